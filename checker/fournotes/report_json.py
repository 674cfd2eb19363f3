"""A report as JSON, with offsets in code points or in UTF-16 units."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from fournotes.draft.span import Span
from fournotes.report import VERSION, Finding, Report

Offsets = Literal["code-point", "utf-16"]


def report_json(report: Report, offsets: Offsets = "code-point") -> dict[str, Any]:
    """Return the report as the JSON object that DESIGN's contract names, every offset in the given units."""
    at = _utf16(report.draft.text) if offsets == "utf-16" else _same
    text, anatomy = report.draft.text, report.draft.anatomy

    def pair(span: Span | None) -> list[int] | None:
        return None if span is None else [at(span.start), at(span.end)]

    return {
        "version": VERSION,
        "kind": report.kind,
        "offsets": offsets,
        "verdict": report.verdict,
        "notice": report.notice,
        "findings": [_finding(finding, at) for finding in report.findings],
        "elements": [
            {"id": element.id, "found": element.found, "spans": [pair(span) for span in element.spans]}
            for element in report.elements
        ],
        "details": [
            {"start": at(span.start), "end": at(span.end), "quote": span.of(text)} for span in report.details
        ],
        "counts": {
            "words": report.counts.words,
            "sentences": report.counts.sentences,
            "paragraphs": report.counts.paragraphs,
            "questions": report.counts.questions,
        },
        "parts": {
            "subject": pair(anatomy.subject),
            "greeting": pair(anatomy.greeting),
            "body": pair(report.draft.body),
            "closing": pair(anatomy.closing),
            "name": pair(anatomy.name),
            "signature": [pair(span) for span in anatomy.signature],
            "quoted": [pair(span) for span in anatomy.quoted],
        },
    }


def _finding(finding: Finding, at: Callable[[int], int]) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "group": finding.group,
        "severity": finding.severity,
        "part": finding.part,
        "start": None if finding.start is None else at(finding.start),
        "end": None if finding.end is None else at(finding.end),
        "quote": finding.quote,
        "message": finding.message,
        "why": finding.why,
        "fix": None
        if finding.fix is None
        else {"label": finding.fix.label, "replacement": finding.fix.replacement},
        "question": finding.question,
        "url": finding.url,
    }


def _same(offset: int) -> int:
    return offset


def _utf16(text: str) -> Callable[[int], int]:
    """Return a function from code-point offsets of ``text`` to UTF-16 offsets; the text is read once."""
    if text.isascii():
        return _same
    wide = [place for place, letter in enumerate(text) if letter > "\uffff"]
    if not wide:
        return _same
    from bisect import bisect_left

    return lambda offset: offset + bisect_left(wide, offset)
