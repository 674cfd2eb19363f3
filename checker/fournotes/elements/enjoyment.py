"""Pleasure in this interview or visit: the writer enjoyed it, in whatever words."""

from fournotes.elements.element import Element
from fournotes.elements.vocabulary import OTHERS

_NICE = (
    "pleasant|lovely|nice|great|good|wonderful|fun|delightful|enjoyable|delight|joy|treat|pleasure|"
    "brilliant|fantastic|charming|agreeable|cordial|magical|beautiful|"
    "marvellous|marvelous|terrific|superb|splendid|grand|fabulous|amazing|cracking|excellent|warm|"
    "friendly|happy|refreshing|memorable|blast|laugh|highlight|lively|"
    "stimulating|inspiring|relaxed|heartening|enriching|super|cheerful|class|fascinating|honour|honor|"
    "privilege|gladdening|fond|happiest|best|awesome|entertaining"
)
_MEET = (
    "meet|meeting|talk|talking|speak|speaking|see|seeing|sit|sitting|chat|chatting|hear|hearing|visit|"
    "visiting|connect|exchange|spend|spending|discuss|discussing|being|"
    "learning|walking|watch|watching|argue|share|interview|finally|with you"
)
_EVENT = (
    "interview|meeting|conversation|talk|chat|visit|tour|trial|day|hour|hours|morning|afternoon|"
    "discussion|session|test|lesson|exercise|time|evening|debate|shift|"
    "panel|task|tasks|practical|questions|question|walk|exchange|audition|rehearsal|welcome|experience|"
    "demo|puzzle|lunch|call|round|atmosphere|hospitality|occasion|presentation|minutes"
)

ELEMENT = Element(
    id="enjoyment",
    title="Enjoyed it",
    phrases=(
        (
            "(i|and|we|did|do|really|truly|thoroughly|greatly|much|so|particularly|especially|also|genuinely|"
            "both|have|which|nevertheless|still|all|nonetheless|interview|sincerely|honestly|ever) ..1 "
            "enjoyed"
        ),
        "did [really|very much|truly|genuinely|thoroughly|so] enjoy",
        "^ [really|thoroughly|very much|truly|quite] (enjoyed|loved|liked)",
        (
            "enjoyed (it|meeting|talking|myself|the|our|being|every|hearing|our|seeing|my|speaking|learning|"
            "both|this|that)"
        ),
        "(enjoyable|delightful)",
        "(ended up|found myself) enjoying",
        (
            "(liked|loved|relished|savoured|treasured|adored) [very much|really] (the|our|how|hearing|"
            "meeting|every|it|being|talking|that you|your|what|speaking|seeing|this|working|watching|"
            "learning|trying|my time)"
        ),
        (
            "(liked|loved) ..6 (interview|talk|conversation|meeting|visit|best|very much|a great deal|a lot|"
            "so much)"
        ),
        (
            f"(was|been|is|were|made|found|what|such|it was) ..4 ({_NICE}) ..1 (to|{_MEET}|{_EVENT}|from|and|"
            "too|altogether|indeed|despite|even|if|$)"
        ),
        (
            "(interview|meeting|conversation|talk|chat|visit|tour|day|hour|hours|morning|afternoon|"
            "discussion|session|you|team|experience|interviews|people|it|shift|time|welcome|atmosphere) ..8 "
            "(was|were|is|made it|felt|gave me|has been) ..3 "
            "(pleasure|delight|joy|fun|enjoyable|pleasant|lovely|treat|wonderful|delightful|highlight|"
            "brilliant|fantastic|happy|great fun|magical|bright spot|class|a blast|nice|so warm|well spent|"
            "charming|positive|catching up|like meeting)"
        ),
        (
            f"({_NICE}|glad|pleased|delighted|honoured|honored|thrilled|happy|lucky|privileged) (to|of|at) "
            "[have] [finally|actually] (meet|met|talk|talked|speak|spoken|see|sit|sat|chat|visit|connect|"
            "exchange|come|discuss|hear|meeting|talking|speaking|spend|put a face|watch|watched|be there|"
            "meet the)"
        ),
        (
            "(nice|lovely|great|good|pleasure|wonderful|fun|happy|delightful) (meeting|talking|speaking|"
            "seeing|chatting|catching)"
        ),
        (
            "(had|have|having|spent|passed) ..5 (great|good|lovely|nice|wonderful|fun|fine|brilliant|"
            "fantastic|grand|agreeable|cordial|pleasant|delightful|happy|whale of a|cracking|warm) [real|"
            f"such|very] ..2 ({_EVENT}|laugh|craic|natter|fun)"
        ),
        (
            "had [a|real|great|such|so much|lots of|good|a lot of] (fun|ball|blast|laugh|natter|pleasure|"
            "great time|good time)"
        ),
        (
            "(we|i) ..1 (laughed|have not stopped grinning|had to laugh|came away smiling|went home singing|"
            "went home happy|went home smiling)"
        ),
        "(smile|grin|grinning|smiling|singing) (on my|all the way|since|ever since|home)",
        "(walking|floating) on air",
        (
            "(felt|feel|made me feel|make me feel) [very|so|quite|really|right|instantly|completely|"
            "immediately] (at home|welcome|at ease|comfortable|among friends|relaxed|happy|lucky to have)"
        ),
        "(at|put me at) [my] ease",
        "(made|making) (my|me) ..2 (day|week|month|smile|laugh|forget my nerves|happy)",
        (
            "(time|hour|hours|minutes|afternoon|morning|day) ..3 (flew|passed like|passed quickly|well spent|"
            "went by|went too|flies|sped)"
        ),
        "(passed|flew) (like|by|quickly|in)",
        (
            "(our|the|your) ..3 (chat|conversation|talk|meeting|interview|visit|time) ..9 (joy|pleasure|"
            "delight|fun|made my|happy|gladdened)"
        ),
        "(great|good|real|such|so much|more|much) (fun|craic|laugh|pleasure)",
        "(highlight|high point|bright spot|favourite part|best part|favorite part) [of|was|in]",
        (
            "(happiest|best|nicest|pleasantest|most pleasant|friendliest|finest) ..1 (hours|hour|interview|"
            "interviews|afternoon|morning|day|days|conversation|talk|part|moments)"
        ),
        (
            "(with|real|much|great|took|gave me|my|took great|what a) [real|great|such|much|some|genuine] "
            "(pleasure|delight|joy) (in|to|from|,|.)"
        ),
        (
            "(back|think|remember|recall|memories|look back) ..4 (pleasure|fondness|fond|fondly|happily|joy|"
            "smile)"
        ),
        "(fond|happy|warm|pleasant|good) memories",
        "what i (liked|loved|enjoyed) (best|most)",
        (
            "(not|never|no|rarely|seldom|cannot|not often) ..6 (interview|test) ..9 (liked|enjoyed|pleasant|"
            "so much|fun|happily)"
        ),
        "(interview|conversation) i (liked|loved|enjoyed)",
        (
            "(wish|sorry|pity) ..4 (gone on longer|lasted longer|time was up|to leave|longer|was over|ended|"
            "had to end)"
        ),
        "(happily|gladly) (repeat|do it again|have stayed|stayed)",
        "do (that|it|the) ..2 again",
        "(could|would) (have|have happily) (stayed|talked|listened|gone on)",
        (
            "(charmed|delighted|touched|moved|captivated) (by|in|with) ..3 (visit|welcome|whole|panel|warmth|"
            "our|you|day)"
        ),
        "(got on|get on) ..4 (fire|well)",
        (
            "(flowed|how good|so friendly|such friendly|so kind and funny|what a nice bunch|such a nice|such "
            "nice|what a lovely|what a pleasant|such a pleasant|such a lovely)"
        ),
        "(glad|happy|pleased) (that i came|to have come|to be there|i came|of the chance)",
        "(it|he|she|this) (gladdened|cheered|warmed|pleased|delighted|thrilled) me",
        (
            "(pleasant|lovely|delightful|enjoyable|fun|wonderful|pleasing|happy|cracking|memorable|friendly|"
            "cordial|fair and friendly|stimulating) [and|,] [thorough|honest|interesting|lively|open|warm|"
            f"two|very|a] ({_EVENT})"
        ),
        "getting to know ..6 joy",
        "(considerate|kind) interview",
        "nervous day easy",
        "glad to have had",
        (
            "(all|everything|every part|every minute|all of it) ..6 (enjoyable|pleasure|enjoyed|liked|loved|"
            "fun)"
        ),
        "(delighted|revelled|found pleasure) in (our|the|your|meeting)",
        (
            "(first class|a joy|a delight|a treat|a blast|great craic|my pleasure to|of a time|very positive "
            "feeling)"
        ),
        "(interesting|exciting|stimulating|lively) (talk|conversation|discussion|chat|exchange|hour)",
        (
            "(hearing|speaking|talking|meeting|learning|seeing) ..8 was (exciting|lovely|wonderful|great|fun|"
            "fascinating|interesting|inspiring|nice|good)"
        ),
        "i (really|very much|truly|so|thoroughly|especially|particularly|greatly) (liked|loved|enjoyed)",
        (
            f"({_NICE}) ..2 (interview|conversation|discussion|welcome|visit|morning with|afternoon with|hour "
            "with|day with|chat|company|people|hosts|bunch|atmosphere|panel)"
        ),
        "(interesting|fascinating) (day|interview|hour|morning|afternoon|visit)",
        "(remember|recall|cherish|treasure) ..6 (fondly|with pleasure|with joy|gladly|warmly|always)",
        "(laughed|smiled|laughing|smiling)",
        "(wonderful|lovely|warm|friendly|kind) (people|hosts|welcome|company)",
        "(could|would) have (talked|stayed|listened|gone on)",
        "(enjoyed|loved|liked) ..2 (interview|meeting|conversation|day|visit|tour|hour)",
        "(liked|loved|enjoyed) the (positive|energy|people)",
    ),
    spares=(
        (
            "(would|will|might|could|should|shall) ..2 (enjoy|be a pleasure|be a joy|be lovely|be great|be "
            "nice|be a delight|be an honour|be a privilege|be good|be wonderful|be fun|be happy|be glad|be "
            "delighted|be pleased|have enjoyed|be a great|be exciting|love|like)"
        ),
        "(hope|trust|please|do|may) ..4 (enjoy|enjoyed|enjoyable|nice|lovely|great|good|enjoying)",
        f"({OTHERS}) ..2 (enjoyed|enjoys|enjoy|loved|liked|love|like|had a|was|were|took|happy)",
        "(not|never|none|hardly|no) ..3 (enjoy|pleasure|fun|nice|pleasant|enjoyed it|good|lovely)",
        "enjoyed (none|a discount|by|the trip|working)",
        "(could|might) have been",
        "(loved|liked|enjoyed) (my first|my job|animals|working)",
        (
            "(fun run|happy guest|happy place|happy team|"
            "my pleasure is|nice weather|nice lunch|pleasure to serve)"
        ),
        (
            "(was|were) (delighted|thrilled|happy|glad|pleased) (when|at the bank|with|that|to get|by the "
            "news|to receive)"
        ),
        (
            "(good|great|nice|glad|happy|pleased|sorry|interesting|useful|surprised) (to|that) [hear|see|"
            "know|learn|report|say] (that|the rain|my|it|the second|they)"
        ),
        "(was|is) (lovely|nice) in",
        (
            "(happy|glad|pleased|delighted|lovely|nice|good) to (sign|send|provide|see that|answer|help|"
            "bring|hear from you|work with)"
        ),
        "(look|looking) forward ..8 (pleasure|meet|meeting)",
        "(interview|interviews) (technique|days|room)",
        "(good|kind|nice|very good) of (you|him|her)",
        "(question|remark|words|said|story) ..10 (made me|made my)",
        "have a (nice|lovely|good|great|pleasant|blessed|wonderful)",
        "(guests|customers) had",
        (
            "(outcome|spanish|performance|english|french|questions|remark|french) ..6 (was|is|were) (good|"
            "excellent|refreshing)"
        ),
        "(the best|best) (that day|to write)",
        "(all passed|passed in all|passed in #)",
        "(time flies in|liked talking about|delightful boss|neighbours are|colleagues and i|of my job)",
        "he (was|is)",
        "happy to come for",
        "in the running",
        "say that the interview",
        "i am (glad|happy|pleased|delighted) to",
        "thank you for your (pleasant|warm|good)",
        (
            "(nice|good|great|best) (idea|question|news|tip|fit|match|regards|wishes|candidate|luck|will|"
            "work|job|offer|place|example|story|point|way|one|accountants|article)"
        ),
        "time (off|limit|line|zone|table)",
        "any ..2 (time|day)",
    ),
    holds=(
        "I enjoyed our interview.",
        "It was a pleasure to meet you.",
        "I had a great time with your mechanics.",
        "The two hours flew by.",
        "I felt at home with you from the first minute.",
        "Meeting the team was a delight.",
        "It was pleasant for me to speak with you.",
    ),
    lacks=(
        "I would enjoy working there.",
        "I hope that you enjoyed the interview too.",
        "It would be a pleasure to work with you.",
        "My students enjoyed the trip.",
        "I enjoyed none of it, to be frank.",
        "The interview lasted fifty minutes.",
        "I enjoy working with children.",
    ),
)
