"""Asking how things stand after a wait: the sign by which a follow-up is known."""

from fournotes.elements.element import Element

ELEMENT = Element(
    id="chasing",
    title="Asks how things stand",
    phrases=(
        "(following|follow|followed) up [on|about|with|regarding]",
        "(checking|check|touch|circling|circle|chasing|chase) (in|base|back|up)",
        "(any|an|some) [further] (update|updates|news|word|progress) (on|about|from|regarding|as)",
        (
            "(whether|if) there (is|are|has been) (any|an|some) [further] (update|updates|news|progress|"
            "decision)"
        ),
        "(status|progress|outcome) of (my|the) (application|interview|position|role|job|search|process)",
        "(whether|if) (a|the|any) decision (has|had|was|is|has yet) been (reached|made|taken|come to)",
        "^ how (goes|is|are) the (selection|process|search|decision|recruitment|hiring) (going|coming|standing|along)",
        "(ask|asking|wonder|wondering|wondered|know ,|know) ..3 how goes the (selection|process|search|decision|recruitment|hiring)",
        "(ask|asking|wonder|wondering|wondered) ..2 how the (selection|process|search|decision|recruitment|hiring) (goes|is going|stands|is coming|is progressing)",
        "(where|how) (things|matters) (stand|are|go)",
        "(is|are) there (any|some) news",
        "have you ..2 (reached|made|come to|taken) a decision",
        "(ask|wonder|know) when you will (choose|decide|know|tell)",
        "had hoped to hear from you",
        "interest ..9 (unchanged|the same as before|has not changed|remains the same)",
        "ask after the ..4 (position|post|job|role|vacancy|place)",
        "has (a|any|the) (decision|position|post|role|vacancy|job) been (made|filled|taken|reached)",
        "(still|yet) ..2 (open|available|vacant|undecided|deciding|under consideration|being considered)",
        (
            "(date|week|day|deadline) you (mentioned|gave|named|set|promised|expected) ..4 (passed|gone|past|"
            "over)"
        ),
        (
            "(a week|two weeks|a fortnight|a month|three weeks|ten days|some time|a while|some weeks) (after|"
            "since|has passed|have passed|past)"
        ),
        "(i am|i remain) still ..3 (interested|keen|eager|hoping|excited|enthusiastic)",
        "(remain|still) ..2 (interested|keen|eager|enthusiastic)",
        "(while|as|before) you (decide|consider|are deciding|make your)",
    ),
    spares=(
        "(thank|thanks) ..2 for ..2 (following|checking)",
        "(follow|following|followed) up on (your|a|the|that) ..2 (question|questions|point|idea|request|suggestion|tip)",
        "(your|the|of) following up with",
        "you ..2 (said|told|wrote|explained|would tell|will tell|would let|will let) ..9 (whether|if) (a|the|any) decision ..2 been (reached|made|taken)",
    ),
    holds=(
        "I am following up on my interview last week.",
        "Are there any updates on the role?",
        "I am still very interested in the position.",
        "Has a decision been made?",
        "I am writing a week after the date you mentioned has passed.",
        "I wanted to ask about the status of my application.",
    ),
    lacks=(
        "Thank you for your time yesterday.",
        "Another firm has offered me a job.",
        "Could you tell me where I was weak?",
        "I look forward to hearing from you.",
        "I enjoyed the tour.",
        "The weather was fine.",
    ),
)
