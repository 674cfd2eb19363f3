"""The calendar file: read back with the library that wrote it, and held against RFC 5545."""

import sys
from datetime import UTC, date, datetime, timedelta

import pytest

from fournotes.timing import Outcome, Sent, Situation, plan
from fournotes.timing.calendar import CalendarError, calendar, calendar_text

pytestmark = pytest.mark.host

SITUATION = Situation((date(2025, 6, 2),), date(2025, 6, 13))
TODAY = date(2025, 6, 1)
COMPANIES = (
    "Łódzka Fabryka; Rowery, Rolki \\ Spółka",
    "株式会社" * 40,
    "🚲 " * 50,
    "Zażółć gęślą jaźń" * 9,
    'He said "no": A=B, C;D',
)


def events(text: str):
    from icalendar import Calendar

    return Calendar.from_ical(text).walk("VEVENT")


def test_every_note_is_an_all_day_event_with_a_reminder_at_nine():
    *notes, end = events(calendar(SITUATION, TODAY))
    assert [str(note["summary"]) for note in notes] == [
        "Send a thank-you note",
        "Send a follow-up",
        "Send a second follow-up, if you wish",
    ]
    for note, day in zip(notes, (date(2025, 6, 3), date(2025, 6, 20), date(2025, 6, 27)), strict=True):
        assert note.decoded("dtstart") == day
        assert note.decoded("dtend") == day + timedelta(days=1)
        assert note["dtstart"].params["value"] == "DATE"
        assert note["transp"] == "TRANSPARENT"
        (alarm,) = note.walk("VALARM")
        assert (alarm["action"], alarm.decoded("trigger")) == ("DISPLAY", timedelta(hours=9))
        assert alarm["description"] == note["summary"]
    assert str(end["summary"]) == "Nothing more to send"
    assert end.walk("VALARM") == []


def test_the_file_says_what_the_standard_asks():
    from icalendar import Calendar

    file = Calendar.from_ical(calendar(SITUATION, TODAY))
    assert (file["version"], file["method"]) == ("2.0", "PUBLISH")
    assert file["prodid"] == "-//Four Notes//Which note today//EN"
    names = [str(event["uid"]) for event in file.walk("VEVENT")]
    assert len(set(names)) == len(names)
    assert {event.decoded("dtstamp") for event in file.walk("VEVENT")} == {datetime(2025, 6, 1, tzinfo=UTC)}


@pytest.mark.parametrize("company", COMPANIES)
def test_a_company_name_comes_back_as_it_went(company):
    text = calendar(SITUATION, TODAY, company)
    for event in events(text):
        assert str(event["summary"]).endswith(": " + " ".join(company.split()))


@pytest.mark.parametrize("company", COMPANIES)
def test_lines_are_folded_at_75_octets_and_between_characters(company):
    raw = calendar(SITUATION, TODAY, company).encode("utf-8")
    assert raw.endswith(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")  # raises when a character was cut in two


def test_what_could_break_a_line_is_escaped_or_left_out():
    text = calendar(SITUATION, TODAY, "A;B,C\\D\r\nATTENDEE:mailto:x@example.com\x00\ud800")
    assert "\r\nATTENDEE" not in text
    assert r"A\;B\,C\\D ATTENDEE" in text.replace("\r\n ", "")
    assert "\x00" not in text
    assert len(events(text)) == 4


def test_the_same_facts_give_the_same_text():
    assert calendar(SITUATION, TODAY, "Acme") == calendar(SITUATION, TODAY, "Acme")


def test_a_later_file_renews_the_same_events():
    """The names of the events stay when a note has gone, and differ for another company."""

    def names(text):
        return {str(event["summary"])[:20]: str(event["uid"]) for event in events(text)}

    first = names(calendar(SITUATION, TODAY))
    thanked = Situation(SITUATION.interviews, SITUATION.promised, sent=(Sent("thank-you", date(2025, 6, 3)),))
    later = names(calendar(thanked, date(2025, 6, 4)))
    assert later.items() <= first.items()
    assert not set(first.values()) & set(names(calendar(SITUATION, TODAY, "Acme")).values())


class TestNoFile:
    """When there is no file to give, one sentence says why."""

    def test_a_question_comes_first(self):
        with pytest.raises(CalendarError, match="When was your interview"):
            calendar(Situation(), TODAY)
        with pytest.raises(CalendarError, match="today"):
            calendar_text({"interviews": ["2025-06-02"]})
        with pytest.raises(CalendarError, match="situation"):
            calendar_text([])

    def test_nothing_is_left_to_send(self):
        refused = Situation(
            (date(2025, 6, 2),), outcome=Outcome("rejected", date(2025, 6, 11)), went_well="no"
        )
        with pytest.raises(CalendarError, match="There is no note to put in a calendar"):
            calendar(refused, date(2025, 6, 12))

    def test_the_library_is_absent(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "icalendar", None)
        with pytest.raises(CalendarError, match="install it with"):
            calendar(SITUATION, TODAY)


def test_from_json_with_a_company():
    given = {"today": "2025-06-01", "interviews": ["2025-06-02"], "promised": "2025-06-13", "company": "Łódź"}
    assert calendar_text(given) == calendar(SITUATION, TODAY, "Łódź")
    assert calendar_text({**given, "company": 7}) == calendar(SITUATION, TODAY)


def test_each_event_says_why():
    steps = plan(SITUATION, TODAY)
    assert [str(event["description"]) for event in events(calendar(SITUATION, TODAY))] == [
        step.reason for step in steps
    ]
