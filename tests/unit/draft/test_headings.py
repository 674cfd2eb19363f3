"""The subject of a mail, and the headers that were copied with it."""

from __future__ import annotations

import pytest

from fournotes.draft.anatomy import dissect

LETTER = "Dear Ann,\n\nThank you for the tour of the kiln.\n\nBest,\nSam"


def subject(text: str) -> str | None:
    span = dissect(text).subject
    return span.of(text) if span else None


@pytest.mark.parametrize(
    "heading",
    [
        "Subject: The kiln",
        "subject:The kiln",
        "SUBJECT LINE: The kiln",
        "**Subject:** The kiln",
        "**Subject: The kiln**",
        "## Subject: The kiln",
        "Re: The kiln",
        "Betreff: The kiln",
        "From: Sam\nReply-To: sam@kiln.example\nSubject: The kiln",
        "Subject: The kiln\nAttachments: plan.pdf",
    ],
)
def test_a_subject(heading: str) -> None:
    for text in (f"{heading}\n\n{LETTER}", f"{heading}\n{LETTER}"):
        assert subject(text) == "The kiln"
        greeting = dissect(text).greeting
        assert greeting is not None
        assert greeting.of(text) == "Dear Ann,"
        assert dissect(text).head == ()


def test_a_subject_that_says_nothing_is_empty() -> None:
    assert subject("Subject:\n\n" + LETTER) == ""
    assert subject("**Subject:**\n\n" + LETTER) == ""
    assert subject(LETTER) is None


@pytest.mark.parametrize("line", ["Subject to change: the date", "The subject: glazes", "Subject glazes"])
def test_a_sentence_is_no_subject(line: str) -> None:
    assert subject(f"{line}\n\n{LETTER}") is None
    assert subject(LETTER.replace("Thank you", line + "\n\nThank you")) is None


@pytest.mark.parametrize("blank", ["\n", ""])
def test_a_subject_may_stand_below_seven_lines_of_preamble(blank: str) -> None:
    text = "Here is your note.\n" * 7 + f"Subject: The kiln\n{blank}{LETTER}"
    assert subject(text) == "The kiln"
    assert dissect(text).greeting is not None
    assert subject("One more line.\n" + text) is None


def test_a_subject_between_greeting_and_text_has_at_most_100_characters() -> None:
    head = "14 High Street\nLeeds LS1 4AB\n\n3 June 2025\n\nMs. Priya Okafor\nNorthwind Pharmacy Ltd.\n\n"
    for length, found in ((10, True), (100, True), (101, False)):
        line = "Re: " + "K" + "e" * (length - 5)
        for blank in ("\n", ""):
            text = f"{head}Dear Ms. Okafor:\n{blank}{line}\nThank you.\n\nBest,\nSam"
            assert subject(text) == (line[4:] if found else None)
            blocks = dissect(text).blocks
            assert [block.of(text) for block in blocks] == (
                ["Thank you."] if found else [f"{line}\nThank you."]
            )


def test_a_greeting_alone_has_no_subject_below_it() -> None:
    assert subject("Dear Ann,") is None
    assert subject("Dear Ann,\n\n") is None
    assert subject("Dear Ann,\n\nRe: The kiln") == "The kiln"
