"""Names of which a part is right: "Lantern Road Films" for "Lantern Row Films"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fournotes.draft.folding import folded
from fournotes.draft.words import Word
from fournotes.rules.company_words import BEFORE_PERSON, JOINERS, OTHER_WORDS, base, is_telling
from fournotes.rules.near import distance

OTHERWISE = 3
"""Letters by which the other words of a look-alike name may differ."""


class Wrong(NamedTuple):
    """A word of a name, and the firm's own in its place, both folded."""

    form: str
    right: str


def name_from(words: Sequence[Word], place: int, most: int) -> tuple[list[str], int]:
    """Return the forms of a name from its first word on, of so many words at the most, and the place behind it."""
    name: list[str] = []
    stop = ahead = place
    while ahead < len(words) and len(name) < most:
        word = words[ahead]
        if word.capital:
            name.append(folded(base(word.form)))
            stop = ahead + 1
        elif word.form not in JOINERS:
            break
        ahead += 1
    return name, stop


def wrong_word(name: Sequence[str], right: Sequence[str]) -> Wrong | None:
    """Return the one word by which a name of two words or more differs from the firm's; None where it is none or several.

    What they share must tell one firm from another.
    """
    pairs = list(zip(name, right, strict=False))
    wrong = [Wrong(form, other) for form, other in pairs if form.rstrip("s") != other.rstrip("s")]
    shared = [other for form, other in pairs if (form, other) not in wrong]
    if len(wrong) != 1 or not any(map(is_telling, shared)):
        return None
    form, other = wrong[0]
    known = form in right or form in BEFORE_PERSON or not is_telling(form) or not is_telling(other)
    if form in OTHER_WORDS and (form == name[0] or not is_like(wrong[0], shared=len(shared))):
        return None
    return None if known or form.startswith(other) or other.startswith(form) else wrong[0]


def is_like(wrong: Wrong, *, shared: int) -> bool:
    """Tell whether one word may be meant for the other: "Road" for "Row", "Birch" for "Larch".

    ``shared`` words stand right beside it; with one alone, short words must be nearer.
    """
    form, other = wrong
    most = OTHERWISE if shared > 1 else max(0, min(OTHERWISE, max(len(form), len(other)) - 3))
    return distance(form, other, most) <= most - (form[0] != other[0] and most == OTHERWISE)


def stands_alone(words: Sequence[Word], place: int, stop: int) -> bool:
    """Tell whether no more words of a name stand before or behind these."""
    before, after = words[place - 1] if place else None, words[stop] if stop < len(words) else None
    return not (
        (before is not None and before.capital and words[place].start - before.end == 1 and place > 1)
        or (after is not None and after.capital and after.start - words[stop - 1].end == 1)
    )
