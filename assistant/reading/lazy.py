"""Regular expressions that are compiled when they are first searched with.

The reader has some fourteen hundred of them in seven languages. To compile them all takes a second on a slow
machine, at each run that has mail to read; an ordinary message needs a fifth of them, one about an interview
two fifths.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, Generic, cast


class _Lazy(Generic[AnyStr]):
    """Stands for a pattern, and becomes one where it is asked for anything; what was asked for once stays at hand."""

    def __init__(self, source: AnyStr, flags: int) -> None:
        self._source: AnyStr = source
        self._flags = flags
        self._compiled: re.Pattern[AnyStr] | None = None

    def __getattr__(self, name: str) -> Any:
        if self._compiled is None:
            self._compiled = re.compile(self._source, self._flags)
        value = self.__dict__[name] = getattr(self._compiled, name)
        return value

    def __eq__(self, other: object) -> bool:
        """Whether `other` is the same pattern, compiled or not: a match tells by which it was found (`found.re`)."""
        if not isinstance(other, _Lazy | re.Pattern):
            return NotImplemented
        return bool((self.pattern, self.flags) == (other.pattern, other.flags))

    def __hash__(self) -> int:
        return hash((self._source, self._flags))


def lazy_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` returns, but for the time: an error in `source` is raised at the first search with it."""
    return cast("re.Pattern[AnyStr]", _Lazy(source, flags))
