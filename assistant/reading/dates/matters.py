"""What ends or happens on a day and is no answer: surveys, adverts, refunds, papers, what the candidate is to do. Data, and one question.

`matters` are named in the part of a sentence that a day stands in, unless a decision is
named there too; `asked` and `known` lead to the day: what the candidate is asked to do by
it, unless it is to ask after an answer, and what the writer knows that he has to.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from assistant.reading.dates.lexicon import Cues
from assistant.reading.lazy import lazy_pattern

MATTERS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "matters": r"\b(?:surveys?|questionnaires?|prize draws?|draw for|entered (?:in|into) (?:a|the|our)|raffle|webinars?|newsletters?|open (?:day|evening|house)|(?:job|careers?) fair)\b"
        r"|\b(?:advert\w*|ad|posting|listing|vacanc(?:y|ies))\b[^.;]{0,25}\b(?:stays?|remains?|is|are|be|runs?) (?:still )?(?:online|live|up|open|advertised|posted|until)\b|\brecruiting (?:for|until|till)\b"
        r"|\b(?:travel|interview) expenses\b|\bexpenses (?:will|are|claims?)\b|\b(?:reimburs|refund)\w*\b|\b(?:invoices?|payroll|payslips?|wages|pay ?days?|get paid|(?:is|are|be|being) paid|paid (?:weekly|fortnightly|monthly|every|on|in|at))\b|\byour (?:\w+ )?(?:laptop|badge|uniform|kit|e-?mail account|parking permit)\b"
        r"|\b(?:job (?:description|spec\w*|pack)|role (?:description|profile)|(?:candidate|information) pack|brochure|(?:joining|dial-in) (?:link|instructions|details)|(?:calendar|teams|zoom|meeting) (?:link|invite|invitation))\b"
        r"|\breferences? (?:will be|are|to be|are being) (?:taken|requested|sought|collected|contacted)\b|\b(?:take|taking|request|requesting|collect|collecting) (?:up )?(?:your |the )?references\b"
        r"|\b(?:reply|replies|respond|responds|answer|answers) to (?:all |any |your )?(?:e-?mails|messages|enquiries|inquiries|queries|questions|tickets)\b|\b(?:help ?desk|support (?:team|desk)|service desk)\b"
        r"|\b(?:shop|store|office|branch|restaurant|hotel|site|website|careers page)\b[^.;]{0,20}\b(?:opens|moves|relocates|goes live|(?:will|is to) (?:open|move|relocate|be (?:closed|updated)))\b|\b(?:post-?holder|incumbent|predecessor)\b",
        "asked": r"(?:^\W*(?:(?:so|then|and|just|now) )?|\b(?:please|kindly|pls|plz)(?: (?:also|do|just|then|remember to|make sure to|be sure to))? )(?:get back|come back|write back|reply|respond|revert|send|submit|complete|confirm|book|reserve|upload|provide|forward|sign|accept|fill|register|apply|rsvp|(?:pick|choose|select) (?:a|an|one|your|from)|let (?:us|me) (?:know|have))\b",
        "known": r"\b(?:understand|know|appreciate|aware|realise|realize|gather|mentioned|said|see)(?: that)? you(?:['’]d| would|['’]ll| will|['’]ve)? (?:need|want|require|like|have|must|got)\b",
        "silence": r"\bhear(?:d|ing)?\b|\bnothing\b|\bif (?:we|i) (?:have|do)(?:n['’]t| not)\b",
    },
    "de": {
        "matters": r"\b(?:umfrage|befragung|fragebogen|verlosung|gewinnspiel|newsletter|webinar|infoabend|tag der offenen tür|jobmesse)\b|\b(?:stellenanzeige|anzeige|ausschreibung|inserat)\b[^.;]{0,30}\b(?:online|läuft|bleibt|geschaltet|veröffentlicht)\b"
        r"|\b(?:fahrtkosten|fahrkosten|reisekosten|spesen|auslagen|erstatt\w+)\b|\b(?:kündigungsfrist|probezeit)\b|\b(?:im|in) (?:urlaub|elternzeit)\b|\b(?:stelleninhaber\w*|vorgänger\w*)\b|\b(?:ausgezahlt|ausbezahlt|auszahlung|überwiesen|laptop|notebook|diensthandy|parkplatz|zugangskarte)\b|\b(?:stellenbeschreibung|stellenprofil|einladungslink|kalendereinladung|einwahldaten|zugangsdaten|wegbeschreibung)\b",
        "asked": r"\bbitte (?:\w+ )?(?:reichen|reiche|senden|sende|schicken|schicke|laden|lade|füllen|fülle|bestätigen|bestätige|buchen|buche|wählen|wähle|antworten|antworte|bewerben|bewirb)\b|^\W*(?:reichen|senden|schicken|buchen|bestätigen|wählen|laden|füllen|bewerben) sie\b",
        "known": r"\b(?:weiß|wissen|verstehe|verstehen|erwähnt|erwähnten|sagten|gesagt|geschrieben|schrieben)\b,? dass (?:sie|du)\b[^;.]{0,60}$",
        "silence": r"\b(?:nichts|keine)\b",
    },
    "fr": {
        "matters": r"\b(?:enquête|questionnaire|sondage|tirage au sort|webinaire|portes ouvertes|newsletter)\b|\bannonce\b[^.;]{0,25}\b(?:en ligne|publiée|diffusée|visible)\b|\b(?:vos frais|frais de (?:déplacement|transport)|rembours\w+)\b|\b(?:préavis|période d['’]essai)\b|\b(?:test|exercice|cas pratique)\b[^.;]{0,20}\b(?:rendu|rendre|remettre|remis)\b|\btitulaire (?:actuel|du poste)\w*|\ben (?:congés?|vacances|arrêt maladie|déplacement)\b"
        r"|\b(?:ordinateur|service informatique|badge|payée?s?|versée?s?|virement|fiche de paie)\b|\b(?:fiche de poste|descriptif (?:du|de) poste|lien (?:de connexion|teams|zoom|visio)|invitation (?:teams|zoom|outlook|agenda))\b",
        "asked": r"^\W*(?:et |puis )?(?:réservez|réserve|envoyez|envoie|complétez|complète|confirmez|confirme|choisissez|choisis|remplissez|transmettez|répondez|postulez|postule|déposez)\b",
        "known": r"\b(?:dit|indiqué|comprends|comprenons|sais|savons|précisé|mentionné|expliqué) (?:que vous |que tu |devoir |avoir )[^;.]{0,60}$",
        "silence": r"\b(?:nouvelles|rien)\b",
    },
    "es": {
        "matters": r"\b(?:encuesta|cuestionario|sorteo|webinar|boletín|puertas abiertas)\b|\boferta\b[^.;]{0,20}\b(?:publicada|abierta|visible|activa)\b|\b(?:gastos|reembols\w+)\b|\b(?:periodo de prueba|período de prueba|preaviso)\b|\b(?:enlace|link)\b[^.;]{0,20}\b(?:caduca|expira|válido|vence)\b"
        r"|\b(?:portátil|informática|ordenador|computadora|se pagan?|se cobra|nómina)\b|\bdescripción (?:del|de la|de tu) (?:puesto|vacante|oferta|cargo)\b|\bincorporación\b|\bde (?:vacaciones|baja|viaje)\b|\b(?:prueba|ejercicio|test)\b[^.;]{0,20}\bentreg\w+|\b(?:tienda|oficina|sede)\b[^.;]{0,10}\b(?:abr\w+|se (?:muda|traslada))\b|\bpersona (?:actual|que ocupa)\b|\bentrevistas (?:serán|se harán|tendrán)\b|\b(?:para subsanar|para (?:presentar )?(?:alegaciones|reclamaciones)|de (?:subsanación|alegaciones|reclamaciones))\b",
        "asked": r"^\W*(?:y )?(?:reserva|reserve|envía\w*|envíe\w*|mánda\w+|confirma|confirme|elige|elija|completa|complete|rellena|rellene|responde|responda|postula|postule|inscríbe\w+|inscríba\w+|sube|suba)\b",
        "known": r"\b(?:dijiste|dijo|comentaste|comentó|sé|sabemos|entiendo|entendemos|mencionaste|mencionó) que (?:tienes?|tiene usted|debes?|necesitas?|te)\b[^;.]{0,60}$",
        "silence": r"\b(?:noticias|nada)\b",
    },
    "nl": {
        "matters": r"\b(?:enquête|vragenlijst|verloting|webinar|open dag|nieuwsbrief)\b|\bvacature\b[^.;]{0,15}\b(?:staat|online|open|geplaatst|loopt)\b|\b(?:reiskosten|onkosten|vergoed\w*|declar\w+)\b|\b(?:opzegtermijn|proeftijd)\b|\b(?:laptop|toegangspas|uitbetaald|uitbetaling)\b"
        r"|\b(?:functieomschrijving|functieprofiel|vacaturetekst|teams-?link|uitnodigingslink|agenda-?uitnodiging)\b|\b(?:opdracht|test|case)\b[^.;]{0,25}\b(?:ingeleverd|inleveren)\b|\b(?:met|op) (?:vakantie|verlof)\b",
        "asked": r"^\W*(?:en )?(?:stuur|plan|boek|reserveer|vul|lever|bevestig|kies|upload|meld|solliciteer)\b",
        "known": r"\b(?:vertelde|zei|schreef|begrijp|begrijpen|weet|weten|gaf aan)(?: mij| me| ons)? dat (?:je|u)\b[^;.]{0,60}$",
        "silence": r"\b(?:gehoord|hoort?|niets|niks)\b",
    },
    "pt": {
        "matters": r"\b(?:inquérito|questionário|pesquisa de satisfação|sorteio|webinar|newsletter)\b|\bvaga\b[^.;]{0,15}\b(?:aberta|publicada|anunciada|no ar)\b|\b(?:despesas|reembols\w+)\b|\b(?:período experimental|período de experiência|aviso prévio)\b|\b(?:portátil|notebook|informática|computador|pag[oa]s?|pagamentos?)\b"
        r"|\bdescrição d[aoe] (?:função|vaga|cargo|posto)\b|\b(?:exercício|teste|prova)\b[^.;]{0,20}\bentreg\w+|\b(?:loja|sede)\b[^.;]{0,10}\babr\w+|\bde férias\b|\bpara (?:se pronunciar\w*|reclamar\w*|(?:apresentar )?(?:recurso|reclamaç\w+))\b|\baudiência (?:prévia|d[oe]s interessados)\b",
        "asked": r"^\W*(?:e )?(?:envie|mande|marque|agende|preencha|confirme|escolha|reserve|responda|complete|submeta|carregue|candidate-se|inscreva-se)\b",
        "known": r"\b(?:disse|disse-me|mencionou|comentou|sei|sabemos|entendo|percebo|compreendo) que (?:tem|tens|precisa|precisas|deve)\b[^;.]{0,60}$",
        "silence": r"\b(?:notícias|nada|retorno)\b",
    },
    "it": {
        "matters": r"\b(?:questionario|sondaggio|indagine|estrazione|webinar|newsletter|open day)\b|\bannuncio\b[^.;]{0,20}\b(?:online|pubblicato|aperto|visibile|attivo)\b|\b(?:spese|rimbors\w+)\b|\b(?:preavviso|periodo di prova)\b|\b(?:portatile|computer|reparto it|pagat[oaie]|pagamenti?|accreditat\w+)\b|\b(?:descrizione del ruolo|descrizione della posizione|job description)\b|\b(?:test|esercizio|prova|elaborato)\b[^.;]{0,20}\bconsegn\w+|\b(?:negozio|sede)\b[^.;]{0,10}\b(?:apre|si trasferisce)\b|\bin (?:ferie|malattia|trasferta)\b|\b(?:(?:presentare|proporre|ammesso|propon\w+) (?:il )?ricorso|soccorso istruttorio)\b",
        "asked": r"^\W*(?:e )?(?:ci |mi |lo |la )?(?:invii|invia|inviaci|mandi|manda|prenoti|prenota|compili|compila|scelga|scegli|confermi|conferma|carichi|carica|risponda|rispondi|fissi|si candidi|candidati)\b",
        "known": r"\b(?:detto|scritto|accennato|capisco|comprendo|so|sappiamo|indicato) che (?:deve|devi|ha|hai|le serve|ti serve)\b[^;.]{0,60}$",
        "silence": r"\b(?:notizie|nulla|niente)\b",
    },
}


@dataclass(frozen=True, slots=True)
class _Matters:
    matters: re.Pattern[str]
    asked: re.Pattern[str]
    known: re.Pattern[str]
    silence: re.Pattern[str]


@cache
def _matters(language: str) -> _Matters:
    rows = MATTERS.get(language, MATTERS["en"])
    return _Matters(
        **{name: re.compile(rows[name], re.IGNORECASE) for name in ("matters", "asked", "known", "silence")}
    )


_STOP = lazy_pattern(r"[,;:.!?\n(]\s|\s[–—-]\s|\b(?:and|und|et|y|en|e)\b|$")
_AND = lazy_pattern(r".*\b(?:and|then|und|dann|et|puis|y|luego|en|dan|e|depois|poi)\b", re.IGNORECASE)
"""What stands before the last thing that a sentence tells: "we take up references and let you know by Friday"."""
_THEY = lazy_pattern(
    r"\W+(?:we|i|they|he|she|you|wir|ich|sie|nous|je|on|ils|elles|vous|wij|ik)(?:['’]\w+)?\b", re.IGNORECASE
)
"""Who begins a thing of its own."""


def is_of_a_matter(cues: Cues, piece: str, after: str) -> bool:
    """Whether the part of a sentence that a span stands in speaks of something else; `piece` leads to the span."""
    words = _matters(cues.code)
    if words.known.search(piece):
        return True
    rest = _STOP.split(after, maxsplit=1)[0]
    if joined := _AND.match(piece):
        last = piece[joined.end() :]
        if cues.promise.search(f"{last} {rest}"):
            return False
        piece = last if _THEY.match(last) else piece
    part = f"{piece} {rest}"
    if words.asked.search(piece):
        return words.silence.search(part) is None
    return words.matters.search(part) is not None and cues.decision.search(part) is None
