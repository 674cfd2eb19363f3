"""How long `fournotes today --jsonl` takes for 20,000 lines: ``PYTHONPATH=checker python tests/bench/lines.py``."""

from __future__ import annotations

import json
import subprocess
import sys
import time

KINDS = ("thank-you", "follow-up", "exception")
LINES = "\n".join(
    json.dumps(
        {
            "id": number,
            "today": f"2025-06-{9 + number % 22:02}",
            "interviews": ["2025-06-02", f"2025-06-{3 + number % 20:02}"],
            "promised": f"2025-06-{24 + number % 7:02}" if number % 3 else None,
            "sent": [{"kind": KINDS[number % 3], "on": f"2025-06-{3 + number % 6:02}"}],
        }
    )
    for number in range(20_000)
)

if __name__ == "__main__":
    for _ in range(3):
        start = time.perf_counter()
        command = [sys.executable, "-m", "fournotes", "today", "--jsonl", "-"]
        done = subprocess.run(command, input=LINES, text=True, capture_output=True, check=True)
        print(f"{done.stdout.count(chr(10))} lines in {time.perf_counter() - start:.2f} s")
