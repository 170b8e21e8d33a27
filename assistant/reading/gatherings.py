"""Events that are open to many: fairs, open days, talks with drinks. Their hours are nobody's interview."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

_LOOKED_AT = 6000
_SEATS = lazy_pattern(
    r"\brsvp\b|\b(?:space|seating|capacity) is limited\b|\blimited (?:seats|spaces|places|capacity)\b|\b(?:save|reserve|secure|claim) your (?:seat|spot|place|ticket)\b|\bregister (?:now|here|by|to attend|for (?:the|this) event)\b|"
    r"\b(?:plätze|teilnehmerzahl) (?:sind |ist )?begrenzt|\bbegrenzte (?:plätze|teilnehmer\w*)|\bjetzt (?:kostenlos )?anmelden\b|\bum anmeldung wird gebeten|\b(?:nombre de )?places (?:sont )?limitée?s?|\binscrivez-vous\b|\b(?:plazas|aforo) limitad|\binscríbete\b|"
    r"\btickets (?:from|are|cost|on sale|available)\b|\bfree admission\b|\badmission (?:is )?free\b|\beintritt (?:ist )?frei\b|\bentrée (?:est )?(?:libre|gratuite)\b|\bentrada (?:es |é )?(?:libre|gratuita|livre|franca)\b|\bingresso (?:è )?(?:libero|gratuito)\b|\b(?:gratis toegang|toegang (?:is )?gratis)\b|"
    r"\bposti (?:sono )?limitati|\biscriviti\b|\bbeperkt aantal plaatsen|\bmeld je (?:nu |snel )?aan\b|\bvagas (?:são )?limitadas|\binscreva-se\b|\binscreve-te\b",
    re.IGNORECASE,
)
_GATHERING = lazy_pattern(
    r"\b(?:careers?|jobs?|recruitment|campus) (?:fair|expo)\b|\bopen (?:day|house|evening)\b|\binfo(?:rmation)? (?:session|evening|night)\b|\bwebinars?\b|\bnetworking\b|\bmeet-?ups?\b|\bmeet our (?:recruiters|teams?|people|hiring)\b|\bdoors(?: open)?\b|\bdrinks\b|\blive-?stream\w*|\bkeynote\b|"
    r"\b(?:karriere|job)(?:messe|tag|börse)\b|\binfo(?:abend|veranstaltung|tag)\b|\btag der offenen tür|\bsalon (?:de l['’])?emploi|\bforum (?:de l['’])?emploi|\bportes ouvertes|\bjob dating\b|\bréunion d['’]information|\bferia de empleo|\bpuertas abiertas|\b(?:sesión|jornada) informativa|"
    r"\bfiera del lavoro|\bcareer day\b|\bporte aperte|\brecruiting day\b|\bbanenmarkt|\bopen dag\b|\bcarrièrebeurs|\binformatieavond|\bfeira de (?:emprego|recrutamento)|\bportas abertas|\bsessão (?:de esclarecimento|informativa)",
    re.IGNORECASE,
)
_TO_MANY = lazy_pattern(
    r"\bunsubscribe\b|\bopt(?:ed)?[ -](?:in|out)\b|\b(?:newsletter )?(?:abmelden|abbestellen)\b|\bdésabonner\b|\bdésinscrire\b|\bdarse de baja\b|\bcancelar (?:la |a )?(?:suscripción|subscrição)|\bannulla(?:re)? l?['’]?iscrizione|\bdisiscri\w+|\b(?:afmelden|uitschrijven)\b|\bdescadastr\w+|\bdeixar de receber\b",
    re.IGNORECASE,
)
_SHOWN = lazy_pattern(
    r"\bin conversation with\b|\binterview with the (?:author|novelist|writer|poet|artist|film director)\b|\b(?:interview|gespräch) mit (?:de[rm] )?(?:autor|schriftsteller|künstler)\w*|\bentretien (?:public )?avec l['’]\w+"
    r"|\bentrevista (?:pública )?con (?:el autor|la autora|el escritor|la escritora)|\bintervista (?:pubblica )?(?:all['’]|con l['’])aut\w+|\binterview met de (?:auteur|schrijver|schrijfster)|\bentrevista com [oa] (?:autora?|escritora?)\b",
    re.IGNORECASE,
)
"""An interview that others listen to."""
_OWN = lazy_pattern(
    r"\b(?:your|ihr\w*|dein\w*|votre|ton|tu|su|tuo|suo|je|jouw|uw|sua|seu|tua|teu)(?: [\w-]+)? (?:interviews?|slot|appointment|\w*gespräch\w*|\w*termin|entretien|entrevista|colloquio|\w*gesprek)\b",
    re.IGNORECASE,
)
"""What makes an hour the reader's own, whatever else goes on that day."""


def is_gathering(text: str) -> bool:
    """Whether a mail asks many people to come to an event, and speaks of no interview of the reader's."""
    text = text[:_LOOKED_AT]
    signs = sum(sign.search(text) is not None for sign in (_SEATS, _GATHERING, _TO_MANY))
    return signs >= 2 and _OWN.search(text) is None


def is_show(text: str) -> bool:
    """Whether a mail asks to an interview that others listen to, with tickets or free seats."""
    text = text[:_LOOKED_AT]
    return _SHOWN.search(text) is not None and _SEATS.search(text) is not None and _OWN.search(text) is None
