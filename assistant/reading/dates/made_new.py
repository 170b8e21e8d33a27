"""A new hour in the place of one that will not do: "I cannot make 9 tomorrow. Come at 12 instead", "facciamo alle 12"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re

from assistant.reading.dates.context import Surroundings
from assistant.reading.lazy import lazy_pattern

_MAKE_IT = lazy_pattern(
    r"\b(?:(?:make|call) (?:it|that)|let(?:['’]?s| us) (?:say|do|call it|make it|go for|aim for)|(?:shall we|we(?:['’]ll| will)) say|(?:machen|sagen) wir|disons|mettons|digamos|pongamos|diciamo|facciamo|zeg|laten we zeggen)"
    r" (?:at |for |um |à |a las |alle |om |às )?(?:\d|half|quarter|noon|one|two|three|four|five|nine|ten|eleven|twelve|halb|neun|zehn|elf|zwölf|midi|diez|once|doce|dieci|undici|tien|twaalf|dez|onze)\b",
    re.IGNORECASE,
)
"""What puts a new hour in the place of an old one: "nobody will be free at 9.30. Make it 11"."""
_RATHER = r"(?:instead|rather|then|lieber|besser|doch|einfach|dann|bitte|plutôt|donc|mejor|entonces|pues|ya|meglio|invece|piuttosto|pure|allora|antes|então|melhor|liever|maar|dan|por favor|per favore|please)"
_COME = lazy_pattern(
    rf"(?:^|[.,;:!?¿¡–—-]|\b(?:and|so|und|also|et|donc|y|así que|e|quindi|en|dus))\W*(?:{_RATHER} )?"
    r"(?:come(?: in| over| by| along| round)?|pop (?:in|by)|drop (?:in|by)|kommen sie|komm|kommt|venez|viens|passez|passe|ven|vente|venga|véngase|venite|pásate|acércate|te espero|le espero|te esperamos|le esperamos|lo dejamos|la dejamos|quedamos|"
    r"vieni|passi|passa|facciamo|ti aspetto|la aspetto|ti aspettiamo|la aspettiamo|ci vediamo|vem|venha|te espero|fica|ficamos|fazemos|vemo-nos|nos vemos|kom|mejor|meglio|melhor)\b"
    rf"(?: (?:{_RATHER}|at|for|um|à|a|vers|las?|sobre|hacia|para|pra|per|le|alle|all|verso|por|às|as|pelas|om|rond))*\W*$",
    re.IGNORECASE,
)
"""What asks to come, up to the hour after it; it opens its clause, so that "I cannot come at 9" is none."""


def is_made_new(sentence: str) -> bool:
    """Whether a sentence puts a new hour in the place of the one before."""
    return _MAKE_IT.search(sentence) is not None


def asks_to_come(before: str) -> bool:
    """Whether the words before an hour ask to come at it, whatever hour they speak of first."""
    return _COME.search(before) is not None


def takes_place_of(around: Surroundings, first: int, after: int, hour: int) -> bool:
    """Whether the words before an hour ask to come then, and those beside the hour linked last (its first token, and that after it) take it back."""
    if not asks_to_come(around.before(hour, after)):
        return False
    cues = around.cues
    return bool(cues.old.search(around.before(first, 0).lower()) or cues.fails.search(around.after(after, hour)))
