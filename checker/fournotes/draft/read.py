"""Reading a draft: its anatomy, paragraphs, sentences and words, in one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fournotes.draft.anatomy import Anatomy, dissect
from fournotes.draft.span import Span
from fournotes.draft.words import Word, read_words

_BULLET = re.compile(r"[ \t\u00a0]*(?:[-*•·‣▪–—]|\(?\d{1,2}[.)]|[a-z]\))[ \t\u00a0]+", re.MULTILINE)
_BREAK = re.compile(r"(?:\r\n|\r|\n)([ \t\u00a0\u2003]*)")
_LONG_LINE = 100
"""Code points. A line longer than this was not wrapped by hand, so the line break after it was meant."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span in code points, its words, how many a reader counts, and how it ends."""

    start: int
    end: int
    words: list[Word]
    count: int
    mark: str
    part: str

    @property
    def asks(self) -> bool:
        """Tell whether it ends with a question mark."""
        return "?" in self.mark


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One body paragraph: its span in code points, its words as a reader counts them, its sentences, and whether it is a list."""

    start: int
    end: int
    words: int
    sentences: int
    listed: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as the rules see it; every offset is in code points of ``text``.

    ``sentences`` are those of the body, ``others`` those of subject, greeting, head and postscript. ``words`` counts the
    words between greeting and sign-off.
    """

    text: str
    anatomy: Anatomy
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    others: tuple[Sentence, ...]
    words: int

    @property
    def body(self) -> Span | None:
        """Return the span from the first body paragraph to the last."""
        if not self.paragraphs:
            return None
        return Span(self.paragraphs[0].start, self.paragraphs[-1].end)


def read(text: str) -> Draft:
    """Return the draft behind any text at all; nothing raises and the time is linear in its length."""
    anatomy = dissect(text)
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    total = 0
    for block in anatomy.blocks:
        for start, end, breaks, listed in _paragraphs(text, block):
            found = read_words(text, start, end, breaks)
            sentences += [Sentence(*row, "body") for row in found.sentences]
            total += found.count
            if listed and paragraphs:
                last = paragraphs[-1]
                paragraphs[-1] = Paragraph(last.start, end, last.words, last.sentences, listed=True)
            else:
                paragraphs.append(Paragraph(start, end, found.count, len(found.sentences), listed))
    others: list[Sentence] = []
    for part, spans in (
        ("subject", (anatomy.subject,)),
        ("head", anatomy.head),
        ("greeting", (anatomy.greeting,)),
        ("postscript", anatomy.postscript),
    ):
        for span in spans:
            if span is not None:
                others += [Sentence(*row, part) for row in read_words(text, span.start, span.end).sentences]
    return Draft(text, anatomy, tuple(paragraphs), tuple(sentences), tuple(others), total)


def _paragraphs(text: str, block: Span) -> list[tuple[int, int, frozenset[int], bool]]:
    """Return the paragraphs of a block: span, offsets where a list item begins, and whether all of it is a list.

    A line break is a paragraph's end where the next line is indented and its own is not, or where the lines are too
    long to have been wrapped by hand.
    """
    body = text[block.start : block.end]
    if "\n" not in body and "\r" not in body:
        return [(block.start, block.end, frozenset(), bool(_BULLET.match(body)))]
    starts = [0, *(match.end() for match in _BREAK.finditer(body))]
    indents = ["", *(match.group(1) for match in _BREAK.finditer(body))]
    edges = [*(match.start() for match in _BREAK.finditer(body)), len(body)]
    long_lines = any(edge - start > _LONG_LINE for start, edge in zip(starts, edges, strict=True))
    bullets = [bool(_BULLET.match(body, start - len(indent))) for start, indent in zip(starts, indents, strict=True)]
    cuts = [0]
    for place in range(1, len(starts)):
        indented = len(indents[place].replace("\t", "    ")) >= 2 and not indents[place - 1] and not bullets[place]
        meant = long_lines and body[edges[place - 1] - 1 : edges[place - 1]] in ".!?:…)”\"" and not bullets[place]
        if indented or meant:
            cuts.append(place)
    cuts.append(len(starts))
    found = []
    for first, last in zip(cuts, cuts[1:], strict=False):
        items = frozenset(block.start + starts[place] for place in range(first, last) if bullets[place])
        after = frozenset(
            block.start + starts[place] for place in range(first + 1, last) if bullets[place - 1] and not bullets[place] and not indents[place]
        )
        found.append((block.start + starts[first], block.start + edges[last - 1], items | after, all(bullets[first:last])))
    return found
