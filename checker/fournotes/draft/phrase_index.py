"""All phrases, filed by the words that a sentence must hold for them to match.

Each phrase has a number; in the whole numbers here bit *n* stands for phrase *n*, so that one operation asks about all
phrases at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from zlib import crc32

from fournotes.draft.phrase_marks import Chosen, marks_of
from fournotes.draft.phrase_steps import BEGIN, NAME, Steps, options_of, pieces_of, steps_of


class Shown(NamedTuple):
    """Which phrases a word can begin, and of which it is a mark, a bit for each phrase."""

    first: int
    late: int
    near: int
    far: int
    third: int


NOTHING = Shown(0, 0, 0, 0, 0)
_FIRST, _LATE, _NEAR, _FAR, _THIRD = range(5)


class Index:
    """The phrases by their numbers, and what each word shows of them.

    ``shown`` has the words that some phrase knows; ``begin`` and ``name`` are what the beginning of a sentence and a name
    show, whatever the word. ``without`` are the phrases that have no mark of a sort. ``steps`` are those of the phrases that
    have been worth following so far.
    """

    __slots__ = ("begin", "name", "phrases", "shown", "steps", "tags", "without")

    def __init__(self, tagged: Iterable[tuple[str, Iterable[str]]]) -> None:
        tags = _by_phrase(tagged)
        self.phrases = list(tags)
        self.tags = list(tags.values())
        self.steps: dict[int, Steps] = {}
        by_words = _by_words(self.phrases)
        self.without = Shown(*[marks.pop(frozenset(), 0) for marks in by_words])
        self.shown = _shown(by_words)
        self.begin = self.shown.get(BEGIN, NOTHING)
        self.name = self.shown.get(NAME, NOTHING)

    def steps_of(self, number: int) -> Steps:
        """Return the steps of the phrase with this number."""
        steps = self.steps.get(number)
        if steps is None:
            steps = self.steps[number] = steps_of(self.phrases[number])
        return steps


def _shown(by_words: list[dict[frozenset[str], int]]) -> dict[str, Shown]:
    """Return what each word shows, given for each sort of mark the phrases by the words that it is made of."""
    bits: dict[str, list[int]] = {}
    for sort, marks in enumerate(by_words):
        for words, more in marks.items():
            for word in words:
                bits.setdefault(word, [0, 0, 0, 0, 0])[sort] |= more
    return {word: Shown(*sorts) for word, sorts in bits.items()}


def _by_phrase(tagged: Iterable[tuple[str, Iterable[str]]]) -> dict[str, tuple[str, ...]]:
    """Return the tags of each phrase; one that several tags share is kept once."""
    tags: dict[str, tuple[str, ...]] = {}
    for tag, phrases in tagged:
        for phrase in phrases:
            for one in _apart(phrase) if phrase.startswith("(") and phrase.endswith(")") else (phrase,):
                known = tags.get(one, ())
                if tag not in known:
                    tags[one] = (*known, tag)
    return tags


def _apart(phrase: str) -> list[str]:
    """Return the phrases that a phrase stands for: one for each longer option where it is one group and nothing else."""
    pieces = pieces_of(phrase)
    if len(pieces) > 1:
        return [phrase]
    options = options_of(pieces[0])
    kept = [option for option in options if " " not in option or option.rpartition(" ")[2].startswith("..")]
    return [f"({'|'.join(kept)})"] * bool(kept) + [option for option in options if option not in kept]


def chosen_before(phrases: list[str]) -> list[Chosen] | None:
    """Return what was chosen for exactly these phrases when the engine was built for the browser, else None.

    Choosing takes longer than all the rest of a first check. The module that holds it is made by ``bundle/choose.py``.
    """
    try:
        from fournotes.draft import chosen  # type: ignore[attr-defined]
    except ImportError:
        return None
    if crc32("\n".join(phrases).encode()) != chosen.PHRASES:
        return None
    places = chosen.PLACES
    return [Chosen(*places[at : at + 4]) for at in range(0, len(places), 4)]


def _by_words(phrases: list[str]) -> list[dict[frozenset[str], int]]:
    """Return for each sort of mark the phrases that have it, by the words that it is made of."""
    by_words: list[dict[frozenset[str], int]] = [{}, {}, {}, {}, {}]
    bit = 1
    chosen = chosen_before(phrases)
    for number, phrase in enumerate(phrases):
        first, early, late, third, near = marks_of(phrase, chosen[number] if chosen else None)
        for sort, words in (
            (_FIRST, first),
            (_NEAR if near else _FAR, early),
            (_LATE, late),
            (_THIRD, third),
        ):
            marks = by_words[sort]
            marks[words] = marks.get(words, 0) | bit
        bit <<= 1
    return by_words
