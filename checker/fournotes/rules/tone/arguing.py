"""Finds a quarrel with the decision: asking to reconsider, disputing the reasons, cross-examining the panel."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import Rule, examples

RULE = Rule(
    id="arguing",
    group="tone",
    title="Argues with the decision",
    severity="error",
    notes=("feedback",),
    why="The decision is made, and a note that fights it closes the door to feedback now and to a post later.",
    instead="Accept it in one sentence and ask what helps you next time: “What would have made my application stronger?”",
    sources=("TJ1", "BHM1", "RB1", "AAM11"),
    judge=learnt("arguing"),
    flags=examples(
        "Could you please reconsider?",
        "The decision is hard to understand.",
        "I disagree with the decision and ask you to reconsider.",
        "On what grounds was the internal candidate preferred?",
        "The reason you gave does not hold water.",
        "You say that I lack leadership, yet I led eleven people.",
        "I wonder whether the scores might be looked at once more.",
        "I should have been given the place.",
    ),
    passes=examples(
        "I fully respect your decision.",
        "Your feedback has made me reconsider how I open a lesson.",
        "I agree that the chosen colleague has more years on site.",
        "If there were mistakes in my test, I would be glad to learn from them.",
        "I understand the reasons why I was not selected.",
        "I have no quarrel at all with the result.",
        "Was there a skill that you felt I should strengthen first?",
        "Could you say in a line what the successful person brought that I should learn?",
    ),
)
