"""Finds a subject in capitals, or one that is marked urgent."""

import re
from collections.abc import Iterator

from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples

_LOUD = re.compile(
    r"^\W*(?:very |most )?(?:urgent|asap|important|action (?:required|needed)|response (?:needed|required)|please (?:read|reply|respond)|"
    r"time[- ]sensitive|high priority|attention)\b(?=\W*(?:$|[-–—:!|,(\[]|please\b|read\b|response\b|reply\b))"
    r"|\b(?:response needed|reply needed|please read|please reply|action required|asap)\b|!{2,}|[\[(](?:urgent|important)[\])]"
    r"|[-–—:!|,]\s*urgent\W*$"
)
_WORD = re.compile(r"[^\W\d_]+")
FEWEST = 2
"""Long words in capitals that are a raised voice."""
LONG = 4
"""Letters. Shorter words in capitals are acronyms as often as not."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit a subject with two or more long words that is all in capitals, or that asks for urgency."""
    subject = case.draft.anatomy.subject
    if subject is None:
        return
    text = subject.of(case.draft.text)
    plain = _without(text, case.facts.role or "")
    # The role alone may have been copied in capitals.
    loud = _is_loud(text) and bool(_long_words(plain))
    if loud or _LOUD.search(plain.lower()):
        yield Hit(subject.start, subject.end)


def _is_loud(text: str) -> bool:
    """Tell whether two or more long words are all in capitals."""
    words = _long_words(text)
    return len(words) >= FEWEST and all(word.isupper() for word in words)


def _long_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if len(word) >= LONG]


def _without(text: str, role: str) -> str:
    """Return a subject without the name of the role, which may be "Urgent Care Nurse" or "QA"."""
    if not role or role.lower() not in text.lower():
        return text
    return re.sub(re.escape(role), "", text, flags=re.IGNORECASE)


def _mail(subject: str) -> str:
    return f"Subject: {subject}\n\nDear Priya,\n\nThank you for your time.\n\nBest,\nSam"


RULE = Rule(
    id="shouting-subject",
    group="length",
    title="Loud subject",
    severity="warn",
    notes=ALL,
    why="Capitals and “urgent” sound like an alarm. In a study of 300,000 subjects, those in capitals were answered far less often.",
    instead="Say calmly what it is about: “Analyst interview, 2 June”.",
    sources=("B2",),
    judge=judge,
    flags=examples(
        _mail("URGENT PLEASE READ"),
        _mail("THANK YOU FOR THE INTERVIEW"),
        _mail("Urgent: offer in hand"),
        _mail("Response needed - analyst role"),
        _mail("Analyst interview - URGENT"),
    ),
    passes=(
        *examples(
            _mail("Analyst interview, 2 June"),
            _mail("QA and UX roles at NHS HQ"),
            _mail("Thank you from the NASA visitor"),
            _mail("Urgent care nurse interview"),
            _mail("ICU staff nurse"),
            "Dear Priya,\n\nURGENT PLEASE READ\n\nBest,\nSam",
        ),
        Example(_mail("Urgent Care Nurse: thank you"), facts=Facts(role="Urgent Care Nurse")),
        Example(_mail("URGENT CARE NURSE (URGENT CARE NURSE)"), facts=Facts(role="Urgent Care Nurse")),
    ),
)
