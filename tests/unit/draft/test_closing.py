"""How a sign-off is told from a sentence, and the name behind it from both."""

from __future__ import annotations

import pytest

from fournotes.draft.lines import line_at
from fournotes.draft.parts.closing import Closing, closing_on


def closing(words: str) -> Closing | None:
    return closing_on(line_at(words, 0, len(words)))


def of_length(length: int, beginning: str, end: str = "") -> str:
    """Return a line of so many characters with one long name in the middle."""
    return beginning + "K" + "e" * (length - len(beginning) - len(end) - 1) + end


@pytest.mark.parametrize(
    "words",
    [
        "Cheerio",
        "Sincerely yours,",
        "Warmest,",
        "Kindest",
        "Best Warm Regards,",
        "With kind regards and many thanks",
        "Thanks and regards,",
        "Thanks and warmest,",
        "Thanks, Yours Faithfully,",
        "Best wishes and thanks for now",
        "Best wishes from Leeds",
        "Best wishes from a rainy Leeds,",
        "Thanks, and best wishes from Leeds",
        of_length(56, "Best wishes from "),
        "Take care,",
        "All the best!",
        "Talk soon",
        "Mit freundlichen Grüßen",
    ],
)
def test_a_line_that_signs_off(words: str) -> None:
    assert closing(words) == Closing(0, len(words), None, False)


@pytest.mark.parametrize(
    "words",
    [
        "Thank you",
        "Thank you so much,",
        "Thanks a million!",
        "Cheers",
        "Thanks from all of you,",
        "Have a day",
        "Enjoy an evening",
        "Enjoy your weekend",
        "Have the best week",
        "Have a good rest of the week",
    ],
)
def test_thanks_or_a_good_wish_may_be_a_last_sentence_as_well(words: str) -> None:
    assert closing(words) == Closing(0, len(words), None, True)


@pytest.mark.parametrize(
    "words",
    [
        "Thank all",
        "Thank Ann",
        "With you,",
        "The best",
        "Best of all was the kiln",
        "Best wishes go to the workshop",
        "Talk sooner",
        "Good days, all of them",
        "Have a chat with Ann",
        "Have lunch one day",
        "Have a very good rest of the week",
        "Best Ann Lee",
        "best sam",
        "Thank you Sam",
        "many thanks sam",
        "many thanks o'neill",
        of_length(57, "Best wishes from "),
        "It was good to meet you",
    ],
)
def test_a_line_that_does_not_sign_off(words: str) -> None:
    assert closing(words) is None


@pytest.mark.parametrize(
    ("words", "closed", "name"),
    [
        ("Best Sam", "Best", "Sam"),
        ("All the best Sam", "All the best", "Sam"),
        ("Cheers Bob", "Cheers", "Bob"),
        ("thanks sam", "thanks", "sam"),
        ("many thanks, sam", "many thanks,", "sam"),
        ("many thanks - sam", "many thanks", "sam"),
        ("many thanks -sam", "many thanks", "sam"),
        ("Kind regards 李明", "Kind regards", "李明"),
        ("Kind regards Ann Lee", "Kind regards", "Ann Lee"),
        ("Regards, Deep", "Regards,", "Deep"),
        ("Best, Deep Roy", "Best,", "Deep Roy"),
        ("Thanks, Peace", "Thanks,", "Peace"),
        ("Best wishes from Leeds, Ana Roy, MSc", "Best wishes from Leeds,", "Ana Roy, MSc"),
        (
            of_length(90, "With very many thanks and kindest regards, "),
            "With very many thanks and kindest regards,",
            of_length(47, ""),
        ),
    ],
)
def test_a_name_behind_a_sign_off(words: str, closed: str, name: str) -> None:
    found = closing(words)
    assert found is not None
    assert found.name is not None
    assert words[found.start : found.end] == closed
    assert words[slice(*found.name)] == name


def test_a_line_of_more_than_90_characters_is_no_sign_off() -> None:
    assert closing(of_length(91, "With very many thanks and kindest regards, ")) is None


@pytest.mark.parametrize(
    ("words", "closed"),
    [
        ("– Kind regards,", "Kind regards,"),
        ("Cheers, 🙂", "Cheers,"),
        ("Best wishes 🙂", "Best wishes"),
    ],
)
def test_marks_around_a_sign_off_are_no_part_of_it(words: str, closed: str) -> None:
    found = closing(words)
    assert found is not None
    assert found.name is None
    assert words[found.start : found.end] == closed


@pytest.mark.parametrize(
    ("words", "closed"),
    [
        ("It was good. Best, Sam", "Best,"),
        ("It was good! Best, Sam", "Best,"),
        ("Is there more? Best, Sam", "Best,"),
        ("It was good (very good) Best, Sam", "Best,"),
        ("It was good… Best, Sam", "Best,"),
        ("5. The kiln was good. Best, Sam", "Best,"),
        ("It was good. Best, Malcolm X", "Best,"),
        ("It was good. Best", "Best"),
        ("It was good. Thanks, Sam", "Thanks,"),
        ("It was good. Thanks,", "Thanks,"),
        ("It was good. Viele Grüße", "Viele Grüße"),
        ("It was good. I liked it. Thanks and best wishes from Leeds", "Thanks and best wishes from Leeds"),
    ],
)
def test_a_sign_off_behind_the_last_sentence(words: str, closed: str) -> None:
    found = closing(words)
    assert found is not None
    assert words[found.start : found.end] == closed


@pytest.mark.parametrize(
    "words",
    [
        "It was good. Thanks",
        "It was good. Thanks!",
        "It was good. Kind regards.",
        "Was it good? Have a lovely weekend",
        "It was good. I send you my best. All of it was new to me",
    ],
)
def test_a_sentence_behind_the_last_sentence_is_no_sign_off(words: str) -> None:
    assert closing(words) is None
