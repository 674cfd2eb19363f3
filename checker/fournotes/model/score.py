"""The sentence model: for each label, a sum of weights of words and word pairs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fournotes.draft.words import Word
from fournotes.model.features import features
from fournotes.model.packing import unpack
from fournotes.model.weights import BARS, BIASES, LABELS, PACKED

_ROWS: dict[str, tuple[tuple[int, int], ...]] = {}
"""Weights that have been unpacked: a draft uses a few hundred of the thousands that there are."""
MOST_REMEMBERED = 20_000
"""Features; forgotten all at once, so that a long session takes no more memory than a short one."""


class Reason(NamedTuple):
    """A word or a pair of words, and how much it weighed for a label, in tenths of a logit."""

    words: str
    weight: int


def judge(words: Sequence[Word], mark: str) -> list[tuple[str, int]]:
    """Return the labels that a sentence bears, each with how far its sum passes the bar, in tenths of a logit."""
    sums = list(BIASES)
    for feature in features(words, mark):
        row = _ROWS.get(feature)
        if row is None:
            row = _row(feature)
        for label, weight in row:
            sums[label] += weight
    return [
        (label, total - bar) for label, total, bar in zip(LABELS, sums, BARS, strict=True) if total >= bar
    ]


def reasons(words: Sequence[Word], mark: str, label: str, most: int = 5) -> list[Reason]:
    """Return the words that weighed most for a label, heaviest first. Raises ``ValueError`` for an unknown label."""
    place = LABELS.index(label)
    found = [
        Reason(feature, weight)
        for feature in features(words, mark)
        for other, weight in _row(feature)
        if other == place and weight > 0
    ]
    return sorted(found, key=lambda reason: -reason.weight)[:most]


def _row(feature: str) -> tuple[tuple[int, int], ...]:
    """Return the weights of a feature by label, and remember them."""
    if len(_ROWS) > MOST_REMEMBERED:
        _ROWS.clear()
    row = _ROWS[feature] = unpack(PACKED.get(feature, ""))
    return row
