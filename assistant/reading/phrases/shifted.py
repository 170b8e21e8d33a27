"""An interview that has to be moved, beside words that ask for times as a first invitation does.

Like the phrases of `unsettled.py`, these are looked for beside a kind that is known already (`learned/plainly.py`).
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_EN_TALK = "interview|interviews|conversation|phone screen|screening call"

TO_MOVE: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "other.to_move",
    ("en", 3, f"(we|i|she|he|they) .. (need to|have to|had to|must|needs to|has to|are going to have to|am going to have to) (reschedule|re schedule|rearrange|re arrange|move|postpone|push back) (our|your|the|this|that) .. ({_EN_TALK})", "We need to reschedule our interview."),
    ("de", 3, "(muessen|muss|moechten|wuerden) .. (ihr|das|unser|dein|den|ihren) ... (vorstellungsgespraech|bewerbungsgespraech|gespraech|interview|interviewtermin|gespraechstermin) .. (verschieben|verlegen|umplanen|umbuchen)", "Wir müssen Ihr Vorstellungsgespräch verschieben."),
    ("fr", 3, "(devons|dois|doit|sommes obliges de|suis oblige de|suis obligee de) .. (reporter|decaler|deplacer|reprogrammer|repousser) .. (votre|l|notre|ton|cet) (entretien|entrevue)", "Nous devons reporter votre entretien."),
    ("es", 3, "(necesitamos|tenemos que|debemos|tengo que|necesito|hemos de) .. (reprogramar|reagendar|aplazar|posponer|mover|cambiar de fecha) .. (tu|su|la|nuestra) entrevista", "Tenemos que reprogramar la entrevista."),
    ("nl", 3, "(moeten|moet) .. (je|jouw|uw|het|ons) ... (sollicitatiegesprek|kennismakingsgesprek|gesprek|interview) .. (verzetten|verplaatsen|uitstellen|opnieuw plannen|opnieuw inplannen)", "We moeten je sollicitatiegesprek verzetten."),
    ("pt", 3, "(precisamos|temos de|temos que|tenho de|tenho que|preciso) .. (remarcar|reagendar|adiar|mudar) .. (sua|tua|a|nossa) entrevista", "Precisamos remarcar a entrevista."),
    ("it", 3, "(dobbiamo|devo|siamo costretti a|sono costrett* a) .. (spostare|rinviare|riprogrammare|rimandare|ripianificare) .. (il|suo|tuo|nostro) colloquio", "Dobbiamo spostare il colloquio."),
)  # fmt: skip
"""They have to move what was agreed."""

NO_LONGER: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "other.no_longer",
    ("en", 3, "(am|are|is) (no longer|not actually|now not|no more) (available|free|able to make|able to do) .. {when}", "I am no longer available on Thursday."),
    ("de", 3, "(bin|ist|sind) .. {de_when} .. (doch nicht|nicht mehr|leider doch nicht|verhindert) [verfuegbar|frei|da]", "Leider bin ich am Donnerstag doch nicht verfügbar."),
    ("de_frei", 3, "(bin|ist|sind) .. (doch nicht|nicht mehr) .. {de_when} .. (verfuegbar|frei)", "Ich bin doch nicht am Donnerstag frei."),
    ("fr", 3, "(ne suis|ne sommes|n est) [malheureusement|finalement] plus (disponible|disponibles|libre|libres) .. {fr_when}", "Je ne suis plus libre jeudi."),
    ("es", 3, "(ya no|al final no) (estoy|estamos|estare|podre|puedo|podemos|esta) .. {es_when}", "Ya no estoy disponible el jueves."),
    ("nl", 3, "(kan|kunnen|ben|zijn) .. {nl_when} (niet meer|toch niet|helaas niet meer|helaas toch niet)", "Helaas kan ik donderdag niet meer."),
    ("pt", 3, "(ja nao|afinal nao) (estou|estarei|posso|poderei|estamos|esta) .. {pt_when}", "Já não estou disponível na quinta."),
    ("it", 3, "{it_when} .. non (sono|siamo|posso|possiamo|e) piu (disponibil*|liber*|esserci)", "Purtroppo giovedì non sono più disponibile."),
    ("it_non", 3, "non (sono|siamo|e) piu (disponibil*|liber*) .. {it_when}", "Non sono più disponibile giovedì."),
)  # fmt: skip
"""A day that was agreed holds no more for one of them."""
