"""Finds a condition with a consequence: answer by then, or I am gone."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Example, Rule, examples

RULE = Rule(
    id="ultimatum",
    group="tone",
    title="Sets an ultimatum",
    severity="error",
    notes=ALL,
    why="A condition with a consequence asks them to choose under pressure, and many employers answer pressure with a no.",
    instead="Give the date as a plain fact and say what you would like: “They have asked me to reply by 10 June, and I would "
    "very much like to hear from you before I decide.”",
    sources=("CTL2", "RN1"),
    judge=learnt("ultimatum"),
    flags=examples(
        Example("If I do not hear from you by Friday, I will take the other job.", "exception"),
        Example("Please decide before the weekend, otherwise I shall withdraw my application.", "follow-up"),
        Example("This is your last chance to hire me.", "follow-up"),
        Example("Without an answer by the 20th I am afraid I will have to look elsewhere.", "follow-up"),
        Example("Either I have your contract by Monday or I sign with the other clinic.", "exception"),
        Example(
            "Should no feedback reach me this month, I will not be applying to your firm again.", "feedback"
        ),
    ),
    passes=examples(
        Example(
            "They have asked me to reply by 10 June, and I would like to hear from you before I decide.",
            "exception",
        ),
        Example("If your date cannot move, I understand completely.", "exception"),
        Example("Their offer stays open until the 12th.", "exception"),
        Example("If I can be of help in any other way, I will gladly come in again.", "follow-up"),
        Example("Unless you would like more samples, I will leave the portfolio as it stands.", "follow-up"),
        Example(
            (
                "If the position has been filled, I would be grateful to know, and I wish your new "
                "colleague well."
            ),
            "follow-up",
        ),
        Example("You said, “Either we fix it by four or we bin it,” and that won me over.", "thank-you"),
        Example("After Friday I will be in Galway, but my phone comes with me.", "follow-up"),
    ),
)
