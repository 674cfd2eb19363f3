"""A case: one draft with all that has been read out of it, as every rule sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fournotes.draft.read import Draft
from fournotes.draft.span import Span
from fournotes.facts import Facts
from fournotes.notes.note import Note


@dataclass(frozen=True, slots=True)
class Case:
    """What a rule may look at.

    ``phrases`` maps a rule's id to the places where its phrases stand, in order and without overlaps. ``learnt`` maps each
    label of the sentence model, an element's or a rule's id, to the places in the body that bear it. ``elements`` maps an
    element's id to the places where it was found, ``details`` are the specific details. All spans are code points of
    ``draft.text``.
    """

    draft: Draft
    note: Note
    facts: Facts
    phrases: Mapping[str, list[Span]]
    learnt: Mapping[str, list[Span]]
    elements: Mapping[str, list[Span]]
    details: list[Span]

    @property
    def kind(self) -> str:
        """Return the kind of note that the writer chose."""
        return self.note.id
