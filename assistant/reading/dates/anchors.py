"""What a span of days counts from: the interview, the day named before it, the closing date, the day of writing."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from datetime import date, timedelta

from assistant.reading.dates.closures import is_today_off
from assistant.reading.dates.days import coming, in_week
from assistant.reading.dates.events import Event, event_at
from assistant.reading.dates.holidays_of import feast, next_working_day
from assistant.reading.dates.leaving import before_leaving, on_to_the_last
from assistant.reading.dates.occasions import day_of_occasion, day_then, is_after_talk
from assistant.reading.dates.reduced import Match
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.thereafter import is_of_following
from assistant.reading.dates.units import numbered_week, of_week
from assistant.reading.lazy import lazy_pattern

_AFTER_TALK = lazy_pattern(
    r"\W{1,3}(?:(?:siguientes|posteriores|suivante?s?|successiv[eio]|seguintes|seguenti) )?(?:a|al|à|ao|l|of|after|post|from|following|nach|na|après|tras|después|depois|após|dopo|dal|del|da|des|de)\b",
    re.IGNORECASE,
)
"""What follows a count that begins with the interview: "two days post discussion"."""

_THEN = lazy_pattern(
    r"\b(?:danach|anschließend|thereafter|afterwards|after that|ensuite|après quoi|après cela|par la suite|después|tras ello|daarna|hierna|nadien|em seguida|depois disso|depois disto|após isso|dopodiché|dopo di che|in seguito|im anschluss)\b[^.!?\n]*$",
    re.IGNORECASE,
)
"""What makes a count begin with the day named before it."""

_AGO = lazy_pattern(
    r"\b(?:vor|il y a|hace|há)\W[^\n]*(?=.{9}$)|\b(?:ago|geleden|fa|atrás)\b|\bearlier\b", re.IGNORECASE
)
"""A count of days that are gone."""

_OF_THAT = lazy_pattern(r"\W{1,3}(?:of|after|from|following) (?:that|this|then|it|them)\b", re.IGNORECASE)
_LATER = lazy_pattern(
    r"\W{1,3}(?:later|thereafter|afterwards|after that|danach|darauf|später|plus tard|après cela|después|más tarde|daarna|nadien|depois|mais tarde"
    r"|dopo|più tardi|successiv[io]|seguenti|suivants|siguientes|seguintes|qui suivent|qui suivront|que siguen|che seguono|que se seguem)\b(?! (?:the|your|our|dem|den|l'|la|le|il|de|do|da|of))",
    re.IGNORECASE,
)
"""What follows a count that begins with the day named before it."""


def named_before(seen: Match, *, across: bool = False) -> date | None:
    """The last date before these words, that "the following week" counts from."""
    start = seen.match.start()
    near = next((at for at in range(start - 1, max(-1, start - 41), -1) if at in seen.reduced.dates), None)
    day = seen.reduced.dates[near].day if near is not None else None
    if not isinstance(day, date) or (not across and "¶" in seen.reduced.tags[start - 1 : start]):
        return None
    return day


def named_without_until(seen: Match) -> date | None:
    """The date before; "on leave until Monday, early the week after" can mean two weeks."""
    last = max((at for at in seen.reduced.dates if at < seen.match.start()), default=0)
    return None if seen.reduced.tags[max(0, last - 1) : last] == "b" else named_before(seen, across=True)


def end_of_its_week(seen: Match, day: date) -> date:
    """ "the week of the 19th ... after that": the week's end."""
    near = max((at for at in seen.reduced.dates if at < seen.match.start()), default=0)
    is_week = seen.reduced.tags[max(0, near - 2) : near].rstrip("_").endswith("c")
    return of_week("end", in_week(day, 0, 0)) if is_week else day


_NEXT_WEEK = lazy_pattern(r"(?:[XC]u|uX)[^D¶]{0,12}$")
_WEEK_BEFORE = lazy_pattern(r"(?:LujX|(?P<next>[XC])u|uX|(?P<this>L)u|(?P<after>V))[^DV¶]{0,40}$")


def week_said_before(seen: Match) -> date | None:
    """ "The panel meets next week, I will be in touch after that": the week's end."""
    start = seen.match.start()
    is_next = _NEXT_WEEK.search(seen.reduced.tags[max(0, start - 16) : start]) is not None
    return of_week("end", in_week(seen.frame.base, 0, 1)) if is_next else None


def week_before_that(seen: Match) -> date | None:
    """The end of the week that "the week after" follows: "he's gone all next week ... early the week after"."""
    start = seen.match.start()
    said = _WEEK_BEFORE.search(seen.reduced.tags[max(0, start - 44) : start])
    if said is None:
        return None
    at = max(0, start - 44) + said.start()
    unit = seen.reduced.tokens.values[seen.reduced.at[at + (0 if said["after"] else 1)]]
    if not said["after"] and "week" not in (unit, seen.reduced.tokens.values[seen.reduced.at[at]]):
        return None
    ahead = 2 if said["after"] else 0 if said["this"] else 1
    return of_week("end", in_week(seen.frame.base, 0, ahead))


def anchored(seen: Match) -> date | None:
    """ "that evening", "the next day", "a week later": seen from the date before it."""
    value = seen.value("q")
    base = (_day_after_before(seen) if value == 0 else None) or _told_from(seen)
    base = seen.frame.interview_on or base if seen.is_word("q", "on the day") else base
    if value in ("week", "week_after", "week_back"):
        return _week_meant(seen)
    if seen.reduced.tags[seen.match.end() : seen.match.end() + 1] == "v" and isinstance(value, int) and value:
        base = seen.frame.interview_on  # "dans la semaine qui suit l'entretien"
    if base is None and value == "after":
        base = week_said_before(seen)
    if base is None and isinstance(value, int):
        base = seen.frame.interview_on
    if value == "its_week":
        return of_week("end", in_week(base or seen.frame.base, 0, 0))
    if base is None:
        return None
    if value == "after":
        base = week_said_before(seen) or end_of_its_week(seen, base)
        ends = seen.reduced.tags[seen.match.end() : seen.match.end() + 1] in ("", ".", ",", ";", "¶", ")")
        return base if ends else None
    return base + timedelta(days=value) if isinstance(value, int) else None


def _told_from(seen: Match) -> date | None:
    """The day before; the interview where that is later and the other day stands in a sentence of its own: "Slides by
    Tuesday 21 July. We hope to tell you the following day" is no answer before the interview on the 23rd."""
    day, on = named_before(seen, across=True), seen.frame.interview_on
    if day is None or on is None or not day < on:
        return day
    last = seen.reduced.dates[max(at for at in seen.reduced.dates if at < seen.match.start())]
    tokens = seen.reduced.tokens
    between = tokens.text[tokens.ends[last.after - 1] - 1 : tokens.starts[seen.reduced.at[seen.match.start()]]]
    return on if re.search(r"[.!?]\s|\n", between) else day


def _week_meant(seen: Match) -> date | None:
    if seen.value("q") == "week_back":
        return week_back(seen)
    return _end_of_that_week(seen) if seen.value("q") == "week" else of_week("end", in_week(following(seen), 0, 1))


_ANCHOR = lazy_pattern(r"q[^D.¶]{0,14}$")


def _day_after_before(seen: Match) -> date | None:
    """ "We sit down the next morning and you'll hear that day"."""
    start, base = seen.match.start(), seen.frame.interview_on
    said = _ANCHOR.search(seen.reduced.tags[max(0, start - 16) : start])
    days = seen.reduced.tokens.values[seen.reduced.at[max(0, start - 16) + said.start()]] if said else None
    return base + timedelta(days=days) if base and days == 1 else None


def phase_of_week_after(seen: Match) -> date | None:
    """ "Ende der Folgewoche", "eind van de week erop", "the end of our first week back"."""
    if seen.value("q") == "week_back":
        return week_back(seen, str(seen.value("p")))
    return of_week(str(seen.value("p")), in_week(following(seen), 0, 1)) if seen.value("q") == "week_after" else None


def week_back(seen: Match, phase: str = "end") -> date | None:
    """ "Closed through 3 January ... in our first week back": the week of the first working day."""
    near = named_before(seen, across=True)
    off = _last_feast_before(seen) if near is None else near if near in seen.frame.closed else near - timedelta(days=1)
    if off is None or off < seen.frame.base:
        return None
    return of_week(phase, in_week(next_working_day(off, seen.frame.country), 0, 0))


def _last_feast_before(seen: Match) -> date | None:
    at = seen.reduced.tags.rfind("x", 0, seen.match.start())
    name = str(seen.reduced.tokens.values[seen.reduced.at[at]]) if at >= 0 else ""
    span = feast(name, seen.frame.base, seen.frame.country)
    return span[1] if span else None


def next_weekend(seen: Match) -> date | None:
    """ "per fine settimana prossima": the Friday before it."""
    return of_week("end", in_week(seen.frame.base, 0, 1)) if seen.value("x") == "weekend" else None


def week_after_talk(seen: Match) -> date | None:
    """ "in der Woche nach dem Gespräch", "am Tag nach dem Gespräch"."""
    on, start = seen.frame.interview_on, seen.match.start()
    if on is None or seen.value("u") not in ("day", "bday", "week"):
        return None
    if seen.value("u") != "week":
        return seen.frame.counted(on, 1, seen.value("u"))
    lead = seen.reduced.tokens.words(seen.reduced.at[start - 1], seen.reduced.at[start]).lower() if start else ""
    is_within = lead.startswith(("binnen", "innerhalb", "dentro", "entro", "no prazo", "within"))
    return on + timedelta(days=7) if is_within else of_week("end", in_week(on, 0, 1))


def that_week(seen: Match) -> date | None:
    """A day of the week that "that week" means: of a day ahead named just before, or of the interview."""
    near, base = named_before(seen, across=True), seen.frame.base
    if week := _week_after_feast_before(seen) or _numbered_week_before(seen):
        return week
    if near and near >= base and not (near == base and seen.frame.interview_on):
        return near
    return seen.frame.interview_on or near or last_ahead(seen)


_WEEK_NUMBER = lazy_pattern(r"(?:#|(?<=[rbo_w:])u)(?P<n>N)(?![u\d:H%])[^DV¶qx]{0,30}$")


def _numbered_week_before(seen: Match) -> date | None:
    """ "Nothing before week 12, but it will be that week"."""
    small, start = seen.reduced, seen.match.start()
    said = _WEEK_NUMBER.search(small.tags, max(0, start - 34), start)
    number = small.tokens.values[small.at[said.start("n")]] if said else None
    return numbered_week(seen.frame.base, number) if isinstance(number, int) else None


_AFTER_FEAST = lazy_pattern(r"uk_?(?P<x>x)[^DV¶q]{0,30}$")


def _week_after_feast_before(seen: Match) -> date | None:
    """ "The committee sits the week after Easter; decisions go out at the end of that week"."""
    small, start = seen.reduced, seen.match.start()
    said = _AFTER_FEAST.search(small.tags, max(0, start - 34), start)
    if said is None or small.tokens.values[small.at[said.start()]] != "week":
        return None
    span = feast(str(small.tokens.values[small.at[said.start("x")]]), seen.frame.base, seen.frame.country)
    return in_week(span[0], 0, 1) if span else None


def after_what_was_named(seen: Match) -> date | None:
    """ "by the Friday": the one after the day named before, or after the candidate's own "by Thursday"."""
    atom, dates = seen.reduced.dates.get(seen.match.start("D")), seen.reduced.dates
    if atom is None or atom.rule != "weekday" or atom.number is None or not isinstance(atom.day, date):
        return None
    tokens = seen.reduced.tokens
    if tokens.text[: tokens.starts[atom.first]].endswith(" the "):
        base = seen.frame.interview_on or last_ahead(seen)
    else:
        last = next((dates[at] for at in sorted(dates, reverse=True) if at < seen.match.start("D")), None)
        is_due = last and last.rule == "weekday" and tokens.values[max(0, last.first - 1)] == "by"
        is_due = is_due and last is not None and "." in tokens.tags[last.after : atom.first]
        if last and (day := before_leaving(seen, last) or on_to_the_last(seen, last)):
            return day
        is_due = is_due or (last is not None and _goes_on(seen, last))
        is_due = is_due and last is not None and not is_today_off(tokens, last, seen.frame.base, seen.frame.country)
        base = last.day if last and is_due and isinstance(last.day, date) else None
    return coming(base, atom.number) if base and base > atom.day else None


def named_again(seen: Match) -> date | None:
    """ "Your interview is on Thursday 7 May ... The board sits at noon on Thursday": the same."""
    atom, dates = seen.reduced.dates.get(seen.match.start("D")), seen.reduced.dates
    if atom is None or atom.rule != "weekday" or seen.has("b"):
        return None
    tokens = seen.reduced.tokens
    if "a" not in tokens.tags[max(0, atom.first - 4) : atom.first] + tokens.tags[atom.after : atom.after + 2]:
        return None
    before = [one for at, one in dates.items() if at < seen.match.start("D") and one.rule != "weekday"]
    days = {one.day for one in before if isinstance(one.day, date) and one.day.weekday() == atom.number}
    ahead = [day for day in days if 0 <= (day - seen.frame.base).days <= _FORTNIGHT]
    return ahead[0] if len(ahead) == 1 else None


_FORTNIGHT = 14
_GOES_ON = lazy_pattern(
    r"(?:\b(?:and|so|then)\b(?!.*\b(?:but|please|before|until|you (?:can|could|should|need))\b).*)$",
    re.IGNORECASE | re.DOTALL,
)


def _goes_on(seen: Match, last: DateAtom) -> bool:
    """ "The committee sits on Wednesday [the 18th] and I'll ring on Thursday": later than what it goes on from."""
    tokens, at = seen.reduced.tokens, seen.reduced.at[seen.match.start("D")]
    between = tokens.tags[last.after : at]
    if set(".¶J") & set(between) or len(between) > 24 or tokens.tags[max(0, last.first - 1)] in "Ab":
        return False
    return _GOES_ON.search(tokens.text[tokens.ends[last.after - 1] : tokens.starts[at]]) is not None


def following(seen: Match) -> date:
    """What "the following week" follows: a day ahead named just before, the interview, or this week."""
    near, base = named_before(seen, across=True), seen.frame.base
    return near if near and near >= base else week_before_that(seen) or seen.frame.interview_on or base


def last_ahead(seen: Match) -> date | None:
    """The last day ahead that is named before, however far."""
    start, dates = seen.match.start(), seen.reduced.dates
    days = [dates[at].day for at in sorted(dates) if at < start]
    return next((day for day in reversed(days) if isinstance(day, date) and day >= seen.frame.base), None)


def _end_of_that_week(seen: Match) -> date | None:
    base = that_week(seen)
    return of_week("end", in_week(base, 0, 0)) if base else None


_CLOSING = lazy_pattern(
    r"\b(?:clos(?:es?|ing)|shuts?|expir\w+|valid (?:until|till|through)|open (?:until|till)|deadline|bewerbungs(?:schluss|frist)|läuft|gültig|clôture|date limite|expire|valable|cierre|plazo|caduca|vence|sluit\w*|verloopt|vervalt|geldig|encerra\w*|prazo|expira|scad\w+|valido)\b",
    re.IGNORECASE,
)
_WHICH_IS = lazy_pattern(r"[(,ow_:k]{1,6}(?P<D>D)")
"""Its date right after it: "of the deadline, which is Friday 6 March"."""


_IN_BRACKETS = lazy_pattern(r"[(,ow_:]{1,5}(?P<D>D)")
"""The closing date's own date: "of the closing date (11 March)"."""


def closing(seen: Match) -> date | None:
    """The day on which applications close, named before."""
    tokens = seen.reduced.tokens
    if beside := _IN_BRACKETS.match(seen.reduced.tags, seen.match.end()):
        day = seen.reduced.dates[beside.start("D")].day
        return day if isinstance(day, date) else None
    if beside := _WHICH_IS.match(seen.reduced.tags, seen.match.end()):
        words = tokens.text[end_of(seen) : tokens.starts[seen.reduced.at[beside.start("D")]]]
        day = seen.reduced.dates[beside.start("D")].day
        if isinstance(day, date) and re.search(r"\b(?:is|which|being)\b", words):
            return day
    for at in sorted((at for at in seen.reduced.dates if at < seen.match.start()), reverse=True)[:6]:
        atom = seen.reduced.dates[at]
        start = tokens.starts[atom.first]
        is_due = "b" in tokens.tags[max(0, atom.first - 4) : atom.first]
        if isinstance(atom.day, date) and (is_due or _CLOSING.search(tokens.text[max(0, start - 60) : start])):
            return atom.day
    return None


def _day_of_talk_beside(seen: Match) -> date | None:
    """ "Within 48 hours of the last interview, which is on Tuesday 9 June"."""
    beside = _WHICH_IS.match(seen.reduced.tags, seen.match.end())
    day = seen.reduced.dates[beside.start("D")].day if beside else None
    return day if isinstance(day, date) and _THEIR_LAST.search(seen.reduced.tokens.text[: end_of(seen)][-40:]) else None


_THEIR_LAST = lazy_pattern(r"\b(?:last|final|letzten?|dernière?s?|último|últimas?|laatste|ultim[aoi])\b", re.IGNORECASE)


def counting_from(seen: Match) -> date | None:
    """The day with which a count begins; None where the words name something without a day."""
    if seen.has("v"):
        return _day_of_talk_beside(seen) or seen.frame.interview_on
    return seen.day("D") if seen.has("D") else _counting_by_words(seen)


_AFTER_THE_TALK = lazy_pattern(
    r"(?:^|[\s,(])(?:nach|im anschluss an|after|following|après|à l['’]issue d\S*|suite à|à la suite d\S*|tras|después de|luego de|a partir de|na|na afloop van|dopo|a seguito d\S*|in seguito a\S*|successivamente a\S*|"
    r"após|depois d\S*|na sequência d\S*)[\s'’]+(?:[^\s,.]+['’\s]+){0,2}?"
    r"(?:\w*gespräche?|interviews?|termin|kennenlernen|entretiens?|échange|entrevistas?|reunión|conversación|reunião|conversa|colloqui\w?|incontro|\w*gesprek\w*|kennismaking)\b[^.!?\n]{0,90}$",
    re.IGNORECASE,
)
"""What makes a count that follows begin with the interview: "Após a entrevista, o retorno ocorre em até 5 dias úteis"."""


_BODY_FIRST = lazy_pattern(
    r"\b(?:réuni\w+|siège\w*|recevons|recevrons|rencontr\w+|délibèr\w+|tagt|tagen|tritt|zusammen|trifft sich|empfangen|reún\w+|reun\w+|entrevistamos|entrevistaremos|"
    r"vergader\w+|bijeen|komt samen|spreken|ontvangen|riun\w+|incontriamo|incontreremo|vediamo|reúne|reunirá|recebemos|entrevistamos)\b[^.!?\n]*?\b(?:et|und|y|e|en)\b[^.!?\n]{0,70}$",
    re.IGNORECASE,
)
"""What makes a count begin with a meeting of theirs: "la commission se réunira le 24 et vous informera dans les 48 heures"."""


_HOURS = lazy_pattern(r"\b(?:heures|stunden|horas|uur|ore)\b|\dh\b", re.IGNORECASE)


def _is_of_hours_after(seen: Match, start: int) -> bool:
    """Whether hours are counted after a meeting named in the same sentence."""
    text = seen.reduced.tokens.text
    return _HOURS.search(text[start : end_of(seen)]) is not None and (
        _BODY_FIRST.search(text[max(0, start - 140) : start]) is not None
    )


_AFTER_HEADING = lazy_pattern(
    r"(?:^|\n)[ \t>*#–-]*(?:[^\n,.]{1,20}[ \t])?(?:after|following|nach|après|después de|tras|na|dopo|após|depois d[ae])[ '’](?:\S{1,8}[ '’]){0,2}"
    r"(?:\w{0,14}gespräche?|interviews?|entretiens?|entrevistas?|\w{0,14}gesprek\w*|colloqui\w?|visit|onsite)[ \t:*.?]*\n\n?(?:[^\n]+\n){0,6}[^\n]*$",
    re.IGNORECASE,
)
"""A heading over the words: "After your interview"."""


def _counting_by_words(seen: Match) -> date | None:
    ahead = seen.frame.interview_on
    begin = seen.reduced.tokens.starts[seen.reduced.at[seen.match.start()]]
    if (
        ahead
        and ahead >= seen.frame.base
        and _AFTER_THE_TALK.search(seen.reduced.tokens.text[max(0, begin - 140) : begin])
    ):
        return ahead
    if (
        ahead
        and ahead >= seen.frame.base
        and _AFTER_HEADING.search(seen.reduced.tokens.text, max(0, begin - 400), begin)
    ):
        return ahead
    start = seen.reduced.tokens.starts[seen.reduced.at[seen.match.start()]]
    if (near := named_before(seen)) and _is_of_hours_after(seen, start):
        return near
    if _AGO.search(seen.reduced.tokens.text[max(0, start - 9) : end_of(seen) + 9]):
        return None
    if _THEN.search(seen.reduced.tokens.text[max(0, start - 60) : start]):
        return named_before(seen) or seen.frame.interview_on or seen.frame.base
    if then := day_then(seen):
        return then
    event = event_at(seen.reduced.tokens.text, _end_of_unit(seen))
    if event in (Event.WRITING, Event.CLOSING):
        return closing(seen) if event is Event.CLOSING else seen.frame.base
    return _counting_from_other(seen, event)


def _counting_from_other(seen: Match, event: Event | None) -> date | None:
    """From the day before it, the interview, or the day of writing where nothing else is named."""
    if _waits_for_papers(seen):
        return None
    if on := day_of_occasion(seen, _end_of_unit(seen)):
        return on
    ahead = seen.frame.interview_on
    if ahead and ahead >= seen.frame.base and (event is Event.TALK or is_after_talk(seen, end_of(seen))):
        return ahead
    if _OF_THAT.match(seen.reduced.tokens.text, end_of(seen)):
        return named_before(seen, across=True) or seen.frame.interview_on
    if _LATER.match(seen.reduced.tokens.text, end_of(seen)):
        return named_before(seen, across=True) or seen.frame.base
    begin = seen.reduced.tokens.starts[seen.reduced.at[seen.match.start()]]
    if is_of_following(seen.reduced.tokens.text, begin, end_of(seen)):
        return following(seen)
    if ahead and ahead >= seen.frame.base and _AFTER_TALK.match(seen.reduced.tokens.text, _end_of_unit(seen)):
        return ahead
    return None if event else seen.frame.base


_PAPERS_IN = lazy_pattern(
    r"\b(?:once|after|when|as soon as)\b (?:(?:we|i|they)(?: have|['’]ve)?(?: got| had)?(?: get| received?| have)? (?:your|all (?:your|the)|the (?:signed|completed|references))|you(?: have|['’]ve)? (?:sent|send|submit|submitted|complete|completed|return|returned|finish|finished))\b",
    re.IGNORECASE,
)


def _waits_for_papers(seen: Match) -> bool:
    """ "Once we have your references it takes about a week": from a day that nobody knows."""
    start, text = seen.reduced.tokens.starts[seen.reduced.at[seen.match.start()]], seen.reduced.tokens.text
    before = re.split(r"[.!?\n]", text[max(0, start - 120) : start])[-1]
    after = re.split(r"[.!?\n]", text[end_of(seen) : end_of(seen) + 60])[0]
    return any(_PAPERS_IN.search(words) is not None for words in (before, after))


def _end_of_unit(seen: Match) -> int:
    """Where the count ends: "a week of the" holds more than it."""
    start, end = seen.reduced.tokens.starts[seen.reduced.at[seen.match.start()]], end_of(seen)
    more = _OF_IN_COUNT.search(seen.reduced.tokens.text, start, end)
    return more.start() if more else end


_OF_IN_COUNT = lazy_pattern(r" of(?: the)?$", re.IGNORECASE)


def end_of(seen: Match) -> int:
    tokens = seen.reduced.tokens
    return tokens.ends[seen.reduced.at[seen.match.end()] - 1]
