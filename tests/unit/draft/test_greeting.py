"""How a greeting is told from a sentence and from an address above it."""

from __future__ import annotations

import pytest

from fournotes.draft.anatomy import dissect

BODY = "\n\nThank you for the tour of the kiln on Tuesday."


def greeting(text: str) -> str | None:
    span = dissect(text).greeting
    return span.of(text) if span else None


def of_length(length: int, beginning: str, end: str = "") -> str:
    """Return a line of so many characters with one long name in the middle."""
    return beginning + "K" + "e" * (length - len(beginning) - len(end) - 1) + end


@pytest.mark.parametrize(
    "line",
    [
        "Dear Ann",
        "Hi there, Ann!",
        "Hello everyone -",
        "Good morning",
        "Good morning, Tom",
        "Good day, Mr. Whelan,",
        "Good evening, Principal Ruth Hartley,",
        "Good day po, Mrs. Boone,",
        "Hi Yolanda, hi Marcus,",
        "Heyyy Dr Hanaoka!!",
        "Servus Resi and Korbinian,",
        "Dave and Tina,",
        "Chief Archuleta & Captain Penn,",
        "Good afternoon!",
        "Good evening.",
        "good day everyone:",
        "Morning all",
        "Afternoon,",
        "Respected Sir",
        "Esteemed members of the board,",
        "Yo!",
        "My dear Ann,",
        "Very dear friends,",
        "Attn hiring team",
        "To the hiring team",
        "To the interview panel,",
        "To the old kiln panel,",
        "To Whom It May Concern:",
        "G'day Bruce",
        "G’day mates",
        "Dear prof. Lee",
        "Dear members of the board",
        "Dear friends of Generation X",
        "Janet",
        "Janet,",
        "Janet —",
        "J,",
        "Mr Haskins",
        "Captain Ann Lee",
    ],
)
def test_a_line_that_greets(line: str) -> None:
    assert greeting(line + BODY) == line


@pytest.mark.parametrize(
    "line",
    [
        "good",
        "Good news about the kiln.",
        "Good mornings begin at the kiln,",
        "Good morning was when we met at the kiln, and I was early.",
        "Good evening classes are rare,",
        "Morning light suits the old kiln,",
        "Afternoon shifts suit me.",
        "My kiln is the old one,",
        "Very good of you,",
        "To the kiln I brought a cup,",
        "To the very old kiln panel,",
        "To the interview I brought a cup.",
        "To the interview I brought a cup of tea, and a second one for Ann,",
        "Ann Lee",
        "Malcolm X",
        "Ann, we met on Tuesday.",
        "ann, thank you for the tour of the kiln",
        "Thanks again, thank you for the tour of the kiln.",
        "Yesterday, thank you was all I could say.",
        "Yesterday,",
        "Today",
        "Sure,",
        "Sure, here is a shorter one:",
        "Bread and the butter,",
    ],
)
def test_a_line_that_does_not_greet(line: str) -> None:
    assert greeting(line + BODY) is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Hi Ann, thanks for the tour of the kiln on Tuesday.", "Hi Ann,"),
        ("Dear Ann thank you for the tour.", "Dear Ann"),
        ("Good morning, Congratulations!", "Good morning,"),
        ("Hello, Happy New Year!", "Hello,"),
        ("Dear Ann thank you for the tour of the old kiln.", "Dear Ann"),
        ("Hi Ann how are you?", "Hi Ann"),
        ("Dear all, thank you for the tour of the kiln on Tuesday.", "Dear all,"),
        ("Dear prof. Lee, thank you for the tour of the kiln on Tuesday.", "Dear prof. Lee,"),
        ("Good morning Tom, this morning was good, and I liked the kiln.", "Good morning Tom,"),
        ("To whom it may concern I am writing about the post of potter.", "To whom it may concern"),
        ("Ann, thank you for the tour.", "Ann,"),
        ("Ann, thank you, truly, for the tour.", "Ann,"),
        ("Ann, many thanks for the tour of the kiln.", "Ann,"),
        ("J, thank you for the tour.", "J,"),
    ],
)
def test_a_greeting_ends_where_the_first_sentence_begins(line: str, found: str) -> None:
    assert greeting(line + BODY) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Hi Ann", "Hi Ann"),
        ("Hi Ann, thanks for the tour of the kiln on Tuesday.", "Hi Ann,"),
        ("To the interview panel,", "To the interview panel,"),
        ("To whom it may concern, I am writing about the post of potter.", "To whom it may concern,"),
        ("Dear members of the board,", "Dear members of the board,"),
        ("Dear Ann thank you for the tour of the old kiln.", "Dear Ann"),
        ("Janet,", "Janet,"),
        ("Mr Haskins", "Mr Haskins"),
        ("Ann, thank you for the tour.", "Ann,"),
        (of_length(59, "To the interview panel at ", ","), of_length(59, "To the interview panel at ", ",")),
    ],
)
@pytest.mark.parametrize("mark", ["👋 ", "– "])
def test_a_mark_in_front_of_a_greeting_is_no_part_of_it(mark: str, line: str, found: str) -> None:
    assert greeting(mark + line + BODY) == found


@pytest.mark.parametrize(
    ("beginning", "end", "longest"),
    [
        ("To the interview panel at ", ",", 59),
        ("Janet ", ",", 59),
        ("Professor ", "", 29),
    ],
)
def test_a_long_line_is_no_greeting(beginning: str, end: str, longest: int) -> None:
    fits = of_length(longest, beginning, end)
    assert greeting(fits + BODY) == fits
    assert greeting(of_length(longest + 1, beginning, end) + BODY) is None


@pytest.mark.parametrize(("end", "longest"), [(",", 59), ("!", 59), ("", 44)])
def test_a_long_line_is_a_greeting_and_a_sentence(end: str, longest: int) -> None:
    fits = of_length(longest, "Dear members of ", end)
    assert greeting(fits + BODY) == fits
    assert greeting(of_length(longest + 1, "Dear members of ", end) + BODY) == "Dear members"


def test_a_name_before_thanks_has_at_most_38_letters() -> None:
    for length, greets in ((38, True), (39, False)):
        name = of_length(length, "Janet ")
        assert greeting(f"{name}, thank you for the tour.") == (f"{name}," if greets else None)


def test_a_name_with_nothing_below_it_greets_nobody() -> None:
    assert greeting("Janet") is None
    assert greeting("Janet\nThank you for the tour.") == "Janet"


def test_up_to_ten_lines_may_stand_above_a_greeting() -> None:
    address = [f"{number} High Street" for number in range(1, 12)]
    assert greeting("\n".join([*address[:10], "", "Dear Ann,"]) + BODY) == "Dear Ann,"
    assert greeting("\n".join([*address[:11], "", "Dear Ann,"]) + BODY) is None


@pytest.mark.parametrize(
    ("line", "longest"), [("Dear Ann, thank you for the tour of the kiln.", 160), ("Dear Ann,", 480)]
)
def test_a_long_line_above_a_greeting_is_a_letter_already_begun(line: str, longest: int) -> None:
    above = "We met on Tuesday. " * 30
    assert greeting(f"{above[: longest - 1]}x\n{line}{BODY}") == "Dear Ann,"
    assert greeting(f"{above[:longest]}x\n{line}{BODY}") is None


def test_only_the_first_line_greets_with_a_bare_name() -> None:
    assert greeting("3 June 2025\n\nJanet," + BODY) is None


def test_a_greeting_above_the_last_name_closes_the_mail() -> None:
    letter = "This is Farhad, who forgot his hat in your potting shed.\n\nGreetings,\nFarhad Moradi"
    assert greeting(letter) is None
    assert dissect(letter).closing is not None
    assert (
        greeting("Sure, here is your mail:\n\nGreetings,\nthank you for the tour of the kiln.")
        == "Greetings,"
    )
