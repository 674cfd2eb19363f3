"""What a kind of note is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Lengths of a body: words below which it is thin, above which it is long and far too long, and most paragraphs."""

    thin: int
    warn: int
    error: int
    paragraphs: int


@dataclass(frozen=True, slots=True)
class Need:
    """An element that this kind of note has: which, how the checklist names it, and whether the note must have it."""

    element: str
    label: str
    required: bool


@dataclass(frozen=True, slots=True)
class Note:
    """One of the four notes: what it is for, how long it is, what belongs in it, an outline to fill and an example."""

    id: str
    name: str
    purpose: str
    limits: Limits
    needs: tuple[Need, ...]
    outline: str
    example: str
