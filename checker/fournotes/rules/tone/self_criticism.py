"""Finds words that talk the writer down: mistakes in the interview told again, nerves, "I am not the strongest"."""

from fournotes.rules.learnt import learnt
from fournotes.rules.rule import Rule, examples

RULE = Rule(
    id="self-criticism",
    group="tone",
    title="Talks you down",
    severity="warn",
    notes=("thank-you", "follow-up", "exception"),
    why="The reader may not have noticed, or may remember it more kindly than you do. Telling it again makes it bigger.",
    instead="Leave the mistake out. If something was missing, add it calmly: “I would add to my answer on pensions that I have "
    "also handled transfers.”",
    sources=("LA1", "LKM1", "JJ1"),
    judge=learnt("self-criticism"),
    flags=examples(
        "I know I messed up the case study.",
        "I was so nervous that I could hardly speak.",
        "I may not be the most qualified applicant.",
        "My answer about stock was muddled.",
        "I could kick myself for the way I explained the project.",
        "Although I lack experience, I still hope.",
    ),
    passes=examples(
        "I would add to my answer on pensions that I have also handled transfers.",
        "The voltage that I gave should have been 230, as I noticed on the way home.",
        "You asked where I am still learning, and SAP is the honest answer; I began the course on Monday.",
        "I am new to dairy, though not to early mornings.",
        "Poor performance of the old pump was down to air in the line.",
        "“Nobody gets the third question right,” you said, and I enjoyed trying.",
        "I rambled through the old town after our meeting.",
        "We did poorly in the first quarter and then won back eleven accounts.",
    ),
)
