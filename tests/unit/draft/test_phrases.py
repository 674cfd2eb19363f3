"""The phrase language, one construct at a time, and the book that holds all phrases."""

from __future__ import annotations

from types import SimpleNamespace
from zlib import crc32

import pytest

from fournotes import draft
from fournotes.draft import phrase_marks, phrases
from fournotes.draft.phrase_index import Index, filed_before
from fournotes.draft.phrase_marks import file_phrases, marks_of
from fournotes.draft.phrase_steps import WIDEST, PhraseError, steps_of
from fournotes.draft.phrases import OVERLAP, WINDOW, Match, Phrasebook, phrasebook
from fournotes.draft.words import Word, read_tokens
from fournotes.elements import ELEMENTS
from fournotes.judgement import phrases_of_all_rules
from fournotes.rules import RULES


def words(text: str) -> list[Word]:
    return read_tokens(text, 0, len(text)).words


def find(book: Phrasebook, sentence: list[Word]) -> list[Match]:
    capitals = [place for place, word in enumerate(sentence) if word.capital]
    return phrases.find(book, [word.form for word in sentence], capitals)


def found(phrase: str, text: str) -> list[str]:
    """Return the words of each match."""
    sentence = words(text)
    matches = find(phrasebook([("tag", [phrase])]), sentence)
    return [" ".join(word.form for word in sentence[match.first : match.stop]) for match in matches]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        # words
        ("thank you", "I thank you for it", ["thank you"]),
        ("thank you", "Thank You, thank you", ["thank you", "thank you"]),
        ("thank you", "thank God you came", []),
        ("i do not", "I don't", ["i do not"]),
        ("a a", "a a a", ["a a", "a a"]),
        # one of several
        ("(much|most) obliged", "much obliged", ["much obliged"]),
        ("(as soon as possible|asap)", "reply asap or as soon as possible", ["asap", "as soon as possible"]),
        ("on (good|very good) terms", "on very good terms", ["on very good terms"]),
        # the same, or nothing
        ("[very] glad", "very glad, glad", ["very glad", "glad", "glad"]),
        ("thanks [again|so much]", "thanks so much", ["thanks so much"]),
        ("thanks [again|so much]", "thanks so", ["thanks"]),
        ("(asap|soon|as soon as possible)", "soon", ["soon"]),
        ("(a b|c d) (e f|g h)", "a b e f, a b", ["a b e f"]),
        ("(thank ..2|thanks to ..2|many thanks)", "many thanks", ["many thanks"]),
        ("(thank ..2|thanks to ..2|many thanks)", "thanks to you all", ["thanks to you all"]),
        ("thanks (so|so much) much", "thanks so much", ["thanks so much"]),
        ("(a [b|c] d|e) f", "a d f, a c d f, e f", ["a d f", "a c d f", "e f"]),
        ("(kiln [old]|big loom) wheel", "kiln wheel, kiln old wheel", ["kiln wheel", "kiln old wheel"]),
        ("([old] kiln|loom) wheel", "kiln wheel", ["kiln wheel"]),
        (
            "([really] good|[very] nice) talk",
            "a really good talk, a nice talk",
            ["really good talk", "good talk", "nice talk"],
        ),
        ("met [my] boss", "I met Ann boss", []),
        # classes and names
        ("by {weekday}", "by Friday", ["by friday"]),
        ("by ({weekday}|then)", "by then, by Friday", ["by then", "by friday"]),
        ("at {name}", "I was at Kestrel", ["at kestrel"]),
        ("at {name}", "I was at kestrel", []),
        ("{name} said", "He said that Ann said", ["ann said"]),
        ("{name} said", "Ann said", []),
        ("with ({name}|you) [again]", "with Ann, with you again", ["with ann", "with you again"]),
        ("# {month}", "on 10 June", ["# june"]),
        # gaps
        ("need ..2 answer", "I need an answer", ["need an answer"]),
        ("need ..2 answer", "I need answer", ["need answer"]),
        ("need ..2 answer", "I need a very quick answer", []),
        ("a ..3 b ..3 c", "a x b x x c", ["a x b x x c"]),
        ("hear ..4 (you|you soon)", "hear from you and you soon", ["hear from you and you soon"]),
        ("(if ..3 not|unless) i", "if you do not I", ["if you do not i"]),
        ("(your ..1|the) panel", "your new panel, the panel", ["your new panel", "the panel"]),
        ("need ..2 answer", "answer need", []),
        ("need ..2 [an] answer", "answer need", []),
        ("need ..2 ..1 answer", "I need a very quick answer", ["need a very quick answer"]),
        ("need ..2 [an] answer", "I need a very quick answer", []),
        ("so [very] ..1 good", "so very truly good, so good", ["so very truly good", "so good"]),
        # the ends of a sentence
        ("^ thanks", "Thanks and thanks", ["thanks"]),
        ("you $", "you and you", ["you"]),
        ("^ [so|and] why $", "And why", ["and why"]),
        ("(^|please) send", "Send it, please send", ["send", "please send"]),
        ("(^|please) send", "Send please call", ["send"]),
        ("the loom (kiln|$)", "I like the loom", ["the loom"]),
        # groups in groups
        (
            "((so|very) much|a lot) more",
            "so much more, a lot more, much more",
            ["so much more", "a lot more"],
        ),
        ("(by ({day}|the [very] end)|soon) please", "by the very end please", ["by the very end please"]),
        ("[if (you|they) can] call", "if they can call", ["if they can call", "call"]),
        # nothing of what is quoted, and no part of an address
        ("urgent", "the “urgent” mail", []),
        ("asap", "see https://a.example/asap", []),
    ],
)
def test_the_language(phrase: str, text: str, expected: list[str]) -> None:
    if "“" in text:
        from fournotes.draft.sentences import read_sentences

        (sentence,) = read_sentences(text, 0, len(text), "body", quoting=True)
        assert find(phrasebook([("tag", [phrase])]), sentence.words) == []
    else:
        assert found(phrase, text) == expected


@pytest.mark.parametrize(
    ("phrase", "why"),
    [
        ("a (b", "has brackets that do not match"),
        ("a b)", "has brackets that do not match"),
        ("a (b]", "has brackets that do not match"),
        ("a | b", "has brackets that do not match"),
        ("((a) b", "has brackets that do not match"),
        ("(a|) b", "must begin with a word, and so must every option"),
        ("() b", "must begin with a word, and so must every option"),
        ("(..2 a|b) c", "must begin with a word, and so must every option"),
        ("([a]|b) c", "could match nothing, or one of its options could"),
        ("{nowhere} a", "has the unknown class {nowhere}"),
        ("..3 a", "must begin with a word, and so must every option"),
        ("a ..3", "must end with a word"),
        ("", "must begin with a word, and so must every option"),
        ("[a|b]", "could match nothing, or one of its options could"),
        ("^ $", "could match nothing"),
        ("^ [a] $", "could match nothing, or one of its options could"),
        (f"a ..{WIDEST + 1} b", f"has a gap of more than {WIDEST} words"),
    ],
)
def test_a_phrase_that_cannot_be_read_says_why(phrase: str, why: str) -> None:
    with pytest.raises(PhraseError) as problem:
        steps_of(phrase)
    assert str(problem.value) == f"The phrase {phrase!r} {why}."


def test_every_phrase_can_be_read() -> None:
    for entry in (*RULES, *ELEMENTS):
        for phrase in (*entry.phrases, *entry.spares):
            assert steps_of(phrase)
            marks_of(phrase)


def test_phrases_keep_their_tags_apart() -> None:
    book = phrasebook([("one", ["a b", "c"]), ("two", ["a b", "(c|d e)"]), ("one", ["a b"])])
    assert find(book, words("a b c d e")) == [
        Match("one", 0, 2),
        Match("two", 0, 2),
        Match("one", 2, 3),
        Match("two", 2, 3),
        Match("two", 3, 5),
    ]


def test_only_the_longest_counts_for_one_start_and_tag() -> None:
    book = phrasebook([("one", ["a", "a b", "a ..5 d"]), ("two", ["a b"])])
    assert sorted(find(book, words("a b c d"))) == [Match("one", 0, 4), Match("two", 0, 2)]
    book = phrasebook([("one", ["a b c", "a b"])])
    assert find(book, words("a b c d")) == [Match("one", 0, 3)]


def test_a_word_may_begin_many_phrases() -> None:
    book = phrasebook(
        [("one", ["(a|b) c"]), ("two", ["a d"]), ("three", ["{name} d"]), ("four", ["(a|x) d"])]
    )
    assert find(book, words("So A d")) == [Match("two", 1, 3), Match("three", 1, 3), Match("four", 1, 3)]
    assert find(book, words("so a c")) == [Match("one", 1, 3)]


def test_nothing_is_found_in_nothing() -> None:
    assert find(phrasebook([("one", ["a", "^ b", "{name}"])]), []) == []
    assert find(phrasebook([]), words("a b")) == []


def test_a_sentence_of_any_length_is_read_whole() -> None:
    size = 3 * WINDOW
    book = phrasebook([("begin", ["^ x"]), ("end", ["x $"]), ("pair", ["a ..20 b"]), ("any", ["x"])])
    for place in (0, WINDOW - OVERLAP - 1, WINDOW - 1, WINDOW, 2 * WINDOW - OVERLAP + 1, size - 15):
        forms = ["x"] * size
        forms[place], forms[place + 12] = "a", "b"
        sentence = words(" ".join(forms))
        matches = find(book, sentence)
        assert [match for match in matches if match.tag == "pair"] == [Match("pair", place, place + 13)]
        assert [match.first for match in matches if match.tag == "begin"] == ([0] if place else [])
        assert [match.stop for match in matches if match.tag == "end"] == [size]
        assert len([match for match in matches if match.tag == "any"]) == size - 2


@pytest.mark.parametrize("size", [WINDOW, WINDOW + 1, 2 * WINDOW - OVERLAP, 2 * WINDOW - OVERLAP + 1])
def test_the_end_of_a_long_sentence_is_its_last_word(size: int) -> None:
    assert find(phrasebook([("end", ["x $"])]), words(" ".join(["x"] * size))) == [
        Match("end", size - 1, size)
    ]


def test_names_are_seen_anywhere_in_a_long_sentence() -> None:
    places = [1, WINDOW - OVERLAP, WINDOW - 1, WINDOW, 2 * WINDOW - OVERLAP - 1, 2 * WINDOW]
    forms = ["x"] * (3 * WINDOW)
    for place in [0, *places]:
        forms[place] = "Ann"
    matches = find(phrasebook([("name", ["{name}"])]), words(" ".join(forms)))
    assert [match.first for match in matches] == places


def test_a_sentence_that_shows_no_marks_is_not_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    followed = []
    stop = phrases._stop
    monkeypatch.setattr(phrases, "_stop", lambda *given: followed.append(given) or stop(*given))
    book = phrasebook([("one", [f"word{number} (before|after) thing{number}" for number in range(2000)])])
    find(book, words("The word before the thing after word7 before it was a thing9"))
    assert followed == []
    assert len(find(book, words("It was word7 before thing7"))) == 1
    assert len(followed) == 1


class TestFiledByTheBuild:
    def module(self, monkeypatch: pytest.MonkeyPatch, phrases: list[str]) -> None:
        """Put in place what `bundle/file_phrases.py` writes for these phrases."""
        shown, without = file_phrases(phrases)
        made = SimpleNamespace(
            PHRASES=crc32("\n".join(phrases).encode()),
            WITHOUT=tuple(without),
            SHOWN=tuple(((word,), *marks) for word, marks in shown.items()),
        )
        monkeypatch.setattr(draft, "filed", made, raising=False)

    def test_is_as_the_engine_would_file_them(self, monkeypatch: pytest.MonkeyPatch) -> None:
        mine = phrases_of_all_rules()
        self.module(monkeypatch, mine)
        assert filed_before(mine) == file_phrases(mine)

    def test_is_used_instead_of_filing_again(self, monkeypatch: pytest.MonkeyPatch) -> None:
        mine = phrases_of_all_rules()
        self.module(monkeypatch, mine)
        expected = file_phrases(mine)
        monkeypatch.setattr(phrase_marks, "file_phrases", None)
        index = Index([("tag", mine)])
        assert (index.shown, index.without) == expected

    def test_is_not_used_for_other_phrases(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.module(monkeypatch, phrases_of_all_rules())
        assert filed_before(["thank you"]) is None
