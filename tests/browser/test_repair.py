"""The weak example on a note's page, repaired step by step while the real checker reads along."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.axe import violations
from tests.guide.test_examples import NOTES, stages

KINDS = sorted(path.stem for path in NOTES.glob("*.md") if path.stem != "index")
START_MS = 60_000


def begin(page: Page) -> None:
    page.get_by_role("button", name="Let the checker read it").click()
    expect(page.locator(".fnr-line")).to_have_text("Not yet", timeout=START_MS)


@pytest.mark.parametrize("kind", KINDS)
def test_every_repair_shows_its_text_and_the_last_is_ready(
    open_page: Callable[[str], Page], kind: str
) -> None:
    page = open_page(f"/notes/{kind}/")
    letter = page.locator(".fn-example")
    texts = stages(kind)
    begin(page)
    assert letter.text_content() == texts[0]
    expect(letter.locator(".fn-mark--error").first).to_be_visible()
    for number, text in enumerate(texts[1:], start=1):
        page.get_by_role("button", name=f"Make repair {number} of {len(texts) - 1}").click()
        expect(page.locator(".fn-steps > li[aria-current=step]")).to_have_count(1)
        expect(page.locator(".fn-steps > li.is-done")).to_have_count(number)
        assert letter.text_content() == text
    expect(page.locator(".fnr-line")).to_have_text("Ready to send")
    expect(letter.locator(".fn-mark--error, .fn-mark--warn")).to_have_count(0)
    page.get_by_role("link", name="Open it in the checker").click()
    page.wait_for_url("**/check/*")
    assert page.get_by_label("Your note").input_value() == texts[-1]


def test_by_keyboard_forth_and_back_with_each_step_read_out(
    open_page: Callable[[str], Page], requests: list[str]
) -> None:
    page = open_page("/notes/thank-you/")
    page.wait_for_load_state("networkidle")
    assert not [address for address in requests if "/assets/engine/" in address], (
        "loaded before it was asked for"
    )
    page.get_by_role("button", name="Let the checker read it").press("Enter")
    expect(page.locator(".fnr-line")).to_have_text("Not yet", timeout=START_MS)
    page.get_by_role("button", name="Make repair 1 of 6").press("Enter")
    status = page.locator(".fnr-panel [role=status]")
    expect(status).to_contain_text("Repair 1 of 6 made. Not yet.")
    back = page.get_by_role("button", name="One back")
    back.press("Enter")
    expect(page.get_by_role("button", name="Make repair 1 of 6")).to_be_focused()
    expect(back).to_be_hidden()
    assert page.locator(".fn-example").text_content() == stages("thank-you")[0]


def test_a_checker_that_cannot_come_says_so_and_is_asked_again(
    context: BrowserContext, open_page: Callable[[str], Page]
) -> None:
    context.route("**/assets/engine/manifest.json", lambda route: route.abort())
    page = open_page("/notes/feedback/")
    page.get_by_role("button", name="Let the checker read it").click()
    expect(page.locator(".fn-loading")).to_contain_text("try again")
    expect(page.locator(".fn-steps > li").first).to_be_visible()
    context.unroute("**/assets/engine/manifest.json")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".fnr-line")).to_have_text("Not yet", timeout=START_MS)


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (320, "dark")])
def test_axe_finds_nothing_in_a_repair(open_page: Callable[[str], Page], width: int, scheme: str) -> None:
    page = open_page("/notes/exception/")
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    begin(page)
    page.get_by_role("button", name="Make repair 1 of 5").click()
    expect(page.locator(".fn-steps > li[aria-current=step]")).to_have_count(1)
    assert violations(page, "main") == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
