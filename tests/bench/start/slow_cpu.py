"""A quarter of one processor for a browser with all its processes, by a control group; developer tools slow no worker."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PERIOD = 20_000
"""Microseconds."""
NAME = "four-notes-bench"


@contextmanager
def slow_cpu(slower: int, launcher: Path, chromium: str) -> Iterator[str]:
    """Gives the path of a Chromium that gets 1/``slower`` of one processor. Raises ``OSError`` where groups are not allowed."""
    old, new = Path("/sys/fs/cgroup/cpu"), Path("/sys/fs/cgroup")
    group = (old if old.is_dir() else new) / NAME
    group.mkdir(exist_ok=True)
    try:
        if old.is_dir():
            (group / "cpu.cfs_period_us").write_text(str(PERIOD))
            (group / "cpu.cfs_quota_us").write_text(str(PERIOD // slower))
        else:
            (group / "cpu.max").write_text(f"{PERIOD // slower} {PERIOD}")
        launcher.write_text(f'#!/bin/sh\necho $$ > {group}/cgroup.procs && exec "{chromium}" "$@"\n')
        launcher.chmod(0o755)
        yield str(launcher)
    finally:
        try:
            group.rmdir()
        except OSError:
            os.sync()
