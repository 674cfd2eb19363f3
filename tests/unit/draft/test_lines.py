"""Lines, what can be seen on them, and their first words."""

from __future__ import annotations

import pytest

from fournotes.draft.lines import Line, blank, line_at, split_lines


def test_lines_say_where_their_words_stand() -> None:
    assert split_lines("Dear Ann,\r\n\r\n  Thank you. \n") == [
        Line(0, 9, "Dear Ann,", "dear"),
        Line(11, 11, "", ""),
        Line(15, 25, "Thank you.", "thank"),
    ]


def test_blank_lines_in_a_row_are_kept_as_one() -> None:
    assert split_lines("\n\nSam\n \n\n\t\nLee\n\n") == [
        Line(0, 0, "", ""),
        Line(2, 5, "Sam", "sam"),
        Line(6, 6, "", ""),
        Line(11, 14, "Lee", "lee"),
        Line(15, 15, "", ""),
    ]


def test_lines_between_two_offsets() -> None:
    assert split_lines("one\ntwo\nthree\n", 4, 10) == [Line(4, 7, "two", "two"), Line(8, 10, "th", "th")]


def test_a_blank_line_takes_the_place_of_another() -> None:
    assert blank(Line(4, 7, "two", "two")) == Line(4, 7, "", "")


def test_the_line_between_two_offsets() -> None:
    assert line_at("Hi Ann,  thank you ", 7, 19) == Line(9, 18, "thank you", "thank")
    assert line_at("Hi Ann,   ", 7, 10) == Line(7, 7, "", "")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("Dear Ann", "dear"),
        ("ÉCLAIR and tea", "éclair"),
        ("Zoe\u0308 and Ann", "zoë"),
        ("**Subject:** Kiln", "subject"),
        ("(((((((( eight marks", ""),
        ("((((((( seven marks and a space", "seven"),
        ("don't go", "don"),
        ("12:30", ""),
        ("—", ""),
    ],
)
def test_the_first_word_of_a_line(words: str, first: str) -> None:
    assert line_at(words, 0, len(words)).first == first


@pytest.mark.parametrize("mark", "\ufeff\u00ad\u200b\u200c\u200d\u200e\u200f\u2060")
def test_invisible_marks_at_the_edges_are_no_words(mark: str) -> None:
    assert split_lines(f"{mark} Sam {mark}\n{mark}\n") == [Line(2, 5, "Sam", "sam"), Line(8, 8, "", "")]
