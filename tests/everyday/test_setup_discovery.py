"""From an address to its servers, with a network that is made up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from assistant.accounts.autoconfig import MAX_BYTES, read_autoconfig
from assistant.accounts.discovery import SrvRecord, discover
from assistant.accounts.home import country_of
from assistant.accounts.network import Nowhere
from assistant.accounts.providers import PROVIDERS, Place, by_domain, by_host, by_mx
from assistant.configuration import kinds
from assistant.mailbox.settings import is_loopback

ME = "priya@brightwell.example"
IMAP, SMTP = Place("imap.brightwell.example", 993, "tls"), Place("smtp.brightwell.example", 465, "tls")


@dataclass
class Net:
    """A network that answers from tables, and writes down what it was asked."""

    srvs: Mapping[str, Sequence[SrvRecord]] = field(default_factory=dict)
    mxs: tuple[str, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    listening: Mapping[Place, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def srv(self, name: str) -> Sequence[SrvRecord]:
        self.asked.append(name)
        return self.srvs.get(name, ())

    def mx(self, domain: str) -> tuple[str, ...]:
        self.asked.append(domain)
        return self.mxs

    def fetch(self, url: str) -> bytes | None:
        self.asked.append(url)
        return self.files.get(url)

    def greets(self, place: Place, greeting: bytes) -> bool:
        self.asked.append(str(place))
        return self.listening.get(place, b"").startswith(greeting)


def srv(port: int, target: str, priority: int = 0, weight: int = 0) -> list[SrvRecord]:
    return [SrvRecord(priority, weight, port, target)]


def config(*servers: str) -> bytes:
    return (
        f"<clientConfig version='1.1'><emailProvider id='x'>{''.join(servers)}</emailProvider></clientConfig>".encode()
    )


def server(kind: str, host: str, port: object, socket: str) -> str:
    tag = "incomingServer" if kind in ("imap", "pop3") else "outgoingServer"
    return (
        f"<{tag} type='{kind}'><hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType></{tag}>"
    )


# -- the table ------------------------------------------------------------------------------


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda p: f"{p.name}-{(p.domains or p.mx)[0]}")
def test_each_provider_has_usable_servers_or_says_why_not(provider: object) -> None:
    for place in (provider.imap, provider.smtp):  # type: ignore[attr-defined]
        if place is None:
            assert provider.hint  # type: ignore[attr-defined]
            continue
        assert kinds.host(place.host) == place.host
        assert place.security in ("tls", "starttls")
        assert 0 < place.port < 65536


def test_no_domain_belongs_to_two_providers() -> None:
    domains = [domain for provider in PROVIDERS for domain in provider.domains]

    assert len(domains) == len(set(domains))
    assert all(domain == domain.lower() for domain in domains)


@pytest.mark.parametrize(
    ("email", "name", "host", "words"),
    [
        ("ann@gmail.com", "Gmail", "imap.gmail.com", "app password"),
        ("ann@GoogleMail.com", "Gmail", "imap.gmail.com", "app password"),
        ("ann@icloud.com", "iCloud", "imap.mail.me.com", "app-specific password"),
        ("ann@me.com", "iCloud", "imap.mail.me.com", "app-specific password"),
        ("ann@yahoo.co.uk", "Yahoo", "imap.mail.yahoo.com", "app password"),
        ("ann@fastmail.com", "Fastmail", "imap.fastmail.com", "app password"),
        ("ann@outlook.com", "Microsoft 365", "outlook.office365.com", "--token-command"),
        ("ann@proton.me", "Proton", "127.0.0.1", "Bridge"),
        ("ann@web.de", "WEB.DE", "imap.web.de", "switched on"),
    ],
)
def test_a_known_provider_is_found_without_asking_anybody(email: str, name: str, host: str, words: str) -> None:
    net = Net()

    found = discover(email, net)

    assert found.provider is not None
    assert found.imap is not None
    assert (found.provider.name, found.imap.host, net.asked) == (name, host, [])
    assert words in found.provider.hint


def test_microsoft_alone_wants_a_token_and_tuta_cannot_be_used() -> None:
    assert {p.name for p in PROVIDERS if p.wants_token} == {"Microsoft 365"}
    assert [p.name for p in PROVIDERS if p.imap is None] == ["Tuta"]
    assert all(is_loopback(p.imap.host) for p in PROVIDERS if p.imap and p.name == "Proton")


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("aspmx.l.google.com.", "Gmail"),
        ("brightwell-example.mail.protection.outlook.com", "Microsoft 365"),
        ("in1-smtp.messagingengine.com", "Fastmail"),
        ("mx01.mail.icloud.com", "iCloud"),
        ("notgoogle.com", None),
        ("google.com.evil.example", None),
    ],
)
def test_the_server_that_takes_the_mail_tells_the_provider(host: str, name: str | None) -> None:
    found = by_mx((host,))

    assert (found.name if found else None) == name


def test_a_provider_is_known_by_domain_and_by_server() -> None:
    assert by_domain("brightwell.example") is None
    assert (by_host("imap.gmail.com") or PROVIDERS[-1]).name == "Gmail"
    assert by_host("127.0.0.1") is None


# -- DNS ------------------------------------------------------------------------------------


def test_srv_records_name_the_servers() -> None:
    net = Net(
        srvs={
            "_imaps._tcp.brightwell.example": srv(993, "imap.brightwell.example."),
            "_submissions._tcp.brightwell.example": srv(465, "smtp.brightwell.example."),
        }
    )

    found = discover(ME, net)

    assert (found.imap, found.smtp, found.is_sure) == (IMAP, SMTP, True)


@pytest.mark.parametrize(
    ("records", "host"),
    [
        ((SrvRecord(20, 9, 993, "b.brightwell.example"), SrvRecord(10, 0, 993, "a.brightwell.example")), "a"),
        ((SrvRecord(10, 1, 993, "a.brightwell.example"), SrvRecord(10, 9, 993, "b.brightwell.example")), "b"),
        ((SrvRecord(0, 0, 0, "."), SrvRecord(10, 0, 993, "a.brightwell.example")), "a"),
    ],
)
def test_the_preferred_srv_record_wins(records: tuple[SrvRecord, ...], host: str) -> None:
    found = discover(ME, Net(srvs={"_imaps._tcp.brightwell.example": records}))

    assert found.imap is not None
    assert found.imap.host == f"{host}.brightwell.example"


def test_imap_with_starttls_is_taken_where_there_is_no_imaps() -> None:
    net = Net(
        srvs={
            "_imaps._tcp.brightwell.example": srv(0, "."),
            "_imap._tcp.brightwell.example": srv(143, "imap.brightwell.example"),
        }
    )

    assert discover(ME, net).imap == Place("imap.brightwell.example", 143, "starttls")


@pytest.mark.parametrize("target", ["mail.evil.example", "notbrightwell.example", "brightwell.example.evil.example"])
def test_servers_outside_the_domain_are_not_sure(target: str) -> None:
    found = discover(ME, Net(srvs={"_imaps._tcp.brightwell.example": srv(993, target)}))

    assert not found.is_sure


def test_srv_records_of_a_known_provider_bring_its_hint() -> None:
    found = discover(ME, Net(srvs={"_imaps._tcp.brightwell.example": srv(993, "imap.fastmail.com")}))

    assert found.provider is not None
    assert (found.provider.name, found.is_sure) == ("Fastmail", True)


def test_a_domain_of_ones_own_at_a_big_provider_is_known_by_its_mx() -> None:
    found = discover(ME, Net(mxs=("brightwell-example.mail.protection.outlook.com.",)))

    assert found.provider is not None
    assert (found.provider.name, found.provider.wants_token) == ("Microsoft 365", True)


# -- autoconfig -----------------------------------------------------------------------------

WELL_KNOWN = "https://brightwell.example/.well-known/autoconfig/mail/config-v1.1.xml"


@pytest.mark.parametrize("url", ["https://autoconfig.brightwell.example/mail/config-v1.1.xml", WELL_KNOWN])
def test_the_autoconfig_file_of_the_domain_names_the_servers(url: str) -> None:
    text = config(
        server("pop3", "pop.brightwell.example", 995, "SSL"),
        server("imap", "mail.%EMAILDOMAIN%", 993, "SSL"),
        server("smtp", "smtp.brightwell.example", 587, "STARTTLS"),
    )

    found = discover(ME, Net(files={url: text}))

    assert found.imap == Place("mail.brightwell.example", 993, "tls")
    assert found.smtp == Place("smtp.brightwell.example", 587, "starttls")


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"<html>not found</html>",
        b"<clientConfig>",
        b"\xff\xfe\x00",
        config(server("imap", "imap.brightwell.example", 143, "plain")),
        config(server("imap", "imap.brightwell.example", "many", "SSL")),
        config(server("imap", "imap.brightwell.example", 99999999, "SSL")),
        config(server("imap", "imap brightwell", 993, "SSL")),
        config(server("imap", "", 993, "SSL")),
        config(server("pop3", "pop.brightwell.example", 995, "SSL")),
        b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + config(server("imap", "&a;", 993, "SSL")),
        config(server("imap", "imap.brightwell.example", 993, "SSL")) + b" " * MAX_BYTES,
    ],
)
def test_an_autoconfig_file_that_will_not_do_is_left_alone(text: bytes) -> None:
    assert read_autoconfig(text, ME) is None


def test_the_first_server_with_encryption_is_taken() -> None:
    text = config(
        server("imap", "old.brightwell.example", 143, "plain"), server("imap", "imap.brightwell.example", 993, "SSL")
    )

    found = read_autoconfig(text, ME)

    assert found is not None
    assert (found.imap, found.smtp) == (IMAP, None)


# -- guesses, and privacy -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("listening", "imap", "smtp"),
    [
        ({IMAP: b"* OK ready", SMTP: b"220 hello"}, IMAP, SMTP),
        ({IMAP: b"* OK ready"}, IMAP, None),
        ({IMAP: b"HTTP/1.0 400"}, None, None),
        (
            {
                Place("mail.brightwell.example", 993, "tls"): b"* OK",
                Place("mail.brightwell.example", 465, "tls"): b"220",
            },
            Place("mail.brightwell.example", 993, "tls"),
            Place("mail.brightwell.example", 465, "tls"),
        ),
        ({}, None, None),
    ],
)
def test_usual_names_are_taken_when_they_answer(
    listening: dict[Place, bytes], imap: Place | None, smtp: Place | None
) -> None:
    found = discover(ME, Net(listening=listening))

    assert (found.imap, found.smtp) == (imap, smtp)


def test_nothing_but_the_domain_leaves() -> None:
    net = Net()

    discover("priya.nair+jobs@brightwell.example", net)

    assert len(net.asked) >= 7
    assert not [asked for asked in net.asked if "priya" in asked or "@" in asked or "jobs" in asked]
    assert all("brightwell.example" in asked for asked in net.asked)


def test_offline_nobody_is_asked_and_nothing_is_found() -> None:
    assert discover(ME, Nowhere()).imap is None


@pytest.mark.parametrize(
    ("zone", "country"), [("Europe/London", "GB"), ("America/New_York", "US"), ("Etc/UTC", None), ("Moon/Base", None)]
)
def test_the_time_zone_tells_the_country(zone: str, country: str | None) -> None:
    assert country_of(zone) == country
