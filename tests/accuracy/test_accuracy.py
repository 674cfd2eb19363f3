"""The checker's judgement, held where it has been measured: a change that makes it worse does not pass."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from bundle.accuracy import Accuracy, judge, load

CORPUS = Path(__file__).parents[1] / "corpus"

pytestmark = pytest.mark.host  # Reads the corpus beside the tests, and the build's own judge.


@cache
def measured(name: str) -> Accuracy:
    return judge(load([CORPUS / name]))


# Each floor is what was measured when it was written, rounded down. Raise it when the checker gets better.
@pytest.mark.parametrize(
    ("name", "recall", "precision", "flagged"),
    [
        ("dev.jsonl", 0.97, 0.99, 0),
        ("unseen.jsonl", 0.84, 0.95, 4),
        ("fresh.jsonl", 0.94, 0.97, 1),
        ("latest.jsonl", 0.95, 0.97, 4),
        ("newest.jsonl", 0.91, 0.97, 2),
        ("broad.jsonl", 0.92, 0.96, 3),
    ],
)
def test_keeps_what_was_reached(name: str, recall: float, precision: float, flagged: int) -> None:
    accuracy = measured(name)
    assert (accuracy.overall.recall or 0) >= recall
    assert (accuracy.overall.precision or 0) >= precision
    assert accuracy.good_flagged <= flagged


def test_every_label_is_a_rule() -> None:
    for name in ("dev", "unseen", "fresh", "latest", "newest", "broad", "notes"):
        known = set(measured(f"{name}.jsonl").rules)
        assert {fault["rule"] for row in load([CORPUS / f"{name}.jsonl"]) for fault in row["faults"]} <= known


def test_the_sentence_model_stays_small() -> None:
    model = Path(__file__).parents[2] / "checker" / "fournotes" / "model"
    assert sum((model / name).stat().st_size for name in ("weights.bin", "weights.py")) <= 150_000
