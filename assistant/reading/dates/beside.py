"""Days that stand beside a promise and are none: for each language, the words around them. Data only.

`before` is tried on the words of the sentence before a span and reaches up to it,
`past` too, where no word such as "by" leads to the span;
`after` on those that follow; `others` like `before`, on a span that ends something,
and tells of somebody else's time; `waits` are the words without which "until
Thursday" is an absence; `whatif` opens a condition, which `silence` makes one about
hearing nothing; `lengths` stand before a count of days that is asked for or given;
`told` are words of telling an outcome, unless `arranging` stands beside them; `back` are
words of coming back to somebody whose interview is off or moved, unless `aside` does.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

BESIDE: Mapping[str, Mapping[str, str]] = {
    "en": {
        "told": r"\bhear(?:ing)? (?:early|late|the (?:week|day|following)|(?:that|this|next|the same) \w+)\b|\b(?:give|get|let) (?:everyone|everybody|you|all of you|them all) (?:have )?(?:an?|their|our|your|the|its) (?:\w+ )?(?:answer|decision|news|result|outcome)\b|\b(?:you|they|everyone|everybody|candidates)(?:['’]ll| will|['’]d| would| should| can)+ (?:all |both )?know\b(?! (?:how|that|what|where(?! you)|which))|\bhear(?:ing|d)? (?:back )?(?:from (?!you\b)|either way|by|within|before|in|on|no later|whether|the (?:outcome|result|news))|\bhear back\b|\b(?:updat(?:e|ing)|notify(?:ing)?|inform(?:ing)?|tell(?:ing)?|contact(?:ing)?|telephon(?:e|ing)|phon(?:e|ing)|ring(?:ing)?|call(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing) to|get(?:ting)? back to|com(?:e|ing) back to|respond(?:ing)? to|reply(?:ing)? to|let(?:ting)?|advis(?:e|ing)) (?:(?:all|the|both|every|each|of|other|shortlisted|successful|unsuccessful|final|remaining) )*(?:candidates?|applicants?|finalists?|everyone|everybody|interviewees|people)\b|\b(?:candidates|applicants|finalists|everyone|everybody|interviewees|those \w+)\b[^.;]{0,30}\b(?:notified|informed|told|contacted|advised|updated|telephoned|phoned|rung|e-?mailed|written to)\b|\b(?:yay|yea|yes|thumbs up) or (?:an? )?(?:nay|no|thumbs down)\b|\beither way\b|\bone way or (?:the other|another)\b|\boffer(?:s|ing)? (?:the|this)\b|\b(?:plan|plans|planning|intend|intends|aim|aims|hope|hopes|hoping|going|want|wants|mean|means|be|still) (?:to |on )?(?:pick|choos)\w*\b(?! (?:a|an|one|your|any) (?:slot|time|date|laptop|day|topic))|\bappoint\w*\b|\bstands?\b|\bfeedback\b|\bwrap\w* (?:\w+ )?up\b|\bmak(?:e|ing) (?:up )?(?:our|their) minds?\b",
        "back": r"(?:\b(?:will|shall|should|hope|hopes|hoping|aim|aims|plan|plans|expect|expects|going|try|can|able)\b|['’]ll\b)(?: \w+){0,4}? (?:let (?:you|everyone|everybody|all) (?:both |all )?know|(?:in touch|in contact|back to you)|(?:write|speak|talk|reply|writing|be speaking) to (?:you|all|everyone)|(?:ring|call|phone|e-?mail|text|update|contact|inform|notify|advise|tell|ringing|calling|contacting) (?:you|everyone|everybody|all)|(?:be|come|get) back (?:in touch|to|with|by))\b|\b(?:will|['’]ll|should|expect to) (?:be )?hear(?:ing)? (?:back |again |more )?(?:from (?!you\b)|by|in|on|next|within|before|early)",
        "aside": r"\b(?:rooms?|venue|link|address|parking|floor|building|platform|invit(?:e|es|ation)|calendar|directions|refund\w*|expenses|receipts?|tickets?|which (?:one|slot|time)|by \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|confirm\w*|questions?|quer(?:y|ies)|paperwork|with (?:\w+ ){0,2}(?:times?|slots?|dates?|options|availability)|to (?:re-?)?(?:arrange|schedule|book|fix|set up|sort(?: out)?|find|agree|organi[sz]e|offer)\b)\b",
        "arranging": r"\b(?:times?|slots?|dates?|schedul\w+|(?:re-?)?arrang\w+|reschedul\w+|link|invit(?:e|es|ation)|calendar|confirm\w*|availab\w+|paperwork|log-?ins?|laptop|equipment|to (?:set up|arrange|book|fix|organi[sz]e)|other (?:roles|posts|vacancies|opportunities|openings)|questions?|quer(?:y|ies)|directions|joining)\b",
        "before": r"\b(?:good|nice|great|lovely|wonderful|pleasant) ?$|\bthank(?:s| you) for (?:\w+ ){1,6}?on(?: the)? ?$|\b(?:have|has|had|['’]ve|['’]s) been\b[^.;,]{0,40}\bfor(?: (?:about|over|nearly|almost|around))? ?$|\bin (?:meetings|training|court|surgery|transit)(?: all)?(?: day)?(?: (?:on|until|till))?(?: the)? ?$|\bill(?: (?:today|tomorrow|probably|and|or|with|since|this|at|in|bed)){0,4} ?$|\b(?:sick|unwell|poorly)(?: \w+){0,4} ?$|\b(?:out|off|away) today (?:and|or)(?: \w+)? ?$|\b(?:thanks?(?: you)?|apolog\w+|sorry|luck|wishes|best|questions?|questioned|enjoyed|booked|sorted|all set|expect you|deadlines?) (?:\w+ ){0,3}?(?:for|from|about|on|of)(?: the)? ?$"
        r"|\bwhich (?:is|was|will be)(?: on| the)* ?$|\bdown for(?: the)? ?$|\b(?:start|starts|starting|joining|onboarding|begins?|beginning)(?: with us| work)?(?: in| on| from| by| around| about)?(?: the)? ?$|\b(?:budgets?|funding|financial year|fiscal year)(?: round)?(?: in| for)? ?$|\ban? (?:\w+ )?start (?:date )?(?:of|on) ?$|\bin (?:post|seat|situ|place and working) ?$|\b(?:access|password|licen[cs]e|login|trial)\b(?: \w+){0,4} ?$|\b(?:because of|due to|owing to|thanks to|what with)(?: \w+){0,3} ?$|\b(?:since|every|each|half|can tell you about)(?: the)? ?$|\b(?:weeks?|days?|hours|holiday) (?:in|around)(?: the)? ?$|\bto attend\b[^.!?;]{0,60}$|\b(?:trial|probation|notice)(?: period)?(?: of| is)? ?$|\bplease\b[^.!?;]*\band (?:reply|respond|confirm|return|send|answer|revert)(?: \w+){0,2} ?$",
        "past": r"(?<!be )(?<!is )(?<!are )(?<!being )\b(?:met|went|completed|announced|happened|wrote|telephoned|came|opened|started|resigned|had an? \w+) (?:(?!by\b|with|in\b|until\b|before\b|will\b|to\b)\w+ ){0,3}?(?:on |last )?(?:the )?$"
        r"|\b(?:was|were|got|has been|had been) \w+(?:ed|en|t) (?:\w+ ){0,2}?(?:on |last )?$|\b(?:didn['’]?t|did not) \w+ (?:on )?$|\b(?:tell you|told you|asked(?: me)?|talk\w*|spoke) about(?: the)? ?$|\b(?:from|(?<!hanging )(?<!waiting )(?<!wondering )(?<!guessing )(?<!dark )(?<!limbo )(?<!go )past|last)(?: the)? ?$",
        "after": r"^['’]? ?(?:notice|prior|beforehand|in advance|ahead|ago|(?:of )?(?:paid |annual )?(?:leave|holiday|vacation|pto)\b|of (?:notice|work|training|experience|probation)|trial\b|probation|before(?:hand)?(?: (?:the (?:event|start|interview|meeting|call)|your)|[ )]*[.,;!]|$)|per|(?:a|each|every) (?:week|month|year)|who(?:['’]ll| will| is)? (?:be )?(?:on|in|joining|interviewing|meeting|seeing)\b|where to\b|which (?:room|office|building)\b|what time\b|how to (?:get|join|find)\b|(?:issue|edition|intake|course|shift|run)\b|was\b|is (?:a |an |our |the )?(?:\w+ )?(?:holiday|day off)\b|is (?:fine|good|ok|okay)\b)",
        "others": r"\b(?:away|abroad|out of (?:the )?(?:office|town|station)|on (?:leave|holiday|hols|vacation|retreat))(?: \w+){0,3} ?$|(?:['’]s|\bis|\bare|\bcomes|\bgets|\breturns)(?: back| home)(?: from(?: \w+){1,2})?(?: on)? ?$|\b(?:has|she's|he's)(?: got| been given)? ?$|\b(?:they|both)(?: have|'ve)(?: got)? ?$|\b(?:is|are) (?:taking|thinking)(?: it over)? ?$|\bmust (?:answer|reply|decide|let us know)(?: us)? ?$"
        r"|\b(?:told|asked|given|gave|giving) (?:her|him|them|the other)\b[^.!?;]{0,40}$"
        r"|\b(?:thanks?|thank you|grateful|appreciate)\b[^.!?;]{0,60}\bthat\b[^.!?;]{0,50}\b(?:needs?|wants?|expects?|requires?|must have|(?:is|are) waiting (?:for|on)) (?:an? |your )(?:\w+ )?(?:answer|decision|reply|response|yes)(?: from you)? ?$"
        r"|\b(?:company|firm|employer|offer|place|job|role|people|lot|side) (?:has|have) given you ?$"
        r"|\b(?:investors?|funders?|donors?|sponsors?|bank|client|government|bouw|accounts|payroll|lawyers|auditors|universit\w+)\b(?: \w+){0,2} (?:wants?|asked for|needs?|takes?)(?: about)?(?: (?:us )?to (?:know|hear|be told|be sure)\b[^.;,]{0,50})? ?$",
        "waits": r"\b(?:giv\w+|gimme|bear|allow\w*|wait\w*|need\w*|patien\w+|sleep\w*|leave it|leave this|hang\w*|hold\w*|sit tight|sitting tight|not|no|nothing|never|silence|decisions?|long finger|pending|expect\w*|up)\b|n't\b|n’t\b",
        "whatif": r"^\W*(?:(?:and|but|so|or|only|even|because)\W+)?(?:if|unless|in case|should (?!(?:hear|know|have|be|get|come)\b)\w+|provided)\b(?!.*\b(?:(?:you|we|i|they|he|she)(?:'ll|'d| will| shall| should| would)|then)\b)",
        "silence": r"\b(?:not|nothing|no|never|silence|silent)\b|n't\b|n’t\b",
        "requests": r"\byou(?:'ve| have)? (?:been (?:asked|given)|said|mentioned|were (?:asked|given)|told us|told me)\b|\byou (?:do not|don't|fail to|have not|haven't|did not|didn't) (?:then |yet )?(?!(?:hear|heard|receive|received|get|been|be|have|had|hav)\b)\w+|\bthere is no (?:reply|answer|response)\b|\bwe(?:['’]ve| have| do)? not hear(?:d)?\b|(?:\band |\bto )(?:choose|select|pick|book|confirm you)\b|^\W*(?:reply|let us have)\b|\byou (?:can )?(?:choose|select|cancel|change)\b",
    },
    "de": {
        "back": r"\b(?:melden? (?:wir|ich) (?:uns|mich)|(?:wir|ich) melden? (?:uns|mich)|(?:werden?|möchten?|wollen) (?:wir |ich )?(?:uns|mich) [^.!?]{0,60}\bmelden|(?:gebe|geben|sage|sagen|schreibe|schreiben|teile|teilen) (?:ich |wir )?(?:ihnen|dir)|(?:erfahren|hören) sie|(?:erfährst|hörst) du|bescheid|komme[n]? (?:ich |wir )?[^.!?]{0,40}\bauf (?:sie|dich) zu)\b",
        "aside": r"\b(?:termin\w*|uhrzeit|raum|link|einladung|ersatz\w*|zeitfenster|unterlagen|bestätig\w*|kosten\w*|rückfragen|fragen)\b",
        "told": r"\b(?:ob (?:wir|sie|du|es)|hören (?:sie|wir|du)?|hörst|von (?:uns|mir) hören|bescheid|rückmeldung|feedback|alle[n]? (?:bewerber\w*|kandidat\w*|beteiligten)|(?:bewerber\w*|kandidat\w*|alle[n]?)\b[^.;]{0,40}\b(?:informier\w*|benachrichtig\w*)|so oder so|in jedem fall|zu- oder absage)\b",
        "arranging": r"\b(?:termin\w*|uhrzeit\w*|zeit(?:en|fenster)?|vereinbar\w*|bestätig\w*|link|einladung\w*|kalender\w*|verfügbar\w*|abstimm\w*|unterlagen|fragen|andere\w* stelle\w*)\b",
        "before": r"\b(?:schöne[ns]?|gute[ns]?) ?$|\b(?:danke\w*|dank|entschuldig\w*|seit)(?: \w+){0,2} ?$|(?:\b(?:jeden?|jede|halbe[rn]?)|(?<!erhalten )(?<!bekommen )(?<!informieren )(?<!hören )(?<!für )(?<!wir )\balle) ?$|\bwollten? (?:\w+ ){0,2}$|\b(?:ablauf|programm|plan) (?:für|am|vom) ?$",
        "past": r"\b(?:kam|kamen|ging|war|waren|hatte|hatten|trafen|tagte|besprachen|vergangenen?|letzten?)(?: am| erst| schon)? ?$",
        "requests": r"\b(?:ihre|deine) (?:wahl|auswahl|antwort|rückmeldung)\b",
        "after": r"^ ?(?:kein\w*\b(?! (?:\w+ )?(?:nachricht|antwort|rückmeldung|mitteilung|zusage|einladung|bescheid|information|reaktion|e-?mail|post|gegenteilige))|(?:noch )?nicht\b|zurück\b|wieder (?:da|im)\b|vorher|zuvor|im voraus|urlaub|pro|lang|(?:auf |zur )?probe\b|probezeit|kündigungsfrist)\b",
        "others": r"\bgeschlossen ?$|\b(?:er|kandidat\w*|andere\w*|bewerber\w*|bank|mittelgeber\w*) (?:\w+ ){0,2}?(?:hat|will|möchte|braucht) ?$|(?<!entscheidung )(?<!ergebnis )(?<!verfahren )(?<!rückmeldung )(?<!antwort )(?<!nachricht )(?<!auswahl )(?<!bescheid )\b(?<!einladen, )(?<!nehmen, )(?<!einstellen, )(?:ist|bin|sitzt|sind)(?: noch| erst| leider| selbst){0,2} ?$",
        "whatif": r"^\W*(?:(?:und|aber|oder|nur)\W+)?(?:falls|wenn|sofern|sollten?|es sei denn)\b(?!.*\b(?:melden|hören|erhalten|bekommen) (?:wir|sie)\b)",
        "silence": r"\b(?:nicht|nichts|kein\w*|ohne)\b",
    },
    "fr": {
        "back": r"\b(?:reviens|revenons|reviendr\w+|revenir|recontacter\w*|rappeller\w+|(?:vous|te|t['’]) ?(?:dis|dirai|dirons|informe\w*|préviens|préviendr\w+|écri\w+|tiens|tiendr\w+|confirmer\w+))\b",
        "aside": r"\b(?:créneaux?|dates?|horaires?|heure|rendez-vous|salle|lien|invitation|confirm\w*|documents?|frais|questions?|propos\w+)\b",
        "told": r"\b(?:(?:préviendr\w+|préven\w+|inform\w+|contact\w+|répond\w+) (?:à )?(?:tous|toutes|tout le monde|chacun\w*)|(?:dire|dis|dirai|dirons|savoir) si|retour|réponse|nouvelles|(?:tous|toutes|chaque) (?:les )?candidat\w*|candidat\w* [^.;]{0,30}\b(?:informé\w*|prévenu\w*|contacté\w*)|dans tous les cas|quoi qu'il (?:en soit|arrive)|fixée?s?)\b",
        "arranging": r"\b(?:créneaux?|horaires?|dates?|rendez-vous|planifi\w+|calendrier|confirm\w+|lien|invitation|convocation|disponibilit\w+|organis\w+|report\w*|documents?|questions?|autres (?:postes|offres))\b",
        "before": r"\b(?:calendrier|plan|contrat|formation|programme|campagne|projet|stage|mission|congé|CDD) de ?$|\b(?:bonne|belle|excellente) ?$|\b(?:merci|désolée?|excus\w+)(?: \w+){0,3} ?$|\b(?:depuis|chaque|tous les|questions? de|demi) ?$",
        "past": r"\b(?:réunie?s?|rencontrée?s?|parlé|reçue?s?|dernière?s?)(?: le| la)? ?$",
        "after": r"^ ?(?:avant (?:l|le|la|votre)\b|à l'avance|par (?:semaine|mois|an)|(?:d['’]essai|de (?:congés?|préavis|probation))|derniers?\b|dernière\b)",
        "requests": r"\bmerci (?:de |d['’])|\bvotre (?:choix|réponse)\b",
        "others": r"\bfermée?s? ?$|\b(?:il|elle|qui) (?:signe|signera|répond|répondra)(?: \w+){0,2} ?$|\b(?:il|elle|qui|candidate?|autre) (?:\w+ )?(?:a|ont|avait)(?: demandé)? ?$|\b(?:qui|il|elle) doit (?:\w+ ){0,3}$|(?<!je )\b(?:rentre|revient)(?! vers)(?: \w+){0,3} ?$|(?<!décision )(?<!réponse )(?<!dossier )\b(?:est|suis|sont) (?:en (?!cours|attente)|à|au|absente?|partie?|aux)\b[^.!?;,]{0,25}$",
        "whatif": r"^\W*(?:(?:et|mais|ou)\W+)?(?:si|s'il|sauf|à moins|au cas)\b(?!.*\b(?:nous (?:vous|re\w+|prend\w+)|je vous|vous (?:serez|recevrez|aurez))\b)",
        "silence": r"\b(?:pas|aucune?|rien|sans)\b",
    },
    "es": {
        "back": r"\b(?:(?:te|le|les|os) (?:\w+ )?(?:diré|diremos|digo|decimos|informaré|informaremos|avisaré|avisaremos|aviso|avisamos|escribiré|escribiremos|escribo|llamaré|llamaremos|contaré|contaremos|cuento|contamos|contactaré|contactaremos|confirmaré si|confirmaremos si)|me pondré en contacto|nos pondremos en contacto|volver(?:é|emos) a (?:escribir|contactar|llamar)\w*)\b",
        "aside": r"\b(?:horas?|horarios?|fechas?|hueco|cita|sala|enlace|invitaci[oó]n|reprogram\w+|agendar|documentos?|gastos|preguntas|dudas)\b",
        "told": r"\b(?:(?:decimos|diremos|diré|digo|saber) si|(?:digo|dig[oa]n?|decimos|diré|diremos|dirá|dirán|decirte|decirle) (?:ya )?algo|(?:te|le|os) (?:cuento|contaré|contamos|contaremos|estoy contando|estaré contando)|respuesta|noticias|feedback|(?:avis\w+|inform\w+|comunic\w+|contest\w+|respond\w+) (?:a )?(?:tod[oa]s|cada)(?: l[oa]s (?:candidat\w+|participantes))?|(?:a )?tod[oa]s (?:l[oa]s )?(?:candidat\w+|participantes)|candidat\w+ [^.;]{0,30}\b(?:informad\w+|avisad\w+)|en cualquier caso|sea cual sea|resoluci[oó]n|un sí o un no)\b",
        "arranging": r"\b(?:hora(?:rio)?s?|fechas?|hueco|cita|agendar|calendario|confirm\w+|enlace|invitaci[oó]n|disponibilidad|coordinar|reprogram\w+|documentos?|documentaci[oó]n|dudas|preguntas|otras (?:vacantes|ofertas))\b",
        "before": r"\b(?:calendario|plan|contrato|curso|formación|programa|campaña|proyecto|prácticas|estancia) de ?$|\b(?:buen|buena|feliz) ?$|\b(?:gracias|perdona|disculpa\w*|preguntab\w+|preguntaste)(?: \w+){0,3} ?$|\b(?:cada|desde|medio)(?: el| la)? ?$",
        "past": r"\b(?:pasad[oa]|últim[oa]s?|reunió|fue|estuvo)(?: el)? ?$",
        "after": r"^ ?(?:no (?:piso|estoy|estamos|vuelvo|volvemos|aparezco|paso|abrimos|estaré)\b|antes de (?:la|el|tu|su)\b|de antelación|por (?:semana|mes)|al (?:mes|año)|de (?:prueba|preaviso|vacaciones)|pasad[oa]|no puedo\b)",
        "requests": r"\bplazo para\b|\b(?:su|tu) (?:elección|respuesta|confirmación)\b",
        "others": r"\bcerrad[oa]s? ?$|\b(?:que|él|ella) (?:firma|firmará|contesta|responde)(?: \w+){0,2} ?$|\b(?:vuelve|regresa|llega)(?: \w+){0,3} ?$|\b(?:que|ella|él) debe (?:\w+ ){0,3}$|\b(?:ella|él|que|candidat[oa]|otra persona|otro) (?:\w+ )?(?:tiene|pidió|ha pedido|quiere)(?: de plazo| tiempo)? ?$|(?<!decisión )(?<!todo )\b(?:está|estará|estoy) (?:de|en|fuera)(?: \w+){0,3} ?$|\b(?:empie[zc]\w+|incorpor\w+)(?: en| el| a)? ?$",
        "whatif": r"^\W*(?:(?:y|pero|o)\W+)?(?:si|en caso de|salvo|a menos)\b(?!.*\b\w+(?:remos|ré|rán?|rás)\b)",
        "silence": r"\b(?:no|nada|sin|ningun[ao])\b",
    },
    "nl": {
        "back": r"\b(?:kom(?:en|t)? (?:ik |we |wij )?[^.!?]{0,50}\bterug|(?:laat|laten) (?:ik |we |wij )?(?:je|u|het) [^.!?]{0,50}\bweten|hoor(?:t)? (?:je|u)|(?:je|u) hoor(?:t)?|(?:bel|mail|bericht|informeer|bellen|mailen|berichten|informeren) (?:ik|we|wij) (?:je|u)|(?:ik|we|wij) (?:bel|mail|bericht|informeer|bellen|mailen|berichten|informeren) (?:je|u))\b",
        "aside": r"\b(?:tijd(?:stip|en)?|datum|data|afspraak|zaal|kamer|link|uitnodiging|bevestig\w*|inplannen|documenten|kosten|vragen)\b",
        "told": r"\b(?:weten of|hoor(?:t|en)?|uitsluitsel|terugkoppeling|feedback|alle kandidaten|(?:alle|iedere) (?:kandida\w+|sollicitant\w+)|iedereen|hoe dan ook|in elk geval)\b",
        "arranging": r"\b(?:tijd(?:stip|en|slot)?|datum|data|plannen|inplannen|afspra\w+|bevestig\w*|link|uitnodiging|agenda|beschikba\w+|verzet\w*|documenten|vragen|andere (?:functies|vacatures))\b",
        "before": r"\b(?:fijne?|prettige?|goed|goede) ?$|\b(?:bedankt|dank\w*|excuses)(?: \w+){0,2} ?$|\b(?:sinds|elke|iedere|halve|om de) ?$",
        "past": r"\b(?:afgelopen|vorige|(?<!ten )laatste|was|waren) ?$",
        "after": r"^ ?(?:van tevoren|tevoren|per|geleden|vrij|vakantie|opzegtermijn|proef(?:tijd)?\b|op proef)\b",
        "others": r"\b(?:hij|zij|kandidaat|andere?) (?:\w+ )?(?:heeft|wil|vroeg|tekent)(?: de tijd| waarschijnlijk)? ?$|\b(?:gesloten|dicht) ?$|(?<!besluit )(?<!beslissing )(?<!uitslag )\b(?:is|ben|zit)(?: nog| pas){0,2} ?$",
        "requests": r"(?<!ik )(?<!we )(?<!wij )(?<!hij )(?<!zij )\blaat (?:het|dit|dat|mij|me|ons)\b(?! je\b)(?! u\b)(?! jou\b)",
        "whatif": r"^\W*(?:(?:en|maar|of)\W+)?(?:als|indien|mocht|tenzij)\b(?!.*\b(?:hoor|nemen|neem|laten|laat|krijg|ontvang|bellen|bel)t?\b)",
        "silence": r"\b(?:niet|niets|geen|zonder)\b",
    },
    "pt": {
        "back": r"\b(?:(?:te|lhe|vos) (?:\w+ )?(?:digo|direi|diremos|dizemos|aviso|avisarei|avisaremos|avisamos|informo|informarei|informaremos|escrevo|escreverei|ligo|ligarei)|(?:digo|direi|dizemos|aviso|avisamos|informo|informamos|escrevo|ligo|dou|damos)-(?:te|lhe)|volt(?:o|amos|arei|aremos) a (?:contac?tar|escrever|falar|ligar)\w*|retorn(?:o|amos|arei|aremos)|entrar(?:ei|emos) em contac?to)\b",
        "aside": r"\b(?:hora(?:rio)?s?|datas?|marca\w*|sala|link|convite|confirm\w*|reagend\w+|documentos?|despesas|perguntas|dúvidas)\b",
        "told": r"\b(?:(?:dizer|dizemos|digo|saber|avisamos|aviso) se|(?:digo|dizemos|direi|diremos|digo-te|digo-lhe) (?:algo|alguma coisa)|resposta|retorno|feedback|novidades|notícias|(?:avis\w+|inform\w+|comunic\w+|contac?t\w+|respond\w+) (?:a )?(?:tod[oa]s|cada)|tod[oa]s [oa]s candidat\w+|candidat\w+ [^.;]{0,30}\b(?:informad\w+|avisad\w+|contac?tad\w+)|em qualquer caso|seja qual for|positiva ou negativa)\b",
        "arranging": r"\b(?:hor[áa]rios?|datas?|agend\w+|marca[rç]\w*|calendário|confirm\w+|link|convite|disponibilidade|remarc\w+|documentos?|documentação|dúvidas|perguntas|outras (?:vagas|oportunidades))\b",
        "before": r"\b(?:calendário|plano|contrato|curso|formação|programa|campanha|projeto|estágio) de ?$|\b(?:bom|boa|ótim[oa]|feliz) ?$|\b(?:obrigad[oa]|desculp\w+|perguntou|perguntaste)(?: \w+){0,3} ?$|\b(?:desde|cada|mei[oa])(?: a| o)? ?$",
        "past": r"\b(?:passad[oa]|últim[oa]s?|reuniu|foi|esteve)(?: na| no)? ?$",
        "after": r"^ ?(?:de antecedência|fase|ronda|rodada|entrevista|etapa|opção|casa|loja|pessoa|escolha|antes d[aeo]\b|por (?:semana|mês)|ao (?:mês|ano)|(?:de|em|à) (?:férias|aviso|experiência)|atrás)",
        "requests": r"\bprazo para\b|\b(?:sua|tua) (?:escolha|resposta|confirmação)\b",
        "others": r"\b(?:fechad|encerrad)[oa]s? ?$|\b(?:que|ele|ela) (?:assina|assinará|responde|deve)(?: \w+){0,3} ?$|\b(?:volta|regressa|chega)(?: \w+){0,3} ?$|\b(?:que|ele|ela|candidat[oa]|outr[oa]) (?:\w+ )?(?:pediu|tem|quer|vai (?:me )?dar)(?: \w+){0,3} ?$|(?<!decisão )\b(?:está|estará|estou) (?:em|no|na|de)(?: \w+){1,5} ?$",
        "whatif": r"^\W*(?:(?:e|mas|ou)\W+)?(?:se|caso)\b(?!.*\b\w+(?:remos|rei|rá|rão)\b)",
        "silence": r"\b(?:não|nada|sem|nenhuma?)\b",
    },
    "it": {
        "back": r"\b(?:(?:ti|le|la|vi) (?:\w+ )?(?:dico|dirò|diremo|diciamo|faccio sapere|farò sapere|faremo sapere|facciamo sapere|aggiorno|aggiornerò|aggiorneremo|scrivo|scriverò|scriveremo|chiamo|chiamerò|chiameremo|ricontatto|ricontatterò|ricontatteremo)|ci (?:sentiamo|risentiamo|sentiremo)|mi farò viv[oa]|ci faremo vivi)\b",
        "aside": r"\b(?:orari?o?|dat[ae]|appuntament\w+|sala|link|invito|conferm\w+|riprogramm\w+|fissare|documenti|spese|domande)\b",
        "told": r"\b(?:(?:diciamo|diremo|sapere|dico) se|(?:dico|diciamo|dirò|diremo|dirà) qualcosa|riscontro|risposta|feedback|notizie|tutti i candidati|(?:a )?tutti|candidat\w+ [^.;]{0,30}\b(?:informat\w+|avvisat\w+|contattat\w+)|in ogni caso|in entrambi i casi|comunque)\b",
        "arranging": r"\b(?:orari?o?|date?|appuntament\w+|fissare|fisser\w+|calendario|conferm\w+|link|invito|disponibilit\w+|spostare|riprogramm\w+|documenti|documentazione|domande|altre (?:posizioni|opportunità))\b",
        "before": r"\b(?:calendario|piano|contratto|corso|formazione|programma|campagna|progetto|stage|tirocinio) di ?$|\b(?:buon|buona|buone|felice) ?$|\b(?:grazie|scus\w+)(?: \w+){0,3} ?$|\b(?:ogni|dal|dallo|dalla|mezza) ?$",
        "past": r"\b(?:ultim[aeio]|scors[oa]|passat[oa]|incontrati|riunit[oi])(?: il| la)? ?$",
        "after": r"^ ?(?:prima (?:del|della|dell)\b|di (?:prova|preavviso|ferie|anticipo)|al(?:la)? (?:settimana|mese)|a settimana|fa\b|scors[oa])",
        "requests": r"\b(?:la sua|la tua) (?:scelta|risposta|conferma)\b",
        "others": r"\b(?:che|lui|lei) (?:firma|firmerà|risponde|risponderà|deve|dovrà)(?: \w+){0,3} ?$|\bchius[oiae] ?$|\b(?:torna|rientra)(?: \w+){0,3} ?$|\b(?:che|lui|lei|candidat[oa]|altr[oa]) (?:\w+ )?(?:ha|vuole)(?: chiesto| tempo)? ?$|(?<!decisione )\b(?:è|sarà) (?:in|a|al|alla|fuori)(?: \w+){0,3} ?$",
        "whatif": r"^\W*(?:(?:e|ma|o)\W+)?(?:se|qualora|nel caso|salvo)\b(?!.*\b\w+(?:remo|rò|rai|rà)\b)",
        "silence": r"\b(?:non|nulla|niente|senza|nessun[ao]?)\b",
    },
}


@dataclass(frozen=True, slots=True)
class Beside:
    """The patterns of one language, compiled; what it does not have never matches."""

    before: re.Pattern[str]
    past: re.Pattern[str]
    after: re.Pattern[str]
    others: re.Pattern[str]
    whatif: re.Pattern[str]
    silence: re.Pattern[str]
    requests: re.Pattern[str]
    told: re.Pattern[str]
    arranging: re.Pattern[str]
    back: re.Pattern[str]
    aside: re.Pattern[str]
    waits: re.Pattern[str] | None
    """None where "until" and "by" are one word."""


@cache
def beside(language: str) -> Beside:
    """The patterns of a language; English where there are none."""
    rows = BESIDE.get(language, BESIDE["en"])
    names = ("before", "past", "after", "others", "whatif", "silence", "requests", "told", "arranging", "back", "aside")
    found = {name: re.compile(rows.get(name, "(?!)"), re.IGNORECASE) for name in names}
    waits = re.compile(rows["waits"], re.IGNORECASE) if "waits" in rows else None
    return Beside(**found, waits=waits)
