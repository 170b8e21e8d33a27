"""Job hunts in six other languages, and what a careful job seeker expects of the program."""

# ruff: noqa: E501  a mail is one line, so that a story can be read at a glance
# fmt: off

from __future__ import annotations

from stories.telling import CLAIRE, GIULIA, INES, JONAS, LUCIA, SANNE, Mail, Story, event, mine

SCHNEIDER = "Dr. Katrin Schneider <k.schneider@talwerk.example>"
LEITER = "Ihre Bewerbung als Projektleiter (m/w/d)"
PANEL_DE = Story(
    "Vorstellungsgespräch zu dritt, Bescheid bis Ende nächster Woche, Absage",
    (
        Mail("03-02 09:00", "Talwerk Karriere <karriere@talwerk.example>", f"Eingangsbestätigung: {LEITER}", "Sehr geehrter Herr Weber,\n\nvielen Dank für Ihre Bewerbung als Projektleiter (m/w/d) bei der Talwerk GmbH. Wir prüfen Ihre Unterlagen.\n\nIhr Recruiting-Team der Talwerk GmbH"),
        Mail("03-05 09:00", SCHNEIDER, LEITER, "Sehr geehrter Herr Weber,\n\nvielen Dank für Ihre Bewerbung. Gerne laden wir Sie zu einem Vorstellungsgespräch am Dienstag, den 10. März 2026 um 14:00 Uhr ein. An dem Gespräch werden auch unser Bereichsleiter Herr Markus Brandt und Frau Lena Vogt aus der Fachabteilung teilnehmen.\n\nMit freundlichen Grüßen\nDr. Katrin Schneider\nPersonalreferentin\nTalwerk GmbH"),
        mine("03-05 11:00", SCHNEIDER, f"AW: {LEITER}", "Sehr geehrte Frau Dr. Schneider,\n\nden Termin bestätige ich gerne.\n\nJonas Weber", 2),
        Mail("03-11 09:00", SCHNEIDER, f"AW: {LEITER}", "Sehr geehrter Herr Weber,\n\nvielen Dank für das angenehme Gespräch. Wir werden Ihnen bis Ende nächster Woche Bescheid geben.\n\nKatrin Schneider", 3),
        Mail("03-25 09:00", SCHNEIDER, f"AW: {LEITER}", "Sehr geehrter Herr Weber,\n\nwir bedauern, Ihnen mitteilen zu müssen, dass wir uns für einen anderen Bewerber entschieden haben.\n\nKatrin Schneider", 4),
    ),
    "05-10",
    (
        "03-10 thank_you k.schneider@talwerk.example",
        "03-23 check_in k.schneider@talwerk.example",
        "03-25 decline_reply k.schneider@talwerk.example",
        "ends declined",
    ),
    seeker=JONAS,
    says=((1, "Markus Brandt und Lena Vogt"), (2, "20. März")),
)

LEA, TIMO = "Lea Hoffmann <lea@pixelhafen.example>", "Timo Krause <timo@pixelhafen.example>"
HELLO = "Kennenlernen bei Pixelhafen"
MOVED_DE = Story(
    "Gespräch mit zweien angekündigt, Termin per Kalender, am Tag selbst verschoben, dann ein Angebot",
    (
        Mail("03-02 09:00", LEA, HELLO, "Hi Jonas,\n\ndanke für deine Bewerbung als Frontend-Entwickler! Hast du Lust auf ein erstes Gespräch mit mir und Timo (unserem CTO)? Ich schicke dir gleich eine Einladung für Mittwoch.\n\nLea"),
        Mail("03-02 09:05", LEA, "Pixelhafen x Jonas: Kennenlernen", event=event("px1", "03-04 15:00", "03-04 16:00", "Pixelhafen x Jonas: Kennenlernen", LEA, TIMO, zone="W. Europe Standard Time")),
        Mail("03-04 09:05", LEA, f"AW: {HELLO}", "Hi Jonas,\n\nTimo ist heute leider krank. Können wir unser Gespräch auf Freitag 10 Uhr verschieben?\n\nLG Lea", 1),
        mine("03-04 09:30", LEA, f"AW: {HELLO}", "Hi Lea,\n\nkein Problem, Freitag um 10 Uhr passt mir gut.\n\nJonas", 3),
        Mail("03-04 09:40", LEA, "Aktualisiert: Pixelhafen x Jonas: Kennenlernen", event=event("px1", "03-06 10:00", "03-06 11:00", "Pixelhafen x Jonas: Kennenlernen", LEA, TIMO, zone="W. Europe Standard Time", sequence=1)),
        Mail("03-10 09:40", LEA, f"AW: {HELLO}", "Hi Jonas,\n\nwir fanden das Gespräch mit dir super und würden dich gerne im Team haben! Ich schicke dir heute Nachmittag den Vertragsentwurf.\n\nLG Lea", 4),
    ),
    "04-20",
    (
        "03-06 thank_you lea@pixelhafen.example",
        "03-06 thank_you timo@pixelhafen.example",
        "ends offer",
    ),
    seeker=JONAS,
    says=((1, "am Freitag"),),
)

KRUEGER = "Stefanie Krüger <s.krueger@krueger-personal.example>"
CLIENT = "Position Controller (m/w/d) bei unserem Mandanten"
AGENT_DE = Story(
    "Personalberatung, zwei Runden beim Mandanten, dann ruht es bis Mai",
    (
        Mail("03-02 09:00", KRUEGER, CLIENT, "Sehr geehrter Herr Weber,\n\nim Auftrag unseres Mandanten, der Ostsee Logistik AG, suchen wir einen Controller (m/w/d). Herr Thomas Petersen, der kaufmännische Leiter, würde Sie gerne am 12.03. um 10:30 Uhr per Teams kennenlernen. Passt Ihnen das?\n\nStefanie Krüger\nKrüger Personalberatung"),
        mine("03-02 10:00", KRUEGER, f"AW: {CLIENT}", "Sehr geehrte Frau Krüger,\n\nja, der 12.03. um 10:30 Uhr passt mir sehr gut.\n\nJonas Weber", 1),
        Mail("03-16 11:00", KRUEGER, f"AW: {CLIENT}", "Sehr geehrter Herr Weber,\n\nHerr Petersen war sehr angetan. Er möchte Sie zu einem Zweitgespräch vor Ort am Donnerstag, 19.03., 13 Uhr einladen.\n\nStefanie Krüger", 2),
        mine("03-16 12:00", KRUEGER, f"AW: {CLIENT}", "Sehr geehrte Frau Krüger,\n\nsehr gerne, ich komme am 19.03. um 13 Uhr.\n\nJonas Weber", 3),
        Mail("03-23 11:00", KRUEGER, f"AW: {CLIENT}", "Sehr geehrter Herr Weber,\n\nbei der Ostsee Logistik AG gibt es derzeit eine interne Umstrukturierung, daher ruht das Verfahren bis Mai.\n\nStefanie Krüger", 4),
    ),
    "06-20",
    (
        "03-12 thank_you s.krueger@krueger-personal.example",
        "03-19 thank_you s.krueger@krueger-personal.example",
        "03-23 holds check_in: they paused the matter",
        "05-04 check_in s.krueger@krueger-personal.example",
        "05-19 phone_call o1",
        "05-21 after_call s.krueger@krueger-personal.example",
        "ends unanswered",
    ),
    seeker=JONAS,
    says=((1, "Thomas Petersen"), (1, "Ostsee Logistik")),
)

WAGNER = "Petra Wagner <wagner@lindenbau.example>"
BAU = "Vorstellungsgespräch Bauleiter"
CALLED_OFF_DE = Story(
    "abgesagt, Tage später ein neuer Vorschlag, ein Ja, ein Datum, dann Stille bis zum Schluss",
    (
        Mail("03-02 09:00", WAGNER, BAU, "Sehr geehrter Herr Weber,\n\nhiermit bestätige ich Ihr Vorstellungsgespräch als Bauleiter bei der Lindenbau GmbH am Mittwoch, 11.03.2026 um 9:00 Uhr.\n\nPetra Wagner"),
        Mail("03-10 09:00", WAGNER, f"AW: {BAU}", "Sehr geehrter Herr Weber,\n\nleider müssen wir den morgigen Termin absagen, da Herr Lorenz erkrankt ist. Wir melden uns mit einem neuen Vorschlag.\n\nPetra Wagner", 1),
        Mail("03-16 09:00", WAGNER, f"AW: {BAU}", "Sehr geehrter Herr Weber,\n\nHerr Lorenz ist wieder gesund. Wäre Ihnen Mittwoch, der 18.03. um 9 Uhr recht?\n\nPetra Wagner", 2),
        mine("03-16 10:00", WAGNER, f"AW: {BAU}", "Sehr geehrte Frau Wagner,\n\nja, das passt sehr gut.\n\nJonas Weber", 3),
        Mail("03-20 10:00", WAGNER, f"AW: {BAU}", "Sehr geehrter Herr Weber,\n\nvielen Dank für das Gespräch am Mittwoch. Wir benötigen noch etwas Zeit und melden uns spätestens am 31.03.\n\nPetra Wagner", 4),
    ),
    "05-20",
    (
        "03-18 thank_you wagner@lindenbau.example",
        "04-01 check_in wagner@lindenbau.example",
        "04-16 phone_call o1",
        "04-20 after_call wagner@lindenbau.example",
        "ends unanswered",
    ),
    seeker=JONAS,
)

MATHIEU = "Mathieu Lefèvre <m.lefevre@novelis-conseil.example>"
COM = "Votre candidature - Chargée de communication"
BY_FRIDAY_FR = Story(
    "entretien à deux, retour d'ici vendredi prochain, refus",
    (
        Mail("03-02 09:00", MATHIEU, COM, "Bonjour Madame Martin,\n\nNous avons bien reçu votre candidature au poste de Chargée de communication chez Novelis Conseil et souhaiterions vous rencontrer. Seriez-vous disponible le jeudi 12 mars à 14h30 ?\n\nMathieu Lefèvre\nResponsable des ressources humaines"),
        mine("03-02 10:00", MATHIEU, f"Re: {COM}", "Bonjour Monsieur Lefèvre,\n\nJe vous confirme ma disponibilité le jeudi 12 mars à 14h30.\n\nClaire Martin", 1),
        Mail("03-02 11:00", MATHIEU, f"Re: {COM}", "Bonjour Madame,\n\nParfait, c'est noté. Vous serez reçue par Mme Sylvie Garnier, directrice de la communication, et moi-même.\n\nMathieu Lefèvre", 2),
        Mail("03-13 11:00", MATHIEU, f"Re: {COM}", "Bonjour Madame,\n\nMerci pour cet échange. Nous reviendrons vers vous d'ici vendredi prochain.\n\nMathieu Lefèvre", 3),
        Mail("03-26 11:00", MATHIEU, f"Re: {COM}", "Bonjour Madame,\n\nMalgré la qualité de votre candidature, nous avons le regret de vous informer que nous avons retenu un autre profil.\n\nMathieu Lefèvre", 4),
    ),
    "05-10",
    (
        "03-12 thank_you m.lefevre@novelis-conseil.example",
        "03-23 check_in m.lefevre@novelis-conseil.example",
        "03-26 decline_reply m.lefevre@novelis-conseil.example",
        "ends declined",
    ),
    seeker=CLAIRE,
    says=((1, "Sylvie Garnier"), (2, "20 March")),
)

BARON = "Inès Baron <ines.baron@lumio.example>"
VISIO = "Entretien visio - Développeuse Python"
MOVED_FR = Story(
    "visio reportée d'un jour, puis une offre",
    (
        Mail("03-02 09:00", BARON, VISIO, "Bonjour Claire,\n\nJe te confirme notre entretien en visio mardi 10 mars à 11h avec Hugo Perrin, notre lead dev.\n\nInès"),
        Mail("03-09 17:00", BARON, f"Re: {VISIO}", "Bonjour Claire,\n\nPetit contretemps de notre côté : nous devons reporter l'entretien de demain au mercredi 11 mars à 16h.\n\nInès", 1),
        mine("03-09 17:30", BARON, f"Re: {VISIO}", "Bonjour Inès,\n\nPas de souci, c'est noté pour mercredi à 16h.\n\nClaire", 2),
        Mail("03-17 09:00", BARON, f"Re: {VISIO}", "Bonjour Claire,\n\nExcellente nouvelle : nous souhaitons te proposer le poste ! Tu trouveras ci-joint la promesse d'embauche.\n\nInès", 3),
    ),
    "04-20",
    (
        "03-11 thank_you ines.baron@lumio.example",
        "ends offer",
    ),
    seeker=CLAIRE,
    says=((1, "on Wednesday"), (1, "Hugo Perrin")),
)

JAVIER = "Javier Ortega <jortega@grupoaltamar.example>"
TECNICA = "Proceso de selección - Técnica de Marketing"
NEXT_WEEK_ES = Story(
    "entrevista con dos, \"la semana que viene te diremos algo\", un no",
    (
        Mail("03-02 09:00", JAVIER, TECNICA, "Hola Lucía:\n\nGracias por tu interés en el puesto de Técnica de Marketing en Grupo Altamar. Nos gustaría hacerte una entrevista el miércoles 11 de marzo a las 12:00 en nuestras oficinas, con Marta Gil, directora de marketing, y conmigo. ¿Te viene bien?\n\nJavier Ortega\nRecursos Humanos"),
        mine("03-02 10:00", JAVIER, f"Re: {TECNICA}", "Hola Javier:\n\nSí, perfecto. Allí estaré.\n\nLucía", 1),
        Mail("03-12 10:00", JAVIER, f"Re: {TECNICA}", "Hola Lucía:\n\nGracias por venir ayer. La semana que viene te diremos algo.\n\nJavier", 2),
        Mail("03-24 10:00", JAVIER, f"Re: {TECNICA}", "Hola Lucía:\n\nLamentamos comunicarte que finalmente hemos decidido continuar con otros candidatos.\n\nJavier", 3),
    ),
    "05-10",
    (
        "03-11 thank_you jortega@grupoaltamar.example",
        "03-23 check_in jortega@grupoaltamar.example",
        "03-24 decline_reply jortega@grupoaltamar.example",
        "ends declined",
    ),
    seeker=LUCIA,
    says=((1, "Marta Gil"),),
)

CARMEN = "Carmen Díaz <carmen.diaz@solnorte.example>"
OFFER_ES = Story(
    "la confirma quien no asiste; luego una oferta",
    (
        Mail("03-02 09:00", CARMEN, "Entrevista - Contable", "Hola Lucía:\n\nTe confirmo la entrevista para el puesto de Contable en Sol Norte el jueves 5 de marzo a las 10:00 por Zoom con Pablo Ruiz.\n\nCarmen Díaz"),
        Mail("03-12 09:00", CARMEN, "Re: Entrevista - Contable", "Hola Lucía:\n\n¡Enhorabuena! Nos complace ofrecerte el puesto de Contable. Te adjunto las condiciones.\n\nCarmen", 1),
    ),
    "04-10",
    (
        "03-05 thank_you carmen.diaz@solnorte.example",
        "ends offer",
    ),
    seeker=LUCIA,
    says=((1, "Pablo Ruiz"),),
    never=("conversation with Carmen", "joining the conversation"),
)

BRAM = "Bram Jansen <bram.jansen@waterlijn.example>"
BELEID = "Sollicitatie Beleidsmedewerker"
MOVED_NL = Story(
    "gesprek verzet, uitsluitsel uiterlijk woensdag, afwijzing op die dag",
    (
        Mail("03-02 09:00", BRAM, BELEID, "Beste Sanne,\n\nBedankt voor je sollicitatie op de functie van Beleidsmedewerker bij Waterlijn. We nodigen je graag uit voor een gesprek op dinsdag 10 maart om 13.30 uur. Je spreekt met Ellen Bos en mij.\n\nBram Jansen"),
        mine("03-02 10:00", BRAM, f"Re: {BELEID}", "Beste Bram,\n\nDank voor de uitnodiging, ik kom graag.\n\nSanne", 1),
        Mail("03-09 09:00", BRAM, f"Re: {BELEID}", "Beste Sanne,\n\nHelaas moeten we de afspraak van morgen verzetten. Kun je donderdag 12 maart om 10.00 uur?\n\nBram", 2),
        mine("03-09 10:00", BRAM, f"Re: {BELEID}", "Beste Bram,\n\nJa hoor, donderdag om 10.00 uur is prima.\n\nSanne", 3),
        Mail("03-13 10:10", BRAM, f"Re: {BELEID}", "Beste Sanne,\n\nBedankt voor je komst gisteren. Uiterlijk woensdag laten we je iets weten.\n\nBram", 4),
        Mail("03-18 16:10", BRAM, f"Re: {BELEID}", "Beste Sanne,\n\nHelaas hebben we besloten om niet met je verder te gaan in de procedure.\n\nBram", 5),
    ),
    "05-01",
    (
        "03-12 thank_you bram.jansen@waterlijn.example",
        "03-18 decline_reply bram.jansen@waterlijn.example",
        "ends declined",
    ),
    seeker=SANNE,
    says=((1, "on Thursday"), (1, "Ellen Bos")),
)

RUI = "Rui Moreira <rui.moreira@marazul.example>"
FINANCE = "Candidatura a Analista Financeira"
SAME_HOUR_PT = Story(
    "entrevista adiada para a mesma hora de outro dia, resposta até ao fim do mês, silêncio",
    (
        Mail("03-02 09:00", RUI, FINANCE, "Bom dia Inês,\n\nAgradecemos a sua candidatura à vaga de Analista Financeira na Mar Azul. Gostaríamos de a convidar para uma entrevista no dia 10 de março, às 15h00, por Teams.\n\nRui Moreira"),
        mine("03-02 10:00", RUI, f"Re: {FINANCE}", "Bom dia Rui,\n\nConfirmo a minha disponibilidade.\n\nInês Carvalho", 1),
        Mail("03-09 10:00", RUI, f"Re: {FINANCE}", "Bom dia Inês,\n\nPor motivos de agenda temos de adiar a entrevista para quinta-feira, dia 12, à mesma hora. Pode ser?\n\nRui", 2),
        mine("03-09 11:00", RUI, f"Re: {FINANCE}", "Bom dia Rui,\n\nSim, pode ser.\n\nInês", 3),
        Mail("03-13 10:00", RUI, f"Re: {FINANCE}", "Bom dia Inês,\n\nObrigado pela conversa de ontem. Daremos uma resposta até ao final do mês.\n\nRui", 4),
    ),
    "05-20",
    (
        "03-12 thank_you rui.moreira@marazul.example",
        "04-01 check_in rui.moreira@marazul.example",
        "04-16 phone_call o1",
        "04-20 after_call rui.moreira@marazul.example",
        "ends unanswered",
    ),
    seeker=INES,
)

PAOLO = "Paolo Ferri <p.ferri@tecnoalpi.example>"
BUYING = "Candidatura Addetta Ufficio Acquisti"
BY_DATE_IT = Story(
    "colloquio con due, esito entro venerdì 20 marzo, negativo",
    (
        Mail("03-02 09:00", PAOLO, BUYING, "Gentile Giulia Conti,\n\na seguito della Sua candidatura per la posizione di Addetta Ufficio Acquisti presso Tecnoalpi, Le confermiamo il colloquio per giovedì 12 marzo alle ore 11:00 con la dott.ssa Elena Rossi e il sottoscritto.\n\nPaolo Ferri\nUfficio Risorse Umane"),
        Mail("03-13 09:00", PAOLO, f"Re: {BUYING}", "Gentile Giulia,\n\ngrazie per l'incontro di ieri. Le faremo sapere entro venerdì 20 marzo.\n\nPaolo Ferri", 1),
        Mail("03-27 09:00", PAOLO, f"Re: {BUYING}", "Gentile Giulia,\n\nci dispiace comunicarLe che abbiamo scelto un altro candidato per questa posizione.\n\nPaolo Ferri", 2),
    ),
    "05-10",
    (
        "03-12 thank_you p.ferri@tecnoalpi.example",
        "03-23 check_in p.ferri@tecnoalpi.example",
        "03-27 decline_reply p.ferri@tecnoalpi.example",
        "ends declined",
    ),
    seeker=GIULIA,
    says=((1, "Elena Rossi"),),
)

SARA = "Sara Greco <sara.greco@luceverde.example>"
GRAPHIC = "Colloquio Grafica"
SAME_HOUR_IT = Story(
    "spostato alla stessa ora di mercoledì, poi silenzio",
    (
        Mail("03-02 09:00", SARA, GRAPHIC, "Ciao Giulia,\n\nti confermo il colloquio di martedì 10 marzo alle 15:00 su Meet.\n\nSara Greco\nLuce Verde"),
        Mail("03-09 09:00", SARA, f"Re: {GRAPHIC}", "Ciao Giulia,\n\npurtroppo devo spostare il colloquio di domani: va bene mercoledì alla stessa ora?\n\nSara", 1),
        mine("03-09 10:00", SARA, f"Re: {GRAPHIC}", "Ciao Sara,\n\ncerto, va benissimo!\n\nGiulia", 2),
    ),
    "04-20",
    (
        "03-11 thank_you sara.greco@luceverde.example",
        "03-25 check_in sara.greco@luceverde.example",
        "04-09 phone_call o1",
        "04-13 after_call sara.greco@luceverde.example",
        "ends waiting",
    ),
    seeker=GIULIA,
    says=((1, "on Wednesday"),),
)
