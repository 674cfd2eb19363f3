"""Finds presents, treats and favours offered to the reader, and hints of a reward."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Rule, examples

RULE = Rule(
    id="gift",
    group="tone",
    title="Offers a gift or a favour",
    severity="error",
    notes=ALL,
    why="However kindly it is meant, a present or a favour during hiring can look like a bribe. Many employers must refuse it, "
    "and some must then turn you away.",
    instead="Leave it out; your thanks are enough: “Thank you for the time you gave me.”",
    sources=("JST1", "EC1", "YPE1"),
    judge=learnt("gift"),
    flags=examples(
        "A small hamper is on its way to your office.",
        "I'd like to buy you a coffee to say thank you.",
        "Please accept this pashmina as a mark of my respect.",
        "Lunch next week, my treat.",
        "I can get you thirty per cent off tiles through my firm.",
        "I've left a box of sweets for you with the guard.",
    ),
    passes=examples(
        "Running the gift shop for two summers taught me to count stock.",
        "The mug that you gave me is already on my desk.",
        "Gifted pupils need slow teachers, and I liked that sentence.",
        "I am in favour of the later shift.",
        "Thank you for the coffee and the talk.",
        "The cake on the table was the work of your trainee, I heard.",
        "As you suggested, I will bring my own knives for the trial shift.",
        "I have left my certificates for you at reception.",
        "You treat every patient in the waiting room by name.",
    ),
)
