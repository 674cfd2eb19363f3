"""The decision table as data: hold it beside the published table and read them line by line.

The groups stand in the order of evaluation, and so do the rows within a group: the first row that holds gives
the answer. Four things to know when reading:

* The rows of `CHECKS` ask about facts that cannot be right. V10 stands first, because a date in the year 25
  would make every other question about it a strange one. V0, a fact that could not be read at all, is not in
  the published table: nothing reaches the table in that case.
* `D1` is not tried like the others: `advise` comes to it when a note went today, looks at the rows below as
  they will stand tomorrow, and uses D1 if they say SEND.
* `T5` does not answer. It holds when the time for a thank-you of its own has passed; the rows below then
  decide, and the answer carries "T5" in `through` and a hint to open the next note with thanks.
* U1 stands twice: the article speaks when they named a date, Georgetown when they did not.

Reasons are templates. A name in braces is the day of the advice (`date`), the date a question is about
(`wrong`), its kind of note (`note`), or an attribute of `Facts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fournotes.timing.facts import DAY, MOST_FOLLOW_UPS, Facts

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from fournotes.timing.situation import Act, Note, Origin


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table."""

    id: str
    when: Callable[[Facts], object]
    """The condition. A row that asks about one entry gives its `Mark` instead of True."""
    act: Act | None
    """None for a row that hands the answer on to the rows below it."""
    reason: str
    origin: Origin
    sources: tuple[str, ...] = ()
    """Keys of `fournotes.sources.SOURCES`."""
    quote: str | None = None
    """The words of the article that the row rests on; for SEED rows, and only for them."""
    note: Note | None = None
    until: Callable[[Facts], date] | None = None
    """The day of a WAIT; a SEND is for today."""
    field: str | None = None
    """The fact that an ASK asks for, unless `when` gives a `Mark` that names it."""
    optional: bool = False
    prepare: tuple[str, ...] = ()


UNREADABLE = Row("V0", lambda _: False, "ASK", "", "OURS")
"""For a fact that could not be read: the reason and the field are those of the `Trouble`."""

CHECKS = (
    Row(
        "V10",
        when=lambda f: f.out_of_range,
        act="ASK",
        reason="Please check the year in {wrong}. This guide works with dates from 1970 to 2199.",
        origin="OURS",
    ),
    Row(
        "V1",
        when=lambda f: f.first is None and f.outcome is None,
        act="ASK",
        reason="When was your interview, or when will it be? Every note here starts from an interview.",
        origin="OURS",
        field="interviews",
    ),
    Row(
        "V2",
        when=Facts.stale_promise,
        act="ASK",
        reason="What did they say at your interview on {latest} about when you will hear? The date you "
        "gave, {wrong}, is from before it. If they named no new date, leave this blank.",
        origin="OURS",
    ),
    Row(
        "V3",
        when=Facts.sent_later,
        act="ASK",
        reason="Please check the day you sent your {note}: {wrong} is still to come. Add a note here once "
        "it has gone.",
        origin="OURS",
    ),
    Row(
        "V4",
        when=Facts.ended_later,
        act="ASK",
        reason="Please check the date of their answer: {wrong} is still to come. Add it on the day you hear.",
        origin="OURS",
    ),
    Row(
        "V5",
        when=Facts.changed_later,
        act="ASK",
        reason="Please check the date of your news: {wrong} is still to come. Add it on the day it happens.",
        origin="OURS",
    ),
    Row(
        "V6",
        when=Facts.sent_too_soon,
        act="ASK",
        reason="Please check two dates: your {note} is marked as sent on {wrong}, before your first "
        "interview on {first}.",
        origin="OURS",
    ),
    Row(
        "V8",
        when=Facts.refused_too_soon,
        act="ASK",
        reason="Please check two dates: their answer is marked {wrong}, before your first interview on "
        "{first}.",
        origin="OURS",
    ),
    Row(
        "V9",
        when=Facts.deadline_too_soon,
        act="ASK",
        reason="Please check two dates: the deadline, {wrong}, is before the day that the news itself came.",
        origin="OURS",
    ),
)

ONE_A_DAY = Row(
    "D1",
    when=lambda f: f.wrote_today,
    act="WAIT",
    until=lambda f: f.today + DAY,
    reason="You have already written today, and one note a day is enough. The {note} can go tomorrow, "
    "{date}.",
    origin="OURS",
    sources=("RN1", "OSU1"),
    prepare=("Write the draft today, so that tomorrow it only needs a last look.",),
)

WITHDRAWAL = (
    Row(
        "W1",
        when=lambda f: f.outcome == "gone" and not f.has_sent("withdrawal"),
        act="SEND",
        note="withdrawal",
        reason="You have decided not to go on with this application. Tell them soon, so that they can turn "
        "to someone else: a few kind lines on {date} are enough.",
        origin="EXT",
        sources=("VT3", "PSL1", "DSU1"),
        prepare=(
            "Have their phone number at hand: it is courteous to call first and write after.",
            "You need not give reasons. If you do, do not compare the two employers.",
        ),
    ),
    Row(
        "W2",
        when=lambda f: f.outcome == "gone",
        act="DONE",
        reason="You have told them that you are withdrawing. There is nothing more to send.",
        origin="EXT",
        sources=("VT3", "PSL1", "DSU1"),
    ),
)

OFFER = (
    Row(
        "O1",
        when=lambda f: f.outcome == "offered" and not f.has_sent("offer-reply"),
        act="SEND",
        note="offer-reply",
        reason="They have offered you the job: congratulations. Write on {date} to thank them and to say by "
        "when you will decide. You do not have to say yes or no in this note.",
        origin="EXT",
        sources=("DUK1", "INDV", "SHU1", "NACE1"),
        prepare=(
            "List your questions about the work, the pay and the first day.",
            "If they made the offer by phone or in person, ask for the terms in writing.",
            "Work out how much time you need to decide, and ask for it plainly.",
        ),
    ),
    Row(
        "O2",
        when=lambda f: f.outcome == "offered",
        act="DONE",
        reason="You have answered their offer. There is nothing more to send while you decide.",
        origin="EXT",
        sources=("DUK1", "VT3", "DSU1"),
        prepare=("Once you accept, tell the other employers that you are withdrawing.",),
    ),
)

REJECTION = (
    Row(
        "R4",
        when=lambda f: f.outcome == "rejected" and f.latest is None,
        act="DONE",
        reason="They said no before an interview took place, so nobody there could give you feedback on "
        "one. There is nothing you need to send.",
        origin="EXT",
        sources=("CCC1", "CTL4"),
    ),
    Row(
        "R5",
        when=lambda f: f.outcome == "rejected" and f.has_sent("feedback"),
        act="DONE",
        reason="You have asked for feedback, and that was the last note to send. An answer may not come; "
        "there is no need to ask again.",
        origin="SEED",
        sources=("SEED",),
        quote="You may not receive a response",
    ),
    Row(
        "R2",
        when=lambda f: f.outcome == "rejected" and f.went_well == "unsaid",
        act="ASK",
        reason="Did you feel that the interview went well? If so, it is worth asking for feedback. If not, "
        "there is nothing you need to send.",
        origin="SEED",
        sources=("SEED",),
        quote="you felt the interview went well",
        field="went_well",
    ),
    Row(
        "R3",
        when=lambda f: f.outcome == "rejected" and f.went_well == "no",
        act="DONE",
        reason="A request for feedback is for an interview that felt good. This one did not, and that "
        "happens to everyone who interviews. There is nothing you need to send.",
        origin="SEED",
        sources=("SEED", "PUR3"),
        quote="you felt the interview went well",
        prepare=("While you remember it, write down what you would do differently next time.",),
    ),
    Row(
        "R1",
        when=lambda f: f.outcome == "rejected",
        act="SEND",
        note="feedback",
        reason="They said no, but you felt that the interview went well. A short note on {date}, with "
        "thanks and a request for advice, may bring you a useful tip, or even word of another post.",
        origin="SEED",
        sources=("SEED",),
        quote="request some constructive feedback",
        prepare=(
            "Write down your own guesses first; then their answer will tell you more.",
            "Have two lines of thanks ready for the answer, if one comes.",
        ),
    ),
)

BOOKED = (
    Row(
        "A1",
        when=lambda f: f.latest is None,
        act="WAIT",
        note="thank-you",
        until=lambda f: f.thanks_day,
        reason="Your interview is on {booked}. The thank-you note comes after it, on {date}.",
        origin="SEED",
        sources=("SEED",),
        quote="The day after your interview",
        prepare=(
            "Before you leave the interview, ask when you can expect to hear from them.",
            "Ask each person you meet for their name, how it is spelled, and their e-mail address.",
            "Note one thing that you learn about the work or the company. Your thank-you will need it.",
        ),
    ),
)

_NEWS_READY = (
    "Have a copy of the news at hand, such as the letter with the offer.",
    "If it is another offer, ask that employer for more time, and say why you need it.",
)

EXCEPTION = (
    Row(
        "E1",
        when=lambda f: f.change and f.promised and f.today <= f.promised,
        act="SEND",
        note="exception",
        reason="{news} changes where you stand, and that is the one good reason to write before the date "
        "they named, {promised}. Send them a short note on {date}.",
        origin="SEED",
        sources=("SEED", "VT4"),
        quote="a significant change in your situation or portfolio",
        prepare=_NEWS_READY,
    ),
    Row(
        "E2",
        when=lambda f: f.change and not f.promised,
        act="SEND",
        note="exception",
        reason="{news} changes where you stand, and they named no date to wait for. Send them a short note "
        "on {date}.",
        origin="EXT",
        sources=("SEED", "CBS1", "VT4"),
        prepare=_NEWS_READY,
    ),
    Row(
        "E3",
        when=lambda f: f.change,
        act="SEND",
        note="exception",
        reason="{news} should not wait for the quiet week after {promised}. Send them a short note on "
        "{date}. It also does the work of a follow-up, so leave them a week after it.",
        origin="OURS",
        sources=("VT4",),
        prepare=_NEWS_READY,
    ),
)

TOO_LATE = Row(
    "T5",
    when=lambda f: f.unthanked,
    act=None,
    reason="It is too late for a thank-you note of its own, and that is no harm: open your next note with "
    "thanks for the interview.",
    origin="OURS",
)

THANKS = (
    Row(
        "T2",
        when=lambda f: f.today in f.unthanked and f.today == f.promised,
        act="SEND",
        note="thank-you",
        reason="They decide on the day of the interview itself, {date}. A thank-you of two or three "
        "sentences can still reach them in time.",
        origin="EXT",
        sources=("PRI1", "WUL1"),
    ),
    Row(
        "T3",
        when=lambda f: f.yesterday in f.unthanked,
        act="SEND",
        note="thank-you",
        reason="The day after an interview is the day for a short thank-you note. Yours was on {yesterday}, "
        "so the note goes on {date}.",
        origin="SEED",
        sources=("SEED",),
        quote="The day after your interview",
        prepare=("Write down the date by which they said you would hear. The next note depends on it.",),
    ),
    Row(
        "T4",
        when=lambda f: f.late_thanks,
        act="SEND",
        note="thank-you",
        reason="A thank-you is still welcome within a week of the interview, and yours was on "
        "{late_thanks}. Send it on {date}. One short apology for the delay is enough, or none.",
        origin="EXT",
        sources=("MON1", "MC1"),
    ),
    Row(
        "T1",
        when=lambda f: f.today in f.unthanked,
        act="WAIT",
        note="thank-you",
        until=lambda f: f.today + DAY,
        reason="Your interview is on {today}. Rest first: the day for the thank-you note is the day after, "
        "{date}.",
        origin="SEED",
        sources=("SEED",),
        quote="The day after your interview",
        prepare=(
            "Write a first draft while you remember the talk well.",
            "If several people met you, note one detail from your talk with each of them.",
        ),
    ),
    TOO_LATE,
)

NEXT_ROUND = (
    Row(
        "N1",
        when=lambda f: f.booked,
        act="WAIT",
        note="thank-you",
        until=lambda f: f.thanks_day,
        reason="They want to see you again on {booked}, so things are moving. There is nothing to send "
        "until {date}, when you thank them for that interview.",
        origin="OURS",
        prepare=(
            "Prepare your questions for that interview.",
            "Before you leave it, ask again when you can expect to hear from them.",
        ),
    ),
)

FOLLOW_UP = (
    Row(
        "U1",
        when=lambda f: f.follow_ups == 0 and f.today < f.due and f.promised,
        act="WAIT",
        note="follow-up",
        until=lambda f: f.due,
        reason="They said that you would hear by {promised}. {since} is {date}: until then there is nothing "
        "to send. Decisions often take longer than planned, and silence is not a no.",
        origin="SEED",
        sources=("SEED", "MAR1", "GTN1"),
        quote="give them some time to sort things out",
        prepare=(
            "Keep applying elsewhere.",
            "Think of one thing that you could offer them, such as a sample of your work.",
            "If you like, write the draft now and let it rest.",
        ),
    ),
    Row(
        "U1",
        when=lambda f: f.follow_ups == 0 and f.today < f.due,
        act="WAIT",
        note="follow-up",
        until=lambda f: f.due,
        reason="They named no date, so give them a week. {since} is {date}: until then there is nothing to "
        "send. A quiet week is ordinary, and silence is not a no.",
        origin="EXT",
        sources=("GTN1",),
        prepare=(
            "Keep applying elsewhere.",
            "Think of one thing that you could offer them, such as a sample of your work.",
            "If you like, write the draft now and let it rest.",
        ),
    ),
    Row(
        "U2",
        when=lambda f: f.follow_ups == 0 and f.promised,
        act="SEND",
        note="follow-up",
        reason="You have given them the week after {promised}, the date they named. A short follow-up on "
        "{date} is welcome: say that you are still interested, and ask whether you can send anything "
        "useful.",
        origin="SEED",
        sources=("SEED", "MAR1", "GTN1"),
        quote="one week after the date you were given",
    ),
    Row(
        "U2n",
        when=lambda f: f.follow_ups == 0,
        act="SEND",
        note="follow-up",
        reason="You have given them a week since the interview on {latest}, and they named no date. A short "
        "follow-up on {date} is welcome: say that you are still interested, and ask whether you can "
        "send anything useful.",
        origin="EXT",
        sources=("GTN1",),
    ),
    Row(
        "U3",
        when=lambda f: f.follow_ups < MOST_FOLLOW_UPS and f.today < f.due,
        act="WAIT",
        note="follow-up",
        until=lambda f: f.due,
        reason="Your follow-up has gone, and they know that you are interested. Give them until {date}. If "
        "it is still quiet then, you may write once more.",
        origin="EXT",
        sources=("UB1", "GTN1"),
        prepare=("Put your effort into your other applications meanwhile.",),
    ),
    Row(
        "U4",
        when=lambda f: f.follow_ups < MOST_FOLLOW_UPS,
        act="SEND",
        note="follow-up",
        optional=True,
        reason="They have had a quiet week since your last note. If you wish, send a second follow-up on "
        "{date}. It is the last one: keep it to two or three sentences.",
        origin="EXT",
        sources=("UB1", "GTN1", "CRY1"),
    ),
    Row(
        "U5",
        when=lambda _: True,
        act="DONE",
        reason="You have written twice since the interview, and you have done your part. Let this one rest. "
        "If they write, answer; until then your time is better spent on the next application.",
        origin="EXT",
        sources=("BU1", "BREG1", "HRB22"),
    ),
)

ANSWERS = (
    *WITHDRAWAL,
    *OFFER,
    *REJECTION,
    *BOOKED,
    *EXCEPTION,
    *THANKS,
    *NEXT_ROUND,
    *FOLLOW_UP,
)
"""The rows that answer, in order. One of them always holds."""

ROWS = (UNREADABLE, *CHECKS, ONE_A_DAY, *ANSWERS)
"""The whole table."""
