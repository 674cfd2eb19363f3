"""One form for many spellings: case, accents, apostrophes, dashes and invisible marks."""

from __future__ import annotations

import unicodedata

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ`´", "'"),
        **dict.fromkeys("‐‑–", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
    }
)
_UNACCENTED = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "Æ": "AE"}
)


def lowered(word: str) -> str:
    """Return the word in lower case, with plain apostrophes and hyphens, composed accents and no invisible marks."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", word.translate(_PLAIN)).lower()


def folded(word: str) -> str:
    """Return the word without case and accents, for comparing names: ``Zoë`` and ``zoe`` fold alike."""
    if word.isascii():
        return word.casefold()
    plain = unicodedata.normalize("NFKD", word.translate(_PLAIN).translate(_UNACCENTED))
    if not plain.isascii():
        plain = "".join([c for c in plain if not unicodedata.combining(c)])
    return plain.casefold()
