"""More words that tell an answer of theirs from what else ends, arrives or is owed: for each language. Data only.

They are added to the cues of the language's own table (`lexicon.Cues` says what each is for).
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

from collections.abc import Mapping

_BODY = r"(?:board|trustees|council|committee|commission(?:ers)?|supervisors|regents|directors|governors|senate|superintendent)"
_CHOSEN = (
    r"\bpull(?:s|ing)? the trigger\b|\bzero(?:es|ing)? in on (?:someone|somebody|one|our|the|a)\b|\b(?:we|they|he|she|i)(?:['’](?:ll|re|d|m))?(?: will| should| want to| hope to| plan to| need to| are| going to)* (?:nail(?:ing)?|lock(?:ing)?) (?:someone|somebody|it|this|things|our \w+) (?:in|down)\b"
    r"|\b(?:have|has|get|got) (?:it|this|that|everything|things) (?:all )?(?:decided|figured out|nailed down|locked (?:in|down))\b|(?<!\byou)(?:['’]ll| will| should) have a name\b(?! for you)"
    r"|\b(?:boss|owner|manager|chef|director|client|team|panel|principal|doctor|she|he|they|we|i)(?:['’]s|['’]re|['’]m| is| are| am) (?:going|looking|hoping|planning|aiming) to (?:pick|choose|select)\b|\b(?:pick|choose|hire|select)(?:s|ing)? (?:someone|somebody|one of (?:you|the))\b"
    r"|\b(?:selections?|appointments?) (?:is|are|was) (?:anticipated|expected|envisaged|planned|due)\b|\b(?:anticipat|expect)(?:e|es|ing)? an? (?:\w+ )?(?:selection|appointment|hire)\b"
)
"""How Americans say that they decide."""
_VOTED = (
    rf"\b{_BODY}\b(?:(?! (?:interviews?|meets?|sees?)\b)[^.;!?,:]){{0,30}}\b(?:acts? on|approv(?:e|es|ing)|ratif(?:y|ies|ying)|tak(?:e|es|ing) up|votes? on|rul(?:e|es) on|mak(?:e|es|ing)) (?:the |this |your |our |my |his |her )?(?:\w+['’]s )?(?:appointment|hire|hiring|recommendation|choice|selection|candidates?|finalists?|name|candidacy)\b|\baction on (?:the|this|your) (?:appointment|hire|hiring|recommendation|application|position)\b"
    rf"|\b(?:appointment|hire|hiring|recommendation|name|candidacy|application|file|choice|offer)\b[^.;!?,:]{{0,25}}\b(?:go(?:es|ing)?|taken|presented|put|up|is) (?:to|before|(?:up )?for (?:a )?(?:vote|approval) (?:by|at)|on) (?:the |our )?(?:\w+ ){{0,2}}{_BODY}\b"
    rf"|\b(?:appointment|hire|hiring)\b[^.;!?,:]{{0,20}}\b(?:confirmed|approved|ratified|finali[sz]ed|decided)\b[^.;!?,:]{{0,40}}\b(?:meeting|session)\b"
)
"""What a board, a council or a commission has to settle."""

MORE: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "promise": (
            _CHOSEN,
            _VOTED,
            r"\b(?:it|that|this)(?:['’]s| is|['’]ll| will) now (?:(?:likely|probably|going|more|to) ){0,3}be\b",
            r"\b(?:everyone|everybody|each (?:candidate|applicant|of you|person)|(?:every|the successful) (?:candidate|applicant))\b[^.;,!?]{0,50}\bhears?\b(?! from you)|\b(?:candidates?|applicants?|finalists?|those|everyone|everybody|people)\b(?: (?:for|who|in|from|at|we|interviewed|seen)\b[^.;,!?]{0,40}?)? (?:will|shall|to) (?:all |both |each )?be (?:telephoned|phoned|rung|e-?mailed|written to)\b",
            r"\bfinali[sz](?:e|es|ing|ed) (?:this|the|our) (?:one|role|post|position|hire|vacancy|candidate|offer|appointment|search|selection|recruitment|choice|successful \w+)\b",
            r"(?<!\byou)(?:['’]ll| will| shall| should| ought to| (?:hope|hopes|hoping|expect|expects|aim|aims|plan|plans|want|like|intend|intends|mean) to) have (?:\w+ )?(?:decided|chosen|picked|settled|concluded|agreed|made (?:up )?(?:an?|our|the|my|their|his|her) (?:\w+ )?(?:decision|choice|minds?|selection|pick|appointment)|reached an? (?:decision|conclusion))\b|\bmak(?:e|es|ing) (?:our|their|the final|his|her|my) (?:\w+ )?(?:selection|choice|pick)\b|\b(?:mean|means|hope|hopes|aim|aims|plan|plans|intend|want|wants|expect|going|need|needs|like|able|trying|try) to (?:get (?:it|this|that|things) settled|settle (?:it|this|that|things|the matter|matters|everything|the question))\b|['’]ll (?:have )?settle[d]? (?:it|this|things|the matter)\b",
            r"\byou(?:['’]ll| will| should| are to) (?:learn|find out)\b|\b(?:letter|word|line|note|call|e-?mail|message|answer) from (?:me|us|him|her|them)\b",
            r"\bconfirm(?:ing)? (?:by|before|on|within|in)\b[^.;!?]{2,30}\b(?:if|whether|who)\b|\bwritten (?:back )?to (?:all|everyone|everybody|both|you|each|every)\b|\b(?:reaction|feedback) from me\b|\b(?:no ?one|nobody) (?:will|should) be (?:left|kept) (?:waiting|hanging|wondering)\b|\bletters (?:are|will be|should be|go|will go) (?:in the post|with you|out|off)\b|\b(?:look|watch) out for (?:an?|my|our|the) (?:e-?mail|call|letter|text|message)\b|\b(?:candidates?|applicants?|finalists?|everyone|everybody|you) (?:will|shall|to) (?:all |both )?be (?:telephoned|phoned|rung|written to)\b|\b(?:telephones|phones|rings|calls|e-?mails|writes to|texts) (?:everybody|everyone|all|both|each|you)\b",
            r"\b(?:won['’]t|will not|(?:not|unlikely|not likely) (?:going )?to|(?:don['’]t|do not) expect to) (?:\w+ ){0,2}?(?:know|hear|decide|have (?:an?|any|the|our) (?:answer|decision|news|outcome|result))\b(?! more)(?=[^.;!?]{0,40}\buntil\b)",
            r"(?:\b(?:it|that|this)|^\W*) ?(?:should|will|would|['’]ll|shall)?(?:n['’]t| not|won['’]t) be (?:any |much )?later than\b",
            r"\b(?:hold (?:on|out|tight)|hang (?:on|in there|tight)|sit tight|wait(?:ing)?)(?: for (?:me|us))? (?:un)?till?\b(?! (?:you|your)\b)(?![^.;!?]{0,25}\bto (?!hear|know|be told|find out)\w)",
            r"\b(?:decisions?|results?|outcomes?)\b(?: \w+)? (?:are|is|will be|get|gets|to be|should be) (?:\w+ )?(?:released|published|announced|posted|out)\b",
            r"\b(?:we|they|i)(?:['’]ll| will)? (?:be )?announc(?:e|ing) (?:it |this |them )?(?:on|by|next|this|in|before)\b",
            r"\bhave (?:phoned|rung|called|telephoned|told|written to|e-?mailed|contacted|notified|informed) (?:all|everyone|everybody|both|you|each|every)\b",
            r"(?:\b(?:i|we|she|he|they|hr)(?:['’]ll| will| shall| should| can| aim to| hope to| plan to| then)?|\b(?:will|then|to)|\band(?= \w+ (?:you|u|ya|everyone|everybody|all)\b)) (?:shoot|fire|fling|sling|pop|ping|drop|whatsapp|send|give|write) (?:(?:you|u|ya|everyone|everybody|all|each) )?(?:over |off |across )?(?:an? |the )(?:(?:quick|short|wee|little|brief) )?(?:message|line|note|text|ping|e-?mail|mail|msg|whatsapp|reply|shout|holler|bell|buzz)\b(?! (?:with (?:an?|the|your) (?:link|invit\w+|questionnaire|form)|containing|inviting|asking))",
            r"(?:n['’]t|\bnot) (?:be )?(?:left|kept|keep you|leave you|have to wait|be waiting|need to wait)(?: (?:in the dark|hanging|waiting|wondering|guessing|on tenterhooks|on the hook|in limbo|dangling))? (?:any )?(?:past|beyond|longer than|later than|after)\b",
            r"\b(?:take|takes|taking|give|allow) (?:us|me|the team|them) (?:(?:up|about|at|least|to|around|roughly|usually|another) )*(?:four|five|six|seven|eight|ten|fourteen|fifteen|twenty|thirty) (?:\w+ )?(?:days|weeks)\b",
            r"\bmake (?:you|u|them) (?:to )?know\b|\b(?:applications?|candidates?|forms?|cvs?|papers|everyone|everybody|each one|all)\b(?: \w+){0,3}? (?:assessed|read|looked at|sifted|scored|processed|gone through|considered|reviewed|marked) (?=(?:with)?in\b|by\b|before\b)",
            r"\b(?:they|the (?:client|board|committee|panel|owners?|directors?|trustees))(?:['’]ll| will| would|['’]d)? (?:want|need|expect|be asking for|ask for) an? (?:name|decision|answer|recommendation)\b",
        ),
        "decision": (
            _CHOSEN,
            _VOTED,
            r"\bfinali[sz](?:e|es|ing|ed) (?:this|the|our) (?:one|role|post|position|hire|vacancy|candidate|offer|appointment|search|selection|recruitment|choice|successful \w+)\b",
            r"(?<!\byou)(?:['’]ll| will| shall| should| ought to| (?:hope|hopes|hoping|expect|expects|aim|aims|plan|plans|want|like|intend|intends|mean) to) have (?:\w+ )?(?:decided|chosen|picked|settled|concluded|agreed|made (?:up )?(?:an?|our|the|my|their|his|her) (?:\w+ )?(?:decision|choice|minds?|selection|pick|appointment)|reached an? (?:decision|conclusion))\b|\bmak(?:e|es|ing) (?:our|their|the final|his|her|my) (?:\w+ )?(?:selection|choice|pick)\b|\b(?:mean|means|hope|hopes|aim|aims|plan|plans|intend|want|wants|expect|going|need|needs|like|able|trying|try) to (?:get (?:it|this|that|things) settled|settle (?:it|this|that|things|the matter|matters|everything|the question))\b|['’]ll (?:have )?settle[d]? (?:it|this|things|the matter)\b",
            r"\b(?:successful|chosen|preferred|winning) (?:candidate|applicant|person)s? (?:will|shall|is to|to) be\b|\b(?:no ?one|nobody) (?:will|should) be (?:left|kept) (?:waiting|hanging|wondering)\b|\bletters (?:are|will be|should be) (?:in the post|with you|out)\b|\bword back\b|\b(?:she|he|they)(?:['’]s|['’]re|['’]ll be| is| are| will be) making the (?:final )?call\b",
            r"\bwhether (?:that|it|he|she|this|your)\b|\b(?:how|what) (?:it|things?|that|this|everything) (?:\w+ )?(?:turn(?:s|ed) out|end(?:s|ed)(?: up)?|work(?:s|ed) out|pan(?:s|ned) out)\b|\bthat (?:the |this )?(?:post|role|job|position|vacancy|place) (?:has gone|is gone|has been filled|is (?:filled|taken|yours|still open))\b",
            r"\b(?:told|informed|notified|advised|confirm|tell you|know|say|learn|see)\b[^.;!?]{0,40}\b(?:if|whether) (?:you (?:have|are|will|get|go)|you['’](?:ve|re|ll)|we(?:['’]re| are|['’]d| would|['’]ll| will)? (?:go(?:ing)?|tak(?:e|ing)|proceed\w*|mov(?:e|ing)|want|like|progress\w*|continu\w*|offer\w*|invit\w*))\b",
        ),
        "logistics": (
            r"\b(?:feedback form|forms?|survey|questionnaire|link|portal|booking(?: (?:page|window))?|registration|poll|window)s? (?:will |also )?(?:clos(?:es?|ing)|expires?|shuts?|times? out|lapses?|(?:is|are|stays?|remains?) (?:open|active|live|valid))\b",
            r"\b(?:let(?:ting)? you know|tell(?:ing)? you|confirm|send(?:ing)? you|advise you|inform you|e-?mail you|update you)\b[^.;!?]{0,15} (?:(?:who(?:['’]s|['’]ll be| is| will be| you(?:['’]ll| will))(?! (?:got|getting|been|the (?:successful|chosen|preferred)|successful|chosen|joining|going|through|to be))|who(?:['’]ll| will) (?:meet|see|interview|greet|join|collect))|which (?:room|office|building|floor|entrance|gate|platform|site|day|slot|time)|where (?:to|you(?:['’]ll| will| need| should)|we(?:['’]ll| will) (?:meet|be))|what (?:to (?:bring|wear|prepare|expect)|you(?:['’]ll| will)? need|time)|how to (?:get|find|join|prepare|log))\b",
            r"\b(?:in touch|in contact|contact(?:ing)? you|call(?:ing)? you|ring(?:ing)? you|writ(?:e|ing) to you|e-?mail(?:ing)? you)\b[^.;!?]{0,40}\b(?:about|regarding|concerning|with regard to) (?:your|the|a|an|our) (?!(?:\w+ ){0,2}(?:outcome|decision|result|application|applications|candidacy|interview|next|role|post|position|job|vacancy|status|answer|future|offer|opening|opportunity|assessment|test|process|way|panel|situation|matter|above)\w*\b)\w+",
            r"\bsend(?:ing|s)? (?:you |us |over |across |out |through )*(?:(?:some|the|a few|a couple of|a choice of|possible|new|further|several|any) )*(?:dates|times|slots|options)\b",
            r"\bwhen exactly\b|\bexactly (?:when|where|what time)\b|\b(?:what|which) time exactly\b",
            r"\b(?:feedback|score|test|personality|profile|candidate|assessment|results?) reports?\b",
            r"\b(?:work (?:pass|permit)s?|permits?|work pass applications?|visa applications?|permit applications?|laptops?|badges?|lanyards?|uniforms?|kit|contracts?|equipment|passes?) (?:\w+ )?(?:takes?|take|arrives?|comes?|reaches?)\b|\b(?:link|pack|form|parcel|badge|pass|laptop|books?|contract|password|log-?in|uniform|kit|invite|invitation|questionnaire|voucher|tickets?|cheque|payment)s? (?:\w+ )?(?:should|will|is to|ought to|['’]ll|are|is|has to|needs? to|must) (?:\w+ )?(?:reach|arrive|come|land|be (?:with|in)|get to|follow|appear|leave|go)\b",
        ),
        "candidate": (
            r"\b(?:another|other|competing|rival|second|different) (?:job )?offers?\b(?: (?:that|which) (?:you|needs?|has))?[^.;,!?]{0,12}\b(?:to (?:answer|accept|decide|reply|respond|consider|sign|weigh)|deadline|expir\w+|runs? out|lapses?|closes?|must be)\b",
            r"\b(?:i|we)(?:['’]d| would| do)? (?:need|want|like|have) to know\b(?! (?:who|where|whether (?:we|they))\b)|\b(?:to|can|may) (?:appeal|object|lodge (?:an?|your)|raise (?:an?|any) (?:objections?|complaints?)|make representations)\b",
        ),
    },
    "de": {
        "decision": (
            r"\b(?:werden|wollen|möchten|sollten|haben) (?:wir|sie) (?:uns |das |alles |darüber )*[^.!?;]{0,50}\bentschieden\b|\b(?:wahl|auswahl|entscheidung) (?:getroffen|gefallen|gefällt)\b|\b(?:nam(?:e|en) der|wer die) (?:ausgewählten|erfolgreichen)\b",
            r"\bwie (?:es|das|die sache) (?:ausgegangen|ausgeht|gelaufen|ausging)\b|\bob (?:die stelle|das|es|er|sie|dies)\b[^.;!?]{0,30}\b(?:besetzt|vergeben|frei|eingetreten|geklappt|der fall)\b|\bdass die stelle\b",
        ),
        "logistics": (
            r"\b(?:formular|umfrage|fragebogen|link|portal|buchung\w*)\b[^.;!?]{0,25}\b(?:schließt|läuft\b[^.;!?]{0,25}\bab|verfällt|geöffnet|gültig|aktiv)\b",
            r"\b(?:wer|welche\w*|wo|woher|wohin) (?:\w+ ){1,5}(?:teilnimmt|teilnehmen|dabei ist|dabei sind|sitzt|raum|gebäude|mitbringen|melden (?:müssen|sollen|können))\b|\b(?:wegen|bezüglich|zu) (?:ihre[srn]?|deine[srn]?|de[srmn]|der) (?:\w+ )?(?:besucherausweis\w*|ausweis\w*|parkplatz\w*|anreise|reisekosten|unterkunft|hotel\w*|laptop\w*)\b",
            r"\b(?:tests?|gespräche?|interviews?|prüfungen|vorstellungsgespräche|assessment\w*)\b[^.;!?]{0,60}\b(?:finden|findet)\b[^.;!?]{0,60}\bstatt\b|\b(?:finden|findet) (?:die|das|der) (?:\w+ )?(?:tests?|gespräche?|interviews?|prüfungen|\w*gespräche)\b",
            r"\b(?:termine|terminvorschläge|zeitfenster|vorschläge|zugang|zugänge|paket|laptop|ausweis|gutschein|vertrag)\b[^.;!?]{0,50}\b(?:senden|sendet|schicken|schickt|nennen|nennt|kommt|kommen|eintreffen|trifft|da sein|bei ihnen|bei dir)\b",
        ),
        "candidate": (
            r"\b(?:ander\w+|weiter\w+|zweit\w+|vorliegend\w+) angebot\w*\b[^;!?]{0,60}\b(?:annehmen|anzunehmen|beantworten|zu beantworten|antworten|entscheiden müssen|zusagen|zuzusagen|abläuft|ablaufend\w*)\b",
            r"\b(?:einspruch|widerspruch|einwände|beschwerde)\b|\b(?:frist|tage|wochen) (?:\w+ )?(?:für|zur) (?:einsprüche?|widersprüche?|nachreichung|abgabe)\b",
        ),
        "promise": (
            r"\bergebnis\w*\b(?:[^.!?;]|(?<=\d)\.){0,60}\b(?:bekannt ?gegeben|veröffentlicht|mitgeteilt|verkündet)\b",
            r"(?:(?<=geben sie mir )|(?<=geben sie uns )|(?<=geben sie mir bitte )|(?<=geben sie uns bitte )|(?<=gib mir )|(?<=gib uns )|(?<=gib mir bitte )|(?<=gib uns bitte ))noch bis\b(?![^.!?]*\b(?:bescheid|rückmeldung|antwort|an|durch)\b)",
            r"\b(?:werden|wollen|möchten|sollten|haben) (?:wir|sie) (?:uns |das |alles |darüber )*[^.!?;]{0,50}\bentschieden\b|\b(?:wahl|auswahl|entscheidung) (?:getroffen|gefallen|gefällt)\b|\b(?:nam(?:e|en) der|wer die) (?:ausgewählten|erfolgreichen)\b",
        ),
    },
    "fr": {
        "promise": (
            r"\b(?:laisse[rz]?|donnez|donne|accordez|accorde)[- ](?:moi|nous)\b(?=[^.!?;]{0,15}\b(?:jusqu|encore|quelques|un peu|une|deux|trois|le temps))",
            r"\b(?:jury|comité|commission|conseil)\b[^.!?;]{0,25}\b(?:délibèr\w+|délibér\w+|tranch\w+|statu\w+|se prononc\w+)\b|\bdélais? (?:moyen )?de (?:traitement|réponse)\b",
            r"\bn['’](?:avez|as|aviez|avais) (?:toujours |encore )?(?:rien|pas|aucune?)\b[^.;!?]{0,20}\b(?:reçu|entendu|eu)\b",
            r"\b(?:je|on|nous) (?:vous|te) (?:réponds?|répondons|répondrai|répondrons|répondra)\b",
            r"\b(?:aurons|aura|aurai|auront) (?:tous |déjà |certainement )?(?:décidé|tranché|choisi|arrêté|fait (?:notre|son|leur|mon|un) choix|pris (?:notre|sa|leur|ma|une) décision)\b",
            r"\b(?:vous|tu) (?:le |l['’])?(?:saurez|sauras|apprendrez|apprendras|serez fixée?s?|seras fixée?)\b",
        ),
        "decision": (
            r"\b(?:aurons|aura|aurai|auront) (?:tous |déjà |certainement )?(?:décidé|tranché|choisi|arrêté|fait (?:notre|son|leur|mon|un) choix|pris (?:notre|sa|leur|ma|une) décision)\b",
            r"\bcomment (?:cela|ça|c['’]) ?(?:s['’]est |se |est )?(?:terminé\w*|fini\w*|termine|passé)\b|\bsaur(?:as|ez|a)\b[^.;!?]{0,30}\bsi\b|\b(?:que|si) (?:le|ce) poste (?:est|a été) (?:pourvu|pris|libre|attribué)\b|\bsi cela\b",
        ),
        "logistics": (
            r"\b(?:formulaire|questionnaire|lien|portail|enquête|sondage)\b[^.;!?]{0,20}\b(?:ferm(?:e|era)|expir(?:e|era)|reste(?:ra)? (?:ouvert|actif|valable)e?)\b",
            r"\b(?:épreuves?|entretiens?|tests?|oraux|auditions?)\b[^.;!?]{0,40}\b(?:auront lieu|aura lieu|se (?:tiendront|tiendra|dérouleront|déroulera|dérouler|tenir))\b",
            r"\b(?:propose\w*|envo\w+|adress\w+|communiqu\w+|transm\w+)\b[^.;!?]{0,25}\b(?:des dates|des créneaux|des horaires|vos identifiants|un badge)\b",
            r"\b(?:qui|quelle? (?:salle|bâtiment|étage|entrée)) (?:sera(?! (?:donnée?|apportée?|prise?|réservée?|rendue?|communiquée?)\b)|seront|compose\w*|siège\w*|vous (?:recevra|accueillera)|vous présenter)\b|\b(?:pour|au sujet de|concernant) (?:votre|ton|ta|le|la) (?:badge|parking|trajet|hébergement|hôtel|billet|ordinateur)\b",
        ),
        "candidate": (
            r"\bautre (?:offre|proposition)\b[^.;!?]{0,25}\b(?:à (?:accepter|laquelle)|répondre|accepter|expire|échéance|signer)\b",
            r"\bpens(?:ez|e) à\b|\b(?:aurez|avez|dispos\w+|délai de|il y aura|ouvr\w+)\b[^.;!?]{0,40}\bpour (?:former|déposer|introduire|contester|compléter|fournir|présenter|faire)\b|\b(?:recours|réclamations?)\b",
        ),
    },
    "es": {
        "decision": (
            r"\b(?:habremos|habrá|habré|habrán) (?:ya )?(?:decidido|elegido|escogido|resuelto|tomado (?:una|la|nuestra) decisión)\b|\b(?:tener|tendremos|tendr[áé]n?|haber|habrá|contar con|contaremos con|llegar a|tomar) (?:ya )?(?:una |la |alguna )?(?:definición|determinación)\b|\bdefiniremos\b|\bdefinir (?:a quién|quién|la (?:contratación|selección|candidatura)|el (?:proceso|ganador))\b",
            r"\bc[óo]mo (?:ha |han )?(?:qued\w+|acab\w+|termin\w+|sal\w+)\b|\bsi (?:la plaza|el puesto|eso|esto)\b[^.;!?]{0,30}\b(?:cubiert\w|libre|ocurrid\w|pasad\w|sid\w)\b|\bque la plaza\b",
        ),
        "logistics": (
            r"\b(?:formulario|encuesta|enlace|portal|cuestionario)\b[^.;!?]{0,20}\b(?:se (?:cierra|cerrará)|cierra|cerrará|caduca\w*|expira\w*|vence|estará (?:abiert|activ|disponible)\w*)\b",
            r"\b(?:pruebas?|entrevistas?|ex[áa]menes|examen)\b[^.;!?]{0,40}\b(?:se (?:celebrar\w+|realizar\w+|har[áa]n?)|tendr[áa]n? lugar|ser[áa]n? (?:el|la|en|del|entre))\b|\bse celebrar[áa]n? (?:la|las|el|los) (?:\w+ )?(?:pruebas?|entrevistas?|ex[áa]menes)\b",
            r"\b(?:envi\w+|mand\w+|propon\w+|pas\w+)\b[^.;!?]{0,25}\b(?:fechas|horarios|huecos|claves|tarjeta)\b|\b(?:quién(?:es)? (?:estar\w+|forma\w*|compone\w*)|qué sala|dónde (?:presentar|ir|aparcar))\b",
        ),
        "candidate": (
            r"\botra (?:oferta|propuesta)\b[^.;!?]{0,25}\b(?:que (?:responder|contestar|aceptar|vence|caduca)|responder|contestar|aceptar|vence|caduca)\b",
            r"\b(?:habrá|hay|tendrá\w*|dispon\w+|plazo de|se abr\w+|contar\w+ con)\b[^.;!?]{0,40}\bpara (?:presentar|formular|subsanar|alegar|aportar|recurrir|reclamar|interponer|hacer)\b|\b(?:alegaciones|reclamaciones|recursos?|subsanaci[óo]n)\b",
        ),
        "promise": (
            r"\b(?:cliente|jefe|jefa|director|directora|gerente|equipo|comité|empresa)\b[^.;!?]{0,10} (?:me|nos) (?:confirm[ae]\w*|contest[ae]\w*|respond[eo]\w*|dice|dirá|da|dará) (?!que\b)",
            r"\b(?:vas|va|vais|van) a (?:saber|conocer|tener noticias)\b",
            r"\b(?:habremos|habrá|habré|habrán) (?:ya )?(?:decidido|elegido|escogido|resuelto|tomado (?:una|la|nuestra) decisión)\b|\b(?:tener|tendremos|tendr[áé]n?|haber|habrá|contar con|contaremos con|llegar a|tomar) (?:ya )?(?:una |la |alguna )?(?:definición|determinación)\b|\bdefiniremos\b|\bdefinir (?:a quién|quién|la (?:contratación|selección|candidatura)|el (?:proceso|ganador))\b",
        ),
    },
    "nl": {
        "decision": (
            r"\b(?:hebben|heeft|heb|zullen) (?:we|wij|ze|ik)\b[^.!?;]{0,50}\b(?:besloten|gekozen|beslist|de knoop doorgehakt|een (?:keuze|besluit|beslissing) (?:gemaakt|genomen))\b",
            r"\bhoe (?:het|dit|dat) (?:\w+ )?(?:is )?(?:afgelopen|afloopt|uitpakt|uitgepakt|gegaan)\b|\bof (?:de plek|de functie|dat|het)\b[^.;!?]{0,30}\b(?:vervuld|vrij|gebeurd|doorgaat|doorgegaan)\b|\bdat de (?:plek|functie|vacature)\b",
        ),
        "logistics": (
            r"\b(?:formulier|enquête|link|portaal|vragenlijst)\b[^.;!?]{0,20}\b(?:sluit|verloopt|vervalt|blijft (?:open|geldig|actief))\b",
            r"\b(?:gesprekken|tests?|toetsen|proeven|interviews)\b[^.;!?]{0,40}\b(?:vinden|vindt|zijn|worden)\b[^.;!?]{0,40}\b(?:plaats|gehouden|afgenomen)\b",
            r"\b(?:stuur|stuurt|sturen|mail|mailt|krijg\w*)\b[^.;!?]{0,25}\b(?:data|datums|tijden|tijdvakken|voorstellen|pasje|inlog\w*|laptop)\b|\b(?:wie er (?:bij|in|aanwezig)|welke (?:zaal|kamer|ingang)|waar (?:je|u) (?:moet|kunt|parkeert))\b|\b(?:over|vanwege|voor) (?:je|uw|de) (?:pasje|toegangspas|parkeerplaats|reis|hotel|laptop)\b",
        ),
        "candidate": (
            r"\b(?:ander|tweede) aanbod\b[^;!?]{0,60}\b(?:waarop|moet|beantwoorden|accepteren|verloopt|reageren)\b",
            r"\b(?:bel|mail|app|schrijf|kom|spreek) (?:\w+ )?(?:gerust|vooral|rustig|maar|even|me|mij|ons)\b(?! (?:ik|we|wij)\b)|\b(?:bezwaar|beroep|zienswijze)\b",
        ),
        "promise": (
            r"\breactie(?:termijn|tijd)\b|\bweet (?:ik|je|u) (?:meer|het|wat meer)\b",
            r"\b(?:hebben|heeft|heb|zullen) (?:we|wij|ze|ik)\b[^.!?;]{0,50}\b(?:besloten|gekozen|beslist|de knoop doorgehakt|een (?:keuze|besluit|beslissing) (?:gemaakt|genomen))\b",
        ),
    },
    "pt": {
        "decision": (
            r"\b(?:teremos|terá|terei|terão) (?:já )?(?:decidido|escolhido|resolvido|tomado (?:a|uma) decisão|feito (?:a|uma) escolha)\b|\b(?:ter|teremos|terá|haver|haverá) (?:já )?(?:uma |a |alguma )?definição\b",
            r"\bcomo (?:isto |isso |tudo )?(?:ficou|acabou|terminou|correu)\b|\bse (?:a vaga|o lugar|isso|tal)\b[^.;!?]{0,30}\b(?:preenchid\w|livre|aconteceu|ocupad\w)\b|\bque a vaga\b",
        ),
        "logistics": (
            r"\b(?:formulário|inquérito|questionário|link|portal|pesquisa)\b[^.;!?]{0,20}\b(?:fecha|encerra|expira|vence|fica(?:rá)? (?:abert|ativ|disponível)\w*)\b",
            r"\b(?:provas?|entrevistas?|exames?|testes)\b[^.;!?]{0,40}\b(?:realizar\S*|realizam-se|ter(?:á|ão) lugar|decorre(?:m|r\w*)|acontecer(?:á|ão)|ser(?:á|ão) (?:no|na|em|entre|a))\b",
            r"\b(?:envi\w+|mand\w+|propo\w+)\b[^.;!?]{0,25}\b(?:datas|horários|opções|cartão|credenciais)\b|\b(?:quem (?:estará|compõe|fará parte)|que sala|onde (?:ir|estacionar|apresentar))\b",
        ),
        "candidate": (
            r"\boutra (?:oferta|proposta)\b[^.;!?]{0,25}\b(?:que (?:responder|aceitar|expira|vence)|responder|aceitar|expira|vence)\b",
            r"\b(?:haverá|há|ter[áã]\w*|disp[õo]\w+|prazo de|abr\w+)\b[^.;!?]{0,40}\bpara (?:apresentar|reclamar|recorrer|se pronunciar|entregar|suprir|impugnar)\b|\b(?:audiência dos interessados|reclamações|recursos?)\b",
        ),
        "promise": (
            r"\b(?:diria|creio|acho|acredito|penso|calculo) que (?:até|lá para|na|no|em)\b",
            r"\b(?:vai|vais|vão|irá|irás|irão) (?:já )?(?:ficar a )?saber\b|\bfic(?:a|ará|as|arás|am|arão) (?:a saber|sabendo)\b|\bsaber(?:á|ás|ão)\b",
            r"\b(?:teremos|terá|terei|terão) (?:já )?(?:decidido|escolhido|resolvido|tomado (?:a|uma) decisão|feito (?:a|uma) escolha)\b|\b(?:ter|teremos|terá|haver|haverá) (?:já )?(?:uma |a |alguma )?definição\b",
        ),
    },
    "it": {
        "promise": (
            r"\b(?:saprete|saprai|saprà|sapranno)\b",
            r"\b(?:avremo|avrà|avrò|avranno) (?:già )?(?:deciso|scelto|preso (?:una|la) decisione|fatto (?:la|una) scelta)\b",
            r"\b(?:scriv[oe]|mand[oa]|facci[oa]|d[oà]) (?:due|un paio di) (?:righe|parole)\b",
        ),
        "decision": (
            r"\b(?:avremo|avrà|avrò|avranno) (?:già )?(?:deciso|scelto|preso (?:una|la) decisione|fatto (?:la|una) scelta)\b",
            r"\bcom['’](?:è|e) (?:finita|andata)\b|\bcome (?:è|sarà) (?:finita|andata|andrà)\b|\bse (?:il posto|ciò|questo)\b[^.;!?]{0,30}\b(?:copert\w|liber\w|accadut\w|success\w)\b|\bche il posto\b",
        ),
        "logistics": (
            r"\b(?:modulo|sondaggio|link|portale|questionario)\b[^.;!?]{0,20}\b(?:chiude|chiuderà|scade|scadrà|resta (?:apert|attiv)\w|sarà (?:apert|attiv|disponibil)\w)\b",
            r"\b(?:prov[ae]|colloqui|esam[ei]|test)\b[^.;!?]{0,40}\b(?:si (?:terr(?:à|anno)|svolger(?:à|anno)|svolgono|tengono)|avr(?:à|anno) luogo|sono (?:previst|fissat|in programma)\w*)\b",
            r"\b(?:invi\w+|mand\w+|propo\w+)\b[^.;!?]{0,25}\b(?:date|orari|alternative|credenziali|tesserino)\b|\b(?:chi (?:sarà|ci sarà|compone)|quale sala|dove (?:presentarsi|andare|parcheggiare))\b",
        ),
        "candidate": (
            r"\b(?:un['’]?altra|altra) (?:offerta|proposta)\b[^.;!?]{0,25}\b(?:a cui|da (?:accettare|firmare)|rispondere|accettare|scade)\b",
            r"\b(?:avr\w+|ci sono|ci saranno|dispon\w+|termine di|entro)\b[^.;!?]{0,40}\bper (?:presentare|proporre|integrare|ricorrere|impugnare|regolarizzare)\b|\b(?:ricorsi?|osservazioni|reclami)\b",
        ),
    },
}
