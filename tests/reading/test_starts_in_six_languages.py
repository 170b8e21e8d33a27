"""Starts and slots in the six languages besides English, one cause after the other."""
# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from assistant.reading.when import times_in

BASES = {"pt": "2026-05-05T08:00+01:00"}
HOME = "2026-05-05T08:00+02:00"
EARLY = timedelta(minutes=45)


def stated(language: str, text: str) -> str:
    """The hours that stand, on the sender's clock; those on offer with a question mark."""
    base = datetime.fromisoformat(BASES.get(language, HOME))
    found = times_in(text, base=base, language=language, user_timezone="Europe/London")
    open_ones = [
        one for one in found if not (one.is_old or one.is_cancelled or one.is_deadline or one.is_past or one.is_aside)
    ]
    kept = [
        one
        for one in open_ones
        if not (one.is_arrival and any(timedelta() < other.start - one.start <= EARLY for other in open_ones))
    ]
    return " ".join(
        one.start.astimezone(base.tzinfo).strftime("%m-%dT%H:%M") + ("?" if one.is_offered else "") for one in kept
    )


ONE = [
    ("de", "Passt Ihnen Donnerstag um Viertel nach eins?", "05-07T13:15?"),
    ("de", "Passt Ihnen Donnerstag um Viertel vor eins?", "05-07T12:45?"),
    ("de", "Wir sehen uns Donnerstag um halb eins.", "05-07T12:30"),
    ("de", "Wir sehen uns am Donnerstag um dreiviertel eins.", "05-07T12:45"),
    ("de", "Wir sehen uns am Donnerstag um viertel eins.", "05-07T12:15"),
    ("de", "Wir sehen uns am Donnerstag um ein Uhr.", "05-07T13:00"),
    ("nl", "Zou je donderdag om kwart voor één kunnen?", "05-07T12:45?"),
    ("nl", "Zou je donderdag om kwart over een kunnen?", "05-07T13:15?"),
    ("nl", "We zien je donderdag om half een.", "05-07T12:30"),
    ("nl", "We zien je donderdag om één uur 's middags.", "05-07T13:00"),
    ("nl", "We spreken elkaar donderdag om tien over half drie.", "05-07T14:40"),
    ("nl", "We spreken elkaar donderdag om vijf voor half drie.", "05-07T14:25"),
    ("nl", "We spreken elkaar donderdag om tien voor drie.", "05-07T14:50"),
    ("nl", "We spreken elkaar donderdag om tien over drie.", "05-07T15:10"),
    ("de", "Wir sprechen am Donnerstag um fünf nach halb drei.", "05-07T14:35"),
    ("de", "Wir sprechen am Donnerstag um zehn vor drei.", "05-07T14:50"),
    ("es", "Nos vemos el jueves a la una y cuarto.", "05-07T13:15"),
    ("es", "Nos vemos el jueves a la una y media.", "05-07T13:30"),
    ("es", "Nos vemos el jueves a la una menos cuarto.", "05-07T12:45"),
    ("es", "Nos vemos el jueves a la una.", "05-07T13:00"),
    ("es", "Nos vemos el jueves a las cuatro y cuarto de la tarde.", "05-07T16:15"),
    ("es", "Nos vemos el jueves a las cinco menos cuarto.", "05-07T16:45"),
    ("es", "Nos vemos el jueves a las doce y media.", "05-07T12:30"),
    ("es", "Nos vemos el jueves a las once menos diez.", "05-07T10:50"),
    ("it", "Ci vediamo giovedì all'una e un quarto.", "05-07T13:15"),
    ("it", "Ci vediamo giovedì all'una e mezza.", "05-07T13:30"),
    ("it", "Ci vediamo giovedì all'una.", "05-07T13:00"),
    ("it", "Ci vediamo giovedì all'una meno un quarto.", "05-07T12:45"),
    ("it", "Ci vediamo giovedì alle tre e un quarto.", "05-07T15:15"),
    ("it", "Ci vediamo giovedì alle tre e mezza.", "05-07T15:30"),
    ("it", "Ci vediamo giovedì alle quattro meno un quarto.", "05-07T15:45"),
    ("it", "Ci vediamo giovedì alle dieci e tre quarti.", "05-07T10:45"),
    ("it", "Ci vediamo giovedì alle undici meno dieci.", "05-07T10:50"),
    ("pt", "Encontramo-nos na quinta à uma e um quarto.", "05-07T13:15"),
    ("pt", "Encontramo-nos na quinta à uma e meia.", "05-07T13:30"),
    ("pt", "Encontramo-nos na quinta à uma da tarde.", "05-07T13:00"),
    ("pt", "Encontramo-nos na quinta à uma hora.", "05-07T13:00"),
    ("pt", "Encontramo-nos na quinta às três e um quarto.", "05-07T15:15"),
    ("pt", "Encontramo-nos na quinta às três e meia da tarde.", "05-07T15:30"),
    ("pt", "Encontramo-nos na quinta às quinze para as quatro.", "05-07T15:45"),
    ("pt", "Encontramo-nos na quinta às quatro menos um quarto.", "05-07T15:45"),
    ("pt", "Encontramo-nos na quinta a um quarto para as quatro.", "05-07T15:45"),
    ("fr", "On se voit jeudi à une heure et quart.", "05-07T13:15"),
    ("fr", "On se voit jeudi à une heure et demie.", "05-07T13:30"),
    ("fr", "On se voit jeudi à une heure moins le quart.", "05-07T12:45"),
    ("fr", "On se voit jeudi à trois heures et quart.", "05-07T15:15"),
    ("fr", "On se voit jeudi à trois heures moins le quart.", "05-07T14:45"),
    ("fr", "On se voit jeudi à onze heures moins dix.", "05-07T10:50"),
    ("fr", "On se voit jeudi à midi et demi.", "05-07T12:30"),
    ("fr", "On se voit jeudi à midi et quart.", "05-07T12:15"),
    ("fr", "On se voit jeudi à midi moins le quart.", "05-07T11:45"),
    ("fr", "On se voit jeudi à 16 h et quart.", "05-07T16:15"),
    ("fr", "On se voit jeudi à 16h moins le quart.", "05-07T15:45"),
    ("fr", "On se voit jeudi à 9h et demie.", "05-07T09:30"),
]


@pytest.mark.parametrize(("language", "text", "expected"), ONE)
def test_clock_words_round_one_and_half_are_read(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


CLOCKS = [
    ("de", "Wir halten den 7. Mai um 10 Uhr fest (10 Uhr unserer Zeit, für Sie in London 9 Uhr).", "05-07T10:00"),
    ("de", "Ihr Gespräch ist am 7. Mai um 10 Uhr. Bei Ihnen in London ist es dann 9 Uhr.", "05-07T10:00"),
    ("de", "Ihr Gespräch ist am 7. Mai um 10 Uhr deutscher Zeit, also 9 Uhr bei Ihnen.", "05-07T10:00"),
    ("de", "Termin: 7. Mai, 10:00 Uhr\nIn Ihrer Zeitzone (London): 09:00 Uhr", "05-07T10:00"),
    ("de", "Donnerstag, 7. Mai, 10 Uhr (9 Uhr Londoner Zeit)", "05-07T10:00"),
    ("fr", "Entretien le 7 mai à 10h. Il sera 9h à Londres.", "05-07T10:00"),
    ("fr", "Entretien le 7 mai à 10h (10h pour nous, 9h pour vous à Londres).", "05-07T10:00"),
    ("fr", "Entretien le 7 mai à 10h, soit 9h pour vous.", "05-07T10:00"),
    (
        "fr",
        "Date : jeudi 7 mai\nHeure : 10h00 (heure de Paris)\nDans votre fuseau horaire (Londres) : 9h00",
        "05-07T10:00",
    ),
    ("es", "Queda confirmada la entrevista: jueves 7 a las 10:30 (por Meet). Serán 9:30 en Londres.", "05-07T10:30"),
    ("es", "Entrevista el jueves 7 a las 10:30. Para ti serán las 9:30.", "05-07T10:30"),
    ("es", "Entrevista el jueves 7 a las 10:30 (hora nuestra; las 9:30 para ti en Londres).", "05-07T10:30"),
    ("es", "Fecha: jueves 7 de mayo\nHora: 10:30 (hora peninsular)\nEn tu zona horaria (Londres): 9:30", "05-07T10:30"),
    ("nl", "Je gesprek is donderdag 7 mei om 10.30 uur. In Londen is het dan 9.30 uur.", "05-07T10:30"),
    ("nl", "Je gesprek is donderdag 7 mei om 10.30 uur (voor jou 9.30 uur).", "05-07T10:30"),
    (
        "nl",
        "Datum: donderdag 7 mei\nTijd: 10.30 uur (Nederlandse tijd)\nIn jouw tijdzone (Londen): 9.30 uur",
        "05-07T10:30",
    ),
    ("it", "Il colloquio è giovedì 7 maggio alle 10.30. A Londra saranno le 9.30.", "05-07T10:30"),
    ("it", "Il colloquio è giovedì 7 maggio alle 10.30 (le 9.30 per te).", "05-07T10:30"),
    ("it", "Data: giovedì 7 maggio\nOra: 10.30 (ora italiana)\nNel tuo fuso orario (Londra): 9.30", "05-07T10:30"),
    ("pt", "A entrevista é na quinta, 7 de maio, às 10h30. Aí em Londres serão 9h30.", "05-07T10:30"),
    (
        "pt",
        "Data: quinta-feira, 7 de maio\nHorário: 10h00 às 11h00 (GMT-3, Brasília)\nNo seu fuso horário (Londres): 14h00",
        "05-07T14:00",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CLOCKS)
def test_the_same_hour_on_another_clock_is_no_second_one(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


MOVES = [
    ("es", "Así que te paso de las 10:30 a las 12:15, mismo día (7 de mayo) y mismo enlace.", "05-07T12:15"),
    ("es", "Cambiamos la entrevista del jueves 7 de las 10:00 a las 12:00.", "05-07T12:00"),
    ("es", "La entrevista del 7 de mayo pasa de las 10:00 a las 12:00.", "05-07T12:00"),
    ("fr", "Je décale de 10h à 12h votre entretien du 7 mai.", "05-07T12:00"),
    ("fr", "Votre entretien du 7 mai passe de 10h30 à 12h15, même lien.", "05-07T12:15"),
    ("fr", "L'entretien de jeudi est décalé de 10h à 11h30.", "05-07T11:30"),
    ("de", "Ich lege Sie von 10:30 auf 12:15 Uhr, gleicher Tag (7. Mai).", "05-07T12:15"),
    ("de", "Ihr Gespräch am 7. Mai verschiebt sich von 10 Uhr auf 12 Uhr.", "05-07T12:00"),
    ("de", "Das Gespräch am 7. Mai beginnt statt um 10 erst um 12 Uhr.", "05-07T12:00"),
    ("nl", "Ik verzet je gesprek van 7 mei van 10.30 naar 12.15 uur.", "05-07T12:15"),
    ("nl", "Je gesprek op 7 mei gaat van 10.30 uur naar 12.15 uur.", "05-07T12:15"),
    ("nl", "Het gesprek van donderdag begint niet om 10 uur maar om 12 uur.", "05-07T12:00"),
    ("it", "Ti sposto dalle 10.30 alle 12.15, stesso giorno (7 maggio).", "05-07T12:15"),
    ("it", "Il colloquio del 7 maggio passa dalle 10.30 alle 12.15.", "05-07T12:15"),
    ("it", "Il colloquio di giovedì slitta dalle 10 alle 11.30.", "05-07T11:30"),
    ("pt", "Passei-te das 10h30 para as 12h15, no mesmo dia (7 de maio).", "05-07T12:15"),
    ("pt", "Sua entrevista na quinta (07/05) passou das 14h para as 8h30.", "05-07T08:30"),
    ("pt", "A entrevista de quinta muda das 10h para as 12h.", "05-07T12:00"),
]


@pytest.mark.parametrize(("language", "text", "expected"), MOVES)
def test_the_hour_moved_from_is_left_out(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


CONSTRAINT = [
    ("es", "Nos vemos el jueves. Gorka solo puede a partir de las doce, así que quedamos a las 12:15.", "05-07T12:15"),
    ("fr", "On se voit jeudi. Luc n'est libre qu'à partir de midi, donc disons 12h15.", "05-07T12:15"),
    (
        "de",
        "Wir sehen uns am Donnerstag. Herr Vogt kann erst ab 12 Uhr, daher treffen wir uns um 12:15 Uhr.",
        "05-07T12:15",
    ),
    ("nl", "We zien je donderdag. Luc kan pas vanaf 12 uur, dus we beginnen om 12.15 uur.", "05-07T12:15"),
    ("it", "Ci vediamo giovedì. Luca può solo dalle 12, quindi facciamo alle 12.15.", "05-07T12:15"),
    ("pt", "Vemo-nos na quinta. O Luís só pode a partir das 12h, por isso fica às 12h15.", "05-07T12:15"),
    ("de", "Wir sehen uns am Donnerstag um 12:15 Uhr, da Herr Vogt bis 12 Uhr in einem Termin ist.", "05-07T12:15"),
    ("fr", "On se voit jeudi à 12h15, car Luc est en réunion jusqu'à midi.", "05-07T12:15"),
    ("es", "Nos vemos el jueves a las 12:15 porque Gorka tiene reunión hasta las 12:00.", "05-07T12:15"),
    ("it", "Ci vediamo giovedì alle 12.15 perché Luca ha una riunione fino alle 12.", "05-07T12:15"),
    ("nl", "We zien je donderdag om 12.15 uur, want Luc zit tot 12 uur in overleg.", "05-07T12:15"),
    ("pt", "Vemo-nos na quinta às 12h15, porque o Luís está em reunião até às 12h.", "05-07T12:15"),
]


@pytest.mark.parametrize(("language", "text", "expected"), CONSTRAINT)
def test_from_when_somebody_can_is_no_start(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


REPLYBY = [
    (
        "es",
        "Las opciones son el jueves 14 a las 9:00 o el viernes 15 a las 10:00. ¿Podrías decirnos cuál prefieres antes de mañana a mediodía?",
        "05-14T09:00? 05-15T10:00?",
    ),
    (
        "es",
        "Las opciones son el jueves 14 a las 9:00 o el viernes 15 a las 10:00. Dime algo hoy antes de las 18:00.",
        "05-14T09:00? 05-15T10:00?",
    ),
    (
        "fr",
        "Au choix : jeudi 14 à 9h ou vendredi 15 à 10h. Pouvez-vous me dire avant demain midi ce qui vous convient ?",
        "05-14T09:00? 05-15T10:00?",
    ),
    (
        "fr",
        "Au choix : jeudi 14 à 9h ou vendredi 15 à 10h. Merci de me répondre d'ici demain 17h.",
        "05-14T09:00? 05-15T10:00?",
    ),
    (
        "de",
        "Zur Auswahl: Mittwoch, 13.5., 9 Uhr oder Freitag, 15.5., 10 Uhr. Können Sie mir bis morgen Mittag sagen, was Ihnen passt?",
        "05-13T09:00? 05-15T10:00?",
    ),
    (
        "de",
        "Zur Auswahl: Mittwoch, 13.5., 9 Uhr oder Freitag, 15.5., 10 Uhr. Geben Sie mir bitte bis morgen um 12 Uhr Bescheid?",
        "05-13T09:00? 05-15T10:00?",
    ),
    (
        "nl",
        "Je kunt kiezen: woensdag 13 mei om 9.00 uur of vrijdag 15 mei om 10.00 uur. Kun je vóór morgenmiddag 12 uur laten weten wat je voorkeur heeft?",
        "05-13T09:00? 05-15T10:00?",
    ),
    (
        "nl",
        "Je kunt kiezen: woensdag 13 mei om 9.00 uur of vrijdag 15 mei om 10.00 uur. Laat je het me uiterlijk morgen om 17.00 uur weten?",
        "05-13T09:00? 05-15T10:00?",
    ),
    (
        "it",
        "Può scegliere tra mercoledì 13 alle 9 e venerdì 15 alle 10. Riesce a dirmi entro domani a mezzogiorno cosa preferisce?",
        "05-13T09:00? 05-15T10:00?",
    ),
    (
        "it",
        "Può scegliere tra mercoledì 13 alle 9 e venerdì 15 alle 10. Mi fa sapere entro le 18 di oggi?",
        "05-13T09:00? 05-15T10:00?",
    ),
    (
        "pt",
        "As opções são quarta 13 às 9h ou sexta 15 às 10h. Consegue dizer-me até amanhã ao meio-dia qual prefere?",
        "05-13T09:00? 05-15T10:00?",
    ),
    ("pt", "As opções são quarta 13 às 9h ou sexta 15 às 10h. Me avisa até hoje às 18h?", "05-13T09:00? 05-15T10:00?"),
]


@pytest.mark.parametrize(("language", "text", "expected"), REPLYBY)
def test_the_hour_to_answer_by_is_no_slot(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


SHARED = [
    (
        "es",
        "¿Te vendría bien pasarla a la semana que viene, martes 12 o jueves 14, a las 10:00?",
        "05-12T10:00? 05-14T10:00?",
    ),
    ("es", "¿Te vendría bien el martes 12 o el jueves 14, en ambos casos a las 10:00?", "05-12T10:00? 05-14T10:00?"),
    ("es", "¿Te va la semana que viene, el martes o el jueves a las 10:00?", "05-12T10:00? 05-14T10:00?"),
    ("fr", "Seriez-vous disponible la semaine prochaine, mardi 12 ou jeudi 14, à 10h ?", "05-12T10:00? 05-14T10:00?"),
    ("fr", "Seriez-vous disponible mardi 12 ou jeudi 14 mai à 10h ?", "05-12T10:00? 05-14T10:00?"),
    (
        "de",
        "Passt es Ihnen nächste Woche, Dienstag, 12., oder Donnerstag, 14., um 10 Uhr?",
        "05-12T10:00? 05-14T10:00?",
    ),
    ("de", "Passt es Ihnen nächste Woche Dienstag oder Donnerstag, jeweils um 10 Uhr?", "05-12T10:00? 05-14T10:00?"),
    ("de", "Passt es am 12. oder 14. Mai um 10 Uhr?", "05-12T10:00? 05-14T10:00?"),
    ("nl", "Schikt het volgende week, dinsdag 12 of donderdag 14 mei, om 10.00 uur?", "05-12T10:00? 05-14T10:00?"),
    ("nl", "Schikt het volgende week dinsdag of donderdag om 10.00 uur?", "05-12T10:00? 05-14T10:00?"),
    ("nl", "Schikt het op 12 of 14 mei om 10.00 uur?", "05-12T10:00? 05-14T10:00?"),
    ("it", "Le andrebbe bene la prossima settimana, martedì 12 o giovedì 14, alle 10?", "05-12T10:00? 05-14T10:00?"),
    ("it", "Le andrebbe bene martedì 12 oppure giovedì 14 maggio alle 10.00?", "05-12T10:00? 05-14T10:00?"),
    ("it", "Le andrebbe bene il 12 o il 14 maggio alle 10.00?", "05-12T10:00? 05-14T10:00?"),
    ("pt", "Daria jeito na próxima semana, terça 12 ou quinta 14, às 10h?", "05-12T10:00? 05-14T10:00?"),
    ("pt", "Pode ser terça (12/05) ou quinta (14/05), às 10h?", "05-12T10:00? 05-14T10:00?"),
    ("pt", "Pode ser dia 12 ou dia 14 às 10h?", "05-12T10:00? 05-14T10:00?"),
]


@pytest.mark.parametrize(("language", "text", "expected"), SHARED)
def test_days_share_the_hour_said_once(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


WINDOW = [
    (
        "de",
        "Die Hearings finden am 12. Mai zwischen 13 und 18 Uhr statt, Ihr Hearing beginnt um 15:20 Uhr.",
        "05-12T15:20",
    ),
    (
        "de",
        "Die Auswahlgespräche finden am 12. Mai von 9 bis 16 Uhr statt; Sie sind um 11:40 Uhr an der Reihe.",
        "05-12T11:40",
    ),
    ("de", "Die Vorstellungsrunden laufen am 12. Mai von 9 bis 16 Uhr. Ihr Zeitfenster: 11:40 Uhr.", "05-12T11:40"),
    ("fr", "Les auditions auront lieu le 12 mai de 9h à 17h ; la vôtre est fixée à 11h40.", "05-12T11:40"),
    ("fr", "Les entretiens se dérouleront le 12 mai entre 9h et 17h. Votre passage est prévu à 11h40.", "05-12T11:40"),
    ("es", "Las entrevistas se celebrarán el 12 de mayo de 9:00 a 14:00; la suya será a las 11:40.", "05-12T11:40"),
    (
        "es",
        "El tribunal entrevistará el 12 de mayo entre las 9:00 y las 14:00 h. Su turno es a las 11:40 h.",
        "05-12T11:40",
    ),
    (
        "nl",
        "De gesprekken vinden plaats op 12 mei tussen 9.00 en 17.00 uur; u bent om 11.40 uur aan de beurt.",
        "05-12T11:40",
    ),
    ("nl", "De selectiegesprekken zijn op 12 mei van 9 tot 17 uur. Uw gesprek begint om 11.40 uur.", "05-12T11:40"),
    ("it", "I colloqui si svolgeranno il 12 maggio dalle 9 alle 17; il Suo è fissato alle 11.40.", "05-12T11:40"),
    (
        "it",
        "Le prove orali si terranno il 12 maggio tra le 9.00 e le 17.00. Lei è convocata alle 11.40.",
        "05-12T11:40",
    ),
    ("pt", "As entrevistas decorrem a 12 de maio entre as 9h e as 17h; a sua será às 11h40.", "05-12T11:40"),
    ("pt", "As audições serão no dia 12 de maio, das 9h às 17h. O seu horário é 11h40.", "05-12T11:40"),
]


@pytest.mark.parametrize(("language", "text", "expected"), WINDOW)
def test_everybodys_hours_give_way_to_the_readers(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


EVENT = [
    (
        "de",
        "Ich schlage vor: Dienstag, 12. Mai, nach Feierabend um 17.30 Uhr oder Mittwoch, 13. Mai, vor dem ersten Mandanten um 8.00 Uhr.",
        "05-12T17:30? 05-13T08:00?",
    ),
    (
        "de",
        "Ich schlage vor: Dienstag, 12. Mai, vor der Frühbesprechung um 8 Uhr oder Mittwoch nach der Visite um 11 Uhr.",
        "05-12T08:00? 05-13T11:00?",
    ),
    (
        "fr",
        "Je vous propose mardi 12, avant l'ouverture du cabinet à 8h, ou mercredi 13, après les consultations, à 18h30.",
        "05-12T08:00? 05-13T18:30?",
    ),
    (
        "es",
        "Te propongo el martes 12, antes de abrir, a las 8:30, o el miércoles 13, después de comer, a las 16:00.",
        "05-12T08:30? 05-13T16:00?",
    ),
    (
        "nl",
        "Ik stel voor: dinsdag 12 mei voor het eerste spreekuur om 8.00 uur of woensdag 13 mei na sluitingstijd om 18.15 uur.",
        "05-12T08:00? 05-13T18:15?",
    ),
    (
        "it",
        "Le propongo martedì 12, prima dell'apertura, alle 8.30, oppure mercoledì 13, dopo la chiusura, alle 19.",
        "05-12T08:30? 05-13T19:00?",
    ),
    (
        "pt",
        "Proponho terça, dia 12, antes da abertura, às 8h30, ou quarta, dia 13, depois do expediente, às 18h.",
        "05-12T08:30? 05-13T18:00?",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), EVENT)
def test_what_comes_before_or_after_a_slot_does_not_hide_it(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


ACCESS = [
    (
        "nl",
        "datum: dinsdag 12 mei\ntijd: 19.00 – 19.45 uur\nlocatie: gebouw Noord (ingang na 18.00 uur via de fietsenstalling)",
        "05-12T19:00",
    ),
    ("de", "Datum: 12. Mai\nUhrzeit: 19 Uhr\nOrt: Haus B (ab 18 Uhr Zugang nur über den Hof)", "05-12T19:00"),
    (
        "de",
        "Ihr Gespräch ist am 12. Mai um 19 Uhr. Die Haupttür ist ab 18 Uhr verschlossen, bitte klingeln Sie.",
        "05-12T19:00",
    ),
    ("fr", "Date : mardi 12 mai\nHeure : 19h\nLieu : bâtiment B (après 18h, entrée par la cour)", "05-12T19:00"),
    (
        "es",
        "Fecha: martes 12 de mayo\nHora: 19:00\nLugar: edificio B (a partir de las 18:00 se entra por el patio)",
        "05-12T19:00",
    ),
    (
        "it",
        "Data: martedì 12 maggio\nOra: 19.00\nLuogo: edificio B (dopo le 18.00 ingresso dal cortile)",
        "05-12T19:00",
    ),
    (
        "pt",
        "Data: terça-feira, 12 de maio\nHora: 19h\nLocal: edifício B (depois das 18h a entrada faz-se pelo pátio)",
        "05-12T19:00",
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), ACCESS)
def test_the_way_into_the_house_has_no_start(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


TRAVEL = [
    ("de", "10:00 – 11:30 Gespräch am 12. Mai, du schaffst also gut den ICE um 16:02.", "05-12T10:00"),
    ("fr", "Entretien le 12 mai à 10h, vous aurez largement le temps de prendre le TGV de 16h02.", "05-12T10:00"),
    ("es", "Entrevista el 12 de mayo a las 10:00; llegarás de sobra al AVE de las 16:45.", "05-12T10:00"),
    ("it", "Colloquio il 12 maggio alle 10, farai in tempo per il Frecciarossa delle 16.02.", "05-12T10:00"),
    ("nl", "Gesprek op 12 mei om 10.00 uur, dan haal je de Eurostar van 16.02 uur makkelijk.", "05-12T10:00"),
    ("pt", "Entrevista a 12 de maio às 10h, dá tempo para o Alfa Pendular das 16h02.", "05-12T10:00"),
]


@pytest.mark.parametrize(("language", "text", "expected"), TRAVEL)
def test_a_journey_has_no_start(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


LIMIT = [
    (
        "pt",
        "Entrevista na terça, 12 de maio, às 10h. Precisa remarcar? Acesse seu painel até 12h antes.",
        "05-12T10:00",
    ),
    ("de", "Gespräch am 12. Mai um 10 Uhr. Umbuchen können Sie bis 12h vorher.", "05-12T10:00"),
    ("fr", "Entretien le 12 mai à 10h. Vous pouvez le déplacer jusqu'à 12h avant.", "05-12T10:00"),
    ("es", "Entrevista el 12 de mayo a las 10:00. Puedes cambiarla hasta 12h antes.", "05-12T10:00"),
    ("it", "Colloquio il 12 maggio alle 10. Può modificarlo fino a 12h prima.", "05-12T10:00"),
    ("nl", "Gesprek op 12 mei om 10.00 uur. Verzetten kan tot 12h van tevoren.", "05-12T10:00"),
    ("nl", "Gesprek op 12 mei om 10.00 uur. Verzetten kan tot 12 uur van tevoren.", "05-12T10:00"),
    ("pt", "Entrevista na terça, 12 de maio, às 10h. Pode remarcar até 12 horas antes.", "05-12T10:00"),
    ("fr", "Entretien le 12 mai à 10h. Annulation possible jusqu'à 12 heures avant.", "05-12T10:00"),
    ("es", "Entrevista el 12 de mayo a las 10:00. Puedes cambiarla hasta 12 horas antes.", "05-12T10:00"),
]


@pytest.mark.parametrize(("language", "text", "expected"), LIMIT)
def test_so_long_before_it_is_no_hour(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


FORMAT = [
    ("de", "Ihr Gespräch findet am Donnerstag, den 7. Mai, um 14 Uhr 30 statt.", "05-07T14:30"),
    ("de", "Ihr Gespräch findet am Do., 07.05.26, 14.30 Uhr statt.", "05-07T14:30"),
    ("de", "Ihr Gespräch findet am 7.5. um 14:30h statt.", "05-07T14:30"),
    ("de", "Ihr Gespräch findet am 7. Mai um 14:30 statt.", "05-07T14:30"),
    ("de", "Ihr Gespräch findet am 7. Mai nachmittags um drei statt.", "05-07T15:00"),
    ("de", "Ihr Gespräch findet am 7. Mai um drei Uhr nachmittags statt.", "05-07T15:00"),
    ("de", "Ihr Gespräch findet am 7.5. 14:30 statt.", "05-07T14:30"),
    ("de", "Ihr Gespräch findet am kommenden Donnerstag um 14 Uhr statt.", "05-07T14:00"),
    ("de", "Ihr Gespräch findet am 07/05/2026 um 14:30 Uhr statt.", "05-07T14:30"),
    ("de", "Ihr Gespräch findet Donnerstag 7.5. ab 14h statt.", "05-07T14:00"),
    ("de", "Ihr Gespräch findet Donnerstagnachmittag um halb drei statt.", "05-07T14:30"),
    ("de", "Ihr Gespräch findet übermorgen um 14 Uhr statt.", "05-07T14:00"),
    ("fr", "Votre entretien aura lieu le jeudi 7 mai à 14h30.", "05-07T14:30"),
    ("fr", "Votre entretien aura lieu le jeudi 7/05 à 14 h 30.", "05-07T14:30"),
    ("fr", "Votre entretien aura lieu le 07/05/2026 à 14:30.", "05-07T14:30"),
    ("fr", "Votre entretien aura lieu le jeu. 7 mai, 14h30.", "05-07T14:30"),
    ("fr", "Votre entretien aura lieu ce jeudi à 14 heures 30.", "05-07T14:30"),
    ("fr", "Votre entretien aura lieu jeudi prochain à quatorze heures.", "05-07T14:00"),
    ("fr", "Votre entretien aura lieu jeudi à 3h de l'après-midi.", "05-07T15:00"),
    ("fr", "Votre entretien aura lieu après-demain à 14h.", "05-07T14:00"),
    ("fr", "Votre entretien aura lieu le 7/5 à 14H30.", "05-07T14:30"),
    ("fr", "Votre entretien aura lieu jeudi à 14 h.", "05-07T14:00"),
    ("fr", "Votre entretien aura lieu le 7 mai prochain à 14h30.", "05-07T14:30"),
    ("es", "Tu entrevista será el jueves 7 de mayo a las 14:30 h.", "05-07T14:30"),
    ("es", "Tu entrevista será el jueves 7/5 a las 14.30.", "05-07T14:30"),
    ("es", "Tu entrevista será el jueves, 7 de mayo, a las 14:30hs.", "05-07T14:30"),
    ("es", "Tu entrevista será el jueves 7 de mayo, 14:30 horas.", "05-07T14:30"),
    ("es", "Tu entrevista será este jueves a las tres de la tarde.", "05-07T15:00"),
    ("es", "Tu entrevista será el próximo jueves día 7 a las 14.30h.", "05-07T14:30"),
    ("es", "Tu entrevista será pasado mañana a las 14:30.", "05-07T14:30"),
    ("es", "Tu entrevista será el jue. 07/05/2026 a las 14h30.", "05-07T14:30"),
    ("es", "Tu entrevista será el jueves a las 15hs.", "05-07T15:00"),
    ("es", "Tu entrevista será el jueves a las 3 pm.", "05-07T15:00"),
    ("es", "Tu entrevista será el 7 de mayo del 2026 a las 14:30.", "05-07T14:30"),
    ("es", "Tu entrevista será el próximo 7 de mayo a las 15 h.", "05-07T15:00"),
    ("nl", "Je gesprek is op donderdag 7 mei om 14.30u.", "05-07T14:30"),
    ("nl", "Je gesprek is op do 7 mei om 14u30.", "05-07T14:30"),
    ("nl", "Je gesprek is op donderdag 7/5 om 14u.", "05-07T14:00"),
    ("nl", "Je gesprek is op 07-05-2026 om 14:30 uur.", "05-07T14:30"),
    ("nl", "Je gesprek is aanstaande donderdag om half drie.", "05-07T14:30"),
    ("nl", "Je gesprek is overmorgen om 14.30 uur.", "05-07T14:30"),
    ("nl", "Je gesprek is donderdagmiddag om drie uur.", "05-07T15:00"),
    ("nl", "Je gesprek is a.s. donderdag om 14.30 uur.", "05-07T14:30"),
    ("nl", "Je gesprek is donderdag 7 mei a.s. om 14.30 uur.", "05-07T14:30"),
    ("nl", "Je gesprek is donderdag 7 mei van 14.30 tot 15.30 uur.", "05-07T14:30"),
    ("nl", "Je gesprek is komende donderdag om 15.00.", "05-07T15:00"),
    ("nl", "Je gesprek is deze donderdag om drie uur 's middags.", "05-07T15:00"),
    ("it", "Il colloquio si terrà giovedì 7 maggio alle ore 14.30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì 7/5 alle 14,30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì 7 maggio h 14:30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì 7 maggio h. 14.30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì 7 maggio, ore 14:30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì 7 alle 14 e 30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà questo giovedì alle tre del pomeriggio.", "05-07T15:00"),
    ("it", "Il colloquio si terrà dopodomani alle 14.30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì prossimo alle 14:30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà gio 07/05/2026 ore 14:30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà il giorno 07.05.2026 alle ore 14:30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì 7 p.v. alle 14.30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì 7 maggio p.v. alle ore 14.30.", "05-07T14:30"),
    ("it", "Il colloquio si terrà giovedì 7 maggio alle ore 15:00 precise.", "05-07T15:00"),
    ("pt", "A sua entrevista será na quinta-feira, 7 de maio, às 14h30.", "05-07T14:30"),
    ("pt", "A sua entrevista será na 5ª feira, 7 de maio, às 14:30.", "05-07T14:30"),
    ("pt", "A sua entrevista será na quinta (07/05), às 14h30.", "05-07T14:30"),
    ("pt", "A sua entrevista será dia 07/05 às 14:30h.", "05-07T14:30"),
    ("pt", "A sua entrevista será dia 7 às 14h30min.", "05-07T14:30"),
    ("pt", "A sua entrevista será quinta-feira às 3 da tarde.", "05-07T15:00"),
    ("pt", "A sua entrevista será depois de amanhã às 14h30.", "05-07T14:30"),
    ("pt", "A sua entrevista será nesta quinta às 14:30 hrs.", "05-07T14:30"),
    ("pt", "A sua entrevista será no próximo dia 7 de maio, pelas 14h30.", "05-07T14:30"),
    ("pt", "A sua entrevista será na próxima quinta-feira às 14h30.", "05-07T14:30"),
    ("pt", "A sua entrevista será qui. 7/5, 14h30.", "05-07T14:30"),
    ("pt", "A sua entrevista será quinta-feira, dia 7, às 15:00 horas.", "05-07T15:00"),
    ("pt", "A sua entrevista será quinta que vem às 15h.", "05-07T15:00"),
    ("pt", "A sua entrevista será na 5.ª feira às 15h.", "05-07T15:00"),
]


@pytest.mark.parametrize(("language", "text", "expected"), FORMAT)
def test_an_hour_is_read_however_it_is_written(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected


DAY = [
    ("de", "Ihr Gespräch findet heute in einer Woche um 14 Uhr statt.", "05-12T14:00"),
    ("de", "Ihr Gespräch findet morgen in einer Woche um 14 Uhr statt.", "05-13T14:00"),
    ("de", "Ihr Gespräch findet nächste Woche Mittwoch um 14 Uhr statt.", "05-13T14:00"),
    ("de", "Ihr Gespräch findet Mittwoch nächster Woche um 14 Uhr statt.", "05-13T14:00"),
    ("de", "Ihr Gespräch findet am Mittwoch der kommenden Woche um 14 Uhr statt.", "05-13T14:00"),
    ("de", "Ihr Gespräch findet Mittwoch in einer Woche um 14 Uhr statt.", "05-13T14:00"),
    ("de", "Ihr Gespräch findet übernächsten Mittwoch um 14 Uhr statt.", "05-20T14:00"),
    ("de", "Ihr Gespräch findet am Mittwoch in der übernächsten Woche um 14 Uhr statt.", "05-20T14:00"),
    ("de", "Ihr Gespräch findet Mittwoch in KW 20 um 14 Uhr statt.", "05-13T14:00"),
    ("fr", "Votre entretien aura lieu mercredi en huit à 14h.", "05-13T14:00"),
    ("fr", "Votre entretien aura lieu mercredi de la semaine prochaine à 14h.", "05-13T14:00"),
    ("fr", "Votre entretien aura lieu la semaine prochaine, le mercredi à 14h.", "05-13T14:00"),
    ("fr", "Votre entretien aura lieu dans une semaine, mardi à 14h.", "05-12T14:00"),
    ("fr", "Votre entretien aura lieu demain matin à 9h.", "05-06T09:00"),
    ("fr", "Votre entretien aura lieu mardi prochain à 14h.", "05-12T14:00"),
    ("es", "Tu entrevista será el miércoles de la semana que viene a las 14:00.", "05-13T14:00"),
    ("es", "Tu entrevista será el miércoles de la próxima semana a las 14:00.", "05-13T14:00"),
    ("es", "Tu entrevista será el miércoles que viene a las 14:00.", "05-06T14:00"),
    ("es", "Tu entrevista será el miércoles 13 del corriente a las 14:00.", "05-13T14:00"),
    ("es", "Tu entrevista será mañana por la mañana a las 9:00.", "05-06T09:00"),
    ("es", "Tu entrevista será mañana miércoles a las 14:00.", "05-06T14:00"),
    ("es", "Tu entrevista será de mañana en ocho a las 14:00.", "05-13T14:00"),
    ("nl", "Je gesprek is volgende week woensdag om 14.00 uur.", "05-13T14:00"),
    ("nl", "Je gesprek is woensdag volgende week om 14.00 uur.", "05-13T14:00"),
    ("nl", "Je gesprek is woensdag over een week om 14.00 uur.", "05-13T14:00"),
    ("nl", "Je gesprek is morgenochtend om 9.00 uur.", "05-06T09:00"),
    ("nl", "Je gesprek is over een week, dinsdag om 14.00 uur.", "05-12T14:00"),
    ("nl", "Je gesprek is vrijdagochtend om 9.30 uur.", "05-08T09:30"),
    ("it", "Il colloquio si terrà mercoledì della prossima settimana alle 14.", "05-13T14:00"),
    ("it", "Il colloquio si terrà mercoledì della settimana prossima alle 14.", "05-13T14:00"),
    ("it", "Il colloquio si terrà domani mattina alle 9.", "05-06T09:00"),
    ("it", "Il colloquio si terrà oggi a otto alle 14.", "05-12T14:00"),
    ("it", "Il colloquio si terrà tra una settimana, martedì alle 14.", "05-12T14:00"),
    ("it", "Il colloquio si terrà mercoledì 13 c.m. alle ore 14.", "05-13T14:00"),
    ("pt", "A sua entrevista será na quarta-feira da próxima semana às 14h.", "05-13T14:00"),
    ("pt", "A sua entrevista será na quarta da semana que vem às 14h.", "05-13T14:00"),
    ("pt", "A sua entrevista será amanhã de manhã às 9h.", "05-06T09:00"),
    ("pt", "A sua entrevista será amanhã, quarta-feira, às 14h.", "05-06T14:00"),
    ("pt", "A sua entrevista será de hoje a oito dias, às 14h.", "05-12T14:00"),
    ("pt", "A sua entrevista será no dia 13 do corrente mês às 14h.", "05-13T14:00"),
]


@pytest.mark.parametrize(("language", "text", "expected"), DAY)
def test_a_day_is_read_however_it_is_said(language: str, text: str, expected: str) -> None:
    assert stated(language, text) == expected
