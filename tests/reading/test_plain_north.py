"""Plain German, Dutch and French mail that was misread: small words that change an hour, take one up, or only sound of another matter."""

# ruff: noqa: E501  a mail is one line

from __future__ import annotations

import pytest
from dated_mails import reading_of
from one_time import fixed, said

from assistant.model import Kind, Reading

PRIYA = {"name": "Priya Nair", "address": "priya@example.org", "timezone": "Europe/Berlin", "country": "DE"}
LUKASZ = {**PRIYA, "name": "Łukasz Çelık"}


def read_by_priya(text: str, subject: str, user: dict[str, str] = PRIYA) -> Reading:
    written = {"sender": "Robin Keller <robin@brightwell.example>", "tld": "de", "subject": subject}
    return reading_of({"user": user, **written, "date": "2026-03-02T10:00+01:00", "body": text}, 1)


def starts(found: Reading) -> str:
    return " ".join(one.start.strftime("%d %H:%M") for one in found.interviews)


def slots(found: Reading) -> str:
    return " ".join(one.start.strftime("%d %H:%M") for one in found.slots)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Wir ziehen den Termin am Donnerstag vor: 8:30 Uhr statt 10 Uhr.", "03-05T08:30"),
        ("de", "Wir ziehen das Interview etwas vor: Donnerstag, 5. März, 9 Uhr.", "03-05T09:00"),
        ("de", "Bitte antworten Sie bis Donnerstag vor 9 Uhr.", ""),
        ("de", "Statt um 9 auf 11 Uhr am Donnerstag, so machen wir es.", "03-05T11:00"),
        ("de", "Ihr Gespräch ist Do 5.3. 10:00.", "03-05T10:00"),
        ("de", "Ihr Gespräch ist am Fr 06.03. 14 Uhr.", "03-06T14:00"),
        ("de", "Ihr Gespräch ist am Fr 06.03. 14 bis 15 Uhr.", "03-06T14:00"),
        ("de", "Ihr Gespräch ist am Fr 06.03. 26 um 14 Uhr.", "03-06T14:00"),
        ("nl", "We spreken elkaar donderdag om 15 uur i.p.v. 14 uur.", "03-05T15:00"),
        ("nl", "Ons gesprek is donderdag a.s. 14.30 uur.", "03-05T14:30"),
        ("nl", "Van donderdag 14 uur maken we vrijdag 10 uur.", "03-06T10:00"),
        ("nl", "Bel me donderdag na 14 uur, dan plannen we iets.", ""),
        ("nl", "Ik heb je voor donderdag 14 uur in de agenda gezet.", "03-05T14:00"),
        ("de", "Unser Gespräch am Donnerstag um 15 Uhr fällt leider flach.", ""),
        (
            "de",
            "Das Gespräch am Donnerstag (14 Uhr) bleibt, nur das Zimmer ändert sich: 2.14 statt 3.01.",
            "03-05T14:00",
        ),
        ("de", "Ihr Gespräch ist am Donnerstag in Zimmer Ostsee um 14.30 Uhr.", "03-05T14:30"),
        ("fr", "L'entretien est jeudi, salle 2.14, à 14h30.", "03-05T14:30"),
    ],
)
def test_small_words_and_figures_keep_their_sense(language: str, text: str, expected: str) -> None:
    assert fixed(language, text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Der Probetag ist am Donnerstag um 6:30 Uhr.", "03-05T06:30"),
        ("de", "Zum Probearbeiten kommen Sie am Donnerstag um 6 Uhr.", "03-05T06:00"),
        ("de", "Das Gespräch ist am Donnerstag um 6 Uhr.", "03-05T18:00"),
        ("de", "Das Gespräch ist am Donnerstag um 6:30 Uhr abends.", "03-05T18:30"),
        ("fr", "L'essai commence jeudi à 5h30 au fournil.", "03-05T05:30"),
        ("nl", "Je proefdag begint donderdag om 5.30 uur.", "03-05T05:30"),
        ("de", "Der Probetag ist am Donnerstag, 6-14 Uhr.", "03-05T06:00/14:00"),
        ("en", "The interview is on Thursday at 5:30.", "03-05T17:30"),
        ("en", "The interview is on Thursday, 2-3:30pm.", "03-05T14:00/15:30"),
    ],
)
def test_an_hour_of_the_early_morning_is_none_of_the_evening(language: str, text: str, expected: str) -> None:
    assert said(language, text) == expected


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Hallo Priya,\n\nam Mittwoch geht es bei mir doch nicht. Ich hätte noch folgende Zeiten:\n\nDo 5.3. 9:00\nFr 6.3. 11:00\n\nGruß\nRobin", "05 09:00 06 11:00"),
        ("Hallo Priya,\n\nder Mittwoch klappt leider nicht. Was ginge bei dir stattdessen?\n- Do 5.3. 9:00\n- Fr 6.3. 11:30\n\nGruß\nRobin", "05 09:00 06 11:30"),
        ("Dag Priya,\n\nwoensdag lukt me niet, we moeten ons gesprek verzetten. Ik heb nog:\n- donderdag 5 maart, 9.00 uur\n- vrijdag 6 maart, 11.30 uur\n\nRobin", "05 09:00 06 11:30"),
        ("Bonjour Priya,\n\nmercredi tombe à l'eau pour notre entretien. Qu'est-ce qui vous arrangerait ?\n\njeudi 5/3 9h\nvendredi 6/3 11h30\n\nRobin", "05 09:00 06 11:30"),
    ],
)  # fmt: skip
def test_a_list_below_a_question_or_what_somebody_has_left_is_on_offer(text: str, offered: str) -> None:
    found = read_by_priya(text, "Unser Gespräch")

    assert (starts(found), slots(found)) == ("", offered)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Sollicitatie", "Beste Priya,\n\nGraag nodigen we je uit voor een gesprek.\n\nDag: donderdag 5 maart\nUur: 14u\nPlaats: Kerkstraat 3\n\nKan je niet? Bel ons dan even.\n\nRobin"),
        ("Ihre Bewerbung", "Guten Tag Frau Nair,\n\nwir möchten Sie gern kennenlernen und laden Sie für Donnerstag, 14 Uhr, zu uns ein.\n\nRobin Keller"),
        ("Ihre Bewerbung", "Guten Tag Frau Nair,\n\nkommen Sie am Donnerstag um 14 Uhr zu uns in die Werkstatt, dann reden wir über alles.\n\nRobin Keller"),
        ("Votre candidature", "Bonjour Madame,\n\nVotre parcours nous plaît. Venez jeudi à 14h à l'atelier, demandez Robin.\n\nRobin Keller"),
        ("Entretien", "Madame,\n\nJe serai heureux de vous recevoir à l'étude le jeudi 5 mars à 14 heures.\n\nJe vous prie de croire, Madame, à l'assurance de mes sentiments les meilleurs.\n\nRobin Keller"),
        ("Gespräch", "Hallo Priya,\n\nDonnerstag 14 Uhr, ich trage das so fest ein.\n\nGruß, Robin"),
        ("Gespräch", "Hallo Priya,\n\nkomm gern schon um 13:45 Uhr, unser Gespräch selbst beginnt am Donnerstag um 14 Uhr.\n\nRobin"),
        ("Entretien", "Madame,\n\nVotre audition aura lieu le jeudi 5 mars 2026 de 14h00 à 14h30, salle B12.\n\nRobin Keller"),
        ("Uw afspraak", "Beste mevrouw Nair\n\nDe werkgever heeft een sollicitatiegesprek met u gepland:\n\nDatum: 5/03/2026\nUur: 14u\nAdres: Kerkstraat 3\n\nRobin"),
    ],
)  # fmt: skip
def test_who_is_called_to_one_hour_has_it_fixed(subject: str, text: str) -> None:
    found = read_by_priya(text, subject)

    assert (found.kind, starts(found)) == (Kind.INTERVIEW_CONFIRMATION, "05 14:00")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Ihre Bewerbung", "Guten Tag Frau Nair,\n\nwir möchten Sie gern am Donnerstag um 14 Uhr kennenlernen. Passt Ihnen das?\n\nRobin Keller"),
        ("Sollicitatie", "Beste Priya,\n\nGraag nodigen we je uit voor een gesprek, donderdag om 14 uur of op vrijdag om 10 uur. Wat schikt je?\n\nRobin"),
        ("Ihre Bewerbung", "Guten Tag Frau Nair,\n\nwir würden Sie gern kennenlernen. Bitte melden Sie sich bis Donnerstag um 14 Uhr wegen eines Termins bei mir.\n\nRobin Keller"),
        ("Votre candidature", "Bonjour Madame,\n\nNous aimerions vous rencontrer jeudi à 14h. Seriez-vous disponible ?\n\nRobin Keller"),
    ],
)  # fmt: skip
def test_who_is_asked_whether_an_hour_suits_has_none_fixed(subject: str, text: str) -> None:
    found = read_by_priya(text, subject)

    assert found.kind is Kind.INTERVIEW_INVITATION
    assert not found.interviews


@pytest.mark.parametrize(
    "text",
    [
        "Moin Lukasz, wir müssen unser Gespräch morgen früh verschieben. Können wir statt 8 Uhr auf 16 Uhr gehen? Ich trag das mal so fest ein, sonst kurz anrufen.\n\nRobin",
        "Moin Herr Celik, wir müssen unser Gespräch morgen früh verschieben. Können wir statt 8 Uhr auf 16 Uhr gehen? Ich trag das mal so fest ein, sonst kurz anrufen.\n\nRobin",
    ],
)
def test_a_name_without_its_accents_greets_the_user_and_what_is_noted_down_is_fixed(text: str) -> None:
    assert starts(read_by_priya(text, "morgen", LUKASZ)) == "03 16:00"


def test_an_hour_that_is_earlier_than_the_one_agreed_moves_it() -> None:
    found = read_by_priya(
        "Hallo Priya,\n\ndas Gespräch am Donnerstag ist jetzt um 13 statt 14 Uhr.\n\nRobin", "Gespräch"
    )

    assert (found.kind, starts(found)) == (Kind.INTERVIEW_RESCHEDULE, "05 13:00")


@pytest.mark.parametrize(
    "text",
    [
        "Bonjour Priya,\n\nUn petit mot après notre court échange : votre entretien est confirmé jeudi 5 mars à 14h.\n\nRobin",
        "Beste Priya,\n\nStuur je vooraf een scan van je diploma? Je sollicitatiegesprek is donderdag 5 maart om 14 uur.\n\nRobin",
    ],
)
def test_a_word_of_another_tongue_is_of_no_other_matter(text: str) -> None:
    assert starts(read_by_priya(text, "Brightwell")) == "05 14:00"


def test_an_hour_that_is_noted_once_they_agree_is_not_fixed() -> None:
    text = "Hallo Priya, ginge statt Mittwoch auch Donnerstag um 16 Uhr für unser Gespräch? Dann trage ich das so ein.\n\nRobin"

    assert not read_by_priya(text, "Gespräch").interviews


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Beste Priya,\n\nWij ontvingen uw kandidatuur. U verneemt ten laatste op 20 maart of u wordt toegelaten tot de mondelinge proef.\n\nRobin", "20"),
        ("Beste Priya,\n\nDank voor uw sollicitatie. Het bestuur vergadert op dinsdag 10 maart over de benoeming. U kunt op donderdag 12 maart een belletje van onze voorzitter verwachten.\n\nRobin", "12"),
        ("Guten Tag Frau Nair,\n\nvielen Dank für das Gespräch. Sie erhalten bis spätestens 20. März Bescheid. Eintrittstermin: 1. Mai oder früher.\n\nRobin", "20"),
        ("Guten Tag Frau Nair,\n\ninnerhalb von zehn Arbeitstagen ab heute bekommen Sie eine Entscheidung zu Ihrer Bewerbung.\n\nRobin", "16"),
        ("Dag Priya,\n\nje gesprek was fijn, je hoort het vrijdag 13 maart. Vragen? Bel dan vóór donderdag 12 maart met ons secretariaat.\n\nRobin", "13"),
    ],
)  # fmt: skip
def test_the_day_of_the_answer_is_told_beside_other_days(text: str, day: str) -> None:
    found = read_by_priya(text, "Ihre Bewerbung")

    assert found.decision_by is not None
    assert found.decision_by.strftime("%d") == day


def test_all_posts_being_filled_ends_it() -> None:
    text = "Hallo Priya,\n\nvielen Dank für deine Bewerbung. Leider sind für den Sommer schon alle Stellen im Service besetzt.\n\nRobin"
    found = read_by_priya(text, "Deine Bewerbung")

    assert found.kind is Kind.DECLINE
    assert found.primary.firm
