"""What the words around a time say: offered, moved from, cancelled, a deadline."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.reading.dates.brackets import makes_sure, without_questions_aside
from assistant.reading.dates.choices import are_asked_about
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.hour_places import is_then
from assistant.reading.dates.lexicon import Cues
from assistant.reading.dates.linking import Pair
from assistant.reading.dates.made_new import asks_to_come
from assistant.reading.dates.moves import is_crossed_out, is_left_for, is_put_right
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.wishes import without_wishes
from assistant.reading.lazy import lazy_pattern


@dataclass(frozen=True, slots=True)
class Marks:
    """The flags of one time."""

    is_offered: bool = False
    is_old: bool = False
    is_cancelled: bool = False
    is_deadline: bool = False


_JOINT = lazy_pattern(r"\b(?:und|and|but|aber|sondern|en|maar|et|mais|y|pero|e|ma|mas)\b|[,;–]")
"""Where a new clause can begin."""

_FROM = lazy_pattern(r"\b(?:from|van|von|vom|du|del?|da|dal|do)\s*$", re.IGNORECASE)
_INSTEAD = lazy_pattern(
    r"\W*(?:instead of|rather than|statt|anstatt|anstelle|au lieu|à la place|plutôt que|en lugar|en vez|in plaats|em vez|ao invés|invece|anziché|"
    r"not (?:at |on |for )?(?:\d|noon|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun)(?:day)?\b)|nicht (?:um |am )?(?:\d|\w+tag\b)|pas (?:à |le )?\d|no (?:a las |el )?\d|non (?:alle |più )?\d|niet (?:om )?\d|não (?:às )?\d|und nicht|et non|y no|e non|e não|en niet)",
    re.IGNORECASE,
)
"""What stands right after a new hour, before the old one."""

_USED_UP = lazy_pattern(r"\b\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]m|uhr|uur|h)?\b[,;]?\s+(?:\w+\s|(?:auf|um|naar|om|at)$)")
"""An hour that has no date of its own: "instead of 10 it will be at ..." speaks of that hour."""


def _floor(pairs: list[Pair], at: int) -> int:
    """Where the words that belong to this time begin: after the time before it."""
    return pairs[at - 1].after if at and pairs[at - 1].after <= pairs[at].first else 0


_OK = lazy_pattern(
    r"[,;–-]\s*¿?(?:ok(?:ay)?|oké|alright|all right|yeah|in ordnung|gut|d['’]accord|vale|listo|sale|de acuerdo|tá(?: bom)?|beleza|combinado|certo|va bene|goed|akkoord)\s*\?",
    re.IGNORECASE,
)
"""What a statement is rounded off with: "I've put you down for Thursday at 5, ok?"."""


def _is_fixed(cues: Cues, sentence: str) -> bool:
    return bool(cues.fixed.search(sentence)) and "?" not in _OK.sub("", sentence)


def _is_made_again(cues: Cues, before: str) -> bool:
    """ "The interview that we called off has been moved to": the time after it stands."""
    match = cues.cancelled.search(before)
    if match is None:
        return False
    return bool(cues.moved.search(before, match.end()) or cues.onto.search(before[match.end() :]))


_FROM_AND_TO = lazy_pattern(
    r"\b(?:from|van|von|vom|du|de|del|da|dal|dalle|do)\b.*"
    r"(?:\b(?:to|naar|auf|au|à|a|al|alle|às|para|pra|para as|a las)|\s\w+ ?:)\s*$",
    re.IGNORECASE,
)
"""The old time is left and the new one comes: "moved from tomorrow to"."""


_TOWARDS = lazy_pattern(r"\b(?:our|your|the|my|this)\b(?: \w+){1,3} to(?: the)?\s*$", re.IGNORECASE)
"""What leads to the new time: "push our chat to"."""


_MOVING = lazy_pattern(
    r"\b(?:mov|push|shift|re-?schedul|postpon|delay|chang|switch|bring|prepon|re-?arrang|displac|bump|slid|transferr)ing\b"
    r"|\b(?:prepone|displace|transfer)d?\b",
    re.IGNORECASE,
)
"""The same while it is done: "we are moving your interview to"."""


_UNCHANGED = lazy_pattern(
    r"\b(?:times?|date|day|slot|hour)\b(?:[^.!?]|\.(?=\d)){0,35}\b(?:unchanged|the same|not (?:been )?chang\w+|as (?:before|planned|agreed|scheduled)|unaffected)\b|"
    r"\b(?:same|unchanged) (?:date and |day and )?time\b(?! on| tomorrow)|"
    r"\b(?:uhrzeit|zeit|termin|datum)\b(?:[^.!?]|\.(?=\d)){0,35}\b(?:unverändert|gleich|bestehen|bleibt es)\b|\bbleib\w* (?:\w+ ){0,3}unverändert|"
    r"\b(?:heure|horaire|date)\b(?:[^.!?]|\.(?=\d)){0,35}\b(?:inchangée?s?|la même|le même|ne change\w* pas)\b|"
    r"\b(?:hora|horario|fecha)\b(?:[^.!?]|\.(?=\d)){0,35}\b(?:sin cambios|no cambia\w*|la misma|el mismo|se mantienen?)\b|\bse mantienen? (?:la|el) (?:fecha|hora|horario)|"
    r"\b(?:ora|orario|data)\b(?:[^.!?]|\.(?=\d)){0,35}\b(?:invariat\w|lo stesso|la stessa|non cambia\w*|rest\w+ (?:ugual\w|confermat\w))\b|"
    r"\b(?:tijd|tijdstip|datum)\b(?:[^.!?]|\.(?=\d)){0,35}\b(?:ongewijzigd|hetzelfde|gelijk|niet (?:gewijzigd|veranderd))\b|"
    r"\b(?:hora|horário|data)\b(?:[^.!?]|\.(?=\d)){0,35}\b(?:mant[eé]m-?(?:se)?|mantêm-?(?:se)?|inalterad\w|não muda\w*|a mesma|o mesmo)\b",
    re.IGNORECASE,
)
"""What keeps day and hour where something else is changed: the place, the panel, the link."""


def keeps_its_day(around: Surroundings, days: Sequence[DateAtom]) -> bool:
    """Whether the one day of the message stays what it is."""
    return (
        len({d.day for d in days if isinstance(d.day, date)}) == 1 and _UNCHANGED.search(around.tokens.text) is not None
    )


_GOES_ON = lazy_pattern(
    r"\s(?:(?:will|shall|is|are) now|now (?:holds?|takes? place|going to)|(?:has|have) (?:now )?been (?:re-?scheduled|moved|shifted|changed|pushed|postponed) (?:to|for)|findet (?:nun|jetzt|stattdessen)|wird (?:nun|jetzt|auf)|"
    r"ist (?:nun|jetzt)|(?:aura|se tiendra) (?:désormais|finalement|maintenant|donc)|est (?:désormais|maintenant|finalement|reportée?)|(?:será|se hará|tendrá lugar|queda|pasa) (?:ahora|finalmente|para|al?)|"
    r"(?:si terrà|sarà|è) (?:ora|invece|adesso|spostat\w)|(?:vindt|wordt|is) (?:nu|verplaatst|verzet)|(?:será|fica|passa|ficará) (?:agora|para))\b[^.!?,;]{0,30}$",
    re.IGNORECASE,
)
"""What comes after the old time and leads to the new one: "slated for that day will now hold on"."""


def is_called_old(cues: Cues, before: str) -> bool:
    """Only the clause that the time stands in counts: "I cannot do Monday, so let us say ..." """
    cut = max((match.start() for match in cues.clause.finditer(before)), default=0)
    is_moved = cues.moved.search(before[cut:]) or _MOVING.search(before[cut:])
    if asks_to_come(before) or (is_moved and _TOWARDS.search(before)):
        return False
    match = cues.old.search(before[cut:].lower())
    ways = (_USED_UP, _FROM_AND_TO, _GOES_ON)
    return match is not None and not any(way.search(match[0]) for way in ways)


_UNMOVED = lazy_pattern(
    r"[^.!?;]{0,80}\b(?:not|n['’]t|never|un|nicht|pas|no|non|niet|não) ?(?:been )?(?:chang|mov|affect|geändert|verlegt|modifi|cambi|gewijzigd|veranderd|alter|mud)\w*",
    re.IGNORECASE,
)
"""What says that the hour before it is not moved: "the time, 9.30am, has not changed"."""
_SHOULD_BE = lazy_pattern(
    r"[^.!?]{0,40}\b(?:should|ought to) (?:have (?:said|been|read|shown|stated)|(?:say|read|show)\b)", re.IGNORECASE
)
"""What corrects the hour before it: "it said 10 AM BST, but it should have said 10 AM Eastern"."""
_BUT = lazy_pattern(r", (?:but|however|aber|mais|pero|ma|però|maar|mas) ")
"""What goes on to something else: "l'entretien reste à 14h, mais venez à 13h15 au lieu de 13h45"."""


_MEETING_OF = lazy_pattern(
    r"\b(?:\w*gesprek\w*|afspraak|interview|\w*gespräch\w*|termin|entretien|rendez-vous|échange|entrevista|reunión|cita|colloquio|incontro|appuntamento|reunião|conversa|call|meeting|chat|appointment)"
    r"(?: (?:of|from|on|for|van|von|vom|am|op|de|du|del|di|da|do|le|el|il))?(?: (?:the )?(?:today|tomorrow|heute|morgen|übermorgen|demain|mañana|hoy|domani|oggi|amanhã|hoje|vandaag|overmorgen|[\w-]+day|[\w-]+tag|\w+dag|\w+di|\w+dì)|['’]s)?[ ,]{0,2}\($",
    re.IGNORECASE,
)
"""What leads to the date in brackets of the one that is moved: "reporter notre entretien de demain (vendredi à 14h)"."""


_REMAINS = lazy_pattern(
    r"\W{0,3}(?:(?:uhr|uur|h)\b)?\W{0,3}(?:bleibt|bleiben|stays?|remains?|stands|reste|restent|est maintenue?|blijft|blijven|se mantiene|resta|mantém-se)\b(?! (?:nicht|not|niet|pas|no|non|não|cancel\w*|postponed|re-?scheduled|preponed|withdrawn|called|deferred|moved|revised|suspended)\b)",
    re.IGNORECASE,
)
"""What keeps the date before it, whatever else changes: "our meeting on Monday (2pm) stays"."""


def _is_moved_in_brackets(around: Surroundings, pair: Pair) -> bool:
    start, end = around.tokens.starts[pair.first], around.tokens.ends[pair.after - 1]
    text = around.tokens.text
    lead = re.split(r"[.!?]\s|\n", text[max(0, start - 140) : start])[-1]
    if _MEETING_OF.search(lead) is None:
        return False
    rest = re.split(r"[.!?]\s|\n", text[end : end + 60].partition(")")[2])[0]
    return around.cues.moved.search(lead) is not None or around.cues.moved.search(rest) is not None


def _is_moved_away(around: Surroundings, pair: Pair, before: str) -> bool:
    """ "The interview on Tuesday at 3 has been moved": that one is the old time."""
    after = around.after(pair.after, len(around.tokens.tags))
    if _REMAINS.match(after):
        return False
    if _is_moved_in_brackets(around, pair):
        return True
    if after.lower().startswith("instead") or _UNMOVED.match(after):
        return False
    if _SHOULD_BE.match(after):
        return True
    if around.cues.fails.search(after):
        return True
    return bool(around.cues.named.search(before) and around.cues.moved.search(_BUT.split(after, maxsplit=1)[0]))


def _ends_in_passing(around: Surroundings, pairs: list[Pair], at: int) -> bool:
    """ "Thursday at 12.15, as he is in a meeting until 12", and "before tomorrow at noon": no leave-taking."""
    pair = pairs[at]
    if not pair.is_apart:
        return False
    if at and pairs[at - 1].day is pair.day and around.cues.deadline.search(around.before(pair.when.first, 0)):
        return True
    is_close = 0 <= pair.when.first - pair.day.after <= 2
    return is_close and _is_deadline(around.cues, around.before(pair.day.first, 0), "")


_SHUTS = lazy_pattern(
    r"\b(?:portal|system|book(?:ing)?s?|page|link|slots?|window|invitation|calendar|form|selection|sign-?up|site|poll|scheduler|diary|registration|places?)\b[^.!?;]{0,40}"
    r"\b(?:clos(?:es?|ed|ing)|shuts?|lock(?:s|ed)?|laps(?:es?|ed)|expires?|runs? out|stops?|go(?:es)? (?:back|offline|dead)|(?:be|are|is) (?:released|withdrawn|deleted|removed|given|offered|reallocated|disabled))\b"
    r"(?:(?!\b(?:so|but|interview\w*|come|meet|see|speak|call|we|you|then)\b)[^.!?;\d]){0,40}$",
    re.IGNORECASE,
)
"""What is no longer to be had from the hour on: "the system will close to bookings at"."""


def _is_deadline(cues: Cues, before: str, inner: str) -> bool:
    if _SHUTS.search(before):
        return True
    if cues.greeting.search(before) or (inner and cues.greeting.search(f"{before} {inner}")):
        return False
    return any(cues.deadline.search(words) for words in (before, inner))


def _is_left(around: Surroundings, pairs: list[Pair], at: int, sentence: str) -> bool:
    """ "We move Monday at 3 to Tuesday at 4": the time before the "to" is the old one."""
    if at + 1 >= len(pairs):
        return False
    here, following = pairs[at], pairs[at + 1]
    if here.when.after <= following.first and is_left_for(around, here.first, here.after, following.first):
        return True
    is_leaving = _FROM.search(around.before(here.first, 0)) and here.day.day != following.day.day
    if not (is_leaving or around.cues.moved.search(sentence)):
        return False
    if around.index(here.when.first) != around.index(following.when.first) or here.after > following.first:
        return False
    if "J" in around.tokens.tags[here.after : following.first]:
        return False
    between = around.before(following.first, here.after)
    if _BUT.search(between):
        return False
    return bool(around.cues.onto.search(between)) and not around.cues.old.search(between.lower())


def _words_before(around: Surroundings, pairs: list[Pair], at: int, days: Sequence[DateAtom]) -> str:
    """The words that belong to this time: those after the last time, or other day, of its sentence."""
    pair = pairs[at]
    other = max((d.after for d in days if d.after <= pair.first and d is not pair.day), default=0)
    if other <= around.sentences[around.index(pair.first)].first or not isinstance(pair.day.day, date):
        return around.before(pair.first, _floor(pairs, at))
    before = around.before(pair.first, max(other, _floor(pairs, at)))
    return around.cues.fails.sub("", before)


_BRACKET = lazy_pattern(r"\([^()]*\)")
"""What it says of another hour: "Monday, 2pm (the Friday one is cancelled)"."""


def _is_called_off(cues: Cues, sentence: str, hour: str) -> bool:
    """Of a sentence cut by semicolons only the piece with the hour counts."""
    if not cues.cancelled.search(sentence) or cues.conditional.search(sentence):
        return False
    sentence = _BRACKET.sub(lambda bracket: bracket[0] if hour in bracket[0] else " ", sentence)
    own = [piece for piece in sentence.split(";") if hour in piece]
    return not own or any(cues.cancelled.search(piece) for piece in own)


def _is_quoted(sentence: str) -> bool:
    """Whether the question is a title: '11.45 Presentation: "What is data?'."""
    return (sentence.count('"') + sentence.count("“") + sentence.count("”")) % 2 == 1


_TAG = lazy_pattern(
    r"[,\s–—-]\s*(?:right|correct|is that right|isn['’]t it|aren['’]t we|don['’]t we|won['’]t we|richtig|oder|nicht wahr|stimmt['’]?s?|korrekt|n['’]est[- ]ce pas|c['’]est bien (?:ça|cela)|"
    r"¿?(?:verdad|cierto|no es así|correcto)|vero|giusto|corretto|toch|klopt(?: dat| het| toch)?|hè|certo|correto|não é|né)\s*\?\W*$",
    re.IGNORECASE,
)
"""What only asks to be told again what stands: "tomorrow at 4 we talk by Teams, right?"."""
_TITLE = lazy_pattern(
    r'"[^"]{3,240}(?:"|$)|“[^”]{3,240}(?:”|$)|„[^“”]{3,240}(?:[“”]|$)|«[^»]{3,240}(?:»|$)|(?<!\w)[\'‘][A-Z][^\'’]{3,200}(?:[\'’](?!\w)|$)'
)
"""A title, or the question of a task, in quotation marks: nothing in it speaks of the time."""


def _untitled(sentence: str) -> str:
    return _TITLE.sub("", sentence).rstrip() if any(mark in sentence for mark in "\"“„«'‘") else sentence


_LABEL_ABOVE = lazy_pattern(r"(?:^|\n)[ \t>*•-]*([^\W\d_][^\n.,;!?\d]{1,30}?)[ \t]*:[ \t*]*\n+[ \t>*•-]*$")


def _is_labelled_old(around: Surroundings, pair: Pair) -> bool:
    """ "Former time:" on a line of its own above the hour."""
    start = around.tokens.starts[pair.first]
    label = _LABEL_ABOVE.search(around.tokens.text[max(0, start - 50) : start])
    return label is not None and around.cues.old.search(f"{label[1].strip()}: ".lower()) is not None


def _asks(sentence: str) -> bool:
    if not sentence.endswith("?") or _is_quoted(sentence):
        return False
    return _TAG.search(sentence) is None and not makes_sure(sentence)


def _own(around: Surroundings, pairs: list[Pair], at: int, days: Sequence[DateAtom]) -> Marks:
    pair, cues = pairs[at], around.cues
    before = _words_before(around, pairs, at, days)
    is_later = len(before) < len(around.before(pair.first, 0))
    hour = around.tokens.words(pair.when.first, pair.when.after)
    sentence = without_questions_aside(_untitled(around.around(pair.first)), hour)
    is_cancelled = _is_called_off(cues, sentence, hour)
    is_cancelled = is_cancelled and not _is_made_again(cues, before)
    if is_cancelled and is_later:
        clause = _JOINT.split(before)[-1]
        is_cancelled = bool(cues.cancelled.search(clause + around.after(pair.after, len(around.tokens.tags))))
    return Marks(
        is_offered=(_asks(sentence) or bool(cues.offered.search(without_wishes(sentence))))
        and not _is_fixed(cues, sentence),
        is_old=not pair.when.is_new
        and _INSTEAD.match(around.after(pair.after, len(around.tokens.tags))) is None
        and (
            is_called_old(cues, before)
            or is_crossed_out(around, pair.first, pair.after)
            or is_put_right(around, pair.when.first, pair.when.after)
            or _is_labelled_old(around, pair)
            or _is_moved_away(around, pair, before)
            or _is_left(around, pairs, at, sentence)
        ),
        is_cancelled=is_cancelled,
        is_deadline=not is_then(around.tokens, pair.when.after)
        and (
            _is_deadline(cues, before, around.before(pair.when.first, pair.first))
            or _ends_in_passing(around, pairs, at)
        ),
    )


def _names_zone_alone(around: Surroundings, index: int) -> bool:
    """ "All Central time:", above a list."""
    sentence = around.sentences[index]
    tags = around.tokens.tags[sentence.first : sentence.after]
    return ("Z" in tags or ("I" in tags and "B" in tags)) and not re.search(r"[WMDTGNSRv?]", tags)


def _says_nothing(around: Surroundings, index: int) -> bool:
    """An empty line, or a remark in brackets such as "(PT)"."""
    words = around.text_of(index)
    if len(words) < 60 and index >= 0 and _names_zone_alone(around, index):
        return True
    return len(words) < 3 or (len(words) < 40 and words[0] in "([" and words.rstrip(".:")[-1:] in ")]")


def _neighbours(around: Surroundings, index: int, holding: set[int]) -> tuple[str, str]:
    """The words before and after the list, or the lone sentence, that a time stands in."""
    first = after = index
    while first - 1 >= 0 and (first - 1 in holding or _says_nothing(around, first - 1)):
        first -= 1
    while after + 1 < len(around.sentences) and (after + 1 in holding or len(around.text_of(after + 1)) < 3):
        after += 1
    return around.text_of(first - 1), around.text_of(after + 1)


_NEW_ONE = lazy_pattern(
    r"\W*(?:(?:new|updated|revised) (?:slot|time|date|option)|nouve(?:au|lle) (?:créneau|horaire|date|heure|proposition retenue)|neuer (?:termin|slot)|"
    r"nuev[oa] (?:hora|horario|fecha|turno)|nuov[oa] (?:orario|data|slot)|nieuwe? (?:tijd|datum|tijdstip|tijdslot)|nov[oa] (?:horário|data|hora))\s*:",
    re.IGNORECASE,
)
"""The label of the one time that stands now."""


_HAS = lazy_pattern(
    r"(?:\b(?:she|he|they|panel|team|board|committee|diary)|(?-i:\b[A-Z][a-z]+(?: [A-Z][a-z]+)?)) (?:(?:still|now) )?(?:has|have|can (?:do|manage|offer|make|meet|see|speak)|could (?:do|manage|offer|make|meet|see|speak)|is (?:free|around|open|in)|are (?:free|around|open|in))"
    r"[^.!?:;]{0,40}:$|^(?:i |we )?could (?:do|manage|offer|see|meet)[^.!?:;]{0,30}:$|"
    r"^(?:(?:io|noi|ich|wir|je|nous|yo|nosotros|eu|nós|ik|we) )?(?:potrei|potremmo|posso|possiamo|könnte|könnten|kann|können|pourrais|pourrions|peux|pouvons|podría|podríamos|puedo|podemos|poderia|podia|poderíamos|podíamos|kan|kunnen|zou kunnen)[^.!?:;]{0,30}:$",
    re.IGNORECASE,
)
"""What leads to a list of somebody's open times: "She has:", "Mark can do:"."""


_PROPOSED = lazy_pattern(
    r"\W*(?:\w+ ){0,2}(?:(?:proposed|suggested|alternative|available|possible) (?:new |interview |alternative )?(?:times?|dates?|slots?|options?|appointments?)|"
    r"(?:vorgeschlagene|mögliche|alternative|verfügbare|freie)r? (?:neue )?(?:termine?|zeiten|zeitfenster|slots?)|terminvorschl[aä]ge?|alternativtermine?|terminauswahl|"
    r"(?:horaires?|dates?|créneaux?) (?:proposée?s?|disponibles?|possibles?|alternati(?:fs?|ves?))|propositions? de (?:créneaux?|dates?|rendez-vous)|"
    r"(?:horarios?|fechas?|horas?|opciones) (?:propuest[oa]s?|disponibles?|posibles?|alternativ[oa]s?)|"
    r"(?:orari[oe]?|dat[ae]|slot|fasce orarie|opzioni) (?:propost[aeio]|disponibil[ei]|possibil[ei]|alternativ[aeio])|"
    r"(?:voorgestelde|beschikbare|mogelijke|alternatieve) (?:nieuwe )?(?:tijd(?:en|stip|stippen|sloten)?|datum|data|momenten|opties)|"
    r"(?:horários?|datas?|opções) (?:propost[oa]s?|disponíve(?:l|is)|possíve(?:l|is)|alternativ[oa]s?))\b(?: \w+){0,3}\W*",
    re.IGNORECASE,
)
"""A heading over times that are not settled: "New proposed times"."""
_ALLOCATED = lazy_pattern(
    r"\b(?:have|has|had|been|were|was|are|is) (?:\w+ )?(?:allocated|assigned|drawn up)\b|\b(?:your|the) (?:allotted|allocated|confirmed|final|fixed|revised) (?:times?|slots?|timetable|schedule|programme)\b",
    re.IGNORECASE,
)
"""What leads to times that are given out, none to choose."""


def _is_offered_around(around: Surroundings, pairs: Sequence[Pair], pair: Pair, holding: set[int]) -> bool:
    """A list under "these slots:", or a time before "Would that work?"."""
    intro, outro = (_untitled(words) for words in _neighbours(around, around.index(pair.when.first), holding))
    cues = around.cues
    if cues.conditional.search(intro) or _ALLOCATED.search(intro):
        return False
    if _PROPOSED.fullmatch(intro) or are_asked_about(around, pairs, pair, intro):
        return True
    is_list = intro.rstrip().endswith((":", "?")) and not _NEW_ONE.match(intro)
    if is_list and (cues.offered.search(intro) or _HAS.search(intro)):
        return True
    return outro.rstrip().endswith("?") and len(outro) < 90 and bool(cues.offered.search(outro))


def _are_both(around: Surroundings, one: Pair, other: Pair) -> bool:
    """ "On Monday and Tuesday. Both start at 10": no choice between the two."""
    first, then = sorted((one.day, other.day), key=lambda day: day.first)
    return one.is_carried and "J" not in around.tokens.tags[first.after : then.first]


_OPENING = 12
"""So many characters into its sentence an "if" opens it."""


def _is_alternative(around: Surroundings, one: Pair, other: Pair) -> bool:
    """ "Can you do Friday at 2? If you are away, then Monday at 3": the second is for the case that the first is none."""
    first, then = around.index(one.when.first), around.index(other.when.first)
    condition = around.cues.conditional.search(around.text_of(then))
    return 0 < then - first <= 2 and condition is not None and condition.start() < _OPENING


def _with_choice(around: Surroundings, pairs: list[Pair], marks: list[Marks]) -> list[Marks]:
    """Times joined by "or" are offered."""
    tags = around.tokens.tags
    for at in range(len(pairs) - 1):
        left, right = pairs[at], pairs[at + 1]
        same = around.index(left.when.first) == around.index(right.when.first)
        gap = tags[left.after : right.first] if left.after <= right.first else ""
        if left.day.day == right.day.day and left.when is right.when:
            continue  # one day said twice: "Wednesday, 11 March, 3pm"
        shares = left.when is right.when and not _are_both(around, left, right)
        if same and ("J" in gap or shares) and not (marks[at].is_old or marks[at + 1].is_old):
            marks[at] = replace(marks[at], is_offered=True)
            marks[at + 1] = replace(marks[at + 1], is_offered=True)
    return marks


def marks_of(around: Surroundings, pairs: list[Pair], days: Sequence[DateAtom]) -> list[Marks]:
    """The marks of each time, in the order of the times; `days` are all days of the text."""
    holding = {around.index(pair.when.first) for pair in pairs}
    firsts = [day.first for day in days]

    def nearby(pair: Pair) -> Sequence[DateAtom]:
        last = bisect_right(firsts, pair.first)
        return days[max(0, last - 4) : last]

    marks: list[Marks] = []
    is_kept = bool(pairs) and keeps_its_day(around, days)
    for at, pair in enumerate(pairs):
        own = _own(around, pairs, at, nearby(pair))
        is_other = bool(marks) and marks[-1].is_offered and _is_alternative(around, pairs[at - 1], pair)
        if is_other or (isinstance(pair.day.day, date) and _is_offered_around(around, pairs, pair, holding)):
            own = replace(own, is_offered=True)
        marks.append(replace(own, is_old=False) if is_kept and at == 0 else own)
    return _with_choice(around, pairs, marks)
