"""Finds a follow-up that does not ask whether anything else would be useful."""

from fournotes.rules.absent import absent
from fournotes.rules.rule import Rule, examples

RULE = Rule(
    id="no-offer-of-help",
    group="substance",
    title="Does not offer anything",
    severity="error",
    notes=("follow-up",),
    why="A question that helps them decide is the polite way to be remembered. It gives them a reason to answer you.",
    instead="Ask what would help them: “Is there anything else that I could send you, such as a reference or a sample of my work?”",
    sources=("SEED", "PRI1", "HLS1", "BU1"),
    judge=absent(
        "offer-of-help", question="What could you offer them: a reference, a sample of your work, an answer?"
    ),
    flags=examples(
        "Dear Priya,\n\nThank you again. I am still interested and look forward to hearing from you.\n\nSam",
        "Dear Priya,\n\nThank you again. Could you help me with the parking form? I am still keen.\n\nSam",
        "Dear Priya,\n\nThank you again. Please let me know whether I am still in the running.\n\nSam",
        "Dear Priya,\n\nThank you again. It was useful to see the dock. I am still very interested.\n\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you again. Is there anything else you need?\n\nSam",
        "Dear Priya,\n\nThank you again. I can send more samples if that would help.\n\nSam",
        "Dear Priya,\n\nThank you again. Would a copy of my certificate be of use to you?\n\nSam",
        "Hi Priya,\n\nThanks again. If you need another reference, say the word.\n\nSam",
        "Dear Madam,\n\nThank you again. I remain at your disposal for any further information.\n\nSam",
        "Dear Priya,\n\nThank you again. May I bring the plans round?\n\nSam",
    ),
)
