"""The rules, one file each, in the order in which their findings are most useful to the writer."""

from fournotes.rules.length import too_long
from fournotes.rules.rule import Rule
from fournotes.rules.substance import no_deadline, no_thanks
from fournotes.rules.tone import (
    boasting,
    demand,
    emoji,
    exclamation_marks,
    over_apology,
    presumption,
    self_criticism,
    shouting,
)

RULES: tuple[Rule, ...] = (
    demand.RULE,
    no_thanks.RULE,
    no_deadline.RULE,
    too_long.RULE,
    boasting.RULE,
    exclamation_marks.RULE,
    shouting.RULE,
    emoji.RULE,
    presumption.RULE,
    self_criticism.RULE,
    over_apology.RULE,
)
"""Every rule; what is not named here does not exist."""

__all__ = ["RULES", "Rule"]
