"""What cannot be used becomes a question: the row, the field to mend, and a sentence that says how."""

import json
from datetime import date, datetime

import pytest

from fournotes.timing import Change, Outcome, Sent, Situation, advise, advise_json, plan_json

TODAY = "2025-06-16"
GOOD = {"today": TODAY, "interviews": ["2025-06-02"], "promised": "2025-06-13"}
WRONG_FACTS = (
    # change to the good case, row, field
    ({"interviews": []}, "V1", "interviews"),
    ({"interviews": None}, "V1", "interviews"),
    ({"promised": "2025-05-30"}, "V2", "promised"),
    ({"sent": [{"kind": "thank-you", "on": "2025-06-03"}, {"kind": "follow-up", "on": "2025-06-17"}]}, "V3", "sent[1].on"),
    ({"outcome": {"kind": "rejected", "on": "2025-06-17"}}, "V4", "outcome.on"),
    ({"changes": [{"kind": "offer", "on": "2025-06-17"}]}, "V5", "changes[0].on"),
    ({"sent": [{"kind": "thank-you", "on": "2025-06-01"}]}, "V6", "sent[0].on"),
    ({"outcome": {"kind": "rejected", "on": "2025-06-01"}}, "V8", "outcome.on"),
    ({"changes": [{"kind": "offer", "on": "2025-06-06", "deadline": "2025-06-05"}]}, "V9", "changes[0].deadline"),
    ({"interviews": ["2025-06-02", "0025-06-02"]}, "V10", "interviews[1]"),
    ({"promised": "2500-06-13"}, "V10", "promised"),
    ({"today": "9999-12-31"}, "V10", "today"),
    ({"sent": [{"kind": "thank-you", "on": "0001-01-01"}]}, "V10", "sent[0].on"),
    ({"changes": [{"kind": "offer", "on": "2025-06-06", "deadline": "9999-12-31"}]}, "V10", "changes[0].deadline"),
    ({"changes": [{"kind": "offer", "on": "1969-12-31"}]}, "V10", "changes[0].on"),
    ({"outcome": {"kind": "gone", "on": "2200-01-01"}}, "V10", "outcome.on"),
    # of several, the earliest is asked about
    ({"changes": [{"kind": "offer", "on": "2025-06-06", "deadline": "2025-06-05"}, {"kind": "offer", "on": "2025-06-05", "deadline": "2025-06-04"}]}, "V9", "changes[1].deadline"),
    ({"interviews": ["2025-06-02", "1969-12-31", "1969-12-30"]}, "V10", "interviews[2]"),
    ({"outcome": {"kind": "rejected", "on": "2025-06-11"}}, "R2", "went_well"),
)  # fmt: skip
UNREADABLE = (
    ({"today": None}, "today"),
    ({"today": True}, "today"),
    ({"today": "16 June"}, "today"),
    ({"today": "2025-6-16"}, "today"),
    ({"today": "2025-06-16T09:00"}, "today"),
    ({"today": "2025-W25-1"}, "today"),
    ({"today": "20250616"}, "today"),
    ({"interviews": "2025-06-02"}, "interviews"),
    ({"interviews": ["2025-06-02", "2025-02-30"]}, "interviews[1]"),
    ({"interviews": [True]}, "interviews[0]"),
    ({"interviews": [20250602]}, "interviews[0]"),
    ({"interviews": [float("nan")]}, "interviews[0]"),
    ({"interviews": [10**400]}, "interviews[0]"),
    ({"interviews": [None]}, "interviews[0]"),
    ({"interviews": [["2025-06-02"]]}, "interviews[0]"),
    ({"interviews": ["2025-06-02"] * 101}, "interviews"),
    ({"promised": {}}, "promised"),
    ({"promised": "soon"}, "promised"),
    ({"sent": {"kind": "thank-you"}}, "sent"),
    ({"sent": ["thank-you"]}, "sent[0]"),
    ({"sent": [{"kind": "thanks", "on": "2025-06-03"}]}, "sent[0].kind"),
    ({"sent": [{"on": "2025-06-03"}]}, "sent[0].kind"),
    ({"sent": [{"kind": "thank-you"}]}, "sent[0].on"),
    ({"changes": [{"kind": "offer"}]}, "changes[0].on"),
    ({"changes": [{"kind": ["offer"], "on": "2025-06-03"}]}, "changes[0].kind"),
    ({"changes": [{"kind": "offer", "on": "2025-06-03", "deadline": 7}]}, "changes[0].deadline"),
    ({"changes": [{"kind": "offer", "on": "2025-06-03", "significant": "no"}]}, "changes[0].significant"),
    ({"outcome": "rejected"}, "outcome"),
    ({"outcome": {"kind": "hired", "on": "2025-06-11"}}, "outcome.kind"),
    ({"outcome": {"kind": "rejected"}}, "outcome.on"),
    ({"went_well": "quite"}, "went_well"),
    ({"went_well": True}, "went_well"),
    ({"interview": ["2025-06-02"]}, "interviews"),
    ({"Interviews": ["2025-06-02"]}, "interviews"),
    ({"promise": "2025-06-13"}, "promised"),
    ({"went-well": "yes"}, "went_well"),
)


@pytest.mark.parametrize(("wrong", "row", "field"), WRONG_FACTS)
def test_a_fact_that_cannot_be_right_is_asked_about(wrong, row, field):
    advice = advise_json({**GOOD, **wrong})
    assert (advice["act"], advice["row"], advice["field"]) == ("ASK", row, field)
    assert advice["note"] is None
    assert advice["date"] is None


@pytest.mark.parametrize(("wrong", "field"), UNREADABLE)
def test_a_fact_that_cannot_be_read_is_asked_about(wrong, field):
    advice = advise_json({**GOOD, **wrong})
    assert (advice["act"], advice["row"], advice["field"]) == ("ASK", "V0", field)
    assert field in advice["reason"]
    assert advice["reason"].endswith(".")
    assert plan_json({**GOOD, **wrong})["steps"][0]["reason"] == advice["reason"]


@pytest.mark.parametrize("given", [None, True, 7, "2025-06-02", [], [GOOD]])
def test_what_is_not_an_object_is_asked_about(given):
    assert advise_json(given)["act"] == "ASK"
    assert plan_json(given)["steps"][0]["act"] == "ASK"


def test_blank_means_not_said():
    blank = {**GOOD, "promised": "", "outcome": None, "sent": None, "changes": None, "went_well": None}
    assert advise_json(blank)["row"] == "U2n"


def test_keys_of_other_people_are_left_alone():
    assert (
        advise_json({**GOOD, "id": 4, "do": "today", "company": "Łódź", "note to self": "?"})["row"] == "U1"
    )


class TestPython:
    """From Python, too, bad input is a question and not an exception."""

    def test_iso_texts_and_dictionaries_are_accepted(self):
        told = Situation(
            interviews=["2025-06-02"],
            promised="2025-06-13",
            changes=[{"kind": "offer", "on": "2025-06-06"}],
            sent={Sent("thank-you", date(2025, 6, 3))},
        )
        assert advise(told, "2025-06-06").row == "E1"
        assert advise({"interviews": ["2025-06-02"]}, date(2025, 6, 3)).row == "T3"

    @pytest.mark.parametrize(
        ("situation", "today", "field"),
        [
            (None, date(2025, 6, 3), "situation"),
            (Situation((datetime(2025, 6, 2),)), date(2025, 6, 3), "interviews[0]"),  # noqa: DTZ001
            (Situation((date(2025, 6, 2),)), datetime(2025, 6, 3), "today"),  # noqa: DTZ001
            (Situation((date(2025, 6, 2),)), None, "today"),
            (Situation(sent=(Sent("thanks", date(2025, 6, 3)),)), date(2025, 6, 3), "sent[0].kind"),
            (Situation(changes=(Change("offer", None),)), date(2025, 6, 3), "changes[0].on"),
            (Situation(outcome=Outcome("lost", date(2025, 6, 3))), date(2025, 6, 3), "outcome.kind"),
            (Situation(interviews=7), date(2025, 6, 3), "interviews"),
        ],
    )
    def test_everything_else_is_asked_about(self, situation, today, field):
        advice = advise(situation, today)
        assert (advice.act, advice.row, advice.field) == ("ASK", "V0", field)

    def test_a_subclass_of_date_is_a_date(self):
        class Day(date):
            pass

        assert advise(Situation((Day(2025, 6, 2),)), Day(2025, 6, 3)).date == date(2025, 6, 3)


def test_a_question_names_one_entry_whatever_the_order():
    later = [{"kind": "follow-up", "on": "2025-06-18"}, {"kind": "thank-you", "on": "2025-06-17"}]
    one, other = advise_json({**GOOD, "sent": later}), advise_json({**GOOD, "sent": later[::-1]})
    assert (one["field"], other["field"]) == ("sent[1].on", "sent[0].on")
    assert one["reason"] == other["reason"]
    assert "thank-you note" in one["reason"]


def test_the_answer_is_json_with_its_sources_in_full():
    advice = json.loads(json.dumps(advise_json(GOOD), allow_nan=False))
    assert advice["version"] == 1
    assert advice["date"] == "2025-06-20"
    assert advice["quote"] == "give them some time to sort things out"
    assert {tuple(source) for source in advice["sources"]} == {
        ("key", "title", "publisher", "year", "url", "tier")
    }


A_DATE = "it should be a date such as 2025-06-02."
REFUSALS = (
    # change to the good case, sentence
    ({"interviews": "soon"}, "Please check interviews: it should be a list of dates."),
    ({"interviews": ["soon"]}, f"Please check interviews[0]: {A_DATE}"),
    ({"interviews": ["2025-06-02"] * 101}, "Please check interviews: it should be a list of at most 100."),
    ({"changes": "offer"}, "Please check changes: it should be a list of objects with kind and on."),
    ({"changes": ["offer"]}, "Please check changes[0]: it should be an object with kind, on, deadline and significant."),
    ({"changes": [{"kind": "offer", "on": "2025-06-03", "significant": 1}]}, "Please check changes[0].significant: it should be true or false."),
    ({"changes": [{"kind": "job", "on": "2025-06-03"}]}, "Please check changes[0].kind: it should be one of offer, article, patent, other."),
    ({"sent": "thank-you"}, "Please check sent: it should be a list of objects with kind and on."),
    ({"sent": ["thank-you"]}, "Please check sent[0]: it should be an object with kind and on."),
    ({"outcome": "rejected"}, "Please check outcome: it should be an object with kind and on."),
    ({"went-well": "yes"}, "Please check the spelling of went_well: it is written in another way."),
    ({"promises": "2025-06-13"}, "Please check the spelling of promised: it is written in another way."),
    ({"today": "soon"}, f"Please check today: {A_DATE}"),
    ({"today": None}, "Please say which day it is: today should be a date such as 2025-06-16."),
)  # fmt: skip


@pytest.mark.parametrize(("change", "sentence"), REFUSALS)
def test_a_refusal_says_what_it_should_be(change, sentence):
    assert advise_json({**GOOD, **change})["reason"] == sentence


def test_a_list_is_no_situation():
    assert advise([], date(2025, 6, 16)).reason == (
        "Please check situation: it should be an object with interviews, promised, changes, sent, outcome and went_well."
    )


@pytest.mark.parametrize(
    ("field", "day"),
    [
        ("promised", "30 May"),
        ("outcome", "17 June"),
        ("changes", "17 June"),
    ],
)
def test_a_question_about_a_wrong_day_names_it(field, day):
    (change,) = [
        change for change, row, at in WRONG_FACTS if row in {"V2", "V4", "V5"} and at.startswith(field)
    ]
    assert day in advise_json({**GOOD, **change})["reason"]


def test_a_day_of_another_year_is_told_with_its_year():
    here = {
        "today": "2025-12-20",
        "interviews": ["2025-12-19"],
        "sent": [{"kind": "thank-you", "on": "2025-12-20"}],
    }
    later = advise_json({**here, "promised": "2026-01-09"})
    assert "January 2026" in later["reason"]
    sooner = advise_json({**here, "promised": "2025-12-23"})
    assert "2025" not in sooner["reason"]


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(2199, 12, 30)])
def test_the_first_and_the_last_day_of_the_calendar_can_be_used(day):
    assert advise(Situation((day,)), day).act == "WAIT"
