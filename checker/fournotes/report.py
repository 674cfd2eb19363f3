"""Checking a draft: everything is read once, each rule judges, and the report says what was found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fournotes.details import find_details
from fournotes.draft.language import is_english
from fournotes.draft.phrases import Match, Node, build_trie, find
from fournotes.draft.read import Draft, Sentence, read
from fournotes.draft.span import Span, within
from fournotes.elements import ELEMENTS
from fournotes.facts import Facts
from fournotes.model.score import judge
from fournotes.notes import NOTES
from fournotes.rules import RULES
from fournotes.rules.case import Case
from fournotes.rules.learnt import learnt_hits
from fournotes.rules.rule import Fix, Hit, Rule

VERSION = 1
SITE = "https://four-notes.github.io/"
"""Where rule pages live; a finding's address is relative to it."""

SURE = 15
"""Tenths of a logit above its bar: so sure the sentence model must be where words stand that only look like an element."""

NEWS = ("news-offer", "news-achievement")

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
    findings = _findings(case, [rule for rule in RULES if rule.id not in ignore]) if english else []
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


def open_case(text: str, kind: str, facts: Facts) -> Case:
    """Return everything that the rules may look at, read from the draft in one pass."""
    draft = read(text)
    raw = _matches(draft)
    details = find_details(draft, facts)
    elements = {element.id: _spared(raw, element.id) for element in ELEMENTS}
    told = {name: list(spans) for name, spans in elements.items()}
    otherwise = {name: {id(sentence) for sentence, _ in raw.get("-" + name, ())} for name in elements}
    perhaps: list[Span] = []
    learnt: list[tuple[Sentence, list[tuple[str, int]]]] = []
    for sentence in draft.sentences:
        faults = []
        for label, margin in judge(sentence.words, sentence.mark):
            if label not in elements:
                faults.append((label, margin))
            elif within(told[label], sentence.start, sentence.end):
                continue
            elif margin >= SURE:
                elements[label].append(Span(sentence.start, sentence.end))
            elif id(sentence) not in otherwise[label]:  # no words that only look like the element
                (perhaps if label in NEWS else elements[label]).append(Span(sentence.start, sentence.end))
        if faults:
            learnt.append((sentence, sorted(faults, key=lambda fault: -fault[1])))
    # What may be news is enough to say that the note tells some, and too little to ask for the offer's deadline.
    elements["news"] = sorted([*perhaps, *(span for label in NEWS for span in elements[label])])
    elements["specific-detail"] = details
    phrases = {rule.id: _spared(raw, rule.id) for rule in RULES if rule.phrases}
    return Case(draft, NOTES[kind], facts, phrases, learnt, elements, details)


def _trie() -> Node:
    entries = [(element.id, element.phrases, element.spares) for element in ELEMENTS]
    entries += [(rule.id, rule.phrases, rule.spares) for rule in RULES]
    found = [(tag, phrases) for tag, phrases, _ in entries]
    spared = [("-" + tag, spares) for tag, _, spares in entries if spares]
    return build_trie(found + spared)


_TRIE = _trie()


def phrases_of_all_rules() -> list[str]:
    """Return every phrase in the order in which the book numbers them, for the build."""
    return _TRIE.index.phrases


def _matches(draft: Draft) -> dict[str, list[tuple[Sentence, Match]]]:
    found: dict[str, list[tuple[Sentence, Match]]] = {}
    for sentence in sorted((*draft.others, *draft.sentences), key=_start):
        for match in find(_TRIE, sentence.words):
            found.setdefault(match.tag, []).append((sentence, match))
    return found


def _start(sentence: Sentence) -> int:
    return sentence.start


def _spared(raw: dict[str, list[tuple[Sentence, Match]]], tag: str) -> list[Span]:
    """Return the places of a tag's phrases, without those inside one of its spares, overlapping ones joined."""
    spares: dict[int, list[Match]] = {}
    for sentence, spare in raw.get("-" + tag, ()):
        spares.setdefault(id(sentence), []).append(spare)
    spans: list[Span] = []
    for sentence, match in raw.get(tag, ()):
        beside = spares.get(id(sentence), ())
        if any(spare.first < match.stop and match.first < spare.stop for spare in beside):
            continue
        start, end = sentence.words[match.first].start, sentence.words[match.stop - 1].end
        if spans and start < spans[-1].end:
            spans[-1] = Span(min(spans[-1].start, start), max(spans[-1].end, end))
        else:
            spans.append(Span(start, end))
    return spans


_ORDER = {"error": 0, "warn": 1, "info": 2}


def _findings(case: Case, rules: Sequence[Rule]) -> list[Finding]:
    """Return what the rules find, by severity, then in the order of the catalogue, then of the text."""
    found = [(rule, hit) for rule in rules if case.kind in rule.notes for hit in rule.judge(case)]
    found += learnt_hits(case, {rule.id: rule for rule in rules}, found)
    order = {rule.id: place for place, rule in enumerate(rules)}
    findings = [_finding(case, rule, hit) for rule, hit in found]
    return sorted(findings, key=lambda finding: (_ORDER[finding.severity], order[finding.rule]))


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
        if any(span is not None and span.start <= place < max(span.end, span.start + 1) for span in spans):
            return part
    return "body"
