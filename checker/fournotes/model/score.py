"""The sentence model: for each label, a sum of weights of words, word pairs and what else is known of a sentence.

All labels are summed at once: the weights of a feature are one whole number, in which each label has 32 bits of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from struct import Struct
from typing import NamedTuple

from fournotes.draft.words import COMMA, Word
from fournotes.model.features import features
from fournotes.model.packing import unpack
from fournotes.model.weights import BARS, BIASES, LABELS, TABLE

_LINES: dict[str, str] = dict([line.split("\t", 1) for line in TABLE.splitlines()])
"""The table by first words: behind each, tab after tab, a second word or none, a space, and packed weights."""
_ROWS: dict[str, int] = {}
"""Weights that have been unpacked: a draft uses a few hundred of the thousands that there are."""
MOST_REMEMBERED = 20_000
"""Features; forgotten all at once, so that a long session takes no more memory than a short one."""
_WHOLE = 4
"""Words. A shorter clause is not quoted alone."""
_BITS = 32
_BAR = 1 << (_BITS - 1)
"""Where a label's bits stand when its sum is at its bar: half way, so that no sum runs into the next label's bits."""
_START = sum(
    [
        (_BAR + bias - bar) << (_BITS * place)
        for place, (bias, bar) in enumerate(zip(BIASES, BARS, strict=True))
    ]
)
_SUMS = Struct(f"<{len(LABELS)}I")


class Reason(NamedTuple):
    """A feature (a word, a pair of words …), and how much it weighed for a label, in tenths of a logit."""

    words: str
    weight: int


def judge(seen: Sequence[str]) -> list[tuple[str, int]]:
    """Return the labels that a sentence with these features bears, each with how far its sum passes the bar.

    Sums and bars are in tenths of a logit.
    """
    total = _START
    for feature in seen:
        row = _ROWS.get(feature)
        total += _row(feature) if row is None else row
    sums = _SUMS.unpack(total.to_bytes(_SUMS.size, "little"))
    return [(label, found - _BAR) for label, found in zip(LABELS, sums, strict=True) if found >= _BAR]


def reasons(seen: Sequence[str], label: str, most: int = 5) -> list[Reason]:
    """Return the features that weighed most for a label, heaviest first. Raises ``ValueError`` for an unknown label."""
    place = LABELS.index(label)
    found = [
        Reason(feature, weight)
        for feature in seen
        for other, weight in _weights(feature)
        if other == place and weight > 0
    ]
    return sorted(found, key=lambda reason: -reason.weight)[:most]


def heaviest_clause(words: Sequence[Word], label: str) -> tuple[int, int]:
    """Return the first and the stop place of the clauses that weigh most for a label.

    A clause goes from one pause to the next. From the first to the last that weighs at least half as much as the heaviest,
    all are returned; all words where these are few.
    """
    place = LABELS.index(label)
    weighed: list[tuple[int, int, int]] = []
    first = 0
    for stop in range(len(words) + 1):
        if stop == len(words) or words[stop].form == COMMA:
            if stop > first:
                clause = features(words[first:stop], ".")
                weight = sum([w for feature in clause for other, w in _weights(feature) if other == place])
                weighed.append((weight, first, stop))
            first = stop + 1
    most = max([weight for weight, _, _ in weighed], default=0)
    heavy = [(start, stop) for weight, start, stop in weighed if weight * 2 >= most > 0]
    if not heavy or heavy[-1][1] - heavy[0][0] < _WHOLE:
        return 0, len(words)
    return heavy[0][0], heavy[-1][1]


def _row(feature: str) -> int:
    """Return the weights of a feature as one number, and remember it."""
    if len(_ROWS) > MOST_REMEMBERED:
        _ROWS.clear()
    row = _ROWS[feature] = sum([weight << (_BITS * label) for label, weight in _weights(feature)])
    return row


def _weights(feature: str) -> tuple[tuple[int, int], ...]:
    """Return the labels' numbers and weights of a feature, none for one that was not learnt."""
    first, _, second = feature.partition(" ")
    line = _LINES.get(first)
    if line is None:
        return ()
    if not second:
        return unpack(line.partition("\t")[0][1:]) if line[0] == " " else ()
    start = ("\t" + line).find(f"\t{second} ")
    if start < 0:
        return ()
    return unpack(line[start + len(second) + 1 :].partition("\t")[0])
