"""The words of `set_times.py` in German, French and Dutch: what fixes an hour, what takes one up, what calls to one."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

SET = (
    r"(?:abgemacht|ausgemacht|(?:es bleibt|bleibt es)(?: also| somit| dann)? bei|(?:ich|wir) (?:trage|tragen|notiere|notieren|plane|planen) (?:sie|dich)(?: \w+){0,3} (?:für|am|auf)|(?:ich habe|wir haben|habe ich|haben wir|hab) (?:sie|dich|das gespräch|den termin|unser gespräch|ihr gespräch|dein gespräch|ihren termin|deinen termin)(?: \w+){0,3} (?:für|am|auf)|"
    r"c['’]est (?:bien )?(?:noté|confirmé|calé|fixé|entendu|d['’]accord)|je (?:vous|te|t['’]) ?(?:confirme|note|attends|ai (?:noté|inscrit|réservé|bloqué|calé)e?)|nous vous (?:confirmons|attendons|avons (?:noté|inscrit|réservé)e?)|rendez-vous (?:est )?(?:pris|fixé|confirmé)|"
    r"(?:dat is |is )?(?:dan )?(?:afgesproken|genoteerd|vastgelegd)|(?:het blijft|blijft het)(?: dus| dan)? bij|(?:ik|we|wij) (?:zet|noteer|plan|zetten|noteren|plannen) (?:je|u|jou)(?: \w+){0,2} (?:op|in op|voor)|(?:ik heb|we hebben|wij hebben) (?:je|u|jou|het gesprek|de afspraak|je gesprek|ons gesprek)(?: \w+){0,2} (?:voor|op|om))\b[^?]{0,40}$"
)
"""What fixes the hour after it."""

FIRM = (
    r"[\s,–-]{0,3}(?:uhr |uur )?(?:(?:(?:ist|sind) (?:\w+ )?)?(?:fest )?(?:eingetragen|eingeplant|vorgemerkt|notiert|reserviert|bestätigt|gebucht|fix)\b|steht(?! noch)\b|"
    r"(?:est|sont) (?:bien |donc )?(?:confirmée?|notée?|réservée?|fixée?|calée?|bloquée?)s?\b|c['’]est (?:noté|calé|confirmé)\b|"
    r"(?:(?:is|staat) (?:nu |hierbij |dan |bij deze )?)?(?:bevestigd|genoteerd|geboekt|gereserveerd|vastgelegd|ingepland)\b|staat (?:vast|genoteerd|in (?:de|mijn|onze) agenda)\b|in (?:de|mijn|onze) agenda (?:gezet|staan)\b)"
)
"""What says of the hour before it that it is fixed."""

SUITS = (
    r"[\s,–-]{0,3}(?:uhr |uur )?(?![^.!?\n]{0,40}\b(?:nicht|niet|pas)\b)(?:(?:passt|klappt|geht)(?: \w+){0,2}? (?:gut|prima|super|perfekt|wunderbar|bestens|klar|uns|mir)\b|(?:passt|klappt)(?=[.!,])|ist (?:super|perfekt|gut|prima|okay|ok)\b|"
    r"(?:me|nous) (?:convient|va)\b|c['’]est (?:parfait|bon|très bien|ok)\b|est parfait\b|"
    r"(?:past|schikt|komt|lukt|is)(?: \w+){0,2}? (?:goed|prima|perfect|ons|mij|uit|oké|ok|top)\b)"
)
"""What takes up the hour before it."""

TAKEN = r"^\W*(?:(?:ja|ok|okay|oké|oke|gut|super|perfekt|prima|gerne?|wunderbar|alles klar|klar|passt|einverstanden|d['’]accord|parfait|très bien|entendu|ça marche|goed|perfect|top|akkoord|afgesproken)[\s,!.–-]{1,3})?(?:(?:dann|also|dan|dus|alors|donc|va|ok|d['’]accord|parfait|entendu)(?: also| dann| wordt het| pour| op| am)*[\s,:–-]{1,3}|(?<=[,!.–-] ))$"
"""What takes up the hour after it."""

_WISH = (
    r"(?:(?:laden|lade|lädt|bitten|bitte|erwarten|erwarte|erwartet|empfangen|empfängt|begrüßen|begrüßt) (?:wir |ich )?(?:sie|dich)|(?:können sie|sie können|kannst du|du kannst|du darfst)\b[^.!?]{0,40}\b(?:kommen|vorbeikommen|vorstellen)|(?:möchten?|würden?|wollen) (?:wir |ich )?(?:sie|dich)|komm(?:en sie|t bitte| bitte| doch| einfach)|(?:finden|stellen) sie sich|"
    r"vous (?:invit\w+|convi\w+|convoqu\w+|attend\w*|recevr\w+|recevoir|rencontrer|accueillir|présenter)|êtes (?:bien )?(?:convié|invité|convoqué|attendu)e?|(?:venez|passez|présentez-vous)(?: donc)?|(?:pouvez|peux|pourrez|pourras) (?:venir|passer)|vous (?:attendra|reçoit|accueille)|(?:vous|t['’]) ?(?:avons|ai) (?:bien )?(?:gardé|réservé|bloqué)|restons sur|"
    r"(?:te|le) (?:hemos|he) (?:guardado|reservado)|(?:le|ti) (?:abbiamo|ho) (?:riservato|tenuto)|(?:reserv|guard|bloque)(?:ámos|amos|ei)-(?:lhe|te)|(?:kept|held|blocked) (?=[^.!?]*for you)|"
    r"(?:(?:te|le|os) (?:esper|recib|atend|atiend)\w+|(?:puedes?|podrás?) (?:venir|pasar\w*|acercar\w*)|(?:ven|venga|pásate|pásese|acércate|acérquese)|"
    r"(?:la|ti) (?:aspett|attend|ricev|accogl|incontr)\w+|(?:può|puoi) (?:venire|passare)|(?:venga|vieni|passi) (?:pure|da noi|in|a trovarci)|"
    r"(?:espera|esperam|esperamos|aguarda|aguardam|aguardamos) (?:por )?(?:si|você|ti|te)|receb(?:ê-l[ao]|er-te|e-[ao]|er (?:você|[ao] senhora?))|(?:pode|podes|poderá) (?:vir|passar)|"
    r"expecting you|(?:will|['’]ll) (?:see|meet|receive|welcome|interview) you|you (?:can|may) come|come (?:and|to) (?:talk|chat|see|meet|speak))|"
    r"(?:(?:kunt|kan|kun|mag) (?:u|je|jij)|(?:u|je|jij) (?:kunt|kan|mag))\b[^.!?]{0,40}\b(?:komen|langskomen|meedraaien)|"
    r"(?:nodig\w*|verwacht\w*|ontvang\w*) (?:we |wij |ik )?(?:je|u|jou)|(?:willen|wil|zien|spreken|ontmoeten) (?:we |wij |ik )?(?:je|u|jou)|kom(?:t u)? (?:maar|dan|gerust|gewoon|eens|naar|langs|op)|bent (?:van harte )?(?:uitgenodigd|verwacht|welkom))"
)
WISHED = rf"\b{_WISH}\b[^?.!]{{0,120}}$"
"""What calls the user to the hour after it."""
WISHED_ABOVE = rf"\b{_WISH}\b[^?]{{0,160}}$"
"""The same in the sentence over a table of day and hour."""

CALLED = (
    r"^[^.!?\n]{0,40}\b(?:zeit (?:für|mit) (?:sie|dich|ihnen|dir)|(?<=\d )auf (?:sie|dich)|(?<=uhr )auf (?:sie|dich)|vorbeikommen|vorbeischauen|vorstellen kommen|mitarbeiten kommen|"
    r"(?:diesen|den|dieser|der|this|that|ce|cet|dit|dat|die|deze|este|ese|questo|esse) (?:termin|zeitpunkt|slot|moment|plek|créneau|horaire|tijdstip|hueco|orario|horário)\b[^.!?\n]{0,30}\b(?:freigehalten|freigeschaufelt|reserviert|geblockt|reserved|kept|blocked|gardé|réservé|bloqué|vastgelegd|gereserveerd|vrijgehouden|reservado|guardado|riservato|tenuto)|"
    r"tijd voor (?:je|jou|u)|(?:je|u|jou) (?:zien|spreken|ontmoeten|ontvangen)|(?:zien|spreken|langskomen|komen (?:praten|meedraaien|meelopen|kennismaken))|(?:du|de|un peu de) temps pour (?:vous|toi)|"
    r"tiempo para (?:ti|usted)|tempo per (?:te|lei)|tempo para (?:si|ti|você))\b"
)
"""What stands after the hour to which the user is called: "nimmt sich um elf Uhr Zeit für Sie"."""

ASKED = (
    r"\b(?:passt (?:ihnen|dir|es|das)|passen|verfügbar\w*|terminvorschl\w*|vorschlag\w*|vorschläge|schlage\w*|auswahl|alternativ\w*|oder (?:am|um|lieber)|ob (?:ihnen|dir|das|der|dieser|es)|wann|welche[rns]?|möglichkeit\w*|wunsch\w*|buchen|wähl\w+|aussuchen|zeitfenster|falls ihnen|"
    r"convien\w*|conviendr\w*|disponib\w*|dispos?|créneaux?|propos\w+|préfér\w+|préférence|choisi\w*|réserver|si (?:cela|ça|cette|ce)|ou (?:le |bien|à|plutôt)|arrang\w*|quand (?:seri\w+|pourri\w+|êtes)|"
    r"schikt|uitkom\w*|beschikbaar\w*|momenten|voorkeur|kies|kiezen|boek|wanneer (?:je|u|het|kun|kan|schikt|past)|welk\w*|of (?:op|om|liever)|alternatie\w*|voorstel\w*|stel voor|tijdslot\w*)\b|"
    r"\b(?:können sie|kannst du|könnten sie|könntest du|haben sie|hätten sie|hast du|passt|wäre|ginge|klappt|pouvez-vous|pourriez-vous|seriez-vous|êtes-vous|est-ce|serait-il|peux-tu|kun je|kunt u|kan je|kom je|komt u|lukt|past|zou|heb je|heeft u)\b(?![^.!?\n]*\b(?:nicht|niet|pas|verhindert|verhinderd)\b)[^.!?\n]{1,90}\?"
)
"""What leaves the time to the user."""
