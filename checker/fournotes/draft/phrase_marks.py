"""What a sentence must show before a phrase is worth following through it.

A note is held against some thousand phrases, of which a few dozen could match. To find those few, each phrase has up to
three marks, sets of words of which the sentence must hold one each: an early and a late one in this order, side by side
where nothing may stand between them in the phrase, and a third anywhere.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import NamedTuple

from fournotes.draft.common_words import PER_THOUSAND
from fournotes.draft.phrase_steps import BEGIN, NAME, is_needed, options_of, pieces_of, words_of

SELDOM = 3
"""Sentences in a thousand that hold a word which is not among the common ones, at the most."""
NEIGHBOURS = 12
"""How much rarer two words are side by side than in one sentence: a sentence has about as many places."""


class Side(NamedTuple):
    """Words of which one must stand there, and in how many sentences of a thousand one of them does."""

    words: frozenset[str]
    share: int


UNKNOWN = Side(frozenset(), 1000)


class Edges(NamedTuple):
    """The words with which a piece can begin and end, and the rarest that it cannot do without."""

    first: Side
    last: Side
    rarest: Side


_UNSURE = Edges(UNKNOWN, UNKNOWN, UNKNOWN)


class Marks(NamedTuple):
    """The marks of one phrase, empty where it has none; ``near`` tells that early and late are neighbours.

    ``first`` are the words that it can begin with, none where any word will do.
    """

    first: frozenset[str]
    early: frozenset[str]
    late: frozenset[str]
    third: frozenset[str]
    near: bool


def marks_of(phrase: str) -> Marks:
    """Return those marks of a phrase that fewest notes show.

    They are taken from the phrase as it is written, since most phrases are never followed and need no steps.
    """
    pieces = pieces_of(phrase)
    needed = [
        (place, _edges(piece)) for place, piece in enumerate(pieces) if piece == BEGIN or is_needed(piece)
    ]
    by_share = sorted([piece for piece in needed if piece[1].rarest.words], key=_share)
    used = sorted(by_share[:2], key=_order)
    chance = used[0][1].rarest.share * used[-1][1].rarest.share if used else 1000 * 1000
    near = False
    for one, other in pairwise(needed):
        neighbours = one[1].last.share * other[1].first.share // NEIGHBOURS
        if (
            other[0] - one[0] == 1
            and neighbours < chance
            and _is_known(one[1].last)
            and _is_known(other[1].first)
        ):
            used, chance, near = [one, other], neighbours, True
    rest = [edges.rarest.words for place, edges in by_share if place not in (used[0][0], used[-1][0])]
    return Marks(
        first=_first(pieces),
        early=(used[0][1].last if near else used[0][1].rarest).words if len(used) > 1 else frozenset(),
        late=(used[-1][1].first if near else used[-1][1].rarest).words if used else frozenset(),
        third=rest[0] if rest else frozenset(),
        near=near,
    )


def _is_known(side: Side) -> bool:
    return bool(side.words) and NAME not in side.words


def _first(pieces: list[str]) -> frozenset[str]:
    words: frozenset[str] = frozenset()
    for piece in pieces:
        begins = _edges(piece).first.words
        if not begins:
            break
        words = words | begins
        if piece[0] != "[":
            return words
    return frozenset()


def _order(needed: tuple[int, Edges]) -> int:
    return needed[0]


def _share(needed: tuple[int, Edges]) -> int:
    return needed[1].rarest.share


@cache
def _edges(piece: str) -> Edges:
    if piece == BEGIN:
        begins = Side(frozenset((BEGIN,)), 1000)
        return Edges(begins, begins, UNKNOWN)
    if piece == NAME:
        name = Side(frozenset((NAME,)), 1000)
        return Edges(name, UNKNOWN, UNKNOWN)
    if piece[0] in "([":
        return _group_edges(piece)
    side = _side(words_of(piece))
    return Edges(side, side, side)


def _group_edges(group: str) -> Edges:
    """Return the edges of a group: a word or a class for each option; unknown when an option has no word to go by."""
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
    if first == last == rarest:
        side_ = _side(frozenset(first))
        return Edges(side_, side_, side_)
    return Edges(*[_side(frozenset(side)) for side in sides])


_SPECIAL = frozenset("([{.^$")
_ANY = "*"
"""Stands among the words of a side for any word at all, which makes the side unknown."""


def _way(option: str) -> Edges:
    """Return the edges of an option with classes, gaps or groups in it."""
    edges = [_edges(piece) if piece[0] != "[" else _UNSURE for piece in pieces_of(option)]
    return Edges(edges[0].first, edges[-1].last, min([each.rarest for each in edges], key=_side_share))


def _side_share(side: Side) -> int:
    return side.share


def _word_share(word: str) -> int:
    return PER_THOUSAND.get(word, SELDOM)


def _side(words: frozenset[str]) -> Side:
    if not words or _ANY in words:
        return UNKNOWN
    share = PER_THOUSAND.get
    return Side(words, min(sum([share(word, SELDOM) for word in words]), 999))
