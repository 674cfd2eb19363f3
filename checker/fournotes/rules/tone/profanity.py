"""Finds swear words, also masked ones such as "sh*t", and leaves names, places and words of a trade alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fournotes.draft.span import Span
from fournotes.rules.case import Case
from fournotes.rules.places import one_for_each_sentence, own_sentence
from fournotes.rules.rule import ALL, Hit, Rule, examples

_ALWAYS = (
    "(fuck|fucks|fucked|fucker|fuckers|fucking|fuckin|fuckup|fuck-up|fucktard|motherfucker|motherfuckers|motherfucking|clusterfuck|mindfuck)",
    "(fck|fcking|fckin|fcked|fkn|fkin|fking|fuk|fuking|fuckn|phuck|fvck|fvcking|f-ing|f'ing|effing|effin|eff-ing|feck|fecking|feckin)",
    (
        "(shit|shits|shite|shitty|shittier|shitting|shitless|shitshow|shitload|shithole|shithead|shitfaced|shitstorm|bullshit|bullshitter|"
        "bullshitting|horseshit|dipshit|batshit|dogshit|shit-show|shit-load|sh1t|sh1tty|bullsh1t)"
    ),
    (
        "(cunt|cunts|twat|twats|wank|wanker|wankers|wanking|tosser|tossers|bellend|bell-end|knobhead|knobheads|dickhead|dickheads|prickhead|"
        "gobshite|gobshites|slut|sluts|whore|whores|tosspot)"
    ),
    (
        "(asshole|assholes|arsehole|arseholes|a-hole|a-holes|arse|arses|arsed|arsing|smartarse|smart-arse|smartass|smart-ass|dumbass|dumb-ass|"
        "badass|bad-ass|jackass|half-assed|half-arsed|kickass|kick-ass|hardass|fatass)"
    ),
    "(bastard|bastards|bitching|bitchy|bitches|bollocks|bollocking|bugger|buggers|buggered|buggering|biatch|b1tch)",
    "(crap|crappy|crapped|crapping|damn|damned|dammit|damnit|goddamn|goddamned|goddamnit|god-damn|god-damned|goddam)",
    "(pissed|pissing|piss-poor|piss-take|piss-up|pisstake)",
    "(wtf|omfg|ffs|stfu|gtfo|mofo|mofos|wth)",
    "(frigging|friggin|sodding|hellhole|hell-hole|cock-up|cockup|balls-up)",
    "(merde|putain|scheisse|scheiße|mierda|kurwa|cazzo|perkele)",
)
"""Words that have hardly any other use in a letter."""

_IN_FRAMES = (
    # a god's and a devil's place
    "(what|why|how|who|where|when) the ..1 (hell|heck no)",
    "(a|one) hell of",
    "(bloody|go to|like|as|oh|holy|fresh|effing|living|the|to|from|through) hell ($|,|out|no|yeah|yes|with|is|was|are|am|have|did|do|of a|on earth)",
    "(scared|bored|annoyed|beat|scare|annoy|bore|enjoyed|loved) the hell out of",
    "(as|like|sure as|hot as|cold as|busy as|tired as|nervous as|scared as|boring as|hard as|proud as) hell",
    "(^|,) hell (yeah|yes|no|if|,)",
    "(give|gave|giving) (a|me|us|him|her|them|you) hell",
    "for the hell of it",
    "(for|in) (christ|fuck) (sake|name)",
    # blood
    (
        "bloody (hell|annoyed|angry|furious|upset|disappointed|thieves|liars|crooks|cowards|good|poor|strange|weird|silly|big|wet|miserable|hard|well|brilliant|marvellous|lovely|awful|idiot|idiots|fool|fools|time|great|useless|stupid|long|cold|hot|tired|"
        "nightmare|job|thing|things|shame|miracle|mess|difficult|annoying|fantastic|excellent|amazing|terrible|horrible|nice|rude|late|early|"
        "nervous|proud|happy|keen|sure|right|interview|test|questions|question|train|traffic|bus|computer|phone|printer|boss|manager|company|"
        "place|people|liar|joke|disgrace|waste|fed|ridiculous|impossible|clever|quick|slow|hilarious|funny|love|loved|hate|hated|enjoyed|want|"
        "impressed|impressive|excited|minded|awesome|wonderful|beautiful|gorgeous|tough|easy|simple|rubbish|crap|cheek|luck|fine|gutted|sick|"
        "freezing|starving|legend|genius|started|finished|obvious|typical|unfair|rotten|dreadful|beauty|ages)"
    ),
    "(so|too|not|that|no|every|just|pretty) bloody",
    "(you|i|they|we|can|do|did|does|should) not bloody",
    # behinds
    "(my|your|his|her|their|our|the|big|fat|lazy|pain in the|pain in my|kick|kicks|kicked|kicking|kiss|kissing|save|haul|sorry) (ass|asses) ..1 ($|,|off|out|on|for|kisser|with|about|at|every|all)",
    "(kick|kicks|kicked|kicking|kiss|kissing|bust|busted|busting|busts|work|worked|working|freeze|froze|lazy|fat|dumb|stupid|smart|sorry|bad|big|cover|haul|drag|get) (my|your|his|her|their|our|some) ..1 (ass|asses)",
    "(kick|kicks|kicked|kicking|kiss|kissing|lick|licking) ass",
    "pain in the (ass|backside|butt)",
    "(dumb|stupid|silly|complete|total|such an|absolute|pompous|arrogant|being an|was an|is an|like an|of an) ass ($|,|who|and|for|about|in front)",
    # men, dogs and needles
    "(a|such a|total|complete|real|absolute|utter|right|arrogant|little|being a|like a|massive|bunch of|of) (dick|dicks|prick|pricks|knob) ($|,|who|and|about|to me|to everyone|in the interview|for|but)",
    "(dicked|dicking|dick) (around|about|me)",
    "(son|sons|sonuvabitch) of ..1 (bitch|bitches)",
    "(such|real|total|complete|absolute|right|utter|stupid|lying|nasty|silly|miserable|resting) ..1 bitch",
    "(is|was|be|being|are) ..2 bitch ($|,|to|about|of|and)",
    "(bitch|bitched) ..1 (about|at me|and moan|session|slap)",
    "(piss|pisses|take the piss|taking the piss|took the piss|piss take|taking the mick out of) ..1 (off|me|poor|about|artist|$)",
    "(take|takes|taking|took|takin) the piss",
    "sod (off|it|all|this|that|the lot|them)",
    "(poor|lazy|lucky|old|miserable|silly|stupid|awkward|daft) (sod|sods)",
    "cocked (up|it up)",
    "(ballsed|ballsing) ..1 up",
    "tits up",
    "^ screw (you|them|him|her|your)",
    "god damn",
    "(no|total|pure|corporate|cut the|without the|call|calling|all that|all this|their) bs",
)
"""Words that are innocent elsewhere."""

_SWEAR_WORDS = (
    "fuck fucks fucked fucker fuckers fucking motherfucker motherfuckers motherfucking shit shits shite shitty shitless shitshow shitting "
    "bullshit cunt cunts twat twats wank wanker wankers asshole assholes arsehole arseholes arse arses ass bastard bastards bitch bitches "
    "bitching bitchy bollocks bugger buggered bloody crap crappy damn damned goddamn hell piss pissed pissing dick dicks dickhead dickheads "
    "prick pricks cock cocks slut asses fuckin horseshit whore tosser tossers frigging wtf"
).split()
"""What a masked word may stand for."""

_MASKED = re.compile(
    r"(?<![\w*])[A-Za-z$@][A-Za-z]{0,7}(?:[*#•]{1,7}|[@$!]{1,2}|--+|__+)[A-Za-z$@*#•!]{0,8}(?![\w*])"
)
_MASKS = ("*", "#", "•", "--", "__", "sh!t", "b!tch", "d!ck", "$h", "@ss", "f@", "cr@", "b@s")
_STARS = re.compile(r"[*#•_-]+")
_LOOKALIKE = {"@": "a", "$": "s", "!": "i"}
_STUMPS = frozenset(("f", "fu", "s", "sh"))
"""Beginnings behind which nothing but stars is needed: "f***"; others may be a mark for a footnote."""


def _judge(case: Case) -> Iterator[Hit]:
    for span in one_for_each_sentence(case, list(_found(case))):
        yield Hit(span.start, span.end)


def _found(case: Case) -> Iterator[Span]:
    text = case.draft.text
    for span in case.phrases["profanity"]:
        if not _is_name(case, text[span.start : span.end], span.start):
            yield span
    if any(mask in text for mask in _MASKS):
        for match in _MASKED.finditer(text):
            if _stands_for_swearing(match.group().lower()) and own_sentence(case, match.start()):
                yield Span(*match.span())


def _is_name(case: Case, word: str, place: int) -> bool:
    """Tell whether one word stands with a capital inside a sentence, as a person's or a place's name does."""
    if not word[0].isupper() or word[1:2].isupper() or " " in word:
        return False
    sentence = own_sentence(case, place)
    return sentence is not None and place != sentence.words[0].start


def _stands_for_swearing(masked: str) -> bool:
    """Tell whether letters, look-alikes and stars may be read as a swear word; two stars or more are any letters."""
    bare = masked.rstrip("*#•-_!")
    if bare.isalpha():
        return bare in _STUMPS and len(masked) - len(bare) >= 2
    letters = "".join([_LOOKALIKE.get(c, c) for c in masked.rstrip("!")])
    pattern = re.compile(_STARS.sub(lambda run: "[a-z]+" if len(run.group()) > 1 else "[a-z]", letters))
    return any(pattern.fullmatch(word) for word in _SWEAR_WORDS)


RULE = Rule(
    id="profanity",
    group="tone",
    title="Swears",
    severity="error",
    notes=ALL,
    why="A swear word, even a mild or a masked one, is remembered when the rest of your note is forgotten. "
    "You cannot know who else will read it.",
    instead="Say the same without the word: “The test was hard, and I liked it” is as strong.",
    sources=("PRI1",),
    judge=_judge,
    phrases=(*_ALWAYS, *_IN_FRAMES),
    spares=(
        "bastard (feudalism|file|files|cut|amber|title|sword|thread|wing|sugar|toadflax|size)",
        "bloody (nose|noses|dressing|dressings|wound|wounds|discharge|stool|stools|sputum|urine|diarrhoea|diarrhea|mary|marys|sunday)",
        "(damned|damn) (to|souls|by faint)",
        "(hounds|gates|circle|circles|road|heaven and|heaven or|kitchen) (of|or|to) hell",
        "(whore|slut) (of babylon|shaming)",
    ),
    flags=examples(
        "That test was bloody hard, but I liked it.",
        "I don't give a damn about the hours.",
        "That's a f***ing shame, but thanks anyway.",
        "I was scared sh*tless before the lift test.",
        "You are one hell of a team.",
        "What the hell is taking so long?",
        "Holy sh!t, I passed the test that you set me on Monday.",
        "I worked my ass off for that portfolio.",
    ),
    passes=examples(
        "The argument about bastard feudalism was the best part.",
        "Mr. Dick and Ms. Cockburn were both very kind.",
        "My last site was in Scunthorpe, and the one before in Penistone.",
        "Dear Ms. Shitole,\n\nThank you for the talk about shiitake logs.\n\nKind regards,\nArvind Hancock",
        "Hell Gate Bridge is the one that made me an engineer.",
        "A wild ass has a very different hoof, as your keeper showed me.",
        "Bloody Sunday is the part of the archive that I know best.",
        "A bastard file takes off more than a smooth one, you showed me.",
        "Prices marked with *** in my list are for the old catalogue.",
        "Over the door it says “No bullshit”, and I liked that.",
        "The sign says “No f***ing phones”, and I liked that.",
        "We spoke of the road from Leeds to Damn, and of Bastard Lane.",
        "The bitch and her six pups slept through our talk in the kennels.",
        "We prick out the seedlings when the second pair of leaves shows.",
        "The dam at Kariba and the damp in the cellar were both on your list.",
    ),
)
