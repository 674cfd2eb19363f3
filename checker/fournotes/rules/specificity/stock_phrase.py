"""Finds phrases that everybody writes, so that nobody reads them: "team player", "hit the ground running"."""

from __future__ import annotations

from collections.abc import Iterator

from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, Severity, examples

_MANY = 3
"""Different phrases from which each of them is worth a warning."""

_PHRASES = (
    "(i hope|hope|i trust|trust|hoping) ..3 (email|mail|message|note|letter|this) ..2 (finds|find) ..1 (you|your|everyone) ..3 (well|health|spirits|best|happy|great)",
    "(finds|find) you (well|in good health|in good spirits|in the best)",
    "(am|a|good|great|strong|true|natural|real|as a) ..2 team player",
    "hit the ground running",
    "think outside the box",
    "thinking outside the box",
    "out of the box thinking",
    "outside-the-box (thinker|thinking)",
    "(go|goes|going|went) (the|that) extra mile",
    "(proven|strong|solid|successful|impressive|excellent|demonstrated|established) track record",
    "a track record of (success|delivering|achieving|exceeding|results)",
    "(valuable|great|strong|real|huge|invaluable|tremendous) (asset|addition) to (your|the|any) ..3 (team|company|organisation|organization|firm|department|group|floor|business|staff|school|hospital|practice)",
    "valuable asset",
    "(results-driven|results-oriented|result-oriented|result-driven|goal-oriented|detail-oriented|self-motivated|highly-motivated|solution-oriented)",
    "(results|result|goal|detail) (driven|oriented|orientated)",
    "highly motivated (individual|professional|person|self-starter|team)",
    "(self-starter|self starter|go-getter|go getter|people person|natural leader|born leader)",
    "(am|as a|a|i am a) (quick|fast) learner",
    "(strong|keen|excellent|great|meticulous|good) attention to detail",
    "(excellent|strong|outstanding|exceptional|great|superb|effective) (communication|interpersonal|organisational|organizational|people) skills",
    "(excellent|strong|outstanding|exceptional) (communication|interpersonal|organisational|organizational) and ..1 skills",
    "(my|diverse|strong|unique|the right|a broad|the perfect|your) (skill set|skillset|skill-set)",
    "(perfect|great|excellent|ideal|strong|natural|good) fit for (your|the|this) ..3 (team|role|position|company|job|organisation|organization|culture|firm)",
    "(dynamic|vibrant|talented) (team|environment|company|organisation|organization)",
    "fast-paced (environment|industry|workplace|setting|world)",
    "(thrive|thrives|excel|work well|flourish) (in|under) ..2 (pressure|fast-paced|environment|environments|deadlines)",
    "(work well|works well|perform well) under pressure",
    "(can-do|can do) attitude",
    "(bring|brings|have|has) ..3 to the table",
    "(informative and interesting|interesting and informative|informative and enjoyable|enlightening and informative)",
    "(passionate about|passion for) (data|people|technology|learning|innovation|excellence|customer|customers|helping|making|marketing|sales|design|education|teaching|growth|delivering|creating|your|the|what|this|building|leadership|service|healthcare|food|quality)",
    "(i am|as a) [deeply|truly|very|highly] passionate ..1 (about|professional|individual|people|person)",
    "leverage my (experience|skills|background|expertise|knowledge|strengths|skill)",
    "(add|adds|adding|bring|bringing|deliver|delivering|create|creating) ..1 [real|immediate|significant|great|tremendous] value (to|from|for) ..1 (day|your|the)",
    "(add|bring|deliver) value (to|from)",
    "(from day one|from the word go) $",
    "(make|making|have|having) a (meaningful|real|positive|significant|lasting|immediate|big) (impact|difference)",
    "(exciting|wonderful|amazing|fantastic|incredible|unique|great|tremendous) opportunity ..3 (join|work|contribute|grow|be part|and your|with your|at your)",
    "this (exciting|wonderful|amazing|fantastic|incredible|unique|tremendous|fabulous) opportunity",
    "(synergy|synergies|win-win|game changer|game-changer|low-hanging fruit|cutting edge|cutting-edge|best of breed|thought leader|thought leadership|world-class)",
    "(at|with) the forefront of",
    "(give|gave|giving|given) (# per cent|# percent|one hundred and ten|it my all|a hundred and ten|my #)",
    "(take|taking|bring) ..4 to the next level",
    "(wear|wearing|wore) many hats",
    "(aligns|align|aligned|resonates|resonate|resonated) ..2 with (my|your) ..2 (values|goals|skills|experience|career|background|mission|vision|own|aspirations)",
    "(reinforced|strengthened|solidified|deepened|reaffirmed|confirmed|further) ..1 (my|our) (enthusiasm|interest|excitement|desire|belief|conviction)",
    "(skills and experience|experience and skills|background and experience) ..3 (make me|align|match|fit)",
    "make me (an ideal|a perfect|an excellent|a strong|a great|the ideal|the perfect) (candidate|fit|match|choice)",
    "(hard-working|hardworking) and (dedicated|motivated|reliable|enthusiastic|passionate)",
    "(proactive|dedicated|motivated|dynamic|seasoned|accomplished) (professional|individual)",
    "do not hesitate to (contact|reach|call|ask|get)",
    "should you (have any|require any|need any) (questions|further|additional|more)",
    "(at your earliest convenience|thank you in advance|thanks in advance)",
    "(dream job|dream company|dream come true)",
    "(i wanted to|i just wanted to|i would like to) take (this|the) (opportunity|time|moment) to (thank|express)",
    "(express|extend) my (sincere|sincerest|heartfelt|deepest|deep) (gratitude|appreciation|thanks)",
    "(wealth|breadth) of (experience|knowledge)",
    "(multi-tasker|multitasker|multi-tasking|jack of all trades)",
    "(take|taking|took) ownership of",
    "(state of the art|state-of-the-art)",
    "(look|looked|looking) no further",
)  # fmt: skip

_SPARES = (
    "(each|every|one|a|the) team player (in|on|of|has|gets|cleans)",
    "(you|he|she|they|somebody|someone) ..4 (hit the ground running before)",
    "(your|her|his|their) passion for",
    "asset (list|register|management|manager)",
    "(your|the|our) (state-of-the-art|state of the art|cutting-edge|cutting edge) (laboratory|lab|kitchen|theatre|studio)",
)


def judge(case: Case) -> Iterator[Hit]:
    """Hit each stock phrase; all of them are warnings where there are three different ones or more."""
    spans = [span for span in case.phrases["stock-phrase"] if not _is_named(case, span.of(case.draft.text))]
    if not spans:
        return
    text = case.draft.text
    different = {" ".join(span.of(text).lower().split()) for span in spans}
    severity: Severity | None = "warn" if len(different) >= _MANY else None
    for span in spans:
        yield Hit(
            span.start,
            span.end,
            severity=severity,
            message=f"“{' '.join(span.of(text).split())}” stands in very many notes. Say the same in your own words, with one thing that is true of you or of them.",
        )


def _is_named(case: Case, written: str) -> bool:
    """Tell whether the words are part of the job's name: "Asset Manager"."""
    return case.facts.role is not None and written.lower() in case.facts.role.lower()


RULE = Rule(
    id="stock-phrase",
    group="specificity",
    title="Stock phrase",
    severity="info",
    notes=ALL,
    why="People who hire read these words every day and pass over them. They take the place of something that only you could say.",
    instead="Give the thing itself: not “a proven track record”, but “I ran the night desk for three winters”.",
    sources=("PUR1", "PUR2", "CMI1"),
    phrases=_PHRASES,
    spares=_SPARES,
    judge=judge,
    flags=examples(
        "I hope this email finds you well.",
        "I am a team player with a proven track record.",
        "I'm confident that I could hit the ground running.",
        "I would be a valuable asset to your organisation.",
        "Our meeting was both informative and interesting.",
        "I thrive in a fast-paced environment.",
        "I am a quick learner with strong attention to detail.",
    ),
    passes=examples(
        "The ball hit the ground, running the sensor test for us, and everyone laughed.",
        "Each team player in your youth squad cleans his own boots, I noticed.",
        "The track record of the old tram is on your wall: 61 km an hour in 1934.",
        "A good fit between cup and saucer is checked by ear, I learnt.",
        "You said you were after “someone who can hit the ground running”.",
        "Your letter found me well, on a boat near Split.",
        "The asset list of the depot runs to forty pages, as you showed me.",
        "The last mile of the route is the steep one, your postman told me.",
    ),
)
