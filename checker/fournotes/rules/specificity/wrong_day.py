"""Finds a day that contradicts the dates in the facts: "yesterday" for an interview of last week."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from fournotes.draft.read import Sentence
from fournotes.draft.words import COMMA, Word
from fournotes.facts import Facts
from fournotes.rules.case import Case
from fournotes.rules.rule import Example, Fix, Hit, Rule

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept",
         "october oct", "november nov", "december dec"), 1)
    for name in names.split()
}  # fmt: skip
_MONTH_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun"))
    for name in names.split()
}  # fmt: skip
_WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
} | {"a": 1}
_DAYS = (
    frozenset(_MONTHS)
    | frozenset(_WEEKDAYS)
    | frozenset("yesterday today week ago morning afternoon fortnight # ".split())
)

_MEETING = frozenset(
    "interview interviews meeting conversation talk chat discussion session visit tour time trial audition interviewing".split()
)
"""Nouns of the meeting itself; a note writer's "time yesterday" is the interview."""
_MET = frozenset(
    "met spoke talked interviewed discussed sat sitting meeting speaking talking seeing interviewing having showing chatting chatted".split()
)
"""Verbs of it in the past, or in the form that follows thanks."""
_MEET = frozenset("meet speak talk see sit".split())
_OTHER_TIME = frozenset(
    "full part right wrong first second third fourth fifth long that same any spare free no lead notice up have".split()
)
"""Words before "time" where it is not the interview's: "full time from 1 April"."""
_NOW = frozenset("am are is be".split())
"""Words before "meeting" where it is still to come: "I am meeting her on Thursday"."""
_WAS = frozenset("was great nice good lovely pleasure delight kind enjoyed able".split())
"""Verbs of it behind "to", and words that say that it has been: "great to meet you"."""
_LINK = frozenset(
    "you your me us we i with the a an our my on at in for of about and team to again panel yours both all time his her their "
    "mr mrs ms dr professor everyone everybody taking very much so lovely good great kind job role position post vacancy "
    "opportunity office regarding round around place held first person afternoon morning earlier together face".split()
)
"""Words that may stand between the meeting and its day."""
_NOT_IT = frozenset(
    "fair await awaiting word letter mail email e-mail message note call phone reply answer decision news offer offered deadline application result outcome start "
    "by until till before after since next tomorrow promised plan plans planned scheduled invite invited invitation hear hearing "
    "if could would will can may might shall should available free hope hoping second final other another next further follow-up previous earlier "
    "last-minute last-round initial they their he she received sent wrote accepted published got gave told signed passed".split()
)
"""Words that bind a day to something else, to another interview, or to the future."""
_ACTORS = frozenset(
    (
        COMMA,
        "we",
        "you",
        "i",
        "when",
        "both",
        "had",
        "at",
        "morning",
        "afternoon",
        "evening",
        "long",
        "first",
        "that",
    )
)
_MEETING_KIND = frozenset("job panel technical phone short very good long video interview".split())
"""What may stand between the day and the meeting: "on Tuesday, when we met", "Tuesday's technical interview"."""
_FOLLOWS = (
    _LINK
    | frozenset(_MONTHS)
    | frozenset(
        "morning afternoon evening night last as when where which who that it was were is so but because by from over via though although this "
        "these those there here even just not even concerning once until during after before while whilst if then they he she also".split()
    )
)
"""Words that may follow a day which stands for itself; any other makes it part of a name: "the Friday market"."""
_BEING = frozenset(("is", "be"))
"""Words behind which a day is told of what stands before: "a good time to reach me is Friday"."""
_SAID = frozenset("said say mentioned told explained asked promised announced".split())
_ELSE = frozenset(
    "won offered offer accept accepted luck moving moved cancel cancelling cancelled rescheduling rescheduled think thinking thought told telling dreamt dreaming".split()
)
"""Words close before the meeting by which the day is not its own: "you offered me a trial on Saturday", "I thought of our talk today"."""
_TOGETHER = frozenset(
    "walking showing taking sitting hosting welcoming touring guiding receiving trying tasting watching".split()
)
"""What people do with each other at an interview, beside the verbs of meeting."""
_POLITE = frozenset("thank thanks say like want wanted write".split())
_FAR = 40
"""Words before the meeting that may put it in the future."""
_REACH = 9
"""Words between the meeting and its day."""
_PART = frozenset(("subject", "postscript"))


class _Day(NamedTuple):
    """A day that is named: its words ``[first, stop)`` and, in words, the date that it means if that is not the interview's."""

    first: int
    stop: int
    means: str | None


def judge(case: Case) -> Iterator[Hit]:
    """Hit each day that is tied to the interview and is not its day."""
    when = case.facts.interview_date
    if when is None:
        return
    for sentence in (*case.draft.sentences, *(other for other in case.draft.others if other.part in _PART)):
        words = sentence.words
        if _DAYS.isdisjoint(sentence.forms):
            continue
        for day in _days(case.draft.text, words, when, case.facts.sending_date):
            if day.means is not None and _tied(sentence, day):
                yield _hit(case, words, day, when)


def _days(text: str, words: Sequence[Word], when: date, sending: date | None) -> Iterator[_Day]:
    """Yield the days that a sentence names."""
    done = 0
    for place, word in enumerate(words):
        if place < done or word.form not in _DAYS:
            continue
        day = (
            _explicit(text, words, place, when)
            or _weekday(words, place, when, sending)
            or _relative(text, words, place, when, sending)
        )
        if day is not None:
            day = _with_date(text, words, day, when) if word.form in _WEEKDAYS else day
            done = day.stop
            yield day


def _with_date(text: str, words: Sequence[Word], day: _Day, when: date) -> _Day:
    """Return a day of the week together with the date behind it: "Tuesday, 10 June"."""
    ahead = day.stop
    while ahead < len(words) and words[ahead].form in {COMMA, "the"}:
        ahead += 1
    dated = _explicit(text, words, ahead, when) if ahead < len(words) else None
    if dated is None:
        return day
    return _Day(day.first, dated.stop, dated.means or day.means)


def _explicit(text: str, words: Sequence[Word], place: int, when: date) -> _Day | None:
    """Return a date: 2 June, June 2nd, 2nd of June, the 14th, 2025-06-02, or 14/06 where it can be read in one way only."""
    form = words[place].form
    if form in _MONTHS:
        number = _day_number(text, words, place + 1)
        known = number is not None and (words[place].capital or form not in {"may", "march", "mar"})
        return _dated(text, words, place, place + 2, (number or 0, _MONTHS[form]), when) if known else None
    return _from_number(text, words, place, when) if form == "#" else None


def _from_number(text: str, words: Sequence[Word], place: int, when: date) -> _Day | None:
    """Return the date that begins with a number."""
    written = text[words[place].start : words[place].end]
    iso = _ISO.match(text, words[place].start)
    if iso is not None and place + 2 < len(words) and words[place + 2].end == iso.end():
        slashed = _slashed(iso.group(), when)
        return None if slashed is None else _Day(place, place + 3, slashed or None)
    if (slashed := _slashed(written, when)) is not None:
        return _Day(place, place + 1, slashed or None)
    number = _day_number(text, words, place)
    if number is None:
        return None
    after = place + 1
    if after < len(words) and words[after].form == "of":
        after += 1
    if after < len(words) and words[after].form in _MONTHS:
        return _dated(text, words, place, after + 1, (number, _MONTHS[words[after].form]), when)
    if (
        place
        and words[place - 1].form == "the"
        and written[-2:].lower() in {"st", "nd", "rd", "th"}
        and not _counts_on(words, place + 1)
    ):
        return _Day(place, place + 1, None if number == when.day else f"the {written}")
    return None


def _counts_on(words: Sequence[Word], place: int) -> bool:
    """Tell whether an ordinal goes on with what it counts: "the 9th floor"."""
    return place < len(words) and words[place].form not in _LINK and words[place].form != COMMA


def _dated(
    text: str, words: Sequence[Word], first: int, stop: int, named: tuple[int, int], when: date
) -> _Day:
    """Return a day and month, with the year where one follows."""
    ahead = stop + 1 if stop < len(words) and words[stop].form == COMMA else stop
    year = when.year
    if (
        ahead < len(words)
        and (written := text[words[ahead].start : words[ahead].end]).isdigit()
        and len(written) == 4
    ):
        year, stop = int(written), ahead + 1
    same = named == (when.day, when.month) and year == when.year
    return _Day(
        first,
        stop,
        None
        if same
        else f"{named[0]} {_MONTH_NAMES[named[1] - 1]}" + (f" {year}" if year != when.year else ""),
    )


def _day_number(text: str, words: Sequence[Word], place: int) -> int | None:
    """Return the day of the month that a word names, None for any other word."""
    if place >= len(words) or words[place].form != "#":
        return None
    digits = text[words[place].start : words[place].end].lower().rstrip("stndrh")
    return (
        int(digits)
        if digits.isascii() and digits.isdigit() and len(digits) <= 2 and 1 <= int(digits) <= 31
        else None
    )


_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")
_SLASHED = re.compile(r"(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?")


def _slashed(written: str, when: date) -> str | None:
    """Return what a date in digits means when it contradicts, "" when it agrees, None when it is no date or can be read in two ways."""
    match = _SLASHED.fullmatch(written)
    if match is None or (match[4] is None and match[2] != "/"):
        return None
    one, two = int(match[1]), int(match[3])
    if len(match[1]) == 4:
        readings = {(int(match[4] or 0), two)}
    else:
        readings = {
            (day, month) for day, month in ((one, two), (two, one)) if 1 <= day <= 31 and 1 <= month <= 12
        }
    if not readings or any(not (1 <= month <= 12 and 1 <= day <= 31) for day, month in readings):
        return None
    if (when.day, when.month) in readings:
        return ""
    if len(readings) > 1:
        return None
    day, month = readings.pop()
    return f"{day} {_MONTH_NAMES[month - 1]}"


def _weekday(words: Sequence[Word], place: int, when: date, sending: date | None) -> _Day | None:
    """Return a day of the week that is not the interview's, or one that was last in another week."""
    number = _WEEKDAYS.get(words[place].form)
    if number is None or not words[place].capital:
        return None
    before = words[place - 1].form if place else ""
    if before in {"a", "any", "every", "each", "some"}:
        return None
    last = before in {"last", "past"}
    if number != when.weekday():
        return _Day(place - last, place + 1, f"{'last ' if last else 'a '}{_WEEKDAY_NAMES[number]}")
    if last and sending is not None and (sending - when).days > 13:
        return _Day(
            place - 1,
            place + 1,
            f"{sending - timedelta((sending.weekday() - number) % 7 or 7):%d %B}".lstrip("0"),
        )
    return _Day(place - last, place + 1, None)


def _relative(text: str, words: Sequence[Word], place: int, when: date, sending: date | None) -> _Day | None:
    """Return yesterday, today, this morning, last week or "two weeks ago", judged by the day of sending."""
    if sending is None or sending < when:
        return None
    gap = (sending - when).days
    form = words[place].form
    before = words[place - 1].form if place else ""
    if form in {"yesterday", "today"}:
        days = 1 if form == "yesterday" else 0
        if form == "yesterday" and before in {"before", "since"}:
            return _Day(place, place + 1, None)
        stop = (
            place
            + 1
            + (place + 1 < len(words) and words[place + 1].form in {"morning", "afternoon", "evening"})
        )
        return _Day(place, stop, None if gap == days else _spoken(sending - timedelta(days)))
    if form in {"morning", "afternoon"} and before == "this":
        return _Day(place - 1, place + 1, None if gap == 0 else _spoken(sending))
    if form == "week" and before in {"last", "this"}:
        return _Day(place - 1, place + 1, _week(before, gap, when, sending))
    return _ago(text, words, place, gap, sending) if form == "ago" else None


def _week(which: str, gap: int, when: date, sending: date) -> str | None:
    """Return what "last week" or "this week" means, None where the interview may have been in it."""
    if which == "this":
        return f"the week of {_spoken(sending)}" if gap > 7 else None
    wrong = gap > 13 or (gap < 3 and sending.isocalendar()[:2] == when.isocalendar()[:2])
    return f"the week before {_spoken(sending)}" if wrong else None


def _ago(text: str, words: Sequence[Word], place: int, gap: int, sending: date) -> _Day | None:
    """Return "three days ago" or "two weeks ago"; a day or half a week more or less is let pass."""
    unit = words[place - 1].form if place else ""
    number = words[place - 2] if place > 1 else None
    if unit == "fortnight":
        count, days, slack = 2, 7, 4
    elif number is not None and unit in {"day", "days", "week", "weeks"}:
        written = text[number.start : number.end]
        known = (
            int(written)
            if written.isascii() and written.isdigit() and len(written) < 4
            else _NUMBERS.get(number.form)
        )
        if known is None:
            return None
        count, days, slack = known, 7 if unit.startswith("week") else 1, 4 if unit.startswith("week") else 1
    else:
        return None
    wrong = abs(gap - count * days) > slack
    return _Day(place - 2, place + 1, _spoken(sending - timedelta(min(count * days, 400))) if wrong else None)


def _tied(sentence: Sentence, day: _Day) -> bool:
    """Tell whether the day is that of the meeting: "our talk on Tuesday", "Tuesday's interview", "on Tuesday we met"."""
    words = sentence.words
    if _tied_after(words, day):
        return True
    if day.first and words[day.first].form in _WEEKDAYS and words[day.first - 1].form == "the":
        return False
    named = (
        day.stop < len(words)
        and words[day.stop].form not in _FOLLOWS
        and words[day.stop].form not in {COMMA, "#"}
    )
    told_of = day.first > 0 and words[day.first - 1].form in _BEING
    return not named and not told_of and _tied_before(words, day.first, subject=sentence.part == "subject")


def _tied_before(words: Sequence[Word], first: int, *, subject: bool) -> bool:
    """Tell whether the meeting stands before the day with nothing else between them."""
    retold = False
    for place in range(first - 1, max(-1, first - 2 - _REACH), -1):
        form = words[place].form
        retold = retold or form in {"that", "what", "how", "when"}
        if form in _MEETING or form in _MET or (form in _MEET and _was_told(words, place)):
            said = retold and form in _MEETING and _was_said(words, place)
            return not said and _is_it(words, place) and _is_past(words, place)
        if form.endswith("ing") and _is_thanked_for(words, place, first):
            return _is_past(words, place)
        if (
            form in _NOT_IT
            or _is_somebody_elses(words, place)
            or (form == COMMA and not (subject or place == first - 1))
        ):
            return False
        if (
            form not in _LINK
            and form != COMMA
            and form not in _WEEKDAYS
            and not words[place].capital
            and form not in _MONTHS
            and place < first - 5
        ):
            return False
        if form.endswith(("ed", "ing")) and form not in _LINK:
            return False
    return (
        first > 1
        and words[first - 1].form == "for"
        and words[first - 2].form in {"thanks", "you", "again", "more", "much", "lot", "everything", "all"}
        and words[0].form in {"thank", "thanks", "many"}
    )


def _is_thanked_for(words: Sequence[Word], place: int, first: int) -> bool:
    """Tell whether the writer thanks for what was done with them there: "thank you for walking the yard with me on Friday"."""
    return (
        place > 1
        and words[place - 1].form == "for"
        and words[0].form in {"thank", "thanks", "many"}
        and words[place].form in _TOGETHER
        and not {"me", "us"}.isdisjoint([word.form for word in words[place:first]])
    )


def _is_somebody_elses(words: Sequence[Word], place: int) -> bool:
    """Tell whether it was somebody of the writer's who was met: "I spoke to my landlord yesterday"."""
    return words[place].form == "my" and place > 0 and words[place - 1].form in {"to", "with", "about"}


def _was_said(words: Sequence[Word], place: int) -> bool:
    """Tell whether something was said in the meeting, so that a day behind it is part of that: "you said in our talk that on Friday …"."""
    return not _SAID.isdisjoint([word.form for word in words[max(0, place - 5) : place]])


def _is_it(words: Sequence[Word], place: int) -> bool:
    """Tell "your time" from "full time", "for having me" from "having gone out", and "our meeting" from "the Beekeepers' Meeting"."""
    form, before = words[place].form, words[place - 1].form if place else ""
    if form == "time":
        return before not in _OTHER_TIME
    if form in {"sat", "sit", "sitting"}:
        near = {word.form for word in words[place + 1 : place + 5]}
        return before == "we" or (not near.isdisjoint({"you", "me", "us"}) and not words[place].capital)
    if place == 0 and form in {"talk", "chat"}:
        return False
    if form == "having":
        return not {"me", "us", "you"}.isdisjoint([word.form for word in words[place + 1 : place + 5]])
    if form == "meeting" and place and words[place].capital and words[place - 1].capital:
        return False
    return not (form in _MET and form.endswith("ing") and before in _NOW)


def _was_told(words: Sequence[Word], place: int) -> bool:
    """Tell whether "to meet" stands behind something that was: "it was a pleasure to meet you"."""
    before = {word.form for word in words[max(0, place - 9) : place]}
    return words[place - 1].form == "to" and not _WAS.isdisjoint(before)


def _tied_after(words: Sequence[Word], day: _Day) -> bool:
    """Tell whether the meeting stands right behind the day: "yesterday's interview", "on Tuesday, when we met"."""
    ahead = day.stop
    limit = min(ahead + 4, len(words))
    for place in range(ahead, limit):
        form = words[place].form
        if form in _NOT_IT:
            return False
        if form in _MEETING:
            # "on Tuesday the talk was"; a noun belongs to the day when it follows at once
            return (
                place - ahead <= 1
                and words[place - 1].form not in {"the", "your", "my", "a"}
                and _is_past(words, place)
            )
        if form in {"met", "spoke", "talked", "interviewed"}:
            return _is_past(words, place)
        if form not in _ACTORS and not (form in _MEETING_KIND and place + 1 < limit):
            return False
    return False


def _is_past(words: Sequence[Word], place: int) -> bool:
    """Tell whether the sentence speaks of the interview that was, not of another one or one to come."""
    before = [word.form for word in words[max(0, place - _FAR) : place]]
    close = before[-3:]
    if any(
        form
        in {
            "second",
            "next",
            "final",
            "other",
            "another",
            "first",
            "phone",
            "telephone",
            "video",
            "previous",
            "last",
            "further",
            "follow-up",
            "hr",
            "screening",
        }
        for form in close
    ):
        return False
    if not _ELSE.isdisjoint(before[-5:]) or before[-2:] in (["have", "a"], ["have", "an"]):
        return False
    if any(
        form in {"if", "available", "free", "hope", "hoping", "could", "can", "may", "might", "shall", "will"}
        for form in before
    ):
        return False
    if "forward" in before:
        return False
    return "would" not in before or not _POLITE.isdisjoint(before)


def _spoken(day: date) -> str:
    return f"{day.day} {_MONTH_NAMES[day.month - 1]}"


def _hit(case: Case, words: Sequence[Word], day: _Day, when: date) -> Hit:
    start, end = words[day.first].start, words[day.stop - 1].end
    written = case.draft.text[start:end]
    sending = case.facts.sending_date
    relative = (
        not any(character.isdigit() for character in written)
        and day.means
        and day.means[-1].isalpha()
        and any(c.isdigit() for c in day.means)
    )
    sent = f" for a note sent on {_spoken(sending)}" if sending and relative else ""
    said = (
        f"“{written}” means {day.means}{sent}"
        if day.means not in (None, written)
        else f"The draft says “{written}”"
    )
    return Hit(
        start,
        end,
        message=f"{said}; the interview that you gave was on {_WEEKDAY_NAMES[when.weekday()]}, {_spoken(when)}.",
        fix=_fix(written, words[day.first - 1].form if day.first else "", when),
    )


def _fix(written: str, before: str, when: date) -> Fix | None:
    """Return the interview's day in the place of the wrong one, None where the words around it would not fit."""
    if written.endswith(("'s", "’s")):
        return None
    right = _spoken(when)
    if written[:1].isalpha() and written.split(maxsplit=1)[0].lower() in _MONTHS:
        right = f"{_MONTH_NAMES[when.month - 1]} {when.day}"
    if before == "the" and written[:1].isdigit() and len(written.split()) == 1:
        right = f"{when.day}{_ordinal(when.day)}"
    elif before in {"the", "for"}:
        return None
    elif before not in {"on", "of", "from", COMMA}:
        right = f"on {right}"
    return Fix(f"Write “{right}”", right)


def _ordinal(number: int) -> str:
    if 10 < number % 100 < 14:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


_FACTS = Facts(
    interview_date=date(2025, 6, 10), sending_date=date(2025, 6, 12), promised_date=date(2025, 6, 20)
)


def _note(body: str, facts: Facts = _FACTS, kind: str = "thank-you") -> Example:
    return Example(f"Dear Priya,\n\n{body}\n\nBest,\nSam", kind, facts)


RULE = Rule(
    id="wrong-day",
    group="specificity",
    title="Wrong day",
    severity="error",
    notes=("thank-you", "follow-up", "exception"),
    why="They can check the day in their calendar. A wrong one looks careless, and makes it harder to find your interview.",
    instead="Name the day of the interview, and read the note again on the day you send it: “yesterday” moves.",
    sources=("CFW1", "JH1"),
    judge=judge,
    flags=(
        _note("Thank you for meeting with me yesterday."),
        _note("Thank you for our conversation last Thursday about the job."),
        _note("Thank you for the interview on 11 June."),
        _note("Thank you again for talking with me on June 9th about the role.", kind="follow-up"),
        _note("When we met on the 3rd you showed me the lathe.", kind="exception"),
        _note("Monday’s interview was a pleasure."),
        _note("I enjoyed our talk two weeks ago."),
        _note("When we met on the 3rd you showed me the lathe.", Facts(interview_date=date(2025, 6, 11))),
    ),
    passes=(
        _note("Thank you for meeting with me on Tuesday."),
        _note("Thank you for the interview on 10 June. You said that you would decide by 20 June."),
        _note("Thank you for your letter of Monday, and for the interview."),
        _note("Thank you for our talk. I got an offer yesterday.", kind="exception"),
        _note("I look forward to meeting you on Friday."),
        _note("Thank you for meeting with me yesterday.", Facts()),
        _note("Thank you for meeting with me yesterday.", Facts(interview_date=date(2025, 6, 10))),
        _note("Thank you for the interview on 06/10/2025."),
        _note("It was good to see the Monday readers when we met."),
        _note("Thank you for the interview on 31/31/2025."),
        _note("Thank you for our talk a few days ago."),
        _note("Thank you for our talk umpteen days ago."),
    ),
)
