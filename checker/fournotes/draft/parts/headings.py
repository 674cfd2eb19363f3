"""What stands above a mail's greeting: the subject and the other headers that were copied with it."""

from __future__ import annotations

from fournotes.draft.lines import Line, blank
from fournotes.draft.span import Span

_SUBJECT = frozenset(
    "subject betreff objet asunto assunto oggetto onderwerp ämne emne temat konu aihe předmět".split()
)
_SUBJECT_ABOVE_TEXT = _SUBJECT | {"re"}
"""In a letter "Re: …" is the subject line itself."""
_HEADERS = frozenset("from to cc bcc date sent reply importance priority attachment attachments".split())
_MARKS = " \t*_#:：-–—"
"""What may stand around a label, since chats mark it as bold or as a heading."""
_LONGEST_LABEL = 20
"""Code points before the colon."""
_FAR = 8
"""Lines, blank ones among them, in which a subject is still looked for: an assistant's preamble may stand above it."""
_SHORT = 100
"""Code points. A longer "Re:" below a greeting is a sentence, not a subject."""


def split_headings(lines: list[Line]) -> tuple[Span | None, list[Line]]:
    """Return the subject, empty when its line is there but says nothing, and the lines that are no headings."""
    subject: Span | None = None
    place = 0
    while place < len(lines):
        line = lines[place]
        label = _label(line) if line.words else ""
        if label in _SUBJECT_ABOVE_TEXT and subject is None:
            subject = _after_label(line)
        elif line.words and label not in _HEADERS:
            break
        place += 1
    rest = lines[place:]
    if subject is None:
        for far, line in enumerate(rest[1:_FAR], 1):
            if line.words and _label(line) in _SUBJECT:
                return _after_label(line), [*rest[:far], blank(line), *rest[far + 1 :]]
    return subject, rest


def subject_below(line: Line) -> Span | None:
    """Return the subject on a "Re: …" line that stands between a letter's greeting and its text."""
    if line.end - line.start <= _SHORT and _label(line) in _SUBJECT_ABOVE_TEXT:
        return _after_label(line)
    return None


def _label(line: Line) -> str:
    """Return the first word of the line when it is a label with a colon: ``subject`` for "**Subject line:** Thank you"."""
    colon = line.words.find(":", 0, _LONGEST_LABEL)
    if colon < 0:
        return ""
    label = line.words[:colon].strip(_MARKS).lower()
    return line.first if label in {line.first, line.first + " line", line.first + "-to"} else ""


def _after_label(line: Line) -> Span:
    start = line.start + line.words.index(":") + 1
    end = line.end
    words = line.words[start - line.start :]
    start += len(words) - len(words.lstrip(_MARKS + "\u00a0"))
    end -= len(words) - len(words.rstrip("*_# \t\u00a0"))
    return Span(start, max(start, end))
