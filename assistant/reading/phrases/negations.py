"""What is denied: words of a decline with a "not" before them, conditions, and offers that will not come.

A row of doubt here counts within a phrase, too: "the role has not yet been filled".
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from assistant.model import Kind
from assistant.reading.phrases.syntax import Doubt, Language, Phrase, rows

_DECLINE = frozenset({Kind.DECLINE})
DENIED = "denied"
"""How the names of the rows begin, after the language; those of conditions begin with "given"."""


def _denied(code: str, *entries: tuple[str, str, str]) -> tuple[Doubt, ...]:
    return _doubts(f"{code}.{DENIED}", entries)


def _given(code: str, *entries: tuple[str, str, str]) -> tuple[Doubt, ...]:
    return _doubts(f"{code}.given", entries)


def _doubts(prefix: str, entries: Iterable[tuple[str, str, str]]) -> tuple[Doubt, ...]:
    """Rows of doubt: (name, pattern, example) each."""
    return tuple(
        Doubt(f"{prefix}.{name}", _DECLINE, pattern, text, after=True, within=True) for name, pattern, text in entries
    )


_ERRORS = {
    "de": "technischen fehlers|technischer fehler|technischen fehler|systemfehler|systemfehlers|irrtuemlich|irrtuemlicherweise|versehentlich|gegenstandslos",
    "fr": "erreur technique|erreur informatique|par erreur|suite a une erreur|ne pas en tenir compte",
    "es": "error tecnico|error informatico|error de nuestro sistema|error del sistema|por error|por un error|fallo tecnico",
    "it": "errore tecnico|errore informatico|errore del sistema|errore di sistema|per errore|per un errore|non tenerne conto",
    "nl": "technische fout|systeemfout|per abuis|per vergissing|door een fout|abusievelijk",
    "pt": "erro informatico|erro tecnico|falha tecnica|erro do sistema|por lapso|por engano|por erro|mensagem erronea|notificacao erronea",
}
_REFUSALS = {
    "de": "absage|ablehnung|absagen|absagemail|nachricht|mail",
    "fr": "refus|message|mail|courriel|notification",
    "es": "rechazo|mensaje|correo|notificacion|negativa",
    "it": "rifiuto|messaggio|mail|email|notifica|esito negativo|comunicazione",
    "nl": "afwijzing|bericht|mail|afwijzingsmail",
    "pt": "recusa|mensagem|mail|email|notificacao|resposta negativa",
}


def _in_error(code: str, text: str, turned: str) -> tuple[tuple[str, str, str], ...]:
    """Rows for a no that went out by mistake, whichever of the two words stands first."""
    errors, refusals = f"({_ERRORS[code]})", f"({_REFUSALS[code]})"
    return ("in_error", f"{errors} ... ... {refusals}", text), ("error_in", f"{refusals} ... {errors}", turned)


DOUBTS: Mapping[str, tuple[Doubt, ...]] = {
    "en": _denied(
        "en",
        ("verb", "not [yet|actually|in fact] (filled|been filled|been closed|been withdrawn|been cancelled|closed yet|been turned down|rejected|been rejected|been declined|been ruled out|been eliminated)", "You haven't been turned down."),
        ("we_filled", "(we|they|i) (have|had|has|did|are) not [yet|actually] (filled|fill|closed|withdrawn|cancelled|rejected|reject|declined|turned down|turn down|ruled out|rule out) [the|you|your|this|that|anyone|anybody]", "We haven't filled the role yet."),
        ("gone_with", "(have|had|has|did|are) not [yet|actually] (gone|go|going) (with|for) [an] (another|other|someone|somebody|anyone|anybody|a different)", "We have not yet gone with another candidate."),
        ("chosen", "(have|had|has|did) not [yet|actually] (chosen|choose|selected|select|hired|hire|appointed|appoint|picked|pick) [an] (another|other|someone|somebody|anyone|anybody|a different)", "We have not chosen another candidate."),
        ("not_yet_chosen", "(not yet|not as yet|not so far|have yet to|has yet to) (chosen|choose|selected|select|hired|hire|appointed|appoint|picked|pick|elected|elect|settled on|settle on|decided on|decide on|shortlisted anyone|shortlist anyone) [a|an|anyone|anybody|the|our|who|which|any]", "We have not yet chosen a candidate."),
        ("decided", "(have|had|has) not [yet|actually] decided to (go|move|proceed|continue|carry) ... (another|other|someone|somebody|a different)", "We have not decided to move forward with other candidates."),
        ("not_a_no", "not a (no|rejection|refusal)", "It's not a no."),
        ("no_answer", "(can not|could not|unable to|not able to) [yet] (give|offer|tell) you [an|a|the|any] [final|firm|definite|definitive|exact|clear] (answer|word|decision|date|timeline|update|news)", "I can't offer you a decision yet."),
        ("date_passed", "(date|dates|day|days|deadline|week|weeks|weekend|month|time|moment|year|period|season) [that|which] [i|we|they] [had|have] [gave|give|given|promised|mentioned|named|set] [you] (has|have|had) [now|already|since|come and] [gone and] passed", "The date that I gave you has passed."),
        ("for_you", "not [going to be] (possible|convenient|easy|practical|doable|available|free) for you", "I regret that the 22nd is not possible for you."),
        ("would_not_say", "(would not say|not mean to say|i doubt we will go|i doubt we will choose|i doubt they will go|i doubt they will choose)", "I wouldn't say you were unsuccessful."),
    )
    + _given(
        "en",
        ("until", "(until|till|before) (you|the references|the reference|the checks|the paperwork|the board|the panel|the committee|the budget|the funding|the director|the dbs|the trustees|the governors|we have|we receive|we get|i have|i receive|i get|your) .. [sent|send|met|received|receive|completed|complete|have|get]", "We can't move forward until you send your references."),
        ("without", "without (your|the|a|an) (signed|completed|references|reference|documents|document|passport|cv|form|forms|certificate|certificates|transcript|visa|proof|permit|dbs)", "We can't proceed without your references."),
        ("terms", "(can not|unable to|not able to) offer (remote|relocation|a salary|sponsorship|visa|hybrid|flexible|part time|more than|a higher|home working|accommodation|expenses)", "We can't offer remote work for this role."),
    ),
    "de": _denied(
        "de",
        *_in_error("de", "Aufgrund eines technischen Fehlers haben Sie eine Absage erhalten.", "Die Absage ging versehentlich an Sie."),
        ("besetzt", "(noch nicht|noch gar nicht|keineswegs|weiterhin nicht|nach wie vor nicht|immer noch nicht|ist nicht|sind nicht|sind sie nicht|wurde nicht) [anderweitig|intern] (besetzt|geschlossen|gestrichen|vergeben|abgelehnt|ausgeschieden)", "Die Stelle ist noch nicht besetzt."),
        ("noch_nicht_fuer", "(noch nicht|noch keinen|noch keine|noch niemanden) .. (entschieden|ausgewaehlt|ander*)", "Wir haben uns noch nicht für einen anderen Bewerber entschieden."),
        ("ohne_unterlagen", "ohne (ihre|deine|ihren|deinen|ihr|dein|die|den|das) (unterlagen|zeugnis*|lebenslauf|nachweis*|referenzen|unterschrift|zustimmung|einwilligung|rueckmeldung|dokumente|formular) ... nicht", "Ohne Ihre Unterlagen können wir den Prozess nicht fortsetzen."),
        ("keine_absage", "(keine absage|kein nein|nicht als absage)", "Das ist keine Absage."),
    )
    + _given(
        "de",
        ("ohne", "(ohne|bevor|solange|bis|erst wenn) (ihre|ihren|ihr|deine|deinen|dein|wir|sie|du)", "Ohne Ihre Zeugnisse können wir den Prozess nicht fortsetzen."),
        ("wer", "(wer nicht|wer den|wer die|wer das|wer bis|diejenigen die|bewerbungen die nicht|bei nichterscheinen|bei nicht erscheinen)", "Wer den Test nicht besteht, scheidet aus dem Verfahren aus."),
        ("unvollstaendige", "(unvollstaendige|verspaetete|spaetere|nach fristablauf) .. (bewerbungen|unterlagen|einsendungen)", "Unvollständige Bewerbungen können nicht berücksichtigt werden."),
        ("neu_aus", "(erneut|neu) (ausgeschrieben|auszuschreiben|ausschreiben|veroeffentlicht)", "Die Ausschreibung wurde aufgehoben und wird neu ausgeschrieben."),
    ),
    "fr": _denied(
        "fr",
        ("avant", "(ne pas|pas) (poursuivre|continuer|avancer|donner suite) .. (avant|jusqu)", "Nous avons décidé de ne pas poursuivre avant septembre."),
        *_in_error("fr", "Suite à une erreur technique, vous avez reçu un refus.", "Ce message de refus est parti par erreur."),
        ("favorable", "(a recu|recoit|a obtenu|obtient) (une|un) (reponse|suite|avis) (favorable|positive|positif)", "Votre candidature a reçu une réponse favorable."),
        ("pourvu", "(pas encore|toujours pas|n est pas|n a pas ete|n avez pas ete|n as pas ete) [ete] (pourvu|pourvue|attribue|attribuee|refuse|refusee|ecarte|ecartee|rejetee)", "Le poste n'a pas encore été pourvu."),
        ("autre", "(pas|pas encore) (retenu|choisi|recrute|selectionne) (d autre|un autre|une autre|d autres)", "Nous n'avons pas retenu d'autre candidat."),
        ("pas_un_refus", "(pas un refus|pas un non|ni un refus)", "Ce n'est pas un refus."),
    )
    + _given(
        "fr",
        ("ceux", "(ceux qui|celles qui|candidats ne|candidates ne|dossiers ne|candidatures ne|dossiers incomplets|candidatures incompletes|en cas d absence|quiconque)", "Les candidats ne remplissant pas les conditions seront écartés."),
        ("complet", "(equipe|effectif|equipes) .. (complet|complete) ... ({fr_when}|pour vous|pour te|pour la)", "L'équipe est au complet jeudi pour vous recevoir."),
        ("sans", "(sans vos|sans votre|sans tes|sans ton|sans ta|sans ces|tant que vous|tant que nous|tant que tu|avant d avoir|avant de recevoir)", "Sans vos documents nous ne pouvons pas poursuivre."),
    ),
    "es": _denied(
        "es",
        ("hasta", "no (continuar|avanzar|seguir|proceder) .. hasta", "Hemos decidido no continuar hasta septiembre."),
        *_in_error("es", "Por un error de nuestro sistema recibió un rechazo.", "El rechazo se envió por error."),
        ("sin_cubrir", "(sigue|continua|permanece|esta) [todavia|aun] sin [estar|ser|haber sido|haberse] (cubierto|cubierta|cubrir|cubrirse|ocupado|ocupada)", "El puesto sigue sin estar cubierto."),
        ("cubierta", "(no|todavia no|aun no) (se ha|ha sido|esta|la hemos|se ha sido|ha) .. (cubierto|cubierta|ocupado|ocupada|descartado|descartada|rechazado|rechazada)", "La vacante no se ha cubierto todavía."),
        ("descartado", "no (te|le|os|la|lo|les) (hemos|han|he|ha) (descartado|rechazado|eliminado)", "No te hemos descartado."),
        ("a_nadie", "no (hemos|han|he) (descartado|rechazado|eliminado|elegido|seleccionado|contratado) (a nadie|a otro|a otra|otro|otra)", "No hemos seleccionado a otro candidato."),
        ("junto", "(junto a|junto con|ademas de|contra|frente a|final con|finalista con|finalistas con|personalmente con|yo con) (otro|otra|otros|otras) (candidato|candidata|candidatos|persona|personas|companero|companera)", "Los reviso personalmente con otra persona."),
        ("no_es", "no es (un no|un rechazo|una negativa)", "No es un no."),
    )
    + _given(
        "es",
        ("quienes", "(quienes|quien no|personas que no|candidatos que no|aspirantes que no|candidaturas que no|solicitudes que no|solicitudes incompletas|fuera de plazo|la no presentacion|la incomparecencia)", "Quienes no cumplan los requisitos quedarán excluidos del proceso."),
        ("completo", "(equipo|plantilla) .. complet* ... ({es_when}|para recibir*|para conocer*)", "El equipo está completo el jueves para recibirte."),
        ("sin", "(sin tu|sin tus|sin su|sin sus|hasta que|mientras no|antes de que)", "Sin sus documentos no podemos continuar."),
    ),
    "it": _denied(
        "it",
        ("fino_a", "non (proseguire|procedere|continuare) .. (fino|prima)", "Abbiamo deciso di non proseguire fino a settembre."),
        *_in_error("it", "Per un errore del sistema ha ricevuto un esito negativo.", "Il messaggio è partito per errore."),
        ("coperta", "(non e|non e ancora|non e stata|non e stato) [ancora] [stata|stato] (coperta|coperto|assegnata|assegnato|scartata|scartato|esclusa|escluso)", "La posizione non è ancora stata coperta."),
        ("altro", "non (abbiamo|hanno|ho) [ancora] (scelto|selezionato|assunto|scartato|escluso) (un altro|un altra|altri|altre|nessuno|qualcun altro)", "Non abbiamo scelto un altro candidato."),
        ("scartato", "non (l abbiamo|ti abbiamo|la abbiamo|lo abbiamo) (scartata|scartato|esclusa|escluso)", "Non ti abbiamo scartato."),
        ("insieme", "(insieme a|assieme a|oltre a|short list con|shortlist con|rosa con|finale con|accanto a|contro) (un altro|un altra|altri|altre)", "È in short list con un'altra persona."),
        ("non_e_un_no", "non e un (no|rifiuto)", "Non è un no."),
    )
    + _given(
        "it",
        ("chi", "(chi non|coloro che|candidati che non|candidature che non|domande che non|domande incomplete|mancata presentazione)", "Chi non possiede i requisiti è escluso."),
        ("completo", "(team|squadra|brigata|staff|organico|siamo) .. al completo .. ({it_when}|per conoscer*|per accoglier*|per il colloquio)", "Il team è al completo giovedì per conoscerti."),
        ("positivo", "(conclus*|terminat*|chius*) .. (esito positivo|positivamente|con successo)", "La selezione si è conclusa con esito positivo."),
        ("a_lei", "(attribuit*|affidat*|conferit*|assegnat*) a (lei|te)", "L'incarico è stato affidato a Lei."),
        ("domani", "({it_when}) .. non se ne fa", "Domani non se ne fa nulla, ci vediamo giovedì."),
        ("silenzio", "(se entro|qualora entro|in assenza di|in mancanza di|trascorso tale|decorso tale|se non ricevi|se non riceve|se non riceverai|se non ricevera) ...", "Se entro il 5 marzo non ricevi notizie, la selezione è da considerarsi conclusa con esito negativo."),
        ("senza", "(senza i suoi|senza le sue|senza il suo|senza la sua|senza i tuoi|senza le tue|senza il tuo|senza la tua|finche non|prima di ricevere|prima di avere)", "Senza i suoi documenti non possiamo procedere."),
    ),
    "nl": _denied(
        "nl",
        ("tot", "niet (verder te gaan|door te gaan|verder gaan) .. (tot|voor)", "We hebben besloten niet verder te gaan tot september."),
        *_in_error("nl", "Door een technische fout heb je een afwijzing ontvangen.", "De afwijzing is per abuis verstuurd."),
        ("ingevuld", "(nog niet|is niet|je niet|u niet|bent niet) [al|intern] (ingevuld|vervuld|afgewezen|vergeven|bezet)", "De functie is nog niet ingevuld."),
        ("andere", "(niet voor een|niet gekozen voor een|nog niet voor een|nog geen|geen) (andere|ander) .. [gekozen]", "We hebben niet voor een andere kandidaat gekozen."),
        ("geen_afwijzing", "(geen afwijzing|geen nee)", "Dit is geen afwijzing."),
    )
    + _given(
        "nl",
        ("zonder", "(zonder je|zonder jouw|zonder uw|totdat|voordat je|voordat u|voordat we|zolang je|zolang u|zolang we)", "Zonder je diploma kunnen we niet verder."),
        ("wie", "(wie niet|wie het|wie de|degenen die|kandidaten die niet|sollicitanten die niet|bij niet verschijnen|onvolledige sollicitaties|onvolledige dossiers)", "Wie niet voldoet aan de eisen, valt af."),
        ("hem_worden", "({nl_when}) .. (gaat|wordt) (hem|em) .. niet", "Dinsdag gaat hem niet worden, lukt woensdag?"),
        ("die_je", "gevonden die (je|jou|u|jullie)", "We hebben iemand gevonden die je inwerkt."),
        ("niets_gehoord", "(hoor|hoort|horen|verneem|verneemt) (je|u|jij) .. (niets|niks|geen)", "Hoor je niets, dan ben je niet geselecteerd."),
    ),
    "pt": _denied(
        "pt",
        ("ate", "nao (avancar|prosseguir|continuar|seguir) .. ate", "Decidimos não avançar até setembro."),
        *_in_error("pt", "Devido a um erro informático recebeu uma recusa.", "A recusa foi enviada por lapso."),
        ("preenchida", "(nao|ainda nao) (foi|esta|fomos|foste) [ainda] (preenchida|preenchido|ocupada|descartada|descartado|rejeitada|rejeitado|eliminada|eliminado)", "A vaga ainda não foi preenchida."),
        ("outro", "nao (escolhemos|selecionamos|contratamos|escolheram|descartamos|o descartamos|a descartamos) [ainda] (outro|outra|outros|ninguem|um outro|voce|te)", "Não escolhemos outro candidato."),
        ("mais_nada", "(consigo|posso|podemos|conseguimos) (avancar|adiantar) (mais|nada|datas|nenhum|nenhuma|com datas)", "Por agora não consigo avançar mais nada."),
        ("nao_e_um_nao", "nao e (um nao|uma recusa|uma rejeicao)", "Não é um não."),
    )
    + _given(
        "pt",
        ("quem", "(quem nao|candidatos que nao|pessoas que nao|candidaturas que nao|candidaturas incompletas|fora do prazo|fora de prazo|a nao comparencia|o nao comparecimento)", "Quem não cumprir os requisitos será excluído do processo."),
        ("completa", "(equipa|equipe|time) .. complet* ... ({pt_when}|para a receber|para o receber|para te receber|para receber)", "A equipa está completa na quinta para a receber."),
        ("proxima_semana", "fica (para|pra) a proxima (semana|segunda|terca|quarta|quinta|sexta|reuniao|conversa|aula)", "Fica para a próxima semana, então."),
        ("sem", "(sem o seu|sem a sua|sem os seus|sem as suas|sem o teu|sem a tua|sem os teus|ate que|enquanto nao|antes de receber)", "Sem os seus documentos não podemos avançar."),
    ),
}  # fmt: skip

NO_OFFER: Mapping[str, tuple[Phrase, ...]] = {
    "en": rows(Kind.DECLINE, "en.no_offer",
        ("someone_else_got", 3, "(someone else|somebody else|another person|another candidate|another applicant) [has|just] (got|gotten|landed|gets|secured) (the|this) (job|role|position|post)", "Someone else got the job."),
    ),
    "de": rows(Kind.DECLINE, "de.no_offer",
        ("stelle_nicht", 3, "{de_stelle} .. nicht (anbieten|anbieten koennen|geben koennen|uebertragen)", "Wir können Ihnen die Stelle leider nicht anbieten."),
        ("kein_angebot", 3, "(kein|keinen) (angebot|vertrag|vertragsangebot) .. (machen|unterbreiten|anbieten|geben)", "Wir werden Ihnen kein Angebot machen."),
    ),
    "fr": rows(Kind.DECLINE, "fr.no_offer",
        ("pas_d_offre", 3, "pas [vous|te] (faire|vous faire|te faire|presenter|vous presenter) (d offre|une offre|de proposition)", "Nous n'allons pas vous faire d'offre."),
    ),
    "es": rows(Kind.DECLINE, "es.no_offer",
        ("sin_oferta", 3, "no (te|le|podemos|podremos|vamos) .. (hacer|hacerte|hacerle|presentar) una oferta", "No te vamos a hacer una oferta."),
        ("no_la_elegida", 3, "no (has sido|ha sido|fuiste|fue) la persona (elegida|seleccionada)", "No has sido la persona elegida para el puesto."),
    ),
    "it": rows(Kind.DECLINE, "it.no_offer",
        ("nessuna_offerta", 3, "non (ti|le|possiamo|potremo|vi) .. (faremo|fare|farle|farti|presenteremo) un offerta", "Non ti faremo un'offerta."),
    ),
    "nl": rows(Kind.DECLINE, "nl.no_offer",
        ("geen_aanbod", 3, "(je|jou|u) .. geen (aanbod|contract) .. (doen|aanbieden|geven|maken)", "We gaan je geen aanbod doen."),
    ),
    "pt": rows(Kind.DECLINE, "pt.no_offer",
        ("sem_proposta", 3, "nao (vamos|iremos|poderemos|podemos|lhe vamos|te vamos) .. (fazer|apresentar) .. (uma proposta|uma oferta)", "Não vamos fazer uma proposta."),
    ),
}  # fmt: skip
"""Offers that will not come."""

RETRACTED: tuple[Phrase, ...] = rows(
    Kind.OTHER,
    "other.retracted",
    ("all", 3, f"({'|'.join(_ERRORS.values())})", "Aufgrund eines technischen Fehlers haben Sie eine Absage erhalten."),
)  # fmt: skip
"""What makes a no that stands elsewhere one that went out by mistake."""

_OTHERS = Doubt("en.others_got", frozenset({Kind.OFFER}), "(someone|somebody|he|she|they|who|candidate|applicant|person) [else] [has|have|had|just] (got|gotten|gets|landed|secured) (the|this) (job|role|position|post)", "Someone else got the job.", within=True)  # fmt: skip


_BEFORE = tuple(
    Doubt(f"{code}.preselected", frozenset({Kind.OFFER}), pattern, text, after=True, within=True)
    for code, pattern, text in (
        ("pt", "(pre selecionad*|pre seleccionad*|pre aprovad*)", "Foi pré-selecionada para a vaga."),
        ("es", "(pre seleccionad*|preseleccionad*)", "Ha sido pre-seleccionada para el puesto."),
        ("fr", "(pre selectionne*|preselectionne*)", "Vous avez été pré-sélectionnée pour le poste."),
        ("it", "(pre selezionat*|preselezionat*)", "È stata pre-selezionata per il posto."),
    )
)

_TO_SOME = tuple(
    Doubt(f"{code}.to_some", frozenset({Kind.OFFER}), pattern, text, within=True)
    for code, pattern, text in (
        ("en", "(participants|trainees|interns|students|graduates|those|apprentices|top performers|best performers) ... ... (will|may|can|could|shall) .. (receive|be offered|get|be made|be given|be considered)", "Participants who do well will receive an offer of employment."),
        ("de", "(teilnehmer*|teilnehmenden|praktikant*|absolvent*|trainees|diejenigen|wer) ... ... (erhalten|erhaelt|bekommen|bekommt|winkt)", "Teilnehmer, die überzeugen, erhalten ein Jobangebot."),
        ("fr", "(participants|stagiaires|etudiants|laureats|ceux|celles|meilleurs) ... ... (recevront|pourront recevoir|se verront|obtiendront|pourront obtenir)", "Les participants recevront une proposition d'embauche."),
        ("es", "(participantes|becarios|estudiantes|alumnos|quienes|los mejores|aquellos) ... ... (recibiran|podran recibir|obtendran|podran obtener)", "Los participantes recibirán una oferta de trabajo."),
        ("nl", "(deelnemers|stagiairs|stagiaires|studenten|trainees|degenen|wie) ... ... (krijgen|krijgt|ontvangen|ontvangt)", "Deelnemers die opvallen krijgen een baanaanbod."),
        ("pt", "(participantes|estagiarios|alunos|formandos|aqueles|os melhores) ... ... (receberao|poderao receber|obterao)", "Os participantes receberão uma proposta de trabalho."),
        ("it", "(partecipanti|stagisti|studenti|corsisti|coloro|i migliori) ... ... (riceveranno|potranno ricevere|otterranno)", "I partecipanti riceveranno una proposta di assunzione."),
    )
)  # fmt: skip
"""An offer that some of many will get, some day."""

_WHETHER = Doubt("it.whether", frozenset({Kind.OFFER}), "(se|decidera|decideranno|decideremo|decide) .. (farti|farle|fare|proporti|proporle|offrirti|offrirle) (un offerta|una proposta|il posto|la posizione)", "La direzione deciderà se farti un'offerta.", within=True)  # fmt: skip


def with_negations(language: Language) -> Language:
    """The language with its rows of this module."""
    phrases = (*language.phrases, *NO_OFFER.get(language.code, ()))
    others = tuple(doubt for doubt in (_OTHERS, _WHETHER, *_BEFORE, *_TO_SOME) if doubt.language == language.code)
    return replace(language, phrases=phrases, doubts=(*DOUBTS.get(language.code, ()), *others, *language.doubts))
