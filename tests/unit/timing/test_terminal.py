"""`fournotes today` and `fournotes plan`, run in this process."""

import io
import json
import sys
from datetime import date

import pytest

from fournotes.cli import main

DEEP = pytest.mark.host
"""JSON nested a hundred thousand deep ends the WebAssembly machine itself, before Python can refuse it."""

DATES = ("--interview", "2025-06-02", "--promised", "2025-06-13")


@pytest.fixture
def run(capsys):
    def run(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    return run


class TestToday:
    def test_says_what_to_do_why_and_what_it_rests_on(self, run):
        code, out, err = run("today", *DATES, "--today", "2025-06-16", "--sent", "thank-you:2025-06-03")
        assert (code, err) == (0, "")
        assert out.startswith("Wait until Friday 20 June, then send a follow-up.\n")
        assert '"give them some time to sort things out"' in out
        assert "https://careercenter.georgetown.edu/" in out
        assert "Meanwhile:\n  - Keep applying elsewhere." in out
        assert all(len(line) <= 80 or "http" in line for line in out.splitlines())

    @pytest.mark.parametrize(
        ("arguments", "line"),
        [
            (("--today", "2025-06-03"), "Send a thank-you note today, Tuesday 3 June."),
            (("--today", "2025-06-27", "--sent", "follow-up:2025-06-20"), "Send a second follow-up today, Friday 27 June."),
            (("--today", "2025-06-06", "--change", "offer:2025-06-06:2025-06-10"), "Send a note with your news today, Friday 6 June."),
            (("--today", "2025-06-11", "--outcome", "rejected:2025-06-11", "--went-well", "no"), "Nothing to send."),
            (("--today", "2025-06-11", "--outcome", "rejected:2025-06-11"), "One question first."),
        ],
    )  # fmt: skip
    def test_opens_with_one_line_to_act_on(self, run, arguments, line):
        code, out, err = run("today", *DATES, *arguments)
        assert (code, out.splitlines()[0], err) == (0, line, "")

    def test_our_own_reasoning_is_called_so(self, run):
        _, out, _ = run("today", "--interview", "2025-06-02", "--interview", "2025-06-17", "--today", "2025-06-16", "--sent", "thank-you:2025-06-03")  # fmt: skip
        assert "our own reasoning" in out

    def test_json_is_the_advice(self, run):
        code, out, _ = run("today", *DATES, "--today", "2025-06-03", "--format", "json")
        advice = json.loads(out)
        assert (code, advice["act"], advice["row"], advice["version"]) == (0, "SEND", "T3", 1)

    def test_today_is_the_local_date_unless_given(self, run):
        _, out, _ = run("today", "--interview", date.today().isoformat(), "--format", "json")  # noqa: DTZ011
        assert json.loads(out)["row"] == "T1"


class TestSituationFile:
    def test_a_file_gives_the_facts_and_options_add_to_them(self, run, tmp_path):
        file = tmp_path / "case.json"
        facts = {"today": "2025-06-21", "interviews": ["2025-06-02"], "sent": [{"kind": "thank-you", "on": "2025-06-03"}]}  # fmt: skip
        file.write_bytes(b"\xef\xbb\xbf" + json.dumps(facts).encode())
        code, out, _ = run("today", "--situation", str(file), "--sent", "follow-up:2025-06-20", "--promised", "2025-06-13", "--format", "json")  # fmt: skip
        assert (code, json.loads(out)["row"]) == (0, "U3")

    def test_a_file_may_come_from_the_standard_input(self, run, monkeypatch):
        give(monkeypatch, b'{"today": "2025-06-03", "interviews": ["2025-06-02"]}')
        code, out, _ = run("today", "--situation", "-", "--format", "json")
        assert (code, json.loads(out)["row"]) == (0, "T3")

    @pytest.mark.parametrize(
        ("text", "told"),
        [(b"", "empty"), (b"[]", "another kind"), (b'{"a":', "character"), (b"\xff", "UTF-8"), pytest.param(b"[" * 99999, "", marks=DEEP)],
    )  # fmt: skip
    def test_a_file_that_is_no_object_is_told_in_one_line(self, run, tmp_path, text, told):
        file = tmp_path / "case.json"
        file.write_bytes(text)
        one_line(run("today", "--situation", str(file)), told)

    def test_a_list_that_is_no_list_is_told(self, run, tmp_path):
        file = tmp_path / "case.json"
        file.write_text('{"interviews": "2025-06-02"}')
        one_line(run("today", "--situation", str(file), "--interview", "2025-06-02"), "interviews")

    def test_a_file_that_is_not_there_is_told(self, run, tmp_path):
        one_line(run("today", "--situation", str(tmp_path / "none.json")), "cannot be opened")


class TestUnusable:
    """Input that cannot be used: exit code 2 and one line on the standard error."""

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            ((), "COMMAND"),
            (("today",), "--interview"),
            (("today", "--interview", "2025-06-31"), "--interview"),
            (("today", "--interview", "2025-06-02", "--sent", "thank-you"), "--sent"),
            (("today", "--interview", "2025-06-02", "--sent", "poem:2025-06-03"), "follow-up"),
            (("today", "--interview", "2025-06-02", "--outcome", ":"), "--outcome"),
            (("today", "--interview", "2025-06-02", "--went-well", "perhaps"), "--went-well"),
            (("today", "--interview", "2025-06-02", "--today", "tomorrow"), "--today"),
            (("today", *DATES, "--change", "offer:2025-06-06:soon"), "--change"),
            (("plan", "--promised", "2025-06-13"), "--interview"),
            (("today", "--format", "xml"), "--help"),
            (("today", "--no-such"), "--help"),
        ],
    )
    def test_is_told_in_one_line(self, run, arguments, told):
        one_line(run(*arguments), told)

    def test_json_is_printed_all_the_same(self, run):
        code, out, err = run("today", "--promised", "2025-06-13", "--format", "json")
        assert (code, json.loads(out)["row"]) == (2, "V1")
        assert err.count("\n") == 1


class TestPlan:
    def test_lists_the_steps(self, run):
        code, out, _ = run("plan", *DATES, "--today", "2025-06-01")
        assert code == 0
        assert out.splitlines() == [
            "Tuesday 3 June    Send a thank-you note",
            "Friday 20 June    Send a follow-up",
            "Friday 27 June    Send a second follow-up, if you wish",
            "Saturday 28 June  Nothing more to send",
        ]

    def test_json_is_the_plan(self, run):
        _, out, _ = run("plan", *DATES, "--today", "2025-06-01", "--format", "json")
        assert [step["act"] for step in json.loads(out)["steps"]] == ["SEND", "SEND", "SEND", "DONE"]

    @pytest.mark.host
    @pytest.mark.parametrize("command", ["today", "plan"])
    def test_ics_is_the_calendar_with_its_own_line_ends(self, command, monkeypatch):
        raw = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii", newline="\r\n"))
        assert main([command, *DATES, "--today", "2025-06-01", "--format", "ics", "--company", "Łódź"]) == 0
        assert raw.getvalue().startswith(b"BEGIN:VCALENDAR\r\n")
        assert b"\r\r" not in raw.getvalue()
        assert "Łódź".encode() in raw.getvalue()

    @pytest.mark.host
    def test_no_calendar_is_told_in_one_line(self, run):
        one_line(run("plan", "--format", "ics"), "interview")

    def test_jsonl_plans_each_line(self, run, monkeypatch):
        give(monkeypatch, b'{"id": "a", "today": "2025-06-20", "interviews": ["2025-06-02"]}\n')
        code, out, _ = run("plan", "--jsonl", "-")
        plan = json.loads(out)
        assert (code, plan["id"], plan["steps"][0]["note"]) == (0, "a", "follow-up")


class TestJsonLines:
    def test_answers_line_by_line_in_order(self, run, monkeypatch):
        lines = [
            {"id": 1, "today": "2025-06-03", "interviews": ["2025-06-02"]},
            {"id": {"any": ["value", "\ud800"]}, "today": "2025-06-20", "interviews": ["2025-06-02"], "promised": "2025-06-13"},
            {"today": "2025-06-03"},
        ]  # fmt: skip
        give(monkeypatch, "\n".join(map(json.dumps, lines)).encode())
        code, out, err = run("today", "--jsonl", "-")
        answers = [json.loads(line) for line in out.splitlines()]
        assert (code, err) == (0, "")
        assert [answer["id"] for answer in answers] == [1, {"any": ["value", "\ud800"]}, None]
        assert [answer["row"] for answer in answers] == ["T3", "U2", "V1"]
        assert out.isascii()

    def test_a_bad_line_does_not_stop_the_others(self, run, tmp_path):
        good = b'{"id": "good", "today": "2025-06-03", "interviews": ["2025-06-02"]}'
        bad = [
            b"",
            b"nope",
            b"[]",
            b"7",
            b'{"id": NaN}',
            b"\xff",
            b'{"id": ' + b"9" * 5000 + b"}",
        ]
        file = tmp_path / "cases.jsonl"
        file.write_bytes(b"\n".join([good, *bad, good]))
        code, out, err = run("today", "--jsonl", str(file))
        answers = [json.loads(line) for line in out.splitlines()]
        assert code == 2
        assert err == "fournotes: 7 of 9 lines could not be read; each answer says why\n"
        assert [answer["id"] for answer in answers] == ["good", *[None] * 7, "good"]
        assert all(f"Line {number} " in answers[number - 1]["error"] for number in range(2, 9))

    @DEEP
    @pytest.mark.parametrize("deep", [b"[" * 99999, b'{"id": ' + b"[" * 99999 + b"]" * 99999 + b"}"])
    def test_a_line_nested_too_deeply_is_a_bad_line(self, run, monkeypatch, deep):
        give(monkeypatch, deep + b"\n{}")
        code, out, _ = run("today", "--jsonl", "-")
        first, second = (json.loads(line) for line in out.splitlines())
        assert (code, second["row"]) == (2, "V1")
        assert first["error"] == "Line 1 should be a JSON object: it is nested too deeply."

    def test_nothing_in_nothing_out(self, run, monkeypatch):
        give(monkeypatch, b"")
        assert run("today", "--jsonl", "-") == (0, "", "")

    def test_today_may_be_given_for_all_lines(self, run, monkeypatch):
        give(monkeypatch, b'{"interviews": ["2025-06-02"]}')
        _, out, _ = run("today", "--jsonl", "-", "--today", "2025-06-03")
        assert json.loads(out)["row"] == "T3"

    def test_a_file_that_is_not_there_is_told(self, run, tmp_path):
        one_line(run("today", "--jsonl", str(tmp_path / "none.jsonl")), "cannot be opened")

    @pytest.mark.host
    def test_twenty_thousand_lines_are_all_answered(self, run, tmp_path):
        kinds = ("thank-you", "follow-up", "exception")
        lines = [
            json.dumps(
                {
                    "id": number,
                    "today": f"2025-06-{9 + number % 22:02}",
                    "interviews": ["2025-06-02", f"2025-06-{3 + number % 20:02}"],
                    "promised": f"2025-06-{24 + number % 7:02}" if number % 3 else None,
                    "sent": [{"kind": kinds[number % 3], "on": f"2025-06-{3 + number % 6:02}"}],
                    "changes": [{"kind": "offer", "on": "2025-06-05", "deadline": None}][: number % 2],
                }
            )
            for number in range(20_000)
        ]
        file = tmp_path / "cases.jsonl"
        file.write_text("\n".join(lines))
        code, out, _ = run("today", "--jsonl", str(file))
        assert (code, out.count("\n")) == (0, 20_000)


def test_help_teaches_by_example(run):
    for arguments in (("--help",), ("today", "--help"), ("plan", "--help")):
        code, out, _ = run(*arguments)
        assert code == 0
        assert "--interview 2025-06-02" in out


def give(monkeypatch, raw: bytes) -> None:
    """Put bytes on the standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw), encoding="utf-8"))


def one_line(ran: tuple[int, str, str], told: str) -> None:
    code, out, err = ran
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert err.startswith("fournotes")
    assert told in err
