"""Finds ill words about an employer, a colleague, another candidate or somebody on the reader's side."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Rule, examples

RULE = Rule(
    id="running-down",
    group="tone",
    title="Speaks ill of somebody",
    severity="error",
    notes=ALL,
    why="However true it is, an ill word about somebody else makes the reader wonder what you will say about them, "
    "and a written one can be passed on.",
    instead="Leave it out, or say what you are looking for: “I would like to work in a larger team.”",
    sources=("VT2", "LA1"),
    judge=learnt("running-down"),
    flags=examples(
        "I need to get out of that toxic company.",
        "My present employer is stingy.",
        "An idiot runs our warehouse.",
        "My last company did not value its employees.",
        "Your security guard is a rude fellow, you should know.",
        "I hope the person you chose lasts longer than the last one did.",
    ),
    passes=examples(
        "Toxic waste has been my field since I left college.",
        "In my present school the classes are small, and I would like the challenge of larger ones.",
        "My manager and I agree that it is time for me to take the next step.",
        "The person you chose has fine experience, and I wish her every success.",
        "Your anti-bullying lessons are the best that I have read.",
        "The terrible storm of January was what brought your crew to our street.",
        "I am leaving my current job because I would like more responsibility.",
        "I enjoy working with people who care about details.",
    ),
)
