"""Phrases and the one pass over a sentence that finds all of them.

A phrase is written in plain words in the form that :mod:`fournotes.draft.words` gives them: lower case, contractions
written out ("do not", "i am"), possessive 's dropped. Between the words may stand

- ``(a|b c)``  one of several, each of one or more words; an option may name a class: ``({day}|then)``;
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
from typing import NamedTuple

from fournotes.draft.word_classes import WORDS
from fournotes.draft.words import Word

_PIECE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|(\.\.\d+)|(\S+)")
NAME = "{name}"
BEGIN, END = "^", "$"
CROWD = 6
"""A node with more alternatives than this looks its next word up; with fewer it asks each in turn."""

Step = str | frozenset[str] | int
"""A word (or ``^``, ``$``, ``{name}``), one of several words, or the width of a gap in words."""


class Match(NamedTuple):
    """A phrase found in a sentence: whose it is, and its words ``words[first:stop]``."""

    tag: str
    first: int
    stop: int


class Node:
    """What may follow after the words that led here, and whose phrases end here."""

    __slots__ = ("gaps", "index", "sets", "tags", "words")

    def __init__(self) -> None:
        self.words: dict[str, Node] = {}
        self.sets: dict[frozenset[str], Node] = {}
        self.gaps: dict[int, Node] = {}
        self.tags: tuple[str, ...] = ()
        self.index: dict[str, list[Node]] | None = None


def sequences(phrase: str) -> list[tuple[Step, ...]]:
    """Return the sequences of steps that ``phrase`` stands for.

    Raises ``ValueError`` for an unknown class, and for a phrase that begins or ends with a gap.
    """
    choices: list[list[tuple[Step, ...]]] = []
    for group, optional, gap, word in _PIECE.findall(phrase):
        if group or optional:
            choices.append(_options(group or optional, phrase, optional=bool(optional)))
        elif gap:
            choices.append([(int(gap[2:]),)])
        else:
            choices.append([(_step(word, phrase),)])
    found = [tuple(step for part in pick for step in part) for pick in product(*choices)]
    for sequence in found:
        if not sequence or isinstance(sequence[0], int) or isinstance(sequence[-1], int):
            raise ValueError(f"the phrase {phrase!r} must begin and end with a word")
    return found


def _options(group: str, phrase: str, *, optional: bool) -> list[tuple[Step, ...]]:
    """Return the ways through a group: its single words as one step, each longer option on its own."""
    single: set[str] = set()
    ways: list[tuple[Step, ...]] = [()] if optional else []
    for option in group.split("|"):
        steps = tuple(_step(word, phrase) for word in option.split())
        if len(steps) != 1 or steps[0] in (NAME, BEGIN, END):
            ways.append(steps)
        elif isinstance(steps[0], frozenset):
            single |= steps[0]
        elif isinstance(steps[0], str):
            single.add(steps[0])
    if len(single) == 1:
        ways.append((next(iter(single)),))
    elif single:
        ways.append((frozenset(single),))
    return ways


def _step(word: str, phrase: str) -> Step:
    if word.startswith("..") and word[2:].isdigit():
        return int(word[2:])
    if word[0] != "{" or word == NAME:
        return word
    if word[1:-1] not in WORDS:
        raise ValueError(f"unknown class {word} in the phrase {phrase!r}")
    return WORDS[word[1:-1]]


def build_trie(tagged: Iterable[tuple[str, Iterable[str]]]) -> Node:
    """Return the trie of all phrases; each end remembers the tags that it stands for."""
    root = Node()
    crowded: set[Node] = {root}
    for tag, phrases in tagged:
        for phrase in phrases:
            for sequence in sequences(phrase):
                node = root
                for step in sequence:
                    if isinstance(step, str):
                        follow = node.words.get(step) or node.words.setdefault(step, Node())
                    elif isinstance(step, int):
                        follow = node.gaps.get(step) or node.gaps.setdefault(step, Node())
                    else:
                        follow = node.sets.get(step) or node.sets.setdefault(step, Node())
                        if len(node.sets) > CROWD:
                            crowded.add(node)
                    node = follow
                if tag not in node.tags:
                    node.tags = (*node.tags, tag)
    for node in crowded:
        node.index = _index(node)
    return root


def _index(node: Node) -> dict[str, list[Node]]:
    """Return, for each word that may come next, where it leads."""
    index: dict[str, list[Node]] = {word: [follow] for word, follow in node.words.items()}
    for words, follow in node.sets.items():
        for word in words:
            index.setdefault(word, []).append(follow)
    return index


def find(trie: Node, words: Sequence[Word]) -> list[Match]:
    """Return every phrase in one sentence, in order of its first word; for one start and tag only the longest."""
    forms = [word.form for word in words]
    matches: list[Match] = []
    starts = trie.index
    if not forms or starts is None:
        return matches
    begin = starts.get(BEGIN)
    if begin is not None:
        _walk(begin, 0, 0, forms, words, matches)
    for first, form in enumerate(forms):
        nodes = starts.get(form)
        if nodes is not None:
            _walk(nodes, first, first + 1, forms, words, matches)
    return _longest(matches)


def _walk(
    nodes: list[Node], first: int, place: int, forms: list[str], words: Sequence[Word], matches: list[Match]
) -> None:
    """Follow the trie from ``place`` and note each end that it reaches."""
    size = len(forms)
    pending = [(node, place) for node in nodes]
    while pending:
        node, place = pending.pop()
        for tag in node.tags:
            matches.append(Match(tag, first, place))
        if node.gaps:
            for width, follow in node.gaps.items():
                pending.extend((follow, place + skip) for skip in range(min(width, size - place) + 1))
        if place == size:
            last = node.words.get(END)
            if last is not None:
                pending.append((last, place))
            continue
        form = forms[place]
        if node.index is not None:
            for follow in node.index.get(form, ()):
                pending.append((follow, place + 1))
        else:
            next_node = node.words.get(form)
            if next_node is not None:
                pending.append((next_node, place + 1))
            for options, follow in node.sets.items():
                if form in options:
                    pending.append((follow, place + 1))
        if place and words[place].capital:
            next_node = node.words.get(NAME)
            if next_node is not None:
                pending.append((next_node, place + 1))


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
