"""Finds a follow-up that does not say which interview is meant."""

from collections.abc import Iterator

from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import Example, Hit, Rule, examples


def judge(case: Case) -> Iterator[Hit]:
    """Hit when no date, job or earlier mail says which interview it was."""
    draft, facts = case.draft, case.facts
    if not draft.words or case.elements["placement"] or draft.anatomy.quoted:
        return
    subject = draft.anatomy.subject
    if subject is not None and draft.text[subject.start : subject.end].casefold().startswith(
        ("re:", "aw:", "sv:")
    ):
        return
    if facts.role and facts.role.casefold() in draft.text.casefold():
        return
    yield Hit(question="When did you meet, and about which job?")


RULE = Rule(
    id="interview-not-placed",
    group="specificity",
    title="Which interview?",
    severity="info",
    notes=("follow-up",),
    why="They may have seen many people since. A date and the job let them find you at once.",
    instead="Say when you met and for which job: “Thank you again for our talk on 2 June about the analyst role.”",
    sources=("REACH1", "VT1"),
    judge=judge,
    flags=examples(
        "Dear Priya,\n\nI am still very interested. Is there anything else you need?\n\nSam",
        "Dear Priya,\n\nThank you again for the interview. I look forward to hearing from you.\n\nSam",
        "Dear Priya,\n\nI enjoyed our conversation and am still keen. Can I send you more?\n\nSam",
        "Dear Priya,\n\nI hope to become part of your team. Please tell me if you need more from me.\n\nSam",
    ),
    passes=(
        Example("Dear Priya,\n\nThank you for our talk on 2 June. I am still very interested.\n\nSam"),
        Example("Dear Priya,\n\nI am writing about the analyst role. I am still very interested.\n\nSam"),
        Example("Dear Priya,\n\nTwo weeks ago you interviewed me. I am still very interested.\n\nSam"),
        Example("Subject: Re: Interview\n\nDear Priya,\n\nI am still very interested.\n\nSam"),
        Example("Subject: Analyst role, 2 June\n\nDear Priya,\n\nI am still very interested.\n\nSam"),
        Example(
            "Dear Priya,\n\nI would still love to teach as your Welder.\n\nSam", facts=Facts(role="Welder")
        ),
        Example("Dear Priya,\n\nI am still interested.\n\nSam\n\n> Thank you for coming on 2 June.\n> Priya"),
    ),
)
