"""Finds a note without thanks."""

from fournotes.rules.absent import absent
from fournotes.rules.rule import ALL, Example, Rule, examples

RULE = Rule(
    id="no-thanks",
    group="substance",
    title="No thanks",
    severity="error",
    notes=ALL,
    why="Thanks are the reason for the first note and a good beginning for every other. They also make a reader more willing to help.",
    instead=(
        "Thank them for something they gave you: their time, the tour, an honest answer. “Thank you for "
        "showing me the "
        "new line yesterday.” A bare “Thanks” above your name is only a closing."
    ),
    sources=("SEED", "GG10"),
    judge=absent(
        "thanks",
        severity={"follow-up": "warn", "exception": "warn"},
        question="What did they do for you that you can thank them for?",
    ),
    flags=examples(
        "Dear Priya,\n\nI enjoyed the talk about the river sensors and look forward to hearing from "
        "you.\n\nThanks,\nSam",
        "Dear Priya,\n\nThe job interests me a lot. When we spoke, the new sensors sounded "
        "promising.\n\nKind regards,\nSam",
        "Subject: Thank you\n\nDear Priya,\n\nI liked the tour of the weir. The job interests me a "
        "lot.\n\nKind regards,\nSam",
        "Dear Priya,\n\nWould you be kind enough to send me the address of the second site? The job "
        "interests me a lot.\n\nBest,\nSam",
        Example(
            "Dear Priya,\n\nI would be grateful if you could tell me where I was weak.\n\nYours,\nSam",
            "feedback",
        ),
        Example(
            "Dear Priya,\n\nCan I send you anything else for the analyst role? I am still keen.\n\nThanks,\nSam",
            "follow-up",
        ),
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time yesterday. I liked the talk about sensors.\n\nBest,\nSam",
        "Dear Priya,\n\nIt was very kind of you to show me the sensors.\n\nBest,\nSam",
        "Dear Priya,\n\nI am obliged to you for such a patient hearing on Monday.\n\nYours faithfully,\nSam",
        "Hi Priya,\n\nCheers for having me in, the weir was something to see.\n\nSam",
        "Dear Madam,\n\nI wish to express my sincere appreciation for the audience granted "
        "me.\n\nYours,\nSam",
        "Dear Priya,\n\nYour patience with my questions meant a lot to me.\n\nBest,\nSam",
        Example(
            "Dear Priya,\n\nI acknowledge with thanks your letter of Monday. Where was I weak?\n\nYours,\nSam",
            "feedback",
        ),
    ),
)
