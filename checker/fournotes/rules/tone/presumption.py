"""Finds words that act as if the job were already won: "when I start", "my future team", notice given, contracts asked for."""

from fournotes.rules.clause import said_in_clause
from fournotes.rules.rule import Rule, examples

_WHEN_I_START = (
    # when, once, after I start
    "(when|once|after|until|till|before|since|because|moment|day) i (start|begin|join|commence) ..1 (,|$|with|in|on|work|working|here|next|job|post|role|your|you|from|as|{month}|{day}|{number})",
    "(when|once|after|until|till|before|moment) i take (up|over|on) ..1 (,|$|job|post|role|position|counter|from|the|your|as|{month})",
    "as soon as i (start|begin|join|arrive|am there|am with)",
    "by the time i (start|begin|join|take|arrive)",
    "(when|once|after|before) i have ..1 (joined|started|settled|moved|arrived|begun)",
    "(when|once|after) i am ..3 (board|onboard|post|part of|with you|your|settled|hired|bench|crew|there)",
    "once i am in",
    "(when|once|before|until|till) i (move in|come on board|come aboard|take my place|take my seat|take charge|take the wheel|take on the|sit at|come to work|work for you|work with you|work at|move into)",
    "(when|once) (we are|we will be|we start|you have|you introduce|you show|it is official|my contract|the contract|you make) ..2 (colleagues|working|together|me|official|signed|through|ready|it official)",
    "(upon|on|after|before|until|till|from|since|with) my (joining|arrival|start|appointment|hiring|induction|onboarding)",
    "(during|after|in|for|throughout) my (probation|probationary|onboarding|induction|training period|notice period and)",
    "for my (onboarding|induction|start|first day|first week|first shift|arrival)",
    (
        "(you|until|till|for|by|before|to|does|will|is|about|wear|of|on) my first (day|week|shift|morning|month|project|class|tour|season) "
        "(,|$|with|at your|on your|in your|begin|start|together|as your|here)"
    ),
    "in my first (year|month|months|week|weeks|quarter|season|term|hundred days) (with you|as your|at your|in your|on your|i will|i shall|i plan)",
    "my (first|opening) (hundred days|quarter with|project with|week at|week with|year with|menu|season with|day with|day at)",
    "(on|from|until|till) (the|my) (first day|first morning|starting day|start date|day one) (i|we|with)",
    "from (day one|next month|next week|the 1st|my first day|now) ..2 i (will|shall|am going to) ..1 (be|have|work|take|run)",
)

_MY_FUTURE = (
    # my future team, your new assistant
    (
        "my (future|new|soon-to-be|next|prospective) ..1 (team|colleagues|colleague|boss|bosses|manager|workplace|desk|office|classroom|crew|workmates|co-workers|coworkers|"
        "employer|department|teammates|supervisor|chief|chef|kitchen|ward|class|pupils|students|patients|clients|customers|staff|home|badge|uniform|locker)"
    ),
    "(boss-to-be|colleagues-to-be|colleague-to-be|team-to-be|employer-to-be|manager-to-be|workmates-to-be|chef-to-be)",
    "our (future|new) ..1 (collaboration|work together|team|office|kitchen|colleagues|partnership|cooperation|years together)",
    "(as|be|am|becoming|become|getting|got|get|from|becomes|meet|being|that i am) (your|the) (future|next|new|newest) ..2 ({trade}|head|colleague|member|hire|employee|team|boss|lead|leader|director|foreman|hand|man|woman|coach)",
    "your (future|newest|soon-to-be) ..1 ({trade}|employee|colleague|head|member|hire)",
    "as (future|new|the future) (head|manager|leader|director|{trade}|chef|lead)",
    "(their|its) (new|newest|future) (colleague|teammate|workmate|boss|{trade}) (is|will|says|sends|,|$)",
    "i (will|shall|am going to) ..2 be your ..2 ({trade}|man|woman|colleague|employee|right hand|head|person|neighbour)",
    "i (am|be) ..2 (one of yours|one of you|one of us|on your team|on your boats|on board|in your team|your man|your woman)",
    "feel like (one of|part of|a member of) (us|you|the team|your team|the family|the crew)",
    "become (a member|part|one) of your",
    "(my|our) (desk|chair|locker|classroom|seat) (by the|next to|near|will|in the|on the|at your)",
    "(desk|van|vans|locker|truck|office|room|classes|bay|machine|table|car) ..3 (will|is going to) be mine",
    "my (name|initials) on (the|your|my) ..1 (door|desk|van|rota|board)",
)

_GRATEFUL_TOO_SOON = (
    "(thank you|thanks|grateful|thankful|honoured) ..2 for (giving me|offering me|awarding me|granting me|trusting me with) (this|the|that) ..1 (job|position|role|post|place|contract)",
    "(thank you|thanks|grateful|thankful) ..2 for ..1 (hiring|selecting|appointing|employing|taking|recruiting|accepting) me",
    "(thank you|thanks|grateful|thankful) for (choosing|picking) me",
    "for (your trust in|having chosen|having picked|having hired|deciding on|deciding for|saying yes to|believing in and hiring) me",
    "for taking me (on|into|onto|in)",
    "(thank you|thanks) for ..3 (confidence|job offer|the offer|appointment)",
)

_LOOKING_FORWARD = (
    (
        "(look|looking|looked) ..2 forward to ..1 (joining|starting|beginning|commencing|serving|coming to work|coming on board|taking up|becoming|getting started|getting to know|"
        "being part|being a part|being your|being on your|being one|working under|working alongside|working with you|working with your|working for|working at|working in your|working together|"
        "our first|our work|our collaboration|my first|my new|my future|the first day|sharing an office|receiving my|receiving the contract|receiving the offer|meeting my|meeting the rest of my|meeting my new|many years)"
    ),
    "(can not|can hardly|cannot|could not) wait ..1 to (start|begin|join|get started|be part|become|work|meet my|meet the rest of|roll up|see my|be on|move)",
    "(can not|can hardly) wait (for|until) ..1 (my first|i start|i begin|i join|i am|we start|monday to start|september|{month})",
    "counting (the|down the) (days|hours|weeks) (until|till) i (start|begin|can|am|join)",
    "({glad}|proud|stoked) ..1 (i|we) (am|will|shall|are) ..2 (joining|starting|your|working|colleagues|workmates|chosen|be working|be joining)",
    "am (thrilled|delighted|happy|glad|proud|pleased|honoured) to (be joining|be starting|become|be your|be part of your|have got the|have the job|have been chosen|join you as your)",
    "(honour|pleasure|privilege|joy) to (become|serve|be working|be joining|join) ..2 (under|for|your|with you|a member)",
    "joining you ..4 (will be|is)",
)

_TOGETHER = (
    "we (will|shall|are going to) ..5 (together|side|team|colleagues|crew|pair|friends|partners|workmates|laugh|wonders|each other)",
    "we (will|shall|are going to) (get on|get along|go far|beat|do great|work well|be great|be good)",
    "we are going to be ..3 (colleagues|team|crew|workmates|pair|friends|partners|together)",
    "together (we|you and i|with you|with your team|with the team|our) ..1 (will|shall|are going|can now)",
    "(our|my) (working|work|time|journey|years) together ..4 (begin|begins|start|starts|soon|will|any more|is)",
    "our (first|next|coming) (project|season|campaign|shift|match|year|term|tour|concert) together",
    "(settled|agreed|clear|certain|sure|decided) that (we|i) will ..1 (work|be|join|start|working)",
)

_SURE_OF_IT = (
    # I know I got it
    "(know|knew|felt|feel|believe|sense|sensed|gather|understood|tell|see|sure|certain|confident|plain|clear) ..6 (i got it|i got the job|i have got the|i have the job|i had the job|i was hired|i am hired|you want me|i may start)",
    "(know|sure|certain|confident|plain|clear|by now) ..6 (you|it) (will|is|have|are going to) ..2 (hire|hired|take|choose|chosen|chose|picked|hiring) me",
    "i am (already|now|as good as|practically|basically) (chosen|hired|selected|yours|in)",
    "(job|post|position|role|place|contract) ..2 (as good as mine|is already mine|in my pocket)",
    "(know|knew|felt|feel|sure|believe|certain) ..4 (job|post|position|role|place) (is|was) mine",
    "in the bag",
    "i (take it|assume|suppose|presume|expect|trust|gather) ..3 (i am hired|i am in|silence|settled|formal|the paperwork|the contract|the offer is|the offer will|it is only|a formality|the job is|that i have the|i have been|i can start|i may start|my start|i start|you will send)",
    "(surely|merely|only|just|but|purely) ..1 (a|the) ..1 (formality|formalities|paperwork)",
    "(rest|remaining|else|letter|signature) is ..3 (formality|formalities|paperwork)",
    "i (consider|regard|see|count|think of) myself ..1 (hired|employed|part of|already|as good|your|a member)",
    "so i am (in|hired), ..4 (i|not)",
    "nothing (left|else|more|now) ..2 (to do|stands|remains) ..2 (but|in the way|except)",
    "(even if|although|though) (it is|nothing is) (not official|not yet official|official yet|signed)",
    "(after|once) you have made it official",
    "(waiting|wait) (only|just) for (the|my) (contract|signature|paperwork|start date|joining|offer letter|visa)",
    "(only|just) waiting for (the|my|your) (contract|signature|paperwork|start date|joining|offer letter)",
)

_ARRANGEMENTS = (
    # contract, desk, rota, uniform
    "^ when (can|do|may|should|shall|will) i (start|begin|join|sign|come|expect my|get my|move|pick)",
    "(where|when|what time|how|who|whom|which) (do|does|should|shall|will|can|must|is|am) (i|my|me) ..4 (report|first shift|first day|park|induction|uniform|shift begin|start work|sign|clock|train me|training me|desk|onboarding|contract)",
    "(who|whom) ..1 (going to train me|will train me|i report to|i be reporting to|i be shadowing|mentor me)",
    "(day|date|time|when) i (am|will|shall|can|may|should) ..1 (start|starting|begin|beginning|report|join)",
    "do i (get|have to wear|need to wear|bring|receive|have) ..4 (car|uniform|laptop|phone|badge|key|parking|company|locker)",
    "(send|forward|mail|email|issue|give|release|prepare|arrange|have|get|sign|receive|receiving|await) ..3 (my|the|your) ..1 (contract|joining|appointment|rota|roster|door code|uniform|shift plan|salary slip|handbook|badge|login|onboarding|travel instructions)",
    "(joining|offer|appointment|call) (letter|order) (along|soon|at the earliest|so that|for my|and the|with)",
    "{please} (arrange|book|order|reserve|prepare|organise|organize) ..2 (accommodation|desk|screens|flight|laptop|parking|uniform|badge|visa|ticket|room|housing|chair|phone)",
    "(put|sign) me (down|up) (for|on)",
    "(add|put) me (to|on|in|into) (the|your|the team) ..1 (rota|roster|team|group|chat|staff|mailing|payroll|schedule|list for|system|christmas|football)",
    "so that (it|i|they|you) can (set me up|set up my|be set up|make my|prepare my|have my|be up to date when)",
    "(fix|agree|settle|set|discuss|confirm) (the|my|a) (start date|starting date|first day|joining date|date of joining)",
    "what (documents|papers|forms|size|software|equipment|clothes|shoes) (do|will|should|shall|must) (you need|i need|i bring|i wear) ..3 (for my|to start|first day|when i|onboarding|contract|for joining)",
    "(size|colour) of (overall|uniform|jacket|shirt|boots|apron) ..4 me",
    "your (staff|works|office) (choir|football|party|canteen card|bus) ..2 (for me|i have|i will)",
    "(let me know|tell me|say) when you (want|need|expect) me (there|to start|in|to begin|to come|on)",
    "(my|the) (business cards|name plate|nameplate|name tag|email signature|work phone|work email|company car|staff card) (should|will|can|to|for|going|be|so)",
    "(ordered|bought|got|printed|made) ..3 (a name plate|a nameplate|business cards|safety shoes|work boots|the uniform|my uniform|a desk|new boots)",
    "i (will|shall) ..1 report for duty",
    "(bring|take) ..4 with me in {month}",
    "(come|drop|call|stop) ..2 (in|by|round|over) ..4 to sign",
)

_BRIDGES = (
    # notice given, others refused
    "(given|handed in|handed|gave|put in|submitted|tendered|written) ..4 (notice|resignation) ..5 (so that|because|for you|to join|as i|with you|at your|, so|so i|in order|to be|already|and am)",
    (
        "i (have|had) ..2 (given|handed|quit|resigned|told|informed|cancelled|canceled|stopped|turned down|withdrawn|declined|refused|let) ..8 (because i will|because i am|as i am|as i will|moving over to you|"
        "joining you|starting with you|you are hiring|you will be getting|my new job|new coach|your new|that i am coming to you|that i am leaving|that i will be leaving|by easter|on account of you|with you from|job with you)"
    ),
    "(quit|left|leaving|resigned) ..1 my ..1 (job|post|position) ..1 (so that|to be|to join|for you|for this)",
    "(cancelled|canceled|stopped|withdrawn|withdrew|dropped|turned down|called off) (all|my|the) ..1 (other|remaining|further) ..1 (interviews|interview|applications|offers|offer|search|talks)",
    "stopped (looking|applying|searching)",
    "told (the|my|all|every|everyone|everybody) ..5 (i am starting with you|i got the job|i have the job|i got it|that i will be|i will be on|i will be working|i am your|i am leaving|i am coming|goodbye|no, as|no because|no as i)",
    "(booked|hired|ordered|paid|arranged|reserved) ..2 (van|movers|removal|flight|ticket|flat|apartment|room|nursery) ..6 (so that|first|start|when i|near|as i)",
    "(given up|gave up|let go of|ended|cancelled|terminated|let) ..1 (my|the|our) (lease|flat|apartment|tenancy|room|house) ..6 (go|as|so|because|since|seeing|to|for)",
    "(found|rented|looking|signed) ..2 (flat|apartment|house|room) ..3 (near|to|by) (your|you|work)",
    "(updated|changed|put|added) ..5 (profile|linkedin|bio|status) ..6 (you|your|new job|new role|already|could not wait)",
    "(enrolled|signed up|registered|learning|learnt|memorised) ..3 (my new colleagues|my colleagues|of my|for your staff|your staff|my future)",
    "i am ..1 (starting|beginning|joining|coming|moving over|moving) (with you|to you|at yours|at your|your team|you (in|on|from|next|as)|with your)",
    "i (will|shall) ..1 be (joining|starting|working|beginning|coming|sitting|serving|wearing|moving|sharing) ..3 (with you|you|your|for you|at your|on the|mr.|ms.|mrs.|here|under you|a room|office|from|before long|soon)",
    "that i (will|shall) ..1 be (working|joining|starting|sharing|serving|part|sitting|a member|with)",
    "(because|since|as|that|now) i (will|shall) be (joining|working|starting|with you|on your|part|moving|coming)",
    "my (move|coming|transfer|switch) to (you|your)",
    "see (you|everyone) ..1 at work",
    "see (you|them|everyone) ..1 on (the first|day one)",
    "(until|till) (the 1st|my first|we start|the first day)",
    "as your ..1 ({trade}|foreman|head|deputy|right hand|colleague|employee|team leader) (i|from|, i) ..1 (will|shall|had|plan|have|would)",
    "(what|thing) i (will|shall|am going to) ..1 (change|do|introduce|fix|throw|buy|reorganise|tackle|improve) ..2 (first|our|my|new|job|there|when|is|here)",
    "i (will|shall|am going to) ..1 (make you proud|not let you down|be an asset|turn ..3 around|serve your|serve you|bring order|be a great addition|be a loyal)",
    "(your|the) (customers|pupils|patients|guests|clients|children|regulars|takings|sales) (will|shall|are going to) ..2 (love|like|adore|thank|go up|rise|double|grow) ..4 (me|when i|once i|with me|up)",
    "(my|with my) (pupils|class|classes|team|customers|patients|clients|orchestra|choir|students|crew) (will|shall|are going to)",
    "with (me|my arrival|my coming) (in|on|at|behind|you|your|the) ..3 (you|your|will)",
    "(leave|trust|hand) ..4 to me (from|as from|as of|now|, from)",
    "(as|starting|from) (from|of|with) (may|{month}|next|the 1st|monday|october) ..3 (you can|i will|i shall|i am)",
    "i am yours",
    "i (will|shall) ..3 be ..1 (on|at|in|with|behind|one of) your (team|gate|boats|ward|crew|yard|staff|kitchen|side|place|office|school|shop|books|payroll|department|door)",
    "i (will|shall|am going to) ..2 (start|begin|join|work) ..4 (with you|on your|in your|at yours|for you)",
    "i can ..1 (start|begin) ..2 (with you|my work)",
    "i shall be using at your",
    "(on|from) (day one|my first day) ..1 (i|on i) (will|shall|can)",
    "your new ({trade}|colleague|employee|head) (has|passed|is|will)",
    "i (expect|intend|plan|aim|propose) to (join you|start with|begin with|take up|report|work with you|be with you)",
    "(taking|take|took) up my ..1 (duties|work|post|position|role|place) ..1 (with|at|in|on)",
    "my (induction|onboarding|joining date|appointment order|offer letter|joining letter|probation with)",
    "so that i (can|may|could) ..2 (sign|give notice|hand in my|resign|join you|begin with you|tell my employer|tell my boss)",
    "(tell|inform|warn) ..2 (team|everyone|lads|staff|colleagues|crew|others) ..6 (see them|i am coming|coming|on her way|on his way|on my way|i will be)",
    "(plan|planning|preparing|drawing up|drafted|written|started) ..4 (my|for my) (first|opening) ..1 (quarter|week|weeks|month|months|day|days|season|lesson|menu|term)",
    "(we|us) (should|must|need to|ought to|have to) ..2 (change|fix|improve|replace|redo|update|sort out|do something|get rid|modernise)",
    "(thank you|thanks|grateful) ..2 for (the|this|my) ..1 (job|position|post|contract) (,|$)",
    "welcoming me (to|into|on) ..1 (team|family|crew|board|staff|company)",
    "am ..2 (glad|happy|pleased|delighted|proud|thrilled|honoured) to be (joining|starting with|working with you|working for you|your|on your team|on board)",
    "(am|so|very|was) (glad|happy|pleased|delighted|proud|thrilled|honoured) to be part of (your|the) (team|company|family|crew|staff|school|firm)",
    "when (do|can|shall) i start",
)

_NOT_YET = "(if|should|were|whether|hope|hopes|hoping|hopefully|perhaps|maybe|possibility|chance|imagine|wish|provided|case|asked|would|could|might|event) ..12 "

RULE = Rule(
    id="presumption",
    group="tone",
    title="Acts as if you had the job",
    severity="warn",
    notes=("thank-you", "follow-up", "exception"),
    why="Nothing is decided yet. A sentence that treats the job as yours can seem to leave the reader no choice, and it is hard to "
    "take back if the answer is no.",
    instead="Keep the wish and add the “would”: “I would be glad to join your team”, “If you choose me, I could start on 1 May.”",
    sources=("LKD1", "GTN1"),
    judge=said_in_clause("presumption"),
    phrases=(
        *_WHEN_I_START,
        *_MY_FUTURE,
        *_GRATEFUL_TOO_SOON,
        *_LOOKING_FORWARD,
        *_TOGETHER,
        *_SURE_OF_IT,
        *_ARRANGEMENTS,
        *_BRIDGES,
    ),
    spares=(
        "^ (should|were) ..12 (start|begin|join|with you|your|together)",
        _NOT_YET
        + "(start|begin|join|joining|starting|working|become|becoming|together|member|part|your|my|you|our)",
        "(choosing|selecting|picking|taking) me ..2 (for|to|through|round|around|over|seriously|on a|on the) ..3 (interview|meeting|round|talk|tour|interviews|visit|trial|talk|walk|list|shortlist|next|plant|seriously)",
        "my new (job|role|team|colleagues|manager|boss|employer) (offer|at my present|there|at my current|since)",
        "i was in",
        "me on {day}",
        "(whether|if) i (got|will|am)",
        "when i (start|begin) (a|an|to|talking|speaking|something|with a)",
    ),
    flags=examples(
        "I look forward to meeting the rest of my future team.",
        "When I start in June, I will reorganise the stores.",
        "Please send me the contract so that I can give notice.",
        "I have cancelled my other interviews, as I will be joining you.",
        "I knew at once that the job is mine.",
        "See you on my first day!",
    ),
    passes=examples(
        "I could start on 1 September, should the panel choose me.",
        "My first day on a ship was in fog, so your story felt familiar.",
        "I would be excited to join the team.",
        "I hope that I may have the chance to work with you.",
        "Your onboarding plan, with a mentor for half a year, is generous.",
        "The start date in the advert, 3 January, would suit me well.",
        "Our department at the university worked with the same microscope.",
        "When would the person you hire need to start?",
    ),
)
