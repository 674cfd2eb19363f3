"""Looks forward."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="forward-look",
    title="Looks forward",
    phrases=(
        "(look|looking|looked) forward",
        "(hope|hoping|keen|eager|glad|happy) to hear",
        "(await|awaiting) your",
        "can not wait to hear",
    ),
    spares=(
        "bring forward",
    ),
    holds=(
        "I look forward to hearing from you.",
        "I hope to hear from you.",
    ),
    lacks=(
        "I would like to move the project forward.",
    ),
)
