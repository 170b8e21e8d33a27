"""Whether a short plain text is the letter itself."""

from __future__ import annotations

import base64

import pytest

from assistant.mailbox.letter import is_letter

PROSE = "The panel met on Tuesday and liked the work that you showed us, most of all the second part of it. " * 2


@pytest.mark.parametrize(
    "text",
    [
        "Dear Priya,\n\nwe have received your application for the role and will be in touch.\n",
        "Hi Priya,\nyour interview is confirmed for Tuesday at 10:00. You will meet two of us.\n\nTom",
        "Sehr geehrte Frau Nair,\n\nwir laden Sie gern zu einem Gespräch am Dienstag um 10 Uhr ein.\n",
        "Bonjour Priya,\n\nnous avons bien reçu votre candidature et reviendrons vers vous très vite.\n",
        "\nHola Priya:\n\nhemos recibido tu candidatura y te escribiremos la semana que viene, gracias.\n",
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
    ],
)
def test_its_encoding_is_taken_off_first(raw, encoding, expected):
    assert is_letter(raw, encoding) is expected
