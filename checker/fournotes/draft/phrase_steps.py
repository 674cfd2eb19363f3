"""The phrase language: taking a phrase apart.

See :mod:`fournotes.draft.phrases` for the language itself.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from fournotes.draft.word_classes import WORDS

BEGIN, END, NAME = "^", "$", "{name}"
"""The beginning and the end of a sentence, and a word with a capital that does not begin its sentence."""


class PhraseError(ValueError):
    """A phrase that cannot be read; the message names it and says why."""


WIDEST = 20
"""Words that a gap may have at the most."""


class Step(NamedTuple):
    """One step of a phrase: a gap of up to so many words, then one of ``words``, a way of ``choice``, or ``sign``.

    ``first`` are the words of which one must stand behind the gap, none when something else may stand there.
    """

    gap: int
    first: frozenset[str]
    words: frozenset[str]
    choice: Choice | None
    sign: str


Steps = tuple[Step, ...]


class Choice:
    """One of several ways through a phrase, or none where it is optional.

    ``words`` are the ways of one word, ``name`` tells that a name is one; ``longer`` are the others by their first word,
    each with the steps that follow it, and ``other`` those that begin otherwise.
    """

    __slots__ = ("longer", "name", "optional", "other", "words")

    def __init__(self, ways: list[Steps], *, optional: bool) -> None:
        words: set[str] = set()
        self.longer: dict[str, list[Steps]] = {}
        self.other: list[Steps] = []
        self.name = False
        for way in ways:
            first, rest = way[0], way[1:]
            if first.gap or not first.words:
                self.name = self.name or way == _ONLY_A_NAME
                self.other += [way] * (way != _ONLY_A_NAME)
            elif rest:
                for word in first.words:
                    self.longer.setdefault(word, []).append(rest)
            else:
                words |= first.words
        self.words = frozenset(words)
        self.optional = optional


_NO_WORDS: frozenset[str] = frozenset()
_ONLY_A_NAME = (Step(0, _NO_WORDS, _NO_WORDS, None, NAME),)

_PIECE = re.compile(r"[(\[][^()\[\]]*[)\]]|[^\s()\[\]|]+|\S")
_STRAY = frozenset("()[]|")
_BRACKETS = "has brackets that do not match"


def steps_of(phrase: str) -> Steps:
    """Return the steps of a phrase.

    Raises :class:`PhraseError` for brackets that do not match, an unknown class, a phrase that begins or ends with a gap,
    an option of a group that begins with one, and either when it could match nothing.
    """
    try:
        pieces = pieces_of(phrase)
        steps = _steps(pieces)
        if _is_gap(pieces[-1]):
            raise ValueError("must end with a word")
        if all(step.sign in {BEGIN, END} for step in steps):
            raise ValueError("could match nothing")
    except ValueError as problem:
        raise PhraseError(f"The phrase {phrase!r} {problem}.") from None
    return steps


def pieces_of(text: str) -> list[str]:
    """Return the words, gaps and whole groups of a phrase as they are written."""
    pieces = _PIECE.findall(text)
    return pieces if _STRAY.isdisjoint(pieces) else _nested_pieces(text)


def options_of(group: str) -> list[str]:
    """Return the options of a group, which may hold groups themselves."""
    inner = group[1:-1]
    if "(" not in inner and "[" not in inner:
        return inner.split("|")
    options = [""]
    depth = 0
    for part in re.split(r"([()\[\]|])", inner):
        depth += (part in {"(", "["}) - (part in {")", "]"})
        if part == "|" and depth == 0:
            options.append("")
        else:
            options[-1] += part
    return options


def words_of(piece: str) -> frozenset[str]:
    """Return the words that a piece without brackets stands for, none for a gap, a sign or a name."""
    if piece[0] == "{" and piece != NAME:
        if piece[1:-1] not in WORDS:
            raise ValueError(f"has the unknown class {piece}")
        return WORDS[piece[1:-1]]
    return frozenset() if piece in _SIGNS or _is_gap(piece) else frozenset((piece,))


_SIGNS = frozenset((BEGIN, END, NAME))


def is_needed(piece: str) -> bool:
    """Tell whether a phrase cannot match without a word for this piece."""
    return piece[0] != "[" and piece not in (BEGIN, END) and not _is_gap(piece)


def _is_gap(piece: str) -> bool:
    return piece.startswith("..") and piece[2:].isdigit()


def _steps(pieces: list[str]) -> Steps:
    """Return the steps of a phrase or of an option of a group; a gap belongs to the step behind it."""
    if not pieces or _is_gap(pieces[0]):
        raise ValueError("must begin with a word, and so must every option")
    if not any(is_needed(piece) for piece in pieces) and not all(piece in {BEGIN, END} for piece in pieces):
        raise ValueError("could match nothing, or one of its options could")
    steps: list[Step] = []
    gap = 0
    for piece in pieces:
        if _is_gap(piece):
            gap += int(piece[2:])
            if gap > WIDEST:
                raise ValueError(f"has a gap of more than {WIDEST} words")
        else:
            step = _step(piece)
            steps.append(step._replace(gap=gap) if gap else step)
            gap = 0
    if gap:
        steps.append(Step(gap, _NO_WORDS, _NO_WORDS, None, ""))
    return tuple(steps)


@cache
def _step(piece: str) -> Step:
    """Return the step that a piece stands for; phrases share many of their groups."""
    if piece[0] not in "([":
        words = words_of(piece)
        return Step(0, words, words, None, "" if words else piece)
    if piece[0] + piece[-1] not in {"()", "[]"}:
        raise ValueError(_BRACKETS)
    ways = [_steps(pieces_of(option)) for option in options_of(piece)]
    choice = Choice(ways, optional=piece[0] == "[")
    if choice.optional or choice.name or choice.other:
        return Step(0, _NO_WORDS, _NO_WORDS, choice, "")
    if choice.longer:
        return Step(0, choice.words.union(choice.longer), _NO_WORDS, choice, "")
    return Step(0, choice.words, choice.words, None, "")


def _nested_pieces(text: str) -> list[str]:
    """Return the pieces of a phrase whose groups hold groups."""
    pieces: list[str] = []
    depth = start = 0
    for place, character in enumerate(text):
        if character in "([":
            if depth == 0:
                pieces += text[start:place].split()
                start = place
            depth += 1
        elif character in ")]":
            depth -= 1
            if depth == 0:
                pieces.append(text[start : place + 1])
                start = place + 1
        if depth < 0 or (character == "|" and depth == 0):
            raise ValueError(_BRACKETS)
    if depth:
        raise ValueError(_BRACKETS)
    return pieces + text[start:].split()
