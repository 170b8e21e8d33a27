# ruff: noqa: E501  one message a line
"""Mail that says two things, and mail that only looks as if it did, read as a whole: how much is found, and is it so?

The rows are kind, further kind, subject and body; they were written before the rules that find them,
and each test asks for a rate, since which of the two is taken for the news is judged elsewhere.
"""

from email.message import EmailMessage

import pytest

from assistant.model import Identity, Kind, Perspective
from assistant.reading import read
from assistant.reading.phrases import beside
from assistant.reading.phrases.syntax import Phrase, compiled
from assistant.reading.sentences import passage

PRIYA = Perspective(Identity("Priya Nair", "priya@example.org", timezone="Europe/London", country="GB"))
ROWS = [row for table in vars(beside).values() if isinstance(table, tuple) for row in table if isinstance(row, Phrase)]

TWO = (
    # an end, and something new
    ("decline", "interview_invitation", "Re: Pricing analyst", "Hi Priya,\n\nI know you were hoping for better news: the pricing analyst seat went to one of the other finalists this morning.\n\nKaty, who runs our forecasting group, read your case write-up and asked whether she might borrow you for half an hour. Would Monday or Tuesday afternoon work for a call with her about a vacancy in her team?\n\nRob"),
    ("decline", "interview_invitation", "Your application", "Dear Ms Nair,\n\nThank you for your interest in the Registrar post. On this occasion you have not been shortlisted.\n\nWe were however struck by your experience with student records and would like to meet you to discuss an Assistant Registrar vacancy that is not yet advertised. Please let me know which mornings next week you could come to the campus.\n\nYours sincerely,\nP. Okafor"),
    ("decline", "outreach", "Feedback from Dunmore Foods", "Hi Priya, Dunmore came back and it's not you this time, they wanted someone from dairy. Don't be down. I have another client in Slough, same sort of job with better money, and I reckon you'd walk it. Kev"),
    ("decline", "outreach", "Logistics planner", "Dear Priya, we will not be taking your application for logistics planner further. The stock control team has a vacancy as well. May I pass your CV to them?\nMoira Kerr"),
    ("decline", "interview_cancellation", "Thursday", "Dear Priya, I'm sorry to say the post has been given to an internal applicant, and so Thursday's interview won't be going ahead.\n\nRegards, Anne Marie Doyle"),
    ("decline", "interview_cancellation", "Assistant buyer", "Hi Priya,\nThe assistant buyer role was filled over the weekend. We have therefore cancelled your second interview on Wednesday. Thank you for the effort you have put in.\nStyle & Co People Team"),
    ("interview_cancellation", "hold", "Panel on Monday", "Dear Priya,\n\nYour interview on Monday 9 March will not take place. The board has put a freeze on all appointments until the accounts have been signed off. We will be in touch when it ends.\n\nHelen Crouch"),
    ("interview_cancellation", "hold", "Call tomorrow", "Hi Priya, need to cancel our call tomorrow, sorry. Finance have paused hiring across the group while they redo the budget. I'll let you know as soon as the role is live again. Ben"),
    # an offer, and something to send
    ("offer", "info_request", "Your offer", "Dear Priya,\n\nWe are delighted to offer you the position of Data Steward at £37,500 a year.\n\nSo that payroll can set you up, please fill in the new starter questionnaire attached and send it to Jean by Friday together with a scan of your driving licence.\n\nKind regards\nOwen Pryce"),
    ("offer", "info_request", "Great news!", "Priya! It's a yes from everyone and the job is yours, $82k, starting April 6. Can you shoot me your date of birth and home address so legal can draft the paperwork?\n\nDana"),
    ("offer", "info_request", "Conditional offer", "Dear Ms Nair,\n\nI am pleased to offer you the post of Catering Manager, subject to checks. Two referees who have known you for at least three years will be needed; kindly supply their names and e-mail addresses by return.\n\nMrs L. Fairweather"),
    ("offer", "info_request", "Job offer - Stores Analyst", "Hi Priya, we'd like to offer you the job. The form for the background check is attached, please complete and return it this week. Cheers, Mandla"),
    # a meeting, and something to send or to do
    ("interview_confirmation", "info_request", "Interview 10 March", "Dear Priya,\n\nYour interview is confirmed for Tuesday 10 March at 2pm at our Exeter office. Could you let me have copies of your certificates before then? The panel likes to have them in front of it.\n\nCarla"),
    ("interview_confirmation", "info_request", "Final round", "Hi Priya, you're confirmed for Thursday 12 March at 10am with our managing director. Please also send us an up-to-date CV, the one on file is from 2023. Thanks, Joost"),
    ("interview_confirmation", "info_request", "Your visit", "Dear Priya, we look forward to seeing you on Wednesday 11 March at 9.30am for your interview. Do you have any dietary or access requirements that we should know of? Please tell us by Monday.\nSylvia"),
    ("interview_confirmation", "assessment", "Round two", "Hi Priya,\n\nRound two is booked: Friday 13 March, 11am, with Sam and Ola on Zoom.\n\nAhead of it we'd like you to work through the attached case (two hours at most) and mail us your slides by Thursday noon.\n\nLucy"),
    ("interview_confirmation", "assessment", "Interview on 16 March", "Dear Priya, I confirm your interview on Monday 16 March at 10am. You will receive a link to an online numeracy test from our provider, which must be completed by Friday 13 March. Kind regards, Niamh Brady"),
    ("interview_reschedule", "assessment", "New date", "Hi Priya, sorry to do this: Peter is off sick, so we have to move your interview from Wednesday to Monday 9 March at 3pm. In the meantime please complete the short SQL exercise that I've attached. Thanks, Amrit"),
    ("interview_reschedule", "info_request", "Change of time", "Dear Priya, unfortunately the panel chair is called away and your interview is moved to Friday 13 March at 11am. May I also ask you for the names of two referees? With apologies, Ursula Bain"),
    ("interview_invitation", "assessment", "Next stage", "Dear Priya,\n\nWe'd like to invite you to a video interview. Could you do Monday 9 March at 10am or Tuesday 10 March at 4pm?\n\nBefore we speak, please take the personality questionnaire at the link below, it takes a quarter of an hour.\n\nTalent team"),
    ("interview_invitation", "info_request", "Interview?", "Hi Priya, we like what we read and would love to interview you. Which afternoons suit you next week? And please tell me your notice period and what salary you are looking for. Ta, Bex"),
    ("interview_invitation", "decline", "Two vacancies", "Dear Priya,\n\nThe Team Leader vacancy has been filled, so we are unable to take your application for it any further. The Analyst vacancy is still open and we would like to interview you for it. Are you available on Monday 9 or Tuesday 10 March?\n\nRegards,\nFay Lockwood"),
    # a receipt, and something to do
    ("assessment", "application_ack", "Thank you for applying", "Dear Priya,\n\nWe have received your application for Graduate Analyst. As a next step please complete our online reasoning test within five days: https://tests.example/start\n\nGood luck!\nEarly careers team"),
    ("assessment", "application_ack", "Application received", "Hi Priya, thanks for applying for the Support Engineer role, your application is with us. Everyone who applies is asked to do a short coding challenge, which you'll find here: code.example/c/1. You have until Sunday.\nThe Fennel team"),
    ("interviewer_reply", "info_request", "Re: Interview", "Dear Priya, thank you for coming in on Friday, it was good to meet you. We will make our decision by the end of next week. In the meantime could you tell me how much notice you have to give?\nMartin Shaw"),
    ("interviewer_reply", "info_request", "Re: Thank you", "Hi Priya, thanks for your note. The partners meet on Thursday and I'll ring you after that. One question from them: what salary are you on at the moment? Gill"),
    # other languages
    ("decline", "interview_invitation", "Ihre Bewerbung", "Sehr geehrte Frau Nair,\n\nleider haben wir uns für die Stelle als Teamleiterin für einen anderen Bewerber entschieden.\n\nFür unsere Abteilung Controlling suchen wir aber ebenfalls Verstärkung. Darüber würden wir gerne mit Ihnen sprechen; hätten Sie am Montag oder Dienstag Zeit?\n\nMit freundlichen Grüßen\nSabine Hölzl"),
    ("offer", "info_request", "Zusage", "Liebe Frau Nair, wir freuen uns, Ihnen die Stelle als Sachbearbeiterin anbieten zu können. Bitte senden Sie uns den ausgefüllten Personalfragebogen und eine Kopie Ihres Ausweises bis Freitag zurück. Herzliche Grüße, Jana Wolf"),
    ("interview_confirmation", "assessment", "Ihr Vorstellungsgespräch", "Hallo Frau Nair, hiermit bestätigen wir Ihr Vorstellungsgespräch am Dienstag, 10. März um 14 Uhr. Bitte bearbeiten Sie bis dahin die beigefügte Fallstudie. Viele Grüße, Timo Brand"),
    ("offer", "info_request", "Proposition d'embauche", "Bonjour Priya,\n\nNous avons le plaisir de vous proposer le poste de chargée d'études en CDI. Afin de préparer le contrat, pourriez-vous nous transmettre votre RIB et une copie de votre carte d'identité ?\n\nCordialement,\nÉlodie Marchand"),
    ("decline", "outreach", "Votre candidature", "Bonjour Priya, nous ne donnerons malheureusement pas suite à votre candidature au poste de comptable. En revanche, nous recrutons aussi une assistante de gestion et votre profil correspond bien. Bien à vous, Luc Perrin"),
    ("interview_confirmation", "info_request", "Entretien", "Bonjour Madame Nair, je vous confirme notre entretien du mardi 10 mars à 14h. Merci de me faire parvenir d'ici là les coordonnées de deux références. Cordialement, Anne Vidal"),
    ("offer", "info_request", "Oferta", "Hola Priya, nos complace ofrecerte el puesto de analista. Para preparar el contrato necesitamos tu número de la Seguridad Social y una copia del DNI. Un saludo, Marta"),
    ("interview_confirmation", "assessment", "Entrevista confirmada", "Hola Priya, tu entrevista queda confirmada para el martes 10 de marzo a las 12:00. Antes de la entrevista tienes que hacer la prueba técnica que te adjunto. Saludos, Iker"),
    ("interview_cancellation", "hold", "Gesprek maandag", "Beste Priya, helaas moet ik ons gesprek van maandag annuleren. De directie heeft een vacaturestop afgekondigd tot na de zomer. Zodra er meer duidelijk is, hoor je van me. Groet, Wouter"),
    ("offer", "info_request", "Aanbod", "Beste Priya, we willen je graag de functie van planner aanbieden. Wil je ons een kopie van je identiteitsbewijs en je bankrekeningnummer sturen? Groeten, Fleur"),
    ("decline", "interview_invitation", "Processo seletivo", "Olá Priya, infelizmente não vamos avançar com a sua candidatura para a vaga de coordenadora. No entanto temos outra vaga, de analista, e gostaríamos de conversar consigo sobre ela. Tem disponibilidade na terça ou na quarta? Abraço, Rita"),
    ("interview_confirmation", "info_request", "Entrevista", "Olá Priya, confirmamos a entrevista para terça-feira, 10 de março, às 15h. Por favor envie-nos até lá o seu certificado de habilitações. Cumprimentos, Nuno"),
    ("offer", "info_request", "Proposta di assunzione", "Cara Priya, siamo lieti di offrirti il posto di contabile. Per il contratto ci servono il codice fiscale e una copia della carta d'identità. Un caro saluto, Paola"),
    ("decline", "outreach", "Candidatura", "Gentile Priya, purtroppo abbiamo scelto un altro candidato per il posto di responsabile. Abbiamo però un'altra posizione aperta in magazzino. Le interesserebbe? Cordiali saluti, Dario Conti"),
    ("offer","info_request","Welcome!","Hello Priya,\n\nThe board said yes this morning, so I can finally write it: you have the job, at 39 a year as we said.\n\nFor the contract I still miss three things: your tax number, a copy of your residence card and who we should call in an emergency. By Thursday if you can manage.\n\nMilena"),
    ("offer","info_request","Formal offer","Dear Ms Nair, it gives me great pleasure to offer you the position of Ward Clerk. You will find a health questionnaire enclosed; it should be completed and sent back to Occupational Health without delay. Yours sincerely, D. Quayle"),
    ("offer","info_request","Re: role","Hey Priya, we'd like to hire you! Comp as discussed. I'm drawing up the papers so could you give me your legal name as it's on your passport and your address? Woo! Nat"),
    ("interview_confirmation","info_request","Thursday 12 March","Hi Priya, all set for Thursday 12 March at 4pm, just me and Ingrid. One favour: could you mail me a couple of work samples the day before? Thanks, Per"),
    ("interview_confirmation","info_request","Interview - Finance Assistant","Dear Priya,\n\nI am writing to confirm that your interview will be held on Friday 13 March at 9.15am.\n\nPlease complete and return the enclosed criminal record self-declaration before that date.\n\nYours, B. Yeo"),
    ("interview_confirmation","info_request","2nd round","Priya, 2nd round confirmed: Mon 9 March 12:30, Teams link to follow. HR also want to know what you earn now and how long your notice is, can you drop me a line? Si"),
    ("interview_confirmation","assessment","Meeting the team","Hi Priya, Wednesday 11 March at 2pm it is. Hannah will send you a small data problem tomorrow, have a crack at it before we meet and bring what you've got. Pete"),
    ("interview_confirmation","assessment","Your interview on 17 March","Dear candidate, your interview is confirmed for Tuesday 17 March at 10am. All candidates must sit an online verbal reasoning test ahead of the interview; the link is valid until 15 March. Regards, Recruitment"),
    ("interview_reschedule","assessment","Re: Tomorrow","Priya, so sorry, tomorrow is off as Jane's flight is cancelled, we now have you on Tuesday 10 March at 1pm. That leaves you time to do the case study (attached), which we'd like back by Monday. Elif"),
    ("interview_reschedule","info_request","Small change","Dear Priya, could we move from 10 to 11.30 on Friday 6 March? Also I cannot open your certificates, would you mind sending them again as PDF? Jürgen"),
    ("interview_invitation","assessment","Interview","Dear Priya, thank you for your application. We would like to interview you in the week of 16 March; please let me know your preferred day. Before the interview every applicant completes a short in-tray exercise online, and I have sent you the link separately. Regards, Dot"),
    ("interview_invitation","info_request","Interview","Dear Priya, would Tuesday or Thursday of next week suit you for an interview? We shall also need the names and addresses of two referees. Yours, Clement Adeyemi"),
    ("interview_invitation","decline","Your applications","Hi Priya, two bits of news. We've already hired for the Content Lead role so that one is off the table. For the Editor role we'd love to chat: are you free on Monday or Tuesday afternoon? Saskia"),
    ("interview_invitation","decline","Analyst posts","Dear Priya, I am sorry that we cannot consider you for the senior post, for which a chartered qualification is required. We would however like to interview you for the junior post. Would 10 March or 11 March be convenient? Regards, Oonagh"),
    ("decline","interview_invitation","News","Dear Priya, the jury decided for somebody else, I am sorry. But listen: my colleague in Porto starts a new team and I told her about you. Would you like to have a call with her next week? João"),
    ("decline","outreach","Re: Store manager","Hi Priya, they've gone for the other girl, sorry chick. Got something else on my books though, assistant manager at a garden centre in Ely, start asap. Shaz x"),
    ("decline","outreach","Research assistant post","Dear Priya, unfortunately the panel did not select you for the post of Research Assistant. The Institute of Education is recruiting for a very similar post, closing on 20 March, and I would recommend that you apply. Prof. A. Lind"),
    ("decline","outreach","Outcome","Dear Priya, we have decided to appoint another candidate. There is a similar vacancy at our Derby branch; would you be interested in being considered for it? Regards, Colm"),
    ("decline","interview_cancellation","Your interview","Dear Priya, the vacancy you applied for has been withdrawn. Your appointment on 10 March is therefore cancelled and you do not need to attend. With apologies, HR"),
    ("interview_cancellation","hold","Re: Friday","Priya, I have to call off Friday's interview. The new owners want to look at every vacancy again and until they have done so we can't hire. No idea how long. Sorry. Mac"),
    ("interview_cancellation","hold","Interview on 9 March","Dear Priya, your interview on 9 March is cancelled. All external recruitment has been suspended with immediate effect while a restructuring is being prepared. People Services"),
    ("assessment","application_ack","Your application","Dear Priya, your application for Policy Officer arrived safely. We now ask you to sit an online judgement test, link below, within seven days. Civil jobs team"),
    ("interviewer_reply","info_request","Re: Interview","Hi Priya, the team liked you a lot and we should have a decision by Thursday. Just so that I have it: when would you be able to start, and what are your salary expectations? Xenia"),
    ("interviewer_reply","info_request","Re: Your note","Dear Priya, thank you for your kind note. We are taking up references this week, so could you let me have the phone numbers of your two referees? You will hear from us on the 13th. Regards, Mabel"),
    ("offer","info_request","Ihre Einstellung","Sehr geehrte Frau Nair, wir freuen uns sehr, Sie ab 1. April als Buchhalterin einzustellen. Für die Lohnabrechnung fehlen uns noch Ihre Bankverbindung und Ihre Sozialversicherungsnummer; lassen Sie uns diese bitte zukommen. Mit freundlichen Grüßen, Koch"),
    ("interview_confirmation","info_request","Votre entretien","Bonjour, votre entretien est fixé au jeudi 12 mars à 10h. Pourriez-vous remplir le formulaire ci-joint et me le renvoyer avant mercredi ? Merci, Inès Roche"),
    ("decline","outreach","Proceso de selección","Hola Priya, lamentablemente no has sido seleccionada para el puesto de jefa de sala. Tenemos otra vacante en el hotel de Cádiz que creo que te encaja. Saludos, Lola"),
    ("offer","info_request","Contract","Beste Priya, gefeliciteerd, je bent aangenomen! Voor het contract heb ik een kopie van je paspoort en je IBAN nodig. Groet, Kees"),
    ("interview_cancellation","hold","Entrevista","Olá Priya, a entrevista de quinta-feira fica cancelada. As contratações estão suspensas até ao fim do trimestre. Com os melhores cumprimentos, Vasco"),
    ("interview_confirmation","assessment","Colloquio","Gentile Priya, il colloquio è confermato per mercoledì 11 marzo alle 15. Prima dell'incontro le chiediamo di completare il test online al link qui sotto. Saluti, Ada"),
    ("decline","interview_invitation","Rückmeldung","Hallo Frau Nair, für die Leitung haben wir uns intern entschieden, das tut mir leid. Frau Kern aus dem Vertrieb würde Sie aber gerne kennenlernen, bei ihr ist eine Stelle frei. Passt Ihnen Mittwoch oder Donnerstag? Viele Grüße, Uli Brandt"),
    ("interview_cancellation","hold","Absage Termin","Sehr geehrte Frau Nair, den Termin am 10. März müssen wir leider absagen. Die Geschäftsführung hat alle Neueinstellungen bis auf Weiteres ausgesetzt. Mit freundlichen Grüßen, Albrecht"),
    ("interview_confirmation","info_request","Gespräch","Hallo Frau Nair, ich bestätige den Termin am Donnerstag, 12. März um 11 Uhr. Könnten Sie mir vorab noch Ihre Gehaltsvorstellung und Ihre Kündigungsfrist mitteilen? Grüße, Noll"),
    ("interview_reschedule","assessment","Neuer Termin","Liebe Priya, wir müssen unser Gespräch vom 4. auf den 9. März um 10 Uhr verschieben. Mach doch bis dahin bitte den Online-Test, der Link ist unten. LG Caro"),
    ("decline","interview_cancellation","Votre entretien","Bonjour Priya, le poste vient d'être pourvu en interne. Votre entretien du 10 mars est donc annulé. Avec nos excuses, Mme Roux"),
    ("interview_cancellation","hold","Entretien de jeudi","Bonjour Priya, je dois annuler notre entretien de jeudi : la direction a suspendu tous les recrutements jusqu'à l'été. Je vous tiens au courant. Paul"),
    ("interview_confirmation","assessment","Entretien","Bonjour Priya, on se voit donc le mercredi 11 mars à 15h. D'ici là, merci de réaliser le cas pratique joint à ce message et de me l'envoyer la veille. Julie"),
    ("interviewer_reply","info_request","Re: Entretien","Bonjour Priya, merci pour votre message. Nous décidons vendredi. Pourriez-vous me préciser la durée de votre préavis et vos prétentions salariales ? Cordialement, Marc"),
    ("decline","interview_cancellation","Vacante","Hola Priya, la plaza se ha cubierto con una persona de la casa, así que la entrevista del lunes queda anulada. Lo siento mucho. Pilar"),
    ("decline","interview_invitation","Candidatura","Hola Priya, para el puesto de responsable hemos elegido a otra persona. Pero en el equipo de Sevilla buscan también una analista y les gustaría hablar contigo. ¿Podrías el martes o el miércoles? Un saludo, Rosa"),
    ("interviewer_reply","info_request","Re: entrevista","Hola Priya, gracias por tu tiempo ayer. Decidimos la semana que viene. ¿Cuáles son tus expectativas salariales y cuándo podrías incorporarte? Saludos, Jordi"),
    ("offer","info_request","Oferta","Hola Priya, ¡enhorabuena, el puesto es tuyo! Envíame por favor el NIE, el número de cuenta y una foto para la tarjeta. Gema"),
    ("interview_confirmation","info_request","Gesprek","Beste Priya, ons gesprek staat gepland op dinsdag 10 maart om 13.00 uur. Kun je vooraf nog een recent cv en twee referenties mailen? Groet, Sanne"),
    ("interview_reschedule","assessment","Nieuwe afspraak","Hoi Priya, het gesprek van woensdag schuift naar maandag 9 maart 14.00 uur. Wil je in de tussentijd de opdracht in de bijlage maken? Groetjes, Bram"),
    ("decline","outreach","Sollicitatie","Beste Priya, helaas gaan we niet met je verder voor de functie van teamleider. Wel hebben we op onze vestiging in Zwolle nog een plek voor een planner, dat lijkt me echt iets voor jou. Groet, Femke"),
    ("offer","info_request","Proposta","Olá Priya, parabéns, a vaga é sua! Para o contrato, mande por favor o CPF, o RG e o comprovante de residência. Abraços, Bia"),
    ("decline","interview_cancellation","Entrevista","Cara Priya, a vaga foi entretanto preenchida, pelo que a entrevista de terça-feira fica sem efeito. Pedimos desculpa. Recursos Humanos"),
    ("interview_confirmation","assessment","Entrevista","Oi Priya, entrevista confirmada para quinta, 12 de março, às 10h. Antes disso você precisa fazer o teste de lógica no link abaixo. Abs, Léo"),
    ("decline","interview_invitation","Esito","Gentile Priya, per il ruolo di responsabile abbiamo scelto un altro profilo. I colleghi della logistica vorrebbero però incontrarla per un'altra posizione: sarebbe libera lunedì o martedì? Cordialmente, Elena"),
    ("interview_cancellation","hold","Colloquio","Ciao Priya, devo annullare il colloquio di giovedì: l'azienda ha bloccato tutte le assunzioni fino a settembre. Mi dispiace. Fabio"),
    ("offer","info_request","Assunzione","Cara Priya, benvenuta a bordo, il posto è tuo! Mandami per favore l'IBAN e una copia del documento così preparo il contratto. Silvia"),
)  # fmt: skip
"""Mail that says two things."""

ONE = (
    ("decline", "Your application", "Dear Priya, unfortunately we have decided to go ahead with other candidates. Another role may come up in the autumn, and you would be welcome to apply for it. Best wishes, Tessa"),
    ("decline", "Your application", "Dear Priya, we regret that your application for Office Manager was not successful. You can find our other vacancies at jobs.example and set up an alert for the roles that suit you. HR"),
    ("decline", "Interview outcome", "Hi Priya, after a lot of thought we've gone with another candidate for the role. If you would like feedback, I'm happy to have a call. Jim"),
    ("decline", "Outcome", "Dear Priya, I'm sorry to say you have not been successful. Would you like some feedback from the panel? Kind regards, Olive"),
    ("decline", "Post of Clerk", "Dear Priya, thank you for attending the interview on 24 February. The panel has appointed another candidate. We would ask you to complete a short survey about your experience. Council HR"),
    ("decline", "Analyst", "Hi Priya, the team has chosen someone with more experience in a similar role at another company. We wish you all the best. Ines"),
    ("decline", "Your visit", "Dear Priya, we won't be making you an offer. Please send your train tickets to accounts so that your travel can be refunded. Sorry it wasn't better news. Peter"),
    ("decline", "Your application", "Dear Priya, following your test we will not be progressing your application. The assessment is completed by all candidates and your results are below. Recruitment"),
    ("decline", "Application", "Dear Priya, thanks for your application, which we received on 12 February. Unfortunately the position has been filled. Karl"),
    ("decline", "Status", "Hi Priya, this role is now closed and we have decided not to move forward. We'd like to keep your CV for a year. If you do not want this, please let us know. Recruiting"),
    ("decline", "Our meeting", "Dear Priya, thank you for meeting us on Tuesday; the interview was a pleasure. We have however offered the job to another candidate, who has accepted. Sue"),
    ("offer", "Offer", "Dear Priya, we are delighted to offer you the role of Analyst at £40,000. Please let us know by Friday 13 March whether you accept. Best, Tom"),
    ("offer", "Offer letter", "Hi Priya, your offer letter is attached. Please sign it and return it to me by Monday. Welcome aboard! Lena"),
    ("offer", "Your offer", "Dear Priya, I am delighted to offer you the post. Your references were glowing and your DBS check has come back clear. We would love you to start on 1 April. Nuala"),
    ("offer", "Contract", "Hi Priya, we would like to offer you the job. On your first day come to reception at 9am, where Sam will give you a pass and a laptop. Mike"),
    ("offer", "Offer", "Dear Priya, we'd like you to join us as Buyer. If you have any questions about the offer, could you call me before Thursday? Dee"),
    ("offer", "You got it", "Priya, the job is yours! £35k and the bonus we talked about. Would you like to come to the team lunch on Friday? No pressure. Sal"),
    ("offer", "Offer", "Dear Priya, we are pleased to offer you the position. HR will contact you in due course about the right to work check and the forms; there is nothing for you to send yet. Regards, Ian"),
    ("offer", "Offer", "Dear Priya, we are pleased to offer you the role. All other candidates have been informed that they were unsuccessful. Regards, Vic"),
    ("interview_confirmation", "Interview", "Dear Priya, your interview is confirmed for Tuesday 10 March at 2pm. Please bring your passport so that security can let you in. Kind regards, Jo"),
    ("interview_confirmation", "Interview", "Hi Priya, confirmed for Tuesday 10 March at 2pm. Please let me know if anything changes at your end. Cath"),
    ("interview_confirmation", "Interview", "Dear Priya, your interview will take place on Wednesday 11 March at 10am. Please confirm receipt of this e-mail. HR"),
    ("interview_confirmation", "Interview", "Dear Priya, your interview is on Wednesday 11 March at 10am. It will consist of a 20 minute written test followed by questions from the panel. Regards, Ed"),
    ("interview_confirmation", "See you soon", "Hi Priya, see you on Thursday 12 March at 11am for the interview. Your test was very good, by the way, and we'd like to talk about your solution. Dom"),
    ("interview_confirmation", "Interview", "Dear Priya, I confirm your interview on Thursday 12 March at 3pm. Thank you for sending your references and certificates. Regards, Mo"),
    ("interview_confirmation", "Interview details", "Hi Priya, your interview is confirmed for Friday 6 March at 1pm. Are you coming by car? If so, send me the number plate and I'll keep you a space. Gwen"),
    ("interview_confirmation", "Interview", "Dear Priya, your interview is confirmed for Monday 9 March at 9am. The other applicants for the post were not shortlisted, so it is just you and one more. Regards, Tim"),
    ("interview_confirmation", "Confirmed", "Hi Priya, Monday 9 March at 9am is confirmed. Nothing to prepare, no tests, just a chat. Zoe"),
    ("interview_confirmation", "Interview", "Dear Priya, this is a reminder of your interview on Tuesday 3 March at 4pm. If you have not already sent your right to work documents you need not do so before the day. HR"),
    ("interview_invitation", "Interview", "Dear Priya, we would like to invite you to an interview. Please let us know which of these times suits you: Monday 9 March 10am or Tuesday 10 March 2pm. Kind regards, Beth"),
    ("interview_invitation", "Interview", "Hi Priya, thanks for your application, we'd love to interview you. What's your availability next week? Please reply with three times. Finn"),
    ("interview_invitation", "Interview", "Dear Priya, we would like to invite you for interview. Please confirm your availability for next week and the best number to reach you on. Ros"),
    ("interview_invitation", "Next step", "Dear Priya, you did very well in the online assessment and we would like to invite you to an interview. Could you do Monday 9 or Tuesday 10 March? Max"),
    ("interview_invitation", "Interview", "Hi Priya, could you do Monday 9 March at 10am or Tuesday 10 March at 4pm for an interview? We've had to turn down many good people, so well done. Kay"),
    ("interview_invitation", "Interview", "Dear Priya, we would like to meet you. The interview lasts an hour and includes a short case study. Would Monday or Wednesday suit? Ola"),
    ("interview_invitation", "Interview", "Hi Priya, I'd like to set up an interview with Joe. He is free on Monday from 2 and on Tuesday before 11. Please accept the confidentiality notice when you book. Una"),
    ("interview_reschedule", "Moved", "Hi Priya, I'm sorry but we have to move your interview from Tuesday to Thursday 12 March at 2pm. Please let me know whether that works. Rita"),
    ("interview_reschedule", "New time", "Dear Priya, your interview on 10 March has been moved to 13 March at 10am. The test part will be the same as planned. Regards, Jon"),
    ("interview_reschedule", "Change", "Hi Priya, can we push our interview back to Friday 13 March at 4pm? We are still hiring, nothing else has changed. Fay"),
    ("interview_cancellation", "Cancelled", "Dear Priya, your interview on Tuesday 10 March has been cancelled because the interviewer is ill. We will send you a new date soon. Regards, Lou"),
    ("interview_cancellation", "Tuesday", "Hi Priya, I have to cancel Tuesday, our building has no power. I will be back in touch on Wednesday. Ana"),
    ("interview_cancellation", "Interview", "Dear Priya, as you asked, we have cancelled your interview on 10 March. The position stays open should you change your mind. Regards, Nell"),
    ("application_ack", "Application received", "Dear Priya, thank you for applying. We have received your application. Shortlisted candidates will be invited to an interview and may be asked to take a test. HR"),
    ("application_ack", "Thank you", "Hi Priya, your application has reached us. If you are not contacted within four weeks, please assume that you have been unsuccessful. HR"),
    ("application_ack", "Thanks for applying", "Dear Priya, thanks for applying. We will review your CV and come back to you. References are taken up only after an offer. Jobs team"),
    ("assessment", "Online test", "Dear Priya, as the next step please complete our online assessment by 9 March. Candidates who pass will be invited to an interview. Good luck, HR"),
    ("assessment", "Your task", "Hi Priya, attached is the take-home exercise. Please send us your solution by Monday 9 March as a PDF. Any questions, just ask. Leo"),
    ("hold", "Update", "Dear Priya, the role is on hold until the new budget is approved. No interviews have been cancelled, since none had been fixed. Sorry for the wait. Gus"),
    ("hold", "Update", "Hi Priya, hiring is paused until June. Would it be all right if I came back to you then? Ivy"),
    ("interviewer_reply", "Re: Thank you", "Hi Priya, thank you for your kind note. It was a pleasure to meet you, and we will let you know by Friday. Could you pass my regards to Helen? Tom"),
    ("interviewer_reply", "Re: Questions", "Dear Priya, to answer your question: yes, you may work from home on two days. Does that help? Best, Ada"),
    ("interviewer_reply", "Re: Documents", "Hi Priya, thank you for sending the references so quickly. The panel meets on Tuesday. Pat"),
    ("decline", "Ihre Bewerbung", "Sehr geehrte Frau Nair, leider müssen wir Ihnen absagen. Gerne dürfen Sie sich wieder auf eine andere Stelle bei uns bewerben. Mit freundlichen Grüßen, Personalabteilung"),
    ("interview_confirmation", "Gespräch", "Sehr geehrte Frau Nair, wir bestätigen Ihr Vorstellungsgespräch am Dienstag, 10. März um 14 Uhr. Bitte melden Sie sich am Empfang mit Ihrem Personalausweis. Freundliche Grüße, Kern"),
    ("decline", "Votre candidature", "Bonjour Priya, nous avons le regret de ne pas pouvoir donner suite à votre candidature. N'hésitez pas à postuler à un autre poste sur notre site. Cordialement, RH"),
    ("interview_confirmation", "Entretien", "Bonjour Priya, votre entretien est confirmé pour le mardi 10 mars à 14h. Merci de vous présenter à l'accueil avec une pièce d'identité. Cordialement, Léa"),
    ("offer", "Oferta", "Hola Priya, nos complace ofrecerte el puesto de analista. Por favor, dinos antes del viernes si aceptas la oferta. Un saludo, Eva"),
    ("decline", "Sollicitatie", "Beste Priya, helaas hebben we gekozen voor een andere kandidaat. We bewaren je gegevens graag voor een volgende functie. Groet, Bas"),
    ("interview_invitation", "Entrevista", "Olá Priya, gostaríamos de a convidar para uma entrevista. Por favor indique a sua disponibilidade na próxima semana. Cumprimentos, Inês"),
    ("offer", "Proposta", "Cara Priya, siamo felici di offrirti il posto. Facci sapere entro venerdì se accetti. A presto, Ugo"),
    ("offer","Offer","Dear Priya, I am pleased to offer you the position. You need not send anything now; we already hold your references, passport copy and certificates. Regards, Val"),
    ("offer","Offer","Hi Priya, offer attached! Let me know when you've had a chance to read it and whether you have questions about pension or holidays. Cheers, Bo"),
    ("offer","Your new job","Dear Priya, we would be delighted to have you. Our induction includes a fire safety test and an online course, all during your first week. Yours, Em"),
    ("offer","Offer","Hi Priya, we'd like to offer you the job at £31k. Could you tell me by Tuesday if that is a yes, and when you'd like to start? Ros"),
    ("offer","Good news","Dear Priya, the post is yours. The person who held it before has gone to another department, so there will be a proper handover. Jo"),
    ("interview_confirmation","Interview","Dear Priya, your interview is at 3pm on Tuesday 10 March. Please bring your certificates and proof of address with you. HR"),
    ("interview_confirmation","Interview","Hi Priya, see you Monday 9 March at 10am. If you'd like to show us any work samples, do bring them. Ned"),
    ("interview_confirmation","Re: Interview","Hi Priya, yes, 2pm on Thursday 12 March is fine, and thanks for doing the test so fast. Jem"),
    ("interview_confirmation","Interview","Dear Priya, thank you for accepting. The interview on Friday 6 March at 9am starts with a thirty minute exercise at a computer. Please tell reception when you arrive. Kit"),
    ("interview_confirmation","Interview","Hi Priya, you're booked for Friday 6 March at 11am. The role is still open at the moment and nobody has been hired. Let me know if you have any questions. Ali"),
    ("interview_confirmation","Interview","Dear Priya, your interview will be on 11 March at noon. Please prepare a five minute presentation on a project of your choice. Regards, Bea"),
    ("interview_confirmation","Interview","Hi Priya, confirming Wednesday 11 March at 4pm. Please forward this mail to nobody, the address is private. Cleo"),
    ("interview_invitation","Interview","Dear Priya, we'd like to see you for an interview on 10 or 11 March. Please send us an email to say which day you prefer. Kind regards, Wyn"),
    ("interview_invitation","Interview","Hi Priya, could you share your availability and send me a good number for the call? Looking forward to it. Moe"),
    ("interview_invitation","Chat?","Hi Priya, your references spoke very highly of you and I'd like to have a chat before the panel. Is Monday or Tuesday good? Nia"),
    ("interview_invitation","Interview","Dear Priya, you have passed the test and we invite you to interview. Please choose a slot using the form below: forms.example/slots. Regards, Team"),
    ("interview_invitation","Interview","Dear Priya, although our first advertised post was filled last year we now have a second, and would like to interview you. Would 9 or 10 March suit? Ira"),
    ("interview_reschedule","Moved","Dear Priya, your interview is moved to Monday 9 March at 2pm because the vacancy committee meets on Friday. Please confirm. Gil"),
    ("interview_reschedule","New date","Hi Priya, I've had to postpone our interview to 12 March at 10am. Please send me a quick OK. Rae"),
    ("interview_cancellation","Off","Hi Priya, Thursday's interview is cancelled, two of us have flu. We'll come back to you with a new date as soon as everybody's well. Deb"),
    ("interview_cancellation","Off","Dear Priya, your interview on 9 March has been cancelled because of the rail strike. The position is not affected. Regards, HR"),
    ("decline","Outcome","Dear Priya, we've decided to hire internally. Please get in touch if you see another job with us that you like. Lyn"),
    ("decline","Outcome","Hi Priya, it's a no from the client. I'll keep looking for other roles for you and will be in touch if something suitable comes up. Art"),
    ("decline","Outcome","Dear Priya, the position was offered to another candidate with a similar background in a different industry. Thank you for your time. Meg"),
    ("decline","Outcome","Hi Priya, we're not moving forward. Are you OK with us keeping your details for future roles? Team Plover"),
    ("decline","Outcome","Dear Priya, we had two posts and more than ninety applications. I am sorry that you were not chosen for either. Yours, Una"),
    ("decline","Your test","Dear Priya, thank you for completing the assessment. Your score was below the mark and we shall not invite you to interview. Regards, HR"),
    ("application_ack","Received","Hi Priya, got your application, thanks! Next we'll read everything, do a few tests on our side and write to you within two weeks. Sky"),
    ("application_ack","Received","Dear Priya, thank you for your application. Please make sure that your referees know that we may contact them. HR"),
    ("assessment","Next step","Hi Priya, here is the link to our online test. You'll need to enter your name and date of birth to log in. Good luck! Zed"),
    ("assessment","Task","Dear Priya, thank you for applying. Please find the written task attached and return it within four days. HR"),
    ("hold","Update","Dear Priya, the vacancy is on hold. Your interview was excellent and we will get back to you when things move. Hal"),
    ("interviewer_reply","Re: Thanks","Hi Priya, thanks for sending over the slides and your references. Should know more on Friday. Kim"),
    ("interviewer_reply","Re: Question","Dear Priya, the salary range is 35 to 40 and the notice period three months. Hope that helps, Tess"),
    ("decline","Absage","Sehr geehrte Frau Nair, leider haben wir uns für eine andere Bewerberin entschieden. Ihre Unterlagen senden wir Ihnen anbei zurück. Freundliche Grüße, Huber"),
    ("interview_confirmation","Termin","Hallo Frau Nair, der Termin am 10. März um 15 Uhr passt. Bitte bringen Sie Ihre Zeugnisse im Original mit. Grüße, Bauer"),
    ("decline","Réponse","Bonjour, votre candidature n'a pas été retenue. Un autre candidat a été choisi pour ce poste. Cordialement, RH"),
    ("interview_confirmation","Entrevista","Hola Priya, te esperamos el jueves 12 de marzo a las 9. Trae el DNI, por favor. Saludos, Ana"),
    ("interview_invitation","Gesprek","Beste Priya, we nodigen je graag uit voor een gesprek. Wil je laten weten wanneer je kunt? Groet, Jip"),
    ("offer","Proposta","Olá Priya, temos o prazer de lhe oferecer a vaga. Diga-nos por favor se aceita até sexta. Abraço, Teo"),
    ("interview_cancellation","Absage","Sehr geehrte Frau Nair, leider müssen wir den Termin am 10. März absagen, da Frau Kern erkrankt ist. Wir melden uns mit einem neuen Termin. Grüße, Albrecht"),
    ("decline","Absage","Liebe Frau Nair, wir haben die Stelle anderweitig besetzt. Gerne nehmen wir Sie in unseren Bewerberpool auf. Grüße, Team"),
    ("offer","Zusage","Liebe Frau Nair, wir möchten Ihnen die Stelle anbieten. Bitte geben Sie uns bis Freitag Bescheid, ob Sie annehmen. Grüße, Wolf"),
    ("interview_confirmation","Entretien","Bonjour Priya, rendez-vous le mardi 10 mars à 9h. L'entretien comprend un petit exercice de vingt minutes. Bien à vous, Luc"),
    ("interview_cancellation","Entretien","Bonjour Priya, l'entretien de mardi est annulé car notre directrice est souffrante. Je reviens vers vous. Léa"),
    ("offer","Offre","Bonjour Priya, nous souhaitons vous recruter au poste de chargée d'études. Dites-nous si cela vous convient avant lundi. Cordialement, Max"),
    ("interviewer_reply","Re: Gracias","Hola Priya, gracias por enviar el certificado. Te diremos algo el viernes. Un saludo, Ana"),
    ("decline","Proceso","Hola Priya, finalmente hemos seleccionado a otra persona. Si te interesa otra vacante en el futuro, escríbenos. Saludos, Leo"),
    ("interview_cancellation","Entrevista","Hola Priya, tengo que cancelar la entrevista del martes porque estoy de viaje. Te propongo otra fecha pronto. Eva"),
    ("interview_confirmation","Gesprek","Beste Priya, je gesprek is op donderdag 12 maart om 10.00 uur. Neem je legitimatie mee voor de receptie. Groet, Kim"),
    ("interview_cancellation","Gesprek","Beste Priya, het gesprek van dinsdag gaat niet door vanwege ziekte. Ik bel je voor een nieuwe afspraak. Groet, Jan"),
    ("offer","Vaga","Olá Priya, é com prazer que lhe oferecemos o lugar. Consegue começar em abril? Cumprimentos, Rui"),
    ("interview_cancellation","Entrevista","Olá Priya, a entrevista de quarta foi cancelada por motivo de doença. Voltamos a contactar. Nuno"),
    ("decline","Esito","Gentile Priya, abbiamo scelto un'altra candidata. Le auguriamo di trovare presto un'altra posizione. Saluti, Ugo"),
    ("interview_confirmation","Colloquio","Cara Priya, ti aspettiamo lunedì 9 marzo alle 11. Porta un documento d'identità. A presto, Ada"),
    ("interviewer_reply","Re: Grazie","Cara Priya, grazie per i documenti. Decidiamo entro venerdì. Un saluto, Pia"),
)  # fmt: skip
"""Mail that says one thing, and looks as if it said another."""


def kinds_of(subject, body):
    message = EmailMessage()
    message["From"], message["To"] = "Tom Reyes <tom@brightwell.example>", "Priya Nair <priya@example.org>"
    message["Subject"], message["Date"] = subject, "Mon, 02 Mar 2026 09:00:00 +0000"
    message.set_content(body)
    return [finding.kind for finding in read(message.as_bytes(), PRIYA).findings]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_a_row_of_what_stands_beside_finds_its_example(row):
    assert compiled(row.pattern).search(passage(row.example).folded)


def test_most_mail_of_two_things_is_read_as_both():
    both = [{Kind(kind), Kind(further)} <= set(kinds_of(subject, body)) for kind, further, subject, body in TWO]

    assert sum(both) >= 0.75 * len(TWO)


def test_hardly_anything_is_read_beside_the_news_that_is_not_there():
    said = [(set(kinds_of(*rest)[1:]), {Kind(kind), Kind(further)}) for kind, further, *rest in TWO]
    said += [(set(kinds_of(*rest)[1:]), {Kind(kind)}) for kind, *rest in ONE]

    assert sum(len(also & true) for also, true in said) >= 0.9 * sum(len(also) for also, _ in said)
