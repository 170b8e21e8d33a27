"""Hours in passing: the change of the clocks, a call to prepare, a colleague's clock, the reader's own availability.

They are left out where the message gives another hour.
"""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.first_days import is_first_day
from assistant.reading.dates.linking import Pair
from assistant.reading.dates.others import is_of_others
from assistant.reading.dates.premises import is_errand, is_of_place, is_shown
from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern

_CLOCKS: Mapping[str, str] = {
    "en": r"\bspr[aiu]ng forward\b|\bf[ae]ll back\b|\bclocks?\b[^.!?]{0,30}\b(?:chang|go\b|going|goes|went|gone|spring|fall|fell|shift|mov)\w*|\b(?:chang\w*|mov\w*|put\w*|turn\w*) (?:the |their |our |your |its )?clocks?\b|\bdaylight[- ]sav\w+|\bDST\b|\b(?:went|go|goes|gone|going|are|is) (?:back|forward|ahead) (?:an|one|1) hour\b|\b(?:rather than|instead of|not) the usual\b|\b(?:british )?summer time (?:starts|ends|begins)",
    "de": r"\buhren? um(?:gestellt|stellen)\b|\b(?:zeit|uhren)umstell\w*|\buhren\b[^.!?]{0,30}\b(?:umgestellt|vor|zurück)|\b(?:sommer|winter)zeit (?:beginnt|endet|gilt)",
    "fr": r"\bchange(?:ment|ons|z)? d['’]heure|\bpass(?:ons|age|e|ez) à l['’]heure d['’](?:été|hiver)",
    "es": r"\brelojes\b|\bhorario de (?:verano|invierno)\b|\bcambio de hora (?:oficial|estacional|de (?:marzo|octubre|primavera|otoño))|\bcambian? (?:de |la )?hora\b",
    "it": r"\bora (?:legale|solare)\b|\borologi\b|\blancette\b",
    "nl": r"\b(?:zomer|winter)tijd\b|\bklok(?:ken)?\b[^.!?]{0,25}\b(?:vooruit|terug|verzet)",
    "pt": r"\bhor(?:a|ário) de (?:verão|inverno)\b|\bmudança (?:da|de) hora\b|\brelógios\b|\b(?:muda a hora|a hora muda|hora mudar?)\b",
}
"""A sentence about summer time, whose days and hours explain another hour."""
_PREPARES: Mapping[str, str] = {
    "en": r"\b(?:prep|preparation|preparatory|debrief|briefing|catch[- ]up)[- ](?:call|chat|session|talk|meeting)\b|\bof prep\b|\bto (?:prep|brief|debrief|prepare)\b(?= (?:you|with you|for|together)|(?:[^.!?]|\.(?=\d)){0,12}$)|\b(?:quick|short|to) (?:prep|debrief|briefing)\b|\b(?:prep|brief|debrief)(?: you)? (?:beforehand|first|before|afterwards)\b|\b(?:call|ring|bell|shout|speak|talk|phone|catch[- ]?up|buzz|chat|ping|zoom|touch base|check in|sync)\b(?:[^.!?]|\.(?=\d)){0,60}\b(?:prep\b|(?:run (?:you )?|go |talk (?:you )?|walk (?:you )?|take (?:you )?)(?:over|through) (?:it|things|everything|what to expect|what they|(?:(?:the|likely|some|possible|typical|a few|any|your) )?(?:\w+ )?(?:format|questions|answers|interview|day|role|panel|presentation))\b|brief\b|wish you luck|(?:see|hear|find out|ask|tell me) how (?:it|you|things|that)\b|(?:me|us) (?:with|and give me|to give me|about) (?:your|all your|any|the|some) (?:first |initial |quick )?(?:impressions?|feedback|thoughts|news|verdict|gossip)|pointers|tips|debrief|(?:before|after) your interview|beforehand)",
    "de": r"\b(?:briefe|briefen|briefing|vorbereitungs(?:gespräch|telefonat|call|termin)|nachgespräch)\b|\b(?:ruf\w*|anruf\w*|telefonier\w*|sprech\w*|meld\w*)\b(?:[^.!?]|\.(?=\d)){0,80}\b(?:vorbereit\w*|vorzubereiten|tipps|durchgehen|durchzugehen|durchsprechen|durchzusprechen|(?:gehe|gehen|spreche|sprechen) (?:ich|wir)\b[^.!?]{0,70}\bdurch|wie es (?:war|lief|gelaufen)|viel glück)\b|\bzur vorbereitung (?:telefonieren|sprechen|rufe|melde)\b",
    "fr": r"\b(?:(?:me|m['’]en) (?:raconter\w*|racontes|racontez)|briefer|debrief\w*|débrief\w*|briefing)\b|\b(?:appel\w*|point|téléphon\w*|tél)\b(?:[^.!?]|\.(?=\d)){0,80}\b(?:prépar\w+|conseils|débrief\w*|passer\w* en revue|passons en revue|revoir ensemble|savoir comment|pour faire le point)\b",
    "es": r"\b(?:me (?:cuentas|cuenta)|cuéntame|briefing|(?:para|y) (?:repasar|repasamos)|repasar (?:contigo|con usted|juntos|la entrevista|un poco))\b|\b(?:llam\w*|llamada|hablamos|toque|telefonazo)\b(?:[^.!?]|\.(?=\d)){0,80}\b(?:repas\w+|prepar\w+|consejos|pautas|cómo (?:ha ido|fue|te ha ido))\b",
    "it": r"\b(?:mi racconti|briefing|call di preparazione)\b|\b(?:chiam\w*|telefon\w*|sentiamo|sento|call)\b(?:[^.!?]|\.(?=\d)){0,80}\b(?:dritte|consigli|prepar\w+|ripass\w+|rived\w+ insieme|suggeriment\w+|com['’]è andat\w)",
    "nl": r"\bbel(?:len|t)?\b (?:\w+ ){0,4}na\b|\b(?:nabellen|napraten|nabespre\w+)\b|\b(?:briefen|briefing|voorbereidingsgesprek|voorbereidend\w*)\b|\b(?:bel|bellen|bellen we|belletje|spreken)\b(?:[^.!?]|\.(?=\d)){0,80}\b(?:tips|voor te bereiden|voorbereid\w*|door te nemen|doornemen|(?:neem|nemen|loop|lopen) (?:ik|we|wij)\b[^.!?]{0,60}\bdoor|hoe het (?:ging|was|is gegaan))\b",
    "pt": r"\b(?:contas-me|conta-me|me contas|briefing|call de preparação|chamada de preparação)\b|\b(?:lig\w+|telefon\w+|chamada|falamos|conversa rápida)\b(?:[^.!?]|\.(?=\d)){0,80}\b(?:prepar\w+|dicas|rever|repassar|alinhar|como (?:correu|foi))\b",
}
"""A recruiter's call before or after the interview."""
_GIVEN: Mapping[str, str] = {
    "en": r"\byou (?:told|said|gave|shared|submitted|indicated|entered|offered|sent|provided|listed|marked|mentioned|were)\b[^.!?]{0,60}\b(?:availab\w+|free|times|slots|windows)\b|\b(?:availability|times|slots|windows|hours|dates) (?:that )?you (?:gave|shared|submitted|sent|provided|entered)|\byour (?:submitted |stated |given |original |reported )?availability\b",
    "de": r"\b(?:ihre|deine) (?:angegeben\w* |genannt\w* |gemeldet\w* )?(?:verfügbarkeit\w*|terminwünsche|wunschtermine)\b|\b(?:sie|du) (?:hatten|haben|hattest|hast)\b[^.!?]{0,60}\b(?:genannt|angegeben|mitgeteilt|vorgeschlagen)",
    "fr": r"\bvos disponibilités\b|\bvous (?:nous )?(?:avez|aviez)\b[^.!?]{0,40}\b(?:indiqué|communiqué|donné|proposé)",
    "es": r"\b(?:tu|su) disponibilidad\b|\bnos (?:indicaste|indicó|diste|dio|comunicaste)\b",
    "it": r"\ble (?:tue|sue) disponibilità\b|\bci (?:hai|ha|avevi|aveva) (?:indicato|dato|comunicato)\b",
    "nl": r"\b(?:jouw|je|uw) beschikbaarheid\b|\b(?:je|u) (?:gaf|had|hebt)\b[^.!?]{0,40}\b(?:aan|door|doorgegeven|opgegeven)\b",
    "pt": r"\b(?:tua|sua) disponibilidade\b|\b(?:indicou|indicaste|enviou|enviaste)\b",
}
"""What leads to a list of the hours that the reader gave."""
_HELP = lazy_pattern(
    r"^\W*(?:if (?:you|there|anything)|should (?:you|there|anything)|any (?:questions|problems|queries)|in case|falls|wenn|sollten|bei (?:fragen|rückfragen|problemen)|si|en cas|pour toute|se|in caso|per (?:domande|dubbi)|"
    r"als|mocht|bij vragen|caso)\b[^.!?]*\b(?:feedback|questions?|queries|problems?|trouble|help|late|lost|stuck|fragen|rückfragen|probleme\w*|hilfe|problème\w*|aide|dudas|preguntas|ayuda|"
    r"domande|dubbi|problemi|aiuto|vragen|problemen|dúvidas|perguntas|problemas|ajuda)\b",
    re.IGNORECASE,
)
"""A sentence that offers help: its hours say when somebody is there."""
_MEETING = lazy_pattern(
    r"\b\w*(?:interview|gespräch|entretien|entrevista|colloquio|gesprek)\w*\W+(?:\w+\W+){0,3}$", re.IGNORECASE
)
_THEIRS = lazy_pattern(
    r"^\s*(?:(?:in|at|on|over|there|back) )?(?:(?:his|her|their) (?:\w+ )?(?:time|end|side|clock|morning|evening|afternoon)\b|for (?:him|her|them)\b|(?:his|hers|theirs)\b|where (?:he|she|they)\b"
    r"|seiner (?:orts)?zeit|für (?:ihn|sie beide)\b|bei ihm\b|à son heure|pour (?:lui|elle|eux)\b|chez (?:lui|elle|eux)\b|para (?:él|ella|ellos|ele|ela|eles)\b"
    r"|ora sua|per (?:lui|loro)\b|(?:zijn|haar|hun) tijd\b|voor (?:hem|haar|hen)\b|hora del[ea]s?\b)",
    re.IGNORECASE,
)
"""What puts the hour before it on the clock of a third person."""

_CLOSED = lazy_pattern(
    r"\b(?:closed|shut|geschlossen|fermé\w*|cerrad\w+|chius\w+|gesloten|fechad\w+)(?: (?:on|again|am|le|el|il|op|na|no))?\s*$",
    re.IGNORECASE,
)
_CLOSED_AFTER = lazy_pattern(
    r"\W*(?:is|are|we are|we're|being|as it is|which is|ist|sind|est|es|è|is|é)\s(?:\w+ (?:so|and) (?:we're|we are|the office is) )?(?:closed|shut|(?:an?|the) (?:\w+ )?(?:bank |public |federal )?holiday|geschlossen|feiertag|férié\w*|fermé\w*|festivo|cerrad\w+|festa|chius\w+|gesloten|feriado)\b",
    re.IGNORECASE,
)
"""A day on which nobody is there takes no hour from another sentence."""
_COMPILED = {
    code: tuple(lazy_pattern(table[code], re.IGNORECASE) for table in (_CLOCKS, _PREPARES, _GIVEN)) for code in _CLOCKS
}
_BACK = lazy_pattern(
    r"\b(?:(?:back|in|online|reachable|at my desk)(?: (?:in the office|at my desk|online|in))? (?:at|from|by|around|after)|(?:bin|ist) (?:\w+ )?(?:ab|gegen|um)|"
    r"(?:de retour|joignable|rentre\w*) (?:à|vers|à partir de|dès)|(?:de vuelta|vuelvo|vuelve|estaré|estoy) (?:a|desde|sobre|a partir de) las|"
    r"(?:in meetings?|in calls|on calls|tied up|busy|teaching|in court|in interviews) (?:from|at|until|till|between)|(?:in besprechungen|in terminen|im termin|beschäftigt) (?:ab|von|bis)|(?:en réunion|occupée?|en rendez-vous) (?:à partir de|de|dès|jusqu'à)|(?:reunid[oa]|ocupad[oa]|en reuniones|en una reunión) (?:desde|a partir de|hasta|de)(?: las)?|(?:in riunione|impegnat\w|occupat\w) (?:dalle|fino alle|alle)|(?:in overleg|in vergadering|bezet|in gesprek) (?:vanaf|van|tot)|(?:em reuniões|em reunião|ocupad[oa]) (?:a partir das|das|até às|das)|(?:di ritorno|rientr\w+|reperibile) (?:alle|dalle|verso le)|(?:terug|bereikbaar|kantoor) (?:om|vanaf|rond)|(?:de volta|volto|estarei) (?:às|a partir das|pelas))\s*$",
    re.IGNORECASE,
)
_THEIR_OWN = lazy_pattern(
    r"(?<!we )(?<!you )\b(?:holds?|hosts?|chairs?) (?:an?|the|their|his|her) (?:\w+ ){0,2}(?:briefing|meeting|stand-?up|huddle|assembly|service|class|clinic) (?:at|from)\s*$|"
    r"(?:\b(?-i:[A-Z][a-z]+)|\b(?:he|she|i|we|they))(?:['’](?:s|m|re)| is| am| are) (?:out|off|away|tied up|busy|teaching|booked (?:up|out|solid)|in (?:court|surgery|theatre|clinic|class)|on (?:site|calls?|viewings|rounds|shift|air))(?: (?:on|at|with|in) (?:an? |the )?\w+)? (?:at|from|until|till|between)\s*$|"
    r"\b(?:(?<!you )(?<!we )(?:have|has|'ve got|'s got|have got|has got|got) (?:an?|another|my|his|her|their) (?:\w+ ){0,3}?(?:call|meeting|appointment|stop|commitment|train|flight|class|hearing|standup|deadline|thing|do|run|pick-?up|drop-?off|dentist|doctor|physio|gp|vet|funeral|clash|conflict|delivery|viewing|lesson|lecture|board|committee|client|breakfast|lunch|dinner|assembly|surgery|service|match|event|inset|show)(?: \w+){0,1}? (?:at|from|until|till|by|around|about)|"
    r"(?:due|needs? to be|must be|have to be|has to be|need to (?:leave|go|run|dash)|have to (?:leave|go|run|dash)|has to (?:leave|go|run|dash)) (?:(?:in|on|at|with) [\w ]{2,25} )?(?:at|by|from)|"
    r"(?:(?:ich|er) muss|muss (?:ich|er|allerdings|leider)) (?:\w+ ){0,3}(?:um|gegen|bis)|(?:hat|habe) (?:\w+ ){0,2}(?:um|ab|gegen)|(?:dois|doit) (?:\w+ ){0,5}(?:à|avant|vers)|"
    r"(?:tengo|tiene) (?:que (?:irme|irse|salir) |(?:una|otra|un) (?:reunión|llamada|vuelo|tren|compromiso) )a las|(?:ho|ha) (?:un[a']? ?|un'altra )(?:riunione|call|impegno|treno|volo|udienza) (?:alle|dalle)|(?:ik|hij|zij|ze) (?:moet|heb|heeft) (?:\w+ ){0,4}(?:om|vanaf|rond)|(?:tenho|tem) (?:uma|outra|um) (?:reunião|chamada|compromisso|comboio|voo) (?:às|a partir das))\s*$",
    re.IGNORECASE,
)
"""Another engagement of somebody: "we start at 10 as Alan has a board call at 11.30"."""
_BEFORE_ANOTHER = lazy_pattern(
    r"\b(?:(?:before|ahead of|prior to) (?:the|our|my|his|her|their|a) |vor (?:dem|der|den|unser\w*|mein\w*) |avant (?:le |la |l['’]|notre |mon |ma |son |sa )|antes de(?:l| la| mi| su| una) |prima (?:del |della |dell['’])|antes d[aoe](?: minha| nossa)? )"
    r"(?!\w*(?:interview|gespräch|entretien|entrevista|colloquio))(?:[\w-]+ ){1,3}(?:at|um|à|de|a las|de las|delle|alle|das|às)\s*$|"
    r"\b(?:before|ahead of) (?:handover|assembly|lunch|break|closing|opening|kick-?off|lessons?|school|class(?:es)?|services?|surgery|rounds?|registration|mass|prayers|curtain(?: up)?|doors|dinner|breakfast|changeover|curfew|bedtime|pick-?up)(?: (?:starts?|begins?|opens?))? at\s*$",
    re.IGNORECASE,
)
"""What an interview comes before: "7.30 is fine, before the morning meeting at 8.15"."""
_OTHERS_TURN = lazy_pattern(
    r"\b(?:(?:first|other|next|last|previous|second|third|another) (?:candidate|person|applicant|interviewee|girl|lad|guy|chap|bloke|woman|man|lady|hopeful)|(?:someone|somebody|one) else|(?:erste|andere|nächste|letzte|vorige)\w* (?:kandidat|bewerber)\w*|"
    r"(?:premi\w+|autre|dernier|dernière|prochain\w*) (?:candidate?|personne)|(?:primer\w?|otr[oa]|últim[oa]|siguiente|segund[oa]) (?:candidat[oa]|persona)|"
    r"(?:prim[oa]|altr[oa]|ultim[oa]|prossim[oa]|second[oa]) (?:candidat[oa]|persona)|(?:eerste|andere|volgende|laatste|vorige) (?:kandidaat|sollicitant)|"
    r"(?:primeir[oa]|outr[oa]|últim[oa]|próxim[oa]|segund[oa]) (?:candidat[oa]|pessoa))\b(?:(?!\b(?:you|yours?|sie|du|ihr|vous|votre|tu|te|tú|usted|lei|u|je|jij|uw|você|(?:o|a) senhora?)\b)[^.!?;]){0,30}$",
    re.IGNORECASE,
)
"""Another candidate's turn: "you are second, the first candidate is in at half nine"."""
_ONLY_FROM = lazy_pattern(
    r"\b(?:(?:kann|können|ist|sind|hat|bin|habe|wäre|kommt|kommen) (?:\w+ ){0,4}?(?:erst|nur|frühestens) (?:ab|gegen|nach)|"
    r"(?:n['’]est|ne (?:peut|sera|peux|sont|serai|suis)|n['’](?:arrive|est) )(?: ?\w+){0,3} (?:qu['’]|pas )(?:à partir d[eu]s?|après|vers|avant)|"
    r"(?:solo|sólo|no) (?:\w+ ){0,2}(?:puede|pueden|puedo|está|están|llega|podrá|podría|tiene)(?: \w+){0,3} (?:a partir de|desde|hasta|después de|antes de)(?: las?)?|"
    r"(?:puede|pueden|puedo|está|llega) (?:\w+ ){0,2}(?:solo|sólo) (?:a partir de|desde|después de)(?: las?)?|"
    r"(?:può|possono|posso|è|arriva|riesce|sarà)(?: \w+){0,3} (?:solo|soltanto|non prima)(?: a partire)? (?:dalle|dopo le|delle|alle)|"
    r"(?:kan|kunnen|is|zijn|heeft|ben|komt) (?:\w+ ){0,4}?(?:pas|alleen) (?:vanaf|na|om|rond)|"
    r"(?:só|somente|apenas) (?:\w+ ){0,2}(?:pode|podem|posso|consegue|está|estará|chega|tem)(?: \w+){0,3} (?:a partir d[ae]s?|depois d[ae]s?|após as|às)|"
    r"(?:is|are|am|he's|she's|can|only|free|available) (?:\w+ ){0,3}?only (?:\w+ ){0,3}(?:from|after))\s*$",
    re.IGNORECASE,
)
"""From when on somebody can at all: "Gorka solo puede a partir de las doce, así que quedamos a las 12:15"."""
_UNTIL = lazy_pattern(
    r"\b(?:bin|ist|sind|habe?|haben|hat|sitz\w*|steck\w*|häng\w*|muss|müssen|arbeite\w*|unterricht\w*|läuft|dauert|"
    r"am|are|is|have|has|got|stuck|teach\w*|runs?|lasts?|work\w*|(?<=\w['’])(?:m|s|re|ve)|suis|est|sommes|sont|ai|a|avons|ont|dure|travaill\w*|"
    r"estoy|está|están|estamos|tengo|tiene|tenemos|dura|trabaj\w+|sono|è|siamo|ho|ha|abbiamo|lavor\w+|ben|is|zijn|heb|heeft|hebben|zit|zitten|duurt|werk\w*|estou|tenho|tem|temos|estamos|trabalh\w+)\b"
    r"(?![^.!?;]*\b(?:frei|verfügbar|free|available|libre|dispo\w*|libero|libera|vrij|beschikbaar|livre)\b)[^.!?;,]{0,70}"
    r"\b(?:bis|until|till|jusqu['’](?:à|au)|hasta(?: las?| el)?|fino (?:alle|a)|tot|até (?:às|as|ao))(?: (?:ca\.?|etwa|about|around|gegen|rond|circa|vers))?\s*$",
    re.IGNORECASE,
)
"""Until when somebody is held up: "ich sitze morgen bis 12 Uhr im Zug, also 13:30 Uhr"."""
_FREE = lazy_pattern(
    r"\W*(?:uhr|uur|heures?|horas?|h)?\W*(?:zeit|frei|time|free|available|tiempo|temps|tempo|tijd|vrij|libres?|livre|liber[oa]|dispo\w*|beschikbaar)\b",
    re.IGNORECASE,
)
"""What makes it a time in which somebody can be asked."""
_EXCEPT = lazy_pattern(
    r"\b(?:außer|ausser|ausgenommen|nur nicht|sauf|excepté|hormis|salvo|excepto|(?<!al )(?<!lo )menos|behalve|uitgezonderd|tranne|eccetto|exceto|except|but not|apart from)(?: \w+){0,2}\s*$",
    re.IGNORECASE,
)
"""Hours that are shut out: "ganztägig außer 12-14 Uhr"."""
_ACCESS_FROM = lazy_pattern(
    r"\b(?:ab|nach|vor|bis|after|from|before|until|après|à partir de|dès|avant|jusqu['’]à|desde|después de|a partir de|antes de|hasta|dopo|dalle|a partire dalle|prima delle|fino alle|"
    r"na|vanaf|voor|tot|depois das|a partir das|antes das|até às)(?: las?| le)?\s*$",
    re.IGNORECASE,
)
_ACCESS = lazy_pattern(
    r"\b(?:\w*eingang|zugang|zutritt|\w*tür(?:en)?|tor|pforte|\w*schranke|tiefgarage|parkhaus|parkplatz|entrance|doors?|gates?|car park|reception desk|entrée|accès|porte|portail|barrière|"
    r"entrada|acceso|puerta|verja|conserjería|aparcamiento|ingresso|portone|cancello|accesso|parcheggio|\w*ingang|toegang|\w*deur|hek|slagboom|parkeer\w+|porta|portão|portaria|acesso|estacionamento|"
    r"(?:se|man|on) (?:entra|accede|entre|gelangt))\b",
    re.IGNORECASE,
)
"""How to get into the house at some hour: "(ingang na 18.00 uur via de fietsenstalling)"."""
_AWAY = lazy_pattern(
    r"\b(?:i'?m|i am|i'?ll be|(?:s?he|they)(?:'s|'re| is| are|'ll be)?|bin|ich|je|j'|on|estoy|estaré|io|sono|sarò|ik|ben|eu|estou)\b[^.!?]{0,30}?"
    r"\b(?:out|off|away|leave|back|offline|meetings?|calls|tied|busy|teaching|court|interviews|besprechungen|terminen|termin|beschäftigt|réunion|occupée?|rendez-vous|reunid[oa]|ocupad[oa]|reuni(?:ón|ones)|riunione|impegnat\w|occupat\w|overleg|vergadering|bezet|gesprek|reuni(?:ão|ões)|unterwegs|weg|abwesend|wieder|absente?|retour|fuera|vuelta|vuelvo|fuori|ritorno|rientro|weg|afwezig|terug|fora|volta|volto)\b",
    re.IGNORECASE,
)
"""Somebody's own absence: "I am out this afternoon but back at 8 tomorrow"."""
_BRACKET = lazy_pattern(r"\([^()]*\)")
_REACH = 100
"""So much before an hour tells until when somebody is held up."""
_SHORT = 60
"""A sentence so short can only go on with what the one before it began."""


class _Said(NamedTuple):
    """What one sentence speaks of."""

    words: str
    clocks: bool
    prepares: bool
    helps: bool


class _Passing:
    """One message's sentences, asked for hours that are no interview's."""

    def __init__(self, around: Surroundings, pairs: Sequence[Pair]) -> None:
        self.around = around
        self.pairs = pairs
        self.clocks, self.prepares, self.given = _COMPILED[around.cues.code]
        self.seen: dict[int, _Said] = {}
        self.holding = {around.index(pair.when.first) for pair in pairs}

    def is_passing(self, pair: Pair) -> bool:
        """Whether the hour only explains, prepares or repeats."""
        said = self._said(self.around.index(pair.when.first))
        is_far = pair.is_carried or pair.is_apart
        if (is_far and self._is_of_clocks(pair, said)) or self.is_change_day(pair, is_far=is_far):
            return True
        if said.helps and not _MEETING.search(self.around.before(pair.first, 0)):
            return True
        before = self.around.before(pair.first, 0)
        if is_errand(said.words) or self._is_back(pair) or (is_far and (is_of_place(before) or is_shown(before))):
            return True
        if is_first_day(before):
            return True
        if is_of_others(self.around.cues.code, before, self.around.after(pair.after, len(self.around.tokens.tags))):
            return True
        after = self.around.tokens.text[self.around.tokens.ends[pair.when.after - 1] :][:40]
        return _THEIRS.match(after) is not None or self._prepares(pair, said) or self._is_given(pair)

    def _is_of_clocks(self, pair: Pair, said: _Said) -> bool:
        """Whether its sentence speaks of summer time, not only a bracket in it: "9:30 (your clocks change, too)"."""
        if not said.clocks or "(" not in said.words:
            return said.clocks
        hour = self.around.tokens.words(pair.when.first, pair.when.after)
        own = _BRACKET.sub(lambda found: found[0] if hour in found[0] else " ", said.words)
        return self.clocks.search(own) is not None

    def _said(self, index: int) -> _Said:
        """What the sentence speaks of, asked once."""
        if index not in self.seen:
            words = self.around.text_of(index)
            self.seen[index] = _Said(
                words,
                self.clocks.search(words) is not None,
                self.prepares.search(words) is not None,
                _HELP.search(words) is not None,
            )
        return self.seen[index]

    def _is_back(self, pair: Pair) -> bool:
        """Whether somebody comes back then, or is to be reached."""
        before = self.around.before(pair.first, 0)
        nearest = self.around.before(pair.when.first, 0)
        if _EXCEPT.search(nearest) or (_UNTIL.search(nearest[-_REACH:]) and not self._is_free_then(pair)):
            return True
        is_far = pair.is_carried or pair.is_apart
        if is_far and (_OTHERS_TURN.search(before) or _THEIR_OWN.search(before) or _ONLY_FROM.search(before)):
            return True
        if is_far and _BEFORE_ANOTHER.search(before):
            return any(other is not pair and other.day.day == pair.day.day for other in self.pairs)
        if is_far and _ACCESS_FROM.search(before) and self._is_access(pair):
            return True
        return _BACK.search(before) is not None and _AWAY.search(before) is not None

    def _is_free_then(self, pair: Pair) -> bool:
        """ "Ich habe morgen bis 12 Uhr Zeit": somebody is not held up, but free."""
        end = self.around.tokens.ends[pair.when.after - 1]
        return _FREE.match(self.around.tokens.text, end) is not None

    def _is_access(self, pair: Pair) -> bool:
        """Whether the bracket, or the clause, of the hour speaks of the way into the house."""
        before = self.around.before(pair.first, 0)
        after = self.around.after(pair.after, len(self.around.tokens.tags))
        own = re.split(r"[(;]|[,.] ", before)[-1] + "|" + re.split(r"[);.]|, ", after)[0]
        return _ACCESS.search(own) is not None or ("(" in before and _ACCESS.search(after.split(")")[0]) is not None)

    def is_change_day(self, pair: Pair, *, is_far: bool) -> bool:
        """Whether the day is that on which the clocks change."""
        tokens = self.around.tokens
        first, after = tokens.starts[pair.day.first], tokens.ends[pair.day.after - 1]
        if is_far:
            return self.clocks.search(tokens.text, max(0, first - 30), after + 30) is not None
        found = self.clocks.search(tokens.text, max(0, first - 30), first)
        return found is not None and re.search("[,.;:]", tokens.text[found.end() : first]) is None

    def _prepares(self, pair: Pair, said: _Said) -> bool:
        here = self.around.index(pair.when.first)
        if _MEETING.search(self.around.before(pair.first, 0)) or not self._is_another_told(here):
            return False
        if said.prepares:
            return self._is_nearest(pair, here)
        if self.around.index(self.pairs[0].when.first) == here or here - 1 in self.holding:
            return False
        goes_on = said.words.endswith("?") or len(said.words) < _SHORT
        return goes_on and self._said(here - 1).prepares

    def _is_another_told(self, here: int) -> bool:
        """Whether a sentence that asks nothing gives an hour as well."""
        others = (index for index in self.holding if not self._said(index).words.endswith("?"))
        return any(index != here or len(self._pairs_in(here)) > 1 for index in others)

    def _pairs_in(self, here: int) -> list[Pair]:
        return [p for p in self.pairs if self.around.index(p.when.first) == here]

    def _is_nearest(self, pair: Pair, here: int) -> bool:
        """Of several hours in the sentence, the one beside the words is the call's."""
        others = self._pairs_in(here)
        if len(others) == 1:
            return True
        text, tokens = self.around.tokens.text, self.around.tokens
        sentence = self.around.sentences[here]
        said = self.prepares.finditer(text, tokens.starts[sentence.first], tokens.ends[sentence.after - 1])
        return any(pair is min(others, key=lambda p: _distance(tokens.starts[p.first], one)) for one in said)

    def _is_given(self, pair: Pair) -> bool:
        """Whether the list that holds the hour is the reader's own."""
        first = self.around.index(pair.when.first)
        while first - 1 in self.holding:
            first -= 1
        intro = self.around.text_of(first - 1).rstrip()
        return intro.endswith(":") and self.given.search(intro) is not None


def is_closed(around: Surroundings, atom: DateAtom) -> bool:
    """Whether nobody is there on the day."""
    if _CLOSED.search(around.before(atom.first, 0)):
        return True
    return _CLOSED_AFTER.match(around.after(atom.after, len(around.tokens.tags))) is not None


def speaks_of_clocks(language: str, sentence: str) -> bool:
    """Whether a sentence is about summer time."""
    return _COMPILED[language][0].search(sentence) is not None


def _distance(at: int, found: re.Match[str]) -> int:
    if found.start() <= at <= found.end():
        return 0
    return min(abs(at - found.start()), abs(at - found.end()))


def without_passing(around: Surroundings, pairs: list[Pair]) -> list[Pair]:
    """The hours that may be an interview's; all of them where none is left."""
    if len(pairs) < 2:
        return pairs
    passing = _Passing(around, pairs)
    kept = [pair for pair in pairs if not passing.is_passing(pair)]
    if not any(isinstance(pair.day.day, date) for pair in kept):
        kept = [pair for pair in pairs if not passing.is_change_day(pair, is_far=pair.is_carried or pair.is_apart)]
    return kept if any(isinstance(pair.day.day, date) for pair in kept) else pairs
