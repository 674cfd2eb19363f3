"""Adds an archive to a running interpreter. The browser gets this file inside calendar.zip and calls it from there."""

import sys


def add_archive(archive: str) -> None:
    """Makes the modules of `archive` importable, also those whose package was already loaded from another archive."""
    if archive not in sys.path:
        sys.path.append(archive)
    for name, module in list(sys.modules.items()):
        folders = getattr(module, "__path__", None)
        if isinstance(folders, list):
            folders.append(f"{archive}/{name.replace('.', '/')}")
