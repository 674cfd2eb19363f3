"""Faults of tone that no phrase names, but that the sentence model sees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fournotes.draft.read import Sentence
from fournotes.draft.span import Span, within
from fournotes.model.weights import LABELS
from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Rule


def learnt_hits(
    case: Case, rules: Mapping[str, Rule], found: Sequence[tuple[Rule, Hit]]
) -> Iterator[tuple[Rule, Hit]]:
    """Yield one hit for each sentence in which the model sees a fault and no rule with a label has found one.

    A sentence is given the surest label only: two faults in one sentence are rare, and a second guess is often wrong.
    """
    taken = sorted(
        Span(hit.start, hit.end)
        for rule, hit in found
        if rule.id in LABELS and hit.start is not None and hit.end is not None
    )
    for sentence, labels in case.learnt:
        if within(taken, sentence.start, sentence.end):
            continue
        for name, _ in labels:
            rule = rules.get(name)
            if rule is not None and case.kind in rule.notes and not _let_pass(case, name, sentence):
                yield rule, Hit(sentence.start, sentence.end)
                break


def _let_pass(case: Case, name: str, sentence: Sentence) -> bool:
    """Tell whether the rule has looked at this sentence: its own words stand there and it made nothing of them."""
    return bool(within(case.phrases.get(name, ()), sentence.start, sentence.end))
