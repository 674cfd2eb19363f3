"""Which interview is meant: when it was, or for which job."""

from fournotes.elements.element import Element

_MEET = (
    "interview|interviews|interviewed|met|meet|meeting|spoke|speak|speaking|spoken|talked|talk|talking|"
    "conversation|chat|call|visit|visited|came|saw|seeing|sat|tour|trial|panel|"
    "asked|showed|discussed|described|mentioned|audition|zoom|skype|lunch|had me|explained|together|"
    "called|nine o'clock"
)
_TRADE = (
    "job|role|position|post|vacancy|opening|apprenticeship|traineeship|internship|lectureship|fellowship|"
    "studentship|positions|posts|roles"
)
_WHEN = "{weekday}|{month}|#|yesterday|today|tuesday's|monday's|wednesday's|thursday's|friday's|saturday's|yesterday's"

ELEMENT = Element(
    id="placement",
    title="Which interview",
    phrases=(
        f"({_MEET}) ..5 (on|of|for|this|last|earlier|from|in|at|dated|next|the) ..3 ({_WHEN})",
        f"({_MEET}) ..2 ({_WHEN})",
        (
            f"({_WHEN}) ..8 (interview|interviews|interviewed|met|meeting|spoke|talked|talk|conversation|chat|"
            "panel|tour|sat|asked me|you asked|you showed|you told|you mentioned|showed me|visit|call|trial|"
            "test|i came|was mine|you said|saw me|i enjoyed|your board|you described|stood)"
        ),
        (
            "(this|that|last) (morning|afternoon|week|month|monday|tuesday|wednesday|thursday|friday|"
            "saturday) ..6 (you|your|interview|we|with)"
        ),
        (
            "(two|three|four|five|six|seven|eight|nine|ten|a few|few|#|some|fourteen) (days|weeks|week|"
            "months) (ago|since|have passed)"
        ),
        "(a week|a fortnight|a month) (ago|since|tomorrow|today|later)",
        "(weeks|days|fortnight|week) (since|today since) (we|our|you|the|my|i)",
        "(the day before yesterday|earlier today|earlier this week|the other day|just this morning)",
        f"(the|your|an|a|this|that|assistant|head|senior|junior|for) ..3 ({_TRADE})",
        f"({_TRADE}) ..1 (of|as|for|in) [a|an|the|your]",
        (
            "(work|job|role|post|position|apply|applied|applying|application|candidate|interview|interviewed|"
            "employed|trained|hired|appointed|start) ..2 (as|for) (a|an|the|your)"
        ),
        (
            "(be|become|becoming|being|as) [a|an|your|one of your] (head|assistant|deputy|junior|senior|"
            "apprentice|driver|teacher|nurse|mechanic|receptionist|gardener|caretaker|manager|glaziers|chef|"
            "cook|cleaner|welder|engineer|clerk|librarian|porter|guard|officer|technician|supervisor|"
            "accountant|ranger|developer|analyst|tram driver|baker|agent|front desk agent|flight dispatcher|"
            "mathematics teacher|store supervisor|school caretaker|pastry chef)"
        ),
        "(your|new|next) (next|new|head|assistant|deputy|senior|junior)",
        "(sat|was|came|were|stood) ..2 (in|at) your ..2 (office|branch|canteen|hall|room|kitchen|factory)",
        "(reference|ref|competition) ..1 #",
        "search for a [new] ..1 (is|going)",
        "(post|position) in question",
        "may i refer to",
        "(run|take on|lead) the ..1 (office|branch)",
        "(opening|advert|vacancy) for a",
        "(applicants|applicant) for",
        "(apply|applied|taken on) ..2 as",
        "the post of",
        (
            "(pharmacist|porter|organist|mechanic|hygienist|welder|driver) ..1 (vacancy|job|post|role|"
            "position)"
        ),
        "i was ..3 (# pm|o'clock|early bird)",
        "(# {month}|{month} #|{name} role|{name} post|{name} position|{name} vacancy|{name} job)",
        "(thank|thanks) ..6 (yesterday|today|this morning|this afternoon|{weekday})",
        "application for",
        "(candidate|applicant) (for|number)",
        "fair on {weekday}",
    ),
    spares=(
        (
            "(the|your|this|that|any|every|my|our|a|an|his|her|their|present|last|first|current|same|new|"
            "another|other|such a|similar|right|second|last few) (job|role|position|post|place|opening|"
            "course|round|chair|seat|opportunity) [i|you|,|and|is|was|has|to|at|that|in]"
        ),
        "(another|other|second) ..3 (firm|employer|company|school|hospital|clinic|practice)",
        "(my|his|her|sister|brother|friend) ..2 (applied|works|worked|interview technique)",
        "i (worked|trained|work|lived|served) ..3 (as|for|in|from)",
        "interviews elsewhere",
        "(you|i|he|she|they|it|we|that|what|decision|course|whatever|ones|notes|panel|met|,|call) may",
        "may (i|you|be|have|it|help|know|want|like|call|recall|find)",
        "(offer|offers|article|licence|exam|contract|letter) ..6 (today|yesterday|{weekday}|morning|#)",
        "(hope|hoping|look|looking) ..9 (next|third|{month}|{weekday}|#)",
        "(sorry|apologise) ..8 week",
        "day was the event",
        "(reporter|journalist) interviewed",
        (
            "(start|begin|ends|end|available|free|away|come any|travelling|wife|marry|holiday) ..4 "
            "({weekday}|{month}|#)"
        ),
        (
            "(answer|reply|decide|respond|confirm|know|deadline|accept) ..4 (by|on|until|before|is) ..3 "
            "({weekday}|{month}|#)"
        ),
        "(hear|call|write|back|decision) ..3 (by|on|before|after) ..2 ({weekday}|{month}|#)",
        "(good|great|better|strong) (candidate|place) for",
        "role of the supervisor",
        (
            "(be|become|being) (a|an|the|your) ..1 (part|pleasure|joy|better|good|great|lot|big|stronger|"
            "happy|pity|great|honour|dream|kindness|lovely|nice|useful|help|delight|member|first|choice)"
        ),
    ),
    holds=(
        "We met on 2 June.",
        "Thank you for the talk about the analyst role.",
        "It is about the lorry loader vacancy.",
        "I'd love to be your head gardener.",
        "You interviewed me two weeks ago.",
        "Since Tuesday's interview I have thought about your question.",
    ),
    lacks=(
        "I am very interested.",
        "I hope to become part of your team.",
        "Is the role still open?",
        "I worked as an accountant for nine years.",
        "During our talk you asked good questions.",
        "My notice ends on 31 May.",
    ),
)
