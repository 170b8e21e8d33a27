"""Parts of a month and of a day, as seven languages say them: halves, beginnings, "the 26th of the same month", "by Fri
EOD"."""

from datetime import date, datetime

import pytest

from assistant.reading.when import days_ahead_in

WRITTEN = datetime.fromisoformat("2026-03-04T10:00:00+00:00")
"""A Wednesday."""

DAYS: list[tuple[str, str, list[str]]] = [
    # Halves: the first ends on the fifteenth, of a week on its Tuesday.
    ("en", "We write to everybody in the first half of April.", ["2026-04-15"]),
    ("en", "We write to everybody in the first half of next week.", ["2026-03-10"]),
    ("de", "Die Zusagen gehen in der ersten Hälfte des Monats hinaus.", ["2026-03-15"]),
    ("de", "Die Zusagen gehen in der zweiten Monatshälfte hinaus.", ["2026-03-31"]),
    ("de", "In der ersten Hälfte des Gesprächs reden wir.", []),
    ("fr", "Le choix se fera dans la première moitié du mois.", ["2026-03-15"]),
    ("fr", "Le choix se fera au milieu du mois.", ["2026-03-15"]),
    ("es", "Elegimos en la primera mitad de abril.", ["2026-04-15"]),
    ("es", "Elegimos en la segunda quincena del mes.", ["2026-03-31"]),
    ("it", "Sceglieremo nella prima metà di aprile.", ["2026-04-15"]),
    ("it", "Sceglieremo nella seconda metà del mese.", ["2026-03-31"]),
    ("pt", "Escolhemos na primeira metade do mês.", ["2026-03-15"]),
    ("nl", "Wij kiezen in de eerste helft van april.", ["2026-04-15"]),
    # The beginning of a month.
    ("es", "Lo cerramos a inicios del próximo mes.", ["2026-04-07"]),
    ("pt", "Fechamos isto em princípios do próximo mês.", ["2026-04-07"]),
    ("it", "Chiudiamo ai primi del prossimo mese.", ["2026-04-07"]),
    ("fr", "Le comité tranche au début du mois de mai.", ["2026-05-07"]),
    ("es", "El comité resuelve a finales del mes de mayo.", ["2026-05-31"]),
    ("de", "Der Ausschuss entscheidet Mitte des Monats Mai.", ["2026-05-15"]),
    ("it", "La giunta delibera all'inizio del mese di maggio.", ["2026-05-07"]),
    ("nl", "De raad beslist begin van de maand mei.", ["2026-05-07"]),
    # A week by its number.
    ("nl", "De raad beslist in de loop van week 15.", ["2026-04-10"]),
    ("it", "La giunta delibera nel corso della settimana 15.", ["2026-04-10"]),
    # Days by their short names, where a word leads to them.
    ("en", "you'll have our answer by next wed", ["2026-03-11"]),
    ("en", "You'll have our answer by Fri EOD.", ["2026-03-06"]),
    ("en", "the papers sat here until sun shone on them, by wed", ["2026-03-11"]),
    ("en", "This sat on my desk. Drive there by sat nav.", []),
    ("de", "Am nächsten Di gibt es Neues.", ["2026-03-10"]),
    ("de", "Das tue ich nächsten Monat so gern, mi piace.", ["2026-04-30"]),
    ("fr", "On se dit tout ven. prochain.", ["2026-03-06"]),
    ("fr", "Le jeu de mer dim.", []),
    ("nl", "Volgende do weten we meer.", ["2026-03-12"]),
    # A day of the month that is spoken of.
    ("en", "The list is out on the 26th of this month.", ["2026-03-26"]),
    ("de", "Am 26. dieses Monats hängt die Liste aus.", ["2026-03-26"]),
    ("es", "La lista sale el lunes 6 de abril y el fallo el día 26 del mismo mes.", ["2026-04-06", "2026-04-26"]),
    ("fr", "Jury le 6 avril, résultats le 26 du même mois.", ["2026-04-06", "2026-04-26"]),
    ("it", "La prova è il 6 aprile, l'esito il 26 dello stesso mese.", ["2026-04-06", "2026-04-26"]),
    ("pt", "A lista sai no dia 26 deste mês.", ["2026-03-26"]),
    ("nl", "Het gesprek is op 6 april, de uitslag komt op de 26e van dezelfde maand.", ["2026-04-06", "2026-04-26"]),
    ("es", "La 2 semana del mes es dura.", []),
    ("de", "In der 2. Monatshälfte ist Ruhe.", []),
    # The week after a feast.
    ("en", "The list is out in the week following Easter.", ["2026-04-10"]),
    ("de", "Die Liste kommt in der auf Ostern folgenden Woche.", ["2026-04-10"]),
    ("fr", "La liste sort dans la semaine qui suit Pâques.", ["2026-04-10"]),
    ("es", "La lista sale la semana siguiente a Semana Santa.", ["2026-04-10"]),
    ("it", "La lista esce nella settimana che segue Pasqua.", ["2026-04-10"]),
    ("pt", "A lista sai na semana a seguir à Páscoa.", ["2026-04-10"]),
    ("nl", "De lijst komt in de week die op Pasen volgt.", ["2026-04-10"]),
    ("en", "The week we spend with Easter crowds is hard.", []),
    # No day later.
    ("en", "The choice is made by 20 March and not a day later.", ["2026-03-20"]),
    ("en", "The choice is made a day later.", []),
    ("fr", "Le choix se fera le 20 mars, pas un jour de plus.", ["2026-03-20"]),
    ("es", "Elegimos el 20 de marzo, ni un día más tarde.", ["2026-03-20"]),
    ("it", "Sceglieremo il 20 marzo, non un giorno dopo.", ["2026-03-20"]),
    # The end of a day that is named.
    ("en", "You will have it by end of day March 12.", ["2026-03-12"]),
    ("es", "Lo sabrás el jueves a última hora del día.", ["2026-03-05"]),
    ("pt", "Saberá até quinta ao fim do dia.", ["2026-03-05"]),
]


def _days(text: str, language: str, base: datetime, talk: date | None) -> list[str]:
    return [day.by.isoformat() for day in days_ahead_in(text, base=base, language=language, interview_on=talk)]


@pytest.mark.parametrize(("language", "text", "expected"), DAYS)
def test_a_part_of_a_month_or_of_a_day_ends_on_its_last(language: str, text: str, expected: list[str]) -> None:
    assert _days(text, language, WRITTEN, None) == expected


LATE = datetime.fromisoformat("2026-03-19T10:00:00+00:00")

MEANT: list[tuple[str, str, list[str]]] = [
    ("en", "The board meets at the beginning of the month.", ["2026-04-07"]),
    ("de", "Der Ausschuss tagt Mitte des Monats.", ["2026-04-15"]),
    ("en", "The board meets at the beginning of this month.", []),
    ("fr", "Nous rouvrons le 6 mai et répondrons dans la première moitié du mois.", ["2026-05-06", "2026-05-15"]),
    # Another sentence speaks of another month.
    ("en", "The job starts on 4 May. You will know by the end of the month.", ["2026-05-04", "2026-03-31"]),
    ("en", "The board meets on 4 May and writes by the end of the month.", ["2026-05-04", "2026-05-31"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), MEANT)
def test_a_month_without_a_name_is_the_one_just_named_or_the_coming_one(
    language: str, text: str, expected: list[str]
) -> None:
    assert _days(text, language, LATE, None) == expected


TALK = date(2026, 3, 11)

AFTER: list[tuple[str, str, list[str]]] = [
    ("en", "Forms by 9 March. The choice is made within two weeks of that visit.", ["2026-03-09", "2026-03-25"]),
    ("fr", "Le choix se fait dans les deux semaines qui suivent l'entrevue.", ["2026-03-25"]),
    ("es", "Elegimos en las dos semanas siguientes a la entrevista.", ["2026-03-25"]),
    ("es", "Elegimos en las dos semanas siguientes a la publicación.", ["2026-03-18"]),
    ("it", "Sceglieremo nelle due settimane che seguono il colloquio.", ["2026-03-25"]),
    ("it", "Sceglieremo entro 3 giorni lavorativi dall'incontro.", ["2026-03-16"]),
    ("pt", "Escolhemos nas duas semanas que se seguem à entrevista.", ["2026-03-25"]),
    ("nl", "De dag na jouw bezoek hakken we de knoop door.", ["2026-03-12"]),
    ("de", "Am Tag nach Ihrem Besuch steht alles fest.", ["2026-03-12"]),
    ("en", "Everybody is rung by the end of Friday that week.", ["2026-03-13"]),
    ("en", "Nothing is said before week 15, but it will be that week.", ["2026-04-10", "2026-04-10"]),
    ("fr", "Rien avant la semaine 15, mais ce sera bien cette semaine-là.", ["2026-04-10", "2026-04-10"]),
    ("en", "Scores go out on the third working day after the interview.", ["2026-03-16"]),
    ("de", "Am zweiten Arbeitstag nach dem Gespräch gibt es Bescheid.", ["2026-03-13"]),
    ("fr", "Le troisième jour ouvrable après l'entretien, tout est dit.", ["2026-03-16"]),
    (
        "en",
        "The board meets on 17 March. Scores go out on the second day following the meeting.",
        ["2026-03-17", "2026-03-19"],
    ),
    ("en", "Scores go out on the fifth day following receipt of your forms.", []),
]


@pytest.mark.parametrize(("language", "text", "expected"), AFTER)
def test_a_day_is_counted_from_the_talk_or_the_week_just_named(language: str, text: str, expected: list[str]) -> None:
    assert _days(text, language, WRITTEN, TALK) == expected
