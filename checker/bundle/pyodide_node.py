"""Runs Python inside Pyodide in Node, from Python."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from bundle.paths import CHECKER, ROOT

SCRIPT = CHECKER / "bundle" / "run_python.mjs"


def run(
    code: str,
    *,
    mounts: Mapping[Path, str] | None = None,
    files: Mapping[Path, str] | None = None,
    path: Sequence[str] = (),
    env: Mapping[str, str] | None = None,
    library: Path | None = None,
    runtime: Path | None = None,
) -> int:
    """Runs `code` in a fresh interpreter, with host folders mounted, `files` copied in, and `path` put before sys.path.

    Output goes to the terminal. Returns the integer that the code ends with, 0 for anything else, 1 for an exception.
    """
    job = {
        "code": code,
        "mounts": {str(host): guest for host, guest in (mounts or {}).items()},
        "files": {str(host): guest for host, guest in (files or {}).items()},
        "path": list(path),
        "env": dict(env or {}),
    }
    if library is not None:
        job["library"] = str(library)
    if runtime is not None:
        job["runtime"] = str(runtime)
    return subprocess.run(["node", str(SCRIPT), json.dumps(job)], cwd=ROOT, check=False).returncode
