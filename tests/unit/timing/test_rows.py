"""The table as data: every row says what it is, why, and where it comes from."""

import string
from datetime import date

import pytest

from fournotes.sources import SOURCES
from fournotes.timing.facts import Facts
from fournotes.timing.rows import ANSWERS, CHECKS, ROWS, UNREADABLE
from fournotes.timing.situation import Situation

IDS = """
V0 V10 V1 V2 V3 V4 V5 V6 V8 V9 D1 W1 W2 O1 O2 R4 R5 R2 R3 R1 A1 E1 E2 E3 T2 T3 T4 T1 T5 N1 U1 U1 U2 U2n U3 U4 U5
""".split()

named = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.id}-{row.origin}")


def test_the_rows_stand_in_the_published_order():
    assert [row.id for row in ROWS] == IDS


@named
def test_has_a_reason_in_whole_sentences(row):
    if row is not UNREADABLE:
        assert row.reason[0].isupper() or row.reason[0] == "{"
        assert row.reason[-1] in ".?"


@named
def test_rests_on_what_its_origin_says(row):
    if row.origin == "SEED":
        assert row.quote
        assert row.sources[0] == "SEED"
    else:
        assert row.quote is None
    if row.origin == "EXT":
        assert row.sources
    assert set(row.sources) <= SOURCES.keys()


@named
def test_names_a_note_exactly_when_it_is_sent_or_awaited(row):
    if row.id != "D1":  # it takes the note that it puts off
        assert (row.note is not None) == (row.act in {"SEND", "WAIT"})
    assert (row.until is not None) == (row.act == "WAIT")


@named
def test_the_reason_of_a_dated_row_names_the_date(row):
    blanks = {name for _, name, _, _ in string.Formatter().parse(row.reason) if name}
    assert ("date" in blanks) == (row.act in {"SEND", "WAIT"})
    facts = Facts(Situation((date(2025, 6, 2),)), date(2025, 6, 3), 2025)
    assert all(name in {"date", "wrong", "note"} or hasattr(facts, name) for name in blanks)


@named
def test_speaks_plainly_and_kindly(row):
    text = " ".join((row.reason, *row.prepare)).lower()
    for word in ("unfortunately", "sorry", "obviously", "simply", "failed", "should have", "!"):
        assert word not in text
    assert all(line[-1] == "." for line in row.prepare)


def test_only_the_second_follow_up_is_optional():
    assert [row.id for row in ROWS if row.optional] == ["U4"]


def test_one_row_hands_on():
    assert [row.id for row in ROWS if row.act is None] == ["T5"]


def test_checks_ask_and_the_last_row_always_holds():
    assert {row.act for row in CHECKS} == {"ASK"}
    assert ANSWERS[-1].when(Facts(Situation((date(2025, 6, 2),)), date(2025, 6, 3), 2025)) is True


def test_the_bibliography_is_keyed_by_its_own_keys():
    assert all(key == source.key for key, source in SOURCES.items())
    assert {source.tier for source in SOURCES.values()} == {"A", "B", "C"}
    assert [key for key, source in SOURCES.items() if source.url is None] == ["SEED"]
    assert all(source.title and source.publisher for source in SOURCES.values())


def test_no_row_rests_on_a_blog_alone():
    for row in ROWS:
        if row.origin == "EXT":
            assert {SOURCES[key].tier for key in row.sources} != {"C"}, row.id
