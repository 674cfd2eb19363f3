"""proselint as a contender; run by the Python of build/bench, see run.py."""

import json
import sys
import time

from proselint.checks import __register__
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

CheckRegistry().register_many(__register__)


def judge(notes):
    """Returns milliseconds and [start, end] of the findings for each note."""
    milliseconds, spans = [], []
    for note in notes:
        start = time.perf_counter()
        found = LintFile("note", note["text"]).lint()
        milliseconds.append((time.perf_counter() - start) * 1000)
        # proselint puts a line break before the text and counts from there.
        spans.append([[each.check_result.span[0] - 1, each.check_result.span[1] - 1] for each in found])
    return {"ms": milliseconds, "spans": spans}


for line in sys.stdin:
    print(json.dumps(judge(json.loads(line))), flush=True)
