"""Finds a note that greets nobody."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples


def judge(case: Case) -> Iterator[Hit]:
    """Hit once when there is a body and no greeting."""
    if case.draft.words and case.draft.anatomy.greeting is None:
        yield Hit(question="Who interviewed you?")


_END = "\n\nBest,\nSam"

RULE = Rule(
    id="no-greeting",
    group="substance",
    title="No greeting",
    severity="warn",
    notes=ALL,
    why="The note is to one person. A name at the top shows it before the first word is read.",
    instead="Begin with their name: “Dear Ms. Okafor,” or, if that is how you spoke, “Hello Ada,”.",
    sources=("CAP1",),
    judge=judge,
    flags=examples(
        "Thank you for your time yesterday." + _END,
        "Subject: Analyst role\n\nI enjoyed our talk on Tuesday." + _END,
        "I write about the interview of 17 November for the DevOps role.\n\nI am still keen." + _END,
        "> Dear Sam,\n> We will write soon.\n\nThank you for that." + _END,
    ),
    passes=examples(
        "Dear Priya,\n\nThank you." + _END,
        "Hi Sandeep, thanks for showing me round." + _END,
        "Mr. Straight,\n\nThank you." + _END,
        "Good afternoon Osama,\n\nThank you." + _END,
        "Morning Janet\n\nThank you." + _END,
        "2 June 2025\n\nDear Professor de Vries, dear Dr. Osei,\n\nThank you." + _END,
        "To whom it may concern:\n\nThank you." + _END,
    ),
)
