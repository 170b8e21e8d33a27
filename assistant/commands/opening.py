"""Opens what a command works with: ledger, lock, mailbox. Shared by every command that needs them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from assistant.commands.context import Context
from assistant.errors import AssistantError, LoginRefused, TryAgainLater
from assistant.ledger import Ledger, RunLock
from assistant.mailbox import connect
from assistant.mailbox.settings import Folders
from assistant.model import Role
from assistant.report import Report
from assistant.session import Progress, Session, no_progress

if TYPE_CHECKING:
    from assistant.config import Config, Server
    from assistant.configuration.secrets import SecretSource
    from assistant.mailbox.box import Mailbox
    from assistant.mailbox.settings import Secret

FOLDERS_HOLD = timedelta(hours=6)
"""How long the names of the folders are believed before they are listed again."""


@contextmanager
def open_ledger(context: Context, config: Config) -> Iterator[Ledger]:
    """The ledger; with --dry-run nothing that is written to it is kept."""
    with Ledger.open(config.state_path, now=context.now, rehearsal=context.is_dry_run) as ledger:
        yield ledger


@contextmanager
def open_locked(
    context: Context, config: Config, *, prepare: Callable[[Context, Config], None] | None = None
) -> Iterator[Ledger]:
    """The ledger for a command that changes it; LedgerBusy when another run is at work. `prepare` runs locked."""
    if context.is_dry_run and not config.state_path.exists():
        with open_ledger(context, config) as ledger:
            yield ledger
        return
    config.state_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with RunLock(config.state_path):
        if prepare is not None:
            prepare(context, config)
        with open_ledger(context, config) as ledger:
            yield ledger


@contextmanager
def open_session(context: Context, config: Config, ledger: Ledger) -> Iterator[Session]:
    """A logged-in session with its folders and their STATUS."""
    began = time.monotonic()
    deadline = began + config.deadline_seconds
    with _watched(context) as progress, _logged_in(context, config, ledger, deadline=deadline) as mailbox:
        session = Session(
            config=config,
            mailbox=mailbox,
            ledger=ledger,
            folders=_folders(context, config, ledger, mailbox),
            now=context.now,
            report=Report(context.now, config.label),
            templates=templates_of(config),
            smtp_secret=lambda: _smtp_secret(context, config, elapsed=time.monotonic() - began),
            deadline=deadline,
            is_dry_run=context.is_dry_run,
            progress=progress,
        )
        _look(session)
        if _may_be_made(session):
            session.folders = find_folders(context, config, ledger, mailbox)
            _look(session)
        yield session


@contextmanager
def _watched(context: Context) -> Iterator[Progress]:
    """How far the work has come, for somebody who sits in front of it."""
    is_at_terminal = context.stderr.isatty() and context.stdout.isatty() and context.environ.get("TERM") != "dumb"
    if context.as_json or context.verbosity < 0 or not is_at_terminal:
        yield no_progress
        return
    # Loaded here: the clock has no terminal.
    from assistant.commands.progress import Bar

    bar = Bar(context.stderr, context.environ)
    try:
        yield bar
    finally:
        bar.clear()


# -- logging in -----------------------------------------------------------------------------


@contextmanager
def _logged_in(context: Context, config: Config, ledger: Ledger, *, deadline: float) -> Iterator[Mailbox]:
    from assistant.config import secret_of

    settings = config.imap.settings
    secret = secret_of(config.imap.secret, context.environ, now=context.now)
    server = f"{settings.username}@{settings.host}:{settings.port}"
    _wait_after_refusal(context, ledger, server, config.imap.secret, secret)
    try:
        with connected(context, config.imap, secret, deadline=deadline) as mailbox:
            ledger.login_worked(server)
            yield mailbox
    except LoginRefused:
        ledger.login_refused(server, at=context.now)
        ledger.remember(f"refused {server}", fingerprint(server, config.imap.secret, secret))
        raise


@contextmanager
def connected(
    context: Context, server: Server, secret: Secret, *, deadline: float, timeout: float | None = None
) -> Iterator[Mailbox]:
    """A logged-in mailbox; a token that is refused, though it should hold, is renewed once."""
    with ExitStack() as stack:
        try:
            mailbox = stack.enter_context(connect(server.settings, secret, deadline=deadline, timeout=timeout))
        except LoginRefused:
            another = _another(context, server, secret)
            if another is None:
                raise
            again = _with_remedy(connect(server.settings, another, deadline=deadline, timeout=timeout), server)
            mailbox = stack.enter_context(again)
        yield mailbox


@contextmanager
def _with_remedy(connecting: AbstractContextManager[Mailbox], server: Server) -> Iterator[Mailbox]:
    """A fresh token that is refused as well: it is not the token."""
    with ExitStack() as stack:
        try:
            mailbox = stack.enter_context(connecting)
        except LoginRefused as error:
            raise LoginRefused(
                f"{error}\na fresh token was refused as well: is IMAP allowed for {server.settings.username}, and did "
                "you consent as this user? `interview-assistant login` asks for the consent anew"
            ) from error
        yield mailbox


def _another(context: Context, server: Server, refused: Secret) -> Secret | None:
    """A fresh token in the place of one that was taken back; None where the secret is no token of ours."""
    from assistant.configuration.secrets import FromOAuth, secret_of

    if not isinstance(server.secret, FromOAuth):
        return None
    return secret_of(server.secret, context.environ, now=context.now, refused=refused)


def _wait_after_refusal(context: Context, ledger: Ledger, server: str, source: SecretSource, secret: Secret) -> None:
    """One try a run, then longer and longer waits; another secret, or a person at the terminal, may try at once."""
    until = ledger.next_login(server)
    if until is None or context.now >= until or context.stderr.isatty():
        return
    if ledger.remembered(f"refused {server}") == fingerprint(server, source, secret):
        raise LoginRefused(
            f"{server.rpartition('@')[2]}: the login was refused before; not tried again until {until:%Y-%m-%d %H:%M}"
            " UTC, or until the secret is another (run it in a terminal to try at once)"
        )


def fingerprint(server: str, source: SecretSource, secret: Secret) -> str:
    """Four bytes of a slow hash: another secret shows, while each guess at this one costs memory and time.

    A refused secret is mostly a wrong one; even so nothing may be kept that helps to find it.
    """
    import hashlib  # with all of it: only a refused login asks for it

    from assistant.configuration.secrets import standing

    text = standing(source, secret).encode()
    return hashlib.scrypt(text, salt=server.encode(), n=2**14, r=8, p=1, dklen=4).hex()


def _smtp_secret(context: Context, config: Config, *, elapsed: float) -> Secret | None:
    """The secret for sending; a token that has run out in a long run is renewed."""
    from assistant.config import secret_of

    now = context.now + timedelta(seconds=elapsed)
    return secret_of(config.smtp.secret, context.environ, now=now) if config.smtp else None


def templates_of(config: Config) -> Callable[[], Mapping[str, str]]:
    """Reads the templates, ours and the user's, when they are first asked for."""

    @cache
    def read() -> Mapping[str, str]:
        from assistant.templates import load_templates

        return load_templates(config.templates.path)

    return read


def wait_for_mail(context: Context, config: Config, *, seconds: float) -> None:
    """Returns when something reaches the first scanned folder, or after so many seconds."""
    from assistant.config import secret_of
    from assistant.mailbox.idle import wait_for_news

    folder = config.folders.scan[0] if config.folders.scan else "INBOX"
    with open_ledger(replace(context, is_dry_run=True), config) as ledger:
        cursor = ledger.cursor(folder)
    wait_for_news(
        config.imap.settings,
        secret_of(config.imap.secret, context.environ, now=context.now),
        folder,
        seconds=seconds,
        known_uidnext=cursor.uidnext if cursor else None,
    )


# -- folders ----------------------------------------------------------------------------------


def _folders(context: Context, config: Config, ledger: Ledger, mailbox: Mailbox) -> Folders:
    """The folders' names, from the ledger where they were found lately for the same configuration."""
    with ledger.one_look():
        known = _known_folders(context, config, ledger)
    return known or find_folders(context, config, ledger, mailbox)


def _known_folders(context: Context, config: Config, ledger: Ledger) -> Folders | None:
    known = ledger.folders()
    is_meant = ledger.remembered("folders of") == repr(config.folders)
    if not (known.get(Role.DRAFTS) and is_meant and _is_fresh(context, ledger)):
        return None
    one = {role: names[0] for role, names in known.items() if names}
    return Folders(known[Role.SCAN], one[Role.DRAFTS], one.get(Role.SENT), one.get(Role.TRASH), one.get(Role.APPROVED))


def _may_be_made(session: Session) -> bool:
    """The user may make the folder for approved drafts at any moment; one that was moved there is gone from Drafts."""
    folders, ledger = session.folders, session.ledger
    if folders.approved or "folder" not in session.config.approval.how or not ledger.has_open_drafts():
        return False
    status = session.statuses[folders.drafts]
    return status.modseq is None or ledger.last_look(folders.drafts) != status


def _is_fresh(context: Context, ledger: Ledger) -> bool:
    from datetime import datetime

    at = ledger.remembered("folders at")
    return at is not None and abs(context.now - datetime.fromisoformat(at)) < FOLDERS_HOLD


def find_folders(context: Context, config: Config, ledger: Ledger, mailbox: Mailbox) -> Folders:
    """Ask the server which folder is which, and remember it."""
    found = mailbox.find_folders(config.folders)
    named = {
        Role.SCAN: found.scan,
        Role.DRAFTS: (found.drafts,),
        Role.SENT: (found.sent,) if found.sent else (),
        Role.TRASH: (found.trash,) if found.trash else (),
        Role.APPROVED: (found.approved,) if found.approved else (),
    }
    ledger.save_folders(named)
    ledger.remember("folders of", repr(config.folders))
    ledger.remember("folders at", context.now.isoformat())
    return found


def _look(session: Session) -> None:
    """The first look of a run; a folder that is gone is looked for anew in the next."""
    from assistant.mailbox.faults import FolderGone

    try:
        session.look()
    except FolderGone as error:
        session.ledger.save_folders({})  # renamed or deleted: the next run lists them anew
        raise TryAgainLater(f"{error}; the folders are looked for anew in the next run") from error


def number_of(text: str, letter: str) -> int:
    """ "o12" or "12" as 12; raises UsageError for anything else."""
    from assistant.errors import UsageError

    digits = text.lower().removeprefix(letter)
    if not (digits.isascii() and digits.isdigit()):
        raise UsageError(f"{text!r} names nothing here; give a name like {letter}1, as `status` shows it")
    return int(digits)


def no_such(kind: str, name: str) -> AssistantError:
    """The error for a name that nothing bears."""
    from assistant.errors import UsageError

    return UsageError(f"there is no {kind} {name}; `interview-assistant status` shows them")
