"""Phrases and the one pass over a sentence that finds all of them.

A phrase is written in plain words in the form that :mod:`fournotes.draft.words` gives them: lower case, contractions
written out ("do not", "i am"), possessive 's dropped. Between the words may stand

- ``(a|b c)``  one of several, each of one or more words, which may hold classes, gaps and brackets of their own;
- ``[a|b]``    the same, or nothing;
- ``{day}``    any word of a class of :mod:`fournotes.draft.word_classes`, or ``{name}``, a capital inside a sentence;
- ``..3``      up to three words of any kind, never across the end of a sentence;
- ``^``, ``$`` (only at the ends) the beginning and the end of a sentence.

All phrases of all rules stand in one book, in which each has a number. The words of a sentence first tell which phrases
could match it at all (:mod:`fournotes.draft.phrase_marks`), for all phrases at once
(:mod:`fournotes.draft.phrase_index`). Only those few are followed from word to word, so a check costs about the same however many
phrases there are.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from fournotes.draft.phrase_index import Index, Shown
from fournotes.draft.phrase_steps import END, NAME, WIDEST, Choice, Steps

WINDOW = 400
"""Words. A longer sentence is read in pieces of this length, so that time grows with its length and no faster."""
OVERLAP = 100
"""Words that two pieces share: no phrase is longer."""


class Match(NamedTuple):
    """A phrase found in a sentence: whose it is, and its words ``words[first:stop]``."""

    tag: str
    first: int
    stop: int


class Phrasebook:
    """All phrases with their tags; they are filed when the first sentence comes, which keeps the start short."""

    __slots__ = ("_index", "tagged")

    def __init__(self, tagged: list[tuple[str, tuple[str, ...]]]) -> None:
        self.tagged = tagged
        self._index: Index | None = None

    @property
    def index(self) -> Index:
        """Return the phrases, filed by their words."""
        if self._index is None:
            self._index = Index(self.tagged)
        return self._index


def phrasebook(tagged: Iterable[tuple[str, Iterable[str]]]) -> Phrasebook:
    """Return the book of all phrases, each list of them with its tag.

    A phrase that cannot be read raises :class:`fournotes.draft.phrase_steps.PhraseError` when it is first looked for.
    """
    return Phrasebook([(tag, tuple(phrases)) for tag, phrases in tagged])


def find(book: Phrasebook, forms: Sequence[str], capitals: Collection[int]) -> list[Match]:
    """Return every phrase in one sentence, in order of its first word; for one start and tag only the longest.

    ``forms`` are those of its words, ``capitals`` the places of the words with a capital.
    """
    if len(forms) > WINDOW:
        best = _in_windows(book.index, forms, capitals)
    else:
        best = _longest(book.index, _sentence(forms, capitals, begins=True, ends=True))
    return [Match(tag, first, stop) for (tag, first), stop in best.items()]


def _in_windows(index: Index, forms: Sequence[str], capitals: Collection[int]) -> dict[tuple[str, int], int]:
    """Return what :func:`_longest` returns, for a sentence of any length."""
    best: dict[tuple[str, int], int] = {}
    names = sorted(capitals)
    for start in range(0, len(forms) - OVERLAP, WINDOW - OVERLAP):
        stop = start + WINDOW
        near = [place - start for place in names[bisect_left(names, start) : bisect_left(names, stop)]]
        piece = _sentence(forms[start:stop], near, begins=start == 0, ends=stop >= len(forms))
        for (tag, first), behind in _longest(index, piece).items():
            key = (tag, start + first)
            best[key] = max(start + behind, best.get(key, 0))
    return best


def _longest(index: Index, sentence: _Sentence) -> dict[tuple[str, int], int]:
    """Return the stop of the longest phrase of each tag at each place, in order of the places."""
    best: dict[tuple[str, int], int] = {}
    for number, first, stop in _spans(index, sentence):
        for tag in index.tags[number]:
            key = (tag, first)
            if best.get(key, 0) < stop:
                best[key] = stop
    return best


def _spans(index: Index, sentence: _Sentence) -> Iterator[tuple[int, int, int]]:
    """Yield each phrase that stands in a sentence, with its first and its stop place, the longest for each first."""
    shown = list(map(index.shown.get, sentence.forms[: sentence.size]))
    candidates = _candidates(index, shown, sentence)
    if not candidates:
        return
    for start, possible in _starts(index, shown, candidates, sentence):
        bits = possible
        while bits:
            bit = bits & -bits
            bits ^= bit
            number = bit.bit_length() - 1
            stop = _stop(index.steps_of(number), start, sentence)
            if stop:
                yield number, start, stop


def _candidates(index: Index, shown: list[Shown | None], sentence: _Sentence) -> int:
    """Return the phrases all of whose marks these words show, a bit for each."""
    _, found, _, early, third = index.without
    near = index.begin.near if sentence.begins else 0
    for marks in shown:
        if marks is None:
            near = 0
            continue
        _, late, near_here, far, third_here = marks
        found |= late & (early | near)
        near = near_here
        early |= far
        third |= third_here
    return found & third


def _starts(
    index: Index, shown: list[Shown | None], candidates: int, sentence: _Sentence
) -> Iterator[tuple[int, int]]:
    """Yield each place where some of the candidates can begin, with their bits: at a word, at a name, at the beginning."""
    anywhere = index.without.first & candidates
    named = index.name.first & candidates
    for place, marks in enumerate(shown):
        bits = anywhere if marks is None else anywhere | (marks.first & candidates)
        if named and place in sentence.names:
            bits |= named
        if place == 0 and sentence.begins:
            bits |= index.begin.first & candidates
        if bits:
            yield place, bits


class _Sentence(NamedTuple):
    """A sentence, or a piece of a long one: its forms, the places of names, and whether it begins and ends there.

    Behind the ``size`` forms stand empty ones, so that a gap may reach over the end.
    """

    forms: list[str]
    names: frozenset[int]
    size: int
    begins: bool
    ends: bool


_BEHIND = [""] * (WIDEST + 2)


def _sentence(forms: Sequence[str], capitals: Iterable[int], *, begins: bool, ends: bool) -> _Sentence:
    names = frozenset(capitals)
    return _Sentence([*forms, *_BEHIND], names - {0} if begins else names, len(forms), begins, ends)


def _stop(steps: Steps, start: int, sentence: _Sentence) -> int:
    """Return the place behind the longest way through these steps from one word, 0 when there is none."""
    forms = sentence.forms
    place = start
    for number, (gap, first, words, _, _) in enumerate(steps):
        if gap:
            if first and first.isdisjoint(forms[place : place + gap + 1]):
                return 0
        elif first and forms[place] not in first:
            return 0
        if gap or not words:
            behind = _follow(steps[number:], [place], sentence)
            return max([stop for stop in behind if stop <= sentence.size], default=0)
        place += 1
    return place


def _follow(steps: Steps, places: list[int], sentence: _Sentence) -> list[int]:
    """Return the places behind these steps, for a phrase whose next word may stand at ``places``."""
    forms = sentence.forms
    for gap, _, words, choice, sign in steps:
        if gap:
            behind = [reached for place in places for reached in range(place, place + gap + 1)]
            places = behind if len(places) == 1 else list(set(behind))
        if words:
            places = [place + 1 for place in places if forms[place] in words]
        elif choice is not None:
            places = _through(choice, places, sentence)
        elif sign:
            places = _at(sign, places, sentence)
        if not places:
            break
    return places


def _through(choice: Choice, places: list[int], sentence: _Sentence) -> list[int]:
    """Return the places behind any of the ways, and those before them where none need be taken."""
    forms, words, longer = sentence.forms, choice.words, choice.longer
    behind = [place + 1 for place in places if forms[place] in words]
    if longer:
        for place in places:
            for rest in longer.get(forms[place], ()):
                behind += _follow(rest, [place + 1], sentence)
    if choice.name:
        behind += _at(NAME, places, sentence)
    for way in choice.other:
        behind += _follow(way, places, sentence)
    if choice.optional:
        if not behind:
            return places
        behind += places
    return list(set(behind)) if len(behind) > 1 else behind


def _at(sign: str, places: list[int], sentence: _Sentence) -> list[int]:
    """Return the places that are the sentence's beginning or end, or those behind a name."""
    size = sentence.size
    if sign == NAME:
        return [place + 1 for place in places if place in sentence.names]
    if sign == END:
        return [size] if sentence.ends and size in places else []
    return [0] if sentence.begins and 0 in places else []
