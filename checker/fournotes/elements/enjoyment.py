"""Pleasure in this interview or visit: the writer enjoyed it, in whatever words."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="enjoyment",
    title="Enjoyed it",
    holds=(
        "I enjoyed our interview.",
        "It was a pleasure to meet you.",
        "I had a great time with your mechanics.",
        "The two hours flew by.",
        "I felt at home with you from the first minute.",
        "Meeting the team was a delight.",
        "It was pleasant for me to speak with you.",
    ),
    lacks=(
        "I would enjoy working there.",
        "I hope that you enjoyed the interview too.",
        "It would be a pleasure to work with you.",
        "My students enjoyed the trip.",
        "I enjoyed none of it, to be frank.",
        "The interview lasted fifty minutes.",
        "I enjoy working with children.",
    ),
)
