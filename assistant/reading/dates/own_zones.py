"""The clock that words beside an hour put it on: "for you", "here", the place after its day."""

# ruff: noqa: E501 - a pattern stays on one line

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from assistant.reading.dates.clock import TimeAtom, zone_after
from assistant.reading.dates.linking import Pair
from assistant.reading.dates.tokens import Tokens
from assistant.reading.lazy import lazy_pattern

_FOR_YOU = lazy_pattern(
    r"(?:\s+(?!(?:works?|fits?|suits?|good|fine|okay|best|better|easier|convenient|possible|doable|passt|recht|möglich|schikt|lukt)\b)\w{3,9})?,?\s+(?:for you|on your side|at your end|your end|your side|where you are|chez vous|"
    r"bei (?:ihnen|dir)|(?:bij|voor) (?:jou|u)|para (?:ti|usted|você))\b"
)
_YOURS = lazy_pattern(
    r"\((?:for you|für (?:sie|dich)|(?:pour (?:vous|toi)|chez vous)|para (?:ti|usted|si|você)|per (?:te|lei)|(?:voor|bij) (?:jou|u))[,:]?"
    r"(?: (?:at|um|à|a las|alle|om|às|das|las))?\s*$",
    re.IGNORECASE,
)
_LABEL = lazy_pattern(r"(?:^|[¶.|;-])(?P<place>[ZB])I?:$")
_HERE = lazy_pattern(r"\s+(?:here|over here|this end|(?:on |at )?(?:my|our) (?:end|side))\b")


def with_own_zones(tokens: Tokens, times: tuple[TimeAtom, ...]) -> tuple[TimeAtom, ...]:
    """ "14.00 (13.00 UK)": the first is on the sender's clock, whatever zone the second names."""
    found = list(times)
    for at, (one, other) in enumerate(pairwise(times)):
        gap = tokens.tags[one.after : other.first][:12]
        if (
            not other.zone
            and _is_for_you(tokens, other)
            and ("(" in gap or "/" in gap or ("J" in gap and len(gap) < 4))
        ):
            found[at + 1] = replace(other, zone="@user")
            if "J" in gap and not one.zone:
                found[at] = replace(one, zone="@user")
        elif not one.zone and other.zone and len(gap) <= 3 and "(" in gap:
            found[at] = replace(one, zone="@sender")
        if not other.zone and one.zone and _HERE.match(tokens.text, tokens.ends[other.after - 1]):
            found[at + 1] = replace(other, zone="@sender")
    return tuple(found)


def _is_for_you(tokens: Tokens, atom: TimeAtom) -> bool:
    start = tokens.starts[atom.first]
    if _YOURS.search(tokens.text, max(0, start - 30), start):
        return True
    return _FOR_YOU.match(tokens.text, tokens.ends[atom.after - 1]) is not None


def with_zone_of_day(tokens: Tokens, pair: Pair) -> Pair:
    """ "8am Tuesday Adelaide time", "Sydney: Wednesday 3am": the zone stands after the day, or before the two."""
    if not pair.when.zone and (label := _LABEL.search(tokens.tags, max(0, pair.first - 4), pair.first)):
        return replace(pair, when=replace(pair.when, zone=str(tokens.values[label.start("place")])))
    if pair.when.zone or pair.after == pair.when.after or tokens.tags[pair.after : pair.after + 1] in ("", ".", ","):
        return pair
    opening = tokens.tags[max(0, pair.first - 1) : pair.first]
    is_closed = tokens.tags[pair.after : pair.after + 1] == ")"
    zone = zone_after(tokens, pair.after + is_closed, is_second=opening == "(")
    return replace(pair, when=replace(pair.when, zone=zone)) if zone else pair
