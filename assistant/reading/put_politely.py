"""A time in the form of a question that asks nothing, and one that is named only to be left.

"Could you be here for 9.15?" tells when to come, "Lo dejamos para el viernes a las 11, ¿de acuerdo?" rounds a
statement off; "your interview today at 15:30. Unfortunately ..." names what no longer holds.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

from assistant.reading.lazy import lazy_pattern
from assistant.reading.when import TimeFound

_BE_THERE = lazy_pattern(
    r"^\W*(?:(?:could|can|would|will) you (?:please |just |maybe )?(?:be (?:here|there|with us|at (?:the|our) [\w ]{2,24}?)|come(?: (?:in|along|by|over|to [\w ]{2,24}?))?|get here|arrive|join us)(?: please)?(?: (?:for|at|by|around|about))+|"
    r"(?:könn(?:t?en sie|t?est du)|kannst du|würden sie|würdest du)(?: bitte)?(?: schon)? (?:um|gegen)|"
    r"(?:pou(?:rr|v)(?:iez|ez)[- ]vous|peux[- ]tu|pourrais[- ]tu) (?:être (?:là|sur place|présente?)|venir|arriver)(?: \w+)? (?:à|pour|vers)|"
    r"¿?(?:podría|puede|podrías|puedes) (?:estar (?:aquí|allí)|venir|llegar)(?: \w+)? (?:a|sobre) las?|"
    r"(?:potrebbe|può|potresti|puoi) (?:essere (?:qui|lì|da noi)|venire|arrivare)(?: \w+)? (?:alle|per le|verso le)|"
    r"(?:kunt u|kun je|zou je|zou u) (?:(?:er|hier|bij ons) )?(?:om|rond|tegen)|"
    r"(?:pode(?:ria)?|podia|podes|você pode) (?:estar (?:cá|aqui|lá)|vir|chegar)(?: \w+)? (?:às?|pelas)) *$",
)
"""What asks the user to be there at the hour after it, on a day that is fixed already."""
_STATED = lazy_pattern(
    r"\b(?:lo (?:dejamos|pasamos|movemos|ponemos|cambiamos)|(?:nos vemos|te veo|le veo|quedamos)(?: \w+)?|(?:fica(?:mos)?|passamos|remarcamos|remarco|mudamos)|let['’]s (?:say|do|make it|go (?:for|with))|"
    r"(?:we|i)['’]ll (?:say|do|make it|see you|move (?:it|you|us)|put you)|(?:machen|sagen|nehmen|verschieben|treffen|sehen) wir|wir (?:machen|sagen|treffen|verschieben|sehen)|"
    r"(?:on|nous) (?:dit|se voit|décale|reporte|décalons|reportons|disons)|disons|(?:facciamo|ci vediamo|spostiamo|rimandiamo|la sposto|lo sposto)|(?:we|ik) (?:doen|maken|zien|schuiven|verzetten|zet)|dan (?:doen|zien) we)\b[^?!]*$"
)
"""What states a time, and leaves no choice, before the hour."""
_ROUNDED_OFF = lazy_pattern(
    r"^[^?!\n]{0,60}?[,;.–-]\s*¿?(?:ok(?:ay)?|alright|all right|yeah|in ordnung|einverstanden|d['’]accord|ça (?:te|vous) va|vale|sale|(?:estás |está )?de acuerdo|(?:te|le|os|les) parece(?: bien)?|tá(?: bom)?|beleza|combinado|certo|pode ser|"
    r"va bene|d['’]accordo|(?:ti|le) va(?: bene)?|goed|oké|akkoord|is dat goed)\s*\?"
)
"""What comes after it, to be nodded at."""
_SEEN = lazy_pattern(
    r"^(?:[^?!.\n]{0,40}[.!]\s+¿?|\s+¿)(?:(?:me|nos) )?(?:confirmas?|confirme|confirma(?:r[ií]as?)?) (?:de )?(?:enterad[oa]|recibido|lectura|recepción)\s*\?"
)
"""What asks for a sign that the sentence before it was read."""
_NEW_ONE = lazy_pattern(
    r"\b(?:(?:the|our|your) new (?:time|date|slot|day|hour) (?:is|will be)|(?:der|ihr|dein) neue termin (?:ist|wäre)|(?:le|la|votre) nouve(?:au|lle) (?:créneau|date|horaire|heure|rendez-vous) (?:est|sera)|(?:la|el|su) nuev[oa] (?:hora|fecha|cita|horario) (?:es|será)|"
    r"(?:il|la|l['’]) ?nuov[oa] (?:orario|data|appuntamento) (?:è|sarà)|(?:het|de) nieuwe (?:moment|tijd|datum|afspraak|tijdstip) (?:is|wordt)|(?:o|a) nov[oa] (?:horário|data|hora) (?:é|será|fica))(?: (?:on|am|le|el|il|op|em|na|no|sur|para|per))?(?: \w+){0,1} ?$"
)
"""What names the new time, whatever is asked after it: "Het nieuwe moment is vrijdag om 10 uur. Lukt dat?"."""
_ABOUT = lazy_pattern(
    r"\b(?:about|regarding|concerning|with regard to|wegen|bezüglich|betreffend|au sujet d[eu]|concernant|à propos d[eu]|sobre|respecto a|en relación con|riguardo a\w*|in merito a\w*|over|betreffende|acerca d[aeo]|relativamente a)\b[^.!?\n]{0,60}$"
)
_REGRET = lazy_pattern(
    r"^[^.!?\n]{0,30}[.!]\s+(?:unfortunately|sadly|regrettably|i['’]m (?:very |so )?(?:sorry|afraid)|leider|bedauerlicherweise|malheureusement|hélas|lamentablemente|desafortunadamente|por desgracia|purtroppo|helaas|jammer genoeg|infelizmente)\b"
)
"""What leads to a time only to say next that nothing comes of it."""
_AGAIN = lazy_pattern(
    r"\b(?:also|again|likewise|ebenfalls|wieder|auch|également|aussi|de nouveau|también|igualmente|anche|pure|nuovamente|ook|eveneens|opnieuw|também)(?: (?:at|um|à|a las?|alle|om|às))? ?$"
)
"""What says that another talk begins at the hour of the first."""
_END = lazy_pattern(r"(?<!\d)[.!?](?=\s)|(?<=\d)[.!?](?=\s+[a-z¿])|\n")
_BEFORE, _BEHIND = 120, 120
"""Characters that are looked at."""


def is_to_be_there(text: str, time: TimeFound) -> bool:
    """Whether the user is asked to be there at an hour, whose day stands before."""
    return time.date_carried and _BE_THERE.search(_lead(text, time)) is not None


def is_rounded_off(text: str, time: TimeFound) -> bool:
    """Whether a time is stated, and the question behind it only waits for a nod."""
    behind = text[time.span[1] : time.span[1] + _BEHIND].lower()
    if _SEEN.match(behind) or _NEW_ONE.search(_lead(text, time)):
        return True
    return _ROUNDED_OFF.match(behind) is not None and _STATED.search(_lead(text, time)) is not None


def is_left_at_once(text: str, time: TimeFound) -> bool:
    """Whether the time is what a mail is about that regrets it in its next words."""
    is_about = _ABOUT.search(_lead(text, time)) is not None
    return is_about and _REGRET.match(text[time.span[1] : time.span[1] + _BEHIND].lower()) is not None


def is_again(text: str, time: TimeFound) -> bool:
    """Whether the hour is said to be that of another talk as well, on a day of its own."""
    return not time.date_carried and _AGAIN.search(_lead(text, time)) is not None


def _lead(text: str, time: TimeFound) -> str:
    """The words of its sentence before the time, in small letters."""
    words = text[max(0, time.span[0] - _BEFORE) : time.span[0]].lower()
    return _END.split(words)[-1]
