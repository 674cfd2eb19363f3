"""Which modules a page loads at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bundle.preload import imports_of

pytestmark = pytest.mark.host


@pytest.mark.parametrize(
    "text",
    [
        'import{a as b}from"./one.mjs";import{c}from"./two.mjs";import"./three.mjs";const d=b;',
        '/** A module. */\nimport { a } from "./one.mjs";\nimport {\n  c,\n} from "./two.mjs";\nexport { e } from "./three.mjs";\n',
    ],
    ids=["shortened", "as written"],
)
def test_every_import_is_found_and_theirs_too(tmp_path: Path, text: str) -> None:
    (tmp_path / "page.mjs").write_text(text)
    (tmp_path / "one.mjs").write_text('import"./four.mjs";')
    for name in ("two", "three", "four"):
        (tmp_path / f"{name}.mjs").write_text("")
    assert {module.stem for module in imports_of(tmp_path / "page.mjs")} == {"one", "two", "three", "four"}
