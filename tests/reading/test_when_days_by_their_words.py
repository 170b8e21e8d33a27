"""Days that the words around tell: beside a feast, in other lines, said again, kept for an hour; in seven languages."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from one_time import fixed
from worded import NEW_YORK, SURE, times, utc


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "We'll see you the Wednesday after Easter at 9.30.", "04-08T09:30"),
        ("en", "It is the Tuesday directly after Easter. Be here at 10am.", "04-07T10:00"),
        ("en", "You are booked for the Tuesday following Easter, 2pm.", "04-07T14:00"),
        ("en", "We meet on the Wednesday before Easter at 3pm.", "04-01T15:00"),
        ("de", "Wir erwarten Sie am Mittwoch gleich nach Ostern um 9.30 Uhr.", "04-08T09:30"),
        ("de", "Wir erwarten Sie am Mittwoch vor Ostern um 9.30 Uhr.", "04-01T09:30"),
        ("fr", "Nous vous attendons le mercredi juste après Pâques à 9h30.", "04-08T09:30"),
        ("es", "Te esperamos el miércoles después de Semana Santa a las 9:30.", "04-08T09:30"),
        ("it", "La aspettiamo mercoledì subito dopo Pasqua alle 9:30.", "04-08T09:30"),
        ("nl", "We verwachten je woensdag na Pasen om 9.30 uur.", "04-08T09:30"),
        ("pt", "Esperamos por si na quarta-feira depois da Páscoa às 9h30.", "04-08T09:30"),
        ("en", "Come in on Tuesday after work, 6pm.", "03-03T18:00"),
        ("en", "Come on Thursday at 10. After Easter we are in the new building.", "03-05T10:00"),
    ],
)
def test_a_weekday_beside_a_feast_is_that_one(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "You sat the test on 14/02/2026 and are called as under:\n\nInterview  10.30 a.m.\nDay and date  Friday, 13/03/2026", "03-13T10:30"),
        ("en", "Date: 02/03/2026\n\nDear Sir,\n\nyou are called as under:\n\nInterview  10.30 a.m.\nDay and date  Friday, 13/03/2026", "03-13T10:30"),
        ("de", "danke für gestern. Wir nehmen den 11.3., los geht es um 13 Uhr.", "03-11T13:00"),
        ("de", "Ihre Bewerbung vom 14.02.2026 hat uns gefallen.\n\nGespräch: 10.30 Uhr\nDatum: 13.03.2026", "03-13T10:30"),
        ("fr", "Votre candidature du 14/02/2026 a retenu notre attention.\n\nHeure : 10h30\nDate : 13/03/2026", "03-13T10:30"),
        ("en", "Your interview is today, 2 March 2026.\nTime: 3pm\nThe post begins on 1 June 2026.", "03-02T15:00"),
    ],
)  # fmt: skip
def test_an_hour_takes_no_day_that_is_over(language: str, text: str, starts: str) -> None:
    assert fixed(language, text).split()[-1:] == [starts]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The building is locked on Monday. Same time (10.30) and the same room, but Thursday 12 March."),
        ("de", "Am Montag ist zu. Gleiche Uhrzeit (10.30 Uhr) und gleicher Raum, aber am Donnerstag, 12. März."),
        ("fr", "Lundi c'est fermé. Même heure (10h30) et même salle, mais jeudi 12 mars."),
        ("es", "El lunes está cerrado. Misma hora (10:30) y misma sala, pero el jueves 12 de marzo."),
        ("it", "Lunedì è chiuso. Stessa ora (10:30) e stessa sala, ma giovedì 12 marzo."),
        ("nl", "Maandag is alles dicht. Zelfde tijd (10.30 uur), maar donderdag 12 maart."),
        ("pt", "Na segunda está fechado. Mesma hora (10h30) e mesma sala, mas quinta-feira, 12 de março."),
    ],
)
def test_an_hour_that_is_kept_goes_with_the_day_after_the_but(language: str, text: str) -> None:
    assert fixed(language, text) == "03-12T10:30"


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "I had put you on Thursday 12th at 2. Thursday still, but 11.20.", "03-12T14:00 03-12T11:20"),
        ("de", "Geplant war Donnerstag, der 12., um 14 Uhr. Es bleibt Donnerstag, aber um 11.20 Uhr.", "03-12T14:00 03-12T11:20"),
        ("en", "You're on Thursday 12th at 2. This Thursday at 10 I'm at the dentist's, so ring on Friday at 9.", "03-12T14:00 03-05T10:00 03-06T09:00"),
    ],
)  # fmt: skip
def test_a_weekday_said_again_is_the_dated_one(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


def test_a_day_said_far_behind_an_hour_leaves_it_to_the_heading() -> None:
    text = (
        "Everything for your visit on Tuesday (10/3).\n\n"
        "Kickoff 9:45am with me and coffee, lunch in the middle with the platform crew and both founders (pizza, it's Tuesday)"
    )

    assert fixed("en", text) == "03-10T09:45"


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("We're a go for Thursday March 12th, 9 Mountain / 11 Eastern.", "03-12T11:00-04:00"),
        ("Thursday March 12th: 10 Central, 11 Eastern, on Teams.", "03-12T11:00-04:00"),
        ("Thursday March 12th, 8:45, the diner on Clark. That's Central, obviously.", "03-12T08:45-05:00"),
        ("Thursday March 12th at 9:00, 11 Mountain View Road.", "03-12T09:00-04:00"),
        ("Thursday March 12th at 9:00. That's Central Park West, third door.", "03-12T09:00-04:00"),
    ],
)
def test_names_of_zones_count_beside_hours(text: str, starts: str) -> None:
    assert times(text, SURE, base=NEW_YORK) == (utc(starts), "")


@pytest.mark.parametrize(
    ("subject", "text", "starts"),
    [
        ("c u 2moro", "You're booked in with Tess for 3. Ring the bell.", "03-03T15:00+00:00"),
        ("tomoz", "10.30am at the yard, bring your boots.", "03-03T10:30+00:00"),
        ("Chat", "I'll ring you at 2.30 this arvo about the driver job.", "03-02T14:30+00:00"),
        ("Trial", "ye come by sat at 2pm, thats booked", "03-07T14:00+00:00"),
        ("Trial", "all good, fri at 2pm then", "03-06T14:00+00:00"),
        ("Course", "You sat at 2pm for the 2day exam.", ""),
    ],
)
def test_short_forms_of_days_are_read(subject: str, text: str, starts: str) -> None:
    assert times(text, SURE, subject=subject) == (utc(starts), "")
