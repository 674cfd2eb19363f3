"""What counts as specific, and what is shown of it."""

from __future__ import annotations

import pytest

from fournotes.facts import Facts
from fournotes.report import Report, check

FACTS = Facts(
    company="Northwind Energy", role="Data Analyst", interviewers=("Priya Shah",), topics=("river sensors",)
)

GENERIC = [
    "I enjoyed learning more about the company, its culture and the exciting opportunity.",
    "It was a pleasure meeting you and the team. I am impressed by your commitment to innovation and excellence.",
    "Thank you for the chance to discuss the Data Analyst role at Northwind Energy with you on Tuesday, 3 June.",
    "My background in data and my communication skills would allow me to contribute from day one.",
    "I came away with a very good impression of the firm, and everything you told me made me even more keen.",
    "Thank you for the 45 minutes you gave me. I have ten years of experience in retail and logistics.",
    "I loved hearing about [specific project mentioned].",
]
SPECIFIC = [
    ("I liked hearing how the river sensors drift.", "river sensors"),
    ("Mr. Rudd was very kind.", "Mr. Rudd"),
    ("You asked me how I would seat two feuding families.", "feuding"),
    ("Your “no email before ten” rule is one I will keep.", "“no email before ten”"),
    ("I was surprised that you have 300 customers.", "300 customers"),
    ("What you said about grief and paperwork is true.", "grief"),
    (
        "I keep thinking about the reading corner in the old cloakroom.",
        "the reading corner in the old cloakroom",
    ),
]


def report(body: str) -> Report:
    return check(
        f"Dear Priya,\n\n{body}\n\nI look forward to hearing from you.\n\nBest,\nSam Lee\n",
        "thank-you",
        FACTS,
    )


@pytest.mark.parametrize("body", GENERIC)
def test_a_note_for_any_firm_has_no_detail(body: str) -> None:
    found = report(body)
    assert not found.details, [detail.of(found.draft.text) for detail in found.details]
    assert "no-specific-detail" in {finding.rule for finding in found.findings}


@pytest.mark.parametrize(("body", "shown"), SPECIFIC)
def test_a_detail_is_shown_and_nothing_is_asked_for(body: str, shown: str) -> None:
    found = report(body)
    assert any(shown in detail.of(found.draft.text) for detail in found.details)
    assert "no-specific-detail" not in {finding.rule for finding in found.findings}


def test_details_are_few_and_short() -> None:
    found = report(
        "You showed me the lathe, the furnace, the crane, the kiln, the mould, the canteen, the otters and the bell tower."
    )
    assert 1 <= len(found.details) <= 5
    assert all(len(detail.of(found.draft.text).split()) <= 8 for detail in found.details)
