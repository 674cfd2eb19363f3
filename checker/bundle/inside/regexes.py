"""Spares the browser the compiling of regular expressions: their programs are found by the build and kept as constants.

Python compiles regular expressions in Python, at about a millisecond each in a browser, and an import of the engine and of
what it needs compiles some eighty.
"""

import re
from array import array
from typing import Any

import _sre

Program = tuple[str, int, int, bytes, int, dict[str, int], tuple[str | None, ...]]

APPENDED = """

from ._known import KNOWN

_compile_anew = compile


def compile(p, flags=0):
    known = KNOWN.get((p, flags)) if isstring(p) else None
    if known is None:
        return _compile_anew(p, flags)
    flags, code, groups, names, places = known
    return _sre.compile(p, flags, list(memoryview(code).cast("I")), groups, dict(names), places)
"""
"""The end of ``re/_compiler.py`` in the browser's library."""


def known_module() -> str:
    """Returns the source of ``re/_known.py``: the programs of all text patterns that have been compiled so far."""
    patterns = dict.fromkeys(
        (pattern, flags) for kind, pattern, flags in (*re._cache2, *re._cache) if kind is str
    )
    programs = {key: _program(*key) for key in patterns}
    return f'"""Made by the build."""\n\nKNOWN = {programs!r}\n'


def _program(pattern: str, flags: int) -> tuple[Any, ...]:
    """Returns what `re` would hand to its engine for this pattern: flags, code, groups, and the names of these."""
    given: list[tuple[Any, ...]] = []

    class Catcher:
        """Stands for `_sre` in the compiler, and keeps what it is given."""

        def __getattr__(self, name: str) -> Any:
            return getattr(_sre, name)

        def compile(self, *arguments: Any) -> None:
            given.append(arguments)

    compiler = re._compiler
    compiler._sre = Catcher()
    try:
        compiler.compile(pattern, flags)
    finally:
        compiler._sre = _sre
    ((_, flags, code, groups, names, places),) = given
    return flags, array("I", code).tobytes(), groups, dict(names), places
