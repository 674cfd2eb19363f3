"""The judge for rules about an element that a note lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Severity


def absent(
    element: str, *, severity: Mapping[str, Severity] | None = None, question: str | None = None
) -> Callable[[Case], Iterator[Hit]]:
    """Return a judge that hits once, nowhere in particular, when nothing in the note could be the element.

    ``severity`` overrides the rule's by kind of note. A note without any words is left to other rules.
    """

    def judge(case: Case) -> Iterator[Hit]:
        if case.draft.words and not case.elements[element]:
            yield Hit(severity=(severity or {}).get(case.kind), question=question)

    return judge
