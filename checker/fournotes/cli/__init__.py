"""The terminal: `fournotes today`, `fournotes plan` and the other commands.

This is the only room that may read the clock, files and the standard input. A command is a module with one
function, `add(commands)`, which adds its subparsers and sets `run`, a function from the parsed options to an
exit code. The exit codes are the same for all: 0, nothing wrong; 1, an error-level finding; 2, input that
cannot be used, said in one line on the standard error.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from typing import TYPE_CHECKING, NoReturn

from fournotes.cli.files import UnusableInputError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["UnusableInputError", "main"]

_HELP = """\
What to write after a job interview, and when.

  fournotes today --interview 2025-06-02 --promised 2025-06-13
      which note to send today, or until when to wait
  fournotes plan --interview 2025-06-02 --promised 2025-06-13 --format ics > plan.ics
      every note still to send, as a calendar file
  fournotes check --kind thank-you note.txt
      what a draft still needs
  fournotes check --kind auto notes/
      the same for a folder of drafts, whose names say which note each is
  fournotes rules demand
      why a rule is there, with examples and sources

"fournotes COMMAND --help" shows more examples. Nothing that you give leaves this machine.
"""
_EXITS = """\
exit codes:
  0  nothing wrong
  1  at least one finding of severity error
  2  input that cannot be used; one sentence on the standard error says why
"""
INTERRUPTED = 130
"""The exit code after Ctrl-C, as shells have it."""


class _Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line, without the usage before it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}. Try '{self.prog} --help'.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0, 1 or 2, as this module says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without our quotation marks shows "?" for them
    try:
        options = _parser().parse_args(argv)
        code: int = options.run(options)
        sys.stdout.flush()
    except UnusableInputError as error:
        sys.stderr.write(f"fournotes: {error}\n")
        return 2
    except BrokenPipeError:
        # The reader, such as `head`, has seen enough. Writing to nowhere keeps the interpreter quiet.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return code


def _parser() -> argparse.ArgumentParser:
    from fournotes import __version__
    from fournotes.cli import check, completion, rules, today

    parser = _Parser(
        prog="fournotes",
        description=_HELP,
        epilog=_EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"fournotes {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in (today, check, rules, completion):
        command.add(commands)
    return parser
