"""Good to know: advice on how to send a note. A hint never moves a date."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from fournotes.timing.rows import TOO_LATE
from fournotes.timing.words import date_in_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from fournotes.timing.facts import Facts
    from fournotes.timing.situation import Advice

SHORT_NOTICE = timedelta(days=2)
"""A deadline this near is worth a phone call (RN1, OSU1, DUK2)."""
SATURDAY = 5
THANKS_OR_ASKING = ("thank-you", "follow-up", "feedback")


class Hint(NamedTuple):
    """One hint: when it helps, and what it says. `{deadline}` and `{date}` become dates in words."""

    when: Callable[[Facts, Advice], object]
    text: str


HINTS = (
    # RN1, OSU1, DUK2: time is short, so call.
    Hint(
        lambda f, _: must_phone(f),
        "Your deadline is {deadline}, and you have already written today: phone them about your news, "
        "rather than send a second note.",
    ),
    Hint(
        lambda f, _: near_deadline(f) and not must_phone(f),
        "Your deadline is near, {deadline}. If there is no answer in good time, phone them: a short, "
        "friendly call is welcome when time is short.",
    ),
    # T5.
    Hint(lambda _, a: TOO_LATE.id in a.through, TOO_LATE.reason),
    # Every note opens with thanks; this one goes before any other.
    Hint(
        lambda f, a: a.note == "exception" and f.unthanked,
        "This note can carry your thanks for the interview as well: open it with them.",
    ),
    # PRI1, WUL1: they decide that day.
    Hint(
        lambda f, a: a.note == "thank-you" and f.booked and a.date == f.booked,
        "They decide on the day of the interview, so send this note the same day, as soon as you are home.",
    ),
    # SEED: the first choice may not take the job.
    Hint(
        lambda f, a: a.row == "U1" and f.promised and f.today > f.promised,
        "The date has passed, and that happens often. They may have asked someone else who has not answered "
        "yet; you can still be in the running.",
    ),
    # HRB22: three in four candidates.
    Hint(
        lambda _, a: a.row == "U5",
        "Silence like this is common, and it is not about you: in a survey reported in 2022, three candidates "
        "in four had heard nothing more after an interview.",
    ),
    # PUR3: a short thank-you keeps the door open.
    Hint(
        lambda _, a: a.row == "R3",
        "If you would like to, send two lines of thanks for their time. It keeps the door open, and it is "
        "optional.",
    ),
    # Ours: a vague date.
    Hint(
        lambda f, a: a.act in {"SEND", "WAIT"} and f.latest and not f.promised and not f.outcome,
        "Did they say something like \u201cin about two weeks\u201d? Then enter the last day it could mean.",
    ),
    # CTL3, PFR1: weekends.
    Hint(
        lambda _, a: a.date and a.date.weekday() >= SATURDAY and a.note in THANKS_OR_ASKING,
        "{date} is at the weekend. A note may go then; if you prefer, set it to go out on Monday morning.",
    ),
    # PRI1, CB11, ISU1, WES1: several interviewers.
    Hint(
        lambda _, a: a.note == "thank-you",
        "Did several people meet you? Send each one a note, with a detail from your own talk with that "
        "person. If you have no addresses, ask the person who invited you to pass on your thanks.",
    ),
    # HUD1: an agency.
    Hint(
        lambda _, a: a.act == "SEND",
        "If an agency or recruiter arranged the interview, send your note through them.",
    ),
    # MON2, GDI18, TUD1: custom differs.
    Hint(
        lambda _, a: a.act == "SEND" and a.note == "thank-you",
        "Custom differs: in the United States this note is usual, in some countries it is rare. It does no "
        "harm there.",
    ),
)


def hints_for(facts: Facts, advice: Advice) -> tuple[str, ...]:
    """Give the hints that help with this advice, the most particular first."""
    if advice.act == "ASK":
        return ()
    return tuple(_fill(hint.text, facts, advice) for hint in HINTS if hint.when(facts, advice))


def must_phone(facts: Facts) -> bool:
    """Tell whether news that nobody has been told must be answered today, after another note has gone already."""
    deadline = facts.change.deadline if facts.change else None
    return facts.wrote_today and deadline == facts.today == near_deadline(facts)


def near_deadline(facts: Facts) -> date | None:
    """Give the nearest deadline that is at most two days away, told or not, while there is no outcome."""
    if facts.outcome or facts.latest is None:
        return None
    return min(
        (
            change.deadline
            for change in facts.given.changes
            if change.significant
            and change.deadline
            and facts.today <= change.deadline <= facts.today + SHORT_NOTICE
        ),
        default=None,
    )


def _fill(text: str, facts: Facts, advice: Advice) -> str:
    if "{date}" in text and advice.date:
        return text.replace("{date}", date_in_words(advice.date, facts.year))
    deadline = near_deadline(facts) if "{deadline}" in text else None
    return text.replace("{deadline}", date_in_words(deadline, facts.year)) if deadline else text
