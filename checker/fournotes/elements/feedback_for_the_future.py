"""Feedback asked for the sake of doing better: next time, elsewhere, as a professional."""

from fournotes.elements.element import Element

_NEXT = (
    "time|interview|interviews|application|applications|opportunity|opportunities|attempt|attempts|try|"
    "tries|panel|panels|round|rounds|post|posts|role|roles|job|jobs|one|ones|intake|"
    "occasion|occasions|board|boards|school|audition|auditions|casting|career|path|search|year|season|"
    "employer|employers|position|positions|vacancy|vacancies|test|"
    "trial|process|step|steps|portfolio review|depot|placement|competition|exam|start|chance|move|"
    "conversation|conversations"
)

ELEMENT = Element(
    id="feedback-for-the-future",
    title="For the future",
    phrases=(
        (
            "(next|another|future|other|upcoming|coming|further|similar|later|subsequent|onward|following|"
            "more|such|forthcoming|like this) [two|few|my|job|selection|such|possible|civil service|similar|"
            f"other|interview] ({_NEXT})"
        ),
        (
            "(interviews|posts|roles|ones|jobs|panels|positions|rounds) (ahead|coming up|to come|like this|"
            "like it|of this kind|of this sort|i have|elsewhere|this spring|this term|this year|in the)"
        ),
        "(in|for) [the] future",
        "in (the|my) (coming|next|near) (weeks|months|year|years)",
        "(going|moving) forward",
        "(later|from now|a year|for me) on",
        (
            "(subsequently|henceforth|hereafter|in the long run|for later|down the line|down the road|the "
            "road ahead|some other time)"
        ),
        (
            "(apply|applying|try|trying|reapply|reapplying|compete|sit|come back|interview|attempt|go) [for "
            "this post|for this] (again|elsewhere|for other|for another|for similar|for a similar|for "
            "something|in the spring|in the autumn|in a year|next)"
        ),
        "(reapply|reapplying)",
        (
            "(before|when|if|until) i (apply|go|try|sit|stand|interview|come|walk|face|get) ..6 (again|next|"
            "another|other|for|similar|elsewhere|in front|panel|more)"
        ),
        (
            "before (my|the|another|trying|applying|going) ..3 (next|other|again|try|attempt|board|interview|"
            "intake|round)"
        ),
        (
            "(get better|getting better|do better|doing better|be better|become better|becoming better|"
            "perform better|done better|prepare better|go better|goes better|better prepared|better equipped|"
            "better candidate|better nurse|better teacher|better answers|better chance|better fit|better "
            "armed|better myself|better ready)"
        ),
        (
            "(stronger|readier|more competitive|more convincing|more confident|sharper|wiser) ..1 (candidate|"
            "applicant|application|next|when|for|another|later|in|than|fit|there)"
        ),
        (
            "(i|to|me|can|may|could|might|should|must|would|where|how|what|need|needs|and|help|wish to|want "
            "to|keep|for|of|continue|as) ..2 (improve|improving|improvement) [myself|upon|on|my|as|for|at]"
        ),
        "(areas|points|things|room|scope) ..2 (improve|improvement|develop|development)",
        (
            "(learn|grow|develop|progress|benefit|profit|advance|mature) (from|as a|and become|and improve|"
            "and grow|further|myself|professionally|in my|by|what|before)"
        ),
        "to (grow|develop|progress|advance|climb) [as|from|further|and|in|myself]",
        (
            "(learn|lesson|lessons|take|learnt|learned) ..2 (from this|from it|from the experience|from my|"
            "with me|out of|into)"
        ),
        (
            "(my|own|personal|further|professional|career) (development|growth|improvement|learning|progress|"
            "onward|career|search|job search)"
        ),
        "(make|making) progress",
        "(work|working) (on|at) ..2 (it|this|before|next|that|my|what|first)",
        (
            "(what|which|where|should|could|skills|can|must|ought|need to|need|me|thing|things) ..3 (work on|"
            "work at|practise|practice|brush up|learn|study|train|pick up|sharpen|polish|strengthen|read up|"
            "build|close|mend|develop|prepare for|put right|fix|correct|adjust)"
        ),
        (
            "(practise|practice|polish|sharpen|strengthen|brush up|close|fill|fix|mend|correct|mending|put "
            "right|repair) ..2 (it|them|my|the gap|the gaps|gaps|that|first|myself|for|what|weak|before)"
        ),
        (
            "(avoid|repeat|repeating|make|making|trip over|carry|not) ..3 (same|again|mistake|mistakes|error|"
            "errors|repeat|fault)"
        ),
        "(repeat|repeating) (it|them|this|that|my)",
        (
            "(prepare|prepared|preparing|ready|readying|readier|armed|practice|training) ..3 (for|next|"
            "properly|better|another|again|before)"
        ),
        (
            "(raise|improve|increase|better|strengthen|boost) my (chances|chance|odds|prospects|performance|"
            "application|applications|interview)"
        ),
        "(chances|chance) (next|another|elsewhere|in|later|of being|of getting)",
        "(bring|get) me nearer",
        "(stay|remain|work|keep going|continue|get) in (this|hotel|the) ..1 (field|trade|profession|work)",
        (
            "(put|use|take) ..5 (to use|to good use|to heart|into my next|on board|into account|going "
            "forward|it forward|to sharpen)"
        ),
        "to good use",
        "use (it|them|this|that|what you) (to|for|in|next)",
        "(start|starting|beginning|outset) of my (career|working|professional)",
        "(my career|career) is young",
        (
            "(next|another|one|further|more) ..2 (coming up|lined up|this month|this spring|in the autumn|in "
            "august|in the spring|in may|next month|next week|this year|hiring)"
        ),
        "(another|the next|next) (board|panel|interview|audition|intake|try|attempt|go|round|casting)",
        (
            "(for|in|at|to|into|of|on) the next (one|ones|time|try|casting|panel|board|school|depot|round|"
            "test|year|job)"
        ),
        "before the next one",
        "the coming months",
        "(pointer|pointers) or two",
        "so (that|as) ..3 (better|improve|right|differently|correct|ready|next|learn|not)",
        (
            "(so|that) i (can|could|may|might|know|do not) ..3 (improve|better|learn|work|prepare|correct|"
            "grow|aim|where|prepare|mend|trip|repeat|differently)"
        ),
        (
            "(do|doing|did|done|say|said|answer|be|go|perform) ..1 (better|differently) (next|another|in|at|"
            "the)"
        ),
        "(turn|get) ..4 (to yes|into a yes|nearly)",
        "(sharpen|sharpening) up",
        "(up for|apply for|applying for|go for|going for|try for) ..1 (similar|other|another|more)",
        "take me further",
        "(one day|some day|someday|sooner or later) i",
        "(eager|want|wish|like|hungry) to (grow|learn|improve|get better|get on)",
        "rather (fix|know|mend|learn|hear) ..3 than",
        "be (ready|readier)",
        "what ..3 (become|be) a better",
        "(become|becoming) a better",
        "help me ..3 (get on|forward|on my way|grow|improve|learn|prepare|develop|along|search|progress)",
        (
            "(will|would) ..2 (serve|save|help|guide) me ..4 (next|later|from|errors|future|again|ahead|"
            "search|other|further)"
        ),
    ),
    spares=(
        "(keep|kept|hold|on) ..4 (file|mind|record|records|books) ..3 (future|later)",
        "(consider|think of|remember|bear|keep) me (for|in|if) ..2 (future|other|another|mind|post)",
        "future reference",
        "(next|another) time (i am|we|the|you)",
        "next (summer|month|spring|autumn) i will",
        "next year i (will|am)",
        "(in|for) the future (, we|we|will|of)",
        "(your|our|their|its) ..3 (grow|future|development|improve|next)",
        "(future|development|growth) of (the|your|our)",
        "(all the best|success|luck|wish you|every success|best wishes) ..3 (future|next)",
        "(learned|learnt) (of|the trade|that|about|how|from my|from your|a lot|something|a great|much|so)",
        "(to|will) (know|learn|hear) (more|about|how your|what your|your)",
        "(in|last) my last",
        "at the end of every",
        "(two|one|other) (more interviews elsewhere|other practice|practice)",
        (
            "(other|successful in another|withdrawn from the other|my other) (interview|application|process|"
            "one|practice)"
        ),
        "(told|advised) (my|the)",
        "in future , please",
        "to improve the",
        "upcoming interviews with",
        "maybe we will",
        "(clinic|hospital|company|firm|they|it) (wants|want|plans|plan) to",
        "trial lesson",
        (
            "(grateful|surprised|glad|possible|fascinated|interesting|pleased|good|hoping|hope|love|happy) "
            "to learn (your|of|that|more about|about|what you|how the|how you)"
        ),
        "learn (of|that|whatever)",
        "(pick up where|similar one in|fill in|from now on|preparing for the bar|get back to them)",
        "(another|more) (test|time|go|paper) (if|and|for|by|or|would)",
        "my (nephew|licence)",
        "(keen to|plan to) ..4 next year",
        "(another|similar) (practice|post) that",
        "(what i take|take that)",
        "making a mistake to",
        "should correct one",
        "(pupils|staff)",
        "before (the interview|i accept|i take|i decide|i go any|i reply|i answer)",
        "before replying",
        (
            "(second|third|first|next|final) (round|stage|step|steps) ..3 (interview|talk|test|with you|"
            "forward|look)"
        ),
        (
            "(forward|look|looking|hope|hear|excited|ready) ..4 (next|further) (step|steps|round|stage|"
            "conversation|talk|interview|meeting)"
        ),
        "(next|further) (step|steps|round|stage)",
        "further (conversation|talk|round|test)",
        "my next (contract|job) starts",
        "(improved|improving) (the|my english)",
        "(enjoy|enjoyed|happy|fun) ..3 next",
        "(would|could) have (helped|been)",
        "(sign|going forward ,) send",
        "better (boots|work|than|offer|story)",
        "(do|be) better (work|than|with the)",
        "(you|hospital|selection|website|they|your) ..4 (improve|improved|do better|be better)",
        "(go|sit|apply) (for|in) (a walk|lunch)",
        "(course|career|training) (in spanish|at night)",
        "(another|an|a) interview (with|on|elsewhere)",
        "(other|another|different|second) (company|firm|employer|offer|school|job|post|position|place)",
        "i (join|start|began|begin)",
        "maybe we",
        "never apply",
        "(next|coming) (days|weekend|monday|tuesday|wednesday|thursday|friday|week)",
        "(told|advised|asked) ..4 (next time|the future|do better)",
        "the next interview in my",
        "my plan for the coming",
        "^ next year",
        (
            "(want|wish|love|like|opportunity|chance) to (learn|grow|develop) (the|from you|with you|with "
            "your|in your|this|more|that|under|with a)"
        ),
        "(prepared|ready) (to|for you|early)",
        "(ready|eager|willing) to (start|join|send|go)",
    ),
    holds=(
        "Any feedback would help me do better next time.",
        "I ask so that I can improve.",
        "I intend to apply again in the spring and would like to be readier.",
        "Your comments would show me what to work on.",
        "I want to learn from this.",
        "It would help me prepare for other interviews.",
    ),
    lacks=(
        "Could you give me some feedback?",
        "Please tell me the reasons, for my records.",
        "Kindly keep my CV on file for the future.",
        "Why was I not chosen?",
        "Next time I am in Leeds I'll visit the cathedral.",
        "You told us how the clinic wants to grow.",
        "The mistakes in the stock list were corrected.",
        "I look forward to the next step.",
    ),
)
