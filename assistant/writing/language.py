"""Which language and spelling a draft has, and how that language says days.

A language is a folder of templates; its small words (months, titles, lead-ins)
stand in the folder's `_words.txt.j2`. Nothing here knows a language by name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.model import Due, Identity, Opportunity
from assistant.writing.faults import TemplateFault
from assistant.writing.fragments import Grammar
from assistant.writing.names import first_of
from assistant.writing.render import TemplateSet, Value, Wordings, wordings

FALLBACK = "en"
NEAR_DAYS = 6  # within these "on Tuesday" means one day only

_AMERICAN_COUNTRIES = frozenset({"US", "PH", "PR", "LR"})
_BRITISH_COUNTRIES = frozenset({"GB", "IE", "AU", "NZ", "ZA", "IN", "SG", "MT", "HK"})
_AMERICAN_ENDS = frozenset({"us", "gov", "edu", "mil"})
_BRITISH_ENDS = frozenset({"uk", "ie", "au", "nz", "za", "in", "sg", "mt", "hk"})
_NOT_US = (
    "America/Toronto",
    "America/Vancouver",
    "America/Halifax",
    "America/Winnipeg",
    "America/Edmonton",
    "America/Sao_Paulo",
)


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language as one draft uses it."""

    code: str
    words: Wordings
    american: bool = False

    @property
    def spelling(self) -> tuple[tuple[str, str], ...]:
        """Whole words to exchange in our own sentences."""
        name = "us" if self.american else "uk"
        return tuple(_exchange(line) for line in self.words.get(f"spelling.{name}", ()))

    @property
    def grammar(self) -> Grammar:
        """What tells a phrase from a sentence here."""

        def listed(name: str) -> tuple[str, ...]:
            return tuple(self.words.get(f"grammar.{name}", ()))

        return Grammar(
            lead_ins=listed("lead_ins"),
            subjects=listed("subjects"),
            verbs=listed("verbs"),
            small=listed("small"),
            turned=tuple(map(_exchange, listed("turned"))),
            turned_bound=tuple(map(_exchange, listed("turned_bound"))),
            cv_verbs=listed("cv_verbs"),
            cv_subject=first_of(self.words, "grammar.cv_subject"),
            doing=listed("doing"),
            doing_lead=first_of(self.words, "grammar.doing_lead"),
        )


def tongue(code: str, templates: TemplateSet, values: Mapping[str, Value], *, american: bool) -> Tongue:
    """The language's words, with its phrases filled from the values (role, company)."""
    return Tongue(code, wordings(f"{code}/_words.txt.j2", templates, values), american)


def in_language(texts: Sequence[str], language: Tongue, templates: TemplateSet) -> tuple[str, ...]:
    """The texts that may stand in a letter of this language: those with no sign of another one alone."""
    others = (name.split("/")[0] for name in templates if name.endswith("/_words.txt.j2"))
    own = frozenset(language.words.get("signs", ()))
    foreign = _signs(frozenset(others) - {language.code}, templates) - own
    return tuple(text for text in texts if not (_tokens(text) & foreign and not _tokens(text) & own))


def _signs(codes: frozenset[str], templates: TemplateSet) -> frozenset[str]:
    found: set[str] = set()
    for code in codes:
        with suppress(TemplateFault):  # a fault in another language's file is no matter of this letter
            found.update(tongue(code, templates, {"role": "", "company": ""}, american=False).words.get("signs", ()))
    return frozenset(found)


def _tokens(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", text.lower()))


def language_of(due: Due, opportunity: Opportunity, templates: TemplateSet) -> str:
    """The thread's language if there are templates in it, else English."""
    has = {name.split("/")[0] for name in templates if name.endswith(f"/{due.step.value}.txt.j2")}
    wanted = (opportunity.language, due.anchor.language)
    return next((code for code in wanted if code != FALLBACK and code in has), FALLBACK)


def is_american(email: str, zone: str | None, identity: Identity) -> bool:
    """Whether they spell as Americans do: by their address, their zone, then the user's country and zone."""
    end = email.rpartition(".")[2].lower()
    if end in _AMERICAN_ENDS | _BRITISH_ENDS:
        return end in _AMERICAN_ENDS
    if zone and "/" in zone and not zone.startswith("Etc/"):
        return _american_zone(zone)
    if identity.country:
        return identity.country.upper() in _AMERICAN_COUNTRIES
    return _american_zone(identity.timezone)


def _american_zone(zone: str) -> bool:
    return (zone.startswith("America/") and zone not in _NOT_US) or zone in {
        "Pacific/Honolulu",
        "US/Eastern",
        "US/Central",
        "US/Pacific",
    }


def on_day(day: date, words: Wordings, *, today: date, american: bool = False) -> str:
    """ "on Tuesday" for the days just gone, "on 3 March" for others."""
    is_near = timedelta(0) <= today - day <= timedelta(days=NEAR_DAYS)
    return _dated("on.near" if is_near else "on.far", day, words, american=american)


def plain_day(day: date, words: Wordings, *, american: bool = False) -> str:
    """ "3 March", without a preposition."""
    return _dated("day", day, words, american=american)


def full_day(day: date, words: Wordings, *, american: bool = False) -> str:
    """ "Tuesday, 3 March 2026", for headings."""
    return _dated("full", day, words, american=american)


def _dated(pattern: str, day: date, words: Wordings, *, american: bool) -> str:
    shape = (american and first_of(words, f"date.{pattern}.us")) or first_of(words, f"date.{pattern}") or "{iso}"
    slots = {
        "weekday": _nth(words, "weekdays", day.weekday()),
        "month": _nth(words, "months", day.month - 1),
        "day": str(day.day),
        "year": str(day.year),
        "iso": day.isoformat(),
    }
    return re.sub(r"\{(\w+)\}", lambda slot: slots.get(slot[1], ""), shape)


def _nth(words: Wordings, section: str, place: int) -> str:
    names = words.get(section, ())
    return names[place] if place < len(names) else ""


def _exchange(line: str) -> tuple[str, str]:
    old, _, new = line.partition("=")
    return old.strip(), new.strip()
