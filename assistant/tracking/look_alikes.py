"""Domains that pass for one of theirs: written alike, or with a word put to it.

Whether a message from there may count is decided in `trust.py`.
"""

from __future__ import annotations

import unicodedata

from assistant.tracking.domains import is_ats, registrable

# Letters of other scripts, and digits, that pass for Latin ones at a glance (UTS 39 has the long list).
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
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
_ADDED = frozenset(
    """apply career careers company corp group hiring hire hr inc interview interviews job jobs llc ltd mail email offer
    offers official onboarding online people portal recruiter recruiting recruitment staffing support talent team work
    karriere bewerbung stellen emploi carrieres recrutement empleo carriera lavoro vacatures""".split()
)
"""Words that employers put to their name in the domains of their careers pages, and impostors in theirs."""

SHORTEST = 4
"""Letters of a name: shorter ones are alike by chance."""


def is_look_alike(domain: str, known: frozenset[str]) -> bool:
    """Whether a domain is written to be taken for one that is known."""
    own = registrable(domain)
    if own in known:
        return False
    return is_mixed_script(own) or any(_resembles(_name(own), _name(other)) for other in known)


def extended(domain: str, known: frozenset[str]) -> str | None:
    """The known domain whose name this one bears with a word more, as careers pages do; None where there is none.

    A domain of an ATS is nobody's in particular.
    """
    own = registrable(domain)
    if own in known or is_ats(own):
        return None
    return next(
        (other for other in sorted(known) if not is_ats(other) and _is_extended(_name(own), _name(other))), None
    )


def is_mixed_script(domain: str) -> bool:
    """Whether the letters come from more than one alphabet."""
    if domain.isascii() and "xn--" not in domain:
        return False
    shown = _decoded(domain)
    scripts = {unicodedata.name(c, "?").split()[0] for c in shown if c.isalpha()}
    return len(scripts) > 1


def _name(domain: str) -> str:
    """What somebody chose: "brightwell" of "brightwell.co.uk"."""
    return _decoded(registrable(domain)).partition(".")[0]


def _decoded(domain: str) -> str:
    try:
        return domain.encode("ascii").decode("idna") if domain.isascii() else domain
    except UnicodeError:
        return domain


def _resembles(own: str, name: str) -> bool:
    if own == name or min(len(own), len(name)) < SHORTEST:
        return False  # the same name under another ending is mostly the same firm
    return _skeleton(own) == _skeleton(name) or (min(len(own), len(name)) >= 6 and _one_edit_apart(own, name))


def _skeleton(name: str) -> str:
    letters = (c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = "".join(letters).translate(_LIKE).replace("-", "")
    for pair, single in _PAIRS:
        plain = plain.replace(pair, single)
    return plain.replace("i", "l")


def _is_extended(own: str, name: str) -> bool:
    parts = {own.removeprefix(name), own.removesuffix(name)} - {own}
    return any(
        rest.strip("-") in _ADDED and (len(name) >= SHORTEST or (name and rest != rest.strip("-"))) for rest in parts
    )


def _one_edit_apart(a: str, b: str) -> bool:
    """One letter more, less or different, or two neighbours swapped."""
    short, long = sorted((a, b), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    if len(short) == len(long) and short[at + 2 :] == long[at + 2 :] and short[at : at + 2] == long[at : at + 2][::-1]:
        return True
    return short[at:] == long[at + 1 :] or short[at + 1 :] == long[at + 1 :]
