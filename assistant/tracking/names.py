"""When two spellings mean the same company, role or person; nothing is guessed.

Where it is not sure whether two names mean the same, they do not.
"""

from __future__ import annotations

import re

from assistant.reading.firm_words import normal_company, plain_words

_ROLE_NOISE = frozenset("a an and at d der die das de f for fur für im in m mwd of the u und w x role position".split())
_BRACKETS = re.compile(r"[(\[][^)\]]{0,40}[)\]]")


def companies_agree(a: str | None, b: str | None) -> bool | None:
    """Whether two company names mean the same; None where one is not known."""
    if not a or not b:
        return None
    return _covers(normal_company(a).split(), normal_company(b).split())


def roles_agree(a: str | None, b: str | None) -> bool | None:
    """Whether two role titles mean the same; None where one is not known."""
    if not a or not b:
        return None
    return _covers(_role_words(a), _role_words(b))


def names_agree(a: str | None, b: str | None) -> bool:
    """Whether two names may mean the same person: equal, or one is part of the other."""
    if not a or not b:
        return False
    mine, theirs = _person_words(a), _person_words(b)
    return bool(mine) and bool(theirs) and _covers(mine, theirs)


def _covers(a: list[str], b: list[str]) -> bool:
    mine, theirs = set(a), set(b)
    return bool(mine and theirs) and (mine <= theirs or theirs <= mine)


def _role_words(title: str) -> list[str]:
    return [w for w in plain_words(_BRACKETS.sub(" ", title)) if w not in _ROLE_NOISE and not w.isdigit()]


def _person_words(name: str) -> list[str]:
    titles = {"dr", "prof", "mr", "mrs", "ms", "mx", "herr", "frau"}
    return [w for w in plain_words(name) if w not in titles]
