"""English, and what is not."""

from __future__ import annotations

import pytest

from fournotes.draft.language import is_english
from fournotes.draft.read import read

OTHER = {
    "German": "Sehr geehrte Frau Schröder,\n\nvielen Dank für das freundliche Gespräch am Montag. Die Einblicke in Ihr Labor haben mich in meinem "
    "Wunsch bestärkt, in Ihrem Team zu arbeiten.\n\nMit freundlichen Grüßen\nHalyna",
    "French": "Bonjour Madame,\n\nJe vous remercie pour l'entretien de mardi et pour la visite de l'atelier. Le poste m'intéresse beaucoup et je "
    "serais heureux de vous rencontrer à nouveau.\n\nCordialement,\nLuc",
    "Spanish": "Estimada señora Ruiz:\n\nMuchas gracias por la entrevista del lunes y por el tiempo que me dedicó. Me interesa mucho el puesto y "
    "quedo a la espera de su respuesta.\n\nUn saludo,\nInés",
    "Italian": "Gentile Dottoressa,\n\nla ringrazio per il colloquio di ieri e per la disponibilità. Il ruolo mi interessa molto e spero di avere "
    "presto sue notizie.\n\nCordiali saluti,\nMatteo",
    "Portuguese": "Prezada Dra. Almeida,\n\nAgradeço a entrevista de ontem e a atenção da equipe. Gostei muito de conhecer o projeto e continuo "
    "muito interessado na vaga.\n\nAtenciosamente,\nJoão",
    "Dutch": "Beste mevrouw De Boer,\n\nBedankt voor het gesprek van gisteren en de rondleiding door het gebouw. Ik ben nog enthousiaster geworden "
    "over de functie en hoor graag van u.\n\nMet vriendelijke groet,\nJan",
    "Polish": "Szanowna Pani,\n\ndziękuję za wczorajszą rozmowę i za poświęcony czas. Stanowisko bardzo mnie interesuje i czekam na odpowiedź, to "
    "jest dla mnie bardzo ważne.\n\nZ poważaniem,\nEwa",
    "Swedish": "Hej Anna,\n\ntack för intervjun i går och för rundturen i verkstaden. Jag är mycket intresserad av tjänsten och ser fram emot att "
    "höra från dig.\n\nVänliga hälsningar,\nErik",
    "Danish": "Kære Anne,\n\ntak for samtalen i går og for rundvisningen. Jeg er meget interesseret i stillingen og glæder mig til at høre fra dig.\n\n"
    "Venlig hilsen\nMads",
    "Turkish": "Sayın Yılmaz,\n\ndünkü görüşme için çok teşekkür ederim. Pozisyon beni çok ilgilendiriyor ve sizden haber almayı dört gözle "
    "bekliyorum.\n\nSaygılarımla,\nElif",
    "Vietnamese": "Kính gửi chị Lan,\n\nEm xin cảm ơn chị đã dành thời gian phỏng vấn em hôm qua. Em rất quan tâm đến vị trí này và mong nhận được "
    "tin từ chị.\n\nTrân trọng,\nPhúc",
    "Arabic": "السيدة ليلى المحترمة،\n\nأشكرك على المقابلة يوم أمس وعلى وقتك. أنا مهتم جدا بهذه الوظيفة وأتطلع إلى ردكم.\n\nسامي",
    "Chinese": "尊敬的王女士：\n\n感谢您昨天抽出时间与我面谈。我对这个职位非常感兴趣，期待您的回复。\n\n李明",
    "Japanese": "田中様\n\n昨日は面接のお時間をいただき、ありがとうございました。ご連絡をお待ちしております。\n\n佐藤",
    "Korean": "김 부장님께,\n\n어제 면접 기회를 주셔서 감사합니다. 이 직무에 매우 관심이 있으며 좋은 소식을 기다리겠습니다.\n\n이민준",
    "Hindi": "आदरणीय शर्मा जी,\n\nकल के साक्षात्कार के लिए आपका बहुत धन्यवाद। मुझे इस पद में बहुत रुचि है।\n\nरवि",
    "Hindi in Latin letters": "Namaste Sharma ji,\n\nkal ke interview ke liye aapka bahut dhanyavaad. Mujhe is pad mein bahut ruchi hai aur main aapke "
    "jawab ka intezaar karunga.\n\nRavi",
    "Tagalog": "Magandang araw po Ma'am Santos,\n\nMaraming salamat po sa panayam kahapon at sa oras na inyong inilaan. Interesado po ako sa posisyon "
    "at umaasa na makarinig mula sa inyo.\n\nMaricel",
    "Indonesian": "Yth. Ibu Sari,\n\nterima kasih atas wawancara kemarin dan waktu yang Ibu berikan. Saya sangat tertarik dengan posisi ini.\n\nBudi",
    "Russian": "Уважаемая Ольга,\n\nспасибо за вчерашнее собеседование. Мне очень интересна эта должность, и я жду вашего ответа.\n\nИван",
    "German, one line": "Vielen Dank für das nette Gespräch am Montag, bis bald!",
}

ENGLISH = {
    "simple": "Thank you for interview. I like your company. I want work there. I wait for answer.",
    "from a phone": "thx for trial shift friday. good crew, good food. want job. call me any time.",
    "names": "Dear Nguyễn Thị Minh Khai,\n\nThank you for introducing me to Zsófia, Paweł, Łukasz and Chukwuemeka at Müller & Söhne GmbH. I liked the "
    "Straßenbahn depot.\n\nNguyễn Văn An",
    "a quotation": "Bonjour Madame,\n\nThank you for Tuesday. You said «il faut cultiver notre jardin, et ne jamais oublier la terre», and I have thought "
    "about it since.\n\nCordialement,\nLuc",
    "Chinese names": "Thank you for your time. 廖文琪 was kind, and 王小明 too.",
    "one sentence": "Few people in Lagos understand tax as I do.",
    "two words": "Vielen Dank",
    "nothing": "",
    "only a greeting": "Dear Ann,",
    "numbers": "1 2 3 4 5 6 7 8 9 10 11 12: the 13",
}


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_other_languages(text: str) -> None:
    assert not is_english(read(text))


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_english(text: str) -> None:
    assert is_english(read(text))


@pytest.mark.parametrize(
    ("words", "english", "expected"),
    [
        (4, 0, True),
        (5, 0, False),
        (5, 1, True),
        (11, 1, True),
        (12, 2, False),
        (12, 3, True),
        (15, 2, False),
        (15, 3, True),
    ],
)
def test_a_fifth_of_the_words_makes_a_draft_english_and_one_makes_a_short_one(
    words: int, english: int, expected: bool
) -> None:
    assert is_english(read(" ".join(["the"] * english + ["Ofen"] * (words - english)))) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("Ann Лев", True), ("An Лев", False), ("An Λέων", False), ("Ế ẩm ở Mỹ", True)]
)
def test_most_letters_of_other_scripts_make_another_language(text: str, expected: bool) -> None:
    assert is_english(read(text)) == expected
