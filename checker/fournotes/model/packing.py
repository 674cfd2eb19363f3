"""The table of the sentence model as one compressed file: the features' names, and one byte for each feature and label."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from typing import NamedTuple

PER_LOGIT = 4
"""Units of a weight: quarters of a logit. Tenths judged about the same, and took a sixth more."""
MIDDLE = 100
"""The byte of a weight of nothing."""


class Table(NamedTuple):
    """Weights by features: where the first byte of a feature stands in ``cells``, one byte a label follows, ``MIDDLE`` too high."""

    places: dict[str, int]
    cells: bytes


def pack(rows: Mapping[str, Iterable[int]]) -> bytes:
    """Return the file for these features and their weights, one a label, in quarters of a logit and held within 100."""
    names = sorted(rows)
    cells = bytes(MIDDLE + max(-MIDDLE, min(MIDDLE, weight)) for name in names for weight in rows[name])
    return zlib.compress("\n".join(names).encode() + b"\0" + cells, 9)


def unpack(packed: bytes, labels: int) -> Table:
    """Return the table in a file that :func:`pack` made for so many labels."""
    names, _, cells = zlib.decompress(packed).partition(b"\0")
    return Table(dict(zip(names.decode().split("\n"), range(0, len(cells), labels), strict=True)), cells)
