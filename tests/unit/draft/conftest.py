"""Every test here reads anew: nothing is remembered from the one before."""

from __future__ import annotations

import pytest

from fournotes.draft import phrase_marks, phrase_steps, words
from fournotes.draft import read as reading


@pytest.fixture(autouse=True)
def _nothing_is_remembered() -> None:
    for kept in (phrase_marks._edges, phrase_steps._step, reading._read_before):
        kept.cache_clear()
    words._CHUNKS.clear()
