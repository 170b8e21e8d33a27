"""What kind of message is this, by which words, and how sure?

Phrase rules give scores, doubts in the same sentence take hits away, and the
question whose job search it is (`candidacy.py`) lifts or sinks all of them.
Calendar parts speak for themselves once the mail is about a candidacy. Times
and people are read elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from math import exp

from assistant.model import Automation, Evidence, Finding, Identity, Invite, InviteMethod, Kind, Message, Perspective
from assistant.reading.bookings import is_named_interview, of_interview
from assistant.reading.candidacy import Candidacy, is_greeted, is_to_user_alone, weigh
from assistant.reading.ends import drowned, may_drown
from assistant.reading.evidence import CHANGES, SUBJECT, Score, Words, is_answer, is_in_process, scores_of, search
from assistant.reading.further import further
from assistant.reading.going_on import with_end_first
from assistant.reading.learned.fusion import weigh_up
from assistant.reading.phrases import Hit
from assistant.reading.phrases.syntax import TELLING, Aside
from assistant.reading.rivals import by_times, is_ahead, weigh_against
from assistant.reading.ruled import BY_TIME, Ruled, is_of_calendar
from assistant.reading.senders import FREEMAIL, is_no_reply
from assistant.reading.silence import with_silence
from assistant.reading.when import TimeFound

ORDER: tuple[Kind, ...] = (
    Kind.OFFER,
    Kind.DECLINE,
    Kind.INTERVIEW_RESCHEDULE,
    Kind.INTERVIEW_CANCELLATION,
    Kind.HOLD,
    Kind.INTERVIEW_CONFIRMATION,
    Kind.INTERVIEW_INVITATION,
    Kind.ASSESSMENT,
    Kind.INFO_REQUEST,
    Kind.APPLICATION_ACK,
    Kind.OUTREACH,
    Kind.INTERVIEWER_REPLY,
)
"""What matters most for the next step stands first."""

ENOUGH = 2.0
"""The score from which on a kind holds."""
SURE = 3 * SUBJECT
"""A phrase of this weight says it by itself, in a subject too."""
ANYBODY = 0.5
"""What a message loses that neither greets the user, nor speaks of an application, nor answers."""
LONG = 4_000
"""Who writes more seldom writes of one candidate alone."""
LINE, ANSWERED, BARE = 160, 2.0, 5
"""Characters of a line or two in answer or under the name of an interview, the points of candidacy that they need,
"Friday 1pm it is", and the words from which on they are more than a time."""
KNOWN = 2.5
"""The points of candidacy that mail of a person of a known opportunity has at least."""
HEADERS = 0.95
"""So sure is what the headers say of an absence note or a bounce."""
BESIDE = 0.5
"""How likely an end has to be by the words beside a calendar part."""
NAMED = 1.4
"""The points of candidacy of a person's mail to the user alone that needs no greeting."""
MOVED = 2.0
"""The points of candidacy that a note has at most that is greeted, answers and comes from a firm, and no more."""
FRIENDLY = 1.2
"""The points of candidacy that a friend's letter has who answers the user by name."""
OUTRIGHT = 3.0
"""The weight of a phrase that says it by itself."""
OWN = 5.0
"""Points of candidacy of mail that is clearly about the user's own."""
BLOCKED = -1.0
"""Below these points of candidacy nothing of a job search is concluded."""

_VERDICTS = frozenset({Kind.OFFER, Kind.DECLINE, Kind.HOLD})
_TOUCHY = frozenset(
    {Kind.OFFER, Kind.DECLINE, Kind.HOLD, Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION}
    | {Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION}
)
"""Kinds whose weaker phrases are everyday words; in mail to nobody by name they prove nothing."""
_LOOSE = frozenset({Kind.OUTREACH, Kind.JOB_ALERT, Kind.AUTO_REPLY, Kind.ASSESSMENT, Kind.APPLICATION_ACK})
_IN_THREAD = ((1.0, 2.0), (1.8, 1.0))
_ALONE = ((1.0, 2.9), (2.0, 2.0), (3.0, 1.0))
"""For a reply: with so many points of candidacy, so high a score is enough."""
BY_THREAD = 2.0


def _lift(points: float, kind: Kind) -> float:
    """What the candidacy's points add to a score; words of an outcome need them less than words of a meeting."""
    if points < (0.0 if kind in _VERDICTS else 0.35) and kind not in _LOOSE:
        return -3.0
    for limit, lift in ((0.41, -1.5), (1.4, -0.5 if kind in _VERDICTS else -0.9), (2.0, -0.25), (5.0, 0.0)):
        if points < limit:
            return lift
    return 0.4


def _of_invite(invite: Invite, message: Message) -> Kind | None:
    """What a calendar part says, once it is about a candidacy (RFC 5546)."""
    if invite.is_cancelled or invite.method is InviteMethod.CANCEL:
        return Kind.INTERVIEW_CANCELLATION
    if invite.method is InviteMethod.COUNTER:
        return Kind.INTERVIEW_RESCHEDULE
    if invite.method is InviteMethod.REPLY:
        return _of_answer(invite)
    if invite.start is None:
        return None
    return Kind.INTERVIEW_RESCHEDULE if invite.sequence > 0 else Kind.INTERVIEW_CONFIRMATION


def _of_answer(invite: Invite) -> Kind:
    answers = {attendee.status for attendee in invite.attendees}
    if answers == {"accepted"}:
        return Kind.INTERVIEW_CONFIRMATION
    return Kind.INTERVIEW_CANCELLATION if answers == {"declined"} else Kind.INTERVIEWER_REPLY


def _with_invites(scores: dict[Kind, Score], message: Message) -> dict[Kind, Score]:
    """The scores, with the word of the calendar parts, which outweighs any phrase."""
    found = dict(scores)
    for invite in message.invites:
        kind = _of_invite(invite, message)
        if kind is None:
            continue
        said = Evidence(invite.summary or invite.uid, f"calendar.{(invite.method or 'event')}")
        old = found.get(kind, Score(0.0, 0.0, ()))
        found[kind] = Score(max(3.5, old.value), 3.5, (said, *old.evidence), old.hits)
        if kind is Kind.INTERVIEW_CANCELLATION:
            found.pop(Kind.INTERVIEW_RESCHEDULE, None)
    return found


def _confidence(score: float, points: float) -> float:
    """An honest figure: fitted so that it lies between the rates right on the known and on the unseen mail."""
    return round(min(0.97, max(0.3, 1 / (1 + exp(-(1.0 * (score - 1.4) + 0.1 * min(points, 8)))))), 2)


def _is_firm(hits: Iterable[Hit]) -> bool:
    """Whether a decline leaves no other reading: no firm words, or soft ones in the same sentence, leave one."""
    declines = [h for h in hits if h.phrase.kind is Kind.DECLINE]
    soft = {h.sentence for h in declines if not h.phrase.firm}
    return any(h.phrase.firm and h.phrase.weight >= 2 and h.sentence not in soft for h in declines)


def _finding(kind: Kind, score: Score, points: float) -> Finding:
    firm = kind is Kind.DECLINE and _is_firm(score.hits)
    return Finding(kind, _confidence(score.value, points), score.evidence, firm)


def _automatic(message: Message, scores: Mapping[Kind, Score]) -> Finding | None:
    """An absence note or a bounce; a receipt that calls itself automatic is still a receipt."""
    away = scores.get(Kind.AUTO_REPLY, Score(0.0, 0.0, ()))
    says_so = message.automation in (Automation.AUTO_REPLY, Automation.BOUNCE)
    if says_so and away.value >= 1:
        return Finding(Kind.AUTO_REPLY, 0.98, away.evidence)
    if message.automation is Automation.BOUNCE or (says_so and not _best(scores)):
        return Finding(Kind.AUTO_REPLY, 0.95, (Evidence(message.subject, "headers say so"),))
    if away.value >= 3.4 or (away.best >= 2.2 and len(message.own_text) < 600 and not _best(scores, 2.9)):
        return Finding(Kind.AUTO_REPLY, _confidence(away.value, 0), away.evidence)
    return None


def _best(scores: Mapping[Kind, Score], enough: float = ENOUGH) -> bool:
    aside = (Kind.AUTO_REPLY, Kind.INTERVIEWER_REPLY)
    return any(score.value >= enough for kind, score in scores.items() if kind not in aside)


def _alert(message: Message, scores: Mapping[Kind, Score]) -> Finding | None:
    alert = scores.get(Kind.JOB_ALERT, Score(0.0, 0.0, ()))
    from_machine = message.automation is not Automation.PERSON or (
        message.sender is not None and is_no_reply(message.sender.email)
    )
    if alert.best < SUBJECT * 3 or alert.value < (ENOUGH if from_machine else 3.5):
        return None
    rivals = [s.best for k, s in scores.items() if k not in (Kind.JOB_ALERT, Kind.OUTREACH, Kind.INTERVIEWER_REPLY)]
    return (
        None if max(rivals, default=0.0) >= 3 else Finding(Kind.JOB_ALERT, _confidence(alert.value, 3), alert.evidence)
    )


def _reply(message: Message, score: Score | None, candidacy: Candidacy) -> Finding | None:
    """A person of their side writes in the process, and nothing else fits."""
    is_person = message.automation is Automation.PERSON and not (message.sender and is_no_reply(message.sender.email))
    if not is_person or candidacy.is_hiring_side:
        return None
    is_thread = bool(message.references) or is_answer(message.subject)
    value = score.value if score else 0.0
    if score and any(candidacy.points >= p and value >= v for p, v in (_IN_THREAD if is_thread else _ALONE)):
        return Finding(Kind.INTERVIEWER_REPLY, _confidence(value, candidacy.points), score.evidence)
    if is_thread and candidacy.points >= BY_THREAD and candidacy.is_addressed:
        return Finding(Kind.INTERVIEWER_REPLY, 0.6, (Evidence(message.subject, "answers in a job thread"),))
    return None


def _other(candidacy: Candidacy) -> Finding:
    return Finding(Kind.OTHER, 0.8 if candidacy.points < 2 else 0.5, ())


FAINT, APPLIED = 0.5, 2.0
"""So sure has the learned opinion alone to be of a start, unless mail has so many points of a candidacy."""
_BEGINNING = frozenset(
    {Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION} | {Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION}
)


def judge(
    message: Message, perspective: Perspective, times: Sequence[TimeFound] = (), words: Words | None = None
) -> tuple[Finding, ...]:
    """What the message says, the most that matters first; never empty. Rules and learned opinion together."""
    words = words or search(message)
    ruled = by_rules(message, perspective, times, words)
    first, *also = with_end_first(_judged(ruled, message, perspective, times, words), words)
    return (replace(first, is_off_topic=_is_off_topic(first.kind, ruled.candidacy, message)), *also)


def _is_off_topic(kind: Kind, candidacy: Candidacy, message: Message) -> bool:
    """Whether no word of a job stands in it, and more speaks against one, or it moves what is spoken of nowhere.

    "Wednesday at 1 works, too!", "we have to move your appointment with Dr Hill": friends and surgeries write so.
    """
    if candidacy.is_named or message.invites:
        return False
    if kind in CHANGES:
        return candidacy.points < MOVED
    if message.automation is not Automation.PERSON:
        return False
    is_anybody = message.sender is not None and message.sender.domain in FREEMAIL
    return candidacy.points < (FRIENDLY if is_anybody else 0.0)


def _judged(
    ruled: Ruled, message: Message, perspective: Perspective, times: Sequence[TimeFound], words: Words
) -> tuple[Finding, ...]:
    found = with_silence(weigh_up(ruled, message, perspective, words, times), ruled, message, times)
    if _is_faint(found[0], ruled, perspective):
        return (_other(ruled.candidacy),)
    if ruled.is_settled:
        return _with_end_beside(found, message, perspective, times, words)
    if found[0].kind in (Kind.OTHER, Kind.OUTREACH) and _asks_applicant(ruled, message, times):
        return ruled.findings
    if not may_drown(found[0], ruled, message, perspective):
        return found
    end = drowned(message, words, lambda part, said: _of_part(part, said, ruled, perspective))
    return (end, *further(end.kind, words)) if end else found


def _is_faint(first: Finding, ruled: Ruled, perspective: Perspective) -> bool:
    """Whether a start is but dimly heard in mail that no phrase connects with a job: "that interview on the radio"."""
    is_unsaid = ruled.kind is Kind.OTHER and ruled.candidacy.points < APPLIED and not perspective.in_process
    return is_unsaid and first.kind in _BEGINNING and first.confidence < FAINT


def _asks_applicant(ruled: Ruled, message: Message, times: Sequence[TimeFound]) -> bool:
    """Whether a person thanks for the application and asks for a time: that is an invitation in any words."""
    is_own = ruled.is_own(OWN)
    if ruled.kind is not Kind.INTERVIEW_INVITATION or message.automation is not Automation.PERSON or not is_own:
        return False
    return ruled.best(Kind.APPLICATION_ACK) >= OUTRIGHT and any(is_ahead(t) and t.is_offered for t in times)


def _with_end_beside(
    found: tuple[Finding, ...],
    message: Message,
    perspective: Perspective,
    times: Sequence[TimeFound],
    words: Words,
) -> tuple[Finding, ...]:
    """What a calendar part says; after an end that the words say: an event goes, or a talk comes, with it."""
    if not is_of_calendar(found[0]) or not message.own_text.strip():
        return found
    end, *also = judge(replace(message, invites=()), perspective, times, words)
    if end.kind not in (Kind.OFFER, Kind.DECLINE) or end.confidence < BESIDE:
        return found
    return (end, *also, *(f for f in found if f.kind not in {end.kind, *(a.kind for a in also)}))


def _of_part(part: Message, said: Words, whole: Ruled, perspective: Perspective) -> Finding:
    """What a part of a message says first, which is about what the whole is about."""
    scores = scores_of(said)
    found = _ranked(part, scores, whole.candidacy, (), in_process=True, is_personal=whole.is_personal)
    ruled = Ruled(found, scores, whole.candidacy, whole.is_personal)
    return weigh_up(ruled, part, perspective, said, ())[0]


def by_rules(message: Message, perspective: Perspective, times: Sequence[TimeFound], words: Words) -> Ruled:
    """What the phrase rules alone make of the message."""
    scores = scores_of(words)
    about = of_interview(words)
    candidacy = weigh(
        message, perspective.identity, list(about.body_hits), list(about.subject_hits), is_answer=words.is_answer
    )
    candidacy = _with_thread(candidacy, message, perspective)
    is_applied = is_in_process(words) or perspective.in_process
    is_personal = is_applied or bool(message.references) or is_greeted(message, perspective.identity)
    if not _says_away(scores):
        is_personal = is_personal or _is_to_one(message, perspective.identity, candidacy, about)
    aside = _automatic(message, scores) or _alert(message, scores)
    if aside:
        return Ruled((aside,), scores, candidacy, is_personal, aside.confidence >= HEADERS)
    is_circular = message.automation is Automation.BULK and not is_personal
    if candidacy.points < BLOCKED or is_circular:
        return Ruled((_other(candidacy),), scores, candidacy, is_personal)
    is_line = _is_line(message, words)
    times = () if _is_bare(message, words) else times
    found = _ranked(message, scores, candidacy, times, in_process=is_applied, is_personal=is_personal, is_line=is_line)
    is_plain = perspective.in_process or candidacy.is_titled or candidacy.points >= OWN
    return Ruled(found, scores, candidacy, is_personal, is_plain and is_of_calendar(found[0]))


def _says_away(scores: Mapping[Kind, Score]) -> bool:
    """Whether a phrase says that nobody is there to write: such a note speaks of many things to everybody."""
    return Kind.AUTO_REPLY in scores and scores[Kind.AUTO_REPLY].best >= TELLING


def _is_to_one(message: Message, identity: Identity, candidacy: Candidacy, about: Words) -> bool:
    """Whether a person writes to the user alone of a job search and of no other matter: no greeting is needed then."""
    if any(hit.phrase.kind is Aside.ELSEWHERE for hit in (*about.body_hits, *about.subject_hits)):
        return False
    is_alone = message.automation is Automation.PERSON and is_to_user_alone(message, identity)
    return is_alone and candidacy.is_named and candidacy.points >= NAMED


def _with_thread(candidacy: Candidacy, message: Message, perspective: Perspective) -> Candidacy:
    """A person of an opportunity that we know writes about it, whatever the words."""
    if not perspective.in_process or message.automation is not Automation.PERSON:
        return candidacy
    return replace(candidacy, points=max(candidacy.points, KNOWN), is_hiring_side=False)


def _ranked(
    message: Message,
    scores: dict[Kind, Score],
    candidacy: Candidacy,
    times: Sequence[TimeFound],
    *,
    in_process: bool,
    is_personal: bool,
    is_line: bool = False,
) -> tuple[Finding, ...]:
    long = 0.0 if len(message.own_text) < LONG else 0.5
    long += 0.0 if is_personal else ANYBODY
    lifted = {
        k: Score(s.value + _lift(candidacy.points, k) - long, s.best, s.evidence, s.hits)
        for k, s in scores.items()
        if is_personal or s.best >= SURE or k not in _TOUCHY
    }
    lifted.pop(Kind.INTERVIEWER_REPLY, None)
    reply = _reply(message, scores.get(Kind.INTERVIEWER_REPLY), candidacy)
    enough = {k: s for k, s in _with_invites_if(lifted, message, candidacy).items() if s.value >= ENOUGH}
    enough = by_times(weigh_against(enough, message, times, in_process=in_process), times)
    findings = [_finding(k, enough[k], candidacy.points) for k in ORDER if k in enough]
    if not findings:
        return (_by_time(message, scores, candidacy, times, is_line=is_line) or reply or _other(candidacy),)
    return tuple(findings)


def _is_line(message: Message, words: Words) -> bool:
    """Whether it is a line or two that answers, or that says under the name of an interview more than a bare time."""
    text = message.own_text
    if len(text) > LINE or words.is_answer:
        return len(text) <= LINE
    return len(text.split()) >= BARE and is_named_interview(words, message)


def _is_bare(message: Message, words: Words) -> bool:
    """Whether it is hardly more than a time, and answers nothing: "Thursday 3pm"."""
    return len(message.own_text.split()) < BARE - 1 and not (words.is_answer or message.references or message.invites)


def _by_time(
    message: Message, scores: Mapping[Kind, Score], candidacy: Candidacy, times: Sequence[TimeFound], *, is_line: bool
) -> Finding | None:
    """In job mail between people a bare time says enough: "7.30am at the yard for your interview"."""
    if (
        candidacy.points < (ANSWERED if is_line and candidacy.is_named else 2.5)
        or message.automation is not Automation.PERSON
        or len(message.own_text) > 800
    ):
        return None
    ahead = [t for t in times if is_ahead(t) and not t.is_aside]
    off = scores.get(Kind.INTERVIEW_CANCELLATION)
    cancelled = Finding(Kind.INTERVIEW_CANCELLATION, 0.6, off.evidence) if off and off.best >= TELLING else None
    if not ahead:
        return cancelled if any(t.is_cancelled for t in times) else None
    said = (Evidence(ahead[0].words, BY_TIME),)
    if any(t.is_old for t in times) or Kind.INTERVIEW_RESCHEDULE in scores:
        return Finding(Kind.INTERVIEW_RESCHEDULE, 0.6, said)
    if cancelled:
        return cancelled
    if any(t.is_offered for t in ahead):
        return Finding(Kind.INTERVIEW_INVITATION, 0.6, said)
    return Finding(Kind.INTERVIEW_CONFIRMATION, 0.6, said) if len(ahead) == 1 else None


def _with_invites_if(scores: dict[Kind, Score], message: Message, candidacy: Candidacy) -> dict[Kind, Score]:
    return _with_invites(scores, message) if message.invites and candidacy.points >= 2 else scores
