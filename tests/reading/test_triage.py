"""Which headers make a body worth reading."""

from __future__ import annotations

from timeit import repeat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.reading.triage import worth_reading

KNOWN = frozenset({"<ours@example.org>", "tom@brightwell.example"})


def is_read(
    sender: str,
    subject: str,
    *more: str,
    has_calendar: bool = False,
    known: frozenset[str] = KNOWN,
    employers: frozenset[str] = frozenset(),
) -> bool:
    """Whether a message with these headers is read."""
    lines = [f"From: {sender}", f"Subject: {subject}", *more, "Message-ID: <x@y.example>", ""]
    return worth_reading(
        "\r\n".join(lines).encode(), has_calendar=has_calendar, known=known.__contains__, employers=employers
    )


UNSUBSCRIBE = "List-Unsubscribe: <https://x.example/u>"
LIST = "List-Id: <dev.lists.example>"
POST = "List-Post: <mailto:dev@lists.example>"
NO_POST = "List-Post: NO (posting not allowed)"


@pytest.mark.parametrize(
    ("sender", "subject", "more"),
    [
        ("Tom Reyes <tom.reyes@b.example>", "Hello", ()),
        ("Tom Reyes <tom.reyes@b.example>", "", ()),
        ("", "", ()),
        ("no-reply@us.greenhouse-mail.io", "Brightwell update", (UNSUBSCRIBE,)),
        ("Brightwell <no-reply@ashbyhq.com>", "An update from Brightwell", ()),
        ("Brightwell <news@b.example>", "Your application for Data Analyst", (UNSUBSCRIBE,)),
        ("Brightwell <noreply@b.example>", "Thank you for your interest in Brightwell", (UNSUBSCRIBE,)),
        ("Brightwell <noreply@b.example>", "Ihre Bewerbung bei uns", (UNSUBSCRIBE, "Precedence: bulk")),
        ("Brightwell <noreply@b.example>", "Votre candidature", (UNSUBSCRIBE,)),
        ("Brightwell <noreply@b.example>", "Tu candidatura en Brightwell", (UNSUBSCRIBE,)),
        ("Brightwell <noreply@b.example>", "Uw sollicitatie", (UNSUBSCRIBE,)),
        ("Brightwell <noreply@b.example>", "Seu processo seletivo", (UNSUBSCRIBE,)),
        ("Brightwell <noreply@b.example>", "La tua candidatura", (UNSUBSCRIBE,)),
        ("Brightwell <noreply@b.example>", "=?utf-8?q?Invitation_to_inter?= =?utf-8?q?view?=", (UNSUBSCRIBE,)),
        ("Brightwell <noreply@b.example>", "News about you", ()),
        ("Talent Team <team@b.example>", "Hello Priya", (UNSUBSCRIBE,)),
        ("Brightwell <jobs@b.example>", "Your application status", (LIST, UNSUBSCRIBE)),
        ("Brightwell <jobs@b.example>", "Your application status", (LIST, UNSUBSCRIBE, NO_POST)),
        ("dev@lists.example", "Re: patch", (LIST, POST, "References: <a@b> <ours@example.org>")),
        ("dev@lists.example", "Re: patch", (LIST, POST, "In-Reply-To: <ours@example.org>")),
        ("Tom <Tom@Brightwell.example>", "Big sale", (LIST, POST)),
        ("Shop <news@shop.example>", "Sale", (UNSUBSCRIBE, "Reply-To: tom@brightwell.example")),
    ],
)
def test_what_may_be_job_mail_is_read(sender: str, subject: str, more: tuple[str, ...]) -> None:
    assert is_read(sender, subject, *more)


@pytest.mark.parametrize(
    ("sender", "subject", "more"),
    [
        ("Shop <news@shop.example>", "Summer shoes are here", (UNSUBSCRIBE,)),
        ("Shop <no-reply@shop.example>", "Your order has shipped", ()),
        ("Bank <noreply@bank.example>", "Your statement is ready", ()),
        ("Site <no-reply@site.example>", "Your verification code is 123456", ()),
        ("dev@lists.example", "Re: [dev] interview with the maintainer", (LIST, POST)),
        ("dev@lists.example", "Release notes", (LIST,)),
        ("News <hello@news.example>", "Ten recipes for the weekend", ("Precedence: bulk",)),
        ("CI <notifications@git.example>", "[repo] build failed", (LIST, UNSUBSCRIBE)),
        ("Laden <noreply@laden.example>", "Ihre Bestellung ist unterwegs", ()),
        ("Boutique <noreply@b.example>", "Votre facture", (UNSUBSCRIBE,)),
    ],
)
def test_ordinary_bulk_is_not_read(sender: str, subject: str, more: tuple[str, ...]) -> None:
    assert not is_read(sender, subject, *more)
    assert is_read(sender, subject, *more, has_calendar=True)


EMPLOYERS = frozenset({"dom:brightwell.example", "dom:halden.co.example", "co:brightwell", "co:corvid labs"})


@pytest.mark.parametrize(
    ("sender", "subject", "more"),
    [
        ("no-reply@brightwell.example", "An update", (UNSUBSCRIBE,)),
        ("Brightwell <no-reply@mail.eu.brightwell.example>", "Ihre Unterlagen", (UNSUBSCRIBE,)),
        ("Halden <info@halden.co.example>", "Thank you", ("Precedence: bulk",)),
        ("Brightwell <no-reply@brightwell.example>", "Where do we go from here?", (LIST, NO_POST)),
        ("Signing <noreply@sign.example>", "Brightwell Ltd. has sent you a document", (UNSUBSCRIBE,)),
        ("Brightwell Office <noreply@post.example>", "Update", (UNSUBSCRIBE,)),
        ("Post <noreply@post.example>", "=?utf-8?q?Corvid_Labs=3A_signature_needed?=", (UNSUBSCRIBE,)),
        ("Post <noreply@post.example>", "News from CORVID LABS GmbH", (UNSUBSCRIBE,)),
    ],
)
def test_bulk_of_a_known_employer_is_read(sender: str, subject: str, more: tuple[str, ...]) -> None:
    assert is_read(sender, subject, *more, employers=EMPLOYERS)
    assert not is_read(sender, subject, *more)


@pytest.mark.parametrize(
    ("sender", "subject", "more"),
    [
        ("Shop <news@shop.example>", "Corvid feathers", (UNSUBSCRIBE,)),
        ("Shop <news@notbrightwell.example>", "Bright wells", (UNSUBSCRIBE,)),
        ("Shop <news@example>", "Summer", (UNSUBSCRIBE,)),
        ("Brightwell News <news@mail.brightwell.example>", "Summer", (UNSUBSCRIBE,)),
        ("Brightwell <orders@brightwell.example>", "Summer", (UNSUBSCRIBE,)),
        ("Brightwell <no-reply@brightwell.example>", "Your order 311", (UNSUBSCRIBE,)),
        ("dev@lists.brightwell.example", "Re: patch", (LIST, POST)),
        ("dev@lists.example", "Re: Brightwell patch", (LIST, POST)),
    ],
)
def test_what_only_looks_like_a_known_employer_is_not_read(sender: str, subject: str, more: tuple[str, ...]) -> None:
    assert not is_read(sender, subject, *more, employers=EMPLOYERS)


def test_names_are_looked_for_in_no_time() -> None:
    block = (
        b"From: Shop <news@shop.example>\r\nSubject: Ten recipes for the long weekend in May\r\n" + UNSUBSCRIBE.encode()
    )

    def once() -> None:
        worth_reading(block, has_calendar=False, known=KNOWN.__contains__, employers=EMPLOYERS)

    assert min(repeat(once, number=100, repeat=5)) / 100 < 0.001  # some 20 microseconds on a quiet machine


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.binary(max_size=400))
def test_any_headers_are_judged(block: bytes) -> None:
    worth_reading(b"From: " + block, has_calendar=False, known=KNOWN.__contains__)
    worth_reading(block, has_calendar=False, known=KNOWN.__contains__)


def test_overlong_headers_are_judged() -> None:
    for block in (b"References: " + b"<a@b> " * 90_000, b'From: "' + b'"' * 500_000, b"Subject: " + b"=?" * 250_000):
        worth_reading(block, has_calendar=False, known=KNOWN.__contains__)
