"""Finds a template's blanks that were never filled in: "[Name]", "{{company}}", "(your name)", "____", "XYZ Company"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from fournotes.details.blanks import Blank, find_blanks
from fournotes.draft.span import Span
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Fix, Hit, Rule, examples


def judge(case: Case) -> Iterator[Hit]:
    """Hit each blank outside quoted mail, with what belongs there where the facts tell it."""
    blanks = find_blanks(case.draft.text)
    if not blanks:
        return
    anatomy = case.draft.anatomy
    company = (case.facts.company or "").lower()
    for blank in blanks:
        if _inside(blank, anatomy.quoted) or (
            _inside(blank, anatomy.signature) and not _asks_for_contact(blank)
        ):
            continue
        if company and blank.asks in company:
            continue
        right = _known(blank, case)
        yield Hit(
            blank.start,
            blank.end,
            message=f"“{case.draft.text[blank.start : blank.end]}” is still to be filled in.",
            fix=Fix(f"Write “{right}”", right) if right else None,
            question=None if right else "What belongs here?",
        )


def _inside(blank: Blank, spans: tuple[Span, ...]) -> bool:
    index = bisect_right(spans, blank.start, key=lambda span: span.start) - 1
    return index >= 0 and blank.start < spans[index].end


def _asks_for_contact(blank: Blank) -> bool:
    """Tell a blank in a signature from a picture's name or a ticket's number."""
    return any(
        word in blank.asks
        for word in (
            "your",
            "name",
            "phone",
            "number",
            "email",
            "e-mail",
            "address",
            "title",
            "linkedin",
            "company",
        )
    )


def _known(blank: Blank, case: Case) -> str | None:
    """Return what the facts say belongs in the blank, None where they do not."""
    facts, asks = case.facts, blank.asks.removeprefix("insert ").removeprefix("the ")
    if asks in {
        "company",
        "company name",
        "name of company",
        "company's name",
        "their company",
        "xyz company",
        "abc company",
        "organization",
        "organisation",
    }:
        return facts.company
    if asks in {
        "role",
        "job",
        "job title",
        "position",
        "position title",
        "role title",
        "title",
        "role name",
        "position name",
    }:
        return facts.role
    greeting = case.draft.anatomy.greeting
    if greeting is not None and greeting.start <= blank.start < greeting.end and len(facts.interviewers) == 1:
        return facts.interviewers[0]
    return None


RULE = Rule(
    id="placeholder",
    group="specificity",
    title="Blank to fill in",
    severity="error",
    notes=ALL,
    why="A blank that was never filled in shows that the note is a form letter, whatever else it says.",
    instead="Fill it in, or take the sentence out.",
    sources=("PUR2", "CMI1"),
    judge=judge,
    flags=(
        *examples(
            "Dear [Name],\n\nThank you for your time.\n\nBest,\nSam",
            "Dear Priya,\n\nThank you for meeting me about the {{role}} position.\n\nBest,\nSam",
            "Dear Priya,\n\nI am following up on my interview on <date>.\n\nBest,\nSam",
            "Dear Priya,\n\nI enjoyed hearing about ______ and would love to learn more.\n\nBest,\nSam",
            "Dear Priya,\n\nI am excited about joining XYZ Company.\n\nBest,\nSam",
            "Dear Priya,\n\nThank you for your time.\n\nBest wishes,\n[Your Name]",
            "Dear Priya,\n\nThank you for your time.\n\nBest wishes,\nSam Lee\n[phone number]",
            "Dear Priya,\n\nWhat you said about (mention a specific topic) stayed with me.\n\nBest,\nSam",
            "Dear Mr./Ms. XXXX,\n\nThank you for your time.\n\nBest,\nSam",
        ),
        Example("Dear Priya,\n\nI liked [Company Name].\n\nBest,\nSam", facts=Facts(company="Northwind")),
    ),
    passes=(
        *examples(
            "Dear Priya,\n\nThe figure is from the annual report [1], page 40.\n\nBest,\nSam",
            "Dear Priya,\n\nThe sign read “Fresh Egg’s [sic]”, and we both laughed.\n\nBest,\nSam",
            "Dear Priya,\n\nMy address is <ngozi.obi@posteo.example> and my page <https://ngozi.example>.\n\nBest,\nSam",
            "Dear Priya,\n\nMy portfolio is [here](https://sam.example).\n\nBest,\nSam Lee (she/her)",
            "Dear Priya,\n\nSize XXL overalls are the only ones that fit me.\n\nBest,\nSam",
            "Dear Priya,\n\nThe XYZ stage on your milling machine was new to me.\n\nBest,\nSam",
            "Dear Priya,\n\nThe company name on my form should be Hartwell, with one H.\n\nBest,\nSam",
            "Dear Priya,\n\nThe mustache tags, {{ and }}, were the source of the error in your test.\n\nBest,\nSam",
            "Dear Priya,\n\nThank you for the date.\n\nBest,\nSam\n\n> Dear [Name],\n> We can see you on [date].",
            "Dear Priya,\n\nThank you for your time.\n\nBest,\nSam Lee\n[image: logo]",
        ),
        Example(
            "Dear Priya,\n\nI liked the work of [xyz].\n\nBest,\nSam", facts=Facts(company="Studio [xyz]")
        ),
    ),
)
