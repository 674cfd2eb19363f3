"""A report for people at a terminal: each finding under the line that it is about."""

from __future__ import annotations

import textwrap

from fournotes.notes import NOTES
from fournotes.report import Finding, Report

WIDTH = 92
_SIGN = {"error": "▲", "warn": "◆", "info": "·"}
_WORD = {"error": "change this", "warn": "worth a second look", "info": "for your information"}
_COLOUR = {"error": "31", "warn": "33", "info": "34"}
_VERDICT = {
    "ready": "Ready to send.",
    "nearly": "Nearly there: one thing to change first.",
    "not yet": "Not yet: some things to change first.",
}


def show_report(name: str, report: Report, *, colour: bool = False) -> str:
    """Return the report as lines of at most 92 columns; ``colour`` adds ANSI colours."""
    counts = report.counts
    title = "the draft" if name == "-" else name
    lines = [
        (
            f"{title}: {NOTES[report.kind].name.lower()} note, {counts.words} words, "
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
        lines += _finding(report, finding, colour=colour)
    return "\n".join(lines)


def _finding(report: Report, finding: Finding, *, colour: bool) -> list[str]:
    head = f"{_SIGN[finding.severity]} {_WORD[finding.severity]} [{finding.rule}]"
    lines = [f"\x1b[{_COLOUR[finding.severity]}m{head}\x1b[0m" if colour else head]
    if finding.start is not None and finding.end is not None:
        lines += _underlined(report.draft.text, finding.start, finding.end)
    for words in (finding.why, finding.message, finding.question):
        if words:
            lines += textwrap.wrap(words, WIDTH, initial_indent="    ", subsequent_indent="    ")
    lines.append("")
    return lines


def _underlined(text: str, start: int, end: int) -> list[str]:
    """Return the line in which the words stand, with its number, and a line of marks under them."""
    head = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    stops = [place for place in (text.find("\n", start), text.find("\r", start)) if place >= 0]
    tail = min(stops, default=len(text))
    number = text.count("\n", 0, start) + 1
    first = max(head, start - 30)
    last = min(tail, max(end, start + 1) + 30, first + WIDTH - 12)
    shown = "".join(letter if letter.isprintable() else " " for letter in text[first:last])
    before = ("…" if first > head else "") + shown[: start - first]
    under = shown[start - first : min(end, last) - first]
    after = shown[min(end, last) - first :] + ("…" if last < tail else "")
    return [f"{number:5} | {before}{under}{after}", f"      | {' ' * len(before)}{'^' * max(1, len(under))}"]
