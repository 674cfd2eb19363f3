"""An offer of help: asks whether anything else would be useful to them, or offers it."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="offer-of-help",
    title="Offer of help",
    holds=(
        "Is there anything else I could send?",
        "May I send you more examples of my work?",
        "If a third reference would help, just say the word.",
        "I am at your disposal for any further questions.",
        "Would a sample of my translations be useful to you?",
        "Should the panel want to see my certificates, I'll bring them over.",
        "I'm happy to come in for a trial day if that would help you decide.",
        "Any other info I can give, I'd be glad to.",
        "Is there anything else I could send while you decide?",
        "May I bring the plans round?",
    ),
    lacks=(
        "Please send me a copy of the contract.",
        "Could you help me find the form for travel costs?",
        "Is there anything else I should know about the uniform?",
        "I helped the night team carry out the stock count.",
        "It would help me to know your timetable.",
        "My colleagues come to me if they need anything.",
        "Tell me if I am still in the running.",
    ),
)
