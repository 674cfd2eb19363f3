"""Finds pleas and pity: need, rent and children put on the reader's shoulders, work for nothing, "my last hope"."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Rule, examples

RULE = Rule(
    id="begging",
    group="tone",
    title="Begs, or asks for pity",
    severity="warn",
    notes=ALL,
    why="Your worries are real, and they cannot be weighed in a choice between candidates. A plea may make a kind reader uneasy.",
    instead="Say what you would do for them: “I am free from Monday and would gladly take the early shifts.”",
    sources=("ID1", "LA1"),
    judge=learnt("begging"),
    flags=examples(
        "I really need this job.",
        "Please, please give me a chance.",
        "My rent is due on the first, and this post would save me.",
        "My three children depend on your answer.",
        "I would work the first three months for nothing.",
        "You are my last hope.",
    ),
    passes=examples(
        "I really need to read the book on peat roads that you recommended.",
        "Thank you for giving me the chance to see the foundry at work.",
        "Rent arrears were the largest part of my caseload at the housing association.",
        "This post is my first choice.",
        "I'm between jobs at present, so any date would suit me.",
        "I can see how much the shop needs someone on Saturdays.",
        "Please let me know if I may send anything else.",
        "I would be happy to sweep the floor like everyone else at closing time, as you described.",
    ),
)
