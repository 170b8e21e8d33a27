"""What became of a draft: the moves of each mail client, replayed as what a scan sees of the folders."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from matters import at

from assistant.model import (
    Address,
    Copy,
    DraftId,
    DraftRecord,
    DraftState,
    MessageId,
    OpportunityId,
    Role,
    Step,
)
from assistant.tracking import Verdict, what_became

ALL = frozenset({Role.DRAFTS, Role.SENT, Role.TRASH})
NOW = at("2026-03-03 18:00")
PLACED = at("2026-03-03 15:00")
OURS, CHANGED = "ours", "changed"
ANCHOR = MessageId("<confirm>")
MINE = MessageId("<draft1@example.org>")

RECORD = DraftRecord(
    id=DraftId(1),
    opportunity=OpportunityId(1),
    step=Step.THANK_YOU,
    need="n",
    interview_key="<confirm>",
    recipient=Address("Tom Reyes", "tom@brightwell.example"),
    anchor=ANCHOR,
    message_id=MINE,
    subject="Re: Data Analyst",
    due=PLACED,
    created=PLACED,
    state=DraftState.UNTOUCHED,
    digest=OURS,
    uidvalidity=10,
    uid=5,
    placed=PLACED,
)

FOLDERS = {Role.DRAFTS: "Drafts", Role.SENT: "Sent", Role.TRASH: "Trash", Role.APPROVED: "Approved"}


def copy(
    role: Role = Role.DRAFTS,
    uid: int = 5,
    *,
    mid: str | None = MINE,
    validity: int = 10,
    to: tuple[str, ...] = ("tom@brightwell.example",),
    refs: tuple[str, ...] = (ANCHOR,),
    minutes: int = 30,
    flags: tuple[str, ...] = ("\\seen",),
    original: str | None = None,
) -> Copy:
    """One message of a folder; half an hour after we placed ours."""
    return Copy(
        role=role,
        folder=FOLDERS[role],
        uidvalidity=validity,
        uid=uid,
        message_id=MessageId(mid) if mid else None,
        original_message_id=MessageId(original) if original else None,
        references=tuple(MessageId(r) for r in refs),
        recipients=to,
        subject="Re: Data Analyst",
        received=PLACED + timedelta(minutes=minutes),
        flags=frozenset(flags),
    )


def verdict(
    *copies: Copy, changed: tuple[Copy, ...] = (), looked: frozenset[Role] = ALL, record: DraftRecord = RECORD
) -> Verdict:
    """What is said of these copies; those in `changed` have another text."""
    digests = {(c.folder, c.uidvalidity, c.uid): CHANGED if c in changed else OURS for c in copies}
    return what_became(record, copies, digest_of_copy=digests, looked=looked, now=NOW)


def follow(*scans: tuple[tuple[Copy, ...], tuple[Copy, ...]], record: DraftRecord = RECORD) -> list[DraftState]:
    """The states after scan upon scan; each scan is (copies, those with another text)."""
    states = []
    for number, (copies, changed) in enumerate(scans):
        digests = {(c.folder, c.uidvalidity, c.uid): CHANGED if c in changed else OURS for c in copies}
        now = NOW + timedelta(hours=number)
        found = what_became(record, copies, digest_of_copy=digests, looked=ALL, now=now)
        record = replace(record, state=found.state, missing_since=found.missing_since, settled=found.settled)
        states.append(found.state)
    return states


def test_untouched_is_the_same_text_in_one_copy() -> None:
    found = verdict(copy())

    assert (found.state, len(found.live)) == (DraftState.UNTOUCHED, 1)


def test_edited_wins_over_several() -> None:
    old, new = copy(), copy(uid=6)

    found = verdict(old, new, changed=(new,))

    assert (found.state, found.copy, len(found.live)) == (DraftState.EDITED, new, 2)


def test_several_equal_copies_block() -> None:
    assert verdict(copy(), copy(uid=6)).state is DraftState.SEVERAL


def test_sent_wins_over_everything() -> None:
    assert verdict(copy(), copy(Role.SENT, 1), copy(Role.TRASH, 2)).state is DraftState.SENT


@pytest.mark.parametrize(
    ("in_sent", "is_sent"),
    [
        (copy(Role.SENT, 1), True),
        (copy(Role.SENT, 1, mid="<new@client>"), True),  # natural key
        (copy(Role.SENT, 1, mid="<exchange>", refs=(), original=MINE), True),
        (copy(Role.SENT, 1, mid="<new@client>", refs=("<root>", ANCHOR, "<later>")), True),
        (copy(Role.SENT, 1, mid="<new@client>", to=("ana@brightwell.example",)), False),
        (copy(Role.SENT, 1, mid="<new@client>", refs=("<other>",)), False),
        (copy(Role.SENT, 1, mid="<before>", minutes=-60), False),
        (copy(Role.SENT, 1, mid="<new@client>", minutes=-1), True),  # the server's clock is behind
        (copy(Role.SENT, 1, mid="<new@client>", flags=("\\deleted",)), False),
    ],
)
def test_what_counts_as_sent(in_sent: Copy, is_sent: bool) -> None:
    assert (verdict(copy(), in_sent).state is DraftState.SENT) is is_sent


def test_sent_settles_at_the_time_of_sending() -> None:
    assert verdict(copy(Role.SENT, 1, minutes=40)).settled == PLACED + timedelta(minutes=40)


def test_deleted_in_trash_is_the_users_no_for_ever() -> None:
    binned = copy(Role.TRASH, 9)

    assert follow(((binned,), ()), ((), ()), ((copy(uid=12),), ())) == [DraftState.DISCARDED] * 3


@pytest.mark.parametrize(
    ("state", "found"),
    [
        (DraftState.INTENDED, DraftState.DISCARDED),
        (DraftState.UNTOUCHED, DraftState.UNTOUCHED),
        (DraftState.UNCERTAIN, DraftState.UNCERTAIN),
    ],
)
def test_without_sent_trash_tells_only_that_it_was_placed(state: DraftState, found: DraftState) -> None:
    record = replace(RECORD, state=state, placed=RECORD.placed if state is not DraftState.INTENDED else None)

    assert verdict(copy(Role.TRASH, 9), looked=ALL - {Role.SENT}, record=record).state is found


def test_absence_needs_two_scans() -> None:
    assert follow(((), ()), ((), ()), ((), ())) == [DraftState.UNTOUCHED, DraftState.MISSING, DraftState.MISSING]


def test_what_was_missing_may_come_back() -> None:
    back = copy(uid=8)

    assert follow(((), ()), ((), ()), ((back,), (back,)))[-1] is DraftState.EDITED
    assert follow(((), ()), ((), ()), ((back,), ()))[-1] is DraftState.UNTOUCHED


def test_nothing_is_missed_where_nobody_looked() -> None:
    assert (
        verdict(looked=frozenset({Role.DRAFTS}), record=replace(RECORD, missing_since=PLACED)).state
        is DraftState.UNTOUCHED
    )


def test_a_renewed_folder_decides_nothing_by_absence() -> None:
    stranger = copy(uid=1, mid="<else>", refs=(), validity=11)

    assert verdict(stranger, record=replace(RECORD, missing_since=PLACED)).state is DraftState.UNTOUCHED


def test_a_renewed_folder_that_holds_it_is_found_by_key() -> None:
    assert verdict(copy(uid=1, validity=11)).state is DraftState.UNTOUCHED


def test_uid_1_used_again_for_another_message_is_not_ours() -> None:
    record = replace(RECORD, uid=1)
    other = copy(uid=1, mid="<else>", refs=("<other>",), validity=11)

    assert verdict(other, record=record).copy is None


def test_a_copy_that_nobody_read_counts_as_changed_unless_it_is_the_very_one() -> None:
    the_very_one, another = copy(), copy(uid=7)

    def unread(one: Copy) -> DraftState:
        return what_became(RECORD, (one,), digest_of_copy={}, looked=ALL, now=NOW).state

    assert (unread(the_very_one), unread(another)) == (DraftState.UNTOUCHED, DraftState.EDITED)


@pytest.mark.parametrize("state", [DraftState.SENT, DraftState.DISMISSED, DraftState.WITHDRAWN, DraftState.DISCARDED])
def test_what_is_final_stays(state: DraftState) -> None:
    assert verdict(copy(), record=replace(RECORD, state=state)).state is state


@pytest.mark.parametrize("state", [DraftState.DISMISSED, DraftState.WITHDRAWN, DraftState.DISCARDED])
def test_the_user_may_send_what_was_given_up(state: DraftState) -> None:
    assert verdict(copy(Role.SENT, 3), record=replace(RECORD, state=state)).state is DraftState.SENT


@pytest.mark.parametrize("state", [DraftState.APPROVED, DraftState.SENDING, DraftState.UNCERTAIN])
def test_an_approval_stays_while_the_text_does(state: DraftState) -> None:
    record = replace(RECORD, state=state)
    edited = copy(Role.APPROVED, 2)

    assert verdict(copy(Role.APPROVED, 2), record=record).state is state
    assert verdict(edited, changed=(edited,), record=record).state is DraftState.EDITED
    assert verdict(record=record).state is state


def test_an_intended_draft_is_not_missed_before_it_was_placed() -> None:
    record = replace(RECORD, state=DraftState.INTENDED, placed=None, uid=None, missing_since=PLACED)

    assert verdict(record=record).state is DraftState.INTENDED
    assert verdict(copy(), record=record).state is DraftState.UNTOUCHED


# -- the mail clients, move by move -----------------------------------------------------------

SAVED = copy(uid=6, mid="<tb-1@client>", flags=("\\draft",))
SAVED_AGAIN = copy(uid=7, mid="<tb-2@client>", flags=("\\draft",))
SENT_NEW = copy(Role.SENT, 1, mid="<tb-3@client>")
KEPT = copy(uid=6)
GHOST = copy(flags=("\\deleted", "\\flagged", "\\seen"))
NO_FLAGS = copy(uid=1, mid="<alpine-1@client>", validity=11, flags=())

U, E, S, M = DraftState.UNTOUCHED, DraftState.EDITED, DraftState.SENT, DraftState.MISSING


@pytest.mark.parametrize(
    ("client", "scans", "states"),
    [
        # Thunderbird: a new Message-ID and UID at every save, the old copy expunged, new again at sending.
        (
            "thunderbird edits and sends",
            [((copy(),), ()), ((SAVED,), (SAVED,)), ((SAVED_AGAIN,), (SAVED_AGAIN,)), ((SENT_NEW,), ())],
            [U, E, E, S],
        ),
        ("thunderbird sends unedited", [((copy(),), ()), ((SENT_NEW,), ())], [U, S]),
        ("thunderbird saves unedited", [((SAVED,), ())], [U]),
        # Evolution: the old copy stays, flagged deleted, with its star; it is skipped.
        ("evolution edits", [((GHOST, SAVED), (SAVED,)), ((GHOST, SENT_NEW), ())], [E, S]),
        ("evolution sends unedited", [((GHOST, SENT_NEW), ())], [S]),
        # NeoMutt: expunged the moment it is opened; seen twice as absent, then saved with its Message-ID.
        (
            "neomutt opens, saves, sends",
            [((), ()), ((), ()), ((KEPT,), (KEPT,)), ((copy(Role.SENT, 1),), ())],
            [U, M, E, S],
        ),
        # Alpine: the folder goes with its last draft; it comes back with a new UIDVALIDITY and UID 1.
        ("alpine opens and saves", [((), ()), ((NO_FLAGS,), (NO_FLAGS,))], [U, E]),
        ("alpine sends without a copy", [((), ()), ((), ()), ((), ())], [U, M, M]),
        # aerc: postponing leaves the old copy in place, both with the same Message-ID.
        ("aerc postpones", [((copy(), KEPT), (KEPT,)), ((copy(Role.SENT, 1), copy()), ())], [E, S]),
        # Roundcube: keeps the Message-ID, drops \Draft, expunges the old copy.
        (
            "roundcube edits and sends",
            [((copy(uid=6, flags=("\\seen",)),), (copy(uid=6, flags=("\\seen",)),)), ((copy(Role.SENT, 1),), ())],
            [E, S],
        ),
        # Outlook rewrites the Message-ID at sending.
        ("outlook sends", [((copy(Role.SENT, 1, mid="<ox>", original=MINE),), ())], [S]),
        # Thunderbird moves what is deleted to Trash with all its headers.
        ("thunderbird deletes", [((copy(Role.TRASH, 4),), ()), ((), ())], [DraftState.DISCARDED] * 2),
        # Thunderbird edits a draft that lies in Approved: the new one goes to Drafts, the stale one stays.
        ("thunderbird edits an approved one", [((copy(Role.APPROVED, 2), SAVED), (SAVED,))], [E]),
        # "Edit as new" leaves the original; the mail is out all the same.
        ("thunderbird edits as new and sends", [((copy(), SENT_NEW), ())], [S]),
    ],
)
def test_mail_clients(
    client: str, scans: list[tuple[tuple[Copy, ...], tuple[Copy, ...]]], states: list[DraftState]
) -> None:
    assert follow(*scans) == states, client
