"""A report for people at a terminal: each finding under the line that it is about, with its place in the file."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from unicodedata import category, east_asian_width

from fournotes.notes import NOTES
from fournotes.report import Finding, Report

WIDTH = 92
"""Columns of a report."""
LINES = 3
"""Lines of the draft that one finding shows."""

_SIGN = {"error": "▲", "warn": "◆", "info": "·"}
_WORD = {"error": "change this", "warn": "worth a second look", "info": "for your information"}
_COLOUR = {"error": "31", "warn": "33", "info": "34"}
_QUIET = "2"
_BOLD = "1"
_VERDICT = {
    "ready": "Ready to send.",
    "nearly": "Nearly there: one thing to change first.",
    "not yet": "Not yet: some things to change first.",
}
_MARGIN = " " * 6


def show_report(name: str, report: Report, *, colour: bool = False) -> str:
    """Return the report as lines of at most 92 columns; ``colour`` adds ANSI colours."""
    counts = report.counts
    title = "the draft" if name == "-" else name
    lines = [
        _painted(title, _BOLD, colour)
        + (
            f": {NOTES[report.kind].name.lower()} note, {counts.words} words, "
            f"{counts.paragraphs} paragraph{'' if counts.paragraphs == 1 else 's'}"
        ),
        report.notice or _VERDICT[report.verdict],
        "",
    ]
    labels = {need.element: need.label for need in NOTES[report.kind].needs}
    if report.notice is None:
        lines += [f"  {'✓' if element.found else '○'} {labels[element.id]}" for element in report.elements]
        lines.append("")
    for finding in report.findings:
        lines += _finding(name, report, finding, colour=colour)
    return "\n".join(lines)


def show_totals(verdicts: Sequence[str], unusable: int) -> str:
    """Return one line about many notes: "12 notes: 8 ready, 3 nearly, 1 not yet."."""
    parts = [f"{verdicts.count(verdict)} {verdict}" for verdict in _VERDICT if verdict in verdicts]
    if unusable:
        parts.append(f"{unusable} could not be read")
    count = len(verdicts) + unusable
    return f"{count:,} note{'' if count == 1 else 's'}: {', '.join(parts)}."


def _finding(name: str, report: Report, finding: Finding, *, colour: bool) -> list[str]:
    head = _painted(
        f"{_SIGN[finding.severity]} {_WORD[finding.severity]} [{finding.rule}]",
        _COLOUR[finding.severity],
        colour,
    )
    lines = []
    if finding.start is not None and finding.end is not None:
        place = line_and_column(report.draft.text, finding.start)
        head += _painted(f"  {'' if name == '-' else f'{name}:'}{place[0]}:{place[1]}", _QUIET, colour)
        lines += _underlined(report.draft.text, finding.start, finding.end, _COLOUR[finding.severity], colour)
    for words in (finding.why, finding.message, finding.question):
        if words:
            lines += textwrap.wrap(words, WIDTH, initial_indent="    ", subsequent_indent="    ")
    return [head, *lines, ""]


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return the place of an offset as editors count it: line and column from 1, the column in code points."""
    start = _line_start(text, offset)
    before = text[:start]
    return before.count("\n") + before.count("\r") - before.count("\r\n") + 1, offset - start + 1


def _line_start(text: str, offset: int) -> int:
    return max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


def _line_end(text: str, offset: int) -> int:
    return min(
        [place for place in (text.find("\n", offset), text.find("\r", offset)) if place >= 0] or [len(text)]
    )


def _underlined(text: str, start: int, end: int, code: str, colour: bool) -> list[str]:
    """Return the lines in which the words stand, with their numbers, and marks under the words."""
    lines: list[str] = []
    at = start
    while at < max(end, start + 1) and len(lines) < 2 * LINES:
        stop = _line_end(text, at)
        number, _ = line_and_column(text, at)
        shown, under = _window(text, at, min(end, stop), _line_start(text, at), stop)
        gutter = _painted(f"{number:5} |", _QUIET, colour)
        lines.append(f"{gutter} {shown}")
        lines.append(f"{_painted(f'{_MARGIN}|', _QUIET, colour)} {_painted(under, code, colour)}")
        at = stop + 1
        while at < end and text[at].isspace():
            at += 1
    if at < end:
        lines.append(_painted(f"{_MARGIN}| …", _QUIET, colour))
    return lines


def _window(text: str, start: int, end: int, head: int, tail: int) -> tuple[str, str]:
    """Return the part of a line around some words, and a line of marks as wide as they are on a terminal."""
    room = WIDTH - 12
    first = head if tail - head <= room else max(head, start - 30)
    last = min(tail, first + room)
    shown = "".join(letter if letter.isprintable() else " " for letter in text[first:last])
    before = ("…" if first > head else "") + shown[: start - first]
    words = shown[start - first : min(end, last) - first]
    after = shown[min(end, last) - first :] + ("…" if last < tail else "")
    return f"{before}{words}{after}", " " * columns(before) + "^" * max(1, columns(words))


def columns(text: str) -> int:
    """Return how many columns a terminal gives to a text: two to wide letters and emoji, none to what sits on others."""
    return sum(
        0 if category(letter) in {"Mn", "Me", "Cf"} else 2 if east_asian_width(letter) in {"W", "F"} else 1
        for letter in text
    )


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
