# ruff: noqa: E501  one message a line
"""Letters of landlords, clubs, publishers and consulates, which accept, decline and confirm as employers do."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.phrases.matters import APPLIED, AT_WORK, HIRERS, JOB_WORDS, MATTERS, ROUTINE

SENDER = "Office <office@harbourline.example>"


@pytest.mark.parametrize("row", [*MATTERS, *JOB_WORDS, *ROUTINE, *AT_WORK, *HIRERS, *APPLIED], ids=lambda row: row.id)
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
        ("The room", "Hi Priya,\n\nsorry, we've decided to give the room to somebody else. Good luck with your search!"),
        ("WG-Zimmer", "Hi Priya,\n\ndanke fürs Vorbeikommen! Wir haben uns leider für jemand anderen entschieden. Viel Glück bei der WG-Suche!"),
        ("Coloc", "Salut Priya,\n\nmerci d'être passée voir la chambre, mais on a choisi quelqu'un d'autre."),
        ("Habitación", "Hola Priya:\n\ngracias por venir a ver la habitación, pero hemos elegido a otra persona."),
        ("Kamer", "Hoi Priya,\n\nleuk dat je kwam kijken, maar we hebben voor iemand anders gekozen voor de kamer."),
        ("Quarto", "Olá Priya,\n\nobrigada por vires ver o quarto, mas escolhemos outra pessoa."),
        ("Stanza", "Ciao Priya,\n\ngrazie per essere passata a vedere la stanza, ma abbiamo scelto un'altra persona."),
        ("Customer interview", "Hi Priya,\n\nwould you be open to a 30-minute interview about our app? You'll get a $50 gift card."),
        ("Kundeninterview", "Hallo Priya,\n\nhätten Sie 30 Minuten für ein Interview über unsere App? Als Dank gibt es einen Gutschein über 40 Euro."),
        ("Entrevista a clientes", "Hola Priya:\n\n¿tendría 30 minutos para una entrevista sobre nuestra aplicación? Le daremos una tarjeta regalo."),
        ("Klantinterview", "Hoi Priya,\n\nheb je 30 minuten voor een interview over onze app? Je krijgt een cadeaubon van 40 euro."),
        ("Rendez-vous", "Bonjour,\n\nvotre rendez-vous à la préfecture est confirmé le 12 mars à 10h20. Apportez votre passeport."),
        ("Stand", "Bonjour Priya,\n\nnous avons le regret de vous informer que votre candidature pour un stand au marché n'a pas été retenue."),
        ("The A side", "Hi Priya,\n\nunfortunately your son was not selected for the A side. Please keep weekends open."),
        ("Documentary", "Hi Priya,\n\nwe're making a film about your street and would like to interview you at home. When would suit?"),
        ("Gespräch", "Liebe Frau Nair,\n\nkönnen Sie am Mittwoch um 15 Uhr kommen? Ich möchte mit Ihnen über Ihren Sohn sprechen."),
        ("Interview", "Sehr geehrte Frau Nair,\n\nhätten Sie am Dienstag um 16 Uhr Zeit für ein Interview für meine Masterarbeit?"),
        ("Bilocale", "Gentile Priya,\n\npurtroppo il proprietario del bilocale ha scelto un'altra persona."),
        ("Your project", "Dear Priya,\n\nyour project has been shortlisted. We'd like to invite you to a short interview with our trustees on Tuesday 10 March at 11am."),
        ("Förderung", "Sehr geehrte Frau Nair,\n\nwir freuen uns, dass Ihr Projekt mit 5.000 Euro gefördert wird. Der Bescheid liegt bei."),
        ("Wohnung", "Guten Tag Frau Nair,\n\nwir freuen uns, Ihnen die Wohnung zum 1. April anbieten zu können. Der Vertrag liegt bei."),
        ("Contributo", "Gentile signora,\n\nsiamo spiacenti di informarla che la sua domanda di contributo non è stata accolta."),
        ("Specialist", "Dear Priya,\n\nthe consultant would like to see you on Thursday 12 March at 3pm. Please bring your inhalers."),
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


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("121", "Hi Priya,\n\nI need to shift our 121 from Monday to Tuesday at 11am, sorry."),
        ("Your appraisal", "Hi Priya,\n\nI have to reschedule your performance review to Friday at 3pm."),
        ("Notre point", "Bonjour Priya,\n\npeut-on décaler notre point hebdo à jeudi 15h ?"),
        ("Reunión semanal", "Hola Priya:\n\ntengo que mover la reunión semanal al jueves a las 16:00."),
        ("Pay", "Hi Priya,\n\nsorry, I asked for the pay rise but it's been turned down for this year."),
        ("Gehalt", "Hallo Priya,\n\nleider gibt es dieses Jahr keine Gehaltserhöhung."),
        ("Promotion", "Hi Priya,\n\nthe board approved your promotion. Your new base salary is $71,000; HR will send you the letter."),
        ("Demo", "Hi Priya,\n\nsorry, we have to move the demo to Wednesday at 3pm. Same link."),
        ("Your quote", "Hi Priya,\n\nthanks for the quote. We have decided to go with another vendor."),
        ("Ihr Angebot", "Guten Tag Frau Nair,\n\nwir haben uns leider für einen anderen Anbieter entschieden."),
        ("Su presupuesto", "Hola Priya:\n\ngracias por su presupuesto. Al final hemos elegido a otro proveedor."),
        ("Uw offerte", "Beste Priya,\n\ndank voor uw offerte. We hebben voor een andere leverancier gekozen."),
        ("Proposta", "Cara Priya,\n\nsegue a nossa proposta para a pintura da casa: 2.300 euros mais IVA. Podemos começar dia 6 de abril."),
        ("Call on Tuesday", "Hi Priya,\n\nconfirming our call on Tuesday at 11 about the new website. Zoom link below."),
        ("Price", "Hi Priya,\n\nsorry, we can't offer you a better price than this."),
        ("Saturday", "Hi Priya,\n\nwe'd like to offer you an extra shift on Saturday, 8 till 2. Can you do it?"),
        ("Client", "A reunião com o cliente foi antecipada para quarta às 9h."),
        ("Our campaign", "Hi Priya,\n\nthank you for presenting to us. We've decided to move forward with a different agency and wish you continued success."),
        ("Su propuesta", "Hola Priya:\n\nfinalmente hemos decidido trabajar con otra agencia. Le deseamos mucho éxito."),
        ("Pay award", "Dear colleague,\n\nwe are pleased to confirm that your salary will rise to £33,150 from 1 April."),
        ("Viewing", "Sorry Priya,\n\ncan we make the viewing 5.30 on Thursday instead of 5?"),
        ("Fahrstunde", "Hallo Priya,\n\nso ein Pech. Die Fahrstunde am Mittwoch wird auf Donnerstag, 15 Uhr, verschoben."),
    ],
)  # fmt: skip
def test_what_colleagues_and_sellers_write_is_no_news_of_a_candidacy(subject, text):
    found = read(mail(text, subject=subject, sender=SENDER), PRIYA)

    assert found.kind is Kind.OTHER and not found.interviews


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("10am", "Hi Priya,\n\nyour 10am candidate has cancelled, she's accepted a job somewhere else."),
        ("Panel", "Dear panel members,\n\ninterviews for the Head of Year post are on Monday 16 March, starting at 8.45am."),
        ("The cleaner job", "Hi Priya,\n\nthe ad for your cleaner went up today and closes next Friday."),
        ("Applications", "Hi Priya,\n\nwe have received 17 applications for your chef vacancy."),
        ("Turned down", "Hi Priya,\n\nI've let the other two applicants know that they weren't successful."),
        ("My interview", "Dear Priya,\n\nI can't come to my interview with you on Wednesday as my son is ill. Could we do Friday at 10?"),
        ("Re: Interview", "Hi Priya,\n\nthank you for inviting me to interview. Wednesday at 10 works for me and I look forward to meeting you."),
        ("Job offer", "Dear Priya,\n\nthank you so much for offering me the job. I'm delighted to accept and will start on 9 March at 9am."),
        ("Meine Bewerbung", "Sehr geehrte Frau Nair,\n\nleider kann ich am Mittwoch nicht zum Vorstellungsgespräch kommen, da ich krank bin. Wäre Freitag möglich?"),
        ("Mon entretien", "Bonjour Madame Nair,\n\nje suis malade et ne pourrai pas venir à mon entretien avec vous demain à 11h. Serait-il possible de le reporter ?"),
        ("Mi entrevista", "Estimada Sra. Nair:\n\nno podré acudir a mi entrevista con usted mañana a las 11. ¿Sería posible el viernes?"),
        ("Sam", "Hi Pri,\n\nSam didn't get the job at the bakery, they went with someone else. He's gutted."),
        ("Exit interview", "Hi Priya,\n\nbefore you leave us I'd like to do an exit interview with you on Friday at 3pm."),
        ("Interview", "Dear Ms Nair,\n\nI confirm that I will attend for interview on Thursday 5 March at 11.45."),
        ("Dana", "Hi Priya,\n\nDana has named you as a referee. Could we talk for ten minutes on Wednesday at 1pm?"),
        ("Saturday job", "Dear Ms Nair,\n\nI saw your advert in the window. I'm available for interview any day after 4."),
        ("Bewerber", "Hallo Priya,\n\nauf deine Stelle haben sich 14 Leute beworben. Ich schicke dir morgen die besten fünf."),
    ],
)  # fmt: skip
def test_mail_to_one_who_hires_is_no_news_of_the_users_own_candidacy(subject, text):
    found = read(mail(text, subject=subject, sender=SENDER), PRIYA)

    assert found.kind is Kind.OTHER and not found.interviews


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hi Priya,\n\nI need to move our one-to-one interview for the buyer role from Monday to Tuesday 10 March at 11am, sorry.", Kind.INTERVIEW_RESCHEDULE),
        ("Hi Priya,\n\nyour interview with us is on Thursday 12 March at 3pm, right after our team meeting.", Kind.INTERVIEW_CONFIRMATION),
        ("Hi Priya,\n\nwe'd like to offer you the job: £29,000 and a pay review each April. Can you start on 1 April?", Kind.OFFER),
        ("Hi Priya,\n\nthanks for coming in. Another candidate has accepted the position, so we won't take your application further.", Kind.DECLINE),
        ("Hi Priya,\n\nthank you for your application. Our client has gone with another vendor's candidate for the role.", Kind.DECLINE),
        ("Dear Priya,\n\nI can't make our interview tomorrow, as I'm ill. Could we move it to Friday 6 March at 10?", Kind.INTERVIEW_RESCHEDULE),
        ("Hi Priya,\n\nwe had 60 applications for this post and yours was not one of the five that we shortlisted.", Kind.DECLINE),
        ("Hola Priya:\n\nla entrevista de mañana a las 9 se cancela, porque estamos revisando el presupuesto del puesto.", Kind.INTERVIEW_CANCELLATION),
        ("Hi Priya,\n\nI hope your daughter is on the mend. They can see you instead for the interview on Thursday 5 March at 4.45pm, so I've moved you.", Kind.INTERVIEW_RESCHEDULE),
        ("Hi Priya,\n\nwe went with somebody else for the shop manager job, I'm sorry. I'd gladly be a referee for you.", Kind.DECLINE),
        ("Hi Priya,\n\nyour interview for Podcast Producer is on Wednesday 11 March at 11.45am in Studio 2.", Kind.INTERVIEW_CONFIRMATION),
        ("Hi Priya,\n\nI'd like to put you forward for the buyer role. Has another agency sent your CV already?", Kind.OUTREACH),
        ("Hi Priya,\n\nwe now have a wedding on Friday and a viewing on Saturday, so could we move your interview to Tuesday 10 March at 10?", Kind.INTERVIEW_RESCHEDULE),
    ],
)  # fmt: skip
def test_what_says_of_the_users_own_application_is_heard_beside_such_words(text, kind):
    assert read(mail(text, subject="Your application", sender=SENDER), PRIYA).kind is kind


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Interview", "See you Thursday 3pm."),
        ("Your interview", "See you on Thursday 5 March at 3pm. Ann Cole"),
        ("Entretien", "À jeudi 15h."),
        ("Entrevista", "Nos vemos el jueves a las 15:00."),
        ("Colloquio", "Ci vediamo giovedì alle 15."),
    ],
)
def test_a_line_with_an_hour_under_the_bare_title_of_an_interview_confirms_it(subject, text):
    found = read(mail(text, subject=subject, sender=SENDER), PRIYA)

    assert found.kind is Kind.INTERVIEW_CONFIRMATION and [i.start.hour for i in found.interviews] == [15]


@pytest.mark.parametrize("subject", ["School interview", "Podcast interview"])
def test_no_other_title_makes_such_a_line_an_interview(subject):
    assert read(mail("See you and Maya on Thursday at 3.", subject=subject, sender=SENDER), PRIYA).kind is Kind.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is now on Thursday at 4.30pm, not Wednesday.",
        "Ihr Gespräch ist jetzt am Donnerstag um 16:30 Uhr, nicht am Mittwoch.",
        "Votre entretien est maintenant jeudi à 16h30, et non mercredi.",
        "Su entrevista es ahora el jueves a las 16:30, no el miércoles.",
        "Il suo colloquio è ora giovedì alle 16:30, non mercoledì.",
        "Je gesprek is nu donderdag om 16.30 uur, niet woensdag.",
        "A sua entrevista é agora na quinta às 16h30, e não na quarta.",
    ],
)
def test_an_interview_that_is_now_on_one_day_and_not_on_another_is_moved(text):
    assert read(mail(text, subject="Interview", sender=SENDER), PRIYA).kind is Kind.INTERVIEW_RESCHEDULE


def test_mail_of_a_known_opportunity_may_name_such_a_matter():
    who = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"), in_process=True)  # fmt: skip
    text = "Hi Priya,\n\nI'm sorry, we've decided not to take this any further. Good luck with your novel and the visa application!"

    assert read(mail(text, subject="Re: us", sender=SENDER), who).kind is Kind.DECLINE
