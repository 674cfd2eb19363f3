"""Wish to hear first."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="wish-to-hear",
    title="Wish to hear first",
    phrases=(
        "before (i|making|deciding|giving|answering|replying)",
        "(prefer|rather) ..4 (you|your)",
        "first choice",
    ),
    spares=(),
    holds=(
        "I would like to hear from you before I decide.",
        "I would rather work with you.",
    ),
    lacks=(
        "I will accept their offer.",
    ),
)
