"""Hints help with how to send a note; the dates stay as they are."""

from datetime import date

import pytest

from fournotes.timing import Change, Outcome, Sent, Situation, advise

MONDAY = date(2025, 6, 2)
FRIDAY = date(2025, 6, 6)


def hints(situation: Situation, today: date) -> str:
    return " ".join(advise(situation, today).hints)


def test_a_weekend_is_named_and_the_date_stays():
    advice = advise(Situation((FRIDAY,)), date(2025, 6, 7))
    assert (advice.act, advice.date) == ("SEND", date(2025, 6, 7))
    assert any("Saturday 7 June" in hint and "Monday" in hint for hint in advice.hints)
    assert "weekend" not in hints(Situation((MONDAY,)), date(2025, 6, 3))


def test_news_with_a_deadline_is_not_told_to_wait_for_monday():
    offer = Situation((MONDAY,), changes=(Change("offer", FRIDAY, date(2025, 6, 9)),))
    assert advise(offer, date(2025, 6, 7)).note == "exception"
    assert "weekend" not in hints(offer, date(2025, 6, 7))


@pytest.mark.parametrize(("today", "near"), [(5, False), (8, True), (10, True), (11, False)])
def test_a_near_deadline_is_worth_a_call(today, near):
    offer = Situation((MONDAY,), date(2025, 6, 13), (Change("offer", date(2025, 6, 4), date(2025, 6, 10)),))
    assert ("phone" in hints(offer, date(2025, 6, today))) is near


def test_no_call_once_they_have_answered():
    offer = (Change("offer", date(2025, 6, 4), date(2025, 6, 10)),)
    refused = Situation((MONDAY,), None, offer, outcome=Outcome("rejected", FRIDAY), went_well="yes")
    assert "phone" not in hints(refused, date(2025, 6, 9))


def test_thanks_speak_of_several_people_agencies_and_custom():
    told = hints(Situation((MONDAY,)), date(2025, 6, 3))
    assert "several people" in told
    assert "agency" in told
    assert "Custom differs" in told


def test_the_last_day_a_vague_date_could_mean_is_asked_for_only_without_a_date():
    thanked = (Sent("thank-you", date(2025, 6, 3)),)
    assert "two weeks" in hints(Situation((MONDAY,), sent=thanked), date(2025, 6, 4))
    assert "two weeks" not in hints(Situation((MONDAY,), date(2025, 6, 13), sent=thanked), date(2025, 6, 4))


def test_a_passed_date_is_met_with_calm():
    waiting = Situation((MONDAY,), date(2025, 6, 13), sent=(Sent("thank-you", date(2025, 6, 3)),))
    assert "still be in the running" in hints(waiting, date(2025, 6, 16))
    assert "still be in the running" not in hints(waiting, date(2025, 6, 13))


def test_news_before_any_thanks_carries_them():
    news = Situation((MONDAY,), changes=(Change("patent", date(2025, 6, 3)),))
    assert "open it with them" in hints(news, date(2025, 6, 3))


def test_a_question_brings_no_hints():
    assert advise(Situation(), MONDAY).hints == ()


@pytest.mark.parametrize(("wrote", "phones"), [(FRIDAY, True), (date(2025, 6, 5), False)])
def test_news_that_cannot_wait_and_cannot_be_written_today_is_told_by_phone(wrote, phones):
    offer = Situation((MONDAY,), changes=(Change("offer", FRIDAY, FRIDAY),), sent=(Sent("thank-you", wrote),))
    assert ("phone them about your news" in hints(offer, FRIDAY)) is phones


def test_a_day_in_a_hint_has_its_year_only_where_that_is_another():
    last_day = Situation((date(2027, 12, 31),))
    assert "Saturday 1 January is at the weekend" in hints(last_day, date(2028, 1, 1))
    assert "Saturday 1 January 2028 is at the weekend" in hints(last_day, date(2027, 12, 31))


@pytest.mark.parametrize(
    ("today", "said"),
    [(date(2027, 12, 31), "near, Saturday 1 January 2028."), (date(2028, 1, 1), "near, Saturday 1 January.")],
)
def test_a_deadline_in_a_hint_has_its_year_only_where_that_is_another(today, said):
    offer = Situation((date(2027, 12, 30),), changes=(Change("offer", date(2027, 12, 31), date(2028, 1, 1)),))
    assert said in hints(offer, today)
