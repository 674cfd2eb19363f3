"""Spans of code points."""

from __future__ import annotations

from fournotes.draft.span import Span, within


def test_a_span_quotes_its_words() -> None:
    assert Span(5, 8).of("Dear Ann,") == "Ann"


def test_the_spans_that_begin_between_two_offsets() -> None:
    spans = [Span(0, 2), Span(3, 9), Span(4, 5), Span(8, 9)]
    assert within(spans, 3, 8) == [Span(3, 9), Span(4, 5)]
    assert within(spans, 1, 3) == []
    assert within(spans, 0, 20) == spans
