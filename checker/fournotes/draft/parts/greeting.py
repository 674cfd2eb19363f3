"""The greeting, alone on its line or with the first sentence behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from fournotes.draft.lines import Line
from fournotes.draft.parts.names import is_name
from fournotes.draft.span import Span

_OPENINGS = frozenset(
    "dear dearest hi hiya hello hey heya greetings salutations howdy g'day gday "
    # many write the first words to an English reader in their own language
    "servus moin grüezi grüß ahoj cześć sawubona jambo habari mabuhay selam privet vanakkam kumusta salve annwyl buongiorno hola bonjour hallo hej ciao namaste namaskar salaam salam assalamu aloha shalom merhaba olá ola kia "
    "sehr liebe lieber guten geachte beste estimado estimada cher chère caro cara prezado prezada kære kära szanowna szanowny "
    "sayın".split()
)
_WEAK = {
    "good": "morning afternoon evening day",
    "buenos": "días dias", "buenas": "tardes noches",
    "morning": "", "afternoon": "", "evening": "", "respected": "", "esteemed": "", "yo": "", "attn": "", "attention": "",
    "my": "dear", "very": "dear",
    "to": "the",
}  # fmt: skip
"""Openings that are ordinary words too, with the second words that they need, if any."""
_WHOM = "to whom it may concern"
_RECIPIENTS = frozenset(
    "team manager managers committee panel board staff department recruiter recruiters employer head director office hiring "
    "hr people search selection recruitment recruiting recruiters hiring interview interviewing interviewers personnel person people "
    "members whole".split()
)
"""Who may follow "To the", within three words."""

_SMALL = frozenset(
    "all everyone everybody team both there again and & the hiring manager de van von der den da dos di du la le el bin al ter "
    "hi hello hey po folks friend friends sir madam sirs or recruiter committee panel members member mr mrs ms mx miss dr prof professor chef "
    "sister doctor matron ma'am maam dear to whom it may concern you colleagues hr each".split()
)
"""Words in small letters that belong to a greeting."""
_NEVER = frozenset(
    "thank thanks thankyou thx cheers i i'm i’m im i've it it's it’s we just hope hoping this my great was many as on "
    "following further regarding sorry so what nice good lovely congratulations congrats apologies welcome happy merry".split()
)
"""Words with which the first sentence begins, even when the comma before it is missing."""

_GAP = re.compile(
    r"[ \t\u00a0]+|/|,\s+(?=(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|and)\b)"
    r"|,\s(?=(?:(?:M[rsx]|Mrs|Miss|Dr|Prof|Professor|Sir|Chef|Captain)\b\.?\s)?[^\W\d_a-z][\w'’-]*(?:,|\s+and\b))"
    # "Good morning, Tom" names somebody; "Dear Tom, Congratulations!" has named somebody already
    r"|(?:(?<=[Mm]orning)|(?<=[Aa]fternoon)|(?<=[Ee]vening)|(?<=\b[Dd]ay)|(?<=\b[Tt]here)|(?<=\b[Aa]gain)|(?<=\bpo))"
    r",\s(?=[^\W\d_a-z][\w'’-]*\.?(?:\s[^\W\d_a-z][\w'’-]*\.?){0,3}[,!:]?$)"
)
_NAME = re.compile(
    r"[^\W\d_](?:[\w'’\-\u0300-\u036f\u200d])*\.?|&|[\[{(<]{1,2}[^\[\]{}()<>]{1,40}[\]})>]{1,2}|%\w{1,30}%|_{2,20}"
)
_END = re.compile(r"!+|[,:;.—–]|-\s|\s[-—–]\s")
_WORD = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f])*")
_MOST_NAMES = 14
_HEAD = 10
"""Lines of date and address that may stand above a greeting."""
_HEAD_LINE = 160
"""Code points. Longer lines above a greeting are a letter already begun."""
_BELOW = 4
"""Lines among which the last name of a mail stands alone."""
_WHOLE, _OPEN, _BARE = 60, 45, 30
"""Code points of a line that is all greeting: with a comma at its end, without, and of a bare name."""


class Greeting(NamedTuple):
    """The greeting's span and the place of its line."""

    span: Span
    place: int


def find_greeting(lines: list[Line]) -> Greeting | None:
    """Return the greeting among the first lines, below a date, an address or an assistant's preamble."""
    above = 0
    for place, line in enumerate(lines):
        if not line.words:
            continue
        span = _greeting_on(line, alone=above == 0, last=place == len(lines) - 1)
        if span is not None and _is_head(lines[:place], whole=span.end == line.end):
            closes = above > 0 and " " not in line.words and _is_signed(lines[place + 1 :])
            return None if closes else Greeting(span, place)
        above += 1
        if above > _HEAD or len(line.words) > 3 * _HEAD_LINE:
            return None
    return None


def _is_head(above: list[Line], *, whole: bool) -> bool:
    """Tell whether the lines above a greeting can be a date, an address or a preamble; ``whole``: it fills its line."""
    return whole or all(len(line.words) <= _HEAD_LINE for line in above)


def _is_signed(below: list[Line]) -> bool:
    """Tell whether only a name stands below, so that "Greetings," closes the mail."""
    filled = [line for line in below[:_BELOW] if line.words]
    return len(filled) == 1 and len(below) < _BELOW and is_name(filled[0].words)


def _greeting_on(line: Line, *, alone: bool, last: bool) -> Span | None:
    """Return the greeting with which the line begins; ``alone`` where nothing stands above it, ``last`` nothing below."""
    words = line.words
    start = _first_letter(words)
    opening = _opening(line, words, start)
    if opening is None:
        return _bare_name(line, start, last=last) if alone else None
    place, weak = opening
    names = 0
    while names < _MOST_NAMES:
        gap = _GAP.match(words, place)
        name = _NAME.match(words, gap.end() if gap else place)
        if name is None or not _belongs(name.group()):
            break
        place = name.end()
        names += 1
    return _span(line, start, place, names, weak=weak)


def _span(line: Line, start: int, place: int, names: int, *, weak: bool) -> Span | None:
    """Return the span of a greeting whose names end at ``place``, by what stands behind them."""
    words = line.words
    after = words[place:].lstrip()
    if not after:
        return Span(line.start + start, line.end)
    end = _END.match(after)
    if end:
        marks = len(end.group()) if after[0] == "!" else 1
        return Span(line.start + start, line.start + words.index(after[0], place) + marks)
    rest = len(words) - start
    if weak and not names:
        addressed = line.first == "to" and rest < _WHOLE and words[-1] in ",:"
        return Span(line.start + start, line.end) if addressed else None
    if (rest < _WHOLE and words[-1] in ",:!") or (rest < _OPEN and words[-1] not in ".?"):
        return Span(line.start + start, line.end)
    return Span(line.start + start, line.start + place)


def _first_letter(words: str) -> int:
    """Return where the letters begin: an emoji or a dash may stand before a greeting."""
    for place, character in enumerate(words[:8]):
        if character.isalpha():
            return place
    return 0


def _opening(line: Line, words: str, start: int) -> tuple[int, bool] | None:
    """Return where the opening word or words end, and whether they might as well be no greeting."""
    word = _WORD.match(words, start)
    end = word.end() if word else start
    beginning = words[start : start + len(_WHOM)].lower()
    if line.first in _OPENINGS or _drawled(line.first) in _OPENINGS:
        return end, False
    for opening in (_WHOM, "g'day", "g’day"):
        if beginning.startswith(opening):
            return start + len(opening), False
    seconds = _WEAK.get(line.first)
    if seconds == "":
        return end, True
    return _second_word(words, end, seconds.split()) if seconds else None


def _drawled(word: str) -> str:
    """Return a word as it is without the letters by which it is drawn out at its end: "hey" for "heyyy"."""
    return word.rstrip(word[-1:]) + word[-1:]


def _second_word(words: str, end: int, seconds: list[str]) -> tuple[int, bool] | None:
    """Return where "Good morning" or "To the hiring team" ends its opening, None when other words follow the first."""
    following = [word.lower().rstrip(",.!:") for word in words[end : end + 40].split()]
    if (
        not following
        or following[0] not in seconds
        or (following[0] == "the" and _RECIPIENTS.isdisjoint(following[1:4]))
    ):
        return None
    return words.lower().index(following[0], end) + len(following[0]), True


def _belongs(name: str) -> bool:
    form = name.lower().rstrip(".")
    return form not in _NEVER and (not name[0].islower() or form in _SMALL)


_TOGETHER = re.compile(r"\s(?:and|&)\s")
_ADVERBS = frozenset(
    "yesterday today tomorrow lately recently firstly first finally however also again anyway honestly frankly sincerely "
    "currently overall actually sure certainly absolutely unfortunately fortunately once well yes no ok okay so and but now then here there "
    "best warmly warmest cordially respectfully faithfully gratefully love".split()
)


def _bare_name(line: Line, start: int, *, last: bool) -> Span | None:
    """Return a greeting that is only a name: "Mr. Haskins," or "Janet" on the line, or "Priya, thank you …"."""
    words = line.words
    if (
        len(words) < _WHOLE
        and words[-1] in ",:—–-!"
        and line.first not in _ADVERBS
        and all(map(is_name, _TOGETHER.split(words[start:-1])))
    ):
        return Span(line.start + start, line.end)
    titled = line.first in _TITLES or (words.isalpha() and words.istitle())
    if not last and len(words) < _BARE and titled and line.first not in _ADVERBS and is_name(words[start:]):
        return Span(line.start + start, line.end)
    comma = words.find(", ", start, start + 40)
    if (
        comma > 0
        and words[comma + 2 : comma + 7].lower() in ("thank", "many ")
        and line.first not in _ADVERBS
    ):
        name = words[start:comma]
        if name[0].isupper() and is_name(name):
            return Span(line.start + start, line.start + comma + 1)
    return None


_TITLES = frozenset(
    "mr mrs ms miss mx dr prof professor doctor sir madam ma'am chef sister matron father fr rev captain judge coach dean "
    "principal director pastor rabbi imam señor señora herr frau madame monsieur".split()
)
