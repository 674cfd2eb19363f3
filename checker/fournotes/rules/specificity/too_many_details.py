"""Finds a thank-you that lists many things where one would do."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Rule, examples

_MANY = 4
"""Sentences with a detail, details in one sentence, or items of a list."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit once, at the first of the details that are too many."""
    details = case.details
    if len(details) < _MANY:
        return
    inside = [
        sum(1 for detail in details if sentence.start <= detail.start < sentence.end)
        for sentence in case.draft.sentences
    ]
    if sum(1 for count in inside if count) >= _MANY or max(inside, default=0) >= _MANY:
        yield Hit(details[0].start, details[-1].end)


RULE = Rule(
    id="too-many-details",
    group="specificity",
    title="Many details",
    severity="info",
    notes=("thank-you",),
    why="One thing that stayed with you is remembered. Many of them read like the minutes of the meeting.",
    instead="Keep the one detail that says most about the work, and leave the others for your next talk.",
    sources=("SEED",),
    judge=judge,
    flags=examples(
        "Dear Priya,\n\nThank you for showing me the lathe, the furnace, the crane and the canteen.\n\nBest,\nSam",
        "Dear Priya,\n\nI liked:\n- the laboratory\n- the sensors\n- the canteen\n- the greenhouse\n\nBest,\nSam",
        "Dear Priya,\n\nI liked the furnace. You showed me the crane. I enjoyed hearing about the sensors. We talked about valves. Thank you.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for telling me about the choir, the organ, the bells and the crypt.\n\nBest,\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for showing me the lathe.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for showing me the lathe and the furnace.\n\nBest,\nSam",
        "Dear Priya,\n\nI liked hearing how your orchestra tours with its own piano tuner.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for your time. I look forward to hearing from you.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you. You asked about the torn pulley; it wears on the left edge first.\n\nBest,\nSam",
        "Dear Priya,\n\nI liked:\n- the team\n- the people\n- the work\n- the company\n\nBest,\nSam",
    ),
)
