"""`fournotes completion`: what a shell needs to complete commands, options, kinds and rules."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from fournotes.rules import RULES

SHELLS = ("bash", "zsh", "fish")

_HELP = """\
Print what your shell needs to complete the command. Put one of these lines where your shell starts:

  eval "$(fournotes completion bash)"        # in ~/.bashrc
  eval "$(fournotes completion zsh)"         # in ~/.zshrc, after compinit
  fournotes completion fish | source         # in ~/.config/fish/config.fish
"""
_RULES = " ".join(sorted(rule.id for rule in RULES))
_WORDS = {"ignore": _RULES, "rule": _RULES}
"""What may follow where the parser itself has no list of choices."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a command: its names, whether a value follows, which values it takes ("" for a file or free text)."""

    names: tuple[str, ...]
    takes_value: bool
    values: str
    help: str


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its options, and the words that may stand without one ("" for files)."""

    name: str
    help: str
    options: tuple[Option, ...]
    words: str


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subparser of `completion`."""
    parser = commands.add_parser(
        "completion",
        help="complete commands in your shell",
        description=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("shell", choices=SHELLS, help="which shell")

    def run(options: argparse.Namespace) -> int:
        print({"bash": bash, "zsh": zsh, "fish": fish}[options.shell](read_commands(commands)), end="")
        return 0

    parser.set_defaults(run=run)


def read_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> list[Command]:
    """Return the commands as the parsers have them, so that completion never lags behind the options."""
    briefs = {action.dest: action.help or "" for action in commands._get_subactions()}
    return [_command(name, briefs.get(name, ""), parser) for name, parser in commands.choices.items()]


def _command(name: str, brief: str, parser: argparse.ArgumentParser) -> Command:
    actions = parser._actions  # argparse has no public way to list them
    words = [_values(action) for action in actions if not action.option_strings]
    options = tuple(
        Option(tuple(action.option_strings), action.nargs != 0, _values(action), action.help or "")
        for action in actions
        if action.option_strings
    )
    return Command(name, brief, options, " ".join(words).strip())


def _values(action: argparse.Action) -> str:
    return " ".join(map(str, action.choices)) if action.choices else _WORDS.get(action.dest, "")


def bash(commands: list[Command]) -> str:
    """Return the completion for bash."""
    cases = []
    for command in commands:
        values = [
            f"      {'|'.join(option.names)}) words={_quoted(option.values)};;"
            for option in command.options
            if option.takes_value
        ]
        names = " ".join(name for option in command.options for name in option.names)
        cases += [
            f"  {command.name})",
            '    case "$before" in',
            *values,
            f'      *) if [[ "$word" == -* ]]; then words={_quoted(names)}; else words={_quoted(command.words)}; fi;;',
            "    esac;;",
        ]
    names = " ".join(command.name for command in commands)
    return "\n".join(
        [
            "_fournotes() {",
            '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""',
            "  if [[ $COMP_CWORD == 1 ]]; then",
            f'    words="{names} --help --version"',
            "  else",
            '  case "${COMP_WORDS[1]}" in',
            *cases,
            "  esac",
            "  fi",
            '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
            "}",
            "complete -o default -F _fournotes fournotes",
            "",
        ]
    )


def zsh(commands: list[Command]) -> str:
    """Return the completion for zsh."""
    lines = ["#compdef fournotes", "_fournotes() {", "  local -a commands", "  commands=("]
    lines += [f"    {_quoted(f'{command.name}:{command.help}')}" for command in commands]
    lines += ["  )", "  if (( CURRENT == 2 )); then", "    _describe command commands", "    return", "  fi"]
    lines += ["  local command=$words[2]", "  shift words", "  (( CURRENT-- ))", "  case $command in"]
    for command in commands:
        lines.append(f"    {command.name}) _arguments \\")
        for option in command.options:
            after = (
                f":value:{f'({option.values})' if option.values else '_files'}" if option.takes_value else ""
            )
            lines += [f"      {_quoted(f'*{name}[{_zsh(option.help)}]{after}')} \\" for name in option.names]
        lines.append(f"      {_quoted(f'*:word:({command.words})' if command.words else '*:file:_files')};;")
    return "\n".join([*lines, "  esac", "}", "compdef _fournotes fournotes", ""])


def fish(commands: list[Command]) -> str:
    """Return the completion for fish."""
    lines = []
    for command in commands:
        here = f"__fish_seen_subcommand_from {command.name}"
        lines.append(
            f"complete -c fournotes -n __fish_use_subcommand -f -a {command.name} -d {_quoted(command.help)}"
        )
        for option in command.options:
            names = " ".join(
                f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names
            )
            values = (
                f" -x -a {_quoted(option.values)}" if option.values else " -r" if option.takes_value else ""
            )
            lines.append(
                f"complete -c fournotes -n {_quoted(here)} {names}{values} -d {_quoted(option.help)}"
            )
        if command.words:
            lines.append(f"complete -c fournotes -n {_quoted(here)} -f -a {_quoted(command.words)}")
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "’") + "'"


def _zsh(text: str) -> str:
    return text.replace("[", "(").replace("]", ")").replace(":", " ")
