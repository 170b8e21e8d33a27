"""The one module that speaks IMAP: a typed wall around imapclient and the standard library.

Everything that can go wrong on the way comes out as an error of `errors.py`
(or `Refused`, for a NO or BAD). What to ask for is decided in `box.py`.
"""

from __future__ import annotations

import contextlib
import imaplib
import re
import ssl
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from assistant import __version__
from assistant.errors import LoginRefused, ServerUnreachable
from assistant.mailbox.faults import FolderGone, Refused, connect_fault, cut_fault, login_fault
from assistant.mailbox.settings import Secret, ServerSettings
from assistant.mailbox.syntax import Answer, number, quoted
from assistant.mailbox.trust import tls_context
from assistant.mailbox.wire import Deadline, Wire
from assistant.model import FolderStatus

if TYPE_CHECKING:
    from assistant.mailbox.folders import Listed

ID_HOSTS = ("163.com", "126.com", "yeah.net", "188.com", "qq.com")
"""Providers that refuse SELECT to clients which have not said who they are (RFC 2971)."""


class Opened(NamedTuple):
    """What EXAMINE or SELECT says of a folder."""

    uidvalidity: int
    uidnext: int | None
    exists: int


class Connection:
    """A logged-in session, one method a command."""

    def __init__(self, settings: ServerSettings, secret: Secret, deadline: Deadline) -> None:
        self.host = settings.host
        self._deadline = deadline
        self._imap = _connected(settings, deadline)
        self._capabilities: frozenset[str] | None = None
        try:
            self._login(settings, secret)
        except BaseException:
            self._imap.shutdown()
            raise

    # -- coming and going ---------------------------------------------------------

    def _login(self, settings: ServerSettings, secret: Secret) -> None:
        with self._translated():
            fault = _login(self._imap, settings, secret)
        if fault is not None:
            raise login_fault(settings, fault, secret.reveal())
        self._imap.state = "AUTH"
        announced = self._imap.take("CAPABILITY")
        if announced is not None:
            self._capabilities = frozenset(announced.decode("ascii", "replace").upper().split())
        if settings.host.lower().endswith(ID_HOSTS):
            self.command("ID", f'("name" "interview-assistant" "version" "{__version__}")')

    def logout(self) -> None:
        """Say goodbye; nothing that goes wrong now matters."""
        self._imap.goodbye()

    def announces(self, capability: str) -> bool:
        """Whether the server said so by itself; asks nothing."""
        return self._capabilities is not None and capability in self._capabilities

    def has(self, capability: str) -> bool:
        """Whether the server can; asks once where it did not say."""
        if self._capabilities is None:
            answer = self.command("CAPABILITY")
            words = b" ".join(word for word in answer if isinstance(word, bytes))
            self._capabilities = frozenset(words.decode("ascii", "replace").upper().split())
        return capability in self._capabilities

    # -- commands -------------------------------------------------------------------

    def command(self, verb: str, *words: str) -> Answer:
        """One command by its verb ("UID FETCH"); its untagged answer. NO and BAD raise `Refused`."""
        with self._translated(verb):
            self._imap.untagged_responses.clear()
            tag = self._imap._command(*verb.split(), *words)
            return self._completed(verb, tag)

    def _completed(self, verb: str, tag: bytes) -> Answer:
        first = verb.split()[0]
        status, data = self._imap._command_complete(first, tag)
        if status != "OK":
            raise Refused(self.host, verb, status, _text(data))
        answer: Answer = self._imap.untagged_responses.pop(verb.split()[-1], [])
        return answer

    def code(self, name: str) -> str | None:
        """What a response code of the last answer said, as APPENDUID (RFC 4315)."""
        said = self._imap.take(name)
        return None if said is None else said.decode("ascii", "replace")

    @contextlib.contextmanager
    def _translated(self, verb: str = "LOGIN") -> Iterator[None]:
        """Turn the library's exceptions into ours."""
        try:
            yield
        except (imaplib.IMAP4.abort, OSError) as error:
            self._deadline.wait()  # raises where the run's time is what ended it
            raise cut_fault(self.host, error) from error
        except imaplib.IMAP4.error as error:
            raise Refused(self.host, verb, "BAD", _after_bad(error)) from error

    # -- folders --------------------------------------------------------------------

    def folders(self) -> tuple[Listed, ...]:
        """Every folder."""
        from assistant.mailbox.folders import Listed  # with its table of names; most runs know their folders

        with self._translated("LIST"):
            self._imap.untagged_responses.clear()
            found = _library(self._imap).list_folders()
        return tuple(
            Listed(
                name if isinstance(name, str) else name.decode("utf-8", "replace"),
                frozenset(flag.decode("latin-1").lower() for flag in flags),
                delimiter.decode("latin-1") if isinstance(delimiter, bytes) else None,
            )
            for flags, delimiter, name in found
        )

    def status(self, folders: Sequence[str]) -> tuple[FolderStatus, ...]:
        """STATUS of several folders in one round trip (RFC 3501 5.5: they do not depend on one another)."""
        items = "(MESSAGES UIDNEXT UIDVALIDITY" + (" HIGHESTMODSEQ)" if self.announces("CONDSTORE") else ")")
        with self._translated("STATUS"):
            self._imap.untagged_responses.clear()
            with self._imap.together():
                tags = [self._imap._command("STATUS", mailbox(folder), items) for folder in folders]
            return tuple(self._one_status(folder, tag) for folder, tag in zip(folders, tags, strict=True))

    def _one_status(self, folder: str, tag: bytes) -> FolderStatus:
        status, data = self._imap._command_complete("STATUS", tag)
        line = self._imap.take("STATUS")
        if status != "OK" or line is None:
            raise FolderGone(self.host, f'STATUS of "{folder}"', status, _text(data))
        numbers = {match[1].upper(): int(match[2]) for match in _STATUS.finditer(line[line.rfind(b"(") :])}
        try:
            return FolderStatus(
                numbers[b"UIDVALIDITY"], numbers[b"UIDNEXT"], numbers[b"MESSAGES"], numbers.get(b"HIGHESTMODSEQ")
            )
        except KeyError as error:
            raise FolderGone(self.host, f'STATUS of "{folder}"', status, "an incomplete answer") from error

    def examine(self, folder: str) -> Opened:
        """Open a folder for reading; no flag changes, not even with a full fetch."""
        return self._open("EXAMINE", folder)

    def select(self, folder: str) -> Opened:
        """Open a folder to move a message of ours out of it."""
        return self._open("SELECT", folder)

    def _open(self, verb: str, folder: str) -> Opened:
        imap = self._imap
        with self._translated(verb):
            imap.untagged_responses.clear()
            imap.is_readonly = True  # or imaplib takes READ-ONLY for a fault
            status, data = imap._simple_command(verb, mailbox(folder))
        if status != "OK":
            imap.state = "AUTH"
            raise FolderGone(self.host, f'opening "{folder}"', status, _text(data))
        imap.state = "SELECTED"
        return Opened(_number(imap, "UIDVALIDITY") or 0, _number(imap, "UIDNEXT"), _number(imap, "EXISTS") or 0)

    def idle(self, seconds: float) -> None:
        """Wait in the open folder until the server says something or the time is over (RFC 2177)."""
        with self._translated("IDLE"):
            tag = self._imap._new_tag()
            self._imap.send(tag + b" IDLE\r\n")
            while not (line := self._imap.readline()).startswith(b"+"):
                if line.startswith(tag):
                    raise Refused(self.host, "IDLE", "NO", _text([line]))
            self._imap.line_within(seconds)
            self._imap.send(b"DONE\r\n")
            while not self._imap.readline().startswith(tag):
                pass

    # -- messages -------------------------------------------------------------------

    def search(self, criteria: str) -> list[int]:
        """UIDs in ascending order."""
        answer = self.command("UID SEARCH", criteria)
        lines = (part for part in answer if isinstance(part, bytes))
        found = {number(word) for line in lines for word in line.split()}
        return sorted(uid for uid in found if uid is not None)

    def fetch(self, uids: str, items: str) -> Answer:
        """The raw answers for a set of UIDs."""
        with self._translated("UID FETCH"):
            self._imap.untagged_responses.clear()
            tag = self._imap._command("UID", "FETCH", uids, f"({items})")
            answers = self._imap.fetched()
            return [*answers, *self._completed("UID FETCH", tag)]  # those after an answer of another kind

    def append(self, folder: str, flags: str, when: str, raw: bytes) -> None:
        """Add one message to a folder."""
        with self._translated("APPEND"):
            self._imap.untagged_responses.clear()
            self._imap.literal = raw  # type: ignore[assignment]  # typeshed says str; the library sends bytes
            tag = self._imap._command("APPEND", mailbox(folder), flags, when)
            self._completed("APPEND", tag)


# -- building blocks ------------------------------------------------------------------


def mailbox(folder: str) -> str:
    """A folder's name as a command takes it: modified UTF-7 (RFC 3501 5.1.3)."""
    if folder.isascii() and "&" not in folder:
        return quoted(folder.encode("ascii")).decode("ascii")
    from imapclient.imap_utf7 import encode  # see `_library`

    return quoted(encode(folder)).decode("ascii")


def _library(wire: Wire) -> Any:  # imapclient has no types; what comes out is checked by its only user
    """imapclient, talking over a wire that is already there.

    Loaded here: it takes longer to import than a scan with nothing new takes as a whole,
    and what such a scan needs (LOGIN, STATUS, LOGOUT) the standard library does as well.
    """
    from imapclient.imapclient import IMAPClient

    class Client(IMAPClient):  # type: ignore[misc]  # no types, as above
        def _create_IMAP4(self) -> Wire:
            return wire

        def _set_read_timeout(self) -> None:
            """The wire sets one before every wait."""

    client = Client(wire.host, wire.port, ssl=False)
    wire.debug = 0  # it logs every line otherwise
    return client


_STATUS = re.compile(rb"([A-Za-z]+) (\d{1,19})(?!\d)")
_BAD = re.compile(r"command error: BAD \[(?:b')?(.*?)'?\]\Z", re.DOTALL)


def _after_bad(error: imaplib.IMAP4.error) -> str:
    match = _BAD.search(str(error))
    return match[1] if match else str(error)


def _text(data: Sequence[bytes | None]) -> str:
    return (data[-1] or b"").decode("utf-8", "replace") if data else ""


def _number(imap: Wire, name: str) -> int | None:
    return number(imap.take(name))


def _connected(settings: ServerSettings, deadline: Deadline) -> Wire:
    """A connection with a greeting, encrypted as the settings want it."""
    try:
        context = tls_context(settings)
        wire = Wire(settings.host, settings.port, deadline, context if settings.security == "tls" else None)
        if settings.security == "starttls" and context is not None:
            _upgrade(wire, settings, context)
        return wire
    except (imaplib.IMAP4.error, EOFError) as error:
        raise cut_fault(settings.host, error) from error
    except OSError as error:
        deadline.wait()  # raises where the run's time is what ended it
        raise connect_fault(settings, error) from error


def _upgrade(wire: Wire, settings: ServerSettings, context: ssl.SSLContext) -> None:
    """Go over to TLS, or leave: never on in plain text."""
    try:
        is_done = wire.upgrade(context) == "OK"
    except BaseException:
        wire.shutdown()
        raise
    if not is_done:
        wire.shutdown()
        raise ServerUnreachable(
            f'{settings.host}: the server does not do STARTTLS on port {settings.port}; try 993 and "tls"'
        )


def _login(imap: Wire, settings: ServerSettings, secret: Secret) -> str | None:
    """Log in; the server's words where it refuses."""
    if settings.auth != "password":
        return _authenticate(imap, settings.auth.upper(), _bearer(settings, secret))
    user, password = settings.username, secret.reveal()
    if "LOGINDISABLED" in imap.capabilities or not (user + password).isascii():
        if (
            settings.security != "tls"
            and "AUTH=PLAIN" not in imap.capabilities
            and "LOGINDISABLED" in imap.capabilities
        ):
            return "[PRIVACYREQUIRED] LOGINDISABLED"
        return _authenticate(imap, "PLAIN", lambda _: f"\0{user}\0{password}".encode())
    words = (_argument(user, settings), _argument(password, settings))
    return _refusal(lambda: imap._simple_command("LOGIN", *words))


def _argument(word: str, settings: ServerSettings) -> str:
    if any(char in word for char in "\r\n\0"):
        raise LoginRefused(f"{settings.host}: user name or password hold a line break; check where they come from")
    return quoted(word.encode("ascii")).decode("ascii")


def _authenticate(imap: Wire, mechanism: str, answer: Callable[[bytes], bytes]) -> str | None:
    def attempt() -> tuple[str, Sequence[bytes | None]]:
        status, words = imap.authenticate(mechanism, answer)
        return status, [words.encode() if isinstance(words, str) else None]

    return _refusal(attempt)


def _refusal(attempt: Callable[[], tuple[str, Sequence[bytes | None]]]) -> str | None:
    """The server's words where an attempt to log in ends with NO or BAD."""
    try:
        status, data = attempt()
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        return _after_bad(error)
    return None if status == "OK" else _text(data)


def _bearer(settings: ServerSettings, secret: Secret) -> Callable[[bytes], bytes]:
    """Answers to the challenges of the server: the token, then an empty acknowledgement."""
    from assistant.mailbox.bearer import first_answer, last_answer  # most accounts have a password

    answers = iter([first_answer(settings, secret)])
    return lambda _: next(answers, last_answer(settings))
