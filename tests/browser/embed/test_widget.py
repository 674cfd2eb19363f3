"""The widget on somebody else's page: each way in, each sandbox, its height, its colours, what the host hears."""

import gzip
import itertools
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from bundle.paths import ROOT
from bundle.serve import open_server
from bundle.widget import write_widget
from tests.browser.axe import violations
from tests.browser.embed.host import (
    DRAFT,
    START_MS,
    Host,
    expect_the_demand,
    iframe,
    inside,
    line,
    settle,
    widget,
    write,
)

FULL_SANDBOX = 'sandbox="allow-scripts allow-same-origin allow-downloads allow-popups allow-forms" allow="clipboard-write"'
LISTEN = "window.heard = []; addEventListener('message', (event) => heard.push(event.data));"


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site as it is built for an address, which oEmbed needs; gives that address, with a slash at the end."""
    folder = tmp_path_factory.mktemp("published")
    with open_server(folder) as server:
        address = f"http://127.0.0.1:{server.server_port}/"
        environment = {**os.environ, "SITE_URL": address, "NO_MKDOCS_2_WARNING": "1"}
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
        subprocess.run(command, cwd=ROOT, check=True, env=environment)
        write_widget(folder, site=address, guide="../")
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield address
        server.shutdown()


# Ways in --------------------------------------------------------------------


def test_the_script_line(page: Page, host: Host, site: str) -> None:
    host.body = line(site, tool="check", kind="follow-up", accent="#005ea2", theme="light")
    page.goto(host.origin)
    expect(page.locator("script[data-tool] + iframe")).to_have_count(1)
    expect(page.locator("iframe")).to_have_attribute("title", "Check a draft of your note")
    expect(page.locator("iframe")).to_have_attribute("loading", "lazy")
    expect(widget(page).get_by_role("radio", name="Follow-up")).to_be_checked()
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))


def test_the_plain_frame(page: Page, host: Host, site: str) -> None:
    host.body = iframe(f"{site}/embed/?tool=check&kind=exception")
    page.goto(host.origin)
    expect(widget(page).get_by_role("radio", name="Exception")).to_be_checked()
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))


def discover(address: str) -> dict[str, str]:
    """Reads a page as an oEmbed consumer does: find the link, fetch the answer."""
    with urlopen(address) as response:
        text = response.read().decode()
    (link,) = re.findall(r'<link rel="alternate" type="application/json\+oembed"[^>]*href="([^"]+)"', text)
    with urlopen(link) as response:
        answer: dict[str, str] = json.load(response)
    return answer


def as_wordpress_does(html: str, secret: str) -> str:
    """What WordPress keeps of an answer from a site it does not know (wp_filter_oembed_result)."""
    (quotation, attributes) = re.findall(r"(<blockquote>.*?</blockquote>)?.*?<iframe (.*?)></iframe>", html)[
        0
    ]
    kept = re.findall(r'(?:src|width|height|frameborder|title)="[^"]*"', attributes)
    frame = " ".join(kept).replace('" title', f'#?secret={secret}" title', 1)
    return (
        f"{quotation.replace('<blockquote', f'<blockquote data-secret={secret} class=wp-embedded-content')}"
        f'<iframe style="position: absolute; visibility: hidden;" class="wp-embedded-content" sandbox="allow-scripts" '
        f'security="restricted" data-secret="{secret}" {frame}></iframe>'
        # The part of wp-embed.js that takes a height, told again in fewer words.
        "<script>addEventListener('message', ({ data, source }) => {"
        "  for (const frame of document.querySelectorAll('iframe')) {"
        f"    if (source !== frame.contentWindow || data.secret !== '{secret}') continue;"
        "    document.querySelector('blockquote').style.display = 'none'; frame.removeAttribute('style');"
        "    if (data.message === 'height') frame.height = Math.min(Math.max(data.value, 200), 1000);"
        "  } });"
        "addEventListener('DOMContentLoaded', () => document.querySelector('iframe').contentWindow.postMessage("
        f"  {{ message: 'ready', secret: '{secret}' }}, '*'));</script>"
    )


@pytest.mark.parametrize(("path", "tool"), [("check/", "check"), ("today/", "today"), ("embed/", "check")])
def test_a_pasted_address_becomes_the_tool(
    browser: Browser, host: Host, published: str, path: str, tool: str
) -> None:
    answer = discover(published + path)
    assert {"type", "version", "html", "width", "height"} <= set(answer)
    assert (answer["type"], answer["version"]) == ("rich", "1.0")
    host.body = as_wordpress_does(answer["html"], "Abc123")
    page = browser.new_context(viewport={"width": 700, "height": 900}).new_page()
    page.goto(host.origin)
    expect(page.locator("iframe")).to_be_visible()
    expect(page.locator("blockquote")).to_be_hidden()
    if tool == "check":
        write(widget(page), DRAFT)
        expect_the_demand(widget(page))
        expect(page.locator("iframe")).to_have_attribute("height", "1000")
    else:
        expect(widget(page).get_by_text("When was the interview?")).to_be_visible()
    page.context.close()


def test_a_deep_link_opens_the_tool_with_its_kind(page: Page, site: str) -> None:
    page.goto(f"{site}/check/?kind=feedback&company=Harbour%20Foods")
    expect(page.get_by_role("radio", name="Feedback")).to_be_checked()
    page.goto(f"{site}/embed/?tool=today&interview=2025-06-02&promised=2025-06-13")
    expect(page.get_by_label("Day of the interview").first).to_have_value("2025-06-02")


def test_without_javascript_the_frame_says_what_to_do_by_hand(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/embed/")
    for words in ("A follow-up", "The interview was yesterday"):
        expect(page.get_by_text(words, exact=True)).to_be_visible()
    context.close()


# embed.js on the host page ----------------------------------------------------


def test_embed_js_is_small_and_alone(built: Path) -> None:
    source = (built / "embed.js").read_bytes()
    assert len(gzip.compress(source, 9)) <= 4096
    assert not re.search(rb"\bimport\b|\bfetch\b|XMLHttpRequest|cookie|localStorage|sessionStorage", source)


def test_the_host_page_stays_as_it_was(page: Page, host: Host, site: str) -> None:
    look = """() => ({
      names: Object.getOwnPropertyNames(window).filter((name) => Number.isNaN(Number(name))).sort(),
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      own: JSON.stringify([...getComputedStyle(document.querySelector("#own"))].map((name) =>
        getComputedStyle(document.querySelector("#own"))[name])),
      cookie: document.cookie, stored: localStorage.length + sessionStorage.length,
    })"""
    page.goto(host.origin)
    before = page.evaluate(look)
    host.body = line(site, tool="check")
    page.goto(host.origin)
    write(widget(page), DRAFT)
    assert page.evaluate(look) == before
    assert [cookie for cookie in page.context.cookies() if cookie] == []


def test_removal_leaves_nothing_behind_and_a_return_is_heard(page: Page, host: Host, site: str) -> None:
    page.add_init_script(
        """{ window.ears = new Set();
        for (const place of [window, document]) {
          const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
          place.addEventListener = (type, ear, ...more) => { if (/^(message|security)/.test(type)) ears.add(ear); add.call(place, type, ear, ...more); };
          place.removeEventListener = (type, ear, ...more) => { ears.delete(ear); remove.call(place, type, ear, ...more); };
        } }"""
    )
    host.body = line(site, tool="check")
    page.goto(host.origin)
    expect(page.locator("iframe")).to_have_count(1)
    assert page.evaluate("ears.size") == 2
    page.evaluate("() => { window.frame = document.querySelector('iframe'); frame.remove(); }")
    page.wait_for_timeout(200)
    assert page.evaluate("ears.size") == 0
    page.evaluate("() => { frame.style.height = '333px'; document.querySelector('main').append(frame); }")
    expect(widget(page).get_by_label("Your note")).to_be_visible()
    expect(page.locator("iframe")).not_to_have_css("height", "333px")
    assert page.evaluate("ears.size") == 2


def test_loaded_twice_or_run_away_from_its_place_each_line_has_one_frame(
    page: Page, host: Host, site: str
) -> None:
    host.body = (
        line(site, tool="check") + line(site, tool="today") + '<script src="/other/embed.js"></script>'
    )
    page.goto(host.origin)
    expect(page.locator("iframe")).to_have_count(2)
    with urlopen(f"{site}/embed.js") as response:
        source = response.read().decode()
    page.evaluate(
        "(source) => { document.head.append(Object.assign(document.createElement('script'), { text: source })); }",
        source,
    )
    page.wait_for_timeout(200)
    expect(page.locator("iframe")).to_have_count(2)
    page.evaluate(
        """([source, line]) => {
          const parsed = new DOMParser().parseFromString(line, 'text/html').querySelector('script');
          document.querySelector('main').append(parsed); // as an editor does, so it never runs by itself
          document.head.append(Object.assign(document.createElement('script'), { text: source }));
        }""",
        [source, line(site, tool="check")],
    )
    expect(page.locator("iframe")).to_have_count(3)


def test_a_line_in_the_head_says_where_it_belongs(page: Page, host: Host, site: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(host.origin)
    page.evaluate(
        "(src) => { document.head.append(Object.assign(document.createElement('script'), { src })); }",
        f"{site}/embed.js",
    )
    page.wait_for_timeout(500)
    assert page.locator("iframe").count() == 0
    assert any("inside the body" in words for words in said)


# Height -----------------------------------------------------------------------


def height(page: Page, at: int = 0) -> float:
    return float(page.locator("iframe").nth(at).bounding_box()["height"])


def test_the_height_follows_the_content_up_and_down(page: Page, host: Host, site: str) -> None:
    host.body = line(site, tool="check")
    page.goto(host.origin)
    expect(widget(page).get_by_label("Your note")).to_be_visible()
    page.wait_for_timeout(500)
    empty = height(page)
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    page.wait_for_timeout(500)
    full = height(page)
    assert full > empty + 200
    assert full - 2 <= inside(page).evaluate("document.body.getBoundingClientRect().height") <= full
    # At once, as a paste does; Playwright types line by line.
    widget(page).get_by_label("Your note").evaluate(
        """(box, words) => { box.value = words; box.dispatchEvent(new InputEvent("input", { bubbles: true })); }""",
        DRAFT + "\n\nOne more line that is added here." * 200,
    )
    settle(widget(page))
    page.wait_for_timeout(1500)
    assert height(page) < 6000, "a long text scrolls in its own box and does not chase its own height"
    widget(page).get_by_role("button", name="Clear").click()
    page.wait_for_timeout(1000)
    assert height(page) < full


def test_strangers_wrong_shapes_and_floods_change_nothing(page: Page, host: Host, site: str) -> None:
    stranger = "<iframe id=stranger title=stranger srcdoc=\"<script>for (let i = 0; i < 500; i++) parent.postMessage({ type: 'fournotes:height', height: 4000 + i }, '*')</script>\"></iframe>"
    host.body = line(site, tool="check") + stranger
    page.goto(host.origin)
    expect(widget(page).get_by_label("Your note")).to_be_visible()
    page.evaluate(
        "() => { for (let i = 0; i < 500; i++) postMessage({ type: 'fournotes:height', height: 3000 }, '*'); }"
    )
    page.wait_for_timeout(500)
    fits = height(page)
    assert fits < 1500
    # The right window, but nothing that is a height.
    inside(page).evaluate(
        """() => { for (const height of ["5000", NaN, Infinity, null, {}, [5000], { valueOf: () => 5000 }.toString()])
          parent.postMessage({ type: "fournotes:height", height }, "*");
          for (const data of [null, 7, "fournotes:height", [], { type: "fournotes:hight", height: 5000 }, { height: 5000 }])
            parent.postMessage(data, "*"); }"""
    )
    page.wait_for_timeout(300)
    assert height(page) == fits
    # A number beyond all measure is held to bounds.
    inside(page).evaluate("() => { parent.postMessage({ type: 'fournotes:height', height: 1e12 }, '*'); }")
    page.wait_for_timeout(300)
    assert height(page) == 20_000
    inside(page).evaluate("() => { parent.postMessage({ type: 'fournotes:height', height: -5 }, '*'); }")
    page.wait_for_timeout(300)
    assert height(page) == 120


def test_a_frame_that_was_led_elsewhere_is_not_listened_to(
    page: Page, host: Host, neighbour: Host, site: str
) -> None:
    neighbour.body = "<script>parent.postMessage({ type: 'fournotes:height', height: 3333 }, '*')</script>"
    host.body = line(site, tool="check")
    page.goto(host.origin)
    expect(widget(page).get_by_label("Your note")).to_be_visible()
    page.wait_for_timeout(300)
    before = height(page)
    page.evaluate("(address) => { document.querySelector('iframe').src = address; }", neighbour.origin)
    expect(widget(page).get_by_text("Our own words.")).to_be_visible()
    page.wait_for_timeout(300)
    assert height(page) == before


@pytest.mark.parametrize("tool", ["check", "today"])
def test_280_pixels_and_a_fixed_height_are_enough(page: Page, host: Host, site: str, tool: str) -> None:
    host.body = f'<iframe src="{site}/embed/?tool={tool}" title="Tool" width="280" height="400"></iframe>'
    page.goto(host.origin)
    if tool == "check":
        write(widget(page), DRAFT)
        expect_the_demand(widget(page))
    else:
        widget(page).get_by_label("Day of the interview").first.fill("2025-06-02")
        expect(widget(page).get_by_role("button", name="Copy link")).to_be_visible(timeout=START_MS)
    sizes = inside(page).evaluate(
        "() => { const it = document.scrollingElement; return [it.scrollWidth, it.clientWidth, it.scrollHeight, it.clientHeight]; }"
    )
    assert sizes[0] <= sizes[1] <= 280
    assert sizes[2] > sizes[3]
    assert inside(page).evaluate("getComputedStyle(document.documentElement).overflowY") == "visible"


# Several, and storage ------------------------------------------------------------


def test_two_widgets_share_a_page_and_keep_their_own_drafts(page: Page, neighbour: Host, site: str) -> None:
    neighbour.body = line(site, tool="check", kind="thank-you") + line(site, tool="check", kind="feedback")
    page.goto(neighbour.origin)
    write(widget(page, 0), "Dear Ada, thank you.")
    write(widget(page, 1), DRAFT)
    expect_the_demand(widget(page, 1))
    expect(widget(page, 0).get_by_label("Your note")).to_have_value("Dear Ada, thank you.")
    page.wait_for_timeout(500)
    assert abs(height(page, 0) - height(page, 1)) > 10, "each follows its own content"
    page.reload()
    expect(widget(page, 0).get_by_label("Your note")).to_have_value("Dear Ada, thank you.")
    expect(widget(page, 1).get_by_label("Your note")).to_have_value(DRAFT)
    expect(widget(page, 1).get_by_role("radio", name="Feedback")).to_be_checked()


def test_nothing_is_kept_beyond_the_tab(page: Page, neighbour: Host, site: str) -> None:
    neighbour.body = line(site, tool="check")
    page.goto(neighbour.origin)
    write(widget(page), DRAFT)
    page.wait_for_timeout(500)
    expect(widget(page).get_by_text("gone when you close this tab")).to_be_visible()
    expect(widget(page).get_by_text("Remember the draft")).to_have_count(0)
    kept = inside(page).evaluate(
        "async () => [localStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length]"
    )
    assert kept == [0, "", 0, 0]


def test_blocked_storage_costs_nothing_but_the_reload(page: Page, host: Host, site: str) -> None:
    host.body = line(site, tool="check")
    page.goto(host.origin)
    expect(widget(page).get_by_label("Your note")).to_be_visible()
    assert (
        inside(page).evaluate(
            "() => { try { return sessionStorage.length; } catch (error) { return error.name; } }"
        )
        == "SecurityError"
    )
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    expect(widget(page).get_by_text("gone when you close this page")).to_be_visible()


def test_from_the_day_to_the_draft_inside_the_frame(page: Page, host: Host, site: str) -> None:
    host.body = line(site, tool="today", accent="#8c1515")
    page.goto(host.origin)
    widget(page).get_by_label("Day of the interview").first.fill("2025-06-02")
    widget(page).get_by_role("link", name="Write it now").click(timeout=START_MS)
    expect(widget(page).get_by_role("radio", name="Follow-up")).to_be_checked()
    address = inside(page).url
    assert address.startswith(f"{site}/embed/?tool=check&accent=%238c1515")
    assert len(page.context.pages) == 1
    widget(page).get_by_text("Add facts to sharpen the check").click()
    expect(widget(page).get_by_label("Day of the interview")).to_have_value("2025-06-02")


def test_other_links_open_beside_the_host(page: Page, host: Host, site: str) -> None:
    host.body = iframe(f"{site}/embed/", FULL_SANDBOX)
    page.goto(host.origin)
    write(widget(page), DRAFT)
    with page.context.expect_page() as opened:
        widget(page).get_by_role("link", name="Why this rule").first.click()
    assert opened.value.url.startswith(f"{site}/rules/")
    assert opened.value.evaluate("[window.opener, document.referrer]") == [None, ""]
    expect(widget(page).get_by_label("Your note")).to_have_value(DRAFT)


# Sandboxes -----------------------------------------------------------------------


def test_the_usual_sandbox(page: Page, host: Host, site: str) -> None:
    host.body = iframe(f"{site}/embed/", FULL_SANDBOX)
    page.goto(host.origin)
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    assert [worker.url.startswith(f"blob:{site}/") for worker in page.workers] == [True]
    with page.expect_download() as file:
        widget(page).get_by_role("button", name="Download").click()
    assert Path(file.value.path()).read_text(encoding="utf-8") == DRAFT


def test_the_sandbox_without_an_origin(page: Page, host: Host, site: str) -> None:
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    host.body = iframe(f"{site}/embed/", 'sandbox="allow-scripts"')
    page.goto(host.origin)
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    assert page.workers == []
    assert inside(page).evaluate("window.origin") == "null"
    tools = widget(page).locator(".fnc-tools")
    expect(tools.get_by_role("button")).to_have_text(["Copy", "Clear"])
    tools.get_by_role("button", name="Copy").click()
    expect(widget(page).locator(".fn-notice")).to_contain_text("opied")
    widget(page).get_by_role("link", name="Why this rule").first.click()
    address = widget(page).get_by_role("textbox", name="Address of: Why this rule")
    assert address.input_value().startswith(f"{site}/rules/")
    widget(page).get_by_role("button", name="Close", exact=True).click()
    expect(address).to_have_count(0)
    expect(widget(page).get_by_role("link", name="Why this rule").first).to_be_focused()
    expect(widget(page).get_by_label("Your note")).to_have_value(DRAFT)
    assert [words for words in errors if "Clipboard API" not in words] == [], "the copy is tried both ways"


def test_dates_leave_the_sandbox_without_an_origin_by_copying(page: Page, host: Host, site: str) -> None:
    host.body = iframe(f"{site}/embed/?tool=today", 'sandbox="allow-scripts"')
    page.goto(host.origin)
    widget(page).get_by_label("Day of the interview").first.fill("2025-06-02")
    widget(page).get_by_role("button", name="Add to calendar").click(timeout=START_MS)
    calendar = widget(page).get_by_label("Copy this into a file named fournotes.ics")
    assert calendar.input_value(timeout=START_MS).startswith("BEGIN:VCALENDAR")


def test_mail_that_may_not_open_is_copied_instead(page: Page, host: Host, site: str) -> None:
    host.body = iframe(f"{site}/embed/", 'sandbox="allow-scripts allow-same-origin"')
    page.goto(host.origin)
    write(widget(page), DRAFT)
    widget(page).get_by_role("button", name="Open in mail").click()
    expect(widget(page).locator(".fn-notice")).to_contain_text(
        "does not let the checker open your mail program"
    )
    expect(widget(page).get_by_label("Your note")).to_have_value(DRAFT)


# The host's own policy -------------------------------------------------------------


def test_a_strict_host_needs_two_permissions(page: Page, host: Host, site: str) -> None:
    host.headers["Content-Security-Policy"] = (
        f"default-src 'none'; script-src {site}/embed.js; frame-src {site}/embed/"
    )
    host.body = line(site, tool="check")
    page.goto(host.origin)
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    page.wait_for_timeout(300)
    assert height(page) > 900, "the height may still be set"


def test_a_host_that_forbids_frames_gets_a_link_and_a_reason(page: Page, host: Host, site: str) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    host.headers["Content-Security-Policy"] = f"default-src 'none'; script-src {site}"
    host.body = line(site, tool="today", accent="#005ea2")
    page.goto(host.origin)
    link = page.get_by_role("link", name="Which note today?")
    expect(link).to_have_attribute("href", f"{site}/embed/?tool=today&accent=%23005ea2")
    expect(page.locator("iframe")).to_have_count(0)
    assert any(f'must allow "frame-src {site}"' in words for words in said)


# Colours --------------------------------------------------------------------------


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def tokens(scheme: str) -> dict[str, str]:
    """The colours of style/tokens.css, with those that the widget sets itself."""
    text = (ROOT / "checker" / "browser" / "style" / "tokens.css").read_text(encoding="utf-8")
    block = text.split(f'[data-theme="{scheme}"] {{')[1].split("}")[0]
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6});", block))
    found = {
        name: value if len(value) == 7 else "#" + "".join(2 * digit for digit in value[1:])
        for name, value in found.items()
    }
    return {**found, **({"paper": "#ffffff"} if scheme == "light" else {})}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_any_accent_keeps_its_contrast(page: Page, site: str, scheme: str) -> None:
    steps = ("00", "1f", "3f", "5f", "7f", "9f", "bf", "df", "ff")
    given = [f"#{''.join(parts)}" for parts in itertools.product(steps, repeat=3)]
    page.goto(f"{site}/embed/")
    made = page.evaluate(
        """async ([given, scheme]) => {
          const { fillingOf, paletteOf } = await import(new URL("../assets/app/embed/colours.mjs", location).href);
          return given.map((accent) => ({ ...paletteOf(accent, scheme), button: fillingOf(accent) }));
        }""",
        [given, scheme],
    )
    known = tokens(scheme)
    low = []
    for accent, palette in zip(given, made, strict=True):
        pairs = {
            **{f"accent on {name}": (palette["accent"], known[name]) for name in ("paper", "card", "field")},
            "accent on soft": (palette["accent"], palette["soft"]),
            "ink on accent": (palette["ink"], palette["accent"]),
            "ink on hover": (palette["ink"], palette["hover"]),
            "words of a button": (palette["button"]["ink"], palette["button"]["fill"]),
            "words of a button under the pointer": (palette["button"]["ink"], palette["button"]["hover"]),
            "hover on card": (palette["hover"], known["card"]),
            "text on soft": (known["ink"], palette["soft"]),
            "small text on soft": (known["ink-2"], palette["soft"]),
        }
        low += [
            (accent, name, round(contrast(*pair), 2)) for name, pair in pairs.items() if contrast(*pair) < 4.5
        ]
    assert low == []
    assert len({palette["accent"] for palette in made}) > len(given) / 4, (
        "accents stay what they are where they can"
    )


def test_an_accent_that_is_fit_is_used_as_it_is(page: Page, site: str) -> None:
    page.goto(f"{site}/embed/?accent=%23005ea2&theme=light")
    main = page.get_by_role("radio", name="Thank-you").locator("+ span")
    expect(main).to_have_css("background-color", "rgb(0, 94, 162)")
    page.goto(f"{site}/embed/?accent=ffcb05&theme=light")
    expect(main).to_have_css("background-color", "rgb(255, 203, 5)")
    expect(main).to_have_css("color", "rgb(0, 0, 0)")
    # With the sign as it is, the address loses what follows; it is read all the same.
    page.goto(f"{site}/embed/?tool=today&accent=#005ea2&theme=dark")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.evaluate(
        "getComputedStyle(document.documentElement).getPropertyValue('--accent')"
    ).startswith("#")


def test_theme_language_and_the_small_link(page: Page, site: str) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto(f"{site}/embed/?theme=light&lang=en-gb&powered=no&accent=fff")
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    expect(page.locator("html")).to_have_attribute("lang", "en-GB")
    expect(page.get_by_role("link", name="Four Notes")).to_be_hidden()
    page.goto(f"{site}/embed/?theme=auto&lang=de&accent=fff")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("link", name="Four Notes")).to_be_visible()
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    assert (
        page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent')") == "#ffffff"
    )


def test_forced_colours_win_over_the_accent(page: Page, site: str) -> None:
    page.emulate_media(forced_colors="active")
    page.goto(f"{site}/embed/?accent=005ea2")
    expect(page.get_by_label("Your note")).to_be_visible()
    assert (
        page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--accent')") == "LinkText"
    )


# Accessibility --------------------------------------------------------------------


@pytest.mark.parametrize(
    "settings",
    [
        {"tool": "check", "theme": "light", "accent": "#ffcc00"},
        {"tool": "check", "theme": "dark", "accent": "#500000"},
        {"tool": "today", "theme": "light", "accent": "#8c1515"},
    ],
    ids=lambda settings: "-".join(settings.values()),
)
@pytest.mark.parametrize("width", [1000, 320])
def test_axe_finds_nothing_on_the_host_page_and_in_the_widget(
    page: Page, host: Host, site: str, settings: dict[str, str], width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    host.body = line(site, **settings)
    page.goto(host.origin)
    if settings["tool"] == "check":
        write(widget(page), DRAFT)
        expect_the_demand(widget(page))
    else:
        widget(page).get_by_label("Day of the interview").first.fill("2025-06-02")
        expect(widget(page).get_by_role("button", name="Copy link")).to_be_visible(timeout=START_MS)
    assert violations(page, "html") == []
    assert violations(inside(page), "html") == []


def test_the_keyboard_passes_through_the_widget_and_out_again(page: Page, host: Host, site: str) -> None:
    host.body = f'<a href="#before" id="before">Before</a>{line(site, tool="check")}<a href="#after" id="after">After</a>'
    page.goto(host.origin)
    expect(widget(page).get_by_label("Your note")).to_be_visible()
    page.locator("#before").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "after":
            break
    assert page.evaluate("document.activeElement.id") == "after"
    page.keyboard.press("Shift+Tab")
    # Chromium lets go of the link before the frame, in a process of its own, has taken the focus.
    page.wait_for_function("document.activeElement.tagName === 'IFRAME'")


# The spacing of WCAG 2.2, 1.4.12.
SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
CUT_OFF = """() => [...document.querySelectorAll("body *")]
  .filter((part) => part.checkVisibility() && !part.matches(".fn-unseen, textarea") && !part.children.length && part.textContent.trim())
  .filter((part) => getComputedStyle(part).overflow !== "visible")
  .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
  .map((part) => part.textContent.trim())"""
SMALL = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
  .filter((part) => part.checkVisibility())
  .map((part) => [part, (part.closest("label") ?? part).getBoundingClientRect()])
  .filter(([part, box]) => (box.width < 24 || box.height < 24) && getComputedStyle(part).display !== "inline")
  .map(([part]) => part.outerHTML)"""


@pytest.mark.parametrize("width", [280, 1000])
@pytest.mark.parametrize("tool", ["check", "today"])
def test_the_frame_keeps_what_its_conformance_report_says(
    page: Page, site: str, tool: str, width: int
) -> None:
    """The fact sheet: “no sideways scrolling from 280 pixels on”, “nothing is cut off”, “at least 24 by 24 pixels”."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"{site}/embed/?tool={tool}")
    if tool == "check":
        page.get_by_label("Your note").fill(DRAFT)
        expect(page.locator("li.fnc-finding").first).to_be_visible(timeout=START_MS)
    else:
        expect(page.get_by_label("Day of the interview").first).to_be_visible()
    for _ in range(2):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate(CUT_OFF) == []
        assert page.evaluate(SMALL) == []
        page.evaluate(SPACING)
    levels = page.evaluate(
        "[...document.querySelectorAll('h1, h2, h3, h4')].filter((part) => part.checkVisibility()).map((part) => +part.tagName[1])"
    )
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
