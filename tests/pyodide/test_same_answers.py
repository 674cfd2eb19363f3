"""The browser's Python answers as the developer's does: every labelled draft, byte for byte.

`run.py` writes the questions and the answers of the Python that started it, and names the file in FOUR_NOTES_ANSWERS.
"""

import json
import os
from pathlib import Path

from fournotes.wire import answer


def test_answers_every_labelled_draft_with_the_same_bytes() -> None:
    lines = Path(os.environ["FOUR_NOTES_ANSWERS"]).read_text("utf-8").splitlines()
    pairs = [json.loads(line) for line in lines]
    assert len(pairs) >= 900
    assert [question for question, expected in pairs if answer(question) != expected] == []
