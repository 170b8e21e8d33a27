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
        ("unterlagen", 2, "(brauche|brauchen|braeuchte|braeuchten|benoetige|benoetigen|benoetigten|schicken|schick|schicke|senden|sende|mailen|uebersenden|reichen|teilen|fehlen|fehlt) ... (steuer id|steueridentifikationsnummer|personalbogen|fuehrungszeugnis|zeugnisse|arbeitszeugnis*|referenzen|sozialversicherungs*|iban|bankverbindung|krankenkasse|personalausweis*|ausweiskopie|reisepass*|geburtsdatum|urkunden|masernschutz*|aufenthaltstitel|ausweises|ausweis|personalfragebogen|fragebogen|lebenslauf*|impfnachweis*)", "Für den Vertrag brauche ich noch Ihre Steuer-ID."),
        ("formular", 2, "(bitte|koennten sie|koenntest du|kannst du) ... (personalfragebogen|personalbogen|formular|stammblatt|fragebogen) ... (ausfuellen|ausgefuellt|zurueck|zuruecksenden|zurueckschicken|zu)", "Bitte schicken Sie uns den Personalfragebogen ausgefüllt zurück."),
        ("mitbringen", 2, "(bringen sie|bring) ... (ausgefuellten|ausgefuelltes|referenzen) .. (personalbogen|fragebogen|formular)", "Bringen Sie bitte den ausgefüllten Personalbogen mit."),
        ("referenzen", 2, "(nennen|nenn|angeben|geben) ... (referenz*|ansprechpartner)", "Bitte nennen Sie mir zwei Referenzen."),
        ("noch_von_ihnen", 2, "(brauche|brauchen|braeuchten|braeuchte|benoetige|benoetigen|fehlt|fehlen) ... (referenzpersonen|kopie|nachweis*|unterschriebene vertraulichkeit*|geheimhaltung*|verschwiegenheit*)", "Vorab brauchen wir noch die unterschriebene Vertraulichkeitserklärung."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "fr.further",
        ("pieces", 2, "(envoyez|envoie|merci de|pourriez vous|pouvez vous|parvenir|communiquer|renvoyer|renvoyez|retourner|remplir|remplissez|completer|besoin|transmettre|transmettez|fournir|fournissez|envoyer|adresser|faut|faites) ... (titre de sejour|numero de secu|securite sociale|rib|copie|diplomes|diplome|justificatif*|references|carte vitale|bulletins|casier judiciaire|carte d identite|passeport|attestation*|formulaire|fiche de renseignements|coordonnees de deux|cv a jour|accord de confidentialite|noms de deux|pretentions salariales)", "Envoyez-moi une copie de votre titre de séjour."),
    ),
    *rows(
        Kind.INFO_REQUEST,
        "es.further",
        ("papeles", 2, "(mandame|mandanos|mandes|mandarnos|mandarme|nos mandes|envies|enviame|envianos|envienos|enviarnos|enviarme|envie|enviar|necesito|necesitamos|necesitaremos|necesitare|facilitarnos|facilitenos|remitir|remitanos) ... (certificado*|titulo|titulacion|numero de cuenta|dni|nie|copia|referencias|nominas|vida laboral|seguridad social|iban|pasaporte|formulario|ficha|cv actualizado)", "Mándame el certificado de titulación."),
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
    ),
    *rows(
        Kind.INFO_REQUEST,
        "it.further",
        ("documenti", 2, "(mandami|mandaci|mandarci|mandarmi|inviami|inviaci|inviarci|inviarmi|inviare|indicarci|ci serve|ci servono|mi serve|mi servono|bisogno|farci avere|farmi avere|mi mandi|ci mandi) ... (codice fiscale|attestato*|iban|carta d identita|documento d identita|permesso di soggiorno|certificat*|referenze|copia|diploma|buste paga|passaporto|modulo|cv aggiornato|curriculum aggiornato)", "Mandami il codice fiscale."),
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
        ("return_it", 2, "(test|exercise|task|challenge|case study|questionnaire|brief) ... (ask|like|need|want) [that] you [to] (return|send|submit|complete|do|finish) (it|this|them)", "There is a short task and we ask that you return it the day before."),
    ),
    *rows(
        Kind.ASSESSMENT,
        "other.further",
        ("de_test", 2, "(bitte|vorab|vorher|zuvor) ... (test|onlinetest|aufgabe|fallstudie|probeaufgabe|einstellungstest|probearbeit) ... (bearbeiten|absolvieren|ausfuellen|einreichen|durchfuehren|loesen|machen|zuruecksenden)", "Bitte vorab den Online-Test absolvieren."),
        ("de_test_turned", 2, "(bearbeiten|absolvieren|loesen|machen) sie ... (test|onlinetest|aufgabe|fallstudie|probeaufgabe|einstellungstest)", "Bearbeiten Sie vorher bitte die Aufgabe."),
        ("de_mach", 2, "(mach|mache|bearbeite|loese|erledige) ... (test|aufgabe|fallstudie|uebung)", "Mach doch bis dahin bitte den Online-Test."),
        ("de_anbei", 2, "(beigefuegte*|angehaengte*|anbei|im anhang) .. (fallstudie|aufgabe|testaufgabe|probeaufgabe|uebung|test)", "Bitte bearbeiten Sie bis dahin die beigefügte Fallstudie."),
        ("fr_joint", 2, "(cas pratique|test|exercice|etude de cas|questionnaire) .. (ci joint|en piece jointe|a rendre|a nous renvoyer|a completer|a realiser)", "Vous avez un exercice en pièce jointe."),
        ("es_adjunto", 2, "(prueba|ejercicio|test|caso practico) .. (adjunto|adjunta|adjuntamos|adjunto en|en el enlace)", "Haz la prueba técnica que te adjunto."),
        ("nl_bijlage", 2, "(opdracht|casus|test|case) ... (bijlage|bijgevoegd|bijgevoegde|toegestuurd)", "De opdracht vind je in de bijlage."),
        ("pt_enviar", 2, "(exercicio|teste|desafio|estudo de caso) .. (a enviar|a entregar|para entregar|em anexo|a realizar|a fazer) .. (ate|antes|em)", "Há um exercício prático a enviar até domingo."),
        ("it_allegato", 2, "(prova|test|esercizio|caso pratico) .. (allegat*|in allegato|da svolgere|da completare|da consegnare)", "C'è un esercizio da svolgere prima."),
        ("fr_test", 2, "(merci de|veuillez|pourriez vous|avant|demandons) ... (passer|realiser|completer|faire|rendre) ... (test|tests|exercice|cas pratique|questionnaire|evaluation)", "Avant l'entretien, merci de passer le test en ligne."),
        ("es_test", 2, "(por favor|antes|debe|debes|tienes que|tiene que|pedimos|completa|complete|realiza|realice|haz) ... (completar|completa|complete|realizar|realice|realiza|hacer|haz|entregar|la|el|un|una) .. (prueba|test|ejercicio|caso practico|evaluacion)", "Antes de la entrevista, por favor completa la prueba técnica."),
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
        ("open_roles", 3, "(fit|suited|match|suitable|interested) .. (for|in|to) (these|the following) [open|other] (roles|vacancies|positions|jobs|openings)", "We think you could be a fit for these open roles:"),
        ("to_be_advertised", 3, f"({_ROLE}) (that|which) is (to be|about to be|being|going to be) (advertised|posted|published)", "There is a post that is to be advertised on 16 March."),
        ("similar_open", 3, f"(recruiting|hiring|advertising|looking) .. (for|to fill) .. (similar|related|identical) .. ({_ROLE})", "The Institute is recruiting for a very similar post."),
        ("something_else", 2, "(got|have|has) (something|one|anything) else .. (on my books|coming up|for you|on my desk|that)", "Got something else on my books though."),
        ("up_your_street", 3, "(brief|role|job|vacancy|post|one) ... (up your street|up your alley|made for you|written for you)", "I took a brief this morning that's right up your street."),
        ("starting_in", 2, "(desk|team|project|programme|program|department|unit) [which|that] (starting|opening|beginning|starts|begins|opens) in", "We have a freelance data desk starting in May."),
        ("about_ours", 2, "(speak|talk|chat) .. you about our .. (project|desk|team|opening|vacancy|programme|unit)", "I would be glad to speak with you about our project."),
        ("desperate", 3, "(agency|company|client|firm|team|unit|school|office|colleague|partner) .. (is desperate for|is crying out for|is short of|urgently needs|badly needs)", "Our sister agency Plumb is desperate for a planner."),
        ("her_team", 2, "(vacancy|post|role|job|opening|seat) (in|with|on) (her|his|their|another) (team|group|department|unit)", "She would like to talk about a vacancy in her team."),
        ("vacancy_too", 2, "(team|department|unit|office|branch|site) (has|have) (a|an|another) .. (vacancy|opening)", "The stock control team has a vacancy as well."),
        ("needs_one", 3, "but (my|our|a) .. (cousin|friend|colleague|sister company|neighbour|partner) ... (needs|is looking for|looks for|is hiring)", "But my cousin at the bridal place needs one right now."),
        ("has_vacancy", 2, "(has|have|got) (a|an) ... (vacancy|opening|role open|post open|seat open|place open)", "Gareth, who runs our Insight team, has a Data Analyst vacancy."),
        ("to_advertise", 2, "(about to|going to|shortly|soon|planning to) [be] (advertise|advertising|recruit|recruiting|open|opening|hire|hiring|publish|publishing) [for] (a|an|another|two|our|some)", "We're also about to advertise for a Data Manager."),
        ("come_in", 3, f"({_ROLE}) .. (just come in|just came in|just in|just landed|came in this|came in today|came in yesterday|come in this|come in with|landed on my desk|crossed my desk|hit my desk)", "There's a demand planner role just come in with a food manufacturer."),
        ("new_one", 3, "(picked up|taken on|been given|got|have) (a|another) new (one|role|brief|job|vacancy|assignment|search) .. (this|that|today|yesterday|with|for|from|on)", "I picked up a new one this morning."),
        ("another_one", 3, "(got|have|had) another (one|role|vacancy|job|brief) .. (come in|in today|in this|with a|with an|at a|at an|at the|in my|on my|which|that)", "I've got another one just come in, stock controller."),
        ("introduce_to", 3, "(introduce you to|put you in touch with|pass your cv to|pass you on to|put you forward to) ... (is hiring|are hiring|is recruiting|is looking for|needs|are looking for)", "May I introduce you to a friend who is hiring?"),
        ("several", 3, "(have|got|recruiting for|working on|hiring for|handling) .. (two|three|four|several|a few|a couple of|some|other|more|further) .. (live|open|other|similar|current|more|new|active) .. (roles|vacancies|positions|openings|jobs|opportunities|posts)", "I do have two other live vacancies that you could be suited to."),
        ("client_wants", 3, "(another|other|new|different|second) (client|clients) ... (is looking|looking for|wants|needs|is after|hiring|recruiting|searching|requires|seeking|has a|has an|has asked)", "One of my other clients, an insurer, is looking for a Finance Analyst."),
        ("client_of_mine", 3, "(client of mine|client of ours|one of my clients|another of my clients|one of our clients|another of our clients) ... (is looking|looking for|wants|needs|is after|hiring|recruiting|searching|requires|seeking|has a|has an|has asked)", "A client of mine in Camden needs a data lead."),
        ("about_one", 3, "(talk to you|speak to you|tell you|tell you more|talk with you|speak with you|tempt you|interest you) (about|with|in) (a|an|another|one|two) ... (contract|role|position|post|job|vacancy|opening|gig|assignment) (with|at|in|for|based)", "Can I talk to you about a six-month contract with a charity in Camden?"),
        ("consider_one", 2, f"(would you|might you|could you|are you|will you) .. (consider|be open to|open to|interested in|fancy|look at) (a|an|another|one|our) .. .. ({_ROLE}) (with|at|in|for|based|instead)", "Would you be open to a data analyst role at a start-up?"),
        ("team_seeks", 2, "(team|department|colleague|branch|office|sister company|unit) ... (is looking for|is after|is recruiting|is hiring|is short of|is searching for) (a|an|another|two)", "Our forecasting team is looking for an analyst."),
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
        ("de_frei", 2, "{de_stelle} .. (frei|zu besetzen|frei geworden)", "Bei ihr ist eine Stelle frei."),
        ("nl_nog_een", 2, "(hebben|heb|is|zoeken) ... nog [wel] een (plek|plekje|vacature|functie|rol)", "Wel hebben we in Zwolle nog een plek."),
        ("de_suchen_auch", 2, "(suchen|sucht) .. (ebenfalls|auch|verstaerkung|gerade)", "Für das Controlling suchen wir ebenfalls Verstärkung."),
        ("fr_recrutons_aussi", 2, "(recrutons|cherchons|recherchons|recrute|cherche) (aussi|egalement|par ailleurs|actuellement|en ce moment)", "Nous recrutons aussi une assistante."),
        ("es_tambien", 2, "(tambien buscamos|tambien necesitamos|tambien buscan|buscan tambien|buscamos tambien|necesitamos tambien)", "También buscamos una administrativa."),
        ("nl_zoeken_ook", 2, "(zoeken|zoekt) (ook|nog|daarnaast|momenteel)", "We zoeken ook een planner."),
        ("pt_tambem", 2, "(tambem procuramos|tambem estamos a procura|procuramos tambem|tambem buscamos)", "Também procuramos uma assistente."),
        ("it_anche", 2, "(cerchiamo|cerca|cercano) (anche|inoltre)", "Cerchiamo anche una contabile."),
        ("de_andere_stelle", 2, "(haben|haette*|habe|gibt|suchen|passt|passen|vorstellen|interessieren|interessiert) .. (eine andere|andere|weitere|einer anderen|eine weitere|eine aehnliche) .. {de_stelle}", "Wir haben aber eine andere Stelle, die passen könnte."),
        ("fr_autre_poste", 2, "(avons|ai|ouvrons|recrutons|penser|penses|proposer|interesser*) ... (un autre|autre|un second) .. {fr_poste}", "Nous avons cependant un autre poste à vous proposer."),
        ("es_otro_puesto", 2, "(tenemos|tengo|hay|abrimos|abriremos|interesa*|encaja*) ... (otro|otra) .. {es_puesto}", "Pero tenemos otra vacante que encaja mejor."),
        ("nl_andere_functie", 2, "(hebben|heb|is|zoeken|past) .. (een andere|andere|nog een|wel een andere|nog wel een) .. {nl_functie}", "Wel hebben we een andere functie die beter past."),
        ("pt_outra_vaga", 2, "(temos|tenho|ha|abrimos|abriremos|surgiu) ... (outra|outro) .. {pt_vaga}", "Mas temos outra vaga que combina mais consigo."),
        ("it_altra_posizione", 2, "(abbiamo|ho|c e|apriamo|apriremo) ... (un altra|un altro|altra|altro) .. {it_posto}", "Abbiamo però un'altra posizione che fa per te."),
        ("de_kunde", 3, "(anderer|anderen|weiterer|weiteren|neuer|neuen|meiner) (kunde|kunden|mandant|mandanten|auftraggeber|klient|klienten) ... (sucht|suchen|braucht|besetzt|benoetigt)", "Ein anderer Kunde von mir, eine Versicherung, sucht eine Analystin."),
        ("de_etwas_anderes", 3, "(habe|haette|haetten|haben) .. (etwas anderes|noch etwas|was anderes|noch was) .. (fuer sie|fuer dich|auf dem tisch|reinbekommen|hereinbekommen|das|was)", "Ich hätte aber noch etwas anderes für Sie."),
        ("de_reinbekommen", 3, "{de_stelle} ... (hereinbekommen|reinbekommen|hereingekommen|reingekommen|auf den tisch bekommen)", "Ich habe heute eine Stelle als Planerin hereinbekommen."),
        ("de_team_sucht", 2, "(team|abteilung|bereich|kollegin|kollege|schwesterfirma|tochtergesellschaft|niederlassung) ... (sucht|suchen) .. (eine|einen|noch)", "Unser Team Netzprognosen sucht gerade eine Analystin."),
        ("de_reizen", 3, "(wuerde|koennte) (sie|dich|ihnen|dir) (eine|die) .. {de_stelle} ... (reizen|interessieren|zusagen|gefallen|liegen)", "Würde Sie eine Stelle als Data Analyst in Köln reizen?"),
        ("de_vorstellen", 3, "(koennten sie sich|koenntest du dir|kannst du dir|koennen sie sich) ... {de_stelle} ... vorstellen", "Könnten Sie sich eine Position bei einem Start-up vorstellen?"),
        ("de_mehrere", 3, "(habe|haben|gibt|suchen|betreue) .. (zwei|drei|mehrere|einige|noch) .. (weitere|andere|offene|aehnliche|passende) .. (stellen|positionen|vakanzen|rollen)", "Ich habe noch zwei andere offene Stellen."),
        ("fr_client", 3, "(autre|autres|nouveau|un) [de] [mes|nos] (client|clients) ... (cherche|recherche|recrute|confie|confier|a besoin)", "Un autre de mes clients vient de me confier la recherche d'une analyste."),
        ("fr_ouverte", 3, "(seriez vous|serais tu|etes vous|es tu) .. (ouverte|ouvert|interessee|interesse|tentee|tente|partante) (a|par|pour) (un|une|l) .. (poste|mission|cdi|cdd|opportunite|offre|contrat)", "Seriez-vous ouverte à un poste de data analyst ?"),
        ("fr_autre_chose", 3, "(ai|avons|aurais) .. (autre chose|une autre piste|une autre opportunite|une nouvelle opportunite|une nouvelle mission|une autre mission|une autre offre)", "J'ai une autre piste pour vous."),
        ("fr_plusieurs", 3, "(ai|avons|recrutons pour|recherchons) .. (deux|trois|plusieurs|quelques) .. autres .. (postes|offres|missions|opportunites)", "J'ai deux autres postes ouverts."),
        ("fr_equipe", 2, "(equipe|service|direction|filiale|collegue|agence) ... (cherche|recherche|recrute) .. (un|une)", "Notre équipe Prévision recherche une analyste."),
        ("fr_allons_ouvrir", 2, "(allons|va|vais) .. (ouvrir|publier|recruter|lancer) .. (un|une) .. (poste|recrutement|annonce|autre|analyste|assistante|responsable)", "Nous allons ouvrir un poste de chargée d'études."),
        ("es_cliente", 3, "(otro|otros|nuevo|uno) [de] [mis|nuestros] (cliente|clientes) ... (busca|buscan|necesita|necesitan|selecciona|ha encargado)", "Otro de mis clientes, una aseguradora, busca una analista."),
        ("es_abierta", 3, "(estarias|estaria|seguirias) (abierta|abierto|interesada|dispuesta|interesado) (a|en) (un|una|otro|otra) .. {es_puesto}", "¿Estarías abierta a un puesto de analista en Bilbao?"),
        ("es_otra_cosa", 3, "(tengo|tenemos|ha entrado|acaba de entrar) .. (otra cosa|otra opcion|otra oportunidad|otro proceso|otra busqueda|un proceso nuevo)", "Me acaba de entrar otra oportunidad que te encaja."),
        ("es_varios", 3, "(tengo|tenemos|llevo) .. (dos|tres|varias|varios|otras|otros) .. (vacantes|puestos|ofertas|procesos|posiciones) .. (abiertos|abiertas|que|donde)", "Tengo otras dos vacantes abiertas."),
        ("es_sobre_puesto", 2, "(hablar|charlar|hablarte|hablarle|comentarte) .. (sobre|de) (el|un|la|una) .. {es_puesto} (de|que)", "Queremos hablar contigo sobre el puesto de Analista sénior."),
        ("es_se_abre", 2, "{es_puesto} ... (que se abre|se abre ahora|que abrimos|que sacamos|que vamos a sacar|que vamos a abrir|que saldra)", "Es el puesto de analista, que se abre ahora."),
        ("es_equipo", 2, "(equipo|departamento|filial|companera|companero) ... (busca|necesita|esta buscando) .. (un|una)", "Nuestro equipo de datos busca una analista."),
        ("nl_klant", 3, "(andere|nieuwe|mijn) (klant|klanten|opdrachtgever|opdrachtgevers|relatie) ... (zoekt|zoeken)", "Een andere opdrachtgever van mij zoekt een data-analist."),
        ("nl_iets_anders", 3, "(heb|hebben) .. (iets anders|nog iets|wat anders) .. (dat|wat|voor je|voor u|liggen)", "Wel heb ik iets anders dat ik aan je wil voorleggen."),
        ("nl_binnen", 3, "{nl_functie} ... (binnengekomen|binnengekregen)", "Ik heb net een vacature binnengekregen."),
        ("nl_open", 3, "(zou je|zou u|sta je|staat u|ben je) .. (open|openstaan|interesse) .. (voor|in) een .. {nl_functie}", "Sta je open voor een functie bij een start-up?"),
        ("nl_meer", 3, "(heb|hebben) .. (twee|drie|meerdere|enkele) .. (andere|openstaande|passende) .. (functies|vacatures|rollen)", "Ik heb nog twee andere vacatures."),
        ("nl_team", 2, "(team|afdeling|collega|zusterbedrijf|vestiging) ... zoekt .. een", "Ons team Prognoses zoekt een analist."),
        ("pt_cliente", 3, "(outro|outros|novo|um) [dos] [meu|meus|nossos] (cliente|clientes) ... (procura|procuram|busca|precisa|abriu|contratando)", "Outro cliente meu, uma seguradora, procura uma analista."),
        ("pt_aberta", 3, "(estaria|estarias) (aberta|aberto|interessada|disponivel|interessado) (a|em|para) (um|uma|outra|outro) .. {pt_vaga}", "Estaria aberta a uma vaga de analista no Porto?"),
        ("pt_outra_coisa", 3, "(tenho|temos|apareceu|entrou|surgiu|chegou) .. (outra coisa|outra oportunidade|outra proposta|outro processo|outra opcao)", "Apareceu outra oportunidade que combina consigo."),
        ("pt_varias", 3, "(tenho|temos) .. (duas|tres|varias|outras) .. (vagas|oportunidades|posicoes|funcoes)", "Tenho outras duas vagas em aberto."),
        ("pt_equipa", 2, "(equipa|equipe|departamento|filial|colega) ... (procura|precisa|busca|a recrutar|a procurar|contratando) .. (um|uma)", "A nossa equipa de dados procura uma analista."),
        ("pt_vamos_abrir", 2, "(vamos|vai) .. (abrir|publicar|anunciar) .. (uma|um) .. {pt_vaga}", "Vamos abrir uma vaga de coordenadora."),
        ("it_cliente", 3, "(altro|altri|nuovo|dei) [mio|miei|nostro|nostri] (cliente|clienti) ... (cerca|cercano|ha bisogno|sta cercando|ha affidato)", "Un altro mio cliente, una banca, cerca un'analista."),
        ("it_aperta", 3, "(saresti|sarebbe|potrebbe|potresti) .. (aperta|aperto|interessata|interessato|interessarle|interessarti) .. (un|una) .. {it_posto}", "Saresti interessata a una posizione di analista a Torino?"),
        ("it_altra_cosa", 3, "(ho|abbiamo|e arrivata|e arrivato) .. (un altra cosa|qualcos altro|un altra proposta|un altra opportunita|un altra ricerca|una nuova ricerca|un altra selezione)", "Ho però un'altra opportunità da proporti."),
        ("it_varie", 3, "(ho|abbiamo|seguo) .. (due|tre|diverse|altre) .. (posizioni|offerte|opportunita|ricerche) .. (aperte|che|per)", "Ho altre due posizioni aperte."),
        ("it_squadra", 2, "(team|squadra|reparto|ufficio|collega|filiale|consociata) ... (cerca|sta cercando) .. (un|una)", "Il nostro team dati cerca un'analista."),
        ("it_apriremo", 2, "(apriremo|stiamo per aprire|stiamo aprendo|stiamo per pubblicare) .. (una|un|la) .. {it_posto}", "Stiamo per aprire una posizione di responsabile."),
    ),
)  # fmt: skip
"""Another opening, and a real one: not what may come some day, nor what the careers page has."""

SOME_DAY: tuple[Phrase, ...] = rows(
    Kind.OUTREACH,
    "some_day",
    ("en", 1, "(should|first call|talk of|chosen|future|whenever|any other|any role|any roles|any suitable|any future|any vacancy|any vacancies|any position|any positions|any opening|any openings|any new|any further|any of our|any opportunities|any relevant|any similar|any job|any jobs|any that|arise|arises|arose|careers|website|site|whatever|in case|hesitate|candidate|candidates|applicant|applicants|given|accepted|offered|if another|if a|if an|if there|if we|when another|when a|no other|not have another|in another|found|has another|congratulations|welcome to apply|encourage|as soon as|when we|once we|next time|keep an eye|keep your|keep you|feel free to apply|more experience|more experienced|someone more|more senior than|stronger|closer match than|on file|page|portal|talent pool|talent community|like you have)", "Should another role arise, please apply."),
    ("other", 1, "(falls|sollte|sollten|kuenftig|zukuenftig|zukunft|kandidat*|bewerber*|avenir|ulterieur*|candidat|candidate|futuro|futura|futuras|futuros|candidato|candidata|kandidaat|toekomst|mocht|weiterhin|immer wieder|mochten|caso|qualora|wieder|besetzt|sobald|karriereseite|site carriere|des que|en cuanto|zodra|vacaturesite|mehr erfahrung|erfahrener*|plus experimente*|plus senior|plus d experience|mas experiencia|mas experimentad*|meer ervaring|mais experiencia|mais experiente|piu esperienza|piu espert*|website|sito|in de gaten|assim que|appena)", "Falls künftig eine andere Stelle frei wird."),
)  # fmt: skip
"""Words that make an opening one of some day, or somebody else's."""

ASKED: tuple[Phrase, ...] = (
    *rows(
        Kind.OUTREACH,
        "en.further",
        ("shall_i", 2, "(shall i|can i|could i|may i|shall we|could we|might we|want me to|would you like me to|like us to|want us to|should i|let me) ... (put you forward|put your name|introduce you|introduce|tell you|pass|send|refer|forward|consider|recommend|share|put your cv|send you)", "Would you like me to put you forward?"),
        ("interested", 2, "(would|are|might|could|does|do) .. (interest you|be interested|interested|appeal|be open|you consider|be of interest|like to be considered|like to apply|like to hear|want to hear)", "Would you be interested?"),
    ),
    *rows(
        Kind.OUTREACH,
        "other.further",
        ("de_interesse", 2, "(haetten sie|haben sie|haettest du|hast du|waere das|darf ich|duerfen wir|soll ich|sollen wir|interessiert) ... (interesse|etwas fuer|weitergeben|weiterleiten|vorschlagen|vorstellen|sie|dich)", "Hätten Sie daran Interesse?"),
        ("fr_interesse", 2, "(interesserait|interesse|puis je|souhaitez vous|voulez vous|veux tu|tenterait|permettez vous)", "Cela vous intéresserait-il ?"),
        ("es_interesa", 2, "(interesa|interesaria|interesado|interesada|quieres que|te parece|le parece|puedo pasar)", "¿Te interesaría?"),
        ("nl_interesse", 2, "(interesse|zou je dat|wil je dat|zal ik|mag ik|lijkt je|iets voor)", "Heb je daar interesse in?"),
        ("pt_interesse", 2, "(interesse|interessa|interessaria|posso te|posso passar|quer que|topa)", "Teria interesse?"),
        ("it_interessa", 2, "(interessa|interesserebbe|interessata|vuoi che|posso passare|ti va|le andrebbe)", "Ti interesserebbe?"),
    ),
)  # fmt: skip
"""A question about another opening."""

TALK: tuple[Phrase, ...] = (
    *rows(
        Kind.INTERVIEW_INVITATION,
        "en.further",
        ("talk_about", 2, f"(would|could|can|shall|set up|arrange|schedule|up for|like to|love to|want to|let us|fancy|free to|free for|around for|happy to|we can|time for|up for|open to) .. ({_TALK})", "Would you chat with me about it this week?"),
        ("wonder", 2, "(wonder|wondered|asked|wondering) (whether|if) (you|she|he|they|i|we) .. (talk|speak|meet|chat|call|borrow you|see you|meet you)", "I wonder whether you would talk to Jonah."),
        ("are_you_free", 2, "are you (free|around|available)", "Are you around on Wednesday?"),
        ("could_do", 2, "(he|she|they|we|i|both) (can|could) (do|manage|offer|make) {weekday}", "He can do Tuesday 20 January at 10am or Wednesday at 2.30pm."),
        ("which_days", 2, "which (day|days|time|times|mornings|afternoons) [would|could|can] .. (suit|suits|manage|do|work|works|free)", "Would you let me know which days you could manage?"),
        ("day_works", 2, "(would|could|does|will|is) .. {weekday} ... (work|suit|be good|be possible|any good)", "Would Monday or Tuesday afternoon work for a call with her?"),
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
        ("it_parlare", 2, "(vorremmo|vorrei|vorrebbe|vorrebbero|possiamo|potremmo|piacerebbe|ti va|le va) ... (parlar*|sentirci|incontr*|colloquio|chiamar*|vederci)", "Vorremmo parlarti di un'altra posizione."),
    ),
)  # fmt: skip
"""A talk that they propose."""
