"""What is remembered of a sentence, and what is not."""

from __future__ import annotations

import random

import pytest

from fournotes.draft.memory import LONGEST, SENTENCES, Forms, forget, remembered
from fournotes.draft.read import _read_before, read
from fournotes.notes import NOTES
from fournotes.report import check


class Counter:
    """A function that tells how often it had to look."""

    def __init__(self) -> None:
        self.looks = 0
        self.words = remembered(self.look)

    def look(self, forms: Forms, mark: str = ".") -> str:
        self.looks += 1
        return " ".join(forms) + mark


def test_a_sentence_is_looked_at_once() -> None:
    counter = Counter()
    assert [counter.words(("thank", "you"), mark) for mark in ".!.!"] == ["thank you.", "thank you!"] * 2
    assert counter.looks == 2
    assert [counter.words(("thank", "you"), mark="?") for _ in "??"] == ["thank you?"] * 2
    assert counter.looks == 3


def test_a_long_session_forgets_its_first_sentences() -> None:
    counter = Counter()
    for number in range(SENTENCES + 1):
        counter.words((f"word{number}",))
    counter.words(("word0",))
    assert counter.looks == SENTENCES + 2


def test_all_can_be_forgotten() -> None:
    counter = Counter()
    for looks in (1, 2):
        counter.words(("thank", "you"))
        assert counter.looks == looks
        forget()


def test_a_sentence_that_is_no_letters_is_not_kept() -> None:
    counter = Counter()
    for size, looks in ((LONGEST, 1), (LONGEST + 1, 3)):
        for _ in range(2):
            counter.words(("word",) * size)
        assert counter.looks == looks


PARAGRAPH = "The kiln was warm. It held my cup."


def test_the_blocks_of_a_note_are_read_once() -> None:
    note = "\n\n".join([PARAGRAPH, PARAGRAPH, PARAGRAPH])
    assert read(note) == read(note)
    assert _read_before.cache_info()[:2] == (3, 3)


def test_of_a_book_only_the_first_page_is_kept() -> None:
    book = read("\n\n".join([PARAGRAPH] * 1000))
    assert [paragraph.words for paragraph in book.paragraphs] == [8] * 1000
    assert 50 < _read_before.cache_info().misses < 100


@pytest.mark.parametrize("seed", range(8))
def test_what_is_remembered_is_what_a_fresh_look_would_find(seed: int) -> None:
    """Somebody edits a note here and there; every check says what a check says that remembers nothing."""
    chance = random.Random(seed)
    text = NOTES["follow-up"].example
    pieces = [
        "\n",
        "\n\n",
        " ",
        ".",
        "?",
        "“",
        "”",
        '"',
        "\r\n",
        "- ",
        "> ",
        " I demand an answer.",
        "Dear ",
        "Best,\n",
        "é",
        "😀",
    ]
    for _ in range(40):
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(pieces) + text[at + chance.randrange(3) :]
        remembering = check(text, "follow-up")
        forget()
        assert check(text, "follow-up") == remembering
        check(text[:-1], "follow-up")
