"""What every browser test gets: the built site on a loopback port, a real Chromium, and a record of every request.

Polling uses `page.evaluate` or `expect`, never `wait_for_function` with a string, which a strict page policy blocks.
"""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from bundle.paths import SITE
from bundle.serve import open_server
from tests.browser.chromium import FLAGS, find_chromium


class Requests(list[str]):
    """The addresses that pages of one test have asked for, in order."""


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """Serves the built site and gives its origin, such as http://127.0.0.1:40000."""
    if not (SITE / "index.html").exists():
        pytest.fail("The browser tests need the built site. Run `make build` first.")
    with open_server(SITE) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Starts one Chromium for all tests of this process."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def requests() -> list[str]:
    """Collects the address of every request made by this test's pages, in order."""
    return []


@pytest.fixture
def context(browser: Browser, site: str, requests: list[str]) -> Iterator[BrowserContext]:
    """Opens a fresh profile; the test fails when any page in it asks another origin for anything."""
    opened = browser.new_context(base_url=site, service_workers="block")
    foreign: list[str] = []

    def record(request: Request) -> None:
        requests.append(request.url)
        if not request.url.startswith((f"{site}/", f"blob:{site}/", "data:")):
            foreign.append(request.url)

    opened.on("request", record)
    yield opened
    opened.close()
    assert not foreign, f"requests to other origins: {foreign}"


@pytest.fixture
def open_page(context: BrowserContext) -> Iterator[Callable[[str], Page]]:
    """Gives a function that opens a page of the site by its path; the test fails when a page throws an error."""
    errors: list[str] = []

    def open_(path: str) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(path)
        return page

    yield open_
    assert not errors, f"uncaught errors in a page: {errors}"


@pytest.fixture
def built() -> Path:
    """Gives the folder of the built site."""
    return SITE
