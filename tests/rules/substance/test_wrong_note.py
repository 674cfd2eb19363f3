"""Telling that a text is another kind of note than the one chosen."""

from __future__ import annotations

import pytest

from fournotes import check
from fournotes.notes import NOTES


@pytest.mark.parametrize("kind", NOTES)
def test_the_model_note_of_a_kind_is_of_that_kind(kind: str) -> None:
    assert "wrong-note" not in {found.rule for found in check(NOTES[kind].example, kind).findings}


@pytest.mark.parametrize(
    ("written", "chosen", "name"),
    [
        ("feedback", "thank-you", "a feedback note"),
        ("exception", "thank-you", "an exception"),
        ("follow-up", "exception", "a follow-up"),
        ("follow-up", "feedback", "a follow-up"),
        ("exception", "follow-up", "an exception"),
    ],
)
def test_names_the_kind_that_it_looks_like(written: str, chosen: str, name: str) -> None:
    text = NOTES[written].example
    if written == "feedback":
        text = text.replace("for letting me know", "for letting me know that I was not chosen")
    found = [finding for finding in check(text, chosen).findings if finding.rule == "wrong-note"]
    assert len(found) == 1
    assert found[0].message.startswith(f"This reads like {name}")
    assert found[0].question == f"Check it as {name} instead?"
    assert found[0].severity == "warn"
