"""Finds chat words and slang: "hey", "gonna", "thx", "u", "no cap"; words of a region that do their job are none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fournotes.draft.span import Span
from fournotes.rules.case import Case
from fournotes.rules.places import one_for_each_sentence, own_sentence
from fournotes.rules.rule import ALL, Hit, Rule, examples

_HELLOS = (
    "^ (hey|heya|heyy|heyyy|hiya|yo|oi|wassup|whassup|whatsup|sup|ello)",
    "hey (guys|there|all|everyone|everybody|mate|folks|team|man|dude|girl|again|ho)",
    "(wassup|whassup|wazzup|whaddup)",
    "(hi|hello|hey|alright|morning|evening|ok|okay|thanks|cheers|worries|sorry|well|right|no|yes|nice one|good one|ta) ..1 (mate|dude|bro|bruv|bruh|fam|buddy|homie|pal|boss man|bossman|hun|m8)",
    "(dude|dudes|bruv|bruh|homie|homies|m8|bossman|bestie|besties|peeps)",
    ", (mate|bro|fam|buddy|pal) ($|,)",
    "(hi|hey|hello|morning|thanks) ..1 (guys|gang|peeps|peops)",
    "(boss man|boss lady|main man|top lad|top bloke|my guy|my dude)",
    "(cya|laters|toodles|ttyl|ttfn|brb|gtg|g2g|peace out|over and out|xoxo)",
    "(catch|see|seeing|thank|get back to|hear from|with|to|for|of|get|told|tell|meet|love|from|about|at) ya",
    "ya (know|reckon|think|guys|all|later|soon|$)",
    "catch you (later|soon|around|on the flip side|next time)",
    "later (dude|dudes|mate|gator)",
)

_CHAT_WORDS = (
    (
        "(thx|thnx|thanx|thnks|tnx|thankx|tysm|tyvm|pls|plz|plse|plss|soz|sry|tmrw|tmrrw|tmw|2moro|2morrow|2mrw|2day|2nite|tonite|tmoro|l8r|gr8|b4|m8|w8|"
        "str8|h8|cuz|coz|cus|becoz|bcoz|bcuz|wud|cud|shud|luv|fwd|wknd|wkend|prolly|probs|defo|deffo|defs|totes|obvs|obvz|whatevs|natch|ridic|"
        "btw|tbh|imo|imho|idk|ngl|omg|omw|smh|fomo|yolo|afaik|iirc|icymi|nvm|wbu|hbu|ikr|lmk|hmu|ffs|jk|tldr|tl;dr|ftw|ily|np|ty|rn|gn|asf|u|ur|urs|ya|tho|bc|r|hun|xx|em|atm)"
    ),
    "(u|r) (u|guys|ok|all)",
    "(would|will|can|must|could|to|#|should|gonna) b (good|gr8|great|cool|nice|there|able|happy|glad|a|awesome|fab|in)",
    "(c|see) u",
    "(thanks|thx|soz|sorry|fwd|waiting|ready|ta) # (the|your|ur|u|ya|meeting|seeing|having|a|my|ya)",
    "(nice|good|great|fwd|forward|want|wanted|got|keen|happy|able) # (meet|see|talk|chat|work|hear|hearing|meeting|seeing|talking|meetin|tell|know|say|join)",
    "(tell|told|show|let|beat|give|gave|got|love|ask|asked) em ($|,|by|that|what|i|my|all|how|when|why|yes|no)",
    "^ k ,",
    "(pm|dm|txt|msg) me",
    "(late|ur|last|quick|my|this) (msg|msgs|txt)",
)
"""Those that are also names, degrees, codes or units count in small letters only."""

_RUN_TOGETHER = (
    (
        "(lemme|gimme|gimmie|dunno|kinda|sorta|coulda|woulda|shoulda|musta|oughta|outta|lotta|lotsa|hafta|needa|tryna|finna|imma|ima|whatcha|"
        "gotcha|betcha|getcha|dontcha|wanna-be|c'mon|cmon|innit|y'know|s'pose)"
    ),
    (
        "(lookin|goin|workin|nothin|doin|somethin|anythin|talkin|chattin|meetin|gettin|makin|thinkin|comin|havin|tryin|hopin|waitin|chillin|hangin|"
        "kiddin|askin|showin|givin|hearin|seein|tellin|bangin|buzzin|poppin|bussin|rockin|smashin|wonderin|checkin|kickin|freakin|fuckin)"
    ),
)

_NODS = (
    "(yeah|yea|yeh|yeap|yep|yup|yupp|nope|nah|naw|uh-huh|okey-doke|okey-dokey|okie-dokie|okey dokey|okie dokie|okay dokey|alrighty|righty-ho|righto)",
    "(oops|whoops|oopsie|oopsies|meh|ugh|argh|aargh|yay|woohoo|woo-hoo|woo hoo|yippee|yeehaw|woot|whoa|woah|yikes|duh|aww|awww|yass|yaas|yasss)",
    "no worries (mate|tho|lol|dude|man)",
    "^ no worries ($|,)",
    "(no|zero) (probs|prob|problemo|biggie|biggy|sweat|dramas|drama mate|bother mate)",
    "my bad ($|,|for|on|about|if)",
    "(cool beans|coolio|easy peasy|easy-peasy|lovely jubbly|awesome sauce|awesomesauce|amazeballs|all gravy|happy days|hell yeah|too right mate|sweet as|fair dos|fair play to ya|ta muchly|ta ever so|good stuff ,)",
    "^ nice one ($|,|mate|for|on|about)",
    "(thanks|thx|ta) (a mil|a bundle|muchly|tons|a ton)",
)

_HOT = (
    "(cool|chill|chilled) (bunch|crew|vibe|vibes|lads|dude|guy|guys|gang|peeps|beans|with me|with that|by me)",
    "(that|it|this) (is|was|would be|will be) ..1 cool ($|, |if|to (meet|chat|work|hear|see|know|talk|hang))",
    "(mega|hella|totally|way|uber) cool",
    "(super|mega|hella|totally|way|so|well) (chill|chilled|sick|lit|dope|rad|stoked|psyched|pumped|hyped|buzzing|legit|lush|peng|pumped up|gassed)",
    "(mega|hella|uber|mad) (excited|happy|good|nice|impressed|interested|fun|grateful|proud|helpful|busy|love|respect|props)",
    "(am|was|are|were|feel|felt|feeling|got|be) ..2 (stoked|psyched|pumped|hyped|gassed|amped)",
    "(stoked|psyched|pumped|hyped|amped|buzzing) (about|for|to (be|hear|work|meet|start|join|get|see)|that)",
    "(is|was|are|were|be|looks|looked) ..1 (dope|rad|ace|mint|fab|lush|peng|banging|fire|legit|sick|wicked|bomb|the bomb|the business|da bomb) ($|,|and)",
    "(place|office|team|setup|tour|studio|vibe|vibes|demo|kit|crew|workshop|canteen|view) ..2 (is|was|are|were|looks|looked) ..1 (lit|sick|fire|dope|rad|mint|wicked|insane|unreal|the bomb|off the hook|off the chain|next level)",
    "(straight|pure|straight up|absolute) fire ($|,)",
    "(no|zero) cap ($|,|i|this|that|it|your)",
    "(lowkey|highkey|legit) (want|love|loved|need|impressed|obsessed|the|wanted|excited|cool|good|best|nervous|my|would|think|amazing|liked|enjoyed|great|one|had|was|is|hope|hoping)",
    "(bussin|goated|yeet|yeeted|sus|slay|slayed|slaying|turnt|amazeballs|totes|bae|baller|on fleek|rizz|simp|vibing|vibin|vibed|vibe check)",
    "(awesome|cool|sick|chill) vibe",
    "awesome (chat|chatting|talking|stuff|catching up|meeting|chinwag)",
    "(was|is|been|it) ..1 awesome (chatting|talking|meeting|to (chat|meet|talk|hang|catch)|catching|hanging)",
    "(you|u|ya|you guys|you all|y'all|your team|your place|your office|your company|this company|this place|that place) (rock|rocks|rule|rules|rocked|slap|slaps) ($|,)",
    "(freaking|frickin|fricking|flippin|flipping|freakin|fricken|friggen) (awesome|good|great|cool|amazing|love|loved|hard|brilliant|nervous|excited|out|fantastic|nice|tough|cold|hot|hilarious|huge|best|long)",
    "(freaked|freak|freaks) ..1 out",
    "(it|that|this|which|life|waiting|bummer) ..1 (sucks|sucked|blows) ($|,|that|but|because|big|when|not|so|about|tbh|to (be|hear|have|wait|lose))",
    "(would|will|must|did) ..1 suck ($|,|to|if|that|but)",
    "(what a|such a|a total|a real|total|bit of a) (bummer|buzzkill|downer|let-down mate|mare|blast tbh)",
    "bummed (out|about|that|to)",
    "(fave|faves|convo|convos|obsesh|deets|creds|bf|gf|bffs|bff|newbie|noob|noobs|n00b|kiddos)",
    "(wicked|well) (jel|smart mate|jealous|lush|decent mate|sick)",
    "(the|a|this|that|your) (dog bollocks|bees knees mate|shizzle|real mccoy mate)",
)

_DOINGS = (
    "(hang|hanging|hung) (out|with) ..1 (with (you|u|ya|the team|your|everyone|the crew|the guys|y'all)|you|u|ya|guys)",
    "(shoot|shot|drop|fire) me ..1 (a|an|over a|over an|your|some) (text|txt|email|line back|message|msg|dm|mail|holler|time|times|date)",
    "(hit|hitting|hits) (me|you|u|ya|us) (up|back)",
    "(give|gimme|gives|giving) (me|us|you|u|ya) a (buzz|holler|shout back|bell mate|ting)",
    "(ghosted|ghosting) (me|us|by|on|again)",
    "(been|being|got|getting|feel|felt|feeling) ghosted",
    "(spill|spilled) the (tea|beans)",
    "(what is|what was|wots|wat is) up with (the|my|ur|your|that|this)",
    "(what is|wots|how is) (poppin|popping|crackin|cracking|shaking|good bro|happenin|happening mate)",
    "(got|landed|scored|want|wanting|bagged|after|about) ..1 (the|that|this|another|a new) gig (on|at|with|lined|u|you|$|,)",
    "(up with|about|on) the gig",
    "(screwed|messed) over",
    "(chill|chillax|chilling) ..1 (out|with|there|mate)",
    "(pull|pulling|pulled) a sickie",
    "(smashed|smash|killed|kill|crushed|crush|nailed|nail) it (mate|bro|tbh|dude|lol)",
    "(props|kudos tbh|mad respect|shout out|shoutout|shout-out|big up|big ups) (to|for)",
    "(as|bored|tired|hot|cold|cool|happy|excited|keen|nervous|good|nice|chill|rude|hard) af",
    "(just|straight) (sayin|saying mate|up tbh)",
    "big (up|ups) (to|for|yourself|urself)",
)

_SMALL = frozenset(
    "u ur urs r ty rn bc np ya tho bro hun luv em xx gn jk b cud imo atm ima nah cus coz vibes bae sus bf gf pm dm".split()
)
"""Chat words that are something else with a capital: a name, a place, a degree, a unit."""

_ACRONYMS = frozenset("pls plz imo cus wud cya omw ffs smh fomo defs creds".split())
"""Chat words that are something else all in capitals, such as a method of statistics."""

_SPLIT = re.compile(r"\b(?:gonna|gunna|wanna|gotta)\b", re.IGNORECASE)
"""Chat words that the reader of words writes out, so that phrases meet "going to" only once."""


def _judge(case: Case) -> Iterator[Hit]:
    for span in one_for_each_sentence(case, list(_found(case))):
        yield Hit(span.start, span.end)


def _found(case: Case) -> Iterator[Span]:
    text = case.draft.text
    for span in case.phrases["slang"]:
        quote = text[span.start : span.end]
        lower = quote.lower()
        if not (quote[0].isupper() and lower in _SMALL) and not (quote.isupper() and lower in _ACRONYMS):
            yield span
    if "nna" in text or "otta" in text or "NNA" in text or "OTTA" in text:
        for match in _SPLIT.finditer(text):
            if own_sentence(case, match.start()):
                yield Span(*match.span())


RULE = Rule(
    id="slang",
    group="tone",
    title="Too casual",
    severity="warn",
    notes=ALL,
    why="Chat words are friendly among friends. In a note to an employer they can look as if you took little trouble, "
    "and a reader from another country may not know them.",
    instead="Write the word out: “thank you”, “going to”, “you”. A friendly “Hi” is fine as a greeting.",
    sources=("PRI1", "FC1"),
    judge=_judge,
    phrases=(*_HELLOS, *_CHAT_WORDS, *_RUN_TOGETHER, *_NODS, *_HOT, *_DOINGS),
    spares=(
        "dude (ranch|ranches)",
        "(yea|yeah|yes) or (nay|no|nope)",
        "(a|the|with|of|in|and|which|all|green|blue|red|grey|plastic|canvas|empty|full|four|five|three|two) totes",
        "totes (and|for|with|of|on|in|that|which|are|were|come|came)",
        "^ (hi|hello|dear|hey) lotta",
        "(mate|mates) (preference|choice|selection|rates)",
        "r (and|or|,|code|package|packages|repository|script|scripts|studio|shiny|users|user|group|for|in|programming)",
        "(in|with|and|using|use|of|written in|s|main) r",
        "(phase|line|type|grade|unit|gate|radius|r) ..1 r",
        "flipping (through|burgers|the|a|over|pages|tables|pancakes)",
        "(yo|ya) ma",
        "(fire|line) me a line",
        "(hung|hang|hanging) out (the|to dry|of)",
        "(en|em) (dash|dashes|and|or|rule|rules|space|spaces|quad|square)",
        "(sup|rad|drip|slay|em|mint) (tray|trays|irrigation|feed|line|lines|board|boards|tea|sauce|stand|units|bed|beds|torch)",
    ),
    flags=examples(
        "Hey Marco,\n\nThank you for the tour.\n\nBest,\nJo",
        "Thx for the chat.",
        "I'm gonna send the file tonight.",
        "Let me know if u need anything else.",
        "I loved the place, no cap.",
        "Btw the crane was fun.",
        "It was awesome chatting about the garage.",
        "Gotta tell em by Friday.",
    ),
    passes=examples(
        "There is no stress from my side.",
        "It would help if you could say yea or nay by then.",
        "The lamps were lit, and the blue totes came down the line.",
        "The bug that you showed us was a nice one.",
        "Dear Mr. Hey,\n\nThank you for the talk about hay, straw and silage.\n\nBest wishes,\nU Thant",
        "Thank you, Mr. Yeo, for a good chat about cranes.",
        "Cool rooms for cut flowers are kept at four degrees, I learnt.",
        "The gig economy was the subject of our talk.",
        "Unit U-2 was running when we passed it.",
        "The shirt said “I wanna go home”, and we laughed.",
        "Thank you for the talk.\n\nBest,\nSam\nGotta Dance Studio | 0161 496 0123",
        "I liked that you light the lamps by hand.",
        "Sick calves are kept apart, as your vet explained.",
        "Ace Joinery is where I served my time.",
        "Mate preference in finches was my thesis subject.",
        "The lads at the depot and I have met before.",
        "I was fair chuffed to see the loom, and the tea was grand.",
        "The sign says “No worries, mate”, and I liked it.",
        "Hannah Nna and Ty showed me the R code.",
        "I have since read up on PLS models and on life in BC.",
        "We measured an em dash and a mint drip line, and r was 0.8.",
    ),
)
