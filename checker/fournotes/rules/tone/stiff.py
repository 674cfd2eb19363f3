"""Finds stiff and old-fashioned office words: "pursuant", "the undersigned", "kindly revert", "your esteemed self"."""

from __future__ import annotations

from fournotes.rules.clause import said_in_clause
from fournotes.rules.rule import ALL, Rule, examples

_LAWYERS_WORDS = (
    (
        "(pursuant to|herewith|hereby|hereunder|hereto|hereof|hereinafter|hereinabove|hereinbefore|heretofore|therefor|thereto|thereof|therein|"
        "thereunto|whereof|wherefore|whereupon|aforementioned|forthwith|afore-mentioned|undermentioned|henceforth)"
    ),
    (
        "(aforesaid|above-mentioned|abovementioned|above mentioned|afore-said|above-captioned|captioned|subject) (position|post|job|role|vacancy|"
        "interview|matter|subject|meeting|application|appointment|conversation|discussion|date|person|company|organisation)"
    ),
    "the (undersigned|captioned|under-signed)",
    "the same (shall|will be|would be|may be) [duly|kindly] (furnished|provided|appreciated|supplied|forwarded|submitted|acknowledged)",
    "(of|with) even date",
    "(your|our|my) (letter|conversation|mail|email|favour|communication) of the ..1 (inst|instant|ult|ultimo|prox|proximo)",
    "# (inst|instant|ult|ultimo|proximo)",
    "in the event that (additional|further|any|the|your|you|my|more|other)",
    "(deem|deems|deemed) ..1 (fit|necessary|proper|appropriate|expedient|it fit|meet|suitable)",
    "(be|are|is) requisite",
    "vide (your|my|the|our)",
)

_OFFICE_WORDS = (
    "(do|doing) the needful",
    (
        "(kindly|please|pls) (revert|intimate|apprise|peruse|acquaint|oblige|condescend|expedite the same|be advised|be informed|be apprised|"
        "treat as urgent|be so kind as to intimate)"
    ),
    "(kindly|please) ..1 revert",
    "(await|awaiting|waiting for|look forward to) your ..1 revert",
    "(please|kindly) be (informed|advised|apprised|notified|aware) that",
    "this is to (acknowledge|certify|notify|intimate|express|convey)",
    "(in|am in) receipt of",
    "(has|have|is|are) been duly (noted|received|acknowledged)",
    "duly (noted|acknowledged|acknowledge|received|note)",
    "(enclosed|attached|appended) (please find|herewith|kindly find)",
    "(please|kindly) find (enclosed|attached|appended|herewith) herewith",
    "for your (kind|good|gracious|immediate|necessary|esteemed) (perusal|information|action|necessary action|reference)",
    "(for|your|kind) [your] ..1 perusal",
    "peruse (the|my|same|this|it)",
    "(obliged|grateful|await|awaiting) ..3 intimation",
    "(intimate|apprise) (me|us|you) (of|with|about|regarding|on|as to)",
    "(furnish|furnishing|furnished) (you|me|us|any|further|additional|the requested|the required|such|forthwith|all|more|the same)",
    "(be|shall|gladly|promptly) furnished",
    "(remit|transmit) (the|my) ..1 (documents|particulars|testimonials)",
    "with (reference|regard|respect) to the (above|captioned|aforementioned|subject|above-mentioned|aforesaid)",
    "(await|awaiting|anticipate|anticipating|hope for|hoping for|expect|expecting) ..3 (favourable|favorable) (response|reply|consideration|word|answer|outcome)",
    "(thanking|thank|thanks) [you] in anticipation",
    "yours in anticipation",
    "in anticipation of (your|a) ..1 (response|reply|consideration|answer)",
    "endeavour to (provide|furnish|supply|render)",
)

_BOWS = (
    "esteemed",
    "your ..1 (reputed|august|venerable|hallowed|illustrious|distinguished|honourable) (organisation|organization|company|firm|institution|concern|self|office|office|house|establishment|body|institute|school|panel)",
    "your good (self|selves|office|offices|organisation|organization|company|firm|establishment|institution|concern)",
    "(goodself|goodselves|good-self)",
    "(i|we) (beg|humbly beg|respectfully beg) (to|leave to) (acknowledge|inform|remain|state|submit|advise|say|express|apply|convey|enquire|inquire|request|thank|draw)",
    "(i|would|and) ..1 (respectfully|humbly|most respectfully|most humbly) (solicit|submit|beg|pray|crave|beseech|implore|tender|entreat|enquire|request your)",
    "(crave|craving|beg) your ..1 indulgence",
    "(solicit|soliciting) (an|a|your|the|any|some|further|such)",
    "(permit|allow) me to (convey|extend|tender|avail|place on record|proffer|render)",
    "(avail|availing) (myself|ourselves) of",
    "(convey|conveying|extend|extending|tender|tendering|proffer|offer|express|accept) my ..1 (sincerest|profound|profoundest|heartiest|humblest|warmest and sincerest|deepest and most|most profound|respectful|humble) ..2 (gratitude|appreciation|compliments|thanks|felicitations|regards|respects|salutations|apologies)",
    "(profound|profoundest) (gratitude|appreciation|thanks|respect)",
    "(tender|tendering) my ..1 (interest|application|thanks|gratitude|candidature|apologies|appreciation|services)",
    "felicitations",
    "(accorded|vouchsafed|bestowed) ..1 (me|us|my)",
    "(bestowed|accorded|conferred) (upon|on|to) (me|us|my|the undersigned)",
    "(courtesy|courtesies|hospitality|opportunity|honour) ..1 (accorded|bestowed|vouchsafed|conferred)",
    "(assurance|assurances|expression) of my (highest|most|distinguished|sincere|profound|deepest|respectful)",
    "(distinguished|respectful) (sentiments|consideration|salutations)",
    "(i|we) have the honour to (submit|inform|request|acknowledge|be|remain|state|apply)",
    "(highly|eternally|most) (obliged|indebted)",
    "(be|remain|am|stand) ..1 indebted (for|to)",
    "much obliged for (an|the|your|any)",
    "your (obedient|humble|most obedient|most humble) servant",
    "(desirous of|desirous to|cognisant of|cognizant of)",
    "(grant|granted|accord|accorded) ..1 (audience with your|an audience)",
    "(kindly|graciously) (condescend|deign|accord|vouchsafe|consent)",
    "place on record my",
    "(the honour of|honour to have|privilege of) ..1 (appearing|being received|been received|waiting) (before|upon|by) your (esteemed|good|august|honourable)",
    "such (observations|remarks|comments|particulars|documents) as ..3 (may|might|shall)",
)

RULE = Rule(
    id="stiff",
    group="tone",
    title="Stiff wording",
    severity="info",
    notes=ALL,
    why="Words from old office letters put a distance between you and the person you met. Advisers differ on how formal a note "
    "should be, and agree that it should sound like you.",
    instead="Write it as you would say it to them: “I have received your letter”, “please let me know”, “your company”.",
    sources=("FC1",),
    judge=said_in_clause("stiff"),
    phrases=(*_LAWYERS_WORDS, *_OFFICE_WORDS, *_BOWS),
    spares=(
        "(esteemed by|esteemed for|self esteemed|held in)",
        "revert (to|back to) (the|an|a|its|that|old|type|version)",
        "(furnish|furnished|furnishing) (the room|a room|the flat|rooms|with)",
    ),
    flags=examples(
        "Pursuant to our talk of the 4th, I hereby confirm my interest.",
        "Kindly do the needful.",
        "It was an honour to be received by your esteemed organisation.",
        "Kindly revert with your decision.",
        "The undersigned is in receipt of an offer.",
        "Enclosed please find my certificates.",
    ),
    passes=examples(
        "With reference to your question about hours: any shift would suit me.",
        "I enclose the two references that you asked for.",
        "Reverting the change at once was the right thing to do on your server.",
        "You asked about the aforesaid clause, as lawyers would call it, and I have looked it up.",
        "Please find below the address of my last school.",
        "Please sir, permit me to ask for your candid comments.",
        "Kindly receive my thanks once more.",
        "I should be glad of any remarks that the panel can share.",
        "I am obliged to you for your letter of 2 June.",
    ),
)
