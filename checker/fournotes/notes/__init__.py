"""The four notes, one file each."""

from fournotes.notes import exception, feedback, follow_up, thank_you
from fournotes.notes.note import Limits, Need, Note

NOTES: dict[str, Note] = {
    note.id: note for note in (thank_you.NOTE, follow_up.NOTE, exception.NOTE, feedback.NOTE)
}
"""The notes by their id, in the order in which a search for a job meets them."""

__all__ = ["NOTES", "Limits", "Need", "Note"]
