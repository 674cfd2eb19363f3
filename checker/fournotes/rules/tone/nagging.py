"""Finds nagging: checking in, bumping, reminders, and the count of earlier mails."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import Example, Hit, Rule, examples
from fournotes.rules.together import together

_MAIL = (
    "(email|emails|mail|mails|message|messages|letter|letters|voicemail|voicemails|text|texts|note"
    "|notes|call|calls|enquiry|enquiries|inquiry|inquiries|reminder|reminders|line"
    "|question|follow-up|follow-ups|request|sms|fax|card|correspondence|voice message|voice messages"
    "|missed calls|update request|inmail)"
)
_EARLIER = (
    "(last|previous|earlier|first|prior|recent|other|past|trailing|several|many|unanswered|pending"
    "|repeated|initial|original|second|third|fourth|fifth|two|three|four|five|six|seven|#"
    "|last two|last three|last few|last couple of|earlier two|previous two|couple of|various|numerous)"
)
_MY_MAIL = (
    f"(my|our|these|those|all my|the) {_EARLIER} {_MAIL}",
    f"(my|mine) {_MAIL}",
    (
        f"{_MAIL} (of|from) (last|yesterday|this morning|monday|tuesday|wednesday|thursday|friday|the"
        "|an hour|two days|earlier)"
    ),
    f"{_MAIL} (below|underneath|above|that i sent|i sent|i wrote|i left|with my question)",
    "(mine|the one|what i sent|what i wrote) of the",
    "(the|my) below",
)
_PROD = (
    # did it reach you?
    (
        "(did|do|have|has|had|could) (you|it|my|the|these) ..6 (get|got|receive|received|see|seen|read"
        "|reach|reached|arrive|arrived|find|look|looked|slip|slip past|slipped|opened|open|come through"
        "|get through|through)"
    ),
    (
        "(not sure|unsure|wonder|wondering|do not know|not know|not certain|check|checking|make sure|hope"
        "|hoping|in case|perhaps|maybe|may|might|possibly|afraid|fear|if|whether|should|guess|suspect"
        "|it seems) ..8 (got|get|received|receive|see|saw|seen|read|reached|reach|arrived|arrive"
        "|overlooked|lost|missed|spam|junk|slipped|buried|landed|ended|astray|through|delayed|forgotten"
        "|notice|noticed|open|opened)"
    ),
    (
        "(overlooked|lost|missed|astray|spam|junk|slipped|buried|unanswered|pending|without reply"
        "|without a reply|without an answer|without response|no reply|no answer|no response|not replied"
        "|not answered|not received|not had)"
    ),
    # once more
    (
        "(again|once more|once again|anew|resend|resending|re-send|re-sending|resubmit|resubmitting|repeat"
        "|repeating|remind|reminding|renew|copy it|forward it again|second copy|a second time|second time"
        "|one more time|as before)"
    ),
    "(further|in addition|following) to (my|our)",
    (
        "(as per|per|refer to|refer back to|with reference to|in reference to|referring to|as stated in"
        "|as mentioned in|as written in|as i wrote in|as i said in|with regard to) ..2 my"
    ),
    "(follow|following|followed|chase|chasing|chased|bump|bumping|circling|circle) [up|up on|on|back]",
    "(go|look) through my",
    "any (thoughts|update|updates|news|reply|answer|reaction)",
)
_ALONE = (
    "to check (on|in on|about|up on) (my|the|your|where|how|things)",
    "(resending|re-sending|resend|forwarding again) (this|it|my|below)",
    "in case (it|this|mine|my mail|my email|my message) ..2 (buried|lost|missed|slipped|spam|overlooked|junk)",
    # checking in
    (
        "(check|checking|checked|checkin|checking-in) (in|back|in again|up) (on|with|to|about|again|for"
        "|regarding|and|as|concerning|$)"
    ),
    (
        "(just|only|simply|quickly|quick) (checking|check-in|check|chasing|nudging|pinging|poking|bumping"
        "|asking again|enquiring again|popping)"
    ),
    "(^|i am|am|was|i was|are) checking (in|whether|if|that you|back|up|on)",
    "(a|one) [quick|small|little|final|last|brief] ..1 check (in|before|on|up|if)",
    "(wanted|want|like|thought|going|hoping|figured) ..3 (check|checking) (in|on|back|up|where|whether|if)",
    "(touch|touching|touched) base",
    "(circle|circling|circled|loop|looping|looped|swing|swinging) (back|round|around)",
    "(reach|reaching|reached) out (again|once more|once again|one more time|a second|another)",
    "(follow|following) up (again|once more|once again|one more time|a second|another|as|since|because|yet)",
    "(just|only|simply|merely|quickly|quick) (following|follow) (up|up on)",
    f"(follow|following|follow-up) (up|up on|on|to) (my|our|the) ..2 {_MAIL}",
    "(follow up|following up|follow-up) ..4 (follow-up|follow up)",
    (
        "(my|another|a|second|third|humble|gentle|quick|polite|this) [humble|gentle|quick|friendly|second"
        "|third|polite] follow-up (for|on|to|about|regarding|again|mail|email|of my)"
    ),
    (
        "(see|know|ask|hear|find out|check|wondering|wonder) (if|whether) there (is|are|was|were|has been"
        "|have been|might be) ..1 (update|updates|movement|development|developments|progress|anything new"
        "|news yet)"
    ),
    (
        "(is|are|was|were|been) there any (update|updates|movement|progress|anything new|any joy|any word"
        "|news yet)"
    ),
    "there been ..1 (update|updates|movement|progress|developments|news)",
    (
        "^ (any|so any|hi any|hello any) (update|updates|news|word|joy|progress|movement|luck|developments"
        "|thoughts) $"
    ),
    (
        "^ (any|so any|hi any|hello any) (update|updates|news|word|joy|progress|movement|luck|developments"
        "|thoughts) ..4 (yet|so far|already)"
    ),
    (
        "^ any (update|updates|news|word|joy|progress|movement|luck|thoughts) (on|about|regarding|at your"
        "|from your side|from your end|for me|please|with)"
    ),
    ", any (update|updates|news|word|joy|progress|movement|luck|decision) (yet|on|$|at|from|about)",
    "(kindly|please) (update|advise) ($|,|on|accordingly|regarding|about|me on|soon|asap)",
    "(please|kindly|pls) ..2 update me",
    (
        "(have|has) (you|anyone|he|she) had (a|the) (chance|moment|minute|opportunity) to (look|read"
        "|review|see|consider|go through|decide|make)"
    ),
    "had a look (yet|$|at my|at mine|at it)",
    "(has|have) (anything|something|things|it) (moved|changed|happened|progressed) (since|yet|on|at your)",
    "what is the (story|status|latest|word|score|news) (with|on|of|about|regarding|there|$)",
    "(share|provide|give|send|know) ..2 (the|a|my|current) [current|latest] status (of|on|regarding)",
    # bumping, reminding
    (
        "(bump|bumping|bumped|ping|pinging|pinged|nudge|nudging|prod|prodding|poke|poking|chase|chasing"
        "|float|floating) (this|it|you|my|on|up|the|your|the outcome)"
    ),
    (
        "(bump|bumping|push|pushing|move|moving|bring|bringing|float|floating|pop|popping|put|putting|send"
        "|sending) ..4 (top of your inbox|top of the inbox|back to the top|up again|on your radar"
        "|back on your|to your attention again|your inbox|back up)"
    ),
    "(to|to the|from the) (top|bottom) of (your|the) (inbox|pile|list|mailbox|in-tray)",
    "back on (your|the) radar",
    "(into|in) your inbox (again|one more|once|for)",
    (
        "(gentle|friendly|kind|humble|quick|small|little|polite|soft|brief|short|tiny|final|second|third"
        "|fourth|another|respectful|mild|wee|final|last|weekly|daily) ..1 (reminder|nudge|poke|tap|ping"
        "|prod|knock|bump)"
    ),
    (
        "(^|this is|as|send|sending|just|only|here is|is|for your kind|a) ..2 (reminder|reminders) (about"
        "|on|of my|regarding|that i|that my|for my|no|number|from me|$|to you|again|,)"
    ),
    "for your kind reminder",
    "(remind|reminding) you (of|that|about|once|again|,|regarding)",
    "(serves|serve|just|only|like|want|wanted|wish|allow me|let me) ..2 to remind you",
    "(jog|refresh) your memory",
    "a knock on your door",
    "one more knock",
    "(keep|keeping) (myself|me|my name) (in your|on your|in the front of)",
    "(dropped|fallen|slipped|drop) (off|through|from) ..1 (your|the) (list|radar|net|cracks)",
    # earlier mails
    (
        f"(not sure|unsure|do not know|wondering|wonder) ..1 (if|whether) ..1 (you|my {_MAIL}|mine) "
        "..2 (saw|got|received|seen|read|had a chance|noticed|reached|arrived|got through)"
    ),
    "(per|as per) (my|our|the) (last|previous|earlier|below|trailing|email|mail|message)",
    "(trailing|unanswered|pending) (mail|mails|email|emails|message|messages|letter)",
    "(as|like) (previously|already) (stated|mentioned|written|noted|said|requested|asked)",
    f"as (mentioned|stated|requested|asked|written|said) in my {_EARLIER}",
    (
        "(this|here) (is|comes) ..1 (my|the) (second|third|fourth|fifth|sixth|seventh|#|umpteenth|last"
        f"|final|next|weekly|daily|two) ..1 ({_MAIL}|time|attempt|try)"
    ),
    (
        "(my|this is the|here is the|now the|this) (second|third|fourth|fifth|sixth|umpteenth) [and final"
        f"|and last|or third|and third] {_MAIL}"
    ),
    "for the (second|third|fourth|fifth|umpteenth) time",
    "(comes|here is|is) number (two|three|four|five|six|seven|#)",
    (
        "(sorry|apologies|forgive|excuse|pardon) ..3 (double|second|third|another|repeated|multiple|many"
        f"|several|all the) {_MAIL}"
    ),
    (
        "(another|yet another|one more|still another|a further|one final|a second|a third) ..1 (email|mail"
        "|message|line|note|enquiry|text|letter|reminder|question) (from|about|on|to|again|of|,|$"
        "|regarding|as)"
    ),
    f"my {_EARLIER} (emails|mails|messages|letters|voicemails|texts|calls|enquiries|reminders)",
    "your reply to my (reminder|last|earlier|previous) ..3 (delayed|lost|not|perhaps)",
    # again, and again
    (
        "(write|writing|wrote|ask|asking|chase|chasing|enquire|enquiring|inquire|inquiring|bother"
        "|bothering|disturb|disturbing|trouble|troubling|pester|pestering|contact|contacting|mail|mailing"
        "|email|emailing|remind|message|messaging|ring|knock|knocking|pop|popping|ping|call|calling"
        "|approach|approaching|drop you) [you|up|by|in|to you|on your door|back|this] (again|once more"
        "|once again|anew|a second time|one more time|another time|yet again|for the second|for the third)"
    ),
    (
        "(again|once again|once more|one more time|yet again) ..3 (write|writing|ask|asking|chasing|chase"
        "|enquire|enquiring|inquire|remind|reminding|bother|bothering|disturb|trouble|knock|allow myself"
        "|take the liberty|bring my application|check|checking|like to ask|wonder if there)"
    ),
    "(still|it is|it is only|only|is) me (again|once more|,)",
    "(^|just|sorry|yes|,) me again",
    "(it|this) is {name} [{name}] (again|once more|here again)",
    "(here i am|i am back|i come|there she is|there he is) (again|with my|with the same)",
    "(hi|hello|dear) again ",
    "(same|this) (question|matter|subject|thing) (again|as|once|only)",
    "the same (question|matter|request|enquiry|thing) ",
    "(come|coming|get|getting) back to my (question|request|enquiry|mail|email|message)",
    (
        "(renew|repeat|repeating|renewing|resubmitting|resubmit|resend|resending|re-sending) my (enquiry"
        "|question|request|mail|email|inquiry|message|earlier)"
    ),
    "(send|sending) (it|this|the (news|mail|email|same)) ..3 (again|once more|a second time|anew)",
    "(try|trying) (my luck|once more|one more)",
    "(so|and|now) i ..2 (try|trying) again",
    "(let me|i will|i shall|allow me to) try (again|once more|one more time)",
    "one (more|final|last) (time|check|try|attempt|push) ..1 (then|before|,)",
    (
        "(write|writing|wrote|ask|asking|call|calling) [you|to you] ..1 (every|each) (week|day|monday"
        "|tuesday|wednesday|thursday|friday|morning|month|few days)"
    ),
    (
        "(every|each|another) (week|monday|tuesday|wednesday|thursday|friday|day) ..4 (i write|i ask|email"
        "|mail|question|i will|i shall|another)"
    ),
    "(weekly|daily) (question|email|mail|enquiry|reminder|check|message)",
    # by every channel
    (
        "(called|rang|rung|phoned|telephoned|texted|messaged|emailed|mailed|written|tried|wrote|visited) "
        "..6 (twice|three times|four times|five times|several times|many times|a few times|# times"
        "|repeatedly)"
    ),
    (
        "(left|leaving|leave) ..3 (voicemail|voicemails|voice message|message on|message at|messages"
        "|message with|my number with|several)"
    ),
    (
        "i (called|rang|phoned|wrote|texted|emailed|tried) ..4 (yesterday|this morning|last night"
        "|last week|monday|tuesday) ..6 (and|also|again|now|today)"
    ),
    (
        "(tried|trying) (your|the) (mobile|desk|office|front|phone|number|line|switchboard|reception) "
        "..2 (, your|and your|, the|and the)"
    ),
    (
        "(after|in reference to|further to|besides|despite) (my|our) (text|voicemail|call|calls|mail|mails"
        "|emails|messages|card|letters) ..2 (and|,|of the)"
    ),
    "(no answer|no reply|no response) ..4 (so i|so now|now i|and now|i try|i sent|i am trying|hence) ",
    (
        "(as|since|because) (there was|i had|i have had|i have not had|i got|i have not received"
        "|i received|i did not get|i have no) ..2 (no answer|no reply|no response|reply|answer|response"
        "|nothing) ..8 (again|once more|resend|try|trying|sent|sending|so i|now)"
    ),
    f"{{number}} {_MAIL} ..5 later",
    "yet another (line|email|mail|message|note|question|follow-up|call|reminder)",
    f"(repeated|numerous|many|several|various|frequent) {_MAIL} (from|of) (my|mine|me)",
    "(trouble|disturb|bother|intrude|impose) ..4 (again|once more|once again|a second time)",
    "(intrusion|disturbance|interruption) ..1 (again|once again|once more)",
    (
        "(will|shall|going to) (write|call|ring|phone|try|ask|email) (tomorrow|every|again tomorrow"
        "|again next week|each|you every)"
    ),
    "(every|each) ..1 (day|week|morning|hour) (until|till) i",
    "asked (your|the) (receptionist|secretary|assistant|desk|colleague|porter) ",
    (
        "(sent|sending|send) ..4 (to your private|to all|also to your|as well to your|to your personal"
        "|on linkedin|by text)"
    ),
    "(as well|too) ..4 in case ..6 (mail|email|message|one|first)",
    "(refresh|refreshing) my (inbox|mail|phone|emails)",
    "(as i was|like) last (week|monday|tuesday|wednesday|thursday|friday)",
    "persistence pays",
    "(pester|pestered|pestering|badger|badgering|nag|nagging|hound|hounding) you",
    "i pestered you",
    "(bother|trouble|disturb) you (again|once|further|with another|one)",
    "(anybody|anyone|somebody|someone) (there|home|out there)",
    "(saw|see|noticed|notice) that you (read|opened|viewed|saw|have read|have seen|looked)",
)
_SPARES = (
    "(thank you|thanks) ..1 for ..8 (mail|email|message|reply|letter|call|note|reminder|text)",
    (
        "your ..3 (reminder|reminders|email|emails|message|messages|letter|mail|note|text|call|follow-up"
        "|question|questions|enquiry)"
    ),
    (
        "(reminder|follow-up|reminders) (system|systems|service|visit|visits|call|calls|appointment"
        "|appointments|care|question|questions|study|interview|meeting|app|letters)"
    ),
    "(can|could|gladly|happy to|glad to|always) ..3 (pop|call|come|ring|write|drop) ..2 again",
    "(will|shall|not|never) (write|ask|bother|trouble) [you] again",
    "(write|ask) again only",
    "(thank|thanks|thankful|grateful) ..6 (again|once more|once again)",
    "(checking|check) (seals|stock|in guests|in the|on patients|on the patients)",
    (
        "(talk|talking|meet|meeting|speak|speaking|see|seeing|visit|come|apply|applying|work|read"
        "|reading) ..2 again"
    ),
    "remind me",
    "please try me",
    "(reminded|reminds) (me|us)",
    (
        "(first|second|third|other) (question|interview|call|round|stage|reason|line|note) (of|was|that"
        "|you|i|is|about|in)"
    ),
    "my (first|second|third|last|other|two|three) (question|questions|call|calls)",
    "(asked|advised|suggested|requested|wanted|told|invited) ..3 (me|us) to",
    "as (you|your|agreed|{name}) ..4 (asked|suggested|advised|proposed|requested)",
    "until i (have finished|have the|know more)",
)

nags = together("nagging", _ALONE, ((_MY_MAIL, _PROD),), _SPARES)
"""Yields the span of each sentence that nags."""


def judge(case: Case) -> Iterator[Hit]:
    """Yield one hit for each sentence that nags."""
    for span in nags(case):
        yield Hit(span.start, span.end)


RULE = Rule(
    id="nagging",
    group="tone",
    title="Sounds like nagging",
    severity="warn",
    notes=("follow-up", "exception"),
    why="“Just checking in” and a count of earlier mails remind them of work undone and give them nothing new. In a survey of office "
    "workers these were the phrases that annoyed most.",
    instead="Give them a reason to be glad that you wrote: name the interview, say what you have thought about since, and offer "
    "something useful: “Would a reference or a sample of my work help you?”",
    sources=("ADO18",),
    judge=judge,
    phrases=(*_ALONE, *_MY_MAIL),
    flags=examples(
        "Just checking in on where things stand.",
        "Not sure if you saw my last email.",
        "I am circling back on the baker position.",
        "This is a gentle reminder about my application.",
        Example("Bumping my mail about the second offer.", "exception"),
        "It’s me again, about the storeman job.",
        "Any updates?",
        kind="follow-up",
    ),
    passes=examples(
        "Could you tell me roughly when the second stage will take place?",
        "Thank you for your reply to my earlier email.",
        "Your gentle reminder that safety boots come first has stayed with me.",
        "A reminder system for vaccines was my project in Iloilo.",
        "Checking seals by hand, as your crew does, is what I learnt in Rostock.",
        "As you advised, I am sending the form to you as well as to payroll.",
        "It was good to meet you, and I would gladly come in again.",
        "They told us, “Just checking in is the heart of night care,” and I agree.",
        kind="follow-up",
    ),
)
