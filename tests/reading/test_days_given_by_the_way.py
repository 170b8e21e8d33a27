"""Days that a sentence gives by the way, and answers that are promised beside them."""

from datetime import date, datetime

import pytest

from assistant.reading.when import days_ahead_in, promise_in

WRITTEN = datetime.fromisoformat("2026-03-04T10:00:00+00:00")
"""A Wednesday."""

SAID: list[tuple[str, str, str | None]] = [
    # A reason.
    ("en", "They choose on Friday 13 March because the old clerk goes on the 19th.", "2026-03-13"),
    ("de", "Wir entscheiden am 13. März, weil der alte Buchhalter am 19. geht.", "2026-03-13"),
    ("fr", "La décision tombe vite parce que la comptable part le 19 mars.", None),
    ("en", "They choose that day because the old clerk goes on the 19th.", None),
    ("fr", "Nous déciderons le 13 mars parce que l'ancien comptable part le 19 mars.", "2026-03-13"),
    ("es", "Decidiremos el 13 de marzo porque el contable se va el 19 de marzo.", "2026-03-13"),
    ("it", "Decideremo il 13 marzo perché il contabile parte il 19 marzo.", "2026-03-13"),
    ("pt", "Decidimos a 13 de março porque o contabilista sai a 19 de março.", "2026-03-13"),
    ("nl", "We beslissen op 13 maart omdat de boekhouder op 19 maart vertrekt.", "2026-03-13"),
    ("en", "Because we answer everybody, you will hear by 13 March.", "2026-03-13"),
    ("en", "You will hear on 13 March because of the holiday.", "2026-03-13"),
    # What begins then.
    ("en", "She hopes to decide by Friday, as month-end starts after it.", "2026-03-06"),
    ("it", "Sapremo dirLe entro il 13 marzo; il lavoro avrà inizio il 1° aprile.", "2026-03-13"),
    ("it", "Avrà una risposta entro il 13 marzo.", "2026-03-13"),
    # On request.
    ("en", "Feedback is available on request until 20 March.", None),
    ("fr", "Le rapport est disponible sur demande pendant 30 jours.", None),
    ("de", "Rückmeldung ist bis 20. März auf Anfrage erhältlich.", None),
    ("fr", "L'examen des dossiers demande 15 jours.", "2026-03-19"),
    # What was said once.
    ("en", "You will hear by 20 March. I know he said a week at the time.", "2026-03-20"),
    ("en", "You will hear within a week.", "2026-03-11"),
    # The answer of the candidate, and a telephone.
    ("fr", "Merci de tout nous adresser par retour de courriel, avant le 20.", None),
    ("fr", "Nous vous ferons un retour avant le 20.", "2026-03-19"),
    ("fr", "Je vous appelle sur le 06.", None),
    ("fr", "Je vous appelle le 16 mars pour vous donner la réponse.", "2026-03-16"),
    # Habits.
    ("es", "Los lunes y martes tenemos reunión.", None),
    # Rows of a timetable.
    ("nl", "U krijgt bericht. Eerste gesprekken: 1 en 2 april.", None),
    ("de", "Sie erhalten Bescheid. Erste Gespräche: 1. April.", None),
    # The week before something is no week from now.
    ("en", "In the week before the interviews you will hear who is on the panel.", None),
    ("de", "In der Woche davor hören Sie von uns.", None),
    ("es", "Decidimos pronto, en la semana anterior a la mudanza.", None),
    ("es", "En la semana anterior tendrás noticias.", None),
    ("nl", "In de week daarvóór hoor je van ons.", None),
    ("nl", "In de week daarvoor hoor je van ons.", None),
    ("en", "Within the week you will hear from us.", "2026-03-11"),
    # To answer the candidate is theirs.
    ("fr", "Elle va vous répondre au début du mois de mai.", "2026-05-07"),
    ("fr", "Merci de nous répondre avant le 20 mars.", None),
    # What a count begins with asks for nothing.
    ("nl", "U krijgt binnen twee weken na sluiting bericht.", "2026-03-18"),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_a_day_given_by_the_way_is_no_promise(language: str, text: str, expected: str | None) -> None:
    found = promise_in(text, base=WRITTEN, language=language)
    assert (found.by.isoformat() if found else None) == expected


TALK = date(2026, 3, 10)

LATER = [
    ("en", "The owner wants to pick by Thursday.", {"2026-03-05", "2026-03-12"}),
    ("it", "Decido in fretta: giovedì sera si sa.", {"2026-03-05", "2026-03-12"}),
    ("en", "Could you decide by Thursday?", {"2026-03-05"}),
    ("en", "The owner is in town on Thursday.", {"2026-03-05"}),
]


@pytest.mark.parametrize(("language", "text", "expected"), LATER)
def test_a_choice_on_a_weekday_may_be_after_the_talk(language: str, text: str, expected: set[str]) -> None:
    days = days_ahead_in(text, base=WRITTEN, language=language, interview_on=TALK)
    assert {day.by.isoformat() for day in days} == expected


def test_swiss_working_days_leave_out_what_most_of_the_swiss_have_off() -> None:
    base = datetime.fromisoformat("2026-05-13T10:00:00+02:00")
    found = promise_in("Sie hören innert zehn Arbeitstagen von uns.", base=base, language="de", country="CH")
    assert found and found.by == date(2026, 5, 29)  # Ascension and Whit Monday
