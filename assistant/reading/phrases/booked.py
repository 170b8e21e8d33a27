"""What programs that book times call an event: a title that names an interview, and titles that only sound so.

Like the phrases of `further.py`, these are looked for only where they can matter.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

TITLES: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "booked",
    ("en", 3, "^ ... (interview|interviews|phone screen|screening call|recruiter screen|recruiter call|hiring manager call|recruitment meeting|recruitment call|recruitment talk|recruitment conversation|job talk)", "Topic: Priya Nair - hiring manager interview"),
    ("de", 3, "^ ... (zweitgespraech*|erstgespraech*|zweites gespraech|vorstellungsgespraech*|bewerbungsgespraech*|jobinterview*|kennenlerngespraech*|auswahlgespraech*|telefoninterview*)", "Vorstellungsgespräch Sachbearbeitung"),
    ("fr", 3, "^ ... (entretien d embauche|entretien de recrutement|entretien de selection|entretien rh|entretien)", "Entretien - Agent d'accueil"),
    ("es", 3, "^ ... (entrevista de trabajo|entrevista de seleccion|entrevista)", "Tema: Entrevista Priya Nair"),
    ("nl", 3, "^ ... (tweede gesprek|eerste gesprek|vervolggesprek|sollicitatiegesprek|kennismakingsgesprek|selectiegesprek|sollicitatie)", "Sollicitatiegesprek beleidsmedewerker"),
    ("pt", 3, "^ ... (entrevista de emprego|entrevista de selecao|entrevista)", "Entrevista - Analista"),
    ("it", 3, "^ ... (colloquio di lavoro|colloquio di selezione|colloquio conoscitivo|colloquio)", "Colloquio conoscitivo - Contabile"),
)  # fmt: skip

OWN: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "booked.own",
    ("en", 3, "(for|of|at|to|before|about) (your|the|our) [job|online|phone|second|first|final] interview", "We look forward to seeing you on Friday for your interview."),
    ("de", 3, "(ihr|ihrem|ihren|dein|deinem|das|dem|zum) (vorstellungsgespraech*|bewerbungsgespraech*|kennenlerngespraech*)", "Wir freuen uns auf Ihr Vorstellungsgespräch."),
    ("fr", 3, "(votre|ton|l) entretien (d embauche|de recrutement|de selection|pour le poste)", "Votre entretien d'embauche est fixé à jeudi."),
    ("es", 3, "(tu|su|la) entrevista (de trabajo|de seleccion|para el puesto|para la vacante)", "Tu entrevista para el puesto es el jueves."),
    ("nl", 3, "(je|jouw|uw|het|ons) (sollicitatiegesprek|kennismakingsgesprek|selectiegesprek)", "Tot donderdag bij je sollicitatiegesprek."),
    ("pt", 3, "(sua|tua|a) entrevista (de emprego|de selecao|para a vaga|para o cargo)", "Até quinta, para a sua entrevista de emprego."),
    ("it", 3, "(suo|tuo|il) colloquio (di lavoro|di selezione|conoscitivo|per la posizione)", "La aspettiamo giovedì per il suo colloquio conoscitivo."),
)  # fmt: skip
"""The user's own interview, by the way."""

NO_TITLES: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.booked",
    ("en_own", 3, "(your interview|my interview)", "Questions for your interview"),
    ("en", 3, "(ace|tips|prep|preparation|mock|practice|skills|coaching|coach|training|exit|mortgage|visa|press|radio|podcast|user|customer|research|media|questions|masterclass|webinar|workshop|course|journalist|feature|feature article|magazine|newspaper|police|witness|passport|citizenship|suit|outfit|haircut|makeup|bank|loan|school|admission|admissions|university|college place|journal|article|benefits|jobcentre|universal credit|with the candidate|candidate interviews|debrief)", "Ace your interview: live Q&A"),
    ("de", 3, "(vorbereitung*|tipps|training|coaching|uebung|workshop|seminar|webinar|dem bewerber|der bewerberin|deiner bewerberin|deinem bewerber|bewerbern|visum)", "Bewerbungsgespräch: Tipps und Training"),
    ("fr", 3, "(annuel|professionnel|preparer|preparation|conseils|atelier|coaching|visa|consulat|prefecture|chaudiere|voiture|vehicule|auto|moto|velo|climatisation|locaux|parties communes|parents|menage|jardin|medical|le candidat|la candidate|ta candidate|ton candidat|du candidat|des candidats|des candidates|presse|radio)", "Entretien de la chaudière"),
    ("es", 3, "(consejos|preparar|preparacion|taller|simulacro|visado|visa|consulado|embajada|radio|prensa|podcast|el candidato|la candidata|tu candidata|tu candidato|del candidato|de candidatos|de candidatas|colegio)", "Entrevista de visado"),
    ("nl", 3, "(tips|training|oefen*|workshop|voorbereiding|coaching|de kandidaat|je kandidaat|jouw kandidaat|kandidaten)", "Sollicitatiegesprek: tips"),
    ("pt", 3, "(dicas|preparar|preparacao|simulacao|workshop|visto|consulado|embaixada|radio|imprensa|podcast|o candidato|a candidata|do candidato|da candidata|dos candidatos|das candidatas|teu candidato|tua candidata|escola)", "Entrevista de visto"),
    ("it", 3, "(consigli|preparazione|prepararsi|simulazione|corso|visto|consolato|docenti|scolastico|scolastici|insegnanti|genitori|professori|maestra|maestro|maestre|mamma|tuo figlio|tua figlia|suo figlio|sua figlia|scuola|esame|universita|psicologo|psicologa|il candidato|la candidata|tua candidata|tuo candidato|del candidato|della candidata|dei candidati|delle candidate|con il ragazzo|con la ragazza)", "Colloquio con gli insegnanti"),
)  # fmt: skip
"""No interviews of the user's, or none for a job."""

PRACTICE: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.practice",
    ("en", 3, "(mock|practice|practise|coaching|coach|prep|preparation|training|tips|simulation)", "You have booked a mock interview."),
)  # fmt: skip
"""What makes an interview in a sentence one that only prepares for another."""

UPDATED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "other.updated",
    ("en", 3, "^ (updated|updated invitation|updated event|rescheduled|rescheduled event|changed event)", "Updated: Interview Priya Nair"),
    ("de", 3, "^ [termin|einladung] (aktualisiert|aktualisierte einladung|aktualisierter termin|geaendert|geaenderter termin|verschoben)", "Aktualisiert: Vorstellungsgespräch"),
    ("fr", 3, "^ [invitation|evenement|rendez vous] (mis a jour|mise a jour|modifie|modifiee|reporte|reprogramme)", "Mis à jour : Entretien"),
    ("es", 3, "^ [invitacion|evento|reserva|cita] (actualizado|actualizada|modificado|modificada|reprogramado|reprogramada)", "Actualizado: Entrevista"),
    ("nl", 3, "^ [afspraak|uitnodiging|evenement] (bijgewerkt|bijgewerkte uitnodiging|gewijzigd|gewijzigde afspraak|verzet|verplaatst)", "Bijgewerkt: Sollicitatiegesprek"),
    ("it", 3, "^ [invito|evento|appuntamento] (aggiornato|aggiornata|modificato|riprogrammato|spostato)", "Aggiornato: Colloquio"),
    ("pt", 3, "^ [convite|evento|marcacao] (atualizado|atualizada|alterado|alterada|reagendado|reagendada|remarcado|remarcada)", "Atualizado: Entrevista"),
)  # fmt: skip
"""How calendars begin the subject of an event that has changed."""

DETAILS: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.details",
    ("en", 3, "(details|link|location|room|agenda|itinerary|panel|dial in|joining)", "Updated: interview joining details"),
)  # fmt: skip
"""What else of it may have changed."""

CALLED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "other.called",
    ("en", 3, "(invite you|invited|pleased to call you|calling you) (to|for) [an|a|the] [job|panel|personal|oral|first|second] (interview|interviews) ... (on|at) ... #", "You are invited to an interview on 10 July at 11:00."),
    ("de", 3, "(laden|lade|einladen|eingeladen|einladung) ... (vorstellungsgespraech|bewerbungsgespraech|auswahlgespraech|interview|gespraech) ... (am|um) ... #", "Wir laden Sie zum Vorstellungsgespräch am 10.07. um 11 Uhr ein."),
    ("fr", 3, "(invitons|invite|convoquons|convoque|convoquee|invitee|convions) .. (a un|a l|pour un) .. (entretien|entrevue) ... (le|a) .. #", "Vous êtes convoquée à un entretien le 10/07 à 11h."),
    ("es", 3, "(citamos|convocamos|invitamos|convoca|cita|citado|citada|convocado|convocada) .. (a|para) [una|la] (entrevista|entrevistas) ... (el|a las) .. #", "Te citamos a una entrevista el 10/07 a las 11:00."),
    ("nl", 3, "(nodigen|uitgenodigd|nodig|uitnodigen) .. (voor|bij) ... (gesprek|sollicitatiegesprek|interview|kennismakingsgesprek) ... (op|om) .. #", "Je bent uitgenodigd voor een gesprek op 10 juli om 11.00 uur."),
    ("pt", 3, "(convocamos|convidamos|convocad*|convidad*|convocar) .. (para|a) [a|uma|a uma] (entrevista|entrevistas) ... (dia|as|a|em) .. #", "Convocamos para entrevista no dia 10/07 às 9h30."),
    ("it", 3, "(invitiamo|convochiamo|invitat*|convocat*|aspettiamo) .. (a|ad|al|per) [un|il] (colloquio|colloqui|intervista) ... (il|alle|giorno|ore) .. #", "La invitiamo a un colloquio il giorno 10/07 alle 11."),
)  # fmt: skip
"""A day and an hour to which the user is called."""
