"""The notes that everyone judges: the labelled drafts, edited ones as many as are asked for, and drafts as somebody types."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parents[2] / "corpus" / "dev.jsonl"
PIECE = re.compile(r"[^.!?\n]+[.!?\n]*")
GAP = re.compile(r"(?<=[a-z]) (?=[a-z])")
LETTERS = 6
"""Letters typed into a draft, one at a time."""

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
    words = everyday_words(drafts)
    return [{**row, "text": edited(row["text"], words, chance)} for row in drafts]


def typed_rows(drafts: list[Row], seed: int) -> list[list[Row]]:
    """Return each draft as it stands, then with one more letter of a word that is typed somewhere into it, and one more …"""
    chance = random.Random(seed)
    words = [word for word in everyday_words(drafts) if len(word) >= LETTERS]
    runs = []
    for row in drafts:
        text, word = row["text"], chance.choice(words)
        at = chance.choice([gap.start() for gap in GAP.finditer(text)])
        typed = [f"{text[:at]} {word[: letters + 1]}{text[at:]}" for letters in range(LETTERS)]
        runs.append([{**row, "text": version} for version in (text, *typed)])
    return runs


def everyday_words(drafts: list[Row]) -> list[str]:
    """Return the words of the drafts, each once."""
    return sorted({word for row in drafts for word in re.findall(r"\b[a-z]{3,}\b", row["text"])})
