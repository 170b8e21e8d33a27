""" ">" before the lines of a list of times: an ornament of newsletters and job portals, no quotation."""

from __future__ import annotations

import re

import assistant.reading.quoting as quoting
from assistant.reading.lazy import lazy_pattern

_BULLET = lazy_pattern(r"[ \t]*>(?!>)[ \t]*(?P<row>[^>\s?][^>\n?]{3,70})$")
_HOUR = lazy_pattern(r"\d{1,2}(?:[:.h]\d\d|\s?h\b|\s?[ap]\.?m\b|\s?uhr\b|\s?uur\b)", re.IGNORECASE)
_LEAST, _MOST = 2, 12
"""So many rows make a list."""


def without_bullets(lines: list[str]) -> list[str]:
    """The lines, with a hyphen for each ">" of a list of times that the writer's own line with a colon leads to."""
    quoted = [at for at, line in enumerate(lines) if line.lstrip().startswith(">")]
    if not _LEAST <= len(quoted) <= _MOST or not _is_list(lines, quoted):
        return lines
    return [line.replace(">", "-", 1) if at in quoted else line for at, line in enumerate(lines)]


def _is_list(lines: list[str], quoted: list[int]) -> bool:
    """Whether all the marked lines stand together, each a row with an hour, and the text goes on below."""
    rows = [_BULLET.match(lines[at]) for at in quoted]
    if not all(row and _HOUR.search(row["row"]) for row in rows):
        return False
    if any(line.strip() for at, line in enumerate(lines[quoted[0] : quoted[-1]], quoted[0]) if at not in quoted):
        return False
    above = next((line.strip() for line in reversed(lines[: quoted[0]]) if line.strip()), "")
    is_led = above.endswith(":") and quoting.ATTRIBUTION.search(above) is None and "@" not in above
    return is_led and any(line.strip() for line in lines[quoted[-1] + 1 :])
