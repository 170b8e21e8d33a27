"""Whom does a message greet by name? "Hi Liz,", "Sehr geehrte Frau Nair,", "Olá, Ana!"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

from assistant.reading.lazy import lazy_pattern

_GREETINGS = (
    r"hi(?:ya)?(?: there)?|hello|hey|howdy|dear|good (?:morning|afternoon|evening|day)|(?:morning|afternoon|evening|greetings)",
    r"hallo|liebe[rs]?|sehr (?:geehrte|verehrte)[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|grüß (?:gott|dich)",
    r"bonjour|bonsoir|salut|coucou|chère?|madame|monsieur|mademoiselle",
    r"hola|estimad[oa]|apreciad[oa]|querid[oa]|buenos días|buenas(?: tardes)?",
    r"ciao|salve|gentile|gentilissim[oa]|gent\.m[oa]|egregi[oa]|spett\.le|buongiorno|buonasera|car[oa]",
    r"beste|geachte|dag|hoi|goede(?:n|morgen|middag|navond|ndag)",
    r"olá|oi|prezad[oa]|car[oa]|bom dia|boa tarde|boa noite|exm[oa]\.?|ilm[oa]\.?",
)
"""By language: English, German, French, Spanish, Italian, Dutch, Portuguese."""
_TITLES = (
    r"mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|herrn?|frau|fr|hr|dipl|ing|m|mme|mlle|madame|monsieur|sr|sra|srta|señora?|don|doña|"
    r"sig|sig\.ra|signora?|dott|dott\.ssa|dottoressa|avv|de heer|meneer|mevrouw|heer|dhr|mevr|mw|senhora?|dona|eng"
)
_NOT_ONE = (
    r"all|both|everyone|everybody|team|teams|colleagues?|friends?|parents?|members?|customers?|clients?|neighbou?rs?|guests?|"
    r"subscribers?|readers?|users?|sirs?|madam|hiring|there|folks|guys|ladies|students?|residents?|tenants?|patients?|owners?|"
    r"shareholders?|volunteers?|supporters?|kund\w*|kolleg\w*|eltern|mitglieder\w*|damen|nachbar\w*|leser\w*|alle|zusammen|"
    r"tous|toutes|client\w*|collègues?|parents|adhérent\w*|tod[oa]s|cliente\w*|colegas?|padres|soci[oa]s?|tutt[ie]|collegh[ie]|"
    r"genitori|soci|allen|klant\w*|collega\w*|ouders|leden|buren|pais|associad[oa]s?"
)
_TO_ONE = lazy_pattern(
    rf"\W*(?i:{'|'.join(_GREETINGS)})\b,?[ \u00a0]+"
    rf"(?:(?i:{_TITLES})\b\.?[ \u00a0]+){{0,3}}"
    rf"(?!(?i:{_NOT_ONE})\b)(?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’-]*(?:[ \u00a0]+[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’.-]*){{0,3}})"
    r"[ \u00a0]*(?:[,!:;.–—-]|\n|$)"
)


def greeted_name(text: str) -> str:
    """The name of the one whom the first words greet: a nickname, a second name, one misspelt; "" where there is none."""
    found = _TO_ONE.match(text[:120])
    return found["name"] if found else ""
