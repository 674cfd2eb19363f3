"""Finds a paragraph that is too dense to read on a phone."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples

MOST_WORDS = 80
MOST_SENTENCES = 5


def judge(case: Case) -> Iterator[Hit]:
    """Hit every paragraph above 80 words or 5 sentences, lists aside."""
    for paragraph in case.draft.paragraphs:
        if not paragraph.listed and (paragraph.words > MOST_WORDS or paragraph.sentences > MOST_SENTENCES):
            yield Hit(paragraph.start, paragraph.end)


_SENTENCE = "The talk about the sensors was good and I learned from it. "
_END = "\n\nBest,\nSam"

RULE = Rule(
    id="wall-of-text",
    group="length",
    title="Dense paragraph",
    severity="warn",
    notes=ALL,
    why="On a phone a long paragraph fills the whole screen, and people put such mail aside for later.",
    instead="Break it in two where the subject changes, or leave out what they know already.",
    sources=("FC1",),
    judge=judge,
    flags=examples(
        "Dear Priya,\n\n" + _SENTENCE * 7 + _END,
        "Dear Priya,\n\n" + "I liked it. " * 6 + _END,
        "Dear Priya,\n\n" + (_SENTENCE * 7).replace(" sensors ", "\nsensors ") + _END,
        "Dear Priya,\n\nThank you.\n\n"
        + "I saw the lab, the yard, the shop and the office, and " * 8
        + "that was all."
        + _END,
    ),
    passes=examples(
        "Dear Priya,\n\n" + _SENTENCE * 5 + _END,
        "Dear Priya,\n\n" + _SENTENCE * 4 + "\n\n" + _SENTENCE * 4 + _END,
        "Dear Priya,\n\nI met Dr. Ng, Mr. Li, Mrs. Wu, Ms. Ito and Prof. Oh at 9 a.m. and saw the lab."
        + _END,
        "Dear Priya,\n\n- the lab\n- the yard\n- the shop\n- the boat\n- the kiln\n- the loom" + _END,
        "Dear Priya,\n\nThank you." + _END + "\n\n> " + _SENTENCE * 9,
        "Dear Priya,\n\nThe budget was £2.5m in 2024 vs. 1.8m in 2023, i.e. more. I liked that. It was clear."
        + _END,
    ),
)
