"""One form for many spellings: case, accents, apostrophes and dashes."""

from __future__ import annotations

import unicodedata

_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "–": "-", "ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "AE"})


def lowered(word: str) -> str:
    """Return the word in lower case with plain apostrophes and composed accents."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.translate(_PLAIN)).lower()


def folded(word: str) -> str:
    """Return the word without case and accents, for comparing names: ``Zoë`` and ``zoe`` fold alike."""
    if word.isascii():
        return word.casefold()
    plain = unicodedata.normalize("NFKD", word.translate(_PLAIN))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()
