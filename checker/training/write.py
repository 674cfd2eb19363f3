"""Writes the table of weights: learns from all sentences, keeps the weights that matter, and sets the bars on whole notes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from fournotes.model.packing import PER_LOGIT, pack
from training.bars import bars, tally, with_examples
from training.data import EXAMPLE, LABELS, SHARED, Note, Row, notes, sentences, writer
from training.learn import Table, fit_all

MODEL = Path(__file__).parents[1] / "fournotes" / "model"
TABLE = "weights.bin"
LARGEST = 148_500
"""Bytes that the table may take, so that it and what stands beside it stay under 150,000."""
SHARE = 0.95
"""Of that, what the weights may take before they are learnt anew, for they grow then."""
NAME = 1.2
"""What the name of a feature takes beside one of its weights, both compressed."""
FOLDS = 4
"""Parts of the notes; each is judged by weights learnt from the others."""


def worth_keeping(weights: np.ndarray, table: Table, rows: list[Row], largest: float) -> np.ndarray:
    """Return which weights (labels by features) are kept: as much as fits, and all that bear on an example of a rule or element.

    What a weight is worth is its square times how often its feature occurs. A feature has to earn its name as well, so
    that a rare word with a single small weight makes room for others.
    """
    worth = weights**2 * table.often[None, :]
    for row in rows:
        if row.weight == EXAMPLE:
            columns = [table.columns[feature] for feature in row.seen if feature in table.columns]
            for label in row.judged:
                worth[LABELS.index(label), columns] = np.inf
    low, high = 0.0, 400.0
    for _ in range(14):
        price = (low + high) / 2
        taken = len(pack(by_feature(table.names, weights, _kept(worth, price))))
        low, high = (price, high) if taken > largest else (low, price)
    return _kept(worth, high)


def _kept(worth: np.ndarray, price: float) -> np.ndarray:
    """Return the weights that are worth their price, those of a feature only where it is worth its name's."""
    gain = np.clip(worth - price, 0, None)
    kept: np.ndarray = (gain > 0) & (gain.sum(axis=0) > price * NAME)[None, :]
    return kept


def learn(table: Table, rows: list[Row], largest: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the weights (labels by features), the biases, and which weights are kept, in a file of ``largest`` bytes.

    Weights are learnt, chosen, and learnt anew: those that stay take over what the others bore.
    """
    weights, _ = fit_all(table, rows, LABELS)
    kept = worth_keeping(weights, table, rows, SHARE * largest)
    return *fit_all(table, rows, LABELS, kept), kept


def left_out(table: Table, rows: list[Row], labelled: Mapping[str, Note]) -> dict[str, np.ndarray]:
    """Return for each note the sums of its sentences, by weights learnt and chosen without the notes of its writer."""
    writers = sorted({writer(name) for name in labelled})
    sums: dict[str, np.ndarray] = {}
    for fold in range(FOLDS):
        away = set(writers[fold::FOLDS])
        weights, biases, _ = learn(table, [row for row in rows if writer(row.note) not in away], LARGEST)
        for name, note in labelled.items():
            if writer(name) in away and note.rows:
                sums[name] = table.matrix(note.rows) @ weights.T + biases
    return sums


def by_feature(names: list[str], weights: np.ndarray, kept: np.ndarray) -> dict[str, list[int]]:
    """Return the kept weights in quarters of a logit, one a label, of each feature that has any."""
    units = np.rint(np.where(kept, weights, 0) * PER_LOGIT).astype(int)
    return {names[place]: units[:, place].tolist() for place in np.flatnonzero(units.any(axis=0))}


def main() -> None:
    """Learn, and write the table."""
    labelled = notes("notes.jsonl")
    rows = [row for row in sentences() if not row.aside]
    rows += [row for note in (*labelled.values(), *notes("dev.jsonl", SHARED).values()) for row in note.rows]
    table = Table(rows)
    weights, biases, kept = learn(table, rows, LARGEST)
    features = by_feature(table.names, weights, kept)
    packed = pack(features)
    if len(packed) > LARGEST:
        raise SystemExit(f"The table takes {len(packed)} bytes, more than {LARGEST}.")
    sums = left_out(table, rows, labelled)
    written = np.rint(weights * PER_LOGIT) / PER_LOGIT
    levels = with_examples(
        bars(labelled, sums), rows, table.matrix(rows) @ written.T + np.rint(biases * PER_LOGIT) / PER_LOGIT
    )
    (MODEL / TABLE).write_bytes(packed)
    (MODEL / "weights.py").write_text(constants(biases, levels), "utf-8")
    counted = tally(labelled, sums, levels)
    for rule, (right, vain, missed) in counted.items():
        print(f"{rule:32}{right:5} right {vain:4} in vain {missed:4} missed")
    right, vain, missed = (sum(column) for column in zip(*counted.values(), strict=True))
    print(f"notes left out: recall {right / (right + missed):.3f}, precision {right / (right + vain):.3f}")
    print(f"{len(packed)} bytes, {len(features)} features, {kept.sum()} weights, {len(rows)} sentences")


def constants(biases: np.ndarray, levels: list[float]) -> str:
    """Return the module that stands beside the table."""
    return "\n".join(
        [
            '"""The labels, biases and bars of the sentence model, written by ``make weights``; its weights are in weights.bin."""',
            "",
            f"LABELS = {LABELS!r}",
            f"BIASES = {tuple(round(float(bias) * PER_LOGIT) for bias in biases)!r}",
            f"BARS = {tuple(round(level * PER_LOGIT) for level in levels)!r}",
            "",
        ]
    )


if __name__ == "__main__":
    main()
