"""Setup with the servers that it finds, in a network that is made up, against Dovecot."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from everyday.conftest import Machine
from everyday.setting_up import scripted
from everyday.test_setup_discovery import Net, config, server
from servers.smtpsink import SmtpSink

from assistant.accounts.discovery import SrvRecord
from assistant.config import load


def with_network(account: Any, monkeypatch: pytest.MonkeyPatch, net: Net) -> list[str]:
    """The options of a script that leaves the servers to be found."""
    monkeypatch.setattr("assistant.accounts.network.Network", lambda: net)
    options = scripted(account, "--no-scan")
    place = options.index("--imap-host")
    return [word for word in options[:place] + options[place + 6 :] if word != "--offline"]


def test_servers_that_dns_alone_places_elsewhere_wait_for_the_users_word(
    machine: Machine, account: Any, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    net = Net(srvs={"_imaps._tcp.example.org": [SrvRecord(0, 0, 993, "imap.evil.example")]})

    status, _, err = machine.run(*with_network(account, monkeypatch, net))

    assert (status, machine.config.exists()) == (2, False)
    assert "imap.evil.example:993 (tls), which lies outside of the domain of" in err
    assert "--imap-host" in err


def test_servers_of_the_autoconfig_file_are_used(
    machine: Machine, account: Any, password: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = config(server("imap", "localhost", account.server.tls_port, "SSL"))
    net = Net(files={"https://autoconfig.example.org/mail/config-v1.1.xml": text})

    status, _, err = machine.run(*with_network(account, monkeypatch, net), "--ca-file", account.server.ca_file)

    assert status == 0, err
    assert f"found (autoconfig of example.org): IMAP localhost:{account.server.tls_port} (tls)" in err
    assert load(machine.config).imap.settings.port == account.server.tls_port


class Typed(io.StringIO):
    """Somebody who types these lines at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("word", "answer", "is_set_up", "said"),
    [
        ("correct-horse", "y", True, "May it send the drafts that you approve"),
        ("correct-horse", "n", False, "May it send the drafts that you approve"),
        ("another", "y", False, "sending is left out; you send from your mail client"),
    ],
)
def test_sending_is_asked_for_and_tried_when_a_server_was_found(
    machine: Machine, account: Any, password: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    smtp_server: Callable[..., SmtpSink], word: str, answer: str, is_set_up: bool, said: str,
) -> None:  # fmt: skip
    sink = smtp_server("tls", user=account.user, password=word)
    trusted = tmp_path / "both.pem"
    trusted.write_text(Path(account.server.ca_file).read_text() + Path(sink.ca_file or "").read_text())
    text = config(
        server("imap", "localhost", account.server.tls_port, "SSL"), server("smtp", "localhost", sink.port, "SSL")
    )
    net = Net(files={"https://autoconfig.example.org/mail/config-v1.1.xml": text})
    monkeypatch.setattr("sys.stdin", Typed(f"y\n\ny\n{answer}\n\n"))
    options = [o for o in with_network(account, monkeypatch, net) if o != "--yes"]

    status, _, err = machine.run(*options, "--ca-file", str(trusted), "--strength", "SQL", "--schedule", "no")

    assert status == 0, err
    assert said in err
    assert (load(machine.config).smtp is not None) is is_set_up
