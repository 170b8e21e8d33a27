"""Bytes of a mail to a Message, behind caps: whatever the bytes are, a Message comes out.

The parts are cut by a small reader of our own, because caps must hold while it
cuts: the standard parser takes 5 s for 50,000 parts and fails in deep nesting.
What the words mean is decided in `kind.py`, what the lines are in `text.py`.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

import assistant.reading.addresses as addresses
import assistant.reading.authentication as authentication
import assistant.reading.html as html
import assistant.reading.invite as invite
import assistant.reading.text as text
import assistant.reading.unattended as unattended
import assistant.reading.zones as zones
from assistant.model import Address, Automation, Identity, Message, MessageId, Perspective
from assistant.reading.automation import automation_of
from assistant.reading.headers import (
    MAX_BLOCK,
    Fields,
    date_of,
    decode,
    fields_of,
    first,
    from_base64,
    message_ids,
    parameters,
    split_message,
    to_text,
)
from assistant.reading.language import language_of
from assistant.reading.lazy import lazy_pattern
from assistant.reading.pasted import without_calendars

MAX_MESSAGE = 4 * 1024 * 1024
"""Bytes of one message that are looked at; the rest can only be attachments."""
MAX_PARTS = 200
MAX_DEPTH = 20
MAX_TEXT = 524_288
"""Bytes of decoded text."""
MAX_CALENDAR = invite.MAX_CALENDAR
_MAX_SUBJECT = 1000
_MAX_NAMES = 100
_ENOUGH = 400
"""Characters of plain text that are not worth a look at the HTML."""
_SAYS, _RUN = 6, 3
"""Words of a plain part that says something by itself, and of a run that the page repeats where it is the same mail."""

_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"})
_STUB = lazy_pattern(
    r"(?:does not|doesn't|cannot|can't|not able to|unable to) (?:support|display|view|show)|html[- ](?:capable"
    r"|enabled|version|format)"
    r"|view (?:this|the) (?:e-?mail|message) in|in html|im browser|dans (?:votre|un) navigateur|en (?:su"
    r"|tu) navegador|html-|trouble (?:view|read|see)ing|(?:web|online)[ -]?version|version en ligne|versi[óo]n? online",
    re.IGNORECASE,
)
_CLOCK = lazy_pattern(r"\b\d{1,2}(?:\s?[:.h]\s?\d\d|\s?[ap]\.?m\b|\s?(?:uhr|uur|heures|horas)\b)", re.IGNORECASE)
_MARKUP = lazy_pattern(r"\s*<(?:!doctype html|html|head|body|div|p|table|meta)[\s>]", re.IGNORECASE)
_FORWARD = lazy_pattern(
    r"\s*(?:re:\s*|aw:\s*)?(?:fwd?|wg|tr|rv|enc|doorst|i|vs|fs|pd|weitergeleitet)\s?:", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Leaf:
    """One part that is no multipart."""

    kind: str
    parameters: dict[str, str]
    encoding: str
    body: bytes
    name: str
    is_attachment: bool
    group: int
    """Parts of one multipart/alternative share a number; 0 stands for none."""
    is_inside: bool
    """Within a mail that is attached as a whole."""


@dataclass(slots=True)
class _Cutting:
    """What is left of the caps while the parts are cut."""

    leaves: list[_Leaf] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    groups: int = 0
    seen: int = 0


def parse(raw: bytes, perspective: Perspective) -> Message:
    """One mail as a value; what could not be read is named in `faults`."""
    cutting = _Cutting()
    if len(raw) > MAX_MESSAGE:
        cutting.faults.append("message cut at 4 MB")
    block, body = split_message(raw[:MAX_MESSAGE].lstrip(b"\r\n"))
    if len(block) > MAX_BLOCK:
        cutting.faults.append("header block cut at 64 KB")
    fields = fields_of(block)
    _cut(fields, body, cutting)
    return _message(fields, cutting, perspective)


def _reader(sender: Address | None, user: Identity) -> tuple[str, ...]:
    """The names of the user, who reads what others wrote."""
    is_own = sender is not None and sender.email.lower() in user.addresses
    return () if is_own else (user.name, *user.addresses)


def _message(fields: Fields, cutting: _Cutting, perspective: Perspective) -> Message:
    faults = cutting.faults
    subject = decode(first(fields, "subject"))[:_MAX_SUBJECT]
    sender = _sender(fields, faults)
    reader = _reader(sender, perspective.identity)
    body, pasted = without_calendars(_body(cutting))
    words = text.split(body, is_forward=bool(_FORWARD.match(subject)), reader=reader)
    inner = _inner_text(cutting)
    written = _date(fields, faults)
    calendars = _calendars(cutting, perspective.identity) or [(one, "") for one in pasted]
    invites, unread = invite.read(calendars, _local(written, perspective.identity))
    kind, options = parameters(first(fields, "content-type"))
    return Message(
        message_id=next(iter(message_ids(first(fields, "message-id"))), None),
        date=written,
        received=perspective.received,
        sender=sender,
        reply_to=_people(fields, "reply-to", faults),
        to=_people(fields, "to", faults),
        cc=_people(fields, "cc", faults),
        subject=subject,
        references=_references(fields),
        own_text=words.own,
        quoted_text=words.quoted,
        signature=words.signature,
        forwarded_text="\n\n".join(part for part in (words.forwarded, inner) if part),
        invites=invites,
        attachments=tuple(leaf.name for leaf in cutting.leaves if leaf.name)[:_MAX_NAMES],
        automation=_automation(fields, sender, (kind, options.get("report-type", "").lower()), words, perspective),
        authentication=authentication.verdict(fields, perspective.authserv_id),
        language=language_of(words.own or words.forwarded or subject),
        faults=tuple(dict.fromkeys((*faults, *unread))),
        sending_domain=_sending_domain(fields, sender),
    )


def _automation(
    fields: Fields, sender: Address | None, report: tuple[str, str], words: text.Split, perspective: Perspective
) -> Automation:
    """What the headers say of a machine; where they are silent, what the mail says itself, unless the user wrote it."""
    said = automation_of(fields, sender, *report)
    if sender is not None and sender.email.lower() in perspective.identity.addresses:
        return said
    return unattended.with_own_words(said, sender, f"{words.own}\n{words.signature}")


# -- header fields -------------------------------------------------------------------


def _sender(fields: Fields, faults: list[str]) -> Address | None:
    found = _people(fields, "from", faults)
    if len(fields.get("from", ())) > 1:
        faults.append("several From lines; the first counts")
    if not found:
        faults.append("no sender that can be read")
    return found[0] if found else None


def _people(fields: Fields, name: str, faults: list[str]) -> tuple[Address, ...]:
    values = fields.get(name)
    if not values:
        return ()
    found, is_clean = addresses.parse(", ".join(values[:10]), decode)
    if not is_clean:
        faults.append(f"{name.title()} holds something that is no address")
    return found


def _date(fields: Fields, faults: list[str]) -> datetime | None:
    value = first(fields, "date")
    found = date_of(value)
    if value and found is None:
        faults.append("Date cannot be read")
    return found


def _references(fields: Fields) -> tuple[MessageId, ...]:
    chain = dict.fromkeys(message_ids(first(fields, "references")))
    above = message_ids(first(fields, "in-reply-to"))
    return tuple(dict.fromkeys((*chain, *above[:1])))


def _sending_domain(fields: Fields, sender: Address | None) -> str | None:
    value = first(fields, "sender")
    found = addresses.parse(value, decode)[0] if value else ()
    if not found or (sender and found[0].domain == sender.domain):
        return None
    return found[0].domain


# -- parts ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Task:
    fields: Fields
    body: bytes
    depth: int
    group: int
    is_inside: bool


def _cut(fields: Fields, body: bytes, cutting: _Cutting) -> None:
    """Cuts a message into its leaves, outermost first and in their order; a stack, so nesting costs no recursion."""
    tasks = [_Task(fields, body, 0, 0, is_inside=False)]
    while tasks:
        task = tasks.pop()
        cutting.seen += 1
        if cutting.seen > MAX_PARTS:
            cutting.faults.append("only the first 200 parts were read")
            return
        tasks += reversed(_children(task, cutting))


def _children(task: _Task, cutting: _Cutting) -> list[_Task]:
    """The parts within a part; a leaf is kept and has none."""
    kind, options = parameters(first(task.fields, "content-type") or "text/plain")
    if task.depth >= MAX_DEPTH:
        cutting.faults.append("parts nested deeper than 20 were not read")
        return []
    if kind.startswith("multipart/"):
        pieces = list(_pieces(task.body, options.get("boundary", "")))
        if pieces:
            return _within(task, kind, pieces, cutting)
        cutting.faults.append("multipart without its boundary")
        kind = "text/plain"
    if kind == "message/rfc822" and task.body.strip():
        return [_attached_mail(task)]
    cutting.leaves.append(_leaf(task, kind, options))
    return []


def _within(task: _Task, kind: str, pieces: list[bytes], cutting: _Cutting) -> list[_Task]:
    group = task.group
    if kind == "multipart/alternative":
        cutting.groups += 1
        group = cutting.groups
    tasks = []
    for piece in pieces:
        block, body = split_message(piece)
        tasks.append(_Task(fields_of(block), body, task.depth + 1, group, task.is_inside))
    return tasks


def _attached_mail(task: _Task) -> _Task:
    block, body = split_message(_decoded(task.body, first(task.fields, "content-transfer-encoding")).lstrip())
    return _Task(fields_of(block), body, task.depth + 1, 0, is_inside=True)


def _pieces(body: bytes, boundary: str) -> Iterator[bytes]:
    """The bytes between the boundary lines; the last part may lack its end."""
    if not boundary:
        return
    mark = b"--" + boundary.encode("utf-8", "replace")
    begin, at = -1, 0
    for _ in range(MAX_PARTS + 1):
        at = _boundary_line(body, mark, at)
        if begin >= 0:
            yield body[begin : at if at >= 0 else len(body)].removesuffix(b"\n").removesuffix(b"\r")
        line_end = body.find(b"\n", at) if at >= 0 else -1
        if at < 0 or line_end < 0 or body.startswith(b"--", at + len(mark)):
            return
        begin = at = line_end + 1


def _boundary_line(body: bytes, mark: bytes, at: int) -> int:
    """Where the next boundary line begins, or -1."""
    while (at := body.find(mark, at)) >= 0:
        end = body.find(b"\n", at, at + len(mark) + 80)
        rest = body[at + len(mark) : end if end >= 0 else at + len(mark) + 80].strip()
        if (at == 0 or body[at - 1] == 10) and rest in (b"", b"--"):
            return at
        at += len(mark)
    return -1


def _leaf(task: _Task, kind: str, options: dict[str, str]) -> _Leaf:
    disposition, extra = parameters(first(task.fields, "content-disposition"))
    name = (extra.get("filename") or options.get("name", ""))[:200]
    return _Leaf(
        kind=kind if "/" in kind else "text/plain",
        parameters=options,
        encoding=first(task.fields, "content-transfer-encoding"),
        body=task.body,
        name=name.replace("/", "_").replace("\\", "_"),
        is_attachment=disposition == "attachment" or (bool(name) and disposition != "inline"),
        group=task.group,
        is_inside=task.is_inside,
    )


def _decoded(body: bytes, encoding: str) -> bytes:
    word = encoding.partition(";")[0].strip().lower()
    if word == "base64":
        return from_base64(body)
    return binascii.a2b_qp(body) if word == "quoted-printable" else body


def _words(leaf: _Leaf, cap: int) -> str:
    raw = _decoded(leaf.body[: cap * 3], leaf.encoding)[:cap]
    return to_text(raw, leaf.parameters.get("charset", ""))[0]


# -- text and calendars -----------------------------------------------------------------


def _calendars(cutting: _Cutting, identity: Identity) -> list[tuple[str, str]]:
    """Text and method of each calendar part; of attached mails where there is no other, and it invites the user."""
    found = [leaf for leaf in cutting.leaves if _is_calendar(leaf) and leaf.body.strip()]
    texts = [(leaf, _words(leaf, MAX_CALENDAR)) for leaf in found[:10]]
    outer = [(leaf, words) for leaf, words in texts if not leaf.is_inside]
    inner = [(leaf, words) for leaf, words in texts if any(own in words.lower() for own in identity.addresses)]
    return [(words, leaf.parameters.get("method", "")) for leaf, words in outer or inner]


def _local(written: datetime | None, identity: Identity) -> tzinfo | None:
    """The user's zone, where the sender's clock shows the same."""
    place = zones.zone(identity.timezone) if identity.timezone else None
    is_same = written and place and written.astimezone(place).utcoffset() == written.utcoffset()
    return place if is_same else None


def _is_calendar(leaf: _Leaf) -> bool:
    return leaf.kind in _CALENDAR_TYPES or leaf.name.lower().endswith(".ics")


def _body(cutting: _Cutting) -> str:
    return _text_of([leaf for leaf in cutting.leaves if not leaf.is_inside], cutting)


def _inner_text(cutting: _Cutting) -> str:
    """The text of mails that are attached as a whole."""
    inside = [leaf for leaf in cutting.leaves if leaf.is_inside]
    return _text_of(inside, cutting) if inside else ""


def _text_of(leaves: list[_Leaf], cutting: _Cutting) -> str:
    """The texts in their order, of each alternative the one that says more."""
    groups: dict[int, list[_Leaf]] = {}
    for number, leaf in enumerate(leaves):
        if leaf.kind in ("text/plain", "text/html") and not leaf.is_attachment and not _is_calendar(leaf):
            groups.setdefault(leaf.group or -number - 1, []).append(leaf)
    texts = []
    left = MAX_TEXT
    for group in groups.values():
        texts.append(_best(group, left, cutting))
        left -= len(texts[-1])
        if left <= 0:
            cutting.faults.append("text cut at 512 KB")
            break
    return "\n\n".join(one for one in texts if one)


def _best(group: list[_Leaf], cap: int, cutting: _Cutting) -> str:
    plain = "\n".join(_plain(leaf, cap, cutting) for leaf in group if leaf.kind == "text/plain")
    marked = [leaf for leaf in group if leaf.kind == "text/html"]
    if not marked or (len(plain) >= _ENOUGH and not _STUB.search(plain[:_ENOUGH])):
        return plain
    rich = "\n\n".join(_shown(_read(leaf, cap, cutting)) for leaf in marked)
    if _STUB.search(plain) and len(rich) > 40:
        return rich
    says_more = len(rich) > 1.5 * len(plain) + 40 or _tells_when(rich, plain)
    return rich if not plain.strip() or (says_more and not _is_another(rich, plain)) else plain


def _is_another(rich: str, plain: str) -> bool:
    """Whether the page repeats nothing of a plain part that says something: it is no other form of the same mail."""
    words = re.findall(r"\w+", plain.lower())
    if len(words) < _SAYS:
        return False
    page = re.findall(r"\w+", rich.lower())
    return _runs(words).isdisjoint(_runs(page))


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}


def _tells_when(rich: str, plain: str) -> bool:
    """A template's plain part says that an interview is fixed, and only the page says when."""
    return len(rich) > len(plain) and bool(_CLOCK.search(rich)) and not _CLOCK.search(plain)


def _plain(leaf: _Leaf, cap: int, cutting: _Cutting) -> str:
    words = _read(leaf, cap, cutting)
    if _MARKUP.match(words):
        return _shown(words)
    words = text.clean(words).replace(html.EARLIER, "")
    if leaf.parameters.get("format", "").lower() == "flowed":
        return text.unflow(words, delete_space=leaf.parameters.get("delsp", "").lower() == "yes")
    return words


def _shown(source: str) -> str:
    return text.clean(html.to_text(source))


def _read(leaf: _Leaf, cap: int, cutting: _Cutting) -> str:
    raw = _decoded(leaf.body[: cap * 3], leaf.encoding)
    if len(raw) > cap:
        cutting.faults.append("text cut at 512 KB")
    words, is_exact = to_text(raw[:cap], leaf.parameters.get("charset", ""))
    if not is_exact:
        cutting.faults.append(f"text not readable as {leaf.parameters.get('charset', 'UTF-8')[:40] or 'UTF-8'}")
    return words
