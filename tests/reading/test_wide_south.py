"""Spans, rows and promises as offices and trades of France and Italy write them, and the same in other languages."""
# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime

import pytest
from dated_mails import reading_of

from assistant.model import Kind
from assistant.reading.silence import stands_by_silence
from assistant.reading.when import is_fixed, promise_in, times_in

BASE = datetime.fromisoformat("2026-02-05T09:48+01:00")


def starts(language: str, text: str) -> list[str]:
    found = times_in(text, base=BASE, language=language, user_timezone="Europe/Berlin")
    return [f"{t.start:%d.%m %H:%M}" for t in found if is_fixed(t)]


STARTS = [
    # what takes place from one hour to another is moved nowhere
    ("fr", "La rencontre se passe jeudi 12 février de 9 h 15 à 10 h.", "12.02 09:15"),
    ("fr", "L'échange se passera le jeudi 12 février, de 14h à 15h.", "12.02 14:00"),
    ("en", "The panel goes ahead on Thursday 12 February from 10 to 11am.", "12.02 10:00"),
    ("en", "I have put you down for Thursday 12 February from 10 to 11am.", "12.02 10:00"),
    ("en", "Please report to the gatehouse on Thursday 12 February, we see people from 10 to 11am.", "12.02 10:00"),
    ("pt", "A conversa passa-se na quinta, 12 de fevereiro, das 10h às 11h.", "12.02 10:00"),
    ("fr", "Ça se passe jeudi à 10h au magasin.", "12.02 10:00"),
    ("fr", "Passe jeudi vers 10h au magasin.", "12.02 10:00"),
    # and what is moved leaves its old hour
    ("fr", "On passe de 9 h à 10 h jeudi 12 février.", "12.02 10:00"),
    ("en", "It has been put back from 10 to 11am on Thursday 12 February.", "12.02 11:00"),
    ("it", "L'incontro passa dalle 10 alle 11.30, sempre giovedì 12 febbraio.", "12.02 11:30"),
    # the hour and its minutes parted by a full stop
    ("fr", "Nous vous recevrons le jeudi 12 février à 16 h. 30.", "12.02 16:30"),
    ("fr", "Rendez-vous jeudi 12 février, 14 h. 15 à l'Étude.", "12.02 14:15"),
    ("fr", "Rendez-vous jeudi 12 février à 16 h. 12 personnes seront là.", "12.02 16:00"),
    ("it", "Ci vediamo giovedì 12 h. 11", "12.02 11:00"),
    ("fr", "Merci pour notre échange de jeudi dernier à 10h. On se revoit jeudi 12 février à 9h.", "12.02 09:00"),
    ("it", "Il colloquio di giovedì passato alle 10 ci è piaciuto, la rivediamo giovedì 12 alle 9.", "12.02 09:00"),
    ("fr", "Votre entretien : jeudi dernier délai à 10h.", "12.02 10:00"),
    # at somebody's place
    ("it", "La aspetto giovedì 12 febbraio alle 9 da noi in sede.", "12.02 09:00"),
    ("it", "Domattina alle 9 da Meccanica Rossi.", "06.02 09:00"),
    ("it", "Venga giovedì 12 alle 15 dal titolare.", "12.02 15:00"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "start"), STARTS)
def test_an_hour_is_where_the_talk_begins(language: str, text: str, start: str) -> None:
    assert starts(language, text) == [start]


def promised(language: str, text: str) -> str | None:
    found = promise_in(text, base=BASE, language=language)
    return f"{found.by:%d.%m}" if found else None


PROMISES = [
    # a day of the month before "and" with other words
    ("it", "Decidiamo entro venerdì 20 e in ogni caso la chiamo.", "20.02"),
    ("fr", "Nous décidons d'ici vendredi 20 et dans tous les cas je vous appelle.", "20.02"),
    ("en", "We decide by Friday 20 and in any case I'll call you.", "20.02"),
    ("pt", "Decidimos até sexta-feira 20 e em qualquer caso ligo-lhe.", "20.02"),
    ("nl", "We beslissen uiterlijk vrijdag 20 en in elk geval bel ik u.", "20.02"),
    # a count that begins with the day before it
    ("en", "The board meets on 16 February; you will hear within the following three days.", "19.02"),
    ("de", "Der Rat tagt am 16. Februar; das Ergebnis teilen wir in den darauffolgenden drei Tagen mit.", "19.02"),
    ("nl", "De raad vergadert op 16 februari; u verneemt de uitslag binnen de drie volgende dagen.", "19.02"),
    ("it", "La giunta si riunisce il 16 febbraio; l'esito sarà comunicato nei successivi tre giorni.", "19.02"),
    ("en", "Thank you for coming on 26 January. We will decide within the following three days.", "08.02"),
    # "it", not "you", before the verb
    ("it", "Glielo dico mercoledì.", "11.02"),
    ("it", "Ve lo comunichiamo giovedì prossimo.", "12.02"),
    ("fr", "Je te le dis mercredi.", "11.02"),
    ("fr", "On vous le fera savoir mercredi.", "11.02"),
    ("nl", "Ik zeg het je woensdag.", "11.02"),
    ("de", "Ich sage es dir am Mittwoch.", "11.02"),
    ("fr", "Tu as le fin mot mercredi 11, je te donne le fin mot ce jour-là.", "11.02"),
    ("it", "Il 2 marzo diremo a ciascuno com'è andata.", "02.03"),
    ("es", "El 2 de marzo diremos a cada uno si pasa a la segunda ronda.", "02.03"),
    ("fr", "Le 2 mars, nous dirons à tous qui est retenu.", "02.03"),
    ("it", "Aspetto la conferma dell'amministrazione e giovedì ti faccio sapere.", "12.02"),
    ("it", "Resto in attesa di una sua conferma entro giovedì.", None),
    ("it", "L'orario te lo dico mercoledì.", None),
    ("fr", "Le lien, on vous le communiquera mercredi.", None),
    # the day of the work's beginning is the last of a timetable, and no answer
    ("it", "Calendario:\n15 febbraio: chiusura\n3 marzo: pubblicazione degli esiti\n14 marzo: presa di servizio", "03.03"),
    ("pt", "Calendário:\n15 de fevereiro: fecho\n3 de março: comunicação dos resultados\n14 de março: início de funções", "03.03"),
    ("nl", "Planning:\n15 februari: sluiting\n3 maart: bericht aan alle kandidaten\n14 maart: indiensttreding", "03.03"),
    ("de", "Zeitplan:\n15. Februar: Bewerbungsschluss\n3. März: Mitteilung an alle Bewerber\n14. März: Dienstantritt", "03.03"),
    ("fr", "Étapes :\n12 février – clôture\n16 au 20 février – auditions des personnes retenues\n3 mars – notification de la décision à toutes les personnes candidates\n14 avril – entrée en fonction", "03.03"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "by"), PROMISES)
def test_a_promise_is_for_the_day_that_it_names(language: str, text: str, by: str | None) -> None:
    assert promised(language, text) == by


PRIYA = {"name": "Priya Nair", "address": "priya@example.org", "timezone": "Europe/Rome", "country": "IT"}


def mail(subject: str, body: str) -> dict[str, object]:
    return {"sender": "Ufficio Personale <personale@rovere.example>", "subject": subject, "body": body} | {
        "date": "2026-02-05T09:48:00+01:00", "user": PRIYA, "from": "person", "language": "it", "tld": "it"
    }  # fmt: skip


LISTS = [
    ("Colloqui individuali", "Calendario dei colloqui per il posto di contabile.\n\nSig. A. Bruni .......... 12 febbraio, ore 9.00\nSig.ra P. Nair ......... 12 febbraio, ore 9.40\nDott.ssa M. Serra ...... 12 febbraio, ore 10.20"),
    ("Candidature comptable", "Voici l'ordre des entretiens du jeudi 12 février pour le poste de comptable.\n\nM. Morin : 9h00\nMme Nair : 9h40\nMlle Saliou : 10h20"),
    ("Fwd: colloqui contabile", "Vedi sotto, candidatura contabile.\n\n---------- Messaggio inoltrato ----------\nDa: Rovere\nA: Personale\n\nGiovedì 12 febbraio – colloqui\n9:00 A. Bruni\n9:40 P. Nair\n10:20 M. Serra"),
]  # fmt: skip


@pytest.mark.parametrize(("subject", "body"), LISTS)
def test_of_a_timetable_of_people_the_readers_row_is_fixed(subject: str, body: str) -> None:
    reading = reading_of(mail(subject, body), 1)

    assert reading.kind is Kind.INTERVIEW_CONFIRMATION
    assert [f"{i.start:%d.%m %H:%M}" for i in reading.interviews] == ["12.02 09:40"]


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("Sans avis contraire, je tiens ce rendez-vous pour confirmé.", True),
        ("Se non mi avvisa, la do per confermata.", True),
        ("Se non mi dici niente ci vediamo lì.", True),
        ("Si no me avisas lo doy por confirmado.", True),
        ("Se não disser nada, dou a reunião por confirmada.", True),
        ("Dann betrachte ich den Termin als vereinbart.", True),
        ("Ik beschouw de afspraak als bevestigd.", True),
        ("Se non ci avvisa entro lunedì, la sua domanda è annullata.", False),
        ("Nous tenons votre dossier à disposition.", False),
    ],
)
def test_a_time_that_is_taken_for_agreed_stands(text: str, stands: bool) -> None:
    assert stands_by_silence(text) is stands


NAIR = PRIYA | {"timezone": "Europe/Paris"}
KINDS = [
    # an agency's call, and a trade's
    ("fr", "Magasinier", "Priya,\n\nC'est calé avec le client. Demain 8h, chez Norval, tu demandes M. Lott (chef de quai). S'il te prend tu démarres lundi.", Kind.INTERVIEW_CONFIRMATION),
    ("nl", "Heftruck", "Hoi Priya,\n\nHet is rond met de klant. Morgen 8 uur bij Norval, vraag naar meneer Lott. Als hij je neemt start je maandag.", Kind.INTERVIEW_CONFIRMATION),
    ("it", "Re: falegname", "Buongiorno Priya, visto il suo CV. Passi da me in sede giovedì verso le 18.15, che rientro da Genova.", Kind.INTERVIEW_CONFIRMATION),
    ("nl", "Re: timmerman", "Dag Priya, cv goed ontvangen. Kom donderdag om 7.30 uur langs in de werkplaats en vraag naar Bram.", Kind.INTERVIEW_CONFIRMATION),
    ("pt", "Re: carpinteiro", "Olá Priya, recebi o seu currículo. Passe na quinta às 7h30 pela oficina e pergunte pelo Sr. Pinto.", Kind.INTERVIEW_CONFIRMATION),
    # put off, in the words of a notice; moved rather than called off
    ("it", "Avviso", "Si comunica ai candidati che la prova colloquio già fissata per il 12 febbraio 2026 è differita al giorno 19 febbraio 2026, ore 8.30.", Kind.INTERVIEW_RESCHEDULE),
    ("fr", "Votre entretien", "Bonjour Priya,\n\nune grève est annoncée. Plutôt que d'annuler votre entretien, nous préférons le maintenir en le reportant d'une semaine, au jeudi 19 février à 15h45.", Kind.INTERVIEW_RESCHEDULE),
    # given to somebody else
    ("it", "Magazzino", "Ciao Priya, te la faccio breve: abbiamo preso uno che aveva già lavorato su impianti simili. Niente di personale.", Kind.DECLINE),
    ("de", "Bier", "Hallo Priya, ich mach's kurz: wir haben einen genommen, der schon an solchen Anlagen gearbeitet hat. Nichts Persönliches.", Kind.DECLINE),
]  # fmt: skip


@pytest.mark.parametrize(("language", "subject", "body", "kind"), KINDS)
def test_everyday_words_call_put_off_and_give_away(language: str, subject: str, body: str, kind: Kind) -> None:
    row = mail(subject, body) | {"language": language, "sender": "Bruno Lott <bruno@norval.example>", "user": NAIR}

    assert reading_of(row, 1).kind is kind


def test_an_answer_that_may_be_a_no_is_none() -> None:
    body = "Ciao Priya,\n\nabbiamo ricevuto la tua candidatura. Entro metà marzo avrai una nostra risposta, anche se è un no."
    reading = reading_of(mail("La tua candidatura", body), 1)

    assert reading.kind is Kind.APPLICATION_ACK
    assert str(reading.decision_by) == "2026-03-15"


TASKS = [
    ("en", "here is the case study to prepare. You have until Sunday; we'll then go through it together on Wednesday 11 February at 2.30pm.", "11.02 14:30"),
    ("it", "ti mando il caso pratico da svolgere. Hai tempo fino a domenica; poi lo discutiamo insieme mercoledì 11 febbraio alle 14:30.", "11.02 14:30"),
    ("es", "te mando el caso práctico. Entrega hasta el domingo; lo comentamos juntos el miércoles 11 de febrero a las 14:30.", "11.02 14:30"),
    ("en", "here is the case study to prepare. You have until Sunday; the partners look at all of them on Wednesday 11 February at 2.30pm.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "start"), TASKS)
def test_a_task_is_gone_through_at_a_fixed_hour(language: str, text: str, start: str) -> None:
    row = mail("Case study", f"Hi Priya,\n\n{text}\n\nTom") | {"language": language}
    reading = reading_of(row, 1)

    assert reading.kind is Kind.ASSESSMENT
    assert [f"{i.start:%d.%m %H:%M}" for i in reading.interviews] == ([start] if start else [])
