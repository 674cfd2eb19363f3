"""What the sentence model sees of a sentence: its words, word beginnings and pairs of words."""

from __future__ import annotations

from collections.abc import Sequence

from fournotes.draft.words import Word

BEGINNING = 5
"""Letters. A longer word also counts by its beginning, so that "grateful" and "gratefully" help each other."""


def features(words: Sequence[Word], mark: str) -> list[str]:
    """Return the features of one sentence, each once; ``mark`` is how it ends ("?", "." …)."""
    seen: dict[str, None] = {}
    before = "^"
    for word in words:
        form = word.form
        if form == ",":
            continue
        seen[form] = None
        if len(form) > BEGINNING:
            seen[form[:BEGINNING] + "-"] = None
        seen[before + " " + form] = None
        before = form
    seen[before + (" ?" if "?" in mark else " .")] = None
    return list(seen)
