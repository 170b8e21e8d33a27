"""The hours of a visit that are no interview: arrival, tour, meals, breaks, journeys, the end.

Only where the message gives another hour that stands.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.linking import Pair
from assistant.reading.dates.marks import Marks
from assistant.reading.lazy import lazy_pattern

_TRAVEL = lazy_pattern(
    r"\b(?:flights?|trains?|planes?|taxi|shuttle|hotel|flug|zug|vol|vuelo|tren|vlucht|trein|voo|comboio|volo|treno|\w*bahn|bus|autobus|autocar|flieger|fähre|navette|avion|avión|autocarro|vliegtuig|veerboot|aereo|traghetto|avião|camioneta|(?-i:ICE|IC|EC|RE|RB|TER|AVE|Alvia)|tgv|intercit[yé]s?|thalys|eurostar|ouigo|iryo|frecciarossa|italo|frecciargento|alfa pendular)\b[^,;.]{0,25}$"
    r"|\b(?:depart(?:s|ing|ure)?|tak(?:es|ing) off|take-?off|check-?in (?:closes|shuts)|abfahrt|abflug|fährt ab|départ|décollage|salida|sale a|despegue|partenza|decollo|parte alle|vertrek(?:t|tijd)?|partida|descolagem|decolagem)(?: (?:is|at|um|à|a las?|alle|om|às|de|from \w+))?\W{0,3}$",
    re.IGNORECASE,
)
_ABOARD = lazy_pattern(
    r"\b(?:on|im|in|dans|en|no|num|na|sul|sull|aboard)(?: |['’])(?:(?:an?|the|his|her|my|der|dem|le|un|une|el|la|het|de|il|o) |l['’])?[\w-]+ ?[:;,–—)] ",
    re.IGNORECASE,
)
"""Somebody is on the way while this is written: "Paul is on a plane, so it's me: Monday at 9.30"."""
_INTERVIEW = lazy_pattern(
    r"\b(?:\w*interview\w*|panels?|board|committee|chats?|conversations?|\w*gespräch\w*|kommission|entretiens?|jury|entrevistas?|comité|tribunal|colloqui\w?|commissione|\w*gesprek\w*|"
    r"gesprekken|banca|comissão|júri)\b",
    re.IGNORECASE,
)
_CUT = lazy_pattern(
    r"[();.\n¶|]|,(?! (?:which|that|der|die|das|qui|que|che|dat|o qual|a qual|il quale|la quale)\b)|\s[–—-]\s"
)
_LEAD = lazy_pattern(r"^[ \t\xa0:|–—•*>-]*(?:(?:to|bis|–|-)\s?\d{1,2}[:.]\d\d[\s:|–—-]*)?")
_GOES_ON = lazy_pattern(
    r"\b(?:and then|followed by|und (?:dann|danach|anschließend)|et (?:puis|ensuite)|y (?:luego|después)|e (?:poi|depois|dopo)|en (?:dan|daarna))\b",
    re.IGNORECASE,
)
"""What leads on to the next part: "9.30 for your story session and then the interview at 10.45"."""
_INSERTED = lazy_pattern(r",(?: [^\W\d_]+){0,4}$")
"""What puts an hour between commas: "danach, so gegen 10:30, führt dich Jonas"."""
_CLOSED = lazy_pattern(r"^(?: ?[^\W\d_]{1,4})?\) ")
"""The end of a bracket around an hour: "daarna (rond 11.15 uur) leidt Bas je rond"."""
_ALONE = lazy_pattern(
    r"^\W*(?:(?:interne?|kurze|final|private|closed|internal|short) )?(?:(?:beratung|beschlussfassung) (?:der|des|im|durch|unter|ohne)|interne (?:beratung|abstimmung)|"
    r"(?:panel|board|committee|jury) (?:wash-?up|deliberat\w+|scoring|confers?|(?:only )?meeting without)|wash-?up|deliberations?|scoring|délibérations?|deliberaci[oó]n\w*|"
    r"deliberazione|camera di consiglio|beraad|overleg (?:van )?(?:de )?(?:commissie|jury)|deliberaç(?:ão|ões))\b"
    r"|^[^.\n;]{0,50}\((?:ohne (?:sie|dich)|intern|internal|without you|candidates? not (?:needed|present|required)|sans (?:vous|toi|(?:les )?candidats?)|sin (?:ti|usted|candidat\w+)|"
    r"senza (?:di )?(?:te|lei|candidat\w+)|zonder (?:u|jou|kandida\w+)|sem (?:si|ti|você|candidat\w+))",
    re.IGNORECASE,
)
"""A part of the day that only they have: "10.00 panel wash-up (without you)"."""
_PRECEDES = lazy_pattern(
    r"\b(?:preceded by|précédée?s? d|precedid[oa]s? (?:de|por)|precedut[oa] d|voorafgegaan door|vorangestellt|geht \w+ voraus|vorausgehen|(?:zuvor|vorab|davor) (?:findet|gibt es|schreiben|bearbeiten|steht)|"
    r"(?:before|prior to) (?:that|it|this|the interview)|avant (?:cela|l['’]entretien)|antes de (?:eso|la entrevista|a entrevista)|prima del colloquio|vóór het gesprek|vor dem (?:gespräch|interview))[^.!?;:]{0,60}$",
    re.IGNORECASE,
)
"""What puts a test before the interview, however long before."""
_AHEAD = lazy_pattern(
    r"\b(?:minutes?|mins?|bit|little|half an hour|hour|minuten|halbe stunde|stunde|viertelstunde|(?:demi-|petite )?heures?|quart d['’]heure|minutos|"
    r"(?:media )?hora|cuarto de hora|minuti|mezz['’]ora|half uur(?:tje)?|uur|kwartier(?:tje)?)"
    r" (?:early|earlier|beforehand|before(?:hand)?|prior|ahead|in advance|vorher|früher|vorab|zuvor|davor|avant|en avance|plus tôt|"
    r"antes|de antelación|prima|in anticipo|eerder|ervoor|vooraf|van tevoren|de antecedência)\b|"
    r"\bkwartiertje eerder\b",
    re.IGNORECASE,
)
"""What puts an hour before the start: "10 minutes beforehand to read the case, from 13.10"."""
_LINE_ABOVE = lazy_pattern(r"(?:^|\n)[ \t]*([^\W\d_][^\n.,;:!?\d]{0,24}):?[ \t]*\n+[ \t]*$")
"""A label on a line of its own above the hour."""
_HOUR_ABOVE = lazy_pattern(r"\d\d?[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: ?uhr| ?uur| ?h)?[ \t]*\n+[ \t]*$", re.IGNORECASE)
"""The hour that such a label belongs to, where each stands above its own."""
_BELOW = lazy_pattern(r"[ \t:]*\n[ \t]*(?P<words>[^\W\d_][^\n]{1,70})")
_STOP = lazy_pattern(r"[a-zà-þ]{2}[.!?]\s+[A-ZÀ-Þ]|(?<=[\dm])\.\s+[A-ZÀ-Þ]")
"""What ends the sentence that a label leads to."""
_LINE = 200
"""So many characters behind its label an hour stands at most."""
_LABEL = lazy_pattern(r"[\s•*>-]*(?:[^\W\d_]+\s?){1,3}:", re.UNICODE)
_OWN = lazy_pattern(
    r"\b(?:(?:your|the) (?:\w+ )?(?:interview|panel|slot|turn)(?: proper| itself)?|yours|"
    r"(?:ihr|dein|das) (?:\w+ )?gespräch|votre entretien|(?:su|tu|la) entrevista|(?:il|suo|tuo) colloquio|"
    r"(?:je|uw|het) gesprek|a (?:sua )?entrevista)\b",
    re.IGNORECASE,
)
"""What calls an hour the one that counts."""
_YOURS_AT = lazy_pattern(
    r"\b(?:yours|your (?:turn|slot|time))\b[^.!?;:(]{0,30},\s*(?:at|from|around|about)\s*$", re.IGNORECASE
)
_INFORMAL = lazy_pattern(
    r"[^\n.;]{0,60}\((?:informal\b(?!-)(?![^)\n]{0,40}\b(?:interview|chat|conversation|meeting)\b)|for fun|not (?:assessed|scored|part of (?:the )?\w+))\b",
    re.IGNORECASE,
)
"""What stands behind a part of the day that does not count."""
_BEGINS = lazy_pattern(
    rf"\W*(?:starts|begins|is|beginnt|startet|ist|findet|commence|débute|empieza|comienza|es|inizia|comincia|è|begint|start|começa|inicia|é)"
    rf"(?: \w+)? {_OWN.pattern}",
    re.IGNORECASE,
)
_IF_WELL = lazy_pattern(
    r"\W{0,6}(?:(?:uhr|uur|hrs?|h|horas)\W{1,6})?(?:but |only |and )?(?:(?:if|provided|assuming|as long as|subject to|depending on how) (?:that |it |all |this |things |everything |the (?:interview|chat|call|first one) |today |tomorrow |we )(?:all )?(?:goes? (?:well|ok|okay|to plan|smoothly)|is (?:a success|positive|successful)|hits? it off|works out|go)|"
    r"(?:wenn|falls|sofern) (?:alles|das|es|das gespräch) gut (?:läuft|geht)|si (?:tout|cela|ça|l['’]entretien) (?:se )?passe bien|si (?:todo|la entrevista|eso) (?:va|sale|fue) bien|se (?:tutto|il colloquio|questo) va bene|"
    r"als (?:het|alles|dat|het gesprek) goed gaat|se (?:tudo )?(?:correr|der|for) (?:tudo )?bem|se tudo der certo)\b",
    re.IGNORECASE,
)
"""What makes an hour one that may come to nothing: "trial session is Saturday 9am if it goes well"."""
_STRETCH = 120
"""So many minutes no interview takes where another hour is called the reader's own."""
_HOUR = lazy_pattern(
    r"\b(?:time|start|when|uhrzeit|zeit|beginn|wann|heure|horaire|hora|horario|horário|ora|"
    r"orario|tijd|tijdstip|aanvang)\b",
    re.IGNORECASE,
)
"""The label of the one hour that a form gives."""
_TO_COME = lazy_pattern(
    r"\b(?:come(?: in)?|be (?:here|there|with us|(?:in|at) \w+)|expect\w*|get here|start(?:ing|s)?(?: the day)?|begin\w*|"
    r"all set|join us|see you|from|kommen|erwarten|beginn\w*|attend\w+|venir|vous attend\w+|"
    r"ven(?:ga|ir)?|esper\w+|verwacht\w*|aspett\w+|attend\w+)\b",
    re.IGNORECASE,
)
"""What says when to come: no start of its own beside the hour that is called the interview's."""
_PERSON = lazy_pattern(r"(?:\b(?:with|mit|avec|con|met|com) |^\W*[A-Z]\w+ )[A-ZÀ-Þ]\w+")
"""Somebody else for each line: conversations of their own, no steps of one."""
_TAKES_OVER = lazy_pattern(
    r"\b(?:then|puis|ensuite|dann|danach|luego|después|poi|daarna|dan|depois)\b[^.!?;]{0,40}"
    r"\b(?:from(?: about| around)?|à partir de|dès|ab|a partir de(?: las)?|desde las|dalle|vanaf|a partir das)\s*$",
    re.IGNORECASE,
)
_QUESTIONS = lazy_pattern(r"\b(?:questions?|q ?& ?a|fragen|preguntas|domande|vragen|perguntas)\b", re.IGNORECASE)
_COURSE = 90
"""So many minutes lie between the first and the last line of one interview's course at most."""
_NEXT = ("then", "dann", "puis", "luego", "poi", "daarna", "depois")
"""What leads on to the next hour: the clause before it names another."""
_HEAD, _TAIL = 5, 5
"""So many words may stand between an hour and the word that names it: after it, and before it."""
_REACH = 70
_EARLIEST = 60
"""So many minutes before the start one is asked to be there at most."""
_LONGEST = 150
"""So many minutes one interview takes at most."""


_BESIDE_MEAL = lazy_pattern(
    r"\W*(?:before|after|ahead of|vor|nach|avant|après|antes|después|depois|prima|dopo|voor|na)\b", re.IGNORECASE
)
_AT_MEAL = lazy_pattern(r"\W*(?:over|beim?|zum|autour|pendant|lors|au|durante|en|tijdens|bij|ao|a|al)\b", re.IGNORECASE)
"""What holds a talk before, after or at a meal: "12.30, over lunch at the Swan"."""


def is_pause(around: Surroundings, pair: Pair, *, is_alone: bool) -> bool:
    """A break in a list of conversations; an hour that stands alone is none only for being at a meal."""
    after = around.after(pair.after, len(around.tokens.tags)) or _line_below(around, pair)
    is_talk = _BESIDE_MEAL.match(after) or (is_alone and _AT_MEAL.match(after))
    if len(after) < 60 and not is_talk and around.cues.pause.search(after):
        return True
    before = around.before(pair.when.first, 0)
    return _is_journey(before[-40:]) or before.endswith(" for a prompt")


def _is_journey(before: str) -> bool:
    """Whether a train or the like leads to the hour, not one that somebody sits in."""
    found = _TRAVEL.search(before)
    if found is None:
        return False
    return not any(one.start() < found.start() < one.end() for one in _ABOARD.finditer(before))


def _line_below(around: Surroundings, pair: Pair) -> str:
    """What stands under an hour that has its line to itself."""
    text, start = around.tokens.text, around.tokens.starts[pair.first]
    below = _BELOW.match(text, around.tokens.ends[pair.after - 1])
    return below["words"] if below and not text[text.rfind("\n", 0, start) + 1 : start].strip(" \t>*•-") else ""


_FOR = lazy_pattern(
    r"\d[ \d:.h]*(?:[ap]\.?m\.?)?(?: for (?:an? |the )?|[,;] (?:then )?(?:interview|panel|start)(?:s|ing)?:?(?: at| is)? )$",
    re.IGNORECASE,
)
"""What makes an hour the start after that of the arrival."""


class _Agenda:
    """The hours of one message with the words that name them."""

    def __init__(self, around: Surroundings, pairs: Sequence[Pair]) -> None:
        self.around = around
        self.pairs = pairs

    def head(self, at: int) -> str:
        """The words after an hour, up to the next one or the end of their clause."""
        tokens, pair = self.around.tokens, self.pairs[at]
        first = tokens.ends[pair.after - 1]
        last = first + _REACH
        if at + 1 < len(self.pairs):
            last = min(last, max(first, tokens.starts[self.pairs[at + 1].first]))
        words = tokens.text[first:last]
        if _INSERTED.search(self.around.before(pair.first, 0)):
            words = words.removeprefix(", ")
        if below := _line_below(self.around, pair):
            words = below
        words = _CLOSED.sub(" ", words.removeprefix(".") if self.is_row(at) else words)
        return _CUT.split(words[_lead(words) :], maxsplit=1)[0]

    def tail(self, at: int) -> str:
        """The words before an hour, from the last one or the start of their clause on."""
        return _CUT.split(self._before(at)[-_REACH:].rstrip(" (:|–—-."))[-1]

    def _before(self, at: int) -> str:
        pair = self.pairs[at]
        return self.around.before(pair.first, self._floors[at])

    @cached_property
    def _floors(self) -> list[int]:
        """For each hour the end of the last one before it."""
        pairs = self.pairs
        return [max((p.after for p in pairs[:at] if p.after <= pair.first), default=0) for at, pair in enumerate(pairs)]

    def _wide_tail(self, at: int) -> str:
        """The clause before that of the hour too, where that is a preposition alone: "a short tour (about 11.15)"."""
        words = self._before(at)
        pieces = _CUT.split(words[-_REACH:].rstrip(" (:|–—-."))
        is_alone = len(pieces) > 1 and len(pieces[-1]) < 13 and 0 < len(pieces[-1].split()) < 3
        is_alone = is_alone and not pieces[-1].lstrip().lower().startswith(_NEXT)
        return " ".join(pieces[-2:]) if is_alone and words[-1:] not in (":", "|") else pieces[-1]

    def is_named(self, at: int, words: re.Pattern[str]) -> bool:
        """Whether one of these words names the hour, and no interview does."""
        return self._is_named_after(at, words) or self._is_named_before(at, words) or self._is_labelled(at, words)

    def _is_named_after(self, at: int, words: re.Pattern[str]) -> bool:
        head = _GOES_ON.split(self.head(at), maxsplit=1)[0]
        found = words.search(head)
        if found is None or len(head[: found.start()].split()) > _HEAD:
            return False
        return not (_INTERVIEW.search(head) or _INTERVIEW.search(self.tail(at)))

    def _is_named_before(self, at: int, words: re.Pattern[str]) -> bool:
        tail, pair = self._wide_tail(at), self.pairs[at]
        if not (pair.is_carried or pair.is_apart) and _INTERVIEW.search(tail):
            return False  # "your interview for Tour Guide is on Tuesday at 10"
        last = max((match.end() for match in words.finditer(tail)), default=None)
        return last is not None and len(tail[last:].split()) <= _TAIL and not _INTERVIEW.search(tail, last)

    def _is_labelled(self, at: int, words: re.Pattern[str]) -> bool:
        """ "Flight: Sunday, 12.05": the label of the line names the hour."""
        text, start = self.around.tokens.text, self.around.tokens.starts[self.pairs[at].when.first]
        if _FOR.search(text, max(0, start - 40), start):
            return False  # "Arrival: 1.45pm for a 2pm start"
        label = _LABEL.match(text, text.rfind("\n", 0, start) + 1, start)
        is_near = label is not None and start - label.end() < _LINE and not _STOP.search(text, label.end(), start)
        if label is not None and is_near and words.search(label[0]):
            return True
        above = _LINE_ABOVE.search(text[max(0, start - 60) : start])
        if above is None or words.search(above[1]) is None:
            return False
        begin = max(0, start - 60) + above.start(1)
        return _HOUR_ABOVE.search(text, max(0, begin - 40), begin) is None

    def is_yours(self, at: int) -> bool:
        """Whether the words before an hour call it the reader's own interview."""
        return (
            _OWN.search(self.tail(at)) is not None
            or _YOURS_AT.search(self._before(at)) is not None
            or _BEGINS.match(self.head(at)) is not None
        )

    def is_informal(self, at: int) -> bool:
        """Whether a bracket behind the hour says that this part does not count."""
        return _INFORMAL.match(self.around.after(self.pairs[at].after, len(self.around.tokens.tags))) is not None

    def is_row(self, at: int) -> bool:
        """Whether the hour begins a line."""
        first = self.pairs[at].first
        return self.around.tokens.tags[first - 1 : first] in ("¶", "|", "-")

    def is_within(self, at: int) -> bool:
        """Whether the hour is a step of one interview whose start and end were given before it."""
        pair = self.pairs[at]
        if not (self.is_row(at) or pair.is_carried or pair.is_apart) or self.is_interview(at):
            return False
        return any(_holds(whole, pair) for whole in self.pairs[:at])

    def is_ahead(self, at: int, others: Sequence[int]) -> bool:
        """Whether the hour is that of being early, soon before another one."""
        if not _AHEAD.search(self._before(at)) or self.is_yours(at):
            return False
        return any(0 < _minutes_to(self.pairs[at], self.pairs[other]) <= _EARLIEST for other in others)

    def is_theirs(self, at: int) -> bool:
        """Whether they sit alone then."""
        tokens, pair = self.around.tokens, self.pairs[at]
        words = tokens.text[tokens.ends[pair.after - 1] :][:80].partition("\n")[0]
        return (self.is_row(at) or pair.is_carried) and _ALONE.search(words[_lead(words) :]) is not None

    def is_test_before(self, at: int, others: Sequence[int]) -> bool:
        """Whether something that comes before the interview begins then."""
        if not _PRECEDES.search(self._before(at)):
            return False
        return any(_minutes_to(self.pairs[at], self.pairs[other]) > 0 for other in others)

    def is_continued(self, at: int, others: Sequence[int]) -> bool:
        """Whether somebody else takes over then: "first Kari, then me from about 12:30"."""
        if self.pairs[at].when.end or not _TAKES_OVER.search(self._before(at)) or self.is_interview(at):
            return False
        return any(0 < _minutes_to(self.pairs[other], self.pairs[at]) <= _LONGEST for other in others)

    def is_bare(self, at: int) -> bool:
        """An hour in a sentence, of the kind that only says when to come."""
        return (
            not self.pairs[at].when.is_new and _TO_COME.search(self.tail(at)) is not None and not self.is_interview(at)
        )

    def is_beside_own(self, at: int) -> bool:
        """Whether an hour says nothing where another one of its day is called the reader's own."""
        return not self.is_yours(at) and (self.is_bare(at) or self.is_stretch(at))

    def is_stretch(self, at: int) -> bool:
        """Whether the hours are those of everybody, or of the house, beside the reader's own."""
        when = self.pairs[at].when
        if when.end is None or self.is_interview(at):
            return False
        return when.end.hour * 60 + when.end.minute - when.start.hour * 60 - when.start.minute >= _STRETCH

    def is_uncertain(self, at: int) -> bool:
        """Whether the hour only comes if all goes well."""
        tokens = self.around.tokens
        return _IF_WELL.match(tokens.text, tokens.ends[self.pairs[at].after - 1]) is not None

    def is_interview(self, at: int) -> bool:
        """Whether the words beside an hour call it an interview."""
        if _INTERVIEW.search(f"{self.tail(at)} {self.head(at)}") or self._is_labelled(at, _HOUR):
            return True
        pair = self.pairs[at]
        return not pair.is_carried and _INTERVIEW.search(self.around.before(pair.first, 0)[-_REACH:]) is not None


def _lead(words: str) -> int:
    lead = _LEAD.match(words)
    return lead.end() if lead else 0


def _holds(whole: Pair, part: Pair) -> bool:
    """Whether the one is an interview's span, and the other a moment in it."""
    start, end = whole.when.start, whole.when.end
    if end is None or part.when.end or whole.day.day != part.day.day or not start <= part.when.start < end:
        return False
    return end.hour * 60 + end.minute - start.hour * 60 - start.minute <= _LONGEST and whole.when is not part.when


def _minutes_to(one: Pair, other: Pair) -> int:
    """How long after the one the other begins; 0 on another day."""
    if one.day.day != other.day.day:
        return 0
    start, later = one.when.start, other.when.start
    return (later.hour - start.hour) * 60 + later.minute - start.minute


def _steps(agenda: _Agenda, standing: Sequence[int]) -> set[int]:
    """The lines of one interview's course: within the span given, or a short list from its start on."""
    steps = {at for at in standing if agenda.is_within(at)} | _short_list(agenda, standing)
    return steps if not any(_PERSON.search(agenda.head(at)) for at in steps) else set()


def _short_list(agenda: _Agenda, standing: Sequence[int]) -> set[int]:
    """ "Thursday at 13:15. Running order: 13:15 Welcome, 13:35 Questions"."""
    rows = [at for at in standing if agenda.is_row(at) and agenda.pairs[at].is_carried]
    if len(rows) < 2 or not 0 < _minutes_to(agenda.pairs[rows[0]], agenda.pairs[rows[-1]]) <= _COURSE:
        return set()
    head = agenda.pairs[rows[0]]
    said = [p for p in agenda.pairs[: rows[0]] if p.day.day == head.day.day and p.when.start == head.when.start]
    is_other = any(agenda.pairs[at].when.end or _is_other(agenda, at) for at in rows)
    return set(rows) if said and not is_other else set()


def _is_other(agenda: _Agenda, at: int) -> bool:
    return agenda.is_interview(at) and not _QUESTIONS.search(agenda.head(at))


def _stands(mark: Marks) -> bool:
    return not (mark.is_offered or mark.is_old or mark.is_cancelled or mark.is_deadline)


def asides_of(around: Surroundings, pairs: Sequence[Pair], marks: Sequence[Marks]) -> tuple[bool, ...]:
    """Of each hour, whether it stands beside the interview; of none where no other hour is left."""
    if len(pairs) < 2:
        return (False,) * len(pairs)
    agenda = _Agenda(around, pairs)
    standing = [at for at, mark in enumerate(marks) if _stands(mark)]
    aside = {at for at in standing if agenda.is_named(at, around.cues.aside)}
    aside |= {at for at in standing if agenda.is_ahead(at, standing) or agenda.is_test_before(at, standing)}
    aside |= {at for at in standing if agenda.is_theirs(at) or agenda.is_uncertain(at)}
    aside |= {at for at in standing if agenda.is_continued(at, standing)}
    aside |= _steps(agenda, standing)
    kept = [at for at in standing if at not in aside]
    if not kept:
        return tuple(at in standing[1:] for at in range(len(pairs)))
    own = {pairs[at].day.day for at in kept if agenda.is_yours(at)}
    aside |= {at for at in kept if pairs[at].day.day in own and agenda.is_beside_own(at)}
    kept = [at for at in kept if at not in aside]
    tasks = {at for at in kept if agenda.is_named(at, around.cues.task) or agenda.is_informal(at)}
    if any(agenda.is_interview(at) or agenda.is_yours(at) for at in kept if at not in tasks):
        aside |= tasks
    return tuple(at in aside for at in range(len(pairs)))
