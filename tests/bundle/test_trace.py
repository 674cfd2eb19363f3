"""The tracer: every import that the engine states is kept, also one inside a function."""

from pathlib import Path

from bundle.archive import write_archive
from bundle.inside.trace import engine_modules, stated_imports


def test_stated_imports_are_found_wherever_they_stand(tmp_path: Path) -> None:
    wheel = tmp_path / "w.whl"
    engine = b"import json\nfrom datetime import date\nfrom fournotes import wire\ndef f():\n    import difflib\n    import icalendar\n"
    write_archive(
        wheel,
        {
            "fournotes/__init__.py": engine,
            "fournotes/cli/__init__.py": b"import argparse",
            "fournotes/__main__.py": b"import argparse",
        },
    )
    assert sorted(stated_imports(str(wheel))) == ["datetime", "difflib", "json"]
    assert list(engine_modules(str(wheel))) == ["fournotes"]
