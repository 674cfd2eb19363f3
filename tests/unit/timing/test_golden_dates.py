"""The golden dates of the decision table: interview Monday 2 June 2025, promised Friday 13 June, thanks sent 3 June."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from fournotes.timing import Change, Outcome, Sent, Situation, advise


def june(day: int) -> date:
    return date(2025, 6, day)


THANKED = Sent("thank-you", june(3))
BASE = Situation(interviews=(june(2),), promised=june(13), sent=(THANKED,))


def case(**facts) -> Situation:
    return replace(BASE, **facts)


def followed_up(*days: int) -> Situation:
    return case(sent=(THANKED, *(Sent("follow-up", june(day)) for day in days)))


def refused(went_well: str) -> Situation:
    return case(outcome=Outcome("rejected", june(11)), went_well=went_well)


NOT_THANKED = case(sent=())
NO_DATE = case(promised=None)
OFFER = case(changes=(Change("offer", june(6), june(10)),))
OFFER_TOLD = case(changes=OFFER.changes, sent=(THANKED, Sent("exception", june(6))))
ARTICLE_TOLD = case(changes=(Change("article", june(16)),), sent=(THANKED, Sent("exception", june(16))))
TWO_ROUNDS = case(interviews=(june(2), june(3)), sent=())

GOLDEN = (
    # today, situation, what to do, note, its day, row
    (june(1), NOT_THANKED, "WAIT", "thank-you", june(3), "A1"),
    (june(2), NOT_THANKED, "WAIT", "thank-you", june(3), "T1"),
    (june(2), case(promised=june(2), sent=()), "SEND", "thank-you", june(2), "T2"),
    (june(3), NOT_THANKED, "SEND", "thank-you", june(3), "T3"),
    (june(3), case(), "WAIT", "follow-up", june(20), "U1"),
    (june(3), case(sent=(Sent("thank-you", june(2)),)), "WAIT", "follow-up", june(20), "U1"),
    (june(9), NOT_THANKED, "SEND", "thank-you", june(9), "T4"),
    (june(10), NOT_THANKED, "WAIT", "follow-up", june(20), "U1"),
    (june(13), case(), "WAIT", "follow-up", june(20), "U1"),
    (june(19), case(), "WAIT", "follow-up", june(20), "U1"),
    (june(20), case(), "SEND", "follow-up", june(20), "U2"),
    (june(21), followed_up(20), "WAIT", "follow-up", june(27), "U3"),
    (june(27), followed_up(20), "SEND", "follow-up", june(27), "U4"),
    (june(28), followed_up(20, 27), "DONE", None, None, "U5"),
    (june(16), followed_up(12), "WAIT", "follow-up", june(20), "U3"),
    (june(8), NO_DATE, "WAIT", "follow-up", june(9), "U1"),
    (june(9), NO_DATE, "SEND", "follow-up", june(9), "U2n"),
    (june(9), case(promised=None, sent=(Sent("thank-you", june(7)),)), "WAIT", "follow-up", june(14), "U1"),
    (june(6), OFFER, "SEND", "exception", june(6), "E1"),
    (june(10), OFFER, "SEND", "exception", june(10), "E1"),
    (june(11), OFFER, "WAIT", "follow-up", june(20), "U1"),
    (june(10), OFFER_TOLD, "WAIT", "follow-up", june(20), "U1"),
    (june(20), ARTICLE_TOLD, "WAIT", "follow-up", june(23), "U1"),
    (june(23), ARTICLE_TOLD, "SEND", "follow-up", june(23), "U2"),
    (june(3), case(changes=(Change("patent", june(3)),), sent=()), "SEND", "exception", june(3), "E1"),
    (june(10), case(changes=(Change("article", june(6), None, significant=False),)), "WAIT", "follow-up", june(20), "U1"),
    (june(11), refused("yes"), "SEND", "feedback", june(11), "R1"),
    (june(11), refused("no"), "DONE", None, None, "R3"),
    (june(11), refused("unsaid"), "ASK", None, None, "R2"),
    (june(11), case(interviews=(), sent=(), outcome=Outcome("rejected", june(11))), "DONE", None, None, "R4"),
    (june(16), case(interviews=(june(2), june(17))), "WAIT", "thank-you", june(18), "N1"),
    (june(3), TWO_ROUNDS, "SEND", "thank-you", june(3), "T3"),
    (june(4), case(interviews=(june(2), june(3))), "SEND", "thank-you", june(4), "T3"),
    (june(5), case(promised=date(2025, 5, 30)), "ASK", None, None, "V2"),
    (june(7), case(interviews=(june(6),), sent=()), "SEND", "thank-you", june(7), "T3"),
    # Month, leap-year and year ends.
    (date(2024, 2, 28), case(interviews=(date(2024, 2, 28),), promised=None, sent=()), "WAIT", "thank-you", date(2024, 2, 29), "T1"),
    (date(2024, 2, 25), case(interviews=(date(2024, 2, 15),), promised=date(2024, 2, 23), sent=()), "WAIT", "follow-up", date(2024, 3, 1), "U1"),
    (date(2025, 12, 31), case(interviews=(date(2025, 12, 31),), promised=None, sent=()), "WAIT", "thank-you", date(2026, 1, 1), "T1"),
)  # fmt: skip


@pytest.mark.parametrize(("today", "situation", "act", "note", "day", "row"), GOLDEN)
def test_golden_date(today, situation, act, note, day, row):
    advice = advise(situation, today)
    assert (advice.act, advice.note, advice.date, advice.row) == (act, note, day, row)


def test_a_late_thank_you_stops_after_a_week_and_says_so():
    """9 June is the seventh day; on 10 June the time has passed (T5), and U1 answers."""
    assert advise(NOT_THANKED, june(9)).through == ()
    assert advise(NOT_THANKED, june(10)).through == ("T5",)


def test_the_whole_silent_month_of_the_article():
    """One interview, a promised date, every note sent on its day: the answer for each day of June."""
    expected = {
        **dict.fromkeys((1, 2), ("WAIT", "thank-you", 3)),
        3: ("SEND", "thank-you", 3),
        **dict.fromkeys(range(4, 20), ("WAIT", "follow-up", 20)),
        20: ("SEND", "follow-up", 20),
        **dict.fromkeys(range(21, 27), ("WAIT", "follow-up", 27)),
        27: ("SEND", "follow-up", 27),
        **dict.fromkeys(range(28, 31), ("DONE", None, None)),
    }
    situation, seen = case(sent=()), {}
    for day in range(1, 31):
        advice = advise(situation, june(day))
        seen[day] = (advice.act, advice.note, advice.date and advice.date.day)
        if advice.act == "SEND":
            situation = case(sent=(*situation.sent, Sent(advice.note, june(day))))
    assert seen == expected


class TestFaultsOfTheFirstTable:
    """Two faults that the promises found in the first draft of the table."""

    def test_consecutive_interviews_are_each_thanked_once(self):
        """A thank-you sent on the day of the second round was for the first; the second is thanked next day."""
        thanked_monday = case(interviews=(june(2), june(3)), sent=(Sent("thank-you", june(3)),))
        assert advise(thanked_monday, june(3)).row == "D1"
        assert advise(thanked_monday, june(4)).row == "T3"
        both = case(interviews=(june(2), june(3)), sent=(THANKED, Sent("thank-you", june(4))))
        assert advise(both, june(4)).note == "follow-up"

    def test_a_round_decided_on_its_own_day_is_thanked_that_day(self):
        """The wait of A1 and N1 and the SEND of T2 name the same day."""
        only = case(interviews=(june(13),), sent=())
        assert advise(only, june(10)).date == june(13)
        assert advise(only, june(13)).row == "T2"
        second = case(interviews=(june(2), june(13)))
        assert advise(second, june(10)).date == june(13)
        assert advise(second, june(13)).row == "T2"


class TestOneNoteADay:
    """Row D1 and its three turnings."""

    def test_the_next_note_waits_until_tomorrow(self):
        told = case(sent=(Sent("follow-up", june(5)),), outcome=Outcome("gone", june(5)))
        advice = advise(told, june(5))
        assert (advice.act, advice.note, advice.date, advice.row) == ("WAIT", "withdrawal", june(6), "D1")

    def test_a_deadline_of_today_is_a_call_not_a_second_note(self):
        offer = case(sent=(Sent("thank-you", june(3)),), changes=(Change("offer", june(3), june(3)),))
        advice = advise(offer, june(3))
        assert (advice.act, advice.note) == ("WAIT", "follow-up")
        assert any("phone them" in hint and "Tuesday 3 June" in hint for hint in advice.hints)

    def test_a_round_booked_for_tomorrow_does_not_bring_its_question_today(self):
        """Tomorrow the promised date will be old (V2); today's table answers instead."""
        booked = case(interviews=(june(2), june(4)), promised=june(3))
        advice = advise(booked, june(3))
        assert (advice.act, advice.note, advice.date, advice.row) == ("WAIT", "thank-you", june(5), "N1")

    def test_today_s_table_too_waits_when_it_would_send_a_second_note(self):
        booked = case(interviews=(june(2), june(4)), promised=june(3), changes=(Change("offer", june(3)),))
        advice = advise(booked, june(3))
        assert (advice.act, advice.note, advice.date, advice.row) == ("WAIT", "exception", june(4), "D1")

    def test_a_no_before_tomorrow_s_round_does_not_bring_its_question_today(self):
        """Tomorrow the order would be impossible (V8); today nobody has met, and nothing is owed (R4)."""
        refused = case(
            interviews=(june(4),), sent=(Sent("exception", june(3)),), outcome=Outcome("rejected", june(3))
        )
        assert advise(refused, june(3)).row == "R4"
        assert advise(refused, june(4)).row == "V8"


def test_the_last_day_that_may_be_typed_still_gets_an_answer():
    last = date(2199, 12, 31)
    advice = advise(Situation((last,), sent=(Sent("thank-you", last),)), last)
    assert (advice.act, advice.date) == ("WAIT", last + timedelta(days=7))
