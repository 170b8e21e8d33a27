"""Posts and forms of address that stand before or behind people's names."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

HONORIFIC = r"(?:(?i:dr(?:\.ª)?|dra|prof(?:\.ssa|essor|essorin)?|mrs?|ms|mx|miss|mdm|herrn?|frau|mme|mlle|madame|monsieur|sra?|señora?|dott(?:\.ssa)?|sig(?:\.ra|nora|nor)?|avv|ing|arch|dhr|mevr|mevrouw|mw|meneer|de heer|don|doña|senhora?|eng(?:\.[ºª])?)|Sir|M|D\.ª)"
"""What is put before a name; each may be followed by a full stop."""
TITLE_WORD = (
    r"(?:head|lead|manager|engineer|developer|director|vp|vice president|chief|c[teofp]o|cpo|partner|recruiter|analyst|"
    r"scientist|designer|officer|founder|consultant|president|principal|architect|specialist|coordinator|professor|"
    r"assistant|administrator|owner|counsel|controller|editor|supervisor|nurse|matron|talent|hr|people|recruitment|"
    r"acquisition|leiter(?:in)?|leitung|referent(?:in)?|gesch[aä]ftsf[uü]hrer(?:in)?|personal\w*|entwickler(?:in)?|"
    r"responsable|directeur|directrice|charg[ée]e?|ing[ée]nieure?|gerente|directora?|jef[ea]|coordinadora?|"
    r"coordenadora?|diretora?|responsabile|direttore|direttrice|hoofd|teamleider|medewerker|adviseur|bestuurder)"
)
_MORE = r"colleagues?|kolleg(?:e|in|en|innen)|coll[èe]gues?|compañer[oa]s?|colleg(?:a|hi|he)|colegas?|chair|boss|chef(?:in)?|\w*leiter(?:in)?|\w*leitung|\w*chef(?:in)?|abteilungs\w+|bereichs\w+|inhaber(?:in)?|gründer(?:in)?|fondat(?:eur|rice)|gérante?|patron(?:ne)?|socia|socio|sócia|sócio|fundadora?|dueñ[oa]|titolare|fondat(?:ore|rice)|eigenaar|oprichter|directie\w*|manager|afdelingshoofd|leidinggevende|capo\w*|team ?lead\w*"
_OUR = r"(?:our|the|my|unser\w*|mein\w*|d(?:er|ie|em|en)|notre|mon|ma|le|la|l['’]|nuestr[oa]|mi|el|il|lo|nostr[oa]|mi[oa]|onze|mijn|de|het|ons|noss[oa]|meu|minha|o|a)"
_FIELD = r"(?:(?:Customer|Client) (?:Success|Experience|Service|Services|Support|Operations)|Human Resources|Business (?:Development|Operations)|(?:Data|Software|Platform) (?:Science|Engineering|Analytics)|Machine Learning|Product (?:Management|Design|Marketing)|People (?:Operations|Partners)|Talent (?:Acquisition|Partners)|Public (?:Affairs|Relations|Health)|Supply Chain|(?:Clinical|Quality|Revenue|Marketing|Sales) (?:Operations|Assurance))"
"""Fields whose names take two words."""
LEADING = rf"(?:{_OUR} ){{1,2}}(?:(?P<lead>(?:[\w&/'’-]+ ){{0,4}}?(?i:{TITLE_WORD}|{_MORE})\b(?: (?:of|for|de|du|des|do|da|di|del|della|für|der|van|voor|the|la|&|and) (?:{_FIELD}\b|[\w&-]+)(?: (?!(?:and|und|et|y|e|en)\b)[a-z][\w-]+){{0,2}})?,? )|(?P<article>))(?={HONORIFIC}\b|[^\W\d_a-zß-öø-ÿ])"
"""A post before a name: "our art director", "unser Bereichsleiter"; or an article alone: "il dott. Ferri"."""
AFTER_NAME = rf"(?:[ ]?[(,–-][ ]?(?:{_OUR} )?(?P<title>[^\n,;()]{{0,50}}?\b(?i:{TITLE_WORD}|{_MORE})\b[^\n,;().!?]{{0,40}}?)(?=\)|,|;|\.|\n|$| and | und | et | y | e | en ))"
"""A post behind a name, after a comma, a dash or in brackets."""
_TITLE = lazy_pattern(rf"(?:{TITLE_WORD}|{_MORE})", re.IGNORECASE)


def is_title_word(word: str) -> bool:
    """ "Director", "Bereichsleiterin": what somebody is, and no part of a name."""
    return _TITLE.fullmatch(word.strip(",.")) is not None
