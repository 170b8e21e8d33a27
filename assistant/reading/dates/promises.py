"""The day by which they say that they will decide.

A span of days is a promise when its clause says that they will decide, tell or
be in touch, and is none when the clause asks the candidate for something, when
it is a plan that no longer holds, or when it only names an appointment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from assistant.reading.dates.atoms import DateAtom
from assistant.reading.dates.context import Surroundings, whole
from assistant.reading.dates.days import Setting
from assistant.reading.dates.lexicon import Cues
from assistant.reading.dates.reduced import Frame
from assistant.reading.dates.spans import Span, spans_of

_MANY = 30
_SHORT = 60
"""A sentence up to this length can be the rest of the one before: "Probably by Friday." """


_SMALL = re.compile(
    r"^(?:\W|\b(?:and|but|so|in any case|or|certainly|probably|most likely|likely|hopefully|then|either way|i guess|"
    r"i think|i(?:'d| would) say|call it|realistically|which means|meaning|but in any case)\b)+",
    re.IGNORECASE,
)
"""Words that only lead on to a span: "..., and in any case by 6 May"."""

_LATEST = re.compile(
    r"\W*(?:at (?:the )?(?:very )?latest|spätestens|au plus tard|a más tardar|uiterlijk|o mais tardar|al più tardi)\b"
)

_WHEN = re.compile(r"\W*(?:when|what time|wann|quand|cuándo|wanneer|quando)\b[^?]*\?$", re.IGNORECASE)
"""A question that wants a time: "When may I call you tomorrow?"."""
_OF_IT = re.compile(r"['’]s\b(?! time)")
"""What makes a span belong to something else: "this month's run"."""
_LEADING = 2
"""A span so few words from its clause's beginning can belong to the next clause: "By Friday, we will ..." """


@dataclass(frozen=True, slots=True)
class PromiseFound:
    """The last day by which they say that they will decide, and the words."""

    by: date
    words: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    at: int
    """Where the span's words begin in it."""
    others: tuple[str, str]
    """The clause after and the clause before, of the same sentence."""


def _clause(around: Surroundings, span: Span) -> _Clause:
    """The clause of a span, and its neighbours."""
    text = around.around(span.first)
    where = text.find(whole(around.tokens.words(span.first, span.after)))
    where = max(where, 0)
    cuts = [0, *(match.start() for match in around.cues.clause.finditer(text)), len(text)]
    pieces = [(first, after) for first, after in pairwise(cuts) if first < after]
    here = next((n for n, (first, after) in enumerate(pieces) if first <= where < after), 0)
    parts = [text[first:after] for first, after in pieces] or [text]
    following = parts[here + 1] if here + 1 < len(parts) else ""
    return _Clause(
        parts[here], where - (pieces[here][0] if pieces else 0), (following, parts[here - 1] if here else "")
    )


def _nearest(pattern: re.Pattern[str], clause: str, at: int) -> int | None:
    """How far the nearest match is; one after the span counts as farther than any before."""
    return min((_distance(*match.span(), at) for match in pattern.finditer(clause)), default=None)


def _distance(first: int, after: int, at: int) -> int:
    if after <= at:
        return at - after
    return at - first if first <= at else 1000 + first - at


def _is_promise(cues: Cues, clause: str, at: int) -> bool | None:
    """Whether a clause promises; None where it says nothing of the kind."""
    promise = _nearest(cues.promise, clause, at)
    candidate = _nearest(cues.candidate, clause, at)
    if promise is None and candidate is None:
        return False if cues.logistics.search(clause) else None
    if candidate is not None and (promise is None or candidate <= promise):
        return False
    return not (cues.logistics.search(clause) or cues.superseded.search(clause))


def _holds(around: Surroundings, span: Span) -> bool:
    cues = around.cues
    if _WHEN.match(around.around(span.first)):
        return False
    clause = _clause(around, span)
    own = _is_promise(cues, clause.text, clause.at)
    if own is not None:
        return own
    if len(_SMALL.sub("", clause.text[: clause.at]).split()) > _LEADING:
        return False
    for other in clause.others:
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
    if around.tokens.words(span.first, span.first + 1).lower() in ("for", "during"):
        return False  # "he is sick for two days"
    is_end = first in "brpqk" or around.tokens.tags[max(0, span.first - 1) : span.first] in ("b", "r", "k")
    is_end = is_end or _LATEST.match(around.after(span.after, len(around.tokens.tags))) is not None
    others = (cues.candidate, cues.logistics, cues.superseded, cues.past, cues.away)
    return is_end and not any(cue.search(clause.text) for cue in others)


def _is_appointment(around: Surroundings, span: Span) -> bool:
    """A day with an hour that nothing is due by, or the interview's: "we will call you on Tuesday at 3pm"."""
    tags = around.tokens.tags
    before, after = tags[max(0, span.first - 3) : span.first], tags[span.after : span.after + 3]
    inside = tags[span.first : span.after]
    if re.search(r"v[o_]{1,2}$", tags[max(0, span.first - 3) : span.first]) and not inside.startswith("b"):
        return True
    has_clock = (
        bool(re.match(r"[,(]?[aA]?_?[TGS]|[aA]N|N[HZm]", after)) or re.search(r"(?:[TGSZN]|NH)o?$", before) is not None
    )
    return has_clock and re.search(r"b[_o]?[TGSN]?[ZH]?o?$", before) is None and not inside.startswith("b")


def _in_force(around: Surroundings, spans: list[Span]) -> Span:
    """Of several promises the last, unless it only speaks of being in touch about something else."""
    return spans[-1]


def _joined(spans: tuple[Span, ...]) -> list[Span]:
    """ "Thursday or Friday" ends on the later."""
    kept: list[Span] = []
    for span in spans:
        if kept and span.joins and span.first - kept[-1].after <= 4 and span.ends_on >= kept[-1].ends_on:
            kept[-1] = Span(kept[-1].first, span.after, span.ends_on, kept[-1].is_introduced)
        else:
            kept.append(span)
    return kept


def promise_of(
    around: Surroundings,
    dates: tuple[DateAtom, ...],
    setting: Setting,
    *,
    country: str | None,
    interview_on: date | None,
    is_awaited: bool = False,
    must_decide: bool = False,
) -> PromiseFound | None:
    """The promise in force, or None where there is none.

    `is_awaited` says that the message answers somebody who waits for a decision:
    then a lone "by the end of July" is one without more words. `must_decide` asks
    for a word of the decision itself, where being in touch means something else.
    """
    tokens = around.tokens
    spans = _joined(spans_of(tokens, dates, Frame(setting, country, interview_on))[:_MANY])
    ahead = [s for s in spans if s.ends_on >= setting.base and not _is_appointment(around, s)]
    ahead = [s for s in ahead if not _OF_IT.match(tokens.text, tokens.ends[s.after - 1])]
    held = [span for span in ahead if _holds(around, span)]
    if must_decide:
        held = [span for span in held if around.cues.decision.search(_clause(around, span).text)]
    if not held and is_awaited:
        held = [span for span in ahead if _may_hold(around, span)][-1:]
    if not held:
        return None
    span = _in_force(around, held)
    place = (tokens.starts[span.first], tokens.ends[span.after - 1])
    return PromiseFound(span.ends_on, " ".join(tokens.text[place[0] : place[1]].split()), place)
