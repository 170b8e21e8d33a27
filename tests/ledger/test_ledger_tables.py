from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from ledger_samples import NOW, draft, fact, keys, opportunity, reading, record

import assistant.ledger
from assistant.errors import LedgerError
from assistant.ledger import Approval, IllegalMove, Ledger, SendNote, Sighting, Unreadable
from assistant.ledger.drafts import MOVES
from assistant.model import (
    Attention,
    Cursor,
    DraftId,
    DraftState,
    Fact,
    FolderStatus,
    MessageId,
    Notes,
    OpportunityId,
    ReminderStep,
    Role,
    Stage,
    UserChoices,
)

LATER = NOW + timedelta(days=1)


def folded(ledger: Ledger, key: str = "k1", *, number: int = 1) -> OpportunityId:
    """An opportunity with one fact, folded and asleep."""
    id = ledger.new_opportunity()
    record(ledger, id, number)
    ledger.save_opportunity(replace(opportunity(id, key), message_ids=(MessageId(f"<m{number}@brightwell.example>"),)))
    ledger.sleep_until(id, None)
    return id


# -- folders --------------------------------------------------------------------------------


def places(ledger: Ledger, row: int) -> list[tuple[object, ...]]:
    """Where the message of a recorded fact was seen."""
    found = ledger._db.rows(
        "SELECT folder, uidvalidity, uid FROM sighting WHERE message = ? ORDER BY folder, uidvalidity, uid", (row,)
    )
    return [tuple(columns) for columns in found]


def test_cursor_comes_back_and_is_replaced(ledger: Ledger) -> None:
    assert ledger.cursor("INBOX") is None
    for cursor in (Cursor(7, 100, 2**62), Cursor(8, 1)):
        ledger.save_cursor("INBOX", cursor)
        assert ledger.cursor("INBOX") == cursor

    ledger.drop_cursor("INBOX")

    assert ledger.cursor("INBOX") is None


def test_folders_and_looks_come_back(ledger: Ledger) -> None:
    folders = {Role.SCAN: ("INBOX", "Jobs"), Role.DRAFTS: ("Entwürfe",)}
    ledger.save_folders({**folders, Role.TRASH: ()})
    ledger.save_look("Entwürfe", FolderStatus(3, 9, 4, None))

    assert ledger.folders() == folders
    assert ledger.last_look("Entwürfe") == FolderStatus(3, 9, 4, None)
    assert ledger.last_look("INBOX") is None


# -- facts ------------------------------------------------------------------------------------


def test_facts_come_back_oldest_first(ledger: Ledger) -> None:
    id = ledger.new_opportunity()
    for number, days in ((1, 2), (2, 0), (3, 1)):
        ledger.record(
            fact(number, at=NOW + timedelta(days=days)),
            seen=Sighting("INBOX", 7, number),
            opportunity=id,
            keys=keys(number),
            reader_version=1,
        )

    assert [f.reading.message.message_id for f in ledger.facts_of(id)] == [
        "<m2@brightwell.example>", "<m3@brightwell.example>", "<m1@brightwell.example>",
    ]  # fmt: skip
    assert ledger.facts_of(id)[0] == fact(2)


def test_a_message_seen_again_or_elsewhere_is_one_fact(ledger: Ledger) -> None:
    id = ledger.new_opportunity()
    first = ledger.record(fact(), seen=Sighting("INBOX", 7, 1), opportunity=id, keys=keys(), reader_version=1)
    ledger.sleep_until(id, None)

    again = ledger.record(fact(), seen=Sighting("INBOX", 7, 1), opportunity=None, keys=keys(), reader_version=1)
    moved = ledger.record(fact(), seen=Sighting("INBOX", 8, 44), opportunity=None, keys=keys(), reader_version=1)

    assert (first.is_new, again.is_new, moved.is_new) == (True, False, False)
    assert again.opportunity == moved.opportunity == id
    assert len(ledger.facts_of(id)) == 1
    assert places(ledger, first.row) == [("INBOX", 7, 1), ("INBOX", 8, 44)]
    assert ledger.due_opportunities(NOW) == ()


def test_a_forged_mail_with_the_same_message_id_hides_nothing(ledger: Ledger) -> None:
    id = ledger.new_opportunity()
    ledger.record(fact(text="Forged."), seen=Sighting("INBOX", 7, 1), opportunity=None, keys=(), reader_version=1)
    ledger.record(fact(), seen=Sighting("INBOX", 7, 2), opportunity=id, keys=keys(), reader_version=1)

    assert len(ledger.facts_by_message_id(MessageId("<m1@brightwell.example>"))) == 2
    assert ledger.facts_of(id) == (fact(),)
    assert [stored.fact for stored in ledger.unplaced_facts()] == [fact(text="Forged.")]


def test_a_copy_in_sent_makes_the_message_the_users_own(ledger: Ledger) -> None:
    id = ledger.new_opportunity()
    record(ledger, id)
    ledger.sleep_until(id, None)

    ledger.record(fact(outgoing=True), seen=Sighting("Sent", 2, 5), opportunity=id, keys=keys(), reader_version=1)

    assert ledger.facts_of(id)[0].outgoing
    assert ledger.due_opportunities(NOW) == (id,)


def test_a_newer_reader_replaces_a_reading_and_its_keys_and_an_older_one_does_not(ledger: Ledger) -> None:
    id = ledger.new_opportunity()
    record(ledger, id, version=2)
    better = Fact(replace(reading(), company="Brightwell Ltd"), outgoing=False, at=NOW)
    seen = Sighting("INBOX", 7, 1)

    ledger.record(better, seen=seen, opportunity=id, keys=("co:brightwell",), reader_version=1)
    assert ledger.facts_of(id)[0].reading.company == "Brightwell"

    ledger.record(better, seen=seen, opportunity=id, keys=("co:brightwell",), reader_version=3)
    assert ledger.facts_of(id)[0].reading.company == "Brightwell Ltd"
    assert ledger.knows("co:brightwell") and not ledger.knows("uid:uid1")


def test_an_unplaced_fact_can_be_given_to_an_opportunity_and_taken_away(ledger: Ledger) -> None:
    row = record(ledger, None)
    one, two = folded(ledger, "k1", number=8), folded(ledger, "k2", number=9)
    assert ledger.opportunities_by_keys(["uid:uid1"]) == ()

    ledger.assign(row, one)
    assert ledger.opportunities_by_keys(["uid:uid1"]) == (one,)
    ledger.sleep_until(one, None)
    ledger.assign(row, two)

    assert ledger.opportunities_by_keys(["uid:uid1"]) == (two,)
    assert ledger.due_opportunities(NOW) == (one, two)
    assert ledger.opportunities_by_keys(["uid:uid8", "uid:uid9"]) == (one, two)


def test_an_unreadable_message_is_tried_again_by_a_newer_reader_only(ledger: Ledger) -> None:
    seen = Sighting("INBOX", 7, 1)
    ledger.record_unreadable(seen, what="no end of the MIME parts", at=NOW, reader_version=3)

    assert ledger.unreadable(older_than=3) == ()
    assert ledger.unreadable(older_than=4) == (Unreadable(seen, "no end of the MIME parts", NOW, 3),)

    record(ledger, None, version=4)

    assert ledger.unreadable() == ()


def test_half_a_surrogate_pair_in_a_mail_is_kept(ledger: Ledger) -> None:
    odd = fact(subject="Offer \ud83d", text="\udcff")
    seen = Sighting("INBOX \udcff", 7, 1)

    row = ledger.record(odd, seen=seen, opportunity=None, keys=("addr:\udcff@x",), reader_version=1).row

    assert ledger.unplaced_facts()[0].fact == odd
    assert places(ledger, row) == [("INBOX ?", 7, 1)]


# -- opportunities ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("<m1@brightwell.example>", True),
        ("mid:<m1@brightwell.example>", True),
        ("Tom@Brightwell.example", True),
        ("uid:uid1", True),
        ("<m2@brightwell.example>", False),
        ("tim@brightwell.example", False),
        ("", False),
    ],
)
def test_words_of_an_opportunity_are_known(word: str, known: bool, ledger: Ledger) -> None:
    record(ledger, ledger.new_opportunity())

    assert ledger.knows(word) is known


def test_opportunities_are_found_by_any_of_many_keys(ledger: Ledger) -> None:
    one, two = folded(ledger, "k1"), folded(ledger, "k2", number=2)

    assert ledger.opportunities_by_keys([f"mid:<x{n}>" for n in range(2000)] + ["uid:uid2"]) == (two,)
    assert ledger.opportunities_by_keys(["addr:tom@brightwell.example"]) == (one, two)
    assert ledger.opportunities_by_keys([]) == ()


def test_a_folded_opportunity_comes_back(ledger: Ledger) -> None:
    id = ledger.new_opportunity()
    assert ledger.opportunity(id) is None
    ledger.save_opportunity(opportunity(id))
    over = ledger.new_opportunity()
    ledger.save_opportunity(opportunity(over, "k2", stage=Stage.DECLINED))

    assert ledger.opportunity(id) == opportunity(id)
    assert ledger.opportunity_by_key("k1") == id
    assert [o.id for o in ledger.opportunities()] == [id, over]
    assert [o.id for o in ledger.opportunities(ended=False)] == [id]
    assert ledger.all_opportunities() == (id, over)


def test_an_opportunity_is_due_when_touched_or_when_its_time_has_come(ledger: Ledger) -> None:
    id = folded(ledger)
    assert ledger.due_opportunities(NOW) == ()

    ledger.sleep_until(id, LATER)
    assert ledger.due_opportunities(LATER - timedelta(microseconds=1)) == ()
    assert ledger.due_opportunities(LATER) == (id,)

    ledger.sleep_until(id, None)
    ledger.touch(id)
    assert ledger.due_opportunities(NOW) == (id,)


def test_two_opportunities_never_share_a_key(ledger: Ledger) -> None:
    folded(ledger)
    second = ledger.new_opportunity()

    with pytest.raises(LedgerError, match="same conversation"):
        ledger.save_opportunity(opportunity(second))


def test_what_is_kept_again_unchanged_changes_no_byte(path: Path) -> None:
    with Ledger.open(path, now=NOW) as ledger:
        id = folded(ledger)
        ledger.save_cursor("INBOX", Cursor(7, 2))
        ledger.save_folders({Role.SCAN: ("INBOX",)})
        ledger.save_look("Sent", FolderStatus(1, 2, 3))
        ledger.finish_run(NOW, {}, changed=True)
        stored = ledger.opportunity(id)
        assert stored is not None
    before = path.read_bytes()

    with Ledger.open(path, now=LATER) as ledger:
        record(ledger, id)
        ledger.save_opportunity(stored)
        ledger.sleep_until(id, None)
        ledger.save_cursor("INBOX", Cursor(7, 2))
        ledger.save_folders({Role.SCAN: ("INBOX",)})
        ledger.save_look("Sent", FolderStatus(1, 2, 3))
        ledger.login_worked("imap")
        ledger.finish_run(NOW + timedelta(minutes=5), {}, changed=ledger.has_changed)
        assert not ledger.has_changed

    assert path.read_bytes() == before


# -- drafts -----------------------------------------------------------------------------------


def test_a_draft_is_intended_placed_and_found_by_all_its_names(ledger: Ledger) -> None:
    owner = folded(ledger)
    intended = ledger.intend(draft(owner), b"raw")

    placed = ledger.placed(intended.id, uidvalidity=3, uid=12, at=LATER)

    assert placed == replace(intended, uidvalidity=3, uid=12, placed=LATER, state=DraftState.UNTOUCHED)
    assert ledger.draft(placed.id) == ledger.draft_by_need(placed.need) == placed
    assert ledger.draft_by_message_id(placed.message_id) == placed
    assert ledger.drafts_of(owner) == ledger.open_drafts() == (placed,)
    assert ledger.raw_of(placed.id) == b"raw"
    assert ledger.due_opportunities(NOW) == (owner,)


@pytest.mark.parametrize("state", list(DraftState))
@pytest.mark.parametrize("missing_since", [None, NOW])
@pytest.mark.parametrize("uid", [None, 12])
def test_a_glance_at_the_drafts_shows_what_their_records_say(
    state: DraftState, missing_since: datetime | None, uid: int | None, ledger: Ledger
) -> None:
    ledger.intend(replace(draft(folded(ledger)), state=state, uid=uid, missing_since=missing_since))

    glances, records = ledger.glance_at_drafts(), ledger.open_drafts()

    assert [(g.id, g.state, g.uid) for g in glances] == [(r.id, r.state, r.uid) for r in records]
    assert [g.missing_since is None for g in glances] == [r.missing_since is None for r in records]
    assert ledger.has_open_drafts() == bool(records)


def test_no_need_gets_a_second_draft(ledger: Ledger) -> None:
    owner = folded(ledger)
    first = ledger.intend(draft(owner))
    ledger.move_draft(first.id, DraftState.WITHDRAWN, at=NOW)

    with pytest.raises(LedgerError, match="no second one is made"):
        ledger.intend(draft(owner))
    with pytest.raises(LedgerError, match="no second one is made"):
        ledger.intend(replace(draft(owner, "other"), message_id=first.message_id))
    assert len(ledger.drafts_of(owner)) == 1


@pytest.mark.parametrize(("before", "after"), list(product(DraftState, DraftState)))
def test_only_the_moves_of_the_table_are_made(before: DraftState, after: DraftState, ledger: Ledger) -> None:
    record = ledger.intend(draft(folded(ledger), state=before))

    if after is before or after in MOVES[before]:
        assert ledger.move_draft(record.id, after, at=LATER).state is after
    else:
        with pytest.raises(IllegalMove):
            ledger.move_draft(record.id, after, at=LATER)
        assert ledger.draft(record.id) == record


def test_nothing_leaves_sent_and_an_edited_draft_is_never_withdrawn() -> None:
    assert set(MOVES) == set(DraftState)
    assert MOVES[DraftState.SENT] == frozenset()
    assert not any(
        DraftState.WITHDRAWN in MOVES[s] for s in (DraftState.EDITED, DraftState.SEVERAL, DraftState.UNCERTAIN)
    )
    assert [s for s in DraftState if DraftState.SENDING in MOVES[s]] == [DraftState.APPROVED]


def test_a_settled_draft_drops_its_bytes_and_keeps_its_history(ledger: Ledger) -> None:
    record = ledger.intend(draft(folded(ledger)), b"raw")
    ledger.placed(record.id, uidvalidity=1, uid=None, at=NOW)
    ledger.move_draft(record.id, DraftState.SENT, at=LATER, why="found in Sent")

    assert ledger.raw_of(record.id) is None
    assert ledger.open_drafts() == ()
    assert ledger.drafts_of(record.opportunity)[0].settled == LATER
    assert [(m.before, m.after, m.why) for m in ledger.history_of(record.id)] == [
        (None, DraftState.INTENDED, ""),
        (DraftState.INTENDED, DraftState.UNTOUCHED, ""),
        (DraftState.UNTOUCHED, DraftState.SENT, "found in Sent"),
    ]


def test_a_draft_can_be_revised_but_not_become_another(ledger: Ledger) -> None:
    record = ledger.intend(draft(folded(ledger)), b"raw")

    revised = ledger.revise_draft(replace(record, uid=5, digest="d2", subject="Thanks"), b"new")
    snoozed = ledger.snooze(record.id, date(2026, 4, 1))

    assert snoozed == replace(revised, snoozed_until=date(2026, 4, 1))
    assert ledger.raw_of(record.id) == b"new"
    for other in (
        replace(record, need="x"),
        replace(record, state=DraftState.SENT),
        replace(record, message_id=MessageId("<x>")),
    ):
        with pytest.raises(IllegalMove):
            ledger.revise_draft(other)


def test_a_draft_that_is_not_there_is_named(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="no draft d99"):
        ledger.move_draft(DraftId(99), DraftState.SENT, at=NOW)


def approved(ledger: Ledger, owner: OpportunityId) -> Approval:
    record = ledger.intend(draft(owner), b"raw")
    ledger.placed(record.id, uidvalidity=1, uid=5, at=NOW)
    approval = Approval(record.id, "Approved", 1, 6, "d1", NOW, "folder", LATER)
    ledger.approve(approval)
    return approval


@pytest.mark.parametrize("state", [DraftState.EDITED, DraftState.SEVERAL, DraftState.MISSING, DraftState.UNTOUCHED])
def test_an_approval_holds_until_the_draft_changes(state: DraftState, ledger: Ledger) -> None:
    approval = approved(ledger, folded(ledger))
    assert ledger.approvals() == (approval,) == (ledger.approval_of(approval.draft),)

    ledger.move_draft(approval.draft, state, at=LATER)

    assert ledger.approvals() == ()
    assert ledger.approval_of(approval.draft) is None


def test_a_sending_keeps_its_approval_and_its_journal(ledger: Ledger) -> None:
    approval = approved(ledger, folded(ledger))
    ledger.move_draft(approval.draft, DraftState.SENDING, at=LATER)
    ledger.note_sending(approval.draft, "data", at=LATER, words="connection lost")
    ledger.move_draft(approval.draft, DraftState.UNCERTAIN, at=LATER)

    assert ledger.approvals() == ()
    assert ledger.approval_of(approval.draft) == approval
    assert ledger.sending_of(approval.draft) == (SendNote(LATER, "data", "connection lost"),)
    assert [d.state for d in ledger.open_drafts()] == [DraftState.UNCERTAIN]


# -- choices ------------------------------------------------------------------------------------


def choose(ledger: Ledger, id: OpportunityId) -> UserChoices:
    ledger.stop(id, NOW)
    ledger.resume(id, LATER)
    ledger.called(id, LATER)
    ledger.save_notes(id, "uid1", Notes(topics=("data",), decision_by=date(2026, 4, 1)))
    ledger.reminder_done(id, ReminderStep.CARD, "uid1")
    ledger.save_assessment(id, {"How did it go?": "Well"})
    return UserChoices(
        stopped_at=NOW,
        resumed_at=LATER,
        called_at=LATER,
        notes=(("uid1", Notes(topics=("data",), decision_by=date(2026, 4, 1))),),
        done_reminders=(("card", "uid1"),),
    )


def test_choices_come_back_and_make_the_opportunity_due(ledger: Ledger) -> None:
    id = folded(ledger)
    assert ledger.choices(id) == UserChoices()

    chosen = choose(ledger, id)

    assert ledger.choices(id) == chosen
    assert ledger.due_opportunities(NOW) == (id,)


def carried(ledger: Ledger) -> tuple[UserChoices, dict[str, object]]:
    id = folded(ledger)
    chosen = choose(ledger, id)
    record = ledger.intend(draft(id))
    ledger.placed(record.id, uidvalidity=1, uid=1, at=NOW)
    ledger.move_draft(record.id, DraftState.DISMISSED, at=NOW)
    return chosen, json.loads(json.dumps(ledger.export_choices()))


@pytest.mark.parametrize("key", ["k1", "another key for the same conversation"])
@pytest.mark.parametrize("is_first", [True, False])
def test_choices_survive_a_lost_ledger(key: str, is_first: bool, ledger: Ledger, tmp_path: Path) -> None:
    chosen, document = carried(ledger)

    with Ledger.open(tmp_path / "new" / "ledger", now=NOW) as new:
        if is_first:
            assert new.import_choices(document) == 1
        folded(new, "stranger", number=5)
        id = folded(new, key)
        if not is_first:
            new.import_choices(document)

        assert new.choices(id) == chosen
        assert new.assessment_of(id) == {"How did it go?": "Well"}
        assert [(d.need, d.state) for d in new.drafts_of(id)] == [("k1/thank_you/uid1/tom", DraftState.DISMISSED)]
        assert [new.choices(other) for other in new.all_opportunities() if other != id] == [UserChoices()]


def test_choices_that_wait_for_their_opportunity_are_exported_again(ledger: Ledger, tmp_path: Path) -> None:
    _, document = carried(ledger)

    with Ledger.open(tmp_path / "new" / "ledger", now=NOW) as new:
        new.import_choices(document)
        assert new.export_choices() == document


def test_the_later_of_two_choices_holds_and_own_notes_stay(ledger: Ledger) -> None:
    _, document = carried(ledger)
    id = ledger.all_opportunities()[0]
    ledger.stop(id, LATER)
    ledger.save_notes(id, "uid1", Notes(topics=("newer",)))

    ledger.import_choices(document)

    assert ledger.choices(id).stopped_at == LATER
    assert ledger.choices(id).notes == (("uid1", Notes(topics=("newer",))),)


@pytest.mark.parametrize(
    "document", [{}, {"format": 1}, {"format": 1, "opportunities": [{}]}, {"format": 1, "opportunities": 3}]
)
def test_a_strange_document_is_refused_and_changes_nothing(document: dict[str, object], ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="no export of ours"):
        ledger.import_choices(document)
    with pytest.raises(LedgerError, match="newer than this program"):
        ledger.import_choices({"format": 99, "opportunities": []})
    assert not ledger.has_changed


def test_a_forgotten_opportunity_leaves_no_row_and_no_byte(path: Path) -> None:
    with Ledger.open(path, now=NOW) as ledger:
        id, other = folded(ledger), folded(ledger, "k2", number=5)
        choose(ledger, id)
        approved(ledger, id)
        ledger.note_sending(DraftId(1), "mail", at=NOW)
        ledger.ask("q", Attention("spoofed", "Unmistakable words"), opportunity=id, at=NOW)
        ledger.show_reminder(id, ReminderStep.NOTES, "uid1", at=NOW)
        ledger.forget(id)

        assert ledger.all_opportunities() == (other,)
        assert ledger.check() == ()
        assert not ledger.drafts_of(id) and not ledger.open_questions()
    assert b"Unmistakable" not in path.read_bytes()
    assert b"uid5" in path.read_bytes()
    assert b"uid1" not in path.read_bytes()


def test_everything_can_be_forgotten(path: Path) -> None:
    with Ledger.open(path, now=NOW) as ledger:
        carried(ledger)
        ledger.save_cursor("INBOX", Cursor(1, 2))
        ledger.remember("reader", "3")
        ledger.forget_all()

        assert ledger.cursor("INBOX") is None
        assert ledger.remembered("reader") is None
    assert b"brightwell" not in path.read_bytes()
    with Ledger.open(path, now=NOW) as ledger:
        assert ledger.check() == ()


# -- runs ---------------------------------------------------------------------------------------


def test_a_quiet_run_is_written_down_once_an_hour(ledger: Ledger) -> None:
    for minutes in (0, 10, 50, 61, 70):
        ledger.finish_run(NOW + timedelta(minutes=minutes), {"new": minutes})
    ledger.finish_run(NOW + timedelta(minutes=75), {"new": 75}, changed=True)

    assert [run.counts["new"] for run in ledger.runs()] == [75, 61, 0]
    assert ledger.last_run_at() == NOW + timedelta(minutes=75)


def test_only_the_last_runs_are_kept(ledger: Ledger) -> None:
    for days in range(120):
        ledger.finish_run(NOW + timedelta(days=days))

    assert len(ledger.runs()) == 100


@pytest.mark.parametrize(
    ("shift", "back", "leapt"),
    [
        (timedelta(minutes=-9), None, None),
        (timedelta(days=-1), timedelta(days=1), None),
        (timedelta(weeks=6), None, None),
        (timedelta(days=365), None, timedelta(days=365)),
    ],
)
def test_a_clock_that_went_wrong_is_seen(
    shift: timedelta, back: timedelta | None, leapt: timedelta | None, ledger: Ledger
) -> None:
    assert ledger.clock_went_back(NOW) is None and ledger.clock_leapt(NOW) is None
    ledger.finish_run(NOW)

    assert ledger.clock_went_back(NOW + shift) == back
    assert ledger.clock_leapt(NOW + shift) == leapt


def test_a_reminder_and_a_question_are_told_once(ledger: Ledger) -> None:
    id = folded(ledger)
    attention = Attention("spoofed", "it claims to be an offer", MessageId("<x@y>"))

    assert [ledger.show_reminder(id, ReminderStep.NOTES, "uid1", at=at) for at in (NOW, LATER)] == [True, False]
    assert ledger.reminder_shown(id, ReminderStep.NOTES, "uid1") == NOW
    assert [ledger.ask("q1", attention, opportunity=id, at=at) for at in (NOW, LATER)] == [True, False]
    assert [q.words for q in ledger.open_questions(id)] == [attention.words]

    ledger.settle_question("q1", at=LATER)

    assert ledger.open_questions() == ()
    assert ledger.ask("q1", attention, opportunity=id, at=LATER) is False


def test_open_questions_are_found_by_how_their_keys_begin(ledger: Ledger) -> None:
    id = folded(ledger)
    for key in ("draft:1", "draft:2:why", "draft;", "drafu", "message:x", "draft"):
        ledger.ask(key, Attention("a", "b"), opportunity=id, at=NOW)
    ledger.settle_question("draft:1", at=LATER)

    assert ledger.open_question_keys("draft:") == ("draft:2:why",)


def test_refused_logins_wait_longer_and_longer(ledger: Ledger) -> None:
    waits = []
    for _ in range(9):
        ledger.login_refused("imap.example.org", at=NOW)
        wait = ledger.next_login("imap.example.org")
        assert wait is not None
        waits.append((wait - NOW) / timedelta(minutes=1))

    assert waits == [15, 30, 60, 120, 240, 480, 960, 1440, 1440]
    ledger.login_worked("imap.example.org")
    assert ledger.next_login("imap.example.org") is None


def test_what_is_remembered_comes_back(ledger: Ledger) -> None:
    ledger.remember("reader", "3")
    ledger.remember("reader", "4")

    assert ledger.remembered("reader") == "4"
    assert ledger.remembered("other") is None


def test_a_draft_needs_an_opportunity(ledger: Ledger) -> None:
    with pytest.raises(LedgerError):
        ledger.intend(draft(OpportunityId(77)))


@pytest.mark.parametrize(
    "module", sorted(Path(assistant.ledger.__file__).parent.glob("*.py")), ids=lambda path: path.stem
)
def test_no_statement_numbers_its_placeholders(module: Path):
    # Python 3.12.0 to 3.12.3 warn of `?1` with a sequence of values, and say that 3.14 will refuse it.
    assert not re.search(r"[ (=]\?\d", module.read_text())
