"""Finds a body that says too little to be worth sending."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples


def judge(case: Case) -> Iterator[Hit]:
    """Hit the whole note below the fewest words of its kind."""
    words, fewest = case.draft.words, case.note.limits.thin
    if words >= fewest:
        return
    if not words:
        yield Hit(
            message=f"There is nothing to read {_where(case)} yet. Three sentences are enough: thanks, one thing you remember, and your last line."
        )
    else:
        counted = "one word" if words == 1 else f"{words} words"
        yield Hit(
            message=f"This note has {counted}; {fewest} is where a note begins to say something. Add one sentence that only you could write.",
            question="What is one thing from the interview that stayed with you?",
        )


def _where(case: Case) -> str:
    """Return where the words would stand, in the writer's terms."""
    anatomy = case.draft.anatomy
    if anatomy.greeting is not None and (anatomy.closing or anatomy.name):
        return "between the greeting and your name"
    return "below the greeting" if anatomy.greeting is not None else "here"


RULE = Rule(
    id="too-short",
    group="length",
    title="Too short",
    severity="warn",
    notes=ALL,
    why="Bare thanks could have come from anybody. In a vendor study, mail of about ten words was answered less than a short paragraph.",
    instead="Add one sentence that only you could write: a thing that you learned, or why the job is right for you.",
    sources=("B1c", "LA1"),
    judge=judge,
    flags=examples(
        "Dear Priya,\n\nThanks for yesterday.\n\nSam",
        "Dear Priya,\n\nThank you for the interview. I look forward to hearing from you.\n\nBest,\nSam",
        "Dear Priya,\n\nBest,\nSam",
        "Thank you.",
        "Dear Priya,",
        "",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time yesterday. I liked hearing how the pharmacy moved its repeat prescriptions to one quiet "
        "hour in the morning, and I look forward to hearing from you soon.\n\nBest,\nSam",
        "Dear Priya,\n\nThank you for the tour of the lab on Tuesday. The old balances you keep for teaching made me smile. I would like to "
        "work there, and I hope to hear from you.\n\nBest,\nSam",
        "Hi Mo, thanks for showing me round this morning. The night loading bay is bigger than I thought, and the team was kind. I want "
        "the job and hope to hear from you.\n\nCheers,\nGaz",
        "Dear Dr. Li,\n\nthank you for our talk. I was happy to see the new laser and to hear about the students. The work fits me well. I am "
        "waiting for your answer with interest.\n\nMin",
        "Dear Priya,\n\n" + "I enjoyed the talk about the river sensors. " * 4 + "\n\nBest,\nSam",
        "Dear Priya,\n\n" + "I enjoyed the talk about the river sensors very much. " * 3 + "\n\nBest,\nSam",
    ),
)
