"""Finds gushing: strong words heaped up, superlatives without end, worship of the reader."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from fournotes.draft.phrases import Phrasebook, find, phrasebook
from fournotes.draft.sentences import Sentence
from fournotes.draft.span import Span
from fournotes.rules.case import Case
from fournotes.rules.clause import clause
from fournotes.rules.rule import ALL, Hit, Rule, examples

_WARM = (
    (
        "(truly|deeply|extremely|thoroughly|profoundly|genuinely|totally|completely|literally|simply|entirely|highly|sincerely|supremely|thrilled|delighted|overjoyed|honoured|honored|privileged|"
        "humbled|blessed|touched|wonderful|lovely|superb|splendid|brilliant|inspiring|inspired|inspirational|perfect|perfectly|perfection|exceptional|outstanding|remarkable|terrific|"
        "gorgeous|stellar|talented|gifted|charming|gracious|generous|brilliance|wisdom|excellence|passionate|passionately|passion|beautiful|beautifully|beloved|cherish|cherished|treasure|joy|miracle|paradise|wow|"
        "adore|adored|loved|love|admire|admiration|unique|unrivalled|unequalled|unmatched|ultimate|immense|tremendous|enormous|huge|greatest|finest|kindest|smartest|nicest|warmest|loveliest|"
        "wisest|cleverest|coolest|friendliest|brightest|best|unforgettable|impressed|excited|excitement|vibrant|visionary|genius|legend|icon|iconic|super|sparkling|radiant|grace|warmth)"
    ),
    "most (amazing|wonderful|inspiring|brilliant|generous|charming|beautiful|talented|gracious|professional|kind|fantastic|incredible|impressive|exciting|extraordinary|stunning|modern|memorable|passionate)",
)
"""Warm words. One or two are welcome; each counts one."""

_STRONG = (
    (
        "(absolutely|utterly|incredibly|unbelievably|insanely|immensely|hugely|enormously|extraordinarily|astonishingly|overwhelmingly|phenomenally|tremendously|wildly|madly|"
        "endlessly|boundlessly|infinitely|amazingly|wonderfully|marvellously|marvelously|exceptionally|immeasurably|breathtakingly|staggeringly|ridiculously|ecstatically|unspeakably|"
        "awfully|terribly|fantastically|brilliantly|magnificently|spectacularly|exquisitely|divinely|stunningly|outrageously|indescribably|unimaginably|eternally|massively|mega|effortlessly)"
    ),
    (
        "(amazing|incredible|fantastic|phenomenal|mind-blowing|awesome|breathtaking|jaw-dropping|magnificent|marvellous|marvelous|stunning|spectacular|fabulous|sublime|divine|heavenly|"
        "magical|legendary|stupendous|flawless|exquisite|dazzling|glorious|epic|extraordinary|unbelievable|once-in-a-lifetime|life-changing|world-class|unparalleled|incomparable|"
        "unsurpassed|matchless|peerless|staggering|astonishing|astounding|colossal|boundless|immeasurable|indescribable|inexpressible|unspeakable|overwhelming|majestic|enchanting|enchanted|"
        "mesmerising|mesmerizing|spellbinding|electrifying|exhilarating|intoxicating|angelic|saintly|goddess|idol|ecstatic|euphoric|awestruck|speechless|spellbound|enthralled|"
        "starstruck|star-struck|illustrious|magnificence|splendour|grandeur|mastery|wondrous|out-of-this-world|next-level|insane|unreal|delirious|enraptured|rapturous|smitten|besotted|floored|"
        "mind-bending|earth-shattering|monumental|gobsmacked|mind-boggling|stupefying|godsend|masterclass|masterpiece|triumph|beyond perfect|heavens)"
    ),
    "dream (job|company|team|role|employer|workplace|come|position|boss)",
    "(over the moon|on cloud nine|walking on air|floating on air|on top of the world|in seventh heaven|in heaven|on a high|blown away|blew me away|swept off my feet|swept me off)",
    "(took|take|takes) my breath away",
    "in awe (of|at)",
    "(most|best|finest|greatest|kindest|smartest|nicest|warmest|coolest|cleverest|loveliest|wisest|brightest|friendliest) ..5 (ever|alive|anywhere|imaginable|possible|of all|i know)",
    "(most|best|finest|greatest|kindest|smartest|nicest|warmest|coolest|cleverest|loveliest|wisest|brightest|friendliest) ..5 (in the (world|country|universe|industry|city|land)|on (earth|the planet|this planet)|in history|of our (time|age|century)|in europe|in africa|in asia|in america)",
    "beyond (excited|thrilled|happy|grateful|impressed|honoured|honored|perfect|amazing|words|measure|compare|brilliant|inspiring|blessed|belief)",
    "(so|very|very very) , (so|very)",
    "so so",
    "(highlight|best (day|hour|moment|time|experience|part|thing)) of my (day|week|month|year|life|career|existence)",
    "nothing (short of|less than)",
    "(every|each) (single|last) (word|moment|minute|second|thing|person|one|detail|member|product|inch|aspect)",
    "everything (about|that you|you|was|in)",
    "every (word|minute|moment|second) ..3 (was|of it|with you|you)",
    "(gem|genius|brilliance|talent|wisdom|greatness|treasure) (among|of you|of your)",
    "second to none",
    "hands down",
    "(all my|with all my|whole) heart",
    "down to earth",
)
"""Strong words, and superlatives that leave nothing above them; each counts two."""

_TOO_MUCH = (
    # no words
    "(words|no words|nothing) ..2 (cannot|can not|can|could|fail|do not|will never|could not|are too weak) ..3 (express|describe|convey|say|do justice|capture|tell|how)",
    "(no|lost for|lack the|at a loss for|short of|running out of|run out of) words",
    "(hardly|barely|scarcely|can not|cannot) ..2 put into words",
    "(beyond|more than) (words|all words|words can)",
    "(left|rendered|was|am|leave|leaves|struck) ..2 (speechless|breathless|spellbound|awestruck|dumbstruck)",
    "it was a [total] dream ($|,)",
    "(left|leaves|leave) me (speechless|breathless|dizzy|in tears|spellbound|in awe|breathless|reeling|trembling)",
    "know no bounds",
    "knows no bounds",
    "(does|do|did) ..1 not do (you|it|your) ..2 justice",
    # never and nowhere
    "(never|not once) ..2 in my ..2 (life|career|lifetime|years)",
    "never ..3 (have|had|has) i ..3 (met|seen|felt|known|had|been|heard|experienced|encountered|witnessed)",
    "(never|not) ..4 (met|seen|known|encountered|come across|had|experienced) (anyone|anybody|someone|such|anything|so) ..3 (inspiring|brilliant|wonderful|kind|talented|amazing|like you|impressive|clever|wise|gracious|dedication|excellence|people|a)",
    "never before (have|has|had)",
    "(nobody|no one|none|nothing|no other) ..6 (compares to you|comes near you|comes anywhere near|like you|equals|compare|rivals|else could)",
    "(nobody|no one|no other|there is no|there are no) ..4 (on earth|in the world|on this planet|on the planet|in the universe|alive) ..4 (i|than|like|as|who|better)",
    "(only|nobody but) (you|a person of your|someone of your|a genius|a leader like you) (could|can|would|have|possess)",
    "(few|no) (minds|people|leaders|bosses|managers|companies|firms) ..4 (equal|match|compare|rival|come close|of our)",
    "(in|of) my (whole|entire) (life|career|existence|being)",
    "of (my life|a lifetime|all time|all history|the century|all humanity) ($|,|so far|until|to|and)",
    "privilege of (a lifetime|my life)",
    "honour of (a lifetime|my life)",
    # the body gives way
    "my heart ..3 (leapt|leaped|sang|singing|sings|skipped|soared|soars|melted|burst|bursting|raced|racing|overflows|overflowing|swells|pounding|is full)",
    "(tears of (joy|happiness|gratitude)|goosebumps|goose bumps|shivers|butterflies|chills) ",
    "(brought|moved|moved me|reduced) ..2 (to tears)",
    "(blew|blown|blows) my mind",
    "(touched|stirred|moved|fed|filled|lifted|warmed) my (soul|heart|spirit|very soul)",
    "(floated|floating|skipped|danced|dancing|flew) ..4 (out|home|on|all the way|cloud|air)",
    "(pinching|pinched|pinch) myself",
    "(can not|could not|cannot) (stop|sleep|think of anything|think of nothing|eat) ..3 (smiling|thinking|grinning|talking|raving|dreaming|but|for|because|else)",
    "(think of|talk of|dream of|dreaming of|dreamt of) (nothing (but|else)|little else)",
    "(grinning|smiling|beaming) like (an|a)",
    "(still|am|was) ..2 (reeling|floating|grinning|glowing|starry-eyed)",
    # love and worship
    "(i|we) ..2 (adore|worship|idolise|idolize|revere|venerate) ",
    "(i|have|i have) ..3 (worshipped|adored|idolised|idolized|revered) (you|your|the)",
    "(in love|smitten|besotted|obsessed|enamoured) with (you|your|the (company|firm|place|team|office|job|project|brand|building|school)|everything|all)",
    "(fell|fallen|falling|head over heels) in love",
    "head over heels",
    "love at first",
    "(i am|your|you|remain|always been) ..3 (biggest|greatest|number one|huge|lifelong|devoted|most devoted) (fan|admirer)",
    "my (hero|heroine|idol|guru|guiding star|goddess|saint|angel|north star)",
    "(a|total|absolute|living|true|real|is a|like) (goddess|saint|living legend|guiding star|rock star|total legend|legend) ($|,|and|to|in|among)",
    "(you|you all|you guys|she|he|they) (is|are) ..3 (legend|legends|rock star|rock stars|genius|geniuses|goddess|saint|angel|angels|hero|heroes|heroine|queen|king|icon|gem|treasure|star|stars|guru|miracle|godsend|visionary|inspiration to|wizard|giant|giants)",
    "(i|we) (bow|kneel|take off my hat|kiss your|salute) ..4 (before|to|down|your|hand|hands|feet|greatness)",
    "(my|deepest|a deep|humble) bow",
    "(look|looked|looking) up to you",
    "(want|wanted|hope|wish) to be (like you|you) ",
    "like (a|the) (sun|father|mother|god|queen|king|dream|fairy tale|fairytale|film|movie|beacon|lighthouse|shining)",
    "(role model|example|beacon|inspiration|light|lesson) (to|for) (all|us all|everyone|humanity|the world|the whole|every)",
    "(i|to) [would] (die|kill) (for|to work|to join|if)",
    "to die for",
    "dying to (join|work|be|start|see)",
    "(your|you) ..3 (eagle|lion) ..2 (eye|heart|courage)",
    "(shake|touch|shook|touched|kiss) (the|your) hand (that|which|of)",
    "(like|as if) touching history",
    "(history|letters|hall) of ..6 (golden letters|gold|fame)",
    "(nobel prize|oscar|medal|statue|monument) for ..4 (it|bosses|you|kindness|managers|interviews|interviewing|leadership|patience)",
    "(if there were|there should be|you deserve|deserves) a ..3 (nobel|prize|medal|statue|oscar|monument)",
    "god (made|sent|gave) ..4 (you|like you)",
    "(you|has|have) (changed|transformed) my [whole|entire] life",
    "(listened|listen|talked|talk|watched|stayed) ..5 (forever|for days|thousand hours|for ever)",
    "pure (gold|magic|bliss|joy|poetry|genius|heaven|inspiration|delight|class|perfection)",
    "(dream|dreams) come true",
    "(like|straight out of|stuff of) ..2 (a dream|dreams|a fairy tale|fairy tales|a fairytale|heaven|magic|paradise|a film)",
    "(dream|crown|jewel|envy|pride|pinnacle|summit|peak|best|cream|wonder|giant|giants|titan) of (every|the industry|our industry|all|the best|the profession|our profession|our trade|the crop|the world|the century)",
    "(best|dream|brightest) of the (best|dreams|brightest)",
    "world best",
    "(what|such) (a|an) (honour|joy|day|team|place|privilege|man|woman|leader|mind|company|view|vibe|person|treat) ..2 , (what|such|and what)",
    "such ..4 , such ..4 (such|,)",
    "such ..4 , such",
    "so ..3 , so ..3 (and|,) [and] so",
    "so much ..3 , so much",
    "how ..4 , how ..5 how",
    (
        "(perfect|fabulous|amazing|awesome|incredible|wonderful|super|extremely|totally|absolutely|truly|loved|huge|hugely|tremendous|deeply|dream|always|never|epic|best|most|great|fantastic|brilliant|love) ..6 "
        "(perfect|fabulous|amazing|awesome|incredible|wonderful|super|extremely|totally|absolutely|truly|loved|huge|hugely|tremendous|deeply|dream|always|never|epic|best|most|great|fantastic|brilliant|love) ..6 "
        "(perfect|fabulous|amazing|awesome|incredible|wonderful|super|extremely|totally|absolutely|truly|loved|huge|hugely|tremendous|deeply|dream|always|never|epic|best|most|great|fantastic|brilliant|love)"
    ),
    "amazing , amazing",
    "wonderful , wonderful",
    "loved , loved",
    "huge , huge",
    "tremendous , tremendous",
    "wow , wow",
    "deeply , deeply",
    "absolutely , absolutely",
    "incredible , incredible",
    "love , love",
    "fantastic , fantastic",
    "great , great",
    "dream , dream",
    "brilliant , brilliant",
    "awesome , awesome",
    "legend , legend",
    "(so , so , so|very , very , very|so so so|very very very)",
    "(literally|simply) dying",
    "totally , totally",
    "wow ..1 wow",
    "(all of|beyond) (it|my wildest) ..2 (perfect|dreams|imagination|divine|sublime|flawless)",
    "(not|hardly) a (single|thing|flaw) ..3 (could|can|to) be (improved|better|faulted|criticised)",
    "(unmatched|unrivalled|unequalled|unsurpassed|second to none|without equal|without parallel|incomparable|peerless)",
    "(everything|everyone|all) else ..3 (seemed|seems|looks|grey|pale|pales|fades)",
    "(grows|growing|deeper|stronger) by the (hour|minute|day)",
    "(till|until|to) my (last|dying) (breath|day)",
    "(i|me|left|came) as a (disciple|follower|convert|new man|new woman|believer|changed)",
    "(sets|set|light|lit) ..3 (my soul|my heart|the world) (on fire|alight|aflame)",
    "(your|you) ..2 (fame|reputation) ..3 (reached|precedes|spread)",
    "(most|dearest|dear and) (honoured|gracious|distinguished|excellent|noble|esteemed) (sir|madam|director|professor|doctor|lady)",
    "(your|of) (rare|superb|infinite|boundless|supreme|legendary|sheer|unparalleled|exceptional|matchless|incomparable|profound|immense) (calibre|caliber|wisdom|leadership|genius|kindness|brilliance|intellect|knowledge|grace|talent|generosity|insights|vision)",
    "sheer (brilliance|genius|perfection|magnificence|beauty|magic|talent|joy|class|delight|greatness)",
    "in your [amazing|very|wonderful|inspiring|great] presence",
    "(presence of) (so much|such|greatness|genius|a legend|a master|giants|someone so)",
    "(felt|feel) so (seen|alive|valued|inspired|at home|blessed|loved|honoured)",
    "(all-time|all time) favourite",
    "(far|head and shoulders|light years|miles) (above|ahead of) (every|all|any|everyone|the rest)",
)
"""What is too much even once; each counts five."""

_SPARES = (
    "stunning (poultry|before|of animals|box|equipment|pen|fish)",
    "divine (service|office|liturgy)",
    "epic (poem|poems|poetry|verse|theatre|games|systems|software)",
    "passion (fruit|play|flower|sunday|week)",
    "love (story|stories|letter|letters|poem|poems)",
    "genius bar",
    "perfect (tense|pitch|fifth|fourth|competition|binding|bound)",
    "dream (catcher|catchers|diary|journal)",
    "miracle (play|plays|cure)",
    "best (wishes|regards|practice|practices|before|man|way|day for|time to|before|if|to|of luck)",
    "(would|will|should|to|i|we) love to",
    "do my best",
    "at my best",
    "(best|most) (of|interested)",
    "unique (id|key|identifier|number|index)",
    "(match|near|like|equal|touch|above|of) (me|my|mine)",
    "my ..6 (is|are) (unmatched|unrivalled|unequalled|unsurpassed|second to none|incomparable)",
    "so much as",
)

_MOST_IN_A_SENTENCE = 4
_MOST_IN_A_NOTE = 6
"""Points that are let pass: three strong words make six, and a strong one with two warm ones four."""


@cache
def _books() -> Phrasebook:
    return phrasebook([("1", _WARM), ("2", _STRONG), ("5", _TOO_MUCH), ("0", _SPARES)])


def _judge(case: Case) -> Iterator[Hit]:
    hits = case.phrases["gushing"]
    if not hits:
        return
    note: dict[str, int] = {}
    most = 0
    worst: Span | None = None
    for sentence in case.draft.sentences:
        if any(sentence.start <= hit.start < sentence.end for hit in hits):
            points, span = _points(sentence)
            note |= points
            if sum(points.values()) > most:
                most, worst = sum(points.values()), span
    if worst and (most > _MOST_IN_A_SENTENCE or sum(note.values()) > _MOST_IN_A_NOTE):
        yield Hit(worst.start, worst.end)


def _points(sentence: Sentence) -> tuple[dict[str, int], Span]:
    """Return what each distinct strong word of a sentence counts, and the clauses in which they stand."""
    words = sentence.words
    found = find(_books(), words)
    spares = [match for match in found if match.tag == "0"]
    points: dict[str, int] = {}
    first, last = words[-1].end, words[0].start
    for match in found:
        name = match.first > 0 and match.stop == match.first + 1 and words[match.first].capital
        spared = any(match.first < spare.stop and spare.first < match.stop for spare in spares)
        if match.tag != "0" and not name and not spared:
            points[" ".join([word.form for word in words[match.first : match.stop]])] = int(match.tag)
            first, last = min(first, words[match.first].start), max(last, words[match.stop - 1].end)
    return points, clause(sentence, Span(first, max(first, last)))


RULE = Rule(
    id="gushing",
    group="tone",
    title="Gushes",
    severity="warn",
    notes=ALL,
    why="When everything is amazing, nothing stands out, and heaped praise can read as flattery. A plain sentence "
    "about one thing that you liked is believed.",
    instead="Keep one warm word and give a reason: “I liked how your team talks about its mistakes.”",
    sources=("B1", "JST1"),
    judge=_judge,
    phrases=(*_STRONG, *_TOO_MUCH, *_WARM),
    flags=examples(
        "It was absolutely amazing, truly wonderful and utterly inspiring from start to finish.",
        "Words cannot express how immensely grateful I am.",
        "You are the most brilliant, most generous interviewer in the world.",
        "My admiration for you knows no bounds.",
        "I am your biggest fan and I adore everything about your firm.",
        "It was amazing, amazing, amazing, a dream come true.",
    ),
    passes=examples(
        "It was a great pleasure to see the looms at work.",
        "I would be thrilled to join your team.",
        "The Fantastic Mr Fox workshop is the one that I should like to lead.",
        "Stunning poultry before slaughter was, oddly, the topic on which we spoke longest.",
        "Marvel comics on the table were a nice touch.",
        "I was really inspired by what you said about reading aloud.",
        "It was an honour to meet Professor Sato, and I truly enjoyed the talk.",
        "An epic poem in class seven is brave, and I liked your reasons.",
        "I am delighted that the bridge design was accepted.",
    ),
)
