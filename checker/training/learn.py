"""How the sentence model learns: one logistic regression a label, over words, word beginnings and pairs.

Sentences of real notes hold several ideas, so each sentence is also learnt joined to another one.
"""

from __future__ import annotations

import random

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from fournotes.draft.sentences import read_sentences
from fournotes.model.features import features
from training.data import Labelled

JOINS = (", and ", "; ", ", but ", " because ", ", which ", ". ")
SEED = 7
STRENGTH = 2.0
"""Inverse of the L2 penalty; 1 to 6 judged the development drafts alike."""


def observed(text: str) -> dict[str, int]:
    """Return the features of all sentences of a text, as the model sees them."""
    seen: dict[str, int] = {}
    for sentence in read_sentences(text, 0, len(text), "body", quoting=True):
        seen.update(dict.fromkeys(features(sentence.words, sentence.mark), 1))
    return seen


def joined(rows: list[Labelled], times: int, chance: random.Random) -> list[Labelled]:
    """Return sentences made of two: such a one bears what either bears, where both were judged."""
    made = []
    for _ in range(times):
        for row in rows:
            other = chance.choice(rows)
            judged = (row.judged & other.judged) | row.bears | other.bears
            first = row.text.rstrip(".!")
            second = (
                other.text
                if other.text[:2] in ("I ", "I'", "I’")
                else other.text[:1].lower() + other.text[1:]
            )
            text = first + chance.choice(JOINS) + second
            if chance.random() < 0.5:
                text = other.text.rstrip(".!") + chance.choice(JOINS) + row.text[:1].lower() + row.text[1:]
            made.append(Labelled(text, row.bears | other.bears, judged))
    return made


class Learner:
    """Everything that is shared between the labels: the rows and their features."""

    def __init__(self, rows: list[Labelled], least: int = 2) -> None:
        self.rows = rows
        self.vectorizer = DictVectorizer(dtype=np.float32)
        matrix = self.vectorizer.fit_transform([observed(row.text) for row in rows])
        self.often = np.asarray((matrix > 0).sum(axis=0)).ravel() >= least
        self.matrix = matrix[:, self.often]

    def see(self, seen: list[dict[str, int]]) -> csr_matrix:
        """Return the features of other sentences as rows of a matrix with the same columns."""
        return self.vectorizer.transform(seen)[:, self.often]

    def taught(self, label: str) -> tuple[np.ndarray, np.ndarray]:
        """Return the rows judged for a label, and whether each bears it."""
        chosen = np.array([label in row.judged for row in self.rows])
        bears = np.array([label in row.bears for row in self.rows])
        return np.where(chosen)[0], bears[chosen]

    def fit(self, places: np.ndarray, bears: np.ndarray) -> LogisticRegression:
        """Return the model of one label, learnt from the rows at ``places``."""
        model = LogisticRegression(
            C=STRENGTH,
            solver="liblinear",
            class_weight={False: 1.0, True: 2.0},
            random_state=SEED,
            max_iter=300,
        )
        return model.fit(self.matrix[places], bears)
