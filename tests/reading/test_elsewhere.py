# ruff: noqa: E501  one message a line
"""Letters of landlords, clubs, publishers and consulates, which accept, decline and confirm as employers do."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.phrases.matters import JOB_WORDS, MATTERS

SENDER = "Office <office@harbourline.example>"


@pytest.mark.parametrize("row", [*MATTERS, *JOB_WORDS], ids=lambda row: row.id)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your application", "Dear Priya,\n\nwe have rejected your application to our affiliate program because the site has no content of its own. Thank you for applying."),
        ("Your query", "Dear Priya,\n\nthank you for your query. I'm afraid this novel isn't the right fit for me, and I wish you every success with it elsewhere."),
        ("Application update", "Hello Priya,\n\nafter reviewing your membership application we regret that the tennis club cannot accept it at this time."),
        ("Application received", "Hi Priya,\n\nthank you for applying! Your rental application has been received and is being reviewed."),
        ("Your submission", "Hi Priya,\n\nthank you for taking part in our hackathon. Unfortunately your project was not selected to advance to the finals."),
        ("Thursday", "Hi Priya,\n\ncome to our interview with the novelist Mara Lind, an evening with music, on Thursday 5 March at 7pm. Tickets from 8 pounds."),
        ("Rencontre", "Bonjour,\n\nentretien public avec l'autrice Maud Lenoir jeudi 5 mars à 19h à la médiathèque. Entrée libre."),
        ("Charla", "Hola:\n\nentrevista con el autor Iván Prado el jueves 5 de marzo a las 19:00 en la biblioteca. Entrada libre."),
        ("The house", "Hi Priya,\n\nthe sellers went with another buyer, I'm sorry. Their decision is final."),
        ("Ihr Manuskript", "Sehr geehrte Frau Nair,\n\nIhr Manuskript haben wir gern gelesen, uns aber leider dagegen entschieden. Alles Gute für Ihren weiteren Weg."),
        ("Ihre Bewerbung um die Mietwohnung", "Guten Tag Frau Nair,\n\nleider haben wir uns für andere Mietinteressenten entschieden."),
        ("Votre candidature a été acceptée", "Bonjour Priya,\n\nvotre candidature a été acceptée. Pour signer le contrat de bail, merci de verser le dépôt de garantie."),
        ("Suite à votre candidature", "Bonjour Priya,\n\nmalheureusement nous ne pouvons donner une suite favorable à votre candidature pour l'un de nos biens."),
        ("Su entrevista", "Estimada Priya:\n\nSu entrevista de visa ha sido reprogramada para el 11 de marzo a las 9:00."),
        ("Su solicitud", "Estimada Priya:\n\nLamentamos informarle de que su solicitud de alquiler no ha sido aceptada."),
        ("Uw aanvraag", "Beste mevrouw Nair,\n\nhelaas is uw lidmaatschapsaanvraag afgewezen. Veel succes verder."),
        ("A sua candidatura", "Cara Priya,\n\na sua candidatura ao apartamento foi aceite. A caução paga-se na entrega das chaves."),
        ("Entrevista de visto", "Cara Priya,\n\na sua entrevista de visto foi remarcada para 11 de março às 9h."),
        ("La sua candidatura", "Gentile Priya,\n\nla sua candidatura per l'immobile è stata accettata. Seguono la firma e la consegna delle chiavi."),
        ("Colloquio confermato", "Gentile signora Nair,\n\nil colloquio con la prof.ssa Conti è confermato per mercoledì 11 marzo alle 16:20."),
    ],
)  # fmt: skip
def test_a_letter_of_another_matter_is_no_news_of_a_candidacy(subject, text):
    found = read(mail(text, subject=subject, sender=SENDER), PRIYA)

    assert found.kind is Kind.OTHER and not found.interviews


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dear Priya,\n\nthank you for applying for the Leasing Consultant position; you would have handled each rental application. We have decided to move forward with other candidates.", Kind.DECLINE),
        ("Dear Priya,\n\nyour interview for Editorial Assistant at our literary agency is on Wednesday 11 March at 10:00.", Kind.INTERVIEW_CONFIRMATION),
        ("Dear Priya,\n\nwe are delighted to offer you the role of visa application officer, starting on 1 April.", Kind.OFFER),
        ("Hi Priya,\n\nwe liked your novel approach to the case and your delivery, but have decided to go with somebody else this time.", Kind.DECLINE),
        ("Hi Priya,\n\nyou're down for 10.45 on Monday 9 March, for a chat with me and the duty manager.\n\nCath\nTrefoil Theatre\nBox office 01632 960 600, tickets from 12 pounds, book signing on Sundays", Kind.INTERVIEW_CONFIRMATION),
        ("Liebe Priya,\n\nwir freuen uns, Ihnen einen Studienplatz im dualen Studium bei uns anbieten zu können. Der Vertrag liegt bei.", Kind.OFFER),
        ("Hi Priya,\n\nthank you for your query. Your application is still being reviewed and we hope to tell you more next week.", Kind.INTERVIEWER_REPLY),
        ("Estimada Priya:\n\nSu candidatura a la vacante de asesora de hipotecas no ha sido seleccionada.", Kind.DECLINE),
        ("Gentile Priya,\n\nsiamo lieti di offrirle la posizione di agente: mostrerà ogni immobile e seguirà i contratti di locazione.", Kind.OFFER),
        ("Hi Priya,\n\nwe loved the map that you built at the hackathon in June. Your interview with Jo and me is confirmed for Thursday 12 March at 3pm.", Kind.INTERVIEW_CONFIRMATION),
        ("Hi Priya,\n\nthis confirms your interview with us on Thursday 12 March at 3pm, room 2.\n\nBest wishes\nJo Hart\nAdmissions Office, Whitcombe College", Kind.INTERVIEW_CONFIRMATION),
        ("Hi Priya,\n\nwe are a team of six with a product in early access. Thank you for your interview on Monday; we have decided to go with somebody else.", Kind.DECLINE),
        ("Sehr geehrte Frau Nair,\n\nleider haben wir uns bei der Stelle in der Abteilung Mietvertrag für eine andere Bewerberin entschieden.", Kind.DECLINE),
    ],
)  # fmt: skip
def test_a_post_in_such_a_trade_is_a_post(text, kind):
    assert read(mail(text, subject="Your application", sender=SENDER), PRIYA).kind is kind


def test_mail_of_a_known_opportunity_may_name_such_a_matter():
    who = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True)  # fmt: skip
    text = "Hi Priya,\n\nI'm sorry, we've decided not to take this any further. Good luck with your novel and the visa application!"

    assert read(mail(text, subject="Re: us", sender=SENDER), who).kind is Kind.DECLINE
