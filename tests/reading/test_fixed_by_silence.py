"""Times put as a question that stand unless the user says no: "Friday at 10? No need to answer unless you can't"."""

from __future__ import annotations

import pytest
from dated_mails import reading_of

from assistant.model import Kind, Reading
from assistant.reading.silence import stands_by_silence

YES = [
    "If I don't hear from you I'll assume you're coming.",
    "Unless I hear otherwise I'll see you then.",
    "If we hear nothing we will take it that the time is fine.",
    "I'll presume you are coming unless you ring.",
    "No need to answer unless it clashes.",
    "Only ring if you can't make it.",
    "I'll treat that as agreed.",
    "Wenn ich nichts Gegenteiliges höre, bleibt es dabei.",
    "Sauf contre-ordre de votre part, nous vous attendons.",
    "Si no me dices lo contrario, te esperamos.",
    "Se non mi dice altro, l'aspettiamo.",
    "Zonder tegenbericht zien we je dan.",
    "Salvo indicação em contrário, contamos consigo.",
]
NO = [
    "If we do not hear from you by Friday we will assume that you are no longer interested.",
    "If I don't hear from you I'll assume you are not coming.",
    "No reply means that your application was not successful.",
    "Please let me know if you can't make it.",
    "We will assume nothing.",
    "Wenn wir nichts von Ihnen hören wollten, hätten wir nicht geschrieben.",
    "Ohne Rückmeldung gilt Ihre Bewerbung als zurückgezogen.",
    "Falls wir nichts von Ihnen hören, gehen wir davon aus, dass Sie kein Interesse mehr haben.",
    "Als we niets horen, gaan we ervan uit dat je geen belangstelling hebt.",
    "Unless you tell us otherwise we will keep your CV for a year.",
    "Sans réponse de votre part, votre dossier sera classé.",
]
PRIYA = {"name": "Priya Nair", "address": "priya@example.org", "timezone": "Europe/London", "country": "GB"}


@pytest.mark.parametrize("text", YES)
def test_no_answer_is_a_yes(text: str) -> None:
    assert stands_by_silence(text)


@pytest.mark.parametrize("text", NO)
def test_no_answer_is_no_yes(text: str) -> None:
    assert not stands_by_silence(text)


def read_by_priya(body: str) -> Reading:
    written = {"sender": "Nora Hill <nora@brightwell.example>", "tld": "co.uk", "subject": "Your application"}
    return reading_of({"user": PRIYA, **written, "date": "2026-03-02T10:00+00:00", "body": body}, 1)


def test_a_time_that_stands_without_an_answer_is_fixed() -> None:
    found = read_by_priya(
        "Hi Priya,\n\nthank you for your application. Could you come for an interview on Friday 6 March at 10.30?"
        " If I don't hear from you I'll take it that this is fine.\n\nNora"
    )

    assert found.kind is Kind.INTERVIEW_CONFIRMATION
    assert [i.start.strftime("%d %H:%M") for i in found.interviews] == ["06 10:30"]


def test_a_time_that_waits_for_an_answer_is_on_offer() -> None:
    found = read_by_priya(
        "Hi Priya,\n\nthank you for your application. Could you come for an interview on Friday 6 March at 10.30?"
        " If I don't hear from you I'll assume that you are no longer interested.\n\nNora"
    )

    assert found.kind is Kind.INTERVIEW_INVITATION
    assert not found.interviews
