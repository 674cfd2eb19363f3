"""Finds a note that does not say which job it is about."""

from collections.abc import Iterator

from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.role_words import names_role
from fournotes.rules.rule import Example, Hit, Rule


def judge(case: Case) -> Iterator[Hit]:
    """Hit once, nowhere in particular, when neither subject nor body names the role of the facts."""
    role, draft = case.facts.role, case.draft
    if not role or not draft.words:
        return
    sentences = (
        *(sentence for sentence in draft.others if sentence.part in {"subject", "postscript"}),
        *draft.sentences,
    )
    if not names_role(role, [form for sentence in sentences for form in sentence.forms]):
        yield Hit(
            message=f"The note does not say which job it is about. Name it once, in the subject or the text: “the {_written(role)} role”."
        )


def _written(role: str) -> str:
    """Return the role as it stands in a sentence: "Data Analyst" as "data analyst", with names and initials kept."""
    return " ".join([word.lower() if word.istitle() else word for word in role.split()])


_FACTS = Facts(role="Senior Data Analyst")


def _note(body: str, role: str = "Senior Data Analyst", subject: str = "") -> Example:
    return Example(f"{subject}Dear Priya,\n\n{body}\n\nBest,\nSam", facts=Facts(role=role))


RULE = Rule(
    id="role-not-named",
    group="specificity",
    title="Job not named",
    severity="warn",
    notes=("thank-you", "follow-up", "exception"),
    why="Many people fill several jobs at a time. The name of yours tells them at once which file to open.",
    instead="Name the job once, in the subject or the text: “the analyst role”.",
    sources=("PRI1", "REACH1"),
    judge=judge,
    flags=(
        _note("Thank you for your time. I am very interested in the work."),
        _note("Thank you for the interview. I would love to join you.", "Quality Inspector"),
        _note("Thank you for Saturday’s interview at the club. Yours is my dream.", "Trainee Groundskeeper"),
        _note("Thank you for meeting me, I liked the team.", "Team Leader"),
    ),
    passes=(
        Example("Dear Priya,\n\nThank you for your time. I am very interested in the work.\n\nBest,\nSam"),
        _note("Thank you for telling me about the analyst role."),
        _note("Thank you for your time. I liked the electrical apprenticeship.", "apprentice electrician"),
        _note("Thanks for the talk about the driving job.", "HGV Class 1 driver"),
        _note("Thank you for your time.", "Payroll Administrator", "Subject: Payroll interview, 5 June\n\n"),
        _note("I would be glad to take up the lectureship.", "Lecturer in Soil Mechanics"),
        _note("I am keen on the team leader job.", "Team Leader"),
        _note("Thank you for the interview about the PhD project.", "PhD studentship in epidemiology"),
        _note("I would like the accountancy post.", "Accountant"),
        _note("Thank you for the HR-related questions.", "HR"),
        _note("Thank you for the talk about the protégé place.", "protege"),
        _note("Thank you for the talk about the senior post.", "Senior"),
    ),
)
