"""The JSON of advice and plan, key by key: what others read must not change its name or its meaning."""

from datetime import date

import pytest

import fournotes
from fournotes.timing import Outcome, Situation, advise_json, plan_json
from fournotes.timing.plan import step_title
from fournotes.timing.situation import Step, read_situation, situation_json

GIVEN = {"today": "2025-06-27", "interviews": ["2025-06-02"], "promised": "2025-06-13", "sent": [{"kind": "follow-up", "on": "2025-06-20"}]}  # fmt: skip


def test_advice_has_these_keys_and_no_others():
    advice = advise_json(GIVEN)
    sources = advice.pop("sources")
    reason, hints, prepare = (advice.pop(key) for key in ("reason", "hints", "prepare"))
    assert advice == {
        "version": 1,
        "act": "SEND",
        "note": "follow-up",
        "date": "2025-06-27",
        "row": "U4",
        "origin": "EXT",
        "quote": None,
        "optional": True,
        "field": None,
        "through": [],
    }
    assert "Friday 27 June" in reason
    assert [set(source) for source in sources] == [
        {"key", "title", "publisher", "year", "url", "tier"}
    ] * len(sources)
    assert all(isinstance(sentence, str) for sentence in [*hints, *prepare])
    assert hints


def test_waiting_brings_something_to_prepare():
    advice = advise_json(
        {**GIVEN, "today": "2025-06-16", "sent": [{"kind": "thank-you", "on": "2025-06-03"}]}
    )
    assert (advice["act"], advice["origin"]) == ("WAIT", "SEED")
    assert advice["prepare"]
    assert advice["quote"] == "give them some time to sort things out"


def test_rows_on_the_way_are_told():
    advice = advise_json({"today": "2025-06-20", "interviews": ["2025-06-02"], "promised": "2025-06-13"})
    assert (advice["row"], advice["through"]) == ("U2", ["T5"])


def test_what_cannot_be_read_is_asked_for_by_name_and_is_our_own_reasoning():
    advice = advise_json({**GIVEN, "promised": "soon"})
    assert (advice["act"], advice["row"], advice["field"], advice["origin"]) == (
        "ASK",
        "V0",
        "promised",
        "OURS",
    )
    assert (advice["note"], advice["date"], advice["sources"]) == (None, None, [])


def test_a_step_has_these_keys_and_no_others():
    plan = plan_json(GIVEN)
    assert set(plan) == {"version", "steps"}
    first = plan["steps"][0]
    assert "Friday 27 June" in first.pop("reason")
    assert first == {"date": "2025-06-27", "act": "SEND", "note": "follow-up", "row": "U4", "origin": "EXT", "optional": True}  # fmt: skip


@pytest.mark.parametrize(
    ("act", "note", "optional", "title"),
    [
        ("SEND", "thank-you", False, "Send a thank-you note"),
        ("SEND", "follow-up", True, "Send a second follow-up, if you wish"),
        ("DONE", None, False, "Nothing more to send"),
        ("ASK", None, False, "Say what they told you"),
    ],
)
def test_a_step_is_named_in_a_few_words(act, note, optional, title):
    assert step_title(Step(None, act, note, "U1", "OURS", "", optional)) == title


@pytest.mark.parametrize(
    "key", ["Interviews", "interview", "INTERVIEWED", "inter_views", "went-well", "to_day", "promise"]
)
def test_a_key_that_is_a_slip_is_refused(key):
    given = {"today": "2025-06-03", "interviews": ["2025-06-02"]}
    advice = advise_json({**given, key: "2025-06-02"})
    assert (advice["act"], advice["row"]) == ("ASK", "V0")
    assert "spelling" in advice["reason"]


@pytest.mark.parametrize("key", ["tody", "note", "id", "company", "x"])
def test_a_key_that_means_nothing_to_us_is_left_alone(key):
    assert advise_json({"today": "2025-06-03", "interviews": ["2025-06-02"], key: "2025"})["act"] == "SEND"


def test_a_situation_comes_back_from_json() -> None:
    situation = Situation(
        (date(2025, 6, 2),), date(2025, 6, 13), outcome=Outcome("rejected", date(2025, 6, 20))
    )
    assert read_situation(situation_json(situation)) == situation


def test_the_package_has_no_other_names() -> None:
    assert fournotes.Situation is Situation
    with pytest.raises(AttributeError, match="no attribute 'situation_json'"):
        fournotes.situation_json  # noqa: B018 -- asking is the test
