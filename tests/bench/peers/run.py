"""Prints the tables of `make bench`: ``python -m tests.bench.peers.run [--rounds N]``.

First the checkers side by side. Each is a process of its own that has judged every note once before times count; then all
take turns in each round, so a busy machine is unfair to none. Then what our engine costs by itself; see costs.py.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bundle.paths import BUILD, CHECKER, LIBRARY, LOCKS, RUNTIME
from bundle.pyodide_node import SCRIPT
from bundle.shipped import make_shipped
from tests.bench.peers.costs import costs
from tests.bench.peers.notes import Row, edited_rows, rows, typed_rows

HERE = Path(__file__).parent
VENV = BUILD / "bench"
TYPICAL = range(110, 151)
"""Words of a note "of 130 words"."""


@dataclass
class Contender:
    """A checker that waits for notes, and all the times that it has taken."""

    name: str
    process: subprocess.Popen[str]
    milliseconds: list[list[float]] = field(default_factory=list)
    typed: list[list[float]] = field(default_factory=list)
    spans: list[list[list[int] | None]] = field(default_factory=list)
    hints: list[int] = field(default_factory=list)

    def best(self) -> list[float]:
        """Return the shortest time of each note, which a busy machine disturbs least."""
        return [min(times) for times in zip(*self.milliseconds, strict=True)]

    def best_typed(self) -> list[float]:
        """Return the shortest time of each note as a letter comes to it."""
        return [min(times) for times in zip(*self.typed, strict=True)]

    def type(self, runs: list[list[Row]]) -> None:
        """Judges each draft letter by letter; of each the time counts that a letter took at the median."""
        times = iter(self.judge([row for run in runs for row in run])["ms"])
        spent = [[next(times) for _ in run] for run in runs]
        self.typed.append([statistics.median(letters) for _, *letters in spent])

    def judge(self, notes: list[Row]) -> dict[str, Any]:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(notes) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.name} ended without an answer; its message stands above.")
        return json.loads(line)


def start(name: str, *command: str | Path) -> Contender:
    process = subprocess.Popen(
        [str(part) for part in command],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(CHECKER)},
    )
    return Contender(name, process)


def pyodide(name: str, *, as_json: bool) -> Contender:
    """Return our engine as visitors run it: the runtime and the archives that the site carries, in Node."""
    job = {
        "code": f"import engine\nengine.serve(as_json={as_json})",
        "mounts": {str(LIBRARY): "/library", str(HERE): "/peers"},
        "path": ["/library/fournotes.zip", "/peers"],
        "library": str(LIBRARY / "python.zip"),
        "runtime": str(RUNTIME),
    }
    return start(name, "node", SCRIPT, json.dumps(job))


def proselint() -> Contender:
    """Return proselint in an environment of its own, made when its lock has changed."""
    lock, done = LOCKS / "bench.txt", VENV / ".installed"
    if not done.exists() or done.stat().st_mtime < lock.stat().st_mtime:
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        pip = [VENV / "bin" / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, "--require-hashes", "-r", lock], check=True)
        done.touch()
    return start("proselint, CPython", VENV / "bin" / "python", HERE / "proselint_engine.py")


def contenders() -> list[Contender]:
    make_shipped()
    return [
        start("ours, CPython", sys.executable, HERE / "engine.py"),
        pyodide("ours, Pyodide", as_json=False),
        pyodide("ours, Pyodide, to JSON", as_json=True),
        *[
            start(name, "node", HERE / "peers.mjs", name)
            for name in ("write-good", "alex", "retext", "harper.js")
        ],
        proselint(),
    ]


def quantiles(times: list[float]) -> tuple[float, float]:
    ordered = sorted(times)
    return statistics.median(ordered), ordered[int(len(ordered) * 0.95)]


def places(text: str, quote: str) -> list[tuple[int, int]]:
    """Return where a quote stands in a text."""
    starts, at = [], text.find(quote)
    while at >= 0:
        starts.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return starts


def hits(drafts: list[Row], spans: list[list[list[int] | None]]) -> int:
    """Return how many labelled quotes are overlapped by a finding, whatever the finding says."""
    return sum(
        any(
            found and found[0] < end and begin < found[1]
            for begin, end in places(row["text"], fault["quote"])
            for found in findings
        )
        for row, findings in zip(drafts, spans, strict=True)
        for fault in row["faults"]
        if fault["quote"]
    )


def side_by_side(rounds: int) -> None:
    drafts = rows()
    sizes = [len(row["text"].split()) for row in drafts]
    running = contenders()
    for contender in running:
        first = contender.judge(drafts)
        contender.spans, contender.hints = first["spans"], first.get("hints", [])
        contender.judge(edited_rows(drafts, seed=0))
    for number in range(1, rounds + 1):
        notes = edited_rows(drafts, seed=number)
        for contender in running:
            contender.milliseconds.append(contender.judge(notes)["ms"])
        runs = typed_rows(drafts, seed=number)
        for contender in running:
            contender.type(runs)
    for contender in running:
        assert contender.process.stdin
        contender.process.stdin.close()
        contender.process.wait()

    good = [number for number, row in enumerate(drafts) if not row["faults"]]
    faults = [fault for row in drafts for fault in row["faults"]]
    quoted = sum(1 for fault in faults if fault["quote"])
    typical = [number for number, size in enumerate(sizes) if size in TYPICAL]
    print(
        f"{len(drafts)} notes, {statistics.median(sizes):.0f} words at the median, {len(good)} of them good, "
        f"{len(faults)} labelled faults, {quoted} with a quote; {rounds} rounds.\n"
        f"Every sentence new: another word in each of them in each round. “Best” is the shortest time of each note; “typical” are the {len(typical)}\n"
        f"notes of {TYPICAL[0]} to {TYPICAL[-1]} words, their best times. As typed: a word comes to the draft letter by letter, as in a visitor's browser. Python {platform.python_version()}.\n"
    )
    print(
        f"{'':24}{'every sentence new, ms':>24}{'best times':>16}{'times':>12}{'as typed, best':>16}{'times':>12}{'good notes':>12}{'findings':>10}{'faults':>9}\n"
        f"{'':24}{'p50':>8}{'p95':>8}{'typical':>8}{'p50':>8}{'p95':>8}{'write-good':>12}{'p50':>8}{'p95':>8}{'write-good':>12}{'flagged':>12}{'on them':>10}{'found':>9}"
    )
    write_good = next(contender for contender in running if contender.name == "write-good")
    bar, typed_bar = quantiles(write_good.best())[0], quantiles(write_good.best_typed())[0]
    for contender in running:
        every = quantiles([time for times in contender.milliseconds for time in times])
        best = quantiles(contender.best())
        near = statistics.median(contender.best()[number] for number in typical)
        typed = quantiles(contender.best_typed())
        line = (
            f"{contender.name:24}{every[0]:8.2f}{every[1]:8.2f}{near:8.2f}{best[0]:8.2f}{best[1]:8.2f}{best[0] / bar:12.2f}"
            f"{typed[0]:8.2f}{typed[1]:8.2f}{typed[0] / typed_bar:12.2f}"
        )
        if any(contender.spans):
            flagged = sum(bool(contender.spans[number]) for number in good)
            findings = sum(len(contender.spans[number]) for number in good)
            line += f"{flagged:9}/{len(good)}{findings:10}{hits(drafts, contender.spans):5}/{quoted}"
        print(line)
    print(
        "\nOurs counts errors and warnings, as `make accuracy` does, and knows the kind of note and the facts. Its information, which\n"
        f"accuses nobody: {sum(running[0].hints[number] for number in good)} on the good notes."
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Our engine beside its peers, and what it costs.")
    parser.add_argument("--rounds", type=int, default=5, help="how often each note is judged (default 5)")
    side_by_side(parser.parse_args().rounds)
    costs()


if __name__ == "__main__":
    main()
