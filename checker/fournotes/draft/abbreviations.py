"""Full stops that end no sentence: abbreviations, initials, and what tells them from an end."""

from __future__ import annotations

NEVER_AN_END = frozenset(
    "mr mrs ms mx dr prof fr rev hon capt col lt sgt gov pres messrs mme mlle engr asst assoc "
    "vs e.g i.e cf approx viz incl esp p.s p.p.s".split()
)
"""A name, or the rest of the thought, always follows these."""

OFTEN_AN_END = frozenset(
    # firms and lists
    "inc ltd co corp llc plc etc al jr sr esq dept univ bldg ave blvd rd pt est gen "
    # times and measures
    "a.m p.m hrs hr mins min max sec ft "
    # before a number
    "nos vol fig figs ext ref tel mob pp ed eds "
    # days and months
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
"""These go on before a digit or a small letter; otherwise the sentence is over."""

_CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "january february march april may june july august september october november december "
    "jan feb mar apr jun jul aug sep sept oct nov dec gmt utc est edt cst cdt mst mdt pst pdt bst cet cest ist et pt".split()
)
"""Capitals that may follow "9 a.m." in the same sentence."""

_OPENERS = frozenset(
    "i i'm i've i'd i'll we we're it it's the my you your thank thanks this that these they there please if as our he she "
    "many best kind looking however also for when since after before during".split()
)
"""Words that open a sentence after "in the U.S." or "plan B." rather than continue a name."""


def goes_on(before: str, after: str) -> bool:
    """Tell whether a sentence goes on after the full stop behind ``before``.

    ``before`` is the word in front of the stop as written, with the dots inside it but not the last; ``after`` is the next
    word as written.
    """
    form = before.lower()
    if form in NEVER_AN_END:
        return True
    if form in OFTEN_AN_END:
        return not after[0].isupper() or after.lower() in _CALENDAR
    if form == "no":
        return after[0].isdigit() or (after.isupper() and after != "I")
    if before.isdigit():
        return after[0].islower()
    initial = len(before) == 1 and before.isupper() and before != "I"
    if initial or form == "st" or "." in before:
        return after[0].islower() or after.lower() not in _OPENERS
    return False
