"""For the future."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="feedback-for-the-future",
    title="For the future",
    phrases=(
        "(next time|in future|in the future|future interviews|for the future|another time)",
        "(improve|do better|work on|learn from)",
    ),
    spares=(),
    holds=(
        "Any feedback would help me do better next time.",
        "What should I improve?",
    ),
    lacks=(
        "Why was I not chosen?",
    ),
)
