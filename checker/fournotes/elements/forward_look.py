"""Looking forward to their answer, to the next step or to talking again, in whatever words."""

from fournotes.elements.element import Element
from fournotes.elements.vocabulary import ANSWER, HEAR, OTHERS

_GLAD = (
    "glad|happy|pleased|delighted|love|keen|eager|excited|grateful|thankful|honoured|chuffed|thrilled|"
    "overjoyed|curious|like|"
    "good|great|lovely|wonderful|nice|pleasure|joy|welcome|appreciate|brilliant|hopeful|obliged|"
    "interested|happier"
)
_MORE = "further|another|second|third|next|more|again|follow-up"
_TALK = "talk|talking|speak|speaking|meet|meeting|continue|continuing|chat|chatting|discuss|discussing|conversation|conversations|visit"

ELEMENT = Element(
    id="forward-look",
    title="Looks forward",
    phrases=(
        # looking forward
        "(look|looking) ..3 forward",
        "(look|looking) (ahead|out) ..3 (your|to you|for you|for news|for an|for a)",
        # hearing from them
        (
            f"({_GLAD}) ..3 (to|when|if|in) (hear|hearing|read|reading|receive|receiving) ..2 (you|your|ye|"
            "from|back|soon|the|how|about|it|an|any|when|news|what|whichever|more)"
        ),
        (
            f"({_GLAD}) ..3 (to|if) (get|have|learn|know|learning|knowing|find) ..1 (your|a call|a note|news|"
            "the outcome|the result|the decision|out|your decision|of your|word|a reply|an answer|how it|how "
            "you|what you|how things)"
        ),
        (
            f"({_GLAD}) [to have|of|about|for|to get|when|if|by] (a|an|your|any|the|some) [positive|kind|"
            f"favourable|quick|further|short|small|few] ({ANSWER})"
        ),
        (
            f"({_GLAD}) ..2 (hear|hearing) [it|back|again|soon|more|further|something|anything|news] from "
            "(you|your|ye|yourself|the)"
        ),
        "(will|shall|would) ..3 (hear|hearing) from (you|your)",
        (
            "(hope|hoping|hopes|hopeful|wish|trust|expect|pray|await|wait|waiting|desire) ..3 (hear|hearing|"
            f"read|receive|receiving|get|learn|have) ..3 (from|back|you|your|soon|news|{ANSWER})"
        ),
        (
            "(hope|hoping|wish|desire) ..2 to (talk|speak|meet|meeting|see you|see the|continue|learn|know|"
            "hear|read|do so|find out|discuss|be invited|be asked|be called|come back|return)"
        ),
        f"(hope|hoping|waiting|look|looking|wait) ..2 for ..4 ({ANSWER}|sign|chance to)",
        (
            "(hope|trust|hoping|hopeful) [very much|so|that|it is|this is|this was|this will|it will|it was|"
            "i do|really] ..2 (we|our|us|you|there|may|this|it|not|only) ..4 "
            "(again|meet|talk|speak|continue|paths|last|goodbye|beginning|another|start|first|next|invite|"
            "call|contact|pick up|comes about|go on|round|second|soon|me back|ring)"
        ),
        (
            "(in|with) [the|joyful|great|keen|eager|some|much] (hope|expectation|anticipation|excitement) "
            "(of|that|for|i|and)"
        ),
        "in ..2 (anticipation|expectation)",
        "with (anticipation|excitement|eagerness|bated breath)",
        (
            "(hear|hearing) (from you|back from you|from ye|from u|back from u|from your|from yourself) "
            "[soon|in due course|again]"
        ),
        "(to|of) (hearing|receiving) ..3 (soon|you|your|news|decision)",
        # waiting
        (
            "(await|awaiting|anticipate|anticipating) ..4 (your|outcome|decision|news|word|reply|answer|"
            "response|result|results|next|you)"
        ),
        "(your|the) ..6 [will be|is|are|be] ..1 awaited",
        f"(wait|waiting) ..3 (for|in) ..3 (your|you|{ANSWER}|hope)",
        "wait (patiently|eagerly|gladly|happily|with)",
        f"(anticipate|expect) (your|a|an) ..2 ({ANSWER})",
        "(remain|am|stay) ..2 (attentive|in expectation|in anticipation|in hope)",
        (
            "(can not|hardly|could not) wait (to hear|to find|to know|to see what|to see you|to learn|for|to "
            "meet|to come|to see how|to talk)"
        ),
        "(can not|could not) come (soon|quickly) enough",
        "counting (the|days|down)",
        "(fingers|toes) [are|firmly|still] crossed",
        (
            "(all ears|ears are open|phone is on|by the phone|near the phone|phone charged|near my phone|by "
            "my phone|roll on)"
        ),
        "(keep|leave|put) me (posted|updated|informed|in the loop)",
        "(keep|stay|be) in (touch|contact)",
        "look out for",
        "until (i hear|we meet|we speak|we talk)",
        "(talk|speak|see you|meet) (soon|again soon|next week|shortly)",
        "see you (at|in|soon|again|next|there) [the|a]",
        "(hopefully|perhaps|maybe) ..6 (again|hear|meet|talk|next|round|second)",
        "(our|my) (hope|hopes) (is|are) ..6 (first|again|next|hear|another|meet)",
        # the next step, or talking again
        (
            f"({_GLAD}|enjoy|hope|ready|count on me|eagerly|happily) ..4 ({_MORE}) ..3 (talk|talks|step|steps|"
            "stage|stages|round|rounds|conversation|interview|meeting|visit|chat|test|tests|discussion)"
        ),
        (
            f"({_GLAD}|hope|enjoy|hoping) ..2 (to|of|if we|continuing|we|it|you|could|for) [very much|happily|"
            "we|have me|be|could|further|gladly|always] "
            f"({_TALK}|come back|come in again|come for|come again|come along|return|carry on|carry this|take "
            "this|take it|take things|pick up|go further|go on|meet the rest|meet the|next)"
        ),
        (
            "(excited|hopeful|ready|keen|eager|curious|optimistic|impatient) (for|about|to see|to find out|"
            "to know) ..2 (next|step|round|stage|outcome|result|comes|what|two|final)"
        ),
        (
            "(next|second|third|further|another|final) (round|step|stage|conversation|meeting|talk|interview|"
            f"visit|chapter) ..6 ({_GLAD}|exciting|gladly|forward|cannot)"
        ),
        "(carry on|continue) (talking|our|the conversation|this conversation|where)",
        "(pick up|carry on|continue) where",
        (
            f"(welcome|love|enjoy|value) (a|an|the|any) [chance|opportunity] ..2 ({_MORE}|talk|speak|continue|"
            f"meet|hear|{ANSWER})"
        ),
        (
            "(your|his|her|a) (call|letter|reply|answer|mail|email|message|name|decision|note) ..3 (comes|"
            "arrives|come|best thing|find me|in my inbox|would make)"
        ),
        "meeting you ..3 will be",
        (
            "will be (glad|happy|lovely|pleased|delighted|good|a pleasure|great) (when|to hear|to read|to "
            "receive|to meet|to see|of your|if)"
        ),
        "whenever (you are ready|it suits|you have|you like|that is|you wish|there is|it comes)",
        (
            "(love|know|curious|interested|like|happy|glad|eager|keen) ..1 how ..3 (turns out|goes|go|turn "
            "out|went|decide|ends|comes out|stand)"
        ),
        "(do|please) (call|ring) [me] any time",
        (
            f"(any|a|some|an|your) [further|early|small] (indication|hint|sign|{ANSWER}|word from you|line "
            f"from you) ..12 (would|will|shall) be ..4 ({_GLAD}|appreciated|kindness)"
        ),
        f"(your|the) ({ANSWER}) (is|are) (the one|what) i ..4 ({HEAR}|waiting)",
        f"(mean|means) ..6 to me to ({HEAR})",
        f"(value|appreciate) (knowing|hearing) your ({ANSWER})",
        "hoping you will have",
        "only the beginning",
        "(hope|hoping) it is not (goodbye|the)",
        "(count on me|see you later)",
        f"({_GLAD}) to have yours",
        "(find|finds) me waiting",
        "(eagerly|keenly|much|is|be) awaited",
        f"(in|with) ..2 (hope|hopes|expectation|anticipation|pleasure) ..3 ({ANSWER}|hear|hearing)",
        f"({_GLAD}) if [you|i] (could|can|would) ..2 (tell|say|news|hear|know)",
        (
            "(how|what) (the team|you|the panel|everyone|the committee|the board) (thinks|think|decide|"
            "decides|all decide)"
        ),
        "(seeing|see) where this (goes|leads)",
        "hear about the ..5 (round|stage|step|job|role|decision|outcome|result)",
        "(read|hearing|hear) from (you|u|ye)",
        (
            "(again soon|soon again|see you soon|standing by|on tenterhooks|until next time|till then|till "
            "next time|till we meet)"
        ),
        (
            "(happy|glad|ready|available|free|pleased|delighted|love|like) (to|for) ..4 (call|second "
            "interview|next interview|further interview|another visit|second visit|chat again|a chat|next "
            "round|next stage|next step)"
        ),
        (
            "(let me know|tell me|ring me|call me|write to me|drop me a line|give me a ring|give me a call|"
            "give me a shout) ..2 (when|once|as soon as|if and when) ..6 (decide|decided|decision|news|know|"
            "hear|ready|more|result)"
        ),
        (
            "(eager|keen|curious|anxious|impatient|excited|longing|dying) to (know|see|find out|hear|learn|"
            "read) ..2 (what|how|your|the|whether|if|more|of)"
        ),
        (
            "(hope|hoping|hopeful|pray|praying|trust) ..4 (favourable|favorable|positive|good|happy|kind|"
            "successful) ..1 (answer|reply|response|news|outcome|result|decision|word|hearing|consideration)"
        ),
        (
            "(meet|see|work with|talk to|talk with|speak to|speak with|join) you (again|soon|both again|all "
            "again|in the next)"
        ),
        (
            "(chance|opportunity) to (talk|speak|meet|continue|discuss|hear) ..3 (again|more|further|soon|"
            "you|next)"
        ),
        (
            "(next|further) (step|steps|stage|round|conversation) (with|together|soon|whenever|very much|in "
            "the)"
        ),
    ),
    spares=(
        (
            f"({OTHERS}) ..2 (look|looks|looking|looked|hope|hopes|wait|waits|await|awaits|anticipate) "
            "[always|much]"
        ),
        "(was|were|been|had been) [so|very much|really] (looking|hoping|waiting|anticipating)",
        (
            "(look|looking) [so much] forward to (my|breakfast|retirement|the weekend|the holidays|the "
            "holiday|summer|christmas)"
        ),
        (
            "(look|looking) ..2 forward to (a|our|your|the) ..2 (holiday|holidays|weekend|wedding|garden|"
            "trip|vacation|break|summer|baby|concert|retirement|pension|match|party)"
        ),
        "(look|looking) forward (, as|and not|rather)",
        (
            "(not|never|nothing|no|hardly|hard) ..2 (heard|hear|hearing|expect|expecting|holding|look|"
            "looking|await)"
        ),
        "(if|unless|should) (i|we) (do|have|should|am) not",
        "(if|until) i (hear|heard) (something|nothing|by)",
        "(waiting|waited) (far|too|so|since|more|over|for weeks|for the plumber|at|for hours)",
        "have [now|been] (waited|waiting)",
        "(waiting|wait) for the (bus|plumber|train|result of an|delivery|referees)",
        "wait for (hours|ages)",
        "(had|have) hoped",
        (
            "(expect|want|need|demand|require) (your|an|the) (answer|reply|decision) (by|today|now|tomorrow|"
            "immediately|within)"
        ),
        "(expect|expected|insist) [to be|on|a|to get]",
        "(forward|step) (planning|this|forward and)",
        "hear me out",
        (
            "(hope|trust) (you|that you|this|your|the|everyone|all|it) (had|have had|enjoyed|are|is well|"
            "finds|find|and|is|have a|keep)"
        ),
        (
            "(hope|trust) [that] (the|your|you) ..3 (well|better|goes|move|roof|bridge|weekend|easter|"
            "smoothly|holds|sleeping|dry|rain)"
        ),
        "(hear|hearing) ..2 feedback",
        "(feedback|pointers|comments|advice|suggestions|tips|criticism)",
        "(hear|know|learn|see) (what|where|how|why) (swayed|tipped|i|my|went|worked)",
        "how (i|my)",
        "(await|awaiting) the delivery",
        "next (year|spring|summer|autumn) i",
        "(still|sorry) in the running",
        "(meet|met|saw|seen|see) ..1 again (and|on)",
        "sorry to hear",
        (
            "(glad|happy|pleased|interested|surprised|interesting|good|great|fun|useful|lovely|fascinating) "
            "to (hear|learn|see) that"
        ),
        "(put you in touch|keep in touch with former)",
        "for (the|my) next one",
        "hope to come back a",
        (
            "(good|nice|pleasure|lovely|great|wonderful|joy|glad|happy|delighted) to (talk|speak|meet) [with|"
            "to|about] (people|you|the two|yourself|both|your team|a|someone)"
        ),
        "had the pleasure",
        "(sister|somebody|someone|friend|they) ..3 (waiting|wish) to hear",
        "(their|my) (answer|reply|decision)",
        "forward to seeing where we went",
        "(word|line|note|few words) [or two] on (what|how|where|why|my)",
        "(was|were) [so|very|really|such] ..2 (to|of|meeting|talking|speaking|hearing)",
    ),
    holds=(
        "I look forward to hearing from you.",
        "I hope to hear from you.",
        "I'll look out for your call.",
        "It would be a pleasure to hear from you once you have decided.",
        "Your answer will be eagerly awaited here.",
        "I would be happy to come back for a second talk.",
        "Fingers crossed that we meet again.",
        "I can't wait to find out what comes next.",
    ),
    lacks=(
        "I would like to move the project forward.",
        "I was looking forward to the interview for weeks.",
        "I look forward to my holiday in Crete.",
        "I have not heard from you.",
        "Our guests look forward to breakfast.",
        "I hope your daughter is better.",
        "I am waiting for the bus.",
    ),
)
