"""The user's own row in a timetable of candidates: below "A. Whitlock 10:15" it is "P. Nair 12:15" that counts.

Where candidates have letters or numbers, the row is the user's that says "you", or whose letter the text gives to the user.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.reading.lazy import lazy_pattern
from assistant.reading.when import TimeFound

_TITLES = "mr|mrs|ms|miss|mx|dr|frau|herr|mme|mlle|m|sra|sr|srta|don|doña|dhr|mevr|mevrouw|meneer|sig|sig.ra|sig.na|sigra|signora|signor|dott|dott.ssa|dra|exma|exmo"
_NAME = (
    r"(?:(?:"
    + "|".join(re.escape(title.capitalize()) for title in _TITLES.split("|"))
    + r")\.? )?[A-ZÀ-Þ][\w.'’-]*(?: (?:(?:van|de|der|den|da|dos|von|bin|al|el|la|le) ){0,2}[A-ZÀ-Þ][\w.'’-]*){0,3}"
)
_TITLE_WORDS = frozenset(_TITLES.split("|"))
_LEAD = lazy_pattern(
    rf"[ \t>*•|-]*(?:\(?\d{{1,2}}[.)][ \t]+)?(?P<name>{_NAME})[ \t]*(?:[|:,;–—-]|\.{{2,}}|…+|\t|[ ])[ \t|]*(?:at |um |à |a las |alle |om |às )?"
)
"""A line that names somebody, and then the hour."""
_TAIL = lazy_pattern(
    rf"(?:[ \t]*(?:[–—-]|to|bis|à|a|tot)[ \t]*\d{{1,2}}[:.h]?\d{{0,2}}(?: ?[ap]\.?m\.?)?)?(?: ?(?:uhr|uur|hrs?|h))?[ \t]*(?:[|:,;–—-]|\t|[ ])[ \t|]*(?P<name>{_NAME})[ \t|]*(?:\([^)\n]*\)[ \t]*)?(?=\n|$)"
)
"""What stands behind an hour that begins its line: a name and no more."""
_OPENING = lazy_pattern(r"[ \t>*•|-]*(?:\(?\d{1,2}[.)][ \t]+)?")
_NO_NAME = lazy_pattern(
    r"\b(?:interview|panel|lunch|break|arriv\w*|tour|welcome|coffee|tea|test|task|presentation|round|slot|session|option|monday|tuesday|wednesday|thursday|friday|saturday|sunday|meet|finish|end|start|time|q&a|hr|room)\b",
    re.IGNORECASE,
)


def with_own_row(text: str, times: Sequence[TimeFound], user: str) -> tuple[TimeFound, ...]:
    """The times; of a timetable of people in which the user has a row, the others' rows are aside."""
    words = user.casefold().split()
    if len(times) < 2 or not words:
        return tuple(times)
    if (lettered := _with_own_letter(text, times)) is not None:
        return lettered
    said = text.casefold()
    if not (words[-1] in said or words[0] in said):
        return tuple(times)
    names = [_name_of(text, t) or _addressed(text, t) for t in times]
    own = [name is not None and _is_user(name, words) for name in names]
    if not any(own):
        return tuple(times)
    column = _column_of(text, [t for t, mine in zip(times, own, strict=True) if mine])
    return tuple(
        replace(t, is_aside=True)
        if (not mine and (name or _is_part(text, t))) or (mine and column and _cell(text, t) != column)
        else t
        for t, name, mine in zip(times, names, own, strict=True)
    )


_LETTER = r"(?:candidates?|applicants?|interviewees?|kandidat(?:in)?|bewerber(?:in)?|candidat[eoa]?|kandidate|kandidaat|sollicitant)(?: (?:number|no\.?|nummer|nr\.?|n[°ºo]\.?|numéro|número|numero))? (?P<letter>[A-Za-z]|\d{1,2})(?![\w:.]\w)"
_LETTERED = lazy_pattern(rf"(?P<row>[^\n\d]{{0,12}}\b{_LETTER}[^\n]{{0,60}})", re.IGNORECASE)
"""What an hour is followed by in a timetable that names nobody: "Candidate C"."""
_LETTERED_BEFORE = lazy_pattern(rf"[ \t>*•|-]*(?P<row>{_LETTER}[^\n\d]{{0,12}})", re.IGNORECASE)
_YOU_ARE = lazy_pattern(
    r"\b(?:you(?:['’]re| are| will be|['’]ll be)|sie sind|du bist|vous (?:êtes|serez)|tu es|(?:usted )?(?:es|será)|eres|lei (?:è|sarà)|sei|(?:u|jij|je) bent|(?:você|tu) (?:é|será|és)|és)(?: (?:our|the|unser|der|die|le|la|el|il|de|o|a))? "
    + _LETTER,
    re.IGNORECASE,
)
"""Which letter is the user's: "You are candidate C"."""
_YOU_IN_ROW = lazy_pattern(
    r"(?:\(|[<–—-]{1,3} ?)(?:this is |that['’]s |= ?)?(?:you|yourself|yours|your slot|sie|du|dein termin|ihr termin|vous|toi|usted|tú|lei|tu|u|jij|jou|você)\b",
    re.IGNORECASE,
)


def _with_own_letter(text: str, times: Sequence[TimeFound]) -> tuple[TimeFound, ...] | None:
    """The times of a timetable of lettered candidates, the others' aside; None where it is none, or no row is the user's."""
    rows = [_lettered_row(text, t) for t in times]
    if sum(row is not None for row in rows) < 2:
        return None
    told = _YOU_ARE.search(text)
    letter = told["letter"].casefold() if told else None
    own = [row is not None and (row["letter"].casefold() == letter or _is_you(row)) for row in rows]
    if sum(own) != 1:
        return None
    mine = times[own.index(True)]
    above = (t for t, row in zip(times, rows, strict=True) if row is None and t.start.time() == mine.start.time())
    kept = next(above, mine)  # the same hour said with its day: a row may stand below another day
    return tuple(t if t is kept else replace(t, is_aside=True) for t in times)


def _is_you(row: re.Match[str]) -> bool:
    return _YOU_IN_ROW.search(row["row"]) is not None


def _lettered_row(text: str, time: TimeFound) -> re.Match[str] | None:
    if not time.stands_in(text):
        return None
    begin, end = time.span
    line = text.rfind("\n", max(0, begin - _ROW), begin) + 1
    return _LETTERED.match(text, end) or (_LETTERED_BEFORE.fullmatch(text, line, begin) if line else None)


_CELL = lazy_pattern(r"[ \t]*[|\t][ \t]*| {2,}")
_INTERVIEW = lazy_pattern(
    r"\b(?:interview\w*|panel|\w*gespräch\w*|entretien|entrevista|colloquio|\w*gesprek)\b", re.IGNORECASE
)
_NO_INTERVIEW = lazy_pattern(r"informal|q&a|student|pupil|tenant|resident|task|test", re.IGNORECASE)
_ABOVE = 12
"""So many lines above the user's row its columns may be named."""
_ROW = 600
"""Characters on each side of a time that are looked at in a line without end."""


def _line(text: str, at: int) -> str:
    first, last = max(0, at - _ROW), min(len(text), at + _ROW)
    begin, end = text.rfind("\n", first, at) + 1, text.find("\n", at, last)
    return text[begin or first : end if end >= 0 else last]


def _cells(line: str) -> list[str]:
    return _CELL.split(line.strip(" \t|"))


def _cell(text: str, time: TimeFound) -> int:
    """Which cell of its line a time stands in."""
    begin = time.span[0]
    first = max(0, begin - _ROW)
    return len(_CELL.findall(text[text.rfind("\n", first, begin) + 1 or first : begin].lstrip(" \t|")))


def _column_of(text: str, own: Sequence[TimeFound]) -> int:
    """The column of the user's row that is headed "Interview"; 0 where no line above names the columns."""
    if len({_cell(text, t) for t in own}) < 2:
        return 0
    width = len(_cells(_line(text, own[0].span[0])))
    above = text[: own[0].span[0]].split("\n")[:-1][-_ABOVE:]
    heads = next((cells for line in above if len(cells := _cells(line)) == width and _INTERVIEW.search(line)), [])
    found = [at for at, head in enumerate(heads) if _INTERVIEW.search(head) and not _NO_INTERVIEW.search(head)]
    return found[0] if len(found) == 1 else 0


def _name_of(text: str, time: TimeFound) -> str | None:
    """Whom the line of a time is for; None where it is no row of such a table."""
    if not time.stands_in(text):
        return None
    begin, end = time.span
    cells = _cells(_line(text, begin))
    if len(cells) > 2 and re.fullmatch(_NAME, cells[0]) and all(cell[:1].isdigit() for cell in cells[1:]):
        return cells[0]
    line = text.rfind("\n", 0, begin) + 1
    found = _LEAD.fullmatch(text, line, begin)
    if found is None and _OPENING.fullmatch(text, line, begin):
        found = _TAIL.match(text, end)
    return found["name"] if found and not _NO_NAME.search(found["name"]) else None


_PART = lazy_pattern(
    r"[ \t:–—|-]*(?:(?:a|the|short|written|your) )?(?:group|exercise|case|test|task|focus group|coffee|tea|lunch|arriv\w+|welcome|registration|tour|break|presentation|quiz|role[- ]?play|"
    r"gruppen\w*|übung\w*|test\w*|mittag\w*|ankunft|begrüßung|kaffee|rundgang|pause|exercice|épreuve|déjeuner|accueil|visite|ejercicio|prueba|dinámica|comida|almuerzo|bienvenida|visita|"
    r"esercit\w+|prova|pranzo|accoglienza|opdracht|oefening|ontvangst|rondleiding|pauze|dinâmica|exercício|almoço|receção|recepção)\b",
    re.IGNORECASE,
)
"""What names a part of the day that all take, in a list in which each has a row."""


def _is_part(text: str, time: TimeFound) -> bool:
    begin, end = time.span
    return (
        time.stands_in(text)
        and _OPENING.fullmatch(text, text.rfind("\n", 0, begin) + 1, begin) is not None
        and _PART.match(text, end) is not None
    )


_CALLED = lazy_pattern(
    r"(?:^|[.,;:–—(-]\s*|\b(?:and|und|et|y|e|en)\s)(?P<name>[A-ZÀ-Þ][a-zà-þ'’-]+)(?:(?:,? (?:you(?:['’]re| are| will be|['’]ll be)(?: on| in| up| down)?|(?:is|goes|gets|comes|has)(?: on| in)?|ist|est|passe|es|è|is))?(?: first| second| third| next| last)?,?"
    r" (?:at|from|um|ab|à|a las|a la|alle|om|às)|:) (?=\d|half |quarter |noon|midday)"
)
"""Who is called on, right before an hour: "Marek, you're at 1pm, and Priya, you're at 1.45pm"."""
_CALL = 60


def _addressed(text: str, time: TimeFound) -> str | None:
    """Whom the hour is given to; the day may stand before the name, or after the hour."""
    if not time.stands_in(text):
        return None
    begin, end = time.span
    first = max(0, begin - _CALL, text.rfind("\n", 0, begin) + 1)
    found = [call for call in _CALLED.finditer(text, first, end) if call.end() >= begin]
    return found[-1]["name"] if found and not _NO_NAME.search(found[-1]["name"]) else None


def _is_user(name: str, words: Sequence[str]) -> bool:
    """Whether a name as lists write it is the user's: "P. Nair", "Nair", "Ms Nair", "Nair Priya"."""
    said = [word.strip(".,") for word in name.casefold().split()]
    said = [word for word in said if word not in _TITLE_WORDS]
    if said == [words[0]]:
        return True  # "Priya, you're at 1.45pm"
    if len(said) == 2 and len(words) > 1 and said == [words[0], words[-1][0]]:
        return True  # "Priya N."
    if words[-1] not in said:
        return False
    others = [word for word in said if word != words[-1]]
    return all(word in words or (len(word) <= 2 and word[0] == words[0][0]) for word in others)
