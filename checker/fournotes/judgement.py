"""Opening a case: what phrases and the sentence model together say of each sentence of a draft."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.details import find_details
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

_Found = dict[str, list[tuple[Sentence, Match]]]


def open_case(text: str, kind: str, facts: Facts) -> Case:
    """Return everything that the rules may look at, read from the draft in one pass."""
    draft = read(text)
    raw = _matches(draft)
    learnt: dict[str, list[Span]] = {label: [] for label in LABELS}
    sure: list[Span] = []
    beside: set[int] = set()
    for sentence, seen in observe(draft, kind):
        for label, margin in judge(seen):
            if label in BESIDE:
                beside.add(sentence.start)
            learnt[label].append(_where(sentence, label))
            if label == "news-offer" and margin >= SURE:
                sure.append(learnt[label][-1])
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


def observe(draft: Draft, kind: str) -> Iterator[tuple[Sentence, list[str]]]:
    """Yield each sentence of the body and the postscript with its features, as the model learns from them and judges."""
    for sentence in draft.sentences:
        yield sentence, features(sentence.forms, sentence.mark, kind)
    for sentence in draft.others:
        if sentence.part in _BEHIND:
            yield sentence, features(sentence.forms, sentence.mark, kind)


def _where(sentence: Sentence, label: str) -> Span:
    """Return where a sentence bears a label: all of it for an element, the clauses that weigh most for a fault."""
    first, stop = (0, len(sentence.words)) if label in _ELEMENTS else heaviest_clause(sentence.forms, label)
    if stop - first == len(sentence.words):
        return Span(sentence.start, sentence.end)
    return Span(sentence.words[first].start, sentence.words[stop - 1].end)


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
        for match in find(BOOK, sentence.forms, sentence.capitals):
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
