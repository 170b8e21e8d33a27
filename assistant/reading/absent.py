"""Who will not be there after all, in the words of the mail: they are named, and nobody is to thank them."""

# ruff: noqa: E501  a pattern is one line, so that its alternatives can be compared

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_EXCUSED = re.compile(
    r"[^.;!?\n]{0,30}?\b(?:sends? (?:(?:his|her|their|your) )?(?:apologies|regrets)|(?:can(?:no|')t|can’t|won['’]t(?: be able to)?|will not(?: be able to)?|(?:is|are) (?:not able|unable) to|isn['’]t able to|could not|couldn['’]t)"
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
_INSTEAD = re.compile(
    r"\b(?:instead of|in place of|replac(?:es|ing)|stand(?:s|ing) in for|cover(?:s|ing) for|rather than|not with|nicht mit|statt|anstelle von|anstatt|vertritt"
    r"|[àa] la place de|au lieu de|remplace(?:ra)?|en lugar de|en vez de|sustituye a|in plaats van|vervangt|em vez de|no lugar d[eoa]|substitui|al posto di|invece di|sostituisce)"
    r" (?:(?:mr|mrs|ms|mx|dr|prof|herrn?|frau|mme|m|sr|sra|sig|dhr|mevr)\.? )*$",
    re.IGNORECASE,
)
"""What stands before a name of somebody for whom another comes."""
_BEFORE, _AFTER, _MOST = 40, 110, 20


def is_absent(name: str, text: str) -> bool:
    """Whether the text says of the bearer of this name that they will not come."""
    first = name.partition(" ")[0]
    return len(first) > 1 and any(
        _EXCUSED.match(text, end, end + _AFTER) or _INSTEAD.search(text[max(0, begin - _BEFORE) : begin])
        for begin, end in islice(_places(name, first, text), _MOST)
    )


def _places(name: str, first: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the name stands, or the first of it alone."""
    begin = text.find(first)
    while begin >= 0:
        end = begin + len(name if text.startswith(name, begin) else first)
        if not (text[end : end + 1].isalnum() or text[begin - 1 : begin].isalnum()):
            yield begin, end
        begin = text.find(first, end)
