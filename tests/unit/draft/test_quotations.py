"""Words between quotation marks."""

from __future__ import annotations

import pytest

from fournotes.draft.quotations import LONGEST, has_quotations, quotations


@pytest.mark.parametrize("quoted", ['"so"', "“so”", "‘so’", "'so'", "„so“", "„so”", "«so»"])
def test_quotations_are_looked_for_where_there_are_marks(quoted: str) -> None:
    text = f"You said {quoted} to me"
    assert has_quotations(text)
    assert quotations(text, 0, len(text)) == [(9, 9 + len(quoted))]


def test_nothing_is_looked_for_in_a_text_without_marks() -> None:
    assert not has_quotations("You said it’s so, and it's Ann's")


def test_a_quotation_never_crosses_the_end_of_a_paragraph() -> None:
    text = "You said “so\n\nand so” to me"
    assert quotations(text, 0, 12) == []
    assert quotations(text, 10, len(text)) == []


@pytest.mark.parametrize("marks", ["“”", "„“", "«»", '""', "''"])
def test_a_mark_that_is_closed_too_late_is_a_stray_one(marks: str) -> None:
    for length, found in ((LONGEST, 1), (LONGEST + 1, 0)):
        text = marks[0] + "k" * length + marks[1]
        assert len(quotations(text, 0, len(text))) == found
