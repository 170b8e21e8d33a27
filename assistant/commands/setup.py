"""`setup`: from a name and an address to a configuration that works. Nothing is written before a login has worked."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass, replace
from pathlib import Path

from assistant.accounts.answers import Answers
from assistant.accounts.discovery import Lookups
from assistant.accounts.file import save, text_of
from assistant.accounts.home import country_of
from assistant.commands import setup_oauth
from assistant.commands.asking import Asker
from assistant.commands.context import Context
from assistant.commands.setup_account import Account, find_account
from assistant.commands.terminal import safe
from assistant.config import default_path, load_accounts, parse_text
from assistant.configuration import kinds
from assistant.errors import AssistantError, UsageError
from assistant.planning.cadence import PRESETS
from assistant.report import Report

MOST_STRENGTHS = 8
_HIDDEN = re.compile(r"^(password|client_secret) = .*")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What setup has done, for its JSON."""

    path: Path
    account: Account
    older: Path | None = None
    report: Report | None = None
    schedule: str | None = None


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """Every question as an option, so that a script can answer it."""
    parser.add_argument("--name", help="your name, as it stands under a letter")
    parser.add_argument("--email", help="the address that the drafts are from")
    parser.add_argument("--yes", action="store_true", help="ask nothing: what no option says has its default")
    parser.add_argument("--overwrite", action="store_true", help="replace an existing configuration (a copy is kept)")
    parser.add_argument("--add-account", metavar="NAME", help="one more mailbox in the configuration that is there")
    parser.add_argument("--offline", action="store_true", help="look nothing up: use the table of providers, or ask")
    parser.add_argument("--no-scan", action="store_true", help="leave out the first look at the mailbox")
    parser.add_argument("--schedule", choices=("yes", "no"), help="let the system run the scan by the clock")
    _server_arguments(parser)
    _secret_arguments(parser)
    setup_oauth.arguments(parser)
    _folder_arguments(parser)
    _person_arguments(parser)


def _server_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("servers (found by the address where they are left out)")
    for protocol in ("imap", "smtp"):
        group.add_argument(f"--{protocol}-host", metavar="HOST")
        group.add_argument(f"--{protocol}-port", metavar="PORT")
        group.add_argument(f"--{protocol}-security", choices=("tls", "starttls", "none"))
    group.add_argument("--username", help="default: the address")
    group.add_argument("--ca-file", metavar="FILE", help="further certificates to trust (PEM)")
    group.add_argument("--sending", choices=("yes", "no"), help="whether approved drafts may be sent by the program")


def _secret_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("the password (asked for where all of these are left out)")
    one = group.add_mutually_exclusive_group()
    one.add_argument("--password-env", metavar="VARIABLE", help="the environment variable that holds it")
    one.add_argument("--password-command", metavar="COMMAND", help="a command that prints it")
    one.add_argument("--token-command", metavar="COMMAND", help="a command that prints an OAuth 2.0 access token")
    one.add_argument("--oauth", choices=("google", "microsoft", "other"), help="log in on the provider's page instead")
    one.add_argument("--password-stdin", action="store_true", help="the first line of standard input")
    where = group.add_mutually_exclusive_group()
    where.add_argument("--keyring", action="store_true", help="keep it in the keyring")
    where.add_argument("--password-in-file", action="store_true", help="keep it in the configuration (mode 0600)")


def _folder_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("folders (found where they are left out)")
    group.add_argument("--scan-folder", action="append", metavar="FOLDER", help="may be given more than once")
    for role in ("drafts", "sent", "trash", "approved"):
        group.add_argument(f"--{role}", metavar="FOLDER")


def _person_arguments(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("you")
    group.add_argument("--timezone", metavar="ZONE", help="as Europe/London; default: this machine's")
    group.add_argument("--country", help="two letters, for public holidays; default: by the time zone")
    group.add_argument("--strength", action="append", metavar="SENTENCE", help="a sentence about you for the notes")
    group.add_argument("--preset", choices=tuple(PRESETS), help="how soon the steps come; default: standard")


def run(options: argparse.Namespace, context: Context) -> int:
    """Sets everything up; returns 0, or the status of the first look where that failed."""
    from assistant.accounts.network import Network, Nowhere

    return set_up(options, context, Nowhere() if options.offline else Network())


def set_up(options: argparse.Namespace, context: Context, lookups: Lookups) -> int:
    """The whole conversation, with a network that can be a pretended one."""
    asker = Asker(context, options.yes)
    path = (context.config_path or default_path(context.environ)).expanduser().absolute()
    _mind_existing(path, options, asker)
    try:
        account, text = (_asked_more if options.add_account else _asked)(options, asker, path, lookups)
    except KeyboardInterrupt:
        raise KeyboardInterrupt("nothing was written") from None
    if context.is_dry_run:
        return _rehearsed(context, text, path, account)
    account.keep()
    if account.consent is not None:
        setup_oauth.keep(account.consent, text, path)
    older = save(text, path, now=context.now)
    context.tell(f"wrote {path}" + (f"; the older one is now {older}" if older else ""))
    context = replace(context, config_path=path, account=options.add_account)
    return _finish(options, context, asker, Outcome(path, account, older))


def _asked(options: argparse.Namespace, asker: Asker, _path: Path, lookups: Lookups) -> tuple[Account, str]:
    """The account, and the file as the user wants it."""
    if asker.asks:
        asker.context.tell("Return takes what stands in [brackets]; Ctrl-C ends this without a trace.")
    name = asker.text("Your name", "--name", options.name, check=kinds.text)
    email = asker.text("Your mail address", "--email", options.email, check=kinds.email)
    account = find_account(options, asker, email, lookups)
    return account, text_of(_answers(options, asker, name, email, account))


def _asked_more(options: argparse.Namespace, asker: Asker, path: Path, lookups: Lookups) -> tuple[Account, str]:
    """One more account, and the file with it; who the user is stands there already."""
    from assistant.accounts.adding import FIRST, with_account
    from assistant.accounts.file import account_text_of
    from assistant.configuration.several import is_name

    name, there = options.add_account, load_accounts(path, machine_timezone=asker.context.machine_timezone)
    if not is_name(name):
        raise UsageError(f"--add-account {name}: a short new name is wanted: a letter, then letters, digits, - and _")
    if name.lower() in {(one.account or FIRST).lower() for one in there}:
        raise UsageError(f"--add-account {name}: an account of this name is there already; give this one another")
    email = asker.text("The further address", "--email", options.email, check=kinds.email)
    account = find_account(options, asker, email, lookups)
    options.schedule = options.schedule or "no"  # one schedule runs over all accounts
    added = account_text_of(_account_answers(there[0].identity.name, email, there[0].identity.timezone, account), name)
    return account, with_account(path.read_text("utf-8"), added, path=path, state=there[0].state_path)


def _mind_existing(path: Path, options: argparse.Namespace, asker: Asker) -> None:
    """Ask before all else: nobody wants to hear of it after ten answers."""
    if not path.exists() or options.overwrite or options.add_account or asker.context.is_dry_run:
        return
    if not asker.asks:
        raise UsageError(
            f"{path} is there already: --add-account NAME adds a mailbox to it, --overwrite replaces it (a copy is "
            "kept), --config names another"
        )
    if not asker.yes(f"{path} is there already. Replace it (a copy is kept)?", default=False):
        raise UsageError(
            "nothing was changed. One more mailbox: interview-assistant setup --add-account NAME. One key or another: "
            f"edit {path}. Another file: --config"
        )


def _answers(options: argparse.Namespace, asker: Asker, name: str, email: str, account: Account) -> Answers:
    zone = asker.text(
        "Your time zone", "--timezone", options.timezone, check=kinds.timezone, default=asker.context.machine_timezone
    )
    country = _country_in(zone, options, asker)
    return replace(
        _account_answers(name, email, zone, account),
        country=None if country == "-" else country,
        preset=options.preset or "standard",
        strengths=_strengths(options, asker),
    )


def _account_answers(name: str, email: str, zone: str, account: Account) -> Answers:
    return Answers(
        name=name,
        email=email,
        timezone=zone,
        imap=account.settings,
        key=account.key,
        oauth=account.consent.lines if account.consent else (),
        smtp=account.smtp,
        folders=account.named_folders,
    )


def _country_in(zone: str, options: argparse.Namespace, asker: Asker) -> str:
    if asker.asks and options.country is None:
        asker.context.tell("Two letters for your country, whose public holidays are kept; - for none.")
    return asker.text("Your country", "--country", options.country, check=_country, default=country_of(zone) or "-")


def _country(value: object) -> object:
    """A country, or "-" for none."""
    return "-" if value == "-" else kinds.country(value)


def _strengths(options: argparse.Namespace, asker: Asker) -> tuple[str, ...]:
    if options.strength is not None:
        return tuple(asker.text("A strength", "--strength", given, check=kinds.text) for given in options.strength)
    if not asker.asks:
        return ()
    asker.context.tell("What should a thank-you note say for you? A sentence a line, as: I have led a team of four")
    found: list[str] = []
    while len(found) < MOST_STRENGTHS:
        sentence = asker.optional("One of your strengths", None, check=kinds.text)
        if sentence is None:
            break
        found.append(sentence)
    return tuple(found)


def _rehearsed(context: Context, text: str, path: Path, account: Account) -> int:
    """--dry-run: the file as it would be, without a password in it."""
    shown = "\n".join(_HIDDEN.sub(r'\1 = "..."', safe(line)) for line in text.splitlines())
    parse_text(shown, path.with_name(f"{path.name}.new"), machine_timezone=context.machine_timezone)
    context.say(f"would write {path}:\n\n{shown}")
    if context.as_json:
        context.emit(_document(Outcome(path, account)) | {"written": False})
    return 0


# -- after it is written ------------------------------------------------------------------


def _finish(options: argparse.Namespace, context: Context, asker: Asker, outcome: Outcome) -> int:
    status, report = (0, None) if options.no_scan else _first_look(context)
    schedule = _offer_schedule(options, context, asker) if status == 0 else None
    if context.as_json:
        context.emit(_document(replace(outcome, report=report, schedule=schedule)) | {"written": True})
    else:
        context.say_in_words(_farewell(context, schedule))
    return status


def _first_look(context: Context) -> tuple[int, Report | None]:
    """A scan that changes nothing; a fault of it does not undo the configuration."""
    from assistant.commands.scan import scan_once

    context.tell("a first look at the mailbox, which changes nothing ...")
    try:
        report = scan_once(replace(context, is_dry_run=True))
    except AssistantError as error:
        context.tell(f"the configuration is written, but the first look failed: {safe(str(error))}")
        return error.exit_status, None
    for line in _seen(report):
        context.tell(line)
    return 0, report


def _seen(report: Report) -> list[str]:
    """What the first look found, and what a scan would do."""
    new = sum(count.new for count in report.folders.values())
    matters = {finding["opportunity"] for finding in report.findings if finding["opportunity"]}
    if not matters:
        return [f"{_many(new, 'message')} looked at, no application among them yet"]
    found = f"{_many(new, 'message')} looked at, {_many(len(matters), 'application')} found"
    return [found, *report.words(is_dry_run=True)]


def _many(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _offer_schedule(options: argparse.Namespace, context: Context, asker: Asker) -> str | None:
    from assistant.commands.schedule import offer

    wanted = None if options.schedule is None else options.schedule == "yes"
    try:
        return offer(context, context.config(), asker, wanted=wanted)
    except UsageError as error:
        if wanted:
            raise
        context.tell(str(error))
    return None


def _farewell(context: Context, schedule: str | None) -> str:
    config = "" if context.config_path == default_path(context.environ) else f" --config {context.config_path}"
    if schedule:
        return f"ready: the scan runs by {schedule}. `interview-assistant status{config}` shows how things stand"
    return f"ready: `interview-assistant scan{config}` makes the drafts, `status` shows how things stand"


def _document(outcome: Outcome) -> dict[str, object]:
    account = outcome.account
    return {
        "config": str(outcome.path),
        "older": str(outcome.older) if outcome.older else None,
        "imap": {"host": account.settings.host, "port": account.settings.port, "security": account.settings.security},
        "smtp": {"host": account.smtp.host, "port": account.smtp.port} if account.smtp else None,
        "secret": account.keeping.value,
        "folders": account.folders_shown(),
        "scan": outcome.report.as_json() if outcome.report else None,
        "schedule": outcome.schedule,
    }
