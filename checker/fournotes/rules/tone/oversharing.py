"""Finds health, money and family matters that the reader need not carry."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Rule, examples

RULE = Rule(
    id="oversharing",
    group="tone",
    title="Shares more than the reader should carry",
    severity="warn",
    notes=ALL,
    why="Health, money and family are yours to keep private. Once they are in the note, the reader cannot set them aside, however kind they are.",
    instead="Leave it out, or say only what they need for planning: “I am free again from the 9th.”",
    sources=("LA1", "ID1"),
    judge=learnt("oversharing"),
    flags=examples(
        "My mother has stage three cancer and I take her to chemo on Tuesdays.",
        "I have been going through a difficult divorce.",
        "I suffer from panic attacks in lifts and trains.",
        "My landlord has thrown us out.",
        "I owe forty thousand on three cards, to be honest with you.",
        "I was four weeks in hospital with my nerves.",
    ),
    passes=examples(
        "The stroke ward you showed me was calm and bright.",
        "As a debt counsellor I have sat with people who owed forty thousand and more.",
        "I use a wheelchair, so could you tell me whether the second building has a lift?",
        "My grandmother was a weaver, which is how I came to the trade.",
        "Please excuse my hoarse voice on the phone; it was only a cold.",
        "Childcare is arranged, so the early shift you described would be fine.",
        "For eight years I have looked after people with dementia.",
        "Our talk about panic buying and how to stock for it stayed with me.",
    ),
)
