"""An interview of today or yesterday: the sign by which a thank-you is known."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="just-met",
    title="The interview was today or yesterday",
    phrases=(
        (
            "(thank|thanks|met|meet|see|saw|interview|conversation|talk|chat|meeting|time|visit|seeing|"
            "speaking|talking|spoke|interviewing|tour|grateful|appreciated) ..8 (yesterday|today|this "
            "morning|this afternoon|earlier today)"
        ),
        (
            "(yesterday|today|this morning|this afternoon) ..5 (interview|conversation|meeting|talk|chat|"
            "visit|met|tour|you|spoke)"
        ),
        "(yesterday|yesterday's|today|today's) (interview|conversation|meeting|talk|chat|visit|tour)",
    ),
    spares=(
        "(days|weeks|week|month|fortnight|by) today",
        "(reply|answer|message|call|letter) ..3 (yesterday|today|this morning|this afternoon)",
        (
            "(received|got|read|told|heard|news|letter|mail|email|message|call|offered|passed|writing|write|"
            "accepted|offer) ..8 (yesterday|today|this morning|this afternoon)"
        ),
        (
            "(yesterday|today|this morning|this afternoon) ..6 (offered|received|told|heard|granted|accepted|"
            "issued|passed|news|letter|offer|your mail|your email|your letter|your message|wrote|got)"
        ),
    ),
    holds=(
        "Thank you for your time yesterday.",
        "It was good to meet you this morning.",
        "Yesterday you showed me the new wing.",
        "Thank you for today's conversation.",
        "I appreciated our talk this afternoon.",
        "We met yesterday.",
    ),
    lacks=(
        "Thank you for your letter of yesterday.",
        "Yesterday another firm offered me a job.",
        "I received your message this morning.",
        "Today is a public holiday here.",
        "We met two weeks ago.",
        "Thank you for the interview on 2 June.",
    ),
)
