"""Finds claims to be better than others: better than the other candidates, than their staff, than anyone."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import ALL, Rule, examples

RULE = Rule(
    id="boasting",
    group="tone",
    title="Puts you above others",
    severity="warn",
    notes=ALL,
    why="You are welcome to be proud of your work. A claim to be better than other people cannot be checked, and may make "
    "the reader wonder how you will get on with colleagues.",
    instead="Leave the comparison out and give one result that speaks for you: “In my second year, returns fell by a third.”",
    sources=("JST1", "LKD1"),
    judge=learnt("boasting"),
    flags=examples(
        "As the best candidate you will see, I am sure that you would not want to lose me.",
        "I am the strongest candidate you will meet.",
        "Nobody else can offer you what I can.",
        "People of my calibre do not stay free for long.",
        "Most engineers need a week for this, while I need an afternoon.",
        "You would be foolish not to hire me.",
        "My knowledge of shipping law is unmatched.",
    ),
    passes=examples(
        "I am proud that our ward went fourteen months without a fall.",
        "I am confident that I could do the job well.",
        "The strongest candidate got the place, and I congratulate her.",
        "Nobody else in the building could have explained the boiler as clearly as Mr. Best.",
        "Last year I sold 38 flats, nine of them in the old quarter.",
        "You said you want “the best candidate you will ever see”, and I smiled.",
        "How might someone with my background prepare for the next round?",
        "Your purge setup beats anything I have used.",
    ),
)
