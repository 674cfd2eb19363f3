"""Feedback asked for the sake of doing better: next time, elsewhere, as a professional."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="feedback-for-the-future",
    title="For the future",
    holds=(
        "Any feedback would help me do better next time.",
        "I ask so that I can improve.",
        "I intend to apply again in the spring and would like to be readier.",
        "Your comments would show me what to work on.",
        "I want to learn from this.",
        "It would help me prepare for other interviews.",
    ),
    lacks=(
        "Could you give me some feedback?",
        "Please tell me the reasons, for my records.",
        "Kindly keep my CV on file for the future.",
        "Why was I not chosen?",
        "Next time I am in Leeds I'll visit the cathedral.",
        "You told us how the clinic wants to grow.",
        "The mistakes in the stock list were corrected.",
        "I look forward to the next step.",
    ),
)
