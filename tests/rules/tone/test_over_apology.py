"""Over-apology counts: one short apology passes, a second or a heavier one does not."""

from __future__ import annotations

import pytest

from fournotes.facts import Facts
from fournotes.report import open_case
from fournotes.rules.tone.over_apology import judge


def quotes(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in judge(open_case(text, "follow-up", Facts()))]


def note(*sentences: str) -> str:
    return "Dear Ms. Osei,\n\n" + " ".join(sentences) + "\n\nKind regards,\nSam"


THANKS = "Thank you for the talk about the kilns on Tuesday."


@pytest.mark.parametrize(
    "apology",
    [
        "I am sorry for the delay.",
        "My apologies for the wrong file.",
        "I apologise for arriving late.",
        "Please excuse the missing page.",
    ],
)
def test_one_short_apology_passes(apology: str) -> None:
    assert quotes(note(THANKS, apology)) == []


def test_the_second_apology_is_the_one_that_is_marked() -> None:
    text = note("I am sorry for the delay.", THANKS, "My apologies for the wrong file.")
    assert quotes(text) == ["My apologies for the wrong file"]


def test_sympathy_is_not_counted() -> None:
    assert quotes(note("I was sorry to hear about the fire.", THANKS, "I am sorry for the delay.")) == []


def test_an_apology_for_writing_is_marked_alone() -> None:
    assert quotes(note("Sorry to trouble you.", THANKS)) == ["Sorry to trouble you."]


def test_two_apologies_in_a_sentence_are_one_hit() -> None:
    assert len(quotes(note(THANKS, "Sorry for the delay, and sorry about the file."))) == 1
