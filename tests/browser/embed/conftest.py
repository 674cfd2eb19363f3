"""What the widget's tests get: a host page on another site, one on the same site, and a page that tells of errors."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.embed.host import Host, open_host


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """A frame of another site is another process with pages of its own to start, so a shared machine needs longer."""
    expect.set_options(timeout=20_000)
    yield
    expect.set_options(timeout=5_000)


@pytest.fixture
def host() -> Iterator[Host]:
    """A page on another site than the widget's, so that Chromium withholds storage from the widget."""
    with open_host("localhost") as opened:
        yield opened


@pytest.fixture
def neighbour() -> Iterator[Host]:
    """A page on the same site as the widget but another origin, so that the widget has storage."""
    with open_host("127.0.0.1") as opened:
        yield opened


@pytest.fixture
def origins() -> tuple[str, ...]:
    """Further origins that a test may ask."""
    return ()


@pytest.fixture
def guest(
    browser: Browser, site: str, host: Host, neighbour: Host, origins: tuple[str, ...]
) -> Iterator[BrowserContext]:
    """A profile without a base address; the test fails at a request to anybody but the host and the widget's site."""
    context = browser.new_context(viewport={"width": 1000, "height": 900}, service_workers="block")
    ours = tuple(
        f"{before}{origin}/"
        for origin in (site, host.origin, neighbour.origin, *origins)
        for before in ("", "blob:")
    )
    context.set_default_timeout(60_000)
    foreign: list[str] = []
    context.on(
        "request",
        lambda request: None if request.url.startswith((*ours, "data:")) else foreign.append(request.url),
    )
    yield context
    context.close()
    assert not foreign, f"requests to others: {foreign}"


@pytest.fixture
def page(guest: BrowserContext) -> Iterator[Page]:
    errors: list[str] = []
    page = guest.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    assert not errors, f"uncaught errors: {errors}"
