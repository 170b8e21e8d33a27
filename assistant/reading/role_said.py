"""A post of whatever words, in small letters too, where a sentence that is not in English says that it is one: "functie van magazijnier"."""

# ruff: noqa: E501  a table is a few long lines, so that it can be looked over

from __future__ import annotations

from collections.abc import Callable, Iterator

from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_personal
from assistant.reading.role_subjects import post_of_event

_LONGEST = 7
_WORD = lazy_pattern(r"[^\W\d_][\w’'·*/&-]*(?:\((?:e|in|a|ne|ère|trice|rice|euse)\))?|&|[1-3](?:\.?ª|º|\b)")
_ELIDED = ("d'", "d’", "l'", "l’", "dell'", "dell’", "all'", "all’")
_SENIORITY = r"(?:[Jj][uú]nior|[Ss][eê]nior|[JS]r\.?)"
_SAYS = {
    "de": r"(?:stelle|position|rolle|funktion|tätigkeit|anstellung|ausbildung|bewerbung|bewerben|beworben|kandidatur|job|einstieg|praktikum|stellenangebot|arbeitsvertrag|gespräch|interview) als ",
    "fr": r"(?:(?:postes?|fonctions?|emploi|qualité|titre|rôle|place)(?: vacant| ouvert)? (?:de |d['’])|en tant qu(?:e |['’])|(?:candidature|engag\w+|embauch\w+|recrut\w+|travail\w+|postul\w+) (?:comme|à titre de) )",
    "es": r"(?:puesto(?: de trabajo)?|vacante|plazas?|cargo|posici[óo]n|b[úu]squeda|bolsa(?: de (?:trabajo|empleo))?|rol|categor[íi]a) (?:de|para) ",
    "pt": r"(?:vagas?|posto(?: de trabalho)?|cargo|fun[çc](?:ão|ões)|posi[çc][ãa]o|lugar|categoria) (?:de|para) ",
    "it": r"(?:post[oi](?: di lavoro)?|posizione|ruolo|funzione|carica|mansion[ei]|qualifica|figura|incarico|profilo|impiego|qualit[àa]) (?:di|da|d['’]) ?",
    "nl": r"(?:(?:functie|job|baan|rol|plek|positie|betrekking|post) (?:van|als) |(?:vacature|functie|sollicitatie|kandidatuur|solliciteren|solliciteerde|gesolliciteerd|beginnen|starten|werken|slag|contract) (?:als|naar) )",
}
"""After these stands a post, whatever its words are."""
_SPEAKS = {
    "de": r"(?:auswahlverfahren|\w*gespräch|interview|bewerbung|stelle|suche|ausschreibung|\w*unterlagen|dossier|interesse|profil|lebenslauf|rekrutierung|besetzung|nachfolge|vakanz)(?: (?:um|für|auf|an|als|von))?(?: (?:die stelle(?: als)?|die position(?: als)?|den|die|das|der|des|eine[nr]?|unsere[rn]?))? ",
    "fr": r"(?:(?:poste|offre|fonction) (?=[A-ZÀ-Þ])|(?:concours|affichage) (?:n[°o]\.? ?)?[\w-]{0,8}\d,? |(?:candidature|entretien|entrevue|recrutement|concours|offre|sélection|embauche|annonce|recherche)(?: spontanée)? (?:de |d['’]|du |des )?)",
    "es": r"(?:(?:puesto|vacante|plaza|cargo|oferta) (?=[A-ZÀ-Þ])|(?:contrataci[óo]n|incorporaci[óo]n|contratar|necesitamos|buscamos) (?:a |de )?|proceso (?:para|de) (?:la |el )|(?:candidatura|entrevista|proceso(?: de selecci[óo]n| selectivo)?|selecci[óo]n|convocatoria|concurso|oferta|postulaci[óo]n|solicitud|inscripci[óo]n|aplicar|aplicaci[óo]n) (?:de |del |a ))",
    "pt": r"(?:(?:vaga|posto|cargo|fun[çc][ãa]o|oferta) (?=[A-ZÀ-Þ])|(?:contrata[çc][ãa]o|contratar|procuramos|precisamos de) (?:de )?|(?:candidatura|entrevista|processo(?: seletivo| de sele[çc][ãa]o)?|procedimento(?: concursal)?|sele[çc][ãa]o|recrutamento|concurso|oferta|proposta|inscri[çc][ãa]o) (?:de |da |do |a |à ))",
    "it": r"(?:(?:posizione|ruolo|mansione|figura|offerta|annuncio) (?=[A-ZÀ-Þ])|(?:assunzione|assumere|cerchiamo) (?:di )?|(?:candidatura|colloquio|selezione|percorso|concorso|domanda|annuncio|proposta|iter|contratto|procedura|ricerca) (?:del/della |dell['’]|della |del |di |da |a ))",
    "nl": r"(?:\w*procedure|\w*gesprek|interview|sollicitatie|vacature|functie|oproep|opdracht|examen|ronde|selectie|wervingsreserve|aanwerving)(?: (?:van|voor|als|op|naar|rond|bij))?(?: (?:de functie(?: van| als)?|de vacature(?: van)?|een|de|onze))? ",
}
"""After these stands a post, a day, a firm or whatever else: a word of what people do shows that it is a post."""
_GAP = r"(?:[^\n.!?:]|(?<=\d)[.:](?=\d)){0,60}?"
_SPEAKS_OF = {
    "fr": rf"(?:candidature|entretien|entrevue|recrutement|concours|sélection|embauche|\w*engag\w+|embauch\w+|recrut\w+|rejoindre){_GAP} (?:pour|comme) ",
    "es": rf"(?:candidatura|entrevista|proceso|selecci[óo]n|convocatoria|concurso|oferta|postul\w+|solicitud|inscri\w+|aplicar|aplicaci[óo]n|contrat\w+|incorpor\w+|trabajar|contar contigo){_GAP} (?:para|como) ",
    "pt": rf"(?:candidatura|candidat\w+|entrevista|processo|procedimento|sele[çc][ãa]o|recrutamento|concurso|oferta|proposta|inscri[çc][ãa]o|contrat\w+|trabalhar){_GAP} (?:para|como) ",
    "it": rf"(?:candidatura|candidat\w+|colloquio|selezione|percorso|concorso|domanda|annuncio|assun\w+|propost\w+|fase|iter|lavor\w+|contratto|inserimento|procedura){_GAP} (?:per|come) ",
}
"""The same, with other words between."""
_LINKS = {
    "de": frozenset("für und im".split()),
    "fr": frozenset("de du des et d l & en au aux à la".split()),
    "es": frozenset("de del y e la en &".split()),
    "pt": frozenset("de da do e das dos em &".split()),
    "it": frozenset("di del della dei delle e al alla allo d da &".split()),
    "nl": frozenset("en van & voor".split()),
}
"""What may join two words of a post."""
_ABOUT = lazy_pattern(
    r"(?:[a-zà-ÿ]{3,}(?:(?<!fin)al|ale|ali|ales|elle|els|ial|[íi]co|[íi]ca|[íi]cos|[íi]cas|ici|iche|ique|iques|ivo|iva|ivi|ive|if|eo|ea|ei|ee|[áa]rio|[áa]ria|aire|aires|ière|iano|iana|able|ible|bile|(?<!m)ente|enti|or|ora|oso|osa|eux|euse|ano|ana|ino|ina|ense|ese|ista|iste|isti|iteit|atie|utie|ctie|heid|zorg|beheer|recht|zaken|koop|kunde|dienst|techniek|handel|zione|zioni|tà|tura|ture|ción|ção|dad|dade|tion|tions)|"
    r"paie|comptable|fournisseurs|clients|sinistres|export|import|marketing|achats|ventes|acquisti|vendite|paghe|sinistri|stampa|clienti|ufficio|vendas|compras|ventas|recursos|siniestros|sinistros|wonen|jeugd|inkoop|verkoop|magazijn|bouw|planning|tweede|progetti|proyectos|projetos|projets|projecten|progetto|back-?end|front-?end|data|web|"
    rf"{_SENIORITY}|[A-ZÀ-Þ][\w&’'/-]*)$"
)
"""What may follow a post's first word without a link."""

_FIELD_AFTER = {
    "en": lazy_pattern(
        r"(?!cdi|cdd|alternance|stage|poste|vue|tant|charge|interne|apprentissage|intérim|\w*vier|mars|avril|mai|juin|juillet|ao[uû]t|\w+bre\b)[a-zà-ÿ]{4,}"
    ),
    "au": lazy_pattern(r"transport|recouvrement|développement|contrôle|marketing|contentieux"),
    "aux": lazy_pattern(r"achats|ventes|comptes|soins|usagers|particuliers|entreprises|examens|affaires|clients"),
    "à": lazy_pattern(r"domicile"),
    **dict.fromkeys(("et", "y", "e", "und"), _ABOUT),
    "em": lazy_pattern(r"[A-ZÀ-Þ]\w{4,}"),
    "voor": lazy_pattern(r"(?!ons|onze|het|de|een|\d)[a-z]{5,}"),
    "al": lazy_pattern(r"pubblico|controllo|banco|cliente|dettaglio|montaggio|front"),
    "alla": lazy_pattern(
        r"vendit[ae]|clientela|produzione|qualità|segreteria|logistica|contabilità|cassa|sicurezza|reception|comunicazione"
    ),
    "allo": lazy_pattern(r"sportello|sviluppo"),
    "im": lazy_pattern(r"(?:Außen|Innen|Vertriebs)dienst|Einkauf|Vertrieb|Rettungsdienst|Verkauf|Bereich"),
}
"""Links that may lead away from a post as well: what must follow."""
_NO_FIELD = lazy_pattern(
    r"(?i:cui|que|quien|quem|quale|quali|qual|lequel|laquelle|nuestr[oa]s?|nostr[oa]|noss[oa]s?|notre|nos|votre|este|esta|questo|questa)$"
)
"""What begins a clause or names whose the post is, and not what it is about."""
_FIRM = lazy_pattern(
    r"(?i:soci[ée]t[àáé]|entreprise|empresa|maison|groupe|grupo|gruppo|agence|agencia|agência|agenzia|ville|mairie|clinique|cl[íi]nica|tienda|hotel|hôtel|azienda|ditta|notre|votre|nuestr\w+|noss[oa]|nostr\w+)$"
)
_NO_START = lazy_pattern(
    r"(?i:travail|nuit|jour|trabajo|trabalho|lavoro|emprego|empleo|vista|fait|manière|fa[çc]on|sele[cç]\w+|selezione|recru\w+|reclut\w+|oficina|base|candidat\w*|persona\w*|interesse|interés|intérêt|invitación|"
    r"lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segunda|terça|quarta|quinta|sexta|l[a-z]+d[ìi]|m[a-z]+d[ìi]|maandag|dinsdag|woensdag|donderdag|vrijdag|\w*tag|mittwoch|"
    r"nosso|nossa|nostr\w+|nuestr\w+|votre|notre|vos|nos|leur|cette?|ce|ces|ons|onze|jou|u|uw|je|jouw|het|die|dit|deze|un|une?|el|la|le|les|los|las|il|lo|gli|o|os|as|em|en|que|qui|chi|si|se|ti|te|tu|vi|us|uns|wir|sie|ihre?\w*|unser\w*|dein\w*|mein\w*|kein\w*|solch\w*|erst\w*|zweit\w*|deuxième|prim\w+|segund[oa]|second[oa]|tweede|eerste|dag|dia|día|jour|giorno|hoy|hoje|oggi|"
    r"questo|questa|esta|este|esa|ese|aquel\w*|quest\w*|tutt[oi]|tod[oa]s?|tout\w*|alle|all|más|mais|plus|mehr|meer|sua|tua|seu|teu|suo|tuo|su|mi|mia|meu|minha|mon|ma|mes|ta|ton|sa|son|nel|nella|[A-Z][\w-]+:|a|ancora|encore|noch|nog|aún|ainda|ya|já|già|déjà)$"
)
_STOPS = {
    "de": frozenset(
        "bei in im am um zum zur zu und wir sie ist sind wird wurde haben hat möchten der die das den dem mit ab auf aus nach von vom wären freuen leider".split()
    ),
    "fr": frozenset(
        "avant après chez nous vous qui que est sont a ont pour avec dans suite par sur ref réf le les ne pas sera serait reste sous dès vous aura basé basée situé située ouvert ouverte vacant vacante proposé pourvu publié actuellement désormais toujours ici demain passe débute commence".split()
    ),
    "es": frozenset(
        "con para el los las que ha han se es está esta están este sigue queda por sin desde hasta a al fue será ya nos te le no o u ante tras publicada publicado cubierta abierta".split()
    ),
    "pt": frozenset(
        "com para o os as que foi é está se na no nas nos por sem desde até a ao à não já lhe te ou publicada aberta continua fica será".split()
    ),
    "it": frozenset(
        "con per il lo la i gli le che è ha sono si presso in nel nella da dal dalla a ad non ti le o resta rimane fino entro pubblicata".split()
    ),
    "nl": frozenset(
        "bij in op te ter is wordt zijn was heeft hebben die dat de het een met aan om uit door tot per vanaf vervalt gaat staat blijft komt ligt je jij u we wij ons niet nog wel en mag kunt kan goed vast dan".split()
    ),
}
_ARTICLE = (
    r"(?:(?:son/sa|sa|son|une?|uma?|una|een|eine[rn]?|la|le|el|il|o|a|de|der|die|un[/(]\w\)?) |l['’])?(?:[\"“„«'‘] ?)?"
)
_PATTERNS = {
    language: tuple(
        (is_sure, lazy_pattern(rf"\b(?i:{words[language]}){_ARTICLE}"))
        for is_sure, words in ((True, _SAYS), (False, _SPEAKS), (False, _SPEAKS_OF))
        if language in words
    )
    for language in _SAYS
}
_FOR_WHOM = lazy_pattern(r"(?:[HFMWDXKV]|m/v|h/f|f/h|m/f)(?:/[HFMWDXKVhfmwdx])+$")
_ANDS = frozenset("et e y en und".split())
_AWAY = lazy_pattern(
    r"(?:(?i:d|l)['’][A-ZÀ-Þ]|(?i:lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|mañana|semana|settimana|semaine|mes|mese|mois|ahora|hora|agora|aprile|abril|avril)\b)"
)
_HALF = lazy_pattern(
    r"(?:[a-zë]{3,}(?:end|isch|eel|ief|ële|ste|ede)|(?i:capo|alliev[oa]|addett[oa]|aiuto|vice|wissenschaftlicher?))$"
)
Noun = Callable[[str], bool]


def fuller(role: str | None, texts: tuple[str, ...], language: str, has_noun: Noun) -> str | None:
    """The post found before; as a sentence or the name of an event has it, where that says more."""
    if language not in _SAYS:
        return role
    said = post_said(texts, language, has_noun)
    if role is None:
        return said
    longer = (post for post in (said, post_of_event(texts[0], has_noun)) if post and _begins(post, role))
    return next(longer, role)


def _begins(post: str, role: str) -> bool:
    return post.lower().startswith(f"{role.lower()} ")


def post_said(texts: tuple[str, ...], language: str, has_noun: Noun) -> str | None:
    """The first post that the texts say to be one, as far as its words go."""
    if language not in _SAYS:
        return None
    return next((post for text in texts for post in _posts(text, language, has_noun)), None)


def _posts(text: str, language: str, has_noun: Noun) -> Iterator[str]:
    for is_sure, pattern in _PATTERNS[language]:
        for found in pattern.finditer(text):
            post = _run(text, found.end(), language, has_noun)
            if _is_post(post, is_sure, has_noun):
                yield post


def _is_post(post: str, is_sure: bool, has_noun: Noun) -> bool:
    first, *rest = post.split() or [""]
    if not first or _NO_START.match(first) or _FIRM.match(first):
        return False
    if is_sure:
        return len(post) > 3 or post.isupper()
    return len(post) > 3 and any(map(has_noun, (first, *rest[:1]))) and not (rest and is_personal(" ".join(rest)))


def _run(text: str, at: int, language: str, has_noun: Noun) -> str:
    """The words of a post from here on: its noun, and what is said of it."""
    words: list[str] = []
    while len(words) < _LONGEST and (found := _WORD.match(text, at)):
        after = _WORD.match(text, found.end() + 1)
        if not _goes_on(words, found[0], after[0] if after else "", language, has_noun):
            break
        words.append(found[0])
        if text[found.end() : found.end() + 1] != " ":
            break
        at = found.end() + 1
    while words and words[-1].lower() in _LINKS[language]:
        words.pop()
    return " ".join(words).strip("-–'’/&*·")


def _goes_on(words: list[str], word: str, after: str, language: str, has_noun: Noun) -> bool:
    """Whether a post of these words goes on with the next."""
    low, links = word.lower(), _LINKS[language]
    if low in links and words:
        if _NO_FIELD.match(after):
            return False
        is_field = low not in _FIELD_AFTER or _FIELD_AFTER[low].match(after) is not None
        return bool(after) and (is_field or (low in _ANDS and has_noun(after)))
    if low in _STOPS[language] or any(pattern.match(word) for pattern in (_FIRM, _AWAY, _FOR_WHOM)):
        return False
    if not words or words[-1].lower() in links or low.startswith(_ELIDED):
        return True
    return bool(_ABOUT.match(word)) or has_noun(word) or (len(words) == 1 and _is_open(words[0], language))


def _is_open(first: str, language: str) -> bool:
    """Whether the word is no whole post without the next, whatever that is: "meewerkend", "capo"."""
    return bool(_HALF.match(first)) or (language == "de" and first.islower())
