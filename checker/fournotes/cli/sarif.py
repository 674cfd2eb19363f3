"""Reports in SARIF 2.1.0, the format that code-scanning tools read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fournotes import __version__
from fournotes.report import SITE, Finding, Report
from fournotes.rules import RULES

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVEL = {"error": "error", "warn": "warning", "info": "note"}


def sarif_log(reports: Sequence[tuple[str, Report]]) -> dict[str, Any]:
    """Return the reports as one SARIF log; lines and columns count from 1, columns in code points."""
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
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
                },
                "columnKind": "unicodeCodePoints",
                "results": [
                    _result(name, report, finding) for name, report in reports for finding in report.findings
                ],
            }
        ],
    }


def _result(name: str, report: Report, finding: Finding) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": "stdin" if name == "-" else name}}
    if finding.start is not None and finding.end is not None:
        text = report.draft.text
        location["region"] = {
            **_place(text, finding.start, "start"),
            **_place(text, finding.end, "end"),
            "snippet": {"text": finding.quote},
        }
    return {
        "ruleId": finding.rule,
        "level": _LEVEL[finding.severity],
        "message": {"text": f"{finding.why} {finding.message}"},
        "locations": [{"physicalLocation": location}],
    }


def _place(text: str, offset: int, which: str) -> dict[str, int]:
    line = text.count("\n", 0, offset) + 1
    column = offset - (text.rfind("\n", 0, offset) + 1) + 1
    return {f"{which}Line": line, f"{which}Column": column}
