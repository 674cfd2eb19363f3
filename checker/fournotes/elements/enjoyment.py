"""Enjoyed it."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="enjoyment",
    title="Enjoyed it",
    phrases=(
        "(enjoyed|enjoy)",
        "(pleasure|delight|joy) to (meet|talk|speak)",
        "(liked|loved) (meeting|talking|hearing|the|our)",
    ),
    spares=(),
    holds=(
        "I enjoyed our interview.",
        "It was a pleasure to meet you.",
    ),
    lacks=(
        "I would enjoy working there.",
    ),
)
