"""Telling English from other languages, so that a draft in another one is not judged by English rules."""

from __future__ import annotations

from fournotes.draft.read import Draft

_COMMON = frozenset(
    "the a an i you to and of for in is was it that my me your we with on at have had this be am are as would will from by so if "
    "not do can could about any when what there very how or but all more our us they their has been were which who than just "
    "thank thanks hope look forward please dear hello interview job role".split()
)
FEWEST = 8
"""Words. A shorter draft is taken for English: too little to tell by."""
SHARE = 0.15
"""Of words: English prose has a third to a half of these words, other European languages a few in a hundred."""


def is_english(draft: Draft) -> bool:
    """Tell whether the body reads as English."""
    words = [word.form for sentence in draft.sentences for word in sentence.words if word.form[0].isalpha()]
    if len(words) < FEWEST:
        return True
    return sum(1 for word in words if word in _COMMON) >= SHARE * len(words)
