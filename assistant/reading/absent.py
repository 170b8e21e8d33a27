"""Who will not be there after all, in the words of the mail: they are named, and nobody is to thank them."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from assistant.reading.lazy import lazy_pattern

_EXCUSED = lazy_pattern(
    r"(?P<gap>[^.;!?\n]{0,30}?)\b(?:sends? (?:(?:his|her|their|your) )?(?:apologies|regrets)|(?:can(?:no|')t|can’t|won['’]t(?: be able to)?|will not(?: be able to)?|(?:is|are) (?:not able|unable) to|isn['’]t able to|could not|couldn['’]t)"
    r" (?:now )?(?:be|join|make|attend|come|take part|participate)|no longer (?:join|be|attend|on the panel|able|available)|has (?:had to )?(?:pull(?:ed)? out|drop(?:ped)? out|withdraw)|is (?:off sick|on leave|unwell|ill|away)"
    r"|l[äa]sst sich entschuldigen|ist (?:leider )?(?:verhindert|krank|erkrankt|nicht dabei)|kann (?:leider |doch |nun )*nicht (?:dabei|teilnehmen|kommen|mitkommen)|f[äa]llt (?:leider )?aus"
    r"|(?:ne pourra (?:finalement |malheureusement )?pas|(?:est|sera) (?:absente?|souffrante?|excus[ée]e?)|ne sera (?:finalement |malheureusement )?pas)"
    r"|no (?:podr[áa]|va a poder) (?:asistir|estar|acompa[ñn]ar|participar)|no estar[áa]|est[áa] (?:enfermo|enferma|de baja)"
    r"|(?:kan|zal) er (?:helaas |toch )*niet bij|is (?:helaas )?(?:verhinderd|ziek|afwezig)|kan (?:helaas |toch )*niet (?:aanwezig|deelnemen|komen)"
    r"|n[ãa]o (?:poder[áa]|vai poder|vai conseguir|consegue|estar[áa]) *(?:estar|participar|comparecer|presente)?|est[áa] (?:doente|de f[ée]rias|de baixa)"
    r"|non (?:potr[àa]|sar[àa]|riuscir[àa] a) (?:esserci|essere|partecipare|presente)?|[èe] (?:assente|malat[oa]))",
    re.IGNORECASE,
)
"""What follows a name of somebody who will not come."""
_INSTEAD = lazy_pattern(
    r"\b(?:instead of|in place of|replac(?:es|ing)|stand(?:s|ing) in for|cover(?:s|ing) for|rather than|not with|nicht mit|statt|anstelle von|anstatt|vertritt"
    r"|[àa] la place de|au lieu de|remplace(?:ra)?|en lugar de|en vez de|sustituye a|in plaats van|vervangt|em vez de|no lugar d[eoa]|substitui|al posto di|invece di|sostituisce)"
    r" (?:(?:mr|mrs|ms|mx|dr|prof|herrn?|frau|mme|m|sr|sra|sig|dhr|mevr)\.? )*$",
    re.IGNORECASE,
)
"""What stands before a name of somebody for whom another comes."""
_IF = lazy_pattern(r"\b(?:if|should|in case|falls|wenn|sollte|si|au cas où|als|mocht|caso|se|qualora) $", re.IGNORECASE)
"""What makes it a case to think of."""
_OTHER_CLAUSE = frozenset(
    """because as since that while if weil da denn dass wenn car comme puisque que porque pues ya pois omdat want dat als
    perché poiché che""".split()
)
"""Words after which somebody else is spoken of: "Anna takes over as he is ill"."""
_JOINING = frozenset(
    """and und et y e en & or our the of from at aus dem der die das vom von unser unsere notre de del du la le l el
    onze het della il nosso nossa do da with mit""".split()
)
"""Words before a capital that still belong to whom the name names: "Anna and Tom", "Anna from the Lisbon office"."""
_BEFORE, _AFTER, _MOST = 40, 110, 20


def is_absent(name: str, text: str) -> bool:
    """Whether the text says of the bearer of this name that they will not come."""
    first = name.partition(" ")[0]
    return len(first) > 1 and any(
        _is_excused(text, begin, end) or _INSTEAD.search(text[max(0, begin - _BEFORE) : begin])
        for begin, end in islice(_places(name, first, text), _MOST)
    )


def _is_excused(text: str, begin: int, end: int) -> bool:
    found = _EXCUSED.match(text, end, end + _AFTER)
    if found is None or _IF.search(text[max(0, begin - _BEFORE) : begin]):
        return False
    return not _is_of_another(found["gap"])


def _is_of_another(gap: str) -> bool:
    """Whether somebody else stands between the name and what is said: "Anna will meet you because Tom is ill"."""
    before = ""
    for word in gap.split():
        if word.strip(",") in _OTHER_CLAUSE or (word[0].isupper() and before[:1].islower() and before not in _JOINING):
            return True
        before = word
    return False


def _places(name: str, first: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the name stands, or the first of it alone."""
    begin = text.find(first)
    while begin >= 0:
        end = begin + len(name if text.startswith(name, begin) else first)
        if not (text[end : end + 1].isalnum() or text[begin - 1 : begin].isalnum()):
            yield begin, end
        begin = text.find(first, end)
