"""Absence rules: where they look, how severe they are, and what the facts change."""

from __future__ import annotations

from datetime import date

import pytest

from fournotes import check
from fournotes.facts import Facts
from fournotes.report import Finding

GREETING, CLOSING = "Dear Ms. Okafor,", "Kind regards,\nLena Brandt"


def note(*paragraphs: str, subject: str = "", closing: str = CLOSING) -> str:
    head = f"Subject: {subject}\n\n" if subject else ""
    return head + "\n\n".join((GREETING, *paragraphs, closing))


def finding(rule: str, text: str, kind: str, facts: Facts | None = None) -> Finding | None:
    return next((found for found in check(text, kind, facts).findings if found.rule == rule), None)


@pytest.mark.parametrize(
    ("kind", "severity"),
    [("thank-you", "error"), ("feedback", "error"), ("follow-up", "warn"), ("exception", "warn")],
)
def test_thanks_weigh_by_kind(kind: str, severity: str) -> None:
    found = finding("no-thanks", note("The job interests me a lot."), kind)
    assert found is not None
    assert found.severity == severity
    assert (found.start, found.end, found.quote) == (None, None, None)


@pytest.mark.parametrize(("kind", "severity"), [("thank-you", "error"), ("follow-up", "warn")])
def test_looking_forward_weighs_by_kind(kind: str, severity: str) -> None:
    found = finding("no-forward-look", note("Thank you for your time."), kind)
    assert found is not None
    assert found.severity == severity


def test_a_subject_line_is_no_thanks() -> None:
    text = note("The job interests me a lot.", subject="Thank you")
    assert finding("no-thanks", text, "thank-you") is not None


def test_thanks_in_subject_and_body_are_thanks() -> None:
    text = note("Thank you for your time yesterday.", subject="Thank you for yesterday")
    assert finding("no-thanks", text, "thank-you") is None


def test_thanks_as_the_closing_are_no_thanks() -> None:
    assert (
        finding("no-thanks", note("The job interests me.", closing="Thanks,\nLena"), "thank-you") is not None
    )


def test_thanks_in_an_earlier_mail_are_not_the_writer_s() -> None:
    text = note("The job interests me a lot.") + "\n\n> Thank you for coming in.\n> Ada"
    assert finding("no-thanks", text, "thank-you") is not None


def test_thanks_in_a_postscript_count() -> None:
    text = note("The job interests me a lot.") + "\n\nP.S. Thank you for showing me the press."
    assert finding("no-thanks", text, "thank-you") is None


def test_an_empty_draft_lacks_nothing() -> None:
    assert not [found.rule for found in check("", "thank-you").findings if found.rule.startswith("no-")]


OFFER = "Another firm has offered me a job, but I would rather hear from you first."


def test_a_known_deadline_makes_its_absence_an_error() -> None:
    known = Facts(offer_deadline=date(2025, 6, 10))
    told, untold = (
        finding("no-deadline", note(OFFER), "exception", known),
        finding("no-deadline", note(OFFER), "exception"),
    )
    assert told is not None
    assert untold is not None
    assert (told.severity, untold.severity) == ("error", "warn")
    assert "10 June" in str(told.question)


@pytest.mark.parametrize("day", ["on Tuesday", "10 June", "June 10th", "10/6", "6/10"])
def test_the_known_deadline_counts_in_any_form(day: str) -> None:
    known = Facts(offer_deadline=date(2025, 6, 10))
    assert finding("no-deadline", note(f"{OFFER} It is {day} with them."), "exception", known) is None


def test_the_day_that_these_people_promised_is_not_the_deadline_of_the_others() -> None:
    text = note(f"I am sorry to write before the 21st. {OFFER}")
    assert finding("no-deadline", text, "exception", Facts(promised_date=date(2025, 5, 21))) is not None


def test_an_achievement_needs_neither_deadline_nor_wish() -> None:
    text = note("Thank you again. My article has been accepted. I still want the job.")
    rules = {found.rule for found in check(text, "exception").findings}
    assert not rules & {"no-news", "no-deadline", "no-wish-to-hear"}


def test_without_a_request_its_purpose_is_not_missed_too() -> None:
    rules = {found.rule for found in check(note("Thank you. I enjoyed the interview."), "feedback").findings}
    assert "no-feedback-request" in rules
    assert "feedback-not-forward-looking" not in rules


def test_the_request_without_a_purpose_is_shown() -> None:
    text = note("Thank you. I enjoyed the interview. Could you give me some feedback?")
    found = finding("feedback-not-forward-looking", text, "feedback")
    assert found is not None
    assert "feedback" in str(found.quote)
