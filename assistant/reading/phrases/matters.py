"""Matters that are no job search, though their letters accept, decline and confirm in the same words.

A flat, a visa, a book, a club: where one is named and no post is, nothing of a candidacy is told
(`learned/elsewhere.py`). Like those of `further.py`, they are looked for beside a kind that is known already.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

MATTERS: tuple[Phrase, ...] = (
    *rows(
        Kind.OTHER,
        "en.matter",
        ("house", 3, "(the sellers went|the sellers accepted|the sellers have|another buyer|other buyers|your offer on the house|your offer for the house)", "The sellers went with another buyer."),
        ("affiliates", 3, "(affiliate|affiliates|associates|creator|influencer) (program|programme|network|account)", "Your application to the Associates program was rejected."),
        ("book", 3, "(literary representation|offer representation|offer you representation|your manuscript|for your novel|of your novel|with your novel|your book project|this book project|your writing career|query letter)", "I enjoyed your manuscript but must pass."),
        ("query", 3, "(your query letter|querying me|querying us|querying our agency|queried me|queried us|query in our inbox|literary agents and)", "Thank you for querying me."),
        ("not_the_book", 3, "(this|the|your) (novel|book|manuscript|memoir|story) .. (is not|was not|not) .. (right|fit|a fit|for me|for us|for our list)", "This novel is not right for me."),
        ("a_book", 3, "(not|isn t) [quite] [the] [a] right [fit|agent|agency|home|one] for [your|this|the|our list of] (book|novel|novels|manuscript|project|memoir|story)", "I am not the right agent for this book."),
        ("club", 3, "(membership request|membership application|application for membership|request for membership|application to join the club|request to join the club|your club membership|join our club|approve your membership|accept your membership|membership was declined|joining our club)", "We regret that your membership application was declined."),
        ("flat", 3, "(rental application|application to rent|lease agreement|lease signing|security deposit|holding deposit|tenancy agreement|prospective tenants|monthly rent|rental listing|application for the apartment|application for the flat|application for the property|application for apartment)", "Your rental application has been received."),
        ("hack", 3, "(your hacker application|hackathon submission|hackathon submissions|hackathon application|hackathon applications|hackathon organizers|hackathon organisers|hackathon registration|judging panel|by the judges|our judges|the judges were|project submission)", "Your project submission was not selected by the judges."),
        ("to_hack", 3, "(application|applying|applied|apply|submission|submissions|submitted|registration|registered|accepted|selected|participate|participating|taking part|taken part|took part) ... (hackathon|hackathons)", "Your submission to the hackathon was not selected."),
        ("card", 3, "(credit card application|loan application|mortgage application|application for a credit card|application for a new credit card|application for a loan|application for a mortgage|application for a personal loan|your new credit card)", "Your application for a new credit card was declined."),
        ("visa", 3, "(your visa interview|the visa interview|your visa appointment|visa application|biometrics appointment|naturalization interview|citizenship interview|asylum interview)", "Your visa interview has been rescheduled."),
        ("paper", 3, "(your paper|your abstract|your talk|your session|your proposal|talk proposal|session proposal) ... (program committee|programme committee|conference program|accepted for|not accepted|was rejected|reviewers|camera ready)", "Your talk was not accepted by the programme committee."),
        ("beta", 3, "(beta tester|beta testers|beta access|early access list|early access waitlist|early access application)", "Your application for beta access was accepted."),
        ("to_beta", 3, "(application|apply|applied|accepted|approved|invited|join|joining) .. (beta program|beta programme|closed beta|early access)", "Your application to join the closed beta was accepted."),
        ("grant", 3, "(grant application|your grant|funding application|application for funding|grant panel|grants panel|application to our accelerator|application to the accelerator|applying to our accelerator|your pitch deck|your startup application|your startup has)", "Your grant application was unsuccessful."),
        ("study", 3, "(admissions committee|application for admission|graduate admissions|offer of admission|undergraduate admissions|enrolment deposit|enrollment deposit|scholarship application)", "We regret that we cannot make you an offer of admission."),
        ("clinic", 3, "(patient id|your doctor s appointment|your appointment with dr|your consultation with dr|your hospital appointment|your dental appointment|your medical appointment|your vet appointment)", "Your appointment with Dr Hale has been cancelled."),
        ("adoption", 3, "(adoption application|application to adopt|foster application|adopt a dog|adopt a cat)", "Your adoption application was declined."),
        ("order", 3, "(update on your delivery|status of your delivery|about your delivery|your delivery date|your parcel|your shipment|tracking number|on your order|your order number|your refund|insurance claim|your claim #)", "There is no update on your delivery."),
    ),
    *rows(
        Kind.OTHER,
        "de.matter",
        ("haus", 3, "(anderen kaeufer|anderen kaufinteressenten|kaufangebot fuer das haus|kaufangebot fuer die wohnung)", "Die Verkäufer haben sich für einen anderen Käufer entschieden."),
        ("buch", 3, "(ihr manuskript|ihres manuskripts|dein manuskript|verlagsprogramm|literaturagentur|buchprojekt)", "Ihr Manuskript passt nicht in unser Verlagsprogramm."),
        ("wohnung", 3, "(mietwohnung|wohnungsbewerbung|bewerbung um die wohnung|bewerbung fuer die wohnung|kaltmiete|warmmiete|kaution|wohnungsbesichtigung|mietinteressent*|schluesseluebergabe|wohnungsangebot|mietvertrag unterschreiben|unterzeichnung des mietvertrag*)", "Wir haben uns für andere Mietinteressenten entschieden."),
        ("verein", 3, "(mitgliedsantrag|aufnahmeantrag|mitgliedschaft im verein|partnerprogramm|affiliate programm)", "Ihr Mitgliedsantrag wurde abgelehnt."),
        ("visum", 3, "(visumantrag|visumsantrag|visumtermin|einbuergerungsantrag|einbuergerungsgespraech)", "Ihr Visumtermin wurde verschoben."),
        ("geld", 3, "(kreditantrag|darlehensantrag|foerderantrag|stipendienantrag|antrag auf elterngeld|antrag auf wohngeld|ihre schadensmeldung|ihre bestellung|ihre lieferung|ihr paket)", "Ihr Kreditantrag wurde abgelehnt."),
        ("vortrag", 3, "(ihr vortrag|ihr vortragsvorschlag|ihr beitrag|ihr abstract|programmkomitee) ... (angenommen|abgelehnt|beruecksichtigt|aufgenommen|programmkomitee)", "Das Programmkomitee hat Ihren Vortrag leider nicht angenommen."),
        ("hackathon", 3, "(projekt|projekte|beitrag|bewerbung|anmeldung|teilnahme|einreichung|jury) ... (hackathon|hackathons)", "Ihr Projekt kam beim Hackathon nicht weiter."),
        ("studium", 3, "(studienplatz|zulassungsbescheid|kitaplatz|kita platz|schulplatz)", "Wir können Ihnen keinen Studienplatz anbieten."),
        ("arzt", 3, "(ihr|ihren|dein|deinen) (arzttermin|praxistermin|zahnarzttermin|untersuchungstermin)", "Ihr Arzttermin wurde verschoben."),
    ),
    *rows(
        Kind.OTHER,
        "fr.matter",
        ("maison", 3, "(autre acquereur|autre acheteur|offre d achat pour la maison)", "Les vendeurs ont choisi un autre acquéreur."),
        ("livre", 3, "(votre manuscrit|comite de lecture|votre roman|agence litteraire)", "Notre comité de lecture n'a pas retenu votre manuscrit."),
        ("logement", 3, "(contrat de bail|depot de garantie|signature du bail|nos biens|bien immobilier|dossier de location|dossier locatif|demande de location|etat des lieux|logement social|demande de logement|candidature pour l appartement|candidature pour le logement)", "Votre dossier de location a été accepté."),
        ("club", 3, "(demande d adhesion|programme d affiliation|programme affiliation)", "Votre demande d'adhésion a été refusée."),
        ("visa", 3, "(demande de visa|rendez vous visa|demande de titre de sejour|entretien de naturalisation|demande de naturalisation)", "Votre entretien de naturalisation est reporté."),
        ("argent", 3, "(demande de credit|demande de pret|pret immobilier|demande de subvention|demande de carte|votre commande|votre colis|votre livraison)", "Votre demande de prêt a été refusée."),
        ("colloque", 3, "(proposition de communication|comite scientifique|comite de programme)", "Le comité scientifique n'a pas retenu votre proposition de communication."),
        ("hackathon", 3, "(projet|projets|candidature|inscription|participation|jury) ... hackathon", "Votre projet n'a pas été retenu au hackathon."),
        ("etudes", 3, "(admission en master|admission en licence|parcoursup|commission d admission|place en creche)", "La commission d'admission n'a pas retenu votre dossier."),
        ("medecin", 3, "(votre consultation chez|votre consultation avec|votre consultation medicale|votre consultation du|votre rendez vous medical|chez le dentiste|chez le medecin|chez le docteur|chez le dr|chez le kine|chez le veterinaire|chez le specialiste)", "Votre rendez-vous médical est annulé."),
    ),
    *rows(
        Kind.OTHER,
        "es.matter",
        ("casa", 3, "(otro comprador|contrato de arras)", "Los vendedores han aceptado a otro comprador."),
        ("libro", 3, "(su manuscrito|tu manuscrito|agencia literaria|su novela|tu novela)", "Su manuscrito no encaja en nuestra editorial."),
        ("piso", 3, "(contrato de alquiler|contrato de arrendamiento|fianza|solicitud de alquiler|solicitud de arrendamiento|candidatura al piso|entrega de llaves)", "Su solicitud de alquiler ha sido aceptada."),
        ("club", 3, "(solicitud de membresia|solicitud de ingreso al club|programa de afiliados)", "Su solicitud de membresía fue rechazada."),
        ("visa", 3, "(solicitud de visa|entrevista de visa|entrevista para la visa|visa de turista|visa de turismo|visa de estudiante|visa de no inmigrante|tramite de visa|cita consular|solicitud de asilo|entrevista de asilo)", "Su entrevista de visa ha sido reprogramada."),
        ("dinero", 3, "(solicitud de tarjeta|solicitud de prestamo|solicitud de hipoteca|solicitud de credito|solicitud de subvencion|su pedido|su paquete)", "Su solicitud de préstamo fue denegada."),
        ("congreso", 3, "(su ponencia|tu ponencia|comite cientifico)", "El comité científico no ha aceptado su ponencia."),
        ("hackathon", 3, "(proyecto|proyectos|inscripcion|participacion|jurado|solicitud) ... hackathon", "Tu proyecto no pasó la final del hackathon."),
        ("estudios", 3, "(carta de admision|solicitud de admision|plaza escolar|matricula universitaria|solicitud de beca)", "Su solicitud de admisión fue rechazada."),
        ("medico", 3, "(su|tu) (cita medica|consulta medica)", "Su cita médica ha sido cancelada."),
    ),
    *rows(
        Kind.OTHER,
        "nl.matter",
        ("huis", 3, "(andere koper|bod op de woning|bod op het huis)", "De verkopers kozen een andere koper."),
        ("boek", 3, "(je manuscript|uw manuscript|literair agent|boekproject)", "Uw manuscript past niet bij onze uitgeverij."),
        ("woning", 3, "(huurcontract|huurovereenkomst|waarborgsom|huurwoning|woningaanvraag|andere huurders|nieuwe huurder|nieuwe huurders|bezichtiging|sleuteloverdracht)", "Wij kiezen voor andere huurders."),
        ("club", 3, "(lidmaatschapsaanvraag|aanvraag voor lidmaatschap|affiliateprogramma|affiliate programma)", "Je lidmaatschapsaanvraag is afgewezen."),
        ("visum", 3, "(visumaanvraag|visumafspraak|naturalisatieaanvraag|naturalisatieverzoek)", "Uw visumafspraak is verplaatst."),
        ("geld", 3, "(leningaanvraag|kredietaanvraag|hypotheekaanvraag|subsidieaanvraag|creditcardaanvraag|uw bestelling|je bestelling|uw pakket|je pakket)", "Uw kredietaanvraag is afgewezen."),
        ("congres", 3, "(uw abstract|je abstract|programmacommissie)", "De programmacommissie heeft uw abstract niet geaccepteerd."),
        ("hackathon", 3, "(project|projecten|aanmelding|inschrijving|deelname|inzending|jury) ... hackathon", "Je inzending voor de hackathon is niet gekozen."),
        ("studie", 3, "(studieplaats|toelatingscommissie|toelating tot de opleiding|schoolplaats|beursaanvraag)", "De toelatingscommissie heeft u geen studieplaats toegekend."),
        ("arts", 3, "(uw|je|jouw) [afspraak] (doktersafspraak|tandartsafspraak|bij de tandarts|bij de huisarts|op de polikliniek)", "Je afspraak bij de tandarts is verplaatst."),
    ),
    *rows(
        Kind.OTHER,
        "pt.matter",
        ("venda", 3, "(outro comprador|contrato promessa de compra)", "O vendedor escolheu outro comprador."),
        ("livro", 3, "(seu manuscrito|teu manuscrito|agencia literaria|seu romance)", "O seu manuscrito não se enquadra na nossa editora."),
        ("casa", 3, "(contrato de arrendamento|contrato de aluguel|contrato de locacao|caucao|imovel|entrega das chaves|candidatura ao apartamento|visita ao apartamento)", "A sua candidatura ao imóvel foi aceite."),
        ("clube", 3, "(pedido de adesao|pedido de associacao|programa de afiliados)", "O seu pedido de adesão foi recusado."),
        ("visto", 3, "(pedido de visto|entrevista de visto|entrevista para o visto|solicitacao de visto|pedido de nacionalidade)", "A sua entrevista de visto foi remarcada."),
        ("dinheiro", 3, "(pedido de cartao|pedido de credito|pedido de emprestimo|credito habitacao|financiamento imobiliario|sua encomenda|seu pedido #)", "O seu pedido de crédito foi recusado."),
        ("congresso", 3, "(comissao cientifica|comite cientifico)", "A comissão científica não aceitou o seu resumo."),
        ("hackathon", 3, "(projeto|projetos|inscricao|participacao|submissao|juri) ... hackathon", "O seu projeto não passou à final do hackathon."),
        ("estudos", 3, "(vestibular|pedido de bolsa|matricula no curso|vaga na creche|beta fechado|acesso beta|lista do beta)", "O seu pedido de bolsa foi recusado."),
        ("medico", 3, "(sua|tua) (consulta medica|consulta com o dr|consulta com a dra)", "A sua consulta médica foi cancelada."),
    ),
    *rows(
        Kind.OTHER,
        "it.matter",
        ("vendita", 3, "(altro acquirente|proposta d acquisto della casa)", "I venditori hanno scelto un altro acquirente."),
        ("libro", 3, "(suo manoscritto|tuo manoscritto|agenzia letteraria|suo romanzo|tuo romanzo)", "Il suo manoscritto non rientra nel nostro programma."),
        ("casa", 3, "(contratto di locazione|contratto di affitto|contratto d affitto|cauzione|deposito cauzionale|caparra|per l immobile|dell immobile|consegna delle chiavi|consegna chiavi|candidatura per l appartamento)", "La sua candidatura per l'immobile è stata accettata."),
        ("club", 3, "(domanda di iscrizione al club|richiesta di adesione|domanda di adesione|programma di affiliazione|tesseramento)", "La sua domanda di adesione è stata respinta."),
        ("visto", 3, "(richiesta di visto|domanda di visto|colloquio per il visto|colloquio per il permesso di soggiorno|domanda di cittadinanza|appuntamento in consolato)", "Il suo colloquio per il visto è stato spostato."),
        ("soldi", 3, "(richiesta di prestito|richiesta di mutuo|domanda di mutuo|richiesta di finanziamento|il suo ordine|suo pacco)", "La sua richiesta di prestito è stata rifiutata."),
        ("convegno", 3, "(suo abstract|comitato scientifico)", "Il comitato scientifico non ha accettato il suo abstract."),
        ("hackathon", 3, "(progetto|progetti|iscrizione|partecipazione|giuria) ... hackathon", "Il suo progetto non è stato scelto all'hackathon."),
        ("studi", 3, "(domanda di ammissione|commissione di ammissione|graduatoria asilo|domanda di borsa|master universitario)", "La sua domanda di ammissione è stata respinta."),
        ("scuola", 3, "(colloquio|colloqui|ricevimento) .. (con la prof.ssa|con la professoressa|con il prof|con il prof.|con il professore|con i genitori|dei genitori|genitori)", "Il colloquio con la prof.ssa Conti è confermato."),
        ("medico", 3, "(sua|tua) visita (medica|specialistica|oculistica|ortopedica|cardiologica|di controllo)", "La sua visita medica è annullata."),
    ),
)  # fmt: skip
"""What is granted, refused or talked of elsewhere, by a name that a candidacy seldom has."""

JOB_WORDS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.job_words",
    ("en", 3, "(position|positions|role|roles|vacancy|vacancies|job|jobs|employment|employer|employee|employees|hiring|hire|hired|recruitment|recruiter|recruiting|recruiters|resume|cv|candidacy|internship|careers|talent|salary|work with us|opening|openings|post of|the post|job offer|human resources|hr|competitive examination|civil service|selection board|eligible list)", "Thank you for applying for the position."),
    ("en_title", 3, "(for|as) ... (analyst|engineer|manager|assistant|officer|developer|designer|nurse|teacher|consultant|director|coordinator|specialist|lecturer|professor|driver|technician|planner)", "Your interview for Fleet Planner is on Monday."),
    ("de", 3, "(bewerbung als|duales studium|duale*|ausbildungsplatz|ausbildungsbetrieb|vorstellungstermin|probearbeit*|stelle|stellen|position|arbeitsplatz|job|jobs|arbeitgeber*|mitarbeiter*|personalabteilung|lebenslauf|vorstellungsgespraech*|bewerbungsgespraech*|bewerbungsunterlagen|praktikum|ausbildung|gehalt|karriere|arbeitsvertrag|bewerbungsverfahren|auswahlverfahren|taetigkeit|vakanz|recruiting)", "Vielen Dank für Ihre Bewerbung auf die Stelle."),
    ("fr", 3, "(entretien d embauche|candidature spontanee|poste|postes|emploi|recrutement|recruteur*|stages|un stage|de stage|votre stage|du stage|stagiaire*|cv|salaire|embauche|employeur|ressources humaines|alternance|contrat de travail|carriere|offre d emploi|rh|metier|collaborateur*)", "Votre candidature au poste de vendeuse."),
    ("es", 3, "(puesto|puestos|vacante|vacantes|empleo|trabajo|contratacion|reclutamiento|cv|curriculum|practicas|salario|recursos humanos|rrhh|seleccion de personal|proceso de seleccion|plaza de|cargo|talento|contrato laboral|oferta laboral)", "Tu candidatura al puesto de vendedora."),
    ("nl", 3, "(functie|vacature|vacatures|baan|sollicitatie*|sollicitant*|een stage|stageplek|stageplaats|je stage|cv|salaris|werkgever|arbeidsovereenkomst|arbeidscontract|medewerker*|recruitment|werken bij|hr|collega*)", "Je sollicitatie naar de functie."),
    ("pt", 3, "(vaga|vagas|cargo|emprego|recrutamento|curriculo|cv|estagio|salario|recursos humanos|rh|processo seletivo|contratacao|trabalho|funcao|talentos)", "A sua candidatura à vaga."),
    ("it", 3, "(cattedra|messa a disposizione|concorso|posizione|posizioni|ruolo|lavoro|impiego|assunzione|selezione del personale|risorse umane|curriculum|cv|uno stage|lo stage|dello stage|tirocinio|stipendio|recruiting|hr|mansione|azienda)", "La sua candidatura per la posizione."),
)  # fmt: skip
"""A post, or what belongs to one."""
