"""Writes the reference of the Python package from its docstrings: `python -m bundle.reference_page`."""

import ast
import dataclasses
import importlib.util
import inspect
import re
from itertools import pairwise
from pathlib import Path
from types import FunctionType
from typing import Literal, get_args, get_origin

import fournotes
from bundle.paths import ROOT

PAGE = ROOT / "docs" / "reference.md"

HEAD = """\
---
title: Reference
description: Every name that the package fournotes offers, with its fields, its errors and its units.
---

# Reference

<p class="fn-lede">Every name that <code>from fournotes import …</code> offers. Values are frozen: they do not change once made, \
and equal ones compare equal.</p>

Dates are `datetime.date`, calendar days without a zone. Places in a text count code points. No function reads a clock, a file \
or a network, and none changes what it is given. Everything here is typed, and the package carries its types.

How to begin, and the JSON beside it, stand under [for developers](developers.md).
"""
PARTS = (
    ("Which note, and when", ("advise", "plan", "Situation", "Change", "Sent", "Outcome", "Advice", "Step")),
    ("Checking a draft", ("check", "Facts", "facts_from_json", "Report", "Finding")),
    ("Errors", ("KindError", "FactsError")),
)


def main() -> None:
    """Writes docs/reference.md."""
    PAGE.write_text(page(), encoding="utf-8")


def page() -> str:
    """Returns the page as Markdown; raises SystemExit when a public name has no place on it or no docstring."""
    missing = set(fournotes.__all__) ^ {name for _, names in PARTS for name in names}
    if missing:
        raise SystemExit(f"The reference and fournotes.__all__ differ: {', '.join(sorted(missing))}.")
    parts = [HEAD]
    for title, names in PARTS:
        parts += [f"## {title}", *(entry(name) for name in names)]
    return "\n\n".join(parts) + "\n"


def entry(name: str) -> str:
    """Returns heading, signature and docstring of one public name, and the fields of a value."""
    thing = getattr(fournotes, name)
    doc = inspect.getdoc(thing)
    if not doc:
        raise SystemExit(f"fournotes.{name} has no docstring.")
    parts = [f"### `{name}` {{: #{name} }}"]
    if isinstance(thing, FunctionType):
        parts.append(f"```python\n{name}{signature(thing)}\n```")
    elif issubclass(thing, Exception):
        parts.append(f"A `{thing.__mro__[1].__name__}`.")
    parts.append(markdown(doc))
    if isinstance(thing, type) and dataclasses.is_dataclass(thing):
        parts.append(fields(thing))
    return "\n\n".join(parts)


def signature(function: FunctionType) -> str:
    """Returns a function's signature; types that are kept as text lose their quotation marks."""
    return re.sub(r"(: |-> )'([^']*)'", r"\1\2", str(inspect.signature(function)))


def spelt(kind: str, module: str) -> str:
    """Returns a type with the words in place of a name such as Note, which stands for a few words."""
    names = vars(importlib.import_module(module))
    parts = []
    for part in kind.split(" | "):
        words = get_args(names[part]) if get_origin(names.get(part)) is Literal else ()
        parts += [f'"{word}"' for word in words] or [part]
    return " | ".join(parts)


def fields(thing: type) -> str:
    """Returns a table of the fields: name, type, default and the sentence below the field in the source."""
    notes = field_notes(thing)
    rows = []
    for field in dataclasses.fields(thing):
        default = "" if field.default is dataclasses.MISSING else f"`{field.default!r}`"
        kind = spelt(str(field.type), thing.__module__).replace("|", "\\|")
        rows.append(f"| `{field.name}` | `{kind}` | {default} | {markdown(notes.get(field.name, ''))} |")
    table = "\n".join(["| Field | Type | If left out | What it is |", "|---|---|---|---|", *rows])
    return f'<div class="fn-stack" markdown="1">\n\n{table}\n\n</div>'


def field_notes(thing: type) -> dict[str, str]:
    """Returns the text that stands below each field of a class, as one line."""
    spec = importlib.util.find_spec(thing.__module__)
    if spec is None or spec.origin is None:
        return {}
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    (body,) = (
        node.body for node in tree.body if isinstance(node, ast.ClassDef) and node.name == thing.__name__
    )
    found = {}
    for field, note in pairwise(body):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(note, ast.Expr)
        ):
            found[field.target.id] = " ".join(str(ast.literal_eval(note.value)).split())
    return found


def markdown(doc: str) -> str:
    """Returns a docstring as Markdown: its double backquotes and its references to classes become code."""
    return re.sub(r":class:`([^`]+)`", r"`\1`", doc.replace("``", "`"))


if __name__ == "__main__":
    main()
