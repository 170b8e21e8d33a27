"""Whether a sender is who the From line says: the provider's verdict, and look-alike domains (RFC 8601).

Only facts; what a failed check stops is decided by `tracking`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.model import Authentication
from assistant.reading.headers import Fields

_PIECE = re.compile(r"""\\.|[()"]|[^\\()"]++""", re.DOTALL)
_RESULT = re.compile(r"(?:^|[;\s])(dmarc|dkim|spf)\s*=\s*([a-z]+)", re.IGNORECASE)
_FAILS = frozenset({"fail", "softfail", "hardfail", "permerror", "policy"})

# Letters of other scripts, and digits, that pass for Latin ones at a glance.
_LIKE = str.maketrans(
    {
        "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "ԁ": "d",
        "һ": "h", "ո": "n", "м": "m", "т": "t", "к": "k", "в": "b", "н": "h", "г": "r", "ӏ": "l", "ԛ": "q",
        "ԝ": "w", "α": "a", "ε": "e", "ο": "o", "ρ": "p", "ν": "v", "τ": "t", "ι": "i", "κ": "k", "υ": "u", "χ": "x",
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "b", "0": "o", "1": "l", "3": "e", "4": "a", "5": "s", "7": "t",
        "8": "b", "9": "g", "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a", "à": "a", "â": "a", "ä": "a", "å": "a",
        "ó": "o", "ò": "o", "ô": "o", "ö": "o", "í": "i", "ì": "i", "î": "i", "ï": "i", "ú": "u", "ù": "u", "ü": "u",
        "ñ": "n", "ç": "c", "ń": "n", "ś": "s", "ż": "z", "ź": "z", "ẹ": "e", "ạ": "a", "ọ": "o", "ị": "i", "ụ": "u",
    }
)  # fmt: skip
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"))
_ADDED = frozenset(
    "career careers job jobs hr recruiting recruitment recruiter hiring talent team people apply interview interviews "
    "offer offers onboarding mail email inc llc ltd group corp company official online portal support staffing".split()
)
_SECOND_LEVEL = frozenset("co com org net ac gov edu ltd plc or ne go gob gouv nom".split())


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


def is_lookalike(domain: str, known: Iterable[str]) -> str | None:
    """Why a domain passes for one of the known ones without being it; None when it does not."""
    shown = _unicode(domain.lower().rstrip("."))
    if _mixes_scripts(shown):
        return f"{domain} mixes letters of different alphabets"
    ours = registrable(shown)
    for other in known:
        theirs = registrable(_unicode(other.lower().rstrip(".")))
        reason = None if ours == theirs else _resemblance(ours, theirs)
        if reason:
            return f"{domain} {reason} {theirs}"
    return None


def registrable(domain: str) -> str:
    """The part of a domain that somebody registered: "mail.brightwell.co.uk" gives "brightwell.co.uk"."""
    labels = domain.split(".")
    keep = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])


def _resemblance(ours: str, theirs: str) -> str | None:
    own, name = ours.partition(".")[0], theirs.partition(".")[0]
    if len(name) < 4 or not own:
        return None
    if own != name and _skeleton(own) == _skeleton(name):
        return "is written to look like"
    if own != name and len(name) >= 6 and abs(len(own) - len(name)) <= 1 and _is_one_edit(own, name):
        return "differs by one letter from"
    if own != name and _is_extended(own, name):
        return "adds a word to"
    return None


def _skeleton(name: str) -> str:
    name = name.translate(_LIKE).replace("-", "")
    for pair, single in _PAIRS:
        name = name.replace(pair, single)
    return name.replace("i", "l")


def _is_extended(own: str, name: str) -> bool:
    return any(rest != own and rest.strip("-") in _ADDED for rest in (own.removeprefix(name), own.removesuffix(name)))


def _is_one_edit(one: str, other: str) -> bool:
    """One letter more, less or different, or two neighbours swapped."""
    short, long = sorted((one, other), key=len)
    at = next((n for n, letter in enumerate(short) if letter != long[n]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return True
    return short[at + 2 :] == long[at + 2 :] and short[at : at + 2] == long[at : at + 2][::-1]


def _unicode(domain: str) -> str:
    if "xn--" not in domain or len(domain) > 253:
        return domain
    try:
        return domain.encode("ascii").decode("idna")
    except UnicodeError:
        return domain


def _mixes_scripts(domain: str) -> bool:
    """Latin beside Cyrillic or Greek within one label."""
    return any(
        any("a" <= letter <= "z" for letter in label) and any("\u0370" <= letter <= "\u058f" for letter in label)
        for label in domain.split(".")
    )
