"""One-line notices in six languages: juries and public bodies that end it, offers taken back, papers to mend.

As those of `status.py` and `news.py`: the ends stand among the rows of their languages, the
others are looked for beside a kind that is known (`learned/plainly.py`).
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

OUT: tuple[Phrase, ...] = (
    *rows(
        Kind.DECLINE,
        "de.notice",
        ("nicht_zu_den", 3, "(zaehlen|gehoeren|zaehlst|gehoerst|sind) [sie|du] [leider|damit|daher|somit] nicht (zu|zum|unter|bei|im) [den|dem] .. (personen|kandidat*|bewerber*|kreis|ausgewaehlten|eingeladenen)", "Sie gehören nicht zu den Personen, die eingeladen werden."),
        ("nicht_zugelassen", 3, "(sie sind|du bist|sie wurden|du wurdest|sie werden|du wirst|bewerbung|kandidatur) .. nicht .. zugelassen", "Ihre Bewerbung konnte nicht zugelassen werden."),
        ("zulassung", 3, "(zulassung|einladung|teilnahme|einbeziehung) (zum|zur|am|in das|ins) ... (nicht moeglich|nicht erfolgen|nicht in betracht|ausgeschlossen)", "Eine Zulassung zum mündlichen Teil ist nicht möglich."),
        ("nicht_bestanden", 3, "(sie haben|du hast|haben sie|hast du) ... nicht bestanden", "Sie haben den Auswahltest leider nicht bestanden."),
        ("nicht_erreicht", 3, "(sie haben|du hast|haben sie|hast du|wurde|wurden|bewerbung) ... (mindestpunktzahl|punktzahl|mindestpunkte|mindestnote|mindestwert|bestehensgrenze) .. nicht .. (erreicht|erzielt|erlangt)", "Sie haben die erforderliche Punktzahl nicht erreicht."),
        ("scheiden_aus", 3, "(scheiden|scheidest) .. aus (dem|diesem|unserem) .. (verfahren|auswahlverfahren|bewerbungsverfahren|auswahlprozess|bewerbungsprozess)", "Damit scheiden Sie aus dem Verfahren aus."),
        ("nicht_vorgeschlagen", 3, "(sie|dich) [leider] nicht (zur|zum|fuer|als) .. (vorgeschlagen|ausgewaehlt|vorgesehen|nominiert)", "Die Kommission hat Sie nicht zur Einstellung vorgeschlagen."),
        ("liste", 3, "(sie|du|bewerbung|name) ... nicht .. (in die|auf die|auf der|in der) .. (liste|rangliste|vorschlagsliste|reserve|bewerberreserve|reserveliste|berufungsliste|vorauswahl|endauswahl|auswahlliste)", "Ihre Bewerbung wurde nicht in die Vorauswahl aufgenommen."),
        ("vermerkt", 3, "als (nicht beruecksichtigt|abgelehnt|nicht ausgewaehlt|nicht eingereicht) (vermerkt|markiert|gekennzeichnet|eingestuft|gefuehrt)", "Ihre Bewerbung wurde als abgelehnt markiert."),
    ),
    *rows(
        Kind.DECLINE,
        "es.notice",
        ("no_figura", 3, "no (figura|figuras|consta|aparece|apareces|esta|estas|se encuentra|te encuentras|se halla) .. (entre|en la|en el|dentro de) .. (preseleccionad*|seleccionad*|admitid*|finalistas|aprobad*|convocad*|listado|lista|relacion|elegid*|nomina)", "Su solicitud no figura entre las preseleccionadas."),
        ("no_en_ella", 3, "(nombre|candidatura|solicitud|postulacion) no (figura|consta|aparece|se encuentra|esta) (en ella|en el mismo|en dicha|entre ellas|entre ellos)", "Su nombre no figura en ella."),
        ("puntuacion", 3, "(puntuacion|calificacion|nota|puntaje) .. (inferior|menor|por debajo) .. (minim*|exigid*|requerid*|corte|umbral)", "Su puntuación es inferior a la mínima."),
        ("no_alcanza", 3, "no (alcanza|alcanzo|alcanzas|ha alcanzado|has alcanzado|haber alcanzado|haber obtenido|llega|llego|supera|supero) .. (puntuacion|nota|calificacion|puntaje|umbral|minimo)", "No ha alcanzado la puntuación mínima."),
        ("no_continua", 3, "no (continua|continuara|continuas|continuaras|prosigue|proseguira) .. (proceso|procedimiento|fase|seleccion)", "Por tanto, no continúa en el proceso selectivo."),
        ("no_incluida", 3, "no (ha sido|has sido|fue|fuiste) (incluid*|propuest*|convocad*|nominad*) (en|para|a|al|entre)", "Tu perfil no ha sido incluido en la terna final."),
        ("resuelto_no", 3, "(resuelto|acordado|decidido|determinado) no (admitir|aceptar|incluir|seleccionar|estimar|considerar) .. (candidatura|solicitud|postulacion|perfil)", "El comité ha resuelto no aceptar su candidatura."),
        ("no_ha_recaido", 3, "no (ha recaido|recayo) (en|sobre) (su|tu|usted|ti)", "La elección no ha recaído en su candidatura."),
        ("figura_como", 3, "(candidatura|postulacion|solicitud de empleo|aplicacion) (ha sido|fue|figura|consta|aparece|esta|ha quedado|quedo) [marcada|clasificada|registrada|catalogada] [como] (no presentada|rechazada|descartada|no seleccionada|desestimada|no apta|denegada)", "Tu candidatura ha sido marcada como no presentada."),
        ("no_admitida", 3, "(ha|has|usted) [sido|resultado] (no admitid*|no apt*|excluid*|eliminad*) (de|del|en|a|al|para) .. (proceso|procedimiento|prueba|fase|oposicion|concurso|convocatoria|seleccion)", "Ha resultado excluida del proceso."),
    ),
    *rows(
        Kind.DECLINE,
        "fr.notice",
        ("ne_figure_pas", 3, "(figurez|figure|figures|apparaissez|apparait|etes|es) [donc|malheureusement] pas (sur la liste|parmi|au nombre|dans la liste) ... (admis*|admissib*|retenu*|convoque*|selectionne*|candidat*|laureat*|preselectionne*|finalistes)", "Vous ne figurez pas parmi les candidats admissibles."),
        ("porte_sur", 3, "s est [finalement|malheureusement] pas porte* sur (votre|vous|ta|toi)", "Le choix ne s'est pas porté sur votre candidature."),
        ("note", 3, "(note|score|moyenne|total de points|resultat) ... (inferieur*|en dessous|au dessous) .. (seuil|minimum|barre|minimale|requis*|exige*)", "Votre note est inférieure au seuil."),
        ("pas_admise", 3, "(etes|es|avez|as|avez donc|etes donc) [donc|malheureusement] pas [ete] [donc] (admis*|admissible*|inscrit*|classe*|declare*|laureat*|recu|recue) [e] (a|au|aux|sur|par|dans|en|admis*|admissible*)", "Vous n'êtes pas admise à l'oral."),
        ("pas_classe", 3, "(candidature|dossier) .. pas [ete] (classe*|admis*|jugee recevable|juge recevable|recevable|inscrit*)", "Votre dossier n'a pas été classé."),
        ("irrecevable", 3, "(candidature|dossier de candidature) .. (irrecevable|non recevable)", "Votre candidature a été déclarée irrecevable."),
        ("sans_suite", 3, "(candidature|dossier) ... (classe|classee) sans suite", "Votre candidature a été classée sans suite."),
        ("points", 3, "avez pas .. (obtenu|atteint|totalise|recueilli) .. (points|note|seuil|moyenne|score|barre)", "Vous n'avez pas obtenu le nombre de points requis."),
        ("auditionner", 3, "pas souhaite (vous auditionner|vous recevoir|retenir|donner suite|poursuivre)", "Le comité n'a pas souhaité vous auditionner."),
    ),
    *rows(
        Kind.DECLINE,
        "nl.notice",
        ("niet_geslaagd", 3, "(u bent|je bent|u werd|je werd|u wordt|je wordt|bent u|ben je|wordt u|werd u) [helaas|dus|bijgevolg|daarom|hierdoor|dan ook|daardoor] niet (geslaagd|toegelaten|opgenomen|weerhouden|gerangschikt|voorgedragen|batig)", "U wordt bijgevolg niet opgenomen in de wervingsreserve."),
        ("niet_weerhouden", 3, "(kandidatuur|sollicitatie) .. niet .. (weerhouden|ontvankelijk|aanvaard|batig)", "De jury heeft uw kandidatuur niet weerhouden."),
        ("behoort_niet", 3, "(behoort|hoort|behoren) [u|je] [helaas|dus] niet (tot|bij) .. (kandidaten|geselecteerd*|sollicitanten|kandidates)", "U behoort niet tot de geselecteerden."),
        ("score", 3, "(score|resultaat|punten) .. (onder|lager dan|beneden) .. (minimum*|vereist*|drempel|ondergrens|slaaggrens)", "Uw score ligt onder het vereiste minimum."),
        ("keuze", 3, "(keuze|keus) .. niet [op] .. (op u|op jou|u gevallen|jou gevallen)", "De keuze is niet op u gevallen."),
        ("op_afgewezen", 3, "(op|naar) (afgewezen|niet geselecteerd|afgekeurd) (gezet|gewijzigd|staat|veranderd)", "Je sollicitatie is op afgewezen gezet."),
        ("goed_gevolg", 3, "(u heeft|je hebt|heeft u|heb je) ... niet met goed gevolg", "U heeft de assessmentronde niet met goed gevolg afgelegd."),
    ),
    *rows(
        Kind.DECLINE,
        "pt.notice",
        ("nao_consta", 3, "nao (consta|figura|integra|aparece|se encontra|esta) ... (lista|relacao|entre os|entre as) .. (aprovad*|selecionad*|seleccionad*|admitid*|classificad*|convocad*|candidat*|finalistas)", "O seu nome não consta da lista de aprovados."),
        ("nota", 3, "(nota|pontuacao|classificacao|resultado) ... (abaixo|inferior|aquem) .. (minim*|exigid*|corte|necessari*|requerid*)", "A sua nota ficou abaixo do mínimo."),
        ("nao_habilitada", 3, "nao (esta|foi|ficou|se encontra|se encontrando|tendo sido|obteve) [considerad*|declarad*] (habilitad*|classificad*|seriad*|apurad*|colocad*|ordenad*|admitid*|aprovad*) [a|em|para|na|no|ao]", "Não ficou classificada para a fase oral."),
        ("nao_recaiu", 3, "nao (recaiu|caiu|incidiu) (sobre|em) (a sua|si|voce|o seu|a tua|ti)", "A escolha não recaiu sobre si."),
        ("excluida", 3, "(candidatura|inscricao) .. (foi|esta|fica) .. (excluid*|indeferid*|reprovad*|rejeitad*|desclassificad*|eliminad*|nao admitida)", "A sua candidatura foi excluída do procedimento."),
        ("marcada", 3, "(candidatura|inscricao) .. como (nao selecionad*|nao aprovad*|reprovad*|recusad*|rejeitad*|nao apt*)", "A sua candidatura foi marcada como não selecionada."),
    ),
    *rows(
        Kind.DECLINE,
        "it.notice",
        ("non_tra", 3, "non (risulta|figura|compare|e|rientra|risulti|figuri|rientri) [inclus*|compres*|present*] (tra|fra|nell elenco|nella|nella rosa|nell) .. (ammess*|idone*|selezionat*|candidat*|elenco|graduatoria|convocat*|finalist*)", "Lei non risulta inclusa nell'elenco degli ammessi."),
        ("non_ammessa", 3, "non (e|sei|e stat*|e risultat*|risulta|sei stat*) [stat*|pertanto|quindi] (ammess*) [a] (alla|al|agli|alle|tra|fra|a sostenere|a partecipare)", "Lei non è stata ammessa alla prova orale."),
        ("punteggio", 3, "punteggio ... inferiore .. (soglia|minim*|previst*|richiest*)", "Il punteggio è inferiore alla soglia minima."),
        ("non_conseguito", 3, "non .. (conseguito|raggiunto|ottenuto|superato) .. (punteggio|soglia|votazione)", "Non ha conseguito il punteggio minimo."),
        ("non_caduta", 3, "(scelta|decisione) .. non (e caduta|e ricaduta|ricade|si e orientata) (su|sulla|sul|verso)", "La scelta non è caduta sulla Sua candidatura."),
        ("esclusa", 3, "(domanda|candidatura) .. (e stata|e|risulta) .. (esclus*|respint*|rigettat*|non ammess*|scartat*)", "La Sua domanda è stata esclusa dalla procedura."),
        ("non_idonea", 3, "non (e|sei|e risultat*|risulta|sei risultat*) [stat*|risultat*] (idone*|vincit*)", "Lei non è risultata idonea."),
        ("archiviata", 3, "(candidatura|domanda) .. archiviata", "La tua candidatura è stata archiviata."),
    ),
)  # fmt: skip
"""Plain ends of juries, committees and registers."""

_ENDED_DE = (
    "abgelehnt|absage|abgesagt|ausgeschieden|nicht beruecksichtigt|nicht ausgewaehlt|nicht erfolgreich|nicht bestanden"
)
_ENDED_ES = "no seleccionad*|rechazad*|descartad*|no apt*|no admitid*|desestimad*|no presentad*|denegad*|excluid*"
_ENDED_FR = "refuse|refusee|rejete|rejetee|non retenu|non retenue|non selectionne|non selectionnee|ecarte|ecartee|declinee|refus"
_ENDED_PT = "reprovad*|recusad*|rejeitad*|nao selecionad*|nao aprovad*|eliminad*|desclassificad*|excluid*|nao apt*"
_ENDED_IT = "non idone*|rifiutat*|respint*|scartat*|non selezionat*|esclus*|non ammess*|rigettat*"

MARKED: tuple[Phrase, ...] = (
    *rows(Kind.DECLINE, "de.marked", ("status", 3, f"(neuer status|aktueller status|status|bewerbungsstatus) [ist|lautet|ihrer bewerbung|deiner bewerbung] [jetzt|nun|ist|lautet] ({_ENDED_DE})", "Neuer Status: Abgelehnt")),
    *rows(Kind.DECLINE, "es.marked", ("estado", 3, f"(nuevo estado|estado actual|estado|estatus|status) [es|de tu candidatura|de su candidatura|de tu postulacion|de su postulacion] [es|ahora] ({_ENDED_ES})", "Nuevo estado: No seleccionado")),
    *rows(Kind.DECLINE, "fr.marked", ("statut", 3, f"(nouveau statut|statut actuel|statut) [est|de votre candidature|de ta candidature] [est|desormais] ({_ENDED_FR})", "Statut : Refusée")),
    *rows(Kind.DECLINE, "nl.marked", ("status", 3, "(nieuwe status|huidige status|status) [is|van je sollicitatie|van uw sollicitatie] [is|nu] (afgewezen|niet geselecteerd|niet uitgenodigd|niet geschikt)", "Nieuwe status: Afgewezen")),
    *rows(Kind.DECLINE, "pt.marked", ("status", 3, f"(novo status|novo estado|status atual|status|estado) [e|da sua candidatura|da candidatura|da tua candidatura] [e|agora] ({_ENDED_PT})", "Novo status: Reprovado")),
    *rows(Kind.DECLINE, "it.marked", ("stato", 3, f"(nuovo stato|stato attuale|stato) [e|della candidatura|della tua candidatura|della sua candidatura] [e|ora] ({_ENDED_IT})", "Nuovo stato: Non idonea")),
    *rows(Kind.DECLINE, "es.unaccepted", ("aceptada", 3, "(candidatura|postulacion|aplicacion) no (ha sido|fue|resulto|ha resultado) [finalmente] (aceptad*|admitid*|aprobad*|seleccionad*)", "Su postulación no ha sido aceptada.")),
    *rows(Kind.DECLINE, "de.unaccepted", ("abgelehnt", 3, "(ihre|deine) (bewerbung|kandidatur) ... (wurde|ist|wird) .. (abgelehnt|zurueckgewiesen|ausgeschlossen|nicht angenommen|nicht akzeptiert)", "Ihre Bewerbung wurde abgelehnt.")),
    *rows(Kind.DECLINE, "fr.unaccepted", ("refusee", 3, "(votre|ta) candidature .. (a ete|est|n a pas ete) .. (refusee|rejetee|declinee|ecartee|acceptee)", "Votre candidature a été rejetée.")),
)  # fmt: skip
"""The same in the field of a status, or of an application that perhaps may be mended; looked for only beside a kind."""

_FREE = "muessen|muss|mussten|gezwungen|sehen uns|werden|haben"

TAKEN_BACK: tuple[Phrase, ...] = (
    *rows(Kind.DECLINE, "en.taken_back", ("rescind", 3, "(have to|had to|must|forced to|obliged to|asked us to|asked to|need to|decided to|going to) (withdraw|rescind|retract|revoke|take back|pull) .. (offer|offers)", "We have had to withdraw all offers not yet signed, including yours.")),
    *rows(
        Kind.DECLINE,
        "de.taken_back",
        ("muessen", 3, f"({_FREE}) ... (angebot|angebote|zusage|zusagen|vertragsangebot|vertragsangebote) .. (zurueckziehen|zurueckzuziehen|zuruecknehmen|zurueckzunehmen|widerrufen|zurueckgezogen|zurueckgenommen)", "Wir müssen alle offenen Angebote zurücknehmen, auch Ihres."),
        ("wurde", 3, "(unser|das|ihr|dein) (angebot|vertragsangebot) .. (wurde|wird|ist) .. (zurueckgezogen|zurueckgenommen|widerrufen)", "Unser Angebot wird hiermit zurückgezogen."),
        ("zieht", 3, "(zieht|ziehen|nimmt|nehmen) ... (angebot|angebote|zusage|zusagen) ... zurueck", "Die Geschäftsführung zieht unser Angebot zurück."),
    ),
    *rows(Kind.DECLINE, "es.taken_back", ("retirar", 3, "(obligad*|obliga|obligan|debemos|tenemos que|hemos tenido que|tuvimos que|nos piden|nos pide|vemos obligad*|han pedido|ha pedido) ... (retirar|anular|rescindir|revocar) .. (oferta|ofertas|propuesta|propuestas)", "Nos obliga a retirar las ofertas sin firmar, también la tuya."), ("retirado", 3, "(ha|han|hemos) (retirado|anulado|revocado) .. (oferta|ofertas|propuesta)", "La dirección ha retirado las ofertas sin firmar.")),
    *rows(Kind.DECLINE, "fr.taken_back", ("retirer", 3, "(devons|obliges|contraints|demande de|demandent de|amenes a|obligee|oblige|contrainte|contraint|demande a) ... (retirer|annuler|revenir sur|revoquer) .. (offre|offres|proposition|propositions|promesse|promesses)", "Nous devons retirer les promesses d'embauche, dont la vôtre."), ("retire", 3, "(a|ont|avons) (retire|annule|revoque) .. (offre|offres|promesse|promesses)", "La direction a retiré les offres non signées.")),
    *rows(Kind.DECLINE, "nl.taken_back", ("intrekken", 3, "(moeten|genoodzaakt|gedwongen|verplicht|zien ons) ... (aanbod|aanbiedingen|contractvoorstel|voorstel|aanbieding) ... (intrekken|in te trekken|terugtrekken|terug te trekken)", "We moeten ons aanbod aan jou intrekken."), ("ingetrokken", 3, "(heeft|hebben) .. (aanbod|aanbiedingen|contractvoorstel) .. ingetrokken", "De directie heeft alle aanbiedingen ingetrokken.")),
    *rows(Kind.DECLINE, "pt.taken_back", ("retirar", 3, "(obrigad*|obrigou|obriga|temos de|tivemos de|forcad*|precisamos|tivemos que|teremos que|pediu|vimo nos) ... (retirar|cancelar|anular|revogar) .. (proposta|propostas|oferta|ofertas)", "Fomos obrigados a retirar as propostas, incluindo a sua."), ("retirou", 3, "(retirou|retiraram|revogou|cancelou|cancelaram) .. (proposta|propostas|oferta|ofertas)", "A administração retirou as propostas por assinar.")),
    *rows(Kind.DECLINE, "it.taken_back", ("ritirare", 3, "(costrett*|dobbiamo|obbligat*|ci vediamo|abbiamo dovuto|ci impone di|ci chiede di) ... (ritirare|revocare|annullare) .. (proposta|proposte|offerta|offerte)", "Siamo costretti a ritirare la proposta che ti avevamo fatto."), ("revocato", 3, "(ha|hanno|abbiamo) (revocato|ritirato|annullato) .. (proposta|proposte|offerta|offerte)", "La sede ha revocato le offerte non ancora firmate.")),
)  # fmt: skip
"""An offer that was made and is no more, for whatever reason: a freeze is no hold then."""

AHEAD: tuple[Phrase, ...] = (
    *rows(
        Kind.INTERVIEWER_REPLY,
        "de.ahead",
        ("shortlist", 2, "(auf der|auf die|auf unserer|auf unsere|in der|in die) (shortlist|vorauswahl|longlist|auswahlliste|endauswahl|finalrunde)", "Sie stehen auf der Shortlist."),
        ("runde_weiter", 2, "(eine runde weiter|in der naechsten runde|in die naechste runde|in die naechste phase|unter den finalisten|zu den finalisten|in die zweite runde|in die zweite phase)", "Deine Bewerbung ist eine Runde weiter!"),
        ("status", 2, "(neuer status|status|bewerbungsstatus) [ist|lautet|ihrer bewerbung] [nun|jetzt|ist] (in pruefung|in bearbeitung|shortlist|vorausgewaehlt|vorauswahl|interview|in der engeren auswahl)", "Neuer Status: Vorauswahl"),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "es.ahead",
        ("finalistas", 2, "(entre|eres|es|quedado|dentro de) [las|los|una de|uno de|una|uno] [personas|candidat*] [las|los] (finalistas|preseleccionad*)", "Has quedado entre los finalistas."),
        ("preseleccionada", 2, "(ha sido|has sido|fue|fuiste|esta|estas|quedo|has quedado) (preseleccionad*|shortlisted)", "Tu candidatura ha sido preseleccionada."),
        ("etapa", 2, "(avanzado|avanzo|pasado|paso|pasa|pasas|avanza|avanzas|llegado) (a|a la|a las) [la|el] [etapa|fase|ronda] [de|final] (entrevista|entrevistas|final|finalistas)", "Tu perfil pasó a la etapa de entrevista."),
        ("estado", 2, "(nuevo estado|estado actual|estado|estatus|status) [es|de tu candidatura|de su candidatura] [es|ahora] (en proceso|en revision|en evaluacion|preseleccionad*|entrevista|finalista)", "Tu candidatura ha pasado a estado: En proceso."),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "fr.ahead",
        ("shortlist", 2, "(en shortlist|dans la shortlist|en short list|dans la short list|shortliste*|parmi les finalistes|parmi les candidats retenus pour|preselectionne*|pre selectionne*)", "Votre profil a été retenu en shortlist."),
        ("statut", 2, "(nouveau statut|statut actuel|statut) [est|de votre candidature] [est|desormais] (en cours|preselectionne*|entretien|en cours d etude|shortlist)", "Statut : Présélectionnée"),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "nl.ahead",
        ("shortlist", 2, "(op de|op onze|in de) (shortlist|longlist|voorselectie)", "Je staat op de shortlist."),
        ("door", 2, "(bent|ben|ga|gaat|zit) [je|u] door (de|naar de) (eerste|tweede|volgende|laatste) (selectie|ronde|fase|stap)", "Je bent door de eerste selectie."),
        ("status", 2, "(nieuwe status|status) [is|van je sollicitatie] [is|nu] (in behandeling|voorgeselecteerd|gesprek|shortlist|geselecteerd voor gesprek)", "Nieuwe status: Voorgeselecteerd"),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "pt.ahead",
        ("finalistas", 2, "(entre|e|es|um dos|uma das) [os|as] [candidat*] (finalistas|pre selecionad*|pre seleccionad*)", "Você está entre os finalistas."),
        ("pre", 2, "(foi|foste|esta|ficou|sido) (pre selecionad*|pre seleccionad*)", "Foi pré-selecionada."),
        ("etapa", 2, "(avancou|passou|avanca|passa|seguiu|avancado|passado) (a|para a|para|as) [etapa|fase] [de] (entrevista|entrevistas|final|finalistas)", "O seu perfil avançou para a etapa de entrevistas."),
        ("status", 2, "(novo status|novo estado|status|estado) [e|da sua candidatura|da candidatura] [e|agora] (em analise|em processo|pre selecionad*|entrevista|em avaliacao|finalista)", "Novo status: Em análise"),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "it.ahead",
        ("rosa", 2, "(nella rosa|tra i finalisti|fra i finalisti|tra le finaliste|nella shortlist|nella short list|in shortlist)", "Sei nella rosa dei candidati finalisti."),
        ("preselezionata", 2, "(preselezionat*|pre selezionat*)", "La tua candidatura è stata preselezionata."),
        ("colloqui", 2, "(passat*|avanzat*|giunt*|arrivat*) (alla|alle|ai) [fase] [dei|di] (colloqui|colloquio|finale|finali)", "La tua candidatura è passata alla fase dei colloqui."),
        ("stato", 2, "(nuovo stato|stato) [e|della candidatura|della tua candidatura] [e|ora] (in valutazione|in corso|preselezionat*|colloquio|finalista)", "Nuovo stato: In valutazione"),
    ),
)  # fmt: skip
"""It goes on; nothing is asked of the user."""

AHEAD_TALKS = (
    "interview",
    "entrevista",
    "entrevistas",
    "entretien",
    "entretiens",
    "colloquio",
    "colloqui",
    "gesprek",
    "gespraech",
)

_TEST_DE = "pruefung|test|eignungstest|einstellungstest|auswahltest|onlinetest|online test|fallstudie|arbeitsprobe"
_TEST_ES = "prueba|pruebas|test|examen|ejercicio|cuestionario|caso practico"
_TEST_FR = "test|tests|epreuve|epreuves|examen|etude de cas|mise en situation|questionnaire"
_TEST_NL = "test|capaciteitentest|toets|proef|opdracht|case|vragenlijst|assessment"
_TEST_PT = "prova|provas|teste|testes|exame|desafio|estudo de caso|questionario"
_TEST_IT = "prova|prove|test|esame|esercizio|questionario|caso pratico"

TESTED: tuple[Phrase, ...] = (
    *rows(Kind.ASSESSMENT, "de.tested", ("phase", 2, f"(phase|runde|stufe|etappe|diese|sie) .. (besteht aus|umfasst|ist|beinhaltet) .. (einer|einem|ein|eine) .. ({_TEST_DE})", "Die zweite Phase besteht aus einer schriftlichen Prüfung."), ("zum", 2, f"(sie|dich|du|bewerbung) ... (fuer|zu|zum|zur) .. ({_TEST_DE}) .. (ausgewaehlt|zugelassen|eingeladen)", "Sie wurden zum Eignungstest zugelassen.")),
    *rows(Kind.ASSESSMENT, "es.tested", ("fase", 2, f"(fase|etapa|ronda) ... (consiste en|consistente en|que consta de|sera|es|una|un|de) .. ({_TEST_ES}) [escrit*|practic*|tecnic*|online|de|presencial|psico*|oral]", "La siguiente fase, que consiste en una prueba escrita."), ("para_la", 2, f"(seleccionad*|admitid*|convocad*) (para|a) (la|el|realizar|hacer) .. ({_TEST_ES})", "Ha sido admitida a la prueba escrita.")),
    *rows(Kind.ASSESSMENT, "fr.tested", ("phase", 2, f"(phase|etape|tour) ... ({_TEST_FR}) (en|a|ecrit*|pratique*|technique*|de|d|oral*)", "La seconde phase : un test en ligne."), ("pour_le", 2, f"(selectionne*|retenu*|admis*|convoque*) (pour|a|au|aux) .. ({_TEST_FR})", "Vous êtes admise à passer l'épreuve écrite.")),
    *rows(Kind.ASSESSMENT, "nl.tested", ("fase", 2, f"(fase|ronde|stap) ... ({_TEST_NL})", "De tweede fase: een capaciteitentest.")),
    *rows(Kind.ASSESSMENT, "pt.tested", ("fase", 2, f"(fase|etapa) ... ({_TEST_PT}) (de|escrit*|pratic*|tecnic*|presencial|online|objetiv*|psico*)", "A fase seguinte: prova prática presencial."), ("para", 2, f"(selecionad*|seleccionad*|admitid*|convocad*|aprovad*) (para|a) (a|o|realizar|realizacao de|fazer) .. ({_TEST_PT})", "Foi selecionada para realizar o teste.")),
    *rows(Kind.ASSESSMENT, "it.tested", ("fase", 2, f"fase ... ({_TEST_IT}) (scritt*|pratic*|tecnic*|di|online|attitudinal*|a)", "La seconda fase prevede una prova scritta."), ("alla", 2, f"(ammess*|selezionat*|convocat*) (alla|al|per) .. ({_TEST_IT}) (scritt*|pratic*|tecnic*|di|online|attitudinal*|a)", "È ammessa alla prova scritta.")),
)  # fmt: skip
"""The next stage, which is a test."""

TALKS: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.talks",
    ("all", 3, "(interview|interviews|gespraech|vorstellungsgespraech|kennenlerngespraech|gespraeche|entrevista|entrevistas|entretien|entretiens|gesprek|sollicitatiegesprek|colloquio|colloqui|orale|oral|nicht|no|pas|niet|nao|non)", "Die zweite Phase besteht aus einem Test und einem Gespräch."),
)  # fmt: skip
"""What makes a stage no mere test."""

BOOK_ON: tuple[Phrase, ...] = (
    *rows(Kind.INTERVIEW_INVITATION, "en.book_on", ("book", 2, "(book|schedule|reserve|arrange|pick|choose) (an|your|a|the) [first|online|video|phone] [time for your|slot for your|time for an] (interview|call|screening)", "To continue, please schedule an interview here.")),
    *rows(Kind.INTERVIEW_INVITATION, "de.book_on", ("buche", 2, "(buche|buchen|vereinbare|vereinbaren|waehle|waehlen|reserviere|reservieren|plane|planen) [sie] .. (interview|vorstellungsgespraech|kennenlerngespraech|gespraech|gespraechstermin|interviewtermin)", "Buche bitte ein Interview.")),
    *rows(Kind.INTERVIEW_INVITATION, "fr.book_on", ("reserver", 2, "(reserver|reservez|planifier|planifiez|choisir|choisissez|programmer|programmez) .. entretien", "Merci de réserver un entretien.")),
    *rows(Kind.INTERVIEW_INVITATION, "es.book_on", ("agenda", 2, "(agenda|agende|agendar|agendes|reserva|reserve|reservar|programa|programe|programar|elige|elija|elegir) .. entrevista", "Por favor, agenda una entrevista."), ("paso", 2, "(siguiente|proximo) (paso|etapa) .. (es|sera) .. entrevista", "El siguiente paso es una entrevista.")),
    *rows(Kind.INTERVIEW_INVITATION, "nl.book_on", ("plan", 2, "(plan|boek|kies|reserveer|plannen|boeken) ... (gesprek|sollicitatiegesprek|kennismakingsgesprek|interview)", "Plan via deze link een gesprek in.")),
    *rows(Kind.INTERVIEW_INVITATION, "pt.book_on", ("agende", 2, "(agende|agendar|marque|marcar|reserve|reservar|escolha) .. entrevista", "Agende sua entrevista no link.")),
    *rows(Kind.INTERVIEW_INVITATION, "it.book_on", ("prenota", 2, "(prenota|prenoti|prenotare|fissa|fissi|fissare|scegli|scelga|pianifica) .. colloquio", "Prenota un colloquio a questo link.")),
)  # fmt: skip
"""An interview still to be booked, by which "selected for the post" is no offer."""

TERMS: tuple[Phrase, ...] = rows(
    Kind.OFFER,
    "other.terms",
    ("all", 3, "(contract|salary|onboarding|start date|vertrag|arbeitsvertrag|gehalt|contrat|salaire|embauche|contrato|salario|sueldo|incorporacion|incorporarte|incorporarse|salaris|salarisvoorstel|arbeidsovereenkomst|contratto|stipendio|retribuzione|assunzione|assumerti|admissao|admissional)", "Your contract is attached."),
)  # fmt: skip
"""What makes it an offer all the same."""

_NUMBER_DE = "telefonnummer|rufnummer|handynummer|nummer|mobilnummer"
_NUMBER_FR = "numero|numero de telephone|telephone"
_NUMBER_NL = "telefoonnummer|nummer|mobiele nummer"

REACH: tuple[Phrase, ...] = (
    *rows(Kind.INFO_REQUEST, "en.reach", ("number", 3, "(phone number|telephone number|mobile number|number) .. (is|was|seems|appears|provided|gave|listed|on file) .. (incorrect|wrong|invalid|not working|not correct|out of service|disconnected|incomplete)", "The phone number you gave us is incorrect."), ("update", 3, "(update|correct|check|confirm|provide) (your|the|a) [correct|current|valid] (phone|telephone|mobile|contact) number", "Please update your phone number.")),
    *rows(Kind.INFO_REQUEST, "de.reach", ("nummer", 3, f"({_NUMBER_DE}) ... (falsch|nicht korrekt|ungueltig|nicht vergeben|fehlerhaft|unvollstaendig|nicht richtig|nicht stimmt)", "Die Telefonnummer ist ungültig."), ("richtige", 3, f"(richtige|korrekte|aktuelle|gueltige) ({_NUMBER_DE})", "Bitte nennen Sie uns die richtige Nummer.")),
    *rows(Kind.INFO_REQUEST, "es.reach", ("numero", 3, "(telefono|numero|movil|celular) .. (no es correcto|incorrecto|erroneo|no existe|equivocado|no es valido|invalido|incompleto|correcto|es correcto)", "El número de teléfono no es correcto."), ("corregir", 3, "(corrige|corrija|corregir|actualiza|actualice|actualizar|corrigelo|facilita|facilite) .. (telefono|numero|movil|celular|datos de contacto)", "Actualiza tu número de teléfono.")),
    *rows(Kind.INFO_REQUEST, "fr.reach", ("numero", 3, f"({_NUMBER_FR}) ... (errone|incorrect|invalide|faux|inexact|pas valide|pas correct|incomplet|non attribue)", "Le numéro indiqué semble erroné."), ("corriger", 3, f"(corriger|corrigez|mettre a jour|mettez a jour|verifier|verifiez) .. ({_NUMBER_FR}|coordonnees)", "Merci de vérifier votre numéro.")),
    *rows(Kind.INFO_REQUEST, "nl.reach", ("nummer", 3, f"({_NUMBER_NL}) .. (klopt niet|onjuist|niet juist|ongeldig|niet correct|onvolledig|niet in gebruik)", "Je telefoonnummer klopt niet."), ("juiste", 3, f"(juiste|correcte|actuele|goede) ({_NUMBER_NL})", "Wil je het juiste nummer doorgeven?")),
    *rows(Kind.INFO_REQUEST, "pt.reach", ("numero", 3, "(telefone|numero|telemovel|celular) .. (nao esta correto|nao e valido|incorreto|errado|invalido|nao existe|incompleto|nao esta certo)", "O número de telefone está incorreto."), ("corrigir", 3, "(corrija|corrigir|atualize|atualizar|confirme|corrige) .. (telefone|numero|telemovel|celular|contacto telefonico)", "Por favor, atualize o seu número.")),
    *rows(Kind.INFO_REQUEST, "it.reach", ("numero", 3, "(numero|telefono|cellulare|recapito) .. (non risulta corretto|non e corretto|errato|sbagliato|non valido|inesistente|incompleto|non corretto|non risulta)", "Il numero di telefono non risulta corretto."), ("correggere", 3, "(correggere|correggi|corregga|aggiornare|aggiorna|aggiorni|verificare) .. (numero|telefono|recapito|recapiti|cellulare)", "La preghiamo di aggiornare il recapito.")),
)  # fmt: skip
"""A number under which nobody answers."""

INCOMPLETE: tuple[Phrase, ...] = (
    *rows(Kind.INFO_REQUEST, "en.incomplete", ("incomplete", 3, "(application|file|form|profile) .. (is|was|remains|still) [currently|still] (incomplete|not complete|missing)", "Your application is still incomplete.")),
    *rows(Kind.INFO_REQUEST, "de.incomplete", ("unvollstaendig", 3, "(bewerbung|unterlagen|bewerbungsunterlagen|antrag|profil) .. (ist|sind) .. (unvollstaendig|nicht vollstaendig|noch nicht vollstaendig)", "Ihre Unterlagen sind leider unvollständig."), ("reichen_nach", 3, "(reichen|reiche) (sie|bitte|uns) ... nach", "Bitte reichen Sie das Zeugnis nach.")),
    *rows(Kind.INFO_REQUEST, "es.incomplete", ("incompleta", 3, "(solicitud|candidatura|documentacion|postulacion|perfil|expediente) .. (esta|se encuentra|ha quedado|quedo) (incomplet*|sin completar)", "Tu candidatura está incompleta."), ("subsanar", 3, "(subsanarla|subsanar|subsane|subsanarlo|subsanacion)", "Dispone de diez días para subsanarla.")),
    *rows(Kind.INFO_REQUEST, "fr.incomplete", ("incomplet", 3, "(dossier|candidature|profil) .. (est|reste|demeure) .. (incomplet|incomplete)", "Votre dossier est incomplet.")),
    *rows(Kind.INFO_REQUEST, "nl.incomplete", ("onvolledig", 3, "(sollicitatie|aanvraag|profiel|dossier|kandidatuur) .. (is|zijn) .. (onvolledig|niet compleet|niet volledig|incompleet)", "Je sollicitatie is helaas niet compleet.")),
    *rows(Kind.INFO_REQUEST, "pt.incomplete", ("incompleta", 3, "(candidatura|inscricao|documentacao|perfil) .. (esta|encontra se|ficou) .. (incomplet*)", "A sua candidatura encontra-se incompleta.")),
    *rows(Kind.INFO_REQUEST, "it.incomplete", ("incompleta", 3, "(domanda|candidatura|documentazione|profilo) .. (e|risulta) .. (incomplet*|carente)", "La Sua domanda risulta incompleta."), ("integrare", 3, "(integrarla|integrare la domanda|integrare la documentazione|integrare la candidatura)", "La invitiamo a integrarla.")),
)  # fmt: skip
"""Papers that are not all there yet."""

_PAPER_DE = "dokument|dokumente|unterlagen|lebenslauf|zeugnis|zeugnisse|datei|anhang"

UPLOAD: tuple[Phrase, ...] = (
    *rows(Kind.INFO_REQUEST, "de.upload", ("lade_hoch", 3, "(lade|laden) .. (neues|neuen|neue|korrigierte*) ... hoch", "Bitte lade ein neues Dokument hoch."), ("erneut", 3, "(lade|laden) .. (erneut|nochmals|noch einmal) .. hoch", "Bitte laden Sie ihn erneut hoch."), ("nicht_geoeffnet", 3, f"(konnte|konnten|koennen) .. ({_PAPER_DE}) .. nicht .. (geoeffnet|oeffnen|gelesen|lesen)", "Leider konnte Ihr Lebenslauf nicht geöffnet werden.")),
    *rows(Kind.INFO_REQUEST, "es.upload", ("sube", 3, "(sube|suba|subir|adjunta|adjunte|carga|cargue) (un|una|el|la) nuev* .. (documento|archivo|copia|version|imagen)", "Sube un nuevo documento."), ("no_aceptado", 3, "(tu|su) (documento|archivo|certificado|titulo|identificacion) no (fue|ha sido) (aceptad*|aprobad*|validad*)", "Tu documento no fue aceptado.")),
    *rows(Kind.INFO_REQUEST, "fr.upload", ("nouveau", 3, "(deposer|deposez|transmettre|telecharger|telechargez|envoyer|joindre) (un|une) (nouveau|nouvelle|autre) [document|piece|fichier|copie|version]", "Merci d'en déposer une nouvelle version: déposez un nouveau document."), ("en", 3, "(en deposer|en transmettre|en envoyer|en joindre) (un|une) (nouveau|nouvelle|autre)", "Merci d'en déposer un nouveau.")),
    *rows(Kind.INFO_REQUEST, "nl.upload", ("nieuw", 3, "(upload|uploaden|stuur) (een|het|de) (nieuw|nieuwe|juiste|andere) (document|scan|bestand|versie|kopie|foto)", "Upload een nieuw document.")),
    *rows(Kind.INFO_REQUEST, "pt.upload", ("novo", 3, "(envie|enviar|carregue|carregar|anexe|submeta) (um|uma) (novo|nova) (documento|ficheiro|arquivo|copia|versao)", "Envie um novo documento."), ("recusado", 3, "(documento|ficheiro|arquivo|certificado) .. (foi|esta) .. (recusado|rejeitado|reprovado|invalidado)", "O seu documento foi recusado.")),
    *rows(Kind.INFO_REQUEST, "it.upload", ("nuovo", 3, "(carica|carichi|caricare|invia|invii|allega) (un|una) (nuovo|nuova) (documento|file|copia|versione|scansione)", "Carica un nuovo documento.")),
)  # fmt: skip
"""A paper that is to be sent anew."""

ACTIVE: tuple[Phrase, ...] = (
    *rows(Kind.INTERVIEWER_REPLY, "en.active", ("active", 3, "(application|candidacy) (is|remains) [still|very much|fully] (active|live|valid|open|under consideration|in progress|in the running)", "Your application remains active.")),
    *rows(Kind.INTERVIEWER_REPLY, "de.active", ("aktiv", 3, "(bewerbung|kandidatur) (ist|bleibt|laeuft) [weiterhin|nach wie vor|immer noch|noch] (aktiv|im rennen|gueltig|bestehen|im verfahren|im auswahlverfahren|weiter)", "Ihre Bewerbung ist weiterhin aktiv.")),
    *rows(Kind.INTERVIEWER_REPLY, "es.active", ("activa", 3, "(candidatura|solicitud|postulacion) (sigue|continua|permanece|se mantiene|esta) [siendo] (activa|vigente|en pie|en curso|en proceso|abierta)", "Su candidatura sigue activa."), ("en_proceso", 3, "(sigues|continuas|sigue usted|continua usted) en (el|nuestro|este) proceso", "Sigues en el proceso para el puesto.")),
    *rows(Kind.INTERVIEWER_REPLY, "fr.active", ("active", 3, "candidature (est|reste|demeure) [bien] [toujours|encore] (active|valable|valide|en cours|en lice|ouverte)", "Votre candidature est toujours active.")),
    *rows(Kind.INTERVIEWER_REPLY, "nl.active", ("actief", 3, "(sollicitatie|kandidatuur) (is|blijft|loopt|staat) [nog] [steeds|gewoon|altijd] [gewoon] (actief|open|lopend|geldig|door|in behandeling|loopt)", "Je sollicitatie is nog steeds actief."), ("loopt", 3, "(sollicitatie|kandidatuur) loopt (nog|gewoon)", "Je sollicitatie loopt nog gewoon.")),
    *rows(Kind.INTERVIEWER_REPLY, "pt.active", ("ativa", 3, "(candidatura|inscricao) ... (continua|mantem se|permanece|segue|esta) [ainda] (ativa|activa|valida|em curso|em aberto|em andamento)", "A sua candidatura mantém-se ativa."), ("em_processo", 3, "(continua|continuas|segue|permanece) (em|no|no nosso) (processo|processo seletivo|processo de selecao)", "Continua em processo para a vaga.")),
    *rows(Kind.INTERVIEWER_REPLY, "it.active", ("attiva", 3, "(candidatura|domanda) (e|resta|rimane|risulta) [ancora|tuttora|sempre|pienamente] (attiva|valida|in corso|aperta|in gioco|in lizza)", "La Sua candidatura è tuttora attiva.")),
)  # fmt: skip
"""An application that is still alive."""

PARKED: tuple[Phrase, ...] = (
    *rows(Kind.HOLD, "de.parked", ("wartend", 2, "(bewerbung|status) .. (auf wartend|in wartestellung|zurueckgestellt|auf wiedervorlage)", "Ihre Bewerbung wurde auf „Wartend“ gesetzt.")),
    *rows(Kind.HOLD, "es.parked", ("en_espera", 2, "(candidatura|postulacion|solicitud|estado|status) .. (en espera|en pausa|en reserva)", "Tu candidatura ha quedado en espera.")),
    *rows(Kind.HOLD, "fr.parked", ("en_attente", 2, "(candidature|dossier|statut) .. (mise en attente|mis en attente|en suspens|en reserve)", "Votre candidature a été mise en attente.")),
    *rows(Kind.HOLD, "nl.parked", ("wacht", 2, "(sollicitatie|status|kandidatuur) .. (in de wacht|on hold|in de wachtstand|aangehouden)", "Je sollicitatie staat in de wacht.")),
    *rows(Kind.HOLD, "pt.parked", ("em_espera", 2, "(candidatura|status|estado) .. (em espera|em pausa|em stand by|suspensa)", "A sua candidatura foi colocada em espera.")),
    *rows(Kind.HOLD, "it.parked", ("in_attesa", 2, "candidatura .. (messa in attesa|posta in attesa|in sospeso|in stand by|sospesa|messa in pausa)", "La tua candidatura è stata messa in attesa."), ("non_vincitrice", 3, "(idone* non vincit*|caso di scorrimento|scorrimento della graduatoria)", "È risultata idonea non vincitrice.")),
)  # fmt: skip
"""Put aside, and no no."""

OFF: tuple[Phrase, ...] = (
    *rows(Kind.INTERVIEW_CANCELLATION, "en.off", ("interview", 3, "your [upcoming|scheduled|job|phone|video|online] interview .. (has been|was|is) [now] (cancelled|canceled)", "Your interview has been cancelled.")),
    *rows(Kind.INTERVIEW_CANCELLATION, "de.off", ("gespraech", 3, "(ihr|dein|das) (vorstellungsgespraech|kennenlerngespraech|bewerbungsgespraech|interview|gespraech) .. (wurde|ist) .. (abgesagt|storniert|annulliert)", "Dein Vorstellungsgespräch wurde storniert.")),
    *rows(Kind.INTERVIEW_CANCELLATION, "fr.off", ("entretien", 3, "(votre|ton|l) entretien .. (a ete|est) .. annule", "Votre entretien a été annulé.")),
    *rows(Kind.INTERVIEW_CANCELLATION, "es.off", ("entrevista", 3, "(tu|su|la) entrevista .. (ha sido|fue|esta|se ha) .. (cancelada|anulada|cancelado)", "Tu entrevista ha sido cancelada.")),
    *rows(Kind.INTERVIEW_CANCELLATION, "nl.off", ("gesprek", 3, "(je|jouw|uw|het) (gesprek|sollicitatiegesprek|kennismakingsgesprek|interview) .. (is|werd) .. (geannuleerd|afgezegd)", "Je sollicitatiegesprek is geannuleerd.")),
    *rows(Kind.INTERVIEW_CANCELLATION, "pt.off", ("entrevista", 3, "(sua|tua|a) entrevista .. (foi|esta) .. (cancelada|desmarcada|anulada)", "A sua entrevista foi cancelada.")),
    *rows(Kind.INTERVIEW_CANCELLATION, "it.off", ("colloquio", 3, "(tuo|suo|il) colloquio .. (e stato|e) .. (annullato|cancellato|disdetto)", "Il tuo colloquio è stato annullato.")),
)  # fmt: skip
"""An interview that is off, beside a link for another."""

TRIALS: tuple[Phrase, ...] = (
    *rows(Kind.INTERVIEW_CONFIRMATION, "de.trial", ("probe", 3, "(am|um|kommenden|naechsten) .. {de_when} ... (zum probearbeiten|zum probetag|zum probearbeitstag|zum schnuppertag|zur probearbeit|zum probetermin|zum schnuppern|zur hospitation)", "Du kommst am Dienstag um 8 Uhr zum Probearbeiten."), ("probe_am", 3, "(probearbeiten|probetag|probearbeitstag|schnuppertag|probearbeit|hospitation) .. (am|um|kommenden|naechsten|ist am|findet) .. {de_when}", "Dein Probetag ist am Dienstag.")),
    *rows(Kind.INTERVIEW_CONFIRMATION, "fr.trial", ("essai", 3, "(journee d essai|demi journee d essai|essai) .. (le|du|ce|pour) .. (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|#)", "Votre journée d'essai le mardi 10 mars.")),
    *rows(Kind.INTERVIEW_CONFIRMATION, "es.trial", ("prueba", 3, "(dia de prueba|jornada de prueba|turno de prueba) .. (el|para|este|es) .. (lunes|martes|miercoles|jueves|viernes|sabado|manana|#)", "El día de prueba el martes 10.")),
    *rows(Kind.INTERVIEW_CONFIRMATION, "nl.trial", ("proef", 3, "(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen) ... (meeloopdag|proefdag|meelopen|proefdraaien|meeloopdagdeel)", "We verwachten je dinsdag voor de meeloopdag."), ("proef_op", 3, "(meeloopdag|proefdag) .. (op|is|van) .. (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen)", "Je proefdag is dinsdag.")),
    *rows(Kind.INTERVIEW_CONFIRMATION, "pt.trial", ("teste", 3, "(dia de teste|dia de experiencia|turno de teste|dia a experiencia) .. (na|no|para|e) .. (segunda|terca|quarta|quinta|sexta|sabado|amanha|dia|#)", "O dia de experiência na terça.")),
    *rows(Kind.INTERVIEW_CONFIRMATION, "it.trial", ("prova", 3, "(giornata di prova|giorno di prova|prova in negozio|turno di prova|mezza giornata di prova) .. (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|del|per|#)", "Ti confermo la giornata di prova martedì.")),
)  # fmt: skip
"""A day on trial, with its day: the employer looks, as in an interview."""

JOINED: tuple[Phrase, ...] = (
    *rows(Kind.OFFER, "de.joined", ("verstaerken", 3, "(sie|du) .. ausgewaehlt (wurden|wurdest|worden sind) .. (team|uns)", "Dass Sie ausgewählt wurden, unser Team zu verstärken."), ("anbieten", 3, "(freuen uns|freue mich|freut uns) .. (ihnen|dir) (die|eine|den|das) (position|stelle|posten|rolle) ... (anzubieten|anbieten zu koennen|anbieten)", "Wir freuen uns, Ihnen die Stelle als Planerin anzubieten.")),
    *rows(Kind.OFFER, "fr.joined", ("offrir", 3, "(heureux|heureuse|ravis|ravie|plaisir|ravi) de (vous|t|te) (offrir|proposer) (le|un|ce) poste", "Nous sommes heureux de vous offrir le poste de planificatrice."), ("rejoindre", 3, "(selectionne|selectionnee|choisi|choisie|retenu|retenue) (pour rejoindre|pour integrer) (notre|l|nos) [equipe]", "Vous avez été choisie pour rejoindre notre équipe.")),
    *rows(Kind.OFFER, "es.joined", ("incorporarte", 3, "(seleccionad*|elegid*|escogid*) para (incorporarte|incorporarse|unirte|unirse|formar parte|integrarte|integrarse|trabajar) .. (equipo|plantilla|empresa|con nosotros|organizacion)", "Has sido seleccionada para incorporarte al equipo.")),
    *rows(Kind.OFFER, "nl.joined", ("aan_te_bieden", 3, "(verheugd|blij|bieden) .. (je|u|jou) .. (positie|functie|baan|rol) ... (aan te bieden|aanbieden|aan te kunnen bieden)", "We zijn verheugd je de functie van planner aan te bieden."), ("versterken", 3, "(gekozen|geselecteerd|uitgekozen) om (ons|het) team te (versterken|komen)", "Je bent gekozen om ons team te versterken.")),
    *rows(Kind.OFFER, "pt.joined", ("integrar", 3, "(selecionad*|seleccionad*|escolhid*) para (integrar|fazer parte|se juntar|juntar se|trabalhar) .. (equipa|equipe|time|empresa|connosco|conosco)", "Foi selecionada para integrar a nossa equipa.")),
    *rows(Kind.OFFER, "it.joined", ("entrare", 3, "(selezionat*|scelt*) per (entrare|unirti|unirsi|lavorare|far parte) .. (team|parte|squadra|con noi|gruppo)", "Sei stata scelta per entrare nel nostro team.")),
)  # fmt: skip
"""A place among them, or the post itself, in so many words."""
