"""Finds threats: lawyers, authorities, the press, reviews, going over their head, and veiled menace."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples
from fournotes.rules.together import together

_LAW = "(lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|advocate|legal adviser|legal advisor|legal representative|legal department|legal insurance)"
_POWER = (
    "(lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|tribunal|ombudsman"
    "|ombudsperson|regulator|regulators|authorities|commission"
    "|commissioner|inspectorate|inspector|inspectors|ministry|embassy|consulate|my union|councillor"
    "|mp|senator|mayor|watchdog|eeoc|ico|acas|vigilance"
    "|press|media|newspaper|newspapers|journalist|journalists|reporter|reporters|glassdoor|trustpilot"
    "|kununu|reddit"
    "|superior|superiors|chairman|chairwoman|chairperson|ceo|shareholders|bosses|guild|sponsors"
    "|funders|accreditor|bishop|the papers|television"
    "|social media|citizens advice|law centre|head office|higher authorities|higher authority"
    "|senior management|higher management|parent company"
    "|works council|labour office|labor office|labour board|labor board|equality office"
    "|equality officer|equality commission|anti-discrimination office"
    "|employment agency|data protection|trading standards|human rights|charity commission"
    "|your managing director|director general|your general manager|your regional manager"
    "|your area manager|your manager|your managers|your boss|your director|your board|your owner"
    "|your owners|your customers|your clients|your patients|your investors|your competitors"
    "|your headquarters|your chief|your head of|local paper|evening paper|legal team|legal office"
    "|labour inspector|works inspector|professional body|medical council|nursing council|chamber of)"
)
_TELLING = (
    # a step towards somebody with power over them
    "(report|reporting|complain|complaining|complained|go|going|gone|turn|turning|write|writing"
    "|written|speak|speaking|spoken|talk|talking|appeal|appealing|forward"
    "|forwarding|escalate|escalating|refer|referring|take|taking|taken|pass|passing|send|sending|copy"
    "|copying|mention|mentioning|apply|petition|address) ..5 (to|with|before) ..3 " + _POWER,
    "(contact|contacting|contacted|approach|approaching|approached|inform|informing|informed|notify"
    "|notifying|notified|consult|consulting|consulted|tell|telling|told"
    "|involve|involving|involved|alert|alerting|instruct|instructing|instructed|ask|asking|call"
    "|calling|copy|copying|copied|bring in|let|see what) ..3 " + _POWER,
    (
        "(go|going|take it|take this|taking this|taking it|take the matter|take my case|take you) (public"
        "|to law|higher|up the line|to the top|to the next level)"
    ),
)
_I_MAY = (
    # I will, or may have to
    (
        "(i|we) (will|shall|must|may|might|could|would rather not|would hate|intend|plan|am going"
        "|am minded|am prepared|am ready|am tempted|am considering|am thinking"
        "|have no choice|have to|reserve|am forced|am compelled|am obliged|have already|have now"
        "|have also|am about|have a good mind)"
    ),
    (
        "(i am|i have) ..1 (reporting|filing|posting|sharing|contacting|writing|approaching|telling"
        "|taking|informing|forwarding|copying|spoken|contacted|written|filed"
        "|reported|lodged|copied|informed|consulted|instructed|sent|let|told|engaged|retained|notified"
        "|complained|taken|posted|mentioned|asked)"
    ),
    "(compelled|forced|obliged|constrained|left no choice but|required|prepared|ready|tempted) to",
    (
        "(rather not|prefer not|not want|not wish|hate|not like|sorry|pity|shame|awkward"
        "|unfortunate) ..2 (to|if|for)"
    ),
    "(if|unless|otherwise|or else|before|or) (i|we|nothing|nobody|no|this|my)",
    "(perhaps|maybe|someone|somebody) ..2 (i|should|ought|will|would)",
    "(do not|please do not) ..2 (make|force|oblige|compel|push) me",
    "(my|the) (next|only|last) (step|stop|move|letter|call|resort|option|recourse|mail|email)",
    (
        "(it may|you may|you might|it might|it will|you should) (interest you|be interested|like to know"
        "|want to know|know)"
    ),
)
_INTERESTED = (
    (
        f"{_POWER} ..4 (will|would|might|may|could|is going to|are going to) ..3 (love|like|be|enjoy|want"
        "|find|look|take|hear|read|have|ask|know|learn|investigate|listen|decide|see|wish|contact|write"
        "|help)"
    ),
    f"{_POWER} ..2 (love|loves|like|likes) (this|that|stories|such|to hear)",
    (
        "(customers|clients|followers|readers|subscribers|voters|donors|fans|people on) ..8 (will|would"
        "|might) ..2 (love|be interested|enjoy|find this|find it"
        "|be surprised|hear|say if|think if|learn|read about|be shocked|be curious)"
    ),
    f"(what|how) {_POWER} ..3 (would|will|makes|make|might|say|think|see)",
    (
        "(what|how) (your|the|a) (customers|clients|patients|board|director|owners|parents|students"
        f"|members|{_LAW[1:-1]}|public|press|inspector|inspectors|inspectorate) ..4 (would|will|makes|make"
        "|might|say|think|see)"
    ),
    "(gets|get|got) wind of",
)
_OF_IT = (
    (
        "(this|story|how|such|such things|case|treat|treated|handled|things|these|about|interested|emails"
        "|interest|into)"
    ),
)

_ALONE = (
    # law
    (
        f"my {_LAW} ..1 (will|shall|would|has|may|says|advised|advises|told|thinks|finds|tells|agrees"
        "|looks|writes|covers|sees|considers|confirms|confirmed)"
    ),
    f"(from|to|with|involve|consult|instruct|by|through) my {_LAW}",
    (
        "(spoken|speaking|speak|talked|talk|talking|been|turn|turned|go|gone|going) (to|with) (a|my|an"
        f"|our) ..2 {_LAW}"
    ),
    f"(hear|hearing|letter|call|mail|email) from (my|a|our) ..2 {_LAW}",
    f"{_LAW} (will|would) (be|write|contact|look|hear|call|take)",
    (
        "(seek|seeking|take|taking|obtain|obtaining|sought|taken|consider|considering|get|getting|took"
        "|taking) [further] legal (advice|action|steps|measures|help|counsel|proceedings|recourse)"
    ),
    (
        "legal (action|steps|proceedings|measures|consequences) ..2 (will|may|would|remain|remains"
        "|reserved|follow|against you|against your)"
    ),
    "(see|meet) you in court",
    "take (you|this|the matter|the company) to (court|the court|a court|a tribunal|the tribunal|law)",
    (
        "(i|we) (will|shall|may|might|could|can|am going to|would|intend to|have to"
        "|must) ..2 (go to court|go to the tribunal|go to law|sue|file suit|take legal|press charges)"
    ),
    "(sue|suing) (you|your|the company)",
    (
        "(file|filing|lodge|lodging|submit|submitting|making|raise|raising|register|registering|filed"
        "|lodged|drafted|drafting|prepare|preparing|prepared) ..2 (a|an|my|the|this|formal|official) "
        "..1 (complaint|grievance|lawsuit|suit|rti|charge)"
    ),
    "(make|become|became|becomes) a (formal|official|written|public) (complaint|grievance|matter)",
    "(formal|official) (complaint|grievance) (to|with|will|against|about)",
    (
        "(i|also) (know|know all|know about|am aware of|am well aware of|understand|will defend"
        "|will insist on|will use) my rights"
    ),
    "(seek|seeking|claim|claiming|demand|demanding|sue for) (damages|compensation)",
    "(reserve|reserves|reserving|reserved) ..4 (right|rights|legal)",
    (
        "(is|are|was|were) (against the law|unlawful|illegal|a breach of) ..8 (i know|claim|court|report"
        "|tribunal)"
    ),
    "(serve|send|serving) a [legal] notice (upon|on)",
    "(explain|say|answer|asked|made to|repeat) ..6 under oath",
    "(settle|settled|decided|decide|explain|argue) ..4 (before|in front of) (a|the) (judge|court|tribunal)",
    (
        "(think|thinks|says|say|told|tells|believe|believes) ..2 (i have|that i have|i had) a [good"
        "|strong|clear|solid] case"
    ),
    "(next stop|see you|meet|hear|heard|decide|explain|answer) ..3 (tribunal|employment tribunal)",
    "(data|subject) access request",
    "discrimination ..6 (in public|publicly|not have to use|claim against|case against)",
    # authorities
    "report (you|your|this|it|the matter) (to|for|publicly|online)",
    "reporting (you|your|this|it|the matter) (to|for|on)",
    f"(someone|somebody) (ought to|should|must|will) (tell|inform|report|alert) ..3 {_POWER}",
    (
        "(approach|escalate|escalating|complain|complaining|go|report|appeal) [this|it|matters"
        "|the matter] to (higher|the higher|your higher|someone higher|your superior|your superiors"
        "|senior|the top|somebody above|someone above)"
    ),
    "(involve|involving|bring in|bringing in) (third parties|a third party|outsiders)",
    "(i|we) (will|shall|may|might|must|would|have to) ..3 (escalate|be escalating) (this|it|the matter|my)",
    # the public
    "(go|going|take this|take it|make this|make it|making this|making it|taking this) public",
    (
        "(leave|leaving|post|posting|write|writing|put|putting|publish|publishing) ..2 (honest|bad"
        "|negative|one-star|public|frank|truthful|scathing|critical|poor) ..1 (review|rating|reviews|post"
        "|article)"
    ),
    "(leave|leaving|post|posting|writing) (a|my) (review|rating) ..5 (about|of|on|online|your|how)",
    (
        "(my|the|your) (review|story|post|article|account|rating) ..2 (goes up|goes online|goes live"
        "|goes out|will be up|will be online|is going up|goes viral|will be out|will appear)"
    ),
    (
        "(post|share|publish|tweet|blog|air|telling|tell|write) ..3 (experience|story|case|treatment"
        "|this) ..3 (online|publicly|in public|on social|everywhere|on linkedin|on facebook)"
    ),
    (
        "(post|posting|write|writing|leave|leaving|put|putting|share|sharing|publish|rate"
        "|review) ..8 (glassdoor|trustpilot|kununu|reddit|google reviews|social media)"
    ),
    (
        "(your ..1|the public|people|others|applicants|candidates) (deserve|deserves|have a right"
        "|has a right) to (know|hear|be told|be warned)"
    ),
    (
        "(everyone|everybody|the world|whole town|whole industry|whole trade|the internet|your boss"
        "|the public|the press) (will|would|shall|is going to|must) ..2 (hear|know|learn|find out"
        "|read) (about this|about it|of this|of it|how you|how i was|what you|what happened)"
    ),
    "(word|news) (gets around|gets round|travels|travels fast|spreads|spreads fast)",
    "(small town|small world|small trade|small industry) ..8 (talk|talks|hear|hears)",
    "(think|careful|fear|damage|harm|hurt|ruin|bad for|cost you) ..3 your (reputation|good name|name in)",
    "your (reputation|good name|image) ..4 (suffer|damage|damaged|harm|hurt|at stake|is worth|will)",
    "(get|gets|gain|earn|give you|giving you|gives you) a bad (name|reputation|press)",
    "(name and shame|naming and shaming)",
    (
        "(tell|telling|warn|warning|advise|advising) ..8 (avoid you|avoid your|stay away|not to apply"
        "|against you|against your|what happened|how you treat|how i was treated|what kind of (firm"
        "|company|place|employer|people))"
    ),
    "(stay|keep|steer) (away|clear) (from|of) (you|your)",
    (
        "(would|will|might|may) not (look|reflect|go down|read|sound) (good|well|nice) (in|on|for"
        "|with) (the|your|you|a)"
    ),
    "(imagine|wonder|think) ..8 (headline|headlines|front page|on the news)",
    (
        "(friends|contacts|people|friend|someone|acquaintances|relatives|connections) (in|at|on"
        "|with) the (press|media|papers|ministry|government|local press|union|local newspaper|local paper)"
    ),
    "(not|never) recommend ..3 (to anyone|to a single|to anybody|to any|to my)",
    "(followers|readers|subscribers) ..6 (love|hear|interested|story|just to mention|world)",
    "interest you ..6 (followers|readers|subscribers|lawyer|press|journalist|union)",
    "hashtag ..3 your",
    "(will|would|could|may|might|to) go viral",
    # above them
    "(go|going|went|gone|goes) (over|above) (your|his|her) (head|heads)",
    (
        "(copied|copying|copy) ..2 your ..1 (director|ceo|manager|boss|board|chairman|head|superior|chief"
        "|owner|principal) ..4 (so|because|since|to make sure|in case|who)"
    ),
    "(copy|copies) of this ..3 (goes|gone|sent|marked|going|will) ..2 to",
    "copies ..4 marked to",
    (
        "(taking|take|taken) (it|this|the matter) up with (your|the) ..2 (head|boss|director|superior"
        "|manager|board|owner|principal|chief|chair|ceo)"
    ),
    (
        f"(letter|mail|call|complaint|note|email|word) to (your|the) ..1 {_POWER} ..6 (speed|help|would"
        "|will|might|may|could|is|needs|ready|only)"
    ),
    "write to {name} ..3 (boss|superior|manager|director)",
    # kept for later
    (
        "(i|have|and) (recorded|taped|filmed|screenshotted) (the|our|your|this|everything|it|every|all"
        "|my) ..2 (interview|call|conversation|meeting|talk)"
    ),
    (
        "(keeping|kept|collecting|collected|saved|saving|noting down|noted down|documenting"
        "|documented) (all your|every email|all emails|every message|all of this|screenshots|evidence"
        "|proof|a record of (every|all|our|each conversation|everything you)|names|dates and)"
    ),
    (
        "(silence|delay|behaviour|conduct|treatment|this) (is|are|has been|will be) [being"
        "|now] (documented|recorded|noted|on record)"
    ),
    "(used|use|keep|kept|serve) ..3 as evidence against",
    "should it become necessary",
    # veiled menace
    (
        "(you|somebody|someone|they|firm|company) (will|would|may|might|are going to|is going to|could"
        "|shall) ..2 (regret|be sorry|pay for|pay dearly|have to answer for|rue)"
    ),
    "(live|come|comes|came) to (regret|be sorry)",
    "(to|will|would) be sorry for it",
    "there (will|would|may|might|could|must) be (consequences|repercussions|a price to pay)",
    "(you|firm|company|they) ..3 (face|bear|suffer|live with|accept|take) the consequences",
    "(not|never) (heard|seen) the last of",
    "(not|never|can not) [simply|just] let (this|it|the matter|that) (go|rest|drop|lie|pass)",
    "(this|it) (is|will) not (over|end here|end well)",
    "(want|like|make|making) ..2 (as an enemy|an enemy of me|an enemy out of me|your enemy)",
    "i (know|have found out) where (you|to find)",
    (
        "(ignore|ignoring|crossing|underestimate|underestimating) me ..2 (unwise|mistake|risk|peril"
        "|dangerous|would|is|at your)"
    ),
    "(do not|would not|not to|never) (ignore|push|test|cross|underestimate|provoke) me",
    "i (would|will|should|shall) (think twice|be careful) (if|before|about)",
    "(reply|answer|respond|decide|think|think again|careful|hurry|call) if i were you",
    "if i were you , i would",
    "(at|for) your own (peril|risk|sake|good)",
    "hope for your sake",
    "in your own [best] interest",
    (
        "you (would|would do|will|may|had|should|might) ..1 (well|wise|better|well advised|be wise"
        "|be well advised|do well) [to] (answer|reply|respond|reconsider|think|act|call|decide|listen)"
    ),
    "be careful (how|what) you (treat|speak|deal|choose|say)",
    "you (have been|had been|are) warned",
    (
        "(this is|consider this|take this as|see this as) (a|your|my|the) [first|last|final|fair"
        "|friendly] warning"
    ),
    "(what goes around|karma|comes around)",
    (
        "not forget (this treatment|how i was treated|what you did|how you treated|the way you treated"
        "|the way i was treated)"
    ),
    "i remember (faces|names|who)",
    "i will remember (this|that you|how you)",
    "(one word|a word|one call|a call|one phone call|one mail|one email|a single call|a single word) from me",
    (
        "(it|that) [only] takes (one|a single|just one) [angry|short|quick] (mail|call|word|letter|email"
        "|post|tweet)"
    ),
    "(my|our) ..3 (accounts|account|business|money|custom|savings|orders|contract) ..5 elsewhere",
    (
        "(turn|turned|turning|show|come|coming|stand|standing|wait|waiting) ..2 (up|at|outside|by|before"
        "|in front of) ..1 your (house|home|door|gate|doorstep)"
    ),
    "(ask|shout|say it|ask you|ask him|ask her) ..2 in front of (everyone|everybody|all|your)",
    (
        "(will|can|could|may|might|shall) make (life|things|it) ..1 (difficult|hard|unpleasant|awkward"
        "|uncomfortable|hot) for (you|your)"
    ),
    "(well connected in|powerful friends|friends in high places)",
    (
        "(see to it|make sure|ensure|take care) [that] (the whole|everyone|everybody|your boss|the world"
        "|your) ..3 (knows|learns|hears|hear|know)"
    ),
    "(consider|considering|see|weigh|examine) ..2 (steps|options|measures|avenues|remedies) ..3 open to me",
    "(legal steps|all legal|my legal) ..3 (open|reserved|available|options|rights)",
    (
        "i (will|shall|must|may|might|am|have to|would|could) ..3 (take|taking|consider"
        "|considering) ..1 (further|other|stronger|all necessary|appropriate|the necessary"
        "|the appropriate) (steps|action|measures)"
    ),
    (
        "(will|shall|may|must|might|going to|forced to|have to|compelled to|intend to) [be] (take"
        "|taking) (this|it|the matter|matters) (further|higher|up the|elsewhere)"
    ),
    "matters (into|in) my own hands",
    (
        "(not|never) hesitate to (report|go public|go to the|take legal|take action|take this|make use of"
        "|publish|complain|escalate|involve|expose|contact the)"
    ),
    "(don|do) not (make|force|oblige|compel|push|drive) me to",
    "do not make me",
    (
        "(leaves|leave|leaving|left) me [with] ..1 (no|little) [other] (choice|option"
        "|alternative) but to (report|complain|lodge|file|go|approach|escalate|inform|take|contact"
        "|involve|publish)"
    ),
    (
        "(compelled|forced|obliged|constrained|oblige me|force me) to (approach|go to|take legal|take action|take this|report"
        "|complain|lodge|file|escalate|involve|inform|publish|involve)"
    ),
    "(you do not know|do you know|you have no idea|remember) who (i am|i know|you are dealing|you have)",
    "(mess|messing|messed|dealing) with (the wrong|me|someone)",
    "(expose|exposing) (you|your practices|your methods|this)",
    (
        "(your director|your boss|your manager|your ceo|your board|your head office"
        "|somebody above you) (will|shall|may|should) (hear|know|learn|find)"
    ),
    "(hear|hears|heard|learn|find out) (about|of) (this|it) ..2 (from me|soon|in court|through|and)",
)
_SPARES = (
    (
        "(your|the|an|a) (legal|press|media) (team|department|office|desk|interpreter|translator|work"
        "|studies|degree|career|officer)"
    ),
    "(not|never) regret",
    (
        "(your|the) (board|director|manager|union|chairman|ceo|mayor|ministry|tribunal|court|embassy"
        "|police) ..3 (asked|suggested|requested|advised|wanted|recommended|told|mentioned|said)"
    ),
    "as ..3 (suggested|advised|proposed|requested|agreed|asked)",
    "(hope|hoping|glad|happy|pleased|would like|want) to (work|learn|train|speak|continue|become|join)",
    "(trained|worked|working|work|train|studied|volunteer|volunteered|apprenticed) (with|for|at|as"
    "|under) ..3 " + _LAW,
)

threats = together("threat", _ALONE, ((_TELLING, _I_MAY), (_INTERESTED, _OF_IT)), _SPARES)
"""Yields the span of each threat of a case."""


def judge(case: Case) -> Iterator[Hit]:
    """Yield one hit for each sentence that threatens."""
    for span in threats(case):
        yield Hit(span.start, span.end)


RULE = Rule(
    id="threat",
    group="tone",
    title="Sounds like a threat",
    severity="error",
    notes=ALL,
    why="Lawyers, reviews, the press or their superior end the conversation, and such a note is passed around and kept. It closes "
    "doors that are still open.",
    instead="Leave it out of this note and ask one plain question instead: “Could you tell me where things stand?” If you believe "
    "that something was unlawful, ask for advice before you write about it.",
    sources=("TJ1", "RB1"),
    judge=judge,
    phrases=(*_ALONE, *_TELLING, *_INTERESTED),
    flags=examples(
        Example("If this continues I will contact your manager.", "follow-up"),
        Example("My solicitor has advised me to keep a copy of all our emails.", "feedback"),
        Example("People on Glassdoor will be interested to read how this was handled.", "follow-up"),
        Example("I will be filing a complaint with the equality commission.", "feedback"),
        Example("You have not heard the last of me.", "feedback"),
        Example("I am sure the local press would love to hear this story.", "feedback"),
    ),
    passes=examples(
        Example("I trained with a solicitor in Derry before I moved into conveyancing.", "thank-you"),
        Example("It was good to meet your legal team in Lagos.", "thank-you"),
        Example("Is there somebody else I should write to while Ms. Brandt is on leave?", "follow-up"),
        Example("Ms. Tran is copied in, as you suggested.", "follow-up"),
        Example("My review of the literature has just been accepted by a journal.", "exception"),
        Example(
            "For two years I answered complaints at the ombudsman’s office, as we discussed.", "thank-you"
        ),
        Example("Your colleagues’ reviews of the firm online were warm, and now I see why.", "thank-you"),
        Example("I have no complaint at all about how I was treated.", "feedback"),
    ),
)
