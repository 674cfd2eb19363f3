"""Finds a condition with a consequence: answer by then, or I am gone."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples
from fournotes.rules.together import together

_NEWS = (
    "(answer|answers|word|reply|news|call|offer|response|decision|feedback|letter|contract|commitment"
    "|confirmation|yes|sign|signal|message"
    "|date|movement|progress|invitation|email|mail|line|result|outcome|verdict|agreement|clarity"
    "|signature|paperwork|go-ahead|explanation)"
)
_SILENCE = (
    # if I hear nothing, if you cannot decide
    (
        "(if|should|assuming|provided|supposing|suppose|as long as) ..7 (not|no|nothing|never|none|nobody"
        "|without|silent|unable"
        "|unanswered|fail|fails|failed|undecided|unresolved|silence)"
    ),
    (
        "in (case|the case|such case|the event|any case|that case) ..7 (not|no|nothing|never|without"
        "|unable|fail|fails)"
    ),
    "(if|should|assuming) (no|nothing|none|nobody)",
    "(when|where|so long as|as long as|while) (you|your|there|i) ..6 (not|no|nothing|without)",
    "(if|should|when|assuming|in case) i ..4 (not|nothing|no|without|never)",
    (
        "(if|when) ..5 still (open|no|not|nothing|silent|pending|waiting|undecided|unanswered|without"
        "|unclear|up in the air|thinking)"
    ),
    "(if|should) {when} ..2 (passes|pass|comes|come|goes|go|arrives|is over|has passed|gone)",
    f"(had|were) i not ..8 {_NEWS}",
    (
        "unless (i|we) ..4 (hear|told|receive|get|given|have|am|know|called|offered|rung|find|see"
        "|informed|contacted|learn|invited)"
    ),
    (
        "unless (you|the|there|something|somebody|someone|it|a|an|hr|your|yours|my|they|we|this|that"
        "|things) ..8 (hear|call|calls|ring"
        "|rings|phone|decide|decides|decided|answer|answers|reply|replies|explain|act|acts|comes|come"
        "|given|corrected|changes|changed|confirmed"
        "|confirm|confirms|word|news|offer|met|settled|happens|happen|moves|move|reversed|first|rather"
        "|signed|yes|resolved|speak|write|writes"
        "|explanation|response|apology|right|made|reaches|arrives|sent|send|sends|tell|tells|get|gets|let"
        "|match|matches|stop|quicker|faster"
        "|sooner|hurry|contact|contacts|done|sorted|ready|commit|want|need me)"
    ),
    "(barring|absent|short of|except|save for) ..4 " + _NEWS,
    f"without (a|an|any|your|some|further|firm|clear|the|such|hearing|having|this|that) ..4 {_NEWS}",
    (
        "without (word|news|feedback|an answer|commitment|hearing|anything) ..4 (by|before|from|this|in"
        "|until|today|tomorrow)"
    ),
    (
        f"(no|not a|not one) ..1 {_NEWS} ..3 (by|before|until|till|this|again|within|means|comes|today"
        "|tomorrow|from|has|,|and)"
    ),
    "nothing ..3 (by|before|until|till|this|comes|today|tomorrow)",
    "(nobody|no one|none of you) ..2 (calls|rings|replied|replies|answers|writes|contacts|decides|tells)",
    (
        "(silence|not replying|not answering|not deciding|hearing nothing|not hearing|a delay|any delay"
        "|delay|another delay) ..4 (by|until|till"
        "|beyond|after|takes|means|will|would|past|on your)"
    ),
    "(further|continued|more) (silence|delay|delays|waiting)",
    "in the absence of",
    "failing (a|an|that|which|this|your|any|to|it|such|some)",
    "give me (none|nothing)",
    # it goes on, or comes too late
    (
        "if (this|that|it|things|matters|the|your|a|you) ..4 (drags|drag|takes|take|stays|stay|remains"
        "|remain|continues|continue|goes on|go on"
        "|put off|slow|longer|late|later|delayed|moved|postponed|beyond|past|after|keep|wait)"
    ),
    "if i (have to|must|am to|am made to|am left) ..1 (wait|waiting|hang|sit|guess|chase)",
    "(anything|an answer|a decision|a reply|an offer|a yes|any answer|a date) ..2 (later|after|past|beyond)",
    "(only|just) if",
    "on [the|one] condition",
    "as long as i hear",
    "whether or not i",
    "if need be",
)
_OR = (
    # or else
    (
        "(by|before|until|till|today|tomorrow|tonight|now|week|weeks|days|it is|soon) ..8 (or"
        "|else) [else] [,] (i|we|you|my|it|the|your|there)"
    ),
    (
        "(raise|give|put|pay|make|send|tell|decide|answer|call|hire|offer|match|let|take|show|bring|move"
        "|get|find|say|reply|confirm|invite) ..10 "
        "(or|else) [else] [,] (i|we|you|my|there)"
    ),
    "^ (otherwise|or|else|if not|failing that|after that|after which|in that case)",
    "(,|and) (otherwise|else|if not|after that|after which|failing which|in which case)",
    "(because|as|since) (otherwise|after that)",
    "or (else|otherwise)",
    "either ..12 or (i|we|you|my|it|they)",
    (
        "(hold|holding|wait|waiting|stay|stays|stands|open|keep|until|till|limit|date|deadline|days|week"
        "|weeks|month|hours) ..8 (after that|afterwards"
        "|after which|from then on|and then|after it|from which day)"
    ),
)
_TIME = (
    "(after|past|beyond|come|once|from|until|till|as of|by|on|starting|within) ..3 {when}",
    "(next|this) (week|month|{weekday})",
    "(tomorrow|today|tonight|after that|after which|afterwards|from then on)",
)

_LEAVE = (
    "(accept|sign|join|withdraw|decline|assume|presume|conclude|regard|consider|treat|proceed|choose"
    "|drop|walk|leave|quit|close|cancel|commit"
    "|pursue|opt|settle|reject|refuse|interpret|abandon|approach|escalate|file|publish|complain"
    "|delete|strike|vanish|disappear|favour"
    "|renounce|resign|forget|scrap|infer|deduce|stop|cease|discontinue|retract|elsewhere|unavailable"
    "|obliged|forced|compelled|no longer"
    "|go with|go to|go for|go there|go straight|go over|go ahead|go back to|go public|go away|go my"
    "|go on with|be going|be gone|be off|be out|be lost"
    "|be taken|be theirs|be looking|be signing|be joining|be accepting|be withdrawing|be moving"
    "|be driving|be working|be starting|be closing|be taking"
    "|be declining|be approaching|be reporting|be assuming|be understanding|be saying|be giving"
    "|be telling|be turning|be with them|be on it|be leaving"
    "|be cancelling|be choosing|back out|bow out|drop out|opt out|pull out|work for|work elsewhere"
    "|drive for|drive elsewhere|teach elsewhere"
    "|sail with|cook for|cook elsewhere|look elsewhere|look for|look at other|keep looking|move on"
    "|move forward with|move to|turn to"
    "|turn my|turn away|turn down|turn you down|turn your|say yes|say no|say goodbye|put my|put you"
    "|give my|give them|give it up"
    "|give up|give notice|give somebody|give someone|decide against|decide without|decide for"
    "|decide in favour|draw my|draw the|call it"
    "|know what|know where|know that|know your|know how|have my answer|let it go|let yours go"
    "|let you go|let this go|apply elsewhere|apply to"
    "|start elsewhere|start at another|start at the other|start looking|end it|step aside|step back|step away|report you"
    "|report this|report it|understand that you"
    "|understand it as|understand this as|read it|read this|read that|make mine|make my|make other"
    "|take it|take their|take theirs|take them"
    "|take the other|take the sure|take the safe|take the first|take the job|take the second"
    "|take what|take another|take this|take that"
    "|take my|take up|take back|take legal|take further|tell them|shake hands|write you off"
    "|write it off|cross you|strike you|rule you|have no"
    "|see it as|see this as|count it|count this|post my|stay where|stay with|stay put|remain where"
    "|remain with)"
)
_GOING = (
    # I will go
    "(i|we) (will|shall|must|would|may|might|can|should|could) ..5 " + _LEAVE,
    "(i|we) (have to|am going to|am forced to|am compelled to|am obliged to|need to|want to|plan to"
    "|intend to|prefer to|mean to|am free to|am ready to) ..2 " + _LEAVE,
    (
        "i (am|have) ..2 (accepting|signing|joining|withdrawing|declining|assuming|considering|choosing"
        "|leaving|quitting|closing|cancelling|committing"
        "|going|moving|looking|taking|saying|giving|turning|out|gone|forced|compelled|obliged|no choice"
        "|no option|no alternative|off|done|lost|theirs)"
    ),
    (
        "(i|we) (will|shall|must|would|may|might|can|am) ..4 not ..2 (apply|wait|come|attend|be|consider"
        "|sign|continue|ask|write|take|accept|want"
        "|recommend|show|turn up|return|stay|hold|keep|go on)"
    ),
    (
        "i (will|shall|must|would|have to) ..12 (elsewhere|withdraw|accept|sign|join|move on|decline"
        "|look elsewhere|cancel)"
    ),
    (
        "(i|and|or|,) (withdraw|decline|accept|sign|join|leave|stop|cancel|quit|go|drop|choose|belong to"
        "|say yes|say no|walk|consider|assume"
        "|give up|move on|look elsewhere|prefer to be|refuse|pull out|call it|tell them|draw|close"
        "|take the|take their|take it|take theirs)"
    ),
    (
        "(no|not|never|nor) ..2 (attend|apply|recommend|be available|be interested|wait"
        "|recommend) ..3 (again|any|the|your|you|longer|further|for)"
    ),
    "(do|need) not (expect|count on|rely on|bother|call|contact)",
    (
        "(no|not) [any] (need|point|use|reason) ..2 (to|in) (reply|replying|call|calling|contact"
        "|contacting|write|writing|answer|continue|continuing)"
    ),
    "(to|must|will) walk away",
    "(no|little|not much|any) [other|real] (choice|option|alternative|way) (but|left|than|except|other)",
    "(leaves|leave|leaving|left|forces|force|obliges|compels) me ..3 (choice|option|to|with)",
)
_END = (
    # what becomes of me
    (
        "my (application|candidature|candidacy|name|signature|papers|interest|file|answer|documents|cv"
        "|yes|decision|choice|patience|acceptance|notice) ..4 (withdrawn"
        "|goes|go|expire|expires|void|lapse|lapses|lapsed|cancelled|canceled|closed|off|gets|theirs|no"
        "|yes|history|ends|end|stand|out|elsewhere|over|up|made|taken|on their|under)"
    ),
    "my place ..5 free ..4 unless",
    "i (am|will be|shall be|would be) ..1 (theirs|gone|out|off)",
    "(lose|losing|lost|gets|get|forget|without|strike|miss|missing) [about|out on] me",
    "(they|the other) ..3 (will have|get|gets|will get|have|has) (me|my)",
    (
        "(will be|is|am|means|be|are) (over|gone|lost|too late|history|theirs|off|finished|dead|void"
        "|closed|settled)"
    ),
    "that (is|will be) (it|that|the end|all|my answer)",
    (
        "(sign|signing|accept|accepting|join|joining|chosen|choose|pick|signed) ..3 (with|their|theirs"
        "|them|elsewhere|the other|another)"
    ),
    "(say|saying|said|saying|give) [my] (yes|no) to (them|theirs|the other|another|somebody|one|someone)",
    # what becomes of you
    (
        "(you|your firm|your company|your team|your side) (will|would|may|might|can|shall|are going to"
        "|risk|have|must) (lose|losing|have to|miss|find|regret"
        "|need to look|be sorry|be without|choose|be looking|lost|look|do without|seek)"
    ),
    "(find|hire|get|choose|pick|give it to) (yourself|yourselves|someone|somebody|another)",
    (
        "(another|the other|your competitor|a competitor|other|else|rival|neighbour|neighbours"
        "|competition) ..3 (gets|takes|will get|will have|hires|will take|has|wins|be glad)"
    ),
    "your loss",
    "made for you",
    "(matter|case|this|it|train|ship) (goes|will go|is going|has left|will have left|leaves|has sailed)",
    "my (lawyer|solicitor|attorney|advocate|union|barrister) ..2 (will|shall|is|would)",
    "go (to|straight to) the (papers|press|director|ombudsman|board|media|union|court)",
)
_GONE = (
    # gone, whatever the condition
    (
        "i (am|will be|shall be|would be) ..1 (off the|gone|theirs|unavailable|out of the|spoken for"
        "|lost to|history|done waiting)"
    ),
    "(some|an) other (employer|company|firm|school|hospital|kitchen|team|crew) will (have|get|be)",
    (
        "(take|taking|taken|remove|removing|strike|scratch|cross|count|consider|regard|treat"
        "|pull) ..2 (me|my name|my application|my candidature) ..3 (off|out"
        "|from|withdrawn|void|closed|cancelled|canceled|gone|lost|unavailable)"
    ),
    (
        "(withdraw|withdrawing|withdrawal of|pull|take back|cancel|retract) (my|the|this) (application"
        "|candidature|candidacy|papers|name|interest|request|file)"
    ),
    (
        "(my|this) (application|candidature|candidacy|availability|offer to you) ..3 (withdrawn|expire"
        "|expires|void|lapse|lapses|lapsed|cancelled|canceled|closed|ends|end|history|over)"
    ),
    "(lose|losing|lost|forget) [about|out on] me",
    (
        "(regard|consider|treat) ..2 [my|the|this] (application|candidature|candidacy|name|matter"
        "|case) ..2 (void|withdrawn|closed|cancelled|canceled|settled|over)"
    ),
    "(delete|destroy|erase|return|shred) ..2 my (data|details|file|papers|documents|cv|application)",
    "off (the|your|any) (market|list|hook|books)",
    "(gone|lost|taken|unavailable|off) (for|to) (you|your|good)",
    (
        "(no longer|not) be (available to|available for|interested|a candidate|considering|free for you"
        "|at your disposal|waiting)"
    ),
    (
        "no longer (interested|a candidate|considering|at your disposal|wait|waiting|be waiting|count me"
        "|available to|available for)"
    ),
    (
        "i (will|shall|must|would|may|have to) ..3 (withdraw|withdrawing|look elsewhere|looking elsewhere"
        "|move on|go elsewhere|stop waiting|give up on|decline any|decline your)"
    ),
    (
        "(you|your firm|your company|your team|your side) (will|would|may|might|shall|are going to"
        "|will then) ..1 (lose|have lost|miss out|have to look|have to find|have to do|need to look"
        "|do without)"
    ),
    "your loss",
)
_PAST = (
    "(after|past|beyond|come|once|as of) ..2 {when}",
    "{when} ..1 (is|will be) my ..1 (limit|deadline|cut-off|end|last|latest|final)",
    "(this|today|tomorrow|tonight|by|before|until) ..8 , (then|from then|and then|after that)",
    "(every day|each day) (you|it|this|that|of)",
)
_BY_THEN = ("(if|provided|should) ..7 (by|before|this|today|tomorrow) ..3 {when}",)
_STAYING = (
    (
        "i (will|shall|would) ..2 (turn them down|stay|refuse them|say no to them|remain|keep waiting"
        "|tell them no|decline theirs|stop looking|be yours)"
    ),
    "i (am|will be) yours",
)

_ALONE = (
    "if you [really|still|do] (want|wish|need|would like) (me|to have me|to hire me|to keep me) , (you|please|act|decide|make|then)",
    # the last of something
    "(last|final|only|one) [and only] (chance|opportunity|call|warning) (to|for|of|before|is)",
    "(your|this is the|is your|one) (last|final) (chance|opportunity|call)",
    (
        "(final|last) (email|mail|letter|message|note|time|reminder|attempt|try) ..4 (before|i withdraw"
        "|withdraw|or|forget|i will write|i write|i shall write)"
    ),
    "last time [that] i (write|ask|call|ring|contact|try|will|am)",
    "(this is|as|be|this as) my (final|last) (word|answer|notice|offer)",
    "(now or never|take it or leave it|use it or lose it|speak now|all or nothing|do or die)",
    "first come , first served",
    "(highest|fastest|first) bidder",
    "(or|and|that|would mean) ..1 (you|they|we) (will|would|may|might|could|are going to|can) lose me",
    "(hire|take|call|choose|pick|want|book|offer|snap|grab|get) ..4 or (lose|forget|miss|leave|regret)",
    "(will|would|may|might|could|going to|to) (lose|losing|miss out on) me",
    (
        "(you|to) (can|can still|may|could) [only|still] (get|have|keep|hire) me ..8 (but only|only if|if"
        "|on condition|on the condition|as long as|provided|until|till)"
    ),
    "^ to (keep|get|have|hire|secure) me",
    (
        "(lose|cost you|miss|without) (a|an|your) [very] [good|experienced|fine|decent"
        "|trained] {trade} ..2 (over|to them|to|in|by)"
    ),
    "cost you (a candidate|me|an applicant)",
    "seen the last of me",
    "(with or without|or be without|be without|decide without) (you|me)",
    "(do not|please do not) (count|rely) on me (any|after|from|past|beyond)",
    "(gone|theirs|taken|signed|elsewhere|spoken for) by the time you",
    "do not blame me",
    # a limit that I set
    "(i am|am|i will be) (drawing|setting) (a|the|an|you) (line|limit|deadline|end date)",
    (
        "(i|to|have) (set|put|draw|drew|am setting|give|given|giving|am giving|imposed|fixed) ..3 (limit"
        "|line|end date|time limit|cut-off|deadline|ultimatum) ..8 (and|then|after|from|on|until|for you"
        "|,|of)"
    ),
    (
        "(i|can|will|shall|am|have) ..1 (give|giving|given|allow|grant|granting|allowing) (you|your"
        "|the panel|the company|your side) ..3 (until|till|#|one|two|three|a week|another|more|exactly) "
    ),
    (
        "(you|your firm|your company|your team|the panel) (have|has|have got|still have) ..1 (until"
        "|till) ..3 {when}"
    ),
    (
        "(you|your firm|your company|your team|the panel) (have|has|have got|still have) [exactly|only"
        "|still|just] {number} (day|days|hours|week|weeks) (to|, and|and|, after)"
    ),
    (
        "(my|our) (deadline|cut-off|limit|patience|time limit|final date|last date) (is|for you|ends|runs"
        "|expires|for your|will)"
    ),
    "(has|have|with) (a|an|its) (time limit|expiry date|expiry|end date|sell-by date|limit)",
    "not a (day|minute|hour|second|moment) (longer|later|more)",
    (
        "i (will|shall|can|would|am) ..2 (only|just) ..2 (wait|hold|stay|keep|be available|hang"
        "|willing to wait|prepared to wait) ..8 ({when}|week|weeks|days)"
    ),
    (
        "i (can|will|shall) not [be able to] (wait|hold on|hang on|stay) ..3 (any longer|longer|forever"
        "|for ever|past|beyond|indefinitely)"
    ),
    "{when} is (my|the) (limit|deadline for you|cut-off|last day i|final day i|latest i)",
    "(last|latest|final) (day|date|moment|hour) ..4 (i can wait|i will wait|i am willing|for you to)",
    "the latest i can wait",
    "i can only (stay|remain|wait|keep|hold|continue|guarantee) ..6 (if|until|till)",
    (
        "(i|my) ..2 (application|offer|interest|candidature|candidacy|availability) ..3 (stands|stand"
        "|open|valid|holds|good) ..2 (until|till|only) "
    ),
    "(days|week|weeks|hours) more , ..4 then (my|i)",
    (
        "your (chance|opportunity|window|time) ..8 (ends|expires|closes|is over|passes|runs|gone|closing"
        "|running out|is up|up)"
    ),
    "(so does|so will|goes) (the|your) (opportunity|chance) to (hire|employ|have|get)",
    "(opportunity|chance) to (hire|employ|have|win|secure|get|keep) me",
    "(clock is ticking|time is running out|time is nearly up|window is closing|window closes)",
    "the door (closes|will close|shuts|will shut|will be closed|is closing)",
    "(no|not) (way|going) back (for|from) (you|your|that|me|there)",
    "too late for (you|your)",
    "off the market",
    "out of the (running|race) (by|on|from|after|unless|if)",
    (
        "(first|whichever|whoever) ..8 (gets|has|wins|will get|will have|can have|may have) (me|my|a new"
        "|an|the signature|my signature)"
    ),
    "whichever of (you|the two of you)",
    "whoever ..4 first",
    "(remain|stay|continue|still) ..3 candidate depends on",
    (
        "i ..6 (depends|hangs|hang|depend) [entirely|only|solely] on (your|you|whether) ..2 (replying"
        "|answering|answer|reply|calling|decision|deciding)"
    ),
    "(keeps|keep) me in the (running|race|process)",
    "(^|if you|should you) wait (much|any|a day|a week|too) (longer|long)",
    "^ (be quick|act now|move fast|move quickly|hurry|decide now|act fast) (or|and)",
    (
        "(read|take|taken|treat|see|seen|regard|regarded|treated|interpret|interpreted|understand"
        "|understood|count|counted) ..6 as (a|your) (no|refusal|rejection|final no|lack of interest)"
    ),
    "(silence|it|that) (as|for|means) (a|your) (no|refusal|rejection)",
    (
        "(silence|no answer|no reply|no word) (means|will mean|would mean|equals|tells me|will tell me"
        "|is) (no|a no|you|that you|the answer|an answer|enough|your)"
    ),
    "have a plan b",
    "the moment (someone|somebody|another|any) ..5 i",
    "(close|closing) this (chapter|matter|topic) ..6 (with|without|on|by)",
    "(draw|drawing) my [own] (conclusions|consequences|conclusion)",
    "know what to think of (you|your)",
    "(choice|decision) to make by",
    "no (offer|call|contract|answer|reply|date|yes) ..4 , no (me|{trade}|interview|second|more)",
    "(i want|let us) ..3 (or not at all|or none at all|or nothing)",
    "or (none|not|nothing) at all",
    "this is the (moment|time|hour) to (speak|act|decide|say)",
    "i say yes to (somebody|someone|them|another|one|theirs)",
    "(in order that|so that|lest|if you) ..1 you ..4 (lose|miss)",
    "(if|unless) you (do not want|want|wish|would like) to (lose|keep|have|get|hire|secure) me",
    "choose between ..6 (lawyer|attorney|solicitor|press|union|court|tribunal)",
    "nothing by ..3 , nothing",
    "only if ..12 (will|shall|would|can) i",
    (
        "i will (only|come|attend|stay|take part|continue|only come|only attend) ..8 (only if|if"
        "|on condition|on the condition) ..6 (by|before|until)"
    ),
    (
        "(you|your firm|your company) (can|could|may) have me ..4 (if|on condition|on the condition"
        "|provided|only)"
    ),
)

_SPARES = (
    "(gave|given|give|giving|allowed|granted|asked) (me|them) ..8 (longer|later|more)",
    "sorry to (say|answer|sign|accept|tell|decide|turn|give|lose) ..1 yes",
    "(would be|should be|am|i would be) sorry to (answer|sign|accept|decide|lose|turn|miss)",
    "if you (do not mind|have no objection|have not already)",
    "if (not|it is not) too much",
    "not (sign|decide|answer|accept|say) ..6 (before|until|without)",
)

ultimata = together(
    "ultimatum",
    _ALONE,
    (
        ((*_SILENCE, *_OR), (*_GOING, *_END, *_GONE)),
        (_TIME, _GONE),
        (_PAST, (*_GOING, *_END)),
        (_BY_THEN, _STAYING),
    ),
    _SPARES,
)
"""Yields the span of each ultimatum of a case; other rules leave these sentences to this one."""


def judge(case: Case) -> Iterator[Hit]:
    """Yield one hit for each sentence that holds an ultimatum."""
    for span in ultimata(case):
        yield Hit(span.start, span.end)


RULE = Rule(
    id="ultimatum",
    group="tone",
    title="Sets an ultimatum",
    severity="error",
    notes=ALL,
    why="A condition with a consequence asks them to choose under pressure, and many employers answer pressure with a no.",
    instead="Give the date as a plain fact and say what you would like: “They have asked me to reply by 10 June, and I would "
    "very much like to hear from you before I decide.”",
    sources=("CTL2", "RN1"),
    judge=judge,
    phrases=(*_ALONE, *_SILENCE, *_OR, *_PAST, *_GONE, *_STAYING),
    flags=examples(
        Example("If I do not hear from you by Friday, I will take the other job.", "exception"),
        Example("Please decide before the weekend, otherwise I shall withdraw my application.", "follow-up"),
        Example("This is your last chance to hire me.", "follow-up"),
        Example("Without an answer by the 20th I am afraid I will have to look elsewhere.", "follow-up"),
        Example("Either I have your contract by Monday or I sign with the other clinic.", "exception"),
        Example(
            "Should no feedback reach me this month, I will not be applying to your firm again.", "feedback"
        ),
    ),
    passes=examples(
        Example(
            "They have asked me to reply by 10 June, and I would like to hear from you before I decide.",
            "exception",
        ),
        Example("If your date cannot move, I understand completely.", "exception"),
        Example("Their offer stays open until the 12th.", "exception"),
        Example("If I can be of help in any other way, I will gladly come in again.", "follow-up"),
        Example("Unless you would like more samples, I will leave the portfolio as it stands.", "follow-up"),
        Example(
            (
                "If the position has been filled, I would be grateful to know, and I wish your new "
                "colleague well."
            ),
            "follow-up",
        ),
        Example("You said, “Either we fix it by four or we bin it,” and that won me over.", "thank-you"),
        Example("After Friday I will be in Galway, but my phone comes with me.", "follow-up"),
    ),
)
