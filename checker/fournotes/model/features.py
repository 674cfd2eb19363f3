"""What the sentence model sees of a sentence: its words, word beginnings, pairs of words, and the kind of note."""

from __future__ import annotations

from collections.abc import Sequence

from fournotes.draft.words import COMMA, Word

BEGINNING = 5
"""Letters. A longer word also counts by its beginning, so that "grateful" and "gratefully" help each other."""


def features(words: Sequence[Word], mark: str, kind: str = "") -> list[str]:
    """Return the features of one sentence, each once; ``mark`` is how it ends ("?", "." …), ``kind`` that of its note, if known."""
    seen: dict[str, None] = {"*" + kind: None} if kind else {}
    before = "^"
    for word in words:
        form = word.form
        if form == COMMA:
            continue
        seen[form] = None
        if len(form) > BEGINNING:
            seen[form[:BEGINNING] + "-"] = None
        seen[before + " " + form] = None
        before = form
    seen[before + (" ?" if "?" in mark else " .")] = None
    return list(seen)
