"""Our engine as a contender, in CPython and in Pyodide alike: a line of notes in, a line of times and findings out.

Only modules that the browser's library has are imported here.
"""

import json
import sys
import time

from fournotes import check, facts_from_json
from fournotes.wire import answer


def judge(notes, as_json):
    """Returns milliseconds, errors and warnings, and how many findings are mere information, for each note.

    An error or warning is [start, end], or null for what is absent.
    """
    milliseconds, spans, hints = [], [], []
    for note in notes:
        text, kind, facts = note["text"], note["kind"], facts_from_json(note["facts"])
        request = json.dumps({"do": "check", "text": text, "kind": kind, "facts": note["facts"]})
        start = time.perf_counter()
        if as_json:
            answer(request)
        else:
            report = check(text, kind, facts)
        milliseconds.append((time.perf_counter() - start) * 1000)
        findings = [] if as_json else report.findings
        grave = [found for found in findings if found.severity != "info"]
        spans.append([[found.start, found.end] if found.quote else None for found in grave])
        hints.append(len(findings) - len(grave))
    return {"ms": milliseconds, "spans": spans, "hints": hints}


def serve(as_json):
    """Answers each line of standard input until it ends."""
    for line in sys.stdin:
        print(json.dumps(judge(json.loads(line), as_json)), flush=True)


if __name__ == "__main__":
    serve(as_json="--json" in sys.argv)
