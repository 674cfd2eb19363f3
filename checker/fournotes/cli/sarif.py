"""Reports in SARIF 2.1.0, the format that code-scanning tools read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from fournotes import __version__
from fournotes.cli.excerpt import line_and_column
from fournotes.report import SITE, Finding, Report
from fournotes.rules import RULES

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVEL = {"error": "error", "warn": "warning", "info": "note"}
_INDEX = {rule.id: place for place, rule in enumerate(RULES)}


def sarif_log(results: Sequence[dict[str, Any]], problems: Sequence[str] = ()) -> dict[str, Any]:
    """Return a SARIF log of the results; ``problems`` are sentences about drafts that could not be read."""
    notices = [{"level": "error", "message": {"text": problem}} for problem in problems]
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": _driver()},
                "invocations": [{"executionSuccessful": not problems, "toolExecutionNotifications": notices}],
                "columnKind": "unicodeCodePoints",
                "results": list(results),
            }
        ],
    }


def _driver() -> dict[str, Any]:
    return {
        "name": "Four Notes",
        "semanticVersion": __version__,
        "informationUri": SITE,
        "rules": [
            {
                "id": rule.id,
                "shortDescription": {"text": rule.title},
                "fullDescription": {"text": rule.why},
                "help": {"text": rule.instead},
                "helpUri": f"{SITE}rules/{rule.id}/",
                "defaultConfiguration": {"level": _LEVEL[rule.severity]},
            }
            for rule in RULES
        ],
    }


def sarif_results(name: str, report: Report) -> list[dict[str, Any]]:
    """Return the findings of one draft as SARIF results; lines and columns count from 1, columns in code points."""
    return [_result(_address(name), report, finding) for finding in report.findings]


def _result(address: str, report: Report, finding: Finding) -> dict[str, Any]:
    artifact = {"uri": address}
    location: dict[str, Any] = {"artifactLocation": artifact}
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": _INDEX[finding.rule],
        "level": _LEVEL[finding.severity],
        "message": {"text": " ".join(words for words in (finding.why, finding.message) if words)},
        "locations": [{"physicalLocation": location}],
    }
    if finding.start is not None and finding.end is not None:
        region = _region(report.draft.text, finding.start, finding.end)
        location["region"] = {**region, "snippet": {"text": finding.quote}}
        if finding.fix is not None:
            change = {"deletedRegion": region, "insertedContent": {"text": finding.fix.replacement}}
            result["fixes"] = [
                {
                    "description": {"text": finding.fix.label},
                    "artifactChanges": [{"artifactLocation": artifact, "replacements": [change]}],
                }
            ]
    return result


def _region(text: str, start: int, end: int) -> dict[str, int]:
    first, last = line_and_column(text, start), line_and_column(text, end)
    return {"startLine": first[0], "startColumn": first[1], "endLine": last[0], "endColumn": last[1]}


def _address(name: str) -> str:
    """Return the file as a URI: relative as it was given, so that a code host finds it in the repository."""
    if name == "-":
        return "stdin"
    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
