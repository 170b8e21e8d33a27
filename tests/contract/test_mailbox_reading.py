"""Looking into a mailbox on a real Dovecot: what is found, what it costs, what it leaves alone."""

from __future__ import annotations

import email
import time
from datetime import UTC, date, datetime, timedelta

import pytest
from servers.faultproxy import FaultProxy
from servers.mails import ATTACHMENT, INVITATION, NOW, multipart, part, plain

from assistant.errors import TryAgainLater
from assistant.mailbox.headers import HeaderSeen, Unreadable
from assistant.model import Cursor, MessageId, Role


def fill(client, *mails: bytes, folder: str = "INBOX", when: datetime = NOW, flags: tuple[bytes, ...] = ()) -> None:
    for mail in mails:
        client.append(folder, mail, flags, when)


def flags_of(client, folder: str = "INBOX") -> dict[int, tuple[bytes, ...]]:
    client.select_folder(folder, readonly=True)
    found = client.fetch(client.search(), ["FLAGS"])
    return {uid: tuple(sorted(set(said[b"FLAGS"]) - {rb"\Recent"})) for uid, said in found.items()}


def all_headers(mailbox, folder: str = "INBOX", cursor: Cursor | None = None, since: date | None = None):
    return [header for chunk in mailbox.headers_since(folder, cursor, since=since) for header in chunk]


def abridged(mailbox, folder: str = "INBOX") -> dict[int, bytes | Unreadable]:
    return {header.uid: text for header, text in mailbox.abridged(folder, all_headers(mailbox, folder))}


def test_a_scan_with_nothing_new_is_five_commands(account, open_mailbox):
    account.client().logout()
    with FaultProxy(account.server.port) as proxy:
        with_nothing_new(account, proxy)

        assert verbs_of(proxy) == ["LOGIN", "STATUS", "STATUS", "STATUS", "LOGOUT"]


def verbs_of(proxy) -> list[str]:
    """The commands of a session up to its LOGOUT, which nobody waits for."""
    end = time.monotonic() + 5
    while (verbs := [event.verb for event in proxy.events("cmd")])[-1:] != ["LOGOUT"] and time.monotonic() < end:
        time.sleep(0.005)
    return verbs


def with_nothing_new(account, proxy) -> None:
    with account.connected(port=proxy.port) as mailbox:
        mailbox.statuses(("INBOX", "Sent", "Drafts"))


def test_the_bytes_of_a_scan_with_nothing_new_do_not_grow_with_the_mailbox(account, mail_client):
    passed = []
    for count in (0, 300):
        fill(mail_client, *(plain(number) for number in range(count)))
        with FaultProxy(account.server.port) as proxy:
            with_nothing_new(account, proxy)
        passed.append(proxy.passed["down"])

    assert passed[1] - passed[0] < 100
    assert passed[1] < 2000


def test_status_tells_uidnext_and_modseq(account, mail_client, open_mailbox):
    fill(mail_client, plain(1), plain(2))

    inbox, drafts = open_mailbox(account).statuses(("INBOX", "Drafts"))

    assert (inbox.messages, inbox.uidnext, drafts.messages) == (2, 3, 0)
    assert inbox.modseq is not None


def test_status_asks_for_modseq_only_where_condstore_is_announced(dovecot_factory, open_mailbox):
    from servers.accounts import fresh_account
    from servers.dovecot import POOR

    account = fresh_account(dovecot_factory(capability=POOR))

    assert open_mailbox(account).status("INBOX").modseq is None


def test_headers_come_with_date_size_and_structure(account, mail_client, open_mailbox):
    mail = multipart(7, "mixed", part("text/plain", b"Hi\r\n"), INVITATION)
    fill(mail_client, mail, when=datetime(2026, 3, 1, 23, 30, tzinfo=UTC))

    (header,) = all_headers(open_mailbox(account))

    assert header.received == datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    assert header.size == len(mail)
    assert header.has_calendar
    assert b"Subject: Interview 7\r\n" in header.header
    assert header.header.endswith(b"\r\n\r\n")


def test_only_what_came_after_the_cursor_is_asked_for(account, mail_client, open_mailbox):
    fill(mail_client, *(plain(number) for number in range(1, 4)))
    mailbox = open_mailbox(account)
    (chunk,) = mailbox.headers_since("INBOX", None)
    fill(mail_client, plain(4))

    later = list(mailbox.headers_since("INBOX", chunk.cursor))

    assert [header.uid for header in later[0]] == [4]
    assert later[0].cursor.uidnext == 5
    assert list(mailbox.headers_since("INBOX", later[0].cursor)) == []


def test_the_last_message_is_not_seen_again_and_again(account, mail_client, open_mailbox):
    """UID n:* always answers with the last message, even with n beyond it."""
    fill(mail_client, plain(1))
    mail_client.append("INBOX", plain(2))
    mail_client.select_folder("INBOX")
    mail_client.delete_messages([2])
    mail_client.expunge()
    mailbox = open_mailbox(account)

    assert all_headers(mailbox, cursor=Cursor(mailbox.status("INBOX").uidvalidity, 2)) == []


def test_a_first_scan_goes_back_to_a_day(account, mail_client, open_mailbox):
    for number, day in enumerate((-40, -31, -30, -1, 0), 1):
        fill(mail_client, plain(number), when=NOW + timedelta(days=day))

    found = all_headers(open_mailbox(account), since=(NOW - timedelta(days=30)).date())

    assert [header.uid for header in found] == [3, 4, 5]


def test_the_cursor_after_a_first_scan_passes_what_is_too_old(account, mail_client, open_mailbox):
    fill(mail_client, plain(1))
    fill(mail_client, plain(2), when=NOW - timedelta(days=300))

    chunks = list(open_mailbox(account).headers_since("INBOX", None, since=NOW.date()))

    assert [chunk.cursor.uidnext for chunk in chunks] == [3]


def test_the_cursor_passes_what_is_too_old_also_where_only_status_tells_uidnext(account, mail_client, open_mailbox):
    """Courier: without it the next scan would take the old mail for new."""
    fill(mail_client, plain(1))
    fill(mail_client, plain(2), when=NOW - timedelta(days=300))
    with FaultProxy(account.server.port, rewrite=[(r"\[UIDNEXT \d+\]", "[NONEXT]")]) as proxy:
        mailbox = open_mailbox(account, port=proxy.port)
        (chunk,) = mailbox.headers_since("INBOX", None, since=NOW.date())

        assert ([header.uid for header in chunk], chunk.cursor.uidnext) == ([1], 3)
        assert list(mailbox.headers_since("INBOX", chunk.cursor)) == []


def test_another_uidvalidity_starts_over(account, mail_client, open_mailbox):
    fill(mail_client, plain(1))
    mailbox = open_mailbox(account)
    old = Cursor(mailbox.status("INBOX").uidvalidity - 1, 5)

    (chunk,) = mailbox.headers_since("INBOX", old, since=NOW.date())

    assert [header.uid for header in chunk] == [1]
    assert chunk.cursor.uidvalidity == old.uidvalidity + 1


def test_chunks_can_be_resumed(account, mail_client, open_mailbox, monkeypatch):
    from assistant.mailbox import box

    monkeypatch.setattr(box, "CHUNK", 2)
    fill(mail_client, *(plain(number) for number in range(1, 6)))
    mailbox = open_mailbox(account)

    first = next(iter(mailbox.headers_since("INBOX", None)))
    rest = list(mailbox.headers_since("INBOX", first.cursor))

    assert [header.uid for header in first] == [1, 2]
    assert [[header.uid for header in chunk] for chunk in rest] == [[3, 4], [5]]
    assert [(chunk.done, chunk.total) for chunk in rest] == [(2, 3), (3, 3)]


def test_a_look_into_another_folder_between_two_chunks_does_no_harm(account, mail_client, open_mailbox, monkeypatch):
    from assistant.mailbox import box, fetch

    monkeypatch.setattr(box, "CHUNK", 2)
    monkeypatch.setattr(fetch, "PARTS_CHUNK", 1)
    fill(mail_client, *(plain(number) for number in range(1, 6)))
    fill(mail_client, *(plain(number) for number in range(91, 96)), folder="Sent")
    mailbox = open_mailbox(account)
    subjects = []

    for chunk in mailbox.headers_since("INBOX", None):
        mailbox.copies(Role.SENT, "Sent")
        for _, text in mailbox.abridged("INBOX", chunk.seen):
            mailbox.copies(Role.SENT, "Sent")
            subjects.append(email.message_from_bytes(text)["Subject"])

    assert subjects == [f"Interview {number}" for number in range(1, 6)]


def test_a_vanished_message_is_no_fault(account, mail_client, open_mailbox):
    fill(mail_client, *(plain(number) for number in range(1, 4)))
    mailbox = open_mailbox(account)
    seen = all_headers(mailbox)
    mail_client.select_folder("INBOX")
    mail_client.delete_messages([2])
    mail_client.expunge()

    later = open_mailbox(account)

    assert {header.uid for header, _ in later.abridged("INBOX", seen)} == {1, 3}
    assert later.whole("INBOX", 2) is None


def test_a_huge_header_is_cut(account, mail_client, open_mailbox):
    fill(mail_client, plain(1, References=" ".join(f"<{n:0900d}@x>\r\n" for n in range(300))), plain(2))

    huge, normal = all_headers(open_mailbox(account))

    assert len(huge.header) <= 1 << 16
    assert normal.uid == 2


def test_text_and_calendar_are_fetched_and_attachments_are_not(account, mail_client):
    fill(mail_client, multipart(1, "mixed", part("text/plain", b"See you\r\n"), INVITATION, ATTACHMENT))
    with FaultProxy(account.server.port) as proxy, account.connected(port=proxy.port) as mailbox:
        text = abridged(mailbox)[1]

    message = email.message_from_bytes(text)
    kinds = [(p.get_content_type(), p.get_filename(), len(p.get_payload(decode=True))) for p in message.get_payload()]
    assert (
        kinds == [("text/plain", None, 7), ("text/calendar", None, 47 - 1), ("application/pdf", "offer.pdf", 0)]
        or kinds
    )
    assert proxy.passed["down"] < 5000


def test_a_page_is_left_out_where_the_plain_text_says_the_same(account, mail_client, open_mailbox):
    words = b"We would like to talk to you.\r\n" * 30
    page = part("text/html", b"<p>We would like to talk to you.</p>\r\n" * 2000)
    fill(mail_client, multipart(1, "alternative", part("text/plain", words), page))
    fill(mail_client, multipart(2, "alternative", part("text/plain", b"HTML only.\r\n"), page))
    letter = b"Hi Priya,\r\nwe would like to talk to you. Which times suit you next week?\r\n"
    fill(mail_client, multipart(3, "alternative", part("text/plain", letter), page))

    texts = abridged(open_mailbox(account))

    assert b"<p>" not in texts[1]
    assert b"<p>" in texts[2]
    assert b"HTML only." in texts[2]
    assert b"Which times suit you" in texts[3]
    assert b"<p>" not in texts[3]


def test_a_page_that_the_server_holds_back_is_asked_for_again(account, mail_client, open_mailbox):
    page = part("text/html", b"<p>We would like to talk to you.</p>\r\n")
    fill(mail_client, multipart(1, "alternative", part("text/plain", b"HTML only.\r\n"), page))
    with FaultProxy(account.server.port, faults=["say@cmd:UID FETCH#3=NO cannot"]) as proxy:
        texts = abridged(open_mailbox(account, port=proxy.port))

    assert b"<p>" in texts[1]


def test_every_field_that_reading_needs_comes_once(account, mail_client, open_mailbox):
    fields = {"Reply_To": "tom@x.example", "Sender": "bot@x.example", "Auto_Submitted": "auto-generated"}
    fill(mail_client, plain(1, **fields), multipart(2, "mixed", part("text/plain", b"x\r\n"), ATTACHMENT))

    texts = abridged(open_mailbox(account))

    assert (
        counted(texts[1], "From", "To", "Subject", "Message-ID", *("Reply-To", "Sender", "Auto-Submitted")) == [1] * 7
    )
    assert counted(texts[2], "From", "To", "Subject", "Message-ID", "Reply-To") == [1, 1, 1, 1, 0]


def counted(text: bytes, *names: str) -> list[int]:
    message = email.message_from_bytes(text)
    return [len(message.get_all(name, [])) for name in names]


def test_a_forwarded_mail_comes_with_its_text(account, mail_client, open_mailbox):
    inner = multipart(2, "mixed", part("text/plain", b"The inner words.\r\n"), ATTACHMENT)
    fill(
        mail_client,
        multipart(1, "mixed", part("text/plain", b"FYI\r\n"), b"Content-Type: message/rfc822\r\n\r\n" + inner),
    )

    message = email.message_from_bytes(abridged(open_mailbox(account))[1])

    forwarded = message.get_payload()[1].get_payload()[0]
    assert forwarded["Subject"] == "Interview 2"
    assert forwarded.get_payload()[0].get_payload() == "The inner words.\r\n"
    assert forwarded.get_payload()[1].get_filename() == "offer.pdf"
    assert not forwarded.get_payload()[1].get_payload().strip()


def test_many_messages_of_one_make_share_a_fetch(account, mail_client):
    fill(mail_client, *(plain(number) for number in range(1, 31)))
    with FaultProxy(account.server.port) as proxy:
        with account.connected(port=proxy.port) as mailbox:
            assert len(abridged(mailbox)) == 30
        verbs = verbs_of(proxy)

    assert verbs == ["LOGIN", "EXAMINE", "UID SEARCH", "UID FETCH", "UID FETCH", "LOGOUT"]


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [
        (r'(BODY|BODYSTRUCTURE) \("text"', r'\1 ("text'),
        (r"(BODY|BODYSTRUCTURE) \(", r"\1 ((("),
        (r"(BODY|BODYSTRUCTURE) \(.*? BODY\[", r"\1 NIL BODY["),
        (r"(BODY|BODYSTRUCTURE) \(.*? BODY\[", r"\1 () BODY["),
    ],
)
def test_a_malformed_structure_costs_nothing_but_the_saving(account, mail_client, open_mailbox, pattern, replacement):
    fill(mail_client, plain(1, body="The words.\r\n"))
    with FaultProxy(account.server.port, rewrite=[(pattern, replacement)]) as proxy:
        text = abridged(open_mailbox(account, port=proxy.port))[1]

    assert b"The words." in text
    assert b"Subject: Interview 1" in text


def test_a_refused_message_is_quarantined_and_its_neighbours_are_read(account, mail_client, open_mailbox, monkeypatch):
    fill(mail_client, *(plain(number) for number in range(1, 8)))
    mailbox = open_mailbox(account)
    refuse(monkeypatch, mailbox, uid=4)

    (chunk,) = mailbox.headers_since("INBOX", None)

    assert [header.uid for header in chunk] == [1, 2, 3, 5, 6, 7]
    assert [bad.uid for bad in chunk.unreadable] == [4]
    assert chunk.cursor.uidnext == 8


def refuse(monkeypatch, mailbox, *, uid: int) -> None:
    """A server that fails any FETCH of headers that names this message."""
    from assistant.mailbox.faults import Refused

    honest = mailbox._imap.fetch

    def fetch_or_refuse(uids: str, items: str):
        named = [range(int(p.split(":")[0]), int(p.split(":")[-1]) + 1) for p in uids.split(",")]
        if "HEADER" in items and any(uid in span for span in named):
            raise Refused("here", "UID FETCH", "NO", "cannot")
        return honest(uids, items)

    monkeypatch.setattr(mailbox._imap, "fetch", fetch_or_refuse)


def test_a_server_that_refuses_everything_ends_the_run(account, mail_client, open_mailbox):
    fill(mail_client, *(plain(number) for number in range(1, 40)))
    with (
        FaultProxy(account.server.port, faults=["say@cmd:UID FETCH=NO cannot*"]) as proxy,
        pytest.raises(TryAgainLater),
    ):
        all_headers(open_mailbox(account, port=proxy.port))


@pytest.mark.parametrize("answer", ["OK done", "OK [THROTTLED] later", "NO [UNAVAILABLE] later", "NO [LIMIT] later"])
def test_no_answer_at_all_never_moves_the_cursor(account, mail_client, open_mailbox, answer):
    fill(mail_client, plain(1), plain(2))
    with (
        FaultProxy(account.server.port, faults=[f"say@cmd:UID FETCH={answer}*"]) as proxy,
        pytest.raises(TryAgainLater),
    ):
        list(open_mailbox(account, port=proxy.port).headers_since("INBOX", None))


def test_a_single_message_without_an_answer_never_moves_the_cursor(account, mail_client, open_mailbox):
    fill(mail_client, plain(1))
    with FaultProxy(account.server.port, faults=["say@cmd:UID FETCH=OK done*"]) as proxy, pytest.raises(TryAgainLater):
        list(open_mailbox(account, port=proxy.port).headers_since("INBOX", None))


def test_reading_changes_no_flag(account, mail_client, open_mailbox):
    fill(mail_client, plain(1), multipart(2, "mixed", part("text/plain", b"x"), ATTACHMENT))
    fill(mail_client, plain(3), flags=(b"\\Flagged", b"$Label1"))
    before = flags_of(mail_client)
    mailbox = open_mailbox(account)

    abridged(mailbox)
    mailbox.whole("INBOX", 1)
    mailbox.copies(Role.SENT, "INBOX")
    mailbox.find("INBOX", MessageId("<m1@brightwell.example>"))

    assert flags_of(mail_client) == before
    assert before[1] == ()


def test_a_whole_message_comes_as_it_is_and_bounded(account, mail_client, open_mailbox):
    mail = plain(1, body="äöü\r\n" * 100)
    fill(mail_client, mail)
    mailbox = open_mailbox(account)

    assert mailbox.whole("INBOX", 1) == mail
    assert mailbox.whole("INBOX", 1, limit=100) == mail[:100]
    assert mailbox.whole("INBOX", 1, uidvalidity=1) is None


def test_copies_show_threads_recipients_and_flags(account, mail_client, open_mailbox):
    mail = plain(1, Cc="Eva <EVA@x.example>, eva@x.example", In_Reply_To="<b@y>", References="<a@y>\r\n <b@y>")
    fill(mail_client, mail, folder="Sent", flags=(b"\\Seen", b"\\Deleted"))

    (copy,) = open_mailbox(account).copies(Role.SENT, "Sent")

    assert (copy.role, copy.folder, copy.uid) == (Role.SENT, "Sent", 1)
    assert copy.message_id == "<m1@brightwell.example>"
    assert copy.references == ("<a@y>", "<b@y>")
    assert copy.recipients == ("priya@example.org", "eva@x.example")
    assert copy.flags == {"\\seen", "\\deleted"}
    assert copy.received == NOW


def test_copies_above_a_uid_and_since_a_day(account, mail_client, open_mailbox):
    for number, day in enumerate((-300, -2, -1, 0), 1):
        fill(mail_client, plain(number), folder="Sent", when=NOW + timedelta(days=day))
    mailbox = open_mailbox(account)

    assert [copy.uid for copy in mailbox.copies(Role.SENT, "Sent", above_uid=2)] == [3, 4]
    assert [copy.uid for copy in mailbox.copies(Role.SENT, "Sent", since=(NOW - timedelta(days=9)).date())] == [2, 3, 4]
    assert mailbox.copies(Role.SENT, "Sent", above_uid=4) == ()
    assert mailbox.copies(Role.DRAFTS, "Drafts") == ()


def test_a_message_is_found_by_its_id_or_by_the_one_that_exchange_kept(account, mail_client, open_mailbox):
    fill(
        mail_client, plain(1), plain(2, X_Microsoft_Original_Message_ID="<ours@example.org>"), plain(11), folder="Sent"
    )
    mailbox = open_mailbox(account)

    assert [copy.uid for copy in mailbox.find("Sent", MessageId("<ours@example.org>"))] == [2]
    assert [copy.uid for copy in mailbox.find("Sent", MessageId("<m1@brightwell.example>"))] == [1]
    assert mailbox.find("Sent", MessageId("<m@brightwell.example>")) == ()
    assert mailbox.find("Sent", MessageId('<"quoted\\"@x>')) == ()


def test_what_came_meanwhile_is_seen_by_the_same_session(account, mail_client, open_mailbox):
    mailbox = open_mailbox(account)
    assert mailbox.copies(Role.DRAFTS, "Drafts") == ()

    fill(mail_client, plain(1), folder="Drafts")

    assert len(mailbox.copies(Role.DRAFTS, "Drafts")) == 1


def test_a_folder_replaced_in_the_middle_ends_the_run(account, mail_client, open_mailbox):
    fill(mail_client, plain(1))
    mailbox = open_mailbox(account)
    (header,) = all_headers(mailbox)
    stale = HeaderSeen(header.uidvalidity - 1, 1, None, 0, b"", False)

    with pytest.raises(TryAgainLater, match="replaced"):
        list(mailbox.abridged("INBOX", [stale]))


def test_a_first_scan_costs_headers_and_text_only(account, mail_client):
    """The bytes on the wire: no attachment, no page that the plain text repeats."""
    words = b"We would like to talk to you about the position.\r\n" * 20
    page = part("text/html", b"<td>We would like to talk to you.</td>\r\n" * 1000)
    mails = [multipart(n, "mixed", part("text/plain", words), ATTACHMENT) for n in range(10)]
    mails += [multipart(n, "alternative", part("text/plain", words), page) for n in range(10, 20)]
    fill(mail_client, *mails)
    with FaultProxy(account.server.port) as proxy, account.connected(port=proxy.port) as mailbox:
        seen = all_headers(mailbox)
        texts = list(mailbox.abridged("INBOX", seen))

    needed = sum(len(header.header) for header in seen) + len(words) * len(texts)
    assert len(texts) == 20
    assert proxy.passed["down"] < needed + 850 * 20 + 1500
