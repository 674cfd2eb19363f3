"""Doing the same work on many items, by several processes when asked to."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

PART = 16
"""Items that travel to a process at once: enough that the way costs little beside the work."""


def in_order(
    work: Callable[[Item], Result], items: Iterable[Item], jobs: int, part: int = PART
) -> Iterator[Result]:
    """Yield ``work(item)`` for each item, in order, by ``jobs`` processes; 0 means one for each processor.

    With several processes, ``work``, items and results must be picklable. Few items are taken ahead of the results, so
    an endless stream of items needs little memory.
    """
    count = jobs or os.cpu_count() or 1
    if count == 1:
        yield from map(work, items)
        return
    from concurrent.futures import Future, ProcessPoolExecutor
    from multiprocessing import get_context

    source = iter(items)
    # A fresh interpreter for each process: the same on every system, and nothing is carried over by accident.
    pool = ProcessPoolExecutor(count, mp_context=get_context("spawn"))
    waiting: deque[Future[list[Result]]] = deque()
    try:
        while some := list(islice(source, part)):
            waiting.append(pool.submit(_several, work, some))
            if len(waiting) > 4 * count:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _several(work: Callable[[Item], Result], items: list[Item]) -> list[Result]:
    return [work(item) for item in items]
