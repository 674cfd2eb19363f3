"""Writes the guide's list of sources from the bibliography: `python -m bundle.source_pages`, before the site is built."""

from bundle.paths import ROOT
from fournotes.sources import SOURCES, Source

PAGE = ROOT / "docs" / "evidence" / "sources.md"

TIERS = {
    "A": "Universities, surveys and research",
    "B": "Press and established careers sites",
    "C": "Blogs, copies and other pages",
}

HEAD = """\
---
title: All sources
description: Every source that a rule or a line of the timing table rests on, with its tier and year.
search:
  exclude: true
---

# All sources

<p class="fn-lede">Every page, paper and survey that a rule or a line of the timing table names. \
What the tiers mean is told under <a href="../#how-we-weigh-a-source">evidence</a>.</p>
"""


def escaped(text: str) -> str:
    """Returns `text` so that Markdown shows every character as it stands."""
    return "".join(f"\\{sign}" if sign in "\\`*_{}[]<>#|" else sign for sign in text)


def line(source: Source) -> str:
    """Returns one list item; its anchor is the source's key in small letters."""
    title = escaped(source.title)
    linked = f"[{title}](<{source.url}>)" if source.url else f"**{title}**"
    year = f", {source.year or 'undated'}" if source.url else ""
    return f"- {linked}{{: #{source.key.lower()} }}  \n  {escaped(source.publisher)}{year}"


def page() -> str:
    """Returns the page as Markdown: the sources of each tier, by title."""
    parts = [HEAD, "## The article", line(SOURCES["SEED"])]
    for tier, name in TIERS.items():
        of_tier = sorted(
            (source for source in SOURCES.values() if source.tier == tier and source.key != "SEED"),
            key=lambda source: source.title.casefold(),
        )
        parts += [
            f"## Tier {tier}: {name.lower()} {{: #tier-{tier.lower()} }}",
            "\n".join(map(line, of_tier)),
        ]
    return "\n\n".join(parts) + "\n"


def main() -> None:
    """Writes docs/evidence/sources.md."""
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
