"""Where the bars stand: how high the sum of a label must be before it counts, weighed on whole notes that were not learnt from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import erf, floor

import numpy as np

from fournotes.model.packing import PER_LOGIT
from fournotes.rules import RULES
from fournotes.rules.rule import Rule
from training.data import ELEMENT_OF, EXAMPLE, LABELS, TONES, Note, Row

COST = 1.6
"""How many faults found a false alarm is worth."""
BLUR = 0.7
"""Logits by which sums are blurred: a bar is to serve notes like these, not these."""
ELSEWHERE = 0.1
"""How much a note counts for an element that its kind does not need."""
NEWS = ("news-offer", "news-achievement")
_ABSENT = {element: rule for rule, element in ELEMENT_OF.items()} | dict.fromkeys(NEWS, "no-news")
_ONLY_WITH = {
    "wish-to-hear": "news-offer",
    "deadline-told": "news-offer",
    "feedback-for-the-future": "feedback-request",
}
"""Elements that a note needs only where it has another one."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One note under one label: its highest sum in logits, whether the label's rule was labelled there, and how much it counts."""

    top: float
    shows: bool
    weight: float = 1.0


def bars(notes: Mapping[str, Note], sums: Mapping[str, np.ndarray]) -> list[float]:
    """Return the bar of each label in logits; ``sums`` holds for each note an array of sentences by labels."""
    found = []
    for label in LABELS:
        judged = judged_for(label, notes, sums)
        if label not in TONES:
            judged = _turned([*judged, *_elsewhere(label, notes, sums)])
        found.append(tone_bar(judged) if label in TONES else -tone_bar(judged))
    return found


def with_examples(levels: Sequence[float], rows: Sequence[Row], sums: np.ndarray) -> list[float]:
    """Return the bars, moved to where the examples of rules and elements pass and are flagged as these promise.

    ``sums`` holds the rows by labels in logits, from the very weights that are written. Between what has to pass and what
    has to be flagged a bar moves as little as it can; where the two overlap it stays.
    """
    moved = []
    for place, (label, level) in enumerate(zip(LABELS, levels, strict=True)):
        judged = [number for number, row in enumerate(rows) if row.weight == EXAMPLE and label in row.judged]
        bears = [sums[number, place] for number in judged if label in rows[number].bears]
        lacks = [sums[number, place] for number in judged if label not in rows[number].bears]
        low, high = max(lacks) + 1 / PER_LOGIT, min(bears)
        moved.append(min(max(level, low), high) if low <= high else level)
    return moved


def tally(
    notes: Mapping[str, Note], sums: Mapping[str, np.ndarray], levels: Sequence[float]
) -> dict[str, tuple[int, int, int]]:
    """Return for each rule how many notes it finds rightly, in vain, and misses, with these bars."""
    counted = {}
    for label, level in zip(LABELS, levels, strict=True):
        judged = judged_for(label, notes, sums)
        found = [(one.top >= level) == (label in TONES) for one in judged]
        pairs = list(zip(found, [one.shows for one in judged], strict=True))
        rule = label if label in TONES else _ABSENT[label]
        counted[rule] = (pairs.count((True, True)), pairs.count((True, False)), pairs.count((False, True)))
    return counted


def judged_for(label: str, notes: Mapping[str, Note], sums: Mapping[str, np.ndarray]) -> list[Judged]:
    """Return the notes that the label's rule judges."""
    rule, kinds = _rule_of(label).id, _rule_of(label).notes
    columns = [LABELS.index(name) for name in NEWS] if label in NEWS else [LABELS.index(label)]
    return [
        Judged(float(sums[name][:, columns].max()), rule in note.shows)
        for name, note in notes.items()
        if note.kind in kinds and note.rows and _is_asked(label, note)
    ]


def tone_bar(judged: Sequence[Judged]) -> float:
    """Return the sum above which most faults and few others are, as :data:`COST` weighs them."""
    tops = np.array([one.top for one in judged])
    shows = np.array([one.shows for one in judged])
    weights = np.array([one.weight for one in judged])
    if not shows.any():
        return float(tops.max()) + BLUR
    # Sums are whole units.
    tries = np.arange(floor((tops.min() - 1) * PER_LOGIT), (tops.max() + 2) * PER_LOGIT) / PER_LOGIT
    passing = _normal((tops[None, :] - tries[:, None]) / BLUR) * weights[None, :]
    worth = passing[:, shows].sum(axis=1) - COST * passing[:, ~shows].sum(axis=1)
    return float(tries[int(worth.argmax())])


def _turned(judged: Sequence[Judged]) -> list[Judged]:
    """Return the notes turned round: an element is missing where even its highest sum is low."""
    return [Judged(-one.top, one.shows, one.weight) for one in judged]


def _elsewhere(label: str, notes: Mapping[str, Note], sums: Mapping[str, np.ndarray]) -> list[Judged]:
    """Return the notes of kinds that do not need an element: they show where it begins, and count little."""
    needed = _rule_of(label).notes
    column = LABELS.index(label)
    return [
        Judged(
            float(sums[name][:, column].max()), not any(label in row.bears for row in note.rows), ELSEWHERE
        )
        for name, note in notes.items()
        if note.rows and (note.kind not in needed or not _is_asked(label, note))
    ]


def _rule_of(label: str) -> Rule:
    name = label if label in TONES else _ABSENT[label]
    return next(rule for rule in RULES if rule.id == name)


def _is_asked(label: str, note: Note) -> bool:
    other = _ONLY_WITH.get(label)
    return other is None or any(other in row.bears for row in note.rows)


_normal = np.vectorize(lambda value: 0.5 * (1 + erf(value / 2**0.5)))
