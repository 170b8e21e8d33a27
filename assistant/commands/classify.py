"""`classify FILE...`: reads mail files, changes nothing, needs no account."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import BinaryIO, NamedTuple

from assistant.commands.context import Context
from assistant.commands.terminal import safe
from assistant.errors import ConfigError
from assistant.model import Identity, Interview, Message, Person, Perspective, Reading

MAX_MESSAGE = 32 * 1024 * 1024
"""Bytes of one message that are looked at; what lies behind is attachments."""
MBOX_MARK = b"From "
ENDINGS = frozenset({".eml", ".mbox", ".mbx", ".msg", ".txt", ".mime", ""})
"""What is read below a folder; "" also covers the files of a Maildir."""


class Found(NamedTuple):
    """One message of a file, or the reason why there is none."""

    file: str
    position: int
    raw: bytes
    fault: str | None = None


def arguments(parser: argparse.ArgumentParser, _name: str) -> None:
    """The command's own arguments."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help=".eml file, mbox file, a folder of them, or - for stdin"
    )


def run(options: argparse.Namespace, context: Context) -> int:
    """Prints a line for each message; returns 0, or 2 when a file that was named does not exist."""
    from assistant.reading import read

    perspective = Perspective(identity=_identity(context))
    is_missing = False
    for found in _messages(options.files):
        is_missing = is_missing or found.fault == MISSING
        began = perf_counter()
        reading = read(found.raw, perspective) if found.fault is None else None
        line = json_line(found, reading, milliseconds=(perf_counter() - began) * 1000)
        if context.as_json:
            context.emit(line)
        else:
            context.say(_words(line, reading))
    return 2 if is_missing else 0


def _identity(context: Context) -> Identity:
    """The user's identity where a configuration names it; a nameless one otherwise."""
    from assistant.config import default_path

    nobody = Identity(name="", email="", timezone=context.machine_timezone)
    if context.config_path is None and not default_path(context.environ).exists():
        return nobody
    try:
        return context.config().identity
    except ConfigError as error:
        if context.config_path is not None:
            raise
        context.tell(f"the configuration is left aside: {error.faults[0]}")
        return nobody


# -- files ------------------------------------------------------------------------------

MISSING = "no such file"


def _messages(names: Iterable[str]) -> Iterator[Found]:
    for name in names:
        if name == "-":
            yield from _of_stream(name, sys.stdin.buffer)
        elif Path(name).is_dir():
            for path in sorted(p for p in Path(name).rglob("*") if p.is_file() and p.suffix.lower() in ENDINGS):
                yield from _of_file(path)
        elif not Path(name).exists():
            yield Found(name, 0, b"", MISSING)
        else:
            yield from _of_file(Path(name))


def _of_file(path: Path) -> Iterator[Found]:
    try:
        with path.open("rb") as stream:
            yield from _of_stream(str(path), stream)
    except OSError as error:
        yield Found(str(path), 0, b"", f"cannot be read: {error.strerror or error}")


def _of_stream(name: str, stream: BinaryIO) -> Iterator[Found]:
    """An mbox begins with a "From " line (RFC 4155); anything else is one message."""
    first = stream.readline(MAX_MESSAGE)
    if first.startswith(MBOX_MARK):
        yield from (Found(name, i, raw) for i, raw in enumerate(_split_mbox(stream)))
    else:
        yield Found(name, 0, first + stream.read(MAX_MESSAGE))


def _split_mbox(stream: BinaryIO) -> Iterator[bytes]:
    """The messages behind the first "From " line; a mark counts only after an empty line."""
    lines: list[bytes] = []
    size, is_after_blank = 0, False
    for line in stream:
        if is_after_blank and line.startswith(MBOX_MARK):
            yield b"".join(lines)
            lines, size = [], 0
        elif size < MAX_MESSAGE:
            lines.append(line[1:] if line.lstrip(b">").startswith(MBOX_MARK) and line[:1] == b">" else line)
            size += len(line)
        is_after_blank = line in (b"\n", b"\r\n")
    yield b"".join(lines)


# -- words --------------------------------------------------------------------------------


def json_line(found: Found, reading: Reading | None, *, milliseconds: float) -> dict[str, object]:
    """The contract's object for one message."""
    where: dict[str, object] = {"file": found.file, "index": found.position}
    if reading is None:
        return where | {"message_id": None, "kind": None, "faults": [found.fault], "ms": round(milliseconds, 2)}
    return where | described(reading) | {"ms": round(milliseconds, 2)}


def described(reading: Reading) -> dict[str, object]:
    """What a message says, as JSON; shared with `explain`."""
    primary, message = reading.primary, reading.message
    return {
        "message_id": message.message_id,
        "kind": primary.kind.value,
        "firm": primary.firm,
        "confidence": round(primary.confidence, 2),
        "evidence": [{"words": e.words, "because": e.because} for f in reading.findings for e in f.evidence],
        "also": [f.kind.value for f in reading.also],
        "interviews": [_interview(i) for i in reading.interviews],
        "slots": [_interview(i) for i in reading.slots],
        "cancelled": [_interview(i) for i in reading.cancelled],
        "decision_by": reading.decision_by.isoformat() if reading.decision_by else None,
        "company": reading.company,
        "role": reading.role,
        "people": [_person(p) for p in reading.people],
        "language": message.language,
        "automation": message.automation.value,
        "authentication": message.authentication.value,
        "faults": _faults(message),
    }


def _faults(message: Message) -> list[str]:
    return list(message.faults)


def _interview(interview: Interview) -> dict[str, object]:
    return {
        "start": _instant(interview.start),
        "end": _instant(interview.end),
        "timezone": interview.timezone,
        "where": interview.where,
    }


def _instant(value: datetime | None) -> str | None:
    return value.isoformat() if value else None


def _person(person: Person) -> dict[str, object]:
    return {"name": person.name, "email": person.email, "part": person.part.value}


def _words(line: dict[str, object], reading: Reading | None) -> str:
    """The same for people: one line a message, then what it rests on."""
    head = f"{line['file']}#{line['index']}"
    if reading is None:
        return safe(f"{head}: not read: {line['faults']}")
    firm = " (firm)" if reading.primary.firm else ""
    rows = [f"{head}: {reading.kind.value}{firm} {reading.primary.confidence:.2f}  {reading.message.subject}"]
    rows += [f'    "{e.words}" ({e.because})' for f in reading.findings for e in f.evidence]
    rows += [
        f"    interview: {i.start.isoformat()} {i.timezone or ''} {i.where or ''}".rstrip() for i in reading.interviews
    ]
    rows += [f"    they decide by {reading.decision_by}"] if reading.decision_by else []
    rows += [f"    not read: {fault}" for fault in reading.message.faults]
    return "\n".join(safe(row) for row in rows)
