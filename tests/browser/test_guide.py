"""The guide in a real Chromium: readable by everyone, on every page, in both colour schemes, and light to load."""

import gzip
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bundle.paths import SITE
from tests.browser.axe import violations

NOTES = ("thank-you", "follow-up", "exception", "feedback")
SPARES = 4
"""Of the rule pages, which are alike, every so many-th one is looked at besides the list of them."""


def pages() -> list[str]:
    """The paths of the guide's own pages and a sample of the rule pages, such as "/notes/feedback/"."""
    every = sorted(
        f"/{file.parent.relative_to(SITE).as_posix()}/".replace("/./", "/")
        for file in SITE.rglob("index.html")
    )
    rules = [path for path in every if re.fullmatch(r"/rules/.+/", path)]
    return (
        [path for path in every if path not in rules] + rules[:: max(1, len(rules) // SPARES)] + ["/404.html"]
    )


class Document(HTMLParser):
    """What a page refers to: the `links` it offers and the `ids` it can be entered at."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.ids.update(value for name, value in values.items() if name in ("id", "name"))
        if tag == "a" and "href" in values:
            self.links.append(values["href"])


@pytest.fixture
def dark(browser: Browser, site: str) -> Iterator[BrowserContext]:
    """A profile whose device asks for dark colours."""
    context = browser.new_context(base_url=site, color_scheme="dark")
    yield context
    context.close()


def faults(page: Page) -> dict[str, list[str]]:
    """What axe-core finds wrong on the guide's pages, by path."""
    found = {}
    for path in pages():
        page.goto(path)
        if lines := violations(page, "html"):
            found[path] = lines
    return found


def test_axe_finds_nothing_in_light_colours(context: BrowserContext) -> None:
    page = context.new_page()
    assert faults(page) == {}


def test_axe_finds_nothing_in_dark_colours(dark: BrowserContext) -> None:
    page = dark.new_page()
    assert faults(page) == {}
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"


def test_axe_finds_nothing_on_a_phone(context: BrowserContext) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": 320, "height": 640})
    assert faults(page) == {}


@pytest.mark.parametrize("width", [320, 768])
def test_no_page_scrolls_sideways(context: BrowserContext, width: int) -> None:
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 640})
    wide = {}
    for path in pages():
        page.goto(path)
        found = page.evaluate("document.documentElement.scrollWidth")
        if found > width:
            wide[path] = found
    assert wide == {}


def test_every_link_and_anchor_inside_the_site_leads_somewhere(built: Path) -> None:
    documents = {
        f"/{file.relative_to(built).as_posix()}".removesuffix("index.html"): Document(
            file.read_text(encoding="utf-8")
        )
        for file in built.rglob("*.html")
    }
    broken = []
    for path, document in documents.items():
        for link in document.links:
            target = urlsplit(urljoin(f"http://here{path}", link))
            if target.scheme not in ("http", "https") or target.netloc != "here":
                continue
            aim = documents.get(unquote(target.path))
            if aim is None and not (built / target.path.lstrip("/")).is_file():
                broken.append(f"{path} -> {link}")
            elif target.path == "/check/" and target.fragment.startswith("kind="):
                continue  # a draft for the checker, which a browser never sends to a server
            elif aim and target.fragment and unquote(target.fragment) not in aim.ids:
                broken.append(f"{path} -> {link}: no such place on that page")
    assert broken == []


def test_every_page_forbids_itself_to_connect_elsewhere(context: BrowserContext) -> None:
    page = context.new_page()
    for path in pages():
        page.goto(path)
        policy = page.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
        assert "default-src 'none'" in (policy or ""), path
        assert "connect-src 'self';" in (policy or ""), path
    refused = page.evaluate(
        "fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(() => 'sent', () => 'refused')"
    )
    assert refused == "refused"


@pytest.mark.parametrize("note", NOTES)
def test_without_javascript_a_note_reads_whole(browser: Browser, site: str, note: str) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/notes/{note}/")
    parts = page.locator(".fn-part")
    explained = page.locator(".fn-parts > li")
    assert parts.count() == explained.count() >= 4
    for index in range(parts.count()):
        expect(explained.nth(index)).to_be_visible()
        assert parts.nth(index).get_attribute("href") == f"#{explained.nth(index).get_attribute('id')}"
    expect(page.get_by_role("heading", name="Common questions")).to_be_visible()
    context.close()


def sentences(page: Page) -> set[str]:
    """What stands on a page for readers, without the parts that scripts add."""
    return set(
        page.evaluate("""() => [...document.querySelectorAll("article :is(h1, h2, h3, p, li, td, dd, pre)")]
            .filter((each) => each.checkVisibility() && !each.closest(".fnr-panel, #fn-rules, #fn-offline, .fn-time"))
            .map((each) => each.textContent.replace(/\\s+/g, " ").trim())""")
    )


def test_without_javascript_every_page_says_the_same(browser: Browser, site: str) -> None:
    with_scripts = browser.new_context(base_url=site).new_page()
    without = browser.new_context(base_url=site, java_script_enabled=False).new_page()
    missing = {}
    for path in pages():
        if path in ("/check/", "/today/", "/embed/", "/embedding/"):
            continue  # the tools need scripts and say so
        with_scripts.goto(path)
        without.goto(path)
        assert len(sentences(without)) > 3, path
        if lost := sentences(with_scripts) - sentences(without):
            missing[path] = sorted(lost)
    assert missing == {}
    with_scripts.context.close()
    without.context.close()


@pytest.mark.parametrize(
    ("path", "says"), [("/check/", "A follow-up"), ("/today/", "The interview was yesterday")]
)
def test_without_javascript_the_tools_say_what_to_do_instead(
    browser: Browser, site: str, path: str, says: str
) -> None:
    context = browser.new_context(base_url=site, java_script_enabled=False)
    page = context.new_page()
    page.goto(path)
    # Chromium's emulation switches scripts off but does not show <noscript>; browsers set so by their owner do.
    assert (
        "needs JavaScript</strong>" in page.content().partition("<noscript>")[2].partition("</noscript>")[0]
    )
    expect(page.get_by_text(says, exact=True)).to_be_visible()
    context.close()


def test_a_line_of_the_letter_lights_its_note_by_keyboard(open_page: Callable[[str], Page]) -> None:
    page = open_page("/notes/follow-up/")
    note = page.locator("#note-2")
    before = note.evaluate("(it) => getComputedStyle(it).backgroundColor")
    page.locator("#part-2").focus()
    assert note.evaluate("(it) => getComputedStyle(it).backgroundColor") != before
    page.keyboard.press("Enter")
    assert page.url.endswith("#note-2")
    note.get_by_role("link", name="Line 2 of the letter").press("Enter")
    assert page.url.endswith("#part-2")


def test_a_note_prints_without_the_frame_and_with_every_explanation(open_page: Callable[[str], Page]) -> None:
    page = open_page("/notes/exception/")
    page.emulate_media(media="print", color_scheme="dark")
    for frame in (".md-header", ".fn-footer", ".md-sidebar--primary", ".fn-btn >> nth=0"):
        expect(page.locator(frame)).to_be_hidden()
    for index in range(5):
        expect(page.locator(".fn-parts > li").nth(index)).to_be_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_the_picture_stands_upright_on_a_phone(open_page: Callable[[str], Page]) -> None:
    page = open_page("/")
    shapes = {}
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        shown = [svg for svg in page.locator(".fn-time svg").all() if svg.is_visible()]
        assert len(shown) == 1
        shapes[width] = shown[0].bounding_box()
    assert shapes[320]["height"] > shapes[320]["width"] <= 320
    assert shapes[1280]["width"] > shapes[1280]["height"]
    assert page.locator(".fn-notes > li").count() == 4


def weight(sizes: dict[str, bytes]) -> int:
    """Bytes on the wire of everything but the browser's Python, which comes when the page is there already."""
    return sum(
        len(body) if url.endswith((".woff2", ".png")) else len(gzip.compress(body))
        for url, body in sizes.items()
        if "/assets/engine/" not in url
    )


@pytest.mark.parametrize("path", ["/", "/notes/follow-up/", "/rules/", "/today/", "/check/"])
def test_a_page_weighs_less_than_100_kb_before_the_runtime(context: BrowserContext, path: str) -> None:
    sizes: dict[str, bytes] = {}
    page = context.new_page()
    page.on("response", lambda response: response.ok and sizes.update({response.url: response.body()}))
    page.goto(path, wait_until="networkidle")
    assert 40_000 < weight(sizes) < 90_000, f"{path} weighs {weight(sizes)} bytes"


def test_the_themes_script_waits_for_its_first_use(
    open_page: Callable[[str], Page], requests: list[str]
) -> None:
    page = open_page("/notes/")
    page.wait_for_load_state("networkidle")

    def asked() -> int:
        return len([address for address in requests if "/javascripts/bundle" in address])

    assert asked() == 0
    page.mouse.wheel(0, 300)
    expect(page.locator("script[src*='/javascripts/bundle']:not([data-late])")).to_have_count(1)
    page.locator(".md-header").hover()
    page.wait_for_load_state("networkidle")
    assert asked() == 1


def test_no_single_letter_is_a_shortcut(open_page: Callable[[str], Page]) -> None:
    page = open_page("/notes/follow-up/")
    page.mouse.wheel(0, 300)
    page.wait_for_load_state("networkidle")
    for key in "/fsnp.,":
        page.keyboard.press(key)
    page.wait_for_timeout(300)
    assert page.url.endswith("/notes/follow-up/")
    assert not page.locator("#__search").is_checked()


@pytest.mark.parametrize("way", ["pointer", "keyboard"])
def test_colours_can_be_chosen_and_stay(open_page: Callable[[str], Page], way: str) -> None:
    page = open_page("/notes/")
    scheme = page.locator("body")
    button = page.locator("label[for=__palette_1]")
    expect(button).to_be_visible()
    if way == "pointer":
        button.click()
    else:
        page.locator("input[name=__palette]").first.focus()
        page.keyboard.press("ArrowRight")
    expect(page.locator("label[for=__palette_2]")).to_be_visible()
    page.locator("label[for=__palette_2]").click()
    expect(scheme).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(scheme).to_have_attribute("data-md-color-scheme", "slate")
    expect(page.locator("label[for=__palette_0]")).to_be_visible()


def test_a_dark_device_sees_dark_colours_before_anything_is_used(dark: BrowserContext) -> None:
    page = dark.new_page()
    page.route("**/javascripts/bundle*", lambda route: route.abort())
    page.goto("/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(22, 25, 31)"


def test_the_menu_opens_on_a_phone_at_the_first_tap(browser: Browser, site: str) -> None:
    context = browser.new_context(base_url=site, viewport={"width": 320, "height": 640}, has_touch=True)
    page = context.new_page()
    page.goto("/notes/thank-you/")
    page.locator("label.md-header__button[for=__drawer]").tap()
    expect(page.locator(".md-nav--primary").get_by_role("link", name="Check a draft")).to_be_in_viewport()
    context.close()


def test_the_rules_can_be_searched(open_page: Callable[[str], Page]) -> None:
    page = open_page("/rules/")
    field = page.get_by_role("searchbox", name="Search the rules")
    rows = page.locator(".fn-stack tbody tr:visible")
    every = rows.count()
    field.fill("Money PAY")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text("Talks about money")
    expect(page.get_by_role("heading", level=2)).to_have_text(["Substance#"])
    expect(page.locator("#fn-rules [role=status]")).to_have_text(f"1 of {every} rules")
    field.fill("zzz")
    expect(page.locator(".fnl-said")).to_contain_text("No rule has all of these words")
    field.fill("")
    expect(rows).to_have_count(every)
    rule = rows.first.get_by_role("link")
    address = str(rule.evaluate("(link) => link.href"))
    rule.click()
    expect(page).to_have_url(address)
    page.get_by_role("link", name="Try it as").first.click()
    expect(page.get_by_label("Your note")).not_to_have_value("")


@pytest.mark.parametrize("way", ["pointer", "keyboard"])
def test_search_is_fetched_and_answers_when_first_used(
    open_page: Callable[[str], Page], requests: list[str], way: str
) -> None:
    page = open_page("/notes/")
    page.wait_for_load_state("networkidle")
    assert not [
        address for address in requests if address.endswith("search_index.json") and "late" not in address
    ]
    if way == "pointer":
        page.get_by_role("textbox", name="Search").click()
    else:
        page.keyboard.press("Control+k")
    page.keyboard.type("panel")
    expect(page.locator(".md-search-result__item").first).to_contain_text("panel")
    assert [
        address for address in requests if address.endswith("search_index.json") and "late" not in address
    ]


def test_the_first_page_hands_its_dates_on(open_page: Callable[[str], Page]) -> None:
    page = open_page("/")
    page.get_by_label("The interview was on").fill("2025-06-02")
    page.get_by_label("They said you would hear by").fill("2025-06-13")
    page.get_by_role("button", name="Answer with my dates").click()
    page.wait_for_url("**/today/?interview=2025-06-02&promised=2025-06-13*")
