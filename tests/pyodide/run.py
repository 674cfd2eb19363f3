"""Runs the engine's tests inside Pyodide in Node, with pytest and Hypothesis mounted, and asks whether it answers as this
Python does: first the stock runtime, which Hypothesis needs for its compiled part, then the very files that visitors get.

`python tests/pyodide/run.py [pytest arguments]`. Tests marked `host` are left out. Exits as pytest does.
"""

import sys

from same_answers import write_answers

from bundle import pyodide_node
from bundle.paths import BUILD, ROOT
from bundle.shipped import make_shipped, run_shipped
from bundle.wheels import fetch_wheels

SUITES = ("tests/unit", "tests/property", "tests/rules", "tests/pyodide")
ANSWERS = "/repository/answers.jsonl"

CODE = """
import os, warnings
warnings.simplefilter("error")
import fournotes.timing, fournotes.wire, pytest
os.chdir("/repository")
int(pytest.main({arguments!r}))
"""

SHIPPED = """
import json, sys
sys.path.insert(0, "/library/fournotes.zip")
from fournotes.wire import answer
with open("/build/answers.jsonl", encoding="utf-8") as lines:
    pairs = [json.loads(line) for line in lines]
wrong = [question for question, expected in pairs if answer(question) != expected]
print(f"{len(pairs) - len(wrong)} of {len(pairs)} labelled drafts get the same bytes from the files that visitors get")
for question in wrong[:3]:
    print("not so:", question)
int(bool(wrong) or len(pairs) < 900)
"""


def main(arguments: list[str]) -> int:
    """Runs the suites, or what the arguments name instead, and the shipped files; returns pytest's exit code, or 1."""
    return run_tests(arguments) or run_answers()


def run_answers() -> int:
    """Asks the shipped files about every labelled draft, and returns 0 when all answers have the same bytes."""
    make_shipped()
    write_answers(BUILD / "answers.jsonl")
    return run_shipped(SHIPPED, mounts={BUILD: "/build"}, path=[])


def run_tests(arguments: list[str]) -> int:
    """Runs the suites, or what the arguments name instead, and returns pytest's exit code."""
    tools = fetch_wheels("pyodide-tests", BUILD / "pyodide-tests")
    suites = [suite for suite in SUITES if (ROOT / suite).exists()]
    chosen = arguments or suites
    options = ["-q", "-m", "not host", "-p", "no:cacheprovider"]
    mounts = {ROOT / name: f"/repository/{name}" for name in ("checker", "tests")}
    return pyodide_node.run(
        CODE.format(arguments=[*options, *chosen]),
        mounts={tools: "/tools", **mounts},
        files={
            ROOT / "pyproject.toml": "/repository/pyproject.toml",
            write_answers(BUILD / "answers.jsonl"): ANSWERS,
        },
        path=["/repository/checker", "/tools"],
        env={
            "HYPOTHESIS_PROFILE": "pyodide",
            "FOUR_NOTES_ANSWERS": ANSWERS,
            # as with `python -X dev -W error`; Pyodide's own loop uses what is deprecated (314.0.7)
            "PYTHONDEVMODE": "1",
            "PYTHONWARNINGS": "ignore::DeprecationWarning:pyodide.webloop",
        },
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
