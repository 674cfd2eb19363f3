"""Finds more body paragraphs than three."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule


def judge(case: Case) -> Iterator[Hit]:
    """Hit once above the kind's number of paragraphs; an error in a follow-up, where the article says so."""
    found, most = len(case.draft.paragraphs), case.note.limits.paragraphs
    if found > most:
        yield Hit(
            severity="error" if case.kind == "follow-up" else "warn",
            message=f"This note has {found} paragraphs. Join those that belong together, so that there are {most} at most.",
        )


def _note(*paragraphs: str) -> str:
    return "\n\n".join(("Dear Priya,", *paragraphs, "Best regards,\nSam"))


_FOUR = (
    "Thank you for your time.",
    "I liked the river sensors.",
    "I am still keen on the job.",
    "I look forward to hearing from you.",
)

RULE = Rule(
    id="too-many-paragraphs",
    group="length",
    title="Too many paragraphs",
    severity="error",
    notes=ALL,
    why="Three paragraphs are the most that a short note needs. Loose single sentences make it look longer than it is.",
    instead="Join the sentences that belong together: thanks and the talk, then your interest, then your last line.",
    sources=("SEED", "CB05"),
    judge=judge,
    flags=(
        Example(_note(*_FOUR), "follow-up"),
        Example(_note(*_FOUR), "thank-you"),
        Example(_note(*_FOUR, "Have a good week."), "feedback"),
        Example(_note(*_FOUR).replace("\n\n", "\r\n\r\n"), "exception"),
    ),
    passes=(
        Example(_note(*_FOUR[:3]), "follow-up"),
        Example(_note(" ".join(_FOUR)), "follow-up"),
        Example(
            _note(
                "Thank you for your\ntime.",
                "I liked the\nriver sensors.",
                "I look forward\nto hearing from you.",
            ),
            "follow-up",
        ),
        Example(
            _note(
                "Thank you. I could send",
                "- a plan\n- a map\n- two names",
                "I look forward to hearing from you.",
            ),
            "follow-up",
        ),
        Example(_note(*_FOUR[:3]) + "\n\nSent from my phone\n\n> One.\n\n> Two.\n\n> Three.", "follow-up"),
        Example(
            "Subject: Analyst role\n\n" + _note(*_FOUR[:3]) + "\n\nSam Lee\nAnalyst\n\n0161 496 0123",
            "follow-up",
        ),
    ),
)
