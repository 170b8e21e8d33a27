"""Whether a short plain text is the letter itself."""

from __future__ import annotations

import base64

import pytest

from assistant.mailbox.letter import is_letter

CONFIRMED = "Liebe Priya,\n\nIhr Gespräch ist bestätigt. Wir freuen uns auf Sie und wünschen bis dahin alles Gute.\n"
PROSE = "The panel met on Tuesday and liked the work that you showed us, most of all the second part of it. " * 2


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya,\n\nwe have received your application for the role and will be in touch.\n",
        "Hi Priya,\nyour interview is confirmed for Tuesday at 10:00. You will meet two of us.\n\nTom",
        "Sehr geehrte Frau Nair,\n\nwir laden Sie gern zu einem Gespräch am Dienstag um 10 Uhr ein.\n",
        "Bonjour Priya,\n\nnous avons bien reçu votre candidature et reviendrons vers vous très vite.\n",
        "\nHola Priya:\n\nhemos recibido tu candidatura y te escribiremos la semana que viene, gracias.\n",
        "Hi Priya,\n\nthank you for interviewing with us on 10 March. We decide next week and will call you then.\n",
        "Hi Priya,\n\nyour interview is scheduled for Tuesday 3 March, 2 pm. You will meet Tom and Aisha.\n",
        "Gentile Priya,\n\nil colloquio è stato spostato a giovedì 12 marzo alle 15.30, nella nostra sede di Milano.\n",
        PROSE,
    ],
)
def test_a_short_letter_says_it_all(text):
    assert is_letter(text.encode(), "8bit")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "Hi Priya,\n",
        "Hi Priya, see attached.\n",
        "This message is in HTML.",
        "Your mail program cannot show this message.",
        "Dear Priya,\n\nyour interview was scheduled. The details are below, with the name of who meets you.\n",
        "Dear Priya,\n\nthere is news about your application: https://jobs.example/a/1 has all that you need.\n",
        "Dear Priya,\n\nthere is news about your application. Log in to the portal to see what it is about.\n",
        "Liebe Priya,\n\nes gibt Neues zu Ihrer Bewerbung. Bitte klicken Sie hier, um die Nachricht zu lesen.\n",
        "Bonjour Priya,\n\nvotre candidature a été mise à jour, les détails sont sur votre compte personnel.\n",
        "We have an update on your application for the role of Data Analyst.",
        PROSE + "View this message online.",
        "Hi Priya,\n\nyour interview with Brightwell has been confirmed. We look forward to meeting you!\n",
        "Dear Priya,\n\nWe are delighted to invite you to an interview for the role of Data Analyst. See you soon!\n",
        "Hi Priya,\n\nA friendly reminder of your upcoming interview. We are all looking forward to it, good luck!\n",
        "Dear Priya,\n\nThe time of your interview was updated. We are sorry for the trouble that it causes you.\n",
        "Sehr geehrte Frau Nair,\n\nIhr Gesprächstermin wurde bestätigt. Wir freuen uns auf Ihren Besuch bei uns.\n",
        "Bonjour Priya,\n\nVotre entretien est planifié. Toute l'équipe se réjouit de vous rencontrer très bientôt.\n",
        "Hola Priya:\n\nTu entrevista ha sido programada. Todo el equipo tiene muchas ganas de conocerte pronto.\n",
        "Olá Priya,\n\nA sua entrevista foi agendada. Toda a equipe está muito animada para falar com você em breve.\n",
        "Ciao Priya,\n\nil tuo colloquio è stato fissato. Tutto il team non vede l'ora di conoscerti di persona.\n",
        "Beste Priya,\n\nje gesprek is ingepland. Het hele team kijkt er naar uit om je binnenkort te ontmoeten.\n",
    ],
)
def test_a_teaser_or_an_excuse_does_not(text):
    assert not is_letter(text.encode(), "8bit")


@pytest.mark.parametrize(
    ("raw", "encoding", "expected"),
    [
        (base64.encodebytes(PROSE.encode()), "base64", True),
        (base64.b64encode(PROSE.encode())[:-7], "base64", False),
        (PROSE.replace("work", "w=6Frk").encode(), "quoted-printable", True),
        (PROSE.replace("work", "=68=74=6D=6C html").encode(), "quoted-printable", False),
        (b"\xff\xfe" * 40, "8bit", False),
        (CONFIRMED.encode("latin-1"), "8bit", False),
    ],
)
def test_its_encoding_is_taken_off_first(raw, encoding, expected):
    assert is_letter(raw, encoding) is expected
