"""A third list, whole mails among it, written before the reader was tried on it (see README_when.md)."""
# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.reading.when import TimeFound, promise_in, times_in

HOME = {
    "en": ("Europe/London", "2026-02-25T10:00+00:00"),
    "us": ("America/New_York", "2026-02-25T10:00-05:00"),
    "in": ("Asia/Kolkata", "2026-02-25T15:30+05:30"),
    "au": ("Australia/Sydney", "2026-02-25T21:00+11:00"),
    "de": ("Europe/Berlin", "2026-02-25T11:00+01:00"),
    "fr": ("Europe/Paris", "2026-02-25T11:00+01:00"),
    "es": ("Europe/Madrid", "2026-02-25T11:00+01:00"),
    "nl": ("Europe/Amsterdam", "2026-02-25T11:00+01:00"),
    "pt": ("Europe/Lisbon", "2026-02-25T10:00+00:00"),
    "it": ("Europe/Rome", "2026-02-25T11:00+01:00"),
}
FLAGS = {"o": "is_offered", "x": "is_old", "c": "is_cancelled", "d": "is_deadline", "p": "is_past"}


def told(found: TimeFound) -> str:
    """A time as the tables write it: start, /end, flags."""
    end = found.end.strftime("/%H:%M") if found.end else ""
    flags = "".join(letter for letter, name in FLAGS.items() if getattr(found, name))
    return found.start.isoformat(timespec="minutes") + end + (f" {flags}" if flags else "")


def language_of(who: str) -> str:
    """The language that people of that place write."""
    return "en" if who in ("us", "in", "au") else who


TIMES = [
    (
        "us",
        "Hi Maria,\n\nGreat news! The team would like to move forward with a virtual onsite. I have scheduled the following:\n\nFriday, March 6th\n10:00 - 10:45 AM PST: Coding with Lee\n11:00 - 11:45 AM PST: System design with Ana\n12:30 - 1:00 PM PST: Hiring manager\n\nPlease reply to confirm by tomorrow.\n\nBest,\nJo\n(415) 555-0134",
        ["2026-03-06T10:00-08:00/10:45", "2026-03-06T11:00-08:00/11:45", "2026-03-06T12:30-08:00/13:00"],
    ),
    (
        "us",
        "Hi Sam, thanks for applying on February 20. I'd like to set up a quick 20 minute call. Are you around Thursday between 1 and 3pm ET?",
        ["2026-02-26T13:00-05:00/15:00 o"],
    ),
    (
        "us",
        "Thank you for scheduling your interview with Acme.\n\nInterview Type: Video\nDate: 03/09/2026\nTime: 02:00 PM (CST)\nInterviewer: Kim Lee\n\nIf you need to cancel or reschedule, please do so at least 24 hours in advance.",
        ["2026-03-09T14:00-05:00"],
    ),
    (
        "us",
        "Your interview has been confirmed for March 12, 2026 at 10:00 AM America/New_York.",
        ["2026-03-12T10:00-04:00"],
    ),
    ("us", "Does next Tuesday, 3/3, at 11 a.m. Eastern work?", ["2026-03-03T11:00-05:00 o"]),
    (
        "us",
        "We are looking forward to speaking with you on Monday, March 2 at 3:30pm EST/12:30pm PST.",
        ["2026-03-02T15:30-05:00"],
    ),
    ("us", "Let's plan on 2/27 @ 4:15.", ["2026-02-27T16:15-05:00"]),
    (
        "us",
        "Sorry I missed your call yesterday at 3pm. Can we try again today at 5?",
        ["2026-02-24T15:00-05:00 p", "2026-02-25T17:00-05:00 o"],
    ),
    (
        "us",
        "This interview has been canceled: Phone screen with Pat, Thursday, February 26, 2026 1:00pm - 1:30pm EST",
        ["2026-02-26T13:00-05:00/13:30 c"],
    ),
    (
        "en",
        "Dear Mr Okafor,\n\nI write to confirm that your interview for the post of Lab Manager will be held on Thursday, 19 March 2026, commencing at 1.45 pm, in Room 2.10, Senate House. The interview is expected to last 50 minutes. Please bring photo ID. Parking opens at 8.00 am.",
        ["2026-03-19T13:45+00:00/14:35"],
    ),
    ("en", "Just to let you know that Wednesday's 2pm slot is yours.", ["2026-03-04T14:00+00:00"]),
    (
        "en",
        "Could you make 4.30pm on Friday instead of 3.30pm?",
        ["2026-02-27T16:30+00:00 o", "2026-02-27T15:30+00:00 ox"],
    ),
    (
        "en",
        "The following slots are available:\n\n1) Monday 2nd March – 10.00\n2) Monday 2nd March – 14.00\n3) Tuesday 3rd March – 09.00\n\nKindly reply with your choice.",
        ["2026-03-02T10:00+00:00 o", "2026-03-02T14:00+00:00 o", "2026-03-03T09:00+00:00 o"],
    ),
    ("en", "Your final interview with our CEO, Ms Laurent, is on 24/03 at 16h00 CET.", ["2026-03-24T16:00+01:00"]),
    (
        "en",
        "I'm afraid 10am on Tuesday no longer works for Deepa, so we've moved you to 2pm the same day.",
        ["2026-03-03T10:00+00:00 x", "2026-03-03T14:00+00:00"],
    ),
    ("en", "Tom will ring you tomorrow morning at around 9.15.", ["2026-02-26T09:15+00:00"]),
    (
        "en",
        "Interview on Monday 30th March at 5pm (BST). Please dial in five minutes early.",
        ["2026-03-30T17:00+01:00"],
    ),
    (
        "en",
        "Please arrive at 09:45 for a 10:00 start on Friday 6 March.",
        ["2026-03-06T09:45+00:00", "2026-03-06T10:00+00:00"],
    ),
    (
        "in",
        "Interview scheduled: 3rd March, Tuesday, 4:00 PM - 4:45 PM IST. Venue: Tower B, 4th floor, Sector 62.",
        ["2026-03-03T16:00+05:30/16:45"],
    ),
    (
        "in",
        "As per our telecon, please be informed that your technical round is on 27/02/2026 (Friday) at 5.00 pm.",
        ["2026-02-27T17:00+05:30"],
    ),
    ("au", "Lock in Thursday 5/3 at 11am AEDT for your interview with Bruce.", ["2026-03-05T11:00+11:00"]),
    (
        "de",
        "Hallo Herr Weber,\nvielen Dank für Ihre Bewerbung vom 20.02.2026. Wir laden Sie herzlich zum Vorstellungsgespräch ein:\n\nDatum: Donnerstag, 05.03.2026\nUhrzeit: 11:00 - 12:00 Uhr\nOrt: Hauptstr. 12, 10115 Berlin\n\nMit freundlichen Grüßen",
        ["2026-03-05T11:00+01:00/12:00"],
    ),
    ("de", "Hätten Sie nächsten Dienstag zwischen 14 und 15 Uhr Zeit?", ["2026-03-03T14:00+01:00/15:00 o"]),
    (
        "fr",
        "Bonjour, votre entretien est confirmé : vendredi 6 mars, 14 h – 15 h, en visio.",
        ["2026-03-06T14:00+01:00/15:00"],
    ),
    ("fr", "Pourriez-vous venir lundi 9 mars à 9h15 ?", ["2026-03-09T09:15+01:00 o"]),
    (
        "es",
        "La entrevista se ha movido del martes 3 a las 10:00 al jueves 5 a las 12:00.",
        ["2026-03-03T10:00+01:00 x", "2026-03-05T12:00+01:00"],
    ),
    (
        "nl",
        "We hebben het gesprek verplaatst van 3 maart 10:00 naar 5 maart 11:30.",
        ["2026-03-03T10:00+01:00 x", "2026-03-05T11:30+01:00"],
    ),
    (
        "it",
        "Il colloquio è stato spostato da martedì 3 marzo alle 10 a giovedì 5 marzo alle 12.",
        ["2026-03-03T10:00+01:00 x", "2026-03-05T12:00+01:00"],
    ),
    (
        "pt",
        "A entrevista foi remarcada de terça, 3 de março, às 10h para quinta, 5 de março, às 12h.",
        ["2026-03-03T10:00+00:00 x", "2026-03-05T12:00+00:00"],
    ),
]

PROMISES = [
    (
        "us",
        "Hi Sam,\n\nThank you for interviewing with us on Monday. The team enjoyed meeting you. We still have two more candidates to meet this week and plan to make a decision by next Wednesday, March 4. I'll be in touch as soon as I know more.\n\nBest, Jo",
        "2026-03-04",
    ),
    (
        "us",
        "We have received your application. If your qualifications match, a recruiter will contact you within 2 weeks.",
        "2026-03-11",
    ),
    (
        "us",
        "The next step is a call with Dana on March 3 at 2pm. After that we expect to move quickly, with a final decision by March 10.",
        "2026-03-10",
    ),
    (
        "us",
        "Just a heads-up that the hiring manager is out until March 9, so expect some delay; I'd guess we'll have feedback by the 12th.",
        "2026-03-12",
    ),
    ("us", "We need to push our timeline by a week. New target for a decision: March 20.", "2026-03-20"),
    ("us", "I should have an answer for you no later than end of day Thursday.", "2026-02-26"),
    ("us", "Give me a couple of weeks and I'll have an answer.", "2026-03-11"),
    ("us", "Expect to hear something by mid-week next week.", "2026-03-04"),
    ("us", "We're targeting the week of the 16th for final decisions.", "2026-03-20"),
    (
        "en",
        "We aim to complete our shortlisting by 13 March and will notify you of the outcome shortly thereafter.",
        "2026-03-13",
    ),
    (
        "en",
        "Thanks for your patience. The decision has slipped and I now won't have news until Monday week.",
        "2026-03-09",
    ),
    ("en", "We intend to let candidates know the outcome by the close of play tomorrow.", "2026-02-26"),
    ("en", "All being well, we'll confirm our decision in the first half of next week.", "2026-03-03"),
    (
        "en",
        "A member of the team will be in touch within the next 5 working days to discuss your application.",
        "2026-03-04",
    ),
    ("en", "It normally takes us around 10 days to review applications.", "2026-03-07"),
    (
        "en",
        "Interviews will be held on 10 and 11 March, and candidates will be told the result by 18 March.",
        "2026-03-18",
    ),
    ("en", "We'll be back in touch over the next few days.", "2026-02-28"),
    ("en", "You'll hear from me tomorrow.", "2026-02-26"),
    ("en", "I'll let you know on Friday.", "2026-02-27"),
    ("en", "We hope to decide in the new year.", None),
    ("in", "We will update you on the feedback by EOD tomorrow.", "2026-02-26"),
    ("de", "Unser Auswahlprozess wird voraussichtlich bis zum 15. April abgeschlossen sein.", "2026-04-15"),
    ("de", "Sie bekommen bis Freitag, den 6. März, Bescheid von mir.", "2026-03-06"),
    ("de", "Wir werden uns in ca. 10 Tagen wieder bei Ihnen melden.", "2026-03-07"),
    (
        "fr",
        "Nous finalisons les entretiens cette semaine et vous donnerons une réponse lundi prochain au plus tard.",
        "2026-03-02",
    ),
    ("fr", "Notre décision vous sera communiquée dans les 15 jours.", "2026-03-12"),
    ("es", "Os contactaremos en el plazo de una semana con el resultado.", "2026-03-04"),
    ("nl", "Uiterlijk 6 maart hoor je of je door bent naar de volgende ronde.", "2026-03-06"),
    ("pt", "Até ao dia 6 de março terá uma resposta da nossa parte.", "2026-03-06"),
    ("it", "Entro la fine della settimana le comunicheremo l'esito del colloquio.", "2026-02-27"),
    ("us", "Your offer letter is attached. Please let us know your decision by March 6.", None),
    ("us", "The offer is valid until March 6.", None),
    ("en", "We ask that you respond to this offer no later than Friday.", None),
    ("en", "We look forward to welcoming you on Tuesday. If anything changes, call us before 5pm on Monday.", None),
    ("en", "The test must be taken within 5 days of receiving this email.", None),
    (
        "en",
        "I am out of the office until Monday 2 March with limited access to email. I will reply on my return.",
        None,
    ),
    (
        "en",
        "Your application for the role of Data Analyst was received on 24 February 2026. Due to volume we can only contact shortlisted candidates.",
        None,
    ),
    ("en", "Could you send us your availability for the week commencing 9 March? We will then confirm a time.", None),
    ("en", "Our sale ends Friday! Get 20% off within 48 hours.", None),
    ("de", "Wir würden uns freuen, bis Freitag von Ihnen zu hören.", None),
    ("fr", "Merci de nous donner votre réponse d'ici vendredi.", None),
    ("en", "We need your decision by Friday.", None),
    ("us", "We'd love to have your answer by the end of the week.", None),
]


@pytest.mark.parametrize(("who", "text", "expected"), TIMES)
def test_times_in_whole_mails(who: str, text: str, expected: list[str]) -> None:
    home, base = HOME[who]

    found = times_in(text, base=datetime.fromisoformat(base), language=language_of(who), user_timezone=home)

    assert [told(one) for one in found] == expected


@pytest.mark.parametrize(("who", "text", "expected"), PROMISES)
def test_promises_in_whole_mails(who: str, text: str, expected: str | None) -> None:
    home, base = HOME[who]

    found = promise_in(text, base=datetime.fromisoformat(base), language=language_of(who), user_timezone=home)

    assert (found.by.isoformat() if found else None) == expected
