"""BODYSTRUCTURE: the tree of parts and what of it is fetched."""

from __future__ import annotations

import contextlib
import email

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pace import within

from assistant.mailbox.abridge import (
    CALENDAR_LIMIT,
    HTML_LIMIT,
    PLAIN_LIMIT,
    assemble,
    first_slices_of,
    is_told_by_body,
    pages_of,
    slices_of,
)
from assistant.mailbox.structure import MAX_PARTS, parse

TEXT = b'("text" "plain" ("charset" "utf-8") NIL NIL "quoted-printable" 2000 40 NIL NIL NIL NIL)'
STUB = TEXT.replace(b"2000", b"20")
PAGE = b'("text" "html" ("charset" "utf-8") NIL NIL "base64" 90000 900 NIL NIL NIL NIL)'
EVENT = b'("text" "calendar" ("method" "REQUEST") NIL NIL "base64" 900 9 NIL NIL NIL NIL)'
PDF = b'("application" "pdf" ("name" "a.pdf") NIL NIL "base64" 5000000 NIL ("attachment" ("filename" "a.pdf")) NIL NIL)'
ICS = b'("application" "octet-stream" NIL NIL NIL "base64" 900 NIL ("attachment" ("filename" "Invite.ICS")) NIL NIL)'
NOTES = b'("text" "plain" NIL NIL NIL "7bit" 9000 90 NIL ("attachment" ("filename" "notes.txt")) NIL NIL)'
ENVELOPE = b'("date" "subject" NIL NIL NIL NIL NIL NIL NIL "<id>")'


def of(subtype: bytes, *parts: bytes) -> bytes:
    return b"(" + b"".join(parts) + b' "' + subtype + b'" ("boundary" "x") NIL NIL NIL)'


def forwarded(body: bytes) -> bytes:
    return b'("message" "rfc822" NIL NIL NIL "7bit" 3000 ' + ENVELOPE + b" " + body + b" 70 NIL NIL NIL NIL)"


H = "HEADER.FIELDS (FROM TO CC SUBJECT DATE MESSAGE-ID)"


@pytest.mark.parametrize(
    ("structure", "expected"),
    [
        (TEXT, ["1"]),
        (PAGE, ["1"]),
        (PDF, []),
        (of(b"alternative", TEXT, PAGE), ["1"]),
        (of(b"alternative", STUB, PAGE), ["1", "2"]),
        (of(b"alternative", TEXT, PAGE, EVENT), ["1", "3"]),
        (of(b"alternative", TEXT, of(b"related", PAGE, PDF)), ["1"]),
        (of(b"alternative", PAGE, EVENT), ["1", "2"]),
        (of(b"mixed", of(b"alternative", TEXT, PAGE, EVENT), PDF, ICS), ["1.1", "1.3", "3"]),
        (of(b"mixed", TEXT, NOTES, PDF), ["1"]),
        (of(b"mixed", TEXT, forwarded(TEXT)), ["1", f"2.{H}", "2.1"]),
        (of(b"mixed", TEXT, forwarded(of(b"mixed", TEXT, PDF))), ["1", f"2.{H}", "2.1"]),
        (of(b"mixed", TEXT, forwarded(of(b"mixed", TEXT, forwarded(TEXT)))), ["1", f"2.{H}", "2.1"]),
        (forwarded(TEXT), [f"1.{H}", "1.1"]),
    ],
)
def test_only_words_and_events_are_fetched(structure, expected):
    assert [piece.section for piece in slices_of(parse(structure))] == expected


TEASER = b"Hi Priya,\r\n\r\nyou have a new message. Click the button to read what they wrote to you.\r\n"
LETTER = b"Hi Priya,\r\n\r\nwe would like to speak with you. Which times suit you next week?\r\n\r\nTom\r\n"
BOTH = of(b"alternative", STUB, PAGE)


@pytest.mark.parametrize(
    ("structure", "first", "sections", "pages"),
    [
        (BOTH, ["1"], {"1": LETTER}, []),
        (BOTH, ["1"], {"1": TEASER}, ["2"]),
        (BOTH, ["1"], {}, ["2"]),
        (of(b"alternative", TEXT, PAGE), ["1"], {"1": TEASER}, []),
        (of(b"alternative", STUB.replace(b"20 ", b"0 "), PAGE), ["1", "2"], {"1": b"", "2": b"<p>"}, []),
        (of(b"alternative", PAGE, EVENT), ["1", "2"], {"1": b"<p>", "2": b"BEGIN"}, []),
        (of(b"alternative", STUB, of(b"related", PAGE, PDF), EVENT), ["1", "3"], {"1": TEASER, "3": b""}, ["2.1"]),
        (of(b"alternative", STUB, PAGE, EVENT), ["1", "3"], {"1": LETTER, "3": b"BEGIN"}, []),
        (of(b"mixed", PAGE, NOTES), ["1"], {"1": b"<p>"}, []),
    ],
)
def test_a_page_is_fetched_only_when_the_plain_text_turns_out_to_be_no_letter(structure, first, sections, pages):
    top = parse(structure.replace(b"quoted-printable", b"7bit"))
    fetched = {f"BODY[{section}]": body for section, body in sections.items()}

    assert [piece.section for piece in first_slices_of(top)] == first
    assert [piece.section for piece in pages_of(top, fetched)] == pages


NAMED = b'("text" "plain" ("name" "notes.txt") NIL NIL "7bit" 9000 90)'


@pytest.mark.parametrize(
    ("structure", "is_told"),
    [
        (b'("text" "plain" ("charset" "utf-8") NIL NIL "7bit" 2000 40)', True),
        (b'(("text" "plain" NIL NIL NIL "7bit" 20 1)("text" "html" NIL NIL NIL "7bit" 20 1) "alternative")', True),
        (NAMED, False),
        (b"(" + NAMED + NAMED + b' "alternative")', False),
        (b'(("text" "plain" NIL NIL NIL "7bit" 20 1)("text" "plain" NIL NIL NIL "7bit" 20 1) "mixed")', False),
        (b'(("text" "plain" NIL NIL NIL "7bit" 2 1)("text" "calendar" NIL NIL NIL "7bit" 20 1) "alternative")', False),
        (PDF, False),
    ],
)
def test_the_short_structure_is_enough_where_nothing_can_be_an_attachment(structure, is_told):
    assert is_told_by_body(parse(structure)) is is_told


def test_each_kind_has_its_limit():
    limits = [piece.limit for piece in slices_of(parse(of(b"mixed", TEXT, PAGE, EVENT)))]

    assert limits == [PLAIN_LIMIT, HTML_LIMIT, CALENDAR_LIMIT]


@pytest.mark.parametrize(
    "raw",
    [
        *(b"", b"NIL", b"()", b"(", b")", b"(()", b'("text")', b'("text" "plain" NIL NIL NIL "7bit" 5', b'"text"'),
        *(b'("text" "plain', b"(" * 5000, b"((" * 40 + b"))" * 40, b"(" + TEXT * (MAX_PARTS + 1) + b' "mixed")'),
        b'("a" "b" NIL NIL NIL NIL 1)' * 2 + b"\xff(",
    ],
)
def test_nonsense_is_refused_or_read_but_never_fatal(raw):
    try:
        slices_of(parse(raw))
    except ValueError:
        return
    assert raw.startswith(b'("a"')


@given(st.lists(st.sampled_from([b"(", b")", b'"text"', b'"plain"', b"NIL", b" ", b"5", b'"', b"\\", TEXT, PDF])))
def test_no_structure_does_worse_than_a_value_error(tokens):
    with contextlib.suppress(ValueError):
        assemble(b"Subject: x\r\n\r\n", parse(b"(" + b"".join(tokens) + b")"), {})


@pytest.mark.parametrize("hostile", [b'"' * 400_000, b'("a' * 200_000, b"NIL " * 200_000, b'"\\"' * 200_000])
def test_hostile_structures_take_linear_time(hostile):
    with within(2), pytest.raises(ValueError, match=r".+"):
        parse(b"(" + hostile)


# -- putting together -------------------------------------------------------------------------


def built(structure: bytes, **sections: bytes):
    fetched = {f"BODY[{name[1:].replace('_', '.')}]": body for name, body in sections.items()}
    header = b"Subject: x\r\nContent-Type: text/plain;\r\n\tcharset=x\r\nMIME-Version: 1.0\r\nTo: a@b\r\n\r\n"
    return email.message_from_bytes(assemble(header, parse(structure), fetched))


def test_a_single_part_is_a_plain_message():
    message = built(TEXT, _1=b"H=C3=A4llo\r\n")

    assert message.keys() == ["Subject", "To", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"]
    assert message.get_payload(decode=True) == "Hällo\r\n".encode()


def test_attachments_are_empty_and_named():
    message = built(of(b"mixed", TEXT, PDF), _1=b"Hello\r\n")

    assert [(p.get_content_type(), p.get_filename(), p.get_payload().strip()) for p in message.get_payload()] == [
        ("text/plain", None, "Hello"),
        ("application/pdf", "a.pdf", ""),
    ]


def test_alternatives_stay_alternatives():
    message = built(of(b"mixed", of(b"alternative", STUB, PAGE, EVENT), PDF), _1_1=b"x", _1_2=b"PGI+", _1_3=b"QkVHSU4=")

    inner = message.get_payload()[0]
    assert inner.get_content_type() == "multipart/alternative"
    assert [p.get_content_type() for p in inner.get_payload()] == ["text/plain", "text/html", "text/calendar"]
    assert inner.get_payload()[2].get_param("method") == "REQUEST"


@pytest.mark.parametrize("cut", range(60, 80))
def test_a_cut_base64_part_still_decodes(cut):
    import base64

    body = base64.encodebytes(b"a line of words\n" * 20)[:cut].replace(b"\n", b"\r\n")

    words = built(PAGE, _1=body).get_payload(decode=True)

    assert words.startswith(b"a line of words")
    assert (b"a line of words\n" * 20).startswith(words)


@pytest.mark.parametrize("tail", [b"", b"=", b"=C", b"=C3=", b"=C3=A4"])
def test_a_cut_quoted_printable_part_ends_at_a_line(tail):
    message = built(TEXT, _1=b"whole line of words that is long enough\r\nhalf" + tail)

    assert message.get_payload(decode=True) == b"whole line of words that is long enough\r\n"


@pytest.mark.parametrize(
    "structure",
    [
        b'("text" "plain" ("charset" "utf-8\r\nBcc: evil@x") NIL NIL "7bit\r\nX: y" 20 1)',
        b'("text\r\nBcc: evil@x" "plain" ("a\r\nBcc: evil@x" "b") NIL NIL "7bit" 20 1)',
        b'("application" "pdf" NIL NIL NIL "7bit" 5 NIL ("x\r\nBcc: evil@x" ("filename" "a\r\n\r\nBcc: evil@x")))',
    ],
)
def test_a_structure_cannot_write_header_fields(structure):
    message = built(structure, _1=b"Hello\r\n")

    assert "Bcc" not in message
    assert "X" not in message


def test_a_part_cannot_end_the_message_early():
    first = built(of(b"mixed", TEXT, TEXT), _1=b"a\r\n", _2=b"b\r\n")
    boundary = first.get_boundary().encode()

    message = built(of(b"mixed", TEXT, TEXT), _1=b"a\r\n--" + boundary + b"--\r\n", _2=b"b\r\n")

    assert len(message.get_payload()) == 2


def test_rfc2231_file_names_survive():
    name = b'("application" "pdf" ("name*" "utf-8\'\'Entw%C3%BCrfe.pdf") NIL NIL "7bit" 5)'

    assert built(name).get_filename() == "Entwürfe.pdf"
