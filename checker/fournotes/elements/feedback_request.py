"""Asks for feedback."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="feedback-request",
    title="Asks for feedback",
    phrases=(
        "(feedback|advice|pointers|suggestions|tips|comments|criticism|hints)",
        "what i (could|can|should|might) (do|have done|improve|work on)",
    ),
    spares=(),
    holds=(
        "Could you give me some feedback?",
        "Any advice would help.",
    ),
    lacks=(
        "You said that I answered well.",
    ),
)
