"""Mails broken at random: what holds of the corpus holds of any bytes."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from hostile.checks import RECEIVED, USER, goes_all_the_way, is_fit_for_terminal, read_in_time
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.commands.terminal import cell, columns, printable, safe
from assistant.model import Perspective
from assistant.reading import addresses, html, read
from assistant.reading.headers import decode, parameters
from assistant.reading.triage import worth_reading
from assistant.tracking.look_alikes import extended, is_look_alike

MAILS = Path(__file__).parents[1] / "data" / "reading" / "look"
QUICK = settings(derandomize=True, max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
TOKENS = (
    b"\x00", b"\xff", b"\x1b[2J", b"\r\n", b"\n\n", b"\n--", b"=?utf-8?b?", b"?=", b"=?utf-8?q?=0d=0aBcc:x?=", b"<!--",
    b"-->", b"<div>", b"<div style='display:none'>", b"</div>", b"<blockquote>", b"&#", b"&#x1b;", b"\xe2\x80\xae",
    b"\xed\xa0\x80", b"BEGIN:VEVENT\r\n", b"DTSTART:99991231T235959Z\r\n", b"DTSTART;TZID=X:00010101T000000\r\n",
    b"RRULE:FREQ=SECONDLY\r\n", b"31 December 9999 at 23:59 ", b"0001-01-01 ", b"by 31/12/9999 ", b"\xc2\xb2",
    b"Content-Type: multipart/mixed; boundary=x\r\n", b"\r\n--x\r\n", b'"', b"<", b">", b"(", b"@", b",", b"{{", b"[[",
    b"Date: Fri, 31 Dec 9999 23:59:59 -1200\r\n", b"9" * 5000, b"%", b"*0*=", b"\xd9\xa3", b"tomorrow at 2pm ",
    b"we decide within 999 weeks ",
)  # fmt: skip
CUT = st.tuples(st.integers(0, 10**6), st.integers(0, 400), st.sampled_from(TOKENS), st.sampled_from((0, 1, 1, 3, 300)))


@cache
def mails() -> list[bytes]:
    """The ordinary mails of the reader's tests."""
    found = [path.read_bytes() for path in sorted(MAILS.rglob("*.eml"))]
    assert len(found) > 100
    return found


def broken(raw: bytes, cuts: list[tuple[int, int, bytes, int]]) -> bytes:
    """The mail with some of its bytes cut out and tokens put in their place."""
    for place, length, token, times in cuts:
        at = place % (len(raw) + 1)
        raw = raw[:at] + token * times + raw[at + length :]
    return raw[:200_000]


@settings(QUICK, max_examples=60)
@given(st.integers(0, 10**6), st.lists(CUT, min_size=1, max_size=12))
def test_a_broken_mail_does_no_harm(number: int, cuts: list[tuple[int, int, bytes, int]]) -> None:
    raw = broken(mails()[number % len(mails())], cuts)

    reading = read_in_time(raw)

    goes_all_the_way(raw, reading)


@QUICK
@given(st.binary(max_size=3000))
def test_any_bytes_are_read(raw: bytes) -> None:
    goes_all_the_way(raw, read(raw, Perspective(USER, received=RECEIVED)))
    worth_reading(raw, has_calendar=False, known=lambda key: False)


@QUICK
@given(st.text(max_size=300))
def test_any_text_is_decoded_on_one_line(text: str) -> None:
    once = decode(text)
    kind, values = parameters(f"text/plain; name={text}; {text}")

    assert not CONTROLS.search(once) and not any(map(CONTROLS.search, values.values()))
    assert kind == "text/plain"
    html.to_text(text)


@QUICK
@given(
    st.lists(
        st.sampled_from([*'"<>(),;:@ \\=?', "a@b.example", "=?utf-8?q?=2C_x=40y.example?=", "Tom", "\n"]), max_size=40
    )
)
def test_an_address_names_one_mailbox(pieces: list[str]) -> None:
    found, _ = addresses.parse("".join(pieces), decode)

    for one in found:
        assert one.email.count("@") == 1 and not set(one.email) & set(' "<>(),;:\\\n')
        assert not set(one.name) & set('"<>\n')


@QUICK
@given(st.text(max_size=200), st.integers(2, 60))
def test_any_text_only_prints(text: str, width: int) -> None:
    assert is_fit_for_terminal(safe(text))
    document = printable(json.dumps(text, ensure_ascii=False))
    assert is_fit_for_terminal(document) and json.loads(document) == text
    assert columns(cell(text, width)) == width


@QUICK
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_domains_are_compared(one: str, other: str) -> None:
    is_look_alike(one.lower(), frozenset({other.lower(), "brightwell.example"}))
    is_look_alike(f"xn--{one}.example".lower(), frozenset({"brightwell.example"}))
    extended(one.lower(), frozenset({other.lower(), "brightwell.example"}))
