"""Offer of help."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="offer-of-help",
    title="Offer of help",
    phrases=(
        "anything (else|further|more)",
        "any (other|further|more) (information|documents|details|material)",
        "(can|could|may|should|shall) i (send|provide|supply|bring|give)",
        "happy to (send|provide|supply|bring)",
    ),
    spares=(),
    holds=(
        "Is there anything else I could send?",
        "May I send you more examples?",
    ),
    lacks=(
        "Please send me anything else you have.",
    ),
)
