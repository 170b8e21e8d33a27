"""Setup's questions about the account: servers, secret, folders. Ends with a login that has worked."""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import cast

from assistant.accounts import trying
from assistant.accounts.answers import Key
from assistant.accounts.discovery import Found, Lookups, discover
from assistant.accounts.providers import Place, Provider
from assistant.commands import setup_oauth
from assistant.commands.asking import Asker
from assistant.commands.setup_folders import confirmed_folders, folders_of, wanted_folders
from assistant.commands.setup_oauth import Consent
from assistant.commands.terminal import safe
from assistant.config import keep_in_keyring, secret_of
from assistant.configuration import kinds
from assistant.configuration.secrets import FromCommand, FromEnvironment, FromKeyring
from assistant.errors import AssistantError, ConfigError, LoginRefused, ServerUnreachable, UsageError
from assistant.mailbox.folders import Folders
from assistant.mailbox.settings import Auth, FolderNames, Secret, Security, ServerSettings, is_loopback

_PORTS: Mapping[str, Mapping[str, int]] = {
    "imap": {"tls": 993, "starttls": 143, "none": 143},
    "smtp": {"tls": 465, "starttls": 587, "none": 25},
}
TRIES = 3
"""Logins; more would make some providers lock the account."""


class Keeping(StrEnum):
    """Where the program will find the secret."""

    KEYRING = "keyring"
    COMMAND = "password_command"
    TOKEN = "token_command"
    OAUTH = "oauth"
    ENVIRONMENT = "password_env"
    FILE = "password"


@dataclass(frozen=True, slots=True)
class Account:
    """An account whose login works."""

    settings: ServerSettings
    secret: Secret
    keeping: Keeping
    key: Key | None
    folders: Folders
    wanted: FolderNames
    smtp: Place | None = None
    consent: Consent | None = None

    @property
    def named_folders(self) -> dict[str, str | tuple[str, ...]]:
        """The folders that the configuration has to name."""
        named = {role: getattr(self.wanted, role) for role in ("drafts", "sent", "trash", "approved")}
        scan = {} if self.wanted.scan == ("INBOX",) else {"scan": self.wanted.scan}
        return scan | {role: name for role, name in named.items() if name}

    def keep(self) -> None:
        """Put the secret into the keyring, if that is where it belongs."""
        if self.keeping is Keeping.KEYRING:
            keep_in_keyring(FromKeyring("setup", self.settings.host, self.settings.username), self.secret)

    def folders_shown(self) -> dict[str, object]:
        """What was found, by role."""
        f = self.folders
        return {"scan": list(f.scan), "drafts": f.drafts, "sent": f.sent, "trash": f.trash, "approved": f.approved}


def find_account(options: argparse.Namespace, asker: Asker, email: str, lookups: Lookups) -> Account:
    """Servers, secret, a login that works, folders; raises where one of them cannot be had."""
    found = _servers(options, asker, email, lookups)
    provider = found.provider
    settings = _settings(options, asker, found, email)
    if provider and provider.hint and not options.oauth:
        asker.context.tell(provider.hint)
    consent = setup_oauth.wanted(options, asker, provider)
    if consent is not None:
        settings = replace(settings, auth=options.auth or "xoauth2")
    account = _logged_in(options, asker, settings, provider, consent)
    folders, names = confirmed_folders(asker, account.settings, account.secret, account.folders, account.wanted)
    account = _settle(options, asker, replace(account, folders=folders, wanted=names))
    return replace(account, smtp=_sending(options, asker, account, found))


# -- servers ------------------------------------------------------------------------------


def _servers(options: argparse.Namespace, asker: Asker, email: str, lookups: Lookups) -> Found:
    """What the options say, else what is found and confirmed, else what the user says."""
    if options.imap_host:
        return Found(_place(options, "imap", options.imap_host), _given_smtp(options), None, "given")
    found = _discovered(asker, email, lookups, is_offline=options.offline)
    if found.provider and found.provider.imap is None:
        raise UsageError(f"{found.provider.hint}. Another address can be given with --email")
    if found.imap is None:
        return replace(found, imap=_asked(asker, "imap", email), smtp=_given_smtp(options))
    found = replace(found, smtp=_given_smtp(options) or found.smtp)
    asker.context.tell(f"found ({found.how}): IMAP {found.imap}, SMTP {found.smtp or 'none'}")
    return _confirmed(asker, found, email)


def _discovered(asker: Asker, email: str, lookups: Lookups, *, is_offline: bool) -> Found:
    """What is known of the address; where that is nothing, the user hears why there are questions now."""
    domain = email.rpartition("@")[2]
    if not is_offline:
        asker.context.tell(f"looking for the servers of {domain} ...")
    found = discover(email, lookups)
    if asker.asks and not found.provider and found.imap is None:
        asker.context.tell(
            f"none {'is known' if is_offline else 'was found'} for {domain}: its help pages name the IMAP server"
        )
    return found


def _confirmed(asker: Asker, found: Found, email: str) -> Found:
    """Servers outside the user's own domain that DNS alone names are taken on the user's word only (RFC 6186, 6)."""
    if not asker.asks and not found.is_sure:
        raise UsageError(
            f"DNS names {found.imap}, which lies outside of the domain of {email}; say --imap-host if that is right"
        )
    if asker.yes("Is that right?", default=True):
        return found
    return Found(_asked(asker, "imap", email), None, None, "given")


def _asked(asker: Asker, protocol: str, email: str) -> Place:
    name = protocol.upper()
    option = f"--{protocol}-host"
    if not asker.asks:
        raise UsageError(
            f"no {name} server was found for {email}: give {option}, which your provider's help pages tell"
        )
    host = asker.text(f"{name} server", option, None, check=kinds.host)
    security = _asked_security(asker, protocol, host, usual="none" if is_loopback(host) else "tls")
    port = asker.text("Port", f"--{protocol}-port", None, check=_port, default=str(_PORTS[protocol][security]))
    return Place(host, int(port), cast(Security, security))


def _asked_security(asker: Asker, protocol: str, host: str, *, usual: str) -> str:
    words = ("tls", "starttls", *(("none",) if is_loopback(host) else ()))
    what, option = f"Encryption ({', '.join(words)})", f"--{protocol}-security"
    return asker.text(what, option, None, check=kinds.choice(*words), default=usual)


def _place(options: argparse.Namespace, protocol: str, host: str) -> Place:
    """A server out of the options."""
    try:
        name = str(kinds.host(host))
        security = cast(Security, getattr(options, f"{protocol}_security") or "tls")
        port = int(str(_port(getattr(options, f"{protocol}_port") or _PORTS[protocol][security])))
    except kinds.Wrong as wrong:
        raise UsageError(f"--{protocol}-host, --{protocol}-port: {wrong}") from wrong
    if security == "none" and not is_loopback(name):
        raise UsageError(f'--{protocol}-security: "none" is for servers on this machine only; give tls or starttls')
    return Place(name, port, security)


def _given_smtp(options: argparse.Namespace) -> Place | None:
    return _place(options, "smtp", options.smtp_host) if options.smtp_host else None


def _port(value: object) -> object:
    """A port, typed as text."""
    text = str(value)
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) < 65536):
        raise kinds.Wrong("a port is a number from 1 to 65535, such as 993")
    return text


def _settings(options: argparse.Namespace, asker: Asker, found: Found, email: str) -> ServerSettings:
    if found.imap is None:
        raise UsageError("no IMAP server is known: give --imap-host")
    ca_file = str(Path(options.ca_file).expanduser().absolute()) if options.ca_file else None
    if ca_file and not Path(ca_file).is_file():
        raise UsageError(f"--ca-file: there is no file {ca_file}")
    username = asker.text("User name", "--username", options.username, check=kinds.text, default=email)
    wants_token = bool(options.token_command or (found.provider and found.provider.wants_token))
    auth: Auth = "xoauth2" if wants_token else "password"
    return ServerSettings(found.imap.host, found.imap.port, found.imap.security, username, ca_file, auth)


# -- the secret ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Given:
    """A secret, and where it is from; `keeping` None: not settled yet."""

    secret: Secret
    keeping: Keeping | None
    key: Key | None = None
    consent: Consent | None = None


def _by_consent(options: argparse.Namespace, asker: Asker, consent: Consent, settings: ServerSettings) -> _Given:
    consent, access = setup_oauth.consented(options, asker, consent, settings.username)
    return _Given(access, Keeping.OAUTH, None, consent)


def _given(options: argparse.Namespace, asker: Asker, settings: ServerSettings, provider: Provider | None) -> _Given:
    """The secret as an option tells it, else as the user types it."""
    if settings.auth != "password" and not options.token_command:
        return _asked_for_token(asker, provider)
    if options.token_command:
        return _from_command(asker, options.token_command, Keeping.TOKEN)
    if options.password_command:
        return _from_command(asker, options.password_command, Keeping.COMMAND)
    if options.password_env:
        source = FromEnvironment("--password-env", options.password_env)
        key = Key("password_env", options.password_env)
        return _Given(_fetched(asker, source), Keeping.ENVIRONMENT, key)
    return _typed(options, asker, settings)


def _from_command(asker: Asker, command: str, keeping: Keeping) -> _Given:
    source = FromCommand(f"--{keeping.value.replace('_', '-')}", command)
    return _Given(_fetched(asker, source), keeping, Key(keeping.value, command))


def _fetched(asker: Asker, source: FromCommand | FromEnvironment) -> Secret:
    try:
        return secret_of(source, asker.context.environ, now=asker.context.now)
    except ConfigError as error:
        raise UsageError(str(error)) from error


def _asked_for_token(asker: Asker, provider: Provider | None) -> _Given:
    hint = provider.hint if provider else "this server"
    if not asker.asks:
        name = provider.name if provider else hint
        raise UsageError(f"{name} takes no password: give --token-command, or --oauth with --client-id. {hint}")
    return _asked_for_command(asker, "Command that prints an access token", Keeping.TOKEN)


def _asked_for_command(asker: Asker, what: str, keeping: Keeping) -> _Given:
    """A command that works, after a few tries at the most."""
    for _ in range(TRIES):
        command = asker.text(what, f"--{keeping.value.replace('_', '-')}", None, check=kinds.text)
        try:
            return _from_command(asker, command, keeping)
        except UsageError as error:
            asker.context.tell(safe(str(error)))
    raise UsageError(f"{what}: none that works; nothing was written")


def _typed(options: argparse.Namespace, asker: Asker, settings: ServerSettings) -> _Given:
    word = ""
    if options.password_stdin:
        word = asker.context.stdin.readline().rstrip("\r\n")
    elif not asker.asks:
        raise UsageError(
            "a password is missing: give --password-env, --password-command, --password-stdin, --token-command "
            "or --oauth, or run setup in a terminal"
        )
    for _ in range(0 if options.password_stdin else TRIES):
        word = word or asker.hidden(f"Password for {settings.username} (not shown): ")
    if not word:
        raise UsageError("the password is empty; nothing was written")
    return _Given(Secret(word), None)


# -- the login ----------------------------------------------------------------------------


def _logged_in(
    options: argparse.Namespace,
    asker: Asker,
    settings: ServerSettings,
    provider: Provider | None,
    consent: Consent | None,
) -> Account:
    """Try until it works; a terminal gives some tries, a script one."""
    wanted = wanted_folders(options)
    for left in reversed(range(TRIES)):
        given = (
            _by_consent(options, asker, consent, settings) if consent else _given(options, asker, settings, provider)
        )
        asker.context.tell(f"logging in to {settings.host} ...")
        try:
            folders, wanted = folders_of(asker, settings, given.secret, wanted)
            keeping = given.keeping or Keeping.FILE
            return Account(settings, given.secret, keeping, given.key, folders, wanted, consent=given.consent)
        except (LoginRefused, ServerUnreachable) as error:
            if not left or not asker.asks or options.password_stdin:
                raise
            asker.context.tell(safe(str(error)))
            settings = _mended(asker, settings, error)
    raise LoginRefused(f"{settings.host}: login refused; nothing was written")


def _mended(asker: Asker, settings: ServerSettings, error: AssistantError) -> ServerSettings:
    """What the user changes for the next try."""
    if isinstance(error, LoginRefused):
        username = asker.text("User name", "--username", None, check=kinds.text, default=settings.username)
        return replace(settings, username=username)
    host = asker.text("IMAP server", "--imap-host", None, check=kinds.host, default=settings.host)
    port = asker.text("Port", "--imap-port", None, check=_port, default=str(settings.port))
    usual = {"993": "tls", "143": "starttls"}.get(port, settings.security)
    security = _asked_security(asker, "imap", host, usual=usual)
    return replace(settings, host=host, port=int(port), security=cast(Security, security))


# -- where the secret is kept, and sending ------------------------------------------------


def _settle(options: argparse.Namespace, asker: Asker, account: Account) -> Account:
    """Settle where a typed password is kept; never in the file without being asked to."""
    if account.key is not None or account.consent is not None:
        return account
    if options.password_in_file:
        return _in_file(account)
    if options.keyring or not asker.asks:
        if not trying.keyring_works():
            raise UsageError(
                "there is no keyring on this machine to keep the password in (the extra [keyring] "
                "of this program may bring one): give --password-command, --password-env, "
                "or --password-in-file"
            )
        return replace(account, keeping=Keeping.KEYRING)
    return _chosen(asker, account)


def _in_file(account: Account) -> Account:
    return replace(account, keeping=Keeping.FILE, key=Key("password", account.secret.reveal()))


_KEYRING = (Keeping.KEYRING.value, "the keyring of this computer")
_OWN_FILE = (Keeping.FILE.value, "the configuration file, in plain words, which only you can read")
_MANAGER = (Keeping.COMMAND.value, "a password manager: a command that prints it, as `pass show mail`")


def _chosen(asker: Asker, account: Account) -> Account:
    """The first choice is what the Return key takes, so it is one that needs no further answer."""
    has_keyring = trying.keyring_works()
    if not has_keyring:
        is_installed = importlib.util.find_spec("keyring") is not None
        way = "" if is_installed else "; the extra [keyring] may bring one"
        asker.context.tell(f"There is no keyring here that answers{way}.")
    asker.context.tell("Where should the password be kept?")
    kept = None
    while kept is None:
        match asker.choice("Your choice", (*([_KEYRING] if has_keyring else []), _OWN_FILE, _MANAGER)):
            case Keeping.KEYRING.value:
                kept = replace(account, keeping=Keeping.KEYRING)
            case Keeping.COMMAND.value:
                kept = _kept_by_command(asker, account)
            case _:
                kept = _in_file(account)
    return kept


def _kept_by_command(asker: Asker, account: Account) -> Account | None:
    """A command that prints the very password that has just worked; None where the user has none."""
    for _ in range(TRIES):
        command = asker.optional("Command that prints the password", None, check=kinds.text, leaving="another way")
        if command is None:
            return None
        try:
            given = _from_command(asker, command, Keeping.COMMAND)
        except UsageError as error:
            asker.context.tell(safe(str(error)))
            continue
        if given.secret.reveal() == account.secret.reveal():
            return replace(account, keeping=Keeping.COMMAND, key=given.key)
        asker.context.tell("it prints something else than the password that has just worked")
    return None


def _sending(options: argparse.Namespace, asker: Asker, account: Account, found: Found) -> Place | None:
    """The SMTP server, tried; None where the program is not to send."""
    place = found.smtp
    wanted = options.sending == "yes" or (options.sending is None and bool(options.smtp_host))
    if options.sending is None and not wanted and place is not None:
        wanted = asker.yes(f"May it send the drafts that you approve (by {place})?", default=True, unasked=False)
    if not wanted:
        return None
    if place is None:
        place = _asked(asker, "smtp", account.settings.username)
    try:
        trying.try_smtp(trying.smtp_settings(place, account.settings), account.secret)
    except (LoginRefused, ServerUnreachable) as error:
        if not asker.asks:
            raise
        asker.context.tell(f"{safe(str(error))}\nsending is left out; you send from your mail client")
        return None
    return place
