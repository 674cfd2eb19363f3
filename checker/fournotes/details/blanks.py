"""Places that are left to be filled in: brackets, braces, blanks and stand-in names."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import cache
from typing import NamedTuple

from fournotes.draft.memory import kept


class _Pattern(NamedTuple):
    """A regular expression that is compiled when a text first shows its mark: most never do."""

    source: str
    flags: int


def _pattern(source: str, flags: int = 0) -> _Pattern:
    return _Pattern(source, flags)


@cache
def _compiled(pattern: _Pattern) -> re.Pattern[str]:
    return re.compile(pattern.source, pattern.flags)


_THING = (
    r"(?:full |first |last |sur|family |company |job |position |role |hiring manager(?:['’]s)? |interviewer(?:['’]s)? |recruiter(?:['’]s)? |contact |phone |email |e-mail )?"
    r"(?:name|number|phone|email|e-mail|address|title|position|role|job|company|date|signature|details?|information|info|linkedin|department|university|day|time|topic|project|skill)s?"
)
"""What a template asks for."""

_SQUARE = _pattern(r"\[([^\[\]\n]{1,120})\](?!\(|:\s*http)")
_CURLY = _pattern(r"\{\{?([^{}\n]{1,80})\}\}?")
_ANGLED = _pattern(r"(?<![\w<])<{1,2}([A-Za-z][^<>@\n./\\=]{1,50})>{1,2}")
_PERCENT = _pattern(r"%([A-Za-z]+(?:_[A-Za-z]+)*)%")
_DOLLAR = _pattern(
    r"\$\{[^{}\n]{1,40}\}|\$(?=\w*(?:[Nn]ame|NAME|[Cc]ompany|COMPANY|[Rr]ole|ROLE|[Dd]ate|DATE|[Tt]itle|TITLE))[A-Za-z_]{4,30}\$?"
)
_GUILLEMETS = _pattern(
    rf"[«‹]\s?(?:{_THING}|(?:Vor|Nach)name[^«»\n]{{0,20}}|Nombre|Nom|Firma|Empresa|Datum)\s?[»›]",
    re.IGNORECASE,
)
_ROUND = _pattern(
    r"\((?:(?:your|their|the|insert|add|enter|write|type)\s+(?:the\s+|your\s+|their\s+|a\s+)?"
    + _THING
    + r"(?:\s+here)?"
    r"|(?:insert|mention|fill in|describe)\s+[^()\n]{2,80}"
    r"|(?:add|include|name|give|state)\s+(?:(?:a|an|the|one|your|some|any)\s+)?(?:specific|relevant|personal|concrete|detail|example|topic|reason|name)[^()\n]{0,60}"
    r"|(?:company|interviewer|recruiter|manager|employer|first|last|candidate|job|position|role)(?:['’]s)?\s+(?:name|title)"
    r"|name|company|date|role|job title|position|title|signature)\)",
    re.IGNORECASE,
)
_BLANK = _pattern(r"(?<![\w_/.:@-])_{3,40}(?![\w_/@-])")
_CROSSES = _pattern(
    r"(?<![\w-])(?<!Bowl )(?<!Chapter )(?<!Part )(?<!Volume )X{3,12}(?![\w])|(?<=[-\d ])XXX(?=-X)"
)
_STAND_IN = _pattern(
    r"\b(?:XYZ|ABC|Acme XYZ)\s+(?:[Cc]ompany|[Cc]orp(?:oration)?|[Ii]nc|[Ll]td|[Oo]rgani[sz]ation|[Ff]irm|[Ee]nterprises)\b"
    r"|(?<=\bat )XYZ(?=[\s]*[.,;:!?]|\s+(?:and|as|is|for|on|in|because|last|yesterday|today|next)\b|\s*$)"
    r"|(?<=\bjoin )XYZ\b|(?<=\bjoining )XYZ\b|(?<=\bfor )XYZ(?=[\s]*[.,;:!?]|\s*$)",
    re.MULTILINE,
)
_TITLE_CASE = _pattern(
    r"\b(?:Your|Company|Interviewer(?:['’]s)?|Manager(?:['’]s)?|Recruiter(?:['’]s)?|Employer(?:['’]s)?|Candidate(?:['’]s)?|First|Full|Position|Organi[sz]ation)\s+Name\b"
    r"|\b(?:Job|Position)\s+Title\b|\bYour\s+(?:Full\s+Name|Signature|Phone\s+Number|Email(?:\s+Address)?|Contact\s+Information)\b"
)
_CAPITALS = _pattern(
    r"\b(?:INSERT|ENTER)(?:\s+[A-Z]{2,}){1,5}\b"
    r"|(?<=[a-z,.] )(?:FIRST |LAST |YOUR |COMPANY |JOB |HIRING MANAGER )?(?:NAME|TITLE)(?![\w-])(?! [A-Z]{2})"
    r"|(?<=\bon )(?:DAY|DATE)(?![\w-])|(?<=\bat )(?:COMPANY|TIME)(?![\w-])(?! [A-Z]{2})|(?<=\bwith )COMPANY(?![\w-])|(?<=\babout )TOPIC(?![\w-])"
    r"|(?<=^Dear )NAME\b"
)
_INSERT = _pattern(rf"\b[Ii]nsert\s+(?:(?:the|your|a|their)\s+)?(?:specific\s+\w+|{_THING})(?:\s+here)?\b")
_LATER = _pattern(r"\b(?:TBD|T\.B\.D\.)(?!\w)")
_DOTS = _pattern(r"(?<=[Dd]ear )(?:\.{3,}|…+)|(?<= )\.{5,}(?= \w)")

_ALLOWED = frozenset(
    "sic … ... .. x external ext spam bulk the a an our my your their its his her is are was were this that these those and or of to they we it "
    "he she i you in on at for had has laughs laughter smiles confidential secure encrypted".split()
)
"""Words in square brackets that are no blanks: what an editor added to a quotation, and tags of mail programs."""
_CODE = frozenset(
    "b i br p div span a ul ol li h1 h2 h3 html body head img script style table td tr th form input button nav main section strong em code pre "
    "int str string bool float object t k v e and or".split()
)
"""Words in angle brackets or braces that are code."""


_NEAR = 60
"""Code points around a blank that tell it from a ruled line."""


class Blank(NamedTuple):
    """A place to be filled in, in code points, and what it asks for, in lower case without brackets."""

    start: int
    end: int
    asks: str


@kept(2)
def find_blanks(text: str) -> tuple[Blank, ...]:
    """Return the places that are left to be filled in, in order and without overlaps; the time is linear."""
    found: list[Blank] = []
    for marks, pattern, keep in _SHAPES:
        for mark in marks:
            if mark in text:
                found += _kept(pattern, text, keep)
                break
    return tuple(_apart(found))


def blank_at(blanks: Sequence[Blank], place: int) -> bool:
    """Tell whether a code point lies in one of the blanks, which are in order."""
    index = bisect_right(blanks, place, key=lambda blank: blank.start) - 1
    return index >= 0 and place < blanks[index].end


def _kept(pattern: _Pattern, text: str, keep: Callable[[re.Match[str]], bool] | None = None) -> list[Blank]:
    blanks = []
    for match in _compiled(pattern).finditer(text):
        if keep is None or keep(match):
            written = match.group()
            blanks.append(
                Blank(match.start(), match.end(), written.strip("[]{}<>()%$«»‹› _").replace("_", " ").lower())
            )
    return blanks


def _is_square_blank(match: re.Match[str]) -> bool:
    """Tell a blank from a reference, an editor's word or a ticket number."""
    inside = match.group(1).strip()
    if not any(character.isalpha() for character in inside) or inside.lower() in _ALLOWED or len(inside) == 1:
        return False
    return not (
        inside[0] in "#^@"
        or (" " not in inside and any(character.isdigit() for character in inside))
        or "://" in inside
        or inside.lower().startswith(("cid:", "image", "ticket", "case", "ref"))
    )


def _is_code(match: re.Match[str]) -> bool:
    """Tell a blank in braces or angle brackets from code."""
    inside = match.group(1).strip()
    return len(inside) > 1 and inside[0].isalpha() and inside.lower() not in _CODE


def _is_written_blank(match: re.Match[str]) -> bool:
    """Tell a blank inside a line from a ruled line, and from one that is talked about ("the form, ____ as drawn")."""
    text, start, end = match.string, match.start(), match.end()
    before = text[max(0, start - _NEAR) : start].rpartition("\n")[2]
    after = text[end : end + _NEAR].partition("\n")[0]
    return any(character.isalpha() for character in before + after) and not before.rstrip(" ").endswith(",")


def _apart(blanks: list[Blank]) -> list[Blank]:
    kept: list[Blank] = []
    for blank in sorted(blanks, key=lambda blank: (blank.start, -blank.end)):
        if not kept or blank.start >= kept[-1].end:
            kept.append(blank)
    return kept


_SHAPES: tuple[tuple[tuple[str, ...], _Pattern, Callable[[re.Match[str]], bool] | None], ...] = (
    (("[",), _SQUARE, _is_square_blank),
    (("{",), _CURLY, _is_code),
    (("<",), _ANGLED, _is_code),
    (("%",), _PERCENT, None),
    (("$",), _DOLLAR, None),
    (("«", "‹"), _GUILLEMETS, None),
    (("(",), _ROUND, None),
    (("___",), _BLANK, _is_written_blank),
    (("XXX",), _CROSSES, None),
    (("XYZ", "ABC"), _STAND_IN, None),
    ((" Name", " Title", "Your "), _TITLE_CASE, None),
    (("NAME", "INSERT", "ENTER", "DATE", "COMPANY", "TOPIC", " DAY", "TITLE", " TIME"), _CAPITALS, None),
    (("nsert ",), _INSERT, None),
    (("TBD", "T.B.D"), _LATER, None),
    (("...", "…"), _DOTS, None),
)
"""The shapes of a blank: marks one of which a text must hold to be looked through, the pattern, and what tells a blank from
other uses of the mark."""
