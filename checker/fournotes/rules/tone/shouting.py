"""Finds words in capitals that are no acronyms."""

from collections.abc import Iterator

from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples

SHORTEST = 4
"""Letters. Shorter words in capitals are nearly always acronyms."""
FEWEST = 2

SHOUTED = frozenset(
    "really very please thank thanks want need love loved great best amazing never always every must will would know "
    "that this have been with your from they what when much more most only just even still again today soon now "
    "interested excited important urgent looking forward hear hearing answer reply decision waiting wait hope "
    "perfect dream job work team chance opportunity sorry could should definitely absolutely totally extremely "
    "truly thought person people give make work works hard right wrong asap immediately anything everything nothing "
    "there here about after before because think believe promise sure show learn ready able good role position "
    "company interview time first last week year years enjoyed enjoy appreciate happy honestly seriously "
    "cannot didn't don't can't won't isn't".split()
)
"""Ordinary words: nobody writes these in capitals but to raise the voice."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit ordinary words in capitals, when there are two or more, and sentences that are all in capitals."""
    known = {
        word.casefold()
        for fact in (case.facts.company, case.facts.role, *case.facts.topics)
        if fact
        for word in fact.split()
    }
    text = case.draft.text
    shouted = []
    for sentence in case.draft.sentences:
        loud = [
            word
            for word in [sentence.words[place] for place in sentence.capitals]
            if word.end - word.start >= SHORTEST
            and word.form.isalpha()
            and text[word.start : word.end].isupper()
        ]
        if not loud:
            continue
        loud = [word for word in loud if word.form not in known]
        ordinary = [word for word in loud if word.form in SHOUTED]
        if ordinary:
            # Beside an ordinary word in capitals, its neighbours in capitals are shouted too.
            shouted.append((loud[0].start, loud[-1].end, len(loud)))
    if sum(count for _, _, count in shouted) >= FEWEST:
        for start, end, _ in shouted:
            yield Hit(start, end)


RULE = Rule(
    id="shouting",
    group="tone",
    title="Capitals",
    severity="warn",
    notes=ALL,
    why="Words in capitals read as a raised voice, also where you only meant to be warm.",
    instead="Write them in small letters. If a word matters, give it a short sentence of its own.",
    sources=("B2", "SID21"),
    judge=judge,
    flags=examples(
        "I REALLY WANT this job.",
        "It was the BEST interview I have EVER had, and I LOVED the team.",
        "THANK YOU SO MUCH for the tour.",
        "I would NEVER be late and I ALWAYS work hard.",
    ),
    passes=examples(
        "The HTML and NASA projects were my favourites.",
        "I hold the CELTA and the TESOL certificate, and work for UNESCO.",
        "I have passed the NCLEX.",
        "You said “WORK HARD, GO HOME”, and I liked it.",
        "I REALLY enjoyed it.",
        "The code on the door was ABCD, beside the HVAC plant.",
        Example("I keep thinking of the WORK SAFE board.", facts=Facts(topics=("WORK SAFE board",))),
    ),
)
