"""What the title of an event, or a recruiter, says of the employer: the firm before the title's mark, or that none is named."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern
from assistant.reading.mentions import FIRM
from assistant.reading.names import plain

_NAMELESS = lazy_pattern(
    r"\b(?:our|my|one of (?:our|my)|a|their|direct|confidential|for a)(?: [\w-]+){0,2} clients?\b|\bportfolio compan|\bunser\w* (?:kunde|mandant)|\bnotre client|"
    r"\bmon client|\bun(?:e)? client|\bnuestro cliente|\bopdrachtgever|\bnosso cliente|\bcliente nostro|\bun nostro cliente|"
    r"\bvoor een [\w -]{0,20}(?:scale-up|start-up|bedrijf|organisatie|bank)|\bfür ein(?:en|e)? [\w ]{0,30}(?:unternehmen|startup|start-up|konzern|mittelständler)|"
    r"\bpour une? [\w ]{0,30}(?:entreprise|société|start-up|scale-up|groupe)|\bp(?:ara|er) un[ao'’]? ?[\w ]{0,30}(?:empresa|startup|start-up|multinacional|azienda|multinazionale)|"
    r"(?<!sind )(?<!zijn )(?<!ist )(?<!is )(?<!sommes )(?<!somos )(?<!siamo )(?<!est )(?<!é )(?<!è )(?<!es )\b(?:een|eine[nmr]?|ein|une?|una|uma?|un['’]) ?(?:[\w-]+ ){0,3}(?:fintech|scale-?up|start-?up|bedrijf|organisatie|onderneming|unternehmen|konzern|mittelständler|entreprise|société|groupe|empresa|grupo|compañía|multinacional|multinazionale|azienda|società|gruppo)\b|"
    r"\b(?:(?:with|for|at) )?an? (?:[\w-]+ ){0,4}(?:fintech|scale-?up|start-?up|bank|insurer|retailer|company|business|firm|organi[sz]ation|manufacturer|consultancy|charity|group)(?= (?:in|is|are|that|who|based|looking|backed|near)\b|[.,;\n])",
    re.IGNORECASE,
)
_TITLE = lazy_pattern(
    r"^(?:(?i:confirmed|reminder|updated?|cancell?ed|invitation|rescheduled|new event|accepted|booked|scheduled|bestätigt|erinnerung|confirmé|rappel|confirmado|recordatorio|lembrete|"
    rf"confermato|promemoria|bevestigd|herinnering) ?: )?{FIRM}(?::| -| –| \|) "
)
_EVENTS = frozenset(
    "interview interviews entretien entrevista colloquio gesprek gesprach vorstellungsgesprach telefoninterview call chat screen screening round conversation discussion meeting "
    "session intro introduction onsite assessment exercise test prova rendez vous termin erstgesprach kennenlerngesprach videocall videointerview event "
    "erstgespraech zweitgespraech drittgespraech gespraech vorstellungsgespraech bewerbungsgespraech kennenlerngespraech bewerbungsinterview kennismaking kennismakingsgesprek sollicitatiegesprek bestaetigung bestaetigt "
    "echange entrevue visio charla conversa chiamata llamada chamada incontro rencontre reunion reuniao encuentro appuntamento appointment rdv meet verabredung austausch "
    "recordatorio reminder erinnerung rappel herinnering lembrete promemoria bestatigt bestatigung bevestigd bevestiging confirme confirmation confirmado confirmada confirmacion "
    "confirmato conferma updated rescheduled cita convocation invitation einladung uitnodiging afspraak termine".split()
)
"""What a calendar's title begins with, and is no firm."""


def leaves_unnamed(body: str) -> bool:
    """Whether a recruiter speaks of an employer without a name: "a fintech in Leeds", "un gruppo leader"."""
    return bool(_NAMELESS.search(body)) and "behalf of" not in body


def firm_of_title(subject: str) -> str:
    """ "Larkin County: written examination": what stands before the mark, unless it is the talk itself."""
    found = _TITLE.search(subject)
    name = found["firm"] if found else ""
    return name if _EVENTS.isdisjoint(plain(word) for word in name.split()) else ""
