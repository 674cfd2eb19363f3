"""How weights are written down: two letters each, so that the table stays small and loads as it is."""

from __future__ import annotations

PER_LOGIT = 10
"""Units of a weight: tenths of a logit."""
_FIRST_LABEL = 65
_MIDDLE = 79
_MOST = 38
"""Letters run from ")" to "u"; no quotation mark or backslash is among those of a weight."""


def pack(label: int, weight: int) -> str:
    """Return the two letters for a label's number and a weight in tenths of a logit, held within 38 tenths."""
    weight = max(-_MOST, min(_MOST, weight))
    middle = chr(_MIDDLE + weight)
    return chr(_FIRST_LABEL + label) + ("~" if middle == "\\" else middle)


def unpack(pairs: str) -> tuple[tuple[int, int], ...]:
    """Return the labels' numbers and weights that the letters stand for."""
    codes = pairs.replace("~", "\\").encode("ascii")
    return tuple(
        (codes[place] - _FIRST_LABEL, codes[place + 1] - _MIDDLE) for place in range(0, len(codes), 2)
    )
