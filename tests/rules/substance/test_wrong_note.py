"""Telling that a text is another kind of note than the one chosen."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from fournotes import Facts, check
from fournotes.notes import NOTES


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
    text = "Dear Ann,\n\nThank you for the interview yesterday. I would love to have the job. If you need my papers, I can send them.\n\nSam"
    day = date(2025, 6, 10)
    for days, expected in ((1, True), (3, True), (4, False)):
        facts = Facts(interview_date=day, sending_date=day + timedelta(days))
        rules = {finding.rule for finding in check(text, "follow-up", facts).findings}
        assert ("wrong-note" in rules) == expected
    assert "wrong-note" not in {finding.rule for finding in check(text, "follow-up").findings}


QUESTIONS = [
    "Could you tell me where things stand?",
    "Is there any news yet?",
    "Have you reached a decision?",
    "I had hoped to hear from you by now.",
    "May I ask when you will choose?",
]


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_follow_up_stays_one_whatever_day_it_names(question: str) -> None:
    text = f"Dear Ann,\n\nIt is two weeks today since our interview, and I thank you again for the tour. {question} If there is anything else I can send, please say so.\n\nSam"
    assert "wrong-note" not in {finding.rule for finding in check(text, "follow-up").findings}


WISHES = [
    "I look forward to hearing how the process goes.",
    "It was good of you to explain how the process goes from here.",
    "You said that you would tell me by 20 June if a decision had been reached.",
    "My interest in the post is as strong as before.",
]


@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_to_hear_chases_nobody(wish: str) -> None:
    text = f"Dear Ann,\n\nThank you for meeting me on Tuesday. {wish} If there is anything else I can send, please say so.\n\nSam"
    late = Facts(interview_date=date(2025, 6, 10), sending_date=date(2025, 6, 24))
    assert "wrong-note" not in {finding.rule for finding in check(text, "thank-you", late).findings}
    asking = text.replace(wish, "Could you tell me where things stand?")
    assert "wrong-note" in {finding.rule for finding in check(asking, "thank-you", late).findings}


GUESSES = [
    "You may have chosen someone else by now, and then I would be glad of some feedback.",
    "Perhaps you have gone with someone else by now; then I would be glad of some feedback.",
]


@pytest.mark.parametrize("guess", GUESSES)
def test_a_no_that_is_only_feared_is_none(guess: str) -> None:
    text = f"Dear Ann,\n\nI am still keen on the post and wonder where things stand. {guess} If there is anything else I can send, please say so.\n\nSam"
    assert "wrong-note" not in {finding.rule for finding in check(text, "follow-up").findings}
