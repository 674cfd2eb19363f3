"""How long a signature may be; what it looks like stands in mails.txt."""

from __future__ import annotations

import pytest

from fournotes.draft.anatomy import dissect

LETTER = "Dear Ann,\n\nThank you for the tour of the kiln.\n\nI liked it.\n\n"


def numbers(count: int) -> str:
    return "".join(f"\n+44 161 496 0{number:03}" for number in range(count))


@pytest.mark.parametrize(("below", "closes"), [(38, True), (39, False)])
def test_a_sign_off_stands_among_the_last_forty_lines(below: int, closes: bool) -> None:
    anatomy = dissect(f"{LETTER}Best regards,\nSam Field{numbers(below)}")
    assert (anatomy.closing is not None) == closes


@pytest.mark.parametrize(("below", "ends"), [(7, True), (8, False), (9, False)])
def test_a_name_without_a_sign_off_stands_among_the_last_eight_lines(below: int, ends: bool) -> None:
    anatomy = dissect(f"{LETTER}Sam Field{numbers(below)}")
    assert (anatomy.name is not None) == ends
    assert len(anatomy.signature) == (below if ends else 0)


@pytest.mark.parametrize(("below", "found"), [(39, True), (40, False)])
def test_a_postscript_begins_among_the_last_forty_lines(below: int, found: bool) -> None:
    text = f"{LETTER}Best regards,\nSam Field\n\nP.S. I have these numbers." + numbers(below)
    assert (dissect(text).postscript != ()) == found
