"""What the sentence model sees of a sentence: its words, word beginnings, pairs of beginnings, and the kind of note."""

from __future__ import annotations

from collections.abc import Sequence

from fournotes.draft.words import COMMA, Word

BEGINNING = 5
"""Letters. Of a longer word its beginning counts too, and alone in a pair, so that "grateful" and "gratefully" help each other."""


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
            form = form[:BEGINNING] + "-"
            seen[form] = None
        seen[before + " " + form] = None
        before = form
    seen[before + (" ?" if "?" in mark else " .")] = None
    return list(seen)
