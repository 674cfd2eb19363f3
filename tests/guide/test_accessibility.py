"""The conformance report speaks about every success criterion of WCAG 2.2 A and AA, once and in order."""

import re

from bundle.paths import ROOT

PAGE = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")

CRITERIA = {
    "1.1": "1",
    "1.2": "1 2 3 4 5",
    "1.3": "1 2 3 4 5",
    "1.4": "1 2 3 4 5 10 11 12 13",
    "2.1": "1 2 4",
    "2.2": "1 2",
    "2.3": "1",
    "2.4": "1 2 3 4 5 6 7 11",
    "2.5": "1 2 3 4 7 8",
    "3.1": "1 2",
    "3.2": "1 2 3 4 6",
    "3.3": "1 2 3 4 7 8",
    "4.1": "2 3",
}
"""By guideline, the numbers of its criteria at levels A and AA; 4.1.1 is obsolete since WCAG 2.2."""


def test_every_criterion_has_its_line() -> None:
    wanted = [f"{guide}.{number}" for guide, numbers in CRITERIA.items() for number in numbers.split()]
    told = []
    for first, last in re.findall(r"^\| (\d\.\d\.\d+)(?:–(\d\.\d\.\d+))? ", PAGE, re.MULTILINE):
        told += wanted[wanted.index(first) : wanted.index(last or first) + 1]
    assert told == wanted
    assert len(wanted) == 55


def test_every_line_has_a_result_and_says_how_we_know() -> None:
    rows = re.findall(r"^\| \d\.\d\.\d.*?\|$", PAGE, re.MULTILINE)
    for row in rows:
        _, _, level, met, how, _ = row.split("|")
        assert level.strip() in ("A", "AA", "A, AA")
        assert met.strip() in ("Yes", "None")
        assert len(how) > 10
