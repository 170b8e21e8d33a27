"""Calls to a talk, days put off and places given away, in the words of trades, agencies and public notices.

The rows stand among those of their languages.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from dataclasses import replace

from assistant.model import Kind
from assistant.reading.phrases.syntax import Aside, Doubt, Language, Phrase, rows

_CALL, _MOVED, _GIVEN = Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.DECLINE

CALLED: tuple[Phrase, ...] = (
    *rows(
        _CALL,
        "en.called",
        ("that_you_can", 2, "(great|glad|lovely|good|pleased|delighted|nice) [that] you (can|could|are able to) (come|make|join) .. {when}", "Great that you can come on Friday at 10."),
        ("with_client", 3, "(agreed|arranged|settled|sorted|fixed up|all set|confirmed) with (the|our|my) client", "It's all agreed with the client."),
        ("details_of", 3, "(here are|here is|please find|find below|below are|sharing|attached are) .. (details|address|directions|information|info|link) (of|for|about) [the|your|our] [job|online|phone|video] interview [is] (on|at|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday) .. {when}", "Here are the details for the interview on Thursday at 11."),
        ("ask_for", 2, "{when} ... ask for (mr|mrs|ms|miss|the manager|the foreman|the supervisor)", "Tomorrow 8am at the dock, ask for Mr Perrin."),
    ),
    *rows(
        _CALL,
        "de.called",
        ("ihr_beginnt", 3, "(ihr|dein) (vorstellungsgespraech|bewerbungsgespraech|auswahlgespraech|kennenlerngespraech|videointerview|telefoninterview|jobinterview|interview) (ist|beginnt|startet) .. {de_when}", "Ihr Videointerview beginnt am Freitag um 9:45 Uhr."),
        ("festgelegt_auf", 3, "(vorstellungsgespraech|bewerbungsgespraech|auswahlgespraech|kennenlerngespraech|videointerview|telefoninterview|jobinterview) ... (auf|fuer) .. {de_when} ... (festgelegt|festgesetzt|angesetzt|anberaumt|terminiert|gelegt)", "Das Auswahlgespräch wurde auf Mittwoch, 10 Uhr festgelegt."),
        ("gespraech_gelegt", 2, "(gespraech|interview|termin) ... (auf|fuer) .. {de_when} ... (festgelegt|festgesetzt|angesetzt|anberaumt|terminiert|gelegt|eingeplant|eingetragen|vorgemerkt)", "Ihr Gespräch haben wir auf Mittwoch um 10 Uhr gelegt."),
        ("dass_sie_kommen", 2, "dass (sie|du) .. {de_when} ... (kommen|kommst|vorbeikommen|vorbeikommst|kommen koennen|kommen kannst|zeit haben|zeit hast)", "Schön, dass Sie am Freitag um 10 Uhr zu uns kommen."),
        ("rufe_an_vorn", 2, "(um|gegen) .. (rufe|ruft|rufen) (ich|wir|sie|dich|herr|frau) .. [sie|dich] ... an", "Am Freitag um 14 Uhr rufe ich Sie an."),
        ("lernen_team_kennen", 2, "{de_when} .. (lernst|lernen) (du|sie) .. (team|kollegen|kolleginnen|chef|chefin|teamleiter*|abteilungsleiter*|leiter*|geschaeftsfuehrer*) kennen", "Um 11 Uhr lernst du unser Team kennen."),
        ("mit_kunden", 3, "mit (dem|der|unserem) (kunden|kundin|auftraggeber|einsatzbetrieb) .. (geklaert|abgesprochen|vereinbart|abgestimmt)", "Mit dem Kunden ist alles geklärt."),
        ("kunden_geklaert", 3, "(geklaert|abgesprochen|vereinbart|abgestimmt) mit (dem|der|unserem) (kunden|kundin|auftraggeber|einsatzbetrieb)", "Alles abgesprochen mit dem Kunden."),
        ("einzelheiten", 3, "(einzelheiten|details|daten|infos|informationen|adresse|wegbeschreibung|link) (zum|zu ihrem|zu deinem|zu unserem|fuer das|fuers|fuer ihr|fuer dein) (vorstellungsgespraech|bewerbungsgespraech|gespraech|interview) (am|vom|morgen|heute) .. {de_when}", "Hier die Einzelheiten zum Vorstellungsgespräch am Donnerstag."),
        ("fragen_nach", 2, "{de_when} ... (fragen sie|frag|fragst du) .. nach (herrn|frau|dem meister|dem chef|der chefin)", "Morgen 8 Uhr, fragen Sie nach Herrn Lott."),
    ),
    *rows(
        _CALL,
        "fr.called",
        ("votre_commence", 3, "(votre|ton) entretien [d embauche|de recrutement|de selection|video|en visio|telephonique|oral] (est|commence|debute|demarre) [prevu|fixe|bien] [le] (lundi|mardi|mercredi|jeudi|vendredi|demain)", "Votre entretien vidéo commence le vendredi 6 mars."),
        ("rencontrez_equipe", 2, "{fr_when} ... (tu rencontres|vous rencontrez|tu rencontreras|vous rencontrerez|vous ferez la connaissance de|tu feras la connaissance de) .. (equipe|directeur|directrice|responsable|chef|collegues)", "Jeudi à 11h, vous rencontrez l'équipe."),
        ("puissiez_venir", 2, "que (vous puissiez|tu puisses) venir .. {fr_when}", "Nous sommes ravis que vous puissiez venir jeudi à 10h."),
        ("avec_client", 3, "(c est|tout est|rdv|rendez vous|entretien) (cale|calee|regle|ok|confirme|valide|vu|fixe) avec (le|la|notre|mon) (client|cliente)", "C'est calé avec le client."),
        ("details_de", 3, "(details|informations|infos|coordonnees|adresse|precisions|lien) (de|pour|sur|concernant|relatives a) (l|votre|ton|notre) (entretien|entrevue) (de|du|d|le|prevu) .. {fr_when}", "Voici les détails de l'entretien de jeudi."),
        ("parler_du_poste", 3, "(vous|t) (attends|attendons|attend|recois|recevons) ... pour (parler|discuter|echanger) (du poste|de l emploi|du travail $|du job)", "On vous attend mercredi à 8h pour parler du poste."),
        ("demandez", 2, "{fr_when} ... (demandez|demande|tu demandes|vous demandez|demanderez) (m|mr|mme|mlle|monsieur|madame|le chef|la chef|le patron|la patronne|le responsable|la responsable)", "Demain 8h, vous demandez M. Perrin."),
        ("passez_a", 2, "(passez|passe|venez|viens|repassez) .. (au|a l|chez|nous voir|me voir) .. (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain) .. (a|vers|des) #", "Passez au dépôt jeudi à 7h30."),
    ),
    *rows(
        _CALL,
        "es.called",
        ("su_empieza", 3, "(tu|su) (entrevista|videoentrevista) [de trabajo|de seleccion|por video|telefonica] (es|empieza|comienza) .. (lunes|martes|miercoles|jueves|viernes|manana)", "Su videoentrevista empieza el viernes 6 de marzo."),
        ("se_ha_fijado", 3, "(entrevista|videoentrevista) [de trabajo|personal] (se ha fijado|ha quedado fijada|se ha programado|se ha agendado|se ha previsto|se fijo) (para|el)", "La entrevista se ha fijado para el miércoles a las 10:00."),
        ("que_puedas_venir", 2, "que (puedas|pueda) venir .. {es_when}", "Me alegra que puedas venir el jueves a las 10."),
        ("con_cliente", 3, "(cerrado|hablado|acordado|confirmado|arreglado) con (el|la|nuestro|nuestra) (cliente|clienta)", "Está cerrado con el cliente."),
        ("detalles_de", 3, "(detalles|datos|informacion|indicaciones|direccion|ubicacion|enlace|link) (de|para|sobre) (la|tu|su|nuestra) entrevista (del|de|el|para el) .. {es_when}", "Estos son los detalles de la entrevista del jueves."),
        ("hablar_del_puesto", 3, "(te|le|lo|la) (espero|esperamos|espera|recibo|recibimos) ... para (hablar|charlar|conversar|platicar) (del puesto|del trabajo $|del empleo|de la vacante|de la plaza|sobre el puesto|sobre la vacante)", "Te espero el miércoles a las 8 para hablar del puesto."),
        ("pregunta_por", 2, "{es_when} ... (pregunta|pregunte|preguntas|preguntad) por (el|la|sr|sra|don|dona)", "Mañana a las 8, pregunta por el Sr. Pérez."),
    ),
    *rows(
        _CALL,
        "nl.called",
        ("uw_begint", 3, "(uw|je|jouw) (sollicitatiegesprek|selectiegesprek|kennismakingsgesprek|video interview|videointerview|telefonisch interview|interview) (is|begint|start) [op|om|aanstaande] {nl_when}", "Uw sollicitatiegesprek is woensdag om 13.30 uur."),
        ("bepaald_op", 3, "(sollicitatiegesprek|selectiegesprek|kennismakingsgesprek|interview) ... (bepaald|vastgesteld|gezet|gelegd|vastgelegd) op", "Het sollicitatiegesprek is bepaald op woensdag 4 maart om 10.00 uur."),
        ("dat_je_komt", 2, "dat (je|u) .. {nl_when} ... (kunt|kan|komt|langskomt|kunt komen|kan komen|tijd hebt|tijd heeft)", "Fijn dat je vrijdag om 10 uur langskomt."),
        ("bel_ik_je", 2, "om .. (bel|bellen) (ik|we|wij) (je|jou|u)", "Morgen om half vijf bel ik je."),
        ("met_klant", 3, "(rond|geregeld|afgestemd|besproken|afgesproken|akkoord) met (de|onze) (klant|opdrachtgever|inlener)", "Het is rond met de klant."),
        ("details_van", 3, "(details|gegevens|informatie|adres|link|routebeschrijving) (van|voor|over) (het|je|uw|ons) (gesprek|sollicitatiegesprek|kennismakingsgesprek|interview) (van|op|morgen|vandaag) .. {nl_when}", "Hierbij de details van het gesprek van donderdag."),
        ("vraag_naar", 2, "{nl_when} ... (vraag|vraagt u) .. naar (meneer|mevrouw|dhr|mevr|de heer|de baas|de chef)", "Morgen 8 uur, vraag naar meneer Perrin."),
        ("kom_langs", 2, "(kom|komt u|loop|spring) [dan|maar|gerust|even|eens] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|overmorgen) .. om # ... (langs|binnen|naar)", "Kom donderdag om 7.30 uur langs in de werkplaats."),
    ),
    *rows(
        _CALL,
        "pt.called",
        ("sua_comeca", 3, "(sua|tua) (entrevista|videoentrevista) [de emprego|de selecao|por video|telefonica] (e|comeca|inicia) .. (segunda|terca|quarta|quinta|sexta|amanha)", "A sua entrevista de emprego é na quarta, às 13h30."),
        ("ligo_lhe", 2, "(ligo|telefono|ligarei|telefonarei) (lhe|te|para si|para voce|para ti) .. {pt_when} .. as #", "Ligo-lhe na sexta às 14h."),
        ("que_possa_vir", 2, "que (possa|possas|pode|podes) vir .. {pt_when}", "Que bom que pode vir na quinta às 10h."),
        ("com_cliente", 3, "(fechado|combinado|acertado|confirmado|tratado) com (o|a|nosso|nossa) cliente", "Está fechado com o cliente."),
        ("detalhes_de", 3, "(detalhes|pormenores|dados|informacoes|indicacoes|endereco|morada|localizacao|link) (da|para a|sobre a) [sua|tua|nossa] entrevista (de|da|do|na|no|para) .. {pt_when}", "Seguem os pormenores da entrevista de quinta."),
        ("falar_da_vaga", 3, "(espero|esperamos|aguardo|aguardamos|recebo|recebemos) (por si|por ti|por voce|voce|te|a senhora|o senhor) ... para (falar|conversar|falarmos|conversarmos) (da vaga|do lugar|do emprego|do trabalho $|sobre a vaga|sobre o lugar|sobre o emprego)", "Esperamos por si na quarta às 8h para falar do lugar."),
        ("pergunte_por", 2, "{pt_when} ... (pergunte|pergunta|perguntas) (pelo|pela|por) (sr|sra|senhor|senhora|dona|chefe|encarregado|encarregada|responsavel)", "Amanhã às 8h, pergunte pelo Sr. Pinto."),
        ("passe_na", 2, "(passe|passa|venha|vem|apareca|aparece) .. (na|no|amanha) (segunda|terca|quarta|quinta|sexta|sabado|dia) .. as #", "Passe na quinta às 7h30 pela oficina."),
    ),
    *rows(
        _CALL,
        "it.called",
        ("suo_inizia", 3, "(suo|tuo) (colloquio|videocolloquio) [di lavoro|di selezione|conoscitivo|telefonico|video] (e|inizia|comincia) .. (lunedi|martedi|mercoledi|giovedi|venerdi|domani)", "Il suo colloquio di lavoro è mercoledì alle 13:30."),
        ("che_possa_venire", 2, "che (possa|puo|puoi|tu possa|lei possa) venire .. {it_when}", "Sono contenta che possa venire giovedì alle 10."),
        ("con_cliente", 3, "(fissato|concordato|sistemato|confermato|tutto ok|tutto a posto|d accordo) con (il|la|l|nostro) (cliente|azienda)", "È tutto concordato con l'azienda."),
        ("dettagli_del", 3, "(dettagli|informazioni|indicazioni|indirizzo|dati|link) (del|per il|sul|per) [suo|tuo|nostro] (colloquio|colloquio conoscitivo) (di|del|per|in programma) .. {it_when}", "Ecco i dettagli del colloquio di giovedì."),
        ("parlare_del_posto", 3, "(ti|la) (aspetto|aspettiamo|attendo|attendiamo) ... per (parlare|discutere) (del posto|della posizione|del lavoro $|dell impiego)", "Ti aspettiamo mercoledì alle 8 per parlare del posto."),
        ("chieda_di", 2, "{it_when} ... (chiedi|chieda|chiedete) (di|del|della) (sig|signor|signora|dott|dottor|dottoressa|titolare|responsabile|capo)", "Domani alle 8, chieda del signor Perini."),
        ("passi_da", 2, "(passi|passa|venga|vieni) (da me|da noi|in sede|in ufficio|in studio|in officina|in negozio|in bottega|in cantiere|in laboratorio|a trovarci|a trovarmi|pure|qui) .. {it_when}", "Passi da me in sede giovedì verso le 18."),
        ("per_conoscerci", 3, "(appuntamento|incontro) (per conoscerci|per conoscerla|per conoscerti|conoscitivo) .. e .. (per|fissato|lunedi|martedi|mercoledi|giovedi|venerdi|l|il|#)", "L'appuntamento per conoscerci è per l'8 giugno."),
    ),
)  # fmt: skip
"""Where to be, and whom to ask for."""

_EN_TALK = "interview|interviews|oral test|oral exam|selection interview|assessment day"

MOVED: tuple[Phrase, ...] = (
    *rows(
        _MOVED,
        "de.put_off",
        ("nicht_sondern", 2, "({de_interview}|uns) ... nicht [mehr] um # [uhr] .. sondern .. um #", "Das Gespräch ist nicht um 14 Uhr, sondern um 15 Uhr."),
    ),
    *rows(
        _MOVED,
        "en.put_off",
        ("not_but", 2, "(interview|interviews|phone screen|screening call|we meet|see you) ... (not|no longer) [be|for] (at|from) # .. but .. (at|from) #", "Your interview on Thursday is not at 2pm but at 3pm."),
        ("moving_it_to", 3, "(moving|pushing|shifting) it [back|forward] [by] (to|until|a week|a day|an hour|two) .. [{when}]", "We prefer to keep it by moving it to Thursday."),
        ("deferred_to", 3, f"({_EN_TALK}) ... (is|are|has been|have been|will be) (deferred|put back|adjourned|brought forward|postponed) (to|until|till)", "The interview fixed for 5 March is deferred to 12 March."),
    ),
    *rows(
        _MOVED,
        "fr.put_off",
        ("pas_mais", 2, "(entretien|entrevue|nous nous voyons|nous nous verrons) ... (pas|plus) a # .. mais a #", "L'entretien de jeudi n'est pas à 14h mais à 15h."),
        ("en_le_reportant", 3, "(en le|en la) (reportant|decalant|repoussant|avancant) .. (d une|d un|de #|au|a)", "Nous le maintenons en le reportant d'une semaine."),
        ("differe_au", 3, "(epreuve|epreuves|oral|oraux|audition|auditions|entretien|entretiens|entrevue|entrevues) ... (est|sont|a ete|ont ete|sera|seront) (differe*|reporte*|repousse*|decale*|avance*|ajourne*) (au|a|aux)", "L'épreuve orale prévue le 5 est différée au 12 mars."),
    ),
    *rows(
        _MOVED,
        "es.put_off",
        ("no_sino", 2, "(entrevista|entrevistas|nos vemos) ... no [es|sera] a (las|la) # .. sino a (las|la) #", "La entrevista del jueves no es a las 16:00, sino a las 17:00."),
        ("aplazandola", 3, "(aplazandol*|moviendol*|retrasandol*|adelantandol*|pasandol*) .. (una|un|#|al|a|para)", "La mantenemos aplazándola una semana."),
        ("aplazada_al", 3, "(entrevista|entrevistas|prueba oral|ejercicio oral) ... (queda|quedan|ha sido|han sido|sera|se ha) (aplazad*|pospuest*|diferid*|adelantad*|trasladad*) (al|a|para|hasta)", "La entrevista del 5 queda aplazada al 12 de marzo."),
    ),
    *rows(
        _MOVED,
        "pt.put_off",
        ("nao_mas", 2, "(entrevista|entrevistas|vemo nos) ... nao [e|sera] as # .. mas [sim] as #", "A entrevista não será às 14h, mas às 15h."),
        ("adiando_a", 3, "(adiando|remarcando|antecipando|passando) (a|o) .. (uma|um|#|para)", "Mantemos a reunião, adiando-a uma semana."),
        ("adiada_para", 3, "(entrevista|entrevistas|prova oral|provas orais) ... (fica|ficam|foi|foram|sera|serao|e) (adiad*|diferid*|antecipad*|transferid*) (para|ao)", "A prova oral de dia 5 foi adiada para 12 de março."),
    ),
    *rows(
        _MOVED,
        "nl.put_off",
        ("niet_maar", 2, "(gesprek|sollicitatiegesprek|kennismakingsgesprek|interview|we|elkaar) ... niet [meer] om # [uur] maar om #", "Het gesprek is niet om 14 uur maar om 15 uur."),
        ("uitgesteld_naar", 3, "(gesprek|gesprekken|selectiegesprek|mondelinge proef|examen) ... (is|zijn|wordt|worden|werd) (uitgesteld|verdaagd|verplaatst|vervroegd|verschoven) (naar|tot)", "De mondelinge proef van 5 maart wordt uitgesteld naar 12 maart."),
    ),
    *rows(
        _MOVED,
        "it.put_off",
        ("non_ma", 2, "(colloquio|colloqui|ci vediamo) ... non [e|sara] (alle|all) # .. (ma|bensi) (alle|all) #", "Il colloquio non sarà alle 14 ma alle 15."),
        ("rinviandolo", 3, "(rinviandol*|spostandol*|posticipandol*|anticipandol*) .. (di un|di una|di #|al|alle|a)", "Lo manteniamo rinviandolo di una settimana."),
        ("differita_al", 3, "(prova orale|prova colloquio|prove orali|colloquio|colloqui|convocazione) ... (e|sono|e stata|e stato|sono stati|viene|vengono|sara) (differit*|rinviat*|posticipat*|spostat*|anticipat*|aggiornat*) (a|al|alle|alla|all)", "La prova colloquio già fissata per il 22 è differita al giorno 6 luglio."),
    ),
)  # fmt: skip
"""A day put off, as public notices say it."""

GIVEN: tuple[Phrase, ...] = (
    *rows(_GIVEN, "de.given", ("einen_genommen", 3, "(haben|habe) [uns|jetzt|schon|inzwischen] (einen|eine|jemanden|jemand) (genommen|eingestellt) (der|die)", "Wir haben einen genommen, der das schon kann.")),
    *rows(_GIVEN, "it.given", ("preso_uno", 3, "(abbiamo|ho) (preso|assunto) (uno|una) (che|con|gia|piu|del mestiere)", "Abbiamo preso uno che ha già esperienza.")),
)  # fmt: skip
"""The post went to somebody, said in passing."""


_OFF = frozenset({Kind.INTERVIEW_CANCELLATION})

KEPT: tuple[Doubt, ...] = (
    Doubt("en.called.no_cancelling", _OFF, "(rather than|instead of|without) (cancel|cancelling|canceling|calling it off)", "Rather than cancel, I'd move it to Friday.", within=True),
    Doubt("de.called.statt_absagen", _OFF, "(statt|anstatt|ohne) .. abzusagen", "Statt abzusagen, verschieben wir.", within=True),
    Doubt("fr.called.plutot_annuler", _OFF, "(plutot que d|plutot que de|au lieu d|au lieu de|sans|eviter d|eviter de) [l] annuler", "Plutôt que d'annuler, reportons le rendez-vous.", within=True),
    Doubt("es.called.en_vez_cancelar", _OFF, "(en vez de|en lugar de|antes que|sin) (cancelar*|anular*)", "En vez de cancelar, la aplazamos.", within=True),
    Doubt("nl.called.zonder_annuleren", _OFF, "(in plaats van|zonder) .. (annuleren|afzeggen|zeggen)", "In plaats van te annuleren, verzetten we het gesprek.", within=True),
    Doubt("pt.called.em_vez_cancelar", _OFF, "(em vez de|ao inves de|sem) (cancelar|desmarcar|anular)", "Em vez de cancelar, adiamos.", within=True),
    Doubt("it.called.anziche_annullare", _OFF, "(piuttosto che|invece di|anziche|senza) (annullar*|disdir*|cancellar*)", "Piuttosto che annullare, spostiamo il colloquio.", within=True),
    Doubt("en.called.come_early", _OFF, "(come|coming) [in|along|down|over] (early|earlier|any earlier|sooner|so early|too early|before #|until #|till #|by car|by train|by bus|in a|in your|in uniform|in formal|in smart|dressed|prepared|armed|with|alone)", "No need to come in early.", after=True, within=True),
    Doubt("fr.called.venir_tot", _OFF, "(venir|deplacer) (tot|plus tot|trop tot|si tot|en avance|avant #|en costume|en tailleur|en cravate|en tenue|en voiture|en train|avec|habille*|accompagne*)", "Pas la peine de vous déplacer en costume.", after=True, within=True),
    Doubt("es.called.venir_antes", _OFF, "(vengas|venga|venir|acudir|acudas|acuda) (antes|pronto|temprano|tan|mas|muy|con|de traje|de etiqueta|de uniforme|en coche|en traje|en tren|en metro|en autobus|en ayunas|vestid*|arreglad*|preparad*|acompanad*)", "No hace falta que vengas con traje.", after=True, within=True),
    Doubt("pt.called.vir_cedo", _OFF, "(vir|comparecer|venha|venhas) (cedo|mais cedo|tao|antes|com|de fato|de terno|de gravata|de carro|de comboio|de trem|de uniforme|de salto*|vestid*|acompanhad*|preparad*)", "Não precisa de vir de fato e gravata.", after=True, within=True),
    Doubt("it.called.venire_presto", _OFF, "(venga|vieni|venire|presentarsi|presentarti) (prima|presto|cosi|troppo|con|in anticipo|in giacca|in abito|in cravatta|in completo|in tailleur|in divisa|in macchina|in auto|in treno|vestit*|elegant*|accompagnat*|preparat*)", "Non serve venire in giacca e cravatta.", after=True, within=True),
)  # fmt: skip
"""What is not called off, but moved, or need only not be done in that dress, or so early."""

_ASKED = frozenset({Kind.INFO_REQUEST})

NEED_NOT: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.need_not",
    ("en", 3, "(no need to|not need to|need not|not have to|nothing to) (bring|send|print|provide|prepare|submit|upload|attach)", "You don't need to bring any documents."),
    ("de", 3, "(brauchen|brauchst|muessen|musst|benoetigen) .. (keine|keinerlei|nichts|nicht) .. (mitbringen|mitzubringen|vorbereiten|vorzubereiten|schicken|einzureichen|ausdrucken|auszudrucken)", "Sie brauchen keine Unterlagen mitzubringen."),
    ("fr", 3, "(pas besoin|inutile|pas la peine|pas necessaire|n avez rien|n as rien|n avez pas|n as pas) (d|de|a) (apporter|amener|envoyer|imprimer|fournir|preparer)", "Inutile d'apporter vos diplômes."),
    ("es", 3, "(no hace falta|no es necesario|no necesitas|no necesita|no tienes que|no tiene que|no hay que) [que] (traer|traigas|traiga|enviar|envies|envie|imprimir|llevar|lleves|lleve|aportar|aportes|aporte|mandar|mandes)", "No es necesario traer el título."),
    ("nl", 3, "(hoef|hoeft|hoeven) .. (geen|niets|niet) .. (mee te nemen|mee te brengen|te sturen|op te sturen|voor te bereiden|te printen|uit te printen)", "Je hoeft geen diploma's mee te nemen."),
    ("pt", 3, "nao (precisa|precisas|e necessario|e preciso|tem|tens) [de|que] (trazer|levar|enviar|imprimir|apresentar|mandar)", "Não precisa de trazer o diploma."),
    ("it", 3, "(non serve|non occorre|non e necessario|non c e bisogno|non deve|non devi) [che|di] (portare|porti|inviare|invii|stampare|stampi|presentare|presenti|mandare|mandi)", "Non occorre portare il diploma."),
)  # fmt: skip
"""What they need not do or bring: directions for a talk that stands."""

UNASKED: tuple[Doubt, ...] = tuple(
    Doubt(f"{row.id.rpartition('.')[2]}.called.need_not", _ASKED, row.pattern, row.example, within=True)
    for row in NEED_NOT
)
"""Papers that need not be brought are not asked for."""

_ELSEWHERE = frozenset({Aside.ELSEWHERE})

BY_THE_WAY: tuple[Doubt, ...] = (
    Doubt("en.way.of_course", _ELSEWHERE, "of course", "Of course, no problem."),
    Doubt("en.way.let_know", _ELSEWHERE, "letting (me|us|him|her|them|everyone) (know|have)", "Thanks for letting us know."),
    Doubt("en.way.licence", _ELSEWHERE, "(your|a|valid) (driver s|drivers|driver) (license|licence|permit)", "Bring your driver's license."),
    Doubt("en.way.your_car", _ELSEWHERE, "(park|parking|leave|put|drive|bring|space for|room for) your car", "You can leave your car in the yard."),
    Doubt("en.way.insurance", _ELSEWHERE, "(national insurance|ni number|insurance number|insurance card|insured|proof of insurance)", "Bring your National Insurance number."),
    Doubt("en.way.lunch", _ELSEWHERE, "(lunch|dinner) (is|will be|provided|included|on us|break|breaks|hour|afterwards)", "Lunch will be provided."),
    Doubt("en.way.for_lunch", _ELSEWHERE, "(at|after|before|until|till|own|paid|unpaid|hour for|break for|minutes for|packed) (lunch|lunchtime|dinner)", "There's an hour for lunch."),
    Doubt("en.way.next_to", _ELSEWHERE, "(next to|next door to|opposite|above|behind|near|beside|past|across from|below|under|between|outside|corner of|corner from|in front of|back of|side of|over|through|into) (the|a|an|our) .. (pub|dentist|dental|clinic|police|vet|salon|doctor|doctors|court|kitchen|flat|apartment|flats|apartments|optician|estate agent|lettings|physio|gp|boiler|plumber|builder)", "We are next to the pub."),
    Doubt("en.way.kitchen", _ELSEWHERE, "kitchen (door|entrance|porter|assistant|team|manager|staff|hand|helper|crew|supervisor)", "Come to the kitchen door."),
    Doubt("en.way.travel", _ELSEWHERE, "(refund|refunds|refunded|book|booked|pay for|reimburse|cover|arrange) [for] [you] your (travel|fare|fares|train|ticket|expenses|parking|flight|flights)", "We refund your travel."),
    Doubt("en.way.nervous", _ELSEWHERE, "(not|nothing to|no need to) be nervous", "Don't be nervous."),
    Doubt("en.way.named", _ELSEWHERE, "(mr|mrs|ms|miss|dr|prof) (grant|patch|nan|pip|court)", "Ask for Mr Grant."),
    Doubt("de.way.neben", _ELSEWHERE, "(neben|ueber|hinter|gegenueber|vor|bei) (der|dem|einer|einem|vom|von der) .. (zahnarzt*|arztpraxis|friseur|kita|hausarzt|physiotherapie|wohnung)", "Wir sind gleich neben dem Zahnarzt."),
    Doubt("fr.way.a_cote", _ELSEWHERE, "(a cote|en face|au dessus|derriere|devant|pres|apres|sous) (de|du|de la|d un|d une|le|la|l) .. (garage|dentiste|medecin|coiffeur|creche|cabinet medical|appartement|agence immobiliere|kine)", "Nous sommes en face du garage."),
    Doubt("fr.way.garer", _ELSEWHERE, "(garer|stationner|parking) .. garage", "Vous pouvez vous garer dans le garage."),
    Doubt("es.way.piso", _ELSEWHERE, "(primer|segundo|tercer|tercero|cuarto|quinto|sexto|septimo|octavo|ultimo|#) piso", "Estamos en el tercer piso."),
    Doubt("es.way.en_piso", _ELSEWHERE, "piso (#|primero|segundo|tercero|cuarto|quinto|bajo)", "Calle Mayor 3, piso 2."),
    Doubt("es.way.seguro_que", _ELSEWHERE, "(seguro que|seguro de que|estoy seguro|por seguro|seguro social)", "Seguro que todo va bien."),
    Doubt("es.way.al_lado", _ELSEWHERE, "(al lado|enfrente|encima|detras|cerca|frente|junto) (de|del|a|al) .. (dentista|clinica|peluqueria|guarderia|medico|centro de salud|centro medico|inmobiliaria)", "Estamos al lado de la clínica."),
    Doubt("nl.way.naast", _ELSEWHERE, "(naast|boven|achter|tegenover|bij|voor|in) (de|het|een) .. (garage|tandarts|huisarts|kapper|makelaar|fysiotherapeut|appartement|kinderopvang)", "We zitten boven de tandarts."),
    Doubt("pt.way.ao_lado", _ELSEWHERE, "(ao lado|em frente|por cima|atras|perto) (de|da|do|a|ao) .. (dentista|clinica|cabeleireiro|creche|medico|imobiliaria|oficina)", "Ficamos ao lado da clínica."),
    Doubt("pt.way.seguro_que", _ELSEWHERE, "(seguro que|seguro de que|estou seguro)", "Estou seguro de que corre bem."),
    Doubt("it.way.accanto", _ELSEWHERE, "(accanto|sopra|dietro|di fronte|davanti|vicino) (a|al|alla|allo|il|la) .. (dentista|clinica|parrucchiere|officina|medico|agenzia immobiliare|asilo nido)", "Siamo accanto al dentista."),
)  # fmt: skip
"""What only tells the way, what to bring, or nothing at all, in words that name another matter elsewhere."""


def with_called(language: Language) -> Language:
    """The language with its rows of these."""
    own = tuple(row for row in (*CALLED, *MOVED, *GIVEN) if row.language == language.code)
    doubts = tuple(doubt for doubt in (*KEPT, *UNASKED, *BY_THE_WAY) if doubt.language == language.code)
    return replace(language, phrases=(*language.phrases, *own), doubts=(*language.doubts, *doubts))
