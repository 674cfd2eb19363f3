"""The paragraphs of a block of lines, and the places inside them where a sentence must end."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from fournotes.draft.lines import Line, split_lines
from fournotes.draft.span import Span

_BULLET = re.compile(r"(?:[-*+•·‣▪●○◦–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")
_LONG_LINE = 100
"""Code points. A line longer than this was not wrapped by hand, so the line break after it was meant."""
_INDENT = 2
"""Columns by which the first line of a paragraph stands in, where a letter is set without blank lines."""
_ROOM = 12
"""Code points. A wrapped line leaves less room than this beside the word that had to go to the next one."""
_NARROW = 40
"""Code points. No program wraps lines this short, so in a block of such lines each was ended by hand."""
_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


class Stretch(NamedTuple):
    """One paragraph: its span, the pieces in which its sentences lie, and whether all of it is a list."""

    start: int
    end: int
    pieces: tuple[Span, ...]
    listed: bool


def split_paragraphs(text: str, block: Span) -> list[Stretch]:
    """Return the paragraphs of a run of lines without a blank line between them.

    A line break ends a paragraph where the next line stands in and its own does not, or where the lines are too long to
    have been wrapped by hand. A list item, and a line that was ended early without a stop, ends a sentence only.
    """
    if len(text[block.start : block.end].splitlines()) == 1:
        mark = _item_mark(text, block.start, block.end)
        return [Stretch(block.start, block.end, (Span(block.start + mark, block.end),), mark > 0)]
    lines = split_lines(text, block.start, block.end)
    items = _items(text, lines)
    widest = max(line.end - line.start for line in lines)
    cuts = [
        place
        for place in range(1, len(lines))
        if not items[place]
        and _begins_paragraph(text, lines[place - 1], lines[place], widest, after_item=items[place - 1] > 0)
    ]
    body = text[block.start : block.end]
    small = body == body.lower()
    return [
        _stretch(lines[first:last], items[first:last], widest, small=small)
        for first, last in pairwise([0, *cuts, len(lines)])
    ]


def _items(text: str, lines: list[Line]) -> list[int]:
    """Return the mark of each line that is a list item.

    One mark alone in the middle of a paragraph, such as a dash or "5." that a wrapped line begins with, makes no list.
    """
    marks = [_item_mark(text, line.start, line.end) for line in lines]
    if sum([mark > 0 for mark in marks]) == 1 and not marks[0]:
        place = next(place for place, mark in enumerate(marks) if mark)
        if lines[place - 1].words[-1] != ":":
            return [0] * len(lines)
    return marks


def _item_mark(text: str, start: int, end: int) -> int:
    """Return the length of the bullet or number, with the space behind it, that makes this line a list item; else 0."""
    if text[start].isalpha() and text[start + 1 : start + 2] != ")":
        return 0
    mark = _BULLET.match(text, start, end)
    return mark.end() - start if mark else 0


def _begins_paragraph(text: str, above: Line, line: Line, widest: int, *, after_item: bool) -> bool:
    if widest > _LONG_LINE and above.words[-1] in '.!?:…)”"':
        return True
    return not after_item and _indent(text, line) >= _INDENT and _indent(text, above) == 0


def _indent(text: str, line: Line) -> int:
    """Return the columns of white space before a line; a tab counts as four."""
    columns = 0
    for place in range(line.start - 1, max(line.start - 9, -1), -1):
        if text[place] in _BREAKS or not text[place].isspace():
            break
        columns += 4 if text[place] == "\t" else 1
    return columns


def _stretch(lines: list[Line], items: list[int], widest: int, *, small: bool) -> Stretch:
    """Return one paragraph of some lines; ``small`` tells that its writer uses no capitals."""
    pieces: list[Span] = []
    start = lines[0].start + items[0]
    for place in range(1, len(lines)):
        above, line = lines[place - 1], lines[place]
        begins = small or line.words[0].isupper()
        if items[place] or (begins and (items[place - 1] or _ended_early(above, line, widest))):
            pieces.append(Span(start, above.end))
            start = line.start + items[place]
    pieces.append(Span(start, lines[-1].end))
    return Stretch(lines[0].start, lines[-1].end, tuple(pieces), all(items))


def _ended_early(above: Line, line: Line, widest: int) -> bool:
    """Tell whether the writer ended the upper line: the next word would have had ample room on it."""
    space = line.words.find(" ")
    word = space if space >= 0 else len(line.words)
    return widest <= _NARROW or (above.end - above.start) + 1 + word + _ROOM <= widest
