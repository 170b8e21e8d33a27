"""Months until which a process rests: "on hold until May", "bis Ende April", "most likely in September"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date
from functools import cache

from assistant.reading.dates.days import safe_date
from assistant.reading.dates.lexicon import LANGUAGES, plain
from assistant.reading.dates.units import of_month

_TILL = (
    r"(?:un)?till?|not before|no earlier than|no sooner than|bis(?: (?:zum|einschliesslich))?|nicht vor|fruhestens (?:im|ab|zum)|erst (?:(?:wieder )?(?:im|ab|zum)|wieder)|erst|"
    r"jusqu'?\s?(?:en|a|au|aux)(?: mois de| la| le)?|pas avant(?: le)?(?: mois de)?|hasta|no antes de|niet voor|niet eerder dan|tot(?: en met)?|"
    r"ate(?: (?:ao|a|o))?(?: mes de)?|nao antes d[eo]|(?:fino|sino) (?:ad?|al|alla)(?: mese di)?|non prima d(?:i|el|ella)|"
    r"(?:wieder|resumes?|resume it|restart\w*|reopen\w*|re-open\w*|pick (?:it |this )?up again|start again)(?: again)? (?:from|in|im|ab)"
)
_WITHIN = (
    r"(?:likely|expected|probable|due|going|more) to be (?:some ?time )?in|(?:most |very )?(?:likely|probably) (?:not )?(?:be )?(?:some ?time )?in|(?:voraussichtlich|wahrscheinlich|vermutlich)(?: \w+)? im|"
    r"(?:probablement|sans doute|normalement)(?: courant| en| au mois de)|(?:probablemente|seguramente) en|waarschijnlijk in|provavelmente em|probabilmente a"
)
"""What a month is named with in which it may go on: they have all of it."""
_PHASES = (
    ("end", r"(?:the )?(?:very )?(?:end|late)(?: of)?|ende|spat|(?:la )?fin(?:al|ales|es)?(?: d[eu])?|(?:el |o )?(?:final|fim|finales|fines|finais) d[eo]|(?:het )?(?:einde?)(?: van)?|(?:la )?fine(?: di)?|al final de|fine di"),
    ("mid", r"mid(?:dle)?(?: of)?|(?:the )?middle of|mitte|(?:la )?mi|(?:el )?mediados de|meados de|medio|half|halverwege|(?:la )?meta(?: di)?"),
    ("early", r"(?:the )?(?:early|beginning of|start of)|anfang|beginn|(?:le )?debut|principios de|comienzos de|begin(?: van)?|(?:l')?inizio(?: di)?|inicio de|(?:o )?inicio de|comeco de|inizi di|primi di"),
)  # fmt: skip
_ARTICLES = r"(?:(?:l'|d'|mois d')|(?:next|this|the|le|la|el|a|ao|i|mois de|mes de|mese di|month of|im|den|dem|in|en|de|di)[ -]){0,2}"
_LONG = 4000
_FAR = 330
"""Days ahead from which on it is the month just gone."""


@cache
def _pattern(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """What a month is waited for with, and the months of the language by name."""
    rows = LANGUAGES.get(language, LANGUAGES["en"]).WORDS
    months = {
        plain(name): value
        for kind, names, value in rows
        for name in names.split("|")
        if kind == "month" and isinstance(value, int) and (len(name) > 3 or name.lower() in ("may", "mai", "mei"))
    }
    phases = "|".join(f"(?P<{name}>{words})" for name, words in _PHASES)
    names = "|".join(sorted(months, key=len, reverse=True))
    return re.compile(
        rf"\b(?:{_TILL}|(?P<within>{_WITHIN}))[ ]{_ARTICLES}(?:(?:{phases})[ -])?{_ARTICLES}(?P<month>{names})\b(?![ ]?\d{{1,2}}(?!\d))(?:,?[ ](?:d[eo] )?(?P<year>20\d\d))?"
    ), months


def held_until(text: str, base: date, language: str) -> date | None:
    """The last day of the kind: a month alone begins on its first, as "until 1 May"; "likely in May" is its last."""
    pattern, months = _pattern(language)
    flat = " ".join(plain(text[:_LONG]).replace("’", "'").split())
    found = (_day(match, months, base) for match in pattern.finditer(flat))
    return max((day for day in found if day and day > base), default=None)


def _day(match: re.Match[str], months: dict[str, int], base: date) -> date | None:
    month = months[match["month"]]
    first = safe_date(int(match["year"]) if match["year"] else base.year, month, 1)
    if first is None:
        return None
    phase = next((name for name, _ in _PHASES if match[name]), "end" if match["within"] else None)
    day = of_month(phase, first) if phase else first
    if match["year"] is None and day < base:
        day = of_month(phase, first.replace(year=base.year + 1)) if phase else first.replace(year=base.year + 1)
    return day if (day - base).days < _FAR else None
