"""What one plain line of a system, a university or a public body tells, whatever its other words sound like.

"An offer has been released for your application" stands between names of fields and links
that sound of receipts. Each table is looked for only beside the kinds that it may correct.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from assistant.model import Automation, Kind, Message
from assistant.reading.evidence import Words
from assistant.reading.phrases import Hit, line
from assistant.reading.phrases.booked import CALLED
from assistant.reading.phrases.called import NEED_NOT
from assistant.reading.phrases.en.letters import APPOINTED
from assistant.reading.phrases.news import (
    AMEND,
    ENDS,
    EXAMS,
    EXTENDED,
    FAVOURABLE,
    MEETING_OFF,
    PANELS,
    PASSWORDS,
    READY,
    REFUSED,
    SAVED,
    SENT,
    UNSENT,
    WITHDRAWN,
)
from assistant.reading.phrases.shifted import ANOTHER_DAY, NO_LONGER, TO_MOVE
from assistant.reading.phrases.status import (
    ADVANCED,
    BOOK,
    CONDITIONS,
    DENIED,
    ENDED,
    LISTED,
    MOVED,
    NO_PLACE,
    NONE_FREE,
    OFFERS,
    PAPERS,
    POSTS,
    STILL,
)
from assistant.reading.phrases.syntax import STRONG, TELLING, Phrase
from assistant.reading.phrases.unsettled import (
    EXTRAS,
    FOOTERS,
    FROZEN,
    IN_ERROR,
    KEPT_BY,
    NO_SHOW,
    NONE_NOW,
    PUT_OFF,
    THAWED,
)
from assistant.reading.phrases.verdicts import PLAIN as PLAIN_VERDICTS
from assistant.reading.phrases.waiting import (
    ANNOUNCED,
    BUT,
    FOLLOW_UP,
    FORWARD,
    IN_CASE,
    INFORMED,
    NO_NEWS,
    OUT_ON,
    PASSED,
    PROMISED,
    THANKED,
    TO_TALK,
    UNDER_WAY,
)
from assistant.reading.ruled import Ruled
from assistant.reading.seeking import all_of, first, is_doubted, speaks_of, stands, tongue_of, vocabulary
from assistant.reading.sentences import Passage

OWN = 2.5
"""Points of candidacy of mail that is about the user's own."""
SOME, LIKELY = 1.5, 0.1
"""The same where the learned words hold it for likely as well, and how likely."""
CERTAIN = 0.95
SETTLED = {Kind.OTHER: 0.75, Kind.DECLINE: 0.85}
"""So likely a kind is what it was heard as, whatever a line tells: such lines stand in mail of clubs, too."""
PLAIN = 0.75
"""How sure is what a plain line tells."""

DOUBTFUL, HEARD, CLEAR = 0.6, {Kind.OTHER: 0.4, Kind.INTERVIEWER_REPLY: 0.3}, 3.0
"""Below which likelihood nothing told is in doubt, how likely the other kind has to be, and from how many points on."""

_ENDS = frozenset({Kind.OFFER, Kind.DECLINE})
_IDLE = frozenset({Kind.OTHER, Kind.APPLICATION_ACK, Kind.AUTO_REPLY, Kind.OUTREACH})
_ASKED = frozenset({Kind.ASSESSMENT, Kind.INFO_REQUEST, Kind.INTERVIEW_INVITATION, Kind.INTERVIEWER_REPLY})
_TALK = _IDLE | {Kind.INTERVIEWER_REPLY, Kind.HOLD}


@dataclass(frozen=True, slots=True)
class _Table:
    kind: Kind
    phrases: tuple[Phrase, ...]
    corrects: frozenset[Kind]
    unless: tuple[Phrase, ...] = ()
    """What must not stand in the sentence."""
    despite: frozenset[Kind] = frozenset()
    """Kinds that it corrects however likely they are."""
    never_with: tuple[Phrase, ...] = ()
    """What must not stand anywhere."""
    beside: tuple[Phrase, ...] = ()
    """What must stand somewhere, too."""
    points: float = SOME
    """Points of candidacy that it needs."""
    below: float = 1.0
    """How likely what it corrects may be."""
    is_unsaid: bool = False
    """Whether it corrects only what no phrase tells."""
    told: float = TELLING
    """From which weight on a phrase tells it."""


_NO_OFFER = _TALK | {Kind.INFO_REQUEST, Kind.INTERVIEW_INVITATION, Kind.DECLINE}
_NO_END = _IDLE | {Kind.INTERVIEWER_REPLY, Kind.INFO_REQUEST}
_NO_POST = (*DENIED, *NO_PLACE)
_NO_STEP = (*DENIED, *IN_CASE)
_NO_TALK = frozenset({Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_CANCELLATION, Kind.OTHER})
_UNASKED = frozenset({Kind.INTERVIEW_CANCELLATION, Kind.INFO_REQUEST, Kind.OTHER})
_RESTS = frozenset({Kind.DECLINE, Kind.HOLD})
_PASSED = _RESTS | {Kind.INTERVIEW_INVITATION, Kind.APPLICATION_ACK, Kind.AUTO_REPLY}
_RECEIPT, _CALLS = frozenset({Kind.APPLICATION_ACK}), frozenset({Kind.INTERVIEW_INVITATION})
_NO_MORE = frozenset({Kind.DECLINE})
_HEARD_ON = _CALLS | {Kind.OTHER, Kind.DECLINE, Kind.HOLD}
_NO_DAY = frozenset({Kind.INTERVIEWER_REPLY, Kind.OTHER, Kind.INTERVIEW_CANCELLATION})
_UNHEARD = frozenset({Kind.OTHER})
_MISHEARD = _RESTS | {Kind.OTHER}
_TABLES = (
    _Table(Kind.DECLINE, (*ENDED, *NONE_FREE, *ENDS), _NO_END, CONDITIONS),
    _Table(Kind.DECLINE, PLAIN_VERDICTS, _RECEIPT, CONDITIONS),
    _Table(Kind.DECLINE, REFUSED, _NO_END, CONDITIONS, points=OWN, despite=_UNHEARD),
    _Table(Kind.DECLINE, PANELS, _NO_END, CONDITIONS, points=CLEAR, despite=_UNHEARD),
    _Table(Kind.DECLINE, WITHDRAWN, _IDLE, CONDITIONS, points=OWN),
    _Table(Kind.HOLD, LISTED, _TALK | {Kind.INFO_REQUEST, Kind.OFFER, Kind.DECLINE}, DENIED),
    _Table(
        Kind.OFFER,
        (*POSTS, *FAVOURABLE),
        _NO_OFFER,
        _NO_POST,
        never_with=(*STILL, *LISTED),
        despite=_UNHEARD,
    ),
    _Table(Kind.OFFER, APPOINTED, _NO_OFFER, _NO_POST, never_with=LISTED),
    _Table(Kind.OFFER, OFFERS, _NO_OFFER, _NO_POST, never_with=(*STILL, *LISTED)),
    _Table(Kind.INTERVIEW_RESCHEDULE, MOVED, _TALK | {Kind.INTERVIEW_CONFIRMATION}, DENIED),
    _Table(Kind.INFO_REQUEST, PAPERS, _IDLE, (), despite=_RECEIPT),
    _Table(Kind.INTERVIEW_INVITATION, BOOK, _IDLE, DENIED, despite=_RECEIPT),
    _Table(Kind.INTERVIEWER_REPLY, ADVANCED, (_IDLE - {Kind.OTHER}) | {Kind.DECLINE, Kind.HOLD}, DENIED),
    _Table(Kind.INTERVIEWER_REPLY, EXTENDED, _ENDS | {Kind.HOLD}, despite=_ENDS, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, STILL, _CALLS, DENIED, below=0.5, is_unsaid=True),
    _Table(Kind.OTHER, UNSENT, _NO_MORE, despite=_NO_MORE, is_unsaid=True),
    _Table(Kind.APPLICATION_ACK, SENT, _NO_MORE, DENIED, is_unsaid=True),
    _Table(Kind.JOB_ALERT, SAVED, _IDLE, is_unsaid=True),
    _Table(Kind.OTHER, PASSWORDS, _ASKED, below=0.8, is_unsaid=True),
    _Table(Kind.INFO_REQUEST, AMEND, _IDLE, CONDITIONS, despite=_UNHEARD, points=OWN),
    _Table(Kind.ASSESSMENT, EXAMS, _IDLE, CONDITIONS, despite=_UNHEARD, points=CLEAR),
    _Table(Kind.INTERVIEW_INVITATION, READY, _IDLE - {Kind.OUTREACH}, DENIED, points=CLEAR),
    _Table(Kind.INTERVIEWER_REPLY, IN_ERROR, _ENDS | {Kind.HOLD, Kind.OTHER}, FOOTERS, despite=_ENDS, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, EXTRAS, _NO_MORE, BUT, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, NO_SHOW, _NO_TALK, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, NEED_NOT, _UNASKED, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, NO_NEWS, _RESTS, BUT, despite=_RESTS, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, NO_NEWS, _RECEIPT, BUT, below=0.8),
    _Table(Kind.INTERVIEWER_REPLY, UNDER_WAY, _RESTS, BUT, despite=_RESTS, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, UNDER_WAY, _RECEIPT, BUT, is_unsaid=True, told=STRONG),
    _Table(Kind.INTERVIEWER_REPLY, THANKED, _RECEIPT, BUT, is_unsaid=True, told=STRONG),
    _Table(Kind.INTERVIEWER_REPLY, PROMISED, _NO_MORE, BUT, despite=_NO_MORE, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, OUT_ON, _HEARD_ON, CONDITIONS, despite=_CALLS, points=CLEAR, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, INFORMED, _UNHEARD, CONDITIONS, despite=_UNHEARD, below=0.9),
    _Table(Kind.INTERVIEWER_REPLY, ANNOUNCED, _NO_MORE | {Kind.OTHER}, BUT, despite=_NO_MORE, is_unsaid=True),
    _Table(Kind.INTERVIEWER_REPLY, PASSED, _RECEIPT | {Kind.DECLINE}, DENIED, despite=_RECEIPT),
    _Table(Kind.INTERVIEWER_REPLY, PASSED, _CALLS, DENIED, below=0.5, is_unsaid=True, beside=FOLLOW_UP),
    _Table(Kind.INTERVIEW_RESCHEDULE, TO_MOVE, _CALLS | {Kind.INTERVIEWER_REPLY, Kind.OTHER}, CONDITIONS),
    _Table(Kind.INTERVIEW_RESCHEDULE, NO_LONGER, _CALLS, CONDITIONS, despite=_CALLS),
    _Table(Kind.INTERVIEW_RESCHEDULE, NO_LONGER, _NO_DAY, CONDITIONS, beside=ANOTHER_DAY),
    _Table(
        Kind.INTERVIEWER_REPLY,
        (*FORWARD, *ADVANCED),
        _PASSED,
        _NO_STEP,
        despite=_PASSED,
        never_with=TO_TALK,
        beside=FOLLOW_UP,
    ),
    _Table(Kind.INTERVIEW_CONFIRMATION, CALLED, _CALLS, DENIED, below=0.5, is_unsaid=True),
    _Table(Kind.INTERVIEW_CONFIRMATION, CALLED, _MISHEARD, DENIED, despite=_MISHEARD, points=CLEAR, is_unsaid=True),
    _Table(Kind.HOLD, NONE_NOW, _NO_MORE, despite=_NO_MORE, beside=KEPT_BY, is_unsaid=True),
    _Table(Kind.HOLD, FROZEN, frozenset({Kind.INTERVIEWER_REPLY, Kind.APPLICATION_ACK}), THAWED),
    _Table(Kind.INTERVIEW_CANCELLATION, PUT_OFF, frozenset({Kind.HOLD, Kind.OTHER}), is_unsaid=True),
    _Table(Kind.INTERVIEW_CANCELLATION, MEETING_OFF, _TALK, points=CLEAR + SOME, despite=_UNHEARD),
)
"""What matters most for the next step stands first."""


def plainly(
    kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words
) -> tuple[Kind, Hit] | None:
    """The kind that a plain line tells instead of `kind`, and the words; None where there is none such."""
    if not _is_own(ruled, message):
        return None
    is_settled = likely[kind] >= SETTLED.get(kind, CERTAIN)
    own = vocabulary(words.body)
    for table in _TABLES:
        if not _may_tell(table, kind, likely, ruled, is_settled=is_settled):
            continue
        hit = next(_hits(table, words.body, own), None)
        if hit and _is_in_place(table, words.body, own):
            return _next_step(table.kind, ruled), hit
    return None


def to_move(ruled: Ruled, words: Words) -> Hit | None:
    """What in a text that the rules found to invite says that a talk that was agreed has to be moved."""
    if ruled.kind is not Kind.INTERVIEW_INVITATION:
        return None
    return first((*TO_MOVE, *NO_LONGER), words.body, vocabulary(words.body))


def _is_in_place(table: _Table, text: Passage, own: frozenset[str]) -> bool:
    """Whether what has to stand beside its line does, and nothing that must not."""
    return not stands(table.never_with, text, own) and (not table.beside or stands(table.beside, text, own))


def _may_tell(table: _Table, kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, *, is_settled: bool) -> bool:
    """Whether the table corrects `kind`, or is of the offer that was heard where no phrase told it."""
    if table.kind is kind:
        return kind is Kind.OFFER and ruled.best(kind) < TELLING
    rival = STRONG if table.kind is Kind.HOLD else TELLING
    is_rivalled = table.kind is not Kind.DECLINE and ruled.best(Kind.DECLINE) >= rival
    corrects = table.despite if is_settled else table.corrects
    return kind in corrects and not is_rivalled and _fits(table, kind, likely, ruled)


def _fits(table: _Table, kind: Kind, likely: Mapping[Kind, float], ruled: Ruled) -> bool:
    """Whether the mail is enough about the user's own, and `kind` in enough doubt."""
    if likely[kind] > table.below or (table.is_unsaid and ruled.best(kind) >= table.told):
        return False
    is_call = kind in _CALLS and table.kind is Kind.INTERVIEW_RESCHEDULE
    is_heard = likely[table.kind] >= LIKELY or table.kind is Kind.OTHER or bool(table.beside) or is_call
    return ruled.candidacy.points >= max(table.points, SOME if is_heard else OWN)


def clearer(kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words) -> Kind:
    """The likeliest kind that a strong phrase says, where `kind` is in doubt and tells nothing; or `kind` itself."""
    is_plain = ruled.candidacy.points >= CLEAR and not words.is_answer and _is_own(ruled, message)
    if kind not in HEARD or likely[kind] >= DOUBTFUL or not is_plain:
        return kind
    said = [k for k in likely if k not in _ENDS and likely[k] >= HEARD[kind] and ruled.best(k) >= STRONG]
    return max(said, key=lambda k: likely[k], default=kind)


def _is_own(ruled: Ruled, message: Message) -> bool:
    if ruled.candidacy.is_hiring_side or (message.automation is Automation.BULK and not ruled.is_personal):
        return False
    return ruled.candidacy.points >= SOME


def _next_step(kind: Kind, ruled: Ruled) -> Kind:
    """A test that the next stage begins with is more than that it begins."""
    is_test = kind is Kind.INTERVIEWER_REPLY and ruled.best(Kind.ASSESSMENT) >= TELLING
    return Kind.ASSESSMENT if is_test else kind


def _hits(table: _Table, text: Passage, own: frozenset[str]) -> Iterator[Hit]:
    for hit in all_of(table.phrases, text, own):
        tongue = tongue_of(hit.phrase.id)
        unless = tuple(phrase for phrase in table.unless if phrase.id.endswith(f".{tongue}"))
        if not speaks_of(line(text, hit.sentence), unless) and not is_doubted(hit, text):
            yield hit
