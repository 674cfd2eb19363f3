"""The archives: same content, same bytes; and bytecode without the moment of its making."""

from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

from hypothesis import given
from hypothesis import strategies as st

from bundle.archive import read_archive, without_dates, write_archive


@given(
    st.dictionaries(st.from_regex(r"[a-z]{1,8}(/[a-z]{1,8})?\.py", fullmatch=True), st.binary(max_size=64))
)
def test_content_comes_back_and_order_does_not_matter(
    tmp_path_factory: object, files: dict[str, bytes]
) -> None:
    folder = Path(tmp_path_factory.mktemp("archive"))  # type: ignore[attr-defined]
    write_archive(folder / "one.zip", files)
    write_archive(folder / "two.zip", dict(reversed(files.items())))
    assert read_archive(folder / "one.zip") == files
    assert (folder / "one.zip").read_bytes() == (folder / "two.zip").read_bytes()


def test_archives_are_stored_not_deflated(tmp_path: Path) -> None:
    write_archive(tmp_path / "a.zip", {"a.py": b"a" * 1000})
    assert [entry.compress_type for entry in ZipFile(tmp_path / "a.zip").infolist()] == [ZIP_STORED]


def test_only_the_date_of_bytecode_is_cleared() -> None:
    header = b"MAGC" + bytes(range(1, 13))
    files = {"a.pyc": header + b"code", "a.txt": header + b"text"}
    assert without_dates(files) == {"a.pyc": b"MAGC" + bytes(12) + b"code", "a.txt": header + b"text"}
