"""Two phrases that are innocent alone and a fault in one sentence, such as a condition and its consequence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from fournotes.draft.phrases import Match, Phrasebook, find, phrasebook
from fournotes.draft.span import Span, within
from fournotes.rules.case import Case
from fournotes.rules.clause import clause

Pair = tuple[Iterable[str], Iterable[str]]
"""Phrases of one sort and phrases of another; a sentence that holds both shows the rule."""


def together(
    rule: str, alone: Iterable[str], pairs: tuple[Pair, ...], spares: Iterable[str] = ()
) -> Callable[[Case], Iterator[Span]]:
    """Return a function that yields one span, in code points, for each sentence that shows the rule.

    A sentence shows it by a phrase of ``alone``, or by both halves of a pair, in any order and neither inside the other;
    phrases that touch one of ``spares`` do not count. The span is widened to the clause. Only sentences in which the
    shared pass has found one of the rule's own phrases are read again, so these must be among ``Rule.phrases``: all of
    ``alone`` and one half of each pair. The phrases are put together when the first such sentence comes.
    """

    @cache
    def book() -> Phrasebook:
        halves = [
            (f"{number}{side}", half) for number, pair in enumerate(pairs) for side, half in enumerate(pair)
        ]
        return phrasebook([("alone", alone), ("spare", spares), *halves])

    def spans(case: Case) -> Iterator[Span]:
        hits = case.phrases[rule]
        if not hits:
            return
        for sentence in (*case.draft.sentences, *case.draft.others):
            if sentence.part == "greeting" or not within(hits, sentence.start, sentence.end):
                continue
            shown = _shown(find(book(), sentence.words), len(pairs))
            if shown is not None:
                words = sentence.words[shown[0] : shown[1]]
                yield clause(sentence, Span(words[0].start, words[-1].end))

    return spans


def _shown(matches: list[Match], pairs: int) -> tuple[int, int] | None:
    """Return the first and the stop word of what shows the rule, None when nothing does."""
    spares = [match for match in matches if match.tag == "spare"]
    counted: dict[str, list[Match]] = {}
    for match in matches:
        if not any(match.first < spare.stop and spare.first < match.stop for spare in spares):
            counted.setdefault(match.tag, []).append(match)
    alone = counted.get("alone")
    if alone:
        return alone[0].first, max(match.stop for match in alone)
    for number in range(pairs):
        for one in counted.get(f"{number}0", ()):
            for other in counted.get(f"{number}1", ()):
                early, late = sorted((one, other), key=lambda match: match.first)
                if early.first < late.first and early.stop < late.stop:
                    return early.first, late.stop
    return None
