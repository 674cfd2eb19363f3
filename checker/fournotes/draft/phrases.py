"""Phrases and the one pass over a sentence that finds all of them.

A phrase is written in plain words in the form that :mod:`fournotes.draft.words` gives them: lower case, contractions
written out ("do not", "i am"), possessive 's dropped. Between the words may stand

- ``(a|b c)``  one of several, each of one or more words;
- ``[a|b]``    the same, or nothing;
- ``{day}``    any word of a class of :mod:`fournotes.draft.word_classes`, or ``{name}``, a capital inside a sentence;
- ``..3``      up to three words of any kind, never across the end of a sentence;
- ``^``, ``$`` (only at the ends) the beginning and the end of a sentence.

All phrases of all rules share one trie, so a check costs about the same however many there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import product
from typing import Any, NamedTuple

from fournotes.draft.word_classes import CLASSES, OF_WORD
from fournotes.draft.words import Word

_PIECE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|(\.\.\d+)|(\S+)")
_BEGIN, _END, _FOUND, _GAP = "^", "$", "", ".."
Trie = dict[str, Any]


class Match(NamedTuple):
    """A phrase found in a sentence: whose it is, and its words ``words[first:stop]``."""

    tag: str
    first: int
    stop: int


def sequences(phrase: str) -> list[tuple[str, ...]]:
    """Return every sequence of words, classes and gaps that ``phrase`` stands for.

    Raises ``ValueError`` for an unknown class, or for a phrase that is nothing but gaps.
    """
    choices: list[list[tuple[str, ...]]] = []
    for group, optional, gap, word in _PIECE.findall(phrase):
        if group:
            choices.append([tuple(option.split()) for option in group.split("|")])
        elif optional:
            choices.append([(), *(tuple(option.split()) for option in optional.split("|"))])
        else:
            choices.append([(gap or word,)])
    found = []
    for pick in product(*choices):
        sequence = tuple(step for part in pick for step in part)
        for step in sequence:
            if step.startswith("{") and step[1:-1] not in CLASSES and step != "{name}":
                raise ValueError(f"unknown class {step} in the phrase {phrase!r}")
        if not sequence or all(step.startswith("..") for step in sequence):
            raise ValueError(f"the phrase {phrase!r} can match nothing in particular")
        found.append(sequence)
    return found


def build_trie(tagged: Iterable[tuple[str, Iterable[str]]]) -> Trie:
    """Return the trie of all phrases; each end remembers the tags that it stands for."""
    root: Trie = {}
    for tag, phrases in tagged:
        for phrase in phrases:
            for sequence in sequences(phrase):
                node = root
                for step in sequence:
                    if step.startswith(".."):
                        node = node.setdefault(_GAP, {}).setdefault(int(step[2:]), {})
                    else:
                        node = node.setdefault(step, {})
                tags = node.get(_FOUND, ())
                if tag not in tags:
                    node[_FOUND] = (*tags, tag)
    return root


def find(trie: Trie, words: Sequence[Word]) -> list[Match]:
    """Return every phrase in one sentence, in order of its first word; for one start and tag only the longest."""
    forms = [word.form for word in words]
    size = len(forms)
    matches: list[Match] = []
    begin = trie.get(_BEGIN)
    if begin is not None and size:
        _walk(begin, 0, 0, forms, words, matches)
    for first in range(size):
        form = forms[first]
        node = trie.get(form)
        if node is not None:
            _walk(node, first, first + 1, forms, words, matches)
        for name in OF_WORD.get(form, ()):
            node = trie.get(name)
            if node is not None:
                _walk(node, first, first + 1, forms, words, matches)
    return _longest(matches)


def _walk(node: Trie, first: int, place: int, forms: list[str], words: Sequence[Word], matches: list[Match]) -> None:
    """Follow the trie from ``place`` and note each end that it reaches."""
    size = len(forms)
    pending = [(node, place)]
    while pending:
        node, place = pending.pop()
        tags = node.get(_FOUND)
        if tags is not None:
            for tag in tags:
                matches.append(Match(tag, first, place))
        gaps = node.get(_GAP)
        if gaps is not None:
            for width, follow in gaps.items():
                pending.extend((follow, place + skip) for skip in range(min(width, size - place) + 1))
        if place == size:
            last = node.get(_END)
            if last is not None:
                pending.append((last, place))
            continue
        form = forms[place]
        follow = node.get(form)
        if follow is not None:
            pending.append((follow, place + 1))
        for name in OF_WORD.get(form, ()):
            follow = node.get(name)
            if follow is not None:
                pending.append((follow, place + 1))
        if place and words[place].capital:
            follow = node.get("{name}")
            if follow is not None:
                pending.append((follow, place + 1))


def _longest(matches: list[Match]) -> list[Match]:
    """Keep, for each tag and first word, the longest match."""
    if len(matches) < 2:
        return matches
    best: dict[tuple[str, int], Match] = {}
    for match in matches:
        key = (match.tag, match.first)
        known = best.get(key)
        if known is None or match.stop > known.stop:
            best[key] = match
    return sorted(best.values(), key=lambda match: (match.first, match.stop))
