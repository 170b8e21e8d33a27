"""What the user's own mail takes back: the application itself, or a talk that was fixed; and when it says yes to a time.

Only their own words count, said without a condition: "if it moves, I would withdraw" takes nothing back.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from dataclasses import dataclass

from assistant.reading.own_moves import DAY, TALK, asks_to_move, said_in
from assistant.reading.phrases.syntax import any_of
from assistant.reading.sentences import Passage

_JOB = "(application|candidacy|candidature|name|interest)"
_WITHDRAWALS: dict[str, tuple[str, ...]] = {
    "en": (
        f"(withdraw|withdrawing|withdrawn|withdrew|rescind|retract) [my|from] [job|own] {_JOB}",
        "(i|i am|i will|to|must|hereby) .. (withdraw|withdrawing|withdrawn|withdrew) [myself] [from] (the|this|your|my|as|$) [whole|entire|hiring|selection|recruitment|interview|application|current] [process|running|race|position|role|post|job|recruitment|selection|vacancy|consideration|candidate|application|competition|$]",
        "^ (i|i therefore|i hereby|therefore i) [have to|must] withdraw",
        "[have|just|since|already|recently|now] (accepted|accepting|signed|taken|taking) .. (another|different|other) [job|full time] (offer|position|role|job|post|opportunity|contract|company)",
        "(accepted|accepting|signed|taken|taking) (an|a|the) [job] (offer|position|role|job|post|contract) [which is|somewhere] (elsewhere|with another|at another|with a different|at a different|somewhere else)",
        "(accept|take) (an offer|a position|a role|a job) elsewhere",
        "no longer (wish|want|like|interested|available|able|looking) [to] [be] [in|for] [pursue|pursuing|considered|continue|continuing|proceed|proceeding] [with] (the|this|your|for|a|in|any|as|$)",
        "no longer (wish|want) to be (considered|part)",
        "(decided|choose|chosen|prefer|wish|like) not to (proceed|continue|pursue|progress|move forward|go ahead|go forward|take) [any|things|this|it|my] [further] [with|forward|further] [the|this|my|your]",
        "(remove|take|taking|removing) (me|myself|my name|my application) (from|out of) [further|the|your|any] (consideration|process|running|list|shortlist|hiring|recruitment)",
        "(cancel|close|disregard) my application",
    ),
    "de": (
        "(ziehe|zieh|nehme) .. (bewerbung|kandidatur) .. zurueck",
        "(bewerbung|kandidatur) .. (zurueckziehen|zurueckzuziehen|zurueckgezogen|zurueckziehe|zurueckzunehmen|zurueckzog|zurueck)",
        "(trete|ziehe mich) .. (bewerbung|bewerbungsverfahren|verfahren|bewerbungsprozess|prozess|auswahlverfahren) zurueck",
        "(ander*|neue*) (angebot|stelle|position|job|arbeitsstelle|unternehmen|arbeitgeber|stellenangebot|zusage) .. (angenommen|zugesagt|entschieden|unterschrieben|annehme|unterzeichnet)",
        "(anderweitig|woanders) .. (zugesagt|entschieden|unterschrieben|gefunden)",
        "(stehe|stehen) ... nicht (mehr|laenger|weiter) .. verfuegung",
        "(bewerbung|bewerbungsverfahren|verfahren|bewerbungsprozess) nicht (weiter|weiterzu*|weiterverfolge*|fortsetzen|fortzusetzen|fortfuehren|weiterfuehren)",
        "(nehme|moechte) .. abstand [von|zu|nehmen]",
        "(bewerbung|kandidatur) als (gegenstandslos|hinfaellig|erledigt|zurueckgezogen)",
        "nicht (mehr|laenger) .. beruecksichtigt .. (werden|moechte)",
    ),
    "fr": (
        "(retire|retirer|retirais|retiree) .. candidature",
        "(renonce|renoncer) a [ma|la|cette|ce|votre] [candidature|poste|processus|offre|proposition]",
        "(me desister|me desiste|mon desistement|me retirer du|me retire du)",
        "(accepte|accepter|signe|retenu) .. (autre|ailleurs) [offre|poste|proposition|opportunite|emploi|entreprise]",
        "(accepte|signe) (une|un) (offre|poste|contrat|cdi) [d emploi] (ailleurs|dans une autre|chez un autre)",
        "(souhaite|desire|veux|peux) (plus|pas) [poursuivre|donner suite|continuer|aller plus loin] .. (processus|candidature|recrutement|suite|poursuivre)",
        "(ne pas|de ne pas|ne plus) (donner suite|poursuivre) .. (processus|candidature|recrutement|proposition|poste|$)",
        "ne suis plus (disponible|interesse|interessee|candidat|candidate|en recherche)",
    ),
    "es": (
        "(retiro|retirar|retirado|retire|retirando) .. (candidatura|solicitud|postulacion|del proceso)",
        "(retirarme|me retiro|me retire|desisto|desistir|renuncio|renunciar) .. (proceso|candidatura|solicitud|seleccion|vacante|puesto|postulacion)",
        "(aceptado|acepte|acepto|aceptar|firmado) .. (otra oferta|otro puesto|otra propuesta|otro trabajo|otro empleo|otra posicion|otra oportunidad|oferta de otra|oferta en otra)",
        "no (deseo|quiero|voy a|puedo) (continuar|seguir|proseguir) .. (proceso|candidatura|seleccion|adelante)",
        "(decidido|prefiero) no (continuar|seguir|proseguir|avanzar)",
        "ya no (estoy|me encuentro) (disponible|interesado|interesada|buscando)",
    ),
    "nl": (
        "(trek|trekken) .. (sollicitatie|kandidatuur) .. (in|terug)",
        "(sollicitatie|kandidatuur) .. (in te trekken|intrekken|ingetrokken|terugtrekken|terug te trekken|intrek|stop te zetten)",
        "(trek|trekken) (mij|me) .. terug",
        "(mij|me) .. (terugtrekken|terug te trekken|teruggetrokken) .. (procedure|sollicitatie*|uit|$)",
        "(andere|ander|nieuwe) (baan|aanbod|functie|aanbieding|job|werkgever|bedrijf) .. (aanvaard|geaccepteerd|aangenomen|getekend|gekozen|gevonden)",
        "(aanvaard|geaccepteerd|aangenomen) .. (ander|elders)",
        "(zie|zien) .. af van",
        "(procedure|sollicitatie|sollicitatieprocedure) niet (verder|voort|door) .. (zetten|gaan|te)",
        "niet (verder|door) [te|wil|wens] [gaan|ga] [te|met] [de|deze|mijn] (procedure|sollicitatie|gaan)",
        "niet (langer|meer) beschikbaar .. (functie|rol|vacature|procedure|$)",
    ),
    "pt": (
        "(retiro|retirar|retirei|retirada|retirando|anular|cancelar) .. (candidatura|do processo|inscricao)",
        "(desisto|desistir|desisti|retirar me|abdico|abdicar|abrir mao) .. (processo|candidatura|vaga|posicao|selecao|recrutamento)",
        "(aceitei|aceitar|aceito|aceite|assinei) .. (outra proposta|outra oferta|outro emprego|outro cargo|outra posicao|outra oportunidade|proposta de outra|oferta de outra|outra vaga)",
        "nao (desejo|quero|pretendo|vou|posso) (prosseguir|continuar|seguir|avancar) .. (processo|candidatura|selecao|frente|$)",
        "(decidi|prefiro|optei por) nao (prosseguir|continuar|seguir|avancar)",
        "ja nao (estou|me encontro) (disponivel|interessado|interessada)",
    ),
    "it": (
        "(ritiro|ritirare|ritirato|ritirarmi|ritiro ufficialmente) .. (candidatura|domanda|dal processo|dalla selezione|dal percorso)",
        "(mi ritiro|ritirarmi|rinuncio|rinunciare) .. (selezione|processo|candidatura|posizione|percorso|iter|posto|colloqui*)",
        "(accettato|accetto|accettare|firmato) .. (altra offerta|altra proposta|altro lavoro|altro posto|altra posizione|altra opportunita|altro incarico|offerta altrove|offerta di un altra|offerta da un altra)",
        "non (intendo|desidero|voglio|posso) (proseguire|continuare|andare avanti|procedere) .. (selezione|processo|candidatura|percorso|iter|$)",
        "(deciso di|preferisco) non (proseguire|continuare|andare avanti|procedere)",
        "non sono piu (disponibile|interessato|interessata)",
    ),
}  # fmt: skip
_ACCEPTANCES: dict[str, tuple[str, ...]] = {
    "en": (
        "(accept|accepting|accepted|sign|signed) [and|return|happily|gladly|formally] (your|the|this) [job|formal|written|kind|generous|verbal] (offer|position|role|job|post|contract|offer letter)",
        "(signed|countersigned) (contract|offer|offer letter|agreement|employment contract)",
    ),
    "de": (
        "(nehme|nehm) .. (angebot|stellenangebot|jobangebot|stelle) .. an",
        "(angebot|stellenangebot|vertrag|arbeitsvertrag|vertragsangebot) .. (annehme|angenommen|unterschrieben|unterzeichnet)",
        "(unterschriebene*|unterzeichnete*) (vertrag|arbeitsvertrag)",
    ),
    "fr": ("(accepte|accepter) .. (votre|cette|l|le|la) (offre|proposition|poste)", "(contrat|promesse d embauche) .. (signe|signee)"),
    "es": ("(acepto|aceptar) .. (la|su|vuestra|tu|el|esta) (oferta|puesto|propuesta)", "contrato .. firmado"),
    "nl": (
        "(aanvaard|accepteer|neem) .. (het|jullie|uw|je|de) (aanbod|functie|baan|contract|aanbieding)",
        "(getekende|ondertekende) (contract|arbeidsovereenkomst|arbeidscontract)",
    ),
    "pt": ("(aceito|aceitar) .. (a|vossa|sua|esta|o) (proposta|oferta|cargo|vaga|posicao)", "contrato .. assinado"),
    "it": ("(accetto|accettare) .. (la|vostra|sua|questa|l|il) (offerta|proposta|posizione|posto)", "contratto .. firmato"),
}  # fmt: skip
_REFUSALS: dict[str, tuple[str, ...]] = {
    "en": (
        f"(cancel|cancelling|canceling|call off|calling off) [my|our|the|this|your|s] [{DAY}|upcoming|scheduled|planned] [s] ({TALK})",
        f"(cancel|cancelling|canceling|call off) ({DAY})",
        f"(can not|can no longer|will not be able to|unable to|am not able to|not going to be able to|will not) [now|longer] (make|attend|come to|be at|join|keep|manage|do|take part in|come) [it|to] [my|our|the|this|on|for|s] [to] ({DAY}|{TALK})",
        "(can not|can no longer|will not be able to|unable to) (make it|attend|come) [after all|anymore|any more|any longer|$]",
        f"have to (cancel|call off|pull out of|miss) .. ({DAY}|{TALK})",
    ),
    "de": (
        "(termin|gespraech|vorstellungsgespraech|interview|telefonat) .. (absagen|abzusagen|abgesagt|stornieren|nicht wahrnehmen|nicht einhalten|nicht kommen)",
        "sage .. (termin|gespraech|vorstellungsgespraech|interview) .. ab",
        "kann [ich] [leider] .. [montag|dienstag|mittwoch|donnerstag|freitag|morgen|heute] [leider] (nicht|nicht mehr) (kommen|teilnehmen|wahrnehmen|erscheinen|dabei sein)",
    ),
    "fr": (
        "(annuler|annule) .. (entretien|rendez vous|rdv|appel|visio)",
        "(pourrai|peux|pourrais|serai) (pas|plus) [malheureusement] (venir|etre present|etre presente|assister|participer|me rendre|honorer|disponible pour notre)",
    ),
    "es": (
        "(cancelar|cancelo|anular|cancelemos) .. (entrevista|cita|reunion|llamada)",
        "no (podre|puedo|voy a poder|podria) (asistir|acudir|ir a|estar|acudir|presentarme)",
    ),
    "nl": (
        "(gesprek|afspraak|interview|sollicitatiegesprek) .. (annuleren|afzeggen|afgelasten|af te zeggen|te annuleren)",
        "(zeg|annuleer) .. (gesprek|afspraak|interview)",
        "kan .. (niet|toch niet|niet meer) (komen|aanwezig zijn|bij zijn|deelnemen|bij het gesprek)",
    ),
    "pt": (
        "(cancelar|cancelo|desmarcar|desmarco) .. (entrevista|reuniao|conversa|chamada)",
        "nao (poderei|posso|vou poder|consigo|conseguirei) (comparecer|estar presente|ir a|participar|assistir)",
    ),
    "it": (
        "(annullare|annullo|disdire|disdico|cancellare) .. (colloquio|appuntamento|incontro|intervista|chiamata)",
        "non (potro|posso|riesco a|riusciro a) (venire|partecipare|essere presente|presentarmi|esserci)",
    ),
}  # fmt: skip
_YES: dict[str, tuple[str, ...]] = {
    "en": (
        "^ (yes|yep|sure|certainly|absolutely|of course|perfect|great|wonderful|lovely|fantastic|sounds|no problem|definitely|ok|okay|fine|brilliant|excellent)",
        "(that|it|this|time|day|slot|monday|tuesday|wednesday|thursday|friday|tomorrow|am|pm|#) [time|day|slot] [all|both] (is|works|suits|sounds|would be|would work|will be) [absolutely|just|really|totally|all|very|still] [fine|good|great|perfect|ideal|well|nice|ok|okay|convenient|perfectly|me]",
        "(see|meet|speak|talk) [to|with] (you|then|there) [on|then|there|at]",
        "(will|shall) be there",
        "(i|happy to|can|to|hereby|gladly|pleased to) [can|hereby|gladly|will] (confirm|accept)",
        "(works|suits|suit|fine|good|great|perfect|convenient|work) [well|fine|perfectly] (for|with|me|by) [me]",
    ),
    "de": (
        "^ (ja|gerne|gern|sehr gerne|sehr gern|perfekt|einverstanden|super|selbstverstaendlich|natuerlich|prima|wunderbar|klar)",
        "(passt|passen|bestaetige|bestaetigen|geht klar|einverstanden|abgemacht|recht)",
        "bis [zum|am|naechsten] (dann|dahin|montag|dienstag|mittwoch|donnerstag|freitag|morgen)",
        "(komme|nehme) .. (gerne|gern|wahr|an)",
    ),
    "fr": (
        "^ (oui|parfait|entendu|avec plaisir|tres bien|bien sur|c est parfait|d accord|volontiers)",
        "(convient|conviennent|me va|confirme|c est note|d accord|c est bon|c est parfait|serai present|serai presente|avec plaisir)",
        "(a|au) (lundi|mardi|mercredi|jeudi|vendredi|demain)",
    ),
    "es": (
        "^ (si|perfecto|claro|por supuesto|de acuerdo|encantado|encantada|genial|estupendo|vale)",
        "(viene|va|parece) (bien|perfecto|genial|muy bien|perfectamente)",
        "(confirmo|confirmado|ahi estare|alli estare|de acuerdo|nos vemos)",
    ),
    "nl": (
        "^ (ja|prima|perfect|graag|uitstekend|akkoord|natuurlijk|zeker|goed)",
        "(schikt|past|komt|lukt) [mij|me|dat] (goed|prima|uitstekend|mij|me)",
        "(bevestig|akkoord|afgesproken|tot dan|tot maandag|tot dinsdag|tot woensdag|tot donderdag|tot vrijdag|tot morgen)",
    ),
    "pt": (
        "^ (sim|perfeito|claro|com certeza|com todo o gosto|otimo|combinado|de acordo)",
        "(confirmo|confirmado|combinado|fica bem|esta bem|esta otimo|esta perfeito|funciona|pode ser|ate la|estarei la|estarei presente)",
    ),
    "it": (
        "^ (si|perfetto|certo|volentieri|d accordo|certamente|con piacere|ottimo|va bene|va benissimo)",
        "(confermo|va bene|va benissimo|d accordo|ci saro|ci vediamo|mi va bene|sono disponibile|perfetto)",
    ),
}  # fmt: skip
_IF: dict[str, tuple[str, ...]] = {
    "en": (
        "(if|unless|whether|in case|should you|should the|should there|otherwise|before i|would have to|might|may have to|may need|not sure|considering|thinking|think about|until|hope not|hypothetically)",
    ),
    "de": (
        "(wenn|falls|sollte|sollten|sofern|ob|muesste|wuerde ich dann|ueberlege|vielleicht|bevor|ansonsten|sonst)",
    ),
    "fr": (
        "(si vous|si le|si la|si je|si cela|s il|sauf si|devrais|peut etre|hesite|avant de|au cas ou|sinon)",
    ),
    "es": (
        "(si no|si me|si el|si la|si hay|en caso|salvo que|tendria que|quiza|quizas|estoy pensando|antes de|a menos)",
    ),
    "nl": (
        "(als|indien|mocht|tenzij|misschien|overweeg|voordat|zou moeten|of ik)",
    ),
    "pt": (
        "(se|caso|a menos|talvez|teria que|teria de|antes de|estou a pensar)",
    ),
    "it": (
        "(se|qualora|a meno che|nel caso|dovrei|forse|prima di|sto pensando)",
    ),
}  # fmt: skip
"""What makes a sentence a condition or a thought."""
_ROMANCE_NOT = "(no|nao|non|nunca|mai|sin|sem|senza) [he|ho|quiero|quero|voglio|voy a|vou|deseo|pretendo|intendo|estou a] (retiro|ritiro|retirar|ritirare|retirado|aceptado|aceitei|accettato|cancelar|cancelo|annullare|disdire|desmarcar|desisto|desistir|rinuncio|rinunciare)"
_NOT: dict[str, tuple[str, ...]] = {
    "en": (
        "(not|never|without|nor) [to|yet|wish to|want to|going to|intend to|planning to|intending to|mean to|have to|need to|will|would|be|been|in fact|currently|actually] [be] (withdraw|withdrawing|withdrawn|withdrew|accept|accepted|accepting|signed|taken|taking|rescind|cancel|cancelling|canceling|cancelled|call off)",
        "(no need|no reason|no plan|no plans|no intention|no intention of|no wish|rather than|instead of) .. (withdraw|withdrawing|cancel|cancelling)",
    ),
    "de": (
        "(nicht|keinesfalls|nie|keine absicht) [zu] (zurueckziehen|zurueckzuziehen|zurueck|zurueckgezogen|absagen|abzusagen|angenommen|zugesagt)",
    ),
    "fr": (
        "(retire|retirer|accepte|annule|renonce) (pas|point|jamais|aucune)",
    ),
    "es": (_ROMANCE_NOT,),
    "nl": (
        "(trek|trekken) ... niet .. (in|terug)",
        "niet (intrekken|in te trekken|geaccepteerd|aangenomen|annuleren|af te zeggen)",
    ),
    "pt": (_ROMANCE_NOT,),
    "it": (_ROMANCE_NOT,),
}  # fmt: skip
_PLEASE = (
    "(could|can|would|may) (you|i ask you to|i kindly ask you to) [please|kindly] (cancel|withdraw|remove|close|take)"
)
"""A question that is a request."""
_TO_MEET = "(offer|invitation|offre|oferta|angebot|aanbod|offerta|proposta) (to|of|for|einen|eines|zu|de|d|per|para|di) [a|an|the|einem|einer|un|une|una|um|uma|een] [first|second|video|phone] (meet|talk|speak|chat|interview|call|conversation|meeting|gespraech*|entretien|rendez|entrevista|reunion|gesprek|colloquio)"
"""What is offered is a talk."""
_OTHERS = "(you|they|he|she|company|employer|candidate) [have|has|had|would|were|was|will|to|decided to|decide to] (withdraw|withdrew|withdrawn|cancel|cancelled|canceled|cancelling|accepted)"
_DOUBT_OF_YES: dict[str, tuple[str, ...]] = {
    "en": (
        "(but|however|not|unfortunately|instead|unless|rather|another|different|alternatively|earlier|later|reschedule|move|cancel|prefer|sorry|afraid|decline|withdraw|if|or|check|confirm later|let you know|get back|come back|though|too|also|away|look at|have a look|hearing|stick to|stick with|as planned|keep to|keep it|keep our|keep monday|keep tuesday|keep wednesday|keep thursday|keep friday)",
    ),
    "de": (
        "(aber|jedoch|leider|nicht|stattdessen|lieber|bleiben|beibehalten|absagen|verschieben|frueher|spaeter|falls|oder|andere*|pruefe|melde)",
    ),
    "fr": (
        "(mais|cependant|malheureusement|pas|plutot|autre|toutefois|reporter|annuler|ou bien|verifie|reviens vers)",
    ),
    "es": (
        "(pero|lamentablemente|no|otro|otra|mejor|cambiar|aplazar|cancelar|en vez|confirmare)",
    ),
    "nl": (
        "(maar|helaas|niet|liever|ander|andere|verzetten|later|eerder|annuleren|geen|terug|laat)",
    ),
    "pt": (
        "(mas|infelizmente|nao|outro|outra|melhor|alterar|adiar|cancelar|porem|confirmarei|volto)",
    ),
    "it": (
        "(ma|purtroppo|non|altro|altra|meglio|spostare|annullare|pero|confermero|sapere|ricontatto)",
    ),
}  # fmt: skip
MOST_OF_A_YES = 400
"""Characters of the longest own text that may do no more than agree."""


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What an own mail says of the matter itself."""

    withdrawal: str = ""
    """The sentence that takes the application back."""
    refusal: str = ""
    """The sentence that calls a talk off."""
    acceptance: str = ""
    """The sentence that accepts an offer of theirs."""
    asks_to_move: str = ""
    """The sentence that asks for another time of a talk."""
    is_yes: bool = False
    """It says yes to what was asked, without a question and without a but."""
    is_reserved: bool = False
    """It says a but, in English or in the language that it is written in."""


def own_words(text: Passage, language: str = "en") -> OwnWords:
    """What the user's own mail takes back or agrees to."""
    is_reserved = any(any_of(_DOUBT_OF_YES[code]).search(text.folded) for code in {"en", language} & set(_DOUBT_OF_YES))
    withdrawal, refusal = said_in(_WITHDRAWALS, text, _is_open), said_in(_REFUSALS, text, _is_open)
    acceptance = "" if withdrawal else said_in(_ACCEPTANCES, text, _is_open)
    return OwnWords(withdrawal, refusal, acceptance, asks_to_move(text), _is_yes(text), is_reserved)


def _is_open(is_question: bool, folded: str, code: str) -> bool:
    """Whether a condition, a denial or a question leaves it open."""
    if is_question and not any_of((_PLEASE,)).search(folded):
        return True
    return bool(any_of((*_IF[code], *_NOT[code], _OTHERS, _TO_MEET)).search(folded))


def _is_yes(text: Passage) -> bool:
    if len(text.folded) > MOST_OF_A_YES or any(s.is_question for s in text.sentences):
        return False
    said = [code for code, rows in _YES.items() if any_of(rows).search(text.folded)]
    return bool(said) and not any(any_of(_DOUBT_OF_YES[code]).search(text.folded) for code in said)
