"""A no in six languages as systems, offices and small firms write it, and what stands in such mail that is none."""
# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective, Reading
from assistant.reading import read

LETTERS = {
    "de": ("Ihre Bewerbung als Disponentin", "Sehr geehrte Frau Nair,\n\nvielen Dank für Ihre Bewerbung als Disponentin.\n\n{}\n\nMit freundlichen Grüßen\nPersonalabteilung\nKern Logistik GmbH"),
    "nl": ("Je sollicitatie als planner", "Beste Priya,\n\nBedankt voor je sollicitatie voor de functie van planner.\n\n{}\n\nMet vriendelijke groet,\nHR\nVerhoef Logistiek"),
    "fr": ("Votre candidature au poste de gestionnaire", "Madame,\n\nNous vous remercions de votre candidature au poste de gestionnaire.\n\n{}\n\nCordialement,\nService des ressources humaines\nGroupe Valmont"),
    "es": ("Tu candidatura para administrativa", "Hola, Priya:\n\nGracias por inscribirte en nuestra oferta de administrativa.\n\n{}\n\nUn saludo,\nRecursos Humanos\nGrupo Olmedo"),
    "it": ("La tua candidatura per impiegata", "Gentile Priya,\n\ngrazie per la tua candidatura per la posizione di impiegata.\n\n{}\n\nCordiali saluti,\nRisorse Umane\nGruppo Bardi"),
    "pt": ("A sua candidatura a técnica", "Cara Priya,\n\nObrigado pela sua candidatura à função de técnica.\n\n{}\n\nCom os melhores cumprimentos,\nRecursos Humanos\nGrupo Salvador"),
}  # fmt: skip
PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/Paris", country="FR"))


def mail(subject: str, body: str, sender: str = "Personal <hr@kern.example>") -> Reading:
    message = EmailMessage()
    message["From"], message["To"] = sender, "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = subject, "Tue, 10 Mar 2026 10:00:00 +0100"
    message.set_content(body)
    return read(message.as_bytes(), PRIYA)


def letter(language: str, sentence: str) -> Reading:
    subject, body = LETTERS[language]
    return mail(subject, body.format(sentence))


def is_firm(reading: Reading) -> bool:
    return reading.primary.kind is Kind.DECLINE and reading.primary.firm


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Leider müssen wir Ihnen eine negative Rückmeldung geben."),
        ("de", "Wir haben Bewerbungen erhalten, die unseren Anforderungen besser entsprechen."),
        ("de", "Leider erfüllen Sie die formalen Voraussetzungen der Ausschreibung nicht."),
        ("de", "Die Stellenausschreibung wurde aufgehoben."),
        ("de", "Wir haben inzwischen jemanden eingestellt."),
        ("de", "Aus der Sache wird leider nichts."),
        ("de", "Damit endet das Verfahren für Sie an dieser Stelle."),
        ("de", "Von einer Einstellung müssen wir leider absehen."),
        ("de", "Leider können wir dir keinen Ausbildungsplatz anbieten."),
        ("de", "Die Stelle wurde wegen einer neuen Haushaltslage geschlossen."),
        ("de", "Daher können wir keine der vielen Bewerbungen berücksichtigen."),
        ("nl", "De vacature is door een nieuwe begroting gesloten."),
        ("nl", "Daardoor kunnen we geen van de kandidaten verder meenemen."),
        ("fr", "Aucune des candidatures reçues ne sera donc examinée."),
        ("es", "Por ello no podemos considerar ninguna de las solicitudes."),
        ("it", "La posizione è stata soppressa."),
        ("it", "Per questo non possiamo valutare nessuna delle candidature."),
        ("pt", "Por isso não podemos considerar nenhuma das candidaturas."),
        ("nl", "In de functie is inmiddels voorzien."),
        ("nl", "Wordt hem helaas niet."),
        ("nl", "De procedure eindigt hier voor jou."),
        ("nl", "U voldoet niet aan de gestelde functie-eisen."),
        ("nl", "Je profiel sluit onvoldoende aan bij wat wij zoeken."),
        ("nl", "De voorkeur ging uit naar een kandidaat met meer ervaring."),
        ("nl", "We hebben de plek aan een ander gegeven."),
        ("nl", "We kunnen je helaas geen contract aanbieden."),
        ("fr", "Le poste a été comblé."),
        ("fr", "Notre choix s'est porté sur une autre candidature."),
        ("fr", "Notre choix s'est orienté vers un candidat plus expérimenté."),
        ("fr", "Nous n'irons pas de l'avant avec votre candidature."),
        ("fr", "Ce ne sera malheureusement pas pour cette fois."),
        ("fr", "Vous ne remplissez pas les conditions requises pour ce poste."),
        ("fr", "Votre candidature s'arrête là pour ce poste."),
        ("fr", "Nous renonçons à ce recrutement."),
        ("es", "Al final nos quedamos con otro chico."),
        ("es", "La búsqueda ha quedado sin efecto."),
        ("es", "Se ha cancelado el proceso de selección."),
        ("es", "Aquí termina tu participación en el proceso."),
        ("es", "No avanzarás a la siguiente etapa."),
        ("es", "El puesto se lo ha quedado un compañero de la casa."),
        ("es", "Hemos decidido no cubrir el puesto."),
        ("it", "Il posto è stato nel frattempo attribuito."),
        ("it", "Il cliente si è orientato su un altro profilo."),
        ("it", "Abbiamo ricevuto candidature più in linea con il ruolo."),
        ("it", "Il Suo percorso di selezione si conclude qui."),
        ("it", "Non possiede i requisiti richiesti dal bando."),
        ("it", "Il collega ha deciso di restare, quindi il posto non c'è più."),
        ("pt", "A vaga deixou de existir."),
        ("pt", "Não reúne os requisitos exigidos."),
        ("pt", "Desta vez não deu."),
        ("pt", "O lugar foi para um colega da casa."),
        ("pt", "O recrutamento foi cancelado."),
        ("pt", "A sua participação neste processo termina aqui."),
        ("pt", "Recebemos candidaturas mais próximas do perfil pretendido."),
    ],
)
def test_a_no_of_a_letter_is_firm(language: str, sentence: str) -> None:
    assert is_firm(letter(language, sentence))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Sollte die Stelle bereits vergeben sein, geben wir Ihnen Bescheid."),
        ("de", "Die Stelle wurde noch nicht geschlossen."),
        ("de", "Die Stelle wird am 14. April geschlossen."),
        ("it", "Non abbiamo ancora valutato nessuna delle candidature."),
        ("es", "Aún no hemos valorado ninguna de las candidaturas."),
        ("nl", "De vacature wordt op 14 april gesloten."),
        ("de", "Unvollständige Bewerbungen können nicht berücksichtigt werden."),
        ("de", "Wer den Test nicht besteht, scheidet aus dem Verfahren aus."),
        ("de", "Bei Nichterscheinen endet das Verfahren für Sie."),
        ("de", "Aus dem Termin morgen wird leider nichts."),
        ("de", "Wir haben schon jemanden gefunden, der Ihren Arbeitsplatz einrichtet."),
        ("de", "Die Stelle ist leider schon vergeben, wir hätten aber eine andere Stelle für Sie."),
        ("de", "Wir haben jemand anderem die Stelle angeboten, er überlegt aber noch."),
        ("nl", "Zodra in de functie is voorzien, hoort u van ons."),
        ("nl", "De fulltime plek is vergeven, maar parttime is er nog vrij."),
        ("nl", "Wie niet voldoet aan de eisen, valt af."),
        ("nl", "Dinsdag gaat hem niet worden, lukt woensdag?"),
        ("nl", "We hebben iemand gevonden die je inwerkt, tot maandag!"),
        ("fr", "Si ce n'est pas pour cette fois, nous garderons votre CV."),
        ("fr", "L'équipe est au complet jeudi pour vous recevoir."),
        ("fr", "Les candidats ne remplissant pas les conditions seront écartés."),
        ("fr", "Le poste est pourvu à temps plein mais il reste un mi-temps."),
        ("es", "Quienes no cumplan los requisitos quedarán excluidos del proceso."),
        ("es", "El equipo está completo el jueves para recibirte."),
        ("es", "Ya tenemos a alguien que te enseñará la planta el lunes."),
        ("it", "Appena la posizione sarà coperta ti avviseremo."),
        ("it", "La selezione si è conclusa con esito positivo."),
        ("it", "Chi non possiede i requisiti è escluso."),
        ("it", "Il team è al completo giovedì per conoscerti."),
        ("it", "Domani non se ne fa nulla, ci vediamo giovedì alla stessa ora?"),
        ("pt", "Quem não cumprir os requisitos será excluído."),
        ("pt", "Desta vez não deu para conversar, marcamos para quinta?"),
        ("pt", "Fica para a próxima semana, então."),
        ("pt", "A equipa está completa na quinta para a receber."),
    ],
)
def test_a_condition_or_another_matter_is_no_firm_no(language: str, sentence: str) -> None:
    assert not is_firm(letter(language, sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "Das für Mittwoch geplante Gespräch kann nicht stattfinden, da die Stelle zwischenzeitlich besetzt werden konnte.",
        "Das Vorstellungsgespräch am Freitag findet nicht statt, weil die Stelle gestrichen wurde.",
    ],
)
def test_a_talk_that_is_off_with_its_post_is_a_firm_no(sentence: str) -> None:
    found = mail("Ihr Gespräch", f"Sehr geehrte Frau Nair,\n\n{sentence}\n\nMit freundlichen Grüßen\nBeate Rohr")

    assert is_firm(found)
    assert Kind.INTERVIEW_CANCELLATION in [f.kind for f in found.findings]


def test_a_talk_that_is_off_beside_another_post_is_no_no() -> None:
    body = "Ciao Priya,\n\nil colloquio di mercoledì è annullato, ti riscrivo.\n\nIl posto di responsabile dispensa è stato dato e assegnato a Franca.\n\nLuisa"

    assert mail("Colloquio", body, "Luisa Neri <luisa@cucine.example>").primary.kind is not Kind.DECLINE


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Su proceso selectivo", "Estimada Priya:\n\nHa sido seleccionada en el proceso para el puesto de enfermera y queda en la lista de espera.\n\nRRHH"),
        ("Seu processo seletivo", "Prezada Priya,\n\nVocê foi aprovada em todas as etapas do processo seletivo para a vaga e passa a compor o cadastro reserva.\n\nGente e Gestão"),
    ],
)  # fmt: skip
def test_a_place_on_a_list_is_no_offer(subject: str, body: str) -> None:
    assert mail(subject, body).primary.kind is Kind.HOLD


def test_the_trade_of_the_firm_does_not_hide_its_news() -> None:
    body = "Olá Priya,\n\nna oficina ficámos com outro rapaz, desculpa.\n\nRui"

    assert is_firm(mail("Entrevista", body, "Rui <rui@pecas.example>"))


def test_a_line_of_thanks_names_no_job() -> None:
    body = "Gentile Priya,\n\ndobbiamo spostare il suo controllo. Le andrebbe bene mercoledì alle 18:15?\n\nGrazie\n\nLa segreteria"

    assert mail(
        "Spostamento appuntamento", body, "Studio Ascari <segreteria@studioascari.example>"
    ).primary.is_off_topic
