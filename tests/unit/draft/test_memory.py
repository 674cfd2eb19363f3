"""What is remembered of a sentence, and what is not."""

from __future__ import annotations

from fournotes.draft.memory import LONGEST, SENTENCES, Forms, forget, remembered
from fournotes.draft.read import read


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


def test_a_book_is_read_like_a_note() -> None:
    """Blocks of a short text are remembered, those of a long one are not; both are read alike."""
    paragraph = "The kiln was warm. It held my cup."
    for count in (3, 1000):
        draft = read("\n\n".join([paragraph] * count))
        assert [paragraph.words for paragraph in draft.paragraphs] == [8] * count
