"""Words of a draft, with their spans and in the one form that phrases are written in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from fournotes.draft.addresses import address_in
from fournotes.draft.contractions import CONTRACTIONS
from fournotes.draft.folding import lowered

ADDRESS = "@"
"""Stands for a web address, an e-mail address or a file name: nothing inside one is ever judged."""

NUMBER = "#"
"""Stands for any number, time or sum."""

QUOTED = "“"
"""Stands for a word between quotation marks: no phrase matches it."""

COMMA = ","
"""Stands for a comma, colon, semicolon, bracket or dash; several in a row are one."""


@dataclass(slots=True)
class Word:
    """One word as phrases see it: its form, its span in code points, and whether it begins with a capital.

    A contraction gives two words with one span ("I'm": ``i``, ``am``), so that a phrase is written only once. Nothing
    changes a word once it is read; it is not frozen because a draft has hundreds, and frozen ones are slow to make.
    """

    form: str
    start: int
    end: int
    capital: bool


@dataclass(slots=True)
class Stop:
    """A mark that may end a sentence: how many words stand before it, how many a reader counts, and its span."""

    place: int
    counted: int
    start: int
    end: int


class Tokens(NamedTuple):
    """The words of a stretch of text, the marks between them, and how many words a reader counts."""

    words: list[Word]
    stops: list[Stop]
    counted: int


_MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_TOKEN = re.compile(
    r"(?P<dotted>(?:[^\W\d_](?:\.[^\W\d_]{1,4})+|[Pp]h\.?D)(?![^\W_])\.?)"
    r"|(?P<number>[$£€₹¥]?\d+(?:[.,:/]\d+)*[^\W\d_]*%?)"
    rf"|(?P<word>[^\W\d_](?:[^\W_]|[{_MARKS}]|['’ʼ‐‑-](?=[{_MARKS}]*[^\W_]))*)"
    r"|(?P<stop>[.!?…。！？]+[\"'”’»)\]]*)"
    r"|(?P<comma>[,;:()\[\]{}<>–—、，]|(?<!\S)-)"
)
_LONGEST = 40
"""Code points. A longer chunk is no word that others use too."""
_UNITS = frozenset("st nd rd th am pm k m bn h hr hrs min mins p".split()) | {""}
"""What may follow a number without making it a word, as in "5th", "9am", "£30k"; "3d" and "2x" are words."""


class _Plain(NamedTuple):
    """A plain word between white space: its form, more of them where it is contracted, the mark behind it, and its capital."""

    form: str
    more: tuple[str, ...]
    after: str
    capital: bool


class _Chunks(dict[str, _Plain | None]):
    """What drafts hold between white space, None for all that is no plain word; people use the same few thousand words."""

    def __missing__(self, chunk: str) -> _Plain | None:
        if len(self) > MOST_REMEMBERED:
            self.clear()
        self[chunk] = plain = _plain(chunk)
        return plain


MOST_REMEMBERED = 20_000
"""Chunks; forgotten all at once, so that a long session takes no more memory than a short one."""
_CHUNKS = _Chunks()


def read_tokens(text: str, start: int, end: int) -> Tokens:
    """Return the words and sentence marks between two code-point offsets, in one pass.

    Most chunks between white space are plain words, perhaps with a comma or stop behind them: they are told by a look.
    Only the others are taken apart.
    """
    words: list[Word] = []
    stops: list[Stop] = []
    counted = 0
    stop = start
    for chunk in text[start:end].split():
        begin = text.index(chunk, stop)
        length = len(chunk)
        stop = close = begin + length
        plain = _CHUNKS[chunk] if length <= _LONGEST else _plain(chunk)
        if plain is None:
            counted += _take_apart(text, begin, stop, words, stops, counted)
            continue
        form, more, after, capital = plain
        counted += 1
        if after:
            close -= 1
        words.append(Word(form, begin, close, capital))
        if more:
            words += [Word(part, begin, close, capital) for part in more]
        if after:
            if after in ".?!":
                stops.append(Stop(len(words), counted, close, stop))
            else:
                words.append(Word(COMMA, close, stop, False))
    return Tokens(words, stops, counted)


def _plain(chunk: str) -> _Plain | None:
    """Return the word that a chunk is, None where it needs a closer look: all but letters, and one mark behind them."""
    form, after = lowered(chunk) or " ", ""
    if not form.isalpha():
        if form[-1] in ",.?!;:":
            form, after = form[:-1], form[-1]
        if not form.isalpha() and form not in CONTRACTIONS:
            form = _simple(form)
            if not form:
                return None
    first, *more = CONTRACTIONS.get(form, (form,))
    return _Plain(first, tuple(more), after, chunk[0].isupper())


def _simple(form: str) -> str:
    """Return the form of a number, a possessive or a word with a hyphen; nothing for all that needs a closer look."""
    if form.isdecimal():
        return NUMBER
    plain = form.removesuffix("'s")
    joined = plain.replace("-", "")
    return plain if joined.isalpha() and plain[0] != "-" != plain[-1] and "--" not in plain else ""


def _take_apart(text: str, start: int, end: int, words: list[Word], stops: list[Stop], before: int) -> int:
    """Add the words and marks of a chunk that is no plain word; return how many a reader counts."""
    chunk = text[start:end]
    address = address_in(chunk) if "." in chunk or "://" in chunk else None
    if address is None:
        return _tokens(text, start, end, words, stops, before)
    first, last = start + address[0], start + address[1]
    counted = _tokens(text, start, first, words, stops, before)
    words.append(Word(ADDRESS, first, last, False))
    return counted + 1 + _tokens(text, last, end, words, stops, before + counted + 1)


def _tokens(text: str, start: int, end: int, words: list[Word], stops: list[Stop], before: int) -> int:
    counted = 0
    glued = -1
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup
        begin, stop = match.span()
        if kind == "word":
            counted += begin != glued
            _add_word(words, match.group(), begin, stop)
        elif kind == "number":
            counted += begin != glued
            _add_number(words, match.group(), begin, stop)
        elif kind == "stop":
            if words and not (stops and stops[-1].place == len(words)):
                stops.append(Stop(len(words), before + counted, begin, stop))
        elif kind == "dotted":
            counted += 1
            _add_dotted(words, stops, match, before + counted)
        elif words and words[-1].form != COMMA:
            words.append(Word(COMMA, begin, stop, False))
        # "90-minute" and "10-12" are one word to a reader, though two to a phrase
        glued = stop + 1 if text[stop : stop + 1] in "-‐‑" else -1
    return counted


def _add_word(words: list[Word], raw: str, start: int, end: int) -> None:
    form = lowered(raw)
    capital = raw[0].isupper()
    parts = CONTRACTIONS.get(form)
    if parts is None:
        parts = (form.removesuffix("'s"),)
    words += [Word(part, start, end, capital) for part in parts]


def _add_number(words: list[Word], raw: str, start: int, end: int) -> None:
    digits = len(raw)
    while raw[digits - 1].isalpha():
        digits -= 1
    form = NUMBER if raw[digits:].lower() in _UNITS else lowered(raw)
    words.append(Word(form, start, end, False))


def _add_dotted(words: list[Word], stops: list[Stop], match: re.Match[str], counted: int) -> None:
    """Add "a.m." or "e.g." as one word, with or without its last dot."""
    raw = match.group()
    start, end = match.span()
    words.append(Word(raw.lower().removesuffix(".") + ".", start, end, raw[0].isupper()))
    if raw.endswith("."):
        stops.append(Stop(len(words), counted, end - 1, end))
