"""Phrases for what a message says beside its news: papers to send, a test to do, another opening, a call that is off.

They are looked for only once the news is known, so they need not tell a kind by themselves.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_PAPERS = (
    "passport|passports|visa|referee|referees|reference|references|payslip|payslips|pay slips|certificate|certificates|"
    "transcript|transcripts|right to work|share code|proof of address|bank details|account number|bank account|social security|"
    "national insurance|ni number|pps number|ssnit number|tax id|pan|aadhaar|kra pin|nric|relieving letter|relieving letters|guarantor|"
    "guarantors|permit|birth certificate|degree|diploma|license|licence|immunization record|dbs|date of birth|forms of id|photo id|"
    "letter of release|medical declaration|medical form|starter form|new starter|onboarding forms|background check form|emergency contact|"
    "w 4|w4|i 9|i9|qualifications|hr forms|personal details form|relieving date|highest cert|two people we|names|salary expectations|notice period|ctc|ectc|current ctc"
)
_SEND = (
    "send|email me|email us|email your|email the|e mail me|e mail us|e mail the|mail me|mail us|share|provide|submit|upload|supply|forward|post|return|scan|give me|give us|let me have|let us have|"
    "let us know|let me know|drop me|get me|get us|furnish|reply with|revert with|attach"
)
_PLEASE = (
    "please|kindly|pls|plz|could you|can you|would you|will you|grateful if you|we ask you to|ask that you|if you could|"
    "need you to|asked to|required to|requested to"
)
_NEED = (
    "need from you|i need your|we need your|i need the|we need the|i will need|we will need|i need a|we need a|i just need|we just need|"
    "i still need|we still need|we require|i require|we shall need|we also need|i also need|we will also need|i will also need|we need two|i need two|i need|we need"
)

INFO: tuple[Phrase, ...] = (
    *rows(
        Kind.INFO_REQUEST,
        "en.further",
        ("send_papers", 2, f"({_PLEASE}) ... ({_SEND}) ... ({_PAPERS})", "Before I draw up the contract please send your passport copy."),
        ("send_first", 2, f"^ [and|then|also|just|so] ({_SEND}) [me|us|over|back|through] (your|the|a|copies of|copy of|two|names of) .. ({_PAPERS})", "Send me your bank details."),
        ("need_papers", 2, f"({_NEED}) ... .. ({_PAPERS})", "For the contract I need your passport."),
        ("they_need", 2, f"(hr|payroll|finance|they|she|he|office|team) [still|also] (needs|need|require|requires) ... ({_PAPERS})", "HR needs your right to work documents by Friday."),
        ("forms", 2, "(complete|fill in|fill out|return) .. (attached|enclosed) .. (starter|medical|health|registration|details|application|hr|onboarding|reference|dbs|background) .. (form|forms|questionnaire|declaration)", "Please complete the attached starter forms."),
        ("tell_salary", 2, "(what is|confirm|share|let me know|tell me|remind me) .. (your notice period|your current salary|your salary expectations|your expected salary|your ectc|current ctc)", "What is your notice period?"),
        ("few_lines", 2, "(could|can|would) you (drop|send|write) (me|us) .. (lines|paragraph|note|summary) .. (that|which|i|on|about)", "Could you drop me a few lines that I can show them?"),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "de.further",
        ("unterlagen", 2, "(brauche|brauchen|braeuchte|braeuchten|benoetige|benoetigen|benoetigten|schicken|schick|schicke|senden|sende|mailen|uebersenden|reichen|teilen) ... (steuer id|steueridentifikationsnummer|personalbogen|fuehrungszeugnis|zeugnisse|arbeitszeugnis*|referenzen|sozialversicherungs*|iban|bankverbindung|krankenkasse|personalausweis*|ausweiskopie|reisepass*|geburtsdatum|urkunden|masernschutz*|aufenthaltstitel)", "Für den Vertrag brauche ich noch Ihre Steuer-ID."),
        ("mitbringen", 2, "(bringen sie|bring) ... (ausgefuellten|ausgefuelltes|referenzen) .. (personalbogen|fragebogen|formular)", "Bringen Sie bitte den ausgefüllten Personalbogen mit."),
        ("referenzen", 2, "(nennen|nenn) ... (referenz*|ansprechpartner)", "Bitte nennen Sie mir zwei Referenzen."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "fr.further",
        ("pieces", 2, "(envoyez|envoie|merci de|besoin|transmettre|transmettez|fournir|fournissez|envoyer|adresser|faut|faites) ... (titre de sejour|numero de secu|securite sociale|rib|copie|diplomes|diplome|justificatif*|references|carte vitale|bulletins|casier judiciaire)", "Envoyez-moi une copie de votre titre de séjour."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "es.further",
        ("papeles", 2, "(mandame|mandanos|enviame|envianos|envienos|enviarnos|enviarme|envie|enviar|necesito|necesitamos|necesitaremos|necesitare|facilitarnos|facilitenos|remitir|remitanos) ... (certificado*|titulo|titulacion|numero de cuenta|dni|nie|copia|referencias|nominas|vida laboral|seguridad social|iban|pasaporte)", "Mándame el certificado de titulación."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "nl.further",
        ("papieren", 2, "(stuur|sturen|mail|mailen|aanleveren|opsturen|doorsturen|nodig) ... (paspoort|kopie|referenties|referenten|bsn|diploma*|vog|rekeningnummer|identiteitsbewijs|loonstrook*|iban)", "Stuur je me een kopie van je diploma?"),
        ("nodig", 2, "(kopie|paspoort|referenties|bsn|diploma*|vog|rekeningnummer|identiteitsbewijs|loonstrook*|iban) ... (nodig|sturen|mailen|opsturen|doorsturen)", "Ik heb een kopie van je paspoort nodig."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "pt.further",
        ("papeis", 2, "(precisar|preciso|precisamos|precisaremos|envie|enviar|envia|enviasse|mande|manda|mandar|remeta) ... (nif|cartao de residencia|cartao de cidadao|cedula|certificado*|comprovativo*|comprovante*|rg|cpf|copia|referencias|carteira de trabalho|iban|diploma*|passaporte)", "Vou precisar do seu NIF."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "it.further",
        ("documenti", 2, "(mandami|mandaci|inviami|inviaci|inviarci|inviarmi|inviare|ci serve|ci servono|mi serve|mi servono|bisogno|farci avere|farmi avere|mi mandi|ci mandi) ... (codice fiscale|attestato*|iban|carta d identita|documento d identita|permesso di soggiorno|certificat*|referenze|copia|diploma|buste paga|passaporto)", "Mandami il codice fiscale."),
    ),
)  # fmt: skip
"""What the user shall send or tell for the sake of formalities."""

BRING: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "en.further",
    ("bring_papers", 2, "(please|kindly|pls) [also] (bring|carry|have ready) ... (payslips|referees|references|forms of id|relieving letters|completed form|bank details)", "Kindly carry payslips of the last three months."),
    ("bring_and", 2, "and (bring|carry) ... (payslips|referees|references|relieving letters|completed form)", "Dress warmly and bring two references' phone numbers."),
)  # fmt: skip
"""To an interview one brings a passport to be let in; these are asked for their own sake."""

LIST: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "en.further",
    ("following", 2, "(send|submit|provide|share|upload|complete|need|require|return|bring) [me|us|in] [the] (following|these|below)", "Please submit the following within 5 business days:"),
    ("grateful", 2, "(grateful|obliged) if you (would|could) $", "I should be grateful if you would:"),
    ("share", 2, "(kindly|please) ... (share|send|provide|submit|upload) $", "To proceed with the visa kindly send:"),
)  # fmt: skip
"""What leads to a list."""
LISTED: tuple[Phrase, ...] = rows(Kind.INFO_REQUEST, "en.further", ("listed", 2, f"({_PAPERS})", "- copy of passport"))
"""What such a list has to name."""

TEST: tuple[Phrase, ...] = (
    *rows(
        Kind.ASSESSMENT,
        "en.further",
        ("test_sent", 2, "(will|also) .. (send|email|get|receive) [you] .. (test|exercise|task|case study|assessment|challenge) .. (before|beforehand|ahead of|to complete|in advance)", "We will also send you a short task to complete in advance."),
        ("test_done", 2, "(get|receive|send you|sent|sending) ... (test|exercise|task|case study|assessment|challenge) ... (done|complete|completed|finish|finished|do) .. (before|beforehand|ahead of|in advance|prior)", "You'll get a link to a short test, to be done before we meet."),
        ("test_before", 2, "(please|kindly|could you|you will need to|asking you to|we would like you to|we would ask you to|we ask you to|you need to) ... (complete|finish|submit|take|return|have a go at) ... (test|tests|assessment|assessments|exercise|task|challenge|case study|assignment|questionnaire|take home)", "Before then, please complete the online assessment."),
        ("before_test", 2, "(before|ahead of|beforehand|prior to|in preparation for|to prepare for) ... (complete|do|finish|submit|take|return) ... (test|assessment|exercise|task|challenge|case study|assignment|take home)", "Ahead of the interview we ask everyone to do a short coding test."),
    ),
    *rows(
        Kind.ASSESSMENT,
        "other.further",
        ("de_test", 2, "(bitte|vorab|vorher|zuvor) ... (test|onlinetest|aufgabe|fallstudie|probeaufgabe|einstellungstest|probearbeit) ... (bearbeiten|absolvieren|ausfuellen|einreichen|durchfuehren|loesen|machen|zuruecksenden)", "Bitte vorab den Online-Test absolvieren."),
        ("de_test_turned", 2, "(bearbeiten|absolvieren|loesen|machen) sie ... (test|onlinetest|aufgabe|fallstudie|probeaufgabe|einstellungstest)", "Bearbeiten Sie vorher bitte die Aufgabe."),
        ("fr_test", 2, "(merci de|veuillez|pourriez vous|avant|demandons) ... (passer|realiser|completer|faire|rendre) ... (test|tests|exercice|cas pratique|questionnaire|evaluation)", "Avant l'entretien, merci de passer le test en ligne."),
        ("es_test", 2, "(por favor|antes|debe|debes|pedimos|completa|complete|realiza|realice|haz) .. (completar|completa|complete|realizar|realice|realiza|hacer|haz|entregar|la|el|un|una) .. (prueba|test|ejercicio|caso practico|evaluacion)", "Antes de la entrevista, por favor completa la prueba técnica."),
        ("nl_test", 2, "(maak|vooraf|graag|wil je|wilt u) ... (test|assessment|opdracht|casus) ... (maken|invullen|afronden|inleveren|doen)", "Wil je vooraf de test maken?"),
        ("pt_test", 2, "(por favor|antes|deve|pedimos) ... (fazer|faca|realizar|realize|completar|complete|responder) ... (teste|desafio|exercicio|avaliacao|prova)", "Antes da entrevista, por favor faça o teste online."),
        ("it_test", 2, "(prima|chiediamo|dovra|dovrai|per favore) ... (completare|svolgere|fare|compilare|consegnare) ... (test|prova|esercizio|questionario|caso pratico)", "Prima del colloquio ti chiediamo di svolgere un test."),
    ),
)  # fmt: skip
"""A test to do before they meet; one that is part of the meeting is no step of its own."""

OFF: tuple[Phrase, ...] = (
    *rows(
        Kind.INTERVIEW_CANCELLATION,
        "en.further",
        ("stands_cancelled", 2, "(interview|interviews|meeting|call|slot|visit|trial|onsite) ... (cancelled|canceled|withdrawn|void|called off|not go ahead|not be going ahead|not take place|not be taking place|no longer take place|no longer go ahead|no longer be needed)", "Your interview on Thursday stands cancelled."),
        ("taken_out", 2, "(taken|took|taking|take|removed) .. (meeting|interview|slot|appointment|call|it|that) .. (out of|off|from) .. (diary|diaries|calendar|calendars|system)", "I have taken the meeting out of the diary."),
        ("no_interview", 2, "(there will be no|there will not be an|no need for the|nothing to) interview", "There will be no interview, I am afraid."),
        ("cancelling", 2, "(cancel|cancelling|canceling|cancelled|canceled|calling off|called off|taken down|removed) ... (interview|interviews|call|meeting|appointment|onsite|trial)", "I am cancelling Thursday's call."),
        ("no_need", 2, "(no need|do not need|need not|no longer need|please do not|no longer necessary) .. (come|travel|attend|dial in|join) .. (on|in|to|tomorrow|today|for)", "There is no need to come in on Monday."),
    ),
    *rows(
        Kind.INTERVIEW_CANCELLATION,
        "other.further",
        ("de_nicht_kommen", 2, "brauchen sie .. nicht [mehr|zu] ... kommen", "Daher brauchen Sie am Montag nicht mehr zur Vorstellung zu kommen."),
        ("de_brauchen", 2, "sie brauchen ... nicht [mehr] zu kommen", "Sie brauchen am Montag nicht zu kommen."),
        ("de_entfaellt", 2, "{de_interview} ... (entfaellt|entfallen|abgesagt|abzusagen|absagen|findet nicht statt)", "Das Gespräch am Montag entfällt."),
        ("fr_annule", 2, "{fr_interview} ... (annule|annulee|annules|n aura pas lieu|n a plus lieu d etre)", "L'entretien de lundi est donc annulé."),
        ("es_cancelada", 2, "{es_interview} ... (cancelada|cancelado|anulada|no se realizara|no tendra lugar|suspendida)", "La entrevista del lunes queda cancelada."),
        ("nl_vervalt", 2, "{nl_interview} ... (vervalt|gaat niet door|gaat dus niet door|geannuleerd|afgezegd)", "Het gesprek van maandag vervalt."),
        ("pt_cancelada", 2, "{pt_interview} ... (cancelada|cancelado|desmarcada|fica sem efeito|ja nao se realiza)", "A entrevista de segunda fica cancelada."),
        ("it_annullato", 2, "{it_interview} ... (annullato|annullata|cancellato|non si terra|salta)", "Il colloquio di lunedì è annullato."),
    ),
)  # fmt: skip
"""An interview that falls with the end of it all."""

PAUSE: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "en.further",
    ("pending", 2, "(cancelled|canceled|suspended|postponed|off|stopped|paused) .. pending (a|an|the|further|our|review|approval)", "Interviews have been cancelled pending a review."),
    ("stopped_hiring", 2, "(stopped|paused|frozen|froze|suspended|suspend|halted|pausing|freezing) .. (hiring|recruitment|recruiting|interviews|appointments|the process|vacancies|the meetings|headcount|posts)", "They have stopped all hiring for now."),
    ("resume", 2, "(should|if|when|once|until) ... (resume|resumes|resumed|lifted|restart|restarts|unfrozen|reopened|reopens)", "Candidates will be told should the competition resume."),
    ("frozen", 2, "(headcount|budget|post|posts|role|vacancy|requisition|hiring|recruitment|search|recruiting) .. (frozen|on ice|paused|suspended|on hold|under review|in doubt|uncertain|halted|stopped|standing still|at a standstill)", "All recruitment is under review."),
    ("review", 2, "(reviewing|rethinking|reconsidering|review of|rethink of|restructure of|reorganisation of|reorganization of) .. (role|structure|team|department|post|posts|headcount|budget|vacancy|vacancies|hiring)", "We are reviewing the structure of the department."),
    ("until_decided", 2, "(until|till) .. (review|restructure|restructuring|consultation|budget|funding|freeze|merger|takeover|reorganisation|reorganization)", "We cannot go on until the review is over."),
    ("freeze", 2, "(hiring freeze|recruitment freeze|freeze on|embargo on|moratorium on)", "There is a hiring freeze across the group."),
    ("no_interviews", 2, "no (interviews|appointments|decisions) ... (held|made|this month|this quarter|for now|for the time being|until)", "No interviews will be held this month."),
    ("while_continues", 2, "(interviews|recruitment|hiring) ... (while|until) .. (continues|lasts|concluded|over|resolved|finished)", "Interviews cannot go ahead while that continues."),
)  # fmt: skip
"""The search itself stands still, not the interview alone."""

_ROLE = "role|position|opening|post|vacancy|job|opportunity|req|seat|spot|gig|contract|team"
_OTHER = "another|different|second|other|similar|sister|related|identical|new"
_TALK = "talk|speak|chat|meet|coffee|call|conversation|catch up|discuss|interview|ring"

OPENING: tuple[Phrase, ...] = (
    *rows(
        Kind.OUTREACH,
        "en.further",
        ("other_role", 2, f"(have|has|got|there is|working on|hiring for|recruiting for|filling) .. ({_OTHER}) .. ({_ROLE})", "However, we have another role that may suit you."),
        ("other_client", 3, "(have|got|working with) .. (another|other|different) (client|company|firm|department|team|customer)", "I've got another client with a near identical role."),
        ("considered", 2, f"(consider|considered|considering|put you forward|like you|thought of you|in mind|recommend|suggest|propose|suited|suit you|suits you|fit for|match for) ... ({_OTHER}) .. ({_ROLE})", "We would like to consider you for a different position."),
        ("about_to_open", 2, f"(about to open|opening up|we are opening|will be opening|opening) .. (a|an|our|the) .. ({_ROLE})", "We're about to open a senior post."),
        ("opens_in", 2, f"({_ROLE}) .. (opens|coming up|comes up|becoming available|that has just opened)", "A Data Quality Lead post opens in April."),
        ("opening_soon", 2, f"({_ROLE}) (opening|coming|starting) [up] (next|in|this|soon|shortly)", "I do have the Growth req opening next month."),
        ("suits_you", 2, f"({_ROLE}) .. (that|which) .. (suit|suits|fit|fits|interest|right for you|up your street|closer to|better match|better fit)", "There is a support role which might suit you."),
        ("team_hires", 2, "(team|department|company|client) .. is (hiring|recruiting)", "That said, the support team is hiring."),
        ("hiring_a", 2, "we are (hiring|recruiting) (a|an|another)", "We're hiring a product analyst in May."),
        ("better_suited", 2, "(better|more|perfectly|ideally) (suited|matched|fit|fitted) (to|for) (our|the|a|another)", "You would be better suited to our reporting vacancy."),
        ("instead", 2, f"({_ROLE}) instead", "Would you consider the reporting role instead?"),
        ("colleague_wants", 2, "(colleague|colleagues|team|sister company|partner) .. (would like|would love|wants|want|is keen|are keen) to (meet|talk|speak|interview|chat|hear)", "But our finance team would like to meet you."),
        ("for_other", 2, f"(for|about) (another|a different|a second|a similar|a related|one other) .. ({_ROLE})", "We would like to talk to you about another role."),
        ("needs_one", 3, "but (my|our|a) .. (cousin|friend|colleague|sister company|neighbour|partner) ... (needs|is looking for|looks for|is hiring)", "But my cousin at the bridal place needs one right now."),
    ),
    *rows(
        Kind.OUTREACH,
        "other.further",
        ("de_fuer_andere", 2, "(fuer|ueber) (eine andere|eine weitere|eine zweite|eine aehnliche) .. {de_stelle}", "Wir würden gerne mit Ihnen über eine andere Stelle sprechen."),
        ("fr_pour_autre", 2, "(pour|d|sur) un autre {fr_poste}", "Nous aimerions vous parler d'un autre poste."),
        ("es_para_otro", 2, "(para|sobre|de) (otro|otra) {es_puesto}", "Nos gustaría hablar contigo sobre otra vacante."),
        ("nl_voor_andere", 2, "(voor|over) een andere {nl_functie}", "We praten graag met je over een andere functie."),
        ("pt_para_outra", 2, "(para|sobre) (outra|outro) {pt_vaga}", "Gostaríamos de falar consigo sobre outra vaga."),
        ("it_per_altra", 2, "(per|su|di) (un altra|un altro) {it_posto}", "Vorremmo parlarti di un'altra posizione."),
        ("de_andere_stelle", 2, "(haben|haette*|habe|gibt|suchen|passt|passen|vorstellen|interessieren|interessiert) .. (eine andere|andere|weitere|einer anderen|eine weitere|eine aehnliche) .. {de_stelle}", "Wir haben aber eine andere Stelle, die passen könnte."),
        ("fr_autre_poste", 2, "(avons|ai|ouvrons|recrutons|penser|penses|proposer|interesser*) ... (un autre|autre|un second) .. {fr_poste}", "Nous avons cependant un autre poste à vous proposer."),
        ("es_otro_puesto", 2, "(tenemos|tengo|hay|abrimos|abriremos|interesa*|encaja*) ... (otro|otra) .. {es_puesto}", "Pero tenemos otra vacante que encaja mejor."),
        ("nl_andere_functie", 2, "(hebben|heb|is|zoeken|past) .. (een andere|andere|nog een|wel een andere|nog wel een) .. {nl_functie}", "Wel hebben we een andere functie die beter past."),
        ("pt_outra_vaga", 2, "(temos|tenho|ha|abrimos|abriremos|surgiu) ... (outra|outro) .. {pt_vaga}", "Mas temos outra vaga que combina mais consigo."),
        ("it_altra_posizione", 2, "(abbiamo|ho|c e|apriamo|apriremo) ... (un altra|un altro|altra|altro) .. {it_posto}", "Abbiamo però un'altra posizione che fa per te."),
    ),
)  # fmt: skip
"""Another opening, and a real one: not what may come some day, nor what the careers page has."""

SOME_DAY: tuple[Phrase, ...] = rows(
    Kind.OUTREACH,
    "some_day",
    ("en", 1, "(should|talk of|chosen|future|whenever|any|arise|arises|arose|careers|website|site|whatever|in case|hesitate|candidate|candidates|applicant|applicants|given|accepted|offered|if another|if a|if an|if there|if we|when another|when a|no other|not have another|in another|found|has another|congratulations|welcome to apply|encourage)", "Should another role arise, please apply."),
    ("other", 1, "(falls|sollte|sollten|kuenftig|zukuenftig|zukunft|kandidat*|bewerber*|avenir|ulterieur*|candidat|candidate|futuro|futura|futuras|futuros|candidato|candidata|kandidaat|toekomst|mocht|mochten|caso|qualora|wieder|besetzt)", "Falls künftig eine andere Stelle frei wird."),
)  # fmt: skip
"""Words that make an opening one of some day, or somebody else's."""

ASKED: tuple[Phrase, ...] = (
    *rows(
        Kind.INTERVIEWER_REPLY,
        "en.further",
        ("shall_i", 2, "(shall i|can i|could i|may i|shall we|could we|might we|want me to|would you like me to|like us to|want us to|should i|let me) ... (put you forward|put your name|introduce you|introduce|tell you|pass|send|refer|forward|consider|recommend|share)", "Would you like me to put you forward?"),
        ("interested", 2, "(would|are|might|could|does|do) .. (interest you|be interested|interested|appeal|be open|you consider|be of interest|like to be considered|like to apply|like to hear|want to hear)", "Would you be interested?"),
    ),
    *rows(
        Kind.INTERVIEWER_REPLY,
        "other.further",
        ("de_interesse", 2, "(haetten sie|haben sie|haettest du|hast du|waere das|darf ich|duerfen wir|soll ich|sollen wir|interessiert) ... (interesse|etwas fuer|weitergeben|weiterleiten|vorschlagen|vorstellen|sie|dich)", "Hätten Sie daran Interesse?"),
        ("fr_interesse", 2, "(interesserait|interesse|puis je|souhaitez vous|voulez vous|veux tu|tenterait|permettez vous)", "Cela vous intéresserait-il ?"),
        ("es_interesa", 2, "(interesa|interesaria|interesado|interesada|quieres que|te parece|le parece|puedo pasar)", "¿Te interesaría?"),
        ("nl_interesse", 2, "(interesse|zou je dat|wil je dat|zal ik|mag ik|lijkt je|iets voor)", "Heb je daar interesse in?"),
        ("pt_interesse", 2, "(interesse|interessa|interessaria|posso te|posso passar|quer que|topa)", "Teria interesse?"),
        ("it_interessa", 2, "(interessa|interesserebbe|interessata|vuoi che|posso passare|ti va|le andrebbe)", "Ti interesserebbe?"),
    ),
)  # fmt: skip
"""A question that the user has to answer."""

TALK: tuple[Phrase, ...] = (
    *rows(
        Kind.INTERVIEW_INVITATION,
        "en.further",
        ("talk_about", 2, f"(would|could|can|shall|set up|arrange|schedule|up for|like to|love to|want to|let us|fancy|free to|free for|around for|happy to|we can|time for|up for|open to) .. ({_TALK})", "Would you chat with me about it this week?"),
        ("are_you_free", 2, "are you (free|around|available)", "Are you around on Wednesday?"),
        ("invite", 2, "(invite|inviting) you ... (interview|talk|chat|meet|call|conversation)", "We would like to invite you to interview for it."),
    ),
    *rows(
        Kind.INTERVIEW_INVITATION,
        "other.further",
        ("de_sprechen", 2, "(gerne|gern|koennen|koennten|lust|zeit|wollen|einladen|laden) ... (sprechen|telefonieren|treffen|gespraech|telefonat|unterhalten|kennenlernen|kaffee|einladen)", "Darüber würden wir gerne mit Ihnen sprechen."),
        ("fr_parler", 2, "(aimerions|aimerais|souhaitons|souhaiterions|pourrions|peut|disponible|envie|proposons) ... (parler|echanger|discuter|rencontrer|appeler|entretien|cafe|rencontre)", "Nous aimerions vous parler d'un autre poste."),
        ("es_hablar", 2, "(gustaria|podemos|podriamos|quieres|apetece|queremos|encantaria) ... (hablar|charlar|comentar|vernos|llamarte|llamarle|entrevistar*|reunirnos)", "Nos gustaría hablar contigo."),
        ("nl_praten", 2, "(graag|kunnen|zullen|wil|wilt|zin|tijd) ... (praten|bellen|spreken|gesprek|kennismaken|koffie|uitnodigen)", "Zullen we daar eens over bellen?"),
        ("nl_praten_graag", 2, "(praten|bellen|spreken|nodigen) .. graag", "We praten graag met je over een andere functie."),
        ("pt_falar", 2, "(gostariamos|gostaria|podemos|podiamos|quer|queremos|topa|adoraria) ... (falar|conversar|conversa|entrevista|ligar|encontrar)", "Gostaríamos de falar consigo sobre outra vaga."),
        ("it_parlare", 2, "(vorremmo|vorrei|possiamo|potremmo|piacerebbe|ti va|le va) ... (parlar*|sentirci|incontr*|colloquio|chiamar*|vederci)", "Vorremmo parlarti di un'altra posizione."),
    ),
)  # fmt: skip
"""A talk that they propose."""
