"""The reader's own hour among others': hours said in passing words, by rank or by name, deadlines, tag questions, bullets."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from one_time import of_priya, said
from worded import ASKED, MOVED, SURE, instants, times

from assistant.model import Kind
from assistant.reading import text as texts
from assistant.reading.own_turn import with_own_turn
from assistant.reading.when import times_in

SAID = [
    # a half after a dash, an hour after its day's sentence
    ("en", "Thursday 5 March – half three", "03-05T15:30"),
    ("en", "We look forward to meeting you tomorrow. 9.45, at the mill.", "03-03T09:45"),
    ("en", "All ready for Friday? 11.30, ask for Tom.", "03-06T11:30"),
    # whose hour it is
    ("en", "11.15 is your interview, on Thursday 5 March.", "03-05T11:15"),
    ("de", "Am Donnerstag, dem 5. März: 10.30 ist Ihr Termin.", "03-05T10:30"),
    ("en", "We'd like to see you on Thursday 5 March, and he's suggested 12.40 for it.", "03-05T12:40"),
    ("en", "Come on Thursday 5 March at 2pm. The post is paid and we can offer 12.40 per hour.", "03-05T14:00"),
    ("en", "Come on Thursday 5 March at 2pm. 12.40 is the average wage.", "03-05T14:00"),
    ("en", "Your new time is 15.20 on the same day, Thursday 5 March.", "03-05T15:20"),
    ("fr", "Le jeudi 5 mars, votre nouvel horaire : 15h20.", "03-05T15:20"),
    # bare hours before a place, and before what asks for them
    ("en", "Not today then, it's Friday at 9 at our office.", "03-06T09:00"),
    ("en", "Would Friday (6th) at 11 or Monday (9th) at 4 do instead?", "03-06T11:00? 03-09T16:00?"),
    ("en", "We will look at it at 4 at the latest.", ""),
    # two hours that a full stop parts
    ("en", "On Thursday 5 March please be here by 9.15am. At 9.40 you will meet the class.", "03-05T09:15"),
    # the day that a sentence is about
    ("en", "The hall booked for the 12th has lost its heating. Your interview will now be at 10.45 on the same day.", "03-12T10:45"),
    ("en", "Come to the room for the 2nd interview on Thursday 5 March at 2pm.", "03-05T14:00"),
    # zones
    ("en", "Would Thursday at 3pm or Friday at 9am work for you? Danish time.", "03-05T15:00? 03-06T09:00?"),
    ("en", "Your interview is on Thursday 5 March at 9:30 Swedish time, which is 8:30 in England.", "03-05T09:30"),
    # tag questions do not ask
    ("en", "We are still talking on Thursday at 10, right?", "03-05T10:00"),
    ("de", "Wir sprechen am Donnerstag um 10 Uhr, oder?", "03-05T10:00"),
    ("fr", "On se parle jeudi à 10h, n'est-ce pas ?", "03-05T10:00"),
    ("es", "Hablamos el jueves a las 10:00, ¿verdad?", "03-05T10:00"),
    ("it", "Ci sentiamo giovedì alle 10:00, giusto?", "03-05T10:00"),
    ("nl", "We bellen donderdag om 10 uur, toch?", "03-05T10:00"),
    ("pt", "Falamos na quinta-feira às 10h, certo?", "03-05T10:00"),
    ("en", "Shall we talk on Thursday at 10, or is Friday at 2 right?", "03-05T10:00? 03-06T14:00?"),
    ("de", "Passt Donnerstag um 10 Uhr, oder lieber Freitag um 11 Uhr?", "03-05T10:00? 03-06T11:00?"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "starts"), SAID, ids=[row[1][:60] for row in SAID])
def test_an_hour_is_read_by_what_is_said_of_it(language: str, text: str, starts: str) -> None:
    assert said(language, text) == starts


MAILS = [
    # everybody's hours
    (SURE, "Interviews run on Tuesday 10 March (09:00 to 16:00) and Wednesday 11 March (13:00 to 17:00). Your interview has been allocated to Wednesday 11 March at 14:40.", "03-11T14:40", ""),
    (ASKED, "Interviews run on Tuesday 10 March (09:00 to 16:00) and Wednesday 11 March (13:00 to 17:00). Which would suit you?", "", "03-10T09:00 03-11T13:00"),
    (SURE, "Interview: Tuesday 10 March. The clinic sits from 9.30 to 12.00 and 13.00 to 15.30, and yours is at 16.10.", "03-10T16:10", ""),
    (SURE, "We see five people on Tuesday 10 March at 9.30, 10.20, 11.10, 1.00 and 1.50 and you have the second of these.", "03-10T10:20", ""),
    (SURE, "We see three people on Tuesday 10 March, at 9.30, 10.20 and 11.10. Yours is the last.", "03-10T11:10", ""),
    # the house's hours
    (SURE, "We can see you on Tuesday 10 March: the matinee comes down at 3.40, so 4pm in the Green Room.", "03-10T16:00", ""),
    (SURE, "Your interview is on Tuesday 10 March at 11.30am. The auction itself is on Wednesday 11 March at 10am.", "03-10T11:30", ""),
    (SURE, "Tuesday 10 March at quarter to eleven is firm for the interview. We're open to visitors on St Piran's Day from 2 to 5.", "03-10T10:45", ""),
    (SURE, "Your lesson starts on Tuesday 10 March at 9am.", "03-10T09:00", ""),
    (SURE, "Tuesday 10 March:\n\n10:00 Interview with the head of school\n11:30 Your seminar (30 minutes)\n13:00 Interview with the dean", "03-10T10:00 03-10T13:00", ""),
    (SURE, "On Tuesday 10 March Ms Favre shows you round at 13:00. The interview is at 14:00.", "03-10T14:00", ""),
    (SURE, "Your interview is tomorrow at 14:10. A trial session is on Saturday 14 March at 9am if it goes well.", "03-03T14:10", ""),
    # the class and the test come first, the interview is named with those who hold it
    (SURE, "We invite you on Thursday 12 March.\n\nAt 10.35 you will supervise a class. Your interview, with the deputy head and a governor, is at 12.25pm.", "03-12T12:25", ""),
    # what was said once, what others hold
    (SURE, "Ok Tuesday 10 March, 08:15. I know I said 07:45 but customs hold a briefing at 07:45.", "03-10T08:15", ""),
    (SURE, "Ok, as I said: Tuesday 10 March, 08:15.", "03-10T08:15", ""),
    (SURE, "Marco's out on viewings at 10, 11 and 2 on Friday but she can interview you at half 12 in the branch.", "03-06T12:30", ""),
    # deadlines
    (MOVED, "We've pushed your interview on Tuesday 10 March from 14:00 to 15:30. The deadline for your case study doesn't change (Monday 9 March, noon).", "03-10T15:30", ""),
    # what stays beside what is moved
    (MOVED, "We moved the SQL part. New plan:\n\n- Monday, March 9, 9:45 AM: Priyanka (unchanged)\n- Wednesday, March 11, 8:30 AM: Hector, SQL", "03-09T09:45 03-11T08:30", ""),
    (MOVED, "We moved your talk.\n\nMonday, March 9, 9:45 AM\nWednesday, March 11, 8:30 AM", "03-11T08:30", ""),
    # said to be settled
    (SURE, "Could we say Thursday 5 March, ten past one? That's confirmed on our side.", "03-05T13:10", ""),
    # the clocks in a bracket
    (MOVED, "We cannot start at 8:15 on Monday 30 March. The interview will instead begin at 9:30 (your clocks change on the same weekend as ours).", "03-30T09:30+01:00", ""),
    # ">" as a bullet
    (ASKED, "Please choose the time that suits you best:\n\n> Tuesday, 10 March - 9:00\n> Tuesday, 10 March - 16:00\n> Wednesday, 11 March - 13:30\n\nCHOOSE A TIME\n\nThe link runs out in 48 hours.", "", "03-10T09:00 03-10T16:00 03-11T13:30"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "fixed", "offered"), MAILS, ids=[row[1][:60] for row in MAILS])
def test_the_readers_hour_is_told_from_all_the_others(kind: Kind, text: str, fixed: str, offered: str) -> None:
    def utc(starts: str) -> str:
        return instants(datetime.fromisoformat(f"2026-{s}{'' if '+' in s else '+00:00'}") for s in starts.split())

    assert times(text, kind) == (utc(fixed), utc(offered))


LISTS = [
    ("de", "Die Auswahl ist bis zum 09.03.2026, 12:00 Uhr möglich. Ihr Gespräch: Dienstag, 10. März, 14 Uhr.", "03-10T14:00"),
    ("de", "Die Abgabefrist für die Aufgabe bleibt (Montag, 9. März, 18 Uhr). Ihr Gespräch: Dienstag, 10. März, 14 Uhr.", "03-10T14:00"),
    ("fr", "La date limite pour le devoir ne change pas (lundi 9 mars à 18h). Entretien le mardi 10 mars à 14h.", "03-10T14:00"),
    ("es", "La fecha límite del ejercicio no cambia (lunes 9 de marzo a las 18:00). Entrevista el martes 10 de marzo a las 14:00.", "03-10T14:00"),
    ("it", "La scelta va effettuata entro le ore 18:00 del 09/03/2026. Colloquio il 10/03/2026 alle ore 14:00.", "03-10T14:00"),
    ("nl", "De deadline voor de opdracht blijft (maandag 9 maart, 18 uur). Gesprek: dinsdag 10 maart om 14 uur.", "03-10T14:00"),
    ("pt", "O prazo do exercício não muda (segunda-feira, 9 de março, às 18h). Entrevista: terça-feira, 10 de março, às 14h.", "03-10T14:00"),
    ("de", "Bis dann am Dienstag, 10. März, 14 Uhr.", "03-10T14:00"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "starts"), LISTS, ids=[row[1][:60] for row in LISTS])
def test_an_hour_by_which_to_choose_or_to_send_is_no_start(language: str, text: str, starts: str) -> None:
    found = times_in(text, base=datetime(2026, 3, 2, 9, tzinfo=UTC), language=language)

    assert " ".join(f"{t.start:%m-%dT%H:%M}" for t in found if not t.is_deadline) == starts


CALLED = [
    ("Times for Monday 9 March: Marek, you're at 1.00pm, and Priya, you're at 1.45pm.", "13:45"),
    ("Monday 9 March: Priya at 1.00pm and Marek at 1.45pm.", "13:00"),
    ("Monday 9 March: Marek at 1.00pm and Olga at 1.45pm.", "13:00 13:45"),
    ("Hi Priya, on Monday 9 March you see Marek at 1.00pm and Olga at 1.45pm.", "13:00 13:45"),
    ("Monday 9 March:\n\n10:00 group exercise\n12:00 focus group\n\n13:15 Daniel\n14:00 Priya\n14:45 Marguerite", "14:00"),
    ("Monday 9 March:\n\n13:15 Daniel H\n14:00 Priya N\n14:45 Marguerite B.", "14:00"),
    ("Monday 9 March:\n\n13:15 Daniel H\n14:00 Priya K\n14:45 Marguerite B.", "13:15 14:00 14:45"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "starts"), CALLED)
def test_who_is_called_on_by_name_has_that_hour(text: str, starts: str) -> None:
    assert " ".join(f"{t.start:%H:%M}" for t in of_priya(text)) == starts


TURNS = [
    ("en", "On Tuesday 10 March we see people at 9:30, 10:20 and 11:10. You're the first.", "09:30"),
    ("en", "On Tuesday 10 March we see people at 9:30, 10:20 and 11:10. You are through to the second round.", "09:30 10:20 11:10"),
    ("en", "On Tuesday 10 March we see people at 9:30, 10:20 and 11:10. The second is with Mark.", "09:30 10:20 11:10"),
    ("de", "Am Dienstag, 10. März führen wir Gespräche um 9:30, 10:20 und 11:10. Sie haben den dritten.", "11:10"),
    ("fr", "Le mardi 10 mars, nous recevons à 9:30, 10:20 et 11:10. Vous êtes la deuxième.", "10:20"),
    ("es", "El martes 10 de marzo vemos a gente a las 9:30, 10:20 y 11:10. Tienes el segundo.", "10:20"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "starts"), TURNS, ids=[row[1][-40:] for row in TURNS])
def test_a_place_in_the_row_tells_the_readers_hour(language: str, text: str, starts: str) -> None:
    found = times_in(text, base=datetime(2026, 3, 2, 9, tzinfo=UTC), language=language)

    kept = [t for t in with_own_turn(text, found) if not t.is_aside]

    assert " ".join(f"{t.start:%H:%M}" for t in kept) == starts


QUOTED = [
    "On 3 Mar 2026, at 10:00, Tom wrote:\n> Tuesday 9:00\n> Wednesday 10:00\n\nBoth are fine.",
    "Tom wrote:\n\n> Tuesday 9:00\n> Wednesday 10:00\n\nBoth are fine.",
    "My answers below:\n\n> Tuesday 9:00 for you?\n> Or Wednesday 10:00?\n\nBoth are fine.",
    "My answers below:\n\n> Where do I park?\n> Is it 9:00?\n\nBehind the house.",
    "Both are fine.\n\n> Tuesday 9:00\n> Wednesday 10:00",
]


@pytest.mark.parametrize("source", QUOTED)
def test_a_quotation_is_no_list_of_times(source: str) -> None:
    assert "9:00" not in texts.split(source).own
