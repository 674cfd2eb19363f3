"""Finds a subject that does not fit on a phone."""

import re
from collections.abc import Iterator

from fournotes.draft.folding import folded
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples

MOST_WORDS = 8
MOST_CHARACTERS = 60
_REPLY = re.compile(r"(?:(?:re|fw|fwd|aw|wg|sv|tr)\s*:\s*)+", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:['’./&-][^\W_]+)*")


def judge(case: Case) -> Iterator[Hit]:
    """Hit a subject over 8 words or 60 characters; "Re:" does not count, and the job's title counts as one word."""
    subject = case.draft.anatomy.subject
    if subject is None:
        return
    text = subject.of(case.draft.text)
    text = _REPLY.sub("", text, count=1)
    role = case.facts.role
    if role and (place := folded(text).find(folded(role))) >= 0 and len(folded(text)) == len(text):
        text = f"{text[:place]}job{text[place + len(role) :]}"
    if len(_WORD.findall(text)) > MOST_WORDS or len(text) > MOST_CHARACTERS:
        yield Hit(subject.start, subject.end)


def _mail(subject: str) -> str:
    return f"Subject: {subject}\n\nDear Priya,\n\nThank you for your time.\n\nBest,\nSam"


RULE = Rule(
    id="long-subject",
    group="length",
    title="Long subject",
    severity="warn",
    notes=ALL,
    why="A phone shows about forty characters of a subject. The end of a long one is never seen.",
    instead="Keep the job and the occasion: “Analyst role, thank you”.",
    sources=("B1", "AC1"),
    judge=judge,
    flags=examples(
        _mail("Following up again on my interview for the analyst position last week"),
        _mail("Thank you and a request for feedback on my interview with you"),
        _mail("Enquiry regarding the status of the recruitment procedure, Northwind"),
        _mail("Re: Thank you so much for the very kind interview on Tuesday morning"),
    ),
    passes=(
        *examples(
            _mail("Analyst role, thank you"),
            _mail("Re: Re: Fwd: Quantity surveyor interview, 27 October"),
            _mail("Thank you for yesterday"),
            "Dear Priya,\n\nThank you.\n\nBest,\nSam",
            _mail(""),
        ),
        Example(
            _mail("Deputy Head of Early Years and Special Educational Needs: thank you"),
            facts=Facts(role="Deputy Head of Early Years and Special Educational Needs"),
        ),
    ),
)
