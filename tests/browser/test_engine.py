"""The engine in a real Chromium: it starts, answers, and says what happened when it cannot.

The tests run on an empty page of the site's origin under the strictest policy that the engine can live with.
"""

import gzip
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Engine</title><h1>Engine</h1>'

OPEN = """async (options) => {
  const { openEngine } = await import('/assets/app/engine/client.mjs');
  window.progress = [];
  window.engine = openEngine({ ...options, onProgress: (step) => window.progress.push(step) });
}"""
START = "() => window.engine.start().then(() => 'ready', (error) => error.message)"
RETRY = "() => window.engine.retry().then(() => 'ready', (error) => error.message)"
STATE = "() => window.engine.state()"
ASK = "(request) => window.engine.ask(request).catch((error) => error.message)"

ABOUT = {"do": "about"}
SITUATION = {"today": "2025-06-03", "interviews": ["2025-06-02"], "promised": None, "went_well": "yes"}

Lab = Callable[..., Page]


@pytest.fixture
def lab(context: BrowserContext, site: str) -> Iterator[Lab]:
    """Opens an empty page under `policy`, with an engine that has fetched nothing yet as `window.engine`."""
    errors: list[str] = []

    def open_(policy: str = POLICY, before: str = "", **options: Any) -> Page:
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        if before:
            page.add_init_script(before)
        answer = {"body": EMPTY, "content_type": "text/html", "headers": {"content-security-policy": policy}}
        page.route(f"{site}/laboratory/", lambda route: route.fulfill(**answer))
        page.goto(f"{site}/laboratory/")
        page.evaluate(OPEN, options)
        return page

    yield open_
    assert not errors, f"uncaught errors in the page: {errors}"


def of_engine(requests: list[str]) -> list[str]:
    return [url for url in requests if "/assets/engine/" in url]


def test_fetches_nothing_until_started(lab: Lab, requests: list[str]) -> None:
    page = lab()
    assert page.evaluate(STATE) == "idle"
    assert of_engine(requests) == []
    assert page.workers == []


def test_starts_once_and_tells_its_progress(lab: Lab, requests: list[str]) -> None:
    page = lab()
    assert (
        page.evaluate(
            "() => Promise.all([engine.start(), engine.start(), engine.ready]).then(() => engine.state())"
        )
        == "ready"
    )
    steps = page.evaluate("() => window.progress")
    loaded = [step["loaded"] for step in steps]
    assert loaded == sorted(loaded)
    assert {step["phase"] for step in steps} == {"download", "start", "ready"}
    assert len(steps) > 5
    assert steps[-1] == {"loaded": steps[0]["total"], "total": steps[0]["total"], "phase": "ready"}
    fetched = of_engine(requests)
    assert sorted(fetched) == sorted(set(fetched)), "a file was fetched twice"
    assert not any(url.endswith("/calendar.zip.gz") for url in fetched)


def test_answers_without_another_request(lab: Lab, requests: list[str]) -> None:
    page = lab()
    assert page.evaluate(START) == "ready"
    before = len(requests)
    about = page.evaluate(ASK, ABOUT)
    assert about["version"] == 1
    assert about["python"].startswith("3.14")
    report = page.evaluate(
        ASK, {"do": "check", "text": "Dear Ada,\n\nThank you 😀 for your time.", "kind": "thank-you"}
    )
    assert report["offsets"] == "utf-16"
    advice = page.evaluate(ASK, {"do": "today", **SITUATION})
    assert advice["act"] == "SEND"
    assert len(requests) == before


def test_answers_in_the_order_asked(lab: Lab) -> None:
    page = lab()
    kinds = ["thank-you", "follow-up", "exception", "feedback"] * 5
    asked = [{"do": "check", "text": "Thank you.", "kind": kind} for kind in kinds]
    answers = page.evaluate("(all) => Promise.all(all.map((one) => engine.ask(one)))", asked)
    assert [answer["kind"] for answer in answers] == kinds


def test_wrong_request_gets_the_engines_own_sentence(lab: Lab) -> None:
    page = lab()
    said = page.evaluate(ASK, {"do": "check", "text": "Hello", "kind": "telegram"})
    assert isinstance(said, str)
    assert "telegram" in said or "kind" in said
    assert page.evaluate(ASK, ABOUT)["version"] == 1


def test_lone_surrogates_reach_the_engine_and_come_back(lab: Lab) -> None:
    page = lab()
    text = "() => engine.ask({do: 'check', kind: 'thank-you', text: 'Dear \\ud83d Ada, I just wanted to say thank you.'})"
    assert page.evaluate(text)["kind"] == "thank-you"


def test_calendar_is_fetched_when_asked_for_and_only_once(lab: Lab, requests: list[str]) -> None:
    page = lab()
    plan = {"do": "calendar", **SITUATION}
    for _ in range(2):
        assert page.evaluate(ASK, plan)["text"].startswith("BEGIN:VCALENDAR")
    assert sum(url.endswith("/calendar.zip.gz") for url in requests) == 1


def test_calendar_that_does_not_arrive_is_said_and_asked_again(lab: Lab, context: BrowserContext) -> None:
    page = lab()
    context.route("**/calendar.zip.gz", lambda route: route.abort(), times=1)
    plan = {"do": "calendar", **SITUATION}
    assert "could not be prepared" in page.evaluate(ASK, plan)
    assert page.evaluate(ASK, plan)["text"].startswith("BEGIN:VCALENDAR")


def aborted(route: Route) -> None:
    route.abort()


def missing(route: Route) -> None:
    route.fulfill(status=404, body="Not found", content_type="text/plain")


def truncated(route: Route) -> None:
    response = route.fetch()
    body = response.body()
    route.fulfill(body=body[: len(body) // 2], content_type=response.headers["content-type"])


def another_page(route: Route) -> None:
    """What a hotel's network answers to everything."""
    route.fulfill(body=EMPTY, content_type="text/html")


def changed(route: Route) -> None:
    response = route.fetch()
    body = bytearray(response.body())
    body[len(body) // 3 : len(body) // 3 + 4096] = bytes(4096)
    route.fulfill(body=bytes(body), content_type=response.headers["content-type"])


FILES = (
    "manifest.json",
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "python.zip.gz",
    "fournotes.zip.gz",
)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(
    "fault", [aborted, missing, truncated, another_page], ids=lambda fault: fault.__name__
)
def test_failing_start_says_so_and_retry_works(
    lab: Lab, context: BrowserContext, file: str, fault: Callable[[Route], None]
) -> None:
    page = lab()
    context.route(f"**/assets/engine/**/{file}", fault, times=1)
    said = page.evaluate(START)
    assert said.endswith("Your text is still here."), said
    assert page.evaluate(STATE) == "failed"
    for _ in range(50):
        if not page.workers:
            break
        page.wait_for_timeout(100)
    assert page.workers == [], "a failed start leaves no worker behind"
    assert page.evaluate(ASK, ABOUT) == said, "an ask after a failed start says the same"
    assert page.evaluate(RETRY) == "ready"
    assert page.evaluate(ASK, ABOUT)["version"] == 1


@pytest.mark.parametrize("file", ["pyodide.asm.wasm", "python.zip.gz", "fournotes.zip.gz"])
def test_changed_bytes_are_noticed(lab: Lab, context: BrowserContext, file: str) -> None:
    page = lab()
    context.route(f"**/assets/engine/**/{file}", changed, times=1)
    said = page.evaluate(START)
    assert said.endswith("Your text is still here."), said
    assert page.evaluate(RETRY) == "ready"


def test_host_that_unpacks_archives_by_itself_is_no_harm(lab: Lab, context: BrowserContext) -> None:
    def unpack(route: Route) -> None:
        route.fulfill(body=gzip.decompress(route.fetch().body()), content_type="application/zip")

    page = lab()
    context.route("**/*.zip.gz", unpack)
    assert page.evaluate(START) == "ready"
    assert page.evaluate("() => progress.every((step) => step.loaded <= step.total)")


def test_stalled_download_ends_with_a_sentence(lab: Lab, context: BrowserContext) -> None:
    page = lab(timeoutMs=6000)  # long enough for the retry on a slow machine
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route("**/pyodide.asm.wasm", hold, times=1)
    ended: list[str] = []
    page.on("requestfailed", lambda request: ended.append(request.url.rpartition("/")[2]))
    assert "took too long" in page.evaluate(START)
    # A download that nobody waits for any more would take the room of the next one.
    page.wait_for_timeout(200)
    assert "pyodide.asm.wasm" in ended
    assert page.evaluate(RETRY) == "ready"


def test_webassembly_forbidden_is_said(lab: Lab) -> None:
    page = lab(policy=POLICY.replace("'wasm-unsafe-eval'", ""))
    assert "WebAssembly" in page.evaluate(START)


DIE_AT_NEXT_ANSWER = "() => { self.postMessage = () => close(); }"
KEEP_ALL_ANSWERS = "() => { self.postMessage = () => {}; }"


def test_worker_that_dies_in_the_middle_is_replaced(lab: Lab) -> None:
    page = lab()
    assert page.evaluate(START) == "ready"
    page.workers[0].evaluate(DIE_AT_NEXT_ANSWER)
    assert "stopped before it could answer" in page.evaluate(ASK, ABOUT)
    assert page.evaluate(ASK, ABOUT)["version"] == 1


def test_worker_that_ends_while_idle_is_replaced(lab: Lab) -> None:
    page = lab()
    assert page.evaluate(START) == "ready"
    page.workers[0].evaluate("() => close()")
    page.wait_for_timeout(200)
    assert page.evaluate(STATE) == "idle"
    assert page.evaluate(ASK, ABOUT)["version"] == 1


def test_answer_that_never_comes_is_given_up(lab: Lab) -> None:
    page = lab(answerMs=1000)
    assert page.evaluate(START) == "ready"
    page.workers[0].evaluate(KEEP_ALL_ANSWERS)
    assert "took too long" in page.evaluate(ASK, ABOUT)
    assert page.evaluate(ASK, ABOUT)["version"] == 1


def test_worker_that_dies_again_and_again_asks_for_a_retry(lab: Lab) -> None:
    page = lab()
    for _ in range(3):
        assert page.evaluate(START) == "ready"
        page.workers[0].evaluate(DIE_AT_NEXT_ANSWER)
        assert "stopped" in page.evaluate(ASK, ABOUT)
    assert page.evaluate(STATE) == "failed"
    assert "try again" in page.evaluate(ASK, ABOUT)
    assert page.evaluate(RETRY) == "ready"
    assert page.evaluate(ASK, ABOUT)["version"] == 1


def test_worker_of_the_page_is_bound_by_its_policy(lab: Lab) -> None:
    page = lab()
    assert page.evaluate(START) == "ready"
    assert page.workers[0].url.startswith("blob:")
    # A documentation address: nothing would answer, but the policy must refuse before anything is sent.
    sent = page.workers[0].evaluate(
        "() => new Promise((done) => { addEventListener('securitypolicyviolation', () => done('refused'));"
        " fetch('https://192.0.2.1/').then(() => done('sent'), () => setTimeout(() => done('failed'), 500)); })"
    )
    assert sent == "refused"


def test_without_blob_workers_it_starts_by_address(lab: Lab) -> None:
    page = lab(policy=POLICY.replace(" blob:", ""))
    assert page.evaluate(START) == "ready"
    assert page.workers[0].url.endswith("/assets/app/engine/worker.mjs")
    assert page.evaluate(ASK, ABOUT)["version"] == 1


def test_without_workers_it_runs_on_the_page(lab: Lab) -> None:
    page = lab(before="delete window.Worker")
    assert page.evaluate(START) == "ready"
    assert page.workers == []
    assert page.evaluate(ASK, ABOUT)["version"] == 1


def test_closed_engine_rejects_and_ends_its_worker(lab: Lab) -> None:
    page = lab()
    assert page.evaluate(START) == "ready"
    page.evaluate("() => engine.close()")
    assert "closed" in page.evaluate(ASK, ABOUT)
    page.wait_for_timeout(200)
    assert page.workers == []
