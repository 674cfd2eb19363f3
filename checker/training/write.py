"""Writes the table of weights, and says how well it judges the sentences kept aside."""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.model_selection import KFold

from fournotes.model.packing import PER_LOGIT, pack
from training.data import ELEMENTS, TONES, Labelled, elements, tones
from training.learn import SEED, Learner, joined

TABLE = Path(__file__).parents[1] / "fournotes" / "model" / "weights.py"
LARGEST = 150_000
"""Bytes that the table may take."""
ENTRIES = 27_000
"""Weights that are kept: those that matter most, by their size and by how often their words occur."""
FALSE_ALARMS = {**dict.fromkeys(ELEMENTS, 0.04), **dict.fromkeys(TONES, 0.005)}
"""The share of clean sentences that may pass a label's bar when the sentence was not learnt from. Half of the clean
sentences are near-misses on purpose, so in real notes far fewer do."""
LOWEST_BAR = {
    **dict.fromkeys(ELEMENTS, -2.0),
    "interest": -2.5,
    "feedback-request": -1.0,
    **dict.fromkeys(TONES, 0.0),
}
"""Logits: a label is never given to a sentence that the model holds for clean, whatever the share of false alarms."""


@dataclass(frozen=True, slots=True)
class Label:
    """What was learnt of one label: its number, name, weights by column, and bias."""

    number: int
    name: str
    weights: np.ndarray
    bias: float


def learn(rows: list[Labelled], names: tuple[str, ...], first: int) -> tuple[Learner, list[Label]]:
    """Return the weights of the named labels, each learnt on its own; labels are numbered from ``first``."""
    learner = Learner(rows + joined(rows, 1, random.Random(SEED)))
    labels = []
    for number, name in enumerate(names, first):
        model = learner.fit(*learner.taught(name))
        labels.append(Label(number, name, model.coef_[0], float(model.intercept_[0])))
    return learner, labels


def heaviest(learners: list[tuple[Learner, list[Label]]]) -> list[np.ndarray]:
    """Return, for each label, which of its weights are kept."""
    worths = []
    for learner, labels in learners:
        often = np.sqrt(np.asarray((learner.matrix > 0).sum(axis=0)).ravel())
        worths += [np.abs(label.weights) * often for label in labels]
    least = np.partition(np.concatenate(worths), -ENTRIES)[-ENTRIES]
    return [worth >= least for worth in worths]


def bar(learner: Learner, label: Label, kept: np.ndarray) -> float:
    """Return the sum above which few clean sentences come, judged on sentences that were not learnt from."""
    places, bears = learner.taught(label.name)
    sums = np.zeros(len(places))
    for taught, rest in KFold(5, shuffle=True, random_state=SEED).split(places):
        model = learner.fit(places[taught], bears[taught])
        sums[rest] = learner.matrix[places[rest]] @ np.where(kept, model.coef_[0], 0) + model.intercept_[0]
    clean = np.sort(sums[~bears])
    found = float(clean[int(len(clean) * (1 - FALSE_ALARMS[label.name])) - 1])
    return max(found, LOWEST_BAR[label.name])


def packed(learners: list[tuple[Learner, list[Label]]], kept: list[np.ndarray]) -> dict[str, str]:
    """Return the kept weights as the table holds them: for each feature, pairs of a label's and a weight's letter."""
    table: dict[str, list[str]] = {}
    for learner, labels in learners:
        names = np.array(learner.vectorizer.get_feature_names_out())[learner.often]
        for label in labels:
            for place in np.flatnonzero(kept[label.number]):
                weight = round(float(label.weights[place]) * PER_LOGIT)
                if weight:
                    table.setdefault(str(names[place]), []).append(pack(label.number, weight))
    return {feature: "".join(pairs) for feature, pairs in sorted(table.items())}


def main() -> None:
    """Learn, and write the table."""
    element, tone = elements(), tones()
    # The sentences of good notes show no fault of tone.
    tone += [Labelled(row.text, frozenset(), frozenset(TONES)) for row in element if row.bears]
    learners = [
        learn([row for row in element if not row.aside], ELEMENTS, 0),
        learn([row for row in tone if not row.aside], TONES, len(ELEMENTS)),
    ]
    kept = heaviest(learners)
    table = packed(learners, kept)
    labels = [(learner, label) for learner, found in learners for label in found]
    bars = [bar(learner, label, kept[label.number]) for learner, label in labels]
    text = "\n".join(
        [
            '"""The weights of the sentence model, written by ``python -m training.write`` and packed as in score.py."""',
            "",
            f"LABELS = {tuple(label.name for _, label in labels)!r}",
            f"BIASES = {tuple(round(label.bias * PER_LOGIT) for _, label in labels)!r}",
            f"BARS = {tuple(round(found * PER_LOGIT) for found in bars)!r}",
            "PACKED = {",
            *(f"{feature!r}:{pairs!r}," for feature, pairs in table.items()),
            "}",
            "",
        ]
    )
    if len(text.encode()) > LARGEST:
        sys.exit(f"The table takes {len(text.encode())} bytes, more than {LARGEST}: lower ENTRIES.")
    TABLE.write_text(text, "utf-8")
    print(f"{len(text.encode())} bytes, {len(table)} features, {sum(map(len, table.values())) // 2} weights")


if __name__ == "__main__":
    main()
