"""Interest in this job: the writer wants it, in whatever words."""

from fournotes.elements.element import Element
from fournotes.elements.vocabulary import JOB, OTHERS, TEAM

_KEEN = (
    "interested|keen|excited|enthusiastic|eager|motivated|passionate|determined|drawn|attracted|thrilled|"
    "enthused|hooked|"
    "committed|keener|tempted|convinced|certain|fascinated|hungry"
)
_DO = (
    "work|join|become|belong|serve|contribute|teach|train|play|build|fill|spend|accept|start|fly|drive|"
    "lead|grow|stay|wear|make|cook|help|take|do|have|learn|run|see|get|be|bring|put|continue|give|live|"
    "row|come"
)
_GOOD = "love|like|gladly|happily|happy|glad|proud|honoured|honored|delighted|thrilled|pleased|overjoyed|excited|privileged|lucky|moon"
_WANT = "want|wanted|desire|dream|aspire|yearn|ambition|hope|hoping|hoped"

ELEMENT = Element(
    id="interest",
    title="Interest",
    phrases=(
        # interested, keen, excited
        (
            "(am|remain|still|very|even|more|most|as|so|really|genuinely|truly|highly|greatly|strongly|"
            "extremely|deeply|sincerely|twice as|"
            "particularly|especially|feel|be|stay|become|just as|doubly|now|are|dead|super|much|also|every "
            f"bit as|consider me) [much|also|still|very|strongly] ({_KEEN})"
        ),
        (
            "(am|was|still|more|even|very|so|really|as|be|feel|also|remain|most|been|become|me|and|genuinely|"
            f"truly|too) ({_KEEN}) (in|about|on|by|at|for) [the|this|your|joining|becoming|working|taking|"
            "that|a|what|all|it|being|both]"
        ),
        f"({_KEEN}) to ({_DO}) ..1 (for|with|in|as|at|your|you|there|the|a|an|this|it|soon|and|under)",
        "^ (keen|interested|eager) [as|on|in|to]",
        "in joining (you|your|the)",
        "(rarely|never|seldom) wanted a",
        "choose your",
        "(like|prefer) (you|yours|your) ..3 (best|better|most|more)",
        "(still|definitely|certainly|gladly) pick you",
        "(would|will|could) (go to|go with|choose|pick) you",
        "your ..3 preference",
        "my preferred",
        "your ..4 i (prefer|would prefer)",
        "saying yes",
        "be your [next]",
        "(in|on|with) your (kitchen|team|crew|lab|orchestra|boat)",
        "(do|it) with pleasure",
        "(like nothing better|love to get stuck|the job is for me)",
        (
            f"(made|make|makes|left|leave|leaves|leaving|came away|came home|went home|got) ..3 ({_KEEN}|want|"
            "wanting)"
        ),
        (
            "(interests|excites|attracts|thrills|fascinates|tempts|motivates|inspires|intrigues|draws|"
            "delights|convinces|suits|interest|excite|attract|appeal to|speaks to|appeals to|calls to) ..1 me"
        ),
        "(interest|excite|attract|suit|please) me [very much|a lot|greatly|down|more|just|so|fine|well]",
        "what (excites|attracts|interests|draws) me",
        "interesting (to|for) me",
        "(appeals|appealed) [very much|greatly|strongly|a lot] to me",
        "(suit|suits) (me|my)",
        (
            "my [strong|great|own|continued|keen|real|sincere|deep|full|earnest] (interest|enthusiasm|"
            "excitement|commitment|passion|motivation|desire|wish|keenness|eagerness|hope|ambition|dream|"
            "preference) "
            "..2 (in the|in this|in your|in joining|in working|in becoming|in being|for the|for this|for "
            "your|to the|to this|to be|to work|to join|to contribute|to serve|about|has|is|remains|grew|only|"
            "continues)"
        ),
        "(interest|enthusiasm|excitement|motivation) (in|for|about) (the|this|your|joining|working)",
        "(expression of|express|confirm|reiterate|restate|repeat|renew) my ..2 interest",
        # would love to, want to
        (
            f"(would|should|will|could) ..4 ({_GOOD}) ..1 to (work|join|become|belong|serve|contribute|teach|"
            "train|play|fill|accept|start|fly|drive|grow|row)"
        ),
        (
            f"(would|should|will|could) ..4 ({_GOOD}) ..1 to (take|do|have|run|see|get|build|learn|spend|lead|"
            "make|stay|put|continue|live|wear|help) ..1 (the|this|it|on|your|that|stuck|more|you|there|from|"
            "my hands|part)"
        ),
        (
            f"(would|should|will|could) ..4 ({_GOOD}) ..1 to be ..2 (part|one|your|the|with|there|chosen|"
            "selected|asked|doing|considered|appointed|taken|given|hired|employed|at|on|a)"
        ),
        f"({_GOOD}) to ({_DO}) ..4 (you|your|ye|there|{TEAM}|{JOB})",
        (
            "(would|should) [really|very much|still|dearly|absolutely|so] (love|like|want|welcome|relish|"
            f"value|treasure|appreciate) (this|the|that|your|a) [chance|opportunity] ..3 ({JOB}|chance)"
        ),
        (
            "(love|like|want|welcome|give) the chance to (work|join|be|do|help|learn|teach|serve|prove|show|"
            "grow|run)"
        ),
        f"(want|wanted|desire) ..4 (this|the|that|your|it|a) ..4 ({JOB}|one|badly|so much|very much|more)",
        (
            "(want|wanted|desire|dream|aspire|yearn|ambition|hope|hoping|hoped|wish|aim|intention) ..2 to "
            "(work|join|become|belong|serve|contribute|teach|train|fill|accept|build|fly|run|take on|learn "
            "the|learn it|be part|be your|be one|be with|be doing|be the one)"
        ),
        f"({_WANT}) (it|this|this one|the job) [so|more|very|badly|even|too]",
        "i [do|still|really|very much|just|would] want (it|this|to work|to join|to be)",
        "want to (work for|work with|work there|join|be part|be your|be on board|be a|be one|learn|take)",
        (
            "(hope|hoping|hopes|wish|wishes|desire|dream) ..3 (to be employed|of becoming|to become|to serve|"
            "to work|to be part|to be chosen|to be selected|to be the one|to join|be at|for your|to be "
            "considered|of joining|of working)"
        ),
        f"(is|it is) (it|you|yours|your) ..2 i ({_WANT}|hope for)",
        # the job as the one
        "(first|top|number one|favourite) (choice|preference|wish|pick|pick of|on my list|of my list)",
        (
            f"(right|perfect|ideal|dream|very) (place|job|{JOB}|thing|fit|match|company|school) [for me|come "
            "true|i|that i]"
        ),
        "(is|be|as|was|your|become) [a|my|truly a|really a|the|like a] dream",
        "(dream|come) true",
        "my heart (is|set|belongs|stays)",
        "set my heart",
        (
            "(thing|job|work|what|kind|sort|one|place) ..2 i ..3 (want|after|dreamed|dreamt|desire|choose|"
            "pick|prefer|dearly|love to|looking for|hope for|hoping for|most like|rather|be happy to|be "
            "proud)"
        ),
        "where i ..3 (want|would like|would love|could see|would rather|belong|hope|wish|see myself)",
        "(is|are|be) what i [really|most|have always] (want|wish|am hoping|hope|have wanted|love|wanted)",
        (
            "(is|be|remains) ..2 (what|one|job|post|work|place|school|team|role) ..2 i ..2 (want|love to|am "
            "after|looking for|dream|hope for|choose|pick|rather|prefer|desire|came for|hoping for|most like|"
            "in mind)"
        ),
        "(is|be) the (one|job|post|work|place|role|team|school) for me",
        (
            "(exactly|precisely|just|very) ..2 (thing|what) ..2 (i want|i would|i like|i am|i have been|i "
            "was|i hoped|after|for me|my)"
        ),
        (
            "(cup of tea|my thing|just my|the one for me|up my street|up my alley|down to the ground|over "
            "the moon|proud as punch|like a shot|eye teeth|both hands)"
        ),
        "(jump at|grab it|leap at|snap up|bite your hand)",
        "count me in",
        "(up for|game for) (it|this|the challenge|the job)",
        "well up for",
        "(see|picture|imagine) myself",
        "(yes|say yes|said yes) ..3 (today|if|in a heartbeat|without)",
        (
            "(would|will) ..3 (say yes|accept it|accept with|accept gladly|start tomorrow|take it|take the "
            "post|take the job|take the role|be there like)"
        ),
        "(most|more than|ready and) willing to (accept|join|start|relocate|take|resume)",
        "(ready|eager|happy|able|willing) to (join|resume|relocate|begin|start|accept|take)",
        "(if|were) (selected|appointed|chosen|hired|offered|successful) ..4 (give|accept|do|be)",
        "(i|it|choice) ..3 (fall|fell) on me",
        (
            "(honour|honor|privilege|pleasure|joy|proud|honoured|lucky|delighted|glad|happy|thrilled) ..3 to "
            "(work|serve|join|be part|be one|teach|learn|accept|train|play)"
        ),
        (
            "be [very|a very|so|truly|most|more than|really|such a] (happy|proud|glad|lucky|delighted|"
            "honoured|thrilled|overjoyed|privileged) "
            "(to be|to work|to join|to take the|to take on|to take this|to take it on|to have the job|to "
            "spend|to train|to learn it|to learn the|to learn from|to accept|to fill|to do this|to do the|to "
            "do that|"
            "woman if this|man if this|person if this|if this|if i got|if i were|if you chose|with you|there|"
            "to serve|to start|to teach|to play|to build|to make|to drive|to run)"
        ),
        (
            "(be|being|become|becoming) [a|an|part|one|member|the newest|an active] ..1 (of|part of) (your|"
            "the|this|such) [own|new|lovely|wonderful|great|esteemed] ..1 "
            f"({TEAM}|organisation|pilots|nurses|glaziers|staff|members|new|next)"
        ),
        "(be|become|becoming|being|as) your [next|new|own|junior|senior|assistant|head|front]",
        "(becoming|become|being) (one of|part of|your)",
        (
            "(belong to|contribute to|contribute in|serve in|join|joining|employed in|employed by) (your|"
            "this|ye|you)"
        ),
        f"(part of|join|joining|belong to) (your|the|this) ..1 ({TEAM}|organisation|future)",
        "part of your",
        (
            "(heartbeat|sign me up|all in on|raring to|itching to|burning to|dying to|set my sights|my eye "
            "on|fancy the|fancy it|put down roots|made for me|like a glove|ticks every|ticks all|no second "
            "thoughts|mind is made up)"
        ),
        "(can not|could not) (imagine|think of|picture) ..6 (rather|better|more|nicer)",
        "(nowhere|nothing|no one|nobody|no job|no place) ..3 i would (rather|sooner|like more)",
        "(can not|hardly|could not) wait to (start|join|begin|get going|work|be part|get to work)",
        "(in love|fallen) (with|for) (the|this|your)",
        "(given|if given|if i get) the (chance|opportunity|job|post|role)",
        "(chosen|selected|picked|appointed|hired) ..3 make me",
        "make me ..2 (happy|proud)",
        "(has|have|is) ..2 (changed|dimmed|waned|faded|cooled|weakened|undiminished|unchanged)",
        "as (strong|keen|great|high|warm) as (ever|on|it was|before)",
        "(long|longing) to (work|join|be part|teach|serve|do|return)",
        "(would|will) ..1 (relish|treasure|cherish) (the|this|working|being|it)",
        "(serious|certain|sure) (about|of) (the|this|wanting) ..3 (job|role|post|position|it)",
        "(give|do) (a lot|anything|a great deal|much|my all|my best|my very best|everything) (to|for|if)",
        (
            "(work|working|working there|serve|serving|teach|row|play|learn|train|live and work|being|be "
            "happy|stay|staying|step|fly|flying) [closely|hard|alongside] (with|for|at|alongside|under|in|"
            "among) (you|your|mr|ms|mrs|dr|ye)"
        ),
        (
            "(would|love to|like to|want to|happy to|proud to|of|to) (work|working) (there|in that|on that|"
            "on this|on the|in the)"
        ),
        "(hire|employ|appoint|pick|choose) me (and|for)",
        "(keen|serious|committed|willing|firm) candidate",
        "(remain|still|remaining) ..3 (candidate|applicant)",
        (
            "(wish|like|ask|love|want|hope|continue|glad|pleased) ..3 to be [seriously|still] considered "
            "(for|as)"
        ),
        "consider me (interested|a keen|firmly|very|seriously)",
        (
            "(not|nothing|neither) ..4 (put me off|puts me off|putting me off|changed my mind|like better|"
            "please me more|better than to)"
        ),
        "(the more i|i want nothing|would not want to do anything|nothing i would)",
        (
            "(chance|opportunity|prospect|thought|idea|possibility) (to|of) ..12 (excites|thrills|attracts|"
            "delights|one i|grab|smile|dearly|love|appeals|what i|means|am after)"
        ),
        (
            "(opportunity|position|job|role|post) ..5 (means|excites|thrills|dear to|hard to beat|sounds "
            "brilliant|sounds like|sounds just|sounds perfect|sounds wonderful|sounds ideal|suits|attracts "
            "me|is for me|be for me|would suit|interests|continues to interest)"
        ),
        "(means a lot to me|dear to me)",
        "(hope|wish) you feel the same",
        "(more|even more|surer|convinced) ..2 than (before|ever|when)",
        "(best|good) (fit|match) for (me|what i)",
        "(would|could) [really|truly|well] be (my|a) (home|dream|place)",
        "(right|perfect|ideal|job|role|post|place|one|work) (is|for) (for me|me)",
        (
            "(strengthened|confirmed|increased|deepened|grew|grown|doubled) ..3 (interest|enthusiasm|wish|my|"
            "desire|excitement)"
        ),
        "(talked of|think of|thinking of|thought of) nothing else",
        "(still|very much|firmly|constantly) on my (mind|list)",
        f"(take|fill|have|get|do) (this|the|that|your) ({JOB}) (on|with|if|gladly|tomorrow|very)",
        "gladly (take|accept|do|join|start|fill)",
        "(put|bring|offer) my ..3 (to work for you|for you|to your|to use for)",
        "i (want|like) ..2 (more|better|best|most) (because|which)",
        "(i|and) prefer (your|you|yours)",
        "favour your",
        (
            "(place|somewhere|team|company|job|school|role|work) ..2 i (could|would|can) ..2 (be happy|be "
            "proud|thrive|grow|belong|see myself|give my best|stay|flourish|do well in|love)"
        ),
        (
            "(my|the) (wish|hope|dream|aim|goal|desire|ambition) ..2 (is|remains|would be) to (join|work|be|"
            "become|teach|serve|get this)"
        ),
        (
            "(delighted|happy|glad|proud|honoured|thrilled|over the moon|pleased|overjoyed) (if you chose|if "
            "i were|were you to|to be offered|to be chosen|to be selected|to be given|to get the|to get this)"
        ),
        (
            "(hope|hoping) ..2 (you will|that you will|you would|you might|to be the one you) ..2 (choose|"
            "pick|consider|have|take|select|hire|give) me"
        ),
        (
            "(excited|enthusiastic|thrilled|passionate|keen|delighted|interested|eager) (at|by|about|with|"
            "for) ..3 (prospect|thought|idea|chance|opportunity|possibility|role|job|post|position|work|"
            "project|team)"
        ),
        "(can not|could not) (stop thinking|wait to)",
        "(want|wanted) ..2 (more than|even more|very much|badly|so much)",
        (
            "(job|role|post|position|work) ..3 (is exactly|is just|is precisely|is everything|ticks|has "
            "everything)"
        ),
        (
            "(all the|even|much|only|ever) (keener|more eager|more interested|more excited|more certain|more "
            "convinced|more determined|more enthusiastic|more motivated)"
        ),
        "yours is the ..3 (i|one)",
        "(rather|sooner) ..4 (you|your|yours)",
    ),
    spares=(
        (
            "(not|no|hardly|less|never) [very|really|longer|so|as|much|more|sure|quite|at all|the] "
            f"({_KEEN}|interest|appeal|appeals|want|suit|interests|attract|attracts|wanted)"
        ),
        "(did|does|do|would) not ..2 (interest|appeal|attract|suit|want|enough)",
        "(no|used to|years|once|at the time|as a child|lost) ..1 (interest|love|appeal|longer)",
        (
            f"({OTHERS}) ..4 ({_KEEN}|interests|want|wants|wanted|love|like|interest|interested|hope|hopes|"
            "join)"
        ),
        "(an|the|any) interested (party|buyer)",
        "(my interest|interest|interests) (in trains|in old|rates|rate|on late|are|group|lies)",
        "(in the|in your|an|any|vested|conflict of|conflicts of|charged no|of) interest",
        (
            "(was|were|became) [very|so|really] (interested|excited|thrilled|passionate|keen|eager|"
            "fascinated|attracted|drawn) (to hear|to see|to learn|when|by the|to leave|at|in "
            "how)"
        ),
        "(interested|curious) (to hear|to read|to know|in a copy|in seeing|in hearing)",
        "(are|be|is|was) you interested",
        "(are|if|whether|asked) ..3 interested in",
        "(keen|eager) (on fishing|to sell|to leave|to hear|to know|to learn what)",
        (
            "(excited|eager|keen|thrilled|delighted|happy|glad|pleased|love|like) to (hear|see you|know|"
            "receive|get|read)"
        ),
        (
            "would (love|like) to (know|hear|see how|ask|thank|have your|have the decision|"
            "learn how|learn what|learn why)"
        ),
        "would (love|like) to , but",
        (
            "(wanted|want|wish|hope|hoping|would like|love|hopes|like|intend|mean) to (know|hear|thank|ask|"
            "say|tell|let|write|mention|follow|talk|speak|learn what|learn why|learn how|learn from|be ready|"
            "make progress|do better|get better|improve|become better|apply again|reapply|stay in|be on time|"
            "be clear|be stronger|be readier|be better)"
        ),
        "(wanted|was|used|hoped) to (work|join|be) ..3 (once|then|but|police|navy)",
        "(one day|next year|for some day)",
        "(be|become|becoming|make|made) (a|an|the) (better|stronger|good|pilot|person|more competitive)",
        "(would|should) (rather|sooner) (not|take|know|fix|hear|have the references)",
        (
            "(they|their|he|she|his|her|lots of people|most of my colleagues) (want|wants|would love|would "
            "like|is|was)"
        ),
        "(they|he|she|it) (want|wants|wanted) (a|to|me|the)",
        "(position of the camera|role of the supervisor)",
        "if [a|an|the] (different|other|another)",
        "was (never|not|no longer|really) what i",
        "(better|stronger) (candidate|applicant|fit)",
        "(i|we) (worked|work) (with|for|at|in|under) (your|you|the) (predecessor|supplier)",
        "(want|wants|asked|ask|like|chosen|hired|offered|like to hire) me (to|as|back|in|on|for)",
        "(asked|told) ..6 interest me",
        "hobbies interest",
        "(hope|hoping|wish) (it|this|the|that|you) ..2 (is|are|has|finds|went|will|comes|goes|had|have)",
        (
            "(excited|happy|glad|delighted|pleased|eager|welcome) ..3 (next|talk|send|answer|hear|continue|"
            "come back|grow|walk|post)"
        ),
        "(chance|opportunity) to (talk|hear|speak|meet|discuss|add|explain)",
        "(consider me|considered) for (future|other|another)",
        "(position|post|vacancy) is still",
        "(serve|serving) the public",
        "motivated by the team",
        "(share|shared) my work",
        "(chance|opportunity|prospect|idea|thought) (of|to) letting",
        "(to be|be) the one you pick , so",
        "^ (enjoyed|liked|loved)",
        "(night|shift|early) (work|shifts) suits",
        "(decided|confirmed) ..4 hire",
        "in your (interest|office|hospital|lobby|view|opinion|eyes|letter|inbox|case|place)",
        "as (your|my|her|his|their) (cv|letter|advert)",
        "(told|asked|invited|interviewed|shown) (me|by|you)",
        "(hire|employ) me (first|or|because)",
    ),
    holds=(
        "I am very interested in the role.",
        "The job interests me more now than before.",
        "I would love to work with your team.",
        "The welder job is the one I want.",
        "Yours is my first choice.",
        "The shift pattern would suit me down to the ground.",
        "It would be an honour to serve in your school.",
        "I left even keener than I arrived.",
    ),
    lacks=(
        "They are interested in birds.",
        "I was interested to hear that you closed the depot.",
        "I am no longer interested in the post.",
        "My brother is keen and asked me to send you his CV.",
        "The question about conflicts of interest was a fair one.",
        "I would like to know when you will decide.",
        "He would love to move to the coast.",
    ),
)
