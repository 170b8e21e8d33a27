"""Plain mail that was misread: reminders with a button for those who cannot come, hours of a gate, lists of open times."""

# ruff: noqa: E501  a mail is one line

from __future__ import annotations

import pytest
from dated_mails import reading_of

from assistant.model import Kind, Reading

PRIYA = {"name": "Priya Nair", "address": "priya@example.org", "timezone": "Europe/Berlin", "country": "DE"}


def read_by_priya(text: str, subject: str, sender: str = "Brightwell <jobs@brightwell.example>") -> Reading:
    written = {"sender": sender, "tld": "example", "subject": subject, "date": "2026-03-02T10:00+01:00", "body": text}
    return reading_of({"user": PRIYA, **written}, 1)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Rappel : votre entretien de demain à 14h30", "Bonjour Priya,\n\nVotre entretien a lieu demain.\n\nPoste : comptable\nDate : mardi 3 mars 2026\nHeure : 14h30\n\nUn imprévu ? Prévenez l'employeur.\n\nL'équipe"),
        ("Recordatorio: su entrevista de mañana a las 14:30", "Hola Priya:\n\nLe recordamos su entrevista.\n\nPuesto: contable\nFecha: martes 3 de marzo de 2026\nHora: 14:30\n\n¿Algún imprevisto? Avise a la empresa.\n\nEl equipo"),
        ("Promemoria: il suo colloquio di domani alle 14:30", "Gentile Priya,\n\nle ricordiamo il colloquio.\n\nPosizione: contabile\nData: martedì 3 marzo 2026\nOra: 14:30\n\nUn imprevisto? Avvisi l'azienda.\n\nIl team"),
        ("Erinnerung: Ihr Vorstellungsgespräch morgen um 14:30 Uhr", "Guten Tag Priya Nair,\n\nwir erinnern Sie an Ihr Gespräch.\n\nStelle: Buchhalterin\nDatum: Dienstag, 3. März 2026\nUhrzeit: 14:30 Uhr\n\nDoch verhindert? Bitte geben Sie Bescheid.\n\nIhr Team"),
        ("Herinnering: je sollicitatiegesprek morgen om 14.30 uur", "Hoi Priya,\n\nhierbij herinneren we je aan je gesprek.\n\nFunctie: boekhouder\nDatum: dinsdag 3 maart 2026\nTijd: 14.30 uur\n\nVerhinderd? Laat het ons weten.\n\nHet team"),
        ("Interview reminder: Year 4 Teacher, Hollin Bank Primary", "Hello Priya\n\nThis is a reminder about your interview.\n\nVacancy     Year 4 Teacher\nDate        03/03/2026\nTime        14:30\nPlace       Hollin Bank Primary, class teacher's room\n\nDo not reply to this email."),
        ("Ihre Bewerbung – Einladung", "Sehr geehrte Frau Nair,\n\ngern laden wir Sie zu einem Gespräch ein:\n\n  am:   Dienstag, 3. März 2026\n  um:   14:30 Uhr\n  Ort:  Am Kanal 4\n\nDas Tor ist von 6:00 bis 22:00 Uhr besetzt.\n\nÜber eine kurze Bestätigung freuen wir uns."),
    ],
)  # fmt: skip
def test_one_fixed_time_is_told_whatever_stands_beside_it(subject: str, text: str) -> None:
    found = read_by_priya(text, subject)

    assert found.kind is Kind.INTERVIEW_CONFIRMATION
    assert [i.start.strftime("%d %H:%M") for i in found.interviews] == ["03 14:30"]


@pytest.mark.parametrize(
    "text",
    [
        "Ciao Priya, mercoledì non riesco, dobbiamo spostare il colloquio. Io potrei:\n\ngio 5 alle 17\nven 6 alle 9.30\n\nFammi sapere!\nLuca",
        "Hallo Priya, am Mittwoch schaffe ich unser Gespräch leider nicht. Ich könnte:\n\nDo 5.3. um 17 Uhr\nFr 6.3. um 9:30 Uhr\n\nSag Bescheid!\nJan",
        "Bonjour Priya, je dois déplacer notre entretien de mercredi. Je pourrais :\n\njeudi 5 à 17h\nvendredi 6 à 9h30\n\nDites-moi !\nClaire",
        "Hola Priya, el miércoles no puedo y hay que mover la entrevista. Podría:\n\njueves 5 a las 17:00\nviernes 6 a las 9:30\n\nDime.\nMarta",
    ],
)
def test_a_list_of_hours_that_somebody_could_do_fixes_none(text: str) -> None:
    found = read_by_priya(text, "Re: entrevista", "Luca Bini <luca@brightwell.example>")

    assert not found.interviews
    assert [slot.start.strftime("%d %H:%M") for slot in found.slots] == ["05 17:00", "06 09:30"]


def test_portuguese_to_an_audit_is_no_hour() -> None:
    text = "Boa tarde Priya,\n\nfui chamado a uma auditoria e amanhã não consigo estar. A entrevista fica para sexta-feira, 6 de março, às 9h30.\n\nBruno"

    assert [i.start.strftime("%d %H:%M") for i in read_by_priya(text, "Entrevista").interviews] == ["06 09:30"]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Risposta automatica: Re: La sua candidatura", "Grazie per il messaggio. Martedì non sono in ufficio; risponderò da mercoledì 4 marzo."),
        ("Automatic reply: Re: Your application", "Thank you for your message. I am back on Wednesday 4 March."),
        ("Automatische Antwort: AW: Ihre Bewerbung", "Vielen Dank für Ihre Nachricht. Ab Mittwoch, 4. März, bin ich wieder da."),
    ],
)  # fmt: skip
def test_an_automatic_answer_to_an_answer_is_one(subject: str, text: str) -> None:
    assert read_by_priya(text, subject).kind is Kind.AUTO_REPLY


def test_an_office_that_confirms_an_appointment_interviews_nobody() -> None:
    text = "Dear Ms Nair,\n\nYour appointment has been confirmed.\n\nService: Passport renewal\nDate: 03/03/2026\nAppointment Time: 10:30 AM\n\nOnly the applicant is admitted."

    assert read_by_priya(text, "Appointment Confirmation").kind is Kind.OTHER


@pytest.mark.parametrize(
    ("text", "kind", "starts"),
    [
        ("Hi Priya, your trial shift on Saturday is from 10am to 2pm, paid as usual. The chef will tell you on the day.", Kind.INTERVIEW_CONFIRMATION, ["07 10:00"]),
        ("Hi Priya, we have to move your trial shift from Saturday 10am to Sunday 11am, sorry!", Kind.INTERVIEW_RESCHEDULE, ["08 11:00"]),
        ("Hi Priya, lovely to meet you. Could you do a trial shift on Saturday, 10-2? Tell me if so.", Kind.INTERVIEW_INVITATION, []),
        ("Hi Priya, your free trial at the pool is on Saturday from 10am to 2pm. Bring a towel.", Kind.OTHER, []),
    ],
)  # fmt: skip
def test_a_trial_at_work_is_a_talk(text: str, kind: Kind, starts: list[str]) -> None:
    found = read_by_priya(text, "Saturday", "Meg Hall <meg@harbourcafe.example>")

    assert found.kind is kind
    assert [i.start.strftime("%d %H:%M") for i in found.interviews] == starts
