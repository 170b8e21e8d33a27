"""Promises as American mail makes them: boards that vote, weeks that are out, somebody who asks again."""

from __future__ import annotations

import pytest
from one_time import CLOCKS, base

from assistant.reading.when import promise_in


def promised(language: str, text: str) -> str:
    """The day that a text of Monday 2 March 2026 promises, empty where it promises none."""
    found = promise_in(text, base=base(language, "2026-03-02"), language=language, country=CLOCKS[language][2])
    return found.by.isoformat()[5:] if found else ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Action on the appointment will be taken at the meeting of March 24.", "03-24"),
        ("The commission acts on the recommendation at its meeting on the 24th.", "03-24"),
        ("The regents will approve the hire at their meeting on March 24.", "03-24"),
        ("Your file goes to the full board on March 24.", "03-24"),
        ("The hire is on the council's agenda for March 24.", "03-24"),
        ("The appointment will be confirmed at the March 24 session.", "03-24"),
        ("She'll pull the trigger on somebody by Friday.", "03-06"),
        ("We'll nail it down by Friday.", "03-06"),
        ("The owner is going to pick by Friday.", "03-06"),
        ("A selection is anticipated within ten business days.", "03-16"),
        # a deadline, another matter, no decision
        ("Your file must be submitted to the board by March 24.", ""),
        ("The committee approves travel costs by Friday.", ""),
        ("The board interviews you on March 24.", ""),
        ("Lock it down by Friday please.", ""),
        ("You need to pick someone as a reference by Friday.", ""),
    ],
)
def test_who_votes_or_picks_decides(text: str, day: str) -> None:
    assert promised("en", text) == day


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "They will decide before the week's out.", "03-06"),
        ("en", "You'll hear from us before the month is up.", "03-31"),
        ("de", "Wir melden uns, bevor die Woche um ist.", "03-06"),
        ("de", "Sie hören von uns, bevor der Monat vorbei ist.", "03-31"),
        ("fr", "Nous vous répondrons avant que la semaine se termine.", "03-06"),
        ("fr", "Vous aurez une réponse avant que le mois ne s'achève.", "03-31"),
        ("nl", "U hoort van ons voor de week om is.", "03-06"),
        ("nl", "Je hoort het voordat de maand voorbij is.", "03-31"),
        ("pt", "Terá uma resposta antes que a semana termine.", "03-06"),
        ("pt", "Terá uma resposta antes de o mês acabar.", "03-31"),
        ("it", "Avrà una risposta prima che finisca la settimana.", "03-06"),
        ("it", "Avrà una risposta prima che il mese finisca.", "03-31"),
    ],
)
def test_a_week_that_is_out_ends_on_its_friday(language: str, text: str, day: str) -> None:
    assert promised(language, text) == day


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'll bug them again on Monday and be in touch soon as I know something."),
        ("en", "I'll ping the manager on Friday and will call you once he answers."),
        ("de", "Ich hake am Montag noch einmal nach und melde mich, sobald ich etwas höre."),
        ("fr", "Je relance le client lundi et je reviens vers vous dès que j'ai du nouveau."),
        ("es", "Insisto el lunes y te aviso en cuanto sepa algo."),
        ("nl", "Ik bel de klant maandag nog eens en laat het je weten zodra ik iets hoor."),
        ("pt", "Volto a insistir na segunda-feira e aviso assim que souber algo."),
        ("it", "Lunedì sollecito il cliente e ti faccio sapere appena so qualcosa."),
    ],
)
def test_who_only_asks_again_promises_no_day(language: str, text: str) -> None:
    assert promised(language, text) == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I'll chase them on Monday and will call you by Wednesday.", "03-11"),
        ("I'll call the manager on Thursday and come back to you the same day.", "03-05"),
        ("We'll let you know on Friday once the board has met.", "03-06"),
    ],
)
def test_a_day_of_the_answer_stands_beside_it(text: str, day: str) -> None:
    assert promised("en", text) == day
