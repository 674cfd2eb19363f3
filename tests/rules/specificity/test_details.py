"""What counts as specific, and what is shown of it."""

from __future__ import annotations

import pytest

from fournotes.facts import Facts
from fournotes.report import Report, check

FACTS = Facts(
    company="Northwind Energy", role="Data Analyst", interviewers=("Priya Shah",), topics=("river sensors",)
)

GENERIC = [
    "If you have any further questions or require additional information, please contact me.",
    "Should you have further queries, do not hesitate to contact me by phone or email.",
    "Please let me know how you would like to proceed with the hiring process and remaining formalities.",
    "I hope you have a pleasant, restful and productive weekend.",
    "Thank you for our conversation about the company culture and the challenges of the position.",
    "I enjoyed our discussion about the role, the team and the goals of your department.",
    "I appreciate everything you told me about the organisation and its values.",
    "I liked the way you run your business and treat your people.",
    "I was impressed by how you described your mission and vision.",
    "Thank you for answering my questions about what you do and your products and services.",
    "I enjoyed our conversation about the future of the industry.",
    "Thank you for your question about the [topic they raised about something].",
    "I liked your question about [specific topic discussed during interview].",
    "I enjoyed learning more about the company, its culture and the exciting opportunity.",
    "It was a pleasure meeting you and the team. I am impressed by your commitment to innovation and excellence.",
    "Thank you for the chance to discuss the Data Analyst role at Northwind Energy with you on Tuesday, 3 June.",
    "My background in data and my communication skills would allow me to contribute from day one.",
    "I came away with a very good impression of the firm, and everything you told me made me even more keen.",
    "Thank you for the 45 minutes you gave me. I have ten years of experience in retail and logistics.",
    "I loved hearing about [specific project mentioned].",
]
SPECIFIC = [
    ("The green tags you use to tell the weeks apart are practical.", "The green tags"),
    ("Your question on keeping calm when three tables ask at once stayed with me.", "three tables"),
    ("I noted the way you let each new person open and close the door of the shop alone.", "door"),
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


def test_a_topic_is_not_looked_for_in_letters_that_grow_when_they_are_small() -> None:
    text = "I liked the İstanbul office and its river sensors."
    assert "river sensors" not in [
        text[detail.start : detail.end] for detail in check(text, "thank-you", FACTS).details
    ]
