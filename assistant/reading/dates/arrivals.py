"""Hours to be there at, which are no starts where an interview begins soon after."""

from __future__ import annotations

from assistant.reading.dates.context import Surroundings
from assistant.reading.dates.linking import Pair
from assistant.reading.lazy import lazy_pattern

_OTHER_HOUR = lazy_pattern(r"\([^)]{0,40}\d")
"""A bracket that speaks of another hour: "0945 (reporting time 0925)"."""
_FOR_HOUR = lazy_pattern(
    r"for (?:an? )?(?:\d{1,2}(?:[:.h]\d\d)? ?(?:[ap]m\b|start\b|[.,;(]|$)|\d{1,2}[:.h]\d\d|"
    r"(?:seven|eight|nine|ten|eleven|twelve)\b)"
)
"""What makes the hour before it the one to come at: "1.30 for 1.45"."""


def is_arrival(around: Surroundings, pair: Pair) -> bool:
    """Whether a time is called the one to come at."""
    arrival = around.cues.arrival
    after = around.after(pair.after, pair.after + 3)
    if _OTHER_HOUR.match(around.after(pair.after, pair.after + 10)):
        after = ""
    if _FOR_HOUR.match(around.after(pair.after, pair.after + 5)):
        return True
    return bool(arrival.search(around.before(pair.first, 0)[-60:]) or arrival.search(after[:20]))
