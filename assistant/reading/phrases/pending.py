"""Talk of a matter that is not decided yet: it neither rests nor ends, whatever the other words sound like.

Like the phrases of `further.py`, these are looked for only beside a kind that is known already.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import Phrase, rows

_DAY = "monday|tuesday|wednesday|thursday|friday|tomorrow|today"

PENDING: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "en.pending",
    ("no_word", 3, "(can not|could not|unable to|not able to|not in a position to) [yet|really|quite] (give|tell|say|let|offer|confirm|promise) [you] .. (final word|answer|either way|one way or|a yes or|for sure|outcome|verdict|decision)", "I cannot give you the final word yet."),
    ("none_until", 3, "(can not|could not|will not|not able to|unable to) [be able to] (finalise|finalize|make|reach|take|confirm) (our|a|the|their) [final|hiring] decision .. (until|till|before)", "We cannot finalise our decision until Friday."),
    ("no_news_yet", 3, "(no (news|decision|word|answer|verdict|outcome) [for you|either way] (yet|as yet|so far))", "No news yet, sorry."),
    ("none_made", 3, "(have not|has not|had not|not) [quite|actually|yet] (decided|made a decision|made up|reached a decision|finished|completed|scored|been scored|been decided|been done|been able to complete|been able to finish) .. (yet|our minds|scoring|shortlisting|interviewing|interviews|the panel|all the|as planned|the papers|the scores|who|between|$)", "We haven't finished scoring."),
    ("scoring", 3, "(scoring|shortlisting|sifting|deliberations|interviews|decision|process|approval|sign off) ... (has not been done|have not been done|is taking longer|are taking longer|is taking us longer|has taken longer|have taken longer|is not done|is not finished|will now take|now take|will take longer|is running late|are running late|is a bit behind)", "Shortlisting is taking longer than we hoped."),
    ("between", 3, "(it is|it is now|is|they are|are) [really|still|now|down] (torn between|undecided between|down to you and|down to two|between you and|between the two of you|choosing between)", "It's between you and one other person."),
    ("final_two", 2, "(you are|you re) (in the final|one of the final|among the final|one of) (two|three)", "You're in the final two."),
    ("date_slips", 3, f"(date|deadline|timeline|target|timetable|{_DAY}) .. (i|we) .. (gave|promised|mentioned|quoted|told|said) .. (not going|not hold|will not|is going to slip|will slip|has slipped|slipping|not stand|no longer|can not|is not|is off)", "The date I gave you isn't going to hold."),
    ("said_today", 3, "(i|we) (said|told|promised) .. (you would|you will|we would|we will|we|i would|i will) .. (hear|know|have|ring|call|decide|tell|be in touch|let you know) .. .. (by|today|this week|yesterday|on)", "I said you would hear from us by today."),
    ("another_hours", 3, "(asked for|needs|need|wants|want|give us|give me|give them|take) (another|a further|a few more|two more|one more|some more) .. (hours|days|week|fortnight|day|time)", "She's asked for another 48 hours."),
    ("yes_no", 3, "(have|expect|get|hear) .. (a yes no|a yes or no|a yes or a no|yes or no|answer either way|a verdict) .. (by|on|before|from|this|within)", "You'll have a yes or no by Friday."),
    ("either_way", 2, "either way .. (you will|i will|we will|you shall) .. (hear|get|call|ring|phone|let|tell|be in touch|email)", "Either way you'll get a call from me."),
    ("discussed", 2, "(your|the) (profile|candidature|candidacy|application|case|file) is .. under (discussion|deliberation)", "Your profile is under discussion with the business head."),
    ("nothing_formal", 3, "nothing (formal|official|signed|in writing|definite|final|certain|confirmed|set in stone|agreed) [is|has been|agreed|decided|signed] (yet|as yet|so far|until|till)", "Nothing formal yet, as the board has to agree."),
    ("must_pass", 3, "(has|have|needs|need|still|got|had) to (go to|go through|go past|be signed off|be approved|be ratified|get past|go before|be agreed) ... (committee|board|trustees|finance|director|directors|office|hr|governors|council|legal|partners|chief|ceo|head)", "The salary has to be signed off by the Paris office."),
    ("not_there_yet", 3, "(are|am|is) not [quite|yet] at (that|the|this|an) [offer] (stage|point) [yet]", "We aren't at that stage yet."),
    ("thinking_of_it", 3, "(thinking|considering|talking|discussing|mulling|weighing|debating) .. (about|making|over|up) .. (an|making an) offer", "They are thinking about an offer."),
    ("unsigned", 3, "(offer|salary|budget|package|paperwork|appointment|headcount) .. not [yet|quite|been|yet been] (signed off|approved|agreed|through|authorised|ratified|rubber stamped)", "The offer isn't signed off."),
    ("to_nobody", 3, "(made|make) (an offer|offers|the offer) to (nobody|no one|no body) [yet]", "We have made an offer to nobody yet."),
    ("were_we_to", 3, "if (we|they|i) (were|was|came|do|did) to .. (offer|hire|make you|appoint|take you)", "If we were to offer you the job, it would be at the lower end."),
    ("none_chosen", 3, "(not yet|not as yet|not so far|have yet to|has yet to) (chosen|choose|selected|select|hired|hire|appointed|appoint|picked|pick|elected|elect|settled on|settle on|decided on|decide on) (a|an|anyone|anybody|the|our|who|which|any)", "We have not yet chosen a candidate."),
    ("kept_open", 3, "(position|post|vacancy|search|role|competition|call|advert|advertisement) .. (kept|held|remain|remains|stay|stays|left|keep|hold|leave|keeping|leaving) [it] open .. (for|until|till|while|to) ... (round|advertising|advertisement|applications|applicants|candidates|weeks|fortnight|month|call|period)", "The position will be kept open for another round of advertising."),
    ("keep_it_open", 3, "(keep|hold|leave|keeping|holding|leaving) (the|this) (position|post|vacancy|search|role|competition|advert|advertisement) open .. (for|until|till|while|to) ... (round|advertising|advertisement|applications|applicants|candidates|weeks|fortnight|month|call|period)", "We shall hold the post open for another round of applications."),
    ("considered_again", 3, "your (application|candidacy|papers|candidature) [will|shall] .. (considered|reviewed|looked at|assessed) [again] (together with|along with|alongside|with those|with any new|with the new|with any others|in the next round|in the second round)", "Your application will be considered together with those we receive."),
    ("no_reapply", 3, "(no need|not need|need not|not have) [for you] [to] (reapply|re apply|apply again|submit a new|send a new)", "There is no need to apply again."),
    ("i_know_i_said", 3, f"(i|we) know (i|we) (said|promised) .. ({_DAY})", "I know I said Friday."),
    ("before_they_meet", 3, "before the (trustees|panel|board|committee|partners|governors|directors) (meet|meets|sit|sits|decide|decides)", "I wanted you to have it before the trustees meet."),
    ("before_offering", 3, "before (i|we|they) (offer|make|decide about|decide on) .. (it|an|anyone|anybody|you|offer|offers)", "Before I offer it to anyone I speak to the last employer."),
) + rows(
    Kind.INTERVIEWER_REPLY,
    "de.pending",
    ("noch_nichts", 3, "(noch nicht|noch keine|noch kein|noch nichts) .. (entschieden|entscheidung|antwort|endgueltig*|rueckmeldung|ergebnis|neues|sagen|abschliessend)", "Es gibt noch keine Entscheidung."),
    ("versprochen", 3, "(versprochen|zugesagt|angekuendigt|genannt|in aussicht gestellt) ... (schaffen|halten|einhalten|klappt|verschiebt|gelingt) .. (nicht|leider)", "Ich hatte Ihnen eine Antwort bis heute versprochen, das schaffen wir nicht."),
    ("versprochen_nicht", 3, "(versprochen*|zugesagt*|angekuendigt*|genannt*) .. (termin|datum|tag|frist|antwort|entscheidung) .. (schaffen|halten|koennen|laesst) .. nicht", "Den genannten Termin können wir nicht halten."),
    ("zwischen", 3, "(zwischen ihnen und|zwischen dir und|noch zwei im rennen|noch zwei kandidat*)", "Es steht noch zwischen Ihnen und einer anderen Person."),
    ("dauert", 3, "(auswahl|entscheidung|sichtung|auswertung|abstimmung|freigabe) .. (dauert|verzoegert|zieht sich|braucht)", "Die Auswertung dauert länger als geplant."),
) + rows(
    Kind.INTERVIEWER_REPLY,
    "fr.pending",
    ("pas_encore", 3, "(pas encore|toujours pas) .. (reponse|decision|tranche|decide|donner|arrete|resultat|nouvelles|retour)", "Nous n'avons pas encore tranché."),
    ("aucune", 3, "(aucune decision|aucune nouvelle|pas de nouvelles) .. (encore|pour l instant|pour le moment|a ce jour|prise)", "Aucune décision n'est encore prise."),
    ("en_mesure", 3, "(en mesure de|pourrons|pourrai|donnerons|donnerai|aurez|apporterons|ferons) .. (reponse|retour|decision) .. (avant|d ici|le|la semaine|fin|lundi|mardi|mercredi|jeudi|vendredi|sous)", "Nous serons en mesure de vous donner une réponse avant la fin du mois."),
    ("date_promise", 3, "(date|delai|echeance) .. (annonce|annoncee|indique|indiquee|donnee|promise|prevue) ... (pas|ne pourra|ne sera)", "La date annoncée ne pourra pas être tenue."),
    ("entre", 3, "(se joue entre|hesite entre|hesitons entre|entre vous et)", "Cela se joue entre vous et une autre personne."),
) + rows(
    Kind.INTERVIEWER_REPLY,
    "es.pending",
    ("todavia_no", 3, "(todavia no|aun no) .. (puedo|podemos|hemos|tenemos|tengo|hay|han|ha) ... (respuesta|decidido|decision|definitiva|noticias|resultado|decir)", "Todavía no puedo darte una respuesta definitiva."),
    ("aseguro", 3, "(aseguro|garantizo|prometo|tendras|tendra|dare|daremos) .. (respuesta|decision|contestacion) .. (para|antes|el|la|en|como muy)", "Te aseguro una respuesta para el viernes."),
    ("quedan", 3, "(quedan|queda|faltan|falta) .. (candidatos|candidatas|candidato|candidata|entrevistas|personas) .. (por ver|por entrevistar|por|pendientes)", "Nos quedan dos candidatos por ver."),
    ("fecha", 3, "(fecha|plazo|dia) que te (di|dije|dimos|prometi|comente) .. no", "La fecha que te di no la vamos a cumplir."),
    ("entre", 3, "(estas|esta) entre (tu|usted|ti) y", "La cosa está entre tú y otra persona."),
) + rows(
    Kind.INTERVIEWER_REPLY,
    "nl.pending",
    ("nog_geen", 3, "(nog geen|nog niet|nog niks|nog niets) .. (besluit|beslissing|antwoord|nieuws|uitsluitsel|besloten|beslist|beslissen|zeggen|uitslag)", "Er is nog geen besluit."),
    ("datum", 3, "(datum|termijn|dag|planning) .. (noemde|gaf|beloofde|noemden|beloofd|genoemd|toezegde) ... (niet|halen|redden|lukt)", "De datum die ik je noemde gaan we niet halen."),
    ("tussen", 3, "(gaat tussen|tussen jou en|tussen u en)", "Het gaat tussen jou en één ander."),
    ("duurt", 3, "(selectie|besluit|beslissing|besluitvorming|afweging) .. (duurt|loopt|kost) .. (langer|vertraging|meer)", "De selectie duurt wat langer."),
) + rows(
    Kind.INTERVIEWER_REPLY,
    "it.pending",
    ("non_ancora", 3, "(non|nessuna|nessun) .. (ancora) .. (risposta|decisione|deciso|definitiva|esito|notizie|darle|dirle|preso)", "Non posso ancora darle una risposta definitiva."),
    ("ancora_nessuna", 3, "(ancora) (nessuna|nessun) (decisione|notizia|risposta|esito)", "Ancora nessuna notizia."),
    ("data", 3, "(data|scadenza|giorno) che (le|ti) (avevo|ho|avevamo|abbiamo) .. (non|slitta|slittera)", "La data che le avevo indicato non sarà rispettata."),
    ("tra", 3, "(tra lei e|tra te e|fra lei e|fra te e)", "La scelta è tra lei e un'altra persona."),
) + rows(
    Kind.INTERVIEWER_REPLY,
    "pt.pending",
    ("ainda_nao", 3, "(ainda nao) .. (consigo|posso|temos|tenho|decidimos|podemos|ha|foi|lhe|te|conseguimos) ... [uma] (resposta|decisao|decidimos|final|noticias|tomada|resultado|dizer)", "Ainda não lhe consigo dar uma resposta final."),
    ("data", 3, "(data|prazo|dia) que (lhe|te) (dei|disse|indiquei|prometi) ... nao", "A data que lhe indiquei não vai ser cumprida."),
    ("entre", 3, "(esta entre) (si|voce|ti) e", "A escolha está entre si e outra pessoa."),
)  # fmt: skip
"""No decision yet: a date that slips, two who are left, an answer that is promised."""

THEIRS: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "en.pending",
    ("debrief", 3, "(debrief|wash up|scoring meeting|decision meeting|panel meeting) .. (is|has been|set|on the calendar|scheduled|booked|in the diary|happening) .. ({when})", "The debrief is set for 4pm today."),
    ("others_seen", 3, "(one|two|three|another|other|last|next|final) [more|other|further] (lady|gentleman|candidate|candidates|person|people|applicant|applicants|girl|man|woman|chap|interviewee) [left|who is|still|is|are] (coming|to see|in|due|booked|to come|to meet|to interview|being seen) .. {when}", "We have one more lady coming Wednesday at 11."),
    ("their_talk", 3, "(i am|we are|i will be|we will be|he is|she is) (seeing|meeting|speaking to|speaking with|talking to|talking with|catching up with|sitting down with) [with] (the|my|our|their) (director|directors|manager|boss|head|owner|client|board|team|panel|committee|partners|hr|ceo|md|principal|rest) .. {when}", "I'm seeing the director on Thursday at 3."),
    ("deciding_on", 3, "(we are|they are|i am|we will be|they will be) (deciding|choosing|voting|comparing notes|making a decision|making the decision|making our decision) .. {when}", "We're deciding on Thursday at 4."),
    ("team_meets", 3, "(team|panel|managers|committee|board|directors|partners|governors) (is|are|will be) (meeting|sitting) .. {when}", "The team is meeting on Thursday at 10."),
    ("all_told", 3, "(contact|phone|ring|call|inform|notify|tell|write to|email) .. (all candidates|all applicants|everyone|everybody|all of you|all the candidates) ... (after|within|of|following|once) ... (last|final|that|remaining) [interview|candidate|one]", "The panel will phone everybody within 24 hours of the last interview."),
) + rows(
    Kind.INTERVIEWER_REPLY,
    "other.pending",
    ("de_mit_der", 3, "(ich|wir|er|sie) (spreche|sprechen|treffe|treffen|sehe|sehen|rede|reden) .. {de_when} .. (chef|chefin|leitung|geschaeftsfuehrer*|vorstand|team|kunden|direktor*)", "Ich spreche am Donnerstag um 15 Uhr mit der Leitung."),
    ("fr_avec_le", 3, "(je|nous|on) (vois|voyons|voit|rencontre|rencontrons|parle|parlons) .. (directeur|directrice|direction|equipe|client|patron|patronne|responsable) .. {fr_when}", "Je vois la directrice jeudi à 15h."),
    ("es_con_la", 3, "(veo a|hablo con|me reuno con|nos reunimos con|hablamos con|vemos a) .. (director|directora|direccion|equipo|cliente|jefe|jefa|responsable) .. {es_when}", "Me reúno con la directora el jueves a las 15."),
    ("nl_met_de", 3, "(ik|we) (zie|spreek|zien|spreken) .. (directeur|directie|team|klant|baas|manager|leidinggevende) .. {nl_when}", "Ik spreek de directeur donderdag om 15 uur."),
    ("it_con_il", 3, "(vedo|incontro|parlo con|vediamo|incontriamo|parliamo con) .. (direttore|direttrice|direzione|team|cliente|capo|responsabile|titolare) .. {it_when}", "Incontro la direttrice giovedì alle 15."),
    ("pt_com_a", 3, "(falo com|reuno com|vejo|falamos com|reunimos com) .. (diretor|diretora|direcao|equipa|equipe|cliente|chefe|responsavel) .. {pt_when}", "Falo com a diretora na quinta às 15h."),
    ("de_sitzung", 3, "(auswahlrunde|auswahlsitzung|auswertungsrunde|abschlussbesprechung) .. (ist|findet|tagt) .. {de_when}", "Die Auswahlsitzung ist am Montag."),
    ("fr_comite", 3, "(comite de recrutement|commission de recrutement|jury|debrief|reunion de deliberation) .. (se reunit|a lieu|delibere|est prevu|est prevue) .. {fr_when}", "Le jury délibère jeudi."),
    ("es_comite", 3, "(comite|tribunal|comision) de (seleccion) .. (se reune|delibera) .. {es_when}", "El comité de selección se reúne el lunes."),
    ("nl_overleg", 3, "(selectiecommissie|commissie) .. (overlegt|vergadert|komt bijeen) .. {nl_when}", "De commissie overlegt maandag."),
    ("it_commissione", 3, "(commissione) .. (si riunisce|delibera) .. {it_when}", "La commissione si riunisce lunedì."),
    ("pt_comissao", 3, "(comissao|juri|comite) .. (reune|delibera) .. {pt_when}", "A comissão reúne na segunda-feira."),
)  # fmt: skip
"""A meeting in which they will decide, and calls to everybody after it: no interview of the user's."""

OUT_THEN: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "en.pending",
    ("out_then", 3, "(results|outcome|outcomes|decision|decisions|scores|marks|shortlist|rankings) .. (published|announced|posted|released|communicated|available|come out|comes out|be out|go live|goes live|go up|goes up|issued|displayed) ... {when}", "The outcome will be announced on Tuesday at noon."),
    ("they_meet", 3, "(directors|board|committee|council|governors|trustees|partners) .. (meet|meets|sit|sits|convene|convenes) [again|next] {when}", "The directors meet on Tuesday at noon."),
    ("call_with", 3, "(call|ring|phone|text|email) you ... {when} ... with (the|our|a|their) [final] (result|results|outcome|decision|verdict)", "I'll call you on Friday at 10 with the outcome."),
) + rows(
    Kind.INTERVIEWER_REPLY,
    "other.pending",
    ("de_ergebnis", 3, "(ergebnis|ergebnisse|resultate|entscheidung|entscheidungen) .. (werden|wird|stehen|steht|kommen|kommt|liegen|liegt) .. {de_when} ... (veroeffentlicht|bekannt gegeben|bekanntgegeben|mitgeteilt|im portal|online|vor|heraus|fest)", "Die Ergebnisse werden am Dienstag um 12 Uhr veröffentlicht."),
    ("de_mit_ergebnis", 3, "(rufe|rufen|ruft|melde|melden) ... mit (dem|der|einer|unserer|unserem) (ergebnis|entscheidung)", "Ich rufe Sie am Freitag um 10 Uhr mit dem Ergebnis an."),
    ("fr_avec_resultat", 3, "(appelle|appellerai|appelons|appellerons|rappelle|rappellerai) ... (avec|donner|communiquer|annoncer) (le|la|les|notre) (resultat|resultats|decision)", "Je vous appelle vendredi à 10h pour vous donner le résultat."),
    ("es_con_resultado", 3, "(llamo|llamamos|llamare|llamaremos) ... (con|darle|darte|comunicarle|comunicarte|decirle|decirte) (el|la|los|nuestra) (resultado|resultados|decision)", "Te llamo el viernes a las 10 con el resultado."),
    ("nl_met_uitslag", 3, "(bel|bellen) ... met (de|het|onze|een) (uitslag|resultaat|beslissing|besluit)", "Ik bel je vrijdag om 10 uur met de uitslag."),
    ("it_con_esito", 3, "(chiamo|chiamiamo|chiamero|chiameremo) ... (con|dirle|dirti|comunicarle|comunicarti) (l|il|la|i) (esito|risultato|decisione|risultati)", "La chiamo venerdì alle 10 con l'esito."),
    ("pt_com_decisao", 3, "(ligo|ligamos|ligarei|ligaremos|telefono) ... (com|comunicar|dar) (o|a|os|nossa) (resultado|decisao|resultados)", "Ligo-lhe na sexta às 10h com a decisão."),
    ("fr_resultats", 3, "(resultats|resultat|decision|liste) .. (publie*|affiche*|communique*|annonce*|disponible*|en ligne|connu*|tombe*|sort*) .. {fr_when}", "Les résultats seront publiés mardi à midi."),
    ("es_resultados", 3, "(resultados|resultado|listas|lista|notas) .. (publica*|anuncia*|comunica*|salen|saldran|sabran|conocer|disponibles) .. {es_when}", "Los resultados se publicarán el martes a las 12."),
    ("nl_uitslag", 3, "(uitslag|uitslagen|resultaten) .. (staat|staan|komt|komen|volgt|volgen|verschijnt) .. {nl_when}", "De uitslag komt dinsdag om 12 uur."),
    ("it_risultati", 3, "(risultati|esito|esiti|graduatoria) .. (pubblicat*|comunicat*|disponibil*|usciranno|uscira|annunciat*) .. {it_when}", "I risultati saranno pubblicati martedì alle 12."),
    ("pt_resultados", 3, "(resultados|resultado|lista) .. (publicad*|divulgad*|saem|sairao|sai|conhecid*|disponiveis|anunciad*) .. {pt_when}", "Os resultados saem na terça às 12h."),
)  # fmt: skip
"""When a result comes out, or those meet who decide: in a mail without an hour of its own that is all that it tells."""

NEAR: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_CONFIRMATION,
    "other.near",
    ("en", 3, "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|tomorrow|today|tonight|tmrw|tmr|then|half|quarter|o clock|noon|midday|{months}|the #)", "Someone will meet you on Friday."),
    ("de", 3, "(montag|dienstag|mittwoch|donnerstag|freitag|samstag|morgen|heute|uebermorgen|dann|dahin|halb|viertel|mittag|am #)", "Bis Dienstag."),
    ("fr", 3, "(lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|aujourd|alors|midi|heure|heures|le #)", "À mardi."),
    ("es", 3, "(lunes|martes|miercoles|jueves|viernes|sabado|manana|hoy|entonces|media|mediodia|el #)", "Hasta el martes."),
    ("nl", 3, "(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|morgen|vandaag|overmorgen|dan|half|kwart)", "Tot dinsdag."),
    ("pt", 3, "(segunda|terca|quarta|quinta|sexta|sabado|amanha|hoje|entao|meia|meio dia|dia #)", "Até terça."),
    ("it", 3, "(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani|oggi|allora|mezza|mezzogiorno|il #)", "A martedì."),
)  # fmt: skip
"""A day ahead, an hour in words, or "then": an answer without one fixes nothing."""

SOMEBODY: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.pending",
    ("en", 3, "(whoever|the successful candidate|successful applicant|the person appointed|the person we appoint|the appointee|the post holder|the postholder|the new person|the new hire|the person we hire) ... (start|begin|join|starting|beginning|joining|in post|take over|be in|in by)", "We'd like whoever we hire to begin on August 17."),
    ("de", 3, "(wer|die person die) .. (stelle bekommt|stelle erhaelt|eingestellt wird|genommen wird|wir einstellen|den job bekommt) .. .. (anfangen|beginnen|starten|sollte|soll|faengt|beginnt)", "Wer die Stelle bekommt, sollte am 1. September anfangen."),
    ("fr", 3, "(la personne retenue|la personne recrutee|le candidat retenu|le ou la candidate retenue|celui ou celle) .. (commencera|commencerait|prendra|debutera|debuterait|devra|prendrait|arrivera)", "La personne retenue commencera le 1er septembre."),
    ("es", 3, "(la persona seleccionada|la persona elegida|quien sea seleccionado|quien resulte|el candidato seleccionado|la persona que entre|quien entre) .. (empezaria|empezara|se incorporaria|se incorporara|incorporarse|empezar|empieza|comenzara)", "La persona seleccionada empezaría el 1 de septiembre."),
    ("nl", 3, "(degene die|wie) .. (baan krijgt|aangenomen wordt|we aannemen|wij aannemen|het wordt) .. .. (beginnen|begint|starten|start)", "Degene die we aannemen begint op 1 september."),
    ("it", 3, "(la persona scelta|la persona selezionata|chi verra assunto|chi sara assunto|il candidato scelto|chi verra scelto) .. (iniziera|inizierebbe|comincera|comincerebbe|dovrebbe iniziare|dovra iniziare)", "La persona scelta inizierebbe il 1° settembre."),
    ("pt", 3, "(a pessoa escolhida|a pessoa selecionada|quem for escolhido|quem for selecionado|o candidato escolhido) .. (comeca|comecara|comecaria|iniciaria|iniciara|entra|entrara|entraria)", "A pessoa escolhida começaria a 1 de setembro."),
)  # fmt: skip
"""When somebody who is still to be chosen shall start: no offer."""

MADE_UP: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_RESCHEDULE,
    "other.made_up",
    ("en", 3, "(we|i|they|she|he) [will|can|shall|would|are going to|have] .. (hold|do|have|run|see you|meet|move|moved|make) [it|this|that|you|the interview] .. {when} .. instead", "We will hold it on Friday instead."),
    ("en_alternatives", 3, "(can|happy to|like to|let me|we|i) (offer|give|propose|suggest) .. (alternatives|alternative dates|alternative times|alternative slots|other dates|new dates|other times|replacement dates|these dates)", "I can offer you these alternatives."),
    ("en_replacement", 3, "(as a replacement|instead|in its place|in place of it|as an alternative) ... (reserved|booked|scheduled|set|fixed|arranged|put you|pencilled you|moved you) ... {when}", "As a replacement we have reserved 12 March for you."),
    ("de_ersatz", 3, "(als ersatz|ersatzweise|stattdessen|dafuer|als ausgleich) ... {de_when} ... (reserviert|vorgesehen|vorgemerkt|eingetragen|eingeplant|geblockt|gebucht|angesetzt|festgelegt)", "Als Ersatz haben wir den 12. März für Sie reserviert."),
    ("de_ersatztermin", 3, "(ersatztermin|ausweichtermin|neuer termin) [ist|waere|wird] [der|am|nun] {de_when}", "Ersatztermin: 12. März, 9 Uhr."),
    ("fr_remplacement", 3, "(en remplacement|a la place|en compensation|a defaut) ... (reserve|fixe|prevu|programme|bloque|inscrit) ... {fr_when}", "En remplacement, nous avons réservé le 12 mars."),
    ("es_en_su_lugar", 3, "(en su lugar|en su sustitucion|a cambio|en cambio|como alternativa) ... (reservado|fijado|previsto|programado|citado|apuntado|apuntada) ... {es_when}", "En su lugar le hemos reservado el 12 de marzo."),
    ("nl_vervangend", 3, "(in de plaats daarvan|in plaats daarvan|ter vervanging|als vervanging|daarvoor in de plaats) ... {nl_when} ... (gereserveerd|ingepland|gepland|vastgelegd|genoteerd|geboekt)", "In plaats daarvan hebben we 12 maart voor je gereserveerd."),
    ("it_sostituzione", 3, "(in sostituzione|al suo posto|in alternativa|in cambio) ... (riservato|fissato|previsto|programmato|prenotato) ... {it_when}", "In sostituzione abbiamo fissato il 12 marzo."),
    ("pt_substituicao", 3, "(em substituicao|em alternativa|em vez disso|no seu lugar|em troca) ... (reservamos|marcamos|reservei|marquei|agendamos|marcado|agendado) ... {pt_when}", "Em alternativa marcámos o dia 12 de março."),
    ("de", 3, "(holen|hole) (wir|es|das|ich) .. {de_when} .. nach", "Wir holen es am Freitag nach."),
    ("de_nachholen", 3, "(wird|werden|wuerden|moechten) .. {de_when} .. (nachgeholt|nachholen)", "Das Gespräch wird am Freitag nachgeholt."),
    ("de_diese", 3, "(diese|folgende|folgenden) (alternativen|ersatztermine|ausweichtermine|alternativtermine)", "Folgende Ersatztermine kann ich anbieten:"),
    ("de_alternativen", 3, "als (ersatztermine|ersatztermin|ausweichtermin|ausweichtermine|alternativtermin|alternativtermine|alternative|alternativen) .. (schlage|schlagen|biete|bieten|koennte|koennten|haetten|waere|waeren)", "Als Ersatztermine schlage ich vor:"),
    ("fr", 3, "(nous le|nous l|on le|on l|je le) (reportons|reporte|deplacons|decalons|ferons|remettons|remettrons) .. (a|au|le|la) .. {fr_when}", "Nous le reportons à vendredi."),
    ("fr_autres", 3, "(je|nous|pouvons|peux|puis) (vous|te) (propose|proposons|proposer) .. (autres dates|autres creneaux|dates de remplacement|alternatives|nouvelles dates)", "Je peux vous proposer d'autres créneaux."),
    ("es", 3, "(la|lo) (haremos|hacemos|pasamos|trasladamos|dejamos) .. (el|al|para el) .. {es_when}", "La haremos el viernes."),
    ("es_otras", 3, "(propongo|proponemos|ofrezco|ofrecemos|ofrecerte|ofrecerle|proponerte|proponerle) .. (alternativas|otras fechas|otros horarios|estas fechas)", "Te propongo estas alternativas."),
    ("nl", 3, "(we|wij|ik) .. (doen het|houden het|halen het|verzetten het|verplaatsen het) .. {nl_when}", "We doen het vrijdag."),
    ("nl_deze", 3, "(deze|volgende) (alternatieven|andere data|andere momenten|nieuwe data|vervangende data)", "Ik kan je deze alternatieven geven."),
    ("it", 3, "(lo|la) (faremo|facciamo|spostiamo|terremo|recuperiamo) .. {it_when}", "Lo faremo venerdì."),
    ("it_altre", 3, "(propongo|proponiamo|proporle|proporti|offrirle|offrirti) .. (alternative|altre date|altri orari|queste date)", "Le propongo queste alternative."),
    ("pt", 3, "(fica para|passa para|passamos a entrevista|passamos la|fazemo la|vamos faze la|fazemos a entrevista) .. {pt_when}", "Passamos a entrevista para sexta-feira."),
    ("pt_outras", 3, "(proponho|propomos|propor lhe|propor te|oferecer lhe) .. (alternativas|outras datas|outros horarios|estas datas)", "Proponho estas alternativas."),
)  # fmt: skip
"""A new day, or several, for an interview that cannot be held."""

CHOICE: tuple[Phrase, ...] = rows(
    Kind.INTERVIEW_INVITATION,
    "other.choice",
    ("en_reply", 3, "(reply|respond|come back|get back|write back|email me|email us|text me) .. (with your pick|with your choice|with your preference|with your preferred|with whichever|with which|with one|with the one)", "Reply with your pick."),
    ("en_which", 3, "(let me know|let us know|tell me|tell us|say|advise|confirm) (which one|which of|which slot|which time|which day|which date|which works|which suits|which you|your pick|your choice|your preferred)", "Let us know which one suits."),
    ("en_pick", 3, "(pick|choose|take) (one of|whichever|the one|any one)", "Pick one of these."),
    ("de", 3, "(welcher|welchen|welches|welche) .. (termin|termine|zeitpunkt|uhrzeit|tag|davon|vorschlag) .. (passt|passen|recht|lieber|ihnen|dir|bevorzugen|nehmen)", "Welcher Termin passt Ihnen?"),
    ("de_wahl", 3, "(angeboten wurden|zur auswahl stehen|zur auswahl haben|zur wahl stehen|bitte waehlen sie|entscheiden sie sich fuer einen)", "Zur Auswahl stehen:"),
    ("fr", 3, "(lequel|quel creneau|quel horaire|quelle date|quel jour) .. (convient|conviendrait|prefere|preferez|arrange|arrangerait|va|irait|choisissez)", "Quel créneau vous convient ?"),
    ("fr_choix", 3, "(au choix|l un de ces creneaux|un de ces creneaux|l une de ces dates|creneaux suivants)", "Voici les créneaux au choix."),
    ("es", 3, "(cual|que horario|que dia|que fecha|que opcion) .. (prefieres|prefiere|te viene|le viene|te conviene|le conviene|te va|le va|eliges|elige)", "¿Cuál le conviene?"),
    ("nl", 3, "(welk|welke) .. (moment|tijd|tijdstip|dag|datum|optie) .. (past|schikt|uitkomt|voorkeur|komt)", "Welk moment past je?"),
    ("nl_vrij", 3, "(momenten|tijden|opties|plekken) .. (vrij|beschikbaar|open)", "Er zijn nog drie momenten vrij."),
    ("it", 3, "(quale|quale data|quale orario|quale giorno) .. (preferisce|preferisci|va bene|le va|ti va|conviene|comodo|comoda)", "Quale orario preferisce?"),
    ("pt", 3, "(qual|que horario|que dia|qual horario) .. (prefere|preferes|da mais jeito|lhe convem|te convem|fica melhor|escolhe)", "Qual prefere?"),
)  # fmt: skip
"""Times of which the user shall take one."""

WITHDREW: tuple[Phrase, ...] = rows(
    Kind.INTERVIEWER_REPLY,
    "other.withdrew",
    ("en", 3, "(sorry|sad|disappointed|shame|pity|thank you|thanks|noted|understand) ... (you have|you are|that you|you ve|to hear that you|about your|know you|decided to|of your) .. (withdraw|withdrawing|withdrawn|withdrew|taken another|accepted another|taken a job|accepted a job|taken the other|accepted the other|pull out|pulling out|pulled out|withdrawal|turned us down|declined our offer|decided against us)", "That's a shame, but thanks for letting us know you've taken another job."),
    ("en_asked", 3, "(as requested|as you requested|as you asked|at your request|per your request|at your own request|following your request|in line with your request) ... (withdrawn|removed|closed|cancelled|canceled|released)", "As requested, your application has been withdrawn."),
    ("en_done", 3, "(you have|you ve|you|have you|notice that you|see that you) [successfully|now] (withdrawn|withdrew|cancelled|canceled) your (application|candidacy|interest)", "You have withdrawn your application."),
    ("en_as_asked", 3, "(application|candidacy|candidature) ... (withdrawn|removed|closed|cancelled|canceled) [from consideration] [just] (as requested|as you requested|as you asked|at your request|at your own request|per your request|on your request|by you|upon request) ($|and|on|so)", "Your application has been withdrawn at your request."),
    ("en_off_list", 3, "(taken|took|take|removed|crossed|cut) you (off|out of|from) (the|our) [interview] (list|schedule|timetable) (for|on) {weekday}", "I've taken you off the list for Thursday."),
    ("en_off_day", 3, "(taken|took|take|removed|crossed|cut) you (off|out of|from) {weekday} s (list|interviews|schedule|timetable)", "We have taken you out of Thursday's interviews."),
    ("de_liste", 3, "(sie|dich) .. {de_when} .. (von der liste|aus der liste|aus dem plan) [genommen|gestrichen]", "Ich habe Sie für Donnerstag von der Liste genommen."),
    ("fr_liste", 3, "(retire*|raye*|enleve*) (de la liste|du planning) (de|du) {fr_when}", "Je vous ai retirée de la liste de jeudi."),
    ("es_lista", 3, "(quitado|sacado|borrado|tachado) de la lista (del|de) {es_when}", "Te he quitado de la lista del jueves."),
    ("nl_lijst", 3, "(je|u) .. {nl_when} .. van de lijst (gehaald|geschrapt)", "Ik heb je voor donderdag van de lijst gehaald."),
    ("it_lista", 3, "(tolt*|cancellat*|levat*) (dalla lista|dall elenco) di {it_when}", "Ti ho tolta dalla lista di giovedì."),
    ("pt_lista", 3, "(tirei*|retirei*|risquei*) .. da lista (de|da) {pt_when}", "Já a tirei da lista de quinta-feira."),
    ("de_wunsch", 3, "(wie gewuenscht|wie von ihnen gewuenscht|wie von dir gewuenscht|wunschgemaess|auf ihren wunsch|auf deinen wunsch|auf eigenen wunsch|auf ihre bitte) ... (zurueckgezogen|zurueckgenommen|storniert|geloescht|beendet|geschlossen)", "Ihre Bewerbung wurde auf Ihren Wunsch zurückgezogen."),
    ("fr_demande", 3, "candidature ... (retiree|annulee|supprimee|cloturee) .. (a votre demande|sur votre demande|comme demande|comme vous l avez demande|comme vous l aviez demande|comme souhaite)", "Votre candidature a été retirée à votre demande."),
    ("es_pedido", 3, "(candidatura|solicitud|postulacion) ... (retirada|cancelada|anulada|cerrada) .. (a peticion suya|a peticion tuya|a tu peticion|a su peticion|como solicito|como solicitaste|como pediste|como pidio|segun lo solicitado|conforme a lo solicitado)", "Su candidatura ha sido retirada a petición suya."),
    ("nl_verzoek", 3, "(op je verzoek|op uw verzoek|op jouw verzoek|op eigen verzoek|zoals gevraagd|zoals je vroeg|zoals u vroeg) ... (ingetrokken|teruggetrokken|geannuleerd|verwijderd|stopgezet|afgesloten)", "Je sollicitatie is op jouw verzoek ingetrokken."),
    ("it_richiesta", 3, "candidatura ... (ritirata|annullata|cancellata|chiusa) .. (su sua richiesta|su tua richiesta|come richiesto|come da te richiesto|come da lei richiesto)", "La tua candidatura è stata ritirata come richiesto."),
    ("pt_pedido", 3, "candidatura ... (retirada|cancelada|anulada|encerrada) .. (a seu pedido|a teu pedido|conforme solicitado|como solicitado|conforme pediu|como pediu)", "A sua candidatura foi retirada a seu pedido."),
    ("de", 3, "(schade|bedauern|danke) ... (zurueckziehen|zurueckgezogen|fuer ein anderes angebot|andere stelle angenommen|anders entschieden haben)", "Schade, dass Sie Ihre Bewerbung zurückziehen."),
    ("fr", 3, "(dommage|regrettons|merci|notons|noter) ... (vous retirez|vous retiriez|retirer votre candidature|retrait de votre|accepte une autre)", "Nous notons le retrait de votre candidature."),
    ("es", 3, "(pena|lastima|lamento|lamentamos|gracias) ... (retirar|retires|retire|has aceptado otra|ha aceptado otra|retirado) .. (candidatura|proceso|oferta)", "Es una pena que retires tu candidatura."),
    ("nl", 3, "(jammer|bedankt|spijtig) ... (je terugtrekt|u terugtrekt|teruggetrokken|andere baan hebt|andere baan heeft)", "Jammer dat je je terugtrekt."),
    ("it", 3, "(peccato|dispiace|grazie) ... (ritirare|ritira|ritirato|ritiri|accettato un altra) .. (candidatura|offerta|proposta)", "Peccato che ritiri la tua candidatura."),
    ("pt", 3, "(pena|lamento|lamentamos|obrigado|obrigada) ... (retirar|retire|retirou|desistir|desista|aceitou outra|aceitado outra) .. (candidatura|proposta|processo)", "É uma pena retirar a sua candidatura."),
)  # fmt: skip
"""The user has withdrawn: what is closed then is no answer of theirs."""

ACROSS: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "other.across",
    ("en", 3, "(move|moved|moving|transfer|transferred|transferring|forward|forwarded|forwarding|switch|switched|put|carry|carried|pass|passed|passing) your (application|cv|details|profile|name) .. (across|over|for|to|against|into|forward) .. (another|other|a different|it|vacancy|team|department|branch|colleague|colleagues|manager)", "We will move your application across to it once it opens."),
    ("en_passed", 3, "(application|cv|details|profile|resume) [has|have|was|were|is|are|will] [now|also|already|instead] [be|been|being] (passed|forwarded|transferred|moved|switched|sent|put) [on|over|across|forward|instead] (to|into|for) .. (another|other|different|branch|team|department|colleague|colleagues|store|school|site|office)", "Your application has been passed to our York branch."),
    ("en_you", 3, "(consider|considering|put|putting|propose|proposing|suggest|suggesting|recommend|recommending|like to offer) you .. (for|forward) [the|a|our|as] (another|different|other) (role|vacancy|post|position|job|opening|opportunity)", "We would like to consider you for a different role."),
    ("de", 3, "(ihre|deine) (bewerbung|unterlagen) .. (fuer|an) .. (andere|anderen|weitere|weiteren) (stelle|position|abteilung|team|kollegen) .. (weiterleiten|weitergeleitet|weitergegeben|beruecksichtigen|weitergeben)", "Gern würden wir Ihre Bewerbung an eine andere Abteilung weiterleiten."),
    ("fr", 3, "(transmettre|transmis|transmettons|transferer|reorienter) votre (candidature|dossier|cv) .. (autre|autres|service|equipe|collegues)", "Nous avons transmis votre candidature à un autre service."),
    ("es", 3, "(trasladar|trasladado|pasar|pasado|transferir|reenviado) (tu|su) (candidatura|cv|perfil) .. (otro|otra|equipo|departamento)", "Hemos pasado tu candidatura a otro equipo."),
    ("nl", 3, "(je|jouw|uw) (sollicitatie|cv|gegevens) .. (andere|collega*|ander) .. [functie|vacature|afdeling|team] .. (doorsturen|doorgestuurd|doorgezet|overzetten|meenemen)", "We hebben je sollicitatie naar een andere afdeling doorgestuurd."),
    ("it", 3, "(inoltrare|inoltrato|trasferire|passato|passare) (la sua|la tua|il suo|il tuo) (candidatura|cv|profilo) .. (altro|altra|un altro|un altra|reparto|colleghi)", "Abbiamo inoltrato la sua candidatura a un altro reparto."),
    ("pt", 3, "(encaminhar|encaminhamos|encaminhado|transferir|passamos) (a sua|a tua|o seu|o teu) (candidatura|cv|perfil|curriculo) .. (outra|outro|equipa|departamento|area)", "Encaminhámos a sua candidatura para outra equipa."),
    ("de_andere", 3, "(haetten|haette|haben) [wir|ich] [aber|jedoch|allerdings|dafuer|noch|gerade] (eine andere|eine weitere|noch eine|eine aehnliche) .. (fuer sie|fuer dich|im|in|als|stelle|position)", "Wir hätten aber eine andere Stelle für Sie."),
    ("nl_andere", 3, "(hebben|heb) [we|wij|ik] [wel|nog|wellicht|misschien|echter] [nog|wel] (een andere|een vergelijkbare|nog een) .. (voor je|voor jou|voor u|functie|vacature|plek)", "We hebben nog wel een andere functie voor je."),
    ("fr_autre", 3, "(avons|aurions|ai|aurais) [en revanche|toutefois|cependant|peut etre|par contre] (un autre|une autre) (poste|mission|opportunite|offre) .. (vous|te|qui|a)", "Nous aurions en revanche un autre poste à vous proposer."),
    ("es_otra", 3, "(tenemos|tendriamos|hay|queda) [en cambio|sin embargo|ahora] (otra|otro) (vacante|puesto|plaza|oferta|oportunidad) .. (para ti|para usted|que|en|de)", "Tenemos otra vacante para ti."),
    ("it_altra", 3, "(abbiamo|avremmo|avrei) [pero|invece|tuttavia] (un altra|un altro) (posizione|posto|ruolo|opportunita) .. (per te|per lei|che|in)", "Avremmo però un'altra posizione per te."),
    ("pt_outra", 3, "(temos|teriamos|ha|tenho) [no entanto|porem|contudo] (outra|outro) (vaga|lugar|posicao|oportunidade) .. (para si|para ti|para voce|que|em|na|no)", "Temos no entanto outra vaga para si."),
    ("all_rest", 3, "(teilzeit|teilzeitstelle|parttime|deeltijd|temps partiel|mi temps|media jornada|part time|meio tempo|tempo parcial) .. (noch frei|nog open|nog vrij|disponible|libre|libero|disponivel)", "Die Teilzeitstelle ist aber noch frei."),
    ("all_rest_left", 3, "(il reste|reste un|queda una de|queda un|resta il|resta la|resta a de|resta o de|resta o) .. (temps partiel|mi temps|media jornada|part time|meio tempo|tempo parcial)", "Il reste un mi-temps."),
)  # fmt: skip
"""An application that goes on for another post: such a no leaves another reading."""

ONE_DAY: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "other.one_day",
    ("en", 2, "(in future|future|in the future|down the road|down the line|one day|some day|later on|in time to come|arise|arises|open up|opens up|come up|comes up|become available|becomes available|we hope|and hope|i hope)", "We hope to consider you for another role in the future."),
    ("de", 2, "(in zukunft|zukuenftig*|kuenftig*|zu einem spaeteren zeitpunkt|eines tages|frei wird|frei werden)", "Vielleicht passt künftig eine andere Stelle."),
    ("fr", 2, "(a l avenir|dans le futur|ulterieurement|un jour|se presente|se presenterait)", "Nous transmettrons à l'avenir votre candidature."),
    ("es", 2, "(en el futuro|en un futuro|futuras|futuros|mas adelante|algun dia)", "Esperamos contar contigo en el futuro."),
    ("nl", 2, "(in de toekomst|toekomstige|later|ooit|vrijkomt|vrijkomen)", "Misschien past in de toekomst een andere functie."),
    ("it", 2, "(in futuro|in un futuro|future|futuri|piu avanti|un giorno)", "Speriamo di risentirla in futuro."),
    ("pt", 2, "(no futuro|num futuro|em um futuro|futuras|futuros|mais tarde|um dia)", "Esperamos contar consigo no futuro."),
)  # fmt: skip
"""A wish for some day: courtesy, and nothing that goes on."""

ASKED: tuple[Phrase, ...] = rows(
    Kind.INFO_REQUEST,
    "other.asked",
    ("en", 3, "(need|require|ask you for|ask for) (one|two|three|four|a few|a couple of|some|#) [more|other|further|small|quick|last] (things|thing|details|documents|items|pieces of information|bits of information|bits of paper) from you", "I need two things from you."),
    ("de", 3, "(brauche|brauchen|benoetige|benoetigen|fehlen) (ich|wir|mir|uns) .. (eine|zwei|drei|einige|ein paar|#) (dinge|angaben|unterlagen|sachen|informationen) .. [von ihnen|von dir]", "Vorher brauche ich noch zwei Dinge von Ihnen."),
    ("fr", 3, "(besoin|faudrait|manque) .. (une|deux|trois|quelques|#) (choses|chose|elements|element|documents|informations|precisions) .. (de votre part|de ta part|de vous)", "J'ai besoin de deux choses de votre part."),
    ("es", 3, "(necesito|necesitamos|me faltan|nos faltan) (una|dos|tres|algunas|unas|#) (cosas|cosa|datos|documentos) .. (de ti|de usted|de tu parte|de su parte|tuyas|suyas)", "Necesito dos cosas de su parte."),
    ("nl", 3, "(heb|hebben|ontvang|ontvangen) (ik|we|wij) .. (een|twee|drie|enkele|een paar|#) (dingen|zaken|gegevens|documenten|stukken) .. (van je|van jou|van u|nodig)", "Eerst heb ik twee dingen van u nodig."),
    ("it", 3, "(servono|servirebbero|mancano|serve) .. (una|due|tre|alcune|#) (cose|cosa|informazioni|documenti|dati) .. (da lei|da te|da parte sua|da parte tua)", "Mi servono due cose da lei."),
    ("pt", 3, "(preciso|precisamos|faltam me|faltam nos) [de] (uma|duas|tres|algumas|#) (coisas|coisa|informacoes|documentos) .. (da sua parte|da tua parte|de si|de voce)", "Preciso de duas coisas da sua parte."),
)  # fmt: skip
"""Something that the user shall send before they go on: more than talk."""
