"""Prints the table: ``python -m tests.bench.start.run [--runs N] [--only ours,stock,harper] [--profile fast,slow]``.

From navigation to the first finding of a waiting note, in Chromium, each contender in a fresh profile (cold), then in a
new tab of the same profile (warm). All contenders take turns within each round, so a busy machine is unfair to none.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright

from bundle.paths import BUILD, ENGINE, PYODIDE
from tests.bench.start.host import FAST, HARPER, SLOW, Link, Pipe, compress, open_host
from tests.bench.start.slow_cpu import slow_pages
from tests.browser.chromium import FLAGS, find_chromium

NOTE = """Subject: Thank you

Dear Ms. Okafor,

Thank you for taking the time to speak with me on Monday about the analyst role at Meridian. I enjoyed learning how your \
team moved its monthly reports to dbt, and your point about testing each model before the board meeting stayed with me. \
I just wanted to touch base and say that the work you described, above all the move away from spreadsheets, is exactly \
what I would like to do next.

At my last company I built a small checker for invoices that saved the team about four hours a week, and I would be glad \
to send you the outline that we discussed. Please let me know if anything else would help you decide.

Best regards,
Sam Lee
"""

SETTLE_MS = 20_000
"""Between cold and warm: what a page does when it is at rest (caching, preparing the next visit) takes place here.

Whoever writes a note stays longer; in eight seconds, a busy machine had not always prepared the next visit.
"""
PATIENCE_MS = 180_000

QUIET = "--disable-features=" + ",".join(
    (
        "WebUIOmniboxAimPopup",
        "WebUIOmniboxPopup",
        # Playwright turns these off, and a second list takes the place of its own.
        "DestroyProfileOnBrowserClose",
        "HttpsUpgrades",
        "HttpsFirstBalancedModeAutoEnable",
        "MediaRouter",
        "OptimizationHints",
        "NetworkTimeServiceQuerying",
        "AimEnabled",
        "PreconnectToSearch",
    )
)
"""Chromium draws the list under its address bar as a page of 400 files, anew in each window: no part of a visit, and as much
work as one."""

WAITING = f"""
sessionStorage.setItem("bench.text", {json.dumps(NOTE)});
sessionStorage.setItem("fournotes.draft", JSON.stringify({{text: {json.dumps(NOTE)}, kind: "thank-you", silenced: []}}));
addEventListener("DOMContentLoaded", () => {{
  document.getElementById("fn-check")?.addEventListener("fournotes:checked", () => {{ window.done ??= performance.now(); }});
}});
"""


class Contender(NamedTuple):
    """Someone who finds something in a note, and the page where it happens."""

    name: str
    path: str


class Profile(NamedTuple):
    """A machine and a link."""

    name: str
    link: Link
    slower: int


PROFILES = (Profile("fast", FAST, 1), Profile("slow", SLOW, 4))


def contenders() -> tuple[Contender, ...]:
    (wheel,) = (BUILD / "wheel").glob("*.whl")
    return (
        Contender("ours", "/check/"),
        Contender("stock", f"/bench/stock.html?wheel={wheel.name}"),
        Contender("harper", "/bench/harper.html"),
    )


def visit(context: BrowserContext, address: str) -> tuple[float, Page]:
    """Returns the milliseconds from navigation to the first finding, and the page."""
    page = context.new_page()
    page.add_init_script(WAITING)
    page.goto(address, wait_until="commit", timeout=PATIENCE_MS)
    found = page.evaluate(
        "() => new Promise((done) => { const look = () => window.done ? done(window.done) : setTimeout(look, 20); look(); })"
    )
    return found, page


@contextmanager
def browser(playwright: Playwright, flags: list[str]) -> Iterator[BrowserContext]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        context = playwright.chromium.launch_persistent_context(
            folder, executable_path=find_chromium(), args=[*FLAGS, QUIET, *flags], timeout=PATIENCE_MS
        )
        context.set_default_timeout(PATIENCE_MS)
        yield context
        context.close()


def measure(
    playwright: Playwright, flags: list[str], origin: str, who: Contender, pipe: Pipe
) -> dict[str, float]:
    with browser(playwright, flags) as context:
        before = pipe.sent
        cold, page = visit(context, origin + who.path)
        wire = pipe.sent - before
        page.wait_for_timeout(SETTLE_MS)
        page.close()
        before = pipe.sent
        warm, page = visit(context, origin + who.path)
        return {"cold": cold, "warm": warm, "cold_bytes": wire, "warm_bytes": pipe.sent - before}


def rounds(
    arguments: argparse.Namespace, profile: Profile, flags: list[str]
) -> dict[str, list[dict[str, float]]]:
    pipe = Pipe()
    pipe.link = profile.link
    results: dict[str, list[dict[str, float]]] = {}
    with open_host(pipe) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        origin = f"http://localhost:{server.server_port}"
        for _ in range(arguments.runs):
            for who in contenders():
                if who.name in arguments.only:
                    result = measure(playwright, flags, origin, who, pipe)
                    results.setdefault(who.name, []).append(result)
                    print(
                        f"  {profile.name} {who.name:7} cold {result['cold']:7.0f} ms, warm {result['warm']:7.0f} ms",
                        flush=True,
                    )
        server.shutdown()
    return results


def table(profile: Profile, results: dict[str, list[dict[str, float]]]) -> None:
    """Prints medians, and ours as a share of each of the others."""
    medians = {
        name: {key: statistics.median(run[key] for run in runs) for key in runs[0]}
        for name, runs in results.items()
    }
    print(
        f"\n{profile.name}: from navigation to the first finding, median of {len(next(iter(results.values())))}"
    )
    print("           cold ms  warm ms  cold bytes  warm bytes")
    for name, found in medians.items():
        print(
            f"  {name:7} {found['cold']:9.0f} {found['warm']:8.0f} {found['cold_bytes']:11,.0f} {found['warm_bytes']:11,.0f}"
        )
    for other in ("stock", "harper"):
        if other in medians and "ours" in medians:
            shares = [medians["ours"][when] / medians[other][when] for when in ("cold", "warm")]
            print(f"  ours / {other}: cold {shares[0]:.2f}, warm {shares[1]:.2f}")


def sizes() -> None:
    """Prints every file that a start loads, and its sums: ours, the stock runtime and Harper."""
    manifest = json.loads((ENGINE / "manifest.json").read_text())
    ours = [ENGINE / file["path"] for file in manifest["files"] if not file["late"]]
    stock = [
        PYODIDE / name
        for name in (
            "pyodide.mjs",
            "pyodide.asm.mjs",
            "pyodide.asm.wasm",
            "python_stdlib.zip",
            "pyodide-lock.json",
        )
    ]
    stock += list((BUILD / "wheel").glob("*.whl"))
    harper = [
        HARPER / name for name in ("index.js", "binary.js", "BinaryModule-BmeyZWwZ.js", "harper_wasm_bg.wasm")
    ]
    for name, files in (("ours", ours), ("stock", stock), ("harper", harper)):
        print(f"\n{name}: bytes           raw        gzip      brotli")
        made = compress(files)
        for file in made:
            # What is compressed already is sent as it is.
            if Path(file["path"]).suffix in {".gz", ".zip", ".whl"}:
                file["gzip"] = file["brotli"] = file["raw"]
            print(f"  {Path(file['path']).name:22} {file['raw']:11,} {file['gzip']:11,} {file['brotli']:11,}")
        print(
            f"  {'sum':22} "
            + " ".join(f"{sum(file[key] for file in made):11,}" for key in ("raw", "gzip", "brotli"))
        )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", type=lambda text: text.split(","), default=["ours", "stock", "harper"])
    parser.add_argument("--profile", type=lambda text: text.split(","), default=["fast", "slow"])
    arguments = parser.parse_args()
    sizes()
    for profile in PROFILES:
        if profile.name not in arguments.profile:
            continue
        if profile.slower == 1:
            table(profile, rounds(arguments, profile, []))
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                with slow_pages(profile.slower, Path(folder) / "slow") as flags:
                    table(profile, rounds(arguments, profile, flags))
            except OSError as problem:
                print(f"\n{profile.name}: not measured, this machine allows no control group ({problem}).")


if __name__ == "__main__":
    main()
