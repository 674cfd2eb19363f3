"""Thanks."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="thanks",
    title="Thanks",
    phrases=(
        "thank you",
        "thanks",
        "thank ..2 for",
        "(grateful|thankful|obliged|indebted) (to|for|that)",
        "i appreciate",
        "appreciated",
        "my (thanks|gratitude)",
        "(kind|generous|good) of you",
    ),
    spares=(
        "no thanks",
        "thanks to [the|my|our]",
    ),
    holds=(
        "Thank you for your time.",
        "It was kind of you to see me.",
    ),
    lacks=(
        "Thanks to the new line, output doubled.",
    ),
)
