"""What must hold for any bytes at all; the fuzzer looks for bytes that break it, and the tests try what it found."""

from __future__ import annotations

import json

from fournotes.facts import Facts
from fournotes.notes import NOTES
from fournotes.report import check
from fournotes.report_json import report_json
from fournotes.wire import answer

KINDS = tuple(NOTES)


def check_any(data: bytes) -> None:
    """Checks the text in `data`: its first byte chooses the kind, its first line is the company, the interviewer and a topic.

    Raises AssertionError when a finding does not quote the draft, or when the same draft is judged otherwise.
    """
    text = data[1:].decode("utf-8", "surrogateescape")
    kind = KINDS[data[0] % len(KINDS)] if data else KINDS[0]
    name = text.split("\n", 1)[0][:40]
    facts = Facts(company=name or None, interviewers=(name,) if name else (), topics=(name,) if name else ())
    report = check(text, kind, facts)
    for finding in report.findings:
        if finding.start is None:
            assert finding.end is None
            assert finding.quote is None
        else:
            assert finding.end is not None
            assert 0 <= finding.start <= finding.end <= len(text)
            assert text[finding.start : finding.end] == finding.quote
    first = json.dumps(report_json(report, "utf-16"))
    assert first == json.dumps(report_json(check(text, kind, facts), "utf-16"))


def wire_any(data: bytes) -> None:
    """Sends `data` as a request, then as the draft of one. Raises AssertionError when no proper answer comes back."""
    request = data.decode("utf-8", "replace")
    for sent in (
        request,
        json.dumps({"do": "check", "text": request, "kind": KINDS[len(data) % len(KINDS)]}),
    ):
        reply = json.loads(answer(sent))
        assert reply.keys() == ({"ok", "reply"} if reply["ok"] else {"ok", "error"})
        if not reply["ok"]:
            assert reply["error"].endswith((".", "?", "!")), reply["error"]


PROMISES = {"check": check_any, "wire": wire_any}
