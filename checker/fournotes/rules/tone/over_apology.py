"""Finds apologies that are too much by themselves, and every apology after the first."""

from collections.abc import Iterator

from fournotes.draft.span import within
from fournotes.rules.case import Case
from fournotes.rules.clause import clause
from fournotes.rules.rule import ALL, Hit, Rule, examples

_APOLOGY = (
    "(sorry|apologies|apologise|apologize|apologising|apologizing)",
    "(my|an|please accept my|owe you an) apology",
    "(please|kindly|do) (forgive|excuse|pardon)",
)
_NOT_ONE = (
    "sorry ..1 (to (hear|see|learn|read|say|miss|leave|go|part)|not to|that (it|you|he|she|they|we could)|if|for (your|the) loss|about the news|when|he|she|they|you)",
    "(not|no|never|nothing|need|was|were|be) ..3 (sorry|apologise|apologize|apology|apologies)",
    "(said|says|say|write|wrote|words|saying|she|he|they|who|we) ..1 (sorry|apologised|apologise|apologize|apologies)",
)


def judge(case: Case) -> Iterator[Hit]:
    """Hit each sentence that is too much, and each with an apology after the first one; one hit a sentence."""
    too_much = case.learnt["over-apology"]
    apologies = case.phrases["over-apology"]
    told = 0
    for sentence in case.draft.sentences:
        heavy = within(too_much, sentence.start, sentence.end)
        here = within(apologies, sentence.start, sentence.end)
        told += len(here)
        if heavy:
            yield Hit(*heavy[0])
        elif here and told > 1:
            yield Hit(*clause(sentence, here[-1]))


RULE = Rule(
    id="over-apology",
    group="tone",
    title="Apologises too much",
    severity="warn",
    notes=ALL,
    why="You have done nothing wrong by writing. Apologies make your note sound like a burden, and the reader has to comfort you.",
    instead="Leave the apology out and begin with what you want to say. If something did go wrong, say sorry once, in a few words.",
    sources=("AAM12", "LA1", "SFA1"),
    judge=judge,
    phrases=_APOLOGY,
    spares=_NOT_ONE,
    flags=examples(
        "Sorry to bother you.",
        "I am sorry for the long silence and I am sorry for breaking it with a question.",
        "Please forgive me for taking up your valuable time.",
        "I feel bad for writing at all.",
        "Sorry this is late. I enjoyed our talk about kilns. Apologies again for the delay.",
        "I hate to be a nuisance.",
    ),
    passes=examples(
        "I am sorry that I was ten minutes late on Tuesday.",
        "I was sorry to hear that Mr. Lund has been in hospital.",
        "My apologies for the wrong attachment; the right one is here.",
        "I apologise for arriving late.",
        "I am sorry for the delay.",
        "My apologies for the wrong file.",
        "Please excuse the missing page.",
        "It was no bother at all to come in a second time.",
        "I hope you don't mind my writing before the 20th, but my news may matter to you.",
        "You asked me not to apologise for the missing page, so I will simply send it.",
        "Apology letters to passengers were a large part of my last post.",
        "You wrote “sorry to bother you”, and it was no bother at all.",
    ),
)
