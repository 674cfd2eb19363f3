"""What can be a person's name, and what stands for one."""

from __future__ import annotations

import pytest

from fournotes.draft.parts.names import is_name, stands_for_a_name


@pytest.mark.parametrize(
    "line",
    [
        "Sam",
        "sam",
        "ann lee",
        "J",
        "J, MSc",
        "Ann Lee",
        "Malcolm X",
        "Ann-Marie O’Neill",
        "Dr. J. R. Smith",
        "Ann Lee, MSc, FRSA",
        "Wen Liao (廖文琪)",
        "Ann Lee | Potter",
        'Theodora "Teddy" Marsh',
        "Ana Maria de la Cruz Pérez",
        "*Sam*",
        "– Sam",
        ", Sam",
        "Sam 🙂",
        "Sipho Ndaba 🌊",
        "Vo Thi My Hanh",
        "Oberst i. R. Leopold Hainisch",
        "K" + "e" * 59,
        "Ann Lee (" + "e" * 110 + ")",
    ],
)
def test_a_name(line: str) -> None:
    assert is_name(line)


@pytest.mark.parametrize(
    "line",
    [
        "***",
        "Ann 5 Lee",
        "Ann Lee, really?",
        "Ann Lee, at last:",
        "Thank Ann",
        "My Ann",
        "On My Way",
        "My Phone Number",
        "Ann is my Sam",
        "Thank You So Much",
        "Thanks. Sam",
        "ann lee field",
        "Ann van der",
        "Ana Maria de la Cruz Pérez García",
        "K" + "e" * 60,
        "Ann Lee (" + "e" * 111 + ")",
    ],
)
def test_no_name(line: str) -> None:
    assert not is_name(line)


@pytest.mark.parametrize("line", ["[Your name]", "{name}", "<Name>", "(Your Name)", "[" + "e" * 58 + "]"])
def test_a_place_for_a_name(line: str) -> None:
    assert stands_for_a_name(line)


@pytest.mark.parametrize(
    "line",
    ["Your name", "[Your name", "Your name]", "Xavier (he/him)", "[Your name] X", "[" + "e" * 59 + "]"],
)
def test_no_place_for_a_name(line: str) -> None:
    assert not stands_for_a_name(line)
