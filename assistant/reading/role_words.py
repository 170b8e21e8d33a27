"""Whether words name what people do: the patterns beside the table of occupations."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from functools import lru_cache

from assistant.reading.lazy import lazy_pattern
from assistant.reading.occupations import ends_in_occupation, is_occupation

ROLE_NOUN = (
    r"(?:engineer|developer|analyst|manager|designer|scientist|consultant|architect|administrator|specialist|officer|assistant|"
    r"coordinator|director|lead|head|associate|technician|nurse|teacher|lecturer|professor|researcher|accountant|auditor|controller|"
    r"executive|representative|advis[eo]r|editor|writer|intern|trainee|apprentice|planner|operator|programmer|tester|owner|buyer|"
    r"strategist|recruiter|clerk|fellow|paralegal|solicitor|lawyer|pharmacist|therapist|physiotherapist|driver|chef|supervisor|"
    r"statistician|economist|actuary|marketer|librarian|curator|translator|producer|partner|modell?er|underwriter|steward|graduate|"
    r"abstractor|storyteller|archivist|barista|trainer|leader|manufacturer|photographer|receptionist|merchandiser|negotiator|organi[sz]er|vp|evangelist|practitioner|inspector|surveyor|counsel|secretary|investigator|biologist|chemist|physicist|"
    r"entwickler(?:in)?|ingenieur(?:in)?|berater(?:in)?|leiter(?:in)?|leitung|sachbearbeiter(?:in)?|referent(?:in)?|analyst(?:in)?|"
    r"mitarbeiter(?:in)?|werkstudent(?:in)?|praktikant(?:in)?|manager(?:in)?|controller(?:in)?|buchhalter(?:in)?|statistiker(?:in)?|"
    r"architekt(?:in)?|techniker(?:in)?|redakteur(?:in)?|wissenschaftler(?:in)?|doktorand(?:in)?|d[ée]veloppeu(?:r|se)|"
    r"ing[ée]nieure?|charg[ée]e?|responsable|analyste|comptable|chef(?:fe)?|assistant[e]?|conseill(?:er|[èe]re)|gestionnaire|technicienn?e?|"
    r"contr[ôo]leu(?:r|se)|chercheu(?:r|se)|directeur|directrice|juriste|statisticienne?|"
    r"ingenier[oa]|analista|desarrollador(?:a)?|gerente|t[ée]cnic[oa]|consultora?|contable|jef[ea]|administrativ[oa]|cient[íi]fic[oa]|"
    r"ontwikkelaar|medewerker|adviseur|analist|consulent|boekhouder|teamleider|projectleider|beheerder|onderzoeker|programmeur|"
    r"desenvolvedora?|engenheir[oa]|coordenadora?|cientista|gestora?|"
    r"handler|bookkeeper|bookseller|geographer|cartographer|\w+ologist|carer|cleaner|gardener|ranger|electrician|mechanic|cashier|tutor|illustrator|animator|videographer|marketeer|scrum master|"
    r"chief of staff|designerin|ownerin|eink[äa]ufer(?:in)?|aktuar(?:in)?|verk[äa]ufer(?:in)?|pfleger(?:in)?|erzieher(?:in)?|lehrer(?:in)?|planer(?:in)?|infirmi(?:er|[èe]re)|vendeu(?:r|se)|professeure?|acheteu(?:r|se)|"
    r"formateur|formatrice|[ée]ducat(?:eur|rice|ore)|collaborat(?:ore|rice)|conservator|especialista|vendedora?|enfermeir[oa]|enfermer[oa]|infermier[ea]|docente|profesora?|investigadora?|contrôleuse|"
    r"verpleegkundige|verantwoordelijke|leraar|docent|t[ée]cnic[oa]|"
    r"coordinadora?|d[ée]veloppeuse|educadora?|especialista|"
    r"planificat(?:eur|rice)|r[ée]dact(?:eur|rice)|coordinat(?:eur|rice|ore)|administrat(?:eur|rice)|op[ée]rat(?:eur|rice|ore)|animat(?:eur|rice|ore)|secr[ée]taire|"
    r"tecn[oó]log[oa]|progettista|segretari[oa]|operai[oa]|programador(?:a)?|dise[ñn]ador(?:a)?|redactor(?:a)?|arquitect[oa]|arquitet[oa]|recepcionista|abogad[oa]|advogad[oa]|"
    r"voorbereider|begeleider|verzorgende|kaufmann|kauffrau|koordinator(?:in)?|disponent(?:in)?|assistentin|jurist(?:in)?|betreuer(?:in)?|fachkraft|spezialist(?:in)?|beauftragte|meister(?:in)?|informatiker(?:in)?|"
    r"assistente|sviluppat(?:ore|rice)|ingegnere|impiegat[oa]|contabile|responsabile|consulente|addett[oa]|specialista|ricercat(?:ore|rice))"
)
_NOUN = lazy_pattern(rf"(?:\b|[a-zäöü]){ROLE_NOUN}\b", re.IGNORECASE)
_WHOLE_NOUN = lazy_pattern(ROLE_NOUN, re.IGNORECASE)
_NOUN_OF_WORDS = lazy_pattern(r"\b(?:scrum master|chief of staff|(?:tax|audit|accounts) senior)\b", re.IGNORECASE)
_WORDS = lazy_pattern(r"\w+")


@lru_cache(maxsize=2_000)
def is_role_word(word: str) -> bool:
    """Whether the word alone names what people do."""
    return is_occupation(word) or bool(_WHOLE_NOUN.fullmatch(word))


@lru_cache(maxsize=2_000)
def _ends_in_noun(word: str) -> bool:
    return ends_in_occupation(word) or bool(_NOUN.search(word))


def has_role_word(words: str) -> bool:
    """Whether one of the words names what people do."""
    return any(map(is_role_word, _WORDS.findall(words))) or bool(_NOUN_OF_WORDS.search(words))


def has_noun(words: str) -> bool:
    """As `has_role_word`, but also at the end of a compound: "Vertriebsleiter"."""
    return any(map(_ends_in_noun, _WORDS.findall(words))) or bool(_NOUN_OF_WORDS.search(words))
