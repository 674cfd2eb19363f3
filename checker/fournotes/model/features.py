"""What the sentence model sees of a sentence: its words, word beginnings, pairs of words, and what else is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fournotes.draft.words import COMMA, Word

BEGINNING = 5
"""Letters. A longer word also counts by its beginning, so that "grateful" and "gratefully" help each other."""


def features(words: Sequence[Word], mark: str) -> list[str]:
    """Return the features of one sentence, each once; ``mark`` is how it ends ("?", "." …)."""
    seen: dict[str, None] = {}
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


def known(kind: str, phrased: Iterable[str], spared: Iterable[str]) -> list[str]:
    """Return the features that are not words: the kind of note, and elements of which a phrase or a look-alike stands there."""
    return ["*" + kind, *["=" + element for element in phrased], *["~" + element for element in spared]]
