"""Telling that a text is another kind of note than the one chosen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fournotes import Facts, check
from fournotes.notes import NOTES


def looks_wrong(body: str, kind: str, facts: Facts | None = None) -> bool:
    text = f"Dear Ann,\n\n{body}\n\nSam"
    return "wrong-note" in {finding.rule for finding in check(text, kind, facts).findings}


@pytest.mark.parametrize("kind", NOTES)
def test_the_model_note_of_a_kind_is_of_that_kind(kind: str) -> None:
    assert "wrong-note" not in {found.rule for found in check(NOTES[kind].example, kind).findings}


@pytest.mark.parametrize(
    ("written", "chosen", "name"),
    [
        ("feedback", "thank-you", "a feedback note"),
        ("exception", "thank-you", "an exception"),
        ("follow-up", "exception", "a follow-up"),
        ("follow-up", "feedback", "a follow-up"),
        ("exception", "follow-up", "an exception"),
    ],
)
def test_names_the_kind_that_it_looks_like(written: str, chosen: str, name: str) -> None:
    text = NOTES[written].example
    if written == "feedback":
        text = text.replace("for letting me know", "for letting me know that I was not chosen")
    found = [finding for finding in check(text, chosen).findings if finding.rule == "wrong-note"]
    assert len(found) == 1
    assert found[0].message.startswith(f"This reads like {name}")
    assert found[0].question == f"Check it as {name} instead?"
    assert found[0].severity == "warn"


HELP = "If there is anything else I can send, please say so."
MET = "Thank you for meeting me on Tuesday."
REFUSED = [
    "Thank you for telling me that the post has gone to another applicant.",
    "Thank you for your message that another plumber got the job.",
    "I have your letter with the refusal, and I accept it.",
    "Thank you for telling me on the phone that you chose the colleague from Kassel.",
    "It was a no, and thank you for telling me at once.",
]


@pytest.mark.parametrize("no", REFUSED)
def test_a_no_is_heard_in_many_words(no: str) -> None:
    text = f"Dear Ann,\n\n{no} I enjoyed the interview. What could I do better next time? If you need my papers again, I can send them.\n\nSam"
    (found,) = [finding for finding in check(text, "follow-up").findings if finding.rule == "wrong-note"]
    assert found.message.startswith("This reads like a feedback note")


def test_a_note_of_the_first_days_is_a_thank_you_though_it_offers_help() -> None:
    body = "Thank you for the interview yesterday. I would love to have the job. If you need my papers, I can send them."
    day = date(2025, 6, 10)
    for days, expected in ((1, True), (3, True), (4, False)):
        facts = Facts(interview_date=day, sending_date=day + timedelta(days))
        assert looks_wrong(body, "follow-up", facts) == expected
    assert not looks_wrong(body, "follow-up")


@pytest.mark.parametrize(
    "question",
    [
        "Could you tell me where things stand?",
        "Is there any news yet?",
        "Have you reached a decision?",
        "I had hoped to hear from you by now.",
        "May I ask when you will choose?",
    ],
)
def test_a_follow_up_stays_one_whatever_day_it_names(question: str) -> None:
    tour = "It is two weeks today since our interview, and I thank you again for the tour."
    assert not looks_wrong(f"{tour} {question} {HELP}", "follow-up")


@pytest.mark.parametrize(
    "wish",
    [
        "I look forward to hearing how the process goes.",
        "It was good of you to explain how the process goes from here.",
        "You said that you would tell me by 20 June if a decision had been reached.",
        "My interest in the post is as strong as before.",
    ],
)
def test_a_wish_to_hear_chases_nobody(wish: str) -> None:
    late = Facts(interview_date=date(2025, 6, 10), sending_date=date(2025, 6, 24))
    assert not looks_wrong(f"{MET} {wish} {HELP}", "thank-you", late)
    assert looks_wrong(f"{MET} Could you tell me where things stand? {HELP}", "thank-you", late)


@pytest.mark.parametrize(
    "guess",
    [
        "You may have chosen someone else by now, and then I would be glad of some feedback.",
        "Perhaps you have gone with someone else by now; then I would be glad of some feedback.",
    ],
)
def test_a_no_that_is_only_feared_is_none(guess: str) -> None:
    assert not looks_wrong(
        f"I am still keen on the post and wonder where things stand. {guess} {HELP}", "follow-up"
    )
