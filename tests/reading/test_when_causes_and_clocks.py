"""Hours that another engagement takes, tests before an interview, clocks elsewhere, and what is promised beside them."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date, datetime

import pytest
from worded import ASKED, MOVED, SURE, times, utc

from assistant.model import Kind
from assistant.reading.when import is_fixed, promise_in, times_in

BASE = datetime.fromisoformat("2026-03-02T10:00+00:00")
THERE = datetime.fromisoformat("2026-03-02T10:00+01:00")

STARTS = [
    # What somebody is called away to is the old hour.
    ("Martin has been pulled into a board meeting tomorrow at 11. He will see you at 3.30pm instead.", MOVED, "03-03T15:30+00:00", ""),
    ("I'm afraid Lena got dragged into a client workshop on Tuesday at 10am. Your interview is now on Tuesday at 2pm.", MOVED, "03-03T14:00+00:00", ""),
    ("Because of the all-staff briefing called for 9.30am on Tuesday 10 March, all interviews move. Yours is now at 2pm.", MOVED, "03-10T14:00+00:00", ""),
    ("You have been called to interview on Tuesday 10 March at 10am.", SURE, "03-10T10:00+00:00", ""),
    ("Due to demand, we have moved your interview to Tuesday 10 March at 10am.", MOVED, "03-10T10:00+00:00", ""),
    # The old day before the new one, in one breath.
    ("The interview earlier slated for that day will now hold on Tuesday 10 March at 10:00am.", MOVED, "03-10T10:00+00:00", ""),
    ("The call originally planned for this week is now on Tuesday 10 March at 10am.", MOVED, "03-10T10:00+00:00", ""),
    ("Your interview was originally planned for Tuesday 10 March at 10am.", MOVED, "", ""),
    # An hour that is confirmed "by" some hour, not a deadline.
    ("We confirm Tuesday 10 March by 10am. The panel will be three of us.", SURE, "03-10T10:00+00:00", ""),
    ("I can confirm your interview for Tuesday 10 March by 10am.", SURE, "03-10T10:00+00:00", ""),
    ("Your interview scheduled for Monday 9 March has been rescheduled to Tuesday 10 March by 10am.", MOVED, "03-10T10:00+00:00", ""),
    ("Please confirm by Tuesday 10 March by 10am.", SURE, "", ""),
    # The same moment on another clock.
    ("It is Tuesday 10 March at 4pm GMT, which is 5pm for me in Berlin.", SURE, "03-10T16:00+00:00", ""),
    ("It is at 2pm on Tuesday 10 March, which is the day our office closes at 5pm.", SURE, "03-10T14:00+00:00", ""),
    ("We meet at 8.30pm UK time on Tuesday 10 March, which is 7.30am Wednesday for us in Sydney.", SURE, "03-10T20:30+00:00", ""),
    ("Can you do the same time (6pm Melbourne, 7am for you) on Thursday or Friday?", ASKED, "", "03-05T07:00+00:00 03-06T07:00+00:00"),
    # The same hour on another day.
    ("Could we keep the same slot, 10am, but on Wednesday?", ASKED, "", "03-04T10:00+00:00"),
    ("Tuesday is at 10am, but Wednesday is at 11am.", SURE, "03-03T10:00+00:00 03-04T11:00+00:00", ""),
    # A weekday with its number after "next".
    ("We can move from this Thursday at 9 to next Tuesday, the 10th, at 10:00 AM. A calendar update is on its way.", MOVED, "03-10T10:00+00:00", ""),
    # What comes before the interview, and what they do without the candidate.
    ("Your interview is on Tuesday 10 March at 10am. It will be preceded by a written test at 8.30am.", SURE, "03-10T10:00+00:00", ""),
    ("Tuesday 10 March\n9.45 Welcome\n10.00 Interview with the panel\n11.00 Panel deliberations (without you)", SURE, "03-10T10:00+00:00", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "fixed", "offered"), STARTS)
def test_starts_beside_other_engagements(text: str, kind: Kind, fixed: str, offered: str) -> None:
    assert times(text, kind) == (utc(fixed), utc(offered))


LATE = [
    ("Interview this afternoon", "Hi, I won't make 2.30. Could we do 4.30pm? Otherwise tomorrow at 9am.", "03-02T16:30+00:00 03-03T09:00+00:00"),
    ("Interview", "Hi, running late with a client. Could we do 4.30pm? Otherwise tomorrow at 9am.", "03-02T16:30+00:00 03-03T09:00+00:00"),
    ("Interview", "Hi, could we do tomorrow at 9am?", "03-03T09:00+00:00"),
    ("Thanks for today", "Could we do tomorrow at 9am?", "03-03T09:00+00:00"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "text", "offered"), LATE)
def test_an_hour_without_a_day_is_of_the_day_that_the_subject_names(subject: str, text: str, offered: str) -> None:
    assert times(text, MOVED, subject=subject) == ("", utc(offered))


STANDING = [
    ("en", "Tuesday 10 March\n10.00 Panel interview\n11.00 Panel discussion with you about the case", "10T10:00 10T11:00"),
    ("en", "We meet on Tuesday 10 March at 10am. First you talk to Nerea, our CTO, and at 11am to me.", "10T10:00 10T11:00"),
    ("de", "Graham wurde morgen um 11 Uhr in einen Kundentermin gerufen. Neuer Termin: Dienstag, 10. März, 15 Uhr.", "10T15:00"),
    ("de", "Wann: Dienstag, 10. März 2026, 16:30 Uhr\nVorher: Montag, 9. März 2026, 10:00 Uhr", "10T16:30"),
    ("de", "Den für Freitag, 6. März, 11:00 Uhr vereinbarten Termin können wir leider nicht halten. Neu: Dienstag, 10. März, 14 Uhr.", "10T14:00"),
    ("de", "Wegen der Betriebsversammlung am Dienstag um 10 Uhr sprechen wir am Mittwoch um 11 Uhr.", "04T11:00"),
    ("de", "Wegen Umbaus ist das Gespräch am Dienstag um 10 Uhr im zweiten Stock.", "03T10:00"),
    ("de", "Dienstag, 10. März:\n08:45 Uhr Einwahl\n09:00 Uhr Interview mit der Kommission\n10:00 Uhr Beratung der Kommission (ohne Sie)", "10T09:00"),
    ("de", "Die gleiche Uhrzeit, 10 Uhr, aber am Mittwoch, dem 11. März.", "11T10:00"),
    ("fr", "Entretien le mardi 10 mars à 9h45. Il sera précédé d'une épreuve écrite à 8h30.", "10T09:45"),
    ("fr", "Rappel pour mardi 10 mars, 17h. On finira vers 18h30 au plus tard.", "10T17:00"),
    ("fr", "On garde la même plage, 10 h, mais mercredi le 11 mars.", "11T10:00"),
    ("fr", "Paul a été appelé à une réunion demain à 11h. Votre entretien aura lieu mardi 10 mars à 15h.", "10T15:00"),
    ("es", "Quedamos el martes 10 de marzo a las 16:00. Primero hablas con Nerea, nuestra CTO, y a las 17:00 conmigo.", "10T16:00 10T17:00"),
    ("es", "Quedamos el martes 10 de marzo entre 12 y 2 de la tarde.", "10T12:00"),
    ("es", "La misma hora, las 10:00, pero el miércoles 11 de marzo.", "11T10:00"),
    ("it", "Il colloquio è martedì 10 marzo alle 10. Finiremo verso le 11:30.", "10T10:00"),
    ("it", "Stesso orario, alle 10, ma mercoledì 11 marzo.", "11T10:00"),
    ("nl", "De voor vrijdag 6 maart om 11 uur geplande afspraak kunnen wij helaas niet nakomen. Nieuw: dinsdag 10 maart om 14 uur.", "10T14:00"),
    ("nl", "Dezelfde tijd, 10 uur, maar op woensdag 11 maart.", "11T10:00"),
    ("pt", "Amanhã às 15h não rola. A entrevista fica para terça, 10/03, às 10h.", "10T10:00"),
    ("pt", "A mesma hora, 10h, mas na quarta-feira, 11 de março.", "11T10:00"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), STANDING)
def test_hours_that_stand_in_each_language(language: str, text: str, expected: str) -> None:
    found = times_in(text, base=THERE, language=language, user_timezone="Europe/London")
    standing = [one for one in found if is_fixed(one) and not one.is_aside]
    assert " ".join(one.start.strftime("%dT%H:%M") for one in standing) == expected


OFFERED = [
    ("de", "Folgende Zeiten stehen noch zur Verfügung:\nDienstag, 10.03.2026: 08:30 Uhr\nMittwoch, 11.03.2026: 13:30 Uhr"),
    ("de", "Angeboten wurden mir:\nDi, 10.03., 17:00 Uhr\nMi, 11.03., 8:00 Uhr"),
    ("fr", "Horaires encore libres :\nmardi 10 mars, 14h\nmercredi 11 mars, 9h"),
    ("es", "Nos han ofrecido estas:\nmartes 10 de marzo, 14:00\nmiércoles 11 de marzo, 9:00"),
    ("it", "Mi hanno proposto:\nmartedì 10 marzo, ore 14\nmercoledì 11 marzo, ore 9"),
    ("nl", "Deze tijden zijn nog vrij:\ndinsdag 10 maart, 14.00 uur\nwoensdag 11 maart, 9.00 uur"),
    ("pt", "Horários ainda livres:\nterça, 10/03, 14h\nquarta, 11/03, 9h"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), OFFERED)
def test_lists_of_what_is_left_are_offers(language: str, text: str) -> None:
    found = times_in(text, base=THERE, language=language, user_timezone="Europe/London")
    assert [one.is_offered for one in found] == [True, True]


PROMISED = [
    ("en", "We are reviewing the interviews held last week and feedback will be shared on or before Friday.", "2026-03-06"),
    ("en", "Please be informed that you will hear from us by Friday.", "2026-03-06"),
    ("en", "Please inform us by Friday.", None),
    ("en", "Interviews will be held by Friday.", None),
    ("en", "They want someone in seat by September so they'll be quick.", None),
    ("en", "As Friday is a bank holiday here it'll be Monday before I can ring everyone.", "2026-03-09"),
    ("en", "If it clashes tell me and I will call you and move it to another day.", None),
    ("en", "We could move it to another day if Friday doesn't suit.", None),
    ("en", "We need another day, sorry, and will let you know then.", "2026-03-03"),
    ("en", "Results will be communicated by Thursday, 2nd April, before the Easter break.", "2026-04-02"),
    ("en", "You will hear by Wednesday, or before Easter at the latest.", "2026-04-03"),
    ("de", "Er hat mir zugesagt, dass er bis Freitag sagt, wie es weitergeht.", "2026-03-06"),
    ("de", "Bis Freitag wissen wir, wie es weitergeht.", "2026-03-06"),
    ("de", "Bitte schicken Sie uns bis Freitag Ihr Zeugnis.", None),
    ("fr", "On m'a promis une réponse d'ici vendredi.", "2026-03-06"),
    ("es", "A más tardar el viernes te estoy contando.", "2026-03-06"),
    ("es", "Estaremos contactándote el viernes 6 de marzo.", "2026-03-06"),
    ("es", "El equipo te dirá algo en un plazo de 10 días laborables.", "2026-03-16"),
    ("es", "Si no puedes, te llamo y la pasamos a otro día.", None),
    ("it", "Entro venerdì le diremo come procedere.", "2026-03-06"),
    ("nl", "Ten laatste vrijdag hoort u hoe het verder gaat.", "2026-03-06"),
    ("pt", "Até sexta-feira te dirão como seguimos.", "2026-03-06"),
    ("pt", "Aguardo o seu feedback até amanhã às 13h, se possível.", None),
    ("pt", "Fico à espera da sua resposta até sexta-feira.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), PROMISED)
def test_promises_and_what_is_none(language: str, text: str, expected: str | None) -> None:
    found = promise_in(text, base=BASE, language=language, country="GB", user_timezone="Europe/London")
    assert (found.by.isoformat() if found else None) == expected


DECIDED = [
    ("en", "We hope to wrap up the hiring process by Friday."),
    ("en", "By Friday we want to know who is joining the team."),
    ("de", "Bis Freitag wollen wir wissen, wen wir ins Team holen."),
    ("de", "Das Verfahren wollen wir bis Freitag abschließen."),
    ("fr", "Nous pensons clôturer le recrutement d'ici vendredi."),
    ("es", "Esperamos cerrar el proceso antes del viernes 6 de marzo, inclusive."),
    ("it", "Il cliente conta di chiudere la selezione entro venerdì."),
    ("nl", "Wij willen de procedure uiterlijk vrijdag afronden."),
    ("pt", "Contamos fechar o processo até sexta-feira."),
]  # fmt: skip
ASKED_OF_YOU = [
    ("en", "Please close the ticket by Friday."),
    ("de", "Bitte schließen Sie Ihr Profil bis Freitag ab."),
    ("fr", "Merci de terminer votre dossier d'ici vendredi."),
    ("es", "Por favor termina tu solicitud antes del viernes 6 de marzo."),
    ("it", "La preghiamo di terminare il test entro venerdì."),
    ("nl", "Gelieve uw dossier uiterlijk vrijdag af te ronden."),
    ("pt", "Por favor termine a candidatura até sexta-feira."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), DECIDED)
def test_the_end_of_a_process_is_a_decision(language: str, text: str) -> None:
    found = promise_in(text, base=BASE, language=language, user_timezone="Europe/London", must_decide=True)
    assert found is not None and found.by in (date(2026, 3, 5), date(2026, 3, 6))


@pytest.mark.parametrize(("language", "text"), ASKED_OF_YOU)
def test_an_end_that_is_asked_of_the_candidate_promises_nothing(language: str, text: str) -> None:
    assert promise_in(text, base=BASE, language=language, user_timezone="Europe/London") is None


def test_a_count_from_the_talk_may_open_the_sentence() -> None:
    text = "Ten laatste twee weken na het gesprek ontvangt u onze beslissing."
    found = promise_in(text, base=BASE, language="nl", country="BE", interview_on=date(2026, 3, 10))
    assert found is not None and found.by == date(2026, 3, 24)
