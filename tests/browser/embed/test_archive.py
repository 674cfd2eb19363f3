"""The archive for self-hosting: served under a strange path with the headers that its own page names, it works whole."""

import hashlib
import re
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bundle.embed_zip import collect, write_zip
from bundle.paths import DOCS
from bundle.serve import Handler, Server
from bundle.widget import POLICY
from tests.browser.axe import violations
from tests.browser.embed.host import DRAFT, Host, expect_the_demand, line, widget, write

PATH = "/~careers/tools/four-notes"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("campus") / PATH.strip("/")
    collect(folder, guide="", address="")
    return folder


def told_headers() -> dict[str, str]:
    """The headers as the page for self-hosting gives them."""
    text = (DOCS / "embedding" / "self-hosting.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```\n(Content-Security-Policy: .*?)```", text, re.DOTALL)
    return dict(each.split(": ", 1) for each in block.strip().splitlines())


@pytest.fixture(scope="module")
def campus(folder: Path) -> Iterator[str]:
    """A server with those headers, framed by anybody on this machine in the place of the campus."""
    headers = told_headers()
    headers["Content-Security-Policy"] = headers["Content-Security-Policy"].replace(
        "https://*.example.edu", "http://localhost:*"
    )

    class Campus(Handler):
        def end_headers(self) -> None:
            for name, value in headers.items():
                if name != "Access-Control-Allow-Origin":  # the small server sends it already
                    self.send_header(name, value)
            super().end_headers()

    root = folder.parents[len(PATH.strip("/").split("/")) - 1]
    with Server(("127.0.0.1", 0), partial(Campus, directory=str(root))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{PATH}"
        server.shutdown()


@pytest.fixture
def origins(campus: str) -> tuple[str, ...]:
    return (campus.removesuffix(PATH),)


@pytest.mark.parametrize("sandbox", [False, True], ids=["plain", "no origin"])
def test_it_works_under_any_path_with_the_headers_that_are_named(
    page: Page, host: Host, campus: str, sandbox: bool
) -> None:
    host.body = (
        f'<iframe sandbox="allow-scripts" src="{campus}/embed/" title="Tool" width="100%" height="800"></iframe>'
        if sandbox
        else line(campus, tool="check", accent="#8c1515")
    )
    page.goto(host.origin)
    write(widget(page), DRAFT)
    expect_the_demand(widget(page))
    assert len(page.workers) == (0 if sandbox else 1)
    assert widget(page).locator("a[href]").count() == 0, "without a guide, nothing leads to one"
    expect(widget(page).get_by_text("What you type stays in this browser.")).to_be_visible()


def test_only_the_hosts_that_are_named_may_frame_it(page: Page, neighbour: Host, campus: str) -> None:
    neighbour.body = line(campus, tool="check")
    page.goto(neighbour.origin)
    page.wait_for_timeout(1500)
    assert [each.url for each in page.frames if each.url.startswith(campus)] == []


def test_the_calendar_works_there_too(page: Page, campus: str) -> None:
    page.goto(f"{campus}/embed/?tool=today&interview=2025-06-02")
    page.get_by_label("Day of the interview").first.focus()
    with page.expect_download(timeout=60_000) as file:
        page.get_by_role("button", name="Add to calendar").click(timeout=60_000)
    assert Path(file.value.path()).read_bytes().startswith(b"BEGIN:VCALENDAR")


@pytest.mark.parametrize("name", ["README", "fact-sheet"])
def test_its_papers_read_well_and_lead_nowhere_wrong(
    page: Page, campus: str, folder: Path, name: str
) -> None:
    page.goto(f"{campus}/{name}.html")
    assert violations(page, "html") == []
    expect(page.locator("table").first).to_be_visible()
    for link in page.eval_on_selector_all("a[href]", "(all) => all.map((link) => link.getAttribute('href'))"):
        assert link.startswith("#") or (folder / link).is_file(), link


def test_every_file_has_its_checksum_and_no_other(folder: Path) -> None:
    lines = (folder / "SHA256SUMS").read_text().splitlines()
    told = {name: digest for digest, name in (each.split("  ", 1) for each in lines)}
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert set(told) == set(files) - {"SHA256SUMS"}
    assert {name: hashlib.sha256(files[name].read_bytes()).hexdigest() for name in told} == told


def test_every_part_by_others_has_its_licence(folder: Path) -> None:
    texts = {
        path.name.split("-")[0]: path.read_text(encoding="utf-8") for path in (folder / "licences").iterdir()
    }
    begins = {
        "MPL": "Mozilla Public License",
        "CPython.txt": "HISTORY OF THE SOFTWARE",
        "Emscripten.txt": "Copyright (c) 2010",
    }
    assert {name: text in texts[name] for name, text in begins.items()} == dict.fromkeys(begins, True)
    assert {"icalendar", "python_dateutil", "tzdata", "SourceSerif"} <= set(texts)
    assert "MIT License" in (folder / "LICENSE").read_text()


def test_the_same_folder_gives_the_same_archive(folder: Path, tmp_path: Path) -> None:
    for name in ("one.zip", "two.zip"):
        write_zip(folder, tmp_path / name)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_the_pages_name_the_policy_that_is_in_force(folder: Path) -> None:
    assert POLICY in (folder / "embed" / "index.html").read_text()
    for page in ("self-hosting", "fact-sheet"):
        text = (DOCS / "embedding" / f"{page}.md").read_text(encoding="utf-8")
        assert POLICY in text
        for told in re.findall(r"default-src 'none'[^\n\"]*", text):
            assert told.startswith(POLICY)


def test_with_an_address_it_can_be_pasted(tmp_path: Path) -> None:
    collect(
        tmp_path / "out", guide="https://notes.example/", address="https://careers.example.edu/four-notes/"
    )
    page = (tmp_path / "out" / "embed" / "index.html").read_text()
    assert 'href="https://careers.example.edu/four-notes/oembed.json"' in page
    assert 'href="https://notes.example/privacy/"' in page
    answer = (tmp_path / "out" / "oembed.json").read_text()
    assert "https://careers.example.edu/four-notes/embed/?tool=check" in answer
    assert "four-notes/check/" not in answer
