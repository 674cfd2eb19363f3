"""What the checker promises for any text at all."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from fournotes.facts import Facts
from fournotes.notes import NOTES
from fournotes.report import check
from fournotes.report_json import report_json
from fournotes.wire import answer

ANY_TEXT = st.text(st.characters(codec=None), max_size=400) | st.lists(
    st.sampled_from(
        [
            *(
                "Dear Priya,\n",
                "Hi ",
                "Thank you",
                " for ",
                "I ",
                "need ",
                "your answer",
                " by Friday",
                ".",
                "!",
                "?",
                "\n\n",
                "\r\n",
            ),
            *(
                "> quoted\n",
                "On Mon, Ann wrote:\n",
                "Best,\n",
                "Sam\n",
                "[name]",
                "😀",
                "\ud800",
                "é",
                "e\u0301",
                "“",
                "”",
                '"',
                "http://x.y",
            ),
            *(
                "Subject: \n",
                "look forward to hearing from you",
                "offer",
                " 10 June ",
                "\t",
                "\u00a0",
                "-- \n",
                "a.m.",
                "Dr. ",
                "- item\n",
            ),
        ]
    ),
    max_size=60,
).map("".join)
KINDS = st.sampled_from(list(NOTES))
NAMES = st.text(max_size=12)
FACTS = st.builds(
    Facts,
    company=st.none() | NAMES,
    role=st.none() | NAMES,
    interviewers=st.lists(NAMES, max_size=2).map(tuple),
    interview_date=st.none() | st.dates(),
    promised_date=st.none() | st.dates(),
    sending_date=st.none() | st.dates(),
    offer_deadline=st.none() | st.dates(),
    other_employers=st.lists(NAMES, max_size=2).map(tuple),
    topics=st.lists(NAMES, max_size=2).map(tuple),
)


class TestAnyText:
    """Promise: "Paste anything. Nothing that you paste can break the checker." """

    @given(ANY_TEXT, KINDS, FACTS)
    def test_is_answered_the_same_way_each_time(self, text: str, kind: str, facts: Facts) -> None:
        first = report_json(check(text, kind, facts))
        assert first == report_json(check(text, kind, facts))
        json.dumps(first)

    @given(ANY_TEXT, KINDS)
    def test_passes_the_browsers_door(self, text: str, kind: str) -> None:
        assert json.loads(answer(json.dumps({"do": "check", "text": text, "kind": kind})))["ok"] is True


class TestExactWords:
    """Promise: "Each finding shows the exact words that it is about." """

    @given(ANY_TEXT, KINDS, FACTS)
    def test_spans_quote_the_text(self, text: str, kind: str, facts: Facts) -> None:
        report = check(text, kind, facts)
        for finding in report.findings:
            if finding.start is None or finding.end is None:
                assert finding.quote is None
                assert finding.part is None
            else:
                assert 0 <= finding.start <= finding.end <= len(text)
                assert finding.quote == text[finding.start : finding.end]

    @given(ANY_TEXT, KINDS)
    def test_utf_16_offsets_cut_the_same_words(self, text: str, kind: str) -> None:
        report = check(text, kind)
        units = text.encode("utf-16-le", "surrogatepass")
        for finding in report_json(report, "utf-16")["findings"]:
            if finding["start"] is not None:
                cut = units[2 * finding["start"] : 2 * finding["end"]]
                assert cut == finding["quote"].encode("utf-16-le", "surrogatepass")


class TestVerdict:
    """Promise: "A draft is ready when nothing in it is likely to hurt you." """

    @given(ANY_TEXT, KINDS)
    def test_follows_from_severities_alone(self, text: str, kind: str) -> None:
        report = check(text, kind)
        errors = sum(finding.severity == "error" for finding in report.findings)
        if report.notice is None:
            assert report.verdict == ("ready", "nearly", "not yet")[min(errors, 2)]
        else:
            assert report.verdict == "not yet"
            assert not report.findings

    @given(ANY_TEXT, KINDS)
    def test_lists_the_gravest_first(self, text: str, kind: str) -> None:
        ranks = [("error", "warn", "info").index(finding.severity) for finding in check(text, kind).findings]
        assert ranks == sorted(ranks)

    @given(ANY_TEXT, KINDS)
    def test_ignored_rules_stay_silent_and_change_nothing_else(self, text: str, kind: str) -> None:
        whole = check(text, kind).findings
        if whole:
            silenced = whole[0].rule
            assert check(text, kind, ignore=[silenced]).findings == tuple(
                f for f in whole if f.rule != silenced
            )


class TestMissingFacts:
    """Promise: "Facts are optional: without them, the rules that need them stay silent." """

    @given(ANY_TEXT, KINDS)
    def test_no_facts_judge_no_names_or_dates(self, text: str, kind: str) -> None:
        rules = {finding.rule for finding in check(text, kind).findings}
        assert not rules & {"wrong-name", "wrong-company", "wrong-day", "role-not-named", "company-not-named"}
