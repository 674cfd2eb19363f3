"""Reading what the terminal is given: one JSON file, or JSON Lines from a file or the standard input."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NoReturn

from fournotes.cli.parallel import in_order
from fournotes.cli.progress import watched

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BOM = b"\xef\xbb\xbf"
"""Some editors put this mark before UTF-8 text; it means nothing to us."""


class UnusableInputError(Exception):
    """The input cannot be used; the message is one line that says what to give instead."""


def read_object(name: str) -> dict[str, object]:
    """Read a JSON object from a file, or from the standard input for "-".

    Raises UnusableInputError when it cannot be opened or holds something else.
    """
    with _opened(name) as file:
        raw = file.read()
    try:
        return _parse_object(raw)
    except (ValueError, RecursionError) as error:
        message = f"{name} should hold a JSON object: {error}"
        raise UnusableInputError(message) from error


def answer_lines(name: str, answer: Callable[[dict[str, object]], dict[str, object]], jobs: int = 1) -> int:
    """Answer JSON Lines, one line out for each line in, in order; return the exit code.

    Each line is an object, whose "id" (any JSON value) is carried over to its answer. A line that is not an
    object gets `{"id": null, "error": SENTENCE}`, the other lines are answered all the same, and the exit
    code is 2; else 1 when an answer has an error-level finding. The output is plain ASCII, so that no terminal
    can spoil it. With several `jobs` the answers are worked out by as many processes; see `in_order`.
    """
    write = sys.stdout.write
    codes: list[int] = []
    with _opened(name) as file:
        total = None
        if name != "-" and file.seekable():
            total = sum(1 for _ in file)
            file.seek(0)
        answers = in_order(partial(_answer_line, answer), enumerate(file, start=1), jobs)
        for text, code in watched(answers, total):
            write(text)
            codes.append(code)
    if bad := codes.count(2):
        sys.stderr.write(f"fournotes: {bad} of {len(codes)} lines could not be read; each answer says why\n")
    return max(codes, default=0)


def _answer_line(
    answer: Callable[[dict[str, object]], dict[str, object]], numbered: tuple[int, bytes]
) -> tuple[str, int]:
    """Return the answer to one line as text, and the exit code that it asks for."""
    number, line = numbered
    code = 0
    try:
        given = _parse_object(line)
        answered = {"id": given.get("id"), **answer(given)}
        if answered.get("error"):
            code = 2
        elif _has_error(answered.get("findings")):
            code = 1
        return json.dumps(answered) + "\n", code
    except (ValueError, RecursionError) as error:
        why = "it is nested too deeply" if isinstance(error, RecursionError) else error
        return json.dumps({"id": None, "error": f"Line {number} should be a JSON object: {why}."}) + "\n", 2


def _has_error(findings: object) -> bool:
    return isinstance(findings, list) and any(finding["severity"] == "error" for finding in findings)


def _parse_object(raw: bytes) -> dict[str, object]:
    """Parse a JSON object; raise ValueError with a few words that say what is there instead."""
    try:
        text = raw.removeprefix(BOM).decode("utf-8")
        value = json.loads(text, parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        message = "it is not UTF-8 text"
        raise ValueError(message) from error
    except json.JSONDecodeError as error:
        place = f"{error.msg[0].lower()}{error.msg[1:]} at character {error.pos + 1}"
        message = place if text.strip() else "it is empty"
        raise ValueError(message) from error
    if not isinstance(value, dict):
        message = "it is another kind of value"
        raise ValueError(message)  # every fault of a line is a ValueError here
    return value


def _refuse_constant(name: str) -> NoReturn:
    message = f"{name} is not JSON"
    raise ValueError(message)


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    """Open a file of bytes, or lend the standard input for "-"."""
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115 # closed below, where other faults are not ours to name
    except OSError as error:
        message = f"{name} cannot be opened: {error.strerror or error}"
        raise UnusableInputError(message) from error
    with file:
        yield file
