"""Tries again what `make fuzz` found, one file of bytes each, named after the promise it is for.

`…-crash-…` and `…-timeout-…` once broke a promise; the others broke none, and together reach what the fuzzer reached with
few bytes.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.checker.promises import PROMISES

FINDS = sorted((Path(__file__).parent / "finds").iterdir())


@pytest.mark.parametrize("find", FINDS, ids=[find.name for find in FINDS])
def test_keeps_its_promises_for_what_the_fuzzer_found(find: Path) -> None:
    promise, _, _ = find.name.partition("-")
    PROMISES[promise](find.read_bytes())
