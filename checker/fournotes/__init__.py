"""Four Notes: what to write after a job interview, and when.

``advise`` tells which note to send today, ``plan`` the dated steps that follow, ``check`` what a draft still needs.
Nothing here reads a clock, a file or a network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fournotes.facts import Facts, FactsError, facts_from_json
from fournotes.report import Finding, KindError, Report, check

if TYPE_CHECKING:
    from fournotes.timing import Advice, Change, Outcome, Sent, Situation, Step, advise, plan

__version__ = "0.1.0"

__all__ = [
    "Advice",
    "Change",
    "Facts",
    "FactsError",
    "Finding",
    "KindError",
    "Outcome",
    "Report",
    "Sent",
    "Situation",
    "Step",
    "advise",
    "check",
    "facts_from_json",
    "plan",
]

_TIMING = frozenset(("Advice", "Change", "Outcome", "Sent", "Situation", "Step", "advise", "plan"))


def __getattr__(name: str) -> object:
    """Import the timing table when it is first asked for: a check does not need it, and in a browser one waits for it."""
    if name not in _TIMING:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from fournotes import timing

    found: object = getattr(timing, name)
    return found
