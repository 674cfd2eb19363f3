"""Finds a demand for an answer, a date or speed."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.clause import once_per_sentence
from fournotes.rules.rule import ALL, Example, Hit, Rule, examples
from fournotes.rules.tone.ultimatum import ultimata

_BY = "(by|before|until|till|within|latest|latest by|latest on|no later than|not later than|at the latest on|prior to)"
_BY_WHEN = f"{_BY} ..3 {{when}}"
_NOW = (
    "(asap|immediately|urgently|promptly|quickly|soonest|instantly|pronto|forthwith|now|at once"
    "|right away|right now|straight away|straightaway"
    "|without delay|without further delay|by return|by return of post|by return of email"
    "|as soon as possible|as quickly as possible|as fast as possible"
    "|as early as possible|as soon as you can|as soon as you have read|at the earliest"
    "|at your earliest|at your soonest|first thing|this instant"
    "|this very day|this minute|this week|this afternoon|this morning|this evening|this month|today"
    "|tonight|tomorrow|within the hour|within the day"
    "|the moment you|the minute you|the same day|before the weekend|before the week is out"
    "|before you leave|next week at the latest|in the next ..2 days)"
)
_TELL_ME = (
    "(let me know|let us know|let me have|let me hear|let me see|tell me|inform me|notify me"
    "|advise me|update me|give me|give us|send me|send us|get back to me|come back to me|reply to me"
    "|respond to me|answer me|write me|write to me|call me|ring me|phone me|text me|mail me|email me"
    "|contact me|drop me|get in touch with me|confirm to me|revert to me"
    "|send through|send over|return to me|put me out of|keep me posted|call me back|ring me back"
    "|give me a call|give me a ring)"
)
_REPLY = "(respond|reply|answer|revert|confirm|decide|acknowledge|react|write back|come back|get back|get in touch|make up your mind|make a decision|take a decision|take the decision|reach a decision|come to a decision)"
_RESULT = (
    "(answer|answers|reply|response|decision|verdict|outcome|result|results|confirmation|update|date"
    "|yes|no|explanation|clarity|clear answer|straight answer|final answer"
    "|definite answer|firm date|status|offer letter|appointment letter|written offer|score sheet"
    "|scores|marks|reasons|explanations|feedback|notes|recording)"
)
_ANSWER = "(answer|answers|reply|response|decision|verdict|outcome|result|results|confirmation|explanation)"
_NEED = (
    "(need|require|demand|must have|want|expect|insist on|must insist on|will need|shall need"
    "|will require|will expect|shall expect|would expect|must ask for|am requesting|am demanding"
    "|am expecting"
    "|am needing|will be needing|am going to need|have to have|must press you for|am pressing for"
    "|must press for|have to insist on|have to ask for|am asking for|must request|have a right to"
    "|am entitled to"
    "|have every right to|deserve|am owed|wish to have|should like to have|am claiming)"
)
_DET = "(an|the|your|a|some|my|one|any|that|this|[a] clear|[a] final|[a] firm|[a] full|[a] proper|written|detailed|precise)"

_PLEASE_ANSWER = (
    # please answer by Friday
    (
        "(^|please|kindly|so|would you|could you|can you|will you|you must|you to|,|kind as to|good as to"
        f"|requested to|and) {_REPLY} ..6 {_BY_WHEN}"
    ),
    f"(^|please|kindly|so|would you|could you|can you|will you|you must|do|just) {_REPLY} ..7 {_NOW}",
    f"{_TELL_ME} ..8 {_BY_WHEN}",
    f"{_TELL_ME} ..6 {_NOW}",
    (
        "(please|kindly|could you|can you|would you|will you|must|should) ..1 (call|ring|phone|contact"
        "|text) ..6 (by|before|this|today|tomorrow|tonight|on {weekday})"
    ),
    (
        "(good|kind) (as to|enough to) ..2 (confirm|reply|answer|respond|let me know|tell|decide|call"
        f"|have|send|give) ..10 ({_BY_WHEN}|{_NOW}|whether|what you have decided)"
    ),
    (
        "(you|your|somebody|someone) ..3 (asked|requested|urged|expected|required) to (reply|answer"
        "|respond|confirm|decide|state|give|send|call|explain)"
    ),
    "(do|please do) (answer|reply to) (this|my|me)",
    "^ (answer|reply to|respond to) (me|this|these|my)",
    "(reply|respond|answer|revert) (asap|immediately|urgently|at the earliest|soonest)",
    "confirm receipt of this",
    (
        "(kindly|please) acknowledge (this|my|receipt) ..3 (mail|email|letter|message) and (state|confirm"
        "|give|tell)"
    ),
    "(just|simply|please) (tell me|say|give me|answer) ..1 (yes or no|a yes or no|yes or a no)",
    (
        "(a|one) [simple|clear|straight|quick|plain] (yes or no|yes or a no) ..6 (will do|please|thanks"
        "|by|now|today|is all|only)"
    ),
    "^ [a] quick yes",
    (
        "(please|kindly|^|and|do) ..1 (make|take|reach) (your mind up|up your mind|a decision"
        "|the decision|your decision)"
    ),
    (
        f"(^|please|so|kindly) have (the|your|my|an|somebody|someone) ..8 ({_BY_WHEN}|{_NOW}|by the"
        "|contact me|call me|ring me)"
    ),
    f"(i|we|and|but|just|only|^) (want|need|demand|expect|require) (an|your|my|the|a) {_ANSWER} ..3 ({_NOW}|{_BY_WHEN})",
    (
        "(^|please|kindly|so) (put|send|text|email|mail|let) ..2 (decision|result|answer"
        f"|outcome) ..8 ({_BY_WHEN}|{_NOW}|before you|in an email|as soon)"
    ),
    "be sure to (call|ring|reply|answer|let|write|tell|contact)",
)
_I_NEED = (
    (
        "(grateful|appreciate|great|good|nice|appreciated|obliged|thankful|happy|kind|helpful|wonderful|perfect|ideal) ..3 if you (could|can|would|were to|might) ..1 "
        f"{_REPLY} ..6 (by|until|till|no later than|latest|within) ..3 {{when}}"
    ),
    f"(appreciate|welcome|like|value|want|need|request) (a|an|your) {_ANSWER} ..2 {_BY_WHEN}",
    f"({_TELL_ME}|{_REPLY}) ..8 (at the latest|{{when}} latest)",
    "(please|kindly) explain (why|how|the|your)",
    "(want|need|demand) to know (whether i|if i|why i|why you|who|on what)",
    "would like to know (exactly|precisely|who was|who got|on what)",
    "(early|quick|prompt|speedy|swift|fast|urgent|immediate) (reply|response|answer|action|decision|attention) ..2 (appreciated|welcome|expected|required|needed|requested)",
    "(treat|consider|regard) (this|it|my) ..3 urgent",
    "(matter of|some) urgency",
    # I need, I expect, I must have an answer
    f"(i|we) [now|also|really|still|therefore|kindly|simply|just|do] {_NEED} {_DET} ..2 {_RESULT}",
    (
        f"(i|we) [now|also|really|still|therefore|kindly|simply|just|do] {_NEED} (to be told"
        f"|to be informed|to have [an|the|your|a] {_RESULT}|to see [an|the|your|a] {_RESULT}|clarity"
        "|answers|word|news from you)"
    ),
    (
        "(i|we) (need|want|expect|require|insist|am going to need|will need|would like|would want"
        "|would need|ask|am asking|beg|must ask|would ask|would kindly ask|must insist|must request"
        "|request) [that] (you|your ..2|somebody|someone|hr|the panel|the committee|the board) [to|will"
        "|must|should] ..3 "
        "(answer|reply|respond|decide|tell|give|let|confirm|call|phone|ring|meet|send|explain|finish"
        "|speed|hurry|move|act|commit|make|sign|state|release|bring|provide)"
    ),
    (
        f"(i|we) ..2 (expect|expecting|trust|count on|am counting on|rely on|assume) ..5 ({_RESULT}|hear"
        f"|hearing|told|called|contacted|call) ..6 ({_BY_WHEN}|{_NOW}|on {{weekday}})"
    ),
    (
        "(i|we) (expect|demand|insist|am counting on|count on|insist on) (to be told|to be informed"
        "|being told|being informed|hearing from you|to hear from you|an answer|your answer|a reply"
        "|your reply|a call|the courtesy of)"
    ),
    (
        "(would|should) (like|appreciate|be glad|be grateful|be obliged|be thankful|be happy|be good"
        "|be great|be nice|suit me|want|need|expect|prefer|love) ..8 (have|had|know|receive|get|see"
        "|let me|tell me|give me|decide|confirm|answer|reply|respond|send|finalise|finalize|settled"
        "|concluded|wrapped up|made|close|put) ..8 (by|until|till|within|no later than|not later than"
        "|latest) ..3 {when}"
    ),
    (
        "(would|should) (like|appreciate|be glad|be grateful|be obliged|be thankful|want|need"
        "|expect) ..6 (have|decide|your|answer|an answer|a reply|decision|let me) ..4 (fast|asap"
        "|immediately|urgently|today|tonight|tomorrow|this week|quickly|without delay|right away|at once"
        "|at the earliest)"
    ),
    (
        f"(i|we) ..2 (need|require|demand|expect|must|have) to (hear|know) ..2 ({_BY_WHEN}|{_NOW}|back"
        "|one way|what is going|what is happening|something)"
    ),
    (
        "(i|we) would (like|want|expect) (an answer|a decision|a reply|a response|to hear from somebody"
        "|the names|the marks)"
    ),
    "(want|demand) to know where i stand",
    (
        "(want|need|have|demand) to know (what is going on|what is happening|the precise"
        "|the exact|the real|one way or|whether or not|today|now|by|what was decided|why)"
    ),
    f"(my|the) (expectation|demand|requirement|request) is ..12 ({_RESULT}|panel|decision|you|your)",
    f"what i (need|want|require|expect) [now|from you|here|today] is (a|an|your|the) ..1 {_RESULT}",
    "(is|are) what i (need|am after|require|expect|want) ($|,|now|from)",
    (
        "(i|we) (await|am awaiting|look forward to|am waiting for|wait for) ..3 (immediate|prompt|urgent"
        "|speedy|swift|quick|earliest|rapid|fast|quickest) ..2 (reply|response|answer|action|decision)"
    ),
    (
        "(awaiting|waiting for|expecting|appreciate|anticipating|hoping for|for|requesting|need|request"
        "|expect) (your|an|a) (immediate|prompt|urgent|speedy|swift|quick|earliest|rapid|fast"
        "|quickest) ..3 (reply|response|answer|action|decision|feedback|attention)"
    ),
    "your (earliest|immediate|urgent|quickest) (reply|response|answer|attention|action|decision)",
    "(await|awaiting) ..3 by return",
    (
        "(entitled to|right to|owed|owe me|owes me|deserve) [at least] (a|an|my|the|that"
        "|some) ..2 (answer|reply|explanation|response|decision|reason|reasons|result|outcome)"
    ),
    "feedback is (a|my) right",
)
_IT_MUST = (
    # the answer must come
    f"(^|your|the|my|quick|prompt|urgent|immediate|earliest|final|clear) ..1 {_ANSWER} ..3 (is|are|will be) ..2 (needed|required|demanded|requested|expected|necessary|overdue)",
    (
        f"{_ANSWER} ..3 (must|has to|have to|needs to|need to) ..1 (reach|be with|be given|be sent|be made"
        "|come|be confirmed|be released|be communicated|be in|arrive|be specific|be here)"
    ),
    "(reply|answer|response|decision|confirmation) (needed|required|wanted|requested|expected)",
    (
        "(must|has to|have to|needs to) be (confirmed|communicated|sent|given|released|settled|decided"
        "|made known|told) ..2 (to me|by|before|until|this week|today)"
    ),
    "(must|have to|has to) (reach|be with|get to) me",
    (
        "(^|only|at this stage|,) (a|an|the|your|any) ..1 (answer|decision|reply|yes or no|date|response"
        f"|call|yes) ..4 ({_BY_WHEN}|today|tonight|tomorrow|this week|now)"
    ),
    f"^ ..6 {_BY_WHEN} ..6 (please|thanks|thank you) $",
    "(sooner|faster|quicker|earlier) you (answer|reply|decide|respond|tell|can|let)",
    "(nothing|no reason) ..2 (should|to) (stop|keep|prevent|hold) you from (answering|deciding|replying)",
    "(time is of the essence|no time to lose|it can not wait|this can not wait|time is short)",
    "(not|do not) let me wait",
    "is not (too much to ask|asking too much|much to ask)",
    (
        "(it is|it is very|is) (important|necessary|essential|imperative|crucial|vital|urgent) [for me"
        "|to me] that (you|your|the panel|the committee|hr) ..6 (answer|reply|decide|finish|move|moves"
        "|tell|let|respond|act|hurry|confirm|inform|send|faster|meet)"
    ),
)
_YOU_MUST = (
    # you must decide
    (
        "(you|your (committee|panel|board|team|side|company|hr|firm|department)|the (panel|committee"
        "|board|jury)|hr) (must|have to|has to|need to|needs to|will have to|will need to"
        "|are going to have to|will want to|had better|ought to) "
        "..2 (tell|decide|answer|let|reply|respond|make|act|give|meet|call|come to|confirm|commit|move"
        "|send|explain|speak|inform|know my|hurry|choose|ring|phone|be quick|bring|finish)"
    ),
    "(the|your) (panel|committee|board) should ..2 (come|decide|meet|reach|make)",
    (
        "(somebody|someone) ..3 (should|must|has to|needs to) (call me|ring me|phone me|tell me|give me"
        "|explain|contact me|come back|get back|call|ring|phone)"
    ),
    (
        "(would|will|could|can) (somebody|someone) (please|kindly) ..6 (tell me|pick up|call|give me"
        "|answer|reply|explain|let me know)"
    ),
    "(could|can) (somebody|someone) give me a date",
    "the ball is in your court",
    # hurry
    (
        "(please|kindly|you|^|so) ..3 (speed|speeding|hurry|hurrying|expedite|fast-track|accelerate"
        "|hasten|rush|push|step|move|get) (this|it|things|the (process|decision|matter|board|panel"
        "|committee|paperwork)|my (application|file|case|papers)) ..2 (up|along|through|forward|on|faster"
        "|moving|going|to decide|over)"
    ),
    (
        "(please|kindly|could you|can you|would you|will you|^|you to|request you to) ..2 (hurry|hurry up"
        "|expedite|speed up|speed this|fast-track|be quick|be quicker|act fast|act now|act quickly"
        "|move fast|prioritise|prioritize|accelerate)"
    ),
    (
        "(get|getting) (a move on|a wiggle on|this over the line|it over the line|it signed|them signed"
        "|it done|this done|this sorted)"
    ),
    "(move|bring|put|pull) (my|the|your) ..3 (forward|ahead of|earlier) ..2 (to|of|this|by|next|before)",
    "your side (moves|acts|answers|decides|replies) (faster|quicker|sooner|quickly)",
    (
        "(let us not|do not|please do not) (drag|delay|keep me waiting|make me wait|leave me waiting"
        "|put this off|waste)"
    ),
    "do the needful and (release|give|send|inform|share|update|declare)",
    "(revert|come back|get back|reply) ..4 (at the earliest|asap|by (eod|today|tomorrow|cob)|immediately)",
    (
        "(release|declare|announce) (my|the) (result|results) ..6 (at|asap|soon|immediately|today|now|by"
        "|without|early)"
    ),
    "(give|send|provide|share|furnish|release|show) ..1 (me|us) ..2 final (result|decision|answer|outcome)",
    (
        "(^|just|simply|please|need|want|only|clear) ..2 (yes or no|yes or a no) ..6 (by|today|now"
        "|this week|tomorrow|tonight)"
    ),
    "over to you $",
)
_EXPLAIN = (
    # explain yourselves
    (
        "(i|we) (want|need|expect|demand|require|insist on|request|await|would like|am requesting"
        "|am entitled to|have a right to) (an|a|the|your|my|all|detailed|written|full) ..3 (explanation"
        "|reason|reasons|justification|account|grounds|in writing|written feedback|score sheet|scores"
        "|marks|notes|recording|minutes)"
    ),
    (
        "(send|give|furnish|provide|supply|let|show|forward) (me|us) ..5 (reasons|explanation|notes"
        "|scores|marks|score sheet|complete file|full file|grounds|recording|minutes|criteria|in writing)"
    ),
    (
        "(please|kindly) (furnish|supply|provide|release|state) ..3 (marks|scores|reasons|grounds|notes"
        "|explanation)"
    ),
    "explain to me",
    "^ explain",
    "state the (grounds|reasons|reason)",
    "(explanation|feedback|answer|answers|questions|explain|reasons) ..6 (point by point|one by one)",
    "(answer|answers) ..2 (these|those|my|the following) ..1 (questions|question)",
    "feedback (must|has to|should) be",
    (
        "(i|we) (will|shall) need (half an hour|an hour|ten minutes|a call|a meeting|someone) ..4 (with"
        "|on|from|to)"
    ),
    "we need to talk",
    "(want|need) it in writing",
    "have it in writing by",
)
_SPARES = (
    # what somebody else asked or said, and what the writer offers
    (
        "(said|told me|promised|mentioned|hoped|hoping|thought|wrote|assured me|planned|planning|expected"
        "|offered|agreed|kind enough|were going) ..6 (let me|tell me|give me|call me|ring me|reply|answer"
        "|respond|decide|get back|come back|inform me|send me|contact me|confirm)"
    ),
    (
        "(let me know|tell me|let us know|inform me|advise me|call me|ring me|email me|write to me"
        "|contact me) ..1 (if|whether|should|in case|when|how|where|any time|anytime|at any time"
        "|whenever)"
    ),
    "(can|may|could|might|welcome to|free to|always) (call|ring|phone|reach|contact|text|email) me",
    (
        "(thank|thanks|grateful|appreciated|glad) ..6 (letting|telling|giving|calling|answering|replying"
        "|quick|prompt|speedy|swift)"
    ),
    (
        "(not|never|no) [one|longer|even|actually] (need|require|expect|want|demand|demanding|expecting"
        "|necessary|needed|required|mind|feel)"
    ),
    "hear from you (before|first)",
    "(not|never) feel ..3 you",
    "[make up your mind] in your own ..2 time",
    "you can (give|tell|send|let|share)",
    "no ..3 (necessary|needed|required|expected)",
    (
        "(other|another) ..2 (would like|want|wants|need|needs|expects|asked|asks|has asked|have asked"
        "|is waiting|wanted)"
    ),
    "(with pleasure|happily|gladly) i expect",
    "(supposed|meant|due|were|was) to (call|ring|let|tell|reply|answer|decide|get back|come back|hear)",
    "(i|we|they) ..2 make ..1 (decision|mind)",
    "(needed|required|asked|wanted|expected) (from|of) me",
    "my (reply|answer|decision|response|acceptance) ..2 (is|are|was|must|has to)",
    "(should|could|can|may|might) expect",
    "(by|before) ..3 {when} , when (i|they)",
    (
        "(asking|ask|wondering|wonder|possible|chance|grateful to know) ..2 (whether|if) you ..1 (could"
        "|might|can|are able|may|would)"
    ),
    (
        "(i|we) ..2 (must|have to|need to|should|am to|had to|promised to|asked to|want to|would need to"
        "|would have to|will) [also|then|then] (answer|reply|respond|decide|confirm|give|tell|let them"
        "|make)"
    ),
    "(asked|want|wants|wanted|expect|expects|required|invited|urged|pressing) (me|us) ..2 (for|to)",
    "and (would|must|need|needs|have|has|should|will) ..2 [to] (answer|reply|decide|respond|confirm) by",
    "(to|they said|said|telling me to) let us know",
    "from me",
    "do not [have to|need to] (answer|reply|respond|decide|hurry|rush)",
    (
        "(they|people|company|firm|school|employer|hospital|council|university|hotel|clinic|office"
        "|practice|ministry|agency|bank|college|offer|letter|she|he) ..4 (need|needs|want|wants|wanted"
        "|expect|expects|require|requires|asked|would like|ask|asks|give|gives|gave|given|waiting|insist"
        "|insists|have asked|has asked) ..12 {when}"
    ),
    (
        "(my|our) (answer|reply|decision|response|word|acceptance|signature) ..5 (by|before|until|on"
        "|to them) ..2 {when}"
    ),
    (
        "(i|we) ..2 (can|could|will|shall|would gladly|am happy to|may|am free to|have told"
        "|told) ..2 (start|begin|come|call|ring|send|reply|answer|let you|give you|provide|bring|travel"
        "|phone|be|confirm)"
    ),
    (
        "(results|result|outcome|marks|scores) (of|from|for) (my|the|our) ..2 (exam|exams|test|tests"
        "|course|assessment|study|survey|trial|experiment|training)"
    ),
    "if (you|your|that|it|this) ..6 (time|moment|possible|convenient|able|allows|suits|chance|willing)",
    "(no|not any|without|nothing|obliges|not) ..2 (hurry|rush|pressure|need|obligation)",
    (
        "(job|ward|crew|work|role|kitchen|customers|patients|clients|guests) ..3 (demands|demand|requires"
        "|require|needs|need|expects|expect|has to|have to|must)"
    ),
)


def judge(case: Case) -> Iterator[Hit]:
    """Yield one hit for each sentence that demands, unless it is an ultimatum or belongs to the greeting."""
    spans = case.phrases["demand"]
    if not spans:
        return
    stronger = list(ultimata(case))
    for span in once_per_sentence(case, spans):
        if not any(span.start < other.end and other.start < span.end for other in stronger):
            yield Hit(span.start, span.end)


RULE = Rule(
    id="demand",
    group="tone",
    title="Demands an answer",
    severity="error",
    notes=ALL,
    why="A date or a demand from you turns a friendly note into pressure. They may be waiting for someone else’s answer themselves.",
    instead="Leave the timing to them: ask whether they know roughly when they will decide, or offer something that would help "
    "them: “Is there anything else that would be useful to you?”",
    sources=("SEED", "GQI1", "GTN1"),
    judge=judge,
    phrases=(*_PLEASE_ANSWER, *_I_NEED, *_IT_MUST, *_YOU_MUST, *_EXPLAIN),
    spares=_SPARES,
    flags=examples(
        "I need an answer by Friday.",
        "Please let me know your decision by Friday.",
        Example("Kindly revert with the result at the earliest.", "follow-up"),
        Example("You will have to make up your mind before the bank holiday.", "exception"),
        Example("I expect a written explanation, point by point.", "feedback"),
        Example("Awaiting your immediate response.", "follow-up"),
    ),
    passes=examples(
        Example("They have asked me to reply by 10 June.", "exception"),
        "Please let me know if anything else would be useful.",
        Example("Could you tell me roughly what the next steps look like?", "follow-up"),
        Example(
            "You mentioned that the board hoped to decide by the 13th; is that still the plan?", "follow-up"
        ),
        Example("There is no hurry on my side at all.", "follow-up"),
        Example(
            "The ward demands quick answers under pressure, and that is the part of nursing I enjoy.",
            "thank-you",
        ),
        Example("Thank you for letting me know so quickly.", "feedback"),
        Example("I can call you this afternoon if that is easier than writing.", "follow-up"),
    ),
)
