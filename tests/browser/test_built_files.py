"""The files of the built site, read without a browser."""

import gzip
import hashlib
import json
import re
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

LINKED = re.compile(
    r"""<(?:script|img|iframe|source|audio|video|embed|link)\b[^>]*?\b(?:src|href)=["']?([^"'\s>]+)"""
)
STYLE_URL = re.compile(r"""(?:url\(|@import\s+)["']?(https?:)?//""")


def test_manifest_tells_the_truth(built: Path) -> None:
    engine = built / "assets" / "engine"
    manifest = json.loads((engine / "manifest.json").read_text())
    assert {file["name"] for file in manifest["files"]} == {
        "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python.zip", "fournotes.zip", "calendar.zip",
    }  # fmt: skip
    for file in manifest["files"]:
        content = (engine / file["path"]).read_bytes()
        assert len(content) == file["bytes"]
        assert "unpacked" not in file or len(gzip.decompress(content)) == file["unpacked"]
        assert hashlib.sha256(content).hexdigest().startswith(file["path"].split("/")[0])


def test_python_archives_hold_bytecode_alone_and_no_dates(built: Path) -> None:
    archives = sorted((built / "assets" / "engine").glob("*/*.zip.gz"))
    assert len(archives) == 3
    for path in archives:
        with ZipFile(BytesIO(gzip.decompress(path.read_bytes()))) as archive:
            assert all(entry.compress_type == ZIP_STORED for entry in archive.infolist())
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
            assert not [name for name in archive.namelist() if name.endswith(".py")]
            assert not [
                name for name in archive.namelist() if "/cli" in name and path.name.startswith("fournotes")
            ]


def test_a_start_is_no_larger_than_promised(built: Path) -> None:
    """Bytes over the wire from a host that gzips: 4.9 MB in all, where the stock runtime alone takes 6.3."""
    engine = built / "assets" / "engine"
    files = [file for file in json.loads((engine / "manifest.json").read_text())["files"] if not file["late"]]
    contents = {file["name"]: (engine / file["path"]).read_bytes() for file in files}
    sizes = {
        name: len(content if name.endswith(".zip") else gzip.compress(content, 9))
        for name, content in contents.items()
    }
    assert sum(sizes.values()) <= 4_900_000, sizes


EXPORTS = """
const { readFileSync } = require("node:fs");
const module = new WebAssembly.Module(readFileSync(process.argv[1]));
console.log(JSON.stringify(WebAssembly.Module.exports(module).map(({ name }) => name)));
"""


def test_python_exports_nothing_that_no_javascript_names(built: Path) -> None:
    """The stock runtime exports 8,560 names for packages in C, of which this site has none."""
    engine = built / "assets" / "engine"
    (wasm,) = engine.glob("*/pyodide.asm.wasm")
    done = subprocess.run(["node", "-e", EXPORTS, wasm], capture_output=True, check=True, text=True)
    exported = set(json.loads(done.stdout))
    code = "".join(next(engine.glob(f"*/{name}")).read_text() for name in ("pyodide.mjs", "pyodide.asm.mjs"))
    named = set(re.findall(r"[\w$]+", code))
    assert "PyObject_GetAttrString" not in exported
    assert "free" in exported
    assert not {name for name in exported if not {name, f"_{name}"} & named}


def test_modules_of_a_page_are_named_in_its_head(built: Path) -> None:
    page = (built / "check" / "index.html").read_text()
    named = re.findall(r'<link rel="modulepreload" href="([^"]+)">', page)
    assert "../assets/app/engine/client.mjs" in named
    assert all((built / "check" / address).exists() for address in named)


def test_pages_load_nothing_from_elsewhere(built: Path) -> None:
    foreign = []
    for page in built.rglob("*.html"):
        for tag in LINKED.finditer(page.read_text()):
            address = tag.group(1)
            told_only = re.search(r'rel="(canonical|alternate)"', tag.group(0))
            if re.match(r"(https?:)?//", address) and not told_only:
                foreign.append(f"{page.relative_to(built)}: {address}")
    assert not foreign


def test_styles_load_nothing_from_elsewhere(built: Path) -> None:
    foreign = [
        str(path.relative_to(built)) for path in built.rglob("*.css") if STYLE_URL.search(path.read_text())
    ]
    assert not foreign
