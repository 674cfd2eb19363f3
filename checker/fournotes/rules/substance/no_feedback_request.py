"""Finds a feedback note that does not ask for feedback."""

from fournotes.rules.absent import absent
from fournotes.rules.rule import Rule, examples

RULE = Rule(
    id="no-feedback-request",
    group="substance",
    title="Does not ask for feedback",
    severity="error",
    notes=("feedback",),
    why="The request is what this note is for. Few people give advice unasked, and many do when they are asked kindly.",
    instead="Ask for one or two things you can use: “If you have a moment, I would be grateful for any feedback on my interview.”",
    sources=("SEED",),
    judge=absent("feedback-request", question="What would you most like to know about your interview?"),
    flags=examples(
        "Dear Priya,\n\nThank you for your time. I enjoyed the interview.\n\nSam",
        "Dear Priya,\n\nThank you for the feedback you gave me on the day. I enjoyed the interview.\n\nSam",
        "Dear Priya,\n\nThank you for letting me know. I know that I answered the last question "
        "badly.\n\nSam",
        "Dear Priya,\n\nThank you for your time. Please keep my CV on file for the future.\n\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time. Could you give me some feedback?\n\nSam",
        "Dear Priya,\n\nThank you. May I ask where I fell short?\n\nSam",
        "Dear Priya,\n\nThank you. What should I work on before I apply again?\n\nSam",
        "Dear Sir,\n\nThank you. Kindly tell me my shortcomings so that I may improve.\n\nSam",
        "Dear Priya,\n\nThank you. Any pointers, however blunt, would be welcome.\n\nSam",
        "Hi Priya,\n\nThanks for the call. Was it the Excel test?\n\nSam",
    ),
)
