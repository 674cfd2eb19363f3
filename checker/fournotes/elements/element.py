"""What an element is: something that a kind of note has, in whatever words people find for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Element:
    """One element.

    ``holds`` and ``lacks`` are sentences that do and do not express it. The sentence model learns from them, or ``phrases``
    are ways to express it and ``spares`` phrases in which the same words mean something else.
    """

    id: str
    title: str
    holds: tuple[str, ...]
    lacks: tuple[str, ...]
    phrases: tuple[str, ...] = ()
    spares: tuple[str, ...] = ()
