"""Stands in for the colours of tracebacks, which no browser shows; making them out costs as much as many a module."""


class _Plain:
    """A theme in which every colour of every part is no colour at all."""

    def __getattr__(self, name: str) -> "_Plain | str":
        return self if name == "traceback" else ""


def can_colorize(**_: object) -> bool:
    """Says that nothing is coloured."""
    return False


def get_theme(**_: object) -> _Plain:
    """Returns the theme without colours."""
    return _Plain()
