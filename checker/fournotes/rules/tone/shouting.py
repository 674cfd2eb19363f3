"""Finds words in capitals that are no acronyms."""

import re
from collections.abc import Collection, Iterator, Sequence

from fournotes.details.stock_words import STOCK, kind_of
from fournotes.draft.sentences import Sentence
from fournotes.draft.span import Span
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples

SHORTEST = 4
"""Letters. Shorter words in capitals are nearly always acronyms."""
FEWEST = 2
"""Ordinary words in capitals that are a raised voice together when one of them is of ``SHOUTED``; more of them always are."""

ALONE = frozenset(
    "not really very never always every everything everyone everybody everywhere nothing nobody nowhere anything anyone immediately "
    "today tomorrow truly totally absolutely definitely extremely incredibly immensely greatly exactly honestly seriously serious "
    "finally once twice again three seven eight eleven twelve twenty thirty forty fifty hundred thousand million without should would "
    "could because please thank thanks sorry perfect amazing fantastic wonderful huge excited thrilled interested grateful important "
    "urgent only just most such another whole proper entire forward available".split()
)
"""Words that mean nothing else in capitals than that they are said aloud."""
SHOUTED = ALONE | frozenset(
    "want need love loved great best ever must will know "
    "that this have been with your from they what when much more even still soon now "
    "looking hear hearing answer reply decision waiting wait hope "
    "dream job work team chance opportunity "
    "thought person people give make works hard right wrong asap "
    "there here about after before think believe promise sure show learn ready able good role position "
    "company interview time first last week year years enjoyed enjoy appreciate happy all any".split()
)
"""Ordinary words: beside another one in capitals nobody means an acronym."""
_BEFORE_LABEL = frozenset("the a an your each this that bears showed shows reads marked called".split())
"""Words before what is written on a form, a button or a board."""
_WARM = frozenset(
    "thank thanks huge best ever amazing love loved perfect fantastic wonderful really very so never always".split()
)
"""Words that stand on no form, board or button alone."""
_CODE = frozenset("and or if select where".split())
"""Words that stand alone in capitals where somebody speaks of code."""
_DONE = frozenset("passed offered accepted rejected promised".split())
_DOERS = frozenset("i have has had been we you they just".split())
"""Words before which those are no state of a machine: "I PASSED"."""
_CAPITALS = re.compile("[A-Z]{2}")
_SHORT = frozenset(
    "do got no all any two six ten you was did now yes big sad bad our out day so my me we is".split()
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
    words: set[str] = set()
    alone = False
    for sentence in case.draft.sentences:
        runs = _runs(text, sentence, known)
        if any(len(run) == 1 and sentence.forms[run[0]] in _CODE for run in runs):
            continue
        runs = [run for run in runs if not _is_label(sentence, run)]
        said = {place for run in runs for place in run if _is_ordinary(sentence.forms[place])}
        if said:
            # Beside an ordinary word in capitals, its neighbours in capitals are shouted too.
            long = [
                place
                for run in runs
                for place in run
                if place in said or len(sentence.forms[place]) >= SHORTEST
            ]
            shouted.append(Span(sentence.words[long[0]].start, sentence.words[long[-1]].end))
            words.update([sentence.forms[place] for place in said])
            alone = alone or any(_stands_alone(sentence, run) for run in runs)
    if alone or len(words) > FEWEST or (len(words) == FEWEST and not SHOUTED.isdisjoint(words)):
        for span in shouted:
            yield Hit(*span)


def _runs(text: str, sentence: Sentence, known: Collection[str]) -> list[list[int]]:
    """Return the places of the words in capitals, those that are neighbours together."""
    words = sentence.words
    runs: list[list[int]] = []
    for place in sentence.capitals:
        word = words[place]
        loud = word.end - word.start > 1 and text[word.start : word.end].isupper() and word.form.isalpha()
        if loud and word.form not in known:
            if runs and runs[-1][-1] == place - 1:
                runs[-1].append(place)
            else:
                runs.append([place])
    return runs


def _is_label(sentence: Sentence, run: Sequence[int]) -> bool:
    """Tell whether several words in capitals are what stands on a form or a button: "the SAME DAY unit", "DO NOT CALL lists"."""
    if len(run) < 2:
        return False
    if not _WARM.isdisjoint([sentence.forms[place] for place in run]):
        return False
    before = sentence.forms[run[0] - 1] if run[0] else ""
    commands = len(run) > 2 and sentence.forms[run[0] : run[0] + 2] == ("do", "not")
    return before in _BEFORE_LABEL or commands


def _stands_alone(sentence: Sentence, run: Sequence[int]) -> bool:
    """Tell whether a run of words in capitals can only be a raised voice, though nothing else is said aloud."""
    forms = [sentence.forms[place] for place in run]
    before = sentence.forms[run[0] - 1] if run[0] else ""
    if not all(map(_is_ordinary, forms)) or before in _BEFORE_LABEL:
        return False
    return not ALONE.isdisjoint(forms) or (before in _DOERS and not _DONE.isdisjoint(forms))


def _is_ordinary(form: str) -> bool:
    """Tell whether a word in capitals is one of everyday language; of short ones only those that are no acronyms."""
    if len(form) < SHORTEST:
        return form in ALONE or form in _SHORT
    return form in SHOUTED or kind_of(form) is STOCK


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
        "A HUGE THANK YOU to your AMAZING TEAM.",
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
        "We treat children with ALL and AML, and ALL is the one I know best.",
        "I fill in a MUST score on the first day, and the MUST again on the third.",
        "Each column is NOT NULL, and the NOT gate comes last.",
        "Every patient had the DO NOT RESUSCITATE form, and we kept DO NOT CALL lists.",
        "The build status was FAILED, and your test showed PASSED.",
        "You explained AND, OR and NOT gates, and I used IF and NOT.",
        "I liked the SAME DAY unit, and that the children press YES or NO.",
        Example("I keep thinking of the WORK SAFE board.", facts=Facts(topics=("WORK SAFE board",))),
    ),
)
