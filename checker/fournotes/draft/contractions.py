"""Contractions, and the words that they stand for."""

from __future__ import annotations

_NEGATED = "do does did is are was were have has had wo=will would ca=can could should must need might sha=shall ai=is"
_NEGATED_WITHOUT_APOSTROPHE = "do does did is are was were have has had wo=will would ca=can could should"

_ENDINGS = {
    "'m": ("am", "i"),
    "'ve": ("have", "i you we they who would could should might must"),
    "'re": ("are", "you we they who there what"),
    "'d": ("would", "i you we they he she it that there who"),
    "'ll": ("will", "i you we they he she it that there who this"),
    "'s": ("is", "he she it that there here what who where how when"),
}
"""Endings, the word that each stands for, and the words that take it; after any other word 's is a possessive."""

CONTRACTIONS: dict[str, tuple[str, ...]] = {
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "youll": ("you", "will"),
    "theyre": ("they", "are"),
    "theyve": ("they", "have"),
    "cannot": ("can", "not"),
    "let's": ("let", "us"),
    "y'all": ("you", "all"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("got", "to"),
    "e-mail": ("email",),
    "e-mails": ("emails",),
    "e-mailed": ("emailed",),
}
"""Each contraction in lower case with a straight apostrophe, and its words: "don't" stands for "do", "not"."""

for _verbs, _ending in ((_NEGATED, "n't"), (_NEGATED_WITHOUT_APOSTROPHE, "nt")):
    for _verb in _verbs.split():
        _stem, _, _whole = _verb.partition("=")
        CONTRACTIONS[_stem + _ending] = (_whole or _stem, "not")
for _ending, (_stands_for, _words) in _ENDINGS.items():
    for _word in _words.split():
        CONTRACTIONS[_word + _ending] = (_word, _stands_for)
