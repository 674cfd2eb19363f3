"""The anatomy of mails as people paste them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from fournotes.draft.anatomy import dissect
from fournotes.draft.parts.names import is_name

PARTS = ("subject", "head", "greeting", "closing", "name", "postscript", "afterword", "signature", "quoted")
MARK = re.compile(r"⟦([a-z]+)\|([^⟧]*)⟧")


def mails() -> list[tuple[str, str]]:
    text = Path(__file__).with_name("mails.txt").read_text("utf-8")
    pieces = re.split(r"^=== (.+)\n", text, flags=re.MULTILINE)[1:]
    return [(name, mail.strip("\n")) for name, mail in zip(pieces[::2], pieces[1::2], strict=True)]


MAILS = mails()


def words(text: str) -> str:
    return " ".join(text.split())


def expected(marked: str) -> dict[str, str]:
    found: dict[str, list[str]] = {part: [] for part in PARTS}
    for part, inner in MARK.findall(marked):
        if part != "none":
            found[part].append(inner)
    parts = {part: words(" ".join(texts)) for part, texts in found.items()}
    parts["body"] = words(MARK.sub(" ", marked))
    return parts


def found(text: str) -> dict[str, str]:
    anatomy = dissect(text)
    parts = {}
    for part in PARTS:
        value = getattr(anatomy, part)
        spans = (
            value if isinstance(value, tuple) and not hasattr(value, "start") else [value] if value else []
        )
        parts[part] = words(" ".join(text[span.start : span.end] for span in spans))
    parts["body"] = words(" ".join(text[block.start : block.end] for block in anatomy.blocks))
    return parts


def test_there_are_enough_mails() -> None:
    assert len(MAILS) >= 40
    assert len({name for name, _ in MAILS}) == len(MAILS)


@pytest.mark.parametrize("marked", [pytest.param(mail, id=name) for name, mail in MAILS])
def test_parts(marked: str) -> None:
    assert found(MARK.sub(r"\2", marked)) == expected(marked)


def test_a_line_too_long_for_an_attribution_or_a_name_is_neither() -> None:
    long = "On Monday 2 June 2025 Ann Field of the big kiln wrote " + "at great length " * 20
    assert dissect(f"Thank you for the tour.\n\n{long}:\n").quoted == ()
    assert not is_name("Ann " * 60)
