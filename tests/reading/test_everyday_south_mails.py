"""Everyday mail from Spain, Latin America, Portugal, Brazil and Italy: who waits for the user, offers, looks for somebody."""
# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

from datetime import timedelta

import pytest
from dated_mails import reading_of

from assistant.model import Kind, Reading

EVA = {"name": "Eva Mora", "address": "eva@example.org", "timezone": "Europe/Madrid", "country": "ES"}


def read_by_eva(text: str, subject: str, **other: object) -> Reading:
    written = {"sender": "Ana Gil <ana@taller.example>", "tld": "es", "date": "2026-03-03T10:00+01:00", "user": EVA}
    return reading_of({**written, "subject": subject, "body": text, **other}, 1)


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Hola Eva:\n\nte espero el jueves a las 16:00 en la nave. Un saludo.", "Entrevista"),
        ("Hola Eva:\n\nnos veremos el jueves a las 16:00 en recepción.", "Entrevista"),
        ("Hola Eva:\n\nconfirmándote la entrevista del jueves a las 16:00 con Julia.", "Entrevista"),
        ("Ciao Eva,\n\nci incontreremo giovedì alle 16 in sede.", "Colloquio"),
        ("Ciao Eva,\n\nl'attendiamo giovedì alle 16 al secondo piano.", "Colloquio"),
        ("Hola Eva:\n\nte anoto para el jueves a las 16:00. Trae el carné.", "Entrevista"),
        ("Hola Eva:\n\nel jueves entrevistamos de 9 a 18; a ti te toca a las 16:00.", "Entrevista"),
        ("Gentile Eva,\n\nLa convochiamo per il giorno 05/03/2026 h 16:00.", "Colloquio"),
        ("Gentile Eva,\n\nil Suo turno è alle 16:00 di giovedì 5 marzo; i colloqui iniziano alle 9.", "Colloquio"),
        ("Olá Eva,\n\nna quinta fazemos entrevistas das 9h às 18h; a sua é às 16h00.", "Entrevista"),
        ("Oi Eva,\n\no Jorge te liga quinta às 16h.", "Entrevista"),
        ("Olá Eva,\n\nconfirmando a entrevista de quinta às 16h com a Júlia.", "Entrevista"),
    ],
)
def test_who_waits_for_the_user_fixes_the_hour(text: str, subject: str) -> None:
    found = read_by_eva(text, subject)

    assert found.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.strftime("%d %H:%M") for one in found.interviews] == ["05 16:00"]


@pytest.mark.parametrize(
    ("text", "subject", "kind"),
    [
        ("Hola Eva:\n\nfue un gusto hablar contigo. Te comparto la carta oferta; avísame esta semana.\n\nAna", "Tu proceso", Kind.OFFER),
        ("Cara Eva,\n\né com prazer que a convidamos a si: convidamos você para integrar nosso escritório como advogada.\n\nAna", "Proposta", Kind.OFFER),
        ("Buongiorno Eva,\n\nsto seguendo per un gruppo alimentare la ricerca di un direttore di stabilimento. Il Suo percorso mi pare decisamente in linea.\n\nAna", "Direttore di stabilimento", Kind.OUTREACH),
        ("Ciao Eva,\n\necco i colloqui che facciamo insieme domani:\nore 9 Rossi\nore 10 Verdi\nTu fai le domande tecniche.\n\nAna", "candidati di domani", Kind.OTHER),
        ("Hola Eva:\n\nRecibimos tu currículum. Nuestro equipo lo revisará y te contaremos si continúas en el proceso.\n\nEquipo de selección", "Recibimos tu currículum", Kind.APPLICATION_ACK),
    ],
)  # fmt: skip
def test_everyday_wordings_tell_the_kind(text: str, subject: str, kind: Kind) -> None:
    assert read_by_eva(text, subject).kind is kind


NOTES = [
    # a person's note to the user alone needs no greeting
    ("Entrevista", "La entrevista te la hace Jorge el jueves a las 16:00.", "05 16:00"),
    ("Entrevista", "Seguem os dados da entrevista de quinta-feira às 16h: Rua do Sol 9.", "05 16:00"),
    ("Entrevista jueves 5 a las 16:00", "Hasta el jueves.", "05 16:00"),
    ("Entrevista quinta, 5 de março, 16h", "Até lá!", "05 16:00"),
    ("Colloquio giovedì 5 marzo ore 16", "A giovedì!\nAna", "05 16:00"),
    ("Entrevista", "Não esqueça da sua entrevista de quinta às 16h.", "05 16:00"),
    ("Frutería", "El jueves a las 16:00 te espero en la frutería para hablar del puesto.", "05 16:00"),
    # nor does a greeting's question leave the hour open
    ("Entrevista", "Hola Eva, ¿qué tal? Te anoto para el jueves 5 a las 16.", "05 16:00"),
    ("Entrevista", "Hola Eva, ¿cómo te va? Te esperamos el jueves a las 16:00.", "05 16:00"),
    ("Re: Entrevista", "Listo, anotado: el 5 a las 16.", "05 16:00"),
    # the ground floor is nobody's sick leave, and a cafe no break
    ("Re: Entrevista", "Todo igual. El jueves, 16:00, en la planta baja.", "05 16:00"),
    ("Re: Entrevista", "Mantém-se tudo. Quinta, 16h00, no café da praça.", "05 16:00"),
]


@pytest.mark.parametrize(("subject", "text", "start"), NOTES)
def test_a_note_to_the_user_alone_fixes_an_hour(subject: str, text: str, start: str) -> None:
    found = read_by_eva(text, subject)

    assert found.kind is Kind.INTERVIEW_CONFIRMATION
    assert [one.start.strftime("%d %H:%M") for one in found.interviews] == [start]


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Mañana", "¿Puedes pasarte mañana a las 10 para una entrevista?", Kind.INTERVIEW_INVITATION),
        ("Convite para entrevista", "Horários livres:\n- 09/03 às 10h\n- 10/03 às 11h\nResponda com o que prefere.", Kind.INTERVIEW_INVITATION),
        ("Re: Entrevista", "Afinal não posso na quinta. Convém-lhe outro dia?", Kind.INTERVIEW_RESCHEDULE),
        ("Re: Entrevista", "Al final no puedo el jueves. ¿Te viene bien otra fecha?", Kind.INTERVIEW_RESCHEDULE),
        ("Oferta", "Queremos contratarte. El sueldo son 1.400 euros al mes.", Kind.OFFER),
        ("Proposta", "Queremos contratá-la. O salário é de 1.400 euros.", Kind.OFFER),
        ("Puesto", "La empresa ha decidido no cubrir la plaza, no habrá contratación.", Kind.DECLINE),
        ("Vaga", "O recrutamento para esta vaga foi anulado.", Kind.DECLINE),
        ("Inscrição", "A sua inscrição na vaga 31 foi recebida com sucesso.", Kind.APPLICATION_ACK),
        ("Re: vaga", "Na terça comunicamos o resultado a todos os candidatos.", Kind.INTERVIEWER_REPLY),
        # and what is of another matter stays so
        ("Reunión de equipo", "Equipo, la reunión del jueves pasa a las 16.", Kind.OTHER),
        ("Reunião semanal", "Pessoal, a reunião de quinta passa para as 16h.", Kind.OTHER),
        ("Colegio", "La entrevista con el orientador del colegio es el jueves a las 16:00.", Kind.OTHER),
        ("Escola", "A entrevista com a psicóloga da escola é na quinta às 16h.", Kind.OTHER),
        ("Entrevista", "El jueves a las 16:00 viene tu candidata a la entrevista.", Kind.OTHER),
        ("Seguro", "No podemos contratarte el seguro sin el DNI.", Kind.OTHER),
    ],
)  # fmt: skip
def test_a_note_tells_what_it_is_without_a_greeting(subject: str, text: str, kind: Kind) -> None:
    assert read_by_eva(text, subject).kind is kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Prueba técnica", "Es parte del proceso. La fecha de entrega es el jueves a las 16:00."),
        ("Teste técnico", "Faz parte do processo. O prazo de entrega é quinta às 16h."),
        ("Entrevista", "El horario de las entrevistas es del 11 a las 12."),
        ("Entrevista", "¿Qué tal el jueves a las 16:00?"),
        ("Entrevista", "La entrevista del jueves a las 16:00 queda para la semana que viene."),
        ("Entrevista", "A entrevista de quinta às 16h fica para a próxima semana."),
    ],
)
def test_a_note_of_a_deadline_or_a_question_fixes_none(subject: str, text: str) -> None:
    assert not read_by_eva(text, subject).interviews


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("La semana que viene sabrás algo.", "2026-03-13"),
        ("Tendrás una respuesta en dos semanas.", "2026-03-17"),
        ("Terá resposta em duas semanas.", "2026-03-17"),
    ],
)
def test_a_line_of_few_words_tells_its_language(text: str, by: str) -> None:
    promised = read_by_eva(text, "Re: Entrevista", tld="example").decision_by

    assert promised is not None and promised.isoformat() == by


@pytest.mark.parametrize(("zone", "offset"), [("Atlantic/Canary", 0), ("Europe/Madrid", 1)])
def test_an_offset_of_zero_is_the_islands_winter_for_who_lives_there(zone: str, offset: int) -> None:
    user = {**EVA, "timezone": zone}
    text = "Hola Eva:\n\nte esperamos el jueves 5 de marzo a las 16:00 para la entrevista.\n\nAna"

    found = read_by_eva(text, "Entrevista", user=user, date="2026-03-03T10:00+00:00")

    assert [one.start.utcoffset() for one in found.interviews] == [timedelta(hours=offset)]
