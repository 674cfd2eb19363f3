"""Finds a note that does not say that the writer wants the job."""

from fournotes.rules.absent import absent
from fournotes.rules.rule import Example, Rule, examples

RULE = Rule(
    id="no-interest",
    group="substance",
    title="No interest stated",
    severity="warn",
    notes=("thank-you", "follow-up", "exception"),
    why="They choose between people who can do the work. That you want to do it is a reason to choose you, and only you can say it.",
    instead="Say that you want this job, and why if you can: “I would love to work on the river model with your team.”",
    sources=("SEED", "GTN1"),
    judge=absent("interest", question="What about this job makes you want it?"),
    flags=examples(
        "Dear Priya,\n\nThank you for your time. I look forward to hearing from you.\n\nSam",
        "Dear Priya,\n\nThank you for your time. I was interested to hear that you closed the second "
        "depot.\n\nSam",
        "Dear Priya,\n\nThank you for your time. My brother is keen on trams too. I look forward to your "
        "answer.\n\nSam",
        Example(
            "Dear Priya,\n\nThank you for the interview. Is there anything else I can send?\n\nSam",
            "follow-up",
        ),
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time. I am very interested in the analyst role.\n\nSam",
        "Dear Priya,\n\nThank you for your time. I would love to work with your team.\n\nSam",
        "Hi Priya,\n\nThanks for the trial. The early shift would suit me down to the ground.\n\nSam",
        "Dear Sir,\n\nThank you for the interview. It would be an honour to serve in your school.\n\nSam",
        Example(
            "Dear Priya,\n\nAnother firm has made me an offer, but yours is my first choice.\n\nSam",
            "exception",
        ),
        Example("Hi Priya,\n\nStill keen on the driver job. Anything else you need?\n\nSam", "follow-up"),
    ),
)
