"""Days by which the writer hopes to hear from the reader, and lengths of other things: no answer is due then."""

from __future__ import annotations

from datetime import date

import pytest
from test_kind_sentences import PRIYA, mail

from assistant.reading import read

ANN = "Ann Cole <ann@firm.example>"

NONE_DUE = [
    "Hi Priya, hoping to have your answer before Friday. Ann",
    "Hi Priya, it would be great to get a reply from you by Friday 6 March. Ann",
    "Hi Priya, I look forward to hearing back from you within the next two weeks. Ann",
    "Hi Priya, the placement lasts six weeks. Ann",
    "Hi Priya, shipping of the kit usually takes ten days. Ann",
    "Hi Priya, it's been two weeks since we spoke, sorry about that. Ann",
    "Liebe Frau Nair, wir hoffen, bis Freitag von Ihnen zu hören. Kern",
    "Liebe Frau Nair, wir warten auf Ihre Antwort bis Freitag. Kern",
    "Liebe Frau Nair, die Schulung dauert etwa drei Wochen. Kern",
    "Bonjour Priya, nous attendons votre réponse d'ici vendredi. Anne",
    "Bonjour Priya, la formation dure trois semaines. Anne",
    "Hola Priya, quedamos a la espera de tu respuesta antes del viernes. Ana",
    "Hola Priya, el curso dura tres semanas. Ana",
    "Gentile Priya, aspettiamo una sua risposta entro venerdì. Anna",
    "Gentile Priya, il corso dura tre settimane. Anna",
    "Beste Priya, we vernemen graag uiterlijk vrijdag van je. Anna",
    "Beste Priya, de opleiding duurt drie weken. Anna",
    "Olá Priya, esperamos a sua resposta até sexta-feira. Ana",
    "Olá Priya, o curso dura três semanas. Ana",
]

DUE = [
    ("Hi Priya, you will hear from us by Friday 6 March. Ann", date(2026, 3, 6)),
    ("Hi Priya, once we have heard from you we will decide by Friday 6 March. Ann", date(2026, 3, 6)),
    ("Hi Priya, the selection takes two weeks, then you get our decision. Ann", date(2026, 3, 16)),
    ("Liebe Frau Nair, Sie hören bis Freitag von uns. Kern", date(2026, 3, 6)),
    ("Bonjour Priya, vous aurez de nos nouvelles d'ici vendredi. Anne", date(2026, 3, 6)),
    ("Hola Priya, tendrás noticias nuestras antes del viernes. Ana", date(2026, 3, 5)),
    ("Gentile Priya, avrà nostre notizie entro venerdì. Anna", date(2026, 3, 6)),
    ("Beste Priya, je hoort uiterlijk vrijdag van ons. Anna", date(2026, 3, 6)),
    ("Olá Priya, terá notícias nossas até sexta-feira. Ana", date(2026, 3, 6)),
]


def _due(text: str) -> date | None:
    return read(mail(text, "Your application", ANN), PRIYA).decision_by


@pytest.mark.parametrize("text", NONE_DUE)
def test_what_is_awaited_of_the_reader_or_lasts_promises_nothing(text: str) -> None:
    assert _due(text) is None


@pytest.mark.parametrize(("text", "by"), DUE)
def test_what_they_will_tell_is_promised(text: str, by: date) -> None:
    assert _due(text) == by
