"""How earlier mail is told from the draft above, below and around it."""

from __future__ import annotations

import pytest

from fournotes.draft.anatomy import dissect

DRAFT = "Dear Ann,\n\nThank you for the tour of the kiln.\n\nBest,\nSam"


def quoted(text: str) -> str:
    """Return the quoted lines, one under the other."""
    return "\n".join(span.of(text) for span in dissect(text).quoted)


def of_length(length: int, beginning: str, end: str = "") -> str:
    """Return a line of so many characters with one long name in the middle."""
    return beginning + "K" + "e" * (length - len(beginning) - len(end) - 1) + end


@pytest.mark.parametrize(
    "earlier",
    [
        "On Mon, 2 Jun 2025 at 10:00, Ann Field <ann@kiln.example> wrote:",
        "On Mon, 2 Jun 2025 at 10:00, Naomi wrote:",
        "On Mon, 2 Jun 2025 at 10:00, Roland wrote:",
        "On 2 Jun 2025, at 10:00, Ann, whom you wrote to at ann@kiln.example, wrote:",
        "Am 02.06.2025 schrieb Ann Field:",
        "---- On Mon, 02 Jun 2025 10:00:00 +0100 Ann Field <ann@kiln.example> wrote ----",
        "Ann Field, 2 June, wrote:",
        "Ann Field <ann@kiln.example> wrote:",
        "2 June 2025, Ann Field <ann@kiln.example>:",
        "2025年6月2日 <ann@kiln.example>：",
        "On Mon, 2 Jun 2025 at 10:00, Ann Field\n<ann1990@kiln.example> wrote:",
        "On Mon, 2 Jun 2025\nat 10:00, Ann Field of the old kiln\n<ann@kiln.example> wrote:",
        of_length(300, "On 2 June 2025 Ann Field of ", " wrote:"),
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "*** Original message ***",
        "Begin forwarded message:",
        "From: Ann Field\nSent: Monday",
        "From: Ann Field\nThe Old Kiln\nLeeds\nUnited Kingdom\nSubject: Your visit",
        "________________\n\nFrom: Ann Field\nSent: Monday",
        "发件人：王明\n发送时间：2025年6月2日",
        of_length(23, "From ") + ": the old kiln\nSent: Monday",
    ],
)
@pytest.mark.parametrize("below", ["\n\nDear Sam, come on Tuesday.", "\nDear Sam, come on Tuesday.", ""])
def test_earlier_mail_reaches_to_the_end(earlier: str, below: str) -> None:
    text = f"{DRAFT}\n{earlier}{below}"
    assert quoted(text) == "\n".join(line for line in (earlier + below).splitlines() if line)


@pytest.mark.parametrize(
    "line",
    [
        "On Monday 2 June you wrote:",
        "As Ann wrote on the wall:",
        "I could start on 2 June:",
        "Please write to ann@kiln.example by 2 June:",
        "On 2 June Ann wrote that the kiln is old.",
        "On 2 June Ann wrote to Malcolm X",
        of_length(301, "On 2 June 2025 Ann Field of ", " wrote:"),
        "Begin forwarded messages with a greeting.",
        "From: the old kiln, with love",
        "My notes are these\nSent: my references\nFrom: the last two places",
        "From what I saw at the old kiln: a lot\nSubject: glazes",
        of_length(24, "From ") + ": the old kiln\nSent: Monday",
        "From: the kiln\nthe yard\nthe shop\nand\nthe loft\nTo: the river",
    ],
)
def test_words_of_the_draft_are_not_earlier_mail(line: str) -> None:
    assert quoted(f"Dear Ann,\n\nThank you.\n{line}\nI liked it all.\n\nBest,\nSam") == ""


def test_headers_above_the_draft_are_not_earlier_mail() -> None:
    assert quoted(f"To: Ann Field\nFrom: Sam Field\nSubject: Kiln\n\n{DRAFT}") == ""


@pytest.mark.parametrize("mark", [">", "> ", "|> ", ">> "])
def test_marked_lines_are_quoted_wherever_they_stand(mark: str) -> None:
    text = f"Dear Ann,\n\n{mark}Can you come?\n\nYes, I can.\n\nBest,\nSam"
    assert quoted(text) == f"{mark}Can you come?"


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, 2 Jun 2025 at 10:00, Ann Field wrote:",
        "On Mon, 2 Jun 2025 at 10:00, Ann Field\n<ann@kiln.example> wrote:",
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("above", ["", "Dear Ann,\n\n"])
def test_an_answer_below_marked_lines_is_read(attribution: str, between: str, above: str) -> None:
    text = f"{above}{attribution}{between}> Can you come?\n\nYes, I can.\n\nBest,\nSam"
    assert quoted(text) == f"{attribution}\n> Can you come?"


def test_an_attribution_of_four_lines_is_none() -> None:
    wrapped = "On Mon, 2 Jun 2025\nat 10:00\nAnn Field of the old kiln\n"
    assert quoted(f"{DRAFT}\n\n{wrapped}<ann@kiln.example> wrote:") == "<ann@kiln.example> wrote:"


def test_an_attribution_begins_below_the_last_blank_line() -> None:
    text = f"{DRAFT}\n\nOn 2 June I am free.\n\nAnn Field <ann@kiln.example> wrote:\n\nCome on Tuesday."
    assert quoted(text) == "Ann Field <ann@kiln.example> wrote:\nCome on Tuesday."
