"""Another offer."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="news-offer",
    title="Another offer",
    phrases=(
        "(an|another) offer",
    ),
    spares=(
        "offer (you|my help)",
    ),
    holds=(
        "Another firm has offered me a job.",
        "I have received an offer.",
    ),
    lacks=(
        "I offer my help.",
    ),
)
