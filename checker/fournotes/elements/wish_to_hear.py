"""The wish to hear from them before deciding, or the word that they are preferred."""

from fournotes.elements.element import Element
from fournotes.elements.vocabulary import JOB

_DECIDE = (
    "decide|decided|answer|reply|respond|accept|give|choose|commit|sign|say|tell|take|let|make|settle|"
    "confirm|put|go|bind|jump|touch|turn|close|do anything|move|need to|must|have to|do|know|"
    "enter|agree|finalise|finalize|join|send|speak to|speak with them|write to|get back|come to|reach|"
    "respond|revert|burn|act|consider|return|refuse|decline"
)
_ING = (
    "making|deciding|giving|accepting|answering|replying|responding|taking|signing|committing|closing|"
    "choosing|turning|saying|telling|settling|confirming|going|letting|coming to|getting back|"
    "reverting|finalising|finalizing|agreeing|returning|doing anything"
)

ELEMENT = Element(
    id="wish-to-hear",
    title="Wish to hear first",
    phrases=(
        f"before (i|i finally|i can|i ever|i have to|i do|i then) ..2 ({_DECIDE})",
        f"before ({_ING})",
        "before (mine|then|that|i do|i give)",
        (
            "(ahead of|prior to|in advance of) (my|that|making|giving|deciding|answering|signing|accepting|"
            "any)"
        ),
        "(decide|choose|answer|sign|commit|say yes|reply|accept) ..3 (without|blind|blindly|until|unless)",
        "without (having|hearing|knowing|your|a word|it|first hearing|asking|waiting)",
        "(only after|not until|once) (hearing|i hear|i have heard|i know|knowing|having heard)",
        (
            "(hear|know|hearing|learn|find out|ask|see|speak|speaking|wait|heard|learning|news) ..6 "
            "(beforehand|in time|by then)"
        ),
        "(hear|know|ask|learn|decision|news|answer|reply|from you|hearing from your team) first",
        "(hear|know|learn) ..4 (you|your|from you|you with) first",
        "know where i stand",
        "(you|your team|your company|your side|your school) first [,]",
        "(first|top) choice",
        "(my|clear|strong|first|own) preference",
        "prefer ..6 (you|your|yours|to hear|to wait|to know|to work|to join)",
        "(you|your|yours|one|post|job|role|place|office) ..3 (i prefer|i would prefer|i favour|preferred)",
        "favour (you|your|yours)",
        (
            "(would|will) [much|far|still|dearly|infinitely|always|a thousand times|really] (rather|sooner|"
            "prefer)"
        ),
        "(rather|sooner) ..4 (you|your|yours|wait|hear|be|work|not)",
        "(more|better|rather|sooner|above|over|than) ..1 (theirs|them|any other|the others|elsewhere)",
        (
            "(where|whom|which|one|yours) ..3 i (would|most want|want|hope) ..2 (rather|most like|choose|"
            "pick|most want|prefer|sooner)"
        ),
        (
            "(your|yours|you) ..3 (is|are|remains|remain|stays|being|is still) ..2 (first|favourite|the one "
            "i|where i|preference|preferred|the job i|the post i|the place i|my dream|top|the one)"
        ),
        "(my heart|my dream) (is with|is your|lies|stays|belongs|remains)",
        "(heart on|my favourite|your preference|top of my list)",
        "(choose|pick|go with|go to) (you|your|yours)",
        "(you|your|yours|you all) ..6 i would (choose|pick|go for|take)",
        "(like|prefer|love) (you|yours|your) ..2 (better|best|more|most)",
        "(hold|holding|held|put|putting) [them|it|him|her] (off|out)",
        "(keep|keeping) them waiting",
        (
            "(waiting|wait|hoping|holding|hold out) ..2 (for you|for yours|for news from you|for word from "
            "you|for your decision|for your answer|to hear from somebody)"
        ),
        "(waiting|wait|waits|depends|hangs|turns) ..4 (on yours|on your|yours)",
        "(help|helps|ease|easier|guide|let) (me|my|it) ..1 (decide|choose|decision|choice|choosing)",
        "(take|make) ..2 (right|good|fair|sound|informed|proper) (decision|choice)",
        "(take|weigh|bear) ..4 (into account|along with theirs|in mind|your answer|your decision)",
        "(decide|choose) ..4 (answer known|knowing|your answer|your decision|with your)",
        (
            "(have not|not|nothing) ..2 (said|say|answered|accepted|signed|replied|given) ..4 (yes|yet|them|"
            "to them|because)"
        ),
        (
            "(your answer|your decision|your news|your reply|yours|your word|your side) ..6 (before|first|"
            "matters|too|mine)"
        ),
        "(before|ahead) ..2 (mine|theirs)",
        "(whether|if) i ..2 still ..2 (chance|running|considered)",
        "(have|had|there was) a chance with",
        (
            "(any|some|a) (chance|sign|hint|indication|idea|word|way|possibility|line|nod) ..3 (of|from|to|"
            "on) ..3 (hear|hearing|you|your|know|knowing|where|timing|sooner)"
        ),
        "(hear|know|news|word) ..4 (sooner|earlier|before|in time|ahead)",
        "where (i stand|you are in your)",
        "(what you think|how things look with|your timeline|your timing)",
        "(know|knew) ..2 (there was|still have) a chance",
        "hear from you , if",
        "(accept|answer|decide|reply|tell them|choose|sign) ..4 glad to (hear|have)",
        "(offer|answer|reply|them) ..8 glad to hear from you",
        "yours by my side",
        "tell me anything before",
        "before i have asked",
        (
            "(would|should) ..2 (love|like|prefer|glad|happy|grateful) ..4 (hear|know|learn) ..3 (your|you|"
            "from you) ..6 (before|first)"
        ),
        "hear from you (before|first|in time|ahead|by then)",
        "(it is|is) (with you|you|yours|your|in your) ..6 (i want|i would|i hope for|to work)",
        "(between|of) the two",
        "with an (easier|easy) heart",
        "(turn|tell) them (down|no)",
        (
            "(not wish|not want|not like|hate|sorry|loath|reluctant) to (accept|choose|commit|decide|say yes|"
            "answer|sign|reply|let)"
        ),
        "(fair) to (them|you|both)",
        "(one of|the) two (posts|jobs|offers|places)",
        "lying if i said",
        "(have not|not) (signed|accepted|answered|decided|replied) yet",
        "if both said yes",
        "(given|with) ..1 (the|a free|the free|a|my own) choice",
        "still (hope|want|prefer|love|choose) ..2 (your|yours|you|to hear)",
        "what i (want|would like) most",
        "where i (would|most|still) ..2 (like|rather|want|love) to (work|be|teach)",
        f"(your|the) ({JOB}) ..4 (interests|attracts|appeals) ..3 (more|most)",
    ),
    spares=(
        (
            "before (i|we) ..2 (start|started|came|decided on|begin|began|left|worked|moved|knew|leave|came|"
            "met|had|got|joined|read|can say|could|go on|speak to you again|apply|go for|try|sit|stand|"
            "interview|be|jump through)"
        ),
        "(hear|hears|heard) from me",
        "(told|asked|want|wants|wanted|let|need|needs) ..2 (my|me) (decision|answer|reply) ..2 before",
        (
            "before (they|he|she|you|it|lambing|their) ..2 (answer|flies|close|sits|opens|starts|decide|"
            "promised|choose)"
        ),
        "before making a decision i would like to see the",
        "tell them ..6 before that day",
        "(they|tenants|he|she|customers) (would|prefer|had rather) ..2 (rather|prefer)",
        (
            "(prefer|preferred) (tea|coffee|the early|a part-time|a|paper|to be addressed|to decide|mail|to "
            "hear by)"
        ),
        "(what|do|as) ..1 (you|would you) prefer",
        "(supplier|college|words|thesis) ..3 (choice|first)",
        "(first choice) (at|was|of|won)",
        "my choice of",
        "(your|my) decision (is final|will not|does not|was)",
        "(respect|accept|understand|final) ..2 decision",
        (
            "(reply|respond|answer|decision) ..4 (by|on|until) (friday|monday|tuesday|wednesday|thursday|the|"
            "#) , please"
        ),
        "(not|no) (rather|prefer)",
        "rather than [a|the|by]",
        "(accepted|accept|decided|signed) ..2 without",
        "without (notice|delay|pay|fear|a signature|exception|changes|a permit|a guide|network)",
        "before the (interview|second|test|governors|date|bell|rumour|end|weekend|panel)",
        (
            "(first|next) (aid|time|round|stage|class|day|week|month|part|step|prize|place|interview|of all|"
            "line|thing|minute|job|contract|name)"
        ),
        "(three|both|all) sides first",
        "first visit",
        (
            "(more|better|most) than (i|ever|before|expected|enough|once|anything|happy|willing|any i|any "
            "interview|words)"
        ),
        "(best|better|most|more) ..2 (interview|day|hour)",
        "(feedback|pointers|improve|better next time|do better|next interview)",
        "(thank|thanks|grateful) ..6 before",
        "an hour before",
        "the sooner",
        "(my heart|heart) is set on it",
        "(you will|they|them) hear from me",
        "(keep|put) (my|on|record|me|you)",
        "(asked|wanted|wants) ..4 (by|until) the",
        "(must have|like to have) ..1 (my|your) (reply|decision) by",
        "(i|and) accepted without",
        "waiting far",
        "in the running",
        "(one day|once) i would",
        "than anyone i",
        "would rather have the references",
        "(right choice|still in the)",
        "without a word (from anyone|of)",
        "before i sign anything i read",
        "from me before",
        "my heart (stopped|sank|condition)",
    ),
    holds=(
        "I would like to hear from you before I decide.",
        "I would rather work with you.",
        "Yours is where I would most like to be.",
        "I should be sorry to answer without having heard from you.",
        "My answer to them waits on yours.",
        "Your company remains my first choice.",
        "I have received a job offer, and Kestrel is where I would rather be.",
    ),
    lacks=(
        "I will accept their offer.",
        "Before I decided on nursing I worked in a bank.",
        "They wish to hear from me soon.",
        "I prefer the early shift.",
        "My decision does not depend on yours.",
        "Before you answer, please read the second page.",
    ),
)
