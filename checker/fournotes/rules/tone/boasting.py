"""Finds claims to be better than others: better than the other candidates, than their staff, than anyone."""

from fournotes.rules.clause import said_in_clause
from fournotes.rules.rule import ALL, Rule, examples

_THE_BEST = (
    # I am the best there is
    (
        "i (am|was|would be|will be) ..3 the ..1 (best|strongest|finest|ablest|greatest|ideal|perfect|obvious|standout|outstanding) ..2 "
        "({applicant}|person|choice|man|woman|speaker|{trade})"
    ),
    "(i am|as|being) ..2 the (best|finest|greatest|strongest) (there is|you have|you will|you could|you can|that you|in the|in my|of all|of the|of them)",
    (
        "(i|me|myself) ..6 the most (able|accomplished|talented|gifted|qualified|experienced|skilled|capable|complete|distinguished|"
        "impressive|suitable|intelligent|competent|knowledgeable|brilliant|outstanding|remarkable|reliable|hardworking) ..1 "
        "({applicant}|person|man|woman|speaker|one|of those|of all|on your|you|{trade})"
    ),
    "as the (strongest|best|most qualified|most experienced|top|outstanding) ..1 {applicant}",
    "i (am|was) ..2 the only ..2 (serious|real|qualified|suitable|credible|competent|worthy|logical|proper|true) ..1 ({applicant}|choice|person|one)",
    "the (best|strongest|finest|greatest) ..2 ({applicant}|{trade}) ..1 you (will|would|could|can|have) ..1 (see|seen|meet|met|find|found|interview|interviewed|have|ever)",
    "i (am|was) ..4 (second to none|in a class of|in a league of|one in a million|unbeatable|unrivalled|unsurpassed|unmatched|without equal|a cut above|in a different league)",
    "(presentation|answers|interview|work|results|skills) ..3 in a (league|class) of (its|my|their) own",
    "(i|me|myself) ..4 one of the (leading|finest|greatest|best|brightest|top) (minds|experts|talents|brains|{trade}|people|in)",
    "i (have|had) always (come first|been the best|been first|been number one|been top|won|come out)",
    "i ..4 (number one|the winner|top of the class|top of every|the star) (in|of|at|,|$)",
)

_NO_ONE_ELSE = (
    # nobody else comes near me
    (
        "you (will|would|could|can|shall|are) ..1 (not|never|hardly|rarely|scarcely|unlikely to|struggle to) ..2 (find|meet|see|get|interview) "
        "..4 (like me|like myself|than me|as me|my equal|my match|my like|such as me|as i am|than i am|another like|of my)"
    ),
    (
        "you (will|would|could|can|are) (not|never|hardly|rarely|scarcely|unlikely to|struggle to) ..2 (find|meet|see|get) (anyone|anybody|someone|somebody|{applicant}) ..1 "
        "(better|stronger|keener|cleverer|smarter|faster|like|as|more|so|with|who)"
    ),
    "(doubt|doubtful) ..3 you (will|would|can|could|shall|are going to|have) ..2 (find|meet|met|see|seen|get|had) ..2 (anyone|anybody|someone|somebody|many|another|better|any|{applicant})",
    "(hard|hard-pressed|difficult|impossible|struggle) ..3 to (find|get|replace|beat|match|better|meet) ..4 (like me|like mine|with my|of my|as me|than me|such as me)",
    "hard (pressed|put) to (find|meet|see|get) (another|anyone|anybody|someone|somebody|a {applicant}|a better)",
    "no (other|single) ({applicant}|person) ..3 (can|could|will|would|has|had|have|comes|came|come|offers|offered|brings|knows|understands|matches|deserves)",
    "no other {trade} ..5 (my|me|i|like|has|can)",
    "(nobody|no one|noone|no-one) ..6 (like|as|than|what|way) (me|i do|i can|i did|i am|i have|myself|mine)",
    "(nobody|no one|noone|no-one) ..3 (sells|works|cooks|teaches|drives|writes|does|knows|sings|codes|runs|handles|builds|manages|leads) ..4 (as|like) i",
    "(nobody|no one|noone|none of them|no-one|few|nobody else|who) ..4 (match|equal|rival|beat|outdo|compete with|compare with|compare to|keep up with|hold a candle to) (me|my|mine)",
    "(nobody|no one|noone|no-one) ..3 (in|on|at) your ..4 (has|have|can|could|knows|know) ..3 (my|me|i)",
    "(nobody|no one|noone|no-one|anyone|anybody|others|else) ..2 (can|could|will|would) ..1 (do|give you|offer|offer you|bring|deliver) (what|as) i",
    "(few|many|rarely) ..8 (as i do|as i can|as i am|than i do|what i do|what i can|what i have|i possess)",
    "(nobody|no one|noone|no-one|anyone|anybody|someone|somebody|{applicant}) ..1 (better|more) ..1 (suited|qualified|placed|equipped|prepared|suitable|experienced|capable|committed) (than|for|to|will|is|,|$)",
    "(not|never|seldom|rarely|yet to) ..3 (meet|met|find|found|come across|see|seen) ..4 (my equal|my match|better than me|as good as me|like me|as i do)",
    "(someone|somebody|anyone|anybody|person|another|one|talent|man|woman) (like|such as|as good as) (me|myself) ..2 (is|are|does|do|will|comes|on|in|for|again|every)",
    "(find|need|needs|lose|losing|miss|attract|afford|deserve|wanted|lacks|refuse) ..4 (someone|somebody|person|man|woman|{applicant}|anyone|anybody|people|another|talent|{trade}) ..2 (like me|such as me|like myself|of my|as good as)",
    "(as|so) (good|skilled|fast|quick|talented|experienced|qualified|committed|capable|gifted|thorough|precise) as (me|i am)",
    "(not|never|hardly|will|twice) ..8 find ..2 a second (time|one)",
    "found once in (ten|a|twenty|a hundred|one|many|a lifetime)",
    "(like|such as) (me|mine) ..4 (once|twice|rare|every day|on trees|rarely|seldom)",
    "i (am|have) (no|without) (equal|equals|rival|rivals|peer|peers|weaknesses|weakness|flaws|competition)",
    "(other|others|the rest|other {applicant}|remaining {applicant}) ..2 (pale|pales|paled|lack|lacked|cannot|can not|could not|will not|do not have|did not have) ..4 (i|me|my|what)",
    "i (am|was|have|know|doubt) ..4 (none|no other|any other|none of the other|the other|any of the other|all the other|all other) {applicant}",
)

_BETTER = (
    # better than, above, ahead of
    (
        "i (am|was|have been|would be|feel|work|am worth) ..3 (better|smarter|quicker|faster|stronger|superior|cleverer|sharper|harder|ahead|above|far above|well above|worth) "
        "..2 (than|of|to|most|all|three|two|any|the) ..1 (most|all|any|anyone|anybody|everyone|everybody|others|other|rest|every|average|normal|usual|of|{applicant})"
    ),
    (
        "i (have|bring|know|can|do|could|offer|understand|sell|learn|close|write|achieved|possess|handle|hold) ..5 (more|better|faster|quicker|further|deeper|higher|greater|stronger) ..4 than "
        "(most|any|anyone|anybody|everyone|everybody|all|other|others|the other|the others|the rest|your|half|many|average|the average|a normal)"
    ),
    "i ..2 (outshine|outperform|outclass|outdo|surpass|exceed|eclipse|outsmart|outwork|outshone|outperformed|surpassed|outrank|tower over)",
    "(not|nobody|no one|anyone|anybody|never|get|find) ..3 (better|stronger|cleverer|smarter|more qualified|more experienced|more talented|more suitable) ..2 than (me|i am|myself)",
    "(i am|i was|myself|puts|places|placed|rank) ..1 (above|ahead|superior|better) ..5 ({applicant}|rest|everybody|everyone|others|average|normal|staff)",
    "i ..4 head and shoulders (above|over) the (rest|other|others)",
    "(several|two|three|some|a few|many) ..1 (classes|sizes|levels|cuts|leagues) (above|too big|better|over|ahead)",
    "than (the rest|any|all|most) of (the|your|those) ..1 (shortlist|{applicant}|staff|team|people|employees|others|who|you|crew)",
    "the (work|job) of (two|three|any two|four|five|several)",
    "(whole|entire|rest of the|other) (shortlist|{applicant}) (put together|together|combined)",
    "i know ..6 (more|better) ..3 than (your|most|any|anyone|anybody)",
    "your (own|present|current) ..1 (people|team|staff|experts|engineers|employees) ..6 (could|can|should|might) ..1 learn ..3 from me",
    "i (could|can) (teach|show) your (own|team|people|staff|experts|engineers|managers)",
    "(the|an) (edge|advantage|upper hand|lead) (on|over) (them|the others|the other|all|everyone|everybody|any|other)",
    (
        "(most|other|ordinary|average|normal|usual|typical|lesser) ..1 ({applicant}|graduates|accountants|engineers|nurses|drivers|{trade}|people) ..8 "
        "(whereas i|while i|but i|give me|where i)"
    ),
    "(takes|take|need|needs) (most|other|average|ordinary|normal) ..1 ({applicant}|graduates|people) ..8 i",
    "unlike (most|other|many|the other|some|the|your other|all the other) ..1 ({applicant}|lady|gentleman|man|woman|people you)",
    "i am (not|hardly|no) (a|an|the|your) (typical|average|usual|ordinary|normal|standard|run-of-the-mill|common) ({applicant}|graduate|{trade}|person)",
    "(compared|comparing|comparison) (to|with) ..2 (normal|average|usual|ordinary|typical) ({applicant}|graduate|{trade}|person)",
    "i ..6 (twice|three times|double|ten times|twice the|double the) ..1 (as fast|as quick|as quickly|as hard|as much|speed|pace|as good|as well)",
    "(forget|do not need to see|need not see|stop looking at) (the rest|the others|anyone else|other {applicant})",
    "i (would|will|must|should|had to|have to|am sure to) come out on top",
    "i (stood|stand|must stand|must have stood|will have stood|would stand) (out|apart) ..1 (from|among|above|over|$)",
)

_MY_KIND = (
    # a person of my calibre
    (
        "(people|person|man|woman|someone|somebody|talent|professional|{applicant}|{trade}|anyone|profile|one|those|mind) ..1 (of|at|with) my "
        "(standing|calibre|caliber|stature|quality|class|level|talent|talents|gifts|rank|pedigree|ability|abilities|intellect|brilliance|excellence|sort|kind|reputation|potential|skills|track|record|combination|breadth|rare|unique|exceptional)"
    ),
    "of my (calibre|caliber|stature|standing|intellect|pedigree)",
    "(profile|record|cv|career|background|talent|skills|mind|portfolio|chef|coder|designer|expert|professional|performer) (like|such as|as) (me|mine|myself) ..2 (is|are|does|do|not|at|on|would|will|rarely)",
    "such a (profile|record|talent|mind|background) as (mine|i)",
    "(excellent|outstanding|exceptional|strong|gifted|brilliant|celebrated|top|talented|rare) ({applicant}|{trade}|person|talent|professional) (such as|like) (me|myself)",
    (
        "my (skill|skills|talent|talents|knowledge|experience|record|results|performance|abilities|ability|memory|presentation|profile|background|instinct|expertise|"
        "marks|judgement|gift|intelligence|intellect|numbers|figures|eye|taste|qualifications|cv|work|track) ..4 (is|are|was|were|being) ..3 "
        "(unmatched|unrivalled|unequalled|unparalleled|unsurpassed|unbeatable|exceptional|outstanding|extraordinary|remarkable|superior|beyond question|beyond compare|second to none|"
        "legendary|superb|brilliant|flawless|impeccable|without equal|the highest|incomparable|world-class|enviable|far above|well above|unheard of|the best|phenomenal)"
    ),
    (
        "my (skills|skill|experience|talent|level|knowledge|qualifications|results|record) ..1 (go|goes|exceed|exceeds|surpass|surpasses|outstrip|tower|put|puts|outshine|dwarf|dwarfs) "
        "..3 (beyond|above|requirements|others|other|those|every|all|everyone|anyone|any)"
    ),
    "my (talent|record|results|skills|talents|work|cv|achievements) (speak|speaks|speaking) for (itself|themselves)",
    "i ..1 (surpass|exceed|far exceed|outstrip|more than exceed) (the|your|all|every|each) ..3 (requirements|requirement|expectations|criteria|standard|standards)",
    "(my|i have|i possess|with|bring) ..2 (superior|brilliant|exceptional|extraordinary|remarkable|outstanding|phenomenal|unmatched|unrivalled|unparalleled) (mind|talent|gift|intellect|memory|brain|intelligence|skills|ability|abilities|expertise)",
    "i (am|was) ..2 (exceptionally|extremely|unusually|extraordinarily|hugely|immensely|highly|uniquely|supremely) (gifted|talented|intelligent|sought-after|accomplished|competent|capable|qualified|skilled|attractive)",
    "i (am|was) ..1 (brilliant|exceptional|extraordinary|phenomenal|invaluable|indispensable|irreplaceable|world-class|peerless|gifted|superb) (at|in|with|and|{trade}|to|{applicant}|leader|person|,|$)",
    "i (excel|shine|succeed|am good|am brilliant|am the best) (at|in) (everything|anything|whatever|all|every|practically)",
    "i (have|had) never (failed|lost|been beaten|been wrong|made a mistake|met my) (at|a|an|in|to|,|match|equal|$)",
    "i have yet to (meet|find|see) (my|anyone|anybody|someone|a better)",
    "as i always (do|am|have)",
    "(used|accustomed) to (being|winning|coming) ..1 (chosen|first|best|winner|top|number|picked|admired)",
    "i (am|was|may be|may have been|am perhaps) ..3 (overqualified|over-qualified|too good for|too qualified|too clever for|too experienced for|too good)",
    "(my|i) ..3 (other|lesser|average) ..2 (dream|dreams) of",
    "(others|other {trade}|colleagues) ..2 (envy|admire|copy|dream of|look up to)",
    "god (gave|has given|blessed|has blessed) me ..3 (hands|gifts|talent|mind|gift|brain|voice)",
    "everyone ..2 (follows|loves|adores|looks up to|admires) me",
    "(i|me|my|mine) ..3 in (high|great|such|heavy|huge|strong|such high|such great|so much) demand",
)

_BIG_WORDS = (
    (
        "i (am|was) ..3 (rock star|rockstar|superstar|unicorn|ninja|guru|wizard|genius|virtuoso|prodigy|high flyer|high-flyer|high achiever|top performer|overachiever|"
        "great catch|the real deal|total package|full package|complete package|no-brainer|born leader|natural leader|pick of the bunch|cream of the crop|"
        "star performer|game changer|game-changer|secret weapon|god gift|gift to|born for this|exactly what you|everything you|all you could|what you have been)"
    ),
    "(being|as) a (perfectionist|natural leader|born leader|high achiever|top performer|star performer|genius|visionary)",
    "(hiring|choosing|taking|picking|employing) me (is|would be|will be) ..2 (no-brainer|no brainer|best|wisest|smartest|decision|investment|mistake)",
    "i (wiped|mopped) the floor",
    "i ..2 (do|done|did|do that|do it|run) ..6 (in my sleep|with one hand|with my eyes|with both hands)",
    "i ..1 (aced|dazzled|wowed) ..2 (the|your|it|that|every|this|everyone)",
    "(blow|blowing|toot|tooting) ..2 own (trumpet|horn)",
    "(not|without) ..2 (to|wish to|want to|wanting to|wishing to|meaning to|like to) (brag|boast|show off|be arrogant|be immodest)",
    "(not|without) ..3 (sound|sounding|seem|seeming|appear|be|being) (vain|arrogant|conceited|immodest|boastful|big-headed)",
    "(with all|in all|with due|false) modesty",
    "modesty aside",
    "if i (may|do|must|can) say so myself",
    "(recognise|recognize|see|saw|spot|know) ..1 (greatness|brilliance|genius|talent|quality) when (you|they)",
)

_LUCKY_YOU = (
    # what a catch for you
    "(you|anyone|any employer|any company|they) (would|will) be ..2 (mad|foolish|crazy|lucky|fortunate|stupid|fools|insane|silly|wise) ..1 (not to|to have|to get|to hire|to let|to take|if you) ..4 (me|go|someone)",
    "(lucky|fortunate|privileged|blessed) to (have|get|find|employ|hire|win) (me|someone like|somebody like|a person like)",
    "you need me more",
    "(lacks|lack|needs|need|missing) ..1 (somebody|someone|a person|a man|a woman) (of|with) my",
    "you (will|would) ..1 (not|never) ..1 (regret|be sorry for|be disappointed by|be sorry you) (hiring|choosing|taking|picking|hired|chose|took)",
    "you (will|would) ..1 (regret|rue) (not|passing|letting|losing) ..4 me",
    "(hire|take|choose|pick) me and (you|the|your)",
    "worse than me",
    "(hard|difficult|impossible) ..2 for you (to|not to) ..2 (justify|overlook|refuse|ignore|find) ..3 (me|my|not|anyone|better)",
    "you (will|can|could|would|may|have to|would have to) ..1 (look|search|go|travel|wait|seek) ..6 (find|like me|second one|another one) ..3 (me|my|better|match|equal|like|,|$)",
    "(in me|with me) you (get|have found|would get|will get|have|would have|will have) ..6 (best|better|great|quality|finest|more|rare|twice|real)",
    "(you|panel|team|they|manager) (were|was|must have been|seemed|looked) ..2 (visibly|clearly|obviously|plainly|evidently|surely|so) impressed",
    "(intimidated|threatened|outshone|overshadowed|frightened|scared) by (me|my|someone of|somebody of|a person of)",
    "we both know (who|that i|i)",
    "it (will|would|should|can) ..1 (hardly|not|scarcely) ..1 surprise you ..8 (me|mine|my)",
    "i (need|have to) (not|hardly) say more",
    "i (gave|had|was) ..1 the best (interview|presentation|answers|performance) ",
    "(companies|firms|employers|recruiters|headhunters|everyone|agencies|competitors) ..3 (fighting|queuing|queueing|lining|competing|chasing|knocking|courting|battling|clamouring|scrambling|after) ..3 (me|my)",
    "(snap|snapped|snapping) (up|at|me) ..4 (like me|like mine|me|my profile)",
    "(long|time|ages|days) on the market",
    "my market value",
    "i (will|shall|can|do) (not|hardly|never) ..1 (be|stay|remain) (available|free|around|on the market) (for long|long|much longer|forever)",
    "knowing (most|all|more|everything) ..2 (the answers|already|than)",
)

_PRAISED = (
    (
        "(everybody|everyone|people|clients|colleagues|bosses|chief|boss|manager|patients|teachers|customers|captain|professor|friends|employers) ..6 "
        "(says|say|said|tells|tell|told|call|calls|called|agrees|agree|think|thinks|thought) ..4 (i|me|my) ..4 "
        "(best|finest|greatest|genius|gifted|irreplaceable|worth|unique|brilliant|exceptional|star|legend|indispensable|born)"
    ),
    "i (consider|regard|see|count|call|rate) myself ..2 (one of the|the best|the finest|among the|superior|exceptional|gifted|a genius|above)",
    "i (must be|am|was) the (first|only) ({applicant}|person) ..3 who",
)

RULE = Rule(
    id="boasting",
    group="tone",
    title="Puts you above others",
    severity="warn",
    notes=ALL,
    why="You are welcome to be proud of your work. A claim to be better than other people cannot be checked, and may make "
    "the reader wonder how you will get on with colleagues.",
    instead="Leave the comparison out and give one result that speaks for you: “In my second year, returns fell by a third.”",
    sources=("JST1", "LKD1"),
    judge=said_in_clause(
        "boasting", question="Which result of yours, with a number or an example, could stand here?"
    ),
    phrases=(*_THE_BEST, *_NO_ONE_ELSE, *_BETTER, *_MY_KIND, *_BIG_WORDS, *_LUCKY_YOU, *_PRAISED),
    spares=(
        "how (might|could|can|should|would|may) ..1 (someone|somebody|a person|anyone) with my",
        "(wonder|wondered|ask|asked|worried) (if|whether) i",
    ),
    flags=examples(
        "I am the strongest candidate you will meet.",
        "Nobody else can offer you what I can.",
        "People of my calibre do not stay free for long.",
        "Most engineers need a week for this, while I need an afternoon.",
        "You would be foolish not to hire me.",
        "My knowledge of shipping law is unmatched.",
    ),
    passes=examples(
        "I am proud that our ward went fourteen months without a fall.",
        "I am confident that I could do the job well.",
        "The strongest candidate got the place, and I congratulate her.",
        "Nobody else in the building could have explained the boiler as clearly as Mr. Best.",
        "Last year I sold 38 flats, nine of them in the old quarter.",
        "You said you want “the best candidate you will ever see”, and I smiled.",
        "How might someone with my background prepare for the next round?",
        "Your purge setup beats anything I have used.",
    ),
)
