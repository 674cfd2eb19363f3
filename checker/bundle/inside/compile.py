"""Compiles archives to bytecode with pyodide-build's `py-compile`, in the interpreter that will load them."""

import marshal
from collections.abc import Callable
from pathlib import Path
from types import CodeType
from zipfile import ZIP_STORED, ZipFile

from pyodide_build._py_compile import _py_compile_archive

from bundle.inside.lean import lean

# A .pyc begins with 16 bytes of header (PEP 552).
HEADER = 16

# What every visitor loads; the calendar's libraries read annotations of functions, and few visitors fetch them.
LEAN = frozenset(("python.zip", "fournotes.zip"))

# One entry of a line table: "no line" for eight instructions.
NO_LINE = b"\xff"
UNITS_PER_ENTRY = 8


def compile_archives(*archives: str) -> None:
    """Replaces every .py in each zip by its .pyc; the zip itself stays uncompressed, see archive.py."""
    for archive in archives:
        if Path(archive).name in LEAN:
            rewrite(archive, ".py", lambda content: lean(content.decode()).encode())
        made = _py_compile_archive(Path(archive), keep=False, verbose=False, compression_level=0)
        assert made == Path(archive), f"{archive} holds no Python."
        rewrite(archive, ".pyc", without_lines)


def rewrite(archive: str, ending: str, change: Callable[[bytes], bytes]) -> None:
    """Changes every file of a zip whose name has this ending."""
    with ZipFile(archive) as old:
        files = {name: old.read(name) for name in old.namelist()}
    with ZipFile(archive, "w", ZIP_STORED) as new:
        for name, content in files.items():
            new.writestr(name, change(content) if name.endswith(ending) else content)


def without_lines(compiled: bytes) -> bytes:
    """Returns a .pyc without line numbers: they are 8 % of the archives, and count lines of a text that is not there."""
    return compiled[:HEADER] + marshal.dumps(_without_lines(marshal.loads(compiled[HEADER:])))


def _without_lines(code: CodeType) -> CodeType:
    constants = [_without_lines(one) if isinstance(one, CodeType) else one for one in code.co_consts]
    entries = -(-len(code.co_code) // 2 // UNITS_PER_ENTRY)
    return code.replace(co_linetable=NO_LINE * entries, co_consts=tuple(constants))
