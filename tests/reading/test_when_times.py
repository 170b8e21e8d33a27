"""Times in sentences: who writes, what is read. Written on Wednesday 25 February 2026 unless a row says otherwise."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.reading.dates.lexicon import LANGUAGES
from assistant.reading.when import TimeFound, look, times_in

BASE = "2026-02-25T10:00+00:00"
HOME = {
    "en": "Europe/London",
    "de": "Europe/Berlin",
    "fr": "Europe/Paris",
    "es": "Europe/Madrid",
    "nl": "Europe/Amsterdam",
    "pt": "America/Sao_Paulo",
    "it": "Europe/Rome",
}
FLAGS = {"o": "is_offered", "x": "is_old", "c": "is_cancelled", "d": "is_deadline", "p": "is_past"}


def told(found: TimeFound) -> str:
    """A time as the tables write it: start, /end, flags."""
    end = found.end.strftime("/%H:%M") if found.end else ""
    flags = "".join(letter for letter, name in FLAGS.items() if getattr(found, name))
    return found.start.isoformat(timespec="minutes") + end + (f" {flags}" if flags else "")


def read(text: str, language: str = "en", base: str = BASE) -> list[str]:
    """The times of a text that a user at home in that language gets."""
    when = datetime.fromisoformat(base)
    return [told(found) for found in times_in(text, base=when, language=language, user_timezone=HOME[language])]


ENGLISH = [
    # plain confirmations, from both sides of the Atlantic
    ("Your interview is confirmed for Tuesday, March 3rd at 2:00pm ET.", ["2026-03-03T14:00-05:00"]),
    ("We look forward to seeing you on Tuesday 3 March at 14:00.", ["2026-03-03T14:00+00:00"]),
    ("I have you down for 3 March 2026, 14:00-14:45 GMT.", ["2026-03-03T14:00+00:00/14:45"]),
    ("The call is on Thu, Mar 5, 2026 at 11:30 AM Pacific Time.", ["2026-03-05T11:30-08:00"]),
    ("Please join us Friday the 6th of March at 9.30am.", ["2026-03-06T09:30+00:00"]),
    ("Confirmed: 2026-03-04 15:30 CET with Ines.", ["2026-03-04T15:30+01:00"]),
    ("It will take place on March 10, 2026 from 1:00 PM to 2:15 PM EDT.", ["2026-03-10T13:00-04:00/14:15"]),
    ("Meeting with Tom, Weds 4th March, 10am – 11am.", ["2026-03-04T10:00+00:00/11:00"]),
    ("See you on 12-Mar-2026 at 10:15 hrs IST.", ["2026-03-12T10:15+05:30"]),
    ("The panel sits on the 9th of March 2026 at 0930 hrs.", ["2026-03-09T09:30+00:00"]),
    ("Interview slot booked: Monday 02 March 2026 @ 4pm.", ["2026-03-02T16:00+00:00"]),
    ("Kindly note your interview is scheduled on 05th March 2026 at 11:00 AM (IST).", ["2026-03-05T11:00+05:30"]),
    ("You are booked in with Hannah at 3pm on Monday, 9 March.", ["2026-03-09T15:00+00:00"]),
    ("We're all set for 2 pm on Thursday!", ["2026-02-26T14:00+00:00"]),
    # relative days
    ("Just a reminder that your interview is tomorrow at 10.", ["2026-02-26T10:00+00:00"]),
    ("This is a reminder: your interview is today at 4:30pm.", ["2026-02-25T16:30+00:00"]),
    ("Speak to you this afternoon at 3!", ["2026-02-25T15:00+00:00"]),
    ("Let's meet next Thursday at half past two.", ["2026-03-05T14:30+00:00"]),
    ("Great, let's do Thursday 5th at noon.", ["2026-03-05T12:00+00:00"]),
    ("Happy to confirm this Friday at quarter past nine in the morning.", ["2026-02-27T09:15+00:00"]),
    ("We will call you the day after tomorrow at eleven o'clock.", ["2026-02-27T11:00+00:00"]),
    ("Wednesday week at 10:00 suits the team, so let us fix that.", ["2026-03-11T10:00+00:00"]),
    ("I'll ring you on Tuesday of next week at twenty past four.", ["2026-03-03T16:20+00:00"]),
    ("See you Monday morning at 9.", ["2026-03-02T09:00+00:00"]),
    # zones
    ("The interview is at 10am PT / 6pm UK on 3 March.", ["2026-03-03T10:00-08:00"]),
    ("Monday, 2 March 2pm ET (11am PT).", ["2026-03-02T14:00-05:00"]),
    ("Tuesday 10 March at 16:00 UTC+2.", ["2026-03-10T16:00+02:00"]),
    ("Tuesday 10 March at 9:00 AM GMT-5.", ["2026-03-10T09:00-05:00"]),
    ("March 31, 15:00 Berlin time.", ["2026-03-31T15:00+02:00"]),
    ("It's 9am Sydney time on Thursday 5 March.", ["2026-03-05T09:00+11:00"]),
    ("Thursday 2 April 2026, 10:30 (Europe/London).", ["2026-04-02T10:30+01:00"]),
    ("We have booked 1pm EST on March 12.", ["2026-03-12T13:00-04:00"]),
    ("Your time: Friday, March 13 at 1:00 PM (GMT-07:00) Pacific Time (US & Canada).", ["2026-03-13T13:00-07:00"]),
    ("We speak on 18 March at 8pm AEDT.", ["2026-03-18T20:00+11:00"]),
    # layouts
    ("When: Tue 3 Mar 2026 2pm – 2:45pm (GMT)\nWhere: Google Meet", ["2026-03-03T14:00+00:00/14:45"]),
    (
        "Date: Tuesday, 3 March 2026\nTime: 10:00\nDuration: 45 minutes\nTime zone: Europe/Berlin",
        ["2026-03-03T10:00+01:00/10:45"],
    ),
    ("Interview details\n\nDate\n03/03/2026\n\nTime\n13:00 - 14:00\n", ["2026-03-03T13:00+00:00/14:00"]),
    ("Date | 4 March 2026\nStart time | 9:00 AM\nLength | 1 hour", ["2026-03-04T09:00+00:00/10:00"]),
    ("Day: Friday, March 6\nTime: 3:00 PM - 3:30 PM Eastern\nVideo link to follow", ["2026-03-06T15:00-05:00/15:30"]),
    (
        "Your day with us, Tuesday 3 March:\n10:00-10:45 Anna\n10:45-11:30 Ben\n13:00-14:00 Lunch with the team",
        ["2026-03-03T10:00+00:00/10:45", "2026-03-03T10:45+00:00/11:30", "2026-03-03T13:00+00:00/14:00"],
    ),
    (
        "On Thursday 5 March you meet Priya at 10:00 and Sam at 11:00.",
        ["2026-03-05T10:00+00:00", "2026-03-05T11:00+00:00"],
    ),
    # lengths
    ("A 30-minute call with Kate on Monday 2 March at 11:00.", ["2026-03-02T11:00+00:00/11:30"]),
    ("Monday 2 March at 11:00, for an hour and a half.", ["2026-03-02T11:00+00:00/12:30"]),
    ("We meet on Monday 2 March at 2. It should last about 45 minutes.", ["2026-03-02T14:00+00:00/14:45"]),
    ("Tuesday from 2 to 3pm at our office.", ["2026-03-03T14:00+00:00/15:00"]),
    ("Wednesday 4 March, 11-12:30pm, on site.", ["2026-03-04T11:00+00:00/12:30"]),
    # slots on offer
    ("Would Tuesday 3 March at 2pm work for you?", ["2026-03-03T14:00+00:00 o"]),
    ("Are you free tomorrow at 10:30?", ["2026-02-26T10:30+00:00 o"]),
    ("Either Monday 2 March at 9am or Tuesday 3 March at 4pm.", ["2026-03-02T09:00+00:00 o", "2026-03-03T16:00+00:00 o"]),
    ("We could do Monday at 10:00, 11:00 or 14:00.", [f"2026-03-02T{h}:00+00:00 o" for h in (10, 11, 14)]),
    (
        "Please choose one of these slots:\n- Mon 2 March, 10:00\n- Tue 3 March, 15:30\n- Wed 4 March, 9:00\n",
        ["2026-03-02T10:00+00:00 o", "2026-03-03T15:30+00:00 o", "2026-03-04T09:00+00:00 o"],
    ),
    ("I can offer you Thursday at 1pm. Does that suit?", ["2026-02-26T13:00+00:00 o"]),
    # moves and cancellations
    (
        "Your interview has been moved from Tuesday 3 March at 2pm to Thursday 5 March at 4pm.",
        ["2026-03-03T14:00+00:00 x", "2026-03-05T16:00+00:00"],
    ),
    ("Let us meet on Friday at 11 instead of Thursday at 10.", ["2026-02-27T11:00+00:00", "2026-02-26T10:00+00:00 x"]),
    ("The interview originally scheduled for 3 March at 10:00 will now be on 4 March at 10:00.",
     ["2026-03-03T10:00+00:00 x", "2026-03-04T10:00+00:00"]),
    ("The interview on Tuesday at 3 is cancelled.", ["2026-03-03T15:00+00:00 c"]),
    ("I can no longer make Tuesday at 3pm.", ["2026-03-03T15:00+00:00 x"]),
    # deadlines and the past
    ("Please complete the test by Friday 6 March at 5pm.", ["2026-03-06T17:00+00:00 d"]),
    ("The booking link expires on 4 March at 23:59.", ["2026-03-04T23:59+00:00 d"]),
    ("It was great to meet you on Monday at 3pm.", ["2026-02-23T15:00+00:00 p"]),
    ("Thank you for coming in on Tuesday at 10am.", ["2026-02-24T10:00+00:00 p"]),
]  # fmt: skip

OTHERS = [
    # German
    ("de", "Ihr Gespräch findet am Dienstag, den 3. März 2026 um 14:30 Uhr statt.", ["2026-03-03T14:30+01:00"]),
    ("de", "Wir erwarten Sie am 03.03.2026 um 9 Uhr in unserem Büro.", ["2026-03-03T09:00+01:00"]),
    ("de", "Termin: Do., 05.03.2026, 14.30 - 15.15 Uhr", ["2026-03-05T14:30+01:00/15:15"]),
    ("de", "Passt Ihnen Montag um halb drei?", ["2026-03-02T14:30+01:00 o"]),
    ("de", "Ich rufe Sie morgen um Viertel nach zehn an.", ["2026-02-26T10:15+01:00"]),
    ("de", "Datum: 4. März 2026\nUhrzeit: 10:00 Uhr\nDauer: 60 Minuten", ["2026-03-04T10:00+01:00/11:00"]),
    ("de", "Das Interview ist am Freitag, 6. März, von 10 bis 11 Uhr.", ["2026-03-06T10:00+01:00/11:00"]),
    ("de", "Hätten Sie am 12.03. um 16 Uhr Zeit?", ["2026-03-12T16:00+01:00 o"]),
    ("de", "Wir schlagen Dienstag, 10 Uhr, oder Mittwoch, 15 Uhr, vor.", ["2026-03-03T10:00+01:00 o", "2026-03-04T15:00+01:00 o"]),
    ("de", "Statt Montag um 10 Uhr treffen wir uns am Dienstag um 11 Uhr.", ["2026-03-02T10:00+01:00 x", "2026-03-03T11:00+01:00"]),
    ("de", "Der Termin am 3. März um 10 Uhr muss leider entfallen und ist abgesagt.", ["2026-03-03T10:00+01:00 c"]),
    ("de", "Bitte bearbeiten Sie die Aufgabe bis Freitag, 6. März, 18 Uhr.", ["2026-03-06T18:00+01:00 d"]),
    ("de", "Am Donnerstag nächster Woche um 14 Uhr sprechen wir per Teams.", ["2026-03-05T14:00+01:00"]),
    ("de", "Unser Telefonat ist heute um 15:00 Uhr.", ["2026-02-25T15:00+01:00"]),
    ("de", "Am 8. April 2026 um 9:15 Uhr MESZ.", ["2026-04-08T09:15+02:00"]),
    ("de", "Vielen Dank für das Gespräch am Montag um 11 Uhr.", ["2026-02-23T11:00+01:00 p"]),
    # French
    ("fr", "Votre entretien aura lieu le mardi 3 mars 2026 à 14h30.", ["2026-03-03T14:30+01:00"]),
    ("fr", "Rendez-vous jeudi 5 mars à 9 heures dans nos locaux.", ["2026-03-05T09:00+01:00"]),
    ("fr", "Nous vous attendons le 06/03/2026 à 10h.", ["2026-03-06T10:00+01:00"]),
    ("fr", "Date : lundi 2 mars 2026\nHeure : 11h00 - 11h45", ["2026-03-02T11:00+01:00/11:45"]),
    ("fr", "Êtes-vous disponible demain à 15h ?", ["2026-02-26T15:00+01:00 o"]),
    ("fr", "Je vous propose mardi à 10h ou jeudi à 16h.", ["2026-03-03T10:00+01:00 o", "2026-02-26T16:00+01:00 o"]),
    ("fr", "L'entretien du mardi 3 mars à 14h est annulé.", ["2026-03-03T14:00+01:00 c"]),
    ("fr", "Notre échange se tiendra vendredi de 14h à 15h.", ["2026-02-27T14:00+01:00/15:00"]),
    ("fr", "Nous nous verrons le 1er avril à midi.", ["2026-04-01T12:00+02:00"]),
    ("fr", "Je vous appelle lundi à neuf heures et demie.", ["2026-03-02T09:30+01:00"]),
    ("fr", "Rendez-vous le 12 mars à 17h, heure de Paris.", ["2026-03-12T17:00+01:00"]),
    ("fr", "Au lieu de mardi à 10h, voyons-nous mercredi à 11h.", ["2026-03-03T10:00+01:00 x", "2026-03-04T11:00+01:00"]),
    ("fr", "Merci de terminer le test avant le 5 mars à 18h.", ["2026-03-05T18:00+01:00 d"]),
    ("fr", "L'entretien durera 45 minutes et aura lieu le 4 mars à 10h15.", ["2026-03-04T10:15+01:00/11:00"]),
    ("fr", "À vendredi prochain à 8h45 !", ["2026-02-27T08:45+01:00"]),
    # Spanish
    ("es", "Tu entrevista será el martes 3 de marzo de 2026 a las 15:00.", ["2026-03-03T15:00+01:00"]),
    ("es", "Te esperamos el jueves 5 de marzo a las 10 de la mañana.", ["2026-03-05T10:00+01:00"]),
    ("es", "La llamada es mañana a las 4 de la tarde.", ["2026-02-26T16:00+01:00"]),
    ("es", "Fecha: 06/03/2026\nHora: 12:30", ["2026-03-06T12:30+01:00"]),
    ("es", "¿Te viene bien el lunes a las 11:00?", ["2026-03-02T11:00+01:00 o"]),
    ("es", "Podemos quedar el martes de 15:00 a 16:00 h.", ["2026-03-03T15:00+01:00/16:00"]),
    ("es", "La entrevista del 3 de marzo a las 10:00 queda cancelada.", ["2026-03-03T10:00+01:00 c"]),
    ("es", "En lugar del lunes a las 9:00, nos vemos el martes a las 9:30.", ["2026-03-02T09:00+01:00 x", "2026-03-03T09:30+01:00"]),
    ("es", "Nos vemos el viernes a las tres y media.", ["2026-02-27T15:30+01:00"]),
    ("es", "Opciones: lunes 2 de marzo a las 10:00 o martes 3 de marzo a las 17:00", ["2026-03-02T10:00+01:00 o", "2026-03-03T17:00+01:00 o"]),
    ("es", "Será el próximo jueves a las 13:15.", ["2026-02-26T13:15+01:00"]),
    ("es", "Quedamos el 10 de abril a mediodía.", ["2026-04-10T12:00+02:00"]),
    ("es", "Por favor, completa la prueba antes del 5 de marzo a las 23:59.", ["2026-03-05T23:59+01:00 d"]),
    ("es", "La entrevista durará una hora: 4 de marzo a las 9:00.", ["2026-03-04T09:00+01:00"]),
    ("es", "Hablamos hoy a las 18h.", ["2026-02-25T18:00+01:00"]),
    # Dutch
    ("nl", "Je gesprek is op dinsdag 3 maart 2026 om 14.30 uur.", ["2026-03-03T14:30+01:00"]),
    ("nl", "We zien je graag donderdag 5 maart om half drie.", ["2026-03-05T14:30+01:00"]),
    ("nl", "Datum: 06-03-2026\nTijd: 10:00 - 11:00 uur", ["2026-03-06T10:00+01:00/11:00"]),
    ("nl", "Schikt morgen om 11 uur?", ["2026-02-26T11:00+01:00 o"]),
    ("nl", "Kun je maandag om 10:00 of dinsdag om 15:00?", ["2026-03-02T10:00+01:00 o", "2026-03-03T15:00+01:00 o"]),
    ("nl", "Het gesprek van 3 maart om 10 uur gaat niet door en is geannuleerd.", ["2026-03-03T10:00+01:00 c"]),
    ("nl", "In plaats van maandag om 9 uur spreken we elkaar dinsdag om 10 uur.", ["2026-03-02T09:00+01:00 x", "2026-03-03T10:00+01:00"]),
    ("nl", "Ik bel je vrijdag om kwart over negen.", ["2026-02-27T09:15+01:00"]),
    ("nl", "We spreken elkaar woensdag 4 maart van 13:00 tot 14:00 uur.", ["2026-03-04T13:00+01:00/14:00"]),
    ("nl", "Tot volgende week donderdag om 16:00!", ["2026-03-05T16:00+01:00"]),
    ("nl", "Je bent op 12 maart om 9:30 welkom op ons kantoor.", ["2026-03-12T09:30+01:00"]),
    ("nl", "Rond de opdracht uiterlijk vrijdag 6 maart om 17:00 af.", ["2026-03-06T17:00+01:00 d"]),
    ("nl", "Het interview is 1 april 2026 om 15.00 uur.", ["2026-04-01T15:00+02:00"]),
    ("nl", "Vanmiddag om 15:30 bel ik je.", ["2026-02-25T15:30+01:00"]),
    ("nl", "Leuk je te hebben gesproken maandag om 10 uur.", ["2026-02-23T10:00+01:00 p"]),
    # Portuguese
    ("pt", "A sua entrevista será na terça-feira, 3 de março de 2026, às 15h.", ["2026-03-03T15:00-03:00"]),
    ("pt", "Confirmamos a entrevista para quinta, 5 de março, às 14h30.", ["2026-03-05T14:30-03:00"]),
    ("pt", "Data: 06/03/2026\nHorário: 10h às 11h", ["2026-03-06T10:00-03:00/11:00"]),
    ("pt", "Você teria disponibilidade amanhã às 16:00?", ["2026-02-26T16:00-03:00 o"]),
    ("pt", "Podemos falar segunda às 9h ou terça às 11h?", ["2026-03-02T09:00-03:00 o", "2026-03-03T11:00-03:00 o"]),
    ("pt", "A entrevista de 3 de março às 10h foi cancelada.", ["2026-03-03T10:00-03:00 c"]),
    ("pt", "Em vez de segunda às 10h, será na quarta às 14h.", ["2026-03-02T10:00-03:00 x", "2026-03-04T14:00-03:00"]),
    ("pt", "Nossa conversa será hoje às 17:30.", ["2026-02-25T17:30-03:00"]),
    ("pt", "Sexta-feira, das 13h às 14h, pelo Teams.", ["2026-02-27T13:00-03:00/14:00"]),
    ("pt", "Encontro marcado para 12/03 às 8h45.", ["2026-03-12T08:45-03:00"]),
    ("pt", "Esperamos você na próxima segunda-feira às 10:00.", ["2026-03-02T10:00-03:00"]),
    ("pt", "Ligamos na quinta às três e meia.", ["2026-02-26T15:30-03:00"]),
    ("pt", "Por favor, conclua o teste até 5 de março às 18h.", ["2026-03-05T18:00-03:00 d"]),
    ("pt", "Dia 10 de março às 15h, hora de Lisboa.", ["2026-03-10T15:00+00:00"]),
    ("pt", "Será em 9 de março ao meio-dia.", ["2026-03-09T12:00-03:00"]),
    # Italian
    ("it", "Il colloquio si terrà martedì 3 marzo 2026 alle ore 15.", ["2026-03-03T15:00+01:00"]),
    ("it", "La aspettiamo giovedì 5 marzo alle 10:30.", ["2026-03-05T10:30+01:00"]),
    ("it", "Data: 06/03/2026\nOra: 11:00", ["2026-03-06T11:00+01:00"]),
    ("it", "Sarebbe disponibile domani alle 16?", ["2026-02-26T16:00+01:00 o"]),
    ("it", "Possiamo sentirci lunedì alle 9 oppure martedì alle 14?", ["2026-03-02T09:00+01:00 o", "2026-03-03T14:00+01:00 o"]),
    ("it", "Il colloquio del 3 marzo alle 10:00 è stato annullato.", ["2026-03-03T10:00+01:00 c"]),
    ("it", "Invece di lunedì alle 10, ci vediamo mercoledì alle 12.", ["2026-03-02T10:00+01:00 x", "2026-03-04T12:00+01:00"]),
    ("it", "Ci vediamo venerdì dalle 14:00 alle 15:00.", ["2026-02-27T14:00+01:00/15:00"]),
    ("it", "L'appuntamento è per oggi alle 17:45.", ["2026-02-25T17:45+01:00"]),
    ("it", "Ti chiamo lunedì alle tre e mezza.", ["2026-03-02T15:30+01:00"]),
    ("it", "Ci sentiamo giovedì prossimo alle 11.", ["2026-02-26T11:00+01:00"]),
    ("it", "Il colloquio è fissato per il 12 marzo a mezzogiorno.", ["2026-03-12T12:00+01:00"]),
    ("it", "Completi il test entro il 5 marzo alle 18:00.", ["2026-03-05T18:00+01:00 d"]),
    ("it", "Mercoledì 4 marzo ore 9.30, sede di Milano.", ["2026-03-04T09:30+01:00"]),
    ("it", "Il colloquio durerà 30 minuti: 9 marzo, ore 15:00.", ["2026-03-09T15:00+01:00/15:30"]),
]  # fmt: skip

NO_TIMES = [
    ("en", "Call me on +44 20 7946 0958 or 555-123-4567."),
    ("en", "We use Python 3.11.4 and Postgres 14.2 on Ubuntu 22.04."),
    ("en", "The salary is £45,000 to £50,000, plus 10% bonus."),
    ("en", "Our office: 10 Downing Street, London SW1A 2AA."),
    ("en", "Order 2026-0303-1400 has shipped."),
    ("en", "We are rated 4.5/5 by 1400 people on Glassdoor."),
    ("en", "Copyright 2026 Brightwell Ltd. All rights reserved."),
    ("en", "Our office hours are Monday to Friday, 9:00 to 17:00."),
    ("en", "You may hear from us. March on!"),
    ("en", "We operate 24/7 in 12 countries."),
    ("en", "The role is full time, 40 hours a week, 9 to 5."),
    ("en", "You will meet 2 or 3 people of the team."),
    ("en", "On Tuesday 4 March 2026 at 10:00 we meet."),  # the 4th is a Wednesday
    ("en", "Meeting ID: 845 1234 5678, passcode 140000."),
    ("en", "We would like to arrange a 30 minute call with you."),
    ("en", "Let me know your availability for next week."),
    ("en", "Reply within 48 hours, please."),
    ("en", "Join at https://meet.example.com/2026-03-03/14:00 any time."),
    ("en", "Requisition R-20260303 closes soon."),
    ("en", "Sat nav users: take exit 3 at the roundabout, then 2nd left."),
    ("de", "Unsere Telefonnummer ist 030 1234 5678, Montag bis Freitag 9 bis 17 Uhr erreichbar."),
    ("de", "Das Gehalt liegt bei 55.000 bis 60.000 Euro."),
    ("de", "So können wir di Sache klären."),
    ("fr", "Du lundi au vendredi de 9h à 18h, nos horaires d'ouverture."),
    ("fr", "Un budget de 10 000 euros pour 3 personnes."),
    ("es", "Horario de oficina: de lunes a viernes de 9:00 a 18:00."),
    ("nl", "Openingstijden: ma t/m vr 9:00 - 17:00."),
    ("it", "Orario di ufficio: dal lunedì al venerdì dalle 9:00 alle 18:00."),
    ("pt", "Horário de atendimento: de segunda a sexta, das 9h às 18h."),
    ("pt", "Na segunda etapa você fará um teste."),
]


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_times_are_read(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), OTHERS)
def test_times_in_other_languages_are_read(language: str, text: str, expected: list[str]) -> None:
    assert read(text, language) == expected


@pytest.mark.parametrize(("language", "text"), NO_TIMES)
def test_no_time_is_invented(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_examples_of_each_language_hold(language: str) -> None:
    for text, expected in LANGUAGES[language].EXAMPLES_OF_TIMES:
        assert [one[:22] for one in read(text, language)] == [expected]


def test_a_contradiction_is_a_fault_not_a_time() -> None:
    seen = look("On Tuesday 4 March 2026 at 10:00.", base=datetime.fromisoformat(BASE))

    assert seen.times == ()
    assert "contradicts" in seen.faults[0]
