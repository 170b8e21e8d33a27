"""What one FETCH answer holds, whatever a server makes of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pace import within

from assistant.mailbox.copies import copies_in, decoded, fields_of
from assistant.mailbox.fetch import bodies_in
from assistant.mailbox.headers import headers_in, items_of
from assistant.mailbox.syntax import internal_date, internal_date_text, uid_set
from assistant.model import Role

HEADER = b"Subject: Hi\r\n\r\n"
START = b'1 (UID 7 INTERNALDATE " 2-Mar-2026 09:00:00 +0100" RFC822.SIZE 99'
FIELDS = b"BODY[HEADER.FIELDS (FROM SUBJECT)]<0> {15}"
SIMPLE = b'("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 5 1)'
EVENT = b'(("text" "plain" NIL NIL NIL "7bit" 5 1)("text" "calendar" NIL NIL NIL "7bit" 5 1) "mixed")'

LAYOUTS = {
    "structure first": [(START + b" BODY " + SIMPLE + b" " + FIELDS, HEADER), b")"],
    "structure last": [(START + b" " + FIELDS, HEADER), b" BODY " + SIMPLE + b")"],
    "no origin": [(START + b" BODY " + SIMPLE + b" " + FIELDS.replace(b"<0>", b""), HEADER), b")"],
    "flags besides": [(START + b" BODY " + SIMPLE + b" FLAGS (\\Seen) " + FIELDS, HEADER), b")"],
    "uid last": [(START.replace(b"UID 7 ", b"") + b" BODY " + SIMPLE + b" " + FIELDS, HEADER), b" UID 7)"],
    "quoted fields": [(START + b' BODY[HEADER.FIELDS ("FROM" "SUBJECT")]<0> {15}', HEADER), b" BODY " + SIMPLE + b")"],
    "lower case": [(START.lower() + b" body " + SIMPLE + b" " + FIELDS.lower(), HEADER), b")"],
    "a literal file name": [
        (START + b' BODY ("application" "pdf" ("name" {5}', b'a"(.p'),
        (b') NIL NIL "7bit" 5) ' + FIELDS, HEADER),
        b")",
    ],
    "header as a string": [START + b' BODY NIL BODY[HEADER.FIELDS (FROM)] "Subject: Hi\r\n\r\n")'],
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_read(layout):
    found = headers_in(LAYOUTS[layout], 3)[7]

    assert (found.uidvalidity, found.uid, found.size, found.header) == (3, 7, 99, HEADER)
    assert found.received == datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    assert not found.has_calendar


@pytest.mark.parametrize(
    ("structure", "expected"),
    [
        (EVENT, True),
        (b'("application" "ics" NIL NIL NIL "base64" 5)', True),
        (b'("application" "octet-stream" ("name" "invite.ICS") NIL NIL "base64" 5)', True),
        (b'("application" "octet-stream" NIL NIL NIL "base64" 5)', True),
        (b'("application" "octet-stream" ("name" "a.zip") NIL NIL "base64" 5)', False),
        (b'("text" "plain" ("name" "basics.txt") NIL NIL "7bit" 5 1)', False),
        (SIMPLE, False),
    ],
)
def test_a_calendar_part_is_seen_in_the_structure(structure, expected):
    answer = [(START + b" BODY " + structure + b" " + FIELDS, HEADER), b")"]

    assert headers_in(answer, 1)[7].has_calendar is expected


@pytest.mark.parametrize(
    "piece",
    [
        [b"5 (FLAGS (\\Seen))"],
        [b"5 (FLAGS (\\Seen) UID 9)"],
        [b"5 ()"],
        [b""],
        [b"5 (UID"],
        [(b"5 (UID " + b"9" * 5000 + b" BODY[HEADER.FIELDS (TO)] {3}", b"abc"), b")"],
        [b"5 (UID 9 BODY (((("],
        [b'5 (UID 9 ENVELOPE ("no end)'],
        [(b"5 (BODY[HEADER.FIELDS (FROM)] {3}", b"abc"), b")"],
    ],
)
def test_other_answers_and_nonsense_are_left_out(piece):
    assert headers_in([*piece, *LAYOUTS["uid last"]], 1).keys() == {7}
    assert bodies_in(piece) == {}


def test_a_size_that_is_none_is_zero():
    answer = [(b"1 (UID 7 RFC822.SIZE x BODY[HEADER.FIELDS (TO)] {3}", b"abc"), b")"]

    assert headers_in(answer, 1)[7].size == 0


def test_a_file_name_cannot_pretend_to_be_an_item():
    trick = b'("application" "pdf" ("name" "x) UID 8 BODY[HEADER.FIELDS (FROM)] y") NIL NIL "7bit" 5)'

    assert headers_in([(START + b" BODY " + trick + b" " + FIELDS, HEADER), b")"], 1).keys() == {7}


def test_one_batch_of_ten_thousand_is_quick():
    answer = [part for _ in range(10_000) for part in LAYOUTS["structure first"]]
    with within(1):  # about 0.05 s
        headers_in(answer, 1)


@pytest.mark.parametrize("hostile", [b'"' * 100_000, b"(" * 100_000, b"[" * 100_000, b'"\\' * 50_000, b"{1}" * 50_000])
def test_hostile_lines_take_linear_time(hostile):
    with within(1):
        for line in (b"1 (UID 5 BODY " + hostile + b")", b"1 (UID 5 X " + hostile):
            headers_in([line], 1)
            headers_in([(line, b"x"), b")"], 1)


@given(st.lists(st.one_of(st.binary(max_size=60), st.tuples(st.binary(max_size=60), st.binary(max_size=20)))))
def test_no_answer_raises(answer):
    headers_in(answer, 1)
    bodies_in(answer)
    list(copies_in(answer, Role.SENT, "Sent", 1))


def test_sections_come_by_their_names():
    answer = [
        (b"1 (UID 7 BODY[1]<0> {2}", b"ab"),
        (b" BODY[2.HEADER.FIELDS (FROM TO)]<0> {2}", b"cd"),
        b" BODY[3]<0> NIL)",
    ]

    assert bodies_in(answer) == {7: {"BODY[1]": b"ab", "BODY[2.HEADER.FIELDS]": b"cd", "BODY[3]": b""}}


def test_strings_are_unescaped():
    assert items_of([rb'1 (X "a\"b\\c" Y NIL)']) == {"X": rb'a"b\c', "Y": None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"17-Jul-2026 02:44:25 -0700", datetime(2026, 7, 17, 9, 44, 25, tzinfo=UTC)),
        (b" 1-jan-2026 00:00:00 +0530", datetime(2025, 12, 31, 18, 30, tzinfo=UTC)),
        (b"31-Dec-2026 23:59:60 +0000", datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC)),
        (b"31-Feb-2026 00:00:00 +0000", None),
        (b"01-Foo-2026 00:00:00 +0000", None),
        (b"01-Jan-0001 00:00:00 +1400", None),
        (b"01-Jan-0001 00:00:00 +9999", None),
        (b"yesterday", None),
        (b"", None),
    ],
)
def test_dates_of_the_server_are_instants(text, expected):
    assert internal_date(text) == expected


@given(st.integers(0, 4_000_000_000))
def test_dates_survive_the_trip(seconds):
    when = datetime.fromtimestamp(seconds, UTC)

    assert internal_date(internal_date_text(when).encode()) == when.replace(microsecond=0)


@pytest.mark.parametrize(
    ("uids", "expected"), [((), ""), ((5,), "5"), ((1, 2, 3), "1:3"), ((1, 3, 4, 9), "1,3:4,9"), ((1, 2, 7), "1:2,7")]
)
def test_uids_are_sent_as_ranges(uids, expected):
    assert uid_set(uids) == expected


# -- copies ---------------------------------------------------------------------------------


def test_a_copy_without_headers_is_empty_but_there():
    (copy,) = copies_in(
        [(b"1 (UID 7 FLAGS (\\Draft) BODY[HEADER.FIELDS (TO)]<0> {2}", b"\r\n"), b")"], Role.DRAFTS, "D", 1
    )

    assert (copy.uid, copy.message_id, copy.recipients, copy.subject, copy.received) == (7, None, (), "", None)


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Thank you", "Thank you"),
        ("=?utf-8?q?H=C3=A4llo?= du", "Hällo du"),
        ("=?utf-8?b?SMOkbA==?= =?utf-8?b?bG8=?=", "Hällo"),
        ("=?x-nobody?q?a?=", "a"),
        ("=?utf-8?b?a?=", "=?utf-8?b?a?="),
    ],
)
def test_subjects_are_decoded_where_they_can_be(subject, expected):
    assert decoded(subject) == expected


def test_fields_are_unfolded_and_capped():
    fields = fields_of(b"To: a@b,\r\n\tc@d\r\nX-Y : z\r\nTo: e@f\r\nReferences: " + b"<a@b> " * 5000 + b"\r\n\r\n")

    assert fields["to"] == ["a@b,\tc@d", "e@f"]
    assert fields["x-y"] == ["z"]
    assert len(fields["references"][0]) <= 8 << 10


def test_a_hostile_recipient_field_takes_no_time():
    header = b"To: " + b'"' * 60_000 + b"\r\n\r\n"
    with within(2):
        list(copies_in([(b"1 (UID 7 BODY[HEADER.FIELDS (TO)]<0> {9}", header), b")"], Role.SENT, "S", 1))
