"""Which note today: the decision table for one application, from its dates alone.

`advise` answers for one day and `plan` looks ahead. The table itself is `rows.ROWS`. Nothing in this package
reads a clock, a zone, a locale, the network or a file.
"""

from fournotes.timing.advise import advise, advise_json
from fournotes.timing.plan import plan, plan_json
from fournotes.timing.situation import (
    Advice,
    Change,
    Outcome,
    Sent,
    Situation,
    Step,
    advice_json,
    situation_json,
    step_json,
)

__all__ = [
    "Advice",
    "Change",
    "Outcome",
    "Sent",
    "Situation",
    "Step",
    "advice_json",
    "advise",
    "advise_json",
    "plan",
    "plan_json",
    "situation_json",
    "step_json",
]
