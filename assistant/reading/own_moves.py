"""What the user asks in an own mail: to have a talk that was fixed at another time."""

# ruff: noqa: E501  a row is one line

from __future__ import annotations

from collections.abc import Callable, Mapping

from assistant.reading.phrases import line
from assistant.reading.phrases.syntax import any_of
from assistant.reading.sentences import Passage

TALK = "interview|call|meeting|appointment|chat|conversation|phone screen|screening|slot|talk"
DAY = "monday|tuesday|wednesday|thursday|friday|tomorrow|today|this afternoon|this morning"
_ASK = "(can|could|may|might|possible|possibly|chance|need|have|like|hope|hoping|wonder|wondering|mind|must|ask|asking|grateful|appreciate)"
_MOVE = "(move|moving|push|pushing|shift|shifting|change|changing|swap|bring|put) [back|off|forward]"
_MOVES: dict[str, tuple[str, ...]] = {
    "en": (
        f"{_ASK} .. (reschedule|rescheduling|rearrange|rearranging|postpone|postponing|rebook)",
        f"{_ASK} .. {_MOVE} (it|things|{TALK}|{DAY}) [to|back|forward|until|from|by|a|for|into|s|$]",
        f"{_ASK} .. {_MOVE} (our|my|the|this|that|{DAY}) .. (time|date|day|{TALK})",
        "(mind|okay|ok|possible|alright|fine) if (we|i) (moved|pushed|shifted|changed|rescheduled|postponed|rearranged)",
        "(chance|possibility) of (a|an|another) [different|other|later|earlier|new] (slot|time|day|date)",
        f"(another|different|later|new|alternative) (day|date|time|{TALK}) [be] (possible|instead|available|work)",
    ),
    "de": (
        "(koennten|koennen|koennte|kann|moeglich|moeglichkeit|bitte|bitten|muss|muesste|wuerde|moechte|waere|liesse|laesst) ... (verschieben|verlegen|umzulegen|umlegen|zu verschieben|zu verlegen|verschoben|verlegt)",
        "(anderen|neuen|spaeteren|frueheren) termin .. (finden|vereinbaren|moeglich|ausmachen|bekommen|geben)",
    ),
    "fr": (
        "(pourrions|pourriez|pourrait|possible|puis je|peut on|souhaite|souhaiterais|dois|devrais|serait|aimerais|oblige|obligee) ... (reporter|decaler|deplacer|repousser|avancer) .. (entretien|rendez vous|rdv|appel|visio|date|heure|$)",
    ),
    "es": (
        "(podriamos|podria|podrian|podemos|puede|posible|quisiera|necesito|tengo que|tendria que|seria|gustaria|habria) ... (aplazar|aplazarla|cambiar|cambiarla|mover|moverla|posponer|posponerla|reprogramar|reprogramarla|retrasar|retrasarla|adelantar) .. (entrevista|cita|reunion|llamada|hora|dia|fecha|$)",
    ),
    "nl": (
        "(kunnen|kan|zou|zouden|mogelijk|moet|wil|graag|lukt) ... (verzetten|verplaatsen|verschuiven|uitstellen|verzet|verplaatst|te verzetten|te verplaatsen)",
    ),
    "pt": (
        "(podemos|poderiamos|podiamos|podia|poderia|possivel|preciso|gostaria|seria|tenho de|tenho que|teria|haveria) ... (adiar|remarcar|mudar|reagendar|alterar|antecipar) .. (entrevista|reuniao|conversa|chamada|hora|dia|data|horario|$)",
    ),
    "it": (
        "(possiamo|potremmo|potrebbe|possibile|devo|vorrei|chiedere|sarebbe|potreste) ... (spostare|spostarlo|rimandare|rimandarlo|posticipare|posticiparlo|rinviare|rinviarlo|anticipare) .. (colloquio|appuntamento|incontro|intervista|chiamata|data|ora|giorno|$)",
    ),
}  # fmt: skip
"""Asks for another time of a talk that was fixed; mostly a question."""
_STAYS: tuple[str, ...] = (
    "(happy|glad|fine|able|easy|no need|need not|not have|do not need|rather not|prefer not) [for you] to (move|reschedule|change|postpone)",
    "(thank|thanks|grateful|appreciate) [you] .. (for|that) .. (moving|rescheduling|changing|move|reschedule)",
    "(you|they) (need|have|had|must) to (move|reschedule|change|postpone|push)",
    "(nicht|kein) .. (verschieben|verlegen)",
)
"""Speaks of a move that the user does not ask for."""


def asks_to_move(text: Passage) -> str:
    """The first sentence of an own mail that asks for another time; "" where none does."""
    return said_in(_MOVES, text, _stays)


def _stays(_is_question: bool, folded: str, _code: str) -> bool:
    return bool(any_of(_STAYS).search(folded))


def said_in(table: Mapping[str, tuple[str, ...]], text: Passage, is_open: Callable[[bool, str, str], bool]) -> str:
    """The first sentence that rows of some language say, and that nothing leaves open; "" where none is.

    `is_open` is asked with whether the sentence is a question, its folded line and the language of the rows.
    """
    said = [code for code, rows in table.items() if any_of(rows).search(text.folded)]
    for number, sentence in enumerate(text.sentences if said else ()):
        folded = line(text, number)
        for code in said:
            if any_of(table[code]).search(folded) and not is_open(sentence.is_question, folded, code):
                return sentence.text
    return ""
