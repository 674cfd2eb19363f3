"""The marks behind the textarea stand exactly behind its letters, at every width and zoom, whatever is written."""

import random
import re
import unicodedata
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.glyphs import glyph_lines, mark_lines
from tests.browser.scripted import paste, script

TEXTS = {
    "plain": "Dear Ms. Alvarez,\n\nThank you again for showing me the night-shift handover on Ward 6. I would still very much "
    "like to join your team, and I look forward to hearing from you.\n\nKind regards,\nThandiwe Mokoena",
    "tabs and spaces": "Name:\tSam\tLee\n\n\tIndented   with    many     spaces      at       the        place where a line ends.   "
    "\n  And two at the start.\t\tEnd.\t\n",
    "emoji": "Thank you 😀 so much 👩🏽‍⚕️👨‍👩‍👧‍👦 for the 🏳️‍🌈 tour and ☕️ coffee, it was 1️⃣ of a kind 😀😀😀😀😀😀😀😀😀😀😀😀😀 indeed.",
    "right to left": "Dear Dr. محمد عبد الله العربي and Prof. שרה כהן (לוי),\n\nمحمد is the name, שלום the word.\nThank you for talking with me, عائشة.",
    "accents and scripts": "Zoë Nguyễn Thị, Łukasz, Đặng, Ångström, e\u0301te\u0301, 北京大学很好的面试谢谢您今天的时间, affinity office fluff ﬁ AVATAR To Wa.",
    "no break": "https://example.org/"
    + "averylongaddresswithoutanybreak" * 8
    + " end "
    + "M" * 90
    + " iiii "
    + "W" * 40,
    "long": "\n".join(f"Line {number} of a long letter with a few words in it." for number in range(60))
    + "\n\n\n",
}

# A frame for the browser to lay out, one for the page to answer.
FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))"


@pytest.fixture
def page(context: BrowserContext, open_page: Callable[[str], Page]) -> Page:
    """Opens the page with the scripted engine, which finds what a test tells it to."""
    script(context)
    return open_page("/check/")


def put(page: Page, text: str, seed: int) -> list[tuple[int, int]]:
    """Writes a text of which every second word and a few random ranges, overlapping ones too, are findings; returns them."""
    chance = random.Random(seed)
    words = [match.span() for match in re.finditer(r"\S+", text)][::2]
    places = [place for place in range(1, len(text)) if plain(text[place - 1]) and plain(text[place])]
    some = [sorted(chance.sample(places, 2)) for _ in range(6)]
    at = [len(text[:place].encode("utf-16-le")) // 2 for place in range(len(text) + 1)]
    ranges = [
        (at[start], at[end]) for start, end in [*words, *some] if start < end and text[start:end].strip()
    ]
    spans = [
        {
            "start": start,
            "end": end,
            "severity": ["error", "warn", "info"][number % 3],
            "rule": f"rule-{seed}-{number}",
        }
        for number, (start, end) in enumerate(ranges)
    ]
    page.evaluate("(spans) => { scripted.spans = spans; }", spans)
    paste(page, text)
    return ranges


def plain(letter: str) -> bool:
    """Tells whether a letter stands for itself: not part of an emoji, no combining mark."""
    return unicodedata.category(letter)[0] in "LNPZ"


def assert_aligned(page: Page, ranges: list[tuple[int, int]], where: str) -> None:
    """Compares each mark with the letters that it stands for, to half a pixel."""
    page.evaluate(FRAMES)
    letters = glyph_lines(page, ranges)
    marks = mark_lines(page, len(ranges))
    compared = 0
    for span, wanted, found in zip(ranges, letters, marks, strict=True):
        assert len(wanted) == len(found), f"{where}: {span} covers {len(wanted)} lines, its mark {len(found)}"
        for line, mark in zip(wanted, found, strict=True):
            off = max(abs(one - other) for one, other in zip(line, mark, strict=True))
            assert off <= 0.5, f"{where}: {span} is {off:.2f} px off: letters {line}, mark {mark}"
            compared += 1
    assert compared >= len(ranges) > 0


@pytest.mark.parametrize("name", TEXTS)
def test_marks_stand_behind_their_letters_at_every_width(page: Page, name: str) -> None:
    ranges = []
    for width in (320, 375, 768, 1024, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        ranges = ranges or put(page, TEXTS[name], seed=width)
        assert_aligned(page, ranges, f"{name} at {width} px")


def test_marks_stay_when_zoomed_scrolled_and_spaced_out(page: Page) -> None:
    ranges = put(page, TEXTS["long"], seed=1)
    page.set_viewport_size({"width": 1280, "height": 720})
    for zoom in ("1.1", "1.5", "0.67", "1"):
        page.evaluate("(zoom) => document.documentElement.style.setProperty('zoom', zoom)", zoom)
        assert_aligned(page, ranges, f"zoom {zoom}")
    for size in ("150%", "250%", ""):
        page.evaluate("(size) => document.documentElement.style.setProperty('font-size', size)", size)
        assert_aligned(page, ranges, f"text size {size or 'as it was'}")
    page.add_style_tag(
        content="* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }"
    )
    assert_aligned(page, ranges, "spaced out as WCAG 1.4.12 asks")
    moved = page.evaluate(
        "() => { const box = document.querySelector('.fnc-editor'); box.scrollTop = 400; return box.scrollTop; }"
    )
    assert moved > 0, "a long letter scrolls inside its box"
    assert_aligned(page, ranges, "scrolled")


def test_marks_stand_behind_their_letters_on_dense_screens(browser: Browser, site: str) -> None:
    for density in (1.25, 1.5, 3.0):
        context = browser.new_context(
            base_url=site, device_scale_factor=density, viewport={"width": 393, "height": 852}
        )
        script(context)
        page = context.new_page()
        page.goto("/check/")
        assert_aligned(page, put(page, TEXTS["plain"], seed=3), f"{density} device pixels")
        assert_aligned(page, put(page, TEXTS["right to left"], seed=4), f"{density} device pixels")
        context.close()


def test_textarea_never_scrolls_by_itself_while_typing(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 720})
    box = page.locator("#fnc-text")
    box.focus()
    for _ in range(40):
        page.keyboard.press("Enter")
        page.keyboard.type("next")
    state = page.evaluate("""() => {
      const [text, box] = [document.querySelector("#fnc-text"), document.querySelector(".fnc-editor")];
      return [text.scrollTop, text.scrollHeight - text.clientHeight, box.scrollTop + box.clientHeight - box.scrollHeight];
    }""")
    assert state[:2] == [0, 0]
    assert abs(state[2]) < 40, "the box follows the caret to its end"


RANDOM_RUNS = """async (rounds) => {
  const base = document.querySelector('script[src*="check/page.mjs"]').src;
  const { runs, shift, spanAt } = await import(new URL("highlight.mjs", base));
  const letters = ["a", "b ", "\\n", "😀", "👩🏽‍⚕️", "e\\u0301", "م", "\\ud800"];
  const pick = (list) => list[Math.floor(Math.random() * list.length)];
  const text = () => Array.from({ length: Math.floor(Math.random() * 30) }, () => pick(letters)).join("");
  const wrong = [];
  for (let round = 0; round < rounds; round++) {
    const before = text();
    const at = () => Math.floor(Math.random() * (before.length + 6)) - 3;
    const spans = Array.from({ length: 5 }, (_, id) => ({ id: `s${id}`, tone: pick(["error", "warn", "info", "good"]), start: at(), end: at() }));
    const found = runs(before, spans);
    if (found.map((run) => run.text).join("") !== before) wrong.push(["the runs are not the text", before, spans]);
    if (found.some((run) => (run.tone === null) !== (run.ids.length === 0))) wrong.push(["a tone without a span", before, spans]);
    let place = 0;
    for (const run of found) {
      for (const span of spans.filter((each) => each.start < each.end)) {
        if (span.start <= place && span.end >= place + run.text.length && !run.ids.includes(span.id)) wrong.push(["a span is not shown", before, span]);
      }
      place += run.text.length;
      if (place < before.length && /[\\ud800-\\udbff]$/.test(run.text) && /^[\\udc00-\\udfff]/.test(before.slice(place))) wrong.push(["a letter is parted", before, spans]);
    }

    const inside = spans.map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(before.length, span.end) })).filter((span) => span.start < span.end);
    const cut = Math.floor(Math.random() * (before.length + 1));
    const after = before.slice(0, cut) + text() + before.slice(Math.min(before.length, cut + Math.floor(Math.random() * 5)));
    for (const moved of shift(inside, before, after)) {
      const old = inside.find((span) => span.id === moved.id);
      if (before.slice(old.start, old.end) !== after.slice(moved.start, moved.end)) wrong.push(["a span moved off its words", before, after, old, moved]);
    }
    const id = spanAt(inside, cut, cut);
    const holding = inside.filter((span) => span.start <= cut && cut <= span.end);
    const shortest = Math.min(...holding.map((span) => span.end - span.start));
    const chosen = inside.find((span) => span.id === id);
    if (holding.length ? !chosen || chosen.end - chosen.start !== shortest : id !== null) wrong.push(["not the shortest span", inside, cut, id]);
  }
  return wrong.slice(0, 3);
}"""


def test_runs_are_the_text_and_spans_keep_to_their_words(page: Page) -> None:
    assert page.evaluate(RANDOM_RUNS, 3000) == []
