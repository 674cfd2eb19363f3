"""What the sentence model learns from: sentences with their features, the labels that they bear, and those that were judged."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

from fournotes.draft.read import Sentence, read
from fournotes.elements import ELEMENTS as ALL_ELEMENTS
from fournotes.judgement import sentences_judged
from fournotes.model.features import features
from fournotes.notes import NOTES
from fournotes.rules import RULES

CORPUS = Path(__file__).parents[2] / "tests" / "corpus"

ELEMENTS = (
    "thanks",
    "forward-look",
    "interest",
    "offer-of-help",
    "feedback-request",
    "feedback-for-the-future",
    "enjoyment",
    "news-offer",
    "news-achievement",
    "deadline-told",
    "wish-to-hear",
)
TONES = (
    "reproach",
    "demand",
    "ultimatum",
    "threat",
    "nagging",
    "boasting",
    "presumption",
    "arguing",
    "begging",
    "oversharing",
    "over-apology",
    "self-criticism",
    "gushing",
    "running-down",
    "gift",
    "money-talk",
)
LABELS = (*ELEMENTS, *TONES)
ELEMENT_OF = {
    "no-thanks": "thanks",
    "no-forward-look": "forward-look",
    "no-interest": "interest",
    "no-offer-of-help": "offer-of-help",
    "no-feedback-request": "feedback-request",
    "feedback-not-forward-looking": "feedback-for-the-future",
    "no-enjoyment": "enjoyment",
    "no-wish-to-hear": "wish-to-hear",
    "no-deadline": "deadline-told",
}
"""The element whose absence a rule flags. ``no-news`` is not among them, for it asks for either of two."""

FOCUSED = frozenset("cl cm cn cs ct cu cv cw cx cy cz da db".split())
"""Writers who were asked for the faults that are hardest to see, or for good notes that come near one."""
HARD = 0.5
"""How much their sentences count beside those of others: in life there are fewer like them.

On seven sets that judge, 0.5 found a few more faults than 1 or 0.3, with as many false alarms; all were close.
"""

_NOTE = "Dear Ms. Lee,\n\n{}\n\nBest regards,\nSam Fox"
"""A lone sentence is read in a note like this, so that the model learns from what it will see."""
EXAMPLE = 60.0
SHARED = 4.0
"""How much an example of a rule or an element weighs among the sentences, for it is a promise of the site; and a sentence
of the shared notes, which were read most often."""


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence: its features, its labels, those judged for it, the note it stands in, and how much it counts.

    ``note`` is empty for a sentence of a bank. ``aside`` marks those from which nothing is learnt.
    """

    seen: tuple[str, ...]
    bears: frozenset[str]
    judged: frozenset[str]
    note: str = ""
    weight: float = 1.0
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """One labelled note: its kind and the rules that it shows."""

    kind: str
    shows: frozenset[str]
    rows: tuple[Row, ...]


def sentences() -> list[Row]:
    """Return the sentences of the banks and the examples of rules and elements."""
    rows = [
        _alone(row["text"], None, row["elements"], ELEMENTS, aside=_is_aside(row["text"]))
        for row in _read("sentences/elements.jsonl")
    ]
    for row in _read("sentences/tone.jsonl"):
        judged = TONES if row["judged"] == "all" else row["judged"]
        rows.append(_alone(row["text"], row.get("kind"), row["rules"], judged, aside=_is_aside(row["text"])))
    for row in _read("sentences/in-notes.jsonl"):
        judged = TONES if row["judged"] == "tone" else ELEMENTS
        rows.append(_alone(row["text"], row["kind"], row["labels"], judged))
    return [*rows, *_examples(), *_absent(), *_models()]


def notes(name: str, weight: float = 1.0) -> dict[str, Note]:
    """Return the notes of a file by their ids, each with its sentences, which count ``weight`` each, or part of it; see ``HARD``."""
    return {
        row["id"]: _note(row, weight * (HARD if writer(row["id"]) in FOCUSED else 1)) for row in _read(name)
    }


def writer(note: str) -> str:
    """Return who wrote a note of ``notes.jsonl``: the letters before the number in its id, none for no note."""
    return note.partition("-")[0]


def _is_aside(text: str) -> bool:
    """Tell whether a sentence belongs to the third of the first banks from which no phrase and no weight comes."""
    return zlib.crc32(text.encode("utf-8", "surrogatepass")) % 3 == 0


def _observed(text: str, kind: str) -> Iterator[tuple[Sentence, list[str]]]:
    """Yield each sentence of a note that the model judges, with its features."""
    for sentence in sentences_judged(read(text)):
        yield sentence, features(sentence.forms, sentence.mark, kind)


def _alone(
    text: str,
    kind: str | None,
    bears: Iterable[str],
    judged: Iterable[str],
    *,
    weight: float = 1.0,
    aside: bool = False,
) -> Row:
    seen: dict[str, None] = {}
    for _, found in _observed(_NOTE.format(text), kind or ""):
        seen.update(dict.fromkeys(found))
    return Row(tuple(seen), frozenset(bears), frozenset(judged), weight=weight, aside=aside)


def kinds_with(element: str) -> list[str]:
    """Return the kinds of note that have an element, all where no checklist names it."""
    kinds = [kind for kind, note in NOTES.items() if any(need.element == element for need in note.needs)]
    return kinds or list(NOTES)


def _examples() -> Iterator[Row]:
    """Yield what the files of rules and elements promise, each example judged for its own label only."""
    for rule in RULES:
        if rule.id in TONES:
            for examples, bears in ((rule.flags, [rule.id]), (rule.passes, [])):
                for example in examples:
                    yield _alone(
                        example.text, example.kind or rule.notes[0], bears, [rule.id], weight=EXAMPLE
                    )
    for element in ALL_ELEMENTS:
        if element.id in ELEMENTS:
            for texts, bears in ((element.holds, [element.id]), (element.lacks, [])):
                for text, kind in product(texts, kinds_with(element.id)):
                    yield _alone(text, kind, bears, [element.id], weight=EXAMPLE)


def _absent() -> Iterator[Row]:
    """Yield the sentences of notes that rules flag because nothing in them bears an element."""
    for rule in RULES:
        if rule.id in ELEMENT_OF:
            judged = frozenset((ELEMENT_OF[rule.id],))
            for example in rule.flags:
                for _, seen in _observed(example.text, example.kind or rule.notes[0]):
                    yield Row(tuple(seen), frozenset(), judged, weight=EXAMPLE)


def _models() -> Iterator[Row]:
    """Yield the sentences of our own outlines and examples, which show no fault of tone."""
    for kind, note in NOTES.items():
        for text in (note.outline, note.example):
            for _, seen in _observed(text, kind):
                yield Row(tuple(seen), frozenset(), frozenset(TONES), weight=EXAMPLE)


def _note(row: dict[str, Any], weight: float) -> Note:
    text = row["text"]
    quotes = [(fault["rule"], fault["quote"]) for fault in row["faults"] if fault["quote"]]
    elements = row.get("elements")
    judged = frozenset(TONES if elements is None else LABELS)
    quotes += [(name, quote) for name, found in (elements or {}).items() for quote in found]
    places = [(name, text.index(quote), len(quote)) for name, quote in quotes if name in judged]
    rows = []
    for sentence, seen in _observed(text, row["kind"]):
        bears = frozenset(
            name
            for name, start, length in places
            if start < sentence.end - 1 and sentence.start + 1 < start + length
        )
        rows.append(Row(tuple(seen), bears, judged, row["id"], weight))
    return Note(row["kind"], frozenset(fault["rule"] for fault in row["faults"]), tuple(rows))


def _read(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (CORPUS / name).read_text("utf-8").splitlines() if line.strip()]
