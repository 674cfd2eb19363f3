"""Finds a thank-you or follow-up that does not look forward to an answer, the next step or talking again."""

from fournotes.rules.absent import absent
from fournotes.rules.rule import Example, Rule, examples

RULE = Rule(
    id="no-forward-look",
    group="substance",
    title="Does not look forward",
    severity="error",
    notes=("thank-you", "follow-up"),
    why="Above all, they should feel that you want to hear from them. Without it the note reads like a goodbye.",
    instead="Close with a sentence that looks ahead: “I look forward to hearing from you.” “I would be glad to talk again.”",
    sources=("SEED",),
    judge=absent(
        "forward-look",
        severity={"follow-up": "warn"},
        question="What are you looking forward to: their answer, the next step, talking again?",
    ),
    flags=examples(
        "Dear Priya,\n\nThank you for your time and for the talk about sensors.\n\nSam",
        "Dear Priya,\n\nThank you for your time. I had looked forward to the day for weeks.\n\nSam",
        "Dear Priya,\n\nThank you for the tour. I hope your daughter is better.\n\nSam",
        Example(
            "Dear Priya,\n\nThank you again for the interview. Is there anything else you need?\n\nSam",
            "follow-up",
        ),
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time. I look forward to hearing from you.\n\nSam",
        "Dear Priya,\n\nThank you for your time. I'll look out for your call.\n\nSam",
        "Dear Priya,\n\nThank you for your time. I hope we can talk again soon.\n\nSam",
        "Dear Priya,\n\nThank you for your time. I can't wait to find out what comes next!\n\nSam",
        "Dear Madam,\n\nThank you for your time. I respectfully await your kind response.\n\nSam",
        Example(
            "Hi Priya,\n\nThanks again. Anything else you need? Keen to hear how you go.\n\nSam", "follow-up"
        ),
    ),
)
