"""News of another employer's offer, in whatever words."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="news-offer",
    title="Another offer",
    holds=(
        "Another firm has offered me a job.",
        "I have received an offer.",
        "A rival bakery would like me to start with them in May.",
        "On Friday a contract from a different clinic landed in my inbox.",
        "The hospital across town has said yes to me.",
        "I've been appointed by another school, but I have not signed.",
        "My current employer has made me a counter-offer to stay.",
    ),
    lacks=(
        "I offer my help.",
        "Another company has invited me to a second interview.",
        "Should a different employer make me an offer, I will let you know.",
        "We made an offer on a house near the depot.",
        "I'm expecting an offer from another firm next week.",
        "The other firm has said no.",
        "The course offers modules in ethics.",
    ),
)
