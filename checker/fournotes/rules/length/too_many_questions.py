"""Finds more questions than three."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples

MOST = 3


def judge(case: Case) -> Iterator[Hit]:
    """Hit the fourth question and every later one."""
    asked = [sentence for sentence in case.draft.sentences if sentence.asks]
    if len(asked) > MOST:
        for sentence in asked[MOST:]:
            yield Hit(
                sentence.start,
                sentence.end,
                message=f"This note asks {len(asked)} questions. Keep the one that matters most.",
            )


RULE = Rule(
    id="too-many-questions",
    group="length",
    title="Too many questions",
    severity="warn",
    notes=ALL,
    why="One question is easily answered; four are work, and the whole mail waits for the hardest of them.",
    instead="Keep the question that matters most. The others can wait until you talk again.",
    sources=("B1c", "ATL1"),
    judge=judge,
    flags=examples(
        "Have you decided? Who else did you see? When will I hear? Is it me?",
        "What did I miss? Was it the test? Was it my French? Was it the salary? Was it something else?",
        "Could I send a plan? Or a map? Would you like a name? Shall I call?",
        "Dear Ann,\n\nThank you. Is the post open? Is the team complete?\n\nMay I visit? When is the start?\n\nBest,\nSam",
    ),
    passes=examples(
        "Is there anything else that would be useful to you?",
        "Was it the theory? The test? Or my German?",
        "I saw https://example.org/?a=1?b=2?c=3?d=4 and liked it. Is it yours?",
        "You asked “Why us? Why now? Why you? Why not?” and I liked that. May I answer in writing?",
        "May I send a plan?\n\nBest,\nSam\n\n> Are you free? At ten? Or at two? Or later? Tomorrow?",
        "I wondered whether you had decided, whom you had seen, and when I would hear.",
    ),
)
