"""Finds feedback that is not asked for the sake of doing better."""

from collections.abc import Iterator

from fournotes.rules.absent import told
from fournotes.rules.case import Case
from fournotes.rules.rule import Hit, Rule, examples


def judge(case: Case) -> Iterator[Hit]:
    """Hit when feedback is asked for and nothing in the note says what it is for."""
    asked = told(case, "feedback-request")
    if asked and not told(case, "feedback-for-the-future"):
        first = asked[0]
        yield Hit(first.start, first.end, question="What would you use their advice for?")


RULE = Rule(
    id="feedback-not-forward-looking",
    group="substance",
    title="Feedback without a purpose",
    severity="warn",
    notes=("feedback",),
    why="A request that looks back can sound like a complaint. One that looks ahead is easy to answer, because it asks for help.",
    instead="Say what the advice is for: “… so that I can do better in future interviews.”",
    sources=("SEED", "HC1", "CTL1"),
    judge=judge,
    flags=examples(
        "Dear Priya,\n\nThank you. I enjoyed the interview. Could you give me feedback?\n\nSam",
        "Dear Priya,\n\nThank you. Why was I not chosen?\n\nSam",
        "Dear Priya,\n\nThank you. Please send me the reasons in writing, for my records.\n\nSam",
        "Dear Priya,\n\nThank you. I would be glad of any comments on my test. Please keep my CV on file "
        "for the future.\n\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you. Could you give me feedback, so that I can do better next time?\n\nSam",
        "Dear Priya,\n\nThank you. What should I improve before I apply again?\n\nSam",
        "Dear Priya,\n\nThank you. Where was I weak? I want to learn from this.\n\nSam",
        "Dear Priya,\n\nThank you. Any advice would help me prepare for other interviews.\n\nSam",
        "Dear Priya,\n\nThank you. Which skills should I work on?\n\nSam",
        "Dear Priya,\n\nThank you for your time. I enjoyed the interview.\n\nSam",
    ),
)
