"""Hours told plainly beside their day, whatever words come after them."""

from __future__ import annotations

import pytest
from one_time import base, fixed, said

from assistant.reading.when import times_in


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("it", "Perfetto, giovedì 17.45 al deposito.", "03-05T17:45"),
        ("it", "Ci vediamo giovedì 8.30 al cantiere di via Roma.", "03-05T08:30"),
        ("en", "Great, see you Thursday 14.30 Lisbon time!", "03-05T14:30"),
        ("en", "Drop by Thursday at 3 between the two services.", "03-05T15:00"),
        ("en", "We'll see you Thursday at 4 after school.", "03-05T16:00"),
        ("en", "Interview Thursday at 11 before the weekly meeting.", "03-05T11:00"),
        ("de", "Ich trage Sie für Donnerstag, 5.3. um 9 ein, der Meister ist auch da.", "03-05T09:00"),
        ("de", "Ich plane Sie am 5.3. um elf ein.", "03-05T11:00"),
        ("en", "That is Thursday, half one in the canteen.", "03-05T13:30"),
        ("en", "Your interview is on Thursday 5 March 2026, 14.45 hours, Room 2.", "03-05T14:45"),
        ("en", "We expect you Thursday, 09.40 hrs, at the gate.", "03-05T09:40"),
        ("fr", "Entretien jeudi 5 mars, 14.45 heures, salle 2.", "03-05T14:45"),
        ("en", "Call in to us on Thursday at 10 so and ask for Nuala.", "03-05T10:00"),
        ("en", "Come to the yard on Thursday at 8 so, and mind the dog.", "03-05T08:00"),
        ("en", "Thursday it is, same link (4 GMT).", "03-05T16:00"),
        # a shift that is worked, not one that moves something
        ("en", "All set, trial shift this Thursday 8-11am.", "03-05T08:00"),
        ("en", "Your taster shift is on Thursday from 10am to 2pm.", "03-05T10:00"),
        ("en", "Your first shift on Thursday is from 7am.", "03-05T07:00"),
        ("en", "We have to shift Thursday 7am to Friday 9am.", "03-06T09:00"),
    ],
)  # fmt: skip
def test_a_plain_hour_beside_its_day_is_read(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Giovedì 9.10 al deposito."),
        ("de", "Donnerstag, 5.3.: wir haben um 9 ein Treffen der Abteilung geplant."),
        ("en", "Thursday 3.75 to spare."),
        ("en", "From Thursday, 11.15 hours per week."),
        ("en", "From Thursday, 2.30 hours."),
        ("en", "On Thursday we looked at 10 so far."),
    ],
)
def test_figures_beside_a_day_that_are_no_hour(language: str, text: str) -> None:
    assert fixed(language, text) == ""


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "You are in on Thursday at 12:30, over lunch at the Swan.", "03-05T12:30"),
        ("en", "Thursday: 10:00 interview, 13:30 after lunch: second panel.", "03-05T10:00 03-05T13:30"),
        ("it", "Confermato: giovedì alle 13, a pranzo, in trattoria.", "03-05T13:00"),
        ("fr", "C'est confirmé : jeudi à 12h30, autour d'un déjeuner.", "03-05T12:30"),
        ("nl", "Donderdag om 12.30 uur, tijdens de lunch, bij ons op kantoor.", "03-05T12:30"),
        ("de", "Donnerstag um 12.30 Uhr, beim Mittagessen in der Kantine.", "03-05T12:30"),
        ("es", "Confirmado: jueves a las 14:00, durante el almuerzo.", "03-05T14:00"),
        ("pt", "Confirmado: quinta-feira às 13h, durante o almoço.", "03-05T13:00"),
        ("en", "Thursday: 10:00 interview, 12:30 lunch.", "03-05T10:00"),
        ("it", "Giovedì: alle 10 colloquio, alle 13 a pranzo.", "03-05T10:00"),
        ("en", "On Thursday at 12:30 lunch.", ""),
    ],
)  # fmt: skip
def test_a_talk_at_a_meal_is_no_break(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Quick check: are you still good for Thursday at 1pm?"),
        ("en", "Are we still on for Thursday the 5th of March at 1pm?"),
        ("en", "Thursday at 1pm. The robot's mail gave another hour, so ignore it, yours is 1pm."),
        ("de", "Bleibt es bei Donnerstag um 13 Uhr?"),
        ("de", "Steht unser Gespräch am Donnerstag um 13 Uhr noch?"),
        ("fr", "C'est toujours bon pour jeudi à 13h ?"),
        ("es", "¿Sigue en pie nuestra entrevista del jueves a las 13:00?"),
        ("it", "È sempre confermato giovedì alle 13?"),
        ("nl", "Gaat ons gesprek donderdag om 13 uur nog door?"),
        ("pt", "A entrevista de quinta-feira às 13h continua de pé?"),
    ],
)
def test_a_question_that_makes_sure_leaves_the_hour_fixed(language: str, text: str) -> None:
    assert fixed(language, text) == "03-05T13:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Are you still free on Thursday at 1pm?"),
        ("en", "Are you still happy with Thursday at 1pm, or would Friday be better?"),
        ("de", "Bleibt es bei Donnerstag um 13 Uhr oder lieber Freitag?"),
        ("fr", "Jeudi à 13h, ça vous irait ?"),
        ("nl", "Zou donderdag om 13 uur nog lukken?"),
    ],
)
def test_a_question_that_gives_a_choice_offers_the_hour(language: str, text: str) -> None:
    assert fixed(language, text) == ""


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("nl", "Wanneer: donderdag 5 maart om 17u30 (na je werkuren)", "03-05T17:30"),
        ("nl", "We bellen donderdag om 18.30 uur, buiten de kantooruren.", "03-05T18:30"),
        ("en", "Thursday at 17:45 it is, after your working hours.", "03-05T17:45"),
        ("en", "Thursday at 7:30am, outside of our usual office hours, at the side door.", "03-05T07:30"),
        ("de", "Donnerstag um 18 Uhr, außerhalb der Bürozeiten, am Hintereingang.", "03-05T18:00"),
        ("fr", "Jeudi à 18h30, après vos heures de bureau.", "03-05T18:30"),
        ("es", "El jueves a las 18:30, fuera de tu horario laboral.", "03-05T18:30"),
        ("it", "Giovedì alle 18:30, dopo il tuo orario di lavoro.", "03-05T18:30"),
        ("pt", "Quinta-feira às 18h30, fora do horário de expediente.", "03-05T18:30"),
        ("nl", "Donderdag zijn onze kantooruren van 9 tot 17 uur.", ""),
        ("en", "On Thursday our office hours are 9am to 5pm.", ""),
        ("en", "Call us on Thursday after office hours (6pm).", ""),
    ],
)  # fmt: skip
def test_working_hours_that_are_only_spoken_of_take_no_hour(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Great, 10:45 it is. That's Thursday 5 with Ann. A decision comes by Friday 13.", "03-05T10:45"),
        ("en", "Let's take 3pm. That would be on Thursday. We see others until Tuesday.", "03-05T15:00"),
        ("de", "Dann 10:45 Uhr. Das ist am Donnerstag. Bis Freitag, 13.3., melden wir uns.", "03-05T10:45"),
        ("fr", "Va pour 10h45. C'est donc jeudi 5. Réponse vendredi 13.", "03-05T10:45"),
        ("es", "Entonces a las 10:45. Será el jueves 5. Decidimos el viernes 13.", "03-05T10:45"),
        ("it", "Allora alle 10:45. Sarà giovedì 5. Decidiamo venerdì 13.", "03-05T10:45"),
        ("nl", "Dan 10:45 uur. Dat is donderdag 5. We beslissen vrijdag 13.", "03-05T10:45"),
        ("pt", "Então às 10h45. Será na quinta-feira, dia 5. Decidimos sexta-feira 13.", "03-05T10:45"),
        ("en", "The doors open at 8. That's Thursday at 9 for you. The rest wait until Friday.", "03-05T09:00"),
    ],
)  # fmt: skip
def test_the_next_sentence_tells_the_day_of_an_hour(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Thursday 8 it is. I'll ring your mobile.", "03-05T08:00"),
        ("Thursday 5 it is. I'll ring your mobile.", ""),
        ("Thursday 6 it is. I'll ring your mobile.", ""),
        ("Thursday 11 it is. I'll ring your mobile.", ""),
        ("Thursday. 10:30 at the diner on 42nd Street.", "03-05T10:30"),
        ("We are on 8th Ave, so come at 3pm.", ""),
    ],
)
def test_a_number_after_a_weekday_is_an_hour_where_it_can_be_no_day(text: str, starts: str) -> None:
    assert fixed("en", text) == starts


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Thursday's fine, come on by at ten fifteen in the morning.", "03-05T10:15"),
        ("en", "We're happy to offer you an interview on Thursday at 13:20 in Room 6.", "03-05T13:20"),
        ("en", "We can offer you an interview on Thursday at 13:20.", ""),
        ("en", "I can offer you Thursday at 1pm.", ""),
        ("en", "Tomorrow 4:30 is not going to happen. I've moved you to Thursday at 2pm.", "03-05T14:00"),
        ("en", "Thursday at 3pm, Raj can't make it but Ann will.", "03-05T15:00"),
        ("es", "Nuestra directora te ha hecho hueco el jueves 5 de marzo a las 9:30.", "03-05T09:30"),
        ("es", "Tengo un hueco el jueves 5 de marzo a las 9:30.", ""),
    ],
)  # fmt: skip
def test_what_stands_and_what_is_on_offer(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("es", "El jueves a las 14:00, hora de Tijuana, o sea 22:00 hora de Madrid.", "03-05T14:00"),
        ("pt", "Quinta-feira às 15h00 dos Açores, ou seja, 16h00 em Lisboa.", "03-05T15:00"),
        ("es", "El jueves a las 9:30 hora canaria (para ti, 10:30 en la península).", "03-05T09:30"),
        ("fr", "Jeudi à 15h heure de Londres, c'est-à-dire 16h chez vous.", "03-05T15:00"),
        ("it", "Giovedì alle 15 ora inglese, cioè alle 16 in Italia.", "03-05T15:00"),
        ("fr", "Jeudi, soit à 11h, soit à 14h30 ?", ""),
    ],
)  # fmt: skip
def test_an_hour_said_again_on_another_clock_is_one(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts


def test_the_hour_of_the_azores_is_theirs() -> None:
    assert said("pt", "Quinta-feira às 15h00 dos Açores, ou seja, 16h00 em Lisboa.") == "03-05T15:00"
    found = times_in("Quinta-feira às 15h00 dos Açores.", base=base("pt", "2026-03-02"), language="pt", country="PT")
    assert [one.timezone for one in found] == ["Atlantic/Azores"]


@pytest.mark.parametrize(
    ("language", "text", "starts"),
    [
        ("en", "Your interview is on Thursday 5 March, not Friday 6 March, at 2pm.", "03-05T14:00"),
        ("en", "A slip of mine: come on Friday 6th (not the 7th) at 11am.", "03-06T11:00"),
        ("en", "Friday not Thursday, 2pm.", "03-06T14:00"),
        ("de", "Das Gespräch ist am Donnerstag, 5. März, nicht am Freitag, 6. März, um 14 Uhr.", "03-05T14:00"),
        ("fr", "L'entretien a lieu le jeudi 5 mars, et non le vendredi 6 mars, à 14h.", "03-05T14:00"),
        ("es", "La entrevista es el jueves 5 de marzo, no el viernes 6 de marzo, a las 14:00.", "03-05T14:00"),
        ("it", "Il colloquio è giovedì 5 marzo e non venerdì 6 marzo, alle 14.", "03-05T14:00"),
        ("nl", "Het gesprek is donderdag 5 maart, niet vrijdag 6 maart, om 14 uur.", "03-05T14:00"),
        ("pt", "A entrevista é na quinta-feira, 5 de março, e não na sexta-feira, 6 de março, às 14h.", "03-05T14:00"),
        ("en", "Not Thursday but Friday at 2pm.", "03-06T14:00"),
        ("en", "Your interview is on Thursday 5 March, not in Room 4, at 2pm.", "03-05T14:00"),
    ],
)  # fmt: skip
def test_an_hour_belongs_to_the_day_that_is_meant(language: str, text: str, starts: str) -> None:
    assert fixed(language, text) == starts
