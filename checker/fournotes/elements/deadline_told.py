"""By when the other employer wants an answer: a date in any form, or a span of time."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="deadline-told",
    title="By when they want an answer",
    holds=(
        "They have asked me to reply by 10 June.",
        "I must answer before Friday.",
        "The other offer runs out in ten days.",
        "They are giving me until the end of the month.",
        "Next Monday is when they want to know.",
        "My reply to the second firm is due within the week.",
    ),
    lacks=(
        "I will write again soon.",
        "I can start on the 1st of July.",
        "The other firm offered me the job on Friday.",
        "Please reply by noon tomorrow.",
        "My present contract runs until 30 September.",
        "There is no hurry on their side.",
    ),
)
