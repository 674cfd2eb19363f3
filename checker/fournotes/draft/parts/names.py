"""Lines that hold a name: the writer's under a sign-off, a reader's in a greeting."""

from __future__ import annotations

import re

LONGEST = 60
"""Code points of a line that is a name and no more."""

_BESIDE = re.compile(r"[<(|/,]|\s[–—-]\s")
"""What parts a name from letters after it, an address, another script or pronouns: "Ann Lee, MSc", "Wen Liao (廖文琪)"."""
_EDGES = " \t\u00a0*_-–—~.,♥❤🙂😊"
_BEHIND = re.compile(r"[^\w.)]+$")
"""An emoji or a mark behind a name."""
_RETIRED = re.compile(r"\b(?:i\.\s?R|a\.\s?D)\.\s")
"""As in Oberst i. R. Hainisch."""
_NICKNAME = re.compile(r"[\"“”]([^\W\d_]{2,12})[\"“”]")
"""As in Theodora "Teddy" Marsh."""
_PARTS = re.compile(r"[^\W\d_](?:[^\W_]|[.'’ʼ‐‑·\-\u0300-\u036f\u200c\u200d])*\.?")

_NEVER_A_NAME = frozenset(
    "thank thanks thankyou thx hello hi hey dear hoping hope looking forward talk speak see soon regards wishes sincerely yes "
    "no ok okay please sorry yours cheers i we you it this that the and or of for to in on at is was are be my your our have "
    "has would could will-not asap today tomorrow yesterday always attached enclosed regarding subject".split()
)
"""Words that a line of one to three words may consist of without being a name."""
_ALSO_NAMES = frozenset("my in on so to be".split())
"""Names as well, with a capital and between others: Vo Thi My Hanh, Lee So Young."""


def stands_for_a_name(words: str) -> bool:
    """Tell whether the line is a place for a name that nobody has filled in: "[Your name]"."""
    return len(words) <= LONGEST and words[0] in "[{<(" and words[-1] in "]}>)"


def is_name(words: str) -> bool:
    """Tell whether the line can be a person's name, with letters after it or another script beside it."""
    if len(words) > 2 * LONGEST:
        return False
    beside = _BESIDE.search(words, 1)
    plain = _NICKNAME.sub(r"\1", words[: beside.start()] if beside else words).strip(_EDGES)
    if not plain.isascii() or "." in plain:
        plain = _BEHIND.sub("", _RETIRED.sub("", plain))
    if not plain or len(plain) > LONGEST or words[-1] in "?!:;":
        return False
    parts = plain.split()
    if len(parts) > 6 or not _only_letters(plain, parts):
        return False
    forms = [part.lower().strip(".") for part in parts]
    if not _NEVER_A_NAME.isdisjoint(forms) and not _is_among_names(parts, forms):
        return False
    small = sum([part[0].islower() for part in parts])
    return small * 2 <= len(parts) or (small == len(parts) and len(parts) <= 2)


def _is_among_names(parts: list[str], forms: list[str]) -> bool:
    """Tell whether the one word that looks like no name has a capital, as its neighbours have, and is one somewhere."""
    odd = [place for place, form in enumerate(forms) if form in _NEVER_A_NAME]
    return (
        len(parts) > 2
        and all(part[0].isupper() for part in parts)
        and len(odd) == 1
        and odd[0] > 0
        and forms[odd[0]] in _ALSO_NAMES
    )


def _only_letters(plain: str, parts: list[str]) -> bool:
    return plain.replace(" ", "").isalpha() or all(_PARTS.fullmatch(part) for part in parts)
