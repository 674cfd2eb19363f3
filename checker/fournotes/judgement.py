"""Opening a case: what phrases and the sentence model together say of each sentence of a draft."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from fournotes.details import find_details
from fournotes.draft.phrases import Match, Phrasebook, find, phrasebook
from fournotes.draft.read import Draft, Sentence, read
from fournotes.draft.span import Span, within
from fournotes.elements import ELEMENTS
from fournotes.facts import Facts
from fournotes.model.features import features, known
from fournotes.model.score import heaviest_clause, judge
from fournotes.model.weights import LABELS
from fournotes.notes import NOTES
from fournotes.rules import RULES
from fournotes.rules.case import Case

SURE = 10
"""Tenths of a logit above its bar: so sure it must be that an offer is told before its deadline is asked for."""
NEWS = ("news-offer", "news-achievement")
LEARNT = tuple(element.id for element in ELEMENTS if element.id in LABELS)
"""Elements that the sentence model judges, phrases being part of what it knows; the others are found by phrases alone."""

_Found = dict[str, list[tuple[Sentence, Match]]]


def open_case(text: str, kind: str, facts: Facts) -> Case:
    """Return everything that the rules may look at, read from the draft in one pass."""
    draft = read(text)
    raw = _matches(draft)
    elements = {element.id: _spared(raw, element.id) for element in ELEMENTS}
    learnt: dict[str, list[Span]] = {label: [] for label in LABELS}
    sure: list[Span] = []
    for sentence, seen in observed(draft, kind, raw, elements):
        for label, margin in judge(seen):
            learnt[label] += _where(sentence, label, elements)
            if label == "news-offer" and margin >= SURE:
                sure += learnt[label][-1:]
    for label in LEARNT:
        elements[label] = sorted([*_outside(draft, elements[label]), *learnt[label]])
    elements["news"] = sorted([span for label in NEWS for span in elements[label]])
    elements["news-offer"] = sure
    details = find_details(draft, facts)
    elements["specific-detail"] = details
    phrases = {rule.id: _spared(raw, rule.id) for rule in RULES if rule.phrases}
    return Case(draft, NOTES[kind], facts, phrases, learnt, elements, details)


def observe(text: str, kind: str) -> list[tuple[Sentence, list[str]]]:
    """Return each body sentence of a text with its features, as the model learns from them."""
    draft = read(text)
    raw = _matches(draft)
    return list(observed(draft, kind, raw, {label: _spared(raw, label) for label in LEARNT}))


def observed(
    draft: Draft, kind: str, raw: _Found, phrased: Mapping[str, list[Span]]
) -> Iterator[tuple[Sentence, list[str]]]:
    """Yield each body sentence with its features: words, kind of note, and the elements whose phrases stand in it."""
    spared = {label: {id(sentence) for sentence, _ in raw.get("-" + label, ())} for label in LEARNT}
    for sentence in draft.sentences:
        here = [label for label in LEARNT if within(phrased[label], sentence.start, sentence.end)]
        alike = [label for label in LEARNT if id(sentence) in spared[label]]
        yield sentence, [*features(sentence.words, sentence.mark), *known(kind, here, alike)]


def _where(sentence: Sentence, label: str, elements: Mapping[str, list[Span]]) -> list[Span]:
    """Return where in a sentence that bears a label: its phrases, or the clause or sentence that the model weighs most."""
    phrases = within(elements.get(label, ()), sentence.start, sentence.end)
    if phrases:
        return list(phrases)
    if label in LEARNT:
        return [Span(sentence.start, sentence.end)]
    first, stop = heaviest_clause(sentence.words, label)
    whole = stop - first == len(sentence.words)
    end = sentence.end if whole else sentence.words[stop - 1].end
    return [Span(sentence.start if whole else sentence.words[first].start, end)]


def _outside(draft: Draft, spans: list[Span]) -> list[Span]:
    """Return the spans that stand in no body sentence, which the model does not judge."""
    body = draft.body
    return [span for span in spans if body is None or not body.start <= span.start < body.end]


def _book() -> Phrasebook:
    entries = [(element.id, element.phrases, element.spares) for element in ELEMENTS]
    entries += [(rule.id, rule.phrases, rule.spares) for rule in RULES if rule.phrases]
    found = [(tag, phrases) for tag, phrases, _ in entries]
    spared = [("-" + tag, spares) for tag, _, spares in entries if spares]
    return phrasebook(found + spared)


BOOK = _book()
"""The phrases of all elements and rules."""


def phrases_of_all_rules() -> list[str]:
    """Return every phrase in the order in which the book numbers them, for the build."""
    return BOOK.index.phrases


def _matches(draft: Draft) -> _Found:
    found: _Found = {}
    for sentence in sorted((*draft.others, *draft.sentences), key=_start):
        for match in find(BOOK, sentence.words):
            found.setdefault(match.tag, []).append((sentence, match))
    return found


def _start(sentence: Sentence) -> int:
    return sentence.start


def _spared(raw: _Found, tag: str) -> list[Span]:
    """Return the places of a tag's phrases, without those inside one of its spares, overlapping ones joined."""
    if tag not in raw:
        return []
    spares: dict[int, list[Match]] = {}
    for sentence, spare in raw.get("-" + tag, ()):
        spares.setdefault(id(sentence), []).append(spare)
    spans: list[Span] = []
    for sentence, match in raw[tag]:
        beside = spares.get(id(sentence), ())
        if any(spare.first < match.stop and match.first < spare.stop for spare in beside):
            continue
        start, end = sentence.words[match.first].start, sentence.words[match.stop - 1].end
        if spans and start < spans[-1].end:
            spans[-1] = Span(min(spans[-1].start, start), max(spans[-1].end, end))
        else:
            spans.append(Span(start, end))
    return spans
