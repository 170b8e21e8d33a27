"""What kind of message is this, by which words, and how sure?

Phrase rules give scores, doubts in the same sentence take hits away, and the
question whose job search it is (`candidacy.py`) lifts or sinks all of them.
Calendar parts speak for themselves once the mail is about a candidacy. Times
and people are read elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import exp

from assistant.model import (
    Automation,
    Evidence,
    Finding,
    Invite,
    InviteMethod,
    Kind,
    Message,
    Perspective,
)
from assistant.reading.candidacy import Candidacy, is_greeted, weigh
from assistant.reading.phrases import Hit, doubts_in, find, line, quotation
from assistant.reading.phrases.syntax import Aside
from assistant.reading.senders import is_agency, is_no_reply
from assistant.reading.sentences import Passage, passage
from assistant.reading.sentences import words as spelled
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
SUBJECT = 0.8
"""A subject weighs less than a sentence: it is written in haste, or by an earlier mail."""
MORE = (0.3, 0.2, 0.2, 0.15, 0.15)
"""What further phrases of a kind add, as parts of their weight."""
FEW = 5
"""With fewer phrases than these the text is too short to tell its language by them."""
ANYBODY = 0.5
"""What a message loses that neither greets the user, nor speaks of an application, nor answers."""
LONG = 4_000
"""Who writes more seldom writes of one candidate alone."""
BLOCKED = -1.0
"""Below these points of candidacy nothing of a job search is concluded."""

_ANSWER = re.compile(
    r"\s*(?:(?:re|aw|sv|antw|antwort|r|rif|ref|res|tr|wg|fw|fwd|vs|odp|rv|enc|i)\s*(?:\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
_VERDICTS = frozenset({Kind.OFFER, Kind.DECLINE, Kind.HOLD})
_LOOSE = frozenset({Kind.OUTREACH, Kind.JOB_ALERT, Kind.AUTO_REPLY, Kind.ASSESSMENT, Kind.APPLICATION_ACK})
_TALK = frozenset({Kind.INTERVIEW_INVITATION, Kind.INTERVIEW_CONFIRMATION})
_IN_THREAD = ((1.0, 2.0), (1.8, 1.0))
_ALONE = ((1.0, 2.9), (2.0, 2.0), (3.0, 1.0))
"""For a reply: with so many points of candidacy, so high a score is enough."""
BY_THREAD = 2.0
_APPLICATION = re.compile(
    r" (?:application|applied|applying|candidacy|bewerb\w+|candidature|candidatura|postulacion|postulado|sollicit\w+)[ \n]"
)
_CHANGES = frozenset({Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION})


@dataclass(frozen=True, slots=True)
class Words:
    """A message's own words and its subject, searched for phrases, less what is in doubt."""

    body: Passage
    subject: Passage
    body_hits: tuple[Hit, ...]
    subject_hits: tuple[Hit, ...]
    is_answer: bool


@dataclass(frozen=True, slots=True)
class _Score:
    value: float
    best: float
    evidence: tuple[Evidence, ...]
    hits: tuple[Hit, ...] = ()


def _without_doubt(text: Passage, hits: Sequence[Hit]) -> list[Hit]:
    """The hits that no other words of their sentence take back."""
    kept: list[Hit] = []
    for sentence, group in groupby(sorted(hits, key=lambda h: h.sentence), key=lambda h: h.sentence):
        together = list(group)
        doubts = doubts_in(text, sentence) if any(isinstance(h.phrase.kind, Kind) for h in together) else []
        kept += [
            hit
            for hit in together
            if not any(
                hit.phrase.kind in doubt.kinds and (doubt.after or start < hit.end) and not _is_within(hit, start, end)
                for doubt, start, end in doubts
            )
        ]
    return kept


def _is_within(hit: Hit, start: int, end: int) -> bool:
    """Whether the doubt is only a part of the phrase's own words, which took it into account."""
    return hit.start <= start and end <= hit.end and hit.phrase.weight >= 3


def _in_its_languages(hits: Sequence[Hit], language: str) -> list[Hit]:
    """The hits of the languages that the text is in: some words look the same in several."""
    rows: Counter[str] = Counter(name.partition(".")[0] for name in {h.phrase.id for h in hits})
    most = max(rows.values(), default=0)
    if most < FEW:
        return list(hits)
    spoken = {code for code, number in rows.items() if code == language or number >= max(FEW, 0.6 * most)}
    return [h for h in hits if h.phrase.id.partition(".")[0] in spoken]


_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»\n]{12,400})[\"“”»]")


def _is_quoted(text: Passage, hit: Hit) -> bool:
    """Whether the words stand between quotation marks: somebody else's, or an example."""
    sentence = text.sentences[hit.sentence].text
    quoted = _QUOTED.findall(sentence)
    said = " ".join(line(text, hit.sentence)[hit.start + 1 : hit.end + 1].split())
    return any(said in " ".join(spelled(part)) for part in quoted)


def search(message: Message) -> Words:
    """The phrases in a message's own text and subject."""
    body, stripped = passage(message.own_text), _ANSWER.sub("", message.subject)
    subject = passage(stripped)
    own, titled = find(body), find(subject)
    languages = frozenset(h.phrase.id.partition(".")[0] for h in _in_its_languages([*own, *titled], message.language))
    own = [h for h in own if h.phrase.id.partition(".")[0] in languages]
    titled = [h for h in titled if h.phrase.id.partition(".")[0] in languages]
    return Words(
        body,
        subject,
        tuple(h for h in _without_doubt(body, own) if not (isinstance(h.phrase.kind, Kind) and _is_quoted(body, h))),
        tuple(h for h in _without_doubt(subject, titled) if not _is_quoted(subject, h)),
        stripped != message.subject.strip() and bool(_ANSWER.match(message.subject)),
    )


def is_answer(subject: str) -> bool:
    """Whether the subject is that of an answer or a forwarded mail, and so no news."""
    return bool(_ANSWER.match(subject))


def may_matter(words: Words, message: Message) -> bool:
    """Whether times are worth looking for: some phrase of a kind stands in the message, or it comes with an event."""
    return bool(message.invites) or any(
        isinstance(h.phrase.kind, Kind) for h in (*words.body_hits, *words.subject_hits)
    )


def _silenced(hits: Sequence[Hit]) -> list[Hit]:
    """Hits less those that a test or a far more telling phrase in the same sentence explains."""
    tests = {h.sentence for h in hits if h.phrase.kind is Kind.ASSESSMENT and h.phrase.weight >= 2}
    changes = {h.sentence for h in hits if h.phrase.kind in _CHANGES and h.phrase.weight >= 2}
    return [
        h
        for h in hits
        if not (h.phrase.kind in _TALK and h.sentence in tests)
        and not (h.phrase.kind is Kind.INTERVIEW_CONFIRMATION and h.sentence in changes)
    ]


def _scores(words: Words) -> dict[Kind, _Score]:
    """How strongly the phrases speak for each kind."""
    weighed: dict[Kind, dict[str, tuple[float, Hit, Passage]]] = {}
    subject_part = 0.0 if words.is_answer else SUBJECT
    for text, part, hits in ((words.body, 1.0, words.body_hits), (words.subject, subject_part, words.subject_hits)):
        for hit in _silenced(hits) if part else ():
            if isinstance(hit.phrase.kind, Kind):
                known = weighed.setdefault(hit.phrase.kind, {})
                weight = hit.phrase.weight * part
                if weight > known.get(hit.phrase.id, (0.0, hit, text))[0]:
                    known[hit.phrase.id] = (weight, hit, text)
    return _with_file({kind: _score(list(found.values())) for kind, found in weighed.items()})


def _with_file(scores: dict[Kind, _Score]) -> dict[Kind, _Score]:
    """Keeping papers on file, beside words of regret, is the courtesy of a decline."""
    decline, hold = scores.get(Kind.DECLINE), scores.get(Kind.HOLD)
    if decline is None or hold is None or hold.best >= 3:
        return scores
    return scores | {Kind.DECLINE: _Score(decline.value + 0.7, decline.best, decline.evidence, decline.hits)}


def _score(found: list[tuple[float, Hit, Passage]]) -> _Score:
    found.sort(key=lambda one: -one[0])
    value = found[0][0] + sum(one[0] * part for one, part in zip(found[1:], MORE, strict=False))
    evidence = tuple(Evidence(quotation(text, hit), hit.phrase.id) for _, hit, text in found[:3])
    return _Score(value, found[0][0], evidence, tuple(hit for _, hit, _ in found))


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


def _with_invites(scores: dict[Kind, _Score], message: Message) -> dict[Kind, _Score]:
    """The scores, with the word of the calendar parts, which outweighs any phrase."""
    found = dict(scores)
    for invite in message.invites:
        kind = _of_invite(invite, message)
        if kind is None:
            continue
        said = Evidence(invite.summary or invite.uid, f"calendar.{(invite.method or 'event')}")
        old = found.get(kind, _Score(0.0, 0.0, ()))
        found[kind] = _Score(max(3.5, old.value), 3.5, (said, *old.evidence), old.hits)
        if kind is Kind.INTERVIEW_CANCELLATION:
            found.pop(Kind.INTERVIEW_RESCHEDULE, None)
    return found


def _confidence(score: float, points: float) -> float:
    """An honest figure: how often a finding of this strength was right on the corpus to look at."""
    return round(min(0.99, max(0.3, 1 / (1 + exp(-(1.3 * (score - 1.2) + 0.12 * min(points, 8)))))), 2)


def _is_firm(hits: Iterable[Hit]) -> bool:
    """Whether a decline leaves no other reading: no firm words, or soft ones in the same sentence, leave one."""
    declines = [h for h in hits if h.phrase.kind is Kind.DECLINE]
    soft = {h.sentence for h in declines if not h.phrase.firm}
    return any(h.phrase.firm and h.phrase.weight >= 2 and h.sentence not in soft for h in declines)


def _finding(kind: Kind, score: _Score, points: float) -> Finding:
    firm = kind is Kind.DECLINE and _is_firm(score.hits)
    return Finding(kind, _confidence(score.value, points), score.evidence, firm)


def _weigh_against(
    scores: dict[Kind, _Score], message: Message, times: Sequence[TimeFound], *, in_process: bool
) -> dict[Kind, _Score]:
    """Scores after what one kind tells about another."""
    found = dict(scores)

    def value(kind: Kind) -> float:
        return found[kind].value if kind in found else 0.0

    def drop(*kinds: Kind) -> None:
        for kind in kinds:
            found.pop(kind, None)

    if value(Kind.OFFER) and value(Kind.APPLICATION_ACK) >= 3:
        drop(Kind.OFFER, Kind.HOLD)
    if value(Kind.APPLICATION_ACK) >= 3 and value(Kind.HOLD) and found[Kind.HOLD].best < 3 and not value(Kind.DECLINE):
        drop(Kind.HOLD)
    if value(Kind.OFFER) and value(Kind.INFO_REQUEST) and found[Kind.INFO_REQUEST].best >= 3 > found[Kind.OFFER].best:
        drop(Kind.OFFER)
    if value(Kind.OFFER) and value(Kind.DECLINE):
        drop(Kind.DECLINE if value(Kind.OFFER) > value(Kind.DECLINE) else Kind.OFFER)
    if value(Kind.DECLINE) and value(Kind.HOLD):
        is_hold = found[Kind.HOLD].best >= 3 and found[Kind.DECLINE].best < 3
        drop(Kind.DECLINE if is_hold else Kind.HOLD)
    if value(Kind.DECLINE) or value(Kind.OFFER):
        drop(Kind.APPLICATION_ACK, Kind.INFO_REQUEST, Kind.ASSESSMENT, Kind.INTERVIEWER_REPLY, Kind.OUTREACH)
    if value(Kind.OUTREACH) >= 1 and message.sender and is_agency(message.sender.email) and not in_process:
        found[Kind.OUTREACH] = replace(found[Kind.OUTREACH], value=value(Kind.OUTREACH) + 1)
    if value(Kind.OUTREACH) >= 2.5 and in_process:
        drop(Kind.OUTREACH)
    if value(Kind.OUTREACH) >= 2.5 and not message.references:
        drop(Kind.INTERVIEW_INVITATION, Kind.INFO_REQUEST, Kind.INTERVIEWER_REPLY)
        if value(Kind.INTERVIEW_CONFIRMATION) and found[Kind.INTERVIEW_CONFIRMATION].best < 3:
            drop(Kind.INTERVIEW_CONFIRMATION)
    if value(Kind.APPLICATION_ACK) >= 3 and value(Kind.INTERVIEW_INVITATION) < 3:
        drop(Kind.INTERVIEW_INVITATION)
    if (
        value(Kind.INTERVIEW_CANCELLATION)
        and value(Kind.INTERVIEW_RESCHEDULE) < 2.3
        and not any(t.is_offered for t in times)
    ):
        drop(Kind.INTERVIEW_RESCHEDULE)
    return found


def _promoted(scores: dict[Kind, _Score], times: Sequence[TimeFound]) -> dict[Kind, _Score]:
    """An invitation to one time that is not put as a question is a confirmation."""
    invitation = scores.get(Kind.INTERVIEW_INVITATION)
    ahead = [t for t in times if not (t.is_past or t.is_old or t.is_cancelled or t.is_deadline)]
    confirmation = scores.get(Kind.INTERVIEW_CONFIRMATION)
    if any(t.is_offered for t in ahead) and confirmation and confirmation.best < 3:
        rest = {k: s for k, s in scores.items() if k is not Kind.INTERVIEW_CONFIRMATION}
        return rest | {Kind.INTERVIEW_INVITATION: invitation or confirmation}
    if invitation is None or len(ahead) != 1 or ahead[0].is_offered:
        return scores
    both = _Score(max(invitation.value, 2.5), invitation.best, invitation.evidence, invitation.hits)
    rest = {k: s for k, s in scores.items() if k is not Kind.INTERVIEW_INVITATION}
    return rest | {Kind.INTERVIEW_CONFIRMATION: scores.get(Kind.INTERVIEW_CONFIRMATION, both)}


def _automatic(message: Message, scores: Mapping[Kind, _Score]) -> Finding | None:
    """An absence note or a bounce; a receipt that calls itself automatic is still a receipt."""
    away = scores.get(Kind.AUTO_REPLY, _Score(0.0, 0.0, ()))
    says_so = message.automation in (Automation.AUTO_REPLY, Automation.BOUNCE)
    if says_so and away.value >= 1:
        return Finding(Kind.AUTO_REPLY, 0.98, away.evidence)
    if message.automation is Automation.BOUNCE or (says_so and not _best(scores)):
        return Finding(Kind.AUTO_REPLY, 0.95, (Evidence(message.subject, "headers say so"),))
    if away.value >= 3.4 or (away.best >= 2.2 and len(message.own_text) < 600 and not _best(scores, 2.9)):
        return Finding(Kind.AUTO_REPLY, _confidence(away.value, 0), away.evidence)
    return None


def _best(scores: Mapping[Kind, _Score], enough: float = ENOUGH) -> bool:
    aside = (Kind.AUTO_REPLY, Kind.INTERVIEWER_REPLY)
    return any(score.value >= enough for kind, score in scores.items() if kind not in aside)


def _alert(message: Message, scores: Mapping[Kind, _Score]) -> Finding | None:
    alert = scores.get(Kind.JOB_ALERT, _Score(0.0, 0.0, ()))
    from_machine = message.automation is not Automation.PERSON or (
        message.sender is not None and is_no_reply(message.sender.email)
    )
    if alert.best < SUBJECT * 3 or alert.value < (ENOUGH if from_machine else 3.5):
        return None
    rivals = [s.best for k, s in scores.items() if k not in (Kind.JOB_ALERT, Kind.OUTREACH, Kind.INTERVIEWER_REPLY)]
    return (
        None if max(rivals, default=0.0) >= 3 else Finding(Kind.JOB_ALERT, _confidence(alert.value, 3), alert.evidence)
    )


def _reply(message: Message, score: _Score | None, candidacy: Candidacy) -> Finding | None:
    """A person of their side writes in the process, and nothing else fits."""
    is_person = message.automation is Automation.PERSON and not (message.sender and is_no_reply(message.sender.email))
    if not is_person or candidacy.is_hiring_side:
        return None
    is_thread = bool(message.references) or bool(_ANSWER.match(message.subject))
    value = score.value if score else 0.0
    if score and any(candidacy.points >= p and value >= v for p, v in (_IN_THREAD if is_thread else _ALONE)):
        return Finding(Kind.INTERVIEWER_REPLY, _confidence(value, candidacy.points), score.evidence)
    if is_thread and candidacy.points >= BY_THREAD:
        return Finding(Kind.INTERVIEWER_REPLY, 0.6, (Evidence(message.subject, "answers in a job thread"),))
    return None


def _other(candidacy: Candidacy) -> Finding:
    return Finding(Kind.OTHER, 0.9 if candidacy.points < 2 else 0.6, ())


def judge(
    message: Message, perspective: Perspective, times: Sequence[TimeFound] = (), words: Words | None = None
) -> tuple[Finding, ...]:
    """What the message says, the most that matters first; never empty."""
    words = words or search(message)
    scores = _scores(words)
    aside = _automatic(message, scores) or _alert(message, scores)
    if aside:
        return (aside,)
    candidacy = weigh(message, perspective.identity, list(words.body_hits), list(words.subject_hits), is_answer=words.is_answer)
    is_applied = _is_in_process(words)
    is_personal = is_applied or bool(message.references) or is_greeted(message, perspective.identity)
    is_circular = message.automation is Automation.BULK and not is_personal
    if candidacy.points < BLOCKED or is_circular:
        return (_other(candidacy),)
    return _ranked(message, scores, candidacy, times, in_process=is_applied, is_personal=is_personal)


def _ranked(
    message: Message,
    scores: dict[Kind, _Score],
    candidacy: Candidacy,
    times: Sequence[TimeFound],
    *,
    in_process: bool,
    is_personal: bool,
) -> tuple[Finding, ...]:
    long = 0.0 if len(message.own_text) < LONG else 0.5
    long += 0.0 if is_personal else ANYBODY
    lifted = {k: _Score(s.value + _lift(candidacy.points, k) - long, s.best, s.evidence, s.hits) for k, s in scores.items()}
    lifted.pop(Kind.INTERVIEWER_REPLY, None)
    reply = _reply(message, scores.get(Kind.INTERVIEWER_REPLY), candidacy)
    enough = {k: s for k, s in _with_invites_if(lifted, message, candidacy).items() if s.value >= ENOUGH}
    enough = _promoted(_weigh_against(enough, message, times, in_process=in_process), times)
    findings = [_finding(k, enough[k], candidacy.points) for k in ORDER if k in enough]
    if not findings:
        return (_by_time(message, scores, candidacy, times) or reply or _other(candidacy),)
    return tuple(findings)


def _is_in_process(words: Words) -> bool:
    """Whether the message speaks of an application that was made."""
    return bool(_APPLICATION.search(words.body.folded) or _APPLICATION.search(words.subject.folded))


def _by_time(
    message: Message, scores: Mapping[Kind, _Score], candidacy: Candidacy, times: Sequence[TimeFound]
) -> Finding | None:
    """In job mail between people a bare time says enough: "7.30am at the yard for your interview"."""
    ahead = [t for t in times if not (t.is_past or t.is_old or t.is_cancelled or t.is_deadline)]
    if candidacy.points < 2.5 or not ahead or message.automation is not Automation.PERSON or len(message.own_text) > 800:
        return None
    said = (Evidence(ahead[0].words, "a time in job mail"),)
    if any(t.is_old for t in times) or Kind.INTERVIEW_RESCHEDULE in scores:
        return Finding(Kind.INTERVIEW_RESCHEDULE, 0.6, said)
    if any(t.is_offered for t in ahead):
        return Finding(Kind.INTERVIEW_INVITATION, 0.6, said)
    return Finding(Kind.INTERVIEW_CONFIRMATION, 0.6, said) if len(ahead) == 1 else None


def _with_invites_if(scores: dict[Kind, _Score], message: Message, candidacy: Candidacy) -> dict[Kind, _Score]:
    return _with_invites(scores, message) if message.invites and candidacy.points >= 2 else scores


__all__ = ["ORDER", "Aside", "Words", "judge", "search"]
