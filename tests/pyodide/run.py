"""Runs the engine's tests inside Pyodide in Node: the Python that visitors get, with pytest and Hypothesis mounted,
and asks whether it answers as this Python does.

`python tests/pyodide/run.py [pytest arguments]`. Tests marked `host` are left out. Exits as pytest does.
"""

import sys

from same_answers import write_answers

from bundle import pyodide_node
from bundle.paths import BUILD, ROOT
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


def main(arguments: list[str]) -> int:
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
