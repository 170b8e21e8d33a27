"""A no in the words of six languages: the post is filled or gone, somebody else is taken, a demand is not met, it ends here.

What stands in thousands of letters of systems, offices and small firms, in the tenses and
voices that they use; the counterpart of `en/verdicts.py`. What is only a condition, a date
or somebody else's matter is taken back in `negations.py`.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Kind
from assistant.reading.phrases.syntax import STRONG, Phrase, rows

_POST_DE = "{de_stelle}|stellen|planstelle|ausbildungsplatz|ausbildungsstelle|ausbildungsplaetze|praktikumsplatz|praktikumsstelle|praktikumsplaetze|arbeitsplatz|vakanzen|aushilfsstelle"
_SOON_DE = "leider|schon|bereits|inzwischen|mittlerweile|jetzt|nun|damit|also|zwischenzeitlich|doch"
_RUN_DE = "verfahren|auswahlverfahren|bewerbungsverfahren|stellenbesetzungsverfahren|besetzungsverfahren|prozess|bewerbungsprozess|auswahlprozess|recruitingprozess"
_OTHER_DE = "wem anderen|wem anders|jemand anderem|jemand anders|jemand anderen|einer anderen person|einer anderen bewerberin|einem anderen bewerber|einem anderen kandidaten|einer anderen kandidatin|einem mitbewerber|einer mitbewerberin|einer kandidatin|einem kandidaten|einer bewerberin|einem bewerber"
_DEMAND_DE = "voraussetzung*|anforderung*|kriterien|einstellungsvoraussetzung*|mindestanforderung*|auswahlkriterien|zugangsvoraussetzung*|zulassungsvoraussetzung*|muss kriterien"

GERMAN: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "de.verdict",
    ("vergeben", 3, f"({_POST_DE}) .. (sind|waren|wurden) .. (besetzt|vergeben)", "Alle Ausbildungsplätze sind bereits vergeben."),
    ("alle_vergeben", 3, f"(sind|waren|wurden) ... (alle|saemtliche) [unsere|freien|offenen|verfuegbaren] ({_POST_DE}|plaetze) ... (besetzt|vergeben)", "Leider sind für den Sommer schon alle Stellen im Service besetzt."),
    ("weg", 3, f"({{de_stelle}}) (ist|war) [{_SOON_DE}] [{_SOON_DE}] weg", "Die Stelle ist leider schon weg."),
    ("nicht_frei", 3, f"({_POST_DE}) .. wird .. nicht [mehr] (frei|nachbesetzt|neu besetzt|wiederbesetzt)", "Die Stelle wird nun doch nicht frei."),
    ("aufgehoben", 3, f"(ausschreibung|stellenausschreibung|{_RUN_DE}) ... (aufgehoben|zurueckgezogen|zurueckgenommen)", "Die Ausschreibung wurde aufgehoben."),
    ("geschlossen", 3, f"({_POST_DE}) (wurde|wurden|musste|mussten) ... (geschlossen|gestrichen|storniert|annulliert|gecancelt)", "Die Stelle wurde wegen einer neuen Planung für das Jahr geschlossen."),
    ("keine_der", 3, "keine der [bei uns|uns] [eingegangenen|eingereichten|vorliegenden|bisherigen|vielen] bewerbungen ... (beruecksichtigen|beruecksichtigt|weiterverfolgen|weiterverfolgt|fortfuehren)", "Wir können keine der vorliegenden Bewerbungen weiterverfolgen."),
    ("verfahren_eingestellt", 3, f"({_RUN_DE}) .. (wurde|wird|ist|haben) ... (eingestellt|abgebrochen|ergebnislos beendet)", "Das Verfahren wurde eingestellt."),
    ("entfaellt", 3, "({de_stelle}) ... (entfaellt|wegfaellt|ersatzlos|entfallen ist|weggefallen ist)", "Da die Stelle aus haushaltsrechtlichen Gründen entfällt, endet die Suche."),
    ("absehen", 3, "(von einer|von der|auf eine|auf die) [weiteren|erneuten|persoenlichen|neuen] (einladung|einstellung|besetzung|nachbesetzung|neubesetzung|zusammenarbeit|anstellung|uebernahme) ... (absehen|abzusehen|abgesehen|verzichten|verzichtet)", "Von einer Einladung müssen wir leider absehen."),
    ("mit_anderen", 3, f"({_RUN_DE}|weg|gespraeche|auswahl) .. mit (anderen|einer anderen|einem anderen) (kandidat*|bewerber*|person*|profil*) .. (fort*|weiter*|zu gehen|gehen)", "Wir haben uns entschieden, den Prozess mit anderen Kandidaten fortzuführen."),
    ("entsprechen_besser", 3, "(bewerbungen|bewerber*|kandidat*|profile|mitbewerber*) .. (erhalten|die|deren|vorliegen) ... (besser|naeher|mehr|eher|staerker|genauer|passgenauer) .. (entsprechen|entspricht|entsprachen|passen|passt|passten|erfuellen|kommen|kommt)", "Uns liegen Bewerbungen vor, die unseren Anforderungen besser entsprechen."),
    ("nehmen_wen", 3, "(nehmen|nimmt|genommen|nahm) .. (wen anderen|wen anders|jemand anderen|jemand anders|jemand anderes)", "Der Chef nimmt jetzt doch wen anderen."),
    ("anderen_nehmen", 2, "(nehmen|nimmt|nehme|genommen) .. (einen anderen|eine andere|den anderen|die andere) (der|die|bewerber*|kandidat*|$)", "Wir nehmen einen anderen, der in der Nähe wohnt."),
    ("anderem_zugesagt", 3, f"({_OTHER_DE}) .. (zugesagt|zusage gegeben|zuschlag|die stelle gegeben|den job gegeben|die zusage)", "Wir haben heute einer anderen Bewerberin zugesagt."),
    ("gefunden", 3, "(haben|hat|habe) .. (schon|bereits|inzwischen|mittlerweile|jetzt|nun|leider) jemand* [anderen|anders|anderes] [fuer die stelle|fuer den job] (gefunden|eingestellt|genommen|angestellt|zugesagt) ($|und|fuer|tut|sorry|aber|danke|trotzdem)", "Wir haben inzwischen jemanden eingestellt."),
    ("schon_gefunden", 3, "(schon|bereits|inzwischen|mittlerweile|jetzt|nun|leider) (haben|hat|habe) (wir|ich|er|sie) [schon|bereits|leider] jemand* [anderen|anders|anderes] [fuer die stelle|fuer den job] (gefunden|eingestellt|genommen|angestellt) ($|und|fuer|tut|sorry|aber|danke|trotzdem)", "Inzwischen haben wir jemanden gefunden."),
    ("geht_an", 3, "({de_stelle}) .. (hat|bekommt|bekam|geht|ging|uebernimmt) .. (kolleg*|mitbewerb*|jemand anders|jemand anderes|ein anderer|eine andere|einen anderen|interne*) .. (bekommen|erhalten|uebernommen|$|mit|aus)", "Die Stelle bekommt eine Kollegin aus dem Haus."),
    ("negative", 3, "(negative|negativen|ablehnende|ablehnenden|abschlaegige|abschlaegigen) (rueckmeldung|antwort|bescheid|nachricht|entscheidung)", "Leider müssen wir Ihnen eine negative Rückmeldung geben."),
    ("nicht_entsprechen", 3, "(bewerbung|gesuch|kandidatur) .. nicht (entsprechen|stattgeben|nachkommen|zusagen)", "Wir können Ihrer Bewerbung leider nicht entsprechen."),
    ("nicht_gefuehrt", 3, "(bewerbung|kandidatur) .. nicht .. (zum erfolg|zu einem angebot|zu einer einstellung|zu einer einladung) (gefuehrt|fuehren)", "Ihre Bewerbung hat leider nicht zum Erfolg geführt."),
    ("kein_angebot", 3, "(angebot|vertragsangebot|zusage|stelle) (koennen|koennten|kann|moechten) (wir|ich) [ihnen|dir] [leider|derzeit|diesmal] .. nicht (machen|anbieten|unterbreiten|geben|erteilen)", "Ein Angebot können wir Ihnen leider nicht machen."),
    ("keinen_vertrag", 3, "(ihnen|dir) .. (kein|keinen|keine) (arbeitsvertrag|ausbildungsplatz|praktikumsplatz|ausbildungsstelle|praktikumsstelle|vertrag|anstellung|festanstellung|platz im) .. (anbieten|anzubieten|geben|unterbreiten)", "Leider können wir dir keinen Ausbildungsplatz anbieten."),
    ("leider_absagen", 3, "(muessen|muss) [wir|ich] (ihnen|dir) [leider|nun|hiermit|diesmal|daher|schweren herzens] (absagen|eine absage)", "Ich muss Ihnen leider absagen."),
    ("nicht_zum_gespraech", 3, "(sie|dich|wurden|wurdest|sind) .. nicht .. (zu|zum) .. (gespraech|vorstellungsgespraech|kennenlernen|interview|auswahlgespraech|auswahltag|bewerbungsgespraech) (einladen|einzuladen|eingeladen|ausgewaehlt|auswaehlen|vorgesehen)", "Wir können Sie leider nicht zum Gespräch einladen."),
    ("keine_moeglichkeit", 3, "keine* moeglichkeit* .. (sie|dich|ihnen|dir) .. (beschaeftigen|einzustellen|anzubieten|einzusetzen|anzustellen|zu beruecksichtigen)", "Wir sehen keine Möglichkeit, Sie bei uns zu beschäftigen."),
    ("erfuellen_nicht", 3, f"(sie|du|bewerbung|profil) (erfuellen|erfuellst|erfuellt) ... ({_DEMAND_DE}) .. .. nicht", "Sie erfüllen die Voraussetzungen leider nicht."),
    ("erfuellen_sie_nicht", 3, f"(erfuellen|erfuellst|erfuellt) (sie|du|ihre bewerbung|ihr profil|dein profil) ... ({_DEMAND_DE}) .. .. nicht", "Leider erfüllen Sie die formalen Voraussetzungen der Ausschreibung nicht."),
    ("entspricht_nicht", 3, "(profil|qualifikation*|bewerbung|erfahrung*|werdegang) .. (entspricht|entsprechen) .. nicht .. (anforderung*|anforderungsprofil|stellenprofil|erwartungen|vorstellungen|suchen)", "Ihre Qualifikation entspricht leider nicht unseren Anforderungen."),
    ("nicht_erfuellen", 3, f"(sie|du|bewerbung|profil) ... ({_DEMAND_DE}) .. nicht [in vollem umfang|vollstaendig|ganz|vollumfaenglich] (erfuellen|erfuellst|erfuellt|mitbringen|nachweisen)", "Da Sie die formalen Anforderungen nicht erfüllen, ist das Verfahren für Sie beendet."),
    ("nicht_verfuegen", 3, "(sie|du) ... nicht ueber .. (geforderte*|erforderliche*|notwendige*|noetige*|verlangte*|vorausgesetzte*) ... (verfuegen|verfuegst)", "Da Sie nicht über die geforderte Berufserfahrung verfügen, ist es ein Nein."),
    ("nicht_ueberein", 3, "(profil|qualifikation*|erfahrung*) .. nicht .. mit .. (anforderung*|anforderungsprofil|stelle|position|aufgabe) .. ueberein*", "Ihr Profil stimmt nicht mit unseren Anforderungen überein."),
    ("nicht_einbezogen", 3, "(bewerbung|kandidatur) .. nicht .. (auswahl|auswahlverfahren|verfahren|vorauswahl) (einbezogen|einbeziehen|aufgenommen|zugelassen)", "Ihre Bewerbung konnte nicht in die Auswahl einbezogen werden."),
    ("endet_fuer_sie", 3, f"endet ... ({_RUN_DE}|bewerbung|reise|teilnahme) .. [leider] (fuer sie|fuer dich|hier|an dieser stelle)", "Damit endet das Verfahren für Sie."),
    ("fuer_sie_endet", 3, f"(fuer sie|fuer dich) endet [leider|hier|damit|nun] .. ({_RUN_DE}|bewerbung|reise|teilnahme)", "Für Sie endet das Auswahlverfahren damit."),
    ("reise_endet", 3, f"(reise|teilnahme|weg|bewerbung|{_RUN_DE}) .. endet [leider|damit|also|fuer dich|fuer sie] [leider] (hier|an dieser stelle)", "Deine Reise im Bewerbungsprozess endet leider hier."),
    ("wird_nichts", 2, f"wird [das|es|daraus|da] ({_SOON_DE}|diesmal|dieses mal) [{_SOON_DE}|diesmal] nichts", "Aus der Sache wird leider nichts."),
    ("nichts_mit_uns", 3, "wird .. nichts mit (uns|uns beiden|der stelle|dem job|der zusammenarbeit|einer zusammenarbeit)", "Es wird nichts mit der Stelle."),
)  # fmt: skip

_POST_NL = "{nl_functie}|stageplek|stageplaats|opdracht|betrekking|werkplek|bijbaan|leerwerkplek|vacatures"
_SOON_NL = "helaas|al|inmiddels|intussen|ondertussen|nu|reeds|toch|dus|dan|dan ook|daarmee"
_RUN_NL = "procedure|selectieprocedure|sollicitatieprocedure|traject|selectie|sollicitatie|kandidatuur|selectietraject|wervingsprocedure"
_DEMAND_NL = "eisen|functie eisen|functieeisen|voorwaarden|vereisten|criteria|functieprofiel|toelatingsvoorwaarden|selectiecriteria|deelnemingsvoorwaarden|diplomavoorwaarde|minimumeisen"

DUTCH: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "nl.verdict",
    ("voorzien", 3, "in (de|deze|die|onze|bovengenoemde|genoemde) .. (functie|vacature|positie|betrekking|vacatures) .. voorzien", "In de functie is inmiddels voorzien."),
    ("weg", 3, f"({_POST_NL}) (is|zijn|was|werd) [{_SOON_NL}] [{_SOON_NL}] (weg|vergeven|opgevuld|ingenomen|ingevuld|vervuld|toegewezen)", "De stageplek is helaas al vergeven."),
    ("aan_een_ander", 3, f"({_POST_NL}|plaats) .. (aan|naar) (een ander|iemand anders|een andere kandidaat|een andere sollicitant|een collega|een interne) .. (gegeven|gegaan|toegewezen|vergeven|toegekend|$)", "We hebben de plek aan een ander gegeven."),
    ("niet_in_te_vullen", 3, f"({_POST_NL}) .. (niet|niet meer) (in te vullen|te vervullen|door te zetten|open te stellen)", "We hebben besloten de functie niet in te vullen."),
    ("wordt_niet", 3, f"({_POST_NL}) (wordt|worden) [{_SOON_NL}] niet [meer|langer|verder] (ingevuld|vervuld|opengesteld|uitgezet)", "De vacature wordt niet meer ingevuld."),
    ("bestaat_niet", 3, f"({_POST_NL}) .. (bestaat|bestaan) [{_SOON_NL}] niet (meer|langer)", "De functie bestaat niet meer."),
    ("vervalt", 3, f"({_POST_NL}) .. (vervalt|is vervallen|is komen te vervallen|geannuleerd|stopgezet|ingetrokken)", "De functie vervalt door een reorganisatie."),
    ("gesloten", 3, f"({_POST_NL}) (is|zijn|werd|werden) ... (gesloten|geannuleerd|geschrapt|stopgezet)", "De vacature is wegens een nieuwe planning voor dit jaar gesloten."),
    ("geen_van_de", 3, "geen van de .. (sollicitaties|kandidaturen|sollicitanten|kandidaten) ... (in behandeling|meenemen|verder|voortzetten|in overweging|in aanmerking)", "We kunnen geen van de sollicitaties in behandeling nemen."),
    ("geen_plek", 3, "(je|jou|u) .. geen (plek|plaats|baan|functie|contract|stageplek|stageplaats|aanstelling|dienstverband|werk) .. (aanbieden|bieden|geven|aan te bieden|aangeboden)", "Helaas kunnen we je geen plek aanbieden."),
    ("geen_plek_meer", 2, "(er is|is er|er zijn|hebben we|heb ik) .. geen (plek|plaats|werk|functie|vacature) [meer]", "Er is dus geen plek meer."),
    ("voorkeur", 3, "voorkeur [van de commissie|van het team|van de jury] (ging|is|is uiteindelijk|is toch|ging uiteindelijk) .. (uit naar|uitgegaan naar|naar .. uitgegaan)", "De voorkeur ging uit naar een kandidaat met meer ervaring."),
    ("eigen_gelederen", 3, "(gekozen|kiezen|gaan|gegaan|gevonden|benoemd|aangesteld) .. (iemand|kandidaat|collega) (uit eigen|van binnenuit|uit ons|van buiten|binnen de|uit de)", "We hebben gekozen voor iemand uit eigen gelederen."),
    ("toch_iemand", 2, "(zoeken|zoekt|willen|nemen|neemt) (toch|liever) (iemand met|iemand die|een ander|iemand anders)", "We zoeken toch iemand met meer ervaring."),
    ("geworden", 3, f"(is|wordt) [het] [{_SOON_NL}] (iemand anders|een ander|een andere kandidaat|de andere kandidaat) geworden", "Het is helaas iemand anders geworden."),
    ("niet_geleid", 3, f"({_RUN_NL}|gesprek) .. niet [geleid] (tot een|geleid tot) .. (uitnodiging|aanstelling|aanbod|plaatsing|benoeming|gesprek) [geleid|$]", "Je sollicitatie heeft niet geleid tot een uitnodiging."),
    ("teleurstellen", 2, "(moet|moeten) (ik|we|wij) (je|u|jou) [helaas|dit keer|deze keer] .. teleurstellen", "Helaas moeten we je teleurstellen."),
    ("geen_match", 3, "(zien|zie|zagen|vonden|vinden) .. .. geen [goede|directe|onmiddellijke|duidelijke|voldoende|passende] (match|overeenkomst|overeenstemming|aansluiting) [met|tussen|voor|$]", "Op basis van je cv zien we geen match met de functie."),
    ("antwoord_nee", 3, f"(antwoord|besluit|uitslag|reactie) is [{_SOON_NL}] (nee|negatief|een nee|afwijzend)", "Ons antwoord is helaas nee."),
    ("niet_voort", 3, f"({_RUN_NL}) .. niet (voort te zetten|voortzetten|te vervolgen|door te zetten|voortgezet|vervolgen|verder te zetten|verderzetten)", "We moeten besluiten de procedure met u niet voort te zetten."),
    ("voldoet_niet", 3, f"(je|u|jij|profiel|cv|kandidatuur) (voldoet|voldoen) [{_SOON_NL}] niet [volledig|geheel|helemaal] (aan) .. .. ({_DEMAND_NL})", "U voldoet helaas niet aan de gestelde eisen."),
    ("niet_voldoet", 3, f"(je|u|jij|profiel|cv|kandidatuur) niet [volledig|geheel] (voldoet|voldeed) aan .. .. ({_DEMAND_NL})", "We hebben vastgesteld dat u niet voldoet aan de deelnemingsvoorwaarden."),
    ("sluit_niet_aan", 3, "(profiel|cv|ervaring|kandidatuur|achtergrond) .. (sluit|sluiten|komt|komen|stemt) .. (niet|onvoldoende|minder|te weinig) [goed|helemaal|volledig] (aan bij|overeen met|aan op)", "Je profiel sluit onvoldoende aan bij wat wij zoeken."),
    ("hier_eindigt", 3, f"(hier|hiermee|daarmee|dus|bij deze) (eindigt|stopt) .. ({_RUN_NL}) (voor u|voor jou|voor je|$)", "Hiermee eindigt de selectieprocedure voor u."),
    ("eindigt_de", 3, f"(eindigt|stopt) [de|het|je|uw|deze] ({_RUN_NL}) [{_SOON_NL}] [hier] (hier|voor jou|voor u|voor je)", "Daarom eindigt de procedure hier voor jou."),
    ("voor_jou_eindigt", 3, f"(voor jou|voor u) (eindigt|stopt) [{_SOON_NL}|hier] .. ({_RUN_NL})", "Voor jou stopt de procedure hier."),
    ("eindigt_hier", 3, f"({_RUN_NL}) (eindigt|stopt) [{_SOON_NL}] [hier] [{_SOON_NL}] (hier|voor jou|voor u|voor je)", "De procedure eindigt hier voor jou."),
    ("wordt_hem_niet", 2, f"(wordt|gaat|is) (hem|em) [{_SOON_NL}] [{_SOON_NL}] niet [worden|geworden|$]", "Wordt hem helaas niet."),
    ("doen_het_niet", 2, "(we|wij|ik) (doen|doe) het [toch|helaas|dus] niet", "We doen het toch niet."),
    ("niet_geslaagd", 3, "(bent|ben|werd) [u|je] [bijgevolg|dus|daarom|hierdoor|helaas|dan ook] niet (geslaagd|batig)", "U behaalde 48 punten en bent bijgevolg niet geslaagd."),
    ("niet_in_reserve", 3, "niet in de (wervingsreserve|reserve|kandidatenlijst) .. (opgenomen|opnemen)", "U kan niet in de wervingsreserve worden opgenomen."),
)  # fmt: skip

_POST_FR = "{fr_poste}|place|recrutement"
_SOON_FR = (
    "deja|desormais|finalement|donc|malheureusement|a present|maintenant|entre temps|depuis|bien|d ores et deja|enfin"
)
_PEOPLE_FR = "candidat*|profil*|personne*|candidature*"
_RUN_FR = "parcours|candidature|processus|aventure|route|chemin|participation|collaboration"
_DEMAND_FR = "conditions|criteres|exigences|prerequis|pre requis|qualifications|condition|qualification|diplomes"

FRENCH: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "fr.verdict",
    ("comble", 3, f"({{fr_poste}}) (est|sont|a|ont|vient) [{_SOON_FR}] [ete|d etre] [{_SOON_FR}] (comble|comblee|combles|attribue|attribuee|attribues|pris|prise|pourvus|pourvues)", "Le poste a été comblé."),
    ("tous_pourvus", 3, "(postes|offres|stages|missions|alternances|emplois) .. .. (sont|ont ete|etaient) .. (pourvus|pourvues|combles|attribues|pris|prises)", "Tous nos postes de saisonniers sont pourvus."),
    ("plus_a_pourvoir", 3, "{fr_poste} (n est|ne sont|n est donc|n est malheureusement) plus (a pourvoir|disponible*|vacant*|ouvert*|d actualite|propose*)", "Ce poste n'est plus à pourvoir."),
    ("aucune_des", 3, "aucune des candidatures .. .. (ne pourra|ne sera|n a ete|ne peut) ... (retenue|examinee|etudiee|prise en compte|suite)", "Aucune des candidatures reçues ne pourra être retenue."),
    ("n_existe_plus", 3, f"{{fr_poste}} n existe [{_SOON_FR}] plus", "Le poste n'existe donc plus."),
    ("ne_sera_pas", 3, "(poste|recrutement|stage|cdi|cdd) ne (sera|seront) .. pas (pourvu|ouvert|maintenu|reconduit|cree|remplace|poursuivi)", "Le poste ne sera finalement pas ouvert."),
    ("n_ouvrons_pas", 3, "(n|ne) (ouvrons|ouvrirons|pourvoirons|pourvoyons|maintenons|creerons) .. pas .. (poste|recrutement)", "Nous n'ouvrons finalement pas ce poste."),
    ("recrutement_annule", 3, f"(recrutement|processus de recrutement|campagne de recrutement|concours) (est|a ete|a) [{_SOON_FR}] [ete] (annule*|abandonne*|infructueux|declare infructueux)", "Le recrutement a été abandonné."),
    ("recrutement_clos", 2, f"(recrutement|processus de recrutement) (est|a ete) [{_SOON_FR}] (clos|cloture|termine|boucle)", "Le recrutement est désormais clos."),
    ("renoncons", 3, "(nous renoncons|je renonce|avons renonce|mettons fin|avons mis fin|mettre fin|avons decide de renoncer) .. (recrutement|processus de recrutement|processus|embauche|creation)", "Nous renonçons à ce recrutement."),
    ("avec_d_autres", 3, f"(poursuivons|poursuivrons|poursuivre|avancons|avancer|continuons|continuer|continuerons|poursuit) ... avec (d autres|un autre|une autre|l autre) ({_PEOPLE_FR})", "Nous poursuivons le processus avec d'autres candidats."),
    ("avec_des_plus", 3, f"(poursuivons|poursuivrons|poursuivre|avancons|avancer|continuer|continuons) ... avec des ({_PEOPLE_FR}) (plus|dont|correspondant|qui correspondent|davantage)", "Nous poursuivons avec des profils plus proches du poste."),
    ("part_avec", 3, "(on part|on est partis|nous partons|on va|on y va|nous sommes partis|ils partent|le client part) [finalement|donc] avec (quelqu un d autre|un autre|une autre|l autre)", "On part finalement avec quelqu'un d'autre."),
    ("en_interne", 3, f"(avons|a|ont|ai) [{_SOON_FR}] (recrute|embauche|pourvu|choisi|pris|promu|trouve) .. (en interne|quelqu un d autre|quelqu un|une autre personne)", "Nous avons finalement recruté en interne."),
    ("trouve", 3, f"(avons|a|ont|ai) [{_SOON_FR}] trouve .. (perle rare|quelqu un|notre candidat|notre candidate|la personne qu il|la personne que|la personne recherchee)", "Nous avons trouvé la personne qu'il nous fallait."),
    ("davantage", 3, "(candidatures|candidats|candidates|profils) .. (correspondant|correspondaient|correspondent|repondant|repondent|repondaient|presentaient|presentant) .. (davantage|mieux|plus etroitement|plus precisement|plus proche*) .. .. (attentes|besoins|profil|criteres|recherch*|poste)", "Nous avons reçu des candidatures correspondant davantage à nos attentes."),
    ("ne_donnons_pas", 3, "ne (donnons|donnerons|donnerai|donne) .. pas [de] .. suite", "Nous ne donnons pas suite à votre candidature."),
    ("de_l_avant", 3, "(n irons|n ira|n allons|n avancerons|n avancons|n allons donc|ne poursuivrons) .. pas .. (de l avant|plus en avant|plus avant|plus loin) .. (candidature|vous|toi|dossier|profil)", "Nous n'irons pas de l'avant avec votre candidature."),
    ("decliner", 3, "(contraint*|devons|oblige*|decide|amene*|regret) .. de* [ne] (decliner|ecarter|rejeter|refuser) .. (candidature|profil|dossier)", "Nous sommes contraints de décliner votre candidature."),
    ("refuse", 3, f"(client|entreprise|employeur|recruteur|manager|responsable|comite|commission|jury) (a|ont) [{_SOON_FR}] (refuse|decline|ecarte|rejete|recuse) .. (profil|candidature|dossier)", "Le client a refusé votre profil."),
    ("defavorable", 3, "(reponse|avis|decision|retour|suite) .. (defavorable|negative|negatif)", "Malheureusement, notre réponse est défavorable."),
    ("accueillir", 3, "(ne|n) (pourrons|pouvons|pourra|sommes) .. pas .. (accueillir|prendre|recruter|embaucher|recevoir) .. (en stage|en alternance|en apprentissage|dans notre equipe|au sein|parmi nous|comme stagiaire)", "Nous ne pourrons pas vous accueillir en stage."),
    ("remplissez_pas", 3, f"(vous|tu|candidature|profil|dossier) (ne|n) [remplissez|remplis] (remplissez|remplis|remplit|reunissez|reunit|repond|repondez|possedez|disposez|satisfait|satisfaites) .. pas ... ({_DEMAND_FR})", "Vous ne remplissez pas les conditions requises."),
    ("pas_d_offre", 3, "(ferons|ferai|fera|feront|presenterons) pas (d offre|de proposition|une offre)", "Nous ne vous ferons pas d'offre."),
    ("s_arrete", 3, f"({_RUN_FR}) .. s (arrete|arretera|acheve|achevera|arretent|termine) [{_SOON_FR}] (ici|la|a ce stade|a cette etape)", "Votre candidature s'arrête là pour ce poste."),
    ("ici_s_arrete", 3, f"(ici|la) que s (arrete|acheve|termine) .. ({_RUN_FR})", "C'est donc ici que s'arrête votre parcours."),
    ("pas_cette_fois", 3, "(n est|ne sera|sera|n a|n aura) .. pas .. (pour cette fois|cette fois ci)", "Ce ne sera malheureusement pas pour cette fois."),
    ("va_pas_le_faire", 2, "va pas (le faire|pouvoir se faire|etre possible|se faire)", "Ça ne va pas le faire, désolé."),
    ("place_prise", 2, f"(place|places) (est|sont|a ete) [{_SOON_FR}] (prise|prises|pourvue|pourvues)", "La place est déjà prise."),
    ("au_complet", 2, f"(equipe|effectif|equipes|brigade|effectifs) (est|sont) [{_SOON_FR}] (au complet|complete|complet)", "L'équipe est au complet."),
)  # fmt: skip

_POST_ES = (
    "puesto|posicion|vacante|empleo|plaza|cargo|oferta|busqueda|convocatoria|contratacion|plazas|puestos|vacantes"
)
_RUN_ES = "proceso|procedimiento|seleccion|busqueda|vacante|convocatoria|contratacion|plaza|posicion"
_WHO_ES = "chico|chica|chaval|chavala|persona|candidat*|muchacho|muchacha|companer*|perfil|perfiles|postulante*|aspirante*|senor|senora|profesional|trabajador*|intern*"
_DEMAND_ES = "requisito*|condiciones|criterios|titulacion|exigid*|requerid*"

SPANISH: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "es.verdict",
    ("ninguna_de_las", 3, "no (podemos|podremos|vamos a) [seguir] (considerar|valorar|considerando|valorando|continuar con|tener en cuenta) .. ninguna de las .. (candidaturas|solicitudes|postulaciones)", "No podemos considerar ninguna de las candidaturas recibidas."),
    ("hemos_cubierto", 3, f"(hemos|han|ha) [ya|finalmente|podido] (cubierto|cubrir|adjudicado|amortizado|suprimido|eliminado|anulado) .. ({_POST_ES})", "Hemos cubierto la vacante."),
    ("sin_efecto", 3, f"({_POST_ES}|proceso|seleccion) ... (sin efecto|dado de baja|dada de baja|se dio de baja|se da de baja|amortizad*|suprimid*|desiert*|adjudicad*|suspendid* definitivamente)", "La búsqueda ha quedado sin efecto."),
    ("cancelado", 3, f"(se ha|ha sido|se han|hemos|han) .. (cancelado|anulado|suspendido definitivamente) .. ({_RUN_ES})", "Se ha cancelado el proceso de selección."),
    ("se_lo_ha_quedado", 3, f"({_POST_ES}) .. (se lo|se la) .. (quedado|quedo|queda|llevado|llevo|lleva|dieron|dado|da)", "El puesto se lo ha quedado un compañero."),
    ("no_cubrir", 3, f"no .. (cubrir|cubriremos|cubrira|cubriran|ofertar|ofertaremos) .. ({_POST_ES})", "Hemos decidido no cubrir el puesto."),
    ("se_cubrio", 3, "(se cubrio|se ha cubierto|se cubrira|lo cubrimos|cubierto) (internamente|con personal interno|por promocion interna|de manera interna|con alguien)", "Se cubrió internamente."),
    ("desierta", 3, "(ha quedado|queda|quedo|declarad*|declarar) desiert* .. (plaza|vacante|proceso|convocatoria|concurso)", "Ha quedado desierta la plaza."),
    ("ya_tenemos", 3, "ya (tenemos|hay|encontramos|hemos encontrado|hemos contratado|contratamos|cogimos|hemos cogido) .. (alguien|persona|otra|otro|candidat*) .. (para el puesto|para la vacante|para ese puesto|para la plaza|para eso|para cubrir*)", "Ya tenemos a alguien para el puesto."),
    ("cogido_otro", 3, f"(cogido|coger|cogimos|cogemos|contratado|contratamos|contrataron|preferido|elegido|elegimos|eligieron|fichado|escogido|metido) .. a (otro|otra|un|una) ({_WHO_ES}) [$|que|con|mas|de]", "Ya cogimos a otra chica."),
    ("a_otro", 3, "(cogido|cogimos|contratado|contratamos|contrataron|elegido|elegimos|fichado|seleccionado|preferido) a (otro|otra) $", "Hemos cogido a otro."),
    ("nos_quedamos", 3, f"(quedamos|quedado|quedaron|quedan|quedaremos|quedo) [al final|finalmente|con] con (otro|otra|otros|un|una|el otro|la otra|alguien) ({_WHO_ES}|que|mas|con mas|de la casa|$)", "Al final nos quedamos con otro chico."),
    ("con_otra_mas", 3, "(optado|optamos|decantado|decidido|inclinado|inclinamos|apostado|decantamos) por (un|una|otro|otra) (candidatura|perfil|candidat*|persona|profesional|aspirante|postulante) .. (que|con|mas|cuyo|cuya|intern*|$)", "Hemos optado por una candidatura que se ajusta más."),
    ("inclinaron", 3, f"(inclinaron|inclino|decantaron|decanto|decidieron|quedaron) [finalmente] por (otro|otra|un|una) ({_WHO_ES})", "Finalmente se inclinaron por otra persona."),
    ("con_otros", 3, f"(seguir|continuar|avanzar|seguimos|avanzamos|continuamos|seguiremos|avanzaremos|continuaremos|proseguir) .. con (otros|otras|otro|otra) ({_WHO_ES})", "Decidimos seguir con otros postulantes."),
    ("no_avanzaras", 3, "no (avanzaras|avanzara|avanzas|pasaras|pasara|pasas|pasaste|paso|seguiras|seguira|continuaras|continuara|prosigues) .. (etapa|fase|ronda|proceso|seleccion|entrevista)", "No avanzarás a la siguiente etapa."),
    ("no_quedado", 3, "no (has|ha|habeis|quedaste|quedo) [quedado] .. (entre los|entre las|finalista*|seleccionad*|en la lista|en la terna)", "No has quedado entre los finalistas."),
    ("requisitos", 3, f"no (cumples|cumple|reunes|reune|dispones de|dispone de|posees|posee|cumplir|reunir) ... ({_DEMAND_ES})", "No cumples con los requisitos mínimos."),
    ("aqui_termina", 3, "(aqui|asi|con esto|por tanto|por lo que) (termina|finaliza|acaba|concluye) .. (participacion|proceso|candidatura|camino)", "Aquí termina tu participación en el proceso."),
    ("termina_aqui", 3, "(termina|finaliza|acaba|concluye) aqui (tu|su) (participacion|proceso|candidatura|camino)", "Termina aquí tu participación."),
    ("participacion", 3, "(tu|su) participacion .. (ha concluido|ha finalizado|ha terminado|concluye|finaliza|termina|llega a su fin)", "Tu participación en este proceso ha concluido."),
    ("persona_elegida", 3, "(persona|candidata|candidato) (elegida|seleccionada|elegido|seleccionado|contratada|contratado) (ya se ha|ya ha|se ha|se incorpora|se incorporara|se incorporo|empieza|firmo|ha firmado|ya se)", "La persona elegida ya se ha incorporado."),
    ("no_ofreceremos", 3, "no (te|le) (ofreceremos|ofrecemos|haremos|contrataremos|incorporaremos) .. [contrato|oferta|puesto|propuesta]", "No te ofreceremos un contrato."),
    ("que_no", 2, "(decir|decirte|decirle|digo|final es|siento pero) [es] que no $", "Te tengo que decir que no."),
    ("completa", 2, "(plantilla|equipo|cupo) (esta|ya esta|esta ya) .. (complet*|cerrad*)", "La plantilla está completa."),
    ("no_hay_vacante", 3, "(ya no|no) (hay|habra|tenemos|queda|existe) .. (vacante|puesto) [$|para ti|para usted|libre]", "Al final ya no hay vacante."),
)  # fmt: skip

_POST_IT = "{it_posto}"
_RUN_IT = (
    "ricerca|selezione|procedura di selezione|iter di selezione|processo di selezione|ricerca di personale|procedura"
)
_SOON_IT = "gia|ormai|nel frattempo|purtroppo|infine|poi|alla fine|recentemente|stato gia|stata gia"
_PEOPLE_IT = "candidat*|profil*|risors*|curriculum|figur*"
_WHO_IT = "ragazz*|signor*|person*|candidat*|risors*|collega|profil*|professionist*|figur*"

ITALIAN: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "it.verdict",
    ("attribuito", 3, f"({_POST_IT}) (e|e stato|e stata|sara|verra) [{_SOON_IT}] [stato|stata] (attribuit*|affidat*|ricopert*|aggiudicat*|conferit*|copert*|assegnat*|pres*|andat*)", "Il posto è stato nel frattempo attribuito."),
    ("soppressa", 3, f"({_POST_IT}) (e|e stato|e stata|viene) [{_SOON_IT}] [stato|stata] (cancellat*|soppress*|eliminat*)", "La posizione è stata cancellata."),
    ("nessuna_delle", 3, "non (possiamo|potremo) (considerare|valutare|prendere in considerazione|proseguire con|dare seguito a) .. (nessuna delle|alcuna delle) .. candidature", "Non possiamo prendere in considerazione nessuna delle candidature."),
    ("internamente", 3, "(copert*|ricopert*|individuat*|assegnat*|risolto|coprire) .. (internamente|con risorse interne|con una risorsa interna|da una risorsa interna)", "La posizione è stata ricoperta internamente."),
    ("non_verra", 3, f"({_POST_IT}) non (verra|sara|viene) [piu] (copert*|ricopert*|attivat*|apert*|sostituit*|assegnat*)", "La posizione non verrà più coperta."),
    ("annullata", 3, f"({_RUN_IT}) (e|e stata|viene|e stato) [{_SOON_IT}|stata] (annullat*|revocat*|sospes* definitivamente|interrott*|ritirat*)", "La ricerca è stata annullata."),
    ("conclusa", 2, "(la ricerca|la selezione|il processo di selezione|l iter di selezione|la procedura di selezione) (si e|e stata|si e ormai|e) (conclus*|chius*|terminat*)", "La ricerca si è conclusa."),
    ("al_completo", 2, "(brigata|team|squadra|organico|staff|personale|siamo) [e|sono] [gia|ormai] al completo", "La brigata è al completo."),
    ("preso_altro", 3, f"(preso|prendiamo|prendono|assunto|assumiamo|trovato|trovata|scelto) .. (un altro|un altra|altro|altra) ({_WHO_IT}|$)", "Alla fine abbiamo preso un altro."),
    ("gia_preso", 3, f"(abbiamo|ho|hanno|ha) gia (preso|trovato|assunto|scelto|individuato) [un|una|la|il] (uno|una|qualcuno|{_WHO_IT}|$)", "Abbiamo già preso uno."),
    ("l_ha_preso", 3, "(posto|lavoro) l (ha|hanno|abbiamo) (preso|avuto|dato|assegnato)", "Il posto l'ha preso mio nipote."),
    ("andato_a", 3, "(posto|incarico|ruolo) (e|e stato) andato a", "Il posto è andato a un interno."),
    ("orientato_altro", 3, "(si e|ci siamo|si sono) (orientat*|indirizzat*) (su|verso|per) (un altro|un altra|altri|altre|altro)", "Il cliente si è orientato su un altro profilo."),
    ("piu_in_linea", 3, f"(ricevuto|valutato|individuato|trovato|preferito|privilegiato|selezionato|scelto|pervenute) .. (candidature|{_PEOPLE_IT}) .. (piu|maggiormente) (in linea|aderent*|vicin*|coerent*|rispondent*|adatt*|idone*|attinent*|affin*)", "Abbiamo ricevuto candidature più in linea con il ruolo."),
    ("altra_scelta", 3, "(fatto|fare|operato|compiuto|preso|prendere) (un altra|una|altre) (scelta|scelte|decisione) [$|diversa|diverse]", "Abbiamo fatto un'altra scelta."),
    ("requisiti", 3, "non (possiede|possiedi|soddisfa|soddisfi|e in possesso|sei in possesso|risulta in possesso|risulti in possesso|ha|hai|rispetta) .. .. requisiti", "Non possiede i requisiti richiesti dal bando."),
    ("si_conclude", 3, "(percorso|candidatura|iter|processo|selezione|avventura|strada|cammino) .. si (conclude|ferma|interrompe|chiude|arresta) [purtroppo|quindi] (qui|a questo punto|in questa fase)", "Il Suo percorso di selezione si conclude qui."),
    ("qui_si_conclude", 3, "(qui si|si) (conclude|ferma|chiude|interrompe) [qui|quindi|purtroppo] (il|la) (tuo|tua|suo|sua) (percorso|candidatura|iter|cammino|avventura)", "Si conclude qui il Suo percorso."),
    ("non_se_ne_fa", 2, "non se ne fa [piu] (nulla|niente)", "Per questa volta non se ne fa nulla."),
    ("stavolta_no", 2, "(stavolta|questa volta) e [purtroppo] [un] no", "Stavolta è no."),
    ("non_c_e_piu", 3, f"({_POST_IT}) non (c e|esiste|ci sara|c era) [purtroppo] piu", "Il posto non c'è più."),
    ("non_presa", 3, "(candidatura|domanda|profilo|cv) non (e|e stat*|sara|verra|e stato) (pres* in|considerat*|valutat* positivamente|accettat*|approvat*|scelt*|accolt*)", "La candidatura non è stata presa in considerazione."),
    ("vincitori", 3, "non (risulta|risulti|e|sei|figura|figuri|rientra|rientri) .. (tra|fra) (i|le) .. (vincit*|scelt*|prescelt*|selezionat*|idone*|finalist*|candidat* selezionat*)", "Lei non risulta tra i vincitori."),
    ("nessuna_proposta", 3, "non (ti|le|vi) (faremo|faro|presenteremo|formuleremo) (una|la|nessuna) (proposta|offerta)", "Non ti faremo una proposta."),
    ("condizioni", 3, "non ci sono [le|piu le|i] (condizioni|margini|presupposti) per (proseguire|procedere|andare avanti|una collaborazione|assumere|assumerti|assumerla)", "Non ci sono le condizioni per proseguire."),
)  # fmt: skip

_POST_PT = "{pt_vaga}|posto de trabalho|posto|lugares"
_WHO_PT = "rapaz|rapariga|moca|moco|pessoa|candidat*|colega|senhor*|jovem|perfil|perfis|profissional|menina|menino|primo|prima|sobrinh*"
_RUN_PT = "recrutamento|processo seletivo|processo de selecao|processo de recrutamento|concurso|contratacao|procedimento|procedimento concursal"
_DEMAND_PT = "requisito*|condicoes|criterios|exigencias|habilitac*|qualificac*"

PORTUGUESE: tuple[Phrase, ...] = rows(
    Kind.DECLINE,
    "pt.verdict",
    ("deixou", 3, f"({_POST_PT}) .. (deixou de existir|ja nao existe|nao existe mais|deixa de existir|foi extint*|foi descontinuad*|foi suprimid*|foi congelada definitivamente)", "A vaga deixou de existir."),
    ("nenhuma_das", 3, "nao (podemos|poderemos|vamos) (considerar|avaliar|dar seguimento a|dar continuidade a|avancar com) .. nenhuma das .. candidaturas", "Não podemos considerar nenhuma das candidaturas recebidas."),
    ("foi_para", 3, f"({_POST_PT}) (foi para|vai para|ficou com|ficou para|ficara com|foi atribuid* a|foi entregue a|sera atribuid* a) (um|uma|o|a|outro|outra|outr*) [outro|outra] ({_WHO_PT}|alguem|$)", "O lugar foi para um colega da casa."),
    ("ocupado", 3, f"({_POST_PT}) (foi|sera|esta|ja esta|ja foi) .. (ocupad*|preenchid*|atribuid*) [por|pel*|a|com|$]", "O posto de trabalho será ocupado pelo candidato classificado em primeiro."),
    ("quem_ficou", 3, "quem ficou com (a vaga|o lugar|o posto|o cargo|a posicao)", "Quem ficou com a vaga foi outra candidata."),
    ("ficamos_com", 3, f"(ficamos|ficaram|fiquei|vamos ficar|acabamos por ficar|acabei por ficar|ficou) com (outro|outra|outros|um|uma) (outro|outra|{_WHO_PT}|$)", "Ficámos com outro rapaz."),
    ("recaiu", 3, "(escolha|decisao|opcao|preferencia) .. (recaiu|recai|incidiu|foi) .. (noutr*|sobre outr*|em outr*|por outr*|para outr*)", "A escolha recaiu noutro candidato."),
    ("nao_aprovou", 3, "(cliente|empresa|gestor|gestora|direcao|diretor*|chefe|hospital|gestao) nao (aprovou|aceitou|selecionou|validou|escolheu|quis avancar|quis prosseguir|quis seguir) .. [perfil|candidatura|curriculo|nome|consigo|com]", "O cliente não aprovou o seu perfil."),
    ("ja_temos", 3, "ja (temos|contratamos|encontramos|arranjamos|escolhemos|achamos) .. (alguem|pessoa|outro|outra|candidat*) (para o lugar|para a vaga|para a funcao|para o cargo|para o posto|$)", "Já temos alguém para o lugar."),
    ("ninguem", 3, "(ja nao|nao) (precisamos|vamos precisar|precisaremos|necessitamos|vamos contratar|contrataremos) [mais] [de] [mais] (ninguem|contratar|mais gente|reforcar)", "Já não precisamos de ninguém."),
    ("mais_proximas", 3, "(recebemos|tivemos|surgiram|apareceram) .. (candidaturas|candidatos|perfis|curriculos) .. (mais|melhor) (proxim*|alinhad*|aderent*|adequad*|compativ*|ajustad*|experiente*|qualificad*)", "Recebemos candidaturas mais próximas do perfil."),
    ("reprovado", 3, "(foi|foste|ficou|ficaste|esta) (reprovad*|excluid*|eliminad*|desclassificad*) .. (etapa|fase|processo|procedimento|selecao|prova|entrevista*|concurso|vaga)", "Foi reprovado na etapa de entrevistas."),
    ("nao_prosseguira", 3, "nao (prosseguira|prosseguiras|prossegue|seguira|continuara|continua|avancara|avanca|passara|passa|transita|transitou) .. (processo|etapa|fase|selecao|procedimento)", "Não prosseguirá no processo seletivo."),
    ("requisitos", 3, f"nao (reune|reunes|cumpre|cumpres|preenche|preenches|possui|possuis|satisfaz|atende|detem|apresenta) .. .. ({_DEMAND_PT})", "Não reúne os requisitos exigidos."),
    ("termina_aqui", 3, "(seu|sua|teu|tua) (participacao|processo|candidatura|jornada|percurso) .. (termina aqui|encerra se aqui|se encerra aqui|acaba aqui|fica por aqui|foi encerrad*|encerrou se|chegou ao fim|chega ao fim|terminou aqui)", "A sua participação neste processo termina aqui."),
    ("aqui_termina", 3, "(termina aqui|aqui termina|encerra se aqui|aqui se encerra|acaba aqui) (a sua|o seu|a tua|o teu|sua|seu) (participacao|processo|candidatura|jornada|percurso)", "Termina aqui a sua participação."),
    ("encerramos", 3, "(encerramos|encerrar|finalizamos) (sua|a sua|tua|a tua) (participacao|candidatura|inscricao)", "Encerramos sua participação neste processo seletivo."),
    ("nao_se_enquadra", 3, "(perfil|experiencia|candidatura|curriculo) nao (se enquadra|corresponde|se adequa|atende|se encaixa|encaixa|se ajusta) .. (vaga|funcao|perfil|procuramos|pretendido|requisit*|oportunidade|posicao|necessidades|cargo)", "O seu perfil não se enquadra na vaga."),
    ("cancelado", 3, f"(o processo|este processo|{_RUN_PT}) (foi|esta|ficou) .. (cancelad*|anulad*|suspens* definitivamente|revogad*|descontinuad*|sem efeito)", "O recrutamento foi cancelado."),
    ("desistiu", 3, "(desistimos|empresa desistiu|cliente desistiu|hospital desistiu|direcao desistiu) (da contratacao|de contratar|do recrutamento|de preencher|da vaga)", "A empresa desistiu da contratação."),
    ("nao_contratar", 3, "nao (temos como|conseguimos|vamos poder|podemos|iremos|vamos) [te|lhe|o|a] (contratar|contrata la|contrata lo|contratar te|admitir|contrata)", "Não temos como te contratar."),
    ("sem_condicoes", 3, "nao (temos condicoes de|estamos em condicoes de|temos possibilidade de|vamos) [te|lhe] (fazer|apresentar|avancar com) (uma|a|qualquer) (proposta|oferta|contratacao)", "Não temos condições de fazer uma proposta."),
    ("nao_deu", 2, "(desta vez|dessa vez|infelizmente|afinal) nao (deu|vai dar|da|vai ser possivel|sera possivel|resultou) ($|mas|pois|porque|e|pena|obrigad*)", "Infelizmente não vai dar."),
    ("nao_desta", 2, "nao (sera|foi|e|ha de ser) (desta|dessa)", "Não será desta vez."),
    ("proxima", 2, "(fica|ficara) (para|pra) [a|uma] (proxima|outra oportunidade)", "Fica para a próxima."),
    ("completa", 2, "(equipa|equipe|quadro) (esta|ja esta|esta ja|ficou|completa) [ja] complet*", "A equipa já está completa."),
    ("temos_completa", 2, "ja temos .. (equipa|equipe|quadro|time) .. complet*", "Já temos a equipa completa."),
    ("que_nao", 2, "(dizer|dizer lhe|dizer te|dizer que e|resposta e) que nao $", "Tenho de lhe dizer que não."),
    ("resposta", 3, "(resposta|retorno|parecer|decisao) .. (e|foi|negativ*) (negativ*|desfavorave*)", "A resposta é negativa."),
)  # fmt: skip

VERDICTS: tuple[Phrase, ...] = (*GERMAN, *DUTCH, *FRENCH, *SPANISH, *ITALIAN, *PORTUGUESE)
PLAIN: tuple[Phrase, ...] = tuple(row for row in VERDICTS if row.weight >= STRONG)
"""Those that outweigh the thanks and the greetings of a receipt around them."""
