"""Finds a note without thanks."""

from fournotes.rules.absent import absent
from fournotes.rules.rule import ALL, Rule, examples

RULE = Rule(
    id="no-thanks",
    group="substance",
    title="No thanks",
    severity="error",
    notes=ALL,
    why="Thanks are the reason for the first note and the good beginning of every other. They also make a reader more willing to help.",
    instead="Thank them for something they gave you: their time, the tour, an honest answer. A bare “Thanks” above your name is only a closing.",
    sources=("SEED", "GG10"),
    judge=absent("thanks", severity={"follow-up": "warn", "exception": "warn"}, question="What did they do for you that you can thank them for?"),
    flags=examples(
        "Dear Priya,\n\nI enjoyed the talk about the river sensors and look forward to hearing from you.\n\nThanks,\nSam",
        "Dear Priya,\n\nThe job interests me a lot. When we spoke, the new sensors sounded promising.\n\nKind regards,\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time yesterday. I liked the talk about sensors.\n\nBest,\nSam",
        "Dear Priya,\n\nIt was very kind of you to show me the sensors.\n\nBest,\nSam",
    ),
)
