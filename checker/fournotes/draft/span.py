"""A span: where some words stand in a draft."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open range of code points, ``text[start:end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words that stand in this span."""
        return text[self.start : self.end]


def within(spans: Sequence[Span], start: int, end: int) -> Sequence[Span]:
    """Return those of the spans, which must be in order, that begin between two code-point offsets."""
    return spans[bisect_left(spans, (start,)) : bisect_left(spans, (end,))]
