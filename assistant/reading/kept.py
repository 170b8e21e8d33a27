"""Which times go ahead all the same, where a message moves or calls off others: "Tomorrow's panel is unchanged"."""

# ruff: noqa: E501  a pattern is one line

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.lazy import lazy_pattern
from assistant.reading.when import TimeFound

_STANDS = lazy_pattern(
    r"\b(?:(?:goes|going|go|will go) ahead|(?:is|are|remains?|stays?|stands?|stand) (?:still )?(?:unchanged|unaffected|unmoved|the same|as (?:planned|it (?:is|was)|before|scheduled|arranged|booked)|"
    r"on(?= (?:as|for|at|the|your|our|track|schedule)|[.,;!]|$)|in place|put|confirmed|good)|"
    r"not affected|no change to|still (?:on|stands?|going ahead|happening|takes? place|happens?|confirmed)|(?:stay|stays|staying) put|as planned|remaining (?:interviews?|conversations?|meetings?|rounds?)|(?:you )?only need to come|"
    r"bleib(?:t|en)\b|findet (?:(?!nicht|kein)\w+ ){0,3}(?:wie|planmäßig|trotzdem)|wie (?:geplant|vereinbart|besprochen)|unverändert|steht (?:noch|weiterhin|nach wie vor)|"
    r"(?:est|sont|reste|restent) (?:\w+ )?(?:maintenue?s?|inchangée?s?|confirmée?s?|d['’]actualité)|a (?:bien |toujours )?lieu comme|comme prévu|ne changent? pas|"
    r"se mantienen?|sigue(?:n)? (?:en pie|igual|adelante|tal cual|como)|no cambian?|como estaba previsto|queda(?:n)? igual|"
    r"resta(?:no)? (?:\w+ )?(?:confermat[oaie]|invariat[oaie]|fissat[oaie]|valid[oaie]|ferm[oaie])|(?:è|sono) confermat[oaie]|come previsto|non cambian?o?|"
    r"ga(?:at|an) (?:\w+ )?door|blijft|blijven|ongewijzigd|zoals (?:gepland|afgesproken)|"
    r"(?:está|estão|fica|ficam|continua|continuam|segue|seguem) (?:\w+ )?(?:mantid[oa]s?|confirmad[oa]s?|de pé|igual|iguais|como)|mantém-se|mantêm-se|como (?:previsto|combinado)|não mudam?)",
    re.IGNORECASE,
)
_UNMOVED = lazy_pattern(
    r"\b(?:has|have|is|are)(?: not|n['’]t) (?:changed|moved|affected|changing|moving|been (?:changed|moved|affected))\b",
    re.IGNORECASE,
)
_NOT = lazy_pattern(
    r"\b(?:not|no longer|cannot|can['’]t|won['’]t|unable|unfortunately|cancel\w*|called off|instead|nicht|kein\w*|leider|entfällt|pas|annul\w*|no|cancel\w+|non|niet|vervalt|não)\b",
    re.IGNORECASE,
)
"""What before it in the sentence makes it say the opposite: "cannot be held on Tuesday at 2 as planned"."""
_END = lazy_pattern(r"(?<![ap]\.m)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\d)[.!?](?=\s|$)|\n")
REACH = 300
"""Characters on each side that are looked at in a sentence without end."""
_LINES = 6
"""Lines that a list may go on below the line that leads to it."""


def kept(text: str, times: Sequence[TimeFound]) -> tuple[TimeFound, ...]:
    """The times said to stand; none where all of them are, for then nothing is moved or called off."""
    standing = tuple(t for t in times if _stands(text, t))
    return standing if len({t.start for t in standing}) < len({t.start for t in times}) else ()


def _stands(text: str, time: TimeFound) -> bool:
    if not time.stands_in(text):
        return False
    begin, end = time.span
    least, most = max(0, begin - REACH), end + REACH
    first = max((m.end() for m in _END.finditer(text, least, begin)), default=least)
    stop = _END.search(text, end, most)
    return _says_so(text[first : stop.start() if stop else most]) or _says_so(_lead(text, begin))


def _lead(text: str, begin: int) -> str:
    """The sentence that ends in a colon and leads to the list in which the time stands; "" where there is none."""
    above = [line.strip() for line in text[:begin].split("\n")[:-1] if line.strip()]
    for line in reversed(above[-_LINES:]):
        if line.endswith(":"):
            return _END.split(line)[-1]
    return ""


def _says_so(words: str) -> bool:
    if _UNMOVED.search(words):
        return True
    found = _STANDS.search(words)
    return found is not None and _NOT.search(words[: found.start()]) is None
