"""The bytes between us and an IMAP server: sockets, TLS, time.

Extends the standard library's client where its documentation allows it (open,
read, readline, send, shutdown), so that no read waits longer than the run's
deadline and no answer grows without limit. Knows nothing of what is said.
"""

from __future__ import annotations

import contextlib
import imaplib
import io
import re
import socket
import ssl
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from assistant.errors import TryAgainLater

if TYPE_CHECKING:
    from typing_extensions import Buffer

MAX_LINE = 16 << 20  # a SEARCH reply for a million messages; the library's own limit of 1 MB is too low
MAX_LITERAL = 48 << 20  # far above anything that we ask for; a lying server must not fill the memory
CONNECT_TIMEOUT = 15.0
READ_TIMEOUT = 60.0  # servers with cold caches think long about a first SEARCH


imaplib.Commands.setdefault("ID", ("NONAUTH", "AUTH", "SELECTED"))  # RFC 2971; the library knows its own table only


class Deadline:
    """The end of the run on the monotonic clock, and how long one read may wait."""

    def __init__(self, host: str, at: float, *, read: float = READ_TIMEOUT, connect: float = CONNECT_TIMEOUT) -> None:
        self.host = host
        self._at = at
        self._read = read
        self._connect = connect

    def wait(self) -> float:
        """Seconds that the next read may take."""
        return min(self._read, self._left())

    def connect(self) -> float:
        """Seconds that connecting may take."""
        return min(self._connect, self._left())

    @contextlib.contextmanager
    def patient(self, seconds: float) -> Iterator[None]:
        """Inside, one read may take so long: a server in IDLE has nothing to say."""
        usual, self._read = self._read, seconds
        try:
            yield
        finally:
            self._read = usual

    def _left(self) -> float:
        """What is left of the run; a hair's breadth counts as nothing, as a read that ends with it has failed."""
        left = self._at - time.monotonic()
        if left < 0.01:
            raise TryAgainLater(f"{self.host}: the time for this run is over; the next run goes on from here")
        return left


_FETCH = re.compile(rb"\* (\d{1,19}) FETCH (.*)\r\n", re.DOTALL)
_LITERAL = re.compile(rb"\{(\d{1,19})\}\Z")


class _Incoming(io.RawIOBase):
    """The receiving side of a socket that looks at the deadline before every wait."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        self._sock.settimeout(self._deadline.wait())
        return self._sock.recv_into(buffer)


class Wire(imaplib.IMAP4):
    """An IMAP connection with a deadline; implicit TLS when given a context at once."""

    def __init__(self, host: str, port: int, deadline: Deadline, context: ssl.SSLContext | None) -> None:
        self._deadline = deadline
        self._context = context
        self._held: list[bytes] | None = None
        self._ahead = b""
        super().__init__(host, port)

    def open(self, host: str = "", port: int = 143, timeout: float | None = None) -> None:
        """Connect, with TLS from the start where a context was given."""
        self.host = host
        self.port = port
        self.sock = socket.create_connection((host, port), self._deadline.connect())
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            self._listen(self._context)
        except BaseException:
            self.sock.close()
            raise

    def _listen(self, context: ssl.SSLContext | None) -> None:
        if context is not None:
            self.sock.settimeout(self._deadline.connect())
            self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        self._incoming = io.BufferedReader(_Incoming(self.sock, self._deadline), 1 << 16)

    def read(self, size: int) -> bytes:
        """Exactly `size` bytes of a literal."""
        if size > MAX_LITERAL:
            raise self.abort(f"the server announces {size} bytes at once")
        found = self._incoming.read(size)
        if len(found) < size:
            raise self.abort("end of the connection inside an answer")
        return found

    def readline(self) -> bytes:
        """One line of an answer."""
        if self._ahead:
            line, self._ahead = self._ahead, b""
            return line
        line = self._incoming.readline(MAX_LINE + 1)
        if len(line) > MAX_LINE:
            raise self.abort("the server sends a line without end")
        return line

    def line_within(self, seconds: float) -> bytes | None:
        """The next line, or None when the server says nothing for so long."""
        with self._deadline.patient(seconds):
            try:
                return self.readline()
            except TimeoutError:
                return None

    def send(self, data: Buffer) -> None:
        """Send all of it; see `together`."""
        if self._held is not None:
            self._held.append(bytes(data))
            return
        self.sock.settimeout(self._deadline.wait())
        self.sock.sendall(data)

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """What is sent inside goes out as one packet: commands that do not wait for one another."""
        self._held = []
        try:
            yield
        finally:
            held, self._held = self._held, None
        self.send(b"".join(held))

    def fetched(self) -> list[bytes | tuple[bytes, bytes]]:
        """The FETCH answers that come next, in the library's own form but in a quarter of its time.

        The first line that is something else is left for the library.
        """
        answers: list[bytes | tuple[bytes, bytes]] = []
        while match := _FETCH.fullmatch(line := self.readline()):
            line = match[1] + b" " + match[2]
            while size := _LITERAL.search(line):
                answers.append((line, self.read(int(size[1]))))
                line = self.readline().removesuffix(b"\r\n")
            answers.append(line)
        self._ahead = line
        return answers

    def goodbye(self) -> None:
        """LOGOUT without waiting for the answer, which says nothing and takes a round trip."""
        with contextlib.suppress(OSError, TryAgainLater):
            self.send(self._new_tag() + b" LOGOUT\r\n")
        self.shutdown()

    def shutdown(self) -> None:
        """Close the connection, whatever state it is in."""
        with contextlib.suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def upgrade(self, context: ssl.SSLContext) -> str:
        """STARTTLS; the status of the answer. What came in plain text before is forgotten (RFC 3501 6.2.1)."""
        status, _ = self._simple_command("STARTTLS")
        if status == "OK":
            self.untagged_responses.clear()
            self.capabilities = ("IMAP4REV1",)
            self._listen(context)
        return str(status)

    def take(self, name: str) -> bytes | None:
        """The last line of this name that the server sent by itself or as a response code; it is forgotten then."""
        lines = self.untagged_responses.pop(name, None)
        return lines[-1] if lines and isinstance(lines[-1], bytes) else None

    def _get_capabilities(self) -> None:
        """Take what the greeting announces; asking costs a round trip that a login makes needless."""
        words = (self.take("CAPABILITY") or b"").decode("ascii", "replace").upper().split()
        self.capabilities = (*words, "IMAP4REV1") if "IMAP4REV1" not in words else tuple(words)
