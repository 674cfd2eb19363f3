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
    path: Sequence[str] = (),
    env: Mapping[str, str] | None = None,
    library: Path | None = None,
) -> None:
    """Runs `code` in a fresh interpreter, with host folders mounted and `path` put before sys.path.

    Output goes to the terminal. Raises SystemExit with one sentence when Node or the code fails.
    """
    job = {
        "code": code,
        "mounts": {str(host): guest for host, guest in (mounts or {}).items()},
        "path": list(path),
        "env": dict(env or {}),
    }
    if library is not None:
        job["library"] = str(library)
    done = subprocess.run(["node", str(SCRIPT), json.dumps(job)], cwd=ROOT, check=False)
    if done.returncode != 0:
        raise SystemExit("The build stopped: the Python above failed inside Pyodide.")
