"""Thanks to the people who are written to, in whatever words."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="thanks",
    title="Thanks",
    holds=(
        "Thank you for your time.",
        "It was kind of you to see me at such short notice.",
        "I am very grateful for the hour that you gave me.",
        "I appreciated your frankness about the rota.",
        "Cheers for the tour of the yard.",
        "Please accept my sincere gratitude for the warm reception.",
        "Your patience with my questions has not gone unnoticed.",
        "I write to thank the panel.",
        "Cheers for having me in, the weir was something to see.",
    ),
    lacks=(
        "Thanks to the new line, output doubled.",
        "I would be grateful if you could tell me more.",
        "Our customers thanked us with cake.",
        "I appreciate that you have many people to see.",
        "My present boss never says thanks.",
        "I am obliged by my contract to give a month's notice.",
        "I would appreciate any feedback.",
    ),
)
