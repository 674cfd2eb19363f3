"""Every generator of the timing promises, and the one settings they share.

Dates lie within a few weeks of each other, so that they meet often: notes on the day of an interview, a promise that
a later round makes old, a deadline that is today.
"""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from fournotes.timing.situation import (
    CHANGES,
    NOTES,
    OUTCOMES,
    WENT_WELL,
    Change,
    Outcome,
    Sent,
    Situation,
)

SETTINGS = settings(deadline=None)
"""The number of examples is that of the profile; no example has a deadline."""

STARTS = st.dates(date(1971, 1, 1), date(2198, 1, 1))
"""The day around which a case takes place: far enough from both ends to shift it by a year."""


def days(count: int) -> timedelta:
    return timedelta(days=count)


@st.composite
def around(draw, start: date, earliest: int, latest: int) -> date:
    """A day from `earliest` to `latest` days after the start."""
    return start + days(draw(st.integers(earliest, latest)))


@st.composite
def changes(draw, start: date, today: date, *, significant=None) -> Change:
    """News that has come by today, its deadline never before it."""
    on = min(draw(around(start, -3, 45)), today)
    deadline = draw(st.none() | st.integers(0, 20).map(lambda wait: on + days(wait)))
    matters = draw(st.booleans()) if significant is None else significant
    return Change(draw(st.sampled_from(CHANGES)), on, deadline, matters)


def perhaps(values):
    """Nothing, or one of the values."""
    return st.none() | values


@st.composite
def cases(draw, *, outcomes=(None, None, None, *OUTCOMES), interviews=3, sent=4, promises=perhaps):
    """A situation that could be true, and its today: nothing is dated after today but rounds and deadlines.

    Questions still come up (a promise before the latest round, `went_well` unsaid); `answered` takes them out.
    """
    start = draw(STARTS)
    today = draw(around(start, -4, 45))
    rounds = draw(st.lists(around(start, 0, 25), min_size=1, max_size=interviews))
    ended = draw(st.sampled_from(outcomes))
    notes = draw(st.lists(st.tuples(st.sampled_from(NOTES), around(start, -4, 45)), max_size=sent))
    first = min(rounds)
    situation = Situation(
        interviews=tuple(rounds),
        promised=draw(promises(around(start, 0, 35))),
        changes=tuple(draw(st.lists(changes(start, today), max_size=2))),
        sent=tuple(
            Sent(kind, min(on, today))
            for kind, on in notes
            if kind not in {"thank-you", "follow-up"} or min(on, today) >= first
        ),
        outcome=Outcome(ended, min(max(draw(around(start, 0, 45)), first), today)) if ended else None,
        went_well=draw(st.sampled_from(WENT_WELL)),
    )
    return situation, today


def untouched(case):
    """The same case before anything went or ended."""
    situation, today = case
    return replace(situation, sent=(), outcome=None), today


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(10**300, 10**301)
    | st.floats()
    | st.text(max_size=12)
    | st.dates().map(str)
    | st.sampled_from([*NOTES, *CHANGES, *OUTCOMES, *WENT_WELL]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
"""Whatever JSON can carry, and the infinities that Python's reader lets through."""

_ENTRY = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from([*NOTES, *CHANGES, *OUTCOMES]) | JSON,
        "on": st.dates().map(str) | JSON,
        "deadline": st.dates().map(str) | JSON,
        "significant": st.booleans() | JSON,
    },
)
_DATES = st.dates().map(str) | st.dates(date(2025, 6, 1), date(2025, 6, 30)).map(str) | JSON

REQUESTS = JSON | st.fixed_dictionaries(
    {},
    optional={
        "today": _DATES,
        "interviews": st.lists(_DATES, max_size=3) | JSON,
        "promised": _DATES,
        "changes": st.lists(_ENTRY | JSON, max_size=3) | JSON,
        "sent": st.lists(_ENTRY | JSON, max_size=3) | JSON,
        "outcome": _ENTRY | JSON,
        "went_well": st.sampled_from(WENT_WELL) | JSON,
    },
)
"""Requests of the right shape, and of every wrong one."""
