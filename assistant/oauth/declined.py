"""An authorisation server's no, before anybody has judged what it means for the user."""

from __future__ import annotations


class Declined(Exception):
    """The server said no; `code` is its word for why (RFC 6749 5.2, RFC 8628 3.5)."""

    def __init__(self, host: str, code: str, words: str) -> None:
        super().__init__(code)
        self.host = host
        self.code = code
        self.words = f"{code}: {words}" if words and words != code else code
