"""German: the words of dates and times, and what stands around them. Data only."""
# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

NEXT_SKIPS_WEEK = True
HALF_BEFORE = True
WEAK = "mo di mi do fr sa so mai mar nov dez"

WORDS: tuple[tuple[str, str, int | str | None], ...] = (
    ("month", "januar|jan|jänner|jaenner|januars", 1),
    ("month", "februar|feb|feber|februars", 2),
    ("month", "märz|maerz|mär|mrz", 3),
    ("month", "april|apr|aprils", 4),
    ("month", "mai", 5),
    ("month", "juni|jun", 6),
    ("month", "juli|jul", 7),
    ("month", "august|aug", 8),
    ("month", "september|sept|sep", 9),
    ("month", "oktober|okt", 10),
    ("month", "november|nov", 11),
    ("month", "dezember|dez", 12),
    ("weekday", "montag|mo|montags|montagvormittag|montagmittag|montagfrüh|montagmorgen|montagnachmittag|montagabend", 0),
    ("weekday", "dienstag|di|dienstagvormittag|dienstagmittag|dienstagfrüh|dienstagmorgen|dienstagnachmittag|dienstagabend", 1),
    ("weekday", "mittwoch|mi|mittwochvormittag|mittwochmittag|mittwochfrüh|mittwochmorgen|mittwochnachmittag|mittwochabend", 2),
    ("weekday", "donnerstag|do|donnerstagvormittag|donnerstagmittag|donnerstagfrüh|donnerstagmorgen|donnerstagnachmittag|donnerstagabend", 3),
    ("weekday", "freitag|fr|freitagvormittag|freitagmittag|freitagfrüh|freitagmorgen|freitagnachmittag|freitagabend", 4),
    ("weekday", "samstag|sonnabend|sa", 5),
    ("weekday", "sonntag|so", 6),
    ("day", "heute|heute nachmittag|heute vormittag|heute abend|heute mittag|heute morgen|heute noch", 0),
    ("day", "morgen|morgen früh|morgen vormittag|morgen nachmittag|morgen abend|morgen mittag", 1),
    ("day", "übermorgen|uebermorgen", 2),
    ("day", "gestern", -1),
    ("part", "am morgen|morgens|früh|vormittags|am vormittag|vormittag", "am"),
    ("part", "nachmittags|am nachmittag|nachmittag|abends|am abend", "pm"),
    ("noise", "zu mittag|auf jeden fall|in jedem fall|auf alle fälle|guten morgen|vor ort|vor allem|nach wie vor|zurzeit|zur zeit|ab sofort|jederzeit|um zu|am besten|am liebsten", None),
    ("noise", "tag der|guten tag|schönen tag|jahre erfahrung|jahren erfahrung|eines tages|nach absprache|nach rücksprache", None),
    ("number", "zwei|paar mal", 2),
    ("number", "drei|ein paar|einige|einigen|paar|wenige|wenigen", 3),
    ("number", "vier", 4),
    ("number", "fünf|fuenf", 5),
    ("number", "sechs", 6),
    ("number", "sieben", 7),
    ("number", "acht", 8),
    ("number", "neun", 9),
    ("number", "zehn", 10),
    ("number", "elf", 11),
    ("number", "zwölf|zwoelf", 12),
    ("number", "vierzehn", 14),
    ("number", "fünfzehn", 15),
    ("number", "dreizehn", 13),
    ("number", "sechzehn", 16),
    ("number", "siebzehn", 17),
    ("number", "achtzehn", 18),
    ("number", "neunzehn", 19),
    ("number", "zwanzig", 20),
    ("number", "dreißig|dreissig", 30),
    ("one", "eins|ein|eine|einer|einem|einen|eines|weitere|eine weitere|einer weiteren|noch eine", 1),
    ("ordinal", "ersten|erste|erster", 1),
    ("ordinal", "zweiten|zweite", 2),
    ("ordinal", "dritten|dritte", 3),
    ("ordinal", "vierten|vierte", 4),
    ("unit", "tag|kalendertag|tages", "day"),
    ("unit", "tage|tagen|kalendertage|kalendertagen", "days"),
    ("unit", "werktag|arbeitstag", "bday"),
    ("unit", "werktage|werktagen|arbeitstage|arbeitstagen|geschäftstage|geschäftstagen", "bdays"),
    ("unit", "woche|arbeitswoche", "week"),
    ("unit", "wochen", "weeks"),
    ("unit", "monat|monats|monates", "month"),
    ("unit", "monate|monaten", "months"),
    ("unit", "quartal|quartals", "quarter"),
    ("unit", "jahr|jahres", "year"),
    ("unit", "stunde|std", "hour"),
    ("unit", "stunden", "hours"),
    ("unit", "minute|minuten|min|minütiges|minütigen|minütige", "minutes"),
    ("next", "nächste|nächsten|nächster|nächstes|nächstem|naechste|naechsten|naechster", None),
    ("next", "folgende|folgenden|folgender|darauffolgende|darauffolgenden", "after"),
    ("coming", "kommende|kommenden|kommender|kommendes|kommendem", None),
    ("this", "diese|dieser|diesen|dieses|diesem|laufende|laufenden|laufender|aktuellen", None),
    ("last", "letzte|letzten|letzter|letztes|vergangene|vergangenen|vergangener|vorige|vorigen", None),
    ("phase", "wochenmitte|zur wochenmitte|bis wochenmitte|bis zur wochenmitte", "midweek"),
    ("phase", "ende|gegen ende|zum ende|bis ende", "end"),
    ("phase", "spät|im laufe", "late"),
    ("phase", "anfang|beginn|zu beginn|zu anfang", "early"),
    ("phase", "mitte", "mid"),
    ("phase", "monatsmitte|zur monatsmitte|bis zur monatsmitte", "midmonth"),
    ("phase", "ende des tages|tagesende|feierabend|dienstschluss|geschäftsschluss|ende des heutigen tages|büroschluss", "day"),
    ("phase", "ende der woche|wochenende der laufenden woche|ende dieser woche", "eow"),
    ("phase", "ende des monats|monatsende|ultimo", "eom"),
    ("of", "im|der|des", None),
    ("on", "am|vom", None),
    ("the", "den|dem|die|das|ihr|ihrem", None),
    ("at", "um|gegen|circa|ca|etwa|ungefähr|zwischen|ab|beginn um|jeweils um|uhrzeit", None),
    ("from", "von", None),
    ("by", "bis|bis zum|bis zur|bis spätestens|spätestens|spätestens bis|spätestens bis zum|spätestens am|bis spätestens zum|bis spätestens am|bis einschließlich|bis zu", "by"),
    ("by", "vor|noch vor|vor dem|vor den", "before"),
    ("in", "in|innerhalb|innerhalb von|innerhalb der|binnen|im laufe der|im laufe des|im laufe von|während|während der|im verlauf der|im verlaufe der|über|in etwa|in circa|in ca|in spätestens|innert", None),
    ("after", "nach", None),
    ("and", "und", None),
    ("or", "oder|bzw|beziehungsweise", None),
    ("week_of", "in der woche vom|in der woche ab dem|der woche vom|woche vom|woche ab|woche ab dem|in der woche des|in der woche ab", "week"),
    ("week_no", "kw|kalenderwoche|der kw", None),
    ("week_after_next", "übernächste woche|übernächster woche|der übernächsten woche|die übernächste woche|übernächsten woche|übernächsten|übernächster", None),
    ("oclock", "uhr", None),
    ("half", "halb", None),
    ("quarter", "dreiviertel", "to"),
    ("quarter", "viertel", "of"),
    ("clock", "mittags|mittag", "12:00"),
    ("clock", "mitternacht", "00:00"),
    ("holiday", "ostern|den osterfeiertagen|osterfeiertagen|den ostertagen|dem osterwochenende", "easter"),
    ("holiday", "karfreitag", "goodfriday"),
    ("holiday", "ostermontag", "eastermonday"),
    ("holiday", "pfingsten|dem pfingstwochenende|den pfingstfeiertagen", "pentecost"),
    ("holiday", "christi himmelfahrt|himmelfahrt", "ascension"),
    ("holiday", "weihnachten|den weihnachtsfeiertagen|weihnachtsfeiertagen|den weihnachtstagen|den feiertagen|der weihnachtspause", "christmas"),
    ("holiday", "neujahr|jahreswechsel|dem jahreswechsel|den jahreswechsel|silvester", "newyear"),
    ("holiday", "feiertag|dem feiertag|dem langen wochenende|den feiertag", "bankholiday"),
    ("holiday", "dem wochenende|wochenende|das wochenende|am wochenende", "weekend"),
    ("interview", "dem gesprächstermin|ihrem gesprächstermin|dem vorstellungstermin|gespräch|dem gespräch|unserem gespräch|ihrem gespräch|vorstellungsgespräch|dem vorstellungsgespräch|ihrem vorstellungsgespräch|interview|dem interview|ihrem interview|unserem interview|unserem kennenlernen|unserem termin|dem termin|den gesprächen|gesprächen|allen gesprächen|den vorstellungsgesprächen|vorstellungsgesprächen|den interviews|den bewerbungsgesprächen|bewerbungsgespräch|dem bewerbungsgespräch", None),
    ("anchor", "an dem tag|am selben tag|am gleichen tag|noch am selben tag|am selben abend|an diesem tag|am gleichen abend", 0),
    ("anchor", "am nächsten tag|am folgetag|tags darauf|einen tag später|am tag darauf|am tag danach|am darauffolgenden tag|ein tag später|einen tag danach|am nächsten morgen", 1),
    ("anchor", "in derselben woche|ende derselben woche|ende jener woche|ende dieser woche dann|in der gleichen woche|noch in derselben woche|ende der gleichen woche|derselben woche|dieselbe woche|der gleichen woche|jener woche", "week"),
    ("anchor", "eine woche später|eine woche danach|eine woche darauf", 7),
    ("anchor", "die woche darauf|der woche darauf|in der woche darauf|die woche danach|der woche danach|in der woche danach|die folgewoche|der folgewoche|in der folgewoche|folgewoche", "week_after"),
    ("anchor", "bewerbungsschluss|der bewerbungsfrist|bewerbungsfrist|dem bewerbungsschluss", "closing"),
    ("zone_word", "zeit|ortszeit", None),
    ("zone_label", "zeitzone", None),
)  # fmt: skip

_APPOINTS = r"\b(?:wen|welche\w* (?:kandidat\w+|bewerber\w*|person)) wir (?:\w+ ){0,2}(?:einstell\w+|nehmen|auswähl\w+|besetz\w+)\b|\bwer die (?:stelle|position|aufgabe) (?:bekommt|erhält|übernimmt)\b|\b(?:stelle|position)\b[^.!?]{0,30}\b(?:bis|innerhalb|binnen|in den nächsten|in der|im laufe)\b(?:[^.!?]|(?<=\d)\.){0,40}(?<!zu )\b(?:besetz\w+|vergeben)\b|\b(?:besetz\w+|vergeben) (?:wir )?die (?:stelle|position)\b"
"""Somebody is taken: the decision in other words."""

CUES: dict[str, tuple[str, ...]] = {
    "promise": (
        _APPOINTS,
        r"\b(?:rangliste|reihung|veröffentlich\w*|bekannt(?:gegeben|gemacht|gabe|zugeben|zumachen)|verkünde\w*|entschieden|festlegen|grünes licht|zugestellt)\b|\bmehr (?:sagen|wissen|erfahren)\b|\bvon (?:uns|mir) gehört\b",
        r"\b(?:sichtung|prüfung|vorauswahl|verfahren|runde|bewerbungsphase)\b[^!?]{0,60}\b(?:abgeschlossen|abschließen|beendet|durch)\b|\b(?:entscheid\w*|weiß|wissen|klarheit|sagen (?:wir|ich)|sage ich|hörst|hören)\b",
        r"\b(?:ruf|meld|sag|schreib|geb) (?:ich|wir)\b|\b(?:ich|wir) (?:ruf|meld|sag|schreib|geb)\b",
        r"\b(?:rufe|rufen|ruft)\b[^!?]{0,60}\ban\b|\b(?:schreibe|schreiben|gebe|geben|sage|sagen) (?:ich |wir )?(?:dir|ihnen|euch)\b|\b(?:ich|wir) (?:\w+ )?(?:sage|sagen|gebe|geben|schreibe|schreiben) (?:dir|ihnen|euch)\b|\bbescheid\b",
        r"\b(?:melde[n]?|melden werden|meldet)\b[^!?]{0,80}\b(?:uns|mich|sich|wir|ich)\b|\b(?:uns|mich|sich)\b[^!?]{0,100}\b(?:melden|meldet|melde|zurückmelden|zurückmeldet)\b",
        r"\bmelden wir uns\b|\bmelde ich mich\b|\bzu(?:rück|rueck)(?:melden|kommen|zukommen|kommt)\b|\bauf (?:sie|dich|euch) zu(?:kommen)?\b|\bkomme[n]? (?:wir |ich )?[^!?]{0,70}\bzurück\b",
        r"\b(?:rückmeldung|rueckmeldung|feedback|antwort|bescheid|(?<!ihre )(?<!deine )nachricht|ergebnis|entscheidung|entscheid|zusage oder absage|zwischenstand|update|information)\b",
        r"\b(?:entscheid(?:en|et|e)|informieren|kontaktieren|benachrichtigen|mitteilen|mitzuteilen|verständigen|von uns hören|von mir hören|hören (?:sie|du)|hörst du|wissen lassen|in verbindung setzen|in kontakt treten|anrufen|kontakt aufnehmen)\b",
        r"\b(?:sie|du) (?:\w+ )?(?:hören|hörst)\b|\bvon (?:uns|mir) (?:zu )?hör",
        r"\b(?:informiert|kontaktiert|teil[et]n? (?:wir |ich )?(?:ihnen|dir)|geben (?:wir |ich )?(?:ihnen|dir))\b",
        r"\b(?:brauchen|benötigen|bitten (?:sie )?um|dauert|nimmt|rechnen sie|noch)\b[^!?]{0,40}\b(?:tage|tagen|woche|wochen|werktage|zeit|geduld)\b",
        r"\b(?:auswahl|auswahlverfahren|auswahlprozess|gespräche)\b[^!?]{0,50}\b(?:abschließen|abgeschlossen|beendet|treffen|beenden)\b",
        r"\bsteht (?:die entscheidung |das ergebnis )?fest\b",
    ),
    "decision": (
        _APPOINTS,
        r"\b(?:rangliste|reihung|besetz\w*)\b",
        r"\b(?:entscheid\w*|entschied\w*|ergebnis|final\w*|endgültig\w*|zusage|auswahl)\b",
    ),
    "logistics": (
        r"\bbestätig\w* (?:ich |wir )?(?:\w+ )?(?:den|das|unser\w*|ihr\w*|dein\w*) (?:termin|gespräch|interview|vorstellungsgespräch|telefonat)\b",
        r"\b(?:einladung|link|einwahldaten|zugangsdaten|kalender\w*|unterlagen|details|agenda|vertrag|testaufgabe|reisekosten|anfahrt\w*)\b[^!?]{0,60}\b(?:senden|schicken|zukommen|erhalten|zusenden|mailen|bekommen)\b",
        r"\b(?:ihre bestellung|lieferung|geliefert|zustellung|rechnung|ticket|abonnement)\b",
        r"\b(?:anrufen|rufe|rufen)\b[^!?]{0,60}\b(?:interview|gespräch|telefoninterview)\b",
    ),
    "candidate": (
        r"\bum (?:kurze |eine )?(?:antwort|rückmeldung|bestätigung) (?:wird gebeten|gebeten)\b|\b(?:erbitte|erbitten) (?:ich|wir)\b|\b(?:freue|freuen) (?:mich|uns) (?:auf|über) (?:ihre|deine) (?:antwort|rückmeldung|nachricht)\b",
        r"(?<!rechnen sie )(?<!rechne )\b(?:bitte(?! (?:haben|mit|geben sie uns etwas|gib uns etwas|gedulden|rechnen|um (?:etwas|ein wenig|noch|geduld|verständnis)|beachten|wir))|bitten wir (?:sie|dich) (?!um (?:etwas |ein wenig )?(?:geduld|verständnis)))\b",
        r"\b(?:könnten sie|(?:können sie|kannst du)(?![^!?]{0,60}\b(?:rechnen|erwarten|ausgehen)\b)|könntest du|würden sie|teilen sie uns|geben sie (?:uns|mir(?![^!?]{0,40}\b(?:zeit|gelegenheit)\b))|lassen sie uns|lass uns|(?:lassen sie|lass) mich(?=[^!?]{0,50}\bwissen\b)|gib (?:uns|mir(?![^!?]{0,40}\b(?:zeit|gelegenheit)\b))|(?:sagen|schreiben|mailen) sie (?:uns|mir)|(?:sag|schreib|mail) (?:uns|mir)|mögen sie|magst du|melden sie sich|melde dich|bestätigen sie|antworten sie|senden sie|schicken sie|reichen sie|buchen sie|wählen sie|füllen sie)\b",
        r"\b(?:frist|bewerbungsfrist|bewerbungsschluss|einsendeschluss|deadline|gültig bis|läuft (?:am )?[^!?]{0,30}ab|verfällt|abzugeben|einzureichen|anzunehmen|zu bestätigen|ihre (?:antwort|rückmeldung|zusage|entscheidung|unterlagen|verfügbarkeit)|deine (?:antwort|rückmeldung|zusage|entscheidung|unterlagen))\b",
        r"\b(?:haben sie|hast du|sie haben|du hast) (?:\w+ ){0,2}(?:zeit|bis)\b",
        r"\b(?:eintritt|eintrittsdatum|arbeitsbeginn|starttermin)\b|\b(?:von ihnen|von dir) (?:zu )?hören\b",
        r"\b(?:den|der|die) (?:test|aufgabe|link|testaufgabe|fragebogen)\b",
    ),
    "superseded": (
        r"\bwie (?:\w+ )?(?:versprochen|vereinbart|angekündigt)\b[^!?]{0,25}\b(?:heute|hiermit|schreibe|nun|jetzt)\b",
        r"\b(?:wollten|hatten (?:gehofft|geplant|gesagt|angekündigt|versprochen|vor)|hatte (?:gehofft|geplant|gesagt)|ursprünglich|eigentlich|geplant war|sollte[n]? eigentlich|angekündigt|hofften)\b",
        r"\b(?:können|kann|werden|schaffen)\b[^!?]{0,60}\b(?:nicht|keine|noch keine)\b[^!?]{0,60}\b(?:entscheiden|entscheidung|rückmeldung|melden|geben|treffen)\b",
    ),
    "offered": (
        r"\bauch\b[^.!?]{0,60}\b(?:möglich|ginge|geht|passt|machbar|gehen)\b|\b(?:wäre|wären|ginge|geht|passt|passen würde|möglich)\b[^.!?]{0,30}\b(?:auch|ebenfalls|ebenso|möglich)\b",
        r"^\W*(?:oder|sonst|ansonsten|andernfalls|falls nicht|alternativ)\b",
        r"\b(?:passt|passen|passt es|würde|würden|wäre|wären|könnten wir|können wir|wollen wir|sollen wir|hätten sie|haben sie|hast du|hättest du|könnten sie|können sie|kannst du|ginge|geht)\b[^!?]{0,100}\?",
        r"\b(?:terminvorschl\w+|vorschlag|vorschläge|vorschlagen|schlage|schlagen|folgende termine|folgenden terminen|möglichkeiten|(?<!ihr )(?<!dein )zeitfenster|slots?|zur auswahl|anbieten|alternativ\w*|wahlweise|wie wäre|wie sieht es)\b",
        r"\bwelche[rsn]? (?:termin|der|dieser|uhrzeit|tag|slot)\b|\b(?:passt|passen) (?:ihnen|dir)\b|\bentweder\b|\bob (?:ihnen|dir)\b",
    ),
    "old": (
        r"\((?:bisher|vorher|zuvor|statt|alt|früher|bislang|anstatt|anstelle|nicht|nicht mehr)\b[: ]*[^)]{0,30}$",
        r"\bnicht (?:mehr )?(?:um|am)?\s*$",
        r"\b(?:statt(?![,;.])(?! und\b)|anstatt|anstelle|an stelle)\b[^!?]{0,40}$",
        r"\b(?:verschieben|verschoben|verlegen|verlegt|vorverlegt|geändert|ändern|verschiebt)\b[^!?]{0,60}\bvon\b[^!?]{0,30}$",
        r"\b(?:ursprünglich\w*|eigentlich|bisher\w*|alter termin|alte uhrzeit|zuvor|vorheriger|früherer)\b[^!?]{0,60}$",
        r"\b(?:kann|können|schaffe|schaffen|passt)\b[^!?]{0,60}\b(?:leider|nicht|nicht mehr)\b[^!?]{0,30}$|\bleider (?:können|kann|passt|muss|müssen)\b[^!?]{0,80}$",
    ),
    # Right after a time: that one will not do.
    "fails": (
        r"^\W*(?:schaff|krieg|klappt)\w* (?:\w+ ){0,3}nicht\b",
        r"^\W*(?:leider )?(?:nicht|doch nicht|leider nicht) (?:mehr )?(?:halten|einhalten|wahrnehmen|schaffen|möglich|stattfinden)\b",
        r"^\W*(?:kann|schaffe|können|schaffen) (?:ich|wir|sie|er) (?:\w+ ){0,3}nicht\b[^,;.]{0,20}",
        r"^\W*(?:\w+ ){0,3}?(?:passt|geht|klappt)(?: \w+){0,3} nicht\b",
    ),
    "named": (
        r"\b(?:den|das|unser|ihr|unseren|ihren|der|dein) (?:\w+ )?(?:termin|gespräch|interview|vorstellungsgespräch|telefonat) (?:am|vom|von|für)?\s*$",
    ),
    "moved": (
        r"\b(?:schieb\w*|vorzieh\w*|vorgezogen|umplan\w*|gelegt|umgelegt|geschoben|vorgeschoben|umgestellt|verschieb\w*|statt(?= (?:um|am|wie|des|der|den|erst|schon|\d)))\b",
        r"\b(?:verschieb\w*|verschoben|verleg\w*|vorverlegt|umbuch\w*|umgebucht|geändert|ändern)\b",
    ),
    "fixed": (
        r"\b(?:(?:trage|setze|buche|plane|nehme) (?:sie|dich|ich sie|ich dich)|bestätig\w*|vereinbart|gebucht|eingetragen|eingeplant|findet)\b",
    ),
    "cancelled": (
        r"\b(?:entfallen|entfällt|ausfallen|ausfällt)\b",
        r"\b(?:absagen|abgesagt|storniert|stornieren|entfällt|ausfallen|fällt aus|findet nicht statt|nicht stattfinden|gecancelt)\b|\bsag\w* [^!?]{0,80}\bab\b",
    ),
    "conditional": (r"\b(?:falls|sollten sie|solltest du|wenn|sofern|im falle)\b",),
    "past": (
        r"\b(?:vielen dank|danke|herzlichen dank|besten dank) (?:noch einmal |nochmals )?für\b",
        r"\b(?:war|waren|hatten|haben (?:uns|wir)|gesprochen|getroffen|kennengelernt|geführt|(?<!sie )(?<!du )(?<!bewerber )(?<!kandidaten )(?<!innen )erhalten(?! (?:sie|alle|wir|die bewerb\w+|die kandidat\w+))|eingegangen|seit)\b",
    ),
    # What turns a sentence about the past to what comes.
    "future": (
        r"\b(?:werden|wird|würden?|möchten?|können|könnten|wollen|sollen|müssen|laden|freuen|bestätigen|findet|ist|sind|hören)\b",
    ),
    "deadline": (
        r"(?:^|\n|\s)(?:ende)\s?:\s*(?:\w{1,6}\.?\s?)?$",
        r"\b(?:bis|spätestens|frist|deadline|gültig bis|läuft|endet|vor)\b(?: zum| am| spätestens| dem| einschließlich| zur)?(?: ende)?[\s,:(]*$",
    ),
    "hours": (
        r"\b(?:täglich|jeden (?:tag|morgen|abend)|werktags|wochentags)\b|\berreich(?:en|st|t)\b (?:sie|du|ihr) (?:uns|mich)\b|\b(?:sie|du|ihr) (?:uns|mich) (?:\w+ )?(?:erreichen|anrufen)\b",
        r"\b(?:öffnungszeiten|bürozeiten|geschäftszeiten|servicezeiten|sprechzeiten|erreichbar|arbeitszeiten|kernarbeitszeit)\b",
        r"\b(?:mo\.?|montag|montags)\s?(?:-|–|bis)\s?(?:fr|freitag|do|sa)",
        r"\b(?:gesendet|copyright|©|rechnung|bestellnummer|handelsregister)\b",
    ),
    "not_length": (r"\b(?:früher|vorher|zuvor|vor dem|verspätung|anfahrt|test|aufgabe|fußweg)\b",),
    "clause": (
        r"[;]|\s[–—-]\s",
        r",?\s+\b(?:und|aber|sondern|danach|anschließend|dann|jedoch)\s+(?=(?:wir|ich|sie|du|werden|bitte|melden|geben|möchten|teilen|kommen|benötigen|brauchen|unsere|die|es|informieren|lassen|erhalten|hören)\b)",
        r",?\s+\b(?:und|aber)\s+(?=(?:bis|spätestens|innerhalb)\b)",
        r",\s+(?=(?:aber|jedoch|damit|bitte|wir|ich|sobald|nachdem|wenn|brauchen|benötigen|sodass|melden|da|weil)\b)",
        r"\s+(?=(?:sobald|nachdem|bevor wir|damit wir)\b)",
    ),
    # "See you on ...", though the word is that of a deadline.
    "greeting": (
        r"^(?!.*\b(?:bitte|frist|antwort\w*|spätestens|rückmeldung|bescheid|zeit|geben|gib|melden|haben|hast|können|kannst|möglich)\b)\W*(?:\w+[,!]?\s){0,5}?bis(?: dann)?(?: am| zum)?(?: \w+tag)?[\s,]*$",
    ),
    # Between an old time and the new one.
    "onto": (r"\b(?:auf|nun|jetzt|neu\w*|sondern)\b[^.!?]{0,25}$",),
    # Asked as a question, but done already.
    "settled": (
        r"\bwie (?:soeben|eben|gerade|telefonisch|am telefon|vorhin) (?:besprochen|vereinbart|abgestimmt)\b|\b(?:(?:bereit|alles klar|fit) f(?:ü|ue)r|bleibt es bei)\b|\b(?:habe?|haben|ist|wurde)\b[^.!?]{0,60}\b(?:umgestellt|verschoben|geändert|angepasst|aktualisiert|umgebucht)\b|\b(?:hab\W?s|habe|haben|ist)\b[^.!?]{0,40}\b(?:eingestellt|eingetragen|umgelegt|eingeplant|aktualisiert)\b|\bsofern (?:ich|wir) nichts\b|\bwenn (?:ich|wir) nichts\b|\bohne (?:gegenteilige )?(?:rückmeldung|nachricht)\b",
    ),
    # What names an hour of a visit that is no interview, beside an hour that is one.
    "aside": (
        r"\b(?:einwahl|einwählen|einloggen|(?:fragen|aufgabenstellung|aufgabe|unterlagen) (?:\w+ ){0,2}(?:erhalten|bekommen|senden|sende|schicken|schicke)|(?:erhalten|bekommen|senden|sende|schicken|schicke) (?:\w+ ){0,2}(?:fragen|aufgabenstellung|aufgabe|unterlagen)|technik-?check|vorstellungsrunde|treffpunkt|betriebsbesichtigung|kennenlernen des teams|abschlussrunde|ausklang|ankunft|ankommen|eintreffen|begrüßung|begrüssung|willkommen|empfang|anmeldung|kaffee|frühstück|mittagessen|mittag|lunch|\w*pause|abendessen|\w*rundgang|\w*führung|führ(?:e|t|en) (?:\w+ ){0,4}?(?:durchs?|herum)|zeig(?:e|t|en) (?:\w+ ){0,3}?(?:die|das|den|unser\w*)|besichtigung|verabschiedung|gelegenheit (?:\w+ ){0,5}(?:zu sehen|anzusehen|anzuschauen|kennenzulernen)|ende|endet|abreise|anreise|rückfahrt|rückflug|flughafen|bahnhof|(?:stößt|kommt|kommen|stoßen) (?:\w+ ){0,4}(?:dazu|hinzu)|schaltet sich (?:\w+ ){0,4}(?:dazu|zu|ein)|zug|flug|taxi|shuttle|abholung|abholen|öffnet|geöffnet|fertig|schluss|einlass|seien sie|sei|da sein)\b",
    ),
    "task": (r"\b(?:vorbereitungszeit|einlesezeit|\w*übung|\w*aufgabe|\w*test|fallbearbeitung)\b",),
    # What stands after the hour of a break in a list.
    "pause": (r"^\W*(?:\w+\W+){0,1}?(?:pause|mittagspause|mittagessen|kaffeepause)\b",),
    # A span of somebody's absence, of interviews, of a start: no answer is due at its end.
    "away": (
        r"\b(?:urlaub|unterwegs|abwesend|dienstreise|nicht im (?:haus|büro)|gespräche|interviews|beginn\w*|start\w*|bewerbungsfrist)\b",
    ),
    # Right after a day that has been.
    "was": (r"^\W*(?:war|waren|lief)\b",),
    # The hour said before holds.
    "same_hour": (r"\b(?:gleiche[rn]?|selbe[rn]?|zur gleichen|zur selben) (?:uhr)?zeit\b",),
    # Being there, a little before it begins.
    "arrival": (
        r"\b(?:eintreffen|finden sie sich|finden sich|einfinden|da sein|empfang|begrüßung|anmelden|ankunft|einlass|ankommen)\b",
    ),
}

EXAMPLES_OF_TIMES: tuple[tuple[str, str], ...] = (
    ("Ihr Gespräch findet am Dienstag, den 3. März 2026 um 14:30 Uhr statt.", "2026-03-03T14:30+01:00"),
    ("Wir sehen uns am 12.03. um halb drei.", "2026-03-12T14:30+01:00"),
)
EXAMPLES_OF_PROMISES: tuple[tuple[str, str], ...] = (
    ("Wir melden uns bis Ende nächster Woche bei Ihnen.", "2026-03-06"),
    ("Sie erhalten innerhalb von 10 Werktagen eine Rückmeldung.", "2026-03-11"),
)
