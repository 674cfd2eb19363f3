"""The answer for one day: the first row of the table that holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from fournotes.timing.facts import Facts, Mark, note_name
from fournotes.timing.hints import hints_for
from fournotes.timing.rows import ANSWERS, CHECKS, ONE_A_DAY, UNREADABLE, Row
from fournotes.timing.situation import (
    Advice,
    Situation,
    Trouble,
    advice_json,
    read_situation,
    read_today,
)
from fournotes.timing.words import date_in_words

if TYPE_CHECKING:
    from fournotes.timing.situation import Note


def advise(situation: Situation, today: date) -> Advice:
    """Say what to send today, or until when to wait, or that nothing more is owed.

    Total: bad input, of whatever type, becomes an ASK that names the field and says what to write.
    Deterministic: `today` is the visitor's own calendar day, and no clock, zone or locale is read. ISO texts
    are accepted for dates, and the dictionary of `read_situation` for the situation.
    """
    facts = read(situation, today)
    return facts if isinstance(facts, Advice) else answer(facts)


def advise_json(given: object) -> dict[str, object]:
    """Answer the JSON object `{"today": DATE, …situation}` with the Advice as JSON. Never raises."""
    facts = read(given, given.get("today") if isinstance(given, dict) else None)
    return advice_json(facts if isinstance(facts, Advice) else answer(facts))


def read(situation: object, today: object) -> Facts | Advice:
    """Give the facts of the day, or the ASK (row V0) about the one that could not be read."""
    given = read_situation(situation)
    if isinstance(given, Trouble):
        return _ask(given)
    day = read_today(today)
    if isinstance(day, Trouble):
        return _ask(day)
    return Facts(given, day, day.year)


def _ask(trouble: Trouble) -> Advice:
    return Advice("ASK", None, None, UNREADABLE.id, UNREADABLE.origin, trouble.sentence, field=trouble.field)


def answer(facts: Facts) -> Advice:
    """Give the answer of the table for one day's facts."""
    for row in CHECKS:
        if found := row.when(facts):
            return _say(row, facts, mark=found if isinstance(found, Mark) else None)
    if facts.wrote_today:
        return _one_note_a_day(facts)
    return _decide(facts)


def _one_note_a_day(facts: Facts) -> Advice:
    """Answer as the table will tomorrow; if that is a note, it waits until then (row D1).

    Where tomorrow would only bring a question, because of a round booked for it (the date they named will then be
    old, or they have said no before it), today's table speaks instead.
    """
    ahead = facts.tomorrow()
    asks = any(check.when(ahead) for check in CHECKS)
    advice = _decide(facts if asks else ahead)
    if advice.act == "SEND":
        later = _say(ONE_A_DAY, facts, note=advice.note, through=advice.through)
        return replace(later, optional=advice.optional)
    return replace(advice, hints=hints_for(facts, advice))


def _decide(facts: Facts) -> Advice:
    through: tuple[str, ...] = ()
    for row in ANSWERS:  # pragma: no branch -- the last row answers whatever is left
        if row.when(facts):
            if row.act:
                break
            through += (row.id,)
    return _say(row, facts, through=through)


def _say(
    row: Row,
    facts: Facts,
    *,
    mark: Mark | None = None,
    note: Note | None = None,
    through: tuple[str, ...] = (),
) -> Advice:
    """Fill in the row for these facts. `note` is the note that D1 puts off."""
    note = note or row.note
    on = row.until(facts) if row.until else facts.today if row.act == "SEND" else None
    advice = Advice(
        act=row.act or "ASK",
        note=note,
        date=on,
        row=row.id,
        origin=row.origin,
        reason=row.reason.format_map(_Blanks(facts, on, mark, note)),
        sources=row.sources,
        quote=row.quote,
        prepare=row.prepare,
        optional=row.optional,
        field=mark.field if mark else row.field,
        through=through,
    )
    return replace(advice, hints=hints_for(facts, advice))


class _Blanks(dict[str, str]):
    """What the names in braces stand for, worked out only when a reason asks."""

    def __init__(self, facts: Facts, on: date | None, mark: Mark | None, note: Note | None) -> None:
        super().__init__(note=mark.note if mark else note_name(note) if note else "")
        self.facts = facts
        self.days = {"date": on, "wrong": mark.on if mark else None}

    def __missing__(self, name: str) -> str:
        value = self.days[name] if name in self.days else getattr(self.facts, name)
        return date_in_words(value, self.facts.year) if isinstance(value, date) else str(value)
