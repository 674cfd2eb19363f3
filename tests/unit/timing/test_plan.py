"""The plan: dated steps to the end."""

from datetime import date

from fournotes.timing import Change, Outcome, Sent, Situation, plan, plan_json


def june(day: int) -> date:
    return date(2025, 6, day)


def steps(situation: Situation, today: date) -> list[tuple]:
    return [(step.date, step.act, step.note, step.row) for step in plan(situation, today)]


def test_the_article_s_plan():
    assert steps(Situation((june(2),), june(13)), june(1)) == [
        (june(3), "SEND", "thank-you", "T3"),
        (june(20), "SEND", "follow-up", "U2"),
        (june(27), "SEND", "follow-up", "U4"),
        (june(28), "DONE", None, "U5"),
    ]


def test_only_the_second_follow_up_is_optional():
    assert [step.optional for step in plan(Situation((june(2),), june(13)), june(1))] == [
        False,
        False,
        True,
        False,
    ]


def test_what_has_gone_is_not_planned_again():
    sent = (Sent("thank-you", june(3)), Sent("follow-up", june(20)))
    assert steps(Situation((june(2),), june(13), sent=sent), june(20)) == [
        (june(27), "SEND", "follow-up", "U4"),
        (june(28), "DONE", None, "U5"),
    ]


def test_news_goes_first_and_moves_the_follow_up():
    news = Situation((june(2),), june(4), (Change("article", june(5)),), (Sent("thank-you", june(3)),))
    assert steps(news, june(6))[:2] == [
        (june(6), "SEND", "exception", "E3"),
        (june(13), "SEND", "follow-up", "U2"),
    ]


def test_a_round_after_the_promised_date_asks_again_and_plans_on():
    two = Situation((june(2), june(17)), june(13))
    assert steps(two, june(1)) == [
        (june(3), "SEND", "thank-you", "T3"),
        (june(18), "ASK", None, "V2"),
        (june(18), "SEND", "thank-you", "T3"),
        (june(24), "SEND", "follow-up", "U2n"),
        (date(2025, 7, 1), "SEND", "follow-up", "U4"),
        (date(2025, 7, 2), "DONE", None, "U5"),
    ]


def test_an_end_is_one_step():
    refused = Situation((june(2),), outcome=Outcome("rejected", june(11)), went_well="no")
    assert steps(refused, june(12)) == [(june(12), "DONE", None, "R3")]


def test_after_a_no_that_felt_good():
    refused = Situation((june(2),), outcome=Outcome("rejected", june(11)), went_well="yes")
    assert steps(refused, june(12)) == [
        (june(12), "SEND", "feedback", "R1"),
        (june(13), "DONE", None, "R5"),
    ]


def test_a_question_of_today_is_the_whole_plan():
    assert steps(Situation(), june(1)) == [(june(1), "ASK", None, "V1")]
    assert steps(Situation((june(2),), date(2025, 5, 30)), june(5)) == [(june(5), "ASK", None, "V2")]
    assert steps(Situation(("soon",)), june(1)) == [(None, "ASK", None, "V0")]


def test_a_year_to_come_is_said():
    reasons = [step.reason for step in plan(Situation((date(2025, 12, 30),)), date(2025, 12, 29))]
    assert "Tuesday 6 January 2026" in reasons[1]


def test_the_plan_as_json():
    answer = plan_json({"today": "2025-06-21", "interviews": ["2025-06-02"], "sent": [{"kind": "follow-up", "on": "2025-06-20"}]})  # fmt: skip
    assert answer["version"] == 1
    assert [(step["date"], step["act"], step["note"], step["optional"]) for step in answer["steps"]] == [
        ("2025-06-27", "SEND", "follow-up", True),
        ("2025-06-28", "DONE", None, False),
    ]


def test_a_full_list_of_everything_still_ends():
    days = [date(2025, 1 + i // 28, 1 + i % 28) for i in range(100)]
    full = Situation(tuple(days), None, (Change("other", days[0]),) * 100)
    assert plan(full, date(2025, 2, 1))[-1].act == "DONE"
