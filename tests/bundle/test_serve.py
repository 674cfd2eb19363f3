"""The small server: right types, long caching only for names that never change, the site's own page for a wrong address."""

import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from bundle.serve import open_server

HASHED = "assets/engine/0123456789abcdef"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    (tmp_path / HASHED).mkdir(parents=True)
    for name in ("index.html", "404.html", "a.mjs", f"{HASHED}/a.wasm", "assets/engine/manifest.json"):
        (tmp_path / name).write_text(name)
    with open_server(tmp_path) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def get(url: str) -> HTTPResponse:
    try:
        return urllib.request.urlopen(url, timeout=5)  # type: ignore[no-any-return]
    except urllib.error.HTTPError as error:
        return error  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("path", "kind", "kept"),
    [
        ("", "text/html; charset=utf-8", "no-cache"),
        ("a.mjs", "text/javascript; charset=utf-8", "no-cache"),
        ("assets/engine/manifest.json", "application/json", "no-cache"),
        (f"{HASHED}/a.wasm", "application/wasm", "public, max-age=31536000, immutable"),
    ],
)
def test_type_and_caching(address: str, path: str, kind: str, kept: str) -> None:
    with get(f"{address}/{path}") as response:
        assert response.status == 200
        assert response.headers["content-type"] == kind
        assert response.headers["cache-control"] == kept
        assert response.headers["access-control-allow-origin"] == "*", "the widget in a sandbox needs it"


def test_wrong_address_shows_the_sites_page_and_is_not_kept(address: str) -> None:
    with get(f"{address}/{HASHED}/gone.wasm") as response:
        assert response.status == 404
        assert response.read() == b"404.html"
        assert response.headers["cache-control"] == "no-cache"
