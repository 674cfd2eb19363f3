"""Every element's phrases judge its own sentences right: those that hold it, and those that only look like it."""

from __future__ import annotations

import pytest

from fournotes.draft.phrases import find, phrasebook
from fournotes.draft.sentences import read_sentences
from fournotes.elements import ELEMENTS, Element


def found(element: Element, text: str) -> list[str]:
    """Return the words that express the element, by its phrases and without its spares."""
    book = phrasebook([("found", element.phrases), ("spared", element.spares)])
    places = []
    for sentence in read_sentences(text, 0, len(text), "body", quoting=True):
        matches = find(book, sentence.words)
        spares = [match for match in matches if match.tag == "spared"]
        places += [
            text[sentence.words[match.first].start : sentence.words[match.stop - 1].end]
            for match in matches
            if match.tag == "found"
            and not any(spare.first < match.stop and match.first < spare.stop for spare in spares)
        ]
    return places


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
