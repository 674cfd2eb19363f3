"""Paragraphs, and the places inside them where a sentence must end."""

from __future__ import annotations

import pytest

from fournotes.draft.paragraphs import Stretch, split_paragraphs
from fournotes.draft.span import Span

ABOVE = "Dear Ann,\n\n"


def stretches(block: str) -> list[Stretch]:
    text = ABOVE + block
    return split_paragraphs(text, Span(len(text) - len(block.lstrip(" \t")), len(text)))


def pieces(block: str) -> list[list[str]]:
    """Return the pieces of each paragraph."""
    return [[piece.of(ABOVE + block) for piece in stretch.pieces] for stretch in stretches(block)]


def of_length(length: int, beginning: str, end: str = "") -> str:
    """Return a line of so many characters with one long word in the middle."""
    return beginning + "k" * (length - len(beginning) - len(end)) + end


def test_a_paragraph_reaches_from_its_first_line_to_its_last() -> None:
    start = len(ABOVE)
    assert stretches("Thank you.") == [Stretch(start, start + 10, (Span(start, start + 10),), False)]
    assert stretches("- the kiln") == [Stretch(start, start + 10, (Span(start + 2, start + 10),), True)]
    (stretch,) = stretches("- the kiln\n- the loom")
    assert (stretch.start, stretch.end, stretch.listed) == (start, start + 21, True)


def test_a_block_ends_above_the_words_of_another() -> None:
    (stretch,) = split_paragraphs("One.\nTwo.\n\nThree.", Span(0, 9))
    assert (stretch.start, stretch.end) == (0, 9)
    assert stretch.pieces == (Span(0, 4), Span(5, 9))


@pytest.mark.parametrize(
    "block",
    [
        "- the kiln\n- the loom",
        "1. the kiln\n2) the loom",
        "a) the kiln\nb) the loom",
        "(a) the kiln\n(b) the loom",
    ],
)
def test_the_marks_of_a_list_are_no_part_of_its_items(block: str) -> None:
    assert pieces(block) == [["the kiln", "the loom"]]
    assert stretches(block)[0].listed


def test_a_dash_with_nothing_behind_it_is_no_list_item() -> None:
    assert pieces("-\nthe kiln") == [["-", "the kiln"]]
    assert not stretches("-\nthe kiln")[0].listed


def test_a_list_item_may_go_on_below_its_mark() -> None:
    assert pieces("- the kiln,\n    which is old") == [["the kiln,", "which is old"]]
    assert pieces("- The kiln, which is old and which you\n  showed me") == [
        ["The kiln, which is old and which you\n  showed me"]
    ]


def test_a_capital_below_a_list_item_begins_a_sentence() -> None:
    item = "A plan of the yard with all its kilns and sheds and the road behind"
    assert pieces(f"- {item}\nThank you for showing it to me.") == [[item, "Thank you for showing it to me."]]
    assert len(pieces(f"- {item}\nand of the loft.")[0]) == 1


@pytest.mark.parametrize(("indent", "paragraphs"), [("", 1), (" ", 1), ("  ", 2), ("\t", 2), ("    ", 2)])
def test_two_columns_set_a_paragraph_in(indent: str, paragraphs: int) -> None:
    above = "The kiln was hot when you showed it to me, and I liked the loom."
    assert len(pieces(f"{above}\n{indent}I liked the yard.")) == paragraphs


def test_lines_that_all_stand_in_are_one_paragraph() -> None:
    block = "  I liked the kiln.\n  I liked the loom."
    assert len(pieces(block)) == 1
    assert len(split_paragraphs(block, Span(2, len(block)))) == 1


@pytest.mark.parametrize(
    ("length", "end", "paragraphs"),
    [(100, ".", 1), (101, ".", 2), (101, ":", 2), (101, "", 1), (101, " X", 1)],
)
def test_a_stop_on_a_line_too_long_to_be_wrapped_by_hand_ends_a_paragraph(
    length: int, end: str, paragraphs: int
) -> None:
    assert len(pieces(of_length(length, "The kiln ", end) + "\nI liked it.")) == paragraphs


@pytest.mark.parametrize(("below", "longest"), [("Thank you all", 42), ("Thanks", 41)])
def test_a_line_that_leaves_room_for_the_next_word_was_ended_by_hand(below: str, longest: int) -> None:
    widest = of_length(60, "and ")
    for length, ended in ((longest, True), (longest + 1, False)):
        above = of_length(length, "The ")
        assert len(pieces(f"{above}\n{below}\n{widest}")[0]) == (2 if ended else 1)


@pytest.mark.parametrize(("widest", "lines"), [(40, 2), (41, 1)])
def test_each_line_of_a_narrow_block_was_ended_by_hand(widest: int, lines: int) -> None:
    assert len(pieces(of_length(widest, "The ") + "\nThank you")[0]) == lines
