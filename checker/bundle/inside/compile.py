"""Compiles archives to bytecode with pyodide-build's `py-compile`, in the interpreter that will load them."""

from pathlib import Path

from pyodide_build._py_compile import _py_compile_archive


def compile_archives(*archives: str) -> None:
    """Replaces every .py in each zip by its .pyc; the zip itself stays uncompressed, see archive.py."""
    for archive in archives:
        made = _py_compile_archive(Path(archive), keep=False, verbose=False, compression_level=0)
        assert made == Path(archive), f"{archive} holds no Python."
