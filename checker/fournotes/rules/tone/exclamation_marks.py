"""Finds more exclamation marks than one."""

import re
from collections.abc import Iterator

from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Fix, Hit, Rule, examples

_MARKS = re.compile(r"[!！]+")
FREE = 1
"""Marks that nobody minds: studies of their effect are mixed, and career offices only warn of excess."""
MANY = 4


def judge(case: Case) -> Iterator[Hit]:
    """Hit every mark after the first, and every doubled one; an error from four marks on or for a doubled one."""
    body = case.draft.body
    if body is None or ("!" not in case.draft.text and "！" not in case.draft.text):
        return
    names = [name for name in (case.facts.company, *case.facts.other_employers) if name and "!" in name]
    found = [
        mark
        for mark in _MARKS.finditer(case.draft.text, *body)
        if not _in_name(case.draft.text, mark.end(), names)
    ]
    found = [mark for mark in found if not _quoted(case, mark.start())]
    total = sum(len(mark.group()) for mark in found)
    if total <= FREE:
        return
    for place, mark in enumerate(found):
        doubled = len(mark.group()) > 1
        if place == 0 and not doubled:
            continue
        yield Hit(
            mark.start(),
            mark.end(),
            severity="error" if doubled or total >= MANY else "warn",
            message="A full stop says the same, calmly." if place or doubled else None,
            fix=Fix("End with a full stop", "."),
        )


def _in_name(text: str, end: int, names: list[str]) -> bool:
    """Tell whether the mark is the end of a known name such as Yahoo!."""
    return any(text.endswith(name, 0, end) for name in names)


def _quoted(case: Case, place: int) -> bool:
    """Tell whether the mark stands between double quotation marks: then it is somebody else's."""
    text = case.draft.text
    opening = max(text.rfind("“", 0, place), text.rfind('"', 0, place))
    if opening < 0 or "\n\n" in text[opening:place] or place - opening > 200:
        return False
    if text[opening] == "“":
        return "”" not in text[opening:place]
    return text.count('"', text.rfind("\n\n", 0, place) + 1, place) % 2 == 1


RULE = Rule(
    id="exclamation-marks",
    group="tone",
    title="Exclamation marks",
    severity="warn",
    notes=ALL,
    why="One exclamation mark is warm. More of them make a note sound younger and less considered than you are.",
    instead="Keep the one that matters most to you, and end the other sentences with a full stop.",
    sources=("PRI1", "UTSA1", "EXC25", "LYN1"),
    judge=judge,
    flags=examples(
        "Thank you! It was great! I cannot wait!",
        "It was lovely to meet you!!",
        "Thanks for today! I learned a lot! The lab was a joy! See you soon!",
        "I would love to hear from you! Have a good weekend!",
    ),
    passes=examples(
        "Thank you! It was great to meet the team.",
        "I had never debugged somebody else’s memory leak on a whiteboard before!",
        "You asked “Ready? Go! Go!” and off we went.",
        "Dear Ann!\n\nThank you for your time.\n\nBest,\nSam",
        "Thank you for your time.\n\nBest,\nSam\n\n> See you!!! Bye!!!",
        Example(
            "I liked how Zing! treats people, and I hope that Zing! grows.", facts=Facts(company="Zing!")
        ),
    ),
)
