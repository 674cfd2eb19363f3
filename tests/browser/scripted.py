"""The page *Check a draft* with an engine that answers what the draft asks for (`scripted_engine.mjs`)."""

import json
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

SCRIPT = Path(__file__).with_name("scripted_engine.mjs")


def script(context: BrowserContext, **setting: int) -> None:
    """Puts the scripted engine in the place of the real one, with its setting."""

    def answer(route: Route) -> None:
        route.fulfill(content_type="text/javascript", body=SCRIPT.read_text(encoding="utf-8"))

    context.route("**/assets/app/engine/client.mjs", answer)
    context.add_init_script(f"globalThis.scripted = {json.dumps(setting)}")


def text(page: Page) -> Locator:
    return page.get_by_label("Your note")


def write(page: Page, words: str) -> None:
    """Writes a draft and waits until it is checked."""
    text(page).fill(words)
    settle(page)


def settle(page: Page) -> None:
    expect(page.locator(".fnc-results")).to_have_attribute("aria-busy", "false")


def paste(page: Page, words: str) -> None:
    """Puts a draft into the box at once, as a paste does (Playwright types line by line), and waits until it is checked."""
    text(page).evaluate(
        """(box, words) => {
          box.value = words;
          box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }""",
        words,
    )
    settle(page)
