"""The released files: what is in them, what they promise, and how they behave when somebody installs them."""

import email
import os
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from zipfile import ZipFile

import pytest

from bundle.package import package
from bundle.paths import INSTALLED, ROOT

CONSUMER = """\
from datetime import date
from typing import assert_type

from fournotes import Advice, Facts, Report, Situation, Step, advise, check, plan

situation = Situation(interviews=(date(2025, 6, 2),))
assert_type(advise(situation, date(2025, 6, 3)), Advice)
assert_type(plan(situation, date(2025, 6, 3)), list[Step])
assert_type(check("Dear Ms. Haugen,", "thank-you", Facts(company="Harbour Museum")), Report)
"""


@pytest.fixture(scope="session")
def released() -> dict[str, Path]:
    return {path.suffix: path for path in package()}


@pytest.fixture(scope="session")
def metadata(released: dict[str, Path]) -> email.message.Message:
    with ZipFile(released[".whl"]) as wheel:
        (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        return email.message_from_bytes(wheel.read(name))


def run(*command: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a Python command that sees the installed wheel and nothing of the repository."""
    return subprocess.run(
        [sys.executable, *command],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(INSTALLED), "PYTHONIOENCODING": "utf-8", **environment},
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_the_wheel_holds_the_engine_the_mark_of_types_and_the_licences_alone(released):
    with ZipFile(released[".whl"]) as wheel:
        names = set(wheel.namelist())
    engine = {
        str(path.relative_to(ROOT / "checker"))
        for path in (ROOT / "checker" / "fournotes").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    info = f"four_notes-{released['.whl'].name.split('-')[1]}.dist-info"
    own = {"METADATA", "WHEEL", "RECORD", "entry_points.txt", "licenses/LICENSE", "licenses/NOTICE"}
    assert names == engine | {f"{info}/{name}" for name in own}
    assert "fournotes/py.typed" in names


def test_the_archive_holds_what_builds_and_tests_the_engine(released):
    with tarfile.open(released[".gz"]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "CITATION.cff"} <= names
    assert "checker/fournotes/py.typed" in names
    assert any(name.startswith("tests/unit/") for name in names)
    assert not any("corpus" in name or "node_modules" in name for name in names)


def test_nothing_else_is_installed_unless_an_extra_is_asked_for(metadata):
    needs = metadata.get_all("Requires-Dist", [])
    assert needs
    assert all("extra == 'calendar'" in need for need in needs)
    assert metadata.get_all("Provides-Extra") == ["calendar"]


def test_the_metadata_says_what_it_is(metadata):
    assert metadata["Name"] == "four-notes"
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    classifiers = metadata.get_all("Classifier")
    assert "Typing :: Typed" in classifiers
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in range(11, 15)} <= set(classifiers)
    assert metadata["Description-Content-Type"] == "text/markdown"


def test_one_version_everywhere(metadata):
    from fournotes import __version__

    assert metadata["Version"] == __version__
    assert f"version: {__version__}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")


def test_twine_finds_nothing_to_complain_of(released):
    done = run("-m", "twine", "check", "--strict", *map(str, released.values()), cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_module_loads_without_a_warning_in_development_mode(released, tmp_path):
    code = """
import importlib, pkgutil, fournotes
for module in pkgutil.walk_packages(fournotes.__path__, "fournotes."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(fournotes.__file__)
"""
    done = run("-W", "error", "-X", "dev", "-c", code, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == str(INSTALLED / "fournotes" / "__init__.py")


def test_the_command_works_without_a_warning_in_development_mode(released, tmp_path):
    (tmp_path / "note.txt").write_text(
        "Dear Ms. Haugen,\n\nI need your answer by Friday.\n", encoding="utf-8"
    )
    strict = ("-W", "error", "-X", "dev", "-m", "fournotes")
    done = run(*strict, "check", "--kind", "thank-you", "note.txt", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    done = run(*strict, "plan", "--interview", "2025-06-02", "--format", "ics", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_types_are_seen_by_those_who_use_it(released, tmp_path):
    (tmp_path / "consumer.py").write_text(CONSUMER, encoding="utf-8")
    done = run("-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "consumer.py", cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_the_build_tool_is_pinned_to_the_one_of_the_lock():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (pinned,) = project["build-system"]["requires"]
    assert f"{pinned} \\" in (ROOT / "locks" / "dev.txt").read_text(encoding="utf-8")
