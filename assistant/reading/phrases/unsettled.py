"""Lines that only sound of an end or of a new time: a talk put off, a user who did not come, mail sent in error.

Like those of `news.py`, they are looked for beside a kind that is known already (`learned/plainly.py`).
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

PUT_OFF: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CANCELLATION,
    "other.put_off",
    ("en", 3, "(your|the) [first|second|final|online|phone|video|panel|technical|scheduled|upcoming|planned|job] (interview|interviews) ... ... (postponed|put off|deferred|suspended|put on hold|placed on hold)", "Your interview for the Analyst position has been postponed."),
    ("de", 3, "(ihr|ihres|das|dein) (vorstellungsgespraech*|bewerbungsgespraech*|interview|gespraech|kennenlerngespraech*) ... ... (aufgeschoben|auf unbestimmte zeit verschoben|vertagt|bis auf weiteres verschoben|verschoben werden|muss verschoben|ausgesetzt)", "Ihr Vorstellungsgespräch wurde auf unbestimmte Zeit verschoben."),
    ("fr", 3, "(votre|l|ton) (entretien|entretiens) ... ... (reporte a une date ulterieure|reporte sine die|ajourne|suspendu|est reporte|a ete reporte)", "Votre entretien est reporté à une date ultérieure."),
    ("es", 3, "(tu|su|la) (entrevista) ... ... (aplazada|pospuesta|postergada|suspendida)", "Su entrevista ha sido aplazada."),
    ("nl", 3, "(je|jouw|uw|het) (gesprek|sollicitatiegesprek|interview|kennismakingsgesprek) ... ... (uitgesteld|opgeschort)", "Je sollicitatiegesprek is uitgesteld."),
    ("pt", 3, "(sua|tua|a) (entrevista) ... ... (adiada|suspensa)", "A sua entrevista foi adiada."),
    ("it", 3, "(suo|tuo|il) (colloquio) ... ... (rinviato|rimandato|sospeso)", "Il suo colloquio è stato rinviato."),
)  # fmt: skip
"""An interview that is put off without a new time: it is off, though the search goes on."""

FROZEN: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "other.frozen",
    ("en", 3, "(embargo|moratorium|freeze|ban) on [all|any|external|further|new|outside] (employment|recruitment|hiring|recruiting|hires|appointments|headcount)", "There is an embargo on employment at the moment."),
    ("en_freeze", 3, "(hiring|recruitment|employment|headcount|vacancy) (freeze|embargo|moratorium|ban)", "We are under a recruitment freeze."),
    ("de", 3, "(einstellungsstopp|einstellungsstop|einstellungssperre|stellensperre|besetzungssperre)", "Zurzeit gilt eine Besetzungssperre."),
    ("fr", 3, "(gel|moratoire|blocage|suspension) (des|sur les) (embauches|recrutements)", "Un moratoire sur les embauches est en vigueur."),
    ("es", 3, "(congelacion|moratoria|paralizacion|suspension) (de|de las|en las) (contrataciones|incorporaciones|plazas)", "Hay una moratoria de contrataciones."),
    ("nl", 3, "(vacaturestop|personeelsstop|aannamestop|wervingsstop)", "Er geldt een aannamestop."),
    ("pt", 3, "(congelamento|suspensao|moratoria) (de|das) (contratacoes|admissoes|vagas)", "Há uma suspensão das contratações."),
    ("it", 3, "(blocco|congelamento|sospensione) (delle|di|alle) assunzioni", "C'è un congelamento delle assunzioni."),
)  # fmt: skip
"""Nobody is taken on for now: more than talk, and more than a receipt."""

THAWED: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "other.thawed",
    ("en", 3, "(no longer|has been lifted|have been lifted|was lifted|is over|has ended|despite|in spite of|not affected|unaffected|exempt|exception|before the|until the|since the)", "The recruitment freeze has been lifted."),
    ("de", 3, "(nicht mehr|aufgehoben worden|wurde aufgehoben|ist vorbei|trotz|nicht betroffen|ausgenommen|ausnahme)", "Der Einstellungsstopp wurde aufgehoben."),
    ("fr", 3, "(plus de|est leve|a ete leve|est termine|malgre|pas concerne*|exception)", "Le gel des embauches a été levé."),
    ("es", 3, "(ya no|se ha levantado|se levanto|ha terminado|a pesar|pese|no afecta|excepcion)", "La congelación de contrataciones ya no afecta a este puesto."),
    ("nl", 3, "(niet meer|is opgeheven|is voorbij|ondanks|uitzondering|niet onder)", "De vacaturestop is opgeheven."),
    ("pt", 3, "(ja nao|foi levantad*|terminou|apesar|nao afeta|excecao)", "O congelamento de contratações terminou."),
    ("it", 3, "(non c e piu|e stato revocato|e finito|nonostante|non riguarda|eccezione)", "Il blocco delle assunzioni è finito."),
)  # fmt: skip
"""A stop that is over, or does not touch the post."""

NO_SHOW: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.no_show",
    ("en", 3, "(we|i) (were|was|had been) expecting you (at|for|on|today|yesterday|this)", "We were expecting you at 10 this morning."),
    ("en_absent", 3, "you (did not|failed to|never) (attend|turn up|show up|appear|join|make it to|come to|arrive) .. (interview|call|meeting|appointment|today|yesterday|this morning|this afternoon|screening)", "You did not turn up for your interview yesterday."),
    ("en_not_joined", 3, "(did not|failed to) (attend|join|dial in to|log in to|log on to|appear for|turn up for|turn up to|show up for|show up to) (the|your|our) [video|phone|zoom|teams] (interview|call|meeting|appointment|session|screening)", "You had an interview today and did not join the call."),
    ("en_missed", 3, "(you|your) [have|had] missed (your|our|the) [scheduled] (interview|call|meeting|appointment|slot|screening)", "You missed your interview this morning."),
    ("de", 3, "(nicht erschienen|nicht zum gespraech erschienen|hatten sie erwartet|haben sie vergeblich|habe sie vergeblich|haben auf sie gewartet|habe auf sie gewartet)", "Sie sind leider nicht zum Gespräch erschienen."),
    ("fr", 3, "(vous ne vous etes pas presente*|vous avons attendu*|vous ai attendu*|vous attendions ce|vous attendions hier|vous attendions a)", "Vous ne vous êtes pas présentée à l'entretien."),
    ("es", 3, "(no asististe|no asistio|no acudiste|no acudio|no te presentaste|no se presento|no te conectaste|no se conecto|estuvimos esperandote|te estuvimos esperando|le estuvimos esperando)", "No asististe a la entrevista de ayer."),
    ("nl", 3, "(niet verschenen|niet op komen dagen|niet komen opdagen|niet op het gesprek verschenen|hebben op je gewacht|hebben op u gewacht|heb op je gewacht)", "Je bent niet op het gesprek verschenen."),
    ("pt", 3, "(nao compareceu|nao compareceste|nao apareceu|nao apareceste|ficamos a sua espera|ficamos te esperando|esperamos por voce)", "Não compareceu à entrevista de ontem."),
    ("it", 3, "(non si e presentat*|non ti sei presentat*|l abbiamo aspettat*|ti abbiamo aspettat*)", "Non si è presentata al colloquio di ieri."),
)  # fmt: skip
"""The user did not come: a reproach or a question, and no new time yet."""

_ENGLISH_MAIL = "email|emails|e mail|message|messages|letter|letters|notification|notifications|mail|notice"

IN_ERROR: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.in_error",
    ("en", 3, f"({_ENGLISH_MAIL}) ... ... (in error|by mistake|by accident|erroneously|mistakenly|accidentally|prematurely)", "An offer letter was sent to some candidates in error."),
    ("en_error", 3, f"(error|glitch|mistake|fault|bug|mix up|problem|erroneously|mistakenly|accidentally) ... (received|sent|got|issued|emailed|told|gone out|went out) .. ({_ENGLISH_MAIL})", "Owing to a technical error you may have received an email from us."),
    ("en_ignore", 3, f"(disregard|ignore) (the|our|that|this|my|any) [previous|earlier|last|first] .. ({_ENGLISH_MAIL}|rejection|refusal|offer)", "Please disregard our previous email."),
    ("de", 3, "(versehentlich|irrtuemlich|faelschlicherweise|aus versehen|technischen fehlers|fehler im system|systemfehler) ... ... (mail|nachricht|e mail|email|absage|zusage|schreiben)", "Versehentlich wurde Ihnen eine Absage geschickt."),
    ("de_mail", 3, "(mail|nachricht|e mail|email|absage|zusage|schreiben) ... (versehentlich|irrtuemlich|faelschlicherweise|aus versehen|gegenstandslos|zu ignorieren)", "Die Absage wurde irrtümlich verschickt."),
    ("fr", 3, "(message|mail|courriel|courrier|email|e mail|refus) ... ... (par erreur|par megarde|erreur technique)", "Un message de refus vous a été envoyé par erreur."),
    ("es", 3, "(mensaje|correo|email|carta|notificacion) ... ... (por error|por equivocacion|error tecnico)", "Le llegó un mensaje de rechazo por error."),
    ("nl", 3, "(bericht|mail|e mail|afwijzing|brief) ... ... (per ongeluk|per abuis|ten onrechte|abusievelijk|per vergissing)", "De afwijzing is per abuis verstuurd."),
    ("pt", 3, "(mensagem|e mail|email|carta|notificacao) ... ... (por engano|por erro|por lapso|erro tecnico)", "A mensagem foi enviada por engano."),
    ("it", 3, "(messaggio|mail|e mail|email|lettera|comunicazione) ... ... (per errore|per sbaglio|erroneamente|errore tecnico)", "Il messaggio è stato inviato per errore."),
)  # fmt: skip
"""Mail about an earlier mail that was wrong: what it said is no news."""

FOOTERS: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.footer",
    ("en", 3, "(confidential|delete|intended recipient|if you|notify|postmaster|addressee)", "If you have received this email in error please delete it."),
    ("de", 3, "(vertraulich*|loeschen|vernichten|absender)", "Haben Sie diese Mail irrtümlich erhalten, löschen Sie sie bitte."),
    ("fr", 3, "(confidentiel*|detruire|supprimer|expediteur|destinataire)", "Si vous avez reçu ce message par erreur, merci de le détruire."),
    ("es", 3, "(confidencial*|eliminar*|borrar*|elimine*|borre*|remitente|destinatario)", "Si ha recibido este mensaje por error, elimínelo."),
    ("nl", 3, "(vertrouwelijk*|verwijder*|vernietig*|afzender|geadresseerde)", "Heeft u dit bericht per abuis ontvangen, verwijder het dan."),
    ("pt", 3, "(confidencia*|elimin*|apag*|exclu*|remetente|destinatario)", "Se recebeu esta mensagem por engano, apague-a."),
    ("it", 3, "(riservat*|elimin*|cancell*|distrugg*|mittente|destinatari*)", "Se ha ricevuto questo messaggio per errore, lo cancelli."),
)  # fmt: skip
"""What stands below every mail of some firms."""

EXTRAS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.extras",
    ("en", 3, "(do not|can not|not able to|unable to|does not|no longer) (offer|provide|cover|pay|reimburse) .. (relocation|relocation costs|moving costs|company car|travel costs|travel expenses|accommodation|parking|parking space|childcare|meals)", "We don't offer relocation, I'm afraid."),
    ("de", 3, "(umzug*|dienstwagen|parkplatz|unterkunft|fahrtkosten*|reisekosten|jobticket) .. .. (nicht|kein|keinen|keine) .. (anbieten|uebernehmen|stellen|zahlen)", "Einen Umzugszuschuss können wir leider nicht anbieten."),
    ("fr", 3, "(ne|n) .. pas .. (demenagement|voiture de fonction|frais de deplacement|hebergement|place de parking)", "Nous ne prenons pas en charge le déménagement."),
    ("es", 3, "no .. (ofrecemos|cubrimos|pagamos|podemos|costeamos) .. (mudanza|traslado|coche de empresa|gastos de viaje|alojamiento|aparcamiento)", "No cubrimos la mudanza."),
    ("nl", 3, "(geen|niet) .. (verhuiskosten|verhuisvergoeding|leaseauto|reiskosten|reiskostenvergoeding|huisvesting|parkeerplaats)", "We bieden helaas geen verhuisvergoeding."),
    ("pt", 3, "nao .. (oferecemos|cobrimos|pagamos|podemos) .. (mudanca|carro da empresa|despesas de viagem|alojamento|estacionamento)", "Não cobrimos a mudança."),
    ("it", 3, "non .. (offriamo|copriamo|paghiamo|possiamo|rimborsiamo) .. (trasloco|auto aziendale|spese di viaggio|alloggio|parcheggio)", "Non copriamo il trasloco."),
)  # fmt: skip
"""What does not come with the post: no word against the user."""

_NOW_DE = "derzeit|momentan|aktuell|zurzeit|zur zeit|im moment|gerade|gegenwaertig"
_NOW_FR = "pour l instant|pour le moment|actuellement|en ce moment|a ce jour"
_NOW_ES = "ahora|ahora mismo|de momento|por el momento|por ahora|actualmente|en este momento"
_NOW_IT = "al momento|per ora|per il momento|attualmente|in questo momento"
_NOW_NL = "nu|momenteel|op dit moment|op het moment|vooralsnog"
_NOW_PT = "agora|de momento|por agora|por enquanto|no momento|neste momento|atualmente"
NONE_NOW: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "other.none_now",
    ("en", 3, "(no|not any|nothing|not have a|not have any) .. (vacancy|vacancies|opening|openings|position|positions|role|roles|place|places|going|free|available) .. (at present|at the moment|right now|just now|for now|currently|now|at this time|as yet)", "We have no vacancy at the moment."),
    ("en_now", 3, "(currently|at present|at the moment|right now|just now|for now|at this time) .. (no|not have a|not have any|nothing) .. (vacancy|vacancies|opening|openings|position|positions|role|roles|place|places|going|free|available)", "At present we have no openings."),
    ("de", 3, f"({_NOW_DE}) ... (keine|keinen|kein) .. (stelle|stellen|platz|plaetze|vakanz|vakanzen|bedarf|position)", "Derzeit haben wir keine Stelle frei."),
    ("de_frei", 3, f"(keine|keinen|kein) .. (stelle|stellen|platz|plaetze|vakanz|vakanzen|bedarf|position) ... ({_NOW_DE})", "Wir haben keine Stelle frei im Moment."),
    ("fr", 3, f"(pas|aucun|aucune) .. (poste|postes|place|besoin|ouverture) ... ({_NOW_FR})", "Nous n'avons pas de poste vacant pour l'instant."),
    ("fr_now", 3, f"({_NOW_FR}) ... (pas|aucun|aucune) .. (poste|postes|place|besoin|ouverture)", "Pour l'instant nous n'avons aucun poste."),
    ("es", 3, f"({_NOW_ES}) ... (no|ningun|ninguna) .. (vacante|vacantes|puesto|puestos|plaza|plazas|hueco)", "Ahora mismo no tenemos vacantes."),
    ("es_now", 3, f"(no|ningun|ninguna) .. (vacante|vacantes|puesto|puestos|plaza|plazas|hueco) .. ({_NOW_ES})", "No tenemos vacantes por ahora."),
    ("it", 3, f"({_NOW_IT}) ... (non|nessun|nessuna) .. (posizione|posizioni|posto|posti)", "Al momento non abbiamo posti."),
    ("it_now", 3, f"(non|nessun|nessuna) .. (posizione|posizioni|posto|posti) .. ({_NOW_IT})", "Non abbiamo posizioni aperte al momento."),
    ("nl", 3, f"({_NOW_NL}) ... geen .. (vacature|vacatures|plek|plaats|functie|positie)", "Momenteel hebben we geen vacature."),
    ("nl_now", 3, f"geen .. (vacature|vacatures|plek|plaats|functie|positie) .. ({_NOW_NL})", "We hebben geen plek op dit moment."),
    ("pt", 3, f"({_NOW_PT}) ... (nao|nenhuma) .. (vaga|vagas|lugar)", "De momento não temos vagas."),
    ("pt_now", 3, f"(nao|nenhuma) .. (vaga|vagas|lugar) .. ({_NOW_PT})", "Não temos vagas neste momento."),
)  # fmt: skip
"""There is no place now: where the file is kept as well, for later."""

KEPT_BY: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "other.kept_by",
    ("en", 3, "(keep|keeping|kept|hold|holding|held|retain|save|put|popped|filed) [on] [to] (your|you|it|them) .. [cv|resume|details|application|name|papers] ... (on file|on record|in mind|in the drawer|on our books|for when|for later|for the future|in case|on our list|when something|if something)", "We will keep your CV on file."),
    ("de", 3, "(behalten|bewahren|speichern|merken|legen|nehmen|heben) .. (unterlagen|bewerbung|daten|lebenslauf|namen|mappe|sie|dich)", "Wir behalten Ihre Unterlagen gern hier."),
    ("de_behalten", 3, "(unterlagen|bewerbung|daten|lebenslauf|mappe) .. (behalten|bewahren|speichern|vormerken|aufbewahren|aufheben)", "Ihre Unterlagen möchten wir gern behalten."),
    ("fr", 3, "(gardons|gardon|garde|garderons|conservons|conserve|conserverons|garder|conserver) .. (cv|dossier|candidature|coordonnees|profil)", "Nous gardons votre CV."),
    ("es", 3, "(guardamos|guardo|guardaremos|conservamos|conservaremos|mantenemos|archivamos|guardar) .. (cv|curriculum|datos|candidatura|perfil|solicitud)", "Guardamos tu CV para más adelante."),
    ("it", 3, "(conserviamo|conserveremo|teniamo|terremo|archiviamo|tengo|conservo) .. (cv|curriculum|dati|candidatura|profilo)", "Conserviamo il suo CV."),
    ("nl", 3, "(bewaren|houden|bewaar|hou|nemen) .. (gegevens|cv|brief|sollicitatie|naam|je|u)", "We bewaren je gegevens."),
    ("pt", 3, "(guardamos|guardaremos|mantemos|manteremos|conservamos|arquivamos|guardo) .. (cv|curriculo|dados|candidatura|perfil|contacto|contato)", "Guardamos o seu CV."),
)  # fmt: skip
"""The file is kept."""

PAY: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.pay",
    ("en", 3, "(it is|that is|pay is|salary is|rate is|range is|wage is|wages are|basic is|we pay|we are paying|it pays|the job pays|the role pays|shifts pay|budget is) [about|around|currently|between|from|up to|usually] (£*|€*|$*|#)", "It's £12 an hour."),
    ("de", 3, "(es sind|das sind|es gibt|gehalt ist|gehalt betraegt|gehalt liegt bei|lohn ist|lohn betraegt|wir zahlen|zahlen wir|stundenlohn ist|stundenlohn betraegt|stundenlohn liegt bei) [etwa|rund|aktuell|derzeit|zwischen] (€*|#)", "Wir zahlen 14 Euro die Stunde."),
    ("fr", 3, "(c est|salaire est de|salaire est|taux est de|taux horaire est de|nous payons|on paie|fourchette est de) [environ|entre|actuellement] (€*|#)", "C'est 12 € de l'heure."),
    ("es", 3, "(son|es de|salario es de|salario es|sueldo es de|sueldo es|pagamos|se pagan|horquilla es de) [unos|entre|actualmente] (€*|$*|#)", "Son 11 euros la hora."),
    ("nl", 3, "(het is|dat is|salaris is|salaris ligt op|loon is|uurloon is|we betalen|wij betalen) [ongeveer|circa|tussen|nu] (€*|#)", "Het is 14 euro per uur."),
    ("pt", 3, "(sao|e de|salario e de|salario e|pagamos|ordenado e de|valor e de|valor e) [cerca de|entre|atualmente] (€*|r$*|#)", "São 8 euros à hora."),
    ("it", 3, "(sono|e di|paga e di|stipendio e di|paghiamo|ral e di|compenso e di) [circa|tra|attualmente] (€*|#)", "Sono 10 euro l'ora."),
)  # fmt: skip
"""What the work pays, as it is told to one who asks: no offer yet."""

GLAD: tuple[Phrase, ...] = rows(
    Kind.OFFER,
    "other.glad",
    ("en", 2, "(offer|offers|offering|accept|join|joining|pleased|delighted|thrilled|congratulations|congrats|yours|want you|have you|hire|appoint*)", "We are delighted."),
    ("de", 2, "(anbieten|anzubieten|zusage|zusagen|zugesagt|annehmen|willkommen|freuen|freue|freut|glueckwunsch|gratuliere*|einstellen|entschieden|nehmen wir sie|nehmen wir dich|dabei haben|im team)", "Wir freuen uns."),
    ("fr", 2, "(proposer|proposons|accepter|acceptez|bienvenue|ravis|ravie|ravi|heureux|heureuse|felicitations|engager|engageons|embauche*|retenu*)", "Nous sommes ravis."),
    ("es", 2, "(ofrecer*|ofrecemos|aceptar|aceptas|acepta|bienvenid*|encantad*|alegra|enhorabuena|felicidades|incorpor*|contratar*)", "Nos alegra."),
    ("nl", 2, "(aanbieden|bieden|accepteren|welkom|blij|gefeliciteerd|aangenomen|aannemen)", "We zijn blij."),
    ("pt", 2, "(oferecer|oferecemos|aceitar|aceita|aceitas|bem vind*|prazer|felizes|parabens|contratar*)", "Temos o prazer."),
    ("it", 2, "(offrire|offriamo|accettare|accetta|accetti|benvenut*|lieti|felici|congratulazioni|complimenti|assumere|assumiamo)", "Siamo lieti."),
)  # fmt: skip
"""Words beside the terms of a contract by which somebody is taken in."""

TIDINGS: tuple[Phrase, ...] = rows(
    Kind.OFFER,
    "other.tidings",
    ("en", 2, "(good|great|excellent|fantastic|wonderful|exciting) news", "Good news: your application has moved on."),
    ("de", 2, "(gute|tolle|erfreuliche|schoene) (nachricht|nachrichten|neuigkeit|neuigkeiten)", "Gute Nachrichten!"),
    ("fr", 2, "(bonne|bonnes|excellente|excellentes) (nouvelle|nouvelles)", "Bonne nouvelle !"),
    ("es", 2, "(buena|buenas|excelente|excelentes) (noticia|noticias)", "¡Buenas noticias!"),
    ("nl", 2, "goed nieuws", "Goed nieuws!"),
    ("pt", 2, "(boa|boas|otima|otimas|excelentes) (noticia|noticias)", "Boas notícias!"),
    ("it", 2, "(buona|buone|ottima|ottime) (notizia|notizie)", "Buone notizie!"),
)
"""What no decline begins with."""

TAKING: tuple[Phrase, ...] = rows(
    Kind.OFFER,
    "other.taking",
    ("en", 2, "(welcome|happy|contract|start|starting|first day|sound|sounds|want it|take it)", "Does that sound all right?"),
    ("de", 2, "(angebot|vertrag|anfangen|beginn|start|einverstanden|haben sie|moechten sie)", "Sind Sie einverstanden?"),
    ("fr", 2, "(offre|contrat|commencer|commencez|debut|d accord|convient)", "Cela vous convient ?"),
    ("es", 2, "(oferta|contrato|empezar|empiezas|empieza|parece bien)", "¿Te parece bien?"),
    ("nl", 2, "(aanbod|contract|beginnen|starten|start|akkoord)", "Ben je akkoord?"),
    ("pt", 2, "(oferta|proposta|contrato|comecar|comeca|comecas|inicio)", "Quando pode começar?"),
    ("it", 2, "(offerta|proposta|contratto|iniziare|inizi|inizio|cominciare|va bene)", "Le va bene?"),
)  # fmt: skip
"""Words beside the pay, besides those of `GLAD`, by which somebody may be taken in all the same."""
