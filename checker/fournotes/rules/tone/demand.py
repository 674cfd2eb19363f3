"""Finds a demand for an answer, a date or speed."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Example, Rule, examples

RULE = Rule(
    id="demand",
    group="tone",
    title="Demands an answer",
    severity="error",
    notes=ALL,
    why="A date or a demand from you turns a friendly note into pressure. They may be waiting for someone else’s answer themselves.",
    instead="Leave the timing to them: ask whether they know roughly when they will decide, or offer something that would help "
    "them: “Is there anything else that would be useful to you?”",
    sources=("SEED", "GQI1", "GTN1"),
    judge=learnt("demand"),
    flags=examples(
        "I need an answer by Friday.",
        "Please let me know your decision by Friday.",
        Example("Kindly revert with the result at the earliest.", "follow-up"),
        Example("You will have to make up your mind before the bank holiday.", "exception"),
        Example("I expect a written explanation, point by point.", "feedback"),
        Example("Awaiting your immediate response.", "follow-up"),
    ),
    passes=examples(
        Example("They have asked me to reply by 10 June.", "exception"),
        Example("I must give them my answer by Friday.", "exception"),
        "Please let me know if anything else would be useful.",
        Example("Could you tell me roughly what the next steps look like?", "follow-up"),
        Example(
            "You mentioned that the board hoped to decide by the 13th; is that still the plan?", "follow-up"
        ),
        Example("There is no hurry on my side at all.", "follow-up"),
        Example(
            "The ward demands quick answers under pressure, and that is the part of nursing I enjoy.",
            "thank-you",
        ),
        Example("Thank you for letting me know so quickly.", "feedback"),
        Example("I can call you this afternoon if that is easier than writing.", "follow-up"),
    ),
)
