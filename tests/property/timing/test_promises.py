"""What the timing engine promises, one class for each promise.

The docstring of a class is the promise; each test is one thing that follows from it. The numbers are those of the
published list.
"""

import ast
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import fournotes.timing
from fournotes.timing import (
    Change,
    Outcome,
    Sent,
    Situation,
    advise,
    advise_json,
    plan,
    plan_json,
    situation_json,
)
from fournotes.timing.situation import CHANGES, WENT_WELL, read_situation
from fournotes.timing.words import date_in_words
from tests.property.timing.strategies import (
    JSON,
    REQUESTS,
    SETTINGS,
    STARTS,
    around,
    cases,
    changes,
    days,
    untouched,
)

WEEK = days(7)
REFUSED = date(2025, 6, 2)
ONCE = ("feedback", "offer-reply", "withdrawal")
SEARCHING = cases(outcomes=(None,))
ENDED = cases(outcomes=("rejected", "offered", "gone"))


def done(situation: Situation, note: str, day: date) -> Situation:
    """The situation after this note went."""
    return replace(situation, sent=(*situation.sent, Sent(note, day)))


def follow_ups(situation: Situation, today: date) -> list[date]:
    return [step.date for step in plan(situation, today) if step.note == "follow-up"]


class TestTotalAndTyped:
    """1. Any input gives SEND, WAIT, DONE or ASK, and never an error; a note is named exactly for SEND and WAIT."""

    @SETTINGS
    @given(REQUESTS)
    def test_whatever_json_can_carry(self, request):
        advice = json.loads(json.dumps(advise_json(request), allow_nan=False))
        assert advice["act"] in {"SEND", "WAIT", "DONE", "ASK"}
        assert (advice["note"] is not None) == (advice["act"] in {"SEND", "WAIT"})
        assert (advice["date"] is not None) == (advice["act"] in {"SEND", "WAIT"})
        assert (advice["field"] is not None) == (advice["act"] == "ASK")
        assert (advice["quote"] is not None) == (advice["origin"] == "SEED")
        assert advice["reason"]

    @SETTINGS
    @given(REQUESTS)
    def test_a_plan_of_whatever_json_can_carry_ends(self, request):
        steps = json.loads(json.dumps(plan_json(request), allow_nan=False))["steps"]
        assert steps[-1]["act"] in {"DONE", "ASK"}
        assert all((step["note"] is not None) == (step["act"] == "SEND") for step in steps)

    @SETTINGS
    @given(cases(), st.dates())
    def test_every_case_on_every_day(self, case, today):
        situation, _ = case
        assert advise(situation, today).act in {"SEND", "WAIT", "DONE", "ASK"}

    @SETTINGS
    @given(
        st.lists(st.dates()),
        st.dates(),
        st.lists(st.builds(Sent, st.just("follow-up"), st.dates())),
        st.dates(),
    )
    def test_every_date_that_python_has(self, interviews, promised, sent, today):
        assert advise(Situation(tuple(interviews), promised, (), tuple(sent)), today).reason

    @SETTINGS
    @given(JSON, JSON)
    def test_whatever_python_puts_in_a_situation(self, junk, today):
        assert advise(Situation(junk, junk, junk, junk, junk, junk), today).act == "ASK"
        assert advise(junk, today).act == "ASK"


class TestDeterministic:
    """2. The same facts give the same answer; no clock, zone or locale is read."""

    @SETTINGS
    @given(cases())
    def test_twice_the_same(self, case):
        assert advise(*case) == advise(*case)
        assert plan(*case) == plan(*case)

    @pytest.mark.host
    def test_nothing_in_the_package_could_read_a_clock(self):
        for file in Path(fournotes.timing.__file__).parent.glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    assert not {name.name for name in node.names} & {"time", "locale", "zoneinfo", "os"}, file
                if isinstance(node, ast.Attribute):
                    assert node.attr not in {"today", "now", "utcnow", "strftime", "astimezone"} or (
                        isinstance(node.value, ast.Name) and node.value.id in {"self", "f", "facts"}
                    ), f"{file}:{node.lineno}"


class TestSendIsForToday:
    """3. A note to send is for today; a wait ends after today."""

    @SETTINGS
    @given(cases())
    def test_the_date_fits_the_act(self, case):
        advice = advise(*case)
        if advice.act == "SEND":
            assert advice.date == case[1]
        elif advice.act == "WAIT":
            assert advice.date > case[1]


class TestShift:
    """4. Move every date by some days and the answer moves by as many: calendar days, no weekends, no months."""

    @SETTINGS
    @given(cases(), st.integers(-360, 360).map(days))
    def test_the_answer_moves_with_the_dates(self, case, by):
        situation, today = case
        moved = Situation(
            tuple(day + by for day in situation.interviews),
            situation.promised and situation.promised + by,
            tuple(
                replace(change, on=change.on + by, deadline=change.deadline and change.deadline + by)
                for change in situation.changes
            ),
            tuple(replace(note, on=note.on + by) for note in situation.sent),
            situation.outcome and replace(situation.outcome, on=situation.outcome.on + by),
            situation.went_well,
        )
        here, there = advise(situation, today), advise(moved, today + by)
        assert (there.act, there.note, there.row, there.origin) == (
            here.act,
            here.note,
            here.row,
            here.origin,
        )
        assert there.date == (here.date and here.date + by)


class TestOrderAndRepeats:
    """5. The order of interviews, changes and notes does not matter, nor does saying one twice."""

    @SETTINGS
    @given(cases(), st.data())
    def test_shuffled_and_doubled(self, case, data):
        situation, today = case
        other = replace(
            situation,
            interviews=tuple(data.draw(st.permutations(situation.interviews * 2))),
            changes=tuple(data.draw(st.permutations(situation.changes * 2))),
            sent=tuple(data.draw(st.permutations(situation.sent * 2))),
        )
        assert replace(advise(other, today), field=None) == replace(advise(situation, today), field=None)
        assert plan(other, today) == plan(situation, today)


class TestNeverBeforeTheWeek:
    """6. No follow-up before one week after the promised date, nor before one week after the interview without one."""

    @SETTINGS
    @given(cases(sent=5))
    def test_whatever_was_sent(self, case):
        situation, today = case
        advice = advise(situation, today)
        if advice.note == "follow-up":
            latest = max(day for day in situation.interviews if day <= today)
            assert advice.date >= (situation.promised or latest) + WEEK


class TestLaterPromise:
    """7. A later promised date never makes the follow-up earlier."""

    @SETTINGS
    @given(cases(outcomes=(None,), promises=lambda days: days), st.integers(1, 30).map(days))
    def test_of_the_answer_and_of_the_plan(self, case, by):
        situation, today = case
        later = replace(situation, promised=situation.promised + by)
        here, there = advise(situation, today), advise(later, today)
        if here.note == there.note == "follow-up":
            assert there.date >= here.date
        # A question ends a plan or drops the date, so only plans without one can be compared.
        assume("ASK" not in {step.act for step in (*plan(situation, today), *plan(later, today))})
        assert all(
            second >= first
            for first, second in zip(follow_ups(situation, today), follow_ups(later, today), strict=False)
        )


class TestThanksOnTimeCostNothing:
    """8. A thank-you sent on time never delays the follow-up."""

    @SETTINGS
    @given(cases(outcomes=(None,), interviews=1), st.sampled_from([0, 1]))
    def test_the_follow_up_keeps_its_day(self, case, after):
        situation, today = case
        on = situation.interviews[0] + days(after)
        assume(on <= today)
        advice = advise(situation, today)
        assume(advice.note == "follow-up")
        thanked = advise(done(situation, "thank-you", on), today)
        assert (thanked.act, thanked.note, thanked.date) == (advice.act, advice.note, advice.date)

    @SETTINGS
    @given(STARTS, st.integers(1, 30).map(days), st.integers(1, 60).map(days), st.sampled_from([0, 1]))
    def test_it_comes_exactly_a_week_after_the_promised_date(self, interview, wait, ahead, after):
        thanked = Situation((interview,), interview + wait, (), (Sent("thank-you", interview + days(after)),))
        advice = advise(thanked, interview + ahead)
        assert advice.date == max(interview + wait + WEEK, interview + ahead)


class TestThanksComeAfter:
    """9. No thank-you is sent before an interview."""

    @SETTINGS
    @given(cases())
    def test_there_was_an_interview_by_then(self, case):
        situation, _ = case
        advice = advise(*case)
        if advice.note == "thank-you":
            assert min(situation.interviews) <= advice.date


class TestOutcomes:
    """10. After an outcome only feedback, a reply to the offer or a withdrawal can come; before one, never those."""

    @SETTINGS
    @given(ENDED)
    def test_after(self, case):
        situation, _ = case
        note = {"rejected": "feedback", "offered": "offer-reply", "gone": "withdrawal"}[
            situation.outcome.kind
        ]
        assert advise(*case).note in {None, note}

    @SETTINGS
    @given(SEARCHING)
    def test_before(self, case):
        assert advise(*case).note not in ONCE


class TestStableWait:
    """11. A wait keeps its date: each day until then gives the same, and that day says SEND.

    A question may come first where a booked round makes the promised date old.
    """

    @SETTINGS
    @given(cases())
    def test_every_day_until_then(self, case):
        situation, today = case
        advice = advise(situation, today)
        assume(advice.act == "WAIT")
        for ahead in range(1, (advice.date - today).days):
            between = advise(situation, today + days(ahead))
            assert between.row == "V2" or (
                (between.act, between.note, between.date) == ("WAIT", advice.note, advice.date)
            )
        then = advise(situation, advice.date)
        assert then.row == "V2" or (then.act, then.note) == ("SEND", advice.note)


def when_it_is_due(case):
    """Return a case on the day for which its advice waits, where it waits; four of five then say SEND."""
    situation, today = case
    advice = advise(situation, today)
    return situation, advice.date if advice.act == "WAIT" else today


class TestOneNoteADay:
    """12. After a note has gone, nothing more is sent that day."""

    @SETTINGS
    @given(cases().map(when_it_is_due))
    def test_after_doing_what_it_says(self, case):
        situation, today = case
        advice = advise(situation, today)
        assume(advice.act == "SEND")
        assert advise(done(situation, advice.note, today), today).act != "SEND"

    @SETTINGS
    @given(cases())
    def test_after_any_note_at_all(self, case):
        situation, today = case
        if any(note.on == today for note in situation.sent):
            assert advise(situation, today).act != "SEND"


class TestSilentEmployer:
    """13. If nobody ever answers, following the advice ends: with two follow-ups at least a week apart, at most one
    thank-you for each interview, and no two notes on one day.
    """

    @staticmethod
    def live(situation: Situation, today: date) -> tuple[list[Sent], date]:
        """Live day by day, sending what it says, until DONE; a stale promise is answered with "no new date"."""
        notes: list[Sent] = []
        for ahead in range(120):
            day = today + days(ahead)
            advice = advise(situation, day)
            if advice.row == "V2":
                situation = replace(situation, promised=None)
                advice = advise(situation, day)
            if advice.act == "DONE":
                return notes, day
            if advice.act == "SEND":
                notes.append(Sent(advice.note, day))
                situation = done(situation, advice.note, day)
        raise AssertionError("no end in sight")

    @SETTINGS
    @given(SEARCHING.map(untouched))
    def test_it_ends_with_two_follow_ups(self, case):
        situation, today = case
        notes, _ = self.live(situation, today)
        asked = [note.on for note in notes if note.kind == "follow-up"]
        assert len(asked) == 2
        assert asked[1] - asked[0] >= WEEK
        assert asked[0] > max(situation.interviews)

    @SETTINGS
    @given(SEARCHING.map(untouched))
    def test_one_thank_you_at_most_for_each_interview_and_one_note_a_day(self, case):
        situation, today = case
        notes, _ = self.live(situation, today)
        assert sum(note.kind == "thank-you" for note in notes) <= len(set(situation.interviews))
        assert len({note.on for note in notes}) == len(notes)

    @SETTINGS
    @given(SEARCHING)
    def test_the_plan_is_that_life(self, case):
        situation, today = case
        assume(advise(situation, today).act != "ASK")
        notes, end = self.live(situation, today)
        steps = plan(situation, today)
        assert [(step.note, step.date) for step in steps if step.act == "SEND"] == [
            (note.kind, note.on) for note in notes
        ]
        assert steps[-1].act == "DONE"
        assert steps[-1].date == (end if not notes else notes[-1].on + days(1))
        assert [step.date for step in steps] == sorted(step.date for step in steps)


class TestInsignificantNews:
    """14. News that could not change their decision changes nothing; only significant news is written about."""

    @SETTINGS
    @given(cases(), st.data())
    def test_is_noise(self, case, data):
        situation, today = case
        noise = data.draw(changes(today - days(20), today, significant=False))
        louder = replace(situation, changes=(noise, *situation.changes))
        assert advise(louder, today) == advise(situation, today) or advise(situation, today).act == "ASK"

    @SETTINGS
    @given(cases())
    def test_an_exception_has_its_news(self, case):
        situation, _ = case
        if advise(*case).note == "exception":
            assert any(change.significant for change in situation.changes)


class TestWentWell:
    """15. How the interview felt matters only after a no."""

    @SETTINGS
    @given(cases(outcomes=(None, "offered", "gone")), st.sampled_from(WENT_WELL))
    def test_otherwise_it_changes_nothing(self, case, went_well):
        situation, today = case
        assert advise(replace(situation, went_well=went_well), today) == advise(situation, today)


class TestProcessMoving:
    """16. No follow-up while an interview is booked."""

    @SETTINGS
    @given(cases())
    def test_no_follow_up_before_the_booked_day(self, case):
        situation, today = case
        advice = advise(situation, today)
        if max(situation.interviews) > today:
            assert advice.note != "follow-up"
        if advice.note == "follow-up":
            assert advice.date > max(situation.interviews)

    @SETTINGS
    @given(STARTS, st.integers(1, 40))
    def test_the_article_s_own_timeline_is_kept_exactly(self, interview, wait):
        promised = interview + days(wait)
        assert [(step.note, step.date) for step in plan(Situation((interview,), promised), interview)] == [
            ("thank-you", interview + days(1)),
            ("follow-up", promised + WEEK),
            ("follow-up", promised + 2 * WEEK),
            (None, promised + 2 * WEEK + days(1)),
        ]


class TestExpiredDeadline:
    """17. An offer whose deadline has passed is as if it had never come."""

    @SETTINGS
    @given(cases(), st.sampled_from(CHANGES), st.integers(1, 20), st.integers(0, 20))
    def test_changes_nothing(self, case, kind, ago, length):
        situation, today = case
        expired = Change(kind, today - days(ago + length), today - days(ago))
        assert advise(replace(situation, changes=(*situation.changes, expired)), today) == advise(
            situation, today
        )


class TestBookedRound:
    """18. Booking another interview never brings a note earlier.

    The thank-you for that round itself comes with it; every other note stays or moves back.
    """

    @SETTINGS
    @given(SEARCHING, st.integers(1, 30).map(days))
    def test_no_note_is_brought_forward(self, case, ahead):
        situation, today = case
        booked = today + ahead
        before = advise(situation, today)
        after = advise(replace(situation, interviews=(*situation.interviews, booked)), today)
        assume(before.act != "ASK" and after.act != "ASK")
        if after.act == "SEND":
            assert (before.act, before.note) == ("SEND", after.note)
        if after.act == "WAIT" and after.date < booked:
            assert before.date is not None
            assert before.date <= after.date

    @SETTINGS
    @given(SEARCHING, st.integers(1, 30).map(days))
    def test_the_follow_up_is_not_brought_forward(self, case, ahead):
        situation, today = case
        more = replace(situation, interviews=(*situation.interviews, today + ahead))
        before, after = plan(situation, today), plan(more, today)
        # A question drops the promised date, so only plans without one can be compared.
        assume("ASK" not in {step.act for step in (*before, *after)})
        first = next((step.date for step in before if step.note == "follow-up"), None)
        if first:
            assert next(step.date for step in after if step.note == "follow-up") >= first


class TestRoundTrip:
    """19. A situation written as JSON, as a link carries it, reads back to the same advice."""

    @SETTINGS
    @given(cases())
    def test_there_and_back(self, case):
        situation, today = case
        text = json.dumps({"today": today.isoformat(), **situation_json(situation)})
        assert read_situation(json.loads(text)) == situation
        assert advise_json(json.loads(text))["row"] == advise(situation, today).row
        assert advise_json(json.loads(text))["reason"] == advise(situation, today).reason


class TestSameWeekday:
    """21. The follow-up falls on the weekday of the promised date."""

    @SETTINGS
    @given(STARTS, st.integers(0, 40).map(days))
    def test_one_week_later(self, interview, wait):
        promised = interview + wait
        first, second = follow_ups(Situation((interview,), promised), interview)
        assert first.weekday() == second.weekday() == promised.weekday()


class TestProgress:
    """22. Recording the note that was advised always changes the advice."""

    @SETTINGS
    @given(cases().map(when_it_is_due))
    def test_the_answer_is_another(self, case):
        situation, today = case
        advice = advise(situation, today)
        assume(advice.act == "SEND")
        after = advise(done(situation, advice.note, today), today)
        assert (after.act, after.note, after.date) != (advice.act, advice.note, advice.date)


class TestOnlyOnce:
    """23. Feedback is asked for once, an offer answered once, a withdrawal sent once."""

    @SETTINGS
    @given(ENDED, st.sampled_from(ONCE))
    def test_never_a_second_time(self, case, kind):
        situation, today = case
        assert advise(done(situation, kind, today), today).note != kind
        assert advise(done(situation, kind, today), today + days(1)).note != kind


class TestReasonNamesTheDate:
    """24. The reason names the date that it gives, with the year when that is another."""

    @SETTINGS
    @given(cases())
    # Rejected on the very day on which another offer has to be answered, a note already sent.
    @example(
        (
            Situation(
                (REFUSED,),
                changes=(Change("offer", REFUSED, deadline=REFUSED),),
                sent=(Sent("thank-you", REFUSED),),
                outcome=Outcome("rejected", REFUSED),
                went_well="yes",
            ),
            REFUSED,
        )
    )
    def test_in_words(self, case):
        advice = advise(*case)
        if advice.date:
            words = date_in_words(advice.date, case[1].year)
            assert words in advice.reason
            assert (str(advice.date.year) in words) == (advice.date.year != case[1].year)
        assert "{" not in advice.reason
        assert not any("{" in line for line in (*advice.hints, *advice.prepare))

    @SETTINGS
    @given(SEARCHING)
    def test_in_every_step_of_a_plan(self, case):
        for step in plan(*case):
            if step.act == "SEND":
                assert date_in_words(step.date, case[1].year) in step.reason


@SETTINGS
@given(st.data(), STARTS)
def test_a_refusal_before_every_interview_is_a_question(data, start):
    """The one impossible order that `cases` never draws."""
    early = data.draw(around(start, -9, -1))
    refused = Situation((start,), outcome=Outcome("rejected", early))
    assert advise(refused, start + timedelta(days=data.draw(st.integers(0, 9)))).row == "V8"
