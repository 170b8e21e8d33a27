"""Short names of days and months that are ordinary words as well: where they count."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.lexicon import Meaning
from assistant.reading.lazy import lazy_pattern

_WEAK_BEFORE = lazy_pattern(
    r"(?:\d(?:st|nd|rd|th|\.)?|\d of|\b(?:in|by|of|mid|early|late|until|next|this|end|-))[\s-]*$", re.IGNORECASE
)
_WEAK_DAY_BEFORE = lazy_pattern(r"(?:\d(?:st|nd|rd|th|\.)?|\d (?:of|de))[\s,-]*$", re.IGNORECASE)
_WEAK_AFTER = lazy_pattern(r"\.?,?\s*(?:the\s)?\d")

_PHASE_BEFORE = lazy_pattern(
    r"\b(?:ende|anfang|mitte|im|laufe des|verlauf des|fin|début|mi|courant|d['’]ici|eind|einde|begin|medio|half|loop van|maand|mois|monats|mes|mese)(?: de)?[\s-]+$",
    re.IGNORECASE,
)
"""What makes a month of a word that is others as well: "Mitte Mai", "fin mai", "medio mei"."""


def is_strong(meaning: Meaning, match: re.Match[str], words_code: str) -> bool:
    """A word that is also an ordinary word counts beside a number only."""
    if not meaning.weak:
        return True
    text, word = match.string, match[0]
    if _WEAK_AFTER.match(text, match.end()):
        return word[0].isupper() or meaning.tag == "M" or text[match.end()] in "., "
    before = text[max(0, match.start() - 12) : match.start()]
    is_bracketed = before[-1:] == "(" and text[match.end() : match.end() + 1] == ")"
    if meaning.tag == "W" and (
        is_bracketed
        or AFTER_CLOCK.search(before)
        or _is_small_day(match, before)
        or _is_led_to(match, words_code)
        or _is_paired(match, words_code)
    ):
        return True
    if meaning.tag != "M":
        return word[0].isupper() and (
            len(word) > 2
            and text[match.end() : match.end() + 1] not in ("",)
            and _DAY_ALONE.match(text, match.end()) is not None
        )
    if words_code != "en" and _PHASE_BEFORE.search(before):
        return True
    return bool(_WEAK_DAY_BEFORE.search(before) or (word[0].isupper() and _WEAK_BEFORE.search(before)))


_AT_HOUR = lazy_pattern(
    r"\s+(?:(?:at |@ ?)?(?:the )?same (?:time|hour|place)[ ,(at@]{1,6}|(?:at|@)\s?)\d", re.IGNORECASE
)
_COME_ON = lazy_pattern(
    r"\b(?:come|thru|through|in|over|round|by|up|down|on|for|this|next|see (?:you|u|ya)|interview|trial|shift|chat|or)\s+$",
    re.IGNORECASE,
)


def _is_small_day(match: re.Match[str], before: str) -> bool:
    """ "come through sat at 3", "fri at 10", but not "we sat at 3 tables"."""
    if _AT_HOUR.match(match.string, match.end()) is None:
        return False
    return match[0].lower() in ("mon", "fri") or _COME_ON.search(before) is not None


AFTER_CLOCK = lazy_pattern(
    r"(?:\d[ap]\.?m\.?|\d[:.h]\d\d|\bnoon|\bmidday|o'clock) (?:on |this |next )?$", re.IGNORECASE
)
"""What stands right before a day or a zone: "10am fri", "6pm uk"."""
_DAY_ALONE = lazy_pattern(
    r"\.?(?:\s+(?:at|or|and|the|@|morning|afternoon|arvo|evening|eve|lunchtime|noon|from|then|um|a|à|alle|às|om|fine|good|great|ok|okay|works?|suits?|grand|perfect|all good|no problem|no probs|it is)\b|\s*[,:@–-])"
)


_LED: dict[str, re.Pattern[str]] = {
    "en": lazy_pattern(
        r"\b(?:(?:next|coming) (?:mon|wed|fri|sat|sun)|(?:by|until|till|this) (?:mon|wed|fri))\b",
        re.IGNORECASE,
    ),
    "de": lazy_pattern(r"\b(?:n(?:ä|ae)chsten|kommenden) (?:mo|di|mi|do|fr|sa)\b", re.IGNORECASE),
    "fr": lazy_pattern(r"\b(?:lun|mer|jeu|ven|sam|dim)\.? prochain\b", re.IGNORECASE),
    "es": lazy_pattern(r"\bpróximo (?:lun|mar|mie|mié|jue|vie|sab|sáb|dom)\b", re.IGNORECASE),
    "it": lazy_pattern(
        r"\b(?:prossimo (?:lun|mar|mer|gio|ven|sab)|(?:lun|mar|mer|gio|ven|sab) prossimo)\b", re.IGNORECASE
    ),
    "pt": lazy_pattern(r"\b(?:próxima (?:seg|ter|qua|qui|sex)|(?:seg|ter|qua|qui|sex) que vem)\b", re.IGNORECASE),
    "nl": lazy_pattern(r"\b(?:volgende|komende|aanstaande) (?:ma|di|wo|do|vr|za|zo)\b", re.IGNORECASE),
}
"""What leads to a short day, or takes it up: "by next wed", "ven. prochain". No "by sat": there is "by sat nav"."""


_LEAD = 12


def _is_led_to(match: re.Match[str], code: str) -> bool:
    first, after = max(0, match.start() - _LEAD), match.end() + _LEAD
    near = _LED[code].finditer(match.string, first, after) if code in _LED else ()
    return any(found.start() <= match.start() and match.end() <= found.end() for found in near)


_SHORT: dict[str, tuple[str, str]] = {
    "en": (r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?", "or|to"),
    "de": (r"(?:Mo|Di|Mi|Do|Fr|Sa|So)\b|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag)", "oder|und|bis"),
    "fr": (r"(?:lun|mar|mer|jeu|ven|sam)(?:di|credi|dredi)?", "ou|et"),
    "es": (r"(?:lun|mar|mié|mie|jue|vie|sáb|sab)(?:es|tes|rcoles|ves|rnes|ado)?", "o|y"),
    "it": (r"(?:lun|mar|mer|gio|ven|sab)(?:edì|tedì|coledì|vedì|erdì|ato)?", "o|e"),
    "nl": (r"(?:ma|di|wo|do|vr|za)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag)?", "of"),
    "pt": (r"(?:seg|ter|qua|qui|sex)(?:unda|ça|rta|nta|ta)?", "ou|e"),
}
"""The names of days as notes write them, and what joins two of them."""
_PAIRS = {
    code: (
        lazy_pattern(rf"\b(?:{names})\b\.?(?:\s?[/&–-]\s?|\s(?:{joins})\s)$", 0 if code == "de" else re.IGNORECASE),
        lazy_pattern(rf"\.?(?:\s?[/&–-]\s?|\s(?:{joins})\s)(?:{names})\b", 0 if code == "de" else re.IGNORECASE),
    )
    for code, (names, joins) in _SHORT.items()
}
_REACH = 20


def _is_paired(match: re.Match[str], code: str) -> bool:
    """ "You will hear Thurs or Fri.", "Wed/Thu": beside another day a short name is one."""
    if code not in _PAIRS:
        return False
    before, after = _PAIRS[code]
    lead = match.string[max(0, match.start() - _REACH) : match.start()]
    return before.search(lead) is not None or after.match(match.string, match.end()) is not None
