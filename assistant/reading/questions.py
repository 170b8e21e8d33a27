"""Does a message ask something that its reader has to answer?"""

from __future__ import annotations

import re

from assistant.reading.phrases import line
from assistant.reading.phrases.syntax import compiled
from assistant.reading.sentences import Passage

# ruff: noqa: E501
_POLITE = (
    "(any|further|other) (questions|question)", "how are you", "how was your", "(hope|hoping) you",
    "(noch|weitere) fragen", "(des|d autres) questions", "(alguna|cualquier) (duda|pregunta)", "(nog|verdere) vragen",
    "(alguma|qualquer) (duvida|questao|pergunta)", "(altre|ulteriori) domande", "wie geht es", "comment allez vous",
)  # fmt: skip
"""Questions that want no answer."""

_REQUEST = (
    "(please|kindly) [do|also] (confirm|send|let|provide|share|reply|tell|advise|return|complete|choose|pick|select|suggest|fill|respond)",
    "(could|can|would|will|do|did|are|have) you [please|kindly|also] (send|confirm|let|tell|share|provide|have|still|be|give|available|free|need|prefer|able|happy|reply|say|think|clarify|check)",
    "let (me|us) know (your|what|which|whether|when|if|by|how)",
    "(send|give|share|tell) (me|us) (your|a|some|the)",
    "(bitte|koennen sie|koennten sie|kannst du|koenntest du) ... (mit|bestaetigen|senden|schicken|mitteilen|zusenden|teilen|antworten|nennen|sagen)",
    "(merci de|pourriez vous|pouvez vous|pourrais tu|veuillez) ... (confirmer|envoyer|indiquer|transmettre|preciser|dire|communiquer|nous|me)",
    "(podria|puede|podrias|puedes|por favor|le agradeceria) ... (confirmar|enviar|indicar|decir|confirmarnos|enviarnos|confirme|envienos|indiquenos|indicarnos|facilitarnos)",
    "(kun je|kunt u|zou je|zou u|graag) ... (bevestigen|sturen|laten|doorgeven|weten|aangeven|mailen)",
    "(poderia|pode|podes|poderias|por favor|peco) ... (confirmar|enviar|indicar|informar|dizer|confirme|envie|responder)",
    "(potrebbe|puo|puoi|potresti|la prego|ti prego|le chiedo|ti chiedo) ... (confermare|confermarmi|inviare|inviarmi|indicare|indicarmi|comunicare|farci|farmi|mandare)",
)  # fmt: skip


def asks(text: Passage) -> bool:
    """Whether a sentence asks or requests something; courtesies ask nothing."""
    polite, request = _standing(_POLITE, text), _standing(_REQUEST, text)
    for number, sentence in enumerate(text.sentences):
        folded = line(text, number)
        if any(pattern.search(folded) for pattern in polite):
            continue
        if sentence.is_question or any(pattern.search(folded) for pattern in request):
            return True
    return False


def _standing(patterns: tuple[str, ...], text: Passage) -> list[re.Pattern[str]]:
    """Those that stand anywhere in the text: mostly none, and then no sentence has to be searched."""
    return [found for found in map(compiled, patterns) if found.search(text.folded)]
