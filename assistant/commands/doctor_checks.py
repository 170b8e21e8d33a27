"""What `doctor` looks at: each check a generator of findings, none of which changes anything."""

from __future__ import annotations

import importlib.util
import os
import stat
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.accounts.providers import by_host
from assistant.commands.context import Context
from assistant.commands.doctor_check import Check, fault_of
from assistant.errors import ConfigError, LedgerError, LoginRefused, ServerUnreachable, TryAgainLater

if TYPE_CHECKING:
    from assistant.config import Config, Server
    from assistant.ledger import Ledger
    from assistant.mailbox.box import Mailbox
    from assistant.mailbox.folders import Folders
    from assistant.mailbox.settings import Secret

SECONDS = 60.0
SILENT_TOO_LONG = timedelta(hours=26)
"""Longer than the rarest schedule (a day) and the hour within which quiet runs are not written down."""

FIRST_YEAR = 2026
"""A clock before it is wrong: there was no such program."""


# -- files --------------------------------------------------------------------------------


def files(config: Config) -> Iterator[Check]:
    """Who can read and write the configuration and the state."""
    if os.name != "posix":
        yield Check("permissions", True, "left to the folder of this user")
        return
    yield _config_mode(config.path)
    for path in (config.state_path, *_companions(config.state_path)):
        if path.exists() and _mode(path) & 0o077:
            yield Check("permissions", False, f"{path}: others can read it", f"chmod 600 {path}")
    folder = config.state_path.parent
    if folder.is_dir() and _mode(folder) & 0o022:
        yield Check("permissions", False, f"{folder}: others can put files there", f"chmod 700 {folder}")
    elif folder.is_dir() and not os.access(folder, os.W_OK | os.X_OK):
        yield Check(
            "permissions", False, f"{folder}: cannot be written to", f"chmod u+rwx {folder}, or see who owns it"
        )


def _config_mode(path: Path) -> Check:
    mode = _mode(path)
    if mode & 0o022:
        return Check("permissions", False, f"{path}: others can change it", f"chmod 600 {path}")
    advice = f"chmod 600 {path}" if mode & 0o044 else None
    return Check("permissions", True, f"{path}: {stat.filemode(mode)[1:]}", advice)


def _companions(state: Path) -> tuple[Path, ...]:
    return tuple(state.with_name(f"{state.name}{end}") for end in ("-journal", ".lock"))


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# -- state and clock ----------------------------------------------------------------------


def state(context: Context, config: Config) -> Iterator[Check]:
    """The ledger as a whole, the clock against its last run, and the schedule."""
    from assistant.ledger import Ledger

    if not config.state_path.exists():
        yield Check("state", True, f"{config.state_path}: not there yet, the first scan makes it")
        yield from schedule(context, config, None)
        return
    try:
        with Ledger.open(config.state_path, now=context.now, rehearsal=True) as ledger:
            yield _whole(config, ledger)
            yield _clock(context, ledger)
            yield from schedule(context, config, ledger)
    except LedgerError as error:
        yield fault_of("state", error, "what the message says; a scan with --rebuild reads the mailbox anew")


def _whole(config: Config, ledger: Ledger) -> Check:
    wrong = ledger.check()
    if wrong:
        return Check("state", False, f"{config.state_path}: {wrong[0]}", "interview-assistant scan --rebuild", 78)
    count = len(ledger.all_opportunities())
    return Check("state", True, f"{config.state_path}: whole, {count} opportunit{'y' if count == 1 else 'ies'}")


def _clock(context: Context, ledger: Ledger) -> Check:
    back, ahead = ledger.clock_went_back(context.now), ledger.clock_leapt(context.now)
    said = f"{context.now:%Y-%m-%d %H:%M} UTC"
    if back or context.now.year < FIRST_YEAR:
        return Check("clock", False, f"{said} is before the last run", "set the machine's clock (NTP)")
    if ahead:
        remedy = "set the machine's clock, or run `interview-assistant scan --clock-is-right` once"
        return Check("clock", False, f"{said} is {ahead.days} days after the last run", remedy)
    return Check("clock", True, said)


def schedule(context: Context, config: Config, ledger: Ledger | None) -> Iterator[Check]:
    """Whether one schedule is installed, and whether it seems to run."""
    from assistant.commands.schedule import machine_of, mind
    from assistant.scheduling.installer import installed

    found = installed(machine_of(context))
    kinds = " and ".join(scheduler.kind.value for scheduler, _ in found)
    if not found:
        advice = "interview-assistant schedule install, unless something else runs the scan"
        yield Check("schedule", True, "none is installed", advice)
        return
    if len(found) > 1:
        yield Check("schedule", False, f"two are installed: {kinds}", "interview-assistant schedule install keeps one")
    yield _running(context, kinds, ledger)
    if str(config.path.absolute()) not in found[0][1]:
        yield Check("schedule", True, "it runs another configuration", "interview-assistant schedule install")
    trap = mind(config, found[0][0].kind)
    if trap:
        yield Check("schedule", True, "the password may not be there for the scheduler", trap)


def _running(context: Context, kinds: str, ledger: Ledger | None) -> Check:
    last = ledger.last_run_at() if ledger is not None else None
    if last is None:
        return Check("schedule", True, f"{kinds}; no run yet")
    if context.now - last > SILENT_TOO_LONG:
        hours = (context.now - last).total_seconds() / 3600
        remedy = "interview-assistant schedule show; does the command in it work when you run it by hand?"
        return Check("schedule", False, f"{kinds}, but the last run was {hours:.0f} hours ago", remedy)
    return Check("schedule", True, f"{kinds}; the last run was at {last:%Y-%m-%d %H:%M} UTC")


# -- servers ------------------------------------------------------------------------------


def servers(context: Context, config: Config) -> Iterator[Check]:
    """Secret, connection, login, capabilities, folders, and sending."""
    secret, check = _secret(context, config.imap)
    yield check
    if secret is not None:
        yield from _imap(context, config, secret)
    if config.smtp is None:
        yield Check("sending", True, "no [smtp]: what you approve you send from your mail client")
        return
    if config.smtp.secret != config.imap.secret:
        secret, check = _secret(context, config.smtp)
        yield check
    elif secret is not None:
        secret, _ = _secret(context, config.smtp)  # a token may have been renewed meanwhile
    if secret is not None:
        yield _smtp(config.smtp, secret)


def kept_tokens(context: Context, config: Config) -> Iterator[Check]:
    """A login with OAuth 2.0, without asking anybody."""
    from assistant.commands import doctor_oauth

    return doctor_oauth.kept(context, config)


def _secret(context: Context, server: Server) -> tuple[Secret | None, Check]:
    from assistant.config import secret_of
    from assistant.configuration.secrets import FromOAuth

    kind = type(server.secret).__name__
    if isinstance(server.secret, FromOAuth):
        from assistant.commands import doctor_oauth

        return doctor_oauth.token(context, server.secret)
    try:
        secret = secret_of(server.secret, context.environ, now=context.now)
    except ConfigError as error:
        return None, fault_of("secret", error, _REMEDIES[kind])
    return secret, Check("secret", True, f"for {server.settings.host}: there ({_NAMES[kind]})")


_NAMES = {
    "FromEnvironment": "environment", "FromCommand": "command", "FromFile": "configuration", "FromKeyring": "keyring"
}  # fmt: skip
_REMEDIES = {
    "FromEnvironment": "export the variable where the scan runs, or use password_command or the keyring",
    "FromCommand": "run the command by hand: its first line of output has to be the secret",
    "FromFile": "interview-assistant setup",
    "FromKeyring": "unlock the keyring, or store the password anew: interview-assistant setup --overwrite",
}


def _imap(context: Context, config: Config, secret: Secret) -> Iterator[Check]:
    from assistant.commands.opening import connected

    settings = config.imap.settings
    where = f"{settings.host}:{settings.port}"
    try:
        deadline = time.monotonic() + SECONDS
        with connected(context, config.imap, secret, deadline=deadline, timeout=SECONDS / 3) as mailbox:
            yield Check("server", True, f"{where} ({settings.security})")
            yield Check("login", True, settings.username)
            yield _capabilities(mailbox)
            yield from _folders(context, config, mailbox)
    except LoginRefused as error:
        yield Check("server", True, f"{where} ({settings.security})")
        yield fault_of("login", error, _login_remedy(config.imap))
    except ServerUnreachable as error:
        yield fault_of("server", error, "check host, port and security in [imap], and the network")
    except TryAgainLater as error:
        yield fault_of("server", error, "try again in a while")


def _login_remedy(server: Server) -> str:
    if type(server.secret).__name__ == "FromOAuth":
        return f"interview-assistant login, as {server.settings.username}; is IMAP allowed for this account?"
    provider = by_host(server.settings.host)
    hint = f"{provider.hint}. " if provider and provider.hint else ""
    return f"{hint}Then store it: interview-assistant setup --overwrite"


def _capabilities(mailbox: Mailbox) -> Check:
    known = [name for name in ("SPECIAL-USE", "UIDPLUS", "MOVE", "CONDSTORE") if mailbox.can(name)]
    if mailbox.can_move():
        return Check("capabilities", True, " ".join(known))
    advice = "withdrawn drafts stay in Drafts with this server: delete them when `scan` says so"
    return Check("capabilities", True, f"neither MOVE nor UIDPLUS; {' '.join(known) or 'only the basics'}", advice)


def _folders(context: Context, config: Config, mailbox: Mailbox) -> Iterator[Check]:
    try:
        found = mailbox.find_folders(config.folders)
        named = (*found.scan, found.drafts, *(f for f in (found.sent, found.trash, found.approved) if f))
        mailbox.statuses(named)
    except ConfigError as error:
        yield fault_of("folders", error, "name the folder in [folders]")
        return
    except TryAgainLater as error:
        yield fault_of("folders", error, "see whether the folder can be opened in your mail client")
        return
    yield Check("folders", True, f"read {', '.join(found.scan)}; drafts {found.drafts}")
    yield from _missing(config, found)
    if config.family:
        from assistant.commands.doctor_accounts import one_mailbox  # loaded here: few users have several accounts

        yield from one_mailbox(context, config, mailbox, found.drafts)


def _missing(config: Config, found: Folders) -> Iterator[Check]:
    wants_approved = "folder" in config.approval.how
    rows = (
        ("sent", found.sent is None, "mail that you send yourself is not seen; name it in [folders] sent"),
        ("trash", found.trash is None, "withdrawn drafts stay where they are; name it in [folders] trash"),
        ("approved", found.approved is None and wants_approved,
         f"to approve by moving, make a folder {config.folders.approved or 'Approved'} in your mail client"),
    )  # fmt: skip
    for role, is_missing, advice in rows:
        if is_missing:
            yield Check("folders", True, f"{role}: not found", advice)


def _smtp(server: Server, secret: Secret) -> Check:
    from assistant.accounts.trying import try_smtp

    settings = server.settings
    try:
        try_smtp(settings, secret)
    except LoginRefused as error:
        return fault_of("sending", error, "check user name and secret in [smtp]; does your provider allow SMTP?")
    except ServerUnreachable as error:
        return fault_of("sending", error, "check host, port and security in [smtp], and the network")
    return Check("sending", True, f"{settings.host}:{settings.port} ({settings.security})")


# -- templates ----------------------------------------------------------------------------


def templates(context: Context, config: Config) -> Iterator[Check]:
    """Every template, tried with an invented interview."""
    from assistant.commands import doctor_templates as trial
    from assistant.templates import load_templates
    from assistant.writing import TemplateFault

    folder = config.templates.path
    try:
        texts = load_templates(folder)
    except ConfigError as error:
        yield fault_of("templates", error, "mend the file, or take it out of the folder")
        return
    if importlib.util.find_spec("textblob") is None:  # looked for, not loaded: that takes longer than all else here
        yield Check("templates", False, "the package textblob is missing", "install interview-assistant anew")
    faults = trial.faults_of(texts, config.identity, context.now)
    for fault in faults:
        words = str(fault)
        if isinstance(fault, TemplateFault):
            words = f"{trial.path_of(fault, folder)}{f':{fault.line}' if fault.line else ''}: {fault.words}"
        yield Check("templates", False, words, "mend the file, or delete it: ours is used then", 78)
    if not faults:
        languages = ", ".join(trial.languages_of(texts))
        yield Check("templates", True, f"{len(texts)} files, {languages}")
    for name, meant in trial.idle_files(folder) if folder else ():
        advice = f"did you mean {meant}?" if meant else "take it away"
        yield Check("templates", True, f"{name}: nothing uses it", advice)


def interpreter() -> Check:
    """What runs this."""
    from assistant import __version__

    return Check("program", True, f"{__version__} on Python {sys.version.split()[0]}, {sys.platform}")
