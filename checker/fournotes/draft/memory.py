"""Remembering what was found in a sentence: while somebody types, all sentences but one are as they were a moment ago."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Concatenate, ParamSpec, TypeVar, cast

SENTENCES = 500
"""How many are remembered by each function; a long note has thirty."""
LONGEST = 400
"""Words. A longer sentence is no letter's, and not kept: a pasted book would stay in memory."""

Forms = tuple[str, ...]
More = ParamSpec("More")
Found = TypeVar("Found")


def remembered(
    function: Callable[Concatenate[Forms, More], Found],
) -> Callable[Concatenate[Forms, More], Found]:
    """Return a pure function of a sentence's forms, and of whatever else can be hashed, that remembers its last results."""
    # What is asked with is hashable, but no type can say so of all that it is asked with.
    kept = cast("Callable[Concatenate[Forms, More], Found]", lru_cache(maxsize=SENTENCES)(function))

    def ask(forms: Forms, /, *more: More.args, **named: More.kwargs) -> Found:
        return (kept if len(forms) <= LONGEST else function)(forms, *more, **named)

    return ask
