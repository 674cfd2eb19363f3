"""An offer of help: asks whether anything else would be useful to them, or offers it."""

from fournotes.elements.element import Element

_SEND = (
    "send|provide|supply|bring|forward|share|show|furnish|email|post|submit|resend|clarify|explain|"
    "answer|clear|repeat|attend|arrange|help|assist|add|"
    "discuss|walk|record|draft|write|meet|name|obtain|produce|prepare|ring|phone|scan|upload|print|fetch|"
    "present|offer|settle|pop|come|go|give|get|let|make|do|hand|fill|put|sort|ask|talk"
)
_PAPER = (
    "information|info|informations|documents|document|details|detail|papers|paper|paperwork|references|"
    "reference|referees|referee|proof|"
    "clarification|certificates|certificate|material|materials|samples|sample|examples|example|queries|"
    "query|questions|question|forms|form|"
    "data|work|evidence|copies|copy|transcript|transcripts|portfolio|letter|test|points|particulars|"
    "figures|doubt|doubts|concerns|concern|thing|things|"
    "assessment|interview|meeting|call|explanation|records|record|scan|plan|licence|license|number|"
    "contact|contacts|demo|session|trial|discussion"
)
_USE = "useful|helpful|help|use|interest|good|service|assistance|handy|convenient|valuable|wanted|needed|required|necessary|worthwhile"
_YOU = "you|ye|u|panel|board|committee|hr|team|department|anyone|anybody|anything|school|company|hospital|colleagues|producers|verification|further|more|any member|either of you|that the board|the panel|the board|the committee|the team"
_NEED = "need|want|require|like|wish|find|prefer|care|desire|lack|think|feel|wanted|have any|have more|have further|have queries|have second|have questions"

ELEMENT = Element(
    id="offer-of-help",
    title="Offer of help",
    phrases=(
        # is there anything else
        (
            "(anything|something|aught|owt|what|whatever|whatsoever) [you] [still] (else|further|more|"
            "additional|missing|unclear|pending|outstanding|lacking|wanting|needed|required|wanted)"
        ),
        (
            "(is|if|should|were) ..2 (anything|something|any|some) ..5 (missing|unclear|pending|outstanding|"
            "lacking|short|i can|i could|from me|from my side|from my end|needed|required|wanted|useful|"
            "helpful|not clear|incomplete|open)"
        ),
        (
            "anything (that|i|you) ..1 (need|want|would|may|might|should like|like|require|wish|lack|are "
            "missing)"
        ),
        "(anything|something|nothing|whatever) ..3 from (me|my side|my end|my part|this end)",
        (
            "(any|other|further|additional|extra|another|supplementary|more|missing) [further|other|more|"
            f"additional|supporting] ({_PAPER}) ..5 (you|need|needed|i|me|useful|helpful|required|require|"
            "wanted|want|help|from my|if|be|is|are|the panel|the board|the committee|for|missing|at hand)"
        ),
        (
            "(need|want|require|like|wish for|wishes|needs|requires) [to see|to have] (any|some|a|an|another|"
            f"the|my|more|further|other|additional|extra|one|two|mine) ..4 ({_PAPER})"
        ),
        # let me offer
        (
            "(can|could|may|might|shall|should|would|will|let) i ..1 (send|provide|supply|bring|forward|"
            "share|show|furnish|email|post|submit|resend|clarify|repeat|arrange|help|assist|name|offer|"
            "answer|explain|support)"
        ),
        (
            "(can|could|may|might|shall|let) i ..1 (give you|get you|let you|make your|make it|make things|"
            "do anything|add something|add anything|hand in|fill in|come in|come by|put you)"
        ),
        (
            "i (can|could|will|would|shall|may|might) ..1 (send|provide|supply|bring|forward|furnish|email|"
            "resend|clarify|record|draft|arrange|submit|settle|prepare|explain|repeat)"
        ),
        (
            "i (can|could|will|would|shall|may|might) ..1 (show|share|give|get|let|have|put|do|make|hand|"
            "post|answer|clear|ask|fill|sort|name|come|pop|attend) (you|it|them|another|one|him|her|over|in|"
            "by|for one|up|any)"
        ),
        (
            "(happy|glad|pleased|willing|delighted|free|able|easy|prepared|ready) ..1 to [also|gladly|"
            "always] (send|provide|supply|bring|forward|share|show|furnish|email|post|submit|resend|clarify|"
            "explain|answer|clear|repeat|attend|arrange|help|assist|discuss|walk|record|draft|write|hand|"
            "scan|fetch|talk you|go over|go through|come in|come by|give you|give them|do another|do one|"
            "meet the|speak to|sort|pop|let you|make one|fill)"
        ),
        (
            "(can|could|would|may|will) ..2 (be sent|be brought|be supplied|be provided|be had|be named|be "
            "forwarded|be given|be emailed)"
        ),
        "(at|in) your [entire|full|complete] (disposal|disposition|service)",
        "(do|please|not|kindly) ..3 hesitate",
        "(feel free|free) to (ask|call|contact|ring|write|reach|get in touch|phone|email)",
        (
            "(say the word|ask away|fire away|just ask|just say|just shout|just holler|just text|just tell "
            "me|shout if|holler if|just let me know|do ask|do say|please ask|please say|only ask|only have "
            "to ask|only need to ask|need only ask|say so)"
        ),
        "(give|drop) me a (shout|ring|bell|call|buzz|line|message|text)",
        (
            "(reach out|get in touch|ask me|contact me|call me|ring me|write to me|text me|come back to me|"
            "reach me|call on me|phone me) [at any time|any time|anytime|again|anything] (if|should|in case|"
            "for|when|whenever|with|anything|about|day)"
        ),
        "ask me (any|anything|about)",
        "(always|can|may) ask me",
        (
            "for (any|further|more|other) [further] (doubt|doubts|queries|query|clarification|question|"
            "questions|information|details) ..3 (i|call|me|please|contact)"
        ),
        (
            "(i have|i keep|i have kept|i have gathered|have) ..6 (at hand|to hand|ready|here|in case|if "
            "wanted|for whoever|if you)"
        ),
        "ready to (go|send|be sent|hand)",
        "(with all|with the) originals",
        "(easy|available|reachable) (to reach|at all times|at any time|for any|for further|if|should)",
        "(all|any) yours",
        # if you need
        (
            f"(if|should|case|when|whenever|event|whether) ({_YOU}) ..1 ({_NEED}) ..7 "
            "(me|more|another|further|anything|any|copy|see|hear|know|speak|talk|ask|from|else|it|them|one|"
            f"mine|my|useful|helpful|use|{_PAPER}|this|that|so|useful|of|longer|clearer|extra|additional|help|"
            "these|those)"
        ),
        (
            "(if|should|were) (it|that|this|they|these|there) (be|is|would be|were|are|was|helps|help|would "
            "help|may help|might help) [of|any|at all|a|need|more|some] "
            f"({_USE}|any|more|anything|you|to|need|question|questions|concern|doubt|gap|gaps|something|some|"
            "forms|further)"
        ),
        (
            "if (so desired|so wished|wanted|desired|needed|required|necessary|useful|helpful|of use|of help|"
            "of interest|requested|you like|you wish|you want)"
        ),
        (
            "(let|tell) me [know] (if|whether|in case|should|what|which) ..3 (i can|i could|i should|i may|"
            "you need|you want|you would like|you require|you lack|you are missing|there is anything|there "
            "is something|there is more|anything|any|more|further|else|another|it would help|useful|wanted)"
        ),
        "(tell|let) me [know] if (you|the|it|there|so|something|a|my)",
        (
            "(say|tell me|know) if (you|it|a|i|anything|something|there|any|more) ..4 (like|want|need|help|"
            "useful|fill|send|wanted|missing|reference|number|use|bring|anything|further|more|convenient)"
        ),
        # would it help
        (
            "(would|might|could|may|is|if|does|will|wonder) ..12 (be|is|be of|be of any|be any|were of|of|of "
            f"any|any|be a) ({_USE}) [to|for|if|in]"
        ),
        (
            "(would|might|could|may|will|can|perhaps|maybe) ..8 (help|assist|benefit|interest|support|speed|"
            "ease|inform) (you|ye|u|the|your|if|to see|to have|to hear|with|in|things|matters|from|committee|"
            "my case|to know)"
        ),
        "(would|might|could|maybe it|may) [not] ..2 help (if|to|with)",
        (
            "(help|assist|aid) (you|the panel|the committee|the board|the team|your) ..1 (decide|decision|"
            "choose|in|with|make)"
        ),
        "to help you (decide|choose|in)",
        "make ..3 (easier|simpler|quicker|choice easier)",
        (
            "(do|did|would|does|are|is|will) (you|ye|u|the|anyone|there|hr) ..4 (need|want|like|require|in "
            "need of|care for|wish|like to see|prefer|still need) ..6 "
            f"(me|my|mine|more|any|anything|else|further|copy|another|see|from|{_PAPER}|licence|too|"
            "translated|to meet|to speak)"
        ),
        "(need|want) (to see|any|anything|more) ..6 (me|my|else|from)",
        (
            "what (else|more|further|other|additional) ..6 (can|could|may|might|shall|should|would|do|you|"
            "send|help|need|useful)"
        ),
        (
            "(how|in what way|is there|any other way) ..4 i (can|could|may|might) ..1 (help|assist|be of|"
            "support)"
        ),
        "can i be of",
        "(gaps|gap) in my file",
        (
            "(missing|lacking|short|incomplete|outstanding|unclear|pending) (from|in|on|about) (me|my|the "
            "file)"
        ),
        "(still|something) i ..1 (owe|forgot to send|forgot to hand)",
        "(no trouble|no bother|no problem|not mind) ..4 (send|write|do|bring|come|at all)",
        (
            "(perhaps|maybe|possibly|you|board|panel) ..1 (may|might|would) [also] (want|need|wish|like|"
            "care) to (see|have|check|speak|know|talk|read|hear|ring|call)"
        ),
        (
            "(you|perhaps you) (may|might) [also|still] (want|need|have|like) ..4 (proof|copy|my|more|"
            "further|questions|another|look|see)"
        ),
        "(shy|slow) about asking",
        "is there some ..4 i (still|could|can)",
        "is there a further",
        "(call|ring|mail|email|talk|word|chat) if anything",
        "open for (supplementary|any|further|more)",
        "(they|referees|references|it) can reach me",
        "perhaps you (need|want|would)",
        "if you would like (to see|her number|his number|them|it|one|to speak|to talk)",
        "(typed|stamped|written|translated) again",
        "if a ..4 would help",
        "any other (info|information|papers) i",
        "(may|might|would) [be able to|not] (help|be of) ..1 (further|service|use|assistance)",
        (
            "(more than|very|only|always|quite) (willing|happy|glad) to ..3 (send|provide|resend|help|do|"
            "come|answer|explain|bring|meet|share|repeat|supply)"
        ),
    ),
    spares=(
        "(happy|glad|nice|good|sorry|pleased) to (hear|see that|know)",
        (
            "(anything|something|nothing|what) else [that] (i should know|i should bring|happened|you have|i "
            "need)"
        ),
        "anything i should",
        "(nobody|nothing|no) ..2 (else|further|more|missing)",
        (
            "(could|can|would|will|please) (you|someone|somebody|anybody) ..3 (help|give|send|explain|"
            "clarify|provide|share|let|tell|confirm)"
        ),
        "(give|send) me (some|a|the|more|any)",
        "(help|helps|helped) (me|my|him|her|them|us)",
        "(if|when) (they|he|she|we|a|our) (need|needed|want|wanted|needs)",
        (
            "if you (need a|need to cancel|want me you|would|are|could|can|did|have a moment|have time|have "
            "a minute|have five|have the time)"
        ),
        "(do|did) you (need a pass|need much|prefer paper|have any|find)",
        (
            "(let|tell|do let) me [know] (if|whether|when|how) (i am|i was|i got|the|a decision|your|the "
            "decision|my application|the position|i can park|there are any updates|there is any news|there "
            "is an update|you have decided|you have any news)"
        ),
        "(let|tell) me [know] (where|why|how)",
        "please let me know (the|your|when|how)",
        "(asked|asks|wondered) [me|her|him] (if|whether)",
        "(be|was|is|were) ..1 (useful|helpful|of use) to (hear|see|know|me|learn)",
        "would ..6 (useful|helpful|of help|help|useful) ..1 (to me|for me|me)",
        "would ..8 (for my|in my|in future|for future|next time|to me)",
        "(may|could|might|can) i (ask|know|have|trouble|get)",
        "(feedback|advice|pointers|tips|suggestions|comments|criticism|guidance)",
        "(additional|other|further|more) (costs|training)",
        "(some|more|any) (help|information|assistance) (with|on) ..2 (parking|uniform|relocation|permit)",
        "(my|the) (customers|clients|volunteers|users|guests)",
        "you could help my",
        "(what|which) (documents|papers|forms) do i",
        "(offered|offers) me",
        "(when|how|where) (may|can|could|do) i",
        "i could get you tickets",
        "any hour",
        "should i (not|need)",
        "another (offer|firm|company|employer|post|round|job|place)",
        "(as you asked|as requested|you asked for)",
        "so by",
        "(put|change) my mind",
        "(glad|happy|able) to (add|share|answer a) (that|it)",
        "could i add to what",
        "something (else on offer|else i can mend|you wanted|to tell)",
        "(want|like) to do anything else",
        "(you|that you) would (want|like) to know",
        "(like|want|may like) to know that",
        "may interest you that",
        "(you can|to) ..1 tell me",
        "(was|were|is) missing",
        "whatever is still lacking",
        "had let me",
        "to hear before",
        "i (will|would|could) (bring|post) (ten|about|real|years|,)",
        "what i would bring",
        "(answer|answered) them tonight",
        "(another|an) interview (with|on|in)",
        "so i can",
        "do say if it was",
        "(volunteers|users) who",
        "way to know",
        "if you want to carry",
        "(further|additional) (information is|documents had)",
        "would be (gold|hugely|valuable|useful|helpful|welcome) (to me|dust|appreciated|for me)",
        "what would you prefer",
        "(would|will) (be of great|be of) help [to hear]",
        "your opinion would",
    ),
    holds=(
        "Is there anything else I could send?",
        "May I send you more examples of my work?",
        "If a third reference would help, just say the word.",
        "I am at your disposal for any further questions.",
        "Would a sample of my translations be useful to you?",
        "Should the panel want to see my certificates, I'll bring them over.",
        "I'm happy to come in for a trial day if that would help you decide.",
        "Any other info I can give, I'd be glad to.",
    ),
    lacks=(
        "Please send me a copy of the contract.",
        "Could you help me find the form for travel costs?",
        "Is there anything else I should know about the uniform?",
        "I helped the night team carry out the stock count.",
        "It would help me to know your timetable.",
        "My colleagues come to me if they need anything.",
        "Tell me if I am still in the running.",
    ),
)
