"""Promises in the six languages besides English, one cause after the other."""
# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import date, datetime

import pytest

from assistant.reading.when import promise_in

HOME = "2026-05-05T08:00+02:00"
INTERVIEW = date(2026, 5, 12)


def promised(language: str, text: str, interview_on: date | None = None) -> str | None:
    """The day promised in a text of Tuesday, 5 May 2026."""
    found = promise_in(
        text,
        base=datetime.fromisoformat(HOME),
        language=language,
        user_timezone="Europe/London",
        interview_on=interview_on,
    )
    return found.by.isoformat() if found else None


WEEKAFTER = [
    ("de", "Mit einer Entscheidung können Sie dann bis Ende der Folgewoche rechnen."),
    ("de", "Wir melden uns in der Woche darauf bei Ihnen."),
    ("de", "In der Woche nach dem Gespräch hören Sie von uns."),
    ("de", "Sie erhalten in der Folgewoche Bescheid."),
    ("de", "In der darauffolgenden Woche bekommen Sie Bescheid."),
    ("fr", "Nous reviendrons vers vous la semaine suivante."),
    ("fr", "Vous aurez notre réponse la semaine d'après."),
    ("fr", "Nous vous donnerons une réponse la semaine suivant l'entretien."),
    ("es", "Tendrás una respuesta la semana siguiente."),
    ("es", "Te daremos una respuesta a la semana siguiente de la entrevista."),
    ("es", "Recibirás noticias nuestras durante la semana posterior a la entrevista."),
    ("nl", "De week erna hoor je van ons."),
    ("nl", "In de week daarna laten we je weten wat we besloten hebben."),
    ("nl", "Je hoort in de week na het gesprek van ons."),
    ("nl", "Uiterlijk eind van de week erop krijg je bericht."),
    ("it", "Avrà un riscontro la settimana successiva."),
    ("it", "Le daremo una risposta la settimana dopo."),
    ("it", "Ti daremo un riscontro nella settimana successiva al colloquio."),
    ("it", "La settimana seguente ti faremo sapere."),
    ("pt", "Terá uma resposta na semana seguinte."),
    ("pt", "Daremos um retorno na semana a seguir à entrevista."),
    ("pt", "Na semana posterior à entrevista entraremos em contacto."),
    ("pt", "Dá-mos-lhe uma resposta na semana a seguir."),
]


@pytest.mark.parametrize(("language", "text"), WEEKAFTER)
def test_the_week_after_the_interview_ends_on_its_friday(language: str, text: str) -> None:
    assert promised(language, text, INTERVIEW) == "2026-05-22"


FROMTALK = [
    ("de", "Nach dem Gespräch melden wir uns innerhalb von fünf Werktagen bei Ihnen."),
    ("de", "Innerhalb einer Woche nach dem Gespräch erhalten Sie Bescheid."),
    ("de", "Spätestens eine Woche nach dem Termin wissen Sie Bescheid."),
    ("de", "Nach dem Gespräch hören Sie binnen einer Woche von uns."),
    ("fr", "Après l'entretien, nous vous répondrons sous une semaine."),
    ("fr", "Nous vous ferons un retour dans la semaine suivant l'entretien."),
    ("fr", "Une réponse vous sera donnée au plus tard une semaine après l'entretien."),
    ("es", "Tras la entrevista, te responderemos en un plazo de una semana."),
    ("es", "Después de la entrevista tendrás una respuesta en cinco días hábiles."),
    ("es", "Te daremos una respuesta como máximo una semana después de la entrevista."),
    ("nl", "Na het gesprek hoor je binnen een week van ons."),
    ("nl", "Binnen een week na het gesprek laten we je weten of je doorgaat."),
    ("nl", "Uiterlijk een week na het gesprek ontvangt u bericht."),
    ("it", "Dopo il colloquio le daremo un riscontro entro una settimana."),
    ("it", "Entro una settimana dal colloquio riceverà una risposta."),
    ("it", "A seguito del colloquio riceverà un riscontro entro 5 giorni lavorativi."),
    ("pt", "Após a entrevista, o retorno ocorre em até 5 dias úteis."),
    ("pt", "Depois da entrevista, damos-lhe uma resposta no prazo de uma semana."),
    ("pt", "No prazo de uma semana após a entrevista terá uma resposta."),
]


@pytest.mark.parametrize(("language", "text"), FROMTALK)
def test_a_count_begins_with_the_interview_named_before_it(language: str, text: str) -> None:
    assert promised(language, text, INTERVIEW) == "2026-05-19"


SPEC = [
    ("de", "Wir entscheiden noch diesen Monat, genauer gesagt bis spätestens Freitag, den 29."),
    ("de", "Bis Monatsende, konkret am Freitag, 29. Mai, geben wir Ihnen Bescheid."),
    ("fr", "Nous déciderons avant la fin du mois, plus précisément le vendredi 29 au plus tard."),
    ("fr", "La décision tombera fin mai, le vendredi 29 au plus tard."),
    ("es", "Esperamos tomar una decisión antes de fin de mes, en concreto el viernes 29 a más tardar."),
    (
        "es",
        "La decisión la queremos tomar antes de que acabe el mes: el 29 de mayo como tarde tendrás noticias nuestras.",
    ),
    ("es", "Te diremos algo el viernes 29 a más tardar."),
    ("es", "Tendrás noticias no más tarde del 29 de mayo."),
    ("nl", "We beslissen voor het einde van de maand, uiterlijk vrijdag 29."),
    ("nl", "Je hoort vrijdag 29 op z'n laatst van ons."),
    ("nl", "Je hoort het op zijn laatst op 29 mei."),
    ("it", "Decideremo entro fine mese, per la precisione venerdì 29 al più tardi."),
    ("it", "Avrai una risposta venerdì 29 al massimo."),
    ("it", "Ti facciamo sapere al massimo per il 29 maggio."),
    ("pt", "Decidimos até ao fim do mês, mais precisamente na sexta 29 o mais tardar."),
    ("pt", "Terá uma resposta sexta-feira, dia 29, no máximo."),
    ("pt", "O mais tardar a 29 de maio terá notícias nossas."),
]


@pytest.mark.parametrize(("language", "text"), SPEC)
def test_the_day_that_sharpens_a_span_counts(language: str, text: str) -> None:
    assert promised(language, text) == "2026-05-29"


OFFICIAL = [
    ("de", "Das Ergebnis des Auswahlverfahrens wird Ihnen bis zum 29. Mai schriftlich mitgeteilt."),
    ("de", "Über die Besetzung der Stelle wird bis zum 29. Mai entschieden."),
    ("de", "Die Rangliste wird bis 29. Mai veröffentlicht."),
    ("de", "Das Auswahlverfahren wird voraussichtlich bis zum 29. Mai abgeschlossen sein."),
    ("de", "Mit einer Entscheidung ist bis zum 29. Mai zu rechnen."),
    ("fr", "Les résultats seront communiqués aux candidats le 29 mai au plus tard."),
    ("fr", "La liste des candidats retenus sera publiée avant le 30 mai."),
    ("fr", "Le jury rendra son avis le 29 mai."),
    ("fr", "La décision de la commission vous sera notifiée au plus tard le 29 mai."),
    (
        "es",
        "La relación provisional de seleccionados se publicará y notificará a los aspirantes no más tarde del 29 de mayo.",
    ),
    ("es", "La resolución se comunicará a los candidatos antes del 30 de mayo."),
    ("es", "El tribunal publicará la lista de admitidos el 29 de mayo."),
    ("es", "Los resultados se harán públicos el 29 de mayo."),
    ("nl", "De uitslag wordt uiterlijk 29 mei bekendgemaakt."),
    ("nl", "De commissie deelt haar besluit uiterlijk 29 mei mee."),
    ("nl", "U ontvangt uiterlijk 29 mei schriftelijk bericht over de uitkomst."),
    ("nl", "De selectiecommissie maakt haar keuze op 29 mei bekend."),
    ("it", "La graduatoria di merito sarà approvata e comunicata ai candidati entro il 29 maggio 2026."),
    ("it", "L'esito della selezione sarà pubblicato sul sito entro il 29 maggio."),
    ("it", "La commissione comunicherà gli esiti entro il 29 maggio."),
    ("it", "I risultati verranno resi noti entro il 29 maggio."),
    ("pt", "A lista de ordenação final será comunicada a todos os candidatos até 29 de maio."),
    ("pt", "O resultado será publicado até 29 de maio."),
    ("pt", "O júri deliberará até 29 de maio."),
    ("pt", "A classificação final será divulgada no dia 29 de maio."),
]


@pytest.mark.parametrize(("language", "text"), OFFICIAL)
def test_a_board_that_publishes_its_result_promises(language: str, text: str) -> None:
    assert promised(language, text) == "2026-05-29"


TALKY = [
    ("de", "Bis zum 15. Mai wissen Sie Bescheid."),
    ("de", "Wir geben dir Freitag nächster Woche Bescheid."),
    ("de", "Nächste Woche Freitag sage ich dir, wie es weitergeht."),
    ("de", "Ich hoffe, dass wir Ihnen bis Ende nächster Woche mehr sagen können."),
    ("de", "Spätestens am 15. sollten Sie von uns gehört haben."),
    ("de", "Ende nächster Woche fällt die Entscheidung."),
    ("de", "Wir wollen uns bis Ende nächster Woche festlegen."),
    ("de", "Rechnen Sie mit einer Antwort bis Ende nächster Woche."),
    ("de", "Du bekommst bis zum 15.5. grünes Licht oder eine Absage."),
    ("fr", "On tranche dans la foulée, tu auras notre réponse avant la fin de la semaine prochaine, promis."),
    ("fr", "Je te dis ça d'ici vendredi 15."),
    ("fr", "On se recontacte vendredi 15 pour te dire ce qu'il en est."),
    ("fr", "Vous serez fixée vendredi 15 mai."),
    ("fr", "Comptez sur une réponse d'ici la fin de la semaine prochaine."),
    ("fr", "Le choix sera fait pour le 15 mai."),
    ("fr", "Nous ne manquerons pas de revenir vers vous d'ici le 15 mai."),
    ("fr", "J'espère pouvoir vous en dire plus d'ici la fin de la semaine prochaine."),
    ("fr", "On vous redit ça fin de semaine prochaine."),
    ("es", "Te digo algo antes del fin de la semana que viene."),
    ("es", "Te cuento el viernes 15."),
    ("es", "El viernes 15 lo tendremos decidido."),
    ("es", "Contamos con decirte algo la semana que viene."),
    ("es", "Para el 15 de mayo sabrás si sigues adelante."),
    ("es", "A finales de la semana que viene sabremos quién pasa."),
    ("es", "Nos pondremos en contacto contigo a lo largo de la semana que viene."),
    ("es", "Saldrás de dudas el viernes 15."),
    ("nl", "Daarna overleggen we met de directeur en hoor je uiterlijk eind volgende week van ons."),
    ("nl", "Volgende week vrijdag hak ik de knoop door en bel ik je."),
    ("nl", "Ik laat het je vrijdag 15 mei weten."),
    ("nl", "Je mag uiterlijk eind volgende week een reactie verwachten."),
    ("nl", "Eind volgende week weten we meer en bellen we je."),
    ("nl", "Uiterlijk 15 mei kom ik bij je terug."),
    ("nl", "We willen eind volgende week de keuze gemaakt hebben."),
    ("nl", "Dan hoor je van ons uiterlijk vrijdag 15 mei."),
    ("it", "Ti dico entro la fine della prossima settimana."),
    ("it", "Ci risentiamo venerdì 15 per dirti com'è andata."),
    ("it", "Venerdì 15 ti facciamo avere una risposta."),
    ("it", "Contiamo di decidere entro la prossima settimana."),
    ("it", "Entro il 15 maggio saprà se prosegue."),
    ("it", "Una risposta te la diamo entro venerdì 15 maggio."),
    ("it", "Tireremo le somme entro la fine della settimana prossima e le scriveremo."),
    ("it", "Ti aggiorno io entro venerdì 15."),
    ("pt", "Deve durar uns 45 minutinhos e até o dia 15/05 a gente já te dá um retorno."),
    ("pt", "A gente te fala até sexta, dia 15."),
    ("pt", "Até ao dia 15 de maio dizemos-lhe alguma coisa."),
    ("pt", "Na próxima sexta-feira, dia 15, já teremos uma decisão."),
    ("pt", "Te dou uma posição até o fim da semana que vem."),
    ("pt", "Contamos ter novidades para si até ao final da próxima semana."),
    ("pt", "Você vai ficar sabendo até 15/05."),
    ("pt", "Até o fim da próxima semana o time bate o martelo."),
    ("pt", "Você terá um retorno nosso até o dia 15, combinado?"),
]


@pytest.mark.parametrize(("language", "text"), TALKY)
def test_a_promise_is_read_however_it_is_worded(language: str, text: str) -> None:
    assert promised(language, text) == "2026-05-15"


PHASE = [
    ("de", "Wir entscheiden im Laufe des Mai."),
    ("de", "Bis Ende des laufenden Monats melden wir uns."),
    ("fr", "Nous vous répondrons courant mai."),
    ("fr", "Vous aurez une réponse d'ici la fin de ce mois."),
    ("es", "Te diremos algo a lo largo de mayo."),
    ("es", "Tendrás respuesta antes de que termine mayo."),
    ("nl", "We laten het je in de loop van mei weten."),
    ("nl", "Je hoort voor eind mei van ons."),
    ("it", "Le faremo sapere nel corso di maggio."),
    ("it", "Avrà una risposta entro la fine del mese corrente."),
    ("pt", "Damos-lhe uma resposta ao longo de maio."),
    ("pt", "Terá uma resposta até ao final deste mês."),
]


@pytest.mark.parametrize(("language", "text"), PHASE)
def test_a_month_that_runs_ends_on_its_last_day(language: str, text: str) -> None:
    assert promised(language, text) == "2026-05-31"


WEEKNO = [
    ("de", "Sie hören in KW 21 von uns."),
    ("de", "In der 21. Kalenderwoche geben wir Ihnen Bescheid."),
    ("de", "Wir melden uns in der Woche vom 18. bis 22. Mai."),
    ("fr", "Nous vous répondrons la semaine du 18 mai."),
    ("fr", "Vous aurez une réponse dans la semaine du 18 au 22 mai."),
    ("fr", "Réponse prévue semaine 21."),
    ("es", "Te responderemos la semana del 18 de mayo."),
    ("es", "Tendrás noticias en la semana del 18 al 22 de mayo."),
    ("nl", "Je hoort in week 21 van ons."),
    ("nl", "De uitslag hoor je telefonisch in week 21."),
    ("nl", "In de week van 18 mei laten we iets weten."),
    ("it", "Le risponderemo nella settimana del 18 maggio."),
    ("it", "Avrà un riscontro nella settimana dal 18 al 22 maggio."),
    ("pt", "Damos-lhe uma resposta na semana de 18 de maio."),
    ("pt", "Daremos retorno na semana de 18 a 22 de maio."),
]


@pytest.mark.parametrize(("language", "text"), WEEKNO)
def test_a_week_by_number_or_dates_ends_on_its_friday(language: str, text: str) -> None:
    assert promised(language, text) == "2026-05-22"


MID = [
    ("de", "Bis Mitte Mai hören Sie von uns."),
    ("de", "Bis zur Monatsmitte fällt die Entscheidung."),
    ("fr", "Vous aurez une réponse à la mi-mai."),
    ("fr", "Réponse d'ici mi-mai."),
    ("es", "Te diremos algo a mediados de mayo."),
    ("es", "Tendrás respuesta en la primera quincena de mayo."),
    ("nl", "Medio mei hoor je van ons."),
    ("nl", "Rond half mei laten we iets weten."),
    ("it", "Le faremo sapere entro metà maggio."),
    ("it", "Riceverà un riscontro entro la prima metà di maggio."),
    ("pt", "Daremos uma resposta em meados de maio."),
    ("pt", "Terá retorno até meados de maio."),
    ("pt", "Terá uma resposta na primeira quinzena de maio."),
]


@pytest.mark.parametrize(("language", "text"), MID)
def test_the_middle_of_a_month_is_its_fifteenth(language: str, text: str) -> None:
    assert promised(language, text) == "2026-05-15"


COUNTS = [
    ("de", "Wir melden uns in vierzehn Tagen."),
    ("de", "In zwei Wochen wissen wir mehr und geben Ihnen Bescheid."),
    ("de", "Binnen zwei Wochen erhalten Sie Antwort."),
    ("fr", "Nous vous répondrons sous quinzaine."),
    ("fr", "Nous revenons vers vous d'ici deux semaines."),
    ("es", "Te responderemos en dos semanas."),
    ("es", "Recibirás una respuesta en un plazo máximo de dos semanas."),
    ("nl", "Je hoort binnen veertien dagen van ons."),
    ("nl", "Over twee weken laten we je iets weten."),
    ("it", "Le risponderemo entro due settimane."),
    ("it", "Entro due settimane saprà l'esito."),
    ("pt", "Damos-lhe resposta dentro de duas semanas."),
    ("pt", "Em duas semanas terá uma resposta."),
]


@pytest.mark.parametrize(("language", "text"), COUNTS)
def test_a_count_of_weeks_is_read(language: str, text: str) -> None:
    assert promised(language, text) == "2026-05-19"


INVENTED = [
    ("nl", "Zal ik je maandag rond vijven even bellen om door te nemen wat ze willen weten?"),
    ("nl", "Kan ik je morgen even bellen om het door te spreken?"),
    ("nl", "Mag ik je donderdag bellen?"),
    ("de", "Darf ich Sie am Montag kurz anrufen, um alles durchzugehen?"),
    ("de", "Soll ich Sie am Montag gegen fünf anrufen?"),
    ("de", "Kann ich dich morgen kurz anrufen?"),
    ("fr", "Je t'appelle lundi vers 17h pour préparer ?"),
    ("fr", "Puis-je vous appeler lundi pour faire le point ?"),
    ("fr", "Est-ce que je peux t'appeler demain ?"),
    ("es", "¿Te llamo el lunes sobre las cinco para repasarlo?"),
    ("es", "¿Puedo llamarte mañana?"),
    ("es", "¿Te parece si te llamo el lunes?"),
    ("it", "Ti chiamo lunedì verso le cinque per prepararci?"),
    ("it", "Posso chiamarla domani?"),
    ("it", "Ti va se ti chiamo lunedì?"),
    ("pt", "Posso ligar-te na segunda para rever tudo?"),
    ("pt", "Posso te ligar amanhã?"),
    ("pt", "Ligo-te na segunda por volta das cinco?"),
    ("de", "Bitte geben Sie uns bis zum 15. Mai Bescheid."),
    ("fr", "Merci de nous répondre avant le 15 mai."),
    ("es", "Te pedimos que nos respondas antes del 15 de mayo."),
    ("nl", "Laat ons uiterlijk 15 mei weten of je komt."),
    ("it", "La preghiamo di confermare entro il 15 maggio."),
    ("pt", "Pedimos que confirme até 15 de maio."),
    ("de", "Die Stelle ist ab 1. Juni zu besetzen."),
    ("fr", "Le poste est à pourvoir au 1er juin."),
    ("es", "La incorporación sería el 1 de junio."),
    ("nl", "De functie start op 1 juni."),
    ("it", "L'inserimento è previsto per il 1° giugno."),
    ("pt", "O início está previsto para 1 de junho."),
    ("de", "Den Teams-Link bekommen Sie am Montag."),
    ("fr", "Vous recevrez le lien lundi."),
    ("es", "Te mandaremos el enlace el lunes."),
    ("nl", "De link ontvang je maandag."),
    ("it", "Il link arriverà lunedì."),
    ("pt", "O link será enviado na segunda-feira."),
    ("de", "Das Bewerbungsportal schließt am 15. Mai."),
    ("fr", "Les candidatures sont ouvertes jusqu'au 15 mai."),
    ("es", "El plazo de presentación termina el 15 de mayo."),
    ("nl", "Reageren kan tot 15 mei."),
    ("it", "Le candidature chiudono il 15 maggio."),
    ("pt", "As inscrições encerram a 15 de maio."),
]


@pytest.mark.parametrize(("language", "text"), INVENTED)
def test_no_promise_is_made_of_other_days(language: str, text: str) -> None:
    assert promised(language, text) is None
