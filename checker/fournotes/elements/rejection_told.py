"""A no that has been received: the sign by which a feedback note is known."""

from fournotes.elements.element import Element

_ANOTHER = "(another|a different|some other) ..2 (candidate|person|applicant|colleague|student|man|woman|lady|gentleman|guide|one)"
"""Whom they took: "another plumber" too has a line of its own, behind "got the job"."""

ELEMENT = Element(
    id="rejection-told",
    title="Answers a no",
    phrases=(
        (
            "(was|am|were|have|had|been) not ..2 (selected|chosen|successful|offered|picked|appointed|taken|"
            "shortlisted|get the|got the)"
        ),
        (
            "(did|do) not ..1 (get the|get this|make it|go my way|work out|succeed|choose me|select me|go "
            "further)"
        ),
        "(unsuccessful|rejection|rejected|turned down|turned me down|declined my)",
        "(it|this|that) (was|is) not me",
        "why (i|it) was not (me|chosen|selected|successful|offered)",
        (
            "(someone|somebody|another|other) ..2 (else|candidate|person|applicant) ..4 (chosen|picked|"
            "appointed|selected|hired|got|post|job|place|role|instead)"
        ),
        "(went|gone|going|go|decided) (with|for) (someone|somebody|another|a different|other)",
        f"(position|post|job|role|place|vacancy|it|internship|apprenticeship) ..3 (went|gone) to (someone|somebody|{_ANOTHER})",
        f"(chose|chosen|appointed|picked|preferred) ..3 (someone|somebody|{_ANOTHER})",
        f"(took|gave it to|given it to|offered it to) (someone|somebody|{_ANOTHER})",
        f"(gave|given|offered) the (position|post|job|role|place) to (someone|somebody|{_ANOTHER})",
        "another ..2 (got|gets|was given|was picked|was preferred|was taken|won) (the|this|that|it|$|,)",
        "you ..1 (chose|took|picked|preferred) the (colleague|candidate|man|woman|lady|gentleman|applicant) (from|with|who)",
        "your (refusal|rejection)",
        "it (was|is) a no",
        "(letter|message|mail|email|call) (with|of) (the|your) (refusal|no|rejection|negative)",
        "your negative (answer|reply|response|decision)",
        (
            "(sorry|sad|disappointed|heartbroken|saddened|gutted) ..5 (hear|learn|read|news|result|outcome|"
            "decision|no|not|message|know)"
        ),
        "(even with|despite|after|with) the no",
        (
            "(respect|accept|understand|quarrel) ..4 (your decision|the decision|the result|the outcome|your "
            "choice|that decision|the choice)"
        ),
        "(successful|chosen|winning) candidate",
        "(whoever|person who) got the",
        "not to be",
        "though i was not",
        "the outcome was not",
        "this time [round|around] (it|i|not)",
        "(result|outcome|decision) ..3 not ..3 (hoped|wanted|prayed|wished|expected)",
        "good luck to (the|whoever)",
    ),
    spares=(
        "(if|should|whether|in case|may|might|perhaps|maybe|imagine|suppose) ..8 (not|no|else|unsuccessful|another|someone|somebody)",
        "(respect|accept|understand) ..4 (either way|whatever)",
        "whatever ..6 decision",
        "(before|when|once) you ..6 decision",
        "(other|another|second) ..3 (firm|company|school|employer|clinic|hospital) ..4 (rejected|turned)",
        "sorry to hear (that|about) ..2 (dr|mr|ms|mrs|you|your)",
    ),
    holds=(
        "I was sorry to learn that I was not chosen.",
        "Although I was not successful this time, I enjoyed the day.",
        "I accept the result.",
        "I understand that you went with another candidate.",
        "It is a pity that it didn't work out.",
        "Good luck to whoever got the job.",
    ),
    lacks=(
        "I look forward to your decision.",
        "If I am not chosen, I shall quite understand.",
        "I have not decided yet.",
        "The position sounds exciting.",
        "I would love to be chosen.",
        "You asked me how I handle a no.",
    ),
)
