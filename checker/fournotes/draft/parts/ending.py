"""The end of a mail: sign-off, name, signature, postscript, and whatever was left below."""

from __future__ import annotations

import re
from typing import NamedTuple

from fournotes.draft.lines import Line
from fournotes.draft.parts.closing import Closing, closing_on
from fournotes.draft.parts.names import is_name, stands_for_a_name
from fournotes.draft.span import Span

_CONTACT = re.compile(r"@|https?:|www\.|\d{3}|[|•·]|^\W*(?:[^\W\d_]+ ?){1,2}:\s")
_CONTACT_WORDS = frozenset(
    "tel mob mobile phone cell fax linkedin whatsapp skype portfolio website address p.o t m e".split()
)
_POSTSCRIPT = re.compile(r"[pP]\.?\s?(?:[pP]\.?\s?)?[sS]\b[.:,]?\s*(?=\S)")
_REMAINING = frozenset(
    ("i remain", "i am", "i remain, sir", "i remain, madam", "i remain, dear sir", "i remain, dear madam")
)
"""Lines above a formal sign-off that belong to it."""
_SPEAKS = frozenset(".!?:…")
_BRACKETS = ")]"

_REACH = 40
"""Lines at the end of a mail among which its sign-off is looked for: a signature or leftover text may stand below."""
_MOST_NAME_LINES = 8
"""Lines of name, numbers and addresses that a mail without a sign-off may end with."""
_LONG_LINE = 100
"""Code points. A longer line is no part of a signature."""
_FEW_WORDS = 9
"""Words of the line right below a sign-off."""
_PROSE = 4
"""Words from which a line that speaks is taken for prose."""


class Ending(NamedTuple):
    """How a mail ends: the place below its body, and the lines and spans of what follows there.

    ``cut`` is where the last body line stops, in code points, when the sign-off stands on that line.
    """

    place: int
    cut: int | None
    closing: Span | None
    name: Span | None
    postscript: list[Line]
    afterword: list[Line]
    signature: list[Line]


def find_ending(lines: list[Line], first: int, end: int) -> Ending:
    """Return the end of the mail whose body begins at line ``first`` and whose footer begins at line ``end``."""
    filled = [place for place in range(first, end) if lines[place].words]
    postscript = _postscript(lines, filled)
    for stop in [postscript, len(filled)] if postscript is not None else [len(filled)]:
        above, below = filled[:stop], [lines[place] for place in filled[stop:]]
        ending = _signed(lines, above, below) or _named(lines, above, below)
        if ending is not None:
            return ending
    return Ending(end, None, None, None, [], [], [])


def _postscript(lines: list[Line], filled: list[int]) -> int | None:
    """Return the index in ``filled`` of the line that begins with "P.S.", None without one."""
    for index in range(max(1, len(filled) - _REACH), len(filled)):
        words = lines[filled[index]].words
        if words[0] in "pP" and _begins_postscript(words):
            return index
    return None


def _begins_postscript(words: str) -> bool:
    """Tell "P.S. I found the map." from a name such as "P. S. Rao"."""
    mark = _POSTSCRIPT.match(words)
    if mark is None or " " not in words[mark.end() :]:
        return False
    return words[-1] in _SPEAKS or not is_name(words)


def _signed(lines: list[Line], filled: list[int], postscript: list[Line]) -> Ending | None:
    """Return the ending that a sign-off opens, None without a sign-off."""
    for index in range(len(filled) - 1, max(-1, len(filled) - 1 - _REACH), -1):
        line = lines[filled[index]]
        closing = closing_on(line)
        if closing is None or (closing.thanks and (index == 0 or _is_last_sentence(line, index, filled))):
            continue
        below = [lines[place] for place in filled[index + 1 :]]
        if _can_close(closing, line, below):
            break
    else:
        return None
    below_from = index + 1
    start = line.start + closing.start
    name = Span(line.start + closing.name[0], line.start + closing.name[1]) if closing.name else None
    cut = None
    if closing.start > 0:
        cut = start
    else:
        index = _upwards(lines, filled, index)
        start = min(start, lines[filled[index]].start)
    found_name, afterword, signature = _sort(lines, filled[below_from:], name)
    place = filled[index] + (cut is not None)
    return Ending(
        place, cut, Span(start, line.start + closing.end), found_name, postscript, afterword, signature
    )


def _is_last_sentence(line: Line, index: int, filled: list[int]) -> bool:
    """Tell whether "Thank you." with nothing below it is a sentence of the letter rather than its sign-off."""
    return index == len(filled) - 1 and line.words[-1] == "."


def _can_close(closing: Closing, line: Line, below: list[Line]) -> bool:
    """Tell whether the lines under a sign-off can be a name and a signature rather than more of the letter.

    A name closes a letter whatever stands below it, under thanks only where these end with a comma.
    """
    if not below or (closing.name is not None and not closing.thanks):
        return True
    top = below[0]
    if not _is_contact(top) and (len(top.words) > _LONG_LINE or top.words.count(" ") >= _FEW_WORDS):
        return False
    signs = not closing.thanks or line.words[-1] == ","
    if signs and closing.name is None and is_name(top.words):
        return True
    return not any(_is_prose(line) for line in below)


def _upwards(lines: list[Line], filled: list[int], index: int) -> int:
    """Return the index of the first line of a sign-off of several: "Thanking you,", "I remain,", "Yours faithfully,"."""
    while index > 0:
        above = lines[filled[index - 1]]
        between = lines[filled[index - 1] + 1 : filled[index]]
        if between and (above.words[-1] != "," or any(line.end > line.start for line in between)):
            break
        closing = closing_on(above)
        opening = above.words.lower().rstrip(",") in _REMAINING
        if not opening and (closing is None or closing.start > 0 or closing.name is not None):
            break
        index -= 1
    return index


def _sort(
    lines: list[Line], below: list[int], name: Span | None
) -> tuple[Span | None, list[Line], list[Line]]:
    """Return the name, the prose and the signature among the lines under a sign-off; prose stands apart from the rest."""
    afterword: list[Line] = []
    signature: list[Line] = []
    for place in below:
        line = lines[place]
        nothing_yet = name is None and not signature and not afterword
        if nothing_yet and (is_name(line.words) or stands_for_a_name(line.words)):
            name = Span(line.start, line.end)
        elif (not lines[place - 1].words and _is_prose(line)) or (afterword and not _is_contact(line)):
            afterword.append(line)
        else:
            signature.append(line)
    return name, afterword, signature


_ADVICE = frozenset("tip tips hint note reminder".split())
"""Labels of lines that an assistant or a template left behind."""


def _is_contact(line: Line) -> bool:
    if line.first in _ADVICE:
        return False
    return line.first in _CONTACT_WORDS or _CONTACT.search(line.words[:200]) is not None


def _is_prose(line: Line) -> bool:
    """Tell whether the line speaks: a sentence with a mark at its end, or more words than a signature has."""
    words = line.words
    if words[0] in "\"“'‘" or (len(words) <= _LONG_LINE and _is_contact(line)):
        return False
    spaces = words.count(" ")
    speaks = words.rstrip(_BRACKETS)[-1:] in _SPEAKS
    return len(words) > _LONG_LINE or (spaces + 1 >= _PROSE and speaks and not is_name(words))


def _named(lines: list[Line], filled: list[int], postscript: list[Line]) -> Ending | None:
    """Return the ending of a mail that stops with the writer's name alone, None when it just stops."""
    index = len(filled)
    name: Line | None = None
    while index > 1 and len(filled) - index <= _MOST_NAME_LINES:
        line, above = lines[filled[index - 1]], lines[filled[index - 2]]
        short = line.words.count(" ") < _FEW_WORDS and line.words[-1] not in ".?!,"
        if short and is_name(line.words) and not _is_contact(line):
            apart = filled[index - 1] - filled[index - 2] > 1
            if not (apart or above.words[-1] in '.?!,:)”"…' or is_name(above.words)):
                break
            name = line
        elif not (short and _is_contact(line)):
            break
        index -= 1
    tail = [lines[place] for place in filled[index:]]
    if not tail or len(tail) > _MOST_NAME_LINES:
        return None
    signature = [line for line in tail if line is not name]
    return Ending(
        filled[index], None, None, Span(name.start, name.end) if name else None, postscript, [], signature
    )
