"""Days by which the writer hopes to hear from the reader, and how long other things take or have taken: no answer is due then."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.lazy import lazy_pattern

_ON = r"\b(?:(?!\b(?:we|i|they|he|she|wir|ich|nous|je|on)\b)[^.;!?,]){0,25}$"
_FROM_READER = lazy_pattern(
    rf"\b(?:hear(?:ing)?|heard|response|reply|answer|word|news|confirmation|decision|acceptance) (?:back )?from (?:you|all of you){_ON}"
    rf"|\b(?:await|expect|want|need|hope|hoping|looking forward)\w*\b[^.;!?,]{{0,20}}\byour (?:reply|response|answer|confirmation|decision|acceptance){_ON}"
    rf"|\b(?:freu\w+ (?:uns|mich)|erwart\w+|wart\w+|bitt\w+|hoff\w+)\b[^.;!?,]{{0,20}}\b(?:ihre|deine) (?:antwort|rückmeldung|zusage|nachricht|bestätigung|entscheidung){_ON}"
    rf"|\b(?:espér\w+|attend\w+|attente|souhait\w+|compt\w+|hâte)\b[^.;!?,]{{0,25}}\b(?:vos|tes|votre|ta|ton) (?:nouvelles|réponse|retour|confirmation|décision){_ON}"
    rf"|\b(?:esper\w+|aguard\w+|qued\w+|conf[ií]\w+)\b[^.;!?,]{{0,30}}\b(?:noticias (?:tuyas|suyas|vuestras)|(?:tu|su|vuestra) (?:respuesta|confirmación|contestación|decisión)){_ON}"
    rf"|\b(?:attend\w+|aspett\w+|sper\w+|in attesa)\b[^.;!?,]{{0,25}}\b(?:(?:sue|tue|vostre) notizie|notizie (?:sue|tue|vostre)|(?:sua|tua|suo|tuo|un suo|un tuo) (?:risposta|riscontro|conferma|decisione)){_ON}"
    rf"|\b(?:hor\w*|hoor\w*|vernem\w+|ontvang\w+|wacht\w*|verwacht\w*|hop\w+)\b[^.;!?,]{{0,20}}\b(?:van (?:je|jou|jullie|u)|(?:je|jouw|uw) (?:antwoord|reactie|bevestiging|besluit)){_ON}"
    rf"|\b(?:aguard\w+|esper\w+|fic\w+)\b[^.;!?,]{{0,30}}\b(?:notícias (?:suas|tuas)|(?:sua|tua|vossa) (?:resposta|confirmação|decisão)){_ON}",
    re.IGNORECASE,
)
_READER_THEN = lazy_pattern(
    r"^[^.;!?,]{0,12}\b(?:von (?:ihnen|dir)\b[^.;!?,]{0,12}\b(?:hör\w+|lesen|erhalten|bekommen)|(?:eine |um |auf |über )?(?:ihre|deine) (?:antwort|rückmeldung|zusage|bestätigung|entscheidung)\b|van (?:je|jou|jullie|u)\b(?! \w+ (?:zal|zul))"
    r"|(?:de )?(?:vos|tes) nouvelles\b|noticias (?:tuyas|suyas)\b|(?:sue|tue) notizie\b|notícias (?:suas|tuas)\b)",
    re.IGNORECASE,
)
_HOPES = lazy_pattern(
    r"\b(?:freu\w+|erwart\w+|wart\w+|bitt\w+|hoff\w+|möchte\w*|hor\w*|hoor\w*|vernem\w+|ontvang\w+|hop\w+|espér\w+|attend\w+|esper\w+|aguard\w+|aspett\w+|sper\w+)\b[^.;!?]{0,40}$",
    re.IGNORECASE,
)
"""What makes the words after a day those of a hope: "wir freuen uns, bis Freitag von Ihnen zu hören"."""

_LENGTH = lazy_pattern(
    r"\b(?:days?|weeks?|months?|tagen?|werktagen?|wochen?|monaten?|jours?|semaines?|mois|d[ií]as|semanas?|meses|mes|dagen|weken|week|maanden?|giorni|settiman[ae]|mes[ei]|mês)\b",
    re.IGNORECASE,
)
_IN = r"\b[^.;!?,]{0,24}?\b"
_LASTS = lazy_pattern(
    rf"\b(?:training|induction|onboarding|(?:the|this|that|our) (?:course|programme|program|apprenticeship|traineeship)|probation\w*|contract|assignment|placement|internship|project|delivery|shipping|vetting|background checks?|(?:security )?clearance|dbs check|warranty|notice period){_IN}(?:lasts?|takes?|runs?|is|are|last|take|run|be)\b(?! (?:done|over|complete\w*|finished|signed)\b)(?: (?:for|about|around|up to|roughly|usually|normally|typically))*\W*$"
    rf"|\b(?:einarbeitung|schulung|ausbildung|lehrgang|probezeit|vertrag|praktikum|projekt|lieferung|befristung|kündigungsfrist){_IN}(?:dauert|dauern|läuft|beträgt|beträgen|ist|geht)\b(?: (?:über|etwa|rund|circa|ca|bis zu|in der regel))*\W*$"
    rf"|\b(?:formation|période d['’]essai|contrat|stage|mission|projet|livraison|préavis){_IN}(?:dure\w*|est de|sera de|prend|porte sur)\b(?: (?:environ|jusqu['’]à))*\W*$"
    rf"|\b(?:formación|período de prueba|periodo de prueba|contrato|prácticas|proyecto|entrega|preaviso|curso){_IN}(?:dura\w*|es de|ser[áí]a? de|tarda)\b(?: (?:unos|unas|hasta|aproximadamente))*\W*$"
    rf"|\b(?:formazione|periodo di prova|contratto|tirocinio|stage|progetto|consegna|preavviso|corso){_IN}(?:dura|durerà|è di|sarà di|richiede)\b(?: (?:circa|fino a))*\W*$"
    rf"|\b(?:inwerkperiode|opleiding|proeftijd|contract|stage|project|levering|opzegtermijn|training|cursus){_IN}(?:duurt|duren|is|bedraagt|loopt)\b(?: (?:ongeveer|circa|zo['’]n|tot))*\W*$"
    rf"|\b(?:formação|período experimental|período de experiência|contrato|estágio|projeto|entrega|aviso prévio|curso|treinamento){_IN}(?:dura\w*|é de|será de|seria de|demora)\b(?: (?:cerca de|até))*\W*$",
    re.IGNORECASE,
)
_SINCE = lazy_pattern(
    r"^\W*(?:since\b|(?:her|vergangen), (?:seit|dass)\b|que (?:vous|tu) (?:avez|as)\b|desde que\b|da quando\b|sinds\b)",
    re.IGNORECASE,
)
_BEEN = lazy_pattern(
    r"\b(?:it(?:['’]s| is| has)|been|es (?:ist|sind)|(?:cela|ça) fait|hace|sono (?:passat\w+|già)|het is|há|faz)\b[^.;!?,]{0,20}$",
    re.IGNORECASE,
)


def is_of_reader(before: str, after: str) -> bool:
    """Whether the writer hopes to hear from the reader by a day, or by the end of a span."""
    return bool(_FROM_READER.search(before) or (_READER_THEN.match(after) and _HOPES.search(before)))


def is_length_of(before: str, said: str, after: str) -> bool:
    """Whether a span is how long a course, a contract or a delivery takes, or how long something has been."""
    if _LENGTH.search(said) is None:
        return False
    return bool(_LASTS.search(before) or (_SINCE.match(after) and _BEEN.search(before)))
