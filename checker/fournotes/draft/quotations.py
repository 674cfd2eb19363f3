"""Words between quotation marks: somebody else's, so they are not judged."""

from __future__ import annotations

import re

LONGEST = 300
"""Code points. A mark that is closed later than this is a stray one."""

_QUOTATION = re.compile(
    rf"""“[^“”]{{1,{LONGEST}}}”"""
    rf"""|„[^„“”]{{1,{LONGEST}}}[“”]"""
    rf"""|«[^«»]{{1,{LONGEST}}}»"""
    rf"""|(?<![\w"])"[^"]{{1,{LONGEST}}}"(?!\w)"""
    rf"""|(?<!\w)['‘](?=\w)(?:[^'‘’]|['’](?=\w)){{1,{LONGEST}}}['’](?!\w)"""
)


def has_quotations(text: str) -> bool:
    """Tell whether a look for quotations is worth its time."""
    return '"' in text or "“" in text or "‘" in text or " '" in text or "„" in text or "«" in text


def quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the stretches between quotation marks, in order; one never crosses the end of a paragraph."""
    return [match.span() for match in _QUOTATION.finditer(text, start, end)]
