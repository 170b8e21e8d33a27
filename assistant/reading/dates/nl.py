"""Dutch: the words of dates and times, and what stands around them. Data only."""
# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

NEXT_SKIPS_WEEK = True
HALF_BEFORE = True
WEAK = "ma di wo do vr za zo mei mrt"

WORDS: tuple[tuple[str, str, int | str | None], ...] = (
    ("month", "januari|jan", 1),
    ("month", "februari|feb", 2),
    ("month", "maart|mrt", 3),
    ("month", "april|apr", 4),
    ("month", "mei", 5),
    ("month", "juni|jun", 6),
    ("month", "juli|jul", 7),
    ("month", "augustus|aug", 8),
    ("month", "september|sept|sep", 9),
    ("month", "oktober|okt", 10),
    ("month", "november|nov", 11),
    ("month", "december|dec", 12),
    ("weekday", "maandag|ma|maandagochtend|maandagmiddag|maandagavond|maandagmorgen", 0),
    ("weekday", "dinsdag|di|dinsdagochtend|dinsdagmiddag|dinsdagavond|dinsdagmorgen", 1),
    ("weekday", "woensdag|wo|woensdagochtend|woensdagmiddag|woensdagavond|woensdagmorgen", 2),
    ("weekday", "donderdag|do|donderdagochtend|donderdagmiddag|donderdagavond|donderdagmorgen", 3),
    ("weekday", "vrijdag|vr|vrijdagochtend|vrijdagmiddag|vrijdagavond|vrijdagmorgen", 4),
    ("weekday", "zaterdag|za", 5),
    ("weekday", "zondag|zo", 6),
    ("day", "vandaag|vanmiddag|vanochtend|vanavond", 0),
    ("day", "morgen|morgenochtend|morgenmiddag|morgenavond", 1),
    ("day", "overmorgen", 2),
    ("day", "gisteren", -1),
    ("part", "s ochtends|s morgens|ochtend|in de ochtend", "am"),
    ("part", "s middags|middag|in de middag|s avonds|avond", "pm"),
    ("noise", "goedemorgen|goede morgen|op de hoogte|jaar ervaring|op dit moment|op locatie|in de tussentijd|op tijd|een van", None),
    ("number", "twee|een tweetal", 2),
    ("number", "drie|een paar|enkele|paar|een aantal", 3),
    ("number", "vier", 4),
    ("number", "vijf", 5),
    ("number", "zes", 6),
    ("number", "zeven", 7),
    ("number", "acht", 8),
    ("number", "negen", 9),
    ("number", "tien", 10),
    ("number", "elf", 11),
    ("number", "twaalf", 12),
    ("number", "veertien", 14),
    ("number", "vijftien", 15),
    ("number", "dertien", 13),
    ("number", "zestien", 16),
    ("number", "zeventien", 17),
    ("number", "achttien", 18),
    ("number", "negentien", 19),
    ("number", "twintig", 20),
    ("number", "dertig", 30),
    ("one", "een|één|nog een|een extra", 1),
    ("ordinal", "eerste", 1),
    ("ordinal", "tweede", 2),
    ("ordinal", "derde", 3),
    ("ordinal", "vierde", 4),
    ("unit", "dag", "day"),
    ("unit", "dagen", "days"),
    ("unit", "werkdag", "bday"),
    ("unit", "werkdagen", "bdays"),
    ("unit", "week|werkweek", "week"),
    ("unit", "weken", "weeks"),
    ("unit", "maand", "month"),
    ("unit", "maanden", "months"),
    ("unit", "kwartaal", "quarter"),
    ("unit", "jaar", "year"),
    ("unit", "uren", "hours"),
    ("unit", "minuten|minuut|min", "minutes"),
    ("next", "volgende|de volgende", None),
    ("next", "daaropvolgende", "after"),
    ("coming", "komende|aanstaande|a s|aankomende|eerstvolgende", None),
    ("this", "deze|dit", None),
    ("last", "vorige|afgelopen|laatste", None),
    ("phase", "eind|einde|het einde van|einde van|het eind van|eind van|tegen het einde van", "end"),
    ("phase", "later|in de loop van|de tweede helft van|loop van", "late"),
    ("phase", "begin|het begin van|begin van", "early"),
    ("phase", "medio|halverwege|midden|het midden van", "mid"),
    ("phase", "einde dag|einde van de dag|het einde van de dag|eind van de dag|einde werkdag", "day"),
    ("phase", "einde van de week|het einde van de week|eind van de week|einde week|einde van deze week|eind van deze week|het einde van deze week|het eind van de week", "eow"),
    ("phase", "einde van de maand|het einde van de maand|eind van de maand|einde maand|maandeinde", "eom"),
    ("of", "van", None),
    ("on", "op", None),
    ("the", "de|het|uw|je", None),
    ("at", "om|rond|omstreeks|vanaf|tussen|circa|aanvang|ongeveer|klokslag", None),
    ("from", "van", None),
    ("by", "uiterlijk|uiterlijk op|uiterlijk voor|ten laatste|tegen|vóór het|voor het|tot en met|t m|tot uiterlijk", "by"),
    ("by", "voor|vóór", "before"),
    ("by", "tot", "until"),
    ("in", "in|binnen|over|binnen nu en|gedurende|in de loop van de|binnen een termijn van|de komende", None),
    ("after", "na", None),
    ("and", "en", None),
    ("or", "of|of anders|dan wel", None),
    ("week_of", "in de week van|de week van|week van", "week"),
    ("week_no", "weeknummer|kalenderweek", None),
    ("week_after_next", "de week na volgende week|de week na de volgende", None),
    ("oclock", "uur|u", None),
    ("past", "over", None),
    ("half", "half", None),
    ("quarter", "kwart", None),
    ("clock", "middernacht", "00:00"),
    ("clock", "twaalf uur s middags", "12:00"),
    ("holiday", "pasen|paasweekend|het paasweekend", "easter"),
    ("holiday", "pinksteren|het pinksterweekend", "pentecost"),
    ("holiday", "hemelvaart|hemelvaartsdag", "ascension"),
    ("holiday", "kerst|de kerst|kerstmis|de kerstvakantie|de kerstdagen|de feestdagen|feestdagen", "christmas"),
    ("holiday", "nieuwjaar|oud en nieuw|de jaarwisseling", "newyear"),
    ("holiday", "koningsdag", "kingsday"),
    ("holiday", "de feestdag|feestdag", "bankholiday"),
    ("holiday", "het weekend|weekend|weekeinde|het weekeinde", "weekend"),
    ("interview", "de datum van het gesprek|de gespreksdatum|gespreksdatum|gesprek|het gesprek|ons gesprek|het sollicitatiegesprek|sollicitatiegesprek|interview|het interview|je gesprek|uw gesprek|onze kennismaking|gesprekken|de gesprekken|alle gesprekken|de sollicitatiegesprekken|sollicitatiegesprekken", None),
    ("anchor", "die dag|dezelfde dag|diezelfde dag|die avond|dezelfde avond|diezelfde avond", 0),
    ("anchor", "de dag erna|de dag daarna|een dag later|de volgende dag|de dag erop|een dag erna|de volgende ochtend", 1),
    ("anchor", "die week|eind van die week|einde van die week|het einde van die week|eind die week|het eind van die week|het einde van dezelfde week|eind van dezelfde week|dezelfde week|diezelfde week", "week"),
    ("anchor", "een week later|een week daarna", 7),
    ("anchor", "eind van de week erop|einde van de week erop|eind van de week erna|einde van de week erna|eind van de week daarna|einde van de week daarna|eind van de week daarop|de week erna|de week daarna|de week erop|week erna|week daarna|week erop|de week daarop|week daarop", "week_after"),
    ("anchor", "de sluitingsdatum|sluitingsdatum", "closing"),
    ("zone_word", "tijd", None),
    ("zone_label", "tijdzone", None),
)  # fmt: skip

_APPOINTS = r"\bwie (?:we|wij|ze) (?:\w+ ){0,2}?(?:aannemen|kiezen|benoemen|gaan aannemen)\b|\bde benoeming\b|\b(?:vacature|functie|plek)\b[^.!?]{0,20}\b(?:voor|vóór|uiterlijk|binnen|tegen|in de loop)\b[^.!?]{0,30}\b(?:invull\w+|vervuld|ingevuld|vervullen)\b"
"""Somebody is taken: the decision in other words."""

CUES: dict[str, tuple[str, ...]] = {
    "promise": (
        _APPOINTS,
        r"\b(?:tegemoetzien|tegemoet zien)\b",
        r"\b(?:bekend(?:gemaakt|maken|making)|maakt\b[^!?]{0,60}\bbekend|uitkomst|rangschikking|deelt?\b[^!?]{0,60}\bmee|gepubliceerd)\b",
        r"\b(?:benaderd|gecontacteerd|gebeld|gemaild|bericht|uitgenodigd|geïnformeerd)\b",
        r"\b(?:je|u|jou|jullie) (?:\w+ ){0,4}(?:bellen|mailen|weten|horen|laten weten|uitsluitsel|antwoord)\b|\b(?:bel|mail|app|laat) ik\b|\bbellen we\b|\b(?:weet|weten|besluiten|besluit|beslist|beslissen|kiezen|hakken)\b|\bknopen?\b",
        r"\b(?:laten|laat(?! (?:je |u )?(?:het )?(?:ons|me|mij)\b)|hoor|hoort|horen|koppel\w*|terugkoppel\w+)\b[^!?]{0,80}\b(?:weten|ons|mij|van ons|terug|horen)\b|\b(?:je|jij|u) (?:\w+ ){0,4}(?:hoort|hoor)\b|\b(?:hoort|hoor) (?:je|u)\b",
        r"\b(?:komen|kom|komt) (?:we |wij |ik )?[^!?]{0,80}\b(?:terug|bij (?:je|u|jou) terug|hierop terug)\b|\bterug(?:komen|komt|koppeling|koppelen)\b",
        r"\b(?:contact (?:op|met)|contact opnemen|neemt? (?:\w+ ){0,3}contact|nemen (?:\w+ ){0,6}contact|informeren|informeer|berichten|bericht|op de hoogte|bellen|bel|mailen)\b",
        r"\b(?:beslissing|beslissen|besluit|besluiten|uitsluitsel|uitslag|reactie|antwoord|feedback|nieuws|update|resultaat|keuze|terugkoppeling|weten we|weet ik|knoop)\b",
        r"\b(?:hebben|heb|nodig|duurt|kost|vragen)\b[^!?]{0,40}\b(?:nodig|dagen|weken|week|tijd)\b",
        r"\b(?:gesprekken|procedure|selectie|ronde)\b[^!?]{0,40}\b(?:afronden|afgerond|klaar)\b",
    ),
    "decision": (
        _APPOINTS,
        r"\b(?:uitkomst|rangschikking)\b",
        r"\b(?:beslis\w+|beslui\w+|uitslag|uitsluitsel|definiti\w+|keuze|resultaat|knoop)\b",
    ),
    "logistics": (
        r"\bbevestig\w* (?:ik |we |wij )?(?:het|de|je|uw|ons|onze) (?:gesprek|afspraak|interview|kennismaking)\b",
        r"\b(?:uitnodiging|link|agenda\w*|gegevens|details|contract|opdracht|routebeschrijving|documenten)\b[^!?]{0,60}\b(?:sturen|stuur|ontvang\w*|toesturen|mailen|krijg\w*)\b|\b(?:stuur|sturen|ontvang\w*)\b[^!?]{0,50}\b(?:uitnodiging|link|agenda\w*|gegevens|details|contract|opdracht)\b",
        r"\b(?:bestelling|bezorgd|levering|factuur|pakket|abonnement)\b",
        r"\bbel\w*\b[^!?]{0,50}\b(?:gesprek|interview|kennismaking)\b",
    ),
    "candidate": (
        r"\bgraag (?:een |uw |je )?(?:reactie|antwoord|bevestiging)\b",
        r"\b(?:graag (?:horen|vernemen|ontvangen) (?:we|wij|ik)|graag (?:je|uw|jouw)|wil je|wilt u|kun je|kunt u|zou je|zou u|gelieve|verzoeken (?:wij |we )?(?:je|u)|vragen (?:wij |we )?(?:je|u)|laat (?:het )?(?:ons|me|mij) (?:\w+ ){0,3}weten|laat (?:je |u )?(?:ons|me|mij)|je (?:kunt(?![^!?]{0,70}\b(?:verwachten|tegemoetzien|rekenen op))|moet|dient|hebt)|u (?:kunt(?![^!?]{0,70}\b(?:verwachten|tegemoetzien|rekenen op))|moet|dient|heeft)|geef (?:ons|dit|je))\b",
        r"\b(?:deadline|sluitingsdatum|sluit\w*|vervalt|verloopt|geldig tot|reageren (?:kan|tot)|solliciteren (?:kan|tot)|(?<!krijg )(?<!krijgt )(?<!heb )(?<!hebt )(?<!ontvang )(?<!hoor )je (?:reactie|antwoord|bevestiging|beschikbaarheid)|uw (?:reactie|antwoord|bevestiging|beschikbaarheid)|van (?:je|jou|u) (?:te )?horen)\b",
        r"\b(?:bevestig|reageer|boek|kies|vul|lever|rond(?= (?:het|je|uw|dit) )) \b|\b(?:startdatum|ingangsdatum)\b|\bde (?:test|opdracht|assessment)\b",
    ),
    "superseded": (
        r"\bzoals (?:\w+ )?(?:beloofd|afgesproken)\b[^!?]{0,20}\b(?:kom ik|hierbij|schrijf ik)\b",
        r"\b(?:hoopten|hadden (?:gehoopt|gepland|beloofd|gezegd|verwacht)|had (?:gehoopt|beloofd|gezegd)|zouden|oorspronkelijk|eigenlijk|aanvankelijk|wilden)\b",
        r"\b(?:kunnen|lukt|gaan|kan|zal|zullen)\b[^!?]{0,50}\b(?:niet|geen)\b(?![^!?]{0,60}\b(?:voor|tot)\b)",
    ),
    "offered": (
        r"\b(?:kan|kunnen|zou(?:den)?) (?:wat (?:mij|ons) betreft )?ook\b|\book (?:nog )?(?:mogelijk|vrij|een optie|goed|prima)\b",
        r"^\W*(?:of|anders|zo niet|indien niet)\b",
        r"\b(?:schikt|past|kun je|kunt u|komt|lukt|ben je|bent u|heb je|heeft u|zou je|zou u|zou)\b[^!?]{0,100}\?",
        r"\b(?:voorstel\w*|stel voor|opties?|mogelijkheden|momenten|tijdslot\w*|tijdstip\w*|keuze uit|kies|voorkeur|de volgende (?:data|tijden|momenten)|beschikbaarheid|wat dacht je)\b",
        r"\bwelk(?:e)? (?:moment|tijd\w*|dag|datum|van)\b|\bwelke\b[^!?]{0,60}\buit\b",
    ),
    "old": (
        r"(?:^|\n)\W*(?:was|oud|eerst|eerder)\s*:[^\n]{0,40}$",
        r"\((?:was|eerder|voorheen|eerst|ipv|i\.p\.v\.|niet|en niet|oud|oude tijd)(?!\w)[: ]*[^)]{0,30}$",
        r"\b(?:niet(?: meer)?(?: om| op)|en niet(?: meer)?)\s*$",
        r"\b(?:in plaats van|i\.?p\.?v\.?)\b[^!?]{0,40}$",
        r"\b(?:verplaats\w*|verzet\w*|verschoven|verschuiv\w+|gewijzigd|wijzig\w*)\b[^!?]{0,60}\bvan\b[^!?]{0,30}$",
        r"\b(?:oorspronkelijk\w*|eerder(?:e)? (?:gepland\w*|afgesproken|genoemd\w*|tijd|datum|afspraak)|aanvankelijk|oude (?:tijd|datum)|stond gepland)\b[^!?]{0,60}$",
        r"\b(?:kan|kunnen|lukt|red) (?:\w+ ){0,4}(?:niet|niet meer|helaas)\b[^!?]{0,50}$|\bhelaas (?:kan|kunnen|lukt)\b[^!?]{0,70}$",
    ),
    # Right after a time: that one will not do.
    "fails": (
        r"^\W*(?:ga|gaat|gaan) (?:ik|het|we|wij) (?:\w+ ){0,2}niet\b",
        r"^\W*(?:kan|lukt|kunnen|red) (?:ik |het |we )?(?:\w+ ){0,3}niet\b[^,;.]{0,20}",
        r"^\W*(?:\w+ ){0,2}?(?:lukt|schikt|past)(?: \w+){0,3} niet\b",
    ),
    "named": (
        r"\b(?:het|ons|onze|je|uw|de) (?:gesprek|afspraak|interview|sollicitatiegesprek|kennismaking)(?: (?:van|op))?\s*$",
    ),
    "moved": (
        r"\b(?:opschuiv\w*|schuiv\w*|schuift|vervroeg\w*|omgezet|uitgesteld|uitstellen)\b",
        r"\b(?:verplaats\w*|verzet\w*|verschoven|verschuiv\w+|gewijzigd|wijzig\w*)\b",
    ),
    "fixed": (
        r"\b(?:(?:zet|noteer|plan|boek) (?:ik )?(?:je|u|jou)|bevestig\w*|ingepland|vastgelegd|geboekt|staat gepland)\b",
    ),
    "cancelled": (
        r"\b(?:geannuleerd|annuleren|afgezegd|afzeggen|gaat niet door|niet doorgaan|komt te vervallen|vervalt|geschrapt)\b",
    ),
    "conditional": (r"\b(?:als|indien|mocht|mochten|in het geval)\b",),
    "past": (
        r"\b(?:bedankt|dank (?:je|u)(?: wel)?|dankjewel|hartelijk dank) (?:nogmaals )?voor\b",
        r"\b(?:was|waren|gesproken|ontmoet|leuk je te|kennisgemaakt|ontvangen|sinds|gehad)\b",
    ),
    # What turns a sentence about the past to what comes.
    "future": (r"\b(?:zal|zullen|zullen we|willen|wil|graag|kunnen|kun|moeten|bevestig\w*|nodig\w*|zien|is|staat)\b",),
    "deadline": (
        r"(?:^|\n|\s)(?:einde|eind)\s?:\s*(?:\w{1,6}\.?\s?)?$",
        r"\b(?:uiterlijk|voor|vóór|(?-i:tot)|tegen|deadline|vervalt|geldig|sluit)\b(?: op| het| en met| de)?(?: einde?)?[\s,:(]*$",
    ),
    "hours": (
        r"\b(?:kun je|kunt u|ben ik) (?:mij|me|ons)? ?(?:\w+ ){0,4}(?:bereiken|bellen|bereikbaar)\b",
        r"\b(?:elke|iedere) (?:dag|ochtend|avond)\b|\b(?:op werkdagen|doordeweeks) (?:van|tussen)\b",
        r"\b(?:openingstijden|kantooruren|kantoortijden|bereikbaar|werktijden|geopend)\b",
        r"\bma(?:andag)?\s?(?:-|–|t/m|tot en met)\s?(?:vr|do|za)",
        r"\b(?:verzonden|copyright|©|factuur|ordernummer)\b",
    ),
    "not_length": (r"\b(?:eerder|van tevoren|vooraf|te laat|test|opdracht|lopen|reistijd)\b",),
    "clause": (
        r"[;]|\s[–—-]\s",
        r",?\s+\b(?:en|maar|daarna|dan|want|waarna)\s+(?=(?:we|wij|ik|je|jij|u|graag|dan|laten|hoor|nemen|komen|hebben|de|het|kun|wil|laat)\b)",
        r",?\s+\b(?:en|maar)\s+(?=(?:uiterlijk|binnen)\b)",
        r",\s+(?=(?:maar|zodat|graag|we|wij|ik|daarna|waarna|dan)\b)",
        r"\s+(?=(?:zodra|nadat|voordat we|zodat we|als je|als u)\b)",
    ),
    # "See you on ...", though the word is that of a deadline.
    "greeting": (
        r"\b(?:programma|planning|schema|agenda|rooster|dagindeling|dagprogramma|indeling|afspraak|uitnodiging|tijden|details|ingepland|genoteerd|gereserveerd) voor\s*$",
        r"\b(?:zet|plan|boek) (?:ik |we )?(?:je|jou|u|jullie)\b(?: \w+){0,3} voor(?: op)?\s*$",
        r"\b(?:orde|helder|klaar|prima|afgesproken|rond)\b(?: \w+){0,2} voor(?: op)?\s*$",
        r"\b(?:afspraak|gesprek|uitnodiging|interview|kennismaking|bevestig\w*|ingepland|gepland|staat|noteerd?|genoteerd|ingeschreven|verwachten|uitgenodigd|akkoord|oké|ok)\b(?: \w+){0,3} voor(?: op)?\s*$",
        r"^(?!.*\b(?:uiterlijk|reageer\w*|reageren|reactie|bevestig\w*|stuur|laat|laten|weten|kiezen|kies|hebt|heb|heeft|tijd|kan|kunt|kun)\b)\W*(?:\w+[,!]?\s){0,5}?tot(?: op| dan)?\s*$",
    ),
    # Between an old time and the new one.
    "onto": (r"\b(?:naar|nu|wordt)\b[^.!?]{0,25}$",),
    # Asked as a question, but done already.
    "settled": (
        r"\bzoals (?:net|zojuist|telefonisch|daarnet) (?:besproken|afgesproken)\b|\b(?:(?:alles )?(?:helder|klaar|duidelijk) voor)\b|\b(?:heb|hebben|is|al)\b[^.!?]{0,50}\b(?:aangepast|verzet|verplaatst|gewijzigd|omgezet)\b|\b(?:tenzij|als ik niets hoor|zonder tegenbericht)\b",
    ),
    # What names an hour of a visit that is no interview, beside an hour that is one.
    "aside": (
        r"\b(?:aankomst|luchthaven|(?:schuift|sluit|schuiven|sluiten|haakt|haken) (?:\w+ ){0,4}aan|komt (?:\w+ ){0,4}erbij|inloggen|onthaal|weer open|heropen\w*|leid\w* (?:\w+ ){0,5}rond|(?:ontvang\w*|krijg\w*|stuur\w*|sturen) (?:\w+ ){0,3}(?:vragen|casus|case|opdracht)|techniekcheck|kennismaken met het team|laat (?:ik|wij) (?:je|u)|laten we (?:je|u)|ontvangst|inloop|welkom|koffie|ontbijt|lunch\w*|diner|borrel|pauze|rondleiding|(?:gelegenheid|kans|tijd) om (?:\w+ ){0,4}(?:te zien|te bekijken|te ontmoeten|kennis te maken)|rond te kijken|einde|eindigt|afsluiting|vertrek|trein|vlucht|taxi|klaar|gaat open)\b",
    ),
    "task": (r"\b(?:opdracht|\w*test|toets|oefening)\b",),
    # What stands after the hour of a break in a list.
    "pause": (r"^\W*(?:\w+\W+){0,1}?(?:pauze|lunch|lunchpauze)\b",),
    # A span of somebody's absence, of interviews, of a start: no answer is due at its end.
    "away": (r"\b(?:vakantie|vrij|afwezig|reis|gesprekken|start\w*|begin\w*)\b",),
    # Right after a day that has been.
    "was": (r"^\W*(?:was|waren|ging)\b",),
    # The hour said before holds.
    "same_hour": (r"\b(?:zelfde|dezelfde|hetzelfde) (?:tijd(?:stip)?|uur)\b",),
    # Being there, a little before it begins.
    "arrival": (r"\b(?:aanwezig|aankomst|melden|arriveren|inloop)\b",),
}

EXAMPLES_OF_TIMES: tuple[tuple[str, str], ...] = (
    ("Je gesprek is op dinsdag 3 maart 2026 om 14.30 uur.", "2026-03-03T14:30+01:00"),
    ("Tot donderdag 12 maart om half drie!", "2026-03-12T14:30+01:00"),
)
EXAMPLES_OF_PROMISES: tuple[tuple[str, str], ...] = (
    ("We laten je uiterlijk eind volgende week weten of je door bent.", "2026-03-06"),
    ("Je hoort binnen 10 werkdagen van ons.", "2026-03-11"),
)
