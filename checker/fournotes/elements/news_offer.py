"""Another offer."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="news-offer",
    title="Another offer",
    phrases=(
        "(offered|offer|offers) ..3",
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
