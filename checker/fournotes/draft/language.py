"""Telling English from other languages, so that a draft in another one is not judged by English rules."""

from __future__ import annotations

from fournotes.draft.read import Draft

_ENGLISH = frozenset(
    "the and you your of that this with it its have has had was were would could should been from are not about which who "
    "what when where how there they them their but or if then than also because after before since while very much more most "
    "some our us as by be my is his her she he him these those such only even just still again ever never always every each own "
    "other another both few many any all no yes now here out up down over under through into off until without between against "
    "thank thanks thankful grateful appreciate hope look looking forward please dear hello hear hearing meet meeting met "
    "interview job role position post work team time day week year letter offer news answer feedback interested enjoyed "
    "yesterday today know like want wanted can will may might must shall let get got give gave take took make made see saw say "
    "said go went come came think thought find found tell told did does done good best kind new old first last next one two".split()
)
_SHARED = frozenset("i a an in on to at for so do me we am".split())
"""English words that other languages use as well; they count half."""

FEWEST = 5
"""Words. A shorter draft is taken for English: too little to tell by."""
FEW = 12
"""Words. A draft shorter than this is taken for English when it has one English word, or two shared ones."""
SHARE = 0.2
"""Of words: English notes have from a half to four fifths of these, other languages up to one in seven."""


def is_english(draft: Draft) -> bool:
    """Tell whether the body reads as English; nothing at all, and too little to tell by, does."""
    body = draft.body
    if body is None:
        return True
    written = body.of(draft.text)
    if not written.isascii() and _mostly_other_letters(written):
        return False
    if draft.words < FEWEST:
        return True
    hits, most = 0, sum([len(sentence.forms) for sentence in draft.sentences])
    for sentence in draft.sentences:
        hits += 2 * sum(map(_ENGLISH.__contains__, sentence.forms)) + sum(
            map(_SHARED.__contains__, sentence.forms)
        )
        if hits > 1 and hits >= 2 * SHARE * most:
            return True  # whatever follows; most notes are told by their first sentences
    words = sum([form[0].isalpha() for sentence in draft.sentences for form in sentence.forms])
    return hits > 1 if words < FEW else hits >= 2 * SHARE * words


def _mostly_other_letters(text: str) -> bool:
    """Tell whether more letters are of other scripts than of the Latin one."""
    letters = [character for character in text if character.isalpha()]
    other = sum([character > "\u024f" and not "\u1e00" <= character <= "\u1eff" for character in letters])
    return 2 * other > len(letters)
