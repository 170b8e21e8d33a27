"""The times of a message put to use: fixed, offered or taken back; from its calendar parts and its sentences."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from assistant.model import Interview, Invite, InviteMethod, Kind, Message, Person
from assistant.reading.dates.lexicon import lexicon
from assistant.reading.evidence import CHANGES
from assistant.reading.gatherings import is_gathering
from assistant.reading.kept import kept
from assistant.reading.lazy import lazy_pattern
from assistant.reading.learned.starts import starts_among
from assistant.reading.put_politely import is_again, is_left_at_once, is_rounded_off, is_to_be_there
from assistant.reading.set_times import named_meetings
from assistant.reading.silence import stands_by_silence
from assistant.reading.told import language_of
from assistant.reading.when import TimeFound, is_fixed

_SENTENCE_END = lazy_pattern(r"[.!?\n](?=\s|$)")
SAME = timedelta(minutes=5)
"""Two times so close are one interview, said twice."""
_EARLY = timedelta(minutes=45)
"""So long before it begins one is asked to be there."""
_SPAN = lazy_pattern(r"\d\W*(?:[–—-]|\b[^\W\d_]+\b)\D*\d")
_ALL_DAY = timedelta(hours=5)
MANY = 12

_FIXING = frozenset({Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE})
_TALK = frozenset({Kind.INFO_REQUEST, Kind.INTERVIEWER_REPLY, Kind.ASSESSMENT})
"""Kinds of mail that may name a fixed interview in passing."""

_PLATFORM = lazy_pattern(
    r"\b(?:(?P<Zoom>zoom)|(?P<Teams>(?:microsoft |ms )teams|(?:via|on|over|per|ueber|über|par|por|su|mit|con|op|using|in) teams\b|"
    r"teams[- ](?:link|call|meeting|invite|einladung|termin|besprechung|gesprek|interview|video)|teams\.microsoft\.com)|"
    r"(?P<Meet>google[ -]meet|meet\.google\.com|gmeet|google hangouts?)|(?P<Webex>webex)|(?P<Skype>skype)|"
    r"(?P<Phone>by (?:tele)?phone|phone (?:call|interview|screen)|(?:tele)?phone:|over the phone|on the phone|call you (?:on|at)|"
    r"ring you|telefonisch\w*|telefoninterview|par téléphone|téléphonique|entretien tel|por teléfono|telefónica|por telefone|"
    r"telefonica|telefônica|per telefono|telephone interview))",
    re.IGNORECASE,
)
_GRANTED = lazy_pattern(
    r"\b(?:of course|no problem|not a problem|no worries|(?:don['’]?t|do not) worry|not at all|no bother|no trouble|all good|sorry to hear|get well|feel better|"
    r"thanks? (?:you )?for (?:letting|telling|flagging)|that['’]?s (?:\w+ )?fine|"
    r"kein problem|natürlich|selbstverständlich|gute besserung|alles gut|danke für (?:die|ihre|deine) (?:info|nachricht|rückmeldung)|"
    r"pas de (?:souci|problème)|aucun (?:souci|problème)|bien sûr|bon rétablissement|por supuesto|ningún problema|sin problema|no pasa nada|desde luego|que te mejores|"
    r"nessun problema|certamente|figur(?:ati|arsi)|buona guarigione|si figuri|geen probleem|natuurlijk|beterschap|geeft niet|sem problema|não há problema|com certeza|as melhoras)\b",
    re.IGNORECASE,
)
"""What grants a request: the new hour after it stands, where nothing is asked."""
_UNSURE = lazy_pattern(
    r"\b(?:could|would|might|let (?:me|us) know (?:if|whether)|if (?:that|this|it|the)|suits?|works?|propos\w+|suggest\w*|how about|what about|maybe|perhaps|"
    r"könnt\w*|würd\w*|wäre|passt|passen|ginge|vorschl\w+|schlag\w*|falls|pourr\w+|convien\w+|si\b|podr\w+|vendría|viene bien|propon\w+|"
    r"potre\w+|andrebbe|va bene|se\b|zou\w*|schikt|past|als\b|poder\w+|dá jeito|conv[eé]m|serve)\b|\?",
    re.IGNORECASE,
)
_NAMES = {"Teams": "Microsoft Teams", "Meet": "Google Meet", "Phone": "phone"}
_STAYS = lazy_pattern(
    r"\b(?:leave|keep|leaving|keeping) [\w ]{2,25} as (?:it is|they are|planned)|\b(?:interview|call|talk|round|one|panel|session|chat)\b[^.!?]{0,40}\b(?:stays?|remains?|is not affected|isn['’]t affected|goes ahead|is unchanged)\b|"
    r"\bbleib(?:t|en) (?:wie geplant|unverändert|bestehen)|\bfinde[tn] wie geplant|\b(?:est|sont) maintenue?s?|\bno cambian?\b|\bsigue igual|\brest\w+ (?:invariat\w|confermat\w)|\bblij\w+ (?:ongewijzigd|staan|gewoon)|\bmant[eéê]m-se",
    re.IGNORECASE,
)
"""What keeps one interview where another is moved."""
_PLACE_LABEL = lazy_pattern(
    r"^[ \t>*•-]*(?:location|where|venue|place|address|ort|adresse|wo|lieu|adresse|lugar|dirección|direccion|locatie|adres|"
    r"waar|local|endereço|luogo|indirizzo|sede|dove)\s*:[ \t]*(?P<place>[^\n]{2,120})",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Times:
    """What `read` says of times."""

    interviews: tuple[Interview, ...] = ()
    slots: tuple[Interview, ...] = ()
    cancelled: tuple[Interview, ...] = ()
    cancelled_uids: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    """The words of what stands where others are moved or called off."""


def where(text: str) -> str | None:
    """Where they meet, as far as the text says: a labelled place, else a platform or the phone."""
    if labelled := _PLACE_LABEL.search(text):
        return labelled["place"].strip().rstrip(".,")
    platform = _PLATFORM.search(text)
    if platform is None or platform.lastgroup is None:
        return None
    return _NAMES.get(platform.lastgroup, platform.lastgroup)


def _of_time(found: TimeFound, place: str | None, people: tuple[Person, ...]) -> Interview:
    return Interview(found.start, found.end, found.timezone, place, people)


def _of_invite(invite: Invite, place: str | None, people: tuple[Person, ...]) -> Interview | None:
    if invite.start is None:
        return None
    return Interview(
        invite.start, invite.end, invite.timezone, invite.where or place, people, invite.uid or None, invite.sequence
    )


def _is_open(found: TimeFound) -> bool:
    return not (found.is_old or found.is_cancelled or found.is_deadline or found.is_past)


def _is_off(found: TimeFound) -> bool:
    return found.is_old or found.is_cancelled


def _merged(interviews: Iterable[Interview]) -> tuple[Interview, ...]:
    """One interview for the same event or the same time; the first, which knows most, takes what others add."""
    kept: list[Interview] = []
    for one in interviews:
        twin = next((i for i, k in enumerate(kept) if _is_same(k, one)), None)
        if twin is None:
            kept.append(one)
        else:
            old = kept[twin]
            kept[twin] = replace(old, end=old.end or one.end, where=old.where or one.where)
    return tuple(kept[:MANY])


def _is_same(one: Interview, other: Interview) -> bool:
    if one.uid and other.uid:
        return one.uid == other.uid and one.start == other.start
    return abs(one.start - other.start) <= SAME


def _events(message: Message, *, cancelled: bool) -> list[Invite]:
    return [
        i
        for i in message.invites
        if (i.is_cancelled or i.method is InviteMethod.CANCEL) is cancelled and i.method is not InviteMethod.COUNTER
    ]


def _present(found: Iterable[Interview | None]) -> list[Interview]:
    return [one for one in found if one is not None]


def sort(message: Message, kinds: Sequence[Kind], times: Sequence[TimeFound], people: tuple[Person, ...] = ()) -> Times:
    """The times of `message`, which says `kinds`, the most that matters first."""
    place = where(message.own_text) if times or message.invites else None
    gone = _events(message, cancelled=True)
    counters = [i for i in message.invites if i.method is InviteMethod.COUNTER]
    standing = kept(message.own_text, times) if kinds[0] in CHANGES else ()
    back = _taken_back(kinds, [t for t in times if t not in standing])
    off = _merged([*_present(_of_invite(i, None, ()) for i in gone), *(_of_time(t, None, ()) for t in back)])
    uids = tuple(dict.fromkeys(i.uid for i in gone if i.uid))
    fixed: tuple[Interview, ...] = ()
    if _fixes(kinds) and (message.invites or not (times and is_gathering(message.own_text))):
        events = _present(_of_invite(i, place, people) for i in _events(message, cancelled=False))
        said = [_of_time(t, place, people) for t in _fixed(message, kinds, times)]
        fixed = _merged([*events, *(_known(said, events) if events else said)])
    elif standing and kinds[0] is Kind.INTERVIEW_CANCELLATION:
        fixed = _merged(_of_time(t, place, people) for t in starts_among(message.own_text, standing))
    elif kinds[0] in _TALK:
        standing = named_meetings(message.own_text, times, is_task=kinds[0] is Kind.ASSESSMENT)
        fixed = _merged(_of_time(t, place, people) for t in standing)
    off = tuple(one for one in off if not any(_is_same(one, kept) for kept in fixed))
    offered = _present(_of_invite(i, place, people) for i in counters)
    offered += [_of_time(t, place, people) for t in _on_offer(message, kinds, times, beside_fixed=bool(fixed))]
    open_ones = tuple(slot for slot in _merged(offered) if not any(_is_same(slot, one) for one in fixed))
    return Times(fixed, open_ones, off, uids, tuple(t.words for t in standing))


def _fixes(kinds: Sequence[Kind]) -> bool:
    """Whether a time may be fixed: beside a no to one post only where a talk about another is said to be."""
    if kinds[0] is Kind.DECLINE:
        return Kind.INTERVIEW_CONFIRMATION in kinds
    return bool(_FIXING & set(kinds)) and kinds[0] not in (Kind.OFFER, Kind.INTERVIEW_CANCELLATION)


def _known(said: list[Interview], events: list[Interview]) -> list[Interview]:
    """Of the times in words, those that the calendar has as well: the others are breaks, deadlines, office hours."""
    return [one for one in said if any(_is_same(event, one) for event in events)]


def _fixed(message: Message, kinds: Sequence[Kind], times: Sequence[TimeFound]) -> list[TimeFound]:
    """The times that stand, less those that are no starts by what is said beside them."""
    fixed = fixed_by_rules(message, kinds, times)
    starts = starts_among(message.own_text, fixed)
    return [t for t in fixed if t in starts or is_again(message.own_text, t)]


def fixed_by_rules(message: Message, kinds: Sequence[Kind], times: Sequence[TimeFound]) -> list[TimeFound]:
    """The times that stand; one that is put as a question stands when it is said to be done already."""
    fixed = [t for t in times if is_fixed(t)]
    fixed = [t for t in fixed if not t.is_aside] or fixed
    fixed = [t for t in fixed if not _is_all_day(t)] or fixed
    fixed = [t for t in fixed if not (t.is_arrival and _begins_soon_after(t, fixed))]
    asked = [t for t in times if _is_open(t) and t.is_offered]
    if kinds[0] is Kind.INTERVIEW_RESCHEDULE and asked and all(t.span < asked[0].span for t in fixed):
        fixed = []  # "tomorrow at 3 is difficult, shall we say 5?": the first is the old one
    if kinds[0] is Kind.INTERVIEW_RESCHEDULE and not (any(t.is_old for t in times) or _STAYS.search(message.own_text)):
        fixed = fixed if any(_is_kept_in_line(message.own_text, t) for t in fixed) else _newest(fixed)
    if kinds[0] is Kind.INTERVIEW_RESCHEDULE and len(fixed) == 1 and is_left_at_once(message.own_text, fixed[0]):
        return []
    if fixed or not asked or (len({t.start for t in asked}) > 1 and _is_choice(message, asked)):
        return fixed
    return asked if _is_settled(message, kinds[0], asked[0]) else []


_OR = lazy_pattern(r"\b(?:or|oder|ou|o|of|either|entweder|soit)\b|[/,;\n]", re.IGNORECASE)


def _is_choice(message: Message, asked: Sequence[TimeFound]) -> bool:
    """Several hours of which one is to be taken; not "can you see Mark first at 2 and Judith at half three"."""
    text = message.own_text
    gaps = zip((t.span[1] for t in asked), (t.span[0] for t in asked[1:]), strict=False)
    return lexicon(language_of(message)).cues.settled.search(text[:4000]) is None or any(
        _OR.search(text[first:after]) for first, after in gaps
    )


def _is_settled(message: Message, kind: Kind, asked: TimeFound) -> bool:
    """Whether the one time that is put as if on offer stands all the same."""
    if lexicon(language_of(message)).cues.settled.search(message.own_text[:4000]) or stands_by_silence(
        message.own_text
    ):
        return True
    if is_rounded_off(message.own_text, asked):
        return True
    if kind is Kind.INTERVIEW_CONFIRMATION:
        return not _is_question(message, asked) or is_to_be_there(message.own_text, asked)
    return bool(_GRANTED.search(message.own_text[:300])) and not _UNSURE.search(message.own_text[:2000])


def _newest(fixed: list[TimeFound]) -> list[TimeFound]:
    """Of two times on two days, of which none is said to be old, the one that comes last is the new one."""
    if len(fixed) == 2 and fixed[0].start.date() != fixed[1].start.date():
        return [max(fixed, key=lambda t: t.span)]
    return fixed


_KEPT = lazy_pattern(
    r"[^\n]{0,60}?\b(?:unchanged|no change|not chang\w+|stays? (?:the same|put|as is)|unverändert|bleibt(?: wie| bestehen)?|inchangée?|sans changement|maintenue?|sin cambios|se mantiene|"
    r"invariat[oa]|nessun cambiamento|ongewijzigd|blijft|inalterad[oa]|sem alteraç\w+|mantém-se)\b",
    re.IGNORECASE,
)
"""What keeps the time of its line in a list where another is moved: "Monday, 9:45: Priyanka (unchanged)"."""


def _is_kept_in_line(text: str, found: TimeFound) -> bool:
    return found.stands_in(text) and _KEPT.match(text, found.span[1]) is not None


def _is_all_day(found: TimeFound) -> bool:
    """ "Our desk is staffed 09:00-17:00": a day's hours, with a day from elsewhere."""
    if found.end is None or not found.date_carried or not _SPAN.search(found.words):
        return False
    return found.end - found.start >= _ALL_DAY


def _begins_soon_after(found: TimeFound, others: Sequence[TimeFound]) -> bool:
    return any(timedelta() < other.start - found.start <= _EARLY for other in others)


def _is_question(message: Message, found: TimeFound) -> bool:
    """Whether the time's sentence ends in a question mark."""
    ends = _SENTENCE_END.search(message.own_text, found.span[1])
    return ends is not None and ends[0] == "?"


def _taken_back(kinds: Sequence[Kind], times: Sequence[TimeFound]) -> list[TimeFound]:
    if kinds[0] is Kind.INTERVIEW_CANCELLATION or (kinds[0] is Kind.HOLD and Kind.INTERVIEW_CANCELLATION in kinds):
        return [t for t in times if not (t.is_offered or t.is_past)]
    return [t for t in times if _is_off(t)] if Kind.INTERVIEW_RESCHEDULE in kinds else []


_NEXT_ROUND = lazy_pattern(
    r"\b(?:pencil\w*|provisional\w*|tentativ\w*|second|2nd|next|final|follow-?up|zweit\w+|vorgemerkt|deuxième|second[ae]?|segund[ao]|tweede|vorläufig)\b",
    re.IGNORECASE,
)
"""What makes one more hour that of another round."""


def _is_of_next_round(message: Message, found: TimeFound) -> bool:
    before = message.own_text[max(0, found.span[0] - 90) : found.span[0]]
    return _NEXT_ROUND.search(re.split(r"[.!?]\s|\n", before)[-1]) is not None


def _on_offer(
    message: Message, kinds: Sequence[Kind], times: Sequence[TimeFound], *, beside_fixed: bool
) -> list[TimeFound]:
    if Kind.INTERVIEW_INVITATION in kinds and not _FIXING & set(kinds):
        return _with_own_days([t for t in times if _is_open(t)])
    if not _FIXING & set(kinds):
        return []
    offered = [t for t in times if _is_open(t) and t.is_offered]
    if not beside_fixed:
        return _with_own_days(offered)
    choice = [t for t in offered if not (t.date_carried or t.is_aside or t.is_arrival)]
    if len({t.start for t in choice}) > 1:
        return choice
    return [t for t in choice if _is_of_next_round(message, t)]  # "come earlier if you like": no other interview


def _with_own_days(offered: list[TimeFound]) -> list[TimeFound]:
    """Without the office hours, lunches and meetings below, where the choices give their own days."""
    if not any(t.is_offered and not t.date_carried for t in offered):
        return offered
    return [t for t in offered if not t.date_carried or (t.is_offered and not t.is_aside)]


def ahead(interviews: Iterable[Interview], now: datetime) -> tuple[Interview, ...]:
    """Those that lie ahead of `now`."""
    return tuple(i for i in interviews if i.start > now)
