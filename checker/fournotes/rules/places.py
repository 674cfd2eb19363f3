"""Places in a draft and the sentences that hold them, for rules that look at letters and not only at words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fournotes.draft.sentences import Sentence
from fournotes.draft.span import Span, within
from fournotes.draft.words import ADDRESS, QUOTED
from fournotes.rules.case import Case


def own_sentence(case: Case, place: int) -> Sentence | None:
    """Return the sentence at a code point; None outside sentences, inside quotation marks and inside addresses."""
    for sentence in (*case.draft.sentences, *case.draft.others):
        if sentence.words and sentence.start <= place < max(sentence.end, sentence.words[-1].end):
            for word in sentence.words:
                if word.start <= place < word.end and word.form in {QUOTED, ADDRESS}:
                    return None
            return sentence
    return None


def one_for_each_sentence(case: Case, spans: Sequence[Span]) -> Iterator[Span]:
    """Yield one span, in code points, for each sentence that holds some of ``spans``, from the first of them to the last."""
    if not spans:
        return
    for sentence in (*case.draft.sentences, *case.draft.others):
        inside = within(spans, sentence.start, sentence.end)
        if inside:
            yield Span(min(span.start for span in inside), max(span.end for span in inside))
