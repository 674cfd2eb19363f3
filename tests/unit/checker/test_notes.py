"""The notes of the guide pass their own checks."""

from __future__ import annotations

import pytest

from fournotes.notes import NOTES, Note
from fournotes.report import check


@pytest.mark.parametrize("note", NOTES.values(), ids=lambda note: note.id)
def test_example_has_nothing_to_mend(note: Note) -> None:
    report = check(note.example, note.id)
    assert [finding.rule for finding in report.findings] == []
    assert [element.id for element in report.elements if not element.found] == []


@pytest.mark.parametrize("note", NOTES.values(), ids=lambda note: note.id)
def test_outline_is_held_until_its_gaps_are_filled(note: Note) -> None:
    report = check(note.outline, note.id)
    assert report.verdict != "ready"
    assert {finding.rule for finding in report.findings if finding.severity == "error"} == {"placeholder"}
