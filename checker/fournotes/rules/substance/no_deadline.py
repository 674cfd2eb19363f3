"""Finds an offer that is told without its deadline."""

import re
from collections.abc import Iterator
from datetime import date

from fournotes.draft.span import Span
from fournotes.facts import Facts
from fournotes.rules.absent import told
from fournotes.rules.case import Case
from fournotes.rules.rule import Example, Hit, Rule

_NUMBER = re.compile(r"\d+")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


def judge(case: Case) -> Iterator[Hit]:
    """Hit when another offer is told but no date by which it must be answered."""
    if told(case, "news-offer") and not any(
        _is_theirs(case, span) for span in case.elements["deadline-told"]
    ):
        known = case.facts.offer_deadline
        if known is None:
            yield Hit(severity="warn", question="By which day must you answer them?")
        elif not _names(case, known):
            yield Hit(question=f"May you tell them the date, {known.day} {known:%B}?")


def _is_theirs(case: Case, span: Span) -> bool:
    """Tell whether a date is the other employer's, and not the one by which these people promised to decide."""
    promised, deadline = case.facts.promised_date, case.facts.offer_deadline
    if promised is None or promised == deadline:
        return True
    numbers = _NUMBER.findall(case.draft.text[span.start : span.end])
    return numbers != [str(promised.day)]


def _names(case: Case, day: date) -> bool:
    """Tell whether the body names the day, as "Friday", "10 June", "June 10th" or "10/6"."""
    for sentence in case.draft.sentences:
        forms = [word.form for word in sentence.words]
        if _DAYS[day.weekday()] in forms or _DAYS[day.weekday()][:3] in forms:
            return True
        for word in sentence.words:
            written = case.draft.text[word.start : word.end].lower().rstrip("stndrh")
            if written == str(day.day) and any(form[:3] == _MONTHS[day.month - 1] for form in forms):
                return True
            if written in (
                f"{day.day}/{day.month}",
                f"{day.month}/{day.day}",
                f"{day.day}.{day.month}",
                day.isoformat(),
            ):
                return True
    return False


_KNOWN = Facts(offer_deadline=date(2025, 6, 10))

RULE = Rule(
    id="no-deadline",
    group="substance",
    title="No deadline",
    severity="error",
    notes=("exception",),
    why="They can only help you if they know how much time there is.",
    instead="Say by which day you must answer, as a plain fact: “They have asked me to reply by 10 June.”",
    sources=("SEED", "TT1", "UMICH1"),
    judge=judge,
    flags=(
        Example("Another firm has offered me a job, but I would rather hear from you first."),
        Example("Another firm has offered me a job, but I would rather hear from you first.", facts=_KNOWN),
        Example("I have received an offer from a school in Leeds. Yours is still my first choice."),
        Example(
            "Another firm has offered me a job. I am sorry to write before the 21st.",
            facts=Facts(promised_date=date(2025, 5, 21)),
        ),
        Example(
            "I hold a signed contract from a second hospital and would love to hear from you before I decide."
        ),
    ),
    passes=(
        Example("Another firm has offered me a job and I must answer by 10 June."),
        Example("I got an offer Tuesday from another shop. They'd like to hear from me by Friday the 19th."),
        Example("Another firm has offered me a job, and they are giving me until the end of the week."),
        Example("I have received an offer that runs out in ten days."),
        Example("Another firm has made me an offer; Tuesday is the day they named.", facts=_KNOWN),
        Example("A school in Leeds has offered me a post and wants to know within the week."),
        Example("My article has been accepted by a journal."),
    ),
)
