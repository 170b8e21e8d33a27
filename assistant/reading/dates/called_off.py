"""Times in the rows below a sentence that calls the talk off: "The following appointment has been cancelled:"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.linking import Pair
from assistant.reading.dates.marks import Marks
from assistant.reading.dates.old_and_new import speaks_of_new
from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern

_CALLED_OFF: Mapping[str, re.Pattern[str]] = {
    language: lazy_pattern(rf"\b(?:{words})", re.IGNORECASE)
    for language, words in {
        "en": r"(?<!\bbe )(?<!\bnot )(?<!\bnot been )cancell?ed\b|(?<!\bbe )called off\b|will no longer take place\b|(?:will not|won['’]t) (?:be )?(?:tak\w+ place|go\w* ahead)\b",
        "de": r"(?:abgesagt|storniert|gecancelt)\b(?! werden)|entfällt\b|fällt (?:leider )?aus\b|findet (?:leider )?nicht statt\b",
        "fr": r"(?<!être )annulée?s?\b|n['’]aura (?:pas|plus) lieu\b",
        "es": r"(?<!ser )(?:cancelad|anulad|suspendid)[oa]s?\b|no (?:se celebrará|tendrá lugar)\b",
        "it": r"(?<!essere )(?:annullat|cancellat|disdett)[oaie]\b|non (?:si terrà|avrà luogo)\b",
        "nl": r"(?<!worden )(?:geannuleerd|afgezegd)\b(?! worden)|gaat (?:helaas )?niet door\b|(?:komt te )?verval(?:t|len)\b",
        "pt": r"(?<!ser )(?:cancelad|desmarcad)[oa]s?\b|não (?:se realizará|vai acontecer)\b",
    }.items()
}
"""That it is off, not that it can be called off."""
_EVENT = lazy_pattern(
    r"\b(?:appointment|interview|meeting|event|booking|call|session|slot|\w*termin|\w*gespräch|besprechung|veranstaltung|buchung|rendez-vous|entretien|réunion|événement|évènement|réservation|"
    r"cita|entrevista|reunión|evento|reserva|llamada|appuntamento|colloquio|incontro|riunione|prenotazione|afspraak|\w*gesprek|vergadering|afspraken|boeking|reunião|marcação|agendamento)\b",
    re.IGNORECASE,
)
_GOES_ON = lazy_pattern(r"\b(?:and|but|so|und|aber|et|mais|y|pero|e|ed|ma|en|maar|mas)\b", re.IGNORECASE)
"""What leads from it to something else: "has been cancelled and replaced by"."""
_SAID = 160
"""So many characters such a sentence has at most."""
_ROWS = 12
_SENTENCE = 7
"""So many words a line that ends as a sentence does has at least, where it is one."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """The lines below such a sentence, and the days that it names itself."""

    first: int
    end: int
    days: frozenset[object]

    def hold(self, start: int, day: object) -> bool:
        """Whether what is called off is the time that stands there."""
        return self.first <= start < self.end and (not self.days or day in self.days)


def with_called_off(
    around: Surroundings, pairs: Sequence[Pair], marks: list[Marks], dates: Sequence[DateAtom], language: str
) -> list[Marks]:
    """The marks, with the times right below what calls the talk off called off too."""
    said = _CALLED_OFF.get(language)
    if not pairs or said is None or said.search(around.tokens.text) is None:
        return marks
    starts = [around.tokens.starts[pair.when.first] for pair in pairs]
    blocks = list(_blocks(around, said, starts, dates, language))
    return [
        replace(mark, is_cancelled=True) if any(block.hold(start, pair.day.day) for block in blocks) else mark
        for start, pair, mark in zip(starts, pairs, marks, strict=True)
    ]


def _blocks(
    around: Surroundings, said: re.Pattern[str], starts: Sequence[int], dates: Sequence[DateAtom], language: str
) -> Iterator[_Rows]:
    """The rows below each sentence that calls a talk off and names no hour."""
    tokens = around.tokens
    for index, sentence in enumerate(around.sentences):
        first, end = tokens.starts[sentence.first], tokens.ends[sentence.after - 1]
        if end - first > _SAID or any(first <= start < end for start in starts):
            continue
        words = around.text_of(index)
        off = said.search(words)
        if off and _EVENT.search(words) and not _is_of_another(around, words, words[off.end() :]):
            days = frozenset(day.day for day in dates if sentence.first <= day.first < sentence.after)
            yield _Rows(*_rows_below(tokens.text, end, language), days)


def _is_of_another(around: Surroundings, words: str, rest: str) -> bool:
    """Whether the sentence goes on to something else, or only thinks of the case."""
    cues = around.cues
    if _GOES_ON.search(rest):
        return True
    return "?" in words or any(cue.search(words) for cue in (cues.conditional, cues.moved, cues.old))


def _rows_below(text: str, first: int, language: str) -> tuple[int, int]:
    """Where the lines that are no sentences, and speak of nothing new, begin and end below a sentence."""
    while first < len(text) and text[first] in " \t:.\n":
        first += 1
    at = first
    for _ in range(_ROWS):
        end = text.find("\n", at)
        line = text[at : end if end >= 0 else len(text)].strip()
        if (line[-1:] in tuple(".!?:") and len(line.split()) >= _SENTENCE) or speaks_of_new(line, language):
            break
        if end < 0:
            return first, len(text)
        at = end + 1
    return first, at
