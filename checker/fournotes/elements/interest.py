"""Interest in this job: the writer wants it, in whatever words."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="interest",
    title="Interest",
    holds=(
        "I am very interested in the role.",
        "The job interests me more now than before.",
        "I would love to work with your team.",
        "The welder job is the one I want.",
        "Yours is my first choice.",
        "The shift pattern would suit me down to the ground.",
        "It would be an honour to serve in your school.",
        "I left even keener than I arrived.",
    ),
    lacks=(
        "They are interested in birds.",
        "I was interested to hear that you closed the depot.",
        "I am no longer interested in the post.",
        "My brother is keen and asked me to send you his CV.",
        "The question about conflicts of interest was a fair one.",
        "I would like to know when you will decide.",
        "He would love to move to the coast.",
    ),
)
