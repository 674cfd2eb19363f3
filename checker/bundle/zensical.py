"""Builds the same site with Zensical, as a second check: `python -m bundle.zensical`, after `bundle.build`.

Zensical succeeds Material for MkDocs. It must build the site without a complaint, and every page that MkDocs made must be there.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from bundle.paths import BUILD, ROOT, SITE

FOLDER = BUILD / "zensical"
SOURCES = ("docs", "overrides")
OUT = FOLDER / "site"


def build() -> None:
    """Builds into build/zensical/site from the very same files; raises SystemExit with what Zensical says against it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    # Copies: Zensical follows links, would write over the site of MkDocs, and refuses sources outside its folder.
    shutil.copy2(ROOT / "mkdocs.yml", FOLDER)
    for name in SOURCES:
        shutil.copytree(ROOT / name, FOLDER / name)
    command = [str(Path(sys.executable).with_name("zensical")), "build", "--strict"]
    done = subprocess.run(
        command, cwd=FOLDER, check=False, capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"}
    )
    if done.returncode != 0 or not OUT.exists():
        raise SystemExit(f"Zensical could not build the site.\n{done.stdout}{done.stderr}")


def pages(site: Path) -> set[str]:
    """Returns the pages of a built site, as paths from its folder."""
    return {str(path.relative_to(site)) for path in site.rglob("*.html")}


def titles(page: Path) -> list[str]:
    """Returns what the headings of a page say, without tags and marks of links."""
    text = page.read_text(encoding="utf-8")
    headings = re.findall(r"<h[12][^>]*>(.*?)</h[12]>", text, re.DOTALL)
    return [
        " ".join(re.sub(r"<a class=\"headerlink.*?</a>|<[^>]+>", "", heading).split()) for heading in headings
    ]


def main() -> None:
    """Builds and compares; raises SystemExit when a page is missing or says something else."""
    build()
    missing = pages(SITE) - pages(OUT)
    if missing:
        raise SystemExit(f"Zensical made no {', '.join(sorted(missing))}.")
    other = sorted(page for page in pages(SITE) if titles(SITE / page) != titles(OUT / page))
    if other:
        raise SystemExit(f"Zensical's headings differ on {', '.join(other)}.")


if __name__ == "__main__":
    main()
