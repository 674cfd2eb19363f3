"""The plan as a calendar file, by the `icalendar` library: an optional extra, imported when asked for."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from fournotes.timing.advise import read
from fournotes.timing.facts import DAY, Facts
from fournotes.timing.plan import step_title, steps_of
from fournotes.timing.situation import Advice

if TYPE_CHECKING:
    from datetime import date

    from icalendar import Event

    from fournotes.timing.situation import Situation, Step

REMINDER = timedelta(hours=9)
"""When the reminder sounds, counted from the start of the day, in whatever zone the calendar is in."""


class CalendarError(Exception):
    """There is no file to give; the message is one sentence that says why and what to do."""


def calendar(situation: Situation, today: date, company: str = "") -> str:
    """Give the plan as iCalendar text (RFC 5545), lines ended by CRLF.

    Each note is an all-day event with a reminder at nine; the end of the plan is one too, without a reminder.
    The events are marked free, not busy. `company`, when given, is named in each title.

    The same facts always give the same text: the time stamp comes from `today`, and the name of an event (its
    UID) from the application and the note, so that a second file renews the events of the first instead of
    doubling them.

    Raises CalendarError when the library is absent, when a fact is missing or wrong, and when nothing is left
    to send.
    """
    return _text(read(situation, today), company)


def calendar_text(given: object) -> str:
    """Give the plan of the JSON object `{"today": DATE, "company": TEXT, …situation}`, as `calendar` does."""
    fields = given if isinstance(given, dict) else {}
    company = fields.get("company")
    return _text(read(given, fields.get("today")), company if isinstance(company, str) else "")


def _text(facts: Facts | Advice, company: str) -> str:
    if isinstance(facts, Advice):
        raise CalendarError(facts.reason)
    steps = steps_of(facts)
    if len(steps) == 1:
        message = f"There is no note to put in a calendar. {steps[0].reason}"
        raise CalendarError(message)
    try:
        from icalendar import Calendar
    except ImportError as error:
        message = (
            "A calendar file needs the icalendar library: install it with pip install 'four-notes[calendar]'."
        )
        raise CalendarError(message) from error
    name = " ".join("".join(c if c.isprintable() else " " for c in company).split())
    stamp = datetime.combine(facts.today, time(), UTC)
    application = f"{name}|{facts.first}|{facts.promised}"
    written: list[str] = [note.kind for note in facts.given.sent]
    file = Calendar()
    file.add("prodid", "-//Four Notes//Which note today//EN")
    file.add("version", "2.0")
    file.add("method", "PUBLISH")
    for step, day in [(step, step.date) for step in steps if step.date]:
        what = step.note or step.act
        title = f"{step_title(step)}: {name}" if name else step_title(step)
        identity = f"{application}|{what}|{written.count(what)}"
        file.add_component(_event(step, day, stamp, identity, title))
        written.append(what)
    text: str = file.to_ical().decode("utf-8")
    return text


def _event(step: Step, day: date, stamp: datetime, identity: str, title: str) -> Event:
    from uuid import NAMESPACE_URL, uuid5

    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", f"{uuid5(NAMESPACE_URL, identity)}@four-notes")
    event.add("dtstamp", stamp)
    event.add("dtstart", day)
    event.add("dtend", day + DAY)
    event.add("summary", title)
    event.add("description", step.reason)
    event.add("transp", "TRANSPARENT")
    if step.act != "DONE":
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", REMINDER)
        alarm.add("description", title)
        event.add_component(alarm)
    return event
