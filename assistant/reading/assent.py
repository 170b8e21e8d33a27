"""Do they agree to a time without naming one? "Great, see you then." fixes what the user had written.

Which time is meant stands in other messages, so `tracking` looks for it.
"""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from assistant.model import Automation, Kind, Message
from assistant.reading.evidence import Words, is_answer
from assistant.reading.phrases.syntax import any_of, compiled

MOST = 300
"""Characters of the longest text that may do no more than agree."""

_TALK = frozenset({Kind.INTERVIEWER_REPLY, Kind.APPLICATION_ACK, Kind.OTHER})
"""What a word of assent is read as, being so short."""

_DAYS = {
    "en": "monday|tuesday|wednesday|thursday|friday|tomorrow",
    "de": "montag|dienstag|mittwoch|donnerstag|freitag|morgen",
    "fr": "lundi|mardi|mercredi|jeudi|vendredi|demain",
    "es": "lunes|martes|miercoles|jueves|viernes|manana",
    "nl": "maandag|dinsdag|woensdag|donderdag|vrijdag|morgen",
    "it": "lunedi|martedi|mercoledi|giovedi|venerdi|domani",
    "pt": "segunda|terca|quarta|quinta|sexta|amanha|la",
}
_ASSENT: dict[str, tuple[str, ...]] = {
    "en": (
        f"(see|meet|speak|talk) [to|with] [you|him|her|them] [on|this|next] (then|there|{_DAYS['en']})",
        f"(that|it|this|which|time|day|slot|{_DAYS['en']}|#) [time|day|slot|one] (works|suits)",
        "^ (works|suits) [fine|well|great|perfectly] .. (me|us|here|$)",
        "(that|it|this|time) [is|sounds] [absolutely|totally|all] (fine|good|great|perfect|ideal)",
        f"({_DAYS['en']}|#) it is",
        "^ [great|perfect|lovely|super|all|thanks|thank|you|ok|okay] (confirmed|noted|booked|agreed|done)",
        "(all|you) .. (booked|booked in|confirmed|set)",
        "(diary|calendar|calendars)",
        "send .. (invite|invitation|calendar|link|details)",
        "(can|happy to|to|hereby) confirm",
        "(expecting|expect) you",
    ),
    "de": (
        f"bis [zum|am|naechsten] (dann|dahin|{_DAYS['de']})",
        "(passt|geht klar|einverstanden|abgemacht|machen wir so|so machen wir)",
        "(bestaetigt|bestaetige|bestaetigen|gebucht|notiert|eingetragen|steht|fix)",
    ),
    "fr": (
        f"(a|au) ({_DAYS['fr']})",
        "(c est|bien) (note|confirme|bon|parfait)",
        "(je|nous) vous (confirme|confirmons)",
        "(entendu|ca marche|ca me va|convient|d accord)",
    ),
    "es": (
        f"(nos vemos|hablamos|hasta) [el|ese] (entonces|{_DAYS['es']}|dia)",
        "(confirmado|confirmada|confirmo|anotado|agendado|reservado|quedamos asi|de acuerdo)",
        "(viene|va|parece) (bien|perfecto|genial)",
    ),
    "nl": (
        f"tot [aanstaande|volgende] (dan|{_DAYS['nl']})",
        "(bevestigd|bevestig|genoteerd|ingepland|akkoord|afgesproken|staat vast)",
        "(prima|goed|uit|perfect) (tot|dan)",
    ),
    "it": (
        f"(a|ci vediamo|ci sentiamo) ({_DAYS['it']}|allora|li)",
        "(confermato|confermo|segnato|d accordo|va bene|perfetto allora)",
    ),
    "pt": (
        f"ate (entao|{_DAYS['pt']})",
        "(confirmado|confirmada|confirmo|combinado|marcado|agendado|anotado|de acordo)",
        "(fica|esta|parece) (bem|otimo|perfeito)",
    ),
}
_DOUBT: dict[str, str] = {
    "en": "(but|however|check|checking|not|unfortunately|if|whether|until|unless|once|will confirm|shall confirm|"
    "to confirm whether|let you know|get back|come back|revert|"
    "see if|another|instead|which|try|hopefully|provisional*|pencil*|tentative*|decide*|decision|offer|candidate|candidates|"
    "people|panel|received|application|submitted|hear from)",
    "de": "(aber|jedoch|leider|nicht|kein*|pruefe|pruefen|klaere|klaeren|klaert|melde|melden|"
    "falls|ob|erst|stattdessen|andere*|sobald|vorbehaltlich|entsch*|bewerbung*|eingang|hoeren|hoerst)",
    "fr": "(mais|cependant|malheureusement|pas|verifie|verifier|reviens|reviendrai|revenir|si|toutefois|autre|"
    "sous reserve|candidature|decision)",
    "es": "(pero|sin embargo|lamentablemente|no|consult*|confirmare|confirmaremos|otro|otra|aviso|avisare|candidatura|recib*|decis*)",
    "nl": "(maar|helaas|niet|geen|nakijken|checken|check|overleg*|weten|terug|ander|andere|onder voorbehoud|sollicitatie|besluit*|beslis*)",
    "it": "(ma|pero|purtroppo|non|verifico|verificare|sapere|confermero|confermeremo|altro|altra|ricezione|candidatura)",
    "pt": "(mas|porem|infelizmente|nao|verificar|verifico|confirmarei|confirmaremos|outro|outra|aviso|decis*|resposta|candidatura)",
}  # fmt: skip


def is_assent(message: Message, kind: Kind, words: Words) -> bool:
    """Whether an answer of a person's says yes to a time, and no more."""
    if message.automation is not Automation.PERSON or not (message.references or is_answer(message.subject)):
        return False
    text, is_short = words.body, len(message.own_text) <= MOST
    if any(s.is_question for s in text.sentences):
        return False
    if kind is Kind.INTERVIEW_CONFIRMATION and not is_short:
        return True
    said = {code for code in _ASSENT if any_of(_ASSENT[code]).search(text.folded)}
    if kind is Kind.INTERVIEW_CONFIRMATION:
        return not any(_is_doubted(text.folded, code) for code in said | {message.language})
    return bool(said) and kind in _TALK and is_short and not any(_is_doubted(text.folded, code) for code in said)


def _is_doubted(folded: str, language: str) -> bool:
    return any(compiled(_DOUBT[code]).search(folded) for code in {language, "en"} if code in _DOUBT)
