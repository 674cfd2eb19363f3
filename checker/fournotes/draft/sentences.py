"""Sentences of a draft, each with its words."""

from __future__ import annotations

from dataclasses import dataclass

from fournotes.draft.abbreviations import goes_on
from fournotes.draft.quotations import quotations
from fournotes.draft.words import ADDRESS, COMMA, QUOTED, Stop, Word, read_tokens

_OPENING = "\"“‘'«„(["
_CLOSING = "\"”’'»“)]"
IN_QUOTATION = "”"
"""The mark of a sentence that ends inside a quotation: what somebody else asked or shouted is not the writer's."""


@dataclass(slots=True)
class Sentence:
    """One sentence: its span in code points, its words, how many a reader counts, how it ends, and in which part.

    ``forms`` are those of the words, and ``capitals`` the places of the words that begin with one: most rules see by
    these alone that a sentence is none of their business. Nothing changes a sentence once it is read; it is not frozen
    because making a frozen one takes three times as long.
    """

    start: int
    end: int
    words: list[Word]
    count: int
    mark: str
    part: str
    forms: tuple[str, ...]
    capitals: tuple[int, ...]

    @property
    def asks(self) -> bool:
        """Tell whether it ends with a question mark."""
        return "?" in self.mark


def read_sentences(text: str, start: int, end: int, part: str, *, quoting: bool) -> list[Sentence]:
    """Return the sentences between two code-point offsets.

    ``quoting`` says whether to look for quotation marks; words between them take no form, so that no phrase matches them.
    """
    words, stops, counted = read_tokens(text, start, end)
    quoted = quotations(text, start, end) if quoting else []
    if quoted:
        words = _without_forms(words, quoted)
    found: list[Sentence] = []
    first = before = 0
    for stop in stops:
        if _empty(words, first, stop.place):
            continue
        mark = text[stop.start : stop.end]
        following = words[stop.place] if stop.place < len(words) else None
        if (
            following is not None
            and mark[0] == "."
            and _goes_on(text, words[stop.place - 1], stop, following)
        ):
            continue
        if quoted and any(begin < stop.start < close for begin, close in quoted):
            if following is not None and not following.capital:
                continue
            mark = IN_QUOTATION
        floor = found[-1].end if found else start
        last = min(stop.end, end)
        found.append(
            _sentence(text, words[first : stop.place], floor, last, stop.counted - before, mark, part)
        )
        first, before = stop.place, stop.counted
    if not _empty(words, first, len(words)):
        floor = found[-1].end if found else start
        last = words[-1].end
        while last < end and text[last] in _CLOSING:
            last += 1
        found.append(_sentence(text, words[first:], floor, last, counted - before, "", part))
    return found


def _empty(words: list[Word], first: int, last: int) -> bool:
    """Tell whether there is no word among these, at most a comma."""
    return first == last or (last - first == 1 and words[first].form == COMMA)


def _sentence(
    text: str, words: list[Word], floor: int, end: int, count: int, mark: str, part: str
) -> Sentence:
    if words[0].form == COMMA:
        words = words[1:]
    start = words[0].start
    while start > floor and text[start - 1] in _OPENING:
        start -= 1
    forms = tuple([word.form for word in words])
    capitals = tuple([place for place, word in enumerate(words) if word.capital])
    return Sentence(start, end, words, count, mark, part, forms, capitals)


def _goes_on(text: str, before: Word, stop: Stop, after: Word) -> bool:
    """Tell whether the full stop belongs to an abbreviation, an initial or a number, not to the end of a sentence."""
    if stop.end - stop.start > 1:
        return False
    following = text[after.start : after.end]
    if after.start == stop.end:
        return not following[0].isupper()
    if after.form == COMMA:
        return True
    if before.form == ADDRESS:
        return not following[0].isupper()
    return goes_on(text[before.start : min(before.end, stop.start)], following)


def _without_forms(words: list[Word], quoted: list[tuple[int, int]]) -> list[Word]:
    """Return the words with those inside the quotations made unreadable; both are in order."""
    found = []
    place = 0
    for word in words:
        while place < len(quoted) and quoted[place][1] <= word.start:
            place += 1
        inside = place < len(quoted) and quoted[place][0] <= word.start and word.form != COMMA
        found.append(Word(QUOTED, word.start, word.end, word.capital) if inside else word)
    return found
