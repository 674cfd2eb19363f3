"""Makes the Python runtime that the site serves: Pyodide without what only packages in C would need."""

import subprocess
from pathlib import Path

from bundle.paths import CHECKER, PYODIDE, ROOT, RUNTIME
from bundle.stamp import digest, is_fresh, remember

TRIM = CHECKER / "bundle" / "trim_runtime.mjs"
FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")


def make_runtime() -> list[Path]:
    """Returns the files of the runtime in build/runtime, made anew when their sources have changed."""
    files = [RUNTIME / name for name in FILES]
    inputs = digest([*(PYODIDE / name for name in FILES), TRIM, ROOT / "package-lock.json"])
    if not is_fresh("runtime", inputs, files):
        subprocess.run(["node", str(TRIM), str(PYODIDE), str(RUNTIME)], cwd=ROOT, check=True)
        remember("runtime", inputs)
    return files
