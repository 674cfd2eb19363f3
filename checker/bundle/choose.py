"""Chooses for every phrase the words by which it is filed, so that no browser has to: `fournotes/draft/chosen.py`."""

from zlib import crc32

from fournotes.draft.phrase_marks import chosen_for
from fournotes.judgement import phrases_of_all_rules

NAME = "fournotes/draft/chosen.py"


def chosen_module() -> bytes:
    """Returns the source of the module: a check on the phrases, and four bytes for each, as `Chosen` has them."""
    phrases = phrases_of_all_rules()
    places = bytes(number for phrase in phrases for number in chosen_for(phrase))
    text = "\n".join(phrases).encode()
    return f'"""Made by the build."""\n\nPHRASES = {crc32(text)}\nPLACES = {places!r}\n'.encode()
