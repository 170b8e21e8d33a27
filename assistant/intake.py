"""The first half of a scan: what is new in the folders, what it says, and to whom it belongs.

Reads the mailbox, asks `reading` and `tracking`, writes facts and cursors to the
ledger. It decides nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import assert_never

from assistant.folding import ENDING, WHOSE, current
from assistant.mailbox.headers import HeaderChunk, HeaderSeen, Unreadable
from assistant.model import Attention, Cursor, Fact, Kind, MessageId, Opportunity, OpportunityId, Perspective, Reading
from assistant.quiet import FAMILY, has_newcomers, is_for_newer_reader, is_read
from assistant.report import FolderCount, in_account
from assistant.session import Session
from assistant.watching import drafts_now

CARELESS_MOMENT = timedelta(days=1)
"""A Date header further ahead of the server's clock than this is no time to count from."""


@dataclass(slots=True)
class Strangers:
    """Letters of one chunk that belonged to no known matter when they were read."""

    letters: dict[int, bytes] = field(default_factory=dict)
    """UID -> the letter, empty where there was no room to keep it."""
    room: int = 4 << 20
    """Bytes that may still be kept: a chunk of ordinary letters takes a few megabytes."""

    def keep(self, uid: int, raw: bytes) -> None:
        """Remember it, in case that its matter begins in the same chunk."""
        is_kept = len(raw) <= self.room
        self.letters[uid] = raw if is_kept else b""
        self.room -= len(raw) if is_kept else 0


def take_in(session: Session) -> None:
    """Read everything new in the scanned folders and in Sent, and record it chunk by chunk."""
    take_in_letters(session)
    if session.folders.sent:
        _read_folder(session, session.folders.sent, is_sent=True)


def take_in_letters(session: Session) -> None:
    """What came to the user alone; of several accounts all do this before any looks for answers in its Sent."""
    _start_over_for_a_new_reader(session)
    _start_over_for_newcomers(session)
    for folder in session.folders.scan:
        _read_folder(session, folder, is_sent=False)


def _start_over_for_a_new_reader(session: Session) -> None:
    """A better reader reads old facts again: the window of the first scan, once."""
    from assistant.reading.version import READER_VERSION

    if not is_for_newer_reader(session):
        return
    _start_over(session)
    session.ledger.remember("reader_version", str(READER_VERSION))


def _start_over_for_newcomers(session: Session) -> None:
    """What meant nothing to this account may have ended a matter of one that was added since."""
    if has_newcomers(session):
        _start_over(session)
    family = " ".join(session.config.family)
    if family != (session.ledger.remembered(FAMILY) or ""):
        session.ledger.remember(FAMILY, family)


def _start_over(session: Session) -> None:
    for folder in (*session.folders.scan, session.folders.sent or ""):
        session.ledger.drop_cursor(folder)


def _read_folder(session: Session, folder: str, *, is_sent: bool) -> None:
    count = session.report.folders.setdefault(folder, FolderCount())
    cursor, status = session.ledger.cursor(folder), session.statuses[folder]
    if is_read(session, folder):
        return
    if not is_sent and folder.upper() != "INBOX":
        session.lying |= {copy.message_id for copy in drafts_now(session) if copy.message_id}
    for chunk in session.mailbox.headers_since(folder, cursor, since=_window(session)):
        _take_chunk(session, folder, chunk, count, is_sent=is_sent)
        cursor = chunk.cursor
    if cursor is None or cursor.uidvalidity != status.uidvalidity or cursor.uidnext < status.uidnext:
        session.ledger.save_cursor(folder, Cursor(status.uidvalidity, status.uidnext))


def _window(session: Session) -> date:
    return (session.now - timedelta(days=session.config.first_scan_days)).date()


def _take_chunk(session: Session, folder: str, chunk: HeaderChunk, count: FolderCount, *, is_sent: bool) -> None:
    """Facts and cursor in one transaction: a run cut here goes on from here."""
    wanted = _worth_it(session, chunk, is_sent=is_sent)
    strangers = Strangers()
    readings = _readings(session, folder, wanted, strangers, is_sent=is_sent)
    read = sorted(_told(session, folder, chunk, readings, len(wanted)), key=_by_uid)
    with session.ledger.transaction():
        for header, reading in _each_in_turn(session, folder, read, strangers, is_sent=is_sent):
            if not _is_to_oneself(session, reading):
                _record(session, folder, header, reading, is_sent=is_sent)
        for unreadable in chunk.unreadable:
            _fault(session, folder, chunk.cursor.uidvalidity, unreadable)
        session.ledger.save_cursor(folder, chunk.cursor)
    count.new += len(chunk) + len(chunk.unreadable)
    count.looked_at += len(wanted)
    session.progress(_phase(session, folder), chunk.done, chunk.total)


def _each_in_turn(
    session: Session, folder: str, read: Sequence[tuple[HeaderSeen, Reading]], strangers: Strangers, *, is_sent: bool
) -> Iterator[tuple[HeaderSeen, Reading]]:
    """What belongs to a matter that began in this very chunk is read again, as part of it."""
    from assistant.reading.triage import is_in_process

    known: set[str] = set()  # of this chunk; the ledger, asked for each message once more, takes as long as reading
    for header, reading in read:
        if known and header.uid in strangers.letters and is_in_process(header.header, known.__contains__):
            reading = _read_again(session, folder, header, strangers, is_sent=is_sent) or reading
        found = len(session.report.findings)
        yield header, reading
        if len(session.report.findings) > found:
            known |= _names_in(reading)


def _read_again(
    session: Session, folder: str, header: HeaderSeen, strangers: Strangers, *, is_sent: bool
) -> Reading | None:
    if raw := strangers.letters[header.uid]:
        return _read(header, raw, _perspective(session, header), is_sent=is_sent)
    fetched = _readings(session, folder, [header], Strangers(), is_sent=is_sent)
    return next((reading for _, reading in fetched), None)


def _names_in(reading: Reading) -> set[str]:
    """The Message-IDs and addresses by which others of its matter are known."""
    from assistant.tracking import keys_of

    return {key.partition(":")[2] for key in keys_of(reading) if key.startswith(("mid:", "addr:"))}


def _told(
    session: Session, folder: str, chunk: HeaderChunk, readings: Iterator[tuple[HeaderSeen, Reading]], wanted: int
) -> Iterator[tuple[HeaderSeen, Reading]]:
    """The same readings, while whoever waits is told how far they have come."""
    phase, before = _phase(session, folder), chunk.done - len(chunk) - len(chunk.unreadable)
    for number, pair in enumerate(readings):
        session.progress(phase, before + number * len(chunk) // wanted, chunk.total)
        yield pair


def _phase(session: Session, folder: str) -> str:
    return f"reading {in_account(session.config.label, folder)}"


def _by_uid(pair: tuple[HeaderSeen, Reading]) -> int:
    return pair[0].uid


def _is_to_oneself(session: Session, reading: Reading) -> bool:
    """A note of the user to themselves, such as our form of notes: it answers nobody."""
    message, own = reading.message, session.identity.addresses
    named = [a.email.lower() for a in (*message.to, *message.cc)]
    return reading.from_user and bool(named) and own.issuperset(named)


def _worth_it(session: Session, headers: Iterable[HeaderSeen], *, is_sent: bool) -> list[HeaderSeen]:
    """By the headers alone: what may be job mail; in Sent, what went to somebody of an opportunity."""
    if is_sent:
        return [h for h in headers if _is_to_known(session, h)]
    from assistant.reading.triage import worth_reading

    known, employers = session.knows, session.employers()
    return [
        h for h in headers if worth_reading(h.header, has_calendar=h.has_calendar, known=known, employers=employers)
    ]


def _is_to_known(session: Session, header: HeaderSeen) -> bool:
    from assistant.reading.mime import parse

    message = parse(header.header, _perspective(session, header))
    names = (*message.references, *(a.email for a in (*message.to, *message.cc)))
    return any(session.knows(name) for name in names)


def _readings(
    session: Session, folder: str, wanted: list[HeaderSeen], strangers: Strangers, *, is_sent: bool
) -> Iterator[tuple[HeaderSeen, Reading]]:
    """Each message read; `strangers` keeps those that belong to no matter that is known by now."""
    if not wanted:
        return
    for header, raw in session.mailbox.abridged(folder, wanted):
        if isinstance(raw, Unreadable):
            _fault(session, folder, header.uidvalidity, raw)
            continue
        seen_by = _perspective(session, header)
        if not seen_by.in_process:
            strangers.keep(header.uid, raw)
        yield header, _read(header, raw, seen_by, is_sent=is_sent)


def _read(header: HeaderSeen, raw: bytes, seen_by: Perspective, *, is_sent: bool) -> Reading:
    from assistant.reading import read

    return read(raw, _as_writer(seen_by, header) if is_sent else seen_by)


def _as_writer(perspective: Perspective, header: HeaderSeen) -> Perspective:
    """What lies in Sent the user wrote, under whatever address, be it one that the configuration does not name."""
    from assistant.reading.mime import parse

    sender, identity = parse(header.header, perspective).sender, perspective.identity
    if sender is None or sender.email.lower() in identity.addresses:
        return perspective
    return replace(perspective, identity=replace(identity, aliases=(*identity.aliases, sender.email)))


def _perspective(session: Session, header: HeaderSeen) -> Perspective:
    from assistant.reading.triage import is_in_process

    known = is_in_process(header.header, session.knows)
    provider = session.config.authserv_id
    return Perspective(identity=session.identity, received=header.received, authserv_id=provider, in_process=known)


def _fault(session: Session, folder: str, uidvalidity: int, unreadable: Unreadable) -> None:
    from assistant.ledger import Sighting
    from assistant.reading.version import READER_VERSION

    session.report.fault(f"{folder}/{unreadable.uid}", unreadable.why)
    seen = Sighting(folder, uidvalidity, unreadable.uid)
    session.ledger.record_unreadable(seen, what=unreadable.why, at=session.now, reader_version=READER_VERSION)


# -- placing ------------------------------------------------------------------------------


def _record(session: Session, folder: str, header: HeaderSeen, reading: Reading, *, is_sent: bool) -> None:
    from assistant.tracking import Ambiguous, Existing, New, Suspicious, Unrelated, keys_of, place

    for fault in reading.message.faults:
        session.report.fault(f"{folder}/{header.uid}", fault)
    if not is_sent and reading.from_user and _is_a_draft(session, reading.message.message_id):
        return
    candidates = _candidates(session, keys_of(reading))
    placement = place(reading, candidates, session.identity)
    match placement:
        case Unrelated():
            is_kept = _ask_about_stranger(session, folder, header, reading, is_sent=is_sent)
            if session.neighbours and not is_kept and _may_be_anothers(session, reading):
                _keep(session, folder, header, reading, owner=None, is_sent=is_sent)
        case Existing(id=owner) | Suspicious(id=owner):
            # Folding keeps a suspicious one from counting, and planning holds until the user has looked.
            _keep(session, folder, header, reading, owner=owner, is_sent=is_sent)
        case New():
            owner = session.ledger.new_opportunity()
            _keep(session, folder, header, reading, owner=owner, is_sent=is_sent)
        case Ambiguous(ids=ids, why=why):
            _keep(session, folder, header, reading, owner=None, is_sent=is_sent)
            _ask_whose(
                session,
                ids,
                reading,
                why if reading.withdrawal or reading.acceptance else f"{reading.kind.value}: {why}",
            )
        case _:
            assert_never(placement)


def _may_be_anothers(session: Session, reading: Reading) -> bool:
    """Nothing to this account, it may belong to a matter of another one of the user's, known by now or not."""
    from assistant.tracking import keys_of
    from assistant.tracking.trust import NEEDS_STANDING

    own = (key for key in keys_of(reading) if key.startswith(("mid:", "uid:", "addr:")))
    return reading.kind in NEEDS_STANDING or any(session.knows(key) for key in own)


def _candidates(session: Session, keys: tuple[str, ...]) -> list[Opportunity]:
    ids = session.ledger.opportunities_by_keys(keys)
    return [opportunity for id in ids if (opportunity := current(session, id)) is not None]


def _keep(
    session: Session, folder: str, header: HeaderSeen, reading: Reading, *, owner: OpportunityId | None, is_sent: bool
) -> None:
    from assistant.ledger import Sighting
    from assistant.reading.version import READER_VERSION
    from assistant.tracking import keys_of

    fact = Fact(reading, outgoing=is_sent or reading.from_user, at=_at(session, header, reading))
    recorded = session.ledger.record(
        fact,
        seen=Sighting(folder, header.uidvalidity, header.uid),
        opportunity=owner,
        keys=keys_of(reading),
        reader_version=READER_VERSION,
    )
    if recorded.opportunity is not None:
        session.folded.pop(recorded.opportunity, None)
    if recorded.opportunity is not None and recorded.is_new:
        session.report.found(recorded.opportunity, reading.message.message_id, reading.kind.value)


def _at(session: Session, header: HeaderSeen, reading: Reading) -> datetime:
    """When it counts from: the server's time; its own Date only where that is missing and not in the future."""
    if header.received is not None:
        return header.received
    said = reading.message.date
    return said if said is not None and said <= session.now + CARELESS_MOMENT else session.now


def _ask_whose(session: Session, ids: Sequence[OpportunityId], reading: Reading, what: str) -> None:
    """Ask once; where the message may end a matter, every matter that it may mean waits for the answer."""
    said = reading.primary.evidence[0].words if reading.primary.evidence else reading.message.subject
    words = reading.withdrawal or reading.acceptance or said
    attention = Attention(what, words, reading.message.message_id)
    name = reading.message.message_id or words
    may_end = reading.withdrawal or reading.acceptance or reading.kind in ENDING
    keys = [f"{WHOSE}{name}:{id}" for id in ids] if may_end else [f"message:{name}"]
    asked = [
        session.ledger.ask(key, attention, opportunity=id, at=session.now) for key, id in zip(keys, ids, strict=False)
    ]
    if any(asked):
        session.report.ask(ids[0], what, words)


def _ask_about_stranger(session: Session, folder: str, header: HeaderSeen, reading: Reading, *, is_sent: bool) -> bool:
    """An offer or a decline from nobody known, but in the name or under a domain like that of somebody who is."""
    if is_sent or reading.from_user or reading.kind not in (Kind.OFFER, Kind.DECLINE):
        return False
    meant = [o.id for o in session.ledger.opportunities(ended=False) if _resembles(reading, o)]
    if meant:
        _keep(session, folder, header, reading, owner=None, is_sent=False)
        domain = reading.message.sender.domain if reading.message.sender else "nowhere"
        _ask_whose(session, meant, reading, f"{reading.kind.value}: it comes from {domain}, which is not known here")
    return bool(meant)


def _resembles(reading: Reading, opportunity: Opportunity) -> bool:
    from assistant.tracking.look_alikes import is_look_alike
    from assistant.tracking.names import names_agree

    sender = reading.message.sender
    if sender is None:
        return False
    is_named = len(sender.name.split()) > 1
    is_namesake = is_named and any(names_agree(sender.name, c.person.name) for c in opportunity.contacts)
    return is_namesake or is_look_alike(sender.domain, frozenset(opportunity.domains))


def _is_a_draft(session: Session, message_id: MessageId | None) -> bool:
    """In a folder that shows all mail, a draft of the user's lies beside the letters: it was not sent to anybody."""
    if message_id is None:
        return False
    ours = session.ledger.draft_by_message_id(message_id) if session.folders.sent else None
    return ours is not None or message_id in session.lying
