"""Finds a body that is longer than people like to read."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule


def judge(case: Case) -> Iterator[Hit]:
    """Hit the whole body above the kind's comfortable length, as an error above its far end."""
    words, limits = case.draft.words, case.note.limits
    if words > limits.warn:
        yield Hit(
            severity="error" if words > limits.error else "warn",
            message=f"This note has {words} words. Up to {limits.warn} are comfortable to read: keep the thanks, the one thing that "
            "matters most, and your last line, and let the rest go.",
        )


_LONG = "The talk about the sensors was good and I learned from it. "

RULE = Rule(
    id="too-long",
    group="length",
    title="Too long",
    severity="warn",
    notes=ALL,
    why="A short note is read at once; a long one is put aside. In a large vendor study, mail of 50 to 125 words was answered most often.",
    instead="Keep the thanks, the one thing that matters most, and your last line. Let the rest go.",
    sources=("SEED", "B1", "CB05", "FC1"),
    judge=judge,
    flags=(
        Example("Dear Priya,\n\n" + _LONG * 11 + "\n\nBest,\nSam"),
        Example("Dear Priya,\n\n" + _LONG * 18 + "\n\nBest,\nSam"),
        Example("Dear Priya,\n\n" + _LONG * 13 + "\n\nBest,\nSam", "exception"),
        Example(
            "Dear Priya,\n\n" + (_LONG * 11).replace(" learned ", "\nlearned ") + "\n\nBest,\nSam", "feedback"
        ),
    ),
    passes=(
        Example("Dear Priya,\n\n" + _LONG * 10 + "\n\nBest,\nSam"),
        Example("Dear Priya,\n\n" + _LONG * 12 + "\n\nBest,\nSam", "exception"),
        Example("Dear Priya,\n\n" + _LONG * 5 + "\n\nBest,\nSam\n\n> " + _LONG * 20),
        Example(
            "Dear Priya,\n\n"
            + _LONG * 5
            + "\n\nBest,\nSam\n\nOn Mon, 2 Jun 2025, Priya wrote:\n"
            + _LONG * 20
        ),
        Example("Subject: " + _LONG * 3 + "\n\nDear Priya,\n\n" + _LONG * 9 + "\n\nBest,\nSam"),
        Example(
            "Dear Priya,\n\n" + _LONG * 9 + "\n\nBest,\nSam\n\nThis e-mail is confidential. " + _LONG * 9
        ),
    ),
)
