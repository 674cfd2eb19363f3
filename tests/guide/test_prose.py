"""The guide, read by our own rules where they apply to prose that is no letter."""

import html
import re
from pathlib import Path

import pytest

from bundle.paths import ROOT
from fournotes import check

RULES = {"arguing", "emoji", "leftover-text", "likely-typo", "placeholder", "profanity", "shouting", "stiff"}  # fmt: skip
"""Rules about words and tone. Those about letters (thanks, length, dates) say nothing about a page."""
MADE = {"accuracy.md", "reference.md", "scale.md", "sources.md"}
PAGES = sorted(
    path for path in (ROOT / "docs").rglob("*.md") if path.name not in MADE and path.parent.name != "rules"
)
PAGES += [
    ROOT / name
    for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md", "CHANGELOG.md")
]


def paragraphs(page: str) -> list[str]:
    """What a page says in its own voice: no code, letters, quotations, headings or tables."""
    for away in (r"\A---.*?\n---\n", r"```.*?```", r'<div class="fn-letter.*?</div>', r"<!--.*?-->"):
        page = re.sub(away, "", page, flags=re.DOTALL)
    found = []
    for part in re.split(r"\n\s*\n", page):
        if part.lstrip().startswith(("|", "#")):
            continue
        text = re.sub(r"<[^>]+>", "", part)
        text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
        text = re.sub(r"“[^”]*”|`[^`]*`|(?<!\*)\*[^*]+\*(?!\*)", "it", text).replace("*", "")
        text = re.sub(r"\bit(?: it)+\b", "it", text)  # two quotations side by side
        found.append(html.unescape(text).strip())
    return [text for text in found if len(text.split()) > 5]


def flagged(text: str) -> list[tuple[str, str | None]]:
    note = f"Dear Ms. Haugen,\n\n{text}\n\nKind regards,\nNoor Rahimi"
    return [(finding.rule, finding.quote) for finding in check(note).findings if finding.rule in RULES]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_page_keeps_to_our_own_rules(page: Path):
    found = [hit for text in paragraphs(page.read_text(encoding="utf-8")) for hit in flagged(text)]
    assert found == []


def test_a_page_that_does_not_is_found():
    page = "# Title\n\nWe recieve many letters and read each of them.\n\nThis damn table is for you and for me.\n"
    assert {rule for text in paragraphs(page) for rule, _ in flagged(text)} == {"likely-typo", "profanity"}
