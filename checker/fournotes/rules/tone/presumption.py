"""Finds words that act as if the job were already won: "when I start", "my future team", notice given, contracts asked for."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import Rule, examples

RULE = Rule(
    id="presumption",
    group="tone",
    title="Acts as if you had the job",
    severity="warn",
    notes=("thank-you", "follow-up", "exception"),
    why="Nothing is decided yet. A sentence that treats the job as yours can seem to leave the reader no choice, and it is hard to "
    "take back if the answer is no.",
    instead="Keep the wish and add the “would”: “I would be glad to join your team”, “If you choose me, I could start on 1 May.”",
    sources=("LKD1", "GTN1"),
    judge=learnt("presumption"),
    flags=examples(
        "I look forward to meeting the rest of my future team.",
        "When I start in June, I will reorganise the stores.",
        "Please send me the contract so that I can give notice.",
        "I have cancelled my other interviews, as I will be joining you.",
        "I knew at once that the job is mine.",
        "See you on my first day!",
    ),
    passes=examples(
        "I could start on 1 September, should the panel choose me.",
        "My first day on a ship was in fog, so your story felt familiar.",
        "I would be excited to join the team.",
        "I hope that I may have the chance to work with you.",
        "Your onboarding plan, with a mentor for half a year, is generous.",
        "The start date in the advert, 3 January, would suit me well.",
        "Our department at the university worked with the same microscope.",
        "When would the person you hire need to start?",
    ),
)
