#!/usr/bin/env python3
"""A fault-injecting TCP proxy for IMAP and SMTP, for loopback only.

It sits between a mail client and a mail server, follows the protocol just far
enough to number every command and every completion, and breaks the
conversation at one exact, repeatable point.

A fault reads  ACTION@SIDE:SELECTOR[=VALUE][*]

  SIDE      cmd    a client command, before the server sees any of it
            reply  the completion of a command, after the server acted on it
                   and before the client sees any of it  (reply:0 = greeting)
            up     the N-th byte from client to server
            down   the N-th byte from server to client
  SELECTOR  N        the N-th such event since the proxy started, from 1
            VERB     the first with that verb: APPEND, "UID FETCH", DATA ...
            VERB#N   the N-th with that verb ("." is the end of SMTP data)
  ACTION    cut      close both connections
            reset    close both connections with a TCP reset
            drop     swallow it and keep the connection open (the client hangs)
            stall    forward nothing more in either direction (a dead NAT entry)
            delay    wait VALUE seconds, then go on
            truncate forward the first VALUE bytes of the line, then cut
            say      answer VALUE instead (a tag is added to OK / NO / BAD)
            bye      answer "* BYE VALUE" (SMTP: "421 VALUE"), then cut
  *         fire every time from that point on, not only once

A fault on "cmd" means the server never did it; the same fault on "reply" means
the server did it and the client cannot know.  `cut@reply:APPEND` is therefore
the duplicate-draft trap, and `cut@reply:.` the duplicate-mail one.

To sweep every point, run once without a fault, read `trace`, then run once
per event.  From Python:

    with FaultProxy(target_port=143, faults=["cut@reply:APPEND"]) as proxy:
        IMAPClient("127.0.0.1", proxy.port, ssl=False)

`rewrite` pairs (a regular expression and its replacement) apply to the
server's lines, never to literals: they hide capabilities, change UIDVALIDITY,
strip APPENDUID or announce a wrong literal size, and so stand in for the
quirks of other servers.

The dialogue must be in plain text.  Under TLS use the protocol "raw", which
knows only the byte faults.
"""

from __future__ import annotations

import argparse
import ipaddress
import re
import socket
import struct
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

ACTIONS = ("cut", "reset", "drop", "stall", "delay", "truncate", "say", "bye")
SIDES = ("cmd", "reply", "up", "down")
LINE_ONLY = ("truncate", "say", "bye")
MAX_LINE = 1 << 20

_FAULT = re.compile(
    rf"(?P<action>{'|'.join(ACTIONS)})@(?P<side>{'|'.join(SIDES)}):"
    r"(?P<selector>[^=*]+?)(?:=(?P<value>.*?))?(?P<always>\*)?"
)
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r?\n\Z")


class Broken(Exception):
    """The fault that just fired ends this connection."""


@dataclass
class Fault:
    """One fault, at one point of the conversation."""

    action: str
    side: str
    verb: str | None
    count: int
    value: str = ""
    always: bool = False
    fired: int = 0

    @classmethod
    def parse(cls, text: str) -> Fault:
        match = _FAULT.fullmatch(text)
        if match is None:
            raise ValueError(f"not a fault: {text!r}")
        action, side = match["action"], match["side"]
        verb, _, nth = match["selector"].rpartition("#")
        if not verb and not nth.isdecimal():
            verb, nth = nth, "1"
        on_bytes = side in ("up", "down")
        if on_bytes and (verb or action in LINE_ONLY):
            raise ValueError(f"{side} counts bytes, it takes no verb and no {action}: {text!r}")
        value = match["value"] or ""
        if action == "delay":
            float(value)
        if action == "truncate":
            int(value)
        return cls(action, side, verb.upper() or None, int(nth), value, bool(match["always"]))

    def wants(self, side: str, verb: str, total: int, of_verb: int) -> bool:
        """Whether this fault is for the event just counted."""
        if side != self.side or (self.verb is not None and verb != self.verb):
            return False
        seen = total if self.verb is None else of_verb
        return seen >= self.count if self.always else seen == self.count and not self.fired


@dataclass(frozen=True)
class Event:
    """One command or completion, as it passed the proxy."""

    side: str
    number: int
    verb: str
    connection: int


@dataclass
class Session:
    """One client connection and what is known of its dialogue."""

    client: socket.socket
    server: socket.socket
    number: int
    stalled: threading.Event = field(default_factory=threading.Event)
    pending: list[tuple[bytes, str]] = field(default_factory=list)
    in_data: bool = False
    ended: int = 0
    closed: bool = False
    lock: threading.Lock = field(default_factory=threading.Lock)

    def end(self, receiver: socket.socket) -> None:
        """One direction has come to its natural end; tell its receiver."""
        if self.stalled.is_set():
            return  # whoever waits behind a dead NAT entry hears nothing, not even an end
        with self.lock:
            self.ended += 1
            both = self.ended == 2
        if both:
            self.close()
        else:
            receiver.shutdown(socket.SHUT_WR)

    def close(self, *, reset: bool = False) -> None:
        """End the whole connection, politely or with a reset."""
        with self.lock:
            if self.closed:
                return
            self.closed = True
        for sock in (self.client, self.server):
            try:
                if reset:
                    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                # Wakes the thread that reads here: until it lets go, close() sends nothing.
                sock.shutdown(socket.SHUT_RD if reset else socket.SHUT_RDWR)
            except OSError:
                pass
            sock.close()


class FaultProxy:
    """Listens on loopback and forwards to a server on loopback."""

    def __init__(
        self,
        target_port: int,
        *,
        target_host: str = "127.0.0.1",
        port: int = 0,
        protocol: str = "imap",
        faults: Iterable[str | Fault] = (),
        rewrite: Iterable[tuple[str, str]] = (),
    ) -> None:
        if not ipaddress.ip_address(target_host).is_loopback:
            raise ValueError("the fault proxy forwards to loopback addresses only")
        if protocol not in ("imap", "smtp", "raw"):
            raise ValueError(f"unknown protocol {protocol!r}")
        self.target = (target_host, target_port)
        self.protocol = protocol
        self.faults = [Fault.parse(f) if isinstance(f, str) else f for f in faults]
        self.rewrite = [(re.compile(a.encode()), b.encode()) for a, b in rewrite]
        self.trace: list[Event] = []
        self.passed = Counter(up=0, down=0)
        self._seen: Counter[tuple[str, str]] = Counter()
        self._lock = threading.Lock()
        self._sessions: list[Session] = []
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> FaultProxy:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        # shutdown() wakes the accept(); close() alone would leave it waiting.
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for session in self._sessions:
            session.close()

    def events(self, side: str) -> list[Event]:
        """The commands, or the completions, that passed so far."""
        return [event for event in self.trace if event.side == side]

    # -- one thread accepts, two a connection forward --------------------------

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            try:
                server = socket.create_connection(self.target)
            except OSError:
                client.close()
                continue
            for link in (client, server):  # or each line waits for the peer to acknowledge the one before
                link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            session = Session(client, server, len(self._sessions) + 1)
            self._sessions.append(session)
            for pump, to in ((self._pump_up, server), (self._pump_down, client)):
                threading.Thread(target=self._run, args=(pump, session, to), daemon=True).start()

    @staticmethod
    def _run(pump: Callable[[Session], None], session: Session, to: socket.socket) -> None:
        try:
            pump(session)
            session.end(to)
        except (Broken, OSError):
            session.close()

    def _pump_up(self, session: Session) -> None:
        """Client to server."""
        reader = Reader(session.client)
        if self.protocol == "raw":
            self._copy(reader, session, session.server, "up")
            return
        literal = None
        forwarded = True
        while line := reader.line():
            waiting = session.pending[-1][1] if session.pending else ""
            if session.in_data:
                if line.rstrip(b"\r\n") == b".":
                    session.in_data = False
                    self._command(session, line, b"", ".")
                else:
                    self._send(session, session.server, "up", line)
                continue
            if literal or waiting in ("AUTHENTICATE", "IDLE", "AUTH"):
                if forwarded:
                    self._send(session, session.server, "up", line)
            else:
                forwarded = self._command(session, line, *self._name(line))
            literal = _LITERAL.search(line) if self.protocol == "imap" else None
            if literal and forwarded:
                self._copy(reader, session, session.server, "up", int(literal[1]))
            elif literal and literal[2]:
                reader.skip(int(literal[1]))
            elif literal:
                literal = None  # the client awaits a go-ahead that never comes

    def _pump_down(self, session: Session) -> None:
        """Server to client."""
        reader = Reader(session.server)
        if self.protocol == "raw":
            self._copy(reader, session, session.client, "down")
            return
        greeted = inside = False
        while line := reader.line():
            # What really follows, whatever the rewritten line will claim.
            literal = _LITERAL.search(line) if self.protocol == "imap" else None
            for pattern, replacement in self.rewrite:
                line = pattern.sub(replacement, line)
            if not greeted:
                greeted = self.protocol == "imap" or line[3:4] != b"-"
                completes = (b"", "GREETING") if greeted else None
            else:
                completes = None if inside else self._completed(session, line)
            if completes is None:
                self._send(session, session.client, "down", line)
            else:
                self._completion(session, line, *completes)
            inside = literal is not None
            if literal:
                self._copy(reader, session, session.client, "down", int(literal[1]))

    # -- what a line means ---------------------------------------------------

    def _name(self, line: bytes) -> tuple[bytes, str]:
        """The tag and the verb of a client's command line."""
        words = line.split(None, 3)
        if self.protocol == "smtp":
            return b"", words[0].decode("latin-1").upper() if words else ""
        tag = words[0] if words else b""
        verb = words[1].decode("latin-1").upper() if len(words) > 1 else ""
        if verb == "UID" and len(words) > 2:
            verb += " " + words[2].decode("latin-1").upper()
        return tag, verb

    def _completed(self, session: Session, line: bytes) -> tuple[bytes, str] | None:
        """The command this server line completes, if it completes one."""
        with session.lock:
            if self.protocol == "smtp":
                if line[3:4] == b"-" or not session.pending:
                    return None
                if line[:3] == b"334":
                    return None
                done = session.pending.pop(0)
                session.in_data = done[1] == "DATA" and line[:3] == b"354"
                return done
            for index, (tag, verb) in enumerate(session.pending):
                if line.startswith(tag + b" "):
                    del session.pending[index]
                    return tag, verb
        return None

    # -- where faults fire -----------------------------------------------------

    def _count(self, session: Session, side: str, verb: str) -> Fault | None:
        """Number one event and return the fault that is due at it."""
        with self._lock:
            number = 0
            if verb != "GREETING":
                self._seen[side, ""] += 1
                self._seen[side, verb] += 1
                number = self._seen[side, ""]
            self.trace.append(Event(side, number, verb, session.number))
            for fault in self.faults:
                if fault.wants(side, verb, number, self._seen[side, verb]):
                    fault.fired += 1
                    return fault
        return None

    def _command(self, session: Session, line: bytes, tag: bytes, verb: str) -> bool:
        """Pass on a command; False when a fault kept it from the server."""
        fault = self._count(session, "cmd", verb)
        if fault and self._strike(fault, session, session.server, "up", line, tag):
            return False
        with session.lock:
            session.pending.append((tag, verb))
        self._send(session, session.server, "up", line)
        return True

    def _completion(self, session: Session, line: bytes, tag: bytes, verb: str) -> None:
        fault = self._count(session, "reply", verb)
        if not (fault and self._strike(fault, session, session.client, "down", line, tag)):
            self._send(session, session.client, "down", line)

    def _strike(self, fault: Fault, session: Session, to: socket.socket, way: str, line: bytes, tag: bytes) -> bool:
        """Carry out a fault at a line; True when the line must not go on."""
        if fault.action == "delay":
            time.sleep(float(fault.value))
            return False
        if fault.action == "truncate":
            self._send(session, to, way, line[: int(fault.value)])
            raise Broken
        if fault.action == "say":
            prefix = tag + b" " if tag and fault.value[:3].strip() in ("OK", "NO", "BAD") else b""
            self._send(session, session.client, "down", prefix + fault.value.encode() + b"\r\n")
            return True
        if fault.action == "bye":
            head = b"421 " if self.protocol == "smtp" else b"* BYE "
            self._send(session, session.client, "down", head + fault.value.encode() + b"\r\n")
            raise Broken
        self._break(fault, session)
        return True

    @staticmethod
    def _break(fault: Fault, session: Session) -> None:
        if fault.action == "stall":
            session.stalled.set()
        elif fault.action in ("cut", "reset"):
            session.close(reset=fault.action == "reset")
            raise Broken

    # -- moving bytes -----------------------------------------------------------

    def _copy(self, reader: Reader, session: Session, to: socket.socket, way: str, size: int | None = None) -> None:
        """Forward the next `size` bytes, or all that come."""
        while size is None or size > 0:
            chunk = reader.some(size)
            if not chunk:
                return
            self._send(session, to, way, chunk)
            if size is not None:
                size -= len(chunk)

    def _send(self, session: Session, to: socket.socket, way: str, data: bytes) -> None:
        """Forward bytes, stopping at the byte where a fault is due."""
        if session.stalled.is_set():
            return
        with self._lock:
            start = self.passed[way]
            due = [
                fault
                for fault in self.faults
                if fault.side == way and start < fault.count <= start + len(data) and (fault.always or not fault.fired)
            ]
            fault = min(due, key=lambda f: f.count, default=None)
            head = len(data) if fault is None else fault.count - start
            self.passed[way] += head
            if fault is not None:
                fault.fired += 1
        to.sendall(data[:head])
        if fault is None:
            return
        if fault.action == "delay":
            time.sleep(float(fault.value))
        else:
            self._break(fault, session)
            if fault.action == "drop":
                return
        self._send(session, to, way, data[head:])


class Reader:
    """Reads lines and counted bytes from one socket."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._buffer = b""

    def line(self) -> bytes:
        """The next line with its end, or what is left when the peer closed."""
        while b"\n" not in self._buffer and len(self._buffer) < MAX_LINE:
            chunk = self._sock.recv(65536)
            if not chunk:
                break
            self._buffer += chunk
        end = self._buffer.find(b"\n") + 1 or len(self._buffer)
        line, self._buffer = self._buffer[:end], self._buffer[end:]
        return line

    def some(self, limit: int | None) -> bytes:
        """Up to `limit` bytes, at least one unless the peer closed."""
        if not self._buffer:
            self._buffer = self._sock.recv(65536)
        end = len(self._buffer) if limit is None else limit
        chunk, self._buffer = self._buffer[:end], self._buffer[end:]
        return chunk

    def skip(self, size: int) -> None:
        """Read and forget `size` bytes."""
        while size > 0 and (chunk := self.some(size)):
            size -= len(chunk)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target_port", type=int, help="the server's port on 127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="the port to listen on")
    parser.add_argument("--protocol", choices=("imap", "smtp", "raw"), default="imap")
    parser.add_argument("--fault", action="append", default=[], metavar="FAULT")
    parser.add_argument("--rewrite", nargs=2, action="append", default=[], metavar=("REGEX", "TEXT"))
    args = parser.parse_args()
    with FaultProxy(
        args.target_port,
        port=args.port,
        protocol=args.protocol,
        faults=args.fault,
        rewrite=[tuple(pair) for pair in args.rewrite],
    ) as proxy:
        print(f"listening on 127.0.0.1:{proxy.port}", flush=True)
        shown = 0
        try:
            while True:
                time.sleep(0.2)
                for event in proxy.trace[shown:]:
                    print(f"{event.connection} {event.side}:{event.number} {event.verb}", flush=True)
                    shown += 1
        except KeyboardInterrupt:
            return 0


if __name__ == "__main__":
    sys.exit(main())
