"""The language whose words of time a text uses, and the country that it comes from.

A short mail gives the small words of its language too little room: its weekdays
and months, and the sender's domain, say more. Nothing here reads a date.
"""

# ruff: noqa: E501 - a pattern or a list of words stays on one line

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache, lru_cache

from assistant.reading.dates.lexicon import LANGUAGES, plain
from assistant.reading.dates.zones_of import fits_country
from assistant.reading.lazy import lazy_pattern

_LOOKED_AT = 1500
_TELLING = frozenset({"month", "weekday", "day", "part", "unit", "oclock", "half", "phase", "next", "number"})
_DETECTED = 1.5
"""What the verdict of the small words is worth, in words of time."""
_LONG = 60
"""From so many words on the small words are sure."""
_BY_DOMAIN = 1.0
_DAY_WORTH = 3.0
"""What the name of a day is worth that only one language has: nobody else writes "donderdag"."""

_SMALL = {
    "en": "start end date time when where location interview scheduled candidate details hi hello dear thanks thank best regards cheers see you we the and for with your our at will please is to this",
    "de": "datum uhrzeit ort termin gespräch vorstellungsgespräch hallo dann uhr bitte wir ihnen ihr ihre dich dir freu freue grüße liebe lieber passt bis um und der die das im ich",
    "fr": "heure lieu entretien candidature convocation bonjour vous nous votre notre merci dès est le à pour et de suis vers les des entre ou bien très",
    "es": "fecha hora lugar entrevista modalidad citación duración hola buenos buenas usted te tu las los el y para gracias saludo saludos con su le a será de que tendrás tendrá respuesta sabrás diremos avisamos contestamos llamamos llamo viene próxima próximos puesto vacante decisión hasta mañana",
    "nl": "datum tijd plaats gesprek sollicitatie hoi beste groet dan wij we je u om uur bij ons het een van op naar graag zien moet dag en zou",
    "pt": "data hora local entrevista candidatura olá oi bom dia às para pra com e o as os na no nas nos dos da do em uma um obrigado obrigada seu sua fica que terá resposta diremos avisamos retorno próxima próximos vaga decisão até não já amanhã você",
    "it": "data ora luogo colloquio candidatura ciao gentile le il lo la alle ore per con di da del della dal in sede grazie buongiorno bene oppure un una che ci ok",
}
_WORD = lazy_pattern(r"[^\W\d_]+")
_COUNTRIES: Mapping[str, tuple[str, str | None]] = {
    "uk": ("GB", "en"), "ie": ("IE", "en"), "us": ("US", "en"), "au": ("AU", "en"), "nz": ("NZ", "en"),
    "in": ("IN", "en"), "sg": ("SG", "en"), "za": ("ZA", "en"), "ca": ("CA", None), "de": ("DE", "de"),
    "at": ("AT", "de"), "ch": ("CH", None), "fr": ("FR", "fr"), "be": ("BE", None), "es": ("ES", "es"),
    "mx": ("MX", "es"), "ar": ("AR", "es"), "cl": ("CL", "es"), "pe": ("PE", "es"), "nl": ("NL", "nl"),
    "pt": ("PT", "pt"), "br": ("BR", "pt"), "it": ("IT", "it"), "pl": ("PL", None), "se": ("SE", None),
    "dk": ("DK", None), "no": ("NO", None), "fi": ("FI", None), "cz": ("CZ", None), "ae": ("AE", "en"),
    "hk": ("HK", "en"), "jp": ("JP", None), "ph": ("PH", "en"), "my": ("MY", "en"), "ng": ("NG", "en"),
    "ke": ("KE", "en"), "pk": ("PK", "en"), "edu": ("US", "en"), "gov": ("US", "en"), "mil": ("US", "en"),
}  # fmt: skip
"""What the end of a domain says of country and language."""


@cache
def _table() -> Mapping[str, tuple[tuple[str, float], ...]]:
    """Word -> the languages that it speaks for; one of several counts less for each."""
    words: dict[str, set[str]] = {}
    for code, module in LANGUAGES.items():
        for kind, names, _ in module.WORDS:
            if kind in _TELLING:
                for name in names.split("|"):
                    if " " not in name and len(name) > 2:
                        words.setdefault(plain(name), set()).add(code)
        for name in _SMALL[code].split():
            words.setdefault(plain(name), set()).add(code)
    worth = {word: _DAY_WORTH if word in _days() and len(codes) == 1 else 1.0 for word, codes in words.items()}
    return {word: tuple((code, worth[word] / len(codes)) for code in codes) for word, codes in words.items()}


@cache
def _days() -> frozenset[str]:
    """The names of weekdays and months, and such words as "tomorrow"."""
    rows = (row for module in LANGUAGES.values() for row in module.WORDS if row[0] in ("weekday", "month", "day"))
    return frozenset(plain(name) for row in rows for name in row[1].split("|") if len(name) > 4)


@lru_cache(maxsize=4)
def tongue(text: str, detected: str, domain: str = "") -> str:
    """The language whose tables read the text's dates best."""
    words = _WORD.findall(text[:_LOOKED_AT].replace(" AM", " ").lower())
    if detected in LANGUAGES and detected != "en" and len(words) > _LONG:
        return detected
    scores = {detected if detected in LANGUAGES else "en": _DETECTED * min(1.0, 10 / (len(words) + 1)) + 0.01}
    table = _table()
    for word in words:
        for code, weight in table.get(word if word.isascii() else plain(word), ()):
            scores[code] = scores.get(code, 0.0) + weight
    by_domain = _COUNTRIES.get(domain.rpartition(".")[2], (None, None))[1]
    if by_domain:
        scores[by_domain] = scores.get(by_domain, 0.0) + _BY_DOMAIN
    return max(scores, key=lambda code: (scores[code], code == detected))


def country_of(domain: str, base: datetime) -> str | None:
    """The country of a domain, unless the clock of the Date header denies it."""
    country = _COUNTRIES.get(domain.rpartition(".")[2], (None, None))[0]
    return country if country and (not base.utcoffset() or fits_country(country, base)) else None
