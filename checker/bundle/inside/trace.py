"""Finds which modules the engine really loads, by loading them in the interpreter that visitors get."""

import ast
import importlib
import json
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

from bundle.inside.questions import CALENDAR, MISTAKES, QUESTIONS, ask
from bundle.inside.regexes import known_module

# A text typed by a visitor may need these although no sample above does: Python loads them on first use.
LAZY = ("encodings.utf_16", "encodings.latin_1", "encodings.ascii")

# Present only where a visitor asked for the calendar file.
OPTIONAL = {"icalendar", "uuid"}


def trace(wheel: str, calendar: str, report: str) -> None:
    """Writes to `report` (JSON) the files that the interpreter, the engine and the calendar load.

    `wheel` is the engine's wheel, `calendar` the folder with the calendar library. The report holds
    {"library": [...], "known": "...", "calendar_library": [...], "calendar": [...]}: paths inside python_stdlib.zip, the
    source of a module with the regular expressions that were compiled, the further paths that only the calendar needs, and
    paths inside `calendar`.
    """
    sys.path.insert(0, wheel)
    for module in engine_modules(wheel):
        importlib.import_module(module)
    for name in sorted({*stated_imports(wheel), *LAZY}):
        importlib.import_module(name)
    for question in QUESTIONS:
        assert ask(question)["ok"], f"The engine could not answer {question}."
    for mistake in MISTAKES:
        assert not ask(mistake)["ok"], f"The engine accepted {mistake}."
    try:
        raise ValueError("how an error is shown must load too")
    except ValueError:
        traceback.format_exc()
    library = set(loaded_from("/lib/python314.zip/"))
    known = known_module()

    opened: set[str] = set()
    sys.addaudithook(lambda event, details: opened.add(str(details[0])) if event == "open" else None)
    sys.path.append(calendar)
    ask(CALENDAR)
    calendar_library = set(loaded_from("/lib/python314.zip/")) - library
    data = {name.removeprefix(f"{calendar}/") for name in opened if name.startswith(f"{calendar}/")}
    data = {name for name in data if not name.endswith((".py", ".pyc")) and Path(calendar, name).is_file()}
    Path(report).write_text(
        json.dumps(
            {
                "library": sorted(library),
                "known": known,
                "calendar_library": sorted(calendar_library),
                "calendar": sorted(data | set(loaded_from(f"{calendar}/"))),
            },
            indent=1,
        )
    )


def engine_modules(wheel: str) -> Iterator[str]:
    """Yields the engine's modules by name, without the terminal's, which the browser never gets."""
    for name in ZipFile(wheel).namelist():
        if name.startswith("fournotes/") and name.endswith(".py") and not is_terminal(name):
            yield name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def is_terminal(name: str) -> bool:
    """Tells whether a file of the wheel belongs to the terminal alone."""
    return name.startswith(("fournotes/cli", "fournotes/__main__"))


def stated_imports(wheel: str) -> Iterator[str]:
    """Yields every outside module that any line of the engine imports, even inside a function."""
    with ZipFile(wheel) as files:
        for name in files.namelist():
            if not name.endswith(".py") or is_terminal(name):
                continue
            for node in ast.walk(ast.parse(files.read(name))):
                if isinstance(node, ast.Import):
                    names = [alias.name for alias in node.names]
                elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                    names = [node.module]
                else:
                    continue
                yield from (found for found in names if found.split(".")[0] not in {"fournotes", *OPTIONAL})


def loaded_from(place: str) -> Iterator[str]:
    """Yields the files below `place` that loaded modules came from, relative to it."""
    for module in list(sys.modules.values()):
        origin = getattr(getattr(module, "__spec__", None), "origin", None) or getattr(
            module, "__file__", None
        )
        if isinstance(origin, str) and origin.startswith(place):
            yield origin.removeprefix(place)
