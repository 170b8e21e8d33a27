"""Everyday German and Dutch mail that was misread, and the same things said in the other languages."""

# ruff: noqa: E501  a mail is one line

from __future__ import annotations

from datetime import date

import pytest
from dated_mails import reading_of
from one_time import CLOCKS, base, fixed, said

from assistant.model import Kind, Reading
from assistant.reading.when import promise_in

SUBJECTS = {
    "de": "Ihre Bewerbung",
    "nl": "Je sollicitatie",
    "en": "Your application",
    "fr": "Votre candidature",
    "es": "Tu candidatura",
    "it": "La tua candidatura",
    "pt": "A sua candidatura",
}
GREETINGS = {"de": "Sehr geehrte Frau Nair,", "nl": "Beste Priya,", "en": "Dear Priya,", "fr": "Bonjour Priya,"}
GREETINGS |= {"es": "Hola Priya:", "it": "Gentile Priya,", "pt": "Olá Priya,"}


def written(language: str, text: str, *, greeting: str = "", subject: str = "") -> Reading:
    zone, _, country = CLOCKS[language]
    user = {"name": "Priya Nair", "address": "priya@example.org", "timezone": zone, "country": country}
    body = f"{greeting or GREETINGS[language]}\n\n{text}\n\nRobin Keller"
    mail = {"sender": "Robin Keller <robin@brightwell.example>", "tld": country.lower(), "body": body, "user": user}
    day = base(language, "2026-03-02").isoformat()
    return reading_of({**mail, "subject": subject or SUBJECTS[language], "date": day}, 1)


def starts(found: Reading) -> str:
    return " ".join(one.start.strftime("%d %H:%M") for one in found.interviews)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Ich stecke morgen bis 11 Uhr in einer Prüfung, kommen Sie also um 13 Uhr.", "03-03T13:00"),
        ("de", "Morgen habe ich bis 12 Uhr Schule, wir treffen uns um 14 Uhr.", "03-03T14:00"),
        ("nl", "Morgen zit ik tot 11 uur op de rechtbank, kom dus om 13 uur.", "03-03T13:00"),
        ("en", "Tomorrow I am stuck at the airport until 11am, so come at 1pm.", "03-03T13:00"),
        ("fr", "Demain je suis au tribunal jusqu'à 11h, venez donc à 13h.", "03-03T13:00"),
        ("es", "Mañana tengo clase hasta las 11, venga a las 13:00.", "03-03T13:00"),
        ("it", "Domani sono in cantiere fino alle 11, venga alle 13:00.", "03-03T13:00"),
        ("pt", "Amanhã estou na escola até às 11h, venha às 13h.", "03-03T13:00"),
        ("de", "Also dann morgen bis 12 Uhr!", "03-03T12:00"),
    ],
)
def test_until_when_somebody_is_held_up_is_no_start(language: str, text: str, expected: str) -> None:
    assert fixed(language, text) == expected


def test_until_when_somebody_is_free_is_on_offer() -> None:
    assert said("de", "Ich habe morgen bis 12 Uhr Zeit oder ab 14 Uhr.") == "03-03T12:00? 03-03T14:00?"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Statt Dienstag um 9 Uhr sehen wir uns am Freitag zur selben Stunde."),
        ("de", "Statt Dienstag um 9 Uhr sehen wir uns am Freitag um dieselbe Zeit."),
        ("de", "Statt Dienstag um 9 Uhr sehen wir uns am Freitag, die Uhrzeit bleibt gleich."),
        ("nl", "In plaats van dinsdag om 9 uur zien we je vrijdag, de tijd blijft hetzelfde."),
        ("en", "Instead of Tuesday at 9am we will see you on Friday, the time stays the same."),
        ("fr", "Au lieu de mardi à 9h, nous vous recevrons vendredi, l'heure reste inchangée."),
        ("es", "En lugar del martes a las 9, le esperamos el viernes, la hora no cambia."),
        ("it", "Invece di martedì alle 9 la aspettiamo venerdì, l'orario resta lo stesso."),
        ("pt", "Em vez de terça às 9h, esperamos por si na sexta, o horário mantém-se."),
    ],
)
def test_an_hour_that_stays_is_that_of_the_new_day(language: str, text: str) -> None:
    assert fixed(language, text) == "03-06T09:00"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Frau Seifert nimmt sich am Mittwoch von zehn bis elf Zeit für dich.", "03-04T10:00/11:00"),
        ("nl", "We spreken je woensdag van elf tot twaalf.", "03-04T11:00/12:00"),
        ("en", "We will see you on Wednesday, two till three.", "03-04T14:00/15:00"),
        ("fr", "Notre entretien a lieu mercredi de 10 heures à midi.", "03-04T10:00/12:00"),
        ("de", "Am Mittwoch kommen von drei bis vier Kollegen zwei dazu.", ""),
        ("en", "We will see you on Wednesday, two to three of us.", ""),
    ],
)
def test_hours_in_words_from_one_to_the_other(language: str, text: str, expected: str) -> None:
    assert said(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Wir setzen uns am Donnerstag zusammen und legen uns fest.", "03-05"),
        ("de", "Bis Freitag haben Sie Gewissheit.", "03-06"),
        ("de", "Am Mittwoch kriegst du ein Ja oder ein Nein.", "03-04"),
        ("de", "Donnerstag fällt die Wahl.", "03-05"),
        ("nl", "Je krijgt op 12 maart te horen hoe het is gegaan.", "03-12"),
        ("nl", "Donderdag zeg ik je ja of nee.", "03-05"),
        ("nl", "Vrijdag hang ik bij je aan de lijn.", "03-06"),
        ("de", "Am 10. März tagt der Vorstand. Am Tag nach der Sitzung melde ich mich.", "03-11"),
        ("nl", "De bestuursvergadering is op 10 maart. De dag na de vergadering bel ik je.", "03-11"),
        ("en", "The trustees meet on 10 March. I will ring you the day after the meeting.", "03-11"),
        ("de", "Ihr Probetag ist am 10. März. Am Ende dieses Tages wissen Sie Bescheid.", "03-10"),
        ("nl", "Je proefdag is op 10 maart. Aan het eind van die dag hoor je of het wat wordt.", "03-10"),
        ("fr", "L'entretien est le mardi 10 mars. À la fin de cette journée vous aurez une réponse.", "03-10"),
        ("it", "Il colloquio è martedì 10 marzo. Alla fine di quella giornata le comunicheremo l'esito.", "03-10"),
        ("pt", "A entrevista é a 10 de março. No final desse dia saberá o resultado.", "03-10"),
        ("de", "Legen Sie sich bitte bis Freitag fest.", ""),
        ("nl", "Laat me vrijdag ja of nee horen.", ""),
    ],
)
def test_a_decision_in_everyday_words(language: str, text: str, expected: str) -> None:
    zone, _, country = CLOCKS[language]
    found = promise_in(
        text, base=base(language, "2026-03-02"), language=language, country=country, user_timezone=zone, is_awaited=True
    )
    assert (found and found.by) == (date.fromisoformat(f"2026-{expected}") if expected else None)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Dinsdag de 10e weet je of je kunt beginnen.", "03-10"),
        ("nl", "Vrijdag weet u waar u aan toe bent.", "03-06"),
        ("de", "Am Freitag wissen Sie, woran Sie sind.", "03-06"),
        ("de", "Donnerstag erfährst du, ob du anfangen kannst.", "03-05"),
        ("es", "El viernes sabrá si empieza con nosotros.", "03-06"),
        ("it", "Venerdì saprà se può cominciare.", "03-06"),
        ("pt", "Na sexta saberá se pode começar.", "03-06"),
        ("de", "Freitag erfahren Sie, ob wir den Termin halten können.", ""),
        ("es", "El viernes sabrá si la entrevista se mantiene.", ""),
    ],
)
def test_whether_one_is_taken_is_a_decision(language: str, text: str, expected: str) -> None:
    zone, _, country = CLOCKS[language]
    found = promise_in(
        text,
        base=base(language, "2026-03-02"),
        language=language,
        country=country,
        user_timezone=zone,
        must_decide=True,
    )
    assert (found and found.by) == (date.fromisoformat(f"2026-{expected}") if expected else None)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Herr Rössler erwartet Sie am Montag um 9 Uhr am Werkstor.", "09 09:00"),
        ("de", "Die Heimleiterin nimmt sich am Mittwoch um elf Uhr Zeit für Sie.", "04 11:00"),
        ("de", "Der Werkstattleiter wartet am Freitag um 7 Uhr auf Sie.", "06 07:00"),
        ("de", "Sie können zum Reden kommen, Donnerstag 5. März 13 Uhr in unserem Büro.", "05 13:00"),
        ("nl", "Onze directeur ontvangt je woensdag om 11 uur.", "04 11:00"),
        ("nl", "Mevrouw Vos maakt woensdag om 11 uur tijd voor je.", "04 11:00"),
        ("nl", "De klant wil je donderdag om 8 uur zien.", "05 08:00"),
        ("nl", "U kan komen praten. Donderdag 5 maart 13 uur bij ons kantoor.", "05 13:00"),
        ("nl", "Ik heb donderdag 10 uur voor je vrijgehouden.", "05 10:00"),
        ("nl", "Je mag donderdag om 8u komen meedraaien.", "05 08:00"),
        ("en", "Sister Mary has kept Wednesday at 11am free for you.", "04 11:00"),
        ("fr", "Vous pouvez venir nous voir jeudi 5 mars à 13h au bureau.", "05 13:00"),
        ("fr", "Restons sur jeudi à 13h dans nos bureaux.", "05 13:00"),
        ("es", "El señor Ruiz le espera el lunes a las 9 en la puerta 3.", "09 09:00"),
        ("es", "Puede venir a hablar con nosotros el jueves 5 de marzo a las 13:00 en la oficina.", "05 13:00"),
        ("it", "Il signor Rossi la aspetta lunedì alle 9 all'ingresso 3.", "09 09:00"),
        ("it", "Restiamo d'accordo per giovedì alle 13:00 in ufficio.", "05 13:00"),
        ("pt", "O senhor Rocha espera por si na segunda às 9h no portão 3.", "09 09:00"),
        ("pt", "A diretora vai recebê-la na quarta às 11h.", "04 11:00"),
        ("de", "Am Donnerstag gegen 13 Uhr rufe ich Sie unter Ihrer Festnetznummer an.", "05 13:00"),
        ("de", "Ich rufe Sie am Donnerstag um 13 Uhr auf der Arbeitsnummer an.", "05 13:00"),
        ("de", "Prima, dass Sie am Donnerstag um 13 Uhr bei uns vorbeikommen.", "05 13:00"),
        ("de", "Das Auswahlgespräch ist auf Donnerstag, 13 Uhr, anberaumt worden.", "05 13:00"),
        ("de", "Unser Gespräch haben wir für Donnerstag um 13 Uhr vorgemerkt.", "05 13:00"),
        ("de", "Am Donnerstag um 13 Uhr lernen Sie unsere Geschäftsführer kennen.", "05 13:00"),
        ("nl", "Donderdag om 13 uur bellen we je.", "05 13:00"),
        ("nl", "Fijn dat je donderdag om 13 uur tijd hebt.", "05 13:00"),
        ("nl", "Het selectiegesprek werd vastgesteld op donderdag 5 maart om 13 uur.", "05 13:00"),
        ("en", "Lovely that you can come on Thursday at 1pm.", "05 13:00"),
        ("fr", "Nous sommes heureux que vous puissiez venir jeudi à 13h.", "05 13:00"),
        ("fr", "Votre entretien téléphonique débute jeudi à 13h.", "05 13:00"),
        ("es", "La entrevista se ha programado para el jueves a las 13:00.", "05 13:00"),
        ("es", "Su videoentrevista comienza el jueves a las 13:00.", "05 13:00"),
        ("it", "Il suo videocolloquio comincia giovedì alle 13:00.", "05 13:00"),
        ("pt", "Telefono-lhe na quinta às 13h.", "05 13:00"),
    ],
)
def test_somebody_who_expects_the_user_at_an_hour_fixes_it(language: str, text: str, expected: str) -> None:
    found = written(language, text)

    assert (found.kind, starts(found)) == (Kind.INTERVIEW_CONFIRMATION, expected)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Chefin hätte am Mittwoch um 11 Uhr Zeit für Sie. Passt Ihnen das?"),
        ("nl", "Onze directeur ontvangt je graag woensdag om 11 uur. Schikt dat?"),
        ("en", "Mr Russell could see you on Monday at 9am. Would that suit you?"),
    ],
)
def test_somebody_who_asks_whether_it_suits_fixes_nothing(language: str, text: str) -> None:
    assert written(language, text).interviews == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Leider muss unser Gespräch am Donnerstag ausfallen. Als Ersatz haben wir den 12. März um 9 Uhr vorgesehen.",
        ),
        (
            "nl",
            "Het gesprek van donderdag gaat niet door. In de plaats daarvan hebben we 12 maart om 9 uur voor je gereserveerd.",
        ),
        (
            "en",
            "Your interview on Thursday cannot go ahead. As a replacement we have reserved 12 March at 9am for you.",
        ),
        ("fr", "L'entretien de jeudi ne peut avoir lieu. En remplacement, nous vous avons réservé le 12 mars à 9h."),
        ("it", "Il colloquio di giovedì non può avere luogo. In sostituzione le abbiamo riservato il 12 marzo alle 9."),
    ],
)
def test_what_is_reserved_instead_of_what_is_off_moves_it(language: str, text: str) -> None:
    found = written(language, text)

    assert (found.kind, starts(found)) == (Kind.INTERVIEW_RESCHEDULE, "12 09:00")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Das Vorstellungsgespräch am Donnerstag beginnt nicht um 9 Uhr, sondern um 11 Uhr."),
        ("nl", "Donderdag is niet 9.00 maar 11.00 uur geworden: het gesprek is niet om 9 uur maar om 11 uur."),
        ("en", "Your interview on Thursday is no longer at 9am but at 11am."),
        ("fr", "L'entretien de jeudi ne sera pas à 9h mais à 11h."),
        ("es", "La entrevista del jueves no será a las 9:00, sino a las 11:00."),
        ("it", "Il colloquio di giovedì non è alle 9:00 ma alle 11:00."),
        ("pt", "A entrevista de quinta não é às 9h, mas às 11h."),
    ],
)
def test_not_then_but_later_moves_it(language: str, text: str) -> None:
    found = written(language, text)

    assert (found.kind, starts(found)) == (Kind.INTERVIEW_RESCHEDULE, "05 11:00")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Danke, dass Sie am Freitag um 9 Uhr zu uns gekommen sind. Sie hören von uns."),
        ("nl", "Bedankt dat je vrijdag om 9 uur bij ons was. Je hoort van ons."),
        ("fr", "Merci d'être passée nous voir vendredi à 9h. Nous reviendrons vers vous."),
        ("it", "Grazie di essere venuta venerdì alle 9. Le faremo sapere."),
        ("de", "Ich rufe Sie am Freitag um 9 Uhr mit dem Ergebnis an."),
        ("nl", "Ik bel je vrijdag om 9 uur met de beslissing."),
        ("en", "I'll call you on Friday at 9am with our decision."),
        ("fr", "Je vous appelle vendredi à 9h pour vous communiquer la décision."),
        ("es", "Le llamo el viernes a las 9 con el resultado."),
        ("it", "La chiamo venerdì alle 9 con l'esito."),
        ("pt", "Ligo-lhe na sexta às 9h com o resultado."),
    ],
)
def test_a_visit_that_has_been_and_a_call_with_the_outcome_are_no_talk_to_come(language: str, text: str) -> None:
    assert written(language, text).interviews == ()


@pytest.mark.parametrize(
    ("language", "greeting", "subject", "text"),
    [
        (
            "de",
            "Liebe Eltern,",
            "Kennenlerngespräch Hortleitung",
            "die neue Hortleiterin stellt sich am Dienstag, 10. März, um 19 Uhr in der Aula vor. Wir haben aus fünf Bewerbungen ausgewählt.",
        ),
        (
            "it",
            "Cari genitori,",
            "Colloquio conoscitivo allenatore",
            "Il nuovo allenatore si presenta martedì 10 marzo alle 19:00 in sede. Abbiamo scelto tra quattro candidature.",
        ),
        (
            "pt",
            "Caros pais,",
            "Entrevista com o treinador",
            "O novo treinador apresenta-se na terça, 10 de março, às 19h no clube. Escolhemos entre quatro candidaturas.",
        ),
    ],
)
def test_a_letter_to_all_parents_is_no_news_of_a_candidacy(
    language: str, greeting: str, subject: str, text: str
) -> None:
    assert written(language, text, greeting=greeting, subject=subject).kind is Kind.OTHER


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Der Vorstand hat beschlossen, drei Bewerber einzuladen, und Sie gehören dazu. Ihr Vorspiel ist am 12. März um 10 Uhr, anschließend reden wir.",
        ),
        ("it", "La commissione ha scelto tre candidati e lei è tra questi. Il colloquio è il 12 marzo alle 10."),
    ],
)
def test_one_of_several_candidates_is_none_who_interviews(language: str, text: str) -> None:
    found = written(language, text)

    assert (found.kind, starts(found)) == (Kind.INTERVIEW_CONFIRMATION, "12 10:00")


@pytest.mark.parametrize(
    ("language", "text", "is_firm"),
    [
        ("de", "machen Sie sich bitte nicht zu viele Hoffnungen, die Stelle wird wohl intern besetzt.", False),
        ("de", "ich glaube nicht, dass es noch klappt. Wenn doch, rufe ich dich an.", False),
        (
            "nl",
            "Eerlijk is eerlijk: de kans is klein dat het nog wat wordt. Mocht het drukker worden dan app ik je.",
            False,
        ),
        ("nl", "Reken er maar niet te veel op, de plek gaat waarschijnlijk naar een interne collega.", False),
        ("de", "den Ausbildungsplatz hat leider schon jemand anders. Nächstes Jahr gern früher melden!", True),
        ("de", "die Lehrstelle ist inzwischen vergeben.", True),
        ("en", "Somebody else has the place already. Do get in touch earlier next year!", True),
    ],
)
def test_ends_in_plain_words(language: str, text: str, is_firm: bool) -> None:
    found = written(language, text)

    assert (found.kind, found.primary.firm) == (Kind.DECLINE, is_firm)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("nl", "Jij wordt het! Het contract sturen we je deze week.", Kind.OFFER),
        ("de", "Sie sind es geworden! Den Vertrag bekommen Sie diese Woche.", Kind.OFFER),
        ("de", "Der Stiftungsrat hat Sie gewählt. Sagen Sie uns, ob Sie den Posten annehmen.", Kind.OFFER),
        ("nl", "De directie heeft je gekozen. Laat ons weten of je de baan accepteert.", Kind.OFFER),
        ("en", "The governors have chosen you. Please tell us whether you accept the post.", Kind.OFFER),
        ("fr", "Le jury vous a choisie. Dites-nous si vous acceptez le poste.", Kind.OFFER),
        ("es", "El tribunal la ha elegido. Confírmenos si acepta la plaza.", Kind.OFFER),
        ("it", "Abbiamo scelto lei. Ci faccia sapere se accetta il posto.", Kind.OFFER),
        ("pt", "Escolhemo-la a si. Diga-nos se aceita a vaga.", Kind.OFFER),
        ("de", "Es gilt bei uns ein Einstellungsstopp bis zum Sommer.", Kind.HOLD),
        (
            "fr",
            "J'irai droit au but : nous aimerions vraiment vous avoir comme préparatrice, 28 heures. Je vous envoie le contrat la semaine prochaine.",
            Kind.OFFER,
        ),
        ("de", "Anbei ein Text von 300 Wörtern als Probeübersetzung. Bitte bis Montag zurück.", Kind.ASSESSMENT),
        (
            "it",
            "In allegato un testo di 400 parole come prova di traduzione. La prego di rimandarlo in settimana.",
            Kind.ASSESSMENT,
        ),
    ],
)
def test_news_in_plain_words(language: str, text: str, kind: Kind) -> None:
    assert written(language, text).kind is kind


@pytest.mark.parametrize(
    ("language", "subject", "text"),
    [
        ("de", "Minijob", "Inzwischen haben wir jemanden gefunden. Danke für Ihr Interesse."),
        ("nl", "Bijbaan", "We hebben inmiddels iemand gevonden. Bedankt voor je interesse."),
        ("es", "Trabajo de verano", "Ya hemos encontrado a alguien. Gracias por tu interés."),
        ("it", "Lavoro estivo", "Abbiamo già trovato qualcuno. Grazie per l'interesse."),
        ("pt", "Trabalho de verão", "Já encontrámos alguém. Obrigada pelo interesse."),
    ],
)
def test_a_job_beside_school_is_one(language: str, subject: str, text: str) -> None:
    assert written(language, text, greeting="Hallo,", subject=subject).kind is Kind.DECLINE


@pytest.mark.parametrize(
    ("language", "subject", "text"),
    [
        ("de", "Reparatur", "Am Donnerstag um 13 Uhr rufe ich Sie wegen der Reparatur an."),
        ("nl", "Keuken", "Donderdag om 13 uur bel ik je over de verbouwing."),
        ("nl", "Offerte", "Hierbij onze offerte. Laat ons weten of u ons voorstel accepteert."),
        ("fr", "Devis", "Voici notre devis. Merci de nous dire si vous acceptez notre proposition."),
        ("es", "Presupuesto", "Le adjunto el presupuesto. Díganos si acepta la propuesta."),
        ("de", "Training", "Das Training ist morgen nicht um 18 Uhr, sondern um 19 Uhr."),
    ],
)
def test_calls_and_quotes_of_craftsmen_are_no_news(language: str, subject: str, text: str) -> None:
    assert written(language, text, subject=subject).kind is Kind.OTHER
