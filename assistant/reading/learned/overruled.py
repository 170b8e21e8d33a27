"""Where plain words outweigh the learned opinion: an interview that is booked, a matter that is still open.

The learned words know the sound of a message; these few phrases know what it says.
Each is looked for only beside the kinds that it may correct.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant.model import Automation, Kind, Message
from assistant.reading.bookings import (
    confirms_interview,
    is_titled,
    is_update,
    names_interview,
    names_other_matter,
    names_own,
)
from assistant.reading.evidence import CHANGES, LINES, Words, may_matter
from assistant.reading.phrases import line
from assistant.reading.phrases.beside import GONE
from assistant.reading.phrases.booked import PRACTICE
from assistant.reading.phrases.employed import EMPLOYED
from assistant.reading.phrases.pending import (
    ACROSS,
    ASKED,
    CHOICE,
    MADE_UP,
    NEAR,
    ONE_DAY,
    OUT_THEN,
    PENDING,
    SOMEBODY,
    THEIRS,
    WITHDREW,
)
from assistant.reading.phrases.status import ELIGIBLE
from assistant.reading.phrases.syntax import STRONG, TELLING, Phrase
from assistant.reading.phrases.unsettled import GLAD, PAY, TAKING
from assistant.reading.phrases.waiting import BUT, NO_NEWS, PROMISED, UNDER_WAY
from assistant.reading.phrases.welcome import TERMS, WELCOME
from assistant.reading.put_politely import is_to_be_there
from assistant.reading.rivals import is_ahead
from assistant.reading.ruled import Ruled
from assistant.reading.seeking import all_of, first, speaks_of, stands, vocabulary
from assistant.reading.set_times import (
    is_called_to,
    is_firm,
    is_own_turn,
    is_put_down,
    is_set,
    is_taken_up,
    is_unchanged,
    is_unmoved,
    is_wished,
)
from assistant.reading.when import TimeFound, is_fixed

CERTAIN = 0.95
"""So likely a kind is what it was heard as, whatever is said beside it."""
OWN = 3.0
"""Points of candidacy of mail that is about the user's own."""
SOME = 1.0
"""Points of candidacy from which on a person's talk may be about it."""

ANSWERED, PLAIN = 2.0, 5.0
"""Points of candidacy of an answer, and of other mail, in which a time that is taken up is that of a talk."""

BRIEF, LINE = 500, 120
"""Characters of a note that may do no more than call to an hour, and of one that may only take leave until then."""

CLEAR_OTHER, LIKELY_OTHER, CLEAR_EVENT = 0.95, 0.85, 0.98
"""So likely mail is none of a job search, whatever its event is called."""

DOUBTED, AWAITED = 0.65, 0.25
"""How likely other mail may be, and a fixed interview has to be, for the words of one to have it."""

POSSIBLE = 0.05
"""How likely a decline has to be that a phrase says outright beside a cancellation."""

COURTESY, NO_COURTESY = 0.75, 0.2
"""How likely a hold may be, and a decline has to be, where a phrase says the decline outright and none the hold."""

_SETTING = frozenset({Kind.INTERVIEW_INVITATION, Kind.ASSESSMENT})
OUTSPOKEN: Mapping[Kind, tuple[frozenset[Kind], float, float]] = {
    Kind.OFFER: (frozenset({Kind.DECLINE}), 0.2, 0.75),
    Kind.ASSESSMENT: (frozenset({Kind.DECLINE}), 0.0, 0.75),
    Kind.INTERVIEW_INVITATION: (frozenset({Kind.ASSESSMENT}), 0.2, 0.75),
    Kind.OUTREACH: (frozenset({Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION}), 0.01, 0.9),
    Kind.INTERVIEW_CONFIRMATION: (_SETTING, 0.2, 0.75),
}
"""What the learned words may hear in mail that says something else outright, at least and at most how likely."""

EVENT, EVENT_OWN = ".confirmation.new_event", 2.0
"""How the names of the rows end with which programs say that an event is booked, and points of candidacy for one."""

_MOVES = Kind.INTERVIEW_RESCHEDULE
_TALK = (Kind.INTERVIEWER_REPLY, Kind.INFO_REQUEST)
_TAKEN_IN = (*WELCOME, *GLAD)
"""What talk of an open matter is: words, or a question."""
_BOOKED = frozenset({Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION})
_OPEN = frozenset(
    {Kind.HOLD, Kind.OFFER, Kind.DECLINE, Kind.INTERVIEW_CANCELLATION, Kind.INTERVIEW_RESCHEDULE}
    | {Kind.OTHER, Kind.APPLICATION_ACK, Kind.ASSESSMENT}
)
"""Kinds that talk of an open matter is taken for in the mail of people."""


def overruled(
    kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]
) -> Kind:
    """The kind that plain words say, or `kind` itself."""
    said = _said_rather(kind, likely, ruled, message, words, times)
    is_talk = said is Kind.INTERVIEWER_REPLY or (said is Kind.OTHER and _is_own_talk(likely, ruled, message, words))
    if is_talk and is_set(message.own_text, times):
        return Kind.INTERVIEW_CONFIRMATION
    if said in (Kind.INTERVIEWER_REPLY, Kind.OTHER) and is_own_turn(times) and _is_of_own(likely, ruled, message):
        return Kind.INTERVIEW_CONFIRMATION
    if said is Kind.OTHER:
        return _of_own_line(likely, ruled, message, words, times)
    if said is Kind.INTERVIEW_INVITATION and is_called_to(message.own_text, times):
        return Kind.INTERVIEW_CONFIRMATION
    if said in (Kind.INTERVIEW_INVITATION, _MOVES) and (
        _is_put_down(ruled, message, words, times) or _is_to_be_there(ruled, message, times)
    ):
        return Kind.INTERVIEW_CONFIRMATION
    return Kind.INTERVIEW_CONFIRMATION if said is _MOVES and _is_same(ruled, message, times) else said


def _of_own_line(
    likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]
) -> Kind:
    """What a few lines of a person, which sound of other matters, say of the user's own talk."""
    if _is_answered(likely, ruled, message, words) and is_taken_up(message.own_text, times):
        return Kind.INTERVIEW_CONFIRMATION
    if _is_called(likely, ruled, message, words, times) or _is_titled(likely, ruled, message, words, times):
        return Kind.INTERVIEW_CONFIRMATION
    is_under_title = _is_under_title(likely, ruled, message, words)
    return _under_title(ruled, message, words, times) if is_under_title else Kind.OTHER


def _is_put_down(ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]) -> bool:
    """Whether the first mail about an interview puts the user down for its hour, and no phrase moves one."""
    is_first = not words.is_answer and not message.references
    is_rivalled = max(map(ruled.best, CHANGES)) >= TELLING or _says(MADE_UP, words)
    return is_first and not is_rivalled and ruled.is_own(OWN) and is_put_down(message.own_text, times)


def _is_to_be_there(ruled: Ruled, message: Message, times: Sequence[TimeFound]) -> bool:
    """Whether the one hour ahead is when the user is asked to come on a day that is confirmed."""
    is_confirmed = ruled.best(Kind.INTERVIEW_CONFIRMATION) >= TELLING > max(map(ruled.best, CHANGES))
    ahead = [t for t in times if is_ahead(t)]
    return is_confirmed and len(ahead) == 1 and is_to_be_there(message.own_text, ahead[0])


def _is_same(ruled: Ruled, message: Message, times: Sequence[TimeFound]) -> bool:
    """Whether what sounds of a new time keeps to one: its room changes, or no phrase moves it and some words fix it."""
    text = message.own_text
    return is_unmoved(text, times) or (ruled.best(_MOVES) < TELLING and (is_unchanged(text) or is_firm(text, times)))


def _is_titled(
    likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]
) -> bool:
    """Whether a person takes leave until the hour of the subject, which names the interview: "See you then"."""
    is_person = message.automation is Automation.PERSON and likely[Kind.OTHER] < CLEAR_OTHER
    if not is_person or words.is_answer or len(message.own_text) > LINE or not ruled.is_own(ANSWERED):
        return False
    if sum(map(is_ahead, times)) != 1 or any(t.is_offered or not t.stands_in(message.subject) for t in times):
        return False
    return (
        ruled.best(Kind.INTERVIEW_CONFIRMATION) >= TELLING
        and names_interview(words)
        and not names_other_matter(words, message)
    )


def _is_answered(likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words) -> bool:
    """Whether a person may take up a time of the user's own talk, of which the phrases tell."""
    is_own = ruled.is_own(ANSWERED if words.is_answer else PLAIN)
    is_person = message.automation is Automation.PERSON and likely[Kind.OTHER] < LIKELY_OTHER
    return is_own and is_person and ruled.kind is Kind.INTERVIEW_CONFIRMATION and not _says(PRACTICE, words)


def _is_called(
    likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]
) -> bool:
    """Whether a person who writes of work calls the user to an hour, in a line or two: "come by on Thursday at 5"."""
    is_person = message.automation is Automation.PERSON and likely[Kind.OTHER] < LIKELY_OTHER
    is_near = is_person and ruled.is_own(ANSWERED) and len(message.own_text) < BRIEF
    is_one = is_near and sum(map(is_ahead, times)) == 1 and not _says(PRACTICE, words)
    return is_one and is_called_to(message.own_text, times)


def _is_under_title(likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words) -> bool:
    """Whether a person writes a line or two under a subject that names an interview, and of nothing else."""
    is_person = message.automation is Automation.PERSON and likely[Kind.OTHER] < LIKELY_OTHER
    is_short = is_person and len(message.own_text) < LINES and not message.forwarded_text
    return is_short and ruled.is_own(ANSWERED) and is_titled(words) and not names_other_matter(words, message)


def _under_title(ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]) -> Kind:
    """What such lines tell: an hour that one asks about invites, the one on the day above is the interview's."""
    if not times or _says(THEIRS, words):
        return ruled.kind if ruled.kind is Kind.INTERVIEWER_REPLY else Kind.OTHER
    is_asked = "?" in message.own_text or any(t.is_offered for t in times)
    if is_asked and len(message.own_text) < LINE and all(map(is_ahead, times)):
        return _MOVES if ruled.best(_MOVES) >= TELLING else Kind.INTERVIEW_INVITATION
    others = {h.phrase.kind for h in words.body_hits if isinstance(h.phrase.kind, Kind)}
    is_free = len(times) == 1 and not (times[0].is_aside or is_asked or others - {Kind.INTERVIEW_CONFIRMATION})
    is_set = is_free and is_fixed(times[0]) and times[0].date_carried
    return Kind.INTERVIEW_CONFIRMATION if is_set else Kind.OTHER


def _is_own_talk(likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words) -> bool:
    """Whether a person who calls it an interview may write of the user's own, whatever else is spoken of."""
    return _is_of_own(likely, ruled, message) and names_interview(words)


def _is_of_own(likely: Mapping[Kind, float], ruled: Ruled, message: Message) -> bool:
    """Whether a person sets a time, as the rules found, in mail that is clearly about the user's candidacy."""
    is_person = message.automation is Automation.PERSON and likely[Kind.OTHER] < CLEAR_OTHER
    return ruled.is_own(OWN) and is_person and ruled.kind is Kind.INTERVIEW_CONFIRMATION


def _said_rather(
    kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]
) -> Kind:
    """What the phrases say instead of `kind`."""
    if kind is Kind.OTHER and _is_own_meeting(likely, ruled, message, words, times):
        return ruled.kind if ruled.kind is not Kind.OTHER else Kind.INTERVIEW_CONFIRMATION
    if kind is Kind.INTERVIEW_CANCELLATION and (other := _of_calling_off(likely, ruled, words)):
        return other
    if kind is Kind.INTERVIEW_CONFIRMATION:
        if times and is_update(words):
            return Kind.INTERVIEW_RESCHEDULE
        return _of_set(ruled, message, words, times) if likely[kind] < CERTAIN else kind
    if _is_courtesy(kind, likely, ruled) or _is_outspoken(kind, likely, ruled, times):
        return ruled.kind
    if _is_of_others(kind, ruled, words):
        return Kind.INTERVIEWER_REPLY
    if kind is Kind.INTERVIEWER_REPLY:
        return Kind.INFO_REQUEST if ruled.best(Kind.INFO_REQUEST) >= STRONG and _says(ASKED, words) else kind
    return max(_TALK, key=lambda k: likely[k]) if _is_open(kind, likely, ruled, message, words) else kind


def _is_own_meeting(
    likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]
) -> bool:
    """Whether what sounds of another matter tells of the user's own interview, as the phrases say."""
    other = likely[Kind.OTHER]
    if other < DOUBTED and _is_awaited(likely, ruled, message, words, times):
        return True
    limit = CLEAR_EVENT if _is_event(ruled, words) else CLEAR_OTHER
    return other < limit and _is_booked(ruled, message, words, times)


def _of_calling_off(likely: Mapping[Kind, float], ruled: Ruled, words: Words) -> Kind | None:
    """What an interview is called off for: an end that is said outright, or a time to be made up."""
    if (
        ruled.kind is Kind.DECLINE
        and likely[Kind.DECLINE] >= POSSIBLE
        and (ruled.best(Kind.DECLINE) >= STRONG or first(GONE, words.body, vocabulary(words.body)))
    ):
        return Kind.DECLINE
    return Kind.INTERVIEW_RESCHEDULE if _says(MADE_UP, words) else None


def _is_awaited(
    likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]
) -> bool:
    """Whether a person says when the user's own interview is, or writes of a job's title, beside other matters."""
    is_own = ruled.is_personal and ruled.is_own(OWN)
    is_said = ruled.kind is Kind.INTERVIEW_CONFIRMATION and likely[ruled.kind] >= AWAITED
    is_person = message.automation is Automation.PERSON and sum(map(is_ahead, times)) == 1
    return is_own and is_said and is_person and (ruled.candidacy.is_titled or names_own(words))


def _is_courtesy(kind: Kind, likely: Mapping[Kind, float], ruled: Ruled) -> bool:
    """Whether papers are kept on file beside an end that is said outright."""
    is_said = ruled.best(Kind.DECLINE) >= STRONG > ruled.best(Kind.HOLD) and ruled.kind is Kind.DECLINE
    return kind is Kind.HOLD and is_said and likely[Kind.HOLD] < COURTESY and likely[Kind.DECLINE] >= NO_COURTESY


def _is_outspoken(kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, times: Sequence[TimeFound]) -> bool:
    """Whether a phrase says an offer, a test or a fixed time outright, and none says what was heard instead."""
    kinds, least, most = OUTSPOKEN.get(ruled.kind, (frozenset(), 0.0, 0.0))
    if kind not in kinds or ruled.best(ruled.kind) < STRONG or ruled.best(kind) >= TELLING:
        return False
    is_told = ruled.kind is not Kind.INTERVIEW_CONFIRMATION or bool(times)
    is_likely = likely[kind] < most and likely[ruled.kind] >= least
    return ruled.is_own(OWN) and ruled.is_personal and is_told and is_likely


def _is_of_others(kind: Kind, ruled: Ruled, words: Words) -> bool:
    """Whether what sounds like an end is of whoever is chosen, tells the terms, or follows the user's withdrawal."""
    if kind is Kind.DECLINE:
        return has_withdrawn(words)
    is_heard = kind is Kind.OFFER and ruled.best(kind) < TELLING
    return is_heard and (_says(SOMEBODY, words) or _tells_terms_alone(words))


def _tells_terms_alone(words: Words) -> bool:
    """Whether an answer says what the work pays or what the contract is, and no word takes the user in."""
    is_told = _says(TERMS, words) or (_says(PAY, words) and not _says(TAKING, words))
    return words.is_answer and is_told and not _says(_TAKEN_IN, words)


def is_of_employer(ruled: Ruled, words: Words) -> bool:
    """Whether what sounds like an offer, in no phrase of one, comes from the employer that the user works for."""
    titled = vocabulary(words.subject)
    return ruled.best(Kind.OFFER) < TELLING and (_says(EMPLOYED, words) or any(all_of(EMPLOYED, words.subject, titled)))


def goes_on_elsewhere(words: Words) -> bool:
    """Whether the application that is declined goes on for another post or on a list, and not only may some day."""
    hits = all_of((*ACROSS, *ELIGIBLE), words.body, vocabulary(words.body))
    return any(not speaks_of(line(words.body, hit.sentence), ONE_DAY) for hit in hits)


def _of_set(ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]) -> Kind:
    """What was read as a fixed time: several to choose from invite, a meeting of theirs is talk."""
    if ruled.best(Kind.INTERVIEW_CONFIRMATION) >= STRONG:
        return Kind.INTERVIEW_CONFIRMATION
    if (sum(map(is_ahead, times)) > 1 and _says(CHOICE, words)) or is_wished(message.own_text, times):
        return Kind.INTERVIEW_INVITATION
    if len(times) > 1 or not (_says(THEIRS, words) or _is_timeless(ruled, message, words, times)):
        return Kind.INTERVIEW_CONFIRMATION
    return Kind.INFO_REQUEST if ruled.best(Kind.INFO_REQUEST) >= STRONG else Kind.INTERVIEWER_REPLY


def _is_timeless(ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]) -> bool:
    """Whether its times were looked for, there is none, and it tells of a result, or answers and names no day."""
    if times or not may_matter(words, message):
        return False
    is_unsaid = words.is_answer and ruled.best(Kind.INTERVIEW_CONFIRMATION) < TELLING
    return _says(OUT_THEN, words) or (is_unsaid and not _says(NEAR, words))


def _is_booked(ruled: Ruled, message: Message, words: Words, times: Sequence[TimeFound]) -> bool:
    """Whether a program tells of an event that is called an interview, and nothing speaks of another matter."""
    is_said = confirms_interview(words)
    is_news = ruled.kind in _BOOKED or (is_said and _is_choice(ruled, times))
    is_own = is_news and ruled.is_own(ANSWERED if is_said or ruled.candidacy.is_titled else OWN)
    is_told = ruled.kind is Kind.INTERVIEW_CANCELLATION or bool(times)
    if not (is_own or _is_event(ruled, words)) or not is_told or names_other_matter(words, message):
        return False
    is_to_one = ruled.is_personal or message.automation is not Automation.BULK
    return is_to_one and (is_said or names_interview(words))


def _is_choice(ruled: Ruled, times: Sequence[TimeFound]) -> bool:
    """Whether an invitation offers times to choose from."""
    return ruled.kind is Kind.INTERVIEW_INVITATION and sum(t.is_offered for t in times if is_ahead(t)) > 1


def _is_event(ruled: Ruled, words: Words) -> bool:
    """Whether a program says that something is booked, though it greets nobody and says no more."""
    said = any(hit.phrase.id.endswith(EVENT) for hit in (*words.body_hits, *words.subject_hits))
    return said and ruled.kind is Kind.OTHER and ruled.is_own(EVENT_OWN)


def _is_open(kind: Kind, likely: Mapping[Kind, float], ruled: Ruled, message: Message, words: Words) -> bool:
    """Whether a person says that nothing is decided yet, and no phrase says what the learned words heard."""
    if kind not in _OPEN or message.automation is not Automation.PERSON or not ruled.is_personal:
        return False
    is_own = ruled.is_own(SOME)
    if not is_own or likely[kind] >= CERTAIN or _told(ruled, kind, words) >= TELLING:
        return False
    return is_undecided(words)


def has_withdrawn(words: Words) -> bool:
    """Whether some words say that the user has withdrawn, by which what is closed then is no answer of theirs."""
    return _says(WITHDREW, words)


def is_undecided(words: Words) -> bool:
    """Whether some words say that nothing is decided yet."""
    return any(_says(phrases, words) for phrases in (PENDING, THEIRS, SOMEBODY)) or _is_awaited_still(words)


def is_promised(words: Words) -> bool:
    """Whether some words say by when the user will know."""
    return _says(PROMISED, words)


def _is_awaited_still(words: Words) -> bool:
    """Whether some words say that there is nothing to tell yet, and not "but" what there is."""
    hits = all_of((*NO_NEWS, *UNDER_WAY), words.body, vocabulary(words.body))
    return any(not speaks_of(line(words.body, hit.sentence), BUT) for hit in hits)


def _told(ruled: Ruled, kind: Kind, words: Words) -> float:
    """The same as below; an offer in the subject alone may be one that is talked of."""
    if kind is not Kind.OFFER:
        return ruled.best(kind)
    return max((hit.phrase.weight for hit in words.body_hits if hit.phrase.kind is kind), default=0.0)


def _says(phrases: tuple[Phrase, ...], words: Words) -> bool:
    return stands(phrases, words.body, vocabulary(words.body))
