"""What mail programs and employers add below a mail: "Sent from my phone", adverts, disclaimers."""

from __future__ import annotations

from fournotes.draft.lines import Line

_BEGINS = (
    "sent from my", "sent from a", "sent from outlook", "sent from mail", "sent from yahoo", "sent from gmail", "sent from samsung",
    "sent from proton", "sent from iphone", "sent from ipad", "sent from the", "sent from android", "sent from windows", "sent from galaxy",
    "sent from huawei", "sent from xiaomi", "sent from aol", "sent from hey", "sent from spark", "sent from edison",
    "sent via", "sent with", "sent using", "sent on the go", "get outlook", "get the app", "download the gmail", "download the outlook", "download outlook",
    "virus-free", "virus free", "scanned by", "avast", "this email has been checked for viruses", "save a tree", "save paper",
    "please consider the environment", "consider the environment", "think before you print", "please think before",
    "please don't print", "please do not print", "think green",
    "gesendet von", "gesendet mit", "von meinem", "diese nachricht wurde von",
    "envoyé de", "envoyé depuis", "envoyé à partir", "provenance :", "enviado desde", "enviado do", "enviado de", "enviado a partir",
    "obtener outlook", "obter o outlook", "inviato da", "scarica outlook", "verzonden vanaf", "verzonden met", "verstuurd vanaf",
    "skickat från", "sendt fra", "lähetetty", "wysłane z", "wysłano z", "odesláno z", "poslané z", "elküldve", "trimis de pe",
    "στάλθηκε από", "отправлено с", "отправлено из", "надіслано з", "надіслано із", "изпратено от", "đã gửi từ", "dikirim dari", "ipinadala mula",
    "发自我的", "發自我的", "從我的", "来自", "أُرسلت من", "تم الإرسال من", "נשלח מ",
)  # fmt: skip
"""How phone footers and adverts begin, in lower case."""

_ENDS = (
    "gönderildi",
    "から送信",
    "で送信",
    "에서 보냄",
    "에서 보냈습니다",
    "küldve",
    "से भेजा गया",
    "传送",
    "傳送",
    "发送",
)
"""How they end in languages that put the verb last."""

_NOTICES = (
    "confidentiality",
    "disclaimer",
    "legal notice",
    "privacy notice",
    "privileged",
    "important notice",
    "notice:",
    "caution:",
)
_OF_THIS_MAIL = (
    "this e-mail", "this email", "this message", "this mail", "this transmission", "this communication", "the information contained",
    "the information in this", "the contents of this", "the content of this", "the above e-mail", "any views", "if you have received this",
    "if you are not the intended", "diese e-mail", "diese nachricht", "ce message", "ce courriel", "este mensaje", "este correo",
    "esta mensagem", "este e-mail", "questo messaggio", "questa e-mail", "dit bericht", "deze e-mail", "detta meddelande",
)  # fmt: skip
_LEGAL = (
    "virus", "scanned", "confidential", "intended only", "intended solely", "solely for", "intended recipient", "for the exclusive",
    "privileged", "in error", "vertraulich", "confidentiel", "confidencial", "riservat", "vertrouwelijk", "konfidentiell", "for the use of",
)  # fmt: skip
"""What makes a sentence about "this message" a notice: it stands in the same line or the two below."""

_PLAIN_WORDS = ("sent via", "sent with", "sent using", "sent from the", "sent from a")
_FEW = 7
"""Spaces in a footer that begins with plain words; "Sent with my application were …" goes on for longer."""
_BEFORE = " *_-–—~|🌱🌳🌍♻️🍃🌿"
_SHORT = 80
"""Code points of a phone footer."""
_NEAR = 400
"""Code points in which a notice says that it is one."""
_FIRST = frozenset(
    words.split()[0].split("-")[0].split("'")[0].strip(":") for words in (*_BEGINS, *_NOTICES, *_OF_THIS_MAIL)
)


def footer_start(lines: list[Line], first: int) -> int:
    """Return the place of the first line of a footer, or of a signature's "--"; the number of lines when there is none."""
    for place in range(first, len(lines)):
        line = lines[place]
        if line.words and (line.words == "--" or _is_footer(lines, place)):
            return place
    return len(lines)


def _is_footer(lines: list[Line], place: int) -> bool:
    words = lines[place].words
    short = len(words) <= _SHORT
    if lines[place].first not in _FIRST and (words.isascii() or not short):
        return False
    lower = words.lower().lstrip(_BEFORE)
    if short and (lower.startswith(_BEGINS) or lower.rstrip(".").endswith(_ENDS)):
        return lower.count(" ") <= _FEW or not lower.startswith(_PLAIN_WORDS)
    if lower.startswith(_NOTICES):
        return ":" in lower[:_SHORT] or words.isupper()
    if not lower.startswith(_OF_THIS_MAIL):
        return False
    near = " ".join([line.words[:1000] for line in lines[place : place + 3]]).lower()
    return any(word in near[:_NEAR] for word in _LEGAL)
