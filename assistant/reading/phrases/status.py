"""What systems, universities and public bodies tell in one plain line: accepted, moved on, put on a list, moved.

Those of ends stand among the rows of their languages. The others have the last word where
the sound of the words was heard as something else (`learned/plainly.py`).
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from dataclasses import replace

from assistant.model import Kind
from assistant.reading.phrases.news import ENDS, FAVOURABLE, REFUSED
from assistant.reading.phrases.notices import OUT
from assistant.reading.phrases.syntax import Language, Phrase, rows
from assistant.reading.phrases.verdicts import VERDICTS

_EN_PLACE = "internship|internships|fellowship|apprenticeship|traineeship|residency|intern|fellow|apprentice|trainee|teaching assistant|research assistant|assistantship|studentship|graduate scheme|work placement"

POSTS: tuple[Phrase, ...] = (
    *rows(
        Kind.OFFER,
        "en.status",
        ("status_offer", 3, "(new|current|latest|updated|application) status [is|now|has been|changed|updated|set] [to] (hired|offered|offer|selected|accepted|appointed)", "New status: Offer released"),
        ("status_to_offer", 3, "status .. (changed|updated|moved|set|switched|now|is) [from] .. to (hired|offered|offer|selected|accepted|appointed)", "The status has been changed to Hired."),
        ("released", 3, "(an|your|the|our|job|internship|employment) offer [letter] (has been|was|is) [now|officially|formally] (released|issued|generated|uploaded|initiated|published)", "An offer has been released for your application."),
        ("you_have_offer", 3, "you have [now|just] [received|been made|been given|got] (an offer|a job offer|an internship offer|a conditional offer|an unconditional offer) (from|for|of|to|with)", "You have an offer from Northmoor Schools."),
        ("accept_or", 3, "(accept or reject|accept or decline|accept or refuse|accept or turn down|accept or deny|accept decline) [the|your|this|our] [job|internship|employment] offer", "Please accept or reject your offer for a TA position."),
        ("taken_in", 3, f"(you have been|you were|you are|i have been|have been|congratulations on being) (accepted|admitted|selected|chosen|hired|appointed|confirmed) (for|to|into|as|in) ... ({_EN_PLACE})", "You have been selected as an intern for the mapping project."),
        ("congratulated", 3, f"(congratulations|congrats) on [being] (your|getting|accepted|selected|chosen|hired|appointed) .. (acceptance|selection|appointment|offer|{_EN_PLACE})", "Congratulations on your selection for the fellowship."),
    ),
    *rows(
        Kind.OFFER,
        "de.status",
        ("ausgewaehlt", 3, "(dich|sie|ihnen) fuer (die|das|den|diese|dieses|diesen|unsere|unser|unseren) ... (stelle|position|stellvertretung|vertretung|praktikum|praktikumsplatz|ausbildung|ausbildungsplatz|job|rolle|anstellung|tutorium|traineeprogramm|assistenz|posten|einsatz|werkstudentenstelle) .. (ausgewaehlt|ausgesucht|ausgewaehlt haben|vorgesehen|eingestellt)", "Wir haben Sie für die Vertretung ausgewählt."),
        ("sie_wurden", 3, "(sie wurden|du wurdest|wurden sie|wurdest du) (fuer|als|zur|zum|in) ... (ausgewaehlt|eingestellt|angenommen|aufgenommen|bestellt|ernannt)", "Sie wurden für das Praktikum ausgewählt."),
        ("zusage", 3, "(zusage) (fuer|zur|zum|erhalten|zu ihrer|auf ihre)", "Sie haben eine Zusage für das Praktikum."),
    ),
    *rows(
        Kind.OFFER,
        "fr.status",
        ("avez_ete", 3, "(vous avez ete|tu as ete|vous etes|tu es) (admis*|accepte*|recrute*|embauche*|selectionne*|choisi*|retenu*) [e|es] (pour|comme|en tant que|au|en|dans) ... (stage|alternance|poste|emploi|cdd|cdi|apprentissage|stagiaire|apprenti|apprentie|alternant|alternante|mission|vacation)", "Vous avez été sélectionnée pour le stage."),
    ),
    *rows(
        Kind.OFFER,
        "es.status",
        ("has_sido", 3, "(has sido|ha sido|fuiste|fue usted|usted fue|haber sido) (aceptad*|admitid*|seleccionad*|contratad*|elegid*) (para|como|en|al|por) ... (puesto|vacante|plaza|cargo|empleo|trabajo|practicas|pasantia|pasante|becario|becaria|beca)", "Has sido seleccionada para el puesto."),
    ),
    *rows(
        Kind.OFFER,
        "nl.status",
        ("je_bent", 3, "(je bent|u bent|bent u|ben je) .. (aangenomen|aangesteld|benoemd) [voor|als|bij|in]", "Je bent aangenomen voor de stage."),
        ("geselecteerd", 3, "(je bent|u bent|bent u|ben je) .. (geselecteerd|gekozen|uitgekozen) (voor|als) ... (functie|baan|stage|stageplek|traineeship|vacature|werkplek)", "Je bent gekozen voor de functie."),
    ),
    *rows(
        Kind.OFFER,
        "pt.status",
        ("voce_foi", 3, "(voce foi|foste|foi|ter sido) (aprovad*|admitid*|contratad*|selecionad*|escolhid*) [a] (para|como|no|na|em|ao) ... (vaga|cargo|estagio|emprego|funcao|trabalho|estagiario|estagiaria|posto|processo seletivo)", "Você foi aprovada para a vaga."),
        ("admissao", 3, "(sua|tua|a) (admissao|contratacao) ... (foi|esta|fica) (confirmada|aprovada|concluida|efetivada|finalizada)", "Sua admissão foi confirmada!"),
    ),
    *rows(
        Kind.OFFER,
        "it.status",
        ("sei_stato", 3, "(sei|e|lei e|essere) (stato|stata|stato/a) (ammess*|assunt*|selezionat*|scelt*|accettat*|pres*) [a] (a|al|allo|alla|per|come|nel|nella|in) .. (periodo di prova|stage|tirocinio|posizione|posto|ruolo|lavoro|team|mansione|incarico|squadra|apprendistato|servizio civile)", "Sei stata ammessa al periodo di prova."),
    ),
)  # fmt: skip
"""An offer by name, or a place that is named."""

OFFERS: tuple[Phrase, ...] = (
    *rows(
        Kind.OFFER,
        "en.status",
        ("approved", 3, "(your|the|this) [job|internship|fellowship] application ... (has been|was|is) [now|successfully|recently|officially] (approved|accepted)", "Your application for Store Manager has been approved."),
    ),
    *rows(
        Kind.OFFER,
        "de.status",
        ("angenommen", 3, "(ihre|deine|die) bewerbung ... (wurde|ist) .. (angenommen|genehmigt|akzeptiert|bewilligt)", "Ihre Bewerbung als Filialleiterin wurde angenommen."),
    ),
    *rows(
        Kind.OFFER,
        "fr.status",
        ("acceptee", 3, "(votre|ta|la) candidature ... (a ete|est) .. (acceptee|approuvee)", "Votre candidature au poste de vendeuse a été acceptée."),
    ),
    *rows(
        Kind.OFFER,
        "es.status",
        ("aceptada", 3, "(su|tu|la) (solicitud|candidatura|postulacion|aplicacion) ... (ha sido|fue|esta) .. (aceptada|aprobada)", "Tu postulación para cajera ha sido aprobada."),
    ),
    *rows(
        Kind.OFFER,
        "nl.status",
        ("goedgekeurd", 3, "(je|jouw|uw|de) (sollicitatie|aanmelding) ... (is|werd) .. (goedgekeurd|geaccepteerd|gehonoreerd|aangenomen)", "Je sollicitatie voor kassamedewerker is geaccepteerd."),
    ),
    *rows(
        Kind.OFFER,
        "pt.status",
        ("aprovada", 3, "(sua|tua|a) (candidatura|inscricao) ... (foi|esta) .. (aprovada|aceita|aceite)", "Sua candidatura para a vaga foi aprovada."),
    ),
    *rows(
        Kind.OFFER,
        "it.status",
        ("accettata", 3, "(tua|sua|la) (candidatura|domanda di lavoro) ... (e stata|e) .. (accettata|approvata|accolta)", "La tua candidatura come commessa è stata accettata."),
    ),
)  # fmt: skip
"""An application that was granted: clubs and panels write so, too."""

_MOVED_ON = "advanced|progressed|moved|moved on|moved forward|moving|advancing|progressing|advance|progress|move|passed|promoted|through|qualified"

ADVANCED: tuple[Phrase, ...] = (
    *rows(
        Kind.INTERVIEWER_REPLY,
        "en.status",
        ("shortlisted", 2, "(been|are|was|were|is) [now|also|successfully] (shortlisted|short listed)", "Your application has been shortlisted."),
        ("next_stage", 2, f"(you|application|profile|resume|cv|candidacy) .. ({_MOVED_ON}) [on|forward|along] (to|through to|into|for) (the|our) (next|second|third|final|following) (stage|step|round|phase)", "Your application has advanced to the next stage."),
        ("positively", 2, "(been|was|were) (positively reviewed|positively evaluated|positively assessed|reviewed positively|assessed positively|viewed positively)", "Your resume has been positively reviewed."),
        ("status_talk", 2, "(new|current|latest|updated|application) status [is|now|has been|changed|updated|set] [to] (shortlisted|short listed|interviewing|interviewed|interview completed|in progress|advanced|client review|client submitted|submitted to client)", "Your new status is Interviewing."),
        ("interview_done", 2, "interview (has been|is|was) [now|successfully|marked as|marked] (completed|conducted|recorded as completed)", "Your interview has been completed."),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "de.status",
        ("positiv", 2, "(lebenslauf|bewerbung|profil|unterlagen|bewerbungsunterlagen) .. (wurde|wurden) .. positiv (bewertet|beurteilt|geprueft|gesichtet)", "Ihr Lebenslauf wurde positiv bewertet."),
        ("engere_auswahl", 2, "(in der|in die) (engere|engeren|naehere|naeheren) auswahl", "Sie sind in die engere Auswahl gekommen."),
        ("weiter", 2, "(naechste|naechsten|zweite|zweiten) (runde|stufe|phase|schritt) .. (erreicht|geschafft|weiter|gekommen|aufgenommen|uebernommen|zugelassen)", "Sie haben die nächste Runde erreicht."),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "fr.status",
        ("preselection", 2, "(candidature|cv|profil|dossier|vous|tu) .. (ete preselectionn*|est preselectionn*|ete pre selectionn*|evalue positivement|examine favorablement|evaluee positivement)", "Votre candidature a été présélectionnée."),
        ("etape_suivante", 2, "(passez|passe|passee|avance|avancez|progresse|progressez|passer|avancer|franchi) .. (a l etape suivante|l etape suivante|a la prochaine etape|a la phase suivante|au tour suivant|a la deuxieme etape)", "Votre candidature passe à l'étape suivante."),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "es.status",
        ("siguiente", 2, "(avanzar|avanzado|avanzas|avanza|avanzo|pasado|pasa|pasas|pasaste|progresado|avanzaste) [contigo|con usted] .. (siguiente|proxima|segunda) (etapa|fase|ronda)", "Tu candidatura ha pasado a la siguiente fase."),
        ("preseleccion", 2, "(has sido preseleccionad*|ha sido preseleccionad*|fuiste preseleccionad*|fue preseleccionad*|estas preseleccionad*|evaluado positivamente|valorado positivamente|evaluada positivamente|valorada positivamente)", "Has sido preseleccionada."),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "nl.status",
        ("positief", 2, "(sollicitatie|profiel|cv) .. positief (beoordeeld|bevonden|ontvangen)", "Je cv is positief beoordeeld."),
        ("volgende_ronde", 2, "(door|doorgegaan|doorgestroomd|verder) .. naar de (volgende|tweede|laatste) (ronde|fase|stap)", "Je gaat door naar de volgende ronde."),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "pt.status",
        ("avancou", 2, "(candidatura|curriculo|perfil|voce) ... (avancou|avancaste|passou|passaste|segue|seguiu|evoluiu) .. (etapa|fase|proxima|seguinte)", "Sua candidatura avançou para a próxima etapa."),
        ("positivamente", 2, "(candidatura|curriculo|perfil|cv) .. (avaliado positivamente|avaliada positivamente|analisado positivamente|pre selecionad*)", "O seu currículo foi avaliado positivamente."),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "it.status",
        ("positiva", 2, "(curriculum|candidatura|cv|profilo) .. (valutat*|giudicat*) (positivamente|in maniera positiva|in modo positivo|favorevolmente)", "Il tuo curriculum è stato valutato positivamente."),
        ("fase_successiva", 2, "(passat*|ammess*|avanzat*|accede|accedi|prosegue|prosegui|supera|superato) .. (fase successiva|prossima fase|step successivo|prossimo step|seconda fase)", "La tua candidatura è passata alla fase successiva."),
    ),
)  # fmt: skip
"""It goes on, and nothing is asked of the user yet."""

MOVED: tuple[Phrase, ...] = (
    *rows(
        Kind.INTERVIEW_RESCHEDULE,
        "en.status",
        ("moved", 3, "your .. (interview|interviews|screening|interview slot) ... (has been|was|have been) [successfully|now] (rescheduled|re scheduled|moved|brought forward|postponed to)", "Your interview for Store Manager has been rescheduled."),
        ("panel_moved", 3, "your .. (panel|oral board|final round|next round|second round|onsite|working session|appearance before|time with the panel) ... (has|was|have) [been] [successfully|now] (rescheduled|re scheduled|moved|shifted|bumped|pushed|pushed back|moved up|brought forward) [back|up|forward|out] .. (to|until|by|from)", "Your panel has been shifted to the following week."),
    ),
    *rows(
        Kind.INTERVIEW_RESCHEDULE,
        "de.status",
        ("verschoben", 3, "(interview|vorstellungsgespraech|gespraech|bewerbungsgespraech|kennenlerngespraech|interviewtermin|gespraechstermin) ... (wurde|wurden) .. (verschoben|verlegt|umgebucht|neu angesetzt|neu terminiert)", "Ihr Interview für die Stelle wurde verlegt."),
    ),
    *rows(
        Kind.INTERVIEW_RESCHEDULE,
        "fr.status",
        ("replanifie", 3, "(entretien|entretiens|rendez vous|creneau) ... (a ete|est) .. (replanifie|reprogramme|reporte au|decale|deplace|mis a jour|modifie)", "Votre entretien a été replanifié."),
    ),
    *rows(
        Kind.INTERVIEW_RESCHEDULE,
        "es.status",
        ("reprogramada", 3, "entrevista ... (ha sido|fue|se ha|quedo) .. (reprogramada|reprogramado|reagendada|reagendado|cambiada|trasladada|actualizada)", "Su entrevista ha sido reagendada."),
    ),
    *rows(
        Kind.INTERVIEW_RESCHEDULE,
        "nl.status",
        ("verzet", 3, "(gesprek|sollicitatiegesprek|kennismakingsgesprek|interview) ... (is|werd) .. (verzet|verplaatst|verschoven|gewijzigd|omgeboekt)", "Je gesprek voor de vacature is verzet."),
    ),
    *rows(
        Kind.INTERVIEW_RESCHEDULE,
        "pt.status",
        ("reagendada", 3, "entrevista ... foi .. (reagendada|remarcada|reprogramada|alterada|atualizada|adiada para)", "Sua entrevista referente à vaga foi reagendada."),
    ),
    *rows(
        Kind.INTERVIEW_RESCHEDULE,
        "it.status",
        ("riprogrammato", 3, "(colloquio|intervista) ... e (stato|stata) .. (riprogrammat*|spostat*|rischedulat*|rinviato al|aggiornat*|modificat*)", "Il tuo colloquio è stato riprogrammato."),
    ),
)  # fmt: skip
"""An interview that a system moved; only beside a time."""

BOOK: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_INVITATION,
    "en.status",
    ("book", 2, "^ [please|next step|next|now|simply|next steps] (book|reserve|choose|pick|select|schedule) your [preferred|own|next|available] (interview|interview slot|interview time|slot for your interview|time for your interview|time slot for your)", "Next step: book your interview slot."),
) + rows(
    Kind.INTERVIEW_INVITATION,
    "de.status",
    ("buchen", 2, "(buchen sie|buche|waehlen sie|waehle|reservieren sie|reserviere) .. (ihren|deinen|einen|ihr|dein|jetzt) .. (gespraechstermin*|interviewtermin*|interview|vorstellungsgespraech|kennenlerngespraech|gespraech)", "Buchen Sie jetzt Ihren Gesprächstermin."),
) + rows(
    Kind.INTERVIEW_INVITATION,
    "fr.status",
    ("reservez", 2, "(reservez|choisissez|selectionnez|planifiez|reserve|choisis) (votre|un|ton|le) .. (creneau|creneaux|date|horaire) .. entretien", "Réservez votre créneau d'entretien."),
) + rows(
    Kind.INTERVIEW_INVITATION,
    "es.status",
    ("reserva", 2, "(reserva|reserve|elige|elija|agenda|agende|selecciona|seleccione) (tu|su|una|el|la|un) .. (entrevista)", "Reserva tu horario de entrevista."),
) + rows(
    Kind.INTERVIEW_INVITATION,
    "nl.status",
    ("boek", 2, "(boek|kies|reserveer|plan) .. (je|jouw|uw|een) .. (sollicitatiegesprek|kennismakingsgesprek|interview|gesprek) [in]", "Boek nu je kennismakingsgesprek."),
) + rows(
    Kind.INTERVIEW_INVITATION,
    "pt.status",
    ("agende", 2, "(agende|reserve|escolha|marque|selecione) (sua|seu|a|o|um|tua|ja) .. entrevista", "Agende sua entrevista no link."),
) + rows(
    Kind.INTERVIEW_INVITATION,
    "it.status",
    ("prenota", 2, "(prenota|prenoti|scegli|scelga|seleziona|fissa) (il|lo|un|la|ora) .. colloquio", "Prenota il tuo colloquio."),
)  # fmt: skip
"""A slot to take, below a receipt."""

_PAPER_DE = "dokument|dokumente|unterlagen|nachweis|lebenslauf|zeugnis|zeugnisse|ausweis|datei|anlage"
_PAPER_FR = "document|documents|piece|pieces|justificatif|justificatifs|cv|fichier|diplome|attestation"
_PAPER_ES = "documento|documentos|documentacion|archivo|cv|curriculum|certificado|identificacion|titulo"
_PAPER_NL = "document|documenten|bestand|cv|diploma|identiteitsbewijs|vog|paspoort|bijlage|motivatie"
_PAPER_PT = "documento|documentos|documentacao|arquivo|ficheiro|cv|curriculo|comprovante|certificado|comprovativo"
_PAPER_IT = "documento|documenti|file|cv|curriculum|certificato|allegato|documentazione|diploma"

PAPERS: tuple[Phrase, ...] = (
    *rows(
        Kind.INFO_REQUEST,
        "en.status",
        ("paper_refused", 3, "(document|documents|upload|photo|id|passport|certificate|file) .. (was|has been|were|have been) (rejected|not accepted|not approved|returned|declined)", "Your document was rejected: the scan is unreadable."),
        ("again", 3, "(re upload|reupload|resubmit|re submit|resend|re send|upload again|upload a corrected|upload a new) .. (document|documents|copy|scan|file|form|id|passport|certificate|cv|resume|version)", "Please re-upload the document."),
        ("interest", 2, "(confirm|reconfirm|indicate|express) [to us] your [continued|continuing|ongoing] interest (in|by)", "Please confirm your interest in the position by replying to this email."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "de.status",
        ("abgelehnt", 3, f"({_PAPER_DE}) .. (wurde|wurden|konnte|konnten) .. (abgelehnt|zurueckgewiesen|nicht akzeptiert|nicht angenommen|nicht gelesen|nicht geoeffnet)", "Ihr Nachweis wurde zurückgewiesen."),
        ("erneut", 3, f"({_PAPER_DE}) .. (erneut|nochmals|noch einmal|neu) (hochladen|hochzuladen|einreichen|einzureichen|senden|zusenden|schicken)", "Bitte die Datei erneut hochladen."),
        ("fehlt_noch", 3, f"(fehlt|fehlen|brauchen|benoetigen) .. noch .. ({_PAPER_DE})", "Uns fehlt noch Ihr Lebenslauf."),
        ("interesse", 2, "(bestaetigen sie|bestaetige|teilen sie) .. (ihr|dein) [weiteres|weiterhin bestehendes] interesse", "Bitte bestätigen Sie uns Ihr Interesse an der Stelle."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "fr.status",
        ("refuse", 3, f"({_PAPER_FR}) ... (a ete|est|ont ete|n a pas ete) .. (refuse*|rejete*|accepte*|illisible*|non conforme*)", "Votre justificatif a été refusé."),
        ("renvoyer", 3, f"(renvoyer|renvoyez|redeposer|redeposez|transmettre a nouveau|retelecharger|soumettre a nouveau) .. ({_PAPER_FR})", "Merci de renvoyer le document corrigé."),
        ("manque", 3, f"(manque|avons encore besoin|avons toujours besoin|il manque) .. ({_PAPER_FR})", "Il manque votre CV."),
        ("interet", 2, "(confirmer|confirmez|confirmiez) .. votre interet (pour|par)", "Nous vous prions de confirmer votre intérêt pour le poste."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "es.status",
        ("rechazado", 3, f"({_PAPER_ES}) .. (fue|ha sido|fueron|no fue) .. (rechazad*|devuelto|aceptado|ilegible)", "Su documento fue rechazado."),
        ("reenvie", 3, f"(reenvie|reenvia|reenviar|vuelva a subir|vuelve a subir|vuelva a enviar|vuelve a enviar|suba nuevamente|envie nuevamente) .. ({_PAPER_ES})", "Por favor, reenvíe el documento corregido."),
        ("falta", 3, f"(nos falta|nos faltan|aun necesitamos|todavia necesitamos|falta) .. ({_PAPER_ES})", "Todavía necesitamos tu CV."),
        ("interes", 2, "(confirme|confirmes|confirma|confirmar) (su|tu) interes (en|por|a)", "Solicitamos que confirme su interés en el puesto."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "nl.status",
        ("afgekeurd", 3, f"({_PAPER_NL}) .. (is|werd|zijn) .. (afgekeurd|geweigerd|niet geaccepteerd)", "Je document is afgekeurd."),
        ("opnieuw", 3, f"({_PAPER_NL}) .. (opnieuw|nogmaals) .. (uploaden|te uploaden|in te dienen|indienen|sturen|te sturen)", "Wil je het document opnieuw uploaden?"),
        ("nog_nodig", 3, f"(hebben we|heb ik|hebben wij|missen we|missen wij|ontbreekt) .. nog .. ({_PAPER_NL})", "Voor een gesprek hebben we nog je cv nodig."),
        ("interesse", 2, "(bevestig|bevestigt u|laat weten) .. (je|jouw|uw) interesse", "Bevestig dan je interesse in de functie."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "pt.status",
        ("rejeitado", 3, f"({_PAPER_PT}) .. (foi|foram) .. (rejeitad*|recusad*|reprovad*|devolvid*)", "Seu documento foi rejeitado."),
        ("reenvie", 3, f"(reenvie|reenviar|envie novamente|enviar novamente|reenvia|volte a enviar) .. ({_PAPER_PT})", "Por favor, reenvie o documento corrigido."),
        ("falta", 3, f"(falta nos|faltam nos|ainda precisamos|precisamos ainda|falta o|faltam os) .. ({_PAPER_PT})", "Ainda precisamos do seu currículo."),
        ("interesse", 2, "(confirme|confirmar|confirma|confirmasse) (o seu|seu|o teu) interesse (na|no|em|pela|pelo|por)", "Pedimos que confirme seu interesse na vaga."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "it.status",
        ("rifiutato", 3, f"({_PAPER_IT}) .. e (stato|stata) .. (rifiutat*|respint*)", "Il documento è stato rifiutato."),
        ("di_nuovo", 3, f"(reinviare|rinviare|ricaricare|reinvia|ricarica|carichi nuovamente|caricare nuovamente|inviare nuovamente) .. ({_PAPER_IT})", "La preghiamo di ricaricare il documento corretto."),
        ("manca", 3, f"(manca|mancano|abbiamo ancora bisogno|serve ancora|servono ancora) .. ({_PAPER_IT})", "Ci manca ancora il tuo CV."),
        ("interesse", 2, "(confermare|confermi|conferma|confermarci) [il] (suo|tuo) interesse (per|a|alla|al)", "Le chiediamo di confermare il suo interesse per la posizione."),
    ),
)  # fmt: skip
"""A paper to send again or still, or a word that the user is still there."""

ELIGIBLE: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "en.status_listed",
    ("eligible", 3, "you .. (are|were|have been) .. [as] (an|a) (eligible|appointable|reserve) (candidate|applicant)", "You were recommended as an eligible candidate."),
    ("list_lasts", 3, "(eligibility|reserve|merit|eligible) list (is|remains|stays|will be|will remain|will stay) (active|valid|open|in force|in effect)", "The eligibility list remains active until July."),
)  # fmt: skip
"""A place on a list of those who may yet be appointed: no last word, whatever is said beside it."""

LISTED: tuple[Phrase, ...] = (
    *rows(
        Kind.HOLD,
        "en.status",
        ("alternate", 3, "(selected|named|designated|chosen|placed|listed|put|are|identified|ranked) [as] [an|a|the|our] [first|second|third|1st|2nd|next] (alternate|reserve candidate|standby candidate|backup candidate|back up candidate|reserve)", "You have been selected as an alternate for the internship."),
        ("list", 3, "(placed|put|added|are|is|remain|remains|included|been|stand|stands|appear|appears|kept|retained) .. (on|onto|to|in|into|at|within) .. (waitlist|wait list|waiting list|reserve list|reserve pool|eligibility list|holding pool|holding list|merit list|order of merit|reserve panel|list of reserves|list of alternates|list of suitable candidates|list of appointable candidates)", "You have been placed on the reserve list for this post."),
    ),
    *ELIGIBLE,
    *rows(Kind.HOLD, "de.status", ("liste", 3, "(warteliste|nachrueckerliste|reserveliste|nachrueckliste)", "Sie stehen auf der Nachrückerliste.")),
    *rows(Kind.HOLD, "fr.status", ("liste", 3, "(liste d attente|liste complementaire|liste de reserve)", "Vous êtes inscrite sur la liste complémentaire.")),
    *rows(Kind.HOLD, "es.status", ("lista", 3, "(lista de espera|lista de reserva|lista de suplentes|bolsa de reserva)", "Ha quedado en la lista de reserva.")),
    *rows(Kind.HOLD, "nl.status", ("lijst", 3, "(wachtlijst|reservelijst)", "Je staat op de reservelijst.")),
    *rows(Kind.HOLD, "pt.status", ("lista", 3, "(lista de espera|cadastro reserva|cadastro de reserva|lista de suplentes)", "Você está no cadastro reserva.")),
    *rows(Kind.HOLD, "it.status", ("lista", 3, "(lista d attesa|lista di attesa|lista di riserva)", "Il suo nome è nella lista di riserva.")),
)  # fmt: skip
"""Second in line."""

ENDED: tuple[Phrase, ...] = (
    *rows(
        Kind.DECLINE,
        "en.status",
        ("not_approved", 3, "application [status] (was|has|is|could) not [been|be] approved", "Your application was not approved."),
        ("no_place", 3, "(unable|not able|not possible|can not|not in a position) [to] offer you .. (acceptance|admission|a spot|a slot|a place on|a place in)", "We are not able to offer you a spot this year."),
    ),
    *rows(
        Kind.DECLINE,
        "de.status",
        ("ab", 3, "(sehen|sehe) (wir|ich) ... (von einer|davon ab|vom) ... (beruecksichtigung|bewerbung|einstellung|einladung|weiterverfolgung) .. ab", "Daher sehen wir von einer weiteren Berücksichtigung Ihrer Bewerbung ab."),
    ),
    *rows(
        Kind.DECLINE,
        "fr.status",
        ("sans_suite", 3, "(donnerait|donneraient|donnait|donnera|donneront|donne|donnent|donnerai) pas [de] suite .. (candidature|celle ci|dossier|votre|demande)", "L'employeur ne donnera pas suite à votre candidature."),
    ),
    *rows(
        Kind.DECLINE,
        "it.status",
        ("non_scelto", 3, "non (ha|abbiamo|hanno) (scelto|selezionato) (il|la|te|lei) .. (profilo|candidatura|curriculum|cv|per)", "Il team non ha scelto il tuo profilo."),
    ),
)  # fmt: skip

NONE_FREE: tuple[Phrase, ...] = (
    *rows(Kind.DECLINE, "en.status", ("none_free", 2, "(do not|does not|no) .. (have|has) .. (suitable|matching|appropriate|fitting) (position|role|vacancy|opening|job) .. (for you|at the moment|at this time|at present|currently|available)", "We do not currently have a suitable position for you."), firm=False),
    *rows(Kind.DECLINE, "de.status", ("keine_passende", 2, "keine .. passende .. (position|stelle|vakanz|aufgabe|praktikumsstelle) .. (fuer sie|fuer dich|anbieten|frei|haben)", "Aktuell haben wir keine passende Stelle für Sie."), firm=False),
    *rows(Kind.DECLINE, "fr.status", ("pas_de_poste", 2, "(pas de|aucun|pas d) .. poste .. (correspondant|adapte|a vous proposer|disponible)", "Nous n'avons aucun poste correspondant à vous proposer."), firm=False),
    *rows(Kind.DECLINE, "es.status", ("sin_vacante", 2, "no .. (tenemos|disponemos|contamos) .. (vacante|puesto|posicion) .. (adecuad*|acorde|que encaje|para tu|para su|disponible)", "Actualmente no disponemos de una vacante acorde con su perfil."), firm=False),
    *rows(Kind.DECLINE, "nl.status", ("geen_passende", 2, "geen .. passende .. (functie|vacature|plek|baan|positie)", "We hebben op dit moment geen passende functie voor je."), firm=False),
    *rows(Kind.DECLINE, "pt.status", ("sem_vaga", 2, "nao .. (temos|dispomos|ha) .. (vaga|vagas|posicao|oportunidade) .. (adequad*|compativel|disponivel|para o seu)", "De momento não temos vaga compatível com o seu perfil."), firm=False),
    *rows(Kind.DECLINE, "it.status", ("nessuna_posizione", 2, "(non abbiamo|nessuna) .. (posizione|posizioni) .. (adatt*|aperta in linea|in linea|idone*|disponibil*)", "Al momento non abbiamo posizioni adatte al suo profilo."), firm=False),
)  # fmt: skip
"""Nothing for the user at present; perhaps one day."""

NO_PLACE: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.no_place",
    ("en", 3, "(interview|interviews|review|reviewing|consideration|next|round|rounds|stage|step|shortlist|assessment|test|screening|apply|alternate|waitlist|processing|another|someone|somebody|other|different|pool|phase|talk|session|course|workshop|loan|grant|visa|mortgage|membership|tenancy|scholarship|conference|paper|abstract|elsewhere|do you have|job alert|reviewed|triage)", "You have been selected for an interview for the internship."),
    ("de", 3, "(vorauswahl|interview*|gespraech*|vorstellungsgespraech*|runde|phase|stufe|auswahl|pruefung|talentpool|pool|kredit*|studium|studienplatz|studiengang|kurs|wohnung|visum|stipendium|vortrag|auswahlverfahren|test)", "Sie wurden für ein Gespräch ausgewählt."),
    ("fr", 3, "(entretien|entretiens|preselection|etape|phase|examen|etude|vivier|tour|pret|logement|formation|master|licence|universite|bourse|visa|conference|rencontre|echange|examinee)", "Vous avez été retenue pour un entretien."),
    ("es", 3, "(entrevista|entrevistas|preseleccion|filtro|etapa|fase|ronda|revision|prueba|evaluacion|prestamo|credito|curso|master|universidad|visado|hipoteca|ponencia|alquiler|seguir|avanzar|continuar)", "Ha sido seleccionada para una entrevista."),
    ("nl", 3, "(gesprek|sollicitatiegesprek|kennismakingsgesprek|interview|ronde|fase|test|assessment|lening|hypotheek|opleiding|studie|woning|cursus|visum|beurs|behandeling)", "Je bent geselecteerd voor een gesprek."),
    ("pt", 3, "(entrevista|entrevistas|triagem|etapa|fase|proxima|teste|avaliacao|emprestimo|credito|curso|mestrado|universidade|visto|bolsa|arrendamento|matricula|palestra|analise)", "Você foi aprovada para a próxima etapa."),
    ("it", 3, "(colloquio|colloqui|preselezione|screening|fase|step|valutazione|test|prova scritta|prova pratica|prestito|mutuo|corso|laurea|universita|visto|borsa di studio|affitto)", "Sei stata ammessa al colloquio."),
)  # fmt: skip
"""What makes acceptance no place: an interview, a further stage, a loan, a course of study."""

DENIED: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.denied",
    ("en", 3, "(not|no longer|previous|formerly|unfortunately|whether|if|should|once|only|candidates|applicants|those)", "You have not been shortlisted."),
    ("de", 3, "(nicht|leider|falls|sofern|ob|wenn|sobald|kandidat*|bewerber*)", "Sie sind nicht in die engere Auswahl gekommen."),
    ("fr", 3, "(pas|malheureusement|si|candidats|candidates|lorsque)", "Votre candidature n'a pas été présélectionnée."),
    ("es", 3, "(no|lamentablemente|si|candidatos|candidatas|cuando|quienes)", "Tu candidatura no ha pasado a la siguiente fase."),
    ("nl", 3, "(niet|helaas|als|indien|of|zodra|kandidaten)", "Je gaat niet door naar de volgende ronde."),
    ("pt", 3, "(nao|infelizmente|se|caso|candidatos|candidatas|quando)", "Sua candidatura não avançou para a próxima etapa."),
    ("it", 3, "(non|purtroppo|se|qualora|candidati|candidate)", "La tua candidatura non è passata alla fase successiva."),
)  # fmt: skip
"""A "not", a condition, or others in the sentence, by which good news is none of the user's."""

CONDITIONS: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.given",
    ("en", 3, "(if|should|whether|unless|where|even if|even though|in case)", "If we do not have a suitable position, we will tell you."),
    ("de", 3, "(falls|sofern|ob|wenn|sollten|sollte)", "Sollten wir keine passende Stelle für Sie haben, melden wir uns."),
    ("fr", 3, "(si|dans le cas|au cas)", "Si nous n'avons aucun poste à vous proposer, vous le saurez."),
    ("es", 3, "(si|en caso)", "Si no tenemos una vacante adecuada, se lo diremos."),
    ("nl", 3, "(als|indien|mocht|mochten)", "Mochten we geen passende functie hebben, dan hoor je dat."),
    ("pt", 3, "(se|caso)", "Se não tivermos vaga adequada, avisamos."),
    ("it", 3, "(se|qualora)", "Se non abbiamo posizioni adatte, glielo diremo."),
)  # fmt: skip
"""What makes an end only possible."""

STILL: tuple[Phrase, ...] = rows(
    Kind.APPLICATION_ACK,
    "other.still",
    ("en", 3, "(we will|team will|will be|being|be|under|we are|currently) [now|carefully|currently] (review|reviewed|reviewing|considered|considering|assessed|processed|examine|examined)", "We will now review it."),
    ("de", 3, "(werden|wird|pruefen) .. (pruefen|geprueft|gesichtet|sichten|bearbeitet|bearbeiten)", "Wir werden sie nun prüfen."),
    ("fr", 3, "(allons|va|sera|est en cours|cours) .. (examiner|examinee|etudier|etudiee|d examen|d etude|traitee)", "Elle sera examinée par notre équipe."),
    ("es", 3, "(vamos a|sera|esta siendo|estamos|revisaremos) .. (revisar|revisada|revisando|evaluada|evaluando|analizar|analizada|revisaremos)", "Será revisada por nuestro equipo."),
    ("nl", 3, "(wordt|zullen|gaan|in) .. (beoordeeld|bekeken|beoordelen|bekijken|behandeling)", "Die wordt nu bekeken."),
    ("pt", 3, "(vamos|sera|esta sendo|esta a ser|em) .. (analisar|analisada|avaliar|avaliada|analise)", "Será analisada pela equipe."),
    ("it", 3, "(sara|verra|stiamo|in corso) .. (valutata|esaminata|valutando|esaminando|valutazione)", "Sarà valutata dal nostro team."),
)  # fmt: skip
"""What an application is "accepted" for that was only taken in."""

PHRASES: tuple[Phrase, ...] = (*ENDED, *NONE_FREE, *ENDS, *REFUSED, *FAVOURABLE, *OUT, *VERDICTS)
"""The rows that stand among those of their languages; the others are looked for beside a kind that is known."""


def with_status(language: Language) -> Language:
    """The language with its rows of this module."""
    return replace(language, phrases=(*language.phrases, *(p for p in PHRASES if p.language == language.code)))
