"""The few things that are done to a mailbox, on real Dovecots of several makes; nothing else may change."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from servers.accounts import fresh_account
from servers.dovecot import POOR
from servers.faultproxy import FaultProxy
from servers.mails import NOW, plain

from assistant.errors import TryAgainLater
from assistant.mailbox.box import Placed
from assistant.mailbox.faults import FolderGone, NotMoved, Refused
from assistant.mailbox.imap import Connection
from assistant.model import MessageId, Role

DRAFT = plain(99, body="Dear Tom,\r\n\r\nthank you — truly.\r\n").replace(
    b"charset=utf-8", b"charset=utf-8; format=flowed"
)
DRAFT_ID = MessageId("<m99@brightwell.example>")
MAKES = {
    "everything": {},
    "no MOVE": {"capability": "IMAP4rev1 UIDPLUS NAMESPACE"},
    "dots": {"separator": ".", "prefix": "INBOX."},
}


@pytest.fixture(params=MAKES)
def made(request, dovecot_factory):
    """An account with some mail on servers of several makes, and the names of its Drafts and Trash."""
    options = MAKES[request.param]
    account = fresh_account(dovecot_factory(**options))
    prefix = options.get("prefix", "")
    with account.client() as client:
        for folder, flags in (("INBOX", ()), (f"{prefix}Drafts", (b"\\Draft",)), (f"{prefix}Drafts", (b"\\Deleted",))):
            client.append(folder, plain(1), (*flags, b"$Label1"), NOW)
    return account, f"{prefix}Drafts", f"{prefix}Trash"


def everything(account) -> dict[tuple[str, int], tuple[bytes, ...]]:
    """Every message of an account with its flags."""
    found = {}
    with account.client() as client:
        for _, _, folder in client.list_folders():
            client.select_folder(folder, readonly=True)
            for uid, said in client.fetch(client.search(), ["FLAGS"]).items():
                found[folder, uid] = tuple(sorted(set(said[b"FLAGS"]) - {rb"\Recent"}))
    return found


def test_a_draft_arrives_with_flags_date_and_bytes(made, open_mailbox):
    account, drafts, _ = made
    received = datetime(2026, 3, 31, 22, 15, 7, tzinfo=UTC)

    placed = open_mailbox(account).append_draft(drafts, DRAFT, DRAFT_ID, received=received)

    with account.client() as client:
        opened = client.select_folder(drafts, readonly=True)
        said = client.fetch([placed.uid], ["FLAGS", "INTERNALDATE", "BODY.PEEK[]"])[placed.uid]
    assert placed == Placed(opened[b"UIDVALIDITY"], 3)
    assert set(said[b"FLAGS"]) - {rb"\Recent"} == {rb"\Draft", rb"\Seen"}
    assert said[b"INTERNALDATE"] == received
    assert said[b"BODY[]"] == DRAFT


def test_an_append_changes_nothing_else(made, open_mailbox):
    account, drafts, _ = made
    before = everything(account)

    open_mailbox(account).append_draft(drafts, DRAFT, DRAFT_ID, received=NOW)

    after = everything(account)
    assert after.pop((drafts, 3)) == (rb"\Draft", rb"\Seen")
    assert after == before


def test_a_folder_open_for_reading_is_left_before_an_append_to_it(made, open_mailbox):
    """Courier refuses it otherwise; CLOSE is not for us, as it may expunge."""
    account, drafts, _ = made
    before = everything(account)
    with FaultProxy(account.server.port) as proxy:
        mailbox = open_mailbox(account, port=proxy.port)
        mailbox.find(drafts, DRAFT_ID)
        placed = mailbox.append_draft(drafts, DRAFT, DRAFT_ID, received=NOW)

        assert [event.verb for event in proxy.events("cmd")][-3:] == ["UID SEARCH", "EXAMINE", "APPEND"]
        assert [copy.uid for copy in mailbox.find(drafts, DRAFT_ID)] == [placed.uid] == [3]
    after = everything(account)
    assert after.pop((drafts, 3)) == (rb"\Draft", rb"\Seen")
    assert after == before


def test_a_copy_in_sent_is_read_and_no_draft(account, mail_client, open_mailbox):
    placed = open_mailbox(account).append_sent("Sent", DRAFT, DRAFT_ID, received=NOW)

    mail_client.select_folder("Sent", readonly=True)
    assert set(mail_client.fetch([placed.uid], ["FLAGS"])[placed.uid][b"FLAGS"]) - {rb"\Recent"} == {rb"\Seen"}


@pytest.mark.parametrize("above_uid", [0, 2])
def test_without_uidplus_an_appended_draft_is_found_by_its_id(dovecot_factory, open_mailbox, above_uid):
    account = fresh_account(dovecot_factory())
    with account.client() as client:
        client.append("Drafts", DRAFT)
        client.append("Drafts", plain(1))
    with FaultProxy(account.server.port, rewrite=[(r"\[APPENDUID [^\]]*\] ", ""), ("UIDPLUS ", "")]) as proxy:
        mailbox = open_mailbox(account, port=proxy.port)
        placed = mailbox.append_draft("Drafts", DRAFT, DRAFT_ID, received=NOW, above_uid=above_uid)

        assert placed == Placed(mailbox.status("Drafts").uidvalidity, 3)


def test_a_draft_that_cannot_be_found_again_has_no_uid(account, open_mailbox):
    """A server that rewrites Message-IDs and has no UIDPLUS."""
    with FaultProxy(account.server.port, rewrite=[(r"\[APPENDUID [^\]]*\] ", "")]) as proxy:
        placed = open_mailbox(account, port=proxy.port).append_draft(
            "Drafts", DRAFT, MessageId("<another@id>"), received=NOW
        )

    assert placed.uid is None


def test_a_missing_folder_is_not_made(account, open_mailbox):
    with pytest.raises(Refused, match="TRYCREATE"):
        open_mailbox(account).append_draft("Entwürfe", DRAFT, DRAFT_ID, received=NOW)

    with account.client() as client:
        assert {name for _, _, name in client.list_folders()} == {"INBOX", "Drafts", "Sent", "Trash"}


def test_a_moved_message_leaves_the_others_as_they_are(made, open_mailbox):
    account, drafts, trash = made
    mailbox = open_mailbox(account)
    mailbox.append_draft(drafts, DRAFT, DRAFT_ID, received=NOW)
    before = everything(account)
    (copy,) = mailbox.find(drafts, DRAFT_ID)

    placed = mailbox.move(copy, trash)

    after = everything(account)
    assert (drafts, 3) not in after
    assert after.pop((trash, placed.uid)) == before.pop((drafts, 3)) == (rb"\Draft", rb"\Seen")
    assert after == before
    assert mailbox.find(trash, DRAFT_ID, role=Role.TRASH)[0].uidvalidity == placed.uidvalidity


def test_without_move_and_uidplus_nothing_is_moved(dovecot_factory, open_mailbox):
    """EXPUNGE alone would delete what another client marked."""
    account = fresh_account(dovecot_factory(capability=POOR))
    with account.client() as client:
        client.append("Drafts", DRAFT)
    mailbox = open_mailbox(account)
    before = everything(account)
    (copy,) = mailbox.copies(Role.DRAFTS, "Drafts")

    with pytest.raises(NotMoved, match="UIDPLUS"):
        mailbox.move(copy, "Trash")

    assert everything(account) == before


def test_a_message_that_is_gone_is_not_moved(account, mail_client, open_mailbox):
    mailbox = open_mailbox(account)
    mailbox.append_draft("Drafts", DRAFT, DRAFT_ID, received=NOW)
    (copy,) = mailbox.copies(Role.DRAFTS, "Drafts")
    mail_client.select_folder("Drafts")
    mail_client.delete_messages([copy.uid])
    mail_client.expunge()

    with pytest.raises(NotMoved, match="no longer"):
        mailbox.move(copy, "Trash")


@pytest.mark.parametrize("capability", [None, "IMAP4rev1 UIDPLUS NAMESPACE"], ids=["MOVE", "no MOVE"])
@pytest.mark.parametrize("answer", [None, (r"NO \[EXPUNGEISSUED\][^\r]*", "OK done")], ids=["NO", "OK"])
@pytest.mark.parametrize("deed", ["thrown away", "expunged"])
def test_a_message_that_goes_between_the_look_and_the_move_is_not_moved(
    dovecot_factory, open_mailbox, capability, answer, deed, monkeypatch
):
    """Some servers say OK: who takes that for a claim sends what the user, or another computer, has just taken away."""
    account = fresh_account(dovecot_factory(capability=capability) if capability else dovecot_factory())
    with FaultProxy(account.server.port, rewrite=[answer] if answer else []) as proxy:
        _is_not_moved(account, open_mailbox(account, port=proxy.port), deed, monkeypatch)


def _is_not_moved(account, mailbox, deed, monkeypatch):
    mailbox.append_draft("Drafts", DRAFT, DRAFT_ID, received=NOW)
    (copy,) = mailbox.copies(Role.DRAFTS, "Drafts")
    look = Connection.search

    def look_and_lose(imap, criteria):
        found = look(imap, criteria)
        with account.client() as client:
            client.select_folder("Drafts")
            if deed == "thrown away":
                client.copy([copy.uid], "Trash")
            client.delete_messages([copy.uid])
            client.expunge()
        return found

    monkeypatch.setattr(Connection, "search", look_and_lose)
    with pytest.raises(NotMoved, match="in this moment"):
        mailbox.move(copy, "Trash")
    monkeypatch.undo()

    assert len(mailbox.copies(Role.TRASH, "Trash")) == (deed == "thrown away")


def test_nothing_is_moved_out_of_a_folder_that_was_replaced(account, open_mailbox):
    """UID 1 of a folder made anew is another message: Alpine does that to Drafts."""
    mailbox = open_mailbox(account)
    mailbox.append_draft("Drafts", DRAFT, DRAFT_ID, received=NOW)
    (copy,) = mailbox.copies(Role.DRAFTS, "Drafts")
    with FaultProxy(account.server.port, rewrite=[(r"UIDVALIDITY \d+", "UIDVALIDITY 7")]) as proxy:
        other = open_mailbox(account, port=proxy.port)
        with pytest.raises(NotMoved, match="replaced"):
            other.move(copy, "Trash")

    assert mailbox.copies(Role.TRASH, "Trash") == ()


def test_a_move_to_a_missing_folder_leaves_the_message(made, open_mailbox):
    account, drafts, _ = made
    mailbox = open_mailbox(account)
    mailbox.append_draft(drafts, DRAFT, DRAFT_ID, received=NOW)
    before = everything(account)
    (copy,) = mailbox.find(drafts, DRAFT_ID)

    with pytest.raises(Refused):
        mailbox.move(copy, f"{drafts}-nowhere")

    assert everything(account) == before


def test_folders_with_other_letters_work(account, mail_client, open_mailbox):
    mail_client.create_folder("Entwürfe & “mehr”")
    mailbox = open_mailbox(account)

    placed = mailbox.append_draft("Entwürfe & “mehr”", DRAFT, DRAFT_ID, received=NOW)

    assert mailbox.status("Entwürfe & “mehr”").uidnext == placed.uid + 1
    assert [copy.folder for copy in mailbox.copies(Role.DRAFTS, "Entwürfe & “mehr”")] == ["Entwürfe & “mehr”"]


def test_a_folder_that_went_away_is_named(account, open_mailbox):
    mailbox = open_mailbox(account)

    with pytest.raises(FolderGone, match="Nirgends"):
        mailbox.statuses(("INBOX", "Nirgends"))
    with pytest.raises(FolderGone, match="Nirgends"):
        mailbox.copies(Role.SENT, "Nirgends")
    assert mailbox.status("INBOX").messages == 0


def test_reads_go_through_examine_and_writes_are_few(made, open_mailbox):
    account, drafts, trash = made
    with FaultProxy(account.server.port) as proxy:
        mailbox = open_mailbox(account, port=proxy.port)
        mailbox.append_draft(drafts, DRAFT, DRAFT_ID, received=NOW)
        list(mailbox.headers_since("INBOX", None))
        (copy,) = mailbox.find(drafts, DRAFT_ID)
        mailbox.whole(drafts, copy.uid)
        mailbox.move(copy, trash)
        verbs = {event.verb for event in proxy.events("cmd")}

    reading = {"LOGIN", "CAPABILITY", "STATUS", "EXAMINE", "SELECT", "UID SEARCH", "UID FETCH"}
    assert verbs - reading in ({"APPEND", "UID MOVE"}, {"APPEND", "UID COPY", "UID STORE", "UID EXPUNGE"})


@pytest.mark.parametrize(
    "fault", ["cut@reply:APPEND", "cut@cmd:APPEND", "bye@reply:APPEND=overloaded", "drop@reply:APPEND"]
)
def test_a_lost_answer_to_an_append_ends_the_run(account, open_mailbox, fault):
    with FaultProxy(account.server.port, faults=[fault]) as proxy:
        mailbox = open_mailbox(account, port=proxy.port, timeout=0.5)
        with pytest.raises(TryAgainLater):
            mailbox.append_draft("Drafts", DRAFT, DRAFT_ID, received=NOW)


def test_a_full_mailbox_says_so(account, open_mailbox):
    with FaultProxy(account.server.port, faults=["say@reply:APPEND=NO [OVERQUOTA] Quota exceeded"]) as proxy:
        mailbox = open_mailbox(account, port=proxy.port)
        with pytest.raises(Refused, match="OVERQUOTA") as refusal:
            mailbox.append_draft("Drafts", DRAFT, DRAFT_ID, received=NOW)

    assert re.search(r"Quota exceeded", str(refusal.value))
