"""A company's name as its plain words, so that two spellings of it are one.

Light: whoever only looks at headers loads it. Whether two names mean the same is decided in `tracking`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from assistant.reading.lazy import lazy_pattern

LEGAL = frozenset(
    """ab ag bv co company corp corporation gmbh group holding holdings inc incorporated kg limited llc llp ltd nv oy
    plc pty sa sarl sas se spa srl the und & and""".split()
)
"""Legal forms, and the little words that some leave out."""
_LONGEST = 3
"""Words of a name that is looked for in a text."""
_SHORTEST = 3
"""Letters that such a name has at least."""
_WORD = lazy_pattern(r"[^\W_]+(?:[+#]+)?")


def plain_words(text: str) -> list[str]:
    """The words without case, accents and punctuation."""
    if text.isascii():
        return _WORD.findall(text.lower())
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))


def normal_company(name: str) -> str:
    """A company's name without its legal form, case and punctuation."""
    words = [w for w in plain_words(name) if w not in LEGAL]
    return " ".join(words or plain_words(name))


def names_in(text: str) -> Iterator[str]:
    """Every run of a few words that may be the normal form of a company's name."""
    words = [w for w in plain_words(text) if w not in LEGAL]
    for start in range(len(words)):
        name = ""
        for word in words[start : start + _LONGEST]:
            name = f"{name} {word}" if name else word
            if len(name) >= _SHORTEST:
                yield name
