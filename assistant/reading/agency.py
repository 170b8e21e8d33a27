"""Whether an employment agency writes, and for which employer: its own name is never the company."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from assistant.model import Automation, Identity, Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.mentions import FIRM, cleaned, is_people, plain_subject
from assistant.reading.names import is_first_name, is_organised, is_personal, plain
from assistant.reading.own_name import Label

MAX_TEXT = 5_000
_AGENCY = lazy_pattern(
    r"recruit|staffing|personnel|resourcing|headhunt|personalberat|zeitarbeit|uitzend|detacher|executivesearch|search(?:partners|group|associates)|talent(?:partners|group|search|solutions|associates)|"
    r"selecta(?:hr|rh)|select(?:hr|rh)$|(?:^|[a-z]{2})scouts$|(?:job|tech|head|it|hr|talent)hunters?$|(?:hr|rh)(?:search|select|hunters?|scouts?)|cazatalent|cacatalent|chasseurs?detetes?|jobvermittl|"
    r"careerpartner|randstad|adecco|manpower|roberthalf|michaelpage|(?<!re)search$|^hays$|interim$|talentia|talento?$|selecci[oó]n?$|selezione$|^selezione|^seleccion|^personalwerk|[a-z]{4}rec$|personaldienst|personalvermittl|lavoropiu|"
    r"(?:^|-)(?:talent|search|interim|associates|placement|executive|hays|consultants?|rh|selects?|lavoro|seleccion|selezione|selection|personal)(?:-|$)"
)
_OUR_CLIENT = lazy_pattern(
    r"\b(?:my|our) client\b(?! ?(?:services?|base|facing|success|project|team|work|sessions?|group|centre|support|care|meetings?|visits?|needs|hub|area|days?|list|portal|account|relation\w*|experience|onboarding|advi[sc]\w*|partners?|director|manager|solutions|delivery|insights?|data|engagement|operations|management|lunch|event|floor|side|drop-in))|\bbefore i (?:submit you|send you over|put you forward)\b|\brepresent you\b|\bnuestro cliente\b|\b(?:notre|chez notre) client\b|"
    r"\bunser(?:e[mn]?)? (?:kunden?|mandant(?:en|in)?)\b|\bvom kunden\b|\bonze klant\b|\baan de klant\b|\bopdrachtgever\b|\bn?osso cliente\b|\bo cliente\b|\b(?:il|nostro) cliente\b|\bel cliente\b|\ble client\b|\bone of (?:our|my) clients\b|\bnos clients\b|\bnuestros clientes\b|\beinen unserer (?:kunden|mandanten)\b|\bdei nostri clienti\b|\bdos nossos clientes\b|\bvan onze klanten\b|"
    r"\ba client of (?:mine|ours)\b|\b(?:put|putting|send|sending|submit|submitting|submitted) (?:you|your (?:cv|profile|details)) (?:forward |over |through |across )?to the client\b|@ client\b|\bper (?:the )?client\b|\bclient[- ]side\b|^client interview\b|"
    r"\b(?:i['’]ve got|i have|we have|we['’]ve got|i work with)(?: [a-z]+){0,2} (?:two|three|four|five|several|few|couple of|number of)(?: or (?:two|three|four|five|six))? clients\b|\b(?:ein(?:em|en)?|der) kunden? von (?:mir|uns)\b|\bthe client (?:has put|will be (?:taking|scheduling|conducting)|wants? to (?:meet|see|interview)|would like to (?:meet|see|interview))|^client will be taking|^(?:the )?client (?:has|have|is|wants?) (?:confirmed|shortlisted|selected|requested|asked|keen|interested)|\bclient will be (?:taking|scheduling|conducting)|"
    r"\bfeedback from (?:the )?client\b|\beinem meiner kunden\b|\bmein(?:em|en)? kunden?\b|\bmon client\b|\bma cliente\b|\bmi cliente\b|\bmio cliente\b|\bmijn (?:klant|opdrachtgever)\b|\bmeu cliente\b",
    re.IGNORECASE | re.MULTILINE,
)
_CLIENT_IS = lazy_pattern(
    rf"\b(?i:client|cliente|kunde|kunden|mandant|mandanten|klant|opdrachtgever)(?: (?:interview|meeting|call|chat|visit):|,(?!(?: [a-zà-ÿ]+){{0,3}} (?:eine?[nmrs]?|une?|een|um|uma|una?)\b)(?: [a-zà-ÿ]+){{0,4}}|:| \()? ?{FIRM}"
)
"""Whom an agency calls its client: "our client Atlântida Seguros", "il cliente (Pastificio Garavella)"."""
_SIGNED_AS = lazy_pattern(
    r"(?:^|[|,·•–—-] ?)(?P<name>[^\W\d_a-z][\w&'’-]*(?: (?:&|and|[^\W\d_a-z][\w'’-]*)){0,3}?) (?P<trade>Executive Search|Talent Partners|Talent|Search|Recruitment|Recruiting|"
    r"Recruiters|Resourcing|Staffing|Personnel|Consultants|Selection|Selecci[óo]n|Selecció|Personal|Personalberatung|RH|Selezione|Recrutamento|[Ww]erving)"
    r"(?P<form>,? (?:\(?[A-Z]\w+\)? )?(?:Pte\.? |Pty\.? |Pvt\.? )?(?:Ltd|Limited|LLP|GmbH|Inc|B\.?V|S\.?L|SAS|SARL)\b\.?)?[ \t]*(?=$|[|,\n])",
    re.MULTILINE,
)
"""How an agency signs: "Director, Finchley Ward Executive Search"."""
_PURE_TRADES = (
    "Search",
    "Resourcing",
    "Staffing",
    "Personnel",
    "Recruiters",
    "Personalberatung",
    "Partners",
)
"""What no employer calls a department of its own."""
_SPEAKS_OF = lazy_pattern(
    rf"(?:^|\n|[.!?:,–—-] ?|\b(?:that|dass|que|che|dat) )(?:(?:[Tt]he|[Dd]ie|[Dd]er|[Dd]as|[Ll]a|[Ee]l|[Ii]l|[Dd]e|[Hh]et|en|[Ll]es?|A|O|Os|As|Gli) )?(?!(?:We|I|They|You|He|She|It|Wir|Sie|Ich|Nous|Vous|Noi|Je|Wij|Both|All)\b){FIRM} (?:(?i:really|very much|absolutely|all|both|now|just|straight|have|has|had|tried) )*"
    r"(?i:loved?|likes?|liked|want to|wants to|want you|want a|want your|(?:are|is) (?:offering|thinking|considering|interested|making)|would like|passed|are keen|is keen|keen|(?:came|come) (?:straight |right |just )?back|decided|offered|would love|were impressed|confirmed|rang|rung|called|phoned|emailed|been in touch|(?:need|needs|want|wants) to (?:push|move|change|bring|cancel|postpone|rearrange|reschedule)|pulled|put (?:a|it|the|this|your)|picked|chose|"
    r"(?:ha|han|hanno|heeft|hebben|a|ont|hat|haben) (?:[a-zà-ÿ]+ ){0,4}(?:confirmado|confermato|scelto|elegido|seleccionado|bevestigd|gekozen|best[äa]tigt|zugesagt|confirmé|choisi|retenu)|"
    r"confirm[óo]u?|vous recevr\w+|te espera|te recibir[áa]|"
    r"invited?|asked|shortlisted|m[öo]chten?|veut|veulent|souhaite|voudrai(?:t|ent)|aimerai(?:t|ent)|aimeraient|wil je|wil u|willen je|(?:zou|zouden) (?:je|jou|u) graag|vorrebbe(?:ro)?|querr[íi]an?|gostaria[m]?|(?:le|les) gustar[íi]a|quiere|quieren|te ver[áa]|vuole|vogliono|ti aspetta|quer|gostaria)\b"
)
"""Whom an agency speaks of."""
_CALLED = lazy_pattern(
    rf"\b(?i:off the phone (?:with|to)|(?:all )?(?:confirmed|locked in|booked in|all good|sorted|arranged|set up) with|(?:see|note|email|message) below from|(?:i['’]ve|i have|have|just|i) (?:told|chased|emailed|rung|updated|let)|chasing|waiting on|gone back to|come back from|(?:hab|habe) (?:bei )?|j['’]ai (?:prévenu|relancé|informé)|"
    rf"he (?:avisado a|informado a|dicho a)|ho (?:avvisato|informato|sentito|detto a)|doorgegeven aan|gebeld met|avisei (?:a|o)|informei (?:a|o)|falei com (?:a|o)|spoken? (?:to|with)|heard (?:back )?from|me llaman de|llamar de|hablado con|gesprochen mit|gesproken met|sentito|falei com) {FIRM}"
)
_CALLED_PARTS = lazy_pattern(
    r"(?<= )(?:told|chased|emailed|rung|updated|let|chasing|prévenu|relancé|informé|avisado|informado|dicho|avvisato|informato|sentito|detto|doorgegeven|gebeld|avisei|informei)\b|"
    r"back to|ack from|below from|ed with|in with|set up|waiting on|[Hh]abe? |phone|poke|eard |llama|ablado|sprochen|sproken|alei com"
)
_DOSSIER = r"(?:profil\w*|cv|c\.v\.|curr[íi]culum|curr[íi]culo|curriculum|candidatura|candidature|dossier|kandidatuur|profiel|profilo|perfil)"
_PRESENTED = lazy_pattern(
    rf"\b(?:(?i:presented|put forward|submitted|introduced|sent|forwarded|sending|submitting|proposed) (?i:you|your (?:cv|profile|details|application|r[ée]sum[ée]))(?i: forward| over| across| through)? (?i:to|at)|"
    rf"(?i:dich|sie|dein profil|ihr profil|(?:deine|ihre) unterlagen|(?:deinen|ihren) (?:lebenslauf|cv)) (?i:bei|an)(?=[^\n.]{{2,60}} (?:vorgestellt|weitergeleitet|geschickt|eingereicht|gesendet|empfohlen))|"
    rf"(?i:présenté|transmis|envoyé|soumis|proposé) (?i:votre|ton) {_DOSSIER} (?i:à|chez)|(?i:presentado|enviado|propuesto|pasado|mandado|presentamos|envi[ée]|present[ée]) (?i:tu|su) {_DOSSIER} (?i:a|en)|"
    rf"(?i:apresentei|enviei|partilhei|passei|encaminhei|apresent[áa]mos|envi[áa]mos) (?i:o (?:teu|seu)|a (?:tua|sua)) {_DOSSIER} (?i:à|ao|a|na|no|para a|para o)|"
    rf"(?i:presentato|inviato|proposto|girato|mandato|segnalato) (?i:il|la) (?i:tuo|suo|tua|sua) {_DOSSIER} (?i:a|ad|in|presso)|"
    rf"(?i:je|jouw|uw) {_DOSSIER} (?i:voorgesteld|voorgelegd|bezorgd|doorgestuurd|ingediend|gestuurd) (?i:bij|aan|naar)) {FIRM}"
)
"""To whom an agency has shown the candidate: "ik heb je cv voorgesteld bij Linnor"."""
_PRESENTED_PARTS = (
    "rofil",
    "perfil",
    "profiel",
    " cv",
    " CV",
    "curr",
    "dossier",
    "nterlagen",
    "ebenslauf",
    "andidatura ",
    "your details",
    "submitted",
    "put forward",
    "introduced",
    " dich bei",
    " Sie bei",
)
_WITHOUT_DAY = lazy_pattern(
    r" (?:[A-Z]\w+day|Mon|Tues?|Wed(?:s|nes)?|Thu(?:rs?)?|Fri|Montag|Dienstag|Mittwoch|Bescheid|\d).*$"
)
_OWN_TEAM = lazy_pattern(r"\b(?:Careers|Graduates|Graduate Recruitment|Apprenticeships|Karriere|Carrières|Carreiras)$")
"""How an employer's own team is called, and never an agency."""
_OF_EMPLOYER = lazy_pattern(r"(?:Jobs|Careers|People|Hiring|Karriere|Werken) (?:at|bei|bij) [A-Z]")
_TAIL = lazy_pattern(rf"(?: [-–|@/]|:| chez| bei| bij| presso| at) {FIRM}$")
_ABOUT = lazy_pattern(
    rf"(?: w/| with|\b[Ff]rom| con| com| met| mit| avec|\b(?i:update|feedback|novità|novedades|nouvelles|neues|nieuws|novidades|entretien|proceso|processo|colloquio|entrevista|gesprek|prep|offer|interview)) {FIRM}\W*$"
)
_FOR = lazy_pattern(rf" (?i:per|für|pour|para|voor|for) {FIRM}\W*$")
""" "Due cose per Aurelia Foods": whom a subject ends with, where it is an organisation."""
_HEAD = lazy_pattern(
    rf"^{FIRM}(?:(?: -| –|:)? (?i:feedback|interview|update|role|offer|next steps|today|tomorrow|prep|entretien|entrevista|colloquio|gesprek|on \w+day)\b|\W*$)"
)
_LINKED_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w-]+ (?:du|de la|de|des|del|della|di|do|da|dos|van|von) [A-ZÀ-Þ][\w-]+")
"""A subject that is a firm's name and no more: "Sucreries du Hainaut"."""
_TITLE_AFTER = lazy_pattern(r"(?: (?:C[A-Z]O|MD|FD|HR|(?i:offer|interview|feedback|update|prep|news|role)))+$")
_PLAIN_WORDS = frozenset(
    "feedback prep news shortlist details good brilliant great quick final second first third telephone phone video cv salary notice references reference "
    "start documents docs contract merry happy christmas easter catch chase checking following follow touching link time change moved running late morning afternoon "
    "interviews interview positive short brief urgent small latest client stage offer excel sql python retour mise nachricht neuigkeiten rückmeldung nieuws "
    "noticias novidades novità bonnes buenas gute goed good very your last important competency technical presentation availability diary aggiornamento aggiornamenti riscontro esito actualización actualizacion atualização atualizacao resposta respuesta resultado stand zwischenstand absage zusage ergebnis afwijzing uitslag réponse suites outcome decision".split()
)
"""What a subject may begin or end with, and is no name."""
_BESIDE = lazy_pattern(
    rf"\b(?i:at|to|with|by|con|en|de|bij|met|chez|avec|bei|mit|von|presso|da|com|na|no) (?:(?:the|la|die|den|der|dem|el|il|het) )?{FIRM}"
)


def is_agency(message: Message, label: Label) -> bool:
    """Whether the sender is one who places people with others."""
    if message.sender is None or message.automation is not Automation.PERSON:
        return False
    if _OWN_TEAM.search(message.sender.name) or _OF_EMPLOYER.match(message.sender.name):
        return False
    raw = message.sender.domain.rpartition(".")[0]
    named = _AGENCY.search(raw.rpartition(".")[2] if label.whole in raw.rpartition(".")[2] else raw)
    if named or _AGENCY.search(label.whole) or _has_client(f"{message.subject}\n{message.own_text[:MAX_TEXT]}"):
        return True
    return _signs_as_agency(message, label)


def _signs_as_agency(message: Message, label: Label) -> bool:
    """Whether the sender's firm has its trade in its name: "Ashgrove Recruitment"; an employer's own team needs a client beside it."""
    text = f"{message.own_text[-300:]}\n{message.signature[:500]}"
    for found in _SIGNED_AS.finditer(text) if label else ():
        name = "".join(plain(word) for word in found["name"].replace("&", "and").split())
        if len(name) < 3 or name[:5] not in label.whole:
            continue
        is_named = bool(found["form"]) or plain(found["trade"].split()[0])[:4] in label.whole.replace(name, "", 1)
        if found["trade"].endswith(_PURE_TRADES) or (is_named and found["trade"] != "Consultants"):
            return True
        spoken_of = next(_spoken_of(message), None)
        if spoken_of and plain(spoken_of.split()[0]) not in label.whole:
            return True
    return False


_PREPARES = lazy_pattern(
    r"\bprep(?:aration)? (?:call|chat|session) with (?:me|us)\b|\b(?:ring|call|text|phone|whatsapp) me (?:straight |right |just )?(?:after|afterwards|with your (?:impressions|thoughts|feedback)|(?:when|once) you(?:['’]re| are)? (?:out|done|finished|come out))\b|"
    r"\blet me know how (?:it|you|that) (?:goes|went|get on|got on)\b|\b(?:ruf|rufen sie) mich (?:direkt |gleich |kurz )?(?:danach|nach dem gespräch|im anschluss)\b|\bwie es (?:war|lief|gelaufen ist)\b|"
    r"\bappel(?:le|ez)[- ]moi (?:juste |dès )?(?:après|la sortie)\b|\bcomment (?:ça|cela) s['’]est passé\b|\bll[áa]m[ae]me (?:al salir|después|cuando salgas)\b|\bqu[ée] tal (?:te|le) (?:ha ido|fue)\b|\bc[óo]mo (?:te|le) ha ido\b|"
    r"\bchiam(?:ami|i?mi) (?:subito )?(?:dopo|appena (?:esci|finisci))\b|\bcom['’]è andat[ao]\b|\bbel (?:me|mij) (?:even |gerust )?(?:na afloop|erna|daarna)\b|\bhoe het (?:ging|gegaan is|is gegaan)\b|"
    r"\b(?:liga|ligue)-me (?:depois|quando sair(?:es)?|logo a seguir)\b|\bcomo (?:correu|foi) a entrevista\b",
    re.IGNORECASE,
)
"""What somebody says who sends the candidate to another house."""


def prepares(message: Message) -> bool:
    """Whether the writer wants to hear how a talk at another house went."""
    body = message.own_text[:MAX_TEXT]
    return any(part in body for part in _PREPARES_PARTS) and bool(_PREPARES.search(body))


_PREPARES_PARTS = (
    "prep",
    " me ",
    "know how",
    " mich ",
    " es war",
    "gelaufen",
    "lief",
    "-moi",
    " moi",
    "est pass",
    "ámame",
    "amame",
    " ido",
    "chiam",
    "andat",
    " mij ",
    "et ging",
    "egaan",
    "-me ",
    "omo correu",
    "omo foi",
)


def _has_client(body: str) -> bool:
    low = body.lower()
    is_likely = any(
        part in low for part in ("client", "kunde", "mandant", "klant", "opdrachtgever", "represent you", "before i ")
    )
    return is_likely and bool(_OUR_CLIENT.search(body))


def client(message: Message, role: str | None, identity: Identity) -> str | None:
    """The employer whom somebody else speaks of."""
    return next(spoken_of(message, role, identity), None)


def spoken_of(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    """The employers whom somebody else speaks of."""
    names = (cleaned(name, role, identity) for name in _spoken_of(message))
    yield from (name for name in names if name and not is_people(name, message) and not is_personal(name))


def _spoken_of(message: Message) -> Iterator[str]:
    for text in (message.subject, message.own_text[:MAX_TEXT]):
        yield from (found["firm"] for found in _SPEAKS_OF.finditer(text))
    body = message.own_text[:MAX_TEXT]
    yield from _presented(body)
    found_in = _CALLED.finditer(body) if _CALLED_PARTS.search(body) else ()
    called = (_WITHOUT_DAY.sub("", found["firm"].split(". ")[0]).strip(".") for found in found_in)
    yield from (name for name in called if is_organised(name) or re.search(rf"\b{re.escape(name)}\b", message.subject))


def _presented(body: str) -> Iterator[str]:
    found_in = _PRESENTED.finditer(body) if any(part in body for part in _PRESENTED_PARTS) else ()
    yield from (_WITHOUT_DAY.sub("", found["firm"].split(". ")[0]).strip(".") for found in found_in)


def clients(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    """The employers that an agency names, the surest first."""
    body = message.own_text[:MAX_TEXT]
    titled = (found for found in _CLIENT_IS.finditer(message.subject) if ":" in found[0])
    for found in chain(titled, _CLIENT_IS.finditer(body)):
        if name := cleaned(found["firm"], role, identity):
            yield name
    yield from spoken_of(message, role, identity)
    yield from (name for name in _of_subject(message, role, identity) if not is_people(name, message))


def others(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    """Organisations that stand somewhere in an agency's text, less sure than any that it speaks of."""
    for found in _BESIDE.finditer(message.own_text[:MAX_TEXT]):
        name = cleaned(found["firm"], role, identity)
        if name and " " in name and is_organised(name) and not is_people(name, message):
            yield name


def _of_subject(message: Message, role: str | None, identity: Identity) -> Iterator[str]:
    body, subject = message.own_text[:MAX_TEXT], plain_subject(message)
    for pattern in (_TAIL, _ABOUT, _HEAD, _FOR):
        found = pattern.search(subject)
        name = cleaned(_TITLE_AFTER.sub("", found["firm"]), role, identity) if found else None
        if not name or is_personal(name) or _is_plain(name):
            continue
        is_said = bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", body)) and not _is_town(name, body)
        is_linked = pattern is _HEAD and bool(_LINKED_NAME.fullmatch(subject))
        if (
            is_organised(name)
            or is_said
            or is_linked
            or (pattern in (_ABOUT, _HEAD) and " " not in name and not is_first_name(name))
        ):
            yield name.capitalize() if name.isupper() and subject.isupper() and len(name) > 4 else name


def _is_town(name: str, body: str) -> bool:
    """Whether the text has it as a place: "in Monterrey", "con sede a Bologna"."""
    places = re.finditer(rf"(?P<before>[^\n.!?]{{0,20}}) (?P<link>in|a|à|en|em|te) {re.escape(name)}(?!\w)", body)
    return any(place["link"] == "in" or _SEATED.search(place["before"]) for place in places)


_SEATED = lazy_pattern(
    r"(?:sede|sedi|base|basato|basata|bas[ée]e?|oficinas?|uffici\w*|escrit[óo]rios?|bureaux|situ\w+|ubicad[oa]|localizad[oa]|gevestigd|gelegen|kantoor|fábrica|planta|stabilimento|usine|lavoro|trabajo|poste|operaciones|opera[çc][õo]es|gerente|team|equipo)$",
    re.IGNORECASE,
)


def _is_plain(name: str) -> bool:
    words = name.lower().split()
    return words[0] in _PLAIN_WORDS or words[-1] in _PLAIN_WORDS
