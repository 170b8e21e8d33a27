"""The day by which they say that they will decide.

A span of days is a promise when its clause says that they will decide, tell or
be in touch, and is none when the clause asks the candidate for something, when
it is a plan that no longer holds, or when it only names an appointment.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from assistant.reading.dates.ahead import FAR
from assistant.reading.dates.beside import beside
from assistant.reading.dates.clauses import goes_on, is_superseded, rows_in, without_telling
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.days import Setting
from assistant.reading.dates.denials import names_no_day
from assistant.reading.dates.lexicon import Cues
from assistant.reading.dates.reduced import Frame
from assistant.reading.dates.refusals import decided_then, is_refused, is_waited
from assistant.reading.dates.spans import Span
from assistant.reading.lazy import lazy_pattern

_SHORT = 60
"""A sentence up to this length can be the rest of the one before: "Probably by Friday." """


_THEN = lazy_pattern(r"(?:by|before) then\b", re.IGNORECASE)
_SMALL = lazy_pattern(
    r"^(?:\W|\b(?:and|but|so|in any case|or|certainly|probably|most likely|likely|hopefully|then|either way|i guess|"
    r"i think|i(?:'d| would) say|call it|realistically|which means|meaning|but in any case)\b)+",
    re.IGNORECASE,
)
"""Words that only lead on to a span: "..., and in any case by 6 May"."""

_LATEST = lazy_pattern(
    r"\W*(?:(?:at (?:the )?(?:very )?|the )?latest|tops\b|at most|all being well|with (?:any |a bit of )?luck|fingers crossed|if all goes|spätestens|allerspätestens|wenn alles|au plus tard|tout au plus|(?:au |grand )max(?:imum)?|si tout va bien"
    r"|a más tardar|lo más tarde|como (?:mucho|muy tarde)|si todo va bien|uiterlijk|op zijn laatst|als alles (?:goed|mee)|o mais tardar|no máximo|se tudo correr|al più tardi|al massimo|se tutto va)\b"
)

_AT_LATEST = lazy_pattern(
    r"^\W*(?:(?:und|et|y|e|en|pero|mais|aber|maar|ma|mas)\b\W+)?(?:en un plazo (?:\w+ ){0,3}?(?:de|a)|dans un délai (?:\w+ ){0,2}?(?:de|d)|n[oum]+ prazo (?:\w+ ){0,2}?de|entro un termine (?:\w+ ){0,2}?di|binnen een termijn van|innerhalb (?:einer frist )?von|at the (?:very )?latest|no later than|au plus tard|como muy tarde|a más tardar|al più tardi|o mais tardar|no máximo|spätestens|uiterlijk)\b",
    re.IGNORECASE,
)
"""Words that only say that a day is the last one."""
_WHEN = lazy_pattern(r"\W*(?:when|what time|wann|quand|cuándo|wanneer|quando)\b[^?]*\?$", re.IGNORECASE)
"""A question that wants a time: "When may I call you tomorrow?"."""
_NEXT = lazy_pattern(
    r"\b(?:then|after|afterwards|after that|after which|danach|dann|anschließend|ensuite|après|alors|después|luego|entonces|daarna|dan|depois|então|dopo|poi|allora)\W*$"
    r"|\b(?:at that (?:point|stage)|à ce moment[- ]là|en ese momento|op dat moment|a quel punto|nessa altura|zu diesem zeitpunkt)\b"
    r"|^\W*(?:et )?(?:vous|tu|nous|on|je) (?:\w+ ){1,2}alors\b"
    r"|^\W*(?:and |n |und |et |y |en |e )?(?:then|after which|afterwards|danach|dann|ensuite|alors|después|luego|entonces|daarna|dan|depois|então|nessa altura|dopo|poi|allora)\b"
    r"|^\W*(?:and|n|&) (?:will )?(?:get back|let you know|revert|come back|update you|tell you)\b",
    re.IGNORECASE,
)
"""A clause that goes on from the day of the clause before it."""
_SOON = lazy_pattern(r"\b(?:soon|shortly|once|as soon as|when)\b", re.IGNORECASE)
_WHILE = lazy_pattern(r"\b(?:for|during|over)\b", re.IGNORECASE)
"""What makes a span a length."""
_WITHIN = lazy_pattern(
    r"\b(?:within|inside|innerhalb|binnen|innert|sous|dans les?|dentro|entro|nei|no prazo)\b", re.IGNORECASE
)
"""Lengths that end something; "in April" alone only tells when."""
_WAIT = lazy_pattern(
    r"\b(?:give (?:me|us)|bear with|wait|allow (?:me|us)|leave (?:it|this) with|anticipate)\b", re.IGNORECASE
)
_LOOSE = lazy_pattern(
    r"\b(?:likely|probably|hopefully|reckon|guess|(?:am|are|been|was|were|m|re) told(?! you)|looking at|another|realistic\w*|more like|call it|signed off)\b",
    re.IGNORECASE,
)
"""Words that say how sure a day is, of a freeze's end as well as of an answer."""
_OF_YOU = lazy_pattern(
    r"\byou(?:['’](?:d|ll|re|ve)| would| will| are)\b(?![^,;]*\b(?:hear|know|have|get)\b)", re.IGNORECASE
)
"""What the candidate would do or be: "you'd be bored by Christmas"."""
_OF_IT = lazy_pattern(r"['’]s\b(?! (?:time|date)\b)")
"""What makes a span belong to something else: "this month's run"."""
_AFTER_THAT = lazy_pattern(r"\W*(?:right |straight |soon |shortly )?after (?:that|this|then)\W*", re.IGNORECASE)
"""It belongs to the clause before: "things will go quiet after that"."""
_IT_IS = lazy_pattern(
    r"\W*(?:(?:so|but|and|aber|mais|pero|maar|mas|ma)\W+)?(?:(?:it|that|this)(?: will|['’]ll| is|['’]s)(?: (?:now|likely|probably|more|going|to|instead|have))* (?:be|by|before|within)\b"
    r"|(?:es|das|dies) (?:wird|dürfte) (?:nun|jetzt|wohl|eher)\b|(?:ce|cela|ça) (?:sera|devrait être) (?:désormais|plutôt|finalement|donc)\b|(?:será|va a ser) (?:ya|ahora|finalmente|más bien)\b"
    r"|(?:het|dat|dit) (?:wordt|zal) (?:nu|waarschijnlijk|eerder|dus)\b|(?:será|vai ser|fica) (?:agora|então|afinal|só)\b|(?:sarà|diventa) (?:ora|quindi|invece|piuttosto)\b)",
    re.IGNORECASE,
)
"""A new day for what the sentence before said: "We had hoped to tell you before Christmas. It will now be by 8 January"."""
_OF_A_DATE = lazy_pattern(
    r"\b(?:of|after|from|following|since) (?:the|your|this|that|our) (?:[\w-]+ ){0,3}(?:date|slot|time)\b|\bde (?:la|cette|votre) (?:nouvelle )?date\b|\bde (?:la|esta) (?:nueva )?fecha\b|\bda (?:nova )?data\b|\bdalla (?:nuova )?data\b|\bna de (?:nieuwe )?datum\b|\bnach dem (?:neuen )?termin\b",
    re.IGNORECASE,
)
"""What a count begins with is no date to be arranged."""
_TELLS = lazy_pattern(
    r"\b(?:know|tell \w+|told|hear|say|see|confirm|decide|sure)(?: (?:by|before|on|within|in|no later than|next|this)\b[^,;.?]{2,30})?\s*$",
    re.IGNORECASE,
)
"""What makes "if" a "whether"."""
_ASKS_NOTHING = lazy_pattern(
    r"\b(?:of|after|from|following|post)(?: (?:the|this|that|your|our))? (?:[\w-]+ )?(?:deadline|expiry|closing(?: date)?)\b(?![ ,]*(?:\(|date\b|\d|is\b|which\b|on\b|of\b))"
    r"|\b(?:nach (?:dem |der )?(?:bewerbungsschluss|bewerbungsfrist|fristende|(?:ende|ablauf) der \w*frist)|après (?:la )?(?:clôture|date limite)(?: des candidatures)?|(?:tras|después de) (?:el |la )?(?:cierre|fecha límite|fin del plazo)|(?:después )?del cierre"
    r"|na (?:de )?(?:sluiting|sluitingsdatum|inzendtermijn)|(?:após|depois d)o? (?:o )?(?:encerramento|fecho|fim do prazo)|dopo (?:la )?(?:chiusura|scadenza))\b(?! (?:van|de|der|del|do|della) (?:\w+ )?\d)(?![ ,]*(?:\(|\d))"
    r"|(?<=\bknow )(?:by|before|within|on|in|next|this) [^,;.?]{2,30}? (?:if|whether) (?:we|they|he|she)\b[^,;.]*"
    r"|(?:\bwhether|\b(?:know|tell \w+|told|hear|say|see|confirm|decide|sure) if)\b(?: or not)? (?:we|i|you|they|he|she|it|there)\b[^,;.]*?(?=\s(?:by|before|within|until|in the|on|early|at the end|end of|next|this)\b|[,;.]|$)",
    re.IGNORECASE,
)
"""What an answer is about, or counts from, asks nothing: "we will tell you whether you need to come"."""
_WHAT_IS_TOLD = lazy_pattern(
    r"\b(?:know|tell \w+|told|confirm|say) (?:by|before|on|within|in|no later than|next|this) (?!(?:e-?mail|phone|telephone|text|post|letter|message|writing)\b)[^,;.?]{2,30}? (?:if|whether)\b",
    re.IGNORECASE,
)
"""What stands after it is what they will tell: "you will be told by 30 April if you have a place on 12 May"."""
_APART = lazy_pattern(r",\s*$")
"""What sets a span apart from its clause: "we write to everyone, and ring those who passed, by 6 March"."""
_BODY_MEETS = lazy_pattern(
    r"\b(?:governors|board|committee|partners|trustees|council|chapter|commissioners|senate|directors|faculty|executive|leadership|management)\b(?: (?:will|are|is|next|then|all|both|due to|to|be|sub-?committee|team|group))*"
    r" (?:meet(?:s|ing)?|sits?|sitting|conven\w+|votes?|voting|acts? on|gather\w*|get(?:s|ting)? together)\b"
    r"|\b(?:we|they|i)(?:['’]ve(?: got)?| have(?: got)?) (?:the|a|our|their) (?:full )?(?:board|committee|trustees|governors|council|partners['’]?|directors['’]?|senate|management|leadership)(?: meeting| meet| call)?(?= (?:on|at|next|this|tomorrow|\d))"
    r"|\b(?:we|they|the (?:team|panel))(?:['’]re| are| will|['’]ll)?(?: all)? debrief(?:ing)?\b|\bdebrief(?:['’]s| is| will be)\b",
    re.IGNORECASE,
)
"""Those who decide come together: no appointment of the candidate's, but the day of the answer."""
_RELEASED = lazy_pattern(
    r"\b(?:releas\w+|publish\w*|announc\w+|post(?:ed|ing)|go(?:es|ing)? (?:out|live)|sent out|veröffentlich\w*|bekannt ?gegeben|bekanntgegeben|verkündet|publié\w*|communiqué\w*|annoncé\w*"
    r"|publicar\w*|public(?:a|ará|arán|an)|anunciar\w*|bekendgemaakt|gepubliceerd|divulgad\w+|divulga\w*|publicad\w+|pubblicat\w+|comunicat\w+)\b"
    r"|\b(?:call|ring|phone|rufe|rufen|ruft|bel|bellen|appelle|appellerai|llamo|llamaremos|chiamo|chiamerò|ligo|ligarei|telefono)\b[^.!?;]{0,60}\b(?:with|mit|avec|donner|annoncer|con|met|com) (?:the|our|a|dem|der|unserer|einer|le|la|les|notre|el|l|il|de|het|onze|een|o|a)\b",
    re.IGNORECASE,
)
"""What comes out at an hour of its own: "decisions are released on 20 March at 5pm", "I call you at 5 with the result"."""
_AFTER_IT = lazy_pattern(
    r"\b(?:(?:straight|right|directly|immediately|soon|shortly|as soon as|once|when) (?:after|they|it|that|we)|(?:past|beyond) (?:that|then|it)|(?:want|wants|need|needs|expect|expects) an? (?:name|answer|decision|recommendation)|after(?:wards)?|before|by (?:\d|noon|one|two|three|four|five|six|lunch\w*|tea\w*|close|cob|eod|(?:the )?end of (?:the )?day)|that (?:same )?(?:day|night|evening|afternoon|morning)|first thing)\b",
    re.IGNORECASE,
)
_AND_DAY = lazy_pattern(
    r"\W*(?:and|und|et|y|e|en)\b(?: (?:on|the|am|dem|den|der|le|el|il|o|de|op|do|del|al|no))*\W*$", re.IGNORECASE
)
"""What joins a second day to the clause before it: "between the 13th and the 17th of April"."""
_AND_SO = lazy_pattern(r"\W*(?:and|so|then|und|et|y|e|en)\b", re.IGNORECASE)
_LEADING = 2
"""A span so few words from its clause's beginning can belong to the next clause: "By Friday, we will ..." """


@dataclass(frozen=True, slots=True)
class PromiseFound:
    """The last day by which they say that they will decide, and the words."""

    by: date
    words: str
    span: tuple[int, int]
    is_lone: bool = False
    """No word near it promises: it only ends something in the answer to somebody who waits."""


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    at: int
    """Where the span's words begin in it."""
    others: tuple[str, str]
    """The clause after and the clause before, of the same sentence."""
    is_row: bool = False
    """It is a row of a timetable."""


def _clause(around: Surroundings, span: Span) -> _Clause:
    """The clause of a span, and its neighbours."""
    text = around.around(span.first)
    where = around.offset(span.first)
    rows = rows_in(text)
    inner = [cut.start() for cut in around.cues.clause.finditer(text) if not _is_whether(text, cut)]
    cuts = [0, *sorted({*inner, *rows}), len(text)]
    pieces = [(first, after) for first, after in pairwise(cuts) if first < after]
    here = next((n for n, (first, after) in enumerate(pieces) if first <= where < after), 0)
    parts = [text[first:after] for first, after in pieces] or [text]
    following = parts[here + 1] if here + 1 < len(parts) else ""
    return _Clause(
        parts[here],
        where - (pieces[here][0] if pieces else 0),
        (following, parts[here - 1] if here else ""),
        is_row=bool(rows) and where >= rows[0],
    )


def _is_whether(text: str, cut: re.Match[str]) -> bool:
    """ "We will let you know if you need to come": what is told goes on."""
    return text.startswith("if ", cut.end()) and _TELLS.search(text[: cut.start()]) is not None


_MODAL = lazy_pattern(
    r"\b(?:must|should|need(?: to)?|have to|(?:wi|['’])ll have to|can|could|may|might|ought to|devez|devrez|pouvez|debes|deberás|debe|deberá|deve|deverá|devi|dovrai|dovrà)$|\b(?:please|kindly) (?:do|don)$",
    re.IGNORECASE,
)
_ITS_VERB = lazy_pattern(
    r"(?:['’]t| not| now| then| also| to| just| still| either)*\s+(?!(?:not|now|then|also|to|just|still|either|hear\w*|have|get|receive|know|expect|see|be|find|learn|await)\b)[\w-]+",
    re.IGNORECASE,
)


def _with_its_verb(clause: str, duty: tuple[int, int]) -> tuple[int, int]:
    """Where the words of a duty end: "you must answer" is no answer of theirs."""
    first, after = duty
    verb = _ITS_VERB.match(clause, after) if _MODAL.search(clause, first, after) else None
    return first, verb.end() if verb else after


def _nearest_free(pattern: re.Pattern[str], clause: str, at: int, taken: list[tuple[int, int]]) -> int | None:
    """How far the nearest match is that does not begin inside "please complete"; after the span it counts as farther."""
    free = (m.span() for m in pattern.finditer(clause) if not any(a <= m.start() < b for a, b in taken))
    return min((_distance(*place, at) for place in free), default=None)


def _distance(first: int, after: int, at: int) -> int:
    if after <= at:
        return at - after
    return at - first if first <= at else 1000 + first - at


def _is_promise(cues: Cues, clause: str, at: int) -> bool | None:
    """Whether a clause promises; None where it says nothing of the kind."""
    clause = without_telling(clause)
    bare = _ASKS_NOTHING.sub(lambda match: " " * len(match[0]), clause)
    asked = [_with_its_verb(bare, match.span()) for match in cues.candidate.finditer(bare)]
    candidate = min((_distance(*place, at) for place in asked), default=None)
    promise = _nearest_free(cues.promise, clause, at, asked)
    if promise is None and candidate is None:
        return False if cues.logistics.search(bare) else None
    if candidate is not None and (promise is None or candidate <= promise):
        return False
    return not (cues.logistics.search(bare) or is_superseded(cues, clause, at))


def _follows(around: Surroundings, span: Span, clause: _Clause) -> bool:
    """ "We meet on Thursday and I will ring you after": the answer comes on that day."""
    cues = around.cues
    following = clause.others[0].strip() or decided_then(around, span)
    meets = _BODY_MEETS.search(clause.text[: clause.at]) and _AFTER_IT.search(following)
    is_theirs = meets or not clause.others[0].strip()
    if not is_theirs and (not _NEXT.search(following) or _SOON.search(following)):
        return False
    return not cues.superseded.search(clause.text) and _is_promise(cues, following, 0) is True


def _holds(around: Surroundings, span: Span) -> bool:
    cues = around.cues
    if _WHEN.match(around.around(span.first)):
        return False
    clause = _clause(around, span)
    if _WHAT_IS_TOLD.search(clause.text[: clause.at]):
        return False
    own = _is_promise(cues, clause.text, clause.at)
    if own is not None or clause.is_row:
        return own is True
    if clause.others[1].strip() and _AFTER_THAT.fullmatch(clause.text):
        return bool(_is_promise(cues, clause.others[1], len(clause.others[1])))
    if goes_on(clause.others[1], clause.text):
        return bool(_is_promise(cues, clause.others[1], len(clause.others[1])))
    if _follows(around, span, clause):
        return True
    return _holds_by_neighbours(around, span, clause)


def _holds_by_neighbours(around: Surroundings, span: Span, clause: _Clause) -> bool:
    """Where its own clause says nothing of the kind."""
    cues = around.cues
    if len(_SMALL.sub("", _AT_LATEST.sub("", clause.text[: clause.at])).split()) > _LEADING:
        is_apart = _APART.search(clause.text[: clause.at]) and around.tokens.tags[span.first] == "b"
        return bool(is_apart and clause.others[1] and _is_promise(cues, clause.others[1], len(clause.others[1])))
    others = clause.others[::-1] if _AND_DAY.match(clause.text[: clause.at]) else clause.others
    for other in others:
        verdict = _is_promise(cues, other, 0) if other else None
        if verdict is not None:
            return verdict
    index = around.index(span.first)
    previous = around.text_of(index - 1)
    if index and len(around.text_of(index)) <= _SHORT and previous.strip():
        return bool(_is_promise(cues, previous, len(previous)))
    return False


def _may_hold(around: Surroundings, span: Span) -> bool:
    """A span that ends something, in a clause that speaks of nothing else that ends."""
    clause, cues = _clause(around, span), around.cues
    first = around.tokens.tags[span.first]
    if _WHILE.search(around.tokens.words(max(0, span.first - 2), span.first + 1)) and not is_waited(around, span):
        return False  # "he is sick for two days"
    if _OF_YOU.search(clause.text[: clause.at]):
        return False
    is_end = first in "bpq" or around.tokens.tags[max(0, span.first - 1) : span.first] == "b"
    if len(_AT_LATEST.sub("", clause.text[: clause.at]).split()) <= _LEADING and cues.candidate.search(
        clause.others[0]
    ):
        return False  # "latest by Friday, kindly send the form"
    near = around.tokens.words(max(0, span.first - 1), span.first + 1)
    is_end = is_end or bool(_WITHIN.search(near) or _WAIT.search(clause.text[: clause.at]))
    is_end = is_end or _LATEST.match(around.after(span.after, len(around.tokens.tags))) is not None
    others = (cues.candidate, cues.logistics, cues.superseded, cues.past, cues.away)
    return is_end and not any(cue.search(clause.text) for cue in others)


def _is_appointment(around: Surroundings, span: Span) -> bool:
    """A day with an hour that nothing is due by, or the interview's: "we will call you on Tuesday at 3pm"."""
    tags = around.tokens.tags
    if _BODY_MEETS.search(around.before(span.first, 0)):
        return False
    before, after = tags[max(0, span.first - 3) : span.first], tags[span.after : span.after + 3]
    inside = tags[span.first : span.after]
    if re.search(r"v[o_]{1,2}$", tags[max(0, span.first - 3) : span.first]) and not inside.startswith("b"):
        return True
    has_clock = (
        bool(re.match(r"[,(]?[aA]?_?[TGS]|[aA]N|N[HZm]", after)) or re.search(r"(?:[TGSZN]|NH)o?$", before) is not None
    )
    return has_clock and re.search(r"b[_o]?[TGSN]?[ZH]?o?$", before) is None and not inside.startswith("b")


def _in_force(around: Surroundings, spans: list[Span]) -> Span:
    """Of several promises the last; "by then" only takes up the one before."""
    said = [span for span in spans if not _THEN.match(around.tokens.words(span.first, span.after))]
    return (said or spans)[-1]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the message is, as far as its promise depends on it."""

    country: str | None = None
    interview_on: date | None = None
    is_country_sure: bool = True
    """Otherwise its holidays are left out of working days only where the text speaks of holidays."""
    is_awaited: bool = False
    """It answers somebody who waits for a decision: a lone "by the end of July" is a promise without more words."""
    must_decide: bool = False
    """Being in touch means something else in it: only a word of the decision itself counts."""
    must_say: bool = False
    """The clause of the day has to promise by itself: other things end in such a message."""
    may_tell: bool = True
    """Where a decision is asked for, words of telling everybody the outcome do as well."""
    may_return: bool = False
    """Where a decision is asked for, words of coming back do as well: the interview is off, or moved."""


def promise_of(around: Surroundings, spans: Sequence[Span], frame: Frame, asked: Asked) -> PromiseFound | None:
    """The promise in force among the spans of a text, or None where there is none."""
    tokens, setting = around.tokens, frame.setting
    ahead = [s for s in spans if _is_ahead(around, s, setting) and not _is_closed_day(tokens.tags, s, frame)]
    held = _held(around, ahead, asked)
    lone = [] if held or not asked.is_awaited else [span for span in ahead if _may_hold(around, span)][-1:]
    if not held and (not lone or names_no_day(around)):
        return None
    span = _in_force(around, held or lone)
    place = (tokens.starts[span.first], tokens.ends[span.after - 1])
    return PromiseFound(span.ends_on, " ".join(tokens.text[place[0] : place[1]].split()), place, bool(lone))


def _is_closed_day(tags: str, span: Span, frame: Frame) -> bool:
    """ "(we are closed on the 26th)"."""
    return span.ends_on in frame.closed and tags[span.first] != "b" and "u" not in tags[span.first : span.after]


def _tells_that_day(around: Surroundings, span: Span) -> bool:
    """ "The head will phone all candidates that evening from 5pm": an hour, but of the answer."""
    said = _clause(around, span).text
    if _RELEASED.search(said) and around.cues.decision.search(said):
        return around.cues.candidate.search(said) is None
    if "q" not in around.tokens.tags[span.first : span.after]:
        return False
    return beside(around.cues.code).told.search(said) is not None


_COUNTED_FROM = lazy_pattern(
    r"\b(?:from|as of|ab|vanaf|à (?:compter|partir) d['’]|à (?:compter|partir) de|a (?:partir|contar) de|a partire da|a decorrere da)\s*$",
    re.IGNORECASE,
)
"""What makes today the first of the days that are counted: "within ten days from today"."""


def _is_ahead(around: Surroundings, span: Span, setting: Setting) -> bool:
    """A day to come that can be an answer's."""
    if not setting.base <= span.ends_on <= setting.base + FAR:
        return False
    if span.ends_on == setting.base and _COUNTED_FROM.search(around.before(span.first, 0)):
        return False
    if _is_appointment(around, span) and not _tells_that_day(around, span):
        return False
    return not (_OF_IT.match(around.tokens.text, around.tokens.ends[span.after - 1]) or is_refused(around, span))


def _held(around: Surroundings, spans: list[Span], asked: Asked) -> list[Span]:
    """The spans that promise."""
    holds = _says_it if asked.must_say else _holds
    held = [span for span in spans if holds(around, span)]
    if asked.must_decide:
        held = [s for s in held if _tells_at(around, s, asked) or _is_before_answer(around, s)]
    if held and not asked.must_say and names_no_day(around):
        held = [span for span in held if _says_it(around, span)]
    return held


def _tells_at(around: Surroundings, span: Span, asked: Asked) -> bool:
    """Whether the clause of a span tells, or the sentence before whose day it sets anew."""
    said = _clause(around, span)
    if _tells(around, said, asked):
        return True
    if len(said.text[: said.at].split()) <= _LEADING and _tells(around, _Clause(said.others[0], 0, ("", "")), asked):
        return True
    if _IT_IS.match(said.text) is None:
        return False
    cues, before = around.cues, around.text_of(around.index(span.first) - 1)
    is_old = cues.superseded.search(before) and cues.promise.search(before)
    return bool(is_old) and not beside(cues.code).arranging.search(before)


def _tells(around: Surroundings, said: _Clause, asked: Asked) -> bool:
    """Whether a clause speaks of the decision, or of telling it, and not of arranging something."""
    cues, clause = around.cues, _OF_A_DATE.sub(" ", said.text)
    if cues.decision.search(clause):
        return True
    words = beside(cues.code)
    if asked.may_tell and _AND_SO.match(clause) and cues.decision.search(said.others[1]):
        return not words.arranging.search(clause)
    if asked.may_return and words.back.search(clause) and not words.aside.search(clause):
        return True
    return asked.may_tell and words.told.search(clause) is not None and not words.arranging.search(clause)


def _is_before_answer(around: Surroundings, span: Span) -> bool:
    """ "The board convenes at noon on Thursday and I will call you by three"."""
    clause = _clause(around, span)
    return _BODY_MEETS.search(clause.text[: clause.at]) is not None and _follows(around, span, clause)


def _says_it(around: Surroundings, span: Span) -> bool:
    if _is_before_answer(around, span):
        return True
    clause = _clause(around, span)
    text = _LOOSE.sub(lambda match: " " * len(match[0]), clause.text)
    return _WHEN.match(around.around(span.first)) is None and _is_promise(around.cues, text, clause.at) is True
