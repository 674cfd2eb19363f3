"""Days that are told of the interview, against the dates in the facts."""

from __future__ import annotations

from datetime import date

import pytest

from fournotes.facts import Facts
from fournotes.report import Finding, check

TUESDAY = Facts(
    interview_date=date(2025, 6, 10), sending_date=date(2025, 6, 12), promised_date=date(2025, 6, 20)
)
"""An interview on Tuesday 10 June 2025, a note sent on Thursday 12 June."""

WRONG = [
    ("Thank you for meeting with me yesterday.", "yesterday"),
    ("Thank you for your time yesterday.", "yesterday"),
    ("Thank you for your time today.", "today"),
    ("Thank you for seeing me this morning.", "this morning"),
    ("Yesterday's interview was a pleasure.", "Yesterday's"),
    ("Thank you for yesterday.", "yesterday"),
    ("Thank you for our conversation last Thursday about the role.", "last Thursday"),
    ("Thank you for the interview on Monday.", "Monday"),
    ("On Monday we spoke about the rota.", "Monday"),
    ("When we met on 3 June you told me about the rota.", "3 June"),
    ("Thank you for the interview on 9th June.", "9th June"),
    ("Thank you for the interview on the 9th of June.", "9th of June"),
    ("Thank you for the interview on June 9.", "June 9"),
    ("Thank you for the interview on June 9, 2025.", "June 9, 2025"),
    ("Thank you for the interview on 10 July.", "10 July"),
    ("Thank you for the interview on 10 June 2024.", "10 June 2024"),
    ("Thank you for the interview on 2025-06-09.", "2025-06-09"),
    ("Thank you for the interview on 14/06/2025.", "14/06/2025"),
    ("Thank you for the talk on the 9th.", "9th"),
    ("It was a pleasure to meet you on Monday and see the yard.", "Monday"),
    ("It was lovely speaking with you on Wednesday, June 11.", "Wednesday, June 11"),
    ("Thank you for having me in yesterday.", "yesterday"),
    ("Thank you so much for Monday!", "Monday"),
    ("Thank you for walking the glasshouses with me on Friday.", "Friday"),
    ("Thank you for sitting down with me last Monday.", "last Monday"),
    ("Thank you for your generous time last Monday.", "last Monday"),
    ("I enjoyed having coffee with you on Monday.", "Monday"),
    ("Thank you once more for last Friday.", "last Friday"),
    ("Since we sat down last Thursday I have thought about it.", "last Thursday"),
    ("It was nice to sit with you in the back room last Friday.", "last Friday"),
    ("I enjoyed our talk two weeks ago.", "two weeks ago"),
    ("I enjoyed our talk a fortnight ago.", "a fortnight ago"),
]
RIGHT = [
    "I sat my last exam on Friday.",
    "I sat down with my wife on Wednesday.",
    "I took the SAT on 3 May.",
    "I spoke to my referees yesterday.",
    "I told my wife about the interview yesterday.",
    "I was still thinking of our conversation this morning.",
    "I have a meeting with my manager on Friday.",
    "You offered me a trial shift on Saturday.",
    "You said in our chat that you decide on Friday.",
    "The HR interview on 3 June was a fine start.",
    "We met at the job fair on 3 June.",
    "Good luck with your talk on Friday.",
    "A good time to reach me is Friday.",
    "Thank you for moving the interview from Monday to Tuesday.",
    "Thank you for calling me on Monday.",
    "Thank you for introducing me to Tom on Friday.",
    "Thank you for scheduling me in for a second talk on Friday.",
    "Talk again on Friday, as we agreed.",
    "The board was due to sit around the 12th.",
    "A Saturday trial would suit me too.",
    "I can work full time from 1 July.",
    "I am meeting the head of the yard on Thursday.",
    "The story won a prize at the Young Beekeepers' Meeting on Saturday.",
    "I await your word on the 19th.",
    "I am sorry that I rang at the wrong time on Wednesday.",
    "My first mail, the phone having been off on the 11th, may have gone astray.",
    "Thank you for meeting with me on Tuesday.",
    "Thank you for the interview on 10 June.",
    "Thank you for the interview on June 10th, 2025.",
    "Thank you for the interview on the 10th.",
    "Thank you for the interview on 10/06/2025.",
    "Thank you for the interview on 06/10.",
    "Thank you for the interview on 06/07.",
    "Thank you for the interview two days ago.",
    "Thank you for the interview earlier this week.",
    # days of other things
    "Thank you for the interview. Your letter of Monday arrived yesterday.",
    "Thank you for your call yesterday.",
    "Thank you for your mail yesterday, and for the interview.",
    "In our interview you said that I would hear by 20 June.",
    "Since our interview on 10 June, my certificate was issued yesterday.",
    "I got an offer Monday from another shop.",
    "Thank you for letting me meet the Monday readers.",
    "When we met you told me about the fire on 3 June.",
    # other meetings, and those to come
    "I look forward to meeting you on Friday.",
    "I hope that we can talk on Monday.",
    "Would you be free to talk on Monday?",
    "Thank you for inviting me to a second interview on 19 June.",
    "Thank you for the phone interview on 2 June.",
    "You said that we might meet again on Monday.",
    "I came home yesterday.",
    "I enjoyed our talk about the Monday night shift.",
    "Talking with you about the Friday market made my week.",
    "Thank you for Tuesday's interview and for last week's phone call.",
    "On Monday I passed the test, and I thought of our talk.",
    "The May fair came up when we met.",
    "She said “we met yesterday”, and we laughed.",
]


def found(body: str, facts: Facts = TUESDAY) -> list[Finding]:
    report = check(f"Dear Priya,\n\n{body}\n\nBest,\nSam Lee\n", "thank-you", facts)
    return [finding for finding in report.findings if finding.rule == "wrong-day"]


@pytest.mark.parametrize(("body", "quote"), WRONG)
def test_a_day_that_contradicts_the_dates_is_found(body: str, quote: str) -> None:
    (finding,) = found(body)
    assert finding.quote == quote
    assert "10 June" in finding.message


@pytest.mark.parametrize("body", RIGHT)
def test_another_day_passes(body: str) -> None:
    assert not found(body)


@pytest.mark.parametrize("body", [body for body, _ in WRONG])
def test_without_the_interview_nothing_is_judged(body: str) -> None:
    assert not found(body, Facts(sending_date=date(2025, 6, 12)))


@pytest.mark.parametrize("body", ["Thank you for your time yesterday.", "I enjoyed our talk two weeks ago."])
def test_days_that_move_need_the_day_of_sending(body: str) -> None:
    assert not found(body, Facts(interview_date=date(2025, 6, 10)))


@pytest.mark.parametrize(("body", "quote"), WRONG)
def test_the_fix_names_the_right_day(body: str, quote: str) -> None:
    (finding,) = found(body)
    if finding.fix is not None:
        mended = body.replace(quote, finding.fix.replacement, 1)
        assert not found(mended), mended
        assert " on on " not in mended


def test_last_week_is_read_generously() -> None:
    near = Facts(interview_date=date(2025, 6, 6), sending_date=date(2025, 6, 10))
    far = Facts(interview_date=date(2025, 5, 20), sending_date=date(2025, 6, 10))
    assert not found("Thank you for our talk last week.", near)
    assert found("Thank you for our talk last week.", far)


def test_a_day_may_have_its_week_behind_it() -> None:
    quotes = [hit.quote for hit in found("Thank you for the interview on Wednesday last week.")]
    assert quotes == ["Wednesday", "last week"]
