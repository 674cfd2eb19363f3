"""Tells each page of the built site, in its head, which modules its module will import, so that all load side by side.

A browser finds imports only when it has read the file that names them, one round trip after the other.
"""

import os
import re
from pathlib import Path

from bundle.paths import SITE

SCRIPT = re.compile(r'<script type="module" src="([^"]+)"></script>')
IMPORT = re.compile(r'(?:^|[;}])\s*(?:import|export)\b[^;"()]*"(\.[^"]+\.mjs)"(?=;)', re.MULTILINE)


def add_preloads() -> None:
    """Writes `<link rel="modulepreload">` for every module that a page loads, and what it imports, into its head."""
    for page in SITE.rglob("*.html"):
        content = page.read_text()
        scripts = [(page.parent / src).resolve() for src in SCRIPT.findall(content)]
        modules = sorted({*scripts, *(module for script in scripts for module in imports_of(script))})
        if modules and 'rel="modulepreload"' not in content:
            links = [f'<link rel="modulepreload" href="{relative(module, page)}">' for module in modules]
            page.write_text(content.replace("</head>", "".join(links) + "</head>", 1))


def imports_of(script: Path) -> set[Path]:
    """Returns the modules that a module imports, directly or through others."""
    found: set[Path] = set()
    waiting = [script]
    while waiting:
        module = waiting.pop()
        for name in IMPORT.findall(module.read_text()):
            imported = (module.parent / name).resolve()
            if imported not in found:
                found.add(imported)
                waiting.append(imported)
    return found


def relative(module: Path, page: Path) -> str:
    """Returns the address of a module as seen from a page."""
    return os.path.relpath(module, page.parent)
