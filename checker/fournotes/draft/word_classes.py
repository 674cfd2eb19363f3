"""Words that phrases may name as one: ``{day}``, ``{answer}``, ``{soon}`` and their kin.

A class is a word's *use*, not its grammar: each holds the words that a hundred writers would put in that place.
"""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "number": "# one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty hundred",
    "day": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today "
    "tomorrow tonight weekend",
    "weekday": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
    "month": "january february march april may june july august september october november december jan feb mar apr jun "
    "jul aug sep sept oct nov dec",
    "answer": "answer answers reply response decision verdict word news feedback outcome result results confirmation update",
    "company": "company firm employer organisation organization business agency practice school hospital university "
    "college bank studio shop team department clinic council charity startup start-up",
    "job": "job role position post place vacancy opening opportunity work seat spot",
    "person": "manager boss supervisor director principal head chef foreman partner recruiter interviewer colleague "
    "colleagues coworker coworkers candidate candidates applicant applicants",
    "be": "am is are was were be been being",
    "have": "have has had having",
    "will": "will shall would",
    "must": "must should ought need needs require requires",
    "very": "very so really extremely incredibly truly deeply absolutely terribly quite rather most highly greatly too",
    "glad": "glad happy pleased delighted grateful thankful thrilled honoured honored excited keen eager",
    "please": "please kindly pls plz",
}

WORDS: dict[str, frozenset[str]] = {name: frozenset(words.split()) for name, words in CLASSES.items()}
"""The words of each class."""
