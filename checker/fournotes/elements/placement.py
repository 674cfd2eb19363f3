"""Which interview."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="placement",
    title="Which interview",
    phrases=(
        "({weekday}|{month}|yesterday|last week)",
        "(the|your) ..4 {job}",
    ),
    spares=(),
    holds=(
        "We met on 2 June.",
        "Thank you for the talk about the analyst role.",
    ),
    lacks=(
        "I am very interested.",
    ),
)
