"""Finds a demand for an answer, a date or speed."""

from fournotes.rules.rule import ALL, Rule, examples
from fournotes.rules.said import said

RULE = Rule(
    id="demand",
    group="tone",
    title="Demands an answer",
    severity="error",
    notes=ALL,
    why="A date or a demand from you turns a friendly note into pressure. They may be waiting for someone else’s answer themselves.",
    instead="Leave the timing to them and offer something instead: is there anything else that would be useful to them?",
    sources=("SEED", "GQI1", "GTN1"),
    judge=said("demand"),
    phrases=(
        "asap",
        "as soon as possible",
        "i (need|require|demand|expect) [an|the|your] ..1 {answer}",
        "(please|kindly) (respond|reply|answer) ..2 by ..2 ({day}|{month}|{number})",
        "please let me know ..3 by ..2 {weekday}",
    ),
    flags=examples("I need an answer by Friday.", "Please let me know your decision by Friday."),
    passes=examples("They have asked me to reply by 10 June.", "Please let me know if anything else would be useful."),
)
