"""Runs axe-core on a page, for the success criteria of WCAG 2.0 to 2.2 at levels A and AA."""

import json
from functools import cache

from playwright.sync_api import Page

from bundle.paths import ROOT

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@cache
def _source() -> str:
    return (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, within: str = "body", tags: list[str] | None = None) -> list[str]:
    """Returns one line for each violation inside an element: rule, help, and the first places."""
    page.evaluate(_source())
    found = page.evaluate(
        "async ([within, tags]) => (await axe.run(within, {runOnly: tags})).violations",
        [within, TAGS if tags is None else tags],
    )
    return [
        f"{each['id']}: {each['help']}: {json.dumps([node['target'] for node in each['nodes'][:4]])}"
        for each in found
    ]
