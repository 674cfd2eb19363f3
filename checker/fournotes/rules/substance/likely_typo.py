"""Finds slips of the keyboard: doubled words, well-known misspellings, "look forward to hear"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import eq

from fournotes.draft.folding import folded
from fournotes.draft.read import Draft
from fournotes.draft.words import COMMA, NUMBER, QUOTED, Word
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Fix, Hit, Rule, examples
from fournotes.rules.substance.misspellings import MISSPELLINGS

_MANY = 2
"""Slips in 100 words, and in all, from which each is an error."""

_MAY_DOUBLE = frozenset(
    "had that ha haha hee very really so much many long far bye no yes yeah night tut well again now there knock dear hear never ever is do her "
    "please chop win pom cha yo boo wow go same far-far will can out by ta x xx big small old quick more little too way please-please not-not".split()
) | {COMMA, NUMBER, QUOTED, "@"}
"""Words that may stand twice in a row."""
_PARTICLES = frozenset("in on up out over off".split())
"""Words that a verb may end with before the same word begins the next phrase: "carry on on Monday", "came in in the rain"."""
_WITH_PARTICLE = frozenset(
    "carry carried come came coming go went going log logged hand handed send sent check checked fill filled sign signed settle settled move moved "
    "bring brought call called drop dropped let join joined get got turn turned take took keep kept work worked put pick picked look looked move based live lived "
    "stay stayed add added hold held pass passed start started ring rang follow followed build built give gave step stepped".split()
)
_AHEAD = frozenset(("look", "looking", "looked", "looks"))
_GERUNDS = {
    "hear": "hearing", "meet": "meeting", "see": "seeing", "speak": "speaking", "talk": "talking", "discuss": "discussing", "receive": "receiving",
    "get": "getting", "join": "joining", "learn": "learning", "have": "having", "be": "being", "continue": "continuing", "know": "knowing",
    "read": "reading", "start": "starting", "become": "becoming", "contribute": "contributing", "begin": "beginning", "bring": "bringing",
    "hearin": "hearing", "recieve": "receiving",
}  # fmt: skip
_VERB_AFTER = frozenset(
    "from you your with about more to back further soon the a an and what how if as at part again working able on in , some any".split()
)
"""Words behind a verb; "talk", "start" and "work" may be nouns ("I look forward to start of term")."""
_HAVE_OF = frozenset("could would should must might".split())
_MISSPELT = frozenset(MISSPELLINGS)
_ALSO_NAMES = frozenset("may will mark rose grant hope drew sue pat rob jack art chase bill".split())
"""Names that are words as well: "May may call you"."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit each slip; all of them are errors where there are two or more, and two or more in 100 words."""
    draft = case.draft
    found: list[Hit] = []
    for sentence in (*draft.sentences, *draft.others):
        if _may_slip(sentence.forms):
            found += _slips(draft, sentence.words, case.facts)
    many = len(found) >= _MANY and len(found) * 100 >= _MANY * draft.words
    for hit in found:
        yield hit._replace(severity="error") if many else hit


def _may_slip(forms: Sequence[str]) -> bool:
    """Tell whether a sentence is worth a closer look: most hold no such word, and no word twice in a row."""
    return (
        "forward" in forms
        or not _MISSPELT.isdisjoint(forms)
        or ("of" in forms and not _HAVE_OF.isdisjoint(forms))
        or (len(set(forms)) < len(forms) and any(map(eq, forms, forms[1:])))
    )


def _slips(draft: Draft, words: Sequence[Word], facts: Facts) -> Iterator[Hit]:
    before = ""
    for place, word in enumerate(words):
        form = word.form
        if form in MISSPELLINGS:
            if not _is_forward(words, place) and not _is_name(draft, words, place, facts):
                yield _misspelt(draft, word)
        elif form == before and form not in _MAY_DOUBLE:
            if _is_doubled(draft, words, place):
                yield _doubled(draft, words, place)
        elif form == "to" and before == "forward":
            yield from _forward(draft, words, place)
        elif form == "of" and before in _HAVE_OF:
            yield from _could_of(draft, words, place)
        before = form


def _is_forward(words: Sequence[Word], place: int) -> bool:
    """Tell whether a verb stands in "look forward to recieve", which is one slip with one fix."""
    return (
        place > 2
        and words[place].form in _GERUNDS
        and [word.form for word in words[place - 2 : place]] == ["forward", "to"]
    )


def _could_of(draft: Draft, words: Sequence[Word], place: int) -> Iterator[Hit]:
    """Yield the hit on "could of", but not on "could of course"."""
    one, two = words[place - 1], words[place]
    after = words[place + 1].form if place + 1 < len(words) else COMMA
    if two.start - one.end == 1 and after not in {"course", "necessity", COMMA}:
        yield _hit(draft, one.start, two.end, f"{_text(draft, one)} have")


def _is_name(draft: Draft, words: Sequence[Word], place: int, facts: Facts) -> bool:
    """Tell whether a word that looks misspelt is somebody's name: a short capital inside a sentence, or a word of the facts."""
    word = words[place]
    if (
        word.capital
        and len(word.form) < 7
        and (
            place > 0
            or (
                draft.anatomy.greeting is not None
                and draft.anatomy.greeting.start <= word.start < draft.anatomy.greeting.end
            )
        )
    ):
        return True
    named = " ".join(
        [facts.company or "", facts.role or "", *facts.interviewers, *facts.other_employers, *facts.topics]
    )
    return word.form in folded(named).replace(",", " ").split()


def _misspelt(draft: Draft, word: Word) -> Hit:
    written = _text(draft, word)
    ending = written[len(word.form) :]
    right = MISSPELLINGS[word.form]
    if written.isupper():
        right = right.upper()
    elif written[0].isupper():
        right = right[0].upper() + right[1:]
    return _hit(draft, word.start, word.end, right + ending)


def _is_doubled(draft: Draft, words: Sequence[Word], place: int) -> bool:
    """Tell whether two equal words in a row are a slip and no name, emphasis or verb with its particle."""
    one, two = words[place - 1], words[place]
    if (
        one.start == two.start
        or not draft.text[one.end : two.start].isspace()
        or _text(draft, one).casefold() != _text(draft, two).casefold()
        or (one.capital != two.capital and (place > 1 or two.form in _ALSO_NAMES))
        or (len(two.form) < 2 and two.form not in {"a", "i"})
    ):
        return False
    if "\n\n" in draft.text[one.end : two.start].replace("\r", "") or (two.capital and two.form != "i"):
        return False
    if not two.form[0].isalpha() or (place > 1 and words[place - 2].form == two.form):
        return two.form[0].isalpha() and two.form in {"the", "to", "a", "and"}
    return two.form not in _PARTICLES or place < 2 or words[place - 2].form not in _WITH_PARTICLE


def _doubled(draft: Draft, words: Sequence[Word], place: int) -> Hit:
    one, two = words[place - 1], words[place]
    return Hit(
        one.start,
        two.end,
        message=f"“{_text(draft, two)}” stands here twice.",
        fix=Fix(f"Keep one “{_text(draft, one)}”", _text(draft, one)),
    )


def _forward(draft: Draft, words: Sequence[Word], place: int) -> Iterator[Hit]:
    """Yield the hit on "look forward to hear", which needs the form in -ing."""
    near = {word.form for word in words[max(0, place - 3) : place - 1]}
    if place + 1 == len(words) or words[place + 1].form not in _GERUNDS or _AHEAD.isdisjoint(near):
        return
    verb = words[place + 1]
    after = words[place + 2].form if place + 2 < len(words) else ","
    if verb.form in {"talk", "start", "read"} and after not in _VERB_AFTER and not after.endswith("ing"):
        return
    first = place - 2 if words[place - 2].form in _AHEAD else place - 3
    start = words[first].start
    yield _hit(draft, start, verb.end, draft.text[start : verb.start] + _GERUNDS[verb.form])


def _hit(draft: Draft, start: int, end: int, right: str) -> Hit:
    return Hit(
        start,
        end,
        message=f"“{draft.text[start:end]}” is usually written “{right}”.",
        fix=Fix(f"Write “{right}”", right),
    )


def _text(draft: Draft, word: Word) -> str:
    return draft.text[word.start : word.end]


RULE = Rule(
    id="likely-typo",
    group="substance",
    title="Likely typo",
    severity="warn",
    notes=ALL,
    why="One slip is human. Several make people think that the note was written in a hurry: in a study, letters with two errors in a hundred words were rated lower.",
    instead="Read the note aloud once, slowly, before you send it.",
    sources=("GRM19", "PLOS16", "TR1"),
    judge=judge,
    flags=examples(
        "I will definately remember the tour.",
        "I look forward to hear from you.",
        "Thank you for for the tour.",
        "I was glad to recieve your letter.",
        "My adress has not changed.",
        "I could of stayed all day.",
        "Definately I would move to Leeds.",
        "I want to to to work with you.",
        "I DEFINATELY would move to Leeds.",
    ),
    passes=(
        *examples(
            "I had had no idea that that was possible.",
            "You may call my boss's boss.",
            "May may call you about my reference.",
            "My mails of 2 and 9 May may have gone astray.",
            "I look forward to hearing from you.",
            "I look forward to start dates that suit us both.",
            "I read on, page by page,\n\npage by page, and look forward to",
            "The log is called sensor_log_log, and the form A A.",
            "The colour of the program, and the color of the programme.",
            "It was very, very kind of you.",
            "You asked me to carry on on Monday.",
            "We spoke of Baden Baden and of the page at https://recieve.example/adress.",
            "The sign said “definately open”, and we laughed.",
        ),
        Example("I would love to work at Truely.", facts=Facts(company="Truely")),
    ),
)
