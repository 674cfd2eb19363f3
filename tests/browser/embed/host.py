"""A second local origin that plays the host: a career centre's page with the widget on it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from playwright.sync_api import Frame, FrameLocator, Page, expect

START_MS = 60_000

# With a demand in it, a name, and nothing that another test says.
DRAFT = (
    "Dear Ms. Alvarez,\n\nThank you for talking with me on 2 June. I need an answer by Friday. "
    "I look forward to hearing from you.\n\nKind regards,\nThandiwe Mokoena"
)


@dataclass
class Host:
    """A web server of one page, whose body and headers a test chooses, and which remembers what it was asked for."""

    origin: str = ""
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def page(self) -> bytes:
        return (
            '<!doctype html><html lang="en"><meta charset="utf-8"><title>Careers</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<main><h1>Careers</h1><p id="own">Our own words.</p>{self.body}<p>After it.</p></main></html>'
        ).encode()


@contextmanager
def open_host(name: str) -> Iterator[Host]:
    """Serves a host page on its own port of `name`: "127.0.0.1" is the site of the widget, "localhost" another one."""
    host = Host()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            host.asked.append(self.path)
            found = self.path.split("?")[0] == "/"
            body = host.page() if found else b""
            self.send_response(200 if found else 204)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            for header, value in host.headers.items():
                self.send_header(header, value)
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815  (the name is inherited)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        host.origin = f"http://{name}:{server.server_port}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield host
        server.shutdown()


def line(site: str, **settings: str) -> str:
    """The script line, such as data-kind for `kind`."""
    data = "".join(f' data-{name}="{value}"' for name, value in settings.items())
    return f'<script async src="{site}/embed.js"{data}></script>'


def iframe(address: str, more: str = "") -> str:
    return f'<iframe src="{address}" title="Check a draft" width="100%" height="800" {more}></iframe>'


def widget(page: Page, at: int = 0) -> FrameLocator:
    return page.frame_locator("iframe").nth(at)


def inside(page: Page) -> Frame:
    """The frame of the only widget, for looking at what is not to be seen."""
    for _ in range(100):
        if any("/embed/" in each.url for each in page.frames):
            break
        page.wait_for_timeout(100)
    (frame,) = [each for each in page.frames if "/embed/" in each.url]
    return frame


def write(frame: FrameLocator, words: str) -> None:
    """Writes a draft into a widget and waits until it is checked."""
    frame.get_by_label("Your note").fill(words)
    settle(frame)


def settle(frame: FrameLocator) -> None:
    expect(frame.locator(".fnc-results")).to_have_attribute("aria-busy", "false", timeout=START_MS)


def expect_the_demand(frame: FrameLocator) -> None:
    expect(frame.locator("li.fnc-finding").filter(has_text="I need an answer by Friday")).to_have_count(
        1, timeout=START_MS
    )
