"""A fraction of one processor for each page, by a control group; developer tools slow pages down, but no worker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PERIOD = 20_000
"""Microseconds."""
NAME = "four-notes-bench"


@contextmanager
def slow_pages(slower: int, launcher: Path) -> Iterator[list[str]]:
    """Gives the flags by which Chromium lets all threads of its pages together have 1/``slower`` of one processor.

    Raises ``OSError`` where this machine allows no control group.
    """
    old, new = Path("/sys/fs/cgroup/cpu"), Path("/sys/fs/cgroup")
    group = (old if old.is_dir() else new) / NAME
    group.mkdir(exist_ok=True)
    try:
        if old.is_dir():
            (group / "cpu.cfs_period_us").write_text(str(PERIOD))
            (group / "cpu.cfs_quota_us").write_text(str(PERIOD // slower))
        else:
            (group / "cpu.max").write_text(f"{PERIOD // slower} {PERIOD}")
        launcher.write_text(f'#!/bin/sh\necho $$ > {group}/cgroup.procs\nexec "$@"\n')
        launcher.chmod(0o755)
        yield [f"--renderer-cmd-prefix={launcher}", "--no-zygote"]
    finally:
        with suppress(OSError):
            group.rmdir()
