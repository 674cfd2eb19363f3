"""Finds a text that is plainly another kind of note than the one chosen."""

from collections.abc import Iterator

from fournotes.rules.absent import told
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule

WEEK = 7
"""Days after the interview from which a thank-you may be taken for a follow-up; without dates it is not."""
FRESH = 4
"""Days before which a note is a thank-you, also where it offers help."""
_NAMES = {
    "thank-you": "a thank-you",
    "follow-up": "a follow-up",
    "exception": "an exception",
    "feedback": "a feedback note",
}


def judge(case: Case) -> Iterator[Hit]:
    """Hit when two signs of another kind are there and the sign of the chosen kind is not."""
    looks = looks_like(case)
    if looks is not None and looks != case.kind:
        name = _NAMES[looks]
        yield Hit(
            message=f"This reads like {name}, and you have chosen {_NAMES[case.kind]}. Each kind is checked for what it needs.",
            question=f"Check it as {name} instead?",
        )


def looks_like(case: Case) -> str | None:
    """Return the kind that the text plainly is, None when it could well be the chosen one."""
    signs = {sign for sign in _SIGNS if told(case, sign)}
    waited = _days_since(case)
    if case.kind == "thank-you" and (waited is None or waited < WEEK):
        signs.discard("chasing")
    if case.kind == "follow-up" and waited is not None and waited < FRESH:
        signs.discard("offer-of-help")
    for kind, looks, there, missing in _TABLE:
        if case.kind == kind and there <= signs and not missing & signs:
            return looks
    return None


def _row(kind: str, looks: str, there: str, missing: str) -> tuple[str, str, frozenset[str], frozenset[str]]:
    return kind, looks, frozenset(there.split()), frozenset(missing.split())


_TABLE = (
    # chosen, looks like, signs that are there, signs that are missing
    _row("thank-you", "feedback", "feedback-request rejection-told", "news-offer offer-of-help"),
    _row("follow-up", "feedback", "feedback-request rejection-told", "news-offer chasing"),
    _row("exception", "feedback", "feedback-request rejection-told", "news-offer"),
    _row("thank-you", "exception", "news-offer wish-to-hear", "rejection-told"),
    _row("follow-up", "exception", "news-offer wish-to-hear", "rejection-told"),
    _row("thank-you", "follow-up", "chasing offer-of-help", "just-met"),
    _row("follow-up", "thank-you", "just-met thanks", "chasing offer-of-help"),
    _row("exception", "follow-up", "chasing offer-of-help", "news"),
    _row("exception", "thank-you", "just-met thanks forward-look", "news chasing"),
    _row("feedback", "exception", "news-offer", "feedback-request rejection-told"),
    _row("feedback", "follow-up", "offer-of-help chasing", "feedback-request rejection-told"),
    _row("feedback", "follow-up", "offer-of-help interest", "feedback-request rejection-told"),
    _row("feedback", "thank-you", "just-met thanks forward-look", "feedback-request rejection-told"),
)
_SIGNS = frozenset(sign for _, _, there, missing in _TABLE for sign in there | missing)


def _days_since(case: Case) -> int | None:
    """Return how many days the interview is past when the note is sent, None where the facts do not tell."""
    met, sent = case.facts.interview_date, case.facts.sending_date
    return None if met is None or sent is None else (sent - met).days


RULE = Rule(
    id="wrong-note",
    group="substance",
    title="Reads like another kind of note",
    severity="warn",
    notes=ALL,
    why="Each kind of note has its own moment and its own needs, so advice for the wrong kind would mislead you.",
    instead="Choose the kind that fits what you want to say, and check it again.",
    sources=("SEED",),
    judge=judge,
    flags=(
        Example(
            "Dear Priya,\n\nThank you for letting me know that I was not selected. I enjoyed the "
            "interview. "
            "Could you give me feedback for next time?\n\nSam",
            "thank-you",
        ),
        Example(
            "Dear Priya,\n\nThank you for the interview. I'm still very interested in the role. Is there "
            "anything else I "
            "could send while you decide?\n\nSam",
            "feedback",
        ),
        Example(
            "Dear Priya,\n\nThank you for your time yesterday. I loved the walk along the weir and would "
            "be delighted to join "
            "you. I look forward to hearing from you.\n\nSam",
            "follow-up",
        ),
        Example(
            "Dear Priya,\n\nAnother firm has offered me a job and wants an answer by Friday. I would "
            "like to hear from you "
            "before I decide.\n\nSam",
            "thank-you",
        ),
        Example(
            "Dear Priya,\n\nI am following up on my interview. I'm still keen and happy to send more "
            "work if it's useful.\n\nSam",
            "exception",
        ),
    ),
    passes=(
        Example(
            "Dear Priya,\n\nThank you for your time yesterday. I look forward to hearing from you.\n\nSam",
            "thank-you",
        ),
        Example(
            "Dear Priya,\n\nThank you for your time yesterday. If you need anything else from me, please tell me.\n\nSam",
            "thank-you",
        ),
        Example(
            "Dear Priya,\n\nThank you again. I am still keen. Is there anything else you need?\n\nSam",
            "follow-up",
        ),
        Example(
            "Dear Priya,\n\nAnother firm has offered me a job. I would like to hear from you first.\n\nSam",
            "exception",
        ),
        Example(
            "Dear Priya,\n\nThank you for letting me know. I enjoyed the day. Where was I weak?\n\nSam",
            "feedback",
        ),
        Example(
            "Dear Priya,\n\nThank you for your letter of yesterday. I was sorry not to be chosen.\n\nSam",
            "feedback",
        ),
        Example(
            "Dear Priya,\n\nThank you for the feedback you gave me on the day. I want the job.\n\nSam",
            "thank-you",
        ),
    ),
)
