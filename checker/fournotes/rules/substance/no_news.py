"""Finds an exception without the change that justifies writing early."""

from fournotes.rules.absent import absent
from fournotes.rules.rule import Rule, examples

RULE = Rule(
    id="no-news",
    group="substance",
    title="No news",
    severity="error",
    notes=("exception",),
    why="Before the date they gave you, only real news is a reason to write: another offer, or a piece of work that has been accepted.",
    instead=(
        "Say what has changed: “Another firm has offered me a job.” “My article has been accepted.” Work "
        "that is planned or "
        "sent in is not news yet; if nothing has changed, the best note today is none."
    ),
    sources=("SEED", "CHR1"),
    judge=absent("news", question="What has changed since your interview?"),
    flags=examples(
        "Dear Priya,\n\nThank you again. I am still very interested in the role.\n\nSam",
        "Dear Priya,\n\nThank you again. Since we met I have submitted a paper to a journal.\n\nSam",
        "Dear Priya,\n\nThank you again. Another firm has invited me to an interview next week.\n\nSam",
        "Dear Priya,\n\nThank you again. I hope to pass the exam in June.\n\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you again. Another firm has offered me a job.\n\nSam",
        "Dear Priya,\n\nThank you again. My article has been accepted.\n\nSam",
        "Dear Priya,\n\nThank you again. I passed the exam on Monday.\n\nSam",
        "Dear Priya,\n\nThank you again. The council has granted my licence.\n\nSam",
        "Dear Priya,\n\nThank you again. A contract from another clinic landed in my inbox this "
        "morning.\n\nSam",
        "Dear Priya,\n\nThank you again. I have been promoted to shift leader.\n\nSam",
    ),
)
