"""The slots of the phrase rows: one name for the many words that mean the same.

A slot's words are folded, divided by `|`; it may name other slots.
"""

# ruff: noqa: E501  a slot is one line where it can be

from __future__ import annotations

_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun"
_NEAR = "|".join(f"{word} {day}" for word in ("next", "this", "coming", "on") for day in _WEEKDAYS.split("|")[:5])
_DAYS = f"{_WEEKDAYS}|tomorrow|today|tonight|noon|midday|next week|this week|this afternoon|later today|{_NEAR}"
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec"
)

SLOTS: dict[str, str] = {
    # dates in other languages
    "de_when": (
        "montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute|uebermorgen|naechsten|kommenden|naechste woche|"
        "den #|dem #|#|januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|mo|di|mi|do|fr"
    ),
    "fr_when": (
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd hui|le #|#|janvier|fevrier|mars|avril|mai|juin|juillet|"
        "aout|septembre|octobre|novembre|decembre|semaine prochaine"
    ),
    "es_when": (
        "lunes|martes|miercoles|jueves|viernes|sabado|manana|hoy|dia #|el #|#|enero|febrero|marzo|abril|mayo|junio|julio|"
        "agosto|septiembre|octubre|noviembre|diciembre|las #|proxima semana|semana que viene"
    ),
    "nl_when": (
        "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|vandaag|overmorgen|volgende week|#|januari|februari|maart|"
        "april|mei|juni|juli|augustus|september|oktober|november|december"
    ),
    "pt_when": (
        "segunda|terca|quarta|quinta|sexta|sabado|amanha|hoje|dia #|#|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|"
        "setembro|outubro|novembro|dezembro|as #|proxima semana|semana que vem"
    ),
    "it_when": (
        "lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|oggi|#|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|"
        "agosto|settembre|ottobre|novembre|dicembre|alle #|prossima settimana|settimana prossima"
    ),
    # interviews in other languages
    "de_interview": (
        "vorstellungsgespraech*|bewerbungsgespraech*|interview*|kennenlerngespraech*|gespraech|gespraeche|gespraechstermin*|telefoninterview*|"
        "videointerview*|kennenlernen|auswahlgespraech*|telefonat|videocall|erstgespraech*|zweitgespraech*|probetag|jobinterview*"
    ),
    "de_termin": "termin|termine|terminvorschlag|terminvorschlaege|gespraechstermin|call|videocall|telefonat|treffen|besprechung|uhrzeit",
    "de_stelle": "stelle|position|rolle|stellenangebot|job|vakanz|praktikum|ausbildung|posten|stellenausschreibung|werkstudentenstelle",
    "fr_interview": "entretien|entretiens|entrevue|entrevues|rendez vous|echange|visio|visioconference|rdv|rencontre|appel|point",
    "fr_poste": "poste|postes|offre|emploi|stage|alternance|fonction|cdi|cdd|mission|recrutement|apprentissage",
    "es_interview": "entrevista|entrevistas|reunion|llamada|videollamada|cita|charla|conversacion|videoconferencia|encuentro",
    "es_puesto": "puesto|posicion|vacante|empleo|plaza|cargo|rol|oferta|trabajo|practicas|beca|proceso",
    "nl_interview": "gesprek|sollicitatiegesprek|kennismakingsgesprek|interview|kennismaking|afspraak|gesprekken|videogesprek|telefoongesprek|videocall|belafspraak|koffie",
    "nl_functie": "functie|vacature|baan|positie|rol|stage|traineeship|job|plek",
    "pt_interview": "entrevista|entrevistas|conversa|reuniao|chamada|videochamada|bate papo|ligacao|videoconferencia|call|encontro",
    "pt_vaga": "vaga|posicao|cargo|funcao|oportunidade|emprego|lugar|trabalho|estagio|oferta|vagas",
    "it_interview": "colloquio|colloqui|intervista|incontro|videochiamata|chiamata|appuntamento|call|telefonata|videocolloquio",
    "it_posto": "posizione|ruolo|posto|lavoro|impiego|offerta|stage|tirocinio|incarico|mansione|vacancy",
    # English
    "when": f"the #|#|{_DAYS}|{_MONTHS}",
    "weekday": _DAYS,
    "day": f"{_DAYS}|#",
    "months": _MONTHS,
    "role": "role|position|job|vacancy|post|opening|opportunity|requisition|internship|traineeship|placement|req",
    "roles": "roles|positions|jobs|vacancies|openings|opportunities",
    "application": "application|candidacy|candidature|applications|profile|resume|cv|cvs",
    "candidates": "candidates|applicants|candidate|applicant|people|profiles|individuals|persons|someone|somebody",
    "interview": (
        "interview|interviews|phone screen|phone interview|video interview|screening call|technical screen|"
        "panel interview|onsite|on site|screening interview|interviewing|intro call|introductory call|phone screening|"
        "screening|telephone interview|final round|virtual interview|superday|assessment day|assessment centre|"
        "assessment center|tech screen|oral board|first round|second round|next round|last round|final interview"
    ),
    "talk": (
        "interview|call|chat|conversation|meeting|discussion|slot|session|phone call|video call|zoom|teams call|"
        "screen|appointment|catch up|time|coffee|debrief|walkthrough|presentation|visit"
    ),
    "forward": "forward|ahead|further|on|onwards|forwards",
    "going": (
        "move|moving|proceed|proceeding|progress|progressing|continue|continuing|advance|advancing|go|going|take|"
        "taking|pursue|pursuing|carry|carrying"
    ),
    "went": "moved|move|moving|go|going|gone|went|proceed|proceeding|progress|progressing|continue|continuing|advance",
    "pleased": "pleased|delighted|happy|thrilled|excited|glad|honoured|honored|love|like|proud|over the moon|keen|pleasure",
    "sorry": "sorry|sad|regret|afraid|unfortunately|disappointed|regretfully|sadly|regrettably",
    "team": (
        "we|i|they|the team|the panel|the company|our client|the client|the hiring manager|the committee|management|"
        "the board|our team|he|she|the business"
    ),
    "manage": "schedule|arrange|set up|organise|organize|book|line up|find time for|fix|plan|get|coordinate|setup|have|do",
    "moved": "moved|rescheduled|changed|shifted|pushed|postponed|brought forward|put back|updated|delayed|swapped|pulled forward",
    "offjob": "offer of employment|job offer|employment offer|offer letter|letter of offer|offer package|letter of appointment",
    "test": (
        "test|assessment|challenge|exercise|task|assignment|exam|quiz|tests|assessments|exercises|questionnaire|project|"
        "case study|problem|homework|evaluation"
    ),
    "testkind": (
        "coding|online|technical|skills|psychometric|aptitude|numerical|verbal|logical|situational judgement|"
        "situational judgment|personality|cognitive|programming|take home|home|takehome|written|pre employment|"
        "game based|design|sql|python|hackerrank|codility|codesignal|testgorilla|language|typing|excel|pre interview|"
        "ability|reasoning|candidate|screening|recruitment|behavioural|work sample|data|analytical|business case|case"
    ),
}
