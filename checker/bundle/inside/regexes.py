"""Spares the browser the compiling of regular expressions: their programs are found by the build and kept as constants.

Python compiles regular expressions in Python, at about a millisecond each in a browser, and an import of the engine and of
what it needs compiles some eighty.
"""

import importlib
import re
from array import array
from types import SimpleNamespace
from typing import Any

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
    caches = [vars(re)[name] for name in ("_cache2", "_cache")]
    patterns = dict.fromkeys(
        (pattern, flags) for cache in caches for kind, pattern, flags in cache if kind is str
    )
    programs = {key: _program(*key) for key in patterns}
    return f'"""Made by the build."""\n\nKNOWN = {programs!r}\n'


def _program(pattern: str, flags: int) -> tuple[object, ...]:
    """Returns what `re` would hand to its engine for this pattern: flags, code, groups, and the names of these."""
    given: list[tuple[Any, ...]] = []
    compiler: Any = importlib.import_module("re._compiler")
    engine = compiler._sre
    compiler._sre = SimpleNamespace(**{**vars(engine), "compile": lambda *arguments: given.append(arguments)})
    try:
        compiler.compile(pattern, flags)
    finally:
        compiler._sre = engine
    ((_, flags, code, groups, names, places),) = given
    return flags, array("I", code).tobytes(), groups, dict(names), places
