"""Draws what a start loads, and when: ``python -m tests.bench.start.waterfall``; pictures go to ``build/waterfalls``.

A first visit and the next one, from navigation to the first finding of a waiting note, on a fast and on a slow line.
"""

from __future__ import annotations

import html
import threading
from collections.abc import Iterable
from typing import NamedTuple

from playwright.sync_api import BrowserContext, Page, sync_playwright

from bundle.paths import BUILD
from tests.bench.start.host import Pipe, open_host
from tests.bench.start.run import PROFILES, SETTLE_MS, browser, visit

FOLDER = BUILD / "waterfalls"
WIDTH = 760
"""Pixels of the longest bar's line."""

LOADED = """() => ({
  origin: performance.timeOrigin,
  loaded: [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
    .map(({ name, startTime, responseEnd, transferSize }) => ({ name, startTime, responseEnd, transferSize })),
})"""
MARKS = """() => [
  ["page read", performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd],
  ...performance.getEntriesByName("four-notes-ready").map((mark) => ["engine ready", mark.startTime]),
  ["first finding", window.done],
]"""


class Bar(NamedTuple):
    """One file: when it was asked for and when it was there, in milliseconds from navigation, and the bytes that came."""

    name: str
    start: float
    end: float
    sent: int
    worker: bool


class Picture(NamedTuple):
    """All that one start loads, and the moments that a visitor notices."""

    title: str
    bars: list[Bar]
    marks: list[tuple[str, float]]


def bars(found: dict, origin: float, *, worker: bool) -> Iterable[Bar]:
    shift = found["origin"] - origin
    for entry in found["loaded"]:
        name = entry["name"].partition("?")[0].rstrip("/").rpartition("/")[2]
        yield Bar(
            name, entry["startTime"] + shift, entry["responseEnd"] + shift, entry["transferSize"], worker
        )


def watched(context: BrowserContext, address: str, title: str) -> tuple[Page, Picture]:
    """Return the page and what its start loaded."""
    _, page = visit(context, address)
    own = page.evaluate(LOADED)
    found = list(bars(own, own["origin"], worker=False))
    for worker in page.workers:
        found += bars(worker.evaluate(LOADED), own["origin"], worker=True)
    end = page.evaluate("window.done")
    shown = sorted([bar for bar in found if bar.start < end], key=lambda bar: bar.start)
    return page, Picture(title, shown, [(name, at) for name, at in page.evaluate(MARKS)])


def drawn(picture: Picture) -> str:
    """Return the picture as a page."""
    scale = WIDTH / max(at for _, at in picture.marks)
    rows = "".join(
        f'<div class="row"><span class="name">{html.escape(bar.name)}</span><span class="line">'
        f'<i class="{"worker" if bar.worker else "page"}" style="left:{bar.start * scale:.1f}px;width:{max(2, (bar.end - bar.start) * scale):.1f}px"></i>'
        f'<b style="left:{bar.end * scale + 6:.1f}px">{f"{bar.sent / 1000:,.0f} kB" if bar.sent else "kept"}</b></span></div>'
        for bar in picture.bars
    )
    marks = "".join(
        f'<u style="left:{at * scale:.1f}px"><s style="top:{-20 - 18 * place}px">{name} {at:.0f} ms</s></u>'
        for place, (name, at) in enumerate(picture.marks)
    )
    return (
        "<style>body{font:13px/1.5 system-ui;margin:24px;color:#222;background:#fff;width:1120px}h1{font-size:17px;margin:0 0 76px}"
        ".all{position:relative}.row{display:flex;height:20px}.name{width:210px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}"
        ".line{position:relative;flex:1;border-bottom:1px solid #eee}i{position:absolute;top:5px;height:10px;border-radius:2px}"
        ".page{background:#1f6f5c}.worker{background:#c98a2b}b{position:absolute;font-weight:400;color:#666;font-size:11px}"
        f".marks{{position:absolute;left:210px;top:0;bottom:0;width:{WIDTH}px}}u{{position:absolute;top:0;bottom:0;border-left:1px dashed #888}}"
        "s{position:absolute;right:4px;white-space:nowrap;text-decoration:none;font-size:12px}p{color:#555}.key{display:inline-block;width:12px;height:10px;border-radius:2px;margin:0 6px 0 14px}</style>"
        f'<h1>{html.escape(picture.title)}</h1><div class="all">{rows}<div class="marks">{marks}</div></div>'
        '<p><span class="key page"></span>asked for by the page<span class="key worker"></span>by the worker; kB over the wire, '
        "“kept” came from this machine</p>"
    )


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for profile in PROFILES:
        pipe = Pipe()
        pipe.link = profile.link
        with open_host(pipe) as server, sync_playwright() as playwright:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            address = f"http://localhost:{server.server_port}/check/"
            with browser(playwright, []) as context:
                page, cold = watched(context, address, f"First visit, {profile.name} line")
                page.wait_for_timeout(SETTLE_MS)
                page.close()
                page, warm = watched(context, address, f"Next visit, {profile.name} line")
                for name, picture in (("cold", cold), ("warm", warm)):
                    page.set_viewport_size({"width": 1180, "height": 600})
                    page.set_content(drawn(picture))
                    path = FOLDER / f"{name}-{profile.name}.png"
                    page.screenshot(path=path, full_page=True)
                    moments = ", ".join(f"{mark} {at:.0f} ms" for mark, at in picture.marks)
                    print(f"{path.name}: {len(picture.bars)} files; {moments}")
            server.shutdown()


if __name__ == "__main__":
    main()
