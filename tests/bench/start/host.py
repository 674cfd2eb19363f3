"""A loopback host that behaves as a good one far away: compressed files, long caching, and a link of a given speed."""

from __future__ import annotations

import json
import subprocess
import threading
import time
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from bundle.paths import BUILD, PYODIDE, ROOT, SITE
from bundle.serve import Handler, Server

HERE = Path(__file__).parent
HARPER = ROOT / "tests" / "bench" / "node_modules" / "harper.js" / "dist"
PACKED = BUILD / "bench"

# Longest first: where each address begins, and the folder that answers.
PLACES = (
    ("/bench/stock/", PYODIDE),
    ("/bench/wheel/", BUILD / "wheel"),
    ("/bench/harper/", HARPER),
    ("/bench/fflate/", ROOT / "tests" / "bench" / "node_modules" / "fflate" / "esm"),
    ("/bench/", HERE),
)
COMPRESSED = {".html", ".mjs", ".js", ".css", ".json", ".wasm", ".svg", ".txt", ".xml"}

CHUNK = 16 * 1024


class Link(NamedTuple):
    """A connection: bytes a second (0: as fast as it goes) and seconds from a request to its first byte."""

    rate: int
    latency: float


FAST = Link(0, 0.0)
SLOW = Link(10_000_000 // 8, 0.040)


class Pipe:
    """Lets all answers together send no more than the link carries, and counts what they send."""

    def __init__(self) -> None:
        self.link = FAST
        self.sent = 0
        self._free_at = 0.0
        self._lock = threading.Lock()

    def wait(self, size: int) -> None:
        """Returns when ``size`` further bytes may have arrived."""
        with self._lock:
            self.sent += size
            if not self.link.rate:
                return
            self._free_at = max(self._free_at, time.monotonic()) + size / self.link.rate
            until = self._free_at
        time.sleep(max(0.0, until - time.monotonic()))


class BenchHandler(Handler):
    """Serves the site and the others, each file compressed where hosts do so."""

    def __init__(self, *arguments: Any, pipe: Pipe, packed: dict[Path, Path], **more: Any) -> None:
        self.pipe = pipe
        self.packed = packed
        super().__init__(*arguments, **more)

    def translate_path(self, path: str) -> str:
        plain = path.partition("?")[0]
        for start, folder in PLACES:
            if plain.startswith(start):
                return str(folder / plain.removeprefix(start))
        return super().translate_path(path)

    def do_GET(self) -> None:  # noqa: N802  (the name is inherited)
        file = Path(self.translate_path(self.path))
        file = file / "index.html" if file.is_dir() else file
        time.sleep(self.pipe.link.latency)
        if not file.is_file():
            self.send_error(404)
            return
        mark = f'"{file.stat().st_mtime_ns:x}"'
        if self.headers.get("If-None-Match") == mark:
            self.send_response(304)
            self.end_headers()
            self.pipe.wait(200)
            return
        packed = self.packed.get(file) if "br" in self.headers.get("Accept-Encoding", "") else None
        body = (packed or file).read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("ETag", mark)
        if packed:
            self.send_header("Content-Encoding", "br")
        self.end_headers()
        self.pipe.wait(400)
        for place in range(0, len(body), CHUNK):
            piece = body[place : place + CHUNK]
            self.pipe.wait(len(piece))
            self.wfile.write(piece)

    def end_headers(self) -> None:
        """A year for what never changes: the others' files here carry their version in their package."""
        if self.status == 200 and self.path.startswith(("/bench/stock/", "/bench/wheel/", "/bench/harper/")):
            self.send_header("Cache-Control", "public, max-age=31536000, immutable")
            super(Handler, self).end_headers()
        else:
            super().end_headers()


def compress(files: Iterable[Path]) -> list[dict[str, Any]]:
    """Returns the sizes of files in bytes: {"path", "hash", "raw", "gzip", "brotli"}; see compress.mjs."""
    done = subprocess.run(
        ["node", str(HERE / "compress.mjs"), str(PACKED)],
        input=json.dumps([str(file) for file in files]),
        text=True,
        capture_output=True,
        check=True,
    )
    made: list[dict[str, Any]] = json.loads(done.stdout)
    return made


def open_host(pipe: Pipe) -> Server:
    """Returns a host on a free loopback port, with its files already compressed."""
    folders = (SITE, PYODIDE, HARPER, HERE)
    wanted = [path for folder in folders for path in folder.rglob("*") if path.suffix in COMPRESSED]
    wanted = [path for path in wanted if path.is_file() and "Inlined" not in path.name]
    packed = {Path(file["path"]): PACKED / f"{file['hash']}.br" for file in compress(wanted)}
    return Server(("127.0.0.1", 0), partial(BenchHandler, directory=str(SITE), pipe=pipe, packed=packed))
