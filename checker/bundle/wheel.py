"""Builds the engine's wheel: the very package that a developer installs is what the browser gets, compiled."""

import subprocess
import sys
from pathlib import Path

from bundle.paths import BUILD, CHECKER, ROOT
from bundle.stamp import digest, is_fresh, remember


def build_wheel() -> Path:
    """Returns the path of the engine's wheel, built anew when the engine has changed. Same input, same bytes."""
    folder = BUILD / "wheel"
    inputs = digest([CHECKER / "fournotes", ROOT / "pyproject.toml"])
    if not is_fresh("wheel", inputs, [folder]):
        for old in folder.glob("*.whl"):
            old.unlink()
        subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        remember("wheel", inputs)
    (wheel,) = folder.glob("*.whl")
    return wheel
