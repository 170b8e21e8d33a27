"""The real lookups, against servers on this machine."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any

import pytest

from assistant.accounts.autoconfig import MAX_BYTES
from assistant.accounts.network import Network
from assistant.accounts.providers import Place


def trusting(ca_file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program trust the test server, as if a public authority had signed for it."""
    real = ssl.create_default_context
    monkeypatch.setattr(ssl, "create_default_context", lambda *a, **k: real(cafile=ca_file))


def test_a_server_with_a_good_certificate_greets(account: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    trusting(account.server.ca_file, monkeypatch)

    assert Network().greets(Place("localhost", account.server.tls_port, "tls"), b"* OK")
    assert not Network().greets(Place("localhost", account.server.tls_port, "tls"), b"220")


def test_a_server_with_a_strange_certificate_does_not_count(account: Any) -> None:
    assert not Network().greets(Place("localhost", account.server.tls_port, "tls"), b"* OK")


@pytest.mark.parametrize("host", ["localhost", "no-such-host.invalid", "a" * 70 + ".example"])
def test_nobody_there_is_no_fault(host: str) -> None:
    assert not Network().greets(Place(host, 1, "tls"), b"* OK")
    assert Network().fetch(f"https://{host}:1/config.xml") is None


@pytest.fixture
def https(certificate: Path) -> Iterator[str]:
    """A small server of files by HTTPS; its address."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")
    with HTTPServer(("127.0.0.1", 0), Files) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"https://localhost:{server.server_port}"
        server.shutdown()
        thread.join()


class Files(BaseHTTPRequestHandler):
    """A file, a file that is too large, a way elsewhere, and nothing."""

    def do_GET(self) -> None:
        status, body = {"/file": (200, b"<x/>"), "/large": (200, b"x" * (MAX_BYTES + 1)), "/else": (302, b"")}.get(
            self.path, (404, b"")
        )
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/file")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nobody wants to know."""


@pytest.mark.parametrize(("path", "expected"), [("/file", b"<x/>"), ("/large", None), ("/else", None), ("/none", None)])
def test_a_small_file_is_fetched_and_no_redirect_followed(
    https: str, certificate: Path, path: str, expected: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))

    assert Network().fetch(f"{https}{path}") == expected


def test_a_file_from_a_server_with_a_strange_certificate_does_not_count(https: str) -> None:
    assert Network().fetch(f"{https}/file") is None


class Record:
    """An answer as dnspython gives it."""

    def __init__(self, **values: object) -> None:
        self.__dict__.update(values)


@pytest.fixture
def dns(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[Record]]:
    """A pretended dnspython; its answers by name."""
    answers: dict[str, list[Record]] = {}
    resolver, exception = ModuleType("dns.resolver"), ModuleType("dns.exception")
    exception.DNSException = type("DNSException", (Exception,), {})  # type: ignore[attr-defined]

    def resolve(name: str, kind: str, lifetime: float) -> list[Record]:
        assert lifetime <= 5
        if name not in answers:
            raise exception.DNSException(kind)
        return answers[name]

    resolver.resolve = resolve  # type: ignore[attr-defined]
    for name, module in {"dns": ModuleType("dns"), "dns.resolver": resolver, "dns.exception": exception}.items():
        monkeypatch.setitem(sys.modules, name, module)
    return answers


def test_dns_answers_come_as_ours(dns: dict[str, list[Record]]) -> None:
    dns["_imaps._tcp.x.example"] = [Record(priority=1, weight=2, port=993, target="imap.x.example.")]
    dns["x.example"] = [
        Record(preference=20, exchange="b.x.example."), Record(preference=5, exchange="a.x.example.")
    ]  # fmt: skip

    assert [(r.priority, r.weight, r.port, r.target) for r in Network().srv("_imaps._tcp.x.example")] == [
        (1, 2, 993, "imap.x.example.")
    ]
    assert Network().mx("x.example") == ("a.x.example.", "b.x.example.")
    assert Network().srv("nothing.example") == []


def test_without_dnspython_dns_knows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dns.resolver", None)

    assert Network().srv("_imaps._tcp.x.example") == []
