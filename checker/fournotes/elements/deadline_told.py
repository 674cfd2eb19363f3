"""By when they want an answer."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="deadline-told",
    title="By when they want an answer",
    phrases=(
        "(by|before|until|till) ..2 ({day}|{month}|{number})",
    ),
    spares=(),
    holds=(
        "They have asked me to reply by 10 June.",
        "I must answer before Friday.",
    ),
    lacks=(
        "I will write again soon.",
    ),
)
