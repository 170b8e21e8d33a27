"""What labels call a time old or new: "Was", "New date", "Bisheriger Termin", "Nouveau créneau"."""

# ruff: noqa: E501 - a list of words stays on one line

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from assistant.reading.lazy import lazy_pattern


class Age(Enum):
    """What a label says of the times that it stands over or before."""

    OLD = "old"
    CURRENT = "current"
    """What stands now: old where a new one is beside it."""
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of one language."""

    ages: Mapping[str, Age]
    alone: Mapping[str, Age]
    """Everyday words, which are a label only by themselves."""
    heads: Mapping[str, Age]
    """Words that are a label only over a column."""
    others: frozenset[str]
    """What else may stand in a label."""


def _labels(
    *, old: str, new: str, current: str, alone_old: str, alone_new: str, others: str, head_new: str = ""
) -> Labels:
    return Labels(
        {
            **dict.fromkeys(old.split(), Age.OLD),
            **dict.fromkeys(new.split(), Age.NEW),
            **dict.fromkeys(current.split(), Age.CURRENT),
        },
        {**dict.fromkeys(alone_old.split(), Age.OLD), **dict.fromkeys(alone_new.split(), Age.NEW)},
        dict.fromkeys(head_new.split(), Age.NEW),
        frozenset(others.split()),
    )


_LABELS: Mapping[str, Labels] = {
    "en": _labels(
        old="old previous previously original originally former formerly initial earlier superseded cancelled canceled outdated void replaced",
        new="new newly revised updated amended changed replacement rescheduled re-scheduled rearranged corrected moved",
        current="current currently existing",
        alone_old="was before",
        alone_new="now after",
        others="the your our date dates day time times start end hour slot appointment interview interviews meeting call event schedule details arrangements plan programme program timetable agenda booking session when venue and field what item from to",
    ),
    "de": _labels(
        old="alt alte alter altes alten bisher bisherige bisheriger bisheriges bisherigen ursprünglich ursprüngliche ursprünglicher ursprüngliches vorherige vorheriger vorheriges vormals ehemals abgesagt abgesagter",
        new="neu neue neuer neues neuen aktualisiert aktualisierte aktualisierter aktualisiertes geändert geänderte geänderter geändertes verschoben",
        current="aktuell aktuelle aktueller aktuelles",
        alone_old="vorher zuvor war früher",
        alone_new="nun jetzt nachher",
        others="der die das ihr dein unser termin datum tag uhrzeit zeit zeitpunkt zeitraum beginn start ende gespräch gesprächstermin vorstellungsgespräch interviewtermin interview besprechung planung ablauf zeitplan und auf von wann feld",
    ),
    "fr": _labels(
        old="ancien ancienne anciens anciennes précédent précédente précédemment initial initiale initialement annulé annulée",
        new="nouveau nouvel nouvelle nouveaux nouvelles modifié modifiée modifiés actualisé actualisée reporté reportée reprogrammé reprogrammée",
        current="actuel actuelle actuellement",
        alone_old="avant était",
        alone_new="après maintenant désormais devient",
        others="le la les l votre notre date dates jour heure heures horaire horaires créneau rendez-vous rdv entretien réunion prévu prévue à au début fin et de du d rubrique champ quand",
    ),
    "es": _labels(
        old="antiguo antigua anterior anteriores previo previa original originalmente inicial cancelada cancelado",
        new="nuevo nueva nuevos nuevas actualizado actualizada modificado modificada reprogramado reprogramada",
        current="actual actualmente",
        alone_old="antes era",
        alone_new="ahora después",
        others="el la los las su tu nuestra fecha fechas día hora horas horario cita entrevista reunión turno inicio fin y de del a al para la campo cuándo",
    ),
    "it": _labels(
        old="vecchio vecchia precedente precedenti originario originaria originale iniziale annullato annullata",
        new="nuovo nuova nuovi nuove aggiornato aggiornata modificato modificata riprogrammato riprogrammata",
        current="attuale attualmente",
        alone_old="prima era",
        alone_new="adesso dopo",
        head_new="ora",
        others="il la lo gli le l suo tuo data date giorno ora orario orari appuntamento colloquio incontro riunione inizio fine e di da dal a al del della campo quando",
    ),
    "nl": _labels(
        old="oud oude vorig vorige oorspronkelijk oorspronkelijke eerdere voorheen geannuleerd geannuleerde",
        new="nieuw nieuwe gewijzigd gewijzigde aangepast aangepaste bijgewerkt bijgewerkte verplaatst",
        current="huidig huidige",
        alone_old="was eerder",
        alone_new="wordt nu",
        others="de het uw je jouw onze datum dag tijd tijdstip uur afspraak gesprek sollicitatiegesprek interview tijdslot moment start einde en van naar wanneer veld",
    ),
    "pt": _labels(
        old="antigo antiga anterior anteriores original originalmente inicial cancelado cancelada",
        new="novo nova novos novas atualizado atualizada alterado alterada remarcado remarcada reagendado reagendada",
        current="atual atualmente",
        alone_old="antes era",
        alone_new="agora depois",
        others="o a os as seu sua nossa data datas dia hora horas horário entrevista reunião marcação agendamento início fim e de da do para campo quando",
    ),
}  # fmt: skip
_LEAVING = frozenset("from von vom de del da dal du van".split())
"""What makes a word of change one of the old time: "Moved from", "Verschoben von"."""
_WORD = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_MOST = 5


def age_of(label: str, language: str) -> Age | None:
    """What a label calls the times beside it; None for every other label."""
    words = _words(label, language)
    ages = _ages(words, language)
    return ages[0] if len(ages) == 1 else None


def ages_of(header: str, language: str) -> tuple[Age, Age] | None:
    """Of the head of a table with an old and a new column, which comes first: "| | Was | Now |"."""
    ages = _ages(_words(header, language), language, is_header=True)
    return (ages[0], ages[1]) if len(ages) == 2 and ages[0] is not ages[1] and Age.NEW in ages else None


def is_plain(label: str, language: str) -> bool:
    """Whether a label names a day or an hour and calls it neither old nor new."""
    words = _words(label, language)
    return bool(words) and not _ages(words, language)


def speaks_of_new(line: str, language: str) -> bool:
    """Whether a word of a line calls something new."""
    ages = _LABELS[language].ages if language in _LABELS else {}
    return any(ages.get(word) is Age.NEW for word in _WORD.findall(line.lower()))


def is_known(language: str) -> bool:
    """Whether there are labels in a language."""
    return language in _LABELS


def _words(label: str, language: str) -> list[str]:
    words = _WORD.findall(label.lower())
    known = _LABELS[language]
    is_label = len(words) <= 2 * _MOST and all(w in known.ages or w in known.alone or w in known.others for w in words)
    return words if is_label else []


def _ages(words: list[str], language: str, *, is_header: bool = False) -> list[Age]:
    """The age of each label of a line."""
    known = _LABELS[language]
    if is_header:
        every = {**known.heads, **known.alone, **known.ages}
        return [every[word] for word in words if word in every]
    found = [known.ages[word] for word in words if word in known.ages]
    if words and words[-1] in _LEAVING:
        return [Age.OLD for _ in found]
    return [known.alone[words[0]]] if len(words) == 1 and words[0] in known.alone else found
