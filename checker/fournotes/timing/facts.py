"""The words of the decision table, worked out for one day: the latest interview, the date due.

Every name here is a name in the table's conditions. All arithmetic is on whole calendar days.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from fournotes.timing.situation import Situation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from fournotes.timing.situation import Change, Note, Sent

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
"""The wait after the date they named (SEED), after an interview (GTN1) and between notes (UB1)."""
LATEST_THANKS = timedelta(days=7)
"""The last day for a thank-you of its own, counted from the interview (MON1)."""
MOST_FOLLOW_UPS = 2
"""The article has one; a second is the most that other sources allow (GTN1, CRY1)."""
FIRST_DATE = date(1970, 1, 1)
LAST_DATE = date(2199, 12, 31)
"""Dates outside are slips of the keyboard, and would leave no room to add a week. Ours."""

_NEWS = {
    "offer": "Another offer",
    "article": "An article that was accepted",
    "patent": "A patent that was accepted",
    "other": "Your news",
}
_NAMES: dict[Note, str] = {
    "thank-you": "thank-you note",
    "follow-up": "follow-up",
    "exception": "note with your news",
    "feedback": "request for feedback",
    "offer-reply": "reply to the offer",
    "withdrawal": "note of withdrawal",
}


def note_name(note: Note) -> str:
    """Name a kind of note as a sentence would: "thank-you note", "request for feedback"."""
    return _NAMES[note]


class Mark(NamedTuple):
    """The entry that a question is about: its field, its date, and the note's name where it is a note."""

    field: str
    on: date
    note: str = ""


class Facts:
    """A situation seen from one day."""

    def __init__(self, situation: Situation, today: date, year: int, *, ahead: bool = False) -> None:
        """Work out the facts for `today`; a date in another year than `year` will be said with its year.

        `ahead` is for days that we look ahead to, which may lie just after the last date that may be typed.
        """
        self.given = situation
        self.today = today
        self.year = year
        self.out_of_range = None if ahead else _out_of_range(situation, today)
        """Any date that is too far away to reckon with. When there is one, nothing else is worked out."""
        if self.out_of_range:
            situation = Situation()
        latest_first = sorted(set(situation.interviews), reverse=True)
        past = [day for day in latest_first if day <= today]
        self.promised = situation.promised
        self.outcome = situation.outcome.kind if situation.outcome else None
        self.went_well = situation.went_well
        self.first = latest_first[-1] if latest_first else None
        """The first interview, past or booked."""
        self.latest = past[0] if past else None
        """The latest interview on or before today."""
        self.booked = min((day for day in latest_first if day > today), default=None)
        """The first interview still to come."""
        self.unthanked = _unthanked(past, situation.sent)
        """The interviews on or before today that nothing has said thanks for, the latest first."""
        self.change = _unreported(situation, self.first, today)
        """The news that they should hear, if any: the one with the nearest deadline."""
        after = [note for note in situation.sent if self.latest and note.on > self.latest]
        self.follow_ups = len({note.on for note in after if note.kind == "follow-up"})
        """How many follow-ups went since the latest interview; two on one day count once."""
        self.last_note = max((note.on for note in after if not self._on_time(note)), default=None)
        """The last note that they need a quiet week after: any but a thank-you sent on time."""
        self.follow_up_from = (self.promised or self.latest or FIRST_DATE) + WEEK
        """The first day for a follow-up, if no other note went meanwhile; it counts once there was an interview."""
        self.due = max(self.follow_up_from, (self.last_note or FIRST_DATE) + WEEK)
        """The first day for a follow-up."""

    def _on_time(self, note: Sent) -> bool:
        return note.kind == "thank-you" and self.latest is not None and note.on <= self.latest + DAY

    def tomorrow(self) -> Facts:
        """See the same situation from the next day."""
        return Facts(self.given, self.today + DAY, self.year, ahead=True)

    @property
    def wrote_today(self) -> bool:
        """Whether any note went today."""
        return any(note.on == self.today for note in self.given.sent)

    def has_sent(self, kind: Note) -> bool:
        """Whether a note of this kind was ever sent."""
        return any(note.kind == kind for note in self.given.sent)

    @property
    def thanks_day(self) -> date:
        """The day to thank for the next booked interview: the day after, or that day if they decide then."""
        booked = self.booked or self.today
        return booked if booked == self.promised else booked + DAY

    @property
    def yesterday(self) -> date:
        """The day before today."""
        return self.today - DAY

    @property
    def late_thanks(self) -> date | None:
        """The latest interview for which a thank-you of its own is late but welcome."""
        if self.today >= self.follow_up_from:
            return None
        return next((day for day in self.unthanked if DAY < self.today - day <= LATEST_THANKS), None)

    # What the reasons speak of.

    @property
    def news(self) -> str:
        """The change in words, to open a sentence."""
        return _NEWS[self.change.kind] if self.change else ""

    @property
    def since(self) -> str:
        """What the wait for a follow-up is counted from, to open a sentence."""
        if self.last_note is not None and self.due == self.last_note + WEEK:
            return "One week after your last note"
        return "One week after that day" if self.promised else "One week after the interview"

    # What the checks find. Each gives the entry to ask about, or None.

    def stale_promise(self) -> Mark | None:
        """Give the promised date when a later interview has made it old."""
        if self.outcome is None and self.promised and self.latest and self.promised < self.latest:
            return Mark("promised", self.promised)
        return None

    def sent_later(self) -> Mark | None:
        """Give a note that is dated after today."""
        return self._sent_when(lambda note: note.on > self.today)

    def ended_later(self) -> Mark | None:
        """Give an outcome that is dated after today."""
        outcome = self.given.outcome
        return Mark("outcome.on", outcome.on) if outcome and outcome.on > self.today else None

    def changed_later(self) -> Mark | None:
        """Give a change that is dated after today."""
        return _earliest(
            Mark(f"changes[{i}].on", change.on)
            for i, change in enumerate(self.given.changes)
            if change.on > self.today
        )

    def sent_too_soon(self) -> Mark | None:
        """Give a thank-you or follow-up that is dated before the first interview."""
        first = self.first
        return self._sent_when(
            lambda note: first is not None and note.on < first and note.kind in ("thank-you", "follow-up")
        )

    def refused_too_soon(self) -> Mark | None:
        """Give a rejection that is dated before every past interview."""
        outcome = self.given.outcome
        if outcome and outcome.kind == "rejected" and self.latest and self.first and outcome.on < self.first:
            return Mark("outcome.on", outcome.on)
        return None

    def deadline_too_soon(self) -> Mark | None:
        """Give a deadline that is dated before its own change."""
        return _earliest(
            Mark(f"changes[{i}].deadline", change.deadline)
            for i, change in enumerate(self.given.changes)
            if change.deadline and change.deadline < change.on
        )

    def _sent_when(self, wrong: Callable[[Sent], bool]) -> Mark | None:
        return _earliest(
            Mark(f"sent[{i}].on", note.on, note_name(note.kind))
            for i, note in enumerate(self.given.sent)
            if wrong(note)
        )


def _earliest(marks: Iterable[Mark]) -> Mark | None:
    """Choose one mark whatever the order of entries: by date, then by note."""
    return min(marks, key=lambda mark: (mark.on, mark.note), default=None)


def _out_of_range(given: Situation, today: date) -> Mark | None:
    dates = (
        ("today", today),
        ("promised", given.promised),
        ("outcome.on", given.outcome.on if given.outcome else None),
        *((f"interviews[{i}]", day) for i, day in enumerate(given.interviews)),
        *((f"sent[{i}].on", note.on) for i, note in enumerate(given.sent)),
        *((f"changes[{i}].on", change.on) for i, change in enumerate(given.changes)),
        *((f"changes[{i}].deadline", change.deadline) for i, change in enumerate(given.changes)),
    )
    return _earliest(Mark(field, day) for field, day in dates if day and not FIRST_DATE <= day <= LAST_DATE)


def _unthanked(past: list[date], sent: tuple[Sent, ...]) -> list[date]:
    """Give the interviews in `past` that are not thanked for.

    Any later note says thanks, because every note opens with it. A thank-you on the day itself counts too,
    unless the day before was also an interview: then it was for that one.
    """
    last = max((note.on for note in sent), default=date.min)
    same_day = {note.on for note in sent if note.kind == "thank-you" and note.on - DAY not in past}
    return [day for day in past if last <= day and day not in same_day]


def _unreported(given: Situation, first: date | None, today: date) -> Change | None:
    """Give the significant news that they have not heard and that still matters today."""
    if first is None:
        return None
    last_told = max((note.on for note in given.sent if note.kind == "exception"), default=date.min)
    return min(
        (
            change
            for change in given.changes
            if change.significant
            and change.on >= first
            and change.on > last_told
            and (change.deadline is None or change.deadline >= today)
        ),
        key=lambda change: (change.deadline or date.max, change.on, change.kind),
        default=None,
    )
