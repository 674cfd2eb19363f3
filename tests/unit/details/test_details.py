"""What counts as a detail of the interview, and what is only told beside it."""

from __future__ import annotations

import pytest

from fournotes.report import check


def details(*sentences: str) -> list[str]:
    text = "Dear Ms. Osei,\n\n" + " ".join(sentences) + "\n\nKind regards,\nSam"
    return [text[span.start : span.end] for span in check(text).details]


def test_what_was_shown_is_a_detail() -> None:
    assert any("kiln" in detail for detail in details("You showed me how the kiln is fed at night."))


@pytest.mark.parametrize("job", ["job", "role", "position", "vacancy"])
def test_what_the_job_is_called_is_none(job: str) -> None:
    assert details(f"Thank you for telling me about the welder {job}.") == []


@pytest.mark.parametrize(
    "beside",
    [
        "I have left a box of truffles for you at the desk.",
        "My mother has had a stroke and I sleep badly.",
        "I would expect 52,000 and a parking space.",
    ],
)
def test_a_gift_an_illness_and_pay_are_none(beside: str) -> None:
    assert details("Thank you for your time.", beside) == []


def test_plain_words_that_tell_of_the_interview_are_one_together() -> None:
    assert details("I learned that your boy and his grandmother run the shop.")
    assert details("I learned that you run the shop.") == []
