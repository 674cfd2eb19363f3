"""The page *Which note today?*: every flow by mouse, by keyboard alone and on a small screen, with the real engine.

What the page shows is compared with what the engine says of the same facts on this machine.
"""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import icalendar
import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Route, expect

from fournotes.timing import advise_json, plan_json
from tests.browser.axe import violations

Facts = dict[str, Any]
Open = Callable[..., Page]

NOON = "T12:00:00Z"
BASE = "interview=2025-06-02&promised=2025-06-13"
THANKED = f"{BASE}&sent=thank-you:2025-06-03"

# What an address says, what it means, the day, and the row of the table that answers.
CASES: dict[str, tuple[str, Facts, str, str]] = {
    "wait": (
        THANKED,
        {
            "interviews": ["2025-06-02"],
            "promised": "2025-06-13",
            "sent": [{"kind": "thank-you", "on": "2025-06-03"}],
        },
        "2025-06-16",
        "U1",
    ),
    "send": (
        THANKED,
        {
            "interviews": ["2025-06-02"],
            "promised": "2025-06-13",
            "sent": [{"kind": "thank-you", "on": "2025-06-03"}],
        },
        "2025-06-20",
        "U2",
    ),
    "done": (
        f"{THANKED}&sent=follow-up:2025-06-20&sent=follow-up:2025-06-27",
        {
            "interviews": ["2025-06-02"],
            "promised": "2025-06-13",
            "sent": [
                {"kind": "thank-you", "on": "2025-06-03"},
                {"kind": "follow-up", "on": "2025-06-20"},
                {"kind": "follow-up", "on": "2025-06-27"},
            ],
        },
        "2025-06-28",
        "U5",
    ),
    "ask": (
        f"{BASE}&outcome=rejected:2025-06-11",
        {
            "interviews": ["2025-06-02"],
            "promised": "2025-06-13",
            "outcome": {"kind": "rejected", "on": "2025-06-11"},
        },
        "2025-06-12",
        "R2",
    ),
    "thanks": (BASE, {"interviews": ["2025-06-02"], "promised": "2025-06-13"}, "2025-06-03", "T3"),
    "no date": ("interview=2025-06-02&promised=none", {"interviews": ["2025-06-02"]}, "2025-06-03", "T3"),
    "news": (
        f"{THANKED}&change=offer:2025-06-06:2025-06-10&change=article:2025-06-04:minor",
        {
            "interviews": ["2025-06-02"],
            "promised": "2025-06-13",
            "sent": [{"kind": "thank-you", "on": "2025-06-03"}],
            "changes": [
                {"kind": "offer", "on": "2025-06-06", "deadline": "2025-06-10"},
                {"kind": "article", "on": "2025-06-04", "significant": False},
            ],
        },
        "2025-06-06",
        "E1",
    ),
    "booked": (
        "interview=2025-06-02&interview=2025-06-17&promised=2025-06-13&sent=thank-you:2025-06-03",
        {
            "interviews": ["2025-06-02", "2025-06-17"],
            "promised": "2025-06-13",
            "sent": [{"kind": "thank-you", "on": "2025-06-03"}],
        },
        "2025-06-12",
        "N1",
    ),
    "offered": (
        f"{BASE}&outcome=offered:2025-06-11",
        {
            "interviews": ["2025-06-02"],
            "promised": "2025-06-13",
            "outcome": {"kind": "offered", "on": "2025-06-11"},
        },
        "2025-06-12",
        "O1",
    ),
    "feedback": (
        f"{BASE}&outcome=rejected:2025-06-11&went-well=yes",
        {
            "interviews": ["2025-06-02"],
            "promised": "2025-06-13",
            "outcome": {"kind": "rejected", "on": "2025-06-11"},
            "went_well": "yes",
        },
        "2025-06-12",
        "R1",
    ),
}


@pytest.fixture
def today(context: BrowserContext, open_page: Callable[[str], Page]) -> Open:
    """Gives a function that opens the page with an address query, at noon (UTC) of a day."""

    def open_(query: str = "", on: str = "2025-06-16") -> Page:
        context.clock.install(time=f"{on}{NOON}")
        return open_page(f"/today/?{query}" if query else "/today/")

    return open_


def line(page: Page) -> Locator:
    return page.locator("#fnt-line")


def answer(page: Page) -> Locator:
    return page.locator(".fnt-answer")


def settle(page: Page, row: str) -> None:
    """Waits for the answer of one row of the table."""
    expect(answer(page)).to_have_attribute("data-row", row, timeout=30_000)
    expect(answer(page)).to_have_attribute("aria-busy", "false")


def question(page: Page, name: str) -> Locator:
    return page.get_by_role("group", name=name)


def interview(page: Page) -> Locator:
    return question(page, "When was the interview?").locator("input[type=date]")


def promised(page: Page) -> Locator:
    return page.get_by_label("The last day they named")


def tool(page: Page, name: str) -> Locator:
    return page.locator(".fnt-tools").get_by_role("button", name=name)


def case(page: Page, name: str) -> tuple[Facts, dict[str, Any]]:
    """Waits for a case's answer; gives the request and what the engine says of it here."""
    _, facts, on, row = CASES[name]
    settle(page, row)
    request = {"today": on, **facts}
    return request, advise_json(request)


# Flows --------------------------------------------------------------------------


def test_first_date_answers_and_every_further_fact_refines_it(today: Open) -> None:
    page = today()
    expect(line(page)).to_have_text("Start with the day of your interview.")
    expect(answer(page)).to_contain_text("Today is Monday 16 June 2025")
    expect(question(page, "What have you sent since?")).to_be_hidden()

    interview(page).fill("2025-06-02")
    settle(page, "U2n")
    expect(line(page)).to_have_text("Send a follow-up today.")

    promised(page).fill("2025-06-13")
    settle(page, "U1")
    expect(line(page)).to_have_text("Wait until Friday 20 June, then send a follow-up.")
    expect(answer(page).locator("blockquote")).to_have_text("give them some time to sort things out")

    page.get_by_label("They gave no date").check()
    settle(page, "U2n")
    page.get_by_label("They gave no date").uncheck()
    settle(page, "U1")
    expect(promised(page)).to_have_value("2025-06-13")

    page.get_by_role("button", name="Add news").click()
    news = question(page, "Has anything changed?")
    expect(news.get_by_label("Since when?")).to_have_value("2025-06-16")
    settle(page, "E3")
    news.get_by_label("Answer that offer by").fill("2025-06-18")
    expect(answer(page)).to_contain_text("Your deadline is near, Wednesday 18 June.")
    news.get_by_label("What is it?").select_option(label="An article of mine")
    expect(news.get_by_label("Answer that offer by")).to_be_hidden()
    news.get_by_label("Only submitted, not accepted yet").check()
    settle(page, "U1")
    news.get_by_label("Only submitted, not accepted yet").uncheck()
    settle(page, "E3")
    expect(line(page)).to_have_text("Send an exception note today.")

    tool(page, "I have sent it").click()
    settle(page, "U1")
    expect(line(page)).to_have_text("Wait until Monday 23 June, then send a follow-up.")
    expect(line(page)).to_be_focused()
    sent = question(page, "What have you sent since?")
    expect(sent.get_by_label("When?")).to_have_value("2025-06-16")
    expect(page.locator(".fn-notice")).to_contain_text("Noted: an exception note, sent today.")
    page.get_by_role("button", name="Undo").click()
    settle(page, "E3")
    expect(sent.get_by_label("When?")).to_have_count(0)


def test_their_answer_brings_the_last_notes(today: Open) -> None:
    page = today(BASE)
    settle(page, "U1")
    expect(question(page, "Did you feel that the interview went well?")).to_be_hidden()
    page.get_by_role("radio", name="They said no").check()
    settle(page, "R2")
    expect(page.get_by_label("When did they say no?")).to_have_value("2025-06-16")
    expect(line(page)).to_have_text("Did you feel that the interview went well?")
    tool(page, "Yes, it went well").click()
    settle(page, "R1")
    expect(page.get_by_role("radio", name="Yes")).to_be_checked()
    expect(line(page)).to_have_text("Send a feedback note today.")
    tool(page, "I have sent it").click()
    settle(page, "R5")
    expect(line(page)).to_have_text("Nothing more to send.")

    page.get_by_role("button", name="Empty all fields").click()
    expect(line(page)).to_have_text("Start with the day of your interview.")
    page.get_by_role("button", name="Bring them back").click()
    settle(page, "R5")


def test_keyboard_alone_is_enough(today: Open) -> None:
    page = today()
    keys = page.keyboard

    def tab_to(target: Locator) -> None:
        for _ in range(60):
            keys.press("Tab")
            if target.evaluate("(element) => element === document.activeElement"):
                return
        pytest.fail("The keyboard does not get there.")

    tab_to(interview(page))
    keys.type("06022025")
    settle(page, "U2n")
    tab_to(promised(page))
    keys.type("06132025")
    settle(page, "U1")

    tab_to(page.get_by_role("button", name="Add a note you sent"))
    keys.press("Enter")
    sent = question(page, "What have you sent since?")
    expect(sent.get_by_label("Which note?")).to_be_focused()
    keys.type("Follow")
    keys.press("Tab")
    keys.type("06122025")
    expect(sent.get_by_label("When?")).to_have_value("2025-06-12")
    expect(line(page)).to_have_text("Wait until Friday 20 June, then send a follow-up.")
    tab_to(sent.get_by_role("button", name="Take out the follow-up, Thursday 12 June 2025"))
    keys.press("Enter")
    expect(sent.get_by_label("When?")).to_have_count(0)
    expect(page.get_by_role("button", name="Add a note you sent")).to_be_focused()

    tab_to(page.get_by_role("radio", name="Not yet"))
    keys.press("ArrowDown")
    settle(page, "R2")
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Tab")
    keys.press("Tab")
    tab_to(page.get_by_role("radio", name="Yes"))
    keys.press("Space")
    settle(page, "R1")
    keys.press("Shift+Tab")
    for _ in range(60):
        keys.press("Shift+Tab")
        if tool(page, "I have sent it").evaluate("(element) => element === document.activeElement"):
            break
    keys.press("Enter")
    settle(page, "R5")
    expect(line(page)).to_be_focused()


@pytest.mark.parametrize("name", CASES)
def test_answer_says_what_the_engine_says(today: Open, name: str) -> None:
    page = today(CASES[name][0], CASES[name][2])
    _, advice = case(page, name)
    expect(answer(page)).to_have_attribute("data-act", advice["act"])
    shown = answer(page).inner_text()
    said = [advice["reason"]] if advice["act"] != "ASK" else re.split(r"(?<=[.?]) ", advice["reason"])
    for words in (*said, *advice["prepare"], *advice["hints"]):
        assert words in re.sub(r"\s", " ", shown)
    grounds = page.locator(".fnt-grounds")
    expect(grounds).to_have_attribute("data-origin", advice["origin"])
    assert (grounds.locator("blockquote").count() == 1) == (advice["origin"] == "SEED")
    if advice["quote"]:
        expect(grounds.locator("blockquote")).to_have_text(advice["quote"])
    links = [link.get_attribute("href") for link in grounds.get_by_role("link").all()]
    assert links == [source["url"] for source in advice["sources"] if source["key"] != "SEED"]
    checked = advice["note"] in ("thank-you", "follow-up", "exception", "feedback") and name != "booked"
    draft = page.locator(".fnt-tools a")
    if checked:
        expect(draft).to_have_attribute("href", re.compile(rf"/check/\?kind={advice['note']}$"))
    else:
        expect(draft).to_be_hidden()


def test_rows_are_added_named_taken_out_and_brought_back(today: Open) -> None:
    page = today(BASE)
    settle(page, "U1")
    dates = interview(page)
    assert page.get_by_role("button", name=re.compile("^Take out the interview")).count() == 0
    page.get_by_role("button", name="Add another interview").click()
    expect(dates).to_have_count(2)
    expect(dates.nth(1)).to_be_focused()
    expect(page.get_by_label("Interview 2")).to_have_count(1)
    dates.nth(1).fill("2025-06-12")
    settle(page, "T4")
    expect(line(page)).to_have_text("Send a thank-you today.")
    page.get_by_role("button", name="Take out the interview of Monday 2 June 2025").click()
    expect(dates).to_have_count(1)
    expect(dates).to_be_focused()
    expect(dates).to_have_value("2025-06-12")
    page.get_by_role("button", name="Bring it back").click()
    expect(dates).to_have_count(2)
    expect(dates.nth(0)).to_have_value("2025-06-02")
    expect(dates.nth(1)).to_have_value("2025-06-12")
    for _ in range(2):
        page.get_by_role("button", name="Add a note you sent").click()
    kinds = question(page, "What have you sent since?").get_by_label("Which note?")
    assert [kind.input_value() for kind in kinds.all()] == ["thank-you", "follow-up"]


# Bad input ------------------------------------------------------------------------


def test_wrong_date_gets_its_sentence_beside_the_field_and_stays(today: Open) -> None:
    page = today(f"{BASE}&sent=thank-you:2025-06-03&sent=follow-up:2025-06-21")
    settle(page, "V3")
    field = question(page, "What have you sent since?").get_by_label("When?").nth(1)
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(
        re.compile("^Please check the day you sent your follow-up: Saturday 21 June is still to come.")
    )
    tool(page, "Go to that date").click()
    expect(field).to_be_focused()
    expect(field).to_have_value("2025-06-21")
    field.fill("2025-06-14")
    settle(page, "U3")
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description("Saturday 14 June 2025")

    page.get_by_role("button", name="Add another interview").click()
    interview(page).nth(1).fill("2025-06-15")
    settle(page, "V2")
    expect(promised(page)).to_have_attribute("aria-invalid", "true")
    expect(line(page)).to_have_text(
        "What did they say at your interview on Sunday 15 June about when you will hear?"
    )


def test_half_a_date_gets_a_sentence_and_a_year_may_be_typed_in_peace(today: Open) -> None:
    page = today(BASE)
    settle(page, "U1")
    rows: list[str | None] = []
    promised(page).focus()
    for key in "06142025":
        page.keyboard.type(key)
        page.wait_for_timeout(150)
        rows.append(answer(page).get_attribute("data-row"))
    assert "V10" not in rows
    settle(page, "U1")
    expect(line(page)).to_have_text("Wait until Saturday 21 June, then send a follow-up.")

    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    promised(page).focus()
    page.keyboard.press("Backspace")
    settle(page, "U2n")
    expect(answer(page)).to_contain_text("One date is not complete yet.")
    page.keyboard.press("Tab")
    interview(page).focus()
    expect(promised(page)).to_have_accessible_description(re.compile("This date is not complete"))
    promised(page).fill("2025-06-13")
    settle(page, "U1")
    expect(page.get_by_text("One date is not complete yet.")).to_be_hidden()

    interview(page).fill("0002-06-02")
    promised(page).focus()
    settle(page, "V10")
    expect(interview(page)).to_have_accessible_description(re.compile("Please check the year"))


@pytest.mark.parametrize(
    "query",
    ["interview=2025-02-30", "interview=<script>", "sent=postcard:2025-06-03", "change=offer:2025-06-06:x"],
)
def test_link_that_holds_nonsense_says_so_and_the_page_works(today: Open, query: str) -> None:
    page = today(f"{query}&promised=")
    notice = page.locator(".fn-notice")
    expect(notice).to_contain_text("The link held something that could not be used")
    expect(notice).to_contain_text(query.split("=", 1)[1])
    interview(page).fill("2025-06-02")
    settle(page, "U2n")
    expect(notice).to_be_hidden()


# Links and sessions -----------------------------------------------------------------


@pytest.mark.parametrize("name", CASES)
def test_link_brings_the_same_advice_and_no_names(context: BrowserContext, today: Open, name: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = today(CASES[name][0], CASES[name][2])
    case(page, name)
    page.evaluate(
        "sessionStorage.setItem('fournotes.facts', JSON.stringify({company: 'Harbour', interviewers: ['Ms. Lee']}))"
    )
    tool(page, "Copy link").click()
    expect(page.locator(".fn-notice")).to_contain_text("Copied.")
    link = page.evaluate("navigator.clipboard.readText()")
    assert sorted(parse_qsl(urlsplit(link).query)) == sorted(parse_qsl(CASES[name][0]))
    assert urlsplit(link).fragment == ""
    before = [line(page).inner_text(), page.locator(".fnt-reason").inner_text()]
    other = context.new_page()
    other.goto(link)
    case(other, name)
    assert [line(other).inner_text(), other.locator(".fnt-reason").inner_text()] == before


def test_link_is_shown_where_the_clipboard_is_refused(context: BrowserContext, today: Open) -> None:
    context.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))")
    page = today(THANKED)
    settle(page, "U1")
    tool(page, "Copy link").click()
    shown = page.get_by_label("Link to these dates")
    expect(shown).to_be_focused()
    expect(shown).to_have_value(re.compile(rf"/today/\?{re.escape(THANKED)}$"))


def test_dates_survive_a_reload_and_win_over_nothing(today: Open) -> None:
    page = today(THANKED)
    settle(page, "U1")
    promised(page).fill("2025-06-09")
    settle(page, "U2")
    assert urlsplit(page.url).query == ""
    page.reload()
    settle(page, "U2")
    expect(promised(page)).to_have_value("2025-06-09")
    page.goto("/today/?interview=2025-06-12")
    settle(page, "T4")
    expect(page.locator(".fn-notice")).to_contain_text("These dates came with the link.")
    page.get_by_role("button", name="Bring back my own").click()
    settle(page, "U2")
    expect(promised(page)).to_have_value("2025-06-09")


def test_form_on_the_first_page_leads_here_with_its_dates(context: BrowserContext, today: Open) -> None:
    page = today("", "2025-06-16")
    page.goto("/")
    page.get_by_label("The interview was on").fill("2025-06-02")
    page.get_by_role("button", name="Answer with my dates").click()
    settle(page, "U2n")
    expect(interview(page)).to_have_value("2025-06-02")


def test_writing_opens_the_checker_with_kind_and_dates(today: Open) -> None:
    page = today(f"{THANKED}&change=offer:2025-06-15:2025-06-18")
    settle(page, "E3")
    page.evaluate(
        "sessionStorage.setItem('fournotes.facts', JSON.stringify({...JSON.parse(sessionStorage.getItem('fournotes.facts')), company: 'Harbour'}))"
    )
    page.get_by_role("link", name="Write it now").click()
    expect(page.get_by_role("radio", name="Exception")).to_be_checked()
    page.locator(".fnc-facts summary").click()
    for label, value in {
        "Day of the interview": "2025-06-02",
        "You would hear by": "2025-06-13",
        "Other offer: answer by": "2025-06-18",
        "Day you will send this": "2025-06-16",
        "Company": "Harbour",
    }.items():
        expect(page.get_by_label(label)).to_have_value(value)
    page.get_by_label("You would hear by").fill("2025-06-17")
    page.goto("/today/")
    settle(page, "E1")
    expect(promised(page)).to_have_value("2025-06-17")
    assert page.evaluate("JSON.parse(sessionStorage.getItem('fournotes.facts')).company") == "Harbour"


def test_without_storage_the_dates_travel_where_no_server_sees_them(
    context: BrowserContext, today: Open
) -> None:
    context.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('blocked'); }})"
    )
    page = today(THANKED, "2025-06-20")
    settle(page, "U2")
    page.get_by_role("link", name="Write it now").click()
    expect(page.get_by_role("radio", name="Follow-up")).to_be_checked()
    page.locator(".fnc-facts summary").click()
    expect(page.get_by_label("You would hear by")).to_have_value("2025-06-13")
    assert "2025" not in urlsplit(page.url).query


# The visitor's own day ----------------------------------------------------------------


@pytest.fixture
def abroad(browser: Browser, site: str) -> Iterator[Callable[[str, str, str], Page]]:
    """Gives a function that opens the page in a time zone at an instant (UTC)."""
    opened: list[BrowserContext] = []

    def open_(zone: str, instant: str, query: str = THANKED) -> Page:
        context = browser.new_context(base_url=site, timezone_id=zone)
        opened.append(context)
        context.clock.install(time=instant)
        page = context.new_page()
        page.goto(f"/today/?{query}")
        return page

    yield open_
    for context in opened:
        context.close()


@pytest.mark.parametrize(
    ("zone", "instant", "day"),
    [
        ("America/Los_Angeles", "2025-06-20T06:30:00Z", "Thursday 19 June 2025"),  # 23:30, the 20th in UTC
        ("Pacific/Honolulu", "2025-06-20T09:30:00Z", "Thursday 19 June 2025"),  # 23:30
        ("Pacific/Auckland", "2025-06-19T12:30:00Z", "Friday 20 June 2025"),  # 00:30, the 19th in UTC
        ("Pacific/Kiritimati", "2025-06-19T10:30:00Z", "Friday 20 June 2025"),  # 00:30
        ("UTC", "2025-06-20T00:00:00Z", "Friday 20 June 2025"),
    ],
)
def test_today_is_the_visitors_own_calendar_day(
    abroad: Callable[..., Page], zone: str, instant: str, day: str
) -> None:
    page = abroad(zone, instant)
    expect(answer(page)).to_contain_text(f"Today is {day}")
    settle(page, "U2" if day.startswith("Friday") else "U1")
    expect(page.locator(".fnt-stop.is-today")).to_have_attribute(
        "data-date", "2025-06-20" if day.startswith("Friday") else "2025-06-19"
    )


@pytest.mark.parametrize(
    ("zone", "instant", "before", "hours", "after"),
    [
        # The clocks go forward at two in the night: a day of 23 hours.
        ("America/New_York", "2025-03-09T04:30:00Z", "Saturday 8 March", 1, "Sunday 9 March"),
        ("America/New_York", "2025-03-09T05:30:00Z", "Sunday 9 March", 23, "Monday 10 March"),
        # They go back: a day of 25 hours.
        ("Europe/Berlin", "2025-10-25T22:30:00Z", "Sunday 26 October", 24, "Sunday 26 October"),
        ("Europe/Berlin", "2025-10-25T22:30:00Z", "Sunday 26 October", 25, "Monday 27 October"),
        # They go forward at midnight, so this day begins at one.
        ("Asia/Beirut", "2025-03-29T21:30:00Z", "Saturday 29 March", 1, "Sunday 30 March"),
    ],
)
def test_day_turns_right_when_the_clocks_change(
    abroad: Callable[..., Page], zone: str, instant: str, before: str, hours: int, after: str
) -> None:
    page = abroad(zone, instant, "interview=2025-01-10")
    expect(answer(page)).to_contain_text(f"Today is {before} 2025")
    page.clock.fast_forward(hours * 3_600_000)
    expect(answer(page)).to_contain_text(f"Today is {after} 2025")


def test_open_page_answers_anew_at_midnight(abroad: Callable[..., Page]) -> None:
    page = abroad("America/Chicago", "2025-06-20T04:59:30Z")
    settle(page, "U1")
    expect(line(page)).to_have_text("Wait until tomorrow, Friday 20 June, then send a follow-up.")
    page.clock.run_for(60_000)
    settle(page, "U2")
    expect(line(page)).to_have_text("Send a follow-up today.")


def test_page_that_slept_answers_anew_when_it_is_looked_at(abroad: Callable[..., Page]) -> None:
    page = abroad("Asia/Tokyo", "2025-06-18T22:00:00Z")
    settle(page, "U1")
    page.clock.set_system_time("2025-06-20T01:00:00Z")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    settle(page, "U2")
    expect(answer(page)).to_contain_text("Today is Friday 20 June 2025")


# The picture --------------------------------------------------------------------------


def signs(page: Page) -> list[dict[str, Any]]:
    """The days of the picture in the order drawn, with their place on the screen."""
    return page.evaluate(
        """() => [...document.querySelectorAll('.fnt-stop')].map((stop) => ({
            date: stop.dataset.date, kinds: stop.dataset.kinds.split(' '), acts: stop.dataset.acts.split(' '),
            notes: stop.dataset.notes.split(' '), today: stop.classList.contains('is-today'),
            place: stop.style.transform.match(/-?[\\d.]+/g).map(Number)}))"""
    )


def drawn(page: Page) -> list[tuple[str, str, str]]:
    """What the picture says of the plan: date, act and note."""
    return sorted(
        (stop["date"], act, note)
        for stop in signs(page)
        for kind, act, note in zip(stop["kinds"], stop["acts"], stop["notes"], strict=True)
        if kind == "step"
    )


def planned(request: Facts) -> list[tuple[str, str, str]]:
    steps = plan_json(request)["steps"]
    assert isinstance(steps, list)
    shown = steps if len(steps) > 1 else [step for step in steps if step["note"]]
    return sorted((step["date"], step["act"], step["note"] or "") for step in shown)


@pytest.mark.parametrize("name", CASES)
def test_picture_shows_the_plan(today: Open, name: str) -> None:
    page = today(CASES[name][0], CASES[name][2])
    request, _ = case(page, name)
    days = days_of(request)
    svg = page.locator(".fnt-picture svg")
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 900})
        if width == 320:
            expect(svg).to_have_attribute("data-way", "upright")
        assert drawn(page) == planned(request)
        stops = signs(page)
        assert [stop["date"] for stop in stops] == days
        assert [stop["date"] for stop in stops if stop["today"]] == [request["today"]]
        lies = svg.get_attribute("data-way") == "lying"
        along = [stop["place"][0 if lies else 1] for stop in stops]
        assert all(right - left >= 24 for left, right in pairwise(along)), along
    listed = page.locator(".fnt-answer ol li")
    assert [item.get_attribute("data-date") for item in listed.all()] == days


def days_of(request: Facts) -> list[str]:
    """The days that the picture must show: what was entered and still counts, today, and the plan."""
    news = [change for change in request.get("changes", []) if change.get("significant", True)]
    days = {
        *request["interviews"],
        request.get("promised"),
        *(note["on"] for note in request.get("sent", [])),
        *(change["on"] for change in news),
        *(change.get("deadline") for change in news),
        request.get("outcome", {}).get("on"),
        request["today"],
        *(day for day, _, _ in planned(request)),
    }
    return sorted(days - {None})


def test_picture_shows_how_long_each_note_may_go_as_the_engine_says(today: Open) -> None:
    page = today(BASE, "2025-06-03")
    request, _ = case(page, "thanks")
    expect(page.locator(".fnt-stretch--window")).to_have_count(3)

    def last_day(note: str, sent: list[dict[str, str]], first: str) -> str:
        day = date.fromisoformat(first)
        while True:
            following = day + timedelta(days=1)
            said = advise_json({**request, "sent": sent, "today": following.isoformat()})
            if said["act"] != "SEND" or said["note"] != note:
                return day.isoformat()
            day = following

    stretches = page.evaluate(
        "() => [...document.querySelectorAll('.fnt-stretch')].map((each) => ({...each.dataset}))"
    )
    assert stretches[0] == {
        "kind": "quiet",
        "note": "follow-up",
        "from": "2025-06-13",
        "to": "2025-06-19",
    }
    assert stretches[1] == {
        "kind": "window",
        "note": "thank-you",
        "from": "2025-06-03",
        "to": last_day("thank-you", [], "2025-06-03"),
    }
    assert stretches[2] == {
        "kind": "window",
        "note": "follow-up",
        "from": "2025-06-20",
        "to": "2025-06-26",
    }
    assert stretches[3]["from"] == "2025-06-27"
    expect(page.locator(".fnt-answer ol")).to_contain_text(
        "Today, Tuesday 3 June: send: thank-you. The thank-you may still go until Monday 9 June."
    )
    expect(page.locator(".fnt-answer ol")).to_contain_text("Then a quiet week: nothing to send.")


def test_picture_stands_on_a_phone_lies_on_a_wide_screen_and_moves_with_its_dates(today: Open) -> None:
    page = today(THANKED)
    settle(page, "U1")
    svg = page.locator(".fnt-picture svg")
    expect(svg).to_have_attribute("data-way", "lying")
    box = svg.bounding_box()
    assert box
    width, _ = [float(each) for each in (svg.get_attribute("viewBox") or "").split()[2:]]
    assert abs(box["width"] - width) < 1  # one unit is one pixel, so lines and letters are crisp
    assert box["height"] < box["width"] / 2

    follow = page.locator(".fnt-stop[data-notes*=follow-up]").first
    handle = follow.element_handle()
    before = follow.evaluate("(each) => each.style.transform")
    promised(page).fill("2025-06-15")
    expect(follow).to_have_attribute("data-date", "2025-06-22")
    assert follow.evaluate("(each) => each.style.transform") != before
    assert follow.evaluate("(each, same) => each === same", handle)  # so that it moves there

    page.set_viewport_size({"width": 320, "height": 800})
    expect(svg).to_have_attribute("data-way", "upright")
    right = page.evaluate(
        "() => Math.max(...[...document.querySelectorAll('.fnt-picture text')].map((text) => text.getBoundingClientRect().right))"
    )
    assert right <= 320


def test_no_words_of_the_picture_lie_on_others(today: Open) -> None:
    page = today(f"{THANKED}&change=offer:2025-06-06:2025-06-10", "2025-06-06")
    settle(page, "E1")
    for width in (1280, 1000, 768, 390, 320):
        page.set_viewport_size({"width": width, "height": 900})
        page.wait_for_timeout(500)
        overlaps = page.evaluate(
            """() => { const all = [...document.querySelectorAll('.fnt-picture svg text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
            return all.flatMap(([a, one], at) => all.slice(at + 1).filter(([, two]) => one.left < two.right - 1 && two.left < one.right - 1
              && one.top < two.bottom - 4 && two.top < one.bottom - 4).map(([b]) => `${a} / ${b}`)); }"""
        )
        assert overlaps == [], width


# The calendar -------------------------------------------------------------------------


def test_calendar_file_holds_the_plan(today: Open, requests: list[str]) -> None:
    page = today(THANKED)
    request, _ = case(page, "wait")
    page.evaluate(
        "sessionStorage.setItem('fournotes.facts', JSON.stringify({company: 'Hafen & Söhne, Kiel'}))"
    )
    assert not [address for address in requests if "calendar.zip" in address]
    with page.expect_download(timeout=30_000) as waiting:
        tool(page, "Add to calendar").click()
    assert waiting.value.suggested_filename == "fournotes.ics"
    assert len([address for address in requests if "calendar.zip" in address]) == 1
    text = waiting.value.path().read_bytes()
    events = icalendar.Calendar.from_ical(text).walk("VEVENT")
    steps = plan_json(request)["steps"]
    assert isinstance(steps, list)
    assert [event.decoded("dtstart").isoformat() for event in events] == [step["date"] for step in steps]
    assert str(events[0]["summary"]) == "Send a follow-up: Hafen & Söhne, Kiel"

    page.get_by_role("button", name="No file? Show its text").click()
    shown = page.get_by_label("Copy this into a file named fournotes.ics")
    expect(shown).to_be_focused()
    assert icalendar.Calendar.from_ical(shown.input_value().replace("\n", "\r\n")).walk("VEVENT") == events


def test_calendar_that_cannot_be_fetched_says_so_and_can_be_tried_again(
    context: BrowserContext, today: Open
) -> None:
    page = today(THANKED)
    settle(page, "U1")
    context.route("**/calendar.zip*", lambda route: route.abort())
    tool(page, "Add to calendar").click()
    expect(page.locator(".fn-notice")).to_contain_text(
        "The calendar file could not be prepared.", timeout=30_000
    )
    context.unroute("**/calendar.zip*")
    with page.expect_download(timeout=30_000):
        tool(page, "Add to calendar").click()


# The engine on its way -----------------------------------------------------------------


def test_fields_work_while_the_engine_is_on_its_way(context: BrowserContext, today: Open) -> None:
    held: list[Route] = []
    context.route("**/assets/engine/manifest.json", lambda route: held.append(route))  # noqa: PLW0108
    page = today()
    interview(page).fill("2025-06-02")
    expect(line(page)).to_have_text("Your answer comes here.")
    expect(answer(page)).to_contain_text("Getting this tool ready.")
    expect(page.get_by_role("progressbar")).to_be_visible()
    promised(page).fill("2025-06-13")
    page.get_by_role("button", name="Add a note you sent").click()
    assert violations(page, "#fn-today") == []
    expect(page.locator(".fn-loading")).to_be_visible()
    for route in held:
        route.continue_()
    settle(page, "U1")
    expect(page.locator(".fn-loading")).to_be_hidden()


def test_failed_start_says_so_keeps_the_dates_and_can_be_tried_again(
    context: BrowserContext, today: Open
) -> None:
    context.route("**/assets/engine/manifest.json", lambda route: route.abort())
    page = today()
    interview(page).fill("2025-06-02")
    promised(page).fill("2025-06-13")
    again = page.get_by_role("button", name="Try again")
    expect(again).to_be_visible(timeout=30_000)
    expect(page.locator(".fn-loading")).to_contain_text("could not be downloaded")
    expect(line(page)).to_have_text("There is no answer yet.")
    assert violations(page, "#fn-today") == []
    context.unroute("**/assets/engine/manifest.json")
    again.click()
    settle(page, "U1")
    expect(interview(page)).to_have_value("2025-06-02")


def test_after_the_start_nothing_is_fetched(today: Open, requests: list[str]) -> None:
    page = today(BASE)
    settle(page, "U1")
    expect(page.locator(".fnt-stretch--window")).to_have_count(2)
    # The guide's own script comes when the head of the page is first used; the tool itself fetches nothing more.
    with page.expect_request("**/late-search.js*"):
        page.locator(".md-header").hover()
    page.wait_for_load_state("networkidle")
    before = len(requests)
    promised(page).fill("2025-06-10")
    page.get_by_role("button", name="Add a note you sent").click()
    page.get_by_role("radio", name="They offered me the job").check()
    settle(page, "O1")
    # Chromium looks at the icon again whenever the address changes.
    assert [address for address in requests[before:] if "favicon" not in address] == []


# Everyone ------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(today: Open, scheme: Any, width: int) -> None:
    page = today(f"{THANKED}&change=offer:2025-06-06&outcome=rejected:2025-06-14&interview=2025-06-04")
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})
    settle(page, "R2")
    assert violations(page) == []
    page.get_by_role("radio", name="Not yet").check()
    settle(page, "E3")
    page.get_by_role("button", name=re.compile("Take out the news")).click()
    settle(page, "U1")
    expect(page.locator(".fn-notice")).to_be_visible()
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    small = page.evaluate(
        """() => [...document.querySelectorAll('#fn-today :is(button, select, input[type=date], label.fnt-choice, a.fn-btn, summary)')]
        .filter((each) => each.checkVisibility()).map((each) => [each.textContent || each.type, each.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 36).map(([words]) => words)"""
    )
    assert small == []


def test_changed_answer_is_read_out_once_after_a_pause(today: Open) -> None:
    page = today(BASE)
    status = page.get_by_role("status").filter(has_text="Wait until")
    expect(status).to_have_text("Wait until Friday 20 June, then send a follow-up.", timeout=30_000)
    promised(page).fill("2025-06-09")
    expect(page.get_by_role("status").filter(has_text="Send a follow-up today.")).to_have_count(1)


def test_table_stands_without_scripts(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto("/today/")
    expect(page.get_by_role("row").filter(has_text="The interview was yesterday")).to_contain_text(
        "thank-you"
    )
    context.close()


def test_table_is_kept_below_the_tool(today: Open) -> None:
    page = today()
    page.get_by_text("Every case in one table").click()
    expect(page.get_by_role("row").filter(has_text="The interview was yesterday")).to_be_visible()


def test_facts_of_unknown_origin_in_storage_do_no_harm(context: BrowserContext, today: Open) -> None:
    bad = [
        {"interviews": 5},
        {"interviews": ["x", None]},
        {"sent": [None, {"kind": "x"}], "outcome": []},
        "x",
        [1],
    ]
    for value in bad:
        context.add_init_script(
            f"sessionStorage.setItem('fournotes.situation', {json.dumps(json.dumps(value))})"
        )
    page = today("interview=2025-06-02")
    settle(page, "U2n")
