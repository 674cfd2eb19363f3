"""Finds a note that does not name the firm."""

from collections.abc import Iterator

from fournotes.draft.folding import folded
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.company_words import company_words
from fournotes.rules.near import is_near
from fournotes.rules.rule import Example, Hit, Rule


def judge(case: Case) -> Iterator[Hit]:
    """Hit once, nowhere in particular, when no part of the firm's name stands in the draft, not even misspelt."""
    if not case.facts.company or not case.draft.words:
        return
    if case.facts.company in case.draft.text:
        return
    company = company_words(case.facts.company)
    looked_for = frozenset(company.telling or company.words)
    lowered = case.draft.text.lower()
    if any(word in lowered for word in looked_for):
        return
    joined = "".join(company.words)
    names = {joined, company.initials}
    for sentence in (*case.draft.sentences, *case.draft.others):
        for place in sentence.capitals:
            form = folded(sentence.forms[place]).replace("-", "")
            if (
                form in looked_for
                or form.rstrip("s") in looked_for
                or form in names
                or (joined.startswith(form) and len(form) > 4)
            ):
                return
            if any(is_near(form, other) for other in looked_for):
                return
    if company.written.casefold() not in case.draft.text.casefold():
        yield Hit(
            message=f"The note does not name {company.written}. Once is enough, and it shows that the note was written for them."
        )


_FACTS = Facts(company="Northwind Traders Ltd")


def _note(body: str, company: str = "Northwind Traders Ltd") -> Example:
    return Example(f"Dear Priya,\n\n{body}\n\nBest,\nSam", facts=Facts(company=company))


RULE = Rule(
    id="company-not-named",
    group="specificity",
    title="Company not named",
    severity="info",
    notes=("thank-you", "follow-up", "exception"),
    why="The name shows that the note was written for this firm and no other.",
    instead="Name the firm once, where it comes naturally: “what I saw of Northwind”.",
    sources=("PUR1", "QGP1"),
    judge=judge,
    flags=(
        _note("Thank you for your time. I am keen on the analyst role."),
        _note("Thank you. I liked your company very much."),
        _note("I would be glad to join the bank.", "Unity Savings Bank"),
        _note("Thank you for the tour of the school.", "Oakfield Infants"),
    ),
    passes=(
        Example("Dear Priya,\n\nThank you for your time.\n\nBest,\nSam"),
        _note("I liked what I saw of Northwind."),
        _note("I liked Northwind’s way of working."),
        _note("I would be glad to join Kestrel.", "Kestrel Robotics"),
        _note("I would be proud to work at UNDP.", "United Nations Development Programme"),
        _note("I would love to work at GoldCrest.", "Gold Crest Mills"),
        _note("It says a lot about how Zing! treats people.", "Zing!"),
        _note("I liked what I saw of über.", "Über"),
    ),
)
