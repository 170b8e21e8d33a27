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
    ("en_wants_terms", 2, "(would like|wants|needs|asked for|asking for|asks for|need|still missing|like to know|wondering about) .. (your) .. (current salary|notice period|salary expectation*|expected salary|desired salary|salary history|current package)", "Ann would like your current salary before she speaks to you."),
    ("de_wants_terms", 2, "(brauchen|braucht|brauche|benoetigen|benoetigt|interessiert|wuesste|wuessten|fehlt|fehlen) ... (gehaltsvorstellung*|kuendigungsfrist|gehaltswunsch*|eintrittstermin)", "Vorher brauchen wir noch Ihre Gehaltsvorstellung."),
    ("fr_wants_terms", 2, "(aurait besoin|aurions besoin|avons besoin|ai besoin|aimerait|aimerions|souhaite|souhaitons|indiquer|indiquez|preciser|precisez) ... (preavis|pretentions|salaire actuel|remuneration actuelle)", "Pourriez-vous m'indiquer vos prétentions ?"),
    ("es_wants_terms", 2, "(necesita|necesitamos|necesito|falta|faltan|gustaria saber|quiere saber|queremos saber) ... (preaviso|expectativas salariales|expectativa salarial|salario actual|sueldo actual)", "Nos falta tu expectativa salarial."),
    ("nl_wants_terms", 2, "(weten|nodig|ontbreekt|horen|hoor|hoort) ... (opzegtermijn|salarisindicatie|salariswens|huidige salaris|salarisverwachting*)", "Ruud hoort graag je salarisindicatie."),
    ("nl_terms_wanted", 2, "(opzegtermijn|salarisindicatie|salariswens|huidige salaris|salarisverwachting*) ... (weten|doorgeven|laten weten|nodig|horen)", "We willen je opzegtermijn nog weten."),
    ("pt_wants_terms", 2, "(precisa|precisamos|preciso|falta|faltam|gostaria de saber|gostariamos de saber|informar|informe) ... (aviso previo|pretensao salarial|expectativa salarial|expectativas salariais|salario atual)", "Precisamos da sua expectativa salarial."),
    ("it_wants_terms", 2, "(serve|servono|manca|mancano|vorremmo sapere|vorrebbe sapere|bisogno|comunicarci|comunicarmi) ... (preavviso|ral|aspettative economiche|aspettative retributive|retribuzione attuale)", "Ci serve la tua RAL e il preavviso."),
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
    ("en_others", 2, "(any|other) (other offers|offers|other interviews|other processes|other applications|other companies)", "Have you received any other offers?"),
    ("de_others", 2, "(andere|weitere|anderen|weiteren) (angebote|bewerbungen|bewerbungsverfahren|verfahren|prozesse|prozessen|verfahren)", "Haben Sie noch andere Angebote?"),
    ("fr_others", 2, "(autres) (offres|processus|pistes|candidatures)", "Avez-vous d'autres processus en cours ?"),
    ("es_others", 2, "(otras|otros) (ofertas|procesos)", "¿Tienes otros procesos abiertos?"),
    ("nl_others", 2, "andere (aanbiedingen|procedures|sollicitaties)", "Heb je nog andere procedures lopen?"),
    ("pt_others", 2, "(outras|outros) (propostas|processos|ofertas)", "Tem outras propostas em cima da mesa?"),
    ("it_others", 2, "(altre|altri) (offerte|proposte|selezioni|processi)", "Ha altre offerte in corso?"),
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
    ("en_exists", 2, f"({_POST}) .. (no longer exists|has been abolished|has been scrapped|has been cut|has been deleted|been removed from|will not be filled|is closed|is now closed|was closed|has closed|has been closed|been closed|has been made redundant)", "The post no longer exists."),
    ("en_no_longer", 2, "(role|position|post|vacancy|job|opening|requisition) .. (is|are) no longer (available|open|vacant)", "The post is no longer open."),
    ("en_accepted", 3, "(offer|offered|appointed) ... .. (and|who) (she|he|they|has) .. accepted", "We made an offer to one of yesterday's candidates and she has accepted."),
    ("en_have_filled", 2, f"(we|i|they|have|has|was|were) [now|already] (filled|withdrawn|scrapped) (the|this|that|your) .. ({_POST})", "We have filled the Implementation Consultant role."),
    ("de_weg", 2, "{de_stelle} ... (gestrichen|weggefallen|entfallen|entfaellt|nicht mehr ausgeschrieben|zurueckgezogen|gibt es nicht mehr)", "Die Stelle ist gestrichen worden."),
    ("de_zusage", 2, "(zugesagt|angenommen|eingestellt|entschieden) ... (damit|daher|somit) ... (vergeben|besetzt|beendet)", "Eine andere Bewerberin hat zugesagt, damit ist die Stelle vergeben."),
    ("fr_supprime", 2, "{fr_poste} ... (supprime|n existe plus|retire|ferme|n est plus a pourvoir|n est plus vacant)", "Le poste est supprimé."),
    ("es_suprimida", 2, "(puesto|plaza|vacante) ... (suprimido|suprimida|amortizada|amortizado|eliminado|eliminada|retirada|retirado|ya no existe)", "La plaza se ha suprimido."),
    ("nl_vervalt", 2, "{nl_functie} ... (komt te vervallen|is vervallen|bestaat niet meer|geschrapt|ingetrokken|kunnen invullen)", "De functie komt te vervallen."),
    ("pt_extinta", 2, "{pt_vaga} ... (extinta|extinto|cancelada|eliminada|eliminado|deixou de existir|encerrada|retirada)", "A vaga foi extinta."),
    ("it_soppressa", 2, "{it_posto} ... (soppressa|soppresso|eliminata|eliminato|non esiste piu|ritirata|ritirato|chiusa)", "La posizione è stata soppressa."),
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
    ("en_not_selected", 2, "(not selected|not shortlisted|not been shortlisted|not been selected|not been successful|no longer under consideration|not successful for the)", "REQ-118 Product Analyst: not selected"),
    ("en_got_into", 2, f"({_POST}) .. not going to happen", "Lead role: not going to happen."),
    ("de_nicht", 2, "(leider|bedauerlicherweise) ... (nicht beruecksichtigen|anderen bewerber|andere bewerberin|nicht weiter verfolgen)", "Für die Teamleitung können wir Sie leider nicht berücksichtigen."),
    ("en_off_table", 2, "(already hired for|have hired for|one is off the table|role is off the table|post is off the table|decided for somebody else)", "We've already hired for the Content Lead role so that one is off the table."),
    ("en_go_with", 2, "(decided|chosen|opted|going) to (go|proceed|move forward) with (a|an|another|the other|someone|somebody)", "We've decided to go with a candidate we saw earlier this week."),
    ("en_chosen", 2, "(has|have) [already] (chosen|picked|hired|selected|appointed) (someone|somebody|another|an internal|a candidate)", "The hiring manager has chosen someone already."),
    ("de_anderer", 2, "(anderen bewerber|andere bewerberin|andere person|jemand anderen|jemand anders|anderen kandidaten|andere kandidatin) entschieden", "Leider haben wir uns für die Leitung für einen anderen Bewerber entschieden."),
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
    ("en", 1, "(if|once|until|unless|should|people who|those|candidates|applicants|other people|may|might|could|not yet|many|most|others|years ago|last year|january|when i|before you|in case|would|never|nobody|offered to you|offer to you|given to you|each|every|not been filled|not been taken|not been given|not been decided|any vacancy|otherwise|your place|your slot|your time|your appointment|unclaimed|unbooked|slots|times)", "If the role has been filled, we will say so."),
    ("other", 1, "(falls|wenn|sobald|neu|pas encore|aun no|todavia|ainda|ancora|nog|avant|antes|prima|bis|bevor|noch nicht|si la|si el|si le|si no|si une|sera|quand|cuando|als je|als u|als de|als het|als er|als die|zodra|nog niet|se a vaga|se o|se ainda|se la|quando|caso|non ancora|ainda nao|sonst|andernfalls|anderenfalls|termin|termine|platz|sinon|creneau|creneaux|de lo contrario|contrario|hueco|huecos|anders|moment|tijdstip|tijdslot|altrimenti|orario|orari|horario|horarios)", "Sobald die Stelle besetzt ist, melden wir uns."),
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
    ("en_in", 2, "(your|the|this) [job] application (for|to|as|with) ... (is in|is with us|has landed|has arrived|has reached us|has been received|was received|safely received|has come in|came in|came through|has been logged|has been registered)", "This email confirms that your application for Data Engineer is in."),
    ("en_which_came", 2, "application ... (which|that|and it|it) [has] [safely] (arrived|reached us|reached me|came in|landed|got here|is here|i have before me)", "Many thanks for your application for Evaluation Manager, which arrived with us yesterday."),
    ("en_got_it", 2, "application ... (got it|i have it here|we have it here|received it|it is with me|safely received|safely to hand) [this|on|today|yesterday|safely|from]", "Thanks for your application for the job, got it this morning."),
    ("en_cv_here", 2, "(i have|we have|i got|we got|we have got|i have got|have received|received|has) (your) (cv|resume|application|form|cover letter|papers) [and|here|now|in|safely|with|this|before] ", "I have your CV and cover letter."),
    ("de_unterlagen", 2, "(ihre unterlagen|deine unterlagen|ihre bewerbungsunterlagen|deine bewerbungsunterlagen|ihre bewerbung|deine bewerbung) ... (eingegangen|erhalten|angekommen|eingetroffen|liegen uns vor|liegt uns vor|registriert)", "Ihre Unterlagen sind vollständig bei uns eingegangen."),
    ("fr_recue", 2, "(votre|ta) (candidature|cv|dossier) ... (bien recue|bien recu|bien arrivee|bien arrive|bien parvenue|bien parvenu|nous est parvenue|bien ete recue|bien ete recu|bien enregistree|a ete recue|a ete enregistree|est arrivee)", "Votre candidature nous est bien parvenue."),
    ("es_llegado", 2, "(tu|su) (candidatura|solicitud|inscripcion|cv) ... (ya esta en|esta en nuestro|ha sido recibida|ha sido registrada|queda registrada|ha llegado|nos ha llegado|nos llego|ha quedado registrada)", "Tu candidatura ya está en nuestro sistema."),
    ("nl_binnen", 2, "(je|uw|jouw) (sollicitatie|cv|brief) ... (goed ontvangen|ontvangen|binnengekomen|is binnen|aangekomen|goed binnen)", "Bedankt voor je sollicitatie als planner, die is goed binnengekomen."),
    ("pt_chegou", 2, "(sua|tua|a) (candidatura|inscricao|curriculo|cv) ... (foi recebida|foi recebido|chegou|ja chegou|foi registada|foi registrada|esta connosco|recebida com sucesso)", "A sua candidatura foi recebida."),
    ("es_registrado", 2, "(registrado|recibido|recibimos) (tu|su) (inscripcion|candidatura|cv|solicitud|curriculum)", "Hemos registrado tu inscripción."),
    ("pt_curriculo", 2, "(recebemos|recebi) (a|o) (seu|sua|teu|tua) (curriculo|candidatura|cv)", "Recebemos o seu currículo."),
    ("it_curriculum", 2, "(ricevuto|ricevuta) (il|la) (tuo|tua|suo|sua) (curriculum|cv|candidatura|domanda)", "Abbiamo ricevuto il tuo curriculum."),
    ("de_sie_angekommen", 2, "bewerbung (sie|die) ist ... (angekommen|eingegangen)", "Danke für deine Bewerbung, sie ist gut angekommen."),
    ("it_arrivata", 2, "(tua|sua|la) (candidatura|domanda|cv|curriculum) ... (e arrivata|ci e arrivata|e arrivato|e stata ricevuta|e stata registrata|e pervenuta|arrivata correttamente|ricevuta correttamente)", "La tua candidatura è arrivata correttamente."),
    ("en_logged", 2, "(thanks|thank you) for your application ... (logged|registered|arrived|received|safely)", "Thanks for your application, I've logged it."),
    ("de", 2, "(ihre bewerbung|deine bewerbung|ihrer bewerbung|bewerbung) .. (erhalten|eingegangen|angekommen|bekommen|eingang)", "Ihre Bewerbung ist bei uns eingegangen."),
    ("fr", 2, "(recu|bien recu|reception de) .. (votre|ta) (candidature|cv|dossier)", "Nous avons bien reçu votre candidature."),
    ("es", 2, "(recibido|recibimos|hemos recibido) .. (tu|su) (candidatura|solicitud|cv)", "Hemos recibido tu candidatura."),
    ("nl", 2, "(je|uw|jouw) sollicitatie .. (ontvangen|binnen|binnengekomen)", "We hebben je sollicitatie ontvangen."),
    ("pt", 2, "(recebemos|recebida|rececao|recepcao) .. (sua|tua) (candidatura|inscricao)", "Recebemos a sua candidatura."),
    ("it", 2, "(ricevuto|abbiamo ricevuto|ricezione) .. (tua|sua) (candidatura|domanda)", "Abbiamo ricevuto la tua candidatura."),
)  # fmt: skip
"""That an application has come in; thanks for it alone are mere politeness."""

UNRECEIVED: tuple[Phrase, ...] = rows(
    Kind.APPLICATION_ACK,
    "further",
    ("before", 1, "(since|after|once|when|automatic|automated|saying|telling you|last year|last month|as soon as|if|before|until|not|never|nachdem|sobald|wenn|seit|nicht|falls|apres|lorsque|des que|quand|tras|despues|cuando|una vez|nadat|zodra|wanneer|apos|depois|quando|assim que|dopo|appena|should|any|every|all applications)", "Once we have received your application, you may log in."),
)  # fmt: skip
"""What before it makes it the news of an older mail, or of one to come."""

WISHED: tuple[Phrase, ...] = rows(
    Kind.APPLICATION_ACK,
    "further",
    ("wished", 1, "(would like|would love|want to|like to|like you|wollen|moechten|wuerden|souhait*|aimer*|voudr*|gustaria|queremos|quisiera*|willen|gostari*|vorrem*|piacerebbe|vorrei)", "We received your application and would like to have a first call."),
    ("got_by", 1, "(cv|resume|lebenslauf|curriculum) (off|via|through|from|by|par|ueber|von|por|a traves|tramite|da|via|de|do)", "Got your CV off the job centre website."),
)  # fmt: skip
"""What makes a receipt the mere cause of an invitation."""

UNRECEIVED_WITHIN: tuple[Phrase, ...] = rows(
    Kind.APPLICATION_ACK,
    "further",
    ("within", 1, "(not|never|yet|nicht|noch|pas|niet|nog|nao|ainda|non|ancora|incomplete|unvollstaendig|without|missing|who|on file)", "Your application has not been received yet."),
)  # fmt: skip
"""What within it says the opposite."""

_MEETING = "interview|interviews|call|meeting|conversation|session|chat|talk|round|visit|screen|panel|one with|appointment|onsite|presentation"
_STAYS = "stays|stay|remains|remain|stands|stand|goes ahead|go ahead as|is going ahead|will go ahead|still goes|still stands|still on|is unchanged|are unchanged|is unaffected|not affected|has not changed|have not changed|does not change|do not change|is not changing|will not change|not moving|does not move|keeps its"
_EN_STANDS = (
    ("en_stays", 2, f"({_MEETING}) ... .. ({_STAYS})", "The conversation with Fiona stays exactly as it was: Wednesday at 9.30am."),
    ("en_is_still", 2, f"({_MEETING}) ... (is|are) still (on|at|for|as|{{weekday}}|#)", "Your video call with Ann is still Thursday 10th at 3pm."),
    ("en_goes_as", 2, f"({_MEETING}) ... .. (as planned|as agreed|as arranged|as scheduled|as before|as it was)", "Your interview for Audience Analyst is as planned."),
)  # fmt: skip
_ABROAD_STAND = (
    ("de_aendert_nichts", 2, "{de_interview} ... .. aendert sich nichts", "Am Gespräch mit Frau Roth am Freitag ändert sich nichts."),
    ("fr_celui", 2, "(celui|celle) (de|du|d|avec) ... (ne change pas|ne bouge pas|reste|maintenu|maintenue)", "Celui de vendredi à 11h ne change pas."),
    ("es_la_del", 2, "^ [y|pero] (la|el) (del|de) {es_when} ... (se mantiene|no cambia|sigue en pie|sigue igual)", "La del viernes a las 11 se mantiene."),
    ("nl_dag_blijft", 2, "{nl_when} ... (blijft|zoals afgesproken|gaat gewoon door)", "Vrijdag 11 uur met Dev blijft zoals afgesproken."),
    ("pt_a_de", 2, "^ [e|mas] (a|o) (de|da) {pt_when} ... (mantem se|mantem|nao muda|fica igual)", "A de sexta às 11h mantém-se."),
    ("it_quello", 2, "(quello|quella) (di|del|con) ... (resta|rimane|non cambia|confermato|confermata)", "Quello di venerdì alle 11 resta confermato."),
    ("de_bleibt", 2, "({de_interview}|{de_termin}|runde) ... .. (bleibt|bleiben|findet wie|findet unveraendert|findet trotzdem|steht weiterhin|steht nach wie vor|unveraendert)", "Ihr Termin mit der Personalleitung am Dienstag bleibt unverändert bestehen."),
    ("de_es_bleibt", 2, "bleibt es (bei|beim) ... ({de_interview}|{de_termin})", "Beim Gespräch mit Frau Roth bleibt es bei Ihrem Termin."),
    ("fr_maintenu", 2, "{fr_interview} ... .. (maintenu|maintenue|inchange|inchangee|reste|ne change pas|ne bouge pas|a toujours lieu|a bien lieu|comme prevu)", "L'entretien avec Mme Roy reste maintenu mardi à 9h."),
    ("es_se_mantiene", 2, "{es_interview} ... .. (se mantiene|se mantienen|sigue en pie|sigue igual|no cambia|no se mueve|queda igual|sigue como|como estaba prevista)", "La entrevista con el equipo se mantiene el martes a las 11."),
    ("nl_blijft", 2, "{nl_interview} ... .. (blijft|blijven|ongewijzigd|gaat gewoon door|gaat wel door|verandert niet|zoals gepland|zoals afgesproken)", "Het gesprek met Ruud blijft staan op dinsdag."),
    ("pt_mantem", 2, "{pt_interview} ... .. (mantem se|se mantem|mantida|mantem|continua|segue confirmada|segue igual|fica igual|nao muda|como previsto|como combinado)", "A conversa com a equipa mantém-se na terça."),
    ("it_resta", 2, "{it_interview} ... .. (resta|rimane|confermato|confermata|invariato|invariata|non cambia|come previsto)", "Il colloquio con Pietro resta confermato martedì."),
)  # fmt: skip

STANDING: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "further",
    *_EN_STANDS,
    ("en_day_with", 2, "{weekday} ... with .. (stands|stays|is unchanged|remains|is unaffected|is not affected)", "Friday at 11 with Dev stands."),
    ("en_day_stays", 2, "{when} ... (no change|no changes|unchanged|stays as it|stays put|stays where|remains as it|as it was)", "Tuesday 25 August at noon, with me and Catriona - no change."),
    *_ABROAD_STAND,
)  # fmt: skip
"""That a meeting stands, where another is moved or off."""

STANDING_HEADS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "further",
    ("en_head", 2, "^ [still|remaining] (unchanged|not changed|no change|no changes|staying the same|unaffected|not affected|still on|as before|going ahead as planned) $", "UNCHANGED"),
    ("de_head", 2, "^ (unveraendert|bleibt bestehen|bleibt unveraendert|keine aenderung|wie geplant) $", "Unverändert:"),
    ("fr_head", 2, "^ (inchange|inchanges|sans changement|maintenu|maintenus|pas de changement) $", "Inchangé :"),
    ("es_head", 2, "^ (sin cambios|sin cambio|se mantiene|se mantienen|no cambia) $", "Sin cambios:"),
    ("nl_head", 2, "^ (ongewijzigd|geen wijziging|blijft staan|blijft gelijk) $", "Ongewijzigd:"),
    ("pt_head", 2, "^ (sem alteracoes|sem alteracao|sem mudanca|mantem se|inalterado) $", "Sem alterações:"),
    ("it_head", 2, "^ (invariato|invariati|senza modifiche|nessuna modifica|confermato) $", "Invariato:"),
)  # fmt: skip
"""What stands above a meeting in a list of changes."""

DATED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "further",
    ("en", 1, "(monday|tuesday|wednesday|thursday|friday|saturday|mon|tue|tues|wed|thu|thur|thurs|fri|tomorrow|today|{months})", "On Wednesday at 9.30am."),
    ("abroad", 1, "(montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|demain|lunes|martes|miercoles|jueves|viernes|manana|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|terca|quarta|quinta|sexta|amanha|lunedi|martedi|mercoledi|giovedi|venerdi|domani|januar|februar|maerz|mai|juni|juli|oktober|dezember|janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|maart|mei|augustus|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre)", "Am Dienstag um 9 Uhr."),
    ("with_clock", 1, "(with|mit|avec|con|met|com) ... ... #", "The interview with me stays at 10:00."),
)  # fmt: skip
"""A day, without which something but the meeting stands: its link, its length."""

NOT_STANDING: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "further",
    ("en", 1, "(not go|not be|not take|no longer|cancelled|canceled|called off|can not|could not|unable|instead|moves|moved|rescheduled|postponed|suspended|preponed|brought forward|revised|not able|now at|now on|but at|new time|new date|if|unless|whether|once|until|questions|on hold|under review|role remains|role stays|position remains|vacancy remains)", "The interview will not go ahead as planned."),
    ("abroad", 1, "(nicht|kein*|statt am|statt um|anstatt|entfaellt|abgesagt|falls|offen|unbesetzt|n aura|annule|annulee|s il|cancelada|cancelado|anulada|en lugar|en vez|niet|vervalt|geen|als je|als u|em vez|se nao|annullato|annullata|in sospeso|pendiente|en attente|neuer|neue|neuen|nouveau|nouvelle|nuevo|nueva|nieuwe|novo|nova|nuovo|nuova)", "Das Gespräch findet nicht wie geplant statt."),
)  # fmt: skip
"""What takes it back."""

ELSE_STANDS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "further",
    ("en", 1, "(format|location|place|venue|link|links|length|duration|details|everything|time|times|date|day|address|agenda|panel|interviewers|the rest|all else|nothing else)", "The location of your interview remains the same."),
    ("abroad", 1, "(ort|dauer|format|uhrzeit|ablauf|alles|link|lieu|lien|duree|horaire|format|tout|el lugar|enlace|duracion|hora|formato|todo|locatie|plaats|duur|tijd|tijdstip|alles|local|duracao|hora|horario|tudo|luogo|durata|orario|ora|modalita|tutto)", "Der Ort des Gesprächs bleibt gleich."),
)  # fmt: skip
"""What else may stand than the meeting itself."""

KEPT_ON: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "further",
    *_EN_STANDS,
    ("en_is_on", 2, "(your|the) interview .. (is on|is at|takes place on|will be on|will take place on|is confirmed for|has been confirmed for) .. {weekday}", "You have been shortlisted, and your interview is on Wednesday 17 December."),
    ("en_confirm", 2, f"(confirm|confirming|look forward to|pleased to confirm) .. (your|the) .. ({_MEETING}) .. (on|for|at|with)", "For the other post I confirm your interview on Friday."),
    *_ABROAD_STAND,
    ("de_bestaetigen", 2, "(bestaetigen|bestaetige) ... {de_interview}", "Für die Stelle im Einkauf bestätigen wir Ihnen das Gespräch am Dienstag."),
    ("fr_confirmons", 2, "(confirmons|confirme) ... {fr_interview}", "Pour l'autre poste, nous vous confirmons l'entretien de mardi."),
    ("es_confirmamos", 2, "(confirmamos|confirmo|mantenemos) ... {es_interview}", "Para el otro puesto te confirmamos la entrevista del martes."),
    ("nl_bevestigen", 2, "(bevestigen|bevestig) ... {nl_interview}", "Voor de andere functie bevestigen we je gesprek van dinsdag."),
    ("pt_confirmamos", 2, "(confirmamos|confirmo|mantemos) ... {pt_interview}", "Para a outra vaga confirmamos a entrevista de terça."),
    ("it_confermiamo", 2, "(confermiamo|confermo) ... {it_interview}", "Per l'altro ruolo confermiamo invece il colloquio di martedì."),
)  # fmt: skip
"""That a meeting about another vacancy is held, beside a no."""

_FIELDS = "jobs|roles|applications|posts|positions|vacancies"
TWO_POSTS: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "further",
    ("en", 1, f"(two|both|three|2|other|second) [of] [the|your|our] [job] ({_FIELDS}|application|role|post|position|vacancy|job)", "You applied for two of our vacancies."),
    ("en_your", 1, "your applications", "Your applications to Lochside."),
    ("de", 1, "(beide|beiden|zwei|andere|anderen|zweite|zweiten) (stellen|stelle|bewerbungen|bewerbung|positionen|position)", "Ihre beiden Bewerbungen."),
    ("fr", 1, "(deux|autre|second|seconde) (postes|poste|candidatures|candidature|offres|offre)", "Vos deux candidatures."),
    ("es", 1, "(dos|otra|otro|ambas|ambos|segunda) (puestos|puesto|candidaturas|candidatura|vacantes|vacante|plazas|plaza|procesos|proceso)", "Tus dos candidaturas."),
    ("nl", 1, "(twee|beide|andere|tweede) (functies|functie|sollicitaties|sollicitatie|vacatures|vacature)", "Je twee sollicitaties."),
    ("pt", 1, "(duas|outra|ambas|segunda) (vagas|vaga|candidaturas|candidatura|posicoes|funcoes)", "As suas duas candidaturas."),
    ("it", 1, "(due|altra|altro|entrambe|seconda) (posizioni|posizione|candidature|candidatura|ruolo|ruoli|selezioni)", "Le due posizioni."),
)  # fmt: skip
"""That it is about more than one vacancy."""

LATER: tuple[Phrase, ...] = rows(
    Kind.HOLD,
    "further",
    ("en", 2, "(this|that|the other|the second|second|other|one|analyst|officer|manager|post|role|position|vacancy|job) .. (has been paused|is paused|has been put on hold|is on hold|on ice|has been frozen|is frozen|has been postponed|is still open|is delayed)", "Rents Analyst - this one has been paused until the consultation is over."),
    ("de", 2, "(stelle|position|andere|zweite|bewerbung) ... (pausiert|auf eis|zurueckgestellt|ausgesetzt|ruht|vorerst gestoppt)", "Die zweite Stelle ist vorerst auf Eis gelegt."),
    ("fr", 2, "(poste|autre|second|recrutement|candidature) ... (suspendu|suspendue|en suspens|gele|gelee|mis en attente|en pause|en attente)", "L'autre poste est gelé."),
    ("es", 2, "(puesto|otra|otro|vacante|plaza|proceso) ... (en pausa|paralizado|paralizada|congelado|congelada|aplazado|aplazada|suspendido|en espera)", "La otra vacante está congelada."),
    ("nl", 2, "(functie|andere|tweede|vacature) ... (on hold|gepauzeerd|stilgelegd|bevroren|uitgesteld|in de wacht|aangehouden)", "De andere functie staat on hold."),
    ("pt", 2, "(vaga|outra|posicao|candidatura|processo) ... (congelada|suspensa|suspenso|em pausa|em espera|adiada|parado|parada)", "A outra vaga está congelada."),
    ("it", 2, "(posizione|altra|ruolo|selezione|candidatura) ... (sospesa|sospeso|congelata|congelato|in pausa|in attesa|in stand by|rinviata)", "L'altra posizione è sospesa."),
)  # fmt: skip
"""That one vacancy waits."""

JOBS: tuple[Phrase, ...] = rows(
    Kind.JOB_ALERT,
    "further",
    ("en", 2, "(may be of interest|might be of interest|may interest you|you may like|you might like|you may also like|you might also like|similar jobs|similar roles|similar vacancies|more jobs like this|jobs like this|jobs like this one|more roles like this|recommended jobs|recommended for you|roles for you|jobs for you|jobs that match|jobs matching|roles matching|suggested jobs) [for|your|profile|one|search|you|near|now|to] .. $", "Based on your profile, these open roles may be of interest:"),
    ("de", 2, "(aehnliche jobs|aehnliche stellen|aehnliche stellenangebote|passende stellen|passende jobs|weitere stellen|weitere jobs|diese stellen|diese jobs|jobs fuer sie|stellen fuer sie|empfohlene jobs) .. .. $", "Ähnliche Stellen für Sie:"),
    ("fr", 2, "(offres similaires|postes similaires|ces offres|autres offres|offres recommandees|offres qui pourraient) .. .. $", "Offres similaires :"),
    ("es", 2, "(ofertas similares|empleos similares|otras ofertas|estas ofertas|estas vacantes|ofertas recomendadas) .. .. $", "Ofertas similares para ti:"),
    ("nl", 2, "(vergelijkbare vacatures|soortgelijke vacatures|deze vacatures|andere vacatures|meer vacatures|aanbevolen vacatures) .. .. $", "Vergelijkbare vacatures:"),
    ("pt", 2, "(vagas semelhantes|vagas parecidas|estas vagas|outras vagas|vagas recomendadas|ofertas semelhantes) .. .. $", "Vagas semelhantes:"),
    ("it", 2, "(offerte simili|posizioni simili|annunci simili|queste offerte|queste posizioni|altre offerte|offerte consigliate) .. .. $", "Offerte simili:"),
)  # fmt: skip
"""What leads to a list of vacancies."""

ROBOT: tuple[Phrase, ...] = rows(
    Kind.JOB_ALERT,
    "further",
    ("en", 1, "(not monitored|unmonitored|do not reply|automated message|automated email|one click|unsubscribe|preferences|job alerts|posted today|days ago|apply now|apply here|closes #|closing #|view job|view role|view all|suggestions because)", "This mailbox is not monitored."),
    ("abroad", 1, "(nicht auf diese|automatisch|abbestellen|jetzt bewerben|einstellungen aendern|ne pas repondre|automatique|desabonner|preferences|postuler|no responda|no respondas|automatico|preferencias|inscribete|darte de baja|niet beantwoorden|afmelden|voorkeuren|solliciteer nu|dagen geleden|nao responda|candidate se|preferencias|cancelar inscricao|non rispondere|preferenze|candidati ora|giorni fa)", "Bitte nicht auf diese E-Mail antworten."),
)  # fmt: skip
"""What only a system says."""

ANSWERS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "further",
    ("en_to_question", 2, "^ [and|so|now|but|yes] (to answer|in answer to|answering|as for|on|to|regarding) your [first|second|other|two|three|earlier|last] (question|questions|query|queries)", "To answer your question, yes, the role is hybrid."),
    ("en_good", 2, "^ (good|great|sensible|fair|excellent|very good|reasonable) (question|questions)", "Good question."),
    ("en_asked", 2, "^ you (asked|wondered|wanted to know) (where things|how things|when|if|whether)", "You asked where things stand."),
    ("de", 2, "(gerne beantworte ich|beantworte ich gern|beantworte ich gerne|um deine frage|um ihre frage|zu ihrer frage|zu deiner frage|zu ihren fragen|zu deinen fragen|danke fuer deine fragen|danke fuer ihre fragen)", "Zu Ihrer Frage: ja, Teilzeit ist möglich."),
    ("fr", 2, "(pour repondre a|en reponse a|concernant|quant a) (votre|ta|vos|tes) .. (question|questions)", "Pour répondre à votre question : oui, le poste est toujours ouvert."),
    ("es", 2, "(sobre lo que preguntabas|respecto a tu pregunta|en cuanto a tu .. pregunta|para responder a tu|respondiendo a tu|respondiendo a su|a tu pregunta|respecto a su pregunta|sobre tu pregunta|sobre lo que me preguntabas)", "Sobre lo que preguntabas: sí, es remoto."),
    ("nl", 2, "(om je vraag te beantwoorden|wat je vraag betreft|op je vraag|op uw vraag|in antwoord op|over je vraag|antwoord op je vraag)", "Op je vraag: ja, thuiswerken kan."),
    ("pt", 2, "(respondendo a|quanto a|sobre a|em relacao a|para responder a) (sua|tua) (pergunta|duvida|questao)", "Respondendo à sua pergunta: sim, é remoto."),
    ("it", 2, "(per rispondere alla|in risposta alla|quanto alla|riguardo alla|rispetto alla) (tua|sua) (domanda)", "Per rispondere alla tua domanda: sì, è possibile."),
)  # fmt: skip
"""That they answer a question of the user's."""

NEWS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "further",
    ("en_feedback", 2, "(feedback|response|reaction) .. (was|is|has been|were) .. (very|really|extremely|overwhelmingly|hugely|all) (positive|good|strong|warm)", "Feedback was very positive: clear thinker, good questions."),
    ("en_went_down", 2, "(went down|was received|went over) .. well", "Your take-home went down very well."),
    ("en_sorry", 2, "(sorry|apologies) .. (leaving you hanging|keeping you waiting|you have had to chase|the silence|the radio silence|going quiet)", "Sorry for leaving you hanging."),
    ("de", 2, "(rueckmeldung|feedback) .. (war|ist|faellt|fiel) .. (positiv|sehr gut)", "Das Feedback war durchweg positiv."),
    ("fr", 2, "(retour|retours) .. (etait|est|sont|ont ete) .. (positif|positifs|excellent|excellents)", "Les retours sont très positifs."),
    ("es", 2, "(feedback|valoracion) .. (ha sido|fue|es) .. (positivo|positiva|bueno|buena)", "El feedback ha sido muy positivo."),
    ("nl", 2, "(feedback|terugkoppeling) .. (was|is) .. (positief|goed)", "De feedback was erg positief."),
    ("pt", 2, "(feedback|retorno) .. (foi|e) .. (positivo|bom|otimo)", "O feedback foi muito positivo."),
    ("it", 2, "(feedback|riscontro) .. (e stato|era|e) .. (positivo|ottimo)", "Il feedback è stato molto positivo."),
)  # fmt: skip
"""News of how it stands, in an answer to the user."""

PROMISED: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "further",
    ("en", 2, "(wants|want|hopes|hope|plans|plan|aims|aim|will|expects|expect|intends) .. (decide|make a decision|come to a decision|have a decision|make our decision|make her decision|make his decision|reach a decision) .. (by|on|before|this|next|within|at the end|tomorrow|early|mid)", "Geraint wants to decide by Friday 28 August."),
    ("de", 2, "(entscheiden|entscheidet|entscheidung) ... (bis|am|naechste|naechster|kommende|ende) .. {de_when}", "Herr Wolf entscheidet bis Freitag."),
    ("fr", 2, "(decision|decidera|decider|trancher|trancherons|deciderons) ... (avant|d ici|au plus tard|le|vendredi|lundi|la semaine prochaine)", "Elle veut décider d'ici vendredi."),
    ("es", 2, "(decidir|decidira|decidiremos|decision) ... (antes|el|esta|la proxima) .. {es_when}", "Quiere decidir antes del viernes."),
    ("nl", 2, "(beslissen|beslist|besluit|beslissing) ... (voor|uiterlijk|op|volgende|deze) .. {nl_when}", "Ze beslist uiterlijk op vrijdag."),
    ("pt", 2, "(decidir|decidira|decidimos|decisao) ... (ate|na|no|antes) .. {pt_when}", "Quer decidir até sexta."),
    ("it", 2, "(decidere|decidera|decideremo|decisione) ... (entro|prima) .. {it_when}", "Vuole decidere entro venerdì."),
)  # fmt: skip
"""By when they want to decide, beside a request of an answer's."""

THANKED: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "further",
    ("thanked", 1, "(thank you for|thanks for|danke fuer|merci pour|merci de nous avoir|merci de m avoir|merci d avoir|gracias por|bedankt voor|dank voor|obrigada por|obrigado por|obrigada pelo|obrigado pelo|grazie per|grazie di)", "Gracias por enviar el certificado."),
)  # fmt: skip
"""Thanks for what has been sent."""
