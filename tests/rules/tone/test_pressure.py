"""Pressure on the reader: which rule speaks when several could, and what is quoted."""

from __future__ import annotations

import pytest

from fournotes.report import check


def found(text: str, kind: str = "follow-up") -> dict[str, str | None]:
    """Return the pressure rules that a draft shows, each with its quote."""
    pressure = {"demand", "ultimatum", "threat", "reproach", "nagging"}
    return {finding.rule: finding.quote for finding in check(text, kind).findings if finding.rule in pressure}


def test_a_date_inside_an_ultimatum_is_no_second_finding() -> None:
    assert set(found("Please let me know by Friday, otherwise I will withdraw my application.")) == {
        "ultimatum"
    }


def test_a_demand_beside_an_ultimatum_is_found_too() -> None:
    text = "Please let me know your decision by Friday. If I hear nothing by then, I will withdraw my application."
    assert set(found(text)) == {"demand", "ultimatum"}


@pytest.mark.parametrize(
    "text",
    [
        "They have asked me to reply by 10 June.",
        "I must give them my answer by Friday.",
        "The other school needs a decision by Monday the 4th.",
        "I have until the 12th to sign, and I would love to hear from you before I decide.",
    ],
)
def test_the_deadline_of_another_firm_is_a_fact(text: str) -> None:
    assert found(text, "exception") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Do you know roughly when you will decide?",
        "May I ask whether a decision is likely before the 20th?",
        "You mentioned you hoped to decide by the 13th.",
    ],
)
def test_a_courteous_question_about_timing_passes(text: str) -> None:
    assert found(text) == {}


def test_the_quote_is_a_clause() -> None:
    text = "It was good to meet you, but you promised me an answer last week, and I am still keen."
    (quote,) = found(text).values()
    assert "you promised me an answer last week" in str(quote)
    assert "keen" not in str(quote)


def test_one_finding_for_each_sentence() -> None:
    text = "I need an answer today, and I need your decision by noon."
    assert len([finding for finding in check(text, "follow-up").findings if finding.rule == "demand"]) == 1


def test_words_of_others_in_quotation_marks_are_not_judged() -> None:
    assert found("Your poster said “answer by Friday or lose your seat”, and I smiled.") == {}
