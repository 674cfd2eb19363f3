"""Finds reproach: what was promised recited as a charge, silence counted, guilt and disappointment."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import Example, Hit, Rule, examples
from fournotes.rules.together import together

_WORD = (
    "(answer|reply|word|news|response|email|call|letter|line|message|acknowledgement|acknowledgment|feedback|information|intimation|update|sign|explanation|result"
    "|decision|mail|contact|phone call|note|outcome|reaction|date|thank you)"
)
_PEOPLE = "(candidates|applicants|me|us|a candidate|an applicant)"
_TOLD = (
    # what they said
    (
        "(you|you both|you people|office|assistant|hr|company|team|letter|advert|director|manager|recruiter|secretary|agency|he|she|they|somebody|someone|(mr|mrs|ms|dr|miss|professor|sir|madam) {name}) ..2 (said|told|promised|assured|swore"
        "|guaranteed|announced|stated|undertook|confirmed|gave me)"
    ),
    (
        "(i|we) ..2 (was|were|had been|have been) [clearly|twice|repeatedly|also|then] (told|promised"
        "|assured|informed|led to believe|given to understand|led to expect)"
    ),
    "(it was|as) (agreed|promised|announced|arranged)",
    "(your|her|his) last words",
)
_LATE = (
    # and what became of it
    (
        "(it|today|that|this) is now (#|the|well|two|three|four|five|six|almost|nearly|over|more|weeks|a"
        "|{month}|{weekday}|past)"
    ),
    "(today|now) is (the #|#)",
    (
        "(here we are|here i am|here i sit|we are now|we are) ..4 (weeks|days|month|months|later|still"
        "|two (weeks|{weekday}|wednesdays|mondays|fridays))"
    ),
    (
        "(but|yet|and) (nothing (came|has|happened|$)|no (call|email|mail|letter|reply|answer|word"
        "|one (called|rang|wrote|came))|not a word|not one word|silence)"
    ),
    (
        "still (nothing|waiting|heard nothing|have not heard|no (answer|word|news|call|reply|letter|email"
        "|mail|decision|sign))"
    ),
    (
        "(have|has|had|was|did) (not|never) ..1 (come|happen|happened|called|call|heard|kept|materialised"
        "|materialized|arrived|arrive|rung|reached|reach|communicated)"
    ),
    "never (came|come|called|rang|arrived|reached|materialised|wrote|followed)",
    "(come|came|gone|passed|went) (and gone|and went)",
    (
        "(many|two|three|four|several) ..2 (tomorrows|mondays|fridays|weeks) (have passed|past it"
        "|have gone|later|ago)"
    ),
    "since then ..2 (nothing|silence|not|no|many|heard)",
    "(for nothing|in vain)",
    "heard nothing",
    "without a (single|word|sign|call)",
    "i do not $",
)

_LONG = (
    # how long it has been
    (
        "(weeks|days|month|months|fortnight|week|year) [now] (and|,|with|of|have|has|gone|passed|later|on"
        "|since|after|went|without|in|is|are|were|ago)"
    ),
    (
        "(since|so far|till now|until now|up to now|till date|to date|ever since|all this time|by now"
        "|till today|until today|to this day|as of today|as of now|yet again|meanwhile|in the meantime"
        "|afterwards|after that)"
    ),
    (
        "(after|since) ..6 (interview|interviews|round|rounds|visit|visits|meeting|call|trial|presentation"
        "|tests|test|conversation|talk|day)"
    ),
    (
        "(three|two|four|five|several|all those|so many|#) (interviews|rounds|visits|trips|hours|tests"
        "|stages|conversations|meetings)"
    ),
)
_ABSENT = (
    # and nothing came
    (
        "(nothing|silence) (from you|from your|at all|but silence|in return|came|has come|whatsoever"
        "|has arrived|arrived)"
    ),
    (
        "(no|not one|not a|not a single|not even a|not even one|never a|never any|zero|neither|nor"
        f"|hardly a|barely a) [single|further|personal|human|proper|real|such] {_WORD} ($|,|from|at|of"
        "|to me|has|came|or|in|was|for|nor|and|whatsoever|since|till|until|back|yet)"
    ),
    (
        "without (a|an|any|one|so much as a) [single|further|personal|proper] (word|answer|reply|response"
        "|news|call|line|sign|explanation) (from|$|,|of|in)"
    ),
    "(heard|received|got) (nothing|no more|no answer|no reply|not a)",
    (
        "(nobody|no one|not one of you|none of you|no human) ..3 (told|tell|informed|inform|called|call"
        "|wrote|write|written|answered|answer|replied|reply|contacted|contact|phoned|rang|rung|explained"
        "|responded|bothered|thought|managed|found)"
    ),
    (
        "(ignored|forgotten|in the dark|hanging|stood up|kept waiting|left waiting|left guessing|no wiser"
        "|none the wiser)"
    ),
)
_WISHED = (
    (
        "(i|one|we) ..1 (would|should|might) have (been|liked|expected|thought|appreciated|hoped|preferred|wished|welcomed|been glad|been grateful|valued|felt) ..5 (told|called|a call|line|word|reply|answer|email|note|informed|sooner"
        "|earlier|least|phoned|message|thanked|warned|from you|from your)"
    ),
)

_ALONE = (
    # silence counted against them
    (
        "still (have|had|has) not ..1 (heard|received|had any|had a reply|had an answer|got any|been told"
        "|been informed|had word)"
    ),
    "(have|has|had) (still|yet) (not|to) ..1 (heard|received|hear|receive|been told)",
    (
        "still (no|without|had no|have no|received no|got no|getting no|without any|awaiting an"
        f"|awaiting a) {_WORD} ($|,|from|to|on|yet|about|at|after|since|of)"
    ),
    "still nothing ($|,|from|at|since|to)",
    (
        "(i am|and am) still (waiting|awaiting) ..3 (call|you|your|answer|reply|to hear|letter|news"
        "|outcome|result|decision)"
    ),
    (
        "(have|had|has) not ..1 heard ..1 (a thing|anything|a word|one word|a single|a peep|a whisper"
        "|back from anyone|from anyone|from anybody)"
    ),
    (
        "(have|had|has) not ..1 (received|had|got) ..1 (any (response|reply|answer|word|intimation"
        "|acknowledgement)|so much as|the courtesy|a single|one (reply|answer))"
    ),
    "(heard|received) (nothing|not a word|not a thing|not one word|absolutely nothing|precisely nothing)",
    f"(not even|not so much as|without so much as|without even) (a|an|the|one) ..1 {_WORD}",
    (
        f"without (a single|one single|any sign|a sign|any) ..1 {_WORD} from (you|your|anyone|anybody"
        "|either|the)"
    ),
    "(total|complete|utter|absolute|deafening|stony|continued|prolonged|weeks of|nothing but) silence",
    "your (silence|long silence|total silence|continued silence)",
    "radio silence (since|from|for|$|,)",
    "such a long (quiet|silence)",
    (
        "(nobody|no one|not one of you|none of you|no human being|not a soul) ..3 (bothered|had the courtesy|had the decency|told me|thought of telling|found the time|found time|has told me|has written|has called|has replied"
        "|has answered|has got back|has contacted|called me|phoned me|wrote to me|informed me|got back|came back|gets back|took the trouble|saw fit|replied to|responded|answered me|answered my|let me know|cared)"
    ),
    (
        "(nobody|not|never|no one|even|has|could) ..1 (bothered|bother) to (phone|call|write|tell|reply"
        "|answer|let|inform|ring|respond|explain|send)"
    ),
    "nobody bothered",
    (
        "no (email|call|letter|message|word|reply|mail) , no (email|call|letter|message|word|reply|mail) "
        "(,|$|nothing)"
    ),
    "(and then|then|since then|after that|rush there is now) (nothing|silence|not a word)",
    (
        "(call|answer|reply|letter|email|phone|mail|which|it|that) ..2 never (came|rang|arrived|reached me"
        "|materialised|happened)"
    ),
    "you never (called|rang|answered|replied|wrote|came back|got back|responded|told|sent|let)",
    (
        "(calls|mails|emails|messages|letters|mail|email|letter|message) ..3 (unanswered|not returned"
        "|not answered|never answered|never returned|ignored)"
    ),
    (
        "(you|office|company|panel|hr|firm|department|nobody|team) ..3 (failed|neglected|forgot|omitted) "
        "to (respond|reply|answer|inform|contact|call|let|tell|get back|write|keep|communicate"
        "|acknowledge)"
    ),
    (
        f"(left|leave|leaving|leaves|keep|keeping|kept) {_PEOPLE} ..1 (hanging|waiting|guessing|in the dark"
        "|dangling|in limbo|in suspense|in uncertainty)"
    ),
    "(left|leave|being left|kept) (in the dark|hanging|to guess|in limbo|to wonder)",
    "none the wiser",
    (
        "(i (have been|feel|felt|was|am|am being)|to be|being) [completely|simply|totally|just] (ignored"
        "|ghosted|fobbed off|strung along|stood up|brushed off|forgotten by|kept in the dark)"
    ),
    "(seem|seems|appear|appears) to have (been forgotten|forgotten me|been ignored|been overlooked|vanished)",
    f"(ghosted|ignored|ignoring) {_PEOPLE}",
    "(have|has) ghosted",
    # time counted against them
    (
        "(i have|we have|have now) ..2 (been waiting|been sitting|been left waiting|been hanging on"
        "|waited) ..3 (weeks|days|month|months|long|patiently|in vain|since|by the phone|for your"
        "|for an answer|for a reply|for news)"
    ),
    "waited (long enough|too long|in vain)",
    "been [very|quite|more than|extremely] patient",
    "patience is (running|wearing|at|taken)",
    "my patience has",
    (
        "(weeks|days|month|months|fortnight) ..3 (later|have passed|has passed|have gone by|has gone by"
        "|gone by|on) ..6 (nothing|no word|no answer|no reply|no news|not heard|without|silence|still no"
        "|still not|still have|no intimation|know nothing|none the wiser)"
    ),
    (
        "(weeks|days|month|months) (of|with|in) (silence|no news|uncertainty|total silence|nothing|no word"
        "|limbo|waiting)"
    ),
    (
        "(has|is) [now] been ..6 (weeks|days|month|months|#) ..8 (nothing|no word|no reply|no answer"
        "|no news|not heard|without a|without any|silence|and still|not received|heard nothing|not even)"
    ),
    "(days|weeks) and not the",
    "(weeks|days|months) (late|too late|overdue)",
    (
        "(waiting|wait|silence|uncertainty|not knowing) (has|is|was|have) ..3 (frustrating|hard|difficult"
        "|unbearable|painful|not easy|torture|stressful|disrespectful|not very respectful)"
    ),
    (
        "(your process|your communication|the communication|your handling|your recruitment) ..8 (slow|poor"
        "|poorly|badly|much to be desired|a lot to be desired|unprofessional|disorganised|disorganized"
        "|chaotic|disappointing)"
    ),
    "(left|leaves|leave) (much|a lot|something) to be desired",
    (
        "(can not|could not|should not|does not|surely) ..2 take (a month|so long|this long|weeks"
        "|that long|forever|five weeks|six weeks)"
    ),
    "how long (does|can) it take to (answer|reply|read|write|pick|choose)",
    "surely (it can not take|someone|somebody|one could|there must)",
    # promises recited
    (
        "(you|he|she|they|office|manager|recruiter|(mr|mrs|ms|dr|miss|professor) {name}) ..1 promised (me"
        "|that|to|us|faithfully)"
    ),
    "you ..1 promised (a|an|the|your)",
    "(your|the firm|her|his) promise (to|that|of|has|was)",
    "the promised (timetable|date|call|answer|reply|decision|feedback) ..6 (not|never|has|was|did)",
    "(gave|given) (me|us) ..1 (your|her|his|their) (word|promise|assurance)",
    "on (your|her|his) word",
    "(keep|kept|broke|broken|break) (your|her|his|their|its) (word|promise|promises)",
    "(led to believe|led to expect|given to understand|made to believe)",
    (
        "(by|according to|against|contrary to|as per) (your|its|their) own (timetable|timeline|words"
        "|advert|date|schedule|letter|rules|website|promise|deadline)"
    ),
    "your own (suggestion|deadline|date|promise|words)",
    "was your (deadline|promise|own (date|idea|suggestion|deadline|word))",
    "(you|she|he) did (say|promise|assure)",
    "you (yourself|yourselves) (said|set|told|promised|named|chose|suggested|fixed|announced)",
    "(personally|solemnly|faithfully|firmly|repeatedly|expressly) (assured|promised|guaranteed|told me)",
    "(assured|guaranteed|swore to) me ..8 (days|week|weeks|hear|heard|by|know|told|call)",
    (
        "(if you had|had you|not|never|cannot|can not|nobody) ..2 (kept|keep|stick|stuck|held|hold) "
        "to (your|the|its|their|her|his) ..2 (date|dates|timetable|deadline|word|promise|promises"
        "|agreement|schedule|timeline)"
    ),
    (
        "(date|deadline|timetable|promise|promises) ..4 (not been kept|not kept|was not kept|not been met"
        "|has come and gone|has slipped|broken)"
    ),
    (
        "i (should|ought to) have (heard|been told|been informed|received (your|a call|an answer|a reply"
        "|the result|news))"
    ),
    (
        "(i|you|we|someone|somebody) (was|were) (supposed|meant) to (hear|call|ring|let me|be told"
        "|get back|receive|write|tell|decide|reply|inform|contact|be informed|have heard|phone)"
    ),
    (
        "(twice|three times|repeatedly|again and again|time and again|week after week) ..4 (told|promised"
        "|put off|assured)"
    ),
    "because of what you (told|said|promised)",
    "^ so much for",
    (
        "(trusted|relied on|believed|counted on) (your|what you) ..1 (date|word|promise|said|timetable"
        "|assurance|told|words)"
    ),
    (
        "(told me|said|say) [that] i (was|would be|fit|am|were) [so|the|a|just] (exactly what|exactly who"
        "|perfect|ideal|right person|best candidate|favourite|front runner|just what|well|strongest)"
    ),
    "(said|told|promised|wrote|assured) ..4 (would|will|was going to|were going to) ..4 (hear|get|receive|be told|know|call|have|answer|reply|write|decide|contact|ring|be in touch) ..6 (last week|last month|last {weekday}|yesterday|weeks ago|days ago)",
    "(told|said|assured|believe|believed|think|thought) ..4 (as good as mine|job was mine|post was mine|position was mine|in the bag|a formality|done deal|already mine)",
    "(led|lead|leading|made) me [to] (believe|think|expect|understand)",
    "(date|deadline|day) ..4 has long (passed|gone|since)",
    # disappointment, and what would have been decent
    (
        "(disappointed|disappointing|frustrated|frustrating|annoyed|upset|surprised|surprising|hurt|hurts|saddened|dismayed|unhappy|sad|sorry|shocked|regrettable|rude|unprofessional|hard to understand|disheartening|telling) "
        "..4 (nobody|no one|not to have heard|not to have had|not to have received|not to have been told|no reply|no answer|no word|no news|your silence|lack of [any] (response|reply|answer|news|communication)|your delay|the delay|this delay|heard nothing|had to find out|have had to|had to learn"
        "|automatic message|form letter|standard letter|not told|never called|never wrote|never answered|does not answer|was all you)"
    ),
    "(let down|led on|misled|strung along|messed about|messed around) by (you|your|the|this|all)",
    (
        "(am|feel|felt|feeling|just|rather|quite|bit|left) (let down|misled|led on|taken for granted"
        "|cheated|insulted|belittled|humiliated|short-changed|unwanted|rather unwanted|used by)"
    ),
    "(feel|felt|patience is|am being|been) taken for granted",
    "of a letdown",
    "(disappointed|disappointing|frustrated|frustrating|annoyed|upset|hurt|saddened|dismayed|unhappy|shocked) that (you|your|nobody|no one|i|it) ..3 (not|never|no|nobody)",
    "(frustrated|annoyed|upset|unhappy|dissatisfied|disappointed) (with|by|at|about) (how (this|the|i|you|my)|your (silence|lack|process|delay|communication|handling)|the (delay|lack|silence|way|wait|waiting|handling|communication))",
    "(find|found) (it|this|that) ..1 (unprofessional|disrespectful|rude|disappointing|frustrating|unacceptable|discourteous|impolite|unfair|hurtful)",
    "(expected|hoped for|deserve|deserved) more than (a|an) ..1 (automated|automatic|form|standard|short|template|computer|copied|one-line) ",
    "(not|never) even ..1 (received|got|had|heard|been told|replied|answered|called|written|bothered)",
    "(would be|have been) (nice|good|kind|polite|courteous) to ..1 (at least|even) (get|have|receive|hear|know)",
    "(would be|have been) (nice|good|kind|polite|courteous) to (get|have|receive|hear) (at least|even)",
    "your (silence|long silence|delay) ..2 (surprises|puzzles|saddens|hurts|disappoints|worries) me",
    (
        "my (time|day|journey|effort|trip|evening|morning) (was|has been|were|is) (wasted|a waste"
        "|for nothing|in vain)"
    ),
    "(waste of my|wasted my|wasting my|waste of everyone) (time|day|money|energy)",
    "(common|basic|simple|ordinary|elementary|minimum|professional) (courtesy|decency|politeness|civility)",
    "(not|nobody|no one|even|never|had) ..3 (courtesy|decency|manners) to",
    (
        "(would|might) (have been|be) (polite|courteous|the least|correct|decent|only fair|good manners"
        "|only polite|common courtesy) to (tell|let|inform|answer|reply|write|call|acknowledge|phone"
        "|explain|send)"
    ),
    "(would|should) have been (the least|polite|courteous|only fair|a fair return)",
    "the [very] least (you|one|they|your) ..2 (could|can) (do|have)",
    (
        "(i|one) would (have|at least have) (expected|appreciated|hoped for) ..4 (call|word|line|note"
        "|reply|answer|email|courtesy|told|phone|notice|sooner|by now)"
    ),
    (
        "would have thought ..4 (a short|one line|a line|common courtesy|an email|a call|a reply|worth"
        "|the least|too much)"
    ),
    (
        "(expected|deserved|hoped for|earned) (better|more than) (of|from|than|a form|a letter|an email"
        "|this|that)"
    ),
    "(was|am|been) expecting to hear",
    "even a (no|refusal|rejection) (would|is|will)",
    (
        "(one|a|two|single|short|simple|quick|brief) (line|word|lines|sentence|email|mail|call|note"
        "|message|text) ..2 would have (been|sufficed|done|cost|meant)"
    ),
    (
        "(only|just) takes (a|one|two|five|ten) (minute|minutes|moment|second|seconds) to (reply|write"
        "|answer|send|tell|let|call|inform)"
    ),
    "(not|hardly|is it|was it) ..3 too much to (ask|expect|hope)",
    (
        "(somebody|someone|anyone|you|one of you) ..5 must (have|be able to find|find) (five|two|ten|one"
        "|a few|#|a) (minutes|minute|moment|seconds)"
    ),
    (
        "(no one|nobody|not one of you|you could not|you did not|panel did not|company did not"
        "|office could not) ..5 (find|found|spare|spared|took|take) [the|a|one|five|two] (time|minute"
        "|minutes|moment|decency|courtesy) to"
    ),
    (
        "(owed|owe) (an (answer|explanation|apology|email|reply)|a (reply|response|call|word|little more)"
        "|more than|better than|me (an|a|at least)|every (applicant|candidate)|all (applicants"
        "|candidates))"
    ),
    (
        "(i|we|applicants|candidates|everyone) ..1 deserve [at least] (an answer|a reply|an explanation"
        "|better|more than|a call|a response|to be told|to know where)"
    ),
    "(am i|are we|was i) not (worth|important enough|good enough)",
    "not [considered] worth (an answer|a reply|an email|a call|a line|answering|the trouble|your time)",
    *_WISHED,
    (
        "(but|yet|and|while) (you|nobody|no one|your office|your company|your team|they) ..2 (never|not|can not|could not) ..2 (tell|told|call|called|write|written|answer|answered|reply|replied|inform|ring|find|found|manage|managed|bother|bothered"
        "|keep|kept|respond|responded|send|sent)"
    ),
    (
        "(why|how) ..2 (has|have|did|is|does|can|could) ..2 (nobody|no one|not|never) ..4 (told|tell"
        "|answer|answered|reply|replied|called|written|informed|written)"
    ),
    (
        "(how|is it|so|that|too) (hard|difficult|much) [is it|can it be|was it] to (answer|reply|write"
        "|send|call|pick up|tell|let|inform|type|phone)"
    ),
    (
        "you ..2 (forgot to (tell|call|answer|reply|let)|have forgotten me|failed to|ignored|neglected"
        "|misled|wasted my|left me|let me down|kept me waiting|strung me|led me on|did not keep"
        "|have not kept|could not even|did not even|never even|never bothered)"
    ),
    (
        "(to this day|till date|till today|up to now|until today|to date|as of today|as of now|even now) "
        "..6 (no|not|nothing|nobody|never)"
    ),
    # other people do better
    (
        "most (employers|companies|firms|schools|hospitals|places) (get back|reply|answer|would|write|let"
        "|tell|at least|manage|call)"
    ),
    "(another|other) (company|firm|employer) managed",
    "what yours could not",
    "so it can be done",
    "if ..2 (roles|tables|positions) (were|was) (reversed|turned)",
    "(put yourself|put yourselves|imagine yourself) in my",
    (
        "(not|no) ..2 (how|way) ..8 (treat|treats|treated|treating) (people|candidates|applicants|anyone"
        "|anybody|a)"
    ),
    "is (it|this|that) (normal|usual|common|the way|how) ..6 (leave|keep|treat|ignore|forget) ",
    (
        "(you|everyone|everybody|all|office) ..3 too busy to (reply|write|answer|call|let|tell|pick|send"
        "|respond|inform)"
    ),
    "(more professional|more respectful|better organised|better|more considerate|more reliable) than (this|that) $",
    "(despite|in spite of) (my|several|all my|repeated|the many|many|numerous) ..2 (emails|mails|messages|calls|letters|reminders|enquiries|attempts)",
    "(nobody|no one) (answers|replies|responds|calls|writes|tells) ($|,|me|the|my|to)",
    # what it cost me
    "i (wasted|have wasted) ..3 (day|days|hours|time|weeks|week|money|evening|evenings|weekend)",
    "(was|been|am|were) [just|simply] left (waiting|guessing|without (a|any|an|word|news|information))",
    "(and|but|yet) [i] [have|then|only|just] (got|received|had) (no|not even a|not a single) (reply|answer|response|word|feedback|thanks)",
    (
        "(turned down|put off|declined|refused|cancelled|canceled|cleared|gave up|postponed|rearranged"
        "|took unpaid leave|missed|had cancelled|had cleared) ..10 (because of you|because of that"
        "|because of what|on your word|for nothing|on the strength of|because you|never came"
        "|worth at least|one line)"
    ),
    "had i known ..4 (take|long|wait|wasted|silence)",
    (
        "(if you had|had you) [only|just] (kept to|written|called|informed|answered|replied|bothered"
        "|stuck to|let me know|told me (in time|earlier|sooner|at once|then))"
    ),
    (
        "(you|you people|someone|somebody|they|your office) (could|might) [at least] have (told|called|let"
        "|saved|informed|written|warned|spared|phoned|rung|answered|replied|said)"
    ),
    "for nothing as it turned out",
    (
        "(after|despite) ..4 (interviews|rounds|visits|stages) ..8 (nothing|form letter|silence|not one"
        "|not even|deserve|deserved|earned|would have thought|the least)"
    ),
    "(interviews|rounds|visits|presentation|test|tests) , ..4 and then (nothing|silence)",
    "(held up|kept|done|did) my (side|part of the|word|end)",
    # sarcasm and hints
    "thank you for nothing",
    (
        "i can only (assume|conclude|suppose|imagine) that (you|my (application|file|letter|email)|nobody"
        "|i am|i was|it|good manners|no one)"
    ),
    "i [do] (begin|am beginning|am starting|start) to wonder",
    "one (wonders|begins to wonder|is left to)",
    (
        "my (file|application|papers|cv) ..6 (drawer|bottom of|been forgotten|gathering dust|been lost"
        "|fallen behind)"
    ),
    "(this|that|silence|which) (says it all|says enough|says a lot|speaks volumes|speaks for itself)",
    "not that (anybody|anyone|anyone|you|nobody) ..4 asked",
    "as if (i did not exist|the door|i were nothing|i was nothing|i were air|i never)",
    "(meant|mean|meaning) (so little|nothing to you|very little to you)",
    "(delay|fault|hold-up) must (be|lie) ..2 (your|with you)",
    (
        "you (did not even|never even|have not even|could not even|do not even|let me down|forgot about me"
        "|ignored|wasted my)"
    ),
    "(you|your office|your company|your team) ..2 not (seem to care|care about|bother|respect|value)",
    "in (no|any) (rush|hurry) to (let|tell|inform|reply|answer)",
    (
        "(third|fourth|fifth|sixth) (message|email|mail|letter|time|reminder|call) ..6 (without|unanswered"
        "|ignored|and still|no answer|nobody)"
    ),
    "(took|needed|cost me) (two|three|four|five|several) (reminders|emails|mails|calls|attempts)",
    (
        "(received no|had no|having no|got no|no|without) (answer|reply|response) to (any of my|my (two"
        "|three|four|last|earlier|previous|email|emails|mails|messages|letters|many|calls))"
    ),
    (
        "(had to|first had to|have had to) (find out|chase|learn|hear it|read it|hear of|learn of) (from"
        "|on|before|myself|the|three|twice|it)"
    ),
    (
        "(is|was|are) not [very|really|exactly|particularly] (respectful|professional|courteous"
        "|considerate|polite|fair to)"
    ),
)
_SPARES = (
    "(nobody|no one) (told|had told) me (how|that) ..4 (kind|good|beautiful|friendly|nice|wonderful|great|lovely|warm|fine)",
    "(not|without) ..3 (reproach|blame|complain|criticise|criticize|complaint)",
    (
        "(disappointed|sad|sorry|surprised|upset) (not to be|not to have been chosen"
        "|not to have been selected|not to get|by the (news|outcome|result|decision)|to (learn|hear|read"
        "|miss|find)|at the (news|outcome|result)|with the (outcome|result))"
    ),
    "(you|the panel|your team) ..2 owe me (no|nothing)",
    "(apologise|apologize|apologies|sorry|excuse|forgive) ..6 (silence|delay|late|wait)",
    "heard nothing (but|about|from them)",
    "(other|bakery|company|firm|school|hospital|agency|restaurant|hotel) ..3 has promised",
    "(what|as) you promised",
    "not ..2 (leave|leaving|left) me",
    "if ..4 too much",
    "waiting (tables|list|room|rooms|staff|on tables|times|lists|area)",
    "(been|very) patient (with|and kind|and friendly|in)",
    "(your|the) patience",
    "as promised , (here|i|please|the|my|this|attached|you will)",
    "(promised|told) (you|your)",
    "i (promised|told|said)",
)

charges = together("reproach", _ALONE, ((_TOLD, _LATE), (_LONG, _ABSENT)), _SPARES)
"""Yields the span of each sentence that reproaches."""


def judge(case: Case) -> Iterator[Hit]:
    """Yield one hit for each sentence that reproaches."""
    for span in charges(case):
        yield Hit(span.start, span.end)


RULE = Rule(
    id="reproach",
    group="tone",
    title="Sounds like a reproach",
    severity="warn",
    notes=("follow-up", "exception", "feedback"),
    why="Reminding them of what they said, or counting the days of silence, makes them feel guilty, and people avoid those who make "
    "them feel guilty. Most delays have reasons that you cannot see.",
    instead="Give the date neutrally and move on: “You mentioned that you hoped to decide by the 13th, so I wanted to say that I am "
    "still very interested.”",
    sources=("GTN1", "SH2"),
    judge=judge,
    phrases=(*_ALONE, *_LATE, *_ABSENT),
    flags=examples(
        "You said I would hear by Friday and I still haven’t heard anything.",
        "You promised to call me last week.",
        "I have been waiting for three weeks without a word from you.",
        "I am disappointed that nobody told me in person.",
        "Even a no would be kinder than this.",
        "Ms. Oduya gave me her word that the list would be out before Eid, and Eid has come and gone.",
        Example("If you had kept to the date you gave me, I would not be in this position.", "exception"),
        kind="follow-up",
    ),
    passes=examples(
        "You mentioned that you hoped to decide by 13 June.",
        "It has been two weeks since we met, and my interest is as strong as ever.",
        "As promised, here is the name of the book on dry-stone walls.",
        "I understand that decisions of this kind often take longer than planned.",
        "Mr. Bello said that a decision might take until the end of the month, and I am in no hurry.",
        "I have been waiting tables at the harbour since June.",
        "I was surprised to learn how much of the binding is still done by hand.",
        Example("I was disappointed not to be chosen, and I appreciate how kindly you told me.", "feedback"),
        kind="follow-up",
    ),
)
