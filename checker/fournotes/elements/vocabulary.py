"""Words that several elements share, each a list of alternatives for use inside a phrase's brackets."""

from __future__ import annotations

JOB = (
    "job|role|position|post|place|vacancy|opening|opportunity|work|apprenticeship|traineeship|internship|"
    "placement|lectureship|"
    "fellowship|seat|spot|chair|studentship|appointment|shift|round"
)
"""What one applies for."""

TEAM = (
    "team|crew|company|firm|organisation|organization|school|college|university|hospital|clinic|ward|"
    "practice|lab|laboratory|"
    "group|department|studio|shop|store|staff|kitchen|bakery|garage|hotel|library|museum|orchestra|"
    "institute|institution|office|"
    "branch|bank|council|agency|business|nursery|bureau|theatre|fleet|workshop|yard|plant|panel|board|"
    "committee|restaurant|"
    "charity|church|parish|project|farm|centre|center|bookshop|salon|surgery|pharmacy|family|depot|"
    "warehouse|site|start-up"
)
"""Who takes one on."""

RIVAL = (
    "employer|company|firm|school|college|university|hospital|clinic|practice|lab|laboratory|agency|bank|"
    "hotel|council|"
    "organisation|organization|institute|institution|studio|shop|nursery|bakery|kindergarten|orchestra|"
    "place|office|start-up|"
    "startup|publisher|theatre|museum|restaurant|kitchen|crew|airline|charity|group|team|department|"
    "people|lot|outfit|party|"
    "business|home|yard|garage|line|warehouse|surgery|pharmacy|supermarket|ministry|embassy|brewery|mnc|"
    "contractor|foundry|"
    "laboratory|chain|society|trust|club|kennel|farm|branch|house|carrier|operator|dealer|factory|mill|"
    "plant|mine|quarry|"
    "library|zoo|port|army|police|insurer|authority|county|city|opera|fleet|employers|firms|companies"
)
"""Who else might take one on."""

HEAR = "hear|learn|know|read|receive|get|find|see"
"""How an answer comes."""

ANSWER = (
    "answer|reply|response|decision|news|word|verdict|outcome|result|results|call|letter|mail|message|"
    "email|note|line|"
    "feedback|update|contact|ring|communication|confirmation|findings"
)
"""What one waits for."""

OTHERS = (
    "he|she|they|guests|customers|clients|pupils|students|patients|parents|volunteers|visitors|tenants|"
    "readers|trainees|"
    "colleagues|neighbours|neighbors|mother|father|mum|dad|wife|husband|sister|brother|son|daughter|aunt|"
    "uncle|cousin|friend|"
    "nephew|niece|children|kids|boss|teacher|manager|donors|members|people|everyone|everybody|nobody|"
    "teachers|passengers|"
    "residents|who|users|staff|son|grandmother|grandfather|students|apprentices|interns"
)
"""Somebody else than the writer and the reader."""

DATE = "{weekday}|{month}|#|tomorrow|today|tonight|week|weekend|month|months|days|day|noon|midday|easter|christmas|fortnight"
"""A word of a date or a span of time."""
