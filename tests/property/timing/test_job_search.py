"""A job search lived day by day, always doing what the advice says.

Each step is a day or an event: an interview is booked, they name a date, news comes, they answer. The promises are
checked after every step.
"""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from fournotes.timing import Change, Outcome, Sent, Situation, advise, plan
from fournotes.timing.situation import CHANGES
from tests.property.timing.strategies import SETTINGS, STARTS, days

WEEK = days(7)


class JobSearch(RuleBasedStateMachine):
    """One application, from the first booked interview to its end."""

    @initialize(start=STARTS, ahead=st.integers(0, 10))
    def book_the_first_interview(self, start: date, ahead: int) -> None:
        self.today = start
        self.situation = Situation(interviews=(start + days(ahead),))
        self.awaited: date | None = None
        self.earliest_follow_up: date | None = None
        self.follow()

    @rule()
    def live_a_day(self) -> None:
        self.today += days(1)
        self.follow(quiet=True)

    @rule(count=st.integers(2, 12))
    def live_some_days(self, count: int) -> None:
        for _ in range(count):
            self.live_a_day()

    @rule(ahead=st.integers(0, 12))
    @precondition(lambda self: not self.situation.outcome and len(self.situation.interviews) < 5)
    def book_another_interview(self, ahead: int) -> None:
        self.tell(interviews=(*self.situation.interviews, self.today + days(ahead)))

    @rule(ahead=st.integers(0, 21))
    @precondition(lambda self: not self.situation.outcome)
    def hear_a_date(self, ahead: int) -> None:
        self.tell(promised=self.today + days(ahead))

    @rule(kind=st.sampled_from(CHANGES), length=st.none() | st.integers(0, 14), significant=st.booleans())
    @precondition(lambda self: not self.situation.outcome and len(self.situation.changes) < 5)
    def get_news(self, kind: str, length: int | None, significant: bool) -> None:
        deadline = None if length is None else self.today + days(length)
        news = Change(kind, self.today, deadline, significant)
        self.tell(changes=(*self.situation.changes, news))

    @rule(kind=st.sampled_from(["offered", "gone"]))
    @precondition(lambda self: not self.situation.outcome)
    def end(self, kind: str) -> None:
        self.tell(outcome=Outcome(kind, self.today))

    @rule(went_well=st.sampled_from(["yes", "no"]))
    @precondition(lambda self: not self.situation.outcome and min(self.situation.interviews) <= self.today)
    def hear_a_no(self, went_well: str) -> None:
        self.tell(outcome=Outcome("rejected", self.today))
        assert self.act in {"ASK", "DONE", "WAIT"}  # the question R2, or a note already went today
        self.tell(went_well=went_well)

    def tell(self, **facts) -> None:
        """Tell one more fact, and do what follows from it."""
        self.situation = replace(self.situation, **facts)
        self.follow()

    def follow(self, *, quiet: bool = False) -> None:
        """Do what the advice says today. `quiet`: nothing was told since yesterday."""
        advice = advise(self.situation, self.today)
        if advice.row == "V2":  # "What did they say?" Nothing: leave it blank.
            self.situation = replace(self.situation, promised=None)
            self.awaited = None
            advice = advise(self.situation, self.today)
        if quiet and self.awaited:
            self.keeps_its_word(advice)
        self.act = advice.act
        self.awaited = advice.date if advice.act == "WAIT" else None
        if advice.act == "SEND":
            self.send(advice.note)

    def keeps_its_word(self, advice) -> None:
        """The day that was named yesterday still stands, and has not been passed over."""
        assert self.today <= self.awaited
        assert advice.date == self.awaited
        assert (advice.act == "SEND") == (self.today == self.awaited)

    def send(self, kind: str) -> None:
        situation, today = self.situation, self.today
        past = [day for day in situation.interviews if day <= today]
        assert all(note.on < today for note in situation.sent), "one note a day"
        if kind == "follow-up":
            since = [n.on for n in situation.sent if n.kind == "follow-up" and n.on > max(past)]
            assert len(since) < 2, "two follow-ups at most"
            assert all(today - on >= WEEK for on in since), "a week apart"
            assert today >= (situation.promised or max(past)) + WEEK, "never before the week"
            assert today > max(situation.interviews), "not while a round is booked"
        if kind in {"feedback", "offer-reply", "withdrawal"}:
            assert situation.outcome
            assert all(note.kind != kind for note in situation.sent), "only once"
        else:
            assert not situation.outcome
        if kind == "thank-you":
            assert past, "thanks come after"
        self.situation = replace(situation, sent=(*situation.sent, Sent(kind, today)))
        after = advise(self.situation, today)
        assert after.act != "SEND"
        self.act = after.act
        self.awaited = after.date if after.act == "WAIT" else None

    @invariant()
    def thanks_are_no_more_than_interviews(self) -> None:
        thanks = sum(note.kind == "thank-you" for note in self.situation.sent)
        assert thanks <= len({day for day in self.situation.interviews if day <= self.today})

    @invariant()
    def only_significant_news_is_written_about(self) -> None:
        told = sum(note.kind == "exception" for note in self.situation.sent)
        assert told <= sum(change.significant for change in self.situation.changes)

    @invariant()
    def the_plan_ends(self) -> None:
        steps = plan(self.situation, self.today)
        assert steps[-1].act in {"DONE", "ASK"}
        assert all(step.date > self.today or step.act != "SEND" for step in steps), "today is done"

    @invariant()
    def a_question_is_only_about_how_it_felt(self) -> None:
        if self.act == "ASK":
            assert advise(self.situation, self.today).row == "R2"


JobSearch.TestCase.settings = SETTINGS
TestJobSearch = JobSearch.TestCase
