"""Checking a draft: everything is read once, each rule judges, and the report says what was found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fournotes.draft.language import is_english
from fournotes.draft.read import Draft
from fournotes.draft.span import Span
from fournotes.facts import Facts
from fournotes.judgement import open_case
from fournotes.notes import NOTES
from fournotes.rules import RULES
from fournotes.rules.case import Case
from fournotes.rules.rule import Fix, Hit, Rule

VERSION = 1
SITE = "https://four-notes.github.io/"
"""Where rule pages live; a finding's address is relative to it."""

NOT_ENGLISH = "This draft does not seem to be in English. The checker knows English notes only, so it has judged nothing."


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule found in one place; ``start``, ``end`` (code points) and ``quote`` are None for something absent."""

    rule: str
    group: str
    severity: str
    part: str | None
    start: int | None
    end: int | None
    quote: str | None
    message: str
    why: str
    fix: Fix | None
    question: str | None
    url: str


@dataclass(frozen=True, slots=True)
class ElementFound:
    """An element that this kind of note has, whether the draft has it, and where."""

    id: str
    found: bool
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is in the body: words, sentences, paragraphs and questions."""

    words: int
    sentences: int
    paragraphs: int
    questions: int


@dataclass(frozen=True, slots=True)
class Report:
    """What was found in a draft, most useful finding first.

    ``verdict`` follows from severities alone: "ready" without an error, "nearly" with one, "not yet" with more.
    ``notice`` is a sentence when the draft could not be judged at all (its verdict is then "not yet"), else None.
    """

    kind: str
    verdict: str
    findings: tuple[Finding, ...]
    elements: tuple[ElementFound, ...]
    details: tuple[Span, ...]
    counts: Counts
    draft: Draft
    notice: str | None


class KindError(ValueError):
    """A kind of note that has no draft rules; the message is one sentence that names those that have."""


def check(
    text: str, kind: str = "thank-you", facts: Facts | None = None, ignore: Collection[str] = ()
) -> Report:
    """Return the report on a draft of the given kind of note.

    ``ignore`` names rules to silence. Raises :class:`KindError` for an unknown kind, and nothing for any text at all;
    the time grows linearly with the text.
    """
    if kind not in NOTES:
        raise KindError(f"There are no draft rules for “{kind}”; choose one of {', '.join(NOTES)}.")
    case = open_case(text, kind, facts or Facts())
    draft = case.draft
    english = is_english(draft)
    findings = _findings(case, ignore) if english else []
    errors = sum(1 for finding in findings if finding.severity == "error")
    return Report(
        kind=kind,
        verdict=("ready", "nearly", "not yet")[min(errors, 2)] if english else "not yet",
        findings=tuple(findings),
        elements=tuple(
            ElementFound(
                need.element,
                bool(case.elements.get(need.element)),
                tuple(case.elements.get(need.element, ())),
            )
            for need in case.note.needs
        ),
        details=tuple(case.details),
        counts=Counts(
            draft.words,
            len(draft.sentences),
            len(draft.paragraphs),
            sum(1 for sentence in draft.sentences if sentence.asks),
        ),
        draft=draft,
        notice=None if english else NOT_ENGLISH,
    )


_ORDER = {"error": 0, "warn": 1, "info": 2}
_RULES_OF = {kind: tuple([rule for rule in RULES if kind in rule.notes]) for kind in NOTES}


def _findings(case: Case, ignore: Collection[str]) -> list[Finding]:
    """Return what the rules find, by severity, then in the order of the catalogue, then of the text."""
    rules: Sequence[Rule] = _RULES_OF[case.kind]
    if ignore:
        rules = [rule for rule in rules if rule.id not in ignore]
    return sorted([_finding(case, rule, hit) for rule in rules for hit in rule.judge(case)], key=_order)


def _order(finding: Finding) -> int:
    return _ORDER[finding.severity]


def _finding(case: Case, rule: Rule, hit: Hit) -> Finding:
    quote = None if hit.start is None or hit.end is None else case.draft.text[hit.start : hit.end]
    return Finding(
        rule=rule.id,
        group=rule.group,
        severity=hit.severity or rule.severity,
        part=part_at(case.draft, hit.start),
        start=hit.start,
        end=hit.end,
        quote=quote,
        message=hit.message or rule.instead,
        why=rule.why,
        fix=hit.fix,
        question=hit.question,
        url=f"rules/{rule.id}/",
    )


def part_at(draft: Draft, place: int | None) -> str | None:
    """Return the part of the mail in which a code point stands, None for nothing and for nowhere."""
    if place is None:
        return None
    anatomy = draft.anatomy
    for part, spans in (
        ("subject", (anatomy.subject,)),
        ("greeting", (anatomy.greeting,)),
        ("closing", (anatomy.closing,)),
        ("name", (anatomy.name,)),
        ("head", anatomy.head),
        ("postscript", anatomy.postscript),
        ("signature", anatomy.signature),
        ("quoted", anatomy.quoted),
    ):
        for span in spans:
            if span is not None and span.start <= place < max(span.end, span.start + 1):
                return part
    return "body"
