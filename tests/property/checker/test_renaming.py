"""Whoever is named: other people and other firms, in the facts and the draft alike, change no verdict."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from fournotes.facts import Facts, facts_from_json
from fournotes.notes import NOTES
from fournotes.report import Report, check

CORPUS = Path(__file__).parents[2] / "corpus" / "dev.jsonl"
pytestmark = pytest.mark.skipif(
    not CORPUS.exists(), reason="the labelled drafts are not part of the source distribution"
)

ABOUT_NAMES = {"wrong-name", "wrong-company"}
"""Faults whose drafts misspell a name on purpose, so that no name in them can be replaced."""

FIRST = "Priya Aoife Łukasz Nguyen Will Zsófia Osama Mei-Ling Grace Björn Chidi Rosalind Tunde Ifeoma Amélie Dariusz".split()
LAST = "Shah Okafor Wójcik Black Nowak Lindqvist Castellanos Adeyemi O'Neill Haddad Castellane Iyer Mbeki Straight".split()
FIRMS = "Kestrel Northwind Varuna Goldcrest Tarang Pemberton Helmbrecht Brightlane Saptarishi Zuma Plumbline Wexcombe".split()


@cache
def drafts() -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    return [row for row in rows if not ABOUT_NAMES & {fault["rule"] for fault in row["faults"]}]


def rules(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings if finding.severity != "info"}


@st.composite
def renamings(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, str]]:
    """Return a labelled draft and a new name for each word of its people's names and for its firm's first word."""
    row = draw(st.sampled_from(drafts()))
    there = row["text"] + json.dumps(row["facts"], ensure_ascii=False)
    firsts = iter(draw(st.permutations([name for name in FIRST if name not in there])))
    lasts = iter(draw(st.permutations([name for name in LAST if name not in there])))
    renamed: dict[str, str] = {}
    for person in row["facts"].get("interviewers", []):
        for word in person.split():
            if word.isalpha() and word[0].isupper() and len(word) > 2 and word not in TITLES:
                renamed.setdefault(word, next(lasts if word == person.split()[-1] else firsts))
    company = row["facts"].get("company")
    if company:
        word = next((word for word in company.split() if word.isalpha() and len(word) > 5), None)
        if word is not None and company.split()[0] == word:
            renamed.setdefault(word, draw(st.sampled_from([firm for firm in FIRMS if firm not in there])))
    # a name that is an ordinary word of the draft as well is left as it is
    for old in list(renamed):
        if old.lower() in row["text"].replace(old, "").lower():
            return row, {}
    return row, renamed


TITLES = {"Professor", "Matron", "Sister", "Miss", "Mrs", "Chef"}


def replaced(text: str, renamed: dict[str, str]) -> str:
    for old, new in renamed.items():
        text = text.replace(old, new)
    return text


class TestRenaming:
    """Promise: "Your name, their name, the firm's: any of them is as good as any other." """

    @given(renamings())
    def test_other_people_and_firms_change_no_verdict(
        self, given_draft: tuple[dict[str, Any], dict[str, str]]
    ) -> None:
        row, renamed = given_draft
        text = unicodedata.normalize("NFC", row["text"])
        assume(renamed)
        before = check(text, row["kind"], facts_from_json(row["facts"]))
        facts = json.loads(replaced(json.dumps(row["facts"], ensure_ascii=False), renamed))
        after = check(replaced(text, renamed), row["kind"], facts_from_json(facts))
        assert rules(after) == rules(before)
        assert after.verdict == before.verdict

    @given(
        st.sampled_from(FIRST), st.sampled_from(LAST), st.sampled_from(FIRMS), st.sampled_from(list(NOTES))
    )
    def test_no_name_is_a_fault(self, first: str, last: str, firm: str, kind: str) -> None:
        example = NOTES[kind].example.replace("Okafor", last).replace("Lena Brandt", f"{first} {last}")
        assert "wrong-name" not in rules(
            check(example, kind, Facts(interviewers=(f"{first} {last}",), company=firm))
        )
        assert rules(check(example, kind)) == rules(check(NOTES[kind].example, kind))


class TestFixes:
    """Promise: "A fix removes its finding and adds none." """

    @given(st.integers(min_value=0))
    def test_converge(self, number: int) -> None:
        rows = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
        row = rows[number % len(rows)]
        facts = facts_from_json(row["facts"])
        text, kind = row["text"], row["kind"]
        for _ in range(12):
            report = check(text, kind, facts)
            fixable = [
                finding
                for finding in report.findings
                if finding.fix is not None and finding.start is not None
            ]
            if not fixable:
                return
            finding = fixable[number % len(fixable)]
            assert finding.fix is not None
            assert finding.start is not None
            assert finding.end is not None
            text = text[: finding.start] + finding.fix.replacement + text[finding.end :]
            after = check(text, kind, facts)
            assert counted(after, finding.rule) < counted(report, finding.rule)
            assert rules(after) <= rules(report)
        pytest.fail("the fixes do not come to an end")


def counted(report: Report, rule: str) -> int:
    return sum(finding.rule == rule for finding in report.findings)
