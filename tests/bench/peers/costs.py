"""What our engine costs in CPython: importing it, twice the phrases, a very long paste, memory."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path

CHECKER = Path(__file__).parents[3] / "checker"
IMPORT = """
import time
wall, busy = time.perf_counter(), time.process_time()
import fournotes
print((time.perf_counter() - wall) * 1000, (time.process_time() - busy) * 1000)
"""
SLICE = 10_000
LONG = 1_000_000
HERE = "tests.bench.peers.costs"


def costs() -> None:
    """Prints the costs; each is measured in a process of its own, so that none leaves its memory to the next."""
    print(flush=True)
    for what in ("import", "phrases", "bytes", "memory"):
        subprocess.run([sys.executable, "-m", HERE, what], check=True)


def importing() -> None:
    with tempfile.TemporaryDirectory() as compiled:
        # As installed: the bytecode is there, whatever this machine says of keeping it.
        environment = {**os.environ, "PYTHONPATH": str(CHECKER), "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-c", IMPORT]
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
        runs = [
            [float(part) for part in subprocess.check_output(command, env=environment, text=True).split()]
            for _ in range(11)
        ]
    wall, busy = zip(*runs, strict=True)
    print(
        f"import: {statistics.median(wall):.0f} ms at the median of 11, {min(wall):.0f} at best; "
        f"of the processor {statistics.median(busy):.0f} and {min(busy):.0f}"
    )


def phrases() -> None:
    """Prints what twice the phrases cost: note by note, the two books taking turns at the same text."""
    from fournotes import check, facts_from_json, judgement
    from fournotes.draft.memory import forget
    from fournotes.draft.phrases import Phrasebook, phrasebook
    from tests.bench.peers.notes import Row, edited_rows, rows

    def spent(book: Phrasebook, note: Row) -> float:
        judgement.BOOK = book
        forget()
        start = time.perf_counter()
        check(note["text"], note["kind"], facts_from_json(note["facts"]))
        return time.perf_counter() - start

    once = judgement.BOOK
    more = [
        (f"{tag}-2", [f"{phrase} indeed" for phrase in listed if not phrase.endswith("$")])
        for tag, listed in once.tagged
    ]
    twice = phrasebook([*once.tagged, *more])
    ratios: list[float] = []
    drafts = rows()
    for number in range(5):
        for note in edited_rows(drafts, seed=number):
            spent(once, note)  # so that both meet words that are known
            if number % 2:
                longer, alone = spent(twice, note), spent(once, note)
            else:
                alone, longer = spent(once, note), spent(twice, note)
            ratios.append(longer / alone)
    low, middle, high = statistics.quantiles(ratios[len(drafts) :], n=4)  # the first round files the phrases
    print(
        f"{len(twice.index.phrases)} phrases instead of {len(once.index.phrases)}: {middle:.3f} times the time of a check "
        f"at the median, half of the notes between {low:.2f} and {high:.2f}"
    )


def long_text() -> str:
    """Return a megabyte of the paragraphs of edited notes, without what would end a note: sign-offs and footers."""
    from fournotes.draft.read import read
    from tests.bench.peers.notes import edited_rows, rows

    drafts = rows()
    parts: list[str] = []
    size = seed = 0
    while size < LONG:
        for text in (note["text"] for note in edited_rows(drafts, seed)):
            parts += [text[part.start : part.end] for part in read(text).paragraphs]
        size, seed = sum(len(part) + 2 for part in parts), seed + 1
    return "\n\n".join(parts)[:LONG]


def per_byte() -> None:
    """Prints the time of 1 MB against that of slices of it, 10 kB each."""
    from fournotes import check
    from fournotes.draft.memory import forget

    text = long_text()
    check(text[:SLICE])
    slices = [text[at : at + SLICE] for at in range(0, LONG, LONG // 40)]

    def spent(pieces: list[str]) -> float:
        start = time.process_time()
        for piece in pieces:
            forget()
            check(piece)
        return time.process_time() - start

    before, whole, after = spent(slices[::2]), spent([text]), spent(slices[1::2])
    short = (before + after) / len(slices)
    print(
        f"1 MB: {whole:.2f} s; 10 kB: {short * 1000:.1f} ms; per byte {whole / LONG / (short / SLICE):.2f} times"
    )


def memory() -> None:
    """Prints the peak memory for 1 MB: of the whole process without tracing, then of the check alone with it."""
    from fournotes import check

    text = long_text()
    check(text[:SLICE])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    check(text)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tracemalloc.start()
    check(text)
    _, peak = tracemalloc.get_traced_memory()
    print(
        f"peak memory for 1 MB: {peak / 1e6:.0f} MB traced; the process grew from {before / 1e3:.0f} to {after / 1e3:.0f} MB"
    )


MEASURES = {"import": importing, "phrases": phrases, "bytes": per_byte, "memory": memory}

if __name__ == "__main__":
    MEASURES[sys.argv[1]]()
