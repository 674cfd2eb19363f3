"""Earlier mail that a mail program has quoted: found line by line, so that it is never judged."""

from __future__ import annotations

import re

from fournotes.draft.lines import Line

# "On Mon, 2 Jun 2025 at 10:00, Ann Lee wrote:" in the languages that mail programs commonly speak.
_ATTRIBUTION = re.compile(
    r"(?:on|am|le|el|em|il|op|den|w dniu|dnia|pe|på)\b.{0,200}"
    r"(?:wrote|schrieb|a écrit|escribi[óo]|escreveu|ha scritto|schreef|skrev|napisał\(?a?\)?|a scris|writes)\b.{0,120}:?$",
    re.IGNORECASE,
)
_ATTRIBUTION_START = re.compile(r"(?:on|am|le|el|em|il|op|den|w dniu)\b.*(?:\d|@).*$", re.IGNORECASE)
_ATTRIBUTION_END = re.compile(
    r".{0,160}(?:wrote|schrieb|a écrit|escribi[óo]|escreveu|ha scritto|schreef)\b.{0,60}:$", re.IGNORECASE
)
_RULER = re.compile(
    r"(?:-{2,}\s*(?:original|forwarded|ursprüngliche|message d'origine|mensaje original)\b.*"
    r"|begin forwarded message:?|_{20,})$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\*?(?:from|von|de|van|da|od)\*?\s*:\*?\s*\S", re.IGNORECASE)
_OTHER_HEADER = re.compile(
    r"\*?(?:sent|date|to|cc|subject|gesendet|an|betreff|envoyé|à|objet|enviado|para|asunto|datum|verzonden|aan)"
    r"\*?\s*:",
    re.IGNORECASE,
)


def quoted_lines(lines: list[Line]) -> list[bool]:
    """Tell for each line whether it belongs to an earlier mail.

    Lines that begin with ``>`` are quoted wherever they stand. An attribution ("On … wrote:"), a ruler
    ("-----Original Message-----") or an Outlook block (From, Sent, To) below some words of the draft quotes all
    that follows; an attribution above ``>`` lines quotes only those, so a reply written below them is read.
    """
    quoted = [line.words.startswith((">", "|>")) for line in lines]
    seen_words = False
    for index, line in enumerate(lines):
        if quoted[index] or line.blank:
            continue
        height = _attribution_height(lines, index)
        if height:
            after = _next_with_words(lines, index + height)
            marked = after is not None and quoted[after]
            if marked or seen_words:
                quoted[index : index + height] = [True] * height
            if seen_words and not marked:
                return _all_from(quoted, index)
            continue
        if seen_words and (_RULER.match(line.words) and _block_follows(lines, index)):
            return _all_from(quoted, index)
        if seen_words and _FROM.match(line.words) and _header_follows(lines, index):
            return _all_from(quoted, index)
        if not _FROM.match(line.words) and not _OTHER_HEADER.match(line.words):
            seen_words = True
    return quoted


def _attribution_height(lines: list[Line], index: int) -> int:
    """Return how many lines the attribution that starts here takes: 1, 2, or 0 when there is none."""
    words = lines[index].words
    if len(words) > 300:
        return 0
    if _ATTRIBUTION.match(words) and (words.endswith(":") or "@" in words or any(c.isdigit() for c in words)):
        return 1
    following = lines[index + 1].words if index + 1 < len(lines) else ""
    if following and _ATTRIBUTION_START.match(words) and _ATTRIBUTION_END.match(following):
        return 2
    return 0


def _next_with_words(lines: list[Line], index: int) -> int | None:
    for place in range(index, len(lines)):
        if not lines[place].blank:
            return place
    return None


def _block_follows(lines: list[Line], index: int) -> bool:
    """Tell whether a ruler really opens a quoted mail: dashes that name a message do, a bare line needs headers."""
    if not lines[index].words.startswith("_"):
        return True
    after = _next_with_words(lines, index + 1)
    return after is not None and bool(_FROM.match(lines[after].words))


def _header_follows(lines: list[Line], index: int) -> bool:
    return any(_OTHER_HEADER.match(line.words) for line in lines[index + 1 : index + 5])


def _all_from(quoted: list[bool], index: int) -> list[bool]:
    return quoted[:index] + [True] * (len(quoted) - index)
