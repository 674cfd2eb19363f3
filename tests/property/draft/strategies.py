"""Every generator of the promises about reading a draft, and the one settings they share."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

SETTINGS = settings(deadline=None)
"""The number of examples is that of the profile; no example has a deadline."""

PIECES = (
    *(
        "Dear Priya,\n",
        "Hi ",
        "Hello Sam, ",
        "To whom it may concern,\n",
        "Mr. Haskins,\n",
        "Subject: ",
        "Subject: Hello\n",
        "Re: x\n",
        "From: a\n",
    ),
    *(
        "Thank you",
        " for ",
        "your time",
        ". ",
        "! ",
        "? ",
        ", ",
        "; ",
        "... ",
        "\n",
        "\n\n",
        "\r\n",
        "\r\n\r\n",
        "\t",
        "    ",
        "\u00a0",
        "\u2028",
    ),
    *(
        "Best,\n",
        "Kind regards,",
        " Sam\n",
        "Lena Brandt\n",
        "Thanks,\n",
        "Yours",
        "– Sam",
        "P.S. It ",
        "-- \n",
        "---\n",
        "0161 496 0123\n",
    ),
    *(
        "> quoted\n",
        "On Mon, 2 Jun 2025, Ann <a@b.example> wrote:\n",
        "-----Original Message-----\n",
        "From: Ann\nSent: today\n",
        "Sent from my phone\n",
    ),
    *(
        "I",
        "I'm ",
        "don’t ",
        "Dr. ",
        "a.m. ",
        "e.g. ",
        "U.S. ",
        "2.5",
        "£30k ",
        "cv.pdf ",
        "https://x.example/y ",
        "me@x.example",
        "St. Anne's ",
    ),
    *(
        "“",
        "”",
        '"',
        "‘",
        "’",
        "'",
        "«",
        "(",
        ")",
        "[name]",
        "- item\n",
        "1. ",
        "a) ",
        "é",
        "e\u0301",
        "😀",
        "\ud800",
        "\u200b",
        "\ufeff",
        "â€™",
        "Ã©",
    ),
    *("Ünal ", "Nguyễn ", "李明", "مرحبا", "x" * 50, ">" * 5, "#", "_" * 8, "*" * 3),
)
"""Bits of mail, the awkward ones among them."""

ANY_TEXT = st.text(st.characters(codec=None), max_size=300) | st.lists(
    st.sampled_from(PIECES), max_size=50
).map("".join)
"""Any Unicode at all, lone surrogates too, and mails in disorder."""

WORDS = st.sampled_from(
    "thank you for your time we talked about the river sensors and I liked how the team shares its work on cold nights it would "
    "be good to join Kestrel in June if Ann agrees so hope hear from soon don't it's 5th May".split()
)
SENTENCES = st.builds(
    lambda words, mark: " ".join(words).capitalize() + mark,
    st.lists(WORDS, min_size=1, max_size=25),
    st.sampled_from([".", "?", "!", "."]),
)
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=6).map(" ".join)
GREETINGS = st.sampled_from(
    ["Dear Ms. Okafor,", "Hi Sandeep,", "Hello,", "Dear Priya", "Mr. Haskins,", "Good morning Tom,"]
)
CLOSINGS = st.sampled_from(
    ["Kind regards,", "Best,", "Yours sincerely", "Cheers,", "Many thanks and best wishes,", "Thanks,"]
)
NAMES = st.sampled_from(
    ["Lena Brandt", "Sam", "Nguyễn Văn An", "Dr. J. R. Smith", "Blessing Nwachukwu (Mrs.)", "gaz"]
)


@st.composite
def mails(draw: st.DrawFn) -> tuple[str, list[str], str, str]:
    """Return the greeting, the paragraphs, the closing and the name of a tidy mail."""
    return draw(GREETINGS), draw(st.lists(PARAGRAPHS, min_size=1, max_size=5)), draw(CLOSINGS), draw(NAMES)


def written(mail: tuple[str, list[str], str, str]) -> str:
    greeting, paragraphs, closing, name = mail
    return "\n\n".join([greeting, *paragraphs, f"{closing}\n{name}"])
