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

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from fournotes.draft.phrase_index import Index, Shown
from fournotes.draft.phrase_steps import BEGIN, END, NAME, WIDEST, Choice, Steps
from fournotes.draft.words import Word

WINDOW = 400
"""Words. A longer sentence is read in pieces of this length, so that time grows with its length and no faster."""
OVERLAP = 100
"""Words that two pieces share: no phrase is longer."""
REMEMBERED = 200
"""Sentences whose matches are kept at the most, in this process only."""


class Match(NamedTuple):
    """A phrase found in a sentence: whose it is, and its words ``words[first:stop]``."""

    tag: str
    first: int
    stop: int


class Phrasebook:
    """All phrases with their tags; they are filed when the first sentence comes, which keeps the start short."""

    __slots__ = ("_index", "remembered", "tagged")

    def __init__(self, tagged: list[tuple[str, tuple[str, ...]]]) -> None:
        self.tagged = tagged
        self._index: Index | None = None
        self.remembered: dict[tuple[object, ...], list[Match]] = {}

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


def find(book: Phrasebook, words: Sequence[Word]) -> list[Match]:
    """Return every phrase in one sentence, in order of its first word; for one start and tag only the longest.

    The last sentences are remembered: a draft is checked again at every pause in typing, with most of it as it was.
    """
    key = (*[word.form for word in words], *[word.capital for word in words])
    matches = book.remembered.get(key)
    if matches is None:
        best = (
            _in_windows(book, words)
            if len(words) > WINDOW
            else _longest(book, _sentence(words, begins=True, ends=True))
        )
        matches = [Match(tag, first, stop) for (tag, first), stop in best.items()]
        if len(words) <= WINDOW:
            if len(book.remembered) >= REMEMBERED:
                book.remembered.clear()
            book.remembered[key] = matches
    return list(matches)


def _in_windows(book: Phrasebook, words: Sequence[Word]) -> dict[tuple[str, int], int]:
    """Return what :func:`_longest` returns, for a sentence of any length."""
    best: dict[tuple[str, int], int] = {}
    for start in range(0, len(words) - OVERLAP, WINDOW - OVERLAP):
        piece = _sentence(words[start : start + WINDOW], begins=start == 0, ends=start + WINDOW >= len(words))
        for (tag, first), stop in _longest(book, piece).items():
            key = (tag, start + first)
            best[key] = max(start + stop, best.get(key, 0))
    return best


def _longest(book: Phrasebook, sentence: _Sentence) -> dict[tuple[str, int], int]:
    """Return the stop of the longest phrase of each tag at each place, in order of the places."""
    index = book.index
    best: dict[tuple[str, int], int] = {}
    for number, first, stop in _spans(index, sentence):
        for tag in index.tags[number]:
            key = (tag, first)
            if best.get(key, 0) < stop:
                best[key] = stop
    return best


def _spans(index: Index, sentence: _Sentence) -> list[tuple[int, int, int]]:
    """Return each phrase that stands in a sentence, with its first and its stop place, the longest for each first."""
    shown = [index.known.get(form) or index.shown(form) for form in sentence.forms[: sentence.size]]
    candidates = _candidates(index, shown, sentence)
    found: list[tuple[int, int, int]] = []
    if not candidates:
        return found
    for start, marks in enumerate(shown):
        bits = candidates & (marks.first | _first(index, start, sentence))
        while bits:
            bit = bits & -bits
            bits ^= bit
            number = bit.bit_length() - 1
            stop = _stop(index.steps_of(number), start, sentence)
            if stop:
                found.append((number, start, stop))
    return found


def _first(index: Index, start: int, sentence: _Sentence) -> int:
    """Return the phrases that can begin at a place whatever word stands there: any word, a name, the first one."""
    bits = index.without.first
    if sentence.names[start]:
        bits |= index.shown(NAME).first
    if start == 0 and sentence.begins:
        bits |= index.shown(BEGIN).first
    return bits


def _candidates(index: Index, shown: list[Shown], sentence: _Sentence) -> int:
    """Return the phrases all of whose marks these words show, a bit for each."""
    _, found, _, early, third = index.without
    near = index.shown(BEGIN).near if sentence.begins else 0
    for _, late, near_here, far, third_here in shown:
        found |= late & (early | near)
        near = near_here
        early |= far
        third |= third_here
    return found & third


class _Sentence(NamedTuple):
    """A sentence, or a piece of a long one: its forms, which of them are names, and whether it begins and ends there.

    Behind the ``size`` forms stand empty ones, so that a gap may reach over the end.
    """

    forms: list[str]
    names: list[bool]
    size: int
    begins: bool
    ends: bool


_BEHIND = [""] * (WIDEST + 2)


def _sentence(words: Sequence[Word], *, begins: bool, ends: bool) -> _Sentence:
    names = [word.capital for word in words]
    if begins and names:
        names[0] = False
    return _Sentence([word.form for word in words] + _BEHIND, names, len(names), begins, ends)


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
        return [place + 1 for place in places if place < size and sentence.names[place]]
    if sign == END:
        return [size] if sentence.ends and size in places else []
    return [0] if sentence.begins and 0 in places else []
