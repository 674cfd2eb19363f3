"""The stamps: a step is skipped only when nothing that it reads has changed."""

from pathlib import Path

import pytest

from bundle import stamp


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(stamp, "ROOT", tmp_path)
    monkeypatch.setattr(stamp, "BUILD", tmp_path / "build")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.py").write_text("a")
    return tmp_path


def test_digest_sees_content_names_and_new_files_but_not_caches(root: Path) -> None:
    folder = root / "in"
    first = stamp.digest([folder])
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc").write_text("x")
    assert stamp.digest([folder]) == first
    (folder / "b.py").write_text("")
    second = stamp.digest([folder])
    (folder / "b.py").rename(folder / "c.py")
    third = stamp.digest([folder])
    (folder / "a.py").write_text("A")
    assert len({first, second, third, stamp.digest([folder])}) == 4


def test_fresh_only_with_same_inputs_and_outputs_in_place(root: Path) -> None:
    output = root / "out"
    assert not stamp.is_fresh("step", "1", [])
    stamp.remember("step", "1")
    assert stamp.is_fresh("step", "1", [])
    assert not stamp.is_fresh("step", "2", [])
    assert not stamp.is_fresh("step", "1", [output])
    output.write_text("")
    assert stamp.is_fresh("step", "1", [output])
