"""Makes all of Python that the browser gets, runtime and library, and proves that they work together."""

from pathlib import Path

from bundle.library import make_library
from bundle.paths import CHECKER, LIBRARY, RUNTIME
from bundle.pyodide_node import run
from bundle.runtime import make_runtime
from bundle.stamp import digest, is_fresh, remember

# A change to one of these asks the shipped files anew.
STEPS = [CHECKER / "bundle" / name for name in ("shipped.py", "pyodide_node.py", "run_python.mjs", "inside")]


def make_shipped() -> list[Path]:
    """Returns the files of runtime and library, each made anew when its sources have changed."""
    files = [*make_runtime(), *make_library()]
    inputs = digest([*files, *STEPS])
    if not is_fresh("shipped", inputs, files):
        check()
        remember("shipped", inputs)
    return files


def check() -> None:
    """Fails the build when the shipped files alone cannot answer; see inside/check.py."""
    code = "from bundle.inside.check import check\ncheck('/library/fournotes.zip', '/library/calendar.zip')"
    if run_shipped(code, mounts={CHECKER / "bundle": "/checker/bundle"}, path=["/checker"]) != 0:
        raise SystemExit("The build stopped: the files for the browser, alone, failed as told above.")


def run_shipped(code: str, *, mounts: dict[Path, str], path: list[str]) -> int:
    """Runs `code` as pyodide_node.run does, but on the shipped runtime, with the shipped archives in /library."""
    return run(
        code,
        mounts={LIBRARY: "/library", **mounts},
        path=path,
        env={"PYTHONTZPATH": ""},
        library=LIBRARY / "python.zip",
        runtime=RUNTIME,
    )
