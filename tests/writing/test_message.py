"""The bytes of a draft are what was planned, whatever others wrote into names, subjects and ids."""

from __future__ import annotations

import base64
import email
import re
from dataclasses import replace
from email import policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from writing_samples import ANNA, NOTES, NOW, PRIYA, anchor, due, opportunity, templates

from assistant.model import Address, Draft, MessageId, Person, Step
from assistant.writing import DraftRefused, body_of, compose, digest_of, draft_message_id, marks_in
from assistant.writing.flowed import flow, unflow
from assistant.writing.message import HEADERS, build

HOSTILE = [
    "Anna\r\nBcc: evil@x.example",
    "Anna\nX-Evil: 1\n\nbody",
    "=?UTF-8?Q?=0A?=Bcc: evil@x.example",
    "=?utf-8?b?DQpCY2M6IGV2aWxAeC5leGFtcGxl?=",
    "=?=?UTF-8?Q?=0A?=Bcc: evil@x.example",
    "A" * 10_000,
    "word " * 5_000,
    "\u202egnp.exe\u202c \u200bzero\u200b width\ufeff",
    "\x00\x07\x1b[31mred\x7f\x85\u2028\u2029",
    'Anna" <evil@x.example>, "B',
    "evil@x.example, Anna",
    "Anna <evil@x.example>",
    "Anna (comment) ; group: a@b.example;",
    '\\" , <>',
    "{{ 7*7 }}{% for x in range(9) %}",
    "Ünïcödé Größe \U0001f600 名前" * 20,
    "\ud800 lone surrogate",
    "",
    " ",
]
IDS = [
    "<a b@x.example>",
    "<a@x.example>\r\nBcc: evil@x.example",
    "=?UTF-8?Q?=0A?=Bcc: <evil@x.example>",
    "<=?UTF-8?Q?=0A?=@x.example>",
    "no brackets",
    "<ünï@x.example>",
    "<" + "a" * 5_000 + "@x.example>",
    "",
]


def parsed(raw: bytes) -> email.message.EmailMessage:
    return email.message_from_bytes(raw, policy=policy.default)  # type: ignore[return-value]


def check_in(**changes: object) -> Draft:
    person = changes.pop("person", ANNA)
    return compose(due(person, step=Step.CHECK_IN, **changes), opportunity(), None, PRIYA, templates(), now=NOW)  # type: ignore[arg-type]


def planned(raw: bytes, *, to: str = "anna@brightwell.example") -> None:
    """Exactly the planned headers and recipients, for a strict and for a lenient reader."""
    for reader in (policy.default, policy.compat32, policy.SMTP):
        mail = email.message_from_bytes(raw, policy=reader)
        assert tuple(mail.keys()) == HEADERS
        again = email.message_from_bytes(mail.as_bytes(), policy=reader)
        assert tuple(again.keys()) == HEADERS
    assert [address.addr_spec for address in parsed(raw)["To"].addresses] == [to]
    assert [address.addr_spec for address in parsed(raw)["From"].addresses] == ["priya@example.org"]
    assert all(len(line) <= 998 for line in raw.split(b"\r\n"))
    assert raw.isascii()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_subject_adds_nothing(text: str) -> None:
    draft = check_in(anchor=anchor(f"Interview {text}"))

    planned(draft.raw)
    assert draft.subject.startswith("Re: Interview")
    assert len(draft.subject) <= 200
    assert parsed(draft.raw)["Subject"] == draft.subject


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_name_adds_nothing(text: str) -> None:
    planned(check_in(person=replace(ANNA, name=text)).raw)
    user = replace(PRIYA, name=text)
    planned(compose(due(), opportunity(), NOTES, user, templates(), now=NOW).raw)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_company_and_role_add_nothing(text: str) -> None:
    draft = compose(due(), opportunity(company=text, role=text), NOTES, PRIYA, templates(), now=NOW)

    planned(draft.raw)
    assert not re.search("[\u200b\u202e\ufeff\x00\x1b]", draft.body)


@pytest.mark.parametrize("bad", IDS)
def test_a_bad_id_in_the_chain_is_left_out(bad: str) -> None:
    draft = check_in(anchor=anchor(references=(MessageId("<one@x.example>"), MessageId(bad))))

    planned(draft.raw)
    assert draft.references == ("<one@x.example>", "<two@brightwell.example>")


@pytest.mark.parametrize("bad", IDS)
def test_a_message_that_cannot_be_named_is_not_answered(bad: str) -> None:
    with pytest.raises(DraftRefused):
        check_in(anchor=anchor(message_id=MessageId(bad)))


@pytest.mark.parametrize(
    "address",
    [
        "anna@x.example\r\nBcc: evil@x.example",
        "anna@x.example, evil@x.example",
        "Anna <anna@x.example>",
        '"anna b"@x.example',
        "anna@x_y.example",
        "anna@-x.example",
        "anna@@x.example",
        "anna",
        "",
        "=?utf-8?q?a?=@x.example",
        "änna@x.example",
        "anna@" + "x" * 70 + ".example",
        "a" * 65 + "@x.example",
        "anna@x.example ",
        "anna..b@x.example",
    ],
)
def test_an_address_that_is_not_plain_is_refused(address: str) -> None:
    with pytest.raises(DraftRefused):
        check_in(person=replace(ANNA, email=address))


def test_a_draft_has_exactly_these_headers() -> None:
    raw = check_in(person=replace(ANNA, name="Schmidt, Anna Müller")).raw
    mail = parsed(raw)

    assert tuple(mail.keys()) == HEADERS
    assert mail["Date"] == "Tue, 03 Mar 2026 17:00:00 +0000"
    assert mail["In-Reply-To"] == "<two@brightwell.example>"
    assert mail["References"] == "<one@brightwell.example> <two@brightwell.example>"
    assert str(mail["To"]) == "Anna Müller Schmidt <anna@brightwell.example>"
    assert mail.get_content_type() == "text/plain"
    assert mail.get_content_charset() == "utf-8"
    assert mail.get_param("format") == "flowed"


def test_the_date_is_now_in_the_users_zone() -> None:
    abroad = replace(PRIYA, timezone="America/New_York")

    raw = compose(due(), opportunity(), None, abroad, templates(), now=NOW).raw

    assert parsed(raw)["Date"] == "Tue, 03 Mar 2026 12:00:00 -0500"


@pytest.mark.parametrize(("language", "encoding"), [("en", "7bit"), ("de", "quoted-printable")])
def test_lines_are_short_ascii_and_the_text_comes_back(language: str, encoding: str) -> None:
    draft = compose(due(), opportunity(language=language), NOTES, PRIYA, templates(), now=NOW)

    assert parsed(draft.raw)["Content-Transfer-Encoding"] == encoding
    assert all(len(line) <= 76 for line in draft.raw.split(b"\r\n"))
    assert draft.raw.isascii()
    assert b"\n" not in draft.raw.replace(b"\r\n", b"")
    assert body_of(draft.raw).strip() == draft.body


def test_a_long_chain_keeps_its_first_and_its_last_ids() -> None:
    chain = tuple(MessageId(f"<{n:0100}@x.example>") for n in range(500))

    draft = check_in(anchor=anchor(references=chain))

    assert draft.references[0] == chain[0]
    assert draft.references[-2:] == (chain[-1], "<two@brightwell.example>")
    assert len(" ".join(draft.references)) < 8192
    planned(draft.raw)


@given(text=st.text(max_size=300))
@settings(max_examples=150, deadline=None)
def test_any_text_survives_as_subject_name_and_body(text: str) -> None:
    raw = build(
        identity=replace(PRIYA, name=text),
        recipient=Address(text, "anna@brightwell.example"),
        subject=text,
        message_id=MessageId("<m@example.org>"),
        in_reply_to=MessageId("<a@x.example>"),
        references=(),
        body=text,
        now=NOW,
    )

    planned(raw)


@given(text=st.text(alphabet="ab >-Fromü \n", max_size=400))
@settings(max_examples=150, deadline=None)
def test_flowed_paragraphs_come_back(text: str) -> None:
    body = "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()
    lines = flow(body)

    assert unflow(lines).rstrip("\n") == body
    assert all(len(line) <= 75 for line in lines.split("\n"))


# -- the fingerprint and the name of a draft --------------------------------------


def changed(raw: bytes, old: str, new: str) -> bytes:
    assert old.encode() in raw
    return raw.replace(old.encode(), new.encode(), 1)


RAW = compose(due(), opportunity(), NOTES, PRIYA, templates(), now=NOW).raw


@pytest.mark.parametrize(
    "copy",
    [
        RAW,
        RAW.replace(b"\r\n", b"\n"),
        b"Return-Path: <priya@example.org>\r\nReceived: from x by y; Tue, 3 Mar 2026\r\n" + RAW,
        RAW + b"\r\n\r\n",
        RAW.rstrip(),
        changed(RAW, "Message-ID: <", "Message-ID: <other-"),
        changed(RAW, "Tue, 03 Mar", "Wed, 04 Mar"),
        changed(RAW, "References: <one@brightwell.example> ", "References: <one@brightwell.example>\r\n\t"),
    ],
)
def test_a_copy_kept_as_it_was_has_the_same_digest(copy: bytes) -> None:
    assert digest_of(copy) == digest_of(RAW)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("To: ", "Cc: x@y.example\r\nTo: "),
        ("To: ", "Bcc: x@y.example\r\nTo: "),
        ("anna@brightwell", "ana@brightwell"),
        ("Subject: ", "Subject: On "),
        ("References: <one@brightwell.example> ", "References: "),
        ("In-Reply-To: <two", "In-Reply-To: <three"),
        ("Dear Anna", "Dear  Anna"),
        ("Dear Anna", "Dear Ann"),
        ("Snowflake", "snowflake"),
        ("text/plain", "text/html"),
    ],
)
def test_any_change_that_a_reader_could_see_changes_the_digest(old: str, new: str) -> None:
    assert digest_of(changed(RAW, old, new)) != digest_of(RAW)


def test_another_encoding_of_the_same_text_has_the_same_digest() -> None:
    raw = compose(due(), opportunity(language="de"), NOTES, PRIYA, templates(), now=NOW).raw
    head, _, _ = raw.partition(b"\r\n\r\n")
    content = parsed(raw).get_payload(decode=True)
    assert isinstance(content, bytes)
    other = head.replace(b"quoted-printable", b"base64") + b"\r\n\r\n" + base64.encodebytes(content)
    eight = head.replace(b"quoted-printable", b"8bit") + b"\r\n\r\n" + content

    assert digest_of(other) == digest_of(raw) == digest_of(eight)


def test_an_attachment_changes_the_digest() -> None:
    mail = email.message_from_bytes(RAW, policy=policy.SMTP)
    mail.make_mixed()  # type: ignore[attr-defined]
    mail.add_attachment(b"cv", maintype="application", subtype="pdf", filename="cv.pdf")  # type: ignore[attr-defined]

    assert digest_of(mail.as_bytes()) != digest_of(RAW)


@pytest.mark.parametrize(
    "raw", [b"", b"\x00\xff\xfe", b"Subject: =?x?b?!!?=\n\n\xff", b"To: " + b'"' * 99_999, b"a" * 3_000_000]
)
def test_a_digest_never_fails(raw: bytes) -> None:
    assert len(digest_of(raw)) == 64


@given(raw=st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_a_digest_of_anything_never_fails(raw: bytes) -> None:
    assert len(digest_of(b"Content-Type: text/plain; charset=utf-8\n" + raw)) == 64
    body_of(raw)


def test_a_need_has_one_neutral_name_at_the_users_domain() -> None:
    name = draft_message_id(PRIYA, "opp-1|thank_you|anna")

    assert re.fullmatch(r"<[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@example\.org>", name)
    assert name == draft_message_id(replace(PRIYA, email="PRIYA@Example.org", name="x"), "opp-1|thank_you|anna")
    assert name != draft_message_id(PRIYA, "opp-1|thank_you|ben")
    assert name != draft_message_id(replace(PRIYA, email="other@example.org"), "opp-1|thank_you|anna")


@pytest.mark.parametrize(
    ("body", "marks"),
    [
        ("a\n[[ fill in ]]\nb", ("[[ fill in ]]",)),
        ("[[ over\ntwo lines ]]", ("[[ over two lines ]]",)),
        ("half [[ a mark", ("half [[ a mark",)),
        ("none [here]", ()),
    ],
)
def test_marks_are_found_even_when_wrapped_or_broken(body: str, marks: tuple[str, ...]) -> None:
    assert marks_in(body) == marks


def test_the_body_of_an_html_copy_is_read_for_its_marks() -> None:
    raw = b"Content-Type: text/html; charset=utf-8\n\n<p>Dear Anna</p><p>[[ fill in ]]</p>"

    assert marks_in(body_of(raw)) == ("[[ fill in ]]",)


def test_a_person_without_a_name_is_written_to_by_the_bare_address() -> None:
    raw = check_in(person=Person(None, "anna@brightwell.example", ANNA.part)).raw

    assert b"\r\nTo: anna@brightwell.example\r\n" in raw
