"""Facts from JSON: what is taken, and what is refused in one sentence."""

from datetime import date

import pytest

from fournotes.facts import LONGEST, Facts, FactsError, facts_from_json


def test_nothing_said_is_no_facts():
    for given in (None, {}, {"company": "", "role": None, "topics": [], "interview_date": "", "unknown": 1}):
        assert facts_from_json(given) == Facts()


def test_texts_lose_needless_space_and_lists_may_be_one_text():
    given = {
        "company": "  Harbour\n Museum ",
        "interviewers": "Ms. Haugen, Omar Ek,",
        "topics": ["sensors", "", None],
        "interview_date": "2025-06-02",
    }
    assert facts_from_json(given) == Facts(
        company="Harbour Museum",
        interviewers=("Ms. Haugen", "Omar Ek"),
        topics=("sensors",),
        interview_date=date(2025, 6, 2),
    )


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ([], "JSON object"),
        ({"company": 5}, "“company” must be text"),
        ({"role": "x" * (LONGEST + 1)}, "“role” is longer"),
        ({"topics": {"a": 1}}, "“topics” must be a list"),
        ({"topics": ["x"] * 101}, "“topics” must be a list"),
        ({"interviewers": [["Omar"]]}, "“interviewers” must be text"),
        ({"interview_date": "2025-02-30"}, "interview_date"),
        ({"interview_date": "2 June"}, "interview_date"),
        ({"promised_date": 20250602}, "promised_date"),
    ],
)
def test_what_cannot_be_used_is_told_by_name(given, told):
    with pytest.raises(FactsError, match=told):
        facts_from_json(given)
