"""Holds one request of each kind, so that the build sees which modules an answer needs."""

import json
from typing import Any

DRAFT = """Subject: Thank you

Dear Ms. Okafor,

Thank you for taking the time to speak with me on Monday about the analyst role at Meridian. I just wanted to
touch base \N{EM DASH} your point about moving the reports to dbt stayed with me, and I would be glad to send the outline
we discussed. Could you tell me by 16 June 2025 when you expect to decide?

Best regards,
Sam Lee \N{GRINNING FACE}
"""

FACTS: dict[str, Any] = {
    "company": "Meridian",
    "role": "analyst",
    "interviewers": ["Ada Okafor"],
    "interview_date": "2025-06-02",
    "promised_date": "2025-06-16",
    "sending_date": "2025-06-03",
    "offer_deadline": "2025-06-20",
    "other_employers": ["Northwind"],
    "topics": ["dbt"],
}

SITUATION: dict[str, Any] = {
    "today": "2025-06-03",
    "interviews": ["2025-06-02"],
    "promised": "2025-06-16",
    "changes": [],
    "sent": [],
    "outcome": None,
    "went_well": "yes",
}

# Every one of these must be answered with ok: true.
QUESTIONS: list[dict[str, Any]] = [
    {"do": "about"},
    {"do": "notes"},
    {"do": "rules"},
    *(
        {"do": "check", "text": DRAFT, "kind": kind, "facts": FACTS, "ignore": []}
        for kind in ("thank-you", "follow-up", "exception", "feedback")
    ),
    {"do": "check", "text": "", "kind": "thank-you", "facts": {}, "ignore": []},
    {"do": "today", **SITUATION},
    {"do": "today", **SITUATION, "outcome": {"kind": "rejected", "on": "2025-06-20"}, "today": "2025-06-21"},
    {"do": "plan", **SITUATION},
]

# Every one of these must be answered with ok: false and one sentence.
MISTAKES: list[dict[str, Any]] = [
    {"do": "dance"},
    {"do": "check", "text": "Hello", "kind": "telegram"},
]

CALENDAR: dict[str, Any] = {"do": "calendar", **SITUATION}


def ask(request: dict[str, Any]) -> dict[str, Any]:
    """Sends one request through the engine's door and returns the decoded answer."""
    from fournotes.wire import answer

    reply = json.loads(answer(json.dumps(request)))
    assert isinstance(reply, dict)
    return reply
