"""The words by which a job is named, in any of their plain forms: "driving" for a driver, "accountancy" for an accountant."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from fournotes.draft.folding import folded

_RANK = frozenset(
    "senior junior jr sr lead chief principal deputy assistant associate head trainee graduate entry level mid full part time temporary permanent "
    "interim acting class grade band year general night day shift relief casual seasonal remote the of in for and or to at with a an i ii iii iv "
    "team group staff member people first second special specialist officer executive agent worker operative person position role job post "
    "project product service services support office business customer client company school hospital senior-level work working experience new "
    "manager director leader supervisor coordinator".split()
)
"""Words that may stand in a note without naming the job; they name it only beside "role", "job" or the like."""

_JOBS = frozenset(
    "role job position post vacancy opening place opportunity spot seat apprenticeship placement internship title work".split()
)
_ENDINGS = ("manship", "ership", "ership", "resses", "ations", "ation", "aries", "ance", "ence", "ancy", "ency", "ress", "ian", "ing", "ers", "ors", "ist", "ics", "ion",
            "ant", "ent", "ary", "ery", "er", "or", "ee", "al", "cy", "ty", "es", "s", "y", "e")  # fmt: skip
_HOURS = frozenset(
    "full part time temporary permanent entry level mid work experience of in for and or to at with a an the".split()
)
_KIN = (
    "developer programmer engineer coder development programming engineering coding dev software",
    "nurse nursing rn ward",
    "teacher teaching tutor lecturer lectureship instructor classroom",
    "driver driving",
    "phd doctoral doctorate studentship doctor",
    "midwife midwives midwifery",
    "foreman foremen",
    "postdoc postdoctoral postdoctorate research researcher",
    "chef cook kitchen cooking",
    "secretary secretarial pa",
    "vp vice",
    "qa quality",
    "salesperson salesman saleswoman sales selling seller",
    "carer caring care caregiver",
    "apprentice apprenticeship",
    "intern internship",
    "trainee traineeship training",
    "counsel counsellor counselor counselling counseling",
    "administrator administration admin administrative clerical",
    "picker picking warehouse",
    "cashier till checkout",
    "solicitor lawyer legal attorney law",
    "ux user",
    "fellow fellowship",
    "scholar scholarship",
)
_KINDRED: dict[str, frozenset[str]] = {}
for _line in _KIN:
    for _word in _line.split():
        _KINDRED[_word] = _KINDRED.get(_word, frozenset()) | frozenset(_line.split())


def stem(word: str) -> str:
    """Return the part of a word that its plain forms share: ``lectur`` for "lecturer" and "lectureship"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)].rstrip("e")
    return word.rstrip("e") if len(word) > 4 else word


@lru_cache(maxsize=64)
def _reading(role: str) -> tuple[frozenset[str], tuple[str, ...], frozenset[str], str]:
    """Return the words that name the role, the stems of their other forms, its words of rank, and its initials."""
    words = [
        word.strip(".")
        for word in folded(role)
        .replace("/", " ")
        .replace(",", " ")
        .replace("-", " ")
        .replace("(", " ")
        .replace(")", " ")
        .split()
    ]
    telling = [word for word in words if word not in _RANK and len(word) > 1 and not word.isdigit()]
    if not telling and words:
        telling = words[-1:]
    kin = frozenset(other for word in telling for other in _KINDRED.get(word, ()))
    stems = tuple(stem(word) for word in telling if len(word) >= 4)
    ranks = frozenset(word for word in words if word in _RANK and len(word) > 3)
    return (
        kin | frozenset(telling),
        stems,
        ranks,
        "".join(word[0] for word in words if word not in {"of", "in", "for", "and", "the"}),
    )


@lru_cache(maxsize=64)
def _pairs(role: str) -> frozenset[tuple[str, str]]:
    """Return the neighbours in a role's name that name it together, such as "shift leader"; "part time" names none."""
    words = folded(role).replace("-", " ").split()
    return frozenset([(one, two) for one, two in pairwise(words) if one not in _HOURS and two not in _HOURS])


def names_role(role: str, words: list[str]) -> bool:
    """Tell whether the words of a text (in lower case, in order) name the role or a plain form of it."""
    exact, stems, ranks, initials = _reading(role)
    if not exact.isdisjoint(words) or (len(initials) > 1 and initials in words):
        return True
    joined = " " + " ".join(words)
    if any(" " + (beginning[:-1] if len(beginning) > 6 else beginning) in joined for beginning in stems):
        return True
    if any("-" in word and not exact.isdisjoint(word.split("-")) for word in words):
        return True
    if not joined.isascii() and not exact.isdisjoint([folded(word) for word in words]):
        return True
    ranked = ranks and any(
        word in _JOBS and not ranks.isdisjoint(words[max(0, place - 3) : place])
        for place, word in enumerate(words)
    )
    return bool(ranked) or not exact or not _pairs(role).isdisjoint(pairwise(words))
