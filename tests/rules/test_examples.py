"""Every rule's own examples are its tests: what it must flag, and what it must let pass."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fournotes.report import check
from fournotes.rules import RULES
from fournotes.rules.rule import Example, Rule


def hits(rule: Rule, example: Example) -> list[str | None]:
    """Return what a whole check finds for the rule, the sentence model's part included."""
    kind = example.kind or rule.notes[0]
    return [
        finding.quote
        for finding in check(example.text, kind, example.facts).findings
        if finding.rule == rule.id
    ]


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.id}-{n}")
        for rule in RULES
        for n, example in enumerate(rule.flags)
    ],
)
def test_flags(rule: Rule, example: Example) -> None:
    assert hits(rule, example), f"{rule.id} lets pass: {example.text!r}"


@pytest.mark.parametrize(
    ("rule", "example"),
    [
        pytest.param(rule, example, id=f"{rule.id}-{n}")
        for rule in RULES
        for n, example in enumerate(rule.passes)
    ],
)
def test_lets_pass(rule: Rule, example: Example) -> None:
    found = hits(rule, example)
    assert not found, f"{rule.id} flags {found}: {example.text!r}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_has_enough_examples(rule: Rule) -> None:
    assert len(rule.flags) >= 4
    assert len(rule.passes) >= 6


def test_a_rule_without_a_source_is_refused() -> None:
    with pytest.raises(ValueError, match="needs a source"):
        replace(RULES[0], sources=())
