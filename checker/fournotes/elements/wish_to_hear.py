"""The wish to hear from them before deciding, or the word that they are preferred."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="wish-to-hear",
    title="Wish to hear first",
    holds=(
        "I would like to hear from you before I decide.",
        "I would rather work with you.",
        "Yours is where I would most like to be.",
        "I should be sorry to answer without having heard from you.",
        "My answer to them waits on yours.",
        "Your company remains my first choice.",
        "I have received a job offer, and Kestrel is where I would rather be.",
    ),
    lacks=(
        "I have received a job offer, and before I start I need boots.",
        "I will accept their offer.",
        "Before I decided on nursing I worked in a bank.",
        "They wish to hear from me soon.",
        "I prefer the early shift.",
        "My decision does not depend on yours.",
        "Before you answer, please read the second page.",
    ),
)
