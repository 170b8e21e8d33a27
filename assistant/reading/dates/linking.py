"""Which date a time of day belongs to, and how long it takes."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from assistant.reading.dates.brackets import is_of_bracket
from assistant.reading.dates.clock import DurationAtom, TimeAtom
from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.each_day import days_alike
from assistant.reading.dates.hours import STARTS, hour_at
from assistant.reading.dates.made_new import is_made_new, takes_place_of
from assistant.reading.dates.seen import DateAtom
from assistant.reading.dates.talks import day_told_next, is_of_talk
from assistant.reading.lazy import lazy_pattern

_TIGHT_BEFORE = lazy_pattern(r"[,.:|(/m)-]{0,3}_?I?:?[aAkmrLo_]{0,3}[(]?")
"""Between a date and the time that follows it at once."""
_TIGHT_AFTER = lazy_pattern(r"m?[,|)(-]{0,2}[o_r]{0,2}")
"""Between a time and the date that follows it at once."""
_SHARED = lazy_pattern(r"[.)]?[,Jj/]{1,2}[oa_]{0,2}u?")
"""Between two dates that share the time after the second."""
_JOINED = lazy_pattern(r"[Jj]m?a?_?$")
_IN_TURN = lazy_pattern(
    r"\b(?:first(?:ly)? you|first,? (?:with|there|comes)|zuerst|zunächst|d['’]abord|primero|per prima cosa|prima (?:parl\w+|incontr\w+|ved\w+|con)|eerst|primeiro|then|followed by|afterwards|dann|danach|anschließend|puis|ensuite|luego|después|daarna|depois|poi|"
    r"in seguito)\b",
    re.IGNORECASE,
)
"""What tells the hours of one day in turn."""
_OWN = lazy_pattern(
    r"\b(?:your|the|ihr|dein|das|votre|l'|su|tu|la|il suo|il tuo|il|het|je|uw|a sua|a tua|a)"
    r"\s?(?:\w+ ){0,2}?(?:interview|panel|\w*gespräch|entretien|entrevista|colloquio|\w*gesprek)\b"
    r"[^.!?]{0,60}\b(?:is|starts?|begins?|takes place|will be|runs?|goes from|kicks off|"
    r"ist|beginnt|findet|läuft|geht von|aura lieu|est|commence|se déroule|es|será|empieza|dura|va de|è|inizia|sarà|si svolge|begint|vindt|loopt|duurt|é|começa|decorre)\b|"
    r"\b(?:is|vindt) het (?:\w+ )?gesprek\b",
    re.IGNORECASE,
)
"""What gives the hour of the interview, after other hours of its day."""
_YOUR_TURN = lazy_pattern(
    r"\b(?:you|yours?|sie|du|ihr|ihre|dein|deine|vous|votre|vôtre|tu|ton|usted|su|suya|tuya|tu|turno|u|uw|je|jij|jouw|jouwe|lei|suo|sua|tuo|tua|você|sua|seu|tua|teu)\b",
    re.IGNORECASE,
)
"""What gives the reader's own hour within the hours of all."""
_ITSELF = lazy_pattern(
    r"\b(?:interview|panel|call|meeting|session)(?: itself| proper)?(?: is| starts| begins)? at$", re.IGNORECASE
)
"""What leads to the interview's own hour, after the one to come at."""
_PARTING = lazy_pattern(
    r"\W*(?:(?:see|speak|talk|chat)(?: to| with)? (?:you|u|ya)|looking forward|bis|wir sehen uns|wir hören uns|à|on se voit|hasta|nos vemos|"
    r"hablamos|a|ci vediamo|ci sentiamo|tot|até|vemo-nos)\b",
    re.IGNORECASE,
)
"""What takes leave until a day."""
_DATE_LABEL = lazy_pattern(
    r"\b(?:date|day|when|on|datum|tag|fecha|día|data|dia|giorno|dag|le|jour)\s*:$|"
    r"(?:\b(?:the|your|that|our)(?: interview| actual)?|^\W*) ?(?:date|day)(?: (?:is|was|remains|stays|as|before|still|of|correct|right|unchanged|the|same|on|for|interview|your|it)){0,4}[ ,:(–-]{0,3}$|"
    r"\b(?:das datum|der tag|la date|le jour|la fecha|el día|la data|il giorno|de datum|de dag|a data|o dia)(?: (?:ist|bleibt|est|reste|es|sigue|è|resta|is|blijft|é|mantém-se|wie bisher)){0,2}[ ,:(–-]{0,3}$",
    re.IGNORECASE,
)
_SAME_DAY = lazy_pattern(
    r"\b(?:(?:on |later )?(?:the|that) same (?:day|morning|afternoon|evening)|(?:am )?(?:selben|gleichen) tag|(?:le|du) même jour|(?:el|del|ese) mismo día|(?:lo|dello) stesso giorno|(?:de|die)zelfde dag|(?:n?o|do) mesmo dia)\b",
    re.IGNORECASE,
)
"""What gives an hour to the day named before it, whatever became of that day's own hour."""
_SAME = lazy_pattern(
    r"\b(?:same|même|gleiche[nrs]?|selbe[nrs]?|dieselbe|misma|mismo|stess[oa]|zelfde|hetzelfde|dezelfde|mesm[oa])\b[^.!?]{0,35}$",
    re.IGNORECASE,
)
_BUT_ON = lazy_pattern(
    r"[\s,()]*(?:(?:uhr|uur|hrs?|h|horas|heures|ore)\b[\s,()]*)?"
    r"(?:(?:and|und|et|y|e|en) (?:(?:the|den|die|das|dem|la|le|el|il|lo|o|a|de|het) ?)?(?:same|gleiche\w?|selbe\w?|même|mism[oa]|stess[oa]|zelfde|dezelfde|hetzelfde|mesm[oa]) \w+[\s,]+)?"
    r"(?:but|just|only|mais|aber|nur|pero|ma|però|maar|mas)\b(?: (?:on|now|this time|am|dann|jetzt|le|plutôt|cette fois|el|il|di|op|dan|na|no|este|nesta)\b)*\s*",
    re.IGNORECASE,
)
"""What stands between an hour that is kept and its new day."""
_COLUMN = lazy_pattern(r"[^\s\d][^\n\d]{1,50}?(?:[ ]{2,}|\t|[|]\s*|:[ \t]+|\s[–—-]\s)$")
"""What stands before an hour in a table whose first column names people or steps."""
_STOP_OF_HOUR = lazy_pattern(r"^[.](?=¶)|(?<=T)[.](?=¶)")
"""The full stop of "a.m." at the end of a line ends no sentence."""
_REACH = 60
"""So many tokens back a label or an earlier sentence may give the date."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A time with its date, by their atoms."""

    when: TimeAtom
    day: DateAtom
    is_carried: bool = False
    """The date stands in another sentence."""
    is_apart: bool = False
    """Other words stand between the two."""

    @property
    def first(self) -> int:
        """The first token of the two, where they stand together."""
        return self.when.first if self.is_carried or self.is_apart else min(self.when.first, self.day.first)

    @property
    def after(self) -> int:
        """The token after the two."""
        return self.when.after if self.is_carried or self.is_apart else max(self.when.after, self.day.after)


def is_long(pair: Pair) -> bool:
    """Whether the span is too long for one interview."""
    end = pair.when.end
    return end is not None and end.hour - pair.when.start.hour >= 3


class Linker:
    """Gives each time of a text its date."""

    def __init__(
        self,
        around: Surroundings,
        dates: tuple[DateAtom, ...],
        *,
        usable: frozenset[int],
        named: frozenset[int] = frozenset(),
    ) -> None:
        self.around = around
        self.tags = around.tokens.tags
        self.dates = dates
        self.usable = usable
        """First tokens of the dates that a time in another sentence may take."""
        self.named = named or usable
        """Of these, and of those that are over."""
        self.taken: set[int] = set()
        self.last: Pair | None = None
        """What was linked last."""

    def _is_tight(self, pattern: re.Pattern[str], first: int, after: int) -> bool:
        return after - first <= 6 and pattern.fullmatch(self.tags, first, after) is not None

    def _in_sentence(self, atom: TimeAtom) -> tuple[DateAtom | None, DateAtom | None]:
        """The nearest date before and after, in the same sentence."""
        here = self.around.index(atom.first)
        before = [d for d in self.dates if d.first < atom.first and self.around.index(d.first) == here]
        after = [d for d in self.dates if d.first >= atom.after and self.around.index(d.first) == here]
        if after and self.dates[0].first < atom.first and is_of_bracket(self.tags, atom.after, after[0]):
            after = []
        return before[-1] if before else None, after[0] if after else None

    def link(self, atom: TimeAtom) -> Pair | None:
        """The time with its date, or None where no date is clear."""
        self.last = self._kept_for(atom) or self._link(atom) or self.last
        return self.last if self.last and self.last.when is atom else None

    def _link(self, atom: TimeAtom) -> Pair | None:
        before, after = self._in_sentence(atom)
        is_after = after is not None and self._is_tight(_TIGHT_AFTER, atom.after, after.first)
        is_after = is_after and not (before and after and self._is_label_below(atom, after))
        is_before = before is not None and self._is_tight(_TIGHT_BEFORE, before.after, atom.first)
        if is_after and before and before.first in self.taken and self._is_listed(atom):
            return self._pair(atom, before)
        if before and is_before and atom.end and self._is_week(before):
            return None  # "the week of June 1, between 8 and 5"
        if before and is_before and not (is_after and before.first in self.taken):
            return self._pair(atom, before)
        if after and is_after:
            return self._pair(atom, after)
        if atom.is_bare:
            return self._bare(atom, before)
        before, after = self._only_usable(before), self._only_usable(after)
        if before and (new := self._new_day(atom, before)):
            return Pair(atom, new, is_carried=True)
        if before or after:
            is_far = before is None and self._is_said_before(atom)
            return self._carried(atom) if is_far else self._loose(atom, before, after)
        told = day_told_next(self.around, atom.first, [d for d in self.dates if d.first in self.usable])
        return Pair(atom, told, is_carried=True) if told else self._carried(atom)

    def _kept_for(self, atom: TimeAtom) -> Pair | None:
        """ "The same slot, 10am, but on Wednesday": the hour that is kept, for the day that comes."""
        tokens = self.around.tokens
        but = _BUT_ON.match(tokens.text, tokens.ends[atom.after - 1])
        if but is None or _SAME.search(self.around.before(atom.first, 0)) is None:
            return None
        day = next((d for d in self.dates if tokens.starts[d.first] == but.end()), None)
        return self._pair(atom, day) if day else None

    def _is_label_below(self, atom: TimeAtom, after: DateAtom) -> bool:
        """Whether the day after an hour opens the next line: "8 April: 9.30 or 17.00" and below "9 April: 14.00"."""
        tokens = self.around.tokens
        gap = tokens.text[tokens.ends[atom.after - 1] : tokens.starts[after.first]]
        return "\n" in gap and self.tags[after.after : after.after + 1] in tuple(":-|,")

    def _is_said_before(self, atom: TimeAtom) -> bool:
        """Whether the sentence before gives a day that still has no time."""
        here = self.around.index(atom.first)
        return any(
            self.around.index(d.first) == here - 1 and d.first in self.usable and d.first not in self.taken
            for d in self.dates
            if atom.first - _REACH <= d.first < atom.first
        )

    def _new_day(self, atom: TimeAtom, old: DateAtom) -> DateAtom | None:
        """ "... rearranged for 3 June. Yours, originally at 2.20 on 19 May, will be at 10.40": the first is the new day."""
        here, last = self.around.index(atom.first), self.last
        if old.first not in self.taken or last is None or last.day is not old or last.is_carried:
            return None
        cues = self.around.cues
        if not cues.old.search(self.around.before(last.first, 0).lower()):
            return None
        if not cues.moved.search(self.around.before(atom.first, last.after)):
            return None
        days = [d for d in self.dates if self.around.index(d.first) == here - 1 and d.first in self.usable]
        return days[-1] if days and days[-1].first not in self.taken else None

    def _is_listed(self, atom: TimeAtom) -> bool:
        """ "Tue 10:00/11:00, Wed 15:00": the second hour is the Tuesday's."""
        lead, tail = self.tags[atom.first - 2 : atom.first], self.tags[atom.after : atom.after + 1]
        return lead[:1] in tuple("TGSN") and lead[1:] in tuple(",/jJ") and tail in tuple(",;|¶")

    def _only_usable(self, day: DateAtom | None) -> DateAtom | None:
        """Not the day of what has been: "I wrote 6.30 on Friday, make that 7pm"."""
        if day is None or self._is_week(day):
            return None
        return None if day.first not in self.usable and day.number is not None else day

    def _bare(self, atom: TimeAtom, before: DateAtom | None) -> Pair | None:
        """A lone hour beside no date: right after "at" or "for", with its date in the words before."""
        lead = self.tags[max(0, atom.first - 1) : atom.first]
        if before and _JOINED.search(self.tags, max(0, atom.first - 4), atom.first):
            return self._pair(atom, before, is_apart=True)
        if lead == "r" and self.last and self.last.when.after == atom.first - 1:
            return self._pair(atom, self.last.day, is_apart=True)  # "9.45 for 10"
        if lead not in ("a", "A", "r", ",", "w", "t"):
            return None
        if before and STARTS.search(f"{self.around.before(atom.first, before.after)} "):
            return self._pair(atom, before, is_apart=True)
        if not before and self.around.before(atom.first, 0).lower().endswith("from"):
            return None
        if before:
            is_asked = self.around.around(atom.first).endswith("?") and "," in self.tags[before.after : atom.first]
            between = self.around.before(atom.first, before.after)
            is_later = between.endswith(" at") and (_IN_TURN.search(between) or _ITSELF.search(between)) is not None
            is_later = is_later or self.is_interview(atom) or self._is_instead(atom)
            is_free = before.first not in self.taken or is_asked or is_later
            return self._pair(atom, before, is_apart=True) if is_free else None
        return self._carried(atom)

    def _pair(self, atom: TimeAtom, day: DateAtom, *, is_apart: bool = False) -> Pair:
        self.taken.add(day.first)
        return Pair(atom, day, is_apart=is_apart)

    def _loose(self, atom: TimeAtom, before: DateAtom | None, after: DateAtom | None) -> Pair | None:
        if before:
            return self._pair(atom, before, is_apart=True)
        if after and after.first - atom.after <= 12:
            return self._pair(atom, after, is_apart=True)
        above = self._from_above(atom)
        return above if above and after and above.day.day == after.day else None

    def _carried(self, atom: TimeAtom) -> Pair | None:
        """The date from a label or a sentence near by; else the only one that the message gives."""
        here = self.around.around(atom.first)
        is_new = self.around.cues.moved.search(here) is not None or (here.endswith("?") and len(here) < 50)
        is_new = is_new or atom.is_new or _SAME_DAY.search(here) is not None or is_made_new(here)
        is_new = is_new or self._is_instead(atom)
        reach = _REACH if _SAME_DAY.search(here) or is_made_new(here) or len({d.day for d in self.dates}) == 1 else 25
        near = [
            d for d in self.dates if d.first < atom.first and atom.first - d.after <= reach and not self._is_week(d)
        ]
        if is_new and near:
            return Pair(atom, near[-1], is_carried=True)
        if is_new and (own := self._in_sentence(atom)[1]):
            return Pair(atom, own, is_apart=True)
        usable = [d for d in self.dates if d.first in self.usable]
        if self.last and self.last.is_carried and self._is_next_of_list(self.last, atom, usable):
            return Pair(atom, self.last.day, is_carried=True)
        before = self._days_above(atom)
        after = [d for d in usable if d.first > atom.first and d.first - atom.after <= 12]
        if above := self._from_above(atom):
            return above
        if day := self._day_in_turn(atom, before, usable):
            return Pair(atom, day, is_carried=True)
        if before:
            return None  # the date has its time already: "Parking opens at 8."
        gap = _STOP_OF_HOUR.sub("", self.tags[atom.after : after[0].first]) if after else ""
        if after and gap.count("¶") <= 2 and "." not in gap:
            return Pair(atom, after[0], is_carried=True)
        days = {d.day for d in self.dates if d.first in self.named and isinstance(d.day, date)}
        is_row = atom.end is not None and self.tags[atom.first - 1 : atom.first] == "¶"
        is_ahead = usable and usable[0].first > atom.first and "." in self.tags[atom.after : usable[0].first]
        is_ahead = is_ahead and not is_row and not self._is_parting(usable[0]) and not self._is_labelled(usable[0])
        return Pair(atom, usable[0], is_carried=True) if len(days) == 1 and not is_ahead else None

    def _is_instead(self, atom: TimeAtom) -> bool:
        """ "I cannot make 9 tomorrow. Come at 12"."""
        last = self.last
        return last is not None and takes_place_of(self.around, last.when.first, last.when.after, atom.first)

    def _days_above(self, atom: TimeAtom) -> list[DateAtom]:
        return [
            d for d in self.dates if d.first in self.usable and d.first < atom.first and atom.first - d.after <= _REACH
        ]

    def _from_above(self, atom: TimeAtom) -> Pair | None:
        """The last day named before, where it has no hour yet or stands in another line."""
        before = self._days_above(atom)
        is_free = before and (before[-1].first not in self.taken or "¶" in self.tags[before[-1].after : atom.first])
        return Pair(atom, before[-1], is_carried=True) if is_free else None

    def is_interview(self, atom: TimeAtom) -> bool:
        """Whether the words right beside the hour call it an interview's."""
        return is_of_talk(self.around, atom.first, atom.after)

    def _day_in_turn(self, atom: TimeAtom, near: list[DateAtom], usable: list[DateAtom]) -> DateAtom | None:
        """The day that has its hour already, where the words tell one more."""
        here = self.around.around(atom.first)
        if near and (_IN_TURN.search(here) or _OWN.search(here) or self._is_inside(atom, near[-1])):
            return near[-1]
        if not self.is_interview(atom):
            return None
        before = [d for d in usable if d.first < atom.first]
        own = self._only_usable(self._in_sentence(atom)[1])
        return before[-1] if before else own

    def _is_inside(self, atom: TimeAtom, day: DateAtom) -> bool:
        """ "Entretiens le 12 mai entre 9h et 17h. Votre passage est prévu à 11h40."."""
        last = self.last
        if last is None or last.day is not day or last.when.end is None or not is_long(last):
            return False
        near = self.around.index(atom.first) - self.around.index(last.when.first) <= 2
        return (
            near
            and last.when.start <= atom.start < last.when.end
            and _YOUR_TURN.search(self.around.around(atom.first)) is not None
        )

    def _is_labelled(self, day: DateAtom) -> bool:
        """ "Start: 10:00. Date: 10 March"."""
        return _DATE_LABEL.search(self.around.before(day.first, 0)) is not None

    def _is_parting(self, day: DateAtom) -> bool:
        """ "See you Wednesday": the day of the hours before it."""
        words = self.around.around(day.first)
        is_told_first = len(self.around.before(day.first, 0)) < 30 and len(words) < 140
        return is_told_first and _PARTING.match(words) is not None

    def _is_next_of_list(self, last: Pair, atom: TimeAtom, usable: list[DateAtom]) -> bool:
        """Whether the hour begins a line of a list whose last line took its date from above."""
        is_row = self.tags[atom.first - 1 : atom.first] in ("¶", "|", "-") or self._is_column(last, atom)
        if not is_row or atom.first - last.when.after > 40:
            return False
        return not any(last.day.first < d.first < atom.first for d in usable)

    def _is_column(self, last: Pair, atom: TimeAtom) -> bool:
        """ "Ms Koh   4.30pm   8.30am", and below "Mr Wee   5.30pm   9.30am"."""
        text, starts = self.around.tokens.text, self.around.tokens.starts
        first, then = starts[last.when.first], starts[atom.first]
        lines = text.rfind("\n", 0, first) + 1, text.rfind("\n", 0, then) + 1
        return lines[0] < lines[1] and all(
            _COLUMN.search(text, max(line, end - 80), end) for line, end in zip(lines, (first, then), strict=True)
        )

    def _is_week(self, day: DateAtom) -> bool:
        """ "the week of October 19": no day to be there."""
        return self.tags[max(0, day.first - 2) : day.first].rstrip("_").endswith("c")

    def shared(self, pairs: list[Pair]) -> list[Pair]:
        """Dates without a time of their own that share the next one's: "Tuesday or Thursday at 2"."""
        found: list[Pair] = []
        for day, following in reversed(tuple(pairwise(self.dates))):
            if day.first in self.taken or not self._is_tight(_SHARED, day.after, following.first):
                continue
            sharing = [p for p in (*pairs, *found) if p.day is following and not p.is_carried]
            found += [Pair(pair.when, day) for pair in sharing]
        return found + self._on_each_day([*pairs, *found]) + self._sharing_before(pairs) + self._at_the_same_hour(pairs)

    def _on_each_day(self, pairs: list[Pair]) -> list[Pair]:
        """ "Monday or Tuesday? We are free from 2pm both days": the hour of the last day is that of the others, too."""
        known = {(pair.when.first, pair.day.first) for pair in pairs}
        alike = [
            (pair, day) for pair in pairs for day in days_alike(self.around, self.dates, pair.when.first, pair.day)
        ]
        more = [(p, d) for p, d in alike if (p.when.first, d.first) not in known and d.first not in self.taken]
        self.taken |= {day.first for _, day in more}
        return [Pair(pair.when, day, is_carried=pair.is_carried, is_apart=pair.is_apart) for pair, day in more]

    def _at_the_same_hour(self, pairs: list[Pair]) -> list[Pair]:
        """ "Move our 3pm today to tomorrow, same time": the hour of the one, the day of the other."""
        hours = {(pair.when.start, pair.when.zone): pair.when for pair in pairs}
        found: list[Pair] = []
        for match in self.around.cues.same_hour.finditer(self.around.tokens.text) if self.dates else ():
            day = self._day_beside(*match.span())
            said = [w for w in hours.values() if self.around.tokens.starts[w.first] < match.start()]
            said = said or self._hours_in_passing(match.start())
            if day and day.first not in self.taken and said:
                self.taken.add(day.first)
                when = replace(max(said, key=lambda w: w.first), first=day.first, after=day.after, end=None)
                found.append(Pair(when, day))
        return found

    def _hours_in_passing(self, end: int) -> list[TimeAtom]:
        """ "He cannot make 3.30": an hour that only the words "same time" tell to be one."""
        tokens = self.around.tokens
        last = bisect_left(tokens.starts, end)
        found = [at for at in range(max(0, last - _REACH), last) if self.tags[at] == "G" and self.tags[at - 1] == "w"]
        start = hour_at(tokens, found[-1]).settled(0) if found else None
        return [TimeAtom(found[-1], found[-1] + 1, start)] if start and start.minute % 5 == 0 else []

    def _day_beside(self, first: int, after: int) -> DateAtom | None:
        """The day right before these words, else right after them."""
        tokens = self.around.tokens
        here = self.around.index(bisect_left(tokens.starts, first))
        dated = [d for d in self.dates if isinstance(d.day, date)]
        usable = [d for d in dated if d.first not in self.taken or self.around.index(d.first) == here]
        before = [d for d in usable if 0 <= first - tokens.ends[d.after - 1] <= 25]
        behind = [d for d in usable if 0 <= tokens.starts[d.first] - after <= 25]
        return before[-1] if before else behind[0] if behind else None

    def _sharing_before(self, pairs: list[Pair]) -> list[Pair]:
        """Days that follow the day of a time said before it: "10am on the 21st, 22nd or 23rd"."""
        found: list[Pair] = []
        for day, following in pairwise(self.dates):
            if following.first in self.taken or not self._is_tight(_SHARED, day.after, following.first):
                continue
            more = [p for p in (*pairs, *found) if p.day is day and p.when.first < day.first and not p.is_carried]
            if more and not self._has_clock_after(following):
                found += [Pair(more[0].when, following, is_apart=True)]
        return found

    def _has_clock_after(self, day: DateAtom) -> bool:
        """Whether an hour follows the day, which then is its own."""
        return re.match(r"[,.]?[aA]?_?[TGSNn]", self.tags[day.after : day.after + 4]) is not None


def length_of(pair: Pair, durations: tuple[DurationAtom, ...], around: Surroundings) -> timedelta | None:
    """How long it takes: said in the same sentence, on a line near by, or the only length in the message."""
    here = around.index(pair.when.first)
    same = {d.length for d in durations if around.index(d.first) == here}
    if len(same) == 1:
        return same.pop()
    near = {d.length for d in durations if abs(around.index(d.first) - here) <= 6}
    if len(near) == 1:
        return near.pop()
    every = {d.length for d in durations}
    return every.pop() if len(every) == 1 else None
