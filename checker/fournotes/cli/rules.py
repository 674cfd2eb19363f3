"""`fournotes rules`: the catalogue of rules, or one of them with its reasons and sources."""

from __future__ import annotations

import argparse
import json
import textwrap

from fournotes.cli.files import UnusableInputError
from fournotes.rules import RULES
from fournotes.rules.rule import Rule
from fournotes.sources import SOURCES
from fournotes.wire import rule_json


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subparser of `rules`."""
    parser = commands.add_parser(
        "rules", help="list the rules, or explain one", description="List the rules, or explain one."
    )
    parser.add_argument("rule", nargs="?", metavar="ID", help="a rule to explain")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print (text)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the rules; return 0. Raises :class:`UnusableInputError` for a rule that does not exist."""
    chosen = [rule for rule in RULES if options.rule in (None, rule.id)]
    if not chosen:
        raise UnusableInputError(f"There is no rule “{options.rule}”; “fournotes rules” lists them.")
    if options.format == "json":
        shown = [rule_json(rule) for rule in chosen]
        print(json.dumps(shown if options.rule is None else shown[0], indent=2, ensure_ascii=False))
    elif options.rule is not None:
        print(explain(chosen[0]))
    else:
        for group in ("length", "specificity", "tone", "substance"):
            print(group)
            for rule in sorted((rule for rule in chosen if rule.group == group), key=lambda rule: rule.id):
                print(f"  {rule.id:30}{rule.severity:7}{rule.title}")
    return 0


def explain(rule: Rule) -> str:
    """Return a rule in words: what it finds, why, what to write instead, examples and sources."""
    lines = [f"{rule.id}: {rule.title} ({rule.severity}; {', '.join(rule.notes)})", ""]
    for words in (rule.why, rule.instead):
        lines += [*textwrap.wrap(words, 92), ""]
    lines += ["Flagged:", *(f"  {_one_line(example.text)}" for example in rule.flags[:4]), ""]
    lines += ["Fine:", *(f"  {_one_line(example.text)}" for example in rule.passes[:4]), ""]
    lines.append("Sources:")
    for key in rule.sources:
        source = SOURCES[key]
        lines.append(f"  {source.publisher}: {source.title}{f' ({source.year})' if source.year else ''}")
        if source.url:
            lines.append(f"    {source.url}")
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return textwrap.shorten(text, 92, placeholder=" …")
