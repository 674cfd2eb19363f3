"""Reading a draft: its anatomy, paragraphs, sentences and words, in one pass."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fournotes.draft.anatomy import Anatomy, dissect
from fournotes.draft.memory import kept
from fournotes.draft.mojibake import mended
from fournotes.draft.paragraphs import split_paragraphs
from fournotes.draft.quotations import has_quotations
from fournotes.draft.sentences import Sentence, read_sentences
from fournotes.draft.span import Span

__all__ = ["Draft", "Paragraph", "Sentence", "read"]

_BLOCKS = 20
"""Blocks that are remembered."""
_FAR = 3_000
"""Code points from the beginning of the text: three long notes. No block that ends below is remembered."""
_VALEDICTION = 80
"""Code points that a last line may have which says goodbye in the place of a sign-off."""


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

    ``sentences`` are those of the body; ``others`` those of subject, head, greeting, postscript and afterword, each with
    its part. ``words`` counts the words between greeting and sign-off.
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
    meant = mended(text)
    anatomy = dissect(meant)
    quoting = has_quotations(meant)
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    for block in anatomy.blocks:
        for paragraph, found in _read_block(meant, block, quoting=quoting):
            sentences += found
            paragraphs.append(paragraph)
            if paragraph.listed and len(paragraphs) > 1:
                _join_last(paragraphs)
    if _ends_as_closing(meant, anatomy) and len(paragraphs) > 1:
        _join_last(paragraphs)
    return Draft(
        text,
        anatomy,
        tuple(paragraphs),
        tuple(sentences),
        _others(meant, anatomy, quoting=quoting),
        _words(sentences),
    )


def _read_block(
    text: str, block: Span, *, quoting: bool
) -> tuple[tuple[Paragraph, tuple[Sentence, ...]], ...]:
    """Return the paragraphs of a block with their sentences; a line without words makes no paragraph.

    While somebody writes, what stands above is as it was at the last check, and need not be read again.
    """
    if block.end > _FAR:
        return _paragraphs(text, block, quoting)
    return _read_before(text[: block.end + 1], block, quoting)


def _paragraphs(text: str, block: Span, quoting: bool) -> tuple[tuple[Paragraph, tuple[Sentence, ...]], ...]:
    read_so_far = []
    for start, end, pieces, listed in split_paragraphs(text, block):
        found: list[Sentence] = []
        for piece in pieces:
            found += read_sentences(text, piece.start, piece.end, "body", quoting=quoting)
        if found:
            read_so_far.append((Paragraph(start, end, _words(found), len(found), listed), tuple(found)))
    return tuple(read_so_far)


_read_before = kept(_BLOCKS)(_paragraphs)


def _words(sentences: list[Sentence]) -> int:
    return sum([sentence.count for sentence in sentences])


def _join_last(paragraphs: list[Paragraph]) -> None:
    """Let the paragraph before the last reach to the end of the last, whose words make neither of them dense."""
    last = paragraphs.pop()
    paragraphs[-1] = replace(paragraphs[-1], end=last.end)


def _ends_as_closing(text: str, anatomy: Anatomy) -> bool:
    """Tell whether the last block stands where a sign-off would: "Looking forward to hearing from you," and the name."""
    if anatomy.closing is not None or anatomy.name is None or not anatomy.blocks:
        return False
    last = anatomy.blocks[-1]
    return last.end - last.start <= _VALEDICTION and text[last.end - 1] == ","


def _others(text: str, anatomy: Anatomy, *, quoting: bool) -> tuple[Sentence, ...]:
    """Return the sentences outside the body that rules may look at."""
    found: list[Sentence] = []
    for part, spans in (
        ("subject", (anatomy.subject,)),
        ("head", anatomy.head),
        ("greeting", (anatomy.greeting,)),
        ("postscript", anatomy.postscript),
        ("afterword", anatomy.afterword),
    ):
        for span in spans:
            if span is not None:
                found += read_sentences(text, span.start, span.end, part, quoting=quoting)
    return tuple(found)
