"""Whether a sender is who the From line says: the provider's verdict (RFC 8601).

Only facts; what a failed check stops is decided by `tracking`, and so is what passes for a domain of theirs.
"""

from __future__ import annotations

import re

from assistant.model import Authentication
from assistant.reading.headers import Fields
from assistant.reading.lazy import lazy_pattern

_PIECE = lazy_pattern(r"""\\.|[()"]|[^\\()"]++""", re.DOTALL)
_RESULT = lazy_pattern(r"(?:^|[;\s])(dmarc|dkim|spf)\s*=\s*([a-z]+)", re.IGNORECASE)
_FAILS = frozenset({"fail", "softfail", "hardfail", "permerror", "policy"})


def verdict(fields: Fields, authserv_id: str | None) -> Authentication:
    """What the user's own provider says: its topmost line alone, for anybody can write the others."""
    for line in fields.get("authentication-results", ())[:50]:
        server, _, results = _bare(line).partition(";")
        if authserv_id is None or server.split(maxsplit=1)[:1] == [authserv_id] or _same(server, authserv_id):
            return _verdict_of(results)
    return Authentication.UNKNOWN


def _bare(line: str) -> str:
    """The line without comments and quoted strings: what they hold, the sender may have chosen."""
    kept: list[str] = []
    depth, quoted = 0, False
    for piece in _PIECE.findall(line):
        if piece == '"' and not depth:
            quoted = not quoted
        elif piece in "()" and not quoted:
            depth = depth + 1 if piece == "(" else max(depth - 1, 0)
            kept.append(" ")
        elif not (quoted or depth):
            kept.append(piece)
    return "".join(kept)


def _same(server: str, authserv_id: str) -> bool:
    words = server.lower().split()
    return bool(words) and words[0] == authserv_id.lower()


def _verdict_of(results: str) -> Authentication:
    found: dict[str, set[str]] = {"dmarc": set(), "dkim": set(), "spf": set()}
    for method, result in _RESULT.findall(results):
        found[method.lower()].add(result.lower())
    if "fail" in found["dmarc"]:  # first: a pass beside it was smuggled in
        return Authentication.FAIL
    if found["dmarc"] & {"pass", "bestguesspass"}:
        return Authentication.PASS
    dkim, spf = found["dkim"], found["spf"]
    if "pass" in dkim:  # one good signature is enough; mailing lists break others
        return Authentication.PASS if "pass" in spf or not spf else Authentication.UNKNOWN
    if dkim & _FAILS and spf & _FAILS:
        return Authentication.FAIL
    return Authentication.UNKNOWN
