"""Places the runtime and the browser modules where the site serves them.

Every file of the runtime lies in a folder named by its own content, `assets/engine/<hash>/<name>`, so that a host may
tell browsers to keep it for ever, and a release that changes the engine alone is a small download.
"""

import gzip
import hashlib
import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bundle.paths import APP, BUILD, CHECKER, ENGINE, PYODIDE

# What pages load from checker/browser; type declarations stay at home.
SERVED = {".mjs", ".css", ".js", ".json", ".svg"}

# Fetched only on demand, so not part of the start and of its progress.
LATE = {"calendar.zip"}


def publish_engine(sources: Iterable[Path]) -> None:
    """Copies the files of runtime and library to docs/assets/engine and writes manifest.json beside them.

    manifest.json: {"engine", "pyodide", "python", "abi": versions, "files": [one entry as `publish` returns it]}.
    """
    files = [publish(source) for source in sources]
    manifest = {**versions(), "files": files}
    place(ENGINE / "manifest.json", (json.dumps(manifest, indent=1) + "\n").encode())
    wanted = {file["path"] for file in files}
    for old in ENGINE.glob("*/*"):
        if str(old.relative_to(ENGINE)) not in wanted:
            shutil.rmtree(old.parent)


def publish(source: Path) -> dict[str, Any]:
    """Places one file under its hash and returns its entry in the manifest.

    {"name", "path" from the manifest's folder, "bytes" on the host, "late"}, and "unpacked" bytes for an archive.
    Archives are gzipped here: most hosts compress by type, and application/zip is not among the types.
    """
    content = source.read_bytes()
    entry: dict[str, Any] = {"name": source.name, "late": source.name in LATE}
    name = source.name
    if source.suffix == ".zip":
        entry["unpacked"] = len(content)
        content = gzip.compress(content, compresslevel=9, mtime=0)
        name += ".gz"
    path = f"{hashlib.sha256(content).hexdigest()[:16]}/{name}"
    place(ENGINE / path, content)
    return {**entry, "path": path, "bytes": len(content)}


def publish_app() -> None:
    """Mirrors checker/browser to docs/assets/app; files that are the same keep their dates."""
    source = CHECKER / "browser"
    wanted = {path.relative_to(source) for path in source.rglob("*") if path.suffix in SERVED}
    for path in wanted:
        place(APP / path, (source / path).read_bytes())
    for old in [path for path in APP.rglob("*") if path.is_file()]:
        if old.relative_to(APP) not in wanted:
            old.unlink()


def place(path: Path, content: bytes) -> None:
    """Writes `content` to `path` unless it is there already."""
    if path.exists() and path.read_bytes() == content:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def versions() -> dict[str, str]:
    """Returns the versions of the engine (from its wheel's name), of Pyodide, of its Python and of its binary interface."""
    (wheel,) = (BUILD / "wheel").glob("*.whl")
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text())
    return {
        "engine": wheel.name.split("-")[1],
        "pyodide": json.loads((PYODIDE / "package.json").read_text())["version"],
        "python": lock["info"]["python"],
        "abi": lock["info"]["abi_version"],
    }
