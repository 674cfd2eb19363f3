"""Interest."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="interest",
    title="Interest",
    phrases=(
        "[very|still|really|so] (interested|keen|excited|enthusiastic|eager)",
        "would (love|like) to (work|join)",
        "i (want|would love) [very much] (the|this|to)",
        "first choice",
        "(interests|attracts|appeals to) me",
    ),
    spares=(
        "not interested",
    ),
    holds=(
        "I am very interested in the role.",
        "The job interests me.",
    ),
    lacks=(
        "They are interested in birds.",
    ),
)
