"""The rules, one file each, in the order in which their findings are most useful to the writer."""

from fournotes.rules.length import too_long
from fournotes.rules.rule import Rule
from fournotes.rules.specificity import interview_not_placed
from fournotes.rules.substance import (
    early_status_question,
    feedback_not_forward_looking,
    group_greeting,
    no_deadline,
    no_enjoyment,
    no_feedback_request,
    no_forward_look,
    no_interest,
    no_news,
    no_offer_of_help,
    no_thanks,
    no_wish_to_hear,
    social_invite,
    unasked_attachment,
    wrong_note,
)
from fournotes.rules.tone import (
    boasting,
    demand,
    emoji,
    exclamation_marks,
    over_apology,
    presumption,
    profanity,
    self_criticism,
    shouting,
    slang,
    stiff,
    threat,
    ultimatum,
)

RULES: tuple[Rule, ...] = (
    threat.RULE,
    ultimatum.RULE,
    profanity.RULE,
    demand.RULE,
    wrong_note.RULE,
    no_news.RULE,
    no_thanks.RULE,
    no_forward_look.RULE,
    no_offer_of_help.RULE,
    no_feedback_request.RULE,
    no_wish_to_hear.RULE,
    no_deadline.RULE,
    no_interest.RULE,
    feedback_not_forward_looking.RULE,
    no_enjoyment.RULE,
    too_long.RULE,
    boasting.RULE,
    slang.RULE,
    exclamation_marks.RULE,
    shouting.RULE,
    emoji.RULE,
    presumption.RULE,
    self_criticism.RULE,
    over_apology.RULE,
    stiff.RULE,
    interview_not_placed.RULE,
    early_status_question.RULE,
    unasked_attachment.RULE,
    social_invite.RULE,
    group_greeting.RULE,
)
"""Every rule; what is not named here does not exist."""

__all__ = ["RULES", "Rule"]
