"""Finds the Chromium that the browser tests drive."""

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")

# Nothing but the page under test may use the network, and a container has neither a sandbox nor a graphics card.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find_chromium() -> str:
    """Returns the path of a Chromium: CHROMIUM from the environment, else the first on the path."""
    for name in (os.environ.get("CHROMIUM"), *NAMES):
        if name and (path := shutil.which(name)):
            return path
    raise SystemExit(
        "No Chromium was found. Install Debian's `chromium`, or name one with CHROMIUM=/path/to/it."
    )
