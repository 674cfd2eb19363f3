"""Words of a draft, with their spans and in the one form that phrases are written in."""

from __future__ import annotations

import re
from typing import NamedTuple

from fournotes.draft.folding import lowered

ADDRESS = "@"
"""Stands for a web address, an e-mail address or a file name: nothing inside one is ever judged."""

NUMBER = "#"
"""Stands for any number, time or sum."""

_TOKEN = re.compile(
    r"((?:https?://|www\.)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|png|jpe?g|mp4|html?|py|ipynb|md|odt|pages|key|com|org|net|io|example|edu|dev|co\.uk)\b(?:/[^\s<>]*)?)"
    r"|((?:[$£€₹¥]\s?)?\d[\d.,:/]*\d(?:st|nd|rd|th|am|pm|k|m|%)?|(?:[$£€₹¥]\s?)?\d(?:st|nd|rd|th|am|pm|k|m|%)?)(?![^\W_])"
    r"|((?:[^\W\d_]\.){2,})"
    r"|([^\W_](?:[^\W_]|[\u0300-\u036f\u200c\u200d]|['’ʼ‐‑-](?=[^\W_]))*)"
    r"|([.!?…]+[\"'”’)\]]*)"
    r"|([\"“”«»„])"
    r"|([,;:()\[\]{}<>–—-])"
)


class Word(NamedTuple):
    """One word as phrases see it: its form, its span in code points, and whether it begins with a capital.

    A contraction gives two words with one span ("I'm": ``i``, ``am``), so that a phrase is written only once.
    """

    form: str
    start: int
    end: int
    capital: bool


_SPLIT = {
    "i'm": ("i", "am"), "im": ("i", "am"), "i've": ("i", "have"), "ive": ("i", "have"), "i'd": ("i", "would"),
    "i'll": ("i", "will"), "you're": ("you", "are"), "you've": ("you", "have"), "you'd": ("you", "would"),
    "you'll": ("you", "will"), "youll": ("you", "will"), "youve": ("you", "have"), "youre": ("you", "are"),
    "we're": ("we", "are"), "we've": ("we", "have"), "we'd": ("we", "would"), "we'll": ("we", "will"),
    "they're": ("they", "are"), "they've": ("they", "have"), "they'd": ("they", "would"), "they'll": ("they", "will"),
    "he's": ("he", "is"), "she's": ("she", "is"), "it's": ("it", "is"), "that's": ("that", "is"), "there's": ("there", "is"),
    "here's": ("here", "is"), "what's": ("what", "is"), "who's": ("who", "is"), "where's": ("where", "is"),
    "how's": ("how", "is"), "let's": ("let", "us"), "it'd": ("it", "would"), "it'll": ("it", "will"),
    "that'd": ("that", "would"), "that'll": ("that", "will"), "he'd": ("he", "would"), "she'd": ("she", "would"),
    "he'll": ("he", "will"), "she'll": ("she", "will"), "there'd": ("there", "would"), "there'll": ("there", "will"),
    "who'd": ("who", "would"), "who'll": ("who", "will"), "who've": ("who", "have"), "would've": ("would", "have"),
    "could've": ("could", "have"), "should've": ("should", "have"), "might've": ("might", "have"),
    "don't": ("do", "not"), "dont": ("do", "not"), "doesn't": ("does", "not"), "doesnt": ("does", "not"),
    "didn't": ("did", "not"), "didnt": ("did", "not"), "isn't": ("is", "not"), "isnt": ("is", "not"),
    "aren't": ("are", "not"), "arent": ("are", "not"), "wasn't": ("was", "not"), "wasnt": ("was", "not"),
    "weren't": ("were", "not"), "haven't": ("have", "not"), "havent": ("have", "not"), "hasn't": ("has", "not"),
    "hasnt": ("has", "not"), "hadn't": ("had", "not"), "won't": ("will", "not"), "wont": ("will", "not"),
    "wouldn't": ("would", "not"), "wouldnt": ("would", "not"), "can't": ("can", "not"), "cant": ("can", "not"),
    "cannot": ("can", "not"), "couldn't": ("could", "not"), "couldnt": ("could", "not"), "shouldn't": ("should", "not"),
    "mustn't": ("must", "not"), "needn't": ("need", "not"), "shan't": ("shall", "not"), "mightn't": ("might", "not"),
    "ain't": ("is", "not"), "y'all": ("you", "all"), "gonna": ("going", "to"), "wanna": ("want", "to"), "gotta": ("got", "to"),
    "'d": ("would",), "'ll": ("will",), "e-mail": ("email",), "e-mails": ("emails",), "emailed": ("emailed",),
}  # fmt: skip

_ABBREVIATIONS = frozenset(
    "mr mrs ms mx dr prof fr st sr jr rev hon capt col gen lt sgt gov pres messrs mme mlle inc ltd co corp llc plc dept dept univ "
    "no nos vs approx est ext ref tel mob fig figs ed eds vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed "
    "thu thur thurs fri sat sun e.g i.e cf al hrs mins min max asst assoc engr esq ave blvd rd bldg pt".split()
)
_MAY_END = frozenset("inc ltd co corp llc plc etc a.m p.m hrs mins jr sr st esq".split())


class Tokens(NamedTuple):
    """What one pass over a stretch of text finds.

    ``sentences`` holds, for each sentence, its span, its words, the number of words as a reader counts them, and
    whether it asks. ``raw`` holds the span of every word as written, in order.
    """

    sentences: list[tuple[int, int, list[Word], int, str]]
    count: int


def read_words(text: str, start: int, end: int, breaks: frozenset[int] = frozenset()) -> Tokens:
    """Return the words and sentences between two code-point offsets.

    A sentence ends at ``.``, ``!``, ``?`` or ``…`` outside abbreviations and initials, and at every offset in ``breaks``
    (paragraph ends, list items). Words inside quotation marks take no form, so that no phrase matches them.
    """
    sentences: list[tuple[int, int, list[Word], int, str]] = []
    words: list[Word] = []
    counted = 0
    total = 0
    first = -1
    last = start
    quoting = _quotations(text, start, end)
    split = _SPLIT
    cuts = sorted(breaks)
    cut = 0
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastindex
        begin, stop = match.span()
        while cut < len(cuts) and begin >= cuts[cut]:
            if words:
                sentences.append((first, last, words, counted, ""))
                words, counted, first = [], 0, -1
            cut += 1
        if first < 0 and kind != 5 and kind != 7:
            first = begin
        if kind == 4:
            raw = match.group()
            form = raw.lower() if raw.isascii() else lowered(raw)
            counted += 1
            total += 1
            last = stop
            if quoting and _inside(quoting, begin):
                words.append(Word("“", begin, stop, False))
                continue
            parts = split.get(form)
            capital = raw[0].isupper()
            if parts is None:
                if form.endswith("'s"):
                    form = form[:-2]
                words.append(Word(form, begin, stop, capital))
            else:
                for part in parts:
                    words.append(Word(part, begin, stop, capital))
        elif kind == 5:
            if first < 0:
                continue
            mark = match.group()
            last = stop
            if mark[0] == "." and _not_an_end(text, mark, words, stop, end):
                continue
            sentences.append((first, stop, words, counted, mark))
            words, counted, first = [], 0, -1
        elif kind == 2:
            counted += 1
            total += 1
            last = stop
            words.append(Word(NUMBER, begin, stop, False))
        elif kind == 3:
            counted += 1
            total += 1
            last = stop
            words.append(Word(match.group().lower(), begin, stop, False))
            if _dotted_end(text, match.group(), stop, end):
                sentences.append((first, stop, words, counted, "."))
                words, counted, first = [], 0, -1
        elif kind == 1:
            counted += 1
            total += 1
            last = stop
            words.append(Word(ADDRESS, begin, stop, False))
        elif kind == 7:
            if words:
                last = stop if match.group() in ")]}" else last
                if match.group() != "-" or text[begin - 1 : begin].isspace():
                    words.append(Word(",", begin, stop, False))
        elif words:
            last = stop
    if words:
        sentences.append((first, last, words, counted, ""))
    return Tokens(sentences, total)


def _not_an_end(text: str, mark: str, words: list[Word], stop: int, end: int) -> bool:
    """Tell whether a full stop belongs to an abbreviation or an initial, not to the end of a sentence."""
    if not words or len(mark) > 1 and mark[1] == ".":
        return False
    word = words[-1]
    after = text[stop : min(stop + 3, end)]
    following = after.lstrip()[:1]
    if not following or "\n\n" in after:
        return False
    written = text[word.start : word.end]
    if len(written) == 1 and written.isupper() and written != "I":
        return True
    form = written.lower()
    if form in _ABBREVIATIONS:
        return form not in _MAY_END or not following.isupper() or form == "st"
    if form == "etc":
        return not following.isupper()
    return bool(after) and not after[0].isspace() and after[0] not in "\"'”’)(“‘" and not after[0].isupper()


def _dotted_end(text: str, written: str, stop: int, end: int) -> bool:
    """Tell whether "a.m." or "U.S." also ends its sentence: only where nothing or a plain opening follows."""
    following = text[stop : min(stop + 60, end)].lstrip()
    if not following:
        return True
    if written.lower() not in {"a.m.", "p.m."}:
        return False
    return bool(re.match(r"(?:I|We|It|The|My|You|Your|Thank|Thanks|This|That|They|Please|If|As|On|In)\b", following))


def _quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between double quotation marks, each at most 300 code points and inside one paragraph."""
    if '"' not in text and "“" not in text and "«" not in text and "„" not in text:
        return []
    return [match.span() for match in _QUOTATION.finditer(text, start, end)]


_QUOTATION = re.compile(r"“(?:(?!\n\s*\n)[^”“]){1,300}[”“]|„(?:(?!\n\s*\n)[^“”„]){1,300}[“”]|«(?:(?!\n\s*\n)[^»«]){1,300}»|(?<![\w\"])\"(?:(?!\n\s*\n)[^\"]){1,300}\"(?!\w)")


def _inside(quoting: list[tuple[int, int]], place: int) -> bool:
    return any(begin <= place < stop for begin, stop in quoting)
