"""The example notes of the guide, read by the checker: the good ones are ready, the weak ones show what their repairs mend."""

import html
import re

import pytest

from bundle.paths import ROOT
from fournotes import Facts, check
from fournotes.rules import RULES

NOTES = ROOT / "docs" / "notes"
LOADED = {rule.id for rule in RULES}

WEAK = {
    "thank-you": {"no-thanks", "stock-phrase", "exclamation-marks", "no-specific-detail", "self-criticism", "early-status-question"},
    "follow-up": {"nagging", "reproach", "demand", "no-thanks", "no-offer-of-help", "no-sign-off"},
    "exception": {"ultimatum", "boasting", "money-talk", "no-thanks", "no-sign-off"},
    "feedback": {"arguing", "begging", "no-thanks", "no-feedback-request", "no-sign-off"},
}  # fmt: skip
"""By kind, what each repair on the page says is wrong with the weak example."""


def page(kind: str) -> str:
    return (NOTES / f"{kind}.md").read_text(encoding="utf-8")


def plain(paragraphs: list[str]) -> str:
    return html.unescape(
        "\n\n".join(re.sub(r"<[^>]+>", "", text.replace("<br>", "\n")) for text in paragraphs)
    )


def letters(kind: str) -> list[str]:
    """The good examples of a page, as somebody would paste them, subject line first."""
    found = re.findall(r'<div class="fn-letter[^"]*">\n(.*?)</div>', page(kind), re.DOTALL)
    return [plain(re.findall(r"<p[^>]*>(.*?)</p>", letter, re.DOTALL)) for letter in found]


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind in WEAK for text in letters(kind)])
def test_a_good_example_is_ready_and_leaves_nothing_to_advise(kind: str, text: str) -> None:
    report = check(text, kind=kind)
    assert report.verdict == "ready"
    assert [(finding.rule, finding.quote) for finding in report.findings] == []


def test_every_page_has_a_good_example() -> None:
    assert all(letters(kind) for kind in WEAK)


def test_the_facts_of_the_story_agree_with_the_letters() -> None:
    facts = Facts(company="Harbour Museum", role="education assistant", interviewers=("Ms. Haugen",))
    for kind in WEAK:
        findings = check(letters(kind)[0], kind=kind, facts=facts).findings
        assert [finding.rule for finding in findings if finding.severity != "info"] == []


@pytest.mark.parametrize("kind", WEAK)
def test_a_weak_example_shows_what_its_repairs_mend(kind: str) -> None:
    (weak,) = re.findall(r'<pre class="fn-example" data-kind="([^"]+)">(.*?)</pre>', page(kind), re.DOTALL)
    assert weak[0] == kind
    found = {finding.rule for finding in check(html.unescape(weak[1]), kind=kind).findings}
    assert WEAK[kind] & LOADED <= found


def words(markup: str) -> str:
    """The words of a piece of markup, with a line for each <br> and the apostrophes of a keyboard."""
    return html.unescape(re.sub(r"<[^>]+>", "", re.sub(r" *<br> *", "\n", markup))).replace("’", "'")


def stages(kind: str) -> list[str]:
    """The weak example of a page, and what each repair makes of it (as checker/browser/repair/steps.mjs does)."""
    (weak,) = re.findall(r'<pre class="fn-example"[^>]*>(.*?)</pre>', page(kind), re.DOTALL)
    (steps,) = re.findall(r'<ol class="fn-steps">(.*?)</ol>', page(kind), re.DOTALL)
    texts = [words(weak)]
    for step in re.findall(r"<li>(.*?)</li>", steps, re.DOTALL):
        old = re.search(r"<del>(.*?)</del>", step)
        new = re.search(r'<ins(?: data-before="([^"]*)")?>(.*?)</ins>', step)
        fresh = words(new[2]) if new else ""
        place = r"\s+".join(map(re.escape, words(old[1] if old else new[1]).split()))
        rest = "" if old else ("" if fresh.endswith("\n") else " ") + new[1]
        assert len(re.findall(place, texts[-1])) == 1
        text = re.sub(place, lambda match, put=fresh + rest: put, texts[-1])
        texts.append(re.sub(r" *\n *", "\n", re.sub(r"  +", " ", text)))
    return texts


@pytest.mark.parametrize("kind", WEAK)
def test_each_repair_leaves_less_to_mend_and_the_last_leaves_nothing(kind: str) -> None:
    reports = [check(text, kind=kind) for text in stages(kind)]
    left = [sum(finding.severity != "info" for finding in report.findings) for report in reports]
    assert left == sorted(left, reverse=True)
    assert reports[0].verdict == "not yet"
    assert (reports[-1].verdict, left[-1]) == ("ready", 0)


@pytest.mark.parametrize("kind", WEAK)
def test_the_repairs_strike_only_words_that_are_in_the_weak_example(kind: str) -> None:
    (weak,) = re.findall(r'<pre class="fn-example"[^>]*>(.*?)</pre>', page(kind), re.DOTALL)
    struck = re.findall(r"<del>(.*?)</del>", page(kind))
    assert struck
    for words in struck:
        assert words.replace("’", "'") in " ".join(html.unescape(weak).split())
