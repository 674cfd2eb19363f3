"""Full stops that end no sentence."""

from __future__ import annotations

import pytest

from fournotes.draft.abbreviations import goes_on


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Dr", "Li"),
        ("vs", "The"),
        ("Inc", "makes"),
        ("a.m", "Tuesday"),
        ("No", "5"),
        ("No", "B"),
        ("5", "of"),
        ("J", "Smith"),
        ("St", "Anne"),
        ("U.S", "Army"),
        ("U.S", "for"),
    ],
)
def test_a_sentence_goes_on(before: str, after: str) -> None:
    assert goes_on(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Inc", "We"),
        ("No", "I"),
        ("no", "Thank"),
        ("5", "Of"),
        ("I", "Parking"),
        ("UK", "Parking"),
        ("B", "We"),
        ("St", "It"),
        ("kiln", "smith"),
    ],
)
def test_a_sentence_ends(before: str, after: str) -> None:
    assert not goes_on(before, after)
