"""Fetches the few wheels that run inside Pyodide, pinned by hash, into folders that Pyodide in Node mounts."""

import shutil
import subprocess
import sys
from pathlib import Path

from bundle.paths import LOCKS
from bundle.stamp import digest, is_fresh, remember

# pip checks `requires-python` against itself, not against --python-version, hence --ignore-requires-python.
TARGET = [
    "--python-version=3.14",
    "--implementation=cp",
    "--only-binary=:all:",
    "--platform=pyemscripten_2026_0_wasm32",
    "--platform=any",
    "--ignore-requires-python",
    "--no-deps",
]


def fetch_wheels(lock: str, folder: Path) -> Path:
    """Installs `locks/<lock>.txt` into `folder` for Pyodide's Python and returns the folder.

    Raises SystemExit when pip cannot get a wheel or its hash differs from the lock.
    """
    requirements = LOCKS / f"{lock}.txt"
    inputs = digest([requirements])
    if not is_fresh(lock, inputs, [folder]):
        shutil.rmtree(folder, ignore_errors=True)
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        command += ["--require-hashes", "-r", str(requirements), "--target", str(folder), *TARGET]
        if subprocess.run(command, check=False).returncode != 0:
            raise SystemExit(f"The build stopped: pip could not install {requirements.name}.")
        remember(lock, inputs)
    return folder
