"""What a one-line notice in any of six languages tells, where the sound of its words was heard as something else.

As `plainly.py`, which is asked first: a jury's no, an offer taken back, a paper to send anew, an
application that is still alive, an interview to book before anybody is hired.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.model import Automation, Kind, Message
from assistant.reading.evidence import Words
from assistant.reading.learned.plainly import plainly
from assistant.reading.phrases import Hit, line
from assistant.reading.phrases.negations import RETRACTED
from assistant.reading.phrases.notices import (
    ACTIVE,
    AHEAD,
    AHEAD_TALKS,
    BOOK_ON,
    INCOMPLETE,
    JOINED,
    MARKED,
    OFF,
    OUT,
    PARKED,
    REACH,
    TAKEN_BACK,
    TALKS,
    TERMS,
    TESTED,
    TRIALS,
    UPLOAD,
)
from assistant.reading.phrases.status import CONDITIONS, DENIED, PAPERS
from assistant.reading.phrases.syntax import STRONG, TELLING, Phrase
from assistant.reading.ruled import Ruled
from assistant.reading.seeking import all_of, is_doubted, speaks_of, stands, vocabulary

FAR, SOME = 0.5, 1.5
"""Points of candidacy of mail that is about nothing else, and that may be about the user's own."""
SETTLED = {Kind.OTHER: 0.75}
"""So likely a kind is what it was heard as, whatever a line tells."""
SURE = 0.9

_IDLE = frozenset({Kind.OTHER, Kind.APPLICATION_ACK, Kind.AUTO_REPLY, Kind.OUTREACH})
_TALK = _IDLE | {Kind.INTERVIEWER_REPLY, Kind.INFO_REQUEST}
_ANY = _TALK | {Kind.HOLD, Kind.ASSESSMENT, Kind.INTERVIEW_INVITATION, Kind.DECLINE}
_NO = frozenset({Kind.DECLINE, Kind.HOLD, Kind.INTERVIEW_CANCELLATION})


@dataclass(frozen=True, slots=True)
class _Notice:
    kind: Kind
    phrases: tuple[Phrase, ...]
    corrects: frozenset[Kind]
    unless: tuple[Phrase, ...] = ()
    """What must not stand in the sentence."""
    never_with: tuple[Phrase, ...] = ()
    """What must not stand anywhere."""
    points: float = SOME
    below: float = SURE
    """How likely what it corrects may be."""
    despite_no: bool = False
    """Whether it holds beside a phrase of a decline."""


_NOTICES = (
    _Notice(Kind.DECLINE, TAKEN_BACK, _ANY | {Kind.OFFER}, CONDITIONS, points=FAR, below=1.0, despite_no=True),
    _Notice(Kind.INFO_REQUEST, (*REACH, *UPLOAD, *INCOMPLETE), _IDLE, below=0.85),
    _Notice(Kind.INFO_REQUEST, (*REACH, *UPLOAD, *INCOMPLETE, *PAPERS), _NO, points=FAR, below=0.97),
    _Notice(Kind.INTERVIEWER_REPLY, ACTIVE, _NO | _IDLE, never_with=(*OUT, *MARKED), below=0.85),
    _Notice(Kind.DECLINE, (*OUT, *MARKED), _ANY, CONDITIONS, RETRACTED, despite_no=True),
    _Notice(Kind.INTERVIEW_INVITATION, BOOK_ON, frozenset({Kind.OFFER}), DENIED, TERMS, below=1.0),
    _Notice(Kind.ASSESSMENT, TESTED, _ANY - {Kind.ASSESSMENT, Kind.HOLD}, TALKS),
    _Notice(Kind.OFFER, JOINED, _ANY, DENIED, BOOK_ON),
    _Notice(Kind.HOLD, PARKED, _TALK | {Kind.DECLINE}, DENIED),
    _Notice(Kind.INTERVIEWER_REPLY, AHEAD, (_TALK - {Kind.OTHER} - {Kind.INTERVIEWER_REPLY}) | _NO, DENIED, below=0.8),
    _Notice(Kind.INTERVIEW_CANCELLATION, OFF, frozenset({Kind.INTERVIEW_INVITATION}), DENIED, below=0.6),
    _Notice(Kind.INTERVIEW_CONFIRMATION, TRIALS, _TALK | {Kind.INTERVIEW_RESCHEDULE}, CONDITIONS, points=FAR),
)
"""What matters most for the next step stands first."""


def noticed(
    kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words
) -> tuple[Kind, Hit] | None:
    """The kind that a plain line or a notice tells instead of `kind`, and the words; None where there is none such."""
    told = plainly(kind, likely, ruled, message, words)
    now = told[0] if told else kind
    if not _is_own(ruled, message):
        return told
    own = vocabulary(words.body)
    for notice in _NOTICES:
        if now in notice.corrects and _may_tell(notice, now, 0.0 if told else likely[now], ruled):
            hit = _hit(notice, words, own)
            if hit:
                return _with_talk(notice, hit, words), hit
    return told


def is_last_word(hit: Hit) -> bool:
    """Whether the words of a notice leave no other reading, whatever pool or list stands beside them."""
    return hit.phrase in OUT or hit.phrase in TAKEN_BACK


def _is_own(ruled: Ruled, message: Message) -> bool:
    is_circular = message.automation is Automation.BULK and not ruled.is_personal
    return ruled.candidacy.points >= FAR and not ruled.candidacy.is_hiring_side and not is_circular


def _may_tell(notice: _Notice, kind: Kind, chance: float, ruled: Ruled) -> bool:
    is_hiring = notice.despite_no and ruled.best(Kind.HOLD) >= STRONG  # a freeze of hiring is of no other matter
    most = notice.below if is_hiring else min(notice.below, SETTLED.get(kind, 1.0))
    if chance >= most or ruled.candidacy.points < notice.points:
        return False
    if kind is Kind.INTERVIEW_RESCHEDULE and ruled.best(kind) >= TELLING:
        return False
    return notice.despite_no or ruled.best(Kind.DECLINE) < TELLING


def _hit(notice: _Notice, words: Words, own: frozenset[str]) -> Hit | None:
    """The first words of the notice that nothing takes back."""
    if stands(notice.never_with, words.body, own):
        return None
    for hit in all_of(notice.phrases, words.body, own):
        said = line(words.body, hit.sentence)
        is_doubtful = notice.phrases is not BOOK_ON and is_doubted(hit, words.body)
        if not is_doubtful and not speaks_of(said, _in_tongue(notice.unless, hit)):
            return hit
    return None


def _in_tongue(phrases: tuple[Phrase, ...], hit: Hit) -> tuple[Phrase, ...]:
    """Those of the language of a hit, and those of all."""
    ends = (f".{hit.phrase.language}", ".all")
    return tuple(phrase for phrase in phrases if phrase.id.endswith(ends))


def _with_talk(notice: _Notice, hit: Hit, words: Words) -> Kind:
    """A stage of interviews that somebody has come to is to be invited to one."""
    if notice.phrases is AHEAD and any(f" {talk} " in line(words.body, hit.sentence) for talk in AHEAD_TALKS):
        return Kind.INTERVIEW_INVITATION
    return notice.kind
