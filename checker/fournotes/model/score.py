"""The sentence model: for each label, a sum of weights of words, word pairs and what else is known of a sentence.

All labels are summed at once: the weights of a feature are one whole number, in which each label has 32 bits of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pkgutil import get_data
from struct import Struct
from typing import NamedTuple

from fournotes.draft.words import COMMA, Word
from fournotes.model.features import features
from fournotes.model.packing import Table, unpack
from fournotes.model.weights import BARS, BIASES, LABELS

_ROWS: dict[str, int] = {}
"""Weights as one number, of features that drafts had: a few hundred each of the thousands that there are."""
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
    """A feature (a word, a pair of words …), and how much it weighed for a label, in quarters of a logit."""

    words: str
    weight: int


def judge(seen: Sequence[str]) -> list[tuple[str, int]]:
    """Return the labels that a sentence with these features bears, each with how far its sum passes the bar.

    Sums and bars are in quarters of a logit.
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
    found = [Reason(feature, _weight(feature, place)) for feature in seen]
    return sorted([reason for reason in found if reason.weight > 0], key=lambda reason: -reason.weight)[:most]


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
                weighed.append((sum([_weight(feature, place) for feature in clause]), first, stop))
            first = stop + 1
    most = max([weight for weight, _, _ in weighed], default=0)
    heavy = [(start, stop) for weight, start, stop in weighed if weight * 2 >= most > 0]
    if not heavy or heavy[-1][1] - heavy[0][0] < _WHOLE:
        return 0, len(words)
    return heavy[0][0], heavy[-1][1]


@cache
def _table() -> Table:
    """Return the weights, read at the first check: who asks for a day alone does not wait for them."""
    return unpack(get_data("fournotes.model", "weights.bin") or b"")


def _row(feature: str) -> int:
    """Return the weights of a feature as one number, and remember it; nothing for a feature that was not learnt."""
    if len(_ROWS) > MOST_REMEMBERED:
        _ROWS.clear()
    row = sum([weight << (_BITS * label) for label, weight in _table().row(feature)])
    _ROWS[feature] = row
    return row


def _weight(feature: str, label: int) -> int:
    return dict(_table().row(feature)).get(label, 0)
