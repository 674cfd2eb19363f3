"""Writes "How accurate is it?" from the labelled drafts: `python -m bundle.accuracy_page`, before the site is built."""

from collections.abc import Sequence

from bundle.accuracy import Accuracy, Tally, judge, load, percent
from bundle.paths import ROOT
from fournotes.rules import RULES

CORPUS = ROOT / "tests" / "corpus"
PAGE = ROOT / "docs" / "accuracy.md"
UNSEEN = ("unseen.jsonl", "fresh.jsonl", "latest.jsonl", "newest.jsonl", "broad.jsonl")
"""Five sets by nine writers; together they are shown rule by rule."""
SEEN = "dev.jsonl"


def share(tally: Tally) -> str:
    """Returns recall and precision with the counts behind them."""
    return (
        f"{percent(tally.recall)} ({tally.right} of {tally.right + tally.missed}) | "
        f"{percent(tally.precision)} ({tally.right} of {tally.right + tally.false})"
    )


def summary(name: str, accuracy: Accuracy) -> str:
    """Returns a table row for a whole corpus."""
    return (
        f"| {name} | {accuracy.drafts} | {share(accuracy.overall)} | "
        f"{accuracy.good_flagged} of {accuracy.good} |"
    )


def page(seen: Accuracy, sets: Sequence[Accuracy], unseen: Accuracy) -> str:
    """Returns the page as Markdown."""
    titles = {rule.id: rule.title for rule in RULES}
    rows = [
        f"| [{titles[rule]}](rules/{rule}.md) | {share(tally)} |"
        for rule, tally in sorted(unseen.rules.items(), key=lambda item: titles[item[0]])
        if tally.right or tally.false or tally.missed
    ]
    return f"""\
---
title: How accurate is it?
description: How many faults the checker finds, and how often it is wrong, on drafts labelled by hand.
---

# How accurate is it?

<p class="fn-lede">The checker is measured on notes that were written and labelled by hand before it read them. \
These numbers are made anew each time this site is built.</p>

<div class="fn-stack fn-stack--drafts" markdown="1">

| Drafts | How many | Faults found (recall) | Findings that are right (precision) | Good notes with a finding |
| --- | --- | --- | --- | --- |
{summary("Never learnt from, first set", sets[0])}
{summary("Never learnt from, second set", sets[1])}
{summary("Never learnt from, third set", sets[2])}
{summary("Never learnt from, fourth set", sets[3])}
{summary("Never learnt from, fifth set", sets[4])}
{summary("Learnt from", seen)}

</div>

**Recall** is the share of labelled faults that the checker finds. **Precision** is the share of its findings that a \
person had labelled too. Only findings that ask you to change something are counted, not those for your information.

The first five rows are the ones to trust: no weight was learnt from those drafts, and hardly a rule was written from them. Their \
totals were looked at while the checker grew, and in a dozen of them a single finding, after which rules were mended. \
Nine writers made them, and the difference between the rows shows how much depends on who writes. The last row is what the checker does on drafts that it learnt from.

## Rule by rule, on the five sets together

Most rules have only a few drafts each, so a single miss moves a line by a fifth or a half. Read the columns for where \
the checker is weak, not for the exact numbers.

<div class="fn-stack fn-stack--rules" markdown="1">

| Rule | Recall | Precision |
| --- | --- | --- |
{chr(10).join(rows)}

</div>

## What this does not tell you

- The drafts are invented. Their writers, trades, countries and ways of speaking vary on purpose, but no invented letter is a real one.
- One person labelled each draft, and a second person would disagree here and there, above all about tone.
- The checker reads words. It cannot know whether your detail is true, whether the person is Ms. or Dr., or how well the two of you got on.
- Politely worded pressure is the hardest part: a reproach without a single harsh word is often missed.

If it is wrong about a line of yours, trust yourself, and use *false alarm?* beside the finding so that it can learn.
"""


def main() -> None:
    """Judges all sets of drafts and writes docs/accuracy.md."""
    sets = [judge(load([CORPUS / name])) for name in UNSEEN]
    together = judge(load([CORPUS / name for name in UNSEEN]))
    PAGE.write_text(page(judge(load([CORPUS / SEEN])), sets, together), encoding="utf-8")


if __name__ == "__main__":
    main()
