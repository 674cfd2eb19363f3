"""News of a completed achievement: accepted, granted, passed, awarded, promoted; not planned or submitted."""

from fournotes.elements.element import Element

_WORK = (
    "article|paper|manuscript|book|chapter|poster|patent|proposal|thesis|dissertation|film|play|software|"
    "package|app|design|translation|story|piece|project|invention|poem|poems|"
    "novel|report|case report|study|essay|exhibition|library|driver|method|draft|bid|application|script|"
    "song|recording|photograph|photographs|print|prints|handbook|prototype|device|"
    "valve|recipe|cheese|bread|tart|choir|team|crew|class|school play|ward|lab|robot|students' robot|"
    "daycare|abstract|work|documentary|grant|plan|code|tool|portfolio|collection|game|trial"
)
_PAPER = (
    "exam|exams|examination|examinations|test|tests|certificate|certification|certificates|licence|"
    "license|degree|diploma|qualification|patent|prize|medal|award|grant|funding|registration|"
    "permit|pin|accreditation|badge|ticket|course|apprenticeship|distinction|scholarship|championship|"
    "title|phd|doctorate|master|masters|chartership|membership|fellowship|bursary|tenure|promotion|"
    "residency|defence|viva|ccna|cdl|nclex|cpa|acca|osce|clearance|card|belt|level|finals|class|rank|"
    "belt|bar|trophy|gold|silver|place|visa|competition|final|contest|nomination|honours|honors|"
    "credential|credentials|credit|theory|practical|board|boards|diplom|meister|licensure|let|sia|"
    "prince2|aws|hgv|nmc|result|results|module|training|theory|interpreters|bid"
)
_GOT = (
    "passed|cleared|completed|finished|obtained|received|earned|gained|got|won|achieved|attained|secured|"
    "collected|renewed|upgraded|graduated|qualified|taken|took|landed|scooped|picked up|claimed"
)
_DONE = (
    "accepted|published|granted|approved|won|awarded|funded|picked|chosen|selected|named|licensed|"
    "recognised|recognized|registered|issued|confirmed|conferred|adopted|merged|passed|"
    "shortlisted for|patented|bought|certified|accredited|commissioned|printed|cleared|graded|validated|"
    "nominated|acquired|adjudged|honoured|opened|elected"
)

ELEMENT = Element(
    id="news-achievement",
    title="An achievement",
    phrases=(
        # passed, obtained, won
        (
            "(i|and|have|just|now|successfully|that|also|finally|since|meanwhile|yesterday|today|it|us|all|"
            "students|crew|apprentices) ..1 passed (my|the|with|all|every|first|both|at|that|it|in|a|level|"
            "part|on)"
        ),
        "(i|have|just|and|both) passed",
        (
            "(exam|exams|results|result|test|viva|licence|registration|patent|application) ..14 (i passed|it "
            "was granted|it came|passed|granted)"
        ),
        "cleared (upsc|the|my|all|ca)",
        "new qualification",
        "i am (head|deputy|partner|manager|leader) of",
        "(bridge|building|shop|show|film|exhibition) i ..2 (opened|won|premiered)",
        "had the best results",
        "(won|took|got) gold",
        "approved the ..2 (i|that i)",
        "put me in charge",
        "passed (with|in all|at the first|first time)",
        (
            f"(i|have|has|just|now|successfully|finally|also|meanwhile|and|since|we|team|my) ..1 ({_GOT}) ..6 "
            f"({_PAPER})"
        ),
        (
            "(obtained|earned|cleared|won|received|got|gained|passed|completed|hold) (my|the|a|an|our|first|"
            f"his|her) ..4 ({_PAPER})"
        ),
        (
            f"({_PAPER}) ..6 (came|arrived|issued|granted|through|confirmed|renewed|awarded|conferred|"
            "upgraded|official|recognised|recognized|approved|successful|in hand|in my wallet|complete|it is "
            "a pass|went well|is done|went to my|finished)"
        ),
        f"(my|the|our|an) ..5 ({_WORK}) ..7 ({_DONE})",
        f"({_WORK}) ..4 (was|been|is|got|has|were|have) ..2 ({_DONE})",
        (
            f"({_WORK}) ..6 (won|took gold|took first|took second|took silver|first place|second place|came "
            "first|came second|gold|medal|prize|on the shelf|sold out|met its|opened on|endpoint|downloads|"
            "went through|patent number|registered|became part|is now|has gone live|under my charge|world "
            "final|came through)"
        ),
        (
            "(accepted|published|bought|printed|adopted|merged|funded|approved|picked|commissioned|"
            "recognised|recognized|licensed|conferred|will publish|will print) (my|our)"
        ),
        (
            "(will|would|is going to|going to|agreed to) (publish|print|be published|appear) ..2 (my|our|in|"
            "it)"
        ),
        "(is|are|be) (going to be|to be|being) published",
        (
            "(reviewers|editors|journal|editor|referees|publisher|magazine|museum|jury|board|office|council|"
            "ministry|panel|body) ..4 (accepted|took|approved|publish|print|bought|issued|recognised|awarded|"
            "granted|funded|adopted|licensed|confirmed|certified)"
        ),
        # promoted, appointed, named
        (
            "(am|been|was|got|were) ..1 (promoted|elected|named|certified|licensed|chartered|inducted|sworn "
            "in|called to the bar|conferred|awarded|admitted|accredited|knighted|decorated|nominated|"
            "honoured|crowned|granted tenure|made partner|made head|made a|put in charge|raised to|called to "
            "serve|accepted as a member|made permanent|made team|registered)"
        ),
        "(promoted|elected|named|certified|appointed|licensed|crowned|voted|made) me",
        "my [own|recent] promotion",
        "(i|have|just) ..1 (graduated|qualified)",
        (
            "(i am|i am now|as from|from|am|now) ..5 (a|an|the) [fully|newly|now] (qualified|certified|"
            "licensed|chartered|registered|accredited)"
        ),
        (
            "(now|newly|recently|fully|just) (qualified|certified|licensed|chartered|registered|accredited|a "
            "qualified)"
        ),
        (
            "(won|awarded|received|got|took|gave|given|winning|earned|conferred|adjudged) ..6 (prize|medal|"
            "award|gold|first place|second place|third place|first prize|scholarship|title|championship|"
            "trophy|distinction|competition|contest|final|hackathon|tenure|honour|fulbright|funding|grant|"
            "feis)"
        ),
        "(first|second|third|top) (place|prize|of the year|of my|of our) ..4 (in|at|year|county)",
        "came (first|second|third|top)",
        (
            "(employee|apprentice|executive|farmer|teacher|nurse|player|worker|chef|driver|member|student|"
            "manager|volunteer) of the (year|quarter|month)"
        ),
        "with (distinction|merit|honours|honors|first class|the highest mark|flying colours)",
        "(put|placed|left) in charge of",
        "(head|deputy|partner|manager|fellow|leader|supervisor) ..2 (at|of) ..3 present",
        "(gave|given) me the whole",
        (
            "(now|finally) (have|hold) (my|the) ..3 (licence|license|certificate|class|permit|degree|card|"
            "ticket|level|patent|qualification|diploma)"
        ),
        (
            "(i now|now|can now|finally|may now) ..2 (hold the|hold my|licensed|drive|use the title|on the "
            "register|level)"
        ),
        "(defended|defence) ..2 (on|my|ended|well|last|friday|this)",
        "(my name is on|on the pass list|name is on|on the register|pass list)",
        (
            "(degree|phd|course|apprenticeship|exam|thesis|training|residency) ..2 (is|was) (done|finished|"
            "official|complete|completed|over|through|in the bag)"
        ),
        (
            "(went|gone|came|come) (through|up to) ..3 (first|last|on|in the post|this|today|yesterday|"
            "monday|staff)"
        ),
        "(get|got) the (city|county|national) ..1 medal",
        "(launched|released|opened|delivered) the ..6 (sold out|told you|product)",
        "(grade|rank) ..3 (up to|raised|went up)",
        "under my (direction|charge|lead|leadership)",
        "(won|have won|has won) the",
        (
            "(permit|licence|license|registration|certificate|clearance) ..2 (came|has come|was issued|"
            "arrived|is here)"
        ),
        "entered me in the register",
        "(elected|named|made) (me|to the|a fellow|senior)",
        "i am through",
        (
            "(application|bid|appeal|proposal) ..3 (was|has been|is) (successful|approved|accepted|granted|"
            "funded)"
        ),
        "(won|gained|earned|secured) (the|a|me|us) (funding|grant|contract for)",
        "national (standard|award|showcase|record)",
        "black belt",
        "(took|got|won) (gold|silver|bronze|first|second)",
        "(safety|hygiene|teaching|design|best) ..1 (award|prize) went to my",
        "(reached|won) ..2 final",
        "has been (recognised|recognized|raised|registered|accredited|upgraded)",
        "been certified",
        "(have|has) (now|since|meanwhile|just) ..2 (earned|completed|obtained|qualified|finished)",
        "(bears upon|patent number)",
        (
            "(i|we) ..3 (completed|obtained|earned|won|graduated|qualified|published|patented|defended|"
            "achieved|attained)"
        ),
        (
            "(my|our) ..6 (accepted|published|granted|approved|awarded|patented|certified|accredited|funded|"
            "recognised|recognized|licensed|promoted|chosen for|selected for|won)"
        ),
        (
            "(has|have) ..1 (accepted|published|granted|approved|awarded|funded|certified|licensed|promoted|"
            "named|elected|admitted) ..3 (me|my|our|us)"
        ),
        "i am (now|officially|as of today|as from today) (a|an|the|also)",
        (
            "(is|are|am) (now|finally|at last|officially) (published|out|in print|live|online|available|"
            "official|complete|patented|registered|on sale|in use|in the shops|qualified|certified)"
        ),
        "(result|results|news) ..5 (passed|pass|distinction|positive|merit|i got it|i did it|in the top)",
        (
            "(become|became) (a|an|the) ..3 (member|fellow|instructor|engineer|nurse|teacher|translator|"
            "partner|certified|licensed|chartered|registered|qualified)"
        ),
        (
            "(awarded|granted|given|handed|presented|conferred) (me|us) (the|a|an|my|its|their) ..4 (award|"
            "prize|medal|title|certificate|licence|scholarship|grant|degree|diploma|honour|post of|rank)"
        ),
        "(broke|set|holds|beat) ..3 record",
        "(highest|best|top) ..3 (mark|marks|score|scores|grade|grades|result|results) [in|of]",
    ),
    spares=(
        (
            "(hope|hoping|hopes|if|whether|once|expect|waiting|until|plan|planning|preparing|about to|when "
            "the|should) ..6 (accepted|published|passed|granted|awarded|qualify|graduate|pass|accepts|patent|"
            "win|promotion|licence|exam|certificate|editor)"
        ),
        (
            "(submitted|sent|applied|under review|being examined|refused|rejected|expired|postponed|pending|"
            "enrolled|signed up)"
        ),
        "(is|are|was) (still|yet|almost|not) ..3 (examined|review|finished|pending|accepted)",
        (
            "(as my cv shows|in my cv|listed on|on page|on the second page|is attached|is enough|certificate "
            "enough)"
        ),
        (
            "(my sister|my brother|my wife|my husband|my son|my daughter|my friend|your|he|she|you|his|her) "
            "..3 (passed|won|award|award-winning|promoted|made head|prize|patent|certificate|article|"
            "publication|product|restaurant|degree)"
        ),
        "(in|since|from|until|back in) #",
        "since # [,]",
        "(years ago|twice|once ,|at college|after college|in the past|at school)",
        "(passed|pass) the (bakery|depot|station|church|reception|yard|canteen)",
        "passed on",
        "(leave|entry|permission|access|parking) was (granted|approved)",
        "(gave|give|gives|giving|organised) (a|an) (award|prize|medal)",
        "award ceremony",
        (
            "(prize money|medals do not|patent leather|patented shoes|promotion of|publication of|"
            "registering patients)"
        ),
        (
            "(took|take|taken|got|get|received) (a|the|my|part|place|notes|an) (bus|place in the|trouble|"
            "time|note|lift|train|message|letter|mail|call|new phone|phone|first part|second|course in|"
            "appointment|offer|interview|job|post)"
        ),
        "(took|take|taking) (the|part|time|place) (time|trouble|in)",
        "(course|certificate|degree) (in spanish|next year)",
        "(first|second|third|next|final) (round|interview|stage|choice|language)",
        "(article|paper) about your",
        "(read|saw|heard) ..2 (your patent|in the paper)",
        "(certificate|diploma) on your wall",
        "have held my",
        "(i|we) (judge|judged|taught|hired)",
        "(my|the) (contract|passport|notice|hair)",
        "(received|got|read) your",
        "(my|our) trainees all",
        "(can|could) you (confirm|use)",
        (
            "(accept|accepted) (your|the|their|that|it|another|an|his|her) (decision|result|outcome|offer|"
            "post|other|job|the)"
        ),
        "i accept",
        "(accepted|accept) (their|the other)",
        "how a patent",
        "(will|would|could|may|might) be (accepted|granted|published|promoted|awarded)",
        "if i win",
        "were up for",
        "was up for",
        "been told that i would win",
        "ever ..2 won",
        "(driving|my) test was",
        "be put in charge",
        "(won|earned) ..2 (trust|heart|respect|the contract|over)",
        (
            "made (me|my) (feel|laugh|smile|think|want|day|week|more|even|welcome|wonder|keen|an offer|a job|"
            "a firm|an|a counter-offer|look|forget|nervous|sure|very|so|realise|understand|stronger)"
        ),
        "was promoted (once|twice|in)",
        "(accept|accepts) my",
        "passed the interview",
        "proposal has to",
        "(clinic|hospital|school) ..3 selected",
        "hold a degree",
        "(boy|girl|pupil|student) who",
        "looking forward to the result",
        "(my|the) result before",
        "(got|get|getting) (the|a) (feeling|sense|impression|better|job|post|call|place)",
    ),
    holds=(
        "My article has been accepted.",
        "I passed the exam.",
        "The Patent Office has approved my valve design.",
        "I'm now a qualified electrician.",
        "My employer promoted me to team leader on Thursday.",
        "Our poster won the best-poster award in Lisbon.",
        "My bid for a school garden has been funded.",
    ),
    lacks=(
        "I hope to publish soon.",
        "I submitted a paper last week and am waiting for the referees.",
        "My application for a patent is still being examined.",
        "My sister passed her bar exam.",
        "If I win the prize, I will tell you.",
        "I was promoted once, in 2011, as my CV shows.",
        "Your new product has won a prize, I read.",
    ),
)
