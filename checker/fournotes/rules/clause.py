"""Hits that quote a clause: a sentence's part between two commas reads better than the bare words of a phrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from fournotes.draft.sentences import Sentence
from fournotes.draft.span import Span, within
from fournotes.draft.words import COMMA
from fournotes.rules.case import Case
from fournotes.rules.rule import Hit


def clause(sentence: Sentence, span: Span) -> Span:
    """Return ``span`` (code points) widened to the pauses around it, or to the sentence's own beginning and end."""
    start, end = sentence.start, sentence.words[-1].end
    for word in sentence.words:
        if word.form != COMMA:
            continue
        if word.end <= span.start:
            start = word.end
        elif word.start >= span.end:
            end = word.start
            break
    first = next(
        (word.start for word in sentence.words if word.start >= start and word.form != COMMA), span.start
    )
    return Span(min(first, span.start), max(end, span.end))


def once_per_sentence(case: Case, spans: list[Span]) -> Iterator[Span]:
    """Yield, for each sentence of the body, subject or postscript that holds some of ``spans``, their clause or clauses."""
    if not spans:
        return
    for sentence in (*case.draft.sentences, *case.draft.others):
        inside = within(spans, sentence.start, sentence.end)
        if inside and sentence.part != "greeting":
            yield clause(sentence, Span(inside[0].start, max(span.end for span in inside)))


def said_in_clause(rule: str, *, question: str | None = None) -> Callable[[Case], Iterator[Hit]]:
    """Return a judge that hits once in each sentence where one of the rule's phrases stands, and quotes the clause."""

    def judge(case: Case) -> Iterator[Hit]:
        for span in once_per_sentence(case, case.phrases[rule]):
            yield Hit(span.start, span.end, question=question)

    return judge
