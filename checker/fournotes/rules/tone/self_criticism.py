"""Finds words that talk the writer down: mistakes in the interview told again, nerves, "I am not the strongest"."""

from fournotes.rules.clause import said_in_clause
from fournotes.rules.rule import Rule, examples

_WENT_WRONG = (
    # what I did in the room
    (
        "i ..3 (bombed|botched|fluffed|flunked|fumbled|stammered|stuttered|mumbled|bungled|blundered|floundered|waffled|blanked|"
        "underperformed|undersold|bumbled|garbled|babbled|gabbled|flopped|underwhelmed|dithered|spluttered|faltered|blabbered)"
    ),
    "i ..2 (messed|screwed|cocked|stuffed|slipped|tripped|clammed|mucked) ..2 up",
    "i ..2 (rambled|froze|panicked|choked|crumbled|stumbled) ..2 (badly|too|on|over|at|about|completely|when|my|terribly|totally|,|and|$)",
    "i ..1 blew (it|my)",
    "i (fell|was falling|went) (to pieces|apart|blank|completely blank|totally blank|to bits|red)",
    "i ..3 (made|make|gave) ..3 (mess|hash|muddle|fool|idiot|shambles|blunder|hames|poor impression|bad impression|wrong impression|terrible impression|poor show|poor account|poor job|spectacle)",
    "(mess|hash|muddle|fool|shambles|idiot|exhibition) of (myself|my|the|that|it) ..1 (question|answer|test|interview|case|$|,|when|with|in|exercise|task|presentation|calculation)",
    (
        "i ..1 (did|performed|interviewed|answered|presented|spoke|explained|expressed|came|handled|put|scored|showed|played|sold) ..3 "
        "(badly|poorly|terribly|awfully|dreadfully|clumsily|horribly|miserably|appallingly|abysmally|ineptly)"
    ),
    "i ..1 (did not|do not|never|could not|cannot|can not) ..1 (interview|perform|present|come|do|express|explain|sell|show|put|acquit) ..3 (well|justice|my best|best side|best light|convincingly|as well as)",
    "i did not (do|give) ..3 justice",
    "i failed ..1 (to convince|to impress|to show|to answer|to explain|miserably|completely|you)",
    "i (lost|mislaid) ..1 (my|the) (thread|way|words|place|train|nerve|voice|composure)",
    "my (mind|brain|head|memory|tongue|voice) ..2 (went|froze|shut|deserted|failed|seized|emptied|blank|strike|knots|mush)",
    "i could not ..1 (answer|bring out|find the words|find my words|think of|think straight|string|put into words|give a straight|explain)",
    "i ..2 (talked|said|spoke|rambled|went|prattled|chattered) ..1 (too much|far too|way too|too long|too fast|too little|nonsense|rubbish|on and on)",
    "i (kept|keep) (losing|stumbling|mixing|forgetting|stuttering|repeating myself|saying um)",
    "i ..1 (contradicted|repeated|embarrassed|disgraced|humiliated) myself",
    "i ..1 got (flustered|tongue-tied|muddled|carried away|so nervous|too nervous|very nervous|in a muddle|completely lost|a bit lost)",
    "guessed wrong",
    "(went|gone) (pear-shaped|so badly|horribly|terribly|disastrously|south|downhill) ",
    "(it|interview|presentation|test|part|round|exercise|task|meeting|talk|demo|answer) ..1 (did not go|went|did not|has gone) ..2 (well on my|badly|to plan|as i had hoped|as well as)",
    "my ..3 (fell flat|a flop|a disaster|a shambles|a catastrophe)",
    "what a ..1 (fool|mess|muddle|idiot|shambles|wreck) ..1 (i|of the|of my|of it)",
    "how ..1 (nervous|stupid|clumsy|unprofessional|foolish|awkward|badly|poorly|tongue-tied|unprepared|nervously|silly) i ..1 (was|must|seemed|looked|sounded|knew|did|answered|spoke|explained|came|handled)",
    "(never|rarely) have i (been|felt|sounded) so",
    "so (nervous|clumsy|slow|confused|badly|poor) was i",
    "(missed|fluffed|botched|failed) the (question|test|task|point) ..1 (completely|badly|$)",
)

_MY_THINGS = (
    # my answer was weak, my English is bad
    (
        "my (answer|answers|presentation|performance|interview|english|french|german|spanish|dutch|accent|grammar|maths|math|cv|portfolio|demo|lesson|test|pitch|speech|showing|drawing|sample|"
        "translation|skills|response|explanation|slides|score|results|grades|attempt|attempts|handwriting|introduction|delivery|interviewing|consultation|calculation|account) "
        "..4 (was|were|is|are|went|seemed|sounded|must have been|must have seemed) ..2 "
        "({feeble}|mess|disaster|flop|shambles|catastrophe|thin|lacking|stiff|ugly|scratch|too long|too vague|too short|not great|not good|not very good|not the best|not my best|not what|not as good|not up|not strong|a let-down|let-down|disappointing|all over)"
    ),
    "my ..1 {feeble} ..1 (answer|answers|presentation|performance|interview|english|french|german|attempt|attempts|showing|explanation|grammar|accent|language|handshake|test|nerves|memory|spelling|delivery|slides|skills|response|lesson|demo|pronunciation|show)",
    "my ..1 (lack|shortage) of (preparation|experience|confidence|knowledge|polish|skill|skills|talent|practice|qualifications|training|nerve|eloquence|focus|clarity)",
    "my ..1 (nervousness|stage fright|shyness|stammer|stutter|stuttering|stammering|rambling|clumsiness|ignorance|incompetence|inexperience|awkwardness|mumbling|ineptitude|stupidity|waffling)",
    "(blame|blaming|down to|put it on|was|just|only) ..1 (my nerves|the nerves|nerves) ..1 (,|$|that|and|got|which|i)",
    "nerves (got|took|ate) (the better|over|the best|me|to)",
    "(holes|gaps) in (my|what i) ..1 (know|knowledge|experience|skills|understanding)",
    "my own (fault|doing|worst enemy|stupidity|failing|failings)",
)

_I_WAS = (
    # how I was and how I seemed
    (
        "i (was|felt|came|arrived|must have been|must have seemed|must have looked|must have sounded|seemed|looked|sounded|appeared|come) ..3 "
        "(tongue-tied|flustered|hopeless|incoherent|clueless|unprepared|hesitant|timid|dense|wreck|useless|pathetic|inarticulate|rubbish|unconvincing|"
        "incompetent|underprepared|ill-prepared|unready|unprofessional|amateurish|clumsy|stupid|foolish|idiot|fool|ridiculous|disorganised|hapless|feeble|"
        "wooden|awkward|stiff|insecure|out of my depth|all over the place|out of practice|below par|not at my best)"
    ),
    "i (came|come) (across|over) ..1 as ..2 (cold|rude|shy|nervous|slow|quiet|arrogant|aloof|unsure|distant|stupid|stiff|uninterested|vague|confused|unfriendly)",
    "i (was|felt|got|am) (so|very|too|terribly|really|extremely|quite|rather|pretty|awfully|visibly|incredibly|horribly|obviously|clearly|far too) (nervous|anxious|shy|scared|tense|intimidated|shaky|stressed|on edge)",
    "i was nervous (and|during|so|which|because|throughout|the|$|,)",
    "i was not (at my best|myself|my best|on form|prepared (enough|well|properly|,|$)|convincing|at my sharpest|very good|good enough|up to|as good|as sharp|as clear)",
    "(i am|being|i was) ..2 (shy|slow|clumsy|awkward|forgetful|old-fashioned|hopeless|useless|lazy) (by nature|at|person|when|under|with|to)",
    "i am ..2 (bad|hopeless|terrible|useless|rubbish|no good|not good|not very good|not great|awful|dreadful|not brilliant|lousy|not much good|never good|not the best) (at|with|in|on|speaker|when|under)",
    "(interviews|exams|tests|small talk|panels|presentations|numbers|maths|video calls|words|public speaking) ..1 (are|is|have|has|do) (not|never) ..2 (strong|strength|forte|thing|best|suit|strongest|favourite)",
    "i ..1 (have|was) never ..1 been ..2 (good|great|strong|any good|clever|brilliant) ..1 (at|with|in)",
    "i have (no|little|not much) (talent|gift|head|flair|aptitude|confidence) (for|with|in|$|at|,)",
    "i never ..1 (interview|show|come across|present|perform) ..1 (well|on video|at my best|in interviews)",
    "two left (hands|feet)",
    "i (tend to|always|usually|often) ..1 (give up|panic|ramble|freeze|waffle|babble|undersell|underperform|fall apart|go blank|doubt myself)",
    "i do not (consider|see|regard|think of) myself ..5 (strong|strongest|good|best|great|qualified|worthy|able|clever|natural)",
    "i ..1 (doubted|doubt) (myself|my own|my ability|if i am|whether i am)",
    "(normally|usually) i am not ..1 (that|so|such|this|like)",
    "i am not (usually|normally) (that|so|this|such|as|like)",
    "i am (usually|normally) ..1 (not that|better than|not so|less)",
)

_LESS_THAN = (
    # not the strongest
    "i (may|might|am|know i am|was|will|would|could) ..2 not ..2 the (best|strongest|brightest|cleverest|smartest|quickest|fastest|sharpest|most|ideal|greatest|finest) ..1 (candidate|applicant|person|qualified|experienced|,|$|one|but|and|speaker|of|you|impressive|confident|at|in)",
    "i am (no|not much of a|not exactly a|hardly a) ..2 (speaker|genius|seller|salesman|scholar|linguist|writer|talker|whizz|star|good|great|einstein|high flyer|mathematician|catch)",
    "i am not a (good|great|natural|born|gifted|strong|brilliant|confident) ..1 (speaker|seller|salesman|writer|talker|interviewee|performer|interviewer|candidate|presenter)",
    "i am (only|just|merely|nothing but|but) (a|an) ..1 (beginner|housewife|novice|amateur|nobody|ordinary|mother|labourer|trainee|simple)",
    "as (a|an) (mere|humble|simple|lowly|complete|total|absolute) (beginner|novice|amateur|student|graduate|worker|labourer)",
    "(although|though|while|know|realise|realize|aware|admit|appreciate|accept) ..1 i ..1 (lack|am lacking|have little|have no (experience|degree|training|skills|qualifications)|have hardly|have less|fall short|am not the|am not as|am not good|am not what|am not much|am no|do not have as|do not have much|may not be)",
    "i lack (almost|any|much|most|confidence|polish|talent|nerve|the confidence|so much|so many|what it)",
    "i do not have (as much|enough|the right|half|anything like) ..3 (experience|skills|qualifications|confidence|talent|knowledge|training|as)",
    "i (am|was|feel|felt) ..2 (less|not as|not so|nowhere near as|not nearly as|not quite as) (experienced|qualified|good|strong|quick|skilled|clever|impressive|suitable|bright|fast|sharp|polished|fluent|capable)",
    "i am not (good|clever|smart|qualified|experienced|strong|quick|bright|worthy|cut out) (enough|for|to|of)",
    "i ..3 (not|hardly) ..1 (what|who|the one|the person|the candidate) you (had in mind|were looking|are looking|wanted|want|hoped|expected)",
    "i am ..4 (any|much|no|little) use to",
    "i ..4 the (weakest|worst|poorest|least) ..2 (of|candidate|applicant|qualified|experienced|one|impressive)",
    "(have|seen|met|find|found|probably|doubtless|are|saw|were) ..2 (better|stronger|more qualified|more experienced|cleverer|more suitable|more impressive) ..1 (candidates|applicants|people than|cooks than|than me|than i|interviewees)",
    "(compared|next) (with|to) ..1 (other|others|candidates|applicants|stronger|rest) ..3 (i|my) ..2 (little|weak|poor|less|nothing|not|only|small|feel|felt|no)",
    "(i am|i feel|perhaps|probably|maybe|fear) ..3 too (old|young|inexperienced|rusty|slow|shy|stupid|weak|quiet|nervous) (for|to|and)",
    "on paper ..1 i am",
    "(experience|grades|cv|knowledge|qualifications) ..2 (thin|nothing to|patchy|meagre|scant|nothing special)",
    "(i|my) ..5 not up to (scratch|standard|the mark|par)",
    "stronger people than me",
    "my ..6 (below|under) (par|standard|my own|my usual|my best)",
    "(an idiot|idiot|fool|klutz|scatterbrain|dunce) that i am",
    "(silly|stupid|foolish|clumsy|typical|daft) (me|of me)",
)

_REMORSE = (
    # how I feel about it now
    "(kick|kicked|kicking) myself",
    "(cross|angry|annoyed|disappointed|unhappy|frustrated|furious|upset|embarrassed|ashamed|mortified) (with|at|by|about|of|in) (myself|my own|how i|the way i|my performance|my answer|my answers|my showing|that i)",
    "i ..2 (cringe|blush|wince|squirm|shudder) ..1 (at|when|to think|about|over|every)",
    "makes me (blush|cringe|wince|squirm|ashamed)",
    "i am (ashamed|not proud|embarrassed) (of|about|by|that|to admit|to say) ..1 (how|my|the way|what|i|it|that)",
    "(embarrasses|shames) me",
    "(let|letting) (myself|you|the side|everyone|you all) down",
    "such a poor (guest|talker|speaker|listener|candidate|interviewee)",
    "(spoiled|spoilt|ruined|blew|blown|wrecked|harmed|hurt|damaged|wasted|squandered|killed) ..1 my ..1 (chance|chances|opportunity|shot|case|prospects)",
    "(worry|fear|afraid|think|feel|suspect|sure|guess) ..2 i ..1 (blew|blown|ruined|failed|disappointed|bored|rambled|bombed|underwhelmed|let|messed|underperformed|talked too|was too|came across|came over)",
    "i wish ..1 i had (done|said|answered|prepared|been|spoken|performed|explained|shown|revised|slept|not) ..4 (better|more|differently|properly|well|less|clearer|best|so much|clearly|talked|said)",
    "(i should|i ought to|i could) have (prepared|done better|been better|been more|studied|practised|answered better|performed better|explained better|known better|done more|done so much)",
    "(hindsight|looking back|on reflection) ..6 (i|my) ..4 (wrong|badly|poor|mess|shambles|cringe|embarrassing|embarrassed|stupid|foolish|weak|nonsense|terrible|awful|ashamed|disaster|too much)",
    "no excuse for (my|how i|it|the way i|what i)",
    "(unforgivable|inexcusable|unprofessional|amateurish|foolish|stupid|silly|clumsy|careless|sloppy|dim) of me",
    "i ..8 (unforgivable|inexcusable)",
    "(stupidly|foolishly|clumsily|embarrassingly|shamefully|idiotically) (i|, i|small)",
    "(disappointed|bored|confused|wasted|annoyed) you ..1 (with my|by my|because i|when i)",
    "judge me ..1 (by|on) ..3 (my|that|performance|answer|first|day|interview)",
    "(must|will|probably) have thought (i|me|that i|my)",
    "(no wonder|not surprised|not be surprised|not blame you|right to|understand|would understand) ..3 (doubt me|doubts|written me off|put you off|write me off|thought less of me|have doubts|doubted me)",
    "i ..3 (out of my depth|a fraud|an impostor)",
    "i ..2 all over the place ..1 (in|at|with|during|on|when|$)",
    "(my weak|my poor|my dreadful|my awful|my terrible|that dreadful|that awful) (first|start|opening|beginning|answer|ten|minutes|show|performance)",
)

RULE = Rule(
    id="self-criticism",
    group="tone",
    title="Talks you down",
    severity="warn",
    notes=("thank-you", "follow-up", "exception"),
    why="The reader may not have noticed, or may remember it more kindly than you do. Telling it again makes it bigger.",
    instead="Leave the mistake out. If something was missing, add it calmly: “I would add to my answer on pensions that I have "
    "also handled transfers.”",
    sources=("LA1", "LKM1", "JJ1"),
    judge=said_in_clause("self-criticism"),
    phrases=(*_WENT_WRONG, *_MY_THINGS, *_I_WAS, *_LESS_THAN, *_REMORSE),
    spares=(
        "i (stumbled|tripped|rambled|fell|choked) (on|upon|across|over|through) (your|an|the|a|this|town) (advert|ad|article|website|page|town|old|hills|post|book|leaflet|city|countryside|paper)",
        "(stumbled|rambled|tripped) (upon|across|through|along|around|up)",
        "(nervous|anxious|shy|tense) ..14 (ease|kind|calm|calmed|relaxed|helped|put me|welcome|comfortable|settled|gone|forgot|vanished)",
        "(fill|filled|filling|close|closed|closing) ..3 (gaps|holes)",
        "(not|never) ..1 (let|letting) ..1 down",
        "nervous (before|at first|beforehand|until|when i arrived|on the way)",
    ),
    flags=examples(
        "I know I messed up the case study.",
        "I was so nervous that I could hardly speak.",
        "I may not be the most qualified applicant.",
        "My answer about stock was muddled.",
        "I could kick myself for the way I explained the project.",
        "Although I lack experience, I still hope.",
    ),
    passes=examples(
        "I would add to my answer on pensions that I have also handled transfers.",
        "The voltage that I gave should have been 230, as I noticed on the way home.",
        "You asked where I am still learning, and SAP is the honest answer; I began the course on Monday.",
        "I am new to dairy, though not to early mornings.",
        "Poor performance of the old pump was down to air in the line.",
        "“Nobody gets the third question right,” you said, and I enjoyed trying.",
        "I rambled through the old town after our meeting.",
        "We did poorly in the first quarter and then won back eleven accounts.",
    ),
)
