"""The page *Check a draft* with the real engine: first finding, speed, privacy, a crash, and one verdict on both sides."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from fournotes.report import check
from fournotes.rules.substance import wrong_note
from fournotes.wire import answer

DRAFT = """Dear Ms. Alvarez,

Thank you again for talking with me on 2 June about the ward manager role. I enjoyed hearing about the night-shift \
handover, and I have thought a good deal since about how the two teams share one board, because we tried something \
like it last winter and gave it up too early. I am still very interested in the post. What you told me about the \
training days made me more so, since that is the part of the work I would most like to grow in over the next years.

I need an answer by Friday. Is there anything else that I could send you that would be useful, such as a reference \
from my last manager or the short report on bed planning that I mentioned when we walked back to the lift?

I look forward to hearing from you.

Kind regards,
Thandiwe Mokoena"""

CORPUS = Path(__file__).parents[1] / "corpus" / "dev.jsonl"

START_MS = 60_000


@pytest.fixture
def page(open_page: Callable[[str], Page]) -> Page:
    """Opens the page with a draft in it, checked by the real engine."""
    page = open_page("/check/")
    page.get_by_role("radio", name="Follow-up").check()
    page.get_by_label("Your note").fill(DRAFT)
    expect(page.locator(".fnc-results")).to_have_attribute("aria-busy", "false", timeout=START_MS)
    return page


def settle(page: Page) -> None:
    expect(page.locator(".fnc-results")).to_have_attribute("aria-busy", "false", timeout=START_MS)


def test_a_pasted_draft_is_judged_marked_and_judged_again_while_typing(
    page: Page, requests: list[str]
) -> None:
    demand = page.locator("li.fnc-finding").filter(has_text="I need an answer")
    expect(demand).to_have_count(1)
    expect(demand).to_contain_text("Change this")
    expect(page.locator(".fnc-mark--error")).to_have_count(1)
    expect(page.get_by_role("region", name="Results").get_by_role("heading", level=2)).not_to_have_text(
        "Ready to send"
    )
    asked = len(requests)
    demand.get_by_role("button", name="Show me").click()
    page.keyboard.press("Delete")
    settle(page)
    expect(page.locator("li.fnc-finding").filter(has_text="I need an answer")).to_have_count(0)
    expect(page.get_by_role("heading", name="What a follow-up needs")).to_be_visible()
    assert len(requests) == asked, "after loading, nothing is asked for"


def test_a_crashed_worker_costs_nothing_that_was_typed(page: Page) -> None:
    (worker,) = [each for each in page.workers if each.url.startswith("blob:")]
    worker.evaluate("() => { setTimeout(() => { throw new Error('a crash, made by this test'); }); }")
    page.wait_for_timeout(200)
    page.get_by_label("Your note").press("Control+End")
    page.keyboard.type(" asap")
    settle(page)
    expect(page.get_by_label("Your note")).to_have_value(DRAFT + " asap")
    expect(page.locator("li.fnc-finding").filter(has_text="I need an answer")).to_have_count(1)
    page.reload()
    expect(page.get_by_label("Your note")).to_have_value(DRAFT + " asap")


def test_the_verdict_without_silenced_findings_is_the_engines_own_rule(page: Page) -> None:
    reports = []
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        draft = json.loads(line)
        request = {"do": "check", "text": draft["text"], "kind": draft["kind"], "facts": draft["facts"]}
        reply = json.loads(answer(json.dumps(request)))
        assert reply["ok"], reply
        reports.append(reply["reply"])
    assert len({report["verdict"] for report in reports}) > 1
    verdicts = page.evaluate(
        """async (reports) => {
          const { verdictFor } = await import(new URL("verdict.mjs", document.querySelector('script[src*="check/page.mjs"]').src));
          const silenced = { severity: "info" };
          return reports.map((report) => verdictFor({ ...report, findings: [...report.findings, silenced] }, report.findings));
        }""",
        reports,
    )
    assert verdicts == [report["verdict"] for report in reports]


def test_the_text_of_every_finding_is_marked_in_a_draft_with_emoji(page: Page) -> None:
    draft = "Dear Zoë 👩🏽‍⚕️,\n\n😀😀 Thank you! I need an answer asap 😀. Please let me know your decision by Friday.\n\nBest,\nSam"
    page.get_by_label("Your note").fill(draft)
    settle(page)
    wanted = [
        finding.quote
        for finding in check(draft, "follow-up").findings
        if finding.quote and finding.severity == "error"
    ]
    assert wanted
    marked = page.evaluate(
        """() => [...document.querySelectorAll(".fnc-mark--error")].map(
          (mark) => document.querySelector("#fnc-text").value.slice(mark.dataset.start, mark.dataset.end))"""
    )
    # A mark ends where another finding begins inside it, as at an emoji, and goes on behind it.
    for quote in wanted:
        assert quote in "".join(marked)


def test_facts_bring_a_finding_whose_fix_can_be_taken_and_undone(page: Page) -> None:
    draft = DRAFT.replace("in the post", "in the post at Harbor Foods")
    page.get_by_label("Your note").fill(draft)
    page.get_by_text("Add facts to sharpen the check").click()
    page.get_by_label("Company", exact=True).fill("Harbour Foods")
    fix = page.get_by_role("button", name="Write “Harbour Foods”")
    fix.click()
    expect(page.get_by_label("Your note")).to_have_value(draft.replace("Harbor", "Harbour"))
    expect(fix).to_have_count(0)
    page.get_by_label("Your note").focus()
    page.keyboard.press("Control+z")
    expect(page.get_by_label("Your note")).to_have_value(draft)
    expect(fix).to_be_visible()


def test_a_text_that_is_plainly_another_note_is_checked_as_that(page: Page) -> None:
    example = wrong_note.RULE.flags[0]
    page.get_by_role("radio", name="Thank-you").check()
    page.get_by_label("Your note").fill(example.text)
    page.get_by_role("button", name="Check it as a feedback note").click()
    expect(page.get_by_role("radio", name="Feedback")).to_be_checked()
    settle(page)
    expect(page.get_by_role("button", name="Check it as")).to_have_count(0)
