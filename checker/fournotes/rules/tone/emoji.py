"""Finds emoji, emoticons and written laughter."""

import re
from collections.abc import Iterator

from fournotes.draft.span import Span
from fournotes.rules.case import Case
from fournotes.rules.rule import ALL, Hit, Rule, examples

_PICTURES = re.compile(
    "(?:[\U0001f300-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u26ff\u2702-\u27b0\u2b50\u2b55\u231a\u231b\u23e9-\u23f3]"
    "[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*)+"
)
_APART = r"(?:(?<=\s.)|(?<=[.!?,].)|(?<=^.))"
"""Behind the first mark of a face: nothing but space or a stop may stand before it."""
_FACES = re.compile(
    rf"(?::{_APART}[-'o^]?[)(DPp|/\\]+|;{_APART}[-'o^]?[)(DPp|/\\]+|={_APART}[-'o^]?[)(DPp|/\\]+"
    rf"|<{_APART}3+|\^{_APART}_?\^|x{_APART}D+|X{_APART}D+|\({_APART}[:;])(?=[\s.,!?)]|$)",
    re.MULTILINE,
)
_SIGNS = frozenset("☎✆✉✓✔☑★☆")
"""Pictures that stand for a word in a signature or a list."""

LAUGHTER = ("(haha|hahaha|hahahaha|hehe|lol|lmao|rofl|jaja|jajaja|hihi)",)


def judge(case: Case) -> Iterator[Hit]:
    """Hit each picture and each laugh in subject, greeting, body, sign-off and postscript."""
    draft = case.draft
    # Lol is also a name, and a name begins with a capital.
    spans = [span for span in case.phrases["emoji"] if not span.of(draft.text).istitle()]
    anatomy = draft.anatomy
    for part in (anatomy.subject, anatomy.greeting, draft.body, anatomy.closing, *anatomy.postscript):
        if part is not None:
            spans += _pictures(draft.text, part)
    for span in sorted(spans):
        yield Hit(span.start, span.end)


def _pictures(text: str, part: Span) -> Iterator[Span]:
    if not text.isascii():
        for found in _PICTURES.finditer(text, *part):
            if not _SIGNS.issuperset(found.group().replace("\ufe0f", "")):
                yield Span(*found.span())
    for found in _FACES.finditer(text, *part):
        yield Span(*found.span())


RULE = Rule(
    id="emoji",
    group="tone",
    title="Emoji",
    severity="warn",
    notes=ALL,
    why="In a study with 549 people in 29 countries, a smiley in work mail made its writer seem less able and no warmer.",
    instead="Say it in words: “It was a pleasure to meet you” smiles already.",
    sources=("GLI17", "PRI1"),
    judge=judge,
    phrases=LAUGHTER,
    flags=examples(
        "Thanks for yesterday :)",
        "It was a great day 😊",
        "I dropped the tray, haha, but you were kind about it.",
        "Can't wait to hear from you 🤞🏽 <3",
        "I am keen to start ;-)",
    ),
    passes=examples(
        "We met at 3:00 (room 8) and talked until 4:30.",
        "The ratio was 1:2 and the file is on drive C:)",
        "You said “haha, welcome to night shift”.",
        "I liked the lab; (the new one, that is) it is quiet.",
        "Thank you for your time.\n\nBest,\nSam 🌱\n☎ 0161 496 0123",
        "Hi Lol,\n\nThank you for the tour. Lol, the stock race was fun.\n\nBest,\nSam",
        "The three points were: a) price, b) time, c) people.",
        "You can ring me at ☎ 0161 496 0123.",
    ),
)
