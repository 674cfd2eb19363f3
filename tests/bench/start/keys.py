"""What a keystroke costs once Python runs: ``python -m tests.bench.start.keys [--keys N]``.

Somebody goes on writing the waiting note, one key after the other. For each key: the time from the key to the painted
findings, and the worker's own share of it, which is one check with its JSON.
"""

from __future__ import annotations

import argparse
import itertools
import statistics
import threading

from playwright.sync_api import sync_playwright

from tests.bench.start.host import FAST, Pipe, open_host
from tests.bench.start.run import browser, visit

PAUSE_MS = 120
"""Between two keys: a fast typist's pace."""
WARM = 40
"""Keys that do not count: the browser compiles what it sees often."""
MORE = "I would also like to say that the tour of the plant stayed with me, above all the second line. "

PAGE = """() => {
  window.shown = [];
  let pressed = 0;
  addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
  document.getElementById("fn-check").addEventListener("fournotes:checked", () => {
    const since = pressed;
    requestAnimationFrame(() => setTimeout(() => shown.push(performance.now() - since)));
  });
}"""
WORKER = """() => {
  self.took = [];
  const { parse, stringify } = JSON;
  let asked = 0;
  JSON.stringify = (value, ...rest) => {
    if (value?.do === "check") asked = performance.now();
    return stringify(value, ...rest);
  };
  JSON.parse = (...given) => {
    const value = parse(...given);
    if (asked) took.push(performance.now() - asked);
    asked = 0;
    return value;
  };
}"""


def type_on(keys: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds from each key to the painted findings, and those of the worker alone."""
    pipe = Pipe()
    pipe.link = FAST
    with open_host(pipe) as server, sync_playwright() as playwright:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with browser(playwright, []) as context:
            _, page = visit(context, f"http://localhost:{server.server_port}/check/")
            (worker,) = page.workers
            page.evaluate(PAGE)
            worker.evaluate(WORKER)
            page.locator("#fnc-text").focus()
            page.evaluate(
                "() => { const field = document.activeElement; const at = field.value.indexOf('\\n\\nBest'); field.setSelectionRange(at, at); }"
            )
            page.keyboard.type("".join(itertools.islice(itertools.cycle(MORE), WARM + keys)), delay=PAUSE_MS)
            page.wait_for_timeout(PAUSE_MS)
            shown, took = page.evaluate("shown"), worker.evaluate("took")
        server.shutdown()
    assert len(shown) == len(took) == WARM + keys, "Some checks took longer than the pause between two keys."
    return shown[WARM:], took[WARM:]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--keys", type=int, default=300)
    shown, took = type_on(parser.parse_args().keys)
    print("\nafter the start, for each key     median     p95     most  (ms)")
    for name, times in (("key to painted findings", shown), ("the worker's own share", took)):
        ordered = sorted(times)
        print(
            f"  {name:30} {statistics.median(ordered):8.1f}{ordered[int(len(ordered) * 0.95)]:8.1f}{ordered[-1]:8.1f}  of {len(ordered)}"
        )


if __name__ == "__main__":
    main()
