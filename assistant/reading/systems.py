"""Names of the systems through which employers write: never an employer's."""

# ruff: noqa: E501  a table is a few long lines, so that it can be looked over

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_no_name, plain
from assistant.reading.own_name import is_team_word
from assistant.reading.senders import ATS_DOMAINS, JOB_BOARDS, SCHEDULERS, TEST_DOMAINS

_WORDS_TOO = frozenset(
    "lever gem guide join karat mail jobs talent monster dice reed seek sova willo factorial solides vagas homerun trac olivia keka hired monday calendar".split()
)
"""Systems that are called by a word or by a name of other firms too: they count where nothing else stands in the name."""
_ALL = frozenset(
    plain(domain.split(".")[-2]) for domain in ATS_DOMAINS | SCHEDULERS | TEST_DOMAINS | JOB_BOARDS
) | frozenset(
    "bamboo googlecalendar planday cornerstone pinpoint cvlibrary greenhouse hirevue talentsoft cegid tribepad civica oleeo jobscore jobylon reachmee varbi talentlink lumesse avature phenom beamery".split()
)
_DISTINCT = frozenset(n for n in _ALL if len(n) > 4 and not is_team_word(n) and not is_no_name(n)) - _WORDS_TOO
_BESIDE = frozenset(
    "center centre hub app hq mail bot robot reply noreply update updates alerts via for service services calendar scheduler assistant virtual".split()
)
_PUBLIC = lazy_pattern(
    r"^(?:civil service (?:jobs|careers|recruitment)|nhs jobs|public ?jobs\b.*|usa ?jobs|gov(?:ernment)? ?jobs|jobs\.ac\.uk|myjobscotland|find a job|bundesagentur für arbeit|france travail|infojobs|infotrabajo\b.*|out of (?:the )?office\b.*|auto(?:matic)?[- ]?(?:reply|response)\b.*|abwesenheits\w+\b.*|vagas [\w]{1,4})$",
    re.IGNORECASE,
)
_CALENDAR = lazy_pattern(
    r"^(?:(?:mein )?termin(?:planer|service|buchung|kalender|e)|(?:google|outlook|apple) (?:calendar|kalender|agenda|calendrier|calendario)|agenda(?: virtual| online)?|afspra(?:ak|ken)\w*|"
    r"prenota\w*|appuntament\w*|rendez-?vous(?: recrutement)?|planificateur|scheduler|scheduling|bookings?|appointments?|citas?(?: previas?)?|reservas?|agendamentos?|marcações|calendar|kalender|calendrier|calendario|"
    r"(?:prenota\w*|reserva\w*|agenda\w*|book|schedule|plan|buche?|réserve[rz]?|boek|marca\w*|termin\w*|afspra\w+|pedir|solicita) (?:(?:il|la|el|tu|tua|sua|su|your|my|an?|o|dein|ihr|je|een|uw|ton|votre) )?"
    r"(?:colloqui\w*|entrevista\w*|appuntament\w*|interview\w*|call|meeting|gespräch\w*|termin\w*|gesprek\w*|entretiens?|rendez-?vous|cita|visita|reuni[ãó]o?n?|horário|hora|online|facile|fácil|now|buchung|planner|planung|service))$",
    re.IGNORECASE,
)
"""What calendars call themselves when they have no name of their own."""


def is_system_name(name: str) -> bool:
    """ "iCIMS Interview Center", "Team Recruitee", "Civil Service Jobs"."""
    words = [plain(word) for word in name.split()]
    others = [word for word in words if word and word not in _DISTINCT]
    if not words or _PUBLIC.match(name):
        return bool(words)
    if len(words) == 1 and words[0] in _WORDS_TOO:
        return True
    return len(others) < len(words) and all(w in _BESIDE or is_team_word(w) or is_no_name(w) for w in others)


def is_calendar_name(name: str) -> bool:
    """ "Terminplaner", "Agenda Virtual"."""
    return bool(_CALENDAR.match(name))
