"""What a rule is: words about it, data, examples, and one plain function that judges."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from fournotes.facts import Facts

if TYPE_CHECKING:
    from fournotes.rules.case import Case

Severity = Literal["error", "warn", "info"]
Group = Literal["length", "specificity", "tone", "substance"]

ALL = ("thank-you", "follow-up", "exception", "feedback")
"""The kinds of note that have draft rules."""


class Fix(NamedTuple):
    """A safe change: what its button says, and the words that replace those of the hit."""

    label: str
    replacement: str


class Hit(NamedTuple):
    """One place where a rule applies, in code points; something absent has no place.

    ``severity`` and ``message`` are those of the rule unless they are given here.
    """

    start: int | None = None
    end: int | None = None
    severity: Severity | None = None
    message: str | None = None
    fix: Fix | None = None
    question: str | None = None


class Example(NamedTuple):
    """A text that a rule flags or lets pass: a sentence or a whole note, with the kind and the facts it needs."""

    text: str
    kind: str | None = None
    facts: Facts = Facts()


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the catalogue.

    ``why`` says why it matters and ``instead`` what to write instead, both to the writer. ``sources`` are keys of
    :mod:`fournotes.sources`. ``phrases`` are looked for in one pass with those of all other rules; ``judge`` finds
    them in ``case.phrases[id]``. A rule without a source or without both sorts of example does not load.
    """

    id: str
    group: Group
    title: str
    severity: Severity
    notes: tuple[str, ...]
    why: str
    instead: str
    sources: tuple[str, ...]
    judge: Callable[[Case], Iterable[Hit]]
    flags: tuple[Example, ...]
    passes: tuple[Example, ...]
    phrases: tuple[str, ...] = ()
    spares: tuple[str, ...] = ()
    """Phrases that take a sentence's words out of this rule's reach: a phrase hit inside one of these does not count."""

    def __post_init__(self) -> None:
        """Refuse a rule that could not be explained or tested; the browser's copy comes without the examples."""
        if __debug__ and not (self.sources and self.flags and self.passes):
            raise ValueError(f"rule {self.id} needs a source, an example that flags and one that passes")


def examples(*texts: str | Example, kind: str | None = None) -> tuple[Example, ...]:
    """Return the texts as examples, in the given kind of note unless they say another."""
    return tuple(Example(text, kind) if isinstance(text, str) else text for text in texts)
