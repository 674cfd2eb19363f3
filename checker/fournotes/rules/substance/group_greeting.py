"""Finds one thank-you to several people."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Rule, examples

_GROUP = frozenset(
    "all everyone everybody both team panel committee board colleagues sirs gentlemen ladies members".split()
)
_HAIL = frozenset("dear hello hi hey".split())
_UNKNOWN = frozenset("hiring recruitment recruiting hr talent selection admissions".split())
"""Before "team" these stand for somebody whose name the writer does not know, which is another rule's matter."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit when the greeting names two people, or a group."""
    greeting = case.draft.anatomy.greeting
    if greeting is None:
        return
    words = [word for sentence in case.draft.others if sentence.part == "greeting" for word in sentence.words]
    forms = [word.form for word in words]
    hails = sum(form in _HAIL for form in forms)
    group = any(
        form in _GROUP and not (place and forms[place - 1] in _UNKNOWN)
        for place, form in enumerate(forms)
        if place
    )
    joined = "&" in case.draft.text[greeting.start : greeting.end] or any(
        form == "and" and words[place - 1].capital and words[place + 1].capital
        for place, form in enumerate(forms[1:-1], 1)
    )
    if group or joined or hails > 1:
        yield Hit(greeting.start, greeting.end, question="Could you write to each of them on their own?")


RULE = Rule(
    id="group-greeting",
    group="substance",
    title="One note to several people",
    severity="info",
    notes=("thank-you",),
    why="A note of their own, with something only they said, means more to each of them. Interviewers do compare.",
    instead="Write one short note to each person, with a different detail in each. If they were many, one to the organiser will do.",
    sources=("PRI1", "BAL1", "ISU1", "WES1"),
    judge=judge,
    flags=examples(
        "Dear Priya and Omar,\n\nThank you for your time.\n\nSam",
        "Dear all,\n\nThank you for your time.\n\nSam",
        "Dear Professor Ek, dear Dr. Osei,\n\nThank you for your time.\n\nSam",
        "Dear interview panel,\n\nThank you for your time.\n\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time.\n\nSam",
        "Dear Ms. Smith-Anderson,\n\nThank you for your time.\n\nSam",
        "Dear Hiring Team,\n\nThank you for your time.\n\nSam",
        "Dear Sir or Madam,\n\nThank you for your time.\n\nSam",
        "Dear Mr. Allman,\n\nThank you all for your time.\n\nSam",
        "Dear Priya,\n\nThank you and Omar for your time.\n\nSam",
    ),
)
