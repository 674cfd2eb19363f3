"""`fournotes check` and `fournotes rules`, run in this process."""

from __future__ import annotations

import importlib
import io
import json
import runpy
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fournotes import __version__
from fournotes.cli import main
from fournotes.cli.excerpt import LINES, WIDTH, _underlined, columns, line_and_column
from fournotes.cli.parallel import _several, in_order
from fournotes.cli.progress import bar, watched
from fournotes.notes import NOTES
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
            (("check", "--kind", "auto", "no-such-note.txt"), "which note it is"),
            (("check", "--kind", "auto", "thank-you-or-follow-up.txt"), "which note it is"),
            (("check", "--kind", "thank-you", "--jobs", "many", "x"), "many"),
            (("check", "--kind", "thank-you", "a\0b"), "cannot be read"),
            (("completion", "powershell"), "invalid choice"),
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

    def test_a_kind_that_nobody_knows_is_unusable_input(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        give(monkeypatch, json.dumps({"id": 1, "kind": "letter", "text": "Hello"}))
        code, _, err = run("check", "--jsonl", "-")
        assert (code, err) == (2, "fournotes: 1 of 1 lines could not be read; each answer says why\n")

    @pytest.mark.host
    def test_several_processes_answer_the_same_in_the_same_order(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "drafts.jsonl"
        lines = [
            json.dumps({"id": number, "kind": "feedback", "text": DRAFT * (number % 3)})
            for number in range(80)
        ]
        path.write_text("\n".join([*lines, "not json"]))
        alone = run("check", "--jsonl", str(path))
        together = run("check", "--jsonl", str(path), "--jobs", "0")
        assert together == alone
        assert alone[0] == 2
        assert [json.loads(line)["id"] for line in alone[1].splitlines()] == [*range(80), None]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a draft in each of several places, and things that are no drafts."""
    monkeypatch.chdir(tmp_path)
    for name in (
        "thank-you/acme.txt",
        "Follow-Up-Meridian.md",
        "old/Feedback 2.TXT",
        "thank-you/.hidden.txt",
        "notes.csv",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(DRAFT, "utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "exception.txt").write_text(DRAFT, "utf-8")
    return tmp_path


class TestFolders:
    def test_finds_the_drafts_and_reads_their_kinds_from_their_names(self, run: Run, folder: Path) -> None:
        code, out, err = run("check", "--kind", "auto", "--format", "json", ".")
        assert (code, err) == (1, "")
        assert [(report["file"], report["kind"]) for report in json.loads(out)] == [
            ("Follow-Up-Meridian.md", "follow-up"),
            (str(Path("old", "Feedback 2.TXT")), "feedback"),
            (str(Path("thank-you", "acme.txt")), "thank-you"),
        ]

    def test_takes_each_draft_once(self, run: Run, folder: Path) -> None:
        name = str(Path("thank-you", "acme.txt"))
        _, out, _ = run("check", "--kind", "auto", "--format", "json", name, "thank-you", name)
        assert [report["file"] for report in json.loads(out)] == [name]

    def test_one_that_cannot_be_read_does_not_stop_the_others(self, run: Run, folder: Path) -> None:
        (folder / "thank-you" / "empty.txt").write_text("")
        code, out, err = run("check", "--kind", "auto", ".", "no-feedback-here.txt")
        assert code == 2
        assert out.count("[demand]") == 3
        assert out.endswith("5 notes: 3 not yet, 2 could not be read.\n")
        assert err.count("\n") == 2
        assert "empty" in err
        assert "no-feedback-here.txt" in err

    def test_a_folder_without_drafts_is_told(self, run: Run, tmp_path: Path) -> None:
        code, out, err = run("check", "--kind", "auto", str(tmp_path))
        assert (code, out) == (2, "")
        assert "no drafts" in err

    def test_quiet_leaves_out_what_is_ready(self, run: Run, folder: Path) -> None:
        (folder / "thank-you" / "good.txt").write_text(NOTES["thank-you"].example, "utf-8")
        assert "good.txt" in run("check", "--kind", "auto", ".")[1]
        code, out, _ = run("check", "--kind", "auto", "--quiet", ".")
        assert code == 1
        assert "good.txt" not in out
        assert "acme.txt" in out

    @pytest.mark.host
    def test_several_processes_say_the_same(self, run: Run, folder: Path) -> None:
        for form in ("text", "json", "sarif"):
            alone = run("check", "--kind", "auto", "--format", form, ".")
            assert run("check", "--kind", "auto", "--format", form, "--jobs", "2", ".") == alone


class TestExcerpts:
    def test_names_file_line_and_column(self, run: Run, note: str) -> None:
        _, out, _ = run("check", "--kind", "thank-you", note)
        assert f"{note}:3:26" in out

    def test_words_over_several_lines_are_marked_on_each(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "note.txt"
        path.write_bytes(b"Dear Priya,\r\n\r\nThank you. I need your\r\nanswer by Friday.\r\n")
        _, out, _ = run("check", "--kind", "thank-you", str(path))
        lines = out.splitlines()
        at = next(place for place, line in enumerate(lines) if line.startswith("    3 | Thank you."))
        assert lines[at + 1].split("|")[1].strip() == "^" * len("I need your")
        assert lines[at + 2] == "    4 | answer by Friday."
        assert lines[at + 3].startswith("      | ^^^^^^")

    @pytest.mark.parametrize(("text", "wide"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("😀", 2), ("", 0)])
    def test_marks_are_as_wide_as_what_a_terminal_shows(self, text: str, wide: int) -> None:
        assert columns(text) == wide

    @pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
    def test_counts_lines_as_editors_do(self, ends: str) -> None:
        text = ends.join(["one", "", "three 😀 x"])
        assert line_and_column(text, text.index("x")) == (3, 9)

    @given(st.text(alphabet="ab \n\r\t日\u0301😀", max_size=200), st.data())
    def test_any_place_in_any_text_can_be_shown(self, text: str, data: st.DataObject) -> None:
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, len(text)))
        lines = _underlined(text, start, end, "31", colour=False)
        assert 2 <= len(lines) <= 2 * LINES + 1
        assert "^" in lines[1]
        assert all(len(line) <= WIDTH for line in lines)

    def test_the_standard_input_has_no_name_and_shows_the_place_alone(
        self, run: Run, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        give(monkeypatch, DRAFT)
        assert "[demand]  3:26\n" in run("check", "--kind", "thank-you", "-")[1]
        give(monkeypatch, DRAFT)
        log = json.loads(run("check", "--kind", "thank-you", "--format", "sarif", "-")[1])
        places = [result["locations"][0]["physicalLocation"] for result in log["runs"][0]["results"]]
        assert {place["artifactLocation"]["uri"] for place in places} == {"stdin"}

    def test_a_long_passage_is_cut_after_a_few_lines(self) -> None:
        text = "one\n\ntwo\nthree\nfour\nfive"
        lines = _underlined(text, 0, len(text), "31", colour=False)
        assert [line.split("|")[1].strip() for line in lines[::2]] == ["one", "two", "three", "…"]
        assert [line[:6].strip() for line in lines[:6:2]] == ["1", "3", "4"]

    def test_another_language_is_named_and_nothing_is_judged(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "note.txt"
        path.write_text(
            "Sehr geehrte Frau Haugen, vielen Dank für das Gespräch. Ich habe mich sehr gefreut.", "utf-8"
        )
        code, out, _ = run("check", "--kind", "thank-you", str(path))
        assert code == 0
        assert "does not seem to be in English" in out
        assert "○" not in out


class TestColours:
    @pytest.mark.parametrize(
        ("arguments", "environment", "terminal", "coloured"),
        [
            ((), {}, True, True),
            ((), {}, False, False),
            ((), {"NO_COLOR": "1"}, True, False),
            ((), {"NO_COLOR": ""}, True, True),
            ((), {"TERM": "dumb"}, True, False),
            (("--color", "always"), {"NO_COLOR": "1"}, False, True),
            (("--colour", "never"), {}, True, False),
        ],
    )
    def test_only_where_they_are_wanted(
        self, run: Run, note: str, monkeypatch: pytest.MonkeyPatch, arguments, environment, terminal, coloured
    ) -> None:
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.setenv("TERM", "xterm")
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
        _, out, _ = run("check", "--kind", "thank-you", *arguments, note)
        assert ("\x1b[" in out) is coloured


class TestProgress:
    def test_is_drawn_for_those_who_watch_and_leaves_no_trace(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
        assert list(watched("abcd", 4, patience=0)) == list("abcd")
        err = capsys.readouterr().err
        assert "of 4 notes" in err
        assert err.endswith("\r\x1b[K")

    @pytest.mark.parametrize(("out", "err"), [(True, True), (False, False), (True, False)])
    def test_is_not_drawn_where_nobody_watches_or_reports_scroll_by(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, out: bool, err: bool
    ) -> None:
        monkeypatch.setattr(sys.stdout, "isatty", lambda: out)
        monkeypatch.setattr(sys.stderr, "isatty", lambda: err)
        assert list(watched("abcd", 4, patience=0)) == list("abcd")
        assert capsys.readouterr().err == ""

    def test_is_not_drawn_for_quick_work(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
        assert list(watched("abcd", 4, patience=3600)) == list("abcd")
        assert capsys.readouterr().err == ""

    def test_says_how_far_it_is(self) -> None:
        assert bar(1250, 5000) == f"[{'#' * 6}{' ' * 18}]  25 %  1,250 of 5,000 notes"
        assert bar(3, None) == "3 notes"


class TestManners:
    def test_says_its_version(self, run: Run) -> None:
        assert run("--version") == (0, f"fournotes {__version__}\n", "")

    def test_help_tells_the_exit_codes_and_shows_examples(self, run: Run) -> None:
        _, out, _ = run("--help")
        assert "exit codes:" in out
        assert "fournotes check --kind thank-you note.txt" in out
        _, out, _ = run("check", "--help")
        assert "exit codes:" in out
        assert "fournotes check --kind auto notes/" in out

    @pytest.mark.host
    def test_a_reader_that_has_seen_enough_is_no_error(self) -> None:
        command = [
            sys.executable,
            "-X",
            "dev",
            "-W",
            "error",
            "-m",
            "fournotes.cli",
            "rules",
            "--format",
            "json",
        ]
        done = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert done.stdout
        assert done.stderr
        assert done.stdout.read(1) == b"["
        done.stdout.close()
        assert done.stderr.read() == b""
        assert done.wait() == 0
        done.stderr.close()

    def test_an_interruption_is_no_error_of_ours(
        self, run: Run, note: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(*_arguments: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("fournotes.cli.check.read_draft", interrupted)
        assert run("check", "--kind", "thank-you", note) == (130, "", "")


@pytest.mark.host
class TestCompletion:
    """The scripts, read by the shells themselves; a shell that is not installed is left out."""

    @pytest.mark.parametrize(
        ("line", "offered"),
        [
            ("fournotes ", {"today", "plan", "check", "rules", "completion"}),
            ("fournotes ch", {"check"}),
            ("fournotes check --ki", {"--kind"}),
            ("fournotes check --kind ", {*NOTES, "auto"}),
            ("fournotes check --kind thank-you --format s", {"sarif"}),
            ("fournotes rules over-", {"over-apology"}),
            ("fournotes completion z", {"zsh"}),
        ],
    )
    def test_bash_offers_what_the_command_understands(self, run: Run, line: str, offered: set[str]) -> None:
        if not shutil.which("bash"):
            pytest.skip("there is no bash here")
        words = line.split(" ")
        given = " ".join(map(shlex.quote, words))
        ask = f"COMP_WORDS=({given}); COMP_CWORD={len(words) - 1}; _fournotes; printf '%s\\n' \"${{COMPREPLY[@]}}\""
        done = subprocess.run(
            ["bash", "-uc", f"{run('completion', 'bash')[1]}\n{ask}"],
            capture_output=True,
            text=True,
            check=True,
        )
        assert set(done.stdout.split()) - {"--help", "--version"} == offered

    @pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
    def test_the_shell_can_read_it(self, run: Run, tmp_path: Path, shell: str) -> None:
        code, script, _ = run("completion", shell)
        assert code == 0
        for rule in RULES:
            assert rule.id in script
        if not shutil.which(shell):
            pytest.skip(f"there is no {shell} here")
        path = tmp_path / "script"
        path.write_text(script, "utf-8")
        done = subprocess.run([shell, "-n", str(path)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")


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


def give(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Put text on the standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


@pytest.mark.host
def test_many_items_come_back_in_order_from_several_processes() -> None:
    assert list(in_order(abs, range(-400, 400), jobs=2, part=2)) == [abs(n) for n in range(-400, 400)]
    assert _several(abs, [-1, 2]) == [1, 2]


@pytest.mark.host
def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Closed(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

        def fileno(self) -> int:
            return out.fileno()

    with (tmp_path / "out").open("w") as out:
        monkeypatch.setattr(sys, "stdout", Closed())
        assert main(("rules",)) == 0


def test_writes_into_a_stream_that_is_no_terminal_stream() -> None:
    with redirect_stdout(io.StringIO()) as out:
        assert main(("rules",)) == 0
    assert "reproach" in out.getvalue()


@pytest.mark.parametrize("module", ["fournotes", "fournotes.cli"])
class TestModule:
    @pytest.mark.host
    def test_runs(self, module: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", module, "--version"], capture_output=True, text=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert __version__ in done.stdout

    @pytest.mark.host
    def test_ends_with_the_code_of_the_command(self, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "argv", ["fournotes", "check", "--kind", "telegram", "x"])
        with pytest.raises(SystemExit) as end:
            runpy.run_module(module, run_name="__main__")
        assert end.value.code == 2

    def test_does_nothing_when_a_process_of_jobs_imports_it(self, module: str) -> None:
        importlib.reload(importlib.import_module(f"{module}.__main__"))
