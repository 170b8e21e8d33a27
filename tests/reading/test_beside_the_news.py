# ruff: noqa: E501  one message a line
"""What stands beside news of a given kind, pair by pair and in seven languages, with what only looks like it.

The kind is given, so that these tables judge the further findings alone.
"""

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading.evidence import search
from assistant.reading.further import further
from assistant.reading.mime import parse

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))


def beside(kind, body, subject="Your application"):
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = subject, "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(body)
    return [found.kind.value for found in further(Kind(kind), search(parse(message.as_bytes(), PRIYA)))]


OPENINGS = (
    ("decline", "Hi Priya, it's a no from Tarn Foods. But another client of mine, a brewery in Leeds, is after a reporting analyst. Shall I send you the spec?"),
    ("decline", "Hi Priya, they went with somebody else. There's a pricing role just landed on my desk which pays more. May I put your CV in front of them?"),
    ("decline", "Hi Priya, not this time. I do have three other live vacancies that would fit: two in Bath and one at home."),
    ("hold", "Hi Priya, Tarn have frozen the post until summer. Can I talk to you about a maternity cover contract with a housing charity instead?"),
    ("hold", "Hi Priya, nothing moves at Tarn before June. A new client of mine, a bus company in Hull, needs a planner. Want to hear more?"),
    ("interview_confirmation", "Hi Priya, Tarn confirmed Thursday at 2pm. Also, one of my other clients, a bank in Leeds, is looking for an analyst."),
    ("decline", "Liebe Frau Nair, leider hat sich die Firma anders entschieden. Ein anderer Kunde von mir, eine Brauerei, sucht aber eine Controllerin. Darf ich Ihnen die Ausschreibung schicken?"),
    ("hold", "Liebe Frau Nair, das Verfahren ruht. Würde Sie eine Stelle als Analystin bei einer Stiftung in Köln reizen?"),
    ("decline", "Bonjour Priya, ce n'est pas vous cette fois. Un autre de mes clients, une brasserie à Lille, recherche une contrôleuse. Puis-je vous en parler ?"),
    ("hold", "Bonjour Priya, tout est gelé. Seriez-vous tentée par une mission de six mois dans une association ?"),
    ("decline", "Hola, Priya: no has sido elegida. Otro de mis clientes, una cervecera de Vigo, busca una controller. ¿Te interesa?"),
    ("hold", "Hola, Priya: el proceso está parado. ¿Estarías abierta a un puesto de analista en Bilbao?"),
    ("decline", "Hoi Priya, ze kozen iemand anders. Een andere opdrachtgever van mij zoekt een planner. Zal ik je de tekst mailen?"),
    ("hold", "Hoi Priya, alles ligt stil. Sta je open voor een functie bij een stichting in Breda?"),
    ("decline", "Olá Priya, não foi desta. Outro cliente meu, uma cervejeira do Porto, procura uma analista. Posso enviar os detalhes?"),
    ("hold", "Olá Priya, o processo está parado. Estaria interessada em uma vaga de analista em Braga?"),
    ("decline", "Ciao Priya, hanno scelto un altro profilo. Un altro mio cliente, un birrificio, cerca un'analista. Ti va di saperne di più?"),
    ("hold", "Ciao Priya, è tutto fermo. Saresti interessata a una posizione di analista a Bari?"),
)  # fmt: skip


@pytest.mark.parametrize(("kind", "body"), OPENINGS)
def test_an_opening_elsewhere_is_outreach_even_as_a_question(kind, body):
    assert "outreach" in beside(kind, body)


@pytest.mark.parametrize(
    "body",
    [
        "Dear Priya, you were not selected. Ines, who leads our Insight team, has an analyst vacancy and asked whether she could meet you. She can do Tuesday at 10.",
        "Dear Priya, we chose somebody else. We are about to advertise for a data manager and would like to interview you for it. Which days could you manage?",
        "Liebe Priya, für die Leitung nehmen wir jemand anderen. Unser Team Prognosen sucht gerade eine Analystin und würde dich gerne kennenlernen.",
        "Hola, Priya: para la jefatura hemos elegido a otra persona. Queremos hablar contigo sobre el puesto de analista, que se abre ahora.",
    ],
)
def test_a_talk_about_another_opening_is_an_invitation(body):
    assert beside("decline", body) == ["interview_invitation"]


@pytest.mark.parametrize(
    "body",
    [
        "Dear Priya, you were not selected. Please keep an eye on our site, where we often have other vacancies.",
        "Dear Priya, you were not selected. The team is looking for a more experienced analyst.",
        "Dear Priya, you were not selected. If any other role comes up that fits, we will be in touch.",
        "Dear Priya, you were not selected. Would you be interested in feedback by phone?",
        "Liebe Frau Nair, wir haben uns anders entschieden. Das Team sucht eine Analystin mit mehr Erfahrung.",
        "Bonjour Priya, nous ne donnons pas suite. L'équipe cherche quelqu'un de plus senior.",
        "Hola, Priya: no has sido elegida. El equipo busca una analista con más experiencia.",
        "Hoi Priya, we gaan niet met je verder. Houd vooral onze website in de gaten voor andere vacatures.",
        "Olá Priya, não foi desta. A equipa procura uma analista com mais experiência.",
        "Ciao Priya, non andiamo avanti. Il team cerca un'analista con più esperienza.",
    ],
)
def test_openings_of_some_day_and_reasons_for_a_no_are_no_outreach(body):
    assert beside("decline", body) == []


@pytest.mark.parametrize("kind", ["decline", "application_ack"])
@pytest.mark.parametrize(
    ("body", "found"),
    [
        (
            "Dear Priya, this is about your application.\n\nSimilar jobs for you:\n\nData Clerk - Hull - posted today\nStock Planner - York - posted today\n\nUnsubscribe",
            ["job_alert"],
        ),
        (
            "Guten Tag, es geht um Ihre Bewerbung.\n\nÄhnliche Stellen für Sie:\n\nPlanerin - Ulm\nDisponentin - Bonn\n\nBitte nicht auf diese E-Mail antworten.",
            ["job_alert"],
        ),
        (
            "Bonjour, à propos de votre candidature.\n\nOffres similaires :\n\nPlanificatrice - Lille\nAssistante - Lyon\n\nMerci de ne pas répondre à ce message.",
            ["job_alert"],
        ),
        ("Dear Priya, we will tell you of similar jobs. This mailbox is not monitored.", []),
        ("Dear Priya, have a look at similar jobs on our site.\n\nTom Reyes\nHead of People\nBrightwell", []),
    ],
)
def test_only_a_systems_list_of_vacancies_is_a_job_alert(kind, body, found):
    assert beside(kind, body) == found


RECEIPTS = (
    "Dear Priya, your application for Data Engineer has come in.",
    "Dear Priya, many thanks for your application for the clerk's post, which reached us yesterday.",
    "Dear Priya, thank you for applying. I have your CV and letter here.",
    "Guten Tag, Ihre Unterlagen sind vollständig bei uns eingegangen.",
    "Bonjour, votre candidature nous est bien parvenue.",
    "Hola, Priya: tu candidatura ya está en nuestro sistema.",
    "Beste Priya, je sollicitatie als planner is goed binnengekomen.",
    "Olá Priya, a sua candidatura foi recebida.",
    "Ciao Priya, la tua candidatura è arrivata correttamente.",
)


@pytest.mark.parametrize("kind", ["assessment", "info_request", "interview_invitation"])
@pytest.mark.parametrize("body", RECEIPTS)
def test_a_receipt_stands_beside_the_next_step(kind, body):
    assert beside(kind, body) == ["application_ack"]


@pytest.mark.parametrize("kind", ["assessment", "info_request", "interview_invitation"])
@pytest.mark.parametrize(
    "body",
    [
        "Dear Priya, once your application has been received you may log in.",
        "Dear Priya, you will have had the automatic mail saying we got your application.",
        "Dear Priya, we have not received your application yet.",
        "Dear Priya, thank you for your application.",
        "Guten Tag, sobald Ihre Bewerbung eingegangen ist, melden wir uns.",
        "Guten Tag, wir haben Ihre Unterlagen noch nicht erhalten.",
        "Bonjour, dès que votre candidature sera bien reçue, vous aurez accès.",
        "Beste Priya, je sollicitatie hebben we nog niet ontvangen.",
    ],
)
def test_a_receipt_to_come_or_denied_is_none(kind, body):
    assert beside(kind, body) == []


@pytest.mark.parametrize(
    "body",
    [
        "Dear Priya, we received your application and would like to have a first call.",
        "Priya, got your CV off the job centre website.",
        "Buongiorno Priya, abbiamo ricevuto la tua candidatura e ci piacerebbe conoscerti.",
    ],
)
def test_a_receipt_that_is_only_the_cause_of_an_invitation_is_none(body):
    assert beside("interview_invitation", body) == []


STANDING = (
    "Hi Priya, the talk with Ola moves to Thursday. The conversation with Fay stays exactly as it was: Wednesday at 9.30am.",
    "Hi Priya, we have to move Monday. Your video call with Ann is still Thursday 10th at 3pm.",
    "Hi Priya, so. Tuesday 25 August at noon with me - no change. The trustees are put off a day.",
    "Your schedule:\n\nCHANGED\nSQL with Pavel\nnow Thu 29 Jan\n\nUNCHANGED\nTalk with Leanne\nWed 28 Jan, 10:00",
    "Guten Tag, das Fachgespräch wird verschoben. Ihr Termin mit der Personalleitung am Dienstag, 13. Oktober, um 9 Uhr bleibt bestehen.",
    "Bonjour, un rendez-vous change. L'entretien avec Mme Roy reste maintenu mardi à 9h.",
    "Hola, Priya: cambia una cosa. La entrevista con el equipo se mantiene el martes a las 11.",
    "Hoi Priya, er schuift iets. Het gesprek met Ruud blijft staan op dinsdag om 10 uur.",
    "Olá Priya, muda uma entrevista. A conversa com a equipa mantém-se na terça-feira às 11h.",
    "Ciao Priya, cambia un orario. Il colloquio con Pietro resta confermato per martedì alle 11.",
)  # fmt: skip


@pytest.mark.parametrize("kind", ["interview_reschedule", "interview_cancellation"])
@pytest.mark.parametrize("body", STANDING)
def test_a_meeting_that_stands_is_confirmed_beside_one_that_does_not(kind, body):
    assert "interview_confirmation" in beside(kind, body)


@pytest.mark.parametrize(
    "body",
    [
        "Hi Priya, your interview is now on Thursday at 3pm. The location of the interview on Thursday remains the same.",
        "Hi Priya, your interview stands postponed from Monday to Tuesday 10 March.",
        "Hi Priya, we cannot hold the interview on Monday as planned.",
        "Hi Priya, all is put back a week. Your interview stays at 2.20 pm.",
        "Guten Tag, das Gespräch am Montag findet nicht wie geplant statt.",
        "Guten Tag, neuer Termin am Dienstag. Der Ort des Gesprächs am Dienstag bleibt gleich.",
        "Bonjour, le lieu de l'entretien de mardi reste inchangé.",
        "Hola, Priya: el formato de la entrevista del martes no cambia.",
        "Hoi Priya, de locatie van het gesprek op dinsdag blijft gelijk.",
        "Ciao Priya, nuovo appuntamento confermato per martedì.",
    ],
)
def test_what_else_stands_confirms_no_other_meeting(body):
    assert beside("interview_reschedule", body) == []


@pytest.mark.parametrize(
    ("kind", "body", "found"),
    [
        ("interview_confirmation", "Dear Priya, your interview is on Thursday at 11am. Beforehand please email us copies of:\n- your passport\n- your highest certificate", "info_request"),
        ("interview_confirmation", "Hi Priya, see you on Tuesday. We need a signed NDA before anyone comes on site.", "info_request"),
        ("interview_reschedule", "Hi Priya, we moved you to Wednesday. Ann would like your current salary and your notice period before she speaks to you.", "info_request"),
        ("interview_reschedule", "Hi Priya, we moved you to Wednesday. May I also ask you for the names of two referees?", "info_request"),
        ("assessment", "Hello Priya, you now need to:\n\n1. Sit the written exercise.\n2. Upload proof of your right to work.", "info_request"),
        ("offer", "Dear Priya, the job is yours. To get you set up we need:\n\n- your bank details\n- your NI number", "info_request"),
        ("interviewer_reply", "Dear Priya, we decide on Friday. Have you received any other offers?", "info_request"),
        ("interviewer_reply", "Liebe Frau Nair, wir entscheiden am Freitag. Haben Sie noch andere Angebote?", "info_request"),
        ("interview_confirmation", "Guten Tag, das Gespräch ist am Dienstag. Vorab brauchen wir noch Ihre Gehaltsvorstellung.", "info_request"),
        ("interview_confirmation", "Bonjour, l'entretien est mardi. Pourriez-vous me préciser vos prétentions salariales ?", "info_request"),
        ("interview_confirmation", "Hola, Priya: la entrevista es el martes. Antes necesitamos que nos mandes una copia del título.", "info_request"),
        ("offer", "Beste Priya, we willen je graag hebben. Wil je me twee referenten doorgeven?", "info_request"),
        ("interview_confirmation", "Olá Priya, a entrevista é na terça. Precisamos também da sua expectativa salarial.", "info_request"),
        ("interview_confirmation", "Ciao Priya, il colloquio è martedì. Ci serve prima la tua RAL.", "info_request"),
        ("interview_invitation", "Hello Priya, pick a slot please. There's also a spreadsheet test, which you can do at home in your own time.", "assessment"),
        ("decline", "Dear Priya, we filled the post, and so we won't be going ahead with your second interview on Friday.", "interview_cancellation"),
        ("decline", "Liebe Frau Nair, die Stelle ist besetzt. Damit entfällt auch unser Gespräch am 2. September.", "interview_cancellation"),
        ("decline", "Beste Priya, de vacature is ingevuld. Dat betekent dat ons gesprek van dinsdag niet doorgaat.", "interview_cancellation"),
        ("interview_cancellation", "Dear Priya, I must cancel Monday. We made an offer to one of yesterday's candidates and she has accepted.", "decline"),
        ("interview_cancellation", "Dear Priya, I must cancel Monday. The post no longer exists.", "decline"),
        ("interview_cancellation", "Guten Tag, das Gespräch entfällt. Die Stelle ist gestrichen worden.", "decline"),
        ("interview_cancellation", "Bonjour, l'entretien n'aura pas lieu. Le poste est supprimé.", "decline"),
        ("interview_cancellation", "Beste Priya, het gesprek vervalt. De functie komt te vervallen.", "decline"),
    ],
)  # fmt: skip
def test_a_pair_is_found(kind, body, found):
    assert found in beside(kind, body)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("interview_confirmation", "Hi Priya, see you on Tuesday. Thank you for sending your certificates and completing the online test."),
        ("interview_confirmation", "Hi Priya, see you on Tuesday. No need to prepare a presentation or bring certificates."),
        ("interview_reschedule", "Hi Priya, we moved you to Wednesday. Please bring photo ID."),
        ("interviewer_reply", "Hola, Priya: gracias por enviar el certificado. Te diremos algo el viernes."),
        ("interviewer_reply", "Dear Priya, we decide on Friday. There are no other offers out."),
        ("interview_cancellation", "Dear Priya, I am ill and must cancel Monday. The meeting room is no longer available."),
        ("decline", "Liebe Frau Nair, ich muss Ihnen sagen, dass uns das Gespräch gefallen hat. Es hat nicht gereicht."),
    ],
)  # fmt: skip
def test_a_pair_that_is_not_there_is_not_found(kind, body):
    assert beside(kind, body) == []


TWO = "Dear Priya, you applied for two of our vacancies. For the planner's post you were not shortlisted. "


@pytest.mark.parametrize(
    ("kind", "body", "found"),
    [
        ("decline", TWO + "The analyst's post has been paused until the budget is known.", ["hold"]),
        ("decline", TWO + "Your interview for the analyst's post goes ahead on Thursday at 3pm.", ["interview_confirmation"]),
        ("decline", TWO + "For the analyst's post your interview is on Wednesday 4 March at 1.30pm.", ["interview_confirmation"]),
        ("decline", "Guten Tag, zu Ihren beiden Bewerbungen: Für die Leitung haben wir uns anders entschieden. Die zweite Stelle ist vorerst auf Eis gelegt.", ["hold"]),
        ("decline", "Guten Tag, für die Leitung haben wir uns anders entschieden. Für den Einkauf bestätigen wir Ihnen das Gespräch am Dienstag.", ["interview_confirmation"]),
        ("decline", "Gentile Priya, per il ruolo di responsabile no. Per l'altro ruolo confermiamo invece il colloquio di martedì.", ["interview_confirmation"]),
        ("decline", "Dear Priya, you were not selected, as the post has been paused.", []),
        ("decline", TWO + "Your interview on Thursday will not go ahead.", ["interview_cancellation"]),
        ("decline", TWO + "Thank you for your interview on Thursday.", []),
    ],
)  # fmt: skip
def test_of_two_applications_one_may_go_on_or_wait(kind, body, found):
    assert beside(kind, body) == found


@pytest.mark.parametrize("kind", ["interview_confirmation", "interview_invitation", "info_request"])
@pytest.mark.parametrize(
    "body",
    [
        "Hi Priya,\n\nTo answer your question, yes, the post is permanent.",
        "Hi Priya,\n\nGood question. We pay for the train.",
        "Liebe Frau Nair, zu Ihrer Frage: Ja, Teilzeit ist möglich.",
        "Bonjour, pour répondre à votre question : oui, le poste est toujours ouvert.",
        "Hola, Priya: sobre lo que preguntabas, sí, es remoto.",
        "Hoi Priya, op je vraag: ja, thuiswerken kan.",
        "Olá Priya, respondendo à sua pergunta, sim, é remoto.",
        "Ciao Priya, per rispondere alla tua domanda: sì, è possibile.",
    ],
)
def test_an_answer_to_a_question_is_a_reply_of_its_own(kind, body):
    assert beside(kind, body) == ["interviewer_reply"]


@pytest.mark.parametrize("kind", ["interview_confirmation", "interview_invitation", "info_request"])
@pytest.mark.parametrize(
    "body",
    [
        "Hi Priya, we will be happy to answer your questions on the day.",
        "Hi Priya, if you have a question, just ask.",
        "Hi Priya, sorry for the delay. Feedback was very positive.",
        "Guten Tag, bei Fragen melden Sie sich gerne.",
        "Bonjour, pour toute question, appelez-moi.",
    ],
)
def test_politeness_about_questions_is_no_reply(kind, body):
    assert beside(kind, body) == []


def test_good_news_is_a_reply_of_its_own_only_in_an_answer():
    body = "Hi Priya, feedback was very positive. When could you come?"

    assert beside("interview_invitation", body, "Re: Any news?") == ["interviewer_reply"]
    assert beside("interview_invitation", body, "Next step") == []


WORDED = (
    ("interview_confirmation", "info_request", "Guten Tag, Ihr Gespräch ist am Dienstag um 10 Uhr. Bitte laden Sie vorab noch Ihre Zeugnisse im Portal hoch."),
    ("interview_confirmation", "info_request", "Hallo Priya, wir sehen uns am Dienstag. Könntest du mir bis dahin noch deine Gehaltsvorstellung und zwei Referenzen schicken?"),
    ("interview_reschedule", "info_request", "Guten Tag, der Termin rückt auf Mittwoch. Außerdem fehlt uns noch Ihr Führungszeugnis."),
    ("interview_confirmation", "info_request", "Bonjour, votre entretien est confirmé mardi à 10h. Merci de nous transmettre d'ici là une copie de votre diplôme et deux références."),
    ("interview_confirmation", "info_request", "Bonjour, à mardi 10h. Il nous manque encore votre titre de séjour, pouvez-vous nous l'envoyer ?"),
    ("interview_confirmation", "info_request", "Hola, nos vemos el martes a las 10. ¿Podrías mandarme antes tu CV actualizado y el contacto de dos referencias?"),
    ("interview_reschedule", "info_request", "Hola, pasamos la entrevista al jueves. De paso, nos falta tu permiso de trabajo."),
    ("interview_confirmation", "info_request", "Hoi, we zien je dinsdag om 10 uur. Wil je vooraf je diploma's en een recent cv sturen?"),
    ("interview_confirmation", "info_request", "Beste Priya, bevestigd: dinsdag 10 uur. Graag ontvangen we vooraf een kopie van je diploma."),
    ("interview_confirmation", "info_request", "Olá, a entrevista fica para terça às 10h. Pode enviar-nos antes os certificados e duas referências?"),
    ("interview_confirmation", "info_request", "Buongiorno, il colloquio è martedì alle 10. Può inviarci prima una copia del diploma e due referenze?"),
    ("interview_confirmation", "info_request", "Hi Priya, you're booked for Tuesday at 10. Before then could you fill in the attached right to work form and send it to Jo?"),
    ("interview_confirmation", "info_request", "Hi Priya, Tuesday at 10 is confirmed. What are your salary expectations? I need to put a figure on the form."),
    ("interview_invitation", "info_request", "Hi Priya, can you do Tuesday or Wednesday? And when could you start, and how much notice do you have to give?"),
    ("interview_invitation", "info_request", "Guten Tag, passt Ihnen Dienstag oder Mittwoch? Teilen Sie uns bitte auch Ihre Kündigungsfrist mit."),
    ("interview_confirmation", "assessment", "Guten Tag, Ihr Gespräch ist am Dienstag. Bis dahin bitten wir Sie, eine kurze Aufgabe zu lösen (siehe Anhang)."),
    ("interview_confirmation", "assessment", "Bonjour, à mardi. Avant cela, nous vous invitons à passer un test en ligne de 30 minutes."),
    ("interview_confirmation", "assessment", "Hola, nos vemos el martes. Antes te pedimos que hagas un pequeño ejercicio que va adjunto."),
    ("interview_invitation", "assessment", "Hola, ¿te va bien el martes o el jueves? Además tendrás que hacer una prueba online antes."),
    ("interview_confirmation", "assessment", "Hoi, tot dinsdag. Ter voorbereiding vragen we je om de casus in de bijlage uit te werken."),
    ("interview_confirmation", "assessment", "Olá, até terça. Antes disso pedimos que resolva um pequeno exercício, em anexo."),
    ("interview_confirmation", "assessment", "Buongiorno, a martedì. Prima dell'incontro Le chiediamo di svolgere il test al link."),
    ("interview_confirmation", "assessment", "Hi Priya, see you Tuesday. You'll shortly get an email from TestCo with a reasoning test; please finish it by Monday night."),
    ("interview_cancellation", "hold", "Guten Tag, das Gespräch am Freitag entfällt. Alle Neueinstellungen sind vorerst gestoppt."),
    ("interview_cancellation", "hold", "Bonjour, l'entretien de vendredi est annulé. Les embauches sont gelées jusqu'à nouvel ordre."),
    ("interview_cancellation", "hold", "Hola, la entrevista del viernes se anula. El proceso queda en pausa hasta que se apruebe el presupuesto."),
    ("interview_cancellation", "hold", "Hoi, het gesprek van vrijdag vervalt. De procedure ligt stil tot er duidelijkheid is over het budget."),
    ("interview_cancellation", "hold", "Olá, a entrevista de sexta fica sem efeito. O processo está suspenso até novo orçamento."),
    ("interview_cancellation", "hold", "Buongiorno, il colloquio di venerdì è annullato. La selezione è sospesa fino a nuovo avviso."),
    ("interview_cancellation", "hold", "Hi Priya, Friday's interview is off. The role is on hold while we wait for budget sign-off."),
    ("interview_cancellation", "decline", "Hola, la entrevista del viernes se cancela. La plaza ya se ha cubierto internamente."),
    ("interview_cancellation", "decline", "Olá, a entrevista de sexta fica sem efeito. A vaga foi preenchida internamente."),
    ("interview_cancellation", "decline", "Buongiorno, il colloquio di venerdì è annullato. La posizione è stata coperta da un interno."),
    ("interview_cancellation", "decline", "Hi Priya, I have to cancel Friday. We've decided to go with a candidate we saw earlier this week."),
    ("interview_cancellation", "decline", "Hi Priya, Friday is cancelled, I'm afraid. The hiring manager has chosen someone already."),
    ("interview_cancellation", "decline", "Guten Tag, das Gespräch am Freitag entfällt. Wir haben uns inzwischen für eine andere Bewerberin entschieden."),
    ("interview_cancellation", "decline", "Bonjour, l'entretien est annulé. Nous avons retenu une autre candidate."),
    ("decline", "outreach", "Hi Priya, Orwell said no. Something else has come in though: an FP&A role at a vet group in Reading, 50k. Interested?"),
    ("decline", "outreach", "Hi Priya, not Orwell, sorry. I'm also recruiting for a Data Lead at a wind farm operator, would you like the details?"),
    ("decline", "outreach", "Dear Priya, you were not selected for Planner. However, our Leeds office is recruiting a Stock Analyst and we think you would be a good fit. You can apply until Friday."),
    ("decline", "outreach", "Dear Priya, not this post. We do however have a fixed-term vacancy for a Research Assistant, which I attach. Please do consider applying."),
    ("decline", "outreach", "Guten Tag, leider nicht die Leitung. Wir hätten aber eine Stelle als Sachbearbeiterin zu besetzen; hätten Sie Interesse?"),
    ("decline", "outreach", "Bonjour, ce ne sera pas le poste de chef. Nous avons toutefois un poste d'assistante à pourvoir, cela vous intéresserait ?"),
    ("decline", "outreach", "Hola, no será la jefatura. Pero tenemos un puesto de técnica que podría encajarte. ¿Te interesa?"),
    ("decline", "outreach", "Hoi, het is niet gelukt bij Orwell. Ik heb wel een mooie rol bij een energiebedrijf in Delft. Interesse?"),
    ("decline", "outreach", "Olá, não foi desta. Mas temos uma vaga de assistente que pode interessar-lhe. Quer saber mais?"),
    ("decline", "outreach", "Ciao, non è andata. Però abbiamo una posizione di junior che potrebbe interessarti. Che ne dici?"),
    ("decline", "interview_invitation", "Dear Priya, you were not selected for Lead. But we would like to talk to you about the Analyst post: are you free on Tuesday?"),
    ("decline", "interview_invitation", "Hoi, voor teamleider kozen we iemand anders. Maar we willen graag met je praten over de functie van analist. Kun je dinsdag?"),
    ("decline", "interview_invitation", "Olá, para a coordenação escolhemos outra pessoa. Mas gostaríamos de conversar consigo sobre a vaga de analista. Pode na terça?"),
    ("decline", "interview_invitation", "Ciao, per il ruolo di capo no. Ma vorremmo parlarti della posizione di analista che si apre ora. Ti va bene martedì?"),
    ("interview_reschedule", "interview_confirmation", "Hi Priya, only the first one changes: Monday becomes Wednesday, 9am. Friday at 11 with Dev stands."),
    ("interview_reschedule", "interview_confirmation", "Guten Tag, das erste Gespräch verschiebt sich. Am Gespräch mit Frau Roth am Freitag um 11 Uhr ändert sich nichts."),
    ("interview_reschedule", "interview_confirmation", "Bonjour, seul le premier entretien change. Celui de vendredi à 11h avec Mme Roy ne change pas."),
    ("interview_reschedule", "interview_confirmation", "Hola, solo cambia la primera. La del viernes a las 11 con Dev se mantiene."),
    ("interview_reschedule", "interview_confirmation", "Hoi, alleen het eerste gesprek schuift. Vrijdag 11 uur met Dev blijft zoals afgesproken."),
    ("interview_reschedule", "interview_confirmation", "Olá, só muda a primeira. A de sexta às 11h com a Dev mantém-se."),
    ("interview_reschedule", "interview_confirmation", "Ciao, cambia solo il primo. Quello di venerdì alle 11 con Dev resta confermato."),
    ("offer", "info_request", "Guten Tag, wir bieten Ihnen die Stelle an. Für den Vertrag benötigen wir noch Ihre Adresse und Bankverbindung."),
    ("offer", "info_request", "Bonjour, vous êtes prise ! Il me faudrait votre RIB, une copie de la carte Vitale et votre date de début."),
    ("offer", "info_request", "Ciao, sei dei nostri! Per il contratto mi mandi codice fiscale e IBAN?"),
    ("assessment", "application_ack", "Gracias por tu interés. Hemos registrado tu inscripción. El siguiente paso es una prueba online."),
    ("info_request", "application_ack", "Hallo, danke für deine Bewerbung, sie ist gut angekommen. Kannst du uns noch dein Zeugnis schicken?"),
    ("info_request", "application_ack", "Ciao, abbiamo ricevuto il tuo curriculum. Ci manda anche una lettera?"),
    ("info_request", "application_ack", "Olá, recebemos o seu currículo. Falta-nos só o diploma."),
    ("info_request", "application_ack", "Bonjour, j'ai bien reçu votre dossier. Il manque votre diplôme."),
    ("hold", "decline", "Dear Priya, about your two applications: the Planner post has been filled. The Analyst post is on hold until April."),
    ("hold", "info_request", "Hallo, das Verfahren ruht bis Juni. Könnten Sie mir trotzdem Ihre Kündigungsfrist nennen?"),
)  # fmt: skip
"""Pairs in many wordings, written before the rules that find them."""


@pytest.mark.parametrize(("kind", "found", "body"), WORDED)
def test_a_pair_is_found_in_many_wordings_and_nothing_else_with_it(kind, found, body):
    assert beside(kind, body) == [found]


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("decline", "Hola, Priya: gracias por hablar con nosotros sobre el puesto de analista. No has sido elegida."),
        ("decline", "Olá Priya, foi um prazer falar consigo sobre a vaga. Escolhemos outra pessoa."),
        ("decline", "Ciao Priya, è stato un piacere parlare con te della posizione. Abbiamo scelto un altro profilo."),
        ("decline", "Hoi Priya, fijn dat je met ons over de functie kwam praten. We kozen iemand anders."),
        (
            "interview_cancellation",
            "Hi Priya, I must cancel Friday. Meeting in person is off the table while the office is shut.",
        ),
        ("interview_cancellation", "Hi Priya, I must cancel Friday. Nobody has been chosen yet."),
        ("interview_reschedule", "Hoi Priya, het gesprek is nu donderdag om 10 uur. De locatie blijft gelijk."),
        ("interview_reschedule", "Bonjour, l'entretien est déplacé à jeudi 10h. Le lieu ne change pas."),
    ],
)
def test_talk_of_the_past_and_of_other_matters_is_no_pair(kind, body):
    assert beside(kind, body) == []
