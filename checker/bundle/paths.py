"""Says where the build reads and writes; every other file of the bundle takes its places from here."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHECKER = ROOT / "checker"
PYODIDE = ROOT / "node_modules" / "pyodide"
LOCKS = ROOT / "locks"

# Kept between builds, never committed.
BUILD = ROOT / "build"
TOOLS = BUILD / "pyodide-build"
CALENDAR_WHEELS = BUILD / "calendar-wheels"
LIBRARY = BUILD / "library"
RUNTIME = BUILD / "runtime"
INSTALLED = BUILD / "installed"

# What is released, never committed.
DIST = ROOT / "dist"

# Made for the site, never committed.
DOCS = ROOT / "docs"
ASSETS = DOCS / "assets"
ENGINE = ASSETS / "engine"
APP = ASSETS / "app"
SITE = ROOT / "site"
