"""Old and new times side by side: rows with a label, headings, columns of a table, in seven languages."""

# ruff: noqa: E501 - a text stays on one line

from __future__ import annotations

import pytest
from one_time import fixed

WORDS = {
    "en": ("Tuesday 10 March 2026", "Thursday 12 March 2026", "2:00 PM", "10:30 AM", ", "),
    "de": ("Dienstag, 10. März 2026", "Donnerstag, 12. März 2026", "14:00 Uhr", "10:30 Uhr", ", "),
    "fr": ("mardi 10 mars 2026", "jeudi 12 mars 2026", "14h00", "10h30", " à "),
    "es": ("martes 10 de marzo de 2026", "jueves 12 de marzo de 2026", "14:00", "10:30", ", "),
    "nl": ("dinsdag 10 maart 2026", "donderdag 12 maart 2026", "14.00 uur", "10.30 uur", ", "),
    "pt": ("terça-feira, 10 de março de 2026", "quinta-feira, 12 de março de 2026", "14h00", "10h30", ", "),
    "it": ("martedì 10 marzo 2026", "giovedì 12 marzo 2026", "14:00", "10:30", ", "),
}
LABELS = [
    ("en", "Was", "Now"),
    ("en", "Old", "Changed"),
    ("en", "Original time", "Updated time"),
    ("en", "Original", "Rescheduled to"),
    ("de", "Alt", "Neu"),
    ("de", "Bisheriger Termin", "Neuer Termin"),
    ("de", "Vorher", "Jetzt"),
    ("fr", "Ancien", "Nouveau"),
    ("fr", "Date initiale", "Nouvelle date"),
    ("fr", "Ancien créneau", "Nouveau créneau"),
    ("es", "Antes", "Ahora"),
    ("es", "Horario anterior", "Nuevo horario"),
    ("nl", "Oude afspraak", "Nieuwe afspraak"),
    ("nl", "Was", "Wordt"),
    ("pt", "Antes", "Agora"),
    ("pt", "Data anterior", "Nova data"),
    ("it", "Vecchio appuntamento", "Nuovo appuntamento"),
    ("it", "Data precedente", "Nuova data"),
]
ROWS = [
    "{old}: {old_day}{at}{old_hour}\n{new}: {new_day}{at}{new_hour}",
    "{new}\t{new_day}{at}{new_hour}\n{old}\t{old_day}{at}{old_hour}",
    "{OLD}   {old_day}{at}{old_hour}\n{NEW}   {new_day}{at}{new_hour}",
    "{NEW} {new_day}{at}{new_hour}\n{OLD} {old_day}{at}{old_hour}",
    "| {old} | {old_day}{at}{old_hour} |\n| {new} | {new_day}{at}{new_hour} |",
    "{new}:\n{new_day}{at}{new_hour}\n\n{old}:\n{old_day}{at}{old_hour}",
]
COLUMNS = [
    "| | {old} | {new} |\n|---|---|---|\n| 1 | {old_day} | {new_day} |\n| 2 | {old_hour} | {new_hour} |",
    "{new} | {old}\n{new_day} | {old_day}\n{new_hour} | {old_hour}",
    "          {old:35}{new}\n          {old_day:35}{new_day}\n          {old_hour:35}{new_hour}",
    "{old} {new}\n\n{old_day} {new_day}\n{old_hour} {new_hour}",
]


def filled(form: str, language: str, old: str, new: str) -> str:
    """The form with the words of a language."""
    old_day, new_day, old_hour, new_hour, at = WORDS[language]
    days = {"old_day": old_day, "new_day": new_day, "old_hour": old_hour, "new_hour": new_hour, "at": at}
    return form.format(old=old, new=new, OLD=old.upper(), NEW=new.upper(), **days)


@pytest.mark.parametrize("form", [*ROWS, *COLUMNS])
@pytest.mark.parametrize(("language", "old", "new"), LABELS, ids=[f"{one[0]} {one[1]}" for one in LABELS])
def test_only_the_new_time_stands(language: str, old: str, new: str, form: str) -> None:
    assert fixed(language, filled(form, language, old, new)) == "03-12T10:30"


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        # "ora" is "now" over a column, and "time" at the head of a row
        ("it", "| | Prima | Ora |\n| Giorno | martedì 10 marzo | giovedì 12 marzo |\n| Ora | 14:00 | 10:30 |", "03-12T10:30"),
        ("it", "Data precedente: martedì 10 marzo\nOra: 14:00\nNuova data: giovedì 12 marzo\nOra: 10:30", "03-12T10:30"),
        ("de", "Neues Datum: Donnerstag, 12. März\nUhrzeit: 10:30 Uhr\nAltes Datum: Dienstag, 10. März\nUhrzeit: 14 Uhr", "03-12T10:30"),
        # the day stays where only the hour has two columns
        ("en", "Thursday 12 March\n\n| | Was | Now |\n| Time | 2:00 PM | 10:30 AM |\n| Room | 4 | 12 |", "03-12T10:30"),
        # a row with three hours is no row of two columns
        ("en", "Thursday 12 March\n\n| | Was | Now |\n| Time | 9:00 | 11:00, 13:00 |", "03-12T09:00 03-12T11:00 03-12T13:00"),
        # from and to are the ends of one interview
        ("en", "Date: Thursday 12 March\nFrom: 10:30 AM\nTo: 11:30 AM", "03-12T10:30"),
        ("de", "Datum: Donnerstag, 12. März\nVon: 10:30 Uhr\nBis: 11:30 Uhr", "03-12T10:30"),
        ("fr", "Date : jeudi 12 mars\nDe : 10h30\nÀ : 11h30", "03-12T10:30"),
        ("es", "Fecha: jueves 12 de marzo\nDe: 10:30\nA: 11:30", "03-12T10:30"),
        ("nl", "Datum: donderdag 12 maart\nVan: 10.30 uur\nTot: 11.30 uur", "03-12T10:30"),
        ("pt", "Data: quinta-feira, 12 de março\nDas: 10h30\nÀs: 11h30", "03-12T10:30"),
        ("it", "Data: giovedì 12 marzo\nDalle: 10:30\nAlle: 11:30", "03-12T10:30"),
        # new alone, what is called new, and no label at all
        ("en", "New date: Tuesday 10 March, 2pm\nNew date: Thursday 12 March, 10:30am", "03-10T14:00 03-12T10:30"),
        ("en", "Old Street office: Tuesday 10 March, 2pm\nNew Cross office: Thursday 12 March, 10:30am", "03-10T14:00 03-12T10:30"),
        ("de", "Was: Gespräch am Dienstag, 10. März, 14 Uhr\nNeu: Gespräch am Donnerstag, 12. März, 10:30 Uhr", "03-10T14:00 03-12T10:30"),
    ],
)  # fmt: skip
def test_labels_that_only_look_alike_change_nothing(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts
