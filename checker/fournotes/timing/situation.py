"""What a visitor tells us, and what we answer: plain frozen values, read from JSON and written to it.

Nothing here decides anything. Reading never raises: what cannot be used comes back as a `Trouble`, which
names the field and says in one sentence what to write instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NoReturn, cast, get_args

from fournotes.sources import source_json

Note = Literal["thank-you", "follow-up", "exception", "feedback", "offer-reply", "withdrawal"]
"""The kinds of note. The last two come from the extension rows and have no draft rules."""
ChangeKind = Literal["offer", "article", "patent", "other"]
OutcomeKind = Literal["rejected", "offered", "gone"]
"""`rejected`: they said no. `offered`: they offered the job. `gone`: you took another, or withdraw."""
WentWell = Literal["yes", "no", "unsaid"]
Act = Literal["SEND", "WAIT", "DONE", "ASK"]
Origin = Literal["SEED", "EXT", "OURS"]
"""Where an answer comes from: the article, another source, or our own reasoning."""

NOTES: tuple[Note, ...] = get_args(Note)
CHANGES: tuple[ChangeKind, ...] = get_args(ChangeKind)
OUTCOMES: tuple[OutcomeKind, ...] = get_args(OutcomeKind)
WENT_WELL: tuple[WentWell, ...] = get_args(WentWell)

MOST_ENTRIES = 100
"""The longest list of interviews, changes or notes. Ours: far above any job search."""


@dataclass(frozen=True, slots=True)
class Change:
    """News since the interview, such as another offer; the deadline is the last day to answer that."""

    kind: ChangeKind
    on: date
    deadline: date | None = None
    significant: bool = True
    """False for news that could not change their decision, such as an article submitted but not accepted."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A note that has gone, and the day it went."""

    kind: Note
    on: date


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the application ended, and the day it did."""

    kind: OutcomeKind
    on: date


@dataclass(frozen=True, slots=True)
class Situation:
    """One application, as the visitor tells it. Any field may be left out; order and repeats do not matter."""

    interviews: tuple[date, ...] = ()
    """Past or booked."""
    promised: date | None = None
    """The last day on which they might answer, if they named one."""
    changes: tuple[Change, ...] = ()
    """News since the interview."""
    sent: tuple[Sent, ...] = ()
    """Notes that have gone."""
    outcome: Outcome | None = None
    """How it ended, if it has."""
    went_well: WentWell = "unsaid"
    """After a no: whether the interview felt good."""


@dataclass(frozen=True, slots=True)
class Advice:
    """The answer for one day. `note` and `date` are given exactly when `act` is SEND or WAIT."""

    act: Act
    """SEND today, WAIT until `date`, DONE: nothing more is owed, or ASK for the fact in `field`."""
    note: Note | None
    date: date | None
    """The day to send the note: today for SEND, later for WAIT."""
    row: str
    """The row of the decision table that answered, such as "U2"."""
    origin: Origin
    """The article, another source, or our own reasoning."""
    reason: str
    """Why, in plain words to the visitor. It names the date."""
    sources: tuple[str, ...] = ()
    """Keys of `fournotes.sources.SOURCES`."""
    quote: str | None = None
    """A few words of the article, given exactly when `origin` is SEED."""
    prepare: tuple[str, ...] = ()
    """What to do while waiting, a sentence each."""
    hints: tuple[str, ...] = ()
    """What is good to know, a sentence each."""
    optional: bool = False
    """True for a note that the visitor may as well leave out."""
    field: str | None = None
    """The fact to mend or to add, such as "sent[0].on". Given exactly when `act` is ASK."""
    through: tuple[str, ...] = ()
    """Rows that held on the way and left the answer to a later row: "T5" or nothing."""


@dataclass(frozen=True, slots=True)
class Step:
    """One dated step of a plan."""

    date: date | None
    """None only for an ASK about a fact that could not be read."""
    act: Act
    note: Note | None
    row: str
    origin: Origin
    reason: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """A fact that cannot be used: its field, and one sentence that says what to write instead."""

    field: str
    sentence: str


class _UnusableError(Exception):
    """Carries a Trouble out of the readers below; it never leaves this file."""

    def __init__(self, where: str, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = Trouble(where, sentence)


def read_today(value: object) -> date | Trouble:
    """Read the visitor's own calendar day, from an ISO date or a `datetime.date`."""
    if value is None:
        return Trouble("today", "Please say which day it is: today should be a date such as 2025-06-16.")
    try:
        return _date(value, "today")
    except _UnusableError as error:
        return error.trouble


def read_situation(given: object) -> Situation | Trouble:
    """Read a Situation from the dictionary that JSON gives, or check one that was built in Python.

    The keys are those of `Situation`; a missing key, null and (for a single date) an empty text all mean "not
    said". Dates are ISO texts such as "2025-06-02" or `datetime.date` values. Keys that we do not know are
    left alone, unless they look like a slip for one that we do.
    """
    try:
        return _situation(given)
    except _UnusableError as error:
        return error.trouble


def situation_json(situation: Situation) -> dict[str, object]:
    """Return the Situation as JSON, which `read_situation` reads back to an equal value."""
    outcome = situation.outcome
    return {
        "interviews": [day.isoformat() for day in situation.interviews],
        "promised": _iso(situation.promised),
        "changes": [
            {
                "kind": change.kind,
                "on": change.on.isoformat(),
                "deadline": _iso(change.deadline),
                "significant": change.significant,
            }
            for change in situation.changes
        ],
        "sent": [{"kind": note.kind, "on": note.on.isoformat()} for note in situation.sent],
        "outcome": None if outcome is None else {"kind": outcome.kind, "on": outcome.on.isoformat()},
        "went_well": situation.went_well,
    }


def advice_json(advice: Advice) -> dict[str, object]:
    """Return the Advice as JSON: version 1 of the format, dates as ISO texts, sources in full."""
    return {
        "version": 1,
        "act": advice.act,
        "note": advice.note,
        "date": _iso(advice.date),
        "row": advice.row,
        "origin": advice.origin,
        "reason": advice.reason,
        "sources": [source_json(key) for key in advice.sources],
        "quote": advice.quote,
        "prepare": list(advice.prepare),
        "hints": list(advice.hints),
        "optional": advice.optional,
        "field": advice.field,
        "through": list(advice.through),
    }


def step_json(step: Step) -> dict[str, object]:
    """Return the Step as JSON, its date as an ISO text."""
    return {
        "date": _iso(step.date),
        "act": step.act,
        "note": step.note,
        "row": step.row,
        "origin": step.origin,
        "reason": step.reason,
        "optional": step.optional,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _situation(given: object) -> Situation:
    facts = _fields(given, "situation", "interviews, promised, changes, sent, outcome and went_well")
    if given is facts:
        _refuse_slips(facts)
    return Situation(
        interviews=tuple(_date(day, at) for at, day in _entries(facts, "interviews", "dates")),
        promised=_date_or_none(facts.get("promised"), "promised"),
        changes=tuple(_change(one, at) for at, one in _entries(facts, "changes", "objects with kind and on")),
        sent=tuple(_sent(one, at) for at, one in _entries(facts, "sent", "objects with kind and on")),
        outcome=_outcome(facts.get("outcome")),
        went_well=cast("WentWell", _one_of(WENT_WELL, facts.get("went_well"), "went_well", "unsaid")),
    )


def _change(given: object, at: str) -> Change:
    facts = _fields(given, at, "kind, on, deadline and significant")
    significant = facts.get("significant")
    if significant is not None and not isinstance(significant, bool):
        _refuse(f"{at}.significant", "true or false")
    return Change(
        kind=cast("ChangeKind", _one_of(CHANGES, facts.get("kind"), f"{at}.kind")),
        on=_date(facts.get("on"), f"{at}.on"),
        deadline=_date_or_none(facts.get("deadline"), f"{at}.deadline"),
        significant=significant is not False,
    )


def _sent(given: object, at: str) -> Sent:
    facts = _fields(given, at, "kind and on")
    return Sent(
        kind=cast("Note", _one_of(NOTES, facts.get("kind"), f"{at}.kind")),
        on=_date(facts.get("on"), f"{at}.on"),
    )


def _outcome(given: object) -> Outcome | None:
    if given is None:
        return None
    facts = _fields(given, "outcome", "kind and on")
    return Outcome(
        kind=cast("OutcomeKind", _one_of(OUTCOMES, facts.get("kind"), "outcome.kind")),
        on=_date(facts.get("on"), "outcome.on"),
    )


def _fields(given: object, at: str, names: str) -> dict[object, object]:
    """Give the fields by name: of an object as JSON has it, or of one of the values above."""
    if isinstance(given, dict):
        return given
    if isinstance(given, Situation | Change | Sent | Outcome):
        return {name: getattr(given, name) for name in given.__slots__}
    return _refuse(at, f"an object with {names}")


def _entries(facts: dict[object, object], name: str, what: str) -> list[tuple[str, object]]:
    """Give each entry of a list with its place, such as "sent[0]"."""
    given = facts.get(name)
    if given is None:
        return []
    if not isinstance(given, list | tuple | set | frozenset):
        _refuse(name, f"a list of {what}")
    if len(given) > MOST_ENTRIES:
        _refuse(name, f"a list of at most {MOST_ENTRIES}")
    return [(f"{name}[{i}]", entry) for i, entry in enumerate(given)]


def _date_or_none(value: object, at: str) -> date | None:
    return None if value is None or value == "" else _date(value, at)


def _date(value: object, at: str) -> date:
    """Read "2025-06-02", and no other spelling: weeks, short forms and times of day are refused."""
    if isinstance(value, str):
        if len(value) == len("2025-06-02") and value[4] == value[7] == "-":
            try:
                return date.fromisoformat(value)
            except ValueError:
                pass
    elif isinstance(value, date) and not isinstance(value, datetime):
        return date(value.year, value.month, value.day)
    return _refuse(at, "a date such as 2025-06-02")


def _one_of(allowed: tuple[str, ...], value: object, at: str, missing: str | None = None) -> str:
    if value is None and missing is not None:
        return missing
    if isinstance(value, str) and value in allowed:
        return value
    return _refuse(at, "one of " + ", ".join(allowed))


def _core(key: str) -> str:
    """Squeeze out what people get wrong: capitals, hyphens, plural and past endings."""
    return "".join(letter for letter in key.lower() if "a" <= letter <= "z").rstrip("sed")


_MEANT = {_core(key): key for key in ("today", *Situation.__slots__)}
_KNOWN = {*_MEANT.values(), "id", "do", "company"}
"""The keys of a situation and of the request around it."""


def _refuse_slips(facts: dict[object, object]) -> None:
    """Refuse a key that is a slip for one of ours, such as "interview" or "went-well"; leave others alone."""
    for key in facts:
        if isinstance(key, str) and key not in _KNOWN and _core(key) in _MEANT:
            meant = _MEANT[_core(key)]
            raise _UnusableError(
                meant, f"Please check the spelling of {meant}: it is written in another way."
            )


def _refuse(at: str, wanted: str) -> NoReturn:
    raise _UnusableError(at, f"Please check {at}: it should be {wanted}.")
