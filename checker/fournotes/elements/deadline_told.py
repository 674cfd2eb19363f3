"""By when the other employer wants an answer: a date in any form, or a span of time."""

from fournotes.elements.element import Element
from fournotes.elements.vocabulary import DATE

_ANSWER = (
    "answer|reply|respond|revert|decide|know|decision|confirm|confirmation|acceptance|accept|signature|"
    "signed|sign|tell them|yes or no|response|choice|choose|commit|get back|let them|"
    "back to them|decline|returned|accepted|hear from me|handshake|ring them|answered|give them|say yes|"
    "say so|inform them|a yes|give in my|my word|their answer|say by|tell the other|answer them|must "
    "return|"
    "tell them one way|other people know"
)
_WHEN = f"{DATE}|morning|evening|lunchtime|hours|hour|business|cob|eod|half-term|fifteenth|january|start|end|prayers|mid-june|then"

ELEMENT = Element(
    id="deadline-told",
    title="By when they want an answer",
    phrases=(
        # answer ... by
        f"({_ANSWER}) ..7 (by|before|until|till|within|on|latest|than|up to|due) ..3 ({_WHEN})",
        f"({_ANSWER}) ..3 (this|next|in|is|at|falls|from) ..3 ({DATE}|hours)",
        (
            f"(by|before|until|till|within|latest|than|on|at) ..4 ({_WHEN}) ..7 (answer|reply|respond|decide|"
            "decision|confirm|tell them|yes or no|let them|inform them|accept|choose|acceptance|say yes|"
            "respond|to know|is when|need to know|is the last)"
        ),
        # the offer runs out
        (
            "(offer|proposal|validity|deadline|contract|it|post|place|window|job|time|matter|list) ..4 "
            "(expires|expire|expiry|lapses|lapse|runs out|runs until|ends|closes|stands|lasts|falls away|is "
            "good|open|valid|mine until|is reserved|close the matter) "
            f"..5 ({DATE}|hours)"
        ),
        f"(good|valid|open|stands|firm) (for|until|till) ..3 ({DATE}|hours)",
        (
            "(deadline|closing date|time limit|last day|final date|cut-off|expiry date|date) ..7 (is|be|was|"
            f"to|they|of|as|which) ..3 ({DATE})"
        ),
        "(date|deadline|limit|2nd|#|day) they [have] (set|named|gave|given)",
        f"(set|named|moved|extended|fixed) ..6 (deadline|limit|last day|reply|answer) ..4 ({DATE})",
        "set the # as",
        # they wait
        (
            "(they|firm|company|employer|school|hospital|hotel|owner|farmer|ministry|agency|opera|embassy|"
            "university|other|another|nursery|people|restaurant|bank|shipyard|kindergarten|she|he|which|and) "
            "..2 "
            "(wait|waits|hold|holding|keep|keeping|want|wants|need|needs|expect|expects|require|requires|"
            "asked|asks|pressing|giving|gave|give|gives|given|allow|allowed|said|would like|must have|must|"
            "has to know|have to know) ..6 "
            f"(by|until|till|within|before|up to|this|next|to|on|tomorrow|on or before|for) ..3 ({DATE}|hours|"
            "half-term|then)"
        ),
        (
            "(gave|give|gives|given|giving|allowed|granted|promised|get|have|i have got|has given) (me|until|"
            "till) [until|till|only|just|another|about|up to] ..3 (days|day|week|weeks|hours|fortnight|#|"
            "{month}|{weekday}|tomorrow|easter|noon|end|month|half-term)"
        ),
        (
            "(i have|have) (until|till|to) [noon on|the end of|tomorrow|midday on] ..2 ({day}|{month}|#|week|"
            "month|tomorrow|noon|easter|end)"
        ),
        (
            "(i have|have|there are|only|still|allowed) [only|just|another|still|about] {number} [more|"
            "working|full|short|whole] (days|weeks|hours|day|week) [left] (to|on|before|left|for)"
        ),
        (
            "{number} (days|weeks|hours|week) [left|more] (to|on|before) (decide|answer|reply|that|respond|"
            "consider|think|say|let|give|tell|accept|sign)"
        ),
        "({number}|forty-eight|a few|few|three) [more] (hours|days) (is|to|left|more to)",
        (
            "(days|week|weeks|fortnight|hours) to (decide|answer|reply|respond|consider|think|say|let|give|"
            "tell|accept|sign)"
        ),
        "a fortnight from",
        (
            f"(until|till|up to) ..4 ({DATE}|half-term) ..2 (i must|i have|to let|to answer|to reply|to "
            "decide|they|after that|and no|their offer|to respond|before)"
        ),
        (
            "(hold|keep|put|get|got|kept|free|reserved|held|put them off|extension|wait) ..5 (till|until|up "
            f"to|for two|for three|for another) ..4 ({DATE}|weeks)"
        ),
        "(no|not) later than",
        "(at the|at) latest",
        "the latest [,]",
        "on or before",
        "({day}|{month}|#) [at] the latest",
        "(end|close) of (the|this|next|business|play) [week|month|day|tomorrow|friday|monday|{month}]",
        (
            "by (close of business|month's end|half-term|the weekend|tomorrow|then|easter|christmas|noon|cob|"
            "eod|the end of)"
        ),
        (
            "(by|before|until|till) [the|this|next|coming|this coming|noon on|midday on|wed|end of] "
            "({weekday}|{month}|#)"
        ),
        "within (the|a|one|{number}) (week|fortnight|month|days|weeks|hours|day)",
        "in {number} (days|weeks|hours|day|week)",
        "in a (week|fortnight|few days)",
        "decision for ..1 (is|must) ..3 ({day}|{month}|#)",
        "{weekday} is (when|the last|the deadline|my deadline|the day)",
        "offer ends {weekday}",
        "when i must answer",
        "later than the #",
        "(closing its list|closes its list)",
    ),
    spares=(
        (
            "(your|our present|my present|my|the present) (contract|lease|notice|visa|interview|closing|"
            "decision|letter|deadline|own offer|laptop|passport|shift|course|exam)"
        ),
        "(please|kindly) (reply|answer|respond|let me know|confirm|send|tell)",
        (
            "(expect|need|must have|demand|want|require|like to have|have) your (answer|decision|reply|"
            "response|call)"
        ),
        (
            "(i need to know|you have until|let me know by|hear from you by|hear by|not hear|do not hear|if "
            "i|you would|you told me|you said|you asked|your letter|as i understood)"
        ),
        "(hear from you|hear back) [by|before|on|until|this] ..2 (the|{day}|{month}|#)",
        "(when|until when|by when) ..1 (you|your|does) ..3 (decide|expect|stand|know|your|answer|offer)",
        (
            "(start|begin|available|retire|marry|reached|holiday|worked|waiter|snowed) ..3 (on|from|till|"
            "until|by|in|at|before|with) ..3 ({day}|{month}|#|week|spring)"
        ),
        "(job|post|it) would start",
        (
            "(interview|appointment|test|exam|visit|talk|trial|meeting|conversation) ..5 (on|of|at|in|is) "
            "..2 ({day}|{month}|#)"
        ),
        (
            "(offered me|told them no|told them yes|accepted|accepted the|they called|called at|arrived|"
            "received|rang|came|told me|phoned|reached me|i said yes) ..4 (on|at|in|yesterday|this) ..1 "
            "({day}|{month}|#|morning)"
        ),
        "by {day} i had",
        (
            "(tax|landlord|visa|tender|applications|supplier|tenants) ..4 (by|until|on|before|is|in|at|open|due) ..2 "
            "({day}|{month}|#|noon)"
        ),
        (
            "(please|kindly) (reply|answer|respond|let me know|confirm|tell me|call|decide) ..4 ({day}|"
            "{month}|#|noon|eod|week)"
        ),
        "(i|we) (expect|must have|need|want|require|demand) ..6 by ..3 ({day}|{month}|#|noon|eod|week)",
        "if (i|you) ..6 by ..2 ({day}|{month}|#|noon|week)",
        "(i|we) (was|were) (told|promised|assured) ..8 (by|on|before) ..2 ({day}|{month}|#|week)",
        "(tax office|landlord|supplier|my wife|bank|you asked me) ..12 (by|until) ..2 ({day}|{month}|#)",
        "to be called ..6 (week|{day})",
        "present contract ..6 (#|{month})",
        "your closing ..8 #",
        "(i|we|you|been|not|has) (asked|agreed) you",
        "(your letter|you asked me|bank gave us|gave us|supplier wanted|anything by)",
        "(deadlines|no deadline|in no hurry|all the time|take all the time|no hurry)",
        "(i|we) ..1 (stood|worked|lived|interviewed|moved|trained|came|met|spoke|sat|saw|talked)",
        "they will ..3 (by|in|later|some|the)",
        "(decision may|asked my wife|said yes to)",
        "(by|on|until|till) ..2 ({day}|{month}|#) ..4 (had their|so that i can)",
        "(come in|begin|start|visit|see them|go there) ..2 (by|on|in) ..2 ({day}|{month}|#)",
        "(my notice|our holidays|my lease)",
        "(day off|days off|days of|thirty days)",
        "held their offer for",
        "(thank you|thanks) ..6 (on|of|for) ..3 ({day}|{month}|#|yesterday|week)",
        "(decide|decision) (by|on|at|before|until) (the|{day}|{month}) ..3 (as you said|you said)",
        (
            "(you|committee|panel|board|governors) ..2 (expected|hoped|planned|mentioned|meant|promised|meet|"
            "met|meets|would decide|have met|has met)"
        ),
        "since (our|my|we|the)",
        "when we met",
    ),
    holds=(
        "They have asked me to reply by 10 June.",
        "I must answer before Friday.",
        "The other offer runs out in ten days.",
        "They are giving me until the end of the month.",
        "Next Monday is when they want to know.",
        "My reply to the second firm is due within the week.",
    ),
    lacks=(
        "I will write again soon.",
        "I can start on the 1st of July.",
        "The other firm offered me the job on Friday.",
        "Please reply by noon tomorrow.",
        "My present contract runs until 30 September.",
        "There is no hurry on their side.",
    ),
)
