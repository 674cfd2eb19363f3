"""Writes a page for every rule, and the page that lists them: `python -m bundle.rule_pages`, before the site is built."""

import json
import sys
from html import escape
from urllib.parse import urlencode

from bundle.paths import ROOT
from bundle.source_pages import escaped
from fournotes.notes import NOTES
from fournotes.rules import RULES
from fournotes.rules.rule import Example, Rule
from fournotes.sources import SOURCES

LONGEST_ADDRESS = 1800
"""Characters: what every browser takes."""
FOLDER = ROOT / "docs" / "rules"
GROUPS = {
    "tone": ("Tone", "How the note sounds to the person who reads it."),
    "substance": ("Substance", "What the note says, and what it leaves out."),
    "specificity": ("Specificity", "Whether it could only have come from you, after this interview."),
    "length": ("Length", "Whether it can be read in one go, also on a phone."),
}
SEVERITIES = {
    "error": ("Change this", "It is likely to hurt you, or the article says that it must be there."),
    "warn": ("Worth a second look", "Advice with a source. It never stops a note from being ready."),
    "info": ("For your information", "Sources differ or are weak. Shown quietly."),
}


def doc(rule: Rule) -> str:
    """Returns what the rule finds: the first line of its file's docstring."""
    module = sys.modules[f"fournotes.rules.{rule.group}.{rule.id.replace('-', '_')}"]
    return (module.__doc__ or "").strip().splitlines()[0]


def examples(rule: Rule, shown: tuple[Example, ...]) -> str:
    """Returns examples as list items, notes of several lines as they would be sent, each with a link that opens it."""
    parts = []
    for example in shown:
        kind = example.kind or rule.notes[0]
        # The text stands after the #, which a browser never sends to a server.
        address = "../../check/#" + urlencode({"kind": kind, "text": example.text}, errors="replace")
        name = NOTES[kind].name.lower()
        label = f"Try it as {'an' if name[0] in 'aeiou' else 'a'} {name} note"
        link = f'<a href="{escape(address)}">{label}</a>' if len(address) < LONGEST_ADDRESS else ""
        if "\n" in example.text:
            shortened = example.text if len(example.text) <= 600 else example.text[:600].rstrip() + " …"
            lines = "\n".join(f"        {line}" for line in shortened.splitlines())
            parts.append(f"-   {link or 'A long note:'}\n\n{lines}\n")
        else:
            parts.append(f"-   {escaped(example.text)}<br>{link}\n")
    return "\n".join(parts)


def page(rule: Rule) -> str:
    """Returns the page of one rule as Markdown."""
    word, meaning = SEVERITIES[rule.severity]
    kinds = (
        "every note"
        if len(rule.notes) == len(NOTES)
        else ", ".join(NOTES[kind].name.lower() for kind in rule.notes)
    )
    sources = "\n".join(
        f"- [{escaped(SOURCES[key].title)}](../evidence/sources.md#{key.lower()}), {escaped(SOURCES[key].publisher)}"
        f"{f', {SOURCES[key].year}' if SOURCES[key].year else ''}"
        for key in rule.sources
    )
    return f"""\
---
title: {json.dumps(rule.title, ensure_ascii=False)}
description: {json.dumps(doc(rule), ensure_ascii=False)}
hide:
  - toc
---

# {rule.title}

<p class="fn-lede">{doc(rule)}</p>

`{rule.id}` · **{word}**: {meaning[0].lower()}{meaning[1:]} Looked for in: {kinds}.

## Why it matters

{escaped(rule.why)}

## What to write instead

{escaped(rule.instead)}

## It speaks up here

{examples(rule, rule.flags)}
## It stays silent here

{examples(rule, rule.passes)}
## Sources

{sources}

[All rules](index.md) · [How accurate is it?](../accuracy.md)
"""


def index() -> str:
    """Returns the page that lists all rules by group."""
    parts = [
        """\
---
title: Rules
description: Everything the checker looks for, why, and what to write instead.
part: rules
---

# What the checker looks for

<p class="fn-lede">Each rule has a reason, a source, and examples on both sides: what it flags, and what it lets pass. \
The examples are its tests, and every one can be tried.</p>
""",
        "\n".join(f"- **{word}**: {meaning}" for word, meaning in SEVERITIES.values()),
        '\n<div id="fn-rules"></div>',
    ]
    for group, (name, meaning) in GROUPS.items():
        rows = sorted((rule for rule in RULES if rule.group == group), key=lambda rule: rule.title)
        parts.append(
            f'\n## {name}\n\n{meaning}\n\n<div class="fn-stack" markdown="1">\n\n| Rule | What it finds | How grave |\n| --- | --- | --- |'
        )
        parts += [
            f"| [{escaped(rule.title)}]({rule.id}.md) | {escaped(doc(rule))} | {SEVERITIES[rule.severity][0]} |"
            for rule in rows
        ]
        parts.append("\n</div>")
    return "\n".join(parts) + "\n"


def main() -> None:
    """Writes docs/rules/*.md and removes pages of rules that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = {f"{rule.id}.md": page(rule) for rule in RULES} | {"index.md": index()}
    for old in FOLDER.glob("*.md"):
        if old.name not in wanted:
            old.unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
