"""Rules and learned opinion weighed together: which kind, how sure, and by which words.

What headers or calendar parts say is settled and stays. Everything else is weighed by
a second linear model over both. An end that is in doubt is read as something that ends
nothing; mail to nobody by name needs far more to count as news of a candidacy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import exp, log
from operator import itemgetter, mul
from typing import TYPE_CHECKING

from assistant.model import Automation, Evidence, Finding, Kind, Message, Perspective
from assistant.reading.candidacy import is_to_user_alone
from assistant.reading.evidence import SHOWN, Score, Words
from assistant.reading.further import further
from assistant.reading.learned.chosen import ELSEWHERE, SAID, SPOKEN, chosen
from assistant.reading.learned.doubt import with_doubt
from assistant.reading.learned.elsewhere import OF_CANDIDACY, is_elsewhere, is_shown
from assistant.reading.learned.features import features_of
from assistant.reading.learned.meant import (
    ENDS,
    NEWS,
    is_firm,
    is_followed,
    is_of_other,
    is_told_at_length,
    may_be_of_other,
    meaning_in,
    meaning_in_doubt,
    together,
)
from assistant.reading.learned.noticed import is_last_word, noticed
from assistant.reading.learned.opinion import CLASSES, Opinion, opinion_of, telling
from assistant.reading.learned.overruled import goes_on_elsewhere, is_of_employer, overruled
from assistant.reading.learned.plainly import PLAIN, clearer, to_move
from assistant.reading.phrases import LANGUAGES, Hit, doubts_in, line, quotation
from assistant.reading.phrases.negations import DENIED
from assistant.reading.phrases.status import CONDITIONS
from assistant.reading.phrases.syntax import STRONG, TELLING
from assistant.reading.phrases.unsettled import TIDINGS
from assistant.reading.ruled import BY_TIME, Ruled
from assistant.reading.seeking import all_of, is_doubted, speaks_of, vocabulary
from assistant.reading.when import TimeFound

if TYPE_CHECKING:
    from assistant.reading.learned.encoder import Meaning

ELSE = 0.6
"""How likely the words of a stranger's event have to be of something else, where no title of it names a candidacy."""
FLOOR = -7.0
"""No kind is less likely than this by words alone, as a logarithm."""
OUTRIGHT = 0.1
"""How likely news has to be that a strong phrase says in mail about a candidacy, where it is read as talk."""
FIRM = 0.6
"""How likely a decline has to be a firm one to end something."""
LIKELY, FIRM_LIKELY, FIRM_SAID = 0.85, 0.5, 0.5
"""From which likelihood on a decline needs less than that, and how much, and where a strong phrase says a firm one that
is likelier than not: of 93 fresh declines, nine of them soft, none between these limits was soft."""
FIRM_UNSAID = 0.75
"""How likely a decline has to be where no phrase says it, or only a soft one, to end something: thanks for the interest
and good wishes for the search stand in acknowledgements, too."""
RULED_OUT = 0.02
"""Below this likelihood words rule out other matters: of 50 false news that the encoder knew for such, none was."""
IN_PROCESS: Mapping[Kind, float] = {
    Kind.INTERVIEWER_REPLY: 1.0,
    Kind.OTHER: -2.0,
    Kind.JOB_ALERT: -2.0,
    Kind.OUTREACH: -2.0,
}
"""What a known thread adds to the logarithms of a person's mail."""

OUTSPOKEN = 2.5
"""What the rules' clear news takes from the logarithms of kinds that are none."""
CLEAR = 3.6
"""The score of clear news."""
OWN = 5.0
"""The points of candidacy of mail that is clearly about the user's own."""

SHORT = 100
"""Characters of a text of a sentence or two."""

_CODES = frozenset(language.code for language in LANGUAGES)
_RIVALS = (Kind.DECLINE, Kind.HOLD, Kind.INTERVIEWER_REPLY)
_SET = frozenset({Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION})
_TIMELESS = frozenset({Kind.APPLICATION_ACK, Kind.ASSESSMENT, Kind.INFO_REQUEST, Kind.OUTREACH})
_IDLE = (Kind.OTHER, Kind.OUTREACH, Kind.JOB_ALERT)


def weigh_up(
    ruled: Ruled, message: Message, perspective: Perspective, words: Words, times: Sequence[TimeFound]
) -> tuple[Finding, ...]:
    """The findings, the most that matters first; never none."""
    if ruled.is_settled or (
        _is_plain(ruled, message, times, perspective) and not is_elsewhere(message, words, perspective)
    ):
        found = _as_moved(ruled, words)
        if not ruled.is_settled and (other := _of_other(found.kind, {}, ruled, message, perspective, None)):
            return (other,)
        return (with_doubt(found, {}, words), *further(found.kind, words))
    opinion = opinion_of(features_of(message, perspective.identity, words, times))
    if ruled.is_event:
        found = _other(opinion.of(Kind.OTHER)) if opinion.of(Kind.OTHER) >= ELSE else ruled.findings[0]
        return (with_doubt(found, {}, words), *further(found.kind, words))
    likely: Mapping[Kind, float] = likelihoods(
        signs(ruled, opinion, message, times), _favours(ruled, message, perspective)
    )
    weighed, meaning = _heard(likely, ruled, message, perspective, words, times)
    likely, told = weighed.likely, weighed.told
    kind = told[0] if told else weighed.kind
    if not (told and kind in ENDS) and (other := _of_other(kind, likely, ruled, message, perspective, meaning)):
        return (with_doubt(other, likely, words),)
    if kind in OF_CANDIDACY and (is_elsewhere(message, words, perspective) or is_shown(kind, message, perspective)):
        return (_other(opinion.of(Kind.OTHER)),)
    found = _finding(kind, likely, opinion, ruled, words)
    found = _as_told(found, told[1], ruled, words) if told else found
    is_open = found.kind is Kind.DECLINE and not found.firm and not told
    if is_open and is_told_at_length(message) and _may_be_firm(ruled, words):
        meaning = meaning or meaning_in(message)
        found = replace(found, firm=meaning is not None and is_firm(meaning))
    return (with_doubt(found, likely, words), *further(found.kind, words))


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A kind, how likely all are, the line that told it, and whether more than the likelihoods chose it."""

    kind: Kind
    likely: Mapping[Kind, float]
    told: tuple[Kind, Hit] | None
    is_corrected: bool


def _weighed(
    likely: Mapping[Kind, float],
    ruled: Ruled,
    message: Message,
    perspective: Perspective,
    words: Words,
    times: Sequence[TimeFound],
) -> _Weighed:
    """The likeliest kind, after all that the rules have to say against it."""
    kind = first = chosen(likely, ruled, message, perspective, is_timed=bool(times))
    if kind is Kind.DECLINE and kind not in ruled.scores and (_is_denied(words) or _is_glad(words)):
        likely = {**likely, Kind.DECLINE: 0.0}
        kind = chosen(likely, ruled, message, perspective, is_timed=bool(times))
    if kind is Kind.OFFER and is_of_employer(ruled, words):
        kind, likely = Kind.OTHER, {**likely, Kind.OFFER: 0.0}
    if likely[ruled.kind] >= OUTRIGHT and _is_drowned(kind, ruled, message, perspective, times):
        kind = ruled.kind
    if kind in _IDLE and times and _is_briefly_said(ruled, message):
        kind = max((k for k in likely if k not in _IDLE), key=lambda k: likely[k])
    kind = overruled(kind, likely, ruled, message, words, times)
    kind = clearer(kind, likely, ruled, message, words)
    told = noticed(kind, likely, ruled, message, words)
    return _Weighed(kind, likely, told, is_corrected=bool(told) or kind is not first)


def _heard(
    likely: Mapping[Kind, float],
    ruled: Ruled,
    message: Message,
    perspective: Perspective,
    words: Words,
    times: Sequence[TimeFound],
) -> tuple[_Weighed, Meaning | None]:
    """What words and rules tell, or the encoder besides where they are in doubt; and what it says, if it was asked."""
    weighed = _weighed(likely, ruled, message, perspective, words, times)
    if _is_told_by_rules(weighed, ruled):
        return weighed, None
    is_backed = bool(times) or ruled.best(weighed.kind) >= TELLING
    meaning = meaning_in_doubt(likely, weighed.kind, message, is_backed=is_backed)
    if meaning is None:
        return weighed, None
    meant = _weighed(together(likely, meaning), ruled, message, perspective, words, times)
    is_to_go = is_followed(meant.kind, meant.likely, weighed.kind, message, ruled.candidacy.points)
    return meant if is_to_go else weighed, meaning


def _of_other(
    kind: Kind,
    likely: Mapping[Kind, float],
    ruled: Ruled,
    message: Message,
    perspective: Perspective,
    meaning: Meaning | None,
) -> Finding | None:
    """Another matter, if the encoder takes a stranger's news for one and words do not rule it out; it may have spoken.

    Words that were not weighed rule out nothing.
    """
    points, is_said = ruled.candidacy.points, ruled.best(kind) >= TELLING
    is_open = likely.get(Kind.OTHER, 1.0) >= RULED_OUT and not perspective.in_process
    if not is_open or not may_be_of_other(kind, likely.get(kind, 1.0), message, points, is_said=is_said):
        return None
    meaning = meaning or meaning_in(message)
    return _other(meaning.likely[Kind.OTHER]) if meaning and is_of_other(meaning, points) else None


def _is_told_by_rules(weighed: _Weighed, ruled: Ruled) -> bool:
    """Whether a rule corrected the likelihoods, or a strong phrase says the same as they."""
    return weighed.is_corrected or ruled.best(weighed.kind) >= STRONG


def _may_be_firm(ruled: Ruled, words: Words) -> bool:
    """Whether no rule knows why a decline should leave something open."""
    is_soft = any(f.kind is Kind.DECLINE and not f.firm for f in ruled.findings)
    return not (is_soft or goes_on_elsewhere(words) or _is_denied(words))


def _other(likelihood: float) -> Finding:
    return Finding(Kind.OTHER, round(min(0.98, likelihood), 2), ())


def _as_told(found: Finding, line_of_it: Hit, ruled: Ruled, words: Words) -> Finding:
    """The finding, by the words of the plain line that tells it; a plain no beside no word of a hold is firm."""
    is_plain = Kind.HOLD not in ruled.scores or is_last_word(line_of_it)
    is_no = found.kind is Kind.DECLINE and line_of_it.phrase.firm and is_plain
    said = Evidence(quotation(words.body, line_of_it), line_of_it.phrase.id)
    others = tuple(evidence for evidence in found.evidence if evidence != said)
    shown = (said, *others[: SHOWN - 1])
    firm = is_no or (found.firm and line_of_it.phrase.firm)
    return replace(found, evidence=shown, confidence=max(PLAIN, found.confidence), firm=firm)


def _as_moved(ruled: Ruled, words: Words) -> Finding:
    """What the rules found; a call to a talk that was agreed for another day moves it."""
    found, moved = ruled.findings[0], to_move(ruled, words)
    return _as_told(replace(found, kind=Kind.INTERVIEW_RESCHEDULE), moved, ruled, words) if moved else found


def _is_plain(ruled: Ruled, message: Message, times: Sequence[TimeFound], perspective: Perspective) -> bool:
    """Whether a text is so short that one strong phrase says all, or that without one it says nothing; so a list's.

    Another phrase, a time beside a receipt, and that a person writes to the user alone, say more.
    """
    if _is_briefly_said(ruled, message):
        rivals = any(other.best >= TELLING for kind, other in ruled.scores.items() if kind is not ruled.kind)
        return not rivals and not (times and ruled.kind in _TIMELESS)
    if message.automation is Automation.BULK and ruled.candidacy.points < 0 and not ruled.scores:
        return ruled.kind is Kind.OTHER
    if len(message.own_text) >= SHORT or message.forwarded_text:
        return False
    if message.automation is Automation.PERSON and is_to_user_alone(message, perspective.identity):
        return False
    return ruled.kind is Kind.OTHER and not ruled.is_personal and ruled.candidacy.points < 1


def _is_briefly_said(ruled: Ruled, message: Message) -> bool:
    """Whether a strong phrase says what the rules found in a text of a sentence or two."""
    is_short = len(message.own_text) < SHORT and not message.forwarded_text
    return is_short and ruled.best(ruled.kind) >= STRONG


def _favours(ruled: Ruled, message: Message, perspective: Perspective) -> Mapping[Kind, float]:
    """What adds to the logarithms of some kinds, beside what was learned."""
    favours: dict[Kind, float] = {}
    if perspective.in_process and message.automation is Automation.PERSON:
        favours.update(IN_PROCESS)
    if _is_outspoken(ruled, message):
        own = {Kind.INTERVIEW_CANCELLATION} if ruled.kind is Kind.DECLINE else set()
        favours |= {kind: favours.get(kind, 0.0) - OUTSPOKEN for kind in (*_IDLE, *own)}
    elif _ends_all(ruled):
        favours[Kind.INTERVIEW_CANCELLATION] = favours.get(Kind.INTERVIEW_CANCELLATION, 0.0) - OUTSPOKEN
    return favours


def _ends_all(ruled: Ruled) -> bool:
    """Whether the rules found a plain decline, by which an interview that is off besides is no news of its own."""
    return ruled.kind is Kind.DECLINE and ruled.best(Kind.DECLINE) >= STRONG and ruled.findings[0].firm


def _is_outspoken(ruled: Ruled, message: Message) -> bool:
    """Whether the rules found clear news in mail that is clearly about the user's own candidacy."""
    score = ruled.scores.get(ruled.kind)
    is_clear = score is not None and score.best >= STRONG and score.value >= CLEAR
    is_own = ruled.is_personal and ruled.is_own(OWN)
    return is_clear and is_own and ruled.kind in NEWS and message.automation is not Automation.BULK


def likelihoods(values: Sequence[float], favours: Mapping[Kind, float]) -> dict[Kind, float]:
    """How likely each kind is."""
    from assistant.reading.learned.second import BIAS, WEIGHTS

    set_at = [at for at, value in enumerate(values) if value]  # less than half: what is nought adds nothing
    chosen = itemgetter(*set_at)
    own = chosen(values)
    logs = {
        kind: sum(map(mul, chosen(row), own)) + bias + favours.get(kind, 0.0)
        for kind, row, bias in zip(CLASSES, WEIGHTS, BIAS, strict=True)
    }
    top = max(logs.values())
    parts = {kind: exp(log - top) for kind, log in logs.items()}
    whole = sum(parts.values())
    return {kind: part / whole for kind, part in parts.items()}


def _is_glad(words: Words) -> bool:
    """Whether the text calls its news good, with no "not" before it."""
    hits = all_of(TIDINGS, words.body, vocabulary(words.body))
    return any(not is_doubted(hit, words.body) for hit in hits)


def _is_denied(words: Words) -> bool:
    """Whether the sentence that speaks most for a decline has a "not" before its words, or an "if"."""
    said = telling(Kind.DECLINE, words)
    numbers = (n for n, s in enumerate(words.body.sentences) if " ".join(s.text.split()).startswith(said))
    number = next(numbers, None) if said else None
    if number is None:
        return False
    is_open = speaks_of(line(words.body, number), CONDITIONS)
    return is_open or any(f".{DENIED}." in doubt.id for doubt, *_ in doubts_in(words.body, number, _CODES))


def _is_drowned(
    kind: Kind, ruled: Ruled, message: Message, perspective: Perspective, times: Sequence[TimeFound]
) -> bool:
    """Whether a strong phrase says an end, or a change of an interview, that a long warm letter makes mere talk."""
    if _is_test_by_the_way(kind, ruled) or _is_offer_to_hear(kind, ruled, perspective):
        return True
    if kind is not Kind.INTERVIEWER_REPLY and not (perspective.in_process and kind in _IDLE):
        return False
    if ruled.best(ruled.kind) < STRONG or message.automation is Automation.BULK or ruled.candidacy.is_hiring_side:
        return False
    is_news = ruled.kind in ENDS or (ruled.kind in _SET and bool(times))
    return is_news and (perspective.in_process or ruled.candidacy.points >= SPOKEN)


def _is_offer_to_hear(kind: Kind, ruled: Ruled, perspective: Perspective) -> bool:
    """Whether a strong phrase makes an offer in a known thread, of which a call is to tell more."""
    is_made = kind is Kind.INTERVIEW_INVITATION and ruled.kind is Kind.OFFER and ruled.best(Kind.OFFER) >= STRONG
    return is_made and perspective.in_process


def _is_test_by_the_way(kind: Kind, ruled: Ruled) -> bool:
    """Whether a firm no speaks of the test that it rests on, and so sounds like the asking for one."""
    is_asked = ruled.best(Kind.ASSESSMENT) >= STRONG
    return kind is Kind.ASSESSMENT and _ends_all(ruled) and not is_asked and ruled.is_personal


def _finding(kind: Kind, likely: Mapping[Kind, float], opinion: Opinion, ruled: Ruled, words: Words) -> Finding:
    evidence = _evidence(kind, ruled, words) if kind is not Kind.OTHER else ()
    is_soft = any(f.kind is Kind.DECLINE and not f.firm for f in ruled.findings)
    needed = FIRM_UNSAID if is_soft else _firmness(likely, ruled)
    firm = kind is Kind.DECLINE and _is_told(likely, ruled) and how_firm(likely, ruled, opinion) >= needed
    firm = firm and not goes_on_elsewhere(words)
    return Finding(kind, round(max(0.3, min(0.98, likely[kind])), 2), evidence, firm)


def _firmness(likely: Mapping[Kind, float], ruled: Ruled) -> float:
    """How likely a decline has to be a firm one; less where hardly anything but a decline is left."""
    if likely[Kind.DECLINE] >= LIKELY:
        return FIRM_LIKELY
    return FIRM_SAID if _ends_all(ruled) and likely[Kind.DECLINE] >= SAID else FIRM


def _is_told(likely: Mapping[Kind, float], ruled: Ruled) -> bool:
    """Whether a phrase says the decline, or all the other words leave next to no doubt and no phrase says otherwise."""
    if ruled.kind is Kind.OFFER and ruled.best(Kind.OFFER) >= STRONG:
        return False
    if ruled.best(Kind.DECLINE) >= TELLING:
        return ruled.candidacy.points >= ELSEWHERE or likely[Kind.DECLINE] >= FIRM_UNSAID
    is_rivalled = any(ruled.best(kind) >= STRONG for kind in (Kind.APPLICATION_ACK, Kind.HOLD))
    return likely[Kind.DECLINE] >= FIRM_UNSAID and not is_rivalled


def how_firm(likely: Mapping[Kind, float], ruled: Ruled, opinion: Opinion) -> float:
    """How likely the message is a decline that leaves no other reading."""
    from assistant.reading.learned.second import FIRM_BIAS, FIRM_WEIGHTS

    return 1 / (1 + exp(-sum(map(mul, FIRM_WEIGHTS, firm_signs(likely, ruled, opinion))) - FIRM_BIAS))


def firm_signs(likely: Mapping[Kind, float], ruled: Ruled, opinion: Opinion) -> list[float]:
    """Everything that firmness is weighed by."""
    own = next((f for f in ruled.findings if f.kind is Kind.DECLINE), None)
    says = [own.confidence if own and own.firm else 0.0, 1.0 if own and own.firm else 0.0]
    says.append(1.0 if own and not own.firm else 0.0)
    nothing = Score(0.0, 0.0, ())
    points = [min(5.0, ruled.scores.get(kind, nothing).value) for kind in (Kind.DECLINE, Kind.HOLD)]
    odds = _log(opinion.firm) - _log(1 - opinion.firm)
    return [*(_log(likely[kind]) for kind in CLASSES), *map(_log, map(opinion.of, _RIVALS)), odds, *says, *points]


def _log(probability: float) -> float:
    return max(FLOOR, log(max(probability, 1e-9)))


def _evidence(kind: Kind, ruled: Ruled, words: Words) -> tuple[Evidence, ...]:
    """The phrases of the rules; where they are mere hints, after the sentence that weighs most for `kind`."""
    own = next((f for f in ruled.findings if f.kind is kind), None)
    score = ruled.scores.get(kind, Score(0.0, 0.0, ()))
    shown = (own.evidence if own else ()) or score.evidence
    if score.best >= TELLING:
        return shown
    said = telling(kind, words)
    sentence = (Evidence(said, "learned"),) if " " in said or (said and not shown) else ()
    if shown and shown[0].because == BY_TIME:
        return (*shown, *sentence)
    return (*sentence, *shown[: SHOWN - 1])


def signs(ruled: Ruled, opinion: Opinion, message: Message, times: Sequence[TimeFound]) -> list[float]:
    """Everything that the weighing goes by, as numbers of a size about one."""
    values = [max(FLOOR, log) / 2 for log in opinion.logs]
    also = {f.kind for f in ruled.findings[1:]}
    for kind in CLASSES:
        score = ruled.scores.get(kind)
        values.append(min(score.value, 5.0) / 2 if score else 0.0)
        values.append(1.0 if score and score.best >= 3 else 0.0)
        values.append(ruled.findings[0].confidence if ruled.kind is kind else 0.0)
        values.append(1.0 if kind in also else 0.0)
    values += [1.0 if message.automation is automation else 0.0 for automation in Automation]
    return values + _of_candidacy(ruled, message) + _of_times(times)


def _of_candidacy(ruled: Ruled, message: Message) -> list[float]:
    points = ruled.candidacy.points
    flags = (
        points < -1,
        points >= 1,
        points >= 3,
        ruled.candidacy.is_hiring_side,
        ruled.candidacy.is_addressed,
        ruled.is_personal,
        bool(message.references),
        not message.own_text.strip(),
        len(message.own_text) > 1_500,
        len(message.own_text) < 160,
    )
    return [max(-4.0, min(8.0, points)) / 3, *map(float, flags)]


def _of_times(times: Sequence[TimeFound]) -> list[float]:
    ahead = [t for t in times if not (t.is_past or t.is_old or t.is_cancelled or t.is_deadline)]
    offered = any(t.is_offered for t in ahead)
    flags = (len(ahead) == 1, len(ahead) > 1, offered, len(ahead) == 1 and not offered, any(t.is_old for t in times))
    return [*map(float, flags)]
