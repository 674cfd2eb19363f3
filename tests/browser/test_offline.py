"""The site in flight mode, and a new release in the middle of a session, in a real Chromium with its service worker."""

import json
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from bundle.offline import fingerprint
from bundle.paths import SITE
from bundle.serve import Server, open_server
from tests.browser.chromium import FLAGS, find_chromium

NOTE = "Dear Ada,\n\nThank you for your time on Monday. I need an answer by Friday.\n\nBest regards,\nSam"

# Resolves when a release is kept whole and in charge of further pages.
KEPT = """async () => {
  for (let tries = 0; tries < 600; tries++) {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.active?.state === "activated") return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("the site is not kept after a minute");
}"""
WAITING = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  for (let tries = 0; tries < 60; tries++) {
    await registration.update().catch(() => {});  // as a browser looks again at every visit
    if (registration.waiting) return;
    await new Promise((wait) => setTimeout(wait, 1000));
  }
  throw new Error("the new release has not come after a minute");
}"""
CACHES = "() => caches.keys().then((names) => names.filter((name) => name.startsWith('four-notes-release-')))"
CONTROLLED = "() => navigator.serviceWorker.controller !== null"


class Release:
    """A copy of the site on a host that can be given another release, or cut off."""

    def __init__(self, folder: Path, server: Server) -> None:
        self.folder = folder
        self.server = server
        self.origin = f"http://localhost:{server.server_port}"

    def publish(self, name: str) -> None:
        """Puts ``name`` on the check page, in its module and on the page of rules, as one new release."""
        changed = {
            "check/index.html": ("<h1", f'<p id="release">{name}</p><h1'),
            "rules/index.html": ("<h1", f'<p id="release">{name}</p><h1'),
            # Put before the first word: imports are read first wherever they stand.
            "assets/app/check/page.mjs": ("", f'document.body.dataset.release = "{name}";\n'),
        }
        worker = (SITE / "sw.js").read_text()
        for path, (old, new) in changed.items():
            content = (SITE / path).read_text()
            assert old in content
            (self.folder / path).write_text(content.replace(old, new, 1))
            worker = re.sub(
                rf'("{re.escape(path)}":)"[0-9a-f]+"', rf'\1"{fingerprint(self.folder / path)}"', worker
            )
        worker = re.sub(r'const RELEASE = "[^"]+"', f'const RELEASE = "{name}"', worker, count=1)
        (self.folder / "sw.js").write_text(worker)


@pytest.fixture
def release(tmp_path: Path) -> Iterator[Release]:
    folder = tmp_path / "site"
    shutil.copytree(SITE, folder)
    server = open_server(folder)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    made = Release(folder, server)
    made.publish("one")
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def visitor(browser: Browser, release: Release) -> Iterator[BrowserContext]:
    context = browser.new_context(base_url=release.origin, service_workers="allow")
    yield context
    context.close()


@pytest.fixture
def regular(browser: Browser, release: Release, tmp_path: Path) -> Iterator[BrowserContext]:
    """Opens a browser with a profile, which alone keeps a file as large as Python in its own cache."""
    context = browser.browser_type.launch_persistent_context(
        tmp_path / "profile", executable_path=find_chromium(), args=FLAGS, base_url=release.origin
    )
    yield context
    context.close()


def first_visit(visitor: BrowserContext) -> Page:
    """Uses the checker once and waits until the site is kept."""
    page = visitor.new_page()
    page.goto("/check/")
    check(page, NOTE)
    page.evaluate(KEPT)
    return page


def check(page: Page, text: str) -> None:
    page.get_by_label("Your note").fill(text)
    finding = page.locator("li.fnc-finding").filter(has_text="I need an answer")
    expect(finding).to_have_count(1, timeout=60_000)


def test_after_one_visit_guide_and_checker_work_in_flight_mode(
    visitor: BrowserContext, release: Release
) -> None:
    first_visit(visitor).close()
    visitor.set_offline(True)
    release.server.shutdown()
    release.server.server_close()
    page = visitor.new_page()
    for path in ("/", "/notes/thank-you/", "/rules/threat/", "/today/"):
        page.goto(path)
        expect(page.locator("h1").first).to_be_visible()
    page.goto("/check/?kind=thank-you")
    check(page, NOTE)


def test_python_comes_from_the_browsers_own_copy_beside_which_it_keeps_compiled_code(
    regular: BrowserContext,
) -> None:
    first_visit(regular).close()
    page = regular.new_page()
    kept_by_us: dict[str, bool] = {}
    page.on(
        "response",
        lambda response: kept_by_us.update({response.url.rsplit("/", 1)[-1]: response.from_service_worker}),
    )
    page.goto("/check/?kind=thank-you")
    check(page, NOTE)
    assert page.evaluate(CONTROLLED)
    assert kept_by_us["manifest.json"]
    assert not kept_by_us["pyodide.asm.wasm"]


def test_flight_mode_needs_no_copy_of_the_browsers_own(regular: BrowserContext, release: Release) -> None:
    page = first_visit(regular)
    developer_tools = regular.new_cdp_session(page)
    developer_tools.send("Network.clearBrowserCache")
    developer_tools.detach()
    page.close()
    regular.set_offline(True)
    release.server.shutdown()
    release.server.server_close()
    page = regular.new_page()
    failed: list[str] = []
    page.on("requestfailed", lambda request: failed.append(request.url.rsplit("/", 1)[-1]))
    page.goto("/check/?kind=thank-you")
    check(page, NOTE)
    assert "pyodide.asm.wasm" in failed


def test_new_release_in_the_middle_of_a_session_is_never_mixed(
    visitor: BrowserContext, release: Release
) -> None:
    first_visit(visitor)
    page, other = visitor.new_page(), visitor.new_page()
    page.goto("/check/")
    other.goto("/rules/")
    assert page.evaluate(CONTROLLED)
    page.get_by_label("Your note").fill(NOTE)

    release.publish("two")
    page.evaluate(WAITING)
    # While a tab shows the old release, every page and every module comes from it, new pages too.
    page.reload()
    expect(page.locator("#release")).to_have_text("one")
    assert page.evaluate("() => document.body.dataset.release") == "one"
    expect(page.get_by_label("Your note")).to_have_value(NOTE)
    check(page, NOTE)

    for tab in visitor.pages:
        tab.close()
    page = visitor.new_page()
    for _ in range(30):  # the browser takes a moment to see that the tabs are gone
        page.goto("/check/")
        if page.locator("#release").text_content() == "two":
            break
        page.goto("about:blank")
        page.wait_for_timeout(500)
    expect(page.locator("#release")).to_have_text("two")
    expect(page.locator("body")).to_have_attribute("data-release", "two")
    check(page, NOTE)
    for _ in range(100):  # the old release is thrown away behind the visitor's back
        if page.evaluate(CACHES) == ["four-notes-release-two"]:
            break
        page.wait_for_timeout(100)
    assert page.evaluate(CACHES) == ["four-notes-release-two"]


def test_release_that_is_half_uploaded_is_not_installed(visitor: BrowserContext, release: Release) -> None:
    page = first_visit(visitor)
    release.publish("two")
    shutil.copy(SITE / "rules/index.html", release.folder / "rules/index.html")
    state = page.evaluate(
        "async () => { const kept = await navigator.serviceWorker.ready; await kept.update();"
        " const coming = kept.installing; if (!coming) return 'none';"
        " while (coming.state === 'installing') await new Promise((wait) => setTimeout(wait, 50));"
        " return coming.state; }"
    )
    assert state == "redundant"
    assert page.evaluate(CACHES) == ["four-notes-release-one"]
    page.reload()
    expect(page.locator("#release")).to_have_text("one")
    check(page, NOTE)


def test_other_paths_of_the_origin_are_left_alone(visitor: BrowserContext, release: Release) -> None:
    (release.folder / "neighbour.txt").write_text("before")
    first_visit(visitor)
    page = visitor.new_page()
    page.goto("/check/")
    look = "() => fetch('/neighbour.txt').then((answer) => answer.text())"
    assert page.evaluate(look) == "before"
    (release.folder / "neighbour.txt").write_text("after")
    assert page.evaluate(look) == "after"
    answered = page.evaluate("() => fetch('/nothing/here/').then((answer) => answer.status)")
    assert answered == 404


def test_guide_alone_keeps_nothing(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    page.goto("/notes/thank-you/")
    page.wait_for_timeout(500)
    assert page.evaluate("() => navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0


def test_it_can_be_turned_off_and_on(visitor: BrowserContext) -> None:
    first_visit(visitor)
    page = visitor.new_page()
    page.goto("/privacy/")
    page.get_by_role("button", name="Forget what is kept").click()
    expect(page.get_by_role("status").filter(has_text="Nothing is kept")).to_be_visible()
    assert page.evaluate("() => caches.keys()") == []
    assert page.evaluate("() => navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    page.reload()
    page.get_by_role("button", name="Keep the site for flight mode").click()
    page.evaluate(KEPT)
    assert len(page.evaluate(CACHES)) == 1


def test_every_listed_file_has_its_hash(built: Path) -> None:
    head = (built / "sw.js").read_text().splitlines()[1]
    files = json.loads(head.removeprefix("const FILES = ").removesuffix(";"))
    assert {"index.html", "check/index.html", "assets/engine/manifest.json"} <= set(files)
    for name, wanted in files.items():
        assert fingerprint(built / name) == wanted
