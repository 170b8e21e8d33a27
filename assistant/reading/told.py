"""What a message says of times: asked of `when.py` in the language, the zone and the country that it comes from."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from assistant.model import Finding, Kind, Message, Perspective
from assistant.reading.dates.held_months import held_until
from assistant.reading.dates.tongue import country_of, tongue
from assistant.reading.lazy import lazy_pattern
from assistant.reading.own_rows import with_own_row
from assistant.reading.own_turn import with_own_turn
from assistant.reading.when import DateFound, TimeFound, dates_in, is_fixed, times_in


@dataclass(frozen=True, slots=True)
class Frame:
    """What every question about the times of one message shares."""

    base: datetime
    language: str
    country: str | None
    zone: str | None


_BRIEF = 200
"""So short a note tells its language less well than what it passes on."""


def language_of(message: Message) -> str:
    """The language whose words of time the sender uses."""
    domain = message.sender.email.rpartition("@")[2].lower() if message.sender else ""
    below = message.forwarded_text[:1500] if len(message.own_text) < _BRIEF else ""
    return tongue(f"{message.own_text[:1500]}\n{message.subject}\n{below}", message.language, domain)


def frame_of(message: Message, perspective: Perspective) -> Frame | None:
    """None for a message without any date."""
    base = message.date or message.received
    if base is None:
        return None
    domain = message.sender.email.rpartition("@")[2].lower() if message.sender else ""
    return Frame(base, language_of(message), country_of(domain, base), perspective.identity.timezone)


def times(message: Message, perspective: Perspective, *, is_answer: bool) -> tuple[TimeFound, ...]:
    """The times of the sender's own words; of the subject where they give none and it is news."""
    frame = frame_of(message, perspective)
    if frame is None:
        return ()
    found = _times_of(message, frame, is_answer=is_answer)
    text = _text_of(message, found)
    return with_own_turn(text, with_own_row(text, found, perspective.identity.name))


def _text_of(message: Message, found: Sequence[TimeFound]) -> str:
    """The text in which the times stand: that which is passed on, where the sender's own words hold none."""
    below = message.forwarded_text
    is_below = bool(found and below) and all(t.stands_in(below) for t in found)
    return below if is_below and not any(t.stands_in(message.own_text) for t in found) else message.own_text


def _times_of(message: Message, frame: Frame, *, is_answer: bool) -> tuple[TimeFound, ...]:
    dated = _dated(message.subject, frame)
    found = _times(message.own_text, frame, dated)
    if found and not is_answer and (above := _only_in_subject(message, frame, found)):
        return above
    if found:
        found = _with_today(message, frame, found)
        return _as_offered(message, frame, found) if is_answer else _on_day_of_subject(message, frame, found, dated)
    text = message.own_text[:2000]
    if soon := _soon_in(text if is_answer else f"{message.subject}\n{text}"):
        today = _TODAY.get(frame.language) or next(word for name, word in _TODAY.items() if soon[name])
        return _times(f"{today}\n\n{message.own_text}", frame)
    if (late := _late_in(f"{message.subject}\n{text}")) and not days_in(message.own_text, frame):
        today = next(word for name, word in _TODAY.items() if late[name])
        return _times(f"{today}\n\n{message.own_text}", frame)
    below = message.forwarded_text
    if below and _POINTS.search(message.own_text[:800]) and (found := _times(below, frame)):
        return found
    if is_answer:
        return () if days_in(message.own_text, frame) else _with_day_of_subject(message, frame)
    return _times(message.subject, frame) or _with_day_of_subject(message, frame)


def _only_in_subject(message: Message, frame: Frame, found: tuple[TimeFound, ...]) -> tuple[TimeFound, ...]:
    """The times of the subject, where those of the text are over: "You booked this slot on 1 March at 21:17"."""
    above = _times(message.subject, frame) if all(t.is_past for t in found) else ()
    return above if any(not t.is_past for t in above) else ()


def _soon_in(text: str) -> re.Match[str] | None:
    return _SOON.search(text) if _IN_SO_LONG.search(text) else None


def _late_in(text: str) -> re.Match[str] | None:
    low = text.lower()
    return _LATE.search(text) if any(map(low.__contains__, _LATE_PARTS)) else None


def _with_today(message: Message, frame: Frame, found: tuple[TimeFound, ...]) -> tuple[TimeFound, ...]:
    """ "Interview this afternoon", and below "Could we do 4.30? Otherwise tomorrow at 9": the first hour is today's."""
    said = _THIS_DAY.search(message.subject) or _late_in(message.own_text[:400])
    if said is None or any(t.start.date() <= frame.base.date() for t in found):
        return found
    above = f"{_TODAY.get(frame.language, 'today')}\n\n"
    times = _times(f"{above}{message.own_text}", frame)
    again = tuple(replace(t, span=(t.span[0] - len(above), t.span[1] - len(above))) for t in times)
    gained = any(t.start.date() == frame.base.date() and (is_fixed(t) or t.is_offered) for t in again)
    return again if gained and {t.start for t in found} <= {t.start for t in again} else found


def _as_offered(message: Message, frame: Frame, found: tuple[TimeFound, ...]) -> tuple[TimeFound, ...]:
    """ "Wednesday at half past one is perfect": of the Wednesdays the one that the quoted offer gives with that hour."""
    if not message.quoted_text or any(c.isdigit() for one in found for c in one.words.partition(" ")[0]):
        return found
    said = {(one.start.weekday(), one.start.time()) for one in found}
    offers = (t for t in _times(message.quoted_text[:3000], frame) if (t.start.weekday(), t.start.time()) in said)
    days = tuple(t.start.date() for t in offers if _DATED.search(t.words) and not t.is_past)
    return _times(message.own_text, frame, days) if days else found


def _times(text: str, frame: Frame, dated: tuple[date, ...] = ()) -> tuple[TimeFound, ...]:
    return times_in(
        text,
        base=frame.base,
        language=frame.language,
        user_timezone=frame.zone,
        country=frame.country,
        dated=dated,
    )


_POINTS = lazy_pattern(
    r"\b(?:(?:see|as|per|details|note|message|email|e-mail|confirmation|it'?s|all) (?:\w+ )?below|below (?:is|are|from|for|please|(?:e-?)?mail|trail|thread|note|message)|pfb|find (?:\w+ ){0,4}below|trail(?:ing)? (?:(?:e-?)?mail|from|below)|from the trail|(?:trail|thread) below|forwarding|(?:am|i'?m) passing|passing (?:this|it) on|"
    r"from the (?:client|team)|s(?:iehe|\.)? unten|unten(?:stehend\w*)?|anbei|leite\b|weiter(?:geleitet|leiten)|ci-dessous|transf[eéè]r\w+|abajo|reenv[ií]\w+|"
    r"(?:qui|vedi|veda|come) sotto|plus bas|più sotto|di seguito|inoltr\w+|hieronder|onderstaand\w*|stuur\w* (?:\w+ )?door|abaixo|reencaminh\w+|encaminh\w+)\b",
    re.IGNORECASE,
)
"""What makes the forwarded mail the message: "see below from the client"."""
_LONG_EN = r"(?:an?|one|two|three|half an|[1-9]|[1-9][05]) (?:hours?|minutes|mins)"
_LONG_DE = r"(?:einer|eine|\d{1,2}) (?:stunden?|minuten)"
_LONG_FR = r"(?:une|\d{1,2}) (?:heures?|minutes)"
_LONG_ES = r"(?:una|\d{1,2}) (?:horas?|minutos)"
_LONG_IT = r"(?:un['’]|un |\d{1,2} )(?:or[ae]|minuti)"
_LONG_NL = r"(?:een|\d{1,2}) (?:uur|minuten)"
_LONG_PT = r"(?:uma|\d{1,2}) (?:horas?|minutos)"
_SOON = lazy_pattern(
    rf"\b(?:(?P<en>(?:start\w*|begin\w*|is|interview|call) in {_LONG_EN}|(?<!than ){_LONG_EN} (?:to go|left) (?:un)?til|only {_LONG_EN} (?:to go|left))|"
    rf"(?P<de>(?:beginnt|startet|ist) in {_LONG_DE}|(?:nur )?noch {_LONG_DE} bis)|"
    rf"(?P<fr>(?:commence|débute|est) dans {_LONG_FR}|plus qu['’]? ?{_LONG_FR} avant)|"
    rf"(?P<es>(?:empieza|comienza|es|inicia) en {_LONG_ES}|(?:falta|faltan|queda|quedan) (?:solo |sólo )?{_LONG_ES} para)|"
    rf"(?P<it>(?:inizia|comincia|è) (?:tra|fra) {_LONG_IT}|(?:manca|mancano) (?:solo )?{_LONG_IT} (?:al|all|alla))|"
    rf"(?P<nl>(?:begint|start|is) over {_LONG_NL}|nog (?:maar )?{_LONG_NL} tot)|"
    rf"(?P<pt>(?:começa|inicia|é) (?:em|dentro de|daqui a) {_LONG_PT}|(?:falta|faltam) (?:só |apenas )?{_LONG_PT} para))\b",
    re.IGNORECASE,
)
"""What puts an hour without a day on this one: "starts in one hour, at 3.30"."""
_LATE = lazy_pattern(
    r"\b(?:(?P<en>(?:running|run) (?:(?:a bit|a little|very|quite|slightly|so|about \w+ minutes|\d+ minutes) )?(?:late|long|over|behind)\b|stuck in (?:traffic|a meeting|another))|"
    r"(?P<de>(?:verspäte mich|verspätung|stecke (?:noch )?(?:im|in)|dauert (?:noch )?länger))|(?P<fr>(?:je suis|j['’]ai du|aurai un peu de|serai en) retard)|"
    r"(?P<es>(?:voy con retraso|llego tarde|se (?:me|nos) ha alargado|me retraso))|(?P<it>(?:sono in ritardo|in leggero ritardo|si (?:sta prolungando|è prolungat\w)))|"
    r"(?P<nl>(?:loop(?:t)? (?:iets |wat |even )?uit|(?:gaat|zal|dreigt) (?:\w+ )?(?:te )?uit(?:lopen| te lopen)|ben (?:iets |wat )?later|verlaat))|(?P<pt>(?:estou atrasad\w|vou atrasar|um pouco atrasad\w)))",
    re.IGNORECASE,
)
"""What is said on the day itself, without naming it."""
_LATE_PARTS = (
    *("run", "stuck", "verspät", "stecke", "dauert", "retard", "retras", "tarde", "alargado"),
    *("ritardo", "prolung", "loop", "lopen", "ben ", "verlaat", "atrasa"),
)
"""What each of these holds in small letters: found far sooner."""
_IN_SO_LONG = lazy_pattern(
    r"(?<!\w)(?:in|dans|en|tra|fra|over|em|dentro de|daqui a|noch|nog|nog maar|faltam?|faltan?|quedan?|mancan?o?|manca|plus qu['’]|only|\d{1,2}) ?(?:[a-zóúã]{1,7} |half an |un['’]|\d{1,2} ?)?(?:hour|min|stunde|heure|hora|or[ae]\b|uur)",
    re.IGNORECASE,
)
"""What each of these holds: rare, and found far sooner."""
_TODAY = {"en": "today", "de": "heute", "fr": "aujourd'hui", "es": "hoy", "it": "oggi", "nl": "vandaag", "pt": "hoje"}
_THIS_DAY = lazy_pattern(
    r"\b(?:today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|ce (?:matin|soir)|cet après-midi|hoy|esta (?:mañana|tarde|noche)|"
    r"oggi|stamattina|stasera|questo pomeriggio|vandaag|van(?:ochtend|middag|avond)|vanmorgen|hoje|esta manhã)\b",
    re.IGNORECASE,
)
"""What a subject says of this day."""
_DATED = lazy_pattern(r"\d\d?(?:\D{0,12}\b[^\W\d_]{3,}|[/.-]\d)|\b[^\W\d_]{3,}\W{1,2}\d")

_OWN_DATE = lazy_pattern(
    r"\d\d?(?:st|nd|rd|th|[.ºª°])?[ -](?:of |de |di )?(?!uhr|uur|hrs|hours|heures|horas|ore|noon|[ap]\.?m)[^\W\d_]{3,}|"
    r"\b[^\W\d_]{3,}\.? \d\d?(?![:.h]?\d| ?[ap]\.?m| ?uhr| ?uur| ?h)|\b\d\d?[/.-]\d\d?[/.-]",
    re.IGNORECASE,
)
"""A day with its month beside an hour."""


def _dated(subject: str, frame: Frame) -> tuple[date, ...]:
    """The days ahead that the subject names with day and month."""
    if not _DATED.search(subject):
        return ()
    return tuple(
        d.day for d in days_in(subject, frame) if d.day > frame.base.date() and any(c.isdigit() for c in d.words)
    )


def _with_day_of_subject(message: Message, frame: Frame) -> tuple[TimeFound, ...]:
    """ "Monday", says the subject, and the text: "7.30am at the yard"."""
    days = days_in(message.subject, frame)
    if len({d.day for d in days if not d.is_past}) != 1:
        return ()
    above = f"{message.subject}\n\n"
    said = tuple(d.day for d in days_in(message.own_text, frame) if not d.is_past and any(c.isdigit() for c in d.words))
    found = _times(f"{above}{message.own_text}", frame, said)
    if any(t.span[0] < len(above) for t in found):
        return found
    return tuple(replace(t, span=(t.span[0] - len(above), t.span[1] - len(above))) for t in found)


def _on_day_of_subject(
    message: Message, frame: Frame, found: tuple[TimeFound, ...], dated: tuple[date, ...]
) -> tuple[TimeFound, ...]:
    """A programme below "Onsite agenda, 27 April" whose only other day is that of a hotel or of a deadline."""
    if len(set(dated)) != 1 or any(t.start.date() == dated[0] or _gives_its_day(t) for t in found):
        return found
    again = _with_day_of_subject(message, frame)
    gained = sum(t.start.date() == dated[0] and is_fixed(t) for t in again)
    return again if gained > any(is_fixed(t) for t in found) else found


def _gives_its_day(found: TimeFound) -> bool:
    return is_fixed(found) and not found.date_carried and _OWN_DATE.search(found.words) is not None


def days_in(text: str, frame: Frame) -> tuple[DateFound, ...]:
    """The dates of a text."""
    return dates_in(text, base=frame.base, language=frame.language, user_timezone=frame.zone, country=frame.country)


def days(message: Message, perspective: Perspective) -> tuple[DateFound, ...]:
    """The dates of the sender's own words."""
    frame = frame_of(message, perspective)
    return days_in(message.own_text, frame) if frame else ()


def hold_until(
    message: Message, perspective: Perspective, findings: Sequence[Finding], promised: date | None
) -> date | None:
    """The day that a hold speaks of, the last one ahead."""
    base = message.date or message.received
    if base is None or not any(f.kind is Kind.HOLD for f in findings):
        return None
    later = [d.day for d in days(message, perspective) if d.day > base.date()]
    month = held_until(message.own_text, base.date(), language_of(message))
    return max([*later, *(day for day in (promised, month) if day)], default=None)
