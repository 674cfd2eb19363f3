"""The words by which a firm is known, without legal forms and what many firms share in their names."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from fournotes.draft.folding import folded

_SHARED = frozenset(
    "ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag kg sa sas sarl srl spa bv nv ab as oy aps pty pvt pte sdn bhd "
    "group holding holdings international global national royal university college school academy institute hospital hospitals clinic trust bank "
    "council borough county city public library museum church the of and for in at de du der des das von la le el y e und et st saint "
    "services service solutions systems technologies technology software consulting consultants partners associates industries studio studios "
    "hotel restaurant cafe bakery store stores shop foods food energy power water media films film press books design designs labs lab "
    "laboratory laboratories logistics transport haulage construction engineering electrical electric tools hardware mills works textiles "
    "payments supply savings insurance mutual health healthcare care medical dental vets pharmacy primary infants marketing digital security "
    "finance financial capital investments estates property homes housing authority centre center department ministry agency office north south "
    "east west central united first new great general young people american british african european team house business robotics motors".split()
)
"""Words that do not tell one firm from another."""

BEFORE_PERSON = frozenset(
    "mr mrs ms miss mx dr prof professor sir sister chef captain dear hi hello mr. and".split()
)
"""Words behind which a capital is a person's."""
OTHER_WORDS = frozenset(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday english french german spanish italian british american indian chinese europe european london paris india china "
    "google linkedin excel thank thanks regards sincerely please would could about through looking".split()
)
"""Words with a capital that are no misspelt firm, however near they are to its name."""
JOINERS = frozenset("and of the for in & y e et und".split())
"""Words inside a name that are no part of what it is known by."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")


class Company(NamedTuple):
    """A firm's name: as written, its words folded without possessive endings, and those that tell it from others."""

    written: str
    words: tuple[str, ...]
    telling: tuple[str, ...]
    initials: str


@lru_cache(maxsize=64)
def company_words(name: str) -> Company:
    """Return the words of a firm's name."""
    words = tuple(base(folded(word)) for word in _WORD.findall(name))
    telling = tuple(word for word in words if is_telling(word))
    return Company(
        name,
        words,
        telling,
        "".join(word[0] for word in words if word not in {"of", "the", "and", "for", "in"}),
    )


def is_telling(word: str) -> bool:
    """Tell whether a folded word tells one firm from another."""
    return word not in _SHARED and len(word) > 1


def base(word: str) -> str:
    """Return a folded word without a possessive ending."""
    return word[:-2] if word.endswith(("'s", "’s")) else word


def as_written(name: str) -> list[str]:
    """Return the words of a firm's name as its writer spells them, in the order of :func:`company_words`."""
    return [word[:-2] if word.endswith(("'s", "’s")) else word for word in _WORD.findall(name)]
