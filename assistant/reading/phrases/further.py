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
    "w 4|w4|i 9|i9|qualifications|hr forms|personal details form|relieving date|highest cert|two people we|names|updated cv|up to date cv|latest cv|current cv|your cv|resume|portfolio|reference letters|contact details of|home address|address history|full legal name|id number|utility bill|salary expectations|notice period|ctc|ectc|current ctc"
)
_SEND = (
    "send|email me|email us|email your|email the|e mail me|e mail us|e mail the|mail me|mail us|share|provide|submit|upload|supply|forward|post|return|scan|give me|give us|shoot|ping|fill in|text me|bring in|let me have|let us have|"
    "let us know|let me know|drop me|get me|get us|furnish|reply with|revert with|attach"
)
_PLEASE = (
    "please|kindly|pls|plz|could you|can you|would you|will you|grateful if you|we ask you to|ask that you|if you could|"
    "need you to|asked to|required to|requested to|request you to|may i ask|like you to|if you would"
)
_NEED = (
    "need from you|i need your|we need your|i need the|we need the|i will need|we will need|i need a|we need a|i just need|we just need|"
    "i still need|we still need|we require|i require|we shall need|we shall also need|we also need|i also need|we will also need|i will also need|we need two|i need two|i need|we need"
)

INFO: tuple[Phrase, ...] = (
    *rows(
        Kind.INFO_REQUEST,
        "en.further",
        ("send_papers", 2, f"({_PLEASE}) ... ({_SEND}) ... ({_PAPERS})", "Before I draw up the contract please send your passport copy."),
        ("send_first", 2, f"^ [and|then|also|just|so] ({_SEND}) [me|us|over|back|through] (your|the|a|copies of|copy of|two|names of) .. ({_PAPERS})", "Send me your bank details."),
        ("need_papers", 2, f"({_NEED}) ... .. ({_PAPERS})", "For the contract I need your passport."),
        ("they_need", 2, f"(hr|payroll|finance|they|she|he|office|team|facilities|reception|security|legal|client) [still|also] (needs|need|require|requires) ... ({_PAPERS})", "HR needs your right to work documents by Friday."),
        ("fill_form", 2, f"({_PLEASE}) ... (complete|fill in|fill out|fill up|fill that in|fill it in|filling in) ... (form|forms|declaration|paperwork|hr questionnaire|starter questionnaire|health questionnaire)", "Please fill in the new starter questionnaire attached."),
        ("form_there", 2, "(form|forms|declaration|paperwork) ... (please|kindly) .. (complete|fill in|fill out|fill it|fill them|return|sign and return)", "The form for the checks is attached, please complete and return it."),
        ("send_on", 2, f"^ (send on|drop me|text me|email|mail|forward|reply with) .. (your|the|a|copies of|copy of|two|names of) .. ({_PAPERS})", "Send on your PPS number and an IBAN to Breda."),
        ("and_send", 2, f"(and|together with|along with) ({_SEND}|a copy of|a scan of|copies of) [me|us|over] [with] (your|the|a|copies of|copy of|two|names of) .. ({_PAPERS})", "Please let us know which day suits you best, and send us the names of two referees."),
        ("copy_with", 2, f"({_PLEASE}) ... ({_SEND}) ... (together with|along with|as well as|and) (a copy of|a scan of|copies of) .. ({_PAPERS})", "Please send us your presentation by Friday together with a copy of your passport."),
        ("send_that", 2, "(portfolio|cv|certificate|certificates|references) ... (could|can|would) you (send|share|resend|forward) (it|them)", "There is no link to the portfolio, could you send it?"),
        ("they_need_names", 2, "(need|needs|like|want|wants|require|requires) .. (names of|contact details of|details of) .. (people|persons|referees|references|colleagues|managers)", "He would like the names of two people we might speak to."),
        ("supply_later", 2, "(send|share|email|ping|resend) (it|them|me|us|us that|me that|your|the|over|both) .. (portfolio|cv|resume|receipts|form again|it again|full version)", "Could you ping me your portfolio again?"),
        ("forms", 2, "(complete|fill in|fill out|return) .. (attached|enclosed) .. (starter|medical|health|registration|details|application|hr|onboarding|reference|dbs|background) .. (form|forms|questionnaire|declaration)", "Please complete the attached starter forms."),
        ("tell_salary", 2, "(what is|confirm|share|let me know|tell me|remind me) .. (your notice period|your current salary|your salary expectations|your expected salary|your ectc|current ctc)", "What is your notice period?"),
        ("few_lines", 2, "(could|can|would) you (drop|send|write) (me|us) .. (lines|paragraph|note|summary) .. (that|which|i|on|about)", "Could you drop me a few lines that I can show them?"),
        ("ask_for", 2, f"(ask you for|asking you for) .. ({_PAPERS})", "May I also ask you for the names of two referees?"),
        ("still_miss", 2, f"(still miss|still missing|am missing|are missing|still lack) ... ({_PAPERS}|tax number)", "For the contract I still miss three things: your tax number and a copy of your permit."),
        ("form_must", 2, "(form|forms|questionnaire|declaration) ... (should|must|needs to|need to|has to|have to) be (completed|filled in|returned|signed|sent back)", "The health questionnaire enclosed should be completed and sent back."),
        ("along_with", 2, f"(let me have|let us have|send me|send us|return) ... (along with|together with) .. ({_PAPERS})", "Please let me have your decision by Thursday, along with the names of two referees."),
        ("item_form", 2, "^ # (complete|fill in|fill out|return|sign) the .. (form|forms|questionnaire|declaration)", "1. Complete the vetting form."),
        ("item_send", 2, f"^ # ({_SEND}) [me|us|over|in] (your|the|a|copies of|copy of|two|names of|proof of|last) .. ({_PAPERS})", "2. Upload proof of your right to work in the UK."),
        ("nda", 2, "(nda|non disclosure agreement|confidentiality agreement|consent form|visitor form|security form|confidentiality form) ... (sign|complete|fill|return|signed and returned)", "An NDA is attached, please sign it before you come."),
        ("signed_nda", 2, "(need|require|ask for|sign|complete|return) (a|an|the|your) [attached|enclosed|short|signed|completed] (nda|non disclosure agreement|confidentiality agreement|visitor form|security form)", "We need a signed NDA before anyone comes on site."),
        ("along_photo", 2, f"({_SEND}) (it|them|this|that) [back] ... (along with|together with|as well as|and) (a|your|two|copies of) .. ({_PAPERS}|photo of)", "Please send it back along with a photo of your ID."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "de.further",
        ("unterlagen", 2, "(brauche|brauchen|braeuchte|braeuchten|benoetige|benoetigen|benoetigten|laden|lade|schicken|schick|schicke|senden|sende|mailen|uebersenden|reichen|teilen|fehlen|fehlt) ... (steuer id|steueridentifikationsnummer|personalbogen|fuehrungszeugnis|zeugnisse|arbeitszeugnis*|referenzen|sozialversicherungs*|iban|bankverbindung|krankenkasse|personalausweis*|ausweiskopie|reisepass*|geburtsdatum|urkunden|masernschutz*|aufenthaltstitel|ausweises|ausweis|personalfragebogen|fragebogen|lebenslauf*|impfnachweis*)", "Für den Vertrag brauche ich noch Ihre Steuer-ID."),
        ("formular", 2, "(bitte|koennten sie|koenntest du|kannst du) ... (personalfragebogen|personalbogen|formular|stammblatt|fragebogen) ... (ausfuellen|ausgefuellt|zurueck|zuruecksenden|zurueckschicken|zu)", "Bitte schicken Sie uns den Personalfragebogen ausgefüllt zurück."),
        ("mitbringen", 2, "(bringen sie|bring) ... (ausgefuellten|ausgefuelltes|referenzen) .. (personalbogen|fragebogen|formular)", "Bringen Sie bitte den ausgefüllten Personalbogen mit."),
        ("schicken", 2, "(bitte|koennten|koenntest|koennen|kannst) ... .. (zeugnisse|referenzen|fuehrungszeugnis|gehaltsvorstellung|lebenslauf|nachweise|diplome) ... (schicken|senden|mailen|zusenden|nachreichen|hochladen|einreichen|nennen|mitteilen)", "Könntest du mir noch zwei Referenzen schicken?"),
        ("referenzen", 2, "(nennen|nenn|angeben|geben) ... (referenz*|ansprechpartner)", "Bitte nennen Sie mir zwei Referenzen."),
        ("noch_von_ihnen", 2, "(brauche|brauchen|braeuchten|braeuchte|benoetige|benoetigen|fehlt|fehlen) ... (referenzpersonen|kopie|nachweis*|unterschriebene vertraulichkeit*|geheimhaltung*|verschwiegenheit*)", "Vorab brauchen wir noch die unterschriebene Vertraulichkeitserklärung."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "fr.further",
        ("pieces", 2, "(envoyez|envoie|merci de|pourriez vous|pouvez vous|parvenir|communiquer|renvoyer|renvoyez|retourner|remplir|remplissez|completer|besoin|transmettre|transmettez|fournir|fournissez|envoyer|adresser|faut|faites) ... (titre de sejour|numero de secu|securite sociale|rib|copie|diplomes|diplome|justificatif*|references|carte vitale|bulletins|casier judiciaire|carte d identite|passeport|attestation*|formulaire|fiche de renseignements|coordonnees de deux|cv a jour|accord de confidentialite|noms de deux|pretentions salariales)", "Envoyez-moi une copie de votre titre de séjour."),
        ("manque", 2, "(il nous manque|il me manque|il manque|me faudrait|nous faudrait|il me faut|il nous faut) ... (titre de sejour|rib|copie|diplome|diplomes|justificatif*|references|casier|cv|attestation*|carte)", "Il nous manque encore votre titre de séjour."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "es.further",
        ("papeles", 2, "(mandame|mandanos|mandes|mandarnos|mandarme|nos mandes|envies|enviame|envianos|envienos|enviarnos|enviarme|envie|enviar|necesito|necesitamos|necesitaremos|necesitare|facilitarnos|facilitenos|remitir|remitanos) ... (certificado*|titulo|titulacion|numero de cuenta|dni|nie|copia|referencias|nominas|vida laboral|seguridad social|iban|pasaporte|formulario|ficha|cv actualizado)", "Mándame el certificado de titulación."),
        ("falta", 2, "(falta|faltan|faltaria|faltarian) ... (permiso de trabajo|titulo|certificado*|dni|copia|cv|referencias)", "De paso, nos falta tu permiso de trabajo."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "nl.further",
        ("papieren", 2, "(stuur|sturen|mail|mailen|aanleveren|opsturen|doorsturen|nodig) ... (paspoort|kopie|referenties|referenten|bsn|diploma*|vog|rekeningnummer|bankrekeningnummer|identiteitsbewijs|loonstrook*|iban|formulier|cv)", "Stuur je me een kopie van je diploma?"),
        ("nodig", 2, "(kopie|paspoort|referenties|referenten|bsn|diploma*|vog|rekeningnummer|identiteitsbewijs|loonstrook*|loonstroken|iban|cv|geheimhoudingsverklaring) ... (nodig|sturen|mailen|opsturen|doorsturen|doorgeven|toesturen|geven|tekenen|terugsturen)", "Ik heb een kopie van je paspoort nodig."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "pt.further",
        ("papeis", 2, "(precisar|preciso|precisamos|precisaremos|envie|enviar|envia|enviasse|enviarmos|mande|manda|mandar|mandasse|remeta|indicar|indique) ... (nif|cartao de residencia|cartao de cidadao|cedula|certificado*|comprovativo*|comprovante*|rg|cpf|copia|referencias|carteira de trabalho|iban|diploma*|passaporte|formulario|ficha|habilitacoes)", "Vou precisar do seu NIF."),
        ("falta", 2, "(falta|faltam|falta nos|faltam nos) ... (diploma|certificado*|comprovativo*|comprovante*|cpf|nif|copia|referencias)", "Falta-nos só o diploma."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "it.further",
        ("documenti", 2, "(mandami|mandaci|mandarci|mandarmi|inviami|inviaci|inviarci|inviarmi|inviare|indicarci|ci serve|ci servono|mi serve|mi servono|bisogno|farci avere|farmi avere|mi mandi|ci mandi) ... (codice fiscale|attestato*|iban|carta d identita|documento d identita|permesso di soggiorno|certificat*|referenze|copia|diploma|buste paga|passaporto|modulo|cv aggiornato|curriculum aggiornato)", "Mandami il codice fiscale."),
        ("manca", 2, "(manca|mancano) ... (diploma|documento|copia|codice fiscale|iban|certificat*|referenze)", "Ci manca ancora il diploma."),
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
    ("we_need", 2, "(we|i|they|hr) [will|shall|still|also|would] (need|require) $", "To get you set up we need:"),
    ("few_things", 2, "(need|require|missing|miss|lack|want) (two|three|four|five|some|a few|several|a couple of) (things|items|documents|papers|details|bits) ... .. $", "Before then we need three things in your profile, please:"),
    ("grateful", 2, "(grateful|obliged) if you (would|could) $", "I should be grateful if you would:"),
    ("share", 2, "(kindly|please) ... (share|send|provide|submit|upload) $", "To proceed with the visa kindly send:"),
)  # fmt: skip
"""What leads to a list."""
SENT_LIST: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "further",
    ("en_sent", 2, "(email|e mail|send|upload|submit|forward|return|reply with) ... (copies of|a copy of|scans of|the following|these|following documents|below) [documents|papers|items|by return] $", "Before the interview, please email to this address copies of:"),
    ("de_sent", 2, "(senden|schicken|schick|mailen|uebersenden|laden|benoetigen|brauchen) ... (folgende|folgendes|folgenden) [unterlagen|dokumente|nachweise] [zu|hoch|zukommen] $", "Bitte senden Sie uns vorab folgende Unterlagen:"),
    ("fr_sent", 2, "(envoyer|transmettre|adresser|fournir|parvenir|deposer) ... (suivants|suivantes|copies de|copie de) $", "Merci de nous transmettre les documents suivants :"),
    ("es_sent", 2, "(enviar|enviarnos|envianos|envienos|mandanos|enviame|adjuntar|necesitamos) ... (siguientes|siguiente) [documentos|papeles] $", "Antes necesitamos los siguientes documentos:"),
    ("nl_sent", 2, "(sturen|stuur|mailen|mail|aanleveren|uploaden|nodig) ... volgende [documenten|stukken|gegevens] [nodig|sturen|mailen|aanleveren|uploaden] $", "Stuur ons vooraf de volgende documenten:"),
    ("pt_sent", 2, "(enviar|envie|enviasse|remeter|mandar|precisamos) ... (seguintes|seguinte) [documentos|elementos] $", "Pedimos que nos envie os seguintes documentos:"),
    ("it_sent", 2, "(inviare|inviarci|mandarci|caricare|trasmettere|servono) ... (seguenti) [documenti|dati] $", "Le chiediamo di inviarci i seguenti documenti:"),
)  # fmt: skip
"""What leads to a list of papers to send, rather than to bring."""

LISTED: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "en.further",
    (
        "listed",
        2,
        f"({_PAPERS}|zeugnis*|ausweis*|referenz*|diplome*|piece*|justificatif*|titulo|certificado*|diploma*|kopie|bewijs|comprovativo*|documento*|attestato*)",
        "- copy of passport",
    ),
)
"""What such a list has to name."""

TEST: tuple[Phrase, ...] = (
    *rows(
        Kind.ASSESSMENT,
        "en.further",
        ("test_sent", 2, "(will|also) .. (send|email|get|receive) [you] .. (test|exercise|task|case study|assessment|challenge) .. (before|beforehand|ahead of|to complete|in advance)", "We will also send you a short task to complete in advance."),
        ("test_done", 2, "(get|receive|send you|sent|sending) ... (test|exercise|task|case study|assessment|challenge) ... (done|complete|completed|finish|finished|do) .. (before|beforehand|ahead of|in advance|prior)", "You'll get a link to a short test, to be done before we meet."),
        ("test_before", 2, "(please|kindly|could you|you will need to|asking you to|we would like you to|we would ask you to|we ask you to|you need to) ... (complete|finish|submit|take|return|have a go at) ... (test|tests|assessment|assessments|exercise|task|challenge|case study|assignment|questionnaire|take home)", "Before then, please complete the online assessment."),
        ("work_through", 2, "(work through|have a go at|look at|prepare|do|complete|try|take on) ... (attached|enclosed) .. (case|brief|task|dataset|exercise|test|challenge|problem|assignment)", "We would like you to work through the attached case."),
        ("that_i_attach", 2, "(complete|do|try|prepare) ... (exercise|task|test|case|challenge) .. (attached|enclosed|at the link|below|here)", "Please complete the short exercise that I've attached."),
        ("to_be_done", 2, "(test|assessment|exercise|task|challenge|questionnaire|case study) ... (must be|to be|should be|needs to be|has to be) (completed|done|finished|submitted|taken|returned|sent)", "You will get a link to a test, which must be completed by Friday."),
        ("all_take", 2, "(asked|ask|asks|requires|wants|require) .. (all|every|you|everyone|candidates|that) ... (take|complete|do|sit) ... (test|assessment|exercise|challenge|questionnaire) ... (before|beforehand|by|online|link|in advance)", "HR has asked that all candidates take the test before the interview."),
        ("must_sit", 2, "(must|have to|need to|has to|ask you to) (sit|take|complete|do) ... (test|assessment|exercise|task|questionnaire) .. (ahead of|before|prior to|in advance|beforehand)", "All candidates must sit an online test ahead of the interview."),
        ("crack", 2, "have a (crack|go|stab) at (it|them) .. (before|beforehand|ahead)", "Have a crack at it before we meet."),
        ("do_it_before", 2, "(do|complete|finish|take) (it|this|the test|the task|that) .. before (we|the|you|your|our|then)", "It is 20 minutes online, do it before we speak."),
        ("item", 2, "^ [#] (complete|do|take|sit) the .. (coding|online|verbal|numerical|reasoning|aptitude|case|technical) .. (task|test|tests|assessment|assessments|challenge|exercise)", "1. Complete the coding task"),
        ("before_test", 2, "(before|ahead of|beforehand|prior to|in preparation for|to prepare for) ... (complete|do|finish|submit|take|return) ... (test|assessment|exercise|task|challenge|case study|assignment|take home)", "Ahead of the interview we ask everyone to do a short coding test."),
        ("at_home", 2, "(test|tests|exercise|task|challenge|case|assessment|questionnaire) ... (which|that) you (can|may|could|should) (do|complete|take|sit|work on) .. (home|own time|online|anywhere|beforehand|advance)", "There's also a spreadsheet test, which you can do at home in your own time."),
        ("finish_it", 2, "(test|exercise|task|challenge|case study|questionnaire|assessment) ... please (finish|complete|do|take|submit) it (by|before|ahead)", "There is a reasoning test, please finish it by Monday night."),
        ("link_test", 2, "(get|receive|send you) .. (email|e mail|link|invitation|invite) .. (from|to|with|for) ... (test|exercise|challenge|online assessment|questionnaire)", "You'll shortly get an email from our provider with a reasoning test."),
        ("return_it", 2, "(test|exercise|task|challenge|case study|questionnaire|brief) ... (ask|like|need|want) [that] you [to] (return|send|submit|complete|do|finish) (it|this|them)", "There is a short task and we ask that you return it the day before."),
    ),
    *rows(
        Kind.ASSESSMENT,
        "other.further",
        ("de_test", 2, "(bitte|bitten|vorab|vorher|zuvor|bis dahin) ... (test|onlinetest|aufgabe|fallstudie|probeaufgabe|einstellungstest|probearbeit) ... (bearbeiten|absolvieren|ausfuellen|einreichen|durchfuehren|loesen|machen|zuruecksenden)", "Bitte vorab den Online-Test absolvieren."),
        ("de_test_turned", 2, "(bearbeiten|absolvieren|loesen|machen) sie ... (test|onlinetest|aufgabe|fallstudie|probeaufgabe|einstellungstest)", "Bearbeiten Sie vorher bitte die Aufgabe."),
        ("de_mach", 2, "(mach|mache|bearbeite|loese|erledige) ... (test|aufgabe|fallstudie|uebung)", "Mach doch bis dahin bitte den Online-Test."),
        ("de_anbei", 2, "(beigefuegte*|angehaengte*|anbei|im anhang) .. (fallstudie|aufgabe|testaufgabe|probeaufgabe|uebung|test)", "Bitte bearbeiten Sie bis dahin die beigefügte Fallstudie."),
        ("fr_joint", 2, "(cas pratique|test|exercice|etude de cas|questionnaire) .. (ci joint|en piece jointe|a rendre|a nous renvoyer|a completer|a realiser)", "Vous avez un exercice en pièce jointe."),
        ("es_adjunto", 2, "(prueba|ejercicio|test|caso practico) .. (adjunto|adjunta|adjuntamos|adjunto en|en el enlace)", "Haz la prueba técnica que te adjunto."),
        ("nl_bijlage", 2, "(opdracht|casus|test|case) ... (bijlage|bijgevoegd|bijgevoegde|toegestuurd)", "De opdracht vind je in de bijlage."),
        ("pt_enviar", 2, "(exercicio|teste|desafio|estudo de caso) .. (a enviar|a entregar|para entregar|em anexo|a realizar|a fazer) .. (ate|antes|em)", "Há um exercício prático a enviar até domingo."),
        ("it_allegato", 2, "(prova|test|esercizio|caso pratico) .. (allegat*|in allegato|da svolgere|da completare|da consegnare)", "C'è un esercizio da svolgere prima."),
        ("fr_test", 2, "(merci de|veuillez|pourriez vous|avant|demandons) ... (passer|realiser|completer|faire|rendre) ... (test|tests|exercice|cas pratique|questionnaire|evaluation)", "Avant l'entretien, merci de passer le test en ligne."),
        ("es_test", 2, "(por favor|antes|debe|debes|tienes que|tiene que|tendras que|tendra que|deberas|pedimos|completa|complete|realiza|realice|haz) ... (completar|completa|complete|realizar|realice|realiza|hacer|haz|entregar|la|el|un|una) .. (prueba|test|ejercicio|caso practico|evaluacion)", "Antes de la entrevista, por favor completa la prueba técnica."),
        ("nl_test", 2, "(maak|vooraf|graag|wil je|wilt u) ... (test|assessment|opdracht|casus) ... (maken|invullen|afronden|inleveren|doen)", "Wil je vooraf de test maken?"),
        ("pt_test", 2, "(por favor|antes|deve|pedimos) ... (fazer|faca|realizar|realize|completar|complete|responder|resolva|resolver) ... (teste|desafio|exercicio|avaliacao|prova)", "Antes da entrevista, por favor faça o teste online."),
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
        ("we_cancel", 3, "(i|we|unfortunately|priya|sadly) [will|do|unfortunately|now] (need to|have to|had to|must) (cancel|call off|pull) .. (call|interview|meeting|chat|appointment|slot|visit|trial|onsite)", "Hi Priya, need to cancel our call tomorrow, sorry."),
        ("no_need", 2, "(no need|do not need|need not|no longer need|please do not|no longer necessary) .. (come|travel|attend|dial in|join) .. (on|in|to|tomorrow|today|for)", "There is no need to come in on Monday."),
        ("not_ahead_with", 2, "(not|no longer) [be] (going ahead|go ahead|proceed|proceeding|needing|need|holding|hold|having|have) [with] (your|the|our|a) .. (interview|call|meeting|round|visit|onsite|chat|conversation)", "We won't be going ahead with your second interview on Friday."),
        ("off_too", 2, "(interview|call|meeting|round|visit|chat|slot|#) ... is (off|cancelled|canceled) [too|as well|now]", "That means tomorrow's 9am with Sasha is off too."),
    ),
    *rows(
        Kind.INTERVIEW_CANCELLATION,
        "other.further",
        ("de_nicht_kommen", 2, "brauchen sie .. nicht [mehr|zu] ... kommen", "Daher brauchen Sie am Montag nicht mehr zur Vorstellung zu kommen."),
        ("de_brauchen", 2, "sie brauchen ... nicht [mehr] zu kommen", "Sie brauchen am Montag nicht zu kommen."),
        ("de_entfaellt", 2, "{de_interview} ... (entfaellt|entfallen|abgesagt|abzusagen|absagen|findet nicht statt)", "Das Gespräch am Montag entfällt."),
        ("de_entfaellt_auch", 2, "(entfaellt|hinfaellig|hinfaellig ist|erledigt sich) .. (auch|damit|leider|somit|daher|ihr|unser|das|dein) .. {de_interview}", "Damit entfällt auch unser Gespräch am 2. September."),
        ("de_nicht_statt", 2, "{de_interview} ... (nicht stattfindet|nicht stattfinden|hinfaellig|nicht mehr noetig|nicht mehr statt|eruebrigt)", "Das Gespräch am Montag ist damit hinfällig."),
        ("fr_sans_objet", 2, "{fr_interview} ... (sans objet|n a donc plus|n aura donc pas|ne se tiendra|n a pas lieu|est donc annule|tombe a l eau)", "Notre entretien de lundi n'a donc plus lieu."),
        ("es_ya_no", 2, "(ya no|no) ... (haremos|tendremos|celebraremos|hara falta|hace falta|sera necesaria) ... {es_interview}", "Por eso ya no haremos la entrevista del martes."),
        ("nl_niet_doorgaat", 2, "{nl_interview} ... (niet doorgaat|niet door zal gaan|niet doorgaan|niet meer nodig|komt te vervallen|komt daarmee te vervallen|gaat daarom niet)", "Dat betekent dat ons gesprek van 6 januari niet doorgaat."),
        ("pt_nao_sera", 2, "{pt_interview} ... (nao sera|nao vai acontecer|deixa de fazer sentido|fica cancelada|ja nao tera lugar|nao acontecera)", "A entrevista de terça já não terá lugar."),
        ("it_non_serve", 2, "{it_interview} ... (non avra luogo|non si fara|non e piu necessario|viene meno|decade)", "Il colloquio di martedì non avrà luogo."),
        ("fr_annule", 2, "{fr_interview} ... (annule|annulee|annules|n aura pas lieu|n a plus lieu d etre)", "L'entretien de lundi est donc annulé."),
        ("es_cancelada", 2, "{es_interview} ... (cancelada|cancelado|anulada|no se realizara|no tendra lugar|suspendida)", "La entrevista del lunes queda cancelada."),
        ("nl_vervalt", 2, "{nl_interview} ... (vervalt|gaat niet door|gaat dus niet door|geannuleerd|afgezegd)", "Het gesprek van maandag vervalt."),
        ("pt_cancelada", 2, "{pt_interview} ... (cancelada|cancelado|desmarcada|fica sem efeito|ja nao se realiza)", "A entrevista de segunda fica cancelada."),
        ("it_annullato", 2, "{it_interview} ... (annullato|annullata|cancellato|non si terra|salta)", "Il colloquio di lunedì è annullato."),
    ),
)  # fmt: skip
"""An interview that falls with the end of it all."""

PAUSE: tuple[Phrase, ...] = (
    *rows(
        Kind.HOLD,
        "en.further",
        ("pending", 2, "(cancelled|canceled|suspended|postponed|off|stopped|paused) .. pending (a|an|the|further|our|review|approval)", "Interviews have been cancelled pending a review."),
        ("stop", 2, "(stop|freeze|hold|halt|ban|pause|block) [on|to] [all|any|new|every] [new|external] (hiring|recruitment|recruiting|appointments|vacancies)", "They are putting a stop on hiring."),
        ("stopped_hiring", 2, "(stopped|paused|frozen|froze|suspended|suspend|halted|pausing|freezing) [all|any|new|our|the|their|its|every] [new|external|further] (hiring|recruitment|recruiting|interviews|appointments|the process|vacancies|the meetings|headcount|posts)", "They have stopped all hiring for now."),
        ("resume", 2, "(should|if|when|once|until) ... (resume|resumes|resumed|lifted|restart|restarts|unfrozen|reopened|reopens)", "Candidates will be told should the competition resume."),
        ("frozen", 2, "(headcount|budget|post|posts|role|vacancy|requisition|hiring|recruitment|search|recruiting) .. (frozen|on ice|paused|suspended|on hold|under review|in doubt|uncertain|halted|stopped|standing still|at a standstill)", "All recruitment is under review."),
        ("review", 2, "(reviewing|rethinking|reconsidering|review of|rethink of|restructure of|reorganisation of|reorganization of) .. (role|structure|team|department|post|posts|headcount|budget|vacancy|vacancies|hiring)", "We are reviewing the structure of the department."),
        ("until_decided", 2, "(until|till) .. (review|restructure|restructuring|consultation|budget|funding|freeze|merger|takeover|reorganisation|reorganization)", "We cannot go on until the review is over."),
        ("freeze", 2, "(hiring freeze|recruitment freeze|freeze on|embargo on|moratorium on)", "There is a hiring freeze across the group."),
        ("no_interviews", 2, "no (interviews|appointments|decisions) ... (held|made|this month|this quarter|for now|for the time being|until)", "No interviews will be held this month."),
        ("while_continues", 2, "(interviews|recruitment|hiring) ... (while|until) .. (continues|lasts|concluded|over|resolved|finished)", "Interviews cannot go ahead while that continues."),
    ),
    *rows(
        Kind.HOLD,
        "other.further",
        ("de_stopp", 2, "(einstellungsstopp|einstellungssperre|stellenstopp|einstellungen gestoppt|einstellungen ausgesetzt|keine einstellungen)", "Bei uns gilt ein Einstellungsstopp."),
        ("fr_suspendu", 2, "(suspendu|gele|bloque|stoppe|arrete) [tous|toutes] [les|nos] (recrutements|embauches)", "La direction a suspendu tous les recrutements."),
        ("fr_gel", 2, "(gel des recrutements|gel des embauches|recrutements sont suspendus|recrutements sont geles|recrutement est suspendu|recrutement est gele|embauches sont suspendues|geler les recrutements|suspendre les recrutements)", "La direction a décidé un gel des recrutements."),
        ("es_congelado", 2, "(contrataciones|contratacion|seleccion|vacantes|proceso) .. (congeladas|congelada|paralizadas|paralizada|suspendidas|suspendida|paralizado|congelado)", "Las contrataciones están congeladas."),
        ("es_congelar", 2, "(congelado|paralizado|suspendido|parado) .. (contrataciones|contratacion|vacantes|incorporaciones)", "Han congelado las contrataciones."),
        ("nl_stop", 2, "(vacaturestop|personeelsstop|wervingsstop|aannamestop)", "De directie heeft een vacaturestop afgekondigd."),
        ("pt_congeladas", 2, "(contratacoes|vagas|contratacao|recrutamento|recrutamentos) .. (congeladas|congelada|suspensas|suspensa|suspenso|suspensos|paradas|congelado)", "As contratações estão suspensas."),
        ("pt_ninguem", 2, "nao (vou|vamos) .. (chamar|contratar|entrevistar) (ninguem|mais ninguem)", "Não vou mais chamar ninguém por enquanto."),
        ("it_blocco", 2, "(blocco delle assunzioni|assunzioni bloccate|assunzioni sono bloccate|assunzioni sono sospese|selezioni sono sospese|non faccio piu colloqui|non facciamo piu colloqui|bloccato le assunzioni|sospeso le assunzioni)", "C'è un blocco delle assunzioni."),
    ),
)  # fmt: skip
"""The search itself stands still, not the interview alone."""

STANDS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CANCELLATION,
    "further",
    ("none", 1, "no (interview|interviews|meeting|meetings|call|calls) (has|have|had) .. (cancelled|canceled|called off|withdrawn)", "No interviews have been cancelled."),
    ("not", 1, "not [been|be] (cancelled|canceled|called off|cancelling|canceling)", "Your interview is not cancelled."),
    ("goes_on", 1, "(still on|stays on|remains as|stands as|as planned|goes ahead|is unaffected|not affected)", "Your interview stands as planned."),
    ("before", 1, "(take place|go ahead|be held) (before|earlier)", "Interviews will not take place before that date."),
)  # fmt: skip
"""Words by which an interview is not off."""

NO_PAUSE: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "en.further",
    ("person", 1, "(suspended|stopped|removed|banned) from (recruiting|hiring|recruitment)", "A panel member has been suspended from recruiting."),
)  # fmt: skip
"""What stands still with one person alone."""
