"""What a sentence must show before a phrase is worth following through it.

A note is held against some thousand phrases, of which a few dozen could match. To find those few, each phrase has up to
three marks, sets of words of which the sentence must hold one each: an early and a late one in this order, side by side
where nothing may stand between them in the phrase, and a third anywhere. All phrases are filed by the words of their marks;
for the browser, the build does it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from fournotes.draft.common_words import PER_THOUSAND
from fournotes.draft.phrase_index import Filed, Shown
from fournotes.draft.phrase_steps import BEGIN, NAME, is_needed, options_of, pieces_of, words_of

SELDOM = 3
"""Sentences in a thousand that hold a word which is not among the common ones, at the most."""
NEIGHBOURS = 12
"""How much rarer two words are side by side than in one sentence: a sentence has about as many places."""


class Marks(NamedTuple):
    """The marks of one phrase, empty where it has none; ``near`` tells that early and late are neighbours.

    ``first`` are the words that it can begin with, none where any word will do; ``{name}`` and ``^`` may be among them.
    """

    first: frozenset[str]
    early: frozenset[str]
    late: frozenset[str]
    third: frozenset[str]
    near: bool


class Side:
    """Words of which one must stand there, and in how many sentences of a thousand one of them does."""

    __slots__ = ("_share", "words")

    def __init__(self, share: int | None, words: frozenset[str]) -> None:
        self._share = share
        self.words = words

    @property
    def share(self) -> int:
        """Return the sentences of a thousand; counted when it is first asked for."""
        if self._share is None:
            known = PER_THOUSAND.get
            self._share = min(sum([known(word, SELDOM) for word in self.words]), 999)
        return self._share


UNKNOWN = Side(1000, frozenset())


@dataclass(slots=True)
class Edges:
    """The words with which a piece can begin and end, the rarest that it cannot do without, and whether it can be left out."""

    first: Side
    last: Side
    rarest: Side
    needed: bool


_NONE: frozenset[str] = frozenset()
_FIRST, _LATE, _NEAR, _FAR, _THIRD = range(5)
"""The sorts of marks, in the order that :class:`Shown` has."""


def file_phrases(phrases: Sequence[str]) -> Filed:
    """Return what each word shows of these phrases, and which of them have no mark of a sort."""
    by_words: list[dict[frozenset[str], int]] = [{}, {}, {}, {}, {}]
    bit = 1
    for phrase in phrases:
        first, early, late, third, near = marks_of(phrase)
        for sort, words in (
            (_FIRST, first),
            (_NEAR if near else _FAR, early),
            (_LATE, late),
            (_THIRD, third),
        ):
            marks = by_words[sort]
            marks[words] = marks.get(words, 0) | bit
        bit <<= 1
    without = Shown(*[marks.pop(_NONE, 0) for marks in by_words])
    bits: dict[str, list[int]] = {}
    for sort, marks in enumerate(by_words):
        for words, more in marks.items():
            for word in words:
                bits.setdefault(word, [0, 0, 0, 0, 0])[sort] |= more
    return Filed({word: Shown(*sorts) for word, sorts in bits.items()}, without)


def marks_of(phrase: str) -> Marks:
    """Return those marks of a phrase that fewest notes show.

    They are taken from the phrase as it is written, since most phrases are never followed and need no steps.
    """
    pieces = pieces_of(phrase)
    edges = [_edges(piece) for piece in pieces]
    early, late, third, near = _choose(edges)
    return Marks(
        _first(pieces),
        _NONE if early is None else (edges[early].last if near else edges[early].rarest).words,
        _NONE if late is None else (edges[late].first if near else edges[late].rarest).words,
        _NONE if third is None else edges[third].rarest.words,
        near,
    )


def _choose(edges: list[Edges]) -> tuple[int | None, int | None, int | None, bool]:
    """Return the places of the early, the late and the third piece that fewest notes show; and whether the first two are neighbours."""
    rarest: list[tuple[int, int]] = []
    near: tuple[int, int] | None = None
    least = 1000 * 1000
    for place, piece in enumerate(edges):
        if not piece.needed:
            continue
        rarest.append((piece.rarest.share, place))
        before = edges[place - 1]
        if place and before.needed and NAME not in piece.first.words:
            chance = before.last.share * piece.first.share
            if chance < least and before.last.words and piece.first.words:
                near, least = (place - 1, place), chance
    rarest = sorted([found for found in rarest if found[0] < UNKNOWN.share])
    far = sorted([place for _, place in rarest[:2]])
    if near is not None and (len(far) < 2 or least < NEIGHBOURS * rarest[0][0] * rarest[1][0]):
        used: list[int] = [*near]
    else:
        near = None
        used = far
    third = [place for _, place in rarest if place not in used]
    return (
        used[0] if len(used) == 2 else None,
        used[-1] if used else None,
        third[0] if third else None,
        near is not None,
    )


def _first(pieces: list[str]) -> frozenset[str]:
    words = _NONE
    for piece in map(_edges, pieces):  # pragma: no branch -- each phrase needs a word somewhere
        if not piece.first.words:
            return _NONE
        words = words | piece.first.words if words else piece.first.words
        if piece.needed:
            break
    return words


@cache
def _edges(piece: str) -> Edges:
    if piece == BEGIN:
        begins = Side(1000, frozenset((BEGIN,)))
        return Edges(begins, begins, UNKNOWN, needed=True)
    if piece == NAME:
        return Edges(Side(1000, frozenset((NAME,))), UNKNOWN, UNKNOWN, needed=True)
    if piece[0] in "([":
        return _group_edges(piece)
    side = _side(words_of(piece))
    return Edges(side, side, side, is_needed(piece))


def _group_edges(group: str) -> Edges:
    """Return the edges of a group: a word or a class for each option; unknown when an option has no word to go by."""
    needed = is_needed(group)
    if " " not in group and _SPECIAL.isdisjoint(group[1:-1]):
        single = _side(frozenset(group[1:-1].split("|")))
        return Edges(single, single, single, needed)
    first: set[str] = set()
    last: set[str] = set()
    rarest: set[str] = set()
    sides = (first, last, rarest)
    for option in options_of(group):
        if _SPECIAL.isdisjoint(option):
            words = option.split()
            first.add(words[0])
            last.add(words[-1])
            rarest.add(words[0] if len(words) == 1 else min(words, key=_word_share))
        else:
            for side, edge in zip(sides, _way(option), strict=True):
                side.update(edge.words or (_ANY,))
    return Edges(_side(frozenset(first)), _side(frozenset(last)), _side(frozenset(rarest)), needed)


_SPECIAL = frozenset("([{.^$")
_ANY = "*"
"""Stands among the words of a side for any word at all, which makes the side unknown."""


def _way(option: str) -> tuple[Side, Side, Side]:
    """Return the sides of an option with classes, gaps or groups in it."""
    edges = [_edges(piece) for piece in pieces_of(option)]
    return (
        edges[0].first if edges[0].needed else UNKNOWN,
        edges[-1].last if edges[-1].needed else UNKNOWN,
        min([piece.rarest for piece in edges if piece.needed], default=UNKNOWN, key=_side_share),
    )


def _side_share(side: Side) -> int:
    return side.share


def _word_share(word: str) -> int:
    return PER_THOUSAND.get(word, SELDOM)


def _side(words: frozenset[str]) -> Side:
    return UNKNOWN if not words or _ANY in words else Side(None, words)
