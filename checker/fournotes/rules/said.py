"""The judge for rules about words that should not stand in a note."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import Hit


def said(rule: str, *, question: str | None = None) -> Callable[[Case], Iterator[Hit]]:
    """Return a judge that hits wherever one of the rule's own phrases stands."""

    def judge(case: Case) -> Iterator[Hit]:
        for span in case.phrases[rule]:
            yield Hit(span.start, span.end, question=question)

    return judge
