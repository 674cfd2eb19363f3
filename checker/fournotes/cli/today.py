"""`fournotes today` and `fournotes plan`: which note, and when."""

from __future__ import annotations

import json
import sys
import textwrap
from argparse import RawDescriptionHelpFormatter
from datetime import date
from typing import TYPE_CHECKING

from fournotes.cli.files import UnusableInputError, answer_lines, read_object
from fournotes.sources import SOURCES
from fournotes.timing import Advice, Step, advice_json, advise_json, plan_json
from fournotes.timing.advise import answer, read
from fournotes.timing.facts import Facts, note_name
from fournotes.timing.plan import step_title, steps_of
from fournotes.timing.situation import read_today
from fournotes.timing.words import date_in_words

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

_TODAY = """\
Say which note to send today, or until when to wait.

  Two dates are enough:
    fournotes today --interview 2025-06-02 --promised 2025-06-13

  With what has gone already, and news since:
    fournotes today --interview 2025-06-02 --promised 2025-06-13 \\
        --sent thank-you:2025-06-03 --change offer:2025-06-06:2025-06-10

  After a no:
    fournotes today --interview 2025-06-02 --outcome rejected:2025-06-11 --went-well yes
"""

_PLAN = """\
List the notes still to send, each on its day, if nobody answers.

  fournotes plan --interview 2025-06-02 --promised 2025-06-13
  fournotes plan --interview 2025-06-02 --promised 2025-06-13 --format ics > plan.ics
"""

_FLAGS = {
    "interviews": "--interview",
    "promised": "--promised",
    "sent": "--sent",
    "changes": "--change",
    "outcome": "--outcome",
    "went_well": "--went-well",
    "today": "--today",
}
"""The option that gives each field of the situation."""

_GROUNDS = {
    "SEED": "From the article that this guide presents:",
    "EXT": "From other sources:",
    "OURS": "This is our own reasoning; no source speaks of this case.",
}
_WIDTH = 80
"""Columns of the text format."""


def add(commands: _SubParsersAction[ArgumentParser]) -> None:
    """Add `today` and `plan` to the command line."""
    for name, brief, text, run in (
        ("today", "which note to send today", _TODAY, _run_today),
        ("plan", "every note still to send", _PLAN, _run_plan),
    ):
        parser = commands.add_parser(
            name, help=brief, description=text, formatter_class=RawDescriptionHelpFormatter
        )
        parser.set_defaults(run=run)
        _add_options(parser)


def _add_options(parser: ArgumentParser) -> None:
    facts = parser.add_argument_group("the facts (every DATE is year-month-day, such as 2025-06-02)")
    facts.add_argument(
        "--interview",
        metavar="DATE",
        action="append",
        help="an interview, past or booked; may be given again",
    )
    facts.add_argument("--promised", metavar="DATE", help="the last day by which they said you would hear")
    facts.add_argument(
        "--sent",
        metavar="KIND:DATE",
        action="append",
        help="a note that went: thank-you, follow-up, exception, feedback, offer-reply or withdrawal",
    )
    facts.add_argument(
        "--change",
        metavar="KIND:DATE[:DEADLINE]",
        action="append",
        help="news that matters: offer (with the day you must answer it by), article, patent or other",
    )
    facts.add_argument("--outcome", metavar="KIND:DATE", help="how it ended: rejected, offered or gone")
    facts.add_argument("--went-well", metavar="yes|no", help="after a no: did the interview feel good?")
    facts.add_argument("--today", metavar="DATE", help="the day to answer for; left out, today's date here")
    files = parser.add_argument_group("files")
    files.add_argument(
        "--situation", metavar="FILE", help="the facts as a JSON object; '-' is standard input"
    )
    files.add_argument(
        "--jsonl", metavar="FILE", help="many cases, one JSON object on a line; '-' is standard input"
    )
    files.add_argument(
        "--format", choices=("text", "json", "ics"), default="text", help="ics is a calendar file"
    )
    files.add_argument(
        "--company", metavar="NAME", default="", help="a name for the titles in the calendar file"
    )


def _run_today(options: Namespace) -> int:
    if options.jsonl:
        return answer_lines(options.jsonl, lambda given: advise_json({"today": _today(options), **given}))
    given = _given(options)
    if options.format == "ics":
        return _write_calendar(given)
    facts = read(given, given["today"])
    advice = facts if isinstance(facts, Advice) else answer(facts)
    if options.format == "json":
        _write_json(advice_json(advice))
    if _unusable(advice.row):
        return _complain("today", advice.reason, advice.field)
    if options.format == "text":
        sys.stdout.write(_advice_text(advice, _year(given)))
    return 0


def _run_plan(options: Namespace) -> int:
    if options.jsonl:
        return answer_lines(options.jsonl, lambda given: plan_json({"today": _today(options), **given}))
    given = _given(options)
    if options.format == "ics":
        return _write_calendar(given)
    facts = read(given, given["today"])
    first = facts if isinstance(facts, Advice) else answer(facts)
    if options.format == "json":
        _write_json(plan_json(given))
    if _unusable(first.row):
        return _complain("plan", first.reason, first.field)
    if options.format == "text" and isinstance(facts, Facts):
        sys.stdout.write(_plan_text(steps_of(facts), facts.year))
    return 0


def _today(options: Namespace) -> str:
    """Give the day to answer for. The clock is read here and nowhere else."""
    return options.today or date.today().isoformat()  # noqa: DTZ011 # the visitor's own calendar day


def _given(options: Namespace) -> dict[str, object]:
    """Gather the facts as JSON has them: those of the file, then those of the options, which add or replace.

    Raises UnusableInputError when the file cannot be read or one of its lists is something else.
    """
    given: dict[str, object] = read_object(options.situation) if options.situation else {}
    if options.today or given.get("today") is None:
        given["today"] = _today(options)
    for name, more in (
        ("interviews", options.interview),
        ("sent", [_kind_and_day(text) for text in options.sent or ()]),
        ("changes", [_kind_and_day(text) for text in options.change or ()]),
    ):
        if more:
            known = given.get(name) or []
            if not isinstance(known, list):
                message = f"{name} in {options.situation} should be a list"
                raise UnusableInputError(message)
            given[name] = [*known, *more]
    single = {
        "promised": options.promised,
        "outcome": _kind_and_day(options.outcome) if options.outcome else None,
        "went_well": options.went_well,
        "company": options.company,
    }
    return given | {name: value for name, value in single.items() if value}


def _kind_and_day(text: str) -> dict[str, object]:
    """Split "offer:2025-06-06:2025-06-10" into kind, day and deadline; the engine judges the parts."""
    kind, _, days = text.partition(":")
    day, _, deadline = days.partition(":")
    return {"kind": kind, "on": day, "deadline": deadline}


def _unusable(row: str) -> bool:
    """Whether the row asks to mend a fact (the V rows), rather than to add one."""
    return row.startswith("V")


def _complain(command: str, reason: str, field: str | None) -> int:
    name = (field or "").partition("[")[0].partition(".")[0]
    flag = f" ({_FLAGS[name]})" if name in _FLAGS else ""
    sys.stderr.write(f"fournotes {command}: {reason}{flag}\n")
    return 2


def _write_json(value: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(value, indent=2) + "\n")


def _write_calendar(given: dict[str, object]) -> int:
    from fournotes.timing.calendar import CalendarError, calendar_text

    try:
        text = calendar_text(given)
    except CalendarError as error:
        raise UnusableInputError(str(error)) from error
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8"))  # as bytes, so that no platform changes the line ends
    return 0


def _year(given: dict[str, object]) -> int:
    day = read_today(given["today"])
    return day.year if isinstance(day, date) else 0


def _advice_text(advice: Advice, year: int) -> str:
    parts = [_headline(advice, year), _wrap(advice.reason)]
    if advice.optional:
        parts.append("This note is optional.")
    parts.append(_ground(advice))
    for title, lines in (("Meanwhile", advice.prepare), ("Good to know", advice.hints)):
        if lines:
            parts.append("\n".join([f"{title}:", *(_wrap(line, "  - ") for line in lines)]))
    return "\n\n".join(parts) + "\n"


def _headline(advice: Advice, year: int) -> str:
    if advice.note and advice.date:
        day = date_in_words(advice.date, year)
        name = note_name(advice.note)
        article = "a second" if advice.optional else "a"
        if advice.act == "SEND":
            return f"Send {article} {name} today, {day}."
        return f"Wait until {day}, then send {article} {name}."
    return "Nothing to send." if advice.act == "DONE" else "One question first."


def _ground(advice: Advice) -> str:
    """Say what the answer rests on."""
    lines = [_GROUNDS[advice.origin]]
    for key in advice.sources:
        source = SOURCES[key]
        quote = f'"{advice.quote}". ' if key == "SEED" and advice.quote else ""
        year = f", {source.year}" if source.year else ""
        lines.append(_wrap(f"{quote}{source.title} ({source.publisher}{year})", "  - "))
        if source.url:
            lines.append(f"    {source.url}")
    return "\n".join(lines)


def _plan_text(steps: list[Step], year: int) -> str:
    rows = [(date_in_words(step.date, year) if step.date else "", step_title(step)) for step in steps]
    width = max(len(day) for day, _ in rows)
    return "".join(f"{day:<{width}}  {title}\n" for day, title in rows)


def _wrap(text: str, bullet: str = "") -> str:
    return textwrap.fill(text, _WIDTH, initial_indent=bullet, subsequent_indent=" " * len(bullet))
