"""How accurate the checker is: its findings against drafts that people have labelled by hand.

Run ``python -m bundle.accuracy FILE.jsonl …`` to print the table, ``--misses`` to list what went wrong.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fournotes.facts import facts_from_json
from fournotes.report import check
from fournotes.rules import RULES


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of draft-and-rule pairs: rightly found, found in vain, and missed."""

    right: int
    false: int
    missed: int

    @property
    def recall(self) -> float | None:
        """Return the share of labelled faults that were found, None when there was none."""
        labelled = self.right + self.missed
        return self.right / labelled if labelled else None

    @property
    def precision(self) -> float | None:
        """Return the share of findings that were labelled, None when there was none."""
        found = self.right + self.false
        return self.right / found if found else None


@dataclass(frozen=True, slots=True)
class Miss:
    """One disagreement: the draft, the rule, and what was found or should have been."""

    draft: str
    rule: str
    found: bool
    words: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Accuracy:
    """The judgement of a whole corpus, errors and warnings only."""

    drafts: int
    good: int
    good_flagged: int
    overall: Tally
    rules: dict[str, Tally]
    misses: tuple[Miss, ...]


def load(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Return the labelled drafts of JSON-lines files, in order."""
    return [
        json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()
    ]


def judge(rows: list[dict[str, Any]]) -> Accuracy:
    """Return how the checker's errors and warnings agree with the labels, by draft and rule."""
    right: Counter[str] = Counter()
    false: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    misses: list[Miss] = []
    good = good_flagged = 0
    for row in rows:
        report = check(row["text"], row["kind"], facts_from_json(row["facts"]))
        counted = [finding for finding in report.findings if finding.severity != "info"]
        found = {finding.rule for finding in counted}
        labelled = {fault["rule"] for fault in row["faults"]}
        right.update(found & labelled)
        false.update(found - labelled)
        missed.update(labelled - found)
        good += not labelled
        good_flagged += bool(found and not labelled)
        misses += [
            Miss(row["id"], rule, True, tuple(finding.quote for finding in counted if finding.rule == rule))
            for rule in sorted(found - labelled)
        ]
        misses += [
            Miss(
                row["id"],
                rule,
                False,
                tuple(fault["quote"] for fault in row["faults"] if fault["rule"] == rule),
            )
            for rule in sorted(labelled - found)
        ]
    rules = {rule.id: Tally(right[rule.id], false[rule.id], missed[rule.id]) for rule in RULES}
    return Accuracy(
        drafts=len(rows),
        good=good,
        good_flagged=good_flagged,
        overall=Tally(right.total(), false.total(), missed.total()),
        rules=rules,
        misses=tuple(misses),
    )


def percent(share: float | None) -> str:
    """Return a share as "0.97", or a dash where there is none."""
    return "–" if share is None else f"{share:.2f}"


def table(accuracy: Accuracy) -> str:
    """Return the judgement as lines for a terminal."""
    lines = [f"{'rule':32}{'labelled':>9}{'found':>7}{'recall':>8}{'precision':>11}"]
    for rule, tally in sorted(accuracy.rules.items()):
        if tally.right or tally.false or tally.missed:
            lines.append(
                f"{rule:32}{tally.right + tally.missed:9}{tally.right + tally.false:7}"
                f"{percent(tally.recall):>8}{percent(tally.precision):>11}"
            )
    overall = accuracy.overall
    lines.append(
        f"{'all':32}{overall.right + overall.missed:9}{overall.right + overall.false:7}"
        f"{percent(overall.recall):>8}{percent(overall.precision):>11}"
    )
    lines.append(
        f"good drafts with a finding: {accuracy.good_flagged} of {accuracy.good} ({accuracy.drafts} drafts in all)"
    )
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    """Print the table for the named corpora."""
    paths = [Path(argument) for argument in arguments if not argument.startswith("--")]
    accuracy = judge(load(paths))
    print(table(accuracy))
    if "--misses" in arguments:
        for miss in accuracy.misses:
            print(
                f"{miss.draft} {'found in vain' if miss.found else 'missed'} {miss.rule}: {list(miss.words)}"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
