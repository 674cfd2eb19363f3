"""What the sentence model sees of a sentence: its words, word beginnings, pairs of beginnings, and the kind of note."""

from __future__ import annotations

from collections.abc import Sequence

from fournotes.draft.words import COMMA

BEGINNING = 5
"""Letters. Of a longer word its beginning counts too, and alone in a pair, so that "grateful" and "gratefully" help each other."""


def features(forms: Sequence[str], mark: str, kind: str = "") -> list[str]:
    """Return the features of one sentence, each once, given the forms of its words.

    ``mark`` is how it ends ("?", "." …), ``kind`` that of its note, if known.
    """
    seen: dict[str, None] = {"*" + kind: None} if kind else {}
    before = "^"
    for form in forms:
        if form == COMMA:
            continue
        seen[form] = None
        beginning = form
        if len(form) > BEGINNING:
            beginning = form[:BEGINNING] + "-"
            seen[beginning] = None
        seen[before + " " + beginning] = None
        before = beginning
    seen[before + (" ?" if "?" in mark else " .")] = None
    return list(seen)
