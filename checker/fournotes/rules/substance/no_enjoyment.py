"""Finds a feedback note that does not say that the interview was enjoyed."""

from fournotes.rules.absent import absent
from fournotes.rules.rule import Rule, examples

RULE = Rule(
    id="no-enjoyment",
    group="substance",
    title="Does not say you enjoyed it",
    severity="warn",
    notes=("feedback",),
    why="A kind word about the interview shows that the no has not soured it. People gladly help somebody who liked meeting them.",
    instead="Say what you liked about the interview: “I enjoyed our talk, above all the walk through the greenhouse.”",
    sources=("SEED",),
    judge=absent("enjoyment", question="Which part of the interview did you enjoy?"),
    flags=examples(
        "Dear Priya,\n\nThank you for your time. Could you give me feedback so I can improve?\n\nSam",
        "Dear Priya,\n\nThank you for letting me know. I shall enjoy the bank holiday. Where was I "
        "weak?\n\nSam",
        "Dear Priya,\n\nThank you. I hope that you enjoyed the interview too. Any advice for next "
        "time?\n\nSam",
        "Dear Priya,\n\nThank you. What should I work on?\n\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you. I enjoyed the interview. Could you give me feedback so I can "
        "improve?\n\nSam",
        "Dear Priya,\n\nThank you. It was a pleasure to meet you all. Any advice for next time?\n\nSam",
        "Dear Priya,\n\nThank you. I had a great time with the crew. What should I work on?\n\nSam",
        "Dear Priya,\n\nThank you. I felt at home with you from the first minute. Where was I weak?\n\nSam",
        "Dear Priya,\n\nThank you. The two hours flew by. What should I learn?\n\nSam",
        "Dear Priya,\n\nThank you for a delightful hour. What should I learn?\n\nSam",
    ),
)
