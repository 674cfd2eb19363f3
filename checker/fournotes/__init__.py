"""Four Notes: what to write after a job interview, and when.

``advise`` tells which note to send today, ``plan`` the dated steps that follow, ``check`` what a draft still needs.
Nothing here reads a clock, a file or a network.
"""

from fournotes.facts import Facts, FactsError, facts_from_json
from fournotes.report import Finding, KindError, Report, check
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
