"""Finds a thank-you that could have been sent to any firm: nothing in it comes from this interview."""

from collections.abc import Iterator

from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import Example, Hit, Rule, examples


def judge(case: Case) -> Iterator[Hit]:
    """Hit once, nowhere in particular, when no specific detail was found."""
    if case.draft.words and not case.details:
        yield Hit(question="What did you see, hear or talk about that day that you still think of?")


_FACTS = Facts(company="Northwind", role="Analyst", interviewers=("Priya Shah",))

RULE = Rule(
    id="no-specific-detail",
    group="specificity",
    title="No specific detail",
    severity="warn",
    notes=("thank-you",),
    why="A note that could go to any firm tells them little. One thing from your talk shows that you listened, and helps them remember who you are.",
    instead="Name one thing that you saw, learned or talked about: “I keep thinking about the river sensors that drift in winter.”",
    sources=("SEED", "HRD1", "JHR1"),
    judge=judge,
    flags=examples(
        "Dear Priya,\n\nThank you for your time. I enjoyed learning more about the company, its culture and the exciting opportunity. "
        "I look forward to hearing from you.\n\nBest,\nSam",
        "Dear Priya,\n\nThanks for your time yesterday, it was nice to meet you and the team.\n\nKind regards,\nSam",
        Example(
            "Dear Priya,\n\nThank you for telling me about the analyst role at Northwind. My background in sales and my communication skills make me a "
            "great fit, and I am very excited.\n\nBest,\nSam",
            facts=_FACTS,
        ),
        "Dear Sir,\n\nI am grateful for the interview granted to me. It was a wonderful experience and I learned so much about your reputable company.\n\n"
        "Yours faithfully,\nSam",
        "Dear Priya,\n\nThank you for the interview. I left a box of pralines with pistachios for you at the gate.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for the interview. I really enjoyed hearing about [one thing that you learned].\n\nBest,\nSam",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time. I liked hearing about the river sensors.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you. Mr. Rudd showed me a better way to do it, and I would be glad to join.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for seeing me. You asked how I deal with ungrateful customers; I have thought about it since.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for the job talk. We spoke about valves.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for your time.\n\nBest,\nSam\n\nP.S. The hinge you recommended does solve the draught.",
        "Dear Priya,\n\nThank you for yesterday. Your “no email before ten” rule is one I will keep.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for seeing me. I learned that your boy and his grandmother run the shop on Sundays.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for walking me round Ward 6 during the handover. I want the job.\n\nBest,\nSam",
    ),
)
