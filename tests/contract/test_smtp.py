"""Sending over SMTP: exactly these bytes, at most once, and never in plain text to anybody else."""

from __future__ import annotations

import time

import pytest
from servers.faultproxy import FaultProxy
from servers.mails import plain
from servers.smtpsink import SmtpSink

from assistant.errors import ServerUnreachable
from assistant.mailbox import Secret, ServerSettings
from assistant.mailbox.smtp import NotSent, Uncertain, send, without_bcc

ME, TOM, EVA = "priya@example.org", "tom@brightwell.example", "eva@brightwell.example"
MAIL = plain(1, body="Dear Tom,\r\n.\r\n..two dots\r\nthank you.\r\n")


def settings(sink: SmtpSink, *, security: str = "none", port: int | None = None, **options) -> ServerSettings:
    return ServerSettings(
        "localhost" if security != "none" else sink.host, port or sink.port, security, sink.user, **options
    )


def sent(server: ServerSettings, secret: Secret | None = None, *, to=(TOM,), raw: bytes = MAIL, seconds: float = 20):
    return send(server, secret, sender=ME, recipients=to, raw=raw, deadline=time.monotonic() + seconds)


def test_the_very_bytes_arrive(smtp_sink):
    result = sent(settings(smtp_sink), to=(TOM, EVA))

    (mail,) = smtp_sink.received
    assert (mail.sender, mail.recipients, mail.raw) == (ME, [TOM, EVA], MAIL)
    assert (result.accepted, result.refused) == ((TOM, EVA), ())
    assert "4711" in result.response


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_login_and_mail_go_through_tls(smtp_server, security):
    sink = smtp_server(security)

    sent(settings(sink, security=security, ca_file=sink.ca_file), Secret(sink.password))

    (mail,) = sink.received
    assert mail.is_encrypted
    assert mail.user == sink.user


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_an_untrusted_server_gets_nothing(smtp_server, security):
    sink = smtp_server(security)

    with pytest.raises(NotSent, match="certificate") as fault:
        sent(settings(sink, security=security), Secret(sink.password))

    assert fault.value.is_permanent
    assert sink.received == []


def test_a_server_without_starttls_gets_no_plain_text(smtp_sink):
    with pytest.raises(NotSent):
        sent(settings(smtp_sink, security="starttls"), Secret(smtp_sink.password))

    assert smtp_sink.received == []


def test_a_refused_login_sends_nothing_and_shows_no_secret(smtp_server):
    sink = smtp_server("tls")

    with pytest.raises(NotSent, match="login") as fault:
        sent(settings(sink, security="tls", ca_file=sink.ca_file), Secret("hunter2"))

    assert fault.value.is_permanent
    assert "hunter2" not in str(fault.value)
    assert sink.received == []


def test_one_refused_recipient_is_part_of_the_result(smtp_sink):
    smtp_sink.refused.add(EVA)

    result = sent(settings(smtp_sink), to=(TOM, EVA))

    assert result.accepted == (TOM,)
    assert result.refused == ((EVA, "550 5.1.1 no such user"),)
    assert smtp_sink.received[0].recipients == [TOM]


def test_if_every_recipient_is_refused_nothing_is_sent(smtp_sink):
    smtp_sink.refused.add(TOM)

    with pytest.raises(NotSent, match="no such user") as fault:
        sent(settings(smtp_sink))

    assert fault.value.is_permanent
    assert smtp_sink.received == []


def test_without_a_recipient_nothing_is_sent(smtp_sink):
    with pytest.raises(NotSent, match="no recipient"):
        sent(settings(smtp_sink), to=())


@pytest.mark.parametrize(("answer", "is_permanent"), [("554 5.7.1 spam", True), ("451 4.3.0 later", False)])
def test_a_refusal_after_the_dot_is_certain(smtp_sink, answer, is_permanent):
    smtp_sink.answer = answer

    with pytest.raises(NotSent) as fault:
        sent(settings(smtp_sink))

    assert fault.value.is_permanent is is_permanent


@pytest.mark.parametrize("verb", ["EHLO", "MAIL", "RCPT"])
@pytest.mark.parametrize(
    "fault", ["cut@cmd:{}", "cut@reply:{}", "reset@reply:{}", "drop@reply:{}", "bye@reply:{}=full"]
)
def test_before_the_message_any_fault_means_not_sent(smtp_sink, verb, fault):
    with FaultProxy(smtp_sink.port, protocol="smtp", faults=[fault.format(verb)]) as proxy:
        began = time.monotonic()
        with pytest.raises(NotSent) as error:
            sent(settings(smtp_sink, port=proxy.port), seconds=0.7)

    assert not error.value.is_permanent
    assert smtp_sink.received == []
    assert time.monotonic() - began < 3


@pytest.mark.parametrize(
    ("fault", "copies"),
    [("cut@cmd:.", 0), ("cut@reply:.", 1), ("reset@reply:.", 1), ("drop@reply:.", 1), ("bye@reply:.=closing", None)],
)
def test_after_the_message_a_lost_answer_is_uncertain(smtp_sink, fault, copies):
    with (
        FaultProxy(smtp_sink.port, protocol="smtp", faults=[fault]) as proxy,
        pytest.raises((Uncertain, NotSent)) as error,
    ):
        sent(settings(smtp_sink, port=proxy.port), seconds=0.7)

    if copies is not None:
        assert isinstance(error.value, Uncertain)
        assert len(smtp_sink.received) == copies


@pytest.mark.parametrize("fault", ["cut@cmd:QUIT", "drop@reply:QUIT"])
def test_a_goodbye_that_fails_changes_nothing(smtp_sink, fault):
    with FaultProxy(smtp_sink.port, protocol="smtp", faults=[fault]) as proxy:
        result = sent(settings(smtp_sink, port=proxy.port), seconds=1)

    assert result.accepted == (TOM,)


def test_a_closed_port_means_not_sent():
    from servers.dovecot import free_port

    with pytest.raises(NotSent, match="nothing answers"):
        sent(ServerSettings("127.0.0.1", free_port(), "none", "priya"))


def test_eight_bit_mail_is_refused_where_the_server_cannot_take_it(smtp_sink):
    raw = plain(1, body="Grüße\r\n")
    with (
        FaultProxy(smtp_sink.port, protocol="smtp", rewrite=[("8BITMIME", "XNOTHING")]) as proxy,
        pytest.raises(NotSent, match="8BITMIME"),
    ):
        sent(settings(smtp_sink, port=proxy.port), raw=raw)

    sent(settings(smtp_sink), raw=raw)
    assert smtp_sink.received[0].raw == raw


@pytest.mark.parametrize(
    "recipient", ["tom@x.example>\r\nRCPT TO:<evil@x.example", "Tom <tom@x.example>", "a@b, c@d", "tom", ""]
)
def test_what_is_no_bare_address_never_reaches_the_server(smtp_sink, recipient):
    with pytest.raises(NotSent, match="address"):
        sent(settings(smtp_sink), to=(TOM, recipient))

    assert smtp_sink.received == []


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"To: a@b\r\nBcc: c@d\r\nSubject: x\r\n\r\nBcc: body\r\n", b"To: a@b\r\nSubject: x\r\n\r\nBcc: body\r\n"),
        (b"BCC : c@d,\r\n\te@f\r\nTo: a@b\r\n\r\n", b"To: a@b\r\n\r\n"),
        (b"To: a@b\r\nBcc: c@d\r\n\r\nx", b"To: a@b\r\n\r\nx"),
        (b"To: a@b\r\nX-Bcc: c@d\r\n\r\nx", b"To: a@b\r\nX-Bcc: c@d\r\n\r\nx"),
        (b"To: a@b\nBcc: c@d\n\nBcc: x", b"To: a@b\n\nBcc: x"),
        (b"Bcc: c@d", b"Bcc: c@d"),
    ],
)
def test_bcc_goes_and_nothing_else(raw, expected):
    assert without_bcc(raw) == expected


def test_a_missing_ca_file_is_told(smtp_server):
    sink = smtp_server("tls")
    with pytest.raises((NotSent, ServerUnreachable), match="ca_file"):
        sent(settings(sink, security="tls", ca_file="/nowhere.pem"))
