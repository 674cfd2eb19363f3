"""News of another employer's offer, in whatever words."""

from fournotes.elements.element import Element
from fournotes.elements.vocabulary import RIVAL

_HIRE = "hire|employ|engage|take me on|appoint|recruit|sign me"
_OTHER = "another|other|second|rival|competing|different|third|former|previous|old|current|present|one other|one more|local|big|large|small|neighbouring|nearby"

ELEMENT = Element(
    id="news-offer",
    title="Another offer",
    phrases=(
        (
            "(has|have|had|just|was|been|being|got|kindly|now|since|also|today|yesterday|they|he|she|who|"
            "company|firm|and) ..1 offered (me|a|an|the|another|work|employment|to employ|to hire|his|her|"
            "its|for|elsewhere|by|one)"
        ),
        (
            f"({RIVAL}|they|council|client|lot|friend|agency|vesper|chef|boss|ministry|people|shop) ..4 "
            "offered (me|us)"
        ),
        (
            "(i|have|am|been|was|got|and) ..1 offered [a|an|the|another|my|full-time|part-time|two|one] ..2 "
            "(job|role|position|post|place|contract|work|employment|apprenticeship|seat|spot|something|one|"
            "chair|internship|traineeship|scholarship|studentship|elsewhere)"
        ),
        "(was|been|is) offered to me",
        "offered (me|to employ me|to hire me|to take me)",
        (
            "(another|an|second|job|firm|formal|written|competing|rival|signed|binding|actual|new|other|"
            "verbal|concrete|good|better|attractive|standing|unexpected|counter|conditional|their|"
            "unconditional|third|one|first|this) "
            "[job|firm|formal|written|conditional|signed|binding|other|good] (offer|offers|counter-offer|"
            "counteroffer) ..1 (from|of employment|of a|of another|by|at|elsewhere|on|in|has|came|come|"
            "arrived|reached|letter|to|which|that|and|but|with|for|i|is|now|this|yesterday|today|,|waiting|"
            "there|$|tuesday|monday|as)"
        ),
        (
            "(received|got|have|had|hold|holding|given|made|been made|extended|accepted|with|get|consider|"
            "considering|sitting on|is) [also|now|just|since|recently|in hand|meanwhile] [me|been given|been "
            "extended] (an|another|a) ..3 (offer|proposal|contract|counter-offer)"
        ),
        (
            "(received|got|have|had|hold|holding|given|made|extended|been|with|handed|sent|get|consider|"
            "considering|decline|of|mention|about|there is|landed) [also|now|just|since|recently|in hand|"
            "meanwhile|me|given|made|extended|yet] (an|another|a|one|two|his|its|the|their) [firm|formal|job|"
            "written|second|similar|signed|binding|other|new|good|better|competing|rival|actual|conditional|"
            "very|concrete] (offer|offers|proposal|counter-offer)"
        ),
        "(job|employment|their|other|second|rival|competing) (offer|offers|proposal)",
        "offer (letter|from|on the table|in hand|of employment|elsewhere|of a job|of another)",
        "(their|the other|that|second|this) (offer|proposal)",
        "(with|into|ended with|come back with|come through with|come forward with) an (offer|contract)",
        "an offer ..4 (from|reached|came|has come|arrived|i have received)",
        (
            "(contract|appointment letter|letter of appointment|offer letter|terms) ..4 (from|to sign|by a "
            "company|proposed|in writing|landed|lying|in front of me|on my desk|on my table|arrived|reached)"
        ),
        (
            "(sent|brought|given|handed|put|drawn up|got|landed|has|with) ..3 (me|in front of me|my way) ..2 "
            "(contract|appointment letter|terms)"
        ),
        (
            "(contract|proposal|offer) ..6 (inbox|table|desk|in front of me|came in the post|waiting|to sign|"
            "reached me|attached|is mine)"
        ),
        (
            "(sent|given|handed|brought|passed|offered|promised) me (a|an|the|their|its) ..2 (contract|offer|"
            "appointment|job|position)"
        ),
        "have (sent|put) ..2 (terms|in writing)",
        (
            f"(another|other|second|rival|other's|across|where) [similar|local|big|small] ({RIVAL}) ..8 "
            "(offered|wants me|want me|would like me|like me to|said yes|say yes|chosen me|selected me|"
            "accepted me|hired me|invited me to join|take me on|appoint me|hire me|job is mine|asked me to "
            "join|asked me to be|asked me back|start with)"
        ),
        (
            "(wants|want|like|wanted|wishes|asked|invited|chosen|selected|like to have|love) me (to start|to "
            "join|to sign|to be its|to be their|to come and work|to work|as their|as its|as a|as an|as third|"
            "as head|back|to take over|on board|to employ|to stay|for the job|for the post|for their|for "
            "good|as night)"
        ),
        (
            "(rival|firm|they|company|people|agency|foundry|zoo|someone|somebody|employer|school|hospital|"
            "theatre) ..3 (wants|want) (me|to employ me|to hire me|to engage me|to take me)"
        ),
        f"(will|would|wants to|decided to|want to) ({_HIRE}) me",
        "(take|put|sign|hire) me on",
        "(job|post|position|place|desk|bench|seat|it|contract) ..5 is mine",
        "(said|says|say|saying|answered) yes to me",
        "(lab|firm|company|they|it|school|bank|practice|club|clinic) ..3 (said|say|says) yes",
        "(a|the) yes from",
        (
            "(got|have|given|landed|won|promised|secured|get) (the|a|another|me the|that|me a) [other|new|"
            "different] (job|post|position|role|place) (with|if i wish|elsewhere|there|too)"
        ),
        "can have the (job|post|place|position)",
        "i can start with (them|the)",
        (
            "(been|am|was) (appointed|hired|selected|chosen|recruited|engaged|taken on|wanted) (by|for a job|"
            "at|for a post|elsewhere|in another)"
        ),
        (
            "(successful|accepted|chosen|selected) (in|with|at|by|for) (another|a second|one other|the other|"
            "a different|my other)"
        ),
        "(selected|chosen|picked|accepted) me",
        "(come|came) (through|back|forward|up) with (an|a|the) (offer|contract)",
        "(word|letter|call|answer|news) ..3 another ..6 (join|like me|take me|positive|yes)",
        "(answer|reply) there is (positive|yes)",
        "(other|another) ..3 (has|have|is) ..3 (concrete|moved faster|been quicker)",
        (
            "(written|telephoned|rang|phoned|called|decided|said|emailed) ..4 (to appoint me|they want me|to "
            "hire me|to take me on|to say yes|want to take|would take me|it would take me|they would like me|"
            "i can start)"
        ),
        "(would have me|would take me|put in a bid for me|for me , as|by the council as|wanted :)",
        "something else on offer",
        (
            "(their|the|other|s|second) (offer|offers|contract|proposal) ..3 (expires|expire|lapses|"
            "stands|closes|runs|ends|open|good|valid|until|till|came with|returned|signed|falls|accepted|"
            "before|by)"
        ),
        (
            "(offer|contract|proposal) (expires|lapses|stands|closes|runs out|falls away|is open until|is "
            "good|is good until|is valid|up so)"
        ),
        (
            "(hold|holding|keep|keeping) ..3 (other offer|their offer|seat|place|post|job|it) ..2 (free|open|"
            "for me|till|until|for two)"
        ),
        "(their|the) (signed contract|job would)",
        "(an offer|offers|offered) (on the table|in hand|waiting)",
        "(other|another) job i",
        "(offer|offered|offers) me (its|their|a|the|work|something)",
        "been offered",
        "(may|can|could) (work there|start with them)",
        "in another interview",
        "(choice|decision) to make , (since|as|because|now)",
        "(two roads|between two offers|between two jobs|between you and|choosing between|now choosing)",
        "have decided they want me",
        "asked me to be (its|their)",
        "(asked|invited) me to (join|take over|come back)",
        "been asked to (take over|join)",
        "(offered|offering) (him|her) his",
        (
            "(accepted|withdraw|signed with|turned down) ..3 (other post|other school|the other|their offer|"
            "another post)"
        ),
    ),
    spares=(
        (
            "(if|unless|whether|once) (a|an|another|i|you|they|someone|the|your) ..6 (offer|offers|offered|"
            "hire me|contract|proposal)"
        ),
        "^ (should|were) ..8 (offer|offers|offered|hire me)",
        "(lucky as to|should i) ..3 (get|receive|have) ..2 offer",
        (
            "(expect|expecting|expected|hope|hoping|could|might|would|await|awaiting|waiting for|look for) "
            "..3 (offer|offers)"
        ),
        "(no|any) ..2 (offer|offers)",
        "(no|not|never) ..4 (offer|offers|offered|renewed|contract)",
        "(your|his|her|special|house|of tea|early|bank) (offer|offers|contract)",
        (
            "offer (you|my|to lend|to pay|of tea|of help|on a house|on the house|on boots|on tyres|to the "
            "union|her|him|them|modules|in the way|follow|anything|any|further)"
        ),
        "(in|back in|since|until) # i ..2 offered",
        "(years ago|after college|in # i|once|when i was|at the time)",
        (
            "(course|shop|tours|museum|customers|he|she|guests|you) (offers|offered|offer) (modules|me water|"
            "her|him|us|for)"
        ),
        (
            "offered (her|him|them|us|early retirement|early|to lend|my|jobs|you|to pay|tea|water|the post "
            "you|me water|a seat|me a lift|me a coffee|me a drink|me a chair|me his old|me her)"
        ),
        (
            "(flatmate|friend|brother|sister|father|son|daughter|wife|husband|fire brigade) ..2 (was|has "
            "been|were|offered) [the|early|offered]"
        ),
        "(made|make|making) an offer (on|to everyone|to all)",
        "(has|have) (said no|turned me down|rejected|shortlisted)",
        "(other|another|second) ..3 (interview|final round|shortlisted|references|referees|come in)",
        "(my|our|the present|with the present) contract (with|was|ends|runs|at|is)",
        "(signed|signing) (my|the|a) contract with",
        "(contract|contracts) (killer|work|law|manager|management|with the new)",
        "(supplier|gym) contract",
        "(job|post|place|position) ..3 (gone to|went to) (someone|another|somebody)",
        "(present|current) employer has extended",
        "(my|the) former (boss|employer) (was|said)",
        (
            "(asked|invited) me to (a|an|show|stay late|read|join you|do the test|come in|send|bring|decide|"
            "tell|reply|answer|give|let|balance|wait|start with the|show)"
        ),
        "(offer|offered) (help|the chance|the opportunity|you|to help)",
        "(the job|the post|the place) is ..2 (still|open|mine to)",
        "(may|could|can|might) offer",
        "offers elsewhere",
        "have anything to offer",
        "(had an|an|the) offer to (publish|pay|buy|lend)",
        "(to|will|would|wants to) (hire|employ) (him|her|them|you)",
        "(tried to|in your interest to|lucky as to) ..3 me",
        "chosen (person|candidate)",
        "when the museum offered",
        "an offer from (your|you)",
        "wants me to come in (on|for|to)",
        "(wrote|write) job offers",
        "make me a better offer",
        "would take me further",
        "(offer|offered) (an|the) (interview|answer|excuse)",
    ),
    holds=(
        "Another firm has offered me a job.",
        "I have received an offer.",
        "A rival bakery would like me to start with them in May.",
        "On Friday a contract from a different clinic landed in my inbox.",
        "The hospital across town has said yes to me.",
        "I've been appointed by another school, but I have not signed.",
        "My current employer has made me a counter-offer to stay.",
    ),
    lacks=(
        "I offer my help.",
        "Another company has invited me to a second interview.",
        "Should a different employer make me an offer, I will let you know.",
        "We made an offer on a house near the depot.",
        "I'm expecting an offer from another firm next week.",
        "The other firm has said no.",
        "The course offers modules in ethics.",
    ),
)
