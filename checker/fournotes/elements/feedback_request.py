"""A request for feedback on the interview: how it went, what was missing, where to do better."""

from fournotes.elements.element import Element

_WORDS = (
    "feedback|advice|pointers|pointer|suggestions|suggestion|tips|tip|comments|comment|criticism|"
    "criticisms|critique|critiques|hints|hint|guidance|"
    "remarks|remark|evaluation|assessment|debrief|observations|insight|insights|opinion|opinions|"
    "thoughts|impressions|impression|views|view|verdict|"
    "review|appraisal|counsel|recommendations|recommendation|steer|explanation|notes"
)
_WEAK = (
    "shortcomings|shortcoming|lapses|lapse|weaknesses|weakness|weak points|weak spots|weak areas|weak "
    "sides|mistakes|errors|faults|gaps|failings|"
    "reasons|reason|deficiencies|reservations|doubts|flaws|answers|test|trial|lesson|portfolio|"
    "performance|presentation|interview|pitch|audition|"
    "application|profile|work|teaching|cv|demo|technique|manner|handling"
)
_COULD = "could|should|might|can|ought|must|may|need to|have to|would need to|am to"
_DO = (
    "do|have|improve|work|learn|practise|practice|change|say|get|give|make|study|strengthen|be|prepare|"
    "brush|read|know|develop|build|raise|fix|answer|"
    "approach|handle|train|focus|show|put|look|take|perform|present|polish|sharpen|try|leave|left|pay|"
    "concentrate|become|start|tackle|correct|avoid|come|adjust"
)
_ASK = (
    "grateful|glad|appreciate|welcome|love|like|value|ask|asking|request|please|kindly|share|spare|"
    "hoping|hope|happy|obliged|thankful|could|would|"
    "might|may|can|keen|treasure|wish|want|interested|wonder|wondered|wondering|favour|mind|possible|"
    "willing|permit|offer|send|tell|let|know|write|need|chance"
)

ELEMENT = Element(
    id="feedback-request",
    title="Asks for feedback",
    phrases=(
        f"({_ASK}) ..6 ({_WORDS}) [on|about|as|from|for|of|regarding]",
        (
            "(any|some|your|little|short|honest|frank|candid|constructive|further|brief|a few|one|two) "
            "[honest|candid|kind|frank|constructive|short|small|further|specific|quick|detailed|of your] "
            f"({_WORDS}) "
            "..9 (would|will|welcome|appreciated|help|helps|useful|valuable|valued|grateful|mean|great|me|"
            "could|might|please|pls|gold|received|count|received)"
        ),
        f"^ (any|some|your|the) [chance of] ..2 ({_WORDS})",
        f"^ ({_WORDS}) (would|on|about|is|will|from|please)",
        "(constructive|honest) (criticism|feedback) (would|is|will)",
        (
            f"(give|send|share|offer|spare|grant|write|provide) (me|us) ..4 ({_WORDS}|word|words|line|lines|"
            "sentence|sentences|minutes)"
        ),
        # how it was
        (
            "(word|words|line|lines|sentence|sentences|minute|minutes|call|few|note|something|anything|bit) "
            "[or two|or three] (on|about|of|as to) [how|what|where|why|which|my|the] ..2 (i|my|was|were|went|"
            "did|interview|could)"
        ),
        (
            "(on|about|of|in|with|over|during|regarding) my [own|mock|written|recent|trial|demo|last] "
            f"({_WEAK}) ..6 (would|grateful|welcome|appreciate|help|please|valuable|gift|if|possible|glad)"
        ),
        (
            f"({_ASK}|to|which|what|where|how|were|was) ..3 my ..1 (shortcomings|shortcoming|lapses|lapse|"
            "weaknesses|weakness|weak points|weak spots|weak areas|mistakes|errors|faults|gaps|failings|"
            "flaws|weak side|weak sides)"
        ),
        # what, where, how, why
        (
            "(what|which|where|how|anything|areas|things|something|one thing|parts|skills|skill|points|which "
            f"parts|which things|what else|whether) ..4 i ({_COULD}) [still|yet|perhaps|also|to|have|do] "
            f"({_DO}|done|said|better|differently)"
        ),
        (
            f"(what|which|where|how|in what) ..4 ({_COULD}|would|do|did|might) [i|one] [still|have|need to|"
            f"best|perhaps|be|be able to|also|now] ({_DO}|done|said|better|raise|climb|learn|focus|reach|miss)"
        ),
        (
            f"(what|which|where|how) ..1 ({_COULD}|would|do|might) i ..1 (improve|learn|work|practise|"
            "practice|change|do|done|say|said|study|close|follow|get|need|read|put|brush|answer|present|"
            "collect|be|have|miss|lack|strengthen|start|build|lose|go wrong|fall short|develop)"
        ),
        (
            "(tell|know|hear|learn|see|understand|explain|say|share|point out|show|on|about|of|as to|find "
            "out|curious|indicate|idea|out|wonder|to|me) ..2 (where|how|why|what|which) ..4 "
            "(i|my|me) ..3 (was|were|did|came|fell|lost|went|lack|lacked|lacking|missed|missing|scored|"
            "compared|fared|performed|stood|stand|failed|sound|sounded|might|could|should|can|handled|weak|"
            "weakest|wrong|not|ought|short|am|must|need|answers|interview|test|presentation|lesson)"
        ),
        (
            "(where|how|why|what) [exactly|precisely] (i|my) ..2 (was lacking|was weak|came across|fell "
            "short|came up short|lost you|lost marks|lost points|went wrong|did not|could have|might have|"
            "should have|could do|can do|can improve|could improve|may improve|might improve|need to|lacked|"
            "lack|was missing|did wrong|compared|scored|performed|fared|did|was marked|was judged|should|"
            "must)"
        ),
        (
            "(tell|know|hear|learn|understand|explain|on|about|ask|of|see|say|share|out|wonder|jot|me|to|"
            "what|find) ..3 (what|which|why|the) [one|thing|it|part|parts|was|is|of|it was] ..3 "
            "(swayed|tipped|decided|put you off|made the panel|made the difference|went wrong|was missing|"
            "was lacking|was wrong|was weak|was not enough|lacking|missing|worked|not convince|did not "
            "persuade|persuade|counted against|let me down|held me back|stood out|grated|hesitate|noticed|"
            "bothered|told against|cost me|you needed|looks for|look for|weakest|liked least|thought of|saw)"
        ),
        (
            "why ..4 (not|unsuccessful|another|someone|other|it) [me|my|chosen|selected|successful|enough|"
            "picked|land|right]"
        ),
        (
            "(what|which|who|where) [exactly|in the end] (tipped|swayed|decided|went|was|were|is|made|did|"
            "put|let|grated|bothered|counted|cost) ..5 "
            "(it|missing|wrong|lacking|difference|panel|reservations|short|balance|off|me|my|weak|against|"
            "trouble|better)"
        ),
        "(how|what|where|in what way|why|which) (did|was|were) (i|my)",
        "^ (what|which|where|how|why) ..3 (did|was|were|could|should|might) (i|my)",
        (
            "how ..3 my ..8 (was|were|went|did|sounded|sound|judged|marked|came|could|might|compared|looked|"
            "heard)"
        ),
        "^ (did|was|were) (i|my|it my|it the|it something|it close|it because|it that)",
        "^ (was|is) there (something|anything|one thing|some feedback) ..6 (my|i|wanted|for me)",
        "or was it",
        ", (was|were|did) (it|i|my)",
        (
            "(do|did) (you|the panel|the board|anyone) ..2 (think|find|feel|see|notice) ..3 (my|i|me|lacking|"
            "that)"
        ),
        (
            "what did (you|the panel|the board|the other|they|the committee) ..2 (think|feel|make|miss|have|"
            "find|not like|like)"
        ),
        "(i|me) ..3 (came across|fell short|came up short|compared|go wrong|went wrong|lost marks)",
        (
            "(strengthen|improve|raise|increase|lift|better|sharpen|polish) my [future|chances|own|next|"
            "odds] ..2 (application|chances|interview|performance|answers|presentation|technique|profile|"
            "pitch)"
        ),
        (
            "(areas|points|things|skills|skill|aspects) ..3 (improve|improvement|work on|develop|better|weak|"
            "build|strengthen|learn|add|pick up)"
        ),
        (
            "(make|made) me [a] [better|stronger|more] (candidate|applicant|fit|competitive|confident|"
            "convincing)"
        ),
        (
            "(help me|let me|to|would|want to) (understand|know|see|learn) ..4 (lacking|missing|wrong|why|"
            "reason|reasons|decision|better|short|off|fell)"
        ),
        "(reason|reasons|explanation) ..5 (not|decision|chosen|selected|writing|choice|rejection|outcome)",
        (
            "(learn|know|hear|find out|shown|told|see|explain) ..3 (i was not|was not me|it was not|went "
            "wrong|not chosen|not selected|not successful)"
        ),
        (
            "(tell|share|give|show|send|let) me [know|have] ..5 (improve|better|work on|learn|practise|weak|"
            "polish|correct|adjust|wrong|missing|marks|shortcomings|lapses|gap|evaluation|performance|"
            "feedback|differently)"
        ),
        "(advise|guide|correct|criticise|criticize|coach|enlighten) (me|my|on)",
        (
            "(would|could|can|do|might) you ..2 (advise|suggest i|recommend i|recommend that i|recommend me|"
            "point)"
        ),
        "you ..1 (advise|have) me (to|do|change|improve)",
        "(advise|recommend|suggest) (me|i) [to]",
        (
            "(where|which|what) (i am|am i|i was|was i) ..2 (lagging|lacking|weak|missing|short|wrong|"
            "convincing)"
        ),
        (
            "(what|which) ..2 (the panel|panel|employers|people here|a master|another) ..3 (looking for|look "
            "for|looks for|missed|would have liked|preferred|noticed|thought|expect|has that i)"
        ),
        "(what|how) you thought of my",
        (
            "(anything|whatever) you (can|could|might) (tell me that|tell me about|tell me on|say|share|"
            "offer|tell me will|pass on)"
        ),
        (
            "(be as blunt|do not spare|warts and all|give it to me straight|however blunt|however brief|"
            "however harsh|hard to hear|good and the bad|help me to be better)"
        ),
        (
            "(the) (panel|jury|committee|assessors|examiners|board|marker|markers|scorers) ..2 (notes|"
            "comments|feedback|remarks|views|thought|scores|felt|saw|marks)"
        ),
        (
            "(chosen|other|successful|selected|winning) (candidate|person|one|applicant) ..4 (better|had|"
            "have|stronger|i|did|that)"
        ),
        "my (marks|scores|score|result|results|evaluation) ..3 (with|and|test|comments|please)",
        (
            "(one thing|two things|things|something|anything|a thing) (i|to|that i|which i) ..2 (could|"
            "should|can|might|improve|work|learn|practise|do|change|need|ought|must)"
        ),
        (
            "(practise|work on|improve|learn|brush up|prepare|read up|study|change|train|polish) (first|"
            "before|between|over|until|next|in your view|, in your)"
        ),
        "(saw|see|noticed|spotted|found) [any] (mistakes|errors|weaknesses|gaps|faults)",
        "(her|his) ..1 notes",
        (
            "(hear it now|such hints|told me which|which experience|whether it was close|some feedback|panel "
            "notes|the panel's notes|for an explanation|what you tell me|changed things|what was missing|my "
            "weak|which direction|what training|knowing this|know the reasons|tell me the reasons|single "
            "remark|what it was)"
        ),
        (
            "(glad|grateful|like|love|curious|happy|great|good|wonder|interested|help|thankful) ..6 how ..4 "
            "(my|i) ..6 (marked|judged|handling|did|improve|better|heard|on the day|went|sounded|landed|"
            "fared|came)"
        ),
        "(two|few) (lines|words|sentences) ..3 (would|how|on)",
        "(might|may|could|can) i ask (how i|what i|what it|where i|why)",
        (
            "(knowing|know|hear|to know) ..3 (lapses|put right|what was missing|how the jury|how the panel|"
            "where i)"
        ),
        "(help|aid) of your comments",
        "(tell|told) me (how|which|what to|frankly|honestly|openly|straight)",
        "(glad|grateful|happy) of (yours|it if)",
        "where (do i|i) lack",
        "(work on|do) ..2 in my place",
        "(panel|jury|committee) (notes|comments)",
        "(comments|feedback|remarks) on (my|the day)",
        "what steps",
        (
            "feedback on ..1 (my|tuesday|monday|wednesday|thursday|friday|the|yesterday) ..1 (interview|"
            "trial|lesson|test|presentation)"
        ),
        "(honest|frank) words",
        "(mistakes|errors|weaknesses|faults) ..5 (glad to|like to|know of|put right|grateful|tell)",
        (
            "(a|your|honest|frank) [honest|frank|expert|professional|real] (take|word|view|opinion|"
            "perspective|eye) (on|about|of|from|as to) ..2 (my|how|what|where|why|i|test|the|it)"
        ),
        "(how|what|where|why) ..4 (better|differently|stronger|improve|further|improved|more convincing)",
        (
            "(course|certificate|training|experience|skills|skill|books|book|courses) ..5 (would|should|"
            "could|might|ought) ..4 (me|i|recommend|advise|help|follow|gap|change|changed)"
        ),
        "on where i",
        "(if|whether) it was (my|the)",
        "in (what|which) (respects|respect|way|ways|areas)",
        "(how|whether) ..3 (performed|i did|i came|i fared|did on the day|i might)",
        "each hint",
        "(feedback|pointers|debrief|critique|constructive|shortcomings|lapses|appraisal)",
        (
            "(hear|know|learn|told|understand|see|tell me|ask|share) ..6 (let me down|held me back|could do "
            "better|could have done|might have done|could be improved|fell flat|stood out|worked against|"
            "better candidate|stronger|lost|weak|weaker|weakest)"
        ),
        "(which|what) of my",
        "(where|how) (my|the) (weak|weaknesses|weakness|shortcomings|gaps)",
        (
            "(advise|tell|show|teach|guide|help|point) me ..5 (improve|better|stronger|next time|right|wrong|"
            "weak|lacking|missing|develop|grow)"
        ),
        (
            "(a|any|some|your|one) [small|short|honest|kind|little|good|useful|single] (advice|pointer|tip|"
            "hint|suggestion|remark|critique|comment) ..3 (for me|would|on|how|what|please|so)"
        ),
    ),
    spares=(
        (
            "(your|his|her|their|the|our|my) [kind|candid|helpful] (feedback|comments|advice|suggestions|"
            "remarks|tips|criticism|opinion|notes) ..4 (was|were|has|have|had|gave|been|before|from you)"
        ),
        (
            "(thank you|thanks|appreciated) [again|so much|very much] for ..2 (feedback|advice|tips|comments|"
            "suggestions|insight|insights|remarks|guidance|explanation|thoughts|kind words|explaining|"
            "showing|hearing|sharing|walking|answering|being|taking)"
        ),
        "(do not|no|not|never|without) ..6 (feedback|advice|criticism|comments|tips)",
        "(feedback|advice|criticism|comments) (box|boxes|loop|loops|form|forms|for you|i had|was|were|has)",
        (
            "(made|have some|good|bad|took|taken|take|taking|gave me|asked me for|asked for|asked my|here "
            "are my|read) ..2 (feedback|advice|criticism|tip|tips|comments|opinion|remarks|evaluation|notes)"
        ),
        "(forward|look) to your (feedback|comments)",
        "advice on ..1 (parking|travel|hotels|trains|housing|visas)",
        (
            "(i|we|you|panel|he|she|they|examiners|customers|board|guests) (was|were|asked|told|answered|"
            "said|taught|knew|learned|mentioned|understood|saw|explained|described|had|have|did) ..4 (where|"
            "what|how|why|which|if|whether) ..3 (i|my|we|they|our|to|is|are|the|a|it|you|he|she)"
        ),
        "(i|we) (learned|learnt|learn) (a lot|much|from|about|of|that|how)",
        (
            "(you|your) ..1 (explained|told|showed|said|described|mentioned|asked|wondered) ..2 (how|what|"
            "where|why|which|me|us)"
        ),
        (
            "(demand to know why|appreciate an explanation|provide your staff|demand|insist|owe me|deserve|"
            "refuse|not accept|unfair|wrong because)"
        ),
        "(your|know my|of your|hear your|you) ..1 (decision|timeline|timing|status|chances|my chances)",
        "(thoughts|view|word|feedback|opinion|answer|notes|result|anything) ..4 before",
        "where i stand",
        "beforehand",
        "decide by",
        "(last|day|date) ..3 which i",
        "(happy|pleased|glad|excited|look forward|looking forward) to (take on|join|learn your)",
        "(love|like|glad|pleased|good) to hear how (the|you|i would|it|they|things|a)",
        "i (know|knew) ..1 (where|what|how)",
        "my (explanation|reason|interest) ..2 (of the|for writing|in old)",
        "on my cv",
        "that would be my",
        "(how|so) (thankful|grateful|happy|much|far|glad|sorry)",
        "(assessment centre|evaluation forms)",
        (
            "(is there|if there is|if) ..1 (anything|something) ..1 (else|further|i should|i can|unclear|"
            "missing|i could|about my visa|more|you)"
        ),
        "anything else",
        "anything i (can|could|should) (add|bring|send|do)",
        "your (tip|remark|insight|comment|feedback) ..8 (was|were|made|is|has)",
        "the (insights|insight|advice|tips|evaluation) (you|forms|of)",
        "^ (is|are) the",
        "the way to",
        "(cheap|good) hotel",
        "(what i|when|where i) ..5 (in my last|at school|placement|to deserve|delegate)",
        "close my gaps",
        "grateful i am",
        "about the missing",
        "what i (am|can) ..1 (hoping|do and)",
        "get my portfolio back",
        "tell me (that|by when|the way|to whom|what happens|how far|when|if|who|whom)",
        (
            "(when|where|how many|what|which|who) (are the next|is the next|happens|will|is the|would be|is "
            "your|do i send|should i ask|may i|can i get|can i find|did you find|documents|is the dress)"
        ),
        "(told|asked) (my|him|her|the farmer|them|us|our|pupils|apprentice)",
        "(as you|did as you|you) (suggested|advised|recommended)",
        (
            "(enjoyed|liked|loved|interested|fascinated|struck|impressed|interesting|surprised|good|useful|"
            "great|fun|lovely|remember|thought of) ..2 (hearing|to hear|how|what|learning|to learn|seeing|"
            "that)"
        ),
        "(status|timeline|timing|next steps|decision will|update|stage)",
        "(where|how) (things|it) (stand|stands|are|is|goes)",
        (
            "(what|how) (you|the team|the panel|everyone|the committee|you all) (decide|decides|think|thinks|"
            "and)"
        ),
        "(before|until) (i|my|they) (decide|answer|accept|reply|commit|give|sign|choose|tell|say)",
        (
            "(help|useful|send|provide|supply|share|bring|add|clarify|else|further) ..2 (you|to you|your "
            "decision|the panel)"
        ),
        (
            "(what|anything|how) (else|more|further|can i|could i|may i|might i) ..3 (send|provide|supply|"
            "bring|help|show|add|do for)"
        ),
        "(reception|front desk|canteen|museum|customer|annual) (feedback|comments)",
        "when (are|is|was|do|does|did|will|can|could|may)",
        "(how|where|what) (the|your) (new|next|old|move)",
        "my trainees",
        "i improved the",
    ),
    holds=(
        "Could you give me some feedback?",
        "Any pointers, however blunt, would be welcome.",
        "I'd like to know where I lost marks.",
        "What could I have done better in the test lesson?",
        "May I ask why I was not selected?",
        "Please let me know my shortcomings.",
        "A frank word on how I came across would be a great help.",
        "Was it my English?",
    ),
    lacks=(
        "Thank you for the advice you gave me at the end.",
        "Your feedback on my portfolio was very kind.",
        "I answered the last question badly.",
        "There is no need to send me any feedback.",
        "When will I be told the result?",
        "Our feedback box was always empty.",
        "You told me how the parents painted the gym.",
    ),
)
