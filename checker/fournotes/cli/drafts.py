"""Finding the drafts that the command line names, and reading them."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fournotes.cli.files import UnusableInputError
from fournotes.notes import NOTES

LONGEST = 4_000_000
"""Bytes of a file that are read; a note has a few hundred words."""
ENDINGS = (".txt", ".md", ".eml")
"""What counts as a draft inside a folder; a file that is named itself may be called anything."""
AUTO = "auto"
"""The kind that is read from a file's name or folder."""

_KINDS = {
    kind: re.compile(r"(?<![a-z])" + kind.replace("-", "[-_ ]?") + r"(?![a-z])", re.IGNORECASE)
    for kind in NOTES
}


@dataclass(frozen=True, slots=True)
class DraftFile:
    """One draft to check: the file's name as given, or "-", and the kind of note that it is."""

    name: str
    kind: str


def find_drafts(names: Sequence[str], kind: str) -> list[DraftFile]:
    """Return the drafts that ``names`` (files, folders or "-") stand for, each once, folders in the order of names.

    Raises :class:`UnusableInputError` for a folder without drafts, and for a name that tells no kind when that is "auto".
    """
    found = dict.fromkeys(draft for name in names for draft in _drafts_of(name))
    return [DraftFile(name, kind if kind != AUTO else kind_of(name)) for name in found]


def _drafts_of(name: str) -> list[str]:
    if name == "-" or not Path(name).is_dir():
        return [name]
    drafts = sorted(_inside(name))
    if not drafts:
        raise UnusableInputError(
            f"There are no drafts in “{name}”; they should end in {', '.join(ENDINGS[:-1])} or {ENDINGS[-1]}."
        )
    return drafts


def _inside(folder: str) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if name.lower().endswith(ENDINGS) and not name.startswith("."):
                yield str(Path(place, name))


def kind_of(name: str) -> str:
    """Return the kind that a path names: "thank-you" for "notes/thank-you/acme.txt"; the nearest part counts.

    Raises :class:`UnusableInputError` when no part of the path names one kind and only one.
    """
    for part in reversed(Path(name).parts):
        named = [kind for kind, pattern in _KINDS.items() if pattern.search(part)]
        if len(named) == 1:
            return named[0]
    raise UnusableInputError(
        f"{shown(name)} does not say which note it is: put one of {', '.join(NOTES)} into its name, or give --kind."
    )


def read_draft(name: str) -> str:
    """Return the text of a draft; raise :class:`UnusableInputError` for what is missing, empty, too long or no text."""
    raw = _bytes(name)
    if len(raw) > LONGEST:
        raise UnusableInputError(f"{shown(name)} is too long; a note has a few hundred words.")
    if b"\x00" in raw:
        raise UnusableInputError(f"{shown(name)} is not text; save the draft as plain text first.")
    text = raw.decode("utf-8-sig", "replace")
    if not text.strip():
        raise UnusableInputError(f"{shown(name)} is empty; write or paste the draft first.")
    return text


def _bytes(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read(LONGEST + 1)
    try:
        with Path(name).open("rb") as file:
            return file.read(LONGEST + 1)
    except FileNotFoundError:
        raise UnusableInputError(f"There is no file {shown(name)}; check the name and the folder.") from None
    except (OSError, ValueError) as problem:  # a name with a null character is a ValueError
        reason = getattr(problem, "strerror", None) or problem
        raise UnusableInputError(f"{shown(name)} cannot be read: {reason}.") from None


def shown(name: str) -> str:
    """Return how a sentence names the file."""
    return "The standard input" if name == "-" else f"“{name}”"
