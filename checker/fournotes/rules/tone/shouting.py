"""Finds words in capitals that are no acronyms."""

import re
from collections.abc import Iterator

from fournotes.details.stock_words import STOCK, kind_of
from fournotes.draft.words import Word
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples

SHORTEST = 4
"""Letters. Shorter words in capitals are nearly always acronyms."""
FEWEST = 2
"""Ordinary words in capitals that are a raised voice together, whatever they say."""

ALONE = frozenset(
    "not really very never always every everything everyone everybody everywhere nothing nobody nowhere anything anyone immediately "
    "today tomorrow truly totally absolutely definitely extremely incredibly immensely greatly exactly honestly seriously serious "
    "finally once twice again three seven eight eleven twelve twenty thirty forty fifty hundred thousand million without should would "
    "could because please thank thanks sorry perfect amazing fantastic wonderful huge excited thrilled interested grateful important "
    "urgent only just most such another same whole proper entire forward promised offered passed accepted rejected failed nobody available "
    "cannot didn't don't can't won't isn't wasn't couldn't".split()
)
"""Words that mean nothing else in capitals than that they are said aloud."""
SHOUTED = ALONE | frozenset(
    "want need love loved great best ever must will know "
    "that this have been with your from they what when much more even still soon now "
    "looking hear hearing answer reply decision waiting wait hope "
    "dream job work team chance opportunity "
    "thought person people give make works hard right wrong asap "
    "there here about after before think believe promise sure show learn ready able good role position "
    "company interview time first last week year years enjoyed enjoy appreciate happy all any yes".split()
)
"""Ordinary words: beside another one in capitals nobody means an acronym."""
_CAPITALS = re.compile("[A-Z]{2}")
_SHORT = frozenset(
    "no all any two six ten you was did now yes big sad bad our out day so my me we is".split()
)
"""Short ordinary words: beside a longer one in capitals they are no acronyms."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit ordinary words in capitals, when there are two or more or one that means nothing else, sentence by sentence."""
    text = case.draft.text
    if _CAPITALS.search(text) is None:
        return
    known = {
        word.casefold()
        for fact in (case.facts.company, case.facts.role, *case.facts.topics)
        if fact
        for word in fact.split()
    }
    shouted = []
    for sentence in case.draft.sentences:
        loud = [
            word
            for word in [sentence.words[place] for place in sentence.capitals]
            if word.end - word.start > 1
            and text[word.start : word.end].isupper()
            and word.form.isalpha()
            and word.form not in known
        ]
        ordinary = [word.form for word in loud if _is_ordinary(word)]
        if ordinary:
            # Beside an ordinary word in capitals, its neighbours in capitals are shouted too.
            long = [word for word in loud if len(word.form) >= SHORTEST or word.form in ordinary]
            shouted.append((long[0].start, long[-1].end, ordinary))
    words = [form for _, _, ordinary in shouted for form in ordinary]
    if (len(words) >= FEWEST and not SHOUTED.isdisjoint(words)) or not ALONE.isdisjoint(words):
        for start, end, _ in shouted:
            yield Hit(start, end)


def _is_ordinary(word: Word) -> bool:
    """Tell whether a word in capitals is one of everyday language; of short ones only those that are no acronyms."""
    if len(word.form) < SHORTEST:
        return word.form in ALONE or word.form in _SHORT
    return word.form in SHOUTED or kind_of(word.form) is STOCK


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
        "I REALLY enjoyed it.",
        "I am SERIOUS about this post.",
        "It has been THREE WEEKS since we met, and NOT ONE of my calls came through.",
        "Please make sure that it does NOT get lost.",
        "I have PASSED the final exam and start looking at once.",
    ),
    passes=examples(
        "The HTML and NASA projects were my favourites.",
        "I hold the CELTA and the TESOL certificate, and work for UNESCO.",
        "I have passed the NCLEX.",
        "You said “WORK HARD, GO HOME”, and I liked it.",
        "The code on the door was ABCD, beside the HVAC plant.",
        "I liked the HEART study and the START trial.",
        "I have worked with REACH dossiers, and with GMP and IT.",
        "My CV says PMP; HR has it.",
        "The sign said NO ENTRY, so I rang.",
        Example("I keep thinking of the WORK SAFE board.", facts=Facts(topics=("WORK SAFE board",))),
    ),
)
