"""From a keystroke to the findings in the page, in Chromium: ``pytest -s tests/browser/bench_keystrokes.py``.

A benchmark, not a test: it prints what it measured, and the machine should have nothing else to do.
"""

import statistics
from collections.abc import Callable

from playwright.sync_api import Page

from tests.browser.test_check_engine import page, settle

__all__ = ["page"]

# From the key to the findings in the page, measured inside it: `keydown` comes before the letter, the event after the last change.
WATCH = """() => {
  const times = (window.times = []);
  let pressed = 0;
  document.addEventListener("keydown", (event) => { pressed = event.timeStamp; }, true);
  document.querySelector("#fn-check").addEventListener("fournotes:checked", () => times.push(performance.now() - pressed));
}"""


def test_print_the_time_from_key_to_findings(page: Callable[[str], Page]) -> None:  # the fixture
    page.evaluate(WATCH)
    page.get_by_label("Your note").press("Control+End")
    for _ in range(3):
        page.evaluate("() => { times.length = 0; }")
        page.keyboard.type(" and one more line that I type here, letter by letter", delay=40)
        settle(page)
        times = page.evaluate("() => times")
        middle, far = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        print(f"{len(times)} answers, median {middle:.0f} ms, 95th percentile {far:.0f} ms")
