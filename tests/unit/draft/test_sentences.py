"""Sentences, paragraphs and quotations."""

from __future__ import annotations

import pytest

from fournotes.draft.anatomy import dissect
from fournotes.draft.read import read
from fournotes.draft.sentences import read_sentences
from fournotes.draft.words import Word


def sentences(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in read(text).sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "We met Dr. O'Neill and Mr. Li at St. Anne's.",
        "We met at 9:30 a.m. on Tuesday.",
        "It begins at 9 a.m. Tuesday.",
        "He works at Acme Inc. in the U.S. for now.",
        "It took 2.5 hours, i.e. too long, e.g. on Fri. 5 May.",
        "I spoke with J. R. Smith and Prof. A. Lee.",
        "The No. 5 bus and fig. 3 are in vol. 2 of the report.",
        "The tests approx. five of us wrote, etc., are done.",
        "See https://a.example/b.html?x=1. and so on.",
        "I use Node.js and done.here at work.",
        "Thank you for the U.S. Army tour.",
        "She holds a Ph.D. from Leeds.",
        "“Is it ready?” you asked.",
        "You said “urgent!” and laughed.",
        "I saw the vs. in the title.",
        "The tests etc. – five of us – are done.",
        "I liked “the (old kiln)”",
        'A pipe of 5"',
    ],
)
def test_goes_on(sentence: str) -> None:
    assert sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It was good. I liked it.", 2),
        ("It was good.I liked it.", 2),
        ("Was it? Yes! Good…", 3),
        ("We met at 9 a.m. I was early.", 2),
        ("I work at Acme Inc. We make kilns.", 2),
        ("I lived in the U.S. It was good.", 2),
        ("My answer is no. Thank you.", 2),
        ("It is plan B. We like it.", 2),
        ("you and I. We met.", 2),
        ("I went to Main St. It was far.", 2),
        ("I liked it... It was good.", 2),
        ("thanks for today. it was good.", 2),
        ("He said “Come in.” I did.", 2),
        ("“Yes.” “No.”", 2),
        ("Good (very good.) And new.", 2),
        ("See a.example. It is good.", 2),
        ("It was 5. The rest was 6.", 2),
        ("We met Dr. Li. I liked it.", 2),
        ("I like kilns etc.. and looms.", 2),
        ("Good! – ! Bad.", 2),
        ("Good! – Bad.", 2),
        ("Good! – And bad.", 2),
        ("You said “come in”. i did.", 2),
    ],
)
def test_ends(text: str, parts: int) -> None:
    assert len(sentences(text)) == parts


def test_sentences_do_not_share_a_quotation_mark() -> None:
    assert sentences('He said "Yes."No.') == ['He said "Yes."', "No."]
    assert sentences('He said "Yes."No') == ['He said "Yes."', "No"]


def test_each_sentence_has_its_own_words() -> None:
    found = read("See www.kiln.museum. I liked it! – And so").sentences
    assert [(sentence.count, sentence.mark, sentence.part) for sentence in found] == [
        (2, ".", "body"),
        (3, "!", "body"),
        (2, "", "body"),
    ]
    assert [sentence.forms for sentence in found] == [("see", "@"), ("i", "liked", "it"), ("and", "so")]
    assert [sentence.capitals for sentence in found] == [(0,), (0,), (0,)]


def test_a_question_asks_unless_somebody_else_asked_it() -> None:
    asked = [
        sentence.asks
        for sentence in read("Is it? It is. “Why us?” I liked that “Why?” a lot. Why?!").sentences
    ]
    assert asked == [True, False, False, False, True]
    assert read("You asked “why us”? I did.").sentences[0].asks


@pytest.mark.parametrize(
    "quoted",
    ['"so urgent"', "“so urgent”", "‘so urgent’", "'so urgent'", "„so urgent“", "„so urgent”", "«so urgent»"],
)
def test_quoted_words_take_no_form(quoted: str) -> None:
    (sentence,) = read(f"You said {quoted} to me.").sentences
    assert [word.form for word in sentence.words] == ["you", "said", "“", "“", "to", "me"]


def test_only_the_words_inside_quotation_marks_take_no_form() -> None:
    (sentence,) = read("You said “one” and “two”, “so”much").sentences
    assert sentence.forms == ("you", "said", "“", "and", "“", ",", "“", "much")
    assert sentence.words[2] == Word("“", 10, 13, False)


def test_quotation_marks_mean_nothing_unless_they_are_looked_for() -> None:
    text = "You said “one” to me"
    for quoting, form in ((True, "“"), (False, "one")):
        (sentence,) = read_sentences(text, 0, len(text), "body", quoting=quoting)
        assert sentence.forms == ("you", "said", form, "to", "me")


def test_apostrophes_quote_nothing() -> None:
    (sentence,) = read("It's the students' choice and the teachers' plan, isn't it").sentences
    assert "“" not in [word.form for word in sentence.words]


def test_a_stray_quotation_mark_quotes_nothing() -> None:
    (sentence,) = read('A 5" pipe and so on and on').sentences
    assert "“" not in [word.form for word in sentence.words]


def test_sentences_outside_the_body_have_their_part() -> None:
    draft = read("Subject: Hello\n\nDear Ann,\n\nThank you.\n\nBest,\nSam\n\nP.S. I found it.")
    assert [(sentence.part, draft.text[sentence.start : sentence.end]) for sentence in draft.others] == [
        ("subject", "Hello"),
        ("greeting", "Dear Ann,"),
        ("postscript", "P.S. I found it."),
    ]
    draft = read("3 June\n\nDear “Ann”,\n\nThank you.\n\nBest,\nSam\n\nFeel free to shorten it!")
    assert [(sentence.part, draft.text[sentence.start : sentence.end]) for sentence in draft.others] == [
        ("head", "3 June"),
        ("greeting", "Dear “Ann”,"),
        ("afterword", "Feel free to shorten it!"),
    ]
    assert draft.others[1].forms == ("dear", "“", ",")


BODY = "Dear Ann,\n\n{}\n\nBest,\nSam"


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        ("One line.", 1),
        ("One.\n\nTwo.\n\n\n\nThree.", 3),
        ("This line was wrapped by hand at some column,\nand this is its second line.", 1),
        ("I liked:\n\n- the kiln\n- the loom\n\nThank you.", 2),
        ("I liked:\n- the kiln\n- the loom\n\nThank you.", 2),
        ("1. The kiln\n2. The loom", 1),
        (
            "    The first paragraph stands in and\ngoes on here.\n    The second one does so too\nand ends.",
            2,
        ),
        (
            "A long line that nobody wrapped, " * 4 + "ends.\nAnother one " + "goes on and on " * 8 + "here.",
            2,
        ),
        ("A short line.\nAnother short line.\nA third.", 1),
        ("Thank you.\n\n🎉\n\n---\n\nGood.", 2),
        ("Thank you.\r\n\r\nGood.", 2),
        ("Thank you.\n \u00a0\t\nGood.", 2),
    ],
)
def test_paragraphs(body: str, paragraphs: int) -> None:
    assert len(read(BODY.format(body)).paragraphs) == paragraphs


def test_a_goodbye_in_own_words_is_no_paragraph_of_its_own() -> None:
    text = "Dear Ann,\n\nOne.\n\nTwo. Three.\n\nLooking forward to hearing from you,\nSam"
    draft = read(text)
    assert [(paragraph.words, paragraph.sentences) for paragraph in draft.paragraphs] == [(1, 1), (2, 2)]
    assert draft.words == 9
    last = draft.paragraphs[-1]
    assert text[last.start : last.end] == "Two. Three.\n\nLooking forward to hearing from you,"
    assert len(read("Dear Ann,\n\nOne.\n\nLooking forward to it,\nSam").paragraphs) == 1
    assert len(read("Dear Ann,\n\nLooking forward to it,\nSam").paragraphs) == 1


@pytest.mark.parametrize(
    ("ending", "paragraphs"),
    [
        ("Looking forward to it,\nSam", 1),
        ("Looking forward to it,", 2),
        ("Looking forward to it.\nSam", 2),
        ("Looking forward to it,\n\nBest,\nSam", 2),
        ("L" + 78 * "o" + ",\nSam", 1),
        ("L" + 79 * "o" + ",\nSam", 2),
    ],
)
def test_a_goodbye_is_short_and_ends_with_a_comma_above_the_name(ending: str, paragraphs: int) -> None:
    assert len(read(f"Dear Ann,\n\nOne.\n\n{ending}").paragraphs) == paragraphs


def test_a_draft_knows_its_anatomy() -> None:
    text = "Dear Ann,\n\nOne.\n\nBest,\nSam"
    assert read(text).anatomy == dissect(text)


def test_a_text_too_long_to_be_remembered_is_read_alike() -> None:
    body = "You said “one” to me. I liked it.\n\n"
    draft = read("Dear Ann,\n\n" + 700 * body + "Best,\nSam")
    assert len(draft.text) > 20_000
    short = read("Dear Ann,\n\n" + body + "Best,\nSam")
    assert len(draft.paragraphs) == 700
    assert draft.words == 700 * short.words
    assert [sentence.forms for sentence in draft.sentences[:2]] == [
        sentence.forms for sentence in short.sentences
    ]


def test_list_items_are_sentences_of_their_own() -> None:
    assert sentences("I could send:\n- a plan of the yard\n- two names\n1. The map.\nThank you.") == [
        "I could send:",
        "a plan of the yard",
        "two names",
        "The map.",
        "Thank you.",
    ]


def test_lines_ended_by_hand_end_sentences() -> None:
    assert len(sentences("Thanks for today\nI liked the kiln\nHope to hear from you")) == 3
    assert len(sentences("thanks for today\ni liked the kiln\nhope to hear from you")) == 3


def test_wrapped_lines_do_not() -> None:
    wrapped = "Thank you for your time on Tuesday, which I enjoyed, and for\nAnn's plan of the yard that you showed\nme."
    assert len(sentences(wrapped)) == 1


def test_a_body_spans_its_paragraphs() -> None:
    text = "Dear Ann,\n\n  One.\n\nTwo. \n\nBest,\nSam"
    body = read(text).body
    assert body is not None
    assert body.of(text) == "One.\n\nTwo."
    assert read("Dear Ann,\n\nBest,\nSam").body is None


@pytest.mark.parametrize(
    ("body", "sentences"),
    [
        ("What I would bring:\n- ten years at the wheel", ["What I would bring:", "ten years at the wheel"]),
        ("You showed me room\n5. I liked it.", ["You showed me room\n5.", "I liked it."]),
        (
            "I liked the kilns.\n            And the glazes.",
            ["I liked the kilns.", "And the glazes."],
        ),
    ],
)
def test_lists_and_deep_indents(body: str, sentences: list[str]) -> None:
    text = f"Dear Ann,\n\n{body}\n\nBest,\nSam"
    assert [text[sentence.start : sentence.end] for sentence in read(text).sentences] == sentences
