"""Single answers of the notes form: a person, a day, a number, yes or no.

The words (months, numbers, yes, none) are those of all languages that have
templates, so an answer may be in any of them. Each reader raises ValueError with
the words for the user.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from assistant.model import Part, Person
from assistant.writing.faults import DraftRefused
from assistant.writing.fragments import clean
from assistant.writing.headers import checked_address
from assistant.writing.language import tongue
from assistant.writing.names import codes_of
from assistant.writing.render import TemplateSet

_DAY_HELP = "write the day as 2026-03-13 or as 13 March"
_NUMBER_LIMIT = 10_000
_EMAIL = re.compile(r"<?([^\s<>,;()]+@[^\s<>,;()]+)>?")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words by which answers are told."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    numbers: Mapping[str, int]
    yes: frozenset[str]
    nothing: frozenset[str]
    titles: Mapping[str, str]

    def says_nothing(self, line: str) -> bool:
        """Whether a line only says that there is nothing to say."""
        return line.strip(" .-!").casefold() in self.nothing


def lexicon_of(templates: TemplateSet) -> Lexicon:
    """The words of every language that has templates."""
    codes = sorted({name.split("/")[0] for name in templates if name.endswith("/_words.txt.j2")})
    words = [tongue(code, templates, {"role": "", "company": ""}, american=False).words for code in codes]

    def numbered(section: str, first: int) -> dict[str, int]:
        return {word.casefold(): number for each in words for number, word in enumerate(each.get(section, ()), first)}

    def gathered(section: str) -> frozenset[str]:
        return frozenset(word.casefold() for each in words for word in each.get(section, ()))

    titles = {word: code for each in words for word, code in codes_of(each).items()}
    nothing = gathered("nothing") | {""}
    return Lexicon(
        numbered("months", 1), numbered("weekdays", 0), numbered("numbers", 1), gathered("yes"), nothing, titles
    )


def says_yes(line: str, lexicon: Lexicon) -> bool:
    """Whether the first word is a yes."""
    words = re.findall(r"\w+", line.casefold())
    return bool(words) and words[0] in lexicon.yes


def number_in(line: str, lexicon: Lexicon) -> int:
    """The first number of the line, in figures or in words."""
    figures = re.search(r"\d+", line)
    if figures is not None and int(figures[0][:6]) <= _NUMBER_LIMIT:
        return int(figures[0])
    found = [lexicon.numbers[word] for word in re.findall(r"\w+", line.casefold()) if word in lexicon.numbers]
    if figures is None and found:
        return found[0]
    raise ValueError("write a number, such as 5")


def person_in(line: str, lexicon: Lexicon) -> Person | None:
    """ "Ms Anna Schmidt <anna@example.org>, Head of Data" as a person."""
    email = _EMAIL.search(line)
    rest = clean(_EMAIL.sub("", line, count=1)).strip(" ,;-")
    name, _, position = rest.partition(",")
    words = name.split()
    titles = [word for word in words if word.casefold().rstrip(".") in lexicon.titles]
    bare = " ".join(word for word in words if word not in titles)
    if not bare and email is None:
        return None
    title = " ".join(titles) or position.strip(" ()") or None
    return Person(bare or None, _checked(email[1]) if email else None, Part.INTERVIEWER, title)


def _checked(email: str) -> str:
    try:
        return checked_address(email)
    except DraftRefused as error:
        raise ValueError("the mail address is not complete") from error


def said_day(line: str, lexicon: Lexicon, *, today: date) -> date:
    """The day that a line names, in the future where it leaves the year open."""
    plain = line.casefold()
    readers = (_iso, _in_figures, _in_words, _weekday)
    found = next((day for reader in readers if (day := reader(plain, lexicon, today))), None)
    if found is None:
        raise ValueError(_DAY_HELP)
    return found


def _iso(line: str, lexicon: Lexicon, today: date) -> date | None:
    found = re.search(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", line)
    return _dated(int(found[1]), int(found[2]), int(found[3])) if found else None


def _in_figures(line: str, lexicon: Lexicon, today: date) -> date | None:
    found = re.search(r"(?<!\d)(\d{1,2})\s*([./])\s*(\d{1,2})(?:\s*[./]\s*(\d{4}|\d{2}))?(?!\d)", line)
    if found is None:
        return None
    day, month = int(found[1]), int(found[3])
    if found[2] == "/" and day <= 12 and month <= 12 and day != month:
        raise ValueError(f"day or month first? {_DAY_HELP}")
    if month > 12:
        day, month = month, day
    return _near(day, month, found[4], today)


def _in_words(line: str, lexicon: Lexicon, today: date) -> date | None:
    names = "|".join(re.escape(name) for name in sorted(lexicon.months, key=len, reverse=True))
    shorts = {name[:3]: number for name, number in lexicon.months.items()}
    months = dict(lexicon.months) | shorts
    month = rf"({names}|{'|'.join(map(re.escape, shorts))})\b\.?"
    year = r"(?:,?\s+(\d{4}))?"
    if (found := re.search(rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?{month}{year}", line)) is not None:
        return _near(int(found[1]), months[found[2]], found[3], today)
    if (found := re.search(rf"\b{month}\s+(\d{{1,2}})(?:st|nd|rd|th)?(?!\d){year}", line)) is not None:
        return _near(int(found[2]), months[found[1]], found[3], today)
    return None


def _weekday(line: str, lexicon: Lexicon, today: date) -> date | None:
    """The coming one; "next" and "in two weeks" are left to the user to say in figures."""
    words = re.findall(r"\w+", line)
    named = [lexicon.weekdays[word] for word in words if word in lexicon.weekdays]
    if len(named) != 1 or len(words) > 3 or {"next", "nächsten", "nächste", "nächster"} & set(words):
        return None
    return today + timedelta(days=(named[0] - today.weekday() - 1) % 7 + 1)


def _near(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return _dated(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = _dated(today.year, month, day)
    return this_year if this_year >= today else _dated(today.year + 1, month, day)


def _dated(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise ValueError(f"there is no such day; {_DAY_HELP}") from error
