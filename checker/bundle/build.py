"""Builds everything the site needs, then the site: `python -m bundle.build`, or `--no-site` to stop before MkDocs."""

import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Callable

from bundle.offline import write_service_worker
from bundle.paths import CHECKER, ROOT, SITE
from bundle.preload import add_preloads
from bundle.publish import publish_app, publish_engine
from bundle.shipped import make_shipped
from bundle.widget import publish_widget

# Each is run as `python -m` and writes into docs/.
PAGES = (
    "bundle.rule_pages",
    "bundle.source_pages",
    "bundle.accuracy_page",
    "bundle.reference_page",
    "bundle.scale_page",
)
LIGHTEN = CHECKER / "bundle" / "lighten.mjs"


def engine() -> None:
    """Compiles the engine and its library and places them, with the runtime, among the site's assets."""
    publish_engine(make_shipped())


def pages() -> None:
    """Writes the pages that come from the engine, as plain Markdown, before the site is built."""
    for module in PAGES:
        if importlib.util.find_spec(module):
            subprocess.run([sys.executable, "-m", module], cwd=ROOT, check=True)


def site() -> None:
    """Builds the site with MkDocs; a warning is an error; then takes from it what visitors need not load.

    FOUR_NOTES_OFFLINE=0 leaves flight mode out.
    """
    # Material prints an advertisement-sized warning about MkDocs 2 at every build; the pin to 1.6.1 answers it.
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    subprocess.run(command, cwd=ROOT, check=True, env=environment)
    subprocess.run(["node", str(LIGHTEN), str(SITE)], cwd=ROOT, check=True)
    add_preloads()
    write_service_worker(keep=os.environ.get("FOUR_NOTES_OFFLINE") != "0")


STEPS: tuple[tuple[str, Callable[[], None]], ...] = (
    ("engine for the browser", engine),
    ("modules for the browser", publish_app),
    ("widget", publish_widget),
    ("pages from the engine", pages),
    ("site", site),
)


def main(arguments: list[str]) -> None:
    """Runs the steps in order and prints how long each took."""
    for name, step in STEPS:
        if step is site and "--no-site" in arguments:
            continue
        start = time.perf_counter()
        try:
            step()
        except subprocess.CalledProcessError as error:
            raise SystemExit(f"The build stopped at: {name}.") from error
        print(f"  {name:<26} {time.perf_counter() - start:5.1f} s", flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(CHECKER))
    main(sys.argv[1:])
