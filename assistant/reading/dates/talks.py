"""Words right beside an hour that call it an interview's: "then the panel at", "3pm with Esther"."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.seen import DateAtom
from assistant.reading.lazy import lazy_pattern

_INTERVIEW_AT = lazy_pattern(
    r"(?:\b(?:\w*interview(?:s|ed)?|panel|(?:selection |appointment )?board|\w*gespräch\w*|entretien|entrevista|colloquio|\w*gesprek\w*)\b(?:, (?:with|led by|in|held|mit|bei|avec|con|met|com) [^.!?;:\d]{3,60},|[^.!?;:,]{0,60})|"
    r"\b(?:yours|your (?:turn|slot|time)|(?:das |der )ihre|le vôtre|el (?:tuyo|suyo)|il (?:tuo|suo)|la sua|die van (?:u|jou)|o seu)\b[^.!?;:,]{0,25},?|"
    r"\b(?:(?:you(?:'re|’re| are|'ll be| will be)|then you(?:'re|’re| are)) on(?: with \w+)?|they(?:'ll|’ll| will) see you|you(?:'ll| will)? (?:meet|see|talk to|speak to|speak with)\b[^.!?;:,]{0,40}))"
    r" (?:(?:is|starts|begins|follows|itself|proper|ist|beginnt|est|es|è|is|at|um|à|a las|a la|alle|alle ore|om|às|timed for|set for|for|from|ab|dès)[ ]?){1,3}$",
    re.IGNORECASE,
)
"""What makes the hour after it an interview's: "then the second interview with two members of Chambers at"."""
_STAYS = lazy_pattern(
    r"\b(?:stays?(?: put| the same| as (?:it is|they are|planned|before))|remains?(?: unchanged| as (?:planned|before))?|unchanged|(?:is|are)(?: not|n['’]t) (?:affected|changing)|as (?:planned|before)|goes ahead|"
    r"bleib(?:t|en)|unverändert|maintenue?s?|inchangée?s?|no cambian?|sin cambios|se mantienen?|invariat\w|rest\w+ (?:ugual\w|conferma\w+)|blijf\w*|ongewijzigd|mant[eéê]m-se|não mudam?)\b[^.!?;\d]{0,40}(?:at|on|um|à|a las|alle|om|às|:)? ?$",
    re.IGNORECASE,
)
"""What leads to the hours that are not moved: "the other two stay put: 11am with Dan"."""
_WITH_SOMEBODY = lazy_pattern(
    r"\W{0,2}(?:uhr|uur|hrs|h)?\.?\W{1,3}(?i:with|w/|mit|avec|con|met|com) (?:(?:the|our|der|dem|la|le|il|de|o|a) )?[A-ZÀ-Þ]"
)
"""What makes the hour before it a talk: "3pm with Esther"."""
_TALK_FROM = lazy_pattern(
    r"\W{0,3}(?:uhr|uur|h|hrs)?\W{1,3}(?:(?:your|the|a|an|first|second|third|final|ihr|dein|votre|su|tu|il|la|het|je|uw) ){0,2}(?:\w+ )?(?:\w*interviews?|panel|\w*gespräch|entretien|entrevista|colloquio|\w*gesprek)\b(?! (?:room|date|day|task|exercise))",
    re.IGNORECASE,
)
"""What makes the hour before it an interview's: "2.15 interview with the partners"."""


def is_of_talk(around: Surroundings, first: int, after: int) -> bool:
    """Whether the words before or after these tokens make their hour that of a talk."""
    before = around.before(first, 0)
    if _INTERVIEW_AT.search(before) or _STAYS.search(before):
        return True
    end = around.tokens.ends[after - 1]
    return any(words.match(around.tokens.text, end) for words in (_TALK_FROM, _WITH_SOMEBODY))


_THAT_IS = lazy_pattern(
    r"^\W*(?:so )?(?:that(?:['’]?s|['’]ll be|['’]d be| is| will be| would be| makes it)|(?:das|es) (?:ist|wäre|wird)|(?:c['’]est|ce sera|ce serait)|(?:es|eso es|eso sería|sería|será)|"
    r"(?:è|sarebbe|sarà)|(?:dat|het) (?:is|wordt|zou)|(?:é|isso é|seria|será))(?: (?:then|now|on|for|the|dann|also|der|am|donc|le|el|il|dan|dus|op|a|na|no|o))*$",
    re.IGNORECASE,
)
"""What gives the day of the hour in the sentence before: "10:45 it is. That's Tuesday the 10th"."""

_CLOCK = lazy_pattern(r"[,.]?[aA]?_?[TGSNn]")
"""An hour of its own after a day."""


def day_told_next(around: Surroundings, at: int, days: Sequence[DateAtom]) -> DateAtom | None:
    """The day that the next sentence gives to the hour that stands here."""
    here = around.index(at)
    day = next((d for d in days if around.index(d.first) == here + 1), None)
    if day is None or _CLOCK.match(around.tokens.tags, day.after):
        return None
    return day if _THAT_IS.match(around.before(day.first, 0)) else None
