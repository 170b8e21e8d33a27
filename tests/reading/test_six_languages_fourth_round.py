"""The six languages, a fourth round: refusals by silence, rounds planned for a day, formal invitations, firms signed without a word for one."""
# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime

import pytest
from employers import named_in

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.when import promise_in, times_in

PERSPECTIVE = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/Paris", country="FR"))

PROMISES = [
    ("nl", "Op vrijdag 8 mei laten we iedereen weten of je door bent naar de laatste ronde, die staat gepland op 19 mei.", "2026-05-08"),
    ("fr", "Vendredi 8 mai nous vous dirons si vous passez au second tour, prévu le 19 mai.", "2026-05-08"),
    ("de", "Wir rechnen damit, das Verfahren bis zum 29. Mai abzuschließen.", "2026-05-29"),
    ("fr", "Les candidats présélectionnés seront joints au plus tard le 15 mai.", "2026-05-15"),
    ("fr", "La période d'inscription prend fin le 8 mai à midi.", None),
    ("nl", "Hoort u binnen 10 werkdagen niets, dan bent u niet geselecteerd.", "2026-05-19"),
    ("it", "Le riunioni sono quasi sempre in giornata.", None),
    ("pt", "Entramos de férias na sexta e voltamos a 18 de maio.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "by"), PROMISES)
def test_the_day_of_the_answer_is_told_from_the_days_beside_it(language: str, text: str, by: str | None) -> None:
    base = datetime.fromisoformat("2026-05-05T08:00+02:00")
    found = promise_in(text, base=base, language=language, user_timezone="Europe/Paris")

    assert (found.by.isoformat() if found else None) == by


TIMES = [
    ("fr", "Rendez-vous jeudi 7 mai à 9h, place du Midi 4.", [9]),
    ("fr", "Rendez-vous jeudi 7 mai à midi, place de la Gare 4.", [12]),
]


@pytest.mark.parametrize(("language", "text", "hours"), TIMES)
def test_a_street_called_noon_is_no_hour(language: str, text: str, hours: list[int]) -> None:
    base = datetime.fromisoformat("2026-05-05T08:00+02:00")
    found = times_in(text, base=base, language=language, user_timezone="Europe/Paris")

    assert [time.start.hour for time in found] == hours


KINDS = [
    ("Uw sollicitatie als kok", "Beste kandidaat,\n\nWij hebben uw sollicitatie goed ontvangen. Hebt u binnen de drie weken niets van ons gehoord, dan werd uw kandidatuur niet weerhouden.", Kind.APPLICATION_ACK),
    ("Uw sollicitatie als kok", "Beste kandidaat,\n\nTot onze spijt werd uw kandidatuur niet weerhouden.", Kind.DECLINE),
    ("Tu candidatura: Analista", "Gracias por postularte a Analista. Hemos recibido tu candidatura. Si en 20 días no hemos vuelto a escribirte, significa que continuamos con otros candidatos.", Kind.APPLICATION_ACK),
    ("Tu candidatura: Analista", "Gracias por postularte a Analista. Después de revisar tu perfil continuamos con otros candidatos que encajan más.", Kind.DECLINE),
    ("Termin bestätigt: Vorstellungsgespräch Controllerin", "Hallo Priya Nair,\n\nIhr Vorstellungsgespräch ist gebucht: Mi., 27.05.2026, 10:15 Uhr.\n\nTermin verschieben | Termin stornieren", Kind.INTERVIEW_CONFIRMATION),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "body", "kind"), KINDS)
def test_a_condition_or_a_button_is_no_news(subject: str, body: str, kind: Kind) -> None:
    raw = (
        f"From: Jobs <jobs@hagedoorn.be>\nTo: priya@example.org\nSubject: {subject}\nDate: Mon, 04 May 2026 10:00:00 +0200\n"
        f"Message-ID: <a@hagedoorn.be>\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
    )

    assert read(raw.encode(), PERSPECTIVE).kind is kind


FIRMS = [
    ("Ronja Seidel <r.seidel@lampenfabrik.de>", "Kennenlernen", "Hey Priya,\n\nperfekt, dann bis Donnerstag!\n\nRonja // Lampenfabrik", "Lampenfabrik"),
    ("Gustavo Reis <gustavo@pratonamesa.com.br>", "Sobre a vaga", "E aí, Priya, fechamos com outra pessoa pra vaga.\n\nGustavo\nPrato na Mesa", "Prato na Mesa"),
    ("Simone Tanaka <simone@vitaverde.ind.br>", "Status do processo", "Olá Priya, o processo continua em andamento.\n\nSimone\nVitaverde", "Vitaverde"),
    ("Isabelle Cretton <i.cretton@bureau-cretton.ch>", "Entretien de lundi", "Bonjour Madame,\n\nJe confirme notre entretien de lundi à 8h30.\n\nIsabelle Cretton\nBureau Cretton Sàrl", "Bureau Cretton"),
]  # fmt: skip


@pytest.mark.parametrize(("sender", "subject", "body", "firm"), FIRMS)
def test_the_line_under_the_name_that_is_the_domain_is_the_firm(
    sender: str, subject: str, body: str, firm: str | None
) -> None:
    assert named_in(sender, subject, body, "interviewer_reply")[0] == firm
