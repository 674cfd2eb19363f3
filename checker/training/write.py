"""Writes the table of weights: learns from all sentences, keeps the weights that matter, and sets the bars on whole notes."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from fournotes.model.packing import PER_LOGIT, pack
from training.bars import bars, tally
from training.data import EXAMPLE, LABELS, SHARED, Note, Row, notes, sentences
from training.learn import Table, fit_all

TABLE = Path(__file__).parents[1] / "fournotes" / "model" / "weights.py"
LARGEST = 150_000
"""Bytes that the table may take."""
PAIR = 2
"""Bytes of a weight."""
HEAD = 2_500
"""Bytes for all but weights and names: labels, bars, and the first words of lines whose word alone weighs nothing."""
FOLDS = 4
"""Parts of the notes; each is judged by weights learnt from the others."""


def worth_keeping(weights: np.ndarray, table: Table, rows: list[Row]) -> np.ndarray:
    """Return which weights (labels by features) are kept: as much as fits, and all that bear on an example of a rule or element.

    What a weight is worth is its square times how often its feature occurs. A feature has to earn the letters of its name
    as well, so that a rare word with a single small weight makes room for others.
    """
    worth = weights**2 * table.often[None, :]
    for row in rows:
        if row.weight == EXAMPLE:
            columns = [table.columns[feature] for feature in row.seen if feature in table.columns]
            for label in row.judged:
                worth[LABELS.index(label), columns] = np.inf
    letters = np.array([len(name.partition(" ")[2] or name) + 2 for name in table.names])
    low, high = 0.0, 100.0
    for _ in range(40):
        price = (low + high) / 2
        kept = _kept(worth, letters, price)
        taken = (kept * PAIR).sum() + letters[kept.any(axis=0)].sum()
        low, high = (price, high) if taken > LARGEST - HEAD else (low, price)
    return _kept(worth, letters, high)


def _kept(worth: np.ndarray, letters: np.ndarray, price: float) -> np.ndarray:
    """Return the weights that are worth their letters at this price, those of a feature only where it is worth its own."""
    gain = np.clip(worth - PAIR * price, 0, None)
    earns = gain.sum(axis=0) > price * letters
    kept: np.ndarray = (gain > 0) & earns[None, :]
    return kept


def left_out(
    table: Table, rows: list[Row], labelled: Mapping[str, Note], kept: np.ndarray
) -> dict[str, np.ndarray]:
    """Return for each note the sums of its sentences, by weights learnt without the notes of its writer."""
    writers = sorted({name[0] for name in labelled})
    sums: dict[str, np.ndarray] = {}
    for fold in range(FOLDS):
        away = set(writers[fold::FOLDS])
        taught = [row for row in rows if row.note[:1] not in away]
        weights, biases = fit_all(table.matrix(taught), taught, LABELS)
        weights = np.where(kept, weights, 0)
        for name, note in labelled.items():
            if name[0] in away and note.rows:
                sums[name] = table.matrix(note.rows) @ weights.T + biases
    return sums


def packed(names: list[str], weights: np.ndarray, kept: np.ndarray) -> dict[str, str]:
    """Return the kept weights: for each feature, pairs of a label's and a weight's letter."""
    table: dict[str, list[str]] = {}
    for label, row in enumerate(weights):
        for place in np.flatnonzero(kept[label]):
            weight = round(float(row[place]) * PER_LOGIT)
            if weight:
                table.setdefault(names[place], []).append(pack(label, weight))
    return {feature: "".join(pairs) for feature, pairs in sorted(table.items())}


def lines(features: dict[str, str]) -> list[str]:
    """Return the table as text: a line for each first word, then a tab, a second word (or none), a space, and the letters."""
    by_first: dict[str, list[str]] = {}
    for feature, pairs in features.items():
        first, _, second = feature.partition(" ")
        by_first.setdefault(first, []).append(f"\t{second} {pairs}")
    return [first + "".join(rest) for first, rest in sorted(by_first.items())]


def main() -> None:
    """Learn, and write the table."""
    labelled = notes("notes.jsonl")
    rows = [row for row in sentences() if not row.aside]
    rows += [row for note in (*labelled.values(), *notes("dev.jsonl", SHARED).values()) for row in note.rows]
    table = Table(rows)
    weights, biases = fit_all(table.matrix(rows), rows, LABELS)
    kept = worth_keeping(weights, table, rows)
    sums = left_out(table, rows, labelled, kept)
    levels = bars(labelled, sums)
    features = packed(table.names, weights, kept)
    text = "\n".join(
        [
            '"""The weights of the sentence model, written by ``python -m training.write`` and packed as in score.py."""',
            "",
            f"LABELS = {LABELS!r}",
            f"BIASES = {tuple(round(float(bias) * PER_LOGIT) for bias in biases)!r}",
            f"BARS = {tuple(round(level * PER_LOGIT) for level in levels)!r}",
            'TABLE = """\\',
            *lines(features),
            '"""',
            "",
        ]
    )
    if len(text.encode()) > LARGEST:
        sys.exit(f"The table takes {len(text.encode())} bytes, more than {LARGEST}: lower ENTRIES.")
    TABLE.write_text(text, "utf-8")
    counted = tally(labelled, sums, levels)
    for rule, (right, vain, missed) in counted.items():
        print(f"{rule:32}{right:5} right {vain:4} in vain {missed:4} missed")
    right, vain, missed = (sum(column) for column in zip(*counted.values(), strict=True))
    print(f"notes left out: recall {right / (right + missed):.3f}, precision {right / (right + vain):.3f}")
    kept_weights = sum(map(len, features.values())) // 2
    print(
        f"{len(text.encode())} bytes, {len(features)} features, {kept_weights} weights, {len(rows)} sentences"
    )


if __name__ == "__main__":
    main()
