"""Finds ill words about an employer, a colleague, another candidate or somebody on the reader's side."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples
from fournotes.rules.together import together

_ROLES = (
    "boss|bosses|manager|managers|management|supervisor|director|directors|ceo|owner|owners|founder|head|headteacher|head teacher|headmaster|headmistress|principal|chef|head chef|foreman|"
    "chief|captain|skipper|matron|ward sister|head nurse|line manager|team leader|team lead|professor|partner|partners|leader|leaders|leadership|board|superior|superiors|seniors|"
    "colleague|colleagues|coworker|coworkers|co-worker|co-workers|workmates|workmate|team mates|teammates|team|crew|cohort|predecessor|mentor|trainer|teacher|tutor|dean|hr|hr department|staff|"
    "ex-boss|ex-employer|ex-manager|old boss|secretary|assistant"
)
_PLACES = (
    "employer|employers|company|firm|business|organisation|organization|agency|practice|school|hospital|university|college|bank|studio|shop|department|clinic|workplace|office|place|job|"
    "kitchen|ward|plant|garage|depot|hotel|restaurant|warehouse|factory|site|yard|branch|outfit|surgery|lab|library|museum|theatre|institution|culture|head office|unit|setting|nursery|salon"
)
_RIVALS = "candidate|candidates|applicant|applicants|contender|contenders|competitor|competitors|interviewee|interviewees|finalist|finalists"
_ONE = (
    "lady|man|woman|chap|guy|girl|boy|lad|fellow|gentleman|person|one|ones|people|lot|others|two|three|bunch"
)

_TARGETS = (
    # where I work or worked
    f"(my|our) [current|present|former|last|previous|old|ex|own|new|first|immediate|so-called|dear] ..1 ({_ROLES}|{_PLACES})",
    f"(current|present|former|previous|last|old) ({_ROLES}|{_PLACES})",
    f"(the|that|this|a|an) ({_ROLES}|{_PLACES}|{_ONE}) ..3 (i work|i am at|i am with|i am in|i worked|i left|i come from|i was with|i was at|i belong|i serve|i have now|i sit in|that employs me|who employs me|where i|i have been with|i share)",
    "where i (am|work|worked|come from|was|sit|am employed|am now|am coming from)",
    "(people|lot|others|crew|bunch|team|ones|men|women) (i|that i|whom i) ..1 (work|worked|share|have|am)",
    "(work|working|worked) ..1 (for|under|with|among|alongside) (a|an|the|people|those|them|my|someone|somebody|bosses|managers|colleagues|amateurs|these)",
    "(work|working|worked) (for|at) {name}",
    f"(leave|leaving|left|quit|quitting|get out of|escape|escaping|fleeing|flee) ..2 (my|our|that|this|the) ..2 ({_PLACES}|{_ROLES})",
    "(reason|why) ..2 (i|for my) ..2 (leaving|leave|left|applied|want to go|wish to go)",
    "our (management|board|owners|directors|leadership|new owners|new manager|higher-ups|bosses|top floor|hr department)",
    "(boss|bosses|employer|employers) (who|like|of mine|that)",
    # those who want the same job
    f"(the|your|any|all|some|those|these|other|another|each|three|two|both|every) ..2 ({_RIVALS})",
    f"(the|that|another|an) ..2 (other|others) ..2 ({_ONE}|{_RIVALS})",
    f"(the|that) ..3 ({_ONE}) ..5 (before|after|next to|ahead of|beside) me",
    f"(the|that|whichever|whatever) ({_ONE}|{_RIVALS}) ..1 you (chose|choose|hired|hire|took|picked|preferred|appointed|selected|went for|have chosen|have hired)",
    "(who|whoever|you|somebody) ..2 (got|gets|landed|won|given) (it|the job|the post|the role|the place)",
    "(on|from) (your|the) (shortlist|short list)",
    "(in|from) the waiting room",
    # those on the other side
    (
        "(your|the) [previous|last|former|other|old|new] ..1 (receptionist|recruiter|interviewer|interviewers|assistant|secretary|guard|porter|agency|consultant|consultants|contractor|trainer|cook|competitor|competitors|rival|rivals|supplier|suppliers|"
        "hr|human resources|hr lady|hr person|hr team|personnel|technical man|branch|panel member|young man|young lady|colleague)"
    ),
    f"your [previous|last|former|other|old|present|current] ({_ROLES}|predecessor|tenant|provider)",
    "(person|man|woman|lady|gentleman|colleague|guy|one) who (interviewed|tested|saw|met|received|questioned|phoned|rang|wrote to|greeted)",
    "(whoever|those who|the person who|the one who) ..4 (before you|ran|run|trained|built|wrote|did)",
    "(the|my|their|a) (other|second|rival) (offer|company|firm|employer|school|bank|practice|hotel)",
    "(has|have) made me an offer",
    "(firm|company|employer|school|place|agency) (that|who|which) (wants|has offered|offered|made|employs) ",
    "(they|those people|these people|that lot|that company|that firm|that place|that school|that office|that agency|that man|that woman)",
)
"""Whom a writer may speak ill of; innocent until an ill word follows."""

_ILL = (
    # what they are
    (
        "(incompetent|incompetence|clueless|lazy|laziest|rude|arrogant|arrogance|toxic|dishonest|corrupt|unprofessional|disorganised|disorganized|chaotic|chaos|incapable|stupid|stupidity|"
        "ignorant|ignorance|stingy|greedy|greed|nasty|horrible|terrible|awful|dreadful|appalling|abusive|hostile|jealous|vain|spiteful|cruel|hopeless|pathetic|mediocre|mediocrity|"
        "second-rate|third-rate|amateurish|shoddy|sloppy|negligent|mismanaged|mismanagement|dysfunctional|drunk|drunkard|alcoholic|moody|two-faced|shady|dodgy|crooked|"
        "fraudulent|unethical|inept|grumpy|racist|sexist|overrated|unqualified|underqualified|uneducated|illiterate|unbearable|insufferable|intolerable|unreliable|"
        "untrustworthy|lousy|pitiful|laughable|ridiculous|disgraceful|disgusting|vile|obnoxious|patronising|condescending|manipulative|vindictive|slippery|sly|"
        "backstabbing|back-stabbing|gossiping|snobbish|snobs|pompous|narrow-minded|tight-fisted|mean-spirited|bossy|selfish|childish|unpleasant|ungrateful|thankless|soulless|joyless|"
        "overpaid|brainless|spineless|gutless|heartless|ruthless|shameless|hypocritical|sleazy|creepy|unfriendly|unhelpful|inefficient)"
    ),
    (
        "(idiot|idiots|moron|morons|fool|fools|clown|clowns|cowboys|amateurs|crook|crooks|liar|liars|tyrant|tyrants|dictator|bully|bullies|bullying|bullied|charlatan|charlatans|"
        "hypocrite|hypocrites|psychopath|narcissist|slave driver|slave-driver|control freak|micromanager|moaners|gossips|"
        "backstabbers|cowards|coward|loser|losers|dead wood|deadwood|nobodies|simpletons|yes-men|crooks|drunks|slackers)"
    ),
    "(is|are|was|were|like|full of|such a|rather|simply|quite|half|all) ..1 (useless|thick|dim|bitter|petty|rubbish|rotten|filthy|dinosaur|dinosaurs|vulture|vultures|parasites|snake|snakes|monster|sharks|monkeys|bandits|gangsters|criminals|thief|thieves|frauds|a fraud|fraudsters|slow|asleep|drunk)",
    (
        "(joke|disgrace|shambles|madhouse|snake pit|snakepit|sweatshop|sinking ship|pigsty|prison camp|hellhole|embarrassment|waste of (time|space|air|money|oxygen)|laughing stock|dead end|"
        "dead-end|rat race|mickey mouse|banana republic|house of cards|cesspit)"
    ),
    "(badly|poorly|terribly|appallingly|wretchedly) ..1 (run|led|managed|organised|organized|paid|behaved|trained|treated|planned|equipped|dressed|prepared|informed|brought up)",
    "(very|so|really|quite|rather|is|are|was|were|too|how) ..1 (bad|poor|mean|unfair|fake|crazy|mad|insane|boring|stuck in the past|old-fashioned|outdated|careless|small-minded|difficult to work|impossible to work|not a nice|not nice)",
    "(bad|low|poor|foul|terrible|awful) (mood|management|temper|leadership|standards|morale|organisation|manners|treatment|atmosphere|taste|bar|reputation|working conditions|communication|attitude)",
    "has a (temper|bottle|drinking)",
    "(not|hardly|never|neither) ..3 (a nice|nice|competent|professional|honest|fair|sober|overburdened|what one would wish|strong point|the brightest|the sharpest|qualified|bright|clever|up to)",
    "(no|without|zero) (education|manners|clue|brain|brains|vision|sense|leadership|standards|principles|integrity|backbone|shame|conscience|decency|morals|respect for|talent|discipline|idea)",
    # what they do
    (
        "(lies|lied|lie to|lying|cheats|cheated|steals|stole|steal|stealing|shouts|shouted|shout|shouting|screams|screamed|yells|yelled|gossip|gossips|gossiped|exploit|exploits|exploited|exploiting|bribe|bribes|bribed|bribing|"
        "sabotaged|undermines|undermined|micromanages|micromanaged|micromanaging|moan|moans|moaning|harassed|harasses|insulted|insults|humiliated|humiliates|belittles|mocked|mocks|swears|bluffed|bluffs|stabbed)"
    ),
    "(rips|rip|ripped|ripping) (off|us off|people off)",
    "(cut|cuts|cutting) corners",
    "(treat|treats|treated|treating) ..4 (badly|poorly|like (dirt|children|slaves|a slave|rubbish|cattle|numbers|machines|animals|a number|a machine|a servant|a child)|unfairly|with contempt|without respect|theirs|terribly)",
    "(takes|took|take|taking|steals|stole) ..2 (credit|our tips|tips|my ideas|my idea|all the credit)",
    "(blames|blamed|blame|blaming) (me|us|everyone|others|everybody)",
    "(plays|play|has|have) (favourites|favorites|politics|games)",
    "(dodging|dodges|evading|evades) ..1 (tax|taxes|responsibility|bills)",
    "(do|does|did|will|would) not ..2 (care|value|listen|respect|appreciate|trust|train|deserve|have a clue|lift a finger|pull|tell the truth|keep (its|their|his|her) (word|promises)|look after|give a) ",
    "(do|does|did|will|would) not (care|value its|value their|listen|respect|appreciate|trust|pull|pay (its|his|her|their|suppliers))",
    "(can not|could not|cannot) ..1 (manage|lead|spell|count|organise|organize|cook|teach|run|boil|read|write|add|tell|even|speak|be bothered|be trusted|hold a|work with|trust|stand|respect|find the)",
    "(hardly|barely|scarcely) ..1 (be bothered|speak|spell|read|write|count|manage|looked up|greeted|knew|knows)",
    "never ..2 (listens|listened|thanked|thanks|pays|paid|read|reads|finished|seen a|learned|learnt|had a new|bothered|trained|answers|answered|sober|on time|keeps)",
    "(cares|care|cared|thinks|interested|obsessed) only (for|about|in|of|with)",
    "only (cares|care|cared|thinks|interested) (for|about|in|of)",
    "(goes|going|go|gone|gone to) (under|to the dogs|downhill|bankrupt|to the wall|to pot|down the drain)",
    "(falling|fell|falls) (apart|to pieces)",
    "(good ones|best people|everybody|everyone|people|staff|half the team) (are|is|keep|have been|keeps) (leaving|quitting|running away|fleeing)",
    "(no idea|not a clue|no clue) (how|what|about|of)",
    "(pull|pulls|pulled|pulling) (their|his|her|its) [own] weight",
    "(waste|wasted|wasting|wastes) (everyone|everybody|my|our|your|people) ..1 time",
    "(made|make|makes|making) ..2 (life|lives) ..1 (hell|difficult|miserable|impossible|a misery|unbearable|hard)",
    "(blocked|stopped|refused|denied|sabotaged) my (promotion|career|progress|development|raise)",
    "(chews|spits|burning|burns|burn|runs) ..1 (people|drivers|staff|them|us|through) (up|through|out|into the ground|its|her|his)",
    "(talked|talks|talk|speaks|spoke) (nonsense|rubbish|badly|down to)",
    "(drinks too|sleeps) ($|,|on the|while|and|all day|too much)",
    "(kept|keeps|keep) ..1 waiting and",
    "(mixed|mixes|mix) up ..1 names",
    "(long|three-hour|two-hour|liquid) lunches",
    "(not know|not even know|does not know|did not know|do not know) ..2 (left|subject|field|business|trade|what|how|anything|difference|basics|foot|own)",
    "(forgets|forgot|forgotten) (everything|our|my|everyone|us)",
    "how not to",
    "(sacked|thrown out|kicked out|struck off) (from|for|by|you)",
    "(will|would|does|do) not last",
    "(will|would|could) ..1 last (a|the) (term|week|month|day|year)",
    "lasts longer than",
    "you will (find out|see for yourself|soon see|regret)",
    "(good luck with|so much for) (that|him|her|them|this)",
    "(run|runs|ran) ..3 (like a (prison|dictator|tyrant|barracks|kingdom|circus)|on bullying|on fear|on shouting|into the ground)",
    "one of (fear|blame|bullying|distrust|silence)",
    "(culture|climate|atmosphere|reign|regime) of (fear|blame|bullying|distrust|silence|terror|suspicion)",
    "(inherited|bought) ..4 (it shows|and it shows)",
    "(cannot|can not|could not) ..2 (respect|trust|stand|bear|abide|take seriously|be trusted)",
    "(not|never) trust",
    "(stupid|silly|pointless|irrelevant|idiotic|inappropriate) questions",
    # how one looks at them
    "(sick|tired|weary|fed up|had enough|had my fill|done|exhausted) (of|with)",
    "(put|putting) up with",
    "(a relief|refreshing|refreshed|change) ..3 (from|after|to meet|to be treated|compared|for once|at last)",
    "(for once|at last|finally) ..2 (somebody|someone|a manager|a boss|a company|people|a place) (who|that|with|where)",
    "(hate|hated|despise|loathe|detest|ashamed of|ashamed to|disgusted) (my|our|working|the|to work|by|with)",
    "(outgrown|misfortune|cleaned up after|clean up after|pick up after|picking up after|carry two|carry the|babysit|babysitting|cover for|covering for)",
    "(laziest|rudest|stupidest|meanest|dullest|weakest|slowest|ugliest|nastiest|poorest|greediest) ",
    (
        "(between ourselves|between you and me|off the record|no offence|no offense|to be diplomatic|to put it mildly|to put it politely|let us say|bless (him|her|them)|not to speak ill|without wanting to speak ill|"
        "i hate to say|i do not like to tell tales|just so you know)"
    ),
    "(not|never) ..1 (send|wish|recommend) ..4 (enemy|anyone|dog|to)",
    "(everyone|everybody) ..4 knows",
    "(we all|you all|everybody|everyone) (know|knows|saw|could see) (what|how|that|it|who)",
    "(lower|beneath|inferior|worse|weaker|dumber|less qualified) (than me|than i|me|to me)",
    "(in it for the money|all talk|head in the clouds|looks down|looked down|full of (himself|herself|themselves|hot air)|in a bad mood|asleep at the wheel|thick as|useful as a|out of (his|her|their) depth)",
)
"""Ill words and the tunes that go before them."""

_ALONE = (
    # the insult says it all
    (
        "(incompetent|clueless|useless|lazy|toxic|dishonest|corrupt|abusive|dreadful|awful|terrible|horrible|rude|arrogant|stupid|mean|nasty|jealous|greedy|hopeless|crooked|drunken|bullying|tyrannical|shouting|ignorant|idiotic|moody|"
        f"unprofessional|disorganised|mediocre|vain|bitter|second-rate|inept|dodgy|shady) ({_ROLES}|employer|company|firm|agency|workplace|recruiter|interviewer|applicant|applicants|candidate|candidates|boss|bosses|place to work|working environment|work environment|work culture|environment at)"
    ),
    "(bunch|gang|pack|band|team|crew|office|place|firm|company) of ..1 (idiots|cowboys|amateurs|crooks|liars|moaners|clowns|thieves|fools|gossips|bullies|morons|vultures|snakes|sharks|incompetents|monkeys|slackers|dinosaurs|hypocrites|yes-men|backstabbers|charlatans)",
    "(is|are|was|were|as|for|by|under) ..2 (idiot|idiots|moron|morons|liar|liars|crook|crooks|tyrant|charlatan|charlatans|hypocrite|drunkard|sex pest|madman|madwoman|slave driver|control freak|good-for-nothing|bully|dictator|psychopath|narcissist)",
    "(an|the|this|that|these|those|such|by|for|of|some|like) (idiot|idiots|morons|moron|crooks|tyrant|tyrants|liars|charlatans|amateurs|cowboys|clowns) (who|i|in|at|that|runs|run|there|have|had|like|do)",
    "(idiot|moron|clown|fool|crook|tyrant|bully|drunk|liar) (runs|run|manages|in charge|at the top|for a boss)",
    "(joke|shambles|mess|disgrace|nightmare) of a (company|firm|school|place|manager|boss|team|hospital|hotel|kitchen|department|job)",
    "(could|can) not organise a",
    f"({_PLACES}|{_ROLES}) [is|was] [just|simply] a [total|complete|real|absolute|right] (shitshow|joke|shambles|disgrace|madhouse)",
    f"(unlike|in contrast to) [the|my] (other|last|present|current|previous|old|former) ({_ONE}|{_ROLES}|{_RIVALS})",
    "(owners|bosses|managers|directors|partners|landlords) are (vultures|sharks|crooks|clowns|children|snakes|monsters)",
    "(is|was|are|be|like) a (sinking ship|madhouse|snake pit|joke|shambles|disgrace|sweatshop|prison camp|laughing stock|viper pit|pigsty|toxic place|lunatic asylum|house of cards|rudderless ship|slave ship|revolving door)",
    "(sinking ship|snake pit|rats|viper|vipers) (and|with|where|full of)",
    "more interested in (her|his|their) ..2 (phone|telephone|watch|screen|lunch|sandwich|laptop|mobile|emails|nails|computer|coffee) than",
    "(not|never|hardly) ..2 read (a word|a line|one word|a single) ..2 (my|of)",
    "(talked|talking|talks|speak|spoke) (nonsense|rubbish|drivel|over (people|everyone|everybody|the others|us|me))",
    "my worst enemy to",
    "with a brain",
    "(sack|sacks|fire|fires|sacked) (you|people|us|staff|anyone) for",
    "(treated|treat) like a human being",
    "sell (his|her|their) [own] (granny|mother|grandmother|soul)",
    "(badly|poorly|appallingly|so badly) (led|run|managed|organised|organized) ($|,|and|clinic|company|place|ship|hotel|shop|school|team|department|office|firm|as|that|for)",
    "(mediocre|lazy|incompetent|stupid|dishonest|uneducated|rude|arrogant|negative|ignorant) (people|person|folk|men|women|staff|souls|architect|clerk|fellow|individuals)",
    "(incompetent|incompetence|clueless|charlatans|backstabbers|slave drivers|good-for-nothings|crooks|tyrants)",
    "(bosses|managers|employers|companies|colleagues|people|firms) like (mine|him|her|them|that|those|these|ours)",
    "(flee|fleeing|escape|escaping|suffered under|suffering under|survived) (a|the|my|an|from) ..2 (tyrant|boss|manager|company|dictator|bully|regime|place|environment|madhouse|chaos)",
    "(bribe|bribed|bribing|cheat|cheated|cheats|cheating|lied to|lie to|lies to|exploit|exploits|exploited|robbing|rob|bully|bullies|overcharge|overcharges) (the|us|clients|customers|patients|their|its|people|widows|pensioners|staff|me|guests|tenants|everyone|everybody|tourists|investors|students|parents|workers|the taxman)",
    "(wants|needs|deserves) (his|her) (backside|ears|head)",
    "(putting|put|clean|cleaned|cleaning|mopping|mop|picking|picked) (right|up) (what|after) (he|she|they|the man|the woman|the last|others|him|her|them)",
    "(neither|none of them|not one of them|nobody there|no one there|nobody here) (has|have|had|knows|cares|knew) ..1 (ever|finished|a clue|anything|how|what)",
    "(backstabbing|back-stabbing) ",
    "(no|never) (better|worse) (boss|manager|company|employer) than",
    "(boss|bosses|manager|managers|chief|chef|owner|leader|supervisor|director|head) (who|that) ..2 (shout|shouts|scream|screams|lies|lie|drinks|steals|bullies|cannot|can not|never|forgets|does not|do not|throws|takes|hates|blames|sleeps)",
    "(colleagues|coworkers|co-workers|people|team) (who|that) ..1 (do not|never|only|can not|cannot|steal|lie|gossip|complain|moan|sleep|stab) ..3 (care|work|weight|know|time|complain|moan|gossip|a finger|talk|try|learn|listen|their|drink)",
    "(less|least) (qualified|talented|experienced|competent|able|deserving) (than (me|i)|candidate|applicant|person)",
    "(someone|somebody|a person|a candidate|candidates|people|an applicant) (less|far less|much less) (qualified|talented|experienced|competent|able|capable)",
    "(put up|putting up) with ..4 (him|her|them|boss|manager|colleagues|company|backstabbing|nonsense|bullying|much longer)",
    "(speak|speaking|spoke) (ill|badly) of ",
    "(bitched|bad-mouth|badmouth|badmouthing|slag off|slagging off)",
    "(hate|hated|despise|loathe|detest|can not stand|cannot stand) ..1 my ..2 (job|boss|manager|company|employer|colleagues|team|workplace|supervisor)",
    "(laziest|rudest|stupidest|meanest) ..2 (boss|manager|company|employer|clerk|team|colleague|colleagues|interviewer|place|candidate|supervisor|chef|teacher|firm)",
    "(fire|sack|replace|get rid of) ..2 (your|the) (receptionist|hr|recruiter|interviewer|guard|assistant|secretary)",
    "(treated|treats|treat) (me|us|its (staff|people|employees)|their (staff|people|employees)) ..1 (badly|poorly|unfairly|like|terribly|with contempt|with no)",
    "whoever ..6 (before you|before me) must have been ..1 (blind|drunk|asleep|mad|deaf|an|a)",
)

_SPARES = (
    "anti-bullying",
    (
        "(bullying|fraud|drink|drunk|dirty|terrible|horrible|awful|toxic|dead|bad|poor) (policy|policies|lessons|prevention|cases|case|drivers|driver|waste|chemicals|solvents|storm|storms|weather|smell|state|wood|winter|news|soil|light|air|roads|harvest|"
        "accident|flood|fire|debt|debts|habits|back|knee|eyesight|connection|line|luck|week|year|start|day|night|traffic|moment|time|gas|gases|algae|plants|materials|substances|assets|mail|air|water|condition|laundry|dishes|linen|hands)"
    ),
    "(thank|thanks|grateful|sorry to) ..8 (rude|stupid|silly|terrible|awful)",
    "(i was|i am|i felt|i have been|was i|am i|i looked|i sounded|i gave|i made) ..2 (stupid|slow|weak|poor|bad|rude|useless|awful|terrible|hopeless|lazy|ignorant|drunk|sloppy|clueless|a fool|an idiot|a mess|incompetent)",
    "(my|a|the) ..2 (mess|nightmare|disaster|prison|zoo|circus|jungle|snake|snakes|monkeys|dinosaurs|vultures|sharks|clown|clowns|peanuts|kindergarten|swamp|graveyard) (is|was|are|were|you|at|in the|house|keeper|team|school|doctors|of the|for|that|and|,|$) ",
    "(prison|zoo|circus|mess|kindergarten|graveyard|snake|monkey|vulture|dinosaur|shark) (service|officer|officers|teacher|teachers|library|keeper|keepers|school|hall|tent|band|hall|shift|education|visit|skeleton)",
    "not ..1 only (rude|lazy)",
    "lazy (susan|loading|evaluation)",
    "(no|not a) bad",
    "not (so|too|at all) (bad|lazy|weak|poor)",
    "dead wood in",
    "fool proof",
    "(my (demo|talk|answer|answers|presentation|lesson|interview|test|trial|performance)|i ..2 (sounded|looked|felt)) ..3 (clueless|shambles|incompetent|disaster|joke|mess|disgrace|sinking ship) ($|,|about|at|in|when)",
    "^ (charlatans|tyrants|crooks|backstabbers)",
    "between shouts",
    "clown doctors",
    "(snake pit|madhouse|circus|zoo) (at|in) the",
    "incompetent (valve|valves|vein|veins|cervix)",
    "(no|nobody) (fault|blame)",
)

_ill = together("running-down", _ALONE, ((_TARGETS, _ILL),), _SPARES)


def _judge(case: Case) -> Iterator[Hit]:
    for span in _ill(case):
        yield Hit(span.start, span.end)


RULE = Rule(
    id="running-down",
    group="tone",
    title="Speaks ill of somebody",
    severity="error",
    notes=ALL,
    why="However true it is, an ill word about somebody else makes the reader wonder what you will say about them, "
    "and a written one can be passed on.",
    instead="Leave it out, or say what you are looking for: “I would like to work in a larger team.”",
    sources=("VT2", "LA1"),
    judge=_judge,
    phrases=(*_ALONE, *_ILL),
    spares=_SPARES,
    flags=examples(
        "I need to get out of that toxic company.",
        "My present employer is stingy.",
        "An idiot runs our warehouse.",
        "My last company did not value its employees.",
        "Your security guard is a rude fellow, you should know.",
        "I hope the person you chose lasts longer than the last one did.",
    ),
    passes=examples(
        "Toxic waste has been my field since I left college.",
        "In my present school the classes are small, and I would like the challenge of larger ones.",
        "My manager and I agree that it is time for me to take the next step.",
        "The person you chose has fine experience, and I wish her every success.",
        "Your anti-bullying lessons are the best that I have read.",
        "The terrible storm of January was what brought your crew to our street.",
        "I am leaving my current job because I would like more responsibility.",
        "I enjoy working with people who care about details.",
    ),
)
