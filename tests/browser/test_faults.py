"""What a visit may run into, in a real Chromium: the draft stays, and a sentence says what happened."""

import json
import random
import threading
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from bundle.paths import SITE
from bundle.serve import Handler, Server
from fournotes.wire import answer
from tests.browser.test_engine import ABOUT, ASK, RETRY, START, STATE, Lab, lab

__all__ = ["lab"]

NOTE = "Dear Ada,\n\nThank you for your time on Monday. I just wanted to touch base.\n\nBest regards,\nSam"
START_MS = 60_000
ON_THE_PAGE = "delete window.Worker;"


def write(page: Page, text: str) -> None:
    page.get_by_label("Your note").fill(text)


def settled(page: Page) -> None:
    expect(page.locator(".fnc-results")).to_have_attribute("aria-busy", "false", timeout=START_MS)


# The runtime ----------------------------------------------------------------------------------------------------------


def test_runtime_of_another_version_is_refused(lab: Lab, context: BrowserContext) -> None:
    def another_version(route: Route) -> None:
        body = route.fetch().body()
        assert b'"314.0.7"' in body
        route.fulfill(body=body.replace(b'"314.0.7"', b'"314.0.6"'), content_type="text/javascript")

    context.route("**/pyodide.mjs", another_version, times=1)
    page = lab()
    assert page.evaluate(START).endswith("Your text is still here.")
    assert page.evaluate(RETRY) == "ready"


def test_library_of_another_release_is_refused(lab: Lab, context: BrowserContext) -> None:
    """A host in the middle of an upload: the manifest is new, one file is still the old one."""

    def older(route: Route) -> None:
        manifest = route.fetch().json()
        for file in manifest["files"]:
            if file["name"] == "python.zip":
                file["unpacked"] += 1
        route.fulfill(body=json.dumps(manifest), content_type="application/json")

    context.route("**/manifest.json", older, times=1)
    page = lab()
    assert "incomplete or changed" in page.evaluate(START)
    assert page.evaluate(RETRY) == "ready"


def test_no_memory_is_said(lab: Lab) -> None:
    page = lab(
        before=ON_THE_PAGE
        + "const real = WebAssembly.instantiate;"
        + "WebAssembly.instantiate = (what, ...more) => what instanceof WebAssembly.Module && WebAssembly.Module.exports(what).length > 100"
        + " ? Promise.reject(new RangeError('WebAssembly.Memory(): could not allocate memory')) : real(what, ...more);"
        + "window.giveMemory = () => { WebAssembly.instantiate = real; };"
    )
    assert "not enough memory" in page.evaluate(START)
    page.evaluate("() => giveMemory()")
    assert page.evaluate(RETRY) == "ready"
    assert page.evaluate(ASK, ABOUT)["version"] == 1


class Dribbling(Handler):
    """Sends the library in small pieces, each of them within the patience of the page, all together not."""

    PIECES, PAUSE = 12, 0.5

    def do_GET(self) -> None:  # noqa: N802  (the name is inherited)
        if not self.path.endswith("/python.zip.gz"):
            super().do_GET()
            return
        body = (SITE / self.path.lstrip("/")).read_bytes()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        size = -(-len(body) // self.PIECES)
        for place in range(0, len(body), size):
            self.wfile.write(body[place : place + size])
            time.sleep(self.PAUSE)


@pytest.fixture
def slow_site() -> Iterator[str]:
    server = Server(("127.0.0.1", 0), lambda *given: Dribbling(*given, directory=str(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_slow_download_is_waited_for_and_tells_its_progress(browser: Browser, slow_site: str) -> None:
    context = browser.new_context(base_url=slow_site, service_workers="block")
    page = context.new_page()
    page.goto("/check/")
    write(page, NOTE)
    expect(page.get_by_role("progressbar").or_(page.locator("progress")).first).to_be_visible()
    settled(page)
    expect(page.get_by_label("Your note")).to_have_value(NOTE)
    expect(page.locator("li.fnc-finding").first).to_be_visible()
    context.close()


# The clock ------------------------------------------------------------------------------------------------------------


def test_tab_that_slept_for_a_day_goes_on(context: BrowserContext) -> None:
    page = context.new_page()
    page.clock.install(time="2025-06-02T20:00:00")
    page.goto("/check/")
    write(page, NOTE)
    page.clock.run_for(2000)
    settled(page)
    page.clock.fast_forward("24:00:00")
    expect(page.get_by_label("Your note")).to_have_value(NOTE)
    write(page, NOTE + " I need an answer by Friday.")
    page.clock.run_for(2000)
    expect(page.locator("li.fnc-finding").filter(has_text="I need an answer")).to_have_count(
        1, timeout=START_MS
    )


def test_clock_set_back_does_no_harm(context: BrowserContext) -> None:
    page = context.new_page()
    page.clock.install(time="2025-06-02T20:00:00")
    page.goto("/check/")
    write(page, NOTE)
    page.clock.run_for(2000)
    settled(page)
    page.clock.set_system_time("2025-05-01T08:00:00")
    write(page, NOTE + " I need an answer by Friday.")
    page.clock.run_for(2000)
    expect(page.locator("li.fnc-finding").filter(has_text="I need an answer")).to_have_count(
        1, timeout=START_MS
    )


# Tabs and history -----------------------------------------------------------------------------------------------------


def test_two_tabs_keep_their_own_drafts(context: BrowserContext) -> None:
    one, other = context.new_page(), context.new_page()
    for page, text in ((one, NOTE), (other, NOTE.replace("Ada", "Grace"))):
        page.goto("/check/")
        write(page, text)
    for page in (one, other):
        settled(page)
        page.reload()
    expect(one.get_by_label("Your note")).to_have_value(NOTE)
    expect(other.get_by_label("Your note")).to_have_value(NOTE.replace("Ada", "Grace"))


def test_back_and_forward_bring_the_draft_and_a_working_checker(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/check/")
    write(page, NOTE)
    settled(page)
    page.goto("/privacy/")
    page.go_back()
    expect(page.get_by_label("Your note")).to_have_value(NOTE)
    write(page, NOTE + " I need an answer by Friday.")
    expect(page.locator("li.fnc-finding").filter(has_text="I need an answer")).to_have_count(
        1, timeout=START_MS
    )


def test_leaving_while_it_loads_and_coming_back(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/check/", wait_until="commit")
    write(page, NOTE)
    page.goto("/privacy/")
    page.go_back()
    expect(page.get_by_label("Your note")).to_have_value(NOTE)
    settled(page)
    expect(page.locator("li.fnc-finding").first).to_be_visible()


def test_printing_while_it_loads(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/check/", wait_until="domcontentloaded")
    write(page, NOTE)
    assert page.pdf().startswith(b"%PDF")
    settled(page)
    expect(page.get_by_label("Your note")).to_have_value(NOTE)
    assert page.pdf().startswith(b"%PDF")


# Storage --------------------------------------------------------------------------------------------------------------

FULL = """
Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
Cache.prototype.put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
"""
FORBIDDEN = """
for (const name of ["localStorage", "sessionStorage", "caches", "indexedDB"])
  Object.defineProperty(window, name, { get() { throw new DOMException("forbidden", "SecurityError"); } });
"""


@pytest.mark.parametrize("fault", [FULL, FORBIDDEN], ids=["full", "forbidden"])
def test_without_storage_the_checker_works(context: BrowserContext, fault: str) -> None:
    context.add_init_script(fault)
    page = context.new_page()
    page.goto("/check/")
    write(page, NOTE)
    settled(page)
    expect(page.locator("li.fnc-finding").first).to_be_visible()
    page.wait_for_timeout(6000)  # the rest in which a visit is prepared
    write(page, NOTE + " I need an answer by Friday.")
    expect(page.locator("li.fnc-finding").filter(has_text="I need an answer")).to_have_count(1)
    expect(page.get_by_label("Your note")).to_have_value(NOTE + " I need an answer by Friday.")


# Much, and often ------------------------------------------------------------------------------------------------------


def test_a_megabyte_pasted_ten_times_a_second_leaves_the_page_alive(context: BrowserContext) -> None:
    page = context.new_page()
    page.goto("/check/")
    write(page, NOTE)
    settled(page)
    page.evaluate(
        """async () => {
          const field = document.querySelector("#fnc-text");
          for (let round = 0; round < 10; round++) {
            field.value = `${round} ${"lorem ipsum dolor ".repeat(55_000)}`;
            field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
            await new Promise((wait) => setTimeout(wait, 100));
          }
        }"""
    )
    assert page.evaluate("() => document.querySelector('#fnc-text').value.length") > 900_000
    write(page, NOTE + " I need an answer by Friday.")
    expect(page.locator("li.fnc-finding").filter(has_text="I need an answer")).to_have_count(
        1, timeout=START_MS
    )
    expect(page.get_by_label("Your note")).to_have_value(NOTE + " I need an answer by Friday.")


EDITS, SAMPLE = 10_000, 50
PIECES = (
    "thank you", "I just wanted to", "touch base", "by Friday", "!", "?", "\n\n", "Dear Ada,", "Best regards,\nSam", "😀",
    "I need an answer", "the analyst role", "salary", "ASAP", " ", ".", "“", "Monday 2 June", "[Company]", "sorry", "\ud83d",
)  # fmt: skip


def test_ten_thousand_edits_give_the_findings_of_a_fresh_check_in_the_same_memory(lab: Lab) -> None:
    keep_memory = """
    const real = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const made = await real(...given);
      const memory = (made.instance ?? made).exports.memory;
      if (memory) window.bytes = () => memory.buffer.byteLength;
      return made;
    };"""
    page = lab(before=ON_THE_PAGE + keep_memory)
    assert page.evaluate(START) == "ready"
    chance = random.Random(7)
    text = NOTE
    sizes: list[int] = []
    for step in range(EDITS // SAMPLE):
        texts = []
        for _ in range(SAMPLE):
            place = chance.randrange(len(text) + 1)
            cut = chance.randrange(0, 12) if chance.random() < 0.5 or len(text) > 1500 else 0
            text = (
                text[:place] + (chance.choice(PIECES) if chance.random() < 0.7 else "") + text[place + cut :]
            )
            texts.append(text)
        # Code units, since half a sign may stand there.
        coded = [list(one.encode("utf-16-le", "surrogatepass")) for one in texts[-1:]]
        last = page.evaluate(
            """async ([texts, [coded]]) => {
              let report;
              for (const text of texts) report = await engine.ask({ do: "check", kind: "thank-you", text });
              const text = new Uint16Array(new Uint8Array(coded).buffer).reduce((all, unit) => all + String.fromCharCode(unit), "");
              return engine.ask({ do: "check", kind: "thank-you", text });
            }""",
            [
                [one.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for one in texts[:-1]],
                coded,
            ],
        )
        request = json.dumps({"do": "check", "kind": "thank-you", "text": texts[-1]})
        assert last == json.loads(answer(request))["reply"], f"after {step * SAMPLE + SAMPLE} edits"
        sizes.append(page.evaluate("() => bytes()"))
    assert sizes[-1] <= 1.1 * sizes[len(sizes) // 10], (
        "memory after all edits, against that after a tenth of them"
    )
    assert page.evaluate(STATE) == "ready"
