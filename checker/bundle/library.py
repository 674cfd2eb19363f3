"""Makes the three Python archives that the browser loads, each trimmed to what is used and compiled to bytecode.

python.zip      the standard library, as far as the interpreter and the engine load it
fournotes.zip   the engine, without the terminal
calendar.zip    what the calendar file needs besides, fetched only by a visitor who asks for one

Three modules of the library have stand-ins (stand_ins/): Pyodide starts an event loop and a package loader, and these
alone would bring in half a hundred modules that the engine never uses.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bundle.archive import read_archive, without_dates, write_archive
from bundle.file_phrases import NAME as FILED
from bundle.file_phrases import filed_module
from bundle.inside.regexes import APPENDED
from bundle.inside.trace import is_terminal
from bundle.paths import BUILD, CALENDAR_WHEELS, CHECKER, LIBRARY, LOCKS, PYODIDE, ROOT, TOOLS
from bundle.pyodide_node import run
from bundle.stamp import digest, is_fresh, remember
from bundle.wheel import build_wheel
from bundle.wheels import fetch_wheels

# A change to one of these makes the archives anew.
STEPS = [
    CHECKER / "bundle" / name
    for name in ("library.py", "archive.py", "file_phrases.py", "run_python.mjs", "inside", "stand_ins")
]

NAMES = ("python.zip", "fournotes.zip", "calendar.zip")

# Bytecode without docstrings, assertions and column numbers: nobody reads them in a browser, and they are bytes.
COMPILE = {"PYTHONOPTIMIZE": "2", "PYTHONNODEBUGRANGES": "1"}

STAND_INS = CHECKER / "bundle" / "stand_ins"

# The stock library with the stand-ins in their places, as source text.
WHOLE = BUILD / "whole.zip"

# zoneinfo, which the calendar library imports, looks for the machine's time zones unless it is told there are none.
NO_ZONES = {"PYTHONTZPATH": ""}


def make_library() -> list[Path]:
    """Returns the three archives, made anew when the engine, the runtime or these steps have changed."""
    wheel = build_wheel()
    archives = [LIBRARY / name for name in NAMES]
    inputs = digest([wheel, *STEPS, LOCKS, ROOT / "package-lock.json"])
    if not is_fresh("library", inputs, archives):
        write_archive(WHOLE, whole_library())
        trim(wheel, trace(wheel))
        for archive in archives:
            compile_archive(archive)
        remember("library", inputs)
    return archives


def whole_library() -> dict[str, bytes]:
    """Returns the files of the stock library with our stand-ins; a package that has one is replaced as a whole."""
    stand_ins = {str(path.relative_to(STAND_INS)): path.read_bytes() for path in STAND_INS.rglob("*.py")}
    packages = tuple(name.removesuffix("__init__.py") for name in stand_ins if name.endswith("/__init__.py"))
    stock = read_archive(PYODIDE / "python_stdlib.zip")
    return {name: content for name, content in stock.items() if not name.startswith(packages)} | stand_ins


def trace(wheel: Path) -> dict[str, Any]:
    """Returns which files are loaded, found by running the engine on the whole library; see inside/trace.py."""
    fetch_wheels("calendar", CALENDAR_WHEELS)
    report = BUILD / "loaded.json"
    inside(
        "from bundle.inside.trace import trace\n"
        f"trace('/build/wheel/{wheel.name}', '/build/{CALENDAR_WHEELS.name}', '/build/{report.name}')",
        mounts={CHECKER / "bundle": "/checker/bundle", BUILD: "/build"},
        path=["/checker"],
        env=NO_ZONES,
        library=WHOLE,
    )
    loaded: dict[str, Any] = json.loads(report.read_text())
    return loaded


def trim(wheel: Path, loaded: dict[str, Any]) -> None:
    """Writes the three archives as source text, holding only what was loaded."""
    library = read_archive(WHOLE)
    engine = {
        name: content
        for name, content in read_archive(wheel).items()
        if name.startswith("fournotes/") and not is_terminal(name)
    }
    engine[FILED] = filed_module()
    calendar = {name: library[name] for name in loaded["calendar_library"]}
    calendar["late.py"] = (CHECKER / "bundle" / "inside" / "late.py").read_bytes()
    calendar |= {name: (CALENDAR_WHEELS / name).read_bytes() for name in loaded["calendar"]}

    python = {name: library[name] for name in loaded["library"]}
    python["re/_compiler.py"] += APPENDED.encode()
    python["re/_known.py"] = loaded["known"].encode()

    write_archive(LIBRARY / "python.zip", python)
    write_archive(LIBRARY / "fournotes.zip", engine)
    write_archive(LIBRARY / "calendar.zip", calendar)


def compile_archive(archive: Path) -> None:
    """Compiles one archive in place; an archive whose source is the same as last time is taken from the cache."""
    steps = CHECKER / "bundle"
    source = digest(
        [
            archive,
            steps / "library.py",
            steps / "inside",
            LOCKS / "pyodide-build.txt",
            ROOT / "package-lock.json",
        ]
    )
    kept = BUILD / "compiled" / f"{source}.zip"
    if not kept.exists():
        fetch_wheels("pyodide-build", TOOLS)
        inside(
            f"from bundle.inside.compile import compile_archives\ncompile_archives('/library/{archive.name}')",
            mounts={CHECKER / "bundle": "/checker/bundle", TOOLS: "/tools", LIBRARY: "/library"},
            path=["/checker", "/tools"],
            env=COMPILE,
        )
        write_archive(kept, without_dates(read_archive(archive)))
    archive.write_bytes(kept.read_bytes())


def inside(
    code: str,
    *,
    mounts: Mapping[Path, str],
    path: Sequence[str],
    env: Mapping[str, str],
    library: Path | None = None,
) -> None:
    """Runs `code` inside Pyodide, as pyodide_node.run does, and stops the build when it fails."""
    if run(code, mounts=mounts, path=path, env=env, library=library) != 0:
        raise SystemExit("The build stopped: the Python above failed inside Pyodide.")
