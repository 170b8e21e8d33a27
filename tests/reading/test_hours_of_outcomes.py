"""Hours at which a result comes out, those who decide meet or the work begins: nobody is interviewed then."""

from __future__ import annotations

from datetime import datetime

import pytest
from test_kind_sentences import PRIYA, mail

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.when import look

BASE = datetime.fromisoformat("2026-03-02T09:00:00+00:00")

NOBODY_COMES = [
    ("en", "Scores will be posted on the portal on Tuesday 10 March at noon."),
    ("en", "Results go up on the portal on Tuesday 10 March at noon."),
    ("en", "The shortlist goes live on Tuesday 10 March at noon."),
    ("en", "On Tuesday 10 March at noon the results will go up on our page."),
    ("en", "We announce the final decision on Tuesday 10 March at 12:00."),
    ("en", "The trustees sit again on Tuesday 10 March at 7pm to settle it."),
    ("en", "The outcome will be communicated to all candidates on Tuesday 10 March at 5pm."),
    ("de", "Die Ergebnisse stehen am Dienstag, 10. März, ab 12 Uhr im Portal."),
    ("de", "Am Dienstag, 10. März, um 12 Uhr werden die Prüfungsergebnisse veröffentlicht."),
    ("de", "Der Gemeinderat tagt am Dienstag, 10. März, um 19 Uhr."),
    ("fr", "Les résultats seront affichés le mardi 10 mars à midi."),
    ("fr", "La commission se réunit le mardi 10 mars à 14h."),
    ("es", "Las listas definitivas se publicarán el martes 10 de marzo a las 12:00."),
    ("es", "El tribunal se reunirá el martes 10 de marzo a las 9:30."),
    ("it", "La graduatoria sarà pubblicata martedì 10 marzo alle 12."),
    ("it", "La commissione si riunisce martedì 10 marzo alle 15."),
    ("nl", "De uitslag staat dinsdag 10 maart om 12.00 uur op het portaal."),
    ("nl", "Het bestuur vergadert dinsdag 10 maart om 20.00 uur."),
    ("pt", "Os resultados saem na terça, 10 de março, às 12h."),
    ("pt", "A comissão reúne-se na terça, 10 de março, às 15h."),
]

WORK_BEGINS = [
    ("en", "First shift Tuesday 10 March at noon, bring an apron."),
    ("en", "Your first day is Tuesday 10 March at noon."),
    ("en", "You'll start on Tuesday 10 March at noon."),
    ("de", "Erster Arbeitstag ist am Dienstag, 10. März, um 12 Uhr."),
    ("de", "Du fängst am Dienstag, 10. März, um 12 Uhr an."),
    ("fr", "Premier service le mardi 10 mars à midi."),
    ("es", "Tu primer turno es el martes 10 de marzo a las 12:00."),
    ("it", "Il tuo primo giorno di lavoro è martedì 10 marzo alle 12."),
    ("nl", "Eerste dienst: dinsdag 10 maart om 12.00 uur."),
    ("pt", "O teu primeiro turno é na terça, 10 de março, às 12h."),
]

SOMEBODY_COMES = [
    ("en", "Trial shift Tuesday 10 March at noon, bring an apron."),
    ("en", "We start on Tuesday 10 March at noon with the first of two interviews."),
    ("de", "Probearbeiten ist am Dienstag, 10. März, um 12 Uhr."),
    ("en", "The board meets you on Tuesday 10 March at noon."),
    ("en", "The results of your test are in and we see you on Tuesday 10 March at noon."),
    ("en", "Our decision is made; come in on Tuesday 10 March at noon."),
    ("en", "The interview is on Tuesday 10 March at noon; results are published on Friday."),
    ("de", "Die Entscheidung ist gefallen: Wir sehen Sie am Dienstag, 10. März, um 12 Uhr."),
    ("de", "Das Gremium empfängt Sie am Dienstag, 10. März, um 12 Uhr."),
    ("fr", "Les résultats sont bons et nous vous attendons le mardi 10 mars à midi."),
    ("es", "El tribunal le recibirá el martes 10 de marzo a las 12:00."),
    ("it", "La commissione la riceve martedì 10 marzo alle 12."),
    ("nl", "De commissie ontvangt je dinsdag 10 maart om 12.00 uur."),
    ("pt", "A comissão recebe-o na terça, 10 de março, às 12h."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY_COMES)
def test_the_hour_of_an_outcome_is_no_ones(language: str, text: str) -> None:
    assert look(text, base=BASE, language=language).times == ()


@pytest.mark.parametrize(("language", "text"), WORK_BEGINS)
def test_the_hour_at_which_the_work_begins_is_no_interviews(language: str, text: str) -> None:
    assert look(text, base=BASE, language=language).times == ()


@pytest.mark.parametrize(("language", "text"), SOMEBODY_COMES)
def test_the_hour_stays_where_the_reader_comes(language: str, text: str) -> None:
    assert [time.start.isoformat()[:16] for time in look(text, base=BASE, language=language).times] == [
        "2026-03-10T12:00"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Results will be published on the portal on Tuesday 10 March at noon.",
        "Thanks for coming in. The outcome will be announced on Tuesday 10 March at noon.",
        "The directors meet on Tuesday 10 March at noon to decide.",
    ],
)
def test_an_outcome_on_its_way_is_talk(text: str) -> None:
    reading = read(mail(f"Hi Priya, {text} Ann", "Your interview", "Ann Cole <ann@firm.example>"), PRIYA)

    assert reading.interviews == ()
    assert reading.primary.kind.value in ("interviewer_reply", "application_ack")


def test_an_outcome_beside_an_interview_leaves_it() -> None:
    text = (
        "Sehr geehrte Frau Nair,\n\nauf Grund Ihrer Bewerbung um die Stelle werden Sie zum Hearing am "
        "Mittwoch, dem 11. März 2026, um 9.15 Uhr, Rathaus, Zimmer B, eingeladen. Die Kommission legt ihre "
        "Empfehlung am 13. März vor; das Ergebnis wird Ihnen bis 20. März schriftlich mitgeteilt."
    )
    head = "From: Anna Kern <kern@rathaus.example>\nTo: priya@example.org\nDate: Mon, 2 Mar 2026 09:00:00 +0100\n"
    raw = f"{head}Content-Type: text/plain; charset=utf-8\nSubject: Hearing\n\n{text}\n"

    reading = read(raw.encode(), Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/Vienna")))

    assert reading.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.isoformat()[:16] for one in reading.interviews] == ["2026-03-11T09:15"]
