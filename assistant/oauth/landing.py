"""Where the browser comes back to: a server on this machine alone, for one answer (RFC 8252 7.3)."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from urllib.parse import urlsplit

SILENCE = 10.0
"""Browsers open lines to no purpose; a line that says nothing is closed."""
_SLICE = 0.5
"""Ctrl-C is heeded between two of these, on every system."""

Judge = Callable[[str], str | None]
"""Told the query of the address; says what is wrong with it, for the page."""


class Landing(ThreadingHTTPServer):
    """Listens on a free port of 127.0.0.1 and takes the first answer."""

    daemon_threads = True
    allow_reuse_address = False  # on Windows it would let another program share the port

    def __init__(self, judge: Judge) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.judge = judge
        self._answers: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._first = threading.Lock()

    def server_bind(self) -> None:
        """Without the look-up of this machine's name, which can take long."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", int(self.server_address[1])

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up is nobody's business."""

    def is_first(self) -> bool:
        """Whether no answer was taken before; true once."""
        return self._first.acquire(blocking=False)

    def take(self, query: str) -> None:
        """The answer, handed to who waits."""
        self._answers.put(query)

    def wait(self, seconds: float) -> str | None:
        """The query with which the browser came; None when the time is over."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                return self._answers.get(timeout=min(_SLICE, left))
            except queue.Empty:
                continue
        return None


@contextmanager
def landing(judge: Judge) -> Iterator[Landing]:
    """One that serves until the end of the block."""
    with Landing(judge) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join(SILENCE)


class _Visit(BaseHTTPRequestHandler):
    """One request. Nothing of what it says is shown on the page."""

    server: Landing
    timeout = SILENCE
    server_version, sys_version = "interview-assistant", ""

    def do_GET(self) -> None:
        """The answer of the provider; anything else, as the icon that browsers ask for, is not here."""
        path, query = urlsplit(self.path).path, urlsplit(self.path).query
        if path not in ("", "/") or not query:
            self._page(404, "Nothing is here.")
            return
        if not self.server.is_first():
            self._page(410, "This login is over.")
            return
        wrong = self.server.judge(query)
        self._page(400 if wrong else 200, wrong or "Done.")
        self.server.take(query)

    def _page(self, status: int, words: str) -> None:
        body = _PAGE.format(words=words).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Security-Policy", "default-src 'none'")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *_: object) -> None:
        """The address holds the code; it is written nowhere."""


_PAGE = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>interview-assistant</title></head>
<body><p>{words} You can close this page; the terminal tells the rest.</p></body></html>
"""
