"""The zone that a message names once for all of its times: "all times are Eastern", "(PT)"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.dates.clock import TimeAtom
from assistant.reading.dates.ranks import is_name
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_TIMES_BEFORE = lazy_pattern(
    r"\b(?:times?|hours?|zones?|timezones?|slots|schedule|(?:uhr)?zeiten|(?:uhr)?zeitangaben|horaires?|heures|horas|horarios?|horários?|orari|"
    r"tijden|all|alle|tous|toutes|todas|todos|tutti)\b[^.!?\n]{0,40}$|\bthat(?:['’]s| is)(?: all)?(?: in)? $",
    re.IGNORECASE,
)
"""What speaks of the times of the message."""


def zone_of_all(tokens: Tokens, times: Sequence[TimeAtom]) -> str | None:
    """The one zone that is said, beside a time or alone; None where there are several."""
    named = [atom for atom in times if atom.zone and atom.zone not in ("@user", "@sender")]
    said = {atom.zone for atom in named if atom.zone and not _is_echo(tokens, times, atom)}
    if not named:
        said = {str(tokens.values[at]) for at, tag in enumerate(tokens.tags) if tag in "ZB" and _is_said(tokens, at)}
        said = {name for name in said if not name.startswith(("@user", "@sender"))} or said
    return said.pop() if len(said) == 1 else None


def _is_echo(tokens: Tokens, times: Sequence[TimeAtom], atom: TimeAtom) -> bool:
    """ "13 Uhr (12 Uhr britische Zeit)": the zone is that of the second hour alone."""
    if tokens.tags[atom.first - 1 : atom.first] != "(":
        return False
    return any(0 <= atom.first - one.after <= 3 and one.zone is None for one in times)


def _is_said(tokens: Tokens, at: int) -> bool:
    if not at:
        return False
    before = tokens.text[max(0, tokens.starts[at] - 60) : tokens.starts[at]]
    if tokens.tags[at] == "B":
        return _is_city_of_times(tokens, at, before)
    raw = tokens.words(at, at + 1)
    if raw.lower() == "uk" or str(tokens.values[at]) in ("@user", "@sender"):
        return "zone" in raw.lower() or _TIMES_BEFORE.search(before) is not None
    if _is_many_words(raw) or _TIMES_BEFORE.search(before) or _is_heading(tokens, at):
        return not (len(raw) <= 4 and is_name(tokens.text, tokens.ends[at]))
    return _is_beside_an_hour(tokens, at) and not is_name(tokens.text, tokens.ends[at])


def _is_many_words(raw: str) -> bool:
    """ "Eastern Standard Time", "UTC+2": nothing else is called so, unlike "MT" and "Pacific"."""
    return not raw.isalpha()


def _is_heading(tokens: Tokens, at: int) -> bool:
    """ "(PT)", "PT / CT:", a line that names zones alone."""
    return _ALONE.search(tokens.tags, max(0, at - 3), min(len(tokens.tags), at + 4)) is not None


_ALONE = lazy_pattern(r"[¶.(][ZB]I?(?:[/|,]?[ZB]I?)*[:)¶.]")


def _is_beside_an_hour(tokens: Tokens, at: int) -> bool:
    """ "10am on Tuesday 10 March, ET": only the day stands between the hour and its zone."""
    return _AFTER_HOUR.search(tokens.tags, max(0, at - 14), at) is not None


_AFTER_HOUR = lazy_pattern(r"[TGSNnH][-,(|/o_mWMNORYfFu¶:]*$")


_OF_CITY = lazy_pattern(
    r"(?<!opening )(?<!office )(?<!working )(?<!business )\b(?:times|hours|(?:uhr)?zeiten|(?:uhr)?zeitangaben|horaires|heures|horas|horarios?|horários?|orari|tijden)"
    r"(?:,? (?:are|is|all|given|shown|those|the ones|in|of|sind|gelten|für|nach|sont|indiqués|exprimés|ceux|celles|son|están|sono|quelli|zijn|die|são|estão|os|as|los|las|de|do|da|di|van|à)){1,5} $|"
    r"\b(?:ortszeit|(?:lokale|plaatselijke) tijd|lokale[rn]? zeit|heure locale|hora local|ora locale|horário local)(?: (?:in|von|de|à|en|di|a|em|te|van))?:? $",
    re.IGNORECASE,
)
"""What leads to the city whose clock all the hours are on: "the hours are those of Paris", "Ortszeit New York"."""
_CITY_ENDS = frozenset((".", ")", ",", "¶", ""))


def _is_city_of_times(tokens: Tokens, at: int, before: str) -> bool:
    """ "Time zone: Berlin", "all times are Boston time"."""
    if tokens.tags[max(0, at - 2) : at] == "I:":
        return True
    if tokens.tags[at + 1 : at + 2] in _CITY_ENDS and _OF_CITY.search(before):
        return True
    return tokens.tags[at + 1 : at + 2] == "I" and _TIMES_BEFORE.search(before) is not None
