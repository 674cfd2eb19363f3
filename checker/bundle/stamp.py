"""Remembers the inputs of a step, so that a step whose inputs are the same as last time is skipped."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from bundle.paths import BUILD, ROOT


def digest(paths: Iterable[Path]) -> str:
    """Returns one SHA-256 (hex) over the names and bytes of all files in `paths`; folders count with all they hold."""
    total = hashlib.sha256()
    for file in sorted(_files(paths)):
        total.update(f"{file.relative_to(ROOT)}\0".encode())
        total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def is_fresh(step: str, inputs: str, outputs: Iterable[Path]) -> bool:
    """Tells whether `step` ran with the same inputs before and its outputs are still there."""
    stamp = BUILD / f"{step}.stamp"
    return stamp.exists() and stamp.read_text() == inputs and all(path.exists() for path in outputs)


def remember(step: str, inputs: str) -> None:
    """Records that `step` ran to its end with these inputs."""
    BUILD.mkdir(exist_ok=True)
    (BUILD / f"{step}.stamp").write_text(inputs)


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            yield from (
                file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts
            )
        else:
            yield path
