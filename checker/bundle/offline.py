"""Writes `sw.js` into the built site: the service worker, with the list of all files of this release and their hashes."""

import hashlib
import json
from pathlib import Path

from bundle.paths import CHECKER, SITE

SOURCE = CHECKER / "browser" / "offline" / "service-worker.mjs"

# What no page asks for.
LEFT_OUT = frozenset(("sw.js", "404.html", "sitemap.xml", "sitemap.xml.gz"))
LEFT_OUT_ENDINGS = (".map", ".d.ts")

# Served in place of the worker by a release that is built without one: it takes the earlier worker away.
REMOVAL = """addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("four-notes-")) await caches.delete(name);
  await registration.unregister();
})()));
"""


def write_service_worker(*, keep: bool = True) -> None:
    """Writes the worker for the site as it lies there; with `keep` false, one that only takes itself away."""
    target = SITE / "sw.js"
    if not keep:
        target.write_text(REMOVAL)
        return
    files = {
        str(path.relative_to(SITE)): fingerprint(path) for path in sorted(SITE.rglob("*")) if is_kept(path)
    }
    listed = json.dumps(files, separators=(",", ":"))
    release = hashlib.sha256(listed.encode()).hexdigest()[:16]
    head = f'const RELEASE = "{release}";\nconst FILES = {listed};\n'
    target.write_text(head + SOURCE.read_text())


def is_kept(path: Path) -> bool:
    """Tells whether a file of the site is kept for flight mode."""
    name = str(path.relative_to(SITE))
    return path.is_file() and name not in LEFT_OUT and not name.endswith(LEFT_OUT_ENDINGS)


def fingerprint(path: Path) -> str:
    """Returns the first 16 hexadecimal digits of the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]
