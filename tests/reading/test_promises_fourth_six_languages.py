"""Promises in the six languages, a fourth round: everyday words of deciding, and what ends on a day without one."""

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.reading.when import promise_in

ROWS = [
    ("de", "Anfang Dezember kann ich Ihnen sagen, ob wir die Stelle bekommen.", "2026-12-07"),
    ("de", "Am 20. gibt es die Ergebnisse, nicht früher.", "2026-11-20"),
    ("nl", "Half december kan ik u vertellen hoe het afloopt.", "2026-12-15"),
    ("fr", "Le comité et moi décidons le 18 novembre, tout le monde sera appelé.", "2026-11-18"),
    ("fr", "On devrait être fixés mardi.", "2026-11-10"),
    ("fr", "Nous vous informerons de la suite qui sera donnée d'ici vendredi.", "2026-11-06"),
    ("es", "El miércoles la dueña define quién entra.", "2026-11-11"),
    ("es", "Los socios deciden el lunes.", "2026-11-09"),
    ("pt", "A diretoria define na quarta quem fica.", "2026-11-11"),
    ("it", "Vi comunichiamo l'esito entro giovedì 19; fino ad allora pazienza.", "2026-11-19"),
    ("fr", "Vous aurez notre réponse d'ici mercredi 18; merci de patienter.", "2026-11-18"),
    ("pt", "Resultado final: 27/11", "2026-11-27"),
    ("es", "Resultados: 04/12.", "2026-12-04"),
    ("de", "Hiermit teile ich Ihnen mit, dass wir am Donnerstag entscheiden.", "2026-11-12"),
    ("es", "Te aviso el jueves.", "2026-11-12"),
    # those who are back then decide
    ("en", "Our director returns on Thursday and we'll make the decision then.", "2026-11-12"),
    ("en", "Sam is back on Thursday. We'll choose then and ring round.", "2026-11-12"),
    ("de", "Die Chefin ist am Donnerstag wieder da, dann entscheiden wir.", "2026-11-12"),
    ("fr", "Le patron revient jeudi et nous déciderons alors.", "2026-11-12"),
    ("es", "La dueña vuelve el jueves y entonces decidiremos.", "2026-11-12"),
    ("it", "Il titolare rientra giovedì e decideremo allora.", "2026-11-12"),
    ("nl", "De eigenaar is donderdag terug en dan beslissen we.", "2026-11-12"),
    ("pt", "O gerente volta na quinta-feira e nessa altura decidimos.", "2026-11-12"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "by"), ROWS)
def test_everyday_words_of_deciding_promise(language: str, text: str, by: str) -> None:
    assert promised(language, text) == by


NONE = [
    # told here and now
    ("es", "Le informo que el jueves la encargada está de viaje."),
    ("it", "La informo che giovedì la titolare è in fiera."),
    ("de", "Ich teile Ihnen mit, dass der Meister am Donnerstag auf Montage ist."),
    ("fr", "Je vous signale que jeudi la gérante est absente."),
    ("nl", "Ik laat u weten dat de chef donderdag op reis is."),
    ("pt", "Comunico que na quinta a gerente estará em viagem."),
    ("en", "I am letting you know that on Thursday the foreman is at the other site."),
    # terms to object
    ("de", "Die Rangliste liegt aus; Einspruch kann innerhalb von zwei Wochen eingelegt werden."),
    ("fr", "Un recours contre cette liste peut être déposé dans un délai de deux mois."),
    ("es", "Frente a la lista provisional podrá formularse reclamación en el plazo de cinco días hábiles."),
    ("pt", "Da lista provisória pode interpor recurso no prazo de cinco dias úteis."),
    ("it", "Contro la graduatoria si può presentare ricorso entro trenta giorni."),
    ("nl", "Tegen de uitslag kunt u binnen zes weken bezwaar maken."),
    ("en", "You may lodge an appeal against the result within ten working days."),
    # lengths of a trial
    ("it", "Abbiamo scelto un altro, ma ha un mese di prova e poi decidiamo."),
    ("es", "Tiene un mes de prueba y luego decidimos."),
    ("pt", "Ele tem um mês de experiência."),
    ("nl", "Hij krijgt een maand proeftijd."),
    ("fr", "Il a un mois d'essai."),
    # the days of a test
    ("de", "Testzeitraum: 9. bis 20. November, Ergebnis sofort sichtbar"),
    ("fr", "Période de passation : du 9 au 20 novembre"),
    ("es", "Plazo de realización: del 9 al 20 de noviembre"),
    ("it", "Periodo di svolgimento: dal 9 al 20 novembre"),
    # nobody knows until then
    ("it", "Fino a giovedì non sappiamo quanti saremo in squadra."),
    ("de", "Bis Donnerstag wissen wir leider nicht, wie viele Leute wir brauchen."),
    ("es", "Hasta el jueves no sabemos cuánta gente hará falta."),
    # somebody is back, and nobody decides
    ("en", "Our director returns on Thursday. I'll give her your message then."),
    ("fr", "Le patron revient jeudi et je lui poserai alors la question."),
    # other matters
    ("pt", "Temos hoje duas colegas na mesma situação."),
    ("it", "In allegato un comunicato da correggere per lunedì."),
    ("pt", "Respostas certas: 7/10"),
    ("es", "Resultado: 10/10"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_ends_on_a_day_without_a_decision_promises_nothing(language: str, text: str) -> None:
    assert promised(language, text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Réponses lentes jusqu'au 15 novembre, merci de votre patience."),
        ("nl", "We antwoorden traag tot 15 november."),
        ("en", "Replies are slow until 15 November."),
    ],
)
def test_how_long_answers_are_slow_is_no_promise(language: str, text: str) -> None:
    assert promised(language, text, is_awaited=True) is None


def promised(language: str, text: str, *, is_awaited: bool = False) -> str | None:
    found = promise_in(
        text,
        base=datetime.fromisoformat("2026-11-05T10:00+01:00"),
        language=language,
        is_awaited=is_awaited,
        user_timezone="Europe/Berlin",
    )
    return found.by.isoformat() if found else None
