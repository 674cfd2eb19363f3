"""The page *Check a draft*: every flow by mouse, by keyboard alone and on a small screen, with a scripted engine.

The engine itself is tested elsewhere; here it answers what the draft asks for (`scripted_engine.mjs`).
"""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.axe import violations
from tests.browser.scripted import script, settle, text, write

Open = Callable[..., Page]


@pytest.fixture
def check(context: BrowserContext, open_page: Callable[[str], Page]) -> Open:
    """Gives a function that opens the page, with a setting of the scripted engine."""

    def open_(path: str = "/check/", **setting: int) -> Page:
        script(context, **setting)
        page = open_page(path)
        expect(text(page)).to_be_visible()
        return page

    return open_


def verdict(page: Page) -> Locator:
    return page.get_by_role("region", name="Results").get_by_role("heading", level=2)


def cards(page: Page) -> Locator:
    return page.locator("li.fnc-finding")


def card(page: Page, quote: str) -> Locator:
    return page.locator("li.fnc-finding").filter(
        has=page.get_by_role("button", name=f"“{quote}”").or_(page.locator("q", has_text=quote))
    )


def marks(page: Page, which: str = "") -> list[list[str]]:
    """The marked runs, in order: text and tone."""
    return page.evaluate(
        """(which) => {
          const text = document.querySelector("#fnc-text").value;
          const found = [...document.querySelectorAll(".fnc-mark" + which)].map((mark) => [
            text.slice(mark.dataset.start, mark.dataset.end), /fnc-mark--(\\w+)/.exec(mark.className)[1], mark.dataset.start]);
          const first = (run, at) => at === 0 || found[at - 1][2] !== run[2];
          return found.filter(first).map(([words, tone]) => [words, tone]);
        }""",
        which,
    )


def selection(page: Page) -> str:
    return page.evaluate(
        "() => { const t = document.querySelector('#fnc-text'); return t.value.slice(t.selectionStart, t.selectionEnd); }"
    )


def put_caret(page: Page, words: str, into: int = 1) -> None:
    """Puts the caret some letters into words of the draft, as a click would."""
    page.evaluate(
        "([words, into]) => { const t = document.querySelector('#fnc-text'); t.focus(); const at = t.value.indexOf(words) + into; t.setSelectionRange(at, at); }",
        [words, into],
    )


def tool(page: Page, name: str) -> Locator:
    return page.locator(".fnc-tools").get_by_role("button", name=name)


def asked(page: Page, do: str = "check") -> list[dict[str, Any]]:
    return [request for request in page.evaluate("() => scripted.asked") if request["do"] == do]


# What the page shows ----------------------------------------------------------


def test_shows_what_a_note_needs_before_the_engine_is_there(check: Open) -> None:
    page = check(wait=60_000)
    expect(verdict(page)).to_have_text("Nothing to check yet")
    expect(page.get_by_role("progressbar")).to_be_hidden()
    expect(page.get_by_role("heading", name="What a thank-you needs")).to_be_visible()
    expect(page.locator(".fnc-needs li").first).to_contain_text("Thanks them")
    page.get_by_role("radio", name="Feedback").check()
    expect(page.get_by_role("heading", name="What a feedback note needs")).to_be_visible()
    text(page).fill("hello bad words")
    expect(page.locator(".fnc-loading")).to_contain_text("1.2 of 3.6 MB")
    expect(page.get_by_role("progressbar")).to_have_attribute("value", "1200000")
    expect(page.locator(".fnc-meter")).to_contain_text("About 3 words in all")
    expect(text(page)).to_have_value("hello bad words")


def test_reports_verdict_checklist_findings_details_and_length(check: Open) -> None:
    page = check()
    write(page, "hello Ms. Lee, this is a badword and an oddword, quietly said, about the goodthing")
    expect(verdict(page)).to_have_text("Not yet")
    expect(page.locator(".fnc-verdict")).to_contain_text(
        "Two things to change first, one thing worth a second look"
    )
    expect(cards(page)).to_have_count(3)
    signs = cards(page).locator(".fn-sign").all_text_contents()
    assert signs == [
        "▲ Change this · A bad word",
        "▲ Change this · no thanks",
        "◆ Worth a second look · odd word",
    ]
    expect(cards(page).nth(1)).to_contain_text("What did they do for you?")
    expect(cards(page).nth(0)).to_contain_text("Write something kinder than bad-word.")
    expect(cards(page).nth(0)).to_contain_text("Because of bad-word.")
    expect(cards(page).nth(0).get_by_role("link", name="Why this rule")).to_have_attribute(
        "href", re.compile("/rules/bad-word/$")
    )
    assert marks(page) == [
        ["badword", "error"],
        ["oddword", "warn"],
        ["quietly", "info"],
        ["goodthing", "good"],
    ]
    expect(page.get_by_role("region", name="What is good")).to_contain_text("goodthing")
    expect(page.locator(".fnc-needs .is-there")).to_have_count(1)
    expect(page.locator(".fnc-needs .is-there")).to_have_text("✓Says hello: there")
    expect(page.locator(".fnc-meter")).to_contain_text("15 words · comfortable up to 20")

    write(page, "hello Ms. Lee, thanks for the goodthing")
    expect(verdict(page)).to_have_text("Ready to send")
    expect(page.locator(".fnc-verdict")).to_contain_text(
        "Nothing to change. Read it once aloud, then send it."
    )
    expect(cards(page)).to_have_count(0)

    write(page, "thanks, klingon")
    expect(verdict(page)).to_have_text("Not checked")
    expect(page.locator(".fnc-verdict")).to_contain_text("does not seem to be in English")


def test_small_things_are_shown_quietly_and_never_counted(check: Open) -> None:
    page = check()
    write(page, "thanks, quietone and quiettwo")
    expect(verdict(page)).to_have_text("Ready to send")
    expect(page.locator(".fnc-verdict")).to_contain_text("Nothing to change")
    expect(cards(page)).to_have_count(0)
    page.get_by_role("button", name="Show 2 small things, only if you like").click()
    expect(cards(page)).to_have_count(2)
    expect(cards(page).first.get_by_role("button", name="Only if you like")).to_have_attribute(
        "aria-expanded", "false"
    )
    page.get_by_role("button", name="Hide 2 small things").click()
    expect(cards(page)).to_have_count(0)


def test_at_most_five_findings_stand_open(check: Open) -> None:
    page = check()
    write(page, "thanks " + " ".join(f"bad{letter}" for letter in "abcdefgh"))
    opened = page.locator(".fnc-toggle[aria-expanded=true]")
    expect(cards(page)).to_have_count(5)
    expect(opened).to_have_count(5)
    page.get_by_role("button", name="Show 3 more").press("Enter")
    expect(cards(page)).to_have_count(8)
    expect(cards(page).nth(5).locator(".fnc-toggle")).to_be_focused()
    expect(opened).to_have_count(5)
    cards(page).nth(6).locator(".fnc-toggle").click()
    expect(opened).to_have_count(5)
    expect(cards(page).nth(6).locator(".fnc-toggle")).to_have_attribute("aria-expanded", "true")
    expect(cards(page).nth(0).locator(".fnc-toggle")).to_have_attribute("aria-expanded", "false")
    page.get_by_role("button", name="Show fewer").click()
    expect(cards(page)).to_have_count(5)


def test_a_card_that_was_closed_stays_closed_while_its_words_change(check: Open) -> None:
    page = check()
    write(page, "thanks badone, then badtwo")
    cards(page).nth(1).locator(".fnc-toggle").click()
    text(page).press("End")
    page.keyboard.type("xy")
    settle(page)
    expect(cards(page).nth(1)).to_contain_text("badtwoxy")
    expect(cards(page).nth(1).locator(".fnc-toggle")).to_have_attribute("aria-expanded", "false")


def test_markup_in_a_draft_is_text_everywhere(check: Open, context: BrowserContext) -> None:
    page = check("/check/?company=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")
    write(
        page,
        "thanks <img src=x onerror=alert(1)> bad<b>word</b> &amp; </textarea><script>alert(1)</script> good<i>one</i>",
    )
    assert page.locator("#fn-check :is(img, script, b, i:not(.fnc-scale i))").count() == 0
    assert (
        page.evaluate("() => document.querySelector('.fnc-layer').textContent")
        == text(page).input_value() + "\n"
    )
    expect(page.get_by_label("Company")).to_have_value("<img src=x onerror=alert(1)>")


# Caret and finding --------------------------------------------------------------


def test_caret_in_marked_words_shows_their_finding(check: Open) -> None:
    page = check()
    page.set_viewport_size({"width": 1280, "height": 600})
    write(page, "thanks " + "\n".join(f"some words then bad{letter}" for letter in "abcdefgh"))
    put_caret(page, "badg")
    current = page.locator("li.fnc-finding[aria-current=true]")
    expect(current).to_have_count(1)
    expect(current).to_contain_text("badg")
    expect(current.locator(".fnc-toggle")).to_have_attribute("aria-expanded", "true")
    expect(current).to_be_in_viewport(ratio=0.9)
    expect(text(page)).to_be_focused()
    assert marks(page, ".is-current") == [["badg", "error"]]
    put_caret(page, "some words")
    expect(current).to_have_count(0)
    assert page.locator(".fnc-mark.is-current").count() == 0
    for _ in range(17):
        page.keyboard.press("ArrowRight")
    expect(current).to_contain_text("bada")


def test_caret_in_overlapping_findings_means_the_shorter_one(check: Open) -> None:
    page = check()
    write(page, "thanks oddly and badly done")
    assert marks(page) == [["oddly", "warn"], [" and ", "warn"], ["badly", "error"]]
    put_caret(page, "and", 1)
    expect(page.locator("li[aria-current=true]")).to_contain_text("whole phrase")
    put_caret(page, "badly", 2)
    expect(page.locator("li[aria-current=true]")).to_contain_text("A bad word")


def test_selecting_a_finding_puts_the_caret_there(check: Open) -> None:
    page = check()
    write(page, "thanks badone, then badtwo 😀 and badthree")
    cards(page).nth(2).locator(".fnc-message").click()
    assert selection(page) == "badthree"
    expect(page.locator("li[aria-current=true]")).to_contain_text("badthree")
    cards(page).nth(1).get_by_role("button", name="Show me").click()
    expect(text(page)).to_be_focused()
    assert selection(page) == "badtwo"
    page.keyboard.type("kind")
    assert text(page).input_value() == "thanks badone, then kind 😀 and badthree"


def test_show_me_scrolls_the_words_into_sight(check: Open) -> None:
    page = check()
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 600})
        write(page, "thanks\n" + "a line of words\n" * 80 + "badend\n" + "another line\n" * 20)
        cards(page).first.get_by_role("button", name="Show me").click()
        expect(page.locator(".fnc-mark--error")).to_be_in_viewport()
        assert selection(page) == "badend"


def test_words_under_the_caret_are_told_beside_the_text_on_a_phone(check: Open) -> None:
    page = check()
    page.set_viewport_size({"width": 320, "height": 640})
    write(page, "thanks badone\n" + "\n" * 10)
    top = page.evaluate("() => scrollY")
    put_caret(page, "badone")
    peek = page.locator(".fnc-peek")
    expect(peek).to_contain_text("▲ Change this Write something kinder than bad-word.")
    assert page.evaluate("() => scrollY") == top, "the page stays where the writer is"
    peek.get_by_role("button", name="Read more").click()
    expect(cards(page).first).to_be_in_viewport()
    expect(cards(page).first.locator(".fnc-toggle")).to_be_focused()


# What can be done about a finding ---------------------------------------------


def test_fix_changes_the_words_and_native_undo_takes_it_back(check: Open) -> None:
    page = check()
    write(page, "thanks, an oddword and an oddthing")
    card(page, "oddword").get_by_role("button", name="Write “fine”").click()
    settle(page)
    expect(text(page)).to_have_value("thanks, an fine and an oddthing")
    expect(cards(page)).to_have_count(1)
    expect(cards(page).first.locator(".fnc-toggle")).to_be_focused()
    text(page).focus()
    page.keyboard.press("Control+z")
    expect(text(page)).to_have_value("thanks, an oddword and an oddthing")
    page.keyboard.press("Control+y")
    expect(text(page)).to_have_value("thanks, an fine and an oddthing")


def test_fix_can_be_undone_by_its_button(check: Open) -> None:
    page = check()
    write(page, "thanks, an oddword")
    card(page, "oddword").get_by_role("button", name="Write “fine”").click()
    expect(text(page)).to_have_value("thanks, an fine")
    expect(page.locator(".fn-notice")).to_contain_text("Changed to “fine”.")
    page.locator(".fn-notice").get_by_role("button", name="Undo").click()
    expect(text(page)).to_have_value("thanks, an oddword")
    settle(page)
    expect(cards(page)).to_have_count(1)


def test_a_silenced_finding_is_gone_until_it_is_brought_back(check: Open) -> None:
    page = check()
    write(page, "thanks badone and badtwo")
    expect(verdict(page)).to_have_text("Not yet")
    card(page, "badone").get_by_role("button", name="Not a problem").click()
    expect(cards(page)).to_have_count(1)
    expect(verdict(page)).to_have_text("Nearly there")
    expect(page.locator(".fnc-silenced")).to_contain_text("1 silenced")
    assert marks(page) == [["badtwo", "error"]]
    page.locator(".fn-notice").get_by_role("button", name="Undo").click()
    expect(cards(page)).to_have_count(2)
    for _ in range(2):
        cards(page).first.get_by_role("button", name="Not a problem").click()
    expect(verdict(page)).to_have_text("Ready to send")
    text(page).press("End")
    page.keyboard.type(" and badthree")
    settle(page)
    expect(cards(page)).to_have_count(1)
    expect(verdict(page)).to_have_text("Nearly there")
    page.reload()
    settle(page)
    expect(cards(page)).to_have_count(1)
    page.get_by_role("button", name="bring back").click()
    expect(cards(page)).to_have_count(3)
    expect(page.locator(".fnc-silenced")).to_be_hidden()


def test_false_alarm_tells_the_words_only_when_the_writer_agrees(check: Open) -> None:
    page = check()
    write(page, "thanks badword & co")
    cards(page).first.get_by_role("button", name="False alarm?").click()
    link = cards(page).first.get_by_role("link", name="Open the report form")
    assert "rule=bad-word" in (link.get_attribute("href") or "")
    assert "badword" not in (link.get_attribute("href") or "")
    cards(page).first.get_by_role("checkbox", name="Add these words of mine").check()
    assert "words=badword" in (link.get_attribute("href") or "")
    assert "co" not in (link.get_attribute("href") or "").split("words=")[1]
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_a_text_that_is_another_note_can_be_checked_as_that(check: Open) -> None:
    page = check()
    write(page, "thanks, otherkind of note")
    page.get_by_role("button", name="Check it as a follow-up").click()
    expect(page.get_by_role("radio", name="Follow-up")).to_be_checked()
    settle(page)
    expect(cards(page)).to_have_count(0)
    assert asked(page)[-1]["kind"] == "follow-up"


# Keyboard alone -----------------------------------------------------------------


def test_every_flow_by_keyboard_alone(check: Open) -> None:
    page = check()
    page.get_by_role("radio", name="Thank-you").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Follow-up")).to_be_checked()
    page.keyboard.press("Tab")
    expect(text(page)).to_be_focused()
    page.keyboard.type("thanks oddword then badword, and goodone")
    settle(page)
    page.keyboard.press("Tab")
    expect(page.locator(".fnc-toggle").first).to_be_focused()
    assert selection(page) == "badword", "reaching a card with the keyboard selects its words"
    names = []
    for _ in range(5):
        page.keyboard.press("Tab")
        names.append(page.evaluate("() => document.activeElement.textContent.trim()"))
    assert names[:4] == ["Show me", "Not a problem", "Why this rule", "False alarm?"]
    assert "odd word" in names[4]
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    settle(page)
    expect(text(page)).to_have_value("thanks fine then badword, and goodone")
    expect(page.locator(".fnc-toggle").first).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(cards(page)).to_have_count(0)
    expect(verdict(page)).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("button", name="Close this message")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(cards(page)).to_have_count(1)
    expect(page.locator(".fnc-toggle").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(".fnc-toggle").first).to_have_attribute("aria-expanded", "false")


def test_every_flow_by_touch_on_a_phone(browser: Browser, site: str) -> None:
    context = browser.new_context(
        base_url=site, viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True
    )
    script(context)
    page = context.new_page()
    page.goto("/check/")
    page.get_by_role("radio", name="Follow-up").tap()
    text(page).tap()
    page.keyboard.insert_text("thanks oddword then badword, and goodone")
    settle(page)
    expect(page.get_by_role("radio", name="Follow-up")).to_be_checked()
    card(page, "badword").get_by_role("button", name="Show me").tap()
    expect(text(page)).to_be_focused()
    assert selection(page) == "badword"
    page.get_by_role("button", name="Write “fine”").tap()
    settle(page)
    expect(text(page)).to_have_value("thanks fine then badword, and goodone")
    page.locator(".fn-notice").get_by_role("button", name="Undo").tap()
    settle(page)
    expect(text(page)).to_have_value("thanks oddword then badword, and goodone")
    card(page, "badword").get_by_role("button", name="Not a problem").tap()
    expect(cards(page)).to_have_count(1)
    page.get_by_role("button", name="bring back").tap()
    expect(cards(page)).to_have_count(2)
    page.get_by_text("Add facts to sharpen the check").tap()
    page.get_by_label("Company").tap()
    page.keyboard.insert_text("Harbour")
    settle(page)
    assert asked(page)[-1]["facts"]["company"] == "Harbour"
    tool(page, "Clear").tap()
    expect(text(page)).to_have_value("")
    page.get_by_role("button", name="Bring it back").tap()
    expect(text(page)).to_have_value("thanks oddword then badword, and goodone")
    context.close()


# Kinds, outline, example ----------------------------------------------------------


def test_an_outline_or_example_starts_the_note_and_follows_the_kind(check: Open) -> None:
    page = check()
    page.get_by_role("button", name="Start from an outline").click()
    expect(text(page)).to_have_value("hello [name],\n\nthanks for [one thing].\n\n[you]")
    assert selection(page) == "[name]"
    expect(page.get_by_role("button", name="Start from an outline")).to_be_hidden()
    page.get_by_role("radio", name="Follow-up").check()
    expect(text(page)).to_have_value("hello [them],\n\nthanks again.")
    text(page).press("End")
    page.keyboard.type("!")
    page.get_by_role("radio", name="Thank-you").check()
    expect(text(page)).to_have_value(re.compile("^hello \\[them\\]"))
    tool(page, "Clear").click()
    page.get_by_role("button", name="Try an example").click()
    settle(page)
    expect(verdict(page)).to_have_text("Ready to send")


def test_the_address_chooses_kind_outline_and_facts_and_then_forgets_them(check: Open) -> None:
    page = check(
        "/check/?kind=follow-up&outline=1&company=Harbour%20Foods&interviewers=Ann%20Lee,%20Bo%20Chen&interview_date=2025-06-02&promised_date=2025-02-30"
    )
    expect(page.get_by_role("radio", name="Follow-up")).to_be_checked()
    expect(text(page)).to_have_value("hello [them],\n\nthanks again.")
    settle(page)
    facts = asked(page)[-1]["facts"]
    assert facts == {
        "company": "Harbour Foods",
        "interviewers": ["Ann Lee", "Bo Chen"],
        "interview_date": "2025-06-02",
        "sending_date": time.strftime("%Y-%m-%d"),
    }
    expect(page.locator(".fnc-facts")).to_contain_text("could not be used: “You would hear by”")
    assert page.evaluate("() => location.search") == ""
    page.reload()
    expect(page.get_by_label("Company")).to_have_value("Harbour Foods")


def test_an_address_never_costs_the_draft_that_is_there(check: Open) -> None:
    page = check()
    write(page, "my own thanks")
    page.goto("/check/?kind=follow-up&outline=1")
    expect(text(page)).to_have_value("my own thanks")
    page.get_by_role("button", name="Replace it with the outline of a follow-up").click()
    expect(text(page)).to_have_value("hello [them],\n\nthanks again.")
    page.keyboard.press("Control+z")
    expect(text(page)).to_have_value("my own thanks")
    settle(page)
    page.goto("/check/?again#kind=feedback&text=an%20example%20of%20bad%20words")
    expect(text(page)).to_have_value("an example of bad words")
    expect(page.get_by_role("radio", name="Feedback")).to_be_checked()
    assert page.evaluate("() => location.hash") == ""
    page.get_by_role("button", name="Bring my draft back").click()
    expect(text(page)).to_have_value("my own thanks")


def test_facts_go_with_the_check_and_are_shared_for_the_session(check: Open) -> None:
    page = check()
    write(page, "thanks")
    page.get_by_text("Add facts to sharpen the check").click()
    page.get_by_label("Company").fill("  Harbour   Foods ")
    page.get_by_label("Who interviewed you").fill("Ann Lee, Bo Chen, ")
    page.get_by_label("Day of the interview").fill("2025-06-02")
    page.get_by_label("Day you will send this").fill("2025-06-03")
    expect(page.locator(".fnc-facts summary")).to_contain_text("4 filled in")
    settle(page)
    wanted = {
        "company": "Harbour Foods",
        "interviewers": ["Ann Lee", "Bo Chen"],
        "interview_date": "2025-06-02",
        "sending_date": "2025-06-03",
    }
    assert asked(page)[-1]["facts"] == wanted
    assert json.loads(page.evaluate("() => sessionStorage.getItem('fournotes.facts')")) == wanted
    page.get_by_role("button", name="Empty these fields").click()
    settle(page)
    assert asked(page)[-1]["facts"] == {"sending_date": time.strftime("%Y-%m-%d")}


def test_half_a_date_is_told_beside_its_field(check: Open) -> None:
    page = check()
    page.get_by_text("Add facts to sharpen the check").click()
    field = page.get_by_label("Day of the interview")
    field.click()
    page.keyboard.type("02302025")
    field.blur()
    expect(page.locator("#fnc-fact-interview-date-help")).to_contain_text("This day does not exist")
    expect(field).to_have_attribute("aria-invalid", "true")


# Ways out -----------------------------------------------------------------------


def test_copy_download_and_clear(check: Open, context: BrowserContext, tmp_path: Path) -> None:
    page = check()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    words = "Subject: Thanks\n\nthanks, Zoë 😀\n\nSam"
    write(page, words)
    tool(page, "Copy").click()
    expect(page.locator(".fn-notice")).to_contain_text("Copied. Paste it into your mail.")
    assert page.evaluate("() => navigator.clipboard.readText()") == words
    with page.expect_download() as download:
        tool(page, "Download").click()
    assert download.value.suggested_filename == "thank-you-note.txt"
    download.value.save_as(tmp_path / "note.txt")
    assert (tmp_path / "note.txt").read_text(encoding="utf-8") == words
    tool(page, "Clear").click()
    expect(text(page)).to_have_value("")
    expect(verdict(page)).to_have_text("Nothing to check yet")
    page.get_by_role("button", name="Bring it back").click()
    expect(text(page)).to_have_value(words)
    tool(page, "Clear").click()
    text(page).focus()
    page.keyboard.press("Control+z")
    expect(text(page)).to_have_value(words)


def test_mail_opens_within_a_safe_length_and_is_copied_beyond(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, permissions=["clipboard-read", "clipboard-write"])
    script(context)
    page = context.new_page()
    page.goto("/check/")
    session = context.new_cdp_session(page)
    session.send("Page.enable")
    opened: list[str] = []
    session.on("Page.frameRequestedNavigation", lambda event: opened.append(event["url"]))
    write(page, "Subject: Thanks & more\n\nthanks, Zoë\n\nSam + Co")
    tool(page, "Open in mail").click()
    expect(page.locator(".fn-notice")).to_contain_text("Your mail program should open now")
    assert opened == [
        "mailto:?subject=Thanks%20%26%20more&body=thanks%2C%20Zo%C3%AB%0D%0A%0D%0ASam%20%2B%20Co"
    ]
    long = "thanks " + "谢谢您 " * 80
    write(page, long)
    tool(page, "Open in mail").click()
    expect(page.locator(".fn-notice")).to_contain_text("too long for a link into a mail program")
    expect(page.locator(".fn-notice")).to_contain_text("It is copied instead")
    assert page.evaluate("() => navigator.clipboard.readText()") == long
    assert len(opened) == 1
    context.close()


def test_copy_without_permission_selects_the_note(check: Open, context: BrowserContext) -> None:
    context.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }); Document.prototype.execCommand = () => false;"
    )
    page = check()
    write(page, "thanks")
    tool(page, "Copy").click()
    expect(page.locator(".fn-notice")).to_contain_text("did not allow the copy")
    assert selection(page) == "thanks"


# Nothing typed is lost ----------------------------------------------------------


def test_draft_survives_a_reload_but_not_the_tab(check: Open, context: BrowserContext) -> None:
    page = check()
    page.get_by_role("radio", name="Feedback").check()
    text(page).fill("thanks for nothing lost")
    page.reload()
    expect(text(page)).to_have_value("thanks for nothing lost")
    expect(page.get_by_role("radio", name="Feedback")).to_be_checked()
    settle(page)
    other = context.new_page()
    other.goto("/check/")
    expect(text(other)).to_have_value("")


def test_draft_is_remembered_on_the_device_only_when_asked(check: Open, context: BrowserContext) -> None:
    page = check()
    write(page, "thanks to be kept")
    page.get_by_label("Remember the draft on this device").check()
    expect(page.locator(".fn-notice")).to_contain_text("remembered on this device")
    other = context.new_page()
    other.goto("/check/")
    expect(text(other)).to_have_value("thanks to be kept")
    expect(other.get_by_label("Remember the draft on this device")).to_be_checked()
    other.get_by_label("Remember the draft on this device").uncheck()
    assert other.evaluate("() => localStorage.getItem('fournotes.draft')") is None
    third = context.new_page()
    third.goto("/check/")
    expect(text(third)).to_have_value("")


def test_works_where_storage_is_blocked(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site)
    script(context)
    context.add_init_script(
        """for (const name of ["sessionStorage", "localStorage"]) {
          Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
        }"""
    )
    page = context.new_page()
    page.goto("/check/")
    write(page, "hello badword")
    expect(verdict(page)).to_have_text("Not yet")
    page.get_by_text("Remember the draft on this device").click()
    expect(page.locator(".fn-notice")).to_contain_text("does not let pages remember anything")
    expect(page.get_by_label("Remember the draft on this device")).not_to_be_checked()
    expect(text(page)).to_have_value("hello badword")
    context.close()


def test_a_failed_start_keeps_the_draft_and_offers_another(check: Open) -> None:
    page = check(fail=1)
    text(page).fill("thanks badword")
    expect(page.locator(".fnc-loading")).to_contain_text("could not be downloaded")
    expect(verdict(page)).to_have_text("The checker could not start")
    page.keyboard.type(" more")
    expect(text(page)).to_have_value("thanks badword more")
    page.get_by_role("button", name="Try again").click()
    settle(page)
    expect(verdict(page)).to_have_text("Nearly there")
    expect(page.locator(".fnc-loading")).to_be_hidden()
    expect(text(page)).to_have_value("thanks badword more")


def test_an_engine_that_dies_starts_again_by_itself(check: Open) -> None:
    page = check()
    write(page, "thanks badword")
    text(page).press("End")
    page.keyboard.type(" die")
    settle(page)
    expect(verdict(page)).to_have_text("Nearly there")
    expect(text(page)).to_have_value("thanks badword die")
    expect(page.locator(".fnc-loading")).to_be_hidden()


def test_a_refused_request_is_told_and_the_next_is_answered(check: Open) -> None:
    page = check()
    write(page, "thanks badword refuse")
    expect(verdict(page)).to_have_text("Not checked")
    expect(page.locator(".fnc-verdict")).to_contain_text("The facts could not be used")
    expect(text(page)).to_have_value("thanks badword refuse")
    write(page, "thanks badword")
    expect(verdict(page)).to_have_text("Nearly there")


# Speed and size -----------------------------------------------------------------


def test_one_request_at_a_time_and_the_latest_wins(check: Open) -> None:
    page = check(answers=150)
    write(page, "thanks")
    before = len(asked(page))
    text(page).press("End")
    start = time.monotonic()
    page.keyboard.type(" badone badtwo badthree", delay=5)
    settle(page)
    took = time.monotonic() - start
    expect(cards(page)).to_have_count(3)
    sent = asked(page)[before:]
    assert sent[-1]["text"] == "thanks badone badtwo badthree"
    assert len(sent) <= took / 0.15 + 2, "a request starts only when the one before has been answered"


def test_marks_move_with_the_text_while_an_answer_is_awaited(check: Open) -> None:
    page = check(answers=400)
    write(page, "thanks badone")
    text(page).press("Home")
    page.keyboard.type("many ")
    assert marks(page) == [["badone", "error"]]
    settle(page)
    assert marks(page) == [["badone", "error"]]


def test_a_very_long_text_is_checked_unmarked_and_a_megabyte_is_refused_kindly(check: Open) -> None:
    page = check()
    write(page, "thanks badword " + "many words " * 3000)
    expect(page.get_by_text("far longer than a note")).to_be_visible()
    expect(verdict(page)).to_have_text("Nearly there")
    assert marks(page) == []
    cards(page).first.get_by_role("button", name="Show me").click()
    assert selection(page) == "badword"
    before = len(asked(page))
    page.evaluate(
        "() => { const t = document.querySelector('#fnc-text'); t.value = '😀word '.repeat(170000); t.dispatchEvent(new InputEvent('input', { bubbles: true })); }"
    )
    expect(verdict(page)).to_have_text("Too long to check")
    expect(page.locator(".fnc-verdict")).to_contain_text("more than a million characters")
    assert len(asked(page)) == before
    assert page.evaluate("() => document.querySelector('#fnc-text').value.length") == 170000 * 7
    tool(page, "Clear").click()
    expect(text(page)).to_have_value("")
    page.get_by_role("button", name="Bring it back").click()
    expect(verdict(page)).to_have_text("Too long to check")
    write(page, "thanks")
    expect(verdict(page)).to_have_text("Ready to send")
    expect(page.get_by_text("far longer than a note")).to_be_hidden()


# Accessibility --------------------------------------------------------------------


def test_one_polite_region_tells_the_verdict_after_a_pause(check: Open) -> None:
    page = check()
    regions = page.locator("#fn-check :is([aria-live], [role=status], [role=alert])")
    expect(regions).to_have_count(1)
    expect(regions).to_have_attribute("aria-live", "polite")
    write(page, "thanks badone")
    assert "Nearly" not in (regions.text_content() or ""), "not while the writer is typing"
    expect(regions).to_have_text("Nearly there. One thing to change first")
    page.evaluate(
        "() => { window.told = []; new MutationObserver(() => told.push(document.querySelector('#fn-check [aria-live]').textContent)).observe(document.querySelector('#fn-check [aria-live]'), { childList: true, characterData: true, subtree: true }); }"
    )
    text(page).press("End")
    page.keyboard.type(" and some more words", delay=20)
    settle(page)
    page.wait_for_timeout(1400)
    assert page.evaluate("() => told") == [], "the same verdict is not told twice"


STATES: dict[str, tuple[dict[str, int], str]] = {
    "empty": ({}, ""),
    "loading": ({"wait": 60_000}, "hello badword"),
    "failed": ({"fail": 9}, "hello badword"),
    "findings": ({}, "oddly and badly quietone goodone " + " ".join(f"bad{letter}" for letter in "abcdefgh")),
    "ready": ({}, "hello thanks goodone"),
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(browser: Browser, site: str, state: str) -> None:
    setting, words = STATES[state]
    for scheme in ("light", "dark"):
        context = browser.new_context(
            base_url=site,
            color_scheme=scheme,
            viewport={"width": 320, "height": 640},
            reduced_motion="reduce",
        )
        script(context, **setting)
        page = context.new_page()
        page.goto("/check/")
        text(page).fill(words)
        if words and not setting:
            settle(page)
        if state == "failed":
            expect(page.get_by_role("button", name="Try again")).to_be_visible()
        if state == "findings":
            put_caret(page, "badly")
            page.get_by_role("button", name=re.compile("Show . more")).click()
            page.get_by_role("button", name="Show one small thing").click()
            cards(page).first.get_by_role("button", name="False alarm?").click()
            cards(page).nth(1).get_by_role("button", name="Not a problem").click()
        page.get_by_text("Add facts to sharpen the check").click()
        for width in (320, 1280):
            page.set_viewport_size({"width": width, "height": 640})
            assert violations(page, "#fn-check") == [], f"{state}, {scheme}, {width} px"
            wide = page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
            assert wide <= 0, f"{state}, {scheme}: {wide} px too wide at {width} px"
        context.close()


def test_targets_are_large_enough_for_a_thumb(check: Open) -> None:
    page = check()
    page.set_viewport_size({"width": 320, "height": 640})
    write(page, "oddly and badly quietone goodone badtwo")
    page.get_by_text("Add facts to sharpen the check").click()
    cards(page).first.get_by_role("button", name="False alarm?").click()
    small = page.evaluate("""() => [...document.querySelectorAll('#fn-check :is(button, a, input, summary, textarea)')]
        .filter((each) => each.checkVisibility())
        .map((each) => [each.closest('label') ?? each, each.textContent.trim() || each.id])
        .map(([each, name]) => [name, each.getBoundingClientRect()])
        .filter(([, box]) => box.width < 24 || box.height < 24)
        .map(([name, box]) => `${name}: ${box.width} by ${box.height}`)""")
    assert small == []


def test_forced_colours_show_the_lines(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, forced_colors="active")
    script(context)
    page = context.new_page()
    page.goto("/check/")
    write(page, "thanks badword oddword quietword goodword")
    styles = {}
    for tone in ("error", "warn", "info", "good"):
        mark = page.locator(f".fnc-mark--{tone}")
        styles[tone] = mark.evaluate("(mark) => getComputedStyle(mark, '::after').borderBottomStyle")
        box = mark.bounding_box()
        assert box
        clip = {"x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"] + 4}
        with_line = page.screenshot(clip=clip)
        mark.evaluate("(mark) => { mark.style.visibility = 'hidden'; }")
        assert page.screenshot(clip=clip) != with_line, f"the line under {tone} words is seen"
    assert styles == {"error": "solid", "warn": "dashed", "info": "dotted", "good": "double"}
    context.close()


def test_without_scripts_the_lists_stay(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto("/check/")
    expect(page.locator("#fn-check")).to_contain_text("Looks forward to hearing from them")
    context.close()
