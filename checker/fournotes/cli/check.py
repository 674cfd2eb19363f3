"""`fournotes check`: what a draft still needs, for people, for programs and for code-scanning tools."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from fournotes.cli.excerpt import show_report
from fournotes.cli.files import UnusableInputError, answer_lines, read_object
from fournotes.cli.sarif import sarif_log
from fournotes.facts import Facts, FactsError, facts_from_json
from fournotes.notes import NOTES
from fournotes.report import KindError, Report, check
from fournotes.report_json import report_json
from fournotes.rules import RULES

LONGEST = 4_000_000
"""Bytes of a file that are read; a note has a few hundred words."""

_EXAMPLES = """\
examples:
  fournotes check --kind thank-you note.txt
      check a file
  fournotes check --kind follow-up --company Northwind --interviewer "Priya Shah" -
      check what is typed or piped in, with two facts
  fournotes check --kind exception --facts facts.json --format json note.txt
      the whole report as JSON
  fournotes check --jsonl drafts.jsonl
      many drafts: one {"id", "kind", "facts", "text"} a line in, one {"id", …report} a line out

exit codes: 0 nothing is likely to hurt you, 1 at least one error, 2 the input cannot be used
"""


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
        "files", nargs="*", metavar="FILE", help="drafts as text files, or - for the standard input"
    )
    parser.add_argument("--kind", choices=tuple(NOTES), help="which note it is")
    parser.add_argument(
        "--format", choices=("text", "json", "sarif"), default="text", help="how to report (text)"
    )
    parser.add_argument(
        "--jsonl", metavar="FILE", help="check many drafts, one JSON object a line; - for the standard input"
    )
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="RULE", help="silence a rule; may be given again"
    )
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
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check what the options name and print the reports; return 0, or 1 when a draft has an error-level finding.

    Raises :class:`UnusableInputError` for input that cannot be used.
    """
    unknown = sorted(set(options.ignore) - {rule.id for rule in RULES})
    if unknown:
        raise UnusableInputError(f"There is no rule “{unknown[0]}”; “fournotes rules” lists them.")
    if options.jsonl is not None:
        return _run_lines(options)
    if not options.kind:
        raise UnusableInputError(f"Say which note it is: --kind {', '.join(NOTES)}.")
    if not options.files:
        raise UnusableInputError("Name a file with the draft, or - to read it from the standard input.")
    facts = _facts(options)
    reports: list[tuple[str, Report]] = []
    for name in options.files:
        text = _text(name)
        if not text.strip():
            raise UnusableInputError(f"{_shown(name)} is empty; write or paste the draft first.")
        reports.append((name, check(text, options.kind, facts, options.ignore)))
    if options.format == "sarif":
        print(json.dumps(sarif_log(reports), indent=2, ensure_ascii=False))
    elif options.format == "json":
        shown = [report_json(report) for _, report in reports]
        print(json.dumps(shown[0] if len(shown) == 1 else shown, indent=2, ensure_ascii=False))
    else:
        for name, report in reports:
            print(show_report(name, report, colour=sys.stdout.isatty()))
    return (
        1 if any(finding.severity == "error" for _, report in reports for finding in report.findings) else 0
    )


def _run_lines(options: argparse.Namespace) -> int:
    worst = 0

    def answer(given: dict[str, object]) -> dict[str, object]:
        nonlocal worst
        text, kind = given.get("text"), given.get("kind")
        try:
            if not isinstance(text, str) or not isinstance(kind, str):
                return {"error": "A line needs “kind” and “text”, both texts."}
            report = check(text, kind, facts_from_json(given.get("facts")), options.ignore)
        except (KindError, FactsError) as problem:
            return {"error": str(problem)}
        if any(finding.severity == "error" for finding in report.findings):
            worst = 1
        return report_json(report)

    return answer_lines(options.jsonl, answer) or worst


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


def _text(name: str) -> str:
    if name == "-":
        return sys.stdin.buffer.read(LONGEST + 1).decode("utf-8", "replace")
    path = Path(name)
    try:
        if path.is_dir():
            raise UnusableInputError(f"{_shown(name)} is a folder; name the file that holds the draft.")
        with path.open("rb") as file:
            raw = file.read(LONGEST + 1)
    except FileNotFoundError:
        raise UnusableInputError(f"There is no file {_shown(name)}; check the name and the folder.") from None
    except OSError as problem:
        raise UnusableInputError(f"{_shown(name)} cannot be read: {problem.strerror}.") from None
    if len(raw) > LONGEST:
        raise UnusableInputError(f"{_shown(name)} is too long; a note has a few hundred words.")
    if b"\x00" in raw:
        raise UnusableInputError(f"{_shown(name)} is not text; save the draft as plain text first.")
    return raw.decode("utf-8-sig", "replace")


def _shown(name: str) -> str:
    return "The standard input" if name == "-" else f"“{name}”"
