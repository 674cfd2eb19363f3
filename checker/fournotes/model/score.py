"""The sentence model: for each label, a sum of weights of words, word pairs and what else is known of a sentence.

All labels are summed at once: the weights of a feature are one whole number, in which each label has 32 bits of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pkgutil import get_data
from typing import NamedTuple

from fournotes.draft.words import COMMA
from fournotes.model.features import features
from fournotes.model.packing import Table, unpack
from fournotes.model.weights import BARS, BIASES, LABELS

MOST_REMEMBERED = 20_000
"""Features; forgotten all at once, so that a long session takes no more memory than a short one."""
_WHOLE = 4
"""Words. A shorter clause is not quoted alone."""
_BITS = 32
_BAR = 1 << (_BITS - 1)
"""Where a label's bits stand when its sum is at its bar: half way, so that no sum runs into the next label's bits."""
_BARS = sum([_BAR << (_BITS * place) for place in range(len(LABELS))])
"""The highest bit of each label, which is set when its sum reaches its bar."""
_START = _BARS + sum(
    [(bias - bar) << (_BITS * place) for place, (bias, bar) in enumerate(zip(BIASES, BARS, strict=True))]
)


class _Rows(dict[str, int]):
    """Weights as one number, of features that drafts had: a few hundred each of the thousands that there are."""

    def __missing__(self, feature: str) -> int:
        if len(self) > MOST_REMEMBERED:
            self.clear()
        row = 0
        for label, weight in _table().row(feature):
            row += weight << (_BITS * label)
        self[feature] = row
        return row


_ROWS = _Rows()


class Reason(NamedTuple):
    """A feature (a word, a pair of words …), and how much it weighed for a label, in quarters of a logit."""

    words: str
    weight: int


def judge(seen: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Yield the labels that a sentence with these features bears, each with how far its sum passes the bar.

    Sums and bars are in quarters of a logit.
    """
    total = sum(map(_ROWS.__getitem__, seen), _START)
    reached = total & _BARS
    while reached:
        lowest = reached & -reached
        place = lowest.bit_length() // _BITS - 1
        yield LABELS[place], _sum_of(total, place)
        reached ^= lowest


def _sum_of(total: int, place: int) -> int:
    """Return one label's sum of all that are in a number, counted from its bar."""
    return (total >> (_BITS * place)) % (1 << _BITS) - _BAR


def reasons(seen: Sequence[str], label: str, most: int = 5) -> list[Reason]:
    """Return the features that weighed most for a label, heaviest first. Raises ``ValueError`` for an unknown label."""
    place = LABELS.index(label)
    found = [Reason(feature, _weight(feature, place)) for feature in seen]
    return sorted([reason for reason in found if reason.weight > 0], key=lambda reason: -reason.weight)[:most]


def heaviest_clause(forms: Sequence[str], label: str) -> tuple[int, int]:
    """Return the first and the stop place of the clauses that weigh most for a label, given the forms of a sentence's words.

    A clause goes from one pause to the next. From the first to the last that weighs at least half as much as the heaviest,
    all are returned; all words where these are few.
    """
    if COMMA not in forms:
        return 0, len(forms)
    place = LABELS.index(label)
    weighed = [
        (_sum_of(sum(map(_ROWS.__getitem__, features(forms[first:stop], ".")), _BARS), place), first, stop)
        for first, stop in _clauses(forms)
    ]
    most, _, _ = max(weighed, default=(0, 0, 0))
    heavy = [(first, stop) for weight, first, stop in weighed if weight * 2 >= most > 0]
    if not heavy or heavy[-1][1] - heavy[0][0] < _WHOLE:
        return 0, len(forms)
    return heavy[0][0], heavy[-1][1]


def _clauses(forms: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and the stop place of each stretch of words between two pauses."""
    first = 0
    for stop in [place for place, form in enumerate(forms) if form == COMMA] + [len(forms)]:
        if stop > first:
            yield first, stop
        first = stop + 1


@cache
def _table() -> Table:
    """Return the weights, read at the first check: who asks for a day alone does not wait for them."""
    return unpack(get_data("fournotes.model", "weights.bin") or b"")


def _weight(feature: str, label: int) -> int:
    return dict(_table().row(feature)).get(label, 0)
