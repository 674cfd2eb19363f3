"""JSON in, JSON out: the one door through which a browser talks to the engine.

The timing table is imported when it is first asked for, so that a waiting draft is checked sooner.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

from fournotes import __version__
from fournotes.facts import FactsError, facts_from_json
from fournotes.notes import NOTES, Note
from fournotes.report import KindError, check
from fournotes.report_json import report_json
from fournotes.rules import RULES, Rule
from fournotes.sources import source_json

LONGEST = 1_000_000
"""Code points of a draft that are read; a note has a few hundred."""


class RequestError(ValueError):
    """A request that cannot be answered; the message is one sentence for the visitor."""


def answer(request: str) -> str:
    """Answer one request, a JSON object with the key ``do``; never raises.

    The reply is ``{"ok": true, "reply": {…}}`` or ``{"ok": false, "error": "One clear sentence."}``; offsets are UTF-16.
    """
    try:
        given = json.loads(request)
        if not isinstance(given, dict) or given.get("do") not in _ANSWERS:
            raise RequestError(f"A request needs “do”: one of {', '.join(_ANSWERS)}.")
        reply = {"ok": True, "reply": _ANSWERS[given["do"]](given)}
    except (RequestError, KindError, FactsError) as problem:
        reply = {"ok": False, "error": str(problem)}
    except (ValueError, TypeError, RecursionError) as problem:
        reply = {
            "ok": False,
            "error": f"The request could not be read ({type(problem).__name__}). Please try again.",
        }
    return json.dumps(reply)


def _check(given: dict[str, Any]) -> dict[str, Any]:
    text = given.get("text")
    if not isinstance(text, str):
        raise RequestError("The draft must be text.")
    if len(text) > LONGEST:
        raise RequestError(
            "This draft is too long to check. A note has a few hundred words; please paste only the note."
        )
    ignore = given.get("ignore") or ()
    if not isinstance(ignore, list | tuple) or not all(isinstance(rule, str) for rule in ignore):
        raise RequestError("“ignore” must be a list of rule ids.")
    kind = given.get("kind", "thank-you")
    if not isinstance(kind, str):
        raise RequestError(f"The kind of note must be one of {', '.join(NOTES)}.")
    return report_json(check(text, kind, facts_from_json(given.get("facts")), ignore), "utf-16")


def _today(given: dict[str, Any]) -> dict[str, Any]:
    from fournotes.timing import advise_json

    return advise_json(given)


def _plan(given: dict[str, Any]) -> dict[str, Any]:
    from fournotes.timing import plan_json

    return plan_json(given)


def _calendar(given: dict[str, Any]) -> dict[str, Any]:
    from fournotes.timing.calendar import CalendarError, calendar_text

    try:
        return {"version": 1, "text": calendar_text(given)}
    except CalendarError as problem:
        raise RequestError(str(problem)) from problem


def _notes(_given: dict[str, Any]) -> dict[str, Any]:
    return {"version": 1, "notes": [_note(note) for note in NOTES.values()]}


def _note(note: Note) -> dict[str, Any]:
    limits = note.limits
    return {
        "id": note.id,
        "name": note.name,
        "purpose": note.purpose,
        "limits": {
            "thin": limits.thin,
            "warn": limits.warn,
            "error": limits.error,
            "paragraphs": limits.paragraphs,
        },
        "elements": [
            {"id": need.element, "label": need.label, "required": need.required} for need in note.needs
        ],
        "outline": note.outline,
        "example": note.example,
    }


def _rules(_given: dict[str, Any]) -> dict[str, Any]:
    return {"version": 1, "rules": [rule_json(rule) for rule in RULES]}


def rule_json(rule: Rule) -> dict[str, Any]:
    """Return what a page or a terminal shows of a rule."""
    return {
        "id": rule.id,
        "group": rule.group,
        "title": rule.title,
        "severity": rule.severity,
        "notes": list(rule.notes),
        "why": rule.why,
        "instead": rule.instead,
        "sources": [source_json(key) for key in rule.sources],
        "url": f"rules/{rule.id}/",
    }


def _about(_given: dict[str, Any]) -> dict[str, Any]:
    return {"version": 1, "engine": __version__, "python": sys.version.split()[0]}


_ANSWERS: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "check": _check,
    "today": _today,
    "plan": _plan,
    "calendar": _calendar,
    "notes": _notes,
    "rules": _rules,
    "about": _about,
}
