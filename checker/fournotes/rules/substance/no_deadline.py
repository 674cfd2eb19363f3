"""Finds an offer that is told without its deadline."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Rule, examples


def judge(case: Case) -> Iterator[Hit]:
    """Hit when another offer is told but no date by which it must be answered."""
    if case.elements["news-offer"] and not case.elements["deadline-told"]:
        yield Hit(severity="error" if case.facts.offer_deadline else "warn", question="By which day must you answer them?")


RULE = Rule(
    id="no-deadline",
    group="substance",
    title="No deadline",
    severity="error",
    notes=("exception",),
    why="They can only help you if they know how much time there is.",
    instead="Say by which day you must answer, as a plain fact: “They have asked me to reply by 10 June.”",
    sources=("SEED", "TT1", "UMICH1"),
    judge=judge,
    flags=examples("Another firm has offered me a job, but I would rather hear from you first.", kind="exception"),
    passes=examples("Another firm has offered me a job and I must answer by 10 June.", kind="exception"),
)
