"""TextBlob behind one typed function: how warm or cold English words sound, from -1 to 1."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from functools import cache
from types import ModuleType

TEXT_LIMIT = 10_000  # characters; the tone of a mail shows long before


def polarity(text: str) -> float | None:
    """The polarity, or None where nothing in the text carries any."""
    score, subjectivity = _judge()(text[:TEXT_LIMIT])
    return None if score == 0 and subjectivity == 0 else float(score)


@cache
def _judge() -> Callable[[str], tuple[float, float]]:
    """TextBlob's judge of polarity and subjectivity; loaded here, as only runs that write a draft need it."""
    try:
        return _alone()
    except (ImportError, AttributeError):
        return _with_all()  # a version that is built differently


def _alone() -> Callable[[str], tuple[float, float]]:
    """The judge without what `import textblob` brings along.

    That loads NLTK, and NLTK loads SciPy and scikit-learn wherever they are
    installed: 0.2 to 3 s and up to 120 MB, none of which the judge uses. So its
    module is imported under a package of the same name that is empty, which is
    taken away again, lest anybody meet it who wants the real one.
    """
    found = importlib.util.find_spec("textblob")
    if found is None or found.submodule_search_locations is None:
        raise ImportError("textblob is no package")
    before = _taken_out()
    sys.modules["textblob"] = package = ModuleType("textblob")
    package.__path__ = list(found.submodule_search_locations)
    try:
        from textblob.en import sentiment
    finally:
        _taken_out()
        sys.modules.update(before)
    return _typed(sentiment)


def _taken_out() -> dict[str, ModuleType]:
    names = [name for name in sys.modules if name == "textblob" or name.startswith("textblob.")]
    return {name: sys.modules.pop(name) for name in names}


def _with_all() -> Callable[[str], tuple[float, float]]:
    from textblob import TextBlob

    return _typed(lambda text: TextBlob(text).sentiment)


def _typed(judge: Callable[[str], tuple[float, ...]]) -> Callable[[str], tuple[float, float]]:
    def judged(text: str) -> tuple[float, float]:
        score, subjectivity = judge(text)[:2]
        return float(score), float(subjectivity)

    return judged
