"""The matcher finds what a plain reading of the phrase language finds, in any sentence and however many phrases there are."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import assume, given
from hypothesis import strategies as st

from fournotes.draft import phrases as matcher
from fournotes.draft.phrases import Match, Phrasebook, phrasebook
from fournotes.draft.word_classes import WORDS
from fournotes.draft.words import Word
from tests.property.draft.strategies import SETTINGS

VOCABULARY = ("i", "you", "hear", "from", "may", "monday", "soon")

Item = tuple[str, object]
"""("word", w), ("class", c), ("name", ""), ("gap", n), ("one", options) or ("maybe", options); an option is a list of items."""

LEAVES = st.one_of(
    st.tuples(st.just("word"), st.sampled_from(VOCABULARY)),
    st.tuples(st.just("class"), st.sampled_from(["weekday", "month"])),
    st.tuples(st.just("name"), st.just("")),
)
GAPS = st.lists(st.integers(1, 4).map(lambda width: ("gap", width)), max_size=1)


def sequences(
    needed: st.SearchStrategy[Item], any_item: st.SearchStrategy[Item]
) -> st.SearchStrategy[list[Item]]:
    """Return sequences that begin with a word and do not end with a gap."""
    rest = st.lists(st.tuples(GAPS, any_item), max_size=3)
    return st.builds(
        lambda first, more: [first, *(item for gap, item in more for item in (*gap, item))], needed, rest
    )


def options(
    needed: st.SearchStrategy[Item], any_item: st.SearchStrategy[Item]
) -> st.SearchStrategy[list[Item]]:
    """Return sequences that may end with a gap."""
    return st.builds(lambda items, gap: items + gap, sequences(needed, any_item), GAPS)


def group(kind: str, inner: st.SearchStrategy[Item]) -> st.SearchStrategy[Item]:
    maybe = st.lists(sequences(LEAVES, LEAVES), min_size=1, max_size=2).map(lambda ways: ("maybe", ways))
    return st.tuples(st.just(kind), st.lists(options(inner, inner | maybe), min_size=1, max_size=3))


NEEDED = st.recursive(LEAVES, lambda inner: group("one", inner), max_leaves=6)
ITEMS = NEEDED | group("maybe", NEEDED)
PHRASES = st.tuples(
    st.booleans(),
    st.builds(
        lambda first, rest: first + rest,
        st.lists(group("maybe", LEAVES), max_size=1),
        sequences(NEEDED, ITEMS),
    ),
    st.booleans(),
)
SENTENCES = st.lists(st.tuples(st.sampled_from(VOCABULARY), st.booleans()), max_size=14).map(
    lambda pairs: [
        Word(form, 2 * place, 2 * place + 1, capital) for place, (form, capital) in enumerate(pairs)
    ]
)


def spelt(items: Sequence[Item]) -> str:
    """Return items in the phrase language."""
    found = []
    for kind, value in items:
        if kind in {"one", "maybe"}:
            inner = "|".join(spelt(option) for option in value)
            found.append(f"({inner})" if kind == "one" else f"[{inner}]")
        else:
            found.append(
                {"class": f"{{{value}}}", "name": "{name}", "gap": f"..{value}"}.get(kind, str(value))
            )
    return " ".join(found)


def phrase_of(parts: tuple[bool, list[Item], bool]) -> str:
    begins, items, ends = parts
    return "^ " * begins + spelt(items) + " $" * ends


def reached(items: Sequence[Item], places: set[int], words: Sequence[Word]) -> set[int]:
    """Return the places behind the items, by trying every way."""
    for kind, value in items:
        if kind == "gap":
            places = {
                place + skip for place in places for skip in range(value + 1) if place + skip <= len(words)
            }
        elif kind in {"one", "maybe"}:
            through = set().union(*(reached(option, places, words) for option in value))
            places = through | places if kind == "maybe" else through
        else:
            places = {
                place + 1
                for place in places
                if place < len(words) and fits(kind, str(value), words[place], place)
            }
    return places


def fits(kind: str, value: str, word: Word, place: int) -> bool:
    if kind == "name":
        return word.capital and place > 0
    return word.form == value if kind == "word" else word.form in WORDS[value]


def find(book: Phrasebook, words: Sequence[Word]) -> list[Match]:
    capitals = [place for place, word in enumerate(words) if word.capital]
    return matcher.find(book, [word.form for word in words], capitals)


def naively(parts: tuple[bool, list[Item], bool], words: Sequence[Word]) -> set[tuple[int, int]]:
    begins, items, ends = parts
    found = set()
    for start in range(1 if begins else len(words)):
        stops = {stop for stop in reached(items, {start}, words) if stop == len(words) or not ends}
        if stops and start < len(words):
            found.add((start, max(stops)))
    return found


@SETTINGS
@given(PHRASES, SENTENCES)
def test_finds_what_a_plain_reading_finds(parts: tuple[bool, list[Item], bool], words: list[Word]) -> None:
    matches = find(phrasebook([("tag", [phrase_of(parts)])]), words)
    expected = {(start, stop) for start, stop in naively(parts, words) if stop > start}
    assert {(match.first, match.stop) for match in matches} == expected
    assert [match.first for match in matches] == sorted(match.first for match in matches)


@SETTINGS
@given(st.lists(PHRASES, min_size=2, max_size=12), SENTENCES)
def test_phrases_do_not_disturb_each_other(
    many: list[tuple[bool, list[Item], bool]], words: list[Word]
) -> None:
    phrases = [phrase_of(parts) for parts in many]
    assume(len(set(phrases)) == len(phrases))
    together = find(phrasebook([(str(number), [phrase]) for number, phrase in enumerate(phrases)]), words)
    alone = [
        Match(str(number), match.first, match.stop)
        for number, phrase in enumerate(phrases)
        for match in find(phrasebook([("", [phrase])]), words)
    ]
    assert sorted(together) == sorted(alone)


@SETTINGS
@given(st.lists(PHRASES, min_size=1, max_size=6), SENTENCES)
def test_one_tag_keeps_the_longest(many: list[tuple[bool, list[Item], bool]], words: list[Word]) -> None:
    longest: dict[int, int] = {}
    for parts in many:
        for start, stop in naively(parts, words):
            if stop > start:
                longest[start] = max(stop, longest.get(start, 0))
    matches = find(phrasebook([("tag", map(phrase_of, many))]), words)
    assert {match.first: match.stop for match in matches} == longest
    assert len(matches) == len(longest)
