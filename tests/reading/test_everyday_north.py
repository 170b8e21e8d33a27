"""Everyday German and Dutch mail that was misread, and the same things said in the other languages."""

# ruff: noqa: E501  a mail is one line

from __future__ import annotations

from datetime import date

import pytest
from one_time import CLOCKS, base, fixed, said

from assistant.reading.when import promise_in


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Ich stecke morgen bis 11 Uhr in einer Prüfung, kommen Sie also um 13 Uhr.", "03-03T13:00"),
        ("de", "Morgen habe ich bis 12 Uhr Schule, wir treffen uns um 14 Uhr.", "03-03T14:00"),
        ("nl", "Morgen zit ik tot 11 uur op de rechtbank, kom dus om 13 uur.", "03-03T13:00"),
        ("en", "Tomorrow I am stuck at the airport until 11am, so come at 1pm.", "03-03T13:00"),
        ("fr", "Demain je suis au tribunal jusqu'à 11h, venez donc à 13h.", "03-03T13:00"),
        ("es", "Mañana tengo clase hasta las 11, venga a las 13:00.", "03-03T13:00"),
        ("it", "Domani sono in cantiere fino alle 11, venga alle 13:00.", "03-03T13:00"),
        ("pt", "Amanhã estou na escola até às 11h, venha às 13h.", "03-03T13:00"),
        ("de", "Also dann morgen bis 12 Uhr!", "03-03T12:00"),
    ],
)
def test_until_when_somebody_is_held_up_is_no_start(language: str, text: str, expected: str) -> None:
    assert fixed(language, text) == expected


def test_until_when_somebody_is_free_is_on_offer() -> None:
    assert said("de", "Ich habe morgen bis 12 Uhr Zeit oder ab 14 Uhr.") == "03-03T12:00? 03-03T14:00?"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Statt Dienstag um 9 Uhr sehen wir uns am Freitag zur selben Stunde."),
        ("de", "Statt Dienstag um 9 Uhr sehen wir uns am Freitag um dieselbe Zeit."),
        ("de", "Statt Dienstag um 9 Uhr sehen wir uns am Freitag, die Uhrzeit bleibt gleich."),
        ("nl", "In plaats van dinsdag om 9 uur zien we je vrijdag, de tijd blijft hetzelfde."),
        ("en", "Instead of Tuesday at 9am we will see you on Friday, the time stays the same."),
        ("fr", "Au lieu de mardi à 9h, nous vous recevrons vendredi, l'heure reste inchangée."),
        ("es", "En lugar del martes a las 9, le esperamos el viernes, la hora no cambia."),
        ("it", "Invece di martedì alle 9 la aspettiamo venerdì, l'orario resta lo stesso."),
        ("pt", "Em vez de terça às 9h, esperamos por si na sexta, o horário mantém-se."),
    ],
)
def test_an_hour_that_stays_is_that_of_the_new_day(language: str, text: str) -> None:
    assert fixed(language, text) == "03-06T09:00"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Frau Seifert nimmt sich am Mittwoch von zehn bis elf Zeit für dich.", "03-04T10:00/11:00"),
        ("nl", "We spreken je woensdag van elf tot twaalf.", "03-04T11:00/12:00"),
        ("en", "We will see you on Wednesday, two till three.", "03-04T14:00/15:00"),
        ("fr", "Notre entretien a lieu mercredi de 10 heures à midi.", "03-04T10:00/12:00"),
        ("de", "Am Mittwoch kommen von drei bis vier Kollegen zwei dazu.", ""),
        ("en", "We will see you on Wednesday, two to three of us.", ""),
    ],
)
def test_hours_in_words_from_one_to_the_other(language: str, text: str, expected: str) -> None:
    assert said(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Wir setzen uns am Donnerstag zusammen und legen uns fest.", "03-05"),
        ("de", "Bis Freitag haben Sie Gewissheit.", "03-06"),
        ("de", "Am Mittwoch kriegst du ein Ja oder ein Nein.", "03-04"),
        ("de", "Donnerstag fällt die Wahl.", "03-05"),
        ("nl", "Je krijgt op 12 maart te horen hoe het is gegaan.", "03-12"),
        ("nl", "Donderdag zeg ik je ja of nee.", "03-05"),
        ("nl", "Vrijdag hang ik bij je aan de lijn.", "03-06"),
        ("de", "Am 10. März tagt der Vorstand. Am Tag nach der Sitzung melde ich mich.", "03-11"),
        ("nl", "De bestuursvergadering is op 10 maart. De dag na de vergadering bel ik je.", "03-11"),
        ("en", "The trustees meet on 10 March. I will ring you the day after the meeting.", "03-11"),
        ("de", "Ihr Probetag ist am 10. März. Am Ende dieses Tages wissen Sie Bescheid.", "03-10"),
        ("nl", "Je proefdag is op 10 maart. Aan het eind van die dag hoor je of het wat wordt.", "03-10"),
        ("fr", "L'entretien est le mardi 10 mars. À la fin de cette journée vous aurez une réponse.", "03-10"),
        ("it", "Il colloquio è martedì 10 marzo. Alla fine di quella giornata le comunicheremo l'esito.", "03-10"),
        ("pt", "A entrevista é a 10 de março. No final desse dia saberá o resultado.", "03-10"),
        ("de", "Legen Sie sich bitte bis Freitag fest.", ""),
        ("nl", "Laat me vrijdag ja of nee horen.", ""),
    ],
)
def test_a_decision_in_everyday_words(language: str, text: str, expected: str) -> None:
    zone, _, country = CLOCKS[language]
    found = promise_in(
        text, base=base(language, "2026-03-02"), language=language, country=country, user_timezone=zone, is_awaited=True
    )
    assert (found and found.by) == (date.fromisoformat(f"2026-{expected}") if expected else None)
