"""Days of a week on offer, hours of other people, ranks, halves and parts of the day. Written on Tuesday 5 May 2026."""

# ruff: noqa: E501 - a sentence stays on one line

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.reading.when import times_in

BASES = {"en": "2026-05-05T08:00+01:00", "pt": "2026-05-05T08:00+01:00"}


def stated(language: str, text: str) -> str:
    """The hours that stand, on the sender's clock; those on offer with a question mark."""
    base = datetime.fromisoformat(BASES.get(language, "2026-05-05T08:00+02:00"))
    found = times_in(text, base=base, language=language, user_timezone="Europe/London")
    kept = [
        one for one in found if not (one.is_old or one.is_cancelled or one.is_deadline or one.is_past or one.is_aside)
    ]
    return " ".join(
        one.start.astimezone(base.tzinfo).strftime("%m-%dT%H:%M") + ("?" if one.is_offered else "") for one in kept
    )


ROWS = [
    (
        "en",
        "We're tight next week, so options are Wednesday at 3pm, Thursday at 11am or Friday at 11am.",
        "05-13T15:00? 05-14T11:00? 05-15T11:00?",
    ),
    (
        "en",
        "Next week is looking good: could you do Wednesday at 3pm, Thursday at 11am or Friday at 11am?",
        "05-13T15:00? 05-14T11:00? 05-15T11:00?",
    ),
    (
        "en",
        "We'd like to see you next week. Options are Monday at 3pm, Thursday at 11am or Friday at 11am.",
        "05-11T15:00? 05-14T11:00? 05-15T11:00?",
    ),
    ("en", "Next week we could do Thursday at 2pm or Friday at 10am. Which suits?", "05-14T14:00? 05-15T10:00?"),
    (
        "en",
        "Are you free for an interview next week? Wednesday at 3pm, Thursday at 11am and Friday at noon are open.",
        "05-13T15:00? 05-14T11:00? 05-15T12:00?",
    ),
    (
        "en",
        "This week is impossible, but next week we have Thursday at 2pm or Friday at 10am. Would either work?",
        "05-14T14:00? 05-15T10:00?",
    ),
    (
        "en",
        "I'm looking at next week for the interview: Wednesday 3pm, Thursday 11am, Friday 11am?",
        "05-13T15:00? 05-14T11:00? 05-15T11:00?",
    ),
    (
        "en",
        "With the bank holiday on the 11th we're tight next week, so options are Wednesday at 3pm, Thursday at 11am or Friday at 11am.",
        "05-13T15:00? 05-14T11:00? 05-15T11:00?",
    ),
    (
        "de",
        "Nächste Woche hätten wir Donnerstag um 14 Uhr oder Freitag um 10 Uhr. Was passt Ihnen?",
        "05-14T14:00? 05-15T10:00?",
    ),
    (
        "de",
        "Da es nächste Woche eng wird, können wir Mittwoch 15 Uhr, Donnerstag 11 Uhr oder Freitag 11 Uhr anbieten.",
        "05-13T15:00? 05-14T11:00? 05-15T11:00?",
    ),
    (
        "fr",
        "La semaine prochaine est chargée, nous pouvons vous proposer mercredi à 15h, jeudi à 11h ou vendredi à 11h.",
        "05-13T15:00? 05-14T11:00? 05-15T11:00?",
    ),
    (
        "es",
        "La semana que viene podemos ofrecerle el miércoles a las 15:00, el jueves a las 11:00 o el viernes a las 11:00.",
        "05-13T15:00 05-14T11:00? 05-15T11:00?",
    ),
    (
        "it",
        "La prossima settimana possiamo proporle mercoledì alle 15, giovedì alle 11 o venerdì alle 11.",
        "05-13T15:00 05-14T11:00? 05-15T11:00?",
    ),
    (
        "nl",
        "Volgende week kunnen we woensdag om 15.00 uur, donderdag om 11.00 uur of vrijdag om 11.00 uur aanbieden.",
        "05-13T15:00 05-14T11:00? 05-15T11:00?",
    ),
    (
        "pt",
        "Na próxima semana podemos oferecer quarta às 15h, quinta às 11h ou sexta às 11h.",
        "05-13T15:00 05-14T11:00? 05-15T11:00?",
    ),
    (
        "en",
        "Can you do Monday at 3pm or Tuesday at 9.30? They're interviewing someone else on Friday at 11.",
        "05-11T15:00? 05-12T09:30?",
    ),
    (
        "en",
        "Can you do Monday at 3pm or Tuesday at 9.30? They are seeing another candidate on Friday at 11.",
        "05-11T15:00? 05-12T09:30?",
    ),
    (
        "en",
        "Can you do Monday at 3pm or Tuesday at 9.30? They've got another interview on Friday at 11am.",
        "05-11T15:00? 05-12T09:30?",
    ),
    (
        "en",
        "Can you do Monday at 3pm or Tuesday at 9.30? They meet two others on Friday at 11am.",
        "05-11T15:00? 05-12T09:30?",
    ),
    ("en", "Your interview is on Monday at 3pm. The other candidate is in on Friday at 11.", "05-11T15:00"),
    ("de", "Passt Ihnen Montag um 15 Uhr? Am Freitag um 11 Uhr treffen wir einen anderen Bewerber.", "05-11T15:00?"),
    ("fr", "Seriez-vous disponible lundi à 15h ? Ils reçoivent un autre candidat vendredi à 11h.", "05-11T15:00?"),
    ("es", "¿Le viene bien el lunes a las 15:00? El viernes a las 11:00 entrevistan a otro candidato.", "05-11T15:00?"),
    ("it", "Le va bene lunedì alle 15? Venerdì alle 11 incontrano un altro candidato.", "05-11T15:00?"),
    ("nl", "Schikt maandag om 15.00 uur? Vrijdag om 11.00 uur spreken ze een andere kandidaat.", "05-11T15:00?"),
    ("pt", "Pode ser segunda às 15h? Na sexta às 11h entrevistam outro candidato.", "05-11T15:00?"),
    (
        "en",
        "Could do Friday at six on the pontoon or Saturday at ten. I leave for Antibes on Sunday at 7am so it has to be before that!",
        "05-08T18:00? 05-09T10:00?",
    ),
    ("en", "Could you do Friday at 4pm? I fly to Rome on Saturday at 7am.", "05-08T16:00?"),
    ("en", "Could you do Friday at 4pm? I'm off to Spain on Saturday at 7am.", "05-08T16:00?"),
    ("en", "Could you do Friday at 4pm? My flight is on Saturday at 7am.", "05-08T16:00?"),
    ("en", "Could you do Friday at 4pm? I travel back on Saturday at 7am.", "05-08T16:00?"),
    ("en", "Could you do Friday at 4pm? My train leaves on Saturday at 7am.", "05-08T16:00?"),
    ("de", "Passt Ihnen Freitag um 16 Uhr? Am Samstag um 7 Uhr fliege ich nach Rom.", "05-08T16:00?"),
    ("fr", "Vendredi à 16h vous irait ? Je pars à Rome samedi à 7h.", "05-08T16:00?"),
    ("es", "¿Te va bien el viernes a las 16:00? El sábado a las 7:00 salgo para Roma.", "05-08T16:00?"),
    ("it", "Va bene venerdì alle 16? Sabato alle 7 parto per Roma.", "05-08T16:00?"),
    ("nl", "Schikt vrijdag om 16.00 uur? Zaterdag om 7.00 uur vertrek ik naar Rome.", "05-08T16:00?"),
    ("pt", "Pode ser sexta às 16h? No sábado às 7h viajo para Roma.", "05-08T16:00?"),
    ("en", "They can do Monday lunchtime (12 to 12.45) or Tuesday at 9.30. Which one?", "05-11T12:00? 05-12T09:30?"),
    ("en", "They can do Monday morning (10 to 10.45) or Tuesday at 9.30. Which one?", "05-11T10:00? 05-12T09:30?"),
    ("en", "They can do Monday lunchtime, 12 to 12.45, or Tuesday at 9.30. Which one?", "05-11T12:00? 05-12T09:30?"),
    ("en", "They can do Monday afternoon (2 to 3) or Tuesday at 9.30. Which one?", "05-11T14:00? 05-12T09:30?"),
    ("en", "They can do Monday lunchtime (12) or Tuesday afternoon (2.30). Which one?", "05-11T12:00? 05-12T14:30?"),
    (
        "en",
        "They can do Monday first thing (8.30) or Tuesday at lunch (12.30). Which one?",
        "05-11T08:30? 05-12T12:30?",
    ),
    (
        "en",
        "They can do Monday teatime (4pm) or Tuesday early evening (6 to 6.45). Which one?",
        "05-11T16:00? 05-12T18:00?",
    ),
    ("en", "Could you do Monday late morning (11.15) or mid-afternoon on Tuesday (3.15)?", "05-11T11:15? 05-12T15:15?"),
    (
        "de",
        "Ginge es Montagmittag (12 bis 12:45 Uhr) oder Dienstagnachmittag (14:30 Uhr)?",
        "05-11T12:00? 05-12T14:30?",
    ),
    ("fr", "Seriez-vous libre lundi midi (12h-12h45) ou mardi matin (9h30) ?", "05-11T12:00? 05-12T09:30?"),
    (
        "es",
        "¿Podría el lunes a mediodía (12:00 a 12:45) o el martes por la mañana (9:30)?",
        "05-11T12:00? 05-12T09:30?",
    ),
    ("it", "Potrebbe lunedì a pranzo (12-12.45) o martedì mattina (9.30)?", "05-11T12:00? 05-12T09:30?"),
    (
        "nl",
        "Kun je maandag rond lunchtijd (12.00-12.45 uur) of dinsdagochtend (9.30 uur)?",
        "05-11T12:00? 05-12T09:30?",
    ),
    ("pt", "Pode na segunda à hora de almoço (12h-12h45) ou na terça de manhã (9h30)?", "05-11T12:00? 05-12T09:30?"),
    ("en", "Weds fine, half 5 at the yard.", "05-06T17:30"),
    ("en", "Weds fine, half five at the yard.", "05-06T17:30"),
    ("en", "Thursday works, half 4 at the shop.", "05-07T16:30"),
    ("en", "Thursday ok. Half 9 at the depot.", "05-07T09:30"),
    ("en", "Thursday it is, quarter to 5 at the yard.", "05-07T16:45"),
    ("en", "Thurs good, come for 5.", "05-07T17:00"),
    ("en", "Fri suits us, half ten at the workshop then.", "05-08T10:30"),
    ("en", "Fri all good, 4pm at the workshop then.", "05-08T16:00"),
    ("en", "Friday's fine, half 2 at ours.", "05-08T14:30"),
    ("en", "Friday is fine with us. Half past 2, ask for Jean.", "05-08T14:30"),
    ("en", "Saturday no problem, quarter past 9 at the unit.", "05-09T09:15"),
    (
        "en",
        "A few practicalities for the 16th. You are on first, at 09:40: a ten-minute talk followed by questions.",
        "05-16T09:40",
    ),
    ("en", "A few practicalities for the 16th. You're second, at 10:40.", "05-16T10:40"),
    ("en", "Interviews are on Thursday 14 May. You are third, at 11:40.", "05-14T11:40"),
    ("en", "Interviews are on Thursday 14 May. We have you down first, at 9.40am.", "05-14T09:40"),
    ("en", "Interviews are on Thursday 14 May. You go second, at 10:40.", "05-14T10:40"),
    ("en", "Interviews are on Thursday 14 May. We will see you first, 9:40.", "05-14T09:40"),
    ("en", "Interviews are on Thursday 14 May. You're up first, at 9.40.", "05-14T09:40"),
    ("en", "On the 14th you are last, at 15:30.", "05-14T15:30"),
    ("de", "Die Gespräche finden am 14. Mai statt. Sie sind als Erste dran, um 9:40 Uhr.", "05-14T09:40"),
    ("fr", "Les entretiens ont lieu le 14 mai. Vous passez en premier, à 9h40.", "05-14T09:40"),
    ("es", "Las entrevistas son el 14 de mayo. Usted es la primera, a las 9:40.", "05-14T09:40"),
    ("it", "I colloqui sono il 14 maggio. Lei è la prima, alle 9.40.", "05-14T09:40"),
    ("nl", "De gesprekken zijn op 14 mei. U bent als eerste, om 9.40 uur.", "05-14T09:40"),
    ("pt", "As entrevistas são no dia 14 de maio. A senhora é a primeira, às 9h40.", "05-14T09:40"),
    ("en", "Monday works. 4pm BST (bear in mind the bank holiday on Sunday), 8am Pacific for her.", "05-11T16:00"),
    ("en", "Monday works. 4pm BST, which is 8am Pacific.", "05-11T16:00"),
    ("en", "Monday works: 4pm your time (8am hers).", "05-11T16:00"),
    (
        "en",
        "So that's Thursday, the 7th, at half past ten. Candidates get about 45 mins with me and then a quick taste round the brewhouse at 11.15 - non-compulsory!",
        "05-07T10:30",
    ),
    ("en", "It's Thursday at 10.30am. Afterwards there's an optional look round at 11.15am.", "05-07T10:30"),
    ("en", "It's Thursday at half past ten. After that a quick spin round the site at 11.15.", "05-07T10:30"),
    ("en", "We'll see you on Thursday at half ten, with a wander round the gardens at 11.15.", "05-07T10:30"),
    ("en", "We'll see you Thursday at half past ten. There's a tasting at noon if you can stay.", "05-07T10:30"),
    ("en", "I'm away next week so could you do Thursday at 3pm or Friday at 10am?", "05-07T15:00? 05-08T10:00?"),
    ("en", "We decide next week, so could you do Thursday at 3pm or Friday at 10am?", "05-07T15:00? 05-08T10:00?"),
    ("de", "Ich bin nächste Woche im Urlaub, daher: Ginge Donnerstag um 15 Uhr?", "05-07T15:00?"),
    ("en", "Either the 12th at 3pm or we have others on Friday at 11am.", "05-12T15:00? 05-08T11:00?"),
    ("en", "See you on the twelfth at 10am.", "05-12T10:00"),
    ("de", "Das Gespräch ist am ersten um 9 Uhr.", "06-01T09:00"),
    ("pt", "A entrevista é na segunda, às 9h40.", "05-11T09:40"),
    (
        "en",
        "I'm flying to London to see you on Friday at 4pm. My colleague is there on Monday at 9am.",
        "05-08T16:00 05-11T09:00",
    ),
    ("en", "We have space next week, so how about Thursday at 3pm?", "05-14T15:00?"),
    (
        "en",
        "Trains are a mess this morning. Could we push our interview back from 9.30? I've moved the invite to 10.15, shout if that's a problem.",
        "05-05T10:15",
    ),
    ("en", "Weds fine, half 5 at the yard.", "05-06T17:30"),
    ("en", "Thursday's good. 5 o'clock at the workshop?", "05-07T17:00?"),
    ("en", "ok thurs 4.30 then", "05-07T16:30"),
    ("en", "Thursday suits. Say 4?", "05-07T16:00?"),
    ("en", "Thursday then. Quarter past four.", "05-07T16:15"),
    ("en", "Thursday will do nicely, ten to four at the side door.", "05-07T15:50"),
    ("en", "Thursday, twenty past nine, upstairs.", "05-07T09:20"),
    ("de", "Donnerstag passt, halb fünf im Betrieb.", "05-07T16:30"),
    ("de", "Donnerstag ist gut, 16 Uhr bei uns.", "05-07T16:00"),
    ("de", "Donnerstag geht, Viertel nach vier.", "05-07T16:15"),
    ("de", "Donnerstag passt gut. Dann um halb zehn bei uns im Büro.", "05-07T09:30"),
    ("fr", "Jeudi c'est bon, 16h30 à l'atelier.", "05-07T16:30"),
    ("fr", "Jeudi me va. Disons 17h ?", "05-07T17:00?"),
    ("fr", "Jeudi ça marche, dix-sept heures au garage.", "05-07T17:00"),
    ("es", "El jueves perfecto, a las cinco en el taller.", "05-07T17:00"),
    ("es", "El jueves nos va bien, cinco y media en la tienda.", "05-07T17:30"),
    ("es", "Jueves vale, a las 5 en el local.", "05-07T17:00"),
    ("it", "Giovedì va bene, alle cinque in officina.", "05-07T17:00"),
    ("it", "Giovedì ok, cinque e mezza in negozio.", "05-07T17:30"),
    ("nl", "Donderdag prima, half vijf op de zaak.", "05-07T16:30"),
    ("nl", "Donderdag is goed, om 5 uur in de werkplaats.", "05-07T17:00"),
    ("pt", "Quinta está ótimo, às cinco na oficina.", "05-07T17:00"),
    ("pt", "Quinta pode ser, cinco e meia na loja.", "05-07T17:30"),
    ("pt", "Quinta-feira fechado, 17h na loja.", "05-07T17:00"),
    ("de", "Ich stecke im Stau, können wir heute statt um 9:30 um 10:15 Uhr anfangen?", "05-05T10:15?"),
    ("fr", "Les trains sont bloqués ce matin. On peut décaler de 9h30 à 10h15 ?", "05-05T10:15?"),
    ("es", "Esta mañana hay un caos de trenes. ¿Podemos pasar de las 9:30 a las 10:15?", "05-05T10:15?"),
    ("it", "Stamattina c'è sciopero. Possiamo spostare dalle 9.30 alle 10.15?", "05-05T10:15?"),
    ("nl", "De treinen rijden vanochtend niet. Kunnen we van 9.30 naar 10.15 uur?", "05-05T10:15?"),
    ("pt", "Esta manhã os comboios estão parados. Podemos passar das 9h30 para as 10h15?", "05-05T10:15?"),
    ("en", "Trains are down this morning so I've changed our interview to 10.30.", "05-05T10:30"),
    ("en", "I've put the invite back to 10.15 this morning, sorry.", "05-05T10:15"),
    ("en", "This morning is chaos. Moving us to 11.15 if ok?", "05-05T11:15?"),
    (
        "en",
        "Your interview is Thursday at 2pm. I'm at the dentist on Friday at 9 so call me before then.",
        "05-07T14:00",
    ),
    ("en", "Your interview is Thursday at 2pm. Afterwards there's drinks at 5.30 if you fancy it.", "05-07T14:00"),
    ("en", "Your interview is Thursday at 2pm. The shop shuts at 5.30pm on Thursdays.", "05-07T14:00"),
    ("en", "Your interview is Thursday at 2pm. I finish at 5pm on Wednesday so ring before then.", "05-07T14:00"),
    ("en", "Your interview is Thursday at 2pm. The last bus back is at 6.10pm.", "05-07T14:00"),
    ("en", "Your interview is Thursday at 2pm. The 12.05 from Leeds gets you here at 1.20pm.", "05-07T14:00"),
    ("de", "Ihr Gespräch ist am Donnerstag um 14 Uhr. Der letzte Bus fährt um 18:10 Uhr.", "05-07T14:00"),
    ("de", "Ihr Gespräch ist am Donnerstag um 14 Uhr. Der Zug um 12:05 Uhr passt gut.", "05-07T14:00"),
    ("fr", "Votre entretien est jeudi à 14h. Le dernier bus part à 18h10.", "05-07T14:00"),
    ("es", "Su entrevista es el jueves a las 14:00. El último autobús sale a las 18:10.", "05-07T14:00"),
    ("it", "Il colloquio è giovedì alle 14. L'ultimo autobus parte alle 18.10.", "05-07T14:00"),
    ("nl", "Het gesprek is donderdag om 14.00 uur. De laatste bus gaat om 18.10 uur.", "05-07T14:00"),
    ("pt", "A entrevista é na quinta às 14h. O último autocarro sai às 18h10.", "05-07T14:00"),
    ("en", "Monday, 3pm UK / 7am Pacific.", "05-11T15:00"),
    (
        "en",
        "This week I can do Thursday at 10am, next week Monday at 2pm or Tuesday at 3pm. Which?",
        "05-07T10:00? 05-11T14:00? 05-12T15:00?",
    ),
    ("en", "Thursday at 10am this week or Thursday at 10am next week?", "05-07T10:00? 05-14T10:00?"),
    (
        "en",
        "Either this Friday at 10am or next week, say Wednesday at 2pm or Thursday at 9am?",
        "05-08T10:00? 05-13T14:00? 05-14T09:00?",
    ),
    (
        "en",
        "The week after next would be best: Tuesday at 10am, Wednesday at 2pm or Friday at noon?",
        "05-19T10:00? 05-20T14:00? 05-22T12:00?",
    ),
    (
        "en",
        "w/c 18 May: Tuesday at 10am, Wednesday at 2pm or Friday at noon?",
        "05-19T10:00? 05-20T14:00? 05-22T12:00?",
    ),
    (
        "de",
        "In der Woche ab dem 18. Mai: Dienstag 10 Uhr, Mittwoch 14 Uhr oder Freitag 12 Uhr?",
        "05-19T10:00? 05-20T14:00? 05-22T12:00?",
    ),
    (
        "fr",
        "La semaine du 18 mai : mardi à 10h, mercredi à 14h ou vendredi à 12h ?",
        "05-19T10:00? 05-20T14:00? 05-22T12:00?",
    ),
    (
        "es",
        "La semana del 18 de mayo: martes a las 10:00, miércoles a las 14:00 o viernes a las 12:00.",
        "05-19T10:00 05-20T14:00? 05-22T12:00?",
    ),
    (
        "it",
        "Nella settimana del 18 maggio: martedì alle 10, mercoledì alle 14 o venerdì alle 12?",
        "05-19T10:00? 05-20T14:00? 05-22T12:00?",
    ),
    (
        "nl",
        "In de week van 18 mei: dinsdag om 10.00 uur, woensdag om 14.00 uur of vrijdag om 12.00 uur?",
        "05-19T10:00? 05-20T14:00? 05-22T12:00?",
    ),
    (
        "pt",
        "Na semana de 18 de maio: terça às 10h, quarta às 14h ou sexta às 12h?",
        "05-19T10:00? 05-20T14:00? 05-22T12:00?",
    ),
    (
        "de",
        "Übernächste Woche ginge es: Dienstag 10 Uhr, Mittwoch 14 Uhr oder Freitag 12 Uhr?",
        "05-19T10:00? 05-20T14:00? 05-22T12:00?",
    ),
    (
        "en",
        "We'd love to have you in next week. I've got Tuesday 10am, Thursday 2pm, Friday 9am.",
        "05-12T10:00 05-14T14:00 05-15T09:00",
    ),
    (
        "en",
        "Interviews will take place next week. You can pick Tuesday 10am, Thursday 2pm or Friday 9am.",
        "05-12T10:00? 05-14T14:00? 05-15T09:00?",
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), ROWS)
def test_only_the_hours_of_the_interview_are_stated_on_their_days(language: str, text: str, wanted: str) -> None:
    assert stated(language, text) == wanted
