"""Makes the archive that a campus serves from its own machines: `python -m bundle.embed_zip`, after the site is built.

SITE_URL is the guide that links lead to, and ADDRESS the place where the archive will be served; both may be empty. The
same source gives the same archive, byte for byte.
"""

import hashlib
import os
import re
import shutil
import tempfile
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from markdown import markdown

from bundle.paths import APP, ASSETS, CALENDAR_WHEELS, DOCS, ENGINE, ROOT
from bundle.publish import place, versions
from bundle.widget import lead, write_widget

FOLDER = "four-notes"

# What the frame loads; the page that builds snippets stays with the guide.
MODULES = ("check", "embed", "engine", "offline", "style", "today", "ui")

LICENCES = Path(__file__).parent / "licences"
PAGES = {"self-hosting": "README", "fact-sheet": "fact-sheet"}

PAGE = """<!doctype html>
<html lang="en" data-theme="auto">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}: Four Notes</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/app/style/tokens.css">
<link rel="stylesheet" href="assets/app/style/theme.css">
<link rel="stylesheet" href="assets/app/embed/paper.css">
<main>
{body}
</main>
</html>
"""


def collect(into: Path, *, guide: str, address: str) -> None:
    """Fills an empty folder with everything that is served, its papers and their checksums."""
    write_widget(into, site=address, guide=guide)
    (into / "oembed-today.json").unlink(missing_ok=True)  # there is no page of its own to paste
    for module in MODULES:
        shutil.copytree(
            APP / module, into / "assets" / "app" / module, ignore=shutil.ignore_patterns("embed.js")
        )
    shutil.copytree(ENGINE, into / "assets" / "engine")
    shutil.copytree(ASSETS / "fonts", into / "assets" / "fonts")
    for name, to in PAGES.items():
        place(into / f"{to}.html", paper(name, guide).encode())
    place(into / "LICENSE", (ROOT / "LICENSE").read_bytes())
    for name, content in licences().items():
        place(into / "licences" / name, content)
    place(into / "SHA256SUMS", checksums(into).encode())


def paper(name: str, guide: str) -> str:
    """Returns a page of docs/embedding as HTML that stands alone."""
    text = (DOCS / "embedding" / f"{name}.md").read_text(encoding="utf-8")
    _, front, body = text.split("---\n", 2)
    (title,) = re.findall(r"^title: (.+)$", front, re.MULTILINE)
    for page, to in PAGES.items():
        body = body.replace(f"]({page}.md)", f"]({to}.html)")
    body = re.sub(r"\]\(\.\./([\w/-]+)\.md\)", r"](../\1/)", body)
    extensions = ["attr_list", "md_in_html", "tables", "toc", "fenced_code", "smarty"]
    return PAGE.format(title=title, body=lead(markdown(body, extensions=extensions), guide))


def licences() -> dict[str, bytes]:
    """Returns the licence texts of all parts by others, file name -> content."""
    texts = {path.name: path.read_bytes() for path in sorted(LICENCES.glob("*.txt"))}
    for path in sorted(CALENDAR_WHEELS.glob("*.dist-info/licenses/**/*")):
        if path.is_file():
            part = path.relative_to(CALENDAR_WHEELS).parts[0].split("-")[0]
            texts[f"{part}-{path.stem}.txt"] = path.read_bytes()
    texts["SourceSerif-OFL.txt"] = (ASSETS / "fonts" / "OFL.txt").read_bytes()
    return texts


def checksums(folder: Path) -> str:
    """Returns one line for each file, as `sha256sum --check` reads them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in files
    )


def write_zip(folder: Path, to: Path) -> None:
    """Packs a folder; the bytes depend on its content alone."""
    to.parent.mkdir(exist_ok=True)
    with ZipFile(to, "w") as archive:
        for path in sorted(file for file in folder.rglob("*") if file.is_file()):
            entry = ZipInfo(f"{FOLDER}/{path.relative_to(folder).as_posix()}")
            entry.external_attr = 0o644 << 16
            entry.compress_type = ZIP_STORED if path.suffix in (".gz", ".woff2") else ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes(), compresslevel=9)


def main() -> None:
    """Writes dist/four-notes-embed-VERSION.zip and says how large it is."""
    to = ROOT / "dist" / f"four-notes-embed-{versions()['engine']}.zip"
    with tempfile.TemporaryDirectory() as folder:
        collect(Path(folder), guide=os.environ.get("SITE_URL", ""), address=os.environ.get("ADDRESS", ""))
        write_zip(Path(folder), to)
    print(f"  {to.relative_to(ROOT)}  {to.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
