"""Builds what is released, the source archive and the wheel, and proves it: `python -m bundle.package`.

The archive is built twice and the wheel twice, the second time from the unpacked archive, and each pair must agree in
every byte. So the archive is whole, and whoever builds the same commit gets the same files. The wheel is then installed
into build/installed, where `make unit` finds it: what is tested is what is released.
"""

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from bundle.paths import BUILD, CHECKER, DIST, INSTALLED, ROOT
from bundle.stamp import digest, is_fresh, remember
from bundle.wheel import build_wheel


def package() -> list[Path]:
    """Returns the released files, built and installed anew when anything in them has changed.

    Raises SystemExit with one sentence when a build fails or two builds differ.
    """
    wheel = build_wheel()
    inputs = digest([wheel, *sources()])
    if not is_fresh("package", inputs, [DIST, INSTALLED]):
        shutil.rmtree(DIST, ignore_errors=True)
        archive = build("sdist", ROOT, DIST)
        again = BUILD / "again"
        shutil.rmtree(again, ignore_errors=True)
        with tarfile.open(archive) as opened:
            opened.extractall(again, filter="data")
        (unpacked,) = again.iterdir()
        same(archive, build("sdist", unpacked, again / "dist"))
        same(wheel, build("wheel", unpacked, again / "dist"))
        shutil.copy2(wheel, DIST)
        install(wheel)
        remember("package", inputs)
    return sorted(DIST.iterdir())


def sources() -> list[Path]:
    """Returns the committed files that the archive is made of, beside those of the wheel."""
    tests = [ROOT / "tests" / name for name in ("unit", "property", "rules", "conftest.py")]
    return [ROOT / "CHANGELOG.md", ROOT / "CITATION.cff", CHECKER / "fournotes", *tests]


def build(what: str, source: Path, folder: Path) -> Path:
    """Builds "sdist" or "wheel" of `source` into `folder` with the pinned build tool and returns the file."""
    before = set(folder.glob("*"))
    command = [sys.executable, "-m", "hatchling", "build", "-t", what, "-d", str(folder.absolute())]
    done = subprocess.run(command, cwd=source, check=False, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"The build stopped: the {what} could not be built.\n{done.stderr}")
    (made,) = set(folder.glob("*")) - before
    return made


def same(first: Path, second: Path) -> None:
    """Raises SystemExit unless the two files agree in every byte."""
    if first.name != second.name or first.read_bytes() != second.read_bytes():
        raise SystemExit(f"The build stopped: {first.name} is not the same when it is built again.")


def install(wheel: Path) -> None:
    """Installs the wheel, and nothing else, into build/installed."""
    shutil.rmtree(INSTALLED, ignore_errors=True)
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--no-index", "--target", str(INSTALLED), str(wheel)]
    if subprocess.run(command, check=False).returncode != 0:
        raise SystemExit("The build stopped: pip could not install the wheel.")


if __name__ == "__main__":
    for file in package():
        print(f"  {file.name:<36} {file.stat().st_size:>9,} bytes")
