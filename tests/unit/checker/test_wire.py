"""The browser's door: whatever comes in, one JSON object goes out, with a sentence when it cannot be answered."""

from __future__ import annotations

import json
from typing import Any

import pytest

from fournotes.notes import NOTES
from fournotes.rules import RULES
from fournotes.wire import answer

DRAFT = "Dear Priya,\n\nI need your answer by Friday.\n\nBest,\nSam"


def ask(**request: Any) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(answer(json.dumps(request)))
    return reply


@pytest.mark.parametrize(
    "request_text",
    [
        *(
            "",
            "[",
            "null",
            "[]",
            "7",
            '"check"',
            "{}",
            '{"do": "dance"}',
            '{"do": ["check"]}',
            '{"do": null}',
        ),
        # JSON nested without end stops the WebAssembly machine itself, before Python can refuse it.
        pytest.param("[" * 100_000, marks=pytest.mark.host),
    ],
)
def test_says_what_a_request_needs(request_text: str) -> None:
    reply = json.loads(answer(request_text))
    assert reply["ok"] is False
    assert reply["error"].endswith(".")


def test_checks_a_draft_with_the_words_it_is_about() -> None:
    reply = ask(do="check", text=DRAFT, kind="thank-you")["reply"]
    (demand,) = [finding for finding in reply["findings"] if finding["rule"] == "demand"]
    assert "answer" in DRAFT[demand["start"] : demand["end"]]
    assert demand["quote"] == DRAFT[demand["start"] : demand["end"]]
    assert reply["offsets"] == "utf-16"


def test_counts_offsets_in_utf_16_units() -> None:
    shifted = ask(do="check", text="😀 " + DRAFT, kind="thank-you")["reply"]
    plain = ask(do="check", text="xx " + DRAFT, kind="thank-you")["reply"]
    places = [
        (finding["rule"], finding["start"]) for finding in shifted["findings"] if finding["rule"] == "demand"
    ]
    assert places == [
        (finding["rule"], finding["start"]) for finding in plain["findings"] if finding["rule"] == "demand"
    ]


@pytest.mark.parametrize(
    ("request_object", "says"),
    [
        ({"do": "check"}, "must be text"),
        ({"do": "check", "text": 7}, "must be text"),
        ({"do": "check", "text": "x" * 1_000_001}, "too long"),
        ({"do": "check", "text": "x", "kind": "letter"}, "thank-you"),
        ({"do": "check", "text": "x", "kind": 7}, "thank-you"),
        ({"do": "check", "text": "x", "ignore": "demand"}, "list of rule ids"),
        ({"do": "check", "text": "x", "facts": []}, "JSON object"),
        ({"do": "check", "text": "x", "facts": {"interview_date": "2025-02-30"}}, "2025-02-30"),
        ({"do": "check", "text": "x", "facts": {"company": "x" * 300}}, "longer than"),
        ({"do": "check", "text": "x", "facts": {"interviewers": {"a": 1}}}, "list"),
    ],
)
def test_says_what_is_wrong(request_object: dict[str, Any], says: str) -> None:
    reply = ask(**request_object)
    assert reply["ok"] is False
    assert says in reply["error"]


def test_silences_a_rule_that_is_named() -> None:
    reply = ask(do="check", text=DRAFT, kind="thank-you", ignore=["demand"])["reply"]
    assert "demand" not in {finding["rule"] for finding in reply["findings"]}


def test_lists_notes_and_rules() -> None:
    notes = ask(do="notes")["reply"]["notes"]
    assert [note["id"] for note in notes] == list(NOTES)
    rules = ask(do="rules")["reply"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.id for rule in RULES]
    assert all(rule["sources"] for rule in rules)


def test_answers_dates() -> None:
    advice = ask(do="today", today="2025-06-16", interviews=["2025-06-02"], promised="2025-06-13")["reply"]
    assert advice["act"] in {"SEND", "WAIT", "DONE", "ASK"}
    assert ask(do="plan", today="2025-06-16", interviews=["2025-06-02"])["reply"]["steps"]
    assert ask(do="about")["reply"]["engine"]


@pytest.mark.host
def test_gives_the_plan_as_a_calendar_or_says_why_there_is_none() -> None:
    given = {"today": "2025-06-03", "interviews": ["2025-06-02"], "company": "Harbour Museum"}
    text = ask(do="calendar", **given)["reply"]["text"]
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert "Harbour Museum" in text
    reply = ask(do="calendar", today="2025-06-03")
    assert reply["ok"] is False
    assert reply["error"].startswith("There is no note to put in a calendar. When was your interview")
