"""A bar on the standard error while long work goes on and somebody watches."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

Result = TypeVar("Result")

PATIENCE = 1.0
"""Seconds before the bar appears; quick work needs none."""
PAUSE = 0.1
"""Seconds between two drawings."""
WIDTH = 24
"""Columns of the bar itself."""


def watched(results: Iterable[Result], total: int | None, patience: float = PATIENCE) -> Iterator[Result]:
    """Pass the results on, drawing how many of ``total`` have come; None means that nobody knows how many will.

    Draws only when the standard error is a terminal and the standard output is not: reports that scroll by are
    progress enough.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from results
        return
    begun = monotonic()
    drawn = 0.0
    try:
        for count, result in enumerate(results, start=1):
            yield result
            now = monotonic()
            if now - begun >= patience and now - drawn >= PAUSE:
                sys.stderr.write(f"\r{bar(count, total)}")
                sys.stderr.flush()
                drawn = now
    finally:
        if drawn:
            sys.stderr.write("\r\x1b[K")  # the bar leaves no trace
            sys.stderr.flush()


def bar(count: int, total: int | None) -> str:
    """Return the bar as one line: "[######                  ]  25 %  1,250 of 5,000 notes"."""
    if not total:
        return f"{count:,} notes"
    full = WIDTH * count // total
    return f"[{'#' * full}{' ' * (WIDTH - full)}] {100 * count // total:3} %  {count:,} of {total:,} notes"
