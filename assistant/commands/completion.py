"""`completion SHELL`: a script that completes commands, options and their words; made from the parsers themselves."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence

from assistant.commands.context import Context
from assistant.commands.grammar import Option, Usage, options_of, usages

PROGRAM = "interview-assistant"
FUNCTION = "_interview_assistant"


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("shell", choices=tuple(SCRIPTS), help="the shell that is to read it")


def run(options: argparse.Namespace, context: Context) -> int:
    """Prints the script; returns 0."""
    parser = context.parser()
    context.stdout.write(SCRIPTS[options.shell](tuple(usages(parser)), options_of(parser)))
    return 0


def _names(options: Iterable[Option]) -> list[str]:
    return [name for option in options for name in option.names]


def _plain(text: str) -> str:
    """Help text as it may stand between single quotes in all three shells."""
    return text.replace("'", "").replace("`", "").replace("\\", "")


# -- bash -----------------------------------------------------------------------------------


def bash(commands: Sequence[Usage], common: Sequence[Option]) -> str:
    """For bash, without the package bash-completion; macOS's bash 3.2 reads it too."""
    every = [*common, *(option for command in commands for option in command.options)]
    values = {name: " ".join(option.values) for option in every for name in option.names if option.values}
    files = sorted({name for option in every for name in option.names if option.takes_file})
    free = sorted({n for o in every for n in o.names if o.takes_value and not (o.values or o.takes_file)})
    words = {command.name: " ".join([*command.words, *_names(command.options)]) for command in commands}
    return _BASH.format(
        program=PROGRAM,
        function=FUNCTION,
        commands=" ".join(words),
        names="|".join(words),
        common=" ".join(_names(common)),
        files="|".join(files),
        free="|".join(free),
        values=_cases(values),
        words=_cases(words),
        file_commands="|".join(command.name for command in commands if command.takes_file),
    )


def _cases(table: Mapping[str, str]) -> str:
    return "\n".join(f'        {name}) words="{words}" ;;' for name, words in table.items())


_BASH = """\
# bash completion of {program}
{function}() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before="" command="" words="" i
    [ "$COMP_CWORD" -gt 0 ] && before=${{COMP_WORDS[COMP_CWORD-1]}}
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${{COMP_WORDS[i]}} in
        {names}) command=${{COMP_WORDS[i]}}; break ;;
        esac
    done
    COMPREPLY=()
    case $before in
        {files}) COMPREPLY=($(compgen -f -- "$word")); return ;;
        {free}) return ;;
{values}
    esac
    if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
    case $command in
        "") words="{commands} {common}" ;;
{words}
    esac
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    case $command in
        {file_commands}) COMPREPLY+=($(compgen -f -- "$word")) ;;
    esac
}}
complete -o filenames -F {function} {program}
"""


# -- zsh --------------------------------------------------------------------------------------


def zsh(commands: Sequence[Usage], common: Sequence[Option]) -> str:
    """For zsh: `_arguments` for each command."""
    listed = "\n".join(f"        '{command.name}:{_plain(command.doc).replace(':', ',')}'" for command in commands)
    cases = "\n".join(
        f"        {command.name})\n            _arguments {_joined(_zsh_specs(command))} ;;" for command in commands
    )
    specs = _joined([*map(_zsh_option, common), "'1: :->command'", "'*:: :->rest'"])
    return _ZSH.format(program=PROGRAM, function=FUNCTION, listed=listed, specs=specs, cases=cases)


def _joined(specs: Iterable[str]) -> str:
    return " \\\n                ".join(specs)


def _zsh_specs(command: Usage) -> list[str]:
    argument = f"'*: :({' '.join(command.words)})'" if command.words else "'*: :_files'" if command.takes_file else ""
    return [*map(_zsh_option, command.options), *([argument] if argument else [])]


def _zsh_option(option: Option) -> str:
    doc = _plain(option.doc).replace("[", "(").replace("]", ")").replace(":", ",")
    wants = f": :({' '.join(option.values)})" if option.values else ": :_files" if option.takes_file else ": :"
    suffix = f"[{doc}]{wants if option.takes_value else ''}"
    if len(option.names) == 1:
        return f"'{option.names[0]}{suffix}'"
    return f"'({' '.join(option.names)})'{{{','.join(option.names)}}}'{suffix}'"


_ZSH = """\
#compdef {program}
# zsh completion of {program}
{function}() {{
    local curcontext="$curcontext" state line
    typeset -A opt_args
    _arguments -C {specs}
    case $state in
    command)
        local -a commands=(
{listed}
        )
        _describe command commands ;;
    rest)
        case $line[1] in
{cases}
        esac ;;
    esac
}}
if [[ "$funcstack[1]" = _interview[-_]assistant ]]; then {function} "$@"; else compdef {function} {program}; fi
"""


# -- fish -------------------------------------------------------------------------------------


def fish(commands: Sequence[Usage], common: Sequence[Option]) -> str:
    """For fish: a line for each command, option and word."""
    lines = [f"# fish completion of {PROGRAM}", f"complete -c {PROGRAM} -f"]
    lines += [_fish_line("__fish_use_subcommand", option) for option in common]
    for command in commands:
        seen = f"__fish_seen_subcommand_from {command.name}"
        lines.append(f"complete -c {PROGRAM} -n __fish_use_subcommand -a {command.name} -d '{_plain(command.doc)}'")
        lines += [_fish_line(f"'{seen}'", option) for option in command.options]
        if command.words:
            lines.append(f"complete -c {PROGRAM} -n '{seen}' -a '{' '.join(command.words)}'")
        if command.takes_file:
            lines.append(f"complete -c {PROGRAM} -n '{seen}' -F")
    return "\n".join(lines) + "\n"


def _fish_line(when: str, option: Option) -> str:
    names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in option.names)
    value = " -r" if option.takes_value else ""
    value += " -F" if option.takes_file else f" -a '{' '.join(option.values)}'" if option.values else ""
    return f"complete -c {PROGRAM} -n {when} {names}{value} -d '{_plain(option.doc)}'"


SCRIPTS: Mapping[str, Callable[[Sequence[Usage], Sequence[Option]], str]] = {"bash": bash, "zsh": zsh, "fish": fish}
