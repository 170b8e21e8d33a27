"""Hours that the words around figures tell, in seven languages, and figures that stay no hours."""

# ruff: noqa: E501 - a mail stays on one line

from __future__ import annotations

import pytest
from one_time import fixed, said


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "We've got the training suite from 1 to 2 on Thursday, so that's where you'll be interviewed.", "03-05T13:00"),
        ("en", "You are in front of the panel from two till three on Thursday.", "03-05T14:00"),
        ("en", "We are nudging you back from 1 to 2 on Thursday, sorry.", "03-05T14:00"),
        ("en", "Your call on Thursday has been preponed from 5:30 PM to 10:30 AM.", "03-05T10:30"),
        ("en", "Thursday as agreed: the trustees start at 9.30 and you are 10.40 (bring the folder).", "03-05T09:30 03-05T10:40"),
        ("en", "That's Thursday sorted. You chose 9.50 on the sheet, so come up to reception then.", "03-05T09:50"),
        ("en", "Thursday stands. I've given you 11.20 (the headteacher can sit in).", "03-05T11:20"),
        ("en", "Right, let's say 3 then on Thursday.", "03-05T15:00"),
        ("en", "OK let's call it eleven then on Thursday.", "03-05T11:00"),
        ("en", "Thursday, 8 it is, at the depot.", "03-05T08:00"),
        ("en", "Thursday suits. Come and find me at 4 when the shop goes quiet.", "03-05T16:00"),
        ("en", "Thursday: I've slotted you in with Karen for 3. Ring the side bell.", "03-05T15:00"),
        ("en", "Thursday it is. Your interview is 1430 with the station officer.", "03-05T14:30"),
        ("en", "Thursday, 1.45 for 2, at the clubhouse.", "03-05T13:45 03-05T14:00"),
        ("en", "Thursday's still on. I can't manage 11. Make it an hour earlier, 10, same café.", "03-05T10:00"),
        ("en", "It's Thursday, and it's a 9.40 start. Bring photo ID.", "03-05T09:40"),
        ("de", "Am Donnerstag geht es um eins los.", "03-05T13:00"),
        ("de", "Um eins treffen wir uns, also am Donnerstag.", "03-05T13:00"),
        ("de", "Donnerstag gegen eins passt mir gut.", "03-05T13:00"),
    ],
)  # fmt: skip
def test_words_make_figures_an_hour(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Thursday's interview: you are 3.45 miles from us, so allow for traffic.", ""),
        ("en", "Thursday is fine. Your slot is 1300 words at most in writing.", ""),
        ("en", "On Thursday we expect 8 it specialists from the other office.", ""),
        ("en", "Your interview is at ten to twelve on Thursday.", "03-05T11:50"),
        ("en", "See you at twenty to three on Thursday.", "03-05T14:40"),
        ("en", "Thursday 11 people came for the open day.", ""),
        ("en", "Thursday. You chose 3.11 on the list of topics.", ""),
        ("en", "Thursday it is. Let's say 4 of us then.", ""),
        ("en", "We sat at 3 tables on Thursday evening.", ""),
        ("en", "Thursday: I've booked you in with Deb for 2 hours.", ""),
        (
            "en",
            "See you on 5 March at 10. The race starts from 7.30 and the first of them will be back by lunch.",
            "03-05T10:00",
        ),
        ("de", "Am Donnerstag um eine Tasse Kaffee zu trinken, wäre schön.", ""),
        ("nl", "Donderdag om een andere reden niet.", ""),
    ],
)
def test_figures_that_count_something_else_stay_no_hour(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We see three people on Thursday: 9.30 is a girl from Derby, you are 11.00."),
        ("en", "They've somebody on Thursday at 9.30. You're on Thursday at 11."),
        ("en", "She's seeing another lad on Thursday at 9.30. You're on Thursday at 11."),
        ("de", "Am Donnerstag sprechen wir drei Leute: 9.30 Uhr ist eine andere Bewerberin, Sie sind um 11 Uhr dran."),
        ("fr", "Jeudi nous voyons trois personnes : à 9h30 c'est un autre candidat, vous passez à 11h."),
        ("es", "El jueves vemos a tres personas: a las 9:30 es otro candidato, a usted le vemos a las 11:00."),
        ("it", "Giovedì vediamo tre persone: alle 9:30 c'è un'altra candidata, lei è alle 11:00."),
        ("nl", "Donderdag spreken we drie mensen: om 9.30 uur is een andere sollicitant, u bent om 11.00 uur."),
        ("pt", "Na quinta vemos três pessoas: às 9h30 é outra candidata, você é às 11h00."),
    ],
)
def test_the_hour_of_another_candidate_is_left_out(language: str, text: str) -> None:
    assert fixed(language, text) == "03-05T11:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Donnerstag um 11 Uhr oder um 9.30 Uhr: 9.30 Uhr ist eine weitere Möglichkeit."),
        ("nl", "Donderdag om 11.00 uur kan, om 9.30 uur is een andere optie."),
    ],
)
def test_another_option_is_nobody_elses(language: str, text: str) -> None:
    assert "03-05T09:30" in said(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I'm writing for Paul, who is on a train: Thursday at 9.30 works for all of us."),
        ("de", "Ich schreibe aus der Sonne, denn Jens sitzt im Flug: Donnerstag um 9.30 Uhr passt uns."),
        ("fr", "Claire est dans le train : jeudi à 9h30 nous va bien."),
        ("es", "Marta está en el tren: el jueves a las 9:30 queda confirmado."),
        ("it", "Scrivo io, Sara è in treno: giovedì alle 9:30 va bene."),
        ("nl", "Ik zit in de trein: donderdag om 9.30 uur past ons."),
        ("pt", "A Rita está no comboio: quinta às 9h30 está bem."),
    ],
)
def test_a_writer_on_the_way_gives_no_hour_of_a_journey(language: str, text: str) -> None:
    assert fixed(language, text) == "03-05T09:30"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Your train: Thursday at 9.30 from Leeds."),
        ("de", "Ihr Zug: Donnerstag um 9.30 Uhr ab Ulm."),
        ("fr", "Votre train : jeudi à 9h30, quai 4."),
    ],
)
def test_the_hour_of_a_journey_stays_left_out(language: str, text: str) -> None:
    assert fixed(language, text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Thursday is yours. As we're on winter hours the doors shut at 4, but I'll fit you in: 2.15, my office, with Jan.",
        "It's Thursday. The shop keeps summer hours, but I'll be there for you at 2.15, my office.",
    ],
)
def test_hours_of_the_house_end_at_the_but(text: str) -> None:
    assert fixed("en", text).split()[-1:] == ["03-05T14:15"]
