"""Web addresses, e-mail addresses and file names, in which nothing is ever judged."""

from __future__ import annotations

_EDGES = "<>()[]{}\"'“”‘’«»„,;:!?.…*_|"

_ENDINGS = frozenset(
    # files
    "pdf doc docx xls xlsx ppt pptx csv txt rtf zip png jpg jpeg gif svg mp3 mp4 mov htm html xml json yml py ipynb js ts "
    "java cpp sql md odt pages key "
    # sites
    "com org net edu gov io ai dev app co me info biz example test eu uk ie de fr es it nl ch at be pl se dk fi pt ca au nz "
    "in za ke ng ph sg hk jp kr cn br mx us".split()
)
_WORDS_TOO = frozenset("key pages me in it at be us co info test app no so is".split())
"""Endings that are words as well: between two words without a space ("done.It was") they make no address."""


def address_in(chunk: str) -> tuple[int, int] | None:
    """Return where an address or file name stands in a run of characters without white space, or None.

    Brackets, quotation marks and the stops of the sentence around it are left out.
    """
    core = chunk.strip(_EDGES)
    if not core or not _is_address(core):
        return None
    start = chunk.index(core)
    return start, start + len(core)


def _is_address(core: str) -> bool:
    at = core.find("@")
    if at > 0:
        return "." in core[at:]
    if "://" in core or core[:4].lower() == "www.":
        return True
    host = core.partition("/")[0]
    name, dot, ending = host.rpartition(".")
    if not dot or not name:
        return False
    ending = ending.lower()
    return ending in _ENDINGS and (ending not in _WORDS_TOO or "/" in core or "." in name)
