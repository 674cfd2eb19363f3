"""Thanks to the people who are written to, in whatever words."""

from fournotes.elements.element import Element
from fournotes.elements.vocabulary import OTHERS

ELEMENT = Element(
    id="thanks",
    title="Thanks",
    phrases=(
        # thank you, thanks, and what is said for them elsewhere
        "thank (you|u|ye|yourself|yourselves|both|everyone|everybody|god)",
        (
            "thank the ..2 (panel|committee|board|team|jury|staff|school|company|interviewers|whole|members|"
            "hospital|firm|faculty)"
        ),
        "(i|we|and) thank (the|your|dr|prof|professor|mr|mrs|ms|miss|sister|chef)",
        "to thank",
        "thank them for me",
        "(thanks|thx|thnx|thanx|tks|ty|tysm|cheers|ta) [so much|very much|a lot|a million|a bunch|again]",
        "(thanking you|much obliged|god bless|bless you)",
        "(many|my|sincere|warm|kind|special|with|heartfelt|our|a thousand) thanks [for|to]",
        (
            "(salamat|merci|gracias|danke|dank|grazie|obrigado|obrigada|asante|shukran|dhanyavad|medaase|"
            "diolch|daalu|takk|tack|tak)"
        ),
        "(maith agat|maith agaibh)",
        (
            "(big|huge|belated|sincere|heartfelt|special|proper|warm|quick|personal|you a|you all a) [big|"
            "very big] thank-you"
        ),
        # grateful, thankful, obliged
        (
            "(am|remain|feel|was|were|are|felt) [also|very|so|really|most|truly|deeply|much|very much|so "
            "very|sincerely|ever|especially"
            "|particularly|extremely|genuinely|still|quite|too|more than|doubly] (grateful|thankful|obliged|"
            "indebted|appreciative)"
        ),
        (
            "(grateful|thankful|indebted|obliged) [i am|i was|i feel|to you|to yourself|to both|to the panel|"
            "to the team] ..1 (for|that|to have)"
        ),
        "(grateful|thankful|obliged|indebted) (to you|i am|i feel|i remain|i was)",
        "^ [very|so|most|truly|deeply] (grateful|thankful|obliged|indebted|appreciative) (for|to|that)",
        "and [i am|am] (grateful|thankful)",
        # appreciation, gratitude
        (
            "(appreciate|appreciated) [very much|so much|it when|that|how|all] (your|you|the|every|all|it|"
            "our|being|having|both|everything)"
        ),
        (
            "(i|we|really|greatly|truly|much|sincerely|deeply|very much) (appreciate|appreciated) "
            "(hearing|meeting|talking|speaking|being|having|seeing|getting|learning)"
        ),
        "(much|highly|greatly|very much|truly|deeply|really|sincerely|so|most) appreciated",
        "(my|our|sincere|deep|heartfelt|warm|great|express|record) ..1 (appreciation|gratitude)",
        "(with|deep|much|great|word of|note of|full of|out of) [deep|much|great] (gratitude|appreciation)",
        # kindness
        (
            "(kind|good|generous|nice|decent|thoughtful|gracious|considerate|sweet|great|courteous|patient|"
            "sporting|big|lovely|"
            "gentlemanly|hospitable|brave|fair) [indeed] (of|from) (you|ye|yourself|both|him|her|mr|mrs|ms|"
            "miss|dr|sister|the panel|the team)"
        ),
        (
            "(you|they|he|she|everyone|everybody) (were|have been|was|are) [both|all] [very|so|"
            "most|too|extremely|more than] "
            "(kind|generous|gracious|hospitable|patient|considerate|good) [enough] (to|as|in|with|and)"
        ),
        "(was|were) so (good|kind) as to",
        "so (kind|good|generous) (to let|to give|to show|to see|to take)",
        (
            "your [great|kind|very|time and|own] (kindness|patience|generosity|hospitality|courtesy|time|"
            "trouble|welcome|help|support) ..10 "
            "(meant|touched|unnoticed|appreciated|gift|memory|stays|stayed|remember)"
        ),
        "your ..5 (was|were) [very|so|most|really] (kind|generous|gracious)",
        "the time you ..4 (gift|kindness|kind|generous)",
        "meant (a lot|so much|a great deal|much|the world|more) [to me] [that you|that they]",
        "(not|never) [soon] forget your (kindness|welcome|patience|hospitality)",
        "in your debt",
        "owe you ..3 (thanks|thank-you)",
        "(beyond|more than) i (expected|deserved|hoped) from",
    ),
    spares=(
        "thank goodness",
        "(no thanks|no thank you)",
        "thanks for nothing",
        "would thank you to",
        "^ thanks to (a|an|my|our|his|her|their)",
        "^ thanks to the ..4 (we|i|,|our|my|he|she|they|now)",
        "(is|was|and|but|only|partly|not least|largely|mainly) thanks to",
        (
            "(do not|did not|not|without|never|nor|of) (need|want|get|expect|ask for|any|say|says|said|a "
            "word of|so much as a) [any] thanks"
        ),
        (
            "(said|says|saying|rarely say|seldom say|never say|nobody says|who say|who said) [a|no|never] "
            "(thank you|thanks|thank-you)"
        ),
        "(owe me|gave me|got no|their|his|her) [many|warm] thanks",
        "(say|said|says) thanks in",
        "thank (you|u) (card|cards|letter|letters|note|notes|mug|speech|, next)",
        "(should|could|might) be thanking",
        (
            "(would|should|will|could|might|be|shall) [be] [so|very|most|really|much|truly|extremely|also|"
            "greatly|still|ever so|more than|deeply] "
            "(grateful|thankful|obliged|indebted|appreciate|appreciated|appreciative)"
        ),
        (
            "(grateful|thankful|obliged) (if|could|would|should|to know|to hear|to learn|to receive|to get|"
            "to have your|to read)"
        ),
        (
            "(grateful|thankful|obliged) [to you] for (any|some|directions|feedback|confirmation|every|"
            "advice|guidance|pointers|comments|tips|his|her|their)"
        ),
        (
            "(grateful|thankful|obliged) [to you] for (a|an|the|one) ..2 (steer|word|words|line|hint|pointer|"
            "reply|tip|sign|reference|reasons|lift|boots)"
        ),
        "(grateful|thankful|obliged|indebted) to (my|our|his|her|him|them)",
        "was (thankful|grateful) for my",
        f"({OTHERS}) (is|are|was|were|feel|felt) [very|so|always] (grateful|thankful)",
        (
            "appreciate [fully] (that the|that it|that this|that there|why|the risk|the risks|an explanation|"
            "any|if|how busy)"
        ),
        "appreciate that you (have|are|must|will|may|need|want)",
        "(can|fully|not|must|hope you|hope that you) appreciate",
        "(staff|music|art|their|customer|of) (appreciation|gratitude) (day|class|week|course)",
        "(card|token|sign) of (appreciation|gratitude)",
        "(would|will|could) (it be|you be) [so|very] (kind|good)",
        "(be|be so|be very) (kind|good) enough",
        "(they|he|she) (were|was|have been|are) ..2 enough to give me",
        "obliged by my",
        "(with|about) gratitude in",
        "bless you and your",
        "your offer",
        "^ to thank (our|the sponsors)",
    ),
    holds=(
        "Thank you for your time.",
        "It was kind of you to see me at such short notice.",
        "I am very grateful for the hour that you gave me.",
        "I appreciated your frankness about the rota.",
        "Cheers for the tour of the yard.",
        "Please accept my sincere gratitude for the warm reception.",
        "Your patience with my questions has not gone unnoticed.",
        "I write to thank the panel.",
        "Cheers for having me in, the weir was something to see.",
    ),
    lacks=(
        "Thanks to the new line, output doubled.",
        "I would be grateful if you could tell me more.",
        "Our customers thanked us with cake.",
        "I appreciate that you have many people to see.",
        "My present boss never says thanks.",
        "I am obliged by my contract to give a month's notice.",
        "I would appreciate any feedback.",
    ),
)
