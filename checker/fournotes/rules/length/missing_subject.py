"""Finds a subject line with nothing in it."""

import re
from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples

_WORD = re.compile(r"[^\W_]+")
_REPLY = frozenset("re fw fwd aw sv".split())
_NOTHING: tuple[list[str], ...] = ([], ["none"], ["no", "subject"], ["without", "subject"])


def judge(case: Case) -> Iterator[Hit]:
    """Hit a subject line that is there and says nothing; a draft without any is only the body, which is fine."""
    subject = case.draft.anatomy.subject
    if subject is None:
        return
    words = _WORD.findall(subject.of(case.draft.text).lower())
    while words and words[0] in _REPLY:
        del words[0]
    if words in _NOTHING:
        yield Hit()


_BODY = "\n\nDear Priya,\n\nThank you for your time.\n\nBest,\nSam"

RULE = Rule(
    id="missing-subject",
    group="length",
    title="Empty subject",
    severity="error",
    notes=ALL,
    why="Mail without a subject looks like a mistake and is easily lost; in a vendor study it was hardly ever answered.",
    instead="Name the job and what it is about, in a few words: “Analyst interview, 2 June”.",
    sources=("B1",),
    judge=judge,
    flags=examples(
        "Subject:" + _BODY,
        "Subject: " + _BODY,
        "To: priya@example.org\nSubject:\n" + _BODY,
        "subject: -" + _BODY,
        "Subject: Re:" + _BODY,
        "Subject: (no subject)" + _BODY,
    ),
    passes=examples(
        "Subject: Thank you" + _BODY,
        "Subject: Re: Analyst role" + _BODY,
        _BODY.strip(),
        "SUBJECT: 2 June" + _BODY,
        "Thank you. The subject: sensors." + _BODY,
        _BODY.strip() + "\n\n-----Original Message-----\nFrom: Priya\nSubject:\n\nHello",
    ),
)
