"""The anatomy of a mail: subject, greeting, body, sign-off, name, signature, quoted earlier mail."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fournotes.draft.lines import Line, split_lines
from fournotes.draft.quoted import quoted_lines
from fournotes.draft.span import Span, trimmed

_SUBJECT = re.compile(r"\W{0,4}(?:subject(?: line)?|betreff|re)\W{0,2}:\W{0,2}", re.IGNORECASE)
_HEADER = re.compile(r"\W{0,2}(?:from|to|cc|bcc|date|sent|reply-to|importance|attachments?)\W{0,2}:", re.IGNORECASE)

_TITLES = (
    r"mr|mrs|ms|miss|mx|dr|prof|professor|doctor|sir|madam|ma'am|maam|chef|sister|matron|father|fr|rev|captain|capt|"
    r"judge|coach|dean|principal|director|engr|pastor|rabbi|imam|señora?|herr|frau|madame|monsieur"
)
_OPENING = re.compile(
    r"(?:my |very )?(?:dear(?:est)?|hi(?:ya)?|hello|hey+|yo|greetings|salutations|respected|esteemed|attn:?|"
    r"good (?:morning|afternoon|evening|day)|(?:morning|afternoon|evening)|to whom it may concern|"
    r"to the [a-z ]{3,40}|hola|bonjour|namaste|salaam|howdy|g'day)\b",
    re.IGNORECASE,
)
_WEAK_OPENING = ("morning", "afternoon", "evening", "respected", "to the ", "yo", "esteemed", "attn", "good ")
_BARE_NAME = re.compile(
    rf"(?:(?:{_TITLES})\.?\s+)?[^\W\d_a-z][^\W\d_]*\.?(?:[ '’\-]+(?:and |& )?[^\W\d_]+\.?){{0,4}}\s*[,:—–-]$"
)
_AFTER_GREETING = re.compile(r"[,:!;.—–]|\s[-—–]\s")
_NAME_WORD = re.compile(r"[^\W\d_][\w'’\-\u0300-\u036f]*\.?|&")
_GAP = re.compile(
    r"[ \t\u00a0]+|,\s+(?=(?:[Dd]ear|[Hh]i|[Hh]ello|and)\b)|,\s(?=[^\W\d_a-z][\w'’-]*(?:,|\s+and\b))"
)

_CLOSING = re.compile(
    r"(?:(?:with|in)\s+)?(?:(?:my|our|the|very|much|kind(?:est)?|best|warm(?:est|ly)?|many|sincere(?:st)?|cordial|friendly|"
    r"good|respectful|deep(?:est)?|heartfelt|great|all|every|once|again|and|&|of|for|yours?|most|thankful|appreciative|"
    r"personal|professional|a|big)\s+){0,5}"
    r"(?:regards?|wishes|greetings?|sincerely|faithfully|truly|respectfully|cordially|warmly|gratefully|"
    r"thanks|thank you|thanking you|thx|ty|cheers|best|kindest|salutations|gratitude|appreciation|thankfully|obediently|respect|"
    r"take care|love|rgds|br|kr|ciao|xx?|yours|sincere|ever|hugs|fondly|blessings|peace|friendly|remain|obliged|"
    r"slán|slainte|gruß|grüßen|saludos|abraços|cumprimentos|cordialement|ta|stay well|be well|good day|"
    r"(?:have|enjoy) (?:a|your|the) [a-z ]{2,20}|all the best|talk soon|speak soon|see you soon|until then|"
    r"le (?:gach )?dea-?gh\w+|le meas|mit freundlichen grüßen|un saludo|un abrazo|bien à vous|med vänlig hälsning)"
    r"(?:\s+(?:and|&)\s+(?:(?:best|kind|warm|many|warmest)\s+)?(?:regards|wishes|thanks|respect|gratitude|greetings|best))?"
    r"(?:\s+(?:again|always|ever|in advance|so much|very much|once more|to you both|to you all|to you|to all|indeed|for now|"
    r"for your time|for everything|for your consideration|sincerely|truly|faithfully|respectfully|yours|from \w+))*",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"(?:sent (?:from|via|with|using)\b|get outlook\b|gesendet von\b|envoyé de\b|enviado d\w+\b|inviato da\b|"
    r"verzonden (?:vanaf|met)\b|von meinem\b|.{0,30}gönderildi$|download .{0,30}app\b|"
    r"(?:this|the) (?:e-?mail|message)\b.{0,80}(?:virus|scanned|confidential|intended|privileged)|"
    r"(?:confidentiality|disclaimer|legal) ?(?:notice)?\b.{0,3}:|please consider the environment\b|"
    r"\W*(?:please )?(?:think|consider).{0,30}before printing|virus-free|avast|scanned by)",
    re.IGNORECASE,
)
_DELIMITER = re.compile(r"--\s*$|—\s*$|_{3,}\s*$|-{3,}\s*$|\*{3,}\s*$")
_POSTSCRIPT = re.compile(r"p\.?\s?p?\.?\s?s\b\.?", re.IGNORECASE)
_SIGNATURE_MARK = re.compile(r"@|https?:|www\.|\d{3}|\||\b(?:tel|mob|mobile|phone|cell|linkedin)\b|^[\w ]+:\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The parts of a mail as spans of code points; a part that is not there is None or empty.

    ``subject`` is the text after "Subject:", empty when the line is there but says nothing. ``blocks`` are the runs of
    body lines between blank lines, in order. ``name`` is the line with the writer's name under the sign-off.
    """

    subject: Span | None
    head: tuple[Span, ...]
    greeting: Span | None
    blocks: tuple[Span, ...]
    closing: Span | None
    name: Span | None
    postscript: tuple[Span, ...]
    signature: tuple[Span, ...]
    quoted: tuple[Span, ...]


def dissect(text: str) -> Anatomy:
    """Return the parts of ``text``; every part quotes it exactly and no two parts overlap."""
    lines = split_lines(text)
    marks = quoted_lines(lines)
    quoted = _runs([line for line, mark in zip(lines, marks, strict=True) if mark])
    own = [line for line, mark in zip(lines, marks, strict=True) if not mark]

    subject, first = _subject(text, own)
    end = _cut_footers(own, first)
    signature: list[Line] = [line for line in own[end:] if not line.blank]
    start, greeting, head = _greeting(text, own, first, end)
    closing, name, stop, tail, postscript = _closing(text, own, start, end)

    body = own[start:stop]
    if greeting is not None and body and body[0].start < greeting.end:
        rest = trimmed(text, greeting.end, body[0].end)
        body = [Line(rest.start, rest.end, rest.of(text)), *body[1:]]
    if closing is not None and body and body[-1].end > closing.start:
        last = trimmed(text, body[-1].start, closing.start)
        body = [*body[:-1], Line(last.start, last.end, last.of(text))]
    return Anatomy(
        subject=subject,
        head=tuple(Span(line.start, line.end) for line in head),
        greeting=greeting,
        blocks=_blocks(text, body),
        closing=closing,
        name=name,
        postscript=_blocks(text, postscript),
        signature=_runs(tail + signature),
        quoted=quoted,
    )


def _subject(text: str, lines: list[Line]) -> tuple[Span | None, int]:
    """Return the subject and the index of the first line below the mail headers."""
    subject = None
    index = 0
    while index < len(lines):
        words = lines[index].words
        match = _SUBJECT.match(text, lines[index].start, lines[index].end)
        if not words:
            index += 1
        elif match and subject is None:
            subject = trimmed(text, match.end(), lines[index].end)
            while subject.end > subject.start and text[subject.end - 1] in "*_ ":
                subject = Span(subject.start, subject.end - 1)
            index += 1
        elif _HEADER.match(words):
            index += 1
        else:
            break
    if subject is not None or index >= len(lines):
        return subject, index
    for place in range(index, min(index + 4, len(lines))):
        if re.match(r"\W{0,4}subject(?: line)?\W{0,2}:", lines[place].words, re.IGNORECASE):
            match = _SUBJECT.match(text, lines[place].start, lines[place].end)
            if match:
                return trimmed(text, match.end(), lines[place].end), index
    return None, index


def _cut_footers(lines: list[Line], first: int) -> int:
    """Return the index of the first line of the mail program's footer, or the number of lines."""
    for index in range(first + 1, len(lines)):
        words = lines[index].words
        if not words:
            continue
        if _FOOTER.match(words) and len(words) < 400:
            return index
        if _DELIMITER.match(words) and len(words) < 8 and words.startswith("--") and not words.strip("-"):
            return index
    return len(lines)


def _greeting(text: str, lines: list[Line], first: int, end: int) -> tuple[int, Span | None, list[Line]]:
    """Return the index of the first body line, the greeting, and the lines above it (date, address, preamble)."""
    seen = 0
    for index in range(first, end):
        line = lines[index]
        if line.blank:
            continue
        seen += 1
        if seen > 14:
            break
        if _SUBJECT.match(line.words):
            continue
        span = _greeting_on(text, line, first_line=seen == 1)
        if span is not None:
            head = [above for above in lines[first:index] if not above.blank and not _SUBJECT.match(above.words)]
            if any(len(above.words) > 160 for above in head) or len(head) > 10:
                break
            rest = trimmed(text, span.end, line.end)
            return (index if rest.end > rest.start else index + 1), span, head
    return first, None, []


def _greeting_on(text: str, line: Line, *, first_line: bool) -> Span | None:
    """Return the greeting with which the line begins, if it begins with one."""
    start = text.index(line.words[0], line.start) if line.words else line.start
    opening = _OPENING.match(text, start, line.end)
    if opening is None:
        if first_line and len(line.words) < 60 and _BARE_NAME.match(line.words):
            return Span(start, start + len(line.words))
        return None
    weak = opening.group().lower().startswith(_WEAK_OPENING)
    place = opening.end()
    words = 0
    while words < 14:
        gap = _GAP.match(text, place, line.end)
        word = _NAME_WORD.match(text, gap.end() if gap else place, line.end)
        if word is None or not _in_greeting(word.group()):
            break
        place = word.end()
        words += 1
    tail = trimmed(text, start, place)
    after = text[tail.end : line.end].lstrip()
    if not after:
        return Span(start, line.end if line.end - start < 90 else tail.end)
    if _AFTER_GREETING.match(after):
        stop = text.index(after[0], tail.end) + 1
        return Span(start, stop)
    if weak and words == 0:
        return None
    remainder = text[start : line.end].rstrip()
    if len(remainder) < 60 and remainder.endswith((",", ":", "!")) or (len(remainder) < 45 and remainder[-1:] not in ".?"):
        return Span(start, start + len(remainder))
    return tail if words or not weak else None


_LOWER_IN_GREETING = frozenset(
    "all everyone team both there again and & the hiring manager de van von der den da dos bin al folks friend friends "
    "sir madam sirs or recruiter committee panel members member mr mrs ms dr prof professor chef sister doctor ma'am maam "
    "dear to whom you colleagues".split()
)
_NEVER_IN_GREETING = frozenset("thank thanks thankyou thx i i'm i’m it it's it’s we just hope this my great was".split())


def _in_greeting(word: str) -> bool:
    form = word.lower().rstrip(".")
    return form not in _NEVER_IN_GREETING and (not word[0].islower() or form in _LOWER_IN_GREETING)


def _closing(
    text: str, lines: list[Line], start: int, end: int
) -> tuple[Span | None, Span | None, int, list[Line], list[Line]]:
    """Return sign-off, name, index of the line after the body, signature lines and postscript lines."""
    filled = [index for index in range(start, end) if not lines[index].blank]
    best: tuple[int, Span] | None = None
    for index in reversed(filled[-18:]):
        span = _closing_on(text, lines[index])
        below = [lines[place] for place in filled if place > index]
        if span is not None and _looks_like_signature(below):
            best = (index, span)
            break
    if best is None:
        return _unsigned(text, lines, start, end, filled)
    index, span = best
    above = max((place for place in filled if place < index), default=None)
    if above is not None and index - above <= 2 and _bare_closing(lines[above]):
        index, span = above, Span(lines[above].start, span.end)
    below = [lines[place] for place in filled if lines[place].start >= span.end]
    line_end = next(lines[place].end for place in filled if lines[place].end >= span.end)
    rest = trimmed(text, span.end, line_end)
    name: Span | None = None
    if rest.end > rest.start and any(c.isalpha() for c in rest.of(text)):
        name = rest
    tail: list[Line] = []
    postscript: list[Line] = []
    for line in below:
        if postscript or _POSTSCRIPT.match(line.words):
            postscript.append(line)
        elif name is None and not tail and _is_name(line.words):
            name = Span(*trimmed(text, line.start, line.end))
        else:
            tail.append(line)
    stop = index + 1 if span.start > lines[index].start and trimmed(text, lines[index].start, span.start).end > lines[index].start else index
    return span, name, stop, tail, postscript


def _closing_on(text: str, line: Line) -> Span | None:
    """Return the sign-off on this line: alone, with the name after it, or at the end of a sentence's line."""
    words = line.words
    if not words or len(words) > 2000:
        return None
    start = text.index(words[0], line.start)
    if len(words) <= 90:
        match = _CLOSING.match(words)
        if match:
            rest = words[match.end() :].strip()
            if not rest or (rest[0] in ",.!-–—;:" and (not rest.strip(",.!-–—;: ") or _is_name(rest.strip(",.!-–—;: ")))):
                stop = match.end() + (1 if rest and rest[0] in ",.!;:" and words[match.end() : match.end() + 1] == rest[0] else 0)
                return Span(start, start + stop)
            if _is_name(rest) and words[match.end() : match.end() + 1] == " " and match.group().split()[-1].lower() not in {"best", "thank", "you", "love", "yours"}:
                return Span(start, start + match.end())
    tail = re.search(r"[.!?]\s+([^.!?]{2,60})$", words[-120:])
    if tail:
        inner = tail.group(1)
        match = _CLOSING.match(inner)
        if match:
            rest = inner[match.end() :].strip()
            if rest[:1] == "," and _is_name(rest[1:].strip()):
                offset = len(words) - len(inner)
                return Span(start + offset, start + offset + match.end() + 1)
    return None


def _bare_closing(line: Line) -> bool:
    match = _CLOSING.match(line.words)
    return match is not None and not line.words[match.end() :].strip(" ,.!") and len(line.words) < 40


_NAME = re.compile(
    rf"(?:(?:{_TITLES})\.?\s+)?[^\W\d_a-z][^\W\d_]*\.?(?:[ '’\-]+(?:and |& )?[^\W\d_]+\.?){{0,4}}\s*[,:—–-]$"
)
_AFTER_GREETING = re.compile(r"[,:!;.—–]|\s[-—–]\s")
_NAME_WORD = re.compile(r"[^\W\d_][\w'’\-\u0300-\u036f]*\.?|&")
_GAP = re.compile(
    r"[ \t\u00a0]+|,\s+(?=(?:[Dd]ear|[Hh]i|[Hh]ello|and)\b)|,\s(?=[^\W\d_a-z][\w'’-]*(?:,|\s+and\b))"
)

_CLOSING = re.compile(
    r"(?:(?:with|in)\s+)?(?:(?:my|our|the|very|much|kind(?:est)?|best|warm(?:est|ly)?|many|sincere(?:st)?|cordial|friendly|"
    r"good|respectful|deep(?:est)?|heartfelt|great|all|every|once|again|and|&|of|for|yours?|most|thankful|appreciative|"
    r"personal|professional|a|big)\s+){0,5}"
    r"(?:regards?|wishes|greetings?|sincerely|faithfully|truly|respectfully|cordially|warmly|gratefully|"
    r"thanks|thank you|thanking you|thx|ty|cheers|best|kindest|salutations|gratitude|appreciation|thankfully|obediently|respect|"
    r"take care|love|rgds|br|kr|ciao|xx?|yours|sincere|ever|hugs|fondly|blessings|peace|friendly|remain|obliged|"
    r"slán|slainte|gruß|grüßen|saludos|abraços|cumprimentos|cordialement|ta|stay well|be well|good day|"
    r"(?:have|enjoy) (?:a|your|the) [a-z ]{2,20}|all the best|talk soon|speak soon|see you soon|until then|"
    r"le (?:gach )?dea-?gh\w+|le meas|mit freundlichen grüßen|un saludo|un abrazo|bien à vous|med vänlig hälsning)"
    r"(?:\s+(?:and|&)\s+(?:(?:best|kind|warm|many|warmest)\s+)?(?:regards|wishes|thanks|respect|gratitude|greetings|best))?"
    r"(?:\s+(?:again|always|ever|in advance|so much|very much|once more|to you both|to you all|to you|to all|indeed|for now|"
    r"for your time|for everything|for your consideration|sincerely|truly|faithfully|respectfully|yours|from \w+))*",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"(?:sent (?:from|via|with|using)\b|get outlook\b|gesendet von\b|envoyé de\b|enviado d\w+\b|inviato da\b|"
    r"verzonden (?:vanaf|met)\b|von meinem\b|.{0,30}gönderildi$|download .{0,30}app\b|"
    r"(?:this|the) (?:e-?mail|message)\b.{0,80}(?:virus|scanned|confidential|intended|privileged)|"
    r"(?:confidentiality|disclaimer|legal) ?(?:notice)?\b.{0,3}:|please consider the environment\b|"
    r"\W*(?:please )?(?:think|consider).{0,30}before printing|virus-free|avast|scanned by)",
    re.IGNORECASE,
)
_DELIMITER = re.compile(r"--\s*$|—\s*$|_{3,}\s*$|-{3,}\s*$|\*{3,}\s*$")
_POSTSCRIPT = re.compile(r"p\.?\s?p?\.?\s?s\b\.?", re.IGNORECASE)
_SIGNATURE_MARK = re.compile(r"@|https?:|www\.|\d{3}|\||\b(?:tel|mob|mobile|phone|cell|linkedin)\b|^[\w ]+:\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Anatomy:
    """The parts of a mail as spans of code points; a part that is not there is None or empty.

    ``subject`` is the text after "Subject:", empty when the line is there but says nothing. ``blocks`` are the runs of
    body lines between blank lines, in order. ``name`` is the line with the writer's name under the sign-off.
    """

    subject: Span | None
    head: tuple[Span, ...]
    greeting: Span | None
    blocks: tuple[Span, ...]
    closing: Span | None
    name: Span | None
    postscript: tuple[Span, ...]
    signature: tuple[Span, ...]
    quoted: tuple[Span, ...]


def dissect(text: str) -> Anatomy:
    """Return the parts of ``text``; every part quotes it exactly and no two parts overlap."""
    lines = split_lines(text)
    marks = quoted_lines(lines)
    quoted = _runs([line for line, mark in zip(lines, marks, strict=True) if mark])
    own = [line for line, mark in zip(lines, marks, strict=True) if not mark]

    subject, first = _subject(text, own)
    end = _cut_footers(own, first)
    signature: list[Line] = [line for line in own[end:] if not line.blank]
    start, greeting, head = _greeting(text, own, first, end)
    closing, name, stop, tail, postscript = _closing(text, own, start, end)

    body = own[start:stop]
    if greeting is not None and body and body[0].start < greeting.end:
        rest = trimmed(text, greeting.end, body[0].end)
        body = [Line(rest.start, rest.end, rest.of(text)), *body[1:]]
    if closing is not None and body and body[-1].end > closing.start:
        last = trimmed(text, body[-1].start, closing.start)
        body = [*body[:-1], Line(last.start, last.end, last.of(text))]
    return Anatomy(
        subject=subject,
        head=tuple(Span(line.start, line.end) for line in head),
        greeting=greeting,
        blocks=_blocks(text, body),
        closing=closing,
        name=name,
        postscript=_blocks(text, postscript),
        signature=_runs(tail + signature),
        quoted=quoted,
    )


def _subject(text: str, lines: list[Line]) -> tuple[Span | None, int]:
    """Return the subject and the index of the first line below the mail headers."""
    subject = None
    index = 0
    while index < len(lines):
        words = lines[index].words
        match = _SUBJECT.match(text, lines[index].start, lines[index].end)
        if not words:
            index += 1
        elif match and subject is None:
            subject = trimmed(text, match.end(), lines[index].end)
            while subject.end > subject.start and text[subject.end - 1] in "*_ ":
                subject = Span(subject.start, subject.end - 1)
            index += 1
        elif _HEADER.match(words):
            index += 1
        else:
            break
    if subject is not None or index >= len(lines):
        return subject, index
    for place in range(index, min(index + 4, len(lines))):
        if re.match(r"\W{0,4}subject(?: line)?\W{0,2}:", lines[place].words, re.IGNORECASE):
            match = _SUBJECT.match(text, lines[place].start, lines[place].end)
            if match:
                return trimmed(text, match.end(), lines[place].end), index
    return None, index


def _cut_footers(lines: list[Line], first: int) -> int:
    """Return the index of the first line of the mail program's footer, or the number of lines."""
    for index in range(first + 1, len(lines)):
        words = lines[index].words
        if not words:
            continue
        if _FOOTER.match(words) and len(words) < 400:
            return index
        if _DELIMITER.match(words) and len(words) < 8 and words.startswith("--") and not words.strip("-"):
            return index
    return len(lines)


def _greeting(text: str, lines: list[Line], first: int, end: int) -> tuple[int, Span | None, list[Line]]:
    """Return the index of the first body line, the greeting, and the lines above it (date, address, preamble)."""
    seen = 0
    for index in range(first, end):
        line = lines[index]
        if line.blank:
            continue
        seen += 1
        if seen > 14:
            break
        if _SUBJECT.match(line.words):
            continue
        span = _greeting_on(text, line, first_line=seen == 1)
        if span is not None:
            head = [above for above in lines[first:index] if not above.blank and not _SUBJECT.match(above.words)]
            if any(len(above.words) > 160 for above in head) or len(head) > 10:
                break
            rest = trimmed(text, span.end, line.end)
            return (index if rest.end > rest.start else index + 1), span, head
    return first, None, []


def _greeting_on(text: str, line: Line, *, first_line: bool) -> Span | None:
    """Return the greeting with which the line begins, if it begins with one."""
    start = text.index(line.words[0], line.start) if line.words else line.start
    opening = _OPENING.match(text, start, line.end)
    if opening is None:
        if first_line and len(line.words) < 60 and _BARE_NAME.match(line.words):
            return Span(start, start + len(line.words))
        return None
    weak = opening.group().lower().startswith(_WEAK_OPENING)
    place = opening.end()
    words = 0
    while words < 14:
        gap = _GAP.match(text, place, line.end)
        word = _NAME_WORD.match(text, gap.end() if gap else place, line.end)
        if word is None or not _in_greeting(word.group()):
            break
        place = word.end()
        words += 1
    tail = trimmed(text, start, place)
    after = text[tail.end : line.end].lstrip()
    if not after:
        return Span(start, line.end if line.end - start < 90 else tail.end)
    if _AFTER_GREETING.match(after):
        stop = text.index(after[0], tail.end) + 1
        return Span(start, stop)
    if weak and words == 0:
        return None
    remainder = text[start : line.end].rstrip()
    if len(remainder) < 60 and remainder.endswith((",", ":", "!")) or (len(remainder) < 45 and remainder[-1:] not in ".?"):
        return Span(start, start + len(remainder))
    return tail if words or not weak else None


_LOWER_IN_GREETING = frozenset(
    "all everyone team both there again and & the hiring manager de van von der den da dos bin al folks friend friends "
    "sir madam sirs or recruiter committee panel members member mr mrs ms dr prof professor chef sister doctor ma'am maam "
    "dear to whom you colleagues".split()
)
_NEVER_IN_GREETING = frozenset("thank thanks thankyou thx i i'm i’m it it's it’s we just hope this my great was".split())


def _in_greeting(word: str) -> bool:
    form = word.lower().rstrip(".")
    return form not in _NEVER_IN_GREETING and (not word[0].islower() or form in _LOWER_IN_GREETING)


def _closing(
    text: str, lines: list[Line], start: int, end: int
) -> tuple[Span | None, Span | None, int, list[Line], list[Line]]:
    """Return sign-off, name, index of the line after the body, signature lines and postscript lines."""
    filled = [index for index in range(start, end) if not lines[index].blank]
    best: tuple[int, Span] | None = None
    for index in reversed(filled[-18:]):
        span = _closing_on(text, lines[index])
        below = [lines[place] for place in filled if place > index]
        if span is not None and _looks_like_signature(below):
            best = (index, span)
            break
    if best is None:
        return _unsigned(text, lines, start, end, filled)
    index, span = best
    above = max((place for place in filled if place < index), default=None)
    if above is not None and index - above <= 2 and _bare_closing(lines[above]):
        index, span = above, Span(lines[above].start, span.end)
    below = [lines[place] for place in filled if lines[place].start >= span.end]
    line_end = next(lines[place].end for place in filled if lines[place].end >= span.end)
    rest = trimmed(text, span.end, line_end)
    name: Span | None = None
    if rest.end > rest.start and any(c.isalpha() for c in rest.of(text)):
        name = rest
    tail: list[Line] = []
    postscript: list[Line] = []
    for line in below:
        if postscript or _POSTSCRIPT.match(line.words):
            postscript.append(line)
        elif name is None and not tail and _is_name(line.words):
            name = Span(*trimmed(text, line.start, line.end))
        else:
            tail.append(line)
    stop = index + 1 if span.start > lines[index].start and trimmed(text, lines[index].start, span.start).end > lines[index].start else index
    return span, name, stop, tail, postscript


def _closing_on(text: str, line: Line) -> Span | None:
    """Return the sign-off on this line: alone, with the name after it, or at the end of a sentence's line."""
    words = line.words
    if not words or len(words) > 2000:
        return None
    start = text.index(words[0], line.start)
    if len(words) <= 90:
        match = _CLOSING.match(words)
        if match:
            rest = words[match.end() :].strip()
            if not rest or (rest[0] in ",.!-–—;:" and (not rest.strip(",.!-–—;: ") or _is_name(rest.strip(",.!-–—;: ")))):
                stop = match.end() + (1 if rest and rest[0] in ",.!;:" and words[match.end() : match.end() + 1] == rest[0] else 0)
                return Span(start, start + stop)
            if _is_name(rest) and words[match.end() : match.end() + 1] == " " and match.group().split()[-1].lower() not in {"best", "thank", "you", "love", "yours"}:
                return Span(start, start + match.end())
    tail = re.search(r"[.!?]\s+([^.!?]{2,60})$", words[-120:])
    if tail:
        inner = tail.group(1)
        match = _CLOSING.match(inner)
        if match:
            rest = inner[match.end() :].strip()
            if rest[:1] == "," and _is_name(rest[1:].strip()):
                offset = len(words) - len(inner)
                return Span(start + offset, start + offset + match.end() + 1)
    return None


def _second_closing(line: Line) -> bool:
    match = _CLOSING.match(line.words)
    return bool(match) and not line.words[match.end() :].strip(" ,.!") and len(line.words) < 40 if match else False


_NAME = re.compile(r"\W{0,2}[^\W\d_][\w.'’\-\u0300-\u036f]*(?:[ ,.]+[\w.'’()\-\u0300-\u036f]+){0,7}\W{0,3}$")


def _is_name(words: str) -> bool:
    """Tell whether the line can be a person's name, with letters after it or another script beside it."""
    plain = re.sub(r"\s*(?:<[^>]*>|\([^)]*\)|\|.*|[,–—-]\s.*)$", "", words).strip(" *_-–—~/")
    if not plain or len(plain) > 60 or not _NAME.match(plain) or plain[-1:] in "?!:":
        return False
    parts = re.findall(r"[^\W\d_][\w'’\-\u0300-\u036f]*", plain)
    if not 1 <= len(parts) <= 6:
        return False
    if len(parts) == 1:
        return True
    capitals = sum(1 for part in parts if not part[0].islower())
    return capitals * 2 >= len(parts) or (len(parts) <= 3 and plain == plain.lower())


def _looks_like_signature(below: list[Line]) -> bool:
    """Tell whether the lines under a sign-off can be a name and a signature rather than more of the letter."""
    sentences = 0
    for position, line in enumerate(below):
        if _POSTSCRIPT.match(line.words):
            return True
        if len(line.words) > 100 and not _SIGNATURE_MARK.search(line.words):
            return False
        if position and line.words[-1:] in ".?" and len(line.words.split()) > 7:
            sentences += 1
        if not position and len(line.words.split()) > 9 and not _SIGNATURE_MARK.search(line.words):
            return False
    return sentences <= 3 and len(below) <= 14


def _unsigned(
    text: str, lines: list[Line], start: int, end: int, filled: list[int]
) -> tuple[Span | None, Span | None, int, list[Line], list[Line]]:
    """Read a letter without a sign-off: a last short line on its own may still be the writer's name."""
    postscript: list[Line] = []
    place = len(filled)
    tail: list[Line] = []
    while place > 1:
        line = lines[filled[place - 1]]
        words = line.words
        alone = len(words.split()) <= 6 and words[-1:] not in ".?!," and len(words) < 60
        contact = _SIGNATURE_MARK.search(words) and len(words.split()) <= 9 and words[-1:] not in ".?!"
        if not (contact or (alone and _is_name(words))):
            break
        before = lines[filled[place - 2]].words
        if not contact and not before[-1:] in ".?!,:)”\"" and filled[place - 1] == filled[place - 2] + 1 and not _is_name(before):
            break
        tail.insert(0, line)
        place -= 1
        if len(tail) > 8:
            return None, None, end, [], []
    if not tail:
        return None, None, end, [], postscript
    name = next((line for line in tail if _is_name(line.words) and not _SIGNATURE_MARK.search(line.words)), None)
    return (
        None,
        Span(*trimmed(text, name.start, name.end)) if name else None,
        filled[place],
        [line for line in tail if line is not name],
        postscript,
    )


def _blocks(text: str, lines: list[Line]) -> tuple[Span, ...]:
    """Return the runs of lines that have no blank line between them, without outer white space."""
    blocks: list[Span] = []
    begin: int | None = None
    last = 0
    for line in lines:
        if line.blank:
            if begin is not None:
                blocks.append(trimmed(text, begin, last))
            begin = None
        else:
            begin = line.start if begin is None else begin
            last = line.end
    if begin is not None:
        blocks.append(trimmed(text, begin, last))
    return tuple(block for block in blocks if block.end > block.start)


def _runs(lines: list[Line]) -> tuple[Span, ...]:
    return tuple(Span(line.start, line.end) for line in lines if not line.blank)
