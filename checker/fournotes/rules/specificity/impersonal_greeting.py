"""Finds a greeting to nobody in particular: "To whom it may concern", "Dear Sir or Madam", "Dear Hiring Manager"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fournotes.draft.folding import lowered
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Fix, Hit, Rule

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’\-\u0300-\u036f])*")
_BEFORE = frozenset(
    "dear dearest my hi hello hey greetings good morning afternoon evening day respected esteemed to attn attention the very and or & both "
    "of your all at for".split()
)
_SIR = frozenset("sir sirs madam madams ma'am maam mesdames messrs gentlemen gentleman ladies lady".split())
_OFFICE = frozenset(
    "hiring recruiting recruitment recruiter recruiters recruitments manager managers employer employers hr h.r human resource resources personnel "
    "interviewer interviewers selection search talent acquisition committee panel board department dept division officer "
    "office head director chair chairperson chairman chairwoman lead specialist coordinator team staff company organisation organization "
    "colleague concerned person people responsible in charge interview interviewing people operations member members representative".split()
)
_NEEDS = frozenset(
    "hiring recruiting recruitment recruiter recruiters manager managers employer employers hr h.r human personnel interviewer interviewers "
    "selection search talent acquisition concerned officer representative responsible".split()
)
"""Words of an office one of which must be there: a "team", "panel" or "committee" alone may be just whom the writer met."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit a greeting in which there is an office or a "Sir" but no name."""
    span = case.draft.anatomy.greeting
    if span is None:
        return
    text = case.draft.text[span.start : span.end]
    words = [lowered(word) for word in _WORD.findall(text)]
    if not _is_impersonal(words):
        return
    visible = text.rstrip(" \t,:;.!—–-")
    fix = None
    if len(case.facts.interviewers) == 1:
        greeting = f"Dear {case.facts.interviewers[0]}"
        fix = Fix(f"Write “{greeting}”", greeting)
    yield Hit(
        span.start, span.start + len(visible), fix=fix, question=None if fix else "Who interviewed you?"
    )


def _is_impersonal(words: list[str]) -> bool:
    if ("whom" in words and "concern" in words) or "whoever" in words:
        return True
    rest = [word for word in words if word not in _BEFORE]
    if not rest:
        return False
    if all(word in _SIR for word in rest):
        return True
    return all(word in _SIR or word in _OFFICE for word in rest) and any(
        word in _NEEDS or word in _SIR for word in rest
    )


_REST = "\n\nThank you for your time.\n\nBest,\nSam"

RULE = Rule(
    id="impersonal-greeting",
    group="specificity",
    title="Impersonal greeting",
    severity="warn",
    notes=ALL,
    why="You have met them, so a greeting to nobody reads like a form letter.",
    instead="Greet the person who interviewed you by name: “Dear Ms. Shah,”. If you missed the name, the invitation, the firm’s page or a short call will tell you.",
    sources=("CAP1", "CU1"),
    judge=judge,
    flags=(
        Example("To whom it may concern," + _REST),
        Example("Dear Sir or Madam," + _REST, "follow-up"),
        Example("Dear Hiring Manager," + _REST),
        Example("Dear HR Department," + _REST, "feedback"),
        Example("Respected Sir/Madam," + _REST),
        Example("Dear Recruiter," + _REST, facts=Facts(interviewers=("Priya Shah",))),
        Example("To the Recruitment Panel," + _REST),
        Example("To the person responsible for hiring," + _REST, "follow-up"),
    ),
    passes=(
        Example("Dear Ms. Shah," + _REST),
        Example("Dear Sir Alan," + _REST),
        Example("Good morning Mrs. Manager," + _REST),
        Example("Dear Mr. Hiring," + _REST),
        Example("Dear all at the Ballina lifeboat station," + _REST, "follow-up"),
        Example("Dear Hiring Manager Ms. Obi," + _REST),
        Example("Hi team," + _REST),
        Example("To the whole team at the lifeboat station," + _REST),
        Example("To the team that lifted the boat by hand: thank you.\n\nBest,\nSam"),
        Example(
            "Dear Priya,\n\nLetters that begin “To whom it may concern” go to your desk first, you told me. Thank you.\n\nBest,\nSam"
        ),
    ),
)
