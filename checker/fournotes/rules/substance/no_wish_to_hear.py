"""Finds an offer that is told without the wish to hear from them first."""

from collections.abc import Iterator

from fournotes.rules.absent import told
from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Rule, examples


def judge(case: Case) -> Iterator[Hit]:
    """Hit when another offer is told and nothing says that they are preferred or will be waited for."""
    if told(case, "news-offer") and not told(case, "wish-to-hear"):
        yield Hit(question="Would you rather work with them? Then how would you say so?")


RULE = Rule(
    id="no-wish-to-hear",
    group="substance",
    title="Does not say you would rather hear from them",
    severity="error",
    notes=("exception",),
    why="An offer on its own can sound like goodbye, or like pressure. The wish to hear from them first says why you are telling them.",
    instead="Say that you would like to hear from them before you decide: “Yours is the job I want, so I would be glad to hear from you before I answer.”",
    sources=("SEED",),
    judge=judge,
    flags=examples(
        "I have had an offer from another firm. I must reply by 10 June.",
        "Another clinic has offered me a post. I thought it only fair to keep you in the picture.",
        "I've been offered a job elsewhere, and they wish to hear from me soon.",
        "A rival firm has sent me a contract. I am very interested in your role too.",
        "I have received a job offer, and before I start I need boots.",
        kind="exception",
    ),
    passes=examples(
        "I have had an offer from another firm, but would like to hear from you before I decide.",
        "Another clinic has offered me a post, but your ward remains my first choice.",
        "I've been offered a job elsewhere. I would rather work with you.",
        "A rival firm has sent me a contract. I should be sorry to answer without having heard from you.",
        "I have received a job offer, and Kestrel is where I would rather be.",
        "My article has been accepted by a journal.",
        kind="exception",
    ),
)
