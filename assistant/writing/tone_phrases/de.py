"""German wordings to avoid."""

# ruff: noqa: E501 - a pattern is easier to check in one piece

from __future__ import annotations

from assistant.writing.tone_phrases.row import Reason, TonePhrase

_PRESUMING = (
    (
        r"\bwann (?:kann|darf|soll|fange|beginne) ich (?:bei ihnen )?(?:an\b|anfangen|beginnen|starten|unterschreiben)|\b(?:senden|schicken) sie mir (?:bitte )?den (?:arbeits)?vertrag\b",
        "weglassen: noch ist nichts entschieden",
        "Wann kann ich bei Ihnen anfangen?",
    ),
    (
        r"\b(?:vermutlich|wahrscheinlich|sicher|wohl|offenbar|anscheinend)\b.{0,40}\b(?:jemand anderen?|einen anderen|eine andere|gegen mich|vergeben|besetzt|anders entschieden|abgelehnt)\b",
        "Schweigen ist kein Zeichen: nach dem Stand fragen, ohne das Ergebnis zu raten",
        "Die Stelle ist wohl schon vergeben.",
    ),
    (
        r"\bmein(?:em|en)? erste[nr]? (?:arbeits)?tag\b|\bunsere (?:gemeinsame )?zukunft\b|\b(?:besser|geeigneter)e?n?\b.{0,20}\b(?:finden sie|werden sie) (?:\w+ )?nicht\b|\bwerden (?:sie )?(?:\w+ )?(?:keinen|keine|niemanden) (?:\w+,? ){0,2}(?:der |die )?besser|\bdavon aus, dass ich die stelle\b",
        "weglassen: noch ist nichts entschieden",
        "Wir sehen uns an meinem ersten Arbeitstag.",
    ),
    (
        r"\bfreue mich (?:\w+ ){0,3}?(?:auf (?:die|unsere|eine gute) (?:\w+ )?zusammenarbeit|auf (?:meine|die) (?:neue|künftige|zukünftige) (?:aufgabe|stelle|arbeit|rolle)|auf meinen ersten (?:arbeits)?tag|darauf, (?:mit ihnen|bei ihnen|für sie) zu arbeiten|auf (?:ihre|die) zusage|auf (?:ihr|das) angebot)\b",
        "sagen, dass die Aufgabe Sie reizt; ob sie Ihre wird, entscheidet die andere Seite",
        "Ich freue mich auf die Zusammenarbeit mit Ihnen.",
    ),
    (
        r"\b(?:wenn|sobald) ich (?:bei ihnen |erst |dann )*(?:anfange|beginne|eingestellt bin|im team bin|dabei bin|starte)\b",
        'die Möglichkeitsform wählen: "in dieser Stelle würde ich ..."',
        "Sobald ich bei Ihnen anfange, ordne ich die Berichte.",
    ),
    (
        r"\b(?:meine[nmrs]?|unsere[nmrs]?|ihr|ihre[nmrs]?) (?:neue|künftige|zukünftige)[nmrs]? (?:kolleg|team|mitarbeiter|chef|arbeitgeber|arbeitsplatz|vorgesetzt)",
        "weglassen: noch ist nichts entschieden",
        "Grüßen Sie meine künftigen Kollegen.",
    ),
    (
        r"\bich bin (?:\w+ )?(?:der|die|genau der|genau die) (?:\w+ )?(?:richtige|beste|ideale|perfekte|geeignetste)\w*\b",
        "eine Stärke nennen und das Urteil den anderen lassen",
        "Ich bin die ideale Kandidatin.",
    ),
    (
        r"\b(?:sicher|überzeugt|gewiss)\b.{0,12}\bdass (?:sie (?:sich )?(?:für )?mich|ich die stelle|ich (?:genau )?(?:der|die) (?:richtige|beste))",
        "die Entscheidung den anderen lassen",
        "Ich bin sicher, dass Sie mich nehmen.",
    ),
    (
        r"\b(?:nehme an|vermute|gehe davon aus|befürchte|schätze)\b.{0,12}\b(?:dass )?(?:sie sich (?:bereits |schon )?(?:für jemand|gegen mich|anders)|ich (?:die stelle )?nicht (?:genommen|ausgewählt|bekomm)|die stelle (?:bereits |schon )?(?:vergeben|besetzt))",
        "Schweigen ist kein Zeichen: nach dem Stand fragen, ohne das Ergebnis zu raten",
        "Ich nehme an, dass Sie sich gegen mich entschieden haben.",
    ),
    (
        r"\bniemand (?:ist|wäre|könnte) (?:\w+ )?besser\b",
        "sich nicht mit Unbekannten vergleichen",
        "Niemand wäre besser geeignet.",
    ),
)
_BEGGING = (
    (
        r"\b(?:inständig|flehentlich|auf knien|von ganzem herzen bitte)\b|\b(?:mir|noch) (?:nur |doch |bitte )*(?:eine|diese|die|eine letzte) (?:\w+ )?chance (?:zu )?geben\b|\bzu jedem (?:gehalt|preis|lohn)\b|\bhaben sie erbarmen\b",
        "sagen, was Sie beitragen würden",
        "Würden Sie mir bitte eine Chance geben?",
    ),
    (
        r"\b(?:überdenken|überlegen) sie (?:\w+ )*(?:ihre|die) entscheidung\b|\bentscheidung (?:noch einmal |nochmals )?(?:überdenken|zu überdenken|ändern)\b",
        "die Entscheidung achten und um Rückmeldung bitten",
        "Würden Sie Ihre Entscheidung noch einmal überdenken?",
    ),
    (r"\bbitte,? bitte\b", "einmal bitten genügt", "Bitte, bitte melden Sie sich."),
    (r"\bich (?:flehe|bettle|beschwöre)\b", '"Ich wäre Ihnen dankbar, wenn ..."', "Ich flehe Sie an."),
    (
        r"\bgeben sie mir (?:doch |bitte |nur )*(?:eine|diese|die|noch eine) (?:\w+ )?chance\b",
        "sagen, was Sie beitragen würden",
        "Geben Sie mir doch bitte eine Chance.",
    ),
    (
        r"\b(?:ich )?brauche (?:\w+ )?(?:diese|die|den|diesen) (?:\w+ )?(?:stelle|job|arbeit|arbeitsplatz)\b",
        "sagen, warum die Aufgabe Sie reizt, nicht warum Sie sie brauchen",
        "Ich brauche diese Stelle wirklich.",
    ),
    (
        r"\bich (?:würde|werde|tue|täte) (?:wirklich )?alles\b",
        "eine Stärke nennen",
        "Ich würde alles für diese Stelle tun.",
    ),
    (
        r"\b(?:umsonst|unentgeltlich|ohne bezahlung|ohne lohn) (?:für sie )?arbeiten\b",
        "weglassen",
        "Ich würde sogar umsonst arbeiten.",
    ),
    (
        r"\b(?:nehmen|wählen) sie (?:bitte |doch )*mich\b",
        "die Entscheidung den anderen lassen",
        "Nehmen Sie bitte mich.",
    ),
)
_DESPERATE = (
    (
        r"\b(?:tag und nacht|schlaflos\w*|in tränen|am ende meiner kräfte|keine hoffnung|weiß ich nicht (?:mehr )?weiter|hoffnungslos|das geld wird knapp|läuft (?:mir )?die zeit davon|existenz|meine (?:familie|zukunft) hängt)\b",
        "weglassen: es belastet und hilft niemandem",
        "Ich denke Tag und Nacht an diese Stelle.",
    ),
    (r"\bverzweifel(?:t|n|ung)\w*\b", "sagen, dass Ihr Interesse groß ist", "Ich bin verzweifelt."),
    (
        r"\b(?:meine|die) (?:letzte|einzige) (?:hoffnung|chance|möglichkeit|rettung)\b",
        "weglassen: es belastet und hilft niemandem",
        "Sie sind meine letzte Hoffnung.",
    ),
    (
        r"\b(?:miete|rechnungen|schulden)\b.{0,20}\b(?:zahlen|bezahlen|fällig|begleichen)\b",
        "private Nöte weglassen",
        "Ich muss meine Miete bezahlen.",
    ),
    (
        r"\b(?:seit \w+(?: \w+)? )?arbeitslos\b",
        "weglassen: davon sprechen, was Sie beitragen würden",
        "Ich bin seit Monaten arbeitslos.",
    ),
    (
        r"\b(?:kann|konnte) (?:\w+ ){0,4}nicht (?:mehr )?(?:schlafen|essen)\b",
        "weglassen",
        "Ich kann seit dem Gespräch nicht mehr schlafen.",
    ),
    (
        r"\bbedeutet (?:mir )?(?:alles|die welt)\b",
        '"Ich würde mich sehr freuen" genügt',
        "Diese Stelle bedeutet mir alles.",
    ),
    (r"\b(?:sehnsüchtig|händeringend)\b", '"Ich würde mich freuen" genügt', "Ich warte sehnsüchtig auf Ihre Antwort."),
    (
        r"\birgendeine (?:stelle|arbeit|aufgabe)\b",
        "die Stelle nennen, die Sie reizt",
        "Ich nehme auch irgendeine Stelle.",
    ),
)
_PUSHY = (
    (
        r"\b(?:melden|antworten|schreiben|entscheiden|rufen|geben|teilen) sie\b.{0,35}\b(?:bis (?:heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|ende)|heute noch|noch heute|innerhalb von|binnen)\b",
        "keine Frist setzen; nach der Planung fragen",
        "Bitte antworten Sie bis Montag.",
    ),
    (
        r"\bwie lange (?:soll|muss|dauert|wollen|brauchen|noch)\b|\b(?:letzte|zweite|dritte) (?:erinnerung|mahnung)\b|\bmeine geduld\b|\bich (?:bestehe darauf|dränge)\b|\b(?:zeitnahe|rasche|baldige|schnelle) (?:antwort|rückmeldung|entscheidung)\b",
        "nach der Planung fragen, ohne zu drängen",
        "Wie lange dauert das noch?",
    ),
    (
        r"\b(?:antwort\w*|meld\w*|rückmeldung|bescheid|entscheidung|ruf\w*)\b.{0,40}\b(?:umgehend|sofort|schnellstmöglich|so schnell wie möglich|unverzüglich|so bald wie möglich|auf der stelle|asap)\b",
        '"wenn es Ihnen möglich ist"',
        "Bitte antworten Sie umgehend.",
    ),
    (
        r"\b(?:umgehend|sofort|schnellstmöglich|unverzüglich|dringend)\w*\b.{0,25}\b(?:antwort|rückmeldung|bescheid|entscheidung|melden|nachricht)",
        '"wenn es Ihnen möglich ist"',
        "Ich bitte um umgehende Rückmeldung.",
    ),
    (
        r"\bich (?:erwarte|verlange|fordere|bestehe auf)\b.{0,25}\b(?:antwort|rückmeldung|entscheidung|erklärung|anruf|nachricht|bescheid)",
        '"Ich wäre dankbar für ..."',
        "Ich erwarte Ihre Antwort.",
    ),
    (
        r"\b(?:bis|noch) (?:spätestens )?(?:heute|morgen|freitag|montag|ende der woche)\b.{0,30}\b(?:antwort|bescheid|melden|entscheid|rückmeldung)|\bspätestens\b",
        "keine Frist setzen; nach der Planung fragen",
        "Bitte geben Sie mir bis morgen Bescheid.",
    ),
    (
        r"\bzum (?:dritten|vierten|fünften|wiederholten) mal\b",
        "einmal schreiben und es dabei belassen",
        "Ich schreibe Ihnen zum dritten Mal.",
    ),
    (
        r"\b(?:warum|weshalb|wieso) (?:dauert|haben sie|melden sie|höre ich)\b",
        '"Darf ich fragen, wie der Stand ist?"',
        "Warum dauert das so lange?",
    ),
    (
        r"\b(?:muss|will) (?:\w+ )?(?:jetzt |endlich )?wissen\b",
        '"Ich wäre dankbar für eine kurze Nachricht"',
        "Ich muss endlich wissen, woran ich bin.",
    ),
    (
        r"\b(?:ich )?warte (?:noch )?immer(?: noch)?\b|\bimmer noch keine\b",
        '"Ich wollte nach dem Stand fragen"',
        "Ich warte immer noch auf eine Antwort.",
    ),
)
_FLATTERING = (
    (
        r"\b(?:noch nie|nie zuvor|selten)\b.{0,40}\b(?:so (?:eine[nrms]? )?(?:beeindruckend|inspirierend|großartig|toll|klug|wunderbar)\w*|getroffen|kennengelernt)\b|\b(?:so|solch) (?:ein|eine|einen|einem) (?:beeindruckend|inspirierend|großartig|wunderbar|außergewöhnlich)\w*|\bmein (?:großes )?vorbild\b|\beine (?:große |wahre )?ehre\b",
        "die Sache selbst nennen, die Sie interessiert hat",
        "Noch nie habe ich so einen klugen Menschen getroffen.",
    ),
    (
        r"\bsie (?:sind|waren) (?:\w+ ){0,2}?(?:unglaublich|brillant|genial|großartig|fantastisch|einzigartig|inspirierend|außergewöhnlich|wunderbar)",
        "für etwas danken, das sie getan haben: die Zeit, eine Erklärung",
        "Sie sind eine großartige Führungskraft.",
    ),
    (
        r"\bihre (?:\w+ )?(?:unglaubliche|brillante|geniale|großartige|fantastische|einzigartige|außergewöhnliche|charismatische)[nrs]?\b",
        "die Sache selbst nennen, die Sie interessiert hat",
        "Ihre brillante Art hat mich beeindruckt.",
    ),
    (
        r"\b(?:beste|großartigste|tollste|inspirierendste)[nrs]? (?:\w+ )?(?:unternehmen|firma|team|chef\w*|gespräch|arbeitgeber)\b.{0,25}\b(?:der welt|überhaupt|aller zeiten|je)\b",
        "die Sache selbst nennen, die Sie interessiert hat",
        "Es war das beste Gespräch überhaupt.",
    ),
    (
        r"\btraum(?:job|stelle|firma|arbeitgeber|unternehmen)\b",
        "sagen, welcher Teil der Arbeit Sie reizt",
        "Das ist mein Traumjob.",
    ),
    (
        r"\b(?:bewundere|verehre) (?:ich )?sie\b|\bzu ihnen auf(?:schauen|blicken)\b",
        "die Sache selbst nennen, die Sie interessiert hat",
        "Ich bewundere Sie sehr.",
    ),
)
_BLAMING = (
    (
        r"\bhaben sie (?:sich |mir |auf \w+ \w+ )*(?:noch immer |immer noch |bis heute |noch |leider |einfach )*(?:nicht|nie|kein\w*)\b.{0,20}\b(?:geantwortet|gemeldet|reagiert|geschrieben|angerufen|gehalten|rückmeldung)\b",
        '"Ich wollte nach dem Stand fragen"',
        "Leider haben Sie sich nicht gemeldet.",
    ),
    (
        r"\bsie (?:haben|hatten)\b.{0,50}\b(?:versprochen|zugesagt|zugesichert)\b|\b(?:funkstille|frechheit|zumutung|enttäuschend|armutszeugnis|im stich gelassen|vergessen haben)\b|\b(?:nicht|kein\w*)\b.{0,15}\bfür nötig (?:halten|gehalten)\b",
        '"Ich wollte nach dem Stand fragen"',
        "Ihre Funkstille ist eine Zumutung.",
    ),
    (
        r"\bsie (?:haben|hatten) (?:mir )?(?:doch )?(?:versprochen|zugesagt|zugesichert)\b|\bsie wollten sich (?:doch |schon |längst )",
        '"Wenn ich es richtig verstanden habe, war eine Entscheidung für etwa ... vorgesehen"',
        "Sie haben versprochen, mich anzurufen.",
    ),
    (
        r"\bsie (?:haben|hatten) (?:sich |mir |auf \w+ \w+ )*(?:noch immer |immer noch |bis heute |noch |leider )?(?:nicht|nie|kein\w*) (?:\w+ )?(?:geantwortet|gemeldet|reagiert|geschrieben|angerufen|gehalten|antwort)",
        '"Ich wollte nach dem Stand fragen"',
        "Sie haben sich noch immer nicht gemeldet.",
    ),
    (
        r"\b(?:ignorier\w*|geghostet)\b",
        '"Ich bin nicht sicher, ob meine Nachricht Sie erreicht hat"',
        "Ich fühle mich ignoriert.",
    ),
    (
        r"\b(?:unprofessionell|respektlos|unverschämt|unhöflich|rücksichtslos|unfair|inakzeptabel|lächerlich)\w*\b",
        "weglassen; eine ruhige Frage bringt eher eine Antwort",
        "Das finde ich unprofessionell.",
    ),
    (
        r"\b(?:enttäuscht|verärgert|wütend|frustriert|sauer) (?:über|von|wegen) (?:ihr\w*|ihnen|das schweigen|die funkstille)\b",
        "das Gefühl weglassen und nach dem Stand fragen",
        "Ich bin enttäuscht über Ihr Schweigen.",
    ),
    (
        r"\b(?:ihr schweigen|trotz ihrer zusage|das mindeste|wort nicht gehalten|zeitverschwendung|im unklaren gelassen|hängen lassen)\b",
        '"Ich wollte nach dem Stand fragen"',
        "Eine Antwort wäre das Mindeste.",
    ),
    (
        r"\b(?:ihre|die) entscheidung (?:ist|war) (?:ein fehler|falsch)\b|\bwerden (?:sie )?(?:es |das )?bereuen\b",
        "die Entscheidung achten und um Rückmeldung bitten",
        "Das werden Sie bereuen.",
    ),
)

PHRASES: tuple[TonePhrase, ...] = tuple(
    TonePhrase(reason, *row)
    for reason, rows in (
        (Reason.PRESUMING, _PRESUMING),
        (Reason.BEGGING, _BEGGING),
        (Reason.DESPERATE, _DESPERATE),
        (Reason.PUSHY, _PUSHY),
        (Reason.FLATTERING, _FLATTERING),
        (Reason.BLAMING, _BLAMING),
    )
    for row in rows
)
