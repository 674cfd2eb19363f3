"""The notes that everyone judges: the labelled drafts, and as many edited ones as are asked for."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parents[2] / "corpus" / "dev.jsonl"
PIECE = re.compile(r"[^.!?\n]+[.!?\n]*")
GAP = re.compile(r"(?<=[a-z]) (?=[a-z])")

Row = dict[str, Any]


def rows() -> list[Row]:
    """Return the labelled drafts."""
    return [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]


def edited(text: str, words: list[str], chance: random.Random) -> str:
    """Return the text with one more everyday word in each sentence, so that no sentence has been met before."""

    def longer(piece: re.Match[str]) -> str:
        gaps = [gap.start() for gap in GAP.finditer(piece.group())]
        if not gaps:
            return piece.group()
        at = chance.choice(gaps)
        return f"{piece.group()[:at]} {chance.choice(words)}{piece.group()[at:]}"

    return PIECE.sub(longer, text)


def edited_rows(drafts: list[Row], seed: int) -> list[Row]:
    """Return the drafts with every text edited; the same seed gives the same edits."""
    chance = random.Random(seed)
    words = sorted({word for row in drafts for word in re.findall(r"\b[a-z]{3,}\b", row["text"])})
    return [{**row, "text": edited(row["text"], words, chance)} for row in drafts]
