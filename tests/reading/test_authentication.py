"""The provider's verdict on the sender, and what sends by itself."""

from __future__ import annotations

import pytest

from assistant.model import Address, Authentication, Automation
from assistant.reading import authentication
from assistant.reading.automation import automation_of, is_no_reply
from assistant.reading.headers import fields_of

PASS, FAIL, UNKNOWN = Authentication.PASS, Authentication.FAIL, Authentication.UNKNOWN


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ("mx.google.com; dkim=pass header.i=@b.example; spf=pass smtp.mailfrom=b.example; dmarc=pass (p=REJECT)", PASS),
        ("mx.google.com; dkim=fail; spf=fail; dmarc=fail (p=NONE sp=NONE dis=NONE) header.from=b.example", FAIL),
        ("mx.google.com; dkim=pass header.i=@other.example; dmarc=fail header.from=b.example", FAIL),
        ("mx; dkim=fail; spf=softfail", FAIL),
        ("mx; dkim=fail; spf=pass", UNKNOWN),
        ("mx; dkim=none; spf=fail", UNKNOWN),
        ("mx; dkim=none; spf=none; dmarc=none", UNKNOWN),
        ("mx; dmarc=temperror", UNKNOWN),
        ("mx; dkim=fail; dkim=pass; spf=pass", PASS),
        ("mx; dmarc=bestguesspass action=none", PASS),
        ("mx; none", UNKNOWN),
        ("mx", UNKNOWN),
        ("mx; spf=pass (dmarc=fail is only a comment)", UNKNOWN),
        ("mx 1;\tDMARC = Pass", PASS),
    ],
)
def test_verdict_of_the_provider(results: str, expected: Authentication) -> None:
    fields = fields_of(f"Authentication-Results: {results}\r\n".encode())

    assert authentication.verdict(fields, None) is expected


FORGED = (
    b"Authentication-Results: mx.mine.example; dmarc=fail\r\nAuthentication-Results: mx.mine.example; dmarc=pass\r\n"
)
FOREIGN = (
    b"Authentication-Results: relay.example; dmarc=pass\r\nAuthentication-Results: mx.mine.example; dmarc=fail\r\n"
)


@pytest.mark.parametrize(
    ("block", "provider", "expected"),
    [
        (FORGED, "mx.mine.example", FAIL),
        (FORGED, None, FAIL),
        (FOREIGN, "mx.mine.example", FAIL),
        (FOREIGN, "MX.mine.example", FAIL),
        (FOREIGN, None, PASS),
        (FOREIGN, "mx.other.example", UNKNOWN),
        (b"", "mx.mine.example", UNKNOWN),
    ],
)
def test_only_the_topmost_line_of_the_provider_counts(
    block: bytes, provider: str | None, expected: Authentication
) -> None:
    assert authentication.verdict(fields_of(block), provider) is expected


@pytest.mark.parametrize(
    ("headers", "sender", "expected"),
    [
        ("", "tom@b.example", Automation.PERSON),
        ("", "careers@b.example", Automation.PERSON),
        ("", "info@b.example", Automation.PERSON),
        ("", "no-reply@b.example", Automation.ROBOT),
        ("", "brightwell+autoreply@agents.icims.com", Automation.ROBOT),
        ("Auto-Submitted: auto-generated", "tom@b.example", Automation.ROBOT),
        ("Auto-Submitted: no", "tom@b.example", Automation.PERSON),
        ("Auto-Submitted: auto-replied (vacation)", "tom@b.example", Automation.AUTO_REPLY),
        ("X-Autoreply: yes", "tom@b.example", Automation.AUTO_REPLY),
        ("X-Autorespond: away", "tom@b.example", Automation.AUTO_REPLY),
        ("Precedence: auto_reply", "tom@b.example", Automation.AUTO_REPLY),
        ("X-Auto-Response-Suppress: All", "tom@b.example", Automation.PERSON),
        ("List-Unsubscribe: <https://x.example>", "tom@b.example", Automation.BULK),
        ("List-Id: <news.b.example>", "no-reply@b.example", Automation.BULK),
        ("Precedence: bulk", "tom@b.example", Automation.BULK),
        ("", "MAILER-DAEMON@b.example", Automation.BOUNCE),
        ("X-Failed-Recipients: a@b.example", "tom@b.example", Automation.BOUNCE),
        ("Sender: Google Calendar <calendar-notification@google.com>\r\nAuto-Submitted: auto-generated",
         "tom@b.example", Automation.PERSON),
    ],
)  # fmt: skip
def test_automation_by_headers(headers: str, sender: str, expected: Automation) -> None:
    fields = fields_of(f"{headers}\r\n".encode())

    assert automation_of(fields, Address("", sender), "text/plain", "") is expected


@pytest.mark.parametrize(
    ("kind", "report", "expected"),
    [
        ("multipart/report", "delivery-status", Automation.BOUNCE),
        ("multipart/report", "disposition-notification", Automation.PERSON),
        ("multipart/mixed", "", Automation.PERSON),
    ],
)
def test_delivery_reports_are_bounces(kind: str, report: str, expected: Automation) -> None:
    assert automation_of({}, Address("", "tom@b.example"), kind, report) is expected


@pytest.mark.parametrize(
    "local",
    ["no-reply", "noreply", "no.reply", "do-not-reply", "donotreply", "noreply-jobs", "jobs-noreply", "noreply2",
     "nicht-antworten", "ne-pas-repondre", "nepasrepondre", "no-responder", "nao-responda", "niet-beantwoorden",
     "non-rispondere", "messaging-digest-noreply", "unattended"],
)  # fmt: skip
def test_nobody_reads_there(local: str) -> None:
    assert is_no_reply(f"{local}@b.example")


@pytest.mark.parametrize(
    "local", ["tom", "reply", "conversations", "candidate-8f3a", "noel.reply-hart", "jobs", "hr", "norep"]
)
def test_somebody_may_read_there(local: str) -> None:
    assert not is_no_reply(f"{local}@b.example")
