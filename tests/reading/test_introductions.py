"""Whom a text introduces as somebody to be met, and who only looks like one."""

# ruff: noqa: E501  a mail is one line, so that wordings can be compared

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Part, Perspective
from assistant.reading import read

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", (), "Europe/London", "GB"), in_process=True)
SENDER = "Ella Rowe <ella.rowe@brightwell.example>"


def found(text, sender=SENDER, cc=None):
    message = EmailMessage()
    message["From"], message["To"] = sender, "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = "Your interview - Data Analyst", "Mon, 02 Mar 2026 09:00:00 +0000"
    if cc:
        message["Cc"] = cc
    message.set_content(text)
    return read(message.as_bytes(), PRIYA).people


def interviewers(text, **headers):
    return [p.name for p in found(text, **headers) if p.part is Part.INTERVIEWER]


NAMED = [
    # a time, and with whom
    ("Your interview is confirmed for Wednesday 11 March at 2.30pm with Jonathan Fry.", ["Jonathan Fry"]),
    (
        "Confirmed: Thursday 12 March at 10am on Teams with Fiona Marsh (FD) and Greg Tully (Group FC).",
        ["Fiona Marsh", "Greg Tully"],
    ),
    (
        "I have you down for an interview on Thursday, March 12 from 10:00am - 11:00am with Wei Zhang, VP Engineering.",
        ["Wei Zhang"],
    ),
    ("Your interview is on Tuesday 10 March at 9am with our director, Gwen Pugh.", ["Gwen Pugh"]),
    ("Your interview is on Tuesday 10 March at 9am with Dr Amaka Obi.", ["Dr Amaka Obi"]),
    ("You have a talk on Tuesday 10 March at 9am with our VP of Customer Success, Gwen Pugh.", ["Gwen Pugh"]),
    ("You have a talk on Tuesday 10 March at 9am with our Head of Data, Gwen Pugh.", ["Gwen Pugh"]),
    # whoever sits there interviews, also those who recruit
    (
        "Your interview is on Tuesday 10 March at 9am.\n\nPanel: Gwen Pugh (Payroll Manager), Alan Reid (HR Partner)",
        ["Gwen Pugh", "Alan Reid"],
    ),
    ("Your interview is booked for Tuesday 10 March, 9am, over Zoom, with Tariq Haddad.", ["Tariq Haddad"]),
    (
        "We have arranged your interview for Tuesday 10 March at 9am, with Ines Ferrer and Tom Hale.",
        ["Ines Ferrer", "Tom Hale"],
    ),
    ("The interview will be on Tuesday 10 March at 9am with the hiring manager, Ruth Ellis.", ["Ruth Ellis"]),
    ("Your interview is confirmed.\n\nWhen: Tuesday 10 March, 9am\nWith: Ruth Ellis, Head of Data", ["Ruth Ellis"]),
    (
        "Your interview is confirmed for Tuesday 10 March at 9am. Come back and meet our director, Gwen Pugh.",
        ["Gwen Pugh"],
    ),
    (
        "Your interview is confirmed for Tuesday 10 March at 9am. You will meet our art director Noor Haddad.",
        ["Noor Haddad"],
    ),
    # who will do it
    ("Your interview is confirmed for Tuesday 10 March at 9am. Jonathan Fry will interview you.", ["Jonathan Fry"]),
    (
        "Your interview is confirmed for Tuesday 10 March at 9am. Ruth Ellis and Tom Hale will be interviewing you.",
        ["Ruth Ellis", "Tom Hale"],
    ),
    (
        "Your interview is confirmed for Tuesday 10 March at 9am. Ruth Ellis, our Head of Data, will lead the interview.",
        ["Ruth Ellis"],
    ),
    ("Your interview is confirmed for Tuesday 10 March at 9am. Our lead engineer Tom Hale will join us.", ["Tom Hale"]),
    (
        "Your interview is confirmed for Tuesday 10 March at 9am. Ruth Ellis is looking forward to meeting you.",
        ["Ruth Ellis"],
    ),
    ("Your phone interview is confirmed for Tuesday 10 March: Ruth Ellis will call you at 9am.", ["Ruth Ellis"]),
    # a schedule
    (
        "Your interview is on Thursday 12 March. The schedule:\n\n10:00 - 10:45  Dr Helen Okafor, Head of Research\n"
        "10:45 - 11:30  Rafael Ortiz, Senior Scientist\n11:30 - 12:00  Coffee Break\n12:00 - 12:45  Mei Chen",
        ["Dr Helen Okafor", "Rafael Ortiz", "Mei Chen"],
    ),
    (
        "Your interviews are on Thursday 12 March.\n\n- 9am: Anna Roth (Product Manager)\n- 10am: Case Study\n"
        "- 11am: Lunch with Tom Hale\n- 2pm | Ben Okafor",
        ["Anna Roth", "Tom Hale", "Ben Okafor"],
    ),
    # German
    (
        "Hiermit bestätigen wir Ihr Vorstellungsgespräch am Dienstag, 10. März um 14:00 Uhr mit Herrn Brandt.",
        ["Brandt"],
    ),
    (
        "Hiermit bestätigen wir Ihr Vorstellungsgespräch am Dienstag, 10. März um 14:00 Uhr mit unserer Bereichsleiterin Lena Vogt.",
        ["Lena Vogt"],
    ),
    (
        "Ihr Vorstellungsgespräch findet am Dienstag, 10. März um 14:00 Uhr statt. Herr Markus Brandt und Frau Vogt nehmen teil.",
        ["Markus Brandt", "Vogt"],
    ),
    (
        "Ihr Vorstellungsgespräch findet am Dienstag, 10. März um 14:00 Uhr statt. An dem Gespräch werden auch unser "
        "Bereichsleiter Herr Markus Brandt und Frau Lena Vogt aus der Fachabteilung teilnehmen.",
        ["Markus Brandt", "Lena Vogt"],
    ),
    (
        "Herr Petersen würde Sie gerne am 12. März um 10:30 Uhr per Teams kennenlernen. Passt Ihnen der Termin für das Gespräch?",
        ["Petersen"],
    ),
    # French
    ("Je te confirme notre entretien en visio mardi 10 mars à 11h avec Hugo Perrin, notre lead dev.", ["Hugo Perrin"]),
    ("Votre entretien est confirmé le mardi 10 mars à 11h avec Mme Garnier.", ["Garnier"]),
    ("Votre entretien est confirmé le mardi 10 mars à 11h. Sylvie Garnier vous recevra.", ["Sylvie Garnier"]),
    ("Votre entretien est confirmé le mardi 10 mars à 11h avec notre directrice, Sylvie Garnier.", ["Sylvie Garnier"]),
    # Spanish
    ("Te confirmo la entrevista del jueves 5 de marzo a las 10:00 por Zoom con Pablo Ruiz.", ["Pablo Ruiz"]),
    ("Te confirmo la entrevista del jueves 5 de marzo a las 10:00. Marta Gil te entrevistará.", ["Marta Gil"]),
    ("Te confirmo la entrevista del jueves 5 de marzo a las 10:00 con nuestra directora, Marta Gil.", ["Marta Gil"]),
    # Dutch
    ("Hierbij bevestig ik het gesprek op dinsdag 10 maart om 13.30 uur met Ellen Bos.", ["Ellen Bos"]),
    (
        "Hierbij bevestig ik het gesprek op dinsdag 10 maart om 13.30 uur. Ellen Bos en Tom Kok nemen deel.",
        ["Ellen Bos", "Tom Kok"],
    ),
    ("Hierbij bevestig ik het gesprek op dinsdag 10 maart om 13.30 uur met mevrouw Bos.", ["Bos"]),
    # Portuguese
    ("Confirmamos a entrevista no dia 10 de março, às 15h00, por Teams, com a Marta Silva.", ["Marta Silva"]),
    ("Confirmamos a entrevista no dia 10 de março, às 15h00, com o nosso diretor, Rui Moreira.", ["Rui Moreira"]),
    (
        "Bom dia Priya,\n\nObrigada pela sua mensagem. Confirmamos que a entrevista será no dia 10 de março, às 15h00, e não precisa de trazer nada. Marta Silva irá entrevistá-la.\n\nMelhores cumprimentos",
        ["Marta Silva"],
    ),
    # Italian
    ("Le confermiamo il colloquio per giovedì 12 marzo alle ore 11:00 con la dott.ssa Elena Rossi.", ["Elena Rossi"]),
    ("Le confermiamo il colloquio per giovedì 12 marzo alle ore 11:00. Elena Rossi La intervisterà.", ["Elena Rossi"]),
    (
        "Le confermiamo il colloquio per giovedì 12 marzo alle ore 11:00 con il nostro direttore, Marco Greco.",
        ["Marco Greco"],
    ),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_who_is_introduced_beside_a_time_will_interview(text, names):
    assert interviewers(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Your interview with Brightwell is confirmed for Tuesday 10 March at 9am.",
        "Your interview is confirmed for Tuesday 10 March at 9am with Brightwell.",
        "Your interview is confirmed with Brightwell Ltd on Tuesday 10 March at 9am.",
        "Your interview is confirmed for Tuesday 10 March at 9am with Corvus Foods.",
        "Your interview is confirmed for Tuesday 10 March at 9am with Zoom.",
        "Your interview is confirmed for Tuesday 10 March at 9am with Microsoft Teams.",
        "Your interview is confirmed for Tuesday 10 March at 9am with Google Meet.",
        "Your interview is confirmed for Tuesday 10 March at 9am with HR.",
        "Your interview is confirmed for Tuesday 10 March at 9am with the team.",
        "Your interview is confirmed for Tuesday 10 March at 9am with the Data Science Team.",
        "Your interview is confirmed for Tuesday 10 March at 9am with us.",
        "Your interview is confirmed for Tuesday 10 March at 9am with me.",
        "Your interview is confirmed for Tuesday 10 March at 9am, with best wishes.",
        "Your interview is confirmed for Tuesday 10 March at 9am. With Kind Regards",
        "Your interview is confirmed for Tuesday 10 March at 9am, in line with GDPR.",
        "Your interview is confirmed for Tuesday 10 March at 9am. Please bring ID with Photo.",
        "Your interview is confirmed for Tuesday 10 March at 9am, along with Wednesday 11 March at 10am.",
        "I have checked with Sarah Lim and your interview is confirmed for Tuesday 10 March at 9am.",
        "I spoke with Sarah Lim: your interview is confirmed for Tuesday 10 March at 9am.",
        "Your interview on Tuesday 10 March at 9am stands, I have agreed that with Sarah Lim.",
        "Your interview is confirmed for Tuesday 10 March at 9am.\n\n9:00 - 9:15  Welcome Tour\n9:15 - 10:00  Case Study\n10:00 Coffee",
        "Your interview is confirmed for Tuesday 10 March at 9am. The team will interview you.",
        "Your interview is confirmed for Tuesday 10 March at 9am. We look forward to meeting you.",
        "Your interview is confirmed for Tuesday 10 March at 9am. Brightwell is looking forward to meeting you.",
        "Ich habe mit Frau Vogt gesprochen: Ihr Vorstellungsgespräch findet am Dienstag, 10. März um 14:00 Uhr statt.",
        "In Abstimmung mit Frau Vogt bestätigen wir Ihr Vorstellungsgespräch am Dienstag, 10. März um 14:00 Uhr.",
        "Hiermit bestätigen wir Ihr Vorstellungsgespräch am Dienstag, 10. März um 14:00 Uhr. Mit freundlichen Grüßen",
        "Hiermit bestätigen wir Ihr Vorstellungsgespräch am Dienstag, 10. März um 14:00 Uhr mit Microsoft Teams.",
        "Votre entretien est confirmé le mardi 10 mars à 11h avec Google Meet.",
        "Votre entretien est confirmé le mardi 10 mars à 11h avec l'équipe.",
        "Te confirmo la entrevista del jueves 5 de marzo a las 10:00 con Grupo Altamar.",
        "Te confirmo la entrevista del jueves 5 de marzo a las 10:00 con nosotros.",
        "Hierbij bevestig ik het gesprek op dinsdag 10 maart om 13.30 uur met het team.",
        "Confirmamos a entrevista no dia 10 de março, às 15h00, com a equipa.",
        "Le confermiamo il colloquio per giovedì 12 marzo alle ore 11:00 con il team.",
    ],
)
def test_firms_programs_teams_and_those_who_were_only_asked_do_not_interview(text):
    assert interviewers(text) == []


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Your interview is confirmed for Tuesday 10 March at 9am with Jonathan Fry and me.", ["Jonathan Fry"]),
        (
            "Your interview is confirmed for Tuesday 10 March at 9am with me and our art director Noor Haddad.",
            ["Noor Haddad"],
        ),
        (
            "Your interview is confirmed for Tuesday 10 March at 9am. You will meet Jonathan Fry and myself.",
            ["Jonathan Fry"],
        ),
        (
            "Your interview is confirmed for Tuesday 10 March at 9am. Jonathan Fry and I look forward to meeting you.",
            ["Jonathan Fry"],
        ),
        (
            "Your interview: let's walk through it with Jonathan Fry, our lead, on Tuesday 10 March at 9am.",
            ["Jonathan Fry"],
        ),
        (
            "Your interview is on Tuesday 10 March at 9am. I'll be joined by Jonathan Fry, our lead.",
            ["Jonathan Fry"],
        ),
        (
            "Ihr Vorstellungsgespräch am Dienstag, 10. März um 14:00 Uhr führen Sie mit Lena Vogt und mir.",
            ["Lena Vogt"],
        ),
        (
            "Ihr Vorstellungsgespräch ist am Dienstag, 10. März um 14:00 Uhr. Frau Vogt und ich freuen uns auf Sie.",
            ["Vogt"],
        ),
        (
            "Votre entretien est confirmé le mardi 10 mars à 11h avec Mme Sylvie Garnier, directrice de la communication, et moi-même.",
            ["Sylvie Garnier"],
        ),
        (
            "Te confirmo la entrevista del jueves 5 de marzo a las 10:00 con Marta Gil, directora de marketing, y conmigo.",
            ["Marta Gil"],
        ),
        ("Hierbij bevestig ik het gesprek op dinsdag 10 maart om 13.30 uur met Ellen Bos en mij.", ["Ellen Bos"]),
        ("Confirmamos a entrevista no dia 10 de março, às 15h00, com Rui Moreira e comigo.", ["Rui Moreira"]),
        (
            "Le confermiamo il colloquio per giovedì 12 marzo alle ore 11:00 con la dott.ssa Elena Rossi e il sottoscritto.",
            ["Elena Rossi"],
        ),
    ],
)
@pytest.mark.parametrize("signature", ["", "\n\nElla Rowe\nTalent Acquisition Partner"])
def test_the_writer_who_is_one_of_them_interviews_too(text, others, signature):
    assert interviewers(text + signature) == ["Ella Rowe", *others]


def test_the_writer_who_only_sets_it_up_does_not_interview():
    text = "Let's set up your interview with Jonathan Fry, our lead, on Tuesday 10 March at 9am."

    assert interviewers(text) == ["Jonathan Fry"]


def test_a_first_name_is_that_of_the_one_who_gets_a_copy():
    (_, oskar) = found(
        "Your interview is confirmed: let's walk through it with Oskar (our lead) on Friday at 13:00. I've cc'd him.",
        cc="Oskar Blom <oskar@brightwell.example>",
    )

    assert (oskar.name, oskar.email, oskar.part) == ("Oskar Blom", "oskar@brightwell.example", Part.INTERVIEWER)


def test_of_two_of_that_first_name_it_is_neither():
    people = found(
        "Your interview is confirmed for Friday at 13:00 with Oskar.",
        cc="Oskar Blom <oskar@brightwell.example>, Oskar Lind <o.lind@brightwell.example>",
    )

    assert [(p.name, p.email) for p in people[1:]] == [("Oskar", None)]
