"""French: the words of dates and times, and what stands around them. Data only."""
# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

NEXT_SKIPS_WEEK = False
HALF_BEFORE = False
WEAK = "mar jeu sam dim mai lun mer ven"

WORDS: tuple[tuple[str, str, int | str | None], ...] = (
    ("month", "janvier|janv|jan", 1),
    ("month", "février|févr|fév", 2),
    ("month", "mars", 3),
    ("month", "avril|avr", 4),
    ("month", "mai", 5),
    ("month", "juin", 6),
    ("month", "juillet|juil", 7),
    ("month", "août", 8),
    ("month", "septembre|sept", 9),
    ("month", "octobre|oct", 10),
    ("month", "novembre|nov", 11),
    ("month", "décembre|déc", 12),
    ("weekday", "lundi|lun", 0),
    ("weekday", "mardi|mar", 1),
    ("weekday", "mercredi|mer", 2),
    ("weekday", "jeudi|jeu", 3),
    ("weekday", "vendredi|ven", 4),
    ("weekday", "samedi|sam", 5),
    ("weekday", "dimanche|dim", 6),
    ("day", "aujourd hui|ce jour|ce soir", 0),
    ("day", "demain", 1),
    ("day", "après demain", 2),
    ("day", "hier", -1),
    ("part", "du matin|le matin|matin|dans la matinée|en matinée|au matin", "am"),
    ("part", "de l après midi|après midi|l après midi|du soir|le soir|dans l après midi", "pm"),
    ("noise", "bonne journée|à la fois|à jour|à ce jour|à distance|dans le cadre|dans l attente|à bientôt|d un jour|en cours de", None),
    ("noise", "ans d expérience|années d expérience|à l heure|tout à l heure|à tout moment|à cette heure", None),
    ("number", "deux", 2),
    ("number", "dizaine de|une dizaine de", 10),
    ("number", "trois|quelques", 3),
    ("number", "quatre", 4),
    ("number", "cinq", 5),
    ("number", "six", 6),
    ("number", "sept", 7),
    ("number", "huit", 8),
    ("number", "neuf", 9),
    ("number", "dix", 10),
    ("number", "onze", 11),
    ("number", "douze", 12),
    ("number", "quinze", 15),
    ("number", "vingt", 20),
    ("number", "trente", 30),
    ("one", "un|une|encore une|une autre", 1),
    ("ordinal", "premier|première", 1),
    ("ordinal", "deuxième|seconde", 2),
    ("ordinal", "troisième", 3),
    ("ordinal", "quatrième", 4),
    ("unit", "jour|jour calendaire", "day"),
    ("unit", "jours|jours calendaires", "days"),
    ("unit", "jour ouvré|jour ouvrable", "bday"),
    ("unit", "jours ouvrés|jours ouvrables", "bdays"),
    ("unit", "semaine|huitaine|semaine supplémentaire|huitaine de jours", "week"),
    ("unit", "semaines|semaines supplémentaires", "weeks"),
    ("unit", "quinzaine|quinzaine de jours", "fortnight"),
    ("unit", "mois", "month"),
    ("unit", "trimestre", "quarter"),
    ("unit", "année|an", "year"),
    ("unit", "minutes|minute|min|mn", "minutes"),
    ("next", "prochain|prochaine|prochains|prochaines|suivante|suivant|qui vient", None),
    ("coming", "à venir", None),
    ("this", "ce|cette|cet|courante", None),
    ("last", "dernier|dernière|passé|passée|derniers|dernières", None),
    ("phase", "fin|fin de|la fin|la fin de|fin du|la fin du|le fin|d ici fin|en fin de|à la fin de|à la fin du", "end"),
    ("phase", "courant|dans le courant de|dans le courant du|seconde moitié de", "late"),
    ("phase", "début|début de|le début de|début du|en début de|au début de|au début du|le début du", "early"),
    ("phase", "mi|milieu de|le milieu de|en milieu de|au milieu de", "mid"),
    ("phase", "fin de journée|la fin de journée|la fin de la journée|ce soir|en fin de journée", "day"),
    ("phase", "fin de semaine|la fin de semaine|la fin de la semaine|fin de la semaine|fin de cette semaine|la fin de cette semaine", "eow"),
    ("phase", "fin du mois|la fin du mois|fin de mois|la fin de mois", "eom"),
    ("of", "de|du|d", None),
    ("on", "le", None),
    ("the", "la|les|l|votre|notre", None),
    ("at", "à|vers|à partir de|entre|dès|aux alentours de|aux environs de", None),
    ("from", "de|à compter de|à compter du", None),
    ("by", "d ici|d ici le|d ici à|d ici au|au plus tard|au plus tard le|jusqu au|jusqu à|pour le|d ici la", "by"),
    ("by", "avant|avant le|avant les|avant la", "before"),
    ("to", "au", None),
    ("in", "dans|sous|en|dans un délai de|au cours de|au cours de la|au cours du|pendant|durant|dans les|sous un délai de|d ici environ|courant de|courant de la|dans le délai de|au cours des|dans un délai d environ|pour les", None),
    ("after", "après|suivant|à l issue de", None),
    ("and", "et", None),
    ("or", "ou|ou bien", None),
    ("week_of", "la semaine du|semaine du|dans la semaine du|la semaine commençant le", None),
    ("week_no", "semaine n|semaine numéro", None),
    ("oclock", "heures|heure", None),
    ("half", "demie|demi", None),
    ("quarter", "quart|le quart", None),
    ("clock", "midi", "12:00"),
    ("clock", "minuit", "00:00"),
    ("holiday", "pâques|les vacances de pâques|le week end de pâques", "easter"),
    ("holiday", "la pentecôte|pentecôte|le week end de la pentecôte", "pentecost"),
    ("holiday", "l ascension|ascension|le pont de l ascension", "ascension"),
    ("holiday", "noël|les fêtes|fêtes|les fêtes de fin d année|les vacances de noël|les congés de noël", "christmas"),
    ("holiday", "nouvel an|le nouvel an|le jour de l an", "newyear"),
    ("holiday", "jour férié|le jour férié|le pont|le long week end|le prochain jour férié", "bankholiday"),
    ("holiday", "le 15 août", "assumption"),
    ("holiday", "week end|le week end|weekend|le weekend", "weekend"),
    ("interview", "entretien|l entretien|votre entretien|notre entretien|notre échange|notre rencontre|votre visite", None),
    ("anchor", "ce jour là|le jour même|le soir même|le même jour|ce soir là", 0),
    ("anchor", "le lendemain|dès le lendemain|un jour après|le jour suivant|le jour d après|le lendemain matin|un jour plus tard", 1),
    ("anchor", "cette semaine là|la même semaine|dans la même semaine|dans la semaine", "week"),
    ("anchor", "une semaine plus tard|la semaine d après|une semaine après|huit jours plus tard|huit jours après", 7),
    ("zone_word", "heure|heures de", None),
    ("zone_label", "fuseau horaire|fuseau", None),
)  # fmt: skip

CUES: dict[str, tuple[str, ...]] = {
    "promise": (
        r"\b(?:prévenue?s?|avertie?s?)\b",
        r"\b(?:vous|te|t'|vous en) ?(?:dis|dit|disons|dirons|dirai|appelle|appelons|écris|écrivons|rappelle|rappelons|confirmons|informe|informons|tiens|tenons|préviens|préviendrai|préviendrons|saurez|aurez|aura|fixerons|fixerai)\b|\btu (?:auras|sauras)\b|\bfix[ée]e?s?\b[^!?]{0,20}\bd'ici\b",
        r"\b(?:tranch\w+|arbitr\w+|délibér\w+|choisi\w*|choix)\b|\bsaur(?:a|ons|ai)\b|\bon (?:te|vous) (?:dit|rappelle|répond|fait)\b",
        r"\brevien(?:drons|drai|dra|s|dront|t)\b|\brevenir (?:vers|auprès)\b|\breviendrons\b|\breprend(?:rons|rai|re|ra) contact\b|\brecontact\w+\b|\bcontact(?:erons|erai|er|era|é|ée|ées|eront)\b",
        r"\b(?:réponse|retour|décision|résultat|résultats|feedback|nouvelles|suite|suites|verdict)\b",
        r"\b(?:tiendr\w+|tenir|tenons|tiens) (?:\w+ )?(?:au courant|informée?s?)\b|\btiendr\w+\b|\binform(?:erons|erai|er|ée?s?|era)\b|\b(?:ferons|ferai|faire) (?:savoir|part|un retour|signe)\b|\bdonn(?:erons|erai|er)\b[^!?]{0,40}\b(?:réponse|nouvelles|retour)\b",
        r"\b(?:décid(?:er|erons|erai|era|eront)|trancher|rendrons|prendrons (?:notre|une) décision|communiquer\w*|rappel(?:lerons|lerai|ler)|appel(?:lerons|lerai)|écrir\w+|notifi\w+)\b",
        r"\b(?:besoin|demande|demander|prendra|prendre|faut|faudra|laisse|accord\w+|patienter|compter|comptez)\b[^!?]{0,40}\b(?:jours?|semaines?|mois)\b",
        r"\b(?:finalis\w+|clôtur\w+|terminer\w*|conclu\w+) (?:\w+ ){0,3}(?:recrutement|processus|entretiens|sélection)\b",
        r"\ben saur(?:ons|ai|ez)\b",
    ),
    "decision": (r"\b(?:décid\w+|décision|résultat\w*|finale?|définitive?|choix)\b",),
    "logistics": (
        r"\b(?:invitation|lien|calendrier|convocation|détails|coordonnées|ordre du jour|contrat|exercice|documents?)\b[^!?]{0,60}\b(?:envo\w+|transm\w+|parvenir|recevr\w+|adress\w+)\b|\b(?:envo\w+|transm\w+|recevr\w+|adress\w+)\b[^!?]{0,50}\b(?:invitation|lien|calendrier|convocation|détails|coordonnées|contrat|documents?)\b",
        r"\b(?:commande|livraison|livr\w+|facture|colis|abonnement)\b",
        r"\bappel\w+\b[^!?]{0,60}\b(?:entretien|échange téléphonique)\b",
    ),
    "candidate": (
        r"\b(?:merci de|veuillez(?! patienter)|prière de|pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|nous vous (?:prions|demandons|invitons)|je vous (?:prie|demande|invite)|n'hésitez|vous (?:devez|devrez|avez jusqu|avez|pouvez|disposez))\b",
        r"\b(?:confirm(?:ez|er)|répond(?:ez|re)|envoy(?:ez|er)|retourn(?:ez|er)|complét(?:ez|er)|réserv(?:ez|er)|choisi(?:ssez|r)|indiqu(?:ez|er)|dites-nous|faites-nous savoir|accept(?:ez|er)|rempli(?:ssez|r)) ",
        r"\b(?:date limite|expire|valable jusqu|clôture des candidatures|candidatures (?:sont )?(?:ouvertes|closes|clôturées)|délai de réponse|votre (?:réponse|retour|disponibilité|confirmation|accord))\b",
        r"\b(?:prise de poste|date de début|commencer le)\b|\b(?:le|ce) test\b",
    ),
    "superseded": (
        r"\b(?:espérions|espérais|pensions|avions (?:prévu|espéré|dit|annoncé)|avais (?:prévu|dit)|devions|devais|initialement|aurions dû|aurais dû|prévu initialement|avait prévu)\b",
        r"\b(?:ne pourrons|ne pourrai|ne serons|ne peux|ne pouvons|n'aurons|n'avons) (?:\w+ )?pas\b(?![^!?]{0,60}\bavant\b)",
    ),
    "offered": (
        r"\b(?:seriez-vous|êtes-vous|serais-tu|es-tu|auriez-vous|pourriez-vous|pouvez-vous|vous convien\w+|te convien\w+|convien\w+-\w+|est-ce que|cela vous)\b[^!?]{0,120}\?|\bvous conviendrai\w+|\bvous convient\b|\bdisponible\b[^!?]{0,60}\?",
        r"\b(?:créneaux?|propos\w+|disponibilités|options?|au choix|choisir|préfér\w+|plusieurs possibilités|dates suivantes|soit\b[^!?]{0,60}\bsoit)\b",
        r"\bquel(?:le)?s? (?:créneau|date|heure|jour|horaire)\b|\blequel\b",
    ),
    "old": (
        r"\bpass(?:er|e|ons|era)\b[^!?]{0,40}\bd[eu] ?$",
        r"\bnon (?:plus|pas)(?: à| le)?\s*$",
        r"\b(?:au lieu d|à la place d|plutôt qu)\S*[^!?]{0,40}$",
        r"\b(?:report\w+|déplac\w+|décal\w+|avanc\w+|modifi\w+|repouss\w+)\b[^!?]{0,60}\b(?:du|de|d)\b[^!?]{0,20}$",
        r"\b(?:initialement|précédemment|ancien(?:ne)?|auparavant|était prévu|prévu initialement)\b[^!?]{0,60}$",
        r"\b(?:ne (?:peux|pourrai|pouvons|pourrons|suis|sommes|serai|serons)) (?:\w+ )?(?:pas|plus)\b[^!?]{0,60}$",
        r"\b(?:report\w+|déplac\w+|décal\w+) (?:l'|notre |votre |le |cet )?(?:entretien|rendez-vous|échange|appel) (?:du|de|prévu le|prévu)\s*$",
    ),
    # Right after a time: that one will not do.
    "fails": (
        r"^\W*(?:je|nous|ça|on) (?:ne )?(?:peux|pouvons|peut|va|sera) (?:\w+ )?(?:pas|plus)\b[^,;.]{0,30}",
        r"^\W*(?:ne (?:me |nous )?convient (?:pas|plus)|n'est (?:pas|plus) possible)",
    ),
    "named": (
        r"\b(?:l'|votre |notre |cet )(?:entretien|échange|appel)(?: (?:du|de|prévu le|prévu))?\s*$|\b(?:le|votre|notre) rendez-vous(?: (?:du|de))?\s*$",
    ),
    "moved": (
        r"\b(?:pass(?:er|e|ons|era|é|ée)|modifi\w+|chang\w+|reprogramm\w+|au lieu de)\b",
        r"\b(?:report\w+|déplac\w+|décal\w+|avanc\w+|repouss\w+)\b",
    ),
    "fixed": (r"\b(?:confirm\w+|fixé\w*|programmé\w*|planifié\w*)\b",),
    "cancelled": (r"\b(?:annul\w+|n'aura pas lieu|ne pourra pas avoir lieu|n'aura plus lieu|supprimé\w*)\b",),
    "conditional": (r"\b(?:si|s'il|au cas où|en cas d|à moins que|dans le cas où)\b",),
    "past": (
        r"\bmerci (?:beaucoup |encore |infiniment )?(?:pour|d'avoir|de votre|de nous avoir|de m'avoir)\b",
        r"\b(?:était|avons (?:rencontré|échangé|eu|reçu|parlé)|rencontrée?s?|échangé|reçu|ravie?s? d'avoir|suite à|depuis|lors de notre)\b",
    ),
    # What turns a sentence about the past to what comes.
    "future": (
        r"\b(?:\w+(?:rons|rai|ra|ront|rez|rions|rais|rait)|souhait\w+|pouvons|voulons|devons|confirm\w+|propos\w+|conv\w+|est|aura|se tiendra)\b",
    ),
    "deadline": (
        r"\b(?:avant|d'ici|au plus tard|jusqu'au|jusqu'à|date limite|expire|valable)\b(?: le| la| au| à| les)?(?: fin)?[\s,:(]*$",
    ),
    "hours": (
        r"\b(?:horaires? d'ouverture|heures de bureau|heures d'ouverture|joignables?|ouverts?|horaires de travail|standard)\b",
        r"\bdu lundi au\b",
        r"\b(?:envoyé|copyright|©|facture|commande n)\b",
    ),
    "not_length": (r"\b(?:avance|avant|retard|test|exercice|trajet|préavis)\b",),
    "clause": (
        r"[;]|\s[–—-]\s",
        r",?\s+\b(?:et|mais|puis|ensuite|car|toutefois|cependant)\s+(?=(?:nous|je|vous|tu|merci|veuillez|il|notre|votre|reviendrons|avons|ne|on|une|la|l|le)\b)",
        r",\s+(?=(?:mais|nous|je|vous|merci|veuillez|afin|pour que|puis|dès que)\b)",
        r"\s+(?=(?:dès que|après que|une fois que|afin que nous|pour que nous|si vous)\b)",
    ),
    # Between an old time and the new one.
    "onto": (
        r"(?:\b(?:au|pour|désormais|maintenant)\b|\bà\b)[^.!?]{0,25}$",
    ),
    # Asked as a question, but done already.
    "settled": (
        r"\b(?:ai|avons|a été|est)\b[^.!?]{0,30}\b(?:changé|modifié|déplacé|décalé|mis à jour|actualisé)\w*|\bsauf (?:avis|contre|message|si)\b|\bsans (?:réponse|retour|nouvelles)\b",
    ),
    # What stands after the hour of a break in a list.
    "pause": (
        r"^\W*(?:\w+\W+){0,1}?(?:pause|déjeuner)\b",
    ),
    # A span of somebody's absence, of interviews, of a start: no answer is due at its end.
    "away": (
        r"\b(?:congés?|vacances|absen\w+|déplacement|entretiens|début\w*|commenc\w*)\b",
    ),
    # Right after a day that has been.
    "was": (r"^\W*(?:était|étaient|fut)\b",),
    # Being there, a little before it begins.
    "arrival": (r"\b(?:arriv\w+|présent\w* (?:vous|à))\b",),
}

EXAMPLES_OF_TIMES: tuple[tuple[str, str], ...] = (
    ("Votre entretien aura lieu le mardi 3 mars 2026 à 14h30.", "2026-03-03T14:30+01:00"),
    ("Rendez-vous jeudi 12 mars à 9 heures (heure de Paris).", "2026-03-12T09:00+01:00"),
)
EXAMPLES_OF_PROMISES: tuple[tuple[str, str], ...] = (
    ("Nous reviendrons vers vous d'ici la fin de la semaine prochaine.", "2026-03-06"),
    ("Vous aurez une réponse sous 10 jours ouvrés.", "2026-03-11"),
)
