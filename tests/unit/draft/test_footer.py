"""What mail programs and employers add below a mail."""

from __future__ import annotations

import pytest

from fournotes.draft.lines import split_lines
from fournotes.draft.parts.footer import footer_start

LONG = "Sent from my phone, which stands on the wheel beside the kiln while I am writing"


def begins_footer(text: str) -> bool:
    lines = split_lines("Sam\n" + text)
    start = footer_start(lines, 1)
    assert start in {1, len(lines)}
    return start == 1


@pytest.mark.parametrize(
    "text",
    [
        "--",
        "Sent from my iPhone",
        "Sent from my phone while I was on the way to the kiln",
        LONG,
        "**Sent from my iPhone**",
        "Sent with Proton Mail secure email.",
        "Sent via the app of the old kiln.",
        "Get Outlook for iOS",
        "Von meinem iPhone gesendet",
        "Отправлено с iPhone",
        "发自我的iPhone",
        "iPhoneから送信",
        "iPhone'umdan gönderildi.",
        "🌱 Please consider the environment before printing this e-mail.",
        "Virus-free. www.avast.com",
        "Disclaimer: all that is written here is mine.",
        "CONFIDENTIALITY NOTICE",
        "This email has been checked for viruses by Avast.",
        "This e-mail is CONFIDENTIAL.",
        "This message\nis meant for Ann alone and\nwas sent in error to anybody else",
        "This message is intended\nonly for Ann Field of the old kiln",
        "Diese E-Mail ist vertraulich.",
    ],
)
def test_a_footer(text: str) -> None:
    assert begins_footer(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sent with my application were two letters and a plan.",
        "Sent from the kiln with love to all of you there.",
        LONG + "?",
        "I sent this from my iPhone",
        "Naïve words of mine",
        "Confidentiality is what I liked about you",
        "Confidentiality matters to me as much as it does to every one of you at the old kiln: I can keep a secret",
        "This message reached me on Tuesday.",
        "This message\nreached me\non Tuesday\nin error",
        "My references are confidential.",
    ],
)
def test_no_footer(text: str) -> None:
    assert not begins_footer(text)


def test_a_footer_is_looked_for_below_the_greeting_only() -> None:
    assert footer_start(split_lines("Sent from my iPhone\nDear Ann,"), 1) == 2
