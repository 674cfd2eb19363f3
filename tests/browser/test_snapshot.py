"""The picture of the engine that is kept for the next visit: made at rest, used when it fits, harmless when it does not."""

import json
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from tests.browser.test_engine import ABOUT, ASK, DIE_AT_NEXT_ANSWER, RETRY, START, Lab, lab

__all__ = ["lab"]

CACHE = "four-notes-snapshot"
KEPT = f"() => caches.open('{CACHE}').then((cache) => cache.keys()).then((all) => all.map((one) => one.url))"
RESTORED = "() => performance.getEntriesByName('four-notes-ready').map((mark) => mark.detail.restored)"
CHECK = {
    "do": "check",
    "kind": "thank-you",
    "text": "Dear Ada,\n\nThank you 😀. I just wanted to touch base.\n\nBest,\nSam",
}
SECRET = "Wobblethwaite-Quux"


def wait_for_picture(page: Page) -> str:
    for _ in range(600):
        if kept := page.evaluate(KEPT):
            # Written whole, and its worker has ended.
            page.wait_for_timeout(500)
            (address,) = kept
            return address
        page.wait_for_timeout(100)
    pytest.fail("nothing was kept for the next visit")


def kept_after_a_visit(lab: Lab, text: str = "Thank you.") -> str:
    page = lab(restMs=200)
    assert page.evaluate(START) == "ready"
    page.evaluate(ASK, {"do": "check", "kind": "thank-you", "text": text})
    assert page.evaluate(RESTORED) == [False]
    address = wait_for_picture(page)
    page.close()
    return address


def replace_picture(page: Page, address: str, change: str) -> None:
    page.evaluate(
        f"""async (address) => {{
          const cache = await caches.open('{CACHE}');
          const old = await cache.match(address);
          const bytes = new Uint8Array(await old.arrayBuffer());
          {change}
          await cache.put(address, new Response(changed, {{ headers: old.headers }}));
        }}""",
        address,
    )


def test_next_visit_starts_from_the_picture_and_answers_the_same(lab: Lab) -> None:
    kept_after_a_visit(lab)
    page = lab(restMs=100_000)
    assert page.evaluate(START) == "ready"
    assert page.evaluate(RESTORED) == [True]
    restored = page.evaluate(ASK, CHECK)
    page.evaluate(f"() => caches.delete('{CACHE}')")
    plain = lab(restMs=100_000)
    assert plain.evaluate(START) == "ready"
    assert plain.evaluate(RESTORED) == [False]
    assert plain.evaluate(ASK, CHECK) == restored
    assert restored["findings"]


def test_everything_else_works_from_the_picture(lab: Lab) -> None:
    kept_after_a_visit(lab)
    page = lab(restMs=100_000)
    assert page.evaluate(START) == "ready"
    assert page.evaluate(RESTORED) == [True]
    situation = {"today": "2025-06-03", "interviews": ["2025-06-02"], "promised": None, "went_well": "yes"}
    assert page.evaluate(ASK, {"do": "today", **situation})["act"] == "SEND"
    assert page.evaluate(ASK, {"do": "calendar", **situation})["text"].startswith("BEGIN:VCALENDAR")
    assert "telegram" in page.evaluate(ASK, {"do": "check", "text": "Hello", "kind": "telegram"})
    assert page.evaluate(ASK, {"do": "rules"})["rules"]


def test_picture_holds_no_word_of_the_visitor(lab: Lab) -> None:
    address = kept_after_a_visit(lab, text=f"Dear {SECRET},\n\nThank you.\n\nBest,\nSam")
    page = lab(restMs=100_000)
    found = page.evaluate(
        """async ([address, words]) => {
          const response = await caches.match(address);
          const text = new TextDecoder('latin1').decode(await response.arrayBuffer());
          const wide = [...words].join('\\0');
          return [text.includes(words), text.includes(wide), text.includes('fournotes.wire')];
        }""",
        [address, SECRET],
    )
    assert found == [False, False, True]


@pytest.mark.parametrize(
    "change",
    [
        "const changed = bytes.slice(0, bytes.length / 2);",
        "const changed = bytes.fill(0, 0, 64);",
        "const changed = bytes.fill(0, 8 + 16, 8 + 48);",
        "const changed = new TextEncoder().encode('<h1>Welcome to our network</h1>');",
    ],
    ids=["truncated", "no picture at all", "of another build", "another page"],
)
def test_picture_that_does_not_fit_is_forgotten_and_the_start_goes_on(lab: Lab, change: str) -> None:
    address = kept_after_a_visit(lab)
    page = lab(restMs=100_000)
    replace_picture(page, address, change)
    assert page.evaluate(START) == "ready"
    assert page.evaluate(RESTORED) == [False]
    assert page.evaluate(ASK, ABOUT)["version"] == 1
    assert page.evaluate(KEPT) == []


def test_picture_of_another_release_is_not_used(lab: Lab, context: BrowserContext) -> None:
    kept_after_a_visit(lab)

    def another_release(route: Any) -> None:
        manifest = route.fetch().json()
        for file in manifest["files"]:
            if file["name"] == "fournotes.zip":
                file["path"] += "?another"
        route.fulfill(body=json.dumps(manifest), content_type="application/json")

    context.route("**/assets/engine/manifest.json", another_release)
    page = lab(restMs=100_000)
    assert page.evaluate(START) == "ready"
    assert page.evaluate(RESTORED) == [False]


def test_retry_after_a_failure_passes_by_the_picture(lab: Lab, context: BrowserContext) -> None:
    kept_after_a_visit(lab)
    context.route("**/pyodide.asm.wasm", lambda route: route.abort(), times=1)
    page = lab(restMs=100_000)
    assert "could not be downloaded" in page.evaluate(START)
    assert page.evaluate(RETRY) == "ready"
    assert page.evaluate(RESTORED) == [False]


FULL = "Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));"
FORBIDDEN = "caches.open = caches.match = () => Promise.reject(new DOMException('no', 'SecurityError'));"


@pytest.mark.parametrize(
    "fault", ["delete window.caches;", FORBIDDEN, FULL], ids=["absent", "forbidden", "full"]
)
def test_without_room_for_a_picture_all_goes_on(lab: Lab, fault: str) -> None:
    page = lab(
        before=f"{fault}\n{PREPEND_TO_WORKERS.replace('FAULT', json.dumps(fault.replace('window.', 'self.')))}",
        restMs=200,
    )
    assert page.evaluate(START) == "ready"
    page.wait_for_timeout(6000)
    assert page.evaluate(ASK, CHECK)["findings"]
    assert len(page.workers) == 1, "the worker that could not keep anything has ended"


# The engine's workers begin as one-line blob modules; this puts a line before it.
PREPEND_TO_WORKERS = """
const RealBlob = Blob;
window.Blob = class extends RealBlob {
  constructor(parts, options) {
    const module = options?.type === "text/javascript";
    super(module ? [`data:text/javascript,${encodeURIComponent(FAULT)}`].map((url) => `import "${url}";`).concat(parts) : parts, options);
  }
};
"""


def test_two_tabs_make_one_picture(lab: Lab) -> None:
    pages = [lab(restMs=200), lab(restMs=200)]
    for page in pages:
        assert page.evaluate(START) == "ready"
    wait_for_picture(pages[0])
    for page in pages:
        page.wait_for_timeout(500)
        assert len(page.workers) == 1
        assert page.evaluate(ASK, ABOUT)["version"] == 1


def test_picture_from_which_an_engine_died_is_forgotten(lab: Lab) -> None:
    kept_after_a_visit(lab)
    page = lab(restMs=100_000)
    assert page.evaluate(START) == "ready"
    page.workers[0].evaluate(DIE_AT_NEXT_ANSWER)
    assert "stopped before it could answer" in page.evaluate(ASK, ABOUT)
    assert page.evaluate(ASK, ABOUT)["version"] == 1
    assert page.evaluate(RESTORED) == [True, False]
    assert page.evaluate(KEPT) == []
