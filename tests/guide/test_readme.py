"""What README and CONTRIBUTING show is run as it stands there."""

import contextlib
import io
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bundle.paths import CHECKER, ROOT
from fournotes.cli import main

README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


def blocks(page: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)


def sessions(page: str) -> list[tuple[str, str]]:
    """The commands of a page's terminal blocks, each with what the page says that it prints."""
    return [
        (command, output)
        for block in blocks(page, "console")
        for command, output in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
    ]


def matches(shown: str, real: str) -> bool:
    """Whether the output is what a page shows; "..." there stands for anything."""
    lines = [
        "(?:.*\n)*" if line == "..." else re.escape(line).replace(r"\.\.\.", ".*") + "\n"
        for line in shown.splitlines()
    ]
    return re.fullmatch("".join(lines), real) is not None


@pytest.mark.parametrize(("command", "shown"), sessions(README))
def test_a_command_prints_what_the_readme_shows(command, shown, capsys, monkeypatch):
    given, _, rest = command.rpartition(" | ")
    if given:
        text = shlex.split(given)[1] + "\n"
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(shlex.split(rest)[1:]) in {0, 1}
    real = capsys.readouterr().out
    assert matches(shown, real), real


def test_the_python_of_the_readme_prints_what_its_comments_say():
    (code,) = blocks(README, "python")
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(code, {})  # the page's own example
    assert out.getvalue().splitlines() == re.findall(r"print\(.*\)  # (.+)", code)


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md"])
def test_every_file_and_every_command_that_is_named_exists(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#:]+)\)", text)
    assert [link for link in links if not (ROOT / link).exists()] == []
    commands = re.findall(r"\bmake ([a-z]+)\b(?=[` ]*(?:#|`|\n| *$))", text)
    assert [name for name in commands if f"\n{name}:" not in MAKEFILE] == []


def test_the_rule_of_contributing_works_when_its_steps_are_followed(tmp_path):
    (code,) = blocks(CONTRIBUTING, "python")
    (place,) = re.findall(r"\*\*2\. One file\*\*, `checker/(.*?)`", CONTRIBUTING)
    package = tmp_path / "fournotes"
    shutil.copytree(CHECKER / "fournotes", package, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / place).write_text(code, encoding="utf-8")
    listing = package / "rules" / "__init__.py"
    text = listing.read_text(encoding="utf-8")
    text = text.replace("RULES: tuple", "from fournotes.rules.tone import read_receipt\n\nRULES: tuple", 1)
    text = re.sub(r"(RULES: tuple\[Rule, \.\.\.\] = \(\n)", r"\1    read_receipt.RULE,\n", text, count=1)
    listing.write_text(text, encoding="utf-8")
    judge = """
from fournotes import check
from fournotes.rules import RULES
from fournotes.sources import SOURCES
(rule,) = (rule for rule in RULES if rule.id == "read-receipt")
assert len(rule.flags) >= 4 and len(rule.passes) >= 6 and set(rule.sources) <= set(SOURCES)
for examples, wanted in ((rule.flags, True), (rule.passes, False)):
    for example in examples:
        found = rule.id in {finding.rule for finding in check(example.text, rule.notes[0]).findings}
        assert found is wanted, example.text
"""
    done = subprocess.run(
        [sys.executable, "-c", judge], cwd=tmp_path, env={"PYTHONPATH": str(tmp_path)}, check=False, capture_output=True, text=True
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_the_row_that_contributing_names_is_the_one_that_answers(capsys):
    (command,) = re.findall(r"`fournotes (today [^`]*)`", CONTRIBUTING)
    (row,) = re.findall(r"here it is `(\w+)`", CONTRIBUTING)
    main(shlex.split(command))
    assert f'"row": "{row}"' in capsys.readouterr().out


def test_the_notice_names_everything_that_is_shipped():
    notice = (ROOT / "NOTICE").read_text(encoding="utf-8").casefold()
    shipped = re.findall(r"^([a-z-]+)==", Path(ROOT / "locks" / "calendar.txt").read_text(), re.MULTILINE)
    shipped += [
        "pyodide",
        "cpython",
        "material for mkdocs",
        "material design icons",
        "source serif",
        "emscripten",
    ]
    assert [name for name in shipped if name not in notice] == []
