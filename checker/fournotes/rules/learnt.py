"""The judge for faults that show in a whole sentence rather than in a phrase: the sentence model sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Severity


def learnt(rule: str, *, severity: Mapping[str, Severity] | None = None) -> Callable[[Case], Iterator[Hit]]:
    """Return a judge that hits once in each body sentence that shows the rule, on the clause that weighs most.

    ``severity`` overrides the rule's by kind of note.
    """

    def judge(case: Case) -> Iterator[Hit]:
        for span in case.learnt[rule]:
            yield Hit(span.start, span.end, severity=(severity or {}).get(case.kind))

    return judge
