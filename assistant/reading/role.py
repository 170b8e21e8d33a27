"""Which post a message names. Nothing is guessed: None beats wrong."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.model import Kind, Message
from assistant.reading.lazy import lazy_pattern
from assistant.reading.names import is_personal
from assistant.reading.occupations import is_field, is_trade
from assistant.reading.role_levels import LEVEL, as_applied_for, with_dot, with_level, without_sender
from assistant.reading.role_lines import GOES_ON, post_of_line, quoted_post
from assistant.reading.role_said import fuller
from assistant.reading.role_subjects import post_in_subject, post_of_event
from assistant.reading.role_words import ROLE_NOUN
from assistant.reading.role_words import has_noun as _has_noun
from assistant.reading.signatures import posts_under

MAX_TEXT = 5_000

_WORD = r"(?:(?:[ie]|mac|m)(?=[A-Z]))?[A-ZÀ-Þ][\w&/+.'’*-]{0,40}(?:\((?:e|in|a|ne|trice)\))?"
_LINK = r"(?:(?:(?:(?<=urer )|(?<=ssor )|(?<=llow )|(?<=cher )|(?<=arch Associate )|(?<=arch Assistant ))in|of|and|for|de|des|d['’]|für|und|et|y|e|di|&|–|-|/|du|la|del|da|do|van|der) ?)"
_SMALL_REST = r"(?: (?:d['’]|d[eia] )[a-zà-ÿ]{4,}(?: (?:et|e|y) (?!vous|nous)[a-zà-ÿ]{4,})?\b| dati\b| (?!(?:mean)?while\b|unique\b|special\b|sale\b|scale\b|available\b)(?:[a-zà-ÿ]{2,}(?:[ai]le|nel(?:le)?|ique|[ií]c[oa]|iv[oa]|ari[oa]|ière|cial)|financier)\b(?: junior\b| senior\b)?)"
_RUN = rf"(?P<role>{_WORD}(?:,? {_LINK}?(?:{_WORD}|\(\w{{1,4}}\))){{0,6}}(?: {ROLE_NOUN}\b)?{_SMALL_REST}?)"
_ARTICLE = r"(?:(?:an?|our|their|the|this|new|next|una?|uma?|een|eine?n?|die|der|das|de|het|le|la|el|il|lo|o|l['’]|un\(e\)|une?) ?){0,3}"
_QUOTE = r"[\"“„«'‘]?\s?"
_KINDS_OF_POST = (
    r"(?:position|role|post|job|vacancy|opening|opportunity|interview|loop|onsite|scheme|search|contract|appointment|eligibility|recruitment|"
    r"panel|written|seat|visit|virtual onsite|coding test|trial shift|requisition|offer|interviews|programme|program|hiring|hire|competition|screening|screen|technical interview|spot|decision|slot|backfill|headcount|campaign|selection|picture|situation|shortlist|vacature|functie|stelle|posto)"
)
_APPLYING = (
    r"(?:application|applied|applying|apply|bewerbung|candidature|candidatura|kandidatuur|solicitud|postulaci[óo]n|inscri\w+|sollicitatie|"
    r"interviews?|interviewed|interviewing|einladung|gespräch|entretien|entrevista|colloquio|gesprek|offer|assessment|test|examination|exam|considered|considering|"
    r"interest|interested|finalists?|confirmed|onsite|list|submitted|submitting|proposta|oferta|offerta|angebot|aanbod|profile|shortlisted|procedure|werken|joining|recruiting)"
)
_STRONG = (
    lazy_pattern(
        rf"\b(?i:position|role|post|job|vacancy|title|stelle|poste|puesto|vacante|functie|fonction|vacature|vaga|cargo|posizione|ruolo|requisition \w+,|recruitment)"
        rf"(?i: title)?(?i: of| as| for| to| als| de| d['’]| voor| van| di|:| -| –)*(?:\s|(?<=['’])){_ARTICLE}{_QUOTE}{_RUN}"
    ),
    lazy_pattern(
        rf"(?:^|[\s\"“„«(])(?!Your |The |Our |This |Re |An? ){_RUN}[\"”“»']?,? {_KINDS_OF_POST}\b", re.MULTILINE
    ),
)
_SAID = lazy_pattern(
    r"\b(?i:(?:position|role|post|job title) of|poste de|puesto de|functie van|ruolo di|posizione di|(?:vaga|cargo) de|(?:stelle|bewerbung|kandidatur) als) "
    r"(?P<role>(?!Remote|Hybrid|Interview)[A-ZÀ-Þ][a-zà-ÿ]{3,20}(?: (?:[A-ZÀ-Þ][a-zà-ÿ]{2,20}))?)(?=[ .,;:!?\n]|$)"
)
"""A post whose word is in no list, where the text says that it is one."""
_PLAIN = (
    lazy_pattern(
        rf"\b(?i:{_APPLYING})\b[^\n.!?]{{0,40}}?(?i: for| as| in| to be| als| au poste de| pour| para| per| voor| come| como| a| à|:) {_ARTICLE}{_QUOTE}{LEVEL}?{_RUN}"
    ),
    lazy_pattern(rf"\b(?i:as|als|comme|como|come|en tant que) {_ARTICLE}{_QUOTE}{_RUN}"),
    lazy_pattern(rf"\b(?:(?i:for|close)|test) {_ARTICLE}{_QUOTE}{_RUN}"),
    lazy_pattern(
        r"\b(?i:puesto|vacante|vaga|posizione|ruolo|poste|functie|vacature|stelle|role|position|post)(?:,[^,.\n]{2,30},)? (?:es|é|è|est|ist|is) "
        rf"(?:(?:quella|quello|celui|a|o|il|el|la|le|die|de|di) ){{0,2}}{_ARTICLE}{_QUOTE}{_RUN}"
    ),
)
_GENDERS = r"\( ?(?:[mwfdhxv]/[mwfdhxiv](?:/[mwfdhxi])?|H/F|F/H|M/F|F/M|M/V|V/M|M/K|alle Geschlechter|all genders|[mwfd]{1}, ?[mwfd](?:, ?[mwfdx])?) ?\)"
_IS_FOR_ALL = lazy_pattern(_GENDERS)
_FOR_ALL = lazy_pattern(rf"{_RUN} {_GENDERS}")
"""A post that says for whom it is: "Data Analystin (m/w/d)"."""
_IN_BRACKETS = lazy_pattern(rf"(?<= )\({_RUN}\)")
_APPLIED_TO = lazy_pattern(
    rf"\b(?:{_APPLYING}|\w*gespräch|\w*gesprek|competition|competencia|plaza|avviso|appointment|requisition|vacancy|posting)\b[^.\n()]{{0,50}} $",
    re.IGNORECASE,
)
_OF_SOMEBODY = lazy_pattern(r"\b(?:with|by|mit|avec|con|com|met) (?:[A-ZÀ-Þ][\w.'’-]+ ){1,3}$")
_COLD = lazy_pattern(
    rf"(?:\b(?i:an?|une?|un\(e\)|una|um|een|eine?n?|die|solicita|busca|recherche|zoek|suche|cerca|month|lovely|opportunity|oportunidad|for)) {_RUN}"
)
"""How somebody who offers a post out of the blue names it."""
_FOLD = lazy_pattern(r"(?<=[^\n]{55})[ \t]*\n(?=[^\W_])")
"""A line break that only folds a sentence."""
_LINE = lazy_pattern(
    rf"^[ \t>*]*{_RUN}[ \t]*(?:[·|–-][^\n]{{0,40}}|\((?:[Rr]ef\.?:? ?)?[\w/.-]*\d[\w/.-]*\))?$", re.MULTILINE
)
_ANSWERS = lazy_pattern(r"^(?:(?:re|aw|fw|fwd|wg|sv|tr|r|antw|rif|rv|enc)\s*:\s*)+", re.IGNORECASE)
_PIECES = lazy_pattern(
    r"_|\b(?:arrangements|details|confirmation|invitation|update|reminder|feedback|outcome|schedule|confirmed|interview|application|offer|time|date|slot|place|room|day|scheduled|moved|changed|programme|timetable|agenda|plan|itinerary|rescheduled|cancelled|instructions|order), (?=[A-ZÀ-Þ])|, (?=(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams)tag|Mittwoch|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\b)|, (?=\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,})|\b(?:\d{1,2}(?:st|nd|rd|th)?|[A-Z][a-z]+day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)), (?=[A-ZÀ-Þ])|\s+(?:[-–—/·]|\|+)\s+|:\s+|\s+@\s+|, (?=[a-z])| \(|\) |\s+(?:at|bei|chez|bij|presso|for your|à|en|em|in|a|na|no)\s+(?=[A-ZÀ-Þ\w])|[?!$]"
)
_CALLED = lazy_pattern(
    r"(?i:poste|puesto|vaga|posizione|functie|vacature|stelle)(?: de | di | d['’]| als | voor | )(?P<role>[^\W\d_][\w'’ ]{3,50}?)(?= [-–|]|$)"
)
"""A subject that says that it names a post, in small letters too."""
_LEADING = lazy_pattern(
    r"^\W*(?:(?i:#?\d{3,}|bewerbung(?: als)?|application(?: for)?"
    rf"(?! (?i:{ROLE_NOUN})\b)"
    r"|candidature|candidatura(?: a)?|invitation|convite|invito|uitnodiging|accepted|angenommen|aanbod|angebot|oferta(?: laboral| de empleo| de trabajo)?|offerta(?: di lavoro)?|b[úu]squeda(?: de)?|ricerca|recherche|uitslag|esito|resultado|résultat|ergebnis|estado|status(?! (?:of|on|for|as|to)\b)|stand|bevestiging|bestätigung|confirmación|"
    r"(?:first|second|third|final|1st|2nd|3rd) (?:interview|round|stage|call|screen)s?|interview|vorstellungsgespräch|einladung|proceso|procedure|"
    r"processo|selezione|vaga|poste(?: de)?|vacature|offer|offre|req(?:uisition)?\.? \w*\d\w*|update(?: on| re| regarding| about)?|stelle|recrutement|opportunit[àéy]|oportunidad|"
    r"dear|hi|hello|vertragsangebot|initiativbewerbung|oportunidade|arbeitsvertrag|\w*gespräch|\w*zusage|\w*gesprek|convocazione|convocation|convocatoria|colloquio|entretien|entrevista|selezione pubblica per(?: n\.? ?\d+)?|concorso|concours|\w+day['’]s|conditional offer|role|post|position|your|the|our|new|priya|as|als|for|acknowledgement|(?:status|outcome|result|progress|schedule|openings?|references?|requirement|appointment|arrangements|details|confirmation|times?|slots?|shortlisting|availability|decision|receipt) (?:of|on|for|as|to)(?: the| an?)?|(?:ref|job)(?:erence)?\.?(?: no\.?)? \w*\d\w*|interviews)\b(?!-[^\W\d])[ ,:]*)+"
)
_TRAILING = lazy_pattern(
    r"(?:[ ,]*(?:\((?:[mwfdhx]/|R-?\d|[Rr]ef|[Rr]eq|#|[A-Z]{0,5}[-/]?\d)[^)]*\)?|\bBand \w+|, (?:FWG|TVöD|TV-L|CAO|schaal|E\d)\b.*|\bGrade \w+|,? Campaign\b|\b[A-Z]{1,4}-?\d[\w/-]{2,}|#\d+|\b(?!20\d\d$)\d{4,}$|"
    r"\b(?:Band|Grade)$|\b(?i:post(?!-)|role|position|interviews?|application|vacancy|search|feedback|scheme|recruitment|opportunity|job|eligibility|contract|chat|call|intro|update|loop|seat|assessment cent(?:re|er)|(?:final|first|second|next) (?:stage|round)|take-home|adverts?|ad)\b"
    rf"(?! (?i:{ROLE_NOUN})\b)"
    r".*))+$"
)
_STOP = (
    r"(?:avant|chez|nous|vous|qui|que|qu|au|à|est|sont|a|ont|et|pour|avec|dans|suite|ref|r[ée]f|rif|presso|in|è|ha|e|o|per|con|bij|is|en|heeft|die|dat|voor|op|na|no|em|foi|fue|se|ist|bei|"
    r"und|mit|zu|wir|sie|le|les|la|el|los|il|lo|ti|te|je|u|nel|nella|di cui|sin|at|and|with|for|aura|aurait|sera|serait|seront|ser[áà]|avr[àa]|débute|commence|reste|ouvert\w*|vacant\w*|propos\w+|situé\w*|basé\w*|publié\w*|"
    r"ayant|été|étant|resta|restano|permane\w*|sigue|continua|continúa|queda|fica|encerrad\w*|cerrad\w*|chius\w*|apert\w*|abiert\w*|abert\w*|tiene|tem|requiere|richiede|exige|cubiert\w*|"
    r"congelad\w*|sospes\w*|suspendid\w*|blijft|wordt|gaat|zijn|gi[àa]|ya|j[áa]|presentat\w*|inviat\w*|enviad\w*|recibid\w*|ricevut\w*|pubblicat\w*|retenu\w*|présélectionn\w*|da|del|dal|dello|della|ser|essere|être|selecci[óo]n|sele[çc][ãa]o|selezione|recrutement|recrutamento|reclutamiento|trabalho|trabajo|lavoro|travail|emploi|empleo|emprego|"
    r"lundi|mardi|mercredi|jeudi|vendredi|le|du|dès|sous|sur|par|selon|afin|tel|dont|cette|ce|votre|notre|demain|bientôt)"
)
_PREPOSED = r"(?: (?:de la|de|di|del|della|dei|da|do|dos|das|des|du|al) | d['’])(?!(?:cui|que|quien|quem|quale|quali|qual|lequel|laquelle|lavoro|travail|trabajo|trabalho|nos|nosso|nossa|nostr[oa]|nuestr[oa]|notre|votre|este|esta|questo|questa)\b)[^\W\d_][\w·/-]*"
_ONE = r"[^\W\d_][\w·/-]*(?:\([a-z]{1,5}\))?"
_FIELD = (
    r"(?:(?:(?<=eiller)|(?<=illère)|(?<=icien)|(?<=cienne)|(?<=hargé)|(?<=hargée)|(?<=ultant)|(?<=ultante)|(?<=cialiste)|(?<=xpert)|(?<=xperte))"
    r" en (?!cdi|cdd|alternance|stage|poste|vue|tant|charge|interne|quelques|entretien|\w*vier|mars|avril|mai|juin|juillet|ao[uû]t|\w+bre\b)[a-zà-ÿ]{4,}\b|"
    r"(?:(?<=ialista)|(?<=[Ee]xperto)|(?<=[Ee]xperta)|(?<=uperior)|(?<=[Tt]écnico)|(?<=[Tt]écnica)|(?<=icenciado)|(?<=icenciada)) en [A-ZÀ-Þ]\w+|(?:(?<=ador)|(?<=adora)|(?<=ialista)|(?<=[Tt]écnico)|(?<=[Tt]écnica)) em [A-ZÀ-Þ]\w+| [a-z]{3,}(?:iteit|atie|heid|zorg|beheer|recht|zaken|koop|kunde)\b)"
)
"""What a post is about, after words that are not whole without: "conseillère en planification", "beleidsadviseur kwaliteit"."""
_CALLED_POST = (
    r"\b(?i:poste(?: de travail)?|puesto(?: de trabajo)?|posto(?: de trabalho| di lavoro)?|poste|puesto|posici[óo]n|posição|posto|plazas?|posti|vacante|cargo|vagas?|fun[çc][ãa]o|functie|vacature|posizione|ruolo|mansione|fonction|stelle|oferta|candidatura|kandidatuur|colloquio|bewerbung|en tant|selecci[óo]n|processo|in qualit[àa]|candidature|offre|rolle|rol|plek|proceso|selezione|etapa final|concurso|avviso pubblico|auswahlverfahren|plaats)"
    rf"(?: ?:| (?:de la|de|di|del|van|voor|als|come|como|para|per|pour|für den|für die|für|a|que)\b| (?:d|qu)(?=['’])|(?= [A-ZÀ-Þ]))['’ ]{{1,2}}[«„“\"]? ?(?P<role>(?!{_STOP}\b){_ONE}"
)
_NAMED_POST = lazy_pattern(
    rf"{_CALLED_POST}(?:{_PREPOSED}(?: [ye] [A-ZÀ-Þ][a-zà-ÿ]+)?| (?!{_STOP}\b)[A-ZÀ-Þ][\w&/-]*| & [A-ZÀ-Þ][\w-]+| (?:senior|junior|j[úu]nior)\b| {ROLE_NOUN}\b|{_FIELD}|{_SMALL_REST}){{0,4}})"
)
_BOUNDED_POST = lazy_pattern(
    rf"{_CALLED_POST}(?:{_PREPOSED}|{_FIELD}| (?!{_STOP}\b)[^\W\d_][\w·/&-]*){{0,3}})(?=[»”\"]|,? ?\(|: ?\n| [–—|] |,? sede |$)",
    re.MULTILINE,
)
"""The same up to a mark that shows where its words end: "posizione Specialista controllo qualità (M/F)"."""
_NAMED_IN_FRENCH = lazy_pattern(rf"{_CALLED_POST}(?:{_PREPOSED}|{_FIELD}| (?!{_STOP}\b)[^\W\d_][\w·/&-]*){{0,4}})")
"""A post as languages write it that have no capitals in it: "poste de contrôleuse de gestion"."""
_BY_LANGUAGE = {"fr": (_NAMED_IN_FRENCH,), **dict.fromkeys(("es", "it", "pt"), (_BOUNDED_POST, _NAMED_POST))}
_LABELLED = lazy_pattern(
    r"^[ \t>*•-]*(?i:role|position|job|job title|title|post|vacancy|stelle(?:nangebot|nausschreibung)?|ausschreibung|offre d['’]emploi|oferta de (?:empleo|emprego)|annuncio|position|poste|fonction|puesto|vacante|vaga|cargo|functie|vacature|posizione|ruolo|oferta|offerta|role you(?:[’']re| are) applying for)(?:[ \t]+(?:[A-Z]{0,4}[-/]?\d[\w/-]*))?(?:[ \t]*:|[ \t]?\.{3,})[ \t]*(?P<role>[^\W_][^\n]{2,80})$",
    re.MULTILINE,
)
"""A line of a table: "Role: Claims Handler"."""
_CODE_DIGITS = lazy_pattern(r"^\d{4,} +(?=[^\W\d_])")
_CODE_AT = r"(?:[A-Z]{1,4}-?\d[\w/-]*|\d[\w/]*-[\w/-]*\d),? +"
_SOUGHT = lazy_pattern(
    rf"\b(?:zoek(?:en)?|suchen?|cherch\w+|recherch\w+|busc\w+|cerc\w+|procur\w+)(?: (?:ik|we|wij|ich|wir|actualmente|momenteel|aktuell))? (?:een|eine[n]?|une?|una|um|uma|un) "
    rf"(?P<role>(?:[^\W\d_]{{3,15}} ){{0,2}}[a-zß-ÿ-]{{0,15}}{ROLE_NOUN})\b"
)
"""A post that a recruiter seeks somebody for, written small."""
_SMALL_POST = lazy_pattern(rf"(?:[a-z]{{3,15}} ){{0,2}}{ROLE_NOUN}")
_IS_NAME_OF_POST = lazy_pattern(r"[A-ZÀ-Þ][a-zà-ÿ'’-]{3,}(?: (?:(?:de|di|da|do|of) )?[A-ZÀ-Þa-zà-ÿ][a-zà-ÿ'’-]+){0,2}")
"""A post of whatever words, where a line says that it is one."""
_REGARDING = lazy_pattern(
    rf"^[ \t(]*[Rr][Ee]:? (?:{_CODE_AT})?{_RUN}(?: \((?:[Rr]ef\.? )?[\w/-]*\d[\w/-]*)?\)?[ \t]*$", re.MULTILINE
)
"""A line under the text that says what the mail is about."""
_BEFORE_TIME = lazy_pattern(
    rf"(?:^|\n[ \t]*\n)[ \t*]*{_RUN}(?: \([A-Z][a-z]+\))?[ \t*]*\n(?=[^\n]{{0,40}}\b\d{{1,2}}[:.h]\d\d\b)"
)
"""A heading of its own above the hour."""
_SMALL_LETTERS = lazy_pattern(
    rf"(?:\b(?:the|an?|our|this)|^(?=[a-z]+ [a-z]+ [a-z])) ?(?<![a-z])(?!driver seat)(?P<role>(?:[a-z]{{3,15}} (?!driver seat)){{0,2}}{ROLE_NOUN}) (?:interviews?|job|role|position|post|vacancy|seat|slot|opening|backfill)\b",
    re.MULTILINE,
)
"""A post that an informal mail writes small: "the purchasing assistant job"."""
_WHAT_COMES = (
    r"(?:decisions?|vote|voting|deciding|decide|updates?|news|verdict|answer(?: for you)?|outcome|progress|where we (?:are|stand)|entscheidung|beschluss|neues|décision|nouvelles|decisi[óo]n|novedades|decisione|novità|notizie|decisão|novidades|beslissing|besluit|nieuws) "
    r"(?:on|regarding|re|zur?|zum|über|für|bei|sur|concernant|pour|sobre|sull['’]|sull[ao]|sul|per|over|voor|rond)(?: (?:the|our|your|die|den|der|de|het|la|le|el|il|lo|a|o))?"
)
"""What is still to come of a search: "our decision on Account Director"."""
_ASIDE = lazy_pattern(
    rf"\b(?i:hiring (?:its|their|his|her)(?: first| next| new| second)?|needs? an?|wanted an?|looking for (?:its|their|our)(?: first| next| new)?|(?:positions|roles|posts|vacancies|openings|reqs|jobs)(?: [a-z]+){{0,4}},? (?:including|includes?|such as)|{_WHAT_COMES}|our (?:\w+-)?next|about|still|title (?:would be|will be|is)|found (?:our|a|an)|place (?:as|for)(?: an?)?|places as an?|start(?:ing)? as(?: an?)?|(?:next|first|final|last) (?:stage|round|step) (?:for|of)(?: the| our)?|"
    rf"hiring an?|looking for an?|(?:bring|bringing|take|taking|took) on an?|(?:pause|freeze|hold|brakes?) (?:to|on)|(?:offer|work|duties) of|our newest|appointed (?:as )?(?:an? |our )?) {_RUN}(?=[.,;:!?)\n]|$| (?:with|and|at|in|from|is|has|have|position|role|one|post|will|would|by|before|until|till|go|goes|went|to|this|next|on|stands?|am|bis|wird|fällt|sera|tombera|será|saldrà|sarà|valt|volgt)\b)"
)
"""A post that is named in passing: "all open positions, including Fleet Insights Analyst"."""
_NAMED_AFTER = lazy_pattern(
    rf"(?:^|[.!?,:;—–] |\n|\b[Tt]he |\b[Yy]our |\b[Oo]ur ){_RUN},? (?:included\b|one (?:is|has|was)\b|hiring team\b|screening call\b|process\b|(?:first|second|final) (?:stage|round)\b|£|\$|€|\d{{2,3}}(?:\.\d)?k\b|(?:full|part)[- ]time\b|permanent\b|fixed[- ]term\b|starting (?:on )?(?:\d|[A-Z])|is (?:still )?open\b|remains open\b|is now closed\b)"
)
"""A post that is known by what follows: "The Inventory Analyst one is included"."""
_AFTER = lazy_pattern(
    r"included\b|one (?:is|has|was)\b|hiring team\b|screening call\b|process\b|, (?:first|second|final) (?:stage|round)\b|[£$€]|\dk\b|[- ]time\b|permanent\b|fixed[- ]term|, starting |still open\b| is open\b|remains open|now closed"
)
_EVENT_LINE = lazy_pattern(
    r"^[ \t>*•-]*(?i:was|what|event|event type|entrevista|entretien|objet|betreff|oggetto|asunto|assunto|subject|titel|title|meeting|termin|cita|colloquio|gesprek|onderwerp|requisition|evento|rdv)[ \t]*:[ \t]*(?P<line>[^\n]{4,90})$",
    re.MULTILINE,
)
"""A line that gives an event its name: "Was: Erstgespräch UX Researcherin | Solvantis"."""
_QUOTED_SUBJECT = lazy_pattern(
    r"^[ \t>*]*(?i:subject|betreff|objet|asunto|assunto|oggetto|onderwerp)[ \t]*:[ \t]*(?P<line>[^\n]{4,90})$",
    re.MULTILINE,
)
_HEADING = lazy_pattern(
    r"^[ \t*]*(?P<line>[^\n.!?]{0,60}(?i:interview|screening|call|gespräch|gesprek|entretien|entrevista|colloquio)\b[^\n.!?]{0,40})$",
    re.MULTILINE,
)
"""A short line that speaks of a talk: "Analytics Engineer screening call"."""
_BESIDE_FIRM = lazy_pattern(rf"^[ \t*]*(?P<firm>[A-ZÀ-Þ][^\n|:,–-]{{2,40}}?) (?:[-–—|·]) {_RUN}[ \t]*$", re.MULTILINE)
"""A line of the firm and the post: "Pell Street Coffee – Demand Planner"."""
_EVENT = lazy_pattern(
    rf"\b(?i:interview|call|chat|screen|round|meeting|gespräch|entretien|entrevista|colloquio|gesprek)s?(?: RH| HR| \(\d+ ?min\w*\)){{0,2}} (?:[-–—:|]|\() ?{_RUN}"
)
_CODE = lazy_pattern(
    r"^(?:(?:(?:Ref|Req)\.?:? \d{3,}[:,]? +)|(?:Ref\.? |Req\.? )?(?!(?:KS[1-5]|[A-Z]2[A-Z]|L[1-4]|M365|S/?4) )(?:[A-Z]{1,4}-?\d[\w/-]*|\d[\w/]*-[\w/-]*\d)[:,]? +)+"
)
_NO_POST = lazy_pattern(
    r"^(?:hiring manager|hiring|partner|recruiter (?:screen|call|chat)|line manager|panel|talent|recruitment|recruiter|non-executive|head|lead|manager|director|team lead|chief|hr|graduate|(?:prueba|desaf[íi]o|test(?! (?:\w+ )?(?:analyst|engineer|manager|lead|automation|developer|technician|specialist|architect))|teste|examen|colloquio|entrevista|entretien|ejercicio|exercício|reto|visita|perfil) .*)$",
    re.IGNORECASE,
)
_IS_WHOSE = lazy_pattern(r"['’]s$| x\d+$")
_NO_PART = lazy_pattern(
    r"(?:Posting|Requisition|Req|Ref|Reference|Vacancy|Job|Announcement|Position|Campaign|Competition|Kennziffer|Band|Grade|I['’]\w+|I|We|You|It|They)\b"
)
"""What follows a post after a comma and is no part of it."""
_IS_DAY = lazy_pattern(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|today|tomorrow)\b", re.IGNORECASE
)
_RECRUITERS = lazy_pattern(r"\brecruitment \w+$|(?:^|\n|[,|–-] ?)Recruitment \w+(?:,|$)", re.IGNORECASE)
"""The title of one who recruits, as "Recruitment Partner, Brinkburn"."""
_SOMEBODYS = lazy_pattern(
    r"(?i:\b(?:with|by|meet|meeting|from|our|my|his|her|und|and|mit|avec|con|met|com|reports? to|reporting to|assistant to))\s*$|[a-zß-ÿ]{2}, $"
)
"""What stands before the title of a person, not of a post."""


_REST = lazy_pattern(
    r" (?P<level>(?:[1-5]|I{1,3}|IV)(?=[.,;)'’\"”»\n]|:\s|$| [(|]| [–-] \D| (?:at|role|position|post|job|with|vacancy|opening)\b)(?!, ?\d|[.:]\d))|"
    r"(?: \(|, )(?P<field>[A-Z][\w'’-]*(?: (?:and |& )?[A-Z][\w'’-]*){0,3})(?:(?<=\w)\)|(?=[.,;:!\n]|$| (?:role|position|post|job|vacancy|and our|is|was|has|with an?)\b))"
)
_TAUGHT = lazy_pattern(
    r"(?<=[a-z]) (?:in|of) (?P<field>[A-Z][\w'’-]*(?: (?:and |& )?[A-Z][\w'’-]*){0,3})(?=[.,;:!?)\n]|$| (?:[-–—(]|at|role|position|post|job|interview|is|was|has|and)(?:\b| |$))"
)
_TEACHES = lazy_pattern(
    r"(?:[Ll]ecturer|[Pp]rofessor|[Ff]ellow|[Tt]eacher|[Tt]utor|[Pp]ostdoc|[Rr]eader|[Ii]nstructor|[Rr]esearcher|[Ll]ectureship|[Ff]ellowship|[Ss]tudentship|[Pp]rofessorship)$"
)
_IS_RUN = lazy_pattern(_RUN)
_IS_LEVEL = lazy_pattern(rf"^{LEVEL}")
_SMALL_SUBJECT = lazy_pattern(
    rf"(?:(?:[Yy]our )?(?:[Ii]nterview|[Aa]pplication|[Tt]rial(?: shift)?) (?:for|as) (?:the |an? )?(?=[a-z]))?(?P<role>(?!.*(?i:agenda|entrevista|entretien|colloquio|gespr|prueba|prova|desaf|t[ée]cnic|visita|prep|notes|update|feedback))(?:(?:[A-Z][a-z]+|[a-z]+) (?:[a-z]+ ){{0,2}}|)(?!(?:next|final|first|second) )(?:{ROLE_NOUN}|worker|temp|labourer|cook)(?: de [a-z]+)?)(?=$| (?:job|role|post|position|vacancy|interview|advert|ad|for the \w+)$| [–-] )"
)
"""A subject in small letters that is a post and no more: "chef de partie", "shop manager job"."""
_PARTS = lazy_pattern(r"\s+[-–—/·|@]+\s+|:\s+|[?!_,;]")
_MORE = lazy_pattern(
    r"(?: (?!(?:at|with|bei|chez|bij|presso|at|@|nous|vous|est|is|has|am|um|le|on|op|el|il|lo|je|im|pour|para|per|voor|für|for|from|von)\b)(?:[^\W\d_][\w’'/-]*|[&+])){1,5}|"
    r" \((?!Remote|Hybrid|Online|Onsite|Video|Teams|Zoom|Contract|Permanent|Temporary|London|Band|Grade|Ref)[A-Z][a-z]{3,}\)"
)
"""How a post may go on: no link to a firm, a place or a time is in it."""


def role_of(message: Message, kind: Kind) -> str | None:
    """The post that the message names, in its own words."""
    body, subject = message.own_text[:MAX_TEXT], _ANSWERS.sub("", message.subject)
    said = fuller(_role_of(message, kind, body, subject), (_FOLD.sub(" ", body), subject), message.language, _has_noun)
    role = said or _signed(message, kind) or _of_quoted(message)
    if role is None:
        return None
    whole = _with_rest(_fuller(as_applied_for(role, body), subject, body), subject, body)
    return with_level(with_dot(without_sender(whole, message), subject, body), subject, body)


def _signed(message: Message, kind: Kind) -> str | None:
    """The post that stands beside the firm under the text; under a note of absence stands what somebody is."""
    if kind is Kind.AUTO_REPLY:
        return None
    label = re.sub(r"[^a-z0-9]", "", message.sender.domain.lower().rpartition(".")[0]) if message.sender else ""
    if found := _LABELLED.search(message.signature):
        return _of_line(found["role"])
    named = ((words, _post(words) or _small(words), says) for words, says in posts_under(message, label))
    return next(
        (role or words for words, role, says in named if role or (says and _IS_NAME_OF_POST.fullmatch(words))), None
    )


def _small(words: str) -> str | None:
    """A post that somebody who writes no capitals names on a line of its own."""
    return words if _SMALL_POST.fullmatch(words) else None


def _of_quoted(message: Message) -> str | None:
    """The post in what the message answers to, where the user or the firm says outright that it is one."""
    quoted = message.quoted_text[:MAX_TEXT]
    found = (role for pattern in (*_STRONG, _PLAIN[0]) if quoted for role in (_first(pattern, (quoted,)),) if role)
    about = _QUOTED_SUBJECT.search(quoted) if quoted else None
    return next(found, None) or (_of_pieces(_ANSWERS.sub("", about["line"])) if about else None)


def _with_rest(role: str, subject: str, body: str) -> str:
    """The post with its level or field, which stand after it: "Analyst 3", "Curator (Social History)", "Consultant, Public Sector"."""
    teaches = _TEACHES.search(role)
    for text in (subject, body):
        at = text.find(role)
        while at >= 0:
            taught = _TAUGHT.match(text, at + len(role)) if teaches else None
            if taught and (is_field(taught["field"]) or re.search(r" (?:and|&) ", taught["field"])):
                return role + taught[0]
            rest = _REST.match(text, at + len(role))
            if rest and (rest["level"] or (is_field(rest["field"]) and role[-1] != ")" and "," not in role)):
                return role + rest[0]
            at = text.find(role, at + 1)
    return role


def _fuller(role: str, subject: str, body: str) -> str:
    """The words with which the post goes on in the subject, where the text has them too: "Analista" of "Analista senior de negocio"."""
    for piece in _PARTS.split(subject):
        bare = _TRAILING.sub("", piece[max(0, piece.find(role)) :]).strip(" .,")
        if (
            bare.startswith(f"{role} ")
            and len(bare) < 80
            and _MORE.fullmatch(bare, len(role))
            and (bare.lower() in body.lower() or GOES_ON.fullmatch(bare, len(role)))
        ):
            return bare
    return role


def _role_of(message: Message, kind: Kind, body: str, subject: str) -> str | None:
    texts = (_FOLD.sub(" ", body), subject, "\n".join(i.summary for i in message.invites[:3]))
    if role := _said_outright(body, texts, message.language):
        return role
    for pattern in _STRONG:
        if role := _first(pattern, texts):
            return role
    if role := _first(_FOR_ALL, filter(_IS_FOR_ALL.search, texts)):
        return role
    if role := next((found["role"] for text in texts for found in _SAID.finditer(text)), None):
        return role
    if role := _of_pieces(subject) or _of_pieces(texts[2]):
        return role
    if message.language != "en" and (role := post_in_subject(subject, _has_noun) or post_of_event(body, _has_noun)):
        return role
    return _less_surely(kind, body, subject, texts)


def _less_surely(kind: Kind, body: str, subject: str, texts: tuple[str, ...]) -> str | None:
    for pattern in (*_PLAIN, *((_COLD,) if kind is Kind.OUTREACH else ())):
        if role := _first(pattern, texts):
            return role
    bracketed = (
        found
        for found in _IN_BRACKETS.finditer(body)
        if _APPLIED_TO.search(before := body[: found.start()][-80:]) and not _OF_SOMEBODY.search(before)
    )
    if role := next((role for found in bracketed if (role := _named(found))), None):
        return role
    if kind is Kind.OUTREACH and (found := _SOUGHT.search(body)):
        return found["role"]
    if len(body) > 160 and (role := _first(_LINE, (body[:160].rpartition("\n")[0],))):
        return role
    return _in_passing(body, subject)


def _said_outright(body: str, texts: tuple[str, ...], language: str) -> str | None:
    """The post beside "Role:" on a line of its own, or after "poste de" where that says more than the capitals do."""
    if (found := _LABELLED.search(body)) and (role := _of_line(found["role"])):
        return role
    if quoted := quoted_post(texts[:2], _post):
        return quoted
    if language == "en":
        return None
    patterns = _BY_LANGUAGE.get(language, (_NAMED_POST,))
    found_in = (found for pattern in patterns for text in texts for found in pattern.finditer(text))
    posts = (found["role"].strip(" -·/") for found in found_in)
    return next((post for post in posts if _has_noun(post) and not _NO_POST.match(post) and len(post) > 3), None)


def _of_line(words: str) -> str | None:
    """What such a line says, without grades, numbers and places."""
    plain = re.split(
        r"[;|(]|,? (?:ref|Ref|REF)\b|\s[–—-]\s|, (?=[A-Z]{2,}|\d)", _CODE_DIGITS.sub("", _CODE.sub("", words))
    )[0].strip(' .,*“”"„«»')
    return _TRAILING.sub("", plain).strip(" .,") if len(plain) > 3 and plain[0].isupper() and "/" not in plain else None


def _in_passing(body: str, subject: str) -> str | None:
    """The post beside an event's name, in small letters, or in a line that only says what a mail is about."""
    if role := _first(_EVENT, (body,)) or _first(_BEFORE_TIME, (body,)) or _of_lines(body, subject):
        return role
    if role := _first(_ASIDE, (body,)) or (_AFTER.search(body) and _first(_NAMED_AFTER, (body,))):
        return role
    small_ones = (found["role"] for found in _SMALL_LETTERS.finditer(f"{subject}\n{body}"))
    if role := next((role for role in small_ones if not _NO_POST.match(role)), None):
        return role
    if (small := _SMALL_SUBJECT.match(subject)) and not _LEADING.match(small["role"]):
        return small["role"]
    about = (role for found in _REGARDING.finditer(body[-400:]) if (role := _post(found["role"])))
    return next(about, None) or post_of_line(subject, body, _post)


def _of_lines(body: str, subject: str) -> str | None:
    """The post in a line that names an event, or beside a firm that the subject names too."""
    events = (found for pattern in (_EVENT_LINE, _HEADING) for found in pattern.finditer(body[:1500]))
    if role := next((role for found in events if (role := _of_pieces(found["line"]))), None):
        return role
    beside = (found for found in _BESIDE_FIRM.finditer(body[:1500]) if found["firm"] in subject)
    return next((role for found in beside if not is_personal(found["firm"]) and (role := _named(found))), None)


def _first(pattern: re.Pattern[str], texts: Iterable[str]) -> str | None:
    return next((role for text in texts for found in pattern.finditer(text) if (role := _named(found))), None)


def _named(found: re.Match[str]) -> str | None:
    before = found.string[max(0, found.start("role") - 24) : found.start("role")]
    if found.re == _STRONG[1] or found.re == _PLAIN[0] or before.endswith(("to be our ", " as our ")):
        before = re.sub(r"\b(?:our|my|their) $", "", before)
    words = re.split(r" [–—-] ", found["role"])[-1] if found.re == _STRONG[1] else found["role"]
    is_title = found.re != _NAMED_AFTER and not (found.re == _STRONG[1] and found[0].endswith(" interviews"))
    is_listed = found.re == _STRONG[1] and " " not in words and re.search(r"(?:^|\n)\d\. $", before)
    if is_listed or (is_title and _SOMEBODYS.search(before)) or _RECRUITERS.search(before + words):
        return None
    return _post(words)


def _of_pieces(subject: str) -> str | None:
    """A part of a subject that is a post: "Interview - Data Analyst - Brightwell"."""
    if (said := _CALLED.match(subject)) and _has_noun(said["role"]):
        return said["role"].strip()
    return next((role for piece in _pieces(subject) if _IS_RUN.fullmatch(piece) and (role := _post(piece))), None)


def _pieces(subject: str) -> Iterator[str]:
    for piece in _PIECES.split(subject):
        bare = _CODE.sub("", piece.strip(' ()[]"“”'))
        bare = _IS_LEVEL.sub("", _LEADING.sub("", bare)) if _has_noun(bare) else bare
        yield _TRAILING.sub("", bare).strip()


def _post(words: str) -> str | None:
    """The words cut down to the post; None when no word of a post is in them."""
    plain = re.split(r"\s[–—|-]\s|(?<!\b[SJ]r)[.;:](?:\s|$)", words.strip())[0]
    plain = _TRAILING.sub("", _LEADING.sub("", _CODE.sub("", plain))).strip(" .,;:-–\"“”'(")
    if plain.count("(") != plain.count(")"):
        plain = plain.split("(")[0].strip()
    plain = _without_aside(plain)
    if not 3 < len(plain) < 80 or not (_has_noun(plain) or is_trade(plain)) or _NO_POST.match(plain):
        return None
    return _IS_WHOSE.sub("", plain) if re.match(_WORD, plain) else None


def _without_aside(plain: str) -> str:
    """ "Analyst, Fraud Strategy" and "Data Scientist, Pricing" whole; of "Budget Analyst, Larkin County" the post, of "Huw Prosser, Head of Data" nothing."""
    first, comma, rest = plain.partition(", ")
    if not comma:
        return plain
    if not _has_noun(first):
        return ""
    if _NO_PART.match(rest):
        return first
    is_part = " " not in first or (" " not in rest and "-" not in rest and not _IS_DAY.match(rest))
    return plain if is_part or is_field(rest) else first
