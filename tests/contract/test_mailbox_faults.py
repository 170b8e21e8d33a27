"""Whatever a server or a line does, a run ends in time, with the right exit status, and gives nothing away."""

from __future__ import annotations

import dataclasses
import re
import socket
import threading
import time
from contextlib import contextmanager

import pytest
from servers.dovecot import free_port, make_certificate
from servers.faultproxy import FaultProxy
from servers.mails import NOW, plain

from assistant.errors import AssistantError, ConfigError, LoginRefused, ServerUnreachable, TryAgainLater
from assistant.mailbox import FolderNames, Secret, ServerSettings, connect
from assistant.model import MessageId, Role

COMMANDS = ("LOGIN", "LIST", "STATUS", "EXAMINE", "UID SEARCH", "UID FETCH", "APPEND", "SELECT", "UID MOVE")


def opened(settings: ServerSettings, secret: Secret, *, seconds: float = 20, **options: float):
    return connect(settings, secret, deadline=time.monotonic() + seconds, **options)


def whole_trip(mailbox) -> None:
    """Every command there is."""
    folders = mailbox.find_folders(FolderNames())
    mailbox.statuses(("INBOX", folders.drafts))
    for chunk in mailbox.headers_since("INBOX", None):
        list(mailbox.abridged("INBOX", chunk.seen))
    mailbox.append_draft(folders.drafts, plain(5), MessageId("<m5@brightwell.example>"), received=NOW)
    mailbox.move(mailbox.copies(Role.DRAFTS, folders.drafts)[0], folders.trash)


# -- logging in ---------------------------------------------------------------------------


def test_a_wrong_password_is_status_77_and_not_shown(account):
    with pytest.raises(LoginRefused) as refusal, opened(account.settings, Secret("hunter2-wrong")):
        pass

    assert refusal.value.exit_status == 77
    assert "127.0.0.1" in str(refusal.value)
    assert "password" in str(refusal.value)
    assert "hunter2" not in repr(refusal.value) + repr(refusal.value.__cause__) + repr(refusal.value.__context__)


@pytest.mark.parametrize(
    ("answer", "error", "words"),
    [
        ("NO [AUTHENTICATIONFAILED] Authentication failed.", LoginRefused, "app password"),
        ("NO Login failed", LoginRefused, "app password"),
        ("NO [ALERT] Log in with your browser: https://mail.example/why", LoginRefused, "https://mail.example/why"),
        ("NO [UNAVAILABLE] Temporary authentication failure.", TryAgainLater, "just now"),
        ("NO [INUSE] Mailbox in use", TryAgainLater, "just now"),
        ("NO [LIMIT] Too many connections", TryAgainLater, "just now"),
        ("NO [EXPIRED] Password expired", LoginRefused, "expired"),
        ("NO [PRIVACYREQUIRED] TLS first", LoginRefused, "tls"),
        ("BAD what", LoginRefused, "what"),
        ("NO \x1b[31m priya@example.org correct-horse", LoginRefused, "login refused"),
    ],
)
def test_a_refused_login_is_told_from_one_that_may_work_later(account, answer, error, words):
    with (
        FaultProxy(account.server.port, faults=[f"say@cmd:LOGIN={answer}"]) as proxy,
        pytest.raises(error, match=re.escape(words)) as refusal,
        opened(account.via(proxy.port), account.secret),
    ):
        pass

    assert account.server.password not in str(refusal.value)
    assert account.user not in str(refusal.value)
    assert "\x1b" not in str(refusal.value)


def test_a_server_that_forbids_passwords_without_tls_never_sees_one(account):
    hide = [(r"AUTH=PLAIN AUTH=LOGIN", "LOGINDISABLED")]
    with FaultProxy(account.server.port, rewrite=hide) as proxy:
        with pytest.raises(LoginRefused, match="tls"), opened(account.via(proxy.port), account.secret):
            pass

        assert proxy.events("cmd") == []


@pytest.mark.parametrize("user", ['o"neill@example.org', "two words", "back\\slash"])
def test_unusual_user_names_reach_the_server_whole(dovecot, user):
    settings = ServerSettings("127.0.0.1", dovecot.port, "none", user)
    with pytest.raises(LoginRefused) as refusal, opened(settings, Secret("wrong")):
        pass

    assert "Authentication failed" in str(refusal.value) or "disallowed" in str(refusal.value)


@pytest.mark.parametrize("secret", ["a\r\nA2 DELETE INBOX", "a\0b"])
def test_a_line_break_in_the_secret_is_not_sent(account, secret):
    with FaultProxy(account.server.port) as proxy:
        with pytest.raises(LoginRefused), opened(account.via(proxy.port), Secret(secret)):
            pass

        assert proxy.events("cmd") == []


def test_a_password_beyond_ascii_goes_through_authenticate(account):
    with FaultProxy(account.server.port) as proxy:
        with pytest.raises(LoginRefused), opened(account.via(proxy.port), Secret("pässwörd")):
            pass

        assert [event.verb for event in proxy.events("cmd")] == ["AUTHENTICATE"]


def test_providers_that_want_to_know_who_we_are_are_told(account, monkeypatch):
    from assistant.mailbox import imap

    monkeypatch.setattr(imap, "ID_HOSTS", ("127.0.0.1",))
    with FaultProxy(account.server.port) as proxy, opened(account.via(proxy.port), account.secret) as mailbox:
        mailbox.status("INBOX")

        assert [event.verb for event in proxy.events("cmd")] == ["LOGIN", "ID", "STATUS"]


def test_a_greeting_that_claims_a_login_is_not_trusted(account):
    """PREAUTH would make a client skip STARTTLS."""
    with FaultProxy(account.server.port, rewrite=[(r"^\* OK \[", "* PREAUTH [")]) as proxy:
        settings = dataclasses.replace(account.via(proxy.port), security="starttls")
        with pytest.raises(AssistantError), opened(settings, account.secret):
            pass

        assert proxy.events("cmd") == []


@pytest.mark.parametrize("auth", ["xoauth2", "oauthbearer"])
@pytest.mark.parametrize("token", ["good", "stale"])
def test_tokens_are_sent_as_each_mechanism_wants(auth, token):
    with token_server() as (port, heard):
        settings = ServerSettings("127.0.0.1", port, "none", "priya@example.org", auth=auth)
        if token == "good":
            with opened(settings, Secret(token)):
                pass
        else:
            with pytest.raises(LoginRefused, match="renew"), opened(settings, Secret(token)):
                pass

    assert heard[0] == f"AUTHENTICATE {auth.upper()}"
    wanted = {
        "xoauth2": "user=priya@example.org\1auth=Bearer {}\1\1",
        "oauthbearer": "n,a=priya@example.org,\1auth=Bearer {}\1\1",
    }
    assert heard[1] == wanted[auth].format(token)
    if token == "stale":
        assert heard[2] == {"xoauth2": "", "oauthbearer": "\1"}[auth]


@contextmanager
def token_server():
    """As much of an IMAP server as a login with a token takes."""
    import base64

    heard: list[str] = []

    def serve(listener: socket.socket) -> None:
        link, _ = listener.accept()
        with link, link.makefile("rwb", buffering=0) as lines:
            lines.write(b"* OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER] hi\r\n")
            tag, _, rest = lines.readline().decode().strip().partition(" ")
            heard.append(rest)
            lines.write(b"+ \r\n")
            heard.append(base64.b64decode(lines.readline()).decode())
            if "stale" in heard[1]:
                lines.write(b"+ " + base64.b64encode(b'{"status":"400"}') + b"\r\n")
                heard.append(base64.b64decode(lines.readline()).decode())
                lines.write(f"{tag} NO [AUTHENTICATIONFAILED] token\r\n".encode())
                return
            lines.write(f"{tag} OK in\r\n".encode())
            tag = lines.readline().split()[0].decode()
            lines.write(f"* BYE\r\n{tag} OK out\r\n".encode())

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        yield listener.getsockname()[1], heard
        thread.join(5)


# -- getting there ------------------------------------------------------------------------


def test_a_closed_port_is_status_69(account):
    settings = account.via(free_port())
    with pytest.raises(ServerUnreachable, match="nothing answers") as fault, opened(settings, account.secret):
        pass

    assert fault.value.exit_status == 69


def test_an_unknown_name_is_status_69(account, monkeypatch):
    def unknown(*_: object, **__: object):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    settings = ServerSettings("imap.nowhere.example", 993, "tls", "priya")
    with (
        pytest.raises(ServerUnreachable, match=r"imap\.nowhere\.example.*no such server"),
        opened(settings, account.secret),
    ):
        pass


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_tls_with_the_right_certificate_works(account, security):
    server = account.server
    port = server.tls_port if security == "tls" else server.port
    settings = ServerSettings("localhost", port, security, account.user, ca_file=server.ca_file)
    with opened(settings, account.secret) as mailbox:
        assert mailbox.status("INBOX").messages == 0


@pytest.mark.parametrize("security", ["tls", "starttls"])
@pytest.mark.parametrize("ca", ["none", "another", "missing", "garbage"])
def test_an_untrusted_certificate_stops_before_the_password(account, tmp_path, security, ca):
    make_certificate(tmp_path)
    (tmp_path / "garbage").write_text("no certificate")
    files = {"another": "cert.pem", "missing": "no.pem", "garbage": "garbage"}
    port = account.server.tls_port if security == "tls" else account.server.port
    ca_file = str(tmp_path / files[ca]) if ca in files else None
    settings = ServerSettings("localhost", port, security, account.user, ca_file=ca_file)

    with pytest.raises(ServerUnreachable, match=r"ca_file|signed by"), opened(settings, account.secret):
        pass


def test_a_certificate_for_another_name_is_not_taken(dovecot_factory, account):
    settings = ServerSettings("127.0.0.2", account.server.tls_port, "tls", "priya", ca_file=account.server.ca_file)
    with pytest.raises(ServerUnreachable), opened(settings, account.secret):
        pass


def test_tls_on_a_plain_port_names_the_remedy(account):
    settings = ServerSettings("localhost", account.server.port, "tls", account.user)
    with pytest.raises(ServerUnreachable, match="security"), opened(settings, account.secret):
        pass


def test_starttls_that_is_refused_never_goes_on_in_plain_text(account):
    with FaultProxy(account.server.port, faults=["say@cmd:STARTTLS=NO not here"]) as proxy:
        settings = dataclasses.replace(account.via(proxy.port), security="starttls")
        with pytest.raises(ServerUnreachable, match="STARTTLS"), opened(settings, account.secret):
            pass

        assert [event.verb for event in proxy.events("cmd")] == ["STARTTLS"]


@pytest.mark.parametrize("host", ["imap.example.org", "192.0.2.1", "localhost.example.org", "127.0.0.1.example.org"])
def test_plain_text_is_for_this_machine_only(host):
    with pytest.raises(ConfigError, match="tls"):
        ServerSettings(host, 143, "none", "priya")


# -- in the middle ------------------------------------------------------------------------

FAULTS = [f"{action}@{side}:{verb}" for verb in COMMANDS for side in ("cmd", "reply") for action in ("cut", "reset")]
FAULTS += [f"bye@{side}:{verb}=Server shutting down" for verb in COMMANDS for side in ("cmd", "reply")]
FAULTS += ["cut@reply:0", "bye@reply:0=too many connections", "reset@reply:0", "cut@down:300", "cut@up:100"]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_cut_at_any_command_is_status_75(account, mail_client, fault):
    mail_client.append("INBOX", plain(1))
    with FaultProxy(account.server.port, faults=[fault]) as proxy:
        began = time.monotonic()
        with pytest.raises(AssistantError) as error, opened(account.via(proxy.port), account.secret) as mailbox:
            whole_trip(mailbox)

    assert error.value.exit_status in ({75, 69} if "reply:0" in fault else {75})
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("verb", COMMANDS)
@pytest.mark.parametrize("action", ["drop", "stall"])
def test_a_silent_server_is_left_in_time(account, mail_client, verb, action):
    mail_client.append("INBOX", plain(1))
    with FaultProxy(account.server.port, faults=[f"{action}@reply:{verb}"]) as proxy:
        began = time.monotonic()
        with (
            pytest.raises(TryAgainLater),
            opened(account.via(proxy.port), account.secret, timeout=0.3) as mailbox,
        ):
            whole_trip(mailbox)

    assert time.monotonic() - began < 3


def test_the_deadline_holds_against_a_server_that_trickles(account):
    """Every single read is in time; the run as a whole is not."""
    with trickling_server() as port:
        began = time.monotonic()
        settings = ServerSettings("127.0.0.1", port, "none", "priya")
        with pytest.raises(TryAgainLater, match="time for this run"), opened(settings, account.secret, seconds=0.5):
            pass

    assert time.monotonic() - began < 2


@contextmanager
def trickling_server():
    """Sends a greeting without end, a byte at a time."""
    over = threading.Event()

    def serve(listener: socket.socket) -> None:
        link, _ = listener.accept()
        with link:
            try:
                link.sendall(b"* OK ")
                while not over.wait(0.05):
                    link.sendall(b".")
            except OSError:
                return

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,))
        thread.start()
        yield listener.getsockname()[1]
        over.set()
        thread.join(5)


@pytest.mark.parametrize(
    ("pattern", "replacement"),
    [(r"\{\d+\}", "{99999999999}"), (r"\{\d+\}", "{5}"), (r"\{\d+\}", "{900000}")],
)
def test_a_lying_literal_does_not_hang_or_fill_the_memory(account, mail_client, pattern, replacement):
    mail_client.append("INBOX", plain(1))
    with FaultProxy(account.server.port, rewrite=[(pattern, replacement)]) as proxy:
        began = time.monotonic()
        with (
            pytest.raises(TryAgainLater),
            opened(account.via(proxy.port), account.secret, timeout=0.5) as mailbox,
        ):
            list(mailbox.headers_since("INBOX", None))

    assert time.monotonic() - began < 5


def test_a_deadline_in_the_past_connects_to_nobody(account):
    with FaultProxy(account.server.port) as proxy:
        with pytest.raises(TryAgainLater), opened(account.via(proxy.port), account.secret, seconds=-1):
            pass

        assert proxy.trace == []
