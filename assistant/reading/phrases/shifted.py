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

ANOTHER_DAY: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "other.another_day",
    ("en", 3, "(another|a different|some other) (day|time|date)", "Would another day suit you?"),
    ("de", 3, "(anderer|anderen|ein andermal|ausweichtermin) [tag|termin|zeitpunkt]", "Passt Ihnen ein anderer Tag?"),
    ("fr", 3, "(un autre|une autre|autre) (jour|moment|horaire|creneau|date|heure)", "Un autre jour vous conviendrait-il ?"),
    ("es", 3, "(otro|otra) (dia|fecha|momento|hora|horario)", "¿Te va bien otro día?"),
    ("nl", 3, "(andere|ander) (dag|moment|datum|tijd|tijdstip)", "Kun je op een andere dag?"),
    ("pt", 3, "(outro|outra|noutro|noutra|em outro) (dia|data|momento|hora|horario|altura)", "Dá-lhe jeito noutro dia?"),
    ("it", 3, "(un altro|altro|un altra|altra) (giorno|momento|data|orario|ora)", "Le va bene un altro giorno?"),
)  # fmt: skip
"""What is asked for instead of the day that fails."""

NO_LONGER: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "other.no_longer",
    ("en", 3, "(am|are|is) (no longer|not actually|now not|no more) (available|free|able to make|able to do) .. {when}", "I am no longer available on Thursday."),
    ("en_day", 3, "{when} [the #] .. (no longer|not any more|not any longer) (works|work|suits|suit|possible|convenient|free|an option)", "Thursday no longer works for the head of year."),
    ("en_ours", 3, "(can not|could not|will not|not going to|unable to|not able to|not be able to|not manage to|not get) .. (our|your) [scheduled|planned|little] (call|talk|chat|meeting|interview|conversation|appointment|session|slot)", "I can't do our call today after all."),
    ("en_push", 3, "(need to|have to|had to|must|going to have to) (push|shift|bump|shelve|skip|bail on|call off|drop out of|pull out of|miss) (our|your|tomorrow|today|this afternoon|this morning)", "I have to push our call."),
    ("en_ill", 3, "(ill|unwell|sick|poorly|flu|covid|come down with|migraine|stuck in|stranded|laid up|lost my voice|called away|family emergency|snowed in) ... (tomorrow|this afternoon|this morning|tonight|not today|not make today|not be in today|our call|our talk|our chat|our meeting|our interview|your interview)", "I've come down with something and won't be fit for tomorrow."),
    ("de", 3, "(bin|ist|sind) .. {de_when} .. (doch nicht|nicht mehr|leider doch nicht|verhindert) [verfuegbar|frei|da]", "Leider bin ich am Donnerstag doch nicht verfügbar."),
    ("de_frei", 3, "(bin|ist|sind) .. (doch nicht|nicht mehr) .. {de_when} .. (verfuegbar|frei)", "Ich bin doch nicht am Donnerstag frei."),
    ("de_krank", 3, "(krank|grippe|erkrankt|erkaeltet|notfall|verhindert|stecke fest|haenge fest|sitze fest|stimme weg) ... (morgen|heute|unser gespraech|unseren termin|unser termin|ihr gespraech|ihren termin)", "Ich liege mit Grippe im Bett, morgen wird es nichts."),
    ("de_nichts", 3, "(morgen|heute|unser gespraech|unser termin) .. (wird es nichts|wird nichts|klappt nicht|klappt es nicht|klappt leider nicht|faellt aus|muss ausfallen|muss ich absagen|schaffe ich nicht)", "Unser Gespräch muss ausfallen."),
    ("de_doch", 3, "{de_when} (schaffe|schaffen|kann|koennen|klappt|geht) .. (doch nicht|nicht mehr)", "Mittwoch schaffe ich doch nicht."),
    ("fr_finalement", 3, "finalement .. ne (peux|pouvons|pourrai|pourrons|suis|serai) .. (pas|plus) .. {fr_when}", "Finalement je ne peux pas mercredi."),
    ("fr", 3, "(ne suis|ne sommes|n est) [malheureusement|finalement] plus (disponible|disponibles|libre|libres) .. {fr_when}", "Je ne suis plus libre jeudi."),
    ("fr_malade", 3, "(souffrant*|malade|grippe*|empeche*|imprevu|bloque* a|retenu* a|urgence) ... (demain|aujourd hui|notre entretien|notre rendez vous|notre appel|notre echange|vous recevoir|te recevoir)", "Je suis souffrante et ne pourrai pas vous recevoir demain."),
    ("es", 3, "(ya no|al final no|finalmente no) (me es posible|llego|estoy|estamos|estare|podre|puedo|podemos|esta) .. {es_when}", "Ya no estoy disponible el jueves."),
    ("es_enferma", 3, "(enferm*|gripe|imprevisto|indispuest*|urgencia familiar|atrapad* en) ... (manana|hoy|nuestra entrevista|nuestra llamada|nuestra cita|atenderte|atenderle|recibirte|recibirle)", "Estoy enferma y mañana no podré atenderte."),
    ("nl", 3, "(kan|kunnen|ben|zijn) .. {nl_when} (niet meer|toch niet|helaas niet meer|helaas toch niet)", "Helaas kan ik donderdag niet meer."),
    ("nl_toch", 3, "{nl_when} (lukt|gaat|kan|kom) .. (toch niet|niet meer)", "Woensdag lukt me toch niet."),
    ("nl_ziek", 3, "(ziek|griep|verhinderd|spoedgeval|overmacht|sta vast|zit vast) ... (morgen|vandaag|ons gesprek|onze afspraak|je gesprek|uw gesprek)", "Ik lig ziek op bed en haal het morgen niet."),
    ("nl_niet", 3, "(morgen|vandaag|ons gesprek|onze afspraak) .. (haal ik niet|red ik niet|lukt niet|lukt me niet|lukt mij niet|gaat niet door|gaat niet lukken)", "Ons gesprek gaat niet lukken."),
    ("pt", 3, "(ja nao|afinal nao|no fim nao) (consigo|conseguimos|vou poder|vou conseguir|podemos|da|estou|estarei|posso|poderei|estamos|esta) .. {pt_when}", "Já não estou disponível na quinta."),
    ("pt_doente", 3, "(doente|gripe|imprevisto|emergencia|pres* em|com febre) ... (amanha|hoje|a nossa entrevista|a nossa conversa|a nossa reuniao|a nossa chamada)", "Estou doente e amanhã não consigo."),
    ("it", 3, "{it_when} .. non (sono|siamo|posso|possiamo|e) piu (disponibil*|liber*|esserci)", "Purtroppo giovedì non sono più disponibile."),
    ("it_non", 3, "non (sono|siamo|e) piu (disponibil*|liber*) .. {it_when}", "Non sono più disponibile giovedì."),
    ("it_malata", 3, "(malat*|influenza|imprevisto|emergenza|bloccat* a|indispost*|febbre) ... (domani|oggi|il nostro colloquio|il nostro incontro|la nostra chiamata|riceverla|riceverti)", "Sono malata e domani non ci sarò."),
)  # fmt: skip
"""A day that was agreed holds no more for one of them."""
