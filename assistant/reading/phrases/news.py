"""More plain lines of offices and systems: ends in office words, and news that only sounds of an end.

As those of `status.py`: the ends stand among the rows of their languages, the others are
looked for beside a kind that is known (`learned/plainly.py`).
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_ADJECTIVE = "right|good|strong|close|perfect|suitable|mutual|great|sufficient|strong enough|good enough|close enough"

ENDS: tuple[Phrase, ...] = (
    *rows(
        Kind.DECLINE,
        "en.news",
        ("felt_no_match", 3, "not (feel|think|see|find|believe) [that] there (was|is|would be|were) .. (match|fit|alignment)", "We didn't feel there was a right match at this time."),
        ("no_match", 3, f"there (was|is) not [quite] (a|an|enough of a|the) [{_ADJECTIVE}] (match|fit|alignment) (at this time|for this|for the|for our|between|with|here|$)", "There wasn't a strong enough match for this role."),
        ("filled_closed", 3, "(position|post|vacancy|role|requisition|opening|job) ... (has|have) [now|since|already] been (filled/closed|closed/filled|filled or closed|filled and closed|closed and filled)", "The position has been filled/closed."),
        ("it_is_filled", 3, "(position|post|vacancy|role|requisition|opening) ... and it (has|is) [now|since|already] [been] (filled|closed|filled/closed|closed/filled)", "We have finished our work on this vacancy, and it has been filled."),
        ("found_one", 3, "(have|has|we|i) [now|already|since] found (a|an|another) (student|candidate|person|intern|applicant|assistant) (for|to take|to fill) (the|this|that|our) .. (topic|position|post|role|job|thesis|project|place|vacancy)", "We found a student for the thesis you asked about."),
        ("missed_out", 3, "(sorry|unfortunately|afraid|sad|regret) .. you [have|had|just|narrowly] (missed out|lost out) on .. {role}", "I am sorry that you missed out on the lecturer post."),
        ("others_convinced", 3, "other (candidates|applicants|applications|profiles) [have|had|simply|ultimately|finally] (convinced|persuaded|impressed) us (more|even more|slightly more)", "Other applicants convinced us even more."),
    ),
    *rows(
        Kind.DECLINE,
        "de.news",
        ("mehr_ueberzeugt", 3, "(andere|anderen|anderer|weitere) .. (bewerber*|kandidat*|bewerbung*|mitbewerb*|profil*) ... (mehr|staerker|besser|eher|vollends) ... ... ueberzeug*", "Andere Kandidatinnen haben uns noch mehr überzeugt."),
        ("uns_andere", 3, "uns .. (andere|anderer) (bewerber*|kandidat*|bewerbung*|mitbewerb*|profil*) ... ueberzeug*", "Am Ende haben uns andere Bewerbungen überzeugt."),
        ("keine_passung", 3, "(keine|keinen) [wirklich|ganz] (richtige|ausreichende|passende|gute|genuegende) (passung|uebereinstimmung|match)", "Wir sehen leider keine ausreichende Passung."),
    ),
    *rows(
        Kind.DECLINE,
        "fr.news",
        ("davantage", 3, "(autres|d autres) (candidat*|profils|candidatures) ... (davantage|plus|mieux) (convaincu*|seduit*|correspond*)", "D'autres candidatures nous ont davantage convaincus."),
        ("adequation", 3, "(pas|n) .. (adequation|correspondance) (suffisante|assez forte|parfaite|entre votre)", "Nous n'avons pas trouvé une adéquation suffisante."),
        ("refuse", 3, "(a|ont|avons) refuse votre (candidature|demande de stage|demande d immersion|demande d alternance)", "L'entreprise a refusé votre demande de stage."),
    ),
    *rows(
        Kind.DECLINE,
        "es.news",
        ("convencido", 3, "otr* (candidat*|perfiles|candidaturas) ... (convencido|convencieron) (mas|aun mas)", "Otras candidaturas nos han convencido más."),
        ("encaje", 3, "no .. (encaje|ajuste|coincidencia) (adecuado|suficiente|perfecto|entre tu|entre su|con el puesto)", "No vemos un encaje suficiente."),
        ("rechazado", 3, "(ha|han|hemos) rechazado (tu|su) (candidatura|postulacion|solicitud de practicas|solicitud de empleo)", "La empresa ha rechazado tu candidatura."),
    ),
    *rows(
        Kind.DECLINE,
        "nl.news",
        ("meer_overtuigd", 3, "andere (kandida*|sollicitant*|profielen) ... (meer|sterker|beter) .. overtuig*", "Andere kandidaten hebben ons net iets meer overtuigd."),
        ("geen_match", 3, "(geen|niet) [een] (goede|juiste|passende|voldoende|perfecte) match", "We zien helaas geen goede match."),
        ("afgewezen", 3, "(heeft|hebben) (je|jouw|uw) (sollicitatie|stageaanvraag|aanmelding) .. afgewezen", "Het bedrijf heeft je stageaanvraag afgewezen."),
    ),
    *rows(
        Kind.DECLINE,
        "pt.news",
        ("convenceram", 3, "outr* (candidat*|perfis|candidaturas) ... (convenceram|convenceu) (mais|ainda mais)", "Outras candidaturas nos convenceram mais."),
        ("alinhamento", 3, "nao .. (alinhamento|correspondencia|encaixe) (suficiente|ideal|adequad*|entre o seu|com a vaga)", "Não vimos alinhamento suficiente."),
        ("recusou", 3, "(recusou|recusaram|recusamos) (a sua|sua|a tua|o seu pedido de|seu pedido de) (candidatura|estagio)", "A empresa recusou a sua candidatura."),
    ),
    *rows(
        Kind.DECLINE,
        "it.news",
        ("convinto", 3, "altr* (candidat*|profili) ... (convint*) (di piu|maggiormente|ancora di piu)", "Altre candidature ci hanno convinto di più."),
        ("corrispondenza", 3, "non .. (corrispondenza|affinita|allineamento) (sufficiente|adeguat*|tra il suo|tra il tuo|con il ruolo)", "Non abbiamo riscontrato una corrispondenza sufficiente."),
        ("rifiutato", 3, "(ha|hanno|abbiamo) (rifiutato|respinto) la (tua|sua) (candidatura|richiesta di tirocinio|richiesta di stage)", "L'azienda ha rifiutato la tua candidatura."),
    ),
)  # fmt: skip
"""Plain ends, in the words of offices."""

REFUSED: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "en.news_refused",
    ("turned_down", 3, "(has|have|had) turned down your .. (application|candidacy|placement|internship|school experience|work experience) [request|application]", "The school has turned down your placement request."),
    ("applied_not", 3, "your .. (internship|job|fellowship|apprenticeship|traineeship|placement|summer of code) application ... (was|has|is) not [been] (accepted|selected|chosen|approved|granted)", "Your internship application to the museum was not accepted."),
    ("request_down", 3, "your (application|placement request|internship request|school experience request|work experience request) ... (was|has been) turned down", "Your placement request has been turned down."),
)  # fmt: skip
"""A request for a placement that was turned down, whatever else such mail sounds of."""

PANELS: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "other.news_panel",
    ("en", 3, "(team|panel|committee|hiring manager|client|board) (has|have) [now|since] decided (not to|against) (move forward|moving forward|proceed|proceeding|progress|progressing|continue|continuing|go further|going further) ($|with your|with you|at this time|any further|further|on this occasion)", "The interviewing team has decided not to move forward at this time."),
    ("de", 3, "(team|gremium|auswahlgremium|kommission|kunde|fachbereich|fachabteilung) [hat|haben] .. (entschieden|beschlossen) .. (nicht weiterzumachen|nicht fortzufahren|nicht weiterzugehen|nicht weiterzuverfolgen) $", "Das Team hat entschieden, nicht weiterzumachen."),
    ("fr", 3, "(equipe|comite|jury|client|commission) [de recrutement|de selection] (a decide|a choisi) de ne pas (poursuivre|donner suite|aller plus loin|continuer) ($|avec vous|avec votre|a votre|a ce stade|le processus)", "L'équipe a décidé de ne pas poursuivre."),
    ("es", 3, "(equipo|comite|cliente|panel|tribunal) [de seleccion] (ha decidido|decidio) no (continuar|avanzar|seguir|seguir adelante|proceder) ($|con tu|con su|contigo|con usted|en este momento|en esta ocasion|con el proceso)", "El equipo ha decidido no continuar."),
    ("nl", 3, "(team|commissie|klant|opdrachtgever) (heeft|hebben) besloten [om] [de procedure|het proces] niet (verder te gaan|door te gaan|voort te zetten) ($|met je|met jou|met u)", "Het team heeft besloten niet verder te gaan."),
    ("pt", 3, "(equipa|equipe|comite|cliente|time) [de selecao|de recrutamento] (decidiu|optou por) nao (avancar|seguir|seguir em frente|prosseguir|continuar) ($|com a sua|com o seu|com voce|consigo|neste momento|com o processo)", "A equipe decidiu não avançar."),
    ("it", 3, "(team|commissione|cliente|comitato) [di selezione] ha deciso di non (proseguire|procedere|andare avanti|continuare) ($|con la sua|con la tua|con lei|con te|in questo momento|oltre|nella selezione)", "Il team ha deciso di non proseguire."),
)  # fmt: skip
"""What those who chose decided, in mail to nobody by name."""

WITHDRAWN: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "en.news_gone",
    ("withdrawn", 3, "(role|position|post|vacancy|requisition|internship|traineeship|job) .. (for|of|as|in|at) ... (has been|was|is) [now|since] withdrawn", "The tutor role for Algebra has been withdrawn."),
    ("not_accepted", 3, "your ... application ... (was|has) not [been] (accepted|selected|chosen)", "Your summer of code application to the project was not accepted this year."),
)  # fmt: skip
"""A post that is gone, an application that came to nothing, in mail that sounds of neither."""

FAVOURABLE: tuple[Phrase, ...] = rows(
    Kind.OFFER,
    "fr.news_offer",
    ("favorable", 2, "(candidature|demande de stage|stage|alternance) ... (a recu|recoit|a obtenu|obtient) (une|un) (reponse|suite|avis) (favorable|positive|positif)", "Votre candidature au stage a reçu une réponse favorable."),
) + rows(
    Kind.OFFER,
    "de.news_offer",
    ("einzustellen", 3, "(freuen wir uns|wir freuen uns|freue mich) [sehr] (sie|dich) ... (einzustellen|anzustellen)", "Wir freuen uns sehr, Sie ab 1. Mai als Disponentin einzustellen."),
)  # fmt: skip
"""A placement that is granted: a phrase of refusals without its "not"."""

EXTENDED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.news_extended",
    ("en", 3, "(extend|extending|extended) (the|our|this) [application|closing|recruitment|job] (deadline|date|closing date|period|window)", "We have decided to extend the application deadline."),
    ("en_passive", 3, "(deadline|closing date|application period|application window) ... (has been|is being|will be|was|is) extended", "The closing date has been extended."),
    ("de", 3, "(bewerbungsfrist|ausschreibungsfrist|einreichungsfrist|bewerbungszeitraum|ausschreibung) ... (verlaengert|verlaengern|zu verlaengern)", "Wir haben die Bewerbungsfrist verlängert."),
    ("fr", 3, "(prolonge*|repousse*|reporte*|proroge*) .. (date limite|delai|date de cloture|periode de candidature)", "Nous avons prolongé le délai de candidature."),
    ("fr_passive", 3, "(date limite|delai|date de cloture|periode de candidature) ... (prolonge*|repousse*|reporte*|proroge*)", "La date limite a été repoussée."),
    ("es", 3, "(ampliar|ampliado|ampliamos|prorrogar|prorrogado|extender|extendido) .. (plazo|fecha limite|convocatoria)", "Hemos decidido ampliar el plazo."),
    ("es_passive", 3, "(plazo|fecha limite|convocatoria) .. (ampliad*|prorrogad*|extendid*)", "El plazo se ha ampliado."),
    ("nl", 3, "(sollicitatietermijn|reactietermijn|sluitingsdatum|sollicitatiedeadline|aanmeldtermijn) .. (verlengd|verlengen|te verlengen|opgeschoven)", "De sollicitatietermijn is verlengd."),
    ("pt", 3, "(prorrogar|prorrogamos|estender|alargar|alargamos|prorrogado) .. (prazo|inscricoes|candidaturas|data limite)", "Decidimos prorrogar o prazo."),
    ("pt_passive", 3, "(prazo|inscricoes|data limite) .. (prorrogad*|alargad*|estendid*)", "O prazo foi prorrogado."),
    ("it", 3, "(prorogare|prorogat*|prolungare|prolungat*|posticipare) .. (scadenza|termine|termini|bando)", "Abbiamo deciso di prorogare il termine."),
    ("it_passive", 3, "(scadenza|termine|termini|bando) .. (prorogat*|prolungat*|posticipat*)", "La scadenza è stata prorogata."),
    ("en_later", 3, "(decision|decisions|result|results|outcome|announcement) ... (delayed|postponed|put back|pushed back|moved back) ... (week|weeks|days|fortnight)", "The result has been delayed by a week."),
    ("de_later", 3, "(entscheidung|ergebnis|ergebnisse|bekanntgabe) ... (woche|wochen|tage) .. (verschoben|verzoegert|verschiebt|spaeter)", "Die Entscheidung hat sich um eine Woche verzögert."),
    ("de_later_first", 3, "(entscheidung|ergebnis|ergebnisse|bekanntgabe) (verschiebt|verzoegert) sich ... (woche|wochen|tage)", "Die Entscheidung verschiebt sich um eine Woche."),
    ("fr_later", 3, "(decision|resultat|resultats|annonce) ... (repousse*|reporte*|retarde*|decale*) ... (semaine|semaines|jours)", "La décision est repoussée d'une semaine."),
    ("es_later", 3, "(decision|resultado|resultados|resolucion|fallo) ... (aplaza*|retras*|pospone*|pospuest*|prorroga*|demora*) ... (semana|semanas|dias)", "La decisión se ha aplazado una semana."),
    ("nl_later", 3, "(beslissing|besluit|uitslag|bekendmaking) ... (week|weken|dagen) .. (uitgesteld|vertraagd|verschoven|later|opgeschoven)", "Het besluit is een week uitgesteld."),
    ("pt_later", 3, "(decisao|resultado|resultados|divulgacao) ... (adiad*|prorrogad*|atrasa*|atrasou) ... (semana|semanas|dias)", "O resultado foi adiado por uma semana."),
    ("it_later", 3, "(decisione|esito|esiti|graduatoria|risultato) ... (rinvia*|slitta*|posticipa*|rimanda*|ritarda*) ... (settimana|settimane|giorni)", "La decisione è slittata di una settimana."),
)  # fmt: skip
"""It takes longer since more may apply: news in the process, and no end."""

UNSENT: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.news_unsent",
    ("en", 3, "[you] (can|are) (no longer|not any more) [able to] apply [for|to|$]", "You can no longer apply for the role."),
    ("en_draft", 3, "your (draft|unfinished|incomplete|unsubmitted) application", "You can view your draft application."),
    ("de", 3, "(koennen|kannst|koennt) .. (nicht mehr) .. bewerben", "Sie können sich nicht mehr bewerben."),
    ("de_entwurf", 3, "(bewerbungsentwurf|entwurf ihrer bewerbung|entwurf deiner bewerbung)", "Ihr Bewerbungsentwurf bleibt gespeichert."),
    ("fr", 3, "(ne pouvez plus|ne peux plus|n est plus possible de) .. postuler", "Vous ne pouvez plus postuler."),
    ("fr_brouillon", 3, "(brouillon de candidature|candidature non envoyee|candidature en brouillon)", "Votre brouillon de candidature est conservé."),
    ("es", 3, "ya no (puedes|puede|es posible) .. (postular*|inscribir*|presentar tu|presentar su|solicitar)", "Ya no puedes postularte."),
    ("es_borrador", 3, "borrador de (tu|su|la) (candidatura|solicitud|postulacion)", "El borrador de tu candidatura sigue guardado."),
    ("nl", 3, "(kunt|kun|kan) .. niet meer .. (solliciteren|reageren)", "Je kunt niet meer solliciteren."),
    ("nl_concept", 3, "(conceptsollicitatie|concept sollicitatie)", "Je conceptsollicitatie blijft bewaard."),
    ("pt", 3, "ja nao (pode|podes|e possivel) .. candidatar*", "Já não é possível candidatar-se."),
    ("pt_rascunho", 3, "rascunho (da|de) .. candidatura", "O rascunho da sua candidatura fica guardado."),
    ("it", 3, "non (puoi|puo|e) piu [possibile] (candidarti|candidarsi)", "Non puoi più candidarti."),
    ("it_bozza", 3, "bozza (della|di) .. candidatura", "La bozza della candidatura resta salvata."),
)  # fmt: skip
"""A listing that closed before the user had applied: nothing of hers ends."""

SENT: tuple[Phrase, ...] = rows(
    Kind.APPLICATION_ACK,
    "other.news_sent",
    ("en", 3, "application ... (has been|was) [now|successfully|safely] (submitted|sent) [to|successfully|$]", "Your application for Machinist has been submitted."),
    ("de", 3, "bewerbung ... (wurde|ist) .. (abgeschickt|versendet|versandt|uebermittelt|abgesendet|gesendet)", "Ihre Bewerbung wurde erfolgreich übermittelt."),
    ("fr", 3, "candidature ... a .. ete .. (envoyee|transmise|soumise)", "Votre candidature a bien été envoyée."),
    ("es", 3, "(solicitud|candidatura|postulacion) ... (ha sido|fue|se ha|se envio) .. (enviad*|presentad*)", "Tu postulación ha sido enviada."),
    ("nl", 3, "sollicitatie ... (is|werd) .. (verzonden|verstuurd|ingediend)", "Je sollicitatie is verzonden."),
    ("pt", 3, "candidatura ... foi .. (enviada|submetida)", "A sua candidatura foi submetida."),
    ("it", 3, "candidatura ... e stata .. (inviata|trasmessa)", "La tua candidatura è stata inviata."),
)  # fmt: skip
"""An application that has gone off, with good wishes that sound of a farewell."""

SAVED: tuple[Phrase, ...] = rows(
    Kind.JOB_ALERT,
    "other.news_saved",
    ("en", 3, "you [have|recently] (saved|bookmarked|favourited|favorited|viewed) (this|a|the) (job|vacancy|role|post|position|listing)", "You saved this job but have not applied yet."),
    ("en_left", 3, "(day|days|hours) left to apply", "5 days left to apply."),
    ("de", 3, "(gespeicherte|gemerkte|gemerkten|gespeicherten) (stelle|stellen|job|jobs|stellenanzeige)", "Ihre gemerkte Stelle läuft bald ab."),
    ("fr", 3, "(offre|annonce) [que vous avez] (sauvegardee|enregistree|mise en favori)", "L'offre que vous avez sauvegardée expire demain."),
    ("es", 3, "(oferta|vacante) que (guardaste|has guardado|ha guardado)", "La oferta que guardaste cierra pronto."),
    ("nl", 3, "(bewaarde|opgeslagen) (vacature|vacatures)", "Je bewaarde vacature sluit morgen."),
    ("pt", 3, "vaga que (salvou|guardou|voce salvou)", "A vaga que guardou fecha amanhã."),
    ("it", 3, "(annuncio|offerta) che hai salvat*", "L'annuncio che hai salvato scade domani."),
)  # fmt: skip
"""A job service reminds of a listing that the user only looked at."""

PASSWORDS: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.news_password",
    ("en", 3, "(password reset|reset your password|resetting your password|reset the password|forgot your password|new password)", "You asked to reset your password."),
    ("de", 3, "(passwort|kennwort) .. (zuruecksetzen|zurueckzusetzen|zurueckgesetzt|vergessen)", "Sie möchten Ihr Passwort zurücksetzen."),
    ("fr", 3, "(reinitialis*|oublie) .. mot de passe", "Réinitialisez votre mot de passe."),
    ("es", 3, "(restablecer|restablecimiento|recuperar|restablece|olvidado) .. contrasena", "Has pedido restablecer tu contraseña."),
    ("nl", 3, "wachtwoord .. (opnieuw|herstellen|resetten|vergeten)", "Wil je je wachtwoord herstellen?"),
    ("pt", 3, "(redefinicao|redefinir|recuperar|recuperacao|esqueceu) .. (senha|palavra passe)", "Você pediu a redefinição da sua senha."),
    ("it", 3, "(reimposta*|ripristin*|recupera*|dimenticato) .. password", "Hai chiesto di reimpostare la password."),
)  # fmt: skip
"""A system's own matters."""

READY: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_INVITATION,
    "en.news_ready",
    ("ready", 3, "(is|are) (ready|waiting|keen|eager|available|looking) to (interview|meet) you", "The client is ready to interview you."),
)  # fmt: skip

MEETING_OFF: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CANCELLATION,
    "other.news_off",
    ("en", 3, "your (meeting|call|chat|session|conversation|interview) (with|on|at|for) ... ... (has been|was|is) [now] (cancelled|canceled|called off)", "Your meeting with Rosa Lind on Friday has been cancelled."),
    ("de", 3, "(ihr|dein|das) (termin|gespraech|meeting|telefonat) (mit|am|um) ... (wurde|ist) .. (abgesagt|storniert)", "Ihr Termin mit Frau Lind am Freitag wurde abgesagt."),
    ("fr", 3, "(votre|ton) (rendez vous|entretien|reunion|echange) (avec|du|le|de) ... a ete annule*", "Votre rendez-vous avec Rosa Lind a été annulé."),
    ("es", 3, "(tu|su) (reunion|cita|llamada|entrevista) (con|del|de) ... (ha sido|fue|se ha) .. cancelad*", "Tu reunión con Rosa Lind ha sido cancelada."),
    ("nl", 3, "(je|jouw|uw) (afspraak|gesprek|meeting) (met|op|van) ... (is|werd) .. geannuleerd", "Je afspraak met Rosa Lind is geannuleerd."),
    ("pt", 3, "(sua|a sua|tua) (reuniao|chamada|entrevista|conversa) (com|de|do) ... foi .. cancelad*", "A sua reunião com Rosa Lind foi cancelada."),
    ("it", 3, "(il tuo|la tua|il suo) (incontro|appuntamento|chiamata|colloquio) (con|del|di) ... e stat* .. annullat*", "Il tuo incontro con Rosa Lind è stato annullato."),
)  # fmt: skip
"""A talk that a system took out of the calendar, by whatever name."""

AMEND: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "other.news_amend",
    ("en", 3, "(application|request|form) ... ... (needs|requires|must|has) [to be] (amended|corrected|corrections|changes|amending|correcting|modified)", "Your placement request needs to be corrected."),
    ("de", 3, "(antrag|anfrage|bewerbung|angaben) ... (muss|muessen) .. (korrigiert|geaendert|ergaenzt|berichtigt) werden", "Ihre Angaben müssen noch ergänzt werden."),
    ("fr", 3, "(demande|dossier|candidature|convention) ... ... (necessite|doit) .. (etre modifie*|etre corrige*|etre complete*)", "Votre demande de stage doit être corrigée."),
    ("es", 3, "(solicitud|formulario|expediente) ... (debe|necesita|requiere) .. (ser corregid*|corregirse|modificarse|ser modificad*|subsanarse)", "Su solicitud debe ser corregida."),
    ("nl", 3, "(aanvraag|formulier|sollicitatie) ... moet .. (aangepast|gecorrigeerd|aangevuld) worden", "Je aanvraag moet nog aangepast worden."),
    ("pt", 3, "(pedido|inscricao|formulario) ... (precisa|deve|necessita) .. (corrigid*|alterad*|ser corrigid*)", "A sua inscrição deve ser corrigida."),
    ("it", 3, "(domanda|richiesta|modulo) ... (deve|va) .. (corrett*|modificat*|integrat*)", "La sua domanda deve essere corretta."),
)  # fmt: skip
"""Something that the user handed in and has to hand in anew."""

EXAMS: tuple[Phrase, ...] = rows(
    Kind.ASSESSMENT,
    "other.news_exam",
    ("en", 3, "(examination|exam|written test|aptitude test) ... (is|has been|will be) [now] scheduled (on|for)", "The written examination is scheduled for 18 March."),
    ("de", 3, "(einstellungstest|eignungstest|auswahltest|eignungspruefung) ... (findet|stattfinden|statt)", "Der Eignungstest findet am 18. März statt."),
    ("fr", 3, "(epreuve ecrite|epreuves ecrites|epreuve|epreuves) ... (aura lieu|auront lieu|se deroulera|se derouleront)", "L'épreuve écrite aura lieu le 18 mars."),
    ("es", 3, "(prueba escrita|primer ejercicio|prueba de aptitud|examen de la oposicion) ... (se celebrara|tendra lugar|se realizara)", "La prueba escrita se celebrará el 18 de marzo."),
    ("nl", 3, "(selectietest|geschiktheidstest|capaciteitentest) ... (plaats|gepland)", "De selectietest vindt plaats op 18 maart."),
    ("pt", 3, "(prova escrita|prova de conhecimentos|prova de aptidao) ... (realiza se|sera realizada|tera lugar)", "A prova escrita terá lugar a 18 de março."),
    ("it", 3, "(prova scritta|prova preselettiva|prova pratica) ... (si terra|si svolgera|avra luogo)", "La prova scritta si terrà il 18 marzo."),
)  # fmt: skip
"""A test that a public body sets its applicants."""
