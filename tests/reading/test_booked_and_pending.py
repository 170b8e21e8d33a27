# ruff: noqa: E501  one message a line
"""Interviews that programs book, and talk of a matter that is still open: what the sound of the words gets wrong."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind
from assistant.reading import read
from assistant.reading.phrases.booked import DETAILS, NO_TITLES, OWN, TITLES, UPDATED
from assistant.reading.phrases.pending import ASKED, CHOICE, MADE_UP, OUT_THEN, PENDING, SOMEBODY, THEIRS

SET, MOVED, OFF = Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.INTERVIEW_CANCELLATION
ROBOT = "Bookings <no-reply@bookings-mail.example>"


@pytest.mark.parametrize(
    "row",
    [*TITLES, *OWN, *NO_TITLES, *UPDATED, *DETAILS, *PENDING, *THEIRS, *OUT_THEN, *SOMEBODY, *MADE_UP, *CHOICE, *ASKED],
    ids=lambda row: row.id,
)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Nora Platt has invited you to a scheduled Zoom meeting", "Nora Platt is inviting you to a scheduled Zoom meeting.\n\nTopic: Second interview Priya Nair - Fleet Planner\nTime: Mar 10, 2026 02:00 PM London\n\nJoin Zoom Meeting\n\nMeeting ID: 812 3344 1200", SET),
        ("Booking rescheduled: Interview - Fleet Planner", "Northmoor Council People Team\n\nYour booking has been rescheduled\n\nInterview - Fleet Planner\nTuesday, 10 March 2026\n11:15 - 12:15 (UTC+00:00) Dublin, London\n\nLocation: Room 4", MOVED),
        ("Booking cancelled: Interview - Fleet Planner", "Northmoor Council People Team\n\nYour booking has been cancelled\n\nInterview - Fleet Planner\nTuesday, 10 March 2026\n11:15 - 12:15 (UTC+00:00) Dublin, London", OFF),
        ("Your appointment was changed", "Dear Priya Nair,\n\nYour appointment with Hartwell Recruiting was changed.\n\nService: Job interview (Fleet Planner)\nNew date: 10 March 2026\nNew time: 09:15", MOVED),
        ("Updated: Interview | Fleet Planner | Priya Nair", "When: Tuesday, 10 March 2026 14:00-14:45 (UTC+00:00) Dublin, London.\nWhere: Microsoft Teams Meeting", MOVED),
        ("Aktualisiert: Vorstellungsgespräch Priya Nair", "Wann: Dienstag, 10. März 2026 14:00-15:00 (UTC+01:00) Berlin.\nWo: Microsoft Teams-Besprechung", MOVED),
        ("Ihre Buchung wurde verschoben: Vorstellungsgespräch", "Stadtwerke Nordau - Personal\n\nIhre Buchung wurde verschoben\n\nVorstellungsgespräch Disposition\nDienstag, 10. März 2026\n11:15 - 12:00 (UTC+01:00) Berlin", MOVED),
        ("Votre réservation est confirmée : Entretien", "Ville de Clairval - Ressources humaines\n\nVotre réservation est confirmée\n\nEntretien - Agent de planning\nmardi 10 mars 2026\n14:00 - 14:30 (UTC+01:00) Paris", SET),
    ],
)  # fmt: skip
def test_a_booking_that_is_called_an_interview_is_one(subject, text, kind):
    assert read(mail(text, subject=subject, sender=ROBOT), PRIYA).kind is kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Nora Platt has invited you to a scheduled Zoom meeting", "Nora Platt is inviting you to a scheduled Zoom meeting.\n\nTopic: Choir practice\nTime: Mar 10, 2026 07:00 PM London\n\nJoin Zoom Meeting"),
        ("Booking rescheduled: Check-up", "Quay Dental\n\nYour booking has been rescheduled\n\nCheck-up with Dr Lowe\nTuesday, 10 March 2026\n11:15 - 11:45"),
        ("Booking rescheduled: Mortgage interview", "Halbank Building Society\n\nYour booking has been rescheduled\n\nMortgage interview with adviser\nTuesday, 10 March 2026\n11:15 - 12:15"),
        ("Booking confirmed", "Dear Priya Nair,\n\nYour booking is confirmed: 1 night, Harbour Hotel, check-in Tuesday 10 March 2026 from 15:00. Good luck with your interview!"),
        ("Reminder: webinar tomorrow", "Hi Priya,\n\nOur webinar \"Ace your interview\" starts soon.\n\nTopic: Interview tips and live questions\nTime: Mar 10, 2026 06:00 PM London"),
        ("Ihr Termin wurde verschoben", "Sehr geehrte Frau Nair,\n\nIhr Termin in der Hautarztpraxis wurde verschoben auf Dienstag, 10. März 2026, 09:20 Uhr."),
    ],
)  # fmt: skip
def test_a_booking_of_another_thing_is_none(subject, text):
    assert read(mail(text, subject=subject, sender=ROBOT), PRIYA).kind is Kind.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Hi Priya,\n\nGood question. Whoever gets the job would start on 1 April so that there's a handover with Alan. A week later might do.\n\nJoan",
        "Hi Priya,\n\nThe date I gave you isn't going to hold, two of us are off ill. Realistically it'll be Wednesday next week.\n\nMark",
        "Hi Priya,\n\nI said you would hear from us by today and I'm sorry that I can't give you the final word yet. The partners meet on Monday and I'll write to you the day after.\n\nMark",
        "Hey Priya! The debrief is set for 4pm tomorrow, so expect a yes or no from me by Thursday lunchtime.\n\nErin",
        "Dear Priya,\n\nIt's between you and one other person. The director reads both files on Monday and I will phone both of you that day.\n\nSue",
        "Dear Priya,\n\nI am sorry to say that shortlisting is taking longer than we hoped as a colleague has been ill. You should hear from us by 13 March.\n\nSue",
        "Dear Priya,\n\nThank you for attending interview today. The panel will phone all candidates within 48 hours of the last interview, which is on Tuesday 10 March at 3pm.\n\nDeclan",
        "Hallo Frau Nair,\n\ngute Frage. Wer die Stelle bekommt, sollte am 1. April anfangen. Zwei Wochen später ginge zur Not auch.\n\nKarl Wenz",
        "Hola Priya:\n\nTodavía no puedo darte una respuesta definitiva. Decidimos el lunes y te llamo el martes.\n\nAna",
        "Hoi Priya,\n\nDe datum die ik je noemde gaan we niet halen, sorry. De directie beslist nu op maandag en ik bel je de dag erna.\n\nFemke",
        "Bonjour Priya,\n\nLa validation n'interviendra qu'au conseil du 10 mars ; nous serons en mesure de vous donner une réponse avant la fin du mois.\n\nIsabelle",
    ],
)  # fmt: skip
def test_talk_of_an_open_matter_neither_ends_nor_moves_anything(text):
    assert read(mail(text, subject="Fleet Planner"), PRIYA).kind is Kind.INTERVIEWER_REPLY


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Priya,\n\nWe'd like you to start on 1 April as our new Buyer, on 38k. Whoever did the job before began at 8, you can choose. Contract to follow tomorrow.\n\nJoan", Kind.OFFER),
        ("Hi Priya,\n\nI promised you an answer today. I'm sorry to say we've gone with the other candidate. It was between you two to the end.\n\nMark", Kind.DECLINE),
        ("Hi Priya,\n\nThe whole recruitment has been paused until the merger goes through. No news yet on how long.\n\nMark", Kind.HOLD),
        ("Hi Priya,\n\nThe panel chair is ill so tomorrow's interview can't go ahead. We'll be in touch when we know more.\n\nMark", OFF),
        ("Hi Priya,\n\nThe panel chair is ill so your 10am interview tomorrow can't go ahead. We'll do it on Monday instead, I'll send the time later.\n\nMark", MOVED),
        ("Dag Priya,\n\nOns gesprek van morgen kan helaas niet doorgaan. Ik kan je deze alternatieven geven:\n\n- dinsdag 10/03 om 13u\n- donderdag 12/03 om 8u30\n\nJeroen", MOVED),
        ("Hi Priya,\n\nDebrief with the team is on the calendar for 4pm tomorrow, right after your interview at 2. See you at reception at ten to.\n\nSam", SET),
        ("Dear Priya,\n\nThank you for coming on Tuesday. Before we decide I need two things from you: the name of a former manager I may call, and your notice period. You will hear from us by Friday.\n\nJan Kok", Kind.INFO_REQUEST),
        ("Hi Priya,\n\nThanks for your interest in the Store Manager role. We've found these times:\n\nTues 10 March 10:00am\nWed 11 March 2:00pm\nThurs 12 March 9:30am\n\nReply with your pick and we'll send a Teams invite.\n\nOrbital Foods", Kind.INTERVIEW_INVITATION),
    ],
)  # fmt: skip
def test_what_ends_moves_or_asks_is_read_as_before(text, kind):
    assert read(mail(text, subject="Fleet Planner"), PRIYA).kind is kind


def test_the_users_own_subject_is_no_sign_of_a_friends_search():
    text = "Dear Priya,\n\nYour profile is under discussion with the business head. We shall update the status latest by 20 March. Kindly bear with us.\n\nAsha"

    assert read(mail(text, subject="Re: Status of my application"), PRIYA).kind is Kind.INTERVIEWER_REPLY


def test_an_interview_on_the_radio_begins_nothing():
    heard = "Did you hear the interview with the lighthouse keeper? You would like it.\n\nN."
    raw = mail(heard, subject="That interview on the radio", sender="Nora Hsu <nora@hsu.example>")

    assert read(raw, PRIYA).kind is Kind.OTHER
