"""Every element is found in the sentences that hold it, and not in those that only look like it."""

from __future__ import annotations

import pytest

from fournotes.elements import ELEMENTS, Element
from fournotes.facts import Facts
from fournotes.judgement import open_case
from fournotes.notes import NOTES

NOTE = "Dear Ms. Lee,\n\n{}\n\nBest regards,\nSam Fox"


def found(element: Element, sentence: str) -> list[str]:
    """Return the words that express the element, in a note of a kind that has it."""
    kinds = [kind for kind, note in NOTES.items() if element.id in {need.element for need in note.needs}]
    text = NOTE.format(sentence)
    case = open_case(text, (kinds or list(NOTES))[0], Facts())
    return [span.of(text) for span in case.elements[element.id]]


@pytest.mark.parametrize(
    ("element", "sentence"),
    [pytest.param(e, s, id=f"{e.id}-{n}") for e in ELEMENTS for n, s in enumerate(e.holds)],
)
def test_holds(element: Element, sentence: str) -> None:
    assert found(element, sentence), f"no {element.id} in: {sentence!r}"


@pytest.mark.parametrize(
    ("element", "sentence"),
    [pytest.param(e, s, id=f"{e.id}-{n}") for e in ELEMENTS for n, s in enumerate(e.lacks)],
)
def test_lacks(element: Element, sentence: str) -> None:
    places = found(element, sentence)
    assert not places, f"{element.id} found in {sentence!r}: {places}"


@pytest.mark.parametrize("element", ELEMENTS, ids=lambda element: element.id)
def test_has_enough_sentences(element: Element) -> None:
    assert len(element.holds) >= 6
    assert len(element.lacks) >= 6


@pytest.mark.parametrize("element", ELEMENTS, ids=lambda element: element.id)
def test_title_is_a_plain_phrase(element: Element) -> None:
    assert element.title[0].isupper()
    assert not element.title.endswith(".")
