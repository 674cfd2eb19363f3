"""Opening a case: what phrases and the sentence model together say of each sentence of a draft."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from fournotes.details import find_details
from fournotes.draft.memory import Forms, remembered
from fournotes.draft.phrases import Match, Phrasebook, find, phrasebook
from fournotes.draft.read import Draft, Sentence, read
from fournotes.draft.span import Span
from fournotes.elements import ELEMENTS
from fournotes.facts import Facts
from fournotes.model.features import features
from fournotes.model.score import heaviest_clause, judge
from fournotes.model.weights import LABELS
from fournotes.notes import NOTES
from fournotes.rules import RULES
from fournotes.rules.case import Case

SURE = 4
"""Quarters of a logit above its bar: so sure it must be that an offer is told before its deadline is asked for."""
NEWS = ("news-offer", "news-achievement")
BESIDE = frozenset(
    "gift oversharing money-talk begging threat demand ultimatum over-apology running-down boasting self-criticism".split()
)
"""Faults whose sentences tell nothing of the interview, however specific they are: a bottle of wine, an illness, a pay."""
_BEHIND = ("postscript", "afterword")
_ELEMENTS = frozenset(element.id for element in ELEMENTS)


class _Label(NamedTuple):
    """A label that a sentence bears, how far its sum passes the bar, and the places ``[first, stop)`` of the words that bear it."""

    id: str
    margin: int
    first: int
    stop: int


_Found = dict[str, list[tuple[Sentence, Match]]]


def open_case(text: str, kind: str, facts: Facts) -> Case:
    """Return everything that the rules may look at, read from the draft in one pass."""
    draft = read(text)
    raw = _matches(draft)
    learnt: dict[str, list[Span]] = {label: [] for label in LABELS}
    sure: list[Span] = []
    beside: set[int] = set()
    for sentence in sentences_judged(draft):
        for label in _labels(sentence.forms, sentence.mark, kind):
            span = _where(sentence, label)
            learnt[label.id].append(span)
            if label.id in BESIDE:
                beside.add(sentence.start)
            if label.id == "news-offer" and label.margin >= SURE:
                sure.append(span)
    elements = {
        element.id: learnt[element.id] if element.id in learnt else _spared(raw, element.id)
        for element in ELEMENTS
    }
    elements["news"] = sorted([span for label in NEWS for span in learnt[label]])
    elements["news-offer"] = sure
    details = find_details(draft, facts, beside)
    elements["specific-detail"] = details
    phrases = {rule.id: _spared(raw, rule.id) for rule in RULES if rule.phrases}
    return Case(draft, NOTES[kind], facts, phrases, learnt, elements, details)


def sentences_judged(draft: Draft) -> Iterator[Sentence]:
    """Yield the sentences that the model judges and learns from: those of the body, of a postscript and below the name."""
    yield from draft.sentences
    for sentence in draft.others:
        if sentence.part in _BEHIND:
            yield sentence


@remembered
def _labels(forms: Forms, mark: str, kind: str) -> tuple[_Label, ...]:
    """Return the labels that a sentence bears."""
    return tuple(
        [
            _Label(id_, margin, *((0, len(forms)) if id_ in _ELEMENTS else heaviest_clause(forms, id_)))
            for id_, margin in judge(features(forms, mark, kind))
        ]
    )


def _where(sentence: Sentence, label: _Label) -> Span:
    """Return where a sentence bears a label: all of it for an element, the clauses that weigh most for a fault."""
    if label.stop - label.first == len(sentence.words):
        return Span(sentence.start, sentence.end)
    return Span(sentence.words[label.first].start, sentence.words[label.stop - 1].end)


def _book() -> Phrasebook:
    entries = [(element.id, element.phrases, element.spares) for element in ELEMENTS if element.phrases]
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
        for match in _phrases_in(sentence.forms, sentence.capitals):
            found.setdefault(match.tag, []).append((sentence, match))
    return found


@remembered
def _phrases_in(forms: Forms, capitals: tuple[int, ...]) -> tuple[Match, ...]:
    """Return the phrases of elements and rules in a sentence."""
    return tuple(find(BOOK, forms, capitals))


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
