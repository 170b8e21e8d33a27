"""`schedule install | remove | show`: lets the system run `scan` by the clock."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.commands.asking import Asker
from assistant.commands.context import Context
from assistant.commands.terminal import safe_lines
from assistant.configuration.secrets import FromCommand, FromEnvironment, FromKeyring, FromOAuth, SecretSource
from assistant.errors import UsageError
from assistant.oauth.store import InKeyring
from assistant.scheduling import installer
from assistant.scheduling.installer import Machine, Scheduler
from assistant.scheduling.job import EVERY, Job, Kind

if TYPE_CHECKING:
    from assistant.config import Config

USUAL = 15
"""Minutes: a thank-you draft is there soon after the interview, and no provider minds."""


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument("what", choices=("install", "remove", "show"), help="show changes nothing")
    parser.add_argument(
        "--every", type=int, default=USUAL, metavar="MINUTES", help=f"one of {', '.join(map(str, EVERY))}"
    )
    parser.add_argument("--kind", choices=[k.value for k in Kind], help="default: what this machine has")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def run(options: argparse.Namespace, context: Context) -> int:
    """Installs, removes or shows; returns 0."""
    machine = machine_of(context)
    if options.what == "install":
        kind = Kind(options.kind) if options.kind else None
        _install(context, machine, every=options.every, kind=kind, asker=Asker(context, options.yes))
    elif options.what == "remove":
        _remove(context, machine, Asker(context, options.yes))
    else:
        _show(context, machine)
    return 0


def machine_of(context: Context) -> Machine:
    """This machine."""
    home = context.environ.get("HOME")
    return Machine(sys.platform, Path(home) if home else Path.home(), context.environ)


def job_of(config: Config, environ: Mapping[str, str], *, every: int = USUAL, others: Sequence[Config] = ()) -> Job:
    """The scan of this configuration, with the variables without which it would find other files than in the shell."""
    names = ["XDG_STATE_HOME"]
    servers = [server for one in (config, *others) for server in (one.imap, one.smtp) if server]
    if any(isinstance(own_secret(server.secret), FromCommand) for server in servers):
        names.append("PATH")  # or the password manager is not found
    variables = tuple((name, environ[name]) for name in names if environ.get(name))
    seconds = sum(one.deadline_seconds for one in (config, *others))
    return Job(installer.command_of(config.path), every, seconds, variables)


def offer(context: Context, config: Config, asker: Asker, *, wanted: bool | None) -> str | None:
    """Setup's last question; the kind of schedule that was installed, None where none was."""
    if wanted is False or (wanted is None and not asker.asks):
        return None
    scheduler, job = installer.choose(machine_of(context), None), job_of(config, context.environ)
    _tell_plan(context, scheduler, job)
    _tell_mind(context, config, scheduler)
    if wanted is None and not asker.yes("Install this?", default=True):
        return None
    if context.is_dry_run:
        return None
    installer.install_only(machine_of(context), scheduler, job)
    return scheduler.kind.value


def _install(context: Context, machine: Machine, *, every: int, kind: Kind | None, asker: Asker) -> None:
    config, *others = context.family()  # a faulty one is not scheduled
    scheduler, job = installer.choose(machine, kind), job_of(config, context.environ, every=every, others=others)
    _tell_plan(context, scheduler, job)
    for older, _ in installer.installed(machine):
        if older.kind is not scheduler.kind:
            context.tell(f"the schedule in {older.kind.value} is taken away: there are never two")
    for one in (config, *others):
        _tell_mind(context, one, scheduler)
    if not _confirmed(context, asker, "Install this?"):
        return
    installer.install_only(machine, scheduler, job)
    _report(context, machine, f"installed: {scheduler.kind.value}, every {every} minutes")


def _remove(context: Context, machine: Machine, asker: Asker) -> None:
    found = installer.installed(machine)
    if not found:
        _report(context, machine, "no schedule is installed")
        return
    for scheduler, text in found:
        context.tell(f"{scheduler.kind.value}:\n{safe_lines(text)}")
    if not _confirmed(context, asker, "Remove this?"):
        return
    for scheduler, _ in found:
        scheduler.remove()
    _report(context, machine, "removed")


def _show(context: Context, machine: Machine) -> None:
    found = installer.installed(machine)
    words = "\n".join(f"{s.kind.value}:\n{safe_lines(text)}" for s, text in found)
    _report(context, machine, words or "no schedule is installed; `interview-assistant schedule install` does it")


def _report(context: Context, machine: Machine, words: str) -> None:
    if context.as_json:
        found = installer.installed(machine)
        context.emit({"installed": [{"kind": s.kind.value, "text": text} for s, text in found]})
    elif context.verbosity >= 0:
        context.say(words)


def _tell_plan(context: Context, scheduler: Scheduler, job: Job) -> None:
    context.tell(safe_lines(scheduler.show(job)))


def _tell_mind(context: Context, config: Config, scheduler: Scheduler) -> None:
    words = mind(config, scheduler.kind)
    if words:
        context.tell(f"mind: {words}")


def _confirmed(context: Context, asker: Asker, question: str) -> bool:
    """Whether to go on; a rehearsal never does, and a script has to say --yes."""
    if context.is_dry_run:
        context.tell("nothing was changed (--dry-run)")
        return False
    if asker.accepts_all:
        return True
    if not asker.asks:
        raise UsageError("nothing was changed: say --yes to do this without being asked")
    return asker.yes(question, default=True)


def own_secret(source: SecretSource) -> SecretSource:
    """What has to be there when a token is renewed: the secret of the user's client, or the tokens themselves."""
    if isinstance(source, FromOAuth) and isinstance(source.client_secret, FromEnvironment | FromCommand):
        return source.client_secret
    return source


def mind(config: Config, kind: Kind) -> str | None:
    """Why the secret that works in a shell may not be there for the scheduler, and what to do."""
    match own_secret(config.imap.secret):
        case FromEnvironment() as source:
            return (
                f"{kind.value} does not know the variables of your shell: set {source.variable} for it as well, "
                "or use the keyring or password_command"
            )
        case FromKeyring() if kind is Kind.CRON:
            return "cron may not reach the keyring of your desktop: take a systemd timer, or password_command"
        case FromOAuth(place=InKeyring()) if kind is Kind.CRON:
            return 'cron may not reach the keyring of your desktop: take a systemd timer, or keep = "file" in [oauth]'
        case _:
            return None
