"""The lines of a draft, each with what can be seen on it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fournotes.draft.folding import lowered

INVISIBLE = "\ufeff\u00ad\u200b\u200c\u200d\u200e\u200f\u2060"
"""Marks that take no room: they come along when text is copied from a page or a chat."""

_EDGE = (
    INVISIBLE + " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u2000\u2002\u2003\u2009\u2028\u2029\u202f\u3000"
)
_FIRST_WORD = re.compile(r"[\W\d_]{0,8}((?:[^\W\d_]|[\u0300-\u036f])+)")
_FAR_ENOUGH = 48
"""Code points in which a line's first word must stand; a longer word is none that this package looks for."""


@dataclass(slots=True)
class Line:
    """One line: the span of what can be seen on it, in code points, the words there, and the first of them.

    ``first`` is in lower case, without marks around it, and empty where there is none. Most lines can be passed over by
    that word alone. A blank line has no words; several blank lines in a row are kept as one.
    """

    start: int
    end: int
    words: str
    first: str


def blank(line: Line) -> Line:
    """Return a line without words in the place of one that belongs to another part of the mail; it takes the same room."""
    return Line(line.start, line.end, "", "")


def split_lines(text: str, start: int = 0, end: int | None = None) -> list[Line]:
    """Return the lines between two code-point offsets, in order; every line break that Unicode knows ends one."""
    lines: list[Line] = []
    place = start
    filled = True
    for raw in text[start:end].splitlines(keepends=True):
        words = _visible(raw)
        if words:
            begin = place if raw[0] == words[0] else place + raw.index(words[0])
            lines.append(Line(begin, begin + len(words), words, _first_word(words)))
            filled = True
        elif filled:
            lines.append(Line(place, place, "", ""))
            filled = False
        place += len(raw)
    return lines


def line_at(text: str, start: int, end: int) -> Line:
    """Return the line that stands between two code points, without the white space around it."""
    raw = text[start:end]
    words = _visible(raw)
    begin = start + raw.index(words[0]) if words else start
    return Line(begin, begin + len(words), words, _first_word(words) if words else "")


def _visible(raw: str) -> str:
    words = raw.strip()
    if words and (words[0] in INVISIBLE or words[-1] in INVISIBLE):
        return words.strip(_EDGE)
    return words


def _first_word(words: str) -> str:
    beginning = words[:_FAR_ENOUGH]
    first = beginning.split(None, 1)[0]
    if first.isalpha() and first.isascii():
        return first.lower()
    found = _FIRST_WORD.match(beginning)
    return lowered(found.group(1)) if found else ""
