"""Phrases for facts that are asked for, for another vacancy that is gone, and for an application that has come in.

Like those of `further.py`, they are looked for only beside a kind that is known already.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_ASKED = (
    "could you|can you|would you|will you|please|kindly|pls|may i|may we|what|how long|how much|do you|does it|tell me|tell us|let me know|"
    "let us know|confirm|share|remind me|advise|drop me|give me|send me|send us"
)

FACTS: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "further",
    ("en_terms", 2, f"({_ASKED}) ... (your notice period|notice period|much notice|long your notice|notice you have|what you earn|notice do you|salary expectation*|expected salary|desired salary|current salary|present salary|what salary|salary are you|salary you|ctc|ectc|figure you would be looking for)", "What is your notice period?"),
    ("en_permit", 2, f"({_ASKED}) ... (visa sponsorship|need sponsorship|require sponsorship|need a visa|work permit|permit to work|require a work pass)", "Do you need visa sponsorship?"),
    ("de_terms", 2, "(wie|bitte|koennten|koennen|darf|wann|welche|welches|teilen|nennen) ... (kuendigungsfrist|gehaltsvorstellung*|gehaltswunsch*|gehaltsrahmen|arbeitserlaubnis)", "Wie lange ist Ihre Kündigungsfrist?"),
    ("fr_terms", 2, "(quel|quelle|quelles|quels|pourriez|pouvez|merci|pourrais|peux|veuillez) ... (preavis|pretentions|salaire souhaite|permis de travail)", "Quel est votre préavis ?"),
    ("es_terms", 2, "(cual|cuales|cuanto|podrias|podria|puedes|puede|dinos|dime|diganos|indicanos|por favor) ... (preaviso|expectativas salariales|expectativa salarial|pretensiones|permiso de trabajo)", "¿Cuáles son tus expectativas salariales?"),
    ("nl_terms", 2, "(wat|kun|kunt|wil|wilt|laat|hoe|graag|zou) ... (opzegtermijn|salarisindicatie|salariswens|salarisverwachting*|werkvergunning)", "Wat is je opzegtermijn?"),
    ("pt_terms", 2, "(qual|quais|pode|poderia|podes|por favor|quanto|diga|indique) ... (aviso previo|pretensao salarial|pretensoes salariais|expectativa salarial|expectativas salariais|visto de trabalho)", "Qual é a sua pretensão salarial?"),
    ("it_terms", 2, "(qual|quale|quali|quanto|puoi|potresti|puo|potrebbe|dimmi|dica|indicarci) ... (preavviso|ral|aspettative economiche|aspettative retributive|richiesta economica|permesso di lavoro)", "Qual è il tuo preavviso?"),
)  # fmt: skip
"""Terms that they want to know of."""

START: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "further",
    ("en_start", 2, f"({_ASKED}|when|availability) ... (you could start|could you start|can you start|would you be able to start|available to start|availability to start|earliest date|earliest start*|able to start|you could join|could you join)", "Could you let me know when you could start?"),
    ("en_number", 2, "(what|which) .. (best|right) .. (number) (for you|to use|to reach)", "What's the best number for you?"),
    ("de_start", 2, "(ab wann|wann|zu wann) ... (anfangen|beginnen|starten|eintreten|verfuegbar)", "Ab wann könnten Sie anfangen?"),
    ("fr_start", 2, "(quand|quelle date) ... (commencer|disponible|demarrer)", "À partir de quand seriez-vous disponible ?"),
    ("es_start", 2, "(cuando|fecha) ... (empezar|incorporarte|incorporarse|comenzar)", "¿Cuándo podrías empezar?"),
    ("nl_start", 2, "(wanneer|per wanneer) ... (beginnen|starten|beschikbaar)", "Wanneer zou je kunnen beginnen?"),
    ("pt_start", 2, "(quando|data) ... (comecar|iniciar|entrar)", "Quando poderia começar?"),
    ("it_start", 2, "(quando|data) ... (iniziare|cominciare|disponibile)", "Da quando potresti iniziare?"),
)  # fmt: skip
"""What they want to know of somebody whom they may take; in an offer or a date it is part of the matter."""

NEEDS: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "en.further",
    ("needs", 2, "do you have any ... (dietary|access|adjustment|adjustments|allergies|accessibility|reasonable) ", "Do you have any dietary or access requirements?"),
)  # fmt: skip
"""What a guest needs."""

ASKS: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "further",
    ("en", 2, "(please|kindly|pls|plz|could you|can you|would you|will you|i need|we need|need from you|i will need|we will need|ask you for|may i ask|need to see|need your|need the|need a|need some|shall need|shall also need|also need|still miss|still missing|am missing|are missing|would you mind|need these|need from|request you|send me|send us|text me|email me|mail me)", "Could you send it?"),
    ("abroad", 2, "(bitte|koennten sie|koenntest du|brauchen wir|brauche ich|benoetigen wir|benoetige ich|fehlen uns|fehlt uns|fehlen mir|fehlt mir|il me manque|il nous manque|me falta|nos falta|nos faltan|ontbreekt|ontbreken|faltam|falta nos|manca|mancano|merci de|pourriez vous|pouvez vous|veuillez|por favor|necesitamos|necesito|podrias|graag|kun je|kunt u|wil je|wilt u|poderia|precisamos|preciso|ci serve|ci servono|mi serve|mi servono|puoi|potresti|potrebbe)", "Bitte senden Sie es."),
)  # fmt: skip
"""The shape of a request."""

ELSEWISE: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "further",
    ("to_bring", 2, "(bring|bringing|carry|come with|come along|handy|at hand|to hand|on hand|have ready|on you|with you|originals|mitbringen|bringen|munir|apporter|presenter|traer|traiga|meebrengen|meenemen|neem|traga|trazer|portare|porta|porti)", "Please bring your passport."),
    ("to_choose", 2, "(availability|available|suit|suits|preference|prefer|preferred|works|work for you|slot|times|attend|attending|attendance|receipt|one of the following|could you do|can you do|which of|verfuegbar*|disponib*|beschikbaar*)", "Please let me know which time suits you."),
    ("to_decide", 2, "(accept|acceptance|accepted|sign|signed|decision|decide|give notice|resign|initial|questions|question|feedback|survey|monitoring|equality|annehmen|unterschr*|accepter|signer|aceptas|aceptar|accetti|accettare|aceita|aceitar|accepteert)", "Please sign and return the letter."),
    ("to_know", 2, "(you will need|you would need|you need|already hold|already have|thank you for sending|thanks for sending|have received|we have your|i have your|please note|kindly note|note that|conditional on|subject to|contingent|must be supported|not be admitted|not be let|do not|not include|required to send|check the dates|complete your pre|are online|application was received)", "Please note that the offer is conditional on references."),
)  # fmt: skip
"""What makes a request one of the matter itself, of the day, or none."""

AT_HOME: tuple[Phrase, ...] = rows(
    Kind.ASSESSMENT,
    "further.heard",
    ("en", 2, "(test|tests|assessment|exercise|task|challenge|case|case study|questionnaire|problem|assignment|brief) ... (link|online|attached|enclosed|below|separately|back by|before we|before the|ahead of|in advance|beforehand|return|submit|by)", "Every applicant completes a short exercise online."),
    ("en_before", 2, "(link|online|attached|enclosed|below|send|sent|back|before|ahead|advance|meantime|return|submit) ... (test|tests|assessment|exercise|task|challenge|case|questionnaire|problem|assignment|brief)", "Attached is a short exercise."),
    ("abroad", 2, "(prueba|ejercicio|aufgabe|testaufgabe|fallstudie|onlinetest|exercice|cas pratique|opdracht|casus|teste|exercicio|desafio|prova|esercizio)", "Bitte bearbeiten Sie die Aufgabe."),
)  # fmt: skip
"""A test that is done at home."""

ON_THE_DAY: tuple[Phrase, ...] = rows(
    Kind.ASSESSMENT,
    "further",
    ("en", 2, "(lasts|include|includes|including|consist|consists|begin|begins|starts with|on the day|on arrival|on site|on a laptop|on paper|during|minutes before|minutes beforehand|thank you for|thanks for|well done|passed|results|was|were|did well|precede*|begint|inclut|comprend|umfasst|beinhaltet|incluye|inclui|include)", "It includes a short exercise on a laptop."),
)  # fmt: skip
"""A test that is part of the meeting, or done already."""

REGRET: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "further.heard",
    ("en", 2, "(sorry|unfortunately|regret|filled|hired|taken|another|someone|somebody|not|closed|gone|can not) ... (role|post|position|vacancy|job|application|further|forward|one|seat|lead|manager|analyst)", "I am sorry that we cannot consider you for the senior post."),
    ("en_before", 2, "(role|post|position|vacancy|job|application|one|seat|lead|manager|analyst|officer) ... (sorry|unfortunately|filled|hired|taken|another|someone|somebody|not|closed|gone|off the table)", "For the senior post they took somebody else."),
    ("abroad", 2, "(leider|malheureusement|lamentablemente|helaas|infelizmente|purtroppo) ... (stelle|bewerbung|poste|candidature|puesto|candidatura|vacante|functie|sollicitatie|vaga|posto|posizione)", "Leider ist die Stelle schon vergeben."),
)  # fmt: skip
"""Regret about a vacancy."""

HIRING: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "further.heard",
    ("en", 2, "(hire|hiring|recruitment|recruiting|vacancy|vacancies|budget|freeze|frozen|paused|suspended|post|posts|role|position|appointments|headcount)", "Until they have done so we can't hire."),
    ("abroad", 2, "(einstell*|stelle|stellen|recrutement|recrutements|poste|postes|contratacion*|contratacoes|puesto|vacature*|functie|vaga|vagas|assunzion*|posizione|posto|budget|presupuesto|orcamento)", "Alle Einstellungen ruhen."),
)  # fmt: skip
"""What a pause of the search is about."""

MEET: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_INVITATION,
    "further.heard",
    ("en", 2, "(would you|could you|can you|are you|shall we|would|when|which) ... (call|talk|chat|meet|speak|come|coffee|interview|work for|work|suit|free|available)", "Would you like to have a call with her next week?"),
    ("abroad", 2, "(zeit|gespraech|sprechen|treffen|entretien|rencontrer|echanger|disponible|disponibilite|hablar|disponibilidad|disponibilidade|conversar|gesprek|praten|bellen|colloquio|parlarne|sentirci)", "Hätten Sie am Montag Zeit?"),
)  # fmt: skip
"""A question after a talk."""

OTHER_FORMS: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "further",
    ("other", 2, "(acceptance|availability|booking|feedback|survey|equality|monitoring|expenses|expense|claim|reply|response|consent|opportunities) .. (form|questionnaire|slip)", "Please complete the acceptance form."),
)  # fmt: skip
"""Forms that are part of the matter itself, or of none."""

_POST = "role|position|post|vacancy|job|one|seat|opening|requisition|req|place|analyst|lead|manager|planner|officer"

GONE: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "further",
    ("en_filled", 2, f"({_POST}) .. (has|is|was|have|s) [now|already|since] [been] [now|already] (filled|taken|closed and filled|given to|gone to|offered to somebody|offered to another|offered to someone|withdrawn)", "The Credit Risk position has been filled from within."),
    ("en_went", 2, f"({_POST}) .. (went|goes|gone|going|given) to (a|an|another|one of|someone|somebody|the other)", "The manager post went to somebody from the control room."),
    ("de", 2, "{de_stelle} ... (vergeben|besetzt|anderweitig vergeben)", "Die Stelle als Teamleiterin ist inzwischen vergeben."),
    ("fr", 2, "{fr_poste} ... (pourvu|pourvue|attribue|deja pris)", "Le poste de responsable a été pourvu."),
    ("es", 2, "(puesto|plaza|vacante) ... (cubierto|cubierta|ocupada|adjudicado|adjudicada|se cubrio)", "La vacante de coordinadora ya se ha cubierto."),
    ("nl", 2, "{nl_functie} ... (vervuld|ingevuld|vergeven)", "De functie van teamleider is ingevuld."),
    ("pt", 2, "{pt_vaga} ... (preenchida|preenchido|ocupada|atribuida)", "A vaga de coordenadora já foi preenchida."),
    ("it", 2, "{it_posto} ... (coperta|coperto|assegnata|assegnato)", "La posizione di responsabile è già stata coperta."),
)  # fmt: skip
"""A vacancy that is gone."""

REFUSED: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "further",
    ("en_not_further", 2, "(not|unable to|can not) .. (take|taking|progress|progressing|move|moving|consider|continue|continuing|put) .. (your application|you|it|with it|with your application) .. (further|forward|any further|for it|for that|for this|with)", "We are not taking your application for it any further."),
    ("en_not_going_on", 2, "(will|are|is|have decided) not [be|to] (continue|continuing|proceed|proceeding|moving forward|progressing) with (it|you|your application|that application)", "The committee has decided that we will not be continuing with it."),
    ("en_another", 2, f"(for|to) .. ({_POST}) .. (take|took|taken|chose|chosen|appointed|picked|hired|have) .. (another|someone|somebody|a colleague|an internal)", "For the position of controller we take another person."),
    ("en_appointed", 2, "(have appointed|has appointed|appointed|we chose|have chosen|has chosen|hired|have hired) (someone|somebody|another|an internal|his|her|a colleague)", "They have appointed someone with more experience."),
    ("en_not_selected", 2, "(not selected|not shortlisted|no longer under consideration|not successful for the)", "REQ-118 Product Analyst: not selected"),
    ("en_got_into", 2, f"({_POST}) .. not going to happen", "Lead role: not going to happen."),
    ("de_nicht", 2, "(leider|bedauerlicherweise) ... (nicht beruecksichtigen|anderen bewerber|andere bewerberin|nicht weiter verfolgen)", "Für die Teamleitung können wir Sie leider nicht berücksichtigen."),
    ("de_intern", 2, "(intern|anderweitig|fuer eine andere|fuer einen anderen|fuer eine kollegin|fuer einen kollegen) .. (entschieden|besetzt|vergeben)", "Für die Leitung haben wir uns intern entschieden."),
    ("fr_choisi", 2, "(choisi|retenu|recrute|pris) (un autre|une autre|quelqu un|un candidat interne)", "Pour la direction, nous avons choisi une autre personne."),
    ("es_elegido", 2, "(elegido|seleccionado|escogido|contratado) a (otra|otro|alguien|una persona)", "Para el puesto de responsable hemos elegido a otra persona."),
    ("nl_gekozen", 2, "(gekozen|verder|gegaan) .. (andere kandidaat|iemand anders|iemand van binnen)", "Voor de leiding hebben we gekozen voor een andere kandidaat."),
    ("pt_escolhemos", 2, "(escolhemos|escolhido|optamos por|escolheram) .. (outra|outro|alguem)", "Para a coordenação escolhemos outra pessoa."),
    ("it_scelto", 2, "(scelto|preferito|assunto) (un altro|un altra|qualcun)", "Per il ruolo di responsabile abbiamo scelto un altro profilo."),
    ("fr_pas", 2, "(malheureusement|regret) ... (pas donner suite|donnerons pas suite|pas ete retenue|pas ete retenu)", "Votre candidature au premier poste n'a malheureusement pas été retenue."),
)  # fmt: skip
"""That they do not want her for one of two vacancies."""

STILL: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "further",
    ("en", 1, "(if|once|until|unless|should|people who|those|candidates|applicants|other people|may|might|could|not yet|many|most|others|years ago|last year|january|when i|before you|in case|would|never|nobody|offered to you|offer to you|given to you|each|every|not been|any vacancy)", "If the role has been filled, we will say so."),
    ("other", 1, "(falls|wenn|sobald|neu|pas encore|aun no|todavia|ainda|ancora|nog|avant|antes|prima|bis|bevor|noch nicht|si|sera|quand|cuando|als|zodra|nog niet|se|quando|caso|non ancora|ainda nao)", "Sobald die Stelle besetzt ist, melden wir uns."),
)  # fmt: skip
"""What makes a vacancy's end a condition, or somebody else's matter."""

TIMES: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_INVITATION,
    "further",
    ("en_times", 2, "(let me have|send me|tell me|give me|let us have|send us|tell us|give us|let me know) .. (times|days|dates|slots|mornings|afternoons) .. you (could|can|would|are|might) ... (do|free|come|meet|make|available|week)", "Let me have a few times you could do in that week."),
    ("en_which_day", 2, "(tell me|tell us|let me know) which (days|day|times|dates|mornings|afternoons) ... you (would be|are|could be|can be) (free|available)", "You could tell me which days you would be free."),
)  # fmt: skip
"""Times that they ask for, of a talk that is to come."""

RECEIVED: tuple[Phrase, ...] = rows(
    Kind.APPLICATION_ACK,
    "further",
    ("en_have", 2, "(received|got|logged|have received|acknowledge|receipt of) .. (your application|your cv|your resume|application from you)", "We have received your application."),
    ("en_is_in", 2, "application .. (is in|is with us|landed|has landed|has arrived|arrived|has reached us|reached us|has been received|was received|received|is complete)", "Your application has reached us safely."),
    ("en_logged", 2, "(thanks|thank you) for your application ... (logged|registered|arrived|received|safely)", "Thanks for your application, I've logged it."),
    ("de", 2, "(ihre bewerbung|deine bewerbung|ihrer bewerbung|bewerbung) .. (erhalten|eingegangen|angekommen|bekommen|eingang)", "Ihre Bewerbung ist bei uns eingegangen."),
    ("fr", 2, "(recu|bien recu|reception de) .. (votre|ta) (candidature|cv|dossier)", "Nous avons bien reçu votre candidature."),
    ("es", 2, "(recibido|recibimos|hemos recibido) .. (tu|su) (candidatura|solicitud|cv)", "Hemos recibido tu candidatura."),
    ("nl", 2, "(je|uw|jouw) sollicitatie .. (ontvangen|binnen|binnengekomen)", "We hebben je sollicitatie ontvangen."),
    ("pt", 2, "(recebemos|recebida|rececao|recepcao) .. (sua|tua) (candidatura|inscricao)", "Recebemos a sua candidatura."),
    ("it", 2, "(ricevuto|abbiamo ricevuto|ricezione) .. (tua|sua) (candidatura|domanda)", "Abbiamo ricevuto la tua candidatura."),
)  # fmt: skip
"""That an application has come in; thanks for it alone are mere politeness."""
