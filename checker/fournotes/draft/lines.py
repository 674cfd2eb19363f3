"""The lines of a draft, each with its span."""

from __future__ import annotations

import re
from typing import NamedTuple

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060\u200e\u200f"


class Line(NamedTuple):
    """One line: its span in code points without the line break, and its words without outer white space."""

    start: int
    end: int
    words: str

    @property
    def blank(self) -> bool:
        """Tell whether nothing can be seen on the line."""
        return not self.words


def split_lines(text: str) -> list[Line]:
    """Return the lines of ``text`` in order; CRLF, CR and LF all end a line."""
    lines = []
    for match in _LINE.finditer(text):
        start, end = match.span(1)
        if start == len(text) and lines:
            break
        lines.append(Line(start, end, match.group(1).strip().strip(_INVISIBLE)))
    return lines
