"""Finds a sentence that has to be read twice."""

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples

HARD = 25
VERY_HARD = 40
"""Words. At 14 words nearly everybody follows, at 43 fewer than one in ten (GOV1)."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit sentences above 25 words for information, above 40 as a warning."""
    for sentence in case.draft.sentences:
        if sentence.count > HARD:
            yield Hit(
                sentence.start,
                sentence.end,
                severity="warn" if sentence.count > VERY_HARD else "info",
                message=f"This sentence has {sentence.count} words. Put a full stop where a new thought begins.",
            )


_LONG = (
    "Thank you for the time that you and your colleagues gave me on Tuesday morning, when we talked about the analyst role and the river "
    "sensors and the team that looks after them in every season of the year, and about the boat."
)

RULE = Rule(
    id="long-sentence",
    group="length",
    title="Long sentence",
    severity="warn",
    notes=ALL,
    why="Readers lose the thread of a long sentence, most of all in a second language or on a small screen.",
    instead="Put a full stop where a new thought begins.",
    sources=("GOV1", "RGL1"),
    judge=judge,
    flags=examples(
        _LONG,
        "I liked the lab and the yard and the shop and the office and the boat and the kiln and the loom and the long table.",
        _LONG.replace("Tuesday", "Tuesday, as Dr. Ng said at 9 a.m.,"),
        "Dear Priya,\n\n" + _LONG.replace(", ", ",\n") + "\n\nBest,\nSam",
    ),
    passes=examples(
        "Thank you for your time on Tuesday. I enjoyed the talk about river sensors.",
        "I met Dr. Ng, Mr. Li and Mrs. Wu at 9 a.m. and saw the new lab with the team from Acme Inc. in Leeds.",
        "I looked at https://example.org/a/very/long/address/with-many-words-in-it-that-nobody-reads.html after our talk.",
        "Dear Priya,\n\nThank you.\n\nBest,\nSam\n\n> " + _LONG,
        "I could send:\n- a plan of the yard and of the shop\n- two names of people who know my work well\n- the map we spoke of on Tuesday",
        "It was a good day! I learned a lot? Yes. The lab is large, the team is kind, and the work is what I do.",
    ),
)
