"""Is a time that was offered to be had no more? "Sorry, Tuesday has been taken in the meantime."

Which time is meant stands in other messages, so `tracking` looks for it.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.reading.phrases import line
from assistant.reading.phrases.syntax import any_of, compiled
from assistant.reading.sentences import Passage

_GONE: dict[str, tuple[str, ...]] = {
    "en": (
        "(slot|time|date|day|appointment|monday|tuesday|wednesday|thursday|friday|that|it|#) ... (no longer|not) [longer] (available|free|possible|open|works|work|an option)",
        "(slot|time|date|appointment|monday|tuesday|wednesday|thursday|friday|that|it|#) ... (has|is|was|got|have) [just|already|now|since|meanwhile|unfortunately] [been] (taken|gone|filled|snapped up|double booked|unavailable)",
        "(i|we|he|she|they|panel|team|manager) ... (can not|can no longer|will not be able to|are unable to|is unable to|am unable to) (make|do|keep|offer) (it|that|this|then|monday|tuesday|wednesday|thursday|friday)",
        "(something|conflict|clash) [has] (came up|come up|come in between)",
    ),
    "de": (
        "(termin|zeit|uhrzeit|tag|slot|montag|dienstag|mittwoch|donnerstag|freitag) ... (nicht mehr frei|nicht mehr verfuegbar|nicht mehr moeglich|vergeben|belegt|vergriffen|klappt nicht|klappt leider nicht|geht nicht mehr|geht leider nicht)",
        "(dazwischengekommen|dazwischen gekommen)",
    ),
    "fr": (
        "(creneau|date|heure|horaire|rendez vous|lundi|mardi|mercredi|jeudi|vendredi) ... (n est plus|plus) (disponible|libre|possible)",
        "(creneau|date|horaire) ... (pris|prise|reserve|reservee|indisponible)",
        "(empechement|imprevu)",
    ),
    "es": (
        "(hueco|horario|fecha|hora|dia|cita|lunes|martes|miercoles|jueves|viernes) ... (ya no|no) [esta|es] (disponible|libre|posible)",
        "(hueco|horario|fecha|hora) ... (ocupado|ocupada|cogido|reservado)",
        "ha surgido .. (imprevisto|algo)",
    ),
    "nl": (
        "(tijdstip|tijd|datum|dag|afspraak|maandag|dinsdag|woensdag|donderdag|vrijdag) ... (niet meer|niet) (beschikbaar|vrij|mogelijk)",
        "(tijdstip|plek|moment) ... (bezet|vergeven|ingenomen)",
        "tussengekomen",
    ),
    "pt": (
        "(horario|vaga|data|hora|dia|segunda|terca|quarta|quinta|sexta) ... (ja nao|nao) [esta|e] (disponivel|livre|possivel)",
        "(horario|data) ... (ocupado|ocupada|preenchido|preenchida)",
        "surgiu .. (imprevisto|algo)",
    ),
    "it": (
        "(orario|data|ora|giorno|slot|appuntamento|lunedi|martedi|mercoledi|giovedi|venerdi) ... (non e piu|non piu|piu) (disponibile|libero|libera|possibile)",
        "(orario|slot|data) ... (occupato|occupata|preso|presa)",
        "(imprevisto|contrattempo)",
    ),
}  # fmt: skip
_OPEN = "(if|unless|should|in case|whether|before|once|falls|wenn|sollte|ob|si|cas|als|mocht|indien|se|caso|qualora)"
"""What makes it a case to think of."""
MOST = 600
"""Characters of the longest text that may do no more than take a time back."""


def is_time_gone(text: Passage, language: str) -> bool:
    """Whether a short mail says that a time is to be had no more."""
    if len(text.folded) > MOST:
        return False
    codes = {"en", language} & set(_GONE)
    found = (line(text, n) for n, sentence in enumerate(text.sentences) if not sentence.is_question)
    return any(
        any_of(_GONE[code]).search(said) and not compiled(_OPEN).search(said) for said in found for code in codes
    )
