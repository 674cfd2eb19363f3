"""The dated steps that follow if the advice is followed and nobody answers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fournotes.timing.advise import answer, read
from fournotes.timing.facts import DAY, Facts, note_name
from fournotes.timing.situation import Advice, Sent, Situation, Step, step_json

if TYPE_CHECKING:
    from datetime import date


def plan(situation: Situation, today: date) -> list[Step]:
    """Give the notes still to send, each on its day, and a last step that says why it ends there.

    The steps are what `advise` would say on each day, if every note went on its day and they never answered.
    The last step is DONE, dated the day after the last note (or today, when there is nothing to send), or it
    is an ASK of today, when a fact is missing or wrong.

    One question may stand in the middle: a round is booked after the date they named, so on that day we shall
    ask for the new date (row V2). The steps after it hold if they name none.

    Total like `advise`, and it accepts what `advise` accepts.
    """
    facts = read(situation, today)
    return [_step(None, facts)] if isinstance(facts, Advice) else steps_of(facts)


def plan_json(given: object) -> dict[str, object]:
    """Answer `{"today": DATE, …situation}` with `{"version": 1, "steps": […]}`, as JSON. Never raises."""
    facts = read(given, given.get("today") if isinstance(given, dict) else None)
    steps = [_step(None, facts)] if isinstance(facts, Advice) else steps_of(facts)
    return {"version": 1, "steps": [step_json(step) for step in steps]}


def step_title(step: Step) -> str:
    """Name the step in a few words, for a list or a calendar: "Send a thank-you note"."""
    if step.note:
        ordinal = "second " if step.optional else ""
        return f"Send a {ordinal}{note_name(step.note)}" + (", if you wish" if step.optional else "")
    return "Nothing more to send" if step.act == "DONE" else "Say what they told you"


def steps_of(facts: Facts) -> list[Step]:
    """Give the steps from these facts on, as `plan` says."""
    steps: list[Step] = []
    situation, today = facts.given, facts.today
    while True:
        advice = answer(facts)
        day = facts.today
        if advice.act == "SEND" and advice.note:
            steps.append(_step(day, advice))
            situation = replace(situation, sent=(*situation.sent, Sent(advice.note, day)))
        elif advice.act == "WAIT" and advice.date:
            day = advice.date
        elif advice.row == "V2" and day > today:
            steps.append(_step(day, advice))
            situation = replace(situation, promised=None)
        else:
            return [*steps, _step(day + DAY if steps else day, advice)]
        facts = Facts(situation, day, today.year, ahead=True)


def _step(day: date | None, advice: Advice) -> Step:
    return Step(day, advice.act, advice.note, advice.row, advice.origin, advice.reason, advice.optional)
