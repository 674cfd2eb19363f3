"""All phrases, filed by the words that a sentence must hold for them to match.

Each phrase has a number; in the whole numbers here bit *n* stands for phrase *n*, so that one operation asks about all
phrases at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple
from zlib import crc32

from fournotes.draft.phrase_steps import BEGIN, NAME, Steps, options_of, pieces_of, steps_of


class Shown(NamedTuple):
    """Which phrases a word can begin, and of which it is a mark, a bit for each phrase."""

    first: int
    late: int
    near: int
    far: int
    third: int


NOTHING = Shown(0, 0, 0, 0, 0)


class Filed(NamedTuple):
    """What each word that some phrase knows shows of the phrases, and which phrases have no mark of a sort."""

    shown: dict[str, Shown]
    without: Shown


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
        self.shown, self.without = filed_before(self.phrases) or _filed_now(self.phrases)
        self.begin = self.shown.get(BEGIN, NOTHING)
        self.name = self.shown.get(NAME, NOTHING)

    def steps_of(self, number: int) -> Steps:
        """Return the steps of the phrase with this number."""
        steps = self.steps.get(number)
        if steps is None:
            steps = self.steps[number] = steps_of(self.phrases[number])
        return steps


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


def filed_before(phrases: Sequence[str]) -> Filed | None:
    """Return how exactly these phrases were filed when the engine was built for the browser, else None.

    Filing takes longer than all the rest of a first check. The module that holds it is made by ``bundle/file_phrases.py``.
    """
    try:
        from fournotes.draft import filed  # type: ignore[attr-defined]
    except ImportError:
        return None
    if crc32("\n".join(phrases).encode()) != filed.PHRASES:
        return None
    shown = {word: marks for words, *bits in filed.SHOWN for marks in (Shown(*bits),) for word in words}
    return Filed(shown, Shown(*filed.WITHOUT))


def _filed_now(phrases: Sequence[str]) -> Filed:
    """Return how these phrases are filed; only a developer's machine loads what that takes."""
    from fournotes.draft.phrase_marks import file_phrases

    return file_phrases(phrases)
