"""Looking forward to their answer, to the next step or to talking again, in whatever words."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="forward-look",
    title="Looks forward",
    holds=(
        "I look forward to hearing from you.",
        "I hope to hear from you.",
        "I'll look out for your call.",
        "It would be a pleasure to hear from you once you have decided.",
        "Your answer will be eagerly awaited here.",
        "I would be happy to come back for a second talk.",
        "Fingers crossed that we meet again.",
        "I can't wait to find out what comes next.",
    ),
    lacks=(
        "I would like to move the project forward.",
        "I was looking forward to the interview for weeks.",
        "I look forward to my holiday in Crete.",
        "I have not heard from you.",
        "Our guests look forward to breakfast.",
        "I hope your daughter is better.",
        "I am waiting for the bus.",
    ),
)
