"""Days on which nobody works, named in the text: "we are closed on 26 and 27 November"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import pairwise

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.days import safe_date
from assistant.reading.dates.holidays_of import next_working_day
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_WORDS = (
    r"(?:closed|shut|(?<!sign )(?<!signs )(?<!signing )(?<!kick )(?<!kicks )(?<!finish )(?<!set )(?<!sets )(?<!send )(?<!sends )(?<!round )(?<!rounds )off|closure|(?:public|bank|company|federal|national|statutory) holiday|geschlossen|betriebsferien|feiertag|brückentag|dicht"
    r"|fermée?s?|férié|fermeture|cerrad[oa]s?|cerramos|festivo|feriado|puente|gesloten|feestdag|vrij|fechad[oa]s?|encerrad[oa]s?|chius[oiae]|festiv[oi]|ponte)"
)
_GAP = (
    r"(?:(?!\b(?:so|but|we|you|i|and we|also|aber|wir|sie|ich|daher|deshalb|darum|drum|somit|weshalb|mais|nous|vous|donc|por eso|por lo que|así que|por isso|pelo que|assim|perciò|pertanto|quindi|daarom|zodat|dus|pero|maar|we|mas|ma|then|it['’]ll|it(?:['’]s)?(?= will| would| has| is|,| be))\b"
    r"|,\s*(?:wird es|dann|ce sera|donc|será|entonces|sarà|quindi|wordt het|dus|então)\b)[^.;!?])"
)
"""What goes on with the day that is off: "as Monday is a holiday it'll be Tuesday" goes on to something else."""
_BEFORE = lazy_pattern(rf"\b{_WORDS}\b{_GAP}{{0,40}}$", re.IGNORECASE)
_AFTER = lazy_pattern(
    rf"^(?!(?:(?!{_WORDS})[^.;]){{0,12}}[,(]){_GAP}{{0,12}}\b(?:is|are|ist|sind|est|sont|es|son|é|è|bleib\w+|haben|hebben|zijn|seremos|estaremos|saremo|siamo|we)?{_GAP}{{0,24}}\b{_WORDS}\b",
    re.IGNORECASE,
)
_NOT_COUNTED = lazy_pattern(
    r"^[^.;!?]{0,25}\b(?:(?:does(?:n['’]t| not)|not) count|zähl\w*[^.;!?]{0,20} nicht|nicht mitgezählt|ne compt\w+ pas|n['’]est pas compt|no (?:se )?(?:cuenta|computa)|tel[tl]\w*[^.;!?]{0,20} niet|non (?:si )?conta|não (?:se )?conta)",
    re.IGNORECASE,
)
"""A day that counts as none: "binnen fünf Arbeitstagen (der 1. Mai zählt nicht mit)"."""
_PAST_IT = lazy_pattern(
    r"\b(?:after|following|nach|après|tras|después|na|após|depois|dopo|passat[ao])(?: d?(?:the|dem|der|den|le|la|el|l|de|het|o|a|il|del|do|da|dello|della))?['’]?\s?$",
    re.IGNORECASE,
)
"""The holiday is over then: "after the bank holiday, on Tuesday"."""
_GIVEN_IT = lazy_pattern(
    r"\b(?:given|because of|due to|owing to|thanks to|what with|with|wegen|aufgrund|à cause de|compte tenu|vu|debido a|por|vanwege|gezien|por causa|devido a|a causa|per)(?: d?(?:the|dem|der|den|des|le|la|el|l|de|het|o|a|il|del|do|da|dello|della))?['’]?\s?$",
    re.IGNORECASE,
)
_ASIDE = lazy_pattern(r"^\w+(?: holiday)?,", re.IGNORECASE)
"""The holiday is said for itself: "given the bank holiday, on Tuesday"."""
_MORE = lazy_pattern(
    r"^\W{0,2}(?:(?P<and>and|und|et|y|e|en|&|,)|to|through|bis|au|al|tot|a|[-–])\s?(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?(?![\d:.]\d|\w)",
    re.IGNORECASE,
)
"""A second day of the same month."""
_FEW = timedelta(days=40)
"""A closure longer than this is none."""


_IS_OFF = lazy_pattern(rf"^(?:['’]s\b|\s+\w{{1,4}}\b(?!\s+\w+\s+day)){_GAP}{{0,24}}\b{_WORDS}\b", re.IGNORECASE)


def is_today_off(tokens: Tokens, atom: DateAtom, base: date, country: str | None) -> bool:
    """ "Monday's a public holiday so you'll hear on Tuesday", said on a Monday: today, unless the calendar knows better."""
    if atom.rule != "weekday" or atom.number != base.weekday() or not isinstance(atom.day, date):
        return False
    is_named_off = (
        _IS_OFF.match(tokens.text[tokens.ends[atom.after - 1] : tokens.ends[atom.after - 1] + 60]) is not None
    )
    return is_named_off and (not _is_holiday(atom.day, country) or _is_holiday(base, country))


def _is_holiday(day: date, country: str | None) -> bool:
    return next_working_day(day - timedelta(days=1), country) != day


def closed_days(around: Surroundings, dates: tuple[DateAtom, ...]) -> frozenset[date]:
    """The days on which the text says that they are closed."""
    named = [atom for atom in dates if isinstance(atom.day, date) and _is_closed(around, atom)]
    found = {atom.day for atom in named if isinstance(atom.day, date)}
    found |= {day for atom in named for day in _numbered(around, atom)}
    for one, other in pairwise(named):
        found |= _between(around, one, other)
    return frozenset(found)


def _is_closed(around: Surroundings, atom: DateAtom) -> bool:
    before = around.before(atom.first, 0)
    if said := _BEFORE.search(before):
        lead = before[: said.start()]
        is_aside = _GIVEN_IT.search(lead) and _ASIDE.match(said[0])
        return not is_aside and _PAST_IT.search(lead) is None
    after = around.after(atom.after, len(around.tokens.tags))
    return _AFTER.match(after) is not None or _NOT_COUNTED.match(after) is not None


def _numbered(around: Surroundings, atom: DateAtom) -> set[date]:
    """The 27th of "26 and 27 November" and of "November 26-27"."""
    more = _MORE.match(around.after(atom.after, len(around.tokens.tags)))
    if more is None or not isinstance(atom.day, date):
        return set()
    last = safe_date(atom.day.year, atom.day.month, int(more["day"]))
    if last is None or not timedelta() < last - atom.day < _FEW:
        return set()
    return {last} if more["and"] else {atom.day + timedelta(days=n) for n in range(1, (last - atom.day).days + 1)}


def _between(around: Surroundings, one: DateAtom, other: DateAtom) -> set[date]:
    """The days of "from 24 December to 2 January"."""
    gap = around.tokens.tags[one.after : other.first]
    if not (isinstance(one.day, date) and isinstance(other.day, date)) or len(gap) > 3 or not set(gap) & set("t-b"):
        return set()
    length = other.day - one.day
    return {one.day + timedelta(days=n) for n in range(length.days)} if timedelta() < length < _FEW else set()
