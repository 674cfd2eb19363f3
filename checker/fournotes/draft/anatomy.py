"""The anatomy of a mail: subject, greeting, body, sign-off, name, signature, quoted earlier mail."""

from __future__ import annotations

from dataclasses import dataclass

from fournotes.draft.lines import Line, blank, line_at, split_lines
from fournotes.draft.parts.ending import Ending, find_ending
from fournotes.draft.parts.footer import footer_start
from fournotes.draft.parts.greeting import Greeting, find_greeting
from fournotes.draft.parts.headings import split_headings, subject_below
from fournotes.draft.parts.names import is_name
from fournotes.draft.parts.quoted import quoted_lines
from fournotes.draft.span import Span


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The parts of a mail as spans of code points; a part that is not there is None or empty.

    ``subject`` is the text after "Subject:", empty when the line is there but says nothing. ``head`` is what stands above
    the greeting: a date, an address, an assistant's preamble. ``blocks`` are the runs of body lines between blank lines,
    in order. ``name`` is the writer's name under the sign-off, ``afterword`` what speaks below it and is no postscript.
    """

    subject: Span | None
    head: tuple[Span, ...]
    greeting: Span | None
    blocks: tuple[Span, ...]
    closing: Span | None
    name: Span | None
    postscript: tuple[Span, ...]
    afterword: tuple[Span, ...]
    signature: tuple[Span, ...]
    quoted: tuple[Span, ...]


def dissect(text: str) -> Anatomy:
    """Return the parts of ``text``; every part quotes it exactly and no two parts overlap."""
    every = split_lines(text)
    marks = quoted_lines(every)
    own = every
    if True in marks:
        own = [blank(line) if mark else line for line, mark in zip(every, marks, strict=True)]
    subject, lines = split_headings(own)
    greeting = find_greeting(lines)
    start = _below(lines, greeting) if greeting else 0
    if subject is None and greeting is not None and start < len(lines):
        subject, start = _subject_between(lines, start)
    end = footer_start(lines, start)
    ending = find_ending(lines, start, end)
    name, footer = _name_below_dashes(lines, ending, end)
    return Anatomy(
        subject=subject,
        head=_spans(lines[: greeting.place]) if greeting else (),
        greeting=greeting.span if greeting else None,
        blocks=_blocks(_trim(text, lines[start : ending.place], greeting, ending)),
        closing=ending.closing,
        name=ending.name or name,
        postscript=_blocks(ending.postscript),
        afterword=_blocks(ending.afterword),
        signature=_spans(ending.signature + footer),
        quoted=_spans([line for line, mark in zip(every, marks, strict=True) if mark])
        if own is not every
        else (),
    )


def _below(lines: list[Line], greeting: Greeting) -> int:
    """Return the place of the first body line: the greeting's own when the first sentence stands behind it."""
    return greeting.place if greeting.span.end < lines[greeting.place].end else greeting.place + 1


def _subject_between(lines: list[Line], start: int) -> tuple[Span | None, int]:
    """Return the subject that a letter has between greeting and text, and the place below it."""
    place = start if lines[start].words else start + 1
    subject = subject_below(lines[place]) if place < len(lines) else None
    return subject, place + 1 if subject is not None else start


def _name_below_dashes(lines: list[Line], ending: Ending, end: int) -> tuple[Span | None, list[Line]]:
    """Return the name when it stands as the first line below a signature's "--", and the rest of the footer."""
    footer = [line for line in lines[end:] if line.words]
    if ending.name is None and len(footer) > 1 and footer[0].words == "--" and is_name(footer[1].words):
        return Span(footer[1].start, footer[1].end), [footer[0], *footer[2:]]
    return None, footer


def _trim(text: str, body: list[Line], greeting: Greeting | None, ending: Ending) -> list[Line]:
    """Return the body lines without the greeting in front of them and the sign-off behind them."""
    if body and greeting is not None and body[0].start < greeting.span.end:
        body = [line_at(text, greeting.span.end, body[0].end), *body[1:]]
    if body and ending.cut is not None:
        body = [*body[:-1], line_at(text, body[-1].start, ending.cut)]
    return body


def _blocks(lines: list[Line]) -> tuple[Span, ...]:
    """Return the runs of lines that have no blank line between them."""
    if not lines:
        return ()
    blocks: list[Span] = []
    start = -1
    last = 0
    for line in lines:
        if not line.words:
            if start >= 0:
                blocks.append(Span(start, last))
            start = -1
        else:
            start = line.start if start < 0 else start
            last = line.end
    if start >= 0:
        blocks.append(Span(start, last))
    return tuple(blocks)


def _spans(lines: list[Line]) -> tuple[Span, ...]:
    return tuple([Span(line.start, line.end) for line in lines if line.words]) if lines else ()
