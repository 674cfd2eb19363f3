"""Stands in for Pyodide's package loader: no package is ever loaded, and its start asks only for two places."""

from pyodide_js import loadedPackages  # noqa: F401  (a memory snapshot expects it)


class Place:
    """A folder; JavaScript asks for its name by ``__str__``, which a plain string would not have there."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return self.name


SITE_PACKAGES = Place("/lib/python3.14/site-packages")
DSO_DIR = Place("/usr/lib")


def init_loaded_packages() -> None:
    """Finds no package."""
