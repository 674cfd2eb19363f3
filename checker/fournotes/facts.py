"""What a writer knows about the interview: every fact is optional, and without it the rules that need it stay silent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any


class FactsError(ValueError):
    """A fact that cannot be used; the message is one sentence that says which and what to do."""


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one application: names as written, dates as calendar days."""

    company: str | None = None
    role: str | None = None
    interviewers: tuple[str, ...] = ()
    interview_date: date | None = None
    promised_date: date | None = None
    sending_date: date | None = None
    offer_deadline: date | None = None
    other_employers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


_TEXTS = ("company", "role")
_LISTS = ("interviewers", "other_employers", "topics")
_DATES = ("interview_date", "promised_date", "sending_date", "offer_deadline")
LONGEST = 200
"""Code points that one fact may take."""


def facts_from_json(given: object) -> Facts:
    """Return the facts in a JSON object; missing, null and empty ones are left out, unknown keys are passed over.

    Raises :class:`FactsError` for anything that is no object, text, list of texts or ISO date where one belongs.
    """
    if given is None:
        return Facts()
    if not isinstance(given, dict):
        raise FactsError('The facts must be a JSON object such as {"company": "Northwind"}.')
    found: dict[str, Any] = {}
    for key in _TEXTS:
        found[key] = _text(key, given.get(key)) or None
    for key in _LISTS:
        found[key] = _texts(key, given.get(key))
    for key in _DATES:
        found[key] = _date(key, given.get(key))
    return Facts(**found)


def _text(key: str, value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise FactsError(f"The fact “{key}” must be text.")
    if len(value) > LONGEST:
        raise FactsError(f"The fact “{key}” is longer than {LONGEST} characters; please shorten it.")
    return " ".join(value.split())


def _texts(key: str, value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list | tuple) or len(value) > 100:
        raise FactsError(f"The fact “{key}” must be a list of at most 100 texts.")
    return tuple(text for item in value if (text := _text(key, item)))


def _date(key: str, value: object) -> date | None:
    if value is None or value == "":
        return None
    try:
        if isinstance(value, str) and len(value) == 10:
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise FactsError(f"The fact “{key}” must be a date such as 2025-06-13, not {_shown(value)}.")


def _shown(value: object) -> str:
    shown = repr(value) if not isinstance(value, str) else f"“{value}”"
    return shown if len(shown) <= 40 else shown[:39] + "…"
