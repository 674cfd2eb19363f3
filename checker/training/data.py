"""The labelled sentences: which label each bears, which labels were judged, and which sentences stay aside."""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parents[2] / "tests" / "corpus"

ELEMENTS = (
    "thanks",
    "forward-look",
    "interest",
    "offer-of-help",
    "feedback-request",
    "feedback-for-the-future",
    "enjoyment",
    "news-offer",
    "news-achievement",
    "deadline-told",
    "wish-to-hear",
)
TONES = (
    "reproach",
    "demand",
    "ultimatum",
    "threat",
    "nagging",
    "boasting",
    "presumption",
    "arguing",
    "begging",
    "oversharing",
    "over-apology",
    "self-criticism",
    "gushing",
    "running-down",
    "gift",
    "money-talk",
)


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence, the labels that it bears, and all labels that were judged for it."""

    text: str
    bears: frozenset[str]
    judged: frozenset[str]

    @property
    def aside(self) -> bool:
        """Tell whether it belongs to the third from which no rule is written and no weight is learnt."""
        return zlib.crc32(self.text.encode("utf-8", "surrogatepass")) % 3 == 0


def elements() -> list[Labelled]:
    """Return the sentences labelled for every element."""
    rows = _rows("elements.jsonl")
    return [Labelled(row["text"], frozenset(row["elements"]), frozenset(ELEMENTS)) for row in rows]


def tones() -> list[Labelled]:
    """Return the sentences labelled for tone: some for every rule, some for one."""
    rows = _rows("tone.jsonl")
    return [
        Labelled(
            row["text"],
            frozenset(row["rules"]),
            frozenset(TONES if row["judged"] == "all" else row["judged"]),
        )
        for row in rows
    ]


def _rows(name: str) -> list[dict[str, Any]]:
    path = CORPUS / "sentences" / name
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
