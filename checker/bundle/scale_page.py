"""Writes "What it costs to host" from the built files, with the arithmetic: `python -m bundle.scale_page`."""

import gzip
import json
from pathlib import Path
from typing import Any

from bundle.paths import APP, ENGINE, ROOT

PAGE = ROOT / "docs" / "scale.md"

CHECKS = 1_000_000
"""Checks a day, for the sum that the page shows."""
FIRST = 0.4
"""Share of visits that come with an empty cache. A guess on the high side: most people look for a job once in years."""
CHECKS_A_VISIT = 5
"""Checks in one visit; each pause while typing is one. A guess on the low side: fewer means more visits."""
FRAME = 110_000
"""Bytes of a page and its frame (theme, styles, typeface), gzipped. Measured on the built site on 28 November 2026."""
CAMPUS = 50_000
"""Students."""
PRICE = 0.05
"""Dollars for a gigabyte. A guess: prices differ widely, and some hosts ask nothing for static pages."""
MEGA = 1_000_000
DAY = 86_400
CHECK = 0.003
"""Seconds of one processor for a check: 1,500 labelled drafts through `fournotes check --jsonl` took 4.5 s on 28 November 2026."""


def sent(path: Path) -> int:
    """Returns the bytes that travel for a file: as it is when packed already, else gzipped as any host does."""
    content = path.read_bytes()
    return len(content) if path.suffix in {".gz", ".woff2", ".png"} else len(gzip.compress(content, 9))


def engine_files() -> list[dict[str, Any]]:
    """Returns name and bytes on the wire of each file that the first check fetches; late ones are left out."""
    manifest = json.loads((ENGINE / "manifest.json").read_text(encoding="utf-8"))
    return [
        {"name": file["name"], "bytes": sent(ENGINE / file["path"])}
        for file in manifest["files"]
        if not file["late"]
    ]


def app_bytes() -> int:
    """Returns the bytes of the modules that the page of the checker loads."""
    return sum(
        sent(path) for name in ("check", "engine", "ui") for path in (APP / name).iterdir() if path.is_file()
    )


def mega(count: float) -> str:
    """Returns bytes as "5.3 MB"."""
    return f"{count / MEGA:,.2f} MB"


def sums(*lines: tuple[str, str]) -> str:
    """Returns sums and results, a line each, the signs of equality under each other."""
    width = max(len(left) for left, _ in lines)
    return "\n".join(f"{left:<{width}} = {right}" for left, right in lines)


def page(files: list[dict[str, Any]], app: int) -> str:
    """Returns the page as Markdown."""
    engine = sum(file["bytes"] for file in files)
    first = engine + app + FRAME
    again = 20_000
    visits = CHECKS / CHECKS_A_VISIT
    daily = visits * (FIRST * first + (1 - FIRST) * again)
    own = next(file["bytes"] for file in files if file["name"] == "fournotes.zip")
    rows = "\n".join(f"| `{file['name']}` | {mega(file['bytes'])} |" for file in files)
    campus = CAMPUS * first
    return f"""\
---
title: What it costs to host
description: The bytes, the sums and the headers behind a site whose every check runs on the visitor's own machine.
---

# What it costs to host

<p class="fn-lede">Every check runs on the machine of the person who writes. A host serves files and does no work, \
so the cost is that of a folder of files, whether it serves ten people or a million.</p>

The sizes are read from the files at each build. What they are multiplied with is a guess, and marked as one.

## One visitor

<div class="fn-stack" markdown="1">

| The first check fetches | On the wire |
| --- | --- |
{rows}
| the page’s own modules | {mega(app)} |
| page, theme, styles, typeface | {mega(FRAME)} |
| **together, once** | **{mega(first)}** |

</div>

Sizes are with gzip, which every host has; brotli takes about a fifth off the largest file. Files of the engine are named by \
their content and may be kept for ever, so a second visit fetches a page of some {
        again // 1000
    } kB and nothing else. A \
release that changes the engine alone costs a returning visitor {
        mega(own)
    }. **A check itself costs nothing: no byte is sent.**

## A million checks a day

Guessed: {CHECKS_A_VISIT} checks a visit, {FIRST:.0%} of visits with an empty cache, and ${
        PRICE
    } a gigabyte. Put in your own.

```
{
        sums(
            (f"{CHECKS:,} checks / {CHECKS_A_VISIT} a visit", f"{visits:,.0f} visits a day"),
            (
                f"{visits:,.0f} × {FIRST:.0%} × {mega(first)}",
                f"{visits * FIRST * first / 1e9:,.0f} GB a day, first visits",
            ),
            (
                f"{visits:,.0f} × {1 - FIRST:.0%} × {mega(again)}",
                f"{visits * (1 - FIRST) * again / 1e9:,.0f} GB a day, later visits",
            ),
            ("together", f"{daily / 1e9:,.0f} GB a day"),
            (f"{daily / 1e9:,.0f} GB / {DAY:,} s", f"{daily * 8 / DAY / MEGA:,.0f} Mbit/s on average"),
            (f"{visits:,.0f} visits / {DAY:,} s", f"{visits / DAY:,.1f} visits a second"),
            (
                f"{daily / 1e9:,.0f} GB × 30 days × ${PRICE} a GB",
                f"{daily / 1e9 * 30 * PRICE:,.0f} dollars a month",
            ),
        )
    }
```

Almost all of it is the runtime at first visits. A content network in front keeps each file at its edge, so the host behind it \
sends each file once for each edge and release. The bytes do not depend on how many checks a person makes, nor on how many rules there are.

The same million on servers, at the {
        CHECK * 1000:.0f} ms of one processor that a check takes in a terminal, would be \
{
        CHECKS
        * CHECK
        / 3600:.1f} hours of one processor a day. The work is small; what a server would really cost is holding a \
million private letters.

## A campus of {CAMPUS:,}

Nothing but static files: any web server, any content network, or the pages service of a code host.

```
{
        sums(
            (f"{CAMPUS:,} students × {mega(first)}, once each", f"{campus / 1e9:,.0f} GB in a year"),
            ("all of them within one week", f"{campus * 8 / (7 * DAY) / MEGA:,.1f} Mbit/s on average"),
            (
                "300 in one lecture hall, in one minute",
                f"{300 * first * 8 / 60 / MEGA:,.0f} Mbit/s for that minute",
            ),
        )
    }
```

The last line is the one to plan for: let the hall open the page before the talk begins. No database, no accounts, no backup, \
no logs that hold personal data beyond what your web server writes for every page.

## Headers to set

The pages carry their content security policy themselves and work on a host that sets nothing. With these they are faster and safer:

<div class="fn-stack" markdown="1">

| For | Header | Why |
| --- | --- | --- |
| `/assets/engine/*/*` | `Cache-Control: public, max-age=31536000, immutable` | The name changes when the content does |
| `/assets/engine/manifest.json` and all pages | `Cache-Control: no-cache` | Asked for each time, answered with 304 when nothing changed |
| `*.wasm` | `Content-Type: application/wasm` | Compiled while it arrives |
| `*.mjs` | `Content-Type: text/javascript` | Browsers refuse modules of another type |
| `*.wasm`, `*.mjs`, text | gzip or brotli | Two thirds smaller |
| `*.gz` | no `Content-Encoding` | The page unpacks them itself |
| everything | `X-Content-Type-Options: nosniff`, `Referrer-Policy: no-referrer` | Good manners |
| everything, with your own domain | `Strict-Transport-Security: max-age=31536000` | Never without encryption |

</div>

Do not set `X-Frame-Options` if other pages are to embed the tools.
"""


def main() -> None:
    """Writes docs/scale.md from the engine's files, which must be in place."""
    PAGE.write_text(page(engine_files(), app_bytes()), encoding="utf-8")


if __name__ == "__main__":
    main()
