"""How mail programs mark what is not the sender's own: one table for each mark, in every language that we know.

Data only; `text.py` walks over the lines.
"""

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

_I = re.IGNORECASE

_FORWARDED = (
    r"(?:begin )?forwarded message|(?:anfang der )?weitergeleiteten? (?:nachricht|e-?mail)"
    r"|message (?:transféré|réexpédié)"
    r"|début du message (?:réexpédié|transféré)|mensaje reenviado|(?:inicio del )?mensaje reenviado"
    r"|doorgestuurd(?: bericht)?|begin doorgestuurd bericht|mensagem (?:encaminhada|reencaminhada)"
    r"|início da mensagem (?:encaminhada|reencaminhada)|messaggio (?:inoltrato|reindirizzato)"
    r"|inizio messaggio inoltrato"
    r"|forwarded by .{1,80}|weitergeleitet von .{1,80}|vidarebefordrat meddelande|videresendt (?:besked|melding)"
    r"|przekazana wiadomość|välitetty viesti|пересылаемое сообщение"
)
FORWARDED = lazy_pattern(rf"(?:-{{2,}}\s*(?:{_FORWARDED})\s*:?\s*-{{2,}}|(?:{_FORWARDED})\s*:)$", _I)

GROUPWISE = lazy_pattern(
    r">{2,3} ?[^>\n]{2,80}(?:<[^<>\s]{3,80}>)?[^>\n]{0,10}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}[^>\n]{0,20}>{2,3}"
)
"""A line of GroupWise that opens the earlier mail."""

_ORIGINAL = (
    r"original message|original appointment|original meeting|ursprüngliche nachricht|originalnachricht"
    r"|original-nachricht"
    r"|ursprünglicher termin|message d'origine|message original|mensaje original|cita original|oorspronkelijk bericht"
    r"|oorspronkelijke afspraak|mensagem original|messaggio originale|messaggio original|ursprungligt meddelande"
    r"|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|wiadomość oryginalna|исходное сообщение"
)
ORIGINAL = lazy_pattern(rf"(?:-{{2,}}|_{{2,}})\s*(?:{_ORIGINAL})\s*(?:-{{2,}}|_{{2,}})$", _I)

FROM = lazy_pattern(r"(?:from|von|de|da|van|od|från|fra|lähettäjä|от|发件人|差出人)\s?:\s*\S", _I)
SUBJECT = lazy_pattern(
    r"(?:subject|betreff|objet|asunto|onderwerp|assunto|oggetto|ämne|emne|aihe|temat|тема|主题|件名)\s?:", _I
)
DATE_OR_TO = lazy_pattern(
    r"(?:sent|date|to|cc|when|gesendet(?: am)?|datum|an|envoyé(?: le)?|à|enviado(?: el| em)?|fecha|para|verzonden|aan"
    r"|data|inviato|a|skickat|till|sendt|til|lähetetty|wysłano|do|отправлено|кому|发送时间|收件人|日時|宛先)\s?:",
    _I,
)
SENT = lazy_pattern(
    r"(?:sent|date|gesendet(?: am)?|datum|envoyé(?: le)?|date|enviado(?: el| em)?|fecha|verzonden|inviato|data)\s?:"
    r"[^\n]{0,40}\b20\d\d\b[^\n]{0,12}\d[:.h]\d\d",
    _I,
)
"""The moment an earlier mail was sent, with its hour: enough beside its sender."""

ATTRIBUTION_START = lazy_pattern(
    r"(?:on|am|le|el|op|em|il(?: giorno)?|den|på|w dniu|dnia|em|lé|a|kl|vào|dne|в)\s|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}",
    _I,
)
ATTRIBUTION = lazy_pattern(
    r"\b(?:wrote|writes|schrieb(?:en)?|a écrit|escribió|escribio|escreveu|ha scritto|scrisse|schreef|geschreven|skrev"
    r"|napisał\(?a?\)?|kirjoitti|napsal\(?a?\)?|написал\(?а?\)?|пишет)\b[^\n]{0,200}:$",
    _I,
)
ATTRIBUTION_DETAIL = lazy_pattern(r"\d|@")

_ANSWERS = (
    r"answers?|answered|answering|repl(?:y|ies|ied)|responses?|responded|comments?|commented|notes"
    r"|antworten?|beantwortet|anmerkungen|kommentare|réponses?|répondu|réponds|commentaires|respuestas?|respondo|contesto"
    r"|comentarios|antwoord(?:en)?|reacties?|opmerkingen|respostas?|respondi|comentários|rispost[ae]|rispondo|commenti"
)
_BETWEEN = (
    r"below|beneath|underneath|in-?line|in (?:red|blue|green|bold|caps|capitals|italics|the text|your (?:e-?mail|text))"
    r"|between (?:the|your) lines|after (?:the|each|every|your) \S+|unten|untenstehend|im text|in (?:deiner|ihrer) mail"
    r"|in (?:rot|blau|grün|fett)|zwischen den zeilen|ci-dessous|ci-après|dans (?:le|votre|ton) (?:texte|mail)"
    r"|en (?:rouge|bleu|vert|gras)"
    r"|abajo|más abajo|a continuación|en (?:rojo|azul|verde|negrita)|entre líneas|en el texto|hieronder|onderstaand"
    r"|in het (?:rood|blauw|groen)|in (?:rood|blauw)|tussen de regels|in de tekst"
    r"|abaixo|a (?:vermelho|azul)|em (?:vermelho|azul|negrito)"
    r"|no texto|sotto|di seguito|in (?:rosso|blu|grassetto)|nel testo"
)
ANSWERED_BELOW = lazy_pattern(rf"\b(?:{_ANSWERS})\b[^.!?\n]{{0,40}}\b(?:{_BETWEEN})", _I)
"""Who says so writes between the lines of the mail below: "Answers in red below"."""
ANSWER_MARK = lazy_pattern(r"\s{0,3}(?:>{1,4}|[=-]{1,2}>|→|»)\s*(?=[^\s>])")
"""What marks such a line where the mail below has no marks of its own."""

MOBILE = lazy_pattern(
    r"(?:sent (?:from|via|with|on) (?:my|mail|outlook|the|yahoo|proton|samsung|gmail|a|an|android|spark"
    r"|superhuman|airmail"
    r"|iphone|ipad|hey|fastmail|blackberry)\b.{0,80}"
    r"|get outlook for (?:ios|android|mac).{0,60}|download (?:the )?(?:outlook|yahoo|gmail).{0,60}"
    r"|(?:von|vom) (?:meinem|unterwegs|iphone|ipad|handy).{0,60}gesendet.{0,20}|gesendet (?:von|mit|über) .{1,80}"
    r"|diese nachricht wurde von meinem .{1,60} gesendet.{0,20}|outlook für (?:ios|android).{0,60}"
    r"|envoyé (?:de|depuis|à partir de) (?:mon|ma|mail|outlook|yahoo|l'application).{0,80}"
    r"|obtenir outlook pour .{0,60}"
    r"|télécharger outlook pour .{0,60}|enviado (?:desde|do|de|a partir do|pelo) (?:mi|meu|mail|correo|outlook"
    r"|iphone|yahoo|o )"
    r".{0,80}|obtener outlook para .{0,60}|obter o outlook para .{0,60}"
    r"|verzonden (?:vanaf|met|vanuit|via) (?:mijn|mail|outlook|iphone).{0,80}|outlook voor (?:ios|android).{0,60}"
    r"|inviato (?:da|dal|con) (?:iphone|ipad|mio|mail|outlook|il mio|posta|yahoo).{0,80}|ottenere outlook per .{0,60}"
    r"|skickat från min .{1,60}|sendt fra min .{1,60}|wysłane z .{1,60})[.]?$",
    _I,
)

_SIGN_OFFS = (
    r"(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|my best|all my|very best)(?: personal)? )?regards"
    r"|(?:all the |my )?best"
    r"(?: wishes| to you)?|thanks(?: again| so much| a lot| very much| in advance| and regards)?"
    r"|many thanks(?: again)?"
    r"|thank you(?: again| so much| very much| kindly| in advance| for your time)?|thx|cheers|sincerely(?: yours)?"
    r"|yours(?: sincerely| faithfully| truly)?|respectfully|cordially|warmly|take care|talk soon|see you soon"
    r"|br|kr|rgds"
    r"|with (?:appreciation|gratitude)|have a (?:great|good|nice|lovely) (?:day|week|weekend|one|evening)"
    r"|(?:thanks|thank you) (?:&|and) (?:kind |best )?regards"
    r"|(?:mit )?(?:(?:freundlichen?|besten?|herzlichen?|lieben?|schönen?|vielen?) )+(?:grü(?:ß|ss)en?|gruß"
    r"|gruss|dank)(?: aus \w+)?"
    r"|(?:viele|beste|liebe|herzliche|freundliche|schöne) grü(?:ß|ss)e(?: aus \w+)?|gruß|grüße|lg|vg|mfg"
    r"|hochachtungsvoll"
    r"|danke(?: und (?:viele|beste) grüße| im voraus)?"
    r"|(?:bien )?cordialement|(?:bien|très) cordialement|bien à (?:vous|toi)|sincères salutations"
    r"|salutations(?: distinguées)?"
    r"|(?:meilleures|cordiales) salutations|belle journée|bonne journée|merci(?: beaucoup| d'avance)?"
    r"|amicalement|respectueusement"
    r"|(?:un )?(?:cordial|saludo cordial|saludos?)(?: cordial(?:es)?)?|(?:reciba )?un (?:cordial )?saludo"
    r"|atentamente|saludos cordiales"
    r"|(?:muchas )?gracias(?: de antemano)?|un abrazo|quedo atent[oa]"
    r"|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke )?groet(?:en|jes)?|mvg|hoogachtend"
    r"|bedankt|alvast bedankt"
    r"|atenciosamente|att|cumprimentos|(?:com os )?(?:melhores|cordiais) (?:cumprimentos|saudações)|abraços?"
    r"|obrigad[oa]"
    r"|(?:cordiali|distinti|cari) saluti|(?:un )?cordiale saluto|cordialmente|saluti|un saluto"
    r"|grazie(?: mille)?|a presto"
    r"|(?:med )?(?:vänlig|venlig|vennlig) (?:hälsning|hilsen)(?:ar)?|mvh|pozdrawiam|z poważaniem"
)
_CAPITAL = r"[^\W\d_a-zß-ÿ][\w.'’-]*"
_PARTICLES = "van|von|de|der|den|da|di|del|la|le|bin|al|ten|ter|dos|e|y|und"
_NAME = rf"{_CAPITAL}(?: (?:{_CAPITAL}|{_PARTICLES})){{0,4}}"
SIGN_OFF = lazy_pattern(rf"(?:{_SIGN_OFFS})[\s,.!:;)-]*$", _I)
_SIGN_OFF_START = lazy_pattern(rf"(?:{_SIGN_OFFS})\s*[,.!-]?\s+", _I)
NAME = lazy_pattern(rf"[-–—~]?\s*{_NAME}(?:\s*\([^)]{{1,40}}\))?[,.]?$")
PROBABLE_NAME = lazy_pattern(r"[-–—~]?\s*\w[\w'’.-]{0,20}$")
CONTACT = lazy_pattern(
    r"@|https?:|www\.|\b(?:tel|phone|mobile|mob|cell|fax|telefon|mobil|tél|teléfono|telefoon|linkedin)\b"
    r"|\+?\d[\d ()./-]{6,}\d"
    r"|\s[|•·]\s",
    _I,
)
POSTSCRIPT = lazy_pattern(r"p\.?\s?s\b\.?|n\.?b\b\.?|ps:", _I)
CLOCK = lazy_pattern(r"\b\d{1,2}[:h]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b", _I)
LIST_ITEM = lazy_pattern(r"(?:[-*•·–>]|\d{1,2}[.)]|[a-z][.)])\s|[A-ZÀ-Þ][\w ]{1,24}:\s|https?://", re.UNICODE)


def names_after_sign_off(line: str) -> bool:
    """Whether a line is a sign-off with the name on it ("Best, Tom")."""
    found = _SIGN_OFF_START.match(line)
    return bool(found and NAME.match(line[found.end() :]))


_DISCLAIMER_HINTS = (
    r"confidential|privileged|intended (?:solely |only |exclusively )?(?:recipient|for the)|unauthori[sz]ed"
    r"|legally protected"
    r"|received (?:this|it) (?:e-?mail|message|communication|in error|by mistake)|in error|delete (?:this|it"
    r"|the)|viruses|disclos"
    r"|vertraulich|rechtlich geschützt|irrtümlich|bestimmungsgemäß|nicht der (?:richtige"
    r"|beabsichtigte) (?:adressat|empfänger)"
    r"|unbefugt|vernichten|confidentiel|destinataire|par erreur|détrui|confidencial|destinatari|por error"
    r"|por engano|elimin"
    r"|vertrouwelijk|geadresseerde|ten onrechte|abusievelijk|riservat|per errore|confidenzial|divulga|apague"
    r"|registered (?:office|in england)|company (?:number|no)|consider the environment|before printing"
)
DISCLAIMER = lazy_pattern(_DISCLAIMER_HINTS, _I)
DISCLAIMER_START = lazy_pattern(
    r"(?:this|the (?:information|content)s?|the above|important|confidentiality|disclaimer|notice|legal"
    r"|please consider|if you"
    r"|any (?:views|unauthori)|e-?mail (?:confidentiality|disclaimer)|information (?:contained|in this)|unless"
    r"|diese|der inhalt|die information|hinweis|wichtiger hinweis|vertraulich|sollten sie|wenn sie"
    r"|ce (?:message|mail|courriel|courrier|e-?mail)"
    r"|cet? (?:e-?mail|courriel)|les informations|avis|este (?:mensaje|correo|e-?mail|mensagem)|esta mensagem"
    r"|la información|aviso"
    r"|as informações|dit (?:bericht|e-?mail)|deze (?:e-?mail|mail)|de (?:informatie|inhoud)|questo|questa"
    r"|le informazioni|il (?:presente|contenuto)"
    r"|ai sensi|confidential)\b",
    _I,
)
