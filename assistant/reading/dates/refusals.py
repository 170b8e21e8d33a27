"""Spans of days at whose end nobody owes an answer, whatever verb stands near.

Time that somebody else has, an absence, a day that has been, a length of leave, the
condition of a sentence: "if she declines by Friday", "he is skiing until Thursday".
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.asides import is_aside
from assistant.reading.dates.beside import Beside, beside
from assistant.reading.dates.calls import is_call_offered
from assistant.reading.dates.chasing import is_of_asking
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.denials import is_left_open, is_not_before, is_taken_back
from assistant.reading.dates.farewells import is_farewell, is_last_day
from assistant.reading.dates.lexicon import Cues
from assistant.reading.dates.matters import is_of_a_matter
from assistant.reading.dates.passing import speaks_of_clocks
from assistant.reading.dates.replies import is_length_of, is_of_reader
from assistant.reading.dates.spans import Span
from assistant.reading.lazy import lazy_pattern

_PIECE = lazy_pattern(r"[,;:)]\s|\s[–—-]\s|\(")
_THEN = lazy_pattern(
    r"\b(?:then|dann|danach|alors|ensuite|à ce moment(?:[- ]là)?|entonces|luego|en ese momento|allora|poi|a quel punto|dan|daarna|op dat moment|então|depois|nessa altura)\b",
    re.IGNORECASE,
)
_BACK = lazy_pattern(
    r"\b(?:back|returns?|returning|home|in|zurück|wieder|rentre|rentrera|revient|reviendra|vuelve|volverá|regresa|regresará|torna|tornerà|rientra|rientrerà|terug|weer|volta|voltará|regressa|regressará)\b",
    re.IGNORECASE,
)
_UNTIL = lazy_pattern(r"\b(?:un)?till?(?: (?:after|about|around|the|at least))*\s*$", re.IGNORECASE)
_LEAD = lazy_pattern(
    r"\s*\b(?:until|till|til|by|within|in|up to|on|another|noch|bis|am|innerhalb von|jusqu\S*|d'ici|le|en|hasta|el|até|na|no|fino a\w*|entro|tot|op)"
    r"(?: (?:about|the|den|zum|dem|al|le|o|il|la))?\s*$",
    re.IGNORECASE,
)
"""The word that leads to a span."""
_PATIENCE = lazy_pattern(
    r"\b(?:bear|give (?:us|me)|wait(?:ing)?|hold (?:on|out|tight)|sit tight|hang|patien\w+|gedulden|geduld|attendre|patienter|esperar|paciencia|wachten|aguardar|paciência|aspettare|attendere|pazienza|pazientare)\b",
    re.IGNORECASE,
)
_ASKED = lazy_pattern(
    r"(?:^|[,;:–—]\s|\b(?:and|but|so)\s)\W*(?:\w+\W+){0,2}?(?:could|can|would|do|does|did|have|has|are|is|will|shall|may|should)"
    r" (?:you|u|we|i|he|she|they|it|there)\b[^?]*\?$",
    re.IGNORECASE,
)
"""A question to the candidate, in the order of words that a question has."""
_ROW = lazy_pattern(
    r"^\W*(?:(?:first|second|final|online|video|panel|erste|zweite|premiers?|premières?|seconds?|deuxièmes?|primer[ao]s?|segund[ao]s?|eerste|tweede|prim[oiae]|second[oiae]|primeir[ao]s?)\W)?(?:interviews?|assessments?(?: (?:days?|centres?|centers?))?|tests?|short-?listing|sift(?:ing)?|closing date|closes|start(?: date)?"
    r"|entretiens?|gespräche?|vorstellungsgespräche|entrevistas?|gesprekken|colloqui|bewerbungsschluss|date limite|cierre|sluitingsdatum|prazo|scadenza)"
    r"(?: (?:and|und|et|y|e|en) \w+)?(?: dates?| days?)?(?: (?:will|be|are|is|takes?|place|the|held|on|in|from|likely|expected|provisionally|planned))*[\s:–—-]*$",
    re.IGNORECASE,
)
"""A row of a timetable that is none of decisions."""
_WINDOW = lazy_pattern(
    r"^\W*(?:(?:test(?:ing)?|assessment|application|access|registration|completion|submission) (?:window|period|phase)|(?:bearbeitungs|test|bewerbungs|anmelde|zugangs|antrags|prüfungs|gültigkeits)(?:zeitraum|zeit|frist|phase)"
    r"|(?:période|délai|plage) (?:de |d['’])(?:passation|réalisation|test|accès|inscription|candidature|validité)|(?:periodo|período|plazo|ventana) de (?:realización|prueba|inscripción|presentación|solicitud(?:es)?|acceso|entrega|validez)"
    r"|(?:test|inschrijf|aanmeld|sollicitatie|toegangs|invul)(?:periode|termijn)|(?:período|prazo|janela) d[eao] (?:realização|prova|teste|inscriç\w+|candidaturas?|acesso|entrega|validade)"
    r"|(?:periodo|termine|finestra) (?:di|per l[oa]|per l['’]) ?(?:svolgimento|somministrazione|test|iscrizione|presentazione|accesso|consegna|validità))(?: \w+){0,2}\s?:\s*(?:[\w.]+\s){0,4}$",
    re.IGNORECASE,
)
"""The label of the days in which the candidate has something to do."""
_TODAY = lazy_pattern(
    r"\b(?:will|shall|let me|going to|hope|hoping|should|expect|aim|plan|later|by|till|until|before|eod|cob|end of|close of)\b|['’]ll\b",
    re.IGNORECASE,
)
"""Without such a word English tells of what has been done today."""
_WE_CHOOSE = lazy_pattern(
    r"\b(?:we|i|they|he|she|who|client|boss|owner|chef|principal|team|panel|board|committee|meeting|directors?|managers?|sitting|meet)\b(?:(?!\b(?:you|your|please|kindly)\b).)*\b(?:to|and) (?:choose|select|pick)\b",
    re.IGNORECASE,
)
"""Their own choice, not one of slots."""
_OLD_DAY = lazy_pattern(
    r"\b(?:rather than|instead of|statt|anstatt|anstelle|plutôt que|au lieu|en lugar|en vez|in plaats van|em vez|ao invés|invece)(?: \w+){0,3}\s*$",
    re.IGNORECASE,
)
"""What leads to the day that no longer holds."""
_BEFORE_ALL_GO = lazy_pattern(
    r"\b(?:before|bevor|ehe|avant qu[e'’]|antes de que|antes que|prima che|voordat)\s?(?:\w+[ '’]){2,7}$", re.IGNORECASE
)
"""A feast for which people leave: "before everyone disappears for Christmas"."""
_PLUS = lazy_pattern(r"\b[TDJXG]\+ ?\d\d?\b(?!:)")
"""Days counted from something that only they know: "T+2 business days"."""
_NOTICE = lazy_pattern(r"\bgive (?:us|me)(?: (?:at least|about|around|a good|some))?\s*$", re.IGNORECASE)
_TO_CHANGE = lazy_pattern(
    r"^['’]?\s*(?:notice|warning|beforehand|in advance|ahead|if|when|to (?:re|move|find|fill))\b", re.IGNORECASE
)
_CHANGE_ASKED = lazy_pattern(r"\b(?:need|want|have|like) to\b|\bcan['’]?t\b|\bcannot\b|\bunable\b", re.IGNORECASE)
"""Notice that the candidate gives: "Need to move it? Give us 24 hours if you can." """
_ALL_YEAR = frozenset({"year", "quarter"})


def _own_piece(before: str) -> str:
    """What stands before the span since the last comma."""
    cut = max((match.end() for match in _PIECE.finditer(before)), default=0)
    return before[cut:]


def _is_ordinal(around: Surroundings, span: Span, after: str) -> bool:
    """ "I shall be the first to tell you", "uw tweede gesprek"."""
    tokens = around.tokens
    if tokens.tags[span.first : span.after].strip("_brtok") != "O" or any(
        c.isdigit() for c in tokens.words(span.first, span.after)
    ):
        return False
    return (
        re.match(r"^\s*(?!(?:and|or|at|in|but|when|with|of (?!each|every)|y|und|et|en|e|oder|ou|o)\b)-?[^\W\d_]", after)
        is not None
    )


def _is_this_year(around: Surroundings, span: Span) -> bool:
    """ "nobody this year": a year is no day, nor is a quarter unless something ends with it."""
    tags, values = around.tokens.tags[span.first : span.after], around.tokens.values[span.first : span.after]
    return tags.strip("_") == "Lu" and values[-1] in _ALL_YEAR and not span.is_introduced


def _is_condition(words: Beside, piece: str, rest: str) -> bool:
    """In the condition itself, unless it is that nothing is heard."""
    return words.whatif.search(piece) is not None and words.silence.search(f"{piece} {rest}") is None


def _is_of_others(words: Beside, cues: Cues, before: str, first: str, after: str) -> bool:
    """Somebody else has the time, or is away for so long."""
    lead = before if _LEAD.search(f"{first} ") else _LEAD.sub(" ", before)
    if words.others.search(f"{lead.rstrip()} "):
        return True
    is_until = _UNTIL.search(first) or _UNTIL.search(before)
    if not (words.waits and is_until):
        return False
    piece = _own_piece(before)
    rest = "" if _LEAD.sub("", piece.strip()).strip() else _PIECE.split(after, maxsplit=1)[0]
    return not (words.waits.search(piece) or cues.promise.search(piece) or cues.promise.search(rest))


def decided_then(around: Surroundings, span: Span) -> str:
    """What takes up the day on which somebody is back, in its sentence or the next: "and we will decide then"."""
    after = around.after(span.after, len(around.tokens.tags))
    cues = around.cues
    if not (_BACK.search(_own_piece(around.before(span.first, 0))) or _BACK.match(after)):
        return ""
    for rest in (after, around.text_of(around.index(span.first) + 1)):
        if _THEN.search(rest) and cues.decision.search(rest) and not cues.candidate.search(rest):
            return rest
    return ""


_TELL_LATER = lazy_pattern(
    r"\b(?:can|could|may|shall|if) (?:i|we) (?:\w+ )?(?:(?:come|get|be) back\b|let you know|tell you|decide|give you (?:an|my|our) (?:answer|decision|reply)|reply|answer)",
    re.IGNORECASE,
)
"""They ask to be given the time: "can I come back to you on Thursday?"."""
_OFTEN = lazy_pattern(
    r"\b(?:days?|hours?|hrs|shifts?|nights?|mornings?|afternoons?|evenings?|times|once|twice|sessions?|visits?|lessons?|\d)\s*$",
    re.IGNORECASE,
)
_A_WEEK = lazy_pattern(r"(?:an?|per|each|every) (?:day|week|month|year|fortnight)\b", re.IGNORECASE)


def _is_how_often(around: Surroundings, span: Span, before: str) -> bool:
    """ "Two days a week from home": no week from a day."""
    return _A_WEEK.match(around.tokens.words(span.first, span.after)) is not None and _OFTEN.search(before) is not None


def _is_asked(around: Surroundings, span: Span) -> bool:
    sentence = around.around(span.first)
    if not sentence.endswith("?") or _PATIENCE.search(sentence) or _TELL_LATER.search(sentence):
        return False
    asked = _ASKED.search(sentence)
    return asked is not None and not (asked.start() > around.offset(span.first) and _is_told(around, span))


_THEY = lazy_pattern(
    r"(?:^|\b(?:before|as|when|since|because|while)\b)\W*(?:we|i|they|he|she|the (?:panel|board|team|committee|partners|directors))\b[^,;]*$",
    re.IGNORECASE,
)


def _is_told(around: Surroundings, span: Span) -> bool:
    """ "Before we decide tomorrow, could you tell us ..?": the day of what they do, beside a question."""
    piece = _own_piece(around.before(span.first, 0))
    return _THEY.search(piece) is not None and around.cues.decision.search(piece) is not None


_OF = lazy_pattern(
    r"(?:\b(?:de|von|vom|di|van|of|from|for|temos|tenemos|avons|abbiamo|haben wir|hebben (?:we|wij))|d['’])\s*$",
    re.IGNORECASE,
)


_IN_STATE = lazy_pattern(
    r"\W*(?:i['’]?m|i am|we['’]?re|we are|bin ich|sind wir|je suis|on est|nous sommes|estoy|estamos|ando|andamos|sono|siamo|ben ik|zijn we|estou) (?!(?:going|about|a \w+r)\b)\w",
    re.IGNORECASE,
)
"""What tells only how somebody is on that day: "hoy estoy liadísima"."""


def _is_of_today(around: Surroundings, span: Span, before: str, after: str) -> bool:
    """ "notre échange de ce matin", "unser Gespräch von heute", "temos hoje dois estagiários"."""
    tokens = around.tokens
    tags = tokens.tags[span.first : span.after]
    is_today = (tags.lstrip(",") == "R" and tokens.values[span.after - 1] == 0) or (
        tags == "L" and tokens.tags[span.after] == "m"
    )
    return is_today and (_OF.search(before) is not None or _IN_STATE.match(after) is not None)


def is_waited(around: Surroundings, span: Span) -> bool:
    """ "Bear with us for two more days": a length, but of waiting."""
    waits = beside(around.cues.code).waits
    return waits is not None and waits.search(_own_piece(around.before(span.first, 0))) is not None


def _is_done_today(around: Surroundings, span: Span) -> bool:
    """ "Thanks for today", "they filled in their cards this morning"."""
    tokens = around.tokens
    is_today = tokens.tags[span.first : span.after] == "R" and tokens.values[span.first] == 0
    is_today = is_today or tokens.words(span.first, span.after).lower() == "this"
    return is_today and around.cues.code == "en" and not _TODAY.search(around.around(span.first))


_OPEN = lazy_pattern(
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s?(?:to|through|thru|-|–|until)\s?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b(?!\s\d{1,2}(?:st|nd|rd|th)?\b(?![:.]\d))",
    re.IGNORECASE,
)
"""The days of opening hours: "the desk answers Monday to Friday"."""


def _is_of_opening(around: Surroundings, span: Span) -> bool:
    tags = around.tokens.tags[span.first : span.after].strip("bo_")
    return tags == "W" and _OPEN.search(around.around(span.first)) is not None


def _is_notice(around: Surroundings, span: Span, before: str, after: str) -> bool:
    if _NOTICE.search(before) is None:
        return False
    previous = around.text_of(around.index(span.first) - 1).rstrip()
    return _TO_CHANGE.match(after) is not None or (previous.endswith("?") and bool(_CHANGE_ASKED.search(previous)))


def _is_of_clocks(around: Surroundings, span: Span) -> bool:
    """ "We don't change our clocks until November 1"."""
    sentence = around.around(span.first)
    return speaks_of_clocks(around.cues.code, sentence) and not around.cues.decision.search(sentence)


_SOME_DAY = lazy_pattern(r"(?:another|some other) (?:day|time)|otro día", re.IGNORECASE)
_TO_SOME_DAY = lazy_pattern(
    r"\b(?:to|on|at|name|give you|set|promise|(?:schedul|arrang|book|mov|fix|set|keep|leav|sav)\w*(?: \w+){0,3} for|a|al|para|pasar\w*|llam\w*|habl\w*|ve\w+)\s*$",
    re.IGNORECASE,
)
"""What leads to a day that nobody knows: "we can postpone to another day"."""


def _is_some_day(around: Surroundings, span: Span, before: str) -> bool:
    said = around.tokens.words(span.first, span.after)
    lead = before
    if said.lower().startswith(("para ", "a ", "on ")):
        lead, _, said = f"{before}{said}".rpartition(" ")[0].rpartition(" ")[0], "", " ".join(said.split()[1:])
    return _SOME_DAY.fullmatch(said) is not None and _TO_SOME_DAY.search(lead) is not None


_WHO_APPLY = lazy_pattern(
    r"\b(?:(?:who|that|if you|anyone|everyone|those) (?:have |has )?(?:appl(?:y|ies|ied)|submit\w*|register\w*)|applications? (?:\w+ )?(?:received|submitted|made|sent|in)|appl(?:ying|ied)"
    r"|bewerbungen,? die|sich (?:\w+ )?beworben|eingegangene\w* bewerbungen|candidatures? (?:reçues?|déposées?)|candidaturas? (?:recibidas?|recebidas?|enviadas?)|sollicitaties die|candidature (?:ricevute|pervenute))(?: \w+){0,2} $",
    re.IGNORECASE,
)
"""What ends the time to apply: "everybody who applies before the 14th gets an answer"."""
_DATA = lazy_pattern(
    r"\b(?:data|details|cvs?|resumes?|records?|daten|unterlagen|données|cv|dossiers?|datos|currícul\w+|gegevens|dados|currículos?|dati|curricul\w+)\b[^.!?]{0,60}"
    r"\b(?:kept|stored|retained|delet\w+|eras\w+|destroy\w+|archiv\w+|gespeichert|aufbewahrt|gelöscht|conserv\w+|supprim\w+|effac\w+|elimin\w+|bewa\w+rd|bewaren|verwijder\w+|apagad\w+|guardad\w+|cancella\w+)\b",
    re.IGNORECASE,
)
"""How long they keep what the candidate sent: no promise, unless a decision is named."""
_WON = lazy_pattern(
    r"^\W*(?:(?:and|but|so)\W+)?if (?:you(?:['’]re| are) )?(?:selected|successful|hired|appointed|chosen|offered|positive|accepted|all goes well)\b(?![^.!?]*\b(?:hear|contact\w*|notif\w+|inform\w*|call|ring|phone|e-?mail|write|touch|know|answer|decision|outcome|result)\b)",
    re.IGNORECASE,
)
"""What comes after an offer."""


_OF_A_TERM = lazy_pattern(
    r"\b(?:contracts?|funding|grants?|lease|licen[cs]e|renewal|agreement|warranty|secondment|tender|subsidy|vertrag\w*|förderung|finanzierung|contrats?|financement|bail|subvention|contratos?|financiación|financiamiento|subvención|contract|financiering|subsidie|financiamento|contratti|contratto|finanziament\w|subappalto)\b"
    r"[^.;!?]{0,30}\b(?:runs?|running|ends?|expir\w+|lasts?|lapses?|continues?|(?:is|are) (?:in place|secured|valid|guaranteed)|der|die|court|courent|expire|dure|vence|caduca|dura|termina|loopt|lopen|eindigt|afloopt|scade|scadono|vale|vai)\b(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
"""How long something lasts: "a contract renewal that runs to 31 March"."""


def _is_of_a_term(cues: Cues, before: str, first: str) -> bool:
    said = _LEAD.sub(" ", f"{before.rstrip()} {first} ").rstrip()
    return _OF_A_TERM.search(f"{said} ") is not None and not cues.candidate.search(before)


_KEPT = lazy_pattern(
    r"\b(?:which|that|que|qui|che|die|das) (?:we |wir |nous |wij )?(?:are |is |will be |sont |sono )?(?:kept|keep|store|retain\w*|conserv\w+|guard\w+|bewaren|aufbewahren|speichern)\b[^.!?]{0,20}$",
    re.IGNORECASE,
)


def _is_of_files(around: Surroundings, span: Span) -> bool:
    sentence, cues = around.around(span.first), around.cues
    if _KEPT.search(around.before(span.first, 0)):
        return True
    return _DATA.search(sentence) is not None and not cues.decision.search(sentence)


_MORE_OF_IT = lazy_pattern(r"\b(?:more|details|the rest|everything else|all about \w+)\b[^.!?;,]{0,20}$", re.IGNORECASE)


def _is_of_the_visit(around: Surroundings, span: Span, before: str) -> bool:
    """ "We will tell you more on the day"."""
    said = around.tokens.words(span.first, span.after).lower()
    return said == "on the day" and _MORE_OF_IT.search(before) is not None


def _is_to_apply(around: Surroundings, span: Span, before: str) -> bool:
    return around.tokens.tags[span.first] in "br" and _WHO_APPLY.search(before) is not None


_TO_PREPARE = lazy_pattern(
    r"\bto (?:talk|walk|run|take) you (?:through|over)\b|\bto (?:prep|brief|prepare) you\b|\bum (?:sie|dich|euch) (?:\w+ ){0,3}vorzubereiten\b|\bpour (?:vous|te) (?:préparer|briefer)\b|\bpara (?:preparar(?:te|le|la|lo)|(?:o|a|te) preparar)\b"
    r"|\bper preparar(?:la|ti|lo)\b|\bom (?:je|u|jou) (?:\w+ ){0,3}voor te bereiden\b",
    re.IGNORECASE,
)
"""What a call before the interview is for."""


def _is_of_preparing(around: Surroundings, span: Span) -> bool:
    """ "I'll give you a bell on Wednesday to talk you through the panel"."""
    sentence = around.around(span.first)
    return _TO_PREPARE.search(sentence) is not None and not around.cues.decision.search(sentence)


_LOOKS = lazy_pattern(
    r"\b(?:(?:i|we|he|she|they)(?:['’]ll| will| shall| am going to| are going to| can) (?:then |all |both )?(?:watch|read|mark|look (?:at|over)|have a (?:look|read)|go over|listen to) (?:at |of |through )?(?:it|them|this|these|those|everything|yours?|all)\b"
    r"|(?:sehe|schaue|lese|höre) (?:ich|wir) (?:es |sie |mir |das |alles ){1,2}(?:\w+ ){0,5}(?:an|durch)\b|(?:je|nous) (?:le|la|les|l['’]) ?(?:regarde\w*|lir\w+|lis|écout\w+)\b|\b(?:lo|la|los|las) (?:miro|veo|leo|reviso|miraré|veré|leeré|revisaré|miramos|revisamos)\b"
    r"|\b(?:lo|la|li|le) (?:guardo|leggo|guarderò|leggerò|guardiamo|leggeremo)\b|\b(?:bekijk|lees|beluister) ik (?:het|ze|alles)\b|\b(?:vejo|leio|verei|lerei)-?(?:o|a|os|as)\b)",
    re.IGNORECASE,
)
"""Who only looks at what is sent owes no answer on that day."""


def _is_of_looking(around: Surroundings, span: Span, words: Beside) -> bool:
    """ "I'll watch them all on Monday morning", but not "I'll read it on Monday and let you know"."""
    sentence, cues = around.around(span.first), around.cues
    looks = _LOOKS.search(sentence)
    if looks is None or cues.promise.search(sentence, looks.end()):
        return False
    return not any(said.search(sentence) for said in (cues.decision, words.told, words.back))


_BEFORE = lazy_pattern(r"\s*before\b", re.IGNORECASE)


def _is_day_before(around: Surroundings, span: Span, after: str) -> bool:
    """ "By the Friday before": a day itself, no length of time."""
    return "W" in around.tokens.tags[span.first : span.after] and _BEFORE.match(after) is not None


_NO_TROUBLE = lazy_pattern(
    r"\W*(?:notice |longer |more )?(?:(?:is|are|would be|will be|sind|ist|wären?|est|sont|serait|es|son|sería|è|sono|sarebbe|zijn|são|é|seria) (?:(?:absolutely|really|überhaupt|absolut|helemaal) )?"
    r"(?:no|not an?|kein|keine|ningún|nessun|geen|nenhum) (?:problem|issue|trouble|bother|problema|probleem|bezwaar)\b|"
    r"(?:won['’]?t|doesn['’]?t|don['’]?t|will not) (?:hurt|matter|bother us|make (?:a|any|much) difference)\b|ne (?:pose|posent|poserait) (?:pas (?:de )?|aucun )problème\b)",
    re.IGNORECASE,
)
"""What they do not mind: "four weeks is no problem, we can wait"."""
_PHASE = r"(?:early|mid|late|the (?:beginning|middle|end) of|anfang|mitte|ende|(?:le )?début|mi|(?:la )?fin|(?:principios|mediados|finales) de|(?:inizio|metà|fine)|begin|half|eind|(?:o )?(?:início|meados|fim) de)[ -]"
_STRETCH = lazy_pattern(
    rf"\b(?:from|von|vom|du|de|desde|da|dal(?:la)?|van|vanaf) {_PHASE}(?:[^\W_]+\.? ){{1,2}}(?:to|until|till|bis|au|à|al?|hasta|fino al?|tot|até) $",
    re.IGNORECASE,
)
"""What leads to the end of a stretch, and its begin: "l'orario estivo va da metà giugno a metà settembre"."""
_FROM = lazy_pattern(r"\b(?:from|von|vom|du|de|desde|da|dal(?:la)?|van|vanaf)\s*$", re.IGNORECASE)
_ONWARDS = lazy_pattern(rf"\W{{0,2}}(?:to|until|till|bis|au|à|al?|hasta|fino al?|tot|até) {_PHASE}", re.IGNORECASE)


def is_refused(around: Surroundings, span: Span) -> bool:
    """Whether the words right beside a span say that it ends something else."""
    words = beside(around.cues.code)
    before = f"{around.before(span.first, 0)} ".lstrip()
    after = around.after(span.after, len(around.tokens.tags))
    piece, first = _own_piece(before), around.tokens.words(span.first, span.first + 1)
    return bool(
        words.before.search(before)
        or (around.tokens.tags[span.first] not in "br" and words.past.search(before))
        or (words.after.search(after) and not (_is_day_before(around, span, after) or decided_then(around, span)))
        or _OLD_DAY.search(before)
        or _PLUS.search(around.around(span.first))
        or (words.requests.search(piece) and not _WE_CHOOSE.search(piece))
        or _ROW.search(before)
        or _WINDOW.search(before)
        or _is_done_today(around, span)
        or _is_notice(around, span, before, after)
        or _is_of_opening(around, span)
        or _is_of_clocks(around, span)
        or _is_of_today(around, span, before, after)
        or _NO_TROUBLE.match(after) is not None
        or (_FROM.search(before) is not None and _ONWARDS.match(after) is not None)
        or any(_STRETCH.search(lead) for lead in (before, f"{before}{first.partition(' ')[0]} "))
        or (_is_of_others(words, around.cues, before, first, after) and not decided_then(around, span))
        or _is_of_a_term(around.cues, before, "" if first[:1].isdigit() else first)
        or _is_condition(words, piece, after[:40])
        or _is_ordinal(around, span, after)
        or _is_how_often(around, span, before)
        or _is_this_year(around, span)
        or _is_some_day(around, span, before)
        or _is_of_the_visit(around, span, before)
        or _is_to_apply(around, span, before)
        or _is_of_files(around, span)
        or _WON.match(around.around(span.first))
        or _is_asked(around, span)
        or _is_of_preparing(around, span)
        or _is_of_looking(around, span, words)
        or is_of_asking(around, span)
        or is_aside(around, span, before, after)
        or is_of_a_matter(around.cues, piece, after)
        or is_of_reader(before, after)
        or is_length_of(before, around.tokens.words(span.first, span.after), after)
        or is_call_offered(around, span)
        or is_last_day(around, span, before)
        or is_farewell(around, span)
        or is_taken_back(around, span)
        or is_left_open(around, span)
        or is_not_before(around, span)
        or ("x" in around.tokens.tags[span.first : span.after] and _BEFORE_ALL_GO.search(piece))
    )
