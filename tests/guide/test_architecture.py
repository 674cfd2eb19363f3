"""The page on architecture, held against the imports: who may import whom, and what nobody may."""

import ast
import re
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from bundle.paths import CHECKER, ROOT

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
ENGINE = CHECKER / "fournotes"
FACE = "__init__"

NETWORK = {"asyncio", "ftplib", "http", "imaplib", "poplib", "select", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "webbrowser", "xmlrpc"}  # fmt: skip
"""Modules that could open a connection; urllib.request is one too, while urllib.parse only reads text."""
CLOCK = {"today", "now", "utcnow", "time", "monotonic", "perf_counter", "localtime", "gmtime"}
FILES = {"os", "pathlib", "io", "shutil", "tempfile", "subprocess", "glob"}


def tables() -> list[dict[str, set[str]]]:
    """The tables of the page: what each room may use, in the page's order."""
    found = []
    for table in re.findall(r"\| (?:Room|Folder) \|.*\n\|.*\n((?:\|.*\n)+)", PAGE):
        rows = [[cell.strip() for cell in line.split(" | ")] for line in table.splitlines()]
        found.append({row[0].strip("|` "): set(re.findall(r"`(\w+)`", row[2])) for row in rows})
    return found


ROOMS, FOLDERS = tables()


def room(path: Path) -> str:
    return path.relative_to(ENGINE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[tuple[str, str]]:
    """All that a file imports, as (module, name)."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(alias.name, "") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute here"
            found += [(node.module or "", alias.name) for alias in node.names]
    return found


FILES_OF_ENGINE = sorted(ENGINE.rglob("*.py"))
IMPORTS = {path: imports(path) for path in FILES_OF_ENGINE}


def used() -> dict[str, set[str]]:
    """What each room really uses of the others."""
    found: dict[str, set[str]] = defaultdict(set)
    for path, names in IMPORTS.items():
        found[room(path)] |= {
            module.split(".")[1] for module, _ in names if module.startswith("fournotes.")
        } - {room(path)}
    return found


def test_every_room_is_on_the_page_and_no_other():
    real = {room(path) for path in FILES_OF_ENGINE} - {FACE, "__main__"}
    assert set(ROOMS) == real, "add or take out a row of the table in docs/architecture.md"


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_uses_what_the_page_says(name):
    assert used()[name] == ROOMS[name], f"the row of `{name}` in docs/architecture.md says otherwise"


def test_a_room_uses_only_rooms_above_it():
    above: set[str] = set()
    for name, uses in ROOMS.items():
        assert uses <= above, f"`{name}` stands above what it uses"
        above.add(name)


def test_the_public_face_takes_what_the_page_says():
    (sentence,) = re.findall(r"The public face, `fournotes/__init__.py`, takes (.*?)\.", PAGE)
    assert used()[FACE] == set(re.findall(r"`(\w+)`", sentence))


def test_the_engine_needs_the_standard_library_alone():
    for path, names in IMPORTS.items():
        foreign = {module.split(".")[0] for module, _ in names} - set(sys.stdlib_module_names) - {"fournotes"}
        allowed = {"icalendar"} if path == ENGINE / "timing" / "calendar.py" else set()
        assert foreign <= allowed, path


def test_nothing_could_open_a_connection():
    for path, names in IMPORTS.items():
        modules = {module for module, _ in names} | {f"{module}.{name}" for module, name in names}
        assert not {module.split(".")[0] for module in modules} & NETWORK, path
        assert not {module for module in modules if module.startswith("urllib.request")}, path


def test_only_the_terminal_reads_clocks_and_files():
    for path, names in IMPORTS.items():
        if room(path) == "cli":
            continue
        assert not {module.split(".")[0] for module, _ in names} & FILES, path
        tree = ast.parse(path.read_text(encoding="utf-8"))
        called = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
        assert not {node.attr for node in called if isinstance(node, ast.Attribute)} & CLOCK, path
        assert "open" not in {node.id for node in called if isinstance(node, ast.Name)}, path


def test_the_engine_knows_nothing_of_what_builds_it():
    for path, names in IMPORTS.items():
        assert not {module.split(".")[0] for module, _ in names} & {"bundle", "training", "tests"}, path


BROWSER = CHECKER / "browser"
LINK = re.compile(r"""(?:from|import)\s*\(?\s*["'](\.[^"']+)["']""")


def linked() -> dict[str, set[str]]:
    """What each folder of the browser half uses of the others, types included."""
    found: dict[str, set[str]] = defaultdict(set)
    for path in sorted(BROWSER.rglob("*.mjs")):
        here = path.relative_to(BROWSER).parts[0]
        found[here] |= set()
        for address in LINK.findall(path.read_text(encoding="utf-8")):
            target = (path.parent / address).resolve()
            found[here].add(target.relative_to(BROWSER).parts[0])
        found[here] -= {here}
    return found


def test_every_folder_of_the_browser_half_is_on_the_page_and_uses_what_it_says():
    assert linked() == FOLDERS, "mend the table of folders in docs/architecture.md"


def test_every_fault_of_the_table_has_its_test() -> None:
    """“Each line is tried in a real browser with every change.”"""
    told = set(re.findall(r"`(test_\w+)` \|", PAGE))
    browser = "".join(path.read_text("utf-8") for path in (ROOT / "tests" / "browser").glob("test_*.py"))
    assert len(told) > 20
    assert told <= set(re.findall(r"^def (test_\w+)", browser, re.MULTILINE))
