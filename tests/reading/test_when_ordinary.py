"""Starts, slots and promises of ordinary mails, in wordings that were once missed. Written on Tuesday 10 November 2026."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Finding, Identity, Kind, Message, Perspective
from assistant.reading import interviews, told
from assistant.reading.mime import parse
from assistant.reading.promised import promise

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def mail(tld: str, text: str) -> Message:
    """An answer from a sender of that country."""
    made = EmailMessage()
    made["From"], made["To"] = f"hr@example.{tld}", "priya@example.org"
    made["Subject"], made["Date"] = "Re: x", "Tue, 10 Nov 2026 09:47:00 +0100"
    made.set_content(text)
    return parse(made.as_bytes(), PRIYA)


def told_by(kind: Kind, tld: str, text: str) -> tuple[list[str], list[str]]:
    """The starts and the slots, on the sender's clock."""
    message = mail(tld, text)
    found = interviews.sort(message, [kind], told.times(message, PRIYA, is_answer=True))
    starts, slots = ([f"{one.start:%d.%H:%M}" for one in some] for some in (found.interviews, found.slots))
    return starts, slots


def promised(tld: str, text: str) -> str | None:
    """The day promised to somebody who waits."""
    found = promise(mail(tld, text), PRIYA, (Finding(Kind.INTERVIEWER_REPLY, 0.9, ()),))
    return found.by.isoformat() if found else None


MOVED = [
    ("com", "Hi Priya, they can't do 10 tomorrow. We've moved it to 12:30, same day, same link.", "11.12:30"),
    ("de", "Morgen um 10 Uhr klappt beim Kunden nicht. Wir haben es auf 12:30 gelegt, gleicher Link.", "11.12:30"),
    ("fr", "Demain ils ne peuvent pas à 10h. On a décalé à 12h30, même jour, même lien.", "11.12:30"),
    ("es", "Mañana a las 10 no pueden. Lo hemos pasado a las 12:30, mismo enlace.", "11.12:30"),
    ("it", "Domani alle 10 non possono. L'abbiamo spostato alle 12:30, stesso giorno e stesso link.", "11.12:30"),
    ("nl", "Morgen om 10 uur kunnen ze niet. We hebben het verzet naar 12.30, zelfde dag en zelfde link.", "11.12:30"),
    ("pt", "Amanhã não podem às 10h. Passámos para as 12h30, mesmo dia e mesmo link.", "11.12:30"),
    ("com", "New time:\n2:00pm, Thursday, November 19, 2026\n\nFormer time:\n11:00am, Wednesday, November 18, 2026", "19.14:00"),
    ("com", "Former time:\nWed, Nov 18 11:00am\n\nNew time:\nWed, Nov 18 3:00pm", "18.15:00"),
    ("de", "Bisheriger Termin:\nMittwoch, 18. November 2026, 11:00 Uhr\n\nNeuer Termin:\nMittwoch, 18. November 2026, 14:00 Uhr", "18.14:00"),
    ("fr", "Nouveau créneau :\njeudi 19 novembre 2026 à 14h00\n\nAncien créneau :\nmercredi 18 novembre 2026 à 11h00", "19.14:00"),
    ("nl", "Nieuwe tijd:\ndonderdag 19 november 2026, 14:00\n\nOude tijd:\nwoensdag 18 november 2026, 11:00", "19.14:00"),
    ("com", "One of our panel cannot attend before 2pm on 18 November. Your interview will therefore now take place at 2.45pm on the same day.", "18.14:45"),
    ("com", "The client asks if we can push you back half an hour today, so 11.30 not 11. I've said yes, ring me if it's a problem.", "10.11:30"),
]  # fmt: skip

EITHER = [
    ("com", "Could we push to Friday, either 11 or 2.30?"),
    ("com", "Could we move it to Friday, 11 or 2.30?"),
    ("de", "Ginge auch Freitag, entweder 11 oder 14:30?"),
    ("de", "Können wir auf Freitag schieben, 11 oder 14:30?"),
    ("fr", "On peut décaler à vendredi, soit 11h soit 14h30 ?"),
    ("es", "¿Podemos pasarlo al viernes, o a las 11 o a las 14:30?"),
    ("it", "Possiamo spostare a venerdì, o alle 11 o alle 14.30?"),
    ("nl", "Kan het ook vrijdag, ofwel 11 ofwel 14.30?"),
    ("pt", "Podemos passar para sexta, ou às 11h ou às 14h30?"),
    ("com", "I'm afraid Doug is ill and cannot meet tomorrow. Could you do one of these instead? All UK time:\n\n- Friday 13 November at 11:00\n- Friday 13 November at 14:30"),
]  # fmt: skip

FIXED = [
    ("com", "Good luck for tomorrow. You're seeing Stephen Dole, 12.45 at 40 Leadenhall Place.", "11.12:45"),
    ("de", "Es geht um Mittwoch. Sie treffen Herrn Dole, 12.45 in der Hauptstraße 4.", "11.12:45"),
    ("nl", "Veel succes morgen! Je spreekt Bas de Wit, 12.45 op de Keizersgracht 12.", "11.12:45"),
    ("com", "Bring your licence on Thursday. 8 sharp at the yard please.", "12.08:00"),
    ("com", "Your interview is on Thursday at 2pm. Bring 3 prompt cards and either 2 or 3 samples of your work.", "12.14:00"),
    ("com", "Your interview is on Thursday at 2pm. The same day, 11 or 15 others will visit; see version 3, 10.15 in the handbook.", "12.14:00"),
    ("com", "Thursday 12 November, 2pm. Day: 9:30 sign in, 3:00 wrap up.", "12.14:00"),
    ("es", "Trae el carné el jueves. A las 8 en punto en la puerta.", "12.08:00"),
    ("com", "See you tomorrow. You are second, so 10.25, the first candidate is in at half nine.", "11.10:25"),
    ("com", "Thursday, 12 November, quarter to eleven, at the harbour office. Then he'd like to walk you round the quay at about noon.", "12.10:45"),
    ("com", "Thursday 12 November at 10.00. First the panel, then at 11.15 a chance to see the stacks with Gordon.", "12.10:00"),
    ("fr", "Jeudi 12 novembre à 10h : le jury, puis à 11h15 l'occasion de visiter l'atelier.", "12.10:00"),
    ("es", "Jueves 12 de noviembre a las 10:00 con el jurado; después, a las 11:15, la oportunidad de ver el taller.", "12.10:00"),
    ("it", "Giovedì 12 novembre alle 10.00 con la commissione, poi alle 11.15 l'occasione di visitare il laboratorio.", "12.10:00"),
    ("nl", "Donderdag 12 november om 10.00 uur met de commissie, daarna om 11.15 uur de kans om het atelier te bekijken.", "12.10:00"),
    ("com", "Confirming our call for Monday 16th at 9am your time, 6pm mine.", "16.09:00"),
    ("com.br", "Fechado: terça, dia 17/11, às 11h (horário de Brasília), que aí são 14h.", "17.11:00"),
    ("es", "Quedamos el martes 17 a las 11 (hora de México), que ahí son las 18h.", "17.11:00"),
    ("it", "Confermato martedì 17 novembre alle 11 (ora di New York), che da te sono le 17.", "17.11:00"),
    ("com", "Wednesday at half past one is perfect.\n\n> On 10 Nov 2026, Priya Nair <priya@example.org> wrote:\n> Wed 18 November 1.30pm or Thu 19 November 9am", "18.13:30"),
    ("de", "Mittwoch um halb zwei passt prima.\n\n> Am 10.11.2026 schrieb Priya Nair <priya@example.org>:\n> Mi 18.11.2026 13:30 oder Do 19.11.2026 09:00", "18.13:30"),
    ("com", "Wednesday at 2pm is perfect.\n\n> On 10 Nov 2026, Priya Nair <priya@example.org> wrote:\n> I am away from Wed 18 November 1.30pm on", "11.14:00"),
]  # fmt: skip

PROMISED = [
    ("co.uk", "We will give you our decision after the bank holiday, on Wednesday.", "2026-11-11"),
    ("co.uk", "The board meets next Thursday and I'll let you know the day after, before we all break up for Christmas.", "2026-11-20"),
    ("de", "Der Vorstand tagt nächsten Donnerstag und ich rufe dich am Tag danach an, bevor alle in die Weihnachtsferien gehen.", "2026-11-20"),
    ("fr", "Le comité se réunit jeudi 19 et je vous appelle le lendemain, avant que tout le monde parte pour Noël.", "2026-11-20"),
    ("es", "El comité se reúne el jueves 19 y te llamo al día siguiente con el resultado.", "2026-11-20"),
    ("es", "Hola Priya, seguimos en ello. La empresa decidirá antes del día 19 y te llamo.", "2026-11-18"),
    ("fr", "Suite à notre échange de ce matin, je vous confirme notre intérêt.", None),
]  # fmt: skip


@pytest.mark.parametrize(("tld", "text", "start"), MOVED)
def test_of_a_moved_interview_only_the_new_time_stands(tld: str, text: str, start: str) -> None:
    assert told_by(Kind.INTERVIEW_RESCHEDULE, tld, text) == ([start], [])


@pytest.mark.parametrize(("tld", "text"), EITHER)
def test_both_hours_of_a_choice_are_slots(tld: str, text: str) -> None:
    assert told_by(Kind.INTERVIEW_RESCHEDULE, tld, text) == ([], ["13.11:00", "13.14:30"])


@pytest.mark.parametrize(("tld", "text", "start"), FIXED)
def test_the_one_start_of_a_confirmation_is_found(tld: str, text: str, start: str) -> None:
    assert told_by(Kind.INTERVIEW_CONFIRMATION, tld, text) == ([start], [])


@pytest.mark.parametrize(("tld", "text", "day"), PROMISED)
def test_promise_is_the_day_of_the_answer(tld: str, text: str, day: str | None) -> None:
    assert promised(tld, text) == day
