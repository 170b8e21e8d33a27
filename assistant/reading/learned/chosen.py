"""The likeliest kind of a mail, where it is likely enough: ends, changes and strangers' news need more than others."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.model import Automation, Kind, Message, Perspective
from assistant.reading.learned.meant import ENDS, NEWS
from assistant.reading.phrases.syntax import STRONG, TELLING
from assistant.reading.ruled import Ruled

SURE_OF = {Kind.OFFER: 0.7, Kind.DECLINE: 0.3}
"""How likely an end has to be; below this the likeliest kind that ends nothing is read."""
UNSAID = 0.8
"""How likely an end has to be where no phrase says it, in mail that hardly speaks of a candidacy."""
SAID, SPOKEN = 0.5, 3.0
"""How likely an end has to be that the phrases say, too, and from how many points of candidacy on."""
CHANGE_UNSAID = {Kind.INTERVIEW_CANCELLATION: 0.7, Kind.INTERVIEW_RESCHEDULE: 0.5}
"""How likely a change of an interview has to be where neither a phrase says it nor a time stands."""
TALK = 0.1
"""How likely talk has to be for that."""
STRANGE = {Automation.PERSON: 0.8, Automation.ROBOT: 0.6}
"""How likely news of a candidacy has to be in mail to nobody by name; a system's mail to one reader is seldom idle."""
UNLIKE = 0.1
"""So unlikely other matters have to be for mail with some word of a job search to need no more than that: of 1,459
fresh job mails ten more are right, of 740 of other matters two more are wrong, and of 6,046 real ones none."""
STRANGE_SAID = 0.6
"""The same where a phrase says it in mail that speaks of a candidacy."""
ELSEWHERE, OF_ANOTHER = -1.0, 0.7
"""Below these points of candidacy, how likely a meeting has to be: such mail is of a school or of a friend's search."""
AFAR = -2.0
"""Below these not even a strong phrase makes an end likelier than its words do."""
HIRING = 2.0
"""The same limit for mail that seems to be to one who interviews."""
STRANGEST = 0.9
"""The same in mail to many, and in mail without a word of a job search: of such news out of fold .85 is right in what
was written to learn from, which is full of it, and none of 5 between .8 and this one in real office mail."""

_VERDICTS = ENDS | {Kind.HOLD}


def chosen(
    likely: Mapping[Kind, float], ruled: Ruled, message: Message, perspective: Perspective, *, is_timed: bool = False
) -> Kind:
    """The likeliest kind, unless it is one that has to be likelier than that."""
    is_strange = not (ruled.is_personal or perspective.in_process)
    is_strange = is_strange or (message.automation is Automation.BULK and ruled.candidacy.points < 2)
    limit = HIRING if ruled.candidacy.is_hiring_side else ELSEWHERE
    is_elsewhere = ruled.candidacy.points < limit and not perspective.in_process
    is_far = ruled.candidacy.points < 1 and not perspective.in_process
    if ruled.candidacy.is_named and likely[Kind.OTHER] < UNLIKE and message.automation is not Automation.BULK:
        is_strange = is_elsewhere = False
    for kind in sorted(likely, key=lambda k: -likely[k]):
        if likely[kind] < _needed(kind, likely, ruled, is_far=is_far, is_timed=is_timed) or _is_rather(
            kind, likely, ruled
        ):
            continue
        if is_elsewhere and kind in NEWS - _VERDICTS and likely[kind] < OF_ANOTHER:
            continue
        if is_strange and kind in NEWS and likely[kind] < _strangeness(kind, ruled, message):
            continue
        return kind
    return Kind.OTHER


def _strangeness(kind: Kind, ruled: Ruled, message: Message) -> float:
    """How likely news has to be in mail to nobody by name; less where it speaks of a candidacy and a phrase says it."""
    if ruled.kind is kind:
        return 0.0
    is_said = ruled.is_own(SPOKEN) and ruled.best(kind) >= TELLING
    strange = STRANGE.get(message.automation, STRANGEST) if ruled.candidacy.is_named else STRANGEST
    return min(strange, STRANGE_SAID) if is_said else strange


def _is_rather(kind: Kind, likely: Mapping[Kind, float], ruled: Ruled) -> bool:
    """Whether what sounds like a no, in no phrase of one, sounds like a yes still more: it is neither for sure."""
    is_said = ruled.best(Kind.DECLINE) >= TELLING
    return kind is Kind.DECLINE and not is_said and likely[Kind.OFFER] > likely[Kind.DECLINE]


def _needed(kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, *, is_far: bool, is_timed: bool) -> float:
    """How likely a kind has to be: an end, or a change of which no phrase tells."""
    if kind in CHANGE_UNSAID and kind not in ruled.scores and kind is not ruled.kind:
        is_plain = is_timed and kind is Kind.INTERVIEW_RESCHEDULE
        return 0.0 if is_plain or likely[Kind.INTERVIEWER_REPLY] < TALK else CHANGE_UNSAID[kind]
    needed = UNSAID if is_far and kind in ENDS and kind not in ruled.scores else SURE_OF.get(kind, 0.0)
    return min(needed, SAID) if _is_said(kind, ruled) else needed


def _is_said(kind: Kind, ruled: Ruled) -> bool:
    """Whether the phrases say it, too, in mail that speaks of a candidacy, or outright in mail to the user by name."""
    score = ruled.scores.get(kind)
    if score is None or ruled.candidacy.is_hiring_side:
        return False
    if score.best >= STRONG and ruled.is_personal and ruled.candidacy.points >= AFAR:
        return True
    return kind is ruled.kind and (ruled.candidacy.points >= SPOKEN or (score.best >= TELLING and ruled.is_personal))
