"""What an element is: something that a kind of note has, in whatever words people find for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Element:
    """One element.

    ``phrases`` are ways to express it; ``spares`` are phrases in which the same words mean something else.
    ``holds`` and ``lacks`` are sentences that do and do not express it.
    """

    id: str
    title: str
    phrases: tuple[str, ...]
    spares: tuple[str, ...]
    holds: tuple[str, ...]
    lacks: tuple[str, ...]
