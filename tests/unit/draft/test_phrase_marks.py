"""What a sentence must show before a phrase is worth following through it.

Of the words here "the" and "with" are common, "glad" is less so, and few notes speak of kilns, looms and wheels.
"""

from __future__ import annotations

import pytest

from fournotes.draft.phrase_index import Filed, Shown
from fournotes.draft.phrase_marks import Marks, file_phrases, marks_of
from fournotes.draft.word_classes import WORDS


def marks(first: str, early: str, late: str, third: str, *, near: bool) -> Marks:
    sets = [frozenset(words.split()) for words in (first, early, late, third)]
    return Marks(*sets, near=near)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        # the rarest words, in their order
        ("kiln", marks("kiln", "", "kiln", "", near=False)),
        ("kiln the loom", marks("kiln", "kiln", "loom", "the", near=False)),
        ("kiln the loom with wheel", marks("kiln", "kiln", "loom", "wheel", near=False)),
        ("with kiln the loom", marks("with", "kiln", "loom", "with", near=False)),
        ("kiln ..2 loom", marks("kiln", "kiln", "loom", "", near=False)),
        ("kiln the glad", marks("kiln", "kiln", "glad", "the", near=False)),
        # two side by side, where that is rarer
        ("kiln loom", marks("kiln", "kiln", "loom", "", near=True)),
        ("kiln the loom wheel", marks("kiln", "loom", "wheel", "kiln", near=True)),
        ("kiln loom wheel", marks("kiln", "kiln", "loom", "wheel", near=True)),
        ("kiln glad loom", marks("kiln", "kiln", "glad", "loom", near=True)),
        # what may be left out is no mark, but the phrase may begin with it
        ("[old|new] kiln loom", marks("old new kiln", "kiln", "loom", "", near=True)),
        ("kiln [the] loom", marks("kiln", "kiln", "loom", "", near=False)),
        # of a group one word for each of its options
        ("(kiln|loom) wheel", marks("kiln loom", "kiln loom", "wheel", "", near=True)),
        ("(with kiln|with loom) the wheel", marks("with", "kiln loom", "wheel", "the", near=False)),
        ("(the wheel|a kiln) the loom", marks("the a", "wheel kiln", "loom", "the", near=False)),
        ("(kiln with|loom with) the wheel", marks("kiln loom", "kiln loom", "wheel", "the", near=False)),
        ("kiln the (with loom|with wheel)", marks("kiln", "kiln", "loom wheel", "the", near=False)),
        ("kiln (glad loom|sorry wheel) the", marks("kiln", "kiln", "glad sorry", "the", near=True)),
        ("the (with kiln|with loom) wheel", marks("the", "kiln loom", "wheel", "the", near=True)),
        ("the ({weekday} kiln|big loom) wheel", marks("the", "kiln loom", "wheel", "the", near=True)),
        # beginnings, ends and names
        ("^ kiln", marks("^", "^", "kiln", "", near=True)),
        ("kiln $", marks("kiln", "", "kiln", "", near=False)),
        ("{name} kiln", marks("{name}", "", "kiln", "", near=False)),
        ("kiln {name}", marks("kiln", "", "kiln", "", near=False)),
        ("loom (kiln|$)", marks("loom", "", "loom", "", near=False)),
        # any word at all
        ("([a] b|..1 c) d", marks("", "b c", "d", "", near=True)),
        ("([old] kiln|loom) wheel", marks("", "kiln loom", "wheel", "", near=True)),
        ("(kiln [old]|loom) wheel", marks("kiln loom", "kiln loom", "wheel", "", near=False)),
    ],
)
def test_marks_are_the_words_that_fewest_notes_show(phrase: str, expected: Marks) -> None:
    assert marks_of(phrase) == expected


def test_a_class_stands_for_its_words() -> None:
    assert marks_of("by {weekday}").late == WORDS["weekday"]
    assert marks_of("({weekday}|kiln) the").first == WORDS["weekday"] | {"kiln"}
    assert marks_of("(kiln|{weekday}) the").first == WORDS["weekday"] | {"kiln"}


def test_each_phrase_has_a_bit_at_the_words_of_its_marks() -> None:
    assert file_phrases(["thanks", "kiln loom"]) == Filed(
        shown={
            "thanks": Shown(first=0b01, late=0b01, near=0, far=0, third=0),
            "kiln": Shown(first=0b10, late=0, near=0b10, far=0, third=0),
            "loom": Shown(first=0, late=0b10, near=0, far=0, third=0),
        },
        without=Shown(first=0, late=0, near=0, far=0b01, third=0b11),
    )
