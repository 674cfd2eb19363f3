"""Finds reproach: what was promised recited as a charge, silence counted, guilt and disappointment."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import Example, Rule, examples

RULE = Rule(
    id="reproach",
    group="tone",
    title="Sounds like a reproach",
    severity="warn",
    notes=("follow-up", "exception", "feedback"),
    why="Reminding them of what they said, or counting the days of silence, makes them feel guilty, and people avoid those who make "
    "them feel guilty. Most delays have reasons that you cannot see.",
    instead="Give the date neutrally and move on: “You mentioned that you hoped to decide by the 13th, so I wanted to say that I am "
    "still very interested.”",
    sources=("GTN1", "SH2"),
    judge=learnt("reproach"),
    flags=examples(
        "You said I would hear by Friday and I still haven’t heard anything.",
        "You promised to call me last week.",
        "I have been waiting for three weeks without a word from you.",
        "I am disappointed that nobody told me in person.",
        "Even a no would be kinder than this.",
        "It was good to meet you, but you promised me an answer last week, and I am still keen.",
        "Ms. Oduya gave me her word that the list would be out before Eid, and Eid has come and gone.",
        Example("If you had kept to the date you gave me, I would not be in this position.", "exception"),
        kind="follow-up",
    ),
    passes=examples(
        "You mentioned that you hoped to decide by 13 June.",
        "It has been two weeks since we met, and my interest is as strong as ever.",
        "As promised, here is the name of the book on dry-stone walls.",
        "I understand that decisions of this kind often take longer than planned.",
        "Mr. Bello said that a decision might take until the end of the month, and I am in no hurry.",
        "I have been waiting tables at the harbour since June.",
        "I was surprised to learn how much of the binding is still done by hand.",
        Example("I was disappointed not to be chosen, and I appreciate how kindly you told me.", "feedback"),
        kind="follow-up",
    ),
)
