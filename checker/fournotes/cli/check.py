"""`fournotes check`: what a draft still needs, for people, for programs and for code-scanning tools."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from fournotes.cli.colour import CHOICES, wants_colour
from fournotes.cli.drafts import AUTO, DraftFile, find_drafts, read_draft
from fournotes.cli.excerpt import show_report, show_totals
from fournotes.cli.files import UnusableInputError, answer_lines, read_object
from fournotes.cli.parallel import in_order
from fournotes.cli.progress import watched
from fournotes.cli.sarif import sarif_log, sarif_results
from fournotes.facts import Facts, FactsError, facts_from_json
from fournotes.notes import NOTES
from fournotes.report import KindError, Report, check
from fournotes.report_json import report_json
from fournotes.rules import RULES

Shown = str | dict[str, Any] | list[dict[str, Any]]
"""A report as text, as the JSON object, or as SARIF results."""

_EXAMPLES = """\
examples:
  fournotes check --kind thank-you note.txt
      check a file
  fournotes check --kind follow-up --company Northwind --interviewer "Priya Shah" -
      check what is typed or piped in, with two facts
  fournotes check --kind auto notes/
      check a folder; each file's name or folder says which note it is
  fournotes check --kind exception --facts facts.json --format json note.txt
      the whole report as JSON
  fournotes check --kind auto --format sarif notes/ > notes.sarif
      for code scanning
  fournotes check --jsonl drafts.jsonl --jobs 0 > reports.jsonl
      thousands of drafts on every processor: one {"id", "kind", "facts", "text"} a line in,
      one {"id", …report} a line out, in order

exit codes: 0 nothing is likely to hurt you, 1 at least one error, 2 the input cannot be used
"""


@dataclass(frozen=True, slots=True)
class Wish:
    """How every draft of a run is to be checked and shown."""

    facts: Facts
    ignore: tuple[str, ...]
    format: str
    colour: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one draft: what to show of it, or a sentence about why it could not be read."""

    name: str
    shown: Shown = ""
    verdict: str = ""
    severities: frozenset[str] = frozenset()
    problem: str | None = None


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subparser of `check`."""
    parser = commands.add_parser(
        "check",
        help="check a draft",
        description="Say what a draft still needs: too long, too vague, off in tone, or missing something.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="drafts as text files, folders that hold them, or - for the standard input",
    )
    parser.add_argument(
        "--kind",
        choices=(*NOTES, AUTO),
        help="which note it is; auto reads it from the file's name or folder",
    )
    parser.add_argument(
        "--format", choices=("text", "json", "sarif"), default="text", help="how to report (text)"
    )
    parser.add_argument(
        "--jsonl", metavar="FILE", help="check many drafts, one JSON object a line; - for the standard input"
    )
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="RULE", help="silence a rule; may be given again"
    )
    parser.add_argument(
        "--jobs", type=_jobs, default=1, metavar="N", help="work in N processes, 0 for one a processor (1)"
    )
    parser.add_argument(
        "--quiet", "-q", action="store_true", help="show only notes with something to change or look at"
    )
    parser.add_argument(
        "--color", "--colour", choices=CHOICES, default="auto", help="colours; auto means on a terminal"
    )
    _add_facts(parser)
    parser.set_defaults(run=run)


def _add_facts(parser: argparse.ArgumentParser) -> None:
    facts = parser.add_argument_group("facts, all optional")
    facts.add_argument("--facts", metavar="FILE.json", help="the facts as a JSON object")
    facts.add_argument("--company", help="the company's name")
    facts.add_argument("--role", help="the job")
    facts.add_argument(
        "--interviewer",
        action="append",
        default=[],
        metavar="NAME",
        help="who interviewed you; may be given again",
    )
    facts.add_argument("--interview-date", metavar="DATE", help="such as 2025-06-02")
    facts.add_argument("--promised-date", metavar="DATE", help="by when they said you would hear")
    facts.add_argument("--sending-date", metavar="DATE", help="when you mean to send it")
    facts.add_argument("--offer-deadline", metavar="DATE", help="by when another employer wants an answer")
    facts.add_argument(
        "--other-employer", action="append", default=[], metavar="NAME", help="where else you applied"
    )
    facts.add_argument(
        "--topic", action="append", default=[], metavar="WORDS", help="something that you talked about"
    )


def _jobs(text: str) -> int:
    count = int(text) if text.isdecimal() and len(text) < 4 else -1
    if count < 0:
        raise argparse.ArgumentTypeError(f"{text!r} should be a number of processes, such as 4")
    return count


def run(options: argparse.Namespace) -> int:
    """Check what the options name and print the reports; return 0, 1 for an error-level finding, 2 for an unusable draft.

    Raises :class:`UnusableInputError` when nothing can be checked at all.
    """
    unknown = sorted(set(options.ignore) - {rule.id for rule in RULES})
    if unknown:
        raise UnusableInputError(f"There is no rule “{unknown[0]}”; “fournotes rules” lists them.")
    if options.jsonl is not None:
        return answer_lines(options.jsonl, partial(_answer, ignore=tuple(options.ignore)), options.jobs)
    if not options.kind:
        raise UnusableInputError(f"Say which note it is: --kind {', '.join(NOTES)}.")
    if not options.files:
        raise UnusableInputError("Name a file with the draft, or - to read it from the standard input.")
    wish = Wish(
        _facts(options), tuple(options.ignore), options.format, wants_colour(options.color, sys.stdout)
    )
    drafts = find_drafts(options.files, options.kind)
    single = len(options.files) == 1 and drafts[0].name == options.files[0]
    # The standard input belongs to this process alone.
    jobs = 1 if len(drafts) == 1 or any(draft.name == "-" for draft in drafts) else options.jobs
    outcomes = _told(watched(in_order(partial(check_draft, wish), drafts, jobs), len(drafts)), options)
    return _finish(outcomes, options.format, single=single)


def check_draft(wish: Wish, draft: DraftFile) -> Outcome:
    """Check one draft and return what to show of it: text, a report as JSON, or results as SARIF has them."""
    try:
        report = check(read_draft(draft.name), draft.kind, wish.facts, wish.ignore)
    except UnusableInputError as problem:
        return Outcome(draft.name, problem=str(problem))
    severities = frozenset(finding.severity for finding in report.findings)
    return Outcome(draft.name, _shown(wish, draft.name, report), report.verdict, severities)


def _shown(wish: Wish, name: str, report: Report) -> Shown:
    if wish.format == "sarif":
        return sarif_results(name, report)
    if wish.format == "json":
        return {"file": name, **report_json(report)}
    return show_report(name, report, colour=wish.colour)


def _told(outcomes: Iterable[Outcome], options: argparse.Namespace) -> list[Outcome]:
    """Say at once what can be said at once, each report as it comes; return all outcomes."""
    kept = []
    for outcome in outcomes:
        if outcome.problem:
            sys.stdout.flush()
            sys.stderr.write(f"fournotes: {outcome.problem}\n")
        elif options.format == "text":
            if not options.quiet or outcome.severities & {"error", "warn"} or outcome.verdict != "ready":
                print(outcome.shown)
            outcome = Outcome(outcome.name, "", outcome.verdict, outcome.severities)  # noqa: PLW2901 # the text is told
        kept.append(outcome)
    return kept


def _finish(outcomes: list[Outcome], form: str, *, single: bool) -> int:
    problems = [outcome.problem for outcome in outcomes if outcome.problem]
    usable = [outcome for outcome in outcomes if not outcome.problem]
    if form == "sarif" and (usable or not single):
        results = [
            result for outcome in usable if isinstance(outcome.shown, list) for result in outcome.shown
        ]
        print(json.dumps(sarif_log(results, problems), indent=2, ensure_ascii=False))
    elif form == "json" and (usable or not single):
        shown = [outcome.shown for outcome in usable]
        print(json.dumps(shown[0] if single else shown, indent=2, ensure_ascii=False))
    elif form == "text" and len(outcomes) > 1:
        print(show_totals([outcome.verdict for outcome in usable], len(problems)))
    if problems:
        return 2
    return 1 if any("error" in outcome.severities for outcome in usable) else 0


def _answer(given: dict[str, object], ignore: tuple[str, ...]) -> dict[str, object]:
    text, kind = given.get("text"), given.get("kind")
    try:
        if not isinstance(text, str) or not isinstance(kind, str):
            return {"error": "A line needs “kind” and “text”, both texts."}
        return report_json(check(text, kind, facts_from_json(given.get("facts")), ignore))
    except (KindError, FactsError) as problem:
        return {"error": str(problem)}


def _facts(options: argparse.Namespace) -> Facts:
    given = {} if options.facts is None else read_object(options.facts)
    for key, value in (
        ("company", options.company),
        ("role", options.role),
        ("interviewers", options.interviewer),
        ("interview_date", options.interview_date),
        ("promised_date", options.promised_date),
        ("sending_date", options.sending_date),
        ("offer_deadline", options.offer_deadline),
        ("other_employers", options.other_employer),
        ("topics", options.topic),
    ):
        if value:
            given = {**given, key: value}
    try:
        return facts_from_json(given)
    except FactsError as problem:
        raise UnusableInputError(str(problem)) from None
