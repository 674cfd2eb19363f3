"""Who is greeted, and whether it is somebody that the facts name."""

from __future__ import annotations

import pytest

from fournotes.facts import Facts
from fournotes.report import Finding, check

RIGHT = [
    ("Dear Menon,", ["Priya S."]),
    ("Dear Ms. Shah,", ["Priya"]),
    ("Dear Tom Ross,", ["Priya"]),
    ("Dear Joann,", ["Jo Ann Kent"]),
    # the name in each of its shapes
    ("Dear Priya,", ["Priya Shah"]),
    ("Dear Ms. Shah,", ["Priya Shah"]),
    ("Dear Priya Shah,", ["Priya Shah"]),
    ("Dear Dr. Priya Shah,", ["Priya Shah"]),
    ("Dear Shah Priya,", ["Priya Shah"]),
    ("hi priya,", ["Priya Shah"]),
    ("DEAR PRIYA,", ["Priya Shah"]),
    ("Priya,", ["Priya Shah"]),
    ("Good morning Priya,", ["Priya Shah"]),
    # accents and letters beyond English
    ("Dear Zoe,", ["Zoë Müller"]),
    ("Dear Zoe\u0308,", ["Zoë Müller"]),
    ("Dear Ms. Mueller,", ["Zoë Müller"]),
    ("Dear Ms. Muller,", ["Zoë Müller"]),
    ("Dear Mr. Soerensen,", ["Lars Sørensen"]),
    ("Dear Lukasz,", ["Łukasz Wrona"]),
    ("Dear Mr. Brandao,", ["José Brandão"]),
    ("Dear Professor Lan,", ["Nguyễn Thị Lan"]),
    ("Dear Ms. Sklodowska,", ["Maria Skłodowska-Curie"]),
    ("Dear Mr. O’Neill,", ["Liam O'Neill"]),
    ("Dear Mr. ONeill,", ["Liam O'Neill"]),
    # short forms, both ways round
    ("Dear Bill,", ["William Straight"]),
    ("Dear William,", ["Bill Straight"]),
    ("Dear Liz,", ["Elizabeth Moss"]),
    ("Dear Kate,", ["Catherine Doyle"]),
    ("Dear Jen,", ["Jennifer Alvarez"]),
    ("Hi Jas,", ["Jasvinder Bains"]),
    ("Hi Jasvinder,", ["Jas Bains"]),
    # hyphens, initials, particles, titles
    ("Hi Mei-Ling,", ["Mei-Ling Tan"]),
    ("Hi Mei,", ["Mei-Ling Tan"]),
    ("Hi Mei Ling,", ["Mei-Ling Tan"]),
    ("Dear Mr. Kulkarni,", ["R. Kulkarni"]),
    ("Dear R. Kulkarni,", ["Rajesh Kulkarni"]),
    ("Dear Mr. Okonkwo,", ["Mr. C. Okonkwo"]),
    ("Dear Professor de Vries,", ["Pieter de Vries"]),
    ("Dear Sister Rich,", ["Sister Bernadette Rich"]),
    ("Dear Mrs Little", ["Mrs Little"]),
    ("Mr. Haskins,", ["Ed Haskins"]),
    # several people
    ("Dear Dr. Prior and Mrs. Chowdhury,", ["Dr. Prior", "Mrs. Chowdhury"]),
    ("Dear Professor de Vries, dear Dr. Osei,", ["Pieter de Vries", "Abena Osei"]),
    ("Hi Theo & Saskia,", ["Theo Visser", "Saskia Brom"]),
    # what cannot be told from the facts
    ("Dear Helen,", ["Ms. Whitcombe"]),
    ("Dear Ms. Shah,", ["Priya"]),
    ("Dear Priya Shah,", ["Priya"]),
    ("Dear Rajesh,", ["R. Kulkarni"]),
    ("Dear Ms. Li,", ["李明"]),
    # nobody is named
    ("Dear Hiring Manager,", ["Priya Shah"]),
    ("Dear Sir or Madam,", ["Priya Shah"]),
    ("Dear all,", ["Priya Shah"]),
    ("Hi team,", ["Priya Shah"]),
    ("Hello there,", ["Priya Shah"]),
    ("Dear [Name],", ["Priya Shah"]),
    ("Dear {{first_name}},", ["Priya Shah"]),
    ("Dear Tom,", []),
]
"""A greeting and interviewers with whom it agrees, or by whom it cannot be judged."""

WRONG = [
    ("Dear Prya,", ["Priya Shah"], "Prya", "Priya"),
    ("Dear Sioban,", ["Siobhan Keane"], "Sioban", "Siobhan"),
    ("Dear Katherine,", ["Catherine Doyle"], "Katherine", "Catherine"),
    ("Dear Ms. Shaw,", ["Priya Shah"], "Shaw", "Shah"),
    ("Dear Priya Shaw,", ["Priya Shah"], "Shaw", "Shah"),
    ("Dear Dr. Lindgern,", ["Dr. Lindgren"], "Lindgern", "Lindgren"),
    ("Dear Mr. Brandoa,", ["José Brandão"], "Brandoa", "Brandão"),
    ("hi prya,", ["Priya Shah"], "prya", "Priya"),
    ("Hi Jon,", ["John Baker"], "Jon", "John"),
    ("Hi Theo & Sasika,", ["Theo Visser", "Saskia Brom"], "Sasika", "Saskia"),
    ("Dear Tom,", ["Priya Shah"], "Tom", None),
    ("Dear Mr. Baker,", ["Priya Shah"], "Baker", None),
    ("Dear Priya Menon,", ["Priya Shah"], "Menon", None),
    ("Dear Tom,", ["Priya"], "Tom", None),
    ("Dear Mr. Osborne,", ["Ms. Whitcombe"], "Osborne", None),
]
"""A greeting, interviewers, the name that is wrong, and the spelling that the fix gives."""


def found(greeting: str, interviewers: list[str]) -> list[Finding]:
    text = f"{greeting}\n\nThank you for your time. I liked the tour.\n\nBest,\nSam Lee\n"
    report = check(text, "thank-you", Facts(interviewers=tuple(interviewers)))
    return [finding for finding in report.findings if finding.rule == "wrong-name"]


@pytest.mark.parametrize(("greeting", "interviewers"), RIGHT)
def test_a_name_that_agrees_or_cannot_be_judged_passes(greeting: str, interviewers: list[str]) -> None:
    assert not found(greeting, interviewers)


@pytest.mark.parametrize(("greeting", "interviewers", "quote", "right"), WRONG)
def test_a_wrong_name_is_quoted_with_the_right_one(
    greeting: str, interviewers: list[str], quote: str, right: str | None
) -> None:
    (finding,) = found(greeting, interviewers)
    assert finding.quote == quote
    assert (finding.fix.replacement if finding.fix else None) == right
    assert quote in finding.message
    assert finding.fix is not None or finding.question
