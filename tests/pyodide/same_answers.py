"""Asks this Python about every labelled draft, for the test that asks Pyodide the same."""

import json
from pathlib import Path

from bundle.paths import ROOT
from fournotes.wire import answer

CORPUS = [
    ROOT / "tests" / "corpus" / f"{name}.jsonl"
    for name in ("broad", "dev", "fresh", "latest", "newest", "unseen")
]


def write_answers(file: Path) -> Path:
    """Writes pairs of question and answer, one pair of strings a line, and returns the file."""
    rows = [json.loads(line) for path in CORPUS for line in path.read_text("utf-8").splitlines()]
    questions = [
        json.dumps({"do": "check", "text": row["text"], "kind": row["kind"], "facts": row["facts"]})
        for row in rows
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    pairs = [json.dumps([question, answer(question)]) for question in questions]
    file.write_text("\n".join(pairs), "utf-8")
    return file
