"""Serves the built site on loopback as a good host would: right types, long caching for names that never change.

`python -m bundle.serve [--port N] [folder]`. A plain server: once a page has loaded, it asks for nothing more, which
a live-reloading server cannot say.
"""

import argparse
import re
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from bundle.paths import SITE

TYPES = {
    "": "application/octet-stream",
    ".css": "text/css; charset=utf-8",
    ".gz": "application/gzip",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mjs": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}

# Folders named by the hash of what they hold, and Material's own hashed files.
IMMUTABLE = re.compile(r"/assets/engine/[0-9a-f]{16}/|\.[0-9a-f]{8}\.min\.(js|css)$")


class Handler(SimpleHTTPRequestHandler):
    """Answers from one folder; says nothing on the terminal."""

    protocol_version = "HTTP/1.1"
    extensions_map = TYPES

    status = 0

    def send_response(self, code: int, message: str | None = None) -> None:
        """Remembers the code, since an error must not be kept for ever."""
        self.status = code
        super().send_response(code, message)

    def end_headers(self) -> None:
        """Adds how long a browser may keep the file, and lets a frame without an origin read it, as it must."""
        kept = self.status == 200 and IMMUTABLE.search(self.path)
        self.send_header("Cache-Control", "public, max-age=31536000, immutable" if kept else "no-cache")
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Shows the site's own page for a missing address, as static hosts do."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", TYPES[".html"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (the name is inherited)
        """Keeps quiet."""


class Server(ThreadingHTTPServer):
    """A thread per connection; a browser that goes away in the middle is no news."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Reports everything but a connection closed by the browser."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def open_server(folder: Path, port: int = 0) -> Server:
    """Returns a server for `folder` on 127.0.0.1, listening but not yet serving; port 0 takes any free one."""
    return Server(("127.0.0.1", port), partial(Handler, directory=str(folder)))


def main() -> None:
    """Serves until interrupted."""
    parser = argparse.ArgumentParser(description="Serve the built site on this machine.")
    parser.add_argument("folder", nargs="?", type=Path, default=SITE)
    parser.add_argument(
        "--port", type=int, default=8000, help="default 8000, or any free one when it is taken"
    )
    arguments = parser.parse_args()
    if not (arguments.folder / "index.html").exists():
        raise SystemExit(f"There is no site in {arguments.folder.name}/ yet. Run `make build` first.")
    try:
        server = open_server(arguments.folder, arguments.port)
    except OSError:
        server = open_server(arguments.folder)
    print(f"Four Notes is at http://127.0.0.1:{server.server_port}/ (stop with Ctrl-C)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
