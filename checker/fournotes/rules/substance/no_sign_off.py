"""Finds a note that ends without a closing, or without a name under it."""

from collections.abc import Iterator

from fournotes.draft.read import Draft
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples

LONGEST_CLOSING = 60
"""Code points."""
_GOODBYE = frozenset(
    "thanks thank thx cheers looking hope hoping see talk speak until wishing have take".split()
)
"""First words of a short last line that says goodbye without a comma, right above the name: "Looking forward to it! / Sam"."""


def judge(case: Case) -> Iterator[Hit]:
    """Hit once when there is a body and the closing or the name is missing; a name alone is only less than usual."""
    anatomy = case.draft.anatomy
    if not case.draft.words or (anatomy.closing is not None and anatomy.name is not None):
        return
    if anatomy.closing is None and _closes(case.draft):
        return
    if anatomy.closing is None and anatomy.name is None:
        yield Hit()
    elif anatomy.closing is None:
        yield Hit(severity="info", message="Put a closing above your name: “Kind regards,” suits every note.")
    else:
        yield Hit(message="Put your name under the closing, as they know you.")


def _closes(draft: Draft) -> bool:
    """Tell whether the last line above the name is a closing in words of the writer's own.

    Such a line is short and has a comma at its end, or touches the name and begins as goodbyes do.
    """
    body, name = draft.body, draft.anatomy.name
    if body is None or name is None:
        return False
    line = draft.text[body.start : body.end].splitlines()[-1].strip()
    if len(line) > LONGEST_CLOSING:
        return False
    touching = len(draft.text[body.end : name.start].splitlines()) < 2
    return line[-1] == "," or (touching and line.split()[0].lower() in _GOODBYE)


RULE = Rule(
    id="no-sign-off",
    group="substance",
    title="No sign-off",
    severity="warn",
    notes=ALL,
    why="Without a name at the end they have to guess whose note it is, and it looks cut off.",
    instead="End with a closing and your name: “Kind regards,” and below it “Lena Brandt”.",
    sources=("HOS1", "B4"),
    judge=judge,
    flags=examples(
        "Dear Priya,\n\nThank you for your time. I look forward to hearing from you.",
        "Dear Priya,\n\nThank you for your time.\n\nKind regards,",
        "Dear Priya,\n\nThank you for your time. Best",
        "Hi Jas,\n\nthx for today, it was class.\n\nSent from my phone",
        "Dear Priya,\n\nThank you for your time. I look forward to hearing from you.\n\nSam Lee",
        "Dear Priya,\n\nSam Lee",
    ),
    passes=examples(
        "Dear Priya,\n\nThank you for your time.\n\nKind regards,\nSam Lee",
        "Dear Priya,\n\nThank you for your time.\n\nBest, Sam",
        "Dear Aoife,\n\nThank you.\n\nLe gach dea-ghuí,\nCiara Maguire",
        "Dear Priya,\n\nThank you for your time.\n\nWith friendly greetings\nHalyna Bondarenko\n\nSent from my phone",
        "Dear Priya,\n\nThank you for your time.\n\nThanks & regards,\nArvind Ramanathan\nMob: +91 5550 010 117",
        "Dear Priya,\n\nThank you for your time.\n\nYour neighbour in Leeds,\nAda Obi",
        "Dear Priya,\n\nThank you for your time.\n\nLooking forward to hearing from you,\nJin Park",
        "Dear Priya,\n\nI liked the lab.\n\nThanks so much for your time!\nJin",
        "Dear Priya,\n\nThank you for your time.\n\nYours faithfully,\nBlessing Nwachukwu (Mrs.)",
    ),
)
