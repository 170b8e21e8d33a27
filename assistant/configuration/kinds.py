"""The kinds of values that a key can have: each turns what TOML gave into ours, or says what it wants instead.

A fault here is words for the user without file, line and key, which the reader adds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant.configuration.countries import country_code, country_hint


class Wrong(ValueError):
    """A value that will not do; the message says what is wanted."""


Kind = Callable[[object], object]
"""Gives the checked value or raises Wrong."""

_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_EMAIL = re.compile(rf"[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@(?:{_LABEL}\.)+(?![0-9]+$){_LABEL}")
"""Bare addresses of the plain kind (RFC 5322 3.4.1 without quoting): what goes into headers stays checkable."""

_HOST = re.compile(r"\[?[0-9A-Za-z:._-]{1,253}\]?")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_SHOWN = 40
"""So much of a wrong value is shown."""


def shown(value: object) -> str:
    """A value as TOML writes it, cut short."""
    if isinstance(value, bool):
        return str(value).lower()
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."


def near(word: str, known: Sequence[str], *, count: int = 1) -> list[str]:
    """The known words that look most like this one."""
    # Lazily: only a faulty configuration needs it.
    import difflib

    lower = {one.lower(): one for one in known}
    return [lower[match] for match in difflib.get_close_matches(word.lower(), lower, count, cutoff=0.6)]


def _hint(word: str, known: Sequence[str]) -> str:
    found = near(word, known)
    return f'; did you mean "{found[0]}"?' if found else ""


# -- kinds --------------------------------------------------------------------------------


def text(value: object) -> str:
    """One line that is not empty."""
    if not isinstance(value, str):
        raise Wrong("a text in quotes is wanted")
    if not value.strip():
        raise Wrong("is empty")
    if _CONTROL.search(value):
        raise Wrong("holds a line break or a control character")
    return value.strip()


def word(value: object) -> str:
    """One word of ASCII."""
    found = text(value)
    if not found.isascii() or not found.isprintable() or " " in found:
        raise Wrong(f"one word without spaces is wanted, not {shown(value)}")
    return found


def label(value: object) -> str:
    """A word that can stand in an address: letters, digits, dots and hyphens."""
    found = text(value)
    if not re.fullmatch(r"[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?", found):
        raise Wrong(f"letters, digits, dots and hyphens are wanted, not {shown(value)}")
    return found


def secret(value: object) -> str:
    """A text that is taken as it stands and never shown."""
    if not isinstance(value, str) or not value:
        raise Wrong("a text in quotes is wanted")
    return value


def flag(value: object) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise Wrong(f"true or false is wanted (without quotes), not {shown(value)}")
    return value


def email(value: object) -> str:
    """A bare address."""
    word = text(value)
    if not _EMAIL.fullmatch(word) or ".." in word:
        raise Wrong(f"a bare mail address is wanted, not {shown(value)}")
    local, _, domain = word.rpartition("@")
    return f"{local}@{domain.lower()}"


def host(value: object) -> str:
    """A server's name or address, without scheme and port."""
    word = text(value)
    if "://" in word:
        raise Wrong(f"the server's bare name is wanted, without {word.partition('://')[0]}://")
    name, colon, port = word.rpartition(":")
    if colon and port.isdigit() and ":" not in name:
        raise Wrong(f"the server's bare name is wanted; the port has a key of its own: port = {port}")
    if not _HOST.fullmatch(word):
        raise Wrong(f"is no name of a server: {shown(value)}")
    return word


def endpoint(value: object) -> str:
    """An address of the web with TLS; in plain text only on this machine."""
    # Lazily: few configurations have one.
    from urllib.parse import urlsplit

    from assistant.mailbox.settings import is_loopback

    url = word(value)
    try:
        parts = urlsplit(url)
        name, _ = parts.hostname or "", parts.port
    except ValueError:
        raise Wrong(f"is no address of the web: {shown(value)}") from None
    if parts.scheme not in ("http", "https") or not name or parts.username is not None or parts.fragment:
        raise Wrong("an address that begins with https:// is wanted")
    if parts.scheme == "http" and not is_loopback(name):
        raise Wrong(f"has to begin with https://, not {shown(url)}")
    return url


def timezone(value: object) -> str:
    """An IANA time zone that this machine knows."""
    # Lazily: its import costs more than the rest of a small configuration.
    from zoneinfo import ZoneInfo, available_timezones

    word = text(value)
    try:
        return str(ZoneInfo(word).key)
    except (KeyError, ValueError, OSError):
        raise Wrong(f"unknown time zone {shown(value)}{_zones_like(word, sorted(available_timezones()))}") from None


def _zones_like(word: str, zones: Sequence[str]) -> str:
    wanted = word.lower().replace(" ", "_")
    cities = [zone for zone in zones if zone.lower().rpartition("/")[2] == wanted.rpartition("/")[2]]
    found = cities or near(wanted, zones, count=3)
    return f"; did you mean {' or '.join(found[:3])}?" if found else "; as in Europe/London or America/New_York"


def country(value: object) -> str:
    """Two letters of ISO 3166-1."""
    word = text(value)
    code = country_code(word)
    if code is None:
        raise Wrong(f"a country's two letters are wanted (ISO 3166-1), not {shown(value)}{country_hint(word)}")
    return code


def language(value: object) -> str:
    """Two letters of ISO 639-1, or "thread"."""
    word = text(value)
    if word != "thread" and not re.fullmatch(r"[a-z]{2}", word):
        raise Wrong(f'"thread" or two letters such as "en" are wanted, not {shown(value)}')
    return word


def command(value: object) -> str | tuple[str, ...]:
    """A line for the shell, or a list of words that no shell touches."""
    if isinstance(value, list):
        if not value or not all(isinstance(word, str) and word for word in value):
            raise Wrong("a list of texts is wanted")
        return tuple(value)
    return text(value)


def number(least: int, most: int) -> Kind:
    """A whole number between two others."""

    def check(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise Wrong(f"a whole number is wanted (without quotes), not {shown(value)}")
        if not least <= value <= most:
            raise Wrong(f"a number from {least} to {most} is wanted, not {value}")
        return value

    return check


def choice(*words: str) -> Kind:
    """One of a few words."""
    listed = " or ".join(f'"{word}"' for word in words)

    def check(value: object) -> str:
        if not isinstance(value, str):
            raise Wrong(f"{listed} is wanted, not {shown(value)}")
        if value not in words:
            raise Wrong(f"{listed} is wanted, not {shown(value)}{_hint(value, words)}")
        return value

    return check


def several(kind: Kind, *, least: int = 0) -> Kind:
    """A list whose every member is of one kind."""

    def check(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise Wrong(f"a list in square brackets is wanted, not {shown(value)}")
        if len(value) < least:
            raise Wrong("is empty")
        return tuple(dict.fromkeys(kind(member) for member in value))

    return check
