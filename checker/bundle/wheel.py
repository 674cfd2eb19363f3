"""Builds the engine's wheel: the very package that a developer installs is what the browser gets, compiled."""

import subprocess
import sys
from pathlib import Path

from bundle.paths import BUILD, CHECKER, ROOT
from bundle.stamp import digest, is_fresh, remember


def build_wheel() -> Path:
    """Returns the path of the engine's wheel, built anew when the engine has changed. Same input, same bytes."""
    folder = BUILD / "wheel"
    inputs = digest(
        [
            CHECKER / "fournotes",
            *(ROOT / name for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE")),
        ]
    )
    if not is_fresh("wheel", inputs, [folder]):
        for old in folder.glob("*.whl"):
            old.unlink()
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"The build stopped: the engine's wheel could not be built.\n{done.stderr}")
        remember("wheel", inputs)
    (wheel,) = folder.glob("*.whl")
    return wheel
