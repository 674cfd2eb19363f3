"""The judge for rules about an element that a note lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from fournotes.draft.span import Span
from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Severity


def absent(
    element: str, *, severity: Mapping[str, Severity] | None = None, question: str | None = None
) -> Callable[[Case], Iterator[Hit]]:
    """Return a judge that hits once, nowhere in particular, when nothing in the note could be the element.

    ``severity`` overrides the rule's by kind of note. A note without any words is left to other rules.
    """

    def judge(case: Case) -> Iterator[Hit]:
        if case.draft.words and not told(case, element):
            yield Hit(severity=(severity or {}).get(case.kind), question=question)

    return judge


def told(case: Case, element: str) -> list[Span]:
    """Return where the note itself holds the element: a subject line such as "Thank you" is a title, not a sentence to them."""
    spans = case.elements[element]
    subject = case.draft.anatomy.subject
    if subject is None:
        return spans
    return [span for span in spans if not (subject.start <= span.start and span.end <= subject.end)]
