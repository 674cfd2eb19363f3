"""Text that was decoded wrongly on its way ("itâ€™s"), read as it was meant."""

from __future__ import annotations

import re

_FILLER = "\u200d"
"""Takes the place of what a mended character no longer needs, so that every offset stays what it was."""

_WINDOWS = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
"""What the bytes 80 to BF look like when they are read as Windows-1252 or Latin-1."""

_TWO = f"[ÂÃÄÅ][{_WINDOWS}]"
_THREE = f"â[{_WINDOWS}][{_WINDOWS}]"


def mended(text: str) -> str:
    """Return ``text`` at the same length, with UTF-8 that was read as Windows-1252 put right.

    Nothing is mended in a text without the usual signs of it, so that French and Vietnamese words stay whole.
    """
    if "â€" not in text and "Ã" not in text and "â\x80" not in text:
        return text
    return re.sub(f"{_THREE}|{_TWO}", _mend, text)


def _mend(match: re.Match[str]) -> str:
    written = match.group()
    meant = b"".join(_byte(c) for c in written).decode("utf-8")
    return _FILLER * (len(written) - 1) + meant


def _byte(character: str) -> bytes:
    """Return the byte that was read as this character, in either of the two code pages."""
    return bytes([ord(character)]) if character <= "\u00ff" else character.encode("cp1252")
