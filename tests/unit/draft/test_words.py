"""Words, their forms and their spans."""

from __future__ import annotations

import pytest

from fournotes.draft import words
from fournotes.draft.addresses import address_in
from fournotes.draft.contractions import CONTRACTIONS
from fournotes.draft.folding import folded, lowered
from fournotes.draft.mojibake import mended
from fournotes.draft.words import ADDRESS, COMMA, NUMBER, Stop, Word, read_tokens


def forms(text: str) -> str:
    return " ".join(word.form for word in read_tokens(text, 0, len(text)).words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thank you", "thank you"),
        ("Thank  you\t\u00a0so\nmuch", "thank you so much"),
        ("I'm sure it's fine, don't worry", "i am sure it is fine , do not worry"),
        ("I’m sure it’s fine, don’t worry", "i am sure it is fine , do not worry"),
        ("dont know, im here, cannot come", "do not know , i am here , can not come"),
        ("we'd, they'll, who's, let's", "we would , they will , who is , let us"),
        ("the team's students' work", "the team students work"),
        ("gap-filling start-up e-mail", "gap-filling start-up email"),
        ("the 90-minute talk", "the # minute talk"),
        (
            "5 May, 5th, 9:30am, 2.5, 1,000, £30k, 50%, 24/7, 3.6.2025",
            "# may , # , # , # , # , # , # , # , #",
        ),
        ("3D B2B R2 6G", "3d b2b r2 6g"),
        ("at 9:30 a.m. or 5 p.m", "at # a.m. or # p.m."),
        ("the U.S. and e.g. Leeds", "the u.s. and e.g. leeds"),
        ("a Ph.D. thesis", "a ph.d. thesis"),
        ("see https://a.example/x-y/just.html?q=1, please", "see @ , please"),
        ("mail me@a.example; cv.pdf", "mail @ , @"),
        ("at http://localhost/fucking-page, please", "at @ , please"),
        ("www.a.example/really and (git.example/x)", "@ and , @ ,"),
        ("word — word – word - word", "word , word , word , word"),
        ("word—word", "word , word"),
        ("see -word here", "see , word here"),
        ("word- and word--word", "word and word word"),
        ("(don't) (Ann's)", "do not , ann ,"),
        ("(a) [b] {c}: d;", "a , b , c , d ,"),
        ("CI/CD and/or he/she", "ci cd and or he she"),
        ("Zoe\u0308 caf\u00e9 cafe\u0301", "zo\u00eb caf\u00e9 caf\u00e9"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
        ("thanks😊so much", "thanks so much"),
        ("snake_case ____ ***", "snake case"),
        ("done.It was", "done it was"),
        ("Straße naïve Ł", "straße naïve ł"),
        ("", ""),
        ("\ud800 \ufeff 😀", ""),
    ],
)
def test_forms(text: str, expected: str) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Thank you for your time.", 5),
        ("I'm sure it's fine", 4),
        ("the 90-minute talk of 10-12 people", 6),
        ("gap-filling, state-of-the-art", 2),
        ("he/she and/or", 4),
        ("see https://a.example/x y", 3),
        ("9:30 a.m. (U.S. time)", 4),
        ("– … ( ) ! ?", 0),
        ("£ 5", 1),
        ("(Ann) b", 2),
        ("*Ann* b", 2),
        ("the U.S./U.K. office", 4),
    ],
)
def test_counts_words_as_a_reader_does(text: str, counted: int) -> None:
    assert read_tokens(text, 0, len(text)).counted == counted


def test_spans_quote_what_is_written() -> None:
    text = "So, I’m at Zoë's (cv.pdf) by 9:30 a.m., e-mail me."
    for word in read_tokens(text, 0, len(text)).words:
        written = text[word.start : word.end]
        if word.form == ADDRESS:
            assert written == "cv.pdf"
        elif word.form == NUMBER:
            assert written == "9:30"
        elif word.form == COMMA:
            assert written in ",()"
        else:
            assert written.strip(".")[0].lower() == word.form[0] or (written, word.form) == ("I’m", "am")


def test_a_contraction_is_two_words_with_one_span() -> None:
    assert read_tokens("Don't", 0, 5).words == [Word("do", 0, 5, True), Word("not", 0, 5, True)]


def test_a_capital_is_noted() -> None:
    assert [word.capital for word in read_tokens("Ann met Bob’s 5 Éclairs.", 0, 24).words] == [
        True,
        False,
        True,
        False,
        True,
    ]


def test_reads_only_between_its_offsets() -> None:
    words = read_tokens("one two three", 4, 7).words
    assert words == [Word("two", 4, 7, False)]


def test_repeated_words_have_their_own_spans() -> None:
    assert read_tokens("so so", 0, 5).words == [Word("so", 0, 2, False), Word("so", 3, 5, False)]


def test_marks_numbers_and_addresses_have_no_capital() -> None:
    text = "Ann, E.g. the U.S. (5) cv.pdf"
    assert read_tokens(text, 0, len(text)).words == [
        Word("ann", 0, 3, True),
        Word(COMMA, 3, 4, False),
        Word("e.g.", 5, 9, True),
        Word("the", 10, 13, False),
        Word("u.s.", 14, 18, True),
        Word(COMMA, 19, 20, False),
        Word(NUMBER, 20, 21, False),
        Word(COMMA, 21, 22, False),
        Word(ADDRESS, 23, 29, False),
    ]


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("It was. Yes", [Stop(2, 2, 6, 7)]),
        ("It was (good). Yes", [Stop(5, 3, 13, 14)]),
        ("the U.S. office.", [Stop(2, 2, 7, 8), Stop(3, 3, 15, 16)]),
        ("See (the U.S.) office", [Stop(4, 3, 12, 13)]),
        ("Look …www.kiln.museum. Yes", [Stop(1, 1, 5, 6), Stop(2, 2, 21, 22)]),
        ("Yes! ! No", [Stop(1, 1, 3, 4)]),
        ("? Yes", []),
    ],
)
def test_stops_say_how_many_words_stand_before_them(text: str, stops: list[Stop]) -> None:
    assert read_tokens(text, 0, len(text)).stops == stops


def test_a_long_session_forgets_its_first_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "MOST_REMEMBERED", 3)
    for word in ("the", "old", "kiln", "is", "mine", "the"):
        assert forms(word) == word
        assert word in words._CHUNKS
        assert len(words._CHUNKS) <= 4
    assert "old" not in words._CHUNKS


@pytest.mark.parametrize(("length", "kept"), [(40, True), (41, False)])
def test_a_chunk_that_is_no_word_of_others_is_not_kept(length: int, kept: bool) -> None:
    assert forms("x" * length) == "x" * length
    assert ("x" * length in words._CHUNKS) == kept


def test_contractions_are_written_in_the_form_of_words() -> None:
    for written, parts in CONTRACTIONS.items():
        assert written == lowered(written)
        assert all(part.isalpha() for part in parts)


@pytest.mark.parametrize(
    ("chunk", "address"),
    [
        ("https://a.example/x(y)", "https://a.example/x(y"),
        ("(www.a.example),", "www.a.example"),
        ("<me@a.example>.", "me@a.example"),
        ("report_v2.final.pdf!", "report_v2.final.pdf"),
        ("bbc.co.uk", "bbc.co.uk"),
        ("done.It", None),
        ("end.Next", None),
        ("@sam", None),
        ("a.m.", None),
        ("...", None),
        ("3.5", None),
        ("node.js", "node.js"),
        ("ann@kiln.museum", "ann@kiln.museum"),
        ("a@kiln.museum", "a@kiln.museum"),
        ("ann@kiln", None),
        ("ann.field@kiln", None),
        ("@kiln.leeds", None),
        ("www.kiln.museum", "www.kiln.museum"),
        ("WWW.Kiln.Museum", "WWW.Kiln.Museum"),
        ("kiln.me/tour", "kiln.me/tour"),
        ("tour.kiln.me", "tour.kiln.me"),
        ("kiln.me", None),
    ],
)
def test_addresses(chunk: str, address: str | None) -> None:
    found = address_in(chunk)
    assert (chunk[found[0] : found[1]] if found else None) == address


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("itâ€™s", "it's"),
        ("JosÃ©", "jos\u00e9"),
        ("donâ\x80\x99t", "don't"),
        ("Ã\x89clair", "\u00e9clair"),
    ],
)
def test_mends_text_that_was_decoded_wrongly(written: str, meant: str) -> None:
    assert len(mended(written)) == len(written)
    assert lowered(mended(written)) == meant


@pytest.mark.parametrize(
    "text", ["NÃO SÃO", "Âme", "côte à côte", "Hà Nội, Đà Nẵng", "5 €", "naïve", "â€", "Ã"]
)
def test_leaves_other_words_alone(text: str) -> None:
    assert mended(text) == text


def test_names_fold_alike() -> None:
    assert folded("Zoë") == folded("zoe") == folded("ZOE\u0308")
    assert folded("Łukasz") == "lukasz"
    assert folded("Müller-Øre") == "muller-ore"
