"""What the page for developers says is run as it stands there."""

import contextlib
import io
import json
import re
import shlex

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
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(draft.encode())))
    words = shlex.split(command.partition(">")[0])
    assert words[0] == "fournotes"
    assert main(words[1:]) in (0, 1)
