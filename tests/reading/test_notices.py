# ruff: noqa: E501  one message a line
"""One-line notices in six languages: what juries, committees and portals tell, and what only sounds of it."""

import pytest
from phrase_rows import is_found_in_its_own_example
from test_kind_sentences import PRIYA, mail

from assistant.model import Kind
from assistant.reading import read
from assistant.reading.phrases import notices
from assistant.reading.phrases.negations import RETRACTED

ROWS = [
    *(*notices.OUT, *notices.MARKED, *notices.TAKEN_BACK, *notices.AHEAD, *notices.TESTED, *notices.TALKS),
    *(*notices.BOOK_ON, *notices.TERMS, *notices.REACH, *notices.INCOMPLETE, *notices.UPLOAD, *notices.ACTIVE),
    *(*notices.PARKED, *notices.OFF, *notices.TRIALS, *notices.JOINED, *RETRACTED),
]
SENDER = "Recruitment <recruitment@harbourline.example>"
PERSON = "Jan Keller <j.keller@harbourline.example>"
INFO, GOES_ON, CALL, TEST = Kind.INFO_REQUEST, Kind.INTERVIEWER_REPLY, Kind.INTERVIEW_INVITATION, Kind.ASSESSMENT


def _read(text, subject="Update", sender=SENDER):
    return read(mail(text, subject=subject, sender=sender), PRIYA).primary


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_is_found_in_its_own_example(row):
    assert is_found_in_its_own_example(row)


@pytest.mark.parametrize(
    "text",
    [
        "Sehr geehrte Frau Nair,\n\ndie Auswahlkommission hat über Ihre Bewerbung beraten. Sie gehören nicht zu den Personen, die zum Gespräch eingeladen werden.\n\nPersonalstelle",
        "Sehr geehrte Frau Nair,\n\nSie haben den Einstellungstest leider nicht bestanden und scheiden damit aus dem Auswahlverfahren aus.\n\nBezirksamt",
        "Sehr geehrte Frau Nair,\n\nIhre Bewerbung konnte nicht zugelassen werden, da die Voraussetzungen der Ausschreibung nicht erfüllt sind.\n\nMinisterium",
        "Estimada Sra. Nair:\n\nValoradas las solicitudes para la plaza de técnica, le informamos de que la suya no figura entre las seleccionadas para la entrevista.\n\nServicio de Personal",
        "Estimada candidata:\n\nHa obtenido en la prueba escrita una puntuación inferior a la mínima exigida, por lo que no continúa en el proceso selectivo.\n\nUniversidad",
        "Estimada Priya:\n\nLa elección del jurado no ha recaído en su candidatura.\n\nFundación Marea",
        "Madame,\n\nLe jury s'est réuni le 24 février. Vous ne figurez pas sur la liste des candidats admissibles.\n\nService des concours",
        "Madame,\n\nLe choix de la commission ne s'est pas porté sur votre candidature.\n\nMairie de Valclair",
        "Madame,\n\nVous n'avez pas été inscrite sur la liste de réserve à l'issue du recrutement.\n\nService recrutement",
        "Geachte mevrouw Nair,\n\nU wordt bijgevolg niet opgenomen in de wervingsreserve voor de functie van planner.\n\nDienst Selectie",
        "Geachte mevrouw,\n\nDe jury heeft uw kandidatuur niet weerhouden voor het vervolg van de procedure.\n\nStadsbestuur",
        "Exma. Senhora,\n\nInforma-se que V. Exa. não consta da lista de candidatos aprovados na prova de conhecimentos.\n\nO Júri",
        "Prezada candidata,\n\nSua nota na prova objetiva ficou abaixo do mínimo exigido. Você não está habilitada para a próxima etapa do processo seletivo.\n\nComissão",
        "Gentile candidata,\n\nsi comunica che Lei non è stata ammessa alla prova orale della selezione pubblica.\n\nUfficio concorsi",
        "Gentile Priya,\n\nla scelta della commissione non è caduta sulla Sua candidatura.\n\nFondazione",
        "Hallo Priya Nair,\n\nder Status Ihrer Bewerbung hat sich geändert.\n\nStelle: Planerin\nNeuer Status: Abgelehnt\n\nZum Portal",
        "Hola Priya,\n\nEl estado de tu postulación ha cambiado.\n\nVacante: Analista\nNuevo estado: No seleccionado\n\nVer mi postulación",
        "Bonjour Priya,\n\nLe statut de votre candidature a été mis à jour.\n\nPoste : Planificatrice\nStatut : Refusée",
        "Olá Priya,\n\nO status da sua candidatura foi atualizado.\n\nVaga: Analista\nNovo status: Reprovado",
        "Liebe Priya,\n\nes tut mir leid: Es gilt ein Einstellungsstopp, und wir müssen alle Angebote ohne Unterschrift zurücknehmen, auch Ihres.\n\nJan Keller",
        "Hola Priya:\n\nLa matriz ha congelado las contrataciones y nos obliga a retirar las ofertas pendientes de firma, también la tuya.\n\nMarta",
        "Bonjour Priya,\n\nLe groupe a gelé les recrutements et nous devons retirer les promesses d'embauche non signées, dont la vôtre.\n\nClaire",
        "Hoi Priya,\n\nEr is een vacaturestop afgekondigd en we moeten ons aanbod aan jou intrekken. Het spijt me enorm.\n\nJoris",
        "Priya,\n\nA empresa suspendeu todas as admissões e vimo-nos obrigados a retirar a proposta que lhe tínhamos enviado.\n\nNuno",
        "Ciao Priya,\n\nil gruppo ha bloccato tutte le assunzioni e siamo costretti a ritirare la proposta che ti avevamo fatto.\n\nLuca",
    ],
)  # fmt: skip
def test_the_end_of_a_jury_or_of_an_offer_is_a_firm_one(text):
    found = _read(text)

    assert (found.kind, found.firm) == (Kind.DECLINE, True)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Guten Tag Frau Nair,\n\nwir konnten Sie leider nicht erreichen. Bitte teilen Sie uns die richtige Nummer mit, damit wir Ihre Bewerbung bearbeiten können.\n\nRecruiting", INFO),
        ("Hola Priya,\n\nLamentablemente no hemos podido contactarte: el número de teléfono no es correcto. Por favor, corrígelo para seguir con tu candidatura.\n\nSelección", INFO),
        ("Beste Priya,\n\nHelaas konden we je niet bereiken. Wil je het juiste nummer doorgeven, zodat we verder kunnen met je sollicitatie?\n\nRecruitment", INFO),
        ("Olá Priya,\n\nInfelizmente não conseguimos contactá-la: o número de telefone está incorreto. Por favor, corrija-o para prosseguirmos com a candidatura.\n\nRecrutamento", INFO),
        ("Ciao Priya,\n\npurtroppo il numero di telefono indicato non risulta corretto. Ti chiediamo di correggerlo per proseguire con la candidatura.\n\nSelezione", INFO),
        ("Hoi Priya, je diploma is helaas afgekeurd. Upload een nieuwe scan in je account.", INFO),
        ("Hola Priya, lamentablemente tu documento no fue aceptado.\n\nMotivo: imagen borrosa\n\nSube un nuevo documento en el portal.", INFO),
        ("Ciao Priya, il tuo documento è stato purtroppo respinto.\n\nMotivo: illeggibile\n\nCarica un nuovo documento nel portale.", INFO),
        ("Sehr geehrte Frau Nair,\n\naufgrund eines technischen Fehlers haben Sie gestern eine Absage erhalten. Ihre Bewerbung ist weiterhin aktiv.\n\nRecruiting", GOES_ON),
        ("Estimada Priya:\n\nPor un error de nuestro sistema recibió ayer un mensaje de rechazo. Le rogamos que lo ignore: su candidatura sigue activa.\n\nSelección", GOES_ON),
        ("Beste Priya,\n\nDoor een technische fout heb je gisteren een afwijzing ontvangen. Je sollicitatie loopt nog gewoon.\n\nRecruitment", GOES_ON),
        ("Gentile Priya,\n\nper un errore del sistema ieri ha ricevuto un messaggio di esito negativo. La Sua candidatura è tuttora attiva.\n\nSelezione", GOES_ON),
        ("Hallo Priya,\n\nSie stehen auf der Shortlist für die Stelle Planerin. Wir melden uns in Kürze.\n\nRecruiting", GOES_ON),
        ("Bonjour Priya,\n\nVotre profil a été retenu en shortlist pour le poste de planificatrice. Nous revenons vers vous rapidement.\n\nRecrutement", GOES_ON),
        ("Foi pré-selecionada para a vaga de analista.", GOES_ON),
        ("Ciao Priya,\n\nsei nella rosa dei candidati finalisti per la posizione di analista. Ti aggiorneremo presto.\n\nSelezione", GOES_ON),
        ("Ciao Priya,\n\nla tua candidatura è stata messa in attesa.\n\nSelezione", Kind.HOLD),
        ("Bonjour Priya,\n\nVotre candidature a été mise en attente.\n\nRecrutement", Kind.HOLD),
        ("Sehr geehrte Frau Nair,\n\nIhre Bewerbung wurde für die zweite Phase ausgewählt. Diese besteht aus einer schriftlichen Prüfung am 14. März.\n\nAuswahlbüro", TEST),
        ("Estimada Priya:\n\nHa sido seleccionada para pasar a la segunda fase del proceso, que consiste en una prueba escrita.\n\nTribunal", TEST),
        ("Boa tarde Priya,\n\nA sua candidatura foi seleccionada para a fase seguinte: prova prática presencial. Escolha uma data no link abaixo.\n\nRecrutamento", TEST),
        ("Hola Priya,\n\nHas sido seleccionada para el puesto de analista. Para seguir, agenda una entrevista aquí: https://cal.example/x\n\nSelección", CALL),
        ("Bonjour Priya,\n\nVous avez été retenue pour le poste de planificatrice. Pour poursuivre, merci de réserver un entretien : https://cal.example/x\n\nRecrutement", CALL),
        ("Olá Priya,\n\nVocê foi selecionada para a vaga de analista. Para continuar no processo, agende sua entrevista no link: https://cal.example/x\n\nRecrutamento", CALL),
        ("Ciao Priya,\n\nsei stata selezionata per la posizione di analista. Per proseguire, prenota un colloquio: https://cal.example/x\n\nSelezione", CALL),
        ("Hoi Priya,\n\nJe bent geselecteerd voor de functie van planner. Plan via deze link een gesprek in: https://cal.example/x\n\nRecruitment", CALL),
        ("Hallo Priya,\n\ndu wurdest für die Stelle als Planerin ausgewählt. Um fortzufahren, buche bitte ein Interview: https://cal.example/x\n\nRecruiting", CALL),
        ("Hallo Priya,\n\ndein Vorstellungsgespräch wurde storniert.\n\nDu möchtest einen neuen Termin buchen? Nutze den Link.\n\nRecruiting", Kind.INTERVIEW_CANCELLATION),
        ("Beste Priya,\n\nJe sollicitatiegesprek is geannuleerd.\n\nWil je een nieuwe afspraak? Gebruik dan deze link.\n\nTeam HR", Kind.INTERVIEW_CANCELLATION),
        ("Hallo Priya,\n\nwie besprochen kommst du am Dienstag, 10. März um 8 Uhr zum Probearbeiten zu uns.\n\nEva Huber", Kind.INTERVIEW_CONFIRMATION),
        ("Ciao Priya,\n\nti confermo la giornata di prova martedì 10 marzo alle 9 in negozio.\n\nAnna", Kind.INTERVIEW_CONFIRMATION),
        ("Nos complace comunicarte que has sido seleccionada para incorporarte a nuestra plantilla. ¡Enhorabuena!", Kind.OFFER),
        ("Beste Priya,\n\nWe zijn verheugd je de positie van Planner bij Dijkstad aan te bieden.\n\nSalaris: 42.000", Kind.OFFER),
        ("Chère Priya,\n\nNous sommes heureux de vous offrir le poste de chargée de clientèle chez Valclair.\n\nSalaire : 42 000", Kind.OFFER),
    ],
)  # fmt: skip
def test_a_notice_tells_what_it_is(text, kind):
    assert _read(text).kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sehr geehrte Frau Nair,\n\nsollten Sie den Test nicht bestanden haben, scheiden Sie aus dem Verfahren aus. Wir haben Ihre Bewerbung erhalten und laden Sie am 12. März zum Test ein.\n\nPersonalstelle", Kind.DECLINE),
        ("Estimada Priya:\n\nSi su nombre no figura en la lista de admitidos, puede presentar alegaciones a su solicitud para la plaza.\n\nServicio de Personal", Kind.DECLINE),
        ("Bonjour Priya,\n\nSi votre note est inférieure au seuil, votre candidature sera classée sans suite. Les résultats du concours paraîtront en mai.\n\nService des concours", Kind.DECLINE),
        ("Gentile candidata,\n\nse non è ammessa alla prova orale, riceverà una comunicazione sulla Sua candidatura.\n\nUfficio concorsi", Kind.DECLINE),
        ("Liebe Priya,\n\nwegen eines Einstellungsstopps ruht das Verfahren bis zum Sommer. Ihre Bewerbung bleibt im Rennen, wir melden uns.\n\nJan Keller", Kind.DECLINE),
        ("Ciao Priya,\n\nil gruppo ha congelato le assunzioni fino a settembre: la selezione è sospesa, non è un no.\n\nLuca", Kind.DECLINE),
        ("Hallo Priya,\n\nSie stehen leider nicht auf der Shortlist für die Stelle als Planerin.\n\nRecruiting", GOES_ON),
        ("Hola Priya,\n\nTu candidatura no ha sido preseleccionada para el puesto.\n\nSelección", GOES_ON),
        ("Dear Priya,\n\nIl tuo contratto è pronto: sei stata selezionata per la posizione di analista. Fissa un colloquio con l'amministrazione per la firma.\n\nRisorse umane", CALL),
        ("Beste Priya,\n\nHelaas is je sollicitatie afgewezen. Je gegevens blijven nog een jaar bewaard.\n\nRecruitment", GOES_ON),
        ("Beste heer/mevrouw,\n\nHelaas bent u niet geselecteerd voor deelname aan dit burgerpanel. De kandidaten zijn door loting gekozen.\n\nGemeente", Kind.DECLINE),
        ("Gentile signora,\n\nla Sua domanda per l'alloggio non è stata accolta.\n\nUfficio casa", Kind.DECLINE),
    ],
)  # fmt: skip
def test_what_only_sounds_of_a_notice_is_none(text, kind):
    assert _read(text, sender=PERSON).kind is not kind
