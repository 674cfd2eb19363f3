"""Whether the output takes colours."""

from __future__ import annotations

import os
from typing import TextIO

CHOICES = ("auto", "always", "never")


def wants_colour(choice: str, stream: TextIO) -> bool:
    """Tell whether to colour what goes to ``stream``.

    "auto" means: on a terminal, unless NO_COLOR is set (https://no-color.org) or the terminal is a plain one.
    """
    if choice != "auto":
        return choice == "always"
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
