"""Calls to a talk, days put off and places given away, in the words of trades, agencies and public notices.

The rows stand among those of their languages.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from dataclasses import replace

from assistant.model import Kind
from assistant.reading.phrases.syntax import Doubt, Language, Phrase, rows

_CALL, _MOVED, _GIVEN = Kind.INTERVIEW_CONFIRMATION, Kind.INTERVIEW_RESCHEDULE, Kind.DECLINE

CALLED: tuple[Phrase, ...] = (
    *rows(
        _CALL,
        "en.called",
        ("with_client", 3, "(agreed|arranged|settled|sorted|fixed up|all set|confirmed) with (the|our|my) client", "It's all agreed with the client."),
        ("details_of", 3, "(here are|here is|please find|find below|below are|sharing|attached are) .. (details|address|directions|information|info|link) (of|for|about) [the|your|our] [job|online|phone|video] interview [is] (on|at|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday) .. {when}", "Here are the details for the interview on Thursday at 11."),
        ("ask_for", 2, "{when} ... ask for (mr|mrs|ms|miss|the manager|the foreman|the supervisor)", "Tomorrow 8am at the dock, ask for Mr Perrin."),
    ),
    *rows(
        _CALL,
        "de.called",
        ("mit_kunden", 3, "mit (dem|der|unserem) (kunden|kundin|auftraggeber|einsatzbetrieb) .. (geklaert|abgesprochen|vereinbart|abgestimmt)", "Mit dem Kunden ist alles geklärt."),
        ("kunden_geklaert", 3, "(geklaert|abgesprochen|vereinbart|abgestimmt) mit (dem|der|unserem) (kunden|kundin|auftraggeber|einsatzbetrieb)", "Alles abgesprochen mit dem Kunden."),
        ("einzelheiten", 3, "(einzelheiten|details|daten|infos|informationen|adresse|wegbeschreibung|link) (zum|zu ihrem|zu deinem|zu unserem|fuer das|fuers|fuer ihr|fuer dein) (vorstellungsgespraech|bewerbungsgespraech|gespraech|interview) (am|vom|morgen|heute) .. {de_when}", "Hier die Einzelheiten zum Vorstellungsgespräch am Donnerstag."),
        ("fragen_nach", 2, "{de_when} ... (fragen sie|frag|fragst du) .. nach (herrn|frau|dem meister|dem chef|der chefin)", "Morgen 8 Uhr, fragen Sie nach Herrn Lott."),
    ),
    *rows(
        _CALL,
        "fr.called",
        ("avec_client", 3, "(c est|tout est|rdv|rendez vous|entretien) (cale|calee|regle|ok|confirme|valide|vu|fixe) avec (le|la|notre|mon) (client|cliente)", "C'est calé avec le client."),
        ("details_de", 3, "(details|informations|infos|coordonnees|adresse|precisions|lien) (de|pour|sur|concernant|relatives a) (l|votre|ton|notre) (entretien|entrevue) (de|du|d|le|prevu) .. {fr_when}", "Voici les détails de l'entretien de jeudi."),
        ("parler_du_poste", 3, "(vous|t) (attends|attendons|attend|recois|recevons) ... pour (parler|discuter|echanger) (du poste|de l emploi|du travail $|du job)", "On vous attend mercredi à 8h pour parler du poste."),
        ("demandez", 2, "{fr_when} ... (demandez|demande|tu demandes|vous demandez|demanderez) (m|mr|mme|mlle|monsieur|madame|le chef|la chef|le patron|la patronne|le responsable|la responsable)", "Demain 8h, vous demandez M. Perrin."),
        ("passez_a", 2, "(passez|passe|venez|viens|repassez) .. (au|a l|chez|nous voir|me voir) .. (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain) .. (a|vers|des) #", "Passez au dépôt jeudi à 7h30."),
    ),
    *rows(
        _CALL,
        "es.called",
        ("con_cliente", 3, "(cerrado|hablado|acordado|confirmado|arreglado) con (el|la|nuestro|nuestra) (cliente|clienta)", "Está cerrado con el cliente."),
        ("detalles_de", 3, "(detalles|datos|informacion|indicaciones|direccion|ubicacion|enlace|link) (de|para|sobre) (la|tu|su|nuestra) entrevista (del|de|el|para el) .. {es_when}", "Estos son los detalles de la entrevista del jueves."),
        ("hablar_del_puesto", 3, "(te|le|lo|la) (espero|esperamos|espera|recibo|recibimos) ... para (hablar|charlar|conversar|platicar) (del puesto|del trabajo $|del empleo|de la vacante|de la plaza|sobre el puesto|sobre la vacante)", "Te espero el miércoles a las 8 para hablar del puesto."),
        ("pregunta_por", 2, "{es_when} ... (pregunta|pregunte|preguntas|preguntad) por (el|la|sr|sra|don|dona)", "Mañana a las 8, pregunta por el Sr. Pérez."),
    ),
    *rows(
        _CALL,
        "nl.called",
        ("met_klant", 3, "(rond|geregeld|afgestemd|besproken|afgesproken|akkoord) met (de|onze) (klant|opdrachtgever|inlener)", "Het is rond met de klant."),
        ("details_van", 3, "(details|gegevens|informatie|adres|link|routebeschrijving) (van|voor|over) (het|je|uw|ons) (gesprek|sollicitatiegesprek|kennismakingsgesprek|interview) (van|op|morgen|vandaag) .. {nl_when}", "Hierbij de details van het gesprek van donderdag."),
        ("vraag_naar", 2, "{nl_when} ... (vraag|vraagt u) .. naar (meneer|mevrouw|dhr|mevr|de heer|de baas|de chef)", "Morgen 8 uur, vraag naar meneer Perrin."),
        ("kom_langs", 2, "(kom|komt u|loop|spring) [dan|maar|gerust|even|eens] (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|overmorgen) .. om # ... (langs|binnen|naar)", "Kom donderdag om 7.30 uur langs in de werkplaats."),
    ),
    *rows(
        _CALL,
        "pt.called",
        ("com_cliente", 3, "(fechado|combinado|acertado|confirmado|tratado) com (o|a|nosso|nossa) cliente", "Está fechado com o cliente."),
        ("detalhes_de", 3, "(detalhes|pormenores|dados|informacoes|indicacoes|endereco|morada|localizacao|link) (da|para a|sobre a) [sua|tua|nossa] entrevista (de|da|do|na|no|para) .. {pt_when}", "Seguem os pormenores da entrevista de quinta."),
        ("falar_da_vaga", 3, "(espero|esperamos|aguardo|aguardamos|recebo|recebemos) (por si|por ti|por voce|voce|te|a senhora|o senhor) ... para (falar|conversar|falarmos|conversarmos) (da vaga|do lugar|do emprego|do trabalho $|sobre a vaga|sobre o lugar|sobre o emprego)", "Esperamos por si na quarta às 8h para falar do lugar."),
        ("pergunte_por", 2, "{pt_when} ... (pergunte|pergunta|perguntas) (pelo|pela|por) (sr|sra|senhor|senhora|dona|chefe|encarregado|encarregada|responsavel)", "Amanhã às 8h, pergunte pelo Sr. Pinto."),
        ("passe_na", 2, "(passe|passa|venha|vem|apareca|aparece) .. (na|no|amanha) (segunda|terca|quarta|quinta|sexta|sabado|dia) .. as #", "Passe na quinta às 7h30 pela oficina."),
    ),
    *rows(
        _CALL,
        "it.called",
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
        "en.put_off",
        ("moving_it_to", 3, "(moving|pushing|shifting) it [back|forward] [by] (to|until|a week|a day|an hour|two) .. [{when}]", "We prefer to keep it by moving it to Thursday."),
        ("deferred_to", 3, f"({_EN_TALK}) ... (is|are|has been|have been|will be) (deferred|put back|adjourned|brought forward|postponed) (to|until|till)", "The interview fixed for 5 March is deferred to 12 March."),
    ),
    *rows(
        _MOVED,
        "fr.put_off",
        ("en_le_reportant", 3, "(en le|en la) (reportant|decalant|repoussant|avancant) .. (d une|d un|de #|au|a)", "Nous le maintenons en le reportant d'une semaine."),
        ("differe_au", 3, "(epreuve|epreuves|oral|oraux|audition|auditions|entretien|entretiens|entrevue|entrevues) ... (est|sont|a ete|ont ete|sera|seront) (differe*|reporte*|repousse*|decale*|avance*|ajourne*) (au|a|aux)", "L'épreuve orale prévue le 5 est différée au 12 mars."),
    ),
    *rows(
        _MOVED,
        "es.put_off",
        ("aplazandola", 3, "(aplazandol*|moviendol*|retrasandol*|adelantandol*|pasandol*) .. (una|un|#|al|a|para)", "La mantenemos aplazándola una semana."),
        ("aplazada_al", 3, "(entrevista|entrevistas|prueba oral|ejercicio oral) ... (queda|quedan|ha sido|han sido|sera|se ha) (aplazad*|pospuest*|diferid*|adelantad*|trasladad*) (al|a|para|hasta)", "La entrevista del 5 queda aplazada al 12 de marzo."),
    ),
    *rows(
        _MOVED,
        "pt.put_off",
        ("adiando_a", 3, "(adiando|remarcando|antecipando|passando) (a|o) .. (uma|um|#|para)", "Mantemos a reunião, adiando-a uma semana."),
        ("adiada_para", 3, "(entrevista|entrevistas|prova oral|provas orais) ... (fica|ficam|foi|foram|sera|serao|e) (adiad*|diferid*|antecipad*|transferid*) (para|ao)", "A prova oral de dia 5 foi adiada para 12 de março."),
    ),
    *rows(
        _MOVED,
        "nl.put_off",
        ("uitgesteld_naar", 3, "(gesprek|gesprekken|selectiegesprek|mondelinge proef|examen) ... (is|zijn|wordt|worden|werd) (uitgesteld|verdaagd|verplaatst|vervroegd|verschoven) (naar|tot)", "De mondelinge proef van 5 maart wordt uitgesteld naar 12 maart."),
    ),
    *rows(
        _MOVED,
        "it.put_off",
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
)  # fmt: skip
"""What is not called off, but moved."""


def with_called(language: Language) -> Language:
    """The language with its rows of these."""
    own = tuple(row for row in (*CALLED, *MOVED, *GIVEN) if row.language == language.code)
    doubts = tuple(doubt for doubt in KEPT if doubt.language == language.code)
    return replace(language, phrases=(*language.phrases, *own), doubts=(*language.doubts, *doubts))
