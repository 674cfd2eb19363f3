"""`fournotes check` and `fournotes rules`, run in this process."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fournotes.cli import main
from fournotes.rules import RULES

DRAFT = "Dear Priya,\n\nThank you for your time. I need your answer by Friday 😀.\n\nBest,\nSam\n"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def note(tmp_path: Path) -> str:
    path = tmp_path / "note.txt"
    path.write_text(DRAFT, "utf-8")
    return str(path)


class TestCheck:
    def test_shows_the_words_under_their_line_and_why(self, run: Run, note: str) -> None:
        code, out, err = run("check", "--kind", "thank-you", note)
        assert (code, err) == (1, "")
        assert "[demand]" in out
        line = next(line for line in out.splitlines() if "I need your answer" in line and "|" in line)
        marks = out.splitlines()[out.splitlines().index(line) + 1]
        assert line.startswith("    3 |")
        assert line[marks.index("^") : marks.rindex("^") + 1].startswith("I need your answer")

    def test_prints_the_report_as_json(self, run: Run, note: str) -> None:
        code, out, _ = run("check", "--kind", "thank-you", "--format", "json", note)
        report = json.loads(out)
        assert code == 1
        assert report["offsets"] == "code-point"
        for finding in report["findings"]:
            if finding["start"] is not None:
                assert finding["quote"] == DRAFT[finding["start"] : finding["end"]]

    def test_silences_a_rule(self, run: Run, note: str) -> None:
        _, out, _ = run("check", "--kind", "thank-you", "--ignore", "demand", "--format", "json", note)
        assert "demand" not in {finding["rule"] for finding in json.loads(out)["findings"]}

    def test_reads_the_standard_input(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(DRAFT.encode())))
        code, out, _ = run("check", "--kind", "thank-you", "-")
        assert code == 1
        assert "[demand]" in out

    def test_writes_sarif_with_lines_and_columns(self, run: Run, note: str) -> None:
        _, out, _ = run("check", "--kind", "thank-you", "--format", "sarif", note)
        (log,) = json.loads(out)["runs"]
        result = next(result for result in log["results"] if result["ruleId"] == "demand")
        region = result["locations"][0]["physicalLocation"]["region"]
        line = DRAFT.splitlines()[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 :].startswith(region["snippet"]["text"][:18])
        assert {rule["id"] for rule in log["tool"]["driver"]["rules"]} == {rule.id for rule in RULES}

    def test_takes_facts_from_a_file_and_from_options(self, run: Run, note: str, tmp_path: Path) -> None:
        facts = tmp_path / "facts.json"
        facts.write_text('{"interviewers": ["Priyanka Shah"]}')
        code, _, err = run(
            "check", "--kind", "thank-you", "--facts", str(facts), "--company", "Northwind", note
        )
        assert (code, err) == (1, "")

    @pytest.mark.parametrize(
        ("arguments", "says"),
        [
            (("check",), "--kind thank-you, follow-up, exception, feedback"),
            (("check", "--kind", "thank-you"), "Name a file"),
            (("check", "--kind", "letter", "x"), "invalid choice"),
            (("check", "--kind", "thank-you", "no-such-note.txt"), "no-such-note.txt"),
            (("check", "--kind", "thank-you", "."), "folder"),
            (("check", "--kind", "thank-you", "--ignore", "politeness", "x"), "politeness"),
            (("check", "--kind", "thank-you", "--interview-date", "2025-02-30", "x"), "2025-02-30"),
            (("rules", "politeness"), "politeness"),
        ],
    )
    def test_says_in_one_line_what_cannot_be_used(
        self, run: Run, arguments: tuple[str, ...], says: str
    ) -> None:
        code, out, err = run(*arguments)
        assert (code, out) == (2, "")
        assert says in err
        assert err.count("\n") == 1

    @pytest.mark.parametrize(
        ("content", "says"),
        [
            (b"", "empty"),
            (b" \n\t\n", "empty"),
            (b"PK\x00\x01binary", "not text"),
            (b"x" * 4_000_001, "too long"),
        ],
    )
    def test_says_what_is_wrong_with_a_file(
        self, run: Run, tmp_path: Path, content: bytes, says: str
    ) -> None:
        path = tmp_path / "draft.txt"
        path.write_bytes(content)
        code, out, err = run("check", "--kind", "thank-you", str(path))
        assert (code, out) == (2, "")
        assert says in err
        assert err.count("\n") == 1

    def test_says_when_facts_are_not_json(self, run: Run, note: str) -> None:
        code, _, err = run("check", "--kind", "thank-you", "--facts", note, note)
        assert code == 2
        assert "JSON" in err


class TestLines:
    def test_answers_each_line_in_order(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        lines = [
            json.dumps({"id": 1, "kind": "thank-you", "text": DRAFT}),
            "not json",
            json.dumps({"id": "three", "kind": "letter", "text": "Hello"}),
            json.dumps({"id": 4, "kind": "feedback"}),
        ]
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(lines).encode())))
        code, out, _ = run("check", "--jsonl", "-")
        first, second, third, fourth = map(json.loads, out.splitlines())
        assert code == 2
        assert first["id"] == 1
        assert first["verdict"] in {"nearly", "not yet"}
        assert second["id"] is None
        assert (third["id"], "letter" in third["error"]) == ("three", True)
        assert (fourth["id"], "text" in fourth["error"]) == (4, True)


class TestRules:
    def test_lists_every_rule(self, run: Run) -> None:
        code, out, _ = run("rules")
        assert code == 0
        assert all(rule.id in out for rule in RULES)

    def test_explains_one(self, run: Run) -> None:
        _, out, _ = run("rules", "demand")
        assert "Flagged:" in out
        assert "Sources:" in out
        assert run("rules", "demand", "--format", "json")[1].startswith("{")
