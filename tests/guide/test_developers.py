"""What the page for developers says is run as it stands there."""

import contextlib
import io
import json
import re
import shlex
import subprocess
import sys

import pytest

from bundle.paths import ROOT
from fournotes.cli import main

PAGE = (ROOT / "docs" / "developers.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def test_the_python_prints_what_its_comment_says() -> None:
    (code,) = blocks("python")
    (promised,) = re.findall(r"print\(.*\)\s+# (.+)", code)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(code, {})  # the page's own example
    assert out.getvalue().splitlines()[0] == promised


def test_every_json_block_is_json() -> None:
    assert [json.loads(block)["interviews"] for block in blocks("json")] == [["2025-06-02"]]


COMMANDS = re.findall(r"^\$ (.*)$", "".join(blocks("console")).replace("\\\n", " "), re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_understood(command: str, tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    draft = "Dear Ms. Haugen,\n\nThank you for your time.\n\nKind regards,\nNoor Rahimi\n"
    (tmp_path / "draft.txt").write_text(draft, encoding="utf-8")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "thank-you.txt").write_text(draft, encoding="utf-8")
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(draft.encode())))
    words = shlex.split(command.partition(">")[0])
    assert words[0] == "fournotes"
    assert main(words[1:]) in (0, 1)


HOOK, WORKFLOW = blocks("yaml")


def test_the_hook_is_the_one_that_the_repository_offers() -> None:
    offered = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    (hook,) = re.findall(r"- id: (\w+)\n$", HOOK)
    assert f"- id: {hook}\n" in offered
    (entry,) = re.findall(r"entry: fournotes (.*)", offered)
    assert main([*shlex.split(entry), "no-such-thank-you.txt"]) == 2


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("thank-you/acme.txt", True),
        ("notes/2025/follow_up Meridian.md", True),
        ("feedback.eml", True),
        ("README.md", False),
        ("thank-you/notes.csv", False),
    ],
)
def test_the_hook_takes_the_notes_and_nothing_else(path: str, taken: bool) -> None:
    (pattern,) = re.findall(r"files: (.*)", (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert bool(re.search(pattern, path)) is taken


def test_the_workflow_is_one_and_names_this_version(tmp_path) -> None:
    from fournotes import __version__

    file = tmp_path / "notes.yml"
    file.write_text(WORKFLOW, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.github-workflows",
        str(file),
    ]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert f"four-notes=={__version__}\n" in WORKFLOW
    assert f"rev: v{__version__}\n" in HOOK
