"""Whom a message greets: by a nickname or a second name, in seven languages; and what that says of mail to the user."""

from __future__ import annotations

import pytest
from test_kind_sentences import mail

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.salutations import greeted_name

ELIZABETH = Perspective(Identity("Elizabeth Moss", "priya@example.org", timezone="Europe/London", country="GB"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi Liz,\n\nthanks", "Liz"),
        ("Dear Ms Moss-Hall:\nthanks", "Moss-Hall"),
        ("Good morning Elizabeth Anne,", "Elizabeth Anne"),
        ("Hey Bo!", "Bo"),
        ("Dear Dr. O'Brien,", "O'Brien"),
        ("Sehr geehrte Frau Dr. Weiß,", "Weiß"),
        ("Lieber Jörg,", "Jörg"),
        ("Bonjour Élodie,", "Élodie"),
        ("Chère Madame Roux,", "Roux"),
        ("Estimada señora Gil:", "Gil"),
        ("Gentile dott.ssa Ricci,", "Ricci"),
        ("Beste mevrouw De Wit,", "De Wit"),
        ("Olá, Ana!", "Ana"),
        ("Prezada Sra. Souza,", "Souza"),
        ("Dear all,", ""),
        ("Hi Team,", ""),
        ("Dear Hiring Manager,", ""),
        ("Dear Customer,", ""),
        ("Liebe Eltern,", ""),
        ("Hi there,", ""),
        ("Dear sir or madam,", ""),
        ("Hi Liz and the others we met on the day", ""),
        ("Thanks Liz,", ""),
        ("Liz,", ""),
    ],
)
def test_the_one_who_is_greeted_is_known(text: str, name: str) -> None:
    assert greeted_name(text) == name


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Liz,\n\nwe'd like to see you in person on Tuesday 10 March at 2pm.", Kind.INTERVIEW_CONFIRMATION),
        ("Hallo Lisa,\n\nwir möchten dich am Dienstag, 10. März, um 14 Uhr kennenlernen.", Kind.INTERVIEW_CONFIRMATION),
        ("Hi Liz,\n\nafter some thought we went with another person for this one.", Kind.DECLINE),
    ],
)
def test_a_nickname_is_as_good_as_the_name(text: str, kind: Kind) -> None:
    subject = "Your application"

    assert read(mail(text, subject), ELIZABETH).kind is kind


def test_a_strange_name_among_other_readers_is_nobody() -> None:
    text = "Hi Tom,\n\ncan you take the interview on Tuesday 10 March at 2pm?"

    assert read(mail(text, "Interviews", Cc="Tom Hale <tom@brightwell.example>"), ELIZABETH).kind is Kind.OTHER


def test_a_note_of_absence_to_everybody_stays_one() -> None:
    text = (
        "We are closed until Monday 16 March. If you are a candidate waiting for feedback on an interview: "
        "our clients are away, too, so no news means nothing. Out of office since Friday, back on 16 March."
    )

    assert read(mail(text, "Out of office: Re: update on Thursday's interview?"), ELIZABETH).kind is Kind.AUTO_REPLY


@pytest.mark.parametrize(
    "text",
    [
        "Your interview for the analyst job is on Tuesday 10 March at 2pm in our office.",
        "Ihr Vorstellungsgespräch haben wir auf Dienstag, 10. März, um 15 Uhr gelegt.",
        "L'entretien pour le poste aura lieu le mardi 10 mars à 15 heures dans nos bureaux.",
        "El martes 10 de marzo a las 15:00 le esperamos para la entrevista de trabajo.",
        "Il colloquio di lavoro si terrà martedì 10 marzo alle 15 nella nostra sede.",
        "Je sollicitatiegesprek is op dinsdag 10 maart om 15 uur op ons kantoor.",
        "A sua entrevista de emprego fica marcada para terça, 10 de março, às 14h.",
    ],
)
def test_a_person_who_writes_to_the_user_alone_need_not_greet(text: str) -> None:
    found = read(mail(text, "News"), ELIZABETH)

    assert found.kind is Kind.INTERVIEW_CONFIRMATION and len(found.interviews) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La posizione è stata coperta, grazie.", Kind.DECLINE),
        ("Die Entscheidung fällt nächste Woche, wir melden uns.", Kind.INTERVIEWER_REPLY),
        ("La commission décidera en fin de semaine, merci de patienter.", Kind.INTERVIEWER_REPLY),
        ("We laten je uiterlijk vrijdag weten wat het geworden is.", Kind.INTERVIEWER_REPLY),
        ("Le poste de réceptionniste est maintenant pourvu, merci.", Kind.DECLINE),
        ("See you on Thursday at 3, then.", Kind.OTHER),
        ("The boiler man comes on Thursday at 3.", Kind.OTHER),
        ("Congratulations on the new baby!", Kind.OTHER),
    ],
)
def test_a_line_of_a_person_to_the_user_alone_is_weighed(text: str, kind: Kind) -> None:
    assert read(mail(text, "Hello"), ELIZABETH).kind is kind
