"""Remembering what was found in sentences and blocks: while somebody types, all but one are as they were a moment ago."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Concatenate, ParamSpec, TypeVar, cast

SENTENCES = 500
"""How many are remembered by each function; a long note has thirty."""
LONGEST = 400
"""Words. A longer sentence is no letter's, and not kept: a pasted book would stay in memory."""

Forms = tuple[str, ...]
Asked = ParamSpec("Asked")
More = ParamSpec("More")
Found = TypeVar("Found")


_FORGET: list[Callable[[], None]] = []
"""What clears the memory of each function."""


def forget() -> None:
    """Forget every sentence and block; words and weights that were met stay known."""
    for clear in _FORGET:
        clear()


def kept(most: int) -> Callable[[Callable[Asked, Found]], Callable[Asked, Found]]:
    """Let a pure function remember its last results, so many of them; whatever it is asked with can be hashed."""

    def keep(function: Callable[Asked, Found]) -> Callable[Asked, Found]:
        cached = lru_cache(maxsize=most)(function)
        _FORGET.append(cached.cache_clear)
        # That its arguments can be hashed, no type can say of all functions.
        return cast("Callable[Asked, Found]", cached)

    return keep


def remembered(
    function: Callable[Concatenate[Forms, More], Found],
) -> Callable[Concatenate[Forms, More], Found]:
    """Return a pure function of a sentence's forms, and of whatever else can be hashed, that remembers its last results."""
    known = kept(SENTENCES)(function)

    def ask(forms: Forms, /, *more: More.args, **named: More.kwargs) -> Found:
        return (known if len(forms) <= LONGEST else function)(forms, *more, **named)

    return ask
