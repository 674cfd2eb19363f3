"""How long reading a draft and finding phrases takes: per note, per byte up to 1 MB, and with twice the phrases.

Run ``PYTHONPATH=checker python tests/bench/reading.py``. Times are the best of several, in milliseconds.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from fournotes.draft.phrases import Phrasebook, find, phrasebook
from fournotes.draft.read import Draft, read
from fournotes.elements import ELEMENTS
from fournotes.rules import RULES

CORPUS = Path(__file__).parents[1] / "corpus" / "dev.jsonl"
PHRASES = [(entry.id, (*entry.phrases, *entry.spares)) for entry in (*RULES, *ELEMENTS)]
AWKWARD = {
    "one word": "x",
    "spaces": " ",
    "line breaks": "\n",
    "tabs and no-break spaces": "\t\u00a0",
    "quoted lines": "> a\n",
    "greater-than signs": ">",
    "brackets": "(",
    "straight quotation marks": '"a ',
    "curly quotation marks": "“a ",
    "apostrophes": " '",
    "initials": "a.a.",
    "numbers": "1.1",
    "stops": ". ",
    "sentences of a letter": "a. ",
    "paragraphs of a letter": "a\n\n",
    "attributions": "On 3 May Ann wrote:\n",
    "openings of attributions": "On ",
    "list items": "- item\n",
    "closings": "Best, ",
    "names": "Sam\n",
    "accents": "e\u0301",
    "wrong decoding": "â€™",
    "emoji": "😀",
    "one long sentence": "hope to hear from you and ",
}


def best(run: Callable[[], object], times: int, clock: Callable[[], float] = time.perf_counter) -> float:
    """Return the shortest time of some runs, in milliseconds."""
    shortest = float("inf")
    for _ in range(times):
        start = clock()
        run()
        shortest = min(shortest, clock() - start)
    return shortest * 1000


def search(book: Phrasebook, draft: Draft) -> None:
    """Look for all phrases in a draft whose sentences have not been met before."""
    book.remembered.clear()
    for sentence in (*draft.sentences, *draft.others):
        find(book, sentence.words)


def per_note() -> None:
    texts = [json.loads(line)["text"] for line in CORPUS.read_text("utf-8").splitlines()]
    drafts = [read(text) for text in texts]
    reading = [best(lambda text=text: read(text), 20) for text in texts]
    book = phrasebook(PHRASES)
    filing = best(lambda: phrasebook(PHRASES).index, 1)
    searching = [best(lambda draft=draft: search(book, draft), 10) for draft in drafts]
    twice = phrasebook(
        [
            *PHRASES,
            *[
                (f"{tag}-2", [f"{phrase} indeed" for phrase in phrases if not phrase.endswith("$")])
                for tag, phrases in PHRASES
            ],
        ]
    )
    searching_twice = [best(lambda draft=draft: search(twice, draft), 10) for draft in drafts]
    words = statistics.median(draft.words for draft in drafts)
    print(
        f"{len(texts)} notes, {words:.0f} words at the median; {len(book.index.phrases)} phrases, filed in {filing:.0f} ms"
    )
    for label, times in (
        ("read", reading),
        ("find", searching),
        ("find, twice the phrases", searching_twice),
    ):
        ordered = sorted(times)
        print(f"{label:26} p50 {statistics.median(times):.3f}  p95 {ordered[int(len(ordered) * 0.95)]:.3f}")


def per_byte() -> None:
    print(f"\n{'ms':26}{'10 kB':>9}{'100 kB':>9}{'1 MB':>9}   per byte, 1 MB to 10 kB")
    texts = [json.loads(line)["text"] for line in CORPUS.read_text("utf-8").splitlines()]
    bodies = "\n\n".join(text[part.start : part.end] for text in texts for part in read(text).paragraphs)
    for label, unit in {"notes run together": bodies + "\n\n", **AWKWARD}.items():
        times = []
        for size in (10_000, 100_000, 1_000_000):
            text = (unit * (size // len(unit) + 1))[:size]
            times.append(best(lambda text=text: read(text), 1 if size > 100_000 else 3, time.process_time))
        print(f"{label:26}{times[0]:9.1f}{times[1]:9.1f}{times[2]:9.1f}{times[2] / times[0] / 100:9.2f}")
    tracemalloc.start()
    read((bodies * 40)[:1_000_000])
    print(
        f"\npeak memory for reading 1 MB: {tracemalloc.get_traced_memory()[1] / 1e6:.0f} MB, Python {sys.version.split()[0]}"
    )


if __name__ == "__main__":
    per_note()
    per_byte()
