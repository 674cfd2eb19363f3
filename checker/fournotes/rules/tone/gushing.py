"""Finds gushing: strong words heaped up, superlatives without end, worship of the reader."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Rule, examples

RULE = Rule(
    id="gushing",
    group="tone",
    title="Gushes",
    severity="warn",
    notes=ALL,
    why="When everything is amazing, nothing stands out, and heaped praise can read as flattery. A plain sentence "
    "about one thing that you liked is believed.",
    instead="Keep one warm word and give a reason: “I liked how your team talks about its mistakes.”",
    sources=("B1", "JST1"),
    judge=learnt("gushing"),
    flags=examples(
        "It was absolutely amazing, truly wonderful and utterly inspiring from start to finish.",
        "Words cannot express how immensely grateful I am.",
        "You are the most brilliant, most generous interviewer in the world.",
        "My admiration for you knows no bounds.",
        "I am your biggest fan and I adore everything about your firm.",
        "It was amazing, amazing, amazing, a dream come true.",
    ),
    passes=examples(
        "It was a great pleasure to see the looms at work.",
        "I would be thrilled to join your team.",
        "The Fantastic Mr Fox workshop is the one that I should like to lead.",
        "Stunning poultry before slaughter was, oddly, the topic on which we spoke longest.",
        "Marvel comics on the table were a nice touch.",
        "I was really inspired by what you said about reading aloud.",
        "It was an honour to meet Professor Sato, and I truly enjoyed the talk.",
        "An epic poem in class seven is brave, and I liked your reasons.",
        "I am delighted that the bridge design was accepted.",
    ),
)
