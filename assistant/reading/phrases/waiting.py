"""Lines after which the user waits: no news yet, an application still looked at, somebody who will be in touch.

They sound of an end, of a receipt or of an invitation, and are none of them. Like those of
`unsettled.py`, they are looked for beside a kind that is known already (`learned/plainly.py`).
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

NO_NEWS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.no_news",
    ("en", 3, "(do not|does not|not) [yet|currently|really|actually|presently|as yet] (have|got) (an|any|a|much) [new|further|real|concrete|definite|more] (update|updates|news|feedback|information to share|answer) [for you|to share|to give you|to offer|on your application] ... (yet|at this time|at the moment|at this point|right now|just now|currently|so far|as of now|at present|today|for now|at this stage|for you|to share|to give)", "We do not have an update for you at this time."),
    ("en_none", 3, "(no|nothing) (update|updates|news|new|further news|further update|more news|feedback) ... (yet|at this time|at the moment|at this point|right now|just now|so far|as of now|at present|for now|at this stage|currently)", "There is no update on your application at the moment."),
    ("en_currently", 3, "(currently|at this time|at the moment|at this point|right now|for now|at present|as yet) .. (no|not have any|not have an|without) [new|further] (update|updates|news|feedback)", "At present there is no news."),
    ("de", 3, "(noch|derzeit|aktuell|momentan|im moment|zurzeit|bisher|bislang) .. (keine neuigkeiten|nichts neues|keinen neuen stand|keine neue information*|keine neuen information*|keine rueckmeldung|keine news|kein update|keine updates)", "Wir haben im Moment keine Neuigkeiten für Sie."),
    ("de_neues", 3, "(kein update|keine neuigkeiten|nichts neues|keinen neuen stand) .. (geben|mitteilen|sagen|berichten|vermelden|melden)", "Ich kann Ihnen leider nichts Neues berichten."),
    ("fr", 3, "(pas|encore) .. (de nouvelles|de retour|d information|d informations|de mise a jour|d actualite) [nouvelle|nouvelles|supplementaires] .. .. (pour l instant|pour le moment|a ce stade|a ce jour|a vous communiquer|a vous faire|a vous donner|a vous transmettre|encore)", "Nous n'avons pas de nouvelles à vous communiquer."),
    ("fr_instant", 3, "(pour l instant|pour le moment|a ce stade|a ce jour) .. (pas encore|pas|aucune) [de|d] (nouvelle|nouvelles|retour|mise a jour|information|informations|actualite)", "Pour le moment nous n'avons pas de nouvelles."),
    ("es", 3, "(no) .. (novedades|una actualizacion|ninguna actualizacion|noticias|ninguna novedad|actualizaciones) ... (por el momento|de momento|por ahora|todavia|aun|que darte|que darle|que compartir|que comunicarte)", "No tenemos novedades por ahora."),
    ("es_momento", 3, "(por el momento|de momento|por ahora|todavia|aun) no .. (novedades|una actualizacion|ninguna actualizacion|noticias|ninguna novedad|actualizaciones)", "Por el momento no tenemos novedades."),
    ("nl", 3, "(nog|momenteel|op dit moment|vooralsnog|op het moment) .. (geen nieuws|geen update|geen updates|niets nieuws|geen nieuwe informatie|geen terugkoppeling)", "Er is op dit moment geen nieuws."),
    ("nl_geen", 3, "(geen nieuws|geen update|geen updates|niets nieuws) .. (op dit moment|momenteel|te melden|vooralsnog)", "We hebben geen update te melden."),
    ("pt", 3, "(nao|sem) .. (novidades|uma atualizacao|nenhuma atualizacao|noticias|nenhuma novidade|atualizacoes|um retorno) ... (no momento|de momento|por enquanto|por agora|ainda|ate o momento|ate ao momento|para partilhar|para compartilhar|para lhe dar)", "Não temos novidades no momento."),
    ("pt_momento", 3, "(no momento|de momento|neste momento|por enquanto|por agora|ainda|ate o momento) nao .. (novidades|uma atualizacao|nenhuma atualizacao|noticias|nenhuma novidade|atualizacoes|um retorno)", "No momento não temos novidades."),
    ("it", 3, "(non|nessun*) .. (aggiornamenti|un aggiornamento|novita|notizie|aggiornamento) ... (al momento|per il momento|per ora|ancora|da comunicarle|da comunicarti|da darle|da darti)", "Non abbiamo novità per ora."),
    ("it_momento", 3, "(al momento|per il momento|per ora|ad oggi) (non|nessun*) .. (aggiornamenti|un aggiornamento|novita|notizie|aggiornamento)", "Al momento non abbiamo aggiornamenti."),
)  # fmt: skip
"""There is nothing to tell yet."""

_ENGLISH_WORK = "reviewing|evaluating|assessing|considering|screening|going through|working through|looking at|looking through|sifting through|interviewing|discussing|processing|finalizing|finalising|deliberating"

UNDER_WAY: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.under_way",
    ("en", 3, f"still .. [in the process of|busy|in the middle of|midway through|actively|currently] ({_ENGLISH_WORK}) .. (applications|candidates|applicants|candidacy|candidacies|application|profiles|profile|resumes|interviews|cvs|submissions)", "We are still in the process of reviewing applications."),
    ("en_process", 3, f"(in the process of|in the middle of|in the midst of) ({_ENGLISH_WORK}) .. (your|the) (candidacy|interviews|interview|feedback)", "We are in the process of reviewing your candidacy."),
    ("en_finishing", 3, "(currently|still|in the process of) [in the process of] (finalising|finalizing|completing|conducting|wrapping up|finishing|holding) [the|our|all|remaining|first|final] .. (interviews|interview round|interview process|selection process|hiring process)", "We are currently finalising the interviews."),
    ("en_under", 3, "(is|are|remains) still [being|under|in|actively] (reviewed|considered|consideration|review|assessed|evaluated|processed|discussed)", "Your application is still under review."),
    ("en_patience", 3, "(ask|asking|appreciate|thank you|thanks) .. (for|you for) [a little|a bit] [more|of] [your] [continued] patience (while|as|until) (we|they|our team|the team|the panel|the committee) (are|is|continue|continues|complete|completes|finalise|finalises|finalize|finalizes|work|works|make|makes|decide|decides|review|finish|finishes|conclude|concludes|wrap)", "We ask for a little more patience while we decide."),
    ("de_noch", 3, "(noch|weiterhin|immer noch) .. (in der pruefung|geprueft|in bearbeitung|bearbeitet|in der sichtung|mitten in der|im auswahlprozess|im auswahlverfahren|gesichtet|in der abstimmung)", "Ihre Bewerbung wird noch geprüft."),
    ("en_last_phase", 3, "(in|at|into|entered|entering|reached) (our|the|their|its) [last|final] (deliberation|deliberations|decision|decision making|evaluation) (phase|stage|stages|round)", "We are in our final deliberation phase."),
    ("de_last_phase", 3, "(in der|mitten in der) [letzten|finalen] (entscheidungsphase|abstimmungsphase|abschliessenden abstimmung|finalen abstimmung|entscheidungsfindung)", "Wir sind in der finalen Entscheidungsphase."),
    ("fr_last_phase", 3, "(en phase|dans la phase|a l etape) (finale de deliberation|de deliberation|finale de decision|de decision|de decision finale)", "Nous sommes en phase de délibération."),
    ("es_last_phase", 3, "(en|en la) (fase final de deliberacion|fase de deliberacion|fase final de decision|fase de decision|deliberacion final)", "Estamos en la fase de deliberación."),
    ("nl_last_phase", 3, "(in de) [laatste] (beslisfase|besluitvormingsfase|afrondende fase|beraadslagingsfase)", "We zitten in de laatste beslisfase."),
    ("pt_last_phase", 3, "(em|na) (fase final de deliberacao|fase de deliberacao|fase final de decisao|fase de decisao)", "Estamos na fase final de decisão."),
    ("it_last_phase", 3, "(in|nella) (fase finale di valutazione|fase di deliberazione|fase decisionale|fase finale di decisione)", "Siamo nella fase decisionale."),
    ("de_geduld", 3, "(noch|weiterhin|bitte|bitten) .. (um|etwas|ein wenig|ein bisschen|einen moment) .. geduld", "Wir bitten Sie noch um etwas Geduld."),
    ("fr", 3, "(toujours|encore) .. (en cours d examen|en cours d etude|en cours de traitement|en cours d analyse|a l etude|en train d etudier|en train d examiner|en cours d evaluation)", "Votre candidature est toujours à l'étude."),
    ("fr_patienter", 3, "(encore) .. (un peu de patience|patienter|patience)", "Merci de patienter encore un peu de patience."),
    ("es", 3, "(seguimos|continuamos|aun estamos|todavia estamos|sigue|continua|aun esta|todavia esta) .. (revisando|evaluando|analizando|valorando|en proceso de|en evaluacion|en revision|en estudio|entrevistando)", "Seguimos evaluando los perfiles."),
    ("es_paciencia", 3, "(un poco mas de|algo mas de|un poquito mas de) paciencia", "Te pedimos un poco más de paciencia."),
    ("nl", 3, "(nog|nog steeds|nog volop) .. (in behandeling|aan het beoordelen|bezig met|aan het bekijken|in beoordeling|aan het doornemen|in de selectie|beoordeeld)", "Je sollicitatie is nog in behandeling."),
    ("nl_geduld", 3, "(nog) .. (geduld)", "We vragen je nog even geduld."),
    ("pt", 3, "(continua|continuamos|segue|seguimos|ainda esta|ainda estamos|permanece) .. (em analise|em avaliacao|analisando|avaliando|a analisar|a avaliar|em processo de|entrevistando)", "O seu processo continua em análise."),
    ("pt_em_curso", 3, "(processo|selecao|recrutamento|concurso) .. (segue|continua|permanece|mantem se|ainda esta) (em andamento|em curso|em aberto|a decorrer|a correr)", "O processo seletivo permanece em andamento."),
    ("es_en_curso", 3, "(proceso|seleccion|busqueda|concurso) .. (sigue|continua|aun esta|todavia esta) (en curso|en marcha|abierto|abierta|en proceso|vigente)", "El proceso sigue en marcha."),
    ("it_in_corso", 3, "(selezione|processo|procedura|ricerca) .. e (ancora|tuttora) (in corso|aperta|aperto)", "La selezione è ancora in corso."),
    ("en_ongoing", 3, "(process|recruitment|selection|search) (is|remains) still (ongoing|under way|underway|in progress|running|open)", "The process is still ongoing."),
    ("de_laeuft", 3, "(verfahren|prozess|auswahlverfahren|auswahlprozess|bewerbungsprozess|auswahl) (laeuft|ist) (noch|weiterhin) ($|im gange|offen|und)", "Das Auswahlverfahren läuft noch."),
    ("fr_en_cours", 3, "(processus|recrutement|selection) .. est (toujours|encore) en cours", "Le recrutement est toujours en cours."),
    ("nl_loopt", 3, "(procedure|proces|selectie) loopt (nog|nog steeds)", "De procedure loopt nog."),
    ("pt_paciencia", 3, "(um pouco mais de|mais um pouco de) paciencia", "Pedimos um pouco mais de paciência."),
    ("it", 3, "(ancora|tuttora) .. (esaminando|valutando|in corso|in fase di valutazione|in valutazione|in fase di selezione|al vaglio)", "Stiamo ancora valutando le candidature."),
    ("it_pazienza", 3, "(ancora un po di|un po di) pazienza", "Le chiediamo ancora un po' di pazienza."),
)  # fmt: skip
"""They are not through yet: more than a receipt, and no end."""

THANKED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.thanked",
    ("en", 2, "(thanks|thank you|appreciate|grateful) [so much|very much|again] [for] [your|all your] [continued] (patience|bearing with us|bearing with me|waiting|being patient)", "Thanks for your patience."),
    ("de", 2, "(dank|danke) fuer (ihre|deine|die) geduld", "Vielen Dank für Ihre Geduld."),
    ("fr", 2, "merci [beaucoup] (de|pour) (votre|ta) patience", "Merci de votre patience."),
    ("es", 2, "gracias por (tu|su|la) (paciencia|espera)", "Gracias por tu paciencia."),
    ("it", 2, "grazie per (la|la sua|la tua) (pazienza|attesa)", "Grazie per la pazienza."),
    ("nl", 2, "(bedankt|dank|dank je|dank u) voor (je|uw|het) (geduld|wachten)", "Bedankt voor je geduld."),
    ("pt", 2, "(obrigada|obrigado) pela (sua|tua|paciencia|espera) [paciencia|espera]", "Obrigada pela paciência."),
)  # fmt: skip
"""Thanks to somebody who has waited: such a mail is no first receipt."""

PROMISED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.promised",
    ("en", 3, "(by|before|no later than|at the latest) ... (you will|we will|i will|you shall|you should) .. (hear|have an answer|have our answer|have our decision|receive our|get our|get an answer|let you know)", "By the end of the month you will hear our decision."),
    ("de", 3, "(bis|spaetestens) ... (erhalten|erhaeltst|bekommen|bekommst|geben|melden|teilen) .. (sie|du|wir|ihnen|dir) .. (rueckmeldung|antwort|bescheid|entscheidung|zu oder absage)", "Bis Ende des Monats erhalten Sie von uns Bescheid."),
    ("fr", 3, "(d ici|avant|au plus tard) ... (recevrez|recevras|aurez|auras|donnerons|donnerai|ferons|reviendrons) .. (reponse|retour|decision|vers vous)", "D'ici la fin du mois vous recevrez notre réponse."),
    ("es", 3, "(a mas tardar|como muy tarde|antes de|antes del|hasta|a final|a finales) ... (recibiras|recibira|tendras|tendra|daremos|te dare|le dare|diremos) .. (respuesta|noticias|contestacion|decision|resultado)", "A más tardar el viernes recibirás nuestra respuesta."),
    ("nl", 3, "(voor|uiterlijk|tegen) ... (ontvang|ontvangt|krijg|krijgt|hoor|hoort|laten|geven) .. (antwoord|reactie|bericht|beslissing|uitsluitsel|van ons)", "Uiterlijk vrijdag krijg je antwoord."),
    ("pt", 3, "(ate|no mais tardar|o mais tardar|antes de|antes do) ... (recebe|recebes|recebera|receberas|tera|teras|daremos|damos|dou) .. (retorno|resposta|noticias|decisao|resultado|feedback)", "Até sexta você recebe nosso retorno."),
    ("it", 3, "(entro|al piu tardi|prima) ... (ricevera|riceverai|avra|avrai|daremo|faremo) .. (risposta|riscontro|notizie|decisione|esito|sapere)", "Entro venerdì riceverà la nostra risposta."),
    ("en_choose", 3, "(want|wants|aim|aims|aiming|hope|hopes|hoping|plan|plans|planning|intend|intends|need|needs|looking|expect|expects|like) (to|someone|somebody|it|this) [have|get|make|to be] [someone|somebody|our pick] (choose|chosen|pick|picked|decide|decided|appoint|appointed|select|selected|settle|settled|filled|our choice|a choice|extend an offer|extend offers|make an offer|make offers) .. (by|before|on|within|at the end|this week|next week|in the week|early|mid|late)", "We want someone chosen by the 13th."),
    ("de_choose", 3, "(wollen|moechten|planen|hoffen) ... (bis|am|vor|ende|anfang|mitte|noch diese) ... (jemanden ausgewaehlt|ausgewaehlt haben|auswaehlen|eine wahl|uns entscheiden|uns entschieden|eine entscheidung treffen|die auswahl treffen)", "Wir wollen bis Freitag jemanden ausgewählt haben."),
    ("fr_choose", 3, "(souhaitons|voulons|esperons|pensons|comptons|prevoyons de) [avoir] (choisir|choisi|arreter notre choix|arrete notre choix|faire notre choix|fait notre choix|trancher|tranche|retenir quelqu un) .. (avant|d ici|le|la semaine|fin|debut|mi|cette semaine)", "Nous voulons arrêter notre choix avant le 13."),
    ("es_choose", 3, "(queremos|esperamos|pensamos|prevemos) [tener|haber] (elegir|elegido|escoger|decidir|decidido|seleccionar|seleccionado|tomar una decision|a alguien elegido|hacer la eleccion) .. (antes|para|el|la semana|a finales|a principios|esta semana)", "Queremos elegir antes del viernes 13."),
    ("it_choose", 3, "(vogliamo|contiamo di|speriamo di|pensiamo di|prevediamo di|vorremmo) [aver] (scegliere|scelto|decidere|deciso|selezionare|fare la scelta|prendere una decisione) .. (entro|prima|il|la settimana|a fine|questa settimana)", "Contiamo di scegliere entro venerdì."),
    ("nl_choose", 3, "(willen|hopen|verwachten|streven) ... (voor|uiterlijk|deze week|volgende week|eind|begin|op) ... (iemand gekozen|gekozen hebben|kiezen|een keuze|de keuze|beslissen|beslist hebben|de knoop doorhakken|een besluit nemen)", "We willen voor vrijdag een keuze maken."),
    ("pt_choose", 3, "(queremos|esperamos|pretendemos|contamos|prevemos) [ter|de] (escolher|escolhido|decidir|decidido|selecionar|selecionado|tomar uma decisao|tomar a decisao|fazer a escolha|alguem escolhido) .. (ate|antes|na|no|esta semana|dia)", "Queremos escolher até sexta-feira."),
)  # fmt: skip
"""They say by when the user will know: what ends nothing."""

INFORMED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.informed",
    ("en", 3, "(candidates|applicants) (will|shall) [all|both|then] (be informed|be told|be notified|be advised|be contacted|hear|receive) ... (by|before|no later than|on|within|at the latest)", "All candidates will be notified by 5 June."),
    ("de", 3, "(bewerber*|kandidat*) (werden|erhalten|bekommen|hoeren) ... (bis|spaetestens|am|binnen) ... (informiert|benachrichtigt|bescheid|nachricht|rueckmeldung|antwort|ergebnis|verstaendigt)", "Alle Bewerber werden bis Freitag benachrichtigt."),
    ("fr", 3, "(candidats|candidates|candidatures) (seront|recevront|auront) [tous|toutes] .. (informe*|avise*|prevenu*|contacte*|averti*|notifie*|resultat|reponse|retour|decision) ... (au plus tard|avant|d ici|le #|lundi|mardi|mercredi|jeudi|vendredi|dans|sous|debut|fin)", "Tous les candidats seront prévenus avant le 5 juin."),
    ("es", 3, "(candidatos|candidatas|aspirantes|candidaturas) (seran|recibiran|tendran) [todos|todas] .. (informad*|avisad*|contactad*|notificad*|resultado|respuesta|noticias) ... (a mas tardar|antes|el #|el lunes|el martes|el miercoles|el jueves|el viernes|en)", "Los candidatos recibirán respuesta antes del 5 de junio."),
    ("nl", 3, "(kandidaten|sollicitanten) (krijgen|ontvangen|horen|worden) ... (uiterlijk|voor|op|binnen) ... (bericht|antwoord|geinformeerd|uitslag|reactie|uitsluitsel|te horen)", "Alle kandidaten krijgen uiterlijk vrijdag bericht."),
    ("pt", 3, "(candidatos|candidatas) (serao|receberao|terao) [todos|todas] .. (informad*|avisad*|contactad*|contatad*|notificad*|resultado|resposta|noticias) ... (ate|antes|no dia|na|dentro|em)", "Os candidatos receberão resposta até 5 de junho."),
    ("it", 3, "(candidati|candidate) (saranno|verranno|riceveranno|avranno) [tutti|tutte] .. (informat*|avvisat*|contattat*|esito|risultato|risposta|riscontro|comunicazione) ... (entro|al piu tardi|il #|lunedi|martedi|mercoledi|giovedi|venerdi|nei|nella)", "I candidati riceveranno risposta entro il 5 giugno."),
)  # fmt: skip
"""By when all who applied will know."""

_ENGLISH_SOON = "shortly|soon|in the coming days|in due course|in the next few days|this week|next week|within|over the next|by the end|in the near future|tomorrow|later"
_ENGLISH_MATTER = (
    "details|detail|information|next steps|the next steps|instructions|what happens next|what comes next|more|specifics"
)

FOLLOW_UP: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.follow_up",
    ("en_soon", 3, f"(will|shall|is going to|are going to) [also|then|now] (follow up|be in touch|get in touch|reach out|contact you|be in contact|write to you|email you|get back|circle back|send you|send|share) ... ... ({_ENGLISH_SOON})", "Someone will be in touch shortly."),
    ("en_shortly", 3, f"(will|shall) ({_ENGLISH_SOON}) (follow up|be in touch|get in touch|reach out|contact you|write to you|email you|get back|send you|share)", "We will soon be in touch."),
    ("en_details", 3, f"(will|shall|is going to|are going to) [also|then|now] (follow up|be in touch|get in touch|reach out|contact you|be in contact|write to you|email you|get back|send you|share) .. (with|about|regarding|on) ... ({_ENGLISH_MATTER})", "A colleague will follow up with details."),
    ("en_hear", 3, f"you (will|shall|should) ({_ENGLISH_SOON}) (hear|receive|be contacted|be hearing)", "You will shortly hear from us."),
    ("en_hear_from", 3, f"you (will|shall|should) (hear|receive|be contacted|be hearing) ... ({_ENGLISH_SOON}|{_ENGLISH_MATTER})", "You will hear from us shortly."),
    ("de", 3, "(meldet|melden|melde) (sich|uns|mich) ... (in kuerze|bald|zeitnah|demnaechst|in den naechsten tagen|in den kommenden tagen|diese woche|naechste woche|kurzfristig)", "Meine Kollegin meldet sich in Kürze."),
    ("de_kuerze", 3, "(in kuerze|bald|zeitnah|demnaechst|in den naechsten tagen|in den kommenden tagen|kurzfristig) .. (melden|meldet|erhalten|erhaeltst|bekommen|bekommst|hoeren|hoerst|kontaktieren|kontaktiert|auf sie zu|auf dich zu|von uns)", "In Kürze erhalten Sie weitere Informationen."),
    ("de_weitere", 3, "(weitere|naehere|alle weiteren) (informationen|details|einzelheiten|schritte|infos) .. (erhalten|erhaeltst|folgen|bekommen|bekommst|schicken|senden|teilen) ... (in kuerze|bald|zeitnah|demnaechst|in den naechsten tagen|in den kommenden tagen|kurzfristig)", "Weitere Informationen erhalten Sie in Kürze."),
    ("fr", 3, "(recontacter*|recontactera|contactera|contacterons|recontacterons|reviendrons|reviendra|recontacte|recontactee|recontacte*|contactee|contacte|prendra contact|prendrons contact|enverrons|enverra|recevrez|recevras) ... ... (sous peu|prochainement|rapidement|bientot|tres vite|dans les prochains jours|cette semaine|la semaine prochaine|avec les details|les details|plus de details|dans les meilleurs delais)", "Un collègue vous recontactera sous peu."),
    ("fr_peu", 3, "(sous peu|prochainement|bientot|tres vite|dans les prochains jours) .. (recontacte*|contacte*|recevrez|recevras|reviendr*|enverr*)", "Prochainement, vous recevrez plus d'informations."),
    ("es", 3, "(escribira|escribiremos|contactara|contactaremos|contactaran|pondra en contacto|pondremos en contacto|pondran en contacto|enviaremos|enviara|recibiras|recibira|llamara|daremos) ... ... (pronto|en breve|proximamente|los proximos dias|a la brevedad|con los detalles|los detalles|mas detalles|los siguientes pasos|los proximos pasos|mas informacion)", "Alguien del equipo te escribirá pronto."),
    ("es_breve", 3, "(pronto|en breve|proximamente|en los proximos dias) .. (escribir*|contactar*|pondr*|enviar*|recibir*|daremos|tendras|tendra)", "En breve nos pondremos en contacto contigo."),
    ("nl", 3, "(neemt|nemen|neem|ontvang|ontvangt|hoor|hoort|sturen|stuurt|laten|laat) ... ... (binnenkort|spoedig|snel|zo snel mogelijk|deze week|volgende week|op korte termijn|de komende dagen)", "Iemand neemt binnenkort contact met je op."),
    ("nl_binnenkort", 3, "(binnenkort|spoedig|op korte termijn|de komende dagen) .. (ontvang|ontvangt|hoor|hoort|neemt|nemen|contact|sturen|stuurt)", "Binnenkort ontvang je meer informatie."),
    ("pt", 3, "(entrara em contato|entrara em contacto|entraremos em contato|entraremos em contacto|entrarao em contato|enviaremos|enviara|recebera|receberas|contactara|contactaremos|daremos) ... ... (em breve|brevemente|nos proximos dias|logo|com os detalhes|os detalhes|mais detalhes|mais informacoes|os proximos passos)", "Alguém entrará em contato em breve."),
    ("pt_breve", 3, "(em breve|brevemente|nos proximos dias|logo) .. (entrar*|enviar*|receber*|contact*|daremos|tera)", "Em breve entraremos em contato."),
    ("it", 3, "(contattera|contatteremo|contatteranno|ricontatteremo|ricontattera|scrivera|scriveremo|invieremo|ricevera|riceverai|faremo sapere|sara contattat*|sarai contattat*|verra contattat*|verrai contattat*) ... ... (a breve|presto|prossimamente|nei prossimi giorni|quanto prima|al piu presto|con i dettagli|i dettagli|maggiori dettagli|maggiori informazioni)", "Una collega la contatterà presto."),
    ("it_breve", 3, "(a breve|presto|prossimamente|nei prossimi giorni|quanto prima) .. (contatter*|ricontatter*|scriver*|invier*|ricever*|faremo|sarai|sara|verra*|qualcuno)", "A breve riceverai le informazioni."),
)  # fmt: skip
"""Somebody will be in touch: until then nothing is asked of the user."""

ANNOUNCED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.announced",
    ("en", 3, "(announce|announcing|communicate|share|send|tell) .. (outcome|result|results|decision) to (all|every|each) [the|of the|our] (candidates|candidate|applicants|applicant)", "On Monday we announce the outcome to all candidates."),
    ("de", 3, "(allen|jedem|saemtlichen) (bewerbern|bewerberinnen|bewerber|kandidaten|kandidatinnen) ... (ergebnis|ergebnisse|entscheidung|bescheid)", "Am Montag geben wir allen Bewerbern das Ergebnis bekannt."),
    ("fr", 3, "(communiquons|communiquerons|annoncons|annoncerons|donnons|donnerons|envoyons|enverrons) .. (resultat|resultats|decision|reponse) a (tous les|toutes les|chaque) (candidat|candidats|candidates)", "Lundi nous communiquons le résultat à tous les candidats."),
    ("es", 3, "(comunicamos|comunicaremos|anunciamos|anunciaremos|informamos|informaremos|damos|daremos) .. (resultado|resultados|decision|respuesta) a (todos los|todas las|cada) (candidato|candidatos|candidatas|aspirantes|participantes)", "El lunes comunicamos el resultado a todos los candidatos."),
    ("nl", 3, "(maken|delen|melden|geven) .. (uitslag|beslissing|resultaat|uitkomst) .. aan alle (kandidaten|sollicitanten)", "Maandag maken we de uitslag aan alle kandidaten bekend."),
    ("pt", 3, "(comunicamos|comunicaremos|anunciamos|anunciaremos|divulgamos|divulgaremos|informamos|informaremos|damos|daremos) .. (resultado|resultados|decisao|resposta) a (todos os|todas as|cada) (candidato|candidatos|candidatas|participantes)", "Na segunda comunicamos o resultado a todos os candidatos."),
    ("it", 3, "(comunichiamo|comunicheremo|annunciamo|annunceremo|diamo|daremo|inviamo|invieremo) .. (esito|risultato|risultati|decisione|risposta) a (tutti i|tutte le|ogni) (candidato|candidati|candidate)", "Lunedì comunichiamo l'esito a tutti i candidati."),
)  # fmt: skip
"""Those who chose will tell everybody: the user as well."""

FORWARD: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.forward",
    ("en_you", 3, "(move|progress|advance|take|put|bring|moving|progressing|advancing|taking|putting) [you|your application|your candidacy|your profile|ahead|on|along|through] [forward|on|ahead|along|through] [with your application|with you] (to|into|for|onto) (the|our) [very] (next|second|third|final|following) (stage|step|steps|round|phase)", "We would like to move you forward to the next step."),
    ("en_invite", 3, "(invite|inviting) you to (the|our) (next|second|third|final|following) (stage|step|phase) [of] [our|the] ($|hiring process|selection process|recruitment process|process|application process)", "We would like to invite you to the next stage of our hiring process."),
    ("en_been", 3, "(you|application|profile|resume|cv|candidacy) .. (advanced|progressed|moved|moved on|moved forward|moving|advancing|progressing|passed|promoted|through|qualified) [on|forward|along] (to|through to|into|for) (the|our) (next|second|third|final|following) (stage|step|round|phase)", "Your application has moved to the next round."),
    ("de", 3, "(in der|in die|in den|im|zum|zur) (naechsten|naechste|zweiten|zweite) (runde|stufe|phase|schritt|auswahlrunde|bewerbungsrunde)", "Sie sind in der nächsten Runde."),
    ("de_weiter", 3, "(sie|du|sind|bist|kommen|kommst) .. (eine runde|im auswahlverfahren|im auswahlprozess|im prozess|im verfahren|im bewerbungsprozess|im bewerbungsverfahren) weiter", "Sie sind im Auswahlverfahren weiter."),
    ("fr", 3, "(a l etape suivante|l etape suivante|a la prochaine etape|a la phase suivante|au tour suivant|a la deuxieme etape|la suite du processus)", "Votre candidature passe à l'étape suivante."),
    ("es", 3, "(a la|la|en la) (siguiente|proxima|segunda) (etapa|fase|ronda)", "Nos gustaría que avanzaras a la siguiente etapa."),
    ("es_superado", 3, "(superad*|superaste|aprobad* en|pasaste|completado con exito|apto*|apta*|apto/a) .. (primera fase|primera etapa|primer filtro|fase de|etapa de|primera ronda|fase anterior|continuar en|para continuar|criba curricular)", "Has superado la primera fase."),
    ("nl", 3, "(door|verder) .. (naar de|in de|met je naar de) (volgende|tweede|laatste) (ronde|fase|stap|selectieronde)", "Je bent door naar de volgende ronde."),
    ("pt", 3, "(para a|a|na) (proxima|seguinte|segunda) (etapa|fase|ronda)", "Você passou para a próxima fase."),
    ("pt_superou", 3, "(superou|superaste|concluiu com sucesso|foi aprovad* na|foi aprovad* em) .. (primeira fase|primeira etapa|triagem|fase de|etapa de)", "Você foi aprovada na primeira etapa."),
    ("it", 3, "(allo|lo|al|alla|il|la) (step successivo|prossimo step|prossima fase|fase successiva|seconda fase|passo successivo|passaggio successivo)", "Vorremmo farti proseguire allo step successivo."),
    ("it_superato", 3, "(superato|superata|passato) .. (prima fase|screening|prima selezione|la selezione iniziale|primo step|fase di)", "Hai superato la prima fase della selezione."),
)  # fmt: skip
"""It goes to the next step."""

PASSED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.passed",
    ("en", 3, "(application|candidacy|resume|cv|profile|you) .. (passed|cleared|made it through|made it past|got through) [the|our] [initial|first|cv|resume|application] (screening|screen|sift|review|shortlisting|round|selection)", "Your application has passed the CV screening."),
    ("de", 3, "(bewerbung|unterlagen|sie|du) .. (vorauswahl|erste runde|ersten runde|sichtung|screening|erste auswahl|vorrunde) .. (bestanden|geschafft|ueberstanden|durchlaufen|gemeistert)", "Ihre Bewerbung hat die Vorauswahl bestanden."),
    ("fr", 3, "(candidature|cv|profil|vous avez|dossier) .. (passe|franchi|reussi) .. (preselection|pre selection|premiere etape|premier tri|premier tour|tri des cv|premiere selection)", "Votre candidature a passé la présélection."),
    ("es", 3, "(candidatura|postulacion|solicitud|perfil|cv|has|ha|curriculum) .. (superado|pasado|aprobado) .. (criba|filtro|preseleccion|primera fase|primera etapa|primera ronda|primer corte)", "Tu candidatura ha superado la criba curricular."),
    ("nl", 3, "(sollicitatie|je bent|u bent|cv|profiel) .. door .. (cv screening|eerste selectie|screening|briefselectie|voorselectie|eerste ronde)", "Je sollicitatie is door de cv-screening."),
    ("pt", 3, "(candidatura|voce|perfil|curriculo|foi) .. (passou|aprovad*|superou) .. (triagem|primeira fase|primeira etapa|pre selecao|analise curricular)", "Sua candidatura passou na triagem de currículos."),
    ("it", 3, "(candidatura|profilo|curriculum|cv|hai|ha) .. (superato|superata|passato) .. (screening|prima selezione|prima fase|preselezione|prima scrematura|valutazione dei cv)", "La tua candidatura ha superato lo screening dei CV."),
)  # fmt: skip
"""One step is behind the user."""

TO_TALK: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_INVITATION,
    "other.to_talk",
    ("en", 3, "(availability|you available|are available|be available|available for|available on|available to|schedule|scheduling|slot|slots|book|calendly|calendar|chat|meet with|meet our|meet the|speak|to talk|a talk|talk to|talk with|call with|a call|phone call|video call|an interview|to interview|interviews|group interview|phone screen|on zoom|via zoom|zoom call|on teams|via teams|microsoft teams|which day|which days|what time)", "Please send us your availability for a call."),
    ("de", 3, "(termin*|verfuegbar*|zeitfenster|wann|einladen|laden|telefonat|telefonieren|anrufen|zu einem gespraech|zum gespraech|ein gespraech|kennenlerngespraech|zum vorstellungsgespraech|ein vorstellungsgespraech|zum interview|ein interview|zu einem interview|interviewtermin*|probearbeit*)", "Wann passt Ihnen ein Gespräch?"),
    ("fr", 3, "(entretien*|disponible*|disponibilites|creneau*|rendez vous|rencontre*|appel|echange*|echanger|visio*)", "Quelles sont vos disponibilités pour un entretien ?"),
    ("es", 3, "(entrevista*|disponible*|disponibilidad|cita|llamada|reunion|conversar|hablar|agendar|horario*|videollamada)", "¿Qué disponibilidad tienes para una entrevista?"),
    ("nl", 3, "(gesprek*|sollicitatiegesprek*|beschikbaar*|afspraak|bellen|telefonisch|kennismak*|een interview|plannen|inplannen|uitnodigen)", "Wanneer ben je beschikbaar voor een gesprek?"),
    ("pt", 3, "(entrevista*|disponivel|disponibilidade|disponiveis|chamada|reuniao|conversa*|agendar|horario*|videochamada)", "Qual é a sua disponibilidade para uma entrevista?"),
    ("it", 3, "(colloqui*|disponibil*|appuntamento|chiamata|telefonata|incontr*|videochiamata|intervista|sentirci|fissare)", "Quando è disponibile per un colloquio?"),
)  # fmt: skip
"""A talk by name: what then comes next is asked of the user."""

IN_CASE: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.in_case",
    ("de", 3, "^ (kommen|kommst|sollten|solltest|schaffen|schaffst|gelangen) (sie|du)", "Kommen Sie in die nächste Runde, hören Sie von uns."),
    ("nl", 3, "^ (ga|gaat|ben|bent|mocht|kom|komt|word|wordt) (je|u|jij)", "Ga je door naar de volgende ronde, dan hoor je van ons."),
)  # fmt: skip
"""A condition by the order of the words alone."""

BUT: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "other.but",
    ("en", 3, "(but|however|though|yet) ... (role|position|post|other|others|another|someone|somebody|decided|filled|chosen|selected|hired|not|rejected|declined)", "No news of that one, but the other role went to somebody else."),
    ("de", 3, "(aber|jedoch|allerdings|sondern) ... (stelle|position|andere|anderen|anderer|jemand|entschieden|besetzt|vergeben|absagen|nicht)", "Dazu nichts Neues, die Stelle ist aber besetzt."),
    ("fr", 3, "(mais|cependant|toutefois) ... (poste|autre|autres|retenu|retenue|pourvu|pas|refus*)", "Pas de nouvelles, mais le poste est pourvu."),
    ("es", 3, "(pero|sin embargo|aunque) ... (puesto|vacante|otro|otra|otros|cubiert*|descartad*|no)", "No hay novedades, pero el puesto está cubierto."),
    ("nl", 3, "(maar|echter) ... (functie|vacature|ander|andere|iemand|ingevuld|vergeven|afgewezen|niet)", "Geen nieuws, maar de functie is ingevuld."),
    ("pt", 3, "(mas|porem|contudo|entretanto) ... (vaga|outro|outra|outros|preenchida|nao|recusad*)", "Sem novidades, mas a vaga foi preenchida."),
    ("it", 3, "(ma|pero|tuttavia) ... (posizione|posto|altro|altra|altri|coperta|non)", "Nessuna novità, ma la posizione è coperta."),
)  # fmt: skip
"""What follows takes the line back."""

OUT_ON: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.out_on",
    ("en", 3, "(result|results|outcome|outcomes|score|scores|mark|marks|grades|shortlist|short list|rankings|decisions) (will|should|are due to|are to|go|goes|come|comes|are) [then|all|only|also] [be] (published|announced|posted|released|communicated|displayed|available|out|up|live|online|known|uploaded)", "Results will be published on Tuesday."),
    ("de", 3, "(ergebnis|ergebnisse|resultate|noten|rangliste) .. (werden|wird|stehen|steht|erscheinen|erscheint|sind|ist|liegen|liegt|kommen|kommt) ... (am|ab|im portal|online|veroeffentlicht|bekanntgegeben|bekannt gegeben|mitgeteilt|ausgehaengt|abrufbar)", "Die Ergebnisse stehen am Dienstag im Portal."),
    ("fr", 3, "(resultat|resultats|liste des candidats|classement) .. (sera|seront|est|sont|sortent|sortiront|tombent|paraitront|paraissent) ... (publies|publie|publiee|affiches|affichee|communiques|annonces|en ligne|disponibles|connus|le|mardi|lundi|mercredi|jeudi|vendredi)", "Les résultats seront publiés mardi."),
    ("es", 3, "(resultado|resultados|lista|listas|listado|calificaciones|notas) .. (se publicaran|se publicara|se publican|se publica|saldran|saldra|salen|sale|se anunciaran|se anuncian|se comunicaran|se colgaran|estaran disponibles|se sabran|se conoceran)", "Los resultados se publicarán el martes."),
    ("it", 3, "(risultati|risultato|esiti|esito|graduatoria|graduatorie) .. (saranno|sara|verranno|verra|escono|usciranno|uscira|sono) [resi|rese] (pubblicati|pubblicato|pubblicata|pubblicate|comunicati|comunicato|disponibili|disponibile|annunciati|online|noti|il|martedi|lunedi|mercoledi|giovedi|venerdi)", "I risultati saranno pubblicati martedì."),
    ("nl", 3, "(uitslag|uitslagen|resultaat|resultaten|rangschikking) (staat|staan|wordt|worden|komt|komen|volgt|volgen|verschijnt|verschijnen|is|zijn) ... (op|online|bekend|bekendgemaakt|gepubliceerd|portaal|maandag|dinsdag|woensdag|donderdag|vrijdag)", "De uitslag staat dinsdag op het portaal."),
    ("pt", 3, "(resultado|resultados|lista|listas|classificacao) .. (saem|sai|sairao|saira|serao publicados|sera publicado|sera publicada|serao publicadas|serao divulgados|sera divulgado|serao anunciados|sera anunciado|serao comunicados|estarao disponiveis|estara disponivel|publicam se)", "Os resultados saem na terça."),
)  # fmt: skip
"""Results that come out one day: the hour is nobody's, and the user waits for it."""
